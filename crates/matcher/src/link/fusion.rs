//! From sums of evidence to a probability.
//!
//! Of the best candidates for a text one is meant, or none is. The model is a conditional logit
//! (McFadden, 1974): candidate *i* has a logit *lᵢ*, "none of them" has the constant *n*, and
//!
//! ```text
//! lᵢ = slope × evidence + bonus of an exact label
//! pᵢ = exp(lᵢ) / (exp(n) + Σⱼ exp(lⱼ))
//! ```
//!
//! The constants are fitted by maximum likelihood on national occupation titles, each country counting
//! alike; `docs/linking.md` has the method, and how well it holds in countries left out.

use std::cmp::Reverse;

use ponte_core::{ConceptId, LanguageId};

use super::linker::{Evidence, Link};

/// Candidates that share the probability.
pub(super) const CANDIDATES: usize = 50;

/// The constants of the model, in 1/65,536.
#[derive(Clone, Copy, Debug)]
pub(super) struct Calibration {
    slope: i64,
    preferred: i64,
    alternative: i64,
    none: i64,
}

/// Labels of the text's own language, with an encoder. An exact alternative label has nearly full
/// evidence already, and is shared more often than others: hence less than nothing.
pub(super) const OWN_LANGUAGE: Calibration = Calibration::of(6.6, 1.9, -0.6, 8.0);
/// Labels of other languages only, with an encoder.
pub(super) const OTHER_LANGUAGES: Calibration = Calibration::of(17.1, 0.0, 0.0, 10.5);
/// Without an encoder.
pub(super) const LABELS_ONLY: Calibration = Calibration::of(12.8, 1.7, -0.5, 7.8);

impl Calibration {
    const fn of(slope: f64, preferred: f64, alternative: f64, none: f64) -> Self {
        const fn fixed(number: f64) -> i64 {
            (number * 65_536.0) as i64
        }
        Self {
            slope: fixed(slope),
            preferred: fixed(preferred),
            alternative: fixed(alternative),
            none: fixed(none),
        }
    }
}

/// A concept that a text may mean.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub(super) concept: ConceptId,
    /// The evidence summed.
    pub(super) sum: u32,
    pub(super) evidence: Evidence,
    pub(super) label: u32,
    pub(super) language: LanguageId,
}

/// One, in the fixed point of logits.
const ONE: f64 = 65_536.0;
/// The evidence that counts as one. A label identical in characters and words brings 0.81 of it, a
/// vector of the same direction 0.92.
const UNIT: i64 = 10_404_000;

impl Candidate {
    /// The logit, in 1/65,536.
    pub(super) fn logit(&self, calibration: Calibration) -> i64 {
        let bonus = match self.evidence {
            Evidence::ExactPreferred => calibration.preferred,
            Evidence::ExactAlternative => calibration.alternative,
            _ => 0,
        };
        calibration.slope * i64::from(self.sum) / UNIT + bonus
    }
}

/// Of each concept the candidate with the highest logit.
pub(super) fn keep_best_of_each(found: &mut Vec<Candidate>, calibration: Calibration) {
    found.sort_unstable_by_key(|found| {
        (found.concept, Reverse(found.logit(calibration)), found.evidence, found.language)
    });
    found.dedup_by_key(|found| found.concept);
}

/// Links with their probabilities, for candidates in order of their logits.
pub(super) fn to_links(found: &[Candidate], calibration: Calibration) -> Vec<Link> {
    let logits: Vec<i64> = found.iter().map(|found| found.logit(calibration)).collect();
    let highest = logits.first().copied().unwrap_or(0).max(calibration.none);
    let share = |logit: i64| libm::exp((logit - highest) as f64 / ONE);
    let sum: f64 = share(calibration.none) + logits.iter().map(|&logit| share(logit)).sum::<f64>();
    let link = |(found, &logit): (&Candidate, &i64)| Link {
        concept: found.concept,
        score: (share(logit) / sum * 1e6) as u32,
        evidence: found.evidence,
        label: found.label,
        language: found.language,
    };
    found.iter().zip(&logits).map(link).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidate(id: u32, sum: u32, evidence: Evidence) -> Candidate {
        Candidate { concept: ConceptId::new(id), sum, evidence, label: 0, language: LanguageId::new(0) }
    }

    #[test]
    fn probabilities_by_hand() {
        // Evidence of one and of a half: logits 6.6 and 3.3, none 8.
        let found = [candidate(0, 10_404_000, Evidence::Similar), candidate(1, 5_202_000, Evidence::Similar)];
        let links = to_links(&found, OWN_LANGUAGE);
        // Constants are rounded to 1/65,536, so a few millionths may differ.
        let share = |logit: f64| libm::exp(logit - 8.0);
        let (one, half) = (share(6.6), share(3.3));
        let expected = [one, half].map(|share| (share / (one + half + 1.0) * 1e6) as u32);
        assert!(
            links[0].score.abs_diff(expected[0]) <= 9 && links[1].score.abs_diff(expected[1]) <= 9,
            "{links:?}"
        );
        assert!(to_links(&[], OWN_LANGUAGE).is_empty());
    }

    #[test]
    fn of_one_concept_the_better_candidate_stays() {
        let mut found = vec![
            candidate(3, 1_000_000, Evidence::Similar),
            candidate(3, 9_000_000, Evidence::Encoder),
            candidate(1, 5, Evidence::Member),
        ];
        keep_best_of_each(&mut found, LABELS_ONLY);
        let kept: Vec<(u32, u32)> = found.iter().map(|found| (found.concept.get(), found.sum)).collect();
        assert_eq!(kept, [(1, 5), (3, 9_000_000)]);
    }
}
