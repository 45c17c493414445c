//! The scorer.

use std::sync::Arc;

use ponte_core::ConceptId;
use ponte_core::pack::Pack;
use ponte_core::record::{Date, Proficiency};

use super::conditions;
use super::explanation::{Contribution, CoveredBy, Match, Missing, crossed_ways};
use super::weights::{
    COVERED, ScoreSettings, Weighting, demand_weight, level_factor, limited, origin_factor, specificity,
    weight,
};
use crate::profile::{Relation, SkillRef, SkillsProfile, Vacancy};
use crate::similarity::{FULL, Reached, Reason, Similarity};

/// Scores profiles against vacancies. Cheap to clone; can be used from many threads.
#[derive(Clone, Debug)]
pub struct Scorer {
    pack: Pack,
    similarity: Arc<Similarity>,
    settings: ScoreSettings,
}

/// A skill of a profile as a way to cover a requirement.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Way {
    /// What it covers.
    pub(crate) concept: ConceptId,
    /// Which skill of the profile, by place.
    skill: u32,
    similarity: u16,
    /// Similarity × origin × crossing, in parts per ten thousand, before the level.
    pub(crate) coverage: u16,
    reason: Reason,
    level: Option<Proficiency>,
    /// One more than the place of another way to the same concept; 0 ends the chain.
    next: u32,
}

impl Way {
    /// How far it covers a requirement of a level.
    pub(crate) fn coverage_of(&self, asked: Option<Proficiency>) -> u16 {
        (u32::from(self.coverage) * level_factor(self.level, asked) / u32::from(FULL)) as u16
    }
}

/// All ways of a profile, chained by what they cover. Can be used for one profile after another.
#[derive(Clone, Default, Debug)]
pub(crate) struct Ways {
    list: Vec<Way>,
    /// By concept: one more than the place of its last way, 0 for none.
    heads: Vec<u32>,
    /// Skills the pack does not know, which cover only themselves.
    unknown: Vec<(Arc<str>, Way)>,
}

impl Ways {
    fn clear(&mut self, concepts: usize) {
        for way in self.list.drain(..) {
            self.heads[way.concept.index()] = 0;
        }
        self.heads.resize(concepts, 0);
        self.unknown.clear();
    }

    /// The ways to a concept.
    pub(crate) fn to(&self, concept: ConceptId) -> impl Iterator<Item = &Way> {
        let mut next = self.heads.get(concept.index()).copied().unwrap_or(0);
        std::iter::from_fn(move || {
            let way = self.list.get((next as usize).checked_sub(1)?)?;
            next = way.next;
            Some(way)
        })
    }

    /// Every concept that can be covered, once.
    pub(crate) fn concepts(&self) -> impl Iterator<Item = ConceptId> {
        let is_head = |(place, way): &(usize, &Way)| self.heads[way.concept.index()] as usize == place + 1;
        self.list.iter().enumerate().filter(is_head).map(|(_, way)| way.concept)
    }

    /// The ways to what the pack does not know.
    pub(crate) fn to_unknown(&self) -> impl Iterator<Item = (&str, &Way)> {
        self.unknown.iter().map(|(text, way)| (&**text, way))
    }
}

/// A profile with the ways its skills reach.
pub(crate) struct PreparedProfile<'p> {
    pub(crate) profile: &'p SkillsProfile,
    pub(crate) ways: Ways,
}

impl PreparedProfile<'_> {
    /// The best way to cover a requirement; of equally good ones the first skill in URI order.
    fn best(&self, skill: &SkillRef, asked: Option<Proficiency>) -> Option<(&Way, u16)> {
        let rank = |way: &&Way| (way.coverage_of(asked), std::cmp::Reverse(way.skill));
        let best = match skill {
            SkillRef::Concept(id) => self.ways.to(*id).max_by_key(rank),
            SkillRef::Unknown(text) => {
                self.ways.to_unknown().find(|(known, _)| *known == &**text).map(|(_, way)| way)
            }
        };
        best.map(|way| (way, way.coverage_of(asked))).filter(|(_, coverage)| *coverage > 0)
    }
}

/// A vacancy with the weights of its requirements.
pub(crate) struct PreparedVacancy<'v> {
    pub(crate) vacancy: &'v Vacancy,
    pub(crate) weights: Vec<u32>,
}

impl Scorer {
    /// A scorer for a pack.
    #[must_use]
    pub fn new(pack: &Pack, settings: ScoreSettings) -> Self {
        let similarity = Arc::new(Similarity::new(pack, settings.similarity));
        Self { pack: pack.clone(), similarity, settings }
    }

    /// The pack it scores in the terms of.
    #[must_use]
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// What it takes into account.
    #[must_use]
    pub fn settings(&self) -> &ScoreSettings {
        &self.settings
    }

    /// Holds a profile against a vacancy. `today` is for the closing day only. A vacancy without
    /// requirements scores 0: nothing is known of what it asks.
    ///
    /// With [`Weighting::Demand`](super::Weighting::Demand) every requirement counts as asked by
    /// this vacancy alone; [`rank`](crate::rank) knows the others.
    #[must_use]
    pub fn score(&self, profile: &SkillsProfile, vacancy: &Vacancy, today: Option<Date>) -> Match {
        let prepared = self.prepare(profile, Ways::default());
        self.explain(&prepared, &self.prepare_vacancy(vacancy), today)
    }

    pub(crate) fn prepare_vacancy<'v>(&self, vacancy: &'v Vacancy) -> PreparedVacancy<'v> {
        let weights = vacancy.requirements.iter().map(|requirement| match self.settings.weighting {
            Weighting::Specificity => weight(&self.pack, requirement),
            Weighting::Demand => demand_weight(requirement.relation, 1, 1),
        });
        let weights = weights.collect();
        PreparedVacancy { vacancy, weights }
    }

    /// Finds the ways of a profile, in memory that may have served another one.
    pub(crate) fn prepare<'p>(&self, profile: &'p SkillsProfile, mut ways: Ways) -> PreparedProfile<'p> {
        ways.clear(self.pack.len());
        for (place, skill) in (0_u32..).zip(&profile.skills) {
            let factor = origin_factor(skill.origin);
            let crossed = skill.crossing.as_ref().map_or(FULL, |crossing| crossing.factor());
            let way = |concept: ConceptId, similarity: u16, reason: Reason, next: u32| Way {
                concept,
                skill: place,
                similarity,
                coverage: limited((u32::from(similarity) * factor / u32::from(FULL)) as u16, crossed),
                reason,
                level: skill.proficiency,
                next,
            };
            match &skill.skill {
                SkillRef::Concept(id) => {
                    for &Reached { concept, coverage, reason } in self.similarity.reached_from(*id) {
                        if let Some(head) = ways.heads.get_mut(concept.index()) {
                            ways.list.push(way(concept, coverage, reason, *head));
                            *head = ways.list.len() as u32;
                        }
                    }
                }
                SkillRef::Unknown(text) => {
                    let nowhere = ConceptId::new(u32::MAX);
                    ways.unknown.push((text.clone(), way(nowhere, FULL, Reason::Same, 0)));
                }
            }
        }
        PreparedProfile { profile, ways }
    }

    pub(crate) fn explain(
        &self,
        profile: &PreparedProfile<'_>,
        prepared: &PreparedVacancy<'_>,
        today: Option<Date>,
    ) -> Match {
        let vacancy = prepared.vacancy;
        let total: u64 = prepared.weights.iter().map(|&weight| u64::from(weight)).sum();
        let mut sum = 0_u64;
        let mut contributions = Vec::with_capacity(vacancy.requirements.len());
        for (requirement, &weight) in vacancy.requirements.iter().zip(&prepared.weights) {
            let best = profile.best(&requirement.skill, requirement.proficiency);
            let coverage = limited(best.map_or(0, |(_, coverage)| coverage), requirement.limit());
            let reason = match best {
                None => Reason::Missing,
                Some((way, _)) if level_factor(way.level, requirement.proficiency) < u32::from(FULL) => {
                    Reason::LevelBelow
                }
                Some((way, _)) => way.reason,
            };
            let by = best.and_then(|(way, _)| {
                let skill = profile.profile.skills.get(way.skill as usize)?;
                let (similarity, origin) = (way.similarity, skill.origin);
                let crossing = skill.crossing.clone();
                Some(CoveredBy { skill: skill.skill.clone(), similarity, origin, crossing })
            });
            sum += u64::from(weight) * u64::from(coverage);
            contributions.push(Contribution {
                requirement: requirement.skill.clone(),
                relation: requirement.relation,
                origin: requirement.origin,
                weight,
                coverage,
                points: 0,
                reason,
                by,
                crossing: requirement.crossing.clone(),
            });
        }
        let score = sum.checked_div(total).unwrap_or(0) as u16;
        share_points(&mut contributions, score, total);

        let is_essential = |c: &&Contribution| c.relation == Relation::Essential;
        let essential_total = contributions.iter().filter(is_essential).count() as u32;
        let essential_covered =
            contributions.iter().filter(is_essential).filter(|c| c.coverage >= COVERED).count() as u32;
        let missing = contributions
            .iter()
            .filter(|contribution| contribution.coverage < COVERED)
            .map(|contribution| Missing {
                requirement: contribution.requirement.clone(),
                relation: contribution.relation,
                score_with: {
                    let more = u64::from(contribution.weight) * u64::from(FULL - contribution.coverage);
                    ((sum + more) / total.max(1)) as u16
                },
            })
            .collect();
        Match {
            score,
            reverse_score: self.reverse_score(profile, vacancy),
            contributions,
            missing,
            conditions: conditions::check(profile.profile, vacancy, today),
            essential_covered,
            essential_total,
            crosswalk: crossed_ways(&profile.profile.crossings, &vacancy.crossings),
        }
    }

    /// How much of the person the vacancy uses: Σ specificity × origin × the best similarity to any
    /// requirement, over Σ specificity × origin.
    fn reverse_score(&self, profile: &PreparedProfile<'_>, vacancy: &Vacancy) -> u16 {
        let mut used = vec![0_u16; profile.profile.skills.len()];
        let mut mark = |way: &Way| {
            if let Some(best) = used.get_mut(way.skill as usize) {
                *best = way.similarity.max(*best);
            }
        };
        for requirement in &vacancy.requirements {
            match &requirement.skill {
                SkillRef::Concept(id) => profile.ways.to(*id).for_each(&mut mark),
                SkillRef::Unknown(text) => {
                    profile
                        .ways
                        .to_unknown()
                        .filter(|(known, _)| *known == &**text)
                        .for_each(|(_, way)| mark(way));
                }
            }
        }
        let (mut sum, mut total) = (0_u64, 0_u64);
        for (skill, used) in profile.profile.skills.iter().zip(used) {
            let weight = specificity(&self.pack, &skill.skill) * origin_factor(skill.origin);
            sum += u64::from(weight) * u64::from(used);
            total += u64::from(weight);
        }
        sum.checked_div(total).unwrap_or(0) as u16
    }
}

/// Hands out the score's points: each requirement its share rounded down, what is left one by one
/// to the largest remainders, of equal ones to the first in URI order.
fn share_points(contributions: &mut [Contribution], score: u16, total: u64) {
    if total == 0 {
        return;
    }
    let product = |c: &Contribution| u64::from(c.weight) * u64::from(c.coverage);
    let mut given = 0_u32;
    for contribution in contributions.iter_mut() {
        contribution.points = (product(contribution) / total) as u16;
        given += u32::from(contribution.points);
    }
    if given >= u32::from(score) {
        return;
    }
    let mut remainders: Vec<(u64, usize)> =
        contributions.iter().enumerate().map(|(place, c)| (product(c) % total, place)).collect();
    remainders.sort_unstable_by_key(|&(remainder, place)| (std::cmp::Reverse(remainder), place));
    let left = u32::from(score).saturating_sub(given) as usize;
    for &(_, place) in remainders.iter().take(left) {
        contributions[place].points += 1;
    }
}
