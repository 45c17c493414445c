//! `ponte match`: profiles with vacancies.

use std::io::{IsTerminal, Write};
use std::path::Path;
use std::time::Instant;

use anyhow::{Result, bail};
use ponte_core::LanguageId;
use ponte_core::diagnostic::Diagnostics;
use ponte_core::pack::Pack;
use ponte_core::record::{Format, VacancyRecord, read_profiles, read_vacancies};
use ponte_matcher::rank::{Ranked, VacancyIndex};
use ponte_matcher::resolve::{ResolveSettings, Resolver};
use ponte_matcher::score::{ConditionState, Match, ScoreSettings, Scorer};
use ponte_matcher::{SkillsProfile, Vacancy};
use ponte_report::csv::{MatchRow, MatchTable};
use ponte_report::json::explanation;
use ponte_report::text::{Align, Table};
use rayon::prelude::*;

use super::Context;
use crate::Outcome;
use crate::args::{Direction, MatchArgs};
use crate::input::{is_standard, name_of, open};
use crate::output::Atomic;

pub(crate) fn run(context: &Context, args: &MatchArgs) -> Result<Outcome> {
    if is_standard(&args.profiles) && is_standard(&args.vacancies) {
        bail!("profiles and vacancies cannot both come from standard input");
    }
    if args.out.is_some() && args.out == args.explain {
        bail!("--out and --explain cannot go to the same place");
    }
    for output in [&args.out, &args.explain].into_iter().flatten() {
        for input in [&args.profiles, &args.vacancies] {
            let same = std::fs::canonicalize(output).ok().zip(std::fs::canonicalize(input).ok());
            if same.is_some_and(|(output, input)| output == input) {
                bail!("{} is an input; name another file to write to", output.display());
            }
        }
    }
    let pack = context.pack()?;
    let started = Instant::now();
    let mut settings = ResolveSettings::default();
    settings.language = args.lang.clone();
    let resolver = Resolver::with_settings(&pack, settings);

    let name = name_of(&args.profiles);
    let (records, mut diagnostics) = read_profiles(&name, Format::of_name(&name), &mut open(&args.profiles)?);
    nothing_read(records.len(), &diagnostics, context, &name)?;
    let progress = context.voice.progress(records.len() as u64, "reading profiles");
    let for_file = resolver.clone().for_file(&name);
    let profiles: Vec<SkillsProfile> = records
        .par_iter()
        .map(|record| {
            progress.inc(1);
            for_file.profile(record)
        })
        .collect::<Vec<_>>()
        .into_iter()
        .map(|(profile, said)| {
            diagnostics.append(said);
            profile
        })
        .collect();
    progress.finish_and_clear();
    drop(records);

    let name = name_of(&args.vacancies);
    let (records, said) = vacancy_records(&args.vacancies, &name)?;
    nothing_read(records.len(), &said, context, &name)?;
    diagnostics.append(said);
    let progress = context.voice.progress(records.len() as u64, "reading vacancies");
    let for_file = resolver.for_file(&name);
    let vacancies: Vec<Vacancy> = records
        .par_iter()
        .map(|record| {
            progress.inc(1);
            for_file.vacancy(record)
        })
        .collect::<Vec<_>>()
        .into_iter()
        .map(|(vacancy, said)| {
            diagnostics.append(said);
            vacancy
        })
        .collect();
    progress.finish_and_clear();
    drop(records);
    let read_in = started.elapsed();

    let mut settings =
        if args.plain_overlap { ScoreSettings::plain_overlap() } else { ScoreSettings::default() };
    settings.similarity.hierarchy &= !args.no_hierarchy;
    settings.similarity.mappings &= !args.no_mappings;
    if let Some(floor) = args.min_similarity {
        settings.similarity.floor = floor;
    }
    let scorer = Scorer::new(&pack, settings);
    let started = Instant::now();
    let index = VacancyIndex::new(&scorer, &vacancies);

    let writer = Writer::new(args, &pack, &profiles, &vacancies);
    let mut sink = Sink::new(args, &writer)?;
    let total = if args.direction == Direction::Vacancies { profiles.len() } else { vacancies.len() };
    let progress = context.voice.progress(total as u64, "matching");
    let make = |place: usize, ranked: &[Ranked]| {
        progress.inc(1);
        writer.make(place, ranked)
    };
    let take = |made: Result<Made>| sink.take(made?);
    match args.direction {
        Direction::Vacancies => index.rank_all(&profiles, args.k, args.today, make, take)?,
        Direction::Profiles => index.rank_profiles(&profiles, args.k, args.today, make, take)?,
    }
    progress.finish_and_clear();
    let matches = sink.finish()?;
    context.voice.diagnostics(&diagnostics);
    context.voice.say(format_args!(
        "{} profiles × {} vacancies: {matches} matches; read in {:.2} s, matched and written in {:.2} s",
        profiles.len(),
        vacancies.len(),
        read_in.as_secs_f64(),
        started.elapsed().as_secs_f64(),
    ));
    for (path, what) in [(&args.out, "matches"), (&args.explain, "explanations")] {
        if let Some(path) = path.as_ref().filter(|path| !is_standard(path)) {
            context.voice.say(format_args!("{what} are in {}", path.display()));
        }
    }
    Ok(if diagnostics.rejected() > 0 { Outcome::Rejected } else { Outcome::Done })
}

fn vacancy_records(path: &Path, name: &str) -> Result<(Vec<VacancyRecord>, Diagnostics)> {
    if path.is_dir() {
        return Ok((super::vacancy::stored(path)?, Diagnostics::default()));
    }
    Ok(read_vacancies(name, Format::of_name(name), &mut open(path)?))
}

/// A file of which not one record could be read is an error, not an empty result.
fn nothing_read(count: usize, diagnostics: &Diagnostics, context: &Context, name: &str) -> Result<()> {
    if count == 0 {
        context.voice.diagnostics(diagnostics);
        bail!("no record could be read from {name}");
    }
    Ok(())
}

/// Rows of the table for people; files hold the rest.
const MOST_SHOWN: usize = 200;
/// Matches shown of each profile or vacancy.
const MOST_SHOWN_OF_EACH: usize = 3;

/// Turns matches into bytes, on many threads.
struct Writer<'a> {
    pack: &'a Pack,
    profiles: &'a [SkillsProfile],
    vacancies: &'a [Vacancy],
    languages: Vec<LanguageId>,
    direction: Direction,
    table: bool,
    explain: bool,
    shown: bool,
}

/// The matches of one profile or vacancy as bytes.
struct Made {
    matches: u64,
    table: Vec<u8>,
    explain: Vec<u8>,
    shown: Vec<[String; 9]>,
}

impl<'a> Writer<'a> {
    fn new(
        args: &MatchArgs,
        pack: &'a Pack,
        profiles: &'a [SkillsProfile],
        vacancies: &'a [Vacancy],
    ) -> Self {
        let files = [&args.out, &args.explain];
        let standard_is_free = files.iter().all(|path| path.as_ref().is_none_or(|path| !is_standard(path)));
        Self {
            pack,
            profiles,
            vacancies,
            languages: pack.language(&args.output_lang).into_iter().collect(),
            direction: args.direction,
            table: args.out.is_some(),
            explain: args.explain.is_some(),
            shown: standard_is_free && (args.table || args.out.is_none()),
        }
    }

    fn make(&self, place: usize, ranked: &[Ranked]) -> Result<Made> {
        let mut table = MatchTable::without_header(Vec::new(), self.pack, &self.languages);
        let mut explain = Vec::new();
        let mut shown = Vec::new();
        for ranked in ranked {
            let (profile, vacancy) = match self.direction {
                Direction::Vacancies => (&self.profiles[place], &self.vacancies[ranked.place]),
                Direction::Profiles => (&self.profiles[ranked.place], &self.vacancies[place]),
            };
            let found = &ranked.found;
            if self.table {
                table.write(&MatchRow {
                    profile_id: &profile.id,
                    vacancy_id: &vacancy.id,
                    vacancy_title: &vacancy.title,
                    rank: ranked.rank,
                    found,
                })?;
            }
            if self.explain {
                let object = explanation(self.pack, &self.languages, &profile.id, &vacancy.id, found);
                serde_json::to_writer(&mut explain, &object)?;
                explain.push(b'\n');
            }
            if self.shown && ranked.rank <= MOST_SHOWN_OF_EACH {
                shown.push(self.row(ranked, profile, vacancy));
            }
        }
        Ok(Made { matches: ranked.len() as u64, table: table.finish()?, explain, shown })
    }

    /// A row of the table for people.
    fn row(&self, ranked: &Ranked, profile: &SkillsProfile, vacancy: &Vacancy) -> [String; 9] {
        let found = &ranked.found;
        let (each, other) = match self.direction {
            Direction::Vacancies => (&profile.id, &vacancy.id),
            Direction::Profiles => (&vacancy.id, &profile.id),
        };
        let missed = found.missing.iter().max_by_key(|missing| missing.score_with);
        [
            each.clone(),
            ranked.rank.to_string(),
            percent(found.score),
            percent(found.reverse_score),
            format!("{}/{}", found.essential_covered, found.essential_total),
            other.clone(),
            vacancy.title.clone(),
            open_conditions(found),
            missed.map_or_else(String::new, |missing| {
                missing.requirement.label(self.pack, &self.languages).to_owned()
            }),
        ]
    }
}

/// Where the bytes go. Files take the place of their names only when finished, so a run that stops
/// half way leaves the files of the run before.
struct Sink {
    table: Option<Atomic>,
    explain: Option<Atomic>,
    shown: Option<Table>,
    left_out: usize,
    matches: u64,
}

impl Sink {
    fn new(args: &MatchArgs, writer: &Writer<'_>) -> Result<Self> {
        let table = match &args.out {
            Some(path) => {
                let file = Atomic::create(path)?;
                Some(MatchTable::new(file, writer.pack, &writer.languages)?.finish()?)
            }
            None => None,
        };
        let (each, ranked) = match args.direction {
            Direction::Vacancies => ("profile", "vacancy"),
            Direction::Profiles => ("vacancy", "profile"),
        };
        let wide = if std::io::stdout().is_terminal() { 34 } else { 60 };
        let columns = [
            (each, Align::Left, 12),
            ("rank", Align::Right, 4),
            ("score", Align::Right, 6),
            ("reverse", Align::Right, 7),
            ("essential", Align::Right, 9),
            (ranked, Align::Left, 12),
            ("title", Align::Left, 30),
            ("conditions", Align::Left, 28),
            ("most missed", Align::Left, wide),
        ];
        Ok(Self {
            table,
            explain: args.explain.as_deref().map(Atomic::create).transpose()?,
            shown: writer.shown.then(|| Table::new(&columns)),
            left_out: 0,
            matches: 0,
        })
    }

    fn take(&mut self, made: Made) -> Result<()> {
        self.matches += made.matches;
        if let Some(table) = &mut self.table {
            table.write_all(&made.table)?;
        }
        if let Some(explain) = &mut self.explain {
            explain.write_all(&made.explain)?;
        }
        if let Some(shown) = &mut self.shown {
            for row in made.shown {
                if shown.len() < MOST_SHOWN {
                    shown.row(row);
                } else {
                    self.left_out += 1;
                }
            }
        }
        Ok(())
    }

    fn finish(self) -> Result<u64> {
        for file in [self.table, self.explain].into_iter().flatten() {
            file.finish()?;
        }
        if let Some(shown) = self.shown {
            let mut out = std::io::stdout().lock();
            write!(out, "{shown}")?;
            if self.left_out > 0 {
                writeln!(out, "… {} more; --out FILE writes all", self.left_out)?;
            }
        }
        Ok(self.matches)
    }
}

/// Parts per ten thousand as a percentage, rounded down, but never to nothing.
fn percent(parts: u16) -> String {
    if (1..100).contains(&parts) {
        return "<1%".to_owned();
    }
    format!("{}%", parts / 100)
}

/// The conditions that are not met or not known; "ok" if all are met.
fn open_conditions(found: &Match) -> String {
    let mark = |state| match state {
        ConditionState::Met => None,
        ConditionState::NotMet => Some("no"),
        ConditionState::Unknown => Some("?"),
    };
    let open: Vec<String> =
        found.conditions.iter().filter_map(|c| Some(format!("{} {}", c.code, mark(c.state)?))).collect();
    match (found.conditions.is_empty(), open.is_empty()) {
        (true, _) => String::new(),
        (false, true) => "ok".to_owned(),
        (false, false) => open.join(", "),
    }
}
