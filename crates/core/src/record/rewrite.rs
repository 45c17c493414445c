//! Replacing concept URIs in records, and touching nothing else.
//!
//! Readers give records in which much has been tidied, and leave out columns that they do not know.
//! Here a table or JSON Lines file is gone through as bytes: cells and strings in which a URI was
//! replaced are written anew, every other byte stays as it is, unread columns, order, quotes, line ends
//! and damaged rows included.
//!
//! ```
//! use ponte_core::record::{Format, PROFILE_REFERENCES, rewrite};
//! let table = b"id;name;skills\r\n7;Not Read;urn:old:1@3 |cook soup\r\n";
//! let rewritten = rewrite("p.csv", Format::Csv, &PROFILE_REFERENCES, table, &mut |reference| {
//!     (reference.uri == "urn:old:1").then(|| "urn:new:9".to_owned())
//! });
//! assert_eq!(rewritten.bytes, b"id;name;skills\r\n7;Not Read;urn:new:9@3 |cook soup\r\n");
//! ```

use csv_core::ReadFieldResult;
use serde_json::Value;

use super::Format;
use super::fields::json_text;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::import::Limits;
use crate::import::table::Table;
use crate::text::{clean, decode};

/// The fields of profiles that may hold concept URIs.
pub const PROFILE_REFERENCES: [&str; 2] = ["skills", "occupation"];
/// The fields of vacancies that may hold concept URIs.
pub const VACANCY_REFERENCES: [&str; 3] = ["essential", "optional", "occupation"];

/// One value of a record that could be a concept URI: it holds a colon.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reference<'r> {
    /// The record's id, empty if it has none.
    pub id: &'r str,
    /// The line at which the record starts.
    pub row: u64,
    /// The field.
    pub field: &'r str,
    /// The value, cleaned, without its proficiency level.
    pub uri: &'r str,
}

/// A file whose URIs were replaced.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Rewritten {
    /// The file.
    pub bytes: Vec<u8>,
    /// What could not be read and was left as it is.
    pub diagnostics: Diagnostics,
}

/// Goes through every value of `fields` and writes what `replace` gives for it in its place; `None`
/// leaves it. Rows that readers refuse are gone through too, so that none is lost; rows that cannot be
/// told apart are told and copied.
///
/// Nothing was rewritten, and everything copied, if a rejection names no row.
pub fn rewrite(
    name: &str,
    format: Format,
    fields: &[&str],
    bytes: &[u8],
    replace: &mut dyn FnMut(Reference<'_>) -> Option<String>,
) -> Rewritten {
    let mut out = Rewritten { bytes: Vec::with_capacity(bytes.len()), diagnostics: Diagnostics::default() };
    let body = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    out.bytes.extend(&bytes[..bytes.len() - body.len()]);
    match format {
        Format::Csv => table(name, fields, body, replace, &mut out),
        Format::JsonLines => json_lines(name, fields, body, replace, &mut out),
    }
    out
}

/// A cell in the bytes of a table.
struct Cell {
    /// With quotes, without separator and line ends.
    start: usize,
    end: usize,
    text: Vec<u8>,
}

/// Cuts a table into records of cells.
struct Cells<'b> {
    bytes: &'b [u8],
    at: usize,
    reader: csv_core::Reader,
    separator: u8,
}

impl Cells<'_> {
    /// The next record; empty at the end.
    fn record(&mut self) -> Vec<Cell> {
        let mut cells = Vec::new();
        loop {
            let from = self.at;
            let mut text = Vec::new();
            let mut buffer = [0; 1024];
            let ends_record = loop {
                let (result, read, written) = self.reader.read_field(&self.bytes[self.at..], &mut buffer);
                self.at += read;
                text.extend(&buffer[..written]);
                match result {
                    // Asked again at the end of the bytes, the reader gives its last field.
                    ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
                    ReadFieldResult::Field { record_end } => break Some(record_end),
                    ReadFieldResult::End => break None,
                }
            };
            let Some(ends_record) = ends_record else { return cells };
            let mut raw = &self.bytes[from..self.at];
            let mut start = from;
            if cells.is_empty() {
                let line_ends = raw.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
                (raw, start) = (&raw[line_ends..], from + line_ends);
            }
            raw = match raw {
                [inner @ .., last] if !ends_record && *last == self.separator => inner,
                [inner @ .., b'\n' | b'\r'] if ends_record => inner,
                all => all,
            };
            cells.push(Cell { start, end: start + raw.len(), text });
            if ends_record {
                return cells;
            }
        }
    }
}

/// Lines begun in some bytes, whatever ends them.
fn line_ends(bytes: &[u8]) -> u64 {
    let ends = |at: usize| match bytes[at] {
        b'\r' => true,
        b'\n' => at == 0 || bytes[at - 1] != b'\r',
        _ => false,
    };
    (0..bytes.len()).filter(|&at| ends(at)).count() as u64
}

fn table(
    name: &str,
    fields: &[&str],
    bytes: &[u8],
    replace: &mut dyn FnMut(Reference<'_>) -> Option<String>,
    out: &mut Rewritten,
) {
    // The reader of tables knows separators and what is no table.
    let mut head = bytes;
    let opened = Table::open(name, &mut head, Limits::default().row_bytes, &mut out.diagnostics);
    let Some((separator, columns)) = opened.map(|table| (table.separator(), table.columns().to_vec())) else {
        return out.bytes.extend(bytes);
    };
    let place = |field: &str| columns.iter().position(|column| column == field);
    let places: Vec<(usize, &str)> =
        fields.iter().filter_map(|field| Some((place(field)?, *field))).collect();
    if places.is_empty() {
        out.diagnostics.push(
            Diagnostic::new(Severity::Rejected, "missing-columns", name, "no column holds concepts")
                .remedy(format!("it needs at least one of {}", fields.join(", "))),
        );
        return out.bytes.extend(bytes);
    }
    let id_place = place("id");
    let reader = csv_core::ReaderBuilder::new().delimiter(separator).build();
    let mut cells = Cells { bytes, at: 0, reader, separator };
    let (mut copied, mut counted, mut row, mut header_seen) = (0, 0, 1, false);
    loop {
        let record = cells.record();
        let (Some(first), Some(last)) = (record.first(), record.last()) else { break };
        row += line_ends(&bytes[counted..first.start]);
        counted = first.start;
        let raw = &bytes[last.start..last.end];
        // Only the last cell of a file can hold a quote that is never closed.
        let is_open = raw.first() == Some(&b'"') && raw.iter().filter(|byte| **byte == b'"').count() % 2 == 1;
        if is_open && cells.at == bytes.len() {
            out.diagnostics.push(
                Diagnostic::new(Severity::Rejected, "open-quote", name, "a quote is never closed")
                    .at_row(row)
                    .remedy("this row and all behind it were left as they are; close the quote"),
            );
            break;
        }
        if !header_seen {
            header_seen = record.iter().any(|cell| !cell.text.is_empty());
            continue;
        }
        let id = id_place.and_then(|at| record.get(at)).map(|cell| decode(&cell.text).0.into_owned());
        let id = clean(id.as_deref().unwrap_or("")).into_owned();
        let mut here: Vec<&(usize, &str)> = places.iter().collect();
        here.sort_unstable();
        for &(at, field) in here {
            let Some(cell) = record.get(at) else { continue };
            let mut ask = |uri: &str| replace(Reference { id: &id, row, field, uri });
            if let Some(text) = values(&cell.text, &mut ask) {
                out.bytes.extend(&bytes[copied..cell.start]);
                let was_quoted = bytes[cell.start..cell.end].starts_with(b"\"");
                write_cell(&text, was_quoted, separator, &mut out.bytes);
                copied = cell.end;
            }
        }
    }
    out.bytes.extend(&bytes[copied..]);
}

fn write_cell(text: &[u8], was_quoted: bool, separator: u8, out: &mut Vec<u8>) {
    let needs_quotes = |byte: &u8| *byte == separator || matches!(byte, b'"' | b'\r' | b'\n');
    if !was_quoted && !text.iter().any(needs_quotes) {
        return out.extend(text);
    }
    out.push(b'"');
    for &byte in text {
        out.push(byte);
        if byte == b'"' {
            out.push(b'"');
        }
    }
    out.push(b'"');
}

/// The values of a cell with those replaced that `ask` gives another for; `None` if it gives none.
/// Bytes rather than text, since a file need not be UTF-8.
fn values(cell: &[u8], ask: &mut dyn FnMut(&str) -> Option<String>) -> Option<Vec<u8>> {
    let mut changed = false;
    let mut out = Vec::with_capacity(cell.len());
    for (number, piece) in cell.split(|&byte| byte == b'|').enumerate() {
        if number > 0 {
            out.push(b'|');
        }
        let text = decode(piece).0;
        let value = clean(&text);
        let (uri, level) = match value.rsplit_once('@') {
            Some((uri, level)) if !level.is_empty() && level.bytes().all(|byte| byte.is_ascii_digit()) => {
                (clean(uri), Some(level))
            }
            _ => (value.clone(), None),
        };
        match Some(&uri).filter(|uri| uri.contains(':')).and_then(|uri| ask(uri)) {
            Some(new) => {
                changed = true;
                let blanks =
                    |bytes: &[u8]| bytes.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
                out.extend(&piece[..blanks(piece)]);
                out.extend(new.as_bytes());
                if let Some(level) = level {
                    out.push(b'@');
                    out.extend(level.as_bytes());
                }
                let behind = piece.iter().rev().take_while(|byte| byte.is_ascii_whitespace()).count();
                out.extend(&piece[piece.len() - behind..]);
            }
            None => out.extend(piece),
        }
    }
    changed.then_some(out)
}

fn json_lines(
    name: &str,
    fields: &[&str],
    bytes: &[u8],
    replace: &mut dyn FnMut(Reference<'_>) -> Option<String>,
    out: &mut Rewritten,
) {
    for (row, line) in (1..).zip(bytes.split_inclusive(|&byte| byte == b'\n')) {
        if line.iter().all(u8::is_ascii_whitespace) {
            out.bytes.extend(line);
            continue;
        }
        let object = std::str::from_utf8(line).ok().and_then(|text| match serde_json::from_str(text) {
            Ok(Value::Object(object)) => Some((text, object)),
            _ => None,
        });
        let Some((text, object)) = object else {
            out.diagnostics.push(
                Diagnostic::new(Severity::Rejected, "bad-json", name, "the line is no JSON object")
                    .at_row(row)
                    .remedy("it was left as it is; write one object a line"),
            );
            out.bytes.extend(line);
            continue;
        };
        let id = object.get("id").map(json_text).unwrap_or_default();
        let id = clean(&id).into_owned();
        let mut ask = |field: &str, uri: &str| replace(Reference { id: &id, row, field, uri });
        json_strings(text, fields, &mut ask, &mut out.bytes);
    }
}

/// Where in an object a string stands: in an array or object, and behind which key.
struct Level {
    is_object: bool,
    at_key: bool,
    key: String,
}

/// Copies a line that is known to be an object of JSON, with values of `fields` replaced: strings, also
/// in lists, and the `uri`, `label` or `name` of objects in them.
fn json_strings(
    text: &str,
    fields: &[&str],
    ask: &mut dyn FnMut(&str, &str) -> Option<String>,
    out: &mut Vec<u8>,
) {
    let bytes = text.as_bytes();
    let mut levels: Vec<Level> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let end = if bytes[at] == b'"' { string_end(bytes, at) } else { at + 1 };
        let raw = &bytes[at..end];
        at = end;
        match raw[0] {
            b'{' | b'[' => {
                levels.push(Level { is_object: raw[0] == b'{', at_key: raw[0] == b'{', key: String::new() })
            }
            b'}' | b']' => drop(levels.pop()),
            b':' => levels.iter_mut().next_back().into_iter().for_each(|level| level.at_key = false),
            b',' => {
                levels.iter_mut().next_back().into_iter().for_each(|level| level.at_key = level.is_object)
            }
            b'"' => {
                let string: String = serde_json::from_slice(raw).unwrap_or_default();
                let depth = levels.len();
                let Some(level) = levels.last_mut() else { continue };
                if level.at_key {
                    level.key = string;
                    out.extend(raw);
                    continue;
                }
                let is_value =
                    !level.is_object || depth == 1 || matches!(level.key.as_str(), "uri" | "label" | "name");
                let field = levels.first().map_or("", |level| level.key.as_str());
                let field = fields.iter().find(|known| **known == field).filter(|_| is_value);
                let new = field.and_then(|field| values(string.as_bytes(), &mut |uri| ask(field, uri)));
                match new.map(|new| Value::String(String::from_utf8_lossy(&new).into_owned()).to_string()) {
                    Some(new) => out.extend(new.as_bytes()),
                    None => out.extend(raw),
                }
                continue;
            }
            _ => {}
        }
        out.extend(raw);
    }
}

/// The end of the string that starts here, behind its closing quote.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::{Format, PROFILE_REFERENCES, rewrite};
    use proptest::prelude::*;

    fn swap(format: Format, bytes: &[u8]) -> (Vec<u8>, u64, Vec<(String, u64, String)>) {
        let mut seen = Vec::new();
        let rewritten = rewrite("p", format, &PROFILE_REFERENCES, bytes, &mut |reference| {
            seen.push((reference.id.to_owned(), reference.row, reference.uri.to_owned()));
            (reference.uri == "u:old").then(|| "u:new".to_owned())
        });
        (rewritten.bytes, rewritten.diagnostics.rejected(), seen)
    }

    #[test]
    fn only_the_values_change() {
        let table = "\u{feff}name, ID ;\"skills\";x\r\n\r\n\"A \"\"B\"\"\";1;\" u:old@2 | u:old|Koch|\";u:old\r\nC;2;u:other;\n";
        let (bytes, rejected, seen) = swap(Format::Csv, table.replace(", ID ;", ";ID;").as_bytes());
        let expected = "\u{feff}name;ID;\"skills\";x\r\n\r\n\"A \"\"B\"\"\";1;\" u:new@2 | u:new|Koch|\";u:old\r\nC;2;u:other;\n";
        assert_eq!(String::from_utf8(bytes).unwrap_or_default(), expected);
        assert_eq!(rejected, 0);
        let rows: Vec<(&str, u64)> = seen.iter().map(|(id, row, _)| (id.as_str(), *row)).collect();
        assert_eq!(rows, [("1", 3), ("1", 3), ("2", 4)]);
    }

    #[test]
    fn quotes_come_where_they_are_needed() {
        let mut answer = |_: super::Reference<'_>| Some("u:a,b".to_owned());
        let table = b"id,skills\n1,u:old\n2,\"u:old\"";
        let out = rewrite("p.csv", Format::Csv, &PROFILE_REFERENCES, table, &mut answer);
        assert_eq!(out.bytes, b"id,skills\n1,\"u:a,b\"\n2,\"u:a,b\"");
    }

    #[test]
    fn other_encodings_and_damaged_rows_are_copied() {
        let (bytes, rejected, _) = swap(Format::Csv, b"id,skills\n1,Caf\xE9|u:old\n2,\"u:old\n3,u:old\n");
        assert_eq!(bytes, b"id,skills\n1,Caf\xE9|u:new\n2,\"u:old\n3,u:old\n");
        assert_eq!(rejected, 1);
        let lines =
            b"{\"id\":\"1\",\"skills\":[\"u:old\"]}\n{\"id\":\n[1]\n{\"id\":2,\"skills\":\"u:old@3|a\"}";
        let (bytes, rejected, seen) = swap(Format::JsonLines, lines);
        let expected =
            b"{\"id\":\"1\",\"skills\":[\"u:new\"]}\n{\"id\":\n[1]\n{\"id\":2,\"skills\":\"u:new@3|a\"}";
        assert_eq!(bytes, expected);
        assert_eq!((rejected, seen.last().map(|(id, row, _)| (id.as_str(), *row))), (2, Some(("2", 4))));
    }

    #[test]
    fn objects_keep_their_order_and_what_is_no_skill() {
        let line = r#"{"note":"u:old","skills":[{"level":1.50,"uri":"u:\u006fld","why":"u:old"},"x"],"big":12345678901234567890123,"n":{"skills":"u:old"}}"#;
        let (bytes, rejected, _) = swap(Format::JsonLines, line.as_bytes());
        let expected = line.replace(r"u:\u006fld", "u:new");
        assert_eq!((String::from_utf8(bytes).unwrap_or_default(), rejected), (expected, 0));
    }

    proptest! {
        #[test]
        fn what_is_not_replaced_is_copied(bytes in proptest::collection::vec(any::<u8>(), 0..80), csv in any::<bool>()) {
            let head: &[u8] = if csv { b"id,skills\n" } else { b"" };
            let all = [head, &bytes].concat();
            let format = if csv { Format::Csv } else { Format::JsonLines };
            let out = rewrite("p", format, &PROFILE_REFERENCES, &all, &mut |_| None);
            prop_assert_eq!(out.bytes, all);
        }

        #[test]
        fn the_same_again_changes_nothing(cells in proptest::collection::vec("(u:old|u:x|[a|@,\"; \r\n]){0,5}", 0..6)) {
            let table = format!("id,skills,occupation\n{}", cells.join(","));
            let (once, ..) = swap(Format::Csv, table.as_bytes());
            let (twice, ..) = swap(Format::Csv, &once);
            prop_assert_eq!(twice, once);
        }
    }
}
