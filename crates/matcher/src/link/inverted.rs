//! An inverted index over hashed units, as packed bytes: units in order of their hash, each with the
//! number of owners it occurs in and its postings.
//!
//! A posting is one `u32`: the document in the upper 24 bits, its weight in the lower 8. Weights are
//! (1 + ln tf) × idf over the document's length in that measure, in 1/255.

use std::collections::BTreeMap;

use ponte_core::pack::U32s;

/// Documents that a 24-bit number can tell apart.
pub(crate) const MOST_DOCUMENTS: usize = 1 << 24;
/// Fixed-point scale of weights: the dot product of a vector with itself is near 255² = 65,025.
pub(crate) const SCALE: f64 = 255.0;

/// ln((1 + owners) / (1 + frequency)) + 1, as scikit-learn's smooth idf.
fn rarity(owners: u32, frequency: u32) -> f64 {
    libm::log((1.0 + f64::from(owners)) / (1.0 + f64::from(frequency))) + 1.0
}

/// Units with their number of occurrences, in hash order.
pub(crate) fn count(mut units: Vec<u32>) -> Vec<(u32, u32)> {
    units.sort_unstable();
    let mut out: Vec<(u32, u32)> = Vec::with_capacity(units.len());
    for unit in units {
        match out.last_mut() {
            Some((last, count)) if *last == unit => *count += 1,
            _ => out.push((unit, 1)),
        }
    }
    out
}

/// Scales counted units to weights of 0 to 255 with the sum of squares near 255².
fn weigh(units: &[(u32, u32)], rarity_of: impl Fn(u32) -> Option<f64>) -> Vec<(u32, u32)> {
    let raw: Vec<(u32, f64)> = units
        .iter()
        .filter_map(|&(unit, count)| Some((unit, (1.0 + libm::log(f64::from(count))) * rarity_of(unit)?)))
        .collect();
    let length = libm::sqrt(raw.iter().map(|(_, weight)| weight * weight).sum());
    raw.into_iter()
        .map(|(unit, weight)| (unit, libm::round(SCALE * weight / length) as u32))
        .filter(|&(_, weight)| weight > 0)
        .collect()
}

/// The place of a hash among ascending ones, by interpolation: hashes are spread evenly, so a guess is
/// near.
pub(crate) fn find_hash(hashes: U32s<'_>, hash: u32) -> Option<usize> {
    let (mut low, mut high) = (0, hashes.len());
    while low < high {
        let (first, last) = (hashes.get(low)?, hashes.get(high - 1)?);
        if hash < first || hash > last {
            return None;
        }
        let span = u64::from(last - first).max(1);
        let guess = low + (u64::from(hash - first) * (high - 1 - low) as u64 / span) as usize;
        match hashes.get(guess)?.cmp(&hash) {
            std::cmp::Ordering::Equal => return Some(guess),
            std::cmp::Ordering::Less => low = guess + 1,
            std::cmp::Ordering::Greater => high = guess,
        }
    }
    None
}

/// Documents on their way into an index.
#[derive(Default)]
pub(crate) struct InvertedBuilder {
    /// Counted units of each document, and the owner whose frequency they raise.
    documents: Vec<(u32, Vec<(u32, u32)>)>,
}

impl InvertedBuilder {
    /// Adds the next document. Documents of one owner must follow each other; a unit counts once
    /// per owner in its frequency.
    pub(crate) fn push(&mut self, owner: u32, units: Vec<u32>) {
        self.documents.push((owner, count(units)));
    }

    /// The index's bytes. `owners` is how many owners there are, with documents or without.
    pub(crate) fn finish(self, owners: u32) -> Vec<u8> {
        let mut frequency: BTreeMap<u32, (u32, u32)> = BTreeMap::new();
        for (owner, units) in &self.documents {
            for (unit, _) in units {
                let entry = frequency.entry(*unit).or_insert((0, u32::MAX));
                if entry.1 != *owner {
                    *entry = (entry.0 + 1, *owner);
                }
            }
        }
        let mut postings: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for (document, (_, units)) in self.documents.iter().enumerate().take(MOST_DOCUMENTS) {
            let weights = weigh(units, |unit| Some(rarity(owners, frequency.get(&unit)?.0)));
            for (unit, weight) in weights {
                postings.entry(unit).or_default().push((document as u32) << 8 | weight.min(255));
            }
        }
        let total: usize = postings.values().map(Vec::len).sum();
        let mut out = Vec::with_capacity(12 + postings.len() * 12 + total * 4);
        for number in [owners, postings.len() as u32, total as u32] {
            out.extend(number.to_le_bytes());
        }
        out.extend(postings.keys().flat_map(|unit| unit.to_le_bytes()));
        out.extend(
            postings
                .keys()
                .flat_map(|unit| frequency.get(unit).map_or(0, |(frequency, _)| *frequency).to_le_bytes()),
        );
        let mut end = 0_u32;
        out.extend(end.to_le_bytes());
        for row in postings.values() {
            end += row.len() as u32;
            out.extend(end.to_le_bytes());
        }
        out.extend(postings.values().flatten().flat_map(|posting| posting.to_le_bytes()));
        out
    }
}

/// A view of an index's bytes. Damaged bytes give an index that finds less, never a panic.
#[derive(Clone, Copy)]
pub(crate) struct InvertedIndex<'b> {
    owners: u32,
    units: U32s<'b>,
    frequencies: U32s<'b>,
    starts: U32s<'b>,
    postings: U32s<'b>,
}

impl<'b> InvertedIndex<'b> {
    /// Reads an index and tells how many bytes it took; `None` if they are cut short.
    pub(crate) fn read(bytes: &'b [u8]) -> Option<(Self, usize)> {
        let head = U32s::new(bytes.get(..12)?);
        let owners = head.get(0)?;
        let (units, total) = (head.get(1)? as usize, head.get(2)? as usize);
        let mut at = 12_usize;
        let mut part = |count: usize| {
            let end = at.checked_add(count.checked_mul(4)?)?;
            let numbers = U32s::new(bytes.get(at..end)?);
            at = end;
            Some(numbers)
        };
        let index = Self {
            owners,
            units: part(units)?,
            frequencies: part(units)?,
            starts: part(units.checked_add(1)?)?,
            postings: part(total)?,
        };
        Some((index, at))
    }

    fn find(&self, unit: u32) -> Option<usize> {
        find_hash(self.units, unit)
    }

    /// How many owners have a unit.
    pub(crate) fn frequency(&self, unit: u32) -> u32 {
        self.find(unit).and_then(|place| self.frequencies.get(place)).unwrap_or(0)
    }

    /// Whether any document has this unit.
    #[cfg(test)]
    pub(crate) fn knows(&self, unit: u32) -> bool {
        self.find(unit).is_some()
    }

    /// Adds to each document's sum the dot product with a query of these units. Units that no
    /// document has do not count towards the query's length.
    pub(crate) fn add_products(&self, units: Vec<u32>, sums: &mut [u32]) {
        let counted: Vec<(u32, u32)> = count(units)
            .into_iter()
            .filter_map(|(unit, count)| Some((u32::try_from(self.find(unit)?).ok()?, count)))
            .collect();
        let weights =
            weigh(&counted, |place| Some(rarity(self.owners, self.frequencies.get(place as usize)?)));
        for (place, weight) in weights {
            let start = self.starts.get(place as usize).unwrap_or(0) as usize;
            let end = self.starts.get(place as usize + 1).unwrap_or(0) as usize;
            for posting in self.postings.slice(start, end).iter() {
                if let Some(sum) = sums.get_mut((posting >> 8) as usize) {
                    *sum = sum.wrapping_add(weight * (posting & 0xFF));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_document_is_most_like_itself() {
        let mut builder = InvertedBuilder::default();
        builder.push(0, vec![1, 2, 3]);
        builder.push(0, vec![3, 3, 4]);
        builder.push(1, vec![5]);
        let bytes = builder.finish(2);
        let (index, length) = InvertedIndex::read(&bytes).expect("whole");
        assert_eq!(length, bytes.len());
        assert!(index.knows(5) && !index.knows(6));
        let mut sums = vec![0; 3];
        index.add_products(vec![3, 4, 3, 99], &mut sums);
        // Itself: near 255²; the first shares one unit; the third none.
        assert!(sums[1].abs_diff(65_025) < 600, "{sums:?}");
        assert!(sums[0] > 0 && sums[0] < sums[1] && sums[2] == 0);
    }

    #[test]
    fn frequency_counts_owners_not_documents() {
        // Unit 1 occurs in two documents of owner 0 and none of owner 1: its rarity is that of one
        // owner in two, ln(3/2) + 1, the same as unit 2's, so both weigh the same in document 0.
        let mut builder = InvertedBuilder::default();
        builder.push(0, vec![1, 2]);
        builder.push(0, vec![1]);
        let bytes = builder.finish(2);
        let (index, _) = InvertedIndex::read(&bytes).expect("whole");
        let mut one = vec![0; 2];
        index.add_products(vec![1], &mut one);
        let mut two = vec![0; 2];
        index.add_products(vec![2], &mut two);
        assert_eq!(one[0], two[0]);
        assert_eq!(one[0], 255 * 180);
    }

    proptest! {
        #[test]
        fn any_bytes_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            if let Some((index, _)) = InvertedIndex::read(&bytes) {
                let mut sums = vec![0; 1000];
                index.add_products(vec![0, 1, u32::MAX], &mut sums);
            }
        }

        #[test]
        fn every_unit_is_found(units in proptest::collection::btree_set(any::<u32>(), 1..60)) {
            let mut builder = InvertedBuilder::default();
            builder.push(0, units.iter().copied().collect());
            // A long document's lightest units may round to nothing, so ask with few.
            let bytes = builder.finish(1);
            let (index, _) = InvertedIndex::read(&bytes).expect("whole");
            for unit in units {
                prop_assert!(index.knows(unit));
            }
        }
    }
}
