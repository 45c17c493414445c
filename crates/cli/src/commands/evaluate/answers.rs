//! Asking the engine what a set asks, and holding its answers against the right ones.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use ponte_core::Language;
use ponte_core::pack::Pack;
use ponte_core::taxonomy::Kind;
use ponte_matcher::evaluate::{Figures, Reliability, Tally, judge};
use ponte_matcher::extract::{ExtractSettings, Extractor};
use ponte_matcher::link::{LinkQuery, LinkScratch, Linker};
use rayon::prelude::*;

use super::sets::LabelledSet;
use crate::commands::Context;

/// What became of one query.
pub(super) struct Judged {
    pub(super) figures: Figures,
    language: Language,
    first: Option<First>,
}

/// The first link of a query.
struct First {
    score: u32,
    evidence: &'static str,
}

/// What became of a set.
pub(super) struct Measured {
    pub(super) name: String,
    pub(super) language: Language,
    pub(super) queries: Vec<Judged>,
    pub(super) texts: usize,
    /// How long it took to answer, without reading the set.
    pub(super) took: Duration,
}

/// How links are asked for.
pub(super) struct LinkForm<'a> {
    pub(super) kinds: &'a [Kind],
    pub(super) label_languages: Option<&'a [Language]>,
    pub(super) most: usize,
}

/// Links the texts of a set.
pub(super) fn link(context: &Context, linker: &Linker, set: &LabelledSet, form: &LinkForm<'_>) -> Measured {
    let pack = linker.pack();
    let progress = context.voice.progress(set.queries.len() as u64, "evaluating");
    let started = Instant::now();
    let links: Vec<_> = set
        .queries
        .par_iter()
        .map_init(LinkScratch::default, |scratch, query| {
            progress.inc(1);
            let language = query.language.as_ref().unwrap_or(&set.language).clone();
            let mut asked = LinkQuery::new(&query.text).language(language).kinds(form.kinds).most(form.most);
            if let Some(languages) = form.label_languages {
                asked = asked.label_languages(languages);
            }
            linker.link_with(&asked, scratch)
        })
        .collect();
    let took = started.elapsed();
    progress.finish_and_clear();
    let answers = links.iter().map(|links| {
        let first = links.first().map(|link| First { score: link.score, evidence: link.evidence.as_str() });
        (links.iter().map(|link| pack.concept(link.concept).uri()).collect(), first)
    });
    measured(set, answers, took)
}

/// Extracts from the texts of a set. The score of a mention is no probability, so it is not kept.
pub(super) fn extract(
    context: &Context,
    pack: &Pack,
    extractor: &Extractor,
    set: &LabelledSet,
    settings: &ExtractSettings,
) -> Measured {
    let progress = context.voice.progress(set.queries.len() as u64, "evaluating");
    let started = Instant::now();
    let mentions: Vec<_> = set
        .queries
        .par_iter()
        .map(|query| {
            progress.inc(1);
            let language = query.language.as_ref().unwrap_or(&set.language);
            extractor.rank(&query.text, language.as_str(), settings)
        })
        .collect();
    let took = started.elapsed();
    progress.finish_and_clear();
    let uri = |concept| pack.concept(concept).uri();
    let answers =
        mentions.iter().map(|mentions| (mentions.iter().map(|mention| uri(mention.concept)).collect(), None));
    measured(set, answers, took)
}

fn measured<'p>(
    set: &LabelledSet,
    answers: impl Iterator<Item = (Vec<&'p str>, Option<First>)>,
    took: Duration,
) -> Measured {
    let mut queries: Vec<Judged> = Vec::new();
    for (query, (uris, first)) in set.queries.iter().zip(answers) {
        if let Some(figures) = judge(uris, &set.right(&query.id)) {
            let language = query.language.as_ref().unwrap_or(&set.language).clone();
            queries.push(Judged { figures, language, first });
        }
    }
    for right in set.unasked() {
        let unanswered =
            judge([], &right).map(|figures| Judged { figures, language: set.language.clone(), first: None });
        queries.extend(unanswered);
    }
    Measured {
        name: set.name.clone(),
        language: set.language.clone(),
        queries,
        texts: set.queries.len(),
        took,
    }
}

/// The queries of each language, over all sets.
pub(super) fn by_language(sets: &[Measured]) -> BTreeMap<&str, Vec<Figures>> {
    let mut out: BTreeMap<&str, Vec<Figures>> = BTreeMap::new();
    for query in sets.iter().flat_map(|set| &set.queries) {
        out.entry(query.language.as_str()).or_default().push(query.figures);
    }
    out
}

/// First answers by what made the link; `none` where there was no answer.
pub(super) fn by_evidence(sets: &[Measured]) -> BTreeMap<&'static str, Tally> {
    let mut out: BTreeMap<&str, Tally> = BTreeMap::new();
    for query in sets.iter().flat_map(|set| &set.queries) {
        let (evidence, score) =
            query.first.as_ref().map_or(("none", 0), |first| (first.evidence, first.score));
        out.entry(evidence).or_default().add(score, query.is_right());
    }
    out
}

/// First answers by score. Queries without an answer have none.
pub(super) fn by_score(sets: &[Measured]) -> Reliability {
    let queries = sets.iter().flat_map(|set| &set.queries);
    Reliability::of(queries.filter_map(|query| Some((query.first.as_ref()?.score, query.is_right()))))
}

impl Judged {
    /// Whether the first answer is right.
    fn is_right(&self) -> bool {
        self.figures.hits[0] > 0.0
    }
}
