//! Zip archives, unpacked as a stream within limits.

use std::io::{Read, Seek, SeekFrom};

use super::input::{Limits, ReadSeek};
use super::table::Bounded;
use super::unreadable;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};

/// Whether the content begins like a zip archive. Leaves the reader at its start.
pub(super) fn is_zip(reader: &mut Box<dyn ReadSeek>) -> std::io::Result<bool> {
    let mut start = Vec::with_capacity(4);
    reader.by_ref().take(4).read_to_end(&mut start)?;
    reader.seek(SeekFrom::Start(0))?;
    Ok(start == *b"PK\x03\x04" || start == *b"PK\x05\x06")
}

/// Hands each file of an archive to `read`, in name order, as `archive!file`.
pub(super) fn each_file(
    name: &str,
    reader: Box<dyn ReadSeek>,
    limits: &Limits,
    diagnostics: &mut Diagnostics,
    mut read: impl FnMut(&str, &mut dyn Read, &mut Diagnostics),
) {
    let refuse = |message: String| {
        Diagnostic::new(Severity::Rejected, "archive", name, message)
            .remedy("unpack it yourself and give the folder, or download it again")
    };
    let mut archive = match zip::ZipArchive::new(reader) {
        Ok(archive) => archive,
        Err(error) => {
            return diagnostics.push(refuse(format!("the archive cannot be read: {error}")));
        }
    };
    if archive.len() > limits.archive_files {
        let (found, most) = (archive.len(), limits.archive_files);
        return diagnostics.push(refuse(format!("it holds {found} files, the limit is {most}")));
    }
    let mut files: Vec<(String, usize)> = (0..archive.len())
        .filter_map(|index| Some((archive.by_index_raw(index).ok()?.name().ok()?.into_owned(), index)))
        .collect();
    files.sort_unstable();
    let mut left = limits.archive_bytes;
    for (file_name, index) in files {
        let path = format!("{name}!{file_name}");
        match archive.by_index(index) {
            Ok(file) if file.is_dir() => {}
            Ok(file) => {
                let mut bounded = Bounded::new(file, limits.file_bytes.min(left));
                read(&path, &mut bounded, diagnostics);
                left = left.saturating_sub(bounded.taken());
            }
            Err(error) => diagnostics.push(unreadable(&path, &error.into())),
        }
    }
}
