//! From the words of a text to the stems of labels, each at a strength from 0 to 1.
//!
//! "Bricklaying" reaches *brick* and *lay* at 0.9, "hr" reaches *human* and *resource* as strongly as
//! the taxonomy's own labels exchange them, "weldings" reaches *weld* in full. The ways and their
//! strengths are drawn up in `docs/linking.md`.

use std::collections::BTreeMap;

use ponte_core::taxonomy::Kind;

use super::endings::relatives;
use super::extractor::Lexicon;
use super::index::FormIndex;
use super::tokens::{Token, Tokenizer};

/// A stem reached through the beginning it shares, times the share.
const SHARED: f64 = 0.5;
/// A part of a compound.
const COMPOUND: f64 = 0.9;
/// The verb of a noun or participle.
const RELATIVE: f64 = 0.9;
/// A word that fills advertisements.
const FILLER: f64 = 0.6;
/// Letters that two stems must share, and how many may follow.
const BEGINNING: usize = 5;
const MOST_REST: usize = 4;
/// Words of so many letters may be compounds. The upper bound keeps a text without blanks from being
/// cut at every letter.
const SHORTEST_COMPOUND: usize = 7;
const LONGEST_COMPOUND: usize = 60;

/// What the words of a text reach among the stems of an index.
pub(super) struct Reach {
    /// Strength, by stem.
    pub(super) strength: BTreeMap<usize, f64>,
    /// Words that attain it, by stem: places among the tokens, rising.
    pub(super) positions: BTreeMap<usize, Vec<usize>>,
}

/// Which stems the words of a text reach, and how strongly.
pub(super) fn reach(lexicon: &Lexicon<'_>, tokens: &[Token]) -> Reach {
    let Lexicon { index, tokenizer, fillers, kind, .. } = lexicon;
    let words: Vec<(usize, &Token)> = tokens.iter().enumerate().filter(|(_, token)| !token.is_stop).collect();
    let mut out = Reach { strength: BTreeMap::new(), positions: BTreeMap::new() };
    let mut attain = |stem: usize, strength: f64, at: &[usize]| {
        let known = out.strength.entry(stem).or_insert(0.0);
        if strength > *known {
            *known = strength;
            out.positions.insert(stem, at.to_vec());
        } else if strength == *known {
            let positions = out.positions.entry(stem).or_default();
            for &place in at {
                if let Err(gap) = positions.binary_search(&place) {
                    positions.insert(gap, place);
                }
            }
        }
    };
    for (place, &(at, token)) in words.iter().enumerate() {
        let filler = fillers.binary_search(&token.stem).is_ok();
        let damping = if filler { FILLER } else { 1.0 };
        let known = index.find(&token.stem);
        let mut sources: Vec<(&str, f64)> = vec![(&token.stem, 1.0)];
        let parts = if known.is_none() { compound(index, tokenizer, &token.stem) } else { None };
        if let Some((first, second)) = &parts {
            sources.extend([(first.as_str(), COMPOUND), (second.as_str(), COMPOUND)]);
        }
        // Who does it has names of his own: "welding" is no welder.
        if !filler && *kind == Kind::Skill {
            for relative in relatives(tokenizer.language(), &token.word) {
                if let Some(stem) = index.find(&tokenizer.stem(&relative)) {
                    attain(stem, RELATIVE, &[at]);
                }
            }
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
                    attain(other, factor * strength * SHARED, &[at]);
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
    if !(SHORTEST_COMPOUND..=LONGEST_COMPOUND).contains(&length) {
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
