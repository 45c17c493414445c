//! Snowball stemmers by language tag.

use std::borrow::Cow;

use frostem::Algorithm;

/// A stemmer for one language; languages without one leave words as they are.
///
/// ```
/// use ponte_core::text::Stemmer;
/// let english = Stemmer::for_language("en");
/// assert_eq!(english.stem("welding"), "weld");
/// assert_eq!(Stemmer::for_language("ti").stem("ስራሕ"), "ስራሕ");
/// ```
pub struct Stemmer(Option<frostem::Stemmer>);

impl Stemmer {
    /// The stemmer of a primary language subtag. Croatian and Slovene have none of their own in
    /// Snowball; Croatian uses the Serbian one, which reads Latin script as well.
    #[must_use]
    pub fn for_language(primary_language: &str) -> Self {
        let algorithm = match primary_language {
            "ar" => Algorithm::Arabic,
            "cs" => Algorithm::Czech,
            "da" => Algorithm::Danish,
            "de" => Algorithm::German,
            "el" => Algorithm::Greek,
            "en" => Algorithm::English,
            "es" => Algorithm::Spanish,
            "et" => Algorithm::Estonian,
            "fa" => Algorithm::Persian,
            "fi" => Algorithm::Finnish,
            "fr" => Algorithm::French,
            "ga" => Algorithm::Irish,
            "hr" => Algorithm::Serbian,
            "hu" => Algorithm::Hungarian,
            "it" => Algorithm::Italian,
            "lt" => Algorithm::Lithuanian,
            "nl" => Algorithm::Dutch,
            "no" => Algorithm::Norwegian,
            "pl" => Algorithm::Polish,
            "pt" => Algorithm::Portuguese,
            "ro" => Algorithm::Romanian,
            "ru" => Algorithm::Russian,
            "sv" => Algorithm::Swedish,
            "tr" => Algorithm::Turkish,
            "uk" => Algorithm::Ukrainian,
            _ => return Self(None),
        };
        Self(Some(frostem::Stemmer::new(algorithm)))
    }

    /// The stem of a lower-case word.
    #[must_use]
    pub fn stem<'w>(&self, word: &'w str) -> Cow<'w, str> {
        match &self.0 {
            Some(stemmer) => stemmer.stem(word),
            None => Cow::Borrowed(word),
        }
    }
}
