//! Profiles and vacancies in the terms of a pack: what the scorer sees.
//!
//! Neither type has a field for a name, sex, age or origin: nothing protected can reach a score.

use std::fmt;
use std::sync::Arc;

use ponte_core::pack::Pack;
use ponte_core::record::{Date, LanguageSkill, Place, Proficiency};
use ponte_core::{ConceptId, LanguageId};

use crate::crosswalk::Path;
use crate::similarity::FULL;

/// A skill as profiles and vacancies name it: a concept of the pack, or, where the pack knows no
/// such thing, what was written. The latter is kept and equals only itself.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum SkillRef {
    /// A concept of the pack.
    Concept(ConceptId),
    /// A URI or label that the pack does not know.
    Unknown(Arc<str>),
}

impl SkillRef {
    /// The URI, or what was written.
    #[must_use]
    pub fn uri<'s>(&'s self, pack: &'s Pack) -> &'s str {
        match self {
            Self::Concept(id) => pack.concept(*id).uri(),
            Self::Unknown(text) => text,
        }
    }

    /// A label for readers of these languages, or what was written.
    #[must_use]
    pub fn label<'s>(&'s self, pack: &'s Pack, languages: &[LanguageId]) -> &'s str {
        match self {
            Self::Concept(id) => pack.concept(*id).display_label(languages),
            Self::Unknown(text) => text,
        }
    }
}

/// How a skill came into a profile.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Origin {
    /// The person or an adviser stated it.
    Stated,
    /// It was found in a text.
    Text,
    /// An occupation that the person held cannot be done without it.
    Occupation,
}

impl Origin {
    /// The stable word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Text => "text",
            Self::Occupation => "occupation",
        }
    }
}

/// How an occupation came through a crosswalk: the code it was named by, and where that leads.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Crossing {
    /// The code's concept.
    pub source: ConceptId,
    /// The occupation it leads to, whose skills stand for it.
    pub target: ConceptId,
    /// The way from the one to the other.
    pub path: Path,
    /// How many targets are as good as this one.
    pub candidates: u32,
    /// The share of them that need the skill at hand, in parts per ten thousand.
    pub share: u16,
    /// What the relation allows of a similarity, in parts per ten thousand.
    pub limit: u16,
}

impl Crossing {
    /// How far a skill counts that a person has through this crossing: the limit times the share.
    #[must_use]
    pub fn factor(&self) -> u16 {
        (u32::from(self.limit) * u32::from(self.share) / u32::from(FULL)) as u16
    }

    /// The better of two ways to one skill: none was needed, else the one that counts more.
    fn better(one: Option<Arc<Self>>, other: Option<Arc<Self>>) -> Option<Arc<Self>> {
        let (one, other) = (one?, other?);
        let rank = |crossing: &Self| (crossing.factor(), crossing.limit);
        Some(if rank(&other) > rank(&one) { other } else { one })
    }
}

/// One skill of a person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ProfileSkill {
    /// Which skill.
    pub skill: SkillRef,
    /// How well, where it is known.
    pub proficiency: Option<Proficiency>,
    /// How it is known.
    pub origin: Origin,
    /// The crosswalk its occupation came through, if it was named by another scheme's code.
    pub crossing: Option<Arc<Crossing>>,
}

/// What a person can do, and the facts that conditions are held against.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SkillsProfile {
    /// Identifies the profile in results.
    pub id: String,
    /// The skills, each once, in the order of [`SkillRef`].
    pub skills: Vec<ProfileSkill>,
    /// Languages spoken.
    pub languages: Vec<LanguageSkill>,
    /// Where the person is.
    pub place: Place,
    /// Licences and certificates.
    pub licences: Vec<String>,
    /// How far the person would travel, in kilometres.
    pub max_distance_km: Option<f64>,
    /// The crosswalks that occupations came through, the best of each code first.
    pub crossings: Vec<Arc<Crossing>>,
}

impl SkillsProfile {
    /// Adds a skill. Of two entries for one skill the better known origin and the higher level stay.
    pub fn add(&mut self, skill: ProfileSkill) {
        match self.skills.binary_search_by(|known| known.skill.cmp(&skill.skill)) {
            Ok(place) => {
                let known = &mut self.skills[place];
                known.origin = known.origin.min(skill.origin);
                known.proficiency = known.proficiency.max(skill.proficiency);
                known.crossing = Crossing::better(known.crossing.take(), skill.crossing);
            }
            Err(place) => self.skills.insert(place, skill),
        }
    }
}

/// Whether a requirement must be met or is welcome.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Relation {
    /// Required.
    Essential,
    /// Welcome.
    Optional,
}

impl Relation {
    /// The stable word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Essential => "essential",
            Self::Optional => "optional",
        }
    }
}

impl fmt::Display for Relation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One skill that a vacancy asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Requirement {
    /// Which skill.
    pub skill: SkillRef,
    /// Essential or optional.
    pub relation: Relation,
    /// The level asked for, where one is.
    pub proficiency: Option<Proficiency>,
    /// How it is known that the vacancy asks for it.
    pub origin: Origin,
    /// The crosswalk its occupation came through, if it was named by another scheme's code.
    pub crossing: Option<Arc<Crossing>>,
}

impl Requirement {
    /// How much of a coverage the crosswalk it came through allows, in parts per ten thousand.
    #[must_use]
    pub fn limit(&self) -> u16 {
        self.crossing.as_ref().map_or(FULL, |crossing| crossing.limit)
    }

    /// How much of its weight counts: the share of equally good occupations that ask for it.
    #[must_use]
    pub fn share(&self) -> u16 {
        self.crossing.as_ref().map_or(FULL, |crossing| crossing.share)
    }
}

/// What a vacancy asks for, and its conditions.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Vacancy {
    /// Identifies the vacancy in results.
    pub id: String,
    /// Its title, for people to read; the scorer does not look at it.
    pub title: String,
    /// The requirements, each skill once, in the order of [`SkillRef`].
    pub requirements: Vec<Requirement>,
    /// Languages required.
    pub languages: Vec<LanguageSkill>,
    /// Where the work is.
    pub place: Place,
    /// Licences and certificates required.
    pub licences: Vec<String>,
    /// The last day on which one can apply.
    pub closes: Option<Date>,
    /// The crosswalks that occupations came through, the best of each code first.
    pub crossings: Vec<Arc<Crossing>>,
    /// Occupations of it that the taxonomy's notes call regulated, each once.
    pub regulated: Vec<ConceptId>,
}

impl Vacancy {
    /// Adds a requirement. What is essential stays essential, and the higher level stays.
    pub fn add(&mut self, requirement: Requirement) {
        match self.requirements.binary_search_by(|known| known.skill.cmp(&requirement.skill)) {
            Ok(place) => {
                let known = &mut self.requirements[place];
                known.relation = known.relation.min(requirement.relation);
                known.proficiency = known.proficiency.max(requirement.proficiency);
                known.origin = known.origin.min(requirement.origin);
                known.crossing = Crossing::better(known.crossing.take(), requirement.crossing);
            }
            Err(place) => self.requirements.insert(place, requirement),
        }
    }
}
