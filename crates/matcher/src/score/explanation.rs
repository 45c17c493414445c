//! What the scorer returns.

use super::conditions::Condition;
use crate::profile::{Origin, Relation, SkillRef};
use crate::similarity::Reason;

/// A profile held against a vacancy: the score and everything it is made of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Match {
    /// How much of what the vacancy asks the person covers, in parts per ten thousand.
    pub score: u16,
    /// How much of what the person can do the vacancy uses, in parts per ten thousand.
    pub reverse_score: u16,
    /// One entry per requirement, in the order of the vacancy; the points sum to the score.
    pub contributions: Vec<Contribution>,
    /// Requirements covered less than half, with what the score would be if they were met.
    pub missing: Vec<Missing>,
    /// Conditions, beside the score.
    pub conditions: Vec<Condition>,
    /// Essential requirements covered at least half.
    pub essential_covered: u32,
    /// Essential requirements.
    pub essential_total: u32,
}

/// One requirement's part in the score.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contribution {
    /// The requirement.
    pub requirement: SkillRef,
    /// Essential or optional.
    pub relation: Relation,
    /// How it is known that the vacancy asks for it: stated, read from its text, or taken from its
    /// occupation.
    pub origin: Origin,
    /// How heavy it is.
    pub weight: u32,
    /// How far it is covered, in parts per ten thousand.
    pub coverage: u16,
    /// Its share of the score.
    pub points: u16,
    /// Why it is covered as far as it is.
    pub reason: Reason,
    /// The skill that covers it best, if any does.
    pub by: Option<CoveredBy>,
}

/// A skill of the person that covers a requirement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CoveredBy {
    /// The skill.
    pub skill: SkillRef,
    /// How similar it is to the requirement, in parts per ten thousand, before level and origin.
    pub similarity: u16,
    /// How it is known that the person has it.
    pub origin: Origin,
}

/// A requirement covered less than half.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Missing {
    /// The requirement.
    pub requirement: SkillRef,
    /// Essential or optional.
    pub relation: Relation,
    /// What the score would be if this requirement were covered in full.
    pub score_with: u16,
}
