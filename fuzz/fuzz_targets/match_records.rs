//! Profiles against vacancies over the starter pack: the promises of the score.
//!
//! Skills come from a small set that is near each other in the taxonomy, so that requirements are
//! covered in part and by several ways.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use ponte_core::ConceptId;
use ponte_core::pack::Pack;
use ponte_core::record::Proficiency;
use ponte_core::taxonomy::Kind;
use ponte_fuzz::structure::Choices;
use ponte_matcher::rank::{Ranked, VacancyIndex};
use ponte_matcher::score::{Match, ScoreSettings, Scorer};
use ponte_matcher::{Origin, ProfileSkill, Relation, Requirement, SkillRef, SkillsProfile, Vacancy};

const MOST_PROFILES: usize = 4;
const MOST_VACANCIES: usize = 8;
const MOST_SKILLS: usize = 12;
const MANY: usize = 400;

static PACK: LazyLock<Pack> = LazyLock::new(Pack::starter);
static SCORER: LazyLock<Scorer> = LazyLock::new(|| Scorer::new(&PACK, ScoreSettings::default()));
static PLAIN: LazyLock<Scorer> = LazyLock::new(|| Scorer::new(&PACK, ScoreSettings::plain_overlap()));
/// Everything that can be a skill: skills first, groups and others after them.
static CONCEPTS: LazyLock<Vec<ConceptId>> = LazyLock::new(|| {
    let of = |kind: Kind| PACK.concepts().filter(move |concept| concept.kind() == kind);
    of(Kind::Skill).chain(of(Kind::Group)).chain(of(Kind::External)).map(|concept| concept.id()).collect()
});

fuzz_target!(|data: &[u8]| {
    let mut choices = Choices::new(data);
    let near = choices.below(CONCEPTS.len());
    let profiles: Vec<SkillsProfile> =
        (0..1 + choices.below(MOST_PROFILES)).map(|number| profile(number, near, &mut choices)).collect();
    let vacancies: Vec<Vacancy> =
        (0..1 + choices.below(MOST_VACANCIES)).map(|number| vacancy(number, near, &mut choices)).collect();
    let most = 1 + choices.below(MOST_VACANCIES);

    for profile in &profiles {
        for vacancy in &vacancies {
            let found = SCORER.score(profile, vacancy, None);
            check_sums(&found, profile, vacancy);
            let more = with_another_skill(profile, near, &mut choices);
            let with_more = SCORER.score(&more, vacancy, None);
            assert!(with_more.score >= found.score, "a skill more lowered the score");
            if let Some(harder) = harder(vacancy, &mut choices) {
                let of_harder = SCORER.score(profile, &harder, None);
                assert!(of_harder.score <= found.score, "a higher requirement raised the score");
            }
        }
    }
    check_ranking(&profiles, &vacancies, most);
    check_plain(&profiles, &vacancies, most);
});

fn skill(near: usize, choices: &mut Choices<'_>) -> SkillRef {
    match choices.byte() {
        // The concepts around one, in URI order, which puts those of one group together.
        way @ 0..=199 => SkillRef::Concept(CONCEPTS[(near + usize::from(way) % 40) % CONCEPTS.len()]),
        200..=239 => SkillRef::Concept(CONCEPTS[choices.below(CONCEPTS.len())]),
        240..=250 => SkillRef::Unknown(["juggle", "urn:x:1", ""][choices.below(3)].into()),
        // What stands beside it: a neighbour by relation, if it has one.
        _ => {
            let concept = PACK.concept(CONCEPTS[near]);
            let beside = concept.broader().chain(concept.narrower()).map(|c| c.id()).collect::<Vec<_>>();
            SkillRef::Concept(if beside.is_empty() { CONCEPTS[near] } else { *choices.one_of(&beside) })
        }
    }
}

fn level(choices: &mut Choices<'_>) -> Option<Proficiency> {
    Proficiency::new(choices.byte() % 8)
}

fn profile_skill(near: usize, choices: &mut Choices<'_>) -> ProfileSkill {
    ProfileSkill {
        skill: skill(near, choices),
        proficiency: level(choices),
        origin: *choices.one_of(&[Origin::Stated, Origin::Text, Origin::Occupation]),
        crossing: None,
    }
}

fn profile(number: usize, near: usize, choices: &mut Choices<'_>) -> SkillsProfile {
    let mut profile = SkillsProfile { id: format!("p{}", number % 3), ..SkillsProfile::default() };
    for _ in 0..choices.below(MOST_SKILLS) {
        profile.add(profile_skill(near, choices));
    }
    profile
}

fn vacancy(number: usize, near: usize, choices: &mut Choices<'_>) -> Vacancy {
    // Some ids repeat, and they do not come in order.
    let mut vacancy = Vacancy { id: format!("v{}", 9 - number % 5), ..Vacancy::default() };
    let count = choices.below(MOST_SKILLS);
    // One in sixteen asks for so much that ranking needs sums of 64 bits.
    let many = if choices.byte() % 16 == 15 { MANY } else { 0 };
    let wide = (0..many).map(|place| SkillRef::Concept(CONCEPTS[(near + place) % CONCEPTS.len()]));
    for skill in (0..count).map(|_| skill(near, choices)).collect::<Vec<_>>().into_iter().chain(wide) {
        vacancy.add(Requirement {
            skill,
            relation: *choices.one_of(&[Relation::Essential, Relation::Optional]),
            proficiency: level(choices),
            origin: *choices.one_of(&[Origin::Stated, Origin::Text, Origin::Occupation]),
            crossing: None,
        });
    }
    vacancy
}

/// The profile with a skill that it does not have yet. (Another statement about a skill it has may
/// tell of a lower level, and that may well lower the score.)
fn with_another_skill(profile: &SkillsProfile, near: usize, choices: &mut Choices<'_>) -> SkillsProfile {
    let mut more = profile.clone();
    let skill = profile_skill(near, choices);
    if !profile.skills.iter().any(|known| known.skill == skill.skill) {
        more.add(skill);
    }
    more
}

/// The vacancy with one requirement at a higher level.
fn harder(vacancy: &Vacancy, choices: &mut Choices<'_>) -> Option<Vacancy> {
    let mut harder = vacancy.clone();
    if harder.requirements.is_empty() {
        return None;
    }
    let place = choices.below(harder.requirements.len());
    let asked = &mut harder.requirements[place].proficiency;
    *asked = Proficiency::new(asked.map_or(1, Proficiency::get) + 1 + choices.byte() % 2);
    asked.is_some().then_some(harder)
}

/// What can be checked by hand on the explanation alone.
fn check_sums(found: &Match, profile: &SkillsProfile, vacancy: &Vacancy) {
    assert!(found.score <= 10_000 && found.reverse_score <= 10_000, "more than all: {found:?}");
    assert_eq!(found.contributions.len(), vacancy.requirements.len(), "a requirement is not explained");
    let points: u64 = found.contributions.iter().map(|c| u64::from(c.points)).sum();
    assert_eq!(points, u64::from(found.score), "points do not sum to the score: {found:?}");
    let weights: u64 = found.contributions.iter().map(|c| u64::from(c.weight)).sum();
    let products: u64 = found.contributions.iter().map(|c| u64::from(c.weight) * u64::from(c.coverage)).sum();
    let by_hand = products.checked_div(weights).unwrap_or(0);
    assert_eq!(by_hand, u64::from(found.score), "the explanation does not give the score: {found:?}");
    for (contribution, requirement) in found.contributions.iter().zip(&vacancy.requirements) {
        assert_eq!(contribution.requirement, requirement.skill, "explanations are out of order");
        assert!(contribution.coverage <= 10_000, "covered more than in full: {contribution:?}");
        assert_eq!(
            contribution.coverage > 0,
            contribution.by.is_some(),
            "covered by nothing: {contribution:?}"
        );
        if let Some(by) = &contribution.by {
            let held = profile.skills.iter().find(|held| held.skill == by.skill);
            assert_eq!(held.map(|held| held.origin), Some(by.origin), "covered by a skill nobody has");
        }
    }
    for missing in &found.missing {
        assert!((found.score..=10_000).contains(&missing.score_with), "met, it would lower: {missing:?}");
    }
    assert!(found.essential_covered <= found.essential_total, "more covered than asked: {found:?}");
}

/// Ranking gives what scoring each pair and sorting would give.
fn check_ranking(profiles: &[SkillsProfile], vacancies: &[Vacancy], most: usize) {
    let index = VacancyIndex::new(&SCORER, vacancies);
    let mut expected_all = Vec::new();
    for profile in profiles {
        let mut expected: Vec<(usize, Match)> =
            vacancies.iter().map(|vacancy| SCORER.score(profile, vacancy, None)).enumerate().collect();
        expected.retain(|(_, found)| found.score > 0);
        expected.sort_by(|(a, left), (b, right)| {
            right.score.cmp(&left.score).then_with(|| vacancies[*a].id.cmp(&vacancies[*b].id)).then(a.cmp(b))
        });
        expected.truncate(most);
        let ranked = plain(&index.rank(profile, most, None));
        assert_eq!(ranked, expected, "ranking and scoring disagree");
        expected_all.push(expected);
    }
    let mut all = Vec::new();
    let made = index.rank_all(
        profiles,
        most,
        None,
        |_, ranked| plain(ranked),
        |made| {
            all.push(made);
            Ok::<(), ()>(())
        },
    );
    assert!(made == Ok(()) && all == expected_all, "many profiles rank otherwise than each of them");

    let mut by_vacancy = Vec::new();
    let made = index.rank_profiles(
        profiles,
        most,
        None,
        |_, ranked| plain(ranked),
        |made| {
            by_vacancy.push(made);
            Ok::<(), ()>(())
        },
    );
    assert!(made == Ok(()) && by_vacancy.len() == vacancies.len(), "a vacancy was not ranked");
    for (vacancy, ranked) in vacancies.iter().zip(by_vacancy) {
        let mut expected: Vec<(usize, Match)> =
            profiles.iter().map(|profile| SCORER.score(profile, vacancy, None)).enumerate().collect();
        expected.retain(|(_, found)| found.score > 0);
        expected.sort_by(|(a, left), (b, right)| {
            right.score.cmp(&left.score).then_with(|| profiles[*a].id.cmp(&profiles[*b].id)).then(a.cmp(b))
        });
        expected.truncate(most);
        assert_eq!(ranked, expected, "ranking profiles and scoring disagree");
    }
}

fn plain(ranked: &[Ranked]) -> Vec<(usize, Match)> {
    for (place, ranked) in ranked.iter().enumerate() {
        assert_eq!(ranked.rank, place + 1, "ranks are not counted from 1");
    }
    ranked.iter().map(|ranked| (ranked.place, ranked.found.clone())).collect()
}

/// Plain overlap weighs by all vacancies together, so only its sums and its order can be held
/// against something.
fn check_plain(profiles: &[SkillsProfile], vacancies: &[Vacancy], most: usize) {
    let index = VacancyIndex::new(&PLAIN, vacancies);
    for profile in profiles {
        let ranked = index.rank(profile, most, None);
        for ranked in &ranked {
            check_sums(&ranked.found, profile, &vacancies[ranked.place]);
        }
        let order =
            |ranked: &Ranked| (std::cmp::Reverse(ranked.found.score), vacancies[ranked.place].id.clone());
        assert!(ranked.is_sorted_by_key(order), "plain overlap ranks out of order");
    }
}
