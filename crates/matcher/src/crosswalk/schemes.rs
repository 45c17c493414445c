//! Schemes as people name them, and codes as people write them.
//!
//! A scheme is found by its URI, by its title's words or by a short name: `cp2011` is a word of
//! "classificazione delle professioni CP2011", `kldb` begins the words of "Klassifikation der
//! Berufe". `esco-occupations` and `esco-skills` are ESCO's two pillars, `esco` both together,
//! `isco` the groups of ISCO-08 as ESCO files them.
//!
//! A code is found as it is written, else without regard to case, points, blanks and hyphens, else
//! with the leading zeros or the trailing zeros that spreadsheets and hierarchies drop, else without
//! the letters before its digits. A spelling that fits several codes is not guessed.

use std::fmt;

use ponte_core::ConceptId;
use ponte_core::pack::Pack;
use ponte_core::taxonomy::{Kind, Scheme};
use ponte_core::text::{fold, fold_marks};

const ESCO: &str = "http://data.europa.eu/esco/";
const OCCUPATIONS: &str = "http://data.europa.eu/esco/occupation/";
const SKILLS: &str = "http://data.europa.eu/esco/skill/";
const ISCO: &str = "http://data.europa.eu/esco/isco/";

/// What `--from` and `--to` name: one scheme, or ESCO as a whole.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SchemeSet {
    /// A short name to show: "ESCO", "CP2011", "KldB".
    pub name: String,
    /// The scheme's URI; for ESCO and ISCO the namespace of their concepts.
    pub uri: String,
    /// The title in the pack.
    pub title: String,
    /// The release it was taken from, as far as told.
    pub version: String,
    /// Its concepts, in URI order.
    pub concepts: Vec<ConceptId>,
}

/// Why a name stands for no scheme.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownScheme {
    /// What was typed.
    pub typed: String,
    /// The schemes that it could mean; empty if it fits none.
    pub fitting: Vec<String>,
    /// Every scheme of the pack: short name and title.
    pub known: Vec<String>,
}

impl fmt::Display for UnknownScheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.fitting.is_empty() {
            write!(f, "the pack has no scheme \"{}\"; it has {}", self.typed, self.known.join(", "))
        } else {
            write!(f, "\"{}\" fits several schemes: {}; use a URI", self.typed, self.fitting.join(", "))
        }
    }
}

impl std::error::Error for UnknownScheme {}

/// Short names that no rule gives, by how the title begins once folded.
const SHORT_NAMES: [(&str, &str); 6] = [
    ("klassifikation der berufe", "KldB"),
    ("foglalkozasok egyseges osztalyozasi rendszere", "FEOR"),
    ("национална класификация на професиите", "NKPD"),
    ("klasyfikacja zawodow", "KZiS"),
    ("swedish standard classification of occupations", "SSYK"),
    ("standard for svensk yrkesklassificering", "SSYK"),
];

/// Every scheme of the pack that has concepts: ESCO's pillars and ISCO first, then the others by URI.
/// Collections within ESCO belong to ESCO and are not listed.
#[must_use]
pub fn schemes(pack: &Pack) -> Vec<SchemeSet> {
    let own = &pack.info().schemes;
    let mut occupations = Vec::new();
    let mut skills = Vec::new();
    let mut isco = Vec::new();
    let mut others: Vec<Vec<ConceptId>> = vec![Vec::new(); own.len()];
    for concept in pack.concepts() {
        let uri = concept.uri();
        if uri.starts_with(ISCO) && concept.kind() == Kind::Group {
            isco.push(concept.id());
        } else if uri.starts_with(OCCUPATIONS) && concept.kind() == Kind::Occupation {
            occupations.push(concept.id());
        } else if uri.starts_with(SKILLS) && concept.kind() == Kind::Skill {
            skills.push(concept.id());
        }
        for place in concept.scheme_places() {
            others[place].push(concept.id());
        }
    }
    let version = |concepts: &[ConceptId]| {
        let of = |id: &ConceptId| pack.concept(*id).schemes().map(|scheme| scheme.version.clone()).max();
        concepts.first().and_then(of).unwrap_or_default()
    };
    let mut out = Vec::new();
    for (name, uri, title, concepts) in [
        ("ESCO-occupations", OCCUPATIONS, "ESCO occupations", occupations),
        ("ESCO-skills", SKILLS, "ESCO skills and knowledge", skills),
        ("ISCO", ISCO, "ISCO-08 groups in ESCO", isco),
    ] {
        if !concepts.is_empty() {
            let version = version(&concepts);
            out.push(SchemeSet {
                name: name.to_owned(),
                uri: uri.to_owned(),
                title: title.to_owned(),
                version,
                concepts,
            });
        }
    }
    for (scheme, concepts) in own.iter().zip(others) {
        if !concepts.is_empty() && !scheme.uri.starts_with(ESCO) {
            out.push(SchemeSet {
                name: short_name(scheme),
                uri: scheme.uri.clone(),
                title: scheme.title.clone(),
                version: scheme.version.clone(),
                concepts,
            });
        }
    }
    out
}

/// The scheme that a name stands for.
///
/// # Errors
/// [`UnknownScheme`] if it fits none or several; both list what there is.
pub fn find_scheme(pack: &Pack, typed: &str) -> Result<SchemeSet, UnknownScheme> {
    let mut all = schemes(pack);
    let wanted = plain(typed);
    let shown = |scheme: &SchemeSet| format!("{} ({}, {})", scheme.name, scheme.title, scheme.uri);
    if wanted == "esco" || typed == ESCO {
        let pillars: Vec<&SchemeSet> =
            all.iter().filter(|scheme| [OCCUPATIONS, SKILLS].contains(&&*scheme.uri)).collect();
        if let Some(first) = pillars.first() {
            let mut concepts: Vec<ConceptId> =
                pillars.iter().flat_map(|pillar| pillar.concepts.iter().copied()).collect();
            concepts.sort_unstable();
            return Ok(SchemeSet {
                name: "ESCO".to_owned(),
                uri: ESCO.to_owned(),
                title: "ESCO occupations and skills".to_owned(),
                version: first.version.clone(),
                concepts,
            });
        }
    }
    match find_among(all.iter(), typed)[..] {
        [] => {}
        [one] => return Ok(all.swap_remove(one)),
        ref several => {
            return Err(UnknownScheme {
                typed: typed.to_owned(),
                fitting: several.iter().map(|&place| shown(&all[place])).collect(),
                known: all.iter().map(shown).collect(),
            });
        }
    }
    // A concept scheme of ESCO's own (its skills, a collection) can be named by its URI.
    if let Some(place) = pack.info().schemes.iter().position(|scheme| scheme.uri == typed) {
        let scheme = &pack.info().schemes[place];
        let within = pack.concepts().filter(|c| c.scheme_places().any(|known| known == place));
        return Ok(SchemeSet {
            name: short_name(scheme),
            uri: scheme.uri.clone(),
            title: scheme.title.clone(),
            version: scheme.version.clone(),
            concepts: within.map(|concept| concept.id()).collect(),
        });
    }
    Err(UnknownScheme {
        typed: typed.to_owned(),
        fitting: Vec::new(),
        known: all.iter().map(shown).collect(),
    })
}

fn plain(text: &str) -> String {
    fold_marks(&fold(text))
}

/// The places of the schemes that a name fits: by the strictest rule that fits any.
pub(super) fn find_among<'s>(all: impl Iterator<Item = &'s SchemeSet> + Clone, typed: &str) -> Vec<usize> {
    let wanted = plain(typed);
    let slug = |uri: &str| uri.rsplit(['/', ':', '#']).find(|part| !part.is_empty()).map(plain);
    let squeezed = |text: &str| -> String { plain(text).chars().filter(|c| c.is_alphanumeric()).collect() };
    let rules: [&dyn Fn(&SchemeSet) -> bool; 6] = [
        &|scheme| scheme.uri == typed,
        &|scheme| plain(&scheme.name) == wanted || squeezed(&scheme.name) == squeezed(typed),
        &|scheme| slug(&scheme.uri).is_some_and(|slug| slug == wanted),
        &|scheme| plain(&scheme.title) == wanted,
        &|scheme| plain(&scheme.title).split_whitespace().any(|word| word == wanted),
        &|scheme| begins_words(&squeezed(typed), &plain(&scheme.title)),
    ];
    if wanted.is_empty() {
        return Vec::new();
    }
    let fitting = |rule: &&dyn Fn(&SchemeSet) -> bool| -> Vec<usize> {
        all.clone().enumerate().filter(|(_, scheme)| rule(scheme)).map(|(place, _)| place).collect()
    };
    rules.iter().map(fitting).find(|fitting| !fitting.is_empty()).unwrap_or_default()
}

/// A short name to show: a known one, else a word of the title that is an abbreviation, else the
/// title.
fn short_name(scheme: &Scheme) -> String {
    let folded = fold_marks(&fold(&scheme.title));
    if let Some((_, name)) = SHORT_NAMES.iter().find(|(begin, _)| folded.starts_with(begin)) {
        return (*name).to_owned();
    }
    let is_short = |word: &&str| {
        word.chars().filter(|c| c.is_uppercase()).count() >= 2 && word.chars().all(|c| !c.is_lowercase())
    };
    let word = scheme.title.split_whitespace().find(is_short);
    let name = word.map(|word| word.trim_matches([',', ';', '(', ')'])).unwrap_or(scheme.title.trim());
    if name.is_empty() { scheme.uri.clone() } else { name.to_owned() }
}

/// The short name of the scheme that a concept belongs to; `None` if it belongs to none.
#[must_use]
pub fn short_name_of(pack: &Pack, concept: ConceptId) -> Option<String> {
    let concept = pack.concept(concept);
    let uri = concept.uri();
    let own = concept.schemes().find(|scheme| !scheme.uri.starts_with(ESCO));
    match own {
        Some(scheme) => Some(short_name(scheme)),
        None if uri.starts_with(ISCO) => Some("ISCO".to_owned()),
        None if uri.starts_with(ESCO) => Some("ESCO".to_owned()),
        None => concept.schemes().next().map(short_name),
    }
}

/// Whether the letters are the beginnings of words, one after the other and of at least two of
/// them: "kldb" of "klassifikation der berufe 2010".
fn begins_words(letters: &str, words: &str) -> bool {
    // Reached: how many letters are used up before each word; a set, for a word may give one or more.
    let letters: Vec<char> = letters.chars().take(32).collect();
    let mut reached = vec![(0, 0)];
    for word in words.split_whitespace().take(32) {
        let mut next: Vec<(usize, usize)> = Vec::new();
        for &(used, taken) in &reached {
            let shared = word.chars().zip(&letters[used..]).take_while(|(a, b)| a == *b).count();
            next.extend((1..=shared).map(|more| (used + more, taken + 1)));
        }
        if next.iter().any(|&(used, taken)| used == letters.len() && taken > 1) {
            return true;
        }
        next.push((0, 0));
        next.sort_unstable();
        next.dedup();
        reached = next;
    }
    false
}

/// Why a code stands for no concept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum UnknownCode {
    /// No code is spelt like it. Codes that begin with it, a few at most, and how many there are.
    None(Vec<ConceptId>, usize),
    /// It may be any of these.
    Several(Vec<ConceptId>),
}

/// The codes of a scheme by every spelling they are found in.
#[derive(Clone, Debug)]
pub struct Codes {
    /// From the strictest spelling to the loosest, each sorted.
    spellings: [Vec<(Box<str>, ConceptId)>; 4],
}

/// How many codes a message names.
const MOST_NAMED: usize = 3;

impl Codes {
    /// The codes of these concepts.
    #[must_use]
    pub fn new(pack: &Pack, concepts: &[ConceptId]) -> Self {
        let mut spellings: [Vec<(Box<str>, ConceptId)>; 4] = Default::default();
        for &id in concepts {
            let Some(notation) = pack.concept(id).notation() else { continue };
            for (list, spelling) in spellings.iter_mut().zip(spelt(notation)) {
                if !spelling.is_empty() {
                    list.push((spelling.into(), id));
                }
            }
        }
        for list in &mut spellings {
            list.sort_unstable();
            list.dedup();
        }
        Self { spellings }
    }

    /// Whether the scheme has no codes at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.spellings[0].is_empty()
    }

    /// Every concept whose code is written just so.
    #[must_use]
    pub fn spelt_exactly(&self, code: &str) -> Vec<ConceptId> {
        let list = &self.spellings[0];
        let start = list.partition_point(|(known, _)| **known < *code);
        list[start..].iter().take_while(|(known, _)| **known == *code).map(|(_, id)| *id).collect()
    }

    /// The concept that a code means.
    ///
    /// # Errors
    /// [`UnknownCode`] if it fits none or several of the codes.
    pub fn find(&self, code: &str) -> Result<ConceptId, UnknownCode> {
        let spelt = spelt(code);
        for (list, spelling) in self.spellings.iter().zip(&spelt).filter(|(_, spelling)| !spelling.is_empty())
        {
            let start = list.partition_point(|(known, _)| **known < **spelling);
            let fitting: Vec<ConceptId> = list[start..]
                .iter()
                .take_while(|(known, _)| **known == **spelling)
                .map(|(_, id)| *id)
                .collect();
            match fitting[..] {
                [] => {}
                [one] => return Ok(one),
                _ => return Err(UnknownCode::Several(fitting)),
            }
        }
        let below = self.below(&spelt[1]);
        // "7.2.3.1" where the list has only "7.2.3.1.0" below it.
        if let [(known, id)] = below
            && known[spelt[1].len()..].bytes().all(|b| b == b'0')
        {
            return Ok(*id);
        }
        let named = below.iter().take(MOST_NAMED).map(|(_, id)| *id).collect();
        Err(UnknownCode::None(named, below.len()))
    }

    /// The codes that begin with this spelling, if it is long enough to say something.
    fn below(&self, spelling: &str) -> &[(Box<str>, ConceptId)] {
        let list = &self.spellings[1];
        let start = list.partition_point(|(known, _)| **known < *spelling);
        let count = list[start..].iter().take_while(|(known, _)| known.starts_with(spelling)).count();
        if spelling.len() < 2 { &[] } else { &list[start..start + count] }
    }
}

/// A code in the spellings it is looked up by: as written; letters and digits only, in upper case;
/// without leading zeros; without leading letters.
fn spelt(code: &str) -> [String; 4] {
    let code = code.trim().trim_matches(['"', '\'']).trim();
    let bare: String = code.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect();
    let short = bare.trim_start_matches('0').to_owned();
    let digits = bare.trim_start_matches(|c: char| !c.is_ascii_digit()).trim_start_matches('0').to_owned();
    [code.to_owned(), bare, short, digits]
}

#[cfg(test)]
mod tests {
    use super::{begins_words, spelt};

    #[test]
    fn abbreviations_begin_the_words_of_a_title() {
        assert!(begins_words("kldb", "klassifikation der berufe 2010"));
        assert!(begins_words("kdb2010", "klassifikation der berufe 2010"));
        assert!(begins_words("feor", "foglalkozasok egyseges osztalyozasi rendszere"));
        assert!(!begins_words("kldx", "klassifikation der berufe 2010"));
        assert!(
            !begins_words("klass", "klassifikation der berufe 2010"),
            "one word alone is no abbreviation"
        );
        assert!(!begins_words("", "klassifikation der berufe"));
    }

    #[test]
    fn codes_are_spelt_from_strict_to_loose() {
        assert_eq!(spelt(" b 01104-104 "), ["b 01104-104", "B01104104", "B01104104", "1104104"]);
        assert_eq!(spelt("7.2.3.1.0"), ["7.2.3.1.0", "72310", "72310", "72310"]);
        assert_eq!(spelt("\"0110\"")[2], "110");
    }
}
