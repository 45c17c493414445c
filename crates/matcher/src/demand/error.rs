//! What can go wrong with a demand index.

use std::io;
use std::path::{Path, PathBuf};

use tantivy::TantivyError;
use tantivy::directory::error::{LockError, OpenDirectoryError, OpenReadError, OpenWriteError};

/// Why a demand index cannot be used. Each message names the folder and what to do.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DemandError {
    /// There is no index.
    #[error("{path} is no demand index; make one with `ponte vacancy index FILE --out {path}`")]
    NotAnIndex {
        /// The folder.
        path: PathBuf,
    },
    /// A new index would lie among other files.
    #[error(
        "{path} holds other files ({found}); a demand index needs a folder of its own: name one that is \
         empty or not there yet"
    )]
    Occupied {
        /// The folder.
        path: PathBuf,
        /// One of the files.
        found: String,
    },
    /// The index was written in another format.
    #[error(
        "the demand index {path} has format {found}, this program reads format {expected}; delete the \
         folder and make it again with `ponte vacancy index FILE --out {path}`"
    )]
    Version {
        /// The folder.
        path: PathBuf,
        /// The format of the index.
        found: String,
        /// The format this program reads.
        expected: String,
    },
    /// Someone else is writing.
    #[error("another process is writing to the demand index {path}; try again when it is done")]
    Busy {
        /// The folder.
        path: PathBuf,
    },
    /// Files are missing or are not as they were written.
    #[error(
        "the demand index {path} is damaged: {what}; delete the folder and make it again with \
         `ponte vacancy index FILE --out {path}`"
    )]
    Damaged {
        /// The folder.
        path: PathBuf,
        /// What is wrong with which file.
        what: String,
    },
    /// A vacancy that cannot be stored.
    #[error("the vacancy \"{id}\" cannot be stored and nothing was changed: {what}")]
    Vacancy {
        /// Its id, cut if long.
        id: String,
        /// What is wrong with it and what would be right.
        what: String,
    },
    /// The system would not read or write.
    #[error(
        "the demand index {path} cannot be read or written ({what}); check its rights and the free space"
    )]
    Io {
        /// The folder.
        path: PathBuf,
        /// The file, if known, and what the system said.
        what: String,
        /// What kind of failure.
        kind: io::ErrorKind,
    },
    /// The search engine failed in a way that has no name here.
    #[error("the demand index {path}: {what}; if this happens again, make the index anew and report it")]
    Engine {
        /// The folder.
        path: PathBuf,
        /// What it said.
        what: String,
    },
}

impl DemandError {
    pub(super) fn damaged(path: &Path, what: impl Into<String>) -> Self {
        Self::Damaged { path: path.to_owned(), what: what.into() }
    }

    /// An error of the system. What breaks off or makes no sense while it is read is damage.
    pub(super) fn io(path: &Path, file: Option<&Path>, error: &io::Error) -> Self {
        let what = match file {
            Some(file) => format!("{}: {error}", file.display()),
            None => error.to_string(),
        };
        match error.kind() {
            io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => Self::damaged(path, what),
            kind => Self::Io { path: path.to_owned(), what, kind },
        }
    }

    /// What tantivy says, in our words.
    pub(super) fn of(path: &Path, error: TantivyError) -> Self {
        match error {
            TantivyError::OpenDirectoryError(OpenDirectoryError::IoError { io_error, .. })
            | TantivyError::LockFailure(LockError::IoError(io_error), _)
            | TantivyError::IoError(io_error) => Self::io(path, None, &io_error),
            TantivyError::OpenReadError(OpenReadError::IoError { io_error, filepath })
            | TantivyError::OpenWriteError(OpenWriteError::IoError { io_error, filepath }) => {
                Self::io(path, Some(&filepath), &io_error)
            }
            TantivyError::OpenReadError(OpenReadError::FileDoesNotExist(file)) => {
                Self::damaged(path, format!("{} is missing", file.display()))
            }
            TantivyError::LockFailure(LockError::LockBusy, _) => Self::Busy { path: path.to_owned() },
            TantivyError::OpenReadError(OpenReadError::IncompatibleIndex(what))
            | TantivyError::IncompatibleIndex(what) => Self::Version {
                path: path.to_owned(),
                found: format!("of another search engine ({what:?})"),
                expected: super::FORMAT.to_string(),
            },
            TantivyError::DataCorruption(what) => Self::damaged(path, format!("{what:?}")),
            other => Self::Engine { path: path.to_owned(), what: other.to_string() },
        }
    }
}
