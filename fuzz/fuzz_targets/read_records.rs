//! Profiles and vacancies. The first byte chooses which, and whether they come as a table or as
//! JSON Lines; the rest is the content. The first records are also put in the starter pack's terms.

#![no_main]

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use ponte_core::diagnostic::Diagnostics;
use ponte_core::pack::Pack;
use ponte_core::record::{Format, read_profiles, read_vacancies};
use ponte_fuzz::check_diagnostics;
use ponte_fuzz::sources::{JSON_LINES, VACANCIES};
use ponte_matcher::resolve::Resolver;

const FILE: &str = "records";
/// Records whose labels and texts are read; that takes longer than all the rest.
const MOST_RESOLVED: usize = 2;

static RESOLVER: LazyLock<Resolver> = LazyLock::new(|| Resolver::new(&Pack::starter()).for_file(FILE));

fuzz_target!(|data: &[u8]| {
    let Some((&first, content)) = data.split_first() else {
        return;
    };
    let format = if first & JSON_LINES == 0 { Format::Csv } else { Format::JsonLines };
    let mut reader = content;
    let (ids, said) = if first & VACANCIES == 0 {
        let (records, said) = read_profiles(FILE, format, &mut reader);
        for record in records.iter().take(MOST_RESOLVED) {
            let (profile, said) = RESOLVER.profile(record);
            check_diagnostics(&said, &[FILE]);
            let skills = profile.skills.iter().map(|skill| &skill.skill);
            assert!(skills.is_sorted_by(|a, b| a < b), "skills repeat or are out of order");
        }
        (records.into_iter().map(|record| (stored(&record).id, record.row)).collect::<Vec<_>>(), said)
    } else {
        let (records, said) = read_vacancies(FILE, format, &mut reader);
        for record in records.iter().take(MOST_RESOLVED) {
            let (vacancy, said) = RESOLVER.vacancy(record);
            check_diagnostics(&said, &[FILE]);
            let skills = vacancy.requirements.iter().map(|requirement| &requirement.skill);
            assert!(skills.is_sorted_by(|a, b| a < b), "requirements repeat or are out of order");
        }
        (records.into_iter().map(|record| (stored(&record).id, record.row)).collect(), said)
    };
    check_diagnostics(&said, &[FILE]);

    let distinct: BTreeSet<&str> = ids.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(distinct.len(), ids.len(), "two records have one id");
    assert!(!distinct.contains(""), "a record has no id");
    assert!(ids.iter().all(|(_, row)| *row >= 1), "a record has no row");
    assert!(ids.is_sorted_by_key(|(_, row)| *row), "records are out of order");

    let accounted = ids.len() as u64 + refused(&said);
    match format {
        Format::JsonLines => {
            let lines = content.split(|&byte| byte == b'\n').filter(|line| {
                let line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
                !line.iter().all(u8::is_ascii_whitespace)
            });
            assert_eq!(accounted, lines.count() as u64, "lines were lost or counted twice");
        }
        Format::Csv => {
            if let Some(rows) = rows_of_simple_table(content) {
                // A table that is none is refused as a whole.
                let whole = said.count("no-table") + said.count("missing-columns");
                assert!(whole == 1 || accounted == rows, "{accounted} rows accounted for, of {rows}");
            }
        }
    }
});

/// Records that were left out, by the codes that say so.
fn refused(said: &Diagnostics) -> u64 {
    ["no-id", "repeated-id", "bad-json"].iter().map(|code| said.count(code)).sum()
}

/// How many rows a table has under its header, where that can be told without reading it: no
/// quotes, no carriage returns. A row of nothing but separators is blank.
fn rows_of_simple_table(content: &[u8]) -> Option<u64> {
    let content = content.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(content);
    if content.contains(&b'"') || content.contains(&b'\r') {
        return None;
    }
    let mut lines = content.split(|&byte| byte == b'\n');
    let first = lines.next()?;
    let count = |separator: u8| first.iter().filter(|&&byte| byte == separator).count();
    let separator = [b'\t', b';', b','].into_iter().max_by_key(|&separator| count(separator))?;
    let is_row = |line: &&[u8]| line.iter().any(|&byte| byte != separator);
    let rows = [first].into_iter().chain(lines).filter(is_row).count() as u64;
    Some(rows.saturating_sub(1))
}

/// A record that was written and read again, which must be the same to the last bit.
fn stored<T>(record: &T) -> T
where
    T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + Debug,
{
    let text = serde_json::to_string(record).unwrap_or_else(|error| panic!("cannot be stored: {error}"));
    let again: T = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error} in {text}"));
    assert_eq!(*record, again, "stored, it became another record");
    again
}
