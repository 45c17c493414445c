//! The demand index: vacancies on disk, found by id and by their words.
//!
//! A demand index is a folder. [`put`](DemandIndex::put) stores vacancies and replaces those whose
//! id is there already, [`remove`](DemandIndex::remove) and [`expire`](DemandIndex::expire) take
//! them out, [`search`](DemandIndex::search) and [`list`](DemandIndex::list) bring them back exactly
//! as they were put.
//!
//! ```
//! use ponte_core::record::{Format, read_vacancies};
//! use ponte_matcher::demand::DemandIndex;
//!
//! let folder = tempfile::tempdir()?;
//! let table = "id,title,description,closes\n\
//!              7,Staplerfahrer (m/w/d),Lager in Graz,2026-12-31\n\
//!              8,Зварник,Зварювання труб,2026-11-30\n";
//! let (vacancies, _) = read_vacancies("v.csv", Format::Csv, &mut table.as_bytes());
//!
//! let mut index = DemandIndex::create_or_open(folder.path().join("demand"))?;
//! assert_eq!(index.put(vacancies)?.added, 2);
//! assert_eq!(index.search("fahrer in Graz", 10)?[0].record.id, "7");
//! assert_eq!(index.search("зварника", 10)?.len(), 0);
//! assert_eq!(index.search("зварн", 10)?[0].record.id, "8");
//! assert_eq!(index.expire("2026-12-01".parse().expect("a day"))?, 1);
//! assert_eq!(index.list()?.len(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What holds
//!
//! * Each of `put`, `remove` and `expire` is one commit: it happens whole or not at all, and when it
//!   returns it is on the disk. A process may be killed, or the power fail, at any moment; the next
//!   to open the folder sees the last commit, and the next to write clears away what was left.
//! * One process writes at a time; another that tries gets [`DemandError::Busy`]. Locks end with
//!   their process. Any number read meanwhile, each the state as of its
//!   [`open`](DemandIndex::open) or [`refresh`](DemandIndex::refresh). Reading asks for no right to
//!   write to the folder.
//! * Opening checks every file against its checksum (about a second for each gigabyte), so that a
//!   damaged index is an error and not a wrong result.
//! * An index written in another [format](FORMAT) is refused with what to do. It is a store for
//!   searching, not an archive: it can be made again from the vacancy files at any time.
//!
//! # How words are found
//!
//! Title, description and the labels of skills, occupations and licences are folded (case, accents
//! and punctuation do not count) and split at blanks; a query is treated in the same way and has no
//! syntax. Vacancies that have every word of the query come first, and within that order BM25
//! decides, the title counting more than labels and those more than the description; equal scores
//! go by id. A query word of four letters or more is also found, for a lower score, where a longer
//! word begins or ends with it. That serves compounds (`Fahrer` in `Staplerfahrer`), endings
//! (`зварник` in `зварника`) and articles written together (`سائق` in `السائق`) without knowing the
//! language, which vacancies do not tell.
//!
//! # Limits
//!
//! * Scripts written without blanks (Chinese, Japanese, Thai, Khmer) are found by the beginning and
//!   end of a run of letters only.
//! * URIs are stored but not searchable; the index knows no pack and so no labels for them.
//! * BM25 counts a replaced or removed vacancy until its segment is merged, so scores (not what is
//!   found) depend on the history of the folder; the same history gives the same scores.
//! * Files are mapped into memory. They are never changed once written, but if someone else cuts
//!   one short while it is in use, the system ends the process (SIGBUS).
//! * This is the one module of the libraries that is given a path: the store needs a folder.

#![allow(clippy::disallowed_methods, reason = "a demand index is a folder; here Ponte opens files")]

mod error;
mod folder;
mod schema;
mod words;

use std::collections::HashSet;
use std::fmt;
use std::path::Path;

use ponte_core::record::{Date, VacancyRecord};
use tantivy::collector::sort_key::{SortBySimilarityScore, SortByString};
use tantivy::collector::{Count, TopDocs};
use tantivy::indexer::{IndexWriterOptions, LogMergePolicy};
use tantivy::query::Query;
use tantivy::{DocAddress, Index, IndexReader, IndexWriter, Order, ReloadPolicy};

pub use error::DemandError;
use folder::Folder;
pub use schema::FORMAT;
use schema::Fields;

/// What the writing thread gathers before it writes a segment. More makes fewer, larger segments.
const WRITE_BUFFER: usize = 64 << 20;
/// Segments in which more than this share is deleted are written anew, which frees their space.
const DELETED_SHARE: f32 = 0.3;

/// Vacancies in a folder; see the [module](self).
pub struct DemandIndex {
    folder: Folder,
    view: View,
}

/// One state of the folder.
struct View {
    index: Index,
    reader: IndexReader,
    fields: Fields,
}

/// What a [`put`](DemandIndex::put) did.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct PutReport {
    /// Vacancies with ids that were not there.
    pub added: usize,
    /// Vacancies that took the place of one with the same id, be it stored or earlier in this put.
    pub replaced: usize,
}

/// A vacancy that a search found.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct Hit {
    /// The vacancy as it was put.
    pub record: VacancyRecord,
    /// Whether it has every word of the query; such hits come first.
    pub every_word: bool,
    /// BM25 and what word beginnings and endings add; comparable within one search only.
    pub score: f32,
}

/// Whether this is a folder that looks like a demand index. [`DemandIndex::open`] tells whether it
/// can be read.
#[must_use]
pub fn is_demand_index(path: impl AsRef<Path>) -> bool {
    path.as_ref().join(folder::META).is_file()
}

impl DemandIndex {
    /// Opens the index in this folder, or makes an empty one if the folder is empty or not there.
    ///
    /// # Errors
    /// The folder holds other files, is being written to, or see [`open`](Self::open).
    pub fn create_or_open(path: impl AsRef<Path>) -> Result<Self, DemandError> {
        let path = path.as_ref();
        if !is_demand_index(path) {
            let folder = Folder::create(path)?;
            let _lock = folder.lock()?;
            // Someone else may have made it, and filled it, since we looked.
            if !is_demand_index(path) {
                schema::create(&folder).map_err(|error| DemandError::of(path, error))?;
            }
        }
        Self::open(path)
    }

    /// Opens an index that is there.
    ///
    /// # Errors
    /// The folder is no index, an index of another format, damaged or cannot be read.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, DemandError> {
        let path = path.as_ref();
        if !is_demand_index(path) {
            return Err(DemandError::NotAnIndex { path: path.to_owned() });
        }
        let folder = Folder::open(path)?;
        let view = View::load(&folder, true)?;
        Ok(Self { folder, view })
    }

    /// The folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// How many vacancies there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.view.reader.searcher().num_docs() as usize
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Takes up what other processes have committed since this index was opened.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn refresh(&mut self) -> Result<(), DemandError> {
        self.view = View::load(&self.folder, true)?;
        Ok(())
    }

    /// Stores vacancies; one whose id is there already takes its place. All or none.
    ///
    /// # Errors
    /// A vacancy cannot be stored, another process is writing, the disk is full or fails. Nothing
    /// has changed then.
    pub fn put(
        &mut self,
        vacancies: impl IntoIterator<Item = VacancyRecord>,
    ) -> Result<PutReport, DemandError> {
        self.write(|path, view, writer| {
            let explain = |error| DemandError::of(path, error);
            let mut report = PutReport::default();
            let mut seen = HashSet::new();
            for vacancy in vacancies {
                let document = view.fields.document(&vacancy)?;
                let term = view.fields.id_term(&vacancy.id);
                if seen.insert(vacancy.id) && view.find(&term).map_err(explain)?.is_none() {
                    report.added += 1;
                } else {
                    report.replaced += 1;
                }
                writer.delete_term(term);
                writer.add_document(document).map_err(explain)?;
            }
            Ok((report, report.added as i64, report != PutReport::default()))
        })
    }

    /// Removes the vacancies that closed before a day and tells how many they were. Those that do
    /// not say when they close stay.
    ///
    /// # Errors
    /// As [`put`](Self::put).
    pub fn expire(&mut self, before: Date) -> Result<usize, DemandError> {
        self.write(|path, view, writer| {
            let explain = |error| DemandError::of(path, error);
            let closed = view.fields.closed_before(before);
            let count = view.reader.searcher().search(&closed, &Count).map_err(explain)?;
            writer.delete_query(Box::new(closed)).map_err(explain)?;
            Ok((count, -(count as i64), count > 0))
        })
    }

    /// Removes vacancies by id and tells how many were there.
    ///
    /// # Errors
    /// As [`put`](Self::put).
    pub fn remove<I>(&mut self, ids: I) -> Result<usize, DemandError>
    where
        I: IntoIterator<Item: AsRef<str>>,
    {
        self.write(|path, view, writer| {
            let mut seen = HashSet::new();
            let mut count = 0;
            for id in ids {
                let term = view.fields.id_term(id.as_ref());
                if view.find(&term).map_err(|error| DemandError::of(path, error))?.is_some()
                    && seen.insert(id.as_ref().to_owned())
                {
                    count += 1;
                    writer.delete_term(term);
                }
            }
            Ok((count, -(count as i64), count > 0))
        })
    }

    /// The vacancies that fit a text best; any text will do.
    ///
    /// # Errors
    /// A file cannot be read.
    pub fn search(&self, text: &str, most: usize) -> Result<Vec<Hit>, DemandError> {
        let most = most.min(self.len());
        let mut known = HashSet::new();
        let mut hits = Vec::new();
        for (query, every_word) in self.view.fields.queries(text) {
            if hits.len() == most {
                break;
            }
            for (score, address) in self.explain(self.view.best(&query, most))? {
                if hits.len() < most && known.insert(address) {
                    hits.push(Hit { record: self.record(address)?, every_word, score });
                }
            }
        }
        Ok(hits)
    }

    /// All vacancies, in the order of their ids.
    ///
    /// # Errors
    /// A file cannot be read.
    pub fn list(&self) -> Result<Vec<VacancyRecord>, DemandError> {
        let mut records = Vec::with_capacity(self.len());
        for segment in self.view.reader.searcher().segment_readers() {
            let store =
                segment.get_store_reader(1).map_err(|error| DemandError::of(self.path(), error.into()))?;
            for document in store.iter(segment.alive_bitset()) {
                let document = self.explain(document)?;
                records.push(self.view.fields.record(self.path(), &document)?);
            }
        }
        records.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        Ok(records)
    }

    /// The vacancy with this id.
    ///
    /// # Errors
    /// A file cannot be read.
    pub fn get(&self, id: &str) -> Result<Option<VacancyRecord>, DemandError> {
        let found = self.explain(self.view.find(&self.view.fields.id_term(id)))?;
        found.map(|address| self.record(address)).transpose()
    }

    fn record(&self, address: DocAddress) -> Result<VacancyRecord, DemandError> {
        let document = self.explain(self.view.reader.searcher().doc(address))?;
        self.view.fields.record(self.path(), &document)
    }

    fn explain<T>(&self, result: tantivy::Result<T>) -> Result<T, DemandError> {
        result.map_err(|error| DemandError::of(self.path(), error))
    }

    /// One commit. `change` makes the changes and tells by how much the number of vacancies changes
    /// and whether there is anything to commit; if it fails, the folder stays as it was.
    fn write<T>(
        &mut self,
        change: impl FnOnce(&Path, &View, &mut IndexWriter) -> Result<(T, i64, bool), DemandError>,
    ) -> Result<T, DemandError> {
        // Ours, besides tantivy's own: it must be held before the state is loaded, so that the list
        // of files that the writer keeps up is the newest.
        let _lock = self.folder.lock()?;
        self.view = View::load(&self.folder, false)?;
        let options = IndexWriterOptions::builder()
            .num_worker_threads(1)
            .num_merge_threads(1)
            .memory_budget_per_thread(WRITE_BUFFER)
            .build();
        let mut writer = self.explain(self.view.index.writer_with_options(options))?;
        let mut policy = LogMergePolicy::default();
        policy.set_del_docs_ratio_before_merge(DELETED_SHARE);
        writer.set_merge_policy(Box::new(policy));

        let (answer, by, changed) = change(self.folder.path(), &self.view, &mut writer)?;
        if changed {
            let records = self.len() as i64 + by;
            let mut commit = self.explain(writer.prepare_commit())?;
            commit.set_payload(&schema::payload(records));
            self.explain(commit.commit())?;
            // The commit stands whatever becomes of merging; the next one tries that again.
            let _ = writer.wait_merging_threads();
            self.explain(self.view.reader.reload())?;
        }
        Ok(answer)
    }
}

impl View {
    /// Loads the last commit; with `verify`, after reading every file through.
    fn load(folder: &Folder, verify: bool) -> Result<Self, DemandError> {
        let explain = |error| DemandError::of(folder.path(), error);
        let (index, fields) = {
            // While this is held no writer deletes the files that the state names.
            let _lock = folder.hold_files()?;
            let (index, fields) = schema::open(folder)?;
            if verify {
                folder.verify(&index)?;
            }
            (index, fields)
        };
        let reader: IndexReader =
            index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into().map_err(explain)?;
        Ok(Self { index, reader, fields })
    }

    /// Where the vacancy with this id is.
    fn find(&self, id: &tantivy::Term) -> tantivy::Result<Option<DocAddress>> {
        for (place, segment) in self.reader.searcher().segment_readers().iter().enumerate() {
            if let Some(document) = schema::live_document(segment, id)? {
                return Ok(Some(DocAddress::new(place as u32, document)));
            }
        }
        Ok(None)
    }

    /// The best documents, equal scores by id.
    fn best(&self, query: &dyn Query, most: usize) -> tantivy::Result<Vec<(f32, DocAddress)>> {
        let by_id = (SortByString::for_field(schema::ID), Order::Asc);
        let collector = TopDocs::with_limit(most).order_by((SortBySimilarityScore, by_id));
        let found = self.reader.searcher().search(query, &collector)?;
        Ok(found.into_iter().map(|((score, _), address)| (score, address)).collect())
    }
}

impl fmt::Debug for DemandIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DemandIndex").field("path", &self.path()).field("len", &self.len()).finish()
    }
}
