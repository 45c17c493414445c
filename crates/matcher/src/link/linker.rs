//! The linker: evidence summed, best concepts out.

use std::cmp::Reverse;
use std::sync::Arc;

use ponte_core::pack::{Pack, PackBuilder};
use ponte_core::taxonomy::{Kind, LabelKind, MappingRelation};
use ponte_core::text::{fold, fold_marks, is_stop_word, label_forms};
use ponte_core::{ConceptId, Language, LanguageId};

use super::evidence::LinkScratch;
use super::fusion::{self, CANDIDATES, Candidate};
use super::partition::{Partition, Pillar, SECTIONS, add_link_index, exact_forms};
use super::units::{each_gram, hash, normal};
use crate::encode::{self, ConceptVectors, Encoder};

/// What labels of another language than the query's say counts this many hundredths: words written
/// alike often mean the same there, but where there is an encoder it knows better.
const OTHER_LANGUAGE: u32 = 80;
const OTHER_LANGUAGE_BESIDE_ENCODER: u32 = 20;

/// What made a link.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Evidence {
    /// The query is the preferred label.
    ExactPreferred,
    /// The query is an alternative or hidden label.
    ExactAlternative,
    /// Characters and words are alike.
    Similar,
    /// The encoder: written otherwise, or in another language.
    Encoder,
    /// A group, by an occupation in it.
    Member,
    /// A concept that the best ones are mapped to.
    Mapped,
}

impl Evidence {
    /// The stable word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ExactPreferred => "exact_preferred",
            Self::ExactAlternative => "exact_alternative",
            Self::Similar => "similar",
            Self::Encoder => "encoder",
            Self::Member => "member",
            Self::Mapped => "mapped",
        }
    }
}

/// A text resolved to a concept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Link {
    /// The concept.
    pub concept: ConceptId,
    /// How probable it is that this is what the text means, in millionths: of links with a score near
    /// 900,000, nine in ten are right (measured on occupation titles; see `docs/linking.md`).
    pub score: u32,
    /// What made the link.
    pub evidence: Evidence,
    /// Which of the concept's labels is most like the query.
    pub label: u32,
    /// The language of the labels that the query was held against.
    pub language: LanguageId,
}

impl Link {
    /// The label most like the query.
    #[must_use]
    pub fn label<'p>(&self, pack: &'p Pack) -> &'p str {
        let concept = pack.concept(self.concept);
        let label = concept.labels().nth(self.label as usize);
        label.map_or_else(|| concept.display_label(&[self.language]), |label| label.text)
    }

    /// The score from 0 to 1.
    #[must_use]
    pub fn score_fraction(&self) -> f64 {
        f64::from(self.score) / 1e6
    }
}

/// What to link and how.
#[derive(Clone, Debug)]
#[must_use]
pub struct LinkQuery<'q> {
    text: &'q str,
    language: Option<Language>,
    label_languages: Option<&'q [Language]>,
    kinds: &'q [Kind],
    most: usize,
}

impl<'q> LinkQuery<'q> {
    /// A query for occupations and skills, in a language to be detected, for the ten best.
    pub fn new(text: &'q str) -> Self {
        Self {
            text,
            language: None,
            label_languages: None,
            kinds: &[Kind::Occupation, Kind::Skill],
            most: 10,
        }
    }

    /// The language of the text.
    pub fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// The languages of the labels to hold the text against, instead of its own and English.
    pub fn label_languages(mut self, languages: &'q [Language]) -> Self {
        self.label_languages = Some(languages);
        self
    }

    /// The kinds of concepts to find. Groups are those of the pillars that the other kinds name.
    pub fn kinds(mut self, kinds: &'q [Kind]) -> Self {
        self.kinds = kinds;
        self
    }

    /// How many links at most.
    pub fn most(mut self, most: usize) -> Self {
        self.most = most;
        self
    }
}

/// What is asked of one index.
struct Ask<'a> {
    forms: &'a [String],
    kinds: &'a [Kind],
    /// The forms as the encoder sees them.
    encodings: &'a [Vec<i8>],
    pillar: Pillar,
    language: LanguageId,
    /// How much what labels of this language say counts.
    hundredths: u32,
    /// The vectors of all languages together, if they take part; their products are in the scratch.
    all_vectors: Option<ConceptVectors<'a>>,
}

/// Links texts to the concepts of a pack. Building one costs nothing if the pack has a label index.
#[derive(Clone, Debug)]
pub struct Linker {
    pack: Pack,
    /// The pack itself, or, for a pack without an index, one made in memory to hold it.
    index: Arc<Pack>,
}

impl Linker {
    /// A linker for a pack.
    #[must_use]
    pub fn new(pack: &Pack) -> Self {
        let has_index = pack.sections().any(|(name, _)| name.starts_with(SECTIONS));
        let index = if has_index {
            pack.clone()
        } else {
            let mut builder = pack.to_builder();
            add_link_index(pack, &mut builder);
            // What a builder finishes always opens; if it did not, links would just be empty.
            Pack::open(PackBuilder::finish(builder)).unwrap_or_else(|_| pack.clone())
        };
        Self { pack: pack.clone(), index: Arc::new(index) }
    }

    /// The pack whose concepts it finds.
    #[must_use]
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// The best concepts for a text.
    #[must_use]
    pub fn link(&self, query: &LinkQuery<'_>) -> Vec<Link> {
        self.link_with(query, &mut LinkScratch::default())
    }

    /// As [`link`](Self::link), working in memory that can be used again.
    #[must_use]
    pub fn link_with(&self, query: &LinkQuery<'_>, scratch: &mut LinkScratch) -> Vec<Link> {
        let forms: Vec<String> =
            label_forms(query.text).iter().map(|form| normal(form)).filter(|form| !form.is_empty()).collect();
        if forms.is_empty() || query.most == 0 {
            return Vec::new();
        }
        let own = match &query.language {
            Some(language) => self.pack.language(language),
            // Without gender marks: "(m/w/d)" is of no language.
            None => self.detect_language(&label_forms(query.text).join(" ")),
        };
        let encoder = self.index.section(encode::SECTION).and_then(Encoder::read);
        let encodings: Vec<Vec<i8>> = forms
            .iter()
            .filter_map(|form| encoder.as_ref().and_then(|encoder| encoder.encode(form)))
            .collect();
        let all_languages = query.label_languages.is_none();
        let other = if encoder.is_some() { OTHER_LANGUAGE_BESIDE_ENCODER } else { OTHER_LANGUAGE };
        let languages = self.label_languages(query, own, other);
        let mut found: Vec<Candidate> = Vec::new();
        for pillar in Pillar::BOTH {
            let kinds = kinds_of(pillar, query.kinds);
            if kinds.is_empty() {
                continue;
            }
            let all_vectors = if all_languages && !encodings.is_empty() {
                self.index.section(&encode::section_name(pillar, None)).and_then(ConceptVectors::read)
            } else {
                None
            };
            if let Some(vectors) = all_vectors {
                vectors.products(&encodings, &mut scratch.all_products);
            }
            for &(language, hundredths) in &languages {
                if let Some(partition) =
                    self.index.section(&pillar.section(language)).and_then(Partition::read)
                {
                    let (forms, kinds, encodings) = (&forms, &kinds, &encodings);
                    let ask = Ask { forms, kinds, encodings, pillar, language, hundredths, all_vectors };
                    self.collect(&partition, &ask, scratch, &mut found);
                }
            }
        }
        self.cross_mappings(query.kinds, &mut found);
        let calibration = match encoder {
            None => fusion::LABELS_ONLY,
            Some(_) if languages.iter().any(|(language, _)| Some(*language) == own) => fusion::OWN_LANGUAGE,
            Some(_) => fusion::OTHER_LANGUAGES,
        };
        fusion::keep_best_of_each(&mut found, calibration);
        let order = |found: &Candidate| {
            (Reverse(found.logit(calibration)), self.rank_of_kind(found.concept), found.concept)
        };
        found.sort_unstable_by_key(order);
        found.truncate(CANDIDATES);
        let mut links = fusion::to_links(&found, calibration);
        links.truncate(query.most);
        links
    }

    /// Of equally good concepts occupations come first, groups last.
    fn rank_of_kind(&self, id: ConceptId) -> u8 {
        match self.pack.concept(id).kind() {
            Kind::Occupation | Kind::Skill | Kind::Task => 0,
            Kind::Group | Kind::External => 1,
        }
    }

    /// The languages whose labels take part, with the hundredths at which they count.
    fn label_languages(
        &self,
        query: &LinkQuery<'_>,
        own: Option<LanguageId>,
        other: u32,
    ) -> Vec<(LanguageId, u32)> {
        let languages: Vec<LanguageId> = match query.label_languages {
            Some(languages) => languages.iter().filter_map(|tag| self.pack.language(tag)).collect(),
            None => own.into_iter().chain(self.pack.language(&Language::english())).collect(),
        };
        // A pack without either: whatever it has.
        let languages = if languages.is_empty() && query.label_languages.is_none() {
            (0..self.pack.languages().len() as u16).map(LanguageId::new).collect()
        } else {
            languages
        };
        let mut out: Vec<(LanguageId, u32)> = Vec::new();
        for language in languages {
            if !out.iter().any(|(known, _)| *known == language) {
                let hundredths = if Some(language) == own { 100 } else { other };
                out.push((language, hundredths));
            }
        }
        out
    }

    /// Finds the best concepts of one index: by evidence, ties to occupations and skills before
    /// groups, then to the URI; and all that have the query as a label.
    fn collect(
        &self,
        partition: &Partition<'_>,
        ask: &Ask<'_>,
        scratch: &mut LinkScratch,
        found: &mut Vec<Candidate>,
    ) {
        self.compare_encodings(partition, ask, scratch);
        scratch.sum(partition, ask.forms, ask.hundredths);
        let asked: u32 = ask.kinds.iter().map(|kind| 1 << kind.to_byte()).sum();
        let mut top: Vec<(Reverse<u32>, bool, usize)> = Vec::with_capacity(CANDIDATES + 1);
        let mut least = 1;
        for ((place, &evidence), role) in scratch.evidence.iter().enumerate().zip(partition.roles()) {
            if evidence >= least && role.kind_bit() & asked != 0 {
                let entry = (Reverse(evidence), role.is_group(), place);
                top.insert(top.partition_point(|known| *known < entry), entry);
                top.truncate(CANDIDATES);
                if top.len() == CANDIDATES {
                    least = top[CANDIDATES - 1].0.0;
                }
            }
        }
        let mut exact = self.exact(partition, ask.forms, &mut scratch.best_label);
        // A title that is a group's label more often means an occupation in it than the group.
        exact.retain(|(place, _)| {
            let id = partition.ids.get(*place).map(ConceptId::new);
            id.is_some_and(|id| self.pack.concept(id).kind() != Kind::Group)
        });
        let mut places: Vec<usize> = top.iter().map(|(_, _, place)| *place).collect();
        places.extend(exact.iter().map(|(place, _)| *place));
        places.sort_unstable();
        places.dedup();
        for place in places {
            let id = partition.ids.get(place).map(ConceptId::new);
            let Some(concept) = id.filter(|id| ask.kinds.contains(&self.pack.concept(*id).kind())) else {
                continue;
            };
            let evidence = match exact.iter().find(|(concept, _)| *concept == place) {
                Some((_, evidence)) => *evidence,
                None if scratch.by_member[place] => Evidence::Member,
                None if scratch.mostly_encoder(place) => Evidence::Encoder,
                None => Evidence::Similar,
            };
            let label = partition.ordinals.get(scratch.best_label[place] as usize).unwrap_or(u32::MAX);
            let sum = scratch.evidence[place];
            found.push(Candidate { concept, sum, evidence, label, language: ask.language });
        }
    }

    /// Holds the query's encodings against the vectors of an index's concepts.
    fn compare_encodings(&self, partition: &Partition<'_>, ask: &Ask<'_>, scratch: &mut LinkScratch) {
        let LinkScratch { encoder, products, all_products, .. } = scratch;
        encoder.clear();
        encoder.resize(partition.ids.len(), 0);
        let own = encode::section_name(ask.pillar, Some(ask.language));
        let own = self.index.section(&own).and_then(ConceptVectors::read);
        let all = ask.all_vectors;
        let Some(own) = own.filter(|_| !ask.encodings.is_empty()) else {
            return;
        };
        own.products(ask.encodings, products);
        let share = if all.is_some() { 2 } else { 1 };
        let own = own.ids().iter().zip(products.iter());
        let all = all.into_iter().flat_map(|vectors| vectors.ids().iter().zip(all_products.iter()));
        add_products(partition, own, share, encoder);
        add_products(partition, all, share, encoder);
    }

    /// Adds the concepts that those found are mapped to: labels of one scheme lead to another.
    fn cross_mappings(&self, kinds: &[Kind], found: &mut Vec<Candidate>) {
        let mut more = Vec::new();
        for from in found.iter() {
            for mapping in self.pack.concept(from.concept).mappings() {
                let hundredths = match mapping.relation {
                    MappingRelation::Exact => 100,
                    MappingRelation::Close => 95,
                    MappingRelation::Broad | MappingRelation::Narrow => 80,
                    MappingRelation::Related => continue,
                };
                if kinds.contains(&self.pack.concept(mapping.target).kind()) {
                    let sum = from.sum / 100 * hundredths;
                    let (concept, evidence) = (mapping.target, Evidence::Mapped);
                    more.push(Candidate { concept, sum, evidence, label: u32::MAX, language: from.language });
                }
            }
        }
        found.extend(more);
    }

    /// Concepts that have a form of the query as a label, by place; their best label becomes it.
    fn exact(
        &self,
        partition: &Partition<'_>,
        forms: &[String],
        best_label: &mut [u32],
    ) -> Vec<(usize, Evidence)> {
        let mut out: Vec<(usize, Evidence)> = Vec::new();
        for form in forms {
            for label in partition.labels_with_key(hash(form)) {
                let place = partition.owners.get(label).map(|owner| owner as usize);
                let Some(place) = place.filter(|place| *place < best_label.len()) else {
                    continue;
                };
                let id = partition.ids.get(place).map(ConceptId::new);
                let ordinal = partition.ordinals.get(label);
                let Some((id, ordinal)) = id.zip(ordinal) else {
                    continue;
                };
                let text = self.pack.concept(id).labels().nth(ordinal as usize);
                // Hashes may collide; the text decides.
                let Some(text) = text.filter(|text| exact_forms(text.text).contains(form)) else {
                    continue;
                };
                let evidence = match text.kind {
                    LabelKind::Preferred => Evidence::ExactPreferred,
                    _ => Evidence::ExactAlternative,
                };
                best_label[place] = label as u32;
                match out.iter_mut().find(|(known, _)| *known == place) {
                    Some((_, known)) => *known = evidence.min(*known),
                    None => out.push((place, evidence)),
                }
            }
        }
        out
    }

    /// The language of the pack that a text is most likely in; `None` if nothing tells.
    ///
    /// Function words and words that occur in labels speak for a language by their length, other
    /// words by how common their 3-grams are among its labels. The first 60 words
    /// decide; of equally likely languages English comes first, then the order of tags.
    #[must_use]
    pub fn detect_language(&self, text: &str) -> Option<LanguageId> {
        let text = fold(text);
        let words: Vec<(&str, String)> = text
            .split(' ')
            .filter(|word| !word.is_empty())
            .take(DETECT_WORDS)
            .map(|word| (word, fold_marks(word)))
            .collect();
        let mut best: Option<(u64, bool, Reverse<u16>)> = None;
        for (number, tag) in (0_u16..).zip(self.pack.languages()) {
            let language = LanguageId::new(number);
            let sections = Pillar::BOTH.map(|pillar| pillar.section(language));
            let partitions: Vec<Partition<'_>> =
                sections.iter().filter_map(|section| Partition::read(self.index.section(section)?)).collect();
            let primary = tag.split('-').next().unwrap_or(tag);
            let score: u64 =
                words.iter().map(|(word, plain)| word_speaks(word, plain, primary, &partitions)).sum();
            let rank = (score, tag == "en", Reverse(number));
            if score > 0 && best.is_none_or(|best| rank > best) {
                best = Some(rank);
            }
        }
        best.map(|(_, _, Reverse(number))| LanguageId::new(number))
    }
}

/// Adds the products of concepts, by id, to those of an index's concepts; both are in order of ids.
fn add_products<'p>(
    partition: &Partition<'_>,
    products: impl Iterator<Item = (u32, &'p i32)>,
    share: i32,
    sums: &mut [i32],
) {
    let mut places = partition.ids.iter().enumerate().peekable();
    for (id, product) in products {
        while places.next_if(|(_, known)| *known < id).is_some() {}
        if let Some((place, _)) = places.next_if(|(_, known)| *known == id) {
            sums[place] += product / share;
        }
    }
}

/// Words of a text that tell its language.
const DETECT_WORDS: usize = 60;

/// How much a word speaks for a language: a function word as much as a label word of six letters,
/// but a single letter hardly.
fn word_speaks(word: &str, plain: &str, primary_language: &str, partitions: &[Partition<'_>]) -> u64 {
    const PER_LETTER: u64 = 16;
    let length = word.chars().count() as u64;
    if is_stop_word(primary_language, word) {
        return if length == 1 { PER_LETTER / 2 } else { 6 * PER_LETTER };
    }
    if partitions.iter().any(|partition| partition.is_word(hash(plain))) {
        return length * PER_LETTER;
    }
    let mut score = 0;
    each_gram(plain, |gram| {
        // A gram in one concept of 2^n counts n less than one in all; rarer than 1 in 256 nothing.
        let commonness = partitions.iter().map(|partition| {
            let (frequency, concepts) = (partition.characters.frequency(gram), partition.ids.len() as u32);
            if frequency == 0 {
                0
            } else {
                8_u32.saturating_sub((concepts / frequency.max(1)).max(1).ilog2())
            }
        });
        score += u64::from(commonness.max().unwrap_or(0));
    });
    score
}

/// The kinds asked for that a pillar holds.
fn kinds_of(pillar: Pillar, asked: &[Kind]) -> Vec<Kind> {
    let own: &[Kind] = match pillar {
        Pillar::Occupations => &[Kind::Occupation],
        Pillar::Skills => &[Kind::Skill, Kind::Task],
    };
    let mut out: Vec<Kind> = asked.iter().copied().filter(|kind| own.contains(kind)).collect();
    let only_groups = asked.iter().all(|kind| *kind == Kind::Group);
    if asked.contains(&Kind::Group) && (only_groups || !out.is_empty()) {
        out.push(Kind::Group);
    }
    out
}
