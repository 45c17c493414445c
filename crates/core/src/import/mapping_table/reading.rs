//! From bytes to rows: where the header stands, in which encoding the cells are, and the two sorts
//! of broken quoting that leave only one reading.

use super::columns::{self, Plan, Row};
use super::{LEADING_ROWS, column_name, words};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::import::table::Table;
use words::Said;

/// Where the parts of the file begin.
pub(super) struct Start {
    /// How many rows there are before the header.
    pub(super) preamble: usize,
    pub(super) header: Option<usize>,
    /// A row above the header with names that span several columns.
    pub(super) above: Option<Vec<String>>,
    pub(super) data: usize,
}

pub(super) fn find_header(rows: &[Row]) -> Option<Start> {
    let leading = &rows[..rows.len().min(LEADING_ROWS)];
    let filled = |row: &Row| row.1.iter().filter(|cell| !cell.trim().is_empty()).count();
    let says = leading.iter().position(|(_, cells)| columns::is_header(cells));
    let data = leading.iter().position(|(_, cells)| columns::is_data(cells));
    let header = match (says, data) {
        (Some(says), Some(data)) if says < data => Some(says),
        (Some(says), None) => Some(says),
        // The words are not known: what stands right above the data, if it is as wide as a header.
        (_, Some(data)) => data.checked_sub(1).filter(|&above| filled(&rows[above]) >= 3),
        (None, None) => return None,
    };
    let data = header.map_or_else(|| data.unwrap_or(0), |header| header + 1);
    let preamble = header.unwrap_or(data);
    let above = header.and_then(|header| header.checked_sub(1)).map(|above| &rows[above]).filter(|above| {
        // Names over groups of columns: at least two, set apart, in the line before the header.
        let starts: Vec<usize> = (0..above.1.len()).filter(|&at| !above.1[at].trim().is_empty()).collect();
        starts.len() >= 2
            && starts.windows(2).all(|pair| pair[1] > pair[0] + 1)
            && above.0 + 1 == rows[preamble].0
    });
    Some(Start { preamble, header, above: above.map(|above| above.1.clone()), data })
}

/// A header below names that span several columns: each column gets the name above it.
pub(super) fn join_headers(above: &[String], header: &[String]) -> Vec<String> {
    let mut group = "";
    let words_of = |name: &str| words::field(&words::header_words(name));
    header
        .iter()
        .enumerate()
        .map(|(at, name)| {
            group = above.get(at).map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).unwrap_or(group);
            let is_apart = matches!(words_of(name), words::Field::Relation | words::Field::Aside)
                || name.trim().is_empty();
            if is_apart { name.clone() } else { format!("{group} {name}") }
        })
        .collect()
}

/// Turns raw rows into cells, and mends what can be mended without guessing.
pub(super) struct Reading {
    pub(super) encoding: &'static encoding_rs::Encoding,
    pub(super) header: Vec<String>,
    other_encoding: Option<u64>,
    wrapped: Option<u64>,
}

impl Reading {
    pub(super) fn new(encoding: &'static encoding_rs::Encoding) -> Self {
        Self { encoding, header: Vec::new(), other_encoding: None, wrapped: None }
    }

    pub(super) fn decode(&mut self, table: &Table<'_>, (row, cells): &(u64, Vec<Vec<u8>>)) -> Row {
        let mut decoded: Vec<String> = cells
            .iter()
            .map(|cell| match std::str::from_utf8(cell) {
                Ok(text) => text.to_owned(),
                Err(_) => {
                    self.other_encoding = Some(self.other_encoding.map_or(*row, |first| first.min(*row)));
                    self.encoding.decode_without_bom_handling(cell).0.into_owned()
                }
            })
            .collect();
        // Spreadsheets that open a table as one column save every row as one quoted cell.
        let separator = char::from(table.separator());
        if decoded.iter().skip(1).all(|cell| cell.trim().is_empty())
            && decoded.first().is_some_and(|only| only.matches(separator).count() >= 2)
        {
            let inner = split(&decoded[0], table.separator());
            if columns::is_header(&inner) || columns::is_data(&inner) {
                self.wrapped = Some(self.wrapped.map_or(*row, |first| first.min(*row)));
                decoded = inner;
            }
        }
        (*row, decoded)
    }

    /// A row as it is, or the two rows that an unpaired quote made one. A quote that is opened and
    /// not closed swallows the line end; where cutting there gives two rows that both have ESCO's
    /// URI and a relation where the header has them, that is what was meant.
    pub(super) fn whole(
        &self,
        table: &Table<'_>,
        row: Row,
        plans: &[Plan],
        diagnostics: &mut Diagnostics,
    ) -> Vec<Row> {
        let (line, cells) = &row;
        let fits = |cells: &[String]| {
            plans.iter().any(|plan| {
                let cell = |at: usize| cells.get(at).map_or("", String::as_str);
                matches!(words::relation(cell(plan.relation)), Said::Relation(_))
                    && plan.sides.iter().any(|side| !words::esco_uris(cell(side.identity)).is_empty())
            })
        };
        if fits(cells) {
            return vec![row];
        }
        let separator = char::from(table.separator());
        let broken = cells.iter().enumerate().find_map(|(at, cell)| Some((at, cell.split_once('\n')?)));
        let Some((at, (before, after))) = broken else {
            return vec![row];
        };
        let Some((inside, rest)) = before.split_once(&format!("\"{separator}")) else {
            return vec![row];
        };
        let width = self.header.len();
        let pieces = |text: &str| -> Vec<String> {
            text.split(separator).map(|piece| piece.trim_matches('"').to_owned()).collect()
        };
        let first = [&cells[..at], &[inside.to_owned()], &pieces(rest)].concat();
        let second = [&pieces(after)[..], &cells[at + 1..]].concat();
        if first.len() != width || second.len() != width || !fits(&first) || !fits(&second) {
            return vec![row];
        }
        diagnostics.push(
            Diagnostic::new(
                Severity::Warning,
                "unpaired-quote",
                table.name(),
                "a quote in this row is not closed and ran on into the next; the two rows were told apart",
            )
            .at_row(*line)
            .in_field(column_name(&self.header, at))
            .remedy("remove the quote that is not closed"),
        );
        vec![(*line, first), (*line + 1, second)]
    }

    pub(super) fn finish(&self, name: &str, diagnostics: &mut Diagnostics) {
        if let Some(row) = self.other_encoding {
            let message = format!("the file is not UTF-8 from here on; read as {}", self.encoding.name());
            diagnostics.push(
                Diagnostic::new(Severity::Warning, "not-utf-8", name, message)
                    .at_row(row)
                    .remedy("save the file as \"CSV UTF-8\""),
            );
        }
        if let Some(row) = self.wrapped {
            let message = "whole rows stand in quotes as one cell; the rows were read from inside the quotes";
            diagnostics.push(
                Diagnostic::new(Severity::Note, "quoted-row", name, message)
                    .at_row(row)
                    .remedy("save the table again with one value per column"),
            );
        }
    }
}

fn split(line: &str, separator: u8) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(line.as_bytes());
    let mut record = csv::StringRecord::new();
    match reader.read_record(&mut record) {
        Ok(true) => record.iter().map(str::to_owned).collect(),
        _ => vec![line.to_owned()],
    }
}
