//! Ranking equals scoring everything and sorting.

use std::convert::Infallible;

use ponte_matcher::rank::{Ranked, VacancyIndex};
use ponte_matcher::score::{Match, ScoreSettings, Scorer};
use ponte_matcher::{Origin, Relation, SkillRef, SkillsProfile, Vacancy};
use proptest::prelude::*;

use crate::support::*;

/// Numbers that look random and are always the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % most as u64) as usize
    }
}

const ORIGINS: [Origin; 3] = [Origin::Stated, Origin::Text, Origin::Occupation];

/// A skill of the warehouse, sometimes of anywhere, sometimes unknown.
fn skill(dice: &mut Dice) -> SkillRef {
    let near = ["operate-industrial-trucks", "handle-goods", "prepare-food", "work-in-a-team"];
    match dice.below(10) {
        0 => SkillRef::Unknown(["juggle", "yodel", "urn:x:1"][dice.below(3)].into()),
        1 => SkillRef::Concept(ponte_core::ConceptId::new(dice.below(starter().len()) as u32)),
        n => {
            let mut at = starter().concept(starter_id(near[n % 4]));
            while dice.below(4) > 0 {
                let below: Vec<_> = at.narrower().collect();
                if below.is_empty() {
                    break;
                }
                at = below[dice.below(below.len())];
            }
            SkillRef::Concept(at.id())
        }
    }
}

fn people(dice: &mut Dice, count: usize) -> Vec<SkillsProfile> {
    (0..count)
        .map(|n| {
            let skills = (0..dice.below(7)).map(|_| {
                let (skill, level) = (skill(dice), dice.below(6) as u8);
                held(skill, level, ORIGINS[dice.below(3)])
            });
            // Some ids occur several times, and not in order.
            let skills: Vec<_> = skills.collect();
            profile(&format!("p{}", (n * 7) % (count * 4 / 5 + 1)), skills)
        })
        .collect()
}

fn jobs(dice: &mut Dice, count: usize) -> Vec<Vacancy> {
    (0..count)
        .map(|n| {
            let requirements: Vec<_> = (0..dice.below(8))
                .map(|_| {
                    let relation = if dice.below(2) == 0 { Relation::Essential } else { Relation::Optional };
                    asked(skill(dice), relation, dice.below(6) as u8)
                })
                .collect();
            vacancy(&format!("v{}", (n * 5) % (count * 4 / 5 + 1)), requirements)
        })
        .collect()
}

/// A vacancy that asks for so much that its sums need 64 bits.
fn everything_at_once(id: &str) -> Vacancy {
    let skills = starter().concepts().filter(|concept| concept.kind() == ponte_core::taxonomy::Kind::Skill);
    vacancy(id, skills.take(600).map(|skill| asked(SkillRef::Concept(skill.id()), Relation::Essential, 3)))
}

/// Place and match of the best vacancies, by scoring every one.
fn brute_force(
    scorer: &Scorer,
    person: &SkillsProfile,
    work: &[Vacancy],
    most: usize,
) -> Vec<(usize, Match)> {
    let mut all: Vec<(usize, Match)> = work
        .iter()
        .enumerate()
        .map(|(place, vacancy)| (place, scorer.score(person, vacancy, None)))
        .collect();
    all.retain(|(_, found)| found.score > 0);
    all.sort_by(|(a, left), (b, right)| {
        right.score.cmp(&left.score).then_with(|| work[*a].id.cmp(&work[*b].id)).then_with(|| a.cmp(b))
    });
    all.truncate(most);
    all
}

fn brute_force_profiles(
    scorer: &Scorer,
    people: &[SkillsProfile],
    work: &Vacancy,
    most: usize,
) -> Vec<(usize, Match)> {
    let mut all: Vec<(usize, Match)> =
        people.iter().enumerate().map(|(place, person)| (place, scorer.score(person, work, None))).collect();
    all.retain(|(_, found)| found.score > 0);
    all.sort_by(|(a, left), (b, right)| {
        right.score.cmp(&left.score).then_with(|| people[*a].id.cmp(&people[*b].id)).then_with(|| a.cmp(b))
    });
    all.truncate(most);
    all
}

fn plain(ranked: &[Ranked]) -> Vec<(usize, Match)> {
    for (place, ranked) in ranked.iter().enumerate() {
        assert_eq!(ranked.rank, place + 1);
    }
    ranked.iter().map(|ranked| (ranked.place, ranked.found.clone())).collect()
}

type Lists = Vec<Vec<(usize, Match)>>;

fn all_vacancies(index: &VacancyIndex<'_>, people: &[SkillsProfile], most: usize) -> Lists {
    let mut out = Vec::new();
    let make = |place: usize, ranked: &[Ranked]| (place, plain(ranked));
    let take = |(place, list): (usize, Vec<(usize, Match)>)| {
        assert_eq!(place, out.len(), "handed out of order");
        out.push(list);
        Ok::<(), Infallible>(())
    };
    let Ok(()) = index.rank_all(people, most, None, make, take);
    out
}

fn all_profiles(index: &VacancyIndex<'_>, people: &[SkillsProfile], most: usize) -> Lists {
    let mut out = Vec::new();
    let make = |place: usize, ranked: &[Ranked]| (place, plain(ranked));
    let take = |(place, list): (usize, Vec<(usize, Match)>)| {
        assert_eq!(place, out.len(), "handed out of order");
        out.push(list);
        Ok::<(), Infallible>(())
    };
    let Ok(()) = index.rank_profiles(people, most, None, make, take);
    out
}

#[test]
fn the_best_vacancies_are_those_of_scoring_everything() {
    let mut dice = Dice(1);
    let (people, work) = (people(&mut dice, 30), jobs(&mut dice, 90));
    assert!(people.iter().any(|p| p.skills.is_empty()) && work.iter().any(|v| v.requirements.is_empty()));
    let scorer = starter_scorer();
    let index = VacancyIndex::new(scorer, &work);
    assert_eq!((index.len(), index.is_empty()), (90, false));
    for most in [0, 1, 3, 10, 90, 1_000, usize::MAX] {
        let found = all_vacancies(&index, &people, most);
        for (person, found) in people.iter().zip(&found) {
            assert_eq!(found, &brute_force(scorer, person, &work, most), "{}, the best {most}", person.id);
            assert_eq!(found, &plain(&index.rank(person, most, None)), "one by one");
            assert!(found.iter().all(|(place, _)| !work[*place].requirements.is_empty()));
        }
    }
    assert!(all_vacancies(&index, &people, 3).iter().any(|list| list.len() == 3));
}

#[test]
fn the_best_profiles_are_those_of_scoring_everything() {
    let mut dice = Dice(2);
    let (people, mut work) = (people(&mut dice, 90), jobs(&mut dice, 30));
    work.push(everything_at_once("v0"));
    let scorer = starter_scorer();
    let index = VacancyIndex::new(scorer, &work);
    for most in [0, 1, 3, 10, 1_000, usize::MAX] {
        let found = all_profiles(&index, &people, most);
        assert_eq!(found.len(), work.len());
        for (vacancy, found) in work.iter().zip(&found) {
            assert_eq!(
                found,
                &brute_force_profiles(scorer, &people, vacancy, most),
                "{}, the best {most}",
                vacancy.id
            );
        }
    }
}

/// Of n skills asked for, all alike, the person has one: the score is ⌊10,000 / n⌋. In the order of their
/// ids each vacancy is hardly better than the one before, and the last ones by a single point.
#[test]
fn a_single_point_decides() {
    let stranger = |n: usize| SkillRef::Unknown(format!("skill {n}").into());
    let person = profile("p", [held(stranger(0), 0, Origin::Stated)]);
    let mut work: Vec<Vacancy> = (100..160)
        .map(|n| {
            let requirements = (0..n).map(|skill| asked(stranger(skill), Relation::Optional, 0));
            vacancy(&format!("v{}", 1_000 - n), requirements)
        })
        .collect();
    for wide in [false, true] {
        if wide {
            work.push(everything_at_once("v0"));
        }
        for some in 0..6 {
            let work = &work[some..];
            let index = VacancyIndex::new(starter_scorer(), work);
            for most in [1, 2, 5, 40] {
                let found = plain(&index.rank(&person, most, None));
                assert_eq!(found, brute_force(starter_scorer(), &person, work, most), "the best {most}");
            }
        }
    }
}

#[test]
fn vacancies_that_ask_for_hundreds_of_skills_are_ranked_alike() {
    let mut dice = Dice(3);
    let (people, mut work) = (people(&mut dice, 12), jobs(&mut dice, 40));
    let scorer = starter_scorer();
    let without: Lists = all_vacancies(&VacancyIndex::new(scorer, &work), &people, 100);
    work.push(everything_at_once("v999"));
    // Beyond what 32 bits hold: weights of up to 2,000 × 10,001.
    let total: u64 = scorer
        .score(&people[0], &work[40], None)
        .contributions
        .iter()
        .map(|contribution| u64::from(contribution.weight))
        .sum();
    assert!(total * 10_001 > u64::from(u32::MAX));
    let index = VacancyIndex::new(scorer, &work);
    let found = all_vacancies(&index, &people, 100);
    for ((person, found), mut without) in people.iter().zip(found).zip(without) {
        assert_eq!(found, brute_force(scorer, person, &work, 100), "{}", person.id);
        let others: Vec<_> = found.into_iter().filter(|(place, _)| *place != 40).collect();
        without.retain(|(place, _)| *place != 40);
        assert_eq!(others, without);
    }
    // Somebody who can do all of it, and one who lacks one.
    let whole =
        profile("whole", work[40].requirements.iter().map(|r| held(r.skill.clone(), 3, Origin::Stated)));
    assert_eq!(plain(&index.rank(&whole, 1, None))[0].1.score, 10_000);
}

#[test]
fn threads_do_not_matter() {
    let mut dice = Dice(4);
    let (people, work) = (people(&mut dice, 60), jobs(&mut dice, 60));
    let index = VacancyIndex::new(starter_scorer(), &work);
    let with = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        // A scorer of its own, so that similarities are found on these threads.
        pool.install(|| {
            let scorer = Scorer::new(starter(), ScoreSettings::default());
            let fresh = VacancyIndex::new(&scorer, &work);
            (all_vacancies(&fresh, &people, 7), all_profiles(&fresh, &people, 7))
        })
    };
    let one = with(1);
    assert!(one == with(4), "four threads give something else than one");
    assert!(one == (all_vacancies(&index, &people, 7), all_profiles(&index, &people, 7)));
}

#[test]
fn the_order_of_input_does_not_matter() {
    let mut dice = Dice(5);
    let (mut people, mut work) = (people(&mut dice, 40), jobs(&mut dice, 40));
    for (n, person) in people.iter_mut().enumerate() {
        person.id = format!("p{n:02}");
    }
    for (n, vacancy) in work.iter_mut().enumerate() {
        vacancy.id = format!("v{n:02}");
    }
    type Named = Vec<(String, Vec<(String, Match)>)>;
    let both = |people: &[SkillsProfile], work: &[Vacancy]| -> (Named, Named) {
        let index = VacancyIndex::new(starter_scorer(), work);
        let vacancies = all_vacancies(&index, people, 5).into_iter().zip(people).map(|(list, person)| {
            (person.id.clone(), list.into_iter().map(|(at, found)| (work[at].id.clone(), found)).collect())
        });
        let profiles = all_profiles(&index, people, 5).into_iter().zip(work).map(|(list, vacancy)| {
            (vacancy.id.clone(), list.into_iter().map(|(at, found)| (people[at].id.clone(), found)).collect())
        });
        let (mut vacancies, mut profiles): (Named, Named) = (vacancies.collect(), profiles.collect());
        vacancies.sort_by(|a, b| a.0.cmp(&b.0));
        profiles.sort_by(|a, b| a.0.cmp(&b.0));
        (vacancies, profiles)
    };
    let given = both(&people, &work);
    for turn in [1, 7, 23] {
        people.rotate_left(turn);
        work.rotate_left(turn);
        work.reverse();
        assert!(both(&people, &work) == given);
    }
}

#[test]
fn of_the_same_id_the_first_given_comes_first() {
    let pick = SkillRef::Concept(starter_id("pick-orders"));
    let same = vacancy("same", [asked(pick.clone(), Relation::Essential, 0)]);
    let earlier = vacancy("earlier", [asked(pick.clone(), Relation::Optional, 0)]);
    let work = [same.clone(), same.clone(), earlier, same];
    let person = profile("p", [held(pick.clone(), 0, Origin::Stated)]);
    let index = VacancyIndex::new(starter_scorer(), &work);
    let places: Vec<usize> = index.rank(&person, 3, None).iter().map(|ranked| ranked.place).collect();
    assert_eq!(places, [2, 0, 1]);
    let people = [person.clone(), person.clone(), SkillsProfile { id: "a".to_owned(), ..person }];
    let places: Vec<usize> = all_profiles(&index, &people, 2)[0].iter().map(|(place, _)| *place).collect();
    assert_eq!(places, [2, 0]);
}

#[test]
fn no_vacancies_and_no_profiles() {
    let scorer = starter_scorer();
    let index = VacancyIndex::new(scorer, &[]);
    assert!(index.is_empty());
    let mut dice = Dice(6);
    let some = people(&mut dice, 3);
    assert_eq!(all_vacancies(&index, &some, 5), [vec![], vec![], vec![]]);
    assert!(all_profiles(&index, &some, 5).is_empty());
    let work = jobs(&mut dice, 3);
    let index = VacancyIndex::new(scorer, &work);
    assert!(all_vacancies(&index, &[], 5).is_empty());
    assert_eq!(all_profiles(&index, &[], 5), [vec![], vec![], vec![]]);
}

/// More than are handled between two handings out.
#[test]
fn long_lists_come_whole_and_in_order() {
    let mut dice = Dice(7);
    let (few, many) = (people(&mut dice, 6), jobs(&mut dice, 4_100));
    let index = VacancyIndex::new(starter_scorer(), &many);
    let found = all_profiles(&index, &few, 2);
    assert_eq!(found.len(), 4_100);
    for place in [0, 1, 2_047, 2_048, 2_049, 4_095, 4_096, 4_099] {
        assert_eq!(found[place], brute_force_profiles(starter_scorer(), &few, &many[place], 2), "{place}");
    }
    let (many, few) = (people(&mut dice, 4_100), jobs(&mut dice, 6));
    let index = VacancyIndex::new(starter_scorer(), &few);
    let found = all_vacancies(&index, &many, 2);
    assert_eq!(found.len(), 4_100);
    for place in [0, 1, 2_047, 2_048, 2_049, 4_095, 4_096, 4_099] {
        assert_eq!(found[place], brute_force(starter_scorer(), &many[place], &few, 2), "{place}");
    }
}

#[test]
fn the_first_error_stops_and_comes_back() {
    let mut dice = Dice(8);
    let (people, work) = (people(&mut dice, 10), jobs(&mut dice, 10));
    let index = VacancyIndex::new(starter_scorer(), &work);
    for profiles in [false, true] {
        let mut taken = Vec::new();
        let take = |place: usize| {
            taken.push(place);
            if place == 3 { Err("full") } else { Ok(()) }
        };
        let result = if profiles {
            index.rank_profiles(&people, 5, None, |place, _| place, take)
        } else {
            index.rank_all(&people, 5, None, |place, _| place, take)
        };
        assert_eq!(result, Err("full"));
        assert_eq!(taken, [0, 1, 2, 3]);
    }
}

/// Demand weights: (essential 2, optional 1) × (ln((N + 1) / (df + 1)) + 1), in 1/1024.
#[test]
fn plain_overlap_weighs_by_rarity_among_the_vacancies() {
    let mut dice = Dice(9);
    let (people, work) = (people(&mut dice, 40), jobs(&mut dice, 60));
    let scorer = Scorer::new(starter(), ScoreSettings::plain_overlap());
    let index = VacancyIndex::new(&scorer, &work);
    let frequency = |skill: &SkillRef| {
        work.iter().filter(|vacancy| vacancy.requirements.iter().any(|r| r.skill == *skill)).count()
    };
    let mut seen = 0;
    for (person, found) in people.iter().zip(all_vacancies(&index, &people, usize::MAX)) {
        let mut expected: Vec<(u64, &str, usize)> = Vec::new();
        for (place, vacancy) in work.iter().enumerate() {
            let (mut sum, mut total) = (0_u64, 0_u64);
            for requirement in &vacancy.requirements {
                let rarity = (61.0 / (frequency(&requirement.skill) as f64 + 1.0)).ln() + 1.0;
                let times = if requirement.relation == Relation::Essential { 2 } else { 1 };
                let weight = times * (rarity * 1024.0).round() as u64;
                total += weight;
                if let Some(held) = person.skills.iter().find(|held| held.skill == requirement.skill) {
                    let origin = [10_000, 9_000, 7_000][held.origin as usize];
                    let level = match (held.proficiency, requirement.proficiency) {
                        (Some(held), Some(asked)) if held < asked => {
                            10_000 * u64::from(held.get()) / u64::from(asked.get())
                        }
                        _ => 10_000,
                    };
                    sum += weight * (origin * level / 10_000);
                }
            }
            let score = sum.checked_div(total).unwrap_or(0);
            if score > 0 {
                expected.push((10_000 - score, &vacancy.id, place));
            }
        }
        expected.sort_unstable();
        let found: Vec<(u64, &str, usize)> = found
            .iter()
            .map(|(place, found)| (10_000 - u64::from(found.score), work[*place].id.as_str(), *place))
            .collect();
        assert_eq!(found, expected, "{}", person.id);
        seen += found.len();
    }
    assert!(seen > 50, "{seen} matches");
}

#[test]
fn the_closing_day_reaches_the_conditions() {
    let pick = SkillRef::Concept(starter_id("pick-orders"));
    let mut work = vacancy("v", [asked(pick.clone(), Relation::Essential, 0)]);
    work.closes = "2026-11-20".parse().ok();
    let work = [work];
    let person = [profile("p", [held(pick, 0, Origin::Stated)])];
    let index = VacancyIndex::new(starter_scorer(), &work);
    let today = "2026-11-21".parse().ok();
    let ranked = index.rank(&person[0], 1, today);
    assert_eq!(ranked[0].found, starter_scorer().score(&person[0], &work[0], today));
    assert_eq!(ranked[0].found.conditions[0].state.as_str(), "not_met");
    let mut states = Vec::new();
    let make = |_: usize, ranked: &[Ranked]| ranked[0].found.conditions[0].state;
    let take = |state| {
        states.push(state);
        Ok::<(), Infallible>(())
    };
    let Ok(()) = index.rank_profiles(&person, 1, today, make, take);
    assert_eq!(states[0].as_str(), "not_met");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_sets_are_ranked_as_they_are_scored(seed: u64, persons in 0_usize..9, jobs_ in 0_usize..70, most in 0_usize..12) {
        let mut dice = Dice(seed);
        let (people, work) = (people(&mut dice, persons), jobs(&mut dice, jobs_));
        let index = VacancyIndex::new(starter_scorer(), &work);
        let by_person = all_vacancies(&index, &people, most);
        for (person, found) in people.iter().zip(&by_person) {
            prop_assert_eq!(found, &brute_force(starter_scorer(), person, &work, most));
        }
        let by_work = all_profiles(&index, &people, most);
        for (vacancy, found) in work.iter().zip(&by_work) {
            prop_assert_eq!(found, &brute_force_profiles(starter_scorer(), &people, vacancy, most));
        }
    }
}
