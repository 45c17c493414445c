//! From a taxonomy to explained matches, step by step.
//!
//! We will
//!
//! 1. write a tiny taxonomy of our own, import and compile it;
//! 2. link titles in two languages;
//! 3. read a person and two vacancies;
//! 4. match them and print every point with its reason.
//!
//! Run it with `cargo run --example 01_match`.

#![allow(clippy::print_stdout, reason = "an example prints")]

use anyhow::{Context, Result};
use ponte_core::import::{Input, import};
use ponte_core::pack::{CompileOptions, Pack, compile};
use ponte_core::record::{Format, read_profiles, read_vacancies};
use ponte_matcher::link::{LinkQuery, Linker};
use ponte_matcher::rank::VacancyIndex;
use ponte_matcher::resolve::Resolver;
use ponte_matcher::score::{ScoreSettings, Scorer};

/// A taxonomy in the layout of ESCO's CSV release: a table per kind and language, tables of relations.
const TABLES: [(&str, &str); 6] = [
    (
        "occupations_en.csv",
        "conceptType,conceptUri,preferredLabel,altLabels\n\
         Occupation,urn:example:ferry-hand,ferry hand,deck hand | boat hand\n",
    ),
    (
        "occupations_it.csv",
        "conceptType,conceptUri,preferredLabel,altLabels\n\
         Occupation,urn:example:ferry-hand,addetto al traghetto/addetta al traghetto,marinaio di traghetto\n",
    ),
    (
        "skills_en.csv",
        "conceptType,conceptUri,skillType,preferredLabel,altLabels\n\
         KnowledgeSkillCompetence,urn:example:tie-knots,skill/competence,tie knots,make knots\n\
         KnowledgeSkillCompetence,urn:example:handle-ropes,skill/competence,handle ropes,work with ropes\n\
         KnowledgeSkillCompetence,urn:example:moor-boats,skill/competence,moor boats,tie up boats\n\
         KnowledgeSkillCompetence,urn:example:tides,knowledge,tides,tidal streams\n",
    ),
    (
        "skills_it.csv",
        "conceptType,conceptUri,skillType,preferredLabel,altLabels\n\
         KnowledgeSkillCompetence,urn:example:tie-knots,skill/competence,fare nodi,annodare cime\n",
    ),
    (
        "broaderRelationsSkillPillar.csv",
        "conceptType,conceptUri,broaderType,broaderUri\n\
         KnowledgeSkillCompetence,urn:example:tie-knots,KnowledgeSkillCompetence,urn:example:handle-ropes\n",
    ),
    (
        "occupationSkillRelations.csv",
        "occupationUri,relationType,skillUri\n\
         urn:example:ferry-hand,essential,urn:example:moor-boats\n\
         urn:example:ferry-hand,essential,urn:example:handle-ropes\n\
         urn:example:ferry-hand,optional,urn:example:tides\n",
    ),
];

fn main() -> Result<()> {
    // 1. Import gives a value and diagnostics: what was put right, doubted or left out. Nothing fails
    //    for a row. (Files on disk are opened by the caller and handed over as readers.)
    let files = TABLES.map(|(name, content)| Input::bytes(name, content.as_bytes().to_vec()));
    let imported = import(vec![Input::folder("harbour", files.into())])?;
    for diagnostic in imported.diagnostics.iter() {
        println!("{diagnostic}");
    }
    let (builder, _) = compile(&imported.taxonomy, &CompileOptions::default())?;

    //    The bytes could be written to a file now and mapped by any number of processes. Opening checks
    //    the header; `verify` checks everything.
    let pack = Pack::open(builder.finish())?;
    pack.verify()?;
    println!("{} concepts, identity {:.12}…", pack.len(), pack.identity());

    // 2. The linker finds concepts in any language of the pack, gendered forms and typing slips
    //    included.
    let linker = Linker::new(&pack);
    for (text, language) in [("deck-hand", "en"), ("Addetta al traghetto", "it"), ("fery hand", "en")] {
        let links = linker.link(&LinkQuery::new(text).language(language.parse()?).most(1));
        let best = links.first().context("there is always a nearest concept")?;
        println!("{text}: {} ({:.2}, {})", best.label(&pack), best.score_fraction(), best.evidence.as_str());
    }

    // 3. Records are what people write: URIs or labels, texts, levels after an @. The resolver turns
    //    them into concepts and says what it could not read.
    let people = "id,skills,languages\np1,fare nodi@3|urn:example:tides,it@C2|en@B1\n";
    let work = "id,title,essential,languages\n\
                v1,Ferry hand,handle ropes|moor boats,en@A2\n\
                v2,Harbour guide,tides,de@B2\n";
    let (profiles, _) = read_profiles("people.csv", Format::Csv, &mut people.as_bytes());
    let (vacancies, _) = read_vacancies("work.csv", Format::Csv, &mut work.as_bytes());
    let resolver = Resolver::new(&pack);
    let profile = resolver.profile(&profiles[0]).0;
    let vacancies: Vec<_> = vacancies.iter().map(|record| resolver.vacancy(record).0).collect();

    // 4. Ranking is exact and the scorer returns the explanation: the points add up to the score.
    let scorer = Scorer::new(&pack, ScoreSettings::default());
    let index = VacancyIndex::new(&scorer, &vacancies);
    for ranked in index.rank(&profile, 10, "2026-11-21".parse().ok()) {
        let found = &ranked.found;
        println!("{}. {}: {} of 10000", ranked.rank, vacancies[ranked.place].title, found.score);
        for part in &found.contributions {
            let asked = part.requirement.label(&pack, &[]);
            let by = part.by.as_ref().map_or("nothing", |by| by.skill.label(&pack, &[]));
            println!("   {:>5} points  {asked} — by {by} ({})", part.points, part.reason.as_str());
        }
        for missing in &found.missing {
            println!("         with {}: {}", missing.requirement.label(&pack, &[]), missing.score_with);
        }
        for condition in &found.conditions {
            println!("         {} is {}", condition.code, condition.state.as_str());
        }
        let points: u32 = found.contributions.iter().map(|part| u32::from(part.points)).sum();
        assert_eq!(points, u32::from(found.score));
    }
    Ok(())
}
