//! `ponte taxonomy diff`: what became of every concept.

use std::io::Write;
use std::path::Path;

use anyhow::Result;
use ponte_core::migrate::{Fate, Migration, Outcome as Of, Totals};
use ponte_core::pack::Pack;
use ponte_report::csv::harmless;
use ponte_report::text::{Align, Table};
use serde_json::{Value, json};

use super::{Context, taxonomy};
use crate::Outcome;
use crate::args::DiffFormat;
use crate::output::Atomic;

/// Columns of the table, and fields of JSON rows.
const COLUMNS: [&str; 11] = [
    "outcome",
    "kind",
    "uri",
    "label",
    "new_uri",
    "new_label",
    "why",
    "sureness",
    "changed",
    "candidates",
    "nearest",
];

/// Cases of each sort that the text shows.
const SHOWN: usize = 8;

pub(crate) fn run(
    context: &Context,
    old: &Path,
    new: &Path,
    format: DiffFormat,
    out: &Path,
) -> Result<Outcome> {
    let (old, new) = (taxonomy::open_version(context, old)?, taxonomy::open_version(context, new)?);
    let migration = Migration::between(&old, &new);
    let mut out = Atomic::create(out)?;
    match format {
        DiffFormat::Text => text(&old, &new, &migration, &mut out)?,
        DiffFormat::Csv => {
            let mut writer = csv::Writer::from_writer(&mut out);
            writer.write_record(COLUMNS)?;
            for row in rows(&old, &new, &migration) {
                writer.write_record(row.iter().map(|cell| harmless(cell).into_owned()))?;
            }
            writer.flush()?;
        }
        DiffFormat::Json => {
            let object = |row: [String; 11]| -> Value {
                let fields = COLUMNS.into_iter().zip(row).filter(|(_, cell)| !cell.is_empty());
                fields
                    .map(|(name, cell)| {
                        let many = matches!(name, "candidates" | "changed");
                        let value =
                            if many { json!(cell.split('|').collect::<Vec<_>>()) } else { json!(cell) };
                        (name.to_owned(), value)
                    })
                    .collect::<serde_json::Map<_, _>>()
                    .into()
            };
            let totals = migration.totals();
            let totals = totals.iter().map(|(kind, totals)| (kind.as_str().to_owned(), totals_json(totals)));
            let value = json!({
                "old": version_json(&old),
                "new": version_json(&new),
                "languages": migration.languages(),
                "totals": totals.collect::<serde_json::Map<_, _>>(),
                "concepts": rows(&old, &new, &migration).map(object).collect::<Vec<_>>(),
            });
            writeln!(out, "{}", serde_json::to_string_pretty(&value)?)?;
        }
    }
    out.finish()?;
    Ok(Outcome::Done)
}

fn version_json(pack: &Pack) -> Value {
    json!({"identity": pack.identity(), "sources": pack.info().sources, "partial": pack.info().partial})
}

fn totals_json(totals: &Totals) -> Value {
    json!({
        "old": totals.old(),
        "kept": totals.kept,
        "relabelled": totals.relabelled,
        "new_kind": totals.new_kind,
        "replaced": totals.replaced,
        "retired": totals.retired,
        "ambiguous": totals.ambiguous,
        "not_in_sources": totals.not_in_sources,
        "new": totals.new,
        "not_in_old_sources": totals.not_in_old_sources,
    })
}

/// A concept's label to show; empty if the pack knows none.
pub(super) fn label<'p>(pack: &'p Pack, uri: &str) -> &'p str {
    let Some(id) = pack.find(uri) else { return "" };
    let label = pack.concept(id).display_label(&[]);
    if label == uri { "" } else { label }
}

/// What a fate puts into the columns `new_uri`, `new_label`, `why`, `sureness`, `candidates` and
/// `nearest`.
pub(super) fn fate_cells(new: &Pack, uri: &str, fate: &Fate) -> [String; 6] {
    let empty = String::new;
    match fate {
        Fate::Kept { .. } => [uri.to_owned(), label(new, uri).to_owned(), empty(), empty(), empty(), empty()],
        Fate::Replaced { by, why, by_place } => {
            let place = if *by_place { "+place" } else { "" };
            let sureness = why.sureness().to_owned();
            let why = format!("{}{place}", why.as_str());
            [by.clone(), label(new, by).to_owned(), why, sureness, empty(), empty()]
        }
        Fate::Retired { candidates, nearest } => {
            let nearest = nearest.clone().unwrap_or_default();
            [empty(), empty(), empty(), empty(), candidates.join("|"), nearest]
        }
        Fate::NotInSources => Default::default(),
    }
}

/// A row for each concept of either version.
fn rows<'r>(
    old: &'r Pack,
    new: &'r Pack,
    migration: &'r Migration,
) -> impl Iterator<Item = [String; 11]> + 'r {
    let fates = migration.fates().iter().map(move |concept| {
        let [new_uri, new_label, why, sureness, candidates, nearest] =
            fate_cells(new, &concept.uri, &concept.fate);
        let changed = match &concept.fate {
            Fate::Kept { relabelled, new_kind } => {
                let labels = relabelled.iter().map(|language| format!("label:{language}"));
                labels.chain(new_kind.map(|kind| format!("kind:{}", kind.as_str()))).collect::<Vec<_>>()
            }
            _ => Vec::new(),
        };
        [
            concept.fate.outcome().as_str().to_owned(),
            concept.kind.as_str().to_owned(),
            concept.uri.clone(),
            label(old, &concept.uri).to_owned(),
            new_uri,
            new_label,
            why,
            sureness,
            changed.join("|"),
            candidates,
            nearest,
        ]
    });
    let added = migration.added().iter().map(move |concept| {
        let mut row: [String; 11] = Default::default();
        row[0] = if concept.is_new { "new" } else { "not-in-old-sources" }.to_owned();
        row[1] = concept.kind.as_str().to_owned();
        row[4].clone_from(&concept.uri);
        row[5] = label(new, &concept.uri).to_owned();
        row
    });
    fates.chain(added)
}

fn text(old: &Pack, new: &Pack, migration: &Migration, out: &mut impl Write) -> Result<()> {
    for (name, pack) in [("old", old), ("new", new)] {
        let sources: Vec<&str> = pack.info().sources.iter().map(|source| source.name.as_str()).collect();
        let (first, more) = (sources.iter().take(3).copied().collect::<Vec<_>>(), sources.len().max(3) - 3);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        writeln!(out, "{name}  {}{more}", first.join(", "))?;
    }
    if migration.languages().is_empty() {
        writeln!(out, "\nThe versions have no language in common: no label could be compared.")?;
    } else {
        writeln!(out, "\nLabels were compared in {}.", migration.languages().join(", "))?;
    }
    let columns = [
        ("kind", Align::Left, 12),
        ("old", Align::Right, 9),
        ("kept", Align::Right, 9),
        ("relabelled", Align::Right, 10),
        ("replaced", Align::Right, 9),
        ("retired", Align::Right, 9),
        ("ambiguous", Align::Right, 9),
        ("not in new sources", Align::Right, 18),
        ("new", Align::Right, 9),
        ("not in old sources", Align::Right, 18),
    ];
    let mut table = Table::new(&columns);
    let all = migration.totals();
    for (kind, t) in &all {
        let counts = [
            t.old(),
            t.kept,
            t.relabelled,
            t.replaced,
            t.retired,
            t.ambiguous,
            t.not_in_sources,
            t.new,
            t.not_in_old_sources,
        ];
        table.row(std::iter::once(kind.as_str().to_owned()).chain(counts.map(|count| count.to_string())));
    }
    writeln!(
        out,
        "\n{table}\nrelabelled: of the kept; ambiguous: of the retired, several could stand for it"
    )?;

    let mut left = 0;
    let mut section = |title: &str, cases: Vec<String>, out: &mut dyn Write| -> std::io::Result<()> {
        if cases.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n{title} ({})", cases.len())?;
        for case in cases.iter().take(SHOWN) {
            writeln!(out, "  {}", ponte_core::diagnostic::on_one_line(case))?;
        }
        let more = cases.len().saturating_sub(SHOWN);
        if more > 0 {
            left += more;
            writeln!(out, "  … {more} more")?;
        }
        Ok(())
    };
    let of = |outcome: Of| migration.fates().iter().filter(move |concept| concept.fate.outcome() == outcome);
    let shown = |pack: &Pack, uri: &str| match label(pack, uri) {
        "" => uri.to_owned(),
        label => label.to_owned(),
    };
    let replaced = of(Of::Replaced).map(|concept| {
        let [by, _, why, sureness, ..] = fate_cells(new, &concept.uri, &concept.fate);
        format!("{} → {} ({sureness}: {why})", shown(old, &concept.uri), shown(new, &by))
    });
    section("Replaced", replaced.collect(), out)?;
    let retired = of(Of::Retired).map(|concept| {
        let mut line = shown(old, &concept.uri);
        if let Fate::Retired { candidates, nearest } = &concept.fate {
            let candidates: Vec<String> = candidates.iter().map(|uri| shown(new, uri)).collect();
            if !candidates.is_empty() {
                line += &format!("; could be: {}", candidates.join(", "));
            }
            if let Some(nearest) = nearest {
                line += &format!("; nearest broader: {}", shown(new, nearest));
            }
        }
        line
    });
    section("Retired", retired.collect(), out)?;
    let renamed = migration.fates().iter().filter_map(|concept| match &concept.fate {
        Fate::Kept { relabelled, .. } => {
            let language = relabelled.first()?;
            let [before, now] = [old, new].map(|pack| {
                let concept = pack.find(&concept.uri).map(|id| pack.concept(id));
                concept.and_then(|concept| concept.pref_label(language)).unwrap_or("").to_owned()
            });
            Some(format!("{before} → {now} ({language})"))
        }
        _ => None,
    });
    section("Kept under another label", renamed.collect(), out)?;
    let new_ones = migration.added().iter().filter(|concept| concept.is_new);
    section("New", new_ones.map(|concept| shown(new, &concept.uri)).collect(), out)?;
    let absent: u64 = all.values().map(|totals| totals.not_in_sources).sum();
    if absent > 0 {
        writeln!(
            out,
            "\n{absent} concepts are not in the new sources, which hold nothing or only pieces of their part \
             of the taxonomy; that does not make them retired. Add the sources that hold it."
        )?;
    }
    if left > 0 {
        writeln!(out, "\n--format csv or json, with --out FILE, gives every concept.")?;
    }
    Ok(())
}
