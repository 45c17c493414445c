//! Mapping tables between national classifications and ESCO, one invented table per quirk, and the
//! published tables where they are at hand.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]
#![allow(missing_docs)]
#![allow(clippy::disallowed_methods, reason = "a test reads its fixtures and the folder it is told")]
#![allow(clippy::print_stderr, reason = "a skipped test says so")]

use std::path::PathBuf;

use ponte_core::diagnostic::{Diagnostics, Severity};
use ponte_core::import::{Imported, Input, import};
use ponte_core::pack::{CompileOptions, Pack, compile};
use ponte_core::taxonomy::Kind;

/// The published tables: `PONTE_SHARED`, or beside the project.
fn published() -> Option<PathBuf> {
    let shared = std::env::var_os("PONTE_SHARED").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared")),
        PathBuf::from,
    );
    Some(shared.join("data/crosswalks")).filter(|folder| folder.is_dir())
}

fn pack(imported: &Imported) -> Pack {
    let (builder, _) = compile(&imported.taxonomy, &CompileOptions::default()).unwrap();
    Pack::open(builder.finish()).unwrap()
}

fn fixture(name: &str) -> Input {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/mapping_tables").join(name);
    Input::bytes(name, std::fs::read(path).unwrap())
}

fn read(name: &str) -> Imported {
    import(vec![fixture(name)]).unwrap()
}

/// What a table without one mapping has to say.
fn refused(name: &str) -> Diagnostics {
    import(vec![fixture(name)]).unwrap_err().diagnostics
}

/// The last part of a URI, which in these tables is short for it.
fn last(uri: &str) -> String {
    let last = uri.rsplit(['/', ':']).next().unwrap();
    last.rsplit_once('-')
        .map_or(last, |(_, end)| if last.len() == 36 { end.trim_start_matches('0') } else { last })
        .to_owned()
}

/// The stored mappings from national concepts, as "from relation to".
fn mappings(imported: &Imported) -> Vec<String> {
    let pack = pack(imported);
    let mut out = Vec::new();
    for concept in pack.concepts().filter(|concept| concept.kind() != Kind::External) {
        for mapping in concept.mappings() {
            out.push(format!(
                "{} {} {}",
                last(concept.uri()),
                mapping.relation.as_str(),
                last(pack.concept(mapping.target).uri())
            ));
        }
    }
    out.sort();
    out
}

/// The labels of a concept, as "language kind text".
fn labels(imported: &Imported, uri: &str) -> Vec<String> {
    let record = imported.taxonomy.get(uri).unwrap();
    record
        .labels
        .iter()
        .map(|label| format!("{} {} {}", label.language, label.kind.as_str(), label.text))
        .collect()
}

fn codes(diagnostics: &Diagnostics) -> Vec<&'static str> {
    diagnostics.counts().map(|(_, code, _)| code).collect()
}

fn occupation(number: u32) -> String {
    format!("http://data.europa.eu/esco/occupation/00000000-0000-0000-0000-{number:012}")
}

fn skill(number: u32) -> String {
    format!("http://data.europa.eu/esco/skill/00000000-0000-0000-0000-{number:012}")
}

#[test]
fn a_relation_stated_from_escos_side_is_stored_from_the_national_side() {
    let imported = read("crlf_and_mark.csv");
    assert_eq!(mappings(&imported), ["L-01 exact 1", "L-02 broad C7990"]);
    assert_eq!(labels(&imported, "http://example.org/lantern/L-01"), ["sv prefLabel Lanternmakare, allmän"]);
    let record = imported.taxonomy.get("http://example.org/lantern/L-01").unwrap();
    assert_eq!((record.kind, record.notation.as_deref()), (Kind::Occupation, Some("L-01")));
    assert_eq!(record.schemes, ["urn:ponte:classification:lantern-register"]);
    let pack = pack(&imported);
    let scheme = &pack.info().schemes[0];
    assert_eq!((scheme.title.as_str(), scheme.version.as_str()), ("Lantern Register", "2031"));
    assert!(imported.diagnostics.is_empty(), "{:?}", imported.diagnostics);
}

#[test]
fn separators_are_the_tables_own_and_not_the_preambles() {
    let imported = read("semicolon.csv");
    assert_eq!(mappings(&imported), ["0110 exact 1", "0120 narrow 2"]);
    assert_eq!(
        labels(&imported, "urn:ponte:classification:lantern-register:0110"),
        ["it prefLabel Accenditore, di lanterne"]
    );
    let imported = read("tabs.csv");
    assert_eq!(mappings(&imported), ["7.1 close a"]);
    assert_eq!(
        labels(&imported, "urn:ponte:classification:lantern-register:7.1"),
        ["et prefLabel Laternameister"]
    );
}

#[test]
fn the_national_classification_may_stand_first() {
    let imported = read("esco_second.csv");
    assert_eq!(mappings(&imported), ["W-1 broad 1", "W-2 narrow C7990"]);
    assert_eq!(labels(&imported, "urn:ponte:classification:wick-list:W-1"), ["en prefLabel Wick trimmer"]);
    assert!(imported.diagnostics.is_empty(), "{:?}", imported.diagnostics);
}

#[test]
fn both_directions_in_one_table_say_the_same_once() {
    let imported = read("both_directions.csv");
    assert_eq!(mappings(&imported), ["L-01 narrow 1", "L-02 exact 2", "L-03 broad 3"]);
    assert_eq!(codes(&imported.diagnostics), ["repeated-mapping"]);
}

#[test]
fn relations_are_read_or_told_and_never_guessed() {
    let imported = read("relations.csv");
    assert_eq!(
        mappings(&imported),
        ["R1 close 1", "R1 exact 1", "R2 exact 1", "R3 exact 1", "R4 narrow 1", "R9 related 1"]
    );
    let mut said: Vec<(&str, u64)> =
        imported.diagnostics.counts().map(|(_, code, count)| (code, count)).collect();
    said.sort_unstable();
    let expected = [
        ("no-end", 1),
        ("no-match", 1),
        ("no-relation", 1),
        ("no-uri", 1),
        ("repeated-mapping", 1),
        ("two-relations", 1),
        ("unknown-relation", 2),
        ("unmapped", 1),
    ];
    assert_eq!(said, expected);
    let told: Vec<String> = imported.diagnostics.iter().map(ToString::to_string).collect();
    assert!(
        told.iter().any(|line| line.starts_with("relations.csv:17: rejected in Mapping relation:")),
        "{told:#?}"
    );
    assert!(
        imported
            .diagnostics
            .iter()
            .filter(|d| d.severity == Severity::Rejected)
            .all(|d| { d.row.is_some() && d.field.is_some() && !d.remedy.is_empty() })
    );
    // What has no mapping is still a concept of its classification.
    assert!(imported.taxonomy.get("urn:ponte:classification:lantern-register:R10").is_some());
}

#[test]
fn two_blocks_side_by_side_are_two_tables() {
    assert_eq!(mappings(&read("side_by_side.csv")), ["B1 exact 1", "B2 narrow 2", "B3 close 3"]);
}

#[test]
fn old_encodings_follow_the_language() {
    for (name, slug, label) in [
        ("windows_1250.csv", "lampari", "cs prefLabel Výrobce luceren, řídící"),
        ("windows_1251.csv", "windows-1251", "bg prefLabel Майстор на фенери"),
    ] {
        let imported = read(name);
        assert_eq!(mappings(&imported), ["0101 exact 1"], "{name}");
        assert_eq!(labels(&imported, &format!("urn:ponte:classification:{slug}:0101")), [label]);
        assert_eq!(codes(&imported.diagnostics), ["not-utf-8"]);
    }
}

#[test]
fn rows_in_quotes_and_unpaired_quotes_are_mended_and_told() {
    let imported = read("quoted_rows.csv");
    assert_eq!(mappings(&imported), ["Q1 exact 1", "Q2 narrow 2"]);
    assert_eq!(
        labels(&imported, "urn:ponte:classification:lantern-register:Q1"),
        ["sv prefLabel Lantern, stor"]
    );
    assert_eq!(codes(&imported.diagnostics), ["quoted-row"]);
    let imported = read("unpaired_quote.csv");
    assert_eq!(mappings(&imported), ["U1 close 1", "U2 exact 2", "U3 exact 3"]);
    assert_eq!(codes(&imported.diagnostics), ["unpaired-quote"]);
    assert_eq!(labels(&imported, "urn:ponte:classification:lantern-register:U2"), ["sv prefLabel Vekare"]);
}

#[test]
fn a_skills_table_makes_skills_and_adds_labels_to_escos() {
    let imported = read("skills.csv");
    assert_eq!(mappings(&imported), ["K%201-1 narrow 1", "K%201-2 exact 2"]);
    let record = imported.taxonomy.get("urn:ponte:classification:konnensliste:K%201-1").unwrap();
    assert_eq!((record.kind, record.notation.as_deref()), (Kind::Skill, Some("K 1-1")));
    assert!(imported.taxonomy.get(&skill(1)).is_none(), "a target is not made a concept of ESCO");

    let imported = import(vec![fixture("skills.csv"), fixture("esco_skills_en.csv")]).unwrap();
    assert_eq!(labels(&imported, &skill(1)), ["en prefLabel trim wicks", "de prefLabel Dochte schneiden"]);
    assert!(imported.taxonomy.get(&skill(2)).is_none());
    // A preferred label of ESCO's own stays preferred, whatever the order of the sources.
    for names in [["skills.csv", "esco_skills_de.csv"], ["esco_skills_de.csv", "skills.csv"]] {
        let imported = import(names.map(fixture).into_iter().collect()).unwrap();
        assert_eq!(
            labels(&imported, &skill(1)),
            ["de prefLabel Dochte kürzen", "de altLabel Dochte schneiden"]
        );
    }
}

#[test]
fn uris_that_the_esco_at_hand_does_not_have_are_told_with_their_row_and_kept() {
    // `skills.csv` maps to two skills, of which `esco_skills_en.csv` has the first.
    let imported = import(vec![fixture("skills.csv"), fixture("esco_skills_en.csv")]).unwrap();
    let told: Vec<String> = imported
        .diagnostics
        .iter()
        .filter(|said| said.code == "unknown-target")
        .map(|said| format!("{} {:?} {}", said.file, said.row, said.message.split(' ').next().unwrap()))
        .collect();
    let row = include_str!("mapping_tables/skills.csv").lines().position(|line| line.contains(&skill(2)));
    assert_eq!(told, [format!("skills.csv {:?} {}", row.map(|row| row as u64 + 1), skill(2))]);
    assert_eq!(pack(&imported).info().mappings, 2);
    // Without ESCO nobody can tell what it has.
    assert_eq!(read("skills.csv").diagnostics.count("unknown-target"), 0);
}

#[test]
fn circles_and_contradictions_of_skos_mappings_are_kept_as_they_are() {
    let turtle = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <urn:a> a skos:Concept ; skos:exactMatch <urn:b> ; skos:broadMatch <urn:b> .
        <urn:b> a skos:Concept ; skos:exactMatch <urn:c> .
        <urn:c> a skos:Concept ; skos:exactMatch <urn:a>, <urn:c> .";
    let imported = import(vec![Input::bytes("circle.ttl", turtle.as_bytes().to_vec())]).unwrap();
    let pack = pack(&imported);
    let ends = |uri: &str| -> Vec<String> {
        let concept = pack.concept(pack.find(uri).unwrap());
        concept
            .mappings()
            .map(|m| format!("{} {}", m.relation.as_str(), pack.concept(m.target).uri()))
            .collect()
    };
    assert_eq!(ends("urn:a"), ["exact urn:b", "broad urn:b", "exact urn:c"]);
    assert_eq!(ends("urn:c"), ["exact urn:a", "exact urn:b", "exact urn:c"]);
}

#[test]
fn headers_in_any_language_or_none() {
    let imported = read("SK_words.csv");
    assert_eq!(mappings(&imported), ["001 exact 1", "002 narrow 2"]);
    assert_eq!(labels(&imported, "urn:ponte:classification:sk-words:001"), ["sk prefLabel Lampár"]);
    // Nothing numbers the sides: read from left to right, and told.
    assert_eq!(imported.diagnostics.count("direction"), 1);
    let imported = read("unknown_words.csv");
    assert_eq!(mappings(&imported), ["F1-0 narrow 1", "F2-0 narrow 2", "F3-0 narrow 3"]);
    assert_eq!(codes(&imported.diagnostics), ["direction", "no-language"]);
}

#[test]
fn labels_go_by_language_and_those_without_are_told() {
    let imported = read("languages.csv");
    assert_eq!(
        labels(&imported, "urn:ponte:classification:lantern-register:M1"),
        [
            "nl prefLabel lantaarnmaker",
            "fr prefLabel lanternier",
            "nl altLabel lampenmaker",
            "nl altLabel lichtmaker"
        ]
    );
    assert_eq!(codes(&imported.diagnostics), ["no-language"]);
}

#[test]
fn labels_stand_for_concepts_that_have_no_code() {
    let imported = read("labels_only.csv");
    assert_eq!(mappings(&imported), ["glasare narrow 3", "vekare exact 1", "vekare narrow 2"]);
    assert_eq!(codes(&imported.diagnostics), ["no-code-column"]);
}

#[test]
fn names_above_groups_of_columns_are_part_of_the_header() {
    let imported = read("two_lines.csv");
    assert_eq!(mappings(&imported), ["T1 narrow 1", "T2 exact 2"]);
    assert_eq!(codes(&imported.diagnostics), ["direction", "no-language"]);
}

#[test]
fn what_cannot_be_told_apart_is_refused() {
    let said = refused("two_relations.csv");
    let told = said.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    assert!(
        told.contains("two_relations.csv:12: rejected in Mapping relation, Relation before review"),
        "{told}"
    );
    assert_eq!(codes(&refused("no_esco.csv")), ["no-esco-column"]);
    let imported = read("unclear_labels.csv");
    assert_eq!(imported.diagnostics.count("ambiguous-label"), 2);
    assert_eq!(mappings(&imported), ["T1 narrow 1", "T2 exact 2"]);
    // No header at all, and two columns of text on the national side.
    let imported = read("no_header.csv");
    assert_eq!(mappings(&imported), ["H1-0 narrow 1", "H2-0 exact 2"]);
    assert_eq!(imported.diagnostics.count("ambiguous-label"), 1);
    let imported = read("labels_by_concept.csv");
    assert_eq!(imported.diagnostics.count("ambiguous-label"), 0);
}

#[test]
fn the_content_decides_where_headers_mislead() {
    let imported = read("misnamed.csv");
    assert_eq!(mappings(&imported), ["N1 exact 1", "N2 narrow 2"]);
    assert_eq!(mappings(&read("dresses.csv")), ["D1 exact 1", "D2 broad 2", "D2 broad 3", "D3 exact C7990"]);
}

#[test]
fn national_concepts_below_escos_namespace_are_kept() {
    let imported = import(vec![fixture("below_esco v1.0.3.csv"), fixture("esco_skills_en.csv")]).unwrap();
    let uri = "http://data.europa.eu/esco/concept/invented-occupations/9901";
    assert_eq!(labels(&imported, uri), ["sv prefLabel Lampare"]);
    assert!(imported.taxonomy.get(&occupation(1)).is_none());
    // A national list that uses ISCO's groups: the mapping is kept between the two URIs.
    assert_eq!(pack(&imported).info().mappings, 2);
}

#[test]
fn folders_and_archives_are_read_alike() {
    use std::io::Write;
    let bytes = std::fs::read(
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/mapping_tables/crlf_and_mark.csv"),
    )
    .unwrap();
    let folder = Input::folder("tables", vec![fixture("crlf_and_mark.csv"), fixture("tabs.csv")]);
    assert_eq!(mappings(&import(vec![folder]).unwrap()).len(), 3);
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    writer.start_file("inner/table.csv", zip::write::SimpleFileOptions::default()).unwrap();
    writer.write_all(&bytes).unwrap();
    let archive = writer.finish().unwrap().into_inner();
    assert_eq!(mappings(&import(vec![Input::bytes("tables.zip", archive)]).unwrap()).len(), 2);
}

/// Codes of diagnostics with how often they came up.
type Told = &'static [(&'static str, u64)];

/// Counted by a script of its own: distinct rows with both ends and a SKOS relation.
const PUBLISHED: [(&str, u64, Told); 10] = [
    ("BG_mapping_23.08.2021.csv", 7551, &[]),
    ("DE_Mapping_ESCO_Kompetenzen_220518_0.csv", 24467, &[("unmapped", 1), ("unpaired-quote", 2)]),
    ("DE_mapping_18.05.22.csv", 8735, &[]),
    ("EE_mapping_07.10.2021.csv", 4008, &[]),
    ("FR_20230607_mapping_esco_rome.csv", 11118, &[]),
    ("HU_mapping_17.01.2022.csv", 4965, &[]),
    ("IT_mapping_23.04.2021.csv", 3240, &[]),
    ("PL_mapping_31.10.2020.csv", 4696, &[]),
    ("SE_mapping Occupations v1.1.1.csv", 5524, &[("no-match", 1)]),
    ("crosswalk_esco_onet.csv", 4210, &[("unknown-relation", 43)]),
];

#[test]
fn the_published_tables_give_every_mapping_they_state() {
    let Some(folder) = published() else {
        eprintln!("skipped: no published tables; set PONTE_SHARED to the folder that holds data/crosswalks");
        return;
    };
    for (name, expected, told) in PUBLISHED {
        let imported = import(vec![Input::bytes(name, std::fs::read(folder.join(name)).unwrap())]).unwrap();
        let said: Vec<(&str, u64)> =
            imported.diagnostics.counts().map(|(_, code, count)| (code, count)).collect();
        assert_eq!((pack(&imported).info().mappings, &said[..]), (expected, told), "{name}");
    }
}
