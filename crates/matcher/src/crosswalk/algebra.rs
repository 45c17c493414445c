//! What a chain of mappings says: the algebra of crosswalks.
//!
//! A mapping is read as a statement on what two concepts take in: `exact` the same, `close` nearly
//! the same, `broad` the target takes in all of the source and more, `narrow` the target is a part
//! of the source, `related` no more than that they have to do with each other. A chain adds such
//! statements up:
//!
//! | first, then | exact | close | broad | narrow | related |
//! |---|---|---|---|---|---|
//! | **exact** | exact | close | broad | narrow | related |
//! | **close** | close | related | broad | narrow | related |
//! | **broad** | broad | broad | broad | related | related |
//! | **narrow** | narrow | narrow | related | narrow | related |
//! | **related** | related | related | related | related | related |
//!
//! * What widens and then narrows (or the other way round) may have missed the source altogether:
//!   `related` at best.
//! * `close` twice is `related`: SKOS keeps closeMatch from being transitive, so that small
//!   differences do not add up unseen (SKOS Reference, 10.6.1).
//!
//! A [`Chain`] remembers what happened in it, not only what it came to; that is why chains may be
//! cut anywhere and give the same (associativity), which the table alone does not: of close, close,
//! broad the last two are `broad`, and `broad` no longer tells that it was only close once already.
//!
//! ```
//! use ponte_core::taxonomy::MappingRelation::{Broad, Close, Exact, Narrow, Related};
//! use ponte_matcher::crosswalk::{Chain, compose};
//! assert_eq!(compose(Exact, Broad), Broad);
//! assert_eq!(compose(Broad, Narrow), Related);
//! let chain = Chain::of(Close, 10_000).then(Chain::of(Exact, 7_000)).then(Chain::of(Broad, 9_000));
//! assert_eq!((chain.relation(), chain.confidence()), (Broad, 7_000));
//! ```

use ponte_core::taxonomy::MappingRelation;

use crate::similarity::FULL;

/// A chain of mappings and steps added up. The empty chain says "the same concept".
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Chain {
    /// Links that were only close; 2 stands for two and more.
    closes: u8,
    widens: bool,
    narrows: bool,
    relates: bool,
    confidence: u16,
}

impl Chain {
    /// The chain without a link: what it leads to is where it began.
    pub const EMPTY: Self =
        Self { closes: 0, widens: false, narrows: false, relates: false, confidence: FULL };

    /// A chain of one link. `confidence` says in parts per ten thousand how sure it is that the
    /// relation holds; what is above 10,000 counts as 10,000.
    #[must_use]
    pub const fn of(relation: MappingRelation, confidence: u16) -> Self {
        let confidence = if confidence > FULL { FULL } else { confidence };
        let mut chain = Self { confidence, ..Self::EMPTY };
        match relation {
            MappingRelation::Exact => {}
            MappingRelation::Close => chain.closes = 1,
            MappingRelation::Broad => chain.widens = true,
            MappingRelation::Narrow => chain.narrows = true,
            MappingRelation::Related => chain.relates = true,
        }
        chain
    }

    /// This chain, then another one.
    #[must_use]
    pub const fn then(self, other: Self) -> Self {
        let closes = self.closes + other.closes;
        Self {
            closes: if closes > 2 { 2 } else { closes },
            widens: self.widens || other.widens,
            narrows: self.narrows || other.narrows,
            relates: self.relates || other.relates,
            confidence: if self.confidence < other.confidence { self.confidence } else { other.confidence },
        }
    }

    /// The chain walked from its end to its beginning.
    #[must_use]
    pub const fn inverse(self) -> Self {
        Self { widens: self.narrows, narrows: self.widens, ..self }
    }

    /// What the chain comes to.
    #[must_use]
    pub const fn relation(self) -> MappingRelation {
        if self.relates || self.closes > 1 || (self.widens && self.narrows) {
            MappingRelation::Related
        } else if self.widens {
            MappingRelation::Broad
        } else if self.narrows {
            MappingRelation::Narrow
        } else if self.closes > 0 {
            MappingRelation::Close
        } else {
            MappingRelation::Exact
        }
    }

    /// How sure it is that the relation holds, in parts per ten thousand: as sure as the weakest
    /// link. Published mappings count in full; a suggestion has the confidence it was made with.
    #[must_use]
    pub const fn confidence(self) -> u16 {
        self.confidence
    }
}

/// What two mappings come to, one after the other: the table above.
#[must_use]
pub const fn compose(first: MappingRelation, second: MappingRelation) -> MappingRelation {
    Chain::of(first, FULL).then(Chain::of(second, FULL)).relation()
}

/// Whether one relation says at least as much as another: `exact` more than `close`, `close` more
/// than `broad` and `narrow`, these more than `related`. Of `broad` and `narrow` neither says more.
#[must_use]
pub const fn is_as_tight(one: MappingRelation, other: MappingRelation) -> bool {
    use MappingRelation::{Broad, Close, Exact, Narrow, Related};
    match (one, other) {
        (Exact, _) | (_, Related) => true,
        (Close, Close | Broad | Narrow) | (Broad, Broad) | (Narrow, Narrow) => true,
        (Close, Exact) | (Broad, Exact | Close | Narrow) | (Narrow, Exact | Close | Broad) => false,
        (Related, Exact | Close | Broad | Narrow) => false,
    }
}

/// The most that two relations stated of one and the same pair allow to be said. `exact` and
/// `close` agree (SKOS: whatever is exactMatch is closeMatch too) and give `exact`; of others the
/// looser one counts, of `broad` and `narrow` no more than `related`.
#[must_use]
pub(crate) const fn agree(one: MappingRelation, other: MappingRelation) -> MappingRelation {
    use MappingRelation::{Close, Exact, Related};
    match (one, other) {
        (Exact, Close) | (Close, Exact) => Exact,
        _ if is_as_tight(one, other) => other,
        _ if is_as_tight(other, one) => one,
        _ => Related,
    }
}
