//! Packs, profiles and vacancies in few words.

use std::sync::OnceLock;

use ponte_core::ConceptId;
use ponte_core::pack::{CompileOptions, Pack, compile};
use ponte_core::record::Proficiency;
use ponte_core::taxonomy::{Kind, LabelKind, MappingRelation, RelationKind, Taxonomy};
use ponte_matcher::score::{ScoreSettings, Scorer};
use ponte_matcher::{Origin, ProfileSkill, Relation, Requirement, SkillRef, SkillsProfile, Vacancy};

pub(crate) fn starter() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(Pack::starter)
}

/// One scorer for all tests on the starter pack; it remembers similarities.
pub(crate) fn starter_scorer() -> &'static Scorer {
    static SCORER: OnceLock<Scorer> = OnceLock::new();
    SCORER.get_or_init(|| Scorer::new(starter(), ScoreSettings::default()))
}

/// The concept of the starter pack with this id ("pick-orders").
pub(crate) fn starter_id(id: &str) -> ConceptId {
    starter()
        .find(&format!("urn:ponte:starter:{id}"))
        .unwrap_or_else(|| panic!("no {id} in the starter pack"))
}

/// The id of a starter concept, or the whole URI of another one.
pub(crate) fn short(pack: &Pack, id: ConceptId) -> &str {
    let uri = pack.concept(id).uri();
    uri.strip_prefix("urn:ponte:starter:").unwrap_or(uri)
}

/// A taxonomy written down line by line; names are URIs and English labels at once.
///
/// ```text
/// group food
/// skill bake < prepare food        broader concepts after <
/// occupation baker                 its skills follow as relations
/// baker essential bake             also: optional, related
/// bake exact other:bake            also: close, broad, narrow, related-match; the other end may be unknown
/// ```
pub(crate) fn taxonomy(text: &str) -> Taxonomy {
    let mut taxonomy = Taxonomy::default();
    let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
    for line in lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        if let Some(kind) = Kind::from_word(words[0]) {
            let concept = taxonomy.concept(words[1], kind);
            concept.add_label("en".parse().unwrap(), LabelKind::Preferred, words[1]);
        }
    }
    for line in lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        if Kind::from_word(words[0]).is_some() {
            assert!(words.len() == 2 || words[2] == "<", "{line}");
            words
                .iter()
                .skip(3)
                .for_each(|broader| taxonomy.relate(words[1], RelationKind::Broader, broader));
        } else if let Some(relation) = RelationKind::from_word(words[1]) {
            words[2..].iter().for_each(|other| taxonomy.relate(words[0], relation, other));
        } else {
            let word = words[1].trim_end_matches("-match");
            let relation = MappingRelation::from_word(word).unwrap_or_else(|| panic!("{line}"));
            words[2..].iter().for_each(|other| taxonomy.map(words[0], relation, other));
        }
    }
    taxonomy
}

pub(crate) fn compiled(taxonomy: &Taxonomy) -> Pack {
    let (builder, said) = compile(taxonomy, &CompileOptions::default()).unwrap();
    assert!(said.is_empty(), "{:?}", said.iter().next());
    Pack::open(builder.finish()).unwrap()
}

pub(crate) fn pack(text: &str) -> Pack {
    compiled(&taxonomy(text))
}

/// The concept with this URI, or what the pack does not know.
pub(crate) fn skill_ref(pack: &Pack, uri: &str) -> SkillRef {
    pack.find(uri).map_or_else(|| SkillRef::Unknown(uri.into()), SkillRef::Concept)
}

pub(crate) fn held(skill: SkillRef, level: u8, origin: Origin) -> ProfileSkill {
    ProfileSkill { skill, proficiency: Proficiency::new(level), origin, crossing: None }
}

pub(crate) fn asked(skill: SkillRef, relation: Relation, level: u8) -> Requirement {
    Requirement {
        skill,
        relation,
        proficiency: Proficiency::new(level),
        origin: Origin::Stated,
        crossing: None,
    }
}

pub(crate) fn profile(id: &str, skills: impl IntoIterator<Item = ProfileSkill>) -> SkillsProfile {
    let mut profile = SkillsProfile { id: id.to_owned(), ..SkillsProfile::default() };
    skills.into_iter().for_each(|skill| profile.add(skill));
    profile
}

pub(crate) fn vacancy(id: &str, requirements: impl IntoIterator<Item = Requirement>) -> Vacancy {
    let mut vacancy = Vacancy { id: id.to_owned(), ..Vacancy::default() };
    requirements.into_iter().for_each(|requirement| vacancy.add(requirement));
    vacancy
}
