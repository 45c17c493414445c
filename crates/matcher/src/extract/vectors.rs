//! Meaning as vectors: what an encoder can add to the words.
//!
//! The extractor knows words only; whoever has vectors of words and concepts in one space hands them
//! over as [`Vectors`] ([`Extractor::with_vectors`](super::Extractor::with_vectors)). Two figures come
//! of them: how close the whole text is to a concept, and how close its closest stretch of words is.

use std::fmt::Debug;

use ponte_core::ConceptId;

use super::tokens::Token;

/// Vectors of words and concepts in one space, in which texts lie near the concepts they mean.
///
/// A text's vector is the sum of its words'. Only directions count: lengths need not be 1, but the
/// longer a word's vector, the more the word says.
pub trait Vectors: Debug + Send + Sync {
    /// Numbers per vector.
    fn dimensions(&self) -> usize;

    /// Adds the vector of a lower-case word to `sum`, which has [`dimensions`](Self::dimensions)
    /// numbers; nothing for a word it does not know. Each number stays within ± 2²³.
    fn add_word(&self, word: &str, sum: &mut [i32]);

    /// The vector of a concept, of [`dimensions`](Self::dimensions) numbers; `None` if there is none.
    fn concept(&self, concept: ConceptId) -> Option<&[i8]>;
}

/// Words in the longest stretch.
const LONGEST: usize = 6;
/// Words of a text that are read; advertisements' sentences have 25, and work grows with the words.
const MOST_WORDS: usize = 120;
/// Length to which stretches are scaled: exact to three digits, and products fit 32 bits.
const SCALE: f64 = 8_192.0;

/// A text and its stretches, each scaled to the same length.
pub(super) struct Scene<'v> {
    vectors: &'v dyn Vectors,
    text: Vec<i16>,
    stretches: Vec<Vec<i16>>,
}

impl<'v> Scene<'v> {
    pub(super) fn new(vectors: &'v dyn Vectors, tokens: &[Token]) -> Self {
        let dimensions = vectors.dimensions();
        let tokens = &tokens[..tokens.len().min(MOST_WORDS)];
        let words: Vec<Vec<i32>> = tokens
            .iter()
            .map(|token| {
                let mut sum = vec![0; dimensions];
                vectors.add_word(&token.word, &mut sum);
                sum
            })
            .collect();
        let sum_of = |words: &[Vec<i32>]| {
            let mut sum = vec![0_i32; dimensions];
            for word in words {
                sum.iter_mut().zip(word).for_each(|(sum, number)| *sum = sum.saturating_add(*number));
            }
            scaled(&sum)
        };
        let mut stretches = Vec::new();
        for first in 0..tokens.len() {
            for end in first + 1..=tokens.len().min(first + LONGEST) {
                if !tokens[first].is_stop && !tokens[end - 1].is_stop {
                    stretches.extend(sum_of(&words[first..end]));
                }
            }
        }
        Self { vectors, text: sum_of(&words).unwrap_or_default(), stretches }
    }

    /// Cosines of the whole text and of its closest stretch with a concept, from −1 to 1.
    pub(super) fn closeness(&self, concept: ConceptId) -> Option<(f64, f64)> {
        let vector = self.vectors.concept(concept)?;
        let length: i64 = vector.iter().map(|&number| i64::from(number) * i64::from(number)).sum();
        if length == 0 || self.text.is_empty() {
            return None;
        }
        let unit = SCALE * (length as f64).sqrt();
        let product = |other: &[i16]| -> i32 {
            other.iter().zip(vector).map(|(&a, &b)| i32::from(a) * i32::from(b)).sum()
        };
        let whole = product(&self.text);
        let closest = self.stretches.iter().map(|stretch| product(stretch)).max().unwrap_or(whole);
        Some((f64::from(whole) / unit, f64::from(closest) / unit))
    }
}

/// The same direction at length [`SCALE`]; `None` for nothing.
fn scaled(sum: &[i32]) -> Option<Vec<i16>> {
    let length: f64 = sum.iter().map(|&number| f64::from(number) * f64::from(number)).sum::<f64>().sqrt();
    (length > 0.0).then(|| sum.iter().map(|&n| (f64::from(n) / length * SCALE).round() as i16).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::tokens::Tokenizer;

    /// Words on three axes; concept 0 lies on the first two, concept 1 on the third, concept 2 nowhere.
    #[derive(Debug)]
    struct Axes;

    impl Vectors for Axes {
        fn dimensions(&self) -> usize {
            3
        }

        fn add_word(&self, word: &str, sum: &mut [i32]) {
            if let Some(axis) = ["weld", "pipes", "cook"].iter().position(|known| *known == word) {
                sum[axis] += 1_000;
            }
        }

        fn concept(&self, concept: ConceptId) -> Option<&[i8]> {
            [&[100, 100, 0][..], &[0, 0, 7], &[0, 0, 0]].get(concept.index()).copied()
        }
    }

    fn closeness(text: &str, concept: u32) -> Option<(f64, f64)> {
        let tokens = Tokenizer::new("en").tokens(text);
        Scene::new(&Axes, &tokens).closeness(ConceptId::new(concept))
    }

    #[test]
    fn cosines_of_the_text_and_of_its_closest_stretch() {
        let near = |found: Option<(f64, f64)>, whole: f64, stretch: f64| {
            let is_near = found.is_some_and(|(a, b)| (a - whole).abs() < 1e-3 && (b - stretch).abs() < 1e-3);
            assert!(is_near, "{found:?}");
        };
        // (1, 1, 1) · (1, 1, 0) / (√3 √2) = 2 / √6; "weld pipes" lies on the concept.
        near(closeness("I cook and weld pipes", 0), 2.0 / 6.0_f64.sqrt(), 1.0);
        near(closeness("I cook and weld pipes", 1), 1.0 / 3.0_f64.sqrt(), 1.0);
        near(closeness("cook", 0), 0.0, 0.0);
    }

    #[test]
    fn nothing_is_close_to_nothing() {
        assert_eq!(closeness("weld", 2), None);
        assert_eq!(closeness("weld", 3), None);
        assert_eq!(closeness("", 0), None);
        assert_eq!(closeness("unknown words", 0), None);
    }
}
