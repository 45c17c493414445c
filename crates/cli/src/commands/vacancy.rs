//! `ponte vacancy`: the demand index.

use std::path::Path;

use anyhow::{Result, bail};
use ponte_core::record::{Format, VacancyRecord, read_vacancies};
use ponte_matcher::demand::DemandIndex;
use ponte_report::text::Align;
use serde_json::{Value, json};

use super::Context;
use super::concept::write_list;
use crate::Outcome;
use crate::args::{ListFormat, VacancyCommand};
use crate::input::{name_of, open};

/// Every stored vacancy, in order of id.
pub(crate) fn stored(path: &Path) -> Result<Vec<VacancyRecord>> {
    Ok(DemandIndex::open(path)?.list()?)
}

pub(crate) fn run(context: &Context, command: VacancyCommand) -> Result<Outcome> {
    match command {
        VacancyCommand::Index { files, out } => {
            // All files are read before anything is stored, so that a bad one leaves the index as it was.
            let mut rejected = 0;
            let mut read = Vec::new();
            for path in &files {
                let name = name_of(path);
                let (records, said) = read_vacancies(&name, Format::of_name(&name), &mut open(path)?);
                context.voice.diagnostics(&said);
                rejected += said.rejected();
                if records.is_empty() {
                    bail!("no vacancy could be read from {name}; the index was left as it is");
                }
                read.push((name, records));
            }
            let mut index = DemandIndex::create_or_open(&out)?;
            for (name, records) in read {
                let progress = context.voice.progress(0, "storing");
                let report = index.put(records)?;
                progress.finish_and_clear();
                context
                    .voice
                    .say(format_args!("{name}: {} added, {} replaced", report.added, report.replaced));
            }
            context.voice.say(format_args!("{} holds {} vacancies", out.display(), index.len()));
            Ok(if rejected > 0 { Outcome::Rejected } else { Outcome::Done })
        }
        VacancyCommand::Search { index, text, k, format } => {
            let hits = DemandIndex::open(&index)?.search(&text, k)?;
            if hits.is_empty() {
                context.voice.say("no vacancy speaks of this");
            }
            let records: Vec<&VacancyRecord> = hits.iter().map(|hit| &hit.record).collect();
            write(format, &records)?;
            Ok(Outcome::Done)
        }
        VacancyCommand::List { index, format } => {
            let records = stored(&index)?;
            write(format, &records.iter().collect::<Vec<_>>())?;
            Ok(Outcome::Done)
        }
        VacancyCommand::Remove { index, ids, closed_before } => {
            if ids.is_empty() && closed_before.is_none() {
                bail!("name ids to remove, or a day with --closed-before");
            }
            let mut index = DemandIndex::open(&index)?;
            let mut removed = index.remove(&ids)?;
            if let Some(day) = closed_before {
                removed += index.expire(day)?;
            }
            context.voice.say(format_args!("{removed} removed, {} left", index.len()));
            Ok(Outcome::Done)
        }
    }
}

fn write(format: ListFormat, records: &[&VacancyRecord]) -> Result<()> {
    let columns = [
        ("id", Align::Left, 24),
        ("title", Align::Left, 48),
        ("country", Align::Left, 7),
        ("region", Align::Left, 12),
        ("closes", Align::Left, 10),
        ("essential", Align::Right, 9),
        ("optional", Align::Right, 9),
    ];
    let rows: Vec<[(&str, Value); 7]> = records
        .iter()
        .map(|record| {
            [
                ("id", json!(record.id)),
                ("title", json!(record.title)),
                ("country", json!(record.place.country)),
                ("region", json!(record.place.region)),
                ("closes", json!(record.closes.map(|day| day.to_string()).unwrap_or_default())),
                ("essential", json!(record.essential.len())),
                ("optional", json!(record.optional.len())),
            ]
        })
        .collect();
    write_list(format, &columns, &rows)
}
