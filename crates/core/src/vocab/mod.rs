//! IRIs of the vocabularies Ponte reads, one constant per term.

pub mod esco;
pub mod rdf;
pub mod skos;
