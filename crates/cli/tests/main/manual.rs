//! Help, manual page, completions; pipes that close and disks that are full.

use std::collections::BTreeSet;

use crate::support::*;

/// Subcommands of the design with the flags that it names, as far as they exist.
const DESIGN: [(&str, &[&str]); 21] = [
    ("taxonomy compile", &["<SOURCE>", "--out", "--languages", "--train"]),
    ("taxonomy train", &["<PACK>", "--out", "--steps", "--dimensions", "--seed", "--checkpoint"]),
    ("taxonomy info", &["[PACK]", "--format"]),
    ("taxonomy verify", &["[PACK]"]),
    ("taxonomy diff", &["<OLD>", "<NEW>", "--format", "--out"]),
    ("profile migrate", &["--from", "--to", "--profiles", "--vacancies", "--out", "--report"]),
    ("concept search", &["<TEXT>", "--lang", "--kind", "-k", "--format"]),
    ("concept list", &["--kind", "--lang", "--out"]),
    ("concept show", &["<URI>", "--lang", "--format"]),
    ("link", &["--lang", "--label-languages", "--kind", "--in", "--out", "-k"]),
    ("extract", &["[FILE]...", "--lang", "auto", "--kind", "-k", "--in", "--out", "--format"]),
    ("match", &["--profiles", "--vacancies", "-k", "--direction", "--out", "--explain", "--plain-overlap"]),
    ("crosswalk map", &["--from", "--to", "--in", "--out", "--format"]),
    ("crosswalk report", &["--from", "--to", "--in", "--format"]),
    ("crosswalk coverage", &["--svg", "--html", "--format"]),
    ("crosswalk suggest", &["--from", "--out"]),
    ("evaluate link", &["<SET>"]),
    ("evaluate extract", &["<SET>"]),
    ("evaluate all", &["<FOLDER>", "--plot", "--brief", "--format", "--out", "markdown"]),
    ("completions", &["<SHELL>"]),
    ("man", &[]),
];

/// The subcommands a help text lists.
fn listed(help: &str) -> Vec<String> {
    let commands =
        help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let names = commands.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    names
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .map(str::to_owned)
        .collect()
}

/// Every subcommand, found by following help.
fn subcommands(room: &Room, words: &str, found: &mut Vec<(String, String)>) {
    for option in ["--help", "-h"] {
        let run = room.ponte(words).arg(option).run().exits(0).says_nothing();
        assert!(run.text().contains(&format!("Usage: ponte {words}").trim_end().to_owned()), "{run}");
        if option == "--help" {
            found.push((words.to_owned(), run.text().to_owned()));
            for name in listed(run.text()) {
                subcommands(room, format!("{words} {name}").trim(), found);
            }
        }
    }
}

#[test]
fn help_tells_every_subcommand_and_every_flag_of_the_design() {
    let room = Room::new();
    let mut found = Vec::new();
    subcommands(&room, "", &mut found);
    for (words, help) in &found {
        for option in ["--pack", "--threads", "--verbose", "--quiet"] {
            assert!(help.contains(option), "{words} --help does not tell {option}");
        }
    }
    for (words, flags) in DESIGN {
        let (_, help) =
            found.iter().find(|(known, _)| known == words).unwrap_or_else(|| panic!("no {words}"));
        for flag in flags {
            assert!(help.contains(flag), "{words} --help does not tell {flag}");
        }
    }
    let (_, top) = &found[0];
    assert!(top.contains("PONTE_PACK"), "{top}");
    assert!(top.contains("Exit code: 0 done, 1 done but some rows were rejected, 2 could not run"), "{top}");
    assert!(room.ponte("--version").run().exits(0).text().starts_with("ponte 0."));
}

#[test]
fn what_cannot_be_understood_is_told_with_a_way_on() {
    let room = Room::new();
    for (words, told) in [
        ("", "Usage: ponte"),
        ("taxonomy", "Usage: ponte taxonomy"),
        ("matsch", "unrecognized subcommand 'matsch'"),
        ("match --profile p.csv --vacancies v.csv", "--profiles"),
        ("match --profiles p.csv", "--vacancies <FILE>"),
        ("match --profiles p.csv --vacancies v.csv -k many", "invalid value 'many'"),
        ("match --profiles p.csv --vacancies v.csv --direction up", "vacancies, profiles"),
        ("extract", "<FILE>"),
        ("extract a.txt --in q.tsv", "cannot be used with"),
        ("--quiet --verbose man", "cannot be used with"),
        ("taxonomy compile --out x.pack", "<SOURCE>"),
        ("taxonomy compile a.csv", "--out <FILE>"),
    ] {
        let run = room.ponte(words).run().exits(2).says(told);
        assert!(run.out.is_empty(), "{run}");
    }
    assert!(room.names().is_empty());
}

#[test]
fn completions_and_the_manual_page_know_every_subcommand() {
    let room = Room::new();
    let help = room.ponte("--help").run().exits(0);
    let names: BTreeSet<String> = listed(help.text()).into_iter().collect();
    assert!(names.contains("match") && names.contains("completions"), "{names:?}");
    for words in ["completions bash", "completions zsh", "completions fish", "man"] {
        let run = room.ponte(words).run().exits(0).says_nothing();
        assert!(run.out.len() > 1000, "{run}");
        for name in &names {
            assert!(run.text().contains(name.as_str()), "{words}: {name}");
        }
    }
    let bash = room.ponte("completions bash").run().exits(0);
    assert!(bash.text().contains("complete -F _ponte") && bash.text().contains("--label-languages"));
    // A shell that is at hand accepts them.
    let bash = room.write("ponte.bash", &bash.out).path("ponte.bash");
    if let Ok(status) = std::process::Command::new("bash").arg("-n").arg(bash).status() {
        assert!(status.success());
    }
}

/// Commands that write to standard output.
const WRITERS: [&str; 14] = [
    "match --profiles profiles.csv --vacancies vacancies.csv",
    "match --profiles profiles.csv --vacancies vacancies.csv --out -",
    "match --profiles profiles.csv --vacancies vacancies.csv --out m.csv --explain -",
    "taxonomy info",
    "taxonomy info --format json",
    "concept search cook",
    "concept search cook --format csv",
    "concept list",
    "concept show urn:ponte:starter:pick-orders",
    "evaluate link set_en",
    "link --in q.tsv",
    "extract --in q.tsv --lang en",
    "extract cv.txt",
    "man",
];

pub(crate) fn writers_room() -> Room {
    let room = Room::with_examples();
    room.write("q.tsv", "q\tcook\n").write("cv.txt", "I can cook meals.\n");
    room.write("set_en/queries.tsv", "q\tcook\n");
    room.write("set_en/qrels.tsv", "q\turn:ponte:starter:restaurant-cook\n");
    room
}

/// Runs a command whose reader has gone already.
pub(crate) fn into_a_closed_pipe(room: &Room, words: &str) -> Run {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    room.ponte(words).output_to(writer).run()
}

/// Runs a command on a disk without room; `None` where there is no such thing.
pub(crate) fn onto_a_full_disk(room: &Room, words: &str) -> Option<Run> {
    let full = std::fs::File::options().write(true).open("/dev/full").ok()?;
    Some(room.ponte(words).output_to(full).run())
}

#[test]
fn a_reader_that_has_enough_is_no_failure() {
    let room = writers_room();
    for words in WRITERS {
        into_a_closed_pipe(&room, words).exits(0).says_nothing_of("error");
    }
}

#[test]
fn a_full_disk_is_a_failure() {
    let room = writers_room();
    for words in WRITERS {
        if let Some(run) = onto_a_full_disk(&room, words) {
            run.exits(2).says("error: ");
        }
    }
}
