//! ESCO, the European classification of Skills, Competences and Occupations.

/// Where ESCO's concepts live.
pub const NAMESPACE: &str = "http://data.europa.eu/esco/";
/// URI prefix of ISCO-08 groups as ESCO writes them; the code follows (`…/isco/C7212`).
pub const ISCO_PREFIX: &str = "http://data.europa.eu/esco/isco/C";
/// URI of the ESCO occupations concept scheme.
pub const OCCUPATIONS_SCHEME: &str = "http://data.europa.eu/esco/concept-scheme/occupations";
/// URI of the ESCO skills concept scheme.
pub const SKILLS_SCHEME: &str = "http://data.europa.eu/esco/concept-scheme/skills";
/// `esco:Occupation`
pub const OCCUPATION: &str = "http://data.europa.eu/esco/model#Occupation";
/// `esco:Skill`
pub const SKILL: &str = "http://data.europa.eu/esco/model#Skill";
/// `esco:relatedEssentialSkill`
pub const RELATED_ESSENTIAL_SKILL: &str = "http://data.europa.eu/esco/model#relatedEssentialSkill";
/// `esco:relatedOptionalSkill`
pub const RELATED_OPTIONAL_SKILL: &str = "http://data.europa.eu/esco/model#relatedOptionalSkill";
