//! The scorer.

use std::collections::HashMap;
use std::sync::Arc;

use ponte_core::ConceptId;
use ponte_core::pack::Pack;
use ponte_core::record::{Date, Proficiency};

use super::conditions;
use super::explanation::{Contribution, CoveredBy, Match, Missing};
use super::weights::{COVERED, ScoreSettings, level_factor, origin_factor, specificity, weight};
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
pub(crate) struct Coverer {
    /// Which skill of the profile, by place.
    pub(crate) skill: u32,
    pub(crate) similarity: u16,
    pub(crate) reason: Reason,
    /// Similarity × origin, in parts per ten thousand, before the level.
    pub(crate) coverage: u16,
    pub(crate) level: Option<Proficiency>,
}

impl Coverer {
    /// How far it covers a requirement of a level.
    pub(crate) fn coverage_of(&self, asked: Option<Proficiency>) -> u16 {
        (u32::from(self.coverage) * level_factor(self.level, asked) / u32::from(FULL)) as u16
    }
}

/// A profile with the ways its skills reach, by required skill.
pub(crate) struct PreparedProfile<'p> {
    pub(crate) profile: &'p SkillsProfile,
    /// Sorted by concept; of each concept the useful coverers, best first.
    reached: Vec<(ConceptId, Coverer)>,
    unknown: HashMap<&'p str, Coverer>,
}

impl PreparedProfile<'_> {
    /// The ways to cover a concept, best first.
    pub(crate) fn coverers(&self, concept: ConceptId) -> &[(ConceptId, Coverer)] {
        let start = self.reached.partition_point(|(known, _)| *known < concept);
        let length = self.reached[start..].iter().take_while(|(known, _)| *known == concept).count();
        &self.reached[start..start + length]
    }

    /// Every reached concept with its best coverer, in order.
    pub(crate) fn all(&self) -> &[(ConceptId, Coverer)] {
        &self.reached
    }

    /// Skills the pack does not know, which cover only themselves.
    pub(crate) fn unknown(&self) -> &HashMap<&str, Coverer> {
        &self.unknown
    }

    /// The best way to cover a requirement; of equally good ones the first skill in URI order.
    fn best(&self, skill: &SkillRef, asked: Option<Proficiency>) -> Option<(Coverer, u16)> {
        let rank = |coverer: &Coverer| (coverer.coverage_of(asked), std::cmp::Reverse(coverer.skill));
        let best = match skill {
            SkillRef::Concept(id) => {
                self.coverers(*id).iter().map(|(_, coverer)| *coverer).max_by_key(|coverer| rank(coverer))
            }
            SkillRef::Unknown(text) => self.unknown.get(&**text).copied(),
        };
        best.map(|coverer| (coverer, coverer.coverage_of(asked))).filter(|(_, coverage)| *coverage > 0)
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
        self.explain(&self.prepare(profile), &self.prepare_vacancy(vacancy), today)
    }

    pub(crate) fn prepare_vacancy<'v>(&self, vacancy: &'v Vacancy) -> PreparedVacancy<'v> {
        let weights = vacancy.requirements.iter().map(|r| weight(&self.pack, r)).collect();
        PreparedVacancy { vacancy, weights }
    }

    pub(crate) fn prepare<'p>(&self, profile: &'p SkillsProfile) -> PreparedProfile<'p> {
        let mut reached: Vec<(ConceptId, Coverer)> = Vec::new();
        let mut unknown = HashMap::new();
        for (place, skill) in (0_u32..).zip(&profile.skills) {
            let coverer = |similarity: u16, reason: Reason| Coverer {
                skill: place,
                similarity,
                reason,
                coverage: (u32::from(similarity) * origin_factor(skill.origin) / u32::from(FULL)) as u16,
                level: skill.proficiency,
            };
            match &skill.skill {
                SkillRef::Concept(id) => {
                    let ways = self.similarity.reached_from(*id).iter();
                    reached.extend(ways.map(|&Reached { concept, coverage, reason }| {
                        (concept, coverer(coverage, reason))
                    }));
                }
                SkillRef::Unknown(text) => {
                    unknown.insert(&**text, coverer(FULL, Reason::Same));
                }
            }
        }
        reached.sort_unstable_by_key(|(concept, coverer)| {
            (*concept, std::cmp::Reverse(coverer.coverage), coverer.skill)
        });
        // A way is of use only if no better one to the same concept has at least its level.
        let mut kept = 0;
        for next in 0..reached.len() {
            let (concept, coverer) = reached[next];
            let strength = |level: Option<Proficiency>| level.map_or(u8::MAX, Proficiency::get);
            let useless = reached[..kept]
                .iter()
                .rev()
                .take_while(|(known, _)| *known == concept)
                .any(|(_, better)| strength(better.level) >= strength(coverer.level));
            if !useless {
                reached[kept] = (concept, coverer);
                kept += 1;
            }
        }
        reached.truncate(kept);
        PreparedProfile { profile, reached, unknown }
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
            let coverage = best.map_or(0, |(_, coverage)| coverage);
            let reason = match best {
                None => Reason::Missing,
                Some((coverer, _)) if level_factor(coverer.level, requirement.proficiency) < u32::from(FULL) => {
                    Reason::LevelBelow
                }
                Some((coverer, _)) => coverer.reason,
            };
            let by = best.iter().filter_map(|(coverer, _)| {
                let skill = profile.profile.skills.get(coverer.skill as usize)?;
                let (similarity, origin) = (coverer.similarity, skill.origin);
                Some(CoveredBy { skill: skill.skill.clone(), similarity, origin })
            });
            sum += u64::from(weight) * u64::from(coverage);
            contributions.push(Contribution {
                requirement: requirement.skill.clone(),
                relation: requirement.relation,
                weight,
                coverage,
                points: 0,
                reason,
                by: by.collect(),
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
        }
    }

    /// How much of the person the vacancy uses: Σ specificity × origin × the best similarity to any
    /// requirement, over Σ specificity × origin.
    fn reverse_score(&self, profile: &PreparedProfile<'_>, vacancy: &Vacancy) -> u16 {
        let (mut sum, mut total) = (0_u64, 0_u64);
        for skill in &profile.profile.skills {
            let weight = u64::from(specificity(&self.pack, &skill.skill)) * u64::from(origin_factor(skill.origin));
            let asked = |wanted: &SkillRef| {
                vacancy.requirements.binary_search_by(|known| known.skill.cmp(wanted)).is_ok()
            };
            let used = match &skill.skill {
                SkillRef::Concept(id) => {
                    let ways = self.similarity.reached_from(*id);
                    // Few requirements and many ways, or the reverse: walk the requirements.
                    let best = vacancy.requirements.iter().filter_map(|requirement| {
                        let SkillRef::Concept(wanted) = requirement.skill else { return None };
                        find_way(ways, *id, wanted)
                    });
                    best.max().unwrap_or(0)
                }
                unknown if asked(unknown) => FULL,
                SkillRef::Unknown(_) => 0,
            };
            sum += weight * u64::from(used);
            total += weight;
        }
        sum.checked_div(total).unwrap_or(0) as u16
    }
}

/// The coverage of one concept among the ways from another: itself first, the others by id.
fn find_way(ways: &[Reached], own: ConceptId, wanted: ConceptId) -> Option<u16> {
    if own == wanted {
        return ways.first().map(|way| way.coverage);
    }
    let others = ways.get(1..)?;
    let place = others.binary_search_by_key(&wanted, |way| way.concept).ok()?;
    Some(others[place].coverage)
}

/// Hands out the score's points: each requirement its share rounded down, what is left one by one
/// to the largest remainders, of equal ones to the first in URI order.
fn share_points(contributions: &mut [Contribution], score: u16, total: u64) {
    if total == 0 {
        return;
    }
    let mut given = 0_u32;
    let mut remainders: Vec<(u64, usize)> = Vec::with_capacity(contributions.len());
    for (place, contribution) in contributions.iter_mut().enumerate() {
        let product = u64::from(contribution.weight) * u64::from(contribution.coverage);
        contribution.points = (product / total) as u16;
        given += u32::from(contribution.points);
        remainders.push((product % total, place));
    }
    remainders.sort_by_key(|&(remainder, place)| (std::cmp::Reverse(remainder), place));
    let left = u32::from(score).saturating_sub(given) as usize;
    for &(_, place) in remainders.iter().take(left) {
        contributions[place].points += 1;
    }
}
