//! What the fuzz targets share: the rules that must hold, written as assertions.
//!
//! A target turns bytes into input for Ponte and hands what comes out to one of these. A rule is a
//! promise of the documentation, so every assertion says in its message which one was broken.

pub mod import;
pub mod pack;
pub mod sources;
pub mod structure;
pub mod text;

use std::collections::BTreeMap;

use ponte_core::diagnostic::{Diagnostics, Severity};

/// Diagnostics name one of these files, are bounded, and are counted exactly.
///
/// # Panics
/// If a rule is broken.
pub fn check_diagnostics(said: &Diagnostics, files: &[&str]) {
    let mut kept: BTreeMap<(Severity, &str), u64> = BTreeMap::new();
    for diagnostic in said.iter() {
        // What is in an archive is named `archive!file`.
        let file = diagnostic.file.split('!').next().unwrap_or("");
        assert!(files.contains(&file), "names no file of the input: {diagnostic}");
        assert!(!diagnostic.message.is_empty() && !diagnostic.code.is_empty(), "says nothing: {diagnostic}");
        assert_ne!(diagnostic.row, Some(0), "rows count from 1: {diagnostic}");
        *kept.entry((diagnostic.severity, diagnostic.code)).or_default() += 1;
    }
    let mut rejected = 0;
    for (severity, code, count) in said.counts() {
        let kept = kept.remove(&(severity, code)).unwrap_or(0);
        assert!(kept <= count, "{code}: {kept} kept, {count} counted");
        assert!(kept > 0, "{code}: counted, but none was kept word for word");
        assert!(kept <= Diagnostics::KEPT_PER_CODE, "{code}: {kept} kept, the list is not bounded");
        rejected += if severity == Severity::Rejected { count } else { 0 };
    }
    assert!(kept.is_empty(), "kept without being counted: {kept:?}");
    assert_eq!(rejected, said.rejected(), "rejections are counted wrongly");
}
