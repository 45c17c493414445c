//! From text to the words that are indexed.

use ponte_core::text::{fold, fold_marks};
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

/// Words are cut to this many letters. Real ones are shorter; in scripts without blanks a sentence
/// is one word.
const LONGEST: usize = 64;
/// From how many letters a word is found within longer ones. Shorter ones begin and end too many.
pub(super) const SHORTEST_PART: usize = 4;

/// The folded words of a text.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> {
    let folded = fold_marks(&fold(text));
    let cut: Vec<String> =
        folded.split_whitespace().map(|word| word.chars().take(LONGEST).collect()).collect();
    cut.into_iter()
}

/// The terms under which a word is found by its beginning and by its end: the same word forwards
/// and backwards. The signs in front keep the two apart; folded words hold neither.
pub(super) fn parts(word: &str) -> [String; 2] {
    [format!(">{word}"), format!("<{}", word.chars().rev().collect::<String>())]
}

/// Whether a word has at least this many letters.
pub(super) fn is_long(word: &str, letters: usize) -> bool {
    word.chars().nth(letters - 1).is_some()
}

/// Splits a text into its [words], or into the [parts] of those that are long enough to have any.
#[derive(Clone, Copy)]
pub(super) enum Splitter {
    Words,
    Parts,
}

impl Tokenizer for Splitter {
    type TokenStream<'t> = Tokens;

    fn token_stream<'t>(&'t mut self, text: &'t str) -> Tokens {
        let terms: Vec<String> = match self {
            Self::Words => words(text).collect(),
            Self::Parts => words(text)
                .filter(|word| is_long(word, SHORTEST_PART + 1))
                .flat_map(|word| parts(&word))
                .collect(),
        };
        Tokens { terms: terms.into_iter(), token: Token::default() }
    }
}

/// The words of one text.
pub(super) struct Tokens {
    terms: std::vec::IntoIter<String>,
    token: Token,
}

impl TokenStream for Tokens {
    fn advance(&mut self) -> bool {
        let Some(term) = self.terms.next() else { return false };
        self.token.text = term;
        self.token.position = self.token.position.wrapping_add(1);
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
