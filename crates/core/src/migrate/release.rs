//! What a migration needs to know of either side, wherever it is kept.

use std::collections::{BTreeMap, BTreeSet};

use crate::ConceptId;
use crate::pack::Pack;
use crate::taxonomy::{Kind, LabelKind, Part, RelationKind};

/// One side: concepts in URI order, by place.
pub(crate) trait Release {
    fn len(&self) -> usize;
    fn uri(&self, at: usize) -> &str;
    fn find(&self, uri: &str) -> Option<usize>;
    fn kind(&self, at: usize) -> Kind;
    /// Tags of the languages; labels name them by place.
    fn languages(&self) -> Vec<&str>;
    fn each_label(&self, at: usize, take: &mut dyn FnMut(usize, LabelKind, &str));
    /// Places of the concepts one step broader.
    fn broader(&self, at: usize) -> Vec<usize>;
    fn partial(&self) -> BTreeSet<Part>;
    /// URIs out of use, with what is named in their place.
    fn retirements(&self) -> BTreeMap<&str, Vec<&str>>;
}

impl Release for Pack {
    fn len(&self) -> usize {
        Pack::len(self)
    }

    fn uri(&self, at: usize) -> &str {
        self.concept(id(at)).uri()
    }

    fn find(&self, uri: &str) -> Option<usize> {
        Pack::find(self, uri).map(ConceptId::index)
    }

    fn kind(&self, at: usize) -> Kind {
        self.concept(id(at)).kind()
    }

    fn languages(&self) -> Vec<&str> {
        Pack::languages(self).iter().map(String::as_str).collect()
    }

    fn each_label(&self, at: usize, take: &mut dyn FnMut(usize, LabelKind, &str)) {
        self.concept(id(at)).labels().for_each(|label| take(label.language.index(), label.kind, label.text));
    }

    fn broader(&self, at: usize) -> Vec<usize> {
        let concepts = Pack::len(self);
        let row = self.relation(RelationKind::Broader, false).row(at);
        row.iter().map(|id| id as usize).filter(|id| *id < concepts).collect()
    }

    fn partial(&self) -> BTreeSet<Part> {
        self.info().partial.iter().cloned().collect()
    }

    fn retirements(&self) -> BTreeMap<&str, Vec<&str>> {
        let mut out: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (old, new) in Pack::retirements(self) {
            out.entry(old).or_default().extend(new);
        }
        out
    }
}

fn id(at: usize) -> ConceptId {
    ConceptId::new(u32::try_from(at).unwrap_or(u32::MAX))
}
