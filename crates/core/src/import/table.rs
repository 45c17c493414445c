//! Tables (CSV) by header name, row by row, within limits.
//!
//! One reader for everything that comes as a table: ESCO's files, mapping tables, profiles and
//! vacancies. It finds the separator (`,` `;` or tab) from the header line, drops a byte order mark,
//! accepts short and long rows, decodes cells that are not UTF-8 as Windows-1252 and says so, and
//! stops at a row longer than the limit, which is what an unclosed quote looks like.

use std::borrow::Cow;
use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::text;

/// A reader that gives an error after a number of bytes, instead of an end.
pub(crate) struct Bounded<R> {
    inner: R,
    limit: u64,
    taken: u64,
}

impl<R> Bounded<R> {
    pub(crate) fn new(inner: R, limit: u64) -> Self {
        Self { inner, limit, taken: 0 }
    }

    pub(crate) fn taken(&self) -> u64 {
        self.taken
    }
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.taken += count as u64;
        if self.taken > self.limit {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                format!("more than {} bytes, which is the limit for a file", self.limit),
            ));
        }
        Ok(count)
    }
}

/// A reader that gives an error when too much was read since the counter was last set to zero, and
/// that makes every line end a plain LF, the last one too, so that lines are counted alike in all
/// files.
struct RowBounded<R> {
    inner: R,
    since_row: Rc<Cell<u64>>,
    limit: u64,
    /// Whether the last byte was a CR, so that an LF now belongs to it.
    after_cr: bool,
    ends_line: bool,
    /// Whether an odd number of quotes was read: one is open.
    quote_open: Rc<Cell<bool>>,
    at_end: Rc<Cell<bool>>,
}

impl<R: Read> Read for RowBounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.since_row.get() > self.limit {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                format!("a row of more than {} bytes; probably a quote is never closed", self.limit),
            ));
        }
        loop {
            let read = self.inner.read(buffer)?;
            self.since_row.set(self.since_row.get() + read as u64);
            let mut kept = read;
            if self.after_cr || buffer[..read].contains(&b'\r') {
                kept = 0;
                for at in 0..read {
                    let byte = buffer[at];
                    let after_cr = std::mem::replace(&mut self.after_cr, byte == b'\r');
                    if byte == b'\n' && after_cr {
                        continue;
                    }
                    buffer[kept] = if byte == b'\r' { b'\n' } else { byte };
                    kept += 1;
                }
            }
            if kept > 0 {
                let quotes = buffer[..kept].iter().filter(|byte| **byte == b'"').count();
                self.quote_open.set(self.quote_open.get() ^ (quotes % 2 == 1));
                self.ends_line = buffer[kept - 1] == b'\n';
                return Ok(kept);
            }
            if read == 0 {
                if std::mem::replace(&mut self.ends_line, true) {
                    self.at_end.set(true);
                    return Ok(0);
                }
                buffer[0] = b'\n';
                return Ok(1);
            }
        }
    }
}

/// Bytes looked at to find separator and header.
const HEAD_BYTES: u64 = 64 << 10;

/// The head that was looked at already, then the rest.
type Whole<'r> = io::Chain<io::Cursor<Vec<u8>>, &'r mut dyn Read>;

/// The separator: the one that makes a line the header or data of a mapping table, which begin with
/// a preamble of any words; otherwise the most frequent of the first line.
fn separator_of(head: &[u8]) -> u8 {
    const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];
    let mut lines = head.split(|&byte| byte == b'\n');
    for line in lines.clone().take(200).filter(|line| line.len() < 4_000) {
        if let Some(separator) =
            SEPARATORS.into_iter().find(|&separator| super::mapping_table::line_speaks_for(line, separator))
        {
            return separator;
        }
    }
    let first_line = lines.next().unwrap_or(&[]);
    let count = |separator| first_line.iter().filter(|&&byte| byte == separator).count();
    SEPARATORS
        .into_iter()
        .enumerate()
        .max_by_key(|&(place, separator)| (count(separator), std::cmp::Reverse(place)))
        .map_or(b',', |(_, separator)| separator)
}

/// A table being read.
pub(crate) struct Table<'r> {
    name: String,
    reader: csv::Reader<RowBounded<Whole<'r>>>,
    since_row: Rc<Cell<u64>>,
    quote_open: Rc<Cell<bool>>,
    at_end: Rc<Cell<bool>>,
    separator: u8,
    columns: Vec<String>,
    record: csv::ByteRecord,
    row: u64,
}

impl<'r> Table<'r> {
    /// Reads the header. Gives `None`, with a diagnostic, if the content is no table.
    pub(crate) fn open(
        name: &str,
        reader: &'r mut dyn Read,
        row_bytes: u64,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let reject = |message: String, remedy: &str| {
            Diagnostic::new(Severity::Rejected, "no-table", name, message).remedy(remedy)
        };
        let mut head = Vec::new();
        if let Err(error) = (&mut *reader).take(HEAD_BYTES).read_to_end(&mut head) {
            diagnostics.push(super::unreadable(name, &error));
            return None;
        }
        if head.starts_with(&[0xFF, 0xFE]) || head.starts_with(&[0xFE, 0xFF]) {
            diagnostics.push(reject("the file is UTF-16".to_owned(), "save it as \"CSV UTF-8\""));
            return None;
        }
        if head.starts_with(&[0xEF, 0xBB, 0xBF]) {
            head.drain(..3);
        }
        if head.contains(&0) {
            diagnostics.push(reject(
                "the file holds zero bytes; it is not text".to_owned(),
                "give a table saved as CSV UTF-8",
            ));
            return None;
        }
        let separator = separator_of(&head);

        let since_row = Rc::new(Cell::new(0));
        let quote_open = Rc::new(Cell::new(false));
        let at_end = Rc::new(Cell::new(false));
        let bounded = RowBounded {
            inner: io::Cursor::new(head).chain(reader),
            since_row: Rc::clone(&since_row),
            limit: row_bytes,
            after_cr: false,
            ends_line: false,
            quote_open: Rc::clone(&quote_open),
            at_end: Rc::clone(&at_end),
        };
        let mut table = Self {
            name: name.to_owned(),
            reader: csv::ReaderBuilder::new()
                .delimiter(separator)
                .flexible(true)
                .has_headers(false)
                .from_reader(bounded),
            since_row,
            quote_open,
            at_end,
            separator,
            columns: Vec::new(),
            record: csv::ByteRecord::new(),
            row: 0,
        };
        let mut said = Diagnostics::default();
        if !table.advance(&mut said) {
            let silent = said.is_empty();
            diagnostics.append(said);
            if silent {
                diagnostics.push(reject("the file is empty".to_owned(), "give a table with a header line"));
            }
            return None;
        }
        table.columns =
            table.record.iter().map(|cell| text::clean(&text::decode(cell).0).to_lowercase()).collect();
        Some(table)
    }

    /// The header, lower case.
    pub(crate) fn columns(&self) -> &[String] {
        &self.columns
    }

    /// Whether the header has a column of this name, whatever its case.
    pub(crate) fn has(&self, column: &str) -> bool {
        self.place(column).is_some()
    }

    /// The place of a column.
    pub(crate) fn place(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|known| known.eq_ignore_ascii_case(column))
    }

    /// Goes to the next row that is not blank. `false` at the end, or where reading cannot go on.
    pub(crate) fn advance(&mut self, diagnostics: &mut Diagnostics) -> bool {
        loop {
            self.since_row.set(0);
            match self.reader.read_byte_record(&mut self.record) {
                Ok(true) => {
                    // The reader stands behind the record and its line end. (The record's own
                    // position is before any blank lines that precede it.)
                    let inside = self.record.iter().flatten().filter(|&&byte| byte == b'\n').count();
                    self.row = self.reader.position().line().saturating_sub(inside as u64 + 1);
                    // The last line end of the file stands in a cell, and a quote is open: the
                    // quote is never closed, and all that follows it was taken for one cell.
                    let last = self.record.iter().next_back().unwrap_or(&[]);
                    if last.ends_with(b"\n") && self.quote_open.get() && self.at_end.get() {
                        self.row += 1;
                        diagnostics.push(
                            self.diagnostic(
                                Severity::Rejected,
                                "open-quote",
                                "a quote is never closed; this row and all behind it were left out",
                            )
                            .remedy("close the quote, or get the file whole if it was cut off"),
                        );
                        return false;
                    }
                    if self.record.iter().any(|cell| !cell.is_empty()) {
                        return true;
                    }
                }
                Ok(false) => return false,
                Err(error) => {
                    diagnostics.push(
                        Diagnostic::new(Severity::Rejected, "table-broken", &*self.name, error.to_string())
                            .at_row(self.row + 1)
                            .remedy("rows before this one were kept; mend the file from there on"),
                    );
                    return false;
                }
            }
        }
    }

    /// The cells of the current row as bytes, for a reader that finds the header itself or knows the
    /// encoding. Right after [`open`](Self::open) the current row is the first.
    pub(crate) fn raw_cells(&self) -> Vec<Vec<u8>> {
        self.record.iter().map(<[u8]>::to_vec).collect()
    }

    /// The separator between cells.
    pub(crate) fn separator(&self) -> u8 {
        self.separator
    }

    /// Whether the current row has text beyond the columns of the header.
    pub(crate) fn has_text_beyond_columns(&self) -> bool {
        self.record.iter().skip(self.columns.len()).any(|cell| !cell.iter().all(u8::is_ascii_whitespace))
    }

    /// The line where the current row starts.
    pub(crate) fn row(&self) -> u64 {
        self.row
    }

    /// The file's name.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The raw cell of the current row at a column's place, decoded but not cleaned; empty if the
    /// row is short or the table lacks the column.
    pub(crate) fn cell(&self, place: Option<usize>, diagnostics: &mut Diagnostics) -> Cow<'_, str> {
        let Some(place) = place else {
            return Cow::Borrowed("");
        };
        let (cell, is_utf8) = text::decode(self.record.get(place).unwrap_or(&[]));
        if !is_utf8 {
            diagnostics.push(
                self.diagnostic(
                    Severity::Warning,
                    "not-utf-8",
                    "the cell is not UTF-8; read as Windows-1252",
                )
                .in_field(self.columns.get(place).map_or("", String::as_str))
                .remedy("save the file as \"CSV UTF-8\""),
            );
        }
        cell
    }

    /// A diagnostic about the current row.
    pub(crate) fn diagnostic(
        &self,
        severity: Severity,
        code: &'static str,
        message: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic::new(severity, code, &*self.name, message).at_row(self.row)
    }
}

#[cfg(test)]
mod tests {
    use super::{Bounded, Table};
    use crate::diagnostic::Diagnostics;
    use std::io::Read;

    fn rows(content: &[u8], row_bytes: u64) -> (Vec<(u64, String)>, Diagnostics) {
        let mut diagnostics = Diagnostics::default();
        let mut reader = content;
        let mut out = Vec::new();
        if let Some(mut table) = Table::open("t.csv", &mut reader, row_bytes, &mut diagnostics) {
            let place = table.place("NAME");
            while table.advance(&mut diagnostics) {
                out.push((table.row(), table.cell(place, &mut diagnostics).into_owned()));
            }
        }
        (out, diagnostics)
    }

    #[test]
    fn separator_mark_and_line_ends_are_found() {
        for content in
            [&b"\xEF\xBB\xBFid;name\r\n1;a, b\r\n"[..], b"id\tname\n1\ta, b\n", b"name,id\n\"a, b\",1"]
        {
            let (rows, diagnostics) = rows(content, 1000);
            assert_eq!(rows, [(2, "a, b".to_owned())]);
            assert!(diagnostics.is_empty());
        }
    }

    #[test]
    fn row_numbers_are_lines_of_the_file() {
        let (rows, _) = rows(b"id,name\n1,\"two\nlines\"\n\n2,b\n3\n", 1000);
        let expected = [(2, "two\nlines"), (5, "b"), (6, "")];
        assert_eq!(rows, expected.map(|(row, name)| (row, name.to_owned())));
    }

    #[test]
    fn other_encodings_are_told() {
        let (rows, diagnostics) = rows(b"id,name\n1,Caf\xE9\n", 1000);
        assert_eq!(rows[0].1, "Café");
        assert_eq!(diagnostics.count("not-utf-8"), 1);
        let (rows, diagnostics) = super::tests::rows(b"\xFF\xFEi\0d\0", 1000);
        assert!(rows.is_empty());
        assert_eq!(diagnostics.rejected(), 1);
    }

    #[test]
    fn an_unclosed_quote_stops_at_the_limit_and_keeps_what_came_before() {
        let mut content = b"id,name\n1,a\n2,\"never closed\n".to_vec();
        content.extend(std::iter::repeat_n(b'x', 200_000));
        let (rows, diagnostics) = rows(&content, 100_000);
        assert_eq!(rows, [(2, "a".to_owned())]);
        assert!(diagnostics.iter().next().is_some_and(|d| d.to_string().contains("never closed")));
    }

    #[test]
    fn a_bounded_reader_errs_rather_than_ends() {
        let mut out = Vec::new();
        assert!(Bounded::new(&[0_u8; 100][..], 99).read_to_end(&mut out).is_err());
        assert!(Bounded::new(&[0_u8; 99][..], 99).read_to_end(&mut out).is_ok());
    }
}
