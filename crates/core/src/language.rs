//! Language tags with fallback.
//!
//! Tags are BCP 47 and are parsed and compared by `unic-langid`. ESCO says `no` where people also
//! say `nb` or `nn`; the three are read as one.
//!
//! ```
//! use ponte_core::Language;
//! let austrian: Language = "de-at".parse()?;
//! assert_eq!(austrian.as_str(), "de-AT");
//! let tags: Vec<String> = austrian.fallbacks().iter().map(ToString::to_string).collect();
//! assert_eq!(tags, ["de-AT", "de"]);
//! # Ok::<(), ponte_core::LanguageError>(())
//! ```

use std::fmt;
use std::str::FromStr;

use unic_langid::LanguageIdentifier;

/// A canonical BCP 47 language tag.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Language(String);

/// A string that is no language tag.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("\"{0}\" is not a language tag; use BCP 47, for example it, de-AT or uk")]
pub struct LanguageError(String);

impl Language {
    /// English.
    #[must_use]
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// The tag, in canonical case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The primary language subtag: `de` of `de-AT`.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or("")
    }

    /// This tag, then ever less specific ones: script and region are dropped, the language stays.
    #[must_use]
    pub fn fallbacks(&self) -> Vec<Language> {
        let mut tags = vec![self.clone()];
        if let Ok(mut id) = LanguageIdentifier::from_bytes(self.0.as_bytes()) {
            id.clear_variants();
            id.region = None;
            tags.push(Self(id.to_string()));
            id.script = None;
            tags.push(Self(id.to_string()));
        }
        tags.dedup();
        tags
    }

    /// Whether the language is written from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        LanguageIdentifier::from_bytes(self.0.as_bytes())
            .is_ok_and(|id| id.character_direction() == unic_langid::CharacterDirection::RTL)
    }
}

impl FromStr for Language {
    type Err = LanguageError;

    fn from_str(tag: &str) -> Result<Self, LanguageError> {
        let id = LanguageIdentifier::from_bytes(tag.trim().as_bytes())
            .map_err(|_| LanguageError(tag.to_owned()))?;
        if id.language.is_empty() {
            return Err(LanguageError(tag.to_owned()));
        }
        let canonical = id.to_string();
        Ok(Self(match canonical.as_str() {
            "nb" | "nn" | "nb-NO" | "nn-NO" | "no-NO" => "no".to_owned(),
            _ => canonical,
        }))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn norwegian_is_one_language() {
        for tag in ["nb", "nn", "no", "nb-NO"] {
            assert_eq!(tag.parse::<Language>().expect("a tag").as_str(), "no");
        }
    }

    #[test]
    fn nonsense_is_refused() {
        for tag in ["", "1", "english please", "und"] {
            assert!(tag.parse::<Language>().is_err(), "{tag}");
        }
    }

    #[test]
    fn direction_follows_the_script() {
        for (tag, rtl) in [("ar", true), ("fa", true), ("ps", true), ("it", false), ("ti", false)] {
            assert_eq!(tag.parse::<Language>().expect("a tag").is_right_to_left(), rtl, "{tag}");
        }
    }
}
