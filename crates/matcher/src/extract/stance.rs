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
/// A run ends after so many words, so that work stays linear in the text's length.
const MOST_WORDS: usize = 256;
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
            if parts.last().is_some_and(|part| part.len() >= MOST_WORDS) {
                parts.push(Vec::new());
            }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// What of a text is stated, the words of each run joined; "welders" and "engineers" name
    /// occupations.
    fn runs(language: &str, text: &str) -> Vec<String> {
        let occupation =
            |token: &Token| ["welders", "engineers", "electricians"].contains(&token.word.as_str());
        stated(text, language, &Tokenizer::new(language), occupation)
            .iter()
            .map(|run| run.iter().map(|token| token.word.as_str()).collect::<Vec<_>>().join(" "))
            .collect()
    }

    #[test]
    fn denials_end_with_their_clause() {
        assert_eq!(runs("en", "I cannot weld, but I drive."), ["but i drive"]);
        assert_eq!(runs("en", "I do not weld but I drive"), ["but i drive"]);
        assert_eq!(runs("en", "I don't weld and I drive"), ["i drive"]);
        assert_eq!(runs("fr", "Je ne sais pas souder mais je sais peindre"), ["mais je sais peindre"]);
        assert_eq!(runs("de", "Geschweißt habe ich nie"), [""; 0]);
        assert_eq!(runs("en", "No experience needed."), [""; 0]);
    }

    #[test]
    fn some_denials_affirm() {
        assert_eq!(runs("en", "Not only do I weld"), ["not only do i weld"]);
        assert_eq!(runs("en", "I weld without supervision"), ["i weld without supervision"]);
        assert_eq!(runs("fr", "Je ne fais pas seulement le ménage"), ["je ne fais pas seulement le ménage"]);
        assert_eq!(runs("it", "Non solo saldo"), ["non solo saldo"]);
        assert_eq!(runs("de", "Ich schweiße ohne Aufsicht"), ["ich schweiße ohne aufsicht"]);
        // The pardon does not reach a denial further on.
        assert_eq!(runs("en", "Without supervision I cannot weld"), [""; 0]);
    }

    #[test]
    fn the_work_of_others_is_left_out() {
        assert_eq!(runs("en", "My older brother is a bricklayer."), [""; 0]);
        assert_eq!(runs("en", "My brother, who lays bricks, is ill. I paint."), ["is ill", "i paint"]);
        assert_eq!(runs("en", "Our engineers weld"), [""; 0]);
        assert_eq!(runs("en", "You will work with our electricians"), ["you will work with"]);
        assert_eq!(runs("en", "My sister welds and I paint"), ["i paint"]);
        assert_eq!(runs("en", "She welds while I paint"), ["while i paint"]);
        assert_eq!(runs("de", "Meine Schwester schweißt"), [""; 0]);
        // Where nobody says "I", "she" is the one the text is about; customers are no colleagues.
        assert_eq!(runs("en", "She welds pipes"), ["she welds pipes"]);
        assert_eq!(runs("en", "Advise our customers"), ["advise our customers"]);
    }

    #[test]
    fn promises_last_to_the_end_of_the_sentence() {
        assert_eq!(runs("en", "We offer training, meals and a uniform. You weld."), ["you weld"]);
        assert_eq!(runs("it", "Offriamo ferie, mensa"), [""; 0]);
        assert_eq!(runs("de", "Sie schweißen, wir bieten Obst, Kaffee"), ["sie schweißen"]);
    }

    #[test]
    fn spans_point_into_the_text() {
        let text = "Ich fege, aber ich koche auch.\nIch male";
        for run in stated(text, "de", &Tokenizer::new("de"), |_| false) {
            for token in run {
                assert_eq!(text[token.span.clone()].to_lowercase(), token.word);
            }
        }
    }
}
