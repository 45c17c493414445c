//! `ponte evaluate all`: every task that a folder of labelled sets allows, in one table.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use ponte_core::Language;
use ponte_core::pack::Pack;
use ponte_core::taxonomy::Kind;
use ponte_matcher::evaluate::{Bootstrap, Figures, Reliability};
use ponte_matcher::extract::{ExtractSettings, Extractor};
use ponte_matcher::link::Linker;
use ponte_report::plot::Panel;
use serde_json::{Value, json};

use super::answers::{self, LinkForm, Measured, by_score};
use super::figures::{self, AtRank, Sure, of_set};
use super::sets::{LabelledSet, TableForm, load, load_labels};
use super::sheet::{Cell, Sheet, Shown};
use super::{LINK_KINDS, outcome, plot, say_speed};
use crate::Outcome;
use crate::args::{EvaluateAllArgs, FigureFormat};
use crate::commands::Context;
use crate::commands::concept::share;
use crate::input::name_of;
use crate::output::Atomic;

/// One way to ask, with what came of it.
struct Task {
    name: &'static str,
    /// Above its panel of the plot.
    title: &'static str,
    at: AtRank,
    links: bool,
    sets: Vec<Measured>,
}

pub(super) fn run(context: &Context, args: &EvaluateAllArgs) -> Result<Outcome> {
    let pack = context.pack()?;
    let folders = Folders::find(&args.folder)?;
    let mut rejected = 0;
    let mut tasks = national_titles(context, &pack, args, &folders.melo, &mut rejected)?;
    tasks.extend(vacancy_titles(context, &pack, args, &folders.titles)?);
    tasks.extend(sentences(context, &pack, args, &folders.extraction)?);
    tasks.retain(|task| !task.sets.is_empty());
    if tasks.is_empty() {
        bail!(
            "{} holds no labelled sets; see `ponte evaluate all --help` for what they look like",
            args.folder.display()
        );
    }
    for task in &tasks {
        say_speed(context, task.name, &task.sets);
    }
    let scores: Vec<(&Task, Reliability)> =
        tasks.iter().filter(|task| task.links).map(|task| (task, by_score(&task.sets))).collect();
    if let Some(path) = &args.plot {
        let panels: Vec<Panel<'_>> =
            scores.iter().map(|(task, answers)| Panel { title: task.title, answers }).collect();
        plot(path, &panels)?;
    }
    write(args, &pack, &tasks)?;
    Ok(outcome(rejected))
}

/// The labelled sets in a folder, each in order of name.
#[derive(Default)]
struct Folders {
    melo: Vec<PathBuf>,
    titles: Vec<PathBuf>,
    extraction: Vec<PathBuf>,
}

impl Folders {
    fn find(folder: &Path) -> Result<Self> {
        let mut out = Self::default();
        for path in entries(folder)?.into_iter().filter(|path| path.is_dir()) {
            let name = name_of(&path);
            let to = match name.as_str() {
                name if name.starts_with("melo") => &mut out.melo,
                name if name.starts_with("titles") => &mut out.titles,
                name if name.starts_with("extraction") => &mut out.extraction,
                _ => continue,
            };
            to.extend(entries(&path)?);
        }
        out.melo.retain(|path| path.is_dir());
        out.titles.retain(|path| has_ending(path, "csv"));
        Ok(out)
    }
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let cannot = || format!("cannot read the folder {}", folder.display());
    let mut out = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(cannot)? {
        let path = entry.with_context(cannot)?.path();
        if !name_of(&path).starts_with('.') {
            out.push(path);
        }
    }
    out.sort();
    Ok(out)
}

fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|found| found.eq_ignore_ascii_case(ending))
}

/// National titles, asked in three ways.
fn national_titles(
    context: &Context,
    pack: &Pack,
    args: &EvaluateAllArgs,
    paths: &[PathBuf],
    rejected: &mut u64,
) -> Result<Vec<Task>> {
    let linker = Linker::new(pack);
    let form = TableForm { text_column: "", gold_column: "", labels: None };
    let task = |name, title| Task { name, title, at: AtRank::Hits, links: true, sets: Vec::new() };
    let mut own = task("monolingual", "Labels of the title’s language");
    let mut english = task("cross-lingual", "English labels only");
    let mut free = task("free", "All labels");
    for path in paths {
        let set = load(context, pack, path, None, &form)?;
        *rejected += set.rejected;
        context.missing_languages(pack, std::slice::from_ref(&set.language));
        let ask = |label_languages: Option<&[Language]>| {
            let form = LinkForm { kinds: &LINK_KINDS, label_languages, most: args.k };
            answers::link(context, &linker, &set, &form)
        };
        own.sets.push(ask(Some(std::slice::from_ref(&set.language))));
        if set.language != Language::english() {
            english.sets.push(ask(Some(&[Language::english()])));
        }
        free.sets.push(ask(None));
    }
    Ok(vec![own, english, free])
}

/// Titles of vacancies, which mean one occupation each.
fn vacancy_titles(
    context: &Context,
    pack: &Pack,
    args: &EvaluateAllArgs,
    paths: &[PathBuf],
) -> Result<Option<Task>> {
    let linker = Linker::new(pack);
    let form = TableForm { text_column: "vacancyTitle", gold_column: "conceptUri", labels: None };
    let ask = |path: &PathBuf| {
        let set = load(context, pack, path, None, &form)?;
        let form = LinkForm { kinds: &[Kind::Occupation], label_languages: None, most: args.k };
        Ok(answers::link(context, &linker, &set, &form))
    };
    let sets = paths.iter().map(ask).collect::<Result<Vec<_>>>()?;
    let title = "Titles of vacancies";
    Ok(Some(Task { name: "titles", title, at: AtRank::Recall, links: true, sets }))
}

/// Sentences of advertisements. A list of labels beside them says which right answers count.
fn sentences(
    context: &Context,
    pack: &Pack,
    args: &EvaluateAllArgs,
    paths: &[PathBuf],
) -> Result<Option<Task>> {
    let list = paths.iter().find(|path| has_ending(path, "txt") && name_of(path).contains("label"));
    let labels = list.map(|path| load_labels(path)).transpose()?;
    let form = TableForm { text_column: "sentence", gold_column: "label", labels: labels.as_ref() };
    let extractor = Extractor::new(pack);
    let settings = ExtractSettings::default().kinds(&[Kind::Skill]).most(args.k);
    let ask = |path: &PathBuf| {
        let set: LabelledSet = load(context, pack, path, None, &form)?;
        Ok(answers::extract(context, pack, &extractor, &set, &settings))
    };
    let tables = paths.iter().filter(|path| has_ending(path, "csv"));
    let sets = tables.map(ask).collect::<Result<Vec<_>>>()?;
    Ok(Some(Task { name: "extraction", title: "", at: AtRank::Rp, links: false, sets }))
}

impl Task {
    /// The mean over the task's sets.
    fn mean(&self, bootstrap: Bootstrap) -> Sure {
        let figures: Vec<Vec<Figures>> = self.sets.iter().map(of_set).collect();
        Sure::of(&figures.iter().map(Vec::as_slice).collect::<Vec<_>>(), bootstrap)
    }

    /// Rows of the table: name, language and figures of each set, and of the mean if there are several.
    fn rows(&self, brief: bool, bootstrap: Bootstrap) -> Vec<(String, String, Sure)> {
        let several = self.sets.len() > 1;
        let mut out: Vec<(String, String, Sure)> = Vec::new();
        if !(brief && several) {
            for set in &self.sets {
                let figures = Sure::of(&[&of_set(set)], bootstrap);
                out.push((set.name.clone(), set.language.to_string(), figures));
            }
        }
        if several {
            out.push((format!("mean of {} sets", self.sets.len()), String::new(), self.mean(bootstrap)));
        }
        out
    }

    fn json(&self, bootstrap: Bootstrap) -> Value {
        let mut out = json!({
            "task": self.name,
            "at": self.at.as_str(),
            "sets": figures::sets(&self.sets, self.at, bootstrap).objects(),
            "languages": figures::languages(&self.sets, self.at, bootstrap).objects(),
        });
        if self.links {
            let scores = by_score(&self.sets);
            out["evidence"] = json!(figures::evidence(&self.sets).objects());
            out["reliability"] = json!({
                "answers": scores.all().answers,
                "right": scores.all().right,
                "calibration_error": share(scores.calibration_error()),
                "brier": share(scores.brier()),
                "bins": figures::bins(&scores).objects(),
            });
        }
        out
    }
}

fn write(args: &EvaluateAllArgs, pack: &Pack, tasks: &[Task]) -> Result<()> {
    let bootstrap: Bootstrap = args.bootstrap.into();
    let mut out = Atomic::create(&args.out)?;
    match args.format {
        FigureFormat::Text | FigureFormat::Markdown => {
            for_people(args, tasks).write(args.format, &mut out)?;
            writeln!(
                out,
                "\n@k: hits@k for national titles, recall@k for titles of vacancies, RP@k for extraction. \
                 In brackets: 95 % of {} resamples of the queries.",
                ponte_report::text::grouped(u64::from(bootstrap.resamples))
            )?;
        }
        FigureFormat::Csv => for_machines(args, tasks).write(args.format, &mut out)?,
        FigureFormat::Json => {
            let tasks: Vec<Value> = tasks.iter().map(|task| task.json(bootstrap)).collect();
            let all = json!({"pack": pack.identity(), "k": args.k, "bootstrap": bootstrap, "tasks": tasks});
            writeln!(out, "{}", serde_json::to_string_pretty(&all)?)?;
        }
        FigureFormat::Jsonl => {
            for task in tasks {
                writeln!(out, "{}", task.json(bootstrap))?;
            }
        }
    }
    out.finish()
}

fn for_people(args: &EvaluateAllArgs, tasks: &[Task]) -> Sheet {
    let names = ["task", "set", "queries", "MRR", "@1", "@5", "@10"];
    let columns = names.map(|name| (name.to_owned(), Shown::Whole)).to_vec();
    let mut sheet = Sheet { columns, rows: Vec::new() };
    for task in tasks {
        for (set, _, sure) in task.rows(args.brief, args.bootstrap.into()) {
            let mut row = vec![Cell::words(task.name), Cell::words(set)];
            row.extend([Cell::Count(sure.figures.queries as u64), sure.mrr()]);
            row.extend(sure.at(task.at));
            sheet.rows.push(row);
        }
    }
    sheet
}

fn for_machines(args: &EvaluateAllArgs, tasks: &[Task]) -> Sheet {
    let names = ["task", "set", "language"].map(|name| (name.to_owned(), Shown::Whole));
    let mut sheet = Sheet { columns: names.to_vec(), rows: Vec::new() };
    sheet.columns.extend(figures::columns(AtRank::Hits));
    for task in tasks {
        for (set, language, sure) in task.rows(args.brief, args.bootstrap.into()) {
            let mut row = vec![Cell::words(task.name), Cell::words(set), Cell::words(language)];
            row.extend(sure.cells());
            sheet.rows.push(row);
        }
    }
    sheet
}
