//! The encoder: texts as vectors, learnt from nothing but the taxonomy's own labels.
//!
//! A text is the sum of the vectors of its parts: words, and the 3- to 5-grams of each word. The
//! vectors are trained so that two labels of one concept, in one language or in two, lie near each
//! other, and far from labels of other concepts. That joins what is written differently: synonyms,
//! inflected forms, and translations between any two languages of the pack.
//!
//! ```text
//!  labels ──► Corpus (units, weights) ──► train (contrastive, seeded) ──► Encoder section
//!  query  ──► units ──► sum of 8-bit vectors ──► Encoding ──► products with concepts' vectors
//! ```
//!
//! Training is a matter of minutes, happens once ([`Training`]), and gives the same bytes on every
//! machine and number of threads. Encoding is in integers and takes microseconds. `docs/linking.md`
//! tells the method and what it brings.

mod checkpoint;
mod corpus;
mod encoder;
mod product;
mod train;
mod units;
mod vectors;
mod words;

pub use checkpoint::ResumeError;
pub(crate) use encoder::{Encoder, SECTION};
pub use train::{HeldOut, Progress, TrainSettings, Training};
pub(crate) use vectors::{ConceptVectors, section_name};
pub(crate) use words::PackVectors;
