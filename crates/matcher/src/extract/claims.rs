//! What a run of words claims: concepts whose label it covers almost in full, a word for one of
//! them unless two skills share it.

use std::cmp::Reverse;

use ponte_core::taxonomy::Kind;

use super::candidates::{Candidate, Covers, candidates, support};
use super::extractor::{Lexicon, Mention, mention};
use super::index::UNIT;
use super::lists::{Stance, words_of};
use super::reach::reach;
use super::tokens::Token;

/// The least weight that a claim rests on, as a share of what a word in no concept at all would
/// weigh: one rare word or two common ones. A share, because weights grow with the number of
/// concepts.
const LEAST_MASS: f64 = 0.55;

/// The least score of a skill, in natural units below ln(N + 1) + 2·ln(ln(N + 1)) for N concepts: 7.0
/// with full ESCO, 3.7 with the starter taxonomy. The more concepts, the more there are to be hit by
/// chance (the first term), and the greater all scores (the second). It keeps out what is merely an
/// alternative label of an odd skill ("paper" of "hang wallpaper"). Measured on advertisements
/// (`docs/linking.md`); occupations, which those sets lack, go without.
const LEAST_SCORE: f64 = -7.0;

/// "Lay and grout tiles" are two skills with an object in common. A word may speak for another concept
/// if that one is covered whole, its own words weigh this share of what a claim must, and one of them
/// stands beside an "and".
const WHOLE: f64 = 0.9;
const SHARING: f64 = 0.5;

/// Takes candidates greedily, those that explain most words first.
pub(super) fn claim(lexicon: &Lexicon<'_>, tokens: &[Token], least_coverage: f64, out: &mut Vec<Mention>) {
    let Lexicon { index, weights, .. } = lexicon;
    let reach = reach(lexicon, tokens);
    let covers = Covers::new(index, weights, tokens, &reach);
    // Words explained, by the square of the coverage: a longer label goes before a shorter one, but
    // not if it is covered in part and the shorter one whole.
    let mut by_words: Vec<(u64, Vec<usize>, Candidate)> =
        candidates(index, &covers, &reach, Some(least_coverage))
            .into_iter()
            .map(|candidate| {
                let (form, coverage) = candidate.fullest;
                Candidate { form, coverage, ..candidate }
            })
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
    let most_weight = libm::log(index.ids.len() as f64 + 1.0);
    let least_mass = LEAST_MASS * most_weight;
    let least_score = match lexicon.kind {
        Kind::Skill => libm::round((LEAST_SCORE + most_weight + 2.0 * libm::log(most_weight)) * UNIT) as i32,
        _ => i32::MIN,
    };
    let ands = words_of(Stance::And, lexicon.tokenizer.language());
    let is_and = |token: &Token| ands.contains(&token.word.as_str());
    let mut used = vec![false; tokens.len()];
    for (_, words, candidate) in by_words {
        let support = support(index, weights, candidate.form, &reach);
        // One common word is no skill: "work", "day", "team" alone say nothing.
        if candidate.score < least_score || support.iter().map(|(mass, _)| mass).sum::<f64>() < least_mass {
            continue;
        }
        // Words from all over a long clause make no skill.
        let between = match words[..] {
            [first, .., last] => {
                (first..last).filter(|at| !tokens[*at].is_stop && words.binary_search(at).is_err()).count()
            }
            _ => 0,
        };
        if between > words.len() {
            continue;
        }
        if words.iter().any(|&word| used[word]) {
            let own: f64 = support
                .iter()
                .filter(|(_, positions)| positions.iter().all(|&position| !used[position]))
                .map(|(mass, _)| mass)
                .sum();
            let joined = words.iter().filter(|&&word| !used[word]).any(|&word| {
                let and = |at: Option<usize>| at.and_then(|at| tokens.get(at)).is_some_and(&is_and);
                and(word.checked_sub(1)) || and(word.checked_add(1))
            });
            if candidate.coverage < WHOLE || own < SHARING * least_mass || !joined {
                continue;
            }
        }
        words.iter().for_each(|&word| used[word] = true);
        out.extend(mention(lexicon, &candidate, &reach, tokens));
    }
}
