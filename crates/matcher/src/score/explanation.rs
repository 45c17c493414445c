//! What the scorer returns.

use std::sync::Arc;

use ponte_core::ConceptId;

use super::conditions::Condition;
use crate::crosswalk::Path;
use crate::profile::{Crossing, Origin, Relation, SkillRef};
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
    /// How codes of other schemes came together: from the person's code to the vacancy's where both
    /// lead to one occupation, else the way of each. The tightest first.
    pub crosswalk: Vec<CrossedWay>,
}

/// A way between codes that a match rests on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CrossedWay {
    /// Whose code the way begins with: the person's, or the vacancy's if it stands alone.
    pub side: Side,
    /// Where it begins.
    pub from: ConceptId,
    /// The way.
    pub path: Path,
    /// How many targets were as good, on the side where they were more.
    pub candidates: u32,
}

/// One of the two that are held against each other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Side {
    /// The profile.
    Profile,
    /// The vacancy.
    Vacancy,
}

impl Side {
    /// The stable word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Profile => "profile",
            Self::Vacancy => "vacancy",
        }
    }
}

/// The ways of a match, the tightest first.
pub(super) fn crossed_ways(profile: &[Arc<Crossing>], vacancy: &[Arc<Crossing>]) -> Vec<CrossedWay> {
    let mut ways = Vec::new();
    for held in profile {
        for asked in vacancy.iter().filter(|asked| asked.target == held.target) {
            let path = held.path.then(&asked.path.back_to(asked.source));
            let candidates = held.candidates.max(asked.candidates);
            ways.push(CrossedWay { side: Side::Profile, from: held.source, path, candidates });
        }
    }
    if ways.is_empty() {
        for (side, crossings) in [(Side::Profile, profile), (Side::Vacancy, vacancy)] {
            // The first of each code is its best.
            let mut last = None;
            for one in crossings.iter().filter(|one| last.replace(one.source) != Some(one.source)) {
                let (from, path, candidates) = (one.source, one.path.clone(), one.candidates);
                ways.push(CrossedWay { side, from, path, candidates });
            }
        }
    }
    ways.sort_by_key(|way| (way.path.chain.relation(), way.side, way.candidates));
    ways.truncate(MOST_WAYS);
    ways
}

/// Ways that an explanation holds; the others say the same more loosely.
const MOST_WAYS: usize = 3;

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
    /// The crosswalk through which the vacancy asks for it, if there is one.
    pub crossing: Option<Arc<Crossing>>,
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
    /// The crosswalk through which the person has it, if there is one.
    pub crossing: Option<Arc<Crossing>>,
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
