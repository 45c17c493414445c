//! Reading taxonomies: ESCO's official CSV release, SKOS in RDF, plain mapping tables.
//!
//! Sources are given together, because they complete each other: an English download, the
//! language-independent relations, an Italian download of another year. Labels join by URI; where
//! releases of ESCO differ, the newest that holds a part (occupations, skills, relations) decides
//! its structure, and older ones add labels. See [`merge`] for the rules.
//!
//! Files are recognised by what they hold, never by column positions: a table by its header (which
//! may stand below a preamble), RDF by
//! its file name's ending. Reading never fails for a row; what was put right, doubted or left out is
//! told by [`Diagnostics`], with file, row, field and remedy.
//!
//! **Untrusted bytes.** Memory stays within what [`Limits`] allow: a bound on the size of a file, of
//! an archive unpacked and of a single table row, so that neither a zip bomb nor an unclosed quote
//! fills it.

mod archive;
mod esco_csv;
mod input;
mod mapping_table;
pub mod merge;
#[cfg(feature = "rdf")]
mod skos_rdf;
pub(crate) mod table;

pub use input::{Input, Limits};
pub use merge::Version;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::pack::Source;
use crate::taxonomy::Taxonomy;

/// What reading sources gave.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Imported {
    /// Everything that could be read, joined.
    pub taxonomy: Taxonomy,
    /// What there is to say about it.
    pub diagnostics: Diagnostics,
    /// The sources with the versions their names tell.
    pub sources: Vec<Source>,
}

/// Nothing could be read at all.
#[derive(Clone, Debug, thiserror::Error)]
#[error("no concept could be read from {sources}; {reason}")]
pub struct ImportError {
    /// The sources, by name.
    pub sources: String,
    /// The first reason there is, with its remedy.
    pub reason: String,
    /// Everything there is to say.
    pub diagnostics: Diagnostics,
}

/// Reads and joins sources within the default [`Limits`].
///
/// # Errors
/// [`ImportError`] if not one concept or mapping could be read.
pub fn import(inputs: Vec<Input>) -> Result<Imported, ImportError> {
    import_within(inputs, &Limits::default())
}

/// Reads and joins sources within limits of your own.
///
/// # Errors
/// As [`import`].
pub fn import_within(inputs: Vec<Input>, limits: &Limits) -> Result<Imported, ImportError> {
    let mut diagnostics = Diagnostics::default();
    let mut drafts = merge::Drafts::default();
    let mut sources = Vec::new();
    for input in inputs.into_iter().flat_map(apart) {
        let version = Version::find_in(&input.name);
        sources.push(Source {
            name: input.name.clone(),
            version: version.map(|version| version.to_string()).unwrap_or_default(),
        });
        drafts.begin_source(&input.name, version);
        read_input(input, limits, &mut drafts, &mut diagnostics);
    }
    sources.sort_by(|a, b| a.name.cmp(&b.name));
    let taxonomy = drafts.merge(&mut diagnostics);
    if taxonomy.is_empty() && taxonomy.mappings().is_empty() {
        let names: Vec<&str> = sources.iter().map(|source| source.name.as_str()).collect();
        let reason = diagnostics
            .iter()
            .find(|diagnostic| diagnostic.severity == Severity::Rejected)
            .or_else(|| diagnostics.iter().next())
            .map_or_else(
                || "give ESCO's CSV files or zips, SKOS RDF files, or a folder of them".to_owned(),
                ToString::to_string,
            );
        return Err(ImportError { sources: names.join(", "), reason, diagnostics });
    }
    Ok(Imported { taxonomy, diagnostics, sources })
}

/// A folder of releases is as many sources as it has releases; what else it holds is one.
fn apart(input: Input) -> Vec<Input> {
    let files = match input.content {
        input::Content::Folder(files) if Version::find_in(&input.name).is_none() => files,
        _ => return vec![input],
    };
    let (mut out, mut rest) = (Vec::new(), Vec::new());
    for file in files {
        if holds_release(&file) {
            let name = format!("{}/{}", input.name, file.name);
            out.extend(apart(Input { name, content: file.content }));
        } else {
            rest.push(file);
        }
    }
    if !rest.is_empty() || out.is_empty() {
        out.insert(0, Input { name: input.name, content: input::Content::Folder(rest) });
    }
    out
}

/// Whether an input is a release by its name, or a folder with one in it.
fn holds_release(input: &Input) -> bool {
    let inside = match &input.content {
        input::Content::Folder(files) => files.as_slice(),
        input::Content::File(_) => &[],
    };
    Version::find_in(&input.name).is_some() || inside.iter().any(holds_release)
}

fn read_input(input: Input, limits: &Limits, drafts: &mut merge::Drafts, diagnostics: &mut Diagnostics) {
    let name = input.name;
    match input.content {
        input::Content::Folder(files) => {
            for file in files {
                let name = format!("{name}/{}", file.name);
                read_input(Input { name, content: file.content }, limits, drafts, diagnostics);
            }
        }
        input::Content::File(mut reader) => match archive::is_zip(&mut reader) {
            Ok(true) => archive::each_file(&name, reader, limits, diagnostics, |path, file, diagnostics| {
                read_file(path, file, limits, drafts, diagnostics);
            }),
            Ok(false) => {
                let mut bounded = table::Bounded::new(reader, limits.file_bytes);
                read_file(&name, &mut bounded, limits, drafts, diagnostics);
            }
            Err(error) => diagnostics.push(unreadable(&name, &error)),
        },
    }
}

pub(crate) fn unreadable(name: &str, error: &std::io::Error) -> Diagnostic {
    Diagnostic::new(Severity::Rejected, "unreadable", name, error.to_string())
        .remedy("check that the file is whole and may be read")
}

fn read_file(
    path: &str,
    reader: &mut dyn std::io::Read,
    limits: &Limits,
    drafts: &mut merge::Drafts,
    diagnostics: &mut Diagnostics,
) {
    let lower = path.to_ascii_lowercase();
    let ending = lower.rsplit_once('.').map_or("", |(_, ending)| ending);
    match ending {
        "csv" | "tsv" => esco_csv::read(path, reader, limits, drafts, diagnostics),
        #[cfg(feature = "rdf")]
        "ttl" | "nt" | "rdf" | "xml" | "owl" | "jsonld" => {
            skos_rdf::read(path, ending, reader, limits.row_bytes, drafts, diagnostics);
        }
        #[cfg(not(feature = "rdf"))]
        "ttl" | "nt" | "rdf" | "xml" | "owl" | "jsonld" => diagnostics.push(
            Diagnostic::new(Severity::Rejected, "no-rdf", path, "this build reads no RDF")
                .remedy("build ponte-core with the feature `rdf`"),
        ),
        "md" | "txt" | "pdf" | "html" | "json" | "toml" | "ftl" | "svg" => diagnostics.push(Diagnostic::new(
            Severity::Note,
            "not-a-source",
            path,
            "left aside: not a table and not RDF",
        )),
        _ => diagnostics.push(
            Diagnostic::new(
                Severity::Rejected,
                "unknown-format",
                path,
                "the ending tells no format Ponte reads",
            )
            .remedy("use .csv, .zip, .ttl, .nt, .rdf or .jsonld"),
        ),
    }
}
