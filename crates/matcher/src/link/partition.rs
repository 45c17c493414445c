//! The label index of one language and one pillar (occupations or skills), as a section of a pack.
//!
//! ```text
//! concepts, labels, keys, words : u32 each
//! concept ids             : concepts × u32
//! parent of each concept  : concepts × u32   place of its nearest group, or none
//! role of each concept    : concepts × u32   its kind, + 256 for a group that has occupations
//! owner of each label     : labels × u32     place of its concept
//! ordinal of each label   : labels × u32     which of the concept's labels it is
//! exact keys, sorted      : keys × u32       hash of the normal form of a label or of one of its forms
//! labels in that order    : keys × u32
//! words, sorted           : words × u32      hash of words that occur in two labels or more
//! three inverted indexes  : characters by label · words by concept · words of descriptions
//! ```

use std::collections::{BTreeMap, BTreeSet};

use ponte_core::pack::{Pack, PackBuilder, U32s};
use ponte_core::taxonomy::{Kind, NoteKind};
use ponte_core::text::label_forms;
use ponte_core::{ConceptId, LanguageId};
use rayon::prelude::*;

use super::inverted::{InvertedBuilder, InvertedIndex, MOST_DOCUMENTS};
use super::units::{each_gram, each_word_unit, hash, normal};

/// The two halves of a taxonomy, which are searched apart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Pillar {
    /// Occupations and groups of them.
    Occupations,
    /// Skills, knowledge, tasks and groups of them.
    Skills,
}

impl Pillar {
    pub(crate) const BOTH: [Self; 2] = [Self::Occupations, Self::Skills];

    /// The section that holds this pillar's index in a language.
    pub(super) fn section(self, language: LanguageId) -> String {
        let letter = if self == Self::Occupations { 'o' } else { 's' };
        format!("{SECTIONS}{letter}.{}", language.get())
    }
}

/// How the names of the sections begin. The number is that of the layout: a pack with another one has
/// no index for this program, which then makes one in memory.
pub(super) const SECTIONS: &str = "link1.";

/// "No parent".
const NONE: u32 = u32::MAX;
/// The bits of a role that hold the kind, and the one that tells of members.
const KIND_OF_ROLE: u32 = 0xFF;
const HAS_MEMBERS: u32 = 0x100;

/// What a concept is to its index.
#[derive(Clone, Copy)]
pub(super) struct Role(u32);

impl Role {
    /// A bit for its kind, to be held against a set of kinds.
    pub(super) fn kind_bit(self) -> u32 {
        1_u32.checked_shl(self.0 & KIND_OF_ROLE).unwrap_or(0)
    }

    /// Whether it is a group.
    pub(super) fn is_group(self) -> bool {
        self.0 & KIND_OF_ROLE == u32::from(Kind::Group.to_byte())
    }

    /// Whether it is an occupation.
    pub(super) fn is_occupation(self) -> bool {
        self.0 & KIND_OF_ROLE == u32::from(Kind::Occupation.to_byte())
    }

    /// Whether it is a group with occupations directly in it.
    pub(super) fn has_members(self) -> bool {
        self.0 & HAS_MEMBERS != 0
    }
}

/// Adds the label index of every language to a pack's sections.
///
/// # Panics
/// Never: section names are short and ASCII.
pub fn add_link_index(pack: &Pack, builder: &mut PackBuilder) {
    let pillars = pillars(pack);
    let jobs: Vec<(Pillar, LanguageId)> = (0..pack.languages().len() as u16)
        .flat_map(|language| Pillar::BOTH.map(|pillar| (pillar, LanguageId::new(language))))
        .collect();
    let sections: Vec<Option<Vec<u8>>> =
        jobs.par_iter().map(|&(pillar, language)| build(pack, &pillars, pillar, language)).collect();
    for ((pillar, language), section) in jobs.into_iter().zip(sections) {
        if let Some(section) = section {
            builder.add_section(&pillar.section(language), section);
        }
    }
}

/// The pillar of each concept; `None` for those that are not searched. A group belongs to the
/// occupations if one stands below it.
pub(crate) fn pillars(pack: &Pack) -> Vec<Option<Pillar>> {
    let mut out: Vec<Option<Pillar>> = pack
        .concepts()
        .map(|concept| match concept.kind() {
            Kind::Occupation => Some(Pillar::Occupations),
            Kind::Skill | Kind::Task | Kind::Group => Some(Pillar::Skills),
            Kind::External => None,
        })
        .collect();
    let mut above: Vec<ConceptId> =
        pack.concepts().filter(|concept| concept.kind() == Kind::Occupation).map(|c| c.id()).collect();
    while let Some(id) = above.pop() {
        for broader in pack.concept(id).broader().filter(|broader| broader.kind() == Kind::Group) {
            if out[broader.id().index()] != Some(Pillar::Occupations) {
                out[broader.id().index()] = Some(Pillar::Occupations);
                above.push(broader.id());
            }
        }
    }
    out
}

/// The normal forms under which a label is found exactly: as a whole, and each of its gendered forms.
pub(super) fn exact_forms(label: &str) -> Vec<String> {
    let mut out = vec![normal(label)];
    for form in label_forms(label) {
        let form = normal(&form);
        if !form.is_empty() && !out.contains(&form) {
            out.push(form);
        }
    }
    out
}

/// The nearest group above a concept; of several equally near the first by URI.
fn nearest_group(pack: &Pack, id: ConceptId) -> Option<ConceptId> {
    let mut level = vec![id];
    for _ in 0..8 {
        level = level.iter().flat_map(|&id| pack.concept(id).broader()).map(|c| c.id()).collect();
        level.sort_unstable();
        level.dedup();
        if let Some(group) = level.iter().find(|&&id| pack.concept(id).kind() == Kind::Group) {
            return Some(*group);
        }
    }
    None
}

/// The index of one pillar and language, or `None` if it has no labels.
fn build(pack: &Pack, pillars: &[Option<Pillar>], pillar: Pillar, language: LanguageId) -> Option<Vec<u8>> {
    let mut ids: Vec<ConceptId> = Vec::new();
    // Of each concept: its distinct normal forms with the ordinal of the label.
    let mut labels: Vec<Vec<(String, u32)>> = Vec::new();
    for concept in pack.concepts() {
        if pillars[concept.id().index()] != Some(pillar) {
            continue;
        }
        let mut own: Vec<(String, u32)> = Vec::new();
        for (ordinal, label) in concept.labels().enumerate() {
            if label.language == language {
                let normal = normal(label.text);
                if !normal.is_empty() && !own.iter().any(|(known, _)| *known == normal) {
                    own.push((normal, ordinal as u32));
                }
            }
        }
        if !own.is_empty() {
            ids.push(concept.id());
            labels.push(own);
        }
    }
    if ids.is_empty() {
        return None;
    }

    let mut word_counts: BTreeMap<u32, u32> = BTreeMap::new();
    for (normal, _) in labels.iter().flatten() {
        for word in normal.split(' ') {
            *word_counts.entry(hash(word)).or_default() += 1;
        }
    }
    let words: BTreeSet<u32> =
        word_counts.into_iter().filter(|(_, count)| *count >= 2).map(|(word, _)| word).collect();

    let mut characters = InvertedBuilder::default();
    let mut concept_words = InvertedBuilder::default();
    let mut descriptions = InvertedBuilder::default();
    let (mut owners, mut ordinals, mut keys) = (Vec::new(), Vec::new(), Vec::new());
    for (place, own) in labels.iter().enumerate() {
        let mut units = Vec::new();
        for (normal, ordinal) in own {
            if owners.len() >= MOST_DOCUMENTS {
                break; // More labels than the format tells apart; the concepts keep their words.
            }
            let mut grams = Vec::new();
            each_gram(normal, |gram| grams.push(gram));
            characters.push(place as u32, grams);
            let text =
                pack.concept(ids[place]).labels().nth(*ordinal as usize).map_or("", |label| label.text);
            for form in exact_forms(text) {
                keys.push((hash(&form), owners.len() as u32));
            }
            owners.push(place as u32);
            ordinals.push(*ordinal);
            each_word_unit(normal, |word| words.contains(&word), |unit| units.push(unit));
        }
        concept_words.push(place as u32, units);
        let mut units = Vec::new();
        let concept = pack.concept(ids[place]);
        for note in concept.notes().filter(|n| n.language == language && n.kind == NoteKind::Definition) {
            // Groups' descriptions list what they include and exclude alike: they mislead.
            if concept.kind() != Kind::Group {
                each_word_unit(&normal(note.text), |word| words.contains(&word), |unit| units.push(unit));
            }
        }
        descriptions.push(place as u32, units);
    }
    keys.sort_unstable();

    let parents: Vec<u32> = ids
        .iter()
        .map(|&id| {
            let group = nearest_group(pack, id).and_then(|group| ids.binary_search(&group).ok());
            group.map_or(NONE, |group| group as u32)
        })
        .collect();
    let mut roles: Vec<u32> = ids.iter().map(|&id| u32::from(pack.concept(id).kind().to_byte())).collect();
    for (place, &parent) in parents.iter().enumerate() {
        if parent != NONE && roles[place] & KIND_OF_ROLE == u32::from(Kind::Occupation.to_byte()) {
            roles[parent as usize] |= HAS_MEMBERS;
        }
    }
    let mut out = Vec::new();
    let mut write = |numbers: &mut dyn Iterator<Item = u32>| {
        out.extend(numbers.flat_map(u32::to_le_bytes));
    };
    let head = [ids.len(), owners.len(), keys.len(), words.len()];
    write(&mut head.into_iter().map(|count| count as u32));
    write(&mut ids.iter().map(|id| id.get()));
    write(&mut parents.into_iter());
    write(&mut roles.into_iter());
    write(&mut owners.iter().copied());
    write(&mut ordinals.iter().copied());
    write(&mut keys.iter().map(|(key, _)| *key));
    write(&mut keys.iter().map(|(_, label)| *label));
    write(&mut words.iter().copied());
    for index in [characters, concept_words, descriptions] {
        out.extend(index.finish(ids.len() as u32));
    }
    Some(out)
}

/// A view of one index's bytes.
#[derive(Clone, Copy)]
pub(super) struct Partition<'b> {
    pub(super) ids: U32s<'b>,
    pub(super) parents: U32s<'b>,
    roles: U32s<'b>,
    pub(super) owners: U32s<'b>,
    pub(super) ordinals: U32s<'b>,
    keys: U32s<'b>,
    key_labels: U32s<'b>,
    words: U32s<'b>,
    pub(super) characters: InvertedIndex<'b>,
    pub(super) concept_words: InvertedIndex<'b>,
    pub(super) descriptions: InvertedIndex<'b>,
}

impl<'b> Partition<'b> {
    /// Reads a section; `None` if it is damaged.
    pub(super) fn read(bytes: &'b [u8]) -> Option<Self> {
        let head = U32s::new(bytes.get(..16)?);
        let count = |place| head.get(place).map(|count| count as usize);
        let (concepts, labels, keys, words) = (count(0)?, count(1)?, count(2)?, count(3)?);
        let mut at = 16_usize;
        let mut part = |count: usize| {
            let end = at.checked_add(count.checked_mul(4)?)?;
            let numbers = U32s::new(bytes.get(at..end)?);
            at = end;
            Some(numbers)
        };
        let (ids, parents, roles) = (part(concepts)?, part(concepts)?, part(concepts)?);
        let (owners, ordinals) = (part(labels)?, part(labels)?);
        let (keys, key_labels, words) = (part(keys)?, part(keys)?, part(words)?);
        let (characters, length) = InvertedIndex::read(bytes.get(at..)?)?;
        at += length;
        let (concept_words, length) = InvertedIndex::read(bytes.get(at..)?)?;
        at += length;
        let (descriptions, _) = InvertedIndex::read(bytes.get(at..)?)?;
        Some(Self {
            ids,
            parents,
            roles,
            owners,
            ordinals,
            keys,
            key_labels,
            words,
            characters,
            concept_words,
            descriptions,
        })
    }

    /// What each concept is to the index.
    pub(super) fn roles(&self) -> impl Iterator<Item = Role> + 'b {
        self.roles.iter().map(Role)
    }

    /// Whether a word occurs in two labels or more.
    pub(super) fn is_word(&self, word: u32) -> bool {
        let place = partition_point(self.words, word);
        self.words.get(place) == Some(word)
    }

    /// Labels of which a form has this hash; a label may come up twice.
    pub(super) fn labels_with_key(&self, key: u32) -> impl Iterator<Item = usize> + 'b {
        let (keys, labels) = (self.keys, self.key_labels);
        let start = partition_point(keys, key);
        (start..keys.len())
            .take_while(move |&place| keys.get(place) == Some(key))
            .filter_map(move |place| Some(labels.get(place)? as usize))
    }
}

/// The first place of a sorted array that is not below a number.
fn partition_point(sorted: U32s<'_>, number: u32) -> usize {
    let (mut low, mut high) = (0, sorted.len());
    while low < high {
        let middle = low + (high - low) / 2;
        if sorted.get(middle).is_some_and(|here| here < number) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}
