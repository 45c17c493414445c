//! The worked example of `docs/scoring.md`, and what is promised of every score.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use ponte_core::pack::Pack;
use ponte_core::record::{Cefr, Format, LanguageSkill, Place, Proficiency, read_profiles, read_vacancies};
use ponte_core::taxonomy::{Kind, Taxonomy};
use ponte_matcher::rank::VacancyIndex;
use ponte_matcher::resolve::Resolver;
use ponte_matcher::score::{Match, ScoreSettings, Scorer};
use ponte_matcher::similarity::SimilaritySettings;
use ponte_matcher::{Origin, ProfileSkill, Reason, Relation, Requirement, SkillRef, SkillsProfile, Vacancy};
use proptest::prelude::*;
use serde_json::Value;

use crate::reference;
use crate::support::*;

// --- the worked example ---

/// The example as `docs/scoring.md` states it for programs.
struct Example {
    stated: Value,
    pack: Pack,
    profile: SkillsProfile,
    vacancy: Vacancy,
}

fn example() -> Example {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/scoring.md");
    let text = std::fs::read_to_string(path).unwrap();
    let (_, rest) = text.split_once("```json\n").expect("docs/scoring.md holds the example as a JSON block");
    let (json, _) = rest.split_once("```").unwrap();
    let stated: Value = serde_json::from_str(json).unwrap();
    let lines: Vec<&str> =
        stated["taxonomy"].as_array().unwrap().iter().map(|line| line.as_str().unwrap()).collect();
    let pack = pack(&lines.join("\n"));
    let level = |entry: &Value| u8::try_from(entry["level"].as_u64().unwrap_or(0)).unwrap();
    let skills = stated["profile"].as_array().unwrap().iter().map(|entry| {
        let origin = match entry["origin"].as_str().unwrap() {
            "stated" => Origin::Stated,
            "text" => Origin::Text,
            "occupation" => Origin::Occupation,
            other => panic!("{other}"),
        };
        held(skill_ref(&pack, entry["skill"].as_str().unwrap()), level(entry), origin)
    });
    let profile = profile("person", skills.collect::<Vec<_>>());
    let requirements = stated["vacancy"].as_array().unwrap().iter().map(|entry| {
        let essential = entry["relation"].as_str().unwrap() == "essential";
        let relation = if essential { Relation::Essential } else { Relation::Optional };
        asked(skill_ref(&pack, entry["skill"].as_str().unwrap()), relation, level(entry))
    });
    let vacancy = vacancy("work", requirements.collect::<Vec<_>>());
    Example { stated, pack, profile, vacancy }
}

impl Example {
    /// What the document says of a requirement.
    fn line(&self, requirement: &SkillRef) -> &Value {
        let uri = requirement.uri(&self.pack);
        let lines = self.stated["vacancy"].as_array().unwrap();
        lines.iter().find(|line| line["skill"] == uri).unwrap_or_else(|| panic!("{uri}"))
    }

    fn number(&self, name: &str) -> u64 {
        self.stated[name].as_u64().unwrap_or_else(|| panic!("{name}"))
    }
}

#[test]
fn the_worked_example_adds_up_on_paper() {
    let example = example();
    let lines = example.stated["vacancy"].as_array().unwrap();
    let numbers =
        |name: &str| -> Vec<u64> { lines.iter().map(|line| line[name].as_u64().unwrap()).collect() };
    let (weights, coverages, points) = (numbers("weight"), numbers("coverage"), numbers("points"));
    let total: u64 = weights.iter().sum();
    let sum: u64 = weights.iter().zip(&coverages).map(|(weight, coverage)| weight * coverage).sum();
    assert_eq!((total, sum), (example.number("total_weight"), example.number("sum")));
    assert_eq!(sum / total, example.number("score"));
    assert_eq!(points.iter().sum::<u64>(), example.number("score"));
    for (line, (weight, coverage)) in lines.iter().zip(weights.iter().zip(&coverages)) {
        if let Some(with) = line["score_with"].as_u64() {
            assert!(*coverage < 5_000);
            assert_eq!((sum + weight * (10_000 - coverage)) / total, with);
        } else {
            assert!(*coverage >= 5_000, "{line}: its score_with is missing");
        }
    }
}

#[test]
fn the_worked_example_follows_from_the_definition() {
    let example = example();
    let information = reference::information(&example.pack);
    for (skill, content) in example.stated["information"].as_object().unwrap() {
        let id = example.pack.find(skill).unwrap_or_else(|| panic!("{skill}"));
        assert_eq!(Some(information[id.index()]), content.as_u64(), "{skill}");
    }
    let found = reference::score(&example.pack, 1_000, &example.profile, &example.vacancy);
    assert_eq!(found.score, example.number("score"));
    assert_eq!(found.reverse_score, example.number("reverse_score"));
    for (requirement, part) in example.vacancy.requirements.iter().zip(&found.parts) {
        let line = example.line(&requirement.skill);
        let by = part.by.map(|place| example.profile.skills[place].skill.uri(&example.pack));
        assert_eq!(
            (Some(part.weight), Some(part.coverage), Some(part.points), Some(part.reason.as_str()), by),
            (
                line["weight"].as_u64(),
                line["coverage"].as_u64(),
                line["points"].as_u64(),
                line["reason"].as_str(),
                line["by"].as_str()
            ),
            "{line}"
        );
    }
}

#[test]
fn the_scorer_gives_the_worked_example() {
    let example = example();
    let scorer = Scorer::new(&example.pack, ScoreSettings::default());
    let found = scorer.score(&example.profile, &example.vacancy, None);
    assert_eq!(u64::from(found.score), example.number("score"));
    assert_eq!(u64::from(found.reverse_score), example.number("reverse_score"));
    assert_eq!(u64::from(found.essential_covered), example.number("essential_covered"));
    assert_eq!(u64::from(found.essential_total), example.number("essential_total"));
    assert_eq!(found.contributions.len(), example.stated["vacancy"].as_array().unwrap().len());
    for contribution in &found.contributions {
        let line = example.line(&contribution.requirement);
        let by = contribution.by.as_ref().map(|by| by.skill.uri(&example.pack));
        assert_eq!(line["weight"].as_u64(), Some(contribution.weight.into()), "{line}");
        assert_eq!(line["coverage"].as_u64(), Some(contribution.coverage.into()), "{line}");
        assert_eq!(line["points"].as_u64(), Some(contribution.points.into()), "{line}");
        assert_eq!(line["reason"].as_str(), Some(contribution.reason.as_str()), "{line}");
        assert_eq!(line["relation"].as_str(), Some(contribution.relation.as_str()), "{line}");
        assert_eq!(line["by"].as_str(), by, "{line}");
        let missing = found.missing.iter().find(|missing| missing.requirement == contribution.requirement);
        assert_eq!(line["score_with"].as_u64(), missing.map(|missing| missing.score_with.into()), "{line}");
    }
}

#[test]
fn plain_overlap_of_the_worked_example_is_the_same_scored_and_ranked() {
    let example = example();
    let plain = Scorer::new(&example.pack, ScoreSettings::plain_overlap());
    let found = plain.score(&example.profile, &example.vacancy, None);
    assert_eq!(u64::from(found.score), example.number("plain_overlap_score"));
    let work = [example.vacancy.clone()];
    let ranked = VacancyIndex::new(&plain, &work).rank(&example.profile, 1, None);
    assert_eq!(ranked[0].found, found);
}

/// A number of up to six digits as the document writes it.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let at = digits.len().saturating_sub(3);
    if at == 0 { digits } else { format!("{},{}", &digits[..at], &digits[at..]) }
}

/// The tables for people say what the block for programs says.
#[test]
fn the_tables_of_the_document_show_the_same_figures() {
    let example = example();
    let text =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/scoring.md")).unwrap();
    for line in example.stated["vacancy"].as_array().unwrap() {
        let row = format!(
            "| `{}` | {} | {} | {} |",
            line["skill"].as_str().unwrap(),
            grouped(line["weight"].as_u64().unwrap()),
            grouped(line["coverage"].as_u64().unwrap()),
            grouped(line["points"].as_u64().unwrap()),
        );
        assert!(text.contains(&row), "docs/scoring.md lacks the row {row}");
    }
}

/// A constant that changes, or a new one, needs its reason in the document.
#[test]
fn the_document_gives_every_constant_its_reason() {
    let read =
        |path: &str| std::fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let text = read("../../docs/scoring.md");
    let mut constants = vec![
        ("floor".to_owned(), SimilaritySettings::default().floor.to_string()),
        ("relation_weight".to_owned(), "2 and 1".to_owned()),
        ("origin_factor".to_owned(), "10,000, 9,000, 7,000".to_owned()),
    ];
    for source in [read("src/similarity.rs"), read("src/score/weights.rs")] {
        for line in source.lines() {
            let Some((_, constant)) = line.split_once("const ") else { continue };
            let Some((name, rest)) = constant.split_once(": ") else { continue };
            let Some((_, value)) = rest.trim_end_matches(';').split_once(" = ") else { continue };
            if name.chars().all(|c| c.is_ascii_uppercase() || c == '_') && name != "ALL" {
                constants.push((name.to_owned(), value.replace('_', "")));
            }
        }
    }
    assert!(constants.len() >= 19, "{constants:?}");
    for (name, value) in constants {
        let value = value.parse().map_or(value, grouped);
        let row = format!("| `{name}` | {value} | ");
        let reason = text.lines().find_map(|line| line.strip_prefix(&row));
        assert!(reason.is_some_and(|reason| reason.len() > 30), "docs/scoring.md lacks the row {row}… |");
    }
}

// --- worlds for properties ---

/// A pack with a scorer, and skills near each other that random profiles and vacancies are made of.
struct World {
    pack: Pack,
    scorer: Scorer,
    skills: Vec<SkillRef>,
}

/// Everything that can connect two skills, in one small taxonomy.
const SMALL: &str = "
    group food
    group other
    skill prepare < food
    skill cook < prepare
    skill bake < prepare
    skill bread < bake
    skill cakes < bake
    skill rye < bread
    skill soup < cook
    skill taste < food
    skill serve < other
    skill clean < food other
    skill far:bread
    skill far:rolls
    skill far:dough
    skill far:soup < far:dishes
    skill far:dishes
    occupation baker
    occupation cook-job
    occupation waiter
    baker essential bread clean
    baker optional cakes taste
    cook-job essential soup clean taste
    cook-job optional bread
    waiter essential serve clean
    bread essential taste
    cakes optional taste
    serve related taste
    bread exact far:bread
    bread close far:rolls
    bake narrow far:dough
    soup exact far:soup
    clean broad far:dishes
    serve exact out:serving
";

fn worlds() -> &'static [World; 2] {
    static WORLDS: OnceLock<[World; 2]> = OnceLock::new();
    WORLDS.get_or_init(|| {
        let small = pack(SMALL);
        let everything = small.concepts().map(|concept| SkillRef::Concept(concept.id())).collect();
        let starter = starter().clone();
        let mut near = Vec::new();
        let mut next: Vec<_> =
            ["operate-industrial-trucks", "handle-goods", "prepare-food", "care-for-people", "check-quality"]
                .map(starter_id)
                .to_vec();
        while let Some(id) = next.pop() {
            let concept = starter.concept(id);
            near.push(SkillRef::Concept(id));
            near.extend(concept.mappings().map(|mapping| SkillRef::Concept(mapping.target)));
            near.extend(concept.broader().map(|broader| SkillRef::Concept(broader.id())));
            next.extend(concept.narrower().map(|narrower| narrower.id()));
        }
        [(small, everything), (starter, near)].map(|(pack, mut skills)| {
            skills.sort();
            skills.dedup();
            // Some that no pack knows.
            skills
                .extend(["urn:x:nobody-knows", "juggle", "yodel"].map(|text| SkillRef::Unknown(text.into())));
            World { scorer: Scorer::new(&pack, ScoreSettings::default()), pack, skills }
        })
    })
}

impl World {
    fn skill(&self, number: u16) -> SkillRef {
        self.skills[usize::from(number) % self.skills.len()].clone()
    }

    fn score(&self, profile: &SkillsProfile, vacancy: &Vacancy) -> Match {
        self.scorer.score(profile, vacancy, None)
    }
}

const ORIGINS: [Origin; 3] = [Origin::Stated, Origin::Text, Origin::Occupation];

/// A profile and a vacancy in one of the worlds.
#[derive(Clone, Debug)]
struct Case {
    world: usize,
    profile: SkillsProfile,
    vacancy: Vacancy,
}

impl Case {
    fn world(&self) -> &'static World {
        &worlds()[self.world]
    }

    fn score(&self) -> Match {
        self.world().score(&self.profile, &self.vacancy)
    }
}

fn case() -> impl Strategy<Value = Case> {
    let skills = prop::collection::vec((any::<u16>(), 0_u8..=5, 0_usize..3), 0..8);
    let requirements = prop::collection::vec((any::<u16>(), 0_u8..=5, any::<bool>()), 0..8);
    (0_usize..2, skills, requirements).prop_map(|(world, skills, requirements)| {
        let skill = |number: u16| worlds()[world].skill(number);
        let skills =
            skills.into_iter().map(|(number, level, origin)| held(skill(number), level, ORIGINS[origin]));
        let requirements = requirements.into_iter().map(|(number, level, essential)| {
            asked(skill(number), if essential { Relation::Essential } else { Relation::Optional }, level)
        });
        Case { world, profile: profile("p", skills), vacancy: vacancy("v", requirements) }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn parts_and_whole_agree(case in case()) {
        let found = case.score();
        let points: u32 = found.contributions.iter().map(|c| u32::from(c.points)).sum();
        prop_assert_eq!(points, u32::from(found.score));
        prop_assert!(found.score <= 10_000 && found.reverse_score <= 10_000);
        let requirements: Vec<&SkillRef> = case.vacancy.requirements.iter().map(|r| &r.skill).collect();
        let contributions: Vec<&SkillRef> = found.contributions.iter().map(|c| &c.requirement).collect();
        prop_assert_eq!(requirements, contributions);
        let all_full = found.contributions.iter().all(|c| c.coverage == 10_000);
        prop_assert_eq!(found.score == 10_000, all_full && !found.contributions.is_empty());
        let none = found.contributions.iter().all(|c| c.coverage == 0);
        prop_assert!(!none || found.score == 0);
        for c in &found.contributions {
            prop_assert_eq!(c.coverage == 0, c.by.is_none());
            prop_assert_eq!(c.coverage == 0, c.reason == Reason::Missing);
            prop_assert!(c.coverage > 0 || c.points == 0);
            // Largest remainder: never more than one point away from the exact share.
            let total: u64 = found.contributions.iter().map(|c| u64::from(c.weight)).sum();
            let share = u64::from(c.weight) * u64::from(c.coverage) / total;
            prop_assert!((share..=share + 1).contains(&u64::from(c.points)));
            let names_a_skill_held = c.by.as_ref().is_none_or(|by| {
                case.profile.skills.iter().any(|held| held.skill == by.skill && held.origin == by.origin)
            });
            prop_assert!(names_a_skill_held);
        }
    }

    #[test]
    fn what_is_covered_and_what_is_missing_agree(case in case()) {
        let found = case.score();
        let essential: Vec<_> =
            found.contributions.iter().filter(|c| c.relation == Relation::Essential).collect();
        let covered = essential.iter().filter(|c| c.coverage >= 5_000).count();
        prop_assert_eq!(found.essential_total as usize, essential.len());
        prop_assert_eq!(found.essential_covered as usize, covered);
        let low: Vec<_> = found
            .contributions
            .iter()
            .filter(|c| c.coverage < 5_000)
            .map(|c| (&c.requirement, c.relation))
            .collect();
        let missing: Vec<_> = found.missing.iter().map(|m| (&m.requirement, m.relation)).collect();
        prop_assert_eq!(low, missing);
    }

    #[test]
    fn adding_a_skill_never_lowers_a_score(case in case(), number: u16, level in 0_u8..=5, origin in 0_usize..3) {
        let skill = case.world().skill(number);
        prop_assume!(case.profile.skills.iter().all(|known| known.skill != skill));
        let mut more = case.profile.clone();
        more.add(held(skill, level, ORIGINS[origin]));
        let (before, after) = (case.score(), case.world().score(&more, &case.vacancy));
        prop_assert!(after.score >= before.score);
        for (before, after) in before.contributions.iter().zip(&after.contributions) {
            prop_assert!(after.coverage >= before.coverage);
        }
    }

    #[test]
    fn telling_a_skill_again_never_lowers_a_score(case in case(), place: prop::sample::Index) {
        prop_assume!(!case.profile.skills.is_empty());
        let before = case.score();
        let known = place.get(&case.profile.skills).clone();
        for origin in ORIGINS {
            // A level where none was told is another matter: see `what_is_not_promised`.
            let levels = if known.proficiency.is_some() { 0..=5 } else { 0..=0 };
            for level in levels {
                let mut more = case.profile.clone();
                more.add(held(known.skill.clone(), level, origin));
                prop_assert!(case.world().score(&more, &case.vacancy).score >= before.score);
            }
        }
    }

    #[test]
    fn raising_a_held_level_never_lowers_a_score(case in case(), place: prop::sample::Index) {
        prop_assume!(!case.profile.skills.is_empty());
        let place = place.index(case.profile.skills.len());
        let mut profile = case.profile.clone();
        let mut last = None;
        for level in 1..=5 {
            profile.skills[place].proficiency = Proficiency::new(level);
            let score = case.world().score(&profile, &case.vacancy).score;
            prop_assert!(last.is_none_or(|last| score >= last));
            last = Some(score);
        }
        // Nothing is held against a person of whom no level is known.
        profile.skills[place].proficiency = None;
        prop_assert!(case.world().score(&profile, &case.vacancy).score >= last.unwrap());
    }

    #[test]
    fn raising_an_asked_level_never_raises_a_score(case in case(), place: prop::sample::Index) {
        prop_assume!(!case.vacancy.requirements.is_empty());
        let place = place.index(case.vacancy.requirements.len());
        let mut vacancy = case.vacancy.clone();
        let mut last = None;
        for level in 0..=5 {
            vacancy.requirements[place].proficiency = Proficiency::new(level);
            let score = case.world().score(&case.profile, &vacancy).score;
            prop_assert!(last.is_none_or(|last| score <= last));
            last = Some(score);
        }
    }

    #[test]
    fn surplus_buys_nothing(case in case(), asked_level in 1_u8..=5) {
        let mut vacancy = case.vacancy.clone();
        for requirement in &mut vacancy.requirements {
            requirement.proficiency = Proficiency::new(asked_level);
        }
        let (mut enough, mut surplus) = (case.profile.clone(), case.profile.clone());
        for (enough, surplus) in enough.skills.iter_mut().zip(&mut surplus.skills) {
            // Who is below stays below.
            if enough.proficiency.is_none_or(|held| held.get() >= asked_level) {
                enough.proficiency = Proficiency::new(asked_level);
                surplus.proficiency = Proficiency::new(5);
            }
        }
        prop_assert_eq!(
            case.world().score(&enough, &vacancy),
            case.world().score(&surplus, &vacancy)
        );
    }

    #[test]
    fn the_counterfactual_is_a_promise(case in case(), gap: prop::sample::Index) {
        let before = case.score();
        for missing in &before.missing {
            prop_assert!(missing.score_with >= before.score && missing.score_with <= 10_000);
        }
        prop_assume!(!before.missing.is_empty());
        let missing = gap.get(&before.missing);
        let place = case.vacancy.requirements.iter().position(|r| r.skill == missing.requirement).unwrap();
        let mut more = case.profile.clone();
        more.add(held(missing.requirement.clone(), 5, Origin::Stated));
        let after = case.world().score(&more, &case.vacancy);
        prop_assert_eq!(after.contributions[place].coverage, 10_000);
        prop_assert!(after.score >= missing.score_with, "{} < {}", after.score, missing.score_with);
        let others_changed = before
            .contributions
            .iter()
            .zip(&after.contributions)
            .enumerate()
            .any(|(at, (before, after))| at != place && before.coverage != after.coverage);
        if !others_changed {
            prop_assert_eq!(after.score, missing.score_with);
        }
    }

    #[test]
    fn what_no_pack_knows_matches_only_itself(case in case(), text in "[a-z]{1,8}") {
        let stranger = SkillRef::Unknown(format!("urn:stranger:{text}").into());
        let mut with = case.clone();
        with.profile.add(held(stranger.clone(), 5, Origin::Stated));
        let (without_it, with_it) = (case.score(), with.score());
        prop_assert_eq!(without_it.score, with_it.score);
        prop_assert_eq!(without_it.contributions, with_it.contributions);
        with.vacancy.add(asked(stranger.clone(), Relation::Essential, 0));
        let contributions = with.score().contributions;
        let own = contributions.iter().find(|c| c.requirement == stranger).unwrap();
        prop_assert_eq!((own.coverage, own.reason), (10_000, Reason::Same));
        prop_assert_eq!(&own.by.as_ref().unwrap().skill, &stranger);
    }

    #[test]
    fn conditions_stand_beside_the_score(case in case()) {
        let mut vacancy = case.vacancy.clone();
        vacancy.languages = vec![LanguageSkill { language: "de".parse().unwrap(), level: Some(Cefr::C2) }];
        vacancy.licences = vec!["pilot's licence".to_owned()];
        vacancy.place = Place { country: "DE".to_owned(), coordinates: Some((52.5, 13.4)), ..Place::default() };
        vacancy.closes = "2001-01-01".parse().ok();
        let mut profile = case.profile.clone();
        profile.languages = vec![LanguageSkill { language: "it".parse().unwrap(), level: None }];
        profile.licences = vec!["none".to_owned()];
        profile.place = Place { country: "IT".to_owned(), coordinates: Some((45.0, 9.0)), ..Place::default() };
        profile.max_distance_km = Some(1.0);
        let found = case.world().scorer.score(&profile, &vacancy, "2026-11-21".parse().ok());
        prop_assert!(found.conditions.iter().all(|condition| condition.state.as_str() == "not_met"));
        prop_assert_eq!(found.conditions.len(), 4);
        let plain = case.score();
        prop_assert_eq!((found.score, found.reverse_score), (plain.score, plain.reverse_score));
        prop_assert_eq!(found.contributions, plain.contributions);
    }

    /// Of two entries for one skill the better known origin and the higher level stay.
    #[test]
    fn a_profile_is_the_same_in_whatever_order_it_was_put_together(
        skills in prop::collection::vec((0_u16..4, 0_u8..=5, 0_usize..3), 0..8),
        turn in 0_usize..8,
    ) {
        let mut skills: Vec<ProfileSkill> = skills
            .into_iter()
            .map(|(number, level, origin)| held(worlds()[0].skill(number), level, ORIGINS[origin]))
            .collect();
        let given = profile("p", skills.clone());
        for one in &given.skills {
            let entries = || skills.iter().filter(|entry| entry.skill == one.skill);
            prop_assert_eq!(Some(one.origin), entries().map(|entry| entry.origin).min());
            prop_assert_eq!(one.proficiency, entries().map(|entry| entry.proficiency).max().unwrap());
        }
        let turn = turn.min(skills.len());
        skills.rotate_left(turn);
        skills.reverse();
        prop_assert_eq!(profile("p", skills), given);
    }

    #[test]
    fn a_vacancy_is_the_same_in_whatever_order_it_was_put_together(case in case(), turn in 0_usize..8) {
        let mut requirements = case.vacancy.requirements.clone();
        // The same skill once more, at another level and relation.
        requirements.extend(case.vacancy.requirements.iter().take(2).cloned().map(|r| Requirement {
            relation: Relation::Essential,
            proficiency: Proficiency::new(2),
            ..r
        }));
        let given = vacancy("v", requirements.clone());
        let turn = turn.min(requirements.len());
        requirements.rotate_left(turn);
        requirements.reverse();
        prop_assert_eq!(vacancy("v", requirements), given);
    }

    /// What only plain overlap sees: the very same skill.
    #[test]
    fn plain_overlap_knows_nothing_similar(case in case()) {
        let mut settings = ScoreSettings::default();
        settings.similarity = SimilaritySettings::plain();
        let plain = Scorer::new(&case.world().pack, settings).score(&case.profile, &case.vacancy, None);
        for c in &plain.contributions {
            let has = case.profile.skills.iter().any(|held| held.skill == c.requirement);
            prop_assert_eq!(c.coverage > 0, has);
            prop_assert!(matches!(c.reason, Reason::Same | Reason::LevelBelow | Reason::Missing));
        }
        prop_assert!(plain.score <= case.score().score);
    }
}

// --- the definition against the scorer, on taxonomies nobody made up ---

/// A taxonomy of ten skills, two groups, up to five occupations, and whatever relations.
fn any_taxonomy() -> impl Strategy<Value = Taxonomy> {
    let broader = prop::collection::vec((0_usize..12, 0_usize..12), 0..14);
    let uses = prop::collection::vec((0_usize..5, 2_usize..12, any::<bool>()), 0..16);
    let across = prop::collection::vec((2_usize..12, 2_usize..12, 0_usize..3), 0..5);
    let mappings = prop::collection::vec((2_usize..12, 2_usize..14, 0_usize..5), 0..6);
    (broader, uses, across, mappings).prop_map(|(broader, uses, across, mappings)| {
        // 0 and 1 are groups, 2 to 11 skills, 12 and 13 known only as targets of mappings.
        let mut text = String::from("group c00\ngroup c01\n");
        (2..12).for_each(|skill| text.push_str(&format!("skill c{skill:02}\n")));
        (0..5).for_each(|occupation| text.push_str(&format!("occupation o{occupation}\n")));
        let mut out = taxonomy(&text);
        use ponte_core::taxonomy::{MappingRelation, RelationKind};
        for (a, b) in broader {
            // From the higher number to the lower, so that there are no circles.
            if a != b && a.max(b) >= 2 {
                out.relate(&format!("c{:02}", a.max(b)), RelationKind::Broader, &format!("c{:02}", a.min(b)));
            }
        }
        for (occupation, skill, essential) in uses {
            let kind = if essential { RelationKind::EssentialSkill } else { RelationKind::OptionalSkill };
            out.relate(&format!("o{occupation}"), kind, &format!("c{skill:02}"));
        }
        for (a, b, kind) in across {
            let kinds = [RelationKind::EssentialSkill, RelationKind::OptionalSkill, RelationKind::Related];
            if a != b {
                out.relate(&format!("c{a:02}"), kinds[kind], &format!("c{b:02}"));
            }
        }
        for (a, b, relation) in mappings {
            if a != b {
                out.map(&format!("c{a:02}"), MappingRelation::ALL[relation], &format!("c{b:02}"));
            }
        }
        out
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_scorer_keeps_to_the_definition(
        taxonomy in any_taxonomy(),
        skills in prop::collection::vec((0_u32..14, 0_u8..=5, 0_usize..3), 0..5),
        // Every concept is asked for, so that every pair is looked at.
        requirements in prop::collection::vec((0_u8..=5, any::<bool>()), 14),
        floor in prop::sample::select(&[0_u16, 0, 500, 1_000, 3_000][..]),
    ) {
        let pack = compiled(&taxonomy);
        let skill = |number: u32| skill_ref(&pack, &format!("c{number:02}"));
        let profile = profile("p", skills.into_iter().map(|(n, level, o)| held(skill(n), level, ORIGINS[o])));
        let vacancy = vacancy("v", (0..).zip(requirements).map(|(n, (level, essential))| {
            asked(skill(n), if essential { Relation::Essential } else { Relation::Optional }, level)
        }));
        let mut settings = ScoreSettings::default();
        settings.similarity.floor = floor;
        let found = Scorer::new(&pack, settings).score(&profile, &vacancy, None);
        let expected = reference::score(&pack, floor.into(), &profile, &vacancy);
        prop_assert_eq!(u64::from(found.score), expected.score);
        prop_assert_eq!(u64::from(found.reverse_score), expected.reverse_score);
        for (place, (c, part)) in found.contributions.iter().zip(&expected.parts).enumerate() {
            let by = c.by.as_ref().map(|by| profile.skills.iter().position(|s| s.skill == by.skill).unwrap());
            let missing = found.missing.iter().find(|missing| missing.requirement == c.requirement);
            let found = reference::Part {
                weight: c.weight.into(),
                coverage: c.coverage.into(),
                points: c.points.into(),
                reason: c.reason,
                by,
                score_with: missing.map_or(part.score_with, |missing| missing.score_with.into()),
            };
            prop_assert_eq!(&found, part, "requirement {}", place);
        }
    }
}

#[test]
fn the_definition_holds_on_the_starter_pack() {
    let ids =
        ["drive-reach-truck", "pick-orders", "work-in-a-team", "clean-windows-and-mirrors", "weld-with-tig"];
    for id in ids.map(starter_id) {
        let mut expected = reference::similarities(starter(), id);
        expected.retain(|_, (coverage, _)| *coverage >= 1_000);
        let person = profile("p", [held(SkillRef::Concept(id), 0, Origin::Stated)]);
        let every = starter().concepts().map(|c| asked(SkillRef::Concept(c.id()), Relation::Optional, 0));
        let found = starter_scorer().score(&person, &vacancy("v", every), None);
        let found: BTreeMap<_, _> = found
            .contributions
            .iter()
            .filter(|c| c.coverage > 0)
            .map(|c| {
                let SkillRef::Concept(id) = c.requirement else { panic!("{:?}", c.requirement) };
                (id, (u64::from(c.coverage), c.reason))
            })
            .collect();
        assert_eq!(found, expected, "{}", short(starter(), id));
        assert!(found.len() > 3, "{} covers hardly anything", short(starter(), id));
    }
}

// --- facts that are easily taken for something else ---

#[test]
fn what_is_not_promised() {
    let pack = pack(SMALL);
    let scorer = Scorer::new(&pack, ScoreSettings::default());
    let skill = |uri: &str| skill_ref(&pack, uri);
    let person = profile("p", [held(skill("bread"), 0, Origin::Stated)]);

    // To make essential what the person covers best may raise the score …
    let half = |relation| {
        vacancy("v", [asked(skill("bread"), relation, 0), asked(skill("serve"), Relation::Essential, 0)])
    };
    let (welcome, required) = (half(Relation::Optional), half(Relation::Essential));
    assert!(scorer.score(&person, &required, None).score > scorer.score(&person, &welcome, None).score);
    // … as may a requirement more.
    let one = vacancy("v", [asked(skill("serve"), Relation::Essential, 0)]);
    assert!(scorer.score(&person, &required, None).score > scorer.score(&person, &one, None).score);

    // To tell a level where none was told may lower it: what is unknown is not held against anybody.
    let asks = vacancy("v", [asked(skill("bread"), Relation::Essential, 4)]);
    let mut told = person.clone();
    told.add(held(skill("bread"), 1, Origin::Stated));
    assert_eq!(scorer.score(&person, &asks, None).score, 10_000);
    assert_eq!(scorer.score(&told, &asks, None).score, 2_500);

    // A skill more may lower the reverse score.
    let mut more = person.clone();
    more.add(held(skill("soup"), 0, Origin::Stated));
    let uses = vacancy("v", [asked(skill("bread"), Relation::Essential, 0)]);
    assert!(
        scorer.score(&more, &uses, None).reverse_score < scorer.score(&person, &uses, None).reverse_score
    );
}

/// A point is indivisible: when another requirement is covered better, one point may move.
#[test]
fn points_of_one_requirement_may_fall_by_one_when_the_score_rises() {
    let skill = |text: &str| SkillRef::Unknown(text.into());
    // Three of the same weight, so that a remainder is that of the coverage by three.
    let asks = vacancy(
        "v",
        [("a", 3), ("b", 4), ("c", 0)].map(|(text, level)| asked(skill(text), Relation::Optional, level)),
    );
    let person = |level: u8| {
        profile("p", [held(skill("a"), 1, Origin::Text), held(skill("b"), level, Origin::Stated)])
    };
    let points = |level: u8| {
        let found = worlds()[0].score(&person(level), &asks);
        (found.score, found.contributions.iter().map(|c| (c.coverage, c.points)).collect::<Vec<_>>())
    };
    // 2,999 / 3 = 999⅔ and 2,500 / 3 = 833⅓: the point left over goes to a.
    assert_eq!(points(1), (1_833, vec![(2_999, 1_000), (2_500, 833), (0, 0)]));
    // 7,500 / 3 = 2,500: nothing is left over.
    assert_eq!(points(3), (3_499, vec![(2_999, 999), (7_500, 2_500), (0, 0)]));
}

#[test]
fn the_scorer_never_sees_who_a_person_is() {
    let header = "id,name,sex,gender,age,birth_date,nationality,religion,photo,skills,text,occupation";
    let person = |name: &str, sex: &str, age: &str, from: &str| {
        format!(
            "{header}\np,{name},{sex},{sex},{age},{age},{from},{from},{name},drive a forklift@3,I pick orders,cook\n"
        )
    };
    let resolver = Resolver::new(starter());
    let work =
        "id,title,essential,optional\nv,Warehouse operator,drive a forklift@4|pick orders,cook soups\n";
    let (records, _) = read_vacancies("v.csv", Format::Csv, &mut work.as_bytes());
    let (vacancy, _) = resolver.vacancy(&records[0]);
    let outcome = |table: String| {
        let (records, said) = read_profiles("p.csv", Format::Csv, &mut table.as_bytes());
        assert_eq!(said.count("unused-column"), 8);
        let (profile, _) = resolver.profile(&records[0]);
        let found = starter_scorer().score(&profile, &vacancy, None);
        assert!(found.score > 0);
        (profile, found)
    };
    let first = outcome(person("Amina Yusuf", "f", "61", "Somalia"));
    let second = outcome(person("Max Muster", "m", "23", "Germany"));
    assert_eq!(first, second);
}

#[test]
fn a_vacancy_that_asks_nothing_scores_nothing() {
    let person = profile("p", [held(SkillRef::Concept(starter_id("pick-orders")), 0, Origin::Stated)]);
    let found = starter_scorer().score(&person, &vacancy("v", []), None);
    assert_eq!((found.score, found.reverse_score, found.essential_total), (0, 0, 0));
    assert!(found.contributions.is_empty() && found.missing.is_empty());
}

#[test]
fn of_equally_good_skills_the_first_in_uri_order_is_named() {
    let pack = pack("skill up\nskill b < up\nskill a < up\nskill c < up\noccupation o\no essential a b c");
    let scorer = Scorer::new(&pack, ScoreSettings::default());
    let asks = vacancy("v", [asked(skill_ref(&pack, "up"), Relation::Essential, 0)]);
    let person = profile("p", ["c", "b", "a"].map(|uri| held(skill_ref(&pack, uri), 0, Origin::Stated)));
    let found = scorer.score(&person, &asks, None);
    assert_eq!(found.contributions[0].by.as_ref().unwrap().skill.uri(&pack), "a");
    // A better known one goes first all the same.
    let person = profile(
        "p",
        [held(skill_ref(&pack, "a"), 0, Origin::Text), held(skill_ref(&pack, "c"), 0, Origin::Stated)],
    );
    let found = scorer.score(&person, &asks, None);
    assert_eq!(found.contributions[0].by.as_ref().unwrap().skill.uri(&pack), "c");
}

/// Only what can be asked for or held by somebody: kinds do not matter to the scorer.
#[test]
fn occupations_and_groups_can_be_asked_for() {
    let waiter = starter_id("restaurant-waiter");
    assert_eq!(starter().concept(waiter).kind(), Kind::Occupation);
    let asks = vacancy("v", [asked(SkillRef::Concept(waiter), Relation::Essential, 0)]);
    let person = profile("p", [held(SkillRef::Concept(waiter), 0, Origin::Stated)]);
    assert_eq!(starter_scorer().score(&person, &asks, None).score, 10_000);
}
