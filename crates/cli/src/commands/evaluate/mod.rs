//! `ponte evaluate`: figures on labelled sets, and how sure they are.
//!
//! | module | does |
//! |---|---|
//! | `sets` | reads texts with their right answers |
//! | `answers` | asks the engine, judges each answer |
//! | `figures` | chooses what goes into which table |
//! | `sheet` | writes a table for people or machines |
//! | `all` | every task of a folder of sets |

mod all;
mod answers;
mod figures;
mod sets;
mod sheet;

use std::io::Write as _;
use std::path::Path;

use anyhow::{Result, bail};
use ponte_core::taxonomy::Kind;
use ponte_matcher::evaluate::Bootstrap;
use ponte_matcher::extract::{ExtractSettings, Extractor};
use ponte_matcher::link::Linker;
use ponte_report::plot::{Panel, reliability_plot};
use ponte_report::text::grouped;

use self::answers::{LinkForm, Measured, by_score};
use self::figures::AtRank;
use self::sets::TableForm;
use self::sheet::Sheet;
use super::Context;
use crate::Outcome;
use crate::args::{BootstrapArgs, EvaluateArgs, EvaluateCommand, FigureFormat, Show};
use crate::output::Atomic;

/// What links are measured over where nobody says: titles mean occupations or groups of them.
const LINK_KINDS: [Kind; 2] = [Kind::Occupation, Kind::Group];

pub(crate) fn run(context: &Context, command: EvaluateCommand) -> Result<Outcome> {
    match command {
        EvaluateCommand::Link(args) => run_sets(context, &args, true),
        EvaluateCommand::Extract(args) => run_sets(context, &args, false),
        EvaluateCommand::All(args) => all::run(context, &args),
    }
}

fn run_sets(context: &Context, args: &EvaluateArgs, links: bool) -> Result<Outcome> {
    if !links && (args.plot.is_some() || matches!(args.show, Show::Evidence | Show::Reliability)) {
        bail!(
            "extractions have neither kinds of evidence nor scores that say how sure they are; use evaluate link"
        );
    }
    let pack = context.pack()?;
    context.missing_languages(&pack, args.label_languages.as_deref().unwrap_or_default());
    let default_kinds: &[Kind] = if links { &LINK_KINDS } else { &[Kind::Skill] };
    let kinds = args.kind.as_deref().unwrap_or(default_kinds);
    let labels = args.labels.as_deref().map(sets::load_labels).transpose()?;
    let form =
        TableForm { text_column: &args.text_column, gold_column: &args.gold_column, labels: labels.as_ref() };
    let linker = links.then(|| Linker::new(&pack));
    let extractor = Extractor::new(&pack);
    let mut measured: Vec<Measured> = Vec::new();
    let mut rejected = 0;
    for path in &args.sets {
        let set = sets::load(context, &pack, path, args.lang.as_ref(), &form)?;
        rejected += set.rejected;
        measured.push(match &linker {
            Some(linker) => {
                let form = LinkForm { kinds, label_languages: args.label_languages.as_deref(), most: args.k };
                answers::link(context, linker, &set, &form)
            }
            None => {
                let settings = ExtractSettings::default().kinds(kinds).most(args.k);
                answers::extract(context, &pack, &extractor, &set, &settings)
            }
        });
    }
    if context.voice == crate::output::Voice::Verbose {
        measured.iter().for_each(|set| say_speed(context, &set.name, std::slice::from_ref(set)));
    }
    write(args, &measured, if links { AtRank::Hits } else { AtRank::Rp })?;
    Ok(outcome(rejected))
}

fn write(args: &EvaluateArgs, measured: &[Measured], headline: AtRank) -> Result<()> {
    let bootstrap = args.bootstrap.into();
    let scores = by_score(measured);
    let sheet: Sheet = match args.show {
        Show::Sets => figures::sets(measured, headline, bootstrap),
        Show::Languages => figures::languages(measured, headline, bootstrap),
        Show::Evidence => figures::evidence(measured),
        Show::Reliability => figures::bins(&scores),
    };
    if let Some(path) = &args.plot {
        plot(path, &[Panel { title: "First answers", answers: &scores }])?;
    }
    let mut out = Atomic::create(Path::new("-"))?;
    sheet.write(args.format, &mut out)?;
    if args.show == Show::Reliability && matches!(args.format, FigureFormat::Text | FigureFormat::Markdown) {
        writeln!(
            out,
            "\ncalibration error {:.3}, Brier score {:.3}",
            scores.calibration_error(),
            scores.brier()
        )?;
    }
    out.finish()
}

/// Draws first answers by score.
fn plot(path: &Path, panels: &[Panel<'_>]) -> Result<()> {
    let mut file = Atomic::create(path)?;
    file.write_all(reliability_plot(panels).as_bytes())?;
    file.finish()
}

/// Says how fast texts were answered. Never part of the figures: those are the same on every run.
fn say_speed(context: &Context, what: &str, sets: &[Measured]) {
    let texts: usize = sets.iter().map(|set| set.texts).sum();
    let seconds: f64 = sets.iter().map(|set| set.took.as_secs_f64()).sum();
    context.voice.say(format_args!(
        "{what}: {} texts in {seconds:.2} s, {} a second on {} threads",
        grouped(texts as u64),
        grouped((texts as f64 / seconds.max(1e-6)) as u64),
        rayon::current_num_threads()
    ));
}

fn outcome(rejected: u64) -> Outcome {
    if rejected > 0 { Outcome::Rejected } else { Outcome::Done }
}

impl From<BootstrapArgs> for Bootstrap {
    fn from(args: BootstrapArgs) -> Self {
        Self { resamples: args.resamples, seed: args.seed }
    }
}
