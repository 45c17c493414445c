//! From records to concepts.

use ponte_core::diagnostic::Diagnostics;
use ponte_core::pack::Pack;
use ponte_core::record::{Format, read_profiles, read_vacancies};
use ponte_core::taxonomy::{Kind, MappingRelation};
use ponte_matcher::resolve::Resolver;
use ponte_matcher::{Origin, Reason, Relation, SkillRef, SkillsProfile, Vacancy};

use crate::support::*;

fn person(pack: &Pack, table: &str) -> (SkillsProfile, Diagnostics) {
    let (records, said) = read_profiles("p.csv", Format::Csv, &mut table.as_bytes());
    assert_eq!(said.rejected(), 0);
    Resolver::new(pack).profile(&records[0])
}

fn work(pack: &Pack, table: &str) -> (Vacancy, Diagnostics) {
    let (records, said) = read_vacancies("v.csv", Format::Csv, &mut table.as_bytes());
    assert_eq!(said.rejected(), 0);
    Resolver::new(pack).vacancy(&records[0])
}

fn names<'s>(skills: impl Iterator<Item = &'s SkillRef>) -> Vec<String> {
    let mut out: Vec<String> = skills
        .map(|skill| match skill {
            SkillRef::Concept(id) => short(starter(), *id).to_owned(),
            SkillRef::Unknown(text) => format!("? {text}"),
        })
        .collect();
    out.sort();
    out
}

#[test]
fn labels_uris_and_strangers() {
    let (profile, said) = person(
        starter(),
        "id,skills\np,Gabelstapler fahren@4|urn:ponte:starter:pick-orders|urn:x:stranger|zither spielen\n",
    );
    assert_eq!(
        names(profile.skills.iter().map(|held| &held.skill)),
        ["? urn:x:stranger", "? zither spielen", "drive-counterbalance-forklift", "pick-orders"]
    );
    assert!(profile.skills.iter().all(|held| held.origin == Origin::Stated));
    assert_eq!((said.count("unknown-uri"), said.count("unknown-skill")), (1, 1));
    let levels: Vec<_> = profile.skills.iter().filter_map(|held| held.proficiency).collect();
    assert_eq!(levels.len(), 1);
}

#[test]
fn an_occupation_stands_for_its_essential_skills() {
    let (profile, said) = person(starter(), "id,occupation,skills\np,Cariste,pick orders\n");
    assert!(said.is_empty());
    let essential: Vec<String> = starter()
        .concept(starter_id("forklift-driver"))
        .related_by(ponte_core::taxonomy::RelationKind::EssentialSkill, false)
        .map(|skill| short(starter(), skill.id()).to_owned())
        .collect();
    assert!(essential.len() >= 3);
    let implied = profile.skills.iter().filter(|held| held.origin == Origin::Occupation);
    let mut expected = essential.clone();
    expected.retain(|skill| skill != "pick-orders");
    expected.sort();
    assert_eq!(names(implied.map(|held| &held.skill)), expected);
}

#[test]
fn a_vacancy_with_requirements_is_given_no_others() {
    let table = "id,title,description,essential,optional,occupation\n\
        v,Welder,You will pick orders and drive a forklift.,lay tiles@3,sow seeds,cook\n";
    let (vacancy, _) = work(starter(), table);
    assert_eq!(names(vacancy.requirements.iter().map(|asked| &asked.skill)), ["lay-tiles", "sow-crop-seeds"]);
    let (vacancy, _) = work(
        starter(),
        "id,title,description\nv,Office cleaner,You will pick orders. You will drive a forklift.\n",
    );
    let origin = |origin| names(vacancy.requirements.iter().filter(|r| r.origin == origin).map(|r| &r.skill));
    assert_eq!(origin(Origin::Text), ["drive-counterbalance-forklift", "pick-orders"]);
    assert!(origin(Origin::Occupation).len() >= 3);
    assert!(vacancy.requirements.iter().all(|asked| asked.relation == Relation::Essential));
}

#[test]
fn what_could_not_be_read_is_told() {
    let (profile, said) = person(starter(), "id,text\np,nothing of use\n");
    assert!(profile.skills.is_empty());
    assert_eq!(said.count("empty-profile"), 1);
    let (vacancy, said) = work(starter(), "id,title\nv,xyzzy\n");
    assert!(vacancy.requirements.is_empty());
    assert_eq!(said.count("no-requirements"), 1);
    let (_, said) = person(starter(), "id,skills,occupation\np,pick orders,xyzzy\n");
    assert_eq!(said.count("unknown-occupation"), 1);
}

#[test]
fn titles_of_trades_that_the_pack_lacks_are_left_open() {
    for title in ["Dachdecker", "Tischler", "astronaut", "teacher", "software developer", "Friseurin"] {
        let (profile, said) = person(starter(), &format!("id,occupation\np,{title}\n"));
        assert_eq!((profile.skills.len(), said.count("unknown-occupation")), (0, 1), "{title}");
    }
}

/// Diagnostics name no label or text that a person wrote.
#[test]
fn diagnostics_hold_no_text_of_a_person() {
    let secret = "Xzyqk";
    let (_, said) = person(
        starter(),
        &format!("id,skills,text,occupation\np,{secret} {secret},I am {secret},{secret}\n"),
    );
    assert!(said.count("unknown-skill") == 1 && said.count("unknown-occupation") == 1);
    for diagnostic in said.iter() {
        assert!(!diagnostic.to_string().to_lowercase().contains("xzyqk"), "{diagnostic}");
    }
}

/// A starter concept with an exact twin in ESCO, and the twin's URI.
fn with_twin(kind: Kind) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for concept in starter().concepts().filter(|concept| concept.kind() == kind) {
        for mapping in concept.mappings().filter(|mapping| mapping.relation == MappingRelation::Exact) {
            out.push((concept.uri().to_owned(), starter().concept(mapping.target).uri().to_owned()));
        }
    }
    out
}

#[test]
fn an_exact_twins_uri_is_covered_in_full() {
    for (own, twin) in with_twin(Kind::Skill).into_iter().step_by(20) {
        let (profile, said) = person(starter(), &format!("id,skills\np,{own}\n"));
        assert!(said.is_empty());
        let (vacancy, said) = work(starter(), &format!("id,essential\nv,{twin}\n"));
        assert!(said.is_empty());
        let found = starter_scorer().score(&profile, &vacancy, None);
        assert_eq!(found.score, 10_000, "{own} for {twin}");
        assert!(matches!(found.contributions[0].reason, Reason::Same | Reason::ExactMatch));
    }
}

/// The external twin, of which no occupation tells anything, would weigh like the rarest of skills.
#[test]
fn a_requirement_weighs_the_same_when_named_by_its_exact_twin() {
    let team = starter_id("work-in-a-team");
    let twin = starter()
        .concept(team)
        .mappings()
        .find(|mapping| mapping.relation == MappingRelation::Exact)
        .map(|mapping| starter().concept(mapping.target).uri().to_owned())
        .expect("work in a team is mapped exactly");
    let weight = |uri: &str| {
        let (vacancy, _) = work(starter(), &format!("id,essential\nv,{uri}\n"));
        starter_scorer().score(&SkillsProfile::default(), &vacancy, None).contributions[0].weight
    };
    assert_eq!(weight(&twin), weight("urn:ponte:starter:work-in-a-team"));
}

#[test]
fn an_occupation_can_be_named_by_its_exact_twin() {
    let (own, twin) = with_twin(Kind::Occupation).swap_remove(0);
    let (expected, _) = person(starter(), &format!("id,occupation\np,{own}\n"));
    assert!(!expected.skills.is_empty());
    let (profile, said) = person(starter(), &format!("id,occupation\np,{twin}\n"));
    assert_eq!(profile.skills, expected.skills, "{own} and its twin {twin}");
    assert!(said.is_empty());
}

/// What is found and is no occupation of the pack would otherwise be lost in silence.
#[test]
fn an_occupation_that_is_none_is_told() {
    let external = starter()
        .concepts()
        .find(|c| c.kind() == Kind::External && c.mappings().all(|m| m.relation != MappingRelation::Exact))
        .map(|concept| concept.uri().to_owned())
        .unwrap();
    for uri in
        [external.as_str(), "urn:ponte:starter:pick-orders", "urn:ponte:starter:sector/care", "urn:x:none"]
    {
        let (profile, said) = person(starter(), &format!("id,occupation\np,{uri}\n"));
        assert_eq!((profile.skills.len(), said.count("unknown-occupation")), (0, 1), "{uri}");
    }
}

#[test]
fn occupations_can_be_named_by_their_code() {
    let mut taxonomy = taxonomy("occupation urn:x:cook\nskill urn:x:fry\nurn:x:cook essential urn:x:fry");
    taxonomy.get_mut("urn:x:cook").unwrap().notation = Some("5120.1".to_owned());
    let pack = compiled(&taxonomy);
    assert!(pack.find_notation(Kind::Occupation, "5120.1").is_some());
    for (code, skills) in [("5120.1", 1), ("5120", 0), ("5120.10", 0)] {
        let (profile, said) = person(&pack, &format!("id,occupation\np,{code}\n"));
        assert_eq!(
            (profile.skills.len(), said.count("unknown-occupation")),
            (skills, 1 - skills as u64),
            "{code}"
        );
    }
}
