//! What a crosswalk keeps and what it loses.
//!
//! Counts are of codes, shares are parts per ten thousand, rounded down. A code counts once, by its
//! best target. Everything is in the order of URIs unless it says otherwise, so the same pack gives
//! the same report.

use std::collections::BTreeMap;

use ponte_core::ConceptId;
use ponte_core::taxonomy::MappingRelation;
use rayon::prelude::*;

use super::paths::{Answer, Crosswalk, CrosswalkScratch, Kept, Mappings};
use super::schemes::SchemeSet;
use crate::similarity::FULL;

impl Crosswalk {
    /// Where each of these concepts leads, in their order. On several threads.
    #[must_use]
    pub fn map_all(&self, codes: &[ConceptId]) -> Vec<Answer> {
        let map = |scratch: &mut CrosswalkScratch, code: &ConceptId| self.map_with(*code, scratch);
        codes.par_iter().map_init(CrosswalkScratch::default, map).collect()
    }
}

/// One code and what makes it a bad case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Case {
    /// The code.
    pub source: ConceptId,
    /// Its best target, if it has one.
    pub target: Option<ConceptId>,
    /// How bad: leaves that the target takes in, candidates, or 0.
    pub size: u32,
}

/// What becomes of a list of codes.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Loss {
    /// How many codes there are.
    pub codes: u32,
    /// How many of them end in each way, in the order of [`Kept::ALL`].
    pub kept: [u32; 6],
    /// Codes with several equally good targets.
    pub one_to_many: u32,
    /// The most equally good targets of one code.
    pub most_candidates: u32,
    /// Targets that are the best of several codes, which are no longer told apart.
    pub many_to_one: u32,
    /// The most codes with one and the same best target.
    pub most_sources: u32,
    /// The widest of the widened codes, by leaves of the target.
    pub widest: Vec<Case>,
    /// The most open of the narrowed and related codes, by candidates.
    pub most_open: Vec<Case>,
    /// The first of the lost codes, by URI.
    pub lost: Vec<Case>,
}

impl Loss {
    /// Adds up answers; `worst` bounds each list of cases.
    #[must_use]
    pub fn of(answers: &[Answer], worst: usize) -> Self {
        let mut out = Self::default();
        let mut sources: BTreeMap<ConceptId, u32> = BTreeMap::new();
        for answer in answers {
            let kept = answer.kept();
            out.codes += 1;
            out.kept[kept as usize] += 1;
            let candidates = answer.candidates().len() as u32;
            out.one_to_many += u32::from(candidates > 1);
            out.most_candidates = out.most_candidates.max(candidates);
            let best = answer.best();
            if let Some(best) = best {
                *sources.entry(best.concept).or_default() += 1;
            }
            let target = best.map(|best| best.concept);
            let case = |size| Case { source: answer.source, target, size };
            match kept {
                Kept::Exactly | Kept::Nearly => {}
                Kept::Widened => out.widest.push(case(best.map_or(0, |best| best.leaves))),
                Kept::Narrowed | Kept::Related => out.most_open.push(case(candidates)),
                Kept::Lost => out.lost.push(case(0)),
            }
        }
        for cases in [&mut out.widest, &mut out.most_open, &mut out.lost] {
            cases.sort_by_key(|case| (std::cmp::Reverse(case.size), case.source));
            cases.truncate(worst);
        }
        out.many_to_one = sources.values().filter(|count| **count > 1).count() as u32;
        out.most_sources = sources.values().copied().max().unwrap_or(0);
        out
    }

    /// How many codes end like this.
    #[must_use]
    pub fn count(&self, kept: Kept) -> u32 {
        self.kept[kept as usize]
    }

    /// How many codes have a safe target.
    #[must_use]
    pub fn safe(&self) -> u32 {
        Kept::ALL.into_iter().filter(|kept| kept.is_safe()).map(|kept| self.count(kept)).sum()
    }

    /// A count as a share of the codes, in parts per ten thousand; 0 if there are no codes.
    #[must_use]
    pub fn share(&self, count: u32) -> u16 {
        let parts = (u64::from(count) * u64::from(FULL)).checked_div(u64::from(self.codes)).unwrap_or(0);
        u16::try_from(parts).unwrap_or(FULL)
    }
}

/// How much of one scheme reaches another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Coverage {
    /// The place of the scheme the codes are of.
    pub from: usize,
    /// The place of the scheme they are to reach.
    pub to: usize,
    /// What becomes of them.
    pub loss: Loss,
}

/// The coverage of every pair of schemes, row by row. Pairs of a scheme with itself are left out.
#[must_use]
pub fn coverage(mappings: &Mappings, schemes: &[SchemeSet]) -> Vec<Coverage> {
    let mut out = Vec::new();
    for (from, one) in schemes.iter().enumerate() {
        for (to, other) in schemes.iter().enumerate().filter(|&(to, _)| to != from) {
            let crosswalk = mappings.between(&one.concepts, &other.concepts);
            let loss = Loss::of(&crosswalk.map_all(&one.concepts), 0);
            out.push(Coverage { from, to, loss });
        }
    }
    out
}

/// The relation of a code to its best target as a word of SKOS, for tables: `exactMatch`.
#[must_use]
pub const fn skos_word(relation: MappingRelation) -> &'static str {
    match relation {
        MappingRelation::Exact => "exactMatch",
        MappingRelation::Close => "closeMatch",
        MappingRelation::Broad => "broadMatch",
        MappingRelation::Narrow => "narrowMatch",
        MappingRelation::Related => "relatedMatch",
    }
}
