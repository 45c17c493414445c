//! Ways from the codes of one scheme to those of another.
//!
//! From a concept the search goes, in this order,
//!
//! 1. nowhere, if the concept belongs to the other scheme itself;
//! 2. straight, by a mapping to the other scheme. What a table states of a pair directly goes before
//!    anything composed for it;
//! 3. through a hub: a mapping to a concept of any third scheme (of ESCO, as a rule) and a mapping
//!    from there;
//! 4. through the hub's exact twin, if there is nothing safe so far;
//! 5. up the hierarchy, if there is nothing safe so far: from the concept or the hub to broader
//!    ones, each step widening, until a level leads to something safe;
//! 6. down the hierarchy, if nothing was found at all, each step narrowing.
//!
//! A safe target is one that says no more than its source: `exact`, `close` or `broad`.
//!
//! **Bounds**: one hub and its twin, five steps up, two steps down, 512 concepts visited by steps,
//! 4,096 ways kept of one concept. A way never goes back, so circles of mappings do no harm.

use std::cmp::Ordering;
use std::sync::{Arc, OnceLock};

use ponte_core::ConceptId;
use ponte_core::pack::{Concept, Pack};
use ponte_core::taxonomy::{MappingRelation, RelationKind};

use super::algebra::Chain;
use super::links::{Contradiction, Link, Links, MappingStatus, Suggestion};

const MOST_UP: usize = 5;
const MOST_DOWN: usize = 2;
const MOST_VISITED: usize = 512;
const MOST_WAYS: usize = 4_096;
/// A mapping, a twin, or steps up or down, and a mapping.
const MOST_STEPS: usize = 2 + MOST_UP;
/// Ways kept of one pair: the one that explains, and support.
const MOST_SUPPORT: usize = 4;

/// How one step of a path is made.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum StepKind {
    /// By a mapping between schemes.
    Mapping(MappingRelation, MappingStatus),
    /// To a broader concept of the same scheme.
    Broader,
    /// To a narrower concept of the same scheme.
    Narrower,
}

/// One step of a path.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Step {
    /// How it is made.
    pub kind: StepKind,
    /// Where it leads.
    pub to: ConceptId,
}

/// A way from a concept to a target.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Path {
    /// The steps, the last of which leads to the target; none if source and target are one concept.
    pub steps: Vec<Step>,
    /// What they come to.
    pub chain: Chain,
}

impl Path {
    /// Whether it is stated as it is: no step or one mapping.
    #[must_use]
    pub fn is_direct(&self) -> bool {
        self.steps.len() < 2
    }

    /// The path walked from its end back to where it began.
    #[must_use]
    pub fn back_to(&self, source: ConceptId) -> Self {
        let before = std::iter::once(source).chain(self.steps.iter().map(|step| step.to));
        let mut steps: Vec<Step> = self
            .steps
            .iter()
            .zip(before)
            .map(|(step, to)| {
                let kind = match step.kind {
                    StepKind::Mapping(relation, status) => StepKind::Mapping(relation.inverse(), status),
                    StepKind::Broader => StepKind::Narrower,
                    StepKind::Narrower => StepKind::Broader,
                };
                Step { kind, to }
            })
            .collect();
        steps.reverse();
        Self { steps, chain: self.chain.inverse() }
    }

    /// This path, then another one that begins where it ends.
    #[must_use]
    pub fn then(&self, other: &Self) -> Self {
        let steps = self.steps.iter().chain(&other.steps).copied().collect();
        Self { steps, chain: self.chain.then(other.chain) }
    }

    /// Whether a step rests on a suggestion that nobody reviewed.
    #[must_use]
    pub fn is_suggested(&self) -> bool {
        self.steps.iter().any(|step| matches!(step.kind, StepKind::Mapping(_, MappingStatus::Suggested)))
    }
}

/// What becomes of a code on the way to another scheme.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kept {
    /// There is a code for the same thing.
    Exactly,
    /// There is a code for nearly the same thing.
    Nearly,
    /// There is only a code that takes in more.
    Widened,
    /// There are only codes for parts of it.
    Narrowed,
    /// There are only codes that have to do with it.
    Related,
    /// There is nothing.
    Lost,
}

impl Kept {
    /// Every outcome, from the best to the worst.
    pub const ALL: [Self; 6] =
        [Self::Exactly, Self::Nearly, Self::Widened, Self::Narrowed, Self::Related, Self::Lost];

    /// The outcome of a code whose best target is related like this.
    #[must_use]
    pub const fn of(best: Option<MappingRelation>) -> Self {
        match best {
            Some(MappingRelation::Exact) => Self::Exactly,
            Some(MappingRelation::Close) => Self::Nearly,
            Some(MappingRelation::Broad) => Self::Widened,
            Some(MappingRelation::Narrow) => Self::Narrowed,
            Some(MappingRelation::Related) => Self::Related,
            None => Self::Lost,
        }
    }

    /// The stable word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Exactly => "exact",
            Self::Nearly => "close",
            Self::Widened => "widened",
            Self::Narrowed => "narrowed",
            Self::Related => "related",
            Self::Lost => "lost",
        }
    }

    /// Whether the target says no more than the source did.
    #[must_use]
    pub const fn is_safe(self) -> bool {
        matches!(self, Self::Exactly | Self::Nearly | Self::Widened)
    }
}

/// A code of the other scheme.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Target {
    /// Which.
    pub concept: ConceptId,
    /// How it relates to the source: `Broad` says that it takes in more.
    pub relation: MappingRelation,
    /// How sure that is, in parts per ten thousand: as sure as the weakest link of the way.
    pub confidence: u16,
    /// How many leaves it takes in: its own narrower concepts without further ones, or, of a code
    /// without any, the concepts of the hub that are mapped below it. At least 1.
    pub leaves: u32,
    /// The way that explains, then others that support it.
    pub paths: Vec<Path>,
}

/// Where a code leads.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer {
    /// The code.
    pub source: ConceptId,
    /// The targets, the best first. Empty: there is none.
    pub targets: Vec<Target>,
}

impl Answer {
    /// The best target, safe or not.
    #[must_use]
    pub fn best(&self) -> Option<&Target> {
        self.targets.first()
    }

    /// What becomes of the code.
    #[must_use]
    pub fn kept(&self) -> Kept {
        Kept::of(self.best().map(|best| best.relation))
    }

    /// The best target if it is safe; `None` says that there is no safe target.
    #[must_use]
    pub fn safe(&self) -> Option<&Target> {
        self.best().filter(|_| self.kept().is_safe())
    }

    /// The targets that are as good as the best: related to the source in the same way. How many
    /// they are tells how open the answer is.
    #[must_use]
    pub fn candidates(&self) -> &[Target] {
        let best = self.best().map(|best| best.relation);
        let count = self.targets.iter().take_while(|target| Some(target.relation) == best).count();
        &self.targets[..count]
    }
}

/// The mappings of a pack, ready for crosswalks between any of its schemes.
#[derive(Clone, Debug)]
pub struct Mappings {
    pack: Pack,
    links: Arc<Links>,
}

impl Mappings {
    /// The mappings that the pack's sources state.
    #[must_use]
    pub fn new(pack: &Pack) -> Self {
        Self::with_suggestions(pack, &[])
    }

    /// The same with suggestions beside them, which count with their own confidence and are marked
    /// in every path.
    #[must_use]
    pub fn with_suggestions(pack: &Pack, suggestions: &[Suggestion]) -> Self {
        Self { pack: pack.clone(), links: Arc::new(Links::new(pack, suggestions)) }
    }

    /// The pack.
    #[must_use]
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// Pairs for which relations are stated that cannot hold at once, by URI.
    #[must_use]
    pub fn contradictions(&self) -> &[Contradiction] {
        self.links.contradictions()
    }

    /// A crosswalk between two sets of concepts.
    #[must_use]
    pub fn between(&self, from: &[ConceptId], to: &[ConceptId]) -> Crosswalk {
        let mut sides = vec![0_u8; self.pack.len()];
        for (concepts, side) in [(from, FROM), (to, TO)] {
            for concept in concepts {
                if let Some(sides) = sides.get_mut(concept.index()) {
                    *sides |= side;
                }
            }
        }
        // A hub is a concept of neither side that both sides are mapped to; what lies below a target
        // is counted in concepts of the hubs' schemes.
        let links_to = |concept: ConceptId, side: u8| {
            self.links.of(concept).iter().any(|link| sides.get(link.to.index()).is_some_and(|s| s & side > 0))
        };
        // One place more than there are schemes: for hubs that belong to none.
        let schemeless = self.pack.info().schemes.len();
        let mut unit = vec![false; schemeless + 1];
        let mut has_hub = false;
        for concept in self.pack.concepts().filter(|c| sides[c.id().index()] == 0) {
            if links_to(concept.id(), FROM) && links_to(concept.id(), TO) {
                has_hub = true;
                places_of(concept, schemeless).for_each(|place| unit[place] = true);
            }
        }
        let leaves = (0..self.pack.len()).map(|_| OnceLock::new()).collect();
        Crosswalk { mappings: self.clone(), sides, unit: has_hub.then_some(unit), leaves }
    }
}

const FROM: u8 = 1;
const TO: u8 = 2;

/// A crosswalk between two sets of concepts. Can be used from many threads.
#[derive(Debug)]
pub struct Crosswalk {
    mappings: Mappings,
    /// By concept: to which sides it belongs.
    sides: Vec<u8>,
    /// By scheme of the pack: whether leaves are counted in its concepts. `None`: in those of the
    /// scheme the crosswalk comes from.
    unit: Option<Vec<bool>>,
    leaves: Vec<OnceLock<u32>>,
}

/// A way that was found.
#[derive(Clone, Copy)]
struct Way {
    target: ConceptId,
    chain: Chain,
    steps: [Step; MOST_STEPS],
    length: u8,
}

impl Way {
    fn start(source: ConceptId) -> Self {
        let nothing = Step { kind: StepKind::Broader, to: source };
        Self { target: source, chain: Chain::EMPTY, steps: [nothing; MOST_STEPS], length: 0 }
    }

    /// The way with one more step, if it may be so long and does not come back.
    fn and(self, kind: StepKind, to: ConceptId, chain: Chain) -> Option<Self> {
        let length = usize::from(self.length);
        let mut steps = self.steps;
        if steps[..length].iter().any(|step| step.to == to) {
            return None;
        }
        *steps.get_mut(length)? = Step { kind, to };
        Some(Self { target: to, chain: self.chain.then(chain), steps, length: self.length + 1 })
    }

    fn by(self, link: &Link) -> Option<Self> {
        self.and(StepKind::Mapping(link.relation, link.status), link.to, link.chain())
    }

    fn is_direct(&self) -> bool {
        self.length < 2
    }

    /// Ways by target; of two to one target the lesser is the better: direct, then tight, sure and
    /// short.
    fn order(&self, other: &Self) -> Ordering {
        self.target
            .cmp(&other.target)
            .then_with(|| other.is_direct().cmp(&self.is_direct()))
            .then_with(|| self.chain.relation().cmp(&other.chain.relation()))
            .then_with(|| other.chain.confidence().cmp(&self.chain.confidence()))
            .then_with(|| self.length.cmp(&other.length))
            .then_with(|| self.steps.cmp(&other.steps))
    }
}

/// Memory for [`Crosswalk::map_with`], to be used for one code after another.
#[derive(Default)]
pub struct CrosswalkScratch {
    ways: Vec<Way>,
    level: Vec<Way>,
    next: Vec<Way>,
    visited: Vec<(ConceptId, MappingRelation)>,
}

impl std::fmt::Debug for CrosswalkScratch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CrosswalkScratch").finish_non_exhaustive()
    }
}

impl Crosswalk {
    /// The pack.
    #[must_use]
    pub fn pack(&self) -> &Pack {
        &self.mappings.pack
    }

    fn is(&self, concept: ConceptId, side: u8) -> bool {
        self.sides.get(concept.index()).is_some_and(|sides| sides & side > 0)
    }

    /// Where a concept leads.
    #[must_use]
    pub fn map(&self, source: ConceptId) -> Answer {
        self.map_with(source, &mut CrosswalkScratch::default())
    }

    /// Where a concept leads, in memory that may have served another one.
    #[must_use]
    pub fn map_with(&self, source: ConceptId, scratch: &mut CrosswalkScratch) -> Answer {
        self.find(source, scratch);
        Answer { source, targets: self.ranked(&mut scratch.ways) }
    }

    /// Collects ways in `scratch.ways`.
    fn find(&self, source: ConceptId, scratch: &mut CrosswalkScratch) {
        let CrosswalkScratch { ways, level, next, visited } = scratch;
        ways.clear();
        level.clear();
        let start = Way::start(source);
        if self.is(source, TO) {
            ways.push(start);
        }
        // Straight and through a hub; the hubs are where steps may start as well.
        level.push(start);
        self.take(start, ways);
        for hub in self.mappings.links.of(source).iter().filter_map(|link| start.by(link)) {
            if !self.is(hub.target, TO) && !self.is(hub.target, FROM) {
                self.take(hub, ways);
                level.push(hub);
            }
        }
        if best(ways).is_some_and(Kept::is_safe) {
            return;
        }
        for hub in level.iter().skip(1) {
            for link in self.mappings.links.of(hub.target) {
                if link.relation == MappingRelation::Exact
                    && !self.is(link.to, TO | FROM)
                    && let Some(twin) = hub.by(link).filter(|twin| twin.target != source)
                {
                    self.take(twin, ways);
                }
            }
        }
        if best(ways).is_some_and(Kept::is_safe) {
            return;
        }
        let begun = level.clone();
        for (most, inverse, kind, relation) in [
            (MOST_UP, false, StepKind::Broader, MappingRelation::Broad),
            (MOST_DOWN, true, StepKind::Narrower, MappingRelation::Narrow),
        ] {
            if inverse && !ways.is_empty() {
                break;
            }
            let rows = self.mappings.pack.relation(RelationKind::Broader, inverse);
            let concepts = self.mappings.pack.len() as u32;
            let so_far = ways.len();
            level.clear();
            level.extend(&begun);
            visited.clear();
            for _ in 0..most {
                next.clear();
                for way in &*level {
                    for to in rows.row(way.target.index()).iter().filter(|&to| to < concepts) {
                        let to = ConceptId::new(to);
                        let step = Chain::of(relation, way.chain.confidence());
                        let Some(way) = way.and(kind, to, step).filter(|_| to != source) else {
                            continue;
                        };
                        // A concept is visited again only by a tighter way.
                        let relation = way.chain.relation();
                        match visited.iter().position(|(known, _)| *known == to) {
                            Some(place) if relation < visited[place].1 => visited[place].1 = relation,
                            None if visited.len() < MOST_VISITED => visited.push((to, relation)),
                            _ => continue,
                        }
                        next.push(way);
                    }
                }
                for way in &*next {
                    if self.is(way.target, TO) {
                        push(ways, *way);
                    }
                    self.take(*way, ways);
                }
                if best(&ways[so_far..]).is_some_and(Kept::is_safe) {
                    break;
                }
                std::mem::swap(level, next);
            }
            // Steps are worth their loss only where they lead to something tighter.
            let before = ways[..so_far].iter().map(|way| way.chain.relation()).min();
            let mut place = 0;
            ways.retain(|way| {
                place += 1;
                place <= so_far || before.is_none_or(|before| way.chain.relation() < before)
            });
        }
    }

    /// Takes every mapping from the end of a way into the other scheme.
    fn take(&self, way: Way, ways: &mut Vec<Way>) {
        for link in self.mappings.links.of(way.target) {
            if self.is(link.to, TO)
                && let Some(found) = way.by(link)
            {
                push(ways, found);
            }
        }
    }

    /// Targets from ways: of each target the best way explains and others support; direct
    /// statements for a pair go before whatever is composed for it.
    fn ranked(&self, ways: &mut [Way]) -> Vec<Target> {
        ways.sort_unstable_by(Way::order);
        let mut targets: Vec<Target> = Vec::new();
        for ways in ways.chunk_by(|one, other| one.target == other.target) {
            let Some(best) = ways.first() else { continue };
            let relation = best.chain.relation();
            let paths = ways
                .iter()
                .take(MOST_SUPPORT)
                .map(|way| Path { steps: way.steps[..usize::from(way.length)].to_vec(), chain: way.chain });
            targets.push(Target {
                concept: best.target,
                relation,
                confidence: best.chain.confidence(),
                leaves: self.leaves(best.target),
                paths: paths.collect(),
            });
        }
        // Of targets related alike: the surer, the one stated directly, the smaller loss, the one
        // that more ways lead to.
        targets.sort_by_key(|target| {
            let sure = std::cmp::Reverse(target.confidence);
            let direct = target.paths.first().is_none_or(|path| !path.is_direct());
            let widened = if target.relation == MappingRelation::Broad { target.leaves } else { 0 };
            let support = std::cmp::Reverse(target.paths.len());
            (target.relation, sure, direct, widened, support, target.concept)
        });
        targets
    }

    /// How many leaves a concept takes in, at least 1.
    #[must_use]
    pub fn leaves(&self, concept: ConceptId) -> u32 {
        match self.leaves.get(concept.index()) {
            Some(cell) => *cell.get_or_init(|| self.count_leaves(concept)),
            None => 1,
        }
    }

    fn count_leaves(&self, concept: ConceptId) -> u32 {
        let pack = &self.mappings.pack;
        let narrower = pack.relation(RelationKind::Broader, true);
        let mut open = vec![concept];
        if narrower.row(concept.index()).is_empty() {
            let is_unit = |id: ConceptId| match &self.unit {
                Some(unit) => {
                    let mut places = places_of(pack.concept(id), unit.len().saturating_sub(1));
                    !self.is(id, FROM | TO) && places.any(|place| unit.get(place).is_some_and(|u| *u))
                }
                None => self.is(id, FROM),
            };
            let below = |link: &&Link| {
                matches!(link.relation, MappingRelation::Narrow | MappingRelation::Exact) && is_unit(link.to)
            };
            open = self.mappings.links.of(concept).iter().filter(below).map(|link| link.to).collect();
        }
        let mut seen = std::collections::BTreeSet::new();
        let mut leaves = 0;
        while let Some(id) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            let row = narrower.row(id.index());
            if row.is_empty() {
                leaves += 1;
            }
            open.extend(row.iter().filter(|&id| (id as usize) < pack.len()).map(ConceptId::new));
        }
        leaves.max(1)
    }
}

/// The schemes of a concept, or, of one that belongs to none, the place for those.
fn places_of(concept: Concept<'_>, schemeless: usize) -> impl Iterator<Item = usize> {
    let none = concept.scheme_places().next().is_none();
    concept.scheme_places().chain(none.then_some(schemeless))
}

fn push(ways: &mut Vec<Way>, way: Way) {
    if ways.len() < MOST_WAYS {
        ways.push(way);
    }
}

fn best(ways: &[Way]) -> Option<Kept> {
    ways.iter().map(|way| way.chain.relation()).min().map(|relation| Kept::of(Some(relation)))
}
