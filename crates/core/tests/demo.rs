//! What real files do, in miniature: one test per trap of the demo taxonomy.
//!
//! `taxonomies/demo/README.md` lists the traps with file and row; this is what becomes of each.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test opens its fixtures and may panic")]

use std::collections::BTreeMap;
use std::path::PathBuf;

use ponte_core::diagnostic::{Diagnostic, Diagnostics, Severity};
use ponte_core::import::{Imported, Input, import};
use ponte_core::pack::{CompileOptions, Concept, Pack, compile};
use ponte_core::record::{Format, Proficiency, read_profiles, read_vacancies};
use ponte_core::taxonomy::{Kind, LabelKind, MappingRelation, NoteKind, RelationKind, ReuseLevel, SkillType};
use ponte_core::text::label_forms;

const NEWEST: &str = "demo-v1.2.0 (no skills)";
const WHOLE: &str = "demo-v1.1.0";
const GERMAN: &str = "demo-v1.0.3 - de";
const ARABIC: &str = "demo-v1.0.3 - ar";
const FRENCH: &str = "demo-v1.0.x - fr";
const COLLECTION: &str = "demo-v1.2.1 (one collection)";
const RELEASES: [&str; 5] = [NEWEST, WHOLE, GERMAN, ARABIC, FRENCH];
const EVERYTHING: [&str; 8] = [NEWEST, WHOLE, GERMAN, ARABIC, FRENCH, "demo.ttl", "demo.rdf", "demo.jsonld"];

const HARBOUR_SKILLS: &str = "http://data.europa.eu/esco/skill/demo0000-0000-4000-8000-0000000000a1";
const HARBOUR_LORE: &str = "http://data.europa.eu/esco/skill/demo0000-0000-4000-8000-0000000000a2";
const LORE_OF_LAMPS: &str = "http://data.europa.eu/esco/isced-f/990110";
const LORE_OF_WINDS: &str = "http://data.europa.eu/esco/isced-f/99110";

fn occupation(number: u32) -> String {
    format!("http://data.europa.eu/esco/occupation/demo-{number:04}")
}

fn skill(number: u32) -> String {
    format!("http://data.europa.eu/esco/skill/demo-{number:04}")
}

fn skill_group(code: &str) -> String {
    format!("http://data.europa.eu/esco/skill/demo-{code}")
}

fn isco(code: &str) -> String {
    format!("http://data.europa.eu/esco/isco/C{code}")
}

fn scheme(name: &str) -> String {
    format!("http://data.europa.eu/esco/concept-scheme/demo-{name}")
}

fn trade(name: &str) -> String {
    format!("http://demo.example/trades/{name}")
}

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../taxonomies/demo").join(name)
}

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A file or a folder of the demo as a source, its files in name order.
fn input(name: &str) -> Input {
    if path(name).is_file() {
        return Input::bytes(name, bytes(name));
    }
    let mut files: Vec<String> = std::fs::read_dir(path(name))
        .unwrap_or_else(|error| panic!("{name}: {error}"))
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    let files = files.into_iter().map(|file| {
        let content = bytes(&format!("{name}/{file}"));
        Input::bytes(file, content)
    });
    Input::folder(name, files.collect())
}

fn import_of(names: &[&str]) -> Imported {
    import(names.iter().map(|name| input(name)).collect()).unwrap()
}

/// A pack and what was said on the way to it.
struct Demo {
    pack: Pack,
    bytes: Vec<u8>,
    import: Diagnostics,
    compile: Diagnostics,
}

fn demo(names: &[&str]) -> Demo {
    compiled(import_of(names))
}

fn compiled(imported: Imported) -> Demo {
    let mut options = CompileOptions::default();
    options.sources = imported.sources;
    let (builder, compile) = compile(&imported.taxonomy, &options).unwrap();
    let bytes = builder.finish();
    let pack = Pack::open(bytes.clone()).unwrap();
    pack.verify().unwrap();
    Demo { pack, bytes, import: imported.diagnostics, compile }
}

impl Demo {
    fn concept(&self, uri: &str) -> Concept<'_> {
        self.pack.concept(self.pack.find(uri).unwrap_or_else(|| panic!("{uri} is not in the pack")))
    }

    fn preferred(&self, uri: &str, language: &str) -> Option<&str> {
        self.concept(uri).pref_label(language)
    }

    /// Labels of one kind in one language, in the order of the pack.
    fn labels(&self, uri: &str, language: &str, kind: LabelKind) -> Vec<&str> {
        let Some(language) = self.pack.language(&language.parse().unwrap()) else {
            return Vec::new();
        };
        let labels = self.concept(uri).labels_in(language);
        labels.filter(|label| label.kind == kind).map(|label| label.text).collect()
    }

    fn alternatives(&self, uri: &str, language: &str) -> Vec<&str> {
        self.labels(uri, language, LabelKind::Alternative)
    }

    fn broader(&self, uri: &str) -> Vec<&str> {
        self.concept(uri).broader().map(|concept| concept.uri()).collect()
    }

    fn count(&self, kind: Kind) -> u64 {
        self.pack.info().concepts.get(kind.as_str()).copied().unwrap_or_default()
    }

    fn relations(&self, kind: RelationKind) -> u64 {
        self.pack.info().relations[kind.as_str()]
    }
}

/// Code and count of everything said.
fn said(diagnostics: &Diagnostics) -> BTreeMap<&str, u64> {
    diagnostics.counts().map(|(_, code, count)| (code, count)).collect()
}

fn with_code<'d>(diagnostics: &'d Diagnostics, code: &str) -> Vec<&'d Diagnostic> {
    diagnostics.iter().filter(|diagnostic| diagnostic.code == code).collect()
}

/// The line of a file, from 1, where a text first stands.
fn line_of(file: &str, text: &str) -> u64 {
    let content = bytes(file);
    let at = content.windows(text.len()).position(|window| window == text.as_bytes());
    let at = at.unwrap_or_else(|| panic!("\"{text}\" does not stand in {file}"));
    1 + content[..at].iter().filter(|&&byte| byte == b'\n').count() as u64
}

/// Asserts that a diagnostic names its place and says what to do.
fn assert_place(diagnostic: &Diagnostic, severity: Severity, file: &str, text_of_row: &str, field: &str) {
    assert_eq!(diagnostic.severity, severity, "{diagnostic}");
    assert_eq!(diagnostic.file, file, "{diagnostic}");
    assert_eq!(diagnostic.row, Some(line_of(file, text_of_row)), "{diagnostic}");
    assert_eq!(diagnostic.field.as_deref(), Some(field), "{diagnostic}");
    assert!(severity == Severity::Note || !diagnostic.remedy.is_empty(), "{diagnostic}");
}

// The files themselves.

#[test]
fn the_traps_are_still_in_the_bytes() {
    let has = |file: &str, needle: &[u8]| bytes(file).windows(needle.len()).any(|window| window == needle);
    let returns = |file: &str| bytes(file).iter().filter(|&&byte| byte == b'\r').count();
    let feeds = |file: &str| bytes(file).iter().filter(|&&byte| byte == b'\n').count();

    let occupations = format!("{WHOLE}/occupations_en.csv");
    assert!(bytes(&occupations).starts_with(b"\xEF\xBB\xBFconceptType,"));
    assert_eq!((returns(&occupations), feeds(&occupations)), (10, 34), "CRLF ends rows, LF parts cells");
    assert_eq!(returns(&format!("{WHOLE}/skills_en.csv")), 0);
    assert_eq!(returns(&format!("{NEWEST}/occupations_en.csv")), 0);
    for invisible in ["\u{200B}fog bell tuner ,", "bell\u{A0}tuner for fog", "tuner\tof fog bells"] {
        assert!(has(&occupations, invisible.as_bytes()), "{invisible:?}");
    }
    assert!(has(&format!("{WHOLE}/skills_en.csv"), ",  answer fog with a bell\u{200B},".as_bytes()));
    assert!(has(&format!("{WHOLE}/skills_en.csv"), b"concept-scheme/demo-skills,\nhttp"));
    assert!(has(&format!("{WHOLE}/skillGroups_en.csv"), b"concept-scheme/demo-skills\nhttp"));
    assert!(has(&format!("{NEWEST}/occupations_en.csv"), b"nace2.1/demo-52,\nhttp"));
    assert!(has("latin1_profiles.csv", b"J\x92ai veill\xE9"));
    assert!(has("mojibake_vacancies.csv", "tour Ã\u{A0} lampe".as_bytes()));

    let hierarchy = bytes(&format!("{WHOLE}/skillsHierarchy_en.csv"));
    let mut widths = BTreeMap::new();
    for row in csv_rows(&hierarchy) {
        *widths.entry(row).or_insert(0) += 1;
    }
    assert_eq!(widths, BTreeMap::from([(11, 2), (12, 5), (13, 2), (14, 2)]));
    let width = |file: String| csv_rows(&bytes(&file))[0];
    assert_eq!(width(format!("{GERMAN}/occupations_de.csv")), 6);
    assert_eq!(width(format!("{FRENCH}/skills_fr.csv")), 7);
    assert_eq!(width(occupations), 14);
    assert_eq!(width(format!("{NEWEST}/occupations_en.csv")), 15);
    assert_eq!(width(format!("{WHOLE}/broaderRelationsOccPillar.csv")), 4);
    assert_eq!(width(format!("{NEWEST}/broaderRelationsOccPillar_en.csv")), 6);
}

/// How many fields each row of a comma-separated table has.
fn csv_rows(content: &[u8]) -> Vec<usize> {
    let (mut rows, mut fields, mut quoted) = (Vec::new(), 1, false);
    for byte in content {
        match byte {
            b'"' => quoted = !quoted,
            b',' if !quoted => fields += 1,
            b'\n' if !quoted => rows.push(std::mem::replace(&mut fields, 1)),
            _ => {}
        }
    }
    rows
}

// 1. Line ends and byte order mark.

#[test]
fn rows_end_in_crlf_and_cells_hold_line_feeds() {
    let demo = demo(&[WHOLE]);
    let keeper = occupation(1);
    assert_eq!(demo.preferred(&keeper, "en"), Some("lamp tower keeper"));
    assert_eq!(demo.alternatives(&keeper, "en"), ["keeper of the lamp tower", "wick hand"]);
    assert_eq!(demo.labels(&keeper, "en", LabelKind::Hidden), ["lamptower keeper"]);
    let definition = demo.concept(&keeper).notes().find(|note| note.kind == NoteKind::Definition).unwrap();
    assert_eq!(
        definition.text,
        "Lamp tower keepers feed the flame of a lamp tower, count the sails that pass, and answer the fog \
         with a bell."
    );
    assert_eq!(demo.concept(&keeper).notation(), Some("9991.1"));
    assert_eq!((demo.count(Kind::Occupation), demo.count(Kind::Skill), demo.count(Kind::Group)), (8, 27, 16));
}

#[test]
fn nothing_is_said_of_a_release_beyond_its_broken_rows() {
    let demo = demo(&[WHOLE]);
    let elsewhere = demo.import.iter().filter(|diagnostic| !diagnostic.file.contains("conceptSchemes"));
    let codes: Vec<&str> = elsewhere.map(|diagnostic| diagnostic.code).collect();
    assert_eq!(codes, ["no-uri", "not-used", "unknown-relation", "no-uri", "unknown-type"]);
    assert_eq!(said(&demo.compile), BTreeMap::from([("relation-without-concept", 1)]));
}

#[test]
fn broken_rows_are_named_in_a_file_whose_rows_end_in_crlf() {
    let said = import_of(&[WHOLE]).diagnostics;
    let file = format!("{WHOLE}/occupations_en.csv");
    let found: Vec<_> = with_code(&said, "no-uri").into_iter().filter(|d| d.file == file).collect();
    assert_eq!(found.len(), 1);
    assert_place(found[0], Severity::Rejected, &file, "keeper without an address", "conceptUri");

    let file = format!("{WHOLE}/broaderRelationsSkillPillar.csv");
    let found: Vec<_> = with_code(&said, "no-uri").into_iter().filter(|d| d.file == file).collect();
    assert_eq!(found.len(), 1);
    assert_place(found[0], Severity::Rejected, &file, "demo-0108,SkillGroup,\r\n", "broaderUri");

    let found = with_code(&said, "unknown-relation");
    let file = format!("{WHOLE}/occupationSkillRelations.csv");
    assert_place(found[0], Severity::Rejected, &file, "helpful", "relationType");
}

#[test]
fn broken_rows_are_named_in_a_file_whose_rows_end_in_lf() {
    let imported = import_of(&[WHOLE]);
    let found = with_code(&imported.diagnostics, "unknown-type");
    let file = format!("{WHOLE}/skills_en.csv");
    assert_place(found[0], Severity::Rejected, &file, "KnowledgeSkilCompetence", "conceptType");
    assert!(imported.taxonomy.get(&skill(150)).is_none());
    assert!(imported.taxonomy.get(&skill(110)).is_some() && imported.taxonomy.get(&skill(111)).is_some());
}

#[test]
fn a_scheme_without_a_uri_is_told_and_left_out() {
    let imported = import_of(&[WHOLE]);
    let file = format!("{WHOLE}/conceptSchemes_en.csv");
    let found: Vec<_> =
        with_code(&imported.diagnostics, "no-uri").into_iter().filter(|d| d.file == file).collect();
    let demo = compiled(imported.clone());
    assert!(demo.pack.info().schemes.iter().all(|scheme| !scheme.uri.is_empty()));
    assert_eq!(found.len(), 1);
    assert_place(found[0], Severity::Rejected, &file, "a collection without an address", "conceptSchemeUri");
}

// 2. The hierarchy of skill groups has short rows.

#[test]
fn short_rows_of_the_hierarchy_are_whole() {
    let demo = demo(&[WHOLE]);
    assert_eq!(demo.broader(&skill_group("S1.1.1")), [skill_group("S1.1")]);
    assert_eq!(demo.broader(&skill_group("S1.1")), [skill_group("S1")]);
    assert_eq!(demo.broader(&skill_group("S1")), [HARBOUR_SKILLS]);
    assert!(demo.broader(HARBOUR_SKILLS).is_empty());
    // Described by the hierarchy alone, as seven groups of ESCO 1.1.1 are.
    let wind_cloth = demo.concept(&skill_group("S2.1"));
    assert_eq!(wind_cloth.kind(), Kind::Group);
    assert_eq!(wind_cloth.notation(), Some("S2.1"));
    assert_eq!(wind_cloth.pref_label("en"), Some("sewing and dyeing wind cloth"));
    assert_eq!(wind_cloth.broader().map(|c| c.uri()).collect::<Vec<_>>(), [skill_group("S2")]);
    assert_eq!(wind_cloth.narrower().map(|c| c.uri()).collect::<Vec<_>>(), [skill(105), skill(108)]);
}

#[test]
fn the_hierarchy_alone_gives_groups_with_labels_codes_and_order() {
    let file = format!("{WHOLE}/skillsHierarchy_en.csv");
    let demo = compiled(import(vec![Input::bytes(&*file, bytes(&file))]).unwrap());
    assert!(demo.import.is_empty() && demo.compile.is_empty());
    assert_eq!((demo.pack.len(), demo.count(Kind::Group)), (10, 10));
    assert_eq!(demo.relations(RelationKind::Broader), 8);
    for (uri, code) in [
        (HARBOUR_SKILLS, "S"),
        (HARBOUR_LORE, "0"),
        (LORE_OF_LAMPS, "0110"),
        (&*skill_group("S1.1.1"), "S1.1.1"),
    ] {
        assert_eq!(demo.concept(uri).notation(), Some(code));
    }
}

// 3. Separators.

#[test]
fn every_separator_parts_values() {
    let demo = demo(&[WHOLE]);
    // " | " in collections, LF in the main file: one list.
    assert_eq!(
        demo.alternatives(&skill(120), "en"),
        ["key a lantern telegraph", "send words by lantern telegraph"]
    );
    assert_eq!(demo.alternatives(&skill(121), "en"), ["programme clockwork buoys", "wind ringing buoys"]);
    // A comma within a label parts nothing.
    assert_eq!(demo.alternatives(&skill(112), "en"), ["take tokens, give change"]);
    // ",LF" in occupations, skills and schemes; LF alone in skill groups.
    let schemes = |uri: &str| demo.concept(uri).schemes().map(|s| s.uri.as_str()).collect::<Vec<_>>();
    assert_eq!(schemes(&occupation(1)), [scheme("member-occupations"), scheme("occupations")]);
    assert_eq!(schemes(&skill(101)), [scheme("member-skills"), scheme("skills")]);
    assert_eq!(schemes(&skill_group("S1")), [scheme("skills"), scheme("skills-hierarchy")]);
    assert_eq!(schemes(&skill(120)), [scheme("digital"), scheme("member-skills"), scheme("skills")]);
    assert_eq!(schemes(&isco("999")), [scheme("isco"), scheme("occupations")]);
}

#[test]
fn several_uris_in_a_cell_are_no_concept() {
    let demo = demo(&[WHOLE]);
    assert!(demo.pack.concepts().all(|concept| !concept.uri().contains([' ', '|', '\n', ','])));
    // A preferred term beside them is no label of the skill.
    assert!(!demo.alternatives(&skill(121), "en").contains(&"work a lantern telegraph"));
}

#[test]
fn schemes_have_title_and_version() {
    let demo = demo(&[WHOLE]);
    let of = |name: &str| {
        let found = demo.pack.info().schemes.iter().find(|known| known.uri == scheme(name)).unwrap();
        (found.title.as_str(), found.version.as_str())
    };
    assert_eq!(of("digital"), ("Demo digital skills", "1.1.0"));
    assert_eq!(of("skills-hierarchy"), ("Demo skills hierarchy", "1.1.0"));
    // Named by concepts only.
    assert_eq!(of("member-skills").0, "");
}

// 4. Layouts drift.

#[test]
fn columns_go_by_name_in_any_number_and_order() {
    for (folder, language, label) in [
        (NEWEST, "en", "lamp tower keeper"),
        (WHOLE, "en", "lamp tower keeper"),
        (GERMAN, "de", "Lampenturmwärter/Lampenturmwärterin"),
        (ARABIC, "ar", "حارس برج المصباح / حارسة برج المصباح"),
        (FRENCH, "fr", "veilleur de tour à lampe/veilleuse de tour à lampe"),
    ] {
        let demo = demo(&[folder]);
        assert_eq!(demo.preferred(&occupation(1), language), Some(label), "{folder}");
        assert!(folder == WHOLE || demo.import.rejected() == 0, "{folder}");
    }
    let newest = demo(&[NEWEST]);
    assert_eq!(newest.concept(&occupation(10)).notation(), Some("9992.3"));
    assert_eq!(newest.alternatives(&occupation(10), "en"), ["pilot of glass kites"]);
    assert_eq!(newest.count(Kind::Occupation), 8, "no industry of naceCode became a concept");
}

#[test]
fn broader_relations_have_four_or_six_columns() {
    for folder in [WHOLE, NEWEST] {
        let demo = demo(&[folder]);
        assert_eq!(demo.broader(&occupation(6)), [occupation(1)], "{folder}");
        assert_eq!(demo.broader(&occupation(7)), [isco("0999")], "{folder}");
        assert_eq!(demo.broader(&isco("0999")), [isco("099")], "{folder}");
    }
    // 8 of groups, 29 of skills, 12 of occupations.
    assert_eq!(demo(&[WHOLE]).relations(RelationKind::Broader), 49);
    assert_eq!(demo(&[NEWEST]).relations(RelationKind::Broader), 12);
}

#[test]
fn relation_files_without_a_language_are_read() {
    let demo = demo(&[WHOLE]);
    assert_eq!(demo.relations(RelationKind::EssentialSkill), 25);
    assert_eq!(demo.relations(RelationKind::OptionalSkill), 14);
    let essential = demo.concept(&skill(107)).related_by(RelationKind::EssentialSkill, false);
    assert_eq!(essential.map(|c| c.uri()).collect::<Vec<_>>(), [skill(123)], "skills ask for skills");
}

#[test]
fn collections_differ_in_the_order_of_columns() {
    let demo = demo(&[WHOLE]);
    assert_eq!(demo.alternatives(&skill(118), "en"), ["sign across the quay", "talk quay sign"]);
    assert_eq!(demo.concept(&skill(118)).reuse_level(), ReuseLevel::CrossSector);
    assert_eq!(demo.concept(&skill(118)).skill_type(), SkillType::Skill);
}

#[test]
fn tables_about_the_release_are_left_aside() {
    let imported = import_of(&[WHOLE]);
    let found = with_code(&imported.diagnostics, "not-used");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].severity, Severity::Note);
    assert_eq!(found[0].file, format!("{WHOLE}/greenShareOcc_en.csv"));
    assert!(imported.taxonomy.get(&occupation(98)).is_none());
    assert!(imported.diagnostics.iter().all(|diagnostic| !diagnostic.file.contains("dictionary")));
}

// 5. Repeated URIs, addresses of groups, codes that are text.

#[test]
fn of_a_repeated_occupation_the_youngest_row_counts() {
    let demo = demo(&[NEWEST]);
    // The younger row of the first comes second, of the other first.
    assert_eq!(demo.preferred(&occupation(2), "en"), Some("kite wright"));
    assert_eq!(demo.alternatives(&occupation(2), "en"), ["kite and streamer wright", "kite joiner"]);
    assert_eq!(demo.preferred(&occupation(3), "en"), Some("raft ferry hand"));
    assert_eq!(demo.alternatives(&occupation(3), "en"), ["puller on the rope raft", "rope raft hand"]);
    assert_eq!(demo.broader(&occupation(2)), [isco("9992")]);

    assert_eq!(said(&demo.import), BTreeMap::from([("repeated-concept", 2)]));
    let file = format!("{NEWEST}/occupations_en.csv");
    let found = with_code(&demo.import, "repeated-concept");
    assert_place(found[0], Severity::Note, &file, "demo-0002,Occupation,kite wright,", "conceptUri");
    assert_place(found[1], Severity::Note, &file, "demo-0003,Occupation,raft ferry hands,", "conceptUri");
    assert!(demo.compile.is_empty());
}

#[test]
fn skill_groups_have_three_forms_of_uri_and_one_kind() {
    let demo = demo(&[WHOLE]);
    for uri in [HARBOUR_SKILLS, &skill_group("S1"), LORE_OF_LAMPS, &isco("9991")] {
        assert_eq!(demo.concept(uri).kind(), Kind::Group, "{uri}");
    }
    assert_eq!(demo.broader(LORE_OF_LAMPS), [HARBOUR_LORE]);
}

#[test]
fn codes_are_text_and_keep_their_zeros() {
    let demo = demo(&[WHOLE]);
    let find = |code: &str| demo.pack.find_notation(Kind::Group, code).map(|id| demo.pack.concept(id).uri());
    assert_eq!(find("0"), Some(HARBOUR_LORE));
    assert_eq!(find("0110"), Some(LORE_OF_LAMPS));
    assert_eq!(find("110"), Some(LORE_OF_WINDS));
    assert_eq!(find("0999").map(str::to_owned), Some(isco("0999")));
    assert_eq!(find("00"), None);
}

// 6. Gaps, and a graph that is no tree.

#[test]
fn an_empty_skill_type_or_reuse_level_is_unknown() {
    let demo = demo(&[WHOLE]);
    let board = demo.concept(&skill(113));
    assert_eq!((board.skill_type(), board.reuse_level()), (SkillType::Unknown, ReuseLevel::Sector));
    let hum = demo.concept(&skill(114));
    assert_eq!((hum.skill_type(), hum.reuse_level()), (SkillType::Skill, ReuseLevel::Unknown));
    assert_eq!(demo.concept(&skill(127)).reuse_level(), ReuseLevel::Transversal);
    assert_eq!(demo.concept(&skill(123)).reuse_level(), ReuseLevel::Occupation);
    assert_eq!(demo.concept(&skill(123)).skill_type(), SkillType::Knowledge);
    assert_eq!(demo.pack.info().knowledge, 5);
    let unknown = |concept: &Concept<'_>| concept.skill_type() == SkillType::Unknown;
    let skills = demo.pack.concepts().filter(|concept| concept.kind() == Kind::Skill);
    assert_eq!(skills.filter(unknown).map(|concept| concept.uri()).collect::<Vec<_>>(), [skill(113)]);
}

#[test]
fn relations_of_an_occupation_nobody_describes_are_told_and_left_out() {
    let demo = demo(&[WHOLE]);
    assert!(demo.pack.find(&occupation(99)).is_none());
    let found = with_code(&demo.compile, "relation-without-concept");
    assert_eq!((found.len(), found[0].severity), (1, Severity::Warning));
    assert!(found[0].message.contains(&occupation(99)) && !found[0].remedy.is_empty());
}

#[test]
fn a_skill_no_occupation_asks_for_stays() {
    let demo = demo(&[WHOLE]);
    let unused: Vec<&str> = demo
        .pack
        .concepts()
        .filter(|concept| concept.kind() == Kind::Skill)
        .filter(|concept| {
            [RelationKind::EssentialSkill, RelationKind::OptionalSkill]
                .into_iter()
                .all(|kind| concept.related_by(kind, true).all(|user| user.kind() != Kind::Occupation))
        })
        .map(|concept| concept.uri())
        .collect();
    assert_eq!(unused, [skill(126)]);
    assert_eq!(demo.concept(&skill(126)).information(), 10_000);
}

#[test]
fn skills_have_several_broader_concepts() {
    let demo = demo(&[WHOLE]);
    let several: Vec<&str> = demo
        .pack
        .concepts()
        .filter(|concept| concept.broader().count() > 1)
        .map(|concept| concept.uri())
        .collect();
    assert_eq!(several, [skill(121)]);
    assert_eq!(demo.broader(&skill(121)), [LORE_OF_LAMPS.to_owned(), skill(120), skill_group("S1")]);
}

// 7. Releases follow each other.

#[test]
fn the_newest_release_decides_and_each_retired_concept_is_told() {
    let demo = demo(&RELEASES);
    let retired: Vec<(&str, &str)> = with_code(&demo.import, "retired-concept")
        .iter()
        .map(|diagnostic| (diagnostic.file.as_str(), diagnostic.message.split(' ').next().unwrap()))
        .collect();
    assert_eq!(
        retired,
        [
            (WHOLE, &*occupation(8)),
            (GERMAN, &occupation(81)),
            (GERMAN, &occupation(82)),
            (FRENCH, &occupation(81)),
            (FRENCH, &skill(191)),
        ]
    );
    for uri in [occupation(8), occupation(81), occupation(82), skill(191)] {
        assert!(demo.pack.find(&uri).is_none(), "{uri}");
    }
    let older: Vec<(&str, &str)> = with_code(&demo.import, "older-release")
        .iter()
        .map(|diagnostic| (diagnostic.file.as_str(), diagnostic.message.as_str()))
        .collect();
    assert_eq!(
        older,
        [
            (WHOLE, "1 occupations are not in version 1.2.0, which decides the structure"),
            (GERMAN, "2 occupations are not in version 1.2.0, which decides the structure"),
            (FRENCH, "1 occupations are not in version 1.2.0, which decides the structure"),
            (FRENCH, "1 skills are not in version 1.1.0, which decides the structure"),
        ]
    );
    assert_eq!((demo.count(Kind::Occupation), demo.count(Kind::Skill), demo.count(Kind::Group)), (8, 27, 16));
    assert_eq!(demo.pack.info().languages, ["ar", "de", "en", "fr"]);
}

#[test]
fn skills_and_their_relations_survive_a_newer_release_without_skills() {
    let demo = demo(&RELEASES);
    assert_eq!(demo.relations(RelationKind::EssentialSkill), 23);
    assert_eq!(demo.relations(RelationKind::OptionalSkill), 13);
    assert_eq!(demo.relations(RelationKind::Broader), 37 + 12);
    // In 1.2.0 the moss lamps went to another group; the older release has no say any more.
    assert_eq!(demo.broader(&occupation(5)), [isco("9991")]);
    assert_eq!(demo.broader(&skill(101)), [skill_group("S1.1.1")]);
    // The retired and the undescribed occupation.
    let found = with_code(&demo.compile, "relation-without-concept");
    assert_eq!(found.len(), 2);
    assert!(found[0].message.contains(&occupation(8)) && found[1].message.contains(&occupation(99)));
}

#[test]
fn preferred_labels_come_from_the_newest_release_and_older_ones_stay_as_alternatives() {
    let demo = demo(&RELEASES);
    assert_eq!(demo.preferred(&occupation(5), "en"), Some("moss lamp tender"));
    assert_eq!(
        demo.alternatives(&occupation(5), "en"),
        ["moss lamp trimmer", "trimmer of glow moss", "wick hand"]
    );
    assert_eq!(demo.concept(&occupation(5)).notation(), Some("9991.4"));
    assert_eq!(
        demo.preferred(&occupation(5), "fr"),
        Some("tailleur de mousse à lampe/tailleuse de mousse à lampe")
    );
    assert_eq!(demo.preferred(&skill(110), "fr"), Some("haler un radeau le long de sa corde"));
    assert_eq!(demo.preferred(&isco("0999"), "de"), Some("Trommeln und Zeichen der Hafenwache"));
    assert_eq!(demo.preferred(&occupation(10), "de"), None);
}

#[test]
fn a_collection_of_a_newer_release_does_not_retire_the_skills_it_does_not_list() {
    let demo = demo(&[WHOLE, COLLECTION]);
    assert_eq!(demo.import.count("retired-concept"), 0);
    assert_eq!(demo.count(Kind::Skill), 27);
    assert_eq!(
        demo.alternatives(&skill(118), "en"),
        ["chat in quay sign", "sign across the quay", "talk quay sign"]
    );
}

#[test]
fn without_relations_the_isco_column_files_occupations() {
    let demo = demo(&[GERMAN]);
    assert!(demo.import.is_empty() && demo.compile.is_empty());
    assert_eq!(demo.broader(&occupation(2)), [isco("9992")]);
    assert_eq!(demo.broader(&occupation(7)), [isco("0999")], "codes keep their zeros");
    assert_eq!(demo.relations(RelationKind::Broader), 7);
}

#[test]
fn the_isco_column_of_an_older_release_has_no_say() {
    // 1.0.x files the bell tuner under 9992, 1.0.3 under 9991.
    let demo = demo(&[GERMAN, FRENCH]);
    assert_eq!(demo.broader(&occupation(4)), [isco("9991")]);
}

// 8. Labels.

#[test]
fn the_preferred_label_is_not_an_alternative_of_its_own() {
    let demo = demo(&RELEASES);
    for concept in demo.pack.concepts() {
        for language in demo.pack.languages() {
            let language = demo.pack.language(&language.parse().unwrap()).unwrap();
            let labels: Vec<_> = concept.labels_in(language).collect();
            let mut texts: Vec<&str> = labels.iter().map(|label| label.text).collect();
            texts.sort_unstable();
            texts.dedup();
            assert_eq!(texts.len(), labels.len(), "{} repeats a label", concept.uri());
            let preferred = labels.iter().filter(|label| label.kind == LabelKind::Preferred).count();
            assert_eq!(preferred, usize::from(!labels.is_empty()), "{}", concept.uri());
        }
    }
    assert_eq!(demo.alternatives(&skill(101), "en"), ["cut the wicks of tower lamps"]);
    assert_eq!(demo.alternatives(&skill(101), "fr"), ["couper les mèches de tour"]);
}

#[test]
fn an_ambiguous_label_belongs_to_both() {
    let demo = demo(&RELEASES);
    let holders: Vec<&str> = demo
        .pack
        .concepts()
        .filter(|concept| concept.labels().any(|label| label.text == "wick hand"))
        .map(|concept| concept.uri())
        .collect();
    assert_eq!(holders, [occupation(1), occupation(5)]);
}

#[test]
fn gendered_labels_are_kept_as_written() {
    let demo = demo(&RELEASES);
    assert_eq!(demo.preferred(&occupation(2), "de"), Some("Drachenbauer/Drachenbauerin"));
    assert_eq!(
        demo.alternatives(&occupation(2), "de"),
        ["Drachenbauer", "Drachenbauer/in für Briefdrachen", "Drachenbauerin"]
    );
    assert_eq!(demo.preferred(&occupation(2), "ar"), Some("صانع الطائرات الورقية / صانعة الطائرات الورقية"));
}

#[test]
fn gendered_labels_have_both_forms() {
    let demo = demo(&RELEASES);
    let forms = |uri: &str, language: &str| label_forms(demo.preferred(uri, language).unwrap());
    assert_eq!(forms(&occupation(2), "de"), ["Drachenbauer", "Drachenbauerin"]);
    assert_eq!(forms(&occupation(1), "fr"), ["veilleur de tour à lampe", "veilleuse de tour à lampe"]);
    assert_eq!(forms(&occupation(2), "ar"), ["صانع الطائرات الورقية", "صانعة الطائرات الورقية"]);
    assert_eq!(label_forms("Nebelglockenstimmer/-in"), ["Nebelglockenstimmer", "Nebelglockenstimmerin"]);
}

// 9. What nobody sees.

#[test]
fn invisible_characters_and_odd_blanks_are_cleaned_away() {
    let demo = demo(&[WHOLE]);
    assert_eq!(demo.preferred(&occupation(4), "en"), Some("fog bell tuner"));
    assert_eq!(
        demo.alternatives(&occupation(4), "en"),
        ["bell tuner for fog", "fog bell voicer", "tuner of fog bells"]
    );
    assert_eq!(demo.preferred(&skill(104), "en"), Some("answer fog with a bell"));
    assert_eq!(demo.alternatives(&skill(104), "en"), ["ring the bell in fog"]);
    for concept in demo.pack.concepts() {
        let texts = concept.labels().map(|l| l.text).chain(concept.notes().map(|n| n.text));
        for text in texts {
            assert!(!text.contains(['\u{200B}', '\u{A0}', '\t', '\n']), "{text:?}");
            assert!(!text.is_empty() && text.trim() == text, "{text:?}");
        }
    }
    let notes: Vec<_> = demo.concept(&occupation(4)).notes().map(|note| (note.kind, note.text)).collect();
    assert_eq!(
        notes,
        [
            (NoteKind::Definition, "Fog bell tuners keep bells true in wet air."),
            (NoteKind::Scope, "Includes tuners of buoy bells."),
            (NoteKind::Regulated, "http://data.europa.eu/esco/regulated-professions/demo-harbour"),
        ]
    );
}

#[test]
fn a_table_in_windows_1252_is_read_and_told() {
    let content = bytes("latin1_profiles.csv");
    let (profiles, said) = read_profiles("latin1_profiles.csv", Format::Csv, &mut &content[..]);
    assert_eq!(profiles.iter().map(|p| p.id.as_str()).collect::<Vec<_>>(), ["p1", "p2", "p3"]);
    assert_eq!(profiles[0].text, "J’ai veillé une tour à lampe – sept étés.\nMa sœur y chantait.");
    assert_eq!(profiles[0].skills[0].name, "tailler les mèches de tour");
    assert_eq!(profiles[0].skills[0].proficiency, Proficiency::new(4));
    assert_eq!(profiles[0].skills[1].name, skill(103));
    assert_eq!(profiles[0].place.region, "Île aux Goélands");
    assert_eq!(profiles[1].max_distance_km, Some(12.5));
    assert_eq!(profiles[2].text, "Trommeln für die Hafenwache, 20 € je Nacht. Große Übung.");

    let told: Vec<&str> = with_code(&said, "not-utf-8").iter().map(|d| d.field.as_deref().unwrap()).collect();
    assert_eq!(told, ["skills", "text", "occupation", "region", "text"]);
    assert_eq!(said.count("unused-column"), 1, "nothing is read of a person's name");
    assert_eq!(said.rejected(), 0);
}

#[test]
fn records_are_named_by_the_line_where_they_start_in_a_table_whose_rows_end_in_crlf() {
    let content = bytes("latin1_profiles.csv");
    let (profiles, said) = read_profiles("latin1_profiles.csv", Format::Csv, &mut &content[..]);
    // The first record takes two lines.
    assert_eq!(profiles.iter().map(|profile| profile.row).collect::<Vec<_>>(), [2, 4, 5]);
    let rows: Vec<_> = with_code(&said, "not-utf-8").iter().map(|diagnostic| diagnostic.row).collect();
    assert_eq!(rows, [2, 2, 2, 2, 5].map(Some));
}

#[test]
fn a_header_in_windows_1252_is_named_as_written() {
    let content = bytes("latin1_profiles.csv");
    let (_, said) = read_profiles("latin1_profiles.csv", Format::Csv, &mut &content[..]);
    assert_eq!(with_code(&said, "unused-column")[0].field.as_deref(), Some("prénom"));
}

#[test]
fn mojibake_is_mended_and_honest_letters_are_left_alone() {
    let content = bytes("mojibake_vacancies.csv");
    let (vacancies, said) = read_vacancies("mojibake_vacancies.csv", Format::Csv, &mut &content[..]);
    assert_eq!((vacancies.len(), said.rejected()), (9, 0));
    assert_eq!(vacancies[0].title, "Veilleur de tour à lampe (été)");
    assert_eq!(
        vacancies[0].description,
        "L’équipe cherche un veilleur.\nMèches à tailler – cloche à sonner."
    );
    assert_eq!(vacancies[0].essential[0].proficiency, Proficiency::new(3));
    assert_eq!(vacancies[0].place.coordinates, Some((48.1, -4.3)));
    assert_eq!(vacancies[0].closes.unwrap().to_string(), "2027-05-01");
    assert_eq!(vacancies[1].title, "Hafenwachentrommler für die Große Straße");
    assert_eq!(vacancies[1].description, "Trommeln für 20 € je Nacht");
    assert_eq!(vacancies[2].title, "доглядач вежі зі світильником");
    assert_eq!(vacancies[2].description, "Шукаємо доглядача");
    assert_eq!(vacancies[3].title, "São Âncora: ferry on a rope");
    assert_eq!(vacancies[3].description, "Café – naïve, 20 € a night, Ânimo!");
    let told: Vec<(Option<u64>, &str)> = with_code(&said, "mojibake")
        .iter()
        .map(|diagnostic| (diagnostic.row, diagnostic.field.as_deref().unwrap()))
        .filter(|(row, _)| *row <= Some(5))
        .collect();
    assert_eq!(
        told,
        [
            (Some(2), "title"),
            (Some(2), "description"),
            (Some(4), "title"),
            (Some(4), "description"),
            (Some(5), "title"),
            (Some(5), "description"),
        ]
    );
}

#[test]
fn mojibake_is_mended_in_every_script() {
    let content = bytes("mojibake_vacancies.csv");
    let (vacancies, _) = read_vacancies("mojibake_vacancies.csv", Format::Csv, &mut &content[..]);
    let titles: Vec<&str> = vacancies[4..8].iter().map(|vacancy| vacancy.title.as_str()).collect();
    assert_eq!(
        titles,
        ["φύλακας του πύργου της λάμπας", "حارس برج المصباح", "ሓላዊ ግምቢ መብራህቲ", "বাতিঘরের প্রহরী"]
    );
}

#[test]
fn mojibake_is_mended_in_lists_and_places() {
    let content = bytes("mojibake_vacancies.csv");
    let (vacancies, _) = read_vacancies("mojibake_vacancies.csv", Format::Csv, &mut &content[..]);
    assert_eq!(vacancies[8].essential[0].name, "tailler les mèches de tour");
    assert_eq!(vacancies[8].essential[0].proficiency, Proficiency::new(3));
    assert_eq!(vacancies[8].essential[1].name, skill(104));
    assert_eq!(vacancies[8].occupation, ["veilleuse de tour à lampe"]);
    assert_eq!(vacancies[8].place.region, "Île aux Goélands");
}

// SKOS in RDF.

#[test]
fn narrower_links_alone_make_a_hierarchy() {
    let demo = demo(&["demo.ttl"]);
    assert_eq!((demo.count(Kind::Group), demo.count(Kind::Occupation)), (5, 4));
    assert_eq!(demo.broader(&trade("kite-tailor")), [trade("kites")]);
    assert_eq!(demo.broader(&trade("kites")), [trade("sky")]);
    assert_eq!(demo.concept(&trade("kites")).kind(), Kind::Group);
    assert_eq!(demo.concept(&trade("lamp-runner")).kind(), Kind::Occupation);
    assert_eq!(demo.concept(&trade("kites")).notation(), Some("Q01"));
    assert_eq!(demo.preferred(&trade("kites"), "de"), Some("Drachengewerbe"));
    // A label that is a resource of its own, without a name.
    assert_eq!(demo.alternatives(&trade("kite-tailor"), "en"), ["kite seamster", "kite silk tailor"]);
    let scheme = demo.concept(&trade("sky")).schemes().next().unwrap();
    assert_eq!(
        (scheme.uri.as_str(), scheme.title.as_str(), scheme.version.as_str()),
        (trade("scheme").as_str(), "Trades of the quay", "3")
    );
}

#[test]
fn a_broader_circle_is_cut_once_and_told() {
    let demo = demo(&["demo.ttl"]);
    let found = with_code(&demo.compile, "broader-circle");
    assert_eq!((found.len(), found[0].severity), (1, Severity::Warning));
    assert!(found[0].message.contains(&trade("ebb")) && found[0].message.contains(&trade("tide")));
    assert_eq!(demo.broader(&trade("ebb")), [trade("tide")]);
    assert!(demo.broader(&trade("tide")).is_empty());
    assert_eq!(demo.broader(&trade("net-hand")), [trade("tide")]);
}

#[test]
fn a_label_without_a_language_is_told_and_left_out() {
    for file in ["demo.ttl", "demo.rdf", "demo.jsonld"] {
        let demo = demo(&[file]);
        let found = with_code(&demo.import, "no-language");
        assert_eq!(said(&demo.import), BTreeMap::from([("no-language", 1)]), "{file}");
        assert_eq!((found[0].severity, found[0].file.as_str()), (Severity::Rejected, file));
        assert!(found[0].message.contains(&trade("net-hand")), "{}", found[0]);
        assert!(found[0].message.contains("mesh hand without a language"), "{}", found[0]);
        let labels = demo.concept(&trade("net-hand")).labels();
        assert!(labels.into_iter().all(|label| !label.text.contains("mesh hand")), "{file}");
        assert_eq!(demo.preferred(&trade("net-hand"), "en"), Some("one-handed net mender"));
    }
}

#[test]
fn xml_and_json_say_the_same() {
    let without_source = |file: &str| {
        let (builder, _) = compile(&import_of(&[file]).taxonomy, &CompileOptions::default()).unwrap();
        builder.finish()
    };
    assert!(without_source("demo.rdf") == without_source("demo.jsonld"));
    let demo = demo(&["demo.rdf"]);
    assert_eq!((demo.count(Kind::Group), demo.count(Kind::Occupation)), (1, 2));
    assert_eq!(demo.preferred(&trade("kite-tailor"), "en"), Some("kite tailor"));
    assert_eq!(demo.alternatives(&trade("kite-tailor"), "en"), ["kite cutter"]);
}

#[test]
fn sources_that_disagree_leave_one_preferred_label() {
    // Turtle prefers "kite cutter", the other two know it as an alternative of "kite tailor".
    let demo = demo(&["demo.ttl", "demo.rdf", "demo.jsonld"]);
    assert_eq!(demo.labels(&trade("kite-tailor"), "en", LabelKind::Preferred), ["kite tailor"]);
    assert_eq!(
        demo.alternatives(&trade("kite-tailor"), "en"),
        ["kite cutter", "kite seamster", "kite silk tailor"]
    );
}

#[test]
fn mappings_reach_the_releases_and_retired_targets_stay_as_external_concepts() {
    let demo = demo(&EVERYTHING);
    let mappings = |uri: &str| -> Vec<(MappingRelation, &str)> {
        let pack = &demo.pack;
        demo.concept(uri).mappings().map(|m| (m.relation, pack.concept(m.target).uri())).collect()
    };
    assert_eq!(mappings(&trade("kite-tailor")), [(MappingRelation::Exact, &*occupation(2))]);
    assert_eq!(mappings(&trade("kites")), [(MappingRelation::Broad, &*isco("9992"))]);
    assert_eq!(mappings(&isco("9992")), [(MappingRelation::Narrow, &*trade("kites"))]);
    assert_eq!(
        mappings(&trade("lamp-runner")),
        [(MappingRelation::Close, &*occupation(5)), (MappingRelation::Close, &occupation(8))]
    );
    assert_eq!(demo.concept(&occupation(5)).kind(), Kind::Occupation);
    assert_eq!(demo.concept(&occupation(8)).kind(), Kind::External);
    assert_eq!(demo.count(Kind::External), 1);
    assert_eq!(demo.pack.info().mappings, 5);
    assert_eq!(
        (demo.count(Kind::Occupation), demo.count(Kind::Skill), demo.count(Kind::Group)),
        (12, 27, 21)
    );
}

// The same input gives the same bytes.

#[test]
fn two_runs_give_the_same_bytes() {
    let (first, second) = (demo(&EVERYTHING), demo(&EVERYTHING));
    assert!(first.bytes == second.bytes);
    let words = |list: &Diagnostics| list.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(words(&first.import), words(&second.import));
    assert_eq!(words(&first.compile), words(&second.compile));
}

#[test]
fn the_order_of_sources_does_not_matter() {
    let reference = demo(&EVERYTHING);
    let versions: Vec<(&str, &str)> =
        reference.pack.info().sources.iter().map(|s| (s.name.as_str(), s.version.as_str())).collect();
    assert_eq!(
        versions,
        [
            (ARABIC, "1.0.3"),
            (GERMAN, "1.0.3"),
            (FRENCH, "1.0.0"),
            (WHOLE, "1.1.0"),
            (NEWEST, "1.2.0"),
            ("demo.jsonld", ""),
            ("demo.rdf", ""),
            ("demo.ttl", ""),
        ]
    );
    let mut names = EVERYTHING;
    for turn in 0..names.len() * 2 {
        names.rotate_left(1);
        if turn == names.len() {
            names.reverse();
        }
        assert!(demo(&names).bytes == reference.bytes, "{names:?}");
    }
}

#[test]
fn the_order_of_files_in_a_folder_does_not_matter() {
    let files = |reversed: bool| {
        let mut names: Vec<_> = std::fs::read_dir(path(WHOLE))
            .unwrap()
            .map(|e| e.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        if reversed {
            names.reverse();
        }
        let files = names.into_iter().map(|name| {
            let content = bytes(&format!("{WHOLE}/{name}"));
            Input::bytes(name, content)
        });
        compiled(import(vec![Input::folder(WHOLE, files.collect())]).unwrap()).bytes
    };
    assert!(files(false) == files(true));
}

#[test]
fn the_youngest_row_takes_no_label_of_another_file() {
    let row = |date: &str, label: &str| format!("Occupation,{},{label},,{date}\n", occupation(2));
    let main = format!(
        "conceptType,conceptUri,preferredLabel,altLabels,modifiedDate\n{}{}",
        row("2024-04-01", "kite wrights"),
        row("2025-02-03", "kite wright")
    );
    let collection = format!(
        "conceptType,conceptUri,preferredLabel,altLabels\nOccupation,{},kite wright,letter kite wright\n",
        occupation(2)
    );
    let files = |collection_first: bool| {
        let mut files = vec![
            Input::bytes("occupations_en.csv", main.clone().into_bytes()),
            Input::bytes("researchOccupationsCollection_en.csv", collection.clone().into_bytes()),
        ];
        if collection_first {
            files.reverse();
        }
        compiled(import(vec![Input::folder("x", files)]).unwrap())
    };
    for collection_first in [false, true] {
        let demo = files(collection_first);
        assert_eq!(demo.preferred(&occupation(2), "en"), Some("kite wright"));
        assert_eq!(demo.alternatives(&occupation(2), "en"), ["letter kite wright"], "{collection_first}");
    }
}

// Nothing is left out in silence.

#[test]
fn an_empty_file_is_told_among_other_remarks() {
    let files = vec![
        input("demo.ttl"),
        Input::bytes("skills_en.csv", bytes(&format!("{WHOLE}/skills_en.csv"))),
        Input::bytes("empty_en.csv", Vec::new()),
    ];
    let said = import(files).unwrap().diagnostics;
    let found = with_code(&said, "no-table");
    assert_eq!(found.iter().map(|diagnostic| diagnostic.file.as_str()).collect::<Vec<_>>(), ["empty_en.csv"]);
}

#[test]
fn a_hierarchy_whose_name_tells_no_language_is_told() {
    let files = vec![
        Input::bytes("skills_en.csv", bytes(&format!("{WHOLE}/skills_en.csv"))),
        Input::bytes("skillsHierarchy.csv", bytes(&format!("{WHOLE}/skillsHierarchy_en.csv"))),
    ];
    let imported = import(files).unwrap();
    let told = imported.diagnostics.iter().any(|diagnostic| diagnostic.file == "skillsHierarchy.csv");
    assert!(told || imported.taxonomy.get(HARBOUR_SKILLS).is_some(), "ten groups were left out in silence");
}

#[test]
fn a_pack_of_some_languages_keeps_every_concept() {
    let imported = import_of(&RELEASES);
    let mut options = CompileOptions::default();
    options.languages = Some(vec!["de".parse().unwrap(), "ar".parse().unwrap()]);
    let (builder, _) = compile(&imported.taxonomy, &options).unwrap();
    let pack = Pack::open(builder.finish()).unwrap();
    pack.verify().unwrap();
    assert_eq!(pack.languages(), ["ar", "de"]);
    assert_eq!(pack.len(), demo(&RELEASES).pack.len());
    let wright = pack.concept(pack.find(&occupation(2)).unwrap());
    assert_eq!(wright.pref_label("de-AT"), Some("Drachenbauer/Drachenbauerin"));
    assert_eq!(wright.pref_label("en"), None);
}

/// A scheme of a newer release names members that only an older one describes: they keep their kind.
#[test]
fn members_of_a_newer_releases_scheme_keep_their_kind() {
    let newer = Input::folder(
        "demo-v1.2.0",
        vec![Input::bytes(
            "conceptSchemes_en.csv",
            b"conceptType,conceptSchemeUri,preferredLabel,title,status,description,hasTopConcept\n\
              ConceptScheme,urn:x:scheme,Kites,,released,,urn:x:fly\n"
                .to_vec(),
        )],
    );
    let older = Input::folder(
        "demo-v1.1.0",
        vec![Input::bytes(
            "skills_en.csv",
            b"conceptType,conceptUri,preferredLabel\nKnowledgeSkillCompetence,urn:x:fly,fly kites\n".to_vec(),
        )],
    );
    let imported = import(vec![newer, older]).unwrap();
    let record = imported.taxonomy.get("urn:x:fly").unwrap();
    assert_eq!(record.kind, Kind::Skill);
    assert_eq!(record.schemes, ["urn:x:scheme"]);
}
