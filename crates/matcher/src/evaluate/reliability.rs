//! Whether scores mean what they say: of first answers with a score near 0.9, nine in ten should be
//! right.
//!
//! First answers are put into ten bins by score. Each bin has a mean score and a share of right
//! answers; a *calibrated* score has both alike in every bin. Two numbers sum it up:
//!
//! * **expected calibration error**: the mean distance between the two, each bin weighing by its
//!   answers. 0 is best. It depends on the bins, and says nothing of whether scores tell good answers
//!   from bad ones: the same score for all of them is calibrated, if it is the share of right ones.
//! * **Brier score**: the mean square of score − outcome (1 for right, 0 for wrong). 0 is best; a score
//!   that always says 0.5 has 0.25. It counts both calibration and how well scores tell apart.
//!
//! Sums are integers, so the order of answers does not matter.
//!
//! Sources: G. W. Brier, *Verification of forecasts expressed in terms of probability*, Monthly Weather
//! Review 78, 1950; M. P. Naeini, G. F. Cooper, M. Hauskrecht, *Obtaining well calibrated probabilities
//! using Bayesian binning*, 2015; E. B. Wilson, *Probable inference, the law of succession, and
//! statistical inference*, Journal of the American Statistical Association 22, 1927.
//!
//! ```
//! use ponte_matcher::evaluate::Reliability;
//! // Score in millionths, and whether the answer was right.
//! let found = Reliability::of([(900_000, true), (700_000, true), (100_000, false)]);
//! assert_eq!(found.bins()[9].answers, 1);
//! // (0.1² + 0.3² + 0.1²) / 3, and (0.1 + 0.3 + 0.1) / 3.
//! assert!((found.brier() - 0.11 / 3.0).abs() < 1e-12);
//! assert!((found.calibration_error() - 0.5 / 3.0).abs() < 1e-12);
//! ```

/// How many bins there are, of equal width.
pub const BINS: usize = 10;

/// Full score, in millionths.
const ONE: u32 = 1_000_000;

/// The 0.975 quantile of the normal distribution, for intervals of 95 %.
const NORMAL: f64 = 1.959_963_984_540_054;

/// First answers counted: how many, how many right, with what scores.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Tally {
    /// First answers.
    pub answers: u64,
    /// The right ones among them.
    pub right: u64,
    /// Their scores, in millionths, summed.
    pub score_sum: u64,
}

impl Tally {
    /// Counts a first answer. A score above one million counts as one million.
    pub fn add(&mut self, score: u32, right: bool) {
        self.answers += 1;
        self.right += u64::from(right);
        self.score_sum += u64::from(score.min(ONE));
    }

    /// The share of right answers; 0 if there are none.
    #[must_use]
    pub fn share_right(&self) -> f64 {
        self.right as f64 / self.answers.max(1) as f64
    }

    /// The mean score from 0 to 1; 0 if there are no answers.
    #[must_use]
    pub fn mean_score(&self) -> f64 {
        self.score_sum as f64 / f64::from(ONE) / self.answers.max(1) as f64
    }

    /// The interval that holds the true share of right answers with 95 % confidence.
    #[must_use]
    pub fn interval(&self) -> (f64, f64) {
        wilson(self.right, self.answers)
    }
}

/// Wilson's score interval of 95 % for a share of `part` in `all`; from 0 to 1 if nothing is known.
#[must_use]
pub fn wilson(part: u64, all: u64) -> (f64, f64) {
    if all == 0 {
        return (0.0, 1.0);
    }
    let (n, share, square) = (all as f64, part.min(all) as f64 / all as f64, NORMAL * NORMAL);
    let middle = share + square / (2.0 * n);
    let reach = NORMAL * (share * (1.0 - share) / n + square / (4.0 * n * n)).sqrt();
    let end = |sum: f64| (sum / (1.0 + square / n)).clamp(0.0, 1.0);
    (end(middle - reach), end(middle + reach))
}

/// First answers by score.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Reliability {
    bins: [Tally; BINS],
    /// Squares of score − outcome, in millionths of millionths.
    squares: u128,
}

impl Reliability {
    /// Counts first answers: score in millionths, and whether it was right.
    pub fn of(answers: impl IntoIterator<Item = (u32, bool)>) -> Self {
        let mut out = Self::default();
        for (score, right) in answers {
            let score = score.min(ONE);
            // The last bin holds full scores too.
            out.bins[(score as usize * BINS / ONE as usize).min(BINS - 1)].add(score, right);
            out.squares += u128::from(score.abs_diff(if right { ONE } else { 0 })).pow(2);
        }
        out
    }

    /// The bins, from low scores to high ones; bin i holds scores from i / 10 up to, not including,
    /// (i + 1) / 10; the last one, full scores too.
    #[must_use]
    pub fn bins(&self) -> &[Tally; BINS] {
        &self.bins
    }

    /// All answers together.
    #[must_use]
    pub fn all(&self) -> Tally {
        self.bins.iter().fold(Tally::default(), |all, bin| Tally {
            answers: all.answers + bin.answers,
            right: all.right + bin.right,
            score_sum: all.score_sum + bin.score_sum,
        })
    }

    /// The Brier score, from 0 (best) to 1; 0 if there are no answers.
    #[must_use]
    pub fn brier(&self) -> f64 {
        let one = f64::from(ONE);
        self.squares as f64 / (one * one) / self.all().answers.max(1) as f64
    }

    /// The expected calibration error, from 0 (best) to 1; 0 if there are no answers.
    #[must_use]
    pub fn calibration_error(&self) -> f64 {
        let apart = self.bins.iter().map(|bin| (bin.right * u64::from(ONE)).abs_diff(bin.score_sum));
        apart.sum::<u64>() as f64 / f64::from(ONE) / self.all().answers.max(1) as f64
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn near(one: f64, other: f64) -> bool {
        (one - other).abs() < 5e-5
    }

    #[test]
    fn wilson_by_hand() {
        // 8 of 10: (0.8 + 0.19207 ± 1.95996 · √(0.016 + 0.0096036)) / 1.3841459 = (0.99207 ± 0.31362) / 1.38415
        let (low, high) = wilson(8, 10);
        assert!(near(low, 0.49016) && near(high, 0.94332), "{low} {high}");
        // None of 10: from 0 to 3.84146 / 13.84146.
        let (low, high) = wilson(0, 10);
        assert!(near(low, 0.0) && near(high, 0.27753), "{low} {high}");
        assert_eq!(wilson(0, 0), (0.0, 1.0));
    }

    #[test]
    fn bins_and_sums_by_hand() {
        let found = Reliability::of([
            (0, false),
            (99_999, true),
            (100_000, false),
            (850_000, true),
            (890_000, false),
            (1_000_000, true),
            (7_000_000, true),
        ]);
        let counts = found.bins().map(|bin| (bin.answers, bin.right));
        assert_eq!(counts[0], (2, 1));
        assert_eq!(counts[1], (1, 0));
        assert_eq!(counts[8], (2, 1));
        assert_eq!(counts[9], (2, 2));
        assert_eq!(counts.iter().map(|(answers, _)| answers).sum::<u64>(), 7);
        assert!(near(found.bins()[8].mean_score(), 0.87) && near(found.bins()[8].share_right(), 0.5));
        // |1 − 0.099999| + |0 − 0.1| + |1 − 1.74| + |2 − 2|, over 7
        assert!(near(found.calibration_error(), 1.740_001 / 7.0), "{}", found.calibration_error());
        // 0 + 0.900001² + 0.1² + 0.15² + 0.89² + 0 + 0, over 7
        assert!(near(found.brier(), (0.810_002 + 0.01 + 0.0225 + 0.7921) / 7.0), "{}", found.brier());
        assert_eq!(found.all(), Tally { answers: 7, right: 4, score_sum: 3_939_999 });
    }

    #[test]
    fn of_nothing_all_is_zero() {
        let found = Reliability::of([]);
        assert_eq!((found.brier(), found.calibration_error()), (0.0, 0.0));
        assert_eq!((found.all().share_right(), found.all().mean_score()), (0.0, 0.0));
    }

    proptest! {
        #[test]
        fn an_interval_holds_its_share_and_narrows(part in 0_u64..500, more in 0_u64..500) {
            let all = part + more;
            let (low, high) = wilson(part, all);
            let share = Tally { answers: all, right: part, score_sum: 0 }.share_right();
            prop_assert!((0.0..=1.0).contains(&low) && (0.0..=1.0).contains(&high));
            prop_assert!(all == 0 || (low <= share + 1e-12 && share <= high + 1e-12));
            let (closer_low, closer_high) = wilson(part * 4, all * 4);
            prop_assert!(closer_high - closer_low <= high - low + 1e-12);
            // What is not right is wrong, with the mirrored interval.
            let (mirrored_low, mirrored_high) = wilson(more, all);
            prop_assert!((1.0 - mirrored_high - low).abs() < 1e-9 && (1.0 - mirrored_low - high).abs() < 1e-9);
        }

        #[test]
        fn order_does_not_matter_and_errors_are_bounded(
            answers in proptest::collection::vec((0_u32..1_100_000, any::<bool>()), 0..60),
        ) {
            let found = Reliability::of(answers.iter().copied());
            prop_assert_eq!(&found, &Reliability::of(answers.iter().rev().copied()));
            let (brier, error) = (found.brier(), found.calibration_error());
            prop_assert!((0.0..=1.0).contains(&brier) && (0.0..=1.0).contains(&error));
            // |mean of differences| ≤ mean of |differences| ≤ √(mean of squares)
            prop_assert!(error * error <= brier + 1e-9, "{} {}", error, brier);
            prop_assert_eq!(found.all().answers, answers.len() as u64);
        }

        #[test]
        fn scores_that_are_certain_and_right_have_no_error(answers in proptest::collection::vec(any::<bool>(), 1..50)) {
            let found = Reliability::of(answers.into_iter().map(|right| (u32::from(right) * ONE, right)));
            prop_assert_eq!((found.brier(), found.calibration_error()), (0.0, 0.0));
        }
    }
}
