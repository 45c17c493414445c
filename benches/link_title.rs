//! How long does it take to link one title to concepts, with its language told and with it to be
//! detected? Titles take turns.

use std::hint::black_box;

use criterion::Criterion;
use ponte_benches::texts::TITLES;
use ponte_benches::{NamedPack, packs};
use ponte_core::Language;
use ponte_matcher::link::{LinkQuery, LinkScratch, Linker};

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    for NamedPack { name, pack } in packs() {
        let linker = Linker::new(&pack);
        let titles: Vec<(Language, &str)> = TITLES
            .iter()
            .filter(|(language, _)| pack.languages().iter().any(|known| known == language))
            .map(|(language, title)| (language.parse().unwrap_or_else(|_| Language::english()), *title))
            .collect();
        assert!(!titles.is_empty(), "{name} has none of the languages of the titles");
        let mut scratch = LinkScratch::default();

        let mut turns = titles.iter().cycle();
        criterion.bench_function(&format!("link/{name}/language told"), |bencher| {
            bencher.iter(|| {
                let query =
                    turns.next().map(|(language, title)| LinkQuery::new(title).language(language.clone()));
                black_box(query.map(|query| linker.link_with(&query, &mut scratch)))
            });
        });
        let mut turns = titles.iter().cycle();
        criterion.bench_function(&format!("link/{name}/language detected"), |bencher| {
            bencher.iter(|| {
                let query = turns.next().map(|(_, title)| LinkQuery::new(title));
                black_box(query.map(|query| linker.link_with(&query, &mut scratch)))
            });
        });
    }
    criterion.final_summary();
}
