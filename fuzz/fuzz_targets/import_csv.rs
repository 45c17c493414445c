//! Tables as sources of a taxonomy. The first byte chooses the file's name and whether a table of
//! concepts comes with it, for relations to have ends; the rest is the content.

#![no_main]

use libfuzzer_sys::fuzz_target;
use ponte_fuzz::import::check_import;
use ponte_fuzz::sources::{COMPANION, CSV_NAMES, WITH_COMPANION};

fuzz_target!(|data: &[u8]| {
    let Some((&first, content)) = data.split_first() else {
        return;
    };
    let name = CSV_NAMES[usize::from(first & !WITH_COMPANION) % CSV_NAMES.len()];
    if first & WITH_COMPANION == 0 {
        check_import(&[(name, content)]);
    } else {
        check_import(&[(name, content), COMPANION]);
    }
});
