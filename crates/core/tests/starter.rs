//! The starter taxonomy: its tables are the embedded pack, whole, in four languages, well formed,
//! mapped to concepts that ESCO has, and free of ESCO's text.

#![cfg(feature = "starter")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]
#![allow(clippy::disallowed_methods, reason = "tests open files")]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "what was left out or measured is told")]
#![allow(missing_docs)]

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fs::File;
use std::io::BufReader;
use std::path::PathBuf;
use std::sync::OnceLock;

use ponte_core::diagnostic::Severity;
use ponte_core::import::{Imported, Input, import};
use ponte_core::pack::{CompileOptions, Concept, Pack, compile};
use ponte_core::taxonomy::{Kind, LabelKind, MappingRelation, NoteKind, RelationKind, SkillType, Taxonomy};
use ponte_core::text::fold;

const LANGUAGES: [&str; 4] = ["de", "en", "fr", "it"];
const NAMESPACE: &str = "urn:ponte:starter:";
const ESCO: &str = "http://data.europa.eu/esco/";
const COMMAND: &str = "ponte taxonomy compile taxonomies/starter --out crates/core/data/starter.pack";

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../taxonomies/starter")
}

/// The files of the folder in name order, as the command line gives them.
fn files() -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, std::fs::read(&path).unwrap())
        })
        .filter(|(name, _)| !name.starts_with('.'))
        .collect();
    files.sort();
    files
}

fn imported() -> Imported {
    let files = files().into_iter().map(|(name, bytes)| Input::bytes(name, bytes)).collect();
    import(vec![Input::folder("starter", files)]).unwrap()
}

fn pack() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(Pack::starter)
}

fn of_kind(kind: Kind) -> impl Iterator<Item = Concept<'static>> {
    pack().concepts().filter(move |concept| concept.kind() == kind)
}

/// Occupations, skills and groups of our own.
fn own() -> impl Iterator<Item = Concept<'static>> {
    pack().concepts().filter(|concept| concept.kind() != Kind::External)
}

// --- the tables and the pack say the same ---

#[test]
fn the_tables_compile_to_the_embedded_sections() {
    let imported = imported();
    let mut options = CompileOptions::default();
    options.sources = imported.sources;
    let (builder, _) = compile(&imported.taxonomy, &options).unwrap();
    let fresh = Pack::open(builder.finish()).unwrap();
    let names: Vec<&str> = fresh.sections().map(|(name, _)| name).collect();
    assert!(names.contains(&"label.text") && names.len() > 20, "{names:?}");
    let stale: Vec<&str> =
        names.into_iter().filter(|name| fresh.section(name) != pack().section(name)).collect();
    assert!(
        stale.is_empty(),
        "taxonomies/starter and the embedded pack differ in {stale:?}; run\n    {COMMAND}\nand commit the pack"
    );
}

#[test]
fn the_embedded_pack_is_whole() {
    pack().verify().unwrap();
}

#[test]
fn nothing_was_put_right_or_left_out() {
    let imported = imported();
    let said: Vec<String> = imported
        .diagnostics
        .iter()
        .filter(|diagnostic| (diagnostic.code, diagnostic.severity) != ("not-a-source", Severity::Note))
        .map(ToString::to_string)
        .collect();
    assert!(said.is_empty(), "{said:#?}");
    let (_, said) = compile(&imported.taxonomy, &CompileOptions::default()).unwrap();
    let said: Vec<String> = said.iter().map(ToString::to_string).collect();
    assert!(said.is_empty(), "{said:#?}");
}

// --- size and languages ---

#[test]
fn there_is_enough_to_work_with() {
    assert!(of_kind(Kind::Occupation).count() >= 60);
    assert!(of_kind(Kind::Skill).count() >= 450);
    assert!(of_kind(Kind::Skill).filter(|skill| skill.skill_type() == SkillType::Knowledge).count() >= 100);
    assert_eq!(pack().languages(), LANGUAGES);
}

#[test]
fn the_readme_counts_right() {
    let occupations = of_kind(Kind::Occupation).count();
    let knowledge = of_kind(Kind::Skill).filter(|skill| skill.skill_type() == SkillType::Knowledge).count();
    let skills = of_kind(Kind::Skill).count() - knowledge;
    let sentence =
        format!("{occupations} occupations, {skills} skills and {knowledge} knowledge concepts in");
    let readme = std::fs::read_to_string(folder().join("README.md")).unwrap();
    assert!(readme.contains(&sentence), "taxonomies/starter/README.md should say \"{sentence} …\"");
    for group in of_kind(Kind::Group) {
        let id = group.uri().strip_prefix(NAMESPACE).unwrap();
        assert!(readme.contains(&format!("`{id}`")), "the README lacks the group {id}");
    }
}

#[test]
fn every_concept_has_its_labels_in_every_language() {
    for concept in own() {
        for tag in LANGUAGES {
            let language = pack().language(&tag.parse().unwrap()).unwrap();
            let count = |kind| concept.labels_in(language).filter(|label| label.kind == kind).count();
            assert_eq!(count(LabelKind::Preferred), 1, "{} in {tag}", concept.uri());
            if concept.kind() != Kind::Group {
                let others = count(LabelKind::Alternative);
                assert!(others >= 2, "{} has {others} alternatives in {tag}", concept.uri());
            }
        }
    }
}

#[test]
fn a_preferred_label_is_that_of_one_concept_only() {
    let mut twice = Vec::new();
    for tag in LANGUAGES {
        let mut owner: HashMap<(Kind, String), &str> = HashMap::new();
        for concept in own() {
            let key = (concept.kind(), fold(concept.pref_label(tag).unwrap()));
            if let Some(other) = owner.insert(key, concept.uri()) {
                twice.push(format!("{tag}: {other} and {}", concept.uri()));
            }
        }
    }
    assert!(twice.is_empty(), "{twice:#?}");
}

// --- structure ---

#[test]
fn uris_are_ids_of_our_namespace() {
    for concept in own() {
        let id = concept.uri().strip_prefix(NAMESPACE).unwrap_or_else(|| panic!("{}", concept.uri()));
        let name = id.strip_prefix("sector/").unwrap_or(id);
        assert_eq!(concept.kind() == Kind::Group, id != name, "{id}");
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        assert!(name.chars().all(fits) && !name.is_empty(), "{id}");
    }
}

#[test]
fn every_skill_and_occupation_stands_under_a_group() {
    fn reaches_group(concept: Concept<'_>) -> bool {
        concept.kind() == Kind::Group || concept.broader().any(reaches_group)
    }
    for concept in own() {
        assert!(reaches_group(concept), "{} leads to no group", concept.uri());
    }
}

#[test]
fn every_skill_is_asked_for_or_serves_every_workplace() {
    fn is_used(skill: Concept<'_>) -> bool {
        let asks = |kind| skill.related_by(kind, true).next().is_some();
        asks(RelationKind::EssentialSkill)
            || asks(RelationKind::OptionalSkill)
            || skill.narrower().any(is_used)
    }
    fn is_common(skill: Concept<'_>) -> bool {
        skill.uri() == "urn:ponte:starter:sector/common" || skill.broader().any(is_common)
    }
    let idle: Vec<&str> = of_kind(Kind::Skill)
        .filter(|skill| !is_used(*skill) && !is_common(*skill))
        .map(|skill| skill.uri())
        .collect();
    assert!(idle.is_empty(), "no occupation asks for {idle:#?}");
}

#[test]
fn every_occupation_has_essential_and_optional_skills() {
    for occupation in of_kind(Kind::Occupation) {
        for kind in [RelationKind::EssentialSkill, RelationKind::OptionalSkill] {
            let skills: Vec<Concept<'_>> = occupation.related_by(kind, false).collect();
            assert!(!skills.is_empty(), "{} has no {} skill", occupation.uri(), kind.as_str());
            assert!(skills.iter().all(|skill| skill.kind() == Kind::Skill), "{}", occupation.uri());
        }
    }
}

/// The compiler cuts circles, so they are looked for in the table itself.
#[test]
fn the_hierarchy_has_no_circles_and_is_no_tree() {
    let mut broader: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut table = csv::Reader::from_path(folder().join("broaderRelations.csv")).unwrap();
    let header = table.headers().unwrap().clone();
    let place = |name: &str| header.iter().position(|column| column == name).unwrap();
    let (from, to) = (place("conceptUri"), place("broaderUri"));
    for row in table.records() {
        let row = row.unwrap();
        broader.entry(row[from].to_owned()).or_default().push(row[to].to_owned());
    }
    assert!(broader.values().any(|above| above.len() >= 2), "no concept has two broader ones");
    let mut rest = broader.clone();
    loop {
        // Whatever has nothing above it that is left cannot be on a circle.
        let free: Vec<String> = rest
            .iter()
            .filter(|(_, above)| above.iter().all(|uri| !rest.contains_key(uri)))
            .map(|(uri, _)| uri.clone())
            .collect();
        if free.is_empty() {
            break;
        }
        for uri in free {
            rest.remove(&uri);
        }
    }
    assert!(rest.is_empty(), "on a circle or below one: {:#?}", rest.keys());
    let compiled: u64 = broader.values().map(|above| above.len() as u64).sum();
    assert_eq!(pack().info().relations["broader"], compiled, "a link was lost or stated twice");
}

// --- mappings to ESCO ---

/// Mappings of a concept of ours, as stated.
fn mappings(concept: Concept<'static>) -> impl Iterator<Item = (MappingRelation, Concept<'static>)> {
    concept.mappings().map(|mapping| (mapping.relation, pack().concept(mapping.target)))
}

#[test]
fn every_occupation_and_skill_is_mapped_and_nothing_exactly_to_two() {
    let mut exact: BTreeMap<&str, &str> = BTreeMap::new();
    for concept in own().filter(|concept| concept.kind() != Kind::Group) {
        let all: Vec<_> = mappings(concept).collect();
        assert!(!all.is_empty(), "{} has no mapping", concept.uri());
        let equals: Vec<&str> = all
            .iter()
            .filter(|(relation, _)| *relation == MappingRelation::Exact)
            .map(|(_, target)| target.uri())
            .collect();
        assert!(equals.len() <= 1, "{} is exactly {equals:?}", concept.uri());
        for target in equals {
            if let Some(other) = exact.insert(target, concept.uri()) {
                panic!("{other} and {} are both exactly {target}", concept.uri());
            }
        }
        let targets: BTreeSet<&str> = all.iter().map(|(_, target)| target.uri()).collect();
        assert_eq!(targets.len(), all.len(), "{} is mapped twice to one concept", concept.uri());
    }
    assert!(exact.len() >= 250, "{} exact mappings", exact.len());
}

/// ESCO 1.1.1 in English, where the data folder is at hand.
fn esco() -> Option<&'static Taxonomy> {
    static ESCO: OnceLock<Option<Taxonomy>> = OnceLock::new();
    ESCO.get_or_init(|| {
        let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/esco"));
        let name = "ESCO dataset - v1.1.1 - classification - en - csv.zip";
        let Ok(file) = File::open(folder.join(name)) else {
            eprintln!("left out: {} is not here", folder.join(name).display());
            return None;
        };
        let imported = import(vec![Input::reader(name, BufReader::new(file))]).unwrap();
        Some(imported.taxonomy)
    })
    .as_ref()
}

#[test]
fn every_mapping_leads_to_a_concept_of_esco_of_a_fitting_kind() {
    let Some(esco) = esco() else { return };
    let mut wrong = Vec::new();
    let mut seen = 0;
    for concept in own() {
        for (relation, target) in mappings(concept) {
            assert!(target.uri().starts_with(ESCO), "{} is not of ESCO", target.uri());
            seen += 1;
            let Some(record) = esco.get(target.uri()) else {
                wrong.push(format!("{} is not in ESCO 1.1.1", target.uri()));
                continue;
            };
            // ESCO's groups stand for what is broad: the level above an occupation, a field of
            // knowledge, a skill with narrower ones or nearly so. Nothing else crosses kinds.
            let is_knowledge = concept.skill_type() == SkillType::Knowledge;
            let group = target.uri().strip_prefix(ESCO).and_then(|rest| rest.split('/').next());
            let fits = match (record.kind, concept.kind(), group) {
                (Kind::Group, Kind::Occupation, Some("isco")) => relation == MappingRelation::Broad,
                (Kind::Group, Kind::Skill, Some("isced-f")) => {
                    is_knowledge && relation != MappingRelation::Exact
                }
                (Kind::Group, Kind::Skill, Some("skill")) => {
                    relation != MappingRelation::Exact || concept.narrower().next().is_some()
                }
                (theirs, ours, _) => theirs == ours,
            };
            if !fits {
                let (from, to) = (concept.kind().as_str(), record.kind.as_str());
                wrong.push(format!(
                    "{} ({from}) {} {} ({to})",
                    concept.uri(),
                    relation.as_str(),
                    target.uri()
                ));
            }
            let types = (concept.skill_type(), record.skill_type);
            let crossed = matches!(
                types,
                (SkillType::Skill, SkillType::Knowledge) | (SkillType::Knowledge, SkillType::Skill)
            );
            if relation == MappingRelation::Exact && crossed {
                wrong.push(format!(
                    "{} is exactly {}, one a skill, one knowledge",
                    concept.uri(),
                    target.uri()
                ));
            }
        }
    }
    assert_eq!(seen, pack().info().mappings, "mappings to concepts of our own");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

// --- our own words ---

#[test]
fn the_pack_holds_no_text_but_labels() {
    assert_eq!(pack().concepts().filter(|concept| concept.notes().next().is_some()).count(), 0);
    for concept in of_kind(Kind::External) {
        assert_eq!(concept.labels().count(), 0, "{} has a label; ESCO's text stays with ESCO", concept.uri());
    }
}

/// Words in a row that two texts do not share by chance.
const RUN: usize = 6;

fn runs(folded: &str) -> impl Iterator<Item = String> {
    let words: Vec<&str> = folded.split(' ').collect();
    let runs: Vec<String> = words.windows(RUN).map(|run| run.join(" ")).collect();
    runs.into_iter()
}

/// Short labels are bound to coincide ("drive vehicles"); long ones, or a run of words out of a
/// description, would have been copied.
#[test]
fn no_label_is_taken_from_escos_descriptions_or_long_labels() {
    let Some(esco) = esco() else { return };
    let mut descriptions = HashSet::new();
    let mut described = HashSet::new();
    let mut long_labels = HashSet::new();
    for (_, record) in esco.iter() {
        for note in record.notes.iter().filter(|note| note.kind == NoteKind::Definition) {
            let folded = fold(&note.text);
            described.extend(runs(&folded));
            descriptions.insert(folded);
        }
        long_labels.extend(record.labels.iter().map(|label| fold(&label.text)).filter(|l| l.len() >= 60));
    }
    assert!(descriptions.len() > 10_000 && long_labels.len() > 1_000, "ESCO was not read");
    let english = pack().language(&"en".parse().unwrap()).unwrap();
    let mut taken = Vec::new();
    for concept in own() {
        for label in concept.labels_in(english) {
            let folded = fold(label.text);
            assert!(!descriptions.contains(&folded), "\"{}\" is a description of ESCO", label.text);
            assert!(!long_labels.contains(&folded), "\"{}\" is a long label of ESCO", label.text);
            let shared = runs(&folded).find(|run| described.contains(run));
            taken.extend(shared.map(|run| format!("\"{}\": \"{run}\"", label.text)));
        }
    }
    assert!(taken.is_empty(), "{RUN} words in a row of a description of ESCO: {taken:#?}");
}

/// Most labels are worded differently from those of the concept they are mapped to.
#[test]
fn exact_twins_are_mostly_worded_anew() {
    let Some(esco) = esco() else { return };
    let english = pack().language(&"en".parse().unwrap()).unwrap();
    let (mut same, mut all) = (0, 0);
    for concept in own() {
        for (_, target) in mappings(concept) {
            let Some(record) = esco.get(target.uri()) else { continue };
            let theirs: HashSet<String> = record.labels.iter().map(|label| fold(&label.text)).collect();
            for label in concept.labels_in(english) {
                all += 1;
                same += usize::from(theirs.contains(&fold(label.text)));
            }
        }
    }
    let share = same * 100 / all;
    println!("{same} of {all} labels are also ESCO's");
    assert!(share < 25, "{same} of {all} labels are also labels of the concept they are mapped to");
}
