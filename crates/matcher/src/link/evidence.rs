//! The evidence for each concept of one index, stage by stage.
//!
//! A stage reads the forms of a query and adds to the sums of a [`LinkScratch`]; to add a stage, give
//! it a weight below and a function here. Sums saturate, so that a damaged index finds nonsense and
//! does no harm.

use super::inverted::InvertedIndex;
use super::partition::Partition;
use super::units::{each_gram, each_word_unit};

/// Weights of the evidence. Set by hand and checked on nine national title sets, leaving one country
/// out; the optimum is flat (`docs/linking.md`).
mod weight {
    /// Best label by characters, to all labels by words.
    pub(super) const CHARACTERS: u32 = 10;
    pub(super) const WORDS: u32 = 3;
    /// What a concept's own labels say, to its description and to its group.
    pub(super) const OWN: u32 = 10;
    pub(super) const DESCRIPTION: u32 = 30;
    pub(super) const PARENT: u32 = 3;
    /// A group speaks for its best member at this many hundredths.
    pub(super) const MEMBER: u32 = 85;
    /// A group of groups counts this many tenths: nobody's title means it.
    pub(super) const UPPER_GROUP: u32 = 8;
    /// The encoder, by product of vectors: a concept's own, and its group's.
    pub(super) const ENCODER: u32 = 60;
    pub(super) const ENCODER_PARENT: u32 = 18;
}

/// Memory that a linker works in; reuse it to link many texts without allocating anew.
#[derive(Clone, Default, Debug)]
pub struct LinkScratch {
    label_sums: Vec<u32>,
    form_sums: Vec<u32>,
    words: Vec<u32>,
    descriptions: Vec<u32>,
    best: Vec<u32>,
    base: Vec<u32>,
    /// By concept: the product of its vector with the query's.
    pub(super) encoder: Vec<i32>,
    /// Products with the vectors of one language, and of all together.
    pub(super) products: Vec<i32>,
    pub(super) all_products: Vec<i32>,
    /// By concept: its label that is most like the query.
    pub(super) best_label: Vec<u32>,
    /// By concept: the sum of all evidence.
    pub(super) evidence: Vec<u32>,
    /// By concept: whether the evidence is that of a member.
    pub(super) by_member: Vec<bool>,
}

impl LinkScratch {
    /// Sums the evidence for a query in all its forms. What labels say counts `hundredths`; what the
    /// encoder says stands in `encoder`, by place.
    pub(super) fn sum(&mut self, partition: &Partition<'_>, forms: &[String], hundredths: u32) {
        self.compare_characters(partition, forms);
        self.compare_words(partition, forms);
        self.base.clear();
        self.base.extend(self.best.iter().zip(&self.words).map(|(&characters, &words)| {
            let characters = weight::CHARACTERS.saturating_mul(characters);
            characters.saturating_add(weight::WORDS.saturating_mul(words)) / 100 * hundredths
        }));
        for description in &mut self.descriptions {
            *description = (u64::from(*description) * u64::from(hundredths) / 100) as u32;
        }
        self.encoder.resize(partition.ids.len(), 0);
        self.ask_neighbours(partition);
    }

    /// Whether the encoder says more for a concept than all else.
    pub(super) fn mostly_encoder(&self, place: usize) -> bool {
        let product = self.encoder.get(place).map_or(0, |product| product.max(&0).unsigned_abs());
        let sum = self.evidence.get(place).copied().unwrap_or(0);
        weight::ENCODER.saturating_mul(product) > sum / 2
    }

    /// The best label of each concept by characters, over all forms.
    fn compare_characters(&mut self, partition: &Partition<'_>, forms: &[String]) {
        reset(&mut self.label_sums, partition.owners.len());
        for (place, form) in forms.iter().enumerate() {
            let mut grams = Vec::new();
            each_gram(form, |gram| grams.push(gram));
            if place == 0 {
                partition.characters.add_products(grams, &mut self.label_sums);
                continue;
            }
            reset(&mut self.form_sums, partition.owners.len());
            partition.characters.add_products(grams, &mut self.form_sums);
            for (sum, other) in self.label_sums.iter_mut().zip(&self.form_sums) {
                *sum = (*sum).max(*other);
            }
        }
        reset(&mut self.best, partition.ids.len());
        reset(&mut self.best_label, partition.ids.len());
        for ((owner, label), &sum) in partition.owners.iter().zip(0_u32..).zip(&self.label_sums) {
            let owner = owner as usize;
            if self.best.get(owner).is_some_and(|&most| sum > most) {
                self.best[owner] = sum;
                self.best_label[owner] = label;
            }
        }
    }

    /// Words of all forms together, against all labels of a concept and against its description.
    fn compare_words(&mut self, partition: &Partition<'_>, forms: &[String]) {
        let mut units = Vec::new();
        for form in forms {
            each_word_unit(form, |word| partition.is_word(word), |unit| units.push(unit));
        }
        let compare = |index: &InvertedIndex<'_>, sums: &mut Vec<u32>| {
            reset(sums, partition.ids.len());
            index.add_products(units.clone(), sums);
        };
        compare(&partition.concept_words, &mut self.words);
        compare(&partition.descriptions, &mut self.descriptions);
    }

    /// Adds what a group says of its occupations, then what they say of their group.
    fn ask_neighbours(&mut self, partition: &Partition<'_>) {
        let Self { base, descriptions, encoder, evidence, by_member, .. } = self;
        evidence.clear();
        let product = |place: usize| encoder.get(place).map_or(0, |product| product.max(&0).unsigned_abs());
        let each = base.iter().zip(descriptions.iter()).zip(partition.parents.iter()).zip(partition.roles());
        evidence.extend(each.enumerate().map(|(place, (((&own, &description), parent), role))| {
            let own = weight::OWN.saturating_mul(own).saturating_add(weight::ENCODER * product(place));
            if role.is_group() {
                let tenths = if role.has_members() { 10 } else { weight::UPPER_GROUP };
                return own / 10 * tenths;
            }
            let parent = parent as usize;
            let group = base.get(parent).map_or(0, |&base| weight::PARENT.saturating_mul(base));
            own.saturating_add(weight::DESCRIPTION.saturating_mul(description))
                .saturating_add(group)
                .saturating_add(weight::ENCODER_PARENT * product(parent))
        }));
        by_member.clear();
        by_member.resize(evidence.len(), false);
        for ((place, parent), role) in partition.parents.iter().enumerate().zip(partition.roles()) {
            let parent = parent as usize;
            if role.is_occupation() && place.max(parent) < evidence.len() {
                let lent = evidence[place] / 100 * weight::MEMBER;
                if lent > evidence[parent] {
                    evidence[parent] = lent;
                    by_member[parent] = true;
                }
            }
        }
    }
}

fn reset(sums: &mut Vec<u32>, length: usize) {
    sums.clear();
    sums.resize(length, 0);
}
