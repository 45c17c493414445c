//! Scores: a profile against a vacancy, with the explanation.
//!
//! The definition stands in `docs/scoring.md`, with a worked example that a test recomputes.
//! Everything is integer arithmetic in a fixed order, so the same input gives the same bytes on
//! every machine.
//!
//! * coverage of a requirement = the best, over the profile's skills, of similarity × what the
//!   level allows × how the skill is known;
//! * score = Σ weight × coverage / Σ weight, in parts per ten thousand, rounded down: 10,000 means
//!   that everything is covered in full;
//! * points of a requirement = its share of the score, by largest remainder, so that they sum to it.
//!
//! What came through a [crosswalk](crate::crosswalk) counts as far as the relation allows.
//!
//! Conditions (languages, licences, distance, closing day, recognition) stand beside the score and never enter it.

mod conditions;
mod explanation;
mod scorer;
mod weights;

pub use conditions::{Condition, ConditionState};
pub use explanation::{Contribution, CoveredBy, CrossedWay, Match, Missing, Side};
pub use scorer::Scorer;
pub(crate) use scorer::{PreparedProfile, PreparedVacancy, Ways};
pub use weights::{ScoreSettings, Weighting};
pub(crate) use weights::{demand_weight, limited};
