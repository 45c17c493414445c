//! The reliability plot: do scores mean what they say?
//!
//! One panel for each series of first answers. Across: the mean score of a bin; up: the share of its
//! answers that are right, with its interval of 95 %. Points on the dashed diagonal are calibrated,
//! points below it promise too much, points above it too little. A hollow point rests on fewer than 30
//! answers; the strip underneath shows how all answers are spread over the bins.
//!
//! The drawing is SVG that stands by itself: no style sheet, no script, no font but the reader's own;
//! it is made to be legible in black and white.
//!
//! ```
//! use ponte_matcher::evaluate::Reliability;
//! use ponte_report::plot::{Panel, reliability_plot};
//! let answers = Reliability::of([(950_000, true), (900_000, true), (420_000, false)]);
//! let svg = reliability_plot(&[Panel { title: "titles & trades", answers: &answers }]);
//! assert!(svg.starts_with("<svg ") && svg.contains("titles &amp; trades"));
//! ```

use std::fmt::Write;

use ponte_matcher::evaluate::Reliability;

use crate::text::grouped;

/// One series of answers.
#[derive(Clone, Copy, Debug)]
pub struct Panel<'a> {
    /// What was asked.
    pub title: &'a str,
    /// The answers by score.
    pub answers: &'a Reliability,
}

/// Panels side by side.
const ACROSS: usize = 2;
/// Width and height of a panel with its margins.
const PANEL: (f64, f64) = (370.0, 456.0);
/// Where the square of a panel begins, and its side.
const ORIGIN: (f64, f64) = (62.0, 70.0);
const SIDE: f64 = 280.0;
/// The strip under the square: its distance from it and its height.
const STRIP: (f64, f64) = (10.0, 36.0);

/// Fewer answers than this make a hollow point.
const FEW: u64 = 30;

const INK: &str = "#1a1a1a";
const SOFT: &str = "#6b6b6b";
const GRID: &str = "#e2e2e2";
const MARK: &str = "#1f4e79";

/// Draws the panels, two in a row. Without panels the drawing is empty.
#[must_use]
pub fn reliability_plot(panels: &[Panel<'_>]) -> String {
    let (across, down) = (panels.len().clamp(1, ACROSS), panels.len().div_ceil(ACROSS).max(1));
    let (width, height) = (PANEL.0 * across as f64, PANEL.1 * down as f64);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" \
         font-family=\"Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif\" font-size=\"12\" fill=\"{INK}\">\n\
         <title>Reliability of link scores</title>\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n"
    );
    for (place, panel) in panels.iter().enumerate() {
        let (x, y) = ((place % ACROSS) as f64 * PANEL.0, (place / ACROSS) as f64 * PANEL.1);
        // Writing to a String cannot fail.
        let _ = writeln!(out, "<g transform=\"translate({x} {y})\">");
        draw(&mut out, panel);
        out.push_str("</g>\n");
    }
    out.push_str("</svg>\n");
    out
}

fn draw(out: &mut String, panel: &Panel<'_>) {
    let (left, top) = ORIGIN;
    let (right, bottom) = (left + SIDE, top + SIDE);
    let (across, up) = (|share: f64| left + share * SIDE, |share: f64| bottom - share * SIDE);
    let all = panel.answers.all();
    text(out, (left, 22.0), "start", INK, " font-size=\"15\" font-weight=\"bold\"", panel.title);
    let lines = [
        format!("{} answers, {:.1} % right", grouped(all.answers), all.share_right() * 100.0),
        format!(
            "calibration error {:.3}, Brier score {:.3}",
            panel.answers.calibration_error(),
            panel.answers.brier()
        ),
    ];
    for (y, words) in [40.0, 56.0].into_iter().zip(&lines) {
        text(out, (left, y), "start", SOFT, " font-size=\"11.5\"", words);
    }
    for fifth in 0..=5 {
        let share = f64::from(fifth) / 5.0;
        let (x, y) = (across(share), up(share));
        line(out, (x, top), (x, bottom), GRID, 1.0, "");
        line(out, (left, y), (right, y), GRID, 1.0, "");
        text(out, (left - 8.0, y + 4.0), "end", INK, "", &format!("{share:.1}"));
        let under = bottom + STRIP.0 + STRIP.1 + 16.0;
        text(out, (x, under), "middle", INK, "", &format!("{share:.1}"));
    }
    line(out, (left, bottom), (right, top), SOFT, 1.2, " stroke-dasharray=\"5 4\"");
    frame(out, top, SIDE);

    let points: Vec<_> = panel.answers.bins().iter().filter(|bin| bin.answers > 0).collect();
    let path: Vec<String> = points
        .iter()
        .map(|bin| format!("{:.1},{:.1}", across(bin.mean_score()), up(bin.share_right())))
        .collect();
    let _ = writeln!(
        out,
        "<polyline points=\"{}\" fill=\"none\" stroke=\"{MARK}\" stroke-width=\"1\" stroke-opacity=\"0.5\"/>",
        path.join(" ")
    );
    for bin in &points {
        let (x, (low, high)) = (across(bin.mean_score()), bin.interval());
        line(out, (x, up(low)), (x, up(high)), MARK, 1.6, "");
        for end in [low, high] {
            line(out, (x - 3.5, up(end)), (x + 3.5, up(end)), MARK, 1.6, "");
        }
        let y = up(bin.share_right());
        let (fill, stroke) = if bin.answers < FEW { ("#ffffff", MARK) } else { (MARK, "#ffffff") };
        let _ = writeln!(
            out,
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"4\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"1.2\"/>"
        );
    }

    // The strip: the tallest bar is the bin with most answers.
    let (strip_top, strip_bottom) = (bottom + STRIP.0, bottom + STRIP.0 + STRIP.1);
    let bins = panel.answers.bins();
    let most = bins.iter().map(|bin| bin.answers).max().unwrap_or(0).max(1);
    let step = SIDE / bins.len() as f64;
    for (place, bin) in bins.iter().enumerate().filter(|(_, bin)| bin.answers > 0) {
        let tall = (bin.answers as f64 / most as f64 * (STRIP.1 - 2.0)).max(0.7);
        let _ = writeln!(
            out,
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{tall:.1}\" fill=\"{MARK}\" fill-opacity=\"0.55\"/>",
            left + step * place as f64 + 1.5,
            strip_bottom - tall,
            step - 3.0
        );
    }
    frame(out, strip_top, STRIP.1);
    text(out, (left - 8.0, strip_top + STRIP.1 / 2.0 + 4.0), "end", SOFT, " font-size=\"11\"", "answers");
    let middle = left + SIDE / 2.0;
    text(out, (middle, strip_bottom + 36.0), "middle", INK, "", "score of the first answer");
    let turned = format!(" transform=\"rotate(-90 18 {})\"", top + SIDE / 2.0);
    text(out, (18.0, top + SIDE / 2.0), "middle", INK, &turned, "share of them that are right");
}

fn frame(out: &mut String, top: f64, height: f64) {
    let _ = writeln!(
        out,
        "<rect x=\"{}\" y=\"{top}\" width=\"{SIDE}\" height=\"{height}\" fill=\"none\" stroke=\"{INK}\"/>",
        ORIGIN.0
    );
}

fn line(out: &mut String, from: (f64, f64), to: (f64, f64), ink: &str, width: f64, more: &str) {
    let _ = writeln!(
        out,
        "<line x1=\"{:.1}\" y1=\"{:.1}\" x2=\"{:.1}\" y2=\"{:.1}\" stroke=\"{ink}\" stroke-width=\"{width}\"{more}/>",
        from.0, from.1, to.0, to.1
    );
}

fn text(out: &mut String, at: (f64, f64), anchor: &str, ink: &str, more: &str, words: &str) {
    let _ = writeln!(
        out,
        "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"{anchor}\" fill=\"{ink}\"{more}>{}</text>",
        at.0,
        at.1,
        escaped(words)
    );
}

/// Text that is safe between tags: no markup, and no control characters, which XML cannot hold.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use ponte_matcher::evaluate::Reliability;

    use super::*;

    /// The values of an attribute, in order.
    fn values(svg: &str, tag: &str, attribute: &str) -> Vec<f64> {
        let tags = svg.split('<').filter(|part| part.starts_with(tag));
        let value =
            |part: &str| part.split(&format!(" {attribute}=\"")).nth(1)?.split('"').next()?.parse().ok();
        tags.filter_map(value).collect()
    }

    #[test]
    fn points_stand_where_the_numbers_say() {
        // Four answers at 0.75, three of them right; one at 0.25, wrong.
        let answers = Reliability::of([
            (750_000, true),
            (750_000, true),
            (750_000, true),
            (750_000, false),
            (250_000, false),
        ]);
        let svg = reliability_plot(&[Panel { title: "t", answers: &answers }]);
        // Left edge 62, bottom 350, side 280: 0.25 → 132, 0.75 → 272 across; 0 → 350, 0.75 → 140 up.
        assert_eq!(values(&svg, "circle", "cx"), [132.0, 272.0]);
        assert_eq!(values(&svg, "circle", "cy"), [350.0, 140.0]);
        // Bars: 34 high for the four, a fourth of that for the one.
        let bars: Vec<f64> = values(&svg, "rect", "height").into_iter().filter(|&h| h < 35.0).collect();
        assert_eq!(bars, [8.5, 34.0]);
        assert!(svg.contains("5 answers, 60.0 % right"), "{svg}");
    }

    #[test]
    fn titles_are_text_and_never_markup() {
        let answers = Reliability::default();
        let svg = reliability_plot(&[Panel { title: "</text><script>\u{1b}\u{0}", answers: &answers }]);
        assert!(!svg.contains("<script") && svg.contains("&lt;script&gt;  </text>"), "{svg}");
        assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
    }

    #[test]
    fn panels_stand_two_in_a_row() {
        let answers = Reliability::default();
        let panel = Panel { title: "t", answers: &answers };
        for (count, size) in [(0, (370, 456)), (1, (370, 456)), (2, (740, 456)), (3, (740, 912))] {
            let svg = reliability_plot(&vec![panel; count]);
            let (width, height) = size;
            assert!(svg.contains(&format!("width=\"{width}\" height=\"{height}\" viewBox")), "{svg}");
            assert_eq!(svg.matches("<g ").count(), count);
        }
    }
}
