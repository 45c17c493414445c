//! Writes `seeds/`: run it after a change of the pack format, of the demo taxonomy or of what a
//! target makes of its first byte. The same sources give the same bytes.
//!
//! ```text
//! cargo run --manifest-path fuzz/Cargo.toml --example make_seeds            writes them
//! cargo run --manifest-path fuzz/Cargo.toml --example make_seeds -- --check only says whether they are fresh
//! ```

use std::error::Error;
use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use ponte_core::import::{Input, import};
use ponte_core::pack::{CompileOptions, Pack, compile};
use ponte_core::taxonomy::Taxonomy;
use ponte_fuzz::sources::{COMPANION, CSV_NAMES, JSON_LINES, RDF_NAMES, VACANCIES, WITH_COMPANION};
use ponte_matcher::extract::add_extract_index;
use ponte_matcher::link::add_link_index;

type Failure = Box<dyn Error>;

fn main() -> Result<ExitCode, Failure> {
    let only_check = std::env::args().nth(1).is_some_and(|argument| argument == "--check");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let (mut stale, mut bytes) = (0, 0);
    for (target, seeds) in [("open_pack", packs()?), ("import_csv", tables()?), ("import_rdf", graphs()?)]
        .into_iter()
        .chain([("read_records", records()?), ("match_records", choices())])
    {
        let folder = root.join(target);
        if !only_check {
            let _ = fs::remove_dir_all(&folder);
            fs::create_dir_all(&folder)?;
        }
        for Seed { name, content } in seeds {
            let path = folder.join(name);
            bytes += content.len();
            if !only_check {
                fs::write(path, content)?;
            } else if fs::read(&path).ok().as_ref() != Some(&content) {
                eprintln!("{} is stale", path.display());
                stale += 1;
            }
        }
    }
    if stale > 0 {
        eprintln!(
            "run `cargo run --manifest-path fuzz/Cargo.toml --example make_seeds` and commit the result"
        );
        return Ok(ExitCode::FAILURE);
    }
    println!("seeds: {bytes} bytes, {}", if only_check { "fresh" } else { "written" });
    Ok(ExitCode::SUCCESS)
}

struct Seed {
    name: String,
    content: Vec<u8>,
}

fn seed(name: impl Into<String>, content: impl Into<Vec<u8>>) -> Seed {
    Seed { name: name.into(), content: content.into() }
}

/// What stands behind a first byte.
fn behind(first: u8, name: &str, content: &[u8]) -> Seed {
    seed(name.replace([' ', '(', ')', '/'], "_"), [&[first], content].concat())
}

fn demo() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../taxonomies/demo")
}

/// Files of the demo taxonomy by path below it, in order.
fn demo_files(folder: &Path, found: &mut Vec<(String, Vec<u8>)>) -> Result<(), Failure> {
    let mut entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        if entry.file_type()?.is_dir() {
            demo_files(&entry.path(), found)?;
        } else {
            let name = entry.path().strip_prefix(demo())?.to_string_lossy().into_owned();
            found.push((name, fs::read(entry.path())?));
        }
    }
    Ok(())
}

/// Relations, a scheme and a mapping between the companion's concepts.
const SMALL_RELATIONS: [(&str, &str); 4] = [
    (
        "broaderRelationsSkillPillar.csv",
        "conceptType,conceptUri,broaderType,broaderUri\n\
         KnowledgeSkillCompetence,urn:x:1,SkillGroup,urn:x:4\n\
         KnowledgeSkillCompetence,urn:x:2,KnowledgeSkillCompetence,urn:x:1\n\
         KnowledgeSkillCompetence,urn:x:1,KnowledgeSkillCompetence,urn:x:2\n\
         Occupation,urn:x:5,ISCOGroup,urn:x:6\n",
    ),
    (
        "occupationSkillRelations.csv",
        "occupationUri,relationType,skillType,skillUri\n\
         urn:x:5,essential,skill/competence,urn:x:1\nurn:x:5,optional,knowledge,urn:x:2\n\
         urn:x:5,optional,,urn:x:1\nurn:x:5,helpful,,urn:x:3\n",
    ),
    (
        "conceptSchemes_en.csv",
        "conceptType,conceptSchemeUri,preferredLabel,title,hasTopConcept\n\
         ConceptScheme,urn:x:s1,lamps,,\"urn:x:1,\nurn:x:2\"\nConceptScheme,urn:x:s2,,kites,urn:x:3\n",
    ),
    (
        "mappings.csv",
        "source,relation,target\nurn:x:1,skos:exactMatch,urn:y:1\nurn:x:2,close,urn:x:3\n\
         urn:x:4,broadMatch,urn:y:2\nurn:x:5,NARROW,urn:y:3\nurn:x:6,relatedMatch,urn:x:6\n",
    ),
];

fn packs() -> Result<Vec<Seed>, Failure> {
    let (nothing, _) = compile(&Taxonomy::default(), &CompileOptions::default())?;
    let mut small = vec![Input::bytes(COMPANION.0, COMPANION.1.to_vec())];
    small.extend(SMALL_RELATIONS.map(|(name, content)| Input::bytes(name, content.as_bytes().to_vec())));
    let mut files = Vec::new();
    demo_files(&demo(), &mut files)?;
    let is_source = |name: &str| name.contains('/') || name == "demo.ttl";
    let sources = files.into_iter().filter(|(name, _)| is_source(name));
    let demo = sources.map(|(name, content)| Input::bytes(name, content)).collect();
    let (small, demo) = (pack_of(small)?, pack_of(demo)?);
    Ok(vec![
        seed("nothing", nothing.finish()),
        seed("small_indexed", indexed(&small)),
        seed("small", small.to_builder().finish()),
        seed("demo", demo.to_builder().finish()),
    ])
}

fn pack_of(inputs: Vec<Input>) -> Result<Pack, Failure> {
    let imported = import(inputs)?;
    let (builder, _) = compile(&imported.taxonomy, &CompileOptions::default())?;
    Ok(Pack::open(builder.finish())?)
}

fn indexed(pack: &Pack) -> Vec<u8> {
    let mut builder = pack.to_builder();
    add_link_index(pack, &mut builder);
    add_extract_index(pack, &mut builder);
    builder.finish()
}

fn tables() -> Result<Vec<Seed>, Failure> {
    let place = |name: &str| CSV_NAMES.iter().position(|known| *known == name).unwrap_or(0) as u8;
    let mut files = Vec::new();
    demo_files(&demo(), &mut files)?;
    let mut out = Vec::new();
    for (name, content) in files.iter().filter(|(name, _)| name.contains('/') && name.ends_with(".csv")) {
        let file = name.rsplit('/').next().unwrap_or(name);
        let first = match file.split('_').next().unwrap_or(file) {
            "occupations" | "ISCOGroups" => place("occupations_de.csv"),
            "conceptSchemes" => place("conceptSchemes_en.csv"),
            "skillsHierarchy" => place("skillsHierarchy_en.csv"),
            other if other.starts_with("broader") => place("broaderRelationsSkillPillar.csv"),
            other if other.contains("SkillRelations") => place("occupationSkillRelations.csv"),
            _ => place("skills_en.csv"),
        };
        out.push(behind(first, name, content));
    }
    for (name, content) in SMALL_RELATIONS {
        out.push(behind(place(name) | WITH_COMPANION, &format!("small_{name}"), content.as_bytes()));
    }
    out.push(behind(place("skills_en.csv"), "small_concepts.csv", COMPANION.1));

    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in [(COMPANION.0, COMPANION.1), ("README.md", b"not a table".as_slice())] {
        archive.start_file(name, zip::write::SimpleFileOptions::default())?;
        archive.write_all(content)?;
    }
    out.push(behind(0, "small.zip", &archive.finish()?.into_inner()));
    Ok(out)
}

/// What the demo's Turtle does not have: SKOS-XL with blank nodes, lists, other ESCO types.
const SMALL_TURTLE: &str = r#"@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xl: <http://www.w3.org/2008/05/skos-xl#> .
@prefix esco: <http://data.europa.eu/esco/model#> .
@base <http://example.org/> .
<s> a skos:ConceptScheme ; skos:hasTopConcept <a> ; <http://purl.org/dc/terms/title> "Lamps"@en, "Lampen"@de .
<a> a skos:Concept ; skos:prefLabel "keepers"@en ; skos:narrower <b> ; skos:notation "1" .
<b> a skos:Concept, esco:Occupation ; skos:inScheme <s> ; esco:relatedEssentialSkill <c> ;
    xl:prefLabel [ xl:literalForm "lamp keeper"@en ] ; xl:altLabel <b/1> ; skos:exactMatch <http://example.com/b> .
<b/1> a xl:Label ; xl:literalForm "Laternenwärter"@de-AT .
<c> a esco:Skill ; skos:prefLabel "light lamps"@en, "untagged" ; skos:related <a> ; skos:definition """long
text"""@en .
"#;

const SMALL_XML: &str = r#"<?xml version="1.0"?>
<!DOCTYPE rdf:RDF [ <!ENTITY skos "http://www.w3.org/2004/02/skos/core#"> ]>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="&skos;" xml:base="http://example.org/">
  <skos:Concept rdf:about="a" xml:lang="en"><skos:prefLabel>keepers</skos:prefLabel>
    <skos:narrower><skos:Concept rdf:about="b"><skos:prefLabel xml:lang="de">Wärter</skos:prefLabel></skos:Concept></skos:narrower>
    <skos:closeMatch rdf:resource="http://example.com/a"/></skos:Concept>
</rdf:RDF>
"#;

const SMALL_JSON: &str = r#"{"@context": {"skos": "http://www.w3.org/2004/02/skos/core#", "id": "@id", "type": "@type",
  "broader": {"@id": "skos:broader", "@type": "@id"}, "prefLabel": {"@id": "skos:prefLabel", "@container": "@language"}},
 "@graph": [{"id": "urn:x:1", "type": "skos:Concept", "prefLabel": {"en": ["lamps", "lights"], "de": "Lampen"}},
  {"id": "urn:x:2", "type": "skos:Concept", "broader": ["urn:x:1"], "skos:notation": 5}]}
"#;

fn graphs() -> Result<Vec<Seed>, Failure> {
    let mut out = Vec::new();
    for (first, name) in (0_u8..).zip(RDF_NAMES) {
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        out.push(behind(first, &format!("demo.{ending}"), &fs::read(demo().join(format!("demo.{ending}")))?));
        let small = [SMALL_TURTLE, SMALL_XML, SMALL_JSON][usize::from(first)];
        out.push(behind(first, &format!("small.{ending}"), small.as_bytes()));
    }
    Ok(out)
}

fn records() -> Result<Vec<Seed>, Failure> {
    let profiles_csv = "id;skills;text;occupation;languages;country;region;lat;lon;licences;max_distance_km\n\
        a;urn:x:1@3|light lamps@9| ;I light lamps.;lamp keeper;it@C1|de|x@Z;it;ITC4;45.5;9.2;B|C;30\n\
        ;no id;;;;;;;;;\na;again;;;;;;;;;\nb;;;;;;;95;x;;-1\n";
    let vacancies_csv = "id,title,description,essential,optional,languages,country,lat,lon,licences,closes,extra\n\
        v1,Lamp keeper,\"Light lamps.\nMend kites.\",urn:x:1@5,mend kites,en@B2,DE,52.5,13.4,B,2026-11-21,x\n\
        v2,Kite wright,\"SchweiÃŸer\",,,,,,,,2026-02-30,\n";
    let profiles_json = "\u{feff}{\"id\":\"a\",\"skills\":[{\"uri\":\"urn:x:1\",\"proficiency\":3},\"light lamps\"],\
        \"lat\":45.5,\"lon\":\"9.2\",\"languages\":[{\"language\":\"de\",\"level\":\"B1\"}]}\n\n[1]\n{\"id\":\n\
        {\"id\":7,\"max_distance_km\":0.1}\n";
    let vacancies_json = "{\"id\":\"v\",\"title\":\"Lamp keeper\",\"essential\":[\"light lamps@2\"],\"optional\":null,\
        \"closes\":\"2026-11-21T12:00\"}\n{\"id\":\"v\"}\n{}\n";
    Ok(vec![
        behind(0, "latin1_profiles.csv", &fs::read(demo().join("latin1_profiles.csv"))?),
        behind(VACANCIES, "mojibake_vacancies.csv", &fs::read(demo().join("mojibake_vacancies.csv"))?),
        behind(0, "profiles.csv", profiles_csv.as_bytes()),
        behind(VACANCIES, "vacancies.csv", vacancies_csv.as_bytes()),
        behind(JSON_LINES, "profiles.jsonl", profiles_json.as_bytes()),
        behind(JSON_LINES | VACANCIES, "vacancies.jsonl", vacancies_json.as_bytes()),
    ])
}

/// Bytes of a fixed generator: choices mean something whatever they are.
fn choices() -> Vec<Seed> {
    let mut state = 1_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    };
    [0, 16, 64, 128, 256, 512, 512, 512]
        .into_iter()
        .enumerate()
        .map(|(number, length)| {
            let content: Vec<u8> = (0..length).map(|_| next()).collect();
            seed(format!("choices_{number}"), content)
        })
        .collect()
}
