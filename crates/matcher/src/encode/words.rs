//! The encoder for the extractor: words of a text, and concepts, in one space.

use ponte_core::ConceptId;
use ponte_core::pack::Pack;

use super::encoder::{Encoder, SECTION};
use super::vectors::{ConceptVectors, section_name};
use crate::extract::Vectors;
use crate::link::{Pillar, normal};

/// A pack's encoder, seen as vectors of words and concepts.
#[derive(Debug)]
pub(crate) struct PackVectors {
    pack: Pack,
    dimensions: usize,
}

impl PackVectors {
    /// `None` for a pack without an encoder.
    pub(crate) fn of(pack: &Pack) -> Option<Self> {
        let dimensions = Encoder::read(pack.section(SECTION)?)?.dimensions();
        Some(Self { pack: pack.clone(), dimensions })
    }
}

/// Brings the sums of a word's units within the 24 bits that a word may have.
const SHRINK: i32 = 16;

impl Vectors for PackVectors {
    fn dimensions(&self) -> usize {
        self.dimensions
    }

    fn add_word(&self, word: &str, sum: &mut [i32]) {
        if let Some(encoder) = self.pack.section(SECTION).and_then(Encoder::read) {
            let mut own = vec![0_i32; self.dimensions];
            encoder.add(&normal(word), &mut own);
            for (sum, own) in sum.iter_mut().zip(own) {
                *sum += (own / SHRINK).clamp(-0x7F_FFFF, 0x7F_FFFF);
            }
        }
    }

    fn concept(&self, concept: ConceptId) -> Option<&[i8]> {
        Pillar::BOTH.iter().find_map(|&pillar| {
            let vectors = ConceptVectors::read(self.pack.section(&section_name(pillar, None))?)?;
            vectors.find(concept).map(bytemuck::cast_slice)
        })
    }
}
