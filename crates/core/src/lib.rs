//! The foundation of Ponte: what people can do, in the terms of open taxonomies.
//!
//! | module | holds |
//! |---|---|
//! | [`taxonomy`] | concepts, labels, relations and mappings while they are put together |
//! | [`import`] | ESCO's CSV release and SKOS in RDF, as a value and [`diagnostic`]s |
//! | [`pack`] | the compiled read-only file, and views of what it holds |
//! | [`migrate`] | from one version of a taxonomy to another: kept, replaced, retired |
//! | [`record`] | profiles and vacancies as they come in tables and JSON Lines |
//! | [`text`] | cleaning, folding, splitting, stemming |
//!
//! # From files to a pack
//!
//! ```
//! use ponte_core::import::{Input, import};
//! use ponte_core::pack::{CompileOptions, Pack, compile};
//!
//! let skills = b"conceptType,conceptUri,preferredLabel,altLabels\n\
//!     KnowledgeSkillCompetence,urn:x:weld,weld,\"join metal\nfuse metal\"\n";
//! let imported = import(vec![Input::bytes("skills_en.csv", skills.to_vec())])?;
//! let (builder, _) = compile(&imported.taxonomy, &CompileOptions::default())?;
//! let pack = Pack::open(builder.finish())?;
//! let weld = pack.concept(pack.find("urn:x:weld").expect("the row was read"));
//! assert_eq!(weld.labels().count(), 3);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What this crate does not do
//!
//! It opens no files, keeps no clock, draws no random numbers, reads no environment. It does not
//! link or match: that is `ponte-matcher`.

#![forbid(unsafe_code)]

pub mod diagnostic;
mod ids;
pub mod import;
mod language;
pub mod migrate;
pub mod pack;
pub mod record;
pub mod taxonomy;
pub mod text;
pub mod vocab;

pub use ids::{ConceptId, LanguageId};
pub use language::{Language, LanguageError};
