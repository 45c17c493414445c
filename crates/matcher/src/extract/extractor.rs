//! The extractor: from a text to the concepts it speaks of.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use ponte_core::pack::Pack;
use ponte_core::taxonomy::Kind;
use ponte_core::{ConceptId, Language};

use super::index::{FormIndex, SECTIONS, UNIT, add_extract_index, section};
use super::lists::{filler_stems, is_denial};
use super::tokens::{Token, Tokenizer, surface};
use crate::link::hash;

/// Weights of the evidence: a fit over sentences of advertisements, checked by five-fold
/// cross-validation, then rounded by hand (`docs/linking.md`).
mod weight {
    /// ln of the squared weight of what is covered, over the form's length.
    pub(super) const MASS: f64 = 2.0;
    /// ln of the share of the form's weight that is covered.
    pub(super) const COVERAGE: f64 = 0.5;
    /// Share of the form's weight that stands in the text in the same surface form.
    pub(super) const SURFACE: f64 = 2.0;
    /// The preferred label's coverage.
    pub(super) const PREFERRED: f64 = 3.5;
    /// A stem reached through the beginning it shares.
    pub(super) const BEGINNING: f64 = 0.5;
    /// A part of a compound.
    pub(super) const COMPOUND: f64 = 0.9;
    /// A word that fills advertisements.
    pub(super) const FILLER: f64 = 0.6;
    /// Places 1 to 5 prefer concepts that use other words than those before.
    pub(super) const SPREAD: f64 = 0.5;
}

const SPREAD_PLACES: usize = 5;
const SPREAD_FROM: usize = 30;
/// Letters that two stems must share, and how many may follow.
const BEGINNING: usize = 5;
const MOST_REST: usize = 4;

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
}

/// A concept with the form that speaks for it.
struct Candidate {
    concept: usize,
    form: usize,
    score: i32,
    coverage: f64,
}

/// What the words of a text reach among the stems of an index.
struct Reach {
    /// Strength, by stem.
    strength: BTreeMap<usize, f64>,
    /// Words that attain it, by stem.
    positions: BTreeMap<usize, Vec<usize>>,
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
        Self { pack: pack.clone(), index: Arc::new(index) }
    }

    /// The concepts that fit a sentence best, best first. `language` is a tag such as `en`; a
    /// language without labels in the pack gives nothing.
    #[must_use]
    pub fn rank(&self, sentence: &str, language: &str, settings: &ExtractSettings) -> Vec<Mention> {
        let mut out: Vec<Mention> = Vec::new();
        self.each_index(language, settings, |index, tokenizer, fillers| {
            let tokens = tokenizer.tokens(sentence);
            let reach = reach(index, tokenizer, &tokens, fillers);
            let mut candidates = candidates(index, &tokens, &reach);
            spread(index, &reach, &mut candidates);
            candidates.truncate(settings.most);
            out.extend(candidates.iter().filter_map(|c| mention(index, c, &reach, &tokens)));
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
        self.each_index(language, settings, |index, tokenizer, fillers| {
            for clause in clauses(text) {
                let mut tokens = tokenizer.tokens(&text[clause.clone()]);
                if tokens.iter().any(|token| is_denial(&primary, &token.word)) {
                    continue;
                }
                for token in &mut tokens {
                    token.span = token.span.start + clause.start..token.span.end + clause.start;
                }
                let reach = reach(index, tokenizer, &tokens, fillers);
                let mut sure = candidates(index, &tokens, &reach);
                sure.retain(|candidate| candidate.coverage >= settings.least_coverage);
                claim(index, sure, &reach, &tokens, &mut out);
            }
        });
        out.sort_by_key(|mention| (mention.concept, Reverse(mention.score), mention.span.start));
        out.dedup_by_key(|mention| mention.concept);
        out.sort_by_key(|mention| (mention.span.start, mention.span.end, mention.concept));
        out
    }

    fn each_index(
        &self,
        language: &str,
        settings: &ExtractSettings,
        mut take: impl FnMut(&FormIndex<'_>, &Tokenizer, &[String]),
    ) {
        let Ok(language) = language.parse::<Language>() else {
            return;
        };
        let Some(id) = self.pack.language(&language) else {
            return;
        };
        let tokenizer = Tokenizer::new(language.primary());
        let fillers = filler_stems(language.primary());
        for &kind in &settings.kinds {
            if let Some(index) = self.index.section(&section(kind, id)).and_then(FormIndex::read) {
                take(&index, &tokenizer, &fillers);
            }
        }
    }
}

/// The clauses of a text: between full stops, semicolons, line breaks and commas.
fn clauses(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    let ends = text.char_indices().filter(|&(at, c)| {
        matches!(c, '.' | '!' | '?' | ';' | '\n' | '•' | '·' | ',' | '،' | '؛' | '।' | '።' | '፣')
            // A point or comma within a word or number ("2,5", ".NET") ends nothing.
            && !(matches!(c, '.' | ',') && text[at + 1..].starts_with(char::is_alphanumeric))
    });
    let bounds: Vec<usize> = ends.map(|(at, c)| at + c.len_utf8()).chain([text.len()]).collect();
    bounds.into_iter().filter_map(move |end| {
        let clause = start..end;
        start = end;
        (!clause.is_empty()).then_some(clause)
    })
}

/// Which stems the words of a text reach, and how strongly.
fn reach(index: &FormIndex<'_>, tokenizer: &Tokenizer, tokens: &[Token], fillers: &[String]) -> Reach {
    let words: Vec<(usize, &Token)> = tokens.iter().enumerate().filter(|(_, token)| !token.is_stop).collect();
    let mut out = Reach { strength: BTreeMap::new(), positions: BTreeMap::new() };
    let mut attain = |stem: usize, strength: f64, at: &[usize]| {
        let known = out.strength.entry(stem).or_insert(0.0);
        if strength > *known {
            *known = strength;
            out.positions.insert(stem, at.to_vec());
        } else if strength == *known {
            let positions = out.positions.entry(stem).or_default();
            positions.extend(at);
            positions.sort_unstable();
            positions.dedup();
        }
    };
    for (place, &(at, token)) in words.iter().enumerate() {
        let filler = fillers.binary_search(&token.stem).is_ok();
        let damping = if filler { weight::FILLER } else { 1.0 };
        let known = index.find(&token.stem);
        let mut sources: Vec<(&str, f64)> = vec![(&token.stem, 1.0)];
        let parts = if known.is_none() { compound(index, tokenizer, &token.stem) } else { None };
        if let Some((first, second)) = &parts {
            sources.extend([(first.as_str(), weight::COMPOUND), (second.as_str(), weight::COMPOUND)]);
        }
        for (stem, factor) in sources {
            let here = index.find(stem);
            if let Some(here) = here {
                attain(here, factor * damping, &[at]);
                if !filler {
                    for (other, strength) in index.substitutions(here) {
                        attain(other, factor * strength, &[at]);
                    }
                }
            }
            if !filler {
                for (other, strength) in same_beginning(index, stem) {
                    attain(other, factor * strength * weight::BEGINNING, &[at]);
                }
            }
        }
        // "fork lift" for "forklift".
        if let Some((next_at, next)) = words.get(place + 1) {
            let joined = [token.stem.as_str(), next.stem.as_str()].concat();
            if let Some(stem) = index.find(&joined) {
                attain(stem, 1.0, &[at, *next_at]);
                for (other, strength) in index.substitutions(stem) {
                    attain(other, strength, &[at, *next_at]);
                }
            }
        }
    }
    out
}

/// The first split of an unknown word into two known stems.
fn compound(index: &FormIndex<'_>, tokenizer: &Tokenizer, stem: &str) -> Option<(String, String)> {
    let length = stem.chars().count();
    if length < 7 {
        return None;
    }
    let known = |part: &str| {
        let part = tokenizer.stem(part).into_owned();
        index.find(&part).filter(|&place| index.frequency(place) >= 2).map(|_| part)
    };
    stem.char_indices()
        .take(length - 2)
        .skip(3)
        .find_map(|(at, _)| Some((known(&stem[..at])?, known(&stem[at..])?)))
}

/// Other stems that share a beginning, with how much of the longer one they share.
fn same_beginning(index: &FormIndex<'_>, stem: &str) -> Vec<(usize, f64)> {
    let Some((end, _)) = stem.char_indices().nth(BEGINNING - 1) else {
        return Vec::new();
    };
    let end = end + stem[end..].chars().next().map_or(0, char::len_utf8);
    let beginning = &stem[..end];
    let length = stem.chars().count();
    (index.first_from(beginning)..index.stems())
        .map(|place| (place, index.stem_text(place)))
        .take_while(|(_, other)| other.starts_with(beginning))
        .filter(|(_, other)| *other != stem)
        .filter_map(|(place, other)| {
            let common = stem.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
            let longer = length.max(other.chars().count());
            let alike = longer - common <= MOST_REST && 10 * common >= 6 * longer;
            alike.then(|| (place, common as f64 / longer as f64))
        })
        .collect()
}

/// Every concept that a text reaches, best first.
fn candidates(index: &FormIndex<'_>, tokens: &[Token], reach: &Reach) -> Vec<Candidate> {
    let surfaces: HashSet<u32> = tokens.iter().map(|token| hash(surface(&token.word))).collect();
    let mut touched: Vec<usize> = reach.strength.keys().flat_map(|&stem| index.forms_with(stem)).collect();
    touched.sort_unstable();
    touched.dedup();

    let weights: BTreeMap<usize, f64> =
        reach.strength.keys().map(|&stem| (stem, index.weight(stem))).collect();
    let mut best: BTreeMap<usize, (f64, usize, f64, f64)> = BTreeMap::new();
    for form in touched {
        let Some((concept, preferred)) = index.owner(form) else {
            continue;
        };
        let (mut covered, mut mass, mut total, mut length, mut in_surface) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (stem, surface) in index.form(form) {
            let weight = weights.get(&stem).copied().unwrap_or_else(|| index.weight(stem));
            total += weight;
            length += weight * weight;
            if let Some(strength) = reach.strength.get(&stem) {
                covered += weight * strength;
                mass += weight * weight * strength;
            }
            if surfaces.contains(&surface) {
                in_surface += weight;
            }
        }
        if mass <= 0.0 || total <= 0.0 {
            continue;
        }
        let coverage = covered / total;
        let score = weight::MASS * libm::log(mass / libm::sqrt(length))
            + weight::COVERAGE * libm::log(coverage)
            + weight::SURFACE * in_surface / total;
        let entry = best.entry(concept).or_insert((f64::NEG_INFINITY, form, coverage, 0.0));
        if score > entry.0 {
            (entry.0, entry.1, entry.2) = (score, form, coverage);
        }
        if preferred && coverage > entry.3 {
            entry.3 = coverage;
        }
    }
    let mut out: Vec<Candidate> = best
        .into_iter()
        .map(|(concept, (score, form, coverage, preferred))| {
            let score = libm::round((score + weight::PREFERRED * preferred) * UNIT) as i32;
            Candidate { concept, form, coverage, score: score.saturating_add(index.prior(concept)) }
        })
        .collect();
    out.sort_by_key(|candidate| (Reverse(candidate.score), candidate.concept));
    out
}

/// The words that a form rests on: per stem its mass and positions.
fn support<'r>(index: &FormIndex<'_>, form: usize, reach: &'r Reach) -> Vec<(f64, &'r [usize])> {
    index
        .form(form)
        .filter_map(|(stem, _)| {
            let mass = reach.strength.get(&stem)? * index.weight(stem);
            Some((mass, reach.positions.get(&stem)?.as_slice()))
        })
        .collect()
}

/// Orders the first places so that they speak of different words of the sentence.
fn spread(index: &FormIndex<'_>, reach: &Reach, candidates: &mut [Candidate]) {
    let most = candidates.len().min(SPREAD_FROM);
    let mut used: Vec<usize> = Vec::new();
    for place in 0..SPREAD_PLACES.min(most) {
        let mut best = (i64::MIN, place);
        for (at, candidate) in candidates.iter().enumerate().take(most).skip(place) {
            let support = support(index, candidate.form, reach);
            let total: f64 = support.iter().map(|(mass, _)| mass).sum();
            let again: f64 = support
                .iter()
                .filter(|(_, positions)| positions.iter().all(|position| used.contains(position)))
                .map(|(mass, _)| mass)
                .sum();
            let penalty = if total > 0.0 { weight::SPREAD * again / total } else { 0.0 };
            let score = i64::from(candidate.score) - libm::round(penalty * UNIT) as i64;
            if score > best.0 {
                best = (score, at);
            }
        }
        candidates[place..=best.1].rotate_right(1);
        for (_, positions) in support(index, candidates[place].form, reach) {
            used.extend(positions);
        }
    }
}

fn mention(index: &FormIndex<'_>, candidate: &Candidate, reach: &Reach, tokens: &[Token]) -> Option<Mention> {
    let positions: Vec<usize> =
        support(index, candidate.form, reach).iter().flat_map(|(_, at)| at.iter().copied()).collect();
    let first = tokens.get(*positions.iter().min()?)?;
    let last = tokens.get(*positions.iter().max()?)?;
    Some(Mention {
        concept: ConceptId::new(index.ids.get(candidate.concept)?),
        score: candidate.score,
        coverage: (candidate.coverage.clamp(0.0, 1.0) * 10_000.0) as u16,
        span: first.span.start..last.span.end,
    })
}

/// Takes candidates greedily, those that explain most words first; a word speaks for one concept.
fn claim(
    index: &FormIndex<'_>,
    sure: Vec<Candidate>,
    reach: &Reach,
    tokens: &[Token],
    out: &mut Vec<Mention>,
) {
    // Words explained, by the square of the coverage: a longer label goes before a shorter one, but
    // not if it is covered in part and the shorter one whole.
    let mut by_words: Vec<(u64, Vec<usize>, Candidate)> = sure
        .into_iter()
        .map(|candidate| {
            let support = support(index, candidate.form, reach);
            let mut words: Vec<usize> = support.iter().flat_map(|(_, at)| at.iter().copied()).collect();
            words.sort_unstable();
            words.dedup();
            let explained = words.len() as f64 * candidate.coverage * candidate.coverage;
            (libm::round(explained * UNIT) as u64, words, candidate)
        })
        .collect();
    by_words.sort_by_key(|(explained, _, candidate)| {
        (Reverse(*explained), Reverse(candidate.score), candidate.concept)
    });
    let mut used: HashSet<usize> = HashSet::new();
    for (_, words, candidate) in by_words {
        if words.iter().any(|word| used.contains(word)) {
            continue;
        }
        // One common word is no skill: "work", "day", "team" alone say nothing.
        let mass: f64 = support(index, candidate.form, reach).iter().map(|(mass, _)| mass).sum();
        if mass < LEAST_MASS * libm::log(index.ids.len() as f64 + 1.0) {
            continue;
        }
        used.extend(words);
        out.extend(mention(index, &candidate, reach, tokens));
    }
}

/// The least weight that a claim rests on, as a share of what a word in no concept at all would
/// weigh: one rare word or two common ones. A share, because weights grow with the number of
/// concepts.
const LEAST_MASS: f64 = 0.55;
