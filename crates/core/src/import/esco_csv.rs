//! The tables of ESCO's CSV release, and any table laid out like them.
//!
//! A table is known by its header:
//!
//! | header has | holds |
//! |---|---|
//! | `conceptUri`, `preferredLabel` | concepts with labels and notes in the language of the file name |
//! | `conceptUri`, `broaderUri` | broader relations |
//! | `occupationUri`, `skillUri` | essential and optional skills of occupations |
//! | `originalSkillUri`, `relatedSkillUri` | essential and optional skills of skills |
//! | `Level 0 URI` | the hierarchy of skill groups |
//! | `conceptSchemeUri` | concept schemes and collections with their members |
//! | `source`, `relation`, `target` | mappings, and which concept replaces which |
//!
//! Anything else is offered to the reader of [mapping tables](super::mapping_table).

use std::collections::BTreeMap;
use std::io::Read;

use super::input::Limits;
use super::mapping_table;
use super::merge::{Drafts, Family, Role};
use super::table::Table;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::language::Language;
use crate::taxonomy::{
    ConceptRecord, LabelKind, MappingRelation, NoteKind, RelationKind, ReuseLevel, Scheme, SkillType,
};
use crate::text::clean;
use crate::vocab::esco;

/// Reads one table into the drafts' current source.
pub(super) fn read(
    path: &str,
    reader: &mut dyn Read,
    limits: &Limits,
    drafts: &mut Drafts,
    diagnostics: &mut Diagnostics,
) {
    let Some(mut table) = Table::open(path, reader, limits.row_bytes, diagnostics) else {
        return;
    };
    if table.has("conceptUri") && table.has("preferredLabel") {
        if table.has("greenShare") {
            return diagnostics.push(Diagnostic::new(
                Severity::Note,
                "not-used",
                path,
                "the share of green skills is not used by Ponte; left aside",
            ));
        }
        concepts(&mut table, drafts, diagnostics);
    } else if table.has("conceptUri") && table.has("broaderUri") {
        broader(&mut table, drafts, diagnostics);
    } else if table.has("occupationUri") && table.has("skillUri") {
        let columns = ["occupationUri", "skillUri"];
        skill_relations(&mut table, columns, Role::OccupationSkills, drafts, diagnostics);
    } else if table.has("originalSkillUri") && table.has("relatedSkillUri") {
        let columns = ["originalSkillUri", "relatedSkillUri"];
        skill_relations(&mut table, columns, Role::SkillSkills, drafts, diagnostics);
    } else if table.has("level 0 uri") {
        hierarchy(&mut table, drafts, diagnostics);
    } else if table.has("conceptSchemeUri") {
        schemes(&mut table, drafts, diagnostics);
    } else if table.has("source") && table.has("relation") && table.has("target") {
        mappings(&mut table, drafts, diagnostics);
    } else if table.has("filename") && table.has("data header") {
        // ESCO's own description of its columns.
    } else if mapping_table::read(&mut table, drafts, diagnostics) {
        // A mapping table of a Member State; its header may stand further down.
    } else {
        let columns = table.columns().iter().take(8).map(String::as_str).collect::<Vec<_>>().join(", ");
        diagnostics.push(
            Diagnostic::new(
                Severity::Rejected,
                "unknown-table",
                path,
                format!("no table Ponte knows has this header: {columns}"),
            )
            .remedy(
                "expected are ESCO's CSV files, mapping tables to ESCO or a table source,relation,target",
            ),
        );
    }
}

/// The language a file name ends in: `it` of `…/skills_it.csv`.
fn language_of(path: &str) -> Option<Language> {
    let file = path.rsplit(['/', '!', '\\']).next()?;
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    stem.rsplit_once('_')?.1.parse().ok()
}

fn no_language(file: &str) -> Diagnostic {
    let message = "the file name does not tell the language of its labels";
    Diagnostic::new(Severity::Rejected, "no-language", file, message)
        .remedy("let the name end in the language, for example skills_it.csv")
}

/// The several values of a cell: separated by line breaks in ESCO's main files, by ` | ` in its
/// collections, by `,` and a line break in lists of URIs.
fn values(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(['\n', '\r'])
        .flat_map(|line| line.split(" | "))
        .map(|value| value.trim().trim_end_matches(',').trim_end())
        .filter(|value| !value.is_empty())
}

fn family_of(concept_type: &str) -> Option<Family> {
    match concept_type {
        "Occupation" => Some(Family::Occupation),
        "KnowledgeSkillCompetence" => Some(Family::Skill),
        "ISCOGroup" => Some(Family::IscoGroup),
        "SkillGroup" => Some(Family::SkillGroup),
        _ => None,
    }
}

fn concepts(table: &mut Table<'_>, drafts: &mut Drafts, diagnostics: &mut Diagnostics) {
    let Some(language) = language_of(table.name()) else {
        return diagnostics.push(no_language(table.name()));
    };
    let uri_place = table.place("conceptUri");
    let type_place = table.place("conceptType");
    let label_places = [
        (LabelKind::Preferred, table.place("preferredLabel")),
        (LabelKind::Alternative, table.place("altLabels")),
        (LabelKind::Hidden, table.place("hiddenLabels")),
    ];
    let note_places = [
        (NoteKind::Definition, table.place("description")),
        (NoteKind::Definition, table.place("definition")),
        (NoteKind::Scope, table.place("scopeNote")),
        (NoteKind::Regulated, table.place("regulatedProfessionNote")),
    ];
    let skill_type_place = table.place("skillType");
    let reuse_place = table.place("reuseLevel");
    let code_place = table.place("code");
    let isco_place = table.place("iscoGroup");
    let scheme_place = table.place("inScheme");
    let modified_place = table.place("modifiedDate");
    let status_place = table.place("status");
    let replaced_place = table.place("replacedBy").or_else(|| table.place("isReplacedBy"));

    // Rows of this file by URI: a release repeats some, and the youngest row counts.
    let mut rows: BTreeMap<String, (String, Family, ConceptRecord)> = BTreeMap::new();
    let is_collection = table.has("broaderConceptUri");
    let mut isco_groups: Vec<(String, String)> = Vec::new();
    let mut retired: BTreeMap<String, Vec<String>> = BTreeMap::new();
    while table.advance(diagnostics) {
        let uri = clean(&table.cell(uri_place, diagnostics)).into_owned();
        if !uri.contains(':') {
            diagnostics.push(
                table
                    .diagnostic(Severity::Rejected, "no-uri", format!("\"{}\" is no URI", shorten(&uri)))
                    .in_field("conceptUri")
                    .remedy("fill in the concept's URI"),
            );
            continue;
        }
        let concept_type = clean(&table.cell(type_place, diagnostics)).into_owned();
        let Some(family) = family_of(&concept_type) else {
            diagnostics.push(
                table
                    .diagnostic(
                        Severity::Rejected,
                        "unknown-type",
                        format!("\"{}\" is no type of concept", shorten(&concept_type)),
                    )
                    .in_field("conceptType")
                    .remedy("use Occupation, KnowledgeSkillCompetence, ISCOGroup or SkillGroup"),
            );
            continue;
        };
        let date = table.cell(modified_place, diagnostics).into_owned();
        if let Some((previous, ..)) = rows.get(&uri) {
            diagnostics.push(
                table
                    .diagnostic(
                        Severity::Note,
                        "repeated-concept",
                        format!("{uri} stands here again; the youngest row counts"),
                    )
                    .in_field("conceptUri"),
            );
            if date <= *previous {
                continue;
            }
        }
        let mut record = ConceptRecord::new(family.kind());
        for (kind, label_place) in label_places {
            let cell = table.cell(label_place, diagnostics);
            if kind == LabelKind::Preferred {
                record.add_label(language.clone(), kind, &cell);
            } else {
                for label in values(&cell) {
                    record.add_label(language.clone(), kind, label);
                }
            }
        }
        if !record.labels.iter().any(|label| label.language == language) {
            diagnostics.push(
                table
                    .diagnostic(Severity::Warning, "no-label", format!("{uri} has no label"))
                    .in_field("preferredLabel"),
            );
        }
        for (kind, note_place) in note_places {
            let cell = table.cell(note_place, diagnostics);
            record.add_note(language.clone(), kind, &cell);
        }
        let skill_type = table.cell(skill_type_place, diagnostics);
        match SkillType::from_word(&clean(&skill_type)) {
            Some(SkillType::Unknown) => {}
            Some(skill_type) => record.skill_type = skill_type,
            None => diagnostics.push(unknown_word(table, "skillType", &skill_type)),
        }
        let reuse_level = table.cell(reuse_place, diagnostics);
        match ReuseLevel::from_word(&clean(&reuse_level)) {
            Some(ReuseLevel::Unknown) => {}
            Some(reuse_level) => record.reuse_level = reuse_level,
            None => diagnostics.push(unknown_word(table, "reuseLevel", &reuse_level)),
        }
        let code = table.cell(code_place, diagnostics);
        if code.len() > usize::from(u16::MAX) {
            diagnostics.push(
                table
                    .diagnostic(Severity::Rejected, "long-code", "the code has more than 65,535 bytes")
                    .in_field("code")
                    .remedy("the concept was kept without it; correct the code"),
            );
        } else if !clean(&code).is_empty() {
            record.notation = Some(clean(&code).into_owned());
        }
        for scheme in values(&table.cell(scheme_place, diagnostics)) {
            record.add_scheme(scheme);
        }
        let isco = clean(&table.cell(isco_place, diagnostics)).into_owned();
        if !isco.is_empty() {
            isco_groups.push((uri.clone(), isco));
        }
        let status = clean(&table.cell(status_place, diagnostics)).to_lowercase();
        let replaced_by: Vec<String> = values(&table.cell(replaced_place, diagnostics))
            .filter(|value| value.contains(':'))
            .map(|value| clean(value).into_owned())
            .collect();
        let is_retired = matches!(&*status, "deprecated" | "obsolete" | "retired" | "withdrawn");
        if is_retired || !replaced_by.is_empty() {
            retired.insert(uri.clone(), replaced_by);
        } else {
            retired.remove(&uri);
        }
        rows.insert(uri, (date, family, record));
    }
    for (uri, (_, family, record)) in rows {
        let place = drafts.add(&uri, family, record);
        if !is_collection {
            drafts.list(place);
        }
    }
    for (uri, replaced_by) in retired {
        drafts.retire(&uri, None);
        replaced_by.iter().for_each(|new| drafts.retire(&uri, Some(new)));
    }
    for (uri, code) in isco_groups {
        drafts.relate(Role::IscoColumn, &uri, RelationKind::Broader, &format!("{}{code}", esco::ISCO_PREFIX));
    }
}

fn unknown_word(table: &Table<'_>, field: &str, word: &str) -> Diagnostic {
    table
        .diagnostic(Severity::Warning, "unknown-word", format!("\"{}\" is not known", shorten(word)))
        .in_field(field)
        .remedy("the concept was kept without it")
}

/// A cell's beginning, for a message.
pub(super) fn shorten(text: &str) -> String {
    let mut out: String = text.chars().take(60).collect();
    if out.len() < text.len() {
        out.push('…');
    }
    out
}

/// Reads two URI cells of each row; rows that lack one are told and left out.
fn each_pair(
    table: &mut Table<'_>,
    columns: [&str; 2],
    diagnostics: &mut Diagnostics,
    mut take: impl FnMut(&Table<'_>, &str, &str, &mut Diagnostics),
) {
    let places = columns.map(|column| table.place(column));
    while table.advance(diagnostics) {
        let [from, to] = places.map(|place| clean(&table.cell(place, diagnostics)).into_owned());
        match (from.contains(':'), to.contains(':')) {
            (true, true) => take(table, &from, &to, diagnostics),
            (from_is_uri, _) => {
                let (field, cell) = if from_is_uri { (columns[1], &to) } else { (columns[0], &from) };
                diagnostics.push(
                    table
                        .diagnostic(Severity::Rejected, "no-uri", format!("\"{}\" is no URI", shorten(cell)))
                        .in_field(field)
                        .remedy("a relation needs the URIs of both its ends"),
                );
            }
        }
    }
}

fn broader(table: &mut Table<'_>, drafts: &mut Drafts, diagnostics: &mut Diagnostics) {
    let type_place = table.place("conceptType");
    each_pair(table, ["conceptUri", "broaderUri"], diagnostics, |table, from, to, diagnostics| {
        let role = match family_of(&table.cell(type_place, diagnostics)) {
            Some(Family::Occupation | Family::IscoGroup) => Role::OccupationBroader,
            _ => Role::SkillBroader,
        };
        drafts.relate(role, from, RelationKind::Broader, to);
    });
}

fn skill_relations(
    table: &mut Table<'_>,
    columns: [&str; 2],
    role: Role,
    drafts: &mut Drafts,
    diagnostics: &mut Diagnostics,
) {
    let relation_place = table.place("relationType");
    each_pair(table, columns, diagnostics, |table, from, to, diagnostics| {
        let word = table.cell(relation_place, diagnostics);
        match &*clean(&word) {
            "essential" => drafts.relate(role, from, RelationKind::EssentialSkill, to),
            "optional" => drafts.relate(role, from, RelationKind::OptionalSkill, to),
            other => diagnostics.push(
                table
                    .diagnostic(Severity::Rejected, "unknown-relation", format!("\"{}\"", shorten(other)))
                    .in_field("relationType")
                    .remedy("use essential or optional"),
            ),
        }
    });
}

fn hierarchy(table: &mut Table<'_>, drafts: &mut Drafts, diagnostics: &mut Diagnostics) {
    let Some(language) = language_of(table.name()) else {
        return diagnostics.push(no_language(table.name()));
    };
    let levels: Vec<[Option<usize>; 3]> = (0..8)
        .map_while(|level| {
            let uri = table.place(&format!("level {level} uri"))?;
            let term = table.place(&format!("level {level} preferred term"));
            Some([Some(uri), term, table.place(&format!("level {level} code"))])
        })
        .collect();
    while table.advance(diagnostics) {
        let mut above: Option<String> = None;
        for places in &levels {
            let [uri, term, code] = places.map(|place| clean(&table.cell(place, diagnostics)).into_owned());
            if !uri.contains(':') {
                break;
            }
            let (place, record) = drafts.concept(&uri, Family::SkillGroup);
            record.add_label(language.clone(), LabelKind::Preferred, &term);
            if record.notation.is_none() && !code.is_empty() && code.len() <= usize::from(u16::MAX) {
                record.notation = Some(code);
            }
            drafts.list(place);
            if let Some(above) = above {
                drafts.relate(Role::Hierarchy, &uri, RelationKind::Broader, &above);
            }
            above = Some(uri);
        }
    }
}

fn schemes(table: &mut Table<'_>, drafts: &mut Drafts, diagnostics: &mut Diagnostics) {
    let uri_place = table.place("conceptSchemeUri");
    let label_place = table.place("preferredLabel");
    let title_place = table.place("title");
    let members_place = table.place("hasTopConcept");
    while table.advance(diagnostics) {
        let uri = clean(&table.cell(uri_place, diagnostics)).into_owned();
        if !uri.contains(':') {
            diagnostics.push(
                table
                    .diagnostic(Severity::Rejected, "no-uri", format!("\"{}\" is no URI", shorten(&uri)))
                    .in_field("conceptSchemeUri")
                    .remedy("fill in the scheme's URI"),
            );
            continue;
        }
        let mut title = clean(&table.cell(label_place, diagnostics)).into_owned();
        if title.is_empty() {
            title = clean(&table.cell(title_place, diagnostics)).into_owned();
        }
        let members = table.cell(members_place, diagnostics);
        drafts.scheme(Scheme { uri, title, version: String::new() }, values(&members));
    }
}

fn mappings(table: &mut Table<'_>, drafts: &mut Drafts, diagnostics: &mut Diagnostics) {
    let relation_place = table.place("relation");
    each_pair(table, ["source", "target"], diagnostics, |table, from, to, diagnostics| {
        let cell = table.cell(relation_place, diagnostics);
        let word = clean(&cell).to_lowercase();
        let word = word.trim_start_matches("skos:").trim_start_matches("dcterms:").trim_end_matches("match");
        match MappingRelation::from_word(word) {
            Some(relation) => drafts.map(table.row(), from, relation, to),
            None if matches!(word, "replacedby" | "isreplacedby") => drafts.retire(from, Some(to)),
            None => diagnostics.push(
                table
                    .diagnostic(Severity::Rejected, "unknown-relation", format!("\"{}\"", shorten(&cell)))
                    .in_field("relation")
                    .remedy("use exact, close, broad, narrow or related; or isReplacedBy"),
            ),
        }
    });
}

#[cfg(test)]
mod tests {
    use super::{language_of, values};

    #[test]
    fn the_language_is_the_end_of_the_name() {
        let tag = |path| language_of(path).map(|language| language.to_string());
        assert_eq!(tag("x.zip!skills_it.csv").as_deref(), Some("it"));
        assert_eq!(tag("a_b/occupations_pt-br.csv").as_deref(), Some("pt-BR"));
        assert_eq!(tag("occupationSkillRelations.csv"), None);
    }

    #[test]
    fn every_separator_of_the_release_is_understood() {
        let list = |cell| values(cell).collect::<Vec<_>>();
        assert_eq!(list("a\nb\r\n c "), ["a", "b", "c"]);
        assert_eq!(list("a | b"), ["a", "b"]);
        assert_eq!(list("http://x/1,\nhttp://x/2"), ["http://x/1", "http://x/2"]);
        assert_eq!(list("cut, colour and dry"), ["cut, colour and dry"]);
        assert_eq!(list(" \n"), [""; 0]);
    }
}
