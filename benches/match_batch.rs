//! How long does it take to find the ten best of 10,000 vacancies for each of 10,000 people,
//! explained, on all cores? Turning the vacancies round is part of it.

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, Throughput};
use ponte_benches::{NamedPack, Workload, given_workload, packs};
use ponte_core::pack::Pack;
use ponte_matcher::rank::VacancyIndex;
use ponte_matcher::score::{ScoreSettings, Scorer};

const SIZE: usize = 10_000;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    for NamedPack { name, pack } in packs() {
        let workload = Workload::generate(&pack, SIZE, SIZE);
        measure(&mut criterion, &format!("{name}/generated"), &pack, &workload);
        if name != "starter"
            && let Some(workload) = given_workload(&pack)
        {
            measure(&mut criterion, &format!("{name}/workload"), &pack, &workload);
        }
    }
    criterion.final_summary();
}

fn measure(criterion: &mut Criterion, name: &str, pack: &Pack, workload: &Workload) {
    let settings = [("", ScoreSettings::default()), (" plain", ScoreSettings::plain_overlap())];
    let mut group = criterion.benchmark_group("match batch");
    group.sample_size(10).measurement_time(Duration::from_secs(20));
    group.throughput(Throughput::Elements(workload.profiles.len() as u64));
    for (what, settings) in settings {
        let scorer = Scorer::new(pack, settings);
        group.bench_function(format!("{name} {}{what}", workload.size()), |bencher| {
            bencher.iter(|| {
                let index = VacancyIndex::new(&scorer, &workload.vacancies);
                let mut matches = 0;
                let done = index.rank_all(
                    &workload.profiles,
                    10,
                    None,
                    |_, ranked| ranked.len(),
                    |count| {
                        matches += count;
                        Ok::<(), std::convert::Infallible>(())
                    },
                );
                black_box((matches, done))
            });
        });
    }
    group.finish();
}
