//! Text as the linker sees it: cleaned, folded, split into words, stemmed.
//!
//! * [`clean`] keeps what a person wrote and removes what nobody sees (zero-width spaces, odd
//!   blanks); it is applied to every label and cell that is read.
//! * [`fold`] makes the key under which labels are compared: case, punctuation and blanks no longer
//!   count; [`fold_marks`] also drops accents.
//! * [`label_forms`] splits what one label says of several forms: "Maler/Malerin", "cook (m/f)".
//! * [`Stemmer`] and [`is_stop_word`] serve running text.
//!
//! ```
//! use ponte_core::text::{fold, label_forms};
//! assert_eq!(fold("  Schweißer\u{a0}(m/w/d) "), "schweißer m w d");
//! assert_eq!(label_forms("Maler/in"), ["Maler", "Malerin"]);
//! ```

mod forms;
mod mojibake;
mod normalize;
mod stem;
mod stop_words;

pub use forms::label_forms;
pub(crate) use mojibake::decode;
pub use mojibake::repair_mojibake;
pub use normalize::{clean, fold, fold_marks};
pub use stem::Stemmer;
pub use stop_words::{is_stop_word, stop_word_languages};
