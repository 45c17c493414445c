//! Which figures go into which table.

use ponte_matcher::evaluate::{BINS, Bootstrap, Figures, RANKS, Reliability};

use super::answers::{Measured, by_evidence, by_language};
use super::sheet::{Cell, Sheet, Shown};

/// Figures with their intervals.
#[derive(Clone, Copy)]
pub(super) struct Sure {
    pub(super) figures: Figures,
    low: Figures,
    high: Figures,
}

/// Three measures at three ranks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum AtRank {
    Hits,
    Rp,
    Recall,
}

impl AtRank {
    pub(super) const ALL: [Self; 3] = [Self::Hits, Self::Rp, Self::Recall];

    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Hits => "hits",
            Self::Rp => "rp",
            Self::Recall => "recall",
        }
    }

    fn of(self, figures: &Figures) -> [f64; 3] {
        match self {
            Self::Hits => figures.hits,
            Self::Rp => figures.rp,
            Self::Recall => figures.recall,
        }
    }
}

impl Sure {
    /// The mean over sets of the mean over each set's queries.
    pub(super) fn of(sets: &[&[Figures]], bootstrap: Bootstrap) -> Self {
        let means: Vec<Figures> = sets.iter().map(|set| Figures::mean(*set)).collect();
        let intervals = bootstrap.intervals(sets);
        Self { figures: Figures::mean(&means), low: intervals.low, high: intervals.high }
    }

    pub(super) fn mrr(&self) -> Cell {
        Cell::Estimate(self.figures.mrr, self.low.mrr, self.high.mrr)
    }

    /// A measure at ranks 1, 5 and 10.
    pub(super) fn at(&self, measure: AtRank) -> [Cell; 3] {
        let (value, low, high) = (measure.of(&self.figures), measure.of(&self.low), measure.of(&self.high));
        [0, 1, 2].map(|place| Cell::Estimate(value[place], low[place], high[place]))
    }

    /// Queries and every measure, in the order of [`columns`].
    pub(super) fn cells(&self) -> Vec<Cell> {
        let mut out = vec![Cell::Count(self.figures.queries as u64), self.mrr()];
        out.extend(AtRank::ALL.into_iter().flat_map(|measure| self.at(measure)));
        out
    }
}

/// Columns for queries and every measure; `headline` is the measure whose interval people see.
pub(super) fn columns(headline: AtRank) -> Vec<(String, Shown)> {
    let mut out = vec![("queries".to_owned(), Shown::Whole), ("mrr".to_owned(), Shown::Whole)];
    for measure in AtRank::ALL {
        for rank in RANKS {
            let shown = match measure {
                // Hits at the same ranks are what people compare links by.
                AtRank::Recall => Shown::Not,
                AtRank::Rp if headline == AtRank::Rp && rank == 5 => Shown::Whole,
                AtRank::Rp | AtRank::Hits => Shown::WithoutInterval,
            };
            out.push((format!("{}@{rank}", measure.as_str()), shown));
        }
    }
    out
}

/// The figures of a set's queries.
pub(super) fn of_set(set: &Measured) -> Vec<Figures> {
    set.queries.iter().map(|query| query.figures).collect()
}

/// A row for each set, and one for the mean if there are several.
pub(super) fn sets(sets: &[Measured], headline: AtRank, bootstrap: Bootstrap) -> Sheet {
    let figures: Vec<Vec<Figures>> = sets.iter().map(of_set).collect();
    let mut sheet = Sheet { columns: vec![("set".to_owned(), Shown::Whole)], rows: Vec::new() };
    sheet.columns.extend(columns(headline));
    let mut row = |name: &str, figures: &[&[Figures]]| {
        let mut cells = vec![Cell::words(name)];
        cells.extend(Sure::of(figures, bootstrap).cells());
        sheet.rows.push(cells);
    };
    for (set, figures) in sets.iter().zip(&figures) {
        row(&set.name, &[figures]);
    }
    if sets.len() > 1 {
        row("mean", &figures.iter().map(Vec::as_slice).collect::<Vec<_>>());
    }
    sheet
}

/// A row for each language.
pub(super) fn languages(sets: &[Measured], headline: AtRank, bootstrap: Bootstrap) -> Sheet {
    let mut sheet = Sheet { columns: vec![("language".to_owned(), Shown::Whole)], rows: Vec::new() };
    sheet.columns.extend(columns(headline));
    for (language, figures) in by_language(sets) {
        let mut cells = vec![Cell::words(language)];
        cells.extend(Sure::of(&[&figures], bootstrap).cells());
        sheet.rows.push(cells);
    }
    sheet
}

/// A row for each kind of evidence of a first answer.
pub(super) fn evidence(sets: &[Measured]) -> Sheet {
    let names = ["evidence", "answers", "share_right", "mean_score"];
    let columns = names.map(|name| (name.to_owned(), Shown::Whole)).to_vec();
    let row = |(evidence, tally): (&str, ponte_matcher::evaluate::Tally)| {
        let (low, high) = tally.interval();
        vec![
            Cell::words(evidence),
            Cell::Count(tally.answers),
            Cell::Estimate(tally.share_right(), low, high),
            Cell::Share(tally.mean_score()),
        ]
    };
    Sheet { columns, rows: by_evidence(sets).into_iter().map(row).collect() }
}

/// A row for each bin of scores that has answers.
pub(super) fn bins(answers: &Reliability) -> Sheet {
    let names = ["from", "to", "answers", "mean_score", "share_right"];
    let columns = names.map(|name| (name.to_owned(), Shown::Whole)).to_vec();
    let bins = answers.bins().iter().enumerate().filter(|(_, bin)| bin.answers > 0);
    let rows = bins.map(|(place, bin)| {
        let ((low, high), edge) = (bin.interval(), |place: usize| place as f64 / BINS as f64);
        vec![
            Cell::Share(edge(place)),
            Cell::Share(edge(place + 1)),
            Cell::Count(bin.answers),
            Cell::Share(bin.mean_score()),
            Cell::Estimate(bin.share_right(), low, high),
        ]
    });
    Sheet { columns, rows: rows.collect() }
}
