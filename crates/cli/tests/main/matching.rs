//! `ponte match` on the sample people and vacancies.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::support::*;

const JOB: &str = "match --profiles profiles.csv --vacancies vacancies.csv";
/// More than there are vacancies: every match is told.
const ALL: &str = "match --profiles profiles.csv --vacancies vacancies.csv -k 1000";

#[test]
fn the_table_has_the_columns_and_ranks_of_the_contract() {
    let room = Room::with_examples();
    let run = room.ponte(JOB).arg("-k").arg("5").arg("--out").arg("matches.csv").run().exits(0);
    assert!(run.out.is_empty(), "{run}");
    run.says("40 profiles × 40 vacancies").says("matches are in matches.csv");
    let contract = [
        "profile_id",
        "rank",
        "vacancy_id",
        "score",
        "reverse_score",
        "conditions",
        "essential_covered",
        "essential_total",
        "missing_essential",
    ];
    let bytes = room.bytes("matches.csv");
    assert_eq!(header(&bytes)[..9], contract);
    let rows = room.table();
    assert!(rows.len() > 150, "{} matches", rows.len());
    let mut before: Option<(String, u32, u32, String)> = None;
    for row in &rows {
        let (profile, vacancy) = (row.text("profile_id"), row.text("vacancy_id"));
        let (rank, score) = (row.number("rank"), row.number("score"));
        assert!(
            (1..=10_000).contains(&score) && row.number("reverse_score") <= 10_000,
            "{profile} {vacancy}"
        );
        match &before {
            Some((same, last, above, other)) if *same == profile => {
                assert_eq!(rank, last + 1, "{profile}");
                // Equal scores go by id.
                assert!(
                    (*above, &vacancy) > (score, other) && *above >= score,
                    "{profile}: {other}, {vacancy}"
                );
            }
            Some((other, ..)) => assert!(*other < profile && rank == 1, "{other}, {profile}"),
            None => assert_eq!((profile.as_str(), rank), ("p01", 1)),
        }
        let missing = row.list("missing_essential");
        assert_eq!(missing.len() as u32, row.number("essential_total") - row.number("essential_covered"));
        for condition in row.list("conditions") {
            let (_, state) = condition.rsplit_once('=').unwrap();
            assert!(["met", "not_met", "unknown"].contains(&state), "{condition}");
        }
        before = Some((profile, rank, score, vacancy));
    }
    assert!(rows.iter().all(|row| row.number("rank") <= 5));
    assert!(rows.iter().any(|row| row.number("rank") == 5));
}

#[test]
fn explanations_add_up_to_the_score_line_by_line() {
    let room = Room::with_examples();
    room.ponte(JOB).arg("--out=matches.csv").arg("--explain=matches.jsonl").run().exits(0);
    let lines = json_lines(&room.bytes("matches.jsonl"));
    let rows = room.table();
    assert_eq!(lines.len(), rows.len());
    let number = |value: &Value| value.as_u64().unwrap();
    for (line, row) in lines.iter().zip(&rows) {
        let name = format!("{} {}", line["profile_id"], line["vacancy_id"]);
        for column in ["profile_id", "vacancy_id"] {
            assert_eq!(line[column], row.text(column), "{name}");
        }
        for column in ["score", "reverse_score", "essential_covered", "essential_total"] {
            assert_eq!(number(&line[column]), u64::from(row.number(column)), "{name}: {column}");
        }
        let parts = line["contributions"].as_array().unwrap();
        let of = |key: &str| parts.iter().map(|part| number(&part[key])).collect::<Vec<_>>();
        let (points, weights, coverage) = (of("points"), of("weight"), of("coverage"));
        let score = number(&line["score"]);
        assert_eq!(points.iter().sum::<u64>(), score, "{name}");
        // The definition, by hand: Σ w·c / Σ w, rounded down; each part to the next point.
        let total: u64 = weights.iter().sum();
        let products: Vec<u64> = weights.iter().zip(&coverage).map(|(w, c)| w * c).collect();
        assert_eq!(products.iter().sum::<u64>() / total, score, "{name}");
        for (points, product) in points.iter().zip(&products) {
            assert!((product / total..=product / total + 1).contains(points), "{name}: {points}");
        }
        for part in parts {
            assert!(part["requirement_uri"].as_str().is_some_and(|uri| !uri.is_empty()), "{name}");
            assert!(["essential", "optional"].contains(&part["relation"].as_str().unwrap()), "{name}");
            let by = part["by"].as_array().unwrap();
            assert_eq!(number(&part["coverage"]) == 0, by.is_empty(), "{name}: {part}");
            assert_eq!(part["reason"] == "missing", by.is_empty(), "{name}: {part}");
        }
        for missing in line["missing"].as_array().unwrap() {
            assert!(number(&missing["score_with"]) > score, "{name}: {missing}");
        }
        let essential = |value: &&Value| value["relation"] == "essential";
        let missing = line["missing"].as_array().unwrap().iter().filter(essential);
        let missing: Vec<&str> = missing.map(|one| one["requirement_uri"].as_str().unwrap()).collect();
        assert_eq!(missing, row.list("missing_essential"), "{name}");
        let conditions = line["conditions"].as_array().unwrap().iter();
        let conditions: Vec<String> = conditions
            .map(|one| format!("{}={}", one["code"].as_str().unwrap(), one["state"].as_str().unwrap()))
            .collect();
        assert_eq!(conditions, row.list("conditions"), "{name}");
    }
}

#[test]
fn the_same_input_gives_the_same_bytes_however_many_threads() {
    let room = Room::with_examples();
    let mut seen: Vec<(Vec<u8>, Vec<u8>, Vec<u8>)> = Vec::new();
    for threads in ["1", "2", "2", "7"] {
        let call = room.ponte(ALL).arg("--threads").arg(threads).arg("--out=m.csv").arg("--explain=m.jsonl");
        let run = call.arg("--table").run().exits(0);
        seen.push((run.out, room.bytes("m.csv"), room.bytes("m.jsonl")));
    }
    for (one, other) in seen.iter().zip(&seen[1..]) {
        assert!(one == other);
    }
}

#[test]
fn both_directions_give_every_pair_the_same_score() {
    let room = Room::with_examples();
    room.ponte(ALL).arg("--out=matches.csv").run().exits(0);
    let forth: BTreeSet<_> = room.pairs().into_iter().collect();
    room.ponte(ALL).arg("--direction=profiles").arg("--out=matches.csv").run().exits(0);
    let back: BTreeSet<_> = room.pairs().into_iter().collect();
    assert!(forth.len() > 300, "{}", forth.len());
    assert_eq!(forth, back);

    // The first few of each vacancy are the best of all pairs, ranked from 1; ties go by id.
    room.ponte(JOB).arg("-k3").arg("--direction=profiles").arg("--out=matches.csv").run().exits(0);
    let mut best: BTreeMap<String, Vec<(u32, String)>> = BTreeMap::new();
    for (profile, vacancy, score) in forth {
        best.entry(vacancy).or_default().push((score, profile));
    }
    let mut expected = Vec::new();
    for (vacancy, mut pairs) in best {
        pairs.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        let ranked = pairs.into_iter().zip(1_u32..).take(3);
        expected.extend(ranked.map(|((score, profile), rank)| (profile, rank, vacancy.clone(), score)));
    }
    let found: Vec<_> = room
        .table()
        .iter()
        .map(|row| (row.text("profile_id"), row.number("rank"), row.text("vacancy_id"), row.number("score")))
        .collect();
    assert_eq!(found, expected);
}

/// A table as JSON Lines, cells that hold several values as lists.
fn as_json_lines(table: &[u8]) -> String {
    let lists = ["skills", "essential", "optional", "occupation", "languages", "licences"];
    let mut reader = csv::Reader::from_reader(table);
    let names = reader.headers().unwrap().clone();
    let mut out = String::new();
    for record in reader.records() {
        let mut object = serde_json::Map::new();
        for (name, cell) in names.iter().zip(&record.unwrap()) {
            let value = match cell {
                "" => Value::Null,
                _ if lists.contains(&name) => cell.split('|').collect(),
                _ if ["lat", "lon", "max_distance_km"].contains(&name) => serde_json::from_str(cell).unwrap(),
                _ => Value::from(cell),
            };
            object.insert(name.to_owned(), value);
        }
        out += &format!("{}\n", Value::Object(object));
    }
    out
}

#[test]
fn tables_and_json_lines_give_the_same_matches() {
    let room = Room::with_examples();
    room.ponte(ALL).arg("--out=tables.csv").arg("--explain=tables.jsonl").run().exits(0);
    room.write("profiles.jsonl", as_json_lines(&room.bytes("profiles.csv")));
    room.write("vacancies.ndjson", as_json_lines(&room.bytes("vacancies.csv")));
    let call = room.ponte("match --profiles profiles.jsonl --vacancies vacancies.ndjson -k 1000");
    call.arg("--out=lines.csv")
        .arg("--explain=lines.jsonl")
        .run()
        .exits(0)
        .says("40 profiles × 40 vacancies");
    assert_eq!(room.text("tables.csv"), room.text("lines.csv"));
    assert_eq!(room.text("tables.jsonl"), room.text("lines.jsonl"));
}

#[test]
fn a_dash_is_standard_input_and_output() {
    let room = Room::with_examples();
    room.ponte(JOB).arg("--out=m.csv").arg("--explain=m.jsonl").run().exits(0);
    let profiles = room.bytes("profiles.csv");
    let call = room.ponte("match --profiles - --vacancies vacancies.csv --out - --explain a.jsonl");
    let run = call.input(profiles).run().exits(0).says("40 profiles × 40 vacancies");
    assert_eq!(run.text(), room.text("m.csv"));
    let call = room.ponte("match --profiles profiles.csv --vacancies - --out a.csv --explain -");
    let run = call.input(room.bytes("vacancies.csv")).run().exits(0).says("40 profiles × 40 vacancies");
    assert_eq!(run.text(), room.text("m.jsonl"));
    assert_eq!((room.bytes("a.csv"), room.bytes("a.jsonl")), (room.bytes("m.csv"), room.bytes("m.jsonl")));
    let both = room.ponte("match --profiles - --vacancies - --out m.csv").input("id,text\n").run().exits(2);
    both.says("cannot both come from standard input");
}

#[test]
fn a_demand_index_gives_the_same_as_its_file() {
    let room = Room::with_examples();
    let run = room.ponte("vacancy index vacancies.csv --out demand").run().exits(0);
    run.says("vacancies.csv: 40 added, 0 replaced").says("demand holds 40 vacancies");
    for direction in ["vacancies", "profiles"] {
        let job = |vacancies: &str, name: &str| {
            let call = room.ponte("match --profiles profiles.csv -k 1000 --direction").arg(direction);
            let call = call.arg("--vacancies").arg(vacancies).arg(format!("--explain={name}.jsonl"));
            call.arg(format!("--out={name}.csv")).run().exits(0);
            (room.bytes(&format!("{name}.csv")), room.bytes(&format!("{name}.jsonl")))
        };
        assert!(job("vacancies.csv", "file") == job("demand", "index"), "{direction}");
    }

    let again = room.ponte("vacancy index vacancies.csv --out demand").run().exits(0);
    again.says("0 added, 40 replaced").says("demand holds 40 vacancies");
    let list = rows(&room.ponte("vacancy list demand --format csv").run().exits(0).says_nothing().out);
    let ids: Vec<String> = list.iter().map(|row| row.text("id")).collect();
    assert_eq!(ids, (1..=40).map(|n| format!("v{n:02}")).collect::<Vec<_>>());
    let found =
        rows(&room.ponte("vacancy search demand Reinigungskraft -k 1 --format csv").run().exits(0).out);
    assert_eq!(found.iter().map(|row| row.text("id")).collect::<Vec<_>>(), ["v05"]);
    room.ponte("vacancy remove demand v05 v99").run().exits(0).says("1 removed, 39 left");
    room.ponte("vacancy remove demand").run().exits(2).says("name ids to remove");
}

#[test]
fn a_folder_that_is_no_demand_index_is_refused_and_told_what_to_do() {
    let room = Room::with_examples();
    room.write("other/README.md", "mine");
    let run = room.ponte("match --profiles profiles.csv --vacancies other").run().exits(2);
    run.says("other is no demand index").says("ponte vacancy index");
    let run = room.ponte("vacancy index vacancies.csv --out other").run().exits(2);
    run.says("README.md").says("a demand index needs a folder of its own");
    assert_eq!(room.text("other/README.md"), "mine");
}

#[test]
fn people_get_a_table_and_silence_where_they_ask_for_it() {
    let room = Room::with_examples();
    let run = room.ponte(JOB).arg("--quiet").run().exits(0).says_nothing();
    let mut lines = run.text().lines();
    let words: Vec<&str> = lines.next().unwrap().split_whitespace().collect();
    let columns = ["profile", "rank", "score", "reverse", "essential", "vacancy", "title", "conditions"];
    assert_eq!(words[..8], columns);
    let words: Vec<&str> = lines.next().unwrap().split_whitespace().collect();
    assert_eq!([words[0], words[1], words[2], words[4], words[5]], ["p01", "1", "100%", "4/4", "v06"]);

    let run = room.ponte(JOB).arg("-q").arg("--out=m.csv").run().exits(0).says_nothing();
    assert!(run.out.is_empty(), "{run}");
    let run = room.ponte(JOB).arg("-q").arg("--out=m.csv").arg("--table").run().exits(0).says_nothing();
    assert!(run.text().starts_with("profile "), "{run}");
}

#[test]
fn a_closing_day_is_held_against_the_day_given_and_no_other() {
    let room = Room::with_examples();
    let states = |today: Option<&str>| {
        let call = room.ponte(ALL).arg("--out=matches.csv");
        let call = today
            .map_or_else(|| room.ponte(ALL).arg("--out=matches.csv"), |day| call.arg("--today").arg(day));
        call.run().exits(0);
        let closes = |row: &Row| row.list("conditions").into_iter().find(|one| one.starts_with("closes="));
        let rows = room.table();
        rows.iter().map(|row| (row.text("vacancy_id"), closes(row))).collect::<BTreeMap<_, _>>()
    };
    // v06 closes on the day its row says.
    let vacancies = rows(&room.bytes("vacancies.csv"));
    let closes = vacancies.iter().find(|row| row.text("id") == "v06").unwrap().text("closes");
    let of = |today| states(today)["v06"].clone();
    assert_eq!(of(None).as_deref(), Some("closes=unknown"));
    assert_eq!(of(Some(&closes)).as_deref(), Some("closes=met"));
    assert_eq!(of(Some("2099-12-31")).as_deref(), Some("closes=not_met"));
    let run = room.ponte(JOB).arg("--today=31.12.2026").run().exits(2);
    run.says("31.12.2026").says("write the day as 2026-11-21");
}

#[test]
fn switches_take_ways_away_and_sums_still_hold() {
    let room = Room::with_examples();
    let explained = |switches: &[&str]| {
        let call = room.ponte(ALL).arg("--explain=m.jsonl").arg("-q");
        switches.iter().fold(call, Call::arg).run().exits(0);
        json_lines(&room.bytes("m.jsonl"))
    };
    let similarities = |lines: &[Value]| {
        let parts = lines.iter().flat_map(|line| line["contributions"].as_array().unwrap());
        let by = parts.flat_map(|part| part["by"].as_array().unwrap());
        by.map(|by| by["similarity"].as_u64().unwrap()).collect::<BTreeSet<_>>()
    };
    let full = explained(&[]);
    assert!(similarities(&full).len() > 3);
    for switches in
        [&["--no-hierarchy", "--no-mappings"][..], &["--min-similarity=10000"], &["--plain-overlap"]]
    {
        let lines = explained(switches);
        assert!(!lines.is_empty() && lines.len() < full.len(), "{switches:?}");
        assert_eq!(similarities(&lines), BTreeSet::from([10_000]), "{switches:?}");
        for line in lines {
            let parts = line["contributions"].as_array().unwrap();
            let points: u64 = parts.iter().map(|part| part["points"].as_u64().unwrap()).sum();
            assert_eq!(line["score"], points, "{switches:?}");
        }
    }
    room.ponte(JOB).arg("--min-similarity=10001").run().exits(2).says("10001");
}

#[test]
fn labels_come_in_the_language_asked_for_and_figures_do_not_change() {
    let room = Room::with_examples();
    let rows_in = |language: &str| {
        let call = room.ponte(ALL).arg("--out=matches.csv").arg("--output-lang").arg(language);
        call.run().exits(0);
        room.table()
    };
    let (english, german) = (rows_in("en"), rows_in("de"));
    let mut others = 0;
    for (one, other) in english.iter().zip(&german) {
        for column in ["profile_id", "vacancy_id", "score", "reverse_score", "missing_essential"] {
            assert_eq!(one.text(column), other.text(column));
        }
        others += usize::from(one.text("missing_essential_labels") != other.text("missing_essential_labels"));
    }
    assert_eq!(english.len(), german.len());
    assert!(others > 100, "{others}");
}

#[test]
fn a_run_that_fails_leaves_the_files_of_the_run_before() {
    let room = Room::with_examples();
    room.write("m.csv", "before").write("m.jsonl", "before").write("bad.csv", "id,name\n1,x\n");
    let call = room.ponte("match --profiles bad.csv --vacancies vacancies.csv --out m.csv --explain m.jsonl");
    call.run().exits(2).says("bad.csv: rejected");
    assert_eq!((room.text("m.csv"), room.text("m.jsonl")), ("before".to_owned(), "before".to_owned()));
    let run = room.ponte(JOB).arg("--out=nowhere/m.csv").run().exits(2);
    run.says("cannot write nowhere/m.csv; is the folder there and writable?");
    assert_eq!(room.names(), ["bad.csv", "m.csv", "m.jsonl", "profiles.csv", "vacancies.csv"]);
}
