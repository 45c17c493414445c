//! Cleaning and folding.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Characters that occupy no place and carry no meaning in a label: zero-width space, byte order
/// mark, soft hyphen, directional marks. The zero-width (non-)joiners are kept: Persian needs them.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{FEFF}' | '\u{00AD}' | '\u{200E}' | '\u{200F}' | '\u{2060}')
        || (c.is_control() && !c.is_whitespace())
}

/// Removes invisible characters, trims, and makes every run of blanks (tabs, no-break spaces, line
/// breaks) one space. Letters are never changed.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    // Most cells are plain ASCII that needs nothing; look at their bytes only.
    let plain = |pair: &[u8]| pair[0].is_ascii_graphic() || (pair[0] == b' ' && pair[1].is_ascii_graphic());
    let bytes = text.as_bytes();
    if bytes.first().is_none_or(u8::is_ascii_graphic)
        && bytes.last().is_none_or(u8::is_ascii_graphic)
        && bytes.windows(2).all(plain)
    {
        return Cow::Borrowed(text);
    }
    let mut previous_blank = true;
    let needs_work = text.chars().any(|c| {
        let blank = c.is_whitespace();
        let bad = is_invisible(c) || (blank && (c != ' ' || previous_blank));
        previous_blank = blank;
        bad
    }) || text.ends_with(' ');
    if !needs_work {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !is_invisible(*c)) {
        if !c.is_whitespace() {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    if out.ends_with(' ') {
        out.pop();
    }
    Cow::Owned(out)
}

/// The key under which two labels are the same: compatibility-composed (NFKC), lower case,
/// punctuation as blanks, blanks collapsed. `+` and `#` stay, for C++ and C#.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfkc().flat_map(char::to_lowercase) {
        if c == 'ς' {
            out.push('σ');
        } else if c.is_alphanumeric() || is_combining_mark(c) || matches!(c, '+' | '#') {
            out.push(c);
        } else if is_invisible(c) || matches!(c, '\u{200C}' | '\u{200D}' | '\u{0640}') {
            // Joiners and tatweel shape Arabic letters; whether they are typed is chance.
        } else if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    if out.ends_with(' ') {
        out.pop();
    }
    out
}

/// Drops accents from an already [folded](fold) text: é is e, ą is a, hamza carriers are alef.
/// Letters that decompose into nothing plainer are spelt out as people do on a keyboard without
/// them: ß is ss, ø is o, ł is l, æ is ae, đ is d.
#[must_use]
pub fn fold_marks(folded: &str) -> String {
    let mut out = String::with_capacity(folded.len());
    for c in folded.nfd().filter(|c| !is_combining_mark(*c)) {
        match c {
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            'đ' | 'ð' => out.push('d'),
            'þ' => out.push_str("th"),
            'ħ' => out.push('h'),
            'ı' => out.push('i'),
            'ى' | 'ی' => out.push('ي'),
            'ک' => out.push('ك'),
            'ة' => out.push('ه'),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{clean, fold, fold_marks};
    use proptest::prelude::*;

    #[test]
    fn cleaning_keeps_letters_and_drops_what_nobody_sees() {
        assert_eq!(clean("\u{200B}bar\u{a0}\tman \n"), "bar man");
        assert_eq!(clean("bar\u{a0}\tman"), "bar man");
        assert!(matches!(clean("bar man"), std::borrow::Cow::Borrowed(_)));
    }

    #[test]
    fn folding_ignores_case_and_punctuation() {
        assert_eq!(fold("Chef de cuisine, adjoint(e)"), "chef de cuisine adjoint e");
        assert_eq!(fold("C++ / C#"), "c++ c#");
        assert_eq!(fold("l’usine"), "l usine");
        assert_eq!(fold("ﬁtter"), "fitter");
        assert_eq!(fold("ΜΆΓΕΙΡΑΣ"), fold("μάγειρας"));
    }

    #[test]
    fn marks_fold_to_plain_letters() {
        assert_eq!(fold_marks("soudeur à l arc"), "soudeur a l arc");
        assert_eq!(fold_marks("łódź søster straße"), "lodz soster strasse");
    }

    proptest! {
        #[test]
        fn folding_is_idempotent(text in ".{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(&fold(&once), &once);
        }

        #[test]
        fn cleaning_is_idempotent(text in ".{0,40}") {
            let once = clean(&text).into_owned();
            let twice = clean(&once).into_owned();
            prop_assert_eq!(twice, once);
        }
    }
}
