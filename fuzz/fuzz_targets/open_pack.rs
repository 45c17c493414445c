//! Bytes as a pack. Checksums are mended first, so that the fuzzer gets behind them.

#![no_main]

use libfuzzer_sys::fuzz_target;
use ponte_core::pack::{Pack, with_fixed_checksums};
use ponte_fuzz::{pack, text};

fuzz_target!(|data: &[u8]| {
    let _ = Pack::open(data.to_vec());
    let bytes = with_fixed_checksums(data.to_vec());
    let Ok(opened) = Pack::open(bytes.clone()) else {
        return;
    };
    pack::walk(&opened);
    if opened.verify().is_ok() {
        pack::check_verified(&opened, &bytes);
    }
    text::link_and_extract(&opened);
});
