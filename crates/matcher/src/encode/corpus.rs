//! What the encoder is trained on: the labels of a pack, as weighted units.

use std::collections::BTreeMap;

use ponte_core::pack::Pack;
use ponte_core::taxonomy::{Kind, MappingRelation};
use ponte_core::text::label_forms;
use ponte_core::{ConceptId, LanguageId};
use rayon::prelude::*;

use super::units::each_unit;
use crate::link::{count, normal};

/// Labels with their units.
#[derive(Debug)]
pub(crate) struct Corpus {
    /// Hashes of the units, ascending; a unit's number is its place.
    pub(crate) units: Vec<u32>,
    /// How rare each unit is among concepts: ln((1 + N) / (1 + f)) + 1.
    pub(crate) rarity: Vec<f32>,
    /// Concepts that have labels.
    pub(crate) concepts: Vec<Sample>,
    /// Concepts that stand together in a group, by their places in `concepts`: each other's hardest
    /// negatives.
    pub(crate) neighbourhoods: Vec<Vec<u32>>,
    /// The texts of all concepts, one concept after the other.
    pub(crate) texts: Vec<Text>,
    /// Texts kept out of the training to see how well it goes, with the place of their concept.
    pub(crate) held_out: Vec<(u32, Vec<(u32, f32)>)>,
    parts: Vec<(u32, f32)>,
}

/// A concept of the corpus.
#[derive(Clone, Debug)]
pub(crate) struct Sample {
    pub(crate) id: ConceptId,
    /// Its texts, as a range of [`Corpus::texts`].
    pub(crate) start: u32,
    pub(crate) end: u32,
}

/// A form of a label.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    pub(crate) language: u16,
    start: u32,
    end: u32,
}

/// A unit must occur in labels of this many concepts to be learnt.
const LEAST_CONCEPTS: u32 = 2;
/// One text in this many is held out, if its concept has two others in the same language.
const HELD_OUT: usize = 101;

impl Corpus {
    /// The corpus of a pack's occupations, skills and groups. With more than `most_units` distinct
    /// units, those in the fewest concepts are left out.
    pub(crate) fn of(pack: &Pack, most_units: usize) -> Self {
        let ids: Vec<ConceptId> = pack
            .concepts()
            .map(|concept| concept.id())
            .filter(|&id| is_learnt(pack, id))
            // Of concepts that are one in two schemes the first stands for both.
            .filter(|&id| same_elsewhere(pack, id).all(|other| !is_learnt(pack, other) || id < other))
            .collect();
        let raw: Vec<Vec<(u16, Vec<u32>)>> = ids.par_iter().map(|&id| units_of(pack, id)).collect();
        let with_texts = raw.iter().filter(|texts| !texts.is_empty()).count() as u32;
        let frequency = frequencies(&raw);
        let mut kept: Vec<(u32, u32)> = frequency.into_iter().filter(|&(_, f)| f >= LEAST_CONCEPTS).collect();
        if kept.len() > most_units {
            kept.sort_unstable_by_key(|&(unit, f)| (std::cmp::Reverse(f), unit));
            kept.truncate(most_units);
            kept.sort_unstable();
        }
        let units: Vec<u32> = kept.iter().map(|(unit, _)| *unit).collect();
        let rarity: Vec<f32> = kept
            .iter()
            .map(|&(_, f)| libm::logf((1.0 + with_texts as f32) / (1.0 + f as f32)) + 1.0)
            .collect();
        let mut corpus = Self {
            units,
            rarity,
            concepts: Vec::new(),
            neighbourhoods: Vec::new(),
            texts: Vec::new(),
            held_out: Vec::new(),
            parts: Vec::new(),
        };
        let mut seen = 0_usize;
        for (&id, texts) in ids.iter().zip(raw) {
            let start = corpus.texts.len() as u32;
            let languages: Vec<u16> = texts.iter().map(|(language, _)| *language).collect();
            for (language, units) in texts {
                let parts = corpus.weigh(units);
                seen += 1;
                let others = languages.iter().filter(|own| **own == language).count();
                if seen.is_multiple_of(HELD_OUT) && others > 2 && corpus.texts.len() as u32 > start {
                    corpus.held_out.push((corpus.concepts.len() as u32, parts));
                } else if !parts.is_empty() {
                    let from = corpus.parts.len() as u32;
                    corpus.parts.extend(parts);
                    corpus.texts.push(Text { language, start: from, end: corpus.parts.len() as u32 });
                }
            }
            let end = corpus.texts.len() as u32;
            if end > start {
                corpus.concepts.push(Sample { id, start, end });
            }
        }
        corpus.neighbourhoods = neighbourhoods(pack, &corpus.concepts);
        corpus
    }

    /// Units with weights of length 1: (1 + ln tf) × rarity.
    fn weigh(&self, units: Vec<u32>) -> Vec<(u32, f32)> {
        let mut parts: Vec<(u32, f32)> = count(units)
            .into_iter()
            .filter_map(|(unit, tf)| {
                let place = self.units.binary_search(&unit).ok()?;
                Some((place as u32, (1.0 + libm::logf(tf as f32)) * self.rarity[place]))
            })
            .collect();
        let length = parts.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt();
        for (_, weight) in &mut parts {
            *weight /= length;
        }
        parts
    }

    /// The weighted units of a text.
    pub(crate) fn parts_of(&self, text: usize) -> &[(u32, f32)] {
        let text = &self.texts[text];
        &self.parts[text.start as usize..text.end as usize]
    }
}

/// Whether a concept is of a kind that texts are linked to.
fn is_learnt(pack: &Pack, id: ConceptId) -> bool {
    matches!(pack.concept(id).kind(), Kind::Occupation | Kind::Skill | Kind::Group)
}

/// The concepts of other schemes that a mapping says are the same.
fn same_elsewhere(pack: &Pack, id: ConceptId) -> impl Iterator<Item = ConceptId> + '_ {
    let exact = pack.concept(id).mappings().filter(|mapping| mapping.relation == MappingRelation::Exact);
    exact.map(|mapping| mapping.target)
}

/// The distinct normal forms of a concept's labels by language, in order; and of those concepts of other
/// schemes that are the same, so that what one scheme lacks in a language another can give.
pub(crate) fn forms_of(pack: &Pack, id: ConceptId) -> Vec<(LanguageId, String)> {
    let mut forms: Vec<(LanguageId, String)> = Vec::new();
    for id in std::iter::once(id).chain(same_elsewhere(pack, id)) {
        for label in pack.concept(id).labels() {
            forms.extend(label_forms(label.text).iter().map(|form| (label.language, normal(form))));
        }
    }
    forms.sort_unstable();
    forms.dedup();
    forms.retain(|(_, form)| !form.is_empty());
    forms
}

/// The units of each form.
fn units_of(pack: &Pack, id: ConceptId) -> Vec<(u16, Vec<u32>)> {
    let units = |form: &str| {
        let mut units = Vec::new();
        each_unit(form, |unit| units.push(unit));
        units
    };
    forms_of(pack, id).iter().map(|(language, form)| (language.get(), units(form))).collect()
}

/// In how many concepts each unit occurs, by unit.
fn frequencies(raw: &[Vec<(u16, Vec<u32>)>]) -> Vec<(u32, u32)> {
    let mut all: Vec<u32> = Vec::new();
    for texts in raw {
        let mut own: Vec<u32> = texts.iter().flat_map(|(_, units)| units).copied().collect();
        own.sort_unstable();
        own.dedup();
        all.extend(own);
    }
    all.par_sort_unstable();
    let mut out: Vec<(u32, u32)> = Vec::new();
    for unit in all {
        match out.last_mut() {
            Some((last, count)) if *last == unit => *count += 1,
            _ => out.push((unit, 1)),
        }
    }
    out
}

/// Concepts by the group (or broader skill) two steps above them, so that a neighbourhood holds tens.
fn neighbourhoods(pack: &Pack, concepts: &[Sample]) -> Vec<Vec<u32>> {
    let mut by_group: BTreeMap<ConceptId, Vec<u32>> = BTreeMap::new();
    for (place, concept) in concepts.iter().enumerate() {
        let concept = pack.concept(concept.id);
        let first = concept.broader().next();
        let second = first.and_then(|above| above.broader().next());
        for group in first.into_iter().chain(second) {
            by_group.entry(group.id()).or_default().push(place as u32);
        }
    }
    by_group.into_values().filter(|group| group.len() > 1).collect()
}
