//! UTF-8 that was once read as Windows-1252 and saved again: "CafÃ©" for "Café".

use std::borrow::Cow;

/// Undoes one round of "UTF-8 read as Windows-1252" where the text shows it, and returns `None`
/// where it does not or where undoing would not give valid UTF-8 of fewer characters.
///
/// ```
/// use ponte_core::text::repair_mojibake;
/// assert_eq!(repair_mojibake("CafÃ© â€“ serveur").as_deref(), Some("Café – serveur"));
/// assert_eq!(repair_mojibake("Café – serveur"), None);
/// ```
#[must_use]
pub fn repair_mojibake(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    // A lead byte of UTF-8 as a Windows-1252 letter, then a continuation byte as it looks there.
    let is_byte = |c: char, range: std::ops::RangeInclusive<u8>| {
        !c.is_ascii() && windows_1252_byte(c).is_some_and(|byte| range.contains(&byte))
    };
    let suspicious = text
        .chars()
        .zip(text.chars().skip(1))
        .any(|(lead, next)| is_byte(lead, 0xC2..=0xF4) && is_byte(next, 0x80..=0xBF));
    if !suspicious {
        return None;
    }
    let bytes: Option<Vec<u8>> = text.chars().map(windows_1252_byte).collect();
    let repaired = String::from_utf8(bytes?).ok()?;
    (repaired.chars().count() < text.chars().count()).then_some(repaired)
}

/// The Windows-1252 byte of a character. The five bytes the standard leaves open stand for the
/// C1 controls, as in the WHATWG encoding standard, because broken software passes them through.
fn windows_1252_byte(c: char) -> Option<u8> {
    if let Ok(byte) = u8::try_from(u32::from(c)) {
        return Some(byte);
    }
    let mut buffer = [0; 4];
    let (bytes, _, unmappable) = encoding_rs::WINDOWS_1252.encode(c.encode_utf8(&mut buffer));
    match (&bytes[..], unmappable) {
        (&[byte], false) => Some(byte),
        _ => None,
    }
}

/// Decodes a cell: UTF-8 as it is, anything else as Windows-1252. The flag tells which.
pub(crate) fn decode(bytes: &[u8]) -> (Cow<'_, str>, bool) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), true),
        Err(_) => (encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0, false),
    }
}
