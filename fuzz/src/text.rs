//! Texts through the linker and the extractor.

use ponte_core::pack::Pack;
use ponte_core::taxonomy::Kind;
use ponte_matcher::extract::{ExtractSettings, Extractor};
use ponte_matcher::link::{LinkQuery, Linker};

/// A title and a text that reach labels of the seeds, in two languages.
const TITLE: &str = "Lamp keeper / Laternenwärter (m/w/d)";
const TEXT: &str = "I light lamps, mend kites; no experience with rafts. Ich zünde Lampen an, 2,5 Jahre.";
/// Work for one input is bounded: a pack may state a huge table in few bytes.
const MOST_LANGUAGES: usize = 3;
const MOST_LINKS: usize = 5;

/// Links and extracts with whatever label indexes the pack has, or with new ones.
///
/// # Panics
/// If a rule is broken.
pub fn link_and_extract(pack: &Pack) {
    let own = pack.concepts().flat_map(|concept| concept.labels().next()).next().map(|label| label.text);
    let linker = Linker::new(pack);
    let extractor = Extractor::new(pack);
    for text in [Some(TITLE), own].into_iter().flatten() {
        let links = linker.link(&LinkQuery::new(text).kinds(Kind::ALL).most(MOST_LINKS));
        assert!(links.len() <= MOST_LINKS, "more links than asked for");
        assert!(links.is_sorted_by_key(|link| std::cmp::Reverse(link.score)), "links are out of order");
        for link in &links {
            let _ = (link.label(pack), pack.concept(link.concept).uri());
            assert!((0.0..=1.0).contains(&link.score_fraction()), "a score outside 0 to 1: {}", link.score);
        }
    }
    let settings = ExtractSettings::default().kinds(&[Kind::Skill, Kind::Occupation]).most(MOST_LINKS);
    let text = format!("{TEXT} {}", own.unwrap_or(""));
    let _ = linker.detect_language(&text);
    for language in pack.languages().iter().take(MOST_LANGUAGES) {
        for mention in extractor.claims(&text, language, &settings) {
            assert!(text.get(mention.span.clone()).is_some(), "a span outside the text: {:?}", mention.span);
            assert!(mention.coverage <= 10_000, "coverage of {}", mention.coverage);
        }
        let ranked = extractor.rank(&text, language, &settings);
        assert!(ranked.len() <= MOST_LINKS, "more mentions than asked for");
    }
}
