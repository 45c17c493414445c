//! What texts are compared by: character 3-grams and word beginnings.

use std::ops::RangeInclusive;

use ponte_core::text::{fold, fold_marks};

/// FNV-1a with a final mix, 32 bits: stable across platforms and releases, as the packs that hold
/// these hashes must be.
pub(crate) fn hash(text: &str) -> u32 {
    let mut state = 0xcbf2_9ce4_8422_2325_u64;
    for byte in text.bytes() {
        state = (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    (state ^ (state >> 29) ^ (state >> 43)) as u32
}

/// The text under which labels and queries are compared: folded, without accents.
pub(crate) fn normal(text: &str) -> String {
    fold_marks(&fold(text))
}

/// The 3-grams of each word with a blank on either side.
pub(super) fn each_gram(normal: &str, take: impl FnMut(u32)) {
    each_gram_of(normal, 3..=3, take);
}

/// The n-grams of each word with a blank on either side, for every n of `lengths` that fits.
pub(crate) fn each_gram_of(normal: &str, lengths: RangeInclusive<usize>, mut take: impl FnMut(u32)) {
    let mut padded = String::new();
    let mut ends: Vec<usize> = Vec::new();
    for word in normal.split(' ').filter(|word| !word.is_empty()) {
        padded.clear();
        padded.push(' ');
        padded.push_str(word);
        padded.push(' ');
        ends.clear();
        ends.extend(padded.char_indices().map(|(at, _)| at).chain([padded.len()]));
        for length in lengths.clone() {
            for window in ends.windows(length + 1) {
                take(hash(&padded[window[0]..window[length]]));
            }
        }
    }
}

/// How many characters of a word stand for it. Four join most inflected and derived forms in all of
/// ESCO's languages; three join too much, five too little (see `docs/linking.md`).
const BEGINNING: usize = 4;
/// Words shorter than this are never compounds.
const SHORTEST_COMPOUND: usize = 8;
/// And longer ones: nobody writes them, and each of their endings would be looked up.
const LONGEST_COMPOUND: usize = 80;
/// The first part of a compound has at least this many characters, the second one more.
const SHORTEST_PART: usize = 3;

fn beginning(word: &str) -> &str {
    word.char_indices().nth(BEGINNING).map_or(word, |(at, _)| &word[..at])
}

/// The beginning of each word, and of the last part of a compound: the longest ending that
/// `is_word` knows ("Lagerarbeiter" gives "lage" and "arbe").
pub(super) fn each_word_unit(normal: &str, is_word: impl Fn(u32) -> bool, mut take: impl FnMut(u32)) {
    for word in normal.split(' ').filter(|word| !word.is_empty()) {
        take(hash(beginning(word)));
        let length = word.chars().count();
        if !(SHORTEST_COMPOUND..=LONGEST_COMPOUND).contains(&length) {
            continue;
        }
        let parts = word.char_indices().take(length - SHORTEST_PART).skip(SHORTEST_PART);
        if let Some((at, _)) = parts.into_iter().find(|&(at, _)| is_word(hash(&word[at..]))) {
            take(hash(beginning(&word[at..])));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grams(text: &str) -> Vec<u32> {
        let mut out = Vec::new();
        each_gram(text, |gram| out.push(gram));
        out
    }

    #[test]
    fn grams_stay_within_words() {
        assert_eq!(grams("cook a"), [" co", "coo", "ook", "ok ", " a "].map(hash));
        assert_eq!(grams("").len(), 0);
    }

    #[test]
    fn compounds_give_their_last_part() {
        let mut out = Vec::new();
        let known = [hash("arbeiter"), hash("beiter")];
        each_word_unit("lagerarbeiter koch", |word| known.contains(&word), |unit| out.push(unit));
        assert_eq!(out, ["lage", "arbe", "koch"].map(hash));
    }

    #[test]
    fn letters_of_any_script_are_letters() {
        assert_eq!(grams("σερ"), [" σε", "σερ", "ερ "].map(hash));
    }
}
