//! `ponte profile`: profiles carried from one version of a taxonomy to another.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Write};

use anyhow::{Context as _, Result, bail};
use ponte_core::diagnostic::Severity;
use ponte_core::import::Limits;
use ponte_core::migrate::{Fate, Migration};
use ponte_core::pack::Pack;
use ponte_core::record::{Format, PROFILE_REFERENCES, Reference, VACANCY_REFERENCES, rewrite};
use ponte_report::csv::harmless;
use serde_json::json;

use super::Context;
use super::diff::{fate_cells, label};
use crate::Outcome;
use crate::args::{MigrateArgs, ProfileCommand};
use crate::input::{self, is_standard, name_of, open};
use crate::output::Atomic;

/// Columns of the report, and fields of its JSON lines.
const COLUMNS: [&str; 12] = [
    "id",
    "row",
    "field",
    "uri",
    "label",
    "outcome",
    "new_uri",
    "new_label",
    "why",
    "sureness",
    "candidates",
    "nearest",
];

pub(crate) fn run(context: &Context, command: &ProfileCommand) -> Result<Outcome> {
    match command {
        ProfileCommand::Migrate(args) => migrate(context, args),
    }
}

fn migrate(context: &Context, args: &MigrateArgs) -> Result<Outcome> {
    let (path, fields, what) = match (&args.profiles, &args.vacancies) {
        (Some(path), _) => (path, &PROFILE_REFERENCES[..], "profiles"),
        (None, Some(path)) => (path, &VACANCY_REFERENCES[..], "vacancies"),
        (None, None) => bail!("name profiles with --profiles or vacancies with --vacancies"),
    };
    if is_standard(&args.out) && args.report.as_deref().is_some_and(is_standard) {
        bail!("only one of --out and --report can be standard output");
    }
    let (old, new) = (input::pack(Some(&args.from))?, input::pack(Some(&args.to))?);
    let name = name_of(path);
    let limit = Limits::default().file_bytes;
    let mut bytes = Vec::new();
    open(path)?.take(limit + 1).read_to_end(&mut bytes).with_context(|| format!("cannot read {name}"))?;
    if bytes.len() as u64 > limit {
        bail!("{name} has more than {limit} bytes; split it");
    }
    let migration = Migration::between(&old, &new);
    let mut report = Report::new(&old, &new, &migration);
    let format = Format::of_name(&name);
    let rewritten = rewrite(&name, format, fields, &bytes, &mut |reference| report.take(reference));
    context.voice.diagnostics(&rewritten.diagnostics);
    if rewritten.diagnostics.iter().any(|d| d.severity == Severity::Rejected && d.row.is_none()) {
        bail!("nothing could be read from {name}; nothing was written");
    }
    let mut out = Atomic::create(&args.out)?;
    out.write_all(&rewritten.bytes)?;
    if let Some(path) = &args.report {
        let mut file = Atomic::create(path)?;
        report.write(Format::of_name(&name_of(path)), &mut file)?;
        file.finish()?;
    }
    out.finish()?;
    let count = |outcome: &str| report.counts.get(outcome).copied().unwrap_or(0);
    context.voice.say(format_args!(
        "{name}: {} kept, {} replaced, {} retired, {} not in the new sources, {} of the new version already, \
         {} unknown to both; {} of {} {what} with concepts changed",
        count("kept"),
        count("replaced"),
        count("retired"),
        count("not-in-sources"),
        count("new"),
        count("unknown"),
        report.changed.len(),
        report.seen.len(),
    ));
    let left: u64 = ["retired", "not-in-sources", "unknown"].into_iter().map(count).sum();
    if left > 0 {
        let more = if args.report.is_none() { "; --report FILE tells which" } else { "" };
        context.voice.say(format_args!("{left} could not be carried over and were left as they are{more}"));
    }
    let done = left == 0 && rewritten.diagnostics.rejected() == 0;
    Ok(if done { Outcome::Done } else { Outcome::Rejected })
}

/// What became of every concept of every record.
struct Report<'r> {
    old: &'r Pack,
    new: &'r Pack,
    migration: &'r Migration,
    rows: Vec<[String; 12]>,
    counts: BTreeMap<&'static str, u64>,
    seen: BTreeSet<u64>,
    changed: BTreeSet<u64>,
}

impl<'r> Report<'r> {
    fn new(old: &'r Pack, new: &'r Pack, migration: &'r Migration) -> Self {
        Self {
            old,
            new,
            migration,
            rows: Vec::new(),
            counts: BTreeMap::new(),
            seen: BTreeSet::new(),
            changed: BTreeSet::new(),
        }
    }

    /// Notes a value and gives what replaces it. Labels that hold a colon are passed over.
    fn take(&mut self, reference: Reference<'_>) -> Option<String> {
        let uri = reference.uri;
        let fate = self.migration.find(uri).map(|concept| &concept.fate);
        let outcome = match fate {
            Some(fate) => fate.outcome().as_str(),
            None if self.migration.is_added(uri) => "new",
            None if is_uri(uri) => "unknown",
            None => return None,
        };
        *self.counts.entry(outcome).or_default() += 1;
        self.seen.insert(reference.row);
        let [new_uri, new_label, why, sureness, candidates, nearest] =
            fate.map_or_else(Default::default, |fate| fate_cells(self.new, uri, fate));
        let known = match label(self.old, uri) {
            "" => label(self.new, uri),
            label => label,
        };
        self.rows.push([
            reference.id.to_owned(),
            reference.row.to_string(),
            reference.field.to_owned(),
            uri.to_owned(),
            known.to_owned(),
            outcome.to_owned(),
            new_uri,
            new_label,
            why,
            sureness,
            candidates,
            nearest,
        ]);
        match fate {
            Some(Fate::Replaced { by, .. }) => {
                self.changed.insert(reference.row);
                Some(by.clone())
            }
            _ => None,
        }
    }

    fn write(&self, format: Format, out: &mut impl Write) -> Result<()> {
        match format {
            Format::Csv => {
                let mut writer = csv::Writer::from_writer(out);
                writer.write_record(COLUMNS)?;
                for row in &self.rows {
                    writer.write_record(row.iter().map(|cell| harmless(cell).into_owned()))?;
                }
                writer.flush()?;
            }
            Format::JsonLines => {
                for row in &self.rows {
                    let fields = COLUMNS.into_iter().zip(row).filter(|(_, cell)| !cell.is_empty());
                    let object: serde_json::Map<_, _> = fields
                        .map(|(name, cell)| {
                            let value = match name {
                                "candidates" => json!(cell.split('|').collect::<Vec<_>>()),
                                "row" => json!(cell.parse::<u64>().unwrap_or(0)),
                                _ => json!(cell),
                            };
                            (name.to_owned(), value)
                        })
                        .collect();
                    writeln!(out, "{}", serde_json::Value::Object(object))?;
                }
            }
        }
        Ok(())
    }
}

/// Whether a value that neither version knows is meant as a URI.
fn is_uri(value: &str) -> bool {
    let lower = value.to_ascii_lowercase();
    !value.contains(' ') && (lower.contains("://") || lower.starts_with("urn:"))
}
