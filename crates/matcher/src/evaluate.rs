//! Quality of ranked lists on a labelled set: MRR, hits@k, RP@k.
//!
//! * MRR: the mean over queries of 1 / rank of the first right answer, 0 if there is none;
//! * hits@k: the share of queries with a right answer among the first k;
//! * RP@k (R-precision at k): right answers among the first k over min(k, number of right answers).
//!
//! ```
//! use std::collections::{BTreeMap, BTreeSet};
//! use ponte_matcher::evaluate::evaluate;
//! let gold = BTreeMap::from([("q1", BTreeSet::from(["a", "b"])), ("q2", BTreeSet::from(["c"]))]);
//! let runs = BTreeMap::from([("q1", vec!["x", "a"])]);
//! let figures = evaluate(&runs, &gold);
//! assert_eq!(figures.mrr, 0.25);
//! assert_eq!(figures.queries, 2);
//! ```

use std::collections::{BTreeMap, BTreeSet};

/// The ranks at which hits and R-precision are told.
pub const RANKS: [usize; 3] = [1, 5, 10];

/// Figures over all queries of a set; shares from 0 to 1.
#[derive(Clone, Copy, PartialEq, Debug, Default, serde::Serialize)]
pub struct Figures {
    /// Queries with at least one right answer in the gold standard.
    pub queries: usize,
    /// Mean reciprocal rank.
    pub mrr: f64,
    /// Hits at 1, 5 and 10.
    pub hits: [f64; 3],
    /// R-precision at 1, 5 and 10.
    pub rp: [f64; 3],
}

/// Compares ranked answers, best first, with the right ones. A query without a list counts as
/// unanswered; an answer repeated counts at its first place.
#[must_use]
pub fn evaluate<'a>(
    runs: &BTreeMap<&'a str, Vec<&'a str>>,
    gold: &BTreeMap<&'a str, BTreeSet<&'a str>>,
) -> Figures {
    let mut figures = Figures::default();
    for (query, right) in gold.iter().filter(|(_, right)| !right.is_empty()) {
        figures.queries += 1;
        let mut seen = BTreeSet::new();
        let answers = runs.get(query).into_iter().flatten().filter(|answer| seen.insert(**answer));
        let ranks: Vec<usize> =
            answers.zip(1..).filter(|(answer, _)| right.contains(**answer)).map(|(_, rank)| rank).collect();
        figures.mrr += ranks.first().map_or(0.0, |&rank| 1.0 / rank as f64);
        for (place, most) in RANKS.into_iter().enumerate() {
            let found = ranks.iter().filter(|&&rank| rank <= most).count();
            figures.hits[place] += f64::from(u8::from(found > 0));
            figures.rp[place] += found as f64 / most.min(right.len()) as f64;
        }
    }
    let count = figures.queries.max(1) as f64;
    figures.mrr /= count;
    for share in figures.hits.iter_mut().chain(&mut figures.rp) {
        *share /= count;
    }
    figures
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_by_hand() {
        let gold = BTreeMap::from([("q", BTreeSet::from(["a", "b", "c"])), ("none", BTreeSet::new())]);
        let runs = BTreeMap::from([("q", vec!["x", "a", "a", "b", "y", "c"])]);
        let figures = evaluate(&runs, &gold);
        // First right answer at 2; among the first five distinct x a b y c all three.
        assert_eq!(figures.queries, 1);
        assert_eq!(figures.mrr, 0.5);
        assert_eq!(figures.hits, [0.0, 1.0, 1.0]);
        assert_eq!(figures.rp, [0.0, 1.0, 1.0]);
    }
}
