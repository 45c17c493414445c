//! From text to concepts: titles and skill labels, in any language of the pack.
//!
//! A query goes through five stages, each of which adds evidence for concepts; the constants and
//! what each stage brings are in `docs/linking.md`.
//!
//! 1. **Forms**: "Maler/in" is asked as "Maler" and as "Malerin".
//! 2. **Exact labels**: the folded query equals a folded label.
//! 3. **Characters**: TF-IDF over 3-grams within words, the best label of each concept.
//! 4. **Words**: TF-IDF over word beginnings, compounds split, against all labels of a concept taken
//!    together and against its description.
//! 5. **Neighbourhood**: a group speaks for its occupations and they for their group.
//!
//! The index is built when a pack is compiled and stored in it ([`add_link_index`]), so opening
//! costs nothing; a pack without one is indexed when a linker needs it.
//!
//! Evidence is summed in integers; ties fall to occupations before groups, then to the URI.
//!
//! ```
//! use ponte_core::pack::Pack;
//! use ponte_matcher::link::{LinkQuery, Linker};
//! let pack = Pack::starter();
//! let linker = Linker::new(&pack);
//! let links = linker.link(&LinkQuery::new("Schweißer/in").language("de".parse()?).most(3));
//! assert_eq!(pack.concept(links[0].concept).pref_label("en"), Some("welder"));
//! # Ok::<(), ponte_core::LanguageError>(())
//! ```

mod evidence;
mod fusion;
mod inverted;
mod linker;
mod partition;
mod units;

pub use evidence::LinkScratch;
pub(crate) use inverted::{count, find_hash};
pub use linker::{Evidence, Link, LinkQuery, Linker};
pub use partition::add_link_index;
pub(crate) use partition::{Pillar, pillars};
pub(crate) use units::{each_gram_of, hash, normal};
