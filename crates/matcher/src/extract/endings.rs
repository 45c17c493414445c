//! Other words of the same family: the verb of a noun, the infinitive of a participle.
//!
//! Labels say what one does, "poser du carrelage", "Zimmer reinigen"; texts often name the doing,
//! "pose de carrelage", or say that it was done, "Zimmer gereinigt", "drove a van". Stemmers leave
//! these apart. Here endings are exchanged by short lists; a form counts only if a label has its stem,
//! so that what the lists get wrong ("message" is no "messer") comes to nothing.

/// Endings of words, and those of the verb: "pose", "poser".
#[rustfmt::skip]
const ENDINGS: &[(&str, &[(&str, &str)])] = &[
    ("de", &[("ung", "en"), ("iert", "ieren"), ("ierung", "ieren")]),
    ("en", &[("enance", "ain")]),
    ("es", &[("ación", "ar"), ("ición", "ir"), ("amiento", "ar"), ("imiento", "er"), ("imiento", "ir"), ("aje", "ar"), ("adura", "ar")]),
    ("fr", &[("age", "er"), ("issage", "ir"), ("ation", "er"), ("ition", "ir"), ("ement", "er"), ("ure", "er"), ("aison", "er"), ("uite", "uire"), ("etien", "etenir"), ("e", "er")]),
    ("it", &[("azione", "are"), ("izione", "ire"), ("amento", "are"), ("imento", "ere"), ("imento", "ire"), ("acimento", "are"), ("atura", "are"), ("itura", "ire"), ("aggio", "are"), ("izia", "ire"), ("ita", "ere")]),
    ("nl", &[("ing", "en"), ("atie", "eren"), ("age", "eren")]),
    ("pl", &[("anie", "ać"), ("enie", "ić"), ("enie", "yć")]),
    ("pt", &[("ação", "ar"), ("ição", "ir"), ("amento", "ar"), ("imento", "er"), ("agem", "ar"), ("ura", "ar")]),
    ("sv", &[("ning", "a"), ("ering", "era"), ("ande", "a"), ("ende", "a")]),
];

/// Verbs whose past no stemmer finds. Left out where the form is a word of its own ("saw", "left").
#[rustfmt::skip]
const IRREGULAR: &[(&str, &[(&str, &str)])] = &[
    ("de", &[
        ("gebogen", "biegen"), ("gebunden", "binden"), ("gebrochen", "brechen"), ("gebracht", "bringen"),
        ("gegossen", "gießen"), ("gehoben", "heben"), ("geholfen", "helfen"), ("geleitet", "leiten"),
        ("geschliffen", "schleifen"), ("geschnitten", "schneiden"), ("geschrieben", "schreiben"),
        ("gestrichen", "streichen"), ("gesprochen", "sprechen"), ("getrieben", "treiben"), ("gezogen", "ziehen"),
    ]),
    ("en", &[
        ("bent", "bend"), ("bought", "buy"), ("brought", "bring"), ("built", "build"), ("caught", "catch"),
        ("chose", "choose"), ("chosen", "choose"), ("dealt", "deal"), ("drawn", "draw"), ("drew", "draw"),
        ("driven", "drive"), ("drove", "drive"), ("dug", "dig"), ("fed", "feed"), ("gave", "give"),
        ("given", "give"), ("grew", "grow"), ("grown", "grow"), ("held", "hold"), ("hung", "hang"),
        ("kept", "keep"), ("laid", "lay"), ("led", "lead"), ("made", "make"), ("mown", "mow"),
        ("paid", "pay"), ("ran", "run"), ("sent", "send"), ("sewn", "sew"), ("sold", "sell"),
        ("sown", "sow"), ("spoken", "speak"), ("swept", "sweep"), ("taken", "take"), ("taught", "teach"),
        ("took", "take"), ("understood", "understand"), ("woven", "weave"), ("written", "write"),
        ("wrote", "write"),
    ]),
];

/// What may stand before "ge" in a German participle: "aufgebaut", "aufbauen".
const GERMAN_PREFIXES: &[&str] = &[
    "", "ab", "an", "auf", "aus", "bei", "durch", "ein", "fest", "frei", "her", "hin", "mit", "nach", "um",
    "vor", "weg", "weiter", "zu", "zurück", "zusammen",
];

fn of<T>(lists: &'static [(&'static str, &'static [T])], language: &str) -> &'static [T] {
    lists.iter().find(|(known, _)| *known == language).map_or(&[], |(_, list)| list)
}

/// Other forms that a lower-case word may stand for, at most a few; most are no words.
pub(super) fn relatives(language: &str, word: &str) -> Vec<String> {
    let mut out: Vec<String> = of(IRREGULAR, language)
        .iter()
        .filter(|(form, _)| *form == word)
        .map(|(_, verb)| (*verb).to_owned())
        .collect();
    for (ending, other) in of(ENDINGS, language) {
        if let Some(root) = word.strip_suffix(ending)
            && root.chars().count() >= 3
        {
            out.push([root, other].concat());
        }
    }
    if language == "de" {
        for prefix in GERMAN_PREFIXES {
            let rest = word.strip_prefix(prefix).and_then(|rest| rest.strip_prefix("ge"));
            let root = rest.and_then(|rest| rest.strip_suffix("en").or_else(|| rest.strip_suffix('t')));
            if let Some(root) = root.filter(|root| root.chars().count() >= 3) {
                out.push([prefix, root, "en"].concat());
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::relatives;

    #[test]
    fn nouns_and_participles_find_their_verbs() {
        for (language, word, verb) in [
            ("de", "gereinigt", "reinigen"),
            ("de", "gemacht", "machen"),
            ("de", "gefahren", "fahren"),
            ("de", "aufgebaut", "aufbauen"),
            ("de", "geschnitten", "schneiden"),
            ("de", "bedienung", "bedienen"),
            ("en", "drove", "drive"),
            ("en", "maintenance", "maintain"),
            ("fr", "pose", "poser"),
            ("fr", "nettoyage", "nettoyer"),
            ("fr", "livraison", "livrer"),
            ("it", "pulizia", "pulire"),
            ("it", "rifacimento", "rifare"),
            ("it", "verniciatura", "verniciare"),
        ] {
            assert!(relatives(language, word).iter().any(|form| form == verb), "{word}: {verb}");
        }
        assert!(relatives("xx", "gereinigt").is_empty());
        assert!(relatives("de", "get").is_empty() && relatives("fr", "e").is_empty());
    }
}
