//! SKOS, the W3C's Simple Knowledge Organization System (Recommendation of 18 August 2009).

macro_rules! terms {
    ($($name:ident = $term:literal;)*) => {
        $(
            #[doc = concat!("`skos:", $term, "`")]
            pub const $name: &str = concat!("http://www.w3.org/2004/02/skos/core#", $term);
        )*
    };
}

terms! {
    CONCEPT = "Concept";
    CONCEPT_SCHEME = "ConceptScheme";
    IN_SCHEME = "inScheme";
    TOP_CONCEPT_OF = "topConceptOf";
    HAS_TOP_CONCEPT = "hasTopConcept";
    PREF_LABEL = "prefLabel";
    ALT_LABEL = "altLabel";
    HIDDEN_LABEL = "hiddenLabel";
    NOTATION = "notation";
    DEFINITION = "definition";
    SCOPE_NOTE = "scopeNote";
    NOTE = "note";
    BROADER = "broader";
    NARROWER = "narrower";
    RELATED = "related";
    EXACT_MATCH = "exactMatch";
    CLOSE_MATCH = "closeMatch";
    BROAD_MATCH = "broadMatch";
    NARROW_MATCH = "narrowMatch";
    RELATED_MATCH = "relatedMatch";
}

/// SKOS-XL `literalForm`: labels as resources, as ESCO's RDF has them.
pub const XL_LITERAL_FORM: &str = "http://www.w3.org/2008/05/skos-xl#literalForm";
/// SKOS-XL `prefLabel`
pub const XL_PREF_LABEL: &str = "http://www.w3.org/2008/05/skos-xl#prefLabel";
/// SKOS-XL `altLabel`
pub const XL_ALT_LABEL: &str = "http://www.w3.org/2008/05/skos-xl#altLabel";
/// SKOS-XL `hiddenLabel`
pub const XL_HIDDEN_LABEL: &str = "http://www.w3.org/2008/05/skos-xl#hiddenLabel";
