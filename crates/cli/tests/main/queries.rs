//! `ponte link`, `extract`, `concept` and `evaluate`.

use crate::support::*;

/// A taxonomy with two occupations and two skills, for figures that can be worked out by hand.
fn harbour() -> Room {
    let room = Room::new();
    room.write(
        "harbour/occupations_en.csv",
        "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels\n\
         Occupation,urn:h:keeper,,lamp keeper,light warden\n\
         Occupation,urn:h:helper,,lamp keeper helper,\n",
    );
    room.write(
        "harbour/skills_en.csv",
        "conceptType,conceptUri,skillType,preferredLabel,altLabels\n\
         KnowledgeSkillCompetence,urn:h:trim,skill/competence,trim wicks,\n\
         KnowledgeSkillCompetence,urn:h:row,skill/competence,row boats,\n",
    );
    room.ponte("taxonomy compile harbour --out harbour.pack").run().exits(0);
    room
}

fn column(run: &Run, name: &str) -> Vec<String> {
    tab_rows(&run.out).iter().map(|row| row.text(name)).collect()
}

#[test]
fn links_have_the_columns_of_the_contract_and_ranks_from_one() {
    let room = Room::new();
    room.write("q.tsv", "q1\twarehouse worker\nq2\tlavapiatti\nq3\tcook\n");
    let run = room.ponte("link --in q.tsv --out l.tsv -k 4").run().exits(0).says_nothing();
    assert!(run.out.is_empty(), "{run}");
    let links = room.bytes("l.tsv");
    let first = room.text("l.tsv").lines().next().unwrap().to_owned();
    assert!(first.starts_with("query_id\trank\tconcept_uri\tscore\tlabel"), "{first}");
    let rows = tab_rows(&links);
    for id in ["q1", "q2", "q3"] {
        let own: Vec<&Row> = rows.iter().filter(|row| row.text("query_id") == id).collect();
        assert!((1..=4).contains(&own.len()), "{id}: {}", own.len());
        let mut least = 1.0;
        for (rank, row) in (1_u32..).zip(own) {
            let score: f64 = row.text("score").parse().unwrap();
            assert_eq!(row.number("rank"), rank, "{id}");
            assert!(score > 0.0 && score <= least, "{id}: {score} after {least}");
            assert!(row.text("concept_uri").starts_with("urn:ponte:starter:"), "{id}");
            assert!(!row.text("label").is_empty(), "{id}");
            least = score;
        }
    }
    let best: Vec<String> =
        rows.iter().filter(|row| row.number("rank") == 1).map(|row| row.text("concept_uri")).collect();
    assert_eq!(best, ["warehouse-operator", "restaurant-dishwasher", "restaurant-cook"].map(starter));
    // Standard input and output say the same, and so does one thread.
    let run = room.ponte("link -k 4 --threads 1").input(room.bytes("q.tsv")).run().exits(0);
    assert_eq!(run.text(), room.text("l.tsv"));
}

#[test]
fn kinds_are_what_was_asked_for() {
    let room = Room::new();
    room.write("q.tsv", "q\tcook\n");
    let kind_of = |uri: &String| {
        let show = format!("concept show {uri} --format json");
        room.ponte(&show).run().exits(0).json()["kind"].as_str().unwrap().to_owned()
    };
    for kind in ["occupation", "skill"] {
        let run = room.ponte(&format!("link --in q.tsv -k 3 --kind {kind}")).run().exits(0);
        let uris = column(&run, "concept_uri");
        assert!(!uris.is_empty() && uris.iter().all(|uri| kind_of(uri) == kind), "{run}");
    }
    let run = room.ponte("link --in q.tsv --kind cook").run().exits(2);
    run.says("use occupation, skill, group or task");
}

#[test]
fn labels_of_other_languages_are_held_against_the_text_where_asked() {
    let room = Room::new();
    room.write("q.tsv", "q\tPizzabäcker\n");
    let label = |languages: &str| {
        let words = format!("link --in q.tsv -k 1 --lang de --kind occupation --label-languages {languages}");
        let run = room.ponte(&words).run().exits(0);
        let show =
            format!("concept show {} --format json --lang {languages}", column(&run, "concept_uri")[0]);
        let labels = room.ponte(&show).run().exits(0).json()["labels"].clone();
        let label = column(&run, "label")[0].clone();
        assert!(labels.as_array().unwrap().iter().any(|one| one["text"] == label), "{languages}: {label}");
        label
    };
    assert_ne!(label("de"), label("en"));
    assert_ne!(label("it"), label("en"));
}

#[test]
fn a_line_may_name_its_language() {
    let room = Room::new();
    let run = room.ponte("link --lang en -k 3").input("q\tlavapiatti\tit\nq\tlavapiatti\n").run().exits(0);
    let own = room.ponte("link --lang it -k 3").input("q\tlavapiatti\n").run().exits(0);
    assert!(run.text().starts_with(own.text()), "{run}\n{own}");
    let run = room.ponte("link -k 1").input("a\tcook\tit-IT\nb\tcook\tklingon!\nc\tcook\t\n").run().exits(1);
    assert_eq!(column(&run, "query_id"), ["a", "c"]);
    run.says("standard input:2: rejected: \"klingon!\" is not a language tag; use BCP 47");
}

#[test]
fn a_header_is_no_query_and_a_mark_is_no_part_of_it() {
    let room = Room::new();
    for header in ["id\ttext\n", "query_id\ttext\tlanguage\r\n", "\u{feff}id\ttext\r\n"] {
        let run =
            room.ponte("link -k 1").input(format!("{header}q1\tcook\r\n")).run().exits(0).says_nothing();
        assert_eq!(column(&run, "query_id"), ["q1"], "{header:?}");
        assert_eq!(column(&run, "concept_uri"), [starter("restaurant-cook")], "{header:?}");
    }
    // Only the first line can be one.
    let run = room.ponte("link -k 1").input("q1\tcook\nid\tcook\n").run().exits(0);
    assert_eq!(column(&run, "query_id"), ["q1", "id"]);
}

#[test]
fn bad_lines_are_told_and_good_ones_kept() {
    let room = Room::new();
    room.write("q.tsv", b"a\tcook\nno tab\n\nb\xff\tcook\nc\tcook\twhatever it is\nd\tcook\n");
    for words in ["link --in q.tsv -k 1", "extract --in q.tsv -k 1 --lang en"] {
        let run = room.ponte(words).run().exits(1);
        assert_eq!(column(&run, "query_id"), ["a", "d"], "{run}");
        let run = run.says("q.tsv:2: rejected: the line has no tab; write id TAB text");
        run.says("q.tsv:4: rejected: the line is not UTF-8")
            .says("q.tsv:5: rejected")
            .says_nothing_of("q.tsv:3");
    }
    room.ponte("link --in none.tsv").run().exits(2).says("cannot open none.tsv");
    room.ponte("link --in .").run().exits(2).says("is a folder; name a file");
}

#[test]
fn blank_texts_give_nothing_and_long_ones_something() {
    let room = Room::new();
    let long = "warehouse worker ".repeat(1_000);
    room.write("q.tsv", format!("a\t\nb\t \u{a0}\u{200b} \nc\t…!?\nd\t{long}\ne\twarehouse worker\n"));
    for words in ["link --in q.tsv -k 1", "extract --in q.tsv -k 1 --lang en"] {
        let run = room.ponte(words).run().exits(0).says_nothing();
        assert_eq!(column(&run, "query_id"), ["d", "e"], "{run}");
    }
    assert_eq!(room.ponte("link").input("").run().exits(0).text().lines().count(), 1);
}

#[test]
fn ids_and_labels_never_break_the_table() {
    let room = Room::new();
    let run = room.ponte("link -k 1").input("a\u{b}b \"c\"\tcook\n'=1+1\tcook\n").run().exits(0);
    assert_eq!(column(&run, "query_id"), ["a\u{b}b \"c\"", "'=1+1"]);
}

#[test]
fn ranked_skills_of_lines_have_the_columns_of_links() {
    let room = Room::new();
    room.write(
        "q.tsv",
        "s1\tYou will pick orders and check picked orders.\ns2\tVerdure da pelare e tagliare\tit\n",
    );
    let run = room.ponte("extract --in q.tsv -k 5").run().exits(0).says_nothing();
    assert!(run.text().starts_with("query_id\trank\tconcept_uri\tscore\tlabel\n"), "{run}");
    let rows = tab_rows(&run.out);
    let uris: Vec<String> =
        rows.iter().filter(|row| row.text("query_id") == "s1").map(|row| row.text("concept_uri")).collect();
    assert!(
        uris.contains(&starter("pick-orders")) && uris.contains(&starter("check-picked-orders")),
        "{uris:?}"
    );
    assert!(rows.iter().filter(|row| row.text("query_id") == "s2").all(|row| row.number("rank") <= 5));
}

#[test]
fn a_text_tells_what_it_states_and_where() {
    let room = Room::new();
    let text = "Bonjour, je sais cueillir les fruits à la main.";
    room.write("cv.txt", text);
    let run = room.ponte("extract cv.txt --format csv").run().exits(0).says_nothing();
    let rows = rows(&run.out);
    let (start, end) = (rows[0].number("start") as usize, rows[0].number("end") as usize);
    assert_eq!(&text[start..end], "cueillir les fruits à la main");
    assert_eq!(rows[0].text("uri"), starter("pick-fruit-by-hand"));
    assert_eq!(rows[0].text("label"), "cueillir les fruits à la main");
    // The same from standard input, in every format.
    let lines = room.ponte("extract - --format jsonl").input(text).run().exits(0);
    let json = room.ponte("extract - --format json").input(text).run().exits(0).json();
    assert_eq!(json_lines(&lines.out), *json.as_array().unwrap());
    assert_eq!(json[0]["uri"], rows[0].text("uri"));
    let run = room.ponte("extract -").input("I like music.").run().exits(0);
    assert!(run.out.is_empty(), "{run}");
    run.says("no skill is stated in so many words");
    room.write("cv.pdf", b"%PDF-1.7 \xff\xfe");
    room.ponte("extract cv.pdf").run().exits(2).says("cv.pdf").says("not UTF-8 text").says("PDF");
    room.ponte("extract none.txt").run().exits(2).says("cannot open none.txt");
}

#[test]
fn concepts_are_found_and_shown_in_every_format() {
    let room = Room::new();
    let search =
        |format: &str| room.ponte(&format!("concept search cook -k 3 --format {format}")).run().exits(0);
    let table = rows(&search("csv").out);
    assert_eq!(table.len(), 3);
    assert_eq!(
        (table[0].text("uri"), table[0].text("label")),
        (starter("restaurant-cook"), "cook".to_owned())
    );
    let json = search("json").json();
    assert_eq!(json_lines(&search("jsonl").out), *json.as_array().unwrap());
    for (row, object) in table.iter().zip(json.as_array().unwrap()) {
        assert_eq!(object["uri"], row.text("uri"));
    }
    assert!(search("text").text().contains("urn:ponte:starter:restaurant-cook"));

    let none = room.ponte("concept search qqxxyyzz --format json").run().exits(0);
    assert_eq!(none.json(), serde_json::json!([]));
    none.says("nothing found; try other words");

    let show = format!("concept show {} --lang it", starter("pick-orders"));
    let run = room.ponte(&show).run().exits(0);
    assert!(run.text().starts_with("prelevare"), "{run}");
    let json = room.ponte(&show).arg("--format=json").run().exits(0).json();
    assert_eq!((&json["kind"], &json["uri"]), (&"skill".into(), &starter("pick-orders").into()));
    assert_eq!(json["languages"], serde_json::json!(["de", "en", "fr", "it"]));
    assert!(run.text().starts_with(json["label"].as_str().unwrap()));
}

#[test]
fn an_unknown_concept_is_told_with_a_remedy() {
    let run = Room::new().ponte("concept show urn:nope:1").run().exits(2);
    assert!(run.out.is_empty(), "{run}");
    run.says("urn:nope:1 is not in the pack").says("`ponte concept search` finds concepts by text");
}

const FIGURES: [&str; 7] = ["mrr", "hits@1", "hits@5", "hits@10", "rp@1", "rp@5", "rp@10"];

#[track_caller]
fn has_figures(row: &Row, queries: u32, expected: [f64; 7]) {
    assert_eq!(row.number("queries"), queries);
    let figures: [f64; 7] = FIGURES.map(|name| row.text(name).parse().unwrap());
    let near = |(one, other): (&f64, &f64)| (one - other).abs() < 0.00006;
    assert!(figures.iter().zip(&expected).all(near), "{}: {figures:?}", row.text("set"));
}

#[test]
fn figures_of_links_are_those_worked_out_by_hand() {
    let room = harbour();
    // The ranked occupations for "lamp keeper": keeper, helper. Only q1 to q4 have right answers.
    room.write(
        "set_en/queries.tsv",
        "id\ttext\nq1\tlamp keeper\nq2\tlamp keeper\nq3\tlamp keeper\nq5\tlamp keeper\n",
    );
    room.write(
        "set_en/qrels.tsv",
        "q1\turn:h:keeper\n\
         q2\turn:h:helper\n\
         q3\turn:h:keeper\nq3\turn:h:helper\nq3\turn:h:gone\n\
         q4\turn:h:keeper\n",
    );
    let call = || room.ponte("--pack harbour.pack evaluate link --format csv").arg("set_en");
    let run = call().run().exits(0).says_nothing();
    let rows_of = |run: &Run| rows(&run.out);
    // reciprocal rank   1, 1/2, 1, 0     mean 0.6250
    // hits at 1         1, 0, 1, 0       0.5     at 5 and 10: 1, 1, 1, 0 → 0.75
    // right at 1        1/1, 0/1, 1/1, 0 0.5     at 5 and 10: 1/1, 1/1, 2/3, 0/1 → 0.6667
    let expected = [0.6250, 0.5000, 0.7500, 0.7500, 0.5000, 0.6667, 0.6667];
    has_figures(&rows_of(&run)[0], 4, expected);
    assert_eq!(rows_of(&run).len(), 1);

    // Another set beside it, and the mean over both, each counting alike.
    room.write("other_en/queries.tsv", "q\tlamp keeper\n").write("other_en/qrels.tsv", "q\turn:h:keeper\n");
    let run = call().arg("other_en").run().exits(0);
    let table = rows_of(&run);
    has_figures(&table[1], 1, [1.0000; 7]);
    has_figures(&table[2], 5, [0.8125, 0.7500, 0.8750, 0.8750, 0.7500, 0.8333, 0.8333]);
    assert_eq!(table[2].text("set"), "mean");

    // Lists cut at one: what stood at rank 2 is lost.
    let run = call().arg("-k1").run().exits(0);
    has_figures(&rows_of(&run)[0], 4, [0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.3333, 0.3333]);
}

#[test]
fn figures_of_extractions_are_those_worked_out_by_hand() {
    let room = harbour();
    // One sentence with two right answers, one by label and one by URI; the other has none known.
    room.write(
        "set.csv",
        "sentence,label\nWe trim wicks,trim wicks\nWe trim wicks,urn:h:gone\nWe row boats,fly kites\n",
    );
    let run = room.ponte("--pack harbour.pack evaluate extract set.csv --format csv").run().exits(0);
    has_figures(&rows(&run.out)[0], 1, [1.0000, 1.0000, 1.0000, 1.0000, 1.0000, 0.5000, 0.5000]);
    let run = room.ponte("--pack harbour.pack evaluate extract set.csv --text-column text").run().exits(2);
    run.says("set.csv has the columns sentence, label").says("--text-column and --gold-column");
}

#[test]
fn a_set_that_is_not_whole_is_told() {
    let room = Room::new();
    room.write("set/queries.tsv", "q\tcook\n");
    room.ponte("evaluate link set").run().exits(2).says("does not end in _LANGUAGE; say --lang");
    room.ponte("evaluate link set --lang en")
        .run()
        .exits(2)
        .says("cannot open")
        .says_nothing_of("queries.tsv");
    room.ponte("evaluate link none").run().exits(2).says("cannot open none");
}
