//! How long does it take to find the ten best of 10,000 and of 100,000 vacancies for one person,
//! explained? Profiles take turns.

use std::hint::black_box;

use criterion::Criterion;
use ponte_benches::{NamedPack, Workload, given_workload, packs};
use ponte_core::pack::Pack;
use ponte_matcher::rank::VacancyIndex;
use ponte_matcher::score::{ScoreSettings, Scorer};

const PROFILES: usize = 500;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    for NamedPack { name, pack } in packs() {
        for vacancies in [10_000, 100_000] {
            let workload = Workload::generate(&pack, PROFILES, vacancies);
            measure(&mut criterion, &format!("{name}/generated 1x{vacancies}"), &pack, &workload);
        }
        if name != "starter"
            && let Some(workload) = given_workload(&pack)
        {
            let vacancies = workload.vacancies.len();
            measure(&mut criterion, &format!("{name}/workload 1x{vacancies}"), &pack, &workload);
        }
    }
    criterion.final_summary();
}

fn measure(criterion: &mut Criterion, name: &str, pack: &Pack, workload: &Workload) {
    let settings = [("", ScoreSettings::default()), (" plain", ScoreSettings::plain_overlap())];
    for (what, settings) in settings {
        let scorer = Scorer::new(pack, settings);
        let index = VacancyIndex::new(&scorer, &workload.vacancies);
        let mut turns = workload.profiles.iter().cycle();
        criterion.bench_function(&format!("match one/{name}{what}"), |bencher| {
            bencher.iter(|| black_box(turns.next().map(|profile| index.rank(profile, 10, None))));
        });
    }
}
