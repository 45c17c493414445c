//! What the encoder sees of a text: its words, and the 3- to 5-grams of each word.

use crate::link::{each_gram_of, hash};

/// Lengths of character n-grams.
const SHORTEST: usize = 3;
const LONGEST: usize = 5;
/// Marks whole words, so that "cook" the word and "cook" the 4-gram are two units.
const WORD: u32 = 0x9E37_79B9;

/// The units of a text in normal form (folded, without accents).
pub(crate) fn each_unit(normal: &str, mut take: impl FnMut(u32)) {
    for word in normal.split(' ').filter(|word| !word.is_empty()) {
        take(hash(word) ^ WORD);
    }
    each_gram_of(normal, SHORTEST..=LONGEST, take);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_grams() {
        let mut units = Vec::new();
        each_unit("ab cde", |unit| units.push(unit));
        let grams = |texts: &[&str]| texts.iter().map(|text| hash(text)).collect::<Vec<_>>();
        let mut expected = vec![hash("ab") ^ WORD, hash("cde") ^ WORD];
        expected.extend(grams(&[" ab", "ab ", " ab "]));
        expected.extend(grams(&[" cd", "cde", "de ", " cde", "cde ", " cde "]));
        assert_eq!(units, expected);
    }
}
