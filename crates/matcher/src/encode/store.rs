//! Putting a trained encoder into a pack.

use ndarray::Array2;
use ponte_core::pack::{Pack, PackBuilder};

use super::corpus::Corpus;
use super::{encoder, vectors};

/// Adds trained vectors, and those of all concepts, to a pack's sections.
///
/// # Panics
/// If `trained` is not in standard layout; a training's are.
pub fn add_encoder(pack: &Pack, corpus: &Corpus, trained: &Array2<f32>, builder: &mut PackBuilder) {
    let numbers = trained.as_slice().expect("standard layout");
    let section = encoder::section(corpus, numbers, trained.ncols());
    vectors::add_vectors(pack, &section, builder);
    builder.add_section(encoder::SECTION, section);
}
