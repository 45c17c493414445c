//! The second look at the best candidates: what is too dear to work out for all.
//!
//! A first score puts "define brand identity" and "develop professional identity in social work" close
//! together for a sentence about a brand's identity. A second look asks where in the sentence the words
//! stand, whether all labels of the concept turn on those words alone, and what the vectors say. Then
//! the first places are spread over the sentence, so that one word does not fill all five of them.

use std::cmp::Reverse;

use ponte_core::ConceptId;

use super::candidates::{Candidate, Covers, support};
use super::index::{FormIndex, UNIT};
use super::reach::Reach;
use super::tokens::Token;
use super::vectors::Scene;

/// Weights of the evidence, as those of the first score: a fit, cross-validated, rounded by hand.
mod weight {
    /// Words of the form per word of the stretch in which they stand.
    pub(super) const TOGETHER: f64 = 1.0;
    /// ln of one more than the squared weight of the preferred label that is covered, over its length.
    pub(super) const PREFERRED_MASS: f64 = 0.5;
    /// The share of all labels' weight that is covered. Less than nothing: where the words are those of
    /// every label, they say little beyond what the best label said, and often are a common part of
    /// many labels ("manage", "software").
    pub(super) const ALL_LABELS: f64 = -1.5;
    /// Cosine of the text and the concept, where there are vectors.
    pub(super) const TEXT: f64 = 6.0;
    /// Cosine of the closest stretch of words and the concept.
    pub(super) const STRETCH: f64 = 2.0;
    /// What a candidate loses whose words were all used by those before it.
    pub(super) const SPREAD: f64 = 1.25;
}

/// Candidates looked at again.
pub(super) const AGAIN: usize = 100;
/// Places that are spread, among the best so many.
const SPREAD_PLACES: usize = 5;
const SPREAD_FROM: usize = 30;

/// Everything that the second look sees.
pub(super) struct Look<'l> {
    pub(super) index: &'l FormIndex<'l>,
    pub(super) weights: &'l [f64],
    pub(super) covers: &'l Covers<'l>,
    pub(super) reach: &'l Reach,
    pub(super) tokens: &'l [Token],
    pub(super) scene: Option<Scene<'l>>,
}

impl Look<'_> {
    /// The best `most` candidates, best first: those of the first score, weighed again and spread.
    pub(super) fn best(&self, mut candidates: Vec<Candidate>, most: usize) -> Vec<Candidate> {
        let again = most.max(AGAIN);
        let order = |candidate: &Candidate| (Reverse(candidate.score), candidate.concept);
        if candidates.len() > again {
            candidates.select_nth_unstable_by_key(again - 1, order);
            candidates.truncate(again);
        }
        // Places of words among those that are no function words.
        let places: Vec<usize> = self
            .tokens
            .iter()
            .scan(0, |next, token| {
                let place = *next;
                *next += usize::from(!token.is_stop);
                Some(place)
            })
            .collect();
        for candidate in &mut candidates {
            let more = self.again(candidate, &places);
            candidate.score = candidate.score.saturating_add(libm::round(more * UNIT) as i32);
        }
        candidates.sort_unstable_by_key(order);
        self.spread(&mut candidates);
        candidates.truncate(most);
        candidates
    }

    fn again(&self, candidate: &Candidate, places: &[usize]) -> f64 {
        let mut at: Vec<usize> = support(self.index, self.weights, candidate.form, self.reach)
            .iter()
            .filter_map(|(_, positions)| places.get(*positions.first()?).copied())
            .collect();
        at.sort_unstable();
        at.dedup();
        let together = match at[..] {
            [first, .., last] => at.len() as f64 / (last - first + 1) as f64,
            _ => 1.0,
        };

        let (mut covered, mut total, mut preferred_mass) = (0.0, 0.0, None);
        for form in self.index.forms_of(candidate.concept) {
            let Some(owner) = self.index.owner(form).filter(|owner| !owner.part) else {
                continue;
            };
            let cover = self.covers.of(form);
            covered += cover.covered;
            total += cover.total;
            if owner.preferred && preferred_mass.is_none() && cover.length > 0.0 {
                preferred_mass = Some(libm::log1p(cover.mass / libm::sqrt(cover.length)));
            }
        }
        let all_labels = if total > 0.0 { covered / total } else { 0.0 };

        let concept = self.index.ids.get(candidate.concept).map(ConceptId::new);
        let close = self.scene.as_ref().zip(concept).and_then(|(scene, id)| scene.closeness(id));
        let (text, stretch) = close.unwrap_or((0.0, 0.0));
        weight::TOGETHER * together
            + weight::PREFERRED_MASS * preferred_mass.unwrap_or(0.0)
            + weight::ALL_LABELS * all_labels
            + weight::TEXT * text
            + weight::STRETCH * stretch
    }

    /// Orders the first places so that they speak of different words of the sentence.
    fn spread(&self, candidates: &mut [Candidate]) {
        let most = candidates.len().min(SPREAD_FROM);
        let mut supports: Vec<Vec<(f64, &[usize])>> = candidates[..most]
            .iter()
            .map(|candidate| support(self.index, self.weights, candidate.form, self.reach))
            .collect();
        let mut used: Vec<bool> = vec![false; self.tokens.len()];
        for place in 0..SPREAD_PLACES.min(most) {
            let mut best = (i64::MIN, place);
            for at in place..most {
                let total: f64 = supports[at].iter().map(|(mass, _)| mass).sum();
                let again: f64 = supports[at]
                    .iter()
                    .filter(|(_, positions)| positions.iter().all(|&position| used[position]))
                    .map(|(mass, _)| mass)
                    .sum();
                let penalty = if total > 0.0 { weight::SPREAD * again / total } else { 0.0 };
                let score = i64::from(candidates[at].score) - libm::round(penalty * UNIT) as i64;
                if score > best.0 {
                    best = (score, at);
                }
            }
            candidates[place..=best.1].rotate_right(1);
            supports[place..=best.1].rotate_right(1);
            for (_, positions) in &supports[place] {
                positions.iter().for_each(|&position| used[position] = true);
            }
        }
    }
}
