//! What a gendered title says of several forms: "Maler/in" is "Maler" and "Malerin".

/// How many forms one title can have at most; slashes beyond that are read as blanks.
const MOST_FORMS: usize = 8;
/// How many slashes are taken apart.
const MOST_SLASHES: usize = 4;

/// The forms that a title with slashes stands for.
///
/// * a short ending is put in place of the end of the word: "Maler/in", "Verkäufer/-in",
///   "Kaufmann/-frau";
/// * two full forms share what stands before and behind: "Technischer Zeichner/Technische
///   Zeichnerin Fachrichtung Bau" is two titles, each with "Fachrichtung Bau";
/// * "(m/w/d)" and its like are dropped.
///
/// A title without slashes is its own only form.
///
/// ```
/// use ponte_core::text::label_forms;
/// assert_eq!(label_forms("Kaufmann/-frau (m/w/d)"), ["Kaufmann", "Kauffrau"]);
/// assert_eq!(label_forms("chef / cheffe de chantier"), ["chef de chantier", "cheffe de chantier"]);
/// assert_eq!(label_forms("cook"), ["cook"]);
/// ```
#[must_use]
pub fn label_forms(label: &str) -> Vec<String> {
    let mut forms = Vec::new();
    split(&without_gender_marks(label), MOST_SLASHES, &mut forms);
    forms
}

/// Drops brackets that hold nothing but single letters (or "div", "all") separated by slashes,
/// commas or bars.
fn without_gender_marks(label: &str) -> String {
    let mut out = String::with_capacity(label.len());
    let mut rest = label;
    while let Some(open) = rest.find('(') {
        let Some(close) = rest[open..].find(')').map(|length| open + length) else {
            break;
        };
        let mut parts = 0;
        let only_marks = rest[open + 1..close].split(['/', ',', '|']).map(str::trim).all(|part| {
            parts += 1;
            part.chars().count() == 1 || part.eq_ignore_ascii_case("div") || part.eq_ignore_ascii_case("all")
        });
        out.push_str(&rest[..open]);
        if !(only_marks && parts > 1) {
            out.push_str(&rest[open..=close]);
        }
        rest = &rest[close + 1..];
    }
    out.push_str(rest);
    out
}

fn split(label: &str, slashes_left: usize, forms: &mut Vec<String>) {
    let mut push = |form: String| {
        if !form.is_empty() && forms.len() < MOST_FORMS && !forms.contains(&form) {
            forms.push(form);
        }
    };
    let Some((before, after)) = label.split_once('/').filter(|_| slashes_left > 0) else {
        push(label.split_whitespace().collect::<Vec<_>>().join(" "));
        return;
    };
    let left: Vec<&str> = before.split_whitespace().collect();
    let right: Vec<&str> = after.split_whitespace().collect();
    let spaced = before.ends_with(char::is_whitespace) || after.starts_with(char::is_whitespace);
    let (Some(&last), Some(&first)) = (left.last(), right.first()) else {
        return split(&[left, right].concat().join(" "), slashes_left - 1, forms);
    };
    let ending = first.trim_start_matches('-').trim_end_matches([',', ';']);
    let hyphen = first.starts_with('-');
    let is_short = ending.chars().count() <= 3 && ending.chars().all(char::is_lowercase);
    let alternatives = if !ending.is_empty() && (hyphen || (!spaced && is_short)) {
        let other = with_ending(last, ending, hyphen);
        let mut second = left[..left.len() - 1].to_vec();
        second.push(&other);
        [[&left[..], &right[1..]].concat().join(" "), [&second[..], &right[1..]].concat().join(" ")]
    } else {
        // Where the second form begins on the left: at the word most like its first one.
        let mut start = left.len() - 1;
        let mut longest = 0;
        for (place, word) in left.iter().enumerate() {
            let common = common_prefix(word, first);
            let shorter = word.chars().count().min(first.chars().count());
            if common >= 3 && 2 * common >= shorter && common > longest {
                (start, longest) = (place, common);
            }
        }
        let tail = right.get(left.len() - start..).unwrap_or(&[]);
        [[&left[..], tail].concat().join(" "), [&left[..start], &right[..]].concat().join(" ")]
    };
    for alternative in &alternatives {
        split(alternative, slashes_left - 1, forms);
    }
}

fn common_prefix(a: &str, b: &str) -> usize {
    let lower = |text: &str| text.chars().flat_map(char::to_lowercase).collect::<Vec<char>>();
    lower(a).iter().zip(&lower(b)).take_while(|(a, b)| a == b).count()
}

/// "Maler" and "in" is "Malerin"; "Kaufmann" and "frau" is "Kauffrau"; "hydraulik" and "iczka",
/// which overlap, are "hydrauliczka".
fn with_ending(word: &str, ending: &str, hyphen: bool) -> String {
    let letters: Vec<char> = word.chars().collect();
    let length = ending.chars().count();
    let overlap = letters.iter().rposition(|letter| ending.starts_with(*letter));
    let keep = match overlap {
        Some(place) if place >= 3 && letters.len() - place <= length => place,
        _ if hyphen && length > 3 => letters.len().saturating_sub(length).max(3).min(letters.len()),
        _ => letters.len(),
    };
    letters[..keep].iter().collect::<String>() + ending
}

#[cfg(test)]
mod tests {
    use super::label_forms;
    use proptest::prelude::*;

    #[test]
    fn gendered_titles_of_several_languages() {
        for (title, forms) in [
            ("Maler/in", &["Maler", "Malerin"][..]),
            ("Verkäufer/-in im Außendienst", &["Verkäufer im Außendienst", "Verkäuferin im Außendienst"]),
            ("Maler/Malerin", &["Maler", "Malerin"]),
            (
                "Technischer Zeichner/Technische Zeichnerin",
                &["Technischer Zeichner", "Technische Zeichnerin"],
            ),
            (
                "Textilgestalter/Textilgestalterin Fachrichtung Gewebe",
                &["Textilgestalter Fachrichtung Gewebe", "Textilgestalterin Fachrichtung Gewebe"],
            ),
            ("soudeur / soudeuse", &["soudeur", "soudeuse"]),
            ("saldatore/saldatrice", &["saldatore", "saldatrice"]),
            ("Leitender Koch/Köchin", &["Leitender Koch", "Leitender Köchin"]),
            ("driver (m/f)", &["driver"]),
            ("a/", &["a"]),
            ("/", &[]),
            ("welder (MIG/MAG)", &["welder (MIG", "welder MAG)"]),
        ] {
            assert_eq!(label_forms(title), forms, "{title}");
        }
    }

    proptest! {
        #[test]
        fn any_text_gives_few_forms(text in "[a-zA-Zäé/() ,-]{0,60}") {
            prop_assert!(label_forms(&text).len() <= 8);
        }
    }
}
