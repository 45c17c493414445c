//! `ponte evaluate`: intervals, breakdowns, scores against outcomes, and whole folders of sets.

use crate::support::*;

/// A taxonomy with two occupations and a skill, and labelled sets of all sorts whose figures can be
/// worked out by hand.
fn harbour() -> Room {
    let room = Room::new();
    room.write(
        "harbour/occupations_en.csv",
        "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels\n\
         Occupation,urn:h:keeper,,lamp keeper,light warden\n\
         Occupation,urn:h:helper,,lamp keeper helper,\n",
    );
    room.write(
        "harbour/occupations_de.csv",
        "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels\n\
         Occupation,urn:h:keeper,,Leuchtturmwärter,\n\
         Occupation,urn:h:helper,,Lampenputzer,\n",
    );
    room.write(
        "harbour/skills_en.csv",
        "conceptType,conceptUri,skillType,preferredLabel,altLabels\n\
         KnowledgeSkillCompetence,urn:h:trim,skill/competence,trim wicks,cut wicks\n",
    );
    room.ponte("taxonomy compile harbour --out harbour.pack").run().exits(0);
    // By the labels of their own language: first answers right, wrong, right; and one right.
    room.write("eval/melo-dev/isl_en/queries.tsv", "q1\tlamp keeper\nq2\tlamp keeper\nq3\tlight warden\n");
    room.write("eval/melo-dev/isl_en/qrels.tsv", "q1\turn:h:keeper\nq2\turn:h:helper\nq3\turn:h:keeper\n");
    room.write("eval/melo-dev/isl_de/queries.tsv", "q1\tLampenputzer\n");
    room.write("eval/melo-dev/isl_de/qrels.tsv", "q1\turn:h:helper\n");
    room.write(
        "eval/titles-dev/titles.csv",
        ",vacancyTitle,conceptUri\n0,lamp keeper,urn:h:keeper\n1,lamp keeper helper,urn:h:helper\n",
    );
    room.write(
        "eval/extraction-dev/sea_annotations.csv",
        "sentence,label\nWe trim wicks,trim\u{a0}wicks\nWe trim wicks,fly kites\nWe trim,cut wicks\nWe row,LABEL NOT PRESENT\n",
    );
    room.write("eval/extraction-dev/skills_en_label.txt", "trim wicks\nfly kites\ncut wicks\n");
    room
}

fn all(room: &Room, more: &str) -> Run {
    room.ponte(&format!("--pack harbour.pack evaluate all eval {more}")).run()
}

#[test]
fn a_folder_gives_one_table_worked_out_by_hand() {
    let run = all(&harbour(), "--format csv").exits(0);
    let table = rows(&run.out);
    let find = |task: &str, set: &str| {
        table.iter().find(|row| row.text("task") == task && row.text("set") == set).unwrap()
    };
    let is = |task: &str, set: &str, column: &str, expected: f64| {
        let found: f64 = find(task, set).text(column).parse().unwrap();
        assert!((found - expected).abs() < 0.00006, "{task}, {set}, {column}: {found}");
    };
    // Reciprocal ranks 1, 1/2, 1: mean 0.8333; the other set has 1.
    is("monolingual", "isl_en", "mrr", 0.8333);
    is("monolingual", "isl_en", "hits@1", 0.6667);
    is("monolingual", "isl_de", "mrr", 1.0);
    is("monolingual", "mean of 2 sets", "mrr", 0.9167);
    is("monolingual", "mean of 2 sets", "queries", 4.0);
    is("titles", "titles.csv", "recall@5", 1.0);
    // "We trim wicks" has two right answers by the list, of which the pack has one; "We trim" has one,
    // by a label that is an alternative now; "We row" has none and does not count.
    let sentences = find("extraction", "sea_annotations.csv");
    assert_eq!(sentences.text("queries"), "2");
    is("extraction", "sea_annotations.csv", "rp@1", 1.0);
    is("extraction", "sea_annotations.csv", "rp@5", 0.75);
    is("extraction", "sea_annotations.csv", "recall@5", 0.75);
    // Only sets that are not in English cross over.
    let crossing: Vec<String> =
        table.iter().filter(|row| row.text("task") == "cross-lingual").map(|row| row.text("set")).collect();
    assert_eq!(crossing, ["isl_de"]);
    // Of one query every draw is the same; of three the worst draw is 1/2 and the best 1.
    is("monolingual", "isl_de", "mrr_low", 1.0);
    is("monolingual", "isl_en", "mrr_low", 0.5);
    is("monolingual", "isl_en", "mrr_high", 1.0);
    run.says("sea_annotations.csv: 1 right labels are not in the pack; they count as not found")
        .says("monolingual: 4 texts in ");
}

#[test]
fn the_table_is_the_same_with_any_number_of_threads() {
    let room = harbour();
    for format in ["text", "markdown", "csv", "json", "jsonl"] {
        let one = all(&room, &format!("--format {format} --threads 1")).exits(0);
        let four = all(&room, &format!("--format {format} --threads 4 --out out --plot one.svg")).exits(0);
        assert!(four.out.is_empty());
        assert_eq!(one.text(), room.text("out"), "{format}");
    }
    let svg = room.bytes("one.svg");
    all(&room, "--plot two.svg --threads 3").exits(0);
    assert_eq!(svg, room.bytes("two.svg"));
}

#[test]
fn draws_follow_the_seed() {
    let room = Room::new();
    // Titles found at several ranks, so that draws differ.
    let titles = ["cook", "kitchen", "kitchen porter", "porter", "helper", "kitchen helper", "chef"];
    let queries: String = titles.iter().enumerate().map(|(id, title)| format!("q{id}\t{title}\n")).collect();
    let qrels: String =
        (0..titles.len()).map(|id| format!("q{id}\t{}\n", starter("restaurant-cook"))).collect();
    room.write("set_en/queries.tsv", queries).write("set_en/qrels.tsv", qrels);
    let run = |more: &str| {
        let words = format!("evaluate link set_en --format csv {more}");
        rows(&room.ponte(&words).run().exits(0).out).remove(0)
    };
    let ends = |row: &Row| ["mrr", "mrr_low", "mrr_high"].map(|name| row.text(name).parse::<f64>().unwrap());
    let [value, low, high] = ends(&run(""));
    assert!(low < value && value < high, "{low} {value} {high}");
    assert_eq!(ends(&run("")), ends(&run("--seed 1 --resamples 1000")));
    assert_ne!(ends(&run("--resamples 20")), ends(&run("--resamples 20 --seed 2")));
    room.ponte("evaluate link set_en --resamples 0").run().exits(2).says("--resamples");
}

#[test]
fn json_has_languages_evidence_and_scores() {
    let json = all(&harbour(), "--format json").exits(0).json();
    let task = &json["tasks"][0];
    assert_eq!((&json["bootstrap"]["resamples"], &json["k"]), (&1000.into(), &100.into()));
    assert_eq!((&task["task"], &task["at"]), (&"monolingual".into(), &"hits".into()));
    assert_eq!(task["languages"][0]["language"], "de");
    assert_eq!(task["languages"][1]["mrr"], 0.8333);
    // Three first answers by preferred labels, two of them right; one by an alternative label, right.
    let evidence = |word: &str| {
        let all = task["evidence"].as_array().unwrap();
        all.iter().find(|row| row["evidence"] == word).cloned().unwrap_or_default()
    };
    assert_eq!(
        (&evidence("exact_preferred")["answers"], &evidence("exact_preferred")["share_right"]),
        (&3.into(), &0.6667.into())
    );
    assert_eq!(
        (&evidence("exact_alternative")["answers"], &evidence("exact_alternative")["share_right"]),
        (&1.into(), &1.0.into())
    );
    let scores = &task["reliability"];
    assert_eq!((&scores["answers"], &scores["right"]), (&4.into(), &3.into()));
    let bins = scores["bins"].as_array().unwrap();
    assert_eq!(bins.iter().map(|bin| bin["answers"].as_u64().unwrap()).sum::<u64>(), 4);
    // What is said of extraction makes no claim that its scores are probabilities.
    let extraction =
        json["tasks"].as_array().unwrap().iter().find(|task| task["task"] == "extraction").unwrap();
    assert!(extraction["reliability"].is_null() && extraction["sets"][0]["rp@5"].is_number());
}

#[test]
fn breakdowns_can_be_shown_for_single_sets() {
    let room = harbour();
    let show = |what: &str| {
        let words =
            "--pack harbour.pack evaluate link eval/melo-dev/isl_en eval/melo-dev/isl_de --format csv --show";
        room.ponte(words).arg(what).run().exits(0)
    };
    let names = |run: &Run, column: &str| -> Vec<String> {
        rows(&run.out).iter().map(|row| row.text(column)).collect()
    };
    assert_eq!(names(&show("sets"), "set"), ["isl_en", "isl_de", "mean"]);
    assert_eq!(names(&show("languages"), "language"), ["de", "en"]);
    let evidence = show("evidence");
    assert!(names(&evidence, "evidence").contains(&"exact_preferred".to_owned()), "{evidence}");
    let answers: u32 = rows(&show("reliability").out).iter().map(|row| row.number("answers")).sum();
    assert_eq!(answers, 4);
    let text = room
        .ponte("--pack harbour.pack evaluate link eval/melo-dev/isl_en --show reliability")
        .run()
        .exits(0);
    assert!(text.text().contains("calibration error 0.") && text.text().contains("Brier score 0."), "{text}");
}

#[test]
fn a_plot_is_one_whole_drawing() {
    let room = harbour();
    room.ponte("--pack harbour.pack evaluate link eval/melo-dev/isl_en --plot p.svg").run().exits(0);
    let svg = room.text("p.svg");
    assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n"), "{svg}");
    assert!(svg.contains("3 answers, 66.7 % right") && svg.contains("score of the first answer"), "{svg}");
    assert!(!svg.contains("href") && !svg.contains("<script"), "{svg}");
    all(&room, "--plot q.svg").exits(0);
    assert_eq!(room.text("q.svg").matches("<g ").count(), 4);
}

#[test]
fn brief_tables_have_a_row_for_each_task() {
    let run = all(&harbour(), "--brief --format markdown").exits(0);
    let lines: Vec<&str> = run.text().lines().collect();
    assert_eq!(lines[0], "| task | set | queries | MRR | @1 | @5 | @10 |");
    assert_eq!(lines[1], "|---|---|---:|---:|---:|---:|---:|");
    assert!(lines[2].starts_with("| monolingual | mean of 2 sets | 4 | 0.917 ("), "{run}");
    assert_eq!(lines.iter().filter(|line| line.starts_with('|')).count(), 2 + 5, "{run}");
}

#[test]
fn what_cannot_be_measured_is_told() {
    let room = harbour();
    room.write("none/readme", "");
    room.ponte("evaluate all none").run().exits(2).says("none holds no labelled sets");
    room.ponte("evaluate all gone").run().exits(2).says("cannot read the folder gone");
    for more in ["--show evidence", "--show reliability", "--plot p.svg"] {
        let words = format!("evaluate extract eval/extraction-dev/sea_annotations.csv {more}");
        room.ponte(&words).run().exits(2).says("extractions have neither");
    }
    assert!(!room.path("p.svg").exists());
    // A part that is not there is left out; rejected lines are told in the exit code.
    std::fs::remove_dir_all(room.path("eval/titles-dev")).unwrap();
    room.write("eval/melo-dev/isl_de/queries.tsv", "no tab\nq1\tLampenputzer\n");
    let run = all(&room, "--format csv").exits(1).says("queries.tsv:1: rejected");
    assert!(rows(&run.out).iter().all(|row| row.text("task") != "titles"), "{run}");
}

#[test]
fn labels_of_concepts_are_listed() {
    let room = harbour();
    let list = |more: &str| {
        rows(&room.ponte(&format!("--pack harbour.pack concept list {more}")).run().exits(0).out)
    };
    let labels = |more: &str| list(more).iter().map(|row| row.text("label")).collect::<Vec<_>>();
    assert_eq!(labels("--kind occupation --lang de"), ["Lampenputzer", "Leuchtturmwärter"]);
    assert_eq!(labels("--kind skill"), ["trim wicks", "cut wicks"]);
    let alternative = list("--kind skill").remove(1);
    assert_eq!(
        ["uri", "kind", "language", "label_kind"].map(|name| alternative.text(name)),
        ["urn:h:trim", "skill", "en", "altLabel"]
    );
    assert_eq!(labels("").len(), 7);
    room.ponte("--pack harbour.pack concept list --lang xx --out l.csv")
        .run()
        .exits(0)
        .says("no labels in xx");
    assert_eq!(room.text("l.csv"), "uri,kind,language,label_kind,label\n");
}

/// The real sets, where they are at hand, on the starter taxonomy: every task runs and no figure leaves
/// its bounds.
#[test]
fn the_shared_sets_run_through() {
    let shared = repository("../shared/eval");
    if !shared.is_dir() {
        eprintln!("skipped: {} is not there", shared.display());
        return;
    }
    let room = Room::new();
    // A few titles of each set, read into the room; nothing of them is kept.
    for set in ["melo-dev/deu_de", "melo-dev/usa_en"] {
        for file in ["queries.tsv", "qrels.tsv"] {
            let text = std::fs::read_to_string(shared.join(set).join(file)).unwrap();
            let few: String = text.lines().take(30).flat_map(|line| [line, "\n"]).collect();
            room.write(&format!("eval/{set}/{file}"), few);
        }
    }
    let run = room.ponte("evaluate all eval --format csv --resamples 50").run().exits(0);
    let table = rows(&run.out);
    assert_eq!(table.iter().filter(|row| row.text("queries") == "30").count(), 2 + 1 + 2, "{run}");
    for row in &table {
        let [low, value, high] =
            ["mrr_low", "mrr", "mrr_high"].map(|name| row.text(name).parse::<f64>().unwrap());
        assert!(0.0 <= low && low <= value && value <= high && high <= 1.0, "{run}");
    }
}
