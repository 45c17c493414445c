//! Words of running text with their places.

use std::borrow::Cow;
use std::ops::Range;

use ponte_core::text::{Stemmer, is_stop_word};

/// One word of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Token {
    /// Lower case, without apostrophes.
    pub(super) word: String,
    /// Its stem.
    pub(super) stem: String,
    /// Whether it is a function word.
    pub(super) is_stop: bool,
    /// Where it stands, in bytes.
    pub(super) span: Range<usize>,
}

/// The surface by which two words are the same without stemming: a final s does not count.
pub(super) fn surface(word: &str) -> &str {
    if word.chars().count() > 3 && word.ends_with('s') && !word.ends_with("ss") {
        &word[..word.len() - 1]
    } else {
        word
    }
}

/// Splits texts of one language.
pub(super) struct Tokenizer {
    language: String,
    stemmer: Stemmer,
}

impl Tokenizer {
    pub(super) fn new(primary_language: &str) -> Self {
        Self { language: primary_language.to_owned(), stemmer: Stemmer::for_language(primary_language) }
    }

    pub(super) fn language(&self) -> &str {
        &self.language
    }

    /// The stem of a lower-case word.
    pub(super) fn stem<'w>(&self, word: &'w str) -> Cow<'w, str> {
        self.stemmer.stem(word)
    }

    /// The words of a text: letters and digits of any script; `c++` and `c#` are words. In English
    /// an apostrophe joins ("don't") and a final 's goes; elsewhere it separates ("l'usine").
    pub(super) fn tokens(&self, text: &str) -> Vec<Token> {
        let english = self.language == "en";
        let mut out = Vec::new();
        let mut chars = text.char_indices().peekable();
        while let Some((start, c)) = chars.next() {
            if !c.is_alphanumeric() {
                continue;
            }
            let mut end = start + c.len_utf8();
            let mut word = String::new();
            word.push(c);
            while let Some(&(at, next)) = chars.peek() {
                let mark = is_mark(next);
                if next.is_alphanumeric() || mark {
                    word.push(next);
                    end = at + next.len_utf8();
                } else if english
                    && matches!(next, '\'' | '’')
                    && text[at + next.len_utf8()..].starts_with(char::is_alphabetic)
                {
                    word.push('\'');
                } else if next == '+' && text[at..].starts_with("++") && word.chars().all(char::is_alphabetic)
                {
                    word.push_str("++");
                    end = at + 2;
                    chars.next();
                } else if next == '#' && word.chars().count() == 1 {
                    word.push('#');
                    end = at + 1;
                } else {
                    break;
                }
                chars.next();
            }
            if is_placeholder(text, start, end) {
                continue;
            }
            let lower = self.normal(text, start, &word);
            let is_stop = is_stop_word(&self.language, &lower);
            let stem = self.stemmer.stem(&lower).into_owned();
            out.push(Token { word: lower, stem, is_stop, span: start..end });
        }
        out
    }

    fn normal(&self, text: &str, start: usize, word: &str) -> String {
        if self.language == "en" {
            // "IT" is no pronoun, and ".NET" no net.
            if word == "IT" {
                return "ict".to_owned();
            }
            let before = &text[..start];
            let trimmed = before.trim_end();
            if matches!(word, "NET" | "Net" | "net") && trimmed.ends_with('.') {
                let spaced = trimmed.len() < before.len();
                let letter_first = trimmed[..trimmed.len() - 1].ends_with(char::is_alphanumeric);
                if !spaced || !letter_first {
                    return "dotnet".to_owned();
                }
            }
        }
        let lower: String = word.chars().flat_map(char::to_lowercase).collect();
        let lower = lower.strip_suffix("'s").unwrap_or(&lower);
        lower.replace('\'', "").replace('ς', "σ")
    }
}

/// `<ORGANIZATION>` and its like stand for names that were taken out.
fn is_placeholder(text: &str, start: usize, end: usize) -> bool {
    text[..start].ends_with('<')
        && text[end..].starts_with('>')
        && text[start..end].bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Combining marks that belong to the word (vowel signs, diacritics of decomposed text).
fn is_mark(c: char) -> bool {
    matches!(u32::from(c), 0x0300..=0x036F | 0x064B..=0x065F | 0x0670 | 0x093E..=0x094D | 0x09BE..=0x09CD | 0x200C | 0x135D..=0x135F)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(language: &str, text: &str) -> Vec<String> {
        Tokenizer::new(language).tokens(text).into_iter().map(|token| token.word).collect()
    }

    #[test]
    fn words_of_several_languages() {
        assert_eq!(
            words("en", "Don't drop the driver's C++, C# & IT"),
            ["dont", "drop", "the", "driver", "c++", "c#", "ict"]
        );
        assert_eq!(
            words("en", "ASP.NET, .NET and a net. Net"),
            ["asp", "dotnet", "dotnet", "and", "a", "net", "net"]
        );
        assert_eq!(words("en", "at <ORGANIZATION> now"), ["at", "now"]);
        assert_eq!(words("fr", "l’usine d'emballage"), ["l", "usine", "d", "emballage"]);
        assert_eq!(words("uk", "Зварювальник 5-го розряду"), ["зварювальник", "5", "го", "розряду"]);
    }

    #[test]
    fn spans_point_into_the_text() {
        let text = "Ich schweiße Rohre";
        for token in Tokenizer::new("de").tokens(text) {
            assert_eq!(text[token.span.clone()].to_lowercase(), token.word);
        }
    }
}
