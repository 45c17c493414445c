//! Ponte's engine.
//!
//! | module | answers |
//! |---|---|
//! | [`link`] | which concepts does this title or label mean? |
//! | [`extract`] | which skills does this text speak of? |
//! | [`resolve`] | what do this record's labels, titles and texts say in concepts? |
//! | [`crosswalk`] | where does a code of one classification lead in another, and what is lost? |
//! | [`similarity`] | how much of one skill does another cover? |
//! | [`score`] | how well does this profile cover this vacancy, and why? |
//! | [`rank`] | which vacancies for each profile, which profiles for each vacancy? |
//! | `demand` | which vacancies are stored, and which speak of this? (feature `demand`) |
//! | [`evaluate`] | how good are links and extractions on a labelled set? |
//!
//! The chain in one page:
//!
//! ```
//! use ponte_core::pack::Pack;
//! use ponte_core::record::{Format, read_profiles, read_vacancies};
//! use ponte_matcher::resolve::Resolver;
//! use ponte_matcher::score::{ScoreSettings, Scorer};
//!
//! let pack = Pack::starter();
//! let people = "id,text\np1,I drive a forklift and pick orders\n";
//! let work = "id,title,essential\nv1,Warehouse operator,drive a forklift|load and unload\n";
//! let (profiles, _) = read_profiles("people.csv", Format::Csv, &mut people.as_bytes());
//! let (vacancies, _) = read_vacancies("work.csv", Format::Csv, &mut work.as_bytes());
//!
//! let resolver = Resolver::new(&pack);
//! let (profile, _) = resolver.profile(&profiles[0]);
//! let (vacancy, _) = resolver.vacancy(&vacancies[0]);
//! let found = Scorer::new(&pack, ScoreSettings::default()).score(&profile, &vacancy, None);
//! let points: u32 = found.contributions.iter().map(|c| u32::from(c.points)).sum();
//! assert_eq!(points, u32::from(found.score));
//! assert!(found.score > 0);
//! ```

#![forbid(unsafe_code)]

pub mod crosswalk;
#[cfg(feature = "demand")]
pub mod demand;
pub mod encode;
pub mod evaluate;
pub mod extract;
pub mod link;
mod profile;
pub mod rank;
pub mod resolve;
pub mod score;
pub mod similarity;

pub use profile::{Crossing, Origin, ProfileSkill, Relation, Requirement, SkillRef, SkillsProfile, Vacancy};
pub use similarity::Reason;
