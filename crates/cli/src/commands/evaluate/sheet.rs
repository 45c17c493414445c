//! Tables of figures: for people rounded to three decimals, for machines to four, with both ends of
//! every interval in columns of their own (`mrr`, `mrr_low`, `mrr_high`).

use std::io::Write;

use anyhow::Result;
use ponte_report::text::{Align, Table, grouped};
use serde_json::{Map, Value, json};

use crate::args::FigureFormat;
use crate::commands::concept::share;

/// One cell.
#[derive(Clone, Debug)]
pub(super) enum Cell {
    Words(String),
    Count(u64),
    Share(f64),
    /// A share and the ends of its interval.
    Estimate(f64, f64, f64),
}

/// How much of a column people are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Shown {
    Whole,
    WithoutInterval,
    Not,
}

/// A table being made. Each row has a cell for each column.
#[derive(Clone, Debug, Default)]
pub(super) struct Sheet {
    pub(super) columns: Vec<(String, Shown)>,
    pub(super) rows: Vec<Vec<Cell>>,
}

impl Cell {
    pub(super) fn words(words: impl Into<String>) -> Self {
        Self::Words(words.into())
    }

    fn for_people(&self, shown: Shown) -> String {
        match self {
            Self::Words(words) => words.clone(),
            Self::Count(count) => grouped(*count),
            Self::Share(share) => format!("{share:.3}"),
            Self::Estimate(share, low, high) if shown == Shown::Whole => {
                format!("{share:.3} ({low:.3}–{high:.3})")
            }
            Self::Estimate(share, _, _) => format!("{share:.3}"),
        }
    }

    /// Adds what a machine reads under a column's name.
    fn for_machines(&self, name: &str, out: &mut Vec<(String, Value)>) {
        match self {
            Self::Words(words) => out.push((name.to_owned(), json!(words))),
            Self::Count(count) => out.push((name.to_owned(), json!(count))),
            Self::Share(value) => out.push((name.to_owned(), share(*value))),
            Self::Estimate(value, low, high) => {
                out.push((name.to_owned(), share(*value)));
                out.push((format!("{name}_low"), share(*low)));
                out.push((format!("{name}_high"), share(*high)));
            }
        }
    }
}

impl Sheet {
    /// The table for people.
    pub(super) fn table(&self) -> Table {
        let shown: Vec<usize> =
            (0..self.columns.len()).filter(|&i| self.columns[i].1 != Shown::Not).collect();
        let is_words = |at: usize| self.rows.iter().all(|row| matches!(row.get(at), Some(Cell::Words(_))));
        let columns: Vec<(&str, Align, usize)> = shown
            .iter()
            .map(|&at| {
                let align = if is_words(at) { Align::Left } else { Align::Right };
                (self.columns[at].0.as_str(), align, 40)
            })
            .collect();
        let mut table = Table::new(&columns);
        for row in &self.rows {
            table.row(shown.iter().filter_map(|&at| Some(row.get(at)?.for_people(self.columns[at].1))));
        }
        table
    }

    /// The rows for machines: names with values, in order.
    fn named(&self) -> Vec<Vec<(String, Value)>> {
        let named = |row: &Vec<Cell>| {
            let mut out = Vec::new();
            for ((name, _), cell) in self.columns.iter().zip(row) {
                cell.for_machines(name, &mut out);
            }
            out
        };
        self.rows.iter().map(named).collect()
    }

    /// The rows as objects.
    pub(super) fn objects(&self) -> Vec<Value> {
        let object = |row: Vec<(String, Value)>| Value::Object(row.into_iter().collect::<Map<_, _>>());
        self.named().into_iter().map(object).collect()
    }

    /// Writes the table alone, in the form asked for.
    pub(super) fn write(&self, format: FigureFormat, out: &mut dyn Write) -> Result<()> {
        match format {
            FigureFormat::Text => write!(out, "{}", self.table())?,
            FigureFormat::Markdown => write!(out, "{}", self.table().markdown())?,
            FigureFormat::Json => writeln!(out, "{}", serde_json::to_string_pretty(&self.objects())?)?,
            FigureFormat::Jsonl => {
                for object in self.objects() {
                    writeln!(out, "{object}")?;
                }
            }
            FigureFormat::Csv => {
                let rows = self.named();
                let mut writer = csv::Writer::from_writer(out);
                if let Some(first) = rows.first() {
                    writer.write_record(first.iter().map(|(name, _)| name))?;
                }
                for row in &rows {
                    let plain =
                        |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                    let cells = row.iter().map(|(_, value)| plain(value));
                    writer.write_record(cells.map(|cell| ponte_report::csv::harmless(&cell).into_owned()))?;
                }
                writer.flush()?;
            }
        }
        Ok(())
    }
}
