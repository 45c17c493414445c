//! One module per subcommand.

mod concept;
mod evaluate;
mod extract;
mod link;
mod matching;
mod queries;
mod taxonomy;
mod vacancy;

use anyhow::Result;
use clap::CommandFactory;
use ponte_core::pack::Pack;

use crate::Outcome;
use crate::args::{Args, Command};
use crate::input;
use crate::output::Voice;

/// What every subcommand shares.
pub(crate) struct Context {
    pack_path: Option<std::path::PathBuf>,
    pub(crate) voice: Voice,
}

impl Context {
    /// The pack to work with.
    pub(crate) fn pack(&self) -> Result<Pack> {
        input::pack(self.pack_path.as_deref())
    }
}

/// Runs what was typed.
pub(crate) fn run(args: Args) -> Result<Outcome> {
    let voice = match (args.quiet, args.verbose) {
        (true, _) => Voice::Quiet,
        (false, true) => Voice::Verbose,
        (false, false) => Voice::Normal,
    };
    let context = Context { pack_path: args.pack, voice };
    match args.command {
        Command::Taxonomy(command) => taxonomy::run(&context, command),
        Command::Concept(command) => concept::run(&context, command),
        Command::Link(args) => link::run(&context, &args),
        Command::Extract(args) => extract::run(&context, &args),
        Command::Match(args) => matching::run(&context, &args),
        Command::Vacancy(command) => vacancy::run(&context, command),
        Command::Evaluate(command) => evaluate::run(&context, command),
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut Args::command(), "ponte", &mut std::io::stdout());
            Ok(Outcome::Done)
        }
        Command::Man => {
            clap_mangen::Man::new(Args::command()).render(&mut std::io::stdout())?;
            Ok(Outcome::Done)
        }
    }
}
