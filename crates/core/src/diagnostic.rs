//! What reading a file has to say beside its value.
//!
//! Nothing fails for a row: an importer returns everything that could be read **and** diagnostics.
//! Each names the file, the row (the line where the record starts), the field, what was found and
//! what to do. The list is bounded, so hostile input cannot fill memory with complaints; the counts
//! are exact all the same.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

/// How much a diagnostic weighs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Something was put right or left aside; no data were lost.
    Note,
    /// The data were kept, but look at it.
    Warning,
    /// A row or value was not taken.
    Rejected,
}

/// One remark about one place of an input.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Diagnostic {
    /// How much it weighs.
    pub severity: Severity,
    /// A stable code in kebab case, for programs.
    pub code: &'static str,
    /// The file, with the archive before it where there is one.
    pub file: String,
    /// The line at which the record starts, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<u64>,
    /// The column or property.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// What was found.
    pub message: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub remedy: String,
}

impl Diagnostic {
    /// A diagnostic about a whole file.
    pub fn new(
        severity: Severity,
        code: &'static str,
        file: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            severity,
            code,
            file: file.into(),
            row: None,
            field: None,
            message: message.into(),
            remedy: String::new(),
        }
    }

    /// Names the row.
    #[must_use]
    pub fn at_row(mut self, row: u64) -> Self {
        self.row = Some(row);
        self
    }

    /// Names the field.
    #[must_use]
    pub fn in_field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = remedy.into();
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(row) = self.row {
            write!(f, ":{row}")?;
        }
        let severity = match self.severity {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Rejected => "rejected",
        };
        write!(f, ": {severity}")?;
        if let Some(field) = &self.field {
            write!(f, " in {field}")?;
        }
        write!(f, ": {}", on_one_line(&self.message))?;
        if !self.remedy.is_empty() {
            write!(f, "; {}", self.remedy)?;
        }
        Ok(())
    }
}

/// A text for a line of a terminal: its beginning, without characters that move the cursor, colour
/// the terminal or turn the line round.
#[must_use]
pub fn on_one_line(text: &str) -> String {
    const MOST: usize = 400;
    let harmless = |c: char| {
        let turns = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}');
        if c.is_control() || turns { ' ' } else { c }
    };
    let mut out: String = text.chars().take(MOST).map(harmless).collect();
    if text.chars().nth(MOST).is_some() {
        out.push('…');
    }
    out
}

/// A bounded list of diagnostics with exact counts.
#[derive(Clone, Default, Debug)]
pub struct Diagnostics {
    kept: Vec<Diagnostic>,
    counts: BTreeMap<(Severity, &'static str), u64>,
}

impl Diagnostics {
    /// How many diagnostics of one code are kept word for word; the rest are only counted.
    pub const KEPT_PER_CODE: u64 = 200;

    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let count = self.counts.entry((diagnostic.severity, diagnostic.code)).or_default();
        *count += 1;
        if *count <= Self::KEPT_PER_CODE {
            self.kept.push(diagnostic);
        }
    }

    /// Adds all of another list.
    pub fn append(&mut self, other: Diagnostics) {
        for diagnostic in other.kept {
            let known = self.counts.get(&(diagnostic.severity, diagnostic.code)).copied().unwrap_or(0);
            let kept = self.kept.iter().rev().filter(|kept| kept.code == diagnostic.code).count() as u64;
            if known < Self::KEPT_PER_CODE && kept < Self::KEPT_PER_CODE {
                self.kept.push(diagnostic);
            }
        }
        for (key, count) in other.counts {
            *self.counts.entry(key).or_default() += count;
        }
    }

    /// Those kept word for word, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.kept.iter()
    }

    /// Every code seen, with its severity and how often it came up.
    pub fn counts(&self) -> impl Iterator<Item = (Severity, &'static str, u64)> {
        self.counts.iter().map(|(&(severity, code), &count)| (severity, code, count))
    }

    /// How often this code came up.
    #[must_use]
    pub fn count(&self, code: &str) -> u64 {
        self.counts().filter(|(_, seen, _)| *seen == code).map(|(_, _, count)| count).sum()
    }

    /// How many rows or values were not taken.
    #[must_use]
    pub fn rejected(&self) -> u64 {
        self.counts().filter(|(s, _, _)| *s == Severity::Rejected).map(|(_, _, count)| count).sum()
    }

    /// Whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.counts.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::{Diagnostic, Diagnostics, Severity};

    #[test]
    fn a_diagnostic_names_file_row_field_and_remedy() {
        let said = Diagnostic::new(Severity::Rejected, "no-uri", "skills_en.csv", "the cell is empty")
            .at_row(12)
            .in_field("conceptUri")
            .remedy("fill in the concept's URI")
            .to_string();
        assert_eq!(
            said,
            "skills_en.csv:12: rejected in conceptUri: the cell is empty; fill in the concept's URI"
        );
    }

    #[test]
    fn memory_is_bounded_and_counts_are_exact() {
        let mut list = Diagnostics::default();
        for row in 0..5000 {
            list.push(Diagnostic::new(Severity::Rejected, "x", "f", "m").at_row(row));
        }
        assert_eq!(list.iter().count() as u64, Diagnostics::KEPT_PER_CODE);
        assert_eq!((list.count("x"), list.rejected()), (5000, 5000));
    }
}
