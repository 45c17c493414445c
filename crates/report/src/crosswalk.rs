//! Crosswalks in words and pictures: the way a code goes, what a scheme loses, and a matrix of all
//! pairs of schemes as SVG and HTML that need nothing beside themselves.

use std::fmt::Write as _;

use ponte_core::pack::Pack;
use ponte_core::{ConceptId, LanguageId};
use ponte_matcher::crosswalk::{
    Answer, Coverage, Kept, Loss, MappingStatus, Path, SchemeSet, StepKind, Target, short_name_of, skos_word,
};
use serde_json::{Value, json};

/// A concept in few words: its scheme's short name and its code, or its label if it has no code.
#[must_use]
pub fn concept_text(pack: &Pack, languages: &[LanguageId], concept: ConceptId) -> String {
    let view = pack.concept(concept);
    let named = match (short_name_of(pack, concept), view.notation()) {
        // ESCO's codes say little to people; its labels say all.
        (Some(scheme), Some(code)) if scheme != "ESCO" => format!("{scheme} {code}"),
        (Some(scheme), _) => format!("{scheme} {}", view.display_label(languages)),
        (None, _) => view.display_label(languages).to_owned(),
    };
    named.trim().to_owned()
}

/// A way in words, with what it comes to: "CP2011 7.2.3.1.0 → ESCO welder → KldB 24422, broad".
/// Steps within a scheme and suggestions are marked: "→ (broader) …", "→ (suggested) …".
#[must_use]
pub fn path_text(pack: &Pack, languages: &[LanguageId], source: ConceptId, path: &Path) -> String {
    let mut out = concept_text(pack, languages, source);
    for step in &path.steps {
        let mark = match step.kind {
            StepKind::Mapping(_, MappingStatus::Stated) => "",
            StepKind::Mapping(_, MappingStatus::Suggested) => "(suggested) ",
            StepKind::Broader => "(broader) ",
            StepKind::Narrower => "(narrower) ",
        };
        let _ = write!(out, " → {mark}{}", concept_text(pack, languages, step.to));
    }
    let _ = write!(out, ", {}", path.chain.relation().as_str());
    out
}

fn concept_json(pack: &Pack, languages: &[LanguageId], concept: ConceptId) -> Value {
    let view = pack.concept(concept);
    json!({
        "uri": view.uri(),
        "code": view.notation(),
        "label": view.display_label(languages),
        "scheme": short_name_of(pack, concept),
    })
}

fn path_json(pack: &Pack, languages: &[LanguageId], source: ConceptId, path: &Path) -> Value {
    let steps: Vec<Value> = path
        .steps
        .iter()
        .map(|step| {
            let (kind, status) = match step.kind {
                StepKind::Mapping(relation, status) => (skos_word(relation), status.as_str()),
                StepKind::Broader => ("broader", "hierarchy"),
                StepKind::Narrower => ("narrower", "hierarchy"),
            };
            json!({"step": kind, "status": status, "to": concept_json(pack, languages, step.to)})
        })
        .collect();
    json!({
        "text": path_text(pack, languages, source, path),
        "relation": skos_word(path.chain.relation()),
        "confidence": path.chain.confidence(),
        "suggested": path.is_suggested(),
        "steps": steps,
    })
}

fn target_json(pack: &Pack, languages: &[LanguageId], source: ConceptId, target: &Target) -> Value {
    let paths: Vec<Value> =
        target.paths.iter().map(|path| path_json(pack, languages, source, path)).collect();
    json!({
        "target": concept_json(pack, languages, target.concept),
        "relation": skos_word(target.relation),
        "confidence": target.confidence,
        "leaves": target.leaves,
        "paths": paths,
    })
}

/// Where a code leads, as JSON with at most `most` targets. `candidates` counts the targets that are
/// as good as the best, `targets_found` all of them.
#[must_use]
pub fn answer_json(pack: &Pack, languages: &[LanguageId], answer: &Answer, most: usize) -> Value {
    let targets: Vec<Value> = answer
        .targets
        .iter()
        .take(most)
        .map(|target| target_json(pack, languages, answer.source, target))
        .collect();
    json!({
        "source": concept_json(pack, languages, answer.source),
        "outcome": answer.kept().as_str(),
        "safe": answer.safe().is_some(),
        "candidates": answer.candidates().len(),
        "targets_found": answer.targets.len(),
        "targets": targets,
    })
}

/// A loss as JSON: counts of codes, shares in parts per ten thousand, the worst cases.
#[must_use]
pub fn loss_json(pack: &Pack, languages: &[LanguageId], loss: &Loss) -> Value {
    let cases = |cases: &[ponte_matcher::crosswalk::Case], what: &str| -> Vec<Value> {
        cases
            .iter()
            .map(|case| {
                let target = case.target.map(|target| concept_json(pack, languages, target));
                json!({"source": concept_json(pack, languages, case.source), "target": target, what: case.size})
            })
            .collect()
    };
    let mut value = loss_counts(loss);
    if let Some(object) = value.as_object_mut() {
        object.insert(
            "worst".to_owned(),
            json!({
                "widest": cases(&loss.widest, "leaves"),
                "most_open": cases(&loss.most_open, "candidates"),
                "lost": cases(&loss.lost, "targets"),
            }),
        );
    }
    value
}

/// The figures of a loss without its cases.
#[must_use]
pub fn loss_counts(loss: &Loss) -> Value {
    let by = |figure: &dyn Fn(Kept) -> Value| -> Value {
        Kept::ALL.into_iter().map(|kept| (kept.as_str().to_owned(), figure(kept))).collect()
    };
    json!({
        "codes": loss.codes,
        "kept": by(&|kept| json!(loss.count(kept))),
        "share": by(&|kept| json!(loss.share(loss.count(kept)))),
        "safe": loss.safe(),
        "safe_share": loss.share(loss.safe()),
        "one_to_many": loss.one_to_many,
        "most_candidates": loss.most_candidates,
        "many_to_one": loss.many_to_one,
        "most_sources": loss.most_sources,
    })
}

/// Parts per ten thousand as per cent with one decimal, rounded down: "37.5%".
#[must_use]
pub fn per_cent(parts: u16) -> String {
    format!("{}.{}%", parts / 100, parts % 100 / 10)
}

/// A text where markup stands around it: `&`, `<`, `>` and quotes as entities, control characters
/// as blanks.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// The longest name on the matrix; longer ones end in `…`.
const MOST_NAME: usize = 22;

fn short(name: &str) -> String {
    if name.chars().count() <= MOST_NAME {
        return escaped(name);
    }
    let mut out: String = name.chars().take(MOST_NAME - 1).collect();
    out.push('…');
    escaped(&out)
}

/// Background and text colour of a share: white for nothing, dark blue for everything. The text is
/// dark on light and white on dark, so that each keeps a contrast of at least 4.5 to 1.
fn colours(parts: u16) -> (String, &'static str) {
    let share = u32::from(parts.min(10_000));
    let mix = |nothing: u32, all: u32| (nothing * (10_000 - share) + all * share) / 10_000;
    let (red, green, blue) = (mix(255, 8), mix(255, 62), mix(255, 122));
    let text = if share > 5_500 { "#ffffff" } else { "#111111" };
    (format!("#{red:02x}{green:02x}{blue:02x}"), text)
}

fn cell_title(schemes: &[SchemeSet], cell: &Coverage) -> String {
    let name = |place: usize| schemes.get(place).map_or("", |scheme| scheme.name.as_str());
    let counts: Vec<String> =
        Kept::ALL.into_iter().map(|kept| format!("{} {}", cell.loss.count(kept), kept.as_str())).collect();
    format!("{} → {}: of {} codes {}", name(cell.from), name(cell.to), cell.loss.codes, counts.join(", "))
}

/// The matrix of every pair of schemes as an SVG picture: the share of the row's codes that reach
/// the column safely. Every figure is written out, and in full in each cell's title.
#[must_use]
pub fn matrix_svg(schemes: &[SchemeSet], cells: &[Coverage]) -> String {
    const CELL: usize = 64;
    const HIGH: usize = 34;
    const LEFT: usize = 190;
    const TOP: usize = 190;
    let (width, height) = (LEFT + CELL * schemes.len() + 90, TOP + HIGH * schemes.len() + 40);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\">\n\
         <title>Share of each scheme's codes that reach another scheme safely</title>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n\
         <text x=\"12\" y=\"24\" font-size=\"15\" font-weight=\"bold\" fill=\"#111111\">Codes of the row that reach the column safely</text>\n"
    );
    for (place, scheme) in schemes.iter().enumerate() {
        let (x, y) = (LEFT + CELL * place + CELL / 2, TOP + HIGH * place + HIGH / 2 + 5);
        let name = short(&scheme.name);
        let full = escaped(&format!("{} ({} codes)", scheme.title, scheme.concepts.len()));
        let _ = write!(
            out,
            "<text x=\"{}\" y=\"{y}\" text-anchor=\"end\" fill=\"#111111\"><title>{full}</title>{name}</text>\n\
             <text transform=\"translate({x} {}) rotate(-45)\" fill=\"#111111\"><title>{full}</title>{name}</text>\n",
            LEFT - 10,
            TOP - 10,
        );
    }
    for cell in cells {
        let (x, y) = (LEFT + CELL * cell.to, TOP + HIGH * cell.from);
        let share = cell.loss.share(cell.loss.safe());
        let (fill, text) = colours(share);
        let _ = writeln!(
            out,
            "<g><title>{}</title><rect x=\"{x}\" y=\"{y}\" width=\"{CELL}\" height=\"{HIGH}\" fill=\"{fill}\" stroke=\"#bbbbbb\"/>\
             <text x=\"{}\" y=\"{}\" text-anchor=\"middle\" fill=\"{text}\">{}</text></g>",
            escaped(&cell_title(schemes, cell)),
            x + CELL / 2,
            y + HIGH / 2 + 5,
            per_cent(share),
        );
    }
    out.push_str("</svg>\n");
    out
}

/// The same matrix as an HTML page: a table that reads without colours, without scripts, and with
/// no file beside it.
#[must_use]
pub fn matrix_html(schemes: &[SchemeSet], cells: &[Coverage]) -> String {
    let mut out = String::from(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Crosswalk coverage</title>\n<style>\n\
         body{font-family:sans-serif;color:#111;margin:1.5rem}\n\
         .wide{overflow-x:auto}\n\
         table{border-collapse:collapse}\n\
         caption{text-align:left;margin-bottom:.75rem;max-width:44rem}\n\
         th,td{border:1px solid #bbb;padding:.35rem .5rem;font-size:.85rem}\n\
         td{text-align:right}\nth[scope=row]{text-align:left}\n\
         </style>\n</head>\n<body>\n<h1>Crosswalk coverage</h1>\n<div class=\"wide\">\n<table>\n\
         <caption>The share of the row's codes that reach the column's scheme safely: a code for the same, \
         for nearly the same, or for something that takes it in. Each cell's title has the counts.</caption>\n\
         <thead><tr><th scope=\"col\">from \\ to</th>",
    );
    let title = |scheme: &SchemeSet| escaped(&format!("{} {}", scheme.title, scheme.version));
    for scheme in schemes {
        let _ =
            write!(out, "<th scope=\"col\" title=\"{}\">{}</th>", title(scheme).trim(), short(&scheme.name));
    }
    out.push_str("<th scope=\"col\">codes</th></tr></thead>\n<tbody>\n");
    for (from, scheme) in schemes.iter().enumerate() {
        let _ = write!(
            out,
            "<tr><th scope=\"row\" title=\"{}\">{}</th>",
            title(scheme).trim(),
            short(&scheme.name)
        );
        for to in 0..schemes.len() {
            match cells.iter().find(|cell| (cell.from, cell.to) == (from, to)) {
                Some(cell) => {
                    let share = cell.loss.share(cell.loss.safe());
                    let (fill, text) = colours(share);
                    let _ = write!(
                        out,
                        "<td title=\"{}\" style=\"background:{fill};color:{text}\">{}</td>",
                        escaped(&cell_title(schemes, cell)),
                        per_cent(share),
                    );
                }
                None => out.push_str("<td>–</td>"),
            }
        }
        let _ = writeln!(out, "<td>{}</td></tr>", scheme.concepts.len());
    }
    out.push_str("</tbody>\n</table>\n</div>\n</body>\n</html>\n");
    out
}

#[cfg(test)]
mod tests {
    use super::{colours, escaped, matrix_html, matrix_svg, per_cent};
    use ponte_matcher::crosswalk::{Coverage, Loss, SchemeSet};

    fn scheme(name: &str) -> SchemeSet {
        SchemeSet {
            name: name.to_owned(),
            uri: String::new(),
            title: name.to_owned(),
            version: String::new(),
            concepts: Vec::new(),
        }
    }

    #[test]
    fn pictures_hold_every_figure_and_no_foreign_markup() {
        let schemes = [scheme("A<script>"), scheme("B & C")];
        let loss = Loss { codes: 8, kept: [1, 1, 1, 2, 2, 1], ..Loss::default() };
        let cells = [
            Coverage { from: 0, to: 1, loss: loss.clone() },
            Coverage { from: 1, to: 0, loss: Loss { codes: 3, kept: [3, 0, 0, 0, 0, 0], ..loss } },
        ];
        for page in [matrix_svg(&schemes, &cells), matrix_html(&schemes, &cells)] {
            assert!(page.contains("37.5%") && page.contains("100.0%"), "{page}");
            assert!(page.contains("A&lt;script&gt;") && !page.contains("<script"), "{page}");
            assert!(page.contains("of 8 codes 1 exact, 1 close, 1 widened, 2 narrowed, 2 related, 1 lost"));
            assert!(!page.contains("href") && !page.contains("src="), "nothing is fetched");
        }
    }

    #[test]
    fn shares_and_colours() {
        assert_eq!(
            (per_cent(0), per_cent(9_999), per_cent(5)),
            ("0.0%".into(), "99.9%".into(), "0.0%".into())
        );
        assert_eq!(colours(0), ("#ffffff".to_owned(), "#111111"));
        assert_eq!(colours(10_000), ("#083e7a".to_owned(), "#ffffff"));
        assert_eq!(escaped("a\u{0}'b"), "a &#39;b");
    }
}
