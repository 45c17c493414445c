//! x
use anyhow::Result;
use ponte_core::record::VacancyRecord;
use super::Context;
use crate::Outcome;
use crate::args::VacancyCommand;
pub(crate) fn run(_c: &Context, _x: VacancyCommand) -> Result<Outcome> { anyhow::bail!("x") }
pub(crate) fn stored(_p: &std::path::Path) -> Result<Vec<VacancyRecord>> { anyhow::bail!("x") }
