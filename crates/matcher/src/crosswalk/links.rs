//! The mappings of a pack, laid out for walking.
//!
//! For each concept its mappings lie side by side, one per target. Where a pack states several
//! relations for one pair, the most that all of them allow is what counts
//! (`algebra::agree`), and pairs whose relations contradict each other are listed.

use ponte_core::ConceptId;
use ponte_core::pack::Pack;
use ponte_core::taxonomy::MappingRelation;

use super::algebra::{Chain, agree};
use crate::similarity::FULL;

/// Where a mapping comes from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum MappingStatus {
    /// Stated by a source of the pack.
    Stated,
    /// Proposed by the linker and reviewed by nobody. Never used unless asked for.
    Suggested,
}

impl MappingStatus {
    /// The stable word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Suggested => "suggested",
        }
    }
}

/// A suggested mapping, to be used beside those of the pack.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Suggestion {
    /// From this concept.
    pub from: ConceptId,
    /// To this one.
    pub to: ConceptId,
    /// How the target relates to the first.
    pub relation: MappingRelation,
    /// How sure it is, in parts per ten thousand.
    pub confidence: u16,
}

/// Relations that cannot hold of one pair at once.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contradiction {
    /// The pair, by URI order.
    pub pair: (ConceptId, ConceptId),
    /// What is stated, seen from the first.
    pub stated: Vec<MappingRelation>,
    /// What is used in their place.
    pub used: MappingRelation,
}

/// One mapping, seen from the concept it starts from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Link {
    pub(crate) to: ConceptId,
    pub(crate) relation: MappingRelation,
    pub(crate) status: MappingStatus,
    confidence: u16,
}

impl Link {
    pub(crate) const fn chain(self) -> Chain {
        Chain::of(self.relation, self.confidence)
    }
}

/// All mappings of a pack.
#[derive(Clone, Debug)]
pub(crate) struct Links {
    starts: Vec<u32>,
    links: Vec<Link>,
    contradictions: Vec<Contradiction>,
}

impl Links {
    pub(crate) fn new(pack: &Pack, suggestions: &[Suggestion]) -> Self {
        let mut extra: Vec<(ConceptId, Link)> = Vec::with_capacity(suggestions.len() * 2);
        for suggestion in suggestions {
            let link = |to, relation| Link {
                to,
                relation,
                status: MappingStatus::Suggested,
                confidence: suggestion.confidence,
            };
            extra.push((suggestion.from, link(suggestion.to, suggestion.relation)));
            extra.push((suggestion.to, link(suggestion.from, suggestion.relation.inverse())));
        }
        extra.sort_by_key(|(from, link)| (*from, link.to, link.relation, std::cmp::Reverse(link.confidence)));

        let mut out = Self { starts: vec![0], links: Vec::new(), contradictions: Vec::new() };
        let mut stated: Vec<MappingRelation> = Vec::new();
        let mut rest = &extra[..];
        for concept in pack.concepts() {
            let from = concept.id();
            let begin = out.links.len();
            // A concept that is mapped to itself says nothing.
            let mut mappings = concept.mappings().filter(|mapping| mapping.target != from).peekable();
            while let Some(first) = mappings.next() {
                stated.clear();
                stated.push(first.relation);
                while let Some(same) = mappings.next_if(|next| next.target == first.target) {
                    stated.push(same.relation);
                }
                let used = stated.iter().copied().fold(first.relation, agree);
                let agrees = |relation: &MappingRelation| {
                    *relation == used || (used, *relation) == (MappingRelation::Exact, MappingRelation::Close)
                };
                if from < first.target && !stated.iter().all(agrees) {
                    let pair = (from, first.target);
                    out.contradictions.push(Contradiction { pair, stated: stated.clone(), used });
                }
                let (to, relation) = (first.target, used);
                out.links.push(Link { to, relation, status: MappingStatus::Stated, confidence: FULL });
            }
            // What a source states needs no suggestion, and of two for a pair the first is enough.
            let own = rest.partition_point(|(other, _)| *other <= from);
            for (_, link) in rest[..own].iter().filter(|(other, link)| *other == from && link.to != from) {
                if out.links[begin..].iter().all(|known| known.to != link.to) {
                    out.links.push(*link);
                }
            }
            rest = &rest[own..];
            out.links[begin..].sort_by_key(|link| link.to);
            out.starts.push(u32::try_from(out.links.len()).unwrap_or(u32::MAX));
        }
        out
    }

    /// The mappings of a concept, by target.
    pub(crate) fn of(&self, concept: ConceptId) -> &[Link] {
        let bounds = self.starts.get(concept.index()).zip(self.starts.get(concept.index() + 1));
        bounds.and_then(|(start, end)| self.links.get(*start as usize..*end as usize)).unwrap_or(&[])
    }

    pub(crate) fn contradictions(&self) -> &[Contradiction] {
        &self.contradictions
    }
}
