//! The matcher as its users see it: definitions recomputed by hand, properties, golden cases.
//!
//! | module | holds |
//! |---|---|
//! | `scoring` | the worked example of `docs/scoring.md`, and what is promised of every score |
//! | `reference` | the definition of `docs/scoring.md` once more, in plain arithmetic; no tests of its own |
//! | `similarity` | how much one skill covers of another, on a tiny taxonomy with figures worked out by hand |
//! | `rank` | ranking equals scoring everything and sorting |
//! | `linker` | where the index lives, languages, detection |
//! | `encoder` | reproducible, resumable, of use, harmless when damaged |
//! | `crosswalk` | the laws of the algebra; paths, codes and losses on small packs |
//! | `published` | crosswalks over the published tables, where they are at hand |
//! | `resolve` | from records to concepts |
//! | `extract` | vectors, order, and texts that nobody writes |
//! | `golden` | titles and sentences with the concepts they mean; the data are in `tests/cases` |
//! | `starter_pack` | the starter tables give the embedded pack, indexes included |

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]
#![allow(clippy::disallowed_methods, reason = "tests open files, and the reference uses another logarithm")]
#![allow(clippy::print_stdout, reason = "measurements are shown with --show-output")]
#![allow(missing_docs)]

mod crosswalk;
mod encoder;
mod extract;
mod golden;
mod linker;
mod published;
mod rank;
mod reference;
mod resolve;
mod scoring;
mod similarity;
mod starter_pack;
mod support;
