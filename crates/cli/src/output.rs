//! Writing what was asked for, and saying what there is to say.

use std::fs::File;
use std::io::{BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use indicatif::{ProgressBar, ProgressStyle};
use ponte_core::diagnostic::{Diagnostics, Severity};

use crate::input::is_standard;

/// A file that appears whole or not at all: written beside its place, then renamed onto it.
pub(crate) struct Atomic {
    /// Dropped before renaming; `None` for standard output.
    writer: Option<BufWriter<File>>,
    standard: Option<BufWriter<std::io::StdoutLock<'static>>>,
    unfinished: PathBuf,
    path: PathBuf,
}

impl Atomic {
    /// Begins writing.
    pub(crate) fn create(path: &Path) -> Result<Self> {
        if is_standard(path) {
            let standard = Some(BufWriter::new(std::io::stdout().lock()));
            return Ok(Self { writer: None, standard, unfinished: PathBuf::new(), path: PathBuf::new() });
        }
        if path.is_dir() {
            bail!("cannot write {}: it is a folder", path.display());
        }
        let mut name =
            path.file_name().with_context(|| format!("{} is no file name", path.display()))?.to_owned();
        name.push(format!(".unfinished-{}", std::process::id()));
        let unfinished = path.with_file_name(name);
        let file = File::create(&unfinished)
            .with_context(|| format!("cannot write {}; is the folder there and writable?", path.display()))?;
        let writer = Some(BufWriter::with_capacity(1 << 18, file));
        Ok(Self { writer, standard: None, unfinished, path: path.to_owned() })
    }

    /// Puts the file in its place.
    pub(crate) fn finish(mut self) -> Result<()> {
        if let Some(mut standard) = self.standard.take() {
            return Ok(standard.flush()?);
        }
        if let Some(writer) = self.writer.take() {
            let file = writer.into_inner().map_err(std::io::IntoInnerError::into_error)?;
            file.sync_all()?;
            drop(file);
            if let Err(error) = std::fs::rename(&self.unfinished, &self.path) {
                let _ = std::fs::remove_file(&self.unfinished);
                return Err(error).with_context(|| format!("cannot write {}", self.path.display()));
            }
        }
        Ok(())
    }
}

impl Write for Atomic {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        match (&mut self.writer, &mut self.standard) {
            (Some(writer), _) => writer.write(bytes),
            (None, Some(standard)) => standard.write(bytes),
            (None, None) => Ok(bytes.len()),
        }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        match (&mut self.writer, &mut self.standard) {
            (Some(writer), _) => writer.flush(),
            (None, Some(standard)) => standard.flush(),
            (None, None) => Ok(()),
        }
    }
}

impl Drop for Atomic {
    fn drop(&mut self) {
        // Only an unfinished file is still open here.
        if self.writer.take().is_some() {
            let _ = std::fs::remove_file(&self.unfinished);
        }
    }
}

/// How much is said on standard error.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Voice {
    Quiet,
    Normal,
    Verbose,
}

/// Diagnostics of a code that are said in full before the rest is only counted.
const SAID_PER_CODE: usize = 3;

impl Voice {
    /// Says a line.
    pub(crate) fn say(self, line: impl std::fmt::Display) {
        if self != Self::Quiet {
            eprintln!("{line}");
        }
    }

    /// Says the first diagnostics of each code and how many more there are. Notes are only counted,
    /// unless everything is to be said.
    pub(crate) fn diagnostics(self, diagnostics: &Diagnostics) {
        let most = if self == Self::Verbose { usize::MAX } else { SAID_PER_CODE };
        self.diagnostics_up_to(diagnostics, most, most);
    }

    /// The same, but says every rejected row that was kept.
    pub(crate) fn every_row(self, diagnostics: &Diagnostics) {
        let most = if self == Self::Verbose { usize::MAX } else { SAID_PER_CODE };
        self.diagnostics_up_to(diagnostics, most, usize::MAX);
    }

    fn diagnostics_up_to(self, diagnostics: &Diagnostics, most: usize, most_rejected: usize) {
        if self == Self::Quiet {
            return;
        }
        let mut notes = 0;
        for (severity, code, count) in diagnostics.counts() {
            if severity == Severity::Note && self != Self::Verbose {
                notes += count;
                continue;
            }
            let most = if severity == Severity::Rejected { most_rejected } else { most };
            let mut said = 0;
            for diagnostic in
                diagnostics.iter().filter(|d| d.severity == severity && d.code == code).take(most)
            {
                eprintln!("{diagnostic}");
                said += 1;
            }
            if count > said {
                eprintln!("… and {} more like this ({code})", count - said);
            }
        }
        if notes > 0 {
            eprintln!("{notes} notes on what was put right or left aside; --verbose shows them");
        }
    }

    /// A progress bar, shown only to people at a terminal.
    pub(crate) fn progress(self, length: u64, what: &'static str) -> ProgressBar {
        if self == Self::Quiet || !std::io::stderr().is_terminal() {
            return ProgressBar::hidden();
        }
        let bar = if length == 0 { ProgressBar::new_spinner() } else { ProgressBar::new(length) };
        let template =
            if length == 0 { "{spinner} {msg} {elapsed}" } else { "{msg} {wide_bar} {pos}/{len} {elapsed}" };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.set_message(what);
        bar.enable_steady_tick(std::time::Duration::from_millis(120));
        bar
    }
}
