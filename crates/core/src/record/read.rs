//! Reading tables and JSON Lines into records.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::io::{BufRead, BufReader, Read};

use serde_json::Value;

use super::fields::{Fields, json_text};
use super::{ProfileRecord, VacancyRecord};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::import::Limits;
use crate::import::table::Table;

/// How records are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// A table with a header; `,` `;` or tab separated.
    Csv,
    /// One JSON object a line.
    JsonLines,
}

impl Format {
    /// The format a file name tells: `.jsonl`, `.ndjson` and `.json` are JSON Lines, all else CSV.
    #[must_use]
    pub fn of_name(name: &str) -> Self {
        let name = name.to_ascii_lowercase();
        if [".jsonl", ".ndjson", ".json"].iter().any(|ending| name.ends_with(ending)) {
            Self::JsonLines
        } else {
            Self::Csv
        }
    }
}

const PROFILE_FIELDS: [&str; 11] = [
    "id",
    "skills",
    "text",
    "occupation",
    "languages",
    "country",
    "region",
    "lat",
    "lon",
    "licences",
    "max_distance_km",
];
const VACANCY_FIELDS: [&str; 13] = [
    "id",
    "title",
    "description",
    "essential",
    "optional",
    "occupation",
    "languages",
    "country",
    "region",
    "lat",
    "lon",
    "licences",
    "closes",
];

/// Reads profiles. Rows without an id, rows that repeat one and lines that are no JSON are told and
/// left out; everything else is kept. No profile and a rejection mean that nothing could be read.
pub fn read_profiles(name: &str, format: Format, reader: &mut dyn Read) -> (Vec<ProfileRecord>, Diagnostics) {
    read(name, format, reader, &PROFILE_FIELDS, &["skills", "text", "occupation"], |id, fields| {
        ProfileRecord {
            id,
            row: fields.row,
            skills: fields.skills("skills"),
            text: fields.running_text("text"),
            occupation: fields.list("occupation"),
            languages: fields.languages("languages"),
            place: fields.place(),
            licences: fields.list("licences"),
            max_distance_km: fields.number("max_distance_km", 0.0..=40_000.0),
        }
    })
}

/// Reads vacancies. As [`read_profiles`].
pub fn read_vacancies(
    name: &str,
    format: Format,
    reader: &mut dyn Read,
) -> (Vec<VacancyRecord>, Diagnostics) {
    let content = ["title", "description", "essential", "optional", "occupation"];
    read(name, format, reader, &VACANCY_FIELDS, &content, |id, fields| VacancyRecord {
        id,
        row: fields.row,
        title: fields.running_text("title"),
        description: fields.running_text("description"),
        essential: fields.skills("essential"),
        optional: fields.skills("optional"),
        occupation: fields.list("occupation"),
        languages: fields.languages("languages"),
        place: fields.place(),
        licences: fields.list("licences"),
        closes: fields.date("closes"),
    })
}

fn read<T>(
    name: &str,
    format: Format,
    reader: &mut dyn Read,
    names: &[&str],
    content: &[&str],
    make: impl Fn(String, &mut Fields<'_>) -> T,
) -> (Vec<T>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let mut out = Vec::new();
    let mut first_row: HashMap<String, u64> = HashMap::new();
    let mut unused: BTreeSet<String> = BTreeSet::new();
    let mut content_seen = format == Format::Csv;
    let mut take = |row: u64, texts: Vec<Cow<'_, str>>, diagnostics: &mut Diagnostics| {
        let mut fields = Fields { file: name, row, names, texts, diagnostics };
        let id = fields.text("id");
        if id.is_empty() {
            fields.tell(
                Severity::Rejected,
                "no-id",
                "id",
                "the record has no id and was left out".to_owned(),
                "give every record an id of its own",
            );
        } else if let Some(first) = first_row.get(&id) {
            let message = format!("its id stands in row {first} already; this record was left out");
            fields.tell(
                Severity::Rejected,
                "repeated-id",
                "id",
                message,
                "give every record an id of its own",
            );
        } else {
            first_row.insert(id.clone(), row);
            out.push(make(id, &mut fields));
        }
    };
    match format {
        Format::Csv => {
            let Some(mut table) = Table::open(name, reader, Limits::default().row_bytes, &mut diagnostics)
            else {
                return (out, diagnostics);
            };
            if !table.has("id") || !content.iter().any(|column| table.has(column)) {
                diagnostics.push(
                    Diagnostic::new(
                        Severity::Rejected,
                        "missing-columns",
                        name,
                        format!(
                            "of its {} columns these are known: {}",
                            table.columns().len(),
                            names
                                .iter()
                                .filter(|name| table.has(name))
                                .copied()
                                .collect::<Vec<_>>()
                                .join(", ")
                        ),
                    )
                    .remedy(format!("it needs id and at least one of {}", content.join(", "))),
                );
                return (out, diagnostics);
            }
            for column in table.columns().iter().filter(|column| !names.contains(&column.as_str())) {
                diagnostics.push(
                    Diagnostic::new(Severity::Note, "unused-column", name, "the column is not read")
                        .in_field(column.as_str()),
                );
            }
            let places: Vec<Option<usize>> = names.iter().map(|column| table.place(column)).collect();
            while table.advance(&mut diagnostics) {
                if table.has_text_beyond_columns() {
                    diagnostics.push(
                        table
                            .diagnostic(Severity::Warning, "long-row", "it has more cells than the header")
                            .remedy(
                                "what stands beyond was not read; put quotes round cells with a separator",
                            ),
                    );
                }
                let texts = places.iter().map(|&place| table.cell(place, &mut diagnostics)).collect();
                let mut own = Diagnostics::default();
                take(table.row(), texts, &mut own);
                diagnostics.append(own);
            }
        }
        Format::JsonLines => each_json_line(name, reader, &mut diagnostics, |row, object, diagnostics| {
            content_seen |= content.iter().any(|field| object.contains_key(*field));
            for field in object.keys().filter(|field| !names.contains(&field.as_str())) {
                if unused.insert(field.clone()) {
                    diagnostics.push(
                        Diagnostic::new(Severity::Note, "unused-field", name, "the field is not read")
                            .at_row(row)
                            .in_field(field.as_str()),
                    );
                }
            }
            let texts = names
                .iter()
                .map(|field| Cow::Owned(object.get(*field).map(json_text).unwrap_or_default()))
                .collect();
            take(row, texts, diagnostics);
        }),
    }
    if !content_seen && !out.is_empty() {
        out.clear();
        diagnostics.push(
            Diagnostic::new(Severity::Rejected, "missing-columns", name, "no object has any content")
                .remedy(format!("objects need an id and at least one of {}", content.join(", "))),
        );
    }
    (out, diagnostics)
}

/// Hands each line's JSON object to `take`; other lines are told and left out.
fn each_json_line(
    name: &str,
    reader: &mut dyn Read,
    diagnostics: &mut Diagnostics,
    mut take: impl FnMut(u64, serde_json::Map<String, Value>, &mut Diagnostics),
) {
    let limit = Limits::default().row_bytes;
    let mut reader = BufReader::new(reader);
    let mut line = Vec::new();
    for row in 1_u64.. {
        line.clear();
        match reader.by_ref().take(limit).read_until(b'\n', &mut line) {
            Ok(0) => return,
            Ok(_) => {}
            Err(error) => return diagnostics.push(crate::import::unreadable(name, &error)),
        }
        let reject = |message: String| {
            Diagnostic::new(Severity::Rejected, "bad-json", name, message)
                .at_row(row)
                .remedy("write one JSON object on each line")
        };
        if line.len() as u64 == limit && !line.ends_with(b"\n") {
            return diagnostics.push(reject(format!("a line of more than {limit} bytes")));
        }
        let text = line.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(&line);
        if text.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match serde_json::from_slice::<Value>(text) {
            Ok(Value::Object(object)) => take(row, object, diagnostics),
            Ok(_) => diagnostics.push(reject("the line is JSON but no object".to_owned())),
            Err(error) => diagnostics.push(reject(error.to_string())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Cefr, Proficiency};

    fn profiles(format: Format, text: &str) -> (Vec<ProfileRecord>, Diagnostics) {
        read_profiles("p", format, &mut text.as_bytes())
    }

    #[test]
    fn table_and_json_say_the_same() {
        let csv = "id;skills;languages;lat;lon;max_distance_km\n\
                   a;urn:x:1@3| cook ;it@C1|de;45.5;9.2;30\n";
        let json = r#"{"id":"a","skills":[{"uri":"urn:x:1","proficiency":3},"cook"],
            "languages":["it@C1",{"language":"de"}],"lat":45.5,"lon":"9.2","max_distance_km":30}"#
            .replace('\n', " ");
        let (from_csv, said) = profiles(Format::Csv, csv);
        assert!(said.is_empty(), "{said:?}");
        let (from_json, said) = profiles(Format::JsonLines, &json);
        assert!(said.is_empty(), "{said:?}");
        let with_row = |record: &ProfileRecord| ProfileRecord { row: 0, ..record.clone() };
        assert_eq!(with_row(&from_csv[0]), with_row(&from_json[0]));
        assert_eq!(from_csv[0].skills[0].proficiency, Proficiency::new(3));
        assert_eq!(from_csv[0].languages[0].level, Some(Cefr::C1));
    }

    #[test]
    fn bad_rows_are_told_and_good_ones_kept() {
        let csv = "id,skills,lat\n1,cook,95\n,cook,\n1,bake,\n2,bake@9,\n";
        let (kept, said) = profiles(Format::Csv, csv);
        assert_eq!(kept.iter().map(|p| p.id.as_str()).collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(kept[1].skills[0].name, "bake");
        for code in ["bad-number", "no-id", "repeated-id", "bad-level"] {
            assert_eq!(said.count(code), 1, "{code}");
        }
        assert!(said.iter().any(|d| d.row == Some(4) && d.to_string().contains("row 2")));
    }

    #[test]
    fn json_lines_survive_their_neighbours() {
        let (kept, said) = profiles(
            Format::JsonLines,
            "\u{feff}{\"id\":\"a\",\"text\":\"x\"}\n\n[1]\n{\"id\":\n{\"id\":\"b\"}",
        );
        assert_eq!(kept.len(), 2);
        assert_eq!(said.count("bad-json"), 2);
    }

    #[test]
    fn a_table_without_the_needed_columns_is_refused() {
        let (kept, said) = profiles(Format::Csv, "id,name\n1,x\n");
        assert!(kept.is_empty());
        assert!(said.iter().any(|d| d.remedy.contains("skills, text, occupation")));
    }
}
