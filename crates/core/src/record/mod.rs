//! Profiles and vacancies as they come in: tables (CSV) and JSON Lines.
//!
//! Records hold what was written, not yet what it means: skills are URIs or labels, texts are texts.
//! The matcher's resolver turns them into concepts. Both formats have the same fields:
//!
//! * profiles: `id` and any of `skills`, `text`, `occupation`, `languages`, `country`, `region`,
//!   `lat`, `lon`, `licences`, `max_distance_km`
//! * vacancies: `id` and any of `title`, `description`, `essential`, `optional`, `occupation`,
//!   `languages`, `country`, `region`, `lat`, `lon`, `licences`, `closes`
//!
//! Several values in a cell are separated by `|`. A skill may be followed by `@` and a proficiency
//! level 1 to 5, a language by `@` and a CEFR level. There is no field for a name, sex, age or
//! origin, so that none can reach the scorer; columns of other names are left unread.
//!
//! Serde writes and reads a record as it is in memory, every value exactly; that is for storing it
//! and is not the JSON Lines form.
//!
//! ```
//! use ponte_core::record::{Format, read_profiles};
//! let csv = "id,name,skills,languages\n7,not read,cook soup@3|urn:x:bake,it@C1|de\n";
//! let (profiles, diagnostics) = read_profiles("p.csv", Format::Csv, &mut csv.as_bytes());
//! assert_eq!(profiles[0].skills.len(), 2);
//! assert_eq!(diagnostics.count("unused-column"), 1);
//! ```

use serde::{Deserialize, Serialize};

mod fields;
mod read;
mod rewrite;
mod values;

pub use read::{Format, read_profiles, read_vacancies};
pub use rewrite::{PROFILE_REFERENCES, Reference, Rewritten, VACANCY_REFERENCES, rewrite};
pub use values::{Cefr, Date, LanguageSkill, Place, Proficiency, SkillEntry};

/// A person, as a table or JSON line tells.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ProfileRecord {
    /// Identifies the record in results; nothing is read from it.
    pub id: String,
    /// The line at which the record starts.
    pub row: u64,
    /// Skills stated, as URIs or labels.
    pub skills: Vec<SkillEntry>,
    /// A CV or any text about what the person can do.
    pub text: String,
    /// Occupations held, as URIs, codes or titles.
    pub occupation: Vec<String>,
    /// Languages spoken.
    pub languages: Vec<LanguageSkill>,
    /// Where the person is.
    pub place: Place,
    /// Licences and certificates held, as written.
    pub licences: Vec<String>,
    /// How far the person would travel, in kilometres.
    pub max_distance_km: Option<f64>,
}

/// A vacancy, as a table or JSON line tells.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct VacancyRecord {
    /// Identifies the record in results.
    pub id: String,
    /// The line at which the record starts.
    pub row: u64,
    /// The title of the advertisement.
    pub title: String,
    /// Its text.
    pub description: String,
    /// Skills that are required.
    pub essential: Vec<SkillEntry>,
    /// Skills that are welcome.
    pub optional: Vec<SkillEntry>,
    /// Occupations sought, as URIs, codes or titles.
    pub occupation: Vec<String>,
    /// Languages required.
    pub languages: Vec<LanguageSkill>,
    /// Where the work is.
    pub place: Place,
    /// Licences and certificates required.
    pub licences: Vec<String>,
    /// The last day on which one can apply.
    pub closes: Option<Date>,
}
