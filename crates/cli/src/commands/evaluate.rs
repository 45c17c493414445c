//! `ponte evaluate`: figures on labelled sets.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use ponte_core::Language;
use ponte_core::pack::Pack;
use ponte_core::taxonomy::Kind;
use ponte_core::text::clean;
use ponte_matcher::evaluate::{Figures, evaluate};
use ponte_matcher::extract::{ExtractSettings, Extractor};
use ponte_matcher::link::{LinkQuery, LinkScratch, Linker};
use ponte_report::text::Align;
use rayon::prelude::*;
use serde_json::{Value, json};

use super::Context;
use super::concept::{share, write_list};
use super::queries::{self, Query};
use crate::Outcome;
use crate::args::{EvaluateArgs, EvaluateCommand};
use crate::input::{name_of, open};

/// Texts with their right answers.
struct LabelledSet {
    name: String,
    language: Language,
    queries: Vec<Query>,
    gold: BTreeMap<String, BTreeSet<String>>,
    rejected: u64,
}

pub(crate) fn run(context: &Context, command: EvaluateCommand) -> Result<Outcome> {
    let pack = context.pack()?;
    let (args, links) = match &command {
        EvaluateCommand::Link(args) => (args, true),
        EvaluateCommand::Extract(args) => (args, false),
    };
    let default_kinds: &[Kind] = if links { &[Kind::Occupation, Kind::Group] } else { &[Kind::Skill] };
    let kinds = args.kind.as_deref().unwrap_or(default_kinds);
    let mut all: Vec<(String, Figures)> = Vec::new();
    let mut rejected = 0;
    for path in &args.sets {
        let set = load(context, &pack, args, path)?;
        let progress = context.voice.progress(set.queries.len() as u64, "evaluating");
        let runs: Vec<Vec<&str>> = if links {
            let linker = Linker::new(&pack);
            let link = |scratch: &mut LinkScratch, query: &Query| {
                progress.inc(1);
                let mut asked =
                    LinkQuery::new(&query.text).language(set.language.clone()).kinds(kinds).most(args.k);
                if let Some(languages) = &args.label_languages {
                    asked = asked.label_languages(languages);
                }
                let links = linker.link_with(&asked, scratch);
                links.iter().map(|link| pack.concept(link.concept).uri()).collect()
            };
            set.queries.par_iter().map_init(LinkScratch::default, link).collect()
        } else {
            let extractor = Extractor::new(&pack);
            let settings = ExtractSettings::default().kinds(kinds).most(args.k);
            let rank = |query: &Query| {
                progress.inc(1);
                let mentions = extractor.rank(&query.text, set.language.as_str(), &settings);
                mentions.iter().map(|mention| pack.concept(mention.concept).uri()).collect()
            };
            set.queries.par_iter().map(rank).collect()
        };
        progress.finish_and_clear();
        let runs: BTreeMap<&str, Vec<&str>> =
            set.queries.iter().map(|query| query.id.as_str()).zip(runs).collect();
        let gold: BTreeMap<&str, BTreeSet<&str>> = set
            .gold
            .iter()
            .map(|(id, right)| (id.as_str(), right.iter().map(String::as_str).collect()))
            .collect();
        rejected += set.rejected;
        all.push((set.name, evaluate(&runs, &gold)));
    }
    if all.len() > 1 {
        all.push(("mean".to_owned(), mean(&all)));
    }
    write(args, &all)?;
    Ok(if rejected > 0 { Outcome::Rejected } else { Outcome::Done })
}

fn write(args: &EvaluateArgs, all: &[(String, Figures)]) -> Result<()> {
    let columns = [
        ("set", Align::Left, 40),
        ("queries", Align::Right, 8),
        ("mrr", Align::Right, 8),
        ("hits@1", Align::Right, 8),
        ("hits@5", Align::Right, 8),
        ("hits@10", Align::Right, 8),
        ("rp@1", Align::Right, 8),
        ("rp@5", Align::Right, 8),
        ("rp@10", Align::Right, 8),
    ];
    let rows: Vec<[(&str, Value); 9]> = all
        .iter()
        .map(|(name, figures)| {
            [
                ("set", json!(name)),
                ("queries", json!(figures.queries)),
                ("mrr", share(figures.mrr)),
                ("hits@1", share(figures.hits[0])),
                ("hits@5", share(figures.hits[1])),
                ("hits@10", share(figures.hits[2])),
                ("rp@1", share(figures.rp[0])),
                ("rp@5", share(figures.rp[1])),
                ("rp@10", share(figures.rp[2])),
            ]
        })
        .collect();
    write_list(args.format, &columns, &rows)
}

/// The plain mean over sets, each counting alike.
fn mean(all: &[(String, Figures)]) -> Figures {
    let count = all.len() as f64;
    let mean = |of: &dyn Fn(&Figures) -> f64| all.iter().map(|(_, figures)| of(figures)).sum::<f64>() / count;
    Figures {
        queries: all.iter().map(|(_, figures)| figures.queries).sum(),
        mrr: mean(&|figures| figures.mrr),
        hits: [0, 1, 2].map(|place| mean(&|figures| figures.hits[place])),
        rp: [0, 1, 2].map(|place| mean(&|figures| figures.rp[place])),
    }
}

fn load(context: &Context, pack: &Pack, args: &EvaluateArgs, path: &Path) -> Result<LabelledSet> {
    let name = name_of(path);
    let by_name = || name.rsplit_once('_').and_then(|(_, tag)| tag.parse::<Language>().ok());
    if path.is_dir() {
        let language = args
            .lang
            .clone()
            .or_else(by_name)
            .with_context(|| format!("the name {name} does not end in _LANGUAGE; say --lang"))?;
        let mut rejected = 0;
        let mut read = |file: &str| -> Result<Vec<Query>> {
            let path = path.join(file);
            let (queries, said) = queries::read(file, open(&path)?)?;
            context.voice.diagnostics(&said);
            rejected += said.rejected();
            Ok(queries)
        };
        let mut gold: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for row in read("qrels.tsv")? {
            gold.entry(row.id).or_default().insert(row.text);
        }
        let queries = read("queries.tsv")?;
        return Ok(LabelledSet { name, language, queries, gold, rejected });
    }
    let language = args.lang.clone().unwrap_or_else(Language::english);
    load_table(pack, args, path, name, language)
}

/// A table with a text and a right concept in each row; rows of one text belong together.
fn load_table(
    pack: &Pack,
    args: &EvaluateArgs,
    path: &Path,
    name: String,
    language: Language,
) -> Result<LabelledSet> {
    let id = pack.language(&language);
    let mut by_label: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for concept in pack.concepts() {
        if let Some(label) = id.and_then(|id| concept.pref_label_in(id)) {
            by_label.entry(label.to_owned()).or_default().push(concept.uri());
        }
    }
    let mut bytes = Vec::new();
    open(path)?.read_to_end(&mut bytes)?;
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes.as_slice());
    let header = reader.headers()?.clone();
    let column = |wanted: &str| header.iter().position(|name| name.trim_start_matches('\u{feff}') == wanted);
    let (Some(text), Some(right)) = (column(&args.text_column), column(&args.gold_column)) else {
        bail!(
            "{name} has the columns {}; say which hold text and right concept with --text-column and --gold-column",
            header.iter().collect::<Vec<_>>().join(", ")
        );
    };
    let mut queries: Vec<Query> = Vec::new();
    let mut places: BTreeMap<String, String> = BTreeMap::new();
    let mut gold: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for record in reader.records() {
        let record = record?;
        let text = record.get(text).unwrap_or("");
        let id = places.entry(text.to_owned()).or_insert_with(|| {
            let id = format!("{:06}", queries.len());
            queries.push(Query { id: id.clone(), text: text.to_owned(), language: None });
            id
        });
        let right = clean(record.get(right).unwrap_or("")).into_owned();
        if right.contains("://") || right.starts_with("urn:") {
            gold.entry(id.clone()).or_default().insert(right);
        } else if let Some(uris) = by_label.get(&right) {
            gold.entry(id.clone()).or_default().extend(uris.iter().map(|uri| (*uri).to_owned()));
        }
    }
    Ok(LabelledSet { name, language, queries, gold, rejected: 0 })
}
