//! From one version of a taxonomy to another: what became of every concept.
//!
//! Each concept of the old version has one [`Fate`]:
//!
//! * **kept**: the new version has the same URI, perhaps under another preferred label or kind;
//! * **replaced** by one concept of the new version, and [`Why`]: a source says so, or, failing that,
//!   labels of one language are equal and lead to one concept only;
//! * **retired**: the new version has no such concept, or several could stand for it, which are listed
//!   and not chosen from. The nearest broader concept that lives on is a suggestion, never applied;
//! * **not in the sources**: the new sources hold nothing of that [part](crate::taxonomy::Part), or not
//!   the list of all of it, so nothing can be said. A release without its skills retires no skill.
//!
//! Concepts of the new version that are no old ones are [`Added`], with the same care: where the old
//! sources lack the part, nobody knows whether they are new. Nothing vanishes: [`Totals`] add up.
//!
//! ```
//! use ponte_core::import::{Input, import};
//! use ponte_core::migrate::{Fate, Migration, Why};
//! use ponte_core::pack::{CompileOptions, Pack, compile};
//!
//! let pack = |rows: &str| -> Result<Pack, Box<dyn std::error::Error>> {
//!     let table = format!("conceptType,conceptUri,preferredLabel\n{rows}");
//!     let imported = import(vec![Input::bytes("skills_en.csv", table.into_bytes())])?;
//!     let (builder, _) = compile(&imported.taxonomy, &CompileOptions::default())?;
//!     Ok(Pack::open(builder.finish())?)
//! };
//! let old = pack("KnowledgeSkillCompetence,urn:x:1,weld metal\nKnowledgeSkillCompetence,urn:x:2,send telex\n")?;
//! let new = pack("KnowledgeSkillCompetence,urn:x:7,weld metal\n")?;
//! let migration = Migration::between(&old, &new);
//! let fate = |uri| migration.find(uri).map(|concept| &concept.fate);
//! assert!(matches!(fate("urn:x:1"), Some(Fate::Replaced { by, why: Why::PreferredLabel, .. }) if by == "urn:x:7"));
//! assert!(matches!(fate("urn:x:2"), Some(Fate::Retired { .. })));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Limits
//!
//! Labels are compared as [`fold`](crate::text::fold) leaves them, within one kind and one part, in the
//! languages that both versions have ([`Migration::languages`]); without one, no label was compared.
//! Meanings are not compared: a concept that kept its URI and changed its sense counts as kept.
//!
//! The cost grows with the number of labels. Of a label that very many concepts share, the first few
//! are listed.

mod decide;
mod labels;
mod release;

pub(crate) use decide::{between, follow};
pub(crate) use release::Release;

use std::collections::{BTreeMap, BTreeSet};

use crate::pack::Pack;
use crate::taxonomy::Kind;

/// What became of one concept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fate {
    /// The new version has it.
    Kept {
        /// Languages, of those that both versions have, in which it is called otherwise now.
        relabelled: Vec<String>,
        /// Its kind in the new version, where that is another one.
        new_kind: Option<Kind>,
    },
    /// Another concept of the new version stands for it.
    Replaced {
        /// The URI of that concept.
        by: String,
        /// What tells so.
        why: Why,
        /// Whether several concepts were to choose from, of which one alone is filed where the old one
        /// was.
        by_place: bool,
    },
    /// The new version has nothing that surely stands for it.
    Retired {
        /// Concepts of the new version that could stand for it: the one with most labels in common
        /// first, then by URI.
        candidates: Vec<String>,
        /// The nearest broader concept that lives on, by its URI in the new version: a suggestion.
        nearest: Option<String>,
    },
    /// The new sources do not tell.
    NotInSources,
}

/// The four outcomes, without what goes with them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Outcome {
    /// [`Fate::Kept`]
    Kept,
    /// [`Fate::Replaced`]
    Replaced,
    /// [`Fate::Retired`]
    Retired,
    /// [`Fate::NotInSources`]
    NotInSources,
}

impl Outcome {
    /// The word for it in files and on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Replaced => "replaced",
            Self::Retired => "retired",
            Self::NotInSources => "not-in-sources",
        }
    }
}

/// What tells that a concept was replaced, the surest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Why {
    /// A source states it (`dcterms:isReplacedBy`, a column `replacedBy`).
    Stated,
    /// The preferred label is the same.
    PreferredLabel,
    /// The preferred label of one is another label of the other, which that other did not have before.
    OtherLabel,
}

impl Why {
    /// The word for it in files and on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::PreferredLabel => "preferred-label",
            Self::OtherLabel => "other-label",
        }
    }

    /// How surely: `certain` as far as the source is right, `likely`, `possible`. `docs/versions.md` has
    /// the figures behind the words.
    #[must_use]
    pub const fn sureness(self) -> &'static str {
        match self {
            Self::Stated => "certain",
            Self::PreferredLabel => "likely",
            Self::OtherLabel => "possible",
        }
    }
}

impl Fate {
    /// Which of the four it is.
    #[must_use]
    pub const fn outcome(&self) -> Outcome {
        match self {
            Self::Kept { .. } => Outcome::Kept,
            Self::Replaced { .. } => Outcome::Replaced,
            Self::Retired { .. } => Outcome::Retired,
            Self::NotInSources => Outcome::NotInSources,
        }
    }
}

/// A concept of the old version and what became of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConceptFate {
    /// Its URI.
    pub uri: String,
    /// Its kind in the old version.
    pub kind: Kind,
    /// What became of it.
    pub fate: Fate,
}

/// A concept of the new version that the old one does not have.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Added {
    /// Its URI.
    pub uri: String,
    /// Its kind.
    pub kind: Kind,
    /// Whether the old sources held its part whole, so that it is new for sure.
    pub is_new: bool,
}

/// How many concepts of one kind met which fate. The first four add up to the old version's concepts.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Totals {
    /// Kept.
    pub kept: u64,
    /// Replaced.
    pub replaced: u64,
    /// Retired.
    pub retired: u64,
    /// Not in the new sources.
    pub not_in_sources: u64,
    /// Of the kept: with another preferred label in some language.
    pub relabelled: u64,
    /// Of the kept: of another kind now.
    pub new_kind: u64,
    /// Of the retired: with several concepts that could stand for them.
    pub ambiguous: u64,
    /// New concepts.
    pub new: u64,
    /// Concepts that the old sources, lacking the part, could not have held.
    pub not_in_old_sources: u64,
}

impl Totals {
    /// How many concepts of the kind the old version has.
    #[must_use]
    pub const fn old(&self) -> u64 {
        self.kept + self.replaced + self.retired + self.not_in_sources
    }
}

/// What became of every concept, and what came.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Migration {
    fates: Vec<ConceptFate>,
    added: Vec<Added>,
    languages: Vec<String>,
}

impl Migration {
    /// Compares two packs. The same packs give the same result.
    #[must_use]
    pub fn between(old: &Pack, new: &Pack) -> Self {
        between(old, new)
    }

    /// Every concept of the old version, in URI order.
    #[must_use]
    pub fn fates(&self) -> &[ConceptFate] {
        &self.fates
    }

    /// Every concept that only the new version has, in URI order. Targets of mappings that no source
    /// describes are none, nor are concepts that a source calls out of use.
    #[must_use]
    pub fn added(&self) -> &[Added] {
        &self.added
    }

    /// The languages in which labels were compared.
    #[must_use]
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// What became of a concept of the old version.
    #[must_use]
    pub fn find(&self, uri: &str) -> Option<&ConceptFate> {
        let place = self.fates.binary_search_by(|concept| concept.uri.as_str().cmp(uri)).ok()?;
        Some(&self.fates[place])
    }

    /// Whether a URI is a concept of the new version only, so that there is nothing to migrate.
    #[must_use]
    pub fn is_added(&self, uri: &str) -> bool {
        self.added.binary_search_by(|concept| concept.uri.as_str().cmp(uri)).is_ok()
    }

    /// The totals by kind; fates count under the kind that the concept had.
    #[must_use]
    pub fn totals(&self) -> BTreeMap<Kind, Totals> {
        let mut out: BTreeMap<Kind, Totals> = BTreeMap::new();
        for concept in &self.fates {
            let totals = out.entry(concept.kind).or_default();
            match &concept.fate {
                Fate::Kept { relabelled, new_kind } => {
                    totals.kept += 1;
                    totals.relabelled += u64::from(!relabelled.is_empty());
                    totals.new_kind += u64::from(new_kind.is_some());
                }
                Fate::Replaced { .. } => totals.replaced += 1,
                Fate::Retired { candidates, .. } => {
                    totals.retired += 1;
                    totals.ambiguous += u64::from(!candidates.is_empty());
                }
                Fate::NotInSources => totals.not_in_sources += 1,
            }
        }
        for concept in &self.added {
            let totals = out.entry(concept.kind).or_default();
            if concept.is_new {
                totals.new += 1;
            } else {
                totals.not_in_old_sources += 1;
            }
        }
        out
    }

    /// How often one concept of the new version stands for several old ones that were replaced.
    #[must_use]
    pub fn joined(&self) -> usize {
        let (mut seen, mut joined) = (BTreeSet::new(), BTreeSet::new());
        for concept in &self.fates {
            if let Fate::Replaced { by, .. } = &concept.fate
                && !seen.insert(by)
            {
                joined.insert(by);
            }
        }
        joined.len()
    }
}
