//! Opening a pack and finding things in it.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use serde::{Deserialize, Serialize};

use super::bytes::{Rows, u16_at, u32_at};
use super::compile::{CONCEPT_LENGTH, names};
use super::concept::Concept;
use super::container::{PackBuilder, Section, check_gaps, check_section, read_table};
use super::error::PackError;
use super::verify;
use crate::ids::{ConceptId, LanguageId};
use crate::language::Language;
use crate::taxonomy::{Kind, Part, RelationKind, Scheme};

/// A file or folder that went into a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Source {
    /// Its name, without folders.
    pub name: String,
    /// The release it holds, as far as its name tells.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub version: String,
}

/// What a pack says of itself.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct PackInfo {
    /// The program that compiled it.
    pub tool: String,
    /// The files it was compiled from.
    #[serde(default)]
    pub sources: Vec<Source>,
    /// Schemes and collections.
    #[serde(default)]
    pub schemes: Vec<Scheme>,
    /// Language tags in the order of language ids.
    pub languages: Vec<String>,
    /// Number of concepts by kind.
    pub concepts: BTreeMap<String, u64>,
    /// How many of the skills are knowledge.
    #[serde(default)]
    pub knowledge: u64,
    /// Number of labels by language.
    pub labels: BTreeMap<String, u64>,
    /// Number of relations by kind.
    pub relations: BTreeMap<String, u64>,
    /// Number of mappings between schemes.
    pub mappings: u64,
    /// Parts of which the sources hold some concepts, but not the list of all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partial: Vec<Part>,
}

/// Where the core's sections lie.
#[derive(Debug)]
pub(crate) struct Layout {
    pub(crate) uri_starts: Range<usize>,
    pub(crate) uri_text: Range<usize>,
    pub(crate) concepts: Range<usize>,
    pub(crate) notations: Range<usize>,
    pub(crate) label_starts: Range<usize>,
    pub(crate) labels: Range<usize>,
    pub(crate) label_text: Range<usize>,
    pub(crate) note_starts: Range<usize>,
    pub(crate) notes: Range<usize>,
    pub(crate) note_text: Range<usize>,
    pub(crate) schemes: (Range<usize>, Range<usize>),
    pub(crate) mappings: (Range<usize>, Range<usize>),
    pub(crate) relations: [(Range<usize>, Range<usize>); 7],
}

#[derive(Debug)]
struct Inner {
    bytes: Bytes,
    sections: Vec<Section>,
    layout: Layout,
    info: PackInfo,
    identity: [u8; 32],
}

/// An open pack. Cloning is cheap and shares the bytes; it can be used from many threads.
#[derive(Clone, Debug)]
pub struct Pack(Arc<Inner>);

impl Pack {
    /// Opens a pack's bytes without copying them. Header, section table and the short description
    /// are checked; [`verify`](Self::verify) checks the rest.
    ///
    /// # Errors
    /// [`PackError`] if the bytes are not a pack of this version, or are cut short.
    pub fn open(bytes: Vec<u8>) -> Result<Self, PackError> {
        Self::from_bytes(Bytes::from(bytes))
    }

    /// Opens bytes that live as long as the program, such as those of `include_bytes!`.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn open_static(bytes: &'static [u8]) -> Result<Self, PackError> {
        Self::from_bytes(Bytes::from_static(bytes))
    }

    /// Opens bytes that something else owns, such as a memory map. The bytes must not change while
    /// the pack is open.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn open_owner<T>(owner: T) -> Result<Self, PackError>
    where
        T: AsRef<[u8]> + Send + Sync + 'static,
    {
        Self::from_bytes(Bytes::from_owner(owner))
    }

    /// The starter taxonomy that comes with Ponte. See `taxonomies/starter`.
    ///
    /// # Panics
    /// Never: the embedded bytes are checked by the test suite.
    #[cfg(feature = "starter")]
    #[must_use]
    pub fn starter() -> Self {
        static STARTER: &[u8] = include_bytes!("../../data/starter.pack");
        Self::open_static(STARTER).expect("the embedded pack is checked by the test suite")
    }

    fn from_bytes(bytes: Bytes) -> Result<Self, PackError> {
        let (sections, identity) = read_table(&bytes)?;
        let place = |name: &'static str| {
            sections
                .iter()
                .find(|section| section.name == name)
                .map(|section| section.range.clone())
                .ok_or(PackError::MissingSection(name))
        };
        let pair = |(starts, values)| Ok::<_, PackError>((place(starts)?, place(values)?));
        let [a, b, c, d, e, f, g] = names::RELATIONS;
        let layout = Layout {
            uri_starts: place(names::URI_STARTS)?,
            uri_text: place(names::URI_TEXT)?,
            concepts: place(names::CONCEPTS)?,
            notations: place(names::NOTATIONS)?,
            label_starts: place(names::LABEL_STARTS)?,
            labels: place(names::LABELS)?,
            label_text: place(names::LABEL_TEXT)?,
            note_starts: place(names::NOTE_STARTS)?,
            notes: place(names::NOTES)?,
            note_text: place(names::NOTE_TEXT)?,
            schemes: pair((names::SCHEME_STARTS, names::SCHEMES))?,
            mappings: pair((names::MAPPING_STARTS, names::MAPPINGS))?,
            relations: [pair(a)?, pair(b)?, pair(c)?, pair(d)?, pair(e)?, pair(f)?, pair(g)?],
        };
        let info = serde_json::from_slice(&bytes[place(names::INFO)?]).map_err(|error| {
            PackError::Malformed { section: names::INFO.to_owned(), what: error.to_string() }
        })?;
        let pack = Self(Arc::new(Inner { bytes, sections, layout, info, identity }));
        verify::check_rows(&pack)?;
        Ok(pack)
    }

    /// Checks every byte: the checksum of each section, and that every text, number and reference
    /// in the core's sections is in range. Sections of other crates are checked by their checksum.
    ///
    /// # Errors
    /// [`PackError`] naming the first section that is wrong.
    pub fn verify(&self) -> Result<(), PackError> {
        for section in &self.0.sections {
            check_section(section, &self.0.bytes)?;
        }
        check_gaps(&self.0.sections, &self.0.bytes)?;
        verify::check_structure(self)
    }

    /// What the pack says of itself: counts, languages, sources.
    #[must_use]
    pub fn info(&self) -> &PackInfo {
        &self.0.info
    }

    /// The hash that identifies the content of the whole pack, in hexadecimal.
    #[must_use]
    pub fn identity(&self) -> String {
        self.0.identity.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The content of a section by name.
    #[must_use]
    pub fn section(&self, name: &str) -> Option<&[u8]> {
        let section = self.0.sections.iter().find(|section| section.name == name)?;
        self.0.bytes.get(section.range.clone())
    }

    /// Name and length in bytes of every section, in file order.
    pub fn sections(&self) -> impl Iterator<Item = (&str, usize)> {
        self.0.sections.iter().map(|section| (&*section.name, section.range.len()))
    }

    /// A builder that holds this pack's sections, to add to or replace some.
    #[must_use]
    pub fn to_builder(&self) -> PackBuilder {
        let mut builder = PackBuilder::default();
        for section in &self.0.sections {
            builder.add_section(&section.name, self.0.bytes[section.range.clone()].to_vec());
        }
        builder
    }

    /// How many concepts there are, external ones included.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.layout.concepts.len() / CONCEPT_LENGTH
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Every concept, in URI order.
    pub fn concepts(&self) -> impl Iterator<Item = Concept<'_>> {
        (0..self.len() as u32).map(|index| Concept::new(self, ConceptId::new(index)))
    }

    /// The concept with this id. Ids of another pack give some other concept or an empty one.
    #[must_use]
    pub fn concept(&self, id: ConceptId) -> Concept<'_> {
        Concept::new(self, id)
    }

    /// The concept with this URI, by binary search.
    #[must_use]
    pub fn find(&self, uri: &str) -> Option<ConceptId> {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low + (high - low) / 2;
            // Bytes of UTF-8 are in the order of the text, and need no checking to be compared.
            match self.uri_bytes_at(middle).cmp(uri.as_bytes()) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => return Some(ConceptId::new(middle as u32)),
            }
        }
        None
    }

    /// The concept of a kind with this notation in any scheme, the first in URI order.
    #[must_use]
    pub fn find_notation(&self, kind: Kind, notation: &str) -> Option<ConceptId> {
        self.concepts().find(|c| c.kind() == kind && c.notation() == Some(notation)).map(|c| c.id())
    }

    /// URIs that the sources call no longer in use, each with what they name in its place, if
    /// anything, in order. A URI may stand here several times, and need not be a concept of the pack.
    pub fn retirements(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        let text = self.section(names::RETIRED).and_then(|bytes| std::str::from_utf8(bytes).ok());
        text.unwrap_or("").lines().filter_map(|line| {
            let (old, new) = line.split_once('\t')?;
            Some((old, Some(new).filter(|new| !new.is_empty())))
        })
    }

    /// The languages that labels or notes come in; the place is the [`LanguageId`].
    #[must_use]
    pub fn languages(&self) -> &[String] {
        &self.0.info.languages
    }

    /// The id of a language, trying its fallbacks (`de-AT`, then `de`).
    #[must_use]
    pub fn language(&self, language: &Language) -> Option<LanguageId> {
        language.fallbacks().iter().find_map(|tag| self.language_by_tag(tag.as_str()))
    }

    pub(crate) fn language_by_tag(&self, tag: &str) -> Option<LanguageId> {
        let place = self.languages().iter().position(|known| known == tag)?;
        Some(LanguageId::new(u16::try_from(place).ok()?))
    }

    /// The rows of one direction of a relation: for each concept, those it points to, or those that
    /// point to it. `Related` is the same both ways.
    #[must_use]
    pub fn relation(&self, kind: RelationKind, inverse: bool) -> Rows<'_> {
        let place = match (kind, inverse) {
            (RelationKind::Broader, false) => 0,
            (RelationKind::Broader, true) => 1,
            (RelationKind::Related, _) => 2,
            (RelationKind::EssentialSkill, false) => 3,
            (RelationKind::EssentialSkill, true) => 4,
            (RelationKind::OptionalSkill, false) => 5,
            (RelationKind::OptionalSkill, true) => 6,
        };
        self.rows(&self.layout().relations[place])
    }

    pub(crate) fn rows(&self, (starts, values): &(Range<usize>, Range<usize>)) -> Rows<'_> {
        Rows::new(self.part(starts), self.part(values))
    }

    pub(crate) fn layout(&self) -> &Layout {
        &self.0.layout
    }

    pub(crate) fn part(&self, range: &Range<usize>) -> &[u8] {
        self.0.bytes.get(range.clone()).unwrap_or(&[])
    }

    pub(crate) fn uri_at(&self, index: usize) -> &str {
        std::str::from_utf8(self.uri_bytes_at(index)).unwrap_or("")
    }

    fn uri_bytes_at(&self, index: usize) -> &[u8] {
        let starts = self.part(&self.layout().uri_starts);
        let range = u32_at(starts, index * 4).zip(u32_at(starts, index * 4 + 4));
        let text = self.part(&self.layout().uri_text);
        range.and_then(|(start, end)| text.get(start as usize..end as usize)).unwrap_or(&[])
    }

    pub(crate) fn concept_byte(&self, id: ConceptId, offset: usize) -> u8 {
        let at = id.index() * CONCEPT_LENGTH + offset;
        self.part(&self.layout().concepts).get(at).copied().unwrap_or_default()
    }

    pub(crate) fn concept_u16(&self, id: ConceptId, offset: usize) -> u16 {
        u16_at(self.part(&self.layout().concepts), id.index() * CONCEPT_LENGTH + offset).unwrap_or_default()
    }

    pub(crate) fn concept_u32(&self, id: ConceptId, offset: usize) -> u32 {
        u32_at(self.part(&self.layout().concepts), id.index() * CONCEPT_LENGTH + offset).unwrap_or_default()
    }
}
