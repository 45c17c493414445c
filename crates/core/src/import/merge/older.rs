//! Mappings that point to concepts of an older release than the one that decides.
//!
//! Mapping tables refer to the release of their day. Where that release is among the sources, a target
//! that the newest release lacks is [migrated](crate::migrate): the mapping goes to what replaced it.
//! The older release is compared as it was, not with its labels joined to those of newer ones, so that
//! a label which a concept gained later is seen to be new.

use std::collections::{BTreeMap, BTreeSet};

use super::{Role, SourceDraft, Version};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::language::Language;
use crate::migrate::{Fate, Release, Why, between, follow};
use crate::taxonomy::{ConceptRecord, Kind, LabelKind, MappingRelation, Part, Taxonomy, stem};
use crate::vocab::esco;

/// What becomes of ends of mappings that are no concepts of the joined taxonomy.
#[derive(Default)]
pub(super) struct OlderEnds {
    replaced: BTreeMap<u32, (u32, Why)>,
    /// With candidates and the nearest broader concept that lives on.
    retired: BTreeMap<u32, (Vec<String>, Option<String>)>,
}

/// Looks up every end of a mapping that is not `kept`.
pub(super) fn find(
    sources: &[SourceDraft],
    uris: &Taxonomy,
    kept: &BTreeSet<u32>,
    retirements: &BTreeMap<String, BTreeSet<String>>,
) -> OlderEnds {
    let mut out = OlderEnds::default();
    let ends: BTreeSet<u32> = sources
        .iter()
        .flat_map(|source| source.mappings.iter().flat_map(|(_, from, _, to)| [*from, *to]))
        .filter(|end| !kept.contains(end))
        .collect();
    let kept_place = |uri: &str| uris.known_place(uri).filter(|place| kept.contains(place));
    let stated = |uri: &str| -> Option<BTreeSet<&str>> {
        retirements.get(uri).map(|replacements| replacements.iter().map(String::as_str).collect())
    };
    let mut by_version: BTreeMap<Version, BTreeSet<u32>> = BTreeMap::new();
    for end in ends {
        let targets = follow(uris.uri_at(end), &stated, &|uri| kept_place(uri).map(|place| place as usize));
        if let [one] = &targets[..]
            && let Some(place) = kept_place(one)
        {
            out.replaced.insert(end, (place, Why::Stated));
            continue;
        }
        if targets.len() > 1 {
            out.retired.insert(end, (targets, None));
            continue;
        }
        let listing = sources.iter().filter(|source| source.listed.contains(&end));
        if let Some(version) = listing.filter_map(|source| source.version).max() {
            by_version.entry(version).or_default().insert(end);
        }
    }
    for (version, ends) in by_version {
        let of_version: Vec<&SourceDraft> =
            sources.iter().filter(|source| source.version == Some(version)).collect();
        let listed = of_version.iter().flat_map(|source| source.listed.iter().copied()).collect();
        let old = Drafted::new(of_version, uris, &listed);
        let later = sources.iter().filter(|source| source.version.is_none_or(|other| other > version));
        let new = Drafted::new(later.collect(), uris, kept);
        let migration = between(&old, &new);
        for end in ends {
            match migration.find(uris.uri_at(end)).map(|concept| &concept.fate) {
                Some(Fate::Replaced { by, why, .. }) => {
                    if let Some(place) = kept_place(by) {
                        out.replaced.insert(end, (place, *why));
                    }
                }
                Some(Fate::Retired { candidates, nearest }) => {
                    out.retired.insert(end, (candidates.clone(), nearest.clone()));
                }
                _ => {}
            }
        }
    }
    out
}

impl OlderEnds {
    /// A mapping between concepts that live. What equal labels other than the preferred ones lead to is
    /// close, not exact.
    pub(super) fn migrate(
        &self,
        (from, relation, to): (u32, MappingRelation, u32),
    ) -> (u32, MappingRelation, u32) {
        let (mut ends, mut relation) = ([from, to], relation);
        for end in &mut ends {
            if let Some((now, why)) = self.replaced.get(end) {
                *end = *now;
                if *why == Why::OtherLabel && relation == MappingRelation::Exact {
                    relation = MappingRelation::Close;
                }
            }
        }
        (ends[0], relation, ends[1])
    }

    /// Tells what happened to the mappings of one source.
    pub(super) fn tell(
        &self,
        source: &SourceDraft,
        uris: &Taxonomy,
        kept: &BTreeSet<u32>,
        whole: &BTreeSet<String>,
        diagnostics: &mut Diagnostics,
    ) {
        let mut ends: BTreeMap<&str, (u32, u64)> = BTreeMap::new();
        for &(row, from, _, to) in &source.mappings {
            for end in [from, to].into_iter().filter(|end| !kept.contains(end)) {
                let uri = uris.uri_at(end);
                ends.entry(uri).or_insert((end, 0)).1 += 1;
                let known = self.replaced.contains_key(&end) || self.retired.contains_key(&end);
                if !known && uri.starts_with(esco::NAMESPACE) && whole.contains(stem(uri)) {
                    diagnostics.push(unknown_target(&source.name, row, uri));
                }
            }
        }
        for (uri, (end, count)) in ends {
            if let Some((now, why)) = self.replaced.get(&end) {
                let (severity, remedy) = match why {
                    Why::Stated => (Severity::Note, ""),
                    _ => (Severity::Warning, "check that they mean the same"),
                };
                let (now, why) = (uris.uri_at(*now), why.as_str());
                let message = format!("{uri} was replaced by {now} ({why}); {count} mappings follow it");
                diagnostics.push(
                    Diagnostic::new(severity, "replaced-target", &*source.name, message).remedy(remedy),
                );
            } else if let Some((candidates, nearest)) = self.retired.get(&end) {
                let message = format!("{uri} was retired; {count} mappings lead to it and nowhere else");
                let remedy = match (&candidates[..], nearest) {
                    ([], None) => "map anew what pointed to it".to_owned(),
                    ([], Some(nearest)) => format!("the nearest broader concept is {nearest}"),
                    (several, _) => format!("it could now be one of {}", several.join(", ")),
                };
                diagnostics.push(
                    Diagnostic::new(Severity::Warning, "retired-target", &*source.name, message)
                        .remedy(remedy),
                );
            }
        }
    }
}

/// A mapping to a concept of ESCO that no source holds.
fn unknown_target(file: &str, row: u64, uri: &str) -> Diagnostic {
    let said = Diagnostic::new(
        Severity::Warning,
        "unknown-target",
        file,
        format!("{uri} is in no source; the mapping was kept, and leads no further by itself"),
    )
    .remedy("correct the URI, or add the release of ESCO that the table refers to, to migrate it");
    if row > 0 { said.at_row(row) } else { said }
}

/// Stems of the parts that the joined taxonomy holds as lists, not in pieces only; and the parts that it
/// holds in pieces.
pub(super) fn wholeness(
    sources: &[SourceDraft],
    uris: &Taxonomy,
    kept: &BTreeSet<u32>,
    in_esco: impl Fn(u32) -> bool,
) -> (BTreeSet<String>, BTreeSet<Part>) {
    let (mut whole, mut seen) = (BTreeSet::new(), BTreeSet::new());
    for &place in kept.iter().filter(|&&place| in_esco(place)) {
        for source in sources {
            let Some((family, _)) = source.concepts.get(&place) else { continue };
            let part = Part::of(family.kind(), uris.uri_at(place));
            if source.listed.contains(&place) {
                whole.insert(part.clone());
            }
            seen.insert(part);
        }
    }
    let partial = seen.difference(&whole).cloned().collect();
    (whole.into_iter().map(|part| part.stem).collect(), partial)
}

/// Sources of one side, as they were read.
struct Drafted<'d> {
    sources: Vec<&'d SourceDraft>,
    uris: &'d Taxonomy,
    /// In URI order.
    places: Vec<u32>,
    languages: Vec<&'d Language>,
    broader: BTreeMap<u32, Vec<u32>>,
}

impl<'d> Drafted<'d> {
    fn new(sources: Vec<&'d SourceDraft>, uris: &'d Taxonomy, counted: &BTreeSet<u32>) -> Self {
        let places: BTreeMap<&str, u32> = sources
            .iter()
            .flat_map(|source| source.concepts.keys())
            .filter(|place| counted.contains(place))
            .map(|&place| (uris.uri_at(place), place))
            .collect();
        let languages: BTreeSet<&Language> = sources
            .iter()
            .flat_map(|source| source.concepts.values())
            .flat_map(|(_, record)| record.labels.iter().map(|label| &label.language))
            .collect();
        let mut broader: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        let roles =
            [Role::OccupationBroader, Role::SkillBroader, Role::Hierarchy, Role::IscoColumn, Role::Stated];
        for relations in sources.iter().flat_map(|s| roles.iter().filter_map(|role| s.relations.get(role))) {
            for &(from, kind, to) in relations {
                if kind == crate::taxonomy::RelationKind::Broader {
                    broader.entry(from).or_default().push(to);
                }
            }
        }
        Self {
            sources,
            uris,
            places: places.into_values().collect(),
            languages: languages.into_iter().collect(),
            broader,
        }
    }

    fn records(&self, at: usize) -> impl Iterator<Item = &'d ConceptRecord> {
        let place = self.places.get(at).copied();
        self.sources.iter().filter_map(move |source| source.concepts.get(&place?).map(|(_, record)| record))
    }
}

impl Release for Drafted<'_> {
    fn len(&self) -> usize {
        self.places.len()
    }

    fn uri(&self, at: usize) -> &str {
        self.places.get(at).map_or("", |&place| self.uris.uri_at(place))
    }

    fn find(&self, uri: &str) -> Option<usize> {
        self.places.binary_search_by(|&place| self.uris.uri_at(place).cmp(uri)).ok()
    }

    fn kind(&self, at: usize) -> Kind {
        self.records(at).next().map_or(Kind::External, |record| record.kind)
    }

    fn languages(&self) -> Vec<&str> {
        self.languages.iter().map(|language| language.as_str()).collect()
    }

    fn each_label(&self, at: usize, take: &mut dyn FnMut(usize, LabelKind, &str)) {
        for label in self.records(at).flat_map(|record| &record.labels) {
            if let Ok(language) = self.languages.binary_search(&&label.language) {
                take(language, label.kind, &label.text);
            }
        }
    }

    fn broader(&self, at: usize) -> Vec<usize> {
        let row = self.places.get(at).and_then(|place| self.broader.get(place));
        let mut row: Vec<usize> =
            row.into_iter().flatten().filter_map(|&place| self.find(self.uris.uri_at(place))).collect();
        row.sort_unstable();
        row.dedup();
        row
    }

    fn partial(&self) -> BTreeSet<Part> {
        BTreeSet::new()
    }

    fn retirements(&self) -> BTreeMap<&str, Vec<&str>> {
        BTreeMap::new()
    }
}
