//! What can be wrong with a pack's bytes.

/// Why bytes are no usable pack. Every variant carries what was found, what was expected, and its
/// message says what to do.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PackError {
    /// The file does not begin like a pack.
    #[error(
        "this is not a Ponte pack: it begins with {found}, a pack begins with {expected}; \
         make one with `ponte taxonomy compile SOURCE --out FILE.pack`"
    )]
    Foreign {
        /// The first bytes, escaped.
        found: String,
        /// A pack's first bytes, escaped.
        expected: String,
    },
    /// The pack was written in another format version.
    #[error(
        "the pack has format version {found}, this program reads version {expected}; {}",
        if found < expected { "compile it again from its sources with `ponte taxonomy compile`" }
        else { "it was made by a newer Ponte: update this one, or compile the pack again with it" }
    )]
    Version {
        /// The pack's version.
        found: u32,
        /// The version this program reads.
        expected: u32,
    },
    /// Bytes are missing at the end, or there are too many.
    #[error(
        "the pack has {found} bytes where its header says {expected}; the copy or download was cut \
         short or changed: copy it again or compile it again"
    )]
    Length {
        /// Bytes there are.
        found: u64,
        /// Bytes there should be.
        expected: u64,
    },
    /// A checksum does not agree.
    #[error(
        "the pack is damaged: the checksum of {part} is {found}, its table says {expected}; copy it \
         again or compile it again"
    )]
    Checksum {
        /// Which part: `the header` or a section's name.
        part: String,
        /// The checksum computed, in hexadecimal.
        found: String,
        /// The checksum stored, in hexadecimal.
        expected: String,
    },
    /// A section that every pack has is not there.
    #[error("the pack has no section \"{0}\"; compile it again with `ponte taxonomy compile`")]
    MissingSection(&'static str),
    /// A section's content breaks a rule of the format.
    #[error(
        "the pack is damaged in section \"{section}\": {what}; compile it again with \
         `ponte taxonomy compile`"
    )]
    Malformed {
        /// The section.
        section: String,
        /// The rule and what was found.
        what: String,
    },
    /// More of something than the format can count.
    #[error("too many {what}: the format holds {limit}; compile fewer sources or languages into one pack")]
    TooMany {
        /// What there is too much of.
        what: &'static str,
        /// How many the format holds.
        limit: u64,
    },
}
