//! The words of mapping tables: relations, URIs of ESCO, languages, column headers.
//!
//! Everything here answers "what does this cell say", never "what could it have meant": a word that
//! is not known is given back as unknown, and the caller tells it.

use crate::import::merge::Family;
use crate::language::Language;
use crate::taxonomy::MappingRelation;
use crate::vocab::esco;

/// What a relation cell says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Said {
    Blank,
    Relation(MappingRelation),
    /// The table states that there is no counterpart.
    NoMatch,
    /// Two relations at once.
    Several,
    Unknown,
}

/// Reads a relation in whatever way it is spelt: `skos:exactMatch`, `ExactMatch`, `exact match`,
/// `skos:broadMatch (remark)`, the full IRI.
pub(super) fn relation(cell: &str) -> Said {
    // A remark in brackets may name other relations ("not exactMatch because …").
    let said = cell.split(['(', '[']).next().unwrap_or("").to_lowercase();
    let said = said.trim();
    if said.is_empty() {
        return if cell.trim().is_empty() { Said::Blank } else { Said::Unknown };
    }
    if matches!(said, "-" | "–" | "—" | "n/a" | "n.a." | "none") {
        return Said::NoMatch;
    }
    let said = said.rsplit_once("core#").map_or(said, |(_, name)| name);
    let words: Vec<&str> = said
        .split(|c: char| !c.is_alphanumeric())
        .map(|word| word.strip_prefix("skos").unwrap_or(word))
        .filter(|word| !word.is_empty())
        .collect();
    let mut found: Vec<MappingRelation> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let (stem, is_whole) = match word.strip_suffix("match") {
            Some(stem) => (stem, true),
            None => (*word, words.len() == 1 || words.get(at + 1).is_some_and(|next| *next == "match")),
        };
        let relation = match stem {
            "exact" => MappingRelation::Exact,
            "close" => MappingRelation::Close,
            "broad" | "broader" => MappingRelation::Broad,
            "narrow" | "narrower" => MappingRelation::Narrow,
            "related" => MappingRelation::Related,
            _ => continue,
        };
        if is_whole && !found.contains(&relation) {
            found.push(relation);
        }
    }
    let denies = words
        .iter()
        .any(|word| matches!(*word, "no" | "not" | "nomatch" | "without" | "kein" | "keine" | "unmapped"));
    match (&found[..], denies) {
        ([], true) => Said::NoMatch,
        // "no exactMatch" leaves open what there is instead.
        ([], false) | ([_], true) => Said::Unknown,
        ([relation], false) => Said::Relation(*relation),
        _ => Said::Several,
    }
}

/// A concept of ESCO, or an ISCO group under ESCO's URI.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct EscoEnd {
    pub(super) uri: String,
    pub(super) family: Family,
}

/// The concepts of ESCO that a cell names by URI. Links to the portal that carry the URI count, and
/// so do `https`, capitals and percent-encoding; national concepts that a Member State publishes
/// below `esco/concept/` are not ESCO's.
pub(super) fn esco_uris(cell: &str) -> Vec<EscoEnd> {
    const HOST: &str = "data.europa.eu/esco/";
    // Running text that mentions a URI does not name a concept by it.
    let start = cell.trim_start().trim_start_matches(['<', '"']).get(..4).unwrap_or("");
    if !start.eq_ignore_ascii_case("http") && !start.eq_ignore_ascii_case("data") {
        return Vec::new();
    }
    let decoded;
    let mut text = cell;
    if cell.contains('%') {
        decoded = cell.replace("%3A", ":").replace("%3a", ":").replace("%2F", "/").replace("%2f", "/");
        text = &decoded;
    }
    let mut found = Vec::new();
    // Only ASCII changes length nowhere, so places in the lower-case copy are places in the text.
    let lower = text.to_ascii_lowercase();
    for (at, _) in lower.match_indices(HOST) {
        let rest = &text[at + HOST.len()..];
        let end = rest
            .find(|c: char| {
                c.is_whitespace() || matches!(c, ',' | ';' | '|' | '&' | '#' | '?' | '"' | '>' | '<')
            })
            .unwrap_or(rest.len());
        let Some((sort, name)) = rest[..end].trim_end_matches('/').split_once('/') else {
            continue;
        };
        if name.is_empty() {
            continue;
        }
        let sort = sort.to_ascii_lowercase();
        let digits = name.trim_start_matches(['C', 'c']);
        let (family, name) = match &*sort {
            "occupation" => (Family::Occupation, name.to_owned()),
            "skill" => (Family::Skill, name.to_owned()),
            "isced-f" => (Family::SkillGroup, name.to_owned()),
            // ESCO writes C and the code; a lower-case c or none at all is the same group.
            "isco" if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) => {
                (Family::IscoGroup, format!("C{digits}"))
            }
            _ => continue,
        };
        // Codes keep their case; the hexadecimal of a UUID is lower case in ESCO.
        let is_uuid = name.len() == 36 && name.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
        let name = if is_uuid { name.to_ascii_lowercase() } else { name };
        let uri = format!("{}{sort}/{name}", esco::NAMESPACE);
        if !found.iter().any(|known: &EscoEnd| known.uri == uri) {
            found.push(EscoEnd { uri, family });
        }
    }
    found
}

/// Whether a cell is an absolute URI.
pub(super) fn is_uri(cell: &str) -> bool {
    let cell = cell.trim();
    !cell.contains(char::is_whitespace)
        && cell.split_once(':').is_some_and(|(scheme, rest)| {
            matches!(&*scheme.to_ascii_lowercase(), "http" | "https" | "urn" | "info") && rest.len() > 2
        })
}

/// Whether a cell looks like a code: short, with a digit, without running text.
pub(super) fn is_code(cell: &str) -> bool {
    let cell = cell.trim();
    cell.len() <= 40
        && cell.bytes().any(|byte| byte.is_ascii_digit())
        && cell.split_whitespace().count() <= 3
        && !is_uri(cell)
}

/// Languages by tag, with the names that preambles use, the countries whose file names stand for
/// them, and the old Windows code page of files that are not UTF-8.
const LANGUAGES: &[(&str, &[&str], &[&str], &str)] = &[
    ("ar", &["arabic", "العربية"], &[], "windows-1256"),
    ("bg", &["bulgarian", "български"], &["BG"], "windows-1251"),
    ("ca", &["catalan", "català"], &[], "windows-1252"),
    ("cs", &["czech", "čeština", "česky"], &["CZ"], "windows-1250"),
    ("da", &["danish", "dansk"], &["DK"], "windows-1252"),
    ("de", &["german", "deutsch"], &["DE", "AT", "LI"], "windows-1252"),
    ("el", &["greek", "ελληνικά", "gr"], &["GR", "EL", "CY"], "windows-1253"),
    ("en", &["english"], &["IE", "UK", "GB"], "windows-1252"),
    ("es", &["spanish", "español", "castellano"], &["ES"], "windows-1252"),
    ("et", &["estonian", "eesti"], &["EE"], "windows-1257"),
    ("fi", &["finnish", "suomi"], &["FI"], "windows-1252"),
    ("fr", &["french", "français"], &["FR"], "windows-1252"),
    ("ga", &["irish", "gaeilge"], &[], "windows-1252"),
    ("hr", &["croatian", "hrvatski"], &["HR"], "windows-1250"),
    ("hu", &["hungarian", "magyar"], &["HU"], "windows-1250"),
    ("is", &["icelandic", "íslenska"], &["IS"], "windows-1252"),
    ("it", &["italian", "italiano"], &["IT"], "windows-1252"),
    ("lt", &["lithuanian", "lietuvių"], &["LT"], "windows-1257"),
    ("lv", &["latvian", "latviešu"], &["LV"], "windows-1257"),
    ("mk", &["macedonian", "македонски"], &["MK"], "windows-1251"),
    ("mt", &["maltese", "malti"], &[], "windows-1252"),
    ("nl", &["dutch", "nederlands"], &["NL"], "windows-1252"),
    ("no", &["norwegian", "norsk", "nb", "nn", "bokmål", "nynorsk"], &["NO"], "windows-1252"),
    ("pl", &["polish", "polski"], &["PL"], "windows-1250"),
    ("pt", &["portuguese", "português"], &["PT"], "windows-1252"),
    ("ro", &["romanian", "română"], &["RO"], "windows-1250"),
    ("ru", &["russian", "русский"], &[], "windows-1251"),
    ("sk", &["slovak", "slovenčina", "slovensky"], &["SK"], "windows-1250"),
    ("sl", &["slovenian", "slovene", "slovenščina"], &["SI"], "windows-1250"),
    ("sr", &["serbian", "srpski", "српски"], &["RS"], "windows-1250"),
    ("sv", &["swedish", "svenska"], &["SE"], "windows-1252"),
    ("tr", &["turkish", "türkçe"], &["TR"], "windows-1254"),
    ("uk", &["ukrainian", "українська"], &["UA"], "windows-1251"),
];

/// The language a word stands for: a tag or a name. A cell that names two ("nl, fr") gives none.
pub(super) fn language(said: &str) -> Option<Language> {
    let said = said.trim().to_lowercase();
    let mut found: Vec<&str> = said
        .split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_'))
        .filter(|word| !word.is_empty())
        .filter_map(|word| {
            // A region says nothing about the language: sl-SI is sl.
            let primary = word.split(['-', '_']).next().unwrap_or(word);
            let named =
                |(tag, names, ..): &&(&str, &[&str], _, _)| *tag == primary || names.contains(&primary);
            LANGUAGES.iter().find(named).map(|(tag, ..)| *tag)
        })
        .collect();
    found.dedup();
    match &found[..] {
        [tag] => tag.parse().ok(),
        _ => None,
    }
}

/// The language of the country that a file name begins or ends with (`SE_mapping.csv`,
/// `mapping_occs_RO.csv`). Countries with several languages give none.
pub(super) fn language_of_country(path: &str) -> Option<Language> {
    let file = path.rsplit(['/', '!', '\\']).next()?;
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let words: Vec<&str> =
        stem.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let of = |word: &str| LANGUAGES.iter().find(|(_, _, countries, _)| countries.contains(&word));
    let mut ends = [words.first()?, words.last()?].into_iter().filter_map(|word| of(word));
    let tag = ends.next()?.0;
    ends.all(|other| other.0 == tag).then(|| tag.parse().ok())?
}

/// The code page in which a language was written before UTF-8.
pub(super) fn code_page(language: Option<&Language>) -> &'static encoding_rs::Encoding {
    language
        .and_then(|language| LANGUAGES.iter().find(|(tag, ..)| *tag == language.primary()))
        .and_then(|(.., page)| encoding_rs::Encoding::for_label(page.as_bytes()))
        .unwrap_or(encoding_rs::WINDOWS_1252)
}

/// The lower-case words of a header: split at anything but letters and digits, and where `PrefLabel`
/// or `URI2` change from one sort of character to another.
pub(super) fn header_words(header: &str) -> Vec<String> {
    let mut words: Vec<String> = vec![String::new()];
    let mut previous = ' ';
    for c in header.chars() {
        let changes = (previous.is_lowercase() && c.is_uppercase())
            || (previous.is_alphabetic() && c.is_numeric())
            || (previous.is_numeric() && c.is_alphabetic());
        if !c.is_alphanumeric() || changes {
            words.push(String::new());
        }
        if let (true, Some(last)) = (c.is_alphanumeric(), words.last_mut()) {
            last.extend(c.to_lowercase());
        }
        previous = c;
    }
    words.retain(|word| !word.is_empty());
    words
}

/// What a header says its column holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Field {
    Uri,
    Code,
    /// A page about the concept; it names the concept only where nothing else does.
    Page,
    Label,
    AltLabel,
    Relation,
    /// Remarks, descriptions, dates, levels: not read.
    Aside,
    /// The header's words are not known; the content decides.
    Unknown,
}

/// Words for fields, over the languages of the Member States. A word is also found as the end of a
/// longer one (`preflabel`, `berufsbezeichnung`) where it has five letters or more.
const FIELDS: &[(Field, &[&str])] = &[
    (
        Field::Aside,
        &[
            "note",
            "notes",
            "comment",
            "comments",
            "remark",
            "remarks",
            "editorial",
            "description",
            "definition",
            "scope",
            "status",
            "date",
            "author",
            "version",
            "level",
            "type",
            "parent",
            "score",
            "confidence",
            "opmerking",
            "bemerkung",
            "anmerkung",
            "commentaire",
            "remarque",
            "nota",
            "notas",
            "poznámka",
            "komentář",
            "komentar",
            "opomba",
            "beschreibung",
            "beskrivelse",
            "beskrivning",
            "descripción",
            "descrizione",
            "descriere",
            "opis",
            "popis",
            "uwagi",
            "napomena",
        ],
    ),
    (
        Field::AltLabel,
        &[
            "alt",
            "altlabel",
            "altlabels",
            "alternative",
            "synonym",
            "synonyms",
            "synonymes",
            "synonyme",
            "hidden",
        ],
    ),
    (
        Field::Relation,
        &[
            "relation",
            "relations",
            "relationship",
            "match",
            "matching",
            "beziehung",
            "relazione",
            "relación",
            "relação",
            "relacja",
            "relatie",
            "vztah",
            "vzťah",
            "odnos",
            "veza",
            "relație",
            "suhe",
            "kapcsolat",
            "saistība",
            "ryšys",
            "suhde",
            "relasjon",
            "σχέση",
            "връзка",
            "relacija",
        ],
    ),
    (Field::Page, &["url", "page", "link", "landing", "website"]),
    (Field::Uri, &["uri", "iri", "uris"]),
    (
        Field::Code,
        &[
            "id",
            "code",
            "codes",
            "identifier",
            "notation",
            "number",
            "nr",
            "kod",
            "kód",
            "kode",
            "codice",
            "código",
            "cod",
            "codi",
            "kods",
            "kodas",
            "kood",
            "koodi",
            "šifra",
            "sifra",
            "kodi",
            "κωδικός",
            "код",
            "schlüssel",
            "nummer",
            "numéro",
            "numer",
        ],
    ),
    (
        Field::Label,
        &[
            "label",
            "labels",
            "title",
            "titles",
            "name",
            "names",
            "term",
            "bezeichnung",
            "libellé",
            "libelle",
            "intitulé",
            "appellation",
            "nome",
            "nom",
            "nombre",
            "denominación",
            "denominazione",
            "denominação",
            "denumire",
            "denumirea",
            "título",
            "titulo",
            "titolo",
            "naziv",
            "název",
            "názov",
            "nazov",
            "nazwa",
            "nosaukums",
            "pavadinimas",
            "nimetus",
            "nimi",
            "nimike",
            "megnevezés",
            "naam",
            "benaming",
            "navn",
            "namn",
            "tittel",
            "titel",
            "benævnelse",
            "benämning",
            "ονομασία",
            "τίτλος",
            "наименование",
            "heiti",
        ],
    ),
];

/// What a header says of its column, with the words that said it.
pub(super) fn field(words: &[String]) -> Field {
    let is = |word: &str, known: &str| word == known || (known.chars().count() >= 5 && word.ends_with(known));
    let has = |known: &[&str]| words.iter().any(|word| known.iter().any(|known| is(word, known)));
    let found: Vec<Field> = FIELDS.iter().filter(|(_, known)| has(known)).map(|(field, _)| *field).collect();
    // "Mapping type" and "type of match" are relations although `type` alone is aside; a remark on
    // the relation is a remark.
    let only_type = words.iter().any(|word| word == "type")
        && words
            .iter()
            .any(|word| matches!(word.as_str(), "mapping" | "match" | "relation" | "relationship"));
    if only_type || (words.len() == 1 && matches!(words[0].as_str(), "mapping" | "skos")) {
        return Field::Relation;
    }
    found.first().copied().unwrap_or(Field::Unknown)
}

/// Whether a word says a field or a language, or nothing at all, so that it is not the name of a
/// classification.
pub(super) fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "classification"
            | "of"
            | "or"
            | "and"
            | "the"
            | "in"
            | "pref"
            | "preferred"
            | "prefered"
            | "concept"
            | "mapping"
    ) || FIELDS.iter().any(|(_, known)| known.contains(&word))
        || language(word).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relations_are_read_however_they_are_spelt() {
        use MappingRelation::{Broad, Close, Exact, Narrow, Related};
        for (cell, expected) in [
            ("skos:exactMatch", Exact),
            ("skos:ExactMatch", Exact),
            ("Exact match", Exact),
            ("SKOS: close Match", Close),
            ("skos:broadMatch (not exactMatch: the group is wider)", Broad),
            ("broader", Broad),
            ("http://www.w3.org/2004/02/skos/core#narrowMatch", Narrow),
            ("skos_related_match", Related),
            ("skosnarrowMatch see note", Narrow),
        ] {
            assert_eq!(relation(cell), Said::Relation(expected), "{cell}");
        }
        for cell in ["no match", "no relation", "N/A", "-", "skos:noMatch", "None"] {
            assert_eq!(relation(cell), Said::NoMatch, "{cell}");
        }
        for cell in ["exactISCO", "no exactMatch", "exatMatch", "related to something broad", "(exactMatch)"]
        {
            assert_eq!(relation(cell), Said::Unknown, "{cell}");
        }
        assert_eq!(relation("exactMatch / closeMatch"), Said::Several);
        assert_eq!(relation(" "), Said::Blank);
    }

    #[test]
    fn uris_of_esco_are_known_in_every_dress() {
        let one = |cell| esco_uris(cell).first().map(|end| end.uri.clone()).unwrap_or_default();
        let skill = "http://data.europa.eu/esco/skill/0000aaaa-0000-0000-0000-00000000000b";
        for cell in [
            skill,
            "https://data.europa.eu/esco/skill/0000AAAA-0000-0000-0000-00000000000B/",
            "https://esco.ec.europa.eu/en/classification/skill?uri=http%3A%2F%2Fdata.europa.eu%2Fesco%2Fskill%2F0000aaaa-0000-0000-0000-00000000000b",
        ] {
            assert_eq!(one(cell), skill);
        }
        assert_eq!(one("http://data.europa.eu/esco/isco/7212"), "http://data.europa.eu/esco/isco/C7212");
        assert_eq!(esco_uris("http://data.europa.eu/esco/concept/x-occupations/1"), []);
        assert_eq!(esco_uris("http://data.europa.eu/esco/occupation/"), []);
        assert_eq!(esco_uris("see http://data.europa.eu/esco/skill/a"), []);
        assert_eq!(
            esco_uris("http://data.europa.eu/esco/skill/a | http://data.europa.eu/esco/skill/b").len(),
            2
        );
    }

    #[test]
    fn languages_are_named_in_many_ways() {
        let tag = |said| language(said).map(|language| language.to_string());
        for (said, expected) in
            [("DE", "de"), ("English", "en"), ("sl-SI", "sl"), ("nb", "no"), ("Français", "fr")]
        {
            assert_eq!(tag(said).as_deref(), Some(expected));
        }
        for said in ["N/A", "unknown", "nl, fr", ""] {
            assert_eq!(tag(said), None, "{said}");
        }
        let country = |path| language_of_country(path).map(|language| language.to_string());
        assert_eq!(country("x/SE_mapping v1.csv").as_deref(), Some("sv"));
        assert_eq!(country("a.zip!occs_RO.csv").as_deref(), Some("ro"));
        assert_eq!(country("no_country.csv"), None);
        assert_eq!(country("BE_mapping.csv"), None);
    }

    #[test]
    fn headers_say_their_field_in_any_wording() {
        for (header, expected) in [
            ("Classification 1 URI", Field::Uri),
            ("classification 2 prefered label", Field::Label),
            ("Classification 2 PrefLabel NL", Field::Label),
            ("CLASSIFICATION2_ID", Field::Code),
            ("Type of Match", Field::Relation),
            ("Mapping relation", Field::Relation),
            ("Note on the mapping relation", Field::Aside),
            ("Classification 1 URL", Field::Page),
            ("Berufsbezeichnung", Field::Label),
            ("ESCO altLabels", Field::AltLabel),
            ("Quelle", Field::Unknown),
        ] {
            assert_eq!(field(&header_words(header)), expected, "{header}");
        }
    }
}
