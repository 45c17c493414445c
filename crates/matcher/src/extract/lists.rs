//! Words with a part of their own in advertisements and CVs.
//!
//! General vocabulary of the genre, not taken from any test set.

use ponte_core::text::Stemmer;

/// Words that fill advertisements and say little of a skill: "experience", "excellent", "Kenntnisse".
/// They count in part, for they also stand in labels.
#[rustfmt::skip]
const FILLER: &[(&str, &[&str])] = &[
    ("de", &[
        "abgeschlossene", "abgeschlossen", "ausbildung", "aufgaben", "bereich", "berufserfahrung",
        "beruf", "erfahrung", "erfahrungen", "fähig", "fähigkeit", "fähigkeiten", "fundierte",
        "fundiert", "gute", "guter", "gutes", "gut", "idealerweise", "jahr", "jahre", "jahren",
        "kenntnis", "kenntnisse", "kompetenz", "kompetenzen", "mehrjährige", "mindestens",
        "möglich", "notwendig", "profil", "sehr", "sicher", "sichere", "stelle", "suchen", "sucht",
        "tätigkeit", "tätigkeiten", "verantwortlich", "verantwortung", "vorteil", "wünschenswert",
    ]),
    ("en", &[
        "abilities", "ability", "able", "advanced", "applicant", "bachelor", "bachelors", "based",
        "basic", "candidate", "candidates", "capability", "capable", "company", "competence",
        "competences", "competencies", "competency", "competent", "daily", "day", "days", "deep",
        "degree", "demonstrated", "depth", "equivalent", "excellent", "exceptional", "experience",
        "experienced", "expert", "expertise", "extensive", "familiar", "familiarity", "fluent",
        "fluently", "good", "great", "help", "high", "highly", "ideal", "ideally", "include",
        "includes", "including", "job", "join", "key", "knowledge", "like", "looking", "master",
        "masters", "minimum", "need", "needs", "new", "opportunity", "outstanding", "plus",
        "position", "preferably", "preferred", "proficiency", "proficient", "proven", "related",
        "relevant", "require", "required", "requirement", "requirements", "responsibilities",
        "responsibility", "responsible", "role", "seek", "seeking", "similar", "skill", "skilled",
        "skills", "solid", "sound", "strong", "successful", "understand", "understanding", "used",
        "using", "want", "year", "years",
    ]),
    ("es", &[
        "año", "años", "buena", "buenas", "buen", "capacidad", "conocimiento", "conocimientos",
        "competencia", "competencias", "deseable", "experiencia", "formación", "mínima", "mínimo",
        "nivel", "perfil", "puesto", "requisito", "requisitos", "requerido", "valorable",
    ]),
    ("fr", &[
        "années", "an", "ans", "bonne", "bonnes", "bon", "capacité", "capacités", "compétence",
        "compétences", "connaissance", "connaissances", "expérience", "expériences", "exigé",
        "exigée", "formation", "idéalement", "maîtrise", "minimum", "mission", "missions", "niveau",
        "poste", "profil", "recherche", "recherchons", "requis", "requise", "souhaité", "souhaitée",
    ]),
    ("it", &[
        "anni", "anno", "buona", "buone", "buono", "capacità", "competenza", "competenze",
        "conoscenza", "conoscenze", "esperienza", "esperienze", "formazione", "minima", "minimo",
        "ottima", "ottime", "posizione", "possesso", "preferibilmente", "profilo", "requisiti",
        "requisito", "ricerca", "richiesta", "richieste", "richiesto", "ruolo",
    ]),
    ("nl", &[
        "ervaring", "goede", "jaar", "kennis", "kunnen", "minimaal", "functie", "profiel",
        "vaardigheden", "vaardigheid", "vereist",
    ]),
];

/// Words that deny what stands in the same clause.
#[rustfmt::skip]
const DENIALS: &[(&str, &[&str])] = &[
    ("bg", &["без", "не", "никога", "няма"]),
    ("cs", &["bez", "ne", "nemám", "nikdy", "žádné", "žádná"]),
    ("da", &["ikke", "ingen", "uden", "aldrig"]),
    ("de", &["kein", "keine", "keinen", "keinem", "keiner", "keinerlei", "nicht", "nie", "niemals", "ohne", "weder"]),
    ("el", &["δεν", "δε", "καμία", "κανένα", "χωρίς", "ποτέ"]),
    ("en", &["no", "not", "never", "without", "dont", "didnt", "havent", "cannot", "cant", "lack", "lacking", "neither", "nor", "unable"]),
    ("es", &["jamás", "ningún", "ninguna", "ninguno", "no", "nunca", "sin", "tampoco", "ni"]),
    ("fi", &["ei", "en", "ilman"]),
    ("fr", &["aucun", "aucune", "jamais", "ne", "pas", "sans", "ni"]),
    ("hr", &["bez", "ne", "nikada", "nema", "nemam"]),
    ("hu", &["nem", "nincs", "nélkül", "sem", "soha"]),
    ("it", &["mai", "nessun", "nessuna", "nessuno", "non", "senza", "né"]),
    ("nl", &["geen", "niet", "nooit", "zonder"]),
    ("no", &["ikke", "ingen", "uten", "aldri"]),
    ("pl", &["bez", "brak", "nie", "nigdy", "żaden"]),
    ("pt", &["não", "nunca", "sem", "nem", "nenhum", "nenhuma"]),
    ("ro", &["fără", "nicio", "niciun", "nu"]),
    ("ru", &["без", "не", "нет", "ни", "никогда"]),
    ("sk", &["bez", "ne", "nie", "nikdy", "nemám"]),
    ("sl", &["brez", "ne", "ni", "nikoli", "nimam"]),
    ("sv", &["ej", "ingen", "inga", "inte", "utan", "aldrig"]),
    ("tr", &["değil", "hiç", "yok"]),
    ("uk", &["без", "не", "ні", "ніколи", "немає"]),
];

fn list(
    lists: &'static [(&'static str, &'static [&'static str])],
    language: &str,
) -> &'static [&'static str] {
    lists.iter().find(|(known, _)| *known == language).map_or(&[], |(_, words)| words)
}

/// The stems of a language's filler words, sorted.
pub(super) fn filler_stems(primary_language: &str) -> Vec<String> {
    let stemmer = Stemmer::for_language(primary_language);
    let mut stems: Vec<String> =
        list(FILLER, primary_language).iter().map(|word| stemmer.stem(word).into_owned()).collect();
    stems.sort_unstable();
    stems.dedup();
    stems
}

/// Whether a lower-case word denies what stands in its clause.
pub(super) fn is_denial(primary_language: &str, word: &str) -> bool {
    list(DENIALS, primary_language).contains(&word)
}
