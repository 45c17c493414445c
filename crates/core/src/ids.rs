//! Typed indexes.
//!
//! Ids are dense indexes **of one pack** and never leave the process; whatever leaves carries a
//! concept URI. A newtype per table keeps a label number from being used where a concept number is
//! meant.

/// A concept of one [`Pack`](crate::pack::Pack): its rank among the pack's concepts in URI order.
///
/// Because concepts are numbered in URI order, comparing ids compares URIs, which is how ties are
/// broken everywhere.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ConceptId(u32);

impl ConceptId {
    /// The id with this index.
    #[must_use]
    pub const fn new(index: u32) -> Self {
        Self(index)
    }

    /// The index as stored in a pack.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }

    /// The index for use with slices.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A language of one pack: its place in [`Pack::languages`](crate::pack::Pack::languages).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LanguageId(u16);

impl LanguageId {
    /// The id with this index.
    #[must_use]
    pub const fn new(index: u16) -> Self {
        Self(index)
    }

    /// The index as stored in a pack.
    #[must_use]
    pub const fn get(self) -> u16 {
        self.0
    }

    /// The index for use with slices.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}
