//! A taxonomy being put together: concepts, labels, relations and mappings by URI.
//!
//! This is the mutable form that importers fill; [`pack::compile`](crate::pack::compile) turns it
//! into the read-only form that everything else uses. Terms are those of SKOS and ESCO.
//!
//! ```
//! use ponte_core::taxonomy::{Kind, LabelKind, RelationKind, Taxonomy};
//! let mut taxonomy = Taxonomy::default();
//! let welder = taxonomy.concept("urn:x:welder", Kind::Occupation);
//! welder.add_label("en".parse()?, LabelKind::Preferred, "welder");
//! taxonomy.concept("urn:x:weld", Kind::Skill).add_label("en".parse()?, LabelKind::Preferred, "weld metal");
//! taxonomy.relate("urn:x:welder", RelationKind::EssentialSkill, "urn:x:weld");
//! assert_eq!(taxonomy.len(), 2);
//! # Ok::<(), ponte_core::LanguageError>(())
//! ```

mod information;
mod part;
mod terms;

pub(crate) use information::information_content;
pub use part::Part;
pub(crate) use part::stem;
pub use terms::{Kind, LabelKind, MappingRelation, NoteKind, RelationKind, ReuseLevel, SkillType};

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::language::Language;
use crate::text::clean;

/// A label as it was read.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Label {
    /// Its language.
    pub language: Language,
    /// Preferred, alternative or hidden.
    pub kind: LabelKind,
    /// The text, [cleaned](clean).
    pub text: String,
}

/// A note as it was read.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Note {
    /// Its language.
    pub language: Language,
    /// What sort of note it is.
    pub kind: NoteKind,
    /// The text, [cleaned](clean).
    pub text: String,
}

/// What is known of one concept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConceptRecord {
    /// Occupation, skill, group or task.
    pub kind: Kind,
    /// For skills: skill or knowledge. ESCO leaves it open for a few.
    pub skill_type: SkillType,
    /// For skills: how widely they are used.
    pub reuse_level: ReuseLevel,
    /// The code under which the scheme files it, as written ("0", "0110", "C7212").
    pub notation: Option<String>,
    /// Labels in the order read.
    pub labels: Vec<Label>,
    /// Descriptions and other notes.
    pub notes: Vec<Note>,
    /// URIs of the concept schemes and collections it belongs to.
    pub schemes: Vec<String>,
}

impl ConceptRecord {
    /// A concept of which only the kind is known.
    #[must_use]
    pub fn new(kind: Kind) -> Self {
        Self {
            kind,
            skill_type: SkillType::Unknown,
            reuse_level: ReuseLevel::Unknown,
            notation: None,
            labels: Vec::new(),
            notes: Vec::new(),
            schemes: Vec::new(),
        }
    }

    /// Adds a label unless it is empty or the concept already has it in that language. A second
    /// preferred label of a language becomes an alternative one. Says whether it was new.
    pub fn add_label(&mut self, language: Language, kind: LabelKind, text: &str) -> bool {
        let text = clean(text);
        if text.is_empty() {
            return false;
        }
        let mut own = self.labels.iter_mut().filter(|label| label.language == language);
        let has_preferred =
            kind == LabelKind::Preferred && own.any(|label| label.kind == LabelKind::Preferred);
        let kind = if has_preferred { LabelKind::Alternative } else { kind };
        match self.labels.iter_mut().find(|label| label.language == language && label.text == text) {
            Some(known) => {
                known.kind = known.kind.min(kind);
                false
            }
            None => {
                self.labels.push(Label { language, kind, text: text.into_owned() });
                true
            }
        }
    }

    /// Adds a note unless it is empty or already there.
    pub fn add_note(&mut self, language: Language, kind: NoteKind, text: &str) {
        let note = Note { language, kind, text: clean(text).into_owned() };
        if !note.text.is_empty() && !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    /// Adds a scheme or collection.
    pub fn add_scheme(&mut self, uri: &str) {
        if !uri.is_empty() && !self.schemes.iter().any(|known| known == uri) {
            self.schemes.push(uri.to_owned());
        }
    }
}

/// A relation between two concepts, by their place in the taxonomy's URI table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Relation {
    pub(crate) kind: RelationKind,
    pub(crate) from: u32,
    pub(crate) to: u32,
}

/// A mapping between concepts of two schemes, by place in the URI table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Mapping {
    pub(crate) from: u32,
    pub(crate) relation: MappingRelation,
    pub(crate) to: u32,
}

/// A concept scheme or collection: its title and version where the source tells them.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, serde::Serialize, serde::Deserialize)]
pub struct Scheme {
    /// The scheme's URI.
    pub uri: String,
    /// A title, in English where there is one.
    pub title: String,
    /// The release the concepts were taken from.
    pub version: String,
}

/// Concepts, relations and mappings by URI.
#[derive(Clone, Default, Debug)]
pub struct Taxonomy {
    places: HashMap<Box<str>, u32>,
    uris: Vec<Box<str>>,
    concepts: Vec<Option<ConceptRecord>>,
    relations: Vec<Relation>,
    mappings: Vec<Mapping>,
    schemes: Vec<Scheme>,
    retirements: BTreeMap<String, BTreeSet<String>>,
    partial: BTreeSet<Part>,
}

impl Taxonomy {
    /// The concept with this URI, made with this kind if it is new.
    pub fn concept(&mut self, uri: &str, kind: Kind) -> &mut ConceptRecord {
        let place = self.place(uri);
        self.concepts[place as usize].get_or_insert_with(|| ConceptRecord::new(kind))
    }

    /// Adds a relation. It is dropped at compile time, with a diagnostic, if an end has no concept.
    pub fn relate(&mut self, from: &str, kind: RelationKind, to: &str) {
        let (from, to) = (self.place(from), self.place(to));
        self.relations.push(Relation { kind, from, to });
    }

    /// Adds a mapping. The target may be a concept that the taxonomy does not hold.
    pub fn map(&mut self, from: &str, relation: MappingRelation, to: &str) {
        let (from, to) = (self.place(from), self.place(to));
        self.mappings.push(Mapping { from, relation, to });
    }

    /// Notes that a concept is no longer in use, and what its source names in its place, if anything.
    /// The concept itself may be there or not.
    pub fn retire(&mut self, uri: &str, replaced_by: Option<&str>) {
        let replacements = self.retirements.entry(uri.to_owned()).or_default();
        replacements.extend(replaced_by.filter(|new| *new != uri).map(str::to_owned));
    }

    /// Notes that the sources hold some concepts of this part, but not the list of all.
    pub fn mark_partial(&mut self, part: Part) {
        self.partial.insert(part);
    }

    /// Adds a scheme or completes what is known of it.
    pub fn add_scheme(&mut self, scheme: Scheme) {
        match self.schemes.iter_mut().find(|known| known.uri == scheme.uri) {
            Some(known) => {
                if known.title.is_empty() {
                    known.title = scheme.title;
                }
                if known.version.is_empty() {
                    known.version = scheme.version;
                }
            }
            None => self.schemes.push(scheme),
        }
    }

    /// What is known of a URI.
    #[must_use]
    pub fn get(&self, uri: &str) -> Option<&ConceptRecord> {
        let place = *self.places.get(uri)?;
        self.concepts[place as usize].as_ref()
    }

    /// What is known of a URI, to be completed.
    pub fn get_mut(&mut self, uri: &str) -> Option<&mut ConceptRecord> {
        let place = *self.places.get(uri)?;
        self.concepts[place as usize].as_mut()
    }

    /// How many concepts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.concepts.iter().flatten().count()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Every concept with its URI, in the order first seen.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &ConceptRecord)> {
        self.uris.iter().zip(&self.concepts).filter_map(|(uri, record)| Some((&**uri, record.as_ref()?)))
    }

    /// How many relations of a kind were added.
    #[must_use]
    pub fn relation_count(&self, kind: RelationKind) -> usize {
        self.relations.iter().filter(|relation| relation.kind == kind).count()
    }

    pub(crate) fn place(&mut self, uri: &str) -> u32 {
        if let Some(&place) = self.places.get(uri) {
            return place;
        }
        let place = u32::try_from(self.uris.len()).unwrap_or(u32::MAX);
        self.places.insert(uri.into(), place);
        self.uris.push(uri.into());
        self.concepts.push(None);
        place
    }

    pub(crate) fn known_place(&self, uri: &str) -> Option<u32> {
        self.places.get(uri).copied()
    }

    /// How many URIs were ever named, with a concept or without.
    pub(crate) fn place_count(&self) -> u32 {
        self.uris.len() as u32
    }

    pub(crate) fn uri_at(&self, place: u32) -> &str {
        &self.uris[place as usize]
    }

    pub(crate) fn record_at(&self, place: u32) -> Option<&ConceptRecord> {
        self.concepts[place as usize].as_ref()
    }

    pub(crate) fn relations(&self) -> &[Relation] {
        &self.relations
    }

    pub(crate) fn mappings(&self) -> &[Mapping] {
        &self.mappings
    }

    pub(crate) fn schemes(&self) -> &[Scheme] {
        &self.schemes
    }

    pub(crate) fn retirements(&self) -> &BTreeMap<String, BTreeSet<String>> {
        &self.retirements
    }

    pub(crate) fn partial(&self) -> &BTreeSet<Part> {
        &self.partial
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_preferred_label_among_its_own_alternatives_is_one_label() {
        let en = Language::english();
        let mut record = ConceptRecord::new(Kind::Skill);
        assert!(record.add_label(en.clone(), LabelKind::Preferred, "weld"));
        assert!(!record.add_label(en.clone(), LabelKind::Alternative, "weld "));
        assert!(!record.add_label(en.clone(), LabelKind::Alternative, "\u{200B}"));
        assert!(record.add_label(en, LabelKind::Preferred, "join metal"));
        let kinds: Vec<LabelKind> = record.labels.iter().map(|label| label.kind).collect();
        assert_eq!(kinds, [LabelKind::Preferred, LabelKind::Alternative]);
    }
}
