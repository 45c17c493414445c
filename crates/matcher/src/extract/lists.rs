//! Words with a part of their own in advertisements and CVs.
//!
//! General vocabulary of the genre, not taken from any test set.

use ponte_core::text::Stemmer;

use super::tokens::Token;

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

/// Sorts of words that tell who speaks of whom, and whether it is so.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Stance {
    /// Takes a denial back: "not only", "without supervision".
    Affirmed,
    /// Begins another clause: "but", "while".
    Break,
    /// Joins: "and", "or".
    And,
    /// The one who writes: "I".
    FirstPerson,
    /// Others, where someone writes of himself: "she".
    ThirdPerson,
    /// Goes on about who stood before the comma: "who".
    Relative,
    /// Whose: "my", "our".
    Possessive,
    /// Family and colleagues: "brother".
    Person,
    /// What an employer promises: "we offer".
    Promise,
}

/// Words by language.
type Words = &'static [(&'static str, &'static [&'static str])];

/// Words and phrases of each sort, by language; phrases with blanks.
#[rustfmt::skip]
const STANCES: &[(Stance, Words)] = &[
    (Stance::Affirmed, &[
        ("de", &["nicht nur", "nicht zuletzt", "nicht allein", "ohne aufsicht", "ohne hilfe", "ohne anleitung", "ohne unterstützung", "ohne probleme", "ohne unterbrechung"]),
        ("en", &["not only", "not just", "not merely", "without supervision", "without direct supervision", "without close supervision", "without help", "without assistance", "without guidance", "without difficulty", "without problems", "without interruption", "no problem"]),
        ("es", &["no solo", "no sólo", "no solamente", "no únicamente", "sin supervisión", "sin ayuda", "sin problemas"]),
        ("fr", &["pas seulement", "non seulement", "pas uniquement", "sans supervision", "sans surveillance", "sans aide", "sans assistance", "sans problème"]),
        ("it", &["non solo", "non soltanto", "non solamente", "senza supervisione", "senza sorveglianza", "senza aiuto", "senza assistenza", "senza problemi"]),
        ("nl", &["niet alleen", "niet enkel", "zonder toezicht", "zonder hulp", "zonder begeleiding"]),
        ("pl", &["nie tylko", "bez nadzoru", "bez pomocy"]),
        ("pt", &["não só", "não apenas", "não somente", "sem supervisão", "sem ajuda"]),
        ("sv", &["inte bara", "inte endast", "utan tillsyn", "utan hjälp"]),
    ]),
    (Stance::Break, &[
        ("de", &["aber", "sondern", "während", "jedoch", "wohingegen"]),
        ("en", &["but", "while", "whereas", "although", "though", "however"]),
        ("es", &["pero", "sino", "mientras", "aunque"]),
        ("fr", &["mais", "tandis", "alors", "cependant"]),
        ("it", &["ma", "bensì", "mentre", "però"]),
        ("nl", &["maar", "terwijl"]),
        ("pl", &["ale", "lecz", "podczas"]),
        ("pt", &["mas", "enquanto"]),
        ("sv", &["men", "utan", "medan"]),
    ]),
    (Stance::And, &[
        ("bg", &["и", "или"]), ("cs", &["a", "nebo"]), ("da", &["og", "eller"]), ("de", &["und", "oder"]),
        ("el", &["και", "ή"]), ("en", &["and", "or"]), ("es", &["y", "e", "o", "u"]), ("et", &["ja", "või"]),
        ("fi", &["ja", "tai"]), ("fr", &["et", "ou"]), ("hr", &["i", "ili"]), ("hu", &["és", "vagy"]),
        ("it", &["e", "ed", "o"]), ("lt", &["ir", "ar"]), ("lv", &["un", "vai"]), ("nl", &["en", "of"]),
        ("no", &["og", "eller"]), ("pl", &["i", "oraz", "lub"]), ("pt", &["e", "ou"]), ("ro", &["și", "sau"]),
        ("sk", &["a", "alebo"]), ("sl", &["in", "ali"]), ("sv", &["och", "eller"]), ("uk", &["і", "й", "та", "або"]),
    ]),
    (Stance::FirstPerson, &[
        ("de", &["ich"]), ("en", &["i", "im", "ive"]), ("es", &["yo"]), ("fr", &["je", "j"]), ("it", &["io"]),
        ("nl", &["ik"]), ("pl", &["ja"]), ("pt", &["eu"]), ("sv", &["jag"]),
    ]),
    (Stance::ThirdPerson, &[
        ("de", &["er"]), ("en", &["he", "she", "they"]), ("es", &["él", "ella", "ellos", "ellas"]),
        ("fr", &["elle", "elles", "ils"]), ("it", &["lui", "loro"]), ("nl", &["hij"]), ("pl", &["on", "ona", "oni"]),
        ("pt", &["ele", "ela", "eles", "elas"]), ("sv", &["han", "hon"]),
    ]),
    (Stance::Relative, &[
        ("de", &["der", "die", "das", "welcher", "welche"]), ("en", &["who", "which", "that", "whose"]), ("es", &["que", "quien"]),
        ("fr", &["qui", "dont"]), ("it", &["che", "cui"]), ("nl", &["die", "dat"]), ("pl", &["który", "która"]),
        ("pt", &["que"]), ("sv", &["som"]),
    ]),
    (Stance::Possessive, &[
        ("de", &["mein", "meine", "meinem", "meinen", "meiner", "unser", "unsere", "unserem", "unseren", "unserer", "ihre", "ihr", "seine", "sein"]),
        ("en", &["my", "our", "his", "her", "their"]),
        ("es", &["mi", "mis", "nuestro", "nuestra", "nuestros", "nuestras", "su", "sus"]),
        ("fr", &["mon", "ma", "mes", "notre", "nos", "leur", "leurs", "son", "sa", "ses"]),
        ("it", &["mio", "mia", "miei", "mie", "nostro", "nostra", "nostri", "nostre", "suo", "sua", "loro"]),
        ("nl", &["mijn", "onze", "ons", "zijn", "hun"]),
        ("pl", &["mój", "moja", "moi", "nasz", "nasza", "nasi"]),
        ("pt", &["meu", "minha", "meus", "minhas", "nosso", "nossa", "nossos", "nossas"]),
        ("sv", &["min", "mina", "vår", "våra", "hans", "hennes"]),
    ]),
    (Stance::Person, &[
        ("de", &["bruder", "brüder", "chef", "chefin", "cousin", "cousine", "ehefrau", "ehemann", "eltern", "frau", "freund", "freundin", "kollege", "kollegen", "kollegin", "kolleginnen", "mann", "mutter", "oma", "onkel", "opa", "partner", "partnerin", "schwester", "schwestern", "sohn", "söhne", "tante", "tochter", "töchter", "vater", "vorgesetzter"]),
        ("en", &["aunt", "boss", "boyfriend", "brother", "brothers", "colleague", "colleagues", "cousin", "coworker", "coworkers", "dad", "daughter", "daughters", "father", "fiance", "friend", "friends", "girlfriend", "grandfather", "grandmother", "husband", "mother", "mum", "nephew", "niece", "parents", "partner", "sister", "sisters", "son", "sons", "spouse", "uncle", "wife"]),
        ("es", &["amiga", "amigo", "colega", "colegas", "compañera", "compañero", "compañeros", "esposa", "esposo", "hermana", "hermano", "hija", "hijo", "jefa", "jefe", "madre", "marido", "mujer", "padre", "pareja", "prima", "primo", "tía", "tío"]),
        ("fr", &["ami", "amie", "beau", "chef", "collègue", "collègues", "compagne", "compagnon", "conjoint", "conjointe", "copain", "copine", "cousin", "cousine", "épouse", "époux", "femme", "fille", "fils", "frère", "frères", "mari", "mère", "oncle", "parents", "père", "soeur", "soeurs", "sœur", "sœurs", "tante"]),
        ("it", &["amica", "amico", "capo", "collega", "colleghe", "colleghi", "cugina", "cugino", "figli", "figlia", "figlio", "fratelli", "fratello", "genitori", "madre", "mamma", "marito", "moglie", "padre", "papà", "sorella", "sorelle", "zia", "zio"]),
        ("nl", &["broer", "collega", "collegas", "dochter", "man", "moeder", "oom", "partner", "vader", "vriend", "vriendin", "vrouw", "zoon", "zus"]),
        ("pl", &["brat", "córka", "koledzy", "kolega", "koleżanka", "mama", "matka", "mąż", "ojciec", "siostra", "syn", "żona"]),
        ("pt", &["amiga", "amigo", "colega", "colegas", "esposa", "filha", "filho", "irmã", "irmão", "mãe", "marido", "mulher", "pai", "tia", "tio"]),
        ("sv", &["bror", "dotter", "far", "fru", "kollega", "kollegor", "make", "maka", "man", "mor", "pappa", "son", "syster", "vän"]),
    ]),
    (Stance::Promise, &[
        ("de", &["wir bieten", "bieten wir", "wir zahlen", "unser angebot", "sie erwartet", "dich erwartet"]),
        ("en", &["we offer", "we are offering", "we provide you", "we will offer", "our offer", "you will receive", "you get", "in return"]),
        ("es", &["ofrecemos", "se ofrece"]),
        ("fr", &["nous offrons", "nous vous offrons", "nous proposons", "nous vous proposons", "on vous offre"]),
        ("it", &["offriamo", "si offre", "offresi"]),
        ("nl", &["wij bieden", "we bieden", "bieden wij", "bieden we"]),
        ("pl", &["oferujemy", "zapewniamy"]),
        ("pt", &["oferecemos", "oferece se"]),
        ("sv", &["vi erbjuder", "erbjuder vi"]),
    ]),
];

fn list(lists: Words, language: &str) -> &'static [&'static str] {
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

/// The words and phrases of a sort.
pub(super) fn words_of(stance: Stance, primary_language: &str) -> &'static [&'static str] {
    STANCES.iter().find(|(known, _)| *known == stance).map_or(&[], |(_, lists)| list(lists, primary_language))
}

/// How many words the phrase of a sort has with which the words begin; 0 if they begin with none.
pub(super) fn phrase_at(stance: Stance, primary_language: &str, words: &[Token]) -> usize {
    let length = |phrase: &&str| {
        let mut expected = phrase.split(' ');
        let mut length = 0;
        for (word, expected) in words.iter().zip(&mut expected) {
            if word.word != expected {
                return None;
            }
            length += 1;
        }
        expected.next().is_none().then_some(length)
    };
    words_of(stance, primary_language).iter().filter_map(length).max().unwrap_or(0)
}
