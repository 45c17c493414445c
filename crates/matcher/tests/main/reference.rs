//! The definition of `docs/scoring.md` once more, as directly as it can be written.
//!
//! Slow, in plain arithmetic and `std`'s logarithm, and without a look at the scorer's code: every
//! constant is typed in again from the document. Of the pack only the structure is used.

use std::collections::{BTreeMap, BTreeSet};

use ponte_core::ConceptId;
use ponte_core::pack::{Concept, Pack};
use ponte_core::record::Proficiency;
use ponte_core::taxonomy::{Kind, MappingRelation, RelationKind};
use ponte_matcher::{Origin, Reason, Relation, SkillRef, SkillsProfile, Vacancy};

/// The information content of every concept.
pub(crate) fn information(pack: &Pack) -> Vec<u64> {
    let asks = |occupation: Concept<'_>| -> BTreeSet<ConceptId> {
        [RelationKind::EssentialSkill, RelationKind::OptionalSkill]
            .iter()
            .flat_map(|&kind| occupation.related_by(kind, false))
            .map(|skill| skill.id())
            .collect()
    };
    let corpus: Vec<BTreeSet<ConceptId>> = pack
        .concepts()
        .filter(|concept| concept.kind() == Kind::Occupation)
        .map(asks)
        .filter(|skills| !skills.is_empty())
        .collect();
    pack.concepts()
        .map(|concept| {
            let below = below(concept);
            let users = corpus
                .iter()
                .filter(|skills| skills.contains(&concept.id()) || below.iter().any(|id| skills.contains(id)))
                .count();
            let content = if users > 0 {
                1.0 - (users as f64).ln() / (corpus.len() as f64 + 1.0).ln()
            } else {
                1.0 - (below.len() as f64 + 1.0).ln() / (pack.len() as f64 + 1.0).ln()
            };
            (content * 10_000.0).round() as u64
        })
        .collect()
}

/// Everything narrower, once for every way that leads there.
fn below(concept: Concept<'_>) -> Vec<ConceptId> {
    concept.narrower().flat_map(|narrower| [vec![narrower.id()], below(narrower)].concat()).collect()
}

/// What a skill covers of every other concept, before the floor.
pub(crate) fn similarities(pack: &Pack, skill: ConceptId) -> BTreeMap<ConceptId, (u64, Reason)> {
    let content = information(pack);
    let exact_twins = |id: ConceptId| -> Vec<ConceptId> {
        let mappings = pack.concept(id).mappings();
        mappings.filter(|m| m.relation == MappingRelation::Exact).map(|m| m.target).collect()
    };
    let mut best: BTreeMap<ConceptId, (u64, Reason)> = BTreeMap::new();
    let reach = |best: &mut BTreeMap<ConceptId, (u64, Reason)>, id, coverage, reason| {
        let known = best.entry(id).or_insert((coverage, reason));
        if coverage > known.0 || (coverage == known.0 && reason < known.1) {
            *known = (coverage, reason);
        }
    };
    reach(&mut best, skill, 10_000, Reason::Same);
    for mapping in pack.concept(skill).mappings() {
        let (coverage, reason) = match mapping.relation {
            MappingRelation::Exact => (10_000, Reason::ExactMatch),
            MappingRelation::Close => (9_000, Reason::CloseMatch),
            MappingRelation::Broad => (8_000, Reason::Narrower),
            MappingRelation::Narrow => (5_000, Reason::Broader),
            MappingRelation::Related => (3_000, Reason::Related),
        };
        reach(&mut best, mapping.target, coverage, reason);
    }
    for start in [vec![skill], exact_twins(skill)].concat() {
        let concept = pack.concept(start);
        let own = content[start.index()];
        // Upwards, at most three steps.
        let mut level = vec![concept];
        for coverage in [9_000, 8_000, 7_000] {
            level = level.iter().flat_map(|c| c.broader()).collect();
            for above in &level {
                let is_group = above.kind() == Kind::Group;
                let reason = if is_group { Reason::Group } else { Reason::Narrower };
                reach(&mut best, above.id(), coverage, reason);
            }
        }
        // Downwards, at most two steps, as far as the broader one tells of the narrower one.
        if concept.kind() != Kind::Group {
            let mut level = vec![concept];
            for full in [6_000, 3_600] {
                level = level.iter().flat_map(|c| c.narrower()).collect();
                for narrower in &level {
                    let theirs = content[narrower.id().index()];
                    let coverage = (full * own.min(theirs)).checked_div(theirs).unwrap_or(0);
                    reach(&mut best, narrower.id(), coverage, Reason::Broader);
                }
            }
        }
        // Across.
        for (kind, inverse, coverage, reason) in [
            (RelationKind::EssentialSkill, false, 8_000, Reason::Needed),
            (RelationKind::EssentialSkill, true, 3_000, Reason::Related),
            (RelationKind::OptionalSkill, false, 3_000, Reason::Related),
            (RelationKind::OptionalSkill, true, 3_000, Reason::Related),
            (RelationKind::Related, false, 3_000, Reason::Related),
        ] {
            for other in concept.related_by(kind, inverse).filter(|other| other.kind() == Kind::Skill) {
                reach(&mut best, other.id(), coverage, reason);
            }
        }
        // Sideways, under a common parent of at most 200 children.
        for parent in concept.broader().filter(|parent| parent.narrower().count() <= 200) {
            let is_group = parent.kind() == Kind::Group;
            let (full, reason) = if is_group { (3_000, Reason::Group) } else { (4_000, Reason::Sibling) };
            for sibling in parent.narrower().filter(|sibling| sibling.id() != start) {
                let both = own + content[sibling.id().index()];
                let shared = (2 * content[parent.id().index()]).min(both);
                let coverage = (full * shared).checked_div(both).unwrap_or(0);
                reach(&mut best, sibling.id(), coverage, reason);
            }
        }
    }
    // What is exactly the same as something reached is reached as well.
    for (via, (coverage, reason)) in best.clone() {
        for twin in exact_twins(via) {
            reach(&mut best, twin, coverage, reason.max(Reason::ExactMatch));
        }
    }
    best.retain(|_, (coverage, _)| *coverage > 0);
    best
}

/// One requirement's part, as the document defines it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Part {
    pub(crate) weight: u64,
    pub(crate) coverage: u64,
    pub(crate) points: u64,
    pub(crate) reason: Reason,
    /// The place of the skill that covers it.
    pub(crate) by: Option<usize>,
    /// The score if it were covered in full.
    pub(crate) score_with: u64,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Score {
    pub(crate) score: u64,
    pub(crate) reverse_score: u64,
    pub(crate) parts: Vec<Part>,
}

fn origin_factor(origin: Origin) -> u64 {
    match origin {
        Origin::Stated => 10_000,
        Origin::Text => 9_000,
        Origin::Occupation => 7_000,
    }
}

fn level_factor(held: Option<Proficiency>, asked: Option<Proficiency>) -> u64 {
    match (held, asked) {
        (Some(held), Some(asked)) => 10_000.min(10_000 * u64::from(held.get()) / u64::from(asked.get())),
        _ => 10_000,
    }
}

/// The whole score. `floor` cuts similarities, in parts per ten thousand.
pub(crate) fn score(pack: &Pack, floor: u64, profile: &SkillsProfile, vacancy: &Vacancy) -> Score {
    let content = information(pack);
    let specificity = |skill: &SkillRef| match skill {
        SkillRef::Concept(id) => 200 + content[id.index()] * 800 / 10_000,
        SkillRef::Unknown(_) => 1_000,
    };
    let reached: Vec<BTreeMap<ConceptId, (u64, Reason)>> = profile
        .skills
        .iter()
        .map(|held| match &held.skill {
            SkillRef::Concept(id) => {
                let mut found = similarities(pack, *id);
                found.retain(|_, (coverage, _)| *coverage >= floor);
                found
            }
            SkillRef::Unknown(_) => BTreeMap::new(),
        })
        .collect();
    let similarity = |place: usize, wanted: &SkillRef| match (&profile.skills[place].skill, wanted) {
        (SkillRef::Unknown(held), SkillRef::Unknown(wanted)) if held == wanted => {
            Some((10_000, Reason::Same))
        }
        (_, SkillRef::Concept(id)) => reached[place].get(id).copied(),
        _ => None,
    };

    let mut parts = Vec::new();
    for requirement in &vacancy.requirements {
        let mut part = Part {
            weight: specificity(&requirement.skill)
                * if requirement.relation == Relation::Essential { 2 } else { 1 },
            coverage: 0,
            points: 0,
            reason: Reason::Missing,
            by: None,
            score_with: 0,
        };
        for (place, held) in profile.skills.iter().enumerate() {
            let Some((similar, reason)) = similarity(place, &requirement.skill) else { continue };
            let level = level_factor(held.proficiency, requirement.proficiency);
            let coverage = similar * origin_factor(held.origin) / 10_000 * level / 10_000;
            if coverage > part.coverage {
                part.coverage = coverage;
                part.by = Some(place);
                part.reason = if level < 10_000 { Reason::LevelBelow } else { reason };
            }
        }
        parts.push(part);
    }
    let total: u64 = parts.iter().map(|part| part.weight).sum();
    let sum: u64 = parts.iter().map(|part| part.weight * part.coverage).sum();
    let score = sum.checked_div(total).unwrap_or(0);
    for part in &mut parts {
        part.points = part.weight * part.coverage / total;
        part.score_with = (sum + part.weight * (10_000 - part.coverage)) / total;
    }
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|&place| {
        (std::cmp::Reverse(parts[place].weight * parts[place].coverage % total), place)
    });
    let given: u64 = parts.iter().map(|part| part.points).sum();
    order.iter().take((score - given) as usize).for_each(|&place| parts[place].points += 1);

    let (mut used, mut all) = (0, 0);
    for (place, held) in profile.skills.iter().enumerate() {
        let weight = specificity(&held.skill) * origin_factor(held.origin);
        let best =
            vacancy.requirements.iter().filter_map(|r| similarity(place, &r.skill)).map(|(s, _)| s).max();
        used += weight * best.unwrap_or(0);
        all += weight;
    }
    Score { score, reverse_score: used.checked_div(all).unwrap_or(0), parts }
}
