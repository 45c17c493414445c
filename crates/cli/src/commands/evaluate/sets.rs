//! Labelled sets: texts with their right answers.
//!
//! A set of links is a folder whose name ends in `_LANGUAGE`, with `queries.tsv` (id, text, perhaps a
//! language) and `qrels.tsv` (id, concept URI). Any set can be a table with a text and a right concept
//! in each row; rows of one text belong together.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use ponte_core::Language;
use ponte_core::pack::Pack;
use ponte_core::taxonomy::LabelKind;
use ponte_core::text::clean;

use crate::commands::Context;
use crate::commands::queries::{self, Query};
use crate::input::{name_of, open};

/// Texts with their right answers.
pub(super) struct LabelledSet {
    pub(super) name: String,
    /// The language of texts that do not name their own.
    pub(super) language: Language,
    pub(super) queries: Vec<Query>,
    gold: BTreeMap<String, BTreeSet<String>>,
    pub(super) rejected: u64,
}

/// What a table's columns are and which of its labels count.
pub(super) struct TableForm<'a> {
    pub(super) text_column: &'a str,
    pub(super) gold_column: &'a str,
    pub(super) labels: Option<&'a BTreeSet<String>>,
}

impl LabelledSet {
    /// The URIs that are right for a query; none if nobody said.
    pub(super) fn right(&self, query: &str) -> BTreeSet<&str> {
        self.gold.get(query).into_iter().flatten().map(String::as_str).collect()
    }

    /// Right answers without a text of their id. They count as queries without an answer.
    pub(super) fn unasked(&self) -> Vec<BTreeSet<&str>> {
        let asked: BTreeSet<&str> = self.queries.iter().map(|query| query.id.as_str()).collect();
        let left = self.gold.keys().filter(|id| !asked.contains(id.as_str()));
        left.map(|id| self.right(id)).collect()
    }
}

/// Reads a set: a folder, or a table. Without a language the folder's name tells it; of a table it is
/// English.
pub(super) fn load(
    context: &Context,
    pack: &Pack,
    path: &Path,
    language: Option<&Language>,
    form: &TableForm<'_>,
) -> Result<LabelledSet> {
    if path.is_dir() {
        return load_folder(context, path, language);
    }
    load_table(context, pack, path, language.cloned().unwrap_or_else(Language::english), form)
}

fn load_folder(context: &Context, path: &Path, language: Option<&Language>) -> Result<LabelledSet> {
    let name = name_of(path);
    let by_name = || name.rsplit_once('_').and_then(|(_, tag)| tag.parse::<Language>().ok());
    let language = language
        .cloned()
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
    // An id given twice is asked once.
    let mut seen = BTreeSet::new();
    let mut queries = read("queries.tsv")?;
    queries.retain(|query| seen.insert(query.id.clone()));
    Ok(LabelledSet { name, language, queries, gold, rejected })
}

/// The longest list of labels that is read.
const MOST_LIST: u64 = 64 << 20;

/// A list of labels, one a line.
pub(super) fn load_labels(path: &Path) -> Result<BTreeSet<String>> {
    let mut text = String::new();
    open(path)?
        .take(MOST_LIST)
        .read_to_string(&mut text)
        .with_context(|| format!("cannot read the labels in {}", path.display()))?;
    Ok(text.lines().map(|line| clean(line).into_owned()).filter(|label| !label.is_empty()).collect())
}

fn load_table(
    context: &Context,
    pack: &Pack,
    path: &Path,
    language: Language,
    form: &TableForm<'_>,
) -> Result<LabelledSet> {
    let name = name_of(path);
    let names = Names::of(pack, &language, form.labels.is_some());
    let mut bytes = Vec::new();
    open(path)?.read_to_end(&mut bytes)?;
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes.as_slice());
    let header = reader.headers()?.clone();
    let column = |wanted: &str| header.iter().position(|name| name.trim_start_matches('\u{feff}') == wanted);
    let (Some(text), Some(right)) = (column(form.text_column), column(form.gold_column)) else {
        bail!(
            "{name} has the columns {}; say which hold text and right concept with --text-column and --gold-column",
            header.iter().collect::<Vec<_>>().join(", ")
        );
    };
    let mut queries: Vec<Query> = Vec::new();
    let mut places: BTreeMap<String, String> = BTreeMap::new();
    let mut gold: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut lacking = 0_u64;
    for record in reader.records() {
        let record = record?;
        let text = record.get(text).unwrap_or("");
        let id = places.entry(text.to_owned()).or_insert_with(|| {
            let id = format!("{:06}", queries.len());
            queries.push(Query { id: id.clone(), text: text.to_owned(), language: None });
            id
        });
        let right = clean(record.get(right).unwrap_or("")).into_owned();
        let listed = form.labels.is_none_or(|labels| labels.contains(&right));
        if right.contains("://") || right.starts_with("urn:") {
            gold.entry(id.clone()).or_default().insert(right);
        } else if let Some(uris) = names.find(&right).filter(|_| listed) {
            gold.entry(id.clone()).or_default().extend(uris.iter().map(|uri| (*uri).to_owned()));
        } else if form.labels.is_some() && listed {
            // Right by the list, and nothing that this pack could answer with.
            lacking += 1;
            gold.entry(id.clone()).or_default().insert(right);
        }
    }
    if lacking > 0 {
        context
            .voice
            .say(format_args!("{name}: {lacking} right labels are not in the pack; they count as not found"));
    }
    Ok(LabelledSet { name, language, queries, gold, rejected: 0 })
}

/// Concepts by their labels in one language.
struct Names<'p> {
    preferred: BTreeMap<&'p str, Vec<&'p str>>,
    /// Labels that lists of older releases know as preferred ones.
    others: BTreeMap<&'p str, Vec<&'p str>>,
}

impl<'p> Names<'p> {
    fn of(pack: &'p Pack, language: &Language, with_others: bool) -> Self {
        let mut out = Self { preferred: BTreeMap::new(), others: BTreeMap::new() };
        let Some(language) = pack.language(language) else {
            return out;
        };
        for concept in pack.concepts() {
            for label in concept.labels().filter(|label| label.language == language) {
                let map = match label.kind {
                    LabelKind::Preferred => &mut out.preferred,
                    _ if with_others => &mut out.others,
                    _ => continue,
                };
                map.entry(label.text).or_default().push(concept.uri());
            }
        }
        out
    }

    fn find(&self, label: &str) -> Option<&Vec<&'p str>> {
        self.preferred.get(label).or_else(|| self.others.get(label))
    }
}
