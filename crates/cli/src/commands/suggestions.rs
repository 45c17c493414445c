//! `ponte crosswalk suggest`: a review sheet of proposed mappings, and reading it back.
//!
//! The sheet is laid out like a published mapping table, with the relation left blank. A person fills
//! it in where a proposal is right; `ponte taxonomy compile` then reads the sheet like any table and
//! takes the rows that were decided. What nobody decided is a suggestion still: `--suggestions FILE`
//! of the other commands uses such rows, marked, at their confidence.

use std::io::Read as _;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use ponte_core::diagnostic::{Diagnostic, Diagnostics, Severity};
use ponte_core::pack::Pack;
use ponte_core::taxonomy::{Kind, LabelKind, MappingRelation};
use ponte_core::{ConceptId, Language};
use ponte_matcher::crosswalk::{Mappings, Proposal, SchemeSet, Suggestion, find_scheme, propose};
use ponte_matcher::link::{LinkScratch, Linker};
use ponte_report::csv::harmless;
use rayon::prelude::*;

use super::{Context, codes};
use crate::Outcome;
use crate::args::SuggestArgs;
use crate::input::{name_of, open};
use crate::output::Atomic;

/// The most bytes of a sheet that are read: a million proposals.
const MOST_BYTES: u64 = 1 << 28;

/// The sheet's columns. The first seven are those of a mapping table.
const COLUMNS: [&str; 11] = [
    "Classification 1 URI",
    "Classification 1 ID",
    "Classification 1 PrefLabel",
    "Classification 2 URI",
    "Classification 2 PrefLabel",
    "Mapping relation",
    "Editorial note",
    "Rank",
    "Confidence",
    "Evidence",
    "Status",
];
/// Places in a row of the sheet.
const SOURCE: usize = 0;
const TARGET: usize = 3;
const RELATION: usize = 5;
const CONFIDENCE: usize = 8;
const STATUS: usize = 10;
/// What the status says of a row that a program wrote.
const SUGGESTED: &str = "suggested";

pub(crate) fn run(context: &Context, args: &SuggestArgs) -> Result<Outcome> {
    let pack = context.pack()?;
    let from = find_scheme(&pack, &args.from)?;
    let is_skill = from.concepts.iter().any(|id| pack.concept(*id).kind() == Kind::Skill);
    let to = find_scheme(&pack, if is_skill { "esco-skills" } else { "esco-occupations" })
        .context("suggestions are made for concepts of ESCO, and the pack has none; compile it with ESCO")?;
    let (mut sources, mut diagnostics) = (Vec::new(), Diagnostics::default());
    match &args.input {
        Some(path) => {
            let (written, said) = codes::read(&pack, &from, &name_of(path), open(path)?)?;
            sources.extend(written.iter().filter_map(|code| code.concept));
            diagnostics = said;
        }
        None => {
            let crosswalk = Mappings::new(&pack).between(&from.concepts, &to.concepts);
            let answers = crosswalk.map_all(&from.concepts);
            sources.extend(
                answers.iter().filter(|one| args.all || one.targets.is_empty()).map(|one| one.source),
            );
        }
    }
    sources.sort_unstable();
    sources.dedup();
    let linker = Linker::new(&pack);
    let progress = context.voice.progress(sources.len() as u64, "proposing");
    let proposed: Vec<Vec<Proposal>> = sources
        .par_iter()
        .map_init(LinkScratch::default, |scratch, source| {
            progress.inc(1);
            match label(&pack, *source) {
                Some((label, language)) => {
                    propose(&linker, *source, (label, language.as_ref()), &to.concepts, args.k, scratch)
                }
                None => Vec::new(),
            }
        })
        .collect();
    progress.finish_and_clear();
    write_sheet(&pack, &from, &proposed, &args.out)?;
    let count: usize = proposed.iter().map(Vec::len).sum();
    let without = proposed.iter().filter(|proposals| proposals.is_empty()).count();
    context.voice.say(format_args!(
        "{count} suggestions for {} codes of {}; {without} codes have none. Fill in the column \"{}\" where one is \
         right (exactMatch, closeMatch, broadMatch, narrowMatch, relatedMatch; - if none is), then compile the \
         sheet with the other sources",
        sources.len() - without,
        from.name,
        COLUMNS[RELATION],
    ));
    context.voice.every_row(&diagnostics);
    Ok(if diagnostics.rejected() > 0 { Outcome::Rejected } else { Outcome::Done })
}

/// The label of a national concept, and its language: the first preferred one, else the first.
fn label(pack: &Pack, concept: ConceptId) -> Option<(&str, Option<Language>)> {
    let concept = pack.concept(concept);
    let preferred = concept.labels().find(|label| label.kind == LabelKind::Preferred);
    let label = preferred.or_else(|| concept.labels().next())?;
    let tag = pack.languages().get(label.language.index());
    Some((label.text, tag.and_then(|tag| tag.parse().ok())))
}

fn write_sheet(pack: &Pack, from: &SchemeSet, proposed: &[Vec<Proposal>], out: &Path) -> Result<()> {
    let mut file = Atomic::create(out)?;
    let mut sheet = csv::WriterBuilder::new().flexible(true).from_writer(&mut file);
    let first = proposed.iter().flatten().next().and_then(|one| label(pack, one.suggestion.from));
    let language = first.and_then(|(_, language)| language).map(|tag| tag.to_string()).unwrap_or_default();
    for (key, value) in [
        ("Mapping project name", "Suggestions for review"),
        ("Classification 1 Name", &from.title),
        ("Classification 1 Version", &from.version),
        ("Classification 1 Language", &language),
        ("Classification 2 Name", "ESCO"),
    ] {
        sheet.write_record([key, &*harmless(value)])?;
    }
    sheet.write_record(COLUMNS)?;
    for (rank, proposal) in proposed.iter().flat_map(|proposals| (1..).zip(proposals)) {
        let Suggestion { from, to, confidence, .. } = proposal.suggestion;
        let source = pack.concept(from);
        sheet.write_record([
            source.uri(),
            &*harmless(source.notation().unwrap_or("")),
            &*harmless(label(pack, from).map_or("", |(label, _)| label)),
            pack.concept(to).uri(),
            &*harmless(&proposal.label),
            "",
            "",
            &*format!("{rank}"),
            &*confidence.to_string(),
            proposal.evidence.as_str(),
            SUGGESTED,
        ])?;
    }
    sheet.flush()?;
    drop(sheet);
    file.finish()
}

/// The rows of a review sheet that nobody decided. Decided rows are mappings, and are read where the
/// pack is compiled.
pub(crate) fn read(pack: &Pack, path: &Path) -> Result<(Vec<Suggestion>, Diagnostics)> {
    let name = name_of(path);
    let mut sheet =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(open(path)?.take(MOST_BYTES));
    let (mut out, mut diagnostics, mut in_table) = (Vec::new(), Diagnostics::default(), false);
    for record in sheet.byte_records() {
        let record = record.with_context(|| format!("cannot read {name} as a table"))?;
        let cell = |at: usize| String::from_utf8_lossy(record.get(at).unwrap_or(&[])).trim().to_owned();
        if !in_table {
            in_table = (0..COLUMNS.len()).all(|at| cell(at).trim_start_matches('\u{feff}') == COLUMNS[at]);
            continue;
        }
        if !cell(RELATION).is_empty() || cell(STATUS) != SUGGESTED {
            continue;
        }
        let ends = [SOURCE, TARGET].map(|at| pack.find(&cell(at)));
        let confidence = cell(CONFIDENCE).parse::<u16>().ok().filter(|parts| *parts <= 10_000);
        match (ends, confidence) {
            ([Some(from), Some(to)], Some(confidence)) => {
                out.push(Suggestion { from, to, relation: MappingRelation::Close, confidence });
            }
            _ => diagnostics.push(
                Diagnostic::new(
                    Severity::Rejected,
                    "bad-suggestion",
                    &*name,
                    "a URI is not in the pack, or the confidence is no number up to 10000",
                )
                .at_row(record.position().map_or(0, csv::Position::line))
                .remedy("make the sheet anew with this pack"),
            ),
        }
    }
    if !in_table {
        bail!("{name} is no review sheet; make one with `ponte crosswalk suggest`");
    }
    Ok((out, diagnostics))
}
