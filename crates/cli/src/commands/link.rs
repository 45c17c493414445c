//! `ponte link`: titles and labels to concepts.

use std::io::Write;

use anyhow::Result;
use ponte_matcher::link::{Link, LinkQuery, LinkScratch, Linker};
use rayon::prelude::*;

use super::Context;
use super::queries::{self, cell};
use crate::Outcome;
use crate::args::LinkArgs;
use crate::input::{name_of, open};
use crate::output::Atomic;

/// Queries linked between two writings; bounds memory.
const BATCH: usize = 4096;

pub(crate) fn run(context: &Context, args: &LinkArgs) -> Result<Outcome> {
    let pack = context.pack()?;
    let (queries, diagnostics) = queries::read(&name_of(&args.input), open(&args.input)?)?;
    let asked: Vec<_> =
        args.query.lang.iter().chain(args.query.label_languages.iter().flatten()).cloned().collect();
    context.missing_languages(&pack, &asked);
    let linker = Linker::new(&pack);
    let mut out = Atomic::create(&args.out)?;
    writeln!(out, "query_id\trank\tconcept_uri\tscore\tlabel\tevidence")?;
    let progress = context.voice.progress(queries.len() as u64, "linking");
    for batch in queries.chunks(BATCH) {
        let linked: Vec<Vec<Link>> = batch
            .par_iter()
            .map_init(LinkScratch::default, |scratch, query| {
                let mut asked = LinkQuery::new(&query.text).kinds(&args.query.kind).most(args.query.k);
                if let Some(language) = query.language.as_ref().or(args.query.lang.as_ref()) {
                    asked = asked.language(language.clone());
                }
                if let Some(languages) = &args.query.label_languages {
                    asked = asked.label_languages(languages);
                }
                linker.link_with(&asked, scratch)
            })
            .collect();
        for (query, links) in batch.iter().zip(linked) {
            for (rank, link) in (1..).zip(&links) {
                let uri = pack.concept(link.concept).uri();
                let (score, evidence) = (link.score_fraction(), link.evidence.as_str());
                let (id, label) = (cell(&query.id), cell(link.label(&pack)));
                writeln!(out, "{id}\t{rank}\t{uri}\t{score:.6}\t{label}\t{evidence}")?;
            }
        }
        progress.inc(batch.len() as u64);
    }
    out.finish()?;
    progress.finish_and_clear();
    context.voice.diagnostics(&diagnostics);
    Ok(if diagnostics.rejected() > 0 { Outcome::Rejected } else { Outcome::Done })
}
