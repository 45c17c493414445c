//! From one version to another: a harbour of invented trades (`tests/migrate`), properties, and ESCO's
//! own releases where they are at hand.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]
#![allow(missing_docs)]
#![allow(clippy::disallowed_methods, reason = "a test reads its fixtures and the folder it is told")]
#![allow(clippy::print_stderr, reason = "a skipped test says so")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use ponte_core::Language;
use ponte_core::diagnostic::Diagnostics;
use ponte_core::import::{Input, import};
use ponte_core::migrate::{Fate, Migration, Outcome, Totals, Why};
use ponte_core::pack::{CompileOptions, Pack, PackError, compile};
use ponte_core::taxonomy::{Kind, LabelKind, MappingRelation, RelationKind, Taxonomy};
use proptest::prelude::*;

const ESCO: &str = "http://data.europa.eu/esco/";
const FIRST: &str = "harbour v1.0.0";
const SECOND: &str = "harbour v2.0.0";
const WITHOUT_SKILLS: &str = "harbour v3.0.0 (no skills)";

fn input(path: &Path) -> Input {
    let name = path.file_name().unwrap().to_str().unwrap();
    if !path.is_dir() {
        return Input::bytes(name, std::fs::read(path).unwrap());
    }
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    Input::folder(name, files.iter().map(|file| input(file)).collect())
}

fn read(paths: &[PathBuf]) -> (Pack, Diagnostics) {
    let imported = import(paths.iter().map(|path| input(path)).collect()).unwrap();
    (packed(&imported.taxonomy), imported.diagnostics)
}

fn packed(taxonomy: &Taxonomy) -> Pack {
    let (builder, _) = compile(taxonomy, &CompileOptions::default()).unwrap();
    let pack = Pack::open(builder.finish()).unwrap();
    pack.verify().unwrap();
    pack
}

fn fixture(names: &[&str]) -> (Pack, Diagnostics) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/migrate");
    read(&names.iter().map(|name| folder.join(name)).collect::<Vec<_>>())
}

fn harbour(name: &str) -> Pack {
    fixture(&[name]).0
}

/// A fate as `expected.csv` writes it.
fn line(uri: &str, fate: &Fate) -> String {
    let (by, why, candidates, nearest) = match fate {
        Fate::Kept { .. } | Fate::NotInSources => Default::default(),
        Fate::Replaced { by, why, by_place } => {
            let place = if *by_place { "+place" } else { "" };
            (by.clone(), format!("{}{place}", why.as_str()), String::new(), String::new())
        }
        Fate::Retired { candidates, nearest } => {
            (String::new(), String::new(), candidates.join("|"), nearest.clone().unwrap_or_default())
        }
    };
    format!("{uri},{},{by},{why},{candidates},{nearest}", fate.outcome().as_str()).replace(ESCO, "")
}

#[test]
fn every_trade_of_the_harbour_ends_as_expected() {
    let migration = Migration::between(&harbour(FIRST), &harbour(SECOND));
    let found: Vec<String> = migration.fates().iter().map(|c| line(&c.uri, &c.fate)).collect();
    let expected =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/migrate/expected.csv"));
    assert_eq!(found, expected.unwrap().lines().skip(1).collect::<Vec<_>>());
    let relabelled = migration.find(&format!("{ESCO}occupation/mig-02")).unwrap();
    assert!(matches!(&relabelled.fate, Fate::Kept { relabelled, .. } if relabelled == &["en"]));
    let totals = migration.totals();
    let expected =
        Totals { kept: 2, replaced: 4, retired: 5, relabelled: 1, ambiguous: 2, new: 6, ..Totals::default() };
    assert_eq!(totals[&Kind::Occupation], expected);
    assert_eq!(totals[&Kind::Skill], Totals { kept: 1, replaced: 1, new: 1, ..Totals::default() });
}

#[test]
fn skills_that_the_new_sources_lack_are_not_retired() {
    let (second, third) = (harbour(SECOND), harbour(WITHOUT_SKILLS));
    assert_eq!(third.info().partial.len(), 1, "{:?}", third.info().partial);
    let migration = Migration::between(&second, &third);
    let fate = |name: &str| migration.find(&format!("{ESCO}{name}")).unwrap().fate.outcome();
    assert_eq!(fate("skill/mig-01"), Outcome::Kept);
    assert_eq!(fate("skill/mig-52"), Outcome::NotInSources);
    // The other way round, nobody knows whether they are new.
    let back = Migration::between(&third, &second);
    let skills: Vec<(&str, bool)> = back.added().iter().map(|a| (a.uri.as_str(), a.is_new)).collect();
    assert_eq!(skills, [(format!("{ESCO}skill/mig-52").as_str(), false)]);
}

#[test]
fn concepts_out_of_use_stay_so_until_a_release_lists_them_again() {
    let (second, _) = fixture(&[SECOND]);
    let retired: BTreeSet<&str> = second.retirements().map(|(old, _)| old).collect();
    assert_eq!(retired.len(), 4, "{retired:?}");
    // To itself, what is out of use goes to what replaced it, and everything else is kept.
    let same = Migration::between(&second, &second);
    let of = |outcome| same.fates().iter().filter(|c| c.fate.outcome() == outcome).count();
    assert_eq!((of(Outcome::Replaced), of(Outcome::Retired), of(Outcome::NotInSources)), (2, 1, 0));
    assert!(same.added().is_empty());
}

#[test]
fn turtle_tells_what_replaces_what() {
    let turtle = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix dcterms: <http://purl.org/dc/terms/> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
        <urn:t:1> a skos:Concept ; skos:prefLabel \"a\"@en ; dcterms:isReplacedBy <urn:t:2> .
        <urn:t:2> a skos:Concept ; skos:prefLabel \"b\"@en ; dcterms:replaces <urn:t:0> .
        <urn:t:3> a skos:Concept ; skos:prefLabel \"c\"@en ; owl:deprecated true .
        <urn:t:4> a skos:Concept ; skos:prefLabel \"d\"@en ; owl:deprecated false .";
    let imported = import(vec![Input::bytes("t.ttl", turtle.as_bytes().to_vec())]).unwrap();
    let pack = packed(&imported.taxonomy);
    let told: Vec<(&str, Option<&str>)> = pack.retirements().collect();
    assert_eq!(told, [("urn:t:0", Some("urn:t:2")), ("urn:t:1", Some("urn:t:2")), ("urn:t:3", None)]);
}

#[test]
fn a_table_for_an_old_release_is_migrated_where_that_release_is_given() {
    let (pack, said) = fixture(&[FIRST, SECOND, "table.csv"]);
    let mapped = |number: u32| -> Vec<(MappingRelation, String)> {
        let concept = pack.concept(pack.find(&format!("urn:trades:{number}")).unwrap());
        let named = |m: ponte_core::pack::MappingTo| pack.concept(m.target).uri().replace(ESCO, "");
        concept.mappings().map(|mapping| (mapping.relation, named(mapping))).collect()
    };
    let to = |relation, name: &str| vec![(relation, format!("occupation/{name}"))];
    assert_eq!(mapped(1), to(MappingRelation::Exact, "mig-53"));
    // Another label than the preferred one makes it close, not exact.
    assert_eq!(mapped(2), to(MappingRelation::Close, "mig-01"));
    // Still listed, though out of use: nothing to migrate to get a concept of the pack.
    assert_eq!(mapped(3), to(MappingRelation::Narrow, "mig-08"));
    assert_eq!(mapped(4), to(MappingRelation::Exact, "mig-11"));
    assert_eq!(mapped(5), to(MappingRelation::Exact, "mig-07"));
    assert_eq!(mapped(6), to(MappingRelation::Exact, "mig-77"));
    assert_eq!(mapped(7), to(MappingRelation::Exact, "mig-01"));
    assert_eq!(pack.info().mappings, 7);
    let counts = ["replaced-target", "retired-target", "unknown-target"].map(|code| said.count(code));
    assert_eq!(counts, [2, 2, 1]);
    let of = |code: &str| said.iter().filter(|d| d.code == code).map(ToString::to_string).collect::<Vec<_>>();
    assert!(of("retired-target")[0].contains("mig-58"), "{:?}", of("retired-target"));
    assert!(of("retired-target")[1].contains("isco/C9992"), "{:?}", of("retired-target"));

    // Without the old release the table says the same, and leads outside the pack.
    let (pack, said) = fixture(&[SECOND, "table.csv"]);
    assert_eq!(pack.info().mappings, 7);
    assert_eq!(said.count("unknown-target"), 5);
}

#[test]
fn a_folder_of_releases_is_as_many_sources() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/migrate");
    let releases = |names: [&str; 2]| names.map(|name| input(&folder.join(name)));
    let apart = import(releases([FIRST, SECOND]).into()).unwrap();
    let within = import(vec![Input::folder("downloads", releases([FIRST, SECOND]).into())]).unwrap();
    let deeper = Input::folder("all", vec![Input::folder("downloads", releases([SECOND, FIRST]).into())]);
    let deeper = import(vec![deeper]).unwrap();
    assert_eq!(apart.sources.len(), 2);
    for other in [&within, &deeper] {
        assert_eq!(other.sources.iter().filter(|source| !source.version.is_empty()).count(), 2);
        assert_eq!(packed(&other.taxonomy).identity(), packed(&apart.taxonomy).identity());
    }
}

#[test]
fn a_pack_whose_retired_section_is_no_list_is_not_whole() {
    let mut builder = harbour(SECOND).to_builder();
    builder.add_section("retired", b"urn:b\turn:c\nurn:a\t\n".to_vec());
    let pack = Pack::open(builder.finish()).unwrap();
    assert!(matches!(pack.verify(), Err(PackError::Malformed { section, .. }) if section == "retired"));
}

/// Number, kind, French or English, labels by kind and word.
type SketchedConcept = (u8, u8, bool, Vec<(u8, u8)>);

/// A small taxonomy: URIs, kinds, labels and broader relations from a few, so that all meet.
#[derive(Clone, Debug)]
struct Sketch {
    concepts: Vec<SketchedConcept>,
    broader: Vec<(u8, u8)>,
    retired: Vec<(u8, Option<u8>)>,
}

fn sketch() -> impl Strategy<Value = Sketch> {
    let label = (0..3_u8, 0..5_u8);
    let concept = (0..12_u8, 0..3_u8, any::<bool>(), proptest::collection::vec(label, 0..4));
    (
        proptest::collection::vec(concept, 0..12),
        proptest::collection::vec((0..12_u8, 0..12_u8), 0..12),
        proptest::collection::vec((0..12_u8, proptest::option::of(0..12_u8)), 0..4),
    )
        .prop_map(|(concepts, broader, retired)| Sketch { concepts, broader, retired })
}

impl Sketch {
    fn pack(&self, backwards: bool) -> Pack {
        let uri = |number: u8| format!("urn:{}:{number:02}", if number % 4 == 3 { "y" } else { "x" });
        let kinds = [Kind::Occupation, Kind::Skill, Kind::Group];
        let mut taxonomy = Taxonomy::default();
        let mut concepts: Vec<_> = self.concepts.iter().collect();
        concepts.sort();
        concepts.dedup_by_key(|concept| concept.0);
        if backwards {
            concepts.reverse();
        }
        for (number, kind, is_french, labels) in concepts {
            let language: Language = if *is_french { "fr" } else { "en" }.parse().unwrap();
            let record = taxonomy.concept(&uri(*number), kinds[usize::from(*kind)]);
            for (kind, word) in labels {
                record.add_label(
                    language.clone(),
                    LabelKind::ALL[usize::from(*kind)],
                    &format!("word {word}"),
                );
            }
        }
        for (from, to) in self.broader.iter().filter(|(from, to)| from > to) {
            taxonomy.relate(&uri(*from), RelationKind::Broader, &uri(*to));
        }
        for (old, new) in &self.retired {
            taxonomy.retire(&uri(*old), new.map(uri).as_deref());
        }
        packed(&taxonomy)
    }
}

proptest! {
    #[test]
    fn nothing_vanishes_and_the_same_again_changes_nothing(old in sketch(), new in sketch()) {
        let (before, now) = (old.pack(false), new.pack(false));
        let migration = Migration::between(&before, &now);
        prop_assert_eq!(&migration, &Migration::between(&old.pack(true), &new.pack(true)));

        let all: Vec<&str> = before.concepts().map(|concept| concept.uri()).collect();
        let told: Vec<&str> = migration.fates().iter().map(|concept| concept.uri.as_str()).collect();
        prop_assert_eq!(all, told);
        let totals = migration.totals();
        prop_assert_eq!(totals.values().map(Totals::old).sum::<u64>(), before.len() as u64);
        let out_of_use: BTreeSet<&str> = now.retirements().map(|(old, _)| old).collect();
        let live = now.concepts().filter(|concept| !out_of_use.contains(concept.uri())).count() as u64;
        let added = totals.values().map(|totals| totals.new + totals.not_in_old_sources).sum::<u64>();
        prop_assert_eq!(totals.values().map(|totals| totals.kept).sum::<u64>() + added, live);

        // What stands for a concept lives and stays, so migrating twice is migrating once.
        for concept in migration.fates() {
            let (mut targets, mut same_kind) = (Vec::new(), true);
            match &concept.fate {
                Fate::Kept { .. } => targets.push(&concept.uri),
                Fate::Replaced { by, why, .. } => {
                    targets.push(by);
                    same_kind = *why == Why::Stated
                        || now.concept(now.find(by).unwrap()).kind() == concept.kind;
                }
                Fate::Retired { candidates, nearest } => {
                    prop_assert!(candidates.len() != 1);
                    targets.extend(candidates.iter().chain(nearest));
                }
                Fate::NotInSources => {}
            }
            prop_assert!(same_kind);
            for target in targets {
                prop_assert!(now.find(target).is_some() && !out_of_use.contains(target.as_str()));
                let fate = migration.find(target).map(|concept| concept.fate.outcome());
                prop_assert!(matches!(fate, None | Some(Outcome::Kept)), "{} {:?}", target, fate);
                prop_assert_eq!(migration.is_added(target), fate.is_none());
            }
        }
    }
}

/// ESCO's releases: `PONTE_SHARED`, or beside the project.
fn releases(names: &[(&str, &str)]) -> Option<Pack> {
    let shared = std::env::var_os("PONTE_SHARED").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared")),
        PathBuf::from,
    );
    let paths: Vec<PathBuf> = names
        .iter()
        .map(|(version, rest)| {
            shared.join("data/esco").join(format!("ESCO dataset - v{version} - classification - {rest}.zip"))
        })
        .collect();
    if let Some(missing) = paths.iter().find(|path| !path.is_file()) {
        eprintln!("skipped: {} is not there", missing.display());
        return None;
    }
    Some(read(&paths).0)
}

#[test]
fn of_esco_1_0_106_skills_vanished_and_517_came() {
    let old = releases(&[("1.0.x", "es - csv")]);
    let (Some(old), Some(new)) = (old, releases(&[("1.1.1", "en - csv")])) else { return };
    let migration = Migration::between(&old, &new);
    assert!(migration.languages().is_empty());
    let totals = migration.totals();
    let (skills, groups) = (totals[&Kind::Skill], totals[&Kind::Group]);
    assert_eq!((skills.old(), skills.kept), (13_485, 13_379));
    // Five of the 517 were skill groups in 1.0, under the same URI.
    assert_eq!((skills.replaced + skills.retired, skills.new, groups.new_kind), (106, 512, 5));
    assert_eq!(skills.not_in_sources + skills.not_in_old_sources, 0);
}

#[test]
fn of_esco_1_0_8_1_1_1_and_1_2_1_no_concept_vanishes() {
    let old = releases(&[("1.0.8", "en - csv")]);
    let new = releases(&[("1.2.1", "en - csv (no skills)")]);
    let (Some(old), Some(middle), Some(new)) = (old, releases(&[("1.1.1", "en - csv")]), new) else { return };
    let occupations = |old: &Pack, new: &Pack| {
        let totals = Migration::between(old, new).totals();
        let o = totals[&Kind::Occupation];
        assert_eq!(o.old(), old.info().concepts["occupation"]);
        let skills = totals[&Kind::Skill];
        ((o.kept, o.replaced, o.retired, o.new), (skills.retired, skills.new, skills.not_in_old_sources))
    };
    let first = occupations(&old, &middle);
    assert_eq!(first, ((2_939, 1, 2, 68), (0, 0, 13_896)));
    let second = occupations(&middle, &new);
    assert_eq!(second.0, (3_004, 1, 2, 35));
    assert_eq!(second.1.0, 0, "skills are not in the new sources; none is retired");
}
