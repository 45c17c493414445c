//! The demand index: what is put comes back, whatever happens to the process or the files.

#![cfg(feature = "demand")]
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ponte_core::record::{
    Cefr, Format, LanguageSkill, Place, Proficiency, SkillEntry, VacancyRecord, read_vacancies,
};
use ponte_matcher::demand::{DemandError, DemandIndex, is_demand_index};

fn vacancy(id: &str, title: &str, description: &str) -> VacancyRecord {
    let mut record = VacancyRecord::default();
    record.id = id.to_owned();
    record.title = title.to_owned();
    record.description = description.to_owned();
    record
}

fn asks(id: &str, skill: &str) -> VacancyRecord {
    let mut record = vacancy(id, "", "");
    record.essential.push(SkillEntry { name: skill.to_owned(), proficiency: None });
    record
}

/// An index of these vacancies in a folder of its own.
fn index_of(vacancies: Vec<VacancyRecord>) -> (tempfile::TempDir, DemandIndex) {
    let folder = tempfile::tempdir().unwrap();
    let mut index = DemandIndex::create_or_open(folder.path()).unwrap();
    index.put(vacancies).unwrap();
    (folder, index)
}

fn ids(index: &DemandIndex, text: &str) -> Vec<String> {
    index.search(text, 10).unwrap().into_iter().map(|hit| hit.record.id).collect()
}

fn listed(index: &DemandIndex) -> Vec<String> {
    index.list().unwrap().into_iter().map(|record| record.id).collect()
}

// --- what is put comes back ---

#[test]
fn every_field_comes_back_as_it_was_put() {
    let mut full = vacancy("ä/1 \"x\"", "Köchin\u{301}", "zwei\nZeilen\t\u{0}\u{1f468}\u{200d}\u{1f373}");
    full.row = u64::MAX;
    full.essential = vec![SkillEntry { name: "cook | stew@3".to_owned(), proficiency: Proficiency::new(3) }];
    full.optional =
        vec![SkillEntry { name: "http://data.europa.eu/esco/skill/1".to_owned(), proficiency: None }];
    full.occupation = vec!["5120".to_owned(), "كوك".to_owned()];
    full.languages = vec![
        LanguageSkill { language: "de-AT".parse().unwrap(), level: Some(Cefr::B2) },
        LanguageSkill { language: "nb".parse().unwrap(), level: None },
    ];
    full.place = Place {
        country: "AT".to_owned(),
        region: "AT22".to_owned(),
        coordinates: Some((47.070_713_999_999_995, -0.1 - 0.2)),
    };
    full.licences = vec!["B".to_owned()];
    full.closes = Some("2026-12-31".parse().unwrap());
    let bare = vacancy("z", "", "");

    let (folder, index) = index_of(vec![bare.clone(), full.clone()]);
    assert_eq!(index.list().unwrap(), [bare.clone(), full.clone()]);
    drop(index);
    let index = DemandIndex::open(folder.path()).unwrap();
    assert_eq!(index.get("z").unwrap(), Some(bare));
    assert_eq!(index.get(&full.id).unwrap(), Some(full.clone()));
    assert_eq!(index.get("nobody").unwrap(), None);
    assert_eq!(index.search("kochin", 1).unwrap()[0].record, full);
}

#[test]
fn the_same_id_replaces_and_counts_are_true() {
    let (folder, mut index) = index_of(vec![vacancy("1", "baker", ""), vacancy("2", "cook", "")]);
    let report = index
        .put([vacancy("2", "chef", ""), vacancy("3", "waiter", ""), vacancy("3", "server", "")])
        .unwrap();
    assert_eq!((report.added, report.replaced), (1, 2));
    assert_eq!(index.len(), 3);
    assert_eq!(ids(&index, "cook"), [""; 0]);
    assert_eq!(ids(&index, "waiter"), [""; 0]);
    assert_eq!(index.get("3").unwrap().unwrap().title, "server");
    assert_eq!(index.put([]).unwrap().added, 0);

    assert_eq!(index.remove(["1", "1", "9"]).unwrap(), 1);
    assert_eq!(index.remove([""; 0]).unwrap(), 0);
    drop(index);
    let mut index = DemandIndex::create_or_open(folder.path()).unwrap();
    assert_eq!(listed(&index), ["2", "3"]);
    assert_eq!(index.remove(["2", "3"]).unwrap(), 2);
    assert!(
        index.is_empty() && index.list().unwrap().is_empty() && index.search("chef", 9).unwrap().is_empty()
    );
    assert!(DemandIndex::open(folder.path()).unwrap().is_empty());
}

#[test]
fn what_closed_before_a_day_expires() {
    let closing = |id: &str, day: &str| {
        let mut record = vacancy(id, "cook", "");
        record.closes = day.parse().ok();
        record
    };
    let (_folder, mut index) = index_of(vec![
        closing("old", "2025-12-31"),
        closing("eve", "2026-11-30"),
        closing("same", "2026-12-01"),
        closing("later", "2027-01-01"),
        closing("open", "no day"),
    ]);
    assert_eq!(index.expire("2026-12-01".parse().unwrap()).unwrap(), 2);
    assert_eq!(index.expire("2026-12-01".parse().unwrap()).unwrap(), 0);
    assert_eq!(listed(&index), ["later", "open", "same"]);
    assert_eq!(ids(&index, "cook"), ["later", "open", "same"]);
}

#[test]
fn many_small_puts_are_merged_and_stay_true() {
    let folder = tempfile::tempdir().unwrap();
    let mut index = DemandIndex::create_or_open(folder.path()).unwrap();
    for round in 0..20 {
        index.put((0..5).map(|n| vacancy(&format!("{n}"), "cook", &format!("round{round}")))).unwrap();
        assert_eq!(index.len(), 5);
    }
    assert_eq!(ids(&index, "round19"), ["0", "1", "2", "3", "4"]);
    assert_eq!(ids(&index, "round18"), [""; 0]);
    assert_eq!(DemandIndex::open(folder.path()).unwrap().len(), 5);
    let files = fs::read_dir(folder.path()).unwrap().count();
    assert!(files < 40, "{files} files: what was replaced is not cleared away");
}

// --- search ---

#[test]
fn words_are_found_in_every_script() {
    let (_folder, index) = index_of(vec![
        vacancy("ar", "مطلوب: السائق للشاحنات", "خبرة في القيادة"),
        vacancy("uk", "Зварник", "Потрібні зварники для роботи з трубами"),
        vacancy("de", "Staplerfahrer (m/w/d)", "Gabelstaplerführerschein von Vorteil, Straßenverkehr"),
        vacancy("fr", "Aide-soignant·e", "Accompagnement à l’hôpital"),
        vacancy("ti", "ሰራሕተኛ መግቢ", "ኣብ ቤት ብልዒ"),
        vacancy("el", "ΜΆΓΕΙΡΑΣ", ""),
        asks("bn", "রান্না করা"),
    ]);
    for (text, id) in [
        ("السائق", "ar"),
        ("سائق", "ar"),
        ("الشاحنات القيادة", "ar"),
        ("зварник", "uk"),
        ("ЗВАРНИКИ", "uk"),
        ("труба тру труб", "uk"),
        ("Staplerfahrer", "de"),
        ("FAHRER", "de"),
        ("Stapler", "de"),
        ("strassenverkehr", "de"),
        ("gabelstaplerfuhrerschein", "de"),
        ("hopital", "fr"),
        ("soignant", "fr"),
        ("መግቢ", "ti"),
        ("μαγειρας", "el"),
        ("রান্না", "bn"),
    ] {
        assert_eq!(ids(&index, text), [id], "{text}");
    }
}

#[test]
fn better_hits_come_first_and_equal_ones_by_id() {
    let (_folder, mut index) = index_of(vec![
        vacancy("d", "Cook", "kitchen of a hospital"),
        vacancy("c", "Nurse", "hospital with a cook"),
        asks("b", "hospital"),
        vacancy("a", "Hospitality clerk", ""),
        vacancy("e", "Driver", "night shift"),
    ]);
    // Every word before some words, the title before the rest.
    assert_eq!(ids(&index, "cook hospital"), ["d", "c", "b", "a"]);
    assert_eq!(ids(&index, "cook"), ["d", "c"]);
    let hits = index.search("cook hospital", 10).unwrap();
    assert_eq!(hits.iter().map(|hit| hit.every_word).collect::<Vec<_>>(), [true, true, false, false]);
    // A whole word before the beginning of one.
    assert_eq!(ids(&index, "hospital").last().unwrap(), "a");
    assert_eq!(index.search("cook hospital", 3).unwrap().len(), 3);
    assert_eq!(index.search("cook", 0).unwrap().len(), 0);
    assert_eq!(index.search("cook", usize::MAX).unwrap().len(), 2);

    // Equal ones by id, also across segments and where the list is cut.
    index.put(["t3", "t1"].map(|id| vacancy(id, "tailor", ""))).unwrap();
    index.put(["t4", "t0", "t2"].map(|id| vacancy(id, "tailor", ""))).unwrap();
    assert_eq!(ids(&index, "tailor"), ["t0", "t1", "t2", "t3", "t4"]);
    let two: Vec<_> = index.search("tailor", 2).unwrap().into_iter().map(|hit| hit.record.id).collect();
    assert_eq!(two, ["t0", "t1"]);
}

#[test]
fn any_text_can_be_asked() {
    let (_folder, index) = index_of(vec![
        vacancy("c", "C++ developer", "id:7 AND title:\"x\""),
        vacancy("1", "cook", &"x".repeat(200_000)),
        asks("u", "http://data.europa.eu/esco/skill/77"),
    ]);
    for text in [
        "",
        " ",
        "\"(*:[",
        "\"",
        "(((((",
        "*",
        "?",
        "~",
        "-cook",
        "+",
        "AND",
        "OR NOT",
        "title:",
        "id:1 OR *:*",
        "[a TO z]",
        "{",
        "cook^9999999999999",
        "cook~5",
        "/(a+)+$/",
        "\\",
        "\0",
        "\u{feff}",
        "\u{202e}",
        "🍳",
        "💥\u{200d}",
        "<>",
        ">cook",
        "IN [a b",
        "ﷺ",
        "e\u{301}\u{301}\u{301}",
        "'; DROP TABLE vacancies; --",
    ] {
        index.search(text, 10).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    }
    assert_eq!(ids(&index, "c++"), ["c"]);
    assert_eq!(ids(&index, "\"COOK\" (*:["), ["1"]);
    assert_eq!(ids(&index, ""), [""; 0]);
    assert_eq!(ids(&index, "esco"), [""; 0], "URIs are no words");
    assert_eq!(ids(&index, &"x".repeat(1_000_000)), ["1"]);
    let many: String = (0..100_000).map(|n| format!("w{n} ")).collect();
    assert_eq!(ids(&index, &format!("cook {many}")), ["1"]);
}

// --- all or nothing ---

#[test]
fn a_put_that_fails_changes_nothing() {
    let (folder, mut index) = index_of(vec![vacancy("1", "cook", "")]);
    let long = "é".repeat(501);
    for id in ["", &long] {
        let error = index
            .put([vacancy("1", "chef", ""), vacancy("2", "cook", ""), vacancy(id, "x", "")])
            .unwrap_err();
        assert!(matches!(error, DemandError::Vacancy { .. }), "{error}");
        assert!(error.to_string().contains("1 to 1000 bytes"), "{error}");
    }
    let mut nowhere = vacancy("3", "cook", "");
    nowhere.place.coordinates = Some((f64::NAN, 0.0));
    assert!(index.put([nowhere]).unwrap_err().to_string().contains("coordinates"));
    assert_eq!(index.list().unwrap(), [vacancy("1", "cook", "")]);
    // Nor one that is broken off by a panic of the caller.
    let broken = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let (mut n, panicking) = (0, &mut index);
        panicking.put(std::iter::from_fn(|| {
            n += 1;
            if n > 3 {
                std::panic::resume_unwind(Box::new("caller"))
            } else {
                Some(vacancy(&format!("n{n}"), "", ""))
            }
        }))
    }));
    assert!(broken.is_err());
    assert_eq!(index.put([vacancy("2", "cook", "")]).unwrap().added, 1);
    assert_eq!(listed(&index), ["1", "2"]);
    assert_eq!(listed(&DemandIndex::open(folder.path()).unwrap()), ["1", "2"]);
}

#[test]
fn readers_see_the_last_commit_while_another_writes() {
    let (folder, mut writer) = index_of(vec![vacancy("1", "cook", "")]);
    let mut reader = DemandIndex::open(folder.path()).unwrap();
    let seen = AtomicUsize::new(0);
    writer
        .put((0..3).map(|n| {
            // In the midst of the put: others read the old state and cannot write.
            let mut other = DemandIndex::create_or_open(folder.path()).unwrap();
            assert_eq!(listed(&other), ["1"]);
            assert!(matches!(other.put([vacancy("x", "", "")]), Err(DemandError::Busy { .. })));
            assert!(matches!(other.remove(["1"]), Err(DemandError::Busy { .. })));
            seen.fetch_add(1, Ordering::Relaxed);
            vacancy(&format!("n{n}"), "cook", "")
        }))
        .unwrap();
    assert_eq!(seen.into_inner(), 3);
    assert_eq!(listed(&reader), ["1"], "a view does not change by itself");
    assert_eq!(reader.search("cook", 9).unwrap().len(), 1);
    reader.refresh().unwrap();
    assert_eq!(reader.len(), 4);

    // Two that write in turn, each with what the other has done; and a reader whose files are
    // replaced and deleted under it.
    let mut other = DemandIndex::open(folder.path()).unwrap();
    for round in 0..10 {
        writer.put([vacancy("w", &format!("w{round}"), ""), vacancy("1", "", "")]).unwrap();
        other.put([vacancy("o", &format!("o{round}"), ""), vacancy("1", "chef", "")]).unwrap();
        assert_eq!((other.len(), writer.len()), (6, 5 + usize::from(round > 0)));
        assert_eq!(reader.search("cook", 9).unwrap().len(), 4);
    }
    assert_eq!(listed(&other), ["1", "n0", "n1", "n2", "o", "w"]);
    let files = fs::read_dir(folder.path()).unwrap().count();
    assert!(files < 80, "{files} files: what was replaced is not cleared away");
}

/// Whoever may read the folder may read the index, not only who wrote it.
#[cfg(unix)]
#[test]
fn files_have_the_usual_rights() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, _index) = index_of(vec![vacancy("1", "cook", "")]);
    fs::write(folder.path().join(".usual"), "").unwrap();
    let rights = |name: &str| fs::metadata(folder.path().join(name)).unwrap().permissions().mode();
    assert_eq!(rights("meta.json"), rights(".usual"));
    assert_eq!(rights(".managed.json"), rights(".usual"));
}

// --- what is not an index, or no longer ---

#[test]
fn other_folders_are_told_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let told = |path: &Path, made: bool| {
        let opened = if made { DemandIndex::create_or_open(path) } else { DemandIndex::open(path) };
        opened.unwrap_err()
    };
    assert!(matches!(told(&path.join("none"), false), DemandError::NotAnIndex { .. }));
    assert!(told(path, false).to_string().contains("ponte vacancy index FILE --out"));
    fs::write(path.join("letter.txt"), "dear").unwrap();
    assert!(!is_demand_index(path) && !is_demand_index(path.join("letter.txt")));
    assert!(told(path, true).to_string().contains("letter.txt"), "{}", told(path, true));
    assert!(matches!(told(&path.join("letter.txt"), false), DemandError::NotAnIndex { .. }));
    assert!(matches!(told(&path.join("letter.txt"), true), DemandError::Io { .. }));
    assert_eq!(fs::read_dir(path).unwrap().count(), 1);

    // An index of something else, and one of a format to come.
    fs::write(path.join("meta.json"), r#"{"segments":[],"schema":[{"name":"title"}],"opstamp":0}"#).unwrap();
    assert!(is_demand_index(path));
    assert!(matches!(told(path, true), DemandError::NotAnIndex { .. }));
    let (later, index) = index_of(vec![vacancy("1", "cook", "")]);
    drop(index);
    let meta = later.path().join("meta.json");
    let state = fs::read_to_string(&meta).unwrap().replace("ponte-vacancy-1", "ponte-vacancy-27");
    fs::write(&meta, state).unwrap();
    let error = told(later.path(), true);
    assert!(
        matches!(&error, DemandError::Version { found, expected, .. } if found == "27" && expected == "1"),
        "{error}"
    );
    assert!(error.to_string().contains("make it again"), "{error}");
}

#[test]
fn an_index_whose_making_was_broken_off_is_made() {
    let folder = tempfile::tempdir().unwrap();
    for hidden in [".managed.json", ".unfinished-meta.json", ".ponte-writer.lock"] {
        fs::write(folder.path().join(hidden), if hidden == ".managed.json" { "[]" } else { "{" }).unwrap();
    }
    let mut index = DemandIndex::create_or_open(folder.path()).unwrap();
    assert_eq!(index.put([vacancy("1", "cook", "")]).unwrap().added, 1);
    assert_eq!(listed(&DemandIndex::open(folder.path()).unwrap()), ["1"]);
}

/// Reads everything there is. What matters is that this returns.
fn use_all(path: &Path) -> Result<usize, DemandError> {
    let index = DemandIndex::open(path)?;
    index.search("cook hospital zwei", 10)?;
    index.get("17")?;
    Ok(index.list()?.len())
}

/// A folder with two segments, one of them with deletions, and its files.
fn sample() -> (tempfile::TempDir, Vec<(std::path::PathBuf, Vec<u8>)>) {
    let (folder, mut index) =
        index_of((0..40).map(|n| vacancy(&n.to_string(), "cook", &format!("hospital {n}"))).collect());
    index.put((35..45).map(|n| vacancy(&n.to_string(), "Koch", "zwei"))).unwrap();
    let mut files: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| !path.to_string_lossy().ends_with(".lock"))
        .map(|path| (path.clone(), fs::read(&path).unwrap()))
        .collect();
    files.sort();
    (folder, files)
}

#[test]
fn damaged_files_are_errors() {
    let (folder, files) = sample();
    assert!(files.len() > 12, "{}", files.len());
    for (path, bytes) in &files {
        let name = path.file_name().unwrap().to_str().unwrap();
        let segment = !name.starts_with('.') && name != "meta.json";
        let try_with = |what: &str, damaged: &[u8]| {
            fs::write(path, damaged).unwrap();
            match use_all(folder.path()) {
                Ok(count) => {
                    assert!(!segment, "{name}, {what}: damage was not noticed");
                    assert_eq!(count, 45, "{name}, {what}");
                }
                Err(error) => {
                    assert!(error.to_string().contains("ponte vacancy index FILE"), "{name}, {what}: {error}")
                }
            }
        };
        for length in [0, 1, 4, 5, 7, 8, 9, bytes.len() / 2, bytes.len() - 1] {
            if length < bytes.len() {
                try_with(&format!("cut to {length}"), &bytes[..length]);
            }
        }
        // Each byte of the small files, a sample of the others.
        let step = (bytes.len() / 40).max(1);
        for place in (0..bytes.len()).step_by(if name == "meta.json" { 1 } else { step }) {
            for flip in [0x01, 0x80] {
                let mut damaged = bytes.clone();
                damaged[place] ^= flip;
                // A footer also says by which version it was written; that may differ.
                if !segment || place + 120 < bytes.len() {
                    try_with(&format!("byte {place} ^ {flip}"), &damaged);
                } else {
                    fs::write(path, damaged).unwrap();
                    let _ = use_all(folder.path());
                }
            }
        }
        fs::remove_file(path).unwrap();
        match use_all(folder.path()) {
            Ok(count) => assert!(name == ".managed.json" && count == 45, "{name} is missing unnoticed"),
            Err(error) => assert!(error.to_string().contains("ponte vacancy index FILE"), "{name}: {error}"),
        }
        fs::write(path, bytes).unwrap();
    }
    assert_eq!(use_all(folder.path()).unwrap(), 45);
}

// --- a kill at any moment ---

const BATCH: usize = 300;
const CHILD_FOLDER: &str = "PONTE_DEMAND_TEST_FOLDER";

/// The process that is killed: this test, run again by the one below. It puts batches without end,
/// each with a note of its number, and says when each is stored.
#[test]
fn child() {
    let Ok(path) = std::env::var(CHILD_FOLDER) else { return };
    let mut index = DemandIndex::create_or_open(path).unwrap();
    let first = index.get("note").unwrap().map_or(0, |note| note.title.parse::<usize>().unwrap() + 1);
    for batch in first.. {
        let note = vacancy("note", &batch.to_string(), "");
        let news = (0..BATCH)
            .map(|n| vacancy(&format!("{batch:04}-{n}"), "cook", &format!("hospital {n} of {batch}")));
        index.put(news.chain([note])).unwrap();
        // To the pipe and not by `print!`, which the test harness gathers.
        use std::io::Write;
        writeln!(std::io::stderr(), "stored {batch}").unwrap();
    }
}

#[test]
fn a_kill_at_any_moment_leaves_whole_commits() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("demand");
    let (mut stored, mut wait) = (0, 7_u64);
    for round in 0..40 {
        if round >= 10 && stored >= 3 {
            break;
        }
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child", "--nocapture"])
            .env(CHILD_FOLDER, &path)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let said = child.stderr.take().unwrap();
        let reader = std::thread::spawn(move || {
            let mut last = None;
            for line in BufReader::new(said).lines().map_while(Result::ok) {
                last = line.strip_prefix("stored ").and_then(|number| number.parse::<usize>().ok()).or(last);
                assert!(line.starts_with("stored "), "{line}");
            }
            last
        });
        // From the first moment, in which the folder is made, to some batches.
        wait = wait * 7919 % 1009;
        std::thread::sleep(Duration::from_millis(if round == 0 { 12 } else { wait }));
        child.kill().unwrap();
        child.wait().unwrap();
        let said = reader.join().unwrap();

        if !is_demand_index(&path) {
            assert_eq!(said, None);
            continue;
        }
        let mut index = DemandIndex::open(&path).unwrap();
        let found = index.get("note").unwrap().map_or(0, |note| note.title.parse::<usize>().unwrap() + 1);
        // What was said to be stored is; at most one more commit was done when the kill came.
        let known = said.map_or(stored, |last| last + 1);
        assert!(found == known || found == known + 1, "{found} batches, {known} were told");
        let expected: Vec<String> = {
            let mut ids: Vec<_> =
                (0..found).flat_map(|batch| (0..BATCH).map(move |n| format!("{batch:04}-{n}"))).collect();
            ids.extend((found > 0).then(|| "note".to_owned()));
            ids.sort();
            ids
        };
        assert_eq!(listed(&index), expected);
        assert_eq!(index.search("hospital", 5).unwrap().len(), if found > 0 { 5 } else { 0 });
        // It can be written at once, and what the child left is cleared away.
        assert_eq!(index.put([vacancy("mine", "", "")]).unwrap().added, 1);
        assert_eq!(index.remove(["mine"]).unwrap(), 1);
        let files = fs::read_dir(&path).unwrap().count();
        assert!(files < 100, "{files} files: what was left behind is not cleared away");
        stored = found;
    }
    assert!(stored > 2, "the machine is too slow for this test to say anything: {stored} batches");
}

#[test]
fn tables_go_in_and_come_out() {
    let table = "id,title,essential,closes\n1,Cook,cook soup@3|urn:x:bake,2026-12-31\n2,Waiter,serve,\n";
    let (vacancies, said) = read_vacancies("v.csv", Format::Csv, &mut table.as_bytes());
    assert!(said.is_empty());
    let (_folder, index) = index_of(vacancies.clone());
    assert_eq!(index.list().unwrap(), vacancies);
    assert_eq!(ids(&index, "soup"), ["1"]);
}
