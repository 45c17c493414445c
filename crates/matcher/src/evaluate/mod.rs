//! Quality of ranked lists on a labelled set, how sure it is, and whether scores mean what they say.
//!
//! | question | answered by |
//! |---|---|
//! | how good is the list of one query? | [`judge`] |
//! | how good on the mean, over queries or over sets? | [`Figures::mean`] |
//! | would other queries of the same kind say the same? | [`Bootstrap::intervals`] |
//! | how often is a first answer right, by what made it? | [`Tally`] |
//! | is an answer with score 0.9 right nine times in ten? | [`Reliability`] |
//!
//! The measures, each from 0 to 1, for a list cut at rank k:
//!
//! * MRR: the mean over queries of 1 / rank of the first right answer, 0 if there is none;
//! * hits@k: the share of queries with a right answer among the first k;
//! * RP@k (R-precision at k): right answers among the first k over min(k, number of right answers);
//! * recall@k: right answers among the first k over the number of right answers. Where each query has
//!   one right answer, the last three are the same.
//!
//! ```
//! use std::collections::BTreeSet;
//! use ponte_matcher::evaluate::{Bootstrap, Figures, judge};
//! let right = BTreeSet::from(["a", "b"]);
//! // Found at rank 2; not found. The mean reciprocal rank is (1/2 + 0) / 2.
//! let queries: Vec<Figures> =
//!     [vec!["x", "a"], vec!["x"]].into_iter().filter_map(|list| judge(list, &right)).collect();
//! assert_eq!(Figures::mean(&queries).mrr, 0.25);
//! let sure = Bootstrap::default().intervals(&[&queries]);
//! assert_eq!((sure.low.mrr, sure.high.mrr), (0.0, 0.5));
//! ```
//!
//! Limits: intervals tell how far chance in the choice of *queries* moves a figure. They say nothing
//! of other countries, other kinds of text, or answers that the set's makers overlooked.

mod bootstrap;
mod reliability;

use std::collections::BTreeSet;

pub use bootstrap::{Bootstrap, Intervals};
pub use reliability::{BINS, Reliability, Tally, wilson};

/// The ranks at which hits, R-precision and recall are told.
pub const RANKS: [usize; 3] = [1, 5, 10];

/// Figures of one query, or the mean over several; shares from 0 to 1.
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
    /// Recall at 1, 5 and 10.
    pub recall: [f64; 3],
}

/// How many shares there are in [`Figures`].
const SHARES: usize = 10;

impl Figures {
    /// The plain mean: of queries, each counting alike, or of sets, each counting alike, however many
    /// queries they have. Of nothing, zero.
    #[must_use]
    pub fn mean<'f>(all: impl IntoIterator<Item = &'f Self>) -> Self {
        let (mut count, mut queries, mut sums) = (0_usize, 0, [0.0; SHARES]);
        for figures in all {
            count += 1;
            queries += figures.queries;
            for (sum, share) in sums.iter_mut().zip(figures.shares()) {
                *sum += share;
            }
        }
        Self::from_shares(queries, sums.map(|sum| sum / count.max(1) as f64))
    }

    fn shares(&self) -> [f64; SHARES] {
        let ([a, b, c], [d, e, f], [g, h, i]) = (self.hits, self.rp, self.recall);
        [self.mrr, a, b, c, d, e, f, g, h, i]
    }

    fn from_shares(queries: usize, shares: [f64; SHARES]) -> Self {
        let [mrr, a, b, c, d, e, f, g, h, i] = shares;
        Self { queries, mrr, hits: [a, b, c], rp: [d, e, f], recall: [g, h, i] }
    }
}

/// Holds the ranked answers to one query, best first, against the right ones. An answer repeated
/// counts at its first place. `None` if there is no right answer: such a query measures nothing.
#[must_use]
pub fn judge<'a>(answers: impl IntoIterator<Item = &'a str>, right: &BTreeSet<&str>) -> Option<Figures> {
    if right.is_empty() {
        return None;
    }
    let mut seen = BTreeSet::new();
    let distinct = answers.into_iter().filter(|answer| seen.insert(*answer));
    let ranks: Vec<usize> =
        distinct.zip(1..).filter(|(answer, _)| right.contains(answer)).map(|(_, rank)| rank).collect();
    let found = RANKS.map(|most| ranks.iter().filter(|&&rank| rank <= most).count());
    let over = |most: [usize; 3]| [0, 1, 2].map(|place| found[place] as f64 / most[place] as f64);
    Some(Figures {
        queries: 1,
        mrr: ranks.first().map_or(0.0, |&rank| 1.0 / rank as f64),
        hits: found.map(|found| f64::from(u8::from(found > 0))),
        rp: over(RANKS.map(|most| most.min(right.len()))),
        recall: over([right.len(); 3]),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn figures_by_hand() {
        let right = BTreeSet::from(["a", "b", "c"]);
        let figures = judge(["x", "a", "a", "b", "y", "c"], &right).expect("there is a right answer");
        // First right answer at 2; among the first five distinct x a b y c all three.
        assert_eq!(figures.queries, 1);
        assert_eq!(figures.mrr, 0.5);
        assert_eq!(figures.hits, [0.0, 1.0, 1.0]);
        assert_eq!(figures.rp, [0.0, 1.0, 1.0]);
        assert_eq!(figures.recall, [0.0, 1.0, 1.0]);
        // Of seven right answers the first, at rank 1, and one at rank 6.
        let right = BTreeSet::from(["a", "b", "c", "d", "e", "f", "g"]);
        let figures = judge(["a", "1", "2", "3", "4", "b"], &right).expect("there is a right answer");
        assert_eq!(figures.hits, [1.0, 1.0, 1.0]);
        assert_eq!(figures.rp, [1.0, 1.0 / 5.0, 2.0 / 7.0]);
        assert_eq!(figures.recall, [1.0 / 7.0, 1.0 / 7.0, 2.0 / 7.0]);
    }

    #[test]
    fn a_query_without_right_answers_measures_nothing() {
        assert_eq!(judge(["a"], &BTreeSet::new()), None);
        assert_eq!(judge([], &BTreeSet::from(["a"])).map(|figures| figures.mrr), Some(0.0));
        assert_eq!(Figures::mean([]), Figures::default());
    }

    #[test]
    fn sets_count_alike_and_queries_add_up() {
        let set = |queries, mrr| Figures { queries, mrr, ..Figures::default() };
        let mean = Figures::mean(&[set(3, 0.25), set(1, 0.75)]);
        assert_eq!((mean.queries, mean.mrr), (4, 0.5));
    }

    proptest! {
        #[test]
        fn measures_keep_their_order_and_bounds(
            list in proptest::collection::vec("[a-f]", 0..14),
            right in proptest::collection::btree_set("[a-f]", 1..6),
        ) {
            let right: BTreeSet<&str> = right.iter().map(String::as_str).collect();
            let figures = judge(list.iter().map(String::as_str), &right).expect("there is a right answer");
            prop_assert!(figures.shares().iter().all(|share| (0.0..=1.0).contains(share)));
            for place in 0..3 {
                // One answer found is a hit; R-precision divides by no more than recall does.
                prop_assert_eq!(figures.hits[place] > 0.0, figures.recall[place] > 0.0);
                prop_assert!(figures.recall[place] <= figures.rp[place]);
            }
            for shares in [figures.hits, figures.recall] {
                prop_assert!(shares[0] <= shares[1] && shares[1] <= shares[2]);
            }
            prop_assert_eq!(figures.mrr == 1.0, figures.hits[0] == 1.0);
            prop_assert_eq!(Figures::from_shares(1, figures.shares()), figures);
        }
    }
}
