//! What the benchmarks run on: packs, texts, profiles and vacancies.
//!
//! Everything is made from the starter taxonomy, which is built in, so that figures can be had
//! without any download. `PONTE_BENCH_PACK` names a pack of your own, such as ESCO in English, and
//! `PONTE_BENCH_WORKLOAD` a folder with `profiles.csv` and `vacancies.csv` in its terms; what is not
//! set is skipped, and a line on standard error says so.

#![forbid(unsafe_code)]
#![allow(clippy::disallowed_methods, reason = "benchmarks read files and variables of whoever runs them")]

pub mod texts;
mod workload;

pub use workload::Workload;

use std::path::{Path, PathBuf};

use ponte_core::pack::Pack;

/// A pack and the name by which benchmarks call it.
pub struct NamedPack {
    /// `starter`, or the name of the file without its ending.
    pub name: String,
    /// The pack.
    pub pack: Pack,
}

/// The starter pack, and that of `PONTE_BENCH_PACK`.
///
/// # Panics
/// If the variable names a file that is no pack.
#[must_use]
pub fn packs() -> Vec<NamedPack> {
    let mut packs = vec![NamedPack { name: "starter".to_owned(), pack: Pack::starter() }];
    packs.extend(given_pack());
    packs
}

/// The pack of `PONTE_BENCH_PACK`, and the bytes it is in.
///
/// # Panics
/// If the variable names a file that is no pack.
#[must_use]
pub fn given_pack() -> Option<NamedPack> {
    let (name, bytes) = given_pack_bytes()?;
    let pack = Pack::open(bytes).unwrap_or_else(|error| panic!("PONTE_BENCH_PACK: {error}"));
    Some(NamedPack { name, pack })
}

/// Name and bytes of `PONTE_BENCH_PACK`.
///
/// # Panics
/// If the variable names a file that cannot be read.
#[must_use]
pub fn given_pack_bytes() -> Option<(String, Vec<u8>)> {
    let path = variable("PONTE_BENCH_PACK", "no pack but the starter taxonomy is measured")?;
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    Some((name, read(&path)))
}

/// The workload of `PONTE_BENCH_WORKLOAD`, in the terms of a pack.
///
/// # Panics
/// If the variable names a folder without `profiles.csv` and `vacancies.csv`.
#[must_use]
pub fn given_workload(pack: &Pack) -> Option<Workload> {
    let folder = variable("PONTE_BENCH_WORKLOAD", "no workload but generated ones is measured")?;
    Some(Workload::read(pack, &read(&folder.join("profiles.csv")), &read(&folder.join("vacancies.csv"))))
}

fn read(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[expect(clippy::print_stderr, reason = "whoever reads the figures must see what they leave out")]
fn variable(name: &str, otherwise: &str) -> Option<PathBuf> {
    let value = std::env::var_os(name).filter(|value| !value.is_empty());
    if value.is_none() {
        eprintln!("skipped: {name} is not set; {otherwise} (see benches/README.md)");
    }
    value.map(PathBuf::from)
}
