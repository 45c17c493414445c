//! The vectors of concepts: for each language the mean of a concept's labels in it, and the mean of
//! all its languages together.
//!
//! ```text
//! concepts, dimensions : u32 each
//! concept ids, ascending : concepts × u32
//! vectors                : concepts × dimensions × i8
//! ```

use ponte_core::pack::{Pack, PackBuilder, U32s};
use ponte_core::{ConceptId, LanguageId};
use rayon::prelude::*;

use super::corpus::forms_of;
use super::encoder::{Encoder, LENGTH, MOST_DIMENSIONS, SECTION, product, round_to_byte};
use crate::link::{Pillar, pillars};

/// The name of the section with a pillar's vectors in one language, or in all.
pub(crate) fn section_name(pillar: Pillar, language: Option<LanguageId>) -> String {
    let letter = if pillar == Pillar::Occupations { 'o' } else { 's' };
    match language {
        Some(language) => format!("{SECTION}.{letter}.{}", language.get()),
        None => format!("{SECTION}.{letter}.all"),
    }
}

/// Adds the vectors of all concepts, made with the pack's own encoder. Does nothing without one.
pub(crate) fn add_vectors(pack: &Pack, encoder_section: &[u8], builder: &mut PackBuilder) {
    let Some(encoder) = Encoder::read(encoder_section) else {
        return;
    };
    let dimensions = encoder.dimensions();
    let pillars = pillars(pack);
    for pillar in Pillar::BOTH {
        let ids: Vec<ConceptId> =
            pack.concepts().map(|c| c.id()).filter(|id| pillars[id.index()] == Some(pillar)).collect();
        let means: Vec<Vec<(LanguageId, Vec<f64>)>> =
            ids.par_iter().map(|&id| means_of(pack, &encoder, id)).collect();
        for language in (0..pack.languages().len() as u16).map(LanguageId::new) {
            let rows = ids.iter().zip(&means).filter_map(|(&id, means)| {
                let (_, mean) = means.iter().find(|(own, _)| *own == language)?;
                Some((id, mean.clone()))
            });
            add_section(builder, &section_name(pillar, Some(language)), rows.collect(), dimensions);
        }
        let rows = ids.iter().zip(&means).filter(|(_, means)| !means.is_empty()).map(|(&id, means)| {
            let mut sum = vec![0.0; dimensions];
            for (_, mean) in means {
                add(&mut sum, mean.iter().copied());
            }
            (id, sum)
        });
        add_section(builder, &section_name(pillar, None), rows.collect(), dimensions);
    }
}

/// The mean vector of a concept's labels in each of its languages, of length 1.
fn means_of(pack: &Pack, encoder: &Encoder<'_>, id: ConceptId) -> Vec<(LanguageId, Vec<f64>)> {
    let forms = forms_of(pack, id);
    let mut out = Vec::new();
    for of_language in forms.chunk_by(|a, b| a.0 == b.0) {
        let mut sum = vec![0.0; encoder.dimensions()];
        for encoding in of_language.iter().filter_map(|(_, form)| encoder.encode(form)) {
            add(&mut sum, encoding.iter().map(|&value| f64::from(value)));
        }
        let length = sum.iter().map(|value| value * value).sum::<f64>().sqrt();
        if length > 0.0 {
            sum.iter_mut().for_each(|value| *value /= length);
            out.push((of_language[0].0, sum));
        }
    }
    out
}

fn add(sum: &mut [f64], values: impl Iterator<Item = f64>) {
    for (sum, value) in sum.iter_mut().zip(values) {
        *sum += value;
    }
}

fn add_section(builder: &mut PackBuilder, name: &str, rows: Vec<(ConceptId, Vec<f64>)>, dimensions: usize) {
    if rows.is_empty() {
        return;
    }
    let mut out = Vec::with_capacity(8 + rows.len() * (4 + dimensions));
    out.extend((rows.len() as u32).to_le_bytes());
    out.extend((dimensions as u32).to_le_bytes());
    out.extend(rows.iter().flat_map(|(id, _)| id.get().to_le_bytes()));
    for (_, row) in &rows {
        let length = row.iter().map(|value| value * value).sum::<f64>().sqrt().max(f64::MIN_POSITIVE);
        out.extend(row.iter().map(|value| round_to_byte(value * LENGTH / length) as u8));
    }
    builder.add_section(name, out);
}

/// A view of one section's bytes.
#[derive(Clone, Copy)]
pub(crate) struct ConceptVectors<'b> {
    ids: U32s<'b>,
    dimensions: usize,
    rows: &'b [u8],
}

impl<'b> ConceptVectors<'b> {
    /// Reads a section; `None` if it is damaged.
    pub(crate) fn read(bytes: &'b [u8]) -> Option<Self> {
        let head = U32s::new(bytes.get(..8)?);
        let (concepts, dimensions) = (head.get(0)? as usize, head.get(1)? as usize);
        if dimensions == 0 || dimensions > MOST_DIMENSIONS {
            return None;
        }
        let ids_end = concepts.checked_mul(4)?.checked_add(8)?;
        let end = concepts.checked_mul(dimensions)?.checked_add(ids_end)?;
        Some(Self { ids: U32s::new(bytes.get(8..ids_end)?), dimensions, rows: bytes.get(ids_end..end)? })
    }

    /// The concepts, by id.
    pub(crate) fn ids(&self) -> U32s<'b> {
        self.ids
    }

    /// The vector of a concept.
    pub(crate) fn find(&self, concept: ConceptId) -> Option<&'b [u8]> {
        let (mut low, mut high) = (0, self.ids.len());
        while low < high {
            let middle = low + (high - low) / 2;
            match self.ids.get(middle)?.cmp(&concept.get()) {
                std::cmp::Ordering::Equal => {
                    return self.rows.get(middle * self.dimensions..(middle + 1) * self.dimensions);
                }
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        None
    }

    /// Writes, for each concept, its greatest product with any of these encodings; 0 if all are below.
    pub(crate) fn products(&self, encodings: &[Vec<i8>], out: &mut Vec<i32>) {
        out.clear();
        out.resize(self.ids.len(), 0);
        let arch = pulp::Arch::new();
        for encoding in encodings.iter().filter(|encoding| encoding.len() == self.dimensions) {
            arch.dispatch(|| {
                for (most, row) in out.iter_mut().zip(self.rows.chunks_exact(self.dimensions)) {
                    *most = (*most).max(product(encoding, row));
                }
            });
        }
    }
}
