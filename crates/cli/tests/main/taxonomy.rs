//! `ponte taxonomy`, and packs that are not what they should be.

use crate::support::*;

const RELEASES: [&str; 5] =
    ["demo-v1.2.0 (no skills)", "demo-v1.1.0", "demo-v1.0.3 - de", "demo-v1.0.3 - ar", "demo-v1.0.x - fr"];

fn starter_pack() -> Vec<u8> {
    std::fs::read(repository("crates/core/data/starter.pack")).unwrap()
}

/// Compiles demo sources into `x.pack`.
fn compiled(sources: &[&str], options: &str) -> (Room, Run) {
    let room = Room::new();
    let call = room.ponte("taxonomy compile --out x.pack").arg(demo(sources[0]));
    let call = sources[1..].iter().fold(call, |call, source| call.arg(demo(source)));
    let run = options.split_whitespace().fold(call, Call::arg).run();
    (room, run)
}

#[test]
fn the_demo_taxonomy_compiles_and_tells_what_it_holds() {
    let sources: Vec<&str> = RELEASES.into_iter().chain(["demo.ttl", "demo.rdf", "demo.jsonld"]).collect();
    let (room, run) = compiled(&sources, "");
    let run = run
        .exits(1)
        .says("wrote x.pack: 12 occupations, 27 skills, 21 groups, labels in 4 languages, 5 mappings");
    let run = run.says("demo-v1.1.0/occupations_en.csv:11: rejected in conceptUri");
    let run = run.says("demo-v1.1.0/skills_en.csv:31: rejected in conceptType: \"KnowledgeSkilCompetence\"");
    let run = run.says("demo.ttl: rejected in prefLabel").says("--verbose shows them");
    assert!(run.out.is_empty(), "{run}");
    assert_eq!(room.names(), ["x.pack"]);

    let info = room.ponte("taxonomy info x.pack --format json").run().exits(0).says_nothing().json();
    let concepts = &info["concepts"];
    assert_eq!(
        [&concepts["occupation"], &concepts["skill"], &concepts["group"], &concepts["task"]],
        [12, 27, 21, 0]
    );
    assert_eq!((&info["mappings"], &info["knowledge"]), (&5.into(), &5.into()));
    let labels: Vec<&String> = info["labels"].as_object().unwrap().keys().collect();
    assert_eq!(labels, ["ar", "de", "en", "fr"]);
    assert!(info["relations"]["broader"].as_u64().unwrap() > 50);

    let text = room.ponte("--pack x.pack taxonomy info").run().exits(0).says_nothing();
    let identity = info["identity"].as_str().unwrap();
    assert!(text.text().starts_with(&format!("identity    {identity}\n")), "{text}");
    let whole = room.ponte("taxonomy verify x.pack").run().exits(0).says_nothing();
    assert!(whole.text().contains("whole") && whole.text().contains(identity), "{whole}");
}

#[test]
fn the_order_of_sources_and_the_format_of_rdf_do_not_change_the_bytes() {
    let (one, run) = compiled(&["demo-v1.1.0", "demo-v1.0.3 - de", "demo.ttl"], "");
    run.exits(1);
    let (other, run) = compiled(&["demo.ttl", "demo-v1.0.3 - de", "demo-v1.1.0"], "--threads 1");
    run.exits(1);
    assert!(one.bytes("x.pack") == other.bytes("x.pack"));
}

#[test]
fn the_starter_tables_give_the_embedded_pack() {
    let room = Room::new();
    let call = room.ponte("taxonomy compile --out starter.pack").arg(repository("taxonomies/starter"));
    call.run().exits(0).says("73 occupations, 957 skills");
    assert!(
        room.bytes("starter.pack") == starter_pack(),
        "compile taxonomies/starter anew and commit the pack"
    );
    let run = room.ponte("taxonomy info").env("PONTE_PACK", room.path("starter.pack")).run().exits(0);
    assert_eq!(run.text(), room.ponte("taxonomy info").run().exits(0).text());
}

#[test]
fn only_the_languages_asked_for_are_kept() {
    let (room, run) = compiled(&RELEASES, "--languages de,fr");
    run.exits(1);
    let info = room.ponte("taxonomy info x.pack --format json").run().exits(0).json();
    let labels: Vec<&String> = info["labels"].as_object().unwrap().keys().collect();
    assert_eq!(labels, ["de", "fr"]);
    // What there is does not depend on the languages in which it is told.
    assert_eq!(info["concepts"]["skill"], 27);
    room.ponte("taxonomy verify x.pack").run().exits(0);
    let (_, run) = compiled(&RELEASES, "--languages german!");
    run.exits(2).says("\"german!\" is not a language tag");
}

#[test]
fn notes_can_be_left_out() {
    let (with, run) = compiled(&["demo-v1.1.0"], "");
    run.exits(1);
    let (without, run) = compiled(&["demo-v1.1.0"], "--without-notes");
    run.exits(1);
    assert!(without.bytes("x.pack").len() < with.bytes("x.pack").len());
    let notes = |room: &Room| {
        let show = "--pack x.pack concept show http://data.europa.eu/esco/occupation/demo-0001 --format json";
        room.ponte(show).run().exits(0).json()["notes"].as_array().unwrap().len()
    };
    assert_eq!((notes(&with) > 0, notes(&without)), (true, 0));
}

/// Damages the starter pack and requires how that is told: what there is, what there should be,
/// what to do.
#[track_caller]
fn damaged(content: &[u8], told: &[&str]) {
    let room = Room::new();
    room.write("bad.pack", content).write("q.tsv", "q\tcook\n");
    for words in ["taxonomy verify bad.pack", "taxonomy info bad.pack", "--pack bad.pack link --in q.tsv"] {
        let run = room.ponte(words).run().exits(2).says("error: bad.pack");
        assert!(run.out.is_empty(), "{run}");
        told.iter().fold(run, |run, words| run.says(words));
    }
}

#[test]
fn a_truncated_pack_is_refused() {
    let pack = starter_pack();
    let expected = format!("its header says {}", pack.len());
    damaged(&pack[..pack.len() - 1], &[&format!("has {} bytes", pack.len() - 1), &expected, "copy it again"]);
    damaged(&pack[..1000], &["has 1000 bytes", &expected, "copy it again"]);
    damaged(&pack[..20], &["has 20 bytes", "copy it again"]);
    let mut longer = pack.clone();
    longer.push(0);
    damaged(&longer, &[&format!("has {} bytes", pack.len() + 1), &expected, "copy it again"]);
}

#[test]
fn an_empty_pack_is_refused() {
    damaged(b"", &["not a Ponte pack", "begins with \"\"", "PONTE", "ponte taxonomy compile"]);
}

#[test]
fn a_foreign_file_is_refused() {
    let remedy = "make one with `ponte taxonomy compile";
    damaged(b"conceptUri,preferredLabel\n", &["not a Ponte pack", "\"conceptU\"", "\\x89PONTE", remedy]);
    damaged(b"PK\x03\x04\x1b[31m....", &["not a Ponte pack", "PK\\x03\\x04", "\\x1b", remedy]);
    // What went through a text conversion.
    let converted: Vec<u8> = starter_pack().into_iter().filter(|&byte| byte != b'\r').collect();
    damaged(&converted, &["not a Ponte pack", remedy]);
}

#[test]
fn a_pack_of_another_version_is_refused() {
    let mut pack = starter_pack();
    let now = pack[8];
    pack[8] = now + 1;
    let told =
        [&*format!("format version {}", now + 1), &format!("reads version {now}"), "newer Ponte", "update"];
    damaged(&pack, &told);
    pack[8] = 0;
    damaged(&pack, &["format version 0", &format!("reads version {now}"), "compile it again"]);
}

#[test]
fn a_damaged_header_is_refused() {
    let mut pack = starter_pack();
    pack[70] ^= 1;
    damaged(&pack, &["checksum of the header is", "its table says", "copy it again"]);
}

#[test]
fn a_damaged_section_is_found_by_verify_and_panics_nowhere() {
    let whole = starter_pack();
    let room = Room::with_examples();
    room.write("q.tsv", "q\tcook\nq2\tSchweißer\tde\n");
    for share in 1..5 {
        let mut pack = whole.clone();
        let place = pack.len() * share / 5;
        pack[place..place + 64].iter_mut().for_each(|byte| *byte ^= 0x55);
        room.write("bad.pack", &pack);
        let run = room.ponte("taxonomy verify bad.pack").run().exits(2);
        run.says("the pack is damaged").says("compile it again");
        // Opening is cheap: it notices rows out of order, not a changed letter. Where it does not
        // notice, what comes out is anybody's guess, but it comes.
        for words in ["link --in q.tsv -k 3", "match --profiles profiles.csv --vacancies vacancies.csv -q"] {
            let run = room.ponte(&format!("--pack bad.pack {words}")).run();
            let code = if run.err.contains("the pack is damaged") { 2 } else { 0 };
            run.exits(code);
        }
        let show = format!("--pack bad.pack concept show {}", starter("pick-orders"));
        let run = room.ponte(&show).run();
        let code = if run.out.is_empty() { 2 } else { 0 };
        run.exits(code);
    }
}

#[test]
fn a_pack_that_is_not_there_or_no_file_is_told() {
    let room = Room::new();
    room.ponte("taxonomy info none.pack").run().exits(2).says("cannot open the pack none.pack");
    room.ponte("taxonomy verify none.pack").run().exits(2).says("cannot open the pack none.pack");
    room.ponte("taxonomy info")
        .env("PONTE_PACK", "none.pack")
        .run()
        .exits(2)
        .says("cannot open the pack none.pack");
    room.ponte("taxonomy info .")
        .run()
        .exits(2)
        .says("a pack is one file, made with `ponte taxonomy compile`");
}

#[test]
fn a_failed_compile_leaves_the_file_of_before_and_nothing_else() {
    let room = Room::new();
    room.write("x.pack", "before")
        .write("odd.csv", "a,b\n1,2\n")
        .write("notes.txt", "x")
        .write("bad.zip", "PK\x03\x04");
    std::fs::create_dir(room.path("empty")).unwrap();
    let before = room.names();
    for (source, told) in [
        (
            "odd.csv",
            &["no concept could be read from odd.csv", "has this header: a, b", "expected are ESCO's CSV"][..],
        ),
        ("bad.zip", &["bad.zip: rejected: the archive cannot be read", "unpack it yourself"]),
        ("notes.txt", &["no concept could be read from notes.txt", "not a table and not RDF"]),
        ("empty", &["the folder empty holds no files"]),
        ("missing.csv", &["cannot open missing.csv"]),
    ] {
        let run = room.ponte("taxonomy compile --out x.pack").arg(source).run().exits(2);
        told.iter().fold(run, |run, words| run.says(words));
        assert_eq!(room.text("x.pack"), "before", "{source}");
        assert_eq!(room.names(), before, "{source}");
    }
}

#[test]
fn a_pack_into_a_folder_that_is_not_there_is_refused() {
    let room = Room::new();
    let run = room.ponte("taxonomy compile --out nowhere/x.pack").arg(demo("demo.ttl")).run().exits(2);
    run.says("cannot write nowhere/x.pack; is the folder there and writable?");
    assert!(room.names().is_empty());
}

#[test]
fn half_a_zip_is_refused_and_a_good_source_beside_it_is_kept() {
    let room = Room::new();
    let whole = crate::zip::bomb("notes.md", b"", b'x', 1);
    room.write("half.zip", &whole[..whole.len() / 2]);
    let run = room.ponte("taxonomy compile half.zip --out x.pack").run().exits(2);
    run.says("half.zip: rejected: the archive cannot be read").says("download it again");
    let run = room.ponte("taxonomy compile half.zip --out x.pack").arg(demo("demo.rdf")).run().exits(1);
    run.says("half.zip: rejected: the archive cannot be read").says("wrote x.pack");
    room.ponte("taxonomy verify x.pack").run().exits(0);
}

#[test]
fn a_zip_is_read_like_the_folder_it_was_made_from() {
    let room = Room::new();
    let tables = ["skills_en.csv", "skillGroups_en.csv", "broaderRelationsSkillPillar.csv"];
    let contents: Vec<Vec<u8>> =
        tables.iter().map(|name| std::fs::read(demo(&format!("demo-v1.1.0/{name}"))).unwrap()).collect();
    let members: Vec<crate::zip::Member<'_>> = tables
        .iter()
        .zip(&contents)
        .map(|(name, start)| crate::zip::Member { name, start, fill: b'\n', times: 100_000 })
        .collect();
    room.write("demo.zip", crate::zip::archive(&members));
    for (name, content) in tables.iter().zip(&contents) {
        room.write(&format!("demo/{name}"), content);
    }
    let info = |source: &str| {
        let run = room.ponte("taxonomy compile --out x.pack").arg(source).run().exits(1);
        run.says_nothing_of("checksum");
        let mut info = room.ponte("taxonomy info x.pack --format json").run().exits(0).json();
        let object = info.as_object_mut().unwrap();
        ["identity", "sources", "sections"].iter().for_each(|key| drop(object.remove(*key)));
        info
    };
    assert_eq!(info("demo.zip"), info("demo"));
}
