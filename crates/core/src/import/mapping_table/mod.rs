//! Mapping tables between ESCO and other classifications, as Member States publish them.
//!
//! Every country lays its table out in its own way, so nothing is taken by position. Reading goes in
//! four steps:
//!
//! 1. the header is found by what it says, or else by the first row that holds a URI of ESCO and a
//!    SKOS relation; what stands before it is the [preamble](preamble) with names and languages;
//! 2. each column's part is proposed by its header and decided by its [content](columns);
//! 3. each row gives two ends and a relation. Which end is ESCO's is decided row by row: tables that
//!    hold both directions exist. What is stored starts from the national concept, so a relation
//!    that the row states from ESCO's side is inverted (`broadMatch` becomes `narrowMatch`);
//! 4. national codes become concepts, kind and scheme as the table tells. ESCO's labels, which a few
//!    tables carry in a national language, are added to ESCO's concepts where another source has
//!    these; a mapping table never decides which concepts ESCO has.
//!
//! A row that cannot be read is told with its line, column and remedy. A blank relation is not
//! guessed from its neighbours, and an unknown word for a relation is not guessed from its letters.

mod columns;
mod preamble;
mod reading;
mod rows;
mod words;

use columns::{Remark, Row};
use reading::{Reading, find_header, join_headers};
use rows::Reader;

use super::merge::Drafts;
use super::table::Table;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::text;

/// Rows looked at for the header, and rows behind it whose content decides the columns' parts. The
/// rest is read row by row, so memory does not grow with the file.
const LEADING_ROWS: usize = 200;
const SAMPLE_ROWS: usize = 4_000;
/// Bytes after which the sample ends in any case.
const SAMPLE_BYTES: usize = 16 << 20;

/// Whether a line of a file, cut at this separator, is a mapping table's header or data. Quotes are
/// only stripped: this finds the separator, it does not read the table.
pub(super) fn line_speaks_for(line: &[u8], separator: u8) -> bool {
    let (line, _) = text::decode(line);
    let cells: Vec<&str> =
        line.split(char::from(separator)).map(|cell| cell.trim_matches(['"', ' ', '\r'])).collect();
    cells.len() >= 3 && (columns::is_header(&cells) || columns::is_data(&cells))
}

/// Reads a table whose first row is the current one, if it is a mapping table. `false`, and nothing
/// told, if it is none.
pub(super) fn read(table: &mut Table<'_>, drafts: &mut Drafts, diagnostics: &mut Diagnostics) -> bool {
    let mut said = Diagnostics::default();
    let mut raw = vec![(table.row(), table.raw_cells())];
    let mut bytes = 0;
    while raw.len() < LEADING_ROWS + SAMPLE_ROWS && bytes < SAMPLE_BYTES && table.advance(&mut said) {
        let cells = table.raw_cells();
        bytes += cells.iter().map(Vec::len).sum::<usize>();
        raw.push((table.row(), cells));
    }
    let encoding = words::code_page(words::language_of_country(table.name()).as_ref());
    let mut reading = Reading::new(encoding);
    let decoded: Vec<Row> = raw.iter().map(|row| reading.decode(table, row)).collect();
    let Some(start) = find_header(&decoded) else {
        return false;
    };
    // The preamble's keys and tags are ASCII; with the language known, its names can be decoded.
    let mut described = preamble::read(&decoded[..start.preamble]);
    let esco_first = preamble::esco_is_first(&described);
    let national = esco_first.map(|esco_first| &described[usize::from(esco_first)]);
    if let Some(language) = national.and_then(|national| national.language.as_ref()) {
        reading.encoding = words::code_page(Some(language));
        let again: Vec<Row> = raw[..start.preamble].iter().map(|row| reading.decode(table, row)).collect();
        described = preamble::read(&again);
    }
    reading.header = start.header.map(|at| reading.decode(table, &raw[at]).1).unwrap_or_default();
    let header_row = start.header.map_or(decoded[start.data].0, |at| decoded[at].0);
    drop(decoded);
    let mut rows: Vec<Row> = raw[start.data..].iter().map(|row| reading.decode(table, row)).collect();
    drop(raw);
    if let Some(above) = start.above {
        reading.header = join_headers(&above, &reading.header);
    }
    let width = rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0).max(reading.header.len());
    let mut blocks = columns::blocks(&reading.header);
    if let [only] = &mut blocks[..] {
        only.1 = width.min(reading.header.len().max(1));
        if reading.header.is_empty() {
            only.1 = width;
        }
    }

    let tell = |remark: Remark, severity, header: &[String], diagnostics: &mut Diagnostics| {
        let names: Vec<String> = remark.columns.iter().map(|&at| column_name(header, at)).collect();
        let mut diagnostic = Diagnostic::new(severity, remark.code, table.name(), remark.message)
            .at_row(header_row)
            .remedy(remark.remedy);
        if !names.is_empty() {
            diagnostic = diagnostic.in_field(names.join(", "));
        }
        diagnostics.push(diagnostic);
    };
    let mut plans = Vec::new();
    for block in blocks {
        let mut remarks = Vec::new();
        let plan = columns::plan(&reading.header, block, &rows, esco_first, &mut remarks);
        let severity = if plan.is_some() { Severity::Warning } else { Severity::Rejected };
        for remark in remarks {
            tell(remark, severity, &reading.header, diagnostics);
        }
        plans.extend(plan);
    }
    diagnostics.append(said);
    let [first, ..] = &plans[..] else {
        return true;
    };

    let mut reader = Reader::new(table, first, described, drafts, &rows, diagnostics);
    loop {
        for row in std::mem::take(&mut rows) {
            for row in reading.whole(table, row, &plans, diagnostics) {
                for plan in &plans {
                    reader.row(&reading.header, plan, &row, drafts, diagnostics);
                }
            }
        }
        if !table.advance(diagnostics) {
            break;
        }
        rows.push(reading.decode(table, &(table.row(), table.raw_cells())));
    }
    reading.finish(table.name(), diagnostics);
    reader.finish(diagnostics);
    true
}

/// The name of a column for a message.
fn column_name(header: &[String], at: usize) -> String {
    match header.get(at).map(|name| text::clean(name)) {
        Some(name) if !name.is_empty() => name.into_owned(),
        _ => format!("column {}", at + 1),
    }
}
