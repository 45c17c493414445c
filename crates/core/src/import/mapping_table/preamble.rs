//! What stands before the header: names, versions and languages of the two classifications.

use super::columns::Row;
use super::words;
use crate::language::Language;

/// What the preamble says of one classification.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct Described {
    pub(super) name: String,
    pub(super) version: String,
    pub(super) language: Option<Language>,
}

impl Described {
    /// Whether the name says that it is ESCO.
    fn is_esco(&self) -> bool {
        words::header_words(&self.name).iter().any(|word| word == "esco")
    }
}

const NAME: &[&str] =
    &["name", "title", "nom", "nome", "naam", "nombre", "navn", "namn", "naziv", "název", "nazwa"];
const VERSION: &[&str] =
    &["version", "versión", "versione", "versão", "versie", "verze", "verzija", "wersja"];
const LANGUAGE: &[&str] = &[
    "language", "lang", "langue", "sprache", "lingua", "idioma", "taal", "jazyk", "jezik", "język", "limba",
    "språk", "sprog", "kieli", "keel", "kalba", "valoda",
];

/// Reads rows of "name, value", wherever in the row they stand: some tables have those of the two
/// classifications side by side.
pub(super) fn read(rows: &[Row]) -> [Described; 2] {
    let mut described = [Described::default(), Described::default()];
    for (_, cells) in rows {
        // A preamble may be separated otherwise than the table below it.
        let mut filled = cells.iter().filter(|cell| !cell.trim().is_empty());
        let split: Vec<String>;
        let mut cells = cells;
        if let (Some(only), None) = (filled.next(), filled.next())
            && let Some((key, value)) = only.split_once([';', ',', '\t'])
        {
            split = vec![key.to_owned(), value.trim_end_matches([';', ',', '\t', ' ']).to_owned()];
            cells = &split;
        }
        for (at, key) in cells.iter().enumerate() {
            let value = cells[at + 1..].iter().map(|cell| cell.trim()).find(|cell| !cell.is_empty());
            let value = value.filter(|value| !is_empty_word(value));
            if let Some(value) = value {
                take(&mut described, &words::header_words(key), value);
            }
        }
    }
    described
}

fn take(described: &mut [Described; 2], key: &[String], value: &str) {
    let number = key.iter().find_map(|word| match word.as_str() {
        "1" => Some(0),
        "2" => Some(1),
        _ => None,
    });
    // A key is a few words; a value that happens to hold "1" is not one.
    let Some(number) = number.filter(|_| (2..=6).contains(&key.len())) else {
        return;
    };
    let has = |known: &[&str]| key.iter().any(|word| known.contains(&word.as_str()));
    // The value of "Classification 1 Name" may be the key of its neighbour in a preamble of blocks.
    let is_key = { words::header_words(value) };
    if is_key.iter().any(|word| word == "classification")
        && is_key.iter().any(|word| matches!(word.as_str(), "1" | "2"))
    {
        return;
    }
    let one = &mut described[number];
    if has(LANGUAGE) {
        one.language = one.language.take().or_else(|| words::language(value));
    } else if has(VERSION) && one.version.is_empty() {
        one.version = value.to_owned();
    } else if has(NAME) && one.name.is_empty() {
        one.name = value.to_owned();
    }
}

fn is_empty_word(value: &str) -> bool {
    matches!(value.to_lowercase().as_str(), "n/a" | "na" | "unknown" | "-" | "none" | "?")
}

/// Whether the classification that stands first is ESCO, if the names tell.
pub(super) fn esco_is_first(described: &[Described; 2]) -> Option<bool> {
    match (described[0].is_esco(), described[1].is_esco()) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}
