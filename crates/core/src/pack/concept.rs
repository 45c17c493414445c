//! A view of one concept in a pack.

use super::bytes::{u16_at, u32_at};
use super::compile::TEXT_LENGTH;
use super::reader::Pack;
use crate::ids::{ConceptId, LanguageId};
use crate::language::Language;
use crate::taxonomy::{
    Kind, LabelKind, MappingRelation, NoteKind, RelationKind, ReuseLevel, Scheme, SkillType,
};

/// One concept of a pack; a reference that is free to copy.
#[derive(Clone, Copy, Debug)]
pub struct Concept<'p> {
    pack: &'p Pack,
    id: ConceptId,
}

/// A label in a pack.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Label<'p> {
    /// Its language.
    pub language: LanguageId,
    /// Preferred, alternative or hidden.
    pub kind: LabelKind,
    /// The text.
    pub text: &'p str,
}

/// A note in a pack.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Note<'p> {
    /// Its language.
    pub language: LanguageId,
    /// What sort of note it is.
    pub kind: NoteKind,
    /// The text.
    pub text: &'p str,
}

/// One mapping of a concept.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct MappingTo {
    /// The other end.
    pub target: ConceptId,
    /// How the target relates to the concept: `Broad` says that the target is broader.
    pub relation: MappingRelation,
}

impl<'p> Concept<'p> {
    pub(crate) fn new(pack: &'p Pack, id: ConceptId) -> Self {
        Self { pack, id }
    }

    /// Its id in this pack.
    #[must_use]
    pub fn id(self) -> ConceptId {
        self.id
    }

    /// Its URI.
    #[must_use]
    pub fn uri(self) -> &'p str {
        self.pack.uri_at(self.id.index())
    }

    /// What sort of thing it is.
    #[must_use]
    pub fn kind(self) -> Kind {
        Kind::from_byte(self.pack.concept_byte(self.id, 0)).unwrap_or(Kind::External)
    }

    /// For skills: skill or knowledge.
    #[must_use]
    pub fn skill_type(self) -> SkillType {
        SkillType::from_byte(self.pack.concept_byte(self.id, 1)).unwrap_or(SkillType::Unknown)
    }

    /// For skills: how widely they are used.
    #[must_use]
    pub fn reuse_level(self) -> ReuseLevel {
        ReuseLevel::from_byte(self.pack.concept_byte(self.id, 2)).unwrap_or(ReuseLevel::Unknown)
    }

    /// How specific it is, 0 (everybody needs it) to 10,000 (nobody or hardly anybody does): the
    /// information content after Resnik, over the pack's own occupations.
    #[must_use]
    pub fn information(self) -> u16 {
        self.pack.concept_u16(self.id, 4)
    }

    /// The code under which its scheme files it.
    #[must_use]
    pub fn notation(self) -> Option<&'p str> {
        let length = usize::from(self.pack.concept_u16(self.id, 6));
        let start = self.pack.concept_u32(self.id, 8) as usize;
        let bytes = self.pack.part(&self.pack.layout().notations).get(start..start + length)?;
        std::str::from_utf8(bytes).ok().filter(|notation| !notation.is_empty())
    }

    /// Every label, by language, then preferred, alternative, hidden.
    pub fn labels(self) -> impl Iterator<Item = Label<'p>> {
        let layout = self.pack.layout();
        self.texts(&layout.label_starts, &layout.labels, &layout.label_text, None).filter_map(
            |(language, kind, text)| Some(Label { language, kind: LabelKind::from_byte(kind)?, text }),
        )
    }

    /// The labels of one language.
    pub fn labels_in(self, language: LanguageId) -> impl Iterator<Item = Label<'p>> {
        let layout = self.pack.layout();
        self.texts(&layout.label_starts, &layout.labels, &layout.label_text, Some(language)).filter_map(
            |(language, kind, text)| Some(Label { language, kind: LabelKind::from_byte(kind)?, text }),
        )
    }

    /// Every note.
    pub fn notes(self) -> impl Iterator<Item = Note<'p>> {
        let layout = self.pack.layout();
        self.texts(&layout.note_starts, &layout.notes, &layout.note_text, None).filter_map(
            |(language, kind, text)| Some(Note { language, kind: NoteKind::from_byte(kind)?, text }),
        )
    }

    /// Records of text, of one language or of all. They are sorted by language, so those of others
    /// are not even read: a pack may have labels in thirty languages.
    fn texts(
        self,
        starts: &std::ops::Range<usize>,
        records: &std::ops::Range<usize>,
        text: &std::ops::Range<usize>,
        only: Option<LanguageId>,
    ) -> impl Iterator<Item = (LanguageId, u8, &'p str)> {
        let starts = self.pack.part(starts);
        let records = self.pack.part(records);
        let text = self.pack.part(text);
        let at = self.id.index() * 4;
        let start = u32_at(starts, at).unwrap_or_default() as usize;
        let end = u32_at(starts, at + 4).unwrap_or_default() as usize;
        let records = records.get(start * TEXT_LENGTH..end * TEXT_LENGTH).unwrap_or(&[]);
        let language_of = |record: &[u8]| u16_at(record, 8).map(LanguageId::new);
        let before =
            move |record: &&[u8]| only.is_some_and(|only| language_of(record).is_some_and(|it| it < only));
        let within = move |record: &&[u8]| only.is_none_or(|only| language_of(record) == Some(only));
        let wanted = records.chunks_exact(TEXT_LENGTH).skip_while(before).take_while(within);
        wanted.filter_map(move |record| {
            let start = u32_at(record, 0)? as usize;
            let bytes = text.get(start..start.checked_add(u32_at(record, 4)? as usize)?)?;
            let language = LanguageId::new(u16_at(record, 8)?);
            Some((language, record[10], std::str::from_utf8(bytes).ok()?))
        })
    }

    /// The preferred label in a language given by tag; falls back from `de-AT` to `de`, not to
    /// other languages.
    #[must_use]
    pub fn pref_label(self, language: &str) -> Option<&'p str> {
        let language = language.parse::<Language>().ok()?;
        self.pref_label_in(self.pack.language(&language)?)
    }

    /// The preferred label in a language.
    #[must_use]
    pub fn pref_label_in(self, language: LanguageId) -> Option<&'p str> {
        self.labels_in(language).find(|label| label.kind == LabelKind::Preferred).map(|label| label.text)
    }

    /// A label to show to a reader of the first language: the preferred label in the first of
    /// `languages` that has one, else in English, else in any language, else the URI.
    #[must_use]
    pub fn display_label(self, languages: &[LanguageId]) -> &'p str {
        let english = self.pack.language_by_tag("en");
        languages
            .iter()
            .copied()
            .chain(english)
            .find_map(|language| self.pref_label_in(language))
            .or_else(|| self.labels().find(|l| l.kind == LabelKind::Preferred).map(|l| l.text))
            .or_else(|| self.labels().next().map(|label| label.text))
            .unwrap_or_else(|| self.uri())
    }

    /// Concepts one step broader.
    pub fn broader(self) -> impl Iterator<Item = Concept<'p>> {
        self.related_by(RelationKind::Broader, false)
    }

    /// Concepts one step narrower.
    pub fn narrower(self) -> impl Iterator<Item = Concept<'p>> {
        self.related_by(RelationKind::Broader, true)
    }

    /// Concepts this one points to by a relation, or, inverted, those that point to it.
    pub fn related_by(self, kind: RelationKind, inverse: bool) -> impl Iterator<Item = Concept<'p>> {
        let concepts = self.pack.len() as u32;
        let row = self.pack.relation(kind, inverse).row(self.id.index());
        row.iter().filter(move |&id| id < concepts).map(move |id| self.pack.concept(ConceptId::new(id)))
    }

    /// Mappings to other concepts, stated here or there, by target.
    pub fn mappings(self) -> impl Iterator<Item = MappingTo> {
        let concepts = self.pack.len() as u32;
        let row = self.pack.rows(&self.pack.layout().mappings).row(self.id.index());
        (0..row.len() / 2).filter_map(move |pair| {
            let target = row.get(pair * 2).filter(|&id| id < concepts)?;
            let relation = u8::try_from(row.get(pair * 2 + 1)?).ok()?;
            Some(MappingTo {
                target: ConceptId::new(target),
                relation: MappingRelation::from_byte(relation)?,
            })
        })
    }

    /// The schemes and collections it belongs to.
    pub fn schemes(self) -> impl Iterator<Item = &'p Scheme> {
        self.scheme_places().filter_map(|place| self.pack.info().schemes.get(place))
    }

    /// The places of these in the pack's list of schemes.
    pub fn scheme_places(self) -> impl Iterator<Item = usize> {
        let row = self.pack.rows(&self.pack.layout().schemes).row(self.id.index());
        let schemes = self.pack.info().schemes.len();
        row.iter().map(|place| place as usize).filter(move |&place| place < schemes)
    }
}
