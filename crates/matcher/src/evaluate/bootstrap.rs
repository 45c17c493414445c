//! Percentile bootstrap: how far a figure would move if the queries had been drawn anew.
//!
//! From each set as many queries are drawn as it has, with replacement; the figure is computed; that
//! is repeated. Of the figures so obtained, in order, the interval leaves out a fortieth at either
//! end. For the mean of sets, each set is drawn anew within itself, since the sets are what they are.
//!
//! Every resample has a random generator of its own, started by the seed and the resample's number, so
//! neither the number of threads nor the number of resamples changes what one of them draws.
//!
//! Source: B. Efron, R. Tibshirani, *An Introduction to the Bootstrap*, 1993, chapter 13.

use oorandom::Rand64;
use rayon::prelude::*;

use super::{Figures, SHARES};

/// Per thousand of the resamples that lie below the lower and up to the upper end: 95 % in between.
const LOW: usize = 25;
const HIGH: usize = 975;

/// How to draw.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize)]
pub struct Bootstrap {
    /// How often; 1,000 give ends that move by some hundredth of the interval's width.
    pub resamples: u32,
    /// Where the random numbers start.
    pub seed: u64,
}

impl Default for Bootstrap {
    fn default() -> Self {
        Self { resamples: 1000, seed: 1 }
    }
}

/// 95 % intervals, each figure for itself.
#[derive(Clone, Copy, PartialEq, Debug, Default, serde::Serialize)]
pub struct Intervals {
    /// Lower ends.
    pub low: Figures,
    /// Upper ends.
    pub high: Figures,
}

impl Bootstrap {
    /// Intervals of the mean over sets of the mean over each set's queries; for one set, of its mean
    /// over queries. Sets without queries count for nothing.
    #[must_use]
    pub fn intervals(&self, sets: &[&[Figures]]) -> Intervals {
        let sets: Vec<&[Figures]> = sets.iter().copied().filter(|set| !set.is_empty()).collect();
        let queries = sets.iter().map(|set| set.len()).sum();
        let drawn: Vec<[f64; SHARES]> =
            (0..self.resamples).into_par_iter().map(|i| self.draw(i, &sets)).collect();
        if drawn.is_empty() || sets.is_empty() {
            return Intervals::default();
        }
        let ends = std::array::from_fn::<_, SHARES, _>(|place| {
            let mut column: Vec<f64> = drawn.iter().map(|shares| shares[place]).collect();
            column.sort_by(f64::total_cmp);
            [LOW, HIGH].map(|thousandths| column[nearest_rank(column.len(), thousandths) - 1])
        });
        Intervals {
            low: Figures::from_shares(queries, ends.map(|[low, _]| low)),
            high: Figures::from_shares(queries, ends.map(|[_, high]| high)),
        }
    }

    /// One resample: the mean over sets, each drawn anew.
    fn draw(&self, number: u32, sets: &[&[Figures]]) -> [f64; SHARES] {
        let mut random = Rand64::new(u128::from(self.seed) << 64 | u128::from(number));
        let mut all = [0.0; SHARES];
        for set in sets {
            let mut sums = [0.0; SHARES];
            for _ in 0..set.len() {
                let query = &set[random.rand_range(0..set.len() as u64) as usize];
                for (sum, share) in sums.iter_mut().zip(query.shares()) {
                    *sum += share;
                }
            }
            for (all, sum) in all.iter_mut().zip(sums) {
                *all += sum / set.len() as f64;
            }
        }
        all.map(|sum| sum / sets.len().max(1) as f64)
    }
}

/// The rank, from 1, below or at which so many thousandths of `count` values lie.
fn nearest_rank(count: usize, thousandths: usize) -> usize {
    (count * thousandths).div_ceil(1000).clamp(1, count)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn query(mrr: f64) -> Figures {
        Figures { queries: 1, mrr, ..Figures::default() }
    }

    #[test]
    fn ranks_by_hand() {
        // Of 1,000 values the 25th and the 975th, of 10 the first and the last.
        assert_eq!([LOW, HIGH].map(|part| nearest_rank(1000, part)), [25, 975]);
        assert_eq!([LOW, HIGH].map(|part| nearest_rank(10, part)), [1, 10]);
        assert_eq!([LOW, HIGH].map(|part| nearest_rank(1, part)), [1, 1]);
    }

    #[test]
    fn many_coins_fall_as_the_binomial_law_says() {
        // 400 queries, half of them right: standard error √(0.25 / 400) = 0.025, so 95 % lie within
        // 1.96 · 0.025 = 0.049 of one half. Ends of 4,000 resamples stray by some 0.001.
        let coins: Vec<Figures> = (0..400).map(|i| query(f64::from(i % 2))).collect();
        let found = Bootstrap { resamples: 4000, seed: 7 }.intervals(&[&coins]);
        assert!((found.low.mrr - 0.451).abs() < 0.004, "{}", found.low.mrr);
        assert!((found.high.mrr - 0.549).abs() < 0.004, "{}", found.high.mrr);
        assert_eq!(found.low.queries, 400);
    }

    #[test]
    fn a_small_set_weighs_as_much_as_a_large_one() {
        // Both sets are coins. Error of the mean: √(0.25/100 + 0.25/10000) / 2 = 0.0251, 95 %: ± 0.0493.
        let small: Vec<Figures> = (0..100).map(|i| query(f64::from(i % 2))).collect();
        let large: Vec<Figures> = (0..10_000).map(|i| query(f64::from(i % 2))).collect();
        let found = Bootstrap { resamples: 2000, seed: 3 }.intervals(&[&small, &large]);
        let width = found.high.mrr - found.low.mrr;
        assert!((width - 0.0985).abs() < 0.008, "{width}");
    }

    #[test]
    fn draws_depend_on_the_seed_alone() {
        let set: Vec<Figures> = (0..50).map(|i| query(1.0 / f64::from(1 + i % 7))).collect();
        let with = |seed, resamples| Bootstrap { resamples, seed };
        assert_eq!(with(1, 200).intervals(&[&set]), with(1, 200).intervals(&[&set]));
        assert_ne!(with(1, 200).intervals(&[&set]), with(2, 200).intervals(&[&set]));
        assert_eq!(with(1, 10).draw(5, &[&set]), with(1, 1000).draw(5, &[&set]));
    }

    #[test]
    fn nothing_has_no_interval() {
        assert_eq!(Bootstrap::default().intervals(&[]), Intervals::default());
        assert_eq!(Bootstrap::default().intervals(&[&[]]), Intervals::default());
        assert_eq!(Bootstrap { resamples: 0, seed: 1 }.intervals(&[&[query(1.0)]]), Intervals::default());
    }

    proptest! {
        #[test]
        fn ends_are_in_order_and_within_what_there_is(
            values in proptest::collection::vec(0.0_f64..=1.0, 1..40),
            seed in any::<u64>(),
        ) {
            let set: Vec<Figures> = values.iter().copied().map(query).collect();
            let found = Bootstrap { resamples: 60, seed }.intervals(&[&set]);
            let (least, most) = values.iter().fold((1.0_f64, 0.0_f64), |(a, b), &v| (a.min(v), b.max(v)));
            prop_assert!(found.low.mrr <= found.high.mrr);
            // Sums of floats may stray by a few units in the last place.
            prop_assert!(found.low.mrr >= least - 1e-12 && found.high.mrr <= most + 1e-12);
        }
    }
}
