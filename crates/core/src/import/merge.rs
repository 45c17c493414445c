//! Joining sources: labels by URI, structure from the newest release.
//!
//! Sources whose name tells a version (`ESCO dataset - v1.1.1 - …`) are releases of ESCO. For each
//! family of ESCO concepts (occupations, skills, ISCO groups, skill groups) the newest release that
//! holds it decides which concepts there are; for each part of the structure (broader relations of
//! either pillar, skills of occupations, skills of skills) the newest release that holds it decides.
//! Labels of all releases join: the newest release that names a concept in a language gives the
//! preferred label, labels of older ones become alternatives. Concepts that only an older release
//! holds are left out and told: all by number, the first two hundred by URI.
//!
//! A mapping whose end only an older release holds is migrated to what replaced it, where that is known
//! or labels tell; see [`migrate`](crate::migrate). Otherwise it is kept, and leads outside the pack.
//!
//! Sources without a version, and concepts outside ESCO's namespace, join without that rule.

mod older;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::language::Language;
use crate::taxonomy::{
    ConceptRecord, Kind, LabelKind, MappingRelation, RelationKind, ReuseLevel, Scheme, SkillType, Taxonomy,
};
use crate::vocab::esco;

/// The version of a release, as file names tell it. `1.0.x` is read as the oldest of the 1.0 line.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Version(u32, u32, u32);

impl Version {
    /// Finds `v1.2.3` or `v1.2` in a name.
    ///
    /// ```
    /// use ponte_core::import::Version;
    /// let version = Version::find_in("ESCO dataset - v1.0.8 - classification - de - csv.zip");
    /// assert_eq!(version.expect("it is there").to_string(), "1.0.8");
    /// assert_eq!(Version::find_in("vacancies_en.csv"), None);
    /// ```
    #[must_use]
    pub fn find_in(name: &str) -> Option<Self> {
        name.match_indices(['v', 'V']).find_map(|(at, _)| {
            let starts_word = !name[..at].ends_with(char::is_alphanumeric);
            let mut parts = name[at + 1..].split('.');
            let number = |part: &str| {
                let digits = part.len() - part.trim_start_matches(|c: char| c.is_ascii_digit()).len();
                part[..digits].parse::<u32>().ok()
            };
            let major = number(parts.next()?)?;
            let minor = number(parts.next()?)?;
            let patch = parts.next().and_then(number).unwrap_or(0);
            starts_word.then_some(Self(major, minor, patch))
        })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}

/// The families of concepts that a release has or has not as a whole.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Family {
    Occupation,
    Skill,
    IscoGroup,
    SkillGroup,
    #[cfg_attr(not(feature = "rdf"), expect(dead_code, reason = "only RDF has concepts of other sorts"))]
    Other(Kind),
}

impl Family {
    pub(crate) fn kind(self) -> Kind {
        match self {
            Self::Occupation => Kind::Occupation,
            Self::Skill => Kind::Skill,
            Self::IscoGroup | Self::SkillGroup => Kind::Group,
            Self::Other(kind) => kind,
        }
    }

    fn plural(self) -> &'static str {
        match self {
            Self::Occupation => "occupations",
            Self::Skill => "skills",
            Self::IscoGroup => "ISCO groups",
            Self::SkillGroup => "skill groups",
            Self::Other(_) => "concepts",
        }
    }
}

/// The parts of structure that a release has or has not as a whole.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Role {
    OccupationBroader,
    SkillBroader,
    Hierarchy,
    OccupationSkills,
    SkillSkills,
    /// Broader links that occupations state in their `iscoGroup` column; they count where a release
    /// comes without its relations.
    IscoColumn,
    /// Relations of sources that know no such parts, such as RDF.
    Stated,
}

#[derive(Default)]
struct SourceDraft {
    name: String,
    version: Option<Version>,
    concepts: HashMap<u32, (Family, ConceptRecord)>,
    /// Concepts that a main table lists. A collection lists some again, which neither makes the
    /// release hold the family nor decides which concepts there are.
    listed: BTreeSet<u32>,
    relations: BTreeMap<Role, Vec<(u32, RelationKind, u32)>>,
    /// With the row that states it.
    mappings: Vec<(u64, u32, MappingRelation, u32)>,
    /// Concepts out of use, with what is named in their place.
    retired: Vec<(u32, Option<u32>)>,
    schemes: Vec<(Scheme, Vec<u32>)>,
    /// Labels for concepts that other sources describe.
    names: Vec<(u32, Language, LabelKind, String)>,
}

/// Sources as they are read, before they are joined.
#[derive(Default)]
pub(crate) struct Drafts {
    /// Numbers the URIs of all sources alike.
    uris: Taxonomy,
    sources: Vec<SourceDraft>,
}

impl Drafts {
    /// What is added from now on belongs to this source.
    pub(crate) fn begin_source(&mut self, name: &str, version: Option<Version>) {
        self.sources.push(SourceDraft { name: name.to_owned(), version, ..SourceDraft::default() });
    }

    fn current(&mut self) -> &mut SourceDraft {
        if self.sources.is_empty() {
            self.begin_source("", None);
        }
        let last = self.sources.len() - 1;
        &mut self.sources[last]
    }

    /// The concept of the current source with this URI, and the URI's number.
    pub(crate) fn concept(&mut self, uri: &str, family: Family) -> (u32, &mut ConceptRecord) {
        let place = self.uris.place(uri);
        let source = self.current();
        let (_, record) =
            source.concepts.entry(place).or_insert_with(|| (family, ConceptRecord::new(family.kind())));
        (place, record)
    }

    /// Adds what one file says of a concept to what the current source's other files say, and gives
    /// the URI's number.
    pub(crate) fn add(&mut self, uri: &str, family: Family, record: ConceptRecord) -> u32 {
        let (place, known) = self.concept(uri, family);
        join(known, record);
        place
    }

    /// Tells that a main table of the current source lists this concept.
    pub(crate) fn list(&mut self, place: u32) {
        self.current().listed.insert(place);
    }

    pub(crate) fn relate(&mut self, role: Role, from: &str, kind: RelationKind, to: &str) {
        let (from, to) = (self.uris.place(from), self.uris.place(to));
        self.current().relations.entry(role).or_default().push((from, kind, to));
    }

    /// Adds a mapping; `row` is where the source states it, 0 where it has no rows.
    pub(crate) fn map(&mut self, row: u64, from: &str, relation: MappingRelation, to: &str) {
        let (from, to) = (self.uris.place(from), self.uris.place(to));
        self.current().mappings.push((row, from, relation, to));
    }

    /// Tells that a concept is out of use, and perhaps what is in its place.
    pub(crate) fn retire(&mut self, uri: &str, replaced_by: Option<&str>) {
        let place = self.uris.place(uri);
        let replaced_by = replaced_by.map(|new| self.uris.place(new));
        self.current().retired.push((place, replaced_by));
    }

    /// Adds a label to a concept if another source describes it. It comes behind the labels of all
    /// sources that do, and makes neither a concept nor a release of ESCO.
    pub(crate) fn name(&mut self, uri: &str, language: Language, kind: LabelKind, label: &str) {
        let place = self.uris.place(uri);
        self.current().names.push((place, language, kind, label.to_owned()));
    }

    pub(crate) fn scheme<'m>(&mut self, scheme: Scheme, members: impl Iterator<Item = &'m str>) {
        let members = members.map(|uri| self.uris.place(uri)).collect();
        self.current().schemes.push((scheme, members));
    }

    /// Joins the sources.
    pub(crate) fn merge(mut self, diagnostics: &mut Diagnostics) -> Taxonomy {
        // Newest first, then by name: the order in which sources were given does not matter.
        self.sources.sort_by(|a, b| b.version.cmp(&a.version).then_with(|| a.name.cmp(&b.name)));
        let uris = self.uris;
        // Member States publish national concepts below ESCO's namespace; those are not ESCO's.
        let in_esco = |place: u32| {
            uris.uri_at(place).strip_prefix(esco::NAMESPACE).is_some_and(|name| !name.starts_with("concept/"))
        };

        let mut newest_of_family: BTreeMap<Family, Version> = BTreeMap::new();
        let mut newest_of_role: BTreeMap<Role, Version> = BTreeMap::new();
        for source in &self.sources {
            let Some(version) = source.version else {
                continue;
            };
            let families: BTreeSet<Family> = source
                .concepts
                .iter()
                .filter(|(place, _)| in_esco(**place) && source.listed.contains(place))
                .map(|(_, (family, _))| *family)
                .collect();
            for family in families {
                let newest = newest_of_family.entry(family).or_insert(version);
                *newest = version.max(*newest);
            }
            for role in source.relations.keys() {
                let newest = newest_of_role.entry(*role).or_insert(version);
                *newest = version.max(*newest);
            }
        }
        let decides = |source: &SourceDraft, family: Family, place: u32| {
            source.version.is_none_or(|version| {
                !in_esco(place)
                    || newest_of_family
                        .get(&family)
                        .is_none_or(|newest| version == *newest && source.listed.contains(&place))
            })
        };
        let mut kept: BTreeSet<u32> = BTreeSet::new();
        for source in &self.sources {
            kept.extend(
                source
                    .concepts
                    .iter()
                    .filter(|(place, (family, _))| decides(source, *family, **place))
                    .map(|(place, _)| *place),
            );
        }

        let mut taxonomy = Taxonomy::default();
        for (place, replaced_by) in retirements(&self.sources) {
            taxonomy.retire(uris.uri_at(place), replaced_by.map(|new| uris.uri_at(new)));
        }
        let (whole, partial) = older::wholeness(&self.sources, &uris, &kept, in_esco);
        partial.into_iter().for_each(|part| taxonomy.mark_partial(part));
        let older = older::find(&self.sources, &uris, &kept, taxonomy.retirements());
        for source in &self.sources {
            older.tell(source, &uris, &kept, &whole, diagnostics);
        }
        for source in &mut self.sources {
            let mut concepts: Vec<(u32, (Family, ConceptRecord))> = source.concepts.drain().collect();
            concepts.sort_by(|(a, _), (b, _)| uris.uri_at(*a).cmp(uris.uri_at(*b)));
            let mut left_out: BTreeMap<Family, u64> = BTreeMap::new();
            for (place, (family, record)) in concepts {
                let uri = uris.uri_at(place);
                if kept.contains(&place) {
                    join(taxonomy.concept(uri, family.kind()), record);
                } else if source.listed.contains(&place) {
                    *left_out.entry(family).or_default() += 1;
                    let newest = newest_of_family.get(&family).map(ToString::to_string).unwrap_or_default();
                    diagnostics.push(Diagnostic::new(
                        Severity::Note,
                        "retired-concept",
                        &*source.name,
                        format!("{uri} is not in version {newest} and was left out"),
                    ));
                }
            }
            for (family, count) in left_out {
                let newest = newest_of_family.get(&family).map(ToString::to_string).unwrap_or_default();
                let what = family.plural();
                diagnostics.push(
                    Diagnostic::new(
                        Severity::Note,
                        "older-release",
                        &*source.name,
                        format!("{count} {what} are not in version {newest}, which decides the structure"),
                    )
                    .remedy("their labels were left out; labels of all others were joined"),
                );
            }
        }
        for source in &mut self.sources {
            for (place, language, kind, label) in std::mem::take(&mut source.names) {
                if let Some(concept) = taxonomy.get_mut(uris.uri_at(place)) {
                    concept.add_label(language, kind, &label);
                }
            }
        }
        // After all concepts are there, so that a member is not taken for a concept of its own.
        for source in &mut self.sources {
            for (mut scheme, members) in std::mem::take(&mut source.schemes) {
                if let Some(version) = source.version.filter(|_| scheme.uri.starts_with(esco::NAMESPACE)) {
                    scheme.version = version.to_string();
                }
                for member in members {
                    if let Some(concept) = taxonomy.get_mut(uris.uri_at(member)) {
                        concept.add_scheme(&scheme.uri);
                    }
                }
                taxonomy.add_scheme(scheme);
            }
        }

        let mut with_broader: BTreeSet<u32> = BTreeSet::new();
        for source in &self.sources {
            for (role, relations) in &source.relations {
                let newest = newest_of_role.get(role);
                if *role == Role::IscoColumn
                    || source.version.is_some_and(|version| newest.is_some_and(|newest| version != *newest))
                {
                    continue;
                }
                for &(from, kind, to) in relations {
                    if kind == RelationKind::Broader {
                        with_broader.insert(from);
                    }
                    taxonomy.relate(uris.uri_at(from), kind, uris.uri_at(to));
                }
            }
        }
        for source in &self.sources {
            let newest = newest_of_role.get(&Role::IscoColumn);
            let decides = source.version.is_none_or(|version| newest.is_none_or(|newest| version == *newest));
            for &(from, kind, to) in source.relations.get(&Role::IscoColumn).into_iter().flatten() {
                if decides && kept.contains(&from) && kept.contains(&to) && !with_broader.contains(&from) {
                    taxonomy.relate(uris.uri_at(from), kind, uris.uri_at(to));
                }
            }
            for &(_, from, relation, to) in &source.mappings {
                let (from, relation, to) = older.migrate((from, relation, to));
                taxonomy.map(uris.uri_at(from), relation, uris.uri_at(to));
            }
        }
        name_schemes(&mut taxonomy);
        taxonomy
    }
}

/// What sources say of concepts out of use. A newer release that lists a concept without a word has it
/// in use again.
fn retirements(sources: &[SourceDraft]) -> Vec<(u32, Option<u32>)> {
    let retired_by: Vec<BTreeSet<u32>> =
        sources.iter().map(|source| source.retired.iter().map(|(place, _)| *place).collect()).collect();
    let mut out = Vec::new();
    for source in sources {
        for &(place, replaced_by) in &source.retired {
            let in_use_again = source.version.is_some()
                && sources.iter().zip(&retired_by).any(|(other, retired)| {
                    other.version > source.version
                        && other.listed.contains(&place)
                        && !retired.contains(&place)
                });
            if !in_use_again {
                out.push((place, replaced_by));
            }
        }
    }
    out
}

/// Adds what an older or equal source knows of a concept.
fn join(concept: &mut ConceptRecord, record: ConceptRecord) {
    if concept.skill_type == SkillType::Unknown {
        concept.skill_type = record.skill_type;
    }
    if concept.reuse_level == ReuseLevel::Unknown {
        concept.reuse_level = record.reuse_level;
    }
    if concept.notation.is_none() {
        concept.notation = record.notation;
    }
    for label in record.labels {
        concept.add_label(label.language, label.kind, &label.text);
    }
    let known: Vec<_> = concept.notes.iter().map(|note| (note.language.clone(), note.kind)).collect();
    for note in record.notes {
        if !known.contains(&(note.language.clone(), note.kind)) {
            concept.add_note(note.language, note.kind, &note.text);
        }
    }
    for scheme in &record.schemes {
        concept.add_scheme(scheme);
    }
}

/// Registers schemes that concepts name but no source describes.
fn name_schemes(taxonomy: &mut Taxonomy) {
    let named: BTreeSet<String> =
        taxonomy.iter().flat_map(|(_, record)| record.schemes.iter().cloned()).collect();
    for uri in named {
        taxonomy.add_scheme(Scheme { uri, title: String::new(), version: String::new() });
    }
}

#[cfg(test)]
mod tests {
    use super::Version;

    #[test]
    fn versions_are_found_and_ordered() {
        let find = |name: &str| Version::find_in(name).expect("a version");
        assert!(find("x v1.2.0 y") > find("ESCO_v1.1.1_en"));
        assert!(find("v1.0.3") > find("ESCO dataset - v1.0.x - es"));
        assert_eq!(Version::find_in("conv1.2"), None);
        assert_eq!(Version::find_in("vendors/v"), None);
    }
}
