//! `ponte taxonomy train`: the encoder learnt from a pack's labels.

use std::io::{BufReader, BufWriter, Write as _};
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use ponte_core::pack::Pack;
use ponte_matcher::encode::{TrainSettings, Training};

use super::Context;
use crate::Outcome;
use crate::args::TrainArgs;
use crate::input;
use crate::output::Atomic;

/// Steps between two looks at the texts held out.
const REPORT_EVERY: u32 = 500;

pub(crate) fn run(context: &Context, args: &TrainArgs) -> Result<Outcome> {
    let pack = input::pack(Some(&args.file))?;
    let mut settings = TrainSettings::default();
    settings.steps = args.steps.unwrap_or(settings.steps);
    settings.dimensions = args.dimensions.map_or(settings.dimensions, usize::from);
    settings.most_units = args.units.map_or(settings.most_units, |units| units as usize);
    settings.seed = args.seed.unwrap_or(settings.seed);
    let bytes = train(context, &pack, settings, args.checkpoint.as_deref())?;
    let mut out = Atomic::create(&args.out)?;
    out.write_all(&bytes).with_context(|| format!("cannot write {}", args.out.display()))?;
    out.finish()?;
    let encoder: usize = Pack::open(bytes)?
        .sections()
        .filter(|(name, _)| name.starts_with("encode"))
        .map(|(_, bytes)| bytes)
        .sum();
    context.voice.say(format_args!(
        "wrote {}: the encoder takes {:.1} MB",
        args.out.display(),
        encoder as f64 / 1e6
    ));
    // What is written needs no checkpoint any more.
    if let Some(path) = args.checkpoint.as_deref().filter(|path| path.exists()) {
        std::fs::remove_file(path).with_context(|| format!("cannot remove {}", path.display()))?;
    }
    Ok(Outcome::Done)
}

/// The pack with an encoder trained on its labels.
pub(super) fn train(
    context: &Context,
    pack: &Pack,
    settings: TrainSettings,
    checkpoint: Option<&Path>,
) -> Result<Vec<u8>> {
    let steps = settings.steps;
    let progress = context.voice.progress(steps.into(), "training");
    let mut training = match checkpoint.filter(|path| path.exists()) {
        Some(path) => {
            let file =
                std::fs::File::open(path).with_context(|| format!("cannot open {}", path.display()))?;
            let training = Training::resume(pack, settings, BufReader::new(file))
                .with_context(|| path.display().to_string())?;
            context.voice.say(format_args!("going on at step {}", training.step_number()));
            training
        }
        None => Training::new(pack, settings),
    };
    let (labels, units) = training.size();
    if training.is_done() && training.step_number() == 0 {
        bail!("there is nothing to learn: {labels} labels in the pack");
    }
    context.voice.say(format_args!("learning from {labels} labels and {units} words and parts of words"));
    let (mut sum, mut count) = (0.0, 0);
    while !training.is_done() {
        let told = training.step();
        sum += f64::from(told.loss);
        count += 1;
        progress.set_position(told.step.into());
        if told.step.is_multiple_of(REPORT_EVERY) || training.is_done() {
            let held_out = training.held_out();
            progress.suspend(|| {
                context.voice.say(format_args!(
                    "step {} of {steps}: loss {:.3}; of {} labels held out {:.1} % found first, MRR {:.3}",
                    told.step,
                    sum / f64::from(count),
                    held_out.texts,
                    held_out.first * 100.0,
                    held_out.mrr,
                ));
            });
            (sum, count) = (0.0, 0);
            if let Some(path) = checkpoint.filter(|_| !training.is_done()) {
                let mut file = Atomic::create(path)?;
                training.save(pack, BufWriter::new(&mut file))?;
                file.finish()?;
            }
        }
    }
    progress.finish_and_clear();
    let mut builder = pack.to_builder();
    training.finish(pack, &mut builder);
    Ok(builder.finish())
}
