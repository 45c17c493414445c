//! RDF as the source of a taxonomy. The first byte chooses the syntax, the rest is the content.

#![no_main]

use libfuzzer_sys::fuzz_target;
use ponte_fuzz::import::check_import;
use ponte_fuzz::sources::RDF_NAMES;

fuzz_target!(|data: &[u8]| {
    let Some((&first, content)) = data.split_first() else {
        return;
    };
    check_import(&[(RDF_NAMES[usize::from(first) % RDF_NAMES.len()], content)]);
});
