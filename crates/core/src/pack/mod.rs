//! The pack: one read-only file with everything the engine needs.
//!
//! [`compile`] turns a [`Taxonomy`](crate::taxonomy::Taxonomy) into a [`PackBuilder`], to which
//! other crates add sections of their own (the matcher's label index), and
//! [`PackBuilder::finish`] gives the bytes. [`Pack::open`] reads them back without copying, from a
//! `Vec`, a `&'static [u8]` or a memory map: it checks the header, the section table
//! and that no section is missing, so it takes microseconds. [`Pack::verify`] checks every byte.
//!
//! **Untrusted bytes.** No input makes a reader panic or allocate more than a fixed amount beyond
//! the file's own size. A pack that was opened but not verified, and whose sections are damaged,
//! gives empty texts and missing relations, never undefined behaviour.
//!
//! The layout is drawn in `docs/pack-format.md`.
//!
//! ```
//! use ponte_core::pack::{CompileOptions, Pack, compile};
//! use ponte_core::taxonomy::{Kind, LabelKind, Taxonomy};
//!
//! let mut taxonomy = Taxonomy::default();
//! taxonomy.concept("urn:x:weld", Kind::Skill).add_label("en".parse()?, LabelKind::Preferred, "weld");
//! let (builder, diagnostics) = compile(&taxonomy, &CompileOptions::default())?;
//! assert!(diagnostics.is_empty());
//! let pack = Pack::open(builder.finish())?;
//! pack.verify()?;
//! let weld = pack.find("urn:x:weld").expect("it was put in");
//! assert_eq!(pack.concept(weld).pref_label("en"), Some("weld"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod bytes;
mod compile;
mod concept;
mod container;
mod error;
mod reader;
mod verify;

pub use self::bytes::{Rows, U32s};
pub use compile::{CompileOptions, compile};
pub use concept::{Concept, Label, MappingTo, Note};
#[doc(hidden)]
pub use container::with_fixed_checksums;
pub use container::{FORMAT_VERSION, PackBuilder};
pub use error::PackError;
pub use reader::{Pack, PackInfo, Source};
