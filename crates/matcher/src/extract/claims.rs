//! What a run of words claims: concepts whose label it covers almost in full, each word for one of
//! them.

use std::cmp::Reverse;

use super::candidates::{Candidate, Covers, candidates, support};
use super::extractor::{Lexicon, Mention, mention};
use super::index::UNIT;
use super::reach::reach;
use super::tokens::Token;

/// The least weight that a claim rests on, as a share of what a word in no concept at all would
/// weigh: one rare word or two common ones. A share, because weights grow with the number of
/// concepts.
const LEAST_MASS: f64 = 0.55;

/// Takes candidates greedily, those that explain most words first; a word speaks for one concept.
pub(super) fn claim(lexicon: &Lexicon<'_>, tokens: &[Token], least_coverage: f64, out: &mut Vec<Mention>) {
    let Lexicon { index, weights, .. } = lexicon;
    let reach = reach(index, lexicon.tokenizer, tokens, lexicon.fillers);
    let covers = Covers::new(index, weights, tokens, &reach);
    // Words explained, by the square of the coverage: a longer label goes before a shorter one, but
    // not if it is covered in part and the shorter one whole.
    let mut by_words: Vec<(u64, Vec<usize>, Candidate)> = candidates(index, &covers, &reach)
        .into_iter()
        .filter(|candidate| candidate.coverage >= least_coverage)
        .map(|candidate| {
            let support = support(index, weights, candidate.form, &reach);
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
    let mut used = vec![false; tokens.len()];
    for (_, words, candidate) in by_words {
        if words.iter().any(|&word| used[word]) {
            continue;
        }
        // One common word is no skill: "work", "day", "team" alone say nothing.
        let mass: f64 = support(index, weights, candidate.form, &reach).iter().map(|(mass, _)| mass).sum();
        if mass < LEAST_MASS * libm::log(index.ids.len() as f64 + 1.0) {
            continue;
        }
        words.iter().for_each(|&word| used[word] = true);
        out.extend(mention(lexicon, &candidate, &reach, tokens));
    }
}
