//! RDF and Dublin Core terms used when reading concept schemes.

/// `rdf:type`
pub const TYPE: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
/// `dcterms:title`
pub const TITLE: &str = "http://purl.org/dc/terms/title";
/// `dcterms:description`
pub const DESCRIPTION: &str = "http://purl.org/dc/terms/description";
/// `rdfs:label`
pub const LABEL: &str = "http://www.w3.org/2000/01/rdf-schema#label";
/// `owl:versionInfo`
pub const VERSION_INFO: &str = "http://www.w3.org/2002/07/owl#versionInfo";
/// `owl:deprecated`: "true" for what is no longer in use
pub const DEPRECATED: &str = "http://www.w3.org/2002/07/owl#deprecated";
/// `dcterms:isReplacedBy`
pub const IS_REPLACED_BY: &str = "http://purl.org/dc/terms/isReplacedBy";
/// `dcterms:replaces`
pub const REPLACES: &str = "http://purl.org/dc/terms/replaces";
