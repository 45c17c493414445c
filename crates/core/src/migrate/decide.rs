//! The decisions, in order: same URI, what a source states, equal labels, place, nothing.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::labels::{Evidence, Parts, Shared, evidence};
use super::release::Release;
use super::{Added, ConceptFate, Fate, Migration, Why};
use crate::taxonomy::{Kind, LabelKind, Part};

/// Concepts listed as candidates of one that was retired.
const MOST_CANDIDATES: usize = 16;

/// What became of every concept of `old` in `new`.
pub(crate) fn between<O: Release, N: Release>(old: &O, new: &N) -> Migration {
    let shared = Shared::between(old, new);
    let (old_stated, new_stated) = (old.retirements(), new.retirements());
    // A concept that the new version describes and does not call out of use.
    let live = |at: usize| new.kind(at) != Kind::External && !new_stated.contains_key(new.uri(at));
    let find_live = |uri: &str| new.find(uri).filter(|&at| live(at));
    let stated = |uri: &str| -> Option<BTreeSet<&str>> {
        // What the new version says of a concept it describes is the last word.
        let earlier = old_stated.get(uri).filter(|_| new.find(uri).is_none_or(|at| !live(at)));
        if earlier.is_none() && !new_stated.contains_key(uri) {
            return None;
        }
        Some(earlier.into_iter().chain(new_stated.get(uri)).flatten().copied().collect())
    };

    let parts =
        Parts { of_old: parts_of(old, |at| old.kind(at) != Kind::External), of_new: parts_of(new, live) };
    let (partial_old, partial_new) = (old.partial(), new.partial());

    // What is clear without labels.
    let mut fates: Vec<Option<Fate>> = Vec::with_capacity(old.len());
    let mut open = Vec::new();
    for at in 0..old.len() {
        let uri = old.uri(at);
        let fate = if let Some(now) = find_live(uri) {
            Some(Fate::Kept {
                relabelled: relabelled(old, at, new, now, &shared),
                new_kind: Some(new.kind(now)).filter(|kind| *kind != old.kind(at)),
            })
        } else {
            let said = stated(uri);
            let targets = said.as_ref().map(|_| follow(uri, &stated, &find_live)).unwrap_or_default();
            match &targets[..] {
                [one] => Some(Fate::Replaced { by: one.clone(), why: Why::Stated, by_place: false }),
                [_, _, ..] => Some(Fate::Retired { candidates: targets, nearest: None }),
                [] if old.kind(at) == Kind::External && said.is_none() => Some(Fate::NotInSources),
                [] => {
                    let part = Part::of(old.kind(at), uri);
                    // Of a part that is there in pieces, the concept itself may be in the missing piece.
                    if said.is_none() && partial_new.contains(&part) {
                        Some(Fate::NotInSources)
                    } else {
                        open.push(at);
                        None
                    }
                }
            }
        };
        fates.push(fate);
    }

    // The rest by labels.
    let (found, moved) = evidence((old, new), &open, live, &shared, &parts);
    let mut decided: Vec<Fate> = Vec::with_capacity(open.len());
    for (&at, evidence) in open.iter().zip(&found) {
        let here = |candidates: &BTreeSet<usize>| one_in_place(old, new, at, candidates, &fates, &find_live);
        decided.push(match choose(evidence, here) {
            Choice::One(now, why, by_place) => Fate::Replaced { by: new.uri(now).to_owned(), why, by_place },
            Choice::Several(candidates) => {
                let candidates = candidates.into_iter().map(|now| new.uri(now).to_owned()).collect();
                Fate::Retired { candidates, nearest: None }
            }
            Choice::None => {
                let part = Part::of(old.kind(at), old.uri(at));
                let told = parts.of_new.contains_key(&part)
                    || moved.contains(&part)
                    || stated(old.uri(at)).is_some();
                if told {
                    Fate::Retired { candidates: Vec::new(), nearest: None }
                } else {
                    Fate::NotInSources
                }
            }
        });
    }
    for (&at, fate) in open.iter().zip(decided) {
        fates[at] = Some(fate);
    }
    suggest_nearest(old, &mut fates);

    let fates: Vec<ConceptFate> = fates
        .into_iter()
        .enumerate()
        .map(|(at, fate)| ConceptFate {
            uri: old.uri(at).to_owned(),
            kind: old.kind(at),
            fate: fate.unwrap_or(Fate::NotInSources),
        })
        .collect();
    let added = (0..new.len())
        .filter(|&at| live(at) && old.find(new.uri(at)).is_none())
        .map(|at| {
            let part = Part::of(new.kind(at), new.uri(at));
            let is_new = parts.of_old.contains_key(&part) && !partial_old.contains(&part);
            Added { uri: new.uri(at).to_owned(), kind: new.kind(at), is_new }
        })
        .collect();
    Migration { fates, added, languages: shared.tags }
}

fn parts_of(release: &impl Release, counts: impl Fn(usize) -> bool) -> BTreeMap<Part, u64> {
    let mut out = BTreeMap::new();
    for at in (0..release.len()).filter(|&at| counts(at)) {
        *out.entry(Part::of(release.kind(at), release.uri(at))).or_default() += 1;
    }
    out
}

/// The shared languages in which both versions have a preferred label and it differs.
fn relabelled(old: &impl Release, at: usize, new: &impl Release, now: usize, shared: &Shared) -> Vec<String> {
    let mut before: BTreeMap<usize, String> = BTreeMap::new();
    old.each_label(at, &mut |language, kind, text| {
        if let (LabelKind::Preferred, Some(&language)) = (kind, shared.of_old.get(&language)) {
            before.insert(language, text.to_owned());
        }
    });
    let mut differ = BTreeSet::new();
    new.each_label(now, &mut |language, kind, text| {
        if let (LabelKind::Preferred, Some(&language)) = (kind, shared.of_new.get(&language))
            && before.get(&language).is_some_and(|before| before != text)
        {
            differ.insert(language);
        }
    });
    differ.into_iter().map(|language| shared.tags[language].clone()).collect()
}

/// Follows what sources state from one replacement to the next, to those that live.
pub(crate) fn follow<'s>(
    uri: &str,
    stated: &impl Fn(&str) -> Option<BTreeSet<&'s str>>,
    find_live: &impl Fn(&str) -> Option<usize>,
) -> Vec<String> {
    let mut seen: BTreeSet<String> = BTreeSet::from([uri.to_owned()]);
    let mut ahead: Vec<String> = vec![uri.to_owned()];
    let mut out = BTreeSet::new();
    // Far longer than any chain of releases; bounds what a hostile file can ask for.
    const MOST_STEPS: usize = 1000;
    for _ in 0..MOST_STEPS {
        let Some(uri) = ahead.pop() else { break };
        for next in stated(&uri).into_iter().flatten() {
            if find_live(next).is_some() {
                out.insert(next.to_owned());
            } else if seen.insert(next.to_owned()) {
                ahead.push(next.to_owned());
            }
        }
    }
    out.into_iter().collect()
}

enum Choice {
    One(usize, Why, bool),
    Several(Vec<usize>),
    None,
}

/// One candidate is chosen; the preferred label goes before others. Of several with the same preferred
/// label, the only one in the old one's place is chosen; other labels are too weak for that.
fn choose(evidence: &Evidence, in_place: impl Fn(&BTreeSet<usize>) -> Option<usize>) -> Choice {
    let others: BTreeSet<usize> = evidence.other.keys().copied().collect();
    for (candidates, why) in [(&evidence.preferred, Why::PreferredLabel), (&others, Why::OtherLabel)] {
        if candidates.len() == 1
            && let Some(&one) = candidates.first()
        {
            return Choice::One(one, why, false);
        }
        if candidates.len() > 1 {
            if let Some(one) = in_place(candidates).filter(|_| why == Why::PreferredLabel) {
                return Choice::One(one, why, true);
            }
            let mut ranked: Vec<usize> = candidates.iter().copied().collect();
            ranked.sort_by_key(|at| (std::cmp::Reverse(evidence.other.get(at)), *at));
            ranked.truncate(MOST_CANDIDATES);
            return Choice::Several(ranked);
        }
    }
    Choice::None
}

/// The only candidate with a broader concept in common with the old one, as far as the broader ones
/// live on.
fn one_in_place(
    old: &impl Release,
    new: &impl Release,
    at: usize,
    candidates: &BTreeSet<usize>,
    fates: &[Option<Fate>],
    find_live: &impl Fn(&str) -> Option<usize>,
) -> Option<usize> {
    let above: BTreeSet<usize> = old
        .broader(at)
        .into_iter()
        .filter_map(|broad| match fates.get(broad)?.as_ref()? {
            Fate::Kept { .. } => find_live(old.uri(broad)),
            Fate::Replaced { by, .. } => find_live(by),
            _ => None,
        })
        .collect();
    let mut here =
        candidates.iter().filter(|&&now| new.broader(now).iter().any(|broad| above.contains(broad)));
    let first = here.next();
    first.copied().filter(|_| here.next().is_none())
}

/// Gives each retired concept the nearest broader one that lives on: a walk from all of those downwards
/// at once. At the same distance occupations and skills go before groups, then the URI decides.
fn suggest_nearest(old: &impl Release, fates: &mut [Option<Fate>]) {
    let is_retired = |fate: &Option<Fate>| matches!(fate, Some(Fate::Retired { .. }));
    let mut narrower: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for at in (0..fates.len()).filter(|&at| is_retired(&fates[at])) {
        for broad in old.broader(at) {
            narrower.entry(broad).or_default().push(at);
        }
    }
    let survivors = |want_group: bool| {
        narrower
            .keys()
            .copied()
            .filter(|&at| (old.kind(at) == Kind::Group) == want_group)
            .filter_map(|at| match fates.get(at)?.as_ref()? {
                Fate::Kept { .. } => Some((at, old.uri(at).to_owned())),
                Fate::Replaced { by, .. } => Some((at, by.clone())),
                _ => None,
            })
            .collect::<Vec<_>>()
    };
    let mut ahead: VecDeque<(usize, String)> = survivors(false).into_iter().chain(survivors(true)).collect();
    while let Some((at, uri)) = ahead.pop_front() {
        for &narrow in narrower.get(&at).into_iter().flatten() {
            if let Some(Fate::Retired { nearest: nearest @ None, .. }) = fates[narrow].as_mut() {
                *nearest = Some(uri.clone());
                ahead.push_back((narrow, uri.clone()));
            }
        }
    }
}
