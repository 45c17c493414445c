//! Which words of a text speak for the one it is about.
//!
//! "I have no experience with forklifts, but I pick orders": the first clause denies, the second
//! states. "My brother is a welder": another person's work. "We offer a contract and free meals": a
//! promise. What is left are runs of words, each within one clause, that state something. All of it
//! goes by lists of words ([`lists`](super::lists)) and by where they stand; nothing is parsed.

use std::ops::Range;

use super::lists::{Stance, is_denial, phrase_at, words_of};
use super::tokens::{Token, Tokenizer};

/// A phrase that takes back a denial does so for denials up to this many words before it.
const PARDONED: usize = 4;
/// Words between "my" and "brother" at most.
const BETWEEN: usize = 2;

/// The runs of words that state something, in the order of the text. `is_occupation` tells whether a
/// word names an occupation ("our welders").
pub(super) fn stated(
    text: &str,
    language: &str,
    tokenizer: &Tokenizer,
    is_occupation: impl Fn(&Token) -> bool,
) -> Vec<Vec<Token>> {
    let has = |stance: Stance, token: &Token| words_of(stance, language).contains(&token.word.as_str());
    let first_person = words_of(Stance::FirstPerson, language);
    let speaks_of_self = text
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| !first_person.is_empty() && first_person.contains(&word.to_lowercase().as_str()));
    let mut out = Vec::new();
    // Whether the sentence lists what an employer promises; whether the clause before ended with
    // another person's work.
    let (mut promises, mut others) = (false, false);
    for (clause, ends_sentence) in clauses(text) {
        let mut tokens = tokenizer.tokens(&text[clause.clone()]);
        for token in &mut tokens {
            token.span = token.span.start + clause.start..token.span.end + clause.start;
        }
        // "My brother, who is a welder": still the brother.
        let goes_on = others && tokens.first().is_some_and(|token| has(Stance::Relative, token));
        let mut parts: Vec<Vec<Token>> = vec![Vec::new()];
        let mut skips = goes_on;
        let mut at = 0;
        while at < tokens.len() {
            let token = &tokens[at];
            let joined = at > 0 && has(Stance::And, &tokens[at - 1]);
            let own = has(Stance::FirstPerson, token);
            if has(Stance::Break, token) || (own && (joined || skips)) {
                skips = false;
                parts.push(Vec::new());
            }
            promises |= phrase_at(Stance::Promise, language, &tokens[at..]) > 0;
            let pronoun = speaks_of_self && has(Stance::ThirdPerson, token);
            let possessive = has(Stance::Possessive, token)
                && tokens[at + 1..]
                    .iter()
                    .take(BETWEEN + 1)
                    .any(|other| has(Stance::Person, other) || is_occupation(other));
            skips |= pronoun || possessive;
            if !skips && !promises {
                parts.last_mut().into_iter().for_each(|part| part.push(token.clone()));
            }
            at += 1;
        }
        others = skips;
        out.extend(parts.into_iter().filter(|part| !part.is_empty() && !denies(part, language)));
        if ends_sentence {
            (promises, others) = (false, false);
        }
    }
    out
}

/// Whether a part of a clause denies: by a word such as "no" that no phrase such as "not only" takes
/// back.
fn denies(part: &[Token], language: &str) -> bool {
    let mut pardoned = vec![false; part.len()];
    for at in 0..part.len() {
        let length = phrase_at(Stance::Affirmed, language, &part[at..]);
        if length > 0 {
            pardoned[at.saturating_sub(PARDONED)..at + length].fill(true);
        }
    }
    part.iter().zip(pardoned).any(|(token, pardoned)| !pardoned && is_denial(language, &token.word))
}

/// The clauses of a text: between full stops, semicolons, line breaks and commas. The flag tells
/// whether a sentence or line ends with it.
fn clauses(text: &str) -> impl Iterator<Item = (Range<usize>, bool)> {
    let mut start = 0;
    let ends = text.char_indices().filter(|&(at, c)| {
        matches!(c, '.' | '!' | '?' | ';' | '\n' | '•' | '·' | ',' | '،' | '؛' | '।' | '።' | '፣')
            // A point or comma within a word or number ("2,5", ".NET") ends nothing.
            && !(matches!(c, '.' | ',') && text[at + 1..].starts_with(char::is_alphanumeric))
    });
    let bounds: Vec<(usize, bool)> = ends
        .map(|(at, c)| (at + c.len_utf8(), !matches!(c, ',' | '،' | '፣')))
        .chain([(text.len(), true)])
        .collect();
    bounds.into_iter().filter_map(move |(end, ends_sentence)| {
        let clause = start..end;
        start = end;
        (!clause.is_empty()).then_some((clause, ends_sentence))
    })
}
