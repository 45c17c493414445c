//! How long does it take to carry 100,000 codes from one classification to another?
//!
//! The concepts of the starter taxonomy, over and over, to those of ESCO that they are mapped to. With
//! a pack of mapping tables in `PONTE_BENCH_PACK` and two of its schemes in `PONTE_BENCH_CROSSWALK`,
//! as in `cp2011,kldb`, the codes of the first to the second.

#![allow(clippy::disallowed_methods, reason = "benchmarks read variables of whoever runs them")]
#![allow(clippy::print_stderr, reason = "what is not measured is told")]

use std::hint::black_box;

use criterion::Criterion;
use ponte_benches::{NamedPack, packs};
use ponte_core::ConceptId;
use ponte_core::taxonomy::Kind;
use ponte_matcher::crosswalk::{CrosswalkScratch, Mappings, find_scheme};

const CODES: usize = 100_000;

fn main() {
    let mut criterion = Criterion::default().configure_from_args().sample_size(10);
    let asked = std::env::var("PONTE_BENCH_CROSSWALK").ok();
    for NamedPack { name, pack } in packs() {
        let mappings = Mappings::new(&pack);
        let sides = asked.as_deref().and_then(|asked| asked.split_once(','));
        let (from, to): (Vec<ConceptId>, Vec<ConceptId>) = match sides.filter(|_| name != "starter") {
            Some((from, to)) => {
                let [from, to] =
                    [from, to].map(|name| find_scheme(&pack, name).map(|scheme| scheme.concepts));
                match (from, to) {
                    (Ok(from), Ok(to)) => (from, to),
                    (from, to) => {
                        let errors: Vec<String> = [from.err(), to.err()]
                            .into_iter()
                            .flatten()
                            .map(|error| error.to_string())
                            .collect();
                        eprintln!("{name}: {}", errors.join("; "));
                        continue;
                    }
                }
            }
            // From the pack's own concepts to what is only the target of a mapping.
            None => pack
                .concepts()
                .filter(|concept| concept.mappings().next().is_some())
                .map(|concept| concept.id())
                .partition(|id| pack.concept(*id).kind() != Kind::External),
        };
        let crosswalk = mappings.between(&from, &to);
        let codes: Vec<ConceptId> = from.iter().copied().cycle().take(CODES).collect();
        criterion.bench_function(&format!("crosswalk/{name} {} codes", codes.len()), |bencher| {
            bencher.iter(|| {
                let mut scratch = CrosswalkScratch::default();
                let found = codes.iter().map(|code| crosswalk.map_with(*code, &mut scratch).targets.len());
                black_box(found.sum::<usize>())
            });
        });
        criterion.bench_function(
            &format!("crosswalk/{name} {} codes, all threads", codes.len()),
            |bencher| {
                bencher.iter(|| black_box(crosswalk.map_all(&codes).len()));
            },
        );
    }
    criterion.final_summary();
}
