//! A trained encoder, as a section of a pack, and the encoding of texts with it.
//!
//! ```text
//! dimensions, units : u32 each
//! hash of each unit, ascending : units × u32
//! weight of each unit          : units × u16   rarity × the longest number of its vector, 4,095 at most
//! vector of each unit          : units × dimensions × i8   the longest number is ±127
//! ```
//!
//! The numbers of an [`Encoding`] are those of a vector of length [`LENGTH`], rounded, so the product
//! of two is near 160,000 times the cosine.

use ponte_core::pack::U32s;

use super::corpus::Corpus;
use super::units::each_unit;
use crate::link::{count, find_hash};

/// The name of the section.
pub(crate) const SECTION: &str = "encode1";
/// The length of an encoding: five standard deviations of its numbers fit into eight bits at 256
/// dimensions.
pub(crate) const LENGTH: f64 = 400.0;
/// Heaviest unit.
const MOST_WEIGHT: f32 = 4_095.0;
/// Distinct units of a text that count; the sums then stay within 32 bits.
const MOST_UNITS: usize = 2_000;
/// Far more than is of use; bounds the memory that a hostile section can ask for.
pub(crate) const MOST_DIMENSIONS: usize = 1_024;

/// A view of an encoder's bytes. Damaged bytes encode nonsense and do no harm.
#[derive(Clone, Copy)]
pub(crate) struct Encoder<'b> {
    dimensions: usize,
    units: U32s<'b>,
    weights: &'b [u8],
    vectors: &'b [u8],
}

/// The vector of a text: as many numbers as the encoder has dimensions.
pub(crate) type Encoding = Vec<i8>;

impl<'b> Encoder<'b> {
    /// Reads a section; `None` if it is damaged.
    pub(crate) fn read(bytes: &'b [u8]) -> Option<Self> {
        let head = U32s::new(bytes.get(..8)?);
        let (dimensions, units) = (head.get(0)? as usize, head.get(1)? as usize);
        if dimensions == 0 || dimensions > MOST_DIMENSIONS {
            return None;
        }
        let hashes_end = units.checked_mul(4)?.checked_add(8)?;
        let weights_end = units.checked_mul(2)?.checked_add(hashes_end)?;
        let end = units.checked_mul(dimensions)?.checked_add(weights_end)?;
        Some(Self {
            dimensions,
            units: U32s::new(bytes.get(8..hashes_end)?),
            weights: bytes.get(hashes_end..weights_end)?,
            vectors: bytes.get(weights_end..end)?,
        })
    }

    /// Numbers of an encoding.
    pub(crate) fn dimensions(&self) -> usize {
        self.dimensions
    }

    /// Encodes a text in normal form; `None` if it has no unit that the encoder knows.
    pub(crate) fn encode(&self, normal: &str) -> Option<Encoding> {
        let mut sums = vec![0_i32; self.dimensions];
        self.add(normal, &mut sums);
        let squares: f64 = sums.iter().map(|&sum| f64::from(sum) * f64::from(sum)).sum();
        (squares > 0.0).then(|| {
            let scale = LENGTH / squares.sqrt();
            sums.iter().map(|&sum| round_to_byte(f64::from(sum) * scale)).collect()
        })
    }

    /// Adds the weighted vectors of a text's units, 31 bits of them.
    pub(crate) fn add(&self, normal: &str, sums: &mut [i32]) {
        let mut units = Vec::new();
        each_unit(normal, |unit| units.push(unit));
        let known =
            count(units).into_iter().filter_map(|(unit, times)| Some((find_hash(self.units, unit)?, times)));
        let arch = pulp::Arch::new();
        for (place, times) in known.take(MOST_UNITS) {
            let weight =
                self.weights.get(place * 2..place * 2 + 2).map_or(0, |w| u16::from_le_bytes([w[0], w[1]]));
            let weight = i32::from(weight.min(MOST_WEIGHT as u16)) * repeated(times) / 16;
            let row = &self.vectors[place * self.dimensions..(place + 1) * self.dimensions];
            arch.dispatch(|| {
                for (sum, value) in sums.iter_mut().zip(row) {
                    *sum = sum.wrapping_add(weight * i32::from(*value as i8));
                }
            });
        }
    }
}

/// 16 × (1 + ln n), for n up to four; more often counts no more.
fn repeated(times: u32) -> i32 {
    match times {
        0 | 1 => 16,
        2 => 27,
        3 => 34,
        _ => 38,
    }
}

pub(crate) fn round_to_byte(number: f64) -> i8 {
    number.round().clamp(-127.0, 127.0) as i8
}

/// The product of two encodings: nearly 160,000 times the cosine.
#[inline(always)]
pub(crate) fn product(a: &[i8], b: &[u8]) -> i32 {
    a.iter().zip(b).map(|(a, b)| i32::from(*a) * i32::from(*b as i8)).sum()
}

/// The section for trained vectors: `vectors` holds `dimensions` numbers for each unit of the corpus.
pub(crate) fn section(corpus: &Corpus, vectors: &[f32], dimensions: usize) -> Vec<u8> {
    let longest = |row: &[f32]| row.iter().fold(0.0_f32, |most, value| most.max(value.abs()));
    let rows = || vectors.chunks_exact(dimensions);
    let raw: Vec<f32> = rows().zip(&corpus.rarity).map(|(row, rarity)| rarity * longest(row)).collect();
    let most = raw.iter().fold(f32::MIN_POSITIVE, |most, weight| most.max(*weight));
    let mut out = Vec::with_capacity(8 + corpus.units.len() * (6 + dimensions));
    out.extend((dimensions as u32).to_le_bytes());
    out.extend((corpus.units.len() as u32).to_le_bytes());
    out.extend(corpus.units.iter().flat_map(|unit| unit.to_le_bytes()));
    out.extend(raw.iter().flat_map(|weight| ((weight / most * MOST_WEIGHT).round() as u16).to_le_bytes()));
    for row in rows() {
        let scale = 127.0 / longest(row).max(f32::MIN_POSITIVE);
        out.extend(row.iter().map(|value| round_to_byte(f64::from(value * scale)) as u8));
    }
    out
}
