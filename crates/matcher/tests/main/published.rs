//! Crosswalks over the published tables, where they are at hand.
//!
//! Without ESCO itself there is no hierarchy, so a code leads where two mappings lead and nowhere
//! else. What that comes to was counted by a script of its own, which knows the tables' columns and
//! the table of `docs/crosswalks.md` and nothing of this crate.

use std::path::PathBuf;

use ponte_core::import::{Input, import};
use ponte_core::pack::{CompileOptions, Pack, compile};
use ponte_matcher::crosswalk::{Kept, Loss, Mappings, find_scheme};

/// The folder of published tables: `PONTE_SHARED`, or beside the project.
fn folder() -> Option<PathBuf> {
    let shared = std::env::var_os("PONTE_SHARED").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared")),
        PathBuf::from,
    );
    Some(shared.join("data/crosswalks")).filter(|folder| folder.is_dir())
}

fn pack(folder: &std::path::Path, names: &[&str]) -> Pack {
    let read = |name: &&str| Input::bytes(*name, std::fs::read(folder.join(name)).unwrap());
    let imported = import(names.iter().map(read).collect()).unwrap();
    let (builder, _) = compile(&imported.taxonomy, &CompileOptions::default()).unwrap();
    Pack::open(builder.finish()).unwrap()
}

#[test]
fn italy_to_germany_and_back_as_counted_by_hand() {
    let Some(folder) = folder() else {
        println!("skipped: no published tables; set PONTE_SHARED to the folder that holds data/crosswalks");
        return;
    };
    let pack = pack(&folder, &["IT_mapping_23.04.2021.csv", "DE_mapping_18.05.22.csv"]);
    let mappings = Mappings::new(&pack);
    let [italy, germany] = ["cp2011", "kldb"].map(|name| find_scheme(&pack, name).unwrap().concepts);
    for (from, to, kept, one_to_many, most) in [
        (&italy, &germany, [109, 174, 180, 310, 42, 14], 471, 107),
        (&germany, &italy, [138, 368, 2_631, 565, 629, 46], 1_256, 41),
    ] {
        let answers = mappings.between(from, to).map_all(from);
        let loss = Loss::of(&answers, 5);
        assert_eq!((loss.kept, loss.one_to_many, loss.most_candidates), (kept, one_to_many, most));
        // Whatever is reached from here is reached back again, by the inverse or better.
        let back = mappings.between(to, from);
        for answer in answers.iter().step_by(7) {
            for target in &answer.targets {
                let home = back.map(target.concept);
                let home = home.targets.iter().find(|home| home.concept == answer.source).unwrap();
                assert!(home.relation <= target.relation.inverse());
            }
            assert_eq!(answer.safe().is_none(), answer.kept() >= Kept::Narrowed);
        }
    }
}
