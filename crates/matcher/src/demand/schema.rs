//! What is stored of a vacancy, under which names, and how it is asked for.

use std::ops::Bound;
use std::path::Path;

use ponte_core::record::{Date, VacancyRecord};
use serde_json::Value as Json;
use tantivy::directory::Directory;
use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, FuzzyTermQuery, Occur, Query, RangeQuery, TermQuery,
};
use tantivy::schema::{
    Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions, Value,
};
use tantivy::tokenizer::TextAnalyzer;
use tantivy::{DocId, DocSet, Index, IndexSettings, SegmentReader, TERMINATED, TantivyDocument, Term};

use super::DemandError;
use super::folder::{Folder, META};
use super::words::{SHORTEST_PART, Splitter, is_long, parts, words};

/// The format of the index. It grows with any change of the fields, of how records are written
/// down, or of how words are split and folded.
pub const FORMAT: u32 = 1;

/// The name of the field that holds whole records is this and the format, so that the format is
/// told by the very file that makes a folder an index.
const RECORD: &str = "ponte-vacancy-";
/// The name of the field of the id, also a column by which equal scores are put in order.
pub(super) const ID: &str = "id";
const WORDS: &str = "ponte-words";
const PARTS: &str = "ponte-parts";

/// The longest id. A term of tantivy has at most 65,530 bytes; longer ones are left out silently.
const LONGEST_ID: usize = 1000;
/// How many words of a query count. Each is looked up in every segment.
const MOST_WORDS: usize = 32;

/// A word in the title says what the vacancy is, a label what it asks for, the description much else.
const TITLE_WEIGHT: f32 = 3.0;
const LABEL_WEIGHT: f32 = 2.0;
/// What a word adds that begins a longer one, and one that ends it. Less than a word that is rare
/// adds in the description (BM25 gives it about 1 to 10).
const PART_SCORE: f32 = 0.5;

/// The fields of a vacancy.
#[derive(Clone, Copy)]
pub(super) struct Fields {
    id: Field,
    closes: Field,
    title: Field,
    labels: Field,
    description: Field,
    parts: Field,
    record: Field,
}

fn schema() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let text = |tokenizer: &str, option| {
        let indexing = TextFieldIndexing::default()
            .set_tokenizer(tokenizer)
            .set_index_option(option)
            .set_fieldnorms(option.has_freq());
        TextOptions::default().set_indexing_options(indexing)
    };
    let words = text(WORDS, IndexRecordOption::WithFreqs);
    let fields = Fields {
        id: schema.add_text_field(ID, STRING.set_fast("raw")),
        closes: schema.add_text_field("closes", STRING),
        title: schema.add_text_field("title", words.clone()),
        labels: schema.add_text_field("labels", words.clone()),
        description: schema.add_text_field("description", words),
        parts: schema.add_text_field("parts", text(PARTS, IndexRecordOption::Basic)),
        record: schema.add_bytes_field(&format!("{RECORD}{FORMAT}"), STORED),
    };
    (schema.build(), fields)
}

/// Makes an empty index.
pub(super) fn create(folder: &Folder) -> tantivy::Result<()> {
    Index::create(folder.clone(), schema().0, IndexSettings::default()).map(drop)
}

/// Opens the index and compares what its state says with what this program writes.
pub(super) fn open(folder: &Folder) -> Result<(Index, Fields), DemandError> {
    let path = folder.path();
    check_format(folder)?;
    let index = Index::open(folder.clone()).map_err(|error| DemandError::of(path, error))?;
    let (schema, fields) = schema();
    if index.schema() != schema || *index.settings() != IndexSettings::default() {
        return Err(DemandError::damaged(
            path,
            format!("{META} tells of other fields than format {FORMAT} has"),
        ));
    }
    // The state has no checksum, but what can be changed in it unnoticed is the sizes of segments.
    // They are compared with the number of vacancies that each commit notes.
    let state = index.load_metas().map_err(|error| DemandError::of(path, error))?;
    let stored: Option<i64> = state
        .segments
        .iter()
        .map(|segment| segment.max_doc().checked_sub(segment.num_deleted_docs()).map(i64::from))
        .sum();
    if stored.map(payload).as_deref() != Some(state.payload.as_deref().unwrap_or(&payload(0))) {
        let what = format!("{META} tells of another number of vacancies than were stored");
        return Err(DemandError::damaged(path, what));
    }
    index.tokenizers().register(WORDS, TextAnalyzer::from(Splitter::Words));
    index.tokenizers().register(PARTS, TextAnalyzer::from(Splitter::Parts));
    Ok((index, fields))
}

/// What a commit notes: how many vacancies there are.
pub(super) fn payload(vacancies: i64) -> String {
    format!("{vacancies} vacancies")
}

/// The format is read by itself: tantivy need not understand an index of another one.
fn check_format(folder: &Folder) -> Result<(), DemandError> {
    let path = folder.path();
    let state = folder.atomic_read(Path::new(META)).map_err(|error| DemandError::of(path, error.into()))?;
    let state: Json = serde_json::from_slice(&state)
        .map_err(|error| DemandError::damaged(path, format!("{META}: {error}")))?;
    let fields = state.get("schema").and_then(Json::as_array).map_or(&[][..], Vec::as_slice);
    let format = fields.iter().find_map(|field| field.get("name")?.as_str()?.strip_prefix(RECORD));
    match format {
        None => Err(DemandError::NotAnIndex { path: path.to_owned() }),
        Some(format) if format == FORMAT.to_string() => Ok(()),
        Some(format) => Err(DemandError::Version {
            path: path.to_owned(),
            found: format.to_owned(),
            expected: FORMAT.to_string(),
        }),
    }
}

/// The document of a segment that has this id and is not deleted.
pub(super) fn live_document(segment: &SegmentReader, id: &Term) -> tantivy::Result<Option<DocId>> {
    let found = segment.inverted_index(id.field())?.read_postings(id, IndexRecordOption::Basic)?;
    let Some(mut documents) = found else { return Ok(None) };
    while documents.doc() != TERMINATED {
        if !segment.is_deleted(documents.doc()) {
            return Ok(Some(documents.doc()));
        }
        documents.advance();
    }
    Ok(None)
}

impl Fields {
    pub(super) fn id_term(&self, id: &str) -> Term {
        Term::from_field_text(self.id, id)
    }

    /// Vacancies whose last day is before this one. Written down, days are in the order of time.
    pub(super) fn closed_before(&self, day: Date) -> RangeQuery {
        let day = Term::from_field_text(self.closes, &day.to_string());
        RangeQuery::new(Bound::Unbounded, Bound::Excluded(day))
    }

    /// What is indexed and stored of a vacancy.
    pub(super) fn document(&self, vacancy: &VacancyRecord) -> Result<TantivyDocument, DemandError> {
        let refuse = |what: String| DemandError::Vacancy { id: vacancy.id.chars().take(40).collect(), what };
        if vacancy.id.is_empty() || vacancy.id.len() > LONGEST_ID {
            return Err(refuse(format!("an id has 1 to {LONGEST_ID} bytes, this one {}", vacancy.id.len())));
        }
        if vacancy.place.coordinates.is_some_and(|(lat, lon)| !(lat.is_finite() && lon.is_finite())) {
            return Err(refuse("its coordinates are no numbers; give degrees, or none".to_owned()));
        }
        let record = serde_json::to_vec(vacancy).map_err(|error| refuse(error.to_string()))?;

        let skills = vacancy.essential.iter().chain(&vacancy.optional).map(|skill| &skill.name);
        let labels: Vec<&str> = skills
            .chain(&vacancy.occupation)
            .chain(&vacancy.licences)
            .map(String::as_str)
            .filter(|label| !is_uri(label))
            .collect();
        let labels = labels.join("\n");
        let mut document = TantivyDocument::default();
        document.add_text(self.id, &vacancy.id);
        if let Some(day) = vacancy.closes {
            document.add_text(self.closes, day.to_string());
        }
        document.add_text(self.title, &vacancy.title);
        document.add_text(self.labels, &labels);
        document.add_text(self.description, &vacancy.description);
        for text in [&vacancy.title, &labels, &vacancy.description] {
            document.add_text(self.parts, text);
        }
        document.add_bytes(self.record, &record);
        Ok(document)
    }

    /// The vacancy that a document holds.
    pub(super) fn record(
        &self,
        path: &Path,
        document: &TantivyDocument,
    ) -> Result<VacancyRecord, DemandError> {
        let bytes = document.get_first(self.record).and_then(|value| value.as_bytes()).unwrap_or_default();
        serde_json::from_slice(bytes)
            .map_err(|error| DemandError::damaged(path, format!("a vacancy: {error}")))
    }

    /// Queries to be asked one after the other until there are enough hits: for every word of the
    /// text, then for any; and whether the query is for every word.
    pub(super) fn queries(&self, text: &str) -> Vec<(BooleanQuery, bool)> {
        let mut distinct: Vec<String> = Vec::new();
        for word in words(text) {
            if distinct.len() < MOST_WORDS && !distinct.contains(&word) {
                distinct.push(word);
            }
        }
        let asked: Vec<Box<dyn Query>> = distinct.iter().map(|word| self.query(word)).collect();
        match asked.len() {
            0 => Vec::new(),
            1 => vec![(BooleanQuery::intersection(asked), true)],
            _ => {
                let every = asked.iter().map(|query| query.box_clone()).collect();
                vec![(BooleanQuery::intersection(every), true), (BooleanQuery::union(asked), false)]
            }
        }
    }

    /// One word: as it stands in any of the fields, or at either end of a longer one.
    fn query(&self, word: &str) -> Box<dyn Query> {
        let mut ways: Vec<(Occur, Box<dyn Query>)> = Vec::new();
        for (field, weight) in
            [(self.title, TITLE_WEIGHT), (self.labels, LABEL_WEIGHT), (self.description, 1.0)]
        {
            let term = TermQuery::new(Term::from_field_text(field, word), IndexRecordOption::WithFreqs);
            ways.push((Occur::Should, Box::new(BoostQuery::new(Box::new(term), weight))));
        }
        if is_long(word, SHORTEST_PART) {
            for part in parts(word) {
                let begins = FuzzyTermQuery::new_prefix(Term::from_field_text(self.parts, &part), 0, false);
                ways.push((Occur::Should, Box::new(ConstScoreQuery::new(Box::new(begins), PART_SCORE))));
            }
        }
        Box::new(BooleanQuery::new(ways))
    }
}

/// Whether a skill or occupation is given as a URI: there is a scheme and no blank.
fn is_uri(label: &str) -> bool {
    (label.contains("://") || label.starts_with("urn:")) && !label.contains(char::is_whitespace)
}
