//! `ponte extract`: skills and occupations in running text.

use std::io::{Read, Write};

use anyhow::{Result, bail};
use ponte_core::diagnostic::{Diagnostic, Diagnostics, Severity};
use ponte_core::pack::Pack;
use ponte_core::text::{clean, repair_mojibake};
use ponte_matcher::extract::{ExtractSettings, Extractor, Mention};
use ponte_matcher::link::Linker;
use ponte_report::text::Align;
use rayon::prelude::*;
use serde_json::{Value, json};

use super::Context;
use super::concept::write_list;
use super::queries::{self, cell};
use crate::Outcome;
use crate::args::{ExtractArgs, LanguageOrAuto};
use crate::input::{name_of, open};
use crate::output::Atomic;

/// The longest text that is read from one file.
const MOST_TEXT: u64 = 64 << 20;

pub(crate) fn run(context: &Context, args: &ExtractArgs) -> Result<Outcome> {
    let pack = context.pack()?;
    match &args.input {
        Some(input) => {
            let (queries, diagnostics) = queries::read(&name_of(input), open(input)?)?;
            rank_lines(context, args, &pack, &queries)?;
            context.voice.diagnostics(&diagnostics);
            Ok(if diagnostics.rejected() > 0 { Outcome::Rejected } else { Outcome::Done })
        }
        None => state_files(context, args, &pack),
    }
}

/// The tag of the language asked for, or of the one detected.
fn language_of(args: &ExtractArgs, linker: &Linker, text: &str) -> Option<String> {
    match &args.lang {
        LanguageOrAuto::Language(language) => Some(language.to_string()),
        LanguageOrAuto::Auto => {
            let id = linker.detect_language(text)?;
            linker.pack().languages().get(id.index()).cloned()
        }
    }
}

fn rank_lines(context: &Context, args: &ExtractArgs, pack: &Pack, queries: &[queries::Query]) -> Result<()> {
    let extractor = Extractor::new(pack);
    let linker = Linker::new(pack);
    let settings = ExtractSettings::default().kinds(&args.kind).most(args.k.unwrap_or(10));
    let mut out = Atomic::create(&args.out)?;
    writeln!(out, "query_id\trank\tconcept_uri\tscore\tlabel")?;
    let progress = context.voice.progress(queries.len() as u64, "reading");
    for batch in queries.chunks(1024) {
        let ranked: Vec<(Option<String>, Vec<Mention>)> = batch
            .par_iter()
            .map(|query| {
                let stated = query.language.as_ref().map(ToString::to_string);
                let language = stated.or_else(|| language_of(args, &linker, &query.text));
                let mentions = language.as_deref().map(|l| extractor.rank(&query.text, l, &settings));
                (language, mentions.unwrap_or_default())
            })
            .collect();
        for (query, (language, mentions)) in batch.iter().zip(ranked) {
            let languages: Vec<_> =
                language.iter().filter_map(|tag| pack.language(&tag.parse().ok()?)).collect();
            for (rank, mention) in (1..).zip(&mentions) {
                let concept = pack.concept(mention.concept);
                let (uri, score) = (concept.uri(), f64::from(mention.score) / 256.0);
                let (id, label) = (cell(&query.id), cell(concept.display_label(&languages)));
                writeln!(out, "{id}\t{rank}\t{uri}\t{score:.6}\t{label}")?;
            }
        }
        progress.inc(batch.len() as u64);
    }
    progress.finish_and_clear();
    out.finish()
}

fn state_files(context: &Context, args: &ExtractArgs, pack: &Pack) -> Result<Outcome> {
    let extractor = Extractor::new(pack);
    let linker = Linker::new(pack);
    let mut settings = ExtractSettings::default().kinds(&args.kind);
    if let Some(percent) = args.min_coverage {
        settings.least_coverage = f64::from(percent) / 100.0;
    }
    let columns = [
        ("file", Align::Left, 20),
        ("start", Align::Right, 8),
        ("end", Align::Right, 8),
        ("text", Align::Left, 32),
        ("label", Align::Left, 36),
        ("coverage", Align::Right, 8),
        ("uri", Align::Left, 100),
    ];
    let mut rows: Vec<[(&str, Value); 7]> = Vec::new();
    let mut diagnostics = Diagnostics::default();
    for path in &args.files {
        let mut refuse = |code: &'static str, message: &str, remedy: &str| {
            let refused = Diagnostic::new(Severity::Rejected, code, name_of(path), message);
            diagnostics.push(refused.remedy(remedy));
        };
        let mut bytes = Vec::new();
        open(path)?.take(MOST_TEXT + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > MOST_TEXT {
            refuse("too-long", "the text is longer than the limit of 64 MiB", "split it");
            continue;
        }
        let Ok(text) = String::from_utf8(bytes) else {
            refuse("not-utf-8", "it is not UTF-8 text", "save it as UTF-8; PDF and DOCX are not read yet");
            continue;
        };
        let text = repair_mojibake(&text).unwrap_or(text);
        let Some(language) = language_of(args, &linker, &text) else {
            refuse("no-language", "no language of the pack was recognised", "name the language with --lang");
            continue;
        };
        let languages: Vec<_> = pack.language(&language.parse()?).into_iter().collect();
        let mentions = extractor.claims(&text, &language, &settings);
        for mention in mentions.iter().take(args.k.unwrap_or(usize::MAX)) {
            let concept = pack.concept(mention.concept);
            rows.push([
                ("file", json!(name_of(path))),
                ("start", json!(mention.span.start)),
                ("end", json!(mention.span.end)),
                ("text", json!(clean(&text[mention.span.clone()]))),
                ("label", json!(concept.display_label(&languages))),
                ("coverage", json!(mention.coverage)),
                ("uri", json!(concept.uri())),
            ]);
        }
    }
    context.voice.diagnostics(&diagnostics);
    if diagnostics.rejected() as usize == args.files.len() && args.files.len() == 1 && rows.is_empty() {
        let unreadable = diagnostics.iter().any(|diagnostic| diagnostic.code != "no-language");
        if unreadable {
            bail!("no text could be read");
        }
    } else if rows.is_empty() {
        context.voice.say("no skill is stated in so many words; --in ranks the likeliest for each line");
    }
    write_list(args.format, &columns, &rows)?;
    Ok(if diagnostics.rejected() > 0 { Outcome::Rejected } else { Outcome::Done })
}
