//! The complete check of a pack's structure.

use std::ops::Range;

use super::bytes::{u16_at, u32_at};
use super::compile::{CONCEPT_LENGTH, TEXT_LENGTH, names};
use super::error::PackError;
use super::reader::Pack;
use crate::taxonomy::{Kind, LabelKind, MappingRelation, NoteKind, ReuseLevel, SkillType};

fn malformed(section: &str, what: impl Into<String>) -> PackError {
    PackError::Malformed { section: section.to_owned(), what: what.into() }
}

/// Checks that the rows of every table follow each other, which bounds what walking all of them
/// costs by the size of the file. Quick enough for opening a pack.
pub(super) fn check_rows(pack: &Pack) -> Result<(), PackError> {
    let layout = pack.layout();
    let concepts = pack.len();
    check_ends(pack.part(&layout.uri_starts), concepts, layout.uri_text.len(), names::URI_STARTS)?;
    let texts = [
        (&layout.label_starts, &layout.labels, names::LABELS),
        (&layout.note_starts, &layout.notes, names::NOTES),
    ];
    for (starts, records, name) in texts {
        check_ends(pack.part(starts), concepts, records.len() / TEXT_LENGTH, name)?;
    }
    let relations = names::RELATIONS.iter().map(|(_, name)| *name).zip(&layout.relations);
    let others = [(names::SCHEMES, &layout.schemes), (names::MAPPINGS, &layout.mappings)];
    for (name, place) in relations.chain(others) {
        pack.rows(place).check(concepts).map_err(|what| malformed(name, what))?;
    }
    Ok(())
}

/// Checks that every number, text and reference in the core's sections is in range.
pub(super) fn check_structure(pack: &Pack) -> Result<(), PackError> {
    let layout = pack.layout();
    let concepts = pack.len();
    let records = pack.part(&layout.concepts);
    if !records.len().is_multiple_of(CONCEPT_LENGTH) {
        return Err(malformed(names::CONCEPTS, "its length is no multiple of a record's"));
    }
    let notations = pack.part(&layout.notations);
    for (index, record) in records.chunks_exact(CONCEPT_LENGTH).enumerate() {
        let known = Kind::from_byte(record[0]).is_some()
            && SkillType::from_byte(record[1]).is_some()
            && ReuseLevel::from_byte(record[2]).is_some();
        if !known || u16_at(record, 4).unwrap_or(u16::MAX) > 10_000 {
            return Err(malformed(
                names::CONCEPTS,
                format!("concept {index} has an unknown kind or content"),
            ));
        }
        let start = u32_at(record, 8).unwrap_or_default() as usize;
        let end = start + usize::from(u16_at(record, 6).unwrap_or_default());
        if notations.get(start..end).is_none_or(|bytes| std::str::from_utf8(bytes).is_err()) {
            return Err(malformed(names::NOTATIONS, format!("the notation of concept {index} is not there")));
        }
    }

    check_ends(
        pack.part(&layout.uri_starts),
        concepts,
        pack.part(&layout.uri_text).len(),
        names::URI_STARTS,
    )?;
    let mut previous = "";
    for index in 0..concepts {
        let uri = pack.uri_at(index);
        if uri.is_empty() || uri <= previous {
            return Err(malformed(names::URI_TEXT, format!("URI {index} is empty or out of order")));
        }
        previous = uri;
    }

    check_retired(pack)?;
    check_texts(pack, (&layout.label_starts, &layout.labels, &layout.label_text), names::LABELS, |kind| {
        LabelKind::from_byte(kind).is_some()
    })?;
    check_texts(pack, (&layout.note_starts, &layout.notes, &layout.note_text), names::NOTES, |kind| {
        NoteKind::from_byte(kind).is_some()
    })?;

    for ((_, name), place) in names::RELATIONS.iter().zip(&layout.relations) {
        let rows = pack.rows(place);
        rows.check(concepts).map_err(|what| malformed(name, what))?;
        for index in 0..concepts {
            if let Some(id) = rows.row(index).iter().find(|&id| id as usize >= concepts) {
                return Err(malformed(name, format!("concept {index} points to {id}, of {concepts}")));
            }
        }
    }
    let schemes = pack.rows(&layout.schemes);
    schemes.check(concepts).map_err(|what| malformed(names::SCHEMES, what))?;
    let mappings = pack.rows(&layout.mappings);
    mappings.check(concepts).map_err(|what| malformed(names::MAPPINGS, what))?;
    for index in 0..concepts {
        if schemes.row(index).iter().any(|scheme| scheme as usize >= pack.info().schemes.len()) {
            return Err(malformed(names::SCHEMES, format!("concept {index} names an unknown scheme")));
        }
        let row = mappings.row(index);
        let sound = row.len().is_multiple_of(2)
            && (0..row.len() / 2).all(|pair| {
                row.get(pair * 2).is_some_and(|id| (id as usize) < concepts)
                    && row
                        .get(pair * 2 + 1)
                        .and_then(|relation| MappingRelation::from_byte(u8::try_from(relation).ok()?))
                        .is_some()
            });
        if !sound {
            return Err(malformed(names::MAPPINGS, format!("a mapping of concept {index} is out of range")));
        }
    }
    Ok(())
}

/// Checks that `starts` has one entry per row and one more, begins at 0, never falls, ends at `end`.
fn check_ends(starts: &[u8], rows: usize, end: usize, section: &str) -> Result<(), PackError> {
    if starts.len() != (rows + 1) * 4 {
        return Err(malformed(section, format!("{} bytes for {rows} rows", starts.len())));
    }
    let mut previous = 0;
    for index in 0..=rows {
        let start = u32_at(starts, index * 4).unwrap_or_default();
        if start < previous || (index == 0 && start != 0) {
            return Err(malformed(section, format!("row {index} starts at {start}, after {previous}")));
        }
        previous = start;
    }
    if previous as usize != end {
        return Err(malformed(section, format!("the rows end at {previous}, the content at {end}")));
    }
    Ok(())
}

/// Checks the section of concepts that are out of use, if there is one: pairs of texts in order.
fn check_retired(pack: &Pack) -> Result<(), PackError> {
    let bytes = pack.section(names::RETIRED).unwrap_or(&[]);
    let text = std::str::from_utf8(bytes).map_err(|error| malformed(names::RETIRED, error.to_string()))?;
    let mut previous = None;
    for (number, line) in text.lines().enumerate() {
        let pair = line.split_once('\t').filter(|(old, _)| !old.is_empty());
        if pair.is_none() || pair <= previous {
            return Err(malformed(names::RETIRED, format!("line {number} is no pair or out of order")));
        }
        previous = pair;
    }
    Ok(())
}

fn check_texts(
    pack: &Pack,
    (starts, records, text): (&Range<usize>, &Range<usize>, &Range<usize>),
    section: &'static str,
    known_kind: impl Fn(u8) -> bool,
) -> Result<(), PackError> {
    let records = pack.part(records);
    if !records.len().is_multiple_of(TEXT_LENGTH) {
        return Err(malformed(section, "its length is no multiple of a record's"));
    }
    check_ends(pack.part(starts), pack.len(), records.len() / TEXT_LENGTH, section)?;
    let text = pack.part(text);
    for (index, record) in records.chunks_exact(TEXT_LENGTH).enumerate() {
        let start = u32_at(record, 0).unwrap_or_default() as usize;
        let end = start.saturating_add(u32_at(record, 4).unwrap_or_default() as usize);
        let sound = text.get(start..end).is_some_and(|bytes| std::str::from_utf8(bytes).is_ok())
            && usize::from(u16_at(record, 8).unwrap_or(u16::MAX)) < pack.languages().len()
            && known_kind(record[10]);
        if !sound {
            return Err(malformed(section, format!("record {index} is out of range")));
        }
    }
    Ok(())
}
