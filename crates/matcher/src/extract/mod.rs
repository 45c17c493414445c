//! Skills and occupations in running text.
//!
//! A sentence is held against every form of every label ("operate forklift", "drive a fork-lift
//! truck"), each as a set of stems. What counts is how much of a form the sentence covers, how rare
//! the covered words are, whether they stand there in the same surface form, and how common the
//! concept is. Words reach label words through stems, compounds, shared beginnings, and through a
//! table of substitutions learnt from the taxonomy itself ("hr" for "human resource"). The formula
//! and the figures are in `docs/linking.md`.
//!
//! Two questions are answered:
//!
//! * [`Extractor::rank`]: which concepts fit this sentence best, in order — for evaluation and for
//!   people who choose from a list;
//! * [`Extractor::claims`]: which concepts a text states, with spans — only what is covered almost
//!   in full counts, and nothing from clauses that deny it ("no experience with").
//!
//! ```
//! use ponte_core::pack::Pack;
//! use ponte_matcher::extract::{ExtractSettings, Extractor};
//! let pack = Pack::starter();
//! let extractor = Extractor::new(&pack);
//! let text = "I drive a forklift and pick orders. I have no experience with laying bricks.";
//! let found = extractor.claims(text, "en", &ExtractSettings::default());
//! let labels: Vec<_> = found.iter().filter_map(|m| pack.concept(m.concept).pref_label("en")).collect();
//! assert!(labels.contains(&"pick orders"), "{labels:?}");
//! assert!(!labels.contains(&"lay bricks"), "{labels:?}");
//! ```

mod candidates;
mod claims;
mod endings;
mod extractor;
mod index;
mod lists;
mod reach;
mod rerank;
mod stance;
mod tokens;
mod vectors;

pub use extractor::{ExtractSettings, Extractor, Mention};
pub use index::add_extract_index;
pub use vectors::Vectors;
