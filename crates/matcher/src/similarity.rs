//! How much of a required skill another skill covers.
//!
//! From a skill *p* that a person has, the engine walks to every concept *r* that could be asked
//! for and that *p* covers at least in part. Figures are parts per ten thousand; `docs/scoring.md`
//! gives each constant its reason.
//!
//! | *p* and *r* | coverage |
//! |---|---|
//! | the same concept, or mapped `exactMatch` | 10,000 |
//! | mapped `closeMatch` | 9,000 |
//! | *p* is narrower than *r*: who can do the special case can do (most of) the general one | 9,000, less 1,000 for each further step; mapped: 8,000 |
//! | *p* is broader than *r* | 6,000 for one step, 3,600 for two, each × how much *p* already says of *r*: I(*p*) / I(*r*); mapped: 5,000 |
//! | *p* needs *r* (skill to skill, essential) | 8,000 |
//! | *r* needs *p*, *p* and *r* are `related`, or one is optional for the other | 3,000 |
//! | *p* and *r* share a broader skill | 4,000 × Lin's measure 2·I(shared) / (I(*p*) + I(*r*)) |
//! | *p* and *r* only share a group | 3,000 × Lin's measure; reason `group`, so that it can be floored out |
//!
//! Where several ways lead to *r* the best counts. What is below the floor is nothing.

use std::sync::OnceLock;

use ponte_core::ConceptId;
use ponte_core::pack::Pack;
use ponte_core::taxonomy::{Kind, MappingRelation, RelationKind};

/// Full coverage, in parts per ten thousand.
pub const FULL: u16 = 10_000;

const CLOSE_MATCH: u16 = 9_000;
const NARROWER: u16 = 9_000;
const NARROWER_STEP: u16 = 1_000;
const NARROWER_MAPPED: u16 = 8_000;
const BROADER: u32 = 6_000;
const BROADER_MAPPED: u16 = 5_000;
const NEEDED: u16 = 8_000;
const RELATED: u16 = 3_000;
const SIBLING: u32 = 4_000;
const GROUP: u32 = 3_000;
/// How many steps up or down the hierarchy still say something.
const MOST_STEPS: u16 = 3;
/// A concept with more narrower ones than this is a drawer, not a common parent.
const MOST_SIBLINGS: usize = 200;

/// Why a requirement is covered as far as it is. The words are stable.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Reason {
    /// The person has the very skill.
    Same,
    /// The person has a skill mapped as exactly the same.
    ExactMatch,
    /// The person has a skill mapped as nearly the same.
    CloseMatch,
    /// The person has a narrower skill.
    Narrower,
    /// The person has a skill that cannot be done without this one.
    Needed,
    /// The person has a broader skill.
    Broader,
    /// The person has a related skill.
    Related,
    /// The person has another skill under the same broader skill.
    Sibling,
    /// The person only has a skill of the same group.
    Group,
    /// The person has the skill, at a lower level than asked.
    LevelBelow,
    /// Nothing the person has covers it.
    Missing,
}

impl Reason {
    /// Every reason.
    pub const ALL: [Self; 11] = [
        Self::Same,
        Self::ExactMatch,
        Self::CloseMatch,
        Self::Narrower,
        Self::Needed,
        Self::Broader,
        Self::Related,
        Self::Sibling,
        Self::Group,
        Self::LevelBelow,
        Self::Missing,
    ];

    /// The stable word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::ExactMatch => "exact_match",
            Self::CloseMatch => "close_match",
            Self::Narrower => "narrower",
            Self::Needed => "needed",
            Self::Broader => "broader",
            Self::Related => "related",
            Self::Sibling => "sibling",
            Self::Group => "group",
            Self::LevelBelow => "level_below",
            Self::Missing => "missing",
        }
    }
}

/// What is mapped covers of what it is mapped to: `Broad` says that the latter is broader. Of a
/// chain of mappings it is what the chain comes to that counts.
#[must_use]
pub const fn mapped(relation: MappingRelation) -> u16 {
    match relation {
        MappingRelation::Exact => FULL,
        MappingRelation::Close => CLOSE_MATCH,
        MappingRelation::Broad => NARROWER_MAPPED,
        MappingRelation::Narrow => BROADER_MAPPED,
        MappingRelation::Related => RELATED,
    }
}

/// Which ways from skill to skill count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct SimilaritySettings {
    /// Walk the hierarchy and the relations within schemes. Default yes.
    pub hierarchy: bool,
    /// Follow mappings between schemes. Default yes.
    pub mappings: bool,
    /// Coverage below this is nothing, in parts per ten thousand. Default 1,000.
    pub floor: u16,
}

impl Default for SimilaritySettings {
    fn default() -> Self {
        Self { hierarchy: true, mappings: true, floor: 1_000 }
    }
}

impl SimilaritySettings {
    /// Only the very same concept counts.
    #[must_use]
    pub fn plain() -> Self {
        Self { hierarchy: false, mappings: false, floor: 0 }
    }
}

/// A concept that a skill covers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Reached {
    pub(crate) concept: ConceptId,
    pub(crate) coverage: u16,
    pub(crate) reason: Reason,
}

/// Coverage between the concepts of a pack, worked out when first asked for.
#[derive(Debug)]
pub(crate) struct Similarity {
    pack: Pack,
    settings: SimilaritySettings,
    reached: Vec<OnceLock<Box<[Reached]>>>,
}

impl Similarity {
    pub(crate) fn new(pack: &Pack, settings: SimilaritySettings) -> Self {
        let reached = (0..pack.len()).map(|_| OnceLock::new()).collect();
        Self { pack: pack.clone(), settings, reached }
    }

    /// Every concept that a skill covers, itself first, the others by id.
    pub(crate) fn reached_from(&self, skill: ConceptId) -> &[Reached] {
        match self.reached.get(skill.index()) {
            Some(cell) => cell.get_or_init(|| self.walk(skill)),
            None => &[],
        }
    }

    fn walk(&self, skill: ConceptId) -> Box<[Reached]> {
        let mut found: Vec<Reached> = vec![Reached { concept: skill, coverage: FULL, reason: Reason::Same }];
        let mut starts = vec![skill];
        if self.settings.mappings {
            for mapping in self.pack.concept(skill).mappings() {
                let reason = match mapping.relation {
                    MappingRelation::Exact => Reason::ExactMatch,
                    MappingRelation::Close => Reason::CloseMatch,
                    MappingRelation::Broad => Reason::Narrower,
                    MappingRelation::Narrow => Reason::Broader,
                    MappingRelation::Related => Reason::Related,
                };
                let coverage = mapped(mapping.relation);
                found.push(Reached { concept: mapping.target, coverage, reason });
                if mapping.relation == MappingRelation::Exact {
                    starts.push(mapping.target);
                }
            }
        }
        if self.settings.hierarchy {
            for start in starts {
                self.walk_hierarchy(start, &mut found);
            }
        }
        if self.settings.mappings {
            // What is exactly the same as something reached is reached as well.
            for place in 0..found.len() {
                let via = found[place];
                for mapping in self.pack.concept(via.concept).mappings() {
                    if mapping.relation == MappingRelation::Exact {
                        let reason = via.reason.max(Reason::ExactMatch);
                        found.push(Reached { concept: mapping.target, reason, ..via });
                    }
                }
            }
        }
        // The best way to each concept; of equally good ones the plainest reason.
        found.retain(|reached| reached.coverage > 0 && reached.coverage >= self.settings.floor);
        found.sort_by_key(|r| (r.concept, std::cmp::Reverse(r.coverage), r.reason));
        found.dedup_by_key(|reached| reached.concept);
        if let Some(own) = found.iter().position(|reached| reached.concept == skill) {
            found[..=own].rotate_right(1);
        }
        found.into_boxed_slice()
    }

    fn walk_hierarchy(&self, skill: ConceptId, found: &mut Vec<Reached>) {
        let pack = &self.pack;
        let concept = pack.concept(skill);
        let own = u32::from(concept.information());
        let scaled = |full: u32, above: u32, below: u32| {
            let parts = (full * above.min(below)).checked_div(below).unwrap_or(0);
            u16::try_from(parts).unwrap_or(FULL)
        };

        // Up: whatever is broader is covered, the nearer the better.
        let mut level = vec![skill];
        for step in 0..MOST_STEPS {
            level = level.iter().flat_map(|&id| pack.concept(id).broader()).map(|c| c.id()).collect();
            level.sort_unstable();
            level.dedup();
            for &id in &level {
                let is_group = pack.concept(id).kind() == Kind::Group;
                let coverage = NARROWER - NARROWER_STEP * step;
                let reason = if is_group { Reason::Group } else { Reason::Narrower };
                found.push(Reached { concept: id, coverage, reason });
            }
        }

        // Down: a broader skill says something of a narrower one.
        if concept.kind() != Kind::Group {
            let mut level = vec![skill];
            let mut full = BROADER;
            for _ in 0..2 {
                level = level.iter().flat_map(|&id| pack.concept(id).narrower()).map(|c| c.id()).collect();
                level.sort_unstable();
                level.dedup();
                for &id in &level {
                    let information = u32::from(pack.concept(id).information());
                    let coverage = scaled(full, own, information);
                    found.push(Reached { concept: id, coverage, reason: Reason::Broader });
                }
                full = full * BROADER / u32::from(FULL);
            }
        }

        // Across.
        for (kind, inverse, coverage, reason) in [
            (RelationKind::EssentialSkill, false, NEEDED, Reason::Needed),
            (RelationKind::EssentialSkill, true, RELATED, Reason::Related),
            (RelationKind::OptionalSkill, false, RELATED, Reason::Related),
            (RelationKind::OptionalSkill, true, RELATED, Reason::Related),
            (RelationKind::Related, false, RELATED, Reason::Related),
        ] {
            let others = concept.related_by(kind, inverse).filter(|other| other.kind() == Kind::Skill);
            found.extend(others.map(|other| Reached { concept: other.id(), coverage, reason }));
        }

        // Sideways, by Lin's measure over what is shared.
        for parent in concept.broader() {
            let (full, reason) = match parent.kind() {
                Kind::Group => (GROUP, Reason::Group),
                _ => (SIBLING, Reason::Sibling),
            };
            let shared = u32::from(parent.information());
            let floor = u32::from(self.settings.floor);
            let children = pack.relation(RelationKind::Broader, true).row(parent.id().index());
            // A sibling says at least what is shared; if even such a one could not reach the floor,
            // or if the parent is a drawer, there is nothing to find.
            let most = (full * 2 * shared).checked_div(own + shared).unwrap_or(0);
            if most < floor || children.len() > MOST_SIBLINGS {
                continue;
            }
            for sibling in parent.narrower().filter(|sibling| sibling.id() != skill) {
                let both = own + u32::from(sibling.information());
                let coverage = scaled(full, (2 * shared).min(both), both);
                found.push(Reached { concept: sibling.id(), coverage, reason });
            }
        }
    }
}
