//! Every concept that a text reaches, with the form that speaks for it.

use super::index::{FormIndex, Owner, UNIT};
use super::reach::Reach;
use super::tokens::{Token, surface};
use crate::link::hash;

/// Weights of the evidence: a fit over sentences of advertisements, checked by five-fold
/// cross-validation, then rounded by hand (`docs/linking.md`).
mod weight {
    /// ln of the share of the form's weight that is covered. Four times as much, 2, for the mass: ln of
    /// the squared weight of what is covered, over the form's length.
    pub(super) const COVERAGE: f64 = 0.5;
    /// Share of the form's weight that stands in the text in the same surface form.
    pub(super) const SURFACE: f64 = 2.0;
    /// The preferred label's coverage.
    pub(super) const PREFERRED: f64 = 3.5;
}

/// A concept with the form that speaks for it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Candidate {
    pub(super) concept: usize,
    pub(super) form: usize,
    /// In 1/256.
    pub(super) score: i32,
    /// The share of the form's weight that is covered, from 0 to 1.
    pub(super) coverage: f64,
    /// The form of which most is covered, taking both how much that is and its share; and the share.
    pub(super) fullest: (usize, f64),
}

/// How much of a form a text covers.
#[derive(Clone, Copy, Default)]
pub(super) struct Cover {
    /// Σ w over all stems of the form.
    pub(super) total: f64,
    /// Σ w² over all stems.
    pub(super) length: f64,
    /// Σ w·M over those reached.
    pub(super) covered: f64,
    /// Σ w²·M over those reached.
    pub(super) mass: f64,
    /// Σ w over those that stand in the text in the same surface form.
    pub(super) in_surface: f64,
}

/// What a text reaches in a form that can be asked for any stem at once.
pub(super) struct Covers<'c> {
    index: &'c FormIndex<'c>,
    weights: &'c [f64],
    /// Strength by stem; 0 for what is not reached.
    strength: Vec<f64>,
    /// Hashes of the text's surfaces, sorted.
    surfaces: Vec<u32>,
}

impl<'c> Covers<'c> {
    pub(super) fn new(index: &'c FormIndex<'c>, weights: &'c [f64], tokens: &[Token], reach: &Reach) -> Self {
        let mut strength = vec![0.0; weights.len()];
        for (&stem, &reached) in &reach.strength {
            if let Some(place) = strength.get_mut(stem) {
                *place = reached;
            }
        }
        let mut surfaces: Vec<u32> = tokens.iter().map(|token| hash(surface(&token.word))).collect();
        surfaces.sort_unstable();
        surfaces.dedup();
        Self { index, weights, strength, surfaces }
    }

    pub(super) fn strength(&self, stem: usize) -> f64 {
        self.strength.get(stem).copied().unwrap_or(0.0)
    }

    pub(super) fn of(&self, form: usize) -> Cover {
        let mut cover = Cover::default();
        for (stem, surface) in self.index.form(form) {
            let weight = self.weights.get(stem).copied().unwrap_or(0.0);
            let strength = self.strength(stem);
            cover.total += weight;
            cover.length += weight * weight;
            if strength > 0.0 {
                cover.covered += weight * strength;
                cover.mass += weight * weight * strength;
                if self.surfaces.binary_search(&surface).is_ok() {
                    cover.in_surface += weight;
                }
            }
        }
        cover
    }
}

/// Every concept that a text reaches, in the order of the index. With `stated`, the fullest
/// form of each is one that is covered to that share at least, and parts of labels count as such.
pub(super) fn candidates(
    index: &FormIndex<'_>,
    covers: &Covers<'_>,
    reach: &Reach,
    stated: Option<f64>,
) -> Vec<Candidate> {
    // A bit for each form: cheaper than sorting ten thousand numbers, and it gives them in order.
    let mut touched = vec![0_u64; index.forms().div_ceil(64)];
    for &stem in reach.strength.keys() {
        for form in index.forms_with(stem) {
            if let Some(bits) = touched.get_mut(form / 64) {
                *bits |= 1 << (form % 64);
            }
        }
    }
    let forms = touched.iter().enumerate().flat_map(|(block, &bits)| {
        let mut rest = bits;
        std::iter::from_fn(move || {
            let bit = rest.trailing_zeros() as usize;
            rest &= rest.wrapping_sub(1);
            (bit < 64).then_some(block * 64 + bit)
        })
    });

    let mut out: Vec<Candidate> = Vec::new();
    // The concept whose forms are being read: they stand together.
    let mut current: Option<Best> = None;
    for form in forms {
        let Some(owner) = index.owner(form) else {
            continue;
        };
        if owner.part && stated.is_none() {
            continue;
        }
        let cover = covers.of(form);
        if cover.mass <= 0.0 || cover.total <= 0.0 {
            continue;
        }
        if current.as_ref().is_some_and(|best| best.concept != owner.concept) {
            out.extend(current.take().map(|best| best.candidate(index)));
        }
        current.get_or_insert_with(|| Best::new(owner.concept, form)).see(form, owner, cover, stated);
    }
    out.extend(current.map(|best| best.candidate(index)));
    out
}

/// The best form of a concept so far.
struct Best {
    concept: usize,
    form: usize,
    score: f64,
    coverage: f64,
    /// The best coverage of a preferred label.
    preferred: f64,
    /// The fullest form with its coverage, and by what it is so.
    fullest: (usize, f64),
    fullness: f64,
}

impl Best {
    fn new(concept: usize, form: usize) -> Self {
        Self {
            concept,
            form,
            score: f64::NEG_INFINITY,
            coverage: 0.0,
            preferred: 0.0,
            fullest: (form, 0.0),
            fullness: 0.0,
        }
    }

    fn see(&mut self, form: usize, owner: Owner, cover: Cover, stated: Option<f64>) {
        let coverage = cover.covered / cover.total;
        if let Some(least) = stated {
            let fullness = cover.covered * coverage * coverage;
            if coverage >= least && fullness > self.fullness {
                (self.fullest, self.fullness) = ((form, coverage), fullness);
            }
            if owner.part {
                return;
            }
        }
        // One logarithm for two: 2·ln(mass / √length) + 0.5·ln(coverage).
        let square = cover.mass * cover.mass / cover.length;
        let score = weight::COVERAGE * libm::log(square * square * coverage)
            + weight::SURFACE * cover.in_surface / cover.total;
        if score > self.score {
            (self.form, self.score, self.coverage) = (form, score, coverage);
        }
        if owner.preferred && coverage > self.preferred {
            self.preferred = coverage;
        }
    }

    fn candidate(self, index: &FormIndex<'_>) -> Candidate {
        let score = libm::round((self.score + weight::PREFERRED * self.preferred) * UNIT) as i32;
        Candidate {
            concept: self.concept,
            form: self.form,
            score: score.saturating_add(index.prior(self.concept)),
            coverage: self.coverage,
            fullest: self.fullest,
        }
    }
}

/// The words that a form rests on: per stem its mass and positions.
pub(super) fn support<'r>(
    index: &FormIndex<'_>,
    weights: &[f64],
    form: usize,
    reach: &'r Reach,
) -> Vec<(f64, &'r [usize])> {
    index
        .form(form)
        .filter_map(|(stem, _)| {
            let mass = reach.strength.get(&stem)? * weights.get(stem)?;
            Some((mass, reach.positions.get(&stem)?.as_slice()))
        })
        .collect()
}
