//! The starter tables give the embedded pack, byte for byte, indexes included.
//!
//! `crates/core/tests/starter.rs` looks at what the tables say.

use std::path::PathBuf;

use ponte_core::import::{Input, import};
use ponte_core::pack::{CompileOptions, Pack, compile};
use ponte_matcher::extract::add_extract_index;
use ponte_matcher::link::add_link_index;

#[test]
fn the_tables_compile_to_the_embedded_pack() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files: Vec<PathBuf> = std::fs::read_dir(root.join("taxonomies/starter"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file() && !path.file_name().unwrap().to_str().unwrap().starts_with('.'))
        .collect();
    files.sort();
    let files = files
        .iter()
        .map(|path| Input::bytes(path.file_name().unwrap().to_str().unwrap(), std::fs::read(path).unwrap()));
    let imported = import(vec![Input::folder("starter", files.collect())]).unwrap();
    let mut options = CompileOptions::default();
    options.sources = imported.sources;
    let (builder, _) = compile(&imported.taxonomy, &options).unwrap();
    let plain = Pack::open(builder.finish()).unwrap();
    let mut builder = plain.to_builder();
    add_link_index(&plain, &mut builder);
    add_extract_index(&plain, &mut builder);
    let fresh = builder.finish();

    let committed = std::fs::read(root.join("crates/core/data/starter.pack")).unwrap();
    if fresh != committed {
        let (fresh, committed) = (Pack::open(fresh).unwrap(), Pack::open(committed).unwrap());
        let stale: Vec<&str> = fresh
            .sections()
            .map(|(name, _)| name)
            .filter(|name| fresh.section(name) != committed.section(name))
            .collect();
        panic!(
            "crates/core/data/starter.pack is stale in {stale:?}; run\n    \
             ponte taxonomy compile taxonomies/starter --out crates/core/data/starter.pack\nand commit it"
        );
    }
}
