//! The best vacancies for each profile, or the best profiles for each vacancy, exactly.
//!
//! Vacancies are turned round once: from each thing that is asked for to the vacancies that ask for
//! it, with its weight. For a profile the sums of weight × coverage are then collected by adding
//! along those lists, without looking at vacancies one by one, and the best are picked by comparing
//! sums with the threshold times the vacancy's total weight: no division, no rounding. Only the
//! matches that are handed out are explained, by the same scorer, and a debug assertion holds both
//! scores against each other.
//!
//! Order: score falling, then id rising. Matches of score 0 are not handed out. Results do not
//! depend on the number of threads.
//!
//! Memory: the lists (8 bytes per requirement), and per thread one sum per vacancy.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use ponte_core::ConceptId;
use ponte_core::record::{Date, Proficiency};
use rayon::prelude::*;

use crate::profile::{SkillRef, SkillsProfile, Vacancy};
use crate::score::{Match, PreparedProfile, PreparedVacancy, Scorer, Weighting, demand_weight};

/// A ranked match.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ranked {
    /// The place of the vacancy (or profile) among those given.
    pub place: usize,
    /// Its rank, from 1.
    pub rank: usize,
    /// Score and explanation.
    pub found: Match,
}

/// One posting: a vacancy that asks for something, and how heavily.
#[derive(Clone, Copy)]
struct Posting {
    vacancy: u32,
    weight: u32,
}

/// Something asked for: a skill at a level, with its postings.
#[derive(Clone, Copy)]
struct Slot {
    level: Option<Proficiency>,
    start: u32,
    end: u32,
}

/// Vacancies, turned round for ranking.
pub struct VacancyIndex<'v> {
    scorer: Scorer,
    vacancies: Vec<PreparedVacancy<'v>>,
    /// Places in order of id, so that going through them breaks ties.
    totals: Vec<u32>,
    /// First slot of each concept, and one more.
    slot_starts: Vec<u32>,
    slots: Vec<Slot>,
    unknown: HashMap<&'v str, Vec<Slot>>,
    postings: Vec<Posting>,
    given_place: Vec<usize>,
    /// Whether every sum fits 32 bits.
    narrow: bool,
}

/// Profiles handled between two handings out of results; bounds the memory of explanations.
const BATCH: usize = 1024;

impl<'v> VacancyIndex<'v> {
    /// Turns vacancies round. Of vacancies with the same id the order given decides.
    #[must_use]
    pub fn new(scorer: &Scorer, given: &'v [Vacancy]) -> Self {
        let mut given_place: Vec<usize> = (0..given.len()).collect();
        given_place.sort_by(|&a, &b| given[a].id.cmp(&given[b].id));
        let mut vacancies: Vec<PreparedVacancy<'v>> =
            given_place.iter().map(|&place| scorer.prepare_vacancy(&given[place])).collect();

        if scorer.settings().weighting == Weighting::Demand {
            let mut frequency: HashMap<&SkillRef, u32> = HashMap::new();
            for requirement in given.iter().flat_map(|vacancy| &vacancy.requirements) {
                *frequency.entry(&requirement.skill).or_default() += 1;
            }
            for prepared in &mut vacancies {
                for (weight, requirement) in prepared.weights.iter_mut().zip(&prepared.vacancy.requirements) {
                    let frequency = frequency.get(&requirement.skill).copied().unwrap_or(0);
                    *weight = demand_weight(requirement.relation, given.len(), frequency);
                }
            }
        }

        let mut lists: BTreeMap<(&'v SkillRef, Option<Proficiency>), Vec<Posting>> = BTreeMap::new();
        let mut by_concept: Vec<BTreeMap<Option<Proficiency>, Vec<Posting>>> = Vec::new();
        by_concept.resize_with(scorer.pack().len(), BTreeMap::new);
        let mut totals = Vec::with_capacity(vacancies.len());
        for (vacancy, prepared) in (0_u32..).zip(&vacancies) {
            let mut total = 0_u64;
            for (requirement, &weight) in prepared.vacancy.requirements.iter().zip(&prepared.weights) {
                total += u64::from(weight);
                let posting = Posting { vacancy, weight };
                match &requirement.skill {
                    SkillRef::Concept(id) if id.index() < by_concept.len() => {
                        by_concept[id.index()].entry(requirement.proficiency).or_default().push(posting);
                    }
                    skill => lists.entry((skill, requirement.proficiency)).or_default().push(posting),
                }
            }
            totals.push(u32::try_from(total).unwrap_or(u32::MAX));
        }

        let mut postings = Vec::new();
        let mut slots = Vec::new();
        let mut slot_starts = vec![0_u32];
        let mut take = |level: Option<Proficiency>, list: &[Posting]| {
            let start = postings.len() as u32;
            postings.extend_from_slice(list);
            Slot { level, start, end: postings.len() as u32 }
        };
        for lists in &by_concept {
            slots.extend(lists.iter().map(|(level, list)| take(*level, list)));
            slot_starts.push(slots.len() as u32);
        }
        let mut unknown: HashMap<&'v str, Vec<Slot>> = HashMap::new();
        for ((skill, level), list) in &lists {
            if let SkillRef::Unknown(text) = skill {
                unknown.entry(text).or_default().push(take(*level, list));
            }
        }
        let narrow = totals.iter().all(|&total| u64::from(total) * 10_000 <= u64::from(u32::MAX));
        Self {
            scorer: scorer.clone(),
            vacancies,
            totals,
            slot_starts,
            slots,
            unknown,
            postings,
            given_place,
            narrow,
        }
    }

    /// How many vacancies there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.vacancies.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.vacancies.is_empty()
    }

    /// The `most` best vacancies for one profile.
    #[must_use]
    pub fn rank(&self, profile: &SkillsProfile, most: usize, today: Option<Date>) -> Vec<Ranked> {
        let mut sums = Sums::default();
        self.rank_with(profile, most, today, &mut sums)
    }

    /// The best vacancies for each profile, handed out in the order of the profiles while the work
    /// goes on. Stops at the first error of `take` and gives it back.
    ///
    /// # Errors
    /// Those of `take`.
    pub fn rank_all<E>(
        &self,
        profiles: &[SkillsProfile],
        most: usize,
        today: Option<Date>,
        mut take: impl FnMut(usize, Vec<Ranked>) -> Result<(), E>,
    ) -> Result<(), E> {
        for (batch, chunk) in profiles.chunks(BATCH).enumerate() {
            let ranked: Vec<Vec<Ranked>> = chunk
                .par_iter()
                .map_init(Sums::default, |sums, profile| self.rank_with(profile, most, today, sums))
                .collect();
            for (place, ranked) in ranked.into_iter().enumerate() {
                take(batch * BATCH + place, ranked)?;
            }
        }
        Ok(())
    }

    /// The best profiles for each vacancy, handed out in the order in which the vacancies were
    /// given. `Ranked::place` is the place of the profile.
    ///
    /// # Errors
    /// Those of `take`.
    pub fn rank_profiles<E>(
        &self,
        profiles: &[SkillsProfile],
        most: usize,
        today: Option<Date>,
        mut take: impl FnMut(usize, Vec<Ranked>) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut order: Vec<usize> = (0..profiles.len()).collect();
        order.sort_by(|&a, &b| profiles[a].id.cmp(&profiles[b].id));
        // Each thread keeps the best of its part of the profiles; the parts are then joined. Both
        // steps order by (score, place in id order), which no two profiles share.
        let best: Vec<Vec<(Reverse<u16>, u32)>> = order
            .par_iter()
            .enumerate()
            .fold(
                || (Sums::default(), vec![Vec::new(); self.len()]),
                |(mut sums, mut best), (rank, &place)| {
                    let prepared = self.scorer.prepare(&profiles[place]);
                    self.each_score(&prepared, &mut sums, |vacancy, score| {
                        insert(&mut best[vacancy], (Reverse(score), rank as u32), most);
                    });
                    (sums, best)
                },
            )
            .map(|(_, best)| best)
            .reduce(
                || vec![Vec::new(); self.len()],
                |mut left, right| {
                    for (left, right) in left.iter_mut().zip(right) {
                        for entry in right {
                            insert(left, entry, most);
                        }
                    }
                    left
                },
            );

        let mut index_of_given = vec![0; self.given_place.len()];
        for (index, &place) in self.given_place.iter().enumerate() {
            index_of_given[place] = index;
        }
        for (batch, chunk) in index_of_given.chunks(BATCH).enumerate() {
            let ranked: Vec<Vec<Ranked>> = chunk
                .par_iter()
                .map(|&index| {
                    let explain = |(rank, &(_, profile)): (usize, &(Reverse<u16>, u32))| {
                        let place = order[profile as usize];
                        let prepared = self.scorer.prepare(&profiles[place]);
                        let found = self.scorer.explain(&prepared, &self.vacancies[index], today);
                        Ranked { place, rank: rank + 1, found }
                    };
                    best[index].iter().enumerate().map(explain).collect()
                })
                .collect();
            for (place, ranked) in ranked.into_iter().enumerate() {
                take(batch * BATCH + place, ranked)?;
            }
        }
        Ok(())
    }

    fn rank_with(
        &self,
        profile: &SkillsProfile,
        most: usize,
        today: Option<Date>,
        sums: &mut Sums,
    ) -> Vec<Ranked> {
        let prepared = self.scorer.prepare(profile);
        let best = self.best(&prepared, most, sums);
        best.into_iter()
            .enumerate()
            .map(|(rank, (Reverse(score), vacancy))| {
                let found = self.scorer.explain(&prepared, &self.vacancies[vacancy as usize], today);
                debug_assert_eq!(found.score, score, "the sums and the scorer disagree");
                Ranked { place: self.given_place[vacancy as usize], rank: rank + 1, found }
            })
            .collect()
    }

    /// Score and place of the best vacancies, in order.
    fn best(&self, profile: &PreparedProfile<'_>, most: usize, sums: &mut Sums) -> Vec<(Reverse<u16>, u32)> {
        if most == 0 {
            return Vec::new();
        }
        let (narrow, wide) = (&mut sums.narrow, &mut sums.wide);
        if self.narrow {
            self.add(profile, narrow);
            pick(narrow, &self.totals, most)
        } else {
            self.add(profile, wide);
            pick(wide, &self.totals, most)
        }
    }

    /// Every vacancy with a score above 0.
    fn each_score(&self, profile: &PreparedProfile<'_>, sums: &mut Sums, mut take: impl FnMut(usize, u16)) {
        self.add(profile, &mut sums.wide);
        for (vacancy, (&sum, &total)) in sums.wide.iter().zip(&self.totals).enumerate() {
            let score = if sum == 0 { 0 } else { (sum / u64::from(total.max(1))) as u16 };
            if score > 0 {
                take(vacancy, score);
            }
        }
    }

    /// Sums weight × coverage for every vacancy.
    fn add<S: Sum>(&self, profile: &PreparedProfile<'_>, sums: &mut Vec<S>) {
        sums.clear();
        sums.resize(self.len(), S::default());
        let mut add = |slot: &Slot, coverage: u16| {
            for posting in &self.postings[slot.start as usize..slot.end as usize] {
                sums[posting.vacancy as usize].add(posting.weight, coverage);
            }
        };
        let mut previous: Option<ConceptId> = None;
        for (concept, best) in profile.all() {
            // The first way to a concept is the best where no level is asked.
            if previous == Some(*concept) {
                continue;
            }
            previous = Some(*concept);
            let first = self.slot_starts.get(concept.index()).copied().unwrap_or(0) as usize;
            let last = self.slot_starts.get(concept.index() + 1).copied().unwrap_or(0) as usize;
            for slot in self.slots.get(first..last).unwrap_or(&[]) {
                let coverage = match slot.level {
                    None => best.coverage,
                    level => {
                        let ways = profile.coverers(*concept).iter();
                        ways.map(|(_, way)| way.coverage_of(level)).max().unwrap_or(0)
                    }
                };
                add(slot, coverage);
            }
        }
        let unknown: BTreeMap<&str, _> = profile.unknown().iter().map(|(text, way)| (*text, way)).collect();
        for (text, way) in unknown {
            for slot in self.unknown.get(text).into_iter().flatten() {
                add(slot, way.coverage_of(slot.level));
            }
        }
    }
}

/// Memory of one thread.
#[derive(Default)]
struct Sums {
    narrow: Vec<u32>,
    wide: Vec<u64>,
}

/// A sum of weight × coverage.
trait Sum: Copy + Default {
    fn add(&mut self, weight: u32, coverage: u16);
    fn get(self) -> u64;
}

impl Sum for u32 {
    fn add(&mut self, weight: u32, coverage: u16) {
        *self += weight * u32::from(coverage);
    }
    fn get(self) -> u64 {
        u64::from(self)
    }
}

impl Sum for u64 {
    fn add(&mut self, weight: u32, coverage: u16) {
        *self += u64::from(weight) * u64::from(coverage);
    }
    fn get(self) -> u64 {
        self
    }
}

/// The best by score, ties to the first. A later vacancy gets in only with a higher score than the
/// worst that is in, which is a comparison of its sum with a product.
fn pick<S: Sum>(sums: &[S], totals: &[u32], most: usize) -> Vec<(Reverse<u16>, u32)> {
    let mut best: Vec<(Reverse<u16>, u32)> = Vec::with_capacity(most.min(sums.len()) + 1);
    let mut threshold = 1_u64;
    for (vacancy, (sum, &total)) in sums.iter().zip(totals).enumerate() {
        let sum = sum.get();
        if sum < threshold * u64::from(total) || sum == 0 {
            continue;
        }
        let score = (sum / u64::from(total)) as u16;
        insert(&mut best, (Reverse(score), vacancy as u32), most);
        if best.len() == most {
            threshold = u64::from(best[most - 1].0.0) + 1;
        }
    }
    best
}

/// Keeps the `most` least entries in order.
fn insert(best: &mut Vec<(Reverse<u16>, u32)>, entry: (Reverse<u16>, u32), most: usize) {
    let place = best.partition_point(|known| *known < entry);
    if place < most {
        best.insert(place, entry);
        best.truncate(most);
    }
}
