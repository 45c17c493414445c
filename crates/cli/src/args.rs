//! What can be typed. One definition gives help, man pages and completions.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use ponte_core::Language;
use ponte_core::record::Date;
use ponte_core::taxonomy::Kind;

/// Skills profiling and matching over open taxonomies: offline, deterministic, explained.
///
/// Without --pack the starter taxonomy that comes with Ponte is used, so every command runs with no
/// download. Data go to standard output or to the files you name; what is said to you goes to
/// standard error. `-` stands for standard input or output.
///
/// Exit code: 0 done, 1 done but some rows were rejected, 2 could not run.
#[derive(Parser, Debug)]
#[command(name = "ponte", version, max_term_width = 100)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// The compiled taxonomy to use. Default: the one that the variable PONTE_PACK names, else the
    /// starter taxonomy.
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) pack: Option<PathBuf>,

    /// Threads to use; results do not depend on it. Default: one per processor.
    #[arg(long, global = true, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(crate) threads: Option<u16>,

    /// Say every diagnostic, notes included, instead of the first few.
    #[arg(long, short, global = true)]
    pub(crate) verbose: bool,

    /// Say nothing but errors.
    #[arg(long, short, global = true, conflicts_with = "verbose")]
    pub(crate) quiet: bool,
}

#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    /// Compile, inspect and check taxonomies.
    #[command(subcommand)]
    Taxonomy(TaxonomyCommand),
    /// Find and show concepts.
    #[command(subcommand)]
    Concept(ConceptCommand),
    /// Link titles and labels to concepts, one per line.
    Link(LinkArgs),
    /// Find skills and occupations in running text.
    Extract(ExtractArgs),
    /// Match profiles with vacancies and explain every score.
    Match(MatchArgs),
    /// Carry profiles from one version of a taxonomy to another.
    #[command(subcommand)]
    Profile(ProfileCommand),
    /// Carry codes from one classification to another, with the loss shown.
    #[command(subcommand)]
    Crosswalk(CrosswalkCommand),
    /// Store vacancies in a demand index and search them.
    #[command(subcommand)]
    Vacancy(VacancyCommand),
    /// Measure links and extractions against labelled sets.
    #[command(subcommand)]
    Evaluate(EvaluateCommand),
    /// Print completions for a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Print the manual page.
    Man,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct TrainArgs {
    /// The pack to learn from.
    #[arg(value_name = "PACK")]
    pub(crate) file: PathBuf,
    /// The pack to write, with the encoder. It appears whole or not at all.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// Batches to learn from. [default: 4000]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub(crate) steps: Option<u32>,
    /// Numbers per vector: more tell more apart and take more room. [default: 128]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(8..=1024))]
    pub(crate) dimensions: Option<u16>,
    /// Words and parts of words learnt at most. [default: 200000]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=10_000_000))]
    pub(crate) units: Option<u32>,
    /// Start of the random numbers. [default: 1]
    #[arg(long, value_name = "N")]
    pub(crate) seed: Option<u64>,
    /// Keep the training here as it goes on, and take it up again from here if it was broken off.
    #[arg(long, value_name = "FILE")]
    pub(crate) checkpoint: Option<PathBuf>,
}

#[derive(Subcommand, Debug)]
pub(crate) enum TaxonomyCommand {
    /// Compile sources into one pack.
    ///
    /// A source is a folder or zip of ESCO's CSV release (in any language), a table laid out like
    /// one, a SKOS file (.ttl, .nt, .rdf, .jsonld), or a table source,relation,target. Sources join
    /// by URI; where releases of ESCO differ, the newest that holds a part decides its structure.
    Compile {
        /// Folders, zips and files.
        #[arg(required = true, value_name = "SOURCE")]
        sources: Vec<PathBuf>,
        /// The pack to write. It appears whole or not at all.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Keep only labels and notes of these languages.
        #[arg(long, value_delimiter = ',', value_name = "LANGUAGES")]
        languages: Option<Vec<Language>>,
        /// Leave descriptions and notes out.
        #[arg(long)]
        without_notes: bool,
        /// Train an encoder on the labels, as `taxonomy train` does with its defaults.
        #[arg(long)]
        train: bool,
    },
    /// Train the encoder: texts are then found that are written otherwise, or in another language.
    ///
    /// It learns from nothing but the pack's labels, in all their languages, and becomes part of the
    /// pack. All of ESCO takes some minutes and 1 GB; the same pack and settings give the same bytes.
    Train(TrainArgs),
    /// Tell what a pack holds.
    Info {
        /// The pack; default is the one of --pack or the starter taxonomy.
        #[arg(value_name = "PACK")]
        file: Option<PathBuf>,
        /// How to write it.
        #[arg(long, default_value = "text")]
        format: ObjectFormat,
    },
    /// Check every byte of a pack.
    Verify {
        /// The pack; default is the one of --pack or the starter taxonomy.
        #[arg(value_name = "PACK")]
        file: Option<PathBuf>,
    },
    /// Tell what became of every concept from one version to another.
    ///
    /// Each concept of the old version is kept, replaced (by what, and how that is known), retired (with
    /// what could stand for it), or not in the new sources, where these lack its part as a whole.
    Diff {
        /// The old version: a pack, or a source as for compile.
        old: PathBuf,
        /// The new version: a pack, or a source as for compile.
        new: PathBuf,
        /// How to write it: the totals and the first cases as text, or everything.
        #[arg(long, default_value = "text")]
        format: DiffFormat,
        /// Where to write.
        #[arg(long, value_name = "FILE", default_value = "-")]
        out: PathBuf,
    },
}

#[derive(Subcommand, Debug)]
pub(crate) enum ProfileCommand {
    /// Rewrite profiles or vacancies for a new version of the taxonomy.
    ///
    /// URIs of concepts that were replaced are rewritten; all else stays as it is, byte by byte.
    /// Concepts that were retired stay in the profile and are told. Done twice, it changes nothing more.
    /// Exit code 1 if something could not be carried over.
    Migrate(MigrateArgs),
}

#[derive(ClapArgs, Debug)]
pub(crate) struct MigrateArgs {
    /// The pack that the concepts were taken from.
    #[arg(long, value_name = "PACK")]
    pub(crate) from: PathBuf,
    /// The pack of the new version.
    #[arg(long, value_name = "PACK")]
    pub(crate) to: PathBuf,
    /// Profiles: CSV or JSON Lines.
    #[arg(long, value_name = "FILE", required_unless_present = "vacancies")]
    pub(crate) profiles: Option<PathBuf>,
    /// Vacancies instead: CSV or JSON Lines.
    #[arg(long, value_name = "FILE", conflicts_with = "profiles")]
    pub(crate) vacancies: Option<PathBuf>,
    /// The migrated file, in the format it came in.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// What became of every concept of every record: CSV, or JSON Lines if the name ends in .jsonl.
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Option<PathBuf>,
}

#[derive(Subcommand, Debug)]
pub(crate) enum ConceptCommand {
    /// Search concepts by text.
    Search {
        /// What to search for.
        text: String,
        #[command(flatten)]
        query: QueryArgs,
        /// How to write it.
        #[arg(long, default_value = "text")]
        format: ListFormat,
    },
    /// List every label of the concepts, as CSV: uri, kind, language, label_kind, label.
    List {
        /// The kinds of concepts to list: occupation, skill, group, task; default: all.
        #[arg(long, value_delimiter = ',', value_parser = parse_kind)]
        kind: Option<Vec<Kind>>,
        /// The languages of the labels; default: all.
        #[arg(long, value_delimiter = ',', value_name = "LANGUAGES")]
        lang: Option<Vec<Language>>,
        /// Where to write.
        #[arg(long, value_name = "FILE", default_value = "-")]
        out: PathBuf,
    },
    /// Show everything the pack knows of a concept.
    Show {
        /// A concept's URI.
        uri: String,
        /// The language of labels and notes.
        #[arg(long, default_value = "en")]
        lang: Language,
        /// How to write it.
        #[arg(long, default_value = "text")]
        format: ObjectFormat,
    },
}

/// What links are asked for.
#[derive(ClapArgs, Debug)]
pub(crate) struct QueryArgs {
    /// The language of the text; default: detected.
    #[arg(long)]
    pub(crate) lang: Option<Language>,
    /// The languages of the labels to compare with; default: the text's own, and English.
    #[arg(long, value_delimiter = ',', value_name = "LANGUAGES")]
    pub(crate) label_languages: Option<Vec<Language>>,
    /// The kinds of concepts to find: occupation, skill, group, task.
    #[arg(long, value_delimiter = ',', value_parser = parse_kind, default_value = "occupation,skill")]
    pub(crate) kind: Vec<Kind>,
    /// How many concepts at most.
    #[arg(short, default_value_t = 10, value_name = "N")]
    pub(crate) k: usize,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct LinkArgs {
    #[command(flatten)]
    pub(crate) query: QueryArgs,
    /// Texts: id TAB text, optionally TAB language.
    #[arg(long = "in", value_name = "FILE", default_value = "-")]
    pub(crate) input: PathBuf,
    /// Links: query_id, rank, concept_uri, score, label, evidence; tab separated.
    #[arg(long, value_name = "FILE", default_value = "-")]
    pub(crate) out: PathBuf,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct ExtractArgs {
    /// Text files to read for what they state.
    #[arg(value_name = "FILE", conflicts_with = "input", required_unless_present = "input")]
    pub(crate) files: Vec<PathBuf>,
    /// The language of the text, or auto.
    #[arg(long, default_value = "auto", value_parser = parse_language_or_auto)]
    pub(crate) lang: LanguageOrAuto,
    /// The kinds of concepts to find: skill, occupation.
    #[arg(long, value_delimiter = ',', value_parser = parse_kind, default_value = "skill")]
    pub(crate) kind: Vec<Kind>,
    /// How many concepts at most: of each line with --in, of each file otherwise.
    #[arg(short, value_name = "N")]
    pub(crate) k: Option<usize>,
    /// The share of a label that a clause must cover to state it, in per cent.
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(1..=100), conflicts_with = "input")]
    pub(crate) min_coverage: Option<u8>,
    /// Sentences: id TAB text; each gets a ranked list.
    #[arg(long = "in", value_name = "FILE")]
    pub(crate) input: Option<PathBuf>,
    /// Where to write.
    #[arg(long, value_name = "FILE", default_value = "-")]
    pub(crate) out: PathBuf,
    /// How to write what files state.
    #[arg(long, default_value = "text", conflicts_with = "input")]
    pub(crate) format: ListFormat,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct MatchArgs {
    /// Profiles: CSV or JSON Lines.
    #[arg(long, value_name = "FILE")]
    pub(crate) profiles: PathBuf,
    /// Vacancies: CSV, JSON Lines, or the folder of a demand index.
    #[arg(long, value_name = "FILE")]
    pub(crate) vacancies: PathBuf,
    /// How many matches for each.
    #[arg(short, default_value_t = 10, value_name = "N")]
    pub(crate) k: usize,
    /// What is ranked: vacancies for each profile, or profiles for each vacancy.
    #[arg(long, default_value = "vacancies")]
    pub(crate) direction: Direction,
    /// The table of matches. Without it, a table for people goes to standard output.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// The explanation of every match, as JSON Lines.
    #[arg(long, value_name = "FILE")]
    pub(crate) explain: Option<PathBuf>,
    /// Print the table for people even if --out is given.
    #[arg(long)]
    pub(crate) table: bool,
    /// The language of labels and texts; default: detected for each record.
    #[arg(long)]
    pub(crate) lang: Option<Language>,
    /// The language of labels in the output.
    #[arg(long, default_value = "en", value_name = "LANGUAGE")]
    pub(crate) output_lang: Language,
    /// The day to hold closing dates against, as 2026-11-21. Without it they stay unknown.
    #[arg(long, value_parser = parse_date, value_name = "DAY")]
    pub(crate) today: Option<Date>,
    /// Only exact overlap of concepts, weighted by rarity among the vacancies.
    #[arg(long)]
    pub(crate) plain_overlap: bool,
    /// Do not follow the hierarchy and relations within schemes.
    #[arg(long)]
    pub(crate) no_hierarchy: bool,
    /// Do not follow mappings between schemes.
    #[arg(long)]
    pub(crate) no_mappings: bool,
    /// Partial coverage below this counts as nothing, in parts per ten thousand.
    #[arg(long, value_name = "PARTS", value_parser = clap::value_parser!(u16).range(0..=10_000))]
    pub(crate) min_similarity: Option<u16>,
}

#[derive(Subcommand, Debug)]
pub(crate) enum CrosswalkCommand {
    /// Map codes of one scheme to another, with the way of each.
    ///
    /// A scheme is named by its URI or as people call it: esco, isco, kldb, rome, cp2011. Codes are
    /// found in other spellings too (case, points, blanks, lost zeros); those that cannot be
    /// resolved are told with their row, and the exit code is 1.
    Map {
        #[command(flatten)]
        between: BetweenArgs,
        /// Where to write.
        #[arg(long, value_name = "FILE", default_value = "-")]
        out: PathBuf,
        /// How to write it.
        #[arg(long, default_value = "text")]
        format: ListFormat,
        /// How many targets of each code at most.
        #[arg(short, default_value_t = 3, value_name = "N")]
        k: usize,
    },
    /// Tell what a scheme, or a list of its codes, loses on the way to another.
    Report {
        #[command(flatten)]
        between: BetweenArgs,
        /// How many of the worst cases of each sort.
        #[arg(long, default_value_t = 5, value_name = "N")]
        worst: usize,
        /// How to write it.
        #[arg(long, default_value = "text")]
        format: ObjectFormat,
    },
    /// Tell for every pair of schemes how much of the one reaches the other safely.
    Coverage {
        /// The schemes to compare; default: all that have mappings.
        #[arg(long, value_delimiter = ',', value_name = "SCHEMES")]
        schemes: Vec<String>,
        /// How to write it.
        #[arg(long, default_value = "text")]
        format: ListFormat,
        /// A picture of the matrix.
        #[arg(long, value_name = "FILE")]
        svg: Option<PathBuf>,
        /// A page with the matrix.
        #[arg(long, value_name = "FILE")]
        html: Option<PathBuf>,
        /// A review sheet whose undecided rows are used as well, marked as suggestions.
        #[arg(long, value_name = "FILE")]
        suggestions: Option<PathBuf>,
    },
    /// Propose mappings to ESCO for codes without any, as a sheet for people to review.
    ///
    /// The sheet is a mapping table whose relation is left blank. Fill it in where a proposal is
    /// right and compile the sheet with the other sources: only decided rows become mappings.
    Suggest(SuggestArgs),
}

#[derive(ClapArgs, Debug)]
pub(crate) struct SuggestArgs {
    /// The scheme the codes are of.
    #[arg(long, value_name = "SCHEME")]
    pub(crate) from: String,
    /// Codes to propose for. Default: those of the scheme that lead to nothing in ESCO.
    #[arg(long = "in", value_name = "FILE")]
    pub(crate) input: Option<PathBuf>,
    /// Propose for codes that have mappings too.
    #[arg(long, conflicts_with = "input")]
    pub(crate) all: bool,
    /// The sheet.
    #[arg(long, value_name = "FILE", default_value = "-")]
    pub(crate) out: PathBuf,
    /// How many proposals for each code at most.
    #[arg(short, default_value_t = 3, value_name = "N")]
    pub(crate) k: usize,
}

/// Between which schemes, and which codes.
#[derive(ClapArgs, Debug)]
pub(crate) struct BetweenArgs {
    /// The scheme the codes are of.
    #[arg(long, value_name = "SCHEME")]
    pub(crate) from: String,
    /// The scheme to reach.
    #[arg(long, value_name = "SCHEME")]
    pub(crate) to: String,
    /// Codes or URIs, one a row: a text, or a table whose column is called code, notation, id or
    /// uri, else its first. Default: every concept of the scheme.
    #[arg(long = "in", value_name = "FILE")]
    pub(crate) input: Option<PathBuf>,
    /// The language of labels.
    #[arg(long, default_value = "en", value_name = "LANGUAGE")]
    pub(crate) lang: Language,
    /// A review sheet whose undecided rows are used as well, marked as suggestions.
    #[arg(long, value_name = "FILE")]
    pub(crate) suggestions: Option<PathBuf>,
}

#[derive(Subcommand, Debug)]
pub(crate) enum VacancyCommand {
    /// Add vacancies to a demand index, or replace those with the same id.
    Index {
        /// Vacancies: CSV or JSON Lines.
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// The folder of the index; made if it is not there.
        #[arg(long, value_name = "FOLDER")]
        out: PathBuf,
    },
    /// Search the titles and texts of stored vacancies.
    Search {
        /// The folder of the index.
        index: PathBuf,
        /// Words to search for.
        text: String,
        /// How many at most.
        #[arg(short, default_value_t = 10, value_name = "N")]
        k: usize,
        /// How to write them.
        #[arg(long, default_value = "text")]
        format: ListFormat,
    },
    /// List stored vacancies in order of their id.
    List {
        /// The folder of the index.
        index: PathBuf,
        /// How to write them.
        #[arg(long, default_value = "text")]
        format: ListFormat,
    },
    /// Remove vacancies by id, or those that closed before a day.
    Remove {
        /// The folder of the index.
        index: PathBuf,
        /// Ids to remove.
        #[arg(value_name = "ID")]
        ids: Vec<String>,
        /// Remove vacancies that closed before this day, as 2026-11-21.
        #[arg(long, value_parser = parse_date, value_name = "DAY")]
        closed_before: Option<Date>,
    },
}

#[derive(Subcommand, Debug)]
pub(crate) enum EvaluateCommand {
    /// Links: MRR, hits@k, RP@k and recall@k, with intervals; how often a first answer is right.
    Link(EvaluateArgs),
    /// Extractions: MRR, hits@k, RP@k and recall@k, with intervals.
    Extract(EvaluateArgs),
    /// All that a folder of labelled sets can measure, in one table.
    ///
    /// The folder holds any of: melo*/NAME_LANGUAGE/queries.tsv and qrels.tsv, national titles, held
    /// against labels of their own language (monolingual), of English (cross-lingual) and of all
    /// languages (free); titles*/*.csv with the columns vacancyTitle and conceptUri; extraction*/*.csv
    /// with the columns sentence and label, and a list of the labels that count, *label*.txt.
    All(EvaluateAllArgs),
}

/// How sure the figures are.
#[derive(ClapArgs, Clone, Copy, Debug)]
pub(crate) struct BootstrapArgs {
    /// How often queries are drawn anew for the intervals of 95 %.
    #[arg(long, default_value_t = 1000, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub(crate) resamples: u32,
    /// Where the random numbers of those draws start.
    #[arg(long, default_value_t = 1, value_name = "N")]
    pub(crate) seed: u64,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct EvaluateArgs {
    /// Labelled sets: a folder with queries.tsv (id TAB text) and qrels.tsv (id TAB concept URI),
    /// its name ending in _LANGUAGE; or a table with the columns of --text-column and --gold-column.
    #[arg(required = true, value_name = "SET")]
    pub(crate) sets: Vec<PathBuf>,
    /// The language of the texts; default: the end of the folder's name, else en.
    #[arg(long)]
    pub(crate) lang: Option<Language>,
    /// The languages of the labels to compare with.
    #[arg(long, value_delimiter = ',', value_name = "LANGUAGES")]
    pub(crate) label_languages: Option<Vec<Language>>,
    /// The kinds of concepts to rank; default occupation,group for links, skill for extractions.
    #[arg(long, value_delimiter = ',', value_parser = parse_kind)]
    pub(crate) kind: Option<Vec<Kind>>,
    /// How deep lists go.
    #[arg(short, default_value_t = 100, value_name = "N")]
    pub(crate) k: usize,
    /// The column that holds the text, for tables.
    #[arg(long, default_value = "sentence", value_name = "COLUMN")]
    pub(crate) text_column: String,
    /// The column that holds the right concept, as URI or preferred label, for tables.
    #[arg(long, default_value = "label", value_name = "COLUMN")]
    pub(crate) gold_column: String,
    /// The labels that count as right answers, one a line, for tables. One that the pack does not
    /// have then counts as not found; without the list it is passed over.
    #[arg(long, value_name = "FILE")]
    pub(crate) labels: Option<PathBuf>,
    /// What to tell: figures by set or by language; of links also how often a first answer is right,
    /// by what made it or by its score.
    #[arg(long, default_value = "sets")]
    pub(crate) show: Show,
    /// Draw how often first answers are right, by score, for links.
    #[arg(long, value_name = "SVG")]
    pub(crate) plot: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) bootstrap: BootstrapArgs,
    /// How to write the figures.
    #[arg(long, default_value = "text")]
    pub(crate) format: FigureFormat,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct EvaluateAllArgs {
    /// The folder with the sets.
    #[arg(value_name = "FOLDER")]
    pub(crate) folder: PathBuf,
    /// How deep lists go.
    #[arg(short, default_value_t = 100, value_name = "N")]
    pub(crate) k: usize,
    /// One row for each task instead of one for each set.
    #[arg(long)]
    pub(crate) brief: bool,
    /// Draw how often first answers are right, by score, for each task that links.
    #[arg(long, value_name = "SVG")]
    pub(crate) plot: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) bootstrap: BootstrapArgs,
    /// How to write the table. JSON has everything: languages, evidence and scores too.
    #[arg(long, default_value = "text")]
    pub(crate) format: FigureFormat,
    /// Where to write it.
    #[arg(long, value_name = "FILE", default_value = "-")]
    pub(crate) out: PathBuf,
}

/// What is told of an evaluation.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Show {
    /// Figures of each set and their mean.
    Sets,
    /// Figures of each language, over all sets.
    Languages,
    /// First answers by what made the link.
    Evidence,
    /// First answers by score: do scores mean what they say?
    Reliability,
}

/// What is ranked.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Direction {
    /// Vacancies for each profile.
    Vacancies,
    /// Profiles for each vacancy.
    Profiles,
}

/// How one thing is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum ObjectFormat {
    /// For people.
    Text,
    /// One JSON object.
    Json,
}

/// How a difference is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum DiffFormat {
    /// Totals and first cases, for people.
    Text,
    /// One JSON object with every concept.
    Json,
    /// A table with a row for every concept.
    Csv,
}

/// How a list is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum ListFormat {
    /// An aligned table for people.
    Text,
    /// One JSON array.
    Json,
    /// One JSON object a line.
    Jsonl,
    /// A table for spreadsheets.
    Csv,
}

/// How figures are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum FigureFormat {
    /// An aligned table for people.
    Text,
    /// A table for pages.
    Markdown,
    /// One JSON value.
    Json,
    /// One JSON object a line.
    Jsonl,
    /// A table for spreadsheets.
    Csv,
}

/// A language, or the wish to have it detected.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum LanguageOrAuto {
    Auto,
    Language(Language),
}

fn parse_language_or_auto(text: &str) -> Result<LanguageOrAuto, ponte_core::LanguageError> {
    if text == "auto" { Ok(LanguageOrAuto::Auto) } else { text.parse().map(LanguageOrAuto::Language) }
}

fn parse_kind(text: &str) -> Result<Kind, String> {
    match Kind::from_word(text.trim()) {
        Some(kind) if kind != Kind::External => Ok(kind),
        _ => Err("use occupation, skill, group or task".to_owned()),
    }
}

fn parse_date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|()| "write the day as 2026-11-21".to_owned())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_definition_is_consistent() {
        super::Args::command().debug_assert();
    }
}
