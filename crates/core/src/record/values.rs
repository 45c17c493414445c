//! The values that cells hold.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::language::Language;

/// How well a skill is mastered, in the five stages of Dreyfus and Dreyfus (1980):
/// 1 beginner, 2 does it with help, 3 does it alone, 4 handles what is unusual, 5 teaches it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(into = "u8", try_from = "u8")]
pub struct Proficiency(u8);

impl Proficiency {
    /// The highest level.
    pub const HIGHEST: u8 = 5;

    /// A level from 1 to 5.
    #[must_use]
    pub const fn new(level: u8) -> Option<Self> {
        if level >= 1 && level <= Self::HIGHEST { Some(Self(level)) } else { None }
    }

    /// The level as a number.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl From<Proficiency> for u8 {
    fn from(level: Proficiency) -> Self {
        level.0
    }
}

impl TryFrom<u8> for Proficiency {
    type Error = &'static str;

    fn try_from(level: u8) -> Result<Self, Self::Error> {
        Self::new(level).ok_or("a proficiency level is a number from 1 to 5")
    }
}

/// A level of the Common European Framework of Reference for Languages.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the names are the framework's own")]
pub enum Cefr {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
}

impl FromStr for Cefr {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text.trim().to_ascii_uppercase().as_str() {
            "A1" => Ok(Self::A1),
            "A2" => Ok(Self::A2),
            "B1" => Ok(Self::B1),
            "B2" => Ok(Self::B2),
            "C1" => Ok(Self::C1),
            "C2" => Ok(Self::C2),
            _ => Err(()),
        }
    }
}

impl fmt::Display for Cefr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// A skill as written: a concept URI or a label, with or without a level.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SkillEntry {
    /// The URI or label.
    pub name: String,
    /// The level held or required, where it is told.
    pub proficiency: Option<Proficiency>,
}

/// A language held or required, with or without a level.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LanguageSkill {
    /// The language.
    #[serde(with = "as_text")]
    pub language: Language,
    /// The CEFR level, where it is told.
    pub level: Option<Cefr>,
}

/// A place: what is told of country, region and coordinates.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Place {
    /// ISO 3166 code of the country, upper case.
    pub country: String,
    /// A region, as written; NUTS codes compare by prefix.
    pub region: String,
    /// Degrees north and east (WGS 84).
    pub coordinates: Option<(f64, f64)>,
}

/// A day of the calendar, compared by year, month, day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl FromStr for Date {
    type Err = ();

    /// Reads `2026-11-21`, also with a time behind it.
    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.trim().get(..10).ok_or(())?.splitn(3, '-');
        let mut number = |width: usize| {
            let part = parts.next().filter(|p| p.len() == width).ok_or(())?;
            if !part.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(());
            }
            part.parse::<u16>().map_err(|_| ())
        };
        let (year, month, day) = (number(4)?, number(2)?, number(2)?);
        let days = match month {
            4 | 6 | 9 | 11 => 30,
            2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
            2 => 28,
            1..=12 => 31,
            _ => return Err(()),
        };
        if day == 0 || day > days {
            return Err(());
        }
        Ok(Self { year, month: month as u8, day: day as u8 })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

impl TryFrom<String> for Date {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse().map_err(|()| "a day is written as 2026-11-21")
    }
}

/// Serde by way of `Display` and `FromStr`.
mod as_text {
    use std::fmt::Display;
    use std::str::FromStr;

    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<T: Display, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(value)
    }

    pub(super) fn deserialize<'d, T, D>(from: D) -> Result<T, D::Error>
    where
        T: FromStr<Err: Display>,
        D: Deserializer<'d>,
    {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn days_are_checked_and_compared() {
        let date = |text: &str| text.parse::<Date>();
        assert!(date("2026-11-21") < date("2026-12-01T00:00:00Z"));
        assert!(date("2024-02-29").is_ok());
        for bad in [
            "2025-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-1-01",
            "21.11.2026",
            "2026-11-00",
            "+026-11-01",
            "année-2026",
        ] {
            assert!(date(bad).is_err(), "{bad}");
        }
    }
}
