//! How long does it take to read one CV for the skills it states, and to rank skills for one
//! sentence?

use std::hint::black_box;

use criterion::Criterion;
use ponte_benches::texts::CV;
use ponte_benches::{NamedPack, packs};
use ponte_core::taxonomy::Kind;
use ponte_matcher::extract::{ExtractSettings, Extractor};

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    for NamedPack { name, pack } in packs() {
        let extractor = Extractor::new(&pack);
        let settings = ExtractSettings::default().kinds(&[Kind::Skill, Kind::Occupation]);
        assert!(!extractor.claims(CV, "en", &settings).is_empty(), "nothing is found with {name}");
        criterion.bench_function(&format!("extract/{name}/CV"), |bencher| {
            bencher.iter(|| black_box(extractor.claims(CV, "en", &settings)));
        });
        let sentence = "I drove a forklift and a reach truck and picked orders with a hand scanner.";
        let settings = ExtractSettings::default();
        criterion.bench_function(&format!("extract/{name}/sentence ranked"), |bencher| {
            bencher.iter(|| black_box(extractor.rank(sentence, "en", &settings)));
        });
    }
    criterion.final_summary();
}
