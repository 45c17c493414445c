//! The command as its users meet it: files in, files and words out, an exit code.
//!
//! Nothing here looks inside: every test starts the binary in a folder of its own and judges what
//! comes back. No run may panic or end by a signal; `support::Run` sees to that everywhere.
//!
//! | module | holds |
//! |---|---|
//! | `matching` | the main job on `examples/data`: columns, sums, determinism, directions, formats, demand index |
//! | `taxonomy` | compile, info, verify; damaged and foreign packs; what a failure leaves behind |
//! | `queries` | link, extract, concept, evaluate: lines and texts in, ranked lists and figures out |
//! | `evaluate` | intervals, breakdowns, scores against outcomes, whole folders of sets |
//! | `tables` | profiles and vacancies as they really come: wrong, cut, hostile, strange |
//! | `limits` | bytes without end, zip bombs: quick refusal within bounded memory |
//! | `privacy` | standard error never repeats what stands in a cell |
//! | `crosswalk` | codes from list to list, reports, pictures, review sheets, matching across lists |
//! | `manual` | help, manual page, completions, pipes that close, disks that are full |
//! | `contract` | the shared contract script, where it is at hand |
//! | `versions` | `taxonomy diff` and `profile migrate` from one version to another |
//! | `bugs` | found while these tests were written; each failed on that day |
//! | `support` | starting the command, reading what it wrote; no tests of its own |
//! | `zip` | hostile archives; no tests of its own |

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say where")]
#![allow(clippy::disallowed_methods, reason = "files and clocks are what these tests are about")]
#![allow(clippy::print_stderr, reason = "a test that is skipped says so")]
#![allow(missing_docs)]

mod bugs;
mod contract;
mod crosswalk;
mod evaluate;
mod limits;
mod manual;
mod matching;
mod privacy;
mod queries;
mod support;
mod tables;
mod taxonomy;
mod versions;
mod zip;
