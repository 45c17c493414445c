//! The best vacancies for each profile, or the best profiles for each vacancy, exactly.
//!
//! Vacancies are turned round once: from each thing that is asked for to the vacancies that ask for
//! it, with its weight. For a profile the sums of weight × coverage are then collected by adding
//! along those lists, without looking at vacancies one by one, and the best are picked by comparing
//! sums with the threshold times the vacancy's total weight, without dividing or rounding. Only the
//! matches that are handed out are explained, by the same scorer, and a debug assertion holds both
//! scores against each other.
//!
//! Order: score falling, then id rising. Matches of score 0 are not handed out. Results do not
//! depend on the number of threads.
//!
//! Memory: the lists (8 bytes per requirement), per thread one sum per vacancy, and, ranking profiles,
//! per thread the best so far of every vacancy.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use ponte_core::record::{Date, Proficiency};
use rayon::prelude::*;

use crate::profile::{SkillRef, SkillsProfile, Vacancy};
use crate::score::{
    Match, PreparedProfile, PreparedVacancy, Scorer, Ways, Weighting, demand_weight, limited,
};

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

/// Something asked for: a skill at a level, and how far crosswalks let it count, with its postings.
#[derive(Clone, Copy)]
struct Slot {
    asked: Asked,
    start: u32,
    end: u32,
}

/// The level and the limit of a requirement.
type Asked = (Option<Proficiency>, u16);

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
    /// Whether every sum fits 32 bits, and every product of a total with a threshold.
    narrow: bool,
}

/// Profiles handled between two handings out of results; bounds the memory of what is made of them.
const BATCH: usize = 2048;

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

        let mut lists: BTreeMap<(&'v SkillRef, Asked), Vec<Posting>> = BTreeMap::new();
        let mut by_concept: Vec<BTreeMap<Asked, Vec<Posting>>> = Vec::new();
        by_concept.resize_with(scorer.pack().len(), BTreeMap::new);
        let mut totals = Vec::with_capacity(vacancies.len());
        for (vacancy, prepared) in (0_u32..).zip(&vacancies) {
            let mut total = 0_u64;
            for (requirement, &weight) in prepared.vacancy.requirements.iter().zip(&prepared.weights) {
                total += u64::from(weight);
                let posting = Posting { vacancy, weight };
                let asked = (requirement.proficiency, requirement.limit());
                match &requirement.skill {
                    SkillRef::Concept(id) if id.index() < by_concept.len() => {
                        by_concept[id.index()].entry(asked).or_default().push(posting);
                    }
                    skill => lists.entry((skill, asked)).or_default().push(posting),
                }
            }
            // A vacancy that asks for nothing reaches no threshold: its sum is 0, its total 1.
            totals.push(u32::try_from(total).unwrap_or(u32::MAX).max(1));
        }

        let mut postings = Vec::new();
        let mut slots = Vec::new();
        let mut slot_starts = vec![0_u32];
        let mut take = |asked: Asked, list: &[Posting]| {
            let start = postings.len() as u32;
            postings.extend_from_slice(list);
            Slot { asked, start, end: postings.len() as u32 }
        };
        for lists in &by_concept {
            slots.extend(lists.iter().map(|(asked, list)| take(*asked, list)));
            slot_starts.push(slots.len() as u32);
        }
        let mut unknown: HashMap<&'v str, Vec<Slot>> = HashMap::new();
        for ((skill, asked), list) in &lists {
            if let SkillRef::Unknown(text) = skill {
                unknown.entry(text).or_default().push(take(*asked, list));
            }
        }
        let narrow = totals.iter().all(|&total| u64::from(total) * 10_001 <= u64::from(u32::MAX));
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
        self.rank_with(profile, most, today, &mut Scratch::default())
    }

    /// The best vacancies for each profile. `make` turns the matches of a profile into whatever is
    /// wanted of them, on many threads; `take` gets that in the order of the profiles, while the work
    /// goes on. Stops at the first error of `take` and gives it back.
    ///
    /// # Errors
    /// Those of `take`.
    pub fn rank_all<T: Send, E>(
        &self,
        profiles: &[SkillsProfile],
        most: usize,
        today: Option<Date>,
        make: impl Fn(usize, &[Ranked]) -> T + Sync,
        mut take: impl FnMut(T) -> Result<(), E>,
    ) -> Result<(), E> {
        for (batch, chunk) in profiles.chunks(BATCH).enumerate() {
            let made: Vec<T> = chunk
                .par_iter()
                .enumerate()
                .map_init(Scratch::default, |scratch, (place, profile)| {
                    make(batch * BATCH + place, &self.rank_with(profile, most, today, scratch))
                })
                .collect();
            made.into_iter().try_for_each(&mut take)?;
        }
        Ok(())
    }

    /// The best profiles for each vacancy, in the order in which the vacancies were given;
    /// `Ranked::place` is the place of the profile. Otherwise as [`rank_all`](Self::rank_all).
    ///
    /// # Errors
    /// Those of `take`.
    pub fn rank_profiles<T: Send, E>(
        &self,
        profiles: &[SkillsProfile],
        most: usize,
        today: Option<Date>,
        make: impl Fn(usize, &[Ranked]) -> T + Sync,
        mut take: impl FnMut(T) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut order: Vec<usize> = (0..profiles.len()).collect();
        order.sort_by(|&a, &b| profiles[a].id.cmp(&profiles[b].id));
        // Each thread keeps the best of its part of the profiles; the parts are then joined. Both
        // steps order by (score, place in id order), which no two profiles share.
        let best: Vec<Vec<(Reverse<u16>, u32)>> = order
            .par_iter()
            .enumerate()
            .fold(
                || (Scratch::default(), vec![Vec::new(); self.len()]),
                |(mut scratch, mut best), (rank, &place)| {
                    let ways = std::mem::take(&mut scratch.ways);
                    let prepared = self.scorer.prepare(&profiles[place], ways);
                    self.add(&prepared, &mut scratch.wide);
                    for ((&sum, &total), best) in scratch.wide.iter().zip(&self.totals).zip(&mut best) {
                        let score = (sum / u64::from(total)) as u16;
                        if score > 0 {
                            insert(best, (Reverse(score), rank as u32), most);
                        }
                    }
                    scratch.ways = prepared.ways;
                    (scratch, best)
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
            let made: Vec<T> = chunk
                .par_iter()
                .enumerate()
                .map_init(Ways::default, |ways, (given, &index)| {
                    let explain = |(rank, &(Reverse(score), profile)): (usize, &(Reverse<u16>, u32))| {
                        let place = order[profile as usize];
                        let prepared = self.scorer.prepare(&profiles[place], std::mem::take(ways));
                        let found = self.scorer.explain(&prepared, &self.vacancies[index], today);
                        debug_assert_eq!(found.score, score, "the sums and the scorer disagree");
                        *ways = prepared.ways;
                        Ranked { place, rank: rank + 1, found }
                    };
                    let ranked: Vec<Ranked> = best[index].iter().enumerate().map(explain).collect();
                    make(batch * BATCH + given, &ranked)
                })
                .collect();
            made.into_iter().try_for_each(&mut take)?;
        }
        Ok(())
    }

    fn rank_with(
        &self,
        profile: &SkillsProfile,
        most: usize,
        today: Option<Date>,
        scratch: &mut Scratch,
    ) -> Vec<Ranked> {
        if most == 0 {
            return Vec::new();
        }
        let prepared = self.scorer.prepare(profile, std::mem::take(&mut scratch.ways));
        let best = if self.narrow {
            self.add(&prepared, &mut scratch.narrow);
            pick(&scratch.narrow, &self.totals, most)
        } else {
            self.add(&prepared, &mut scratch.wide);
            pick(&scratch.wide, &self.totals, most)
        };
        let ranked = best
            .into_iter()
            .enumerate()
            .map(|(rank, (Reverse(score), vacancy))| {
                let found = self.scorer.explain(&prepared, &self.vacancies[vacancy as usize], today);
                debug_assert_eq!(found.score, score, "the sums and the scorer disagree");
                Ranked { place: self.given_place[vacancy as usize], rank: rank + 1, found }
            })
            .collect();
        scratch.ways = prepared.ways;
        ranked
    }

    /// Sums weight × coverage for every vacancy.
    fn add<S: Sum>(&self, profile: &PreparedProfile<'_>, sums: &mut Vec<S>) {
        sums.clear();
        sums.resize(self.len(), S::default());
        let mut add = |slot: &Slot, coverage: u16| {
            let coverage = limited(coverage, slot.asked.1);
            for posting in &self.postings[slot.start as usize..slot.end as usize] {
                sums[posting.vacancy as usize].add(posting.weight, coverage);
            }
        };
        for concept in profile.ways.concepts() {
            let first = self.slot_starts.get(concept.index()).copied().unwrap_or(0) as usize;
            let last = self.slot_starts.get(concept.index() + 1).copied().unwrap_or(0) as usize;
            for slot in self.slots.get(first..last).unwrap_or(&[]) {
                let ways = profile.ways.to(concept);
                add(slot, ways.map(|way| way.coverage_of(slot.asked.0)).max().unwrap_or(0));
            }
        }
        for (text, way) in profile.ways.to_unknown() {
            for slot in self.unknown.get(text).into_iter().flatten() {
                add(slot, way.coverage_of(slot.asked.0));
            }
        }
    }
}

/// Memory of one thread.
#[derive(Default)]
struct Scratch {
    narrow: Vec<u32>,
    wide: Vec<u64>,
    ways: Ways,
}

/// A sum of weight × coverage.
trait Sum: Copy + Default {
    fn add(&mut self, weight: u32, coverage: u16);
    /// Whether it is at least `score` × `total`.
    fn reaches(self, score: u32, total: u32) -> bool;
    fn get(self) -> u64;
}

impl Sum for u32 {
    fn add(&mut self, weight: u32, coverage: u16) {
        *self += weight * u32::from(coverage);
    }
    fn reaches(self, score: u32, total: u32) -> bool {
        // Fits: see `VacancyIndex::narrow`.
        self >= score.wrapping_mul(total)
    }
    fn get(self) -> u64 {
        u64::from(self)
    }
}

impl Sum for u64 {
    fn add(&mut self, weight: u32, coverage: u16) {
        *self += u64::from(weight) * u64::from(coverage);
    }
    fn reaches(self, score: u32, total: u32) -> bool {
        self >= u64::from(score) * u64::from(total)
    }
    fn get(self) -> u64 {
        self
    }
}

/// Vacancies looked at together: first whether any of them gets in, which the processor does for
/// several at once.
const LANES: usize = 32;

/// The best by score, ties to the first. A later vacancy gets in only with a higher score than the
/// worst that is in, which is a comparison of its sum with a product.
fn pick<S: Sum>(sums: &[S], totals: &[u32], most: usize) -> Vec<(Reverse<u16>, u32)> {
    let mut best: Vec<(Reverse<u16>, u32)> = Vec::with_capacity(most.min(sums.len()) + 1);
    let mut threshold = 1_u32;
    for (block, (sums, totals)) in sums.chunks(LANES).zip(totals.chunks(LANES)).enumerate() {
        let any =
            sums.iter().zip(totals).fold(false, |any, (sum, &total)| any | sum.reaches(threshold, total));
        if !any {
            continue;
        }
        for (lane, (sum, &total)) in sums.iter().zip(totals).enumerate() {
            if sum.reaches(threshold, total) {
                let score = (sum.get() / u64::from(total)) as u16;
                insert(&mut best, (Reverse(score), (block * LANES + lane) as u32), most);
                if best.len() == most {
                    threshold = u32::from(best[most - 1].0.0) + 1;
                }
            }
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
