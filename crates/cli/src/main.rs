//! The `ponte` command: thin glue between files and Ponte's libraries.
//!
//! `args` is what was typed, `input` and `output` open files, `commands` has one module per
//! subcommand. Data go to standard output or files, everything said to people to standard error.
//! Exit code 0: done; 1: done, but some rows were rejected; 2: could not run.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "this is the command line")]
#![allow(clippy::disallowed_methods, reason = "files and threads are the command's to open")]

mod args;
mod commands;
mod input;
mod output;

use std::process::ExitCode;

use clap::Parser;
use ponte_core::diagnostic::on_one_line;

/// How a command ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Outcome {
    /// Everything was taken.
    Done,
    /// Done, with rows rejected.
    Rejected,
}

fn main() -> ExitCode {
    let args = args::Args::parse();
    if let Some(threads) = args.threads {
        // Only fails if a pool exists already, which at this point none does.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(threads.into()).build_global();
    }
    match commands::run(args) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Rejected) => ExitCode::from(1),
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {}", on_one_line(&error.to_string()));
            for cause in error.chain().skip(1) {
                eprintln!("  because: {}", on_one_line(&cause.to_string()));
            }
            ExitCode::from(2)
        }
    }
}

/// Whoever reads our output may stop when they have enough (`ponte … | head`).
fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        // The CSV writer's error does not tell its cause as others do.
        let within = cause.downcast_ref::<csv::Error>().map(csv::Error::kind);
        let error = match within {
            Some(csv::ErrorKind::Io(error)) => Some(error),
            _ => cause.downcast_ref::<std::io::Error>(),
        };
        error.is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
    })
}
