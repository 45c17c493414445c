//! The extractor beyond its golden cases: vectors, order, and texts that nobody writes.

use std::sync::Arc;

use ponte_core::ConceptId;
use ponte_core::taxonomy::Kind;
use ponte_matcher::extract::{ExtractSettings, Extractor, Mention, Vectors};

use crate::golden::sentences;
use crate::support::*;

/// One axis, on which every word and one concept lie.
#[derive(Debug)]
struct Towards(Option<ConceptId>);

impl Vectors for Towards {
    fn dimensions(&self) -> usize {
        1
    }

    fn add_word(&self, _: &str, sum: &mut [i32]) {
        sum[0] += 1;
    }

    fn concept(&self, concept: ConceptId) -> Option<&[i8]> {
        (self.0 == Some(concept)).then_some(&[100])
    }
}

fn rank(extractor: &Extractor, text: &str, most: usize) -> Vec<Mention> {
    extractor.rank(text, "en", &ExtractSettings::default().most(most))
}

/// A cosine of 1 is worth 6 for the text and 2 for its closest stretch.
#[test]
fn vectors_raise_the_concepts_they_speak_for() {
    let text = "I clean windows and lay tiles in the kitchen";
    let plain = Extractor::new(starter());
    let without = rank(&plain, text, 60);
    assert!(without.len() > 20);
    assert_eq!(rank(&plain.clone().with_vectors(Arc::new(Towards(None))), text, 60), without);
    let raised = without[15].clone();
    let with = rank(&plain.with_vectors(Arc::new(Towards(Some(raised.concept)))), text, 60);
    assert_eq!(with[0].concept, raised.concept);
    assert_eq!(with[0].score, raised.score + 8 * 256);
}

#[test]
fn fewer_are_the_beginning_of_more() {
    let extractor = Extractor::new(starter());
    for case in sentences() {
        let settings = |most| ExtractSettings::default().most(most);
        let many = extractor.rank(&case.text, &case.language, &settings(100));
        for most in [0, 1, 3, 10, 40] {
            let few = extractor.rank(&case.text, &case.language, &settings(most));
            assert_eq!(few, many[..most.min(many.len())], "{}: {most}", case.text);
        }
    }
}

/// A million letters without a blank, twenty thousand times the same words, and no words at all.
#[test]
fn texts_that_nobody_writes_end() {
    let extractor = Extractor::new(starter());
    let settings = ExtractSettings::default().kinds(&[Kind::Skill, Kind::Occupation]);
    let texts = [
        "weldtiles".repeat(110_000),
        "weld tiles ".repeat(100_000),
        "my ".repeat(100_000),
        "\u{301}, .".repeat(9),
    ];
    for text in texts {
        for mention in extractor.claims(&text, "en", &settings) {
            assert!(text.get(mention.span).is_some());
        }
        assert!(extractor.rank(&text, "en", &settings).len() <= 10);
    }
    assert_eq!(extractor.claims("weld", "xx", &settings), []);
    assert_eq!(extractor.rank("weld", "no language", &settings), []);
}
