//! One record's fields by name, whether they came from a table row or a JSON object.
//!
//! Diagnostics name file, row and field and never repeat what stands in a cell: it may be anything a
//! person wrote.

use std::borrow::Cow;
use std::str::FromStr;

use serde_json::Value;

use super::values::{Cefr, Date, LanguageSkill, Place, Proficiency, SkillEntry};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::language::Language;
use crate::text::{clean, repair_mojibake};

/// Fields of one record: the n-th text belongs to the n-th name that the caller asked for.
pub(super) struct Fields<'f> {
    pub(super) file: &'f str,
    pub(super) row: u64,
    pub(super) names: &'f [&'f str],
    pub(super) texts: Vec<Cow<'f, str>>,
    pub(super) diagnostics: &'f mut Diagnostics,
}

impl Fields<'_> {
    /// A field as it was written, with letters garbled by a wrong encoding mended.
    fn written(&mut self, name: &str) -> String {
        let Some(place) = self.names.iter().position(|known| *known == name) else {
            return String::new();
        };
        let raw = self.texts.get_mut(place).map(std::mem::take).unwrap_or_default();
        let Some(mended) = repair_mojibake(&raw) else {
            return raw.into_owned();
        };
        let message = "UTF-8 that was read as Windows-1252 was mended".to_owned();
        self.tell(Severity::Note, "mojibake", name, message, "");
        mended
    }

    /// A field as one line of clean text; empty if there is none. Each field is read once.
    pub(super) fn text(&mut self, name: &str) -> String {
        let written = self.written(name);
        match clean(&written) {
            Cow::Borrowed(_) => written,
            Cow::Owned(cleaned) => cleaned,
        }
    }

    /// Running text: line breaks are kept.
    pub(super) fn running_text(&mut self, name: &str) -> String {
        self.written(name).lines().map(clean).collect::<Vec<_>>().join("\n").trim().to_owned()
    }

    pub(super) fn tell(
        &mut self,
        severity: Severity,
        code: &'static str,
        field: &str,
        message: String,
        remedy: &str,
    ) {
        self.diagnostics.push(
            Diagnostic::new(severity, code, self.file, message)
                .at_row(self.row)
                .in_field(field)
                .remedy(remedy),
        );
    }

    /// Several values separated by `|`.
    pub(super) fn list(&mut self, name: &str) -> Vec<String> {
        let cell = self.text(name);
        cell.split('|').map(|value| clean(value).into_owned()).filter(|value| !value.is_empty()).collect()
    }

    /// Skills: URIs or labels with an optional `@` level.
    pub(super) fn skills(&mut self, name: &str) -> Vec<SkillEntry> {
        let mut out: Vec<SkillEntry> = Vec::new();
        for value in self.list(name) {
            // Only `@` and digits at the very end are a level: URIs may hold an @ themselves.
            let (skill, level) = match value.rsplit_once('@') {
                Some((skill, level)) if level.bytes().all(|b| b.is_ascii_digit()) && !level.is_empty() => {
                    (clean(skill).into_owned(), level.parse::<u8>().ok())
                }
                _ => (value.clone(), None),
            };
            let proficiency = level.and_then(Proficiency::new);
            if value != skill && proficiency.is_none() {
                self.tell(
                    Severity::Rejected,
                    "bad-level",
                    name,
                    "the level was not taken, the skill was".to_owned(),
                    "write a level from 1 to 5 after the @",
                );
            }
            match out.iter_mut().find(|known| known.name == skill) {
                Some(known) => known.proficiency = known.proficiency.max(proficiency),
                None if skill.is_empty() => {}
                None => out.push(SkillEntry { name: skill, proficiency }),
            }
        }
        out
    }

    /// Languages with an optional `@` CEFR level.
    pub(super) fn languages(&mut self, name: &str) -> Vec<LanguageSkill> {
        let mut out = Vec::new();
        for value in self.list(name) {
            let (tag, level) = value.split_once('@').map_or((value.as_str(), None), |(t, l)| (t, Some(l)));
            match (tag.parse::<Language>(), level.map(Cefr::from_str).transpose()) {
                (Ok(language), Ok(level)) => out.push(LanguageSkill { language, level }),
                (Ok(language), Err(())) => {
                    out.push(LanguageSkill { language, level: None });
                    self.tell(
                        Severity::Rejected,
                        "bad-level",
                        name,
                        "the level was not taken, the language was".to_owned(),
                        "write A1 to C2 after the @",
                    );
                }
                (Err(_), _) => {
                    let message = "a language was not taken".to_owned();
                    let remedy = "write a BCP 47 tag, for example it, de-AT or uk";
                    self.tell(Severity::Rejected, "bad-language", name, message, remedy);
                }
            }
        }
        out
    }

    /// A number within a range.
    pub(super) fn number(&mut self, name: &str, range: std::ops::RangeInclusive<f64>) -> Option<f64> {
        let cell = self.text(name);
        if cell.is_empty() {
            return None;
        }
        let number = cell.parse::<f64>().ok().filter(|number| range.contains(number));
        if number.is_none() {
            let (low, high) = (range.start(), range.end());
            self.tell(
                Severity::Rejected,
                "bad-number",
                name,
                "the number was not taken".to_owned(),
                &format!("write a number from {low} to {high} with a decimal point"),
            );
        }
        number
    }

    /// A day.
    pub(super) fn date(&mut self, name: &str) -> Option<Date> {
        let cell = self.text(name);
        if cell.is_empty() {
            return None;
        }
        let date = cell.parse::<Date>().ok();
        if date.is_none() {
            self.tell(
                Severity::Rejected,
                "bad-date",
                name,
                "the day was not taken".to_owned(),
                "write the day as 2026-11-21",
            );
        }
        date
    }

    /// Country, region and coordinates.
    pub(super) fn place(&mut self) -> Place {
        let (lat, lon) = (self.number("lat", -90.0..=90.0), self.number("lon", -180.0..=180.0));
        Place {
            country: self.text("country").to_uppercase(),
            region: self.text("region"),
            coordinates: lat.zip(lon),
        }
    }
}

/// A JSON value as the text that a table cell would hold: lists joined by `|`, an object with a
/// `uri` or `label` and a `proficiency` or `level` as `uri@level`.
pub(super) fn json_text(value: &Value) -> String {
    match value {
        Value::Null | Value::Bool(_) => String::new(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(json_text).collect::<Vec<_>>().join("|"),
        Value::Object(fields) => {
            let first = |names: [&str; 4]| names.iter().find_map(|name| fields.get(*name)).map(json_text);
            match (first(["uri", "label", "language", "name"]), first(["proficiency", "level", "", ""])) {
                // A level in words becomes 0, which is no level and is told.
                (Some(name), Some(level))
                    if level.parse::<Cefr>().is_err() && level.parse::<u8>().is_err() =>
                {
                    format!("{name}@0")
                }
                (Some(name), Some(level)) => format!("{name}@{level}"),
                (Some(name), None) => name,
                _ => String::new(),
            }
        }
    }
}
