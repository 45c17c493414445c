//! SKOS concept schemes in Turtle, N-Triples, RDF/XML and JSON-LD.
//!
//! Read are SKOS labels (SKOS-XL too), notations, notes, hierarchy, associative relations and
//! mappings, ESCO's types and skill relations, and which concepts are out of use (`owl:deprecated`,
//! `dcterms:isReplacedBy`, `dcterms:replaces`). Relative IRIs are resolved against
//! [`BASE`], or against what the file itself declares.
//!
//! A concept that no ESCO type tells otherwise becomes a group if something is narrower than it, an
//! occupation if nothing is: national classifications, which is what comes as plain SKOS, file
//! occupations under groups.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::Read;

use oxrdf::{NamedOrBlankNode, Term, Triple};

use super::esco_csv::shorten;
use super::merge::{Drafts, Family, Role};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::language::Language;
use crate::taxonomy::{Kind, LabelKind, MappingRelation, NoteKind, RelationKind, Scheme, SkillType};
use crate::vocab::{esco, rdf, skos};

/// What relative IRIs are resolved against where a file declares no base of its own.
pub(super) const BASE: &str = "urn:ponte:import/";

/// A literal with its language tag, empty if it has none.
type Text = (String, String);

/// What was said of one subject.
#[derive(Default)]
struct Subject {
    types: BTreeSet<String>,
    texts: Vec<(&'static str, Text)>,
    links: Vec<(&'static str, String)>,
}

/// Properties whose object is text.
const TEXT_PROPERTIES: [&str; 13] = [
    skos::PREF_LABEL,
    skos::ALT_LABEL,
    skos::HIDDEN_LABEL,
    skos::NOTATION,
    skos::DEFINITION,
    skos::SCOPE_NOTE,
    skos::NOTE,
    skos::XL_LITERAL_FORM,
    rdf::TITLE,
    rdf::DESCRIPTION,
    rdf::LABEL,
    rdf::VERSION_INFO,
    rdf::DEPRECATED,
];

/// Properties whose object is a resource.
const LINK_PROPERTIES: [&str; 18] = [
    skos::IN_SCHEME,
    skos::TOP_CONCEPT_OF,
    skos::HAS_TOP_CONCEPT,
    skos::BROADER,
    skos::NARROWER,
    skos::RELATED,
    skos::EXACT_MATCH,
    skos::CLOSE_MATCH,
    skos::BROAD_MATCH,
    skos::NARROW_MATCH,
    skos::RELATED_MATCH,
    skos::XL_PREF_LABEL,
    skos::XL_ALT_LABEL,
    skos::XL_HIDDEN_LABEL,
    esco::RELATED_ESSENTIAL_SKILL,
    esco::RELATED_OPTIONAL_SKILL,
    rdf::IS_REPLACED_BY,
    rdf::REPLACES,
];

/// Reads one RDF file into the drafts' current source.
pub(super) fn read(
    path: &str,
    ending: &str,
    reader: &mut dyn Read,
    row_bytes: u64,
    drafts: &mut Drafts,
    diagnostics: &mut Diagnostics,
) {
    let mut graph = Graph::default();
    let syntax = |message: String| {
        Diagnostic::new(Severity::Rejected, "rdf-syntax", path, message)
            .remedy("what stands before it was kept; mend the file there")
    };
    match ending {
        "ttl" | "nt" => {
            let Ok(parser) = oxttl::TurtleParser::new().with_base_iri(BASE) else {
                return;
            };
            let mut errors = 0;
            for triple in parser.for_reader(reader) {
                match triple {
                    Ok(triple) => graph.take(triple),
                    Err(error) => {
                        errors += 1;
                        // After a syntax error Turtle goes on at the next statement; a broken
                        // reader does not.
                        let fatal = matches!(error, oxttl::TurtleParseError::Io(_));
                        diagnostics.push(syntax(error.to_string()));
                        if fatal || errors >= Diagnostics::KEPT_PER_CODE {
                            break;
                        }
                    }
                }
            }
        }
        "jsonld" => {
            // Remote contexts are not fetched: nothing leaves the process.
            let Ok(parser) = oxjsonld::JsonLdParser::new().with_base_iri(BASE) else {
                return;
            };
            for quad in parser.for_reader(reader) {
                match quad {
                    Ok(quad) => graph.take(Triple::new(quad.subject, quad.predicate, quad.object)),
                    Err(error) => {
                        diagnostics.push(syntax(error.to_string()));
                        break;
                    }
                }
            }
        }
        _ => {
            let Ok(parser) = oxrdfxml::RdfXmlParser::new().with_base_iri(BASE) else {
                return;
            };
            let head = match harmless_head(reader) {
                Ok(head) => head,
                Err(message) => return diagnostics.push(syntax(message)),
            };
            let mut whole = std::io::Cursor::new(head).chain(reader);
            for triple in parser.for_reader(MarkupBounded { inner: &mut whole, limit: row_bytes, since: 0 }) {
                match triple {
                    Ok(triple) => graph.take(triple),
                    Err(error) => {
                        diagnostics.push(syntax(error.to_string()));
                        break;
                    }
                }
            }
        }
    }
    graph.write(path, drafts, diagnostics);
}

/// Bytes of XML within which a document type declaration must end.
const HEAD_BYTES: u64 = 64 << 10;
/// Bytes of an entity's value; namespaces, which RDF abbreviates by entities, are shorter.
const ENTITY_BYTES: usize = 1 << 10;

/// Reads the beginning of an XML file, and refuses entities that grow: ones that use others or are
/// long ("billion laughs"). The parser would expand them in memory.
fn harmless_head(reader: &mut dyn Read) -> Result<Vec<u8>, String> {
    let mut head = Vec::new();
    reader.take(HEAD_BYTES).read_to_end(&mut head).map_err(|error| error.to_string())?;
    let find = |from: usize, what: &[u8]| {
        let place = head.get(from..)?.windows(what.len()).position(|here| here == what)?;
        Some(from + place)
    };
    let Some(start) = find(0, b"<!DOCTYPE") else { return Ok(head) };
    let Some(end) = find(start, b"]>").or_else(|| find(start, b">")) else {
        return Err("its document type declaration is longer than 64 KiB".to_owned());
    };
    let mut at = start;
    while let Some(entity) = find(at, b"<!ENTITY").filter(|entity| *entity < end) {
        let stop = find(entity, b">").unwrap_or(end);
        let value = &head[entity..stop];
        if value.contains(&b'&') || value.len() > ENTITY_BYTES {
            return Err("it declares entities that use others or are longer than a kibibyte".to_owned());
        }
        at = stop;
    }
    if find(end, b"<!ENTITY").is_some() {
        return Err("it declares entities outside its document type declaration".to_owned());
    }
    Ok(head)
}

/// A reader of XML that gives an error when no markup comes for too long: the parser keeps what
/// stands between two tags in memory.
struct MarkupBounded<'r> {
    inner: &'r mut dyn Read,
    limit: u64,
    since: u64,
}

impl Read for MarkupBounded<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.since = match buffer[..count].iter().rposition(|byte| *byte == b'<') {
            Some(at) => (count - at) as u64,
            None => self.since + count as u64,
        };
        if self.since > self.limit {
            return Err(std::io::Error::new(
                std::io::ErrorKind::InvalidData,
                format!("more than {} bytes of XML without markup", self.limit),
            ));
        }
        Ok(count)
    }
}

#[derive(Default)]
struct Graph {
    subjects: HashMap<String, Subject>,
    triples: u64,
}

impl Graph {
    fn take(&mut self, triple: Triple) {
        self.triples += 1;
        let subject = match triple.subject {
            NamedOrBlankNode::NamedNode(node) => node.into_string(),
            // `_:` keeps blank nodes, which labels of SKOS-XL may be, apart from IRIs.
            NamedOrBlankNode::BlankNode(node) => format!("_:{}", node.as_str()),
        };
        let predicate = triple.predicate.as_str();
        let known = |list: &'static [&'static str]| list.iter().find(|known| **known == predicate).copied();
        match triple.object {
            Term::Literal(literal) => {
                if let Some(property) = known(&TEXT_PROPERTIES) {
                    let language = literal.language().unwrap_or("").to_owned();
                    let text = (literal.value().to_owned(), language);
                    self.subjects.entry(subject).or_default().texts.push((property, text));
                }
            }
            Term::NamedNode(node) => self.link(subject, predicate, node.into_string()),
            Term::BlankNode(node) => self.link(subject, predicate, format!("_:{}", node.as_str())),
        }
    }

    fn link(&mut self, subject: String, predicate: &str, object: String) {
        if predicate == rdf::TYPE {
            self.subjects.entry(subject).or_default().types.insert(object);
        } else if let Some(property) = LINK_PROPERTIES.iter().find(|known| **known == predicate) {
            self.subjects.entry(subject).or_default().links.push((*property, object));
        }
    }

    fn write(self, path: &str, drafts: &mut Drafts, diagnostics: &mut Diagnostics) {
        let subjects: BTreeMap<&str, &Subject> =
            self.subjects.iter().map(|(uri, subject)| (uri.as_str(), subject)).collect();
        let has_narrower: BTreeSet<&str> = subjects
            .iter()
            .flat_map(|(uri, subject)| {
                subject.links.iter().filter_map(move |(property, object)| match *property {
                    skos::BROADER => Some(object.as_str()),
                    skos::NARROWER => Some(*uri),
                    _ => None,
                })
            })
            .collect();
        let mut concepts = 0_u64;
        for (uri, subject) in &subjects {
            if subject.types.contains(skos::CONCEPT_SCHEME) && !uri.starts_with("_:") {
                write_scheme(uri, subject, drafts);
            }
            let is_esco = [esco::OCCUPATION, esco::SKILL].iter().any(|t| subject.types.contains(*t));
            if uri.starts_with("_:") || !(is_esco || subject.types.contains(skos::CONCEPT)) {
                continue;
            }
            concepts += 1;
            write_concept(path, uri, subject, &subjects, &has_narrower, drafts, diagnostics);
        }
        if concepts == 0 {
            diagnostics.push(
                Diagnostic::new(
                    Severity::Rejected,
                    "no-concepts",
                    path,
                    format!("{} statements, but nothing of type skos:Concept", self.triples),
                )
                .remedy("give a SKOS concept scheme"),
            );
        }
    }
}

fn write_scheme(uri: &str, subject: &Subject, drafts: &mut Drafts) {
    let text = |properties: &[&str]| {
        let mut found: Vec<&Text> = subject
            .texts
            .iter()
            .filter(|(property, _)| properties.contains(property))
            .map(|(_, text)| text)
            .collect();
        found.sort_by_key(|(text, language)| (language != "en", language, text));
        found.first().map(|(text, _)| text.clone()).unwrap_or_default()
    };
    let members = subject.links.iter().filter(|(p, _)| *p == skos::HAS_TOP_CONCEPT).map(|(_, o)| o.as_str());
    drafts.scheme(
        Scheme {
            uri: uri.to_owned(),
            title: text(&[rdf::TITLE, skos::PREF_LABEL, rdf::LABEL]),
            version: text(&[rdf::VERSION_INFO]),
        },
        members,
    );
}

fn write_concept(
    path: &str,
    uri: &str,
    subject: &Subject,
    subjects: &BTreeMap<&str, &Subject>,
    has_narrower: &BTreeSet<&str>,
    drafts: &mut Drafts,
    diagnostics: &mut Diagnostics,
) {
    let family = if subject.types.contains(esco::OCCUPATION) {
        Family::Occupation
    } else if subject.types.contains(esco::SKILL) {
        Family::Skill
    } else if has_narrower.contains(uri) {
        Family::Other(Kind::Group)
    } else {
        Family::Other(Kind::Occupation)
    };
    // Blank nodes have no name outside the file, so nothing can point to them.
    for (property, object) in subject.links.iter().filter(|(_, object)| !object.starts_with("_:")) {
        let mapping = match *property {
            skos::EXACT_MATCH => Some(MappingRelation::Exact),
            skos::CLOSE_MATCH => Some(MappingRelation::Close),
            skos::BROAD_MATCH => Some(MappingRelation::Broad),
            skos::NARROW_MATCH => Some(MappingRelation::Narrow),
            skos::RELATED_MATCH => Some(MappingRelation::Related),
            _ => None,
        };
        if let Some(relation) = mapping {
            drafts.map(0, uri, relation, object);
            continue;
        }
        match *property {
            skos::BROADER => drafts.relate(Role::Stated, uri, RelationKind::Broader, object),
            skos::NARROWER => drafts.relate(Role::Stated, object, RelationKind::Broader, uri),
            skos::RELATED => drafts.relate(Role::Stated, uri, RelationKind::Related, object),
            esco::RELATED_ESSENTIAL_SKILL => {
                drafts.relate(Role::Stated, uri, RelationKind::EssentialSkill, object);
            }
            esco::RELATED_OPTIONAL_SKILL => {
                drafts.relate(Role::Stated, uri, RelationKind::OptionalSkill, object);
            }
            rdf::IS_REPLACED_BY => drafts.retire(uri, Some(object)),
            rdf::REPLACES => drafts.retire(object, Some(uri)),
            _ => {}
        }
    }

    if subject.texts.iter().any(|(p, (text, _))| *p == rdf::DEPRECATED && matches!(text.trim(), "true" | "1"))
    {
        drafts.retire(uri, None);
    }
    let (place, record) = drafts.concept(uri, family);
    if family == Family::Skill {
        record.skill_type = SkillType::Unknown;
    }
    for (property, object) in &subject.links {
        match *property {
            skos::IN_SCHEME | skos::TOP_CONCEPT_OF if !object.starts_with("_:") => record.add_scheme(object),
            skos::XL_PREF_LABEL | skos::XL_ALT_LABEL | skos::XL_HIDDEN_LABEL => {
                let kind = match *property {
                    skos::XL_PREF_LABEL => LabelKind::Preferred,
                    skos::XL_ALT_LABEL => LabelKind::Alternative,
                    _ => LabelKind::Hidden,
                };
                let forms = subjects.get(object.as_str()).map(|label| label.texts.as_slice()).unwrap_or(&[]);
                for (_, text) in forms.iter().filter(|(property, _)| *property == skos::XL_LITERAL_FORM) {
                    add_label(path, uri, record, kind, text, diagnostics);
                }
            }
            _ => {}
        }
    }
    for (property, text) in &subject.texts {
        match *property {
            skos::PREF_LABEL => add_label(path, uri, record, LabelKind::Preferred, text, diagnostics),
            skos::ALT_LABEL => add_label(path, uri, record, LabelKind::Alternative, text, diagnostics),
            skos::HIDDEN_LABEL => add_label(path, uri, record, LabelKind::Hidden, text, diagnostics),
            skos::NOTATION if text.0.len() <= usize::from(u16::MAX) => {
                record.notation = Some(text.0.trim().to_owned());
            }
            skos::DEFINITION | rdf::DESCRIPTION => add_note(record, NoteKind::Definition, text),
            skos::SCOPE_NOTE | skos::NOTE => add_note(record, NoteKind::Scope, text),
            _ => {}
        }
    }
    drafts.list(place);
}

fn add_label(
    path: &str,
    uri: &str,
    record: &mut crate::taxonomy::ConceptRecord,
    kind: LabelKind,
    (text, tag): &Text,
    diagnostics: &mut Diagnostics,
) {
    match tag.parse::<Language>() {
        Ok(language) => {
            record.add_label(language, kind, text);
        }
        Err(_) => diagnostics.push(
            Diagnostic::new(
                Severity::Rejected,
                "no-language",
                path,
                format!("a label of {uri} has no language: \"{}\"", shorten(text)),
            )
            .in_field("prefLabel")
            .remedy("tag it, for example \"Schweißer\"@de"),
        ),
    }
}

fn add_note(record: &mut crate::taxonomy::ConceptRecord, kind: NoteKind, (text, tag): &Text) {
    if let Ok(language) = tag.parse::<Language>() {
        record.add_note(language, kind, text);
    }
}
