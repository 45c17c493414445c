//! The folder: tantivy's file store, with what an index that outlives a kill needs besides.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tantivy::directory::error::{DeleteError, LockError, OpenReadError, OpenWriteError};
use tantivy::directory::{
    Directory, DirectoryLock, FileHandle, Lock, META_LOCK, MmapDirectory, WatchCallback, WatchHandle,
    WritePtr,
};
use tantivy::{Index, TantivyError};

use super::DemandError;

/// The file that names the state of the index; replaced whole by each commit.
pub(super) const META: &str = "meta.json";
/// Each file ends in a footer of at least its length and its mark.
const SHORTEST_FILE: u64 = 8;

/// A folder with an index, or one to be made.
#[derive(Clone, Debug)]
pub(super) struct Folder {
    path: PathBuf,
    files: MmapDirectory,
}

impl Folder {
    pub(super) fn open(path: &Path) -> Result<Self, DemandError> {
        let files = MmapDirectory::open(path)
            .map_err(|error| DemandError::of(path, TantivyError::OpenDirectoryError(error)))?;
        Ok(Self { path: path.to_owned(), files })
    }

    /// Makes the folder, or takes one in which there is nothing but hidden files: those are what
    /// remains of an index that was being made when its process was killed.
    pub(super) fn create(path: &Path) -> Result<Self, DemandError> {
        let failed = |error: io::Error| DemandError::io(path, None, &error);
        fs::create_dir_all(path).map_err(failed)?;
        let mut others = Vec::new();
        for entry in fs::read_dir(path).map_err(failed)? {
            let name = entry.map_err(failed)?.file_name();
            if !name.as_encoded_bytes().starts_with(b".") && name != META {
                others.push(name);
            }
        }
        match others.iter().min() {
            // Unless another process has made an index there since we looked.
            Some(other) if !path.join(META).is_file() => Err(DemandError::Occupied {
                path: path.to_owned(),
                found: other.to_string_lossy().into_owned(),
            }),
            _ => Self::open(path),
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// The right to write, until the lock is dropped or the process ends.
    pub(super) fn lock(&self) -> Result<DirectoryLock, DemandError> {
        self.take(&Lock { filepath: ".ponte-writer.lock".into(), is_blocking: false })
    }

    /// Keeps writers from deleting files, until the lock is dropped.
    pub(super) fn hold_files(&self) -> Result<DirectoryLock, DemandError> {
        self.take(&META_LOCK)
    }

    fn take(&self, lock: &Lock) -> Result<DirectoryLock, DemandError> {
        self.acquire_lock(lock)
            .map_err(|error| DemandError::of(&self.path, TantivyError::LockFailure(error, None)))
    }

    /// Compares every file of the state with its checksum. Files that are missing are not told
    /// here: some are optional, and tantivy misses the others when it opens them.
    pub(super) fn verify(&self, index: &Index) -> Result<(), DemandError> {
        let failed = |error| DemandError::of(&self.path, error);
        let state = index.load_metas().map_err(failed)?;
        let mut files: Vec<PathBuf> = state.list_segment_files().into_iter().collect();
        files.sort_unstable();
        for file in files {
            let length = match fs::metadata(self.path.join(&file)) {
                Ok(about) => about.len(),
                Err(error) if error.kind() == ErrorKind::NotFound => continue,
                Err(error) => return Err(DemandError::io(&self.path, Some(&file), &error)),
            };
            // tantivy panics on shorter ones.
            let whole = length >= SHORTEST_FILE
                && index.directory().validate_checksum(&file).map_err(|error| failed(error.into()))?;
            if !whole {
                let what = format!("{} is not as it was written", file.display());
                return Err(DemandError::damaged(&self.path, what));
            }
        }
        Ok(())
    }
}

impl Directory for Folder {
    /// Replaces a file whole. tantivy's own way makes files that only their owner may read, leaves
    /// some behind when it is killed, and does not see to it that the name of a new state is on the
    /// disk before the commit returns. Who gets here holds the lock, so the name is free.
    fn atomic_write(&self, path: &Path, data: &[u8]) -> io::Result<()> {
        let unfinished = self.path.join(format!(".unfinished-{}", path.display()));
        let mut file = File::create(&unfinished)?;
        file.write_all(data)?;
        file.sync_data()?;
        drop(file);
        fs::rename(&unfinished, self.path.join(path))?;
        if path == Path::new(META) { self.files.sync_directory() } else { Ok(()) }
    }

    /// Who may not write to the folder may still read it: then the lock is shared, and where no
    /// writer has ever made the lock file there is none to wait for.
    fn acquire_lock(&self, lock: &Lock) -> Result<DirectoryLock, LockError> {
        match self.files.acquire_lock(lock) {
            Err(LockError::IoError(error))
                if lock.filepath == META_LOCK.filepath
                    && matches!(
                        error.kind(),
                        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem
                    ) =>
            {
                match File::open(self.path.join(&lock.filepath)) {
                    Ok(file) => {
                        file.lock_shared().map_err(LockError::wrap_io_error)?;
                        Ok(Box::new(file).into())
                    }
                    Err(error) if error.kind() == ErrorKind::NotFound => Ok(Box::new(()).into()),
                    Err(error) => Err(LockError::wrap_io_error(error)),
                }
            }
            taken => taken,
        }
    }

    fn get_file_handle(&self, path: &Path) -> Result<Arc<dyn FileHandle>, OpenReadError> {
        self.files.get_file_handle(path)
    }

    fn delete(&self, path: &Path) -> Result<(), DeleteError> {
        self.files.delete(path)
    }

    fn exists(&self, path: &Path) -> Result<bool, OpenReadError> {
        self.files.exists(path)
    }

    fn open_write(&self, path: &Path) -> Result<WritePtr, OpenWriteError> {
        self.files.open_write(path)
    }

    fn atomic_read(&self, path: &Path) -> Result<Vec<u8>, OpenReadError> {
        self.files.atomic_read(path)
    }

    fn sync_directory(&self) -> io::Result<()> {
        self.files.sync_directory()
    }

    fn watch(&self, callback: WatchCallback) -> tantivy::Result<WatchHandle> {
        self.files.watch(callback)
    }
}
