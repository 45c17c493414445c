//! Occupations named by the codes of any scheme, and the occupations whose skills stand for them.
//!
//! Matching needs skills, and only some occupations of a pack tell them (ESCO's, as a rule). A code
//! of another scheme stands for the occupations that a crosswalk leads to: all that are equally
//! good, each skill counting by the share of them that need it and by what the relation allows.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use ponte_core::ConceptId;
use ponte_core::pack::{Concept, Pack};
use ponte_core::taxonomy::{Kind, NoteKind, RelationKind};

use super::paths::{Crosswalk, Mappings};
use super::schemes::{Codes, SchemeSet, find_among, schemes};
use crate::profile::Crossing;
use crate::similarity::{FULL, mapped};

/// Equally good targets that are looked at; a code with more says next to nothing.
const MOST_CANDIDATES: usize = 128;

/// A scheme with its codes.
type Coded = (SchemeSet, OnceLock<Codes>);

/// Occupations of a pack by code, and what stands for them. Everything is worked out when first
/// asked for.
#[derive(Debug)]
pub(crate) struct Occupations {
    pack: Pack,
    crosswalk: OnceLock<Crosswalk>,
    coded: OnceLock<Vec<Coded>>,
    codes: OnceLock<Codes>,
}

/// Why a code names no occupation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum CodeProblem {
    /// It is no code of the pack.
    Unknown,
    /// Several schemes have it, or several codes are spelt like it.
    Ambiguous,
    /// It is no code itself, but so many begin with it.
    Above(usize),
}

/// From which side a crossing is looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum From {
    /// A person held the occupation.
    Person,
    /// A vacancy is of the occupation.
    Work,
}

impl Occupations {
    pub(crate) fn new(pack: &Pack) -> Self {
        let (crosswalk, coded, codes) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        Self { pack: pack.clone(), crosswalk, coded, codes }
    }

    /// The occupation or group of a code: `7212` as one scheme of the pack spells it, or
    /// `kldb:24422101` in any spelling of the scheme named.
    pub(crate) fn find_code(&self, text: &str) -> Result<ConceptId, CodeProblem> {
        let one = |found: &[ConceptId]| match found {
            [] => Err(CodeProblem::Unknown),
            [one] => Ok(*one),
            _ => Err(CodeProblem::Ambiguous),
        };
        let Some((scheme, code)) = text.split_once(':') else {
            let codes = self.codes.get_or_init(|| {
                let coded: Vec<ConceptId> =
                    self.pack.concepts().filter(|c| is_occupation(*c)).map(Concept::id).collect();
                Codes::new(&self.pack, &coded)
            });
            return one(&codes.spelt_exactly(text));
        };
        let coded = self.coded.get_or_init(|| {
            schemes(&self.pack).into_iter().map(|scheme| (scheme, OnceLock::new())).collect()
        });
        let scheme = if scheme.trim().eq_ignore_ascii_case("esco") { "ESCO-occupations" } else { scheme };
        let place = find_among(coded.iter().map(|(scheme, _)| scheme), scheme.trim());
        let place = one(&place.iter().map(|&place| ConceptId::new(place as u32)).collect::<Vec<_>>())?;
        let (scheme, codes) = coded.get(place.index()).ok_or(CodeProblem::Unknown)?;
        let codes = codes.get_or_init(|| Codes::new(&self.pack, &scheme.concepts));
        codes.find(code.trim()).map_err(|error| match error {
            super::UnknownCode::Several(_) => CodeProblem::Ambiguous,
            super::UnknownCode::None(_, 0) => CodeProblem::Unknown,
            super::UnknownCode::None(_, count) => CodeProblem::Above(count),
        })
    }

    /// Whether skills are told of this occupation itself.
    pub(crate) fn is_native(&self, id: ConceptId) -> bool {
        let concept = self.pack.concept(id);
        concept.kind() == Kind::Occupation
            && concept.related_by(RelationKind::EssentialSkill, false).next().is_some()
    }

    /// The occupations that stand for a concept, the best first, each as a crossing with everything
    /// shared. Empty: there is no way to an occupation whose skills are known.
    pub(crate) fn crossings(&self, id: ConceptId, from: From) -> Vec<Arc<Crossing>> {
        let concept = self.pack.concept(id);
        // A group without a code is a drawer, not a job; a skill is none either.
        let is_job = match concept.kind() {
            Kind::Occupation | Kind::External => true,
            Kind::Group => concept.notation().is_some(),
            Kind::Skill | Kind::Task => false,
        };
        if !is_job {
            return Vec::new();
        }
        let crosswalk = self.crosswalk.get_or_init(|| {
            let native: Vec<ConceptId> =
                self.pack.concepts().map(Concept::id).filter(|id| self.is_native(*id)).collect();
            Mappings::new(&self.pack).between(&[], &native)
        });
        let answer = crosswalk.map(id);
        let candidates = &answer.candidates()[..answer.candidates().len().min(MOST_CANDIDATES)];
        candidates
            .iter()
            .filter_map(|target| {
                let relation = target.relation;
                let limit = match from {
                    From::Person => mapped(relation),
                    From::Work => mapped(relation.inverse()),
                };
                Some(Arc::new(Crossing {
                    source: id,
                    target: target.concept,
                    path: target.paths.first()?.clone(),
                    candidates: candidates.len() as u32,
                    share: FULL,
                    limit,
                }))
            })
            .collect()
    }

    /// The essential skills of the occupations that stand for a code, each with the best of those
    /// that need it and the share of all that do.
    pub(crate) fn skills(&self, crossings: &[Arc<Crossing>]) -> Vec<(ConceptId, Arc<Crossing>)> {
        let mut found: BTreeMap<ConceptId, (&Arc<Crossing>, u32)> = BTreeMap::new();
        for crossing in crossings {
            for skill in self.pack.concept(crossing.target).related_by(RelationKind::EssentialSkill, false) {
                found.entry(skill.id()).or_insert((crossing, 0)).1 += 1;
            }
        }
        let all = crossings.len().max(1) as u32;
        let shared = |(skill, (crossing, count)): (ConceptId, (&Arc<Crossing>, u32))| {
            let share = (count * u32::from(FULL) / all) as u16;
            let crossing = if share == FULL {
                Arc::clone(crossing)
            } else {
                Arc::new(Crossing { share, ..Crossing::clone(crossing) })
            };
            (skill, crossing)
        };
        found.into_iter().map(shared).collect()
    }

    /// Whether the taxonomy's notes call an occupation regulated. ESCO writes a URI that ends in
    /// `regulated` or `unregulated`; older releases write a text where a profession is regulated.
    pub(crate) fn is_regulated(&self, id: ConceptId) -> bool {
        let mut notes = self.pack.concept(id).notes().filter(|note| note.kind == NoteKind::Regulated);
        notes.any(|note| !note.text.trim().trim_end_matches('/').ends_with("/unregulated"))
    }
}

fn is_occupation(concept: Concept<'_>) -> bool {
    matches!(concept.kind(), Kind::Occupation | Kind::Group)
}
