//! How the first byte of an input tells what the rest is; targets and seeds must agree on it.

/// Names of tables, by first byte.
pub const CSV_NAMES: [&str; 7] = [
    "skills_en.csv",
    "occupations_de.csv",
    "broaderRelationsSkillPillar.csv",
    "occupationSkillRelations.csv",
    "skillsHierarchy_en.csv",
    "conceptSchemes_en.csv",
    "mappings.csv",
];

/// The bit of the first byte that adds [`COMPANION`].
pub const WITH_COMPANION: u8 = 0x80;

/// Concepts for relations, schemes and mappings to speak of.
pub const COMPANION: (&str, &[u8]) = (
    "concepts_en.csv",
    b"conceptType,conceptUri,preferredLabel,altLabels,skillType,code\n\
      KnowledgeSkillCompetence,urn:x:1,light lamps,\"kindle lamps\nset lamps alight\",skill/competence,\n\
      KnowledgeSkillCompetence,urn:x:2,lore of lamps,,knowledge,\n\
      KnowledgeSkillCompetence,urn:x:3,mend kites,repair kites,skill/competence,\n\
      SkillGroup,urn:x:4,working with lamps,,,S1\n\
      Occupation,urn:x:5,lamp keeper,,,5419.1\n\
      ISCOGroup,urn:x:6,keepers,,,5419\n",
);

/// Names of RDF files, by first byte.
pub const RDF_NAMES: [&str; 3] = ["scheme.ttl", "scheme.rdf", "scheme.jsonld"];

/// Bits of the first byte of records: JSON Lines instead of a table, vacancies instead of profiles.
pub const JSON_LINES: u8 = 1;
/// See [`JSON_LINES`].
pub const VACANCIES: u8 = 2;
