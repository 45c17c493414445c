//! From rows to mappings: two ends, one relation, and what the row says of the concepts.

use std::collections::{BTreeMap, HashMap};

use super::column_name;
use super::columns::{Plan, Row, Side};
use super::preamble::{self, Described};
use super::words::{self, EscoEnd, Said};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::import::esco_csv::shorten;
use crate::import::merge::{Drafts, Family};
use crate::import::table::Table;
use crate::language::Language;
use crate::taxonomy::{ConceptRecord, LabelKind, MappingRelation, Scheme};
use crate::text;

/// One end of a row.
enum End {
    Esco(Vec<EscoEnd>),
    National { uri: String, code: String },
    Blank,
}

/// What is known of the table while its rows are read.
pub(super) struct Reader {
    file: String,
    described: [Described; 2],
    scheme: Scheme,
    family: Family,
    country_language: Option<Language>,
    known: HashMap<(String, String), MappingRelation>,
    counts: BTreeMap<&'static str, u64>,
    /// Label columns whose language is not known, with how many labels were left out.
    no_language: BTreeMap<String, u64>,
}

impl Reader {
    pub(super) fn new(
        table: &Table<'_>,
        plan: &Plan,
        described: [Described; 2],
        drafts: &mut Drafts,
        rows: &[Row],
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let file = table.name().to_owned();
        // The preamble's order is the header's where both are numbered; its names go before that.
        let esco = preamble::esco_is_first(&described).map_or(plan.esco, |first| usize::from(!first));
        let national = &described[1 - esco];
        let skills = rows
            .iter()
            .filter_map(|(_, cells)| words::esco_uris(cells.get(plan.sides[plan.esco].identity)?).pop())
            .filter(|end| end.family != Family::IscoGroup)
            .map(|end| if end.family == Family::Occupation { (1, 0) } else { (0, 1) })
            .fold((0_u64, 0_u64), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        if skills.0 > 0 && skills.1 > 0 {
            let (occupations, skills) = skills;
            diagnostics.push(Diagnostic::new(
                Severity::Note,
                "mixed-targets",
                &*file,
                format!("{occupations} rows have occupations of ESCO, {skills} skills; the greater number decides the kind of the national concepts"),
            ));
        }
        let scheme = Scheme {
            uri: format!(
                "urn:ponte:classification:{}",
                slug(&national.name, national.language.as_ref(), &file)
            ),
            title: if national.name.is_empty() {
                stem(&file).to_owned()
            } else {
                text::clean(&national.name).into_owned()
            },
            version: text::clean(&national.version).into_owned(),
        };
        drafts.scheme(scheme.clone(), std::iter::empty());
        Self {
            country_language: words::language_of_country(&file),
            file,
            // From here on by the place in a row.
            described: if esco == plan.esco { described } else { swap(described) },
            scheme,
            family: if skills.1 > skills.0 { Family::Skill } else { Family::Occupation },
            known: HashMap::new(),
            counts: BTreeMap::new(),
            no_language: BTreeMap::new(),
        }
    }

    fn end(&self, side: &Side, cells: &[String]) -> End {
        let cell = |at: usize| cells.get(at).map_or("", |cell| cell.as_str());
        let identity = cell(side.identity);
        let esco = words::esco_uris(identity);
        if !esco.is_empty() {
            return End::Esco(esco);
        }
        let written = code_as_meant(identity);
        let code = side.code.map_or(String::new(), |at| code_as_meant(cell(at)));
        if words::is_uri(&written) {
            // A URI's last part is the code where the table gives none of its own.
            let last = written.rsplit(['/', '#', '=', ':']).next().unwrap_or("").to_owned();
            let code = if code.is_empty() && words::is_code(&last) { last } else { code };
            return End::National { uri: written, code };
        }
        let code = if written.is_empty() { code } else { written };
        if code.is_empty() {
            return End::Blank;
        }
        let uri = if side.by_label {
            format!("{}:label:{}", self.scheme.uri, escape(&code.to_lowercase()))
        } else {
            format!("{}:{}", self.scheme.uri, escape(&code))
        };
        End::National { uri, code: if side.by_label { String::new() } else { code } }
    }

    pub(super) fn row(
        &mut self,
        header: &[String],
        plan: &Plan,
        row: &Row,
        drafts: &mut Drafts,
        diagnostics: &mut Diagnostics,
    ) {
        let (line, cells) = row;
        let block = &cells[plan.block.0.min(cells.len())..plan.block.1.min(cells.len())];
        if block.iter().all(|cell| cell.trim().is_empty()) {
            return;
        }
        if !header.is_empty() && cells.iter().skip(header.len()).any(|cell| !cell.trim().is_empty()) {
            diagnostics.push(
                Diagnostic::new(
                    Severity::Warning,
                    "long-row",
                    &*self.file,
                    format!("the row has more cells ({}) than the header ({})", cells.len(), header.len()),
                )
                .at_row(*line)
                .remedy("if a cell holds the separator, put that cell in quotes"),
            );
        }
        let said_cell = cells.get(plan.relation).map_or("", String::as_str);
        let said = words::relation(said_cell);
        let ends = [0, 1].map(|side| self.end(&plan.sides[side], cells));
        // Concepts and labels first: a row without a mapping may still name them.
        for (side, end) in ends.iter().enumerate() {
            self.describe(header, &plan.sides[side], side, end, cells, drafts);
        }
        let reject = |code, at: usize, message: String, remedy: &str| {
            Diagnostic::new(Severity::Rejected, code, &*self.file, message)
                .at_row(*line)
                .in_field(column_name(header, at))
                .remedy(remedy)
        };
        let blank = ends.iter().position(|end| matches!(end, End::Blank));
        let relation = match (said, blank) {
            (Said::NoMatch, _) => {
                *self.counts.entry("no-match").or_default() += 1;
                return;
            }
            (Said::Blank, Some(_)) => {
                *self.counts.entry("unmapped").or_default() += 1;
                return;
            }
            (_, Some(side)) => {
                let message = "the cell is empty, but the row states a relation".to_owned();
                return diagnostics.push(reject(
                    "no-end",
                    plan.sides[side].identity,
                    message,
                    "fill in the concept's URI or code",
                ));
            }
            (Said::Blank, None) => {
                let message = "the row names two concepts but not how they relate".to_owned();
                return diagnostics.push(reject(
                    "no-relation",
                    plan.relation,
                    message,
                    "write skos:exactMatch, closeMatch, broadMatch, narrowMatch or relatedMatch",
                ));
            }
            (Said::Several | Said::Unknown, None) => {
                let message = format!("\"{}\" is not one relation of SKOS", shorten(said_cell));
                return diagnostics.push(reject(
                    "unknown-relation",
                    plan.relation,
                    message,
                    "use exactMatch, closeMatch, broadMatch, narrowMatch or relatedMatch",
                ));
            }
            (Said::Relation(relation), None) => relation,
        };
        let (from, targets, relation) = match ends {
            // Two concepts of ESCO, one of which stands for a national group: the table's own sides.
            [End::Esco(first), End::Esco(second)] => {
                let [first, second] =
                    [first, second].map(|ends| ends.into_iter().map(|end| end.uri).collect());
                if plan.esco == 0 { (second, first, relation.inverse()) } else { (first, second, relation) }
            }
            [End::National { uri, .. }, End::Esco(esco)] => {
                (vec![uri], esco.into_iter().map(|end| end.uri).collect(), relation)
            }
            [End::Esco(esco), End::National { uri, .. }] => {
                (vec![uri], esco.into_iter().map(|end| end.uri).collect::<Vec<_>>(), relation.inverse())
            }
            [first, _] => {
                let at = plan.sides[plan.esco].identity;
                let cell = cells.get(at).map_or("", String::as_str);
                if matches!(first, End::Blank) {
                    return;
                }
                return diagnostics.push(reject(
                    "no-uri",
                    at,
                    format!("\"{}\" is no URI of ESCO", shorten(cell)),
                    "a mapping needs the URI of a concept of ESCO (http://data.europa.eu/esco/…)",
                ));
            }
        };
        if from.len() * targets.len() > 1 {
            *self.counts.entry("several-targets").or_default() += 1;
        }
        for from in &from {
            for target in &targets {
                match self.known.get(&(from.clone(), target.clone())) {
                    Some(known) if *known == relation => {
                        *self.counts.entry("repeated-mapping").or_default() += 1;
                        continue;
                    }
                    Some(known) => diagnostics.push(
                        Diagnostic::new(
                            Severity::Warning,
                            "two-relations",
                            &*self.file,
                            format!(
                                "{} and {} are related as {} here and as {} before; both were kept",
                                shorten(from),
                                shorten(target),
                                relation.as_str(),
                                known.as_str()
                            ),
                        )
                        .at_row(*line)
                        .in_field(column_name(header, plan.relation))
                        .remedy("keep the one that is right"),
                    ),
                    None => {
                        self.known.insert((from.clone(), target.clone()), relation);
                    }
                }
                drafts.map(*line, from, relation, target);
            }
        }
    }

    /// Adds what a row says of one concept: code and labels of a national one, labels of ESCO's.
    fn describe(
        &mut self,
        header: &[String],
        side: &Side,
        number: usize,
        end: &End,
        cells: &[String],
        drafts: &mut Drafts,
    ) {
        let mut labels: Vec<(Language, LabelKind, String)> = Vec::new();
        if matches!(end, End::Blank) {
            return;
        }
        for column in &side.labels {
            let cell = cells.get(column.at).map_or("", String::as_str);
            if text::clean(cell).is_empty() {
                continue;
            }
            let is_national = matches!(end, End::National { .. });
            let country = self.country_language.clone().filter(|_| is_national);
            let stated = column.language.clone().or_else(|| self.described[number].language.clone());
            let Some(language) = stated.or(country) else {
                *self.no_language.entry(column_name(header, column.at)).or_default() += 1;
                continue;
            };
            if column.is_alternative {
                let values = cell.split(['\n', '|', ';']);
                labels
                    .extend(values.map(|value| (language.clone(), LabelKind::Alternative, value.to_owned())));
            } else {
                labels.push((language, LabelKind::Preferred, cell.to_owned()));
            }
        }
        match end {
            End::National { uri, code } => {
                let mut record = ConceptRecord::new(self.family.kind());
                record.notation = Some(code.clone()).filter(|code| !code.is_empty());
                record.add_scheme(&self.scheme.uri);
                for (language, kind, label) in labels {
                    record.add_label(language, kind, &label);
                }
                drafts.add(uri, self.family, record);
            }
            // With several URIs in one cell, the label is none of theirs for certain.
            End::Esco(esco) => {
                if let [one] = &esco[..] {
                    for (language, kind, label) in labels {
                        drafts.name(&one.uri, language, kind, &label);
                    }
                }
            }
            End::Blank => {}
        }
    }

    pub(super) fn finish(self, diagnostics: &mut Diagnostics) {
        for (column, count) in &self.no_language {
            diagnostics.push(
                Diagnostic::new(
                    Severity::Warning,
                    "no-language",
                    &*self.file,
                    format!("{count} labels are in a language that nothing names; they were left out, the mappings kept"),
                )
                .in_field(&**column)
                .remedy("name the language in the preamble (Classification 2 Language) or the header (PrefLabel DE)"),
            );
        }
        for (code, count) in &self.counts {
            let message = match *code {
                "no-match" => format!("{count} rows state that there is no counterpart"),
                "unmapped" => {
                    format!("{count} rows name a concept without a counterpart; it was kept, unmapped")
                }
                "several-targets" => {
                    format!("{count} rows name several concepts in one cell; each was mapped alike")
                }
                _ => format!("{count} rows repeat a mapping that another row states"),
            };
            diagnostics.push(Diagnostic::new(Severity::Note, code, &*self.file, message));
        }
    }
}

fn swap([first, second]: [Described; 2]) -> [Described; 2] {
    [second, first]
}

/// A code without what spreadsheets put around it to keep its zeros: `="0110"`, `'0110`.
fn code_as_meant(cell: &str) -> String {
    let cell = text::clean(cell);
    let inner = cell.strip_prefix("=\"").and_then(|inner| inner.strip_suffix('"')).unwrap_or(&cell);
    inner.strip_prefix('\'').unwrap_or(inner).to_owned()
}

fn stem(path: &str) -> &str {
    let file = path.rsplit(['/', '!', '\\']).next().unwrap_or(path);
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

/// The scheme's part of a made URI: the classification's name in plain letters. A name in another
/// script, or of words that any country could use, would not tell schemes apart: then the file's
/// name is used, or the language goes before.
fn slug(name: &str, language: Option<&Language>, file: &str) -> String {
    let plain = |text: &str| -> String {
        let folded = text::fold_marks(&text::fold(text));
        let words: Vec<&str> =
            folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
        words.join("-")
    };
    let is_latin = text::fold_marks(&text::fold(name)).chars().all(|c| c.is_ascii() || !c.is_alphabetic());
    let slug = plain(name);
    if !is_latin || slug.is_empty() {
        let of_file = plain(stem(file));
        return if of_file.is_empty() { "unnamed".to_owned() } else { of_file };
    }
    let is_common = slug.split('-').all(|word| {
        matches!(
            word,
            "national"
                | "classification"
                | "of"
                | "the"
                | "occupation"
                | "occupations"
                | "occupational"
                | "noc"
                | "nsc"
                | "skill"
                | "skills"
                | "standard"
                | "nomenclature"
        )
    });
    match language.filter(|_| is_common) {
        Some(language) => format!("{language}-{slug}"),
        None => slug,
    }
}

/// A code as part of a URN: everything but letters, digits and `-._~` as percent and two digits.
fn escape(code: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(code.len());
    for byte in code.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemes_are_named_so_that_countries_stay_apart() {
        let sl = words::language("sl");
        assert_eq!(slug("Klasifikácia 2010", None, "x.csv"), "klasifikacia-2010");
        assert_eq!(
            slug("National Classification of Occupations", sl.as_ref(), "x.csv"),
            "sl-national-classification-of-occupations"
        );
        assert_eq!(slug("Класификация", None, "a/XY_table.csv"), "xy-table");
        assert_eq!(slug("", None, "XY.csv"), "xy");
    }

    #[test]
    fn codes_are_kept_as_written() {
        assert_eq!(code_as_meant("=\"0110\""), "0110");
        assert_eq!(code_as_meant("'0110 "), "0110");
        assert_eq!(escape("B 01-2/č"), "B%2001-2%2F%C4%8D");
    }
}
