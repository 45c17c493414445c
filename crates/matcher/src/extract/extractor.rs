//! The extractor: from a text to the concepts it speaks of.

use std::cmp::Reverse;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use ponte_core::pack::Pack;
use ponte_core::taxonomy::Kind;
use ponte_core::{ConceptId, Language};

use super::candidates::{Candidate, Covers, candidates, support};
use super::claims::claim;
use super::index::{FormIndex, KINDS, SECTIONS, add_extract_index, section};
use super::lists::filler_stems;
use super::reach::{Reach, reach};
use super::rerank::Look;
use super::stance::stated;
use super::tokens::{Token, Tokenizer};
use super::vectors::{Scene, Vectors};
use crate::encode::PackVectors;

/// What to look for and how sure to be.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExtractSettings {
    /// The kinds of concepts: skill, occupation or both. Default skill.
    pub kinds: Vec<Kind>,
    /// For [`Extractor::rank`]: how many concepts at most. Default 10.
    pub most: usize,
    /// For [`Extractor::claims`]: the share of a label's weight that a clause must cover, from 0 to
    /// 1. Default 0.7.
    pub least_coverage: f64,
}

impl Default for ExtractSettings {
    fn default() -> Self {
        Self { kinds: vec![Kind::Skill], most: 10, least_coverage: 0.7 }
    }
}

impl ExtractSettings {
    /// Looks for these kinds.
    #[must_use]
    pub fn kinds(mut self, kinds: &[Kind]) -> Self {
        self.kinds = kinds.to_vec();
        self
    }

    /// Ranks this many.
    #[must_use]
    pub fn most(mut self, most: usize) -> Self {
        self.most = most;
        self
    }
}

/// A concept that a text speaks of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mention {
    /// The concept.
    pub concept: ConceptId,
    /// How well it fits, in 1/256; orders the mentions of one text, may be negative.
    pub score: i32,
    /// The share of the best label's weight that the text covers, in parts per ten thousand.
    pub coverage: u16,
    /// From the first to the last word that speaks of it, in bytes of the text.
    pub span: Range<usize>,
}

/// Finds concepts in running text.
#[derive(Clone, Debug)]
pub struct Extractor {
    pack: Pack,
    index: Arc<Pack>,
    /// By language and kind, made when first asked for.
    prepared: Arc<Vec<OnceLock<Prepared>>>,
    vectors: Option<Arc<dyn Vectors>>,
}

/// What an index needs beyond its section.
#[derive(Debug)]
struct Prepared {
    weights: Vec<f64>,
    fillers: Vec<String>,
}

/// One index with all that goes with it.
pub(super) struct Lexicon<'x> {
    pub(super) kind: Kind,
    pub(super) index: FormIndex<'x>,
    pub(super) tokenizer: &'x Tokenizer,
    pub(super) weights: &'x [f64],
    pub(super) fillers: &'x [String],
}

impl Extractor {
    /// An extractor for a pack; costs nothing if the pack has the index.
    #[must_use]
    pub fn new(pack: &Pack) -> Self {
        let has_index = pack.sections().any(|(name, _)| name.starts_with(SECTIONS));
        let index = if has_index {
            pack.clone()
        } else {
            let mut builder = pack.to_builder();
            add_extract_index(pack, &mut builder);
            Pack::open(builder.finish()).unwrap_or_else(|_| pack.clone())
        };
        let prepared = (0..pack.languages().len() * KINDS.len()).map(|_| OnceLock::new()).collect();
        let vectors = PackVectors::of(pack).map(|vectors| Arc::new(vectors) as Arc<dyn Vectors>);
        Self { pack: pack.clone(), index: Arc::new(index), prepared: Arc::new(prepared), vectors }
    }

    /// The same extractor with other vectors than those of the pack's own encoder, which
    /// [`rank`](Self::rank) weighs as well.
    #[must_use]
    pub fn with_vectors(mut self, vectors: Arc<dyn Vectors>) -> Self {
        self.vectors = Some(vectors);
        self
    }

    /// The concepts that fit a sentence best, best first. `language` is a tag such as `en`; a
    /// language without labels in the pack gives nothing.
    #[must_use]
    pub fn rank(&self, sentence: &str, language: &str, settings: &ExtractSettings) -> Vec<Mention> {
        let mut out: Vec<Mention> = Vec::new();
        self.each_lexicon(language, &settings.kinds, |lexicon| {
            let Lexicon { index, weights, .. } = lexicon;
            let tokens = lexicon.tokenizer.tokens(sentence);
            let reach = reach(lexicon, &tokens);
            let covers = Covers::new(index, weights, &tokens, &reach);
            let scene = self.vectors.as_deref().map(|vectors| Scene::new(vectors, &tokens));
            let found = candidates(index, &covers, &reach, None);
            let look = Look { index, weights, covers: &covers, reach: &reach, tokens: &tokens, scene };
            let best = look.best(found, settings.most);
            out.extend(best.iter().filter_map(|c| mention(lexicon, c, &reach, &tokens)));
        });
        if settings.kinds.len() > 1 {
            out.sort_by_key(|mention| (Reverse(mention.score), mention.concept));
            out.truncate(settings.most);
        }
        out
    }

    /// The concepts that a text states, in the order in which it does. Of several concepts that
    /// claim the same words, the one that covers more of the text counts, then the better fit.
    #[must_use]
    pub fn claims(&self, text: &str, language: &str, settings: &ExtractSettings) -> Vec<Mention> {
        let mut out: Vec<Mention> = Vec::new();
        let primary = language.split('-').next().unwrap_or(language).to_owned();
        let tokenizer = Tokenizer::new(&primary);
        let stated = stated(text, &primary, &tokenizer, |token| self.names_occupation(language, token));
        self.each_lexicon(language, &settings.kinds, |lexicon| {
            for tokens in &stated {
                claim(lexicon, tokens, settings.least_coverage, &mut out);
            }
        });
        out.sort_by_key(|mention| (mention.concept, Reverse(mention.score), mention.span.start));
        out.dedup_by_key(|mention| mention.concept);
        out.sort_by_key(|mention| (mention.span.start, mention.span.end, mention.concept));
        out
    }

    /// Whether a word alone is a label of an occupation: "welder".
    fn names_occupation(&self, language: &str, token: &Token) -> bool {
        let mut found = false;
        self.each_lexicon(language, &[Kind::Occupation], |lexicon| {
            let index = &lexicon.index;
            found = index
                .find(&token.stem)
                .is_some_and(|stem| index.forms_with(stem).any(|form| index.form(form).take(2).count() == 1));
        });
        found
    }

    fn each_lexicon(&self, language: &str, kinds: &[Kind], mut take: impl FnMut(&Lexicon<'_>)) {
        let Ok(language) = language.parse::<Language>() else {
            return;
        };
        let Some(id) = self.pack.language(&language) else {
            return;
        };
        let tokenizer = Tokenizer::new(language.primary());
        for &kind in kinds {
            let Some(index) = self.index.section(&section(kind, id)).and_then(FormIndex::read) else {
                continue;
            };
            let place = KINDS.iter().position(|&known| known == kind);
            let slot = place.and_then(|place| self.prepared.get(id.index() * KINDS.len() + place));
            let Some(slot) = slot else {
                continue;
            };
            let prepared = slot.get_or_init(|| Prepared {
                weights: index.weights(),
                fillers: filler_stems(language.primary()),
            });
            let (weights, fillers) = (&prepared.weights, &prepared.fillers);
            take(&Lexicon { kind, index, tokenizer: &tokenizer, weights, fillers });
        }
    }
}

pub(super) fn mention(
    lexicon: &Lexicon<'_>,
    candidate: &Candidate,
    reach: &Reach,
    tokens: &[Token],
) -> Option<Mention> {
    let support = support(&lexicon.index, lexicon.weights, candidate.form, reach);
    let positions: Vec<usize> = support.iter().flat_map(|(_, at)| at.iter().copied()).collect();
    let first = tokens.get(*positions.iter().min()?)?;
    let last = tokens.get(*positions.iter().max()?)?;
    Some(Mention {
        concept: ConceptId::new(lexicon.index.ids.get(candidate.concept)?),
        score: candidate.score,
        coverage: (candidate.coverage.clamp(0.0, 1.0) * 10_000.0) as u16,
        span: first.span.start..last.span.end,
    })
}
