//! Crosswalks: from the codes of one scheme to those of another, with the loss shown.
//!
//! Countries map their classifications to ESCO. Two such tables compose: country A → ESCO →
//! country B. What a composition may claim is decided by the [algebra](Chain), how it is looked for
//! is told at [`Crosswalk`], and what it loses is counted by [`Loss`]. `docs/crosswalks.md` has the
//! method, examples and limits.
//!
//! ```
//! use ponte_core::pack::{CompileOptions, Pack, compile};
//! use ponte_core::taxonomy::{Kind, MappingRelation, Taxonomy};
//! use ponte_matcher::crosswalk::{Kept, Mappings};
//!
//! let mut taxonomy = Taxonomy::default();
//! for uri in ["urn:a:72", "urn:b:9", "urn:hub:welder"] {
//!     taxonomy.concept(uri, Kind::Occupation);
//! }
//! taxonomy.map("urn:a:72", MappingRelation::Exact, "urn:hub:welder");
//! taxonomy.map("urn:b:9", MappingRelation::Narrow, "urn:hub:welder");
//! let (builder, _) = compile(&taxonomy, &CompileOptions::default())?;
//! let pack = Pack::open(builder.finish())?;
//!
//! let [a, b] = ["urn:a:72", "urn:b:9"].map(|uri| pack.find(uri).into_iter().collect::<Vec<_>>());
//! let answer = Mappings::new(&pack).between(&a, &b).map(a[0]);
//! assert_eq!(answer.kept(), Kept::Widened);
//! assert_eq!(answer.safe().map(|target| target.concept), Some(b[0]));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod algebra;
mod links;
mod occupations;
mod paths;
mod report;
mod schemes;
mod suggest;

pub use algebra::{Chain, compose, is_as_tight};
pub use links::{Contradiction, MappingStatus, Suggestion};
pub(crate) use occupations::{CodeProblem, From, Occupations};
pub use paths::{Answer, Crosswalk, CrosswalkScratch, Kept, Mappings, Path, Step, StepKind, Target};
pub use report::{Case, Coverage, Loss, coverage, skos_word};
pub use schemes::{Codes, SchemeSet, UnknownCode, UnknownScheme, find_scheme, schemes, short_name_of};
pub use suggest::{Proposal, confidence, propose};
