//! `ponte taxonomy`: compile, info, verify; `diff` has a module of its own.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use ponte_core::Language;
use ponte_core::import::{Input, import};
use ponte_core::pack::{CompileOptions, Pack, compile};
use ponte_core::taxonomy::Kind;
use ponte_matcher::encode::TrainSettings;
use ponte_matcher::extract::add_extract_index;
use ponte_matcher::link::add_link_index;
use serde_json::json;

use super::Context;
use crate::Outcome;
use crate::args::{ObjectFormat, TaxonomyCommand};
use crate::input;
use crate::output::Atomic;

pub(crate) fn run(context: &Context, command: TaxonomyCommand) -> Result<Outcome> {
    match command {
        TaxonomyCommand::Compile { sources, out, languages, without_notes, train } => {
            compile_sources(context, &sources, &out, languages, without_notes, train)
        }
        TaxonomyCommand::Train(args) => super::train::run(context, &args),
        TaxonomyCommand::Info { file, format } => info(&open(context, file.as_deref())?, format),
        TaxonomyCommand::Verify { file } => {
            let pack = open(context, file.as_deref())?;
            pack.verify()?;
            let mut out = std::io::stdout().lock();
            writeln!(out, "the pack is whole: {} concepts, identity {}", pack.len(), pack.identity())?;
            out.flush()?;
            Ok(Outcome::Done)
        }
        TaxonomyCommand::Diff { old, new, format, out } => {
            super::diff::run(context, &old, &new, format, &out)
        }
    }
}

/// Opens a version: a pack, or a source that is compiled in memory.
pub(super) fn open_version(context: &Context, path: &Path) -> Result<Pack> {
    if input::is_pack(path) {
        return input::pack(Some(path));
    }
    let imported = import(vec![input::source(path)?])
        .inspect_err(|error| context.voice.diagnostics(&error.diagnostics))?;
    let mut options = CompileOptions::default();
    options.without_notes = true;
    options.sources = imported.sources;
    let (builder, said) = compile(&imported.taxonomy, &options)?;
    let mut diagnostics = imported.diagnostics;
    diagnostics.append(said);
    context.voice.diagnostics(&diagnostics);
    Ok(Pack::open(builder.finish())?)
}

fn open(context: &Context, path: Option<&Path>) -> Result<Pack> {
    match path {
        Some(path) => input::pack(Some(path)),
        None => context.pack(),
    }
}

fn compile_sources(
    context: &Context,
    sources: &[PathBuf],
    out: &Path,
    languages: Option<Vec<Language>>,
    without_notes: bool,
    train: bool,
) -> Result<Outcome> {
    let progress = context.voice.progress(0, "reading");
    let wanted = languages.clone();
    let inputs: Result<Vec<Input>> = sources.iter().map(|path| input::source(path)).collect();
    let imported = import(inputs?).inspect_err(|error| context.voice.diagnostics(&error.diagnostics))?;
    let mut diagnostics = imported.diagnostics;
    progress.set_message("compiling");
    let mut options = CompileOptions::default();
    options.languages = languages;
    options.without_notes = without_notes;
    options.sources = imported.sources;
    let (builder, said) = compile(&imported.taxonomy, &options)?;
    diagnostics.append(said);
    drop(imported.taxonomy);
    if let Some(languages) = wanted {
        let plain = Pack::open(builder.clone().finish())?;
        if plain.languages().is_empty() {
            let asked: Vec<String> = languages.iter().map(ToString::to_string).collect();
            bail!("no source has labels in {}", asked.join(", "));
        }
    }
    progress.set_message("indexing labels");
    let plain = Pack::open(builder.finish())?;
    let mut builder = plain.to_builder();
    add_link_index(&plain, &mut builder);
    add_extract_index(&plain, &mut builder);
    drop(plain);
    let mut bytes = builder.finish();
    if train {
        bytes = super::train::train(context, &Pack::open(bytes)?, TrainSettings::default(), None)?;
    }
    progress.set_message("writing");
    let mut file = Atomic::create(out)?;
    file.write_all(&bytes).with_context(|| format!("cannot write {}", out.display()))?;
    let length = bytes.len();
    let pack = Pack::open(bytes)?;
    file.finish()?;
    progress.finish_and_clear();
    context.voice.diagnostics(&diagnostics);
    let relations: u64 =
        ["essential", "optional"].iter().filter_map(|kind| pack.info().relations.get(*kind)).sum();
    let count = |kind: Kind| pack.info().concepts.get(kind.as_str()).copied().unwrap_or(0);
    context.voice.say(format_args!(
        "wrote {}: {} occupations, {} skills, {} groups, labels in {} languages, {} mappings, {:.1} MB",
        out.display(),
        count(Kind::Occupation),
        count(Kind::Skill),
        count(Kind::Group),
        pack.info().labels.len(),
        pack.info().mappings,
        length as f64 / 1e6,
    ));
    if relations == 0 && count(Kind::Occupation) > 0 && count(Kind::Skill) > 0 {
        context.voice.say(
            "warning: no source tells which skills occupations need; add ESCO's zip of relations, \
             whose name has no language",
        );
    }
    Ok(if diagnostics.rejected() > 0 { Outcome::Rejected } else { Outcome::Done })
}

fn info(pack: &Pack, format: ObjectFormat) -> Result<Outcome> {
    let info = pack.info();
    let mut out = std::io::stdout().lock();
    if format == ObjectFormat::Json {
        let mut value = serde_json::to_value(info)?;
        if let Some(object) = value.as_object_mut() {
            // Kinds that a pack lacks are 0 rather than missing.
            if let Some(concepts) = object.get_mut("concepts").and_then(|c| c.as_object_mut()) {
                for kind in [Kind::Occupation, Kind::Skill, Kind::Group, Kind::Task] {
                    concepts.entry(kind.as_str()).or_insert(json!(0));
                }
            }
            object.insert("identity".to_owned(), json!(pack.identity()));
            let sections: Vec<_> =
                pack.sections().map(|(name, bytes)| json!({"name": name, "bytes": bytes})).collect();
            object.insert("sections".to_owned(), json!(sections));
        }
        writeln!(out, "{}", serde_json::to_string_pretty(&value)?)?;
        return Ok(Outcome::Done);
    }
    writeln!(out, "identity    {}", pack.identity())?;
    writeln!(out, "made by     {}", info.tool)?;
    for source in &info.sources {
        writeln!(out, "source      {}", source.name)?;
    }
    for (kind, count) in &info.concepts {
        writeln!(out, "{kind:<11} {count}")?;
    }
    writeln!(out, "knowledge   {} of the skills", info.knowledge)?;
    for (kind, count) in &info.relations {
        writeln!(out, "{kind:<11} {count} relations")?;
    }
    writeln!(out, "mappings    {}", info.mappings)?;
    let labels: Vec<String> = info.labels.iter().map(|(tag, count)| format!("{tag} {count}")).collect();
    writeln!(out, "labels      {}", labels.join(", "))?;
    let encoder: usize =
        pack.sections().filter(|(name, _)| name.starts_with("encode")).map(|(_, bytes)| bytes).sum();
    if encoder > 0 {
        writeln!(out, "encoder     {:.1} MB", encoder as f64 / 1e6)?;
    } else {
        writeln!(out, "encoder     none; `ponte taxonomy train` makes one")?;
    }
    let bytes: usize = pack.sections().map(|(_, bytes)| bytes).sum();
    writeln!(out, "size        {:.1} MB", bytes as f64 / 1e6)?;
    Ok(Outcome::Done)
}
