//! Opening what was named: packs, sources, tables, standard input.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

use anyhow::{Context, Result, bail};
use ponte_core::import::Input;
use ponte_core::pack::Pack;

/// Whether a path stands for standard input or output.
pub(crate) fn is_standard(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// The name under which diagnostics speak of a path.
pub(crate) fn name_of(path: &Path) -> String {
    if is_standard(path) {
        return "standard input".to_owned();
    }
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

/// Opens a file, or standard input.
pub(crate) fn open(path: &Path) -> Result<Box<dyn Read>> {
    if is_standard(path) {
        return Ok(Box::new(std::io::stdin().lock()));
    }
    let file = File::open(path).with_context(|| format!("cannot open {}", path.display()))?;
    if file.metadata().is_ok_and(|metadata| metadata.is_dir()) {
        bail!("{} is a folder; name a file", path.display());
    }
    Ok(Box::new(BufReader::with_capacity(1 << 18, file)))
}

/// Opens a pack by memory map; without a path, the starter taxonomy.
pub(crate) fn pack(path: Option<&Path>) -> Result<Pack> {
    let Some(path) = path else {
        return Ok(Pack::starter());
    };
    let file = File::open(path).with_context(|| format!("cannot open the pack {}", path.display()))?;
    if !file.metadata()?.is_file() {
        bail!("{} is no file; a pack is one file, made with `ponte taxonomy compile`", path.display());
    }
    // A map of no bytes is an error on some systems; the reader tells better what is wrong.
    if file.metadata()?.len() == 0 {
        return Pack::open(Vec::new()).with_context(|| path.display().to_string());
    }
    // SAFETY: the map is only read, through a type that checks every access. If another process
    // shortens the file while it is mapped, the system ends this one; packs are replaced by
    // renaming, which leaves open maps whole (see `output::Atomic`).
    #[allow(unsafe_code, reason = "mapping a file is unsafe by nature; see SAFETY")]
    let map = unsafe { memmap2::Mmap::map(&file) }
        .with_context(|| format!("cannot read the pack {}", path.display()))?;
    Pack::open_owner(map).with_context(|| path.display().to_string())
}

/// Whether a path is a file that begins like a pack, whole or not.
pub(crate) fn is_pack(path: &Path) -> bool {
    let mut head = [0; 6];
    let file = File::open(path).ok().filter(|file| file.metadata().is_ok_and(|metadata| metadata.is_file()));
    file.is_some_and(|mut file| file.read_exact(&mut head).is_ok() && head == *b"\x89PONTE")
}

/// How deep folders of a source may be nested.
const MOST_FOLDERS: usize = 8;

/// A source of a taxonomy: a file, or a folder with everything in it.
pub(crate) fn source(path: &Path) -> Result<Input> {
    let name = std::fs::canonicalize(path)
        .ok()
        .and_then(|path| path.file_name().map(|name| name.to_string_lossy().into_owned()))
        .unwrap_or_else(|| name_of(path));
    source_within(path, name, MOST_FOLDERS)
}

fn source_within(path: &Path, name: String, folders_left: usize) -> Result<Input> {
    let metadata = std::fs::metadata(path).with_context(|| format!("cannot open {}", path.display()))?;
    if !metadata.is_dir() {
        return file_source(path, name);
    }
    if folders_left == 0 {
        bail!("folders in {} are nested too deep", path.display());
    }
    let mut entries = Vec::new();
    for entry in std::fs::read_dir(path).with_context(|| format!("cannot read {}", path.display()))? {
        let entry = entry?.path();
        if !name_of(&entry).starts_with('.') {
            entries.push(entry);
        }
    }
    entries.sort();
    if entries.is_empty() {
        bail!("the folder {} holds no files", path.display());
    }
    let inner = entries.iter().map(|entry| source_within(entry, name_of(entry), folders_left - 1));
    Ok(Input::folder(name, inner.collect::<Result<_>>()?))
}

fn file_source(path: &Path, name: String) -> Result<Input> {
    let file = File::open(path).with_context(|| format!("cannot open {}", path.display()))?;
    Ok(Input::reader(name, BufReader::with_capacity(1 << 18, file)))
}
