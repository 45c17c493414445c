//! What must hold of a pack: opened, verified, compiled.

use std::hint::black_box;

use ponte_core::pack::Pack;
use ponte_core::taxonomy::{Kind, LabelKind, RelationKind};
use ponte_core::text::clean;
use ponte_core::{ConceptId, Language, LanguageId};

const RELATIONS: [RelationKind; 4] =
    [RelationKind::Broader, RelationKind::Related, RelationKind::EssentialSkill, RelationKind::OptionalSkill];
/// Values looked at in one pack. Damaged rows may each hold the whole table, so that looking at all
/// of them would take the square of the file's size.
const MOST_LOOKED_AT: usize = 100_000;

/// Goes through everything that an open pack gives. Any bytes may be behind it.
pub fn walk(pack: &Pack) {
    black_box((pack.info(), pack.identity(), pack.is_empty()));
    for (name, length) in pack.sections() {
        // Of sections of one name the first is given.
        assert!(pack.section(name).is_some(), "section {name} of {length} bytes is listed but not given");
    }
    let languages: Vec<LanguageId> = (0..pack.languages().len().min(4) as u16).map(LanguageId::new).collect();
    let mut left = MOST_LOOKED_AT;
    // One more than there are: ids of another pack must do no harm.
    for index in (0..=pack.len() as u32).chain([u32::MAX]) {
        if left == 0 {
            break;
        }
        let concept = pack.concept(ConceptId::new(index));
        black_box((concept.kind(), concept.skill_type(), concept.reuse_level(), concept.information()));
        black_box((concept.notation(), pack.find(concept.uri())));
        black_box((concept.pref_label("de-AT"), concept.display_label(&languages)));
        count(&mut left, concept.labels());
        count(&mut left, concept.notes());
        count(&mut left, concept.schemes());
        for mapping in count(&mut left, concept.mappings()) {
            black_box(pack.concept(mapping.target).uri());
        }
        for kind in RELATIONS {
            for inverse in [false, true] {
                for other in count(&mut left, concept.related_by(kind, inverse)) {
                    black_box(other.uri());
                }
            }
        }
        left = left.saturating_sub(1);
    }
    black_box((pack.find(""), pack.find("urn:x:none"), pack.find("\u{10FFFF}")));
    black_box(pack.find_notation(Kind::Group, "C12"));
    black_box(pack.language(&Language::english()));
}

fn count<T>(left: &mut usize, values: impl Iterator<Item = T>) -> Vec<T> {
    let taken: Vec<T> = values.take(*left).collect();
    *left -= taken.len();
    taken
}

/// What `Pack::verify` promises of a pack it found whole, opened from these bytes.
///
/// # Panics
/// If a rule is broken.
pub fn check_verified(pack: &Pack, bytes: &[u8]) {
    let languages = pack.languages().len();
    let mut previous = "";
    for concept in pack.concepts() {
        let uri = concept.uri();
        assert!(previous < uri, "URIs do not rise: \"{previous}\", \"{uri}\"");
        previous = uri;
        assert_eq!(pack.find(uri), Some(concept.id()), "{uri} is not found where it is");
        assert!(concept.information() <= 10_000, "information of {uri}");
        let texts = concept.labels().map(|label| (label.language, label.text));
        for (language, text) in texts.chain(concept.notes().map(|note| (note.language, note.text))) {
            assert!(language.index() < languages, "a text of {uri} in a language that is not there");
            black_box(text.chars().count());
        }
        for kind in RELATIONS {
            for inverse in [false, true] {
                let stated = pack.relation(kind, inverse).row(concept.id().index()).len();
                assert_eq!(
                    concept.related_by(kind, inverse).count(),
                    stated,
                    "{uri} has relations to nowhere"
                );
            }
        }
    }
    let written = pack.to_builder().finish();
    let again =
        Pack::open(written.clone()).unwrap_or_else(|error| panic!("a whole pack written again: {error}"));
    again.verify().unwrap_or_else(|error| panic!("a whole pack written again: {error}"));
    assert_eq!(again.identity(), pack.identity(), "a whole pack written again is another pack");
    // There is one way to write the same sections, so a byte that differs is one nothing checked.
    assert!(written == bytes, "bytes of a whole pack were not checked");
}

/// What holds of a pack that `compile` made, beside what holds of any whole one.
///
/// # Panics
/// If a rule is broken.
pub fn check_compiled(pack: &Pack, bytes: &[u8]) {
    check_verified(pack, bytes);
    for concept in pack.concepts() {
        let uri = concept.uri();
        let labels: Vec<_> = concept.labels().map(|label| (label.language, label.kind, label.text)).collect();
        assert!(labels.is_sorted(), "labels of {uri} are out of order: {labels:?}");
        for (language, _, text) in &labels {
            assert!(!text.is_empty() && clean(text) == *text, "a label of {uri} is not clean: {text:?}");
            let preferred = |(of, kind, _): &&(LanguageId, LabelKind, &str)| {
                of == language && *kind == LabelKind::Preferred
            };
            assert!(labels.iter().filter(preferred).count() <= 1, "{uri} has two preferred labels");
        }
        for kind in RELATIONS {
            for (inverse, other) in [false, true]
                .into_iter()
                .flat_map(|inverse| concept.related_by(kind, inverse).map(move |other| (inverse, other)))
            {
                let back = other.related_by(kind, !inverse).any(|back| back.id() == concept.id());
                assert!(back, "{} does not point back to {uri} by {kind:?}", other.uri());
            }
        }
        for mapping in concept.mappings() {
            let back = pack
                .concept(mapping.target)
                .mappings()
                .any(|back| back.target == concept.id() && back.relation == mapping.relation.inverse());
            assert!(back, "{} is not mapped back to {uri}", pack.concept(mapping.target).uri());
        }
    }
    check_no_circles(pack);
    let counted: u64 = pack.info().concepts.values().sum();
    assert_eq!(counted, pack.len() as u64, "the pack miscounts its concepts");
    let labels: usize = pack.concepts().map(|concept| concept.labels().count()).sum();
    assert_eq!(pack.info().labels.values().sum::<u64>(), labels as u64, "the pack miscounts its labels");
}

/// Takes away concepts without broader ones until none is left; what is left stands in circles.
fn check_no_circles(pack: &Pack) {
    let mut broader: Vec<usize> = pack.concepts().map(|concept| concept.broader().count()).collect();
    let mut free: Vec<ConceptId> =
        pack.concepts().filter(|concept| concept.broader().next().is_none()).map(|c| c.id()).collect();
    let mut seen = 0;
    while let Some(id) = free.pop() {
        seen += 1;
        for narrower in pack.concept(id).narrower() {
            let left = &mut broader[narrower.id().index()];
            *left -= 1;
            if *left == 0 {
                free.push(narrower.id());
            }
        }
    }
    assert_eq!(seen, pack.len(), "broader relations run in a circle");
}
