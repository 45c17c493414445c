//! How long does it take until a pack can be used, and how long to check every byte of it?

use std::hint::black_box;
use std::sync::Arc;

use criterion::Criterion;
use ponte_benches::given_pack_bytes;
use ponte_core::pack::Pack;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    measure(&mut criterion, "starter", &Pack::starter(), Pack::starter);
    if let Some((name, bytes)) = given_pack_bytes() {
        // Shared, not copied: what is measured is opening, not copying tens of megabytes.
        let bytes: Arc<[u8]> = bytes.into();
        let open = || Pack::open_owner(Arc::clone(&bytes)).unwrap_or_else(|error| panic!("{name}: {error}"));
        measure(&mut criterion, &name, &open(), open);
    }
    criterion.final_summary();
}

fn measure(criterion: &mut Criterion, name: &str, pack: &Pack, open: impl Fn() -> Pack) {
    criterion.bench_function(&format!("open/{name}"), |bencher| bencher.iter(|| black_box(open())));
    let mut group = criterion.benchmark_group("verify");
    group.sample_size(20);
    group.bench_function(name, |bencher| bencher.iter(|| black_box(pack.verify())));
    group.finish();
}
