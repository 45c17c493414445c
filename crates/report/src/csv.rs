//! Tables for spreadsheets.

use std::borrow::Cow;
use std::io::Write;

use ponte_core::LanguageId;
use ponte_core::pack::Pack;
use ponte_matcher::Relation;
use ponte_matcher::score::Match;

/// A cell that no spreadsheet takes for a formula: one that begins with `=`, `+`, `-`, `@`, a tab or
/// a carriage return gets an apostrophe before it (OWASP, "CSV Injection"). Plain numbers stay.
///
/// ```
/// use ponte_report::csv::harmless;
/// assert_eq!(harmless("=cmd|' /C calc'!A0"), "'=cmd|' /C calc'!A0");
/// assert_eq!(harmless("-12.5"), "-12.5");
/// assert_eq!(harmless("cook"), "cook");
/// ```
#[must_use]
pub fn harmless(cell: &str) -> Cow<'_, str> {
    let dangerous = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<f64>().is_err();
    if dangerous { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// Columns of `matches.csv`. The first nine are the contract; the others are for people.
pub const MATCH_COLUMNS: [&str; 11] = [
    "profile_id",
    "rank",
    "vacancy_id",
    "score",
    "reverse_score",
    "conditions",
    "essential_covered",
    "essential_total",
    "missing_essential",
    "vacancy_title",
    "missing_essential_labels",
];

/// Writes matches as a table, one row a match.
pub struct MatchTable<'p, W: Write> {
    writer: csv::Writer<W>,
    pack: &'p Pack,
    languages: Vec<LanguageId>,
}

/// What identifies a match in the table.
#[derive(Clone, Copy, Debug)]
pub struct MatchRow<'r> {
    /// The profile.
    pub profile_id: &'r str,
    /// The vacancy.
    pub vacancy_id: &'r str,
    /// The vacancy's title.
    pub vacancy_title: &'r str,
    /// The rank, from 1.
    pub rank: usize,
    /// Score and explanation.
    pub found: &'r Match,
}

impl<'p, W: Write> MatchTable<'p, W> {
    /// Begins the table with its header. Labels are in the first of `languages` that has one.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn new(writer: W, pack: &'p Pack, languages: &[LanguageId]) -> std::io::Result<Self> {
        let mut table = Self::without_header(writer, pack, languages);
        table.writer.write_record(MATCH_COLUMNS)?;
        Ok(table)
    }

    /// Goes on with a table whose header is written already.
    #[must_use]
    pub fn without_header(writer: W, pack: &'p Pack, languages: &[LanguageId]) -> Self {
        Self { writer: csv::Writer::from_writer(writer), pack, languages: languages.to_vec() }
    }

    /// Writes one row.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn write(&mut self, row: &MatchRow<'_>) -> std::io::Result<()> {
        let found = row.found;
        let missing: Vec<_> =
            found.missing.iter().filter(|missing| missing.relation == Relation::Essential).collect();
        let uris: Vec<&str> = missing.iter().map(|missing| missing.requirement.uri(self.pack)).collect();
        let labels: Vec<&str> =
            missing.iter().map(|missing| missing.requirement.label(self.pack, &self.languages)).collect();
        self.writer.write_record([
            &*harmless(row.profile_id),
            &row.rank.to_string(),
            &*harmless(row.vacancy_id),
            &found.score.to_string(),
            &found.reverse_score.to_string(),
            &*harmless(&conditions(found)),
            &found.essential_covered.to_string(),
            &found.essential_total.to_string(),
            &*harmless(&uris.join("|")),
            &*harmless(row.vacancy_title),
            &*harmless(&labels.join("|")),
        ])?;
        Ok(())
    }

    /// Writes what is still in memory and gives the writer back.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn finish(self) -> std::io::Result<W> {
        self.writer.into_inner().map_err(csv::IntoInnerError::into_error)
    }
}

/// Conditions in one cell: `language:de@B1=met|distance=unknown`.
#[must_use]
pub fn conditions(found: &Match) -> String {
    let each = found.conditions.iter().map(|c| format!("{}={}", c.code, c.state.as_str()));
    each.collect::<Vec<_>>().join("|")
}
