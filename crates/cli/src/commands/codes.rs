//! Files of codes: one a row, as a text or in a column of a table.

use std::io::Read;

use anyhow::{Context as _, Result, bail};
use ponte_core::ConceptId;
use ponte_core::diagnostic::{Diagnostic, Diagnostics, Severity};
use ponte_core::pack::Pack;
use ponte_matcher::crosswalk::{Codes, SchemeSet, UnknownCode};

/// A code as it stands in a file.
#[derive(Debug)]
pub(crate) struct Written {
    /// The line on which its record starts, from 1.
    pub(crate) row: u64,
    pub(crate) code: String,
    /// What it means, if that can be told.
    pub(crate) concept: Option<ConceptId>,
}

/// The most bytes that are read: a million codes with their labels, many times over.
const MOST_BYTES: u64 = 1 << 28;

/// What a column of codes may be called.
const NAMES: [&str; 7] = ["code", "codes", "notation", "id", "uri", "concept_uri", "source"];

/// Reads codes and looks them up in a scheme. Rows that cannot be resolved are told.
pub(crate) fn read(
    pack: &Pack,
    scheme: &SchemeSet,
    name: &str,
    reader: Box<dyn Read>,
) -> Result<(Vec<Written>, Diagnostics)> {
    let mut bytes = Vec::new();
    reader.take(MOST_BYTES + 1).read_to_end(&mut bytes).with_context(|| format!("cannot read {name}"))?;
    if bytes.len() as u64 > MOST_BYTES {
        bail!("{name} is larger than 256 MiB; split it");
    }
    let bytes = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(&bytes);
    let first = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).next().unwrap_or(&[]);
    let count = |separator: u8| first.iter().filter(|byte| **byte == separator).count();
    let separator = [b',', b';', b'\t'].into_iter().max_by_key(|separator| count(*separator)).unwrap_or(b',');
    let mut table = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .trim(csv::Trim::All)
        .from_reader(bytes);

    let codes = Codes::new(pack, &scheme.concepts);
    let mut diagnostics = Diagnostics::default();
    let mut out = Vec::new();
    let mut column = 0;
    for (number, record) in table.byte_records().enumerate() {
        let record = record.with_context(|| format!("cannot read {name} as a table"))?;
        let row = record.position().map_or(0, csv::Position::line);
        let cell = |at: usize| String::from_utf8_lossy(record.get(at).unwrap_or(&[])).trim().to_owned();
        if number == 0 {
            let is_name = |at: &usize| NAMES.contains(&cell(*at).to_lowercase().as_str());
            if let Some(at) = (0..record.len()).find(is_name) {
                column = at;
                continue;
            }
        }
        let code = cell(column);
        if code.is_empty() {
            if record.iter().any(|cell| !cell.is_empty()) {
                diagnostics.push(
                    Diagnostic::new(Severity::Rejected, "no-code", name, "the row has no code")
                        .at_row(row)
                        .remedy("write a code or a URI"),
                );
            }
            continue;
        }
        let concept = match find(pack, scheme, &codes, &code) {
            Ok(concept) => Some(concept),
            Err((kind, message, remedy)) => {
                diagnostics.push(
                    Diagnostic::new(Severity::Rejected, kind, name, message).at_row(row).remedy(remedy),
                );
                None
            }
        };
        out.push(Written { row, code, concept });
    }
    Ok((out, diagnostics))
}

/// The concept of a code or URI, or why there is none and what to do.
fn find(
    pack: &Pack,
    scheme: &SchemeSet,
    codes: &Codes,
    code: &str,
) -> Result<ConceptId, (&'static str, String, String)> {
    let short: String = code.chars().take(60).collect();
    let by_uri = pack.find(code);
    if let Some(concept) = by_uri.filter(|concept| scheme.concepts.binary_search(concept).is_ok()) {
        return Ok(concept);
    }
    if by_uri.is_some() || code.contains("://") || code.starts_with("urn:") {
        let remedy = "use a URI or code of that scheme, or another --from".to_owned();
        return Err(("unknown-code", format!("{short} is no concept of {}", scheme.name), remedy));
    }
    let names = |concepts: &[ConceptId]| {
        let shown = concepts.iter().take(3).filter_map(|concept| pack.concept(*concept).notation());
        shown.collect::<Vec<_>>().join(", ")
    };
    codes.find(code).map_err(|error| match error {
        UnknownCode::Several(concepts) => {
            let message = format!("\"{short}\" fits {} codes of {}", concepts.len(), scheme.name);
            ("ambiguous-code", message, format!("write the one that is meant: {}", names(&concepts)))
        }
        UnknownCode::None(_, 0) if codes.is_empty() => {
            let remedy = "use the URIs of its concepts".to_owned();
            ("unknown-code", format!("{} has no codes", scheme.name), remedy)
        }
        UnknownCode::None(_, 0) => {
            let remedy =
                "look for a slip of the pen, or for another edition of the classification".to_owned();
            ("unknown-code", format!("\"{short}\" is no code of {}", scheme.name), remedy)
        }
        UnknownCode::None(concepts, count) => {
            let message =
                format!("\"{short}\" is no code of {}, but {count} codes begin with it", scheme.name);
            ("unknown-code", message, format!("write the one that is meant, such as {}", names(&concepts)))
        }
    })
}
