//! Function words by language: words that hold a sentence together and name no skill.
//!
//! Short lists of our own, enough to keep "in", "und" and "della" from counting as content and to tell
//! languages apart. English is complete, because extraction leans on it most.

/// Whether a lower-case word is a function word of a language (by primary subtag).
#[must_use]
pub fn is_stop_word(primary_language: &str, word: &str) -> bool {
    LISTS
        .binary_search_by_key(&primary_language, |(language, _)| language)
        .is_ok_and(|place| LISTS[place].1.binary_search(&word).is_ok())
}

/// The languages that have a list.
pub fn stop_word_languages() -> impl Iterator<Item = &'static str> {
    LISTS.iter().map(|(language, _)| *language)
}

/// Lists by language; languages and words in order of their bytes, for binary search.
#[rustfmt::skip]
const LISTS: &[(&str, &[&str])] = &[
    ("ar", &[
        "أن", "أنا", "أو", "إلى", "إن", "التي", "الذي", "بعد", "بين", "ثم", "حتى", "ذلك", "على",
        "عن", "عند", "في", "قبل", "قد", "كان", "كانت", "كل", "لا", "لم", "ما", "مع", "من", "نحن",
        "هذا", "هذه", "هم", "هو", "هي",
    ]),
    ("bg", &[
        "а", "ако", "без", "беше", "бил", "била", "било", "в", "вече", "вие", "все", "всеки", "във",
        "да", "дали", "до", "е", "един", "една", "едно", "ето", "за", "и", "из", "или", "им", "има",
        "как", "като", "към", "ли", "ме", "между", "ми", "много", "на", "над", "не", "него", "нея",
        "ни", "ние", "но", "няма", "о", "от", "по", "под", "пред", "при", "с", "са", "само", "се",
        "след", "сме", "съм", "със", "тази", "така", "те", "ти", "това", "той", "тя", "у", "че",
        "ще", "що", "я",
    ]),
    ("cs", &[
        "a", "aby", "ale", "ani", "až", "bez", "by", "byl", "byla", "bylo", "být", "co", "další",
        "do", "i", "jak", "jako", "je", "jeho", "jejich", "její", "jen", "již", "jsem", "jsi",
        "jsme", "jsou", "já", "k", "kde", "když", "ke", "která", "které", "který", "ma", "mezi",
        "mi", "my", "má", "mám", "může", "na", "nad", "ne", "nebo", "není", "nám", "nás", "od",
        "on", "ona", "oni", "po", "pod", "pokud", "pouze", "pro", "proto", "před", "při", "s", "se",
        "si", "tak", "také", "ten", "to", "tu", "tuto", "ty", "u", "už", "v", "ve", "více", "však",
        "vše", "z", "za", "ze", "že",
    ]),
    ("da", &[
        "af", "alle", "at", "blev", "blive", "bliver", "da", "de", "dem", "den", "denne", "der",
        "deres", "det", "dette", "dig", "din", "du", "efter", "eller", "en", "end", "er", "et",
        "for", "fra", "ham", "han", "hans", "har", "have", "hende", "her", "hos", "hun", "hvad",
        "hvis", "hvor", "i", "ikke", "ind", "jeg", "kan", "man", "med", "meget", "men", "mig",
        "min", "mod", "når", "og", "også", "om", "op", "os", "over", "på", "samt", "sig", "sin",
        "skal", "som", "så", "til", "ud", "under", "var", "ved", "vi", "vil", "være",
    ]),
    ("de", &[
        "ab", "aber", "alle", "als", "am", "an", "auch", "auf", "aus", "bei", "beim", "bin", "bis",
        "bist", "da", "damit", "dann", "das", "dass", "dem", "den", "denn", "der", "des", "die",
        "dies", "diese", "dieser", "dieses", "doch", "dort", "du", "durch", "ein", "eine", "einem",
        "einen", "einer", "eines", "er", "es", "etwas", "für", "gegen", "habe", "haben", "hat",
        "hatte", "ich", "ihr", "ihre", "ihrem", "ihren", "ihrer", "im", "in", "ins", "ist", "ja",
        "jede", "jeder", "jedes", "kann", "kein", "keine", "keinen", "können", "man", "mein",
        "meine", "mich", "mir", "mit", "muss", "nach", "nicht", "noch", "nun", "nur", "ob", "oder",
        "ohne", "sehr", "sein", "seine", "seit", "sich", "sie", "sind", "so", "sowie", "um", "und",
        "uns", "unser", "unsere", "unter", "vom", "von", "vor", "war", "was", "weil", "wenn",
        "werden", "wie", "wir", "wird", "wo", "wurde", "zu", "zum", "zur", "zwischen", "über",
    ]),
    ("el", &[
        "ένα", "ένας", "έχει", "έχω", "αλλά", "αν", "από", "αυτό", "αυτός", "για", "δεν", "είμαι",
        "είναι", "εγώ", "εκείνο", "ενώ", "επί", "η", "θα", "κάθε", "και", "κατά", "μέχρι", "μας",
        "με", "μετά", "μη", "μια", "μου", "μόνο", "να", "ο", "οι", "ού", "ούτε", "πιο", "που",
        "προς", "πως", "σας", "σε", "στα", "στη", "στην", "στις", "στο", "στον", "στους", "τα",
        "τη", "την", "της", "τι", "τις", "το", "τον", "του", "τους", "των", "ως", "όπως", "όταν",
        "ότι",
    ]),
    ("en", &[
        "a", "about", "above", "across", "after", "again", "against", "all", "along", "also",
        "always", "am", "among", "an", "and", "another", "any", "are", "around", "as", "at", "be",
        "because", "been", "before", "behind", "being", "below", "between", "beyond", "both", "but",
        "by", "can", "could", "d", "did", "do", "does", "doing", "done", "during", "e", "each",
        "eg", "either", "etc", "even", "ever", "every", "except", "few", "for", "from", "g", "had",
        "has", "have", "having", "he", "her", "here", "hers", "him", "his", "how", "i", "ie", "if",
        "in", "inside", "into", "is", "it", "its", "itself", "just", "least", "less", "ll", "m",
        "many", "may", "me", "might", "mine", "more", "most", "much", "must", "my", "near",
        "neither", "never", "no", "nor", "not", "of", "off", "often", "on", "one", "ones",
        "oneself", "only", "onto", "or", "other", "others", "ought", "our", "ours", "out",
        "outside", "over", "own", "per", "quite", "rather", "re", "s", "same", "several", "shall",
        "she", "should", "so", "some", "still", "such", "t", "than", "that", "the", "their",
        "theirs", "them", "themselves", "then", "there", "these", "they", "this", "those",
        "through", "throughout", "till", "to", "too", "toward", "towards", "under", "until", "up",
        "upon", "us", "ve", "very", "via", "was", "we", "well", "were", "weve", "what", "whats",
        "when", "where", "which", "while", "who", "whom", "whose", "why", "will", "with", "within",
        "without", "would", "yes", "you", "youll", "your", "youre", "yours", "yourself",
    ]),
    ("es", &[
        "a", "al", "algo", "ante", "antes", "aquel", "como", "con", "contra", "cual", "cuando",
        "de", "del", "desde", "donde", "durante", "e", "el", "ella", "ellas", "ellos", "en",
        "entre", "era", "es", "esa", "ese", "eso", "esta", "estar", "este", "esto", "estoy", "está",
        "fue", "ha", "han", "has", "hasta", "hay", "he", "la", "las", "le", "les", "lo", "los",
        "me", "mi", "mis", "mucho", "muy", "más", "nada", "ni", "no", "nos", "nosotros", "nuestra",
        "nuestro", "o", "otra", "otro", "para", "pero", "poco", "por", "porque", "que", "quien",
        "qué", "se", "sea", "ser", "si", "sido", "sin", "sobre", "son", "soy", "su", "sus",
        "también", "te", "tengo", "tiene", "todo", "todos", "tras", "tu", "tus", "un", "una", "uno",
        "unos", "usted", "ustedes", "y", "ya", "yo", "él",
    ]),
    ("et", &[
        "aga", "ei", "et", "ja", "ka", "kas", "kes", "koos", "kui", "kuid", "kus", "ma", "me",
        "mida", "mis", "mu", "nad", "need", "nii", "ning", "olen", "oli", "olla", "oma", "on",
        "peale", "see", "selle", "siis", "ta", "te", "või", "üle",
    ]),
    ("fa", &[
        "آن", "آنها", "از", "است", "او", "این", "با", "باید", "برای", "به", "بود", "تا", "در", "را",
        "شد", "شما", "ما", "من", "نیز", "هر", "هست", "هم", "و", "که", "یا", "یک",
    ]),
    ("fi", &[
        "ei", "eivät", "että", "he", "hän", "ja", "jo", "joka", "jos", "jotka", "kanssa", "kuin",
        "kun", "me", "minä", "mukaan", "mutta", "myös", "ne", "niin", "nyt", "olemme", "olen",
        "olet", "oli", "olla", "on", "ovat", "se", "sekä", "sen", "siinä", "sinä", "tai", "tämä",
        "tässä", "vain", "voi",
    ]),
    ("fr", &[
        "afin", "ai", "alors", "au", "aucun", "aussi", "autre", "aux", "avec", "avez", "avoir",
        "avons", "c", "ce", "ces", "cet", "cette", "chez", "comme", "d", "dans", "de", "depuis",
        "des", "donc", "du", "elle", "elles", "en", "entre", "es", "est", "et", "eu", "eux", "fait",
        "fut", "il", "ils", "j", "je", "jusqu", "l", "la", "le", "les", "leur", "leurs", "lui", "m",
        "ma", "mais", "me", "mes", "moi", "mon", "n", "ne", "ni", "nos", "notre", "nous", "on",
        "ont", "ou", "où", "par", "pas", "pendant", "peu", "peut", "plus", "pour", "pouvez", "qu",
        "que", "quel", "quelle", "qui", "s", "sa", "sans", "se", "ses", "si", "son", "sont", "sous",
        "suis", "sur", "t", "ta", "te", "tes", "ton", "tous", "tout", "toute", "toutes", "très",
        "tu", "un", "une", "vers", "vos", "votre", "vous", "y", "à", "étais", "été", "être",
    ]),
    ("ga", &[
        "a", "ach", "ag", "agus", "an", "ar", "as", "atá", "bhí", "bíonn", "chun", "cé", "de",
        "den", "do", "don", "dá", "faoi", "go", "gur", "i", "is", "le", "leis", "mar", "mé", "na",
        "nach", "ní", "nó", "roimh", "sa", "seo", "sin", "sé", "sí", "tá", "tú", "ó",
    ]),
    ("hr", &[
        "a", "ako", "ali", "bez", "bi", "bila", "bilo", "bio", "biti", "da", "do", "dok", "ga",
        "gdje", "god", "i", "ih", "ili", "im", "iz", "ja", "je", "jer", "joj", "još", "kad", "kada",
        "kako", "kao", "koja", "koje", "koji", "li", "me", "mi", "mu", "na", "nad", "ne", "nego",
        "neka", "ni", "nije", "o", "od", "oko", "on", "ona", "oni", "po", "pod", "prema", "pri",
        "s", "sa", "sam", "samo", "se", "smo", "su", "sve", "ta", "taj", "tako", "te", "ti", "to",
        "u", "uz", "vi", "vrlo", "za", "će", "što",
    ]),
    ("hu", &[
        "a", "ahhoz", "aki", "amely", "amikor", "annak", "arra", "az", "be", "csak", "de", "e",
        "ebben", "egy", "egyik", "el", "ez", "ezt", "fel", "ha", "hogy", "hogyan", "igen", "is",
        "itt", "kell", "ki", "le", "lehet", "lesz", "maga", "meg", "mert", "mi", "minden", "mint",
        "most", "már", "még", "nagyon", "ne", "nekem", "nem", "nincs", "olyan", "pedig", "s", "sem",
        "szerint", "te", "ti", "után", "vagy", "vagyok", "van", "vannak", "volt", "én", "és",
        "össze", "ő", "ők",
    ]),
    ("it", &[
        "a", "ad", "agli", "ai", "al", "alla", "alle", "allo", "anche", "avere", "c", "ce", "che",
        "chi", "ci", "ciò", "coi", "col", "come", "con", "così", "cui", "d", "da", "dagli", "dai",
        "dal", "dalla", "dalle", "dallo", "degli", "dei", "del", "dell", "della", "delle", "dello",
        "di", "dopo", "dove", "due", "e", "ed", "era", "essere", "fa", "fino", "fra", "gli", "ha",
        "hai", "hanno", "ho", "i", "il", "in", "io", "l", "la", "le", "lei", "li", "lo", "loro",
        "lui", "ma", "me", "mi", "mia", "mie", "miei", "mio", "molto", "ne", "negli", "nei", "nel",
        "nell", "nella", "nelle", "nello", "noi", "non", "nostra", "nostro", "o", "ogni", "oppure",
        "per", "perché", "più", "può", "qual", "quale", "quando", "quella", "quelle", "quelli",
        "quello", "questa", "queste", "questi", "questo", "qui", "s", "sarà", "se", "sei", "senza",
        "si", "sia", "siamo", "siete", "sono", "sopra", "sotto", "sta", "su", "sua", "sue", "sugli",
        "sui", "sul", "sulla", "sulle", "sullo", "suo", "suoi", "tra", "tu", "tua", "tuo", "tutti",
        "tutto", "un", "una", "uno", "vi", "voi", "vostra", "vostro", "è",
    ]),
    ("lt", &[
        "ant", "apie", "ar", "arba", "aš", "bei", "bet", "bus", "buvo", "būti", "dar", "dėl", "esu",
        "gali", "iki", "ir", "iš", "jei", "ji", "jie", "jis", "jo", "jos", "jų", "kad", "kai",
        "kaip", "kas", "kur", "labai", "man", "mano", "mes", "mus", "nuo", "nėra", "o", "per", "po",
        "pri", "prie", "prieš", "savo", "su", "ta", "tai", "taip", "tas", "todėl", "tu", "už",
        "yra",
    ]),
    ("lv", &[
        "ar", "arī", "bet", "bez", "bija", "būt", "es", "gan", "ir", "iz", "ja", "jau", "ka", "kad",
        "kas", "ko", "kur", "līdz", "man", "mans", "mums", "mēs", "nav", "ne", "no", "pa", "par",
        "pat", "pie", "pēc", "savu", "tad", "tas", "to", "tu", "tā", "un", "uz", "vai", "viņa",
        "viņš", "šo",
    ]),
    ("nl", &[
        "aan", "al", "alle", "als", "ben", "bij", "daar", "dat", "de", "der", "deze", "die", "dit",
        "door", "dus", "een", "en", "er", "ge", "geen", "had", "heb", "hebben", "heeft", "het",
        "hij", "hoe", "hun", "ik", "in", "is", "ja", "je", "jij", "kan", "kunnen", "maar", "me",
        "mee", "meer", "men", "met", "mij", "mijn", "moet", "na", "naar", "niet", "nog", "nu", "of",
        "om", "omdat", "ons", "onze", "ook", "op", "over", "te", "tegen", "toch", "tot", "u", "uit",
        "uw", "van", "veel", "voor", "was", "wat", "we", "wel", "werd", "wie", "wij", "worden",
        "wordt", "zal", "ze", "zich", "zij", "zijn", "zo", "zonder", "zou",
    ]),
    ("no", &[
        "alle", "at", "av", "ble", "bli", "blir", "da", "de", "dem", "den", "denne", "der", "deres",
        "det", "dette", "du", "eller", "en", "er", "et", "etter", "for", "fra", "før", "ha",
        "hadde", "han", "har", "hun", "hva", "hvor", "i", "ikke", "inn", "jeg", "kan", "man", "med",
        "meget", "men", "mer", "min", "mot", "noe", "noen", "når", "og", "også", "om", "opp", "oss",
        "over", "på", "samt", "seg", "sin", "skal", "som", "så", "til", "under", "ut", "var", "ved",
        "vi", "vil", "være",
    ]),
    ("pl", &[
        "a", "aby", "ale", "ani", "bez", "bo", "by", "być", "był", "była", "było", "były", "ci",
        "co", "czy", "dla", "do", "gdy", "gdzie", "i", "ich", "im", "inne", "ja", "jak", "jako",
        "je", "jego", "jej", "jest", "jestem", "jeszcze", "już", "każdy", "kiedy", "która", "które",
        "który", "ma", "mam", "mi", "mnie", "może", "my", "mój", "na", "nad", "nam", "nas", "nasz",
        "nich", "nie", "niż", "o", "od", "on", "ona", "one", "oni", "oraz", "po", "pod", "przed",
        "przez", "przy", "się", "są", "ta", "tak", "także", "tam", "te", "tego", "tej", "ten", "to",
        "tu", "ty", "tylko", "w", "we", "wiele", "więc", "wszystko", "z", "za", "ze", "że",
    ]),
    ("pt", &[
        "a", "ao", "aos", "as", "até", "com", "como", "da", "das", "de", "dela", "dele", "deles",
        "depois", "do", "dos", "e", "ela", "elas", "ele", "eles", "em", "entre", "era", "essa",
        "esse", "esta", "este", "está", "eu", "foi", "há", "isso", "já", "lhe", "mais", "mas", "me",
        "mesmo", "meu", "minha", "muito", "na", "nas", "nem", "no", "nos", "nossa", "nosso", "num",
        "numa", "não", "nós", "o", "os", "ou", "para", "pela", "pelas", "pelo", "pelos", "por",
        "quando", "que", "quem", "se", "sem", "ser", "seu", "seus", "sua", "suas", "são", "só",
        "também", "te", "tem", "tenho", "ter", "teu", "tu", "um", "uma", "você", "vocês", "à", "às",
        "é",
    ]),
    ("ro", &[
        "a", "ai", "al", "ale", "am", "ar", "are", "asta", "au", "avea", "aș", "ca", "care", "ce",
        "cei", "cel", "cele", "cu", "că", "da", "dar", "de", "din", "după", "e", "ea", "ei", "el",
        "ele", "era", "este", "eu", "fi", "fost", "iar", "la", "le", "li", "lor", "lui", "mai",
        "mea", "meu", "mi", "mult", "mă", "ne", "nici", "noi", "nu", "o", "pe", "pentru", "prin",
        "s", "sa", "sale", "sau", "se", "si", "sunt", "suntem", "să", "te", "tu", "un", "una",
        "unei", "unui", "voi", "vă", "îi", "îl", "în", "între", "și",
    ]),
    ("ru", &[
        "а", "без", "более", "бы", "был", "была", "были", "было", "быть", "в", "вам", "вас", "весь",
        "во", "вот", "все", "всех", "вы", "где", "да", "для", "до", "его", "ее", "если", "есть",
        "ещё", "же", "за", "здесь", "и", "из", "или", "им", "их", "к", "как", "ко", "когда", "кто",
        "ли", "меня", "мне", "может", "мы", "на", "над", "наш", "не", "него", "нет", "ни", "но",
        "о", "об", "однако", "он", "она", "они", "от", "по", "под", "при", "про", "с", "со", "так",
        "также", "такой", "там", "то", "того", "только", "ты", "у", "уже", "что", "чтобы", "это",
        "этот", "я",
    ]),
    ("sk", &[
        "a", "aby", "ale", "alebo", "ani", "až", "bez", "bol", "bola", "bolo", "by", "byť", "do",
        "i", "ich", "ja", "je", "jeho", "jej", "k", "kde", "keď", "ktorá", "ktoré", "ktorý", "ma",
        "medzi", "mi", "my", "má", "mám", "môže", "na", "nad", "nie", "nám", "nás", "od", "on",
        "ona", "oni", "po", "pod", "pre", "pred", "pri", "s", "sa", "si", "sme", "som", "sú", "tak",
        "ten", "tiež", "to", "tu", "ty", "u", "už", "v", "viac", "vo", "však", "z", "za", "zo",
        "čo", "ďalší", "že",
    ]),
    ("sl", &[
        "a", "ali", "ampak", "bi", "bil", "bila", "bilo", "bo", "da", "do", "ga", "h", "i", "ima",
        "in", "iz", "ja", "jaz", "je", "jih", "jo", "k", "kaj", "kako", "ker", "ki", "kje", "ko",
        "kot", "le", "me", "med", "mi", "na", "nad", "naš", "ne", "ni", "nisem", "o", "ob", "od",
        "on", "ona", "oni", "pa", "po", "pod", "pred", "pri", "s", "sem", "si", "smo", "so", "ta",
        "tako", "te", "tem", "ti", "to", "tudi", "u", "v", "več", "vse", "z", "za", "če", "še",
        "že",
    ]),
    ("sv", &[
        "alla", "allt", "att", "av", "bara", "bli", "blir", "både", "de", "dem", "den", "denna",
        "deras", "dess", "det", "detta", "dig", "din", "du", "där", "efter", "eller", "en", "er",
        "ett", "från", "för", "ha", "hade", "han", "har", "hon", "hur", "här", "i", "icke", "in",
        "inom", "inte", "jag", "ju", "kan", "kunde", "man", "med", "mellan", "men", "mig", "min",
        "mot", "mycket", "ni", "nu", "när", "någon", "något", "några", "och", "om", "oss", "på",
        "samt", "sedan", "sig", "sin", "sitt", "ska", "skulle", "som", "så", "till", "under", "upp",
        "ut", "utan", "vad", "var", "vara", "vi", "vid", "vilka", "är", "över",
    ]),
    ("tr", &[
        "acaba", "ama", "ben", "bir", "biz", "bu", "da", "daha", "de", "değil", "diye", "en",
        "gibi", "hem", "her", "ile", "ise", "için", "kadar", "ki", "mi", "mu", "nasıl", "ne", "o",
        "olan", "olarak", "sen", "siz", "ve", "veya", "ya", "çok", "şu",
    ]),
    ("uk", &[
        "а", "або", "але", "без", "би", "був", "була", "було", "бути", "в", "вже", "ви", "вона",
        "вони", "все", "від", "він", "де", "для", "до", "з", "за", "зі", "й", "його", "коли",
        "мене", "мені", "ми", "може", "на", "над", "нас", "не", "ні", "о", "об", "по", "при", "про",
        "під", "та", "так", "також", "те", "ти", "то", "у", "це", "цей", "ця", "чи", "що", "щоб",
        "я", "як", "яка", "який", "які", "є", "і", "із", "її",
    ]),
];

#[cfg(test)]
mod tests {
    use super::{LISTS, is_stop_word};

    #[test]
    fn lists_are_sorted() {
        assert!(LISTS.is_sorted_by_key(|(language, _)| language));
        for (language, words) in LISTS {
            assert!(words.is_sorted(), "{language}");
        }
    }

    #[test]
    fn function_words_are_known() {
        for (language, word) in [("en", "with"), ("de", "und"), ("it", "della"), ("el", "και"), ("uk", "та")]
        {
            assert!(is_stop_word(language, word));
        }
        assert!(!is_stop_word("en", "weld") && !is_stop_word("xx", "the"));
    }
}
