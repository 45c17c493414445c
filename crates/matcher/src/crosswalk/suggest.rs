//! Mappings that the linker proposes where no table states one.
//!
//! A suggestion is no mapping: it is for a person to look at, has a confidence, and never enters a
//! crosswalk unless asked for ([`Mappings::with_suggestions`](super::Mappings::with_suggestions)).

use ponte_core::pack::Pack;
use ponte_core::taxonomy::{Kind, MappingRelation};
use ponte_core::{ConceptId, Language};

use super::links::Suggestion;
use crate::link::{Evidence, LinkQuery, LinkScratch, Linker};
use crate::similarity::FULL;

/// Links looked through for targets of the scheme wanted: packs with many tables have many concepts
/// of other schemes under one label.
const MOST_LINKS: usize = 200;

/// A proposed target with what speaks for it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Proposal {
    /// The mapping proposed. What the linker finds is nearly the same at best, so it is `close`.
    pub suggestion: Suggestion,
    /// What speaks for it.
    pub evidence: Evidence,
    /// The label of the target that made the link.
    pub label: String,
}

/// How sure a link is to be right, in parts per ten thousand. So far this is the link's score, which
/// orders the links of a query and is not calibrated.
#[must_use]
pub fn confidence(score: u32) -> u16 {
    u16::try_from(score / 100).unwrap_or(FULL).min(FULL)
}

/// Proposes targets for a concept by its label in a language: at most `most`, the surest first.
/// `targets` are the concepts that may be proposed, in the order of their ids.
#[must_use]
pub fn propose(
    linker: &Linker,
    source: ConceptId,
    (label, language): (&str, Option<&Language>),
    targets: &[ConceptId],
    most: usize,
    scratch: &mut LinkScratch,
) -> Vec<Proposal> {
    let pack: &Pack = linker.pack();
    let kinds: &[Kind] = match pack.concept(source).kind() {
        Kind::Skill => &[Kind::Skill],
        _ => &[Kind::Occupation],
    };
    let mut query = LinkQuery::new(label).kinds(kinds).most(MOST_LINKS);
    if let Some(language) = language {
        query = query.language(language.clone());
    }
    let links = linker.link_with(&query, scratch);
    let wanted = links.iter().filter(|link| targets.binary_search(&link.concept).is_ok());
    wanted
        .take(most)
        .map(|link| Proposal {
            suggestion: Suggestion {
                from: source,
                to: link.concept,
                relation: MappingRelation::Close,
                confidence: confidence(link.score),
            },
            evidence: link.evidence,
            label: link.label(pack).to_owned(),
        })
        .collect()
}
