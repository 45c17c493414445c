//! Weights and factors, each with its reason. `docs/scoring.md` tells them in words.

use ponte_core::ConceptId;
use ponte_core::pack::Pack;
use ponte_core::record::Proficiency;

use crate::profile::{Origin, Relation, Requirement, SkillRef};
use crate::similarity::{FULL, SimilaritySettings};

/// How heavy a requirement is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Weighting {
    /// By how specific the concept is in the pack: a score depends on profile, vacancy and pack and
    /// on nothing else. The default.
    #[default]
    Specificity,
    /// By how rare the requirement is among the vacancies at hand (inverse document frequency), as
    /// plain-overlap matchers do; scores then depend on the batch.
    Demand,
}

/// What a scorer takes into account.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct ScoreSettings {
    /// Which ways from skill to skill count.
    pub similarity: SimilaritySettings,
    /// How heavy a requirement is.
    pub weighting: Weighting,
}

impl ScoreSettings {
    /// Exact overlap of concepts, weighted by rarity among the vacancies: what simple matchers do,
    /// for comparison.
    #[must_use]
    pub fn plain_overlap() -> Self {
        Self { similarity: SimilaritySettings::plain(), weighting: Weighting::Demand }
    }
}

/// An essential requirement weighs twice an optional one: ESCO knows these two words and no
/// numbers, and twice is the smallest whole ratio that keeps them apart.
pub(super) const fn relation_weight(relation: Relation) -> u32 {
    match relation {
        Relation::Essential => 2,
        Relation::Optional => 1,
    }
}

/// The least specific requirement (everybody needs it) counts a fifth of the most specific: it is
/// still asked for, but tells applicants hardly apart.
const LEAST_SPECIFIC: u32 = 200;
const MOST_SPECIFIC: u32 = 1_000;

/// How specific a skill is, 200 to 1,000, linear in its information content. What the pack does not
/// know counts as specific: nobody can tell.
pub(crate) fn specificity(pack: &Pack, skill: &SkillRef) -> u32 {
    match skill {
        SkillRef::Concept(id) => concept_specificity(pack, *id),
        SkillRef::Unknown(_) => MOST_SPECIFIC,
    }
}

fn concept_specificity(pack: &Pack, id: ConceptId) -> u32 {
    let information = u32::from(pack.concept(id).information());
    LEAST_SPECIFIC + information * (MOST_SPECIFIC - LEAST_SPECIFIC) / u32::from(FULL)
}

/// A requirement's weight by specificity; of one that only some of equally good occupations ask for,
/// their share of it, and at least 1.
pub(super) fn weight(pack: &Pack, requirement: &Requirement) -> u32 {
    let weight = relation_weight(requirement.relation) * specificity(pack, &requirement.skill);
    (weight * u32::from(requirement.share()) / u32::from(FULL)).max(1)
}

/// A coverage as far as the crosswalk allows that the requirement came through.
pub(crate) fn limited(coverage: u16, limit: u16) -> u16 {
    (u32::from(coverage) * u32::from(limit) / u32::from(FULL)) as u16
}

/// A requirement's weight by demand, in 1/1024: (essential 2, optional 1) × (ln((N + 1) / (df + 1)) + 1).
pub(crate) fn demand_weight(relation: Relation, vacancies: usize, frequency: u32) -> u32 {
    let rarity = libm::log((vacancies as f64 + 1.0) / (f64::from(frequency) + 1.0)) + 1.0;
    relation_weight(relation) * libm::round(rarity * 1024.0) as u32
}

/// How far a skill known in this way counts, in parts per ten thousand. A skill found in a text may
/// be misread, so it counts a tenth less than one that was stated; that is a caution, not a measured
/// precision. Of an occupation's essential skills most who held it have most, not all; seven in ten
/// is a cautious reading that a stated skill overrides.
pub(super) const fn origin_factor(origin: Origin) -> u32 {
    match origin {
        Origin::Stated => 10_000,
        Origin::Text => 9_000,
        Origin::Occupation => 7_000,
    }
}

/// What the level held allows of the level asked, in parts per ten thousand. No level told on
/// either side means nothing is known against it: missing data is not a missing skill. Surplus buys
/// nothing.
pub(super) fn level_factor(held: Option<Proficiency>, asked: Option<Proficiency>) -> u32 {
    match (held, asked) {
        (Some(held), Some(asked)) if held < asked => {
            u32::from(FULL) * u32::from(held.get()) / u32::from(asked.get())
        }
        _ => u32::from(FULL),
    }
}

/// Coverage at or above which a requirement counts as covered in `essential_covered` and is not
/// listed as missing: half. It has no part in the score.
pub(super) const COVERED: u16 = 5_000;
