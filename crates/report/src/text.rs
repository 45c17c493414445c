//! Aligned tables for a terminal, and the same in Markdown.

use ponte_core::diagnostic::on_one_line;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// How a column is set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Align {
    /// Words, from the left.
    Left,
    /// Numbers, from the right.
    Right,
}

/// A table with a header; columns are as wide as their widest cell, up to a limit, beyond which
/// cells end in `…`.
///
/// ```
/// use ponte_report::text::{Align, Table};
/// let mut table = Table::new(&[("score", Align::Right, 5), ("label", Align::Left, 20)]);
/// table.row(["97", "Schweißer"]);
/// assert_eq!(table.to_string(), "score  label\n   97  Schweißer\n");
/// ```
#[derive(Clone, Debug)]
pub struct Table {
    columns: Vec<(String, Align, usize)>,
    rows: Vec<Vec<String>>,
}

/// A number with its thousands apart.
///
/// ```
/// use ponte_report::text::grouped;
/// assert_eq!([grouped(7), grouped(1_000), grouped(1_234_567)], ["7", "1,000", "1,234,567"]);
/// ```
#[must_use]
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

impl Table {
    /// A table with these columns: heading, alignment, greatest width.
    #[must_use]
    pub fn new(columns: &[(&str, Align, usize)]) -> Self {
        let columns = columns.iter().map(|(name, align, most)| ((*name).to_owned(), *align, *most));
        Self { columns: columns.collect(), rows: Vec::new() }
    }

    /// Adds a row.
    pub fn row<S: Into<String>>(&mut self, cells: impl IntoIterator<Item = S>) {
        let cells = cells.into_iter().zip(&self.columns);
        self.rows.push(cells.map(|(cell, _)| on_one_line(&cell.into())).collect());
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// The table in Markdown: nothing is cut, and cells cannot end their row or begin markup of their
    /// own.
    ///
    /// ```
    /// use ponte_report::text::{Align, Table};
    /// let mut table = Table::new(&[("score", Align::Right, 5), ("label", Align::Left, 20)]);
    /// table.row(["97", "a|b"]);
    /// assert_eq!(table.markdown(), "| score | label |\n|---:|---|\n| 97 | a\\|b |\n");
    /// ```
    #[must_use]
    pub fn markdown(&self) -> String {
        let line = |cells: &mut dyn Iterator<Item = String>| {
            cells.fold("|".to_owned(), |line, cell| format!("{line} {cell} |")) + "\n"
        };
        let mut out = line(&mut self.columns.iter().map(|(name, _, _)| markdown_cell(name)));
        out.push('|');
        for (_, align, _) in &self.columns {
            out.push_str(if *align == Align::Right { "---:|" } else { "---|" });
        }
        out.push('\n');
        for row in &self.rows {
            out.push_str(&line(&mut row.iter().map(|cell| markdown_cell(cell))));
        }
        out
    }

    /// Whether there are no rows.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

impl std::fmt::Display for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let header: Vec<String> = self.columns.iter().map(|(name, _, _)| name.clone()).collect();
        let cut = |row: &Vec<String>| -> Vec<String> {
            row.iter().zip(&self.columns).map(|(cell, (_, _, most))| shorten(cell, *most)).collect()
        };
        let lines: Vec<Vec<String>> = std::iter::once(header).chain(self.rows.iter().map(cut)).collect();
        let widths: Vec<usize> = (0..self.columns.len())
            .map(|column| lines.iter().filter_map(|line| Some(line.get(column)?.width())).max().unwrap_or(0))
            .collect();
        for line in &lines {
            let mut out = String::new();
            for ((cell, width), (_, align, _)) in line.iter().zip(&widths).zip(&self.columns) {
                let blanks = " ".repeat(width - cell.width().min(*width));
                if !out.is_empty() {
                    out.push_str("  ");
                }
                match align {
                    Align::Left => {
                        out.push_str(cell);
                        out.push_str(&blanks);
                    }
                    Align::Right => {
                        out.push_str(&blanks);
                        out.push_str(cell);
                    }
                }
            }
            writeln!(f, "{}", out.trim_end())?;
        }
        Ok(())
    }
}

/// A cell that stays within its bars.
fn markdown_cell(cell: &str) -> String {
    let mut out = String::new();
    for c in cell.chars() {
        if matches!(c, '\\' | '|' | '<' | '[' | '`' | '*') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

fn shorten(cell: &str, most: usize) -> String {
    if cell.width() <= most {
        return cell.to_owned();
    }
    let mut out = String::new();
    let mut width = 0;
    for c in cell.chars() {
        width += c.width().unwrap_or(0);
        if width >= most {
            break;
        }
        out.push(c);
    }
    out.push('…');
    out
}

#[cfg(test)]
mod tests {
    use super::{Align, Table};

    #[test]
    fn wide_letters_and_control_characters_keep_columns_straight() {
        let mut table = Table::new(&[("a", Align::Left, 6), ("b", Align::Right, 9)]);
        table.row(["日本語です", "1"]);
        table.row(["\u{1b}[31mred", "22"]);
        assert_eq!(table.to_string(), "a        b\n日本…    1\n [31m…  22\n");
        assert_eq!(table.markdown(), "| a | b |\n|---|---:|\n| 日本語です | 1 |\n|  \\[31mred | 22 |\n");
    }
}
