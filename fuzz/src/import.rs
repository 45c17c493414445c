//! From an imported taxonomy to its pack and back.

use std::collections::BTreeSet;

use ponte_core::import::{ImportError, Imported, Input, Limits, import_within};
use ponte_core::pack::{CompileOptions, Pack, compile};
use ponte_core::taxonomy::Taxonomy;

use crate::{check_diagnostics, pack, text};

/// Label indexes are made of packs up to this many concepts; making them takes most of the time.
const MOST_INDEXED: usize = 64;

/// Imports files, compiles what came out, and holds the pack against it.
///
/// # Panics
/// If a rule is broken.
pub fn check_import(files: &[(&str, &[u8])]) {
    let mut names: Vec<&str> = files.iter().map(|(name, _)| *name).collect();
    let first = match read(files.iter()) {
        Ok(imported) => imported,
        Err(error) => {
            check_diagnostics(&error.diagnostics, &names);
            assert!(!error.reason.is_empty(), "an error without a reason");
            return;
        }
    };
    check_diagnostics(&first.diagnostics, &names);
    let (builder, said) = compile(&first.taxonomy, &CompileOptions::default())
        .unwrap_or_else(|error| panic!("what was imported cannot be compiled: {error}"));
    // Relations come from all files together.
    names.extend(["relations", "notations"]);
    check_diagnostics(&said, &names);
    let bytes = builder.finish();
    let compiled =
        Pack::open(bytes.clone()).unwrap_or_else(|error| panic!("what was compiled does not open: {error}"));
    compiled.verify().unwrap_or_else(|error| panic!("what was compiled is damaged: {error}"));
    pack::check_compiled(&compiled, &bytes);
    check_holds(&compiled, &first.taxonomy);

    let second = read(files.iter().rev()).unwrap_or_else(|error| panic!("read once, not twice: {error}"));
    let (builder, _) = compile(&second.taxonomy, &CompileOptions::default())
        .unwrap_or_else(|error| panic!("compiled once, not twice: {error}"));
    assert!(bytes == builder.finish(), "the same files in another order give another pack");

    if compiled.len() <= MOST_INDEXED {
        text::link_and_extract(&compiled);
    }
}

fn read<'f>(files: impl Iterator<Item = &'f (&'f str, &'f [u8])>) -> Result<Imported, ImportError> {
    // A table that begins like a zip is read as one; small limits keep what it unpacks to small.
    let mut limits = Limits::default();
    limits.file_bytes = 1 << 20;
    limits.archive_bytes = 4 << 20;
    limits.archive_files = 100;
    limits.row_bytes = 256 << 10;
    import_within(files.map(|(name, content)| Input::bytes(*name, content.to_vec())).collect(), &limits)
}

/// Everything of the taxonomy is in the pack, as it was.
fn check_holds(pack: &Pack, taxonomy: &Taxonomy) {
    for (uri, record) in taxonomy.iter() {
        let id = pack.find(uri).unwrap_or_else(|| panic!("{uri} is not in the pack"));
        let concept = pack.concept(id);
        assert_eq!(
            (concept.kind(), concept.skill_type(), concept.reuse_level()),
            (record.kind, record.skill_type, record.reuse_level),
            "{uri} changed"
        );
        let notation = record.notation.as_deref().filter(|notation| !notation.is_empty());
        assert_eq!(concept.notation(), notation, "the notation of {uri} changed");
        let tag = |language: ponte_core::LanguageId| pack.languages()[language.index()].as_str();
        let stored: BTreeSet<_> = concept.labels().map(|l| (tag(l.language), l.kind, l.text)).collect();
        let read: BTreeSet<_> =
            record.labels.iter().map(|l| (l.language.as_str(), l.kind, &*l.text)).collect();
        assert_eq!(stored, read, "labels of {uri} changed");
        let stored: BTreeSet<_> = concept.notes().map(|n| (tag(n.language), n.kind, n.text)).collect();
        let read: BTreeSet<_> =
            record.notes.iter().map(|n| (n.language.as_str(), n.kind, &*n.text)).collect();
        assert_eq!(stored, read, "notes of {uri} changed");
        let stored: BTreeSet<_> = concept.schemes().map(|scheme| scheme.uri.as_str()).collect();
        let read: BTreeSet<_> = record.schemes.iter().map(String::as_str).collect();
        assert_eq!(stored, read, "schemes of {uri} changed");
    }
}
