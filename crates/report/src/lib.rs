//! Ponte's output: matches as tables and JSON Lines, tables for a terminal and for pages, plots.
//!
//! This crate writes what others computed; it computes no number of its own. It takes a
//! [`Write`](std::io::Write) and knows no files.
//!
//! * [`crosswalk`]: ways, losses and the matrix of schemes, as words, JSON, SVG and HTML;
//! * [`csv`]: tables that open in a spreadsheet, with cells that would run as formulas neutralised;
//! * [`json`]: the stable JSON form of a match with its explanation;
//! * [`plot`]: the reliability plot, as SVG;
//! * [`text`]: aligned tables for a terminal, by the width of what is shown, and tables in Markdown.

#![forbid(unsafe_code)]

pub mod crosswalk;
pub mod csv;
pub mod json;
pub mod plot;
pub mod text;
