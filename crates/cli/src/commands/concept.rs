//! `ponte concept`: search, list and show.

use std::io::Write;
use std::path::Path;

use anyhow::{Result, bail};
use ponte_core::pack::{Concept, Pack};
use ponte_core::taxonomy::{Kind, LabelKind, RelationKind};
use ponte_core::{Language, LanguageId};
use ponte_matcher::link::{LinkQuery, Linker};
use ponte_report::csv::harmless;
use ponte_report::text::{Align, Table};
use serde_json::{Value, json};

use super::Context;
use crate::Outcome;
use crate::args::{ConceptCommand, ListFormat, ObjectFormat};
use crate::output::Atomic;

pub(crate) fn run(context: &Context, command: ConceptCommand) -> Result<Outcome> {
    let pack = context.pack()?;
    match command {
        ConceptCommand::Search { text, query, format } => {
            let languages: Vec<_> =
                query.lang.iter().chain(query.label_languages.iter().flatten()).cloned().collect();
            context.missing_languages(&pack, &languages);
            let mut asked = LinkQuery::new(&text).kinds(&query.kind).most(query.k);
            if let Some(language) = &query.lang {
                asked = asked.language(language.clone());
            }
            if let Some(languages) = &query.label_languages {
                asked = asked.label_languages(languages);
            }
            let columns = [
                ("score", Align::Right, 6),
                ("kind", Align::Left, 10),
                ("label", Align::Left, 48),
                ("uri", Align::Left, 100),
            ];
            let rows: Vec<[(&str, Value); 4]> = Linker::new(&pack)
                .link(&asked)
                .iter()
                .map(|link| {
                    let concept = pack.concept(link.concept);
                    [
                        ("score", share(link.score_fraction())),
                        ("kind", json!(concept.kind().as_str())),
                        ("label", json!(link.label(&pack))),
                        ("uri", json!(concept.uri())),
                    ]
                })
                .collect();
            if rows.is_empty() {
                context.voice.say("nothing found; try other words, --lang, or a pack with more languages");
            }
            write_list(format, &columns, &rows)?;
        }
        ConceptCommand::List { kind, lang, out } => {
            context.missing_languages(&pack, lang.as_deref().unwrap_or_default());
            list(&pack, kind.as_deref(), lang.as_deref(), &out)?;
        }
        ConceptCommand::Show { uri, lang, format } => {
            let Some(id) = pack.find(&uri) else {
                bail!("{uri} is not in the pack; `ponte concept search` finds concepts by text");
            };
            show(&pack, pack.concept(id), &lang, format)?;
        }
    }
    Ok(Outcome::Done)
}

/// Writes the labels of all concepts, in order of URI and as the pack holds them.
fn list(pack: &Pack, kinds: Option<&[Kind]>, languages: Option<&[Language]>, out: &Path) -> Result<()> {
    let languages: Option<Vec<LanguageId>> =
        languages.map(|tags| tags.iter().filter_map(|tag| pack.language(tag)).collect());
    let mut file = Atomic::create(out)?;
    let mut writer = csv::Writer::from_writer(&mut file);
    writer.write_record(["uri", "kind", "language", "label_kind", "label"])?;
    for concept in pack.concepts().filter(|concept| kinds.is_none_or(|kinds| kinds.contains(&concept.kind())))
    {
        let asked = |language| languages.as_ref().is_none_or(|languages| languages.contains(&language));
        for label in concept.labels().filter(|label| asked(label.language)) {
            let language = &pack.languages()[label.language.index()];
            let cells = [concept.uri(), concept.kind().as_str(), language, label.kind.as_str(), label.text]
                .map(harmless);
            writer.write_record(cells.each_ref().map(AsRef::as_ref))?;
        }
    }
    writer.flush()?;
    drop(writer);
    file.finish()
}

/// A share as a number with four decimals.
pub(crate) fn share(share: f64) -> Value {
    json!((share * 10_000.0).round() / 10_000.0)
}

/// Writes rows of named values in the format asked for.
pub(crate) fn write_list<const N: usize>(
    format: ListFormat,
    columns: &[(&str, Align, usize); N],
    rows: &[[(&str, Value); N]],
) -> Result<()> {
    let mut out = Atomic::create(std::path::Path::new("-"))?;
    let plain = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let object = |row: &[(&str, Value); N]| {
        Value::Object(row.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
    };
    match format {
        ListFormat::Text => {
            let mut table = Table::new(columns);
            for row in rows {
                table.row(row.iter().map(|(_, value)| plain(value)));
            }
            if !table.is_empty() {
                write!(out, "{table}")?;
            }
        }
        ListFormat::Json => {
            let all: Vec<Value> = rows.iter().map(object).collect();
            writeln!(out, "{}", serde_json::to_string_pretty(&all)?)?;
        }
        ListFormat::Jsonl => {
            for row in rows {
                writeln!(out, "{}", object(row))?;
            }
        }
        ListFormat::Csv => {
            let mut writer = csv::Writer::from_writer(&mut out);
            writer.write_record(columns.iter().map(|(name, _, _)| *name))?;
            for row in rows {
                let cells = row.iter().map(|(_, value)| plain(value));
                writer.write_record(cells.map(|cell| ponte_report::csv::harmless(&cell).into_owned()))?;
            }
            writer.flush()?;
        }
    }
    out.finish()
}

fn show(pack: &Pack, concept: Concept<'_>, lang: &Language, format: ObjectFormat) -> Result<()> {
    let languages: Vec<LanguageId> = pack.language(lang).into_iter().collect();
    let named =
        |concept: Concept<'_>| json!({"uri": concept.uri(), "label": concept.display_label(&languages)});
    let relation = |kind: RelationKind, inverse: bool| -> Vec<Value> {
        concept.related_by(kind, inverse).map(named).collect()
    };
    let labels: Vec<Value> = concept
        .labels()
        .filter(|label| languages.is_empty() || languages.contains(&label.language))
        .map(|label| {
            json!({
                "language": pack.languages()[label.language.index()],
                "kind": label.kind.as_str(),
                "text": label.text,
            })
        })
        .collect();
    let notes: Vec<Value> = concept
        .notes()
        .filter(|note| languages.contains(&note.language))
        .map(|note| json!({"kind": note.kind.as_str(), "text": note.text}))
        .collect();
    let mappings: Vec<Value> = concept
        .mappings()
        .map(|mapping| {
            json!({"relation": mapping.relation.as_str(), "target": named(pack.concept(mapping.target))})
        })
        .collect();
    let in_languages: std::collections::BTreeSet<&str> = concept
        .labels()
        .filter(|label| label.kind == LabelKind::Preferred)
        .filter_map(|label| Some(pack.languages().get(label.language.index())?.as_str()))
        .collect();
    let value = json!({
        "uri": concept.uri(),
        "kind": concept.kind().as_str(),
        "label": concept.display_label(&languages),
        "notation": concept.notation(),
        "skill_type": concept.skill_type().as_str(),
        "reuse_level": concept.reuse_level().as_str(),
        "information": concept.information(),
        "languages": in_languages,
        "labels": labels,
        "notes": notes,
        "broader": relation(RelationKind::Broader, false),
        "narrower": relation(RelationKind::Broader, true),
        "related": relation(RelationKind::Related, false),
        "essential_skills": relation(RelationKind::EssentialSkill, false),
        "optional_skills": relation(RelationKind::OptionalSkill, false),
        "essential_for": relation(RelationKind::EssentialSkill, true),
        "optional_for": relation(RelationKind::OptionalSkill, true),
        "mappings": mappings,
        "schemes": concept.schemes().map(|scheme| scheme.uri.as_str()).collect::<Vec<_>>(),
    });
    let mut out = std::io::stdout().lock();
    if format == ObjectFormat::Json {
        writeln!(out, "{}", serde_json::to_string_pretty(&value)?)?;
        return Ok(());
    }
    writeln!(out, "{}", concept.display_label(&languages))?;
    writeln!(out, "  {} · {}", concept.kind().as_str(), concept.uri())?;
    for (name, key) in [("code", "notation"), ("type", "skill_type"), ("reuse", "reuse_level")] {
        if let Some(text) = value[key].as_str().filter(|text| !text.is_empty()) {
            writeln!(out, "  {name}: {text}")?;
        }
    }
    for label in value["labels"].as_array().into_iter().flatten() {
        if label["kind"] != "prefLabel" {
            writeln!(
                out,
                "  {}: {}",
                label["kind"].as_str().unwrap_or(""),
                label["text"].as_str().unwrap_or("")
            )?;
        }
    }
    for note in &notes {
        writeln!(out, "  {}: {}", note["kind"].as_str().unwrap_or(""), note["text"].as_str().unwrap_or(""))?;
    }
    for (name, key) in [
        ("broader", "broader"),
        ("narrower", "narrower"),
        ("related", "related"),
        ("essential skills", "essential_skills"),
        ("optional skills", "optional_skills"),
        ("essential for", "essential_for"),
        ("optional for", "optional_for"),
    ] {
        let others = value[key].as_array().map_or(&[][..], Vec::as_slice);
        if !others.is_empty() {
            writeln!(out, "  {name} ({}):", others.len())?;
            for other in others.iter().take(20) {
                writeln!(out, "    {}", other["label"].as_str().unwrap_or(""))?;
            }
            if others.len() > 20 {
                writeln!(out, "    … {} more; --format json shows all", others.len() - 20)?;
            }
        }
    }
    for mapping in &mappings {
        let target = &mapping["target"];
        let (label, uri) = (target["label"].as_str().unwrap_or(""), target["uri"].as_str().unwrap_or(""));
        let shown = if label == uri { uri.to_owned() } else { format!("{label} ({uri})") };
        writeln!(out, "  mapping {}: {shown}", mapping["relation"].as_str().unwrap_or(""))?;
    }
    Ok(())
}
