//! One module per subcommand.

mod codes;
mod concept;
mod crosswalk;
mod diff;
mod evaluate;
mod extract;
mod link;
mod matching;
mod profile;
mod queries;
mod suggestions;
mod taxonomy;
mod train;
mod vacancy;

use std::io::Write;

use anyhow::Result;
use clap::CommandFactory;
use ponte_core::Language;
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
    /// Says which of these languages the pack has no labels in.
    pub(crate) fn missing_languages(&self, pack: &Pack, languages: &[Language]) {
        for language in languages.iter().filter(|language| pack.language(language).is_none()) {
            let known = pack.languages().join(", ");
            self.voice.say(format_args!("the pack has no labels in {language}; it has {known}"));
        }
    }

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
    // Read here rather than by clap, which refuses an empty variable; here it is none.
    let variable = || std::env::var_os("PONTE_PACK").filter(|path| !path.is_empty()).map(Into::into);
    let context = Context { pack_path: args.pack.or_else(variable), voice };
    match args.command {
        Command::Taxonomy(command) => taxonomy::run(&context, command),
        Command::Concept(command) => concept::run(&context, command),
        Command::Link(args) => link::run(&context, &args),
        Command::Extract(args) => extract::run(&context, &args),
        Command::Match(args) => matching::run(&context, &args),
        Command::Profile(command) => profile::run(&context, &command),
        Command::Crosswalk(command) => crosswalk::run(&context, command),
        Command::Vacancy(command) => vacancy::run(&context, command),
        Command::Evaluate(command) => evaluate::run(&context, command),
        Command::Completions { shell } => {
            let mut text = Vec::new();
            clap_complete::generate(shell, &mut Args::command(), "ponte", &mut text);
            print(&text)
        }
        Command::Man => {
            let mut text = Vec::new();
            let mut command = Args::command();
            command.build();
            manual(&command, &mut text)?;
            print(&text)
        }
    }
}

fn print(text: &[u8]) -> Result<Outcome> {
    let mut out = std::io::stdout().lock();
    out.write_all(text)?;
    out.flush()?;
    Ok(Outcome::Done)
}

/// The manual page of a command, then those of its subcommands.
fn manual(command: &clap::Command, out: &mut Vec<u8>) -> Result<()> {
    clap_mangen::Man::new(command.clone()).render(out)?;
    command.get_subcommands().filter(|c| c.get_name() != "help").try_for_each(|c| manual(c, out))
}
