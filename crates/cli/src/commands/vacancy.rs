//! x
use super::Context;
use crate::Outcome;
use crate::args::VacancyCommand;
use anyhow::Result;
use ponte_core::record::VacancyRecord;
pub(crate) fn run(_c: &Context, _x: VacancyCommand) -> Result<Outcome> {
    anyhow::bail!("x")
}
pub(crate) fn stored(_p: &std::path::Path) -> Result<Vec<VacancyRecord>> {
    anyhow::bail!("x")
}
