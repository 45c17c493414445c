//! `ponte crosswalk`: map, report, coverage; `suggest` is in [`suggestions`].

use std::io::Write;
use std::path::Path;

use anyhow::{Result, bail};
use ponte_core::diagnostic::{Diagnostic, Diagnostics, Severity};
use ponte_core::pack::Pack;
use ponte_core::{ConceptId, Language, LanguageId};
use ponte_matcher::crosswalk::{
    self, Answer, Case, Crosswalk, Kept, Loss, Mappings, SchemeSet, Target, coverage, find_scheme, schemes,
    skos_word,
};
use ponte_report::crosswalk::{
    answer_json, concept_text, loss_counts, loss_json, matrix_html, matrix_svg, path_text, per_cent,
};
use ponte_report::csv::harmless;
use ponte_report::text::{Align, Table};
use serde_json::{Value, json};

use super::codes::{self, Written};
use super::concept::write_list;
use super::{Context, suggestions};
use crate::Outcome;
use crate::args::{BetweenArgs, CrosswalkCommand, ListFormat, ObjectFormat};
use crate::input::{name_of, open};
use crate::output::Atomic;

pub(crate) fn run(context: &Context, command: CrosswalkCommand) -> Result<Outcome> {
    match command {
        CrosswalkCommand::Map { between, out, format, k } => map(context, &between, &out, format, k),
        CrosswalkCommand::Report { between, worst, format } => report(context, &between, worst, format),
        CrosswalkCommand::Coverage { schemes, format, svg, html, suggestions } => {
            let pack = context.pack()?;
            let mut diagnostics = Diagnostics::default();
            let mappings = mappings(&pack, suggestions.as_deref(), &mut diagnostics)?;
            context.voice.every_row(&diagnostics);
            all_pairs(&mappings, &schemes, format, svg.as_deref(), html.as_deref())
        }
        CrosswalkCommand::Suggest(args) => suggestions::run(context, &args),
    }
}

/// What `map` and `report` work on.
struct Asked {
    pack: Pack,
    from: SchemeSet,
    to: SchemeSet,
    crosswalk: Crosswalk,
    /// The codes of a file; without one, every concept of the scheme.
    codes: Vec<Written>,
    has_file: bool,
    languages: Vec<LanguageId>,
    diagnostics: Diagnostics,
}

impl Asked {
    fn new(context: &Context, args: &BetweenArgs) -> Result<Self> {
        let pack = context.pack()?;
        let (from, to) = (find_scheme(&pack, &args.from)?, find_scheme(&pack, &args.to)?);
        let (codes, mut diagnostics) = match &args.input {
            Some(path) => codes::read(&pack, &from, &name_of(path), open(path)?)?,
            None => {
                let written = |id: &ConceptId| Written { row: 0, code: String::new(), concept: Some(*id) };
                (from.concepts.iter().map(written).collect(), Diagnostics::default())
            }
        };
        if codes.is_empty() {
            context.voice.diagnostics(&diagnostics);
            bail!("there are no codes to map");
        }
        let mappings = mappings(&pack, args.suggestions.as_deref(), &mut diagnostics)?;
        contradictions(&mappings, &from, &to, &mut diagnostics);
        let crosswalk = mappings.between(&from.concepts, &to.concepts);
        let languages = languages(&pack, &args.lang);
        let has_file = args.input.is_some();
        Ok(Self { pack, from, to, crosswalk, codes, has_file, languages, diagnostics })
    }

    /// The answers for the codes that could be resolved, and for each code the place of its answer.
    fn answers(&self) -> (Vec<Answer>, Vec<Option<usize>>) {
        let mut wanted: Vec<ConceptId> = self.codes.iter().filter_map(|code| code.concept).collect();
        wanted.sort_unstable();
        wanted.dedup();
        let place = |code: &Written| wanted.binary_search(&code.concept?).ok();
        let places = self.codes.iter().map(place).collect();
        (self.crosswalk.map_all(&wanted), places)
    }

    fn finish(&self, context: &Context) -> Outcome {
        context.voice.every_row(&self.diagnostics);
        if self.diagnostics.rejected() > 0 { Outcome::Rejected } else { Outcome::Done }
    }
}

/// The pack's mappings, with the suggestions of a review sheet beside them if one is named.
fn mappings(pack: &Pack, sheet: Option<&Path>, diagnostics: &mut Diagnostics) -> Result<Mappings> {
    let Some(path) = sheet else {
        return Ok(Mappings::new(pack));
    };
    let (suggested, said) = suggestions::read(pack, path)?;
    diagnostics.append(said);
    Ok(Mappings::with_suggestions(pack, &suggested))
}

fn languages(pack: &Pack, language: &Language) -> Vec<LanguageId> {
    pack.language(language).into_iter().collect()
}

/// Tells pairs whose relations contradict each other, as far as the two schemes are concerned.
fn contradictions(mappings: &Mappings, from: &SchemeSet, to: &SchemeSet, diagnostics: &mut Diagnostics) {
    let concerned =
        |concept: &ConceptId| [from, to].iter().any(|scheme| scheme.concepts.binary_search(concept).is_ok());
    let uri = |concept: ConceptId| mappings.pack().concept(concept).uri();
    for found in mappings.contradictions() {
        let (one, other) = found.pair;
        if concerned(&one) || concerned(&other) {
            let stated: Vec<&str> = found.stated.iter().map(|relation| skos_word(*relation)).collect();
            let message = format!(
                "{} and {} are stated as {}; {} was used",
                uri(one),
                uri(other),
                stated.join(" and "),
                skos_word(found.used)
            );
            diagnostics.push(
                Diagnostic::new(Severity::Warning, "contradictory-relations", "mappings", message)
                    .remedy("keep the one that is right in the mapping table"),
            );
        }
    }
}

fn map(context: &Context, args: &BetweenArgs, out: &Path, format: ListFormat, k: usize) -> Result<Outcome> {
    let asked = Asked::new(context, args)?;
    let (answers, places) = asked.answers();
    let mut file = Atomic::create(out)?;
    // A code may stand in a file a thousand times; what is written of it is made once.
    let mut made: Vec<Option<Rendered>> = vec![None; answers.len()];
    let rows = asked.codes.iter().zip(&places);
    match format {
        ListFormat::Text => {
            let rows = rows.map(|(code, place)| (code, place.map(|at| &answers[at])));
            map_text(&asked, rows, k, &mut file)?;
        }
        ListFormat::Csv => {
            let mut table = csv::Writer::from_writer(&mut file);
            table.write_record(MAP_COLUMNS)?;
            for (code, place) in rows {
                let row = if asked.has_file { code.row.to_string() } else { String::new() };
                let begin = [row, harmless(&code.code).into_owned()];
                let Some(place) = *place else {
                    let cells = ["", "", "", "unresolved", "", "", "", "", "", "", "", "", "", ""];
                    table.write_record(begin.iter().map(String::as_str).chain(cells))?;
                    continue;
                };
                let made =
                    made[place].get_or_insert_with(|| Rendered::Cells(cells_of(&asked, &answers[place], k)));
                if let Rendered::Cells(records) = made {
                    for cells in records {
                        table.write_record(begin.iter().chain(cells.iter()))?;
                    }
                }
            }
            table.flush()?;
        }
        ListFormat::Json | ListFormat::Jsonl => {
            let is_list = format == ListFormat::Json;
            if is_list {
                writeln!(file, "[")?;
            }
            for (number, (code, place)) in rows.enumerate() {
                let comma = if is_list && number > 0 { "," } else { "" };
                let mut object = match *place {
                    Some(place) => {
                        let make = || answer_json(&asked.pack, &asked.languages, &answers[place], k);
                        match made[place].get_or_insert_with(|| Rendered::Object(make())) {
                            Rendered::Object(object) => object.clone(),
                            Rendered::Cells(_) => make(),
                        }
                    }
                    None => json!({"source": null, "outcome": "unresolved", "safe": false, "candidates": 0,
                        "targets_found": 0, "targets": []}),
                };
                if let Some(object) = object.as_object_mut().filter(|_| asked.has_file) {
                    object.insert("row".to_owned(), json!(code.row));
                    object.insert("input".to_owned(), json!(code.code));
                }
                writeln!(file, "{comma}{object}")?;
            }
            if is_list {
                writeln!(file, "]")?;
            }
        }
    }
    file.finish()?;
    let known: Vec<Answer> = places.iter().flatten().map(|place| answers[*place].clone()).collect();
    let loss = Loss::of(&known, 0);
    context.voice.say(format_args!(
        "{} → {}: {} codes, {} safely ({}); {} not resolved",
        asked.from.name,
        asked.to.name,
        loss.codes,
        loss.safe(),
        per_cent(loss.share(loss.safe())),
        asked.codes.len() - known.len(),
    ));
    Ok(asked.finish(context))
}

/// What is written of one code.
#[derive(Clone)]
enum Rendered {
    Cells(Vec<[String; 14]>),
    Object(Value),
}

fn code_or_uri(pack: &Pack, concept: ConceptId) -> &str {
    let concept = pack.concept(concept);
    concept.notation().unwrap_or_else(|| concept.uri())
}

fn map_text<'a>(
    asked: &Asked,
    rows: impl Iterator<Item = (&'a Written, Option<&'a Answer>)>,
    k: usize,
    out: &mut impl Write,
) -> Result<()> {
    let mut table = Table::new(&[
        ("code", Align::Left, 20),
        ("outcome", Align::Left, 10),
        ("relation", Align::Left, 8),
        ("target", Align::Left, 20),
        ("of", Align::Right, 4),
        ("leaves", Align::Right, 6),
        ("way", Align::Left, 120),
    ]);
    let pack = &asked.pack;
    for (code, answer) in rows {
        let Some(answer) = answer else {
            table.row([code.code.as_str(), "unresolved", "", "", "", "", ""]);
            continue;
        };
        let source = code_or_uri(pack, answer.source);
        if answer.targets.is_empty() {
            let label = concept_text(pack, &asked.languages, answer.source);
            table.row([source, "lost", "", "", "0", "", &format!("{label}: no target")]);
        }
        for (rank, target) in answer.targets.iter().take(k).enumerate() {
            let way = target.paths.first().map(|path| path_text(pack, &asked.languages, answer.source, path));
            table.row([
                if rank == 0 { source } else { "" },
                if rank == 0 { answer.kept().as_str() } else { "" },
                target.relation.as_str(),
                code_or_uri(pack, target.concept),
                &if rank == 0 { answer.candidates().len().to_string() } else { String::new() },
                &target.leaves.to_string(),
                &way.unwrap_or_default(),
            ]);
        }
    }
    Ok(write!(out, "{table}")?)
}

/// Columns of the table of `map`. Row and input tell where a code of a file stands.
const MAP_COLUMNS: [&str; 16] = [
    "row",
    "input",
    "source",
    "source_uri",
    "source_label",
    "outcome",
    "candidates",
    "rank",
    "relation",
    "target",
    "target_uri",
    "target_label",
    "confidence",
    "leaves",
    "suggested",
    "way",
];

/// The rows of a code in the table, without row and input: one for each target, or one without.
fn cells_of(asked: &Asked, answer: &Answer, k: usize) -> Vec<[String; 14]> {
    let pack = &asked.pack;
    let source = pack.concept(answer.source);
    let safe = |text: &str| harmless(text).into_owned();
    let mut row: [String; 14] = Default::default();
    row[0] = safe(source.notation().unwrap_or(""));
    row[1] = source.uri().to_owned();
    row[2] = safe(source.display_label(&asked.languages));
    row[3] = answer.kept().as_str().to_owned();
    row[4] = answer.candidates().len().to_string();
    if answer.targets.is_empty() {
        return vec![row];
    }
    let target_row = |(rank, target): (usize, &Target)| {
        let mut row = row.clone();
        let concept = pack.concept(target.concept);
        let best = target.paths.first();
        row[5] = rank.to_string();
        row[6] = skos_word(target.relation).to_owned();
        row[7] = safe(concept.notation().unwrap_or(""));
        row[8] = concept.uri().to_owned();
        row[9] = safe(concept.display_label(&asked.languages));
        row[10] = target.confidence.to_string();
        row[11] = target.leaves.to_string();
        row[12] = if best.is_some_and(crosswalk::Path::is_suggested) { "yes" } else { "no" }.to_owned();
        let way = best.map(|path| path_text(pack, &asked.languages, answer.source, path));
        row[13] = safe(&way.unwrap_or_default());
        row
    };
    (1..).zip(answer.targets.iter().take(k)).map(target_row).collect()
}

fn report(context: &Context, args: &BetweenArgs, worst: usize, format: ObjectFormat) -> Result<Outcome> {
    let asked = Asked::new(context, args)?;
    let (answers, places) = asked.answers();
    let known: Vec<Answer> = places.iter().flatten().map(|place| answers[*place].clone()).collect();
    let loss = Loss::of(&known, worst);
    let mut out = Atomic::create(Path::new("-"))?;
    if format == ObjectFormat::Json {
        let mut value = loss_json(&asked.pack, &asked.languages, &loss);
        if let Some(object) = value.as_object_mut() {
            for (key, scheme) in [("from", &asked.from), ("to", &asked.to)] {
                let about = json!({"name": scheme.name, "uri": scheme.uri, "title": scheme.title, "version": scheme.version});
                object.insert(key.to_owned(), about);
            }
            object.insert("unresolved".to_owned(), json!(asked.codes.len() - known.len()));
        }
        writeln!(out, "{}", serde_json::to_string_pretty(&value)?)?;
    } else {
        report_text(&asked, &loss, &mut out)?;
    }
    out.finish()?;
    Ok(asked.finish(context))
}

fn report_text(asked: &Asked, loss: &Loss, out: &mut impl Write) -> Result<()> {
    let about = |scheme: &SchemeSet| {
        let version = if scheme.version.is_empty() { String::new() } else { format!(", {}", scheme.version) };
        format!("{} ({}{version})", scheme.name, scheme.title.trim())
    };
    writeln!(out, "{} → {}", about(&asked.from), about(&asked.to))?;
    let safe = loss.safe();
    writeln!(
        out,
        "{} codes, {safe} of them reach a safe target ({})\n",
        loss.codes,
        per_cent(loss.share(safe))
    )?;
    let mut table = Table::new(&[
        ("outcome", Align::Left, 9),
        ("codes", Align::Right, 6),
        ("share", Align::Right, 6),
        ("safe", Align::Left, 4),
        ("meaning", Align::Left, 80),
    ]);
    for kept in Kept::ALL {
        let meaning = match kept {
            Kept::Exactly => "there is a code for the same",
            Kept::Nearly => "there is a code for nearly the same",
            Kept::Widened => "only a code that takes in more: detail is lost, nothing is claimed",
            Kept::Narrowed => "only codes for parts of it: which one, a person has to say",
            Kept::Related => "only codes that overlap with it: no safe target",
            Kept::Lost => "no code at all: no safe target",
        };
        let count = loss.count(kept);
        let share = per_cent(loss.share(count));
        let safe = if kept.is_safe() { "yes" } else { "no" };
        table.row([kept.as_str(), &count.to_string(), &share, safe, meaning]);
    }
    writeln!(out, "{table}")?;
    writeln!(
        out,
        "one to many: {} codes have several equally good targets, at most {}\n\
         many to one: {} targets are the best of several codes, at most of {}",
        loss.one_to_many, loss.most_candidates, loss.many_to_one, loss.most_sources
    )?;
    let label = |concept: ConceptId| {
        let text = concept_text(&asked.pack, &asked.languages, concept);
        let label = asked.pack.concept(concept).display_label(&asked.languages).trim().to_owned();
        if text.ends_with(&label) { text } else { format!("{text} {label}") }
    };
    for (title, size, cases) in [
        ("widened most (leaves that the target takes in)", "leaves", &loss.widest),
        ("most open (equally good targets)", "targets", &loss.most_open),
        ("lost (the first)", "", &loss.lost),
    ] {
        if cases.is_empty() {
            continue;
        }
        let mut table = Table::new(&[
            (size, Align::Right, 7),
            ("code", Align::Left, 50),
            ("best target", Align::Left, 50),
        ]);
        for Case { source, target, size } in cases {
            let size = if *size == 0 { String::new() } else { size.to_string() };
            table.row([size, label(*source), target.map_or_else(String::new, label)]);
        }
        write!(out, "\n{title}\n{table}")?;
    }
    Ok(())
}

fn all_pairs(
    mappings: &Mappings,
    names: &[String],
    format: ListFormat,
    svg: Option<&Path>,
    html: Option<&Path>,
) -> Result<Outcome> {
    let pack = mappings.pack();
    let chosen: Vec<SchemeSet> = if names.is_empty() {
        let has_mappings = |scheme: &SchemeSet| {
            scheme.concepts.iter().any(|id| pack.concept(*id).mappings().next().is_some())
        };
        schemes(pack).into_iter().filter(has_mappings).collect()
    } else {
        names.iter().map(|name| find_scheme(pack, name)).collect::<Result<_, _>>()?
    };
    if chosen.len() < 2 {
        bail!("the pack has fewer than two schemes with mappings; compile it with mapping tables");
    }
    let cells = coverage(mappings, &chosen);
    for (path, picture) in [(svg, matrix_svg(&chosen, &cells)), (html, matrix_html(&chosen, &cells))] {
        if let Some(path) = path {
            let mut file = Atomic::create(path)?;
            file.write_all(picture.as_bytes())?;
            file.finish()?;
        }
    }
    let name = |place: usize| chosen[place].name.as_str();
    if format == ListFormat::Text {
        let mut columns = vec![("from \\ to", Align::Left, 22)];
        columns.extend(chosen.iter().map(|scheme| (scheme.name.as_str(), Align::Right, 10)));
        columns.push(("codes", Align::Right, 6));
        let mut table = Table::new(&columns);
        for (from, scheme) in chosen.iter().enumerate() {
            let mut row = vec![scheme.name.clone()];
            for to in 0..chosen.len() {
                let cell = cells.iter().find(|cell| (cell.from, cell.to) == (from, to));
                row.push(
                    cell.map_or_else(|| "–".to_owned(), |cell| per_cent(cell.loss.share(cell.loss.safe()))),
                );
            }
            row.push(scheme.concepts.len().to_string());
            table.row(row);
        }
        let mut out = Atomic::create(Path::new("-"))?;
        write!(out, "share of the row's codes that reach the column safely\n\n{table}")?;
        out.finish()?;
        return Ok(Outcome::Done);
    }
    let columns = [
        ("from", Align::Left, 22),
        ("to", Align::Left, 22),
        ("codes", Align::Right, 6),
        ("safe", Align::Right, 6),
        ("safe_share", Align::Right, 6),
        ("exact", Align::Right, 6),
        ("close", Align::Right, 6),
        ("widened", Align::Right, 7),
        ("narrowed", Align::Right, 8),
        ("related", Align::Right, 7),
        ("lost", Align::Right, 6),
    ];
    let rows: Vec<[(&str, Value); 11]> = cells
        .iter()
        .map(|cell| {
            let counts = loss_counts(&cell.loss);
            let kept = |word: &str| counts["kept"][word].clone();
            [
                ("from", json!(name(cell.from))),
                ("to", json!(name(cell.to))),
                ("codes", counts["codes"].clone()),
                ("safe", counts["safe"].clone()),
                ("safe_share", counts["safe_share"].clone()),
                ("exact", kept("exact")),
                ("close", kept("close")),
                ("widened", kept("widened")),
                ("narrowed", kept("narrowed")),
                ("related", kept("related")),
                ("lost", kept("lost")),
            ]
        })
        .collect();
    write_list(format, &columns, &rows)?;
    Ok(Outcome::Done)
}
