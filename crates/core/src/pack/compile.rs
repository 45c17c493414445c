//! From a taxonomy to a pack's sections.

use std::collections::BTreeSet;

use super::bytes::write_rows;
use super::container::PackBuilder;
use super::error::PackError;
use super::reader::{PackInfo, Source};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::language::Language;
use crate::taxonomy::{ConceptRecord, Kind, RelationKind, Taxonomy, information_content};

/// What goes into a pack.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct CompileOptions {
    /// Keep labels and notes of these languages only; `None` keeps all.
    pub languages: Option<Vec<Language>>,
    /// Leave descriptions and notes out.
    pub without_notes: bool,
    /// The sources, to be told by [`Pack::info`](super::Pack::info).
    pub sources: Vec<Source>,
}

/// Names of the core's sections. `_` joins the two halves of a table of rows.
pub(crate) mod names {
    pub(crate) const INFO: &str = "info";
    pub(crate) const URI_STARTS: &str = "uri.starts";
    pub(crate) const URI_TEXT: &str = "uri.text";
    pub(crate) const CONCEPTS: &str = "concepts";
    pub(crate) const NOTATIONS: &str = "notation.text";
    pub(crate) const LABEL_STARTS: &str = "label.starts";
    pub(crate) const LABELS: &str = "labels";
    pub(crate) const LABEL_TEXT: &str = "label.text";
    pub(crate) const NOTE_STARTS: &str = "note.starts";
    pub(crate) const NOTES: &str = "notes";
    pub(crate) const NOTE_TEXT: &str = "note.text";
    pub(crate) const SCHEME_STARTS: &str = "scheme.starts";
    pub(crate) const SCHEMES: &str = "scheme.values";
    /// Only in packs whose sources name concepts that are no longer in use.
    pub(crate) const RETIRED: &str = "retired";
    pub(crate) const MAPPING_STARTS: &str = "mapping.starts";
    pub(crate) const MAPPINGS: &str = "mapping.values";
    /// Starts and values of each relation, one pair per direction.
    pub(crate) const RELATIONS: [(&str, &str); 7] = [
        ("broader.starts", "broader.values"),
        ("narrower.starts", "narrower.values"),
        ("related.starts", "related.values"),
        ("essent.starts", "essent.values"),
        ("essent.of.starts", "essent.of.values"),
        ("option.starts", "option.values"),
        ("option.of.starts", "option.of.values"),
    ];
}

/// Bytes of one record in the sections `concepts`, `labels` and `notes`.
pub(crate) const CONCEPT_LENGTH: usize = 16;
pub(crate) const TEXT_LENGTH: usize = 12;

/// Turns a taxonomy into the sections of a pack. Concepts are numbered in URI order; the same
/// taxonomy and options give the same bytes, whatever the order in which it was filled.
///
/// Relations whose ends have no concept are dropped, and a broader link that would close a circle
/// is cut; diagnostics tell. Targets of mappings that are not concepts of the taxonomy become
/// concepts of kind [`Kind::External`].
///
/// # Errors
/// [`PackError::TooMany`] if there are more concepts or more text than 32-bit indexes can count.
pub fn compile(
    taxonomy: &Taxonomy,
    options: &CompileOptions,
) -> Result<(PackBuilder, Diagnostics), PackError> {
    let mut diagnostics = Diagnostics::default();
    let external = ConceptRecord::new(Kind::External);
    let mapped: BTreeSet<u32> = taxonomy.mappings().iter().flat_map(|m| [m.from, m.to]).collect();
    let mut places: Vec<(u32, &ConceptRecord)> = (0..taxonomy.place_count())
        .filter_map(|place| {
            let record = taxonomy.record_at(place);
            record.or_else(|| mapped.contains(&place).then_some(&external)).map(|record| (place, record))
        })
        .collect();
    places.sort_unstable_by_key(|&(place, _)| taxonomy.uri_at(place));
    if places.len() > u32::MAX as usize / 4 {
        return Err(PackError::TooMany { what: "concepts", limit: u64::from(u32::MAX / 4) });
    }
    let mut ids: Vec<Option<u32>> = vec![None; taxonomy.place_count() as usize];
    for (id, &(place, _)) in places.iter().enumerate() {
        ids[place as usize] = Some(id as u32);
    }
    let records: Vec<&ConceptRecord> = places.iter().map(|&(_, record)| record).collect();
    let uris: Vec<&str> = places.iter().map(|&(place, _)| taxonomy.uri_at(place)).collect();

    let relations = Relations::collect(taxonomy, &ids, &uris, &mut diagnostics);
    let mut uses = relations.essential.clone();
    uses.extend(&relations.optional);
    uses.retain(|&(from, _)| records[from as usize].kind == Kind::Occupation);
    let content = information_content(records.len(), &relations.broader, &uses);

    let keep = |language: &Language| {
        options
            .languages
            .as_ref()
            .is_none_or(|kept| language.fallbacks().iter().any(|fallback| kept.contains(fallback)))
    };
    let languages: Vec<&Language> = records
        .iter()
        .flat_map(|record| {
            let labels = record.labels.iter().map(|label| &label.language);
            labels.chain(record.notes.iter().map(|note| &note.language))
        })
        .filter(|language| keep(language))
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    if languages.len() > usize::from(u16::MAX) {
        return Err(PackError::TooMany { what: "languages", limit: u16::MAX.into() });
    }
    let language_number = |language: &Language| languages.binary_search(&language).ok().map(|n| n as u16);

    let mut info = PackInfo {
        tool: format!("ponte {}", env!("CARGO_PKG_VERSION")),
        languages: languages.iter().map(|language| language.to_string()).collect(),
        schemes: taxonomy.schemes().to_vec(),
        sources: options.sources.clone(),
        partial: taxonomy.partial().iter().cloned().collect(),
        ..PackInfo::default()
    };
    info.schemes.sort();
    let scheme_number = |uri: &str| info.schemes.iter().position(|scheme| scheme.uri == uri);

    let mut concepts = Vec::with_capacity(records.len() * CONCEPT_LENGTH);
    let mut notations = String::new();
    let mut labels = Texts::default();
    let mut notes = Texts::default();
    let mut schemes: Vec<Vec<u32>> = Vec::with_capacity(records.len());
    for (id, record) in records.iter().enumerate() {
        let notation = record.notation.as_deref().unwrap_or("");
        let notation = if notation.len() > usize::from(u16::MAX) {
            diagnostics.push(
                Diagnostic::new(
                    Severity::Warning,
                    "long-notation",
                    "notations",
                    "a code of more than 65,535 bytes",
                )
                .remedy("it was left out; correct the code in the source"),
            );
            ""
        } else {
            notation
        };
        concepts.extend([
            record.kind.to_byte(),
            record.skill_type.to_byte(),
            record.reuse_level.to_byte(),
            0,
        ]);
        concepts.extend(content[id].to_le_bytes());
        concepts.extend((notation.len() as u16).to_le_bytes());
        concepts.extend((notations.len() as u32).to_le_bytes());
        concepts.extend([0; 4]);
        notations.push_str(notation);
        *info.concepts.entry(record.kind.as_str().to_owned()).or_default() += 1;
        if record.skill_type == crate::taxonomy::SkillType::Knowledge {
            info.knowledge += 1;
        }

        let mut rows: Vec<(u16, u8, &str)> = record
            .labels
            .iter()
            .filter_map(|label| Some((language_number(&label.language)?, label.kind.to_byte(), &*label.text)))
            .collect();
        rows.sort_unstable();
        for (language, _, _) in &rows {
            let tag = languages[usize::from(*language)].to_string();
            *info.labels.entry(tag).or_default() += 1;
        }
        labels.push(rows)?;
        let mut rows: Vec<(u16, u8, &str)> = record
            .notes
            .iter()
            .filter(|_| !options.without_notes)
            .filter_map(|note| Some((language_number(&note.language)?, note.kind.to_byte(), &*note.text)))
            .collect();
        rows.sort_unstable();
        notes.push(rows)?;
        let mut row: Vec<u32> =
            record.schemes.iter().filter_map(|uri| Some(scheme_number(uri)? as u32)).collect();
        row.sort_unstable();
        schemes.push(row);
    }

    let mut mappings: Vec<Vec<u32>> = vec![Vec::new(); records.len()];
    let mut stated: Vec<(u32, u8, u32)> = taxonomy
        .mappings()
        .iter()
        .filter_map(|m| Some((ids[m.from as usize]?, m.relation.to_byte(), ids[m.to as usize]?)))
        .collect();
    stated.sort_unstable();
    stated.dedup();
    info.mappings = stated.len() as u64;
    for mapping in taxonomy.mappings() {
        if let (Some(from), Some(to)) = (ids[mapping.from as usize], ids[mapping.to as usize]) {
            // Each row holds target and relation in turn; both ends know of the mapping.
            mappings[from as usize].extend([to, u32::from(mapping.relation.to_byte())]);
            mappings[to as usize].extend([from, u32::from(mapping.relation.inverse().to_byte())]);
        }
    }
    for row in &mut mappings {
        let mut pairs: Vec<[u32; 2]> = row.chunks_exact(2).map(|pair| [pair[0], pair[1]]).collect();
        pairs.sort_unstable();
        pairs.dedup();
        *row = pairs.concat();
    }

    info.relations = relations.counts();
    let mut builder = PackBuilder::default();
    let info_json = serde_json::to_vec(&info).unwrap_or_default();
    builder.add_section(names::INFO, info_json);
    let mut ends = 0_u32.to_le_bytes().to_vec();
    let mut end = 0_u64;
    for uri in &uris {
        end += uri.len() as u64;
        ends.extend(u32::try_from(end).map_err(|_| too_much_text())?.to_le_bytes());
    }
    builder.add_section(names::URI_STARTS, ends);
    builder.add_section(names::URI_TEXT, uris.concat().into_bytes());
    builder.add_section(names::CONCEPTS, concepts);
    builder.add_section(names::NOTATIONS, notations.into_bytes());
    labels.write(&mut builder, names::LABEL_STARTS, names::LABELS, names::LABEL_TEXT);
    notes.write(&mut builder, names::NOTE_STARTS, names::NOTES, names::NOTE_TEXT);
    add_rows(&mut builder, (names::SCHEME_STARTS, names::SCHEMES), &schemes);
    for ((starts, values), rows) in names::RELATIONS.into_iter().zip(relations.rows(records.len())) {
        add_rows(&mut builder, (starts, values), &rows);
    }
    add_rows(&mut builder, (names::MAPPING_STARTS, names::MAPPINGS), &mappings);
    let retired = retired_lines(taxonomy);
    if !retired.is_empty() {
        builder.add_section(names::RETIRED, retired.into_bytes());
    }
    Ok((builder, diagnostics))
}

/// The section of concepts that are no longer in use: a line each, with what replaces it, if anything,
/// behind a tab. URIs hold neither.
fn retired_lines(taxonomy: &Taxonomy) -> String {
    let mut out = String::new();
    let mut line = |old: &str, new: &str| {
        if !old.contains(['\t', '\n']) && !new.contains(['\t', '\n']) {
            out.extend([old, "\t", new, "\n"]);
        }
    };
    for (old, replacements) in taxonomy.retirements() {
        if replacements.is_empty() {
            line(old, "");
        }
        replacements.iter().for_each(|new| line(old, new));
    }
    out
}

fn too_much_text() -> PackError {
    PackError::TooMany { what: "bytes of text", limit: u32::MAX.into() }
}

fn add_rows(builder: &mut PackBuilder, (starts_name, values_name): (&str, &str), rows: &[Vec<u32>]) {
    let (starts, values) = write_rows(rows.iter().map(Vec::as_slice));
    builder.add_section(starts_name, starts);
    builder.add_section(values_name, values);
}

/// Labels or notes of all concepts: rows of records into one text.
#[derive(Default)]
struct Texts {
    starts: Vec<u8>,
    records: Vec<u8>,
    text: String,
    count: u32,
}

impl Texts {
    fn push(&mut self, rows: Vec<(u16, u8, &str)>) -> Result<(), PackError> {
        if self.starts.is_empty() {
            self.starts.extend(0_u32.to_le_bytes());
        }
        for (language, kind, text) in rows {
            let start = u32::try_from(self.text.len()).map_err(|_| too_much_text())?;
            let length = u32::try_from(text.len()).map_err(|_| too_much_text())?;
            self.records.extend(start.to_le_bytes());
            self.records.extend(length.to_le_bytes());
            self.records.extend(language.to_le_bytes());
            self.records.extend([kind, 0]);
            self.text.push_str(text);
            self.count += 1;
        }
        self.starts.extend(self.count.to_le_bytes());
        Ok(())
    }

    fn write(mut self, builder: &mut PackBuilder, starts: &str, records: &str, text: &str) {
        if self.starts.is_empty() {
            self.starts.extend(0_u32.to_le_bytes());
        }
        builder.add_section(starts, self.starts);
        builder.add_section(records, self.records);
        builder.add_section(text, self.text.into_bytes());
    }
}

/// Relations between concept ids, sorted and without repeats.
#[derive(Default)]
struct Relations {
    broader: Vec<(u32, u32)>,
    related: Vec<(u32, u32)>,
    essential: Vec<(u32, u32)>,
    optional: Vec<(u32, u32)>,
}

impl Relations {
    fn collect(
        taxonomy: &Taxonomy,
        ids: &[Option<u32>],
        uris: &[&str],
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut out = Self::default();
        let mut dangling: BTreeSet<&str> = BTreeSet::new();
        for relation in taxonomy.relations() {
            let known = |place: u32| {
                taxonomy.record_at(place).and(ids[place as usize]).ok_or_else(|| taxonomy.uri_at(place))
            };
            match (known(relation.from), known(relation.to)) {
                (Ok(from), Ok(to)) if from != to => match relation.kind {
                    RelationKind::Broader => out.broader.push((from, to)),
                    RelationKind::Related => out.related.extend([(from, to), (to, from)]),
                    RelationKind::EssentialSkill => out.essential.push((from, to)),
                    RelationKind::OptionalSkill => out.optional.push((from, to)),
                },
                (Ok(_), Ok(_)) => {}
                (from, to) => dangling.extend([from, to].into_iter().filter_map(Result::err)),
            }
        }
        for uri in dangling {
            diagnostics.push(
                Diagnostic::new(
                    Severity::Warning,
                    "relation-without-concept",
                    "relations",
                    format!("{uri} has relations but no source describes it; the relations were left out"),
                )
                .remedy("add the file that describes it, or ignore this if the release itself lacks it"),
            );
        }
        for list in [&mut out.broader, &mut out.related, &mut out.essential, &mut out.optional] {
            list.sort_unstable();
            list.dedup();
        }
        // What is essential need not be optional as well.
        let essential = std::mem::take(&mut out.essential);
        out.optional.retain(|pair| essential.binary_search(pair).is_err());
        out.essential = essential;
        for (narrow, broad) in cut_circles(uris.len(), &mut out.broader) {
            diagnostics.push(
                Diagnostic::new(
                    Severity::Warning,
                    "broader-circle",
                    "relations",
                    format!(
                        "{} is broader and narrower than {} at once; this link was cut",
                        uris[broad as usize], uris[narrow as usize]
                    ),
                )
                .remedy("correct the broader relations in the source"),
            );
        }
        out
    }

    fn counts(&self) -> std::collections::BTreeMap<String, u64> {
        [
            (RelationKind::Broader, self.broader.len()),
            (RelationKind::Related, self.related.len() / 2),
            (RelationKind::EssentialSkill, self.essential.len()),
            (RelationKind::OptionalSkill, self.optional.len()),
        ]
        .into_iter()
        .map(|(kind, count)| (kind.as_str().to_owned(), count as u64))
        .collect()
    }

    /// Rows in the order of [`names::RELATIONS`].
    fn rows(&self, concepts: usize) -> [Vec<Vec<u32>>; 7] {
        let forward = |pairs: &[(u32, u32)]| {
            let mut rows = vec![Vec::new(); concepts];
            for &(from, to) in pairs {
                rows[from as usize].push(to);
            }
            rows
        };
        let backward = |pairs: &[(u32, u32)]| {
            let mut rows = vec![Vec::new(); concepts];
            for &(from, to) in pairs {
                rows[to as usize].push(from);
            }
            rows
        };
        [
            forward(&self.broader),
            backward(&self.broader),
            forward(&self.related),
            forward(&self.essential),
            backward(&self.essential),
            forward(&self.optional),
            backward(&self.optional),
        ]
    }
}

/// Removes the links that close circles, in the order of a depth-first walk by id, and gives them.
fn cut_circles(count: usize, broader: &mut Vec<(u32, u32)>) -> Vec<(u32, u32)> {
    let mut parents: Vec<Vec<u32>> = vec![Vec::new(); count];
    for &(narrow, broad) in broader.iter() {
        parents[narrow as usize].push(broad);
    }
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        Not,
        OnPath,
        Done,
    }
    let mut seen = vec![Seen::Not; count];
    let mut cut = Vec::new();
    for root in 0..count as u32 {
        if seen[root as usize] != Seen::Not {
            continue;
        }
        seen[root as usize] = Seen::OnPath;
        let mut path = vec![(root, 0_usize)];
        while let Some((concept, next)) = path.last_mut() {
            let concept = *concept;
            match parents[concept as usize].get(*next) {
                Some(&parent) => {
                    *next += 1;
                    match seen[parent as usize] {
                        Seen::Not => {
                            seen[parent as usize] = Seen::OnPath;
                            path.push((parent, 0));
                        }
                        Seen::OnPath => cut.push((concept, parent)),
                        Seen::Done => {}
                    }
                }
                None => {
                    seen[concept as usize] = Seen::Done;
                    path.pop();
                }
            }
        }
    }
    cut.sort_unstable();
    broader.retain(|pair| cut.binary_search(pair).is_err());
    cut
}

#[cfg(test)]
mod tests {
    use super::cut_circles;

    #[test]
    fn a_circle_loses_one_link() {
        let mut broader = vec![(0, 1), (1, 2), (2, 0), (3, 0)];
        assert_eq!(cut_circles(4, &mut broader), [(2, 0)]);
        assert_eq!(broader, [(0, 1), (1, 2), (3, 0)]);
    }
}
