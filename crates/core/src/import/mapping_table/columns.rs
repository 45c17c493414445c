//! Which column plays which part: proposed by the header's words, decided by the content.
//!
//! A header is a hint that every country words in its own way; the cells are evidence. So a column
//! full of ESCO's URIs names ESCO's concepts whatever its header says, and a column full of SKOS
//! relations is the relation. Where two columns could play one part and the content does not tell
//! them apart, the table is refused or the part left out, and a diagnostic names the columns.

use std::collections::HashMap;

use super::words::{self, Field, Said};
use crate::import::merge::Family;
use crate::language::Language;

/// A row of cells with the line on which it starts.
pub(super) type Row = (u64, Vec<String>);

/// Where a label column stands, and its language if the header tells it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct LabelColumn {
    pub(super) at: usize,
    pub(super) is_alternative: bool,
    pub(super) language: Option<Language>,
}

/// The columns of one of the two classifications.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct Side {
    /// Names the concept: URI or code.
    pub(super) identity: usize,
    /// A second column with the code, where the identity is a URI.
    pub(super) code: Option<usize>,
    pub(super) labels: Vec<LabelColumn>,
    /// The identity column holds labels: there is neither URI nor code.
    pub(super) by_label: bool,
}

/// How to read the rows: what stands first in a row is related to what stands second.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Plan {
    pub(super) sides: [Side; 2],
    /// Which of the two is ESCO's in most rows.
    pub(super) esco: usize,
    pub(super) relation: usize,
    /// First column of the block and the one behind its last.
    pub(super) block: (usize, usize),
}

/// Something to be told about the header.
pub(super) struct Remark {
    pub(super) code: &'static str,
    pub(super) columns: Vec<usize>,
    pub(super) message: String,
    pub(super) remedy: &'static str,
}

/// Which classification a header speaks of.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Named {
    First,
    Second,
    Esco,
    Other(String),
    Nothing,
}

#[derive(Debug)]
struct Column {
    at: usize,
    named: Named,
    field: Field,
    language: Option<Language>,
    /// The header speaks of a group or parent beside the concept itself.
    is_beside: bool,
    filled: usize,
    concepts: usize,
    groups: usize,
    uris: usize,
    codes: usize,
    relations: usize,
}

impl Column {
    /// Whether at least half of the filled cells are such.
    fn mostly(&self, count: usize) -> bool {
        count > 0 && count * 2 >= self.filled
    }

    fn is_esco(&self) -> bool {
        self.mostly(self.concepts + self.groups)
    }

    /// How well the column names a concept, from 0 for not at all.
    fn identity_rank(&self) -> u8 {
        let is_uri = self.is_esco() || self.mostly(self.uris + self.concepts + self.groups);
        match self.field {
            Field::Relation | Field::Aside | Field::Label | Field::AltLabel if !is_uri => 0,
            Field::Page if is_uri => 1,
            Field::Page => 0,
            _ if self.filled == 0 => 0,
            _ if is_uri && self.is_beside => 2,
            _ if is_uri => 6,
            Field::Uri => 5,
            Field::Code if self.is_beside => 1,
            Field::Code => 4,
            Field::Unknown if self.codes * 10 >= self.filled * 8 => 3,
            _ => 0,
        }
    }
}

/// Whether a row is a header: it names a relation and at least two columns of concepts.
pub(super) fn is_header(cells: &[impl AsRef<str>]) -> bool {
    let mut relations = 0;
    let mut fields = 0;
    for cell in cells {
        let cell = cell.as_ref().trim();
        if cell.is_empty() {
            continue;
        }
        // A header is short and holds no data.
        if cell.chars().count() > 80
            || words::is_uri(cell)
            || matches!(words::relation(cell), Said::Relation(_))
        {
            return false;
        }
        match words::field(&words::header_words(cell)) {
            Field::Relation => relations += 1,
            Field::Uri | Field::Code | Field::Label | Field::Page => fields += 1,
            Field::Aside | Field::AltLabel | Field::Unknown => {}
        }
    }
    relations >= 1 && fields >= 2
}

/// Whether a row is data of a mapping table: it holds a URI of ESCO and a relation.
pub(super) fn is_data(cells: &[impl AsRef<str>]) -> bool {
    cells.iter().any(|cell| !words::esco_uris(cell.as_ref()).is_empty())
        && cells.iter().any(|cell| matches!(words::relation(cell.as_ref()), Said::Relation(_)))
}

/// The blocks of a header that holds two tables side by side: from where to where each goes.
pub(super) fn blocks(header: &[String]) -> Vec<(usize, usize)> {
    let whole = vec![(0, header.len())];
    let words: Vec<Vec<String>> = header.iter().map(|cell| words::header_words(cell)).collect();
    let relations: Vec<usize> =
        (0..words.len()).filter(|&at| words::field(&words[at]) == Field::Relation).collect();
    if relations.len() < 2 {
        return whole;
    }
    let Some(first) = words.iter().position(|words| !words.is_empty()) else {
        return whole;
    };
    let mut starts: Vec<usize> = (first..words.len()).filter(|&at| words[at] == words[first]).collect();
    if starts.len() < 2 {
        // Headers that differ, set apart by an empty column.
        starts = (first..words.len())
            .filter(|&at| !words[at].is_empty() && (at == first || words[at - 1].is_empty()))
            .collect();
    }
    let ends = starts.iter().skip(1).copied().chain([header.len()]);
    let blocks: Vec<(usize, usize)> = starts.iter().copied().zip(ends).collect();
    let each_has_one = blocks.iter().all(|&(start, end)| {
        relations.iter().filter(|&&relation| (start..end).contains(&relation)).count() == 1
    });
    if each_has_one { blocks } else { whole }
}

fn named(words: &[String], field: Field) -> Named {
    for word in words {
        match word.as_str() {
            "1" | "source" | "from" => return Named::First,
            "2" | "target" | "to" => return Named::Second,
            _ => {}
        }
    }
    if words.iter().any(|word| word == "esco") {
        return Named::Esco;
    }
    // An unknown header might be a field in an unknown language; only known fields carry a name.
    let name: Vec<&str> = words.iter().map(String::as_str).filter(|word| !words::is_filler(word)).collect();
    match field {
        Field::Unknown => Named::Nothing,
        _ if name.is_empty() => Named::Nothing,
        _ => Named::Other(name.join(" ")),
    }
}

fn columns(header: &[String], block: (usize, usize), rows: &[Row]) -> Vec<Column> {
    (block.0..block.1)
        .map(|at| {
            let words = words::header_words(header.get(at).map_or("", String::as_str));
            let field = words::field(&words);
            let is_label = matches!(field, Field::Label | Field::AltLabel);
            let ends = [words.last(), words.first()];
            let mut column = Column {
                at,
                named: named(&words, field),
                field,
                language: ends.iter().flatten().filter(|_| is_label).find_map(|word| words::language(word)),
                is_beside: words.iter().any(|word| {
                    matches!(word.as_str(), "isco" | "group" | "parent" | "broader" | "unit" | "major")
                }) && !words.iter().any(|word| word == "esco"),
                filled: 0,
                concepts: 0,
                groups: 0,
                uris: 0,
                codes: 0,
                relations: 0,
            };
            for (_, cells) in rows {
                let cell = cells.get(at).map_or("", |cell| cell.trim());
                if cell.is_empty() {
                    continue;
                }
                column.filled += 1;
                match words::esco_uris(cell).first().map(|end| end.family) {
                    Some(Family::IscoGroup) => column.groups += 1,
                    Some(_) => column.concepts += 1,
                    None if words::is_uri(cell) => column.uris += 1,
                    None if words::is_code(cell) => column.codes += 1,
                    None => {}
                }
                if matches!(words::relation(cell), Said::Relation(_)) {
                    column.relations += 1;
                }
            }
            column
        })
        .collect()
}

/// Finds the parts of one block. `esco_first` is what the preamble says of the classification that
/// stands first: whether it is ESCO. Remarks are told whether or not there is a plan.
pub(super) fn plan(
    header: &[String],
    block: (usize, usize),
    rows: &[Row],
    esco_first: Option<bool>,
    remarks: &mut Vec<Remark>,
) -> Option<Plan> {
    let columns = columns(header, block, rows);
    let relation = find_relation(&columns, remarks)?;
    let Some(main) = main_esco(&columns) else {
        remarks.push(Remark {
            code: "no-esco-column",
            columns: Vec::new(),
            message: "no column holds URIs of ESCO".to_owned(),
            remedy: "a mapping table needs a column with ESCO's URIs (http://data.europa.eu/esco/…)",
        });
        return None;
    };
    let (esco, national) = divide(&columns, main, relation);
    let members = |on_side: &[usize]| -> Vec<&Column> {
        columns.iter().filter(|column| on_side.contains(&column.at)).collect()
    };
    let (esco_columns, national_columns) = (members(&esco), members(&national));
    let Some(mut other) = national_side(&national_columns, rows, remarks) else {
        remarks.push(Remark {
            code: "no-national-column",
            columns: vec![main],
            message: "no column holds codes, URIs or labels of a second classification".to_owned(),
            remedy: "a mapping table needs a column with the national codes or URIs",
        });
        return None;
    };
    let mut own = Side { identity: main, labels: labels(&esco_columns, main), ..Side::default() };
    share_labels(&columns, relation, rows, &mut own, &mut other, remarks);
    if !other.by_label && other.labels.iter().all(|label| label.is_alternative) {
        tell_unused_text(&columns, &own, remarks);
    }

    // What stands first: by the header's numbers, else by the preamble, else from left to right.
    let side_of = |at: usize| columns.iter().find(|column| column.at == at).map(|column| &column.named);
    let esco_is_first = match (side_of(own.identity), side_of(other.identity)) {
        (Some(Named::First), _) | (_, Some(Named::Second)) => true,
        (Some(Named::Second), _) | (_, Some(Named::First)) => false,
        _ => esco_first.unwrap_or_else(|| {
            remarks.push(Remark {
                code: "direction",
                columns: vec![own.identity.min(other.identity), own.identity.max(other.identity)],
                message: "neither header nor preamble says which classification the relation starts from; \
                          read from left to right"
                    .to_owned(),
                remedy: "check one broadMatch of the table; if it is wrong, swap the two columns",
            });
            own.identity < other.identity
        }),
    };
    let (sides, esco) = if esco_is_first { ([own, other], 0) } else { ([other, own], 1) };
    Some(Plan { sides, esco, relation, block })
}

/// Tells columns of text that might hold the labels a table seems not to have.
fn tell_unused_text(columns: &[Column], own: &Side, remarks: &mut Vec<Remark>) {
    let is_text = |column: &&Column| {
        column.field == Field::Unknown
            && column.filled > 0
            && !own.labels.iter().any(|label| label.at == column.at)
            && !column.mostly(column.uris + column.concepts + column.groups)
            && !column.mostly(column.codes)
            && !column.mostly(column.relations)
    };
    let columns: Vec<usize> = columns.iter().filter(is_text).map(|column| column.at).collect();
    if !columns.is_empty() {
        remarks.push(Remark {
            code: "ambiguous-label",
            columns,
            message: "the national labels could stand in any of these columns; they were left out".to_owned(),
            remedy: "name the column in the header, for example \"Classification 2 PrefLabel\"",
        });
    }
}

fn find_relation(columns: &[Column], remarks: &mut Vec<Remark>) -> Option<usize> {
    let by_content: Vec<&Column> = columns.iter().filter(|column| column.mostly(column.relations)).collect();
    let by_header: Vec<&Column> = columns.iter().filter(|column| column.field == Field::Relation).collect();
    let both: Vec<&Column> =
        by_content.iter().copied().filter(|column| column.field == Field::Relation).collect();
    let candidates = [both, by_content, by_header].into_iter().find(|candidates| !candidates.is_empty());
    match candidates.as_deref() {
        Some([column]) => Some(column.at),
        Some(several) => {
            remarks.push(Remark {
                code: "ambiguous-column",
                columns: several.iter().map(|column| column.at).collect(),
                message: "several columns could hold the mapping relation".to_owned(),
                remedy: "keep one of them, or give each its own two classifications",
            });
            None
        }
        None => {
            remarks.push(Remark {
                code: "no-relation-column",
                columns: Vec::new(),
                message: "no column holds SKOS relations".to_owned(),
                remedy: "add a column \"Mapping relation\" with skos:exactMatch and the like",
            });
            None
        }
    }
}

/// The column that names ESCO's concepts. Occupations and skills weigh more than groups, which are
/// often given beside them; a column called URI or ID goes before a column of page addresses.
fn main_esco(columns: &[Column]) -> Option<usize> {
    let weight = |column: &&Column| {
        let is_named = matches!(column.field, Field::Uri | Field::Code);
        let is_page = column.field == Field::Page;
        (column.concepts > 0 && !column.is_beside, !is_page, column.concepts, column.groups, is_named)
    };
    // `max_by_key` gives the last of equals; equal columns hold the same, and the first is as good.
    columns.iter().rev().filter(|column| column.is_esco()).max_by_key(weight).map(|column| column.at)
}

/// Divides the columns between ESCO's side and the other, by number or name in the header.
fn divide(columns: &[Column], main: usize, relation: usize) -> (Vec<usize>, Vec<usize>) {
    let own_name = columns.iter().find(|column| column.at == main).map(|column| column.named.clone());
    let own_name = own_name.unwrap_or(Named::Nothing);
    let mut sides = (vec![main], Vec::new());
    for column in columns.iter().filter(|column| column.at != relation && column.at != main) {
        let is_own = match (&column.named, &own_name) {
            // In a numbered table, what has no number belongs to neither.
            (Named::Nothing | Named::Other(_), Named::First | Named::Second) => continue,
            (Named::Nothing, _) if matches!(column.field, Field::Label | Field::AltLabel) => continue,
            (Named::Nothing, _) => column.is_esco(),
            (Named::Esco, _) => true,
            (name, own) => name == own,
        };
        if is_own { sides.0.push(column.at) } else { sides.1.push(column.at) }
    }
    sides
}

fn labels(columns: &[&Column], identity: usize) -> Vec<LabelColumn> {
    let as_label = |column: &Column, is_alternative| LabelColumn {
        at: column.at,
        is_alternative,
        language: column.language.clone(),
    };
    let is_text = |column: &&&Column| !column.mostly(column.uris + column.concepts + column.groups);
    let others = columns.iter().filter(|column| column.at != identity && column.filled > 0).filter(is_text);
    let mut found: Vec<LabelColumn> = others
        .clone()
        .filter(|column| matches!(column.field, Field::Label | Field::AltLabel))
        .map(|column| as_label(column, column.field == Field::AltLabel))
        .collect();
    if !found.iter().any(|label| !label.is_alternative) {
        // A header in an unknown language: the side's only other column of text is its label.
        let unknown: Vec<&&Column> =
            others.filter(|column| column.field == Field::Unknown && !column.mostly(column.codes)).collect();
        if let [only] = &unknown[..] {
            found.push(as_label(only, false));
        }
    }
    found
}

fn national_side(columns: &[&Column], rows: &[Row], remarks: &mut Vec<Remark>) -> Option<Side> {
    let best = columns.iter().map(|column| column.identity_rank()).max().unwrap_or(0);
    if best == 0 {
        let labels = labels(columns, usize::MAX);
        let first = labels.iter().find(|label| !label.is_alternative)?.at;
        remarks.push(Remark {
            code: "no-code-column",
            columns: vec![first],
            message: "the national concepts have neither code nor URI; each label stands for a concept"
                .to_owned(),
            remedy: "add a column with the codes, so that concepts of the same name are kept apart",
        });
        return Some(Side { identity: first, code: None, labels, by_label: true });
    }
    let top: Vec<&&Column> = columns.iter().filter(|column| column.identity_rank() == best).collect();
    let cell = |row: &Row, at: usize| row.1.get(at).map_or(String::new(), |cell| cell.trim().to_owned());
    // Of several, the one that tells most concepts apart; equal columns are as good as each other.
    let distinct = |column: &Column| {
        rows.iter().map(|row| cell(row, column.at)).collect::<std::collections::HashSet<_>>().len()
    };
    let identity = top.iter().rev().max_by_key(|column| (column.filled, distinct(column)))?.at;
    let differing: Vec<usize> = top
        .iter()
        .map(|column| column.at)
        .filter(|&at| at != identity && rows.iter().any(|row| cell(row, at) != cell(row, identity)))
        .collect();
    if !differing.is_empty() {
        remarks.push(Remark {
            code: "several-code-columns",
            columns: [vec![identity], differing].concat(),
            message: "several columns could name the national concepts; the first named here was taken"
                .to_owned(),
            remedy: "if that is wrong, remove the other columns",
        });
    }
    if best == 1 {
        remarks.push(Remark {
            code: "weak-identity",
            columns: vec![identity],
            message: "no column is called URI or code; this one was taken to name the national concepts"
                .to_owned(),
            remedy: "add a column with the national codes",
        });
    }
    let is_code = |column: &&&Column| {
        column.at != identity
            && column.filled > 0
            && column.field == Field::Code
            && !column.is_beside
            && !column.mostly(column.uris)
    };
    let code = columns.iter().find(is_code).map(|column| column.at);
    Some(Side { identity, code, labels: labels(columns, identity), by_label: false })
}

/// Gives label columns whose header names no classification to the side whose concepts they follow:
/// a label is the same wherever its concept is the same.
fn share_labels(
    columns: &[Column],
    relation: usize,
    rows: &[Row],
    own: &mut Side,
    other: &mut Side,
    remarks: &mut Vec<Remark>,
) {
    let follows = |label: usize, identity: usize| {
        let mut known: HashMap<&str, &str> = HashMap::new();
        let cell = |row: &'_ (u64, Vec<String>), at: usize| {
            row.1.get(at).is_some_and(|cell| !cell.trim().is_empty())
        };
        rows.iter().filter(|row| cell(row, label) && cell(row, identity)).all(|row| {
            let (label, identity) = (row.1[label].trim(), row.1[identity].trim());
            *known.entry(identity).or_insert(label) == label
        })
    };
    let is_loose = |column: &&Column| {
        column.named == Named::Nothing
            && matches!(column.field, Field::Label | Field::AltLabel)
            && ![relation, own.identity, other.identity].contains(&column.at)
            && column.filled > 0
    };
    let loose: Vec<&Column> = columns.iter().filter(is_loose).collect();
    let loose: Vec<&Column> = loose
        .into_iter()
        .filter(|column| ![&*own, &*other].iter().any(|side| side.labels.iter().any(|l| l.at == column.at)))
        .collect();
    for column in loose {
        let label = LabelColumn {
            at: column.at,
            is_alternative: column.field == Field::AltLabel,
            language: column.language.clone(),
        };
        let lacks = |side: &Side| !side.by_label && side.labels.iter().all(|label| label.is_alternative);
        match (follows(column.at, own.identity), follows(column.at, other.identity)) {
            (true, false) => own.labels.push(label),
            (false, true) => other.labels.push(label),
            // It fits both; where one side's labels are named in the header, it is the other's.
            (true, true) if lacks(own) && !lacks(other) => own.labels.push(label),
            (true, true) if lacks(other) && !lacks(own) => other.labels.push(label),
            _ => remarks.push(Remark {
                code: "ambiguous-label",
                columns: vec![column.at],
                message: "the column's labels could be of either classification; they were left out"
                    .to_owned(),
                remedy: "name the classification in the header, for example \"Classification 2 PrefLabel\"",
            }),
        }
    }
}
