//! Parts of a taxonomy: what a source has or has not as a whole.

use serde::{Deserialize, Serialize};

use super::Kind;

/// The concepts of one kind whose URIs begin alike, up to the last `/`, `#` or `:`: ESCO's skills,
/// its occupations, the occupations of one national classification.
///
/// A release that holds nothing of a part says nothing about its concepts, neither that they are
/// gone nor that they are new; that is what parts are told apart for.
///
/// ```
/// use ponte_core::taxonomy::{Kind, Part};
/// let weld = Part::of(Kind::Skill, "http://data.europa.eu/esco/skill/3f6b");
/// assert_eq!(weld, Part::of(Kind::Skill, "http://data.europa.eu/esco/skill/77ac"));
/// assert_ne!(weld, Part::of(Kind::Group, "http://data.europa.eu/esco/skill/S1.2"));
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Part {
    /// The kind of its concepts, as [`Kind::as_str`] has it.
    pub kind: String,
    /// What their URIs begin with.
    pub stem: String,
}

impl Part {
    /// The part that a concept belongs to.
    #[must_use]
    pub fn of(kind: Kind, uri: &str) -> Self {
        Self { kind: kind.as_str().to_owned(), stem: stem(uri).to_owned() }
    }
}

/// What the URIs of a part have in common.
pub(crate) fn stem(uri: &str) -> &str {
    // The last character is part of the name: a folder's URI ends in `/` itself.
    let name = uri.char_indices().next_back().map_or(0, |(at, _)| at);
    uri[..name].rfind(['/', '#', ':']).map_or("", |at| &uri[..=at])
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn a_stem_is_all_but_the_last_name() {
        for (uri, expected) in [
            ("http://x/a#b", "http://x/a#"),
            ("urn:x:weld", "urn:x:"),
            ("http://x/a/", "http://x/"),
            ("weld", ""),
            ("", ""),
            ("é", ""),
        ] {
            assert_eq!(stem(uri), expected, "{uri}");
        }
    }
}
