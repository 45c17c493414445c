//! Titles and sentences with the concepts they mean.
//!
//! The cases are tables in `tests/cases`; its README describes them. What fails today stands in
//! `known_failures.csv`, and the test fails as soon as one of them no longer does.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::OnceLock;

use ponte_core::taxonomy::Kind;
use ponte_matcher::extract::{ExtractSettings, Extractor};
use ponte_matcher::link::{LinkQuery, Linker};

use crate::support::*;

#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) language: String,
    pub(crate) text: String,
    /// For a title the concept at rank 1; for a sentence those it claims.
    must: Vec<String>,
    /// For a sentence those it must not claim; `*` is any.
    must_not: Vec<String>,
    row: u64,
}

fn table(name: &str) -> Vec<BTreeMap<String, String>> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name);
    let mut reader = csv_of(&path);
    let header = reader.remove(0);
    assert!(reader.iter().all(|row| row.len() == header.len()), "{name}: a row of another length");
    reader.into_iter().map(|row| header.iter().cloned().zip(row).collect()).collect()
}

/// A table with quoted fields; enough of RFC 4180 for files of our own.
fn csv_of(path: &std::path::Path) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut rows = Vec::new();
    for line in text.lines() {
        let (mut row, mut cell, mut quoted) = (Vec::new(), String::new(), false);
        let mut chars = line.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                '"' if quoted && chars.peek() == Some(&'"') => cell.extend(chars.next()),
                '"' => quoted = !quoted,
                ',' if !quoted => row.push(std::mem::take(&mut cell)),
                _ => cell.push(c),
            }
        }
        assert!(!quoted, "{}: an open quote in {line}", path.display());
        row.push(cell);
        rows.push(row);
    }
    rows
}

fn list(cell: &str) -> Vec<String> {
    cell.split('|').filter(|id| !id.is_empty()).map(str::to_owned).collect()
}

fn case((row, cells): (u64, &BTreeMap<String, String>)) -> Case {
    let case = Case {
        language: cells["language"].clone(),
        text: cells["text"].clone(),
        must: list(&cells["must"]),
        must_not: list(cells.get("must_not").map_or("", String::as_str)),
        row,
    };
    for id in case.must.iter().chain(&case.must_not).filter(|id| *id != "*") {
        starter_id(id);
    }
    assert!(!case.must.is_empty() || !case.must_not.is_empty(), "{case:?} asks for nothing");
    case
}

fn cases(name: &str) -> Vec<Case> {
    (2..).zip(&table(name)).map(case).collect()
}

pub(crate) fn titles() -> &'static [Case] {
    static CASES: OnceLock<Vec<Case>> = OnceLock::new();
    CASES.get_or_init(|| cases("titles.csv"))
}

pub(crate) fn sentences() -> &'static [Case] {
    static CASES: OnceLock<Vec<Case>> = OnceLock::new();
    CASES.get_or_init(|| cases("sentences.csv"))
}

/// Known failures of one sort.
fn known(sort: &str) -> Vec<Case> {
    let rows = table("known_failures.csv");
    assert!(rows.iter().all(|cells| ["title", "sentence"].contains(&cells["sort"].as_str())));
    (2..).zip(&rows).filter(|(_, cells)| cells["sort"] == sort).map(case).collect()
}

fn best(linker: &Linker, case: &Case, language: Option<&str>) -> Option<String> {
    let query = LinkQuery::new(&case.text).kinds(&[Kind::Occupation]).most(1);
    let query = match language {
        Some(tag) => query.language(tag.parse().unwrap()),
        None => query,
    };
    linker.link(&query).first().map(|link| short(starter(), link.concept).to_owned())
}

/// What is wrong with the links of a title.
fn title_fault(linker: &Linker, case: &Case) -> Option<String> {
    let found = best(linker, case, Some(&case.language));
    (found.as_deref() != case.must.first().map(String::as_str)).then(|| {
        format!(
            "row {}, \"{}\": {} instead of {}",
            case.row,
            case.text,
            found.unwrap_or_default(),
            case.must[0]
        )
    })
}

/// What is wrong with the claims of a sentence.
fn sentence_fault(extractor: &Extractor, case: &Case) -> Option<String> {
    let settings = ExtractSettings::default().kinds(&[Kind::Skill, Kind::Occupation]);
    let claims = extractor.claims(&case.text, &case.language, &settings);
    for mention in &claims {
        assert!(case.text.get(mention.span.clone()).is_some_and(|words| !words.is_empty()), "{}", case.text);
        assert!(f64::from(mention.coverage) >= (settings.least_coverage * 10_000.0).floor(), "{}", case.text);
    }
    let found: Vec<&str> = claims.iter().map(|mention| short(starter(), mention.concept)).collect();
    let lacks = case.must.iter().any(|id| !found.contains(&id.as_str()));
    let denies =
        case.must_not.iter().any(|id| found.contains(&id.as_str()) || (id == "*" && !found.is_empty()));
    (lacks || denies).then(|| {
        let (must, not) = (&case.must, &case.must_not);
        format!("row {}, \"{}\": {found:?}; must {must:?}, must not {not:?}", case.row, case.text)
    })
}

#[test]
fn titles_link_to_the_occupation_they_mean() {
    let linker = Linker::new(starter());
    let faults: Vec<String> = titles().iter().filter_map(|case| title_fault(&linker, case)).collect();
    let failures = known("title").len();
    println!("titles: {} right, {failures} known failures", titles().len() - faults.len());
    assert!(titles().len() >= 80);
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn sentences_claim_what_they_state() {
    let extractor = Extractor::new(starter());
    let faults: Vec<String> =
        sentences().iter().filter_map(|case| sentence_fault(&extractor, case)).collect();
    let failures = known("sentence").len();
    println!("sentences: {} right, {failures} known failures", sentences().len() - faults.len());
    assert!(faults.is_empty(), "{faults:#?}");
}

/// An improvement moves its case to `titles.csv` or `sentences.csv`.
#[test]
fn known_failures_still_fail() {
    let (linker, extractor) = (Linker::new(starter()), Extractor::new(starter()));
    let titles = known("title");
    let sentences = known("sentence");
    let mended: Vec<&Case> = titles
        .iter()
        .filter(|case| title_fault(&linker, case).is_none())
        .chain(sentences.iter().filter(|case| sentence_fault(&extractor, case).is_none()))
        .collect();
    assert!(mended.is_empty(), "these are right now; move them to titles.csv or sentences.csv: {mended:#?}");
}

/// Titles whose language has to be found first. Measured when written: 134 of 137.
#[test]
fn titles_link_without_being_told_the_language() {
    let linker = Linker::new(starter());
    let right =
        titles().iter().filter(|case| best(&linker, case, None).as_deref() == Some(&case.must[0])).count();
    println!("{right} of {} titles with the language detected", titles().len());
    assert!(right * 100 >= titles().len() * 93, "{right} of {}", titles().len());
}

#[test]
fn no_case_stands_twice() {
    let mut all: Vec<(String, String)> =
        [titles().to_vec(), sentences().to_vec(), known("title"), known("sentence")]
            .concat()
            .into_iter()
            .map(|case| (case.language, case.text))
            .collect();
    all.sort();
    let twice: Vec<_> = all.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(twice.is_empty(), "{twice:?}");
}

/// A word weighs at most ln((concepts + 1) / 1.5), in the starter pack's 73 occupations 3.9: what a
/// claim must weigh has to go by that.
#[test]
fn occupations_named_by_one_word_are_claimed() {
    let extractor = Extractor::new(starter());
    let settings = ExtractSettings::default().kinds(&[Kind::Occupation]);
    let mut lost = Vec::new();
    for (tag, text, id) in [
        ("en", "I worked as a welder for ten years.", "metal-fabrication-welder"),
        ("en", "Bricklayer", "bricklayer"),
        ("de", "Ich habe zehn Jahre als Maurer gearbeitet.", "bricklayer"),
        ("it", "Ho lavorato come badante per cinque anni.", "live-in-carer"),
        ("fr", "J'ai travaillé dix ans comme plombier.", "plumber"),
    ] {
        let claims = extractor.claims(text, tag, &settings);
        if !claims.iter().any(|mention| short(starter(), mention.concept) == id) {
            lost.push(text);
        }
    }
    assert!(lost.is_empty(), "no occupation was read from {lost:#?}");
}

/// A longer label does not take the words of shorter ones if it is covered in part and they are
/// covered whole: "drive an order picking truck" is three quarters of it.
#[test]
fn labels_covered_whole_go_before_longer_ones_covered_in_part() {
    let extractor = Extractor::new(starter());
    for (tag, text) in [
        ("en", "I drive a forklift and pick orders."),
        ("de", "Ich fahre Gabelstapler und kommissioniere Ware."),
    ] {
        let claims = extractor.claims(text, tag, &ExtractSettings::default());
        let found: Vec<&str> = claims.iter().map(|mention| short(starter(), mention.concept)).collect();
        assert_eq!(found, ["drive-counterbalance-forklift", "pick-orders"], "{text}");
    }
}

// --- for those who change the linker or the extractor ---

/// Puts every case where it belongs today.
#[test]
#[ignore = "rewrites tests/cases: run it after a change of the linker or extractor, and read the diff"]
fn sort_the_cases() {
    let (linker, extractor) = (Linker::new(starter()), Extractor::new(starter()));
    let settings = ExtractSettings::default().kinds(&[Kind::Skill, Kind::Occupation]);
    let field = |cells: &BTreeMap<String, String>, name: &str| cells.get(name).cloned().unwrap_or_default();
    let mut rows: Vec<(&str, BTreeMap<String, String>)> = Vec::new();
    rows.extend(table("titles.csv").into_iter().map(|cells| ("title", cells)));
    rows.extend(table("sentences.csv").into_iter().map(|cells| ("sentence", cells)));
    rows.extend(
        table("known_failures.csv")
            .into_iter()
            .map(|cells| (if cells["sort"] == "title" { "title" } else { "sentence" }, cells)),
    );
    let (mut titles, mut sentences, mut failures) = (Vec::new(), Vec::new(), Vec::new());
    for (sort, cells) in rows {
        let case = case((0, &cells));
        let is_title = sort == "title";
        let fault = if is_title { title_fault(&linker, &case) } else { sentence_fault(&extractor, &case) };
        let own = |names: &[&str]| names.iter().map(|name| field(&cells, name)).collect::<Vec<_>>();
        if fault.is_none() && is_title {
            titles.push(own(&["language", "text", "must", "tests"]));
        } else if fault.is_none() {
            sentences.push(own(&["language", "text", "must", "must_not", "tests"]));
        } else {
            let gives = if is_title {
                best(&linker, &case, Some(&case.language)).unwrap_or_default()
            } else {
                let claims = extractor.claims(&case.text, &case.language, &settings);
                claims.iter().map(|m| short(starter(), m.concept)).collect::<Vec<_>>().join("|")
            };
            let mut row = vec![sort.to_owned()];
            row.extend(own(&["language", "text", "must", "must_not"]));
            row.extend([gives, field(&cells, "tests")]);
            failures.push(row);
        }
    }
    let by_language =
        |row: &Vec<String>, at: usize| ["en", "de", "it", "fr"].iter().position(|tag| *tag == row[at]);
    titles.sort_by_key(|row| by_language(row, 0));
    sentences.sort_by_key(|row| by_language(row, 0));
    failures.sort_by_key(|row| (row[0] == "sentence", by_language(row, 1)));
    println!("{} titles, {} sentences, {} failures", titles.len(), sentences.len(), failures.len());
    write_csv("titles.csv", "language,text,must,tests", &titles);
    write_csv("sentences.csv", "language,text,must,must_not,tests", &sentences);
    write_csv("known_failures.csv", "sort,language,text,must,must_not,gives,tests", &failures);
}

fn write_csv(name: &str, header: &str, rows: &[Vec<String>]) {
    let quoted = |cell: &String| {
        if cell.contains([',', '"']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.clone() }
    };
    let lines = rows.iter().map(|row| row.iter().map(quoted).collect::<Vec<_>>().join(",") + "\n");
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name);
    std::fs::write(path, format!("{header}\n{}", lines.collect::<String>())).unwrap();
}
