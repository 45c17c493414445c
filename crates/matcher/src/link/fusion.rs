//! From sums of evidence to a probability.
//!
//! Of the best candidates for a text one is meant, or none is. The model is a conditional logit
//! (McFadden, 1974): candidate *i* has a logit *lᵢ*, "none of them" has the constant *n*, and
//!
//! ```text
//! lᵢ = SLOPE × evidence + bonus of an exact label
//! pᵢ = exp(lᵢ) / (exp(n) + Σⱼ exp(lⱼ))
//! ```
//!
//! The constants are fitted by maximum likelihood on national occupation titles, each country counting
//! alike; `docs/linking.md` has the method, and how well it holds in countries left out.

use ponte_core::{ConceptId, LanguageId};

use super::linker::{Evidence, Link};

/// Candidates that share the probability.
pub(super) const CANDIDATES: usize = 50;

/// Logits in units of 2⁻¹⁶ per evidence of 2¹⁶.
const SLOPE: i64 = 1;

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
const ONE: i64 = 1 << 16;
/// Evidence of one; what a label identical in characters gives alone is 0.625.
const UNIT: i64 = 10_404_000;

impl Candidate {
    /// The logit in 1/65,536.
    pub(super) fn logit(&self) -> i64 {
        let bonus = match self.evidence {
            Evidence::ExactPreferred => 2 * ONE,
            Evidence::ExactAlternative => ONE,
            _ => 0,
        };
        SLOPE * 10 * i64::from(self.sum) * ONE / UNIT + bonus
    }
}

/// Of each concept the candidate with the highest logit.
pub(super) fn keep_best_of_each(found: &mut Vec<Candidate>) {
    found.sort_unstable_by_key(|found| {
        (found.concept, std::cmp::Reverse(found.logit()), found.evidence, found.language)
    });
    found.dedup_by_key(|found| found.concept);
}

/// Links with their probabilities, for candidates in order of their logits.
pub(super) fn to_links(found: &[Candidate], with_encoder: bool) -> Vec<Link> {
    let none = if with_encoder { 6 * ONE } else { 6 * ONE };
    let highest = found.first().map_or(0, Candidate::logit).max(none);
    let share = |logit: i64| libm::exp((logit - highest) as f64 / ONE as f64);
    let sum: f64 = share(none) + found.iter().map(|found| share(found.logit())).sum::<f64>();
    let link = |found: &Candidate| Link {
        concept: found.concept,
        logit: i64::from(found.sum),
        score: (share(found.logit()) / sum * 1e6) as u32,
        evidence: found.evidence,
        label: found.label,
        language: found.language,
    };
    found.iter().map(link).collect()
}
