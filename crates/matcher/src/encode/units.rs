//! What the encoder sees of a text: its words, and the 3- to 5-grams of each word.

use crate::link::hash;

/// Lengths of character n-grams.
const SHORTEST: usize = 3;
const LONGEST: usize = 5;
/// Marks whole words, so that "cook" the word and "cook" the 4-gram are two units.
const WORD: u32 = 0x9E37_79B9;

/// The units of a text in normal form (folded, without accents). Words are padded with a blank on
/// either side before they are cut into n-grams.
pub(crate) fn each_unit(normal: &str, mut take: impl FnMut(u32)) {
    let mut padded = String::new();
    let mut ends: Vec<usize> = Vec::new();
    for word in normal.split(' ').filter(|word| !word.is_empty()) {
        take(hash(word) ^ WORD);
        padded.clear();
        padded.push(' ');
        padded.push_str(word);
        padded.push(' ');
        ends.clear();
        ends.extend(padded.char_indices().map(|(at, _)| at).chain([padded.len()]));
        for length in SHORTEST..=LONGEST {
            if ends.len() <= length {
                break;
            }
            for window in ends.windows(length + 1) {
                take(hash(&padded[window[0]..window[length]]));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_grams() {
        let mut units = Vec::new();
        each_unit("ab cde", |unit| units.push(unit));
        let grams = |texts: &[&str]| texts.iter().map(|text| hash(text)).collect::<Vec<_>>();
        let mut expected = vec![hash("ab") ^ WORD];
        expected.extend(grams(&[" ab", "ab ", " ab "]));
        expected.push(hash("cde") ^ WORD);
        expected.extend(grams(&[" cd", "cde", "de ", " cde", "cde ", " cde "]));
        assert_eq!(units, expected);
    }
}
