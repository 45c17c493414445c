//! Equal labels: which concepts of the new version an old one without its URI could be.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::release::Release;
use crate::taxonomy::{LabelKind, Part};
use crate::text::fold;

/// New concepts kept for one label; a label that more share tells nothing.
const MOST_PER_LABEL: usize = 16;

/// What equal labels say of one old concept.
#[derive(Default)]
pub(super) struct Evidence {
    /// Places of new concepts with the same preferred label.
    pub(super) preferred: BTreeSet<usize>,
    /// Places of new concepts of which a preferred label equals another label, or the other way round,
    /// with the number of such labels.
    pub(super) other: BTreeMap<usize, u32>,
}

/// A place among the languages of one side, and among those that both sides have.
pub(super) struct Shared {
    pub(super) tags: Vec<String>,
    pub(super) of_old: HashMap<usize, usize>,
    pub(super) of_new: HashMap<usize, usize>,
}

impl Shared {
    pub(super) fn between(old: &impl Release, new: &impl Release) -> Self {
        let mut shared = Self { tags: Vec::new(), of_old: HashMap::new(), of_new: HashMap::new() };
        let new_tags = new.languages();
        for (in_old, tag) in old.languages().into_iter().enumerate() {
            if let Some(in_new) = new_tags.iter().position(|known| *known == tag) {
                shared.of_old.insert(in_old, shared.tags.len());
                shared.of_new.insert(in_new, shared.tags.len());
                shared.tags.push(tag.to_owned());
            }
        }
        shared
    }
}

/// The parts on either side, by which concepts are comparable.
pub(super) struct Parts {
    pub(super) of_old: BTreeMap<Part, u64>,
    pub(super) of_new: BTreeMap<Part, u64>,
}

type Key = (usize, String);

/// Looks for new concepts whose labels equal those of old ones. `open` are the places of the old ones,
/// `live` tells which new concepts count. Gives the evidence for each, and the parts that moved as a
/// whole: old ones that the new version lacks, half of whose concepts have their preferred label in a
/// part that the old version lacks.
pub(super) fn evidence<O: Release, N: Release>(
    (old, new): (&O, &N),
    open: &[usize],
    live: impl Fn(usize) -> bool,
    shared: &Shared,
    parts: &Parts,
) -> (Vec<Evidence>, BTreeSet<Part>) {
    // Only labels that are asked for are remembered, so memory grows with what is open.
    let mut asked: HashMap<Key, Vec<(usize, LabelKind)>> = HashMap::new();
    for (number, &at) in open.iter().enumerate() {
        old.each_label(at, &mut |language, kind, text| {
            let Some(&language) = shared.of_old.get(&language) else { return };
            let key = fold(text);
            if !key.is_empty() {
                asked.entry((language, key)).or_default().push((number, kind));
            }
        });
    }
    let mut found: HashMap<Key, Vec<(usize, LabelKind)>> = HashMap::new();
    if !asked.is_empty() {
        for at in (0..new.len()).filter(|&at| live(at)) {
            new.each_label(at, &mut |language, kind, text| {
                let Some(&language) = shared.of_new.get(&language) else { return };
                let key = (language, fold(text));
                if asked.contains_key(&key) {
                    let found = found.entry(key).or_default();
                    if found.len() < MOST_PER_LABEL && !found.contains(&(at, kind)) {
                        found.push((at, kind));
                    }
                }
            });
        }
    }

    let part_of_open: Vec<Part> = open.iter().map(|&at| Part::of(old.kind(at), old.uri(at))).collect();
    let mut out: Vec<Evidence> = open.iter().map(|_| Evidence::default()).collect();
    // Concepts of a moved part are set aside until it is clear that the part did move.
    let mut elsewhere: BTreeMap<(Part, Part), BTreeMap<usize, Evidence>> = BTreeMap::new();
    let mut keys: Vec<&Key> = found.keys().collect();
    keys.sort_unstable();
    for key in keys {
        for &(at, new_kind) in &found[key] {
            let is_news = !had_before(old, new, at, key, shared);
            for &(number, old_kind) in &asked[key] {
                let both = old_kind == LabelKind::Preferred && new_kind == LabelKind::Preferred;
                let either = old_kind == LabelKind::Preferred || new_kind == LabelKind::Preferred;
                if !(both || (either && is_news)) {
                    continue;
                }
                let (from, to) = (&part_of_open[number], Part::of(new.kind(at), new.uri(at)));
                let evidence = if *from == to {
                    &mut out[number]
                } else if from.kind == to.kind
                    && !parts.of_new.contains_key(from)
                    && !parts.of_old.contains_key(&to)
                {
                    elsewhere.entry((from.clone(), to)).or_default().entry(number).or_default()
                } else {
                    continue;
                };
                if both {
                    evidence.preferred.insert(at);
                }
                *evidence.other.entry(at).or_default() += 1;
            }
        }
    }
    let mut moved = BTreeSet::new();
    for ((from, _), all) in elsewhere {
        let found = all.values().filter(|evidence| !evidence.preferred.is_empty()).count() as u64;
        if found * 2 < parts.of_old.get(&from).copied().unwrap_or(0) {
            continue;
        }
        for (number, evidence) in all {
            out[number].preferred.extend(evidence.preferred);
            for (at, count) in evidence.other {
                *out[number].other.entry(at).or_default() += count;
            }
        }
        moved.insert(from);
    }
    (out, moved)
}

/// Whether a new concept is an old one that had this label already. Then both stood side by side under
/// that label, and it does not tell that one took the other's place.
fn had_before(old: &impl Release, new: &impl Release, at: usize, key: &Key, shared: &Shared) -> bool {
    let Some(before) = old.find(new.uri(at)) else { return false };
    let mut had = false;
    old.each_label(before, &mut |language, _, text| {
        had = had || (shared.of_old.get(&language) == Some(&key.0) && fold(text) == key.1);
    });
    had
}
