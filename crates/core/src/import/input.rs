//! What is handed to the importers.

use std::io::{Cursor, Read, Seek};

/// A reader that can go back, as archives need.
pub(crate) trait ReadSeek: Read + Seek + Send {}
impl<T: Read + Seek + Send> ReadSeek for T {}

pub(crate) enum Content {
    File(Box<dyn ReadSeek>),
    Folder(Vec<Input>),
}

/// A source: a file or a folder of files, under the name by which diagnostics speak of it.
///
/// The name also tells the release (`ESCO dataset - v1.1.1 - …`) and, for tables, the language
/// (`skills_it.csv`).
pub struct Input {
    pub(crate) name: String,
    pub(crate) content: Content,
}

impl Input {
    /// A file in memory.
    #[must_use]
    pub fn bytes(name: impl Into<String>, bytes: Vec<u8>) -> Self {
        Self::reader(name, Cursor::new(bytes))
    }

    /// A file to be read from its start.
    #[must_use]
    pub fn reader(name: impl Into<String>, reader: impl Read + Seek + Send + 'static) -> Self {
        Self { name: name.into(), content: Content::File(Box::new(reader)) }
    }

    /// A folder of files, which is one source with one version; or, if files or folders in it have a
    /// version in their names and it has none, as many sources as those are.
    #[must_use]
    pub fn folder(name: impl Into<String>, files: Vec<Input>) -> Self {
        Self { name: name.into(), content: Content::Folder(files) }
    }
}

/// How much a source may ask of the reader.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of one file, unpacked. ESCO's largest has 21 million; default one gibibyte.
    pub file_bytes: u64,
    /// Bytes of all files of an archive, unpacked. Default four gibibytes.
    pub archive_bytes: u64,
    /// Files in an archive. Default 10,000.
    pub archive_files: usize,
    /// Bytes of one row of a table, or of a stretch of XML without markup. ESCO's longest row has some
    /// 300,000; default four mebibytes.
    pub row_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { file_bytes: 1 << 30, archive_bytes: 4 << 30, archive_files: 10_000, row_bytes: 4 << 20 }
    }
}
