//! The form index of one language and kind of concept, as a section of a pack.
//!
//! ```text
//! concepts, forms, stems, text bytes, form entries, substitutions : u32 each
//! concept ids        : concepts × u32
//! concept priors     : concepts × i32   in 1/256
//! owner of each form : forms × u32      place of the concept × 4, + 2 if it is a part, + 1 if of the preferred label
//! form starts        : (forms + 1) × u32
//! form entries       : entries × (stem u32, hash of its surface u32)
//! stem frequencies   : stems × u32      concepts that have it
//! stem text starts   : (stems + 1) × u32; stems are in byte order
//! posting starts     : (stems + 1) × u32; postings: entries × u32 (forms)
//! substitution starts: (stems + 1) × u32; substitutions × (stem u32, strength u32 in 1/256)
//! stem text
//! ```

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use ponte_core::pack::{Pack, PackBuilder, U32s};
use ponte_core::taxonomy::{Kind, LabelKind, RelationKind, ReuseLevel};
use ponte_core::{ConceptId, LanguageId};
use rayon::prelude::*;

use super::lists::{Stance, words_of};
use super::tokens::{Token, Tokenizer, surface};
use crate::link::hash;

/// The kinds that are looked for in texts, each with an index of its own.
pub(super) const KINDS: [Kind; 2] = [Kind::Skill, Kind::Occupation];

/// Priors, in natural units: how much likelier a sentence means a concept that many occupations ask
/// for, that is transversal; and less likely one that merely has many labels to be hit by.
const OCCUPATIONS_PRIOR: f64 = 0.375;
const TRANSVERSAL_PRIOR: f64 = 1.75;
const FORMS_PRIOR: f64 = -0.5;
/// Fixed point of priors and scores.
pub(super) const UNIT: f64 = 256.0;

/// Substitutions are kept from this many concepts and this share of the word's concepts on, and are
/// never quite as good as the word itself.
const LEAST_COUNT: u32 = 2;
const LEAST_SHARE: f64 = 0.1;
const STRONGEST: f64 = 0.9;

/// How the names of the sections begin; the number is that of the layout, as in the label index.
pub(super) const SECTIONS: &str = "extract2.";

pub(super) fn section(kind: Kind, language: LanguageId) -> String {
    let letter = if kind == Kind::Occupation { 'o' } else { 's' };
    format!("{SECTIONS}{letter}.{}", language.get())
}

/// Adds the form index of every language to a pack's sections.
pub fn add_extract_index(pack: &Pack, builder: &mut PackBuilder) {
    let jobs: Vec<(Kind, LanguageId)> = (0..pack.languages().len() as u16)
        .flat_map(|language| KINDS.map(|kind| (kind, LanguageId::new(language))))
        .collect();
    let sections: Vec<Option<Vec<u8>>> =
        jobs.par_iter().map(|&(kind, language)| build(pack, kind, language)).collect();
    for ((kind, language), content) in jobs.into_iter().zip(sections) {
        if let Some(content) = content {
            builder.add_section(&section(kind, language), content);
        }
    }
}

/// A label form as a set of stems, each with the surface it was seen in.
struct Form {
    owner: usize,
    preferred: bool,
    /// "Lay bricks" of "lay bricks and blocks": enough to state the skill, no name of it.
    part: bool,
    stems: Vec<(String, u32)>,
}

/// The label without what stands in brackets.
fn without_brackets(label: &str) -> String {
    let mut out = String::with_capacity(label.len());
    let mut depth = 0_u32;
    for c in label.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}

fn stems_of(tokens: Vec<Token>) -> Vec<(String, u32)> {
    let all_stop = tokens.iter().all(|token| token.is_stop);
    let mut out: Vec<(String, u32)> = Vec::new();
    for token in tokens.into_iter().filter(|token| all_stop || !token.is_stop) {
        let surface = hash(surface(&token.word));
        match out.iter_mut().find(|(known, _)| *known == token.stem) {
            Some((_, known)) => *known = surface,
            None => out.push((token.stem, surface)),
        }
    }
    out
}

/// A label that lists, "milk cows, sheep and goats", with each word of the list alone: "milk cows", "milk
/// sheep", "milk goats". Only the first list counts, and only single words in it.
fn parts_of(label: &str, tokenizer: &Tokenizer) -> Vec<Vec<(String, u32)>> {
    let tokens = tokenizer.tokens(label);
    let ands = words_of(Stance::And, tokenizer.language());
    let is_item = |at: usize| tokens.get(at).is_some_and(|token| !token.is_stop);
    let Some(and) = tokens.iter().position(|token| ands.contains(&token.word.as_str())) else {
        return Vec::new();
    };
    let Some(mut first) = and.checked_sub(1).filter(|&before| is_item(before) && is_item(and + 1)) else {
        return Vec::new();
    };
    let gap = |at: usize| label.get(tokens[at].span.end..tokens[at + 1].span.start).unwrap_or("");
    while first > 0 && is_item(first - 1) && gap(first - 1).trim() == "," {
        first -= 1;
    }
    (first..=and + 1)
        // "Boden-" of "Boden- und Wandfliesen" is no word.
        .filter(|&kept| kept != and && !gap(kept.min(tokens.len() - 2)).starts_with('-'))
        .map(|kept| {
            let alone =
                tokens.iter().enumerate().filter(|(at, _)| *at == kept || !(first..=and + 1).contains(at));
            stems_of(alone.map(|(_, token)| token.clone()).collect())
        })
        .collect()
}

fn forms_of(pack: &Pack, ids: &[ConceptId], language: LanguageId, tokenizer: &Tokenizer) -> Vec<Form> {
    let mut forms = Vec::new();
    for (owner, &id) in ids.iter().enumerate() {
        let mut own: Vec<Form> = Vec::new();
        let mut parts: Vec<Vec<(String, u32)>> = Vec::new();
        for label in pack.concept(id).labels_in(language) {
            let bare = without_brackets(label.text);
            let texts = if bare == label.text { vec![label.text] } else { vec![label.text, &bare] };
            for text in texts {
                for text in ponte_core::text::label_forms(text) {
                    let stems = stems_of(tokenizer.tokens(&text));
                    let same = |known: &Form| {
                        known.stems.iter().map(|(stem, _)| stem).eq(stems.iter().map(|(stem, _)| stem))
                    };
                    if !stems.is_empty() && !own.iter().any(same) {
                        let preferred = label.kind == LabelKind::Preferred;
                        own.push(Form { owner, preferred, part: false, stems });
                    }
                    parts.extend(parts_of(&text, tokenizer));
                }
            }
        }
        for stems in parts {
            let words = |stems: &[(String, u32)]| {
                let mut words: Vec<String> = stems.iter().map(|(stem, _)| stem.clone()).collect();
                words.sort_unstable();
                words
            };
            if stems.len() > 1 && !own.iter().any(|known| words(&known.stems) == words(&stems)) {
                own.push(Form { owner, preferred: false, part: true, stems });
            }
        }
        forms.extend(own);
    }
    forms
}

/// Which stem may stand for which: where two forms of one concept differ in one stem against one or
/// two, that is a vote; enough votes among the stem's concepts make a substitution.
fn substitutions(forms: &[Form], numbers: &HashMap<&str, u32>, frequency: &[u32]) -> Vec<Vec<u32>> {
    let mut votes: BTreeMap<(u32, u32), u32> = BTreeMap::new();
    let mut start = 0;
    while start < forms.len() {
        let end = start + forms[start..].iter().take_while(|form| form.owner == forms[start].owner).count();
        let sets: Vec<Vec<u32>> = forms[start..end]
            .iter()
            .filter(|form| !form.part)
            .map(|form| {
                form.stems.iter().filter_map(|(stem, _)| numbers.get(stem.as_str()).copied()).collect()
            })
            .collect();
        let mut seen: BTreeSet<(u32, u32)> = BTreeSet::new();
        for a in &sets {
            for b in sets.iter().filter(|b| b.len() == a.len() || b.len() == a.len() + 1) {
                let mut gone = a.iter().filter(|stem| !b.contains(stem));
                if let (Some(&word), None) = (gone.next(), gone.next()) {
                    seen.extend(b.iter().filter(|stem| !a.contains(stem)).map(|&stem| (word, stem)));
                }
            }
        }
        for pair in seen {
            *votes.entry(pair).or_default() += 1;
        }
        start = end;
    }
    let mut rows: Vec<Vec<u32>> = vec![Vec::new(); frequency.len()];
    for ((word, stem), count) in votes {
        let share = f64::from(count) / f64::from(frequency[word as usize].max(1));
        if count >= LEAST_COUNT && share >= LEAST_SHARE {
            let strength = libm::sqrt(share).min(STRONGEST);
            rows[word as usize].extend([stem, libm::round(strength * UNIT) as u32]);
        }
    }
    rows
}

fn build(pack: &Pack, kind: Kind, language: LanguageId) -> Option<Vec<u8>> {
    let tag = pack.languages().get(language.index())?;
    let tokenizer = Tokenizer::new(tag.split('-').next().unwrap_or(tag));
    let ids: Vec<ConceptId> = pack
        .concepts()
        .filter(|concept| concept.kind() == kind && concept.labels_in(language).next().is_some())
        .map(|concept| concept.id())
        .collect();
    let forms = forms_of(pack, &ids, language, &tokenizer);
    if forms.is_empty() {
        return None;
    }

    let mut owners_of: BTreeMap<&str, (u32, usize)> = BTreeMap::new();
    for form in &forms {
        for (stem, _) in &form.stems {
            let entry = owners_of.entry(stem).or_insert((0, usize::MAX));
            if entry.1 != form.owner {
                *entry = (entry.0 + 1, form.owner);
            }
        }
    }
    let stems: Vec<&str> = owners_of.keys().copied().collect();
    let frequency: Vec<u32> = owners_of.values().map(|(count, _)| *count).collect();
    let numbers: HashMap<&str, u32> =
        stems.iter().zip(0_u32..).map(|(stem, number)| (*stem, number)).collect();
    let substitutions = substitutions(&forms, &numbers, &frequency);

    let mut postings: Vec<Vec<u32>> = vec![Vec::new(); stems.len()];
    let mut form_counts = vec![0_u32; ids.len()];
    for (place, form) in forms.iter().enumerate() {
        form_counts[form.owner] += u32::from(!form.part);
        for (stem, _) in &form.stems {
            postings[numbers[stem.as_str()] as usize].push(place as u32);
        }
    }
    let uses = |id: ConceptId| {
        [RelationKind::EssentialSkill, RelationKind::OptionalSkill]
            .iter()
            .flat_map(|&relation| pack.concept(id).related_by(relation, true))
            .filter(|other| other.kind() == Kind::Occupation)
            .count()
    };
    let prior = |place: usize| {
        let id = ids[place];
        let transversal = pack.concept(id).reuse_level() == ReuseLevel::Transversal;
        let prior = OCCUPATIONS_PRIOR * libm::log(1.0 + uses(id) as f64)
            + if transversal { TRANSVERSAL_PRIOR } else { 0.0 }
            + FORMS_PRIOR * libm::log(f64::from(form_counts[place]));
        libm::round(prior * UNIT) as i32 as u32
    };

    let entries: usize = forms.iter().map(|form| form.stems.len()).sum();
    let text: String = stems.concat();
    let mut out = Vec::new();
    let mut write = |numbers: &mut dyn Iterator<Item = u32>| out.extend(numbers.flat_map(u32::to_le_bytes));
    let substitution_count: usize = substitutions.iter().map(|row| row.len() / 2).sum();
    let head = [ids.len(), forms.len(), stems.len(), text.len(), entries, substitution_count];
    write(&mut head.into_iter().map(|count| count as u32));
    write(&mut ids.iter().map(|id| id.get()));
    write(&mut (0..ids.len()).map(prior));
    write(
        &mut forms
            .iter()
            .map(|form| (form.owner as u32) << 2 | u32::from(form.part) << 1 | u32::from(form.preferred)),
    );
    write(&mut starts(forms.iter().map(|form| form.stems.len())));
    write(
        &mut forms.iter().flat_map(|form| {
            form.stems.iter().flat_map(|(stem, surface)| [numbers[stem.as_str()], *surface])
        }),
    );
    write(&mut frequency.iter().copied());
    write(&mut starts(stems.iter().map(|stem| stem.len())));
    write(&mut starts(postings.iter().map(Vec::len)));
    write(&mut postings.iter().flatten().copied());
    write(&mut starts(substitutions.iter().map(|row| row.len() / 2)));
    write(&mut substitutions.iter().flatten().copied());
    out.extend(text.into_bytes());
    Some(out)
}

/// Running sums, from 0.
fn starts(lengths: impl Iterator<Item = usize>) -> impl Iterator<Item = u32> {
    let mut end = 0_u32;
    std::iter::once(0).chain(lengths.map(move |length| {
        end += length as u32;
        end
    }))
}

/// What a form belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Owner {
    /// The place of the concept.
    pub(super) concept: usize,
    /// Whether it is only a part of a label that lists.
    pub(super) part: bool,
    /// Whether it is of the preferred label.
    pub(super) preferred: bool,
}

/// A view of one index's bytes.
#[derive(Clone, Copy)]
pub(super) struct FormIndex<'b> {
    pub(super) ids: U32s<'b>,
    priors: U32s<'b>,
    owners: U32s<'b>,
    form_starts: U32s<'b>,
    entries: U32s<'b>,
    frequencies: U32s<'b>,
    text_starts: U32s<'b>,
    posting_starts: U32s<'b>,
    postings: U32s<'b>,
    substitution_starts: U32s<'b>,
    substitutions: U32s<'b>,
    text: &'b [u8],
}

impl<'b> FormIndex<'b> {
    /// Reads a section; `None` if it is damaged.
    pub(super) fn read(bytes: &'b [u8]) -> Option<Self> {
        let head = U32s::new(bytes.get(..24)?);
        let count = |place| head.get(place).map(|count| count as usize);
        let (concepts, forms, stems) = (count(0)?, count(1)?, count(2)?);
        let (text, entries, substitutions) = (count(3)?, count(4)?, count(5)?);
        let mut at = 24_usize;
        let mut part = |count: Option<usize>| {
            let end = at.checked_add(count?.checked_mul(4)?)?;
            let numbers = U32s::new(bytes.get(at..end)?);
            at = end;
            Some(numbers)
        };
        let one_more = |count: usize| count.checked_add(1);
        Some(Self {
            ids: part(Some(concepts))?,
            priors: part(Some(concepts))?,
            owners: part(Some(forms))?,
            form_starts: part(one_more(forms))?,
            entries: part(entries.checked_mul(2))?,
            frequencies: part(Some(stems))?,
            text_starts: part(one_more(stems))?,
            posting_starts: part(one_more(stems))?,
            postings: part(Some(entries))?,
            substitution_starts: part(one_more(stems))?,
            substitutions: part(substitutions.checked_mul(2))?,
            text: bytes.get(at..at.checked_add(text)?)?,
        })
    }

    pub(super) fn stems(&self) -> usize {
        self.frequencies.len()
    }

    pub(super) fn forms(&self) -> usize {
        self.owners.len()
    }

    /// The forms of a concept, which stand together.
    pub(super) fn forms_of(&self, concept: usize) -> Range<usize> {
        let first_from = |concept: usize| {
            let (mut low, mut high) = (0, self.forms());
            while low < high {
                let middle = low + (high - low) / 2;
                if self.owner(middle).is_some_and(|owner| owner.concept < concept) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            low
        };
        first_from(concept)..first_from(concept.saturating_add(1))
    }

    /// What a form belongs to.
    pub(super) fn owner(&self, form: usize) -> Option<Owner> {
        let owner = self.owners.get(form)?;
        Some(Owner { concept: (owner >> 2) as usize, part: owner & 2 != 0, preferred: owner & 1 != 0 })
    }

    /// The stems of a form with the hashes of their surfaces.
    pub(super) fn form(&self, form: usize) -> impl Iterator<Item = (usize, u32)> + 'b {
        let start = self.form_starts.get(form).unwrap_or(0) as usize;
        let end = self.form_starts.get(form + 1).unwrap_or(0) as usize;
        let entries = self.entries;
        (start..end)
            .map_while(move |entry| Some((entries.get(entry * 2)? as usize, entries.get(entry * 2 + 1)?)))
    }

    /// Forms that have a stem.
    pub(super) fn forms_with(&self, stem: usize) -> impl Iterator<Item = usize> + 'b {
        let start = self.posting_starts.get(stem).unwrap_or(0) as usize;
        let end = self.posting_starts.get(stem + 1).unwrap_or(0) as usize;
        self.postings.slice(start, end).iter().map(|form| form as usize)
    }

    /// What a stem may stand for, with the strength from 0 to 1.
    pub(super) fn substitutions(&self, stem: usize) -> impl Iterator<Item = (usize, f64)> + 'b {
        let start = self.substitution_starts.get(stem).unwrap_or(0) as usize;
        let end = self.substitution_starts.get(stem + 1).unwrap_or(0) as usize;
        let pairs = self.substitutions;
        (start..end).map_while(move |pair| {
            Some((pairs.get(pair * 2)? as usize, f64::from(pairs.get(pair * 2 + 1)?) / UNIT))
        })
    }

    /// How many concepts have a stem.
    pub(super) fn frequency(&self, stem: usize) -> u32 {
        self.frequencies.get(stem).unwrap_or(0)
    }

    /// How much each stem tells: ln((N + 1) / (frequency + 0.5)).
    pub(super) fn weights(&self) -> Vec<f64> {
        let concepts = self.ids.len() as f64 + 1.0;
        self.frequencies.iter().map(|frequency| libm::log(concepts / (f64::from(frequency) + 0.5))).collect()
    }

    /// A concept's prior, in 1/256.
    pub(super) fn prior(&self, concept: usize) -> i32 {
        self.priors.get(concept).unwrap_or(0) as i32
    }

    pub(super) fn stem_text(&self, stem: usize) -> &'b str {
        let range = self.text_starts.get(stem).zip(self.text_starts.get(stem + 1));
        range
            .and_then(|(start, end)| self.text.get(start as usize..end as usize))
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .unwrap_or("")
    }

    /// The first stem that is not before a text in byte order.
    pub(super) fn first_from(&self, text: &str) -> usize {
        let (mut low, mut high) = (0, self.stems());
        while low < high {
            let middle = low + (high - low) / 2;
            if self.stem_text(middle) < text {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// The place of a stem.
    pub(super) fn find(&self, stem: &str) -> Option<usize> {
        let place = self.first_from(stem);
        (place < self.stems() && self.stem_text(place) == stem).then_some(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(language: &str, label: &str) -> Vec<String> {
        let parts = parts_of(label, &Tokenizer::new(language));
        parts
            .into_iter()
            .map(|stems| stems.into_iter().map(|(stem, _)| stem).collect::<Vec<_>>().join(" "))
            .collect()
    }

    #[test]
    fn lists_in_labels_come_apart() {
        assert_eq!(parts("en", "lay bricks and blocks"), ["lay brick", "lay block"]);
        assert_eq!(parts("en", "milk cows, sheep and goats"), ["milk cow", "milk sheep", "milk goat"]);
        assert_eq!(parts("en", "cut and drill tiles"), ["cut tile", "drill tile"]);
        assert_eq!(parts("de", "Boden- und Wandfliesen verlegen"), ["wandflies verleg"]);
        for label in ["lay bricks", "and", "and bricks", "bricks and", "bricks and the blocks"] {
            assert!(parts("en", label).is_empty(), "{label}");
        }
    }
}
