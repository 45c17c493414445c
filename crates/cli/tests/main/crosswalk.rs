//! `ponte crosswalk`: codes of one list to another by invented tables, with the loss shown, and
//! profiles and vacancies that are coded in them.

use serde_json::Value;

use crate::support::*;

/// Occupations of the demo taxonomy: 1 lamp tower keeper with 6 below it, 2 kite wright, 3 raft ferry
/// hand, 4 fog bell tuner (regulated), 5 moss lamp trimmer.
fn esco(number: u32) -> String {
    format!("http://data.europa.eu/esco/occupation/demo-{number:04}")
}

/// A national table: rows of code, label, number of the occupation and the relation as ESCO sees it.
fn table(name: &str, language: &str, rows: &[(&str, &str, u32, &str)]) -> String {
    let mut out = format!(
        "Classification 1 Name,ESCO\nClassification 2 Name,{name}\nClassification 2 Language,{language}\n\n\
         Classification 1 URI,Classification 2 ID,Classification 2 PrefLabel,Mapping relation\n"
    );
    for (code, label, number, relation) in rows {
        out.push_str(&format!("{},{code},{label},skos:{relation}\n", esco(*number)));
    }
    out
}

/// A room with a pack of the demo taxonomy and two lists: "Elenco ALFA" and "Liste der Berufe".
fn room() -> Room {
    let room = Room::new();
    let one = [
        ("1.1", "Custode di lanterne", 1, "exactMatch"),
        ("2.1", "Aquilonaio", 2, "closeMatch"),
        ("3.0", "Mestieri del vento", 2, "broadMatch"),
        ("3.0", "Mestieri del vento", 3, "broadMatch"),
        ("4.1", "Accordatore", 4, "exactMatch"),
        ("5.1", "Potatore", 5, "exactMatch"),
        ("6.1", "Custode notturno", 6, "exactMatch"),
    ];
    let other = [
        ("B 100-01", "Turmlampenwart", 1, "exactMatch"),
        ("B 200-01", "Drachenbauer", 2, "exactMatch"),
        ("B 300-01", "Hafenberufe", 4, "broadMatch"),
        ("B 300-01", "Hafenberufe", 3, "broadMatch"),
    ];
    room.write("alfa_it.csv", table("Elenco ALFA", "it", &one));
    room.write("liste_de.csv", table("Liste der Berufe", "de", &other));
    room.ponte("taxonomy compile alfa_it.csv liste_de.csv --out x.pack")
        .arg(demo("demo-v1.1.0"))
        .run()
        .exits(1);
    room
}

const MAP: &str = "--pack x.pack crosswalk map --from alfa --to ldb";

#[test]
fn codes_are_mapped_with_their_way() {
    let room = room();
    let run = room.ponte(&format!("{MAP} --format json")).run().exits(0).says("6 codes, 4 safely (66.6%)");
    let answers = run.json();
    let said: Vec<String> = answers
        .as_array()
        .unwrap()
        .iter()
        .map(|answer| {
            let best = &answer["targets"][0];
            let way = best["paths"][0]["text"].as_str().unwrap_or("-");
            format!("{} {} {} {way}", answer["source"]["code"], answer["outcome"], best["leaves"])
        })
        .collect();
    assert_eq!(
        said,
        [
            "\"1.1\" \"exact\" 1 ALFA 1.1 → ESCO lamp tower keeper → Liste der Berufe B 100-01, exact",
            "\"2.1\" \"close\" 1 ALFA 2.1 → ESCO kite wright → Liste der Berufe B 200-01, close",
            "\"3.0\" \"narrowed\" 1 ALFA 3.0 → ESCO kite wright → Liste der Berufe B 200-01, narrow",
            "\"4.1\" \"widened\" 2 ALFA 4.1 → ESCO fog bell tuner → Liste der Berufe B 300-01, broad",
            "\"5.1\" \"lost\" null -",
            "\"6.1\" \"widened\" 1 ALFA 6.1 → ESCO night lamp tower keeper → (broader) ESCO lamp tower keeper → \
             Liste der Berufe B 100-01, broad",
        ]
    );
    for format in ["jsonl", "csv", "text"] {
        let run = room.ponte(&format!("{MAP} --format {format}")).run().exits(0);
        assert!(
            run.text().contains("ALFA 4.1 → ESCO fog bell tuner → Liste der Berufe B 300-01, broad"),
            "{run}"
        );
        assert_eq!(run.text(), room.ponte(&format!("{MAP} --format {format} --threads 2")).run().text());
    }
    // Nothing is lost: whatever was read is a row of the table.
    let csv = rows(&room.ponte(&format!("{MAP} --format csv -k 1")).run().out);
    assert_eq!(csv.len(), 6);
}

#[test]
fn codes_of_a_file_may_be_spelt_in_many_ways_and_bad_ones_are_told() {
    let room = room();
    let codes =
        "name;Code\nx;\" 4 1\"\ny;1.1\nz;urn:ponte:classification:elenco-alfa:2.1\na;77\nb;3\nc;\nd;30\n";
    room.write("codes.csv", codes);
    let run = room.ponte(&format!("{MAP} --in codes.csv --format csv -k 1 --out out.csv")).run().exits(1);
    let run = run
        .says("codes.csv:5: rejected: \"77\" is no code of ALFA")
        .says("codes.csv:7: rejected: the row has no code; write a code or a URI")
        .says("2 not resolved");
    let said: Vec<(String, String, String)> = rows(&room.bytes("out.csv"))
        .iter()
        .map(|row| (row.text("row"), row.text("source"), row.text("outcome")))
        .collect();
    let expected = [
        ("2", "4.1", "widened"),
        ("3", "1.1", "exact"),
        ("4", "2.1", "close"),
        ("5", "", "unresolved"),
        ("6", "", "unresolved"),
        ("8", "3.0", "narrowed"),
    ];
    let expected = expected.map(|(row, code, outcome)| (row.to_owned(), code.to_owned(), outcome.to_owned()));
    assert_eq!(said, expected, "{run}");
    for (words, told) in [
        ("--from nowhere --to ldb", "the pack has no scheme \"nowhere\"; it has ESCO-occupations"),
        ("--from alfa --to ldb --in missing.csv", "cannot open missing.csv"),
    ] {
        room.ponte(&format!("--pack x.pack crosswalk map {words}")).run().exits(2).says(told);
    }
    room.write("empty.csv", "code\n");
    room.ponte(&format!("{MAP} --in empty.csv")).run().exits(2).says("there are no codes to map");
    room.write("odd.csv", b"\xEF\xBB\xBFcode\r\n\xFF\xFE\r\n=1+1\r\n");
    let run = room.ponte(&format!("{MAP} --in odd.csv --format csv")).run().exits(1);
    assert!(run.text().contains("'=1+1"), "{run}");
}

#[test]
fn a_report_is_a_page_and_adds_up() {
    let room = room();
    let report = "--pack x.pack crosswalk report --from alfa --to ldb";
    let run = room.ponte(report).run().exits(0);
    let text = run.text();
    assert!(
        text.lines().count() <= 50 && text.contains("6 codes, 4 of them reach a safe target (66.6%)"),
        "{run}"
    );
    let value = room.ponte(&format!("{report} --format json")).run().exits(0).json();
    let counts: Vec<u64> = ["exact", "close", "widened", "narrowed", "related", "lost"]
        .iter()
        .map(|outcome| value["kept"][outcome].as_u64().unwrap())
        .collect();
    assert_eq!(counts, [1, 1, 2, 1, 0, 1]);
    assert_eq!((value["safe"].as_u64(), value["safe_share"].as_u64()), (Some(4), Some(6_666)));
    assert_eq!(value["worst"]["widest"][0]["source"]["code"], "4.1");
    assert_eq!(value["worst"]["lost"][0]["source"]["label"], "Potatore");
    assert_eq!((value["many_to_one"].as_u64(), value["most_sources"].as_u64()), (Some(2), Some(2)));
}

#[test]
fn every_pair_of_schemes_is_covered_in_words_and_pictures() {
    let room = room();
    let coverage = "--pack x.pack crosswalk coverage";
    let run = room.ponte(&format!("{coverage} --svg m.svg --html m.html --format json")).run().exits(0);
    let cells = run.json();
    let cell = |from: &str, to: &str| -> Value {
        let cells = cells.as_array().unwrap().iter();
        cells.clone().find(|cell| cell["from"] == from && cell["to"] == to).unwrap().clone()
    };
    assert_eq!(cell("ALFA", "Liste der Berufe")["safe_share"], 6_666);
    assert_eq!(cell("Liste der Berufe", "ALFA")["codes"], 3);
    for picture in ["m.svg", "m.html"] {
        assert!(room.text(picture).contains("66.6%") && !room.text(picture).contains("<script"));
    }
    for format in ["text", "csv", "jsonl"] {
        room.ponte(&format!("{coverage} --format {format}")).run().exits(0);
    }
    let run = room.ponte("crosswalk coverage").run();
    run.exits(2).says("fewer than two schemes with mappings");
}

#[test]
fn profiles_and_vacancies_may_be_coded_in_any_list() {
    let room = room();
    let mut native = format!("id,occupation\nesco,{}\n", esco(4));
    native.push_str("it,alfa:4.1\nnobody,alfa:5.2\n");
    room.write("p.csv", native);
    room.write("v.csv", format!("id,occupation\nesco,{}\nde,ldb:b300-01\nit,alfa:41\n", esco(4)));
    let run = room
        .ponte("--pack x.pack match --profiles p.csv --vacancies v.csv --out m.csv --explain m.jsonl --table")
        .run()
        .exits(0)
        .says("p.csv:4: warning in occupation");
    assert!(run.text().contains("recognition needed ?"), "{run}");
    let score = |profile: &str, vacancy: &str| {
        let pairs = rows(&room.bytes("m.csv"));
        let one =
            pairs.iter().find(|row| row.text("profile_id") == profile && row.text("vacancy_id") == vacancy);
        one.map_or(0, |row| row.number("score"))
    };
    assert_eq!(score("esco", "esco"), 7_000);
    assert_eq!(score("it", "esco"), score("esco", "esco"), "exact codes lose nothing");
    assert_eq!(score("esco", "it"), 7_000);
    assert!(score("it", "de") > 0 && score("it", "de") <= score("esco", "de"));
    assert!(score("esco", "de") < score("esco", "esco"));
    let lines = json_lines(&room.bytes("m.jsonl"));
    let found = lines.iter().find(|one| one["profile_id"] == "it" && one["vacancy_id"] == "de").unwrap();
    let way = "ALFA 4.1 → ESCO fog bell tuner → Liste der Berufe B 300-01, broad";
    assert_eq!(found["crosswalk"][0]["way"], way);
    assert_eq!(found["contributions"][0]["crosswalk"]["relation"], "narrowMatch");
    let points: u64 =
        found["contributions"].as_array().unwrap().iter().map(|one| one["points"].as_u64().unwrap()).sum();
    assert_eq!(Some(points), found["score"].as_u64());
}

#[test]
fn suggestions_are_reviewed_and_come_back_as_mappings() {
    let room = room();
    // "moss lamp trimmer" has no code in the German list: a table that names it without a mapping.
    let list =
        "Classification 1 Name,ESCO\nClassification 2 Name,Liste der Berufe\nClassification 2 Language,en\n\n\
                Classification 1 URI,Classification 2 ID,Classification 2 PrefLabel,Mapping relation\n"
            .to_owned()
            + ",B 500-01,Moss lamp trimmer,\n,B 600-01,Zither polisher,\n"
            + &format!("{},B 200-01,Kite wright,skos:exactMatch\n", esco(2));
    room.write("more_en.csv", list);
    let compile = "taxonomy compile alfa_it.csv liste_de.csv more_en.csv --out x.pack";
    room.ponte(compile).arg(demo("demo-v1.1.0")).run().exits(1);
    room.ponte("--pack x.pack crosswalk suggest --from ldb --out sheet.csv")
        .run()
        .exits(0)
        .says("suggestions");
    let sheet = room.text("sheet.csv");
    let proposed: Vec<&str> = sheet.lines().filter(|line| line.contains(&esco(5))).collect();
    assert_eq!(proposed.len(), 1, "{sheet}");
    assert!(proposed[0].ends_with(",suggested") && proposed[0].contains(",,,1,"), "{sheet}");

    // Not used, unless asked for, and then marked.
    let outcome = |words: &str| {
        let run = room.ponte(&format!("--pack x.pack crosswalk map --from ldb --to alfa --in c.csv {words}"));
        let found = run.arg("--format").arg("jsonl").run().exits(0).out;
        let found = json_lines(&found).swap_remove(0);
        (found["outcome"].clone(), found["targets"][0]["paths"][0]["suggested"].clone())
    };
    room.write("c.csv", "B 500-01\n");
    assert_eq!(outcome(""), (Value::from("lost"), Value::Null));
    assert_eq!(outcome("--suggestions sheet.csv"), (Value::from("close"), Value::from(true)));

    // Compiled without a decision, a sheet adds no mapping; with one, it does.
    let compile_sheet = || {
        let call = room.ponte(&format!("{} sheet.csv", compile.replace("x.pack", "y.pack")));
        call.arg(demo("demo-v1.1.0")).run().exits(1);
        let info = room.ponte("taxonomy info y.pack --format json").run().exits(0).json();
        (info["mappings"].as_u64().unwrap(), info["schemes"].as_array().unwrap().len())
    };
    let (before, schemes) = compile_sheet();
    let decided = proposed[0].replace(",,,1,", ",exactMatch,,1,");
    room.write("sheet.csv", sheet.replace(proposed[0], &decided));
    assert_eq!(compile_sheet(), (before + 1, schemes), "one mapping more, in the list's own scheme");
    let map = "--pack y.pack crosswalk map --from ldb --to alfa --in c.csv --format jsonl";
    let found = json_lines(&room.ponte(map).run().exits(0).out).swap_remove(0);
    assert_eq!(found["outcome"], "exact");
    room.ponte("--pack x.pack crosswalk map --from ldb --to alfa --suggestions c.csv")
        .run()
        .exits(2)
        .says("no review sheet");
}
