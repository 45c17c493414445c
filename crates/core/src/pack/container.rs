//! The container: a header, a table of named sections, the sections.
//!
//! The container knows nothing of what the sections hold, so other crates can add theirs.

use std::ops::Range;

use super::bytes::{u32_at, u64_at};
use super::error::PackError;

/// The version of the format this program writes and reads.
pub const FORMAT_VERSION: u32 = 1;

/// As in PNG, the first byte and the line ends show a file that went through a text conversion.
const MAGIC: [u8; 8] = *b"\x89PONTE\r\n";
const HEADER_LENGTH: usize = 64;
const ENTRY_LENGTH: usize = 48;
const NAME_LENGTH: usize = 16;
/// Far more than any pack has; bounds the table a hostile header can announce.
const MOST_SECTIONS: u32 = 4096;
/// Where in the header the checksum of header and table stands.
const CHECKSUM: Range<usize> = 32..64;

/// The place of one section in the file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Section {
    pub(crate) name: String,
    pub(crate) range: Range<usize>,
    pub(crate) checksum: [u8; 16],
}

/// Checksum of a section: the first 16 bytes of its BLAKE3 hash.
fn section_checksum(bytes: &[u8]) -> [u8; 16] {
    let mut sum = [0; 16];
    sum.copy_from_slice(&blake3::hash(bytes).as_bytes()[..16]);
    sum
}

/// Checksum of header and table: their BLAKE3 hash with the checksum's own place as zeros. Since
/// the table holds the sections' checksums, it identifies the content of the whole pack.
fn header_checksum(head: &[u8]) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&head[..CHECKSUM.start]);
    hasher.update(&[0; 32]);
    hasher.update(&head[CHECKSUM.end..]);
    *hasher.finalize().as_bytes()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads and checks header and table. Gives the sections, in the order of the table, and the
/// pack's identity.
pub(crate) fn read_table(bytes: &[u8]) -> Result<(Vec<Section>, [u8; 32]), PackError> {
    if bytes.get(..MAGIC.len()) != Some(&MAGIC) {
        return Err(PackError::Foreign {
            found: format!("\"{}\"", bytes[..bytes.len().min(MAGIC.len())].escape_ascii()),
            expected: format!("\"{}\"", MAGIC.escape_ascii()),
        });
    }
    let short = |expected: u64| PackError::Length { found: bytes.len() as u64, expected };
    let header = bytes.get(..HEADER_LENGTH).ok_or_else(|| short(HEADER_LENGTH as u64))?;
    let number = |at| u32_at(header, at).unwrap_or_default();
    if number(8) != FORMAT_VERSION {
        return Err(PackError::Version { found: number(8), expected: FORMAT_VERSION });
    }
    let length = u64_at(header, 16).unwrap_or_default();
    if length != bytes.len() as u64 {
        return Err(short(length));
    }
    let count = number(12);
    if count > MOST_SECTIONS {
        return Err(PackError::TooMany { what: "sections", limit: MOST_SECTIONS.into() });
    }
    let table_end = HEADER_LENGTH + count as usize * ENTRY_LENGTH;
    let head = bytes.get(..table_end).ok_or_else(|| short(table_end as u64))?;
    let identity = header_checksum(head);
    if head[CHECKSUM] != identity {
        return Err(PackError::Checksum {
            part: "the header".to_owned(),
            found: hex(&identity),
            expected: hex(&head[CHECKSUM]),
        });
    }
    let mut sections = Vec::with_capacity(count as usize);
    for entry in head[HEADER_LENGTH..].chunks_exact(ENTRY_LENGTH) {
        let name = String::from_utf8_lossy(&entry[..NAME_LENGTH]).trim_end_matches('\0').to_owned();
        if name.is_empty() || !name.is_ascii() || sections.iter().any(|known: &Section| known.name == name) {
            return Err(PackError::Malformed {
                section: name,
                what: "a section's name is 1 to 16 ASCII characters, and no two have the same".to_owned(),
            });
        }
        let place = u64_at(entry, 16).zip(u64_at(entry, 24)).and_then(|(start, length)| {
            let start = usize::try_from(start).ok()?;
            let end = start.checked_add(usize::try_from(length).ok()?)?;
            (start >= table_end && end <= bytes.len()).then_some(start..end)
        });
        let Some(range) = place else {
            return Err(PackError::Malformed {
                section: name,
                what: format!("it lies outside the file's {} bytes", bytes.len()),
            });
        };
        let mut checksum = [0; 16];
        checksum.copy_from_slice(&entry[32..48]);
        sections.push(Section { name, range, checksum });
    }
    let end = sections.iter().map(|section| section.range.end).max().unwrap_or(table_end);
    if end != bytes.len() {
        return Err(short(end as u64));
    }
    let mut places: Vec<&Section> = sections.iter().collect();
    places.sort_by_key(|section| (section.range.start, section.range.end));
    if let Some(pair) = places.windows(2).find(|pair| pair[0].range.end > pair[1].range.start) {
        return Err(PackError::Malformed {
            section: pair[1].name.clone(),
            what: format!("it overlaps section \"{}\"", pair[0].name),
        });
    }
    Ok((sections, identity))
}

/// Checks the checksum of a section.
pub(crate) fn check_section(section: &Section, bytes: &[u8]) -> Result<(), PackError> {
    let found = section_checksum(&bytes[section.range.clone()]);
    if found == section.checksum {
        return Ok(());
    }
    Err(PackError::Checksum {
        part: format!("section \"{}\"", section.name),
        found: hex(&found),
        expected: hex(&section.checksum),
    })
}

/// Checks that what lies between the sections, which no checksum covers, is nothing.
pub(crate) fn check_gaps(sections: &[Section], bytes: &[u8]) -> Result<(), PackError> {
    let mut ranges: Vec<&Range<usize>> = sections.iter().map(|section| &section.range).collect();
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut at = HEADER_LENGTH + sections.len() * ENTRY_LENGTH;
    for (start, end) in ranges.iter().map(|r| (r.start, r.end)).chain([(bytes.len(), bytes.len())]) {
        if bytes.get(at..start).is_some_and(|gap| gap.iter().any(|byte| *byte != 0)) {
            return Err(PackError::Malformed {
                section: "the padding".to_owned(),
                what: format!("it is not zero between bytes {at} and {start}"),
            });
        }
        at = at.max(end);
    }
    Ok(())
}

/// Named sections on their way to becoming a pack.
#[derive(Clone, Default, Debug)]
pub struct PackBuilder {
    sections: Vec<(String, Vec<u8>)>,
}

impl PackBuilder {
    /// Adds a section, in place of an earlier one of that name.
    ///
    /// # Panics
    /// If the name is empty, longer than 16 bytes or not ASCII. Names are constants of the code
    /// that calls, never data.
    pub fn add_section(&mut self, name: &str, content: Vec<u8>) {
        assert!(
            !name.is_empty() && name.len() <= NAME_LENGTH && name.is_ascii(),
            "section names have 1 to 16 ASCII characters"
        );
        match self.sections.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = content,
            None => self.sections.push((name.to_owned(), content)),
        }
    }

    /// The pack's bytes. The same sections in the same order give the same bytes.
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        let table_end = HEADER_LENGTH + self.sections.len() * ENTRY_LENGTH;
        let mut table = Vec::with_capacity(table_end - HEADER_LENGTH);
        let mut place = table_end;
        for (name, content) in &self.sections {
            place = place.next_multiple_of(8);
            let mut padded = [0; NAME_LENGTH];
            padded[..name.len()].copy_from_slice(name.as_bytes());
            table.extend(padded);
            table.extend((place as u64).to_le_bytes());
            table.extend((content.len() as u64).to_le_bytes());
            table.extend(section_checksum(content));
            place += content.len();
        }
        let mut out = Vec::with_capacity(place);
        out.extend(MAGIC);
        out.extend(FORMAT_VERSION.to_le_bytes());
        out.extend((self.sections.len() as u32).to_le_bytes());
        out.extend((place as u64).to_le_bytes());
        out.extend([0; 40]);
        out.extend(table);
        let checksum = header_checksum(&out);
        out[CHECKSUM].copy_from_slice(&checksum);
        for (_, content) in self.sections {
            out.resize(out.len().next_multiple_of(8), 0);
            out.extend(content);
        }
        out
    }
}

/// Bytes with their header checksum and section checksums made to agree, for fuzzing what lies
/// behind them. Bytes that are no container are given back as they are.
#[doc(hidden)]
#[must_use]
pub fn with_fixed_checksums(mut bytes: Vec<u8>) -> Vec<u8> {
    let count = u32_at(&bytes, 12).unwrap_or_default().min(MOST_SECTIONS) as usize;
    let table_end = HEADER_LENGTH + count * ENTRY_LENGTH;
    if bytes.len() < table_end {
        return bytes;
    }
    let length = bytes.len() as u64;
    bytes[16..24].copy_from_slice(&length.to_le_bytes());
    for index in 0..count {
        let entry = HEADER_LENGTH + index * ENTRY_LENGTH;
        let start = u64_at(&bytes, entry + 16).unwrap_or_default() as usize;
        let length = u64_at(&bytes, entry + 24).unwrap_or_default() as usize;
        if let Some(content) = start.checked_add(length).and_then(|end| bytes.get(start..end)) {
            let checksum = section_checksum(content);
            bytes[entry + 32..entry + 48].copy_from_slice(&checksum);
        }
    }
    let checksum = header_checksum(&bytes[..table_end]);
    bytes[CHECKSUM].copy_from_slice(&checksum);
    bytes
}
