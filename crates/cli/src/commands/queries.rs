//! Tab-separated queries: id, text, and perhaps a language.

use std::io::{BufRead, BufReader, Read};

use anyhow::Result;
use ponte_core::Language;
use ponte_core::diagnostic::{Diagnostic, Diagnostics, Severity};

/// One query.
#[derive(Debug)]
pub(crate) struct Query {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) language: Option<Language>,
}

/// The longest line that is read.
const MOST_LINE: u64 = 1 << 20;

/// Reads queries; lines without a tab are told and left out. A first line that begins with `id` or
/// `query_id` is a header.
pub(crate) fn read(name: &str, reader: Box<dyn Read>) -> Result<(Vec<Query>, Diagnostics)> {
    let mut reader = BufReader::new(reader);
    let mut out = Vec::new();
    let mut diagnostics = Diagnostics::default();
    let mut line = Vec::new();
    for row in 1_u64.. {
        line.clear();
        if reader.by_ref().take(MOST_LINE).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        let reject = |message: &str| {
            Diagnostic::new(Severity::Rejected, "bad-line", name, message)
                .at_row(row)
                .remedy("write id TAB text, and perhaps TAB language, as UTF-8")
        };
        if line.len() as u64 == MOST_LINE && !line.ends_with(b"\n") {
            diagnostics.push(reject("the line is longer than a mebibyte"));
            reader.skip_until(b'\n')?;
            continue;
        }
        let bytes = line.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(&line);
        let Ok(text) = std::str::from_utf8(bytes) else {
            diagnostics.push(reject("the line is not UTF-8"));
            continue;
        };
        let text = text.trim_end_matches(['\n', '\r']);
        if text.is_empty() {
            continue;
        }
        let mut cells = text.split('\t');
        let (Some(id), Some(text)) = (cells.next(), cells.next()) else {
            diagnostics.push(reject("the line has no tab"));
            continue;
        };
        if row == 1 && matches!(id, "id" | "query_id") {
            continue;
        }
        if id.trim().is_empty() {
            diagnostics.push(reject("the line has no id"));
            continue;
        }
        let language = match cells.next().filter(|tag| !tag.is_empty()).map(str::parse::<Language>) {
            None => None,
            Some(Ok(language)) => Some(language),
            Some(Err(error)) => {
                diagnostics.push(reject(&error.to_string()));
                continue;
            }
        };
        out.push(Query { id: id.to_owned(), text: text.to_owned(), language });
    }
    Ok((out, diagnostics))
}

/// A cell without the characters that separate cells.
pub(crate) fn cell(text: &str) -> String {
    text.replace(['\t', '\n', '\r'], " ")
}
