//! Crosswalks: the laws of the algebra, and paths, codes and losses on small packs.

use ponte_core::ConceptId;
use ponte_core::pack::Pack;
use ponte_core::taxonomy::MappingRelation::{self, Broad, Close, Exact, Narrow, Related};
use ponte_core::taxonomy::{Kind, Scheme, Taxonomy};
use ponte_matcher::crosswalk::{
    Answer, Chain, Codes, Kept, Loss, MappingStatus, Mappings, Step, StepKind, Suggestion, UnknownCode,
    compose, coverage, find_scheme, is_as_tight, schemes,
};
use proptest::prelude::*;

use crate::support::*;

const ALL: [MappingRelation; 5] = [Exact, Close, Broad, Narrow, Related];

fn relation() -> impl Strategy<Value = MappingRelation> {
    prop::sample::select(&ALL[..])
}

fn link() -> impl Strategy<Value = (MappingRelation, u16)> {
    (relation(), 0_u16..=10_000)
}

fn chain(links: &[(MappingRelation, u16)]) -> Chain {
    links.iter().fold(Chain::EMPTY, |chain, (relation, sure)| chain.then(Chain::of(*relation, *sure)))
}

#[test]
fn the_table_of_two() {
    let table = ALL.map(|first| ALL.map(|second| compose(first, second)));
    let expected = [
        [Exact, Close, Broad, Narrow, Related],
        [Close, Related, Broad, Narrow, Related],
        [Broad, Broad, Broad, Related, Related],
        [Narrow, Narrow, Related, Narrow, Related],
        [Related, Related, Related, Related, Related],
    ];
    assert_eq!(table, expected);
    // Why chains remember: cut after the second link, the table forgets the first close one.
    assert_eq!(compose(Close, compose(Close, Broad)), Broad);
    assert_eq!(chain(&[(Close, 1), (Close, 1), (Broad, 1)]).relation(), Related);
}

proptest! {
    #[test]
    fn exact_changes_nothing(links in prop::collection::vec(link(), 0..6), place in 0_usize..6) {
        let mut more = links.clone();
        more.insert(place.min(links.len()), (Exact, 10_000));
        prop_assert_eq!(chain(&more), chain(&links));
    }

    #[test]
    fn a_chain_may_be_cut_anywhere(
        links in prop::collection::vec(link(), 0..8), one in 0_usize..8, other in 0_usize..8,
    ) {
        let (one, other) = (one.min(other).min(links.len()), one.max(other).min(links.len()));
        let parts = [&links[..one], &links[one..other], &links[other..]].map(chain);
        prop_assert_eq!(parts[0].then(parts[1]).then(parts[2]), parts[0].then(parts[1].then(parts[2])));
        prop_assert_eq!(parts[0].then(parts[1]).then(parts[2]), chain(&links));
    }

    #[test]
    fn no_chain_ends_tighter_or_surer_than_its_weakest_link(links in prop::collection::vec(link(), 1..8)) {
        let whole = chain(&links);
        for (relation, sure) in &links {
            prop_assert!(is_as_tight(*relation, whole.relation()), "{:?} from {:?}", whole.relation(), links);
            prop_assert!(whole.confidence() <= *sure);
        }
        prop_assert_eq!(whole.confidence(), links.iter().map(|(_, sure)| *sure).min().unwrap());
    }

    #[test]
    fn what_widens_and_narrows_is_related_at_best(links in prop::collection::vec(link(), 0..8)) {
        let mut links = links;
        links.push((Broad, 10_000));
        links.insert(links.len() / 2, (Narrow, 10_000));
        prop_assert_eq!(chain(&links).relation(), Related);
    }

    #[test]
    fn the_inverse_of_a_chain_is_the_chain_of_inverses(links in prop::collection::vec(link(), 0..8)) {
        let back: Vec<_> = links.iter().rev().map(|(relation, sure)| (relation.inverse(), *sure)).collect();
        prop_assert_eq!(chain(&links).inverse(), chain(&back));
        prop_assert_eq!(chain(&links).inverse().relation(), chain(&links).relation().inverse());
    }

    #[test]
    fn there_and_back_by_exact_links_is_where_it_began(count in 0_usize..6) {
        let there = chain(&vec![(Exact, 10_000); count]);
        prop_assert_eq!(there.then(there.inverse()), Chain::EMPTY);
    }

    #[test]
    fn more_links_never_make_a_chain_tighter(links in prop::collection::vec(link(), 0..6), more in link()) {
        let before = chain(&links);
        let after = before.then(Chain::of(more.0, more.1));
        prop_assert!(is_as_tight(before.relation(), after.relation()));
    }
}

/// A hub of trades, and two national lists mapped to it.
///
/// ```text
/// work ─ metal ─ weld, braze, roll, forge        a:1 … a:9  of "Alpha List A-LIST"
///      └ food ─ cook, bake                        b:1 … b:6  of "Beta der Orte"
/// ```
const TRADES: &str = "
    group work
    group metal < work
    group food < work
    occupation weld < metal
    occupation braze < metal
    occupation roll < metal
    occupation forge < metal
    occupation cook < food
    occupation bake < food
    occupation smelt
    occupation smelt-old
    occupation a:1
    occupation a:2
    occupation a:3
    occupation a:4
    occupation a:5
    occupation a:6
    occupation a:7
    occupation a:8
    occupation a:9
    occupation b:1
    occupation b:2
    occupation b:3
    occupation b:4
    occupation b:5
    occupation b:6
    a:1 exact weld
    b:1 narrow weld roll
    a:2 close cook
    b:2 exact cook
    a:3 exact braze
    b:3 exact metal
    a:4 exact food
    a:5 narrow weld roll
    a:6 broad metal
    a:8 exact cook b:4
    a:9 exact smelt-old
    smelt-old exact smelt
    b:5 close smelt
    b:6 exact smelt
";

fn listed(text: &str) -> Pack {
    let mut taxonomy = taxonomy(text);
    for (list, title) in [("a", "Alpha List A-LIST"), ("b", "Beta der Orte")] {
        let uri = format!("urn:ponte:classification:{list}");
        taxonomy.add_scheme(Scheme { uri: uri.clone(), title: title.to_owned(), version: String::new() });
        for number in 1..10 {
            if let Some(record) = taxonomy.get_mut(&format!("{list}:{number}")) {
                record.add_scheme(&uri);
                record.notation = Some(format!("0{number}.10"));
            }
        }
    }
    compiled(&taxonomy)
}

fn walk(mappings: &Mappings, from: &str, to: &str, code: &str) -> Answer {
    let pack = mappings.pack();
    let [from, to] = [from, to].map(|name| find_scheme(pack, name).unwrap().concepts);
    mappings.between(&from, &to).map(pack.find(code).unwrap())
}

/// An answer in a line: what is kept, then target, relation and leaves of each.
fn said(pack: &Pack, answer: &Answer) -> String {
    let mut out = answer.kept().as_str().to_owned();
    for target in &answer.targets {
        let (uri, relation) = (pack.concept(target.concept).uri(), target.relation.as_str());
        out.push_str(&format!(" {uri}={relation}/{}", target.leaves));
    }
    out
}

fn steps(pack: &Pack, steps: &[Step]) -> String {
    let word = |step: &Step| match step.kind {
        StepKind::Mapping(relation, MappingStatus::Stated) => relation.as_str().to_owned(),
        StepKind::Mapping(relation, MappingStatus::Suggested) => format!("{}?", relation.as_str()),
        StepKind::Broader => "up".to_owned(),
        StepKind::Narrower => "down".to_owned(),
    };
    let step = |step: &Step| format!("{} {}", word(step), pack.concept(step.to).uri());
    steps.iter().map(step).collect::<Vec<_>>().join(", ")
}

#[test]
fn every_way_from_one_list_to_the_other() {
    let mappings = Mappings::new(&listed(TRADES));
    let pack = mappings.pack();
    for (code, expected, way) in [
        // Through the hub: what b:1 takes in are two occupations.
        ("a:1", "widened b:1=broad/2", "exact weld, broad b:1"),
        ("a:2", "close b:2=close/1", "close cook, exact b:2"),
        // One step up, where the list has a code for all of metal: four occupations.
        ("a:3", "widened b:3=broad/4", "exact braze, up metal, exact b:3"),
        // Food has no code; below it, cook has.
        ("a:4", "narrowed b:2=narrow/1", "exact food, down cook, exact b:2"),
        // Parts of a:5 are parts of b:1; all of metal takes in a:5, if one climbs.
        ("a:5", "related b:1=related/2", "narrow roll, broad b:1"),
        ("a:6", "widened b:3=broad/4", "broad metal, exact b:3"),
        ("a:7", "lost", ""),
        // Stated as it is goes before what is composed.
        ("a:8", "exact b:4=exact/1 b:2=exact/1", "exact b:4"),
        // A retired concept of the hub stands for its exact twin.
        ("a:9", "exact b:6=exact/1 b:5=close/1", "exact smelt-old, exact smelt, exact b:6"),
    ] {
        let answer = walk(&mappings, "A-LIST", "b", code);
        assert_eq!(said(pack, &answer), expected, "{code}");
        let path = answer.best().map(|best| steps(pack, &best.paths[0].steps)).unwrap_or_default();
        assert_eq!(path, way, "{code}");
        assert_eq!(answer.safe().is_some(), answer.kept().is_safe());
    }
    // The other way round: what widened narrows.
    assert_eq!(said(pack, &walk(&mappings, "b", "a", "b:2")), "exact a:8=exact/1 a:2=close/1");
    let answer = walk(&mappings, "b", "a", "b:1");
    assert_eq!(said(pack, &answer), "narrowed a:1=narrow/1 a:5=related/2");
    assert_eq!(answer.candidates().len(), 1);
}

#[test]
fn of_two_ways_up_to_a_group_the_tighter_counts() {
    // `braze` comes first by URI, and is only related; `weld` is the very thing.
    let mappings = Mappings::new(&listed(
        "group work
        group metal < work
        occupation braze < metal
        occupation weld < metal
        occupation deep < weld
        occupation deeper < deep
        occupation deepest < deeper
        occupation a:1
        occupation a:2
        occupation b:1
        a:1 related braze
        a:1 exact weld
        a:2 exact deepest
        b:1 exact work",
    ));
    for (code, way) in [
        ("a:1", "exact weld, up metal, up work, exact b:1"),
        ("a:2", "exact deepest, up deeper, up deep, up weld, up metal, up work, exact b:1"),
    ] {
        let answer = walk(&mappings, "a", "b", code);
        assert_eq!(answer.kept().as_str(), "widened", "{code}");
        assert_eq!(steps(mappings.pack(), &answer.best().unwrap().paths[0].steps), way);
    }
}

#[test]
fn there_and_back_is_the_code_itself() {
    let mappings = Mappings::new(&listed(TRADES));
    for code in ["a:1", "a:3", "a:7"] {
        let answer = walk(&mappings, "a", "a", code);
        let best = answer.best().unwrap();
        assert_eq!((mappings.pack().concept(best.concept).uri(), best.relation), (code, Exact));
        assert!(best.paths[0].steps.is_empty());
    }
}

#[test]
fn several_ways_to_one_target_explain_and_support() {
    let pack =
        listed(&format!("{TRADES}\na:1 close roll\na:7 narrow weld forge cook\nb:4 narrow weld forge"));
    let mappings = Mappings::new(&pack);
    let answer = walk(&mappings, "a", "b", "a:1");
    // b:4 takes in forge, weld (and nothing of a), b:1 weld and roll.
    assert_eq!(said(&pack, &answer), "widened b:1=broad/2 b:4=broad/2");
    let paths: Vec<String> = answer.targets[0].paths.iter().map(|path| steps(&pack, &path.steps)).collect();
    assert_eq!(paths, ["exact weld, broad b:1", "close roll, broad b:1"]);
    let answer = walk(&mappings, "a", "b", "a:7");
    assert_eq!(said(&pack, &answer), "narrowed b:2=narrow/1 b:4=related/2 b:1=related/2");
}

#[test]
fn circles_of_mappings_do_no_harm() {
    let pack = listed(&format!(
        "{TRADES}\nweld exact braze\nbraze exact roll\nroll exact weld\na:7 exact forge\nforge exact a:7 smelt"
    ));
    let mappings = Mappings::new(&pack);
    assert_eq!(said(&pack, &walk(&mappings, "a", "b", "a:7")), "exact b:6=exact/1 b:5=close/1");
    assert_eq!(walk(&mappings, "a", "b", "a:1").kept(), Kept::Widened);
    assert!(mappings.contradictions().is_empty());
}

#[test]
fn contradictory_relations_are_told_and_the_looser_counts() {
    let pack = listed(
        "occupation h\noccupation i\noccupation j\noccupation a:1\noccupation a:2\noccupation a:3\noccupation b:1
        a:1 exact h\na:1 broad h\na:2 broad i\na:2 narrow i\na:3 exact j\na:3 close j\nb:1 exact h i j",
    );
    let mappings = Mappings::new(&pack);
    assert_eq!(said(&pack, &walk(&mappings, "a", "b", "a:1")), "widened b:1=broad/3");
    assert_eq!(walk(&mappings, "a", "b", "a:2").kept(), Kept::Related);
    assert_eq!(walk(&mappings, "a", "b", "a:3").kept(), Kept::Exactly);
    let told: Vec<_> = mappings
        .contradictions()
        .iter()
        .map(|c| (pack.concept(c.pair.0).uri(), pack.concept(c.pair.1).uri(), c.stated.clone(), c.used))
        .collect();
    let expected = [("a:1", "h", vec![Exact, Broad], Broad), ("a:2", "i", vec![Broad, Narrow], Related)];
    assert_eq!(told, expected);
}

#[test]
fn suggestions_stay_apart_unless_asked_for() {
    let pack = listed(TRADES);
    let id = |uri: &str| pack.find(uri).unwrap();
    assert_eq!(walk(&Mappings::new(&pack), "a", "b", "a:7").kept(), Kept::Lost);
    let suggested = [
        Suggestion { from: id("a:7"), to: id("weld"), relation: Close, confidence: 6_100 },
        // The pack states how these two relate: not used.
        Suggestion { from: id("a:1"), to: id("weld"), relation: Related, confidence: 100 },
    ];
    let mappings = Mappings::with_suggestions(&pack, &suggested);
    let answer = walk(&mappings, "a", "b", "a:7");
    let best = answer.best().unwrap();
    assert_eq!((best.relation, best.confidence), (Broad, 6_100));
    assert!(best.paths[0].is_suggested());
    assert_eq!(steps(&pack, &best.paths[0].steps), "close? weld, broad b:1");
    let stated = walk(&mappings, "a", "b", "a:1");
    assert_eq!(
        (said(&pack, &stated), stated.targets[0].confidence),
        ("widened b:1=broad/2".to_owned(), 10_000)
    );
}

#[test]
fn losses_add_up() {
    let pack = listed(TRADES);
    let mappings = Mappings::new(&pack);
    let [a, b] = ["a", "b"].map(|name| find_scheme(&pack, name).unwrap());
    let answers = mappings.between(&a.concepts, &b.concepts).map_all(&a.concepts);
    let loss = Loss::of(&answers, 2);
    assert_eq!(loss.kept, [2, 1, 3, 1, 1, 1]);
    assert_eq!((loss.codes, loss.safe(), loss.share(loss.safe())), (9, 6, 6_666));
    // b:1 is the best of a:1 and a:5, b:2 of a:2 and a:4, b:3 of a:3 and a:6.
    assert_eq!((loss.many_to_one, loss.most_sources, loss.one_to_many, loss.most_candidates), (3, 2, 1, 2));
    let uris = |cases: &[ponte_matcher::crosswalk::Case]| -> Vec<(String, u32)> {
        cases.iter().map(|case| (pack.concept(case.source).uri().to_owned(), case.size)).collect()
    };
    assert_eq!(uris(&loss.widest), [("a:3".to_owned(), 4), ("a:6".to_owned(), 4)]);
    assert_eq!(uris(&loss.most_open), [("a:4".to_owned(), 1), ("a:5".to_owned(), 1)]);
    assert_eq!(uris(&loss.lost), [("a:7".to_owned(), 0)]);
    let pairs = coverage(&mappings, &[a, b]);
    assert_eq!(pairs.iter().map(|pair| (pair.from, pair.to)).collect::<Vec<_>>(), [(0, 1), (1, 0)]);
    assert_eq!(pairs[0].loss.kept, loss.kept);
    assert_eq!(Loss::of(&[], 3).share(0), 0);
}

#[test]
fn schemes_go_by_the_names_people_type() {
    let pack = listed(TRADES);
    let found = |name: &str| find_scheme(&pack, name).map(|scheme| scheme.uri);
    let [a, b] = ["a", "b"].map(|list| Ok(format!("urn:ponte:classification:{list}")));
    for name in ["urn:ponte:classification:a", "a", "A-list", "alpha", "alpha list a list"] {
        assert_eq!(found(name), a, "{name}");
    }
    for name in ["BdO", "bdorte", "beta", "Beta der Orte"] {
        assert_eq!(found(name), b, "{name}");
    }
    let error = found("gamma").unwrap_err();
    assert!(error.fitting.is_empty() && error.known.len() == 2, "{error}");
    assert!(error.to_string().contains("Beta der Orte"), "{error}");
    assert!(found("").is_err());

    let mut taxonomy = Taxonomy::default();
    for uri in ["urn:ponte:classification:x-1", "urn:ponte:classification:x-2"] {
        let title = format!("List {}", &uri[uri.len() - 1..]);
        taxonomy.add_scheme(Scheme { uri: uri.to_owned(), title, version: String::new() });
        taxonomy.concept(&format!("{uri}:c"), Kind::Occupation).add_scheme(uri);
    }
    let error = find_scheme(&compiled(&taxonomy), "list").unwrap_err();
    assert_eq!(error.fitting.len(), 2);
}

#[test]
fn escos_own_parts_are_one_scheme_and_its_groups_another() {
    let text = "
        group http://data.europa.eu/esco/isco/C72
        occupation http://data.europa.eu/esco/occupation/w < http://data.europa.eu/esco/isco/C72
        skill http://data.europa.eu/esco/skill/s";
    let pack = pack(text);
    let names: Vec<(String, usize)> =
        schemes(&pack).into_iter().map(|scheme| (scheme.name, scheme.concepts.len())).collect();
    assert_eq!(names, ["ESCO-occupations", "ESCO-skills", "ISCO"].map(|name| (name.to_owned(), 1)));
    let parts = ["esco", "ESCO occupations", "esco-skills"].map(|name| find_scheme(&pack, name).unwrap());
    assert_eq!(parts.map(|scheme| scheme.concepts.len()), [2, 1, 1]);
    let answer = walk(&Mappings::new(&pack), "esco", "isco", "http://data.europa.eu/esco/occupation/w");
    assert_eq!(said(&pack, &answer), "widened http://data.europa.eu/esco/isco/C72=broad/1");
}

#[test]
fn codes_are_found_in_the_spellings_people_use() {
    let mut taxonomy = Taxonomy::default();
    let codes = ["0110", "B 24422-101", "B 24422-102", "7.2.3.1.0", "1.10", "11.0", "K9", "15-1252.00"];
    for (number, code) in codes.iter().enumerate() {
        taxonomy.concept(&format!("x:{number}"), Kind::Occupation).notation = Some((*code).to_owned());
    }
    let pack = compiled(&taxonomy);
    let all: Vec<ConceptId> = pack.concepts().map(|concept| concept.id()).collect();
    let known = Codes::new(&pack, &all);
    let find = |code: &str| known.find(code).map(|id| pack.concept(id).notation().unwrap());
    for (written, code) in [
        ("0110", "0110"),
        (" 1.10", "1.10"),
        ("11.0", "11.0"),
        ("b24422101", "B 24422-101"),
        ("24422-102", "B 24422-102"),
        ("72310", "7.2.3.1.0"),
        ("7.2.3.1", "7.2.3.1.0"),
        ("k 9", "K9"),
        ("15-1252", "15-1252.00"),
        ("\"0110\"", "0110"),
    ] {
        assert_eq!(find(written), Ok(code), "{written}");
    }
    // 110 may be 0110 without its zero, 1.10 or 11.0: nobody can tell.
    let several = known.find("110").unwrap_err();
    assert!(matches!(several, UnknownCode::Several(ids) if ids.len() == 2));
    let below = known.find("24422").unwrap_err();
    assert!(matches!(below, UnknownCode::None(ids, 0) if ids.is_empty()));
    let below = known.find("B 24422").unwrap_err();
    assert!(matches!(below, UnknownCode::None(ids, 2) if ids.len() == 2));
    assert!(matches!(known.find(""), Err(UnknownCode::None(ids, 0)) if ids.is_empty()));
}

proptest! {
    /// Whatever is mapped to whatever: answers keep the laws, in both directions.
    #[test]
    fn answers_keep_the_laws_on_any_mappings(
        mapped in prop::collection::vec((0_usize..4, relation(), 0_usize..5, prop::bool::ANY), 0..24),
        broader in prop::collection::vec((0_usize..5, 0_usize..5), 0..6),
    ) {
        let mut text = String::new();
        for number in 0..5 {
            text.push_str(&format!("occupation h{number}\n"));
        }
        for number in 1..5 {
            text.push_str(&format!("occupation a:{number}\noccupation b:{number}\n"));
        }
        for (code, relation, hub, is_a) in &mapped {
            let list = if *is_a { "a" } else { "b" };
            let word = if *relation == Related { "related-match" } else { relation.as_str() };
            text.push_str(&format!("{list}:{} {word} h{hub}\n", code + 1));
        }
        let mut taxonomy = taxonomy(&text);
        // Downwards only, so that no circle has to be cut.
        for (one, other) in broader.iter().filter(|(one, other)| one > other) {
            taxonomy.relate(&format!("h{one}"), ponte_core::taxonomy::RelationKind::Broader, &format!("h{other}"));
        }
        let pack = compiled(&taxonomy);
        let mappings = Mappings::new(&pack);
        let ids = |list: &str| -> Vec<ConceptId> {
            (1..5).map(|number| pack.find(&format!("{list}:{number}")).unwrap()).collect()
        };
        let (there, back) = (mappings.between(&ids("a"), &ids("b")), mappings.between(&ids("b"), &ids("a")));
        for code in ids("a") {
            let answer = there.map(code);
            for target in &answer.targets {
                for path in &target.paths {
                    prop_assert_eq!(path.steps.last().map(|step| step.to), Some(target.concept));
                    for step in &path.steps {
                        if let StepKind::Mapping(relation, _) = step.kind {
                            prop_assert!(is_as_tight(relation, path.chain.relation()));
                        }
                    }
                }
                prop_assert_eq!(target.relation, target.paths[0].chain.relation());
                // Two mappings read backwards lead back; steps may have found a better way.
                if target.paths[0].steps.len() == 2 {
                    let home = back.map(target.concept);
                    let home = home.targets.iter().find(|home| home.concept == code).unwrap();
                    prop_assert!(home.relation <= target.relation.inverse());
                }
            }
            prop_assert!(answer.targets.windows(2).all(|pair| pair[0].relation <= pair[1].relation));
            prop_assert_eq!(there.map(code), answer);
        }
    }
}

mod in_matching {
    //! Profiles and vacancies that are coded in any scheme.

    use ponte_core::diagnostic::Diagnostics;
    use ponte_core::record::{Format, read_profiles, read_vacancies};
    use ponte_core::taxonomy::NoteKind;
    use ponte_matcher::rank::VacancyIndex;
    use ponte_matcher::resolve::Resolver;
    use ponte_matcher::score::{ConditionState, Match, ScoreSettings, Scorer};
    use ponte_matcher::{SkillsProfile, Vacancy};

    use super::*;

    /// Occupations with skills, and codes of two lists that lead to them.
    const WORK: &str = "
        skill s1
        skill s2
        skill s3
        skill s4
        occupation weld
        occupation roll
        occupation cook
        weld essential s1 s2
        roll essential s2 s3
        cook essential s4
        occupation a:1
        occupation a:2
        occupation a:3
        occupation a:4
        occupation a:5
        occupation b:1
        occupation b:2
        a:1 exact weld
        a:2 broad weld
        a:3 narrow weld roll
        a:4 related-match cook
        occupation b:3
        b:1 broad weld
        b:2 close cook
        b:3 narrow weld roll
    ";

    fn resolved(pack: &Pack, person: &str, work: &str) -> (Read<SkillsProfile>, Read<Vacancy>) {
        let (people, _) =
            read_profiles("p", Format::Csv, &mut format!("id,occupation\np,{person}\n").as_bytes());
        let (vacancies, _) =
            read_vacancies("v", Format::Csv, &mut format!("id,occupation\nv,{work}\n").as_bytes());
        let resolver = Resolver::new(pack);
        (resolver.profile(&people[0]), resolver.vacancy(&vacancies[0]))
    }

    type Read<T> = (T, Diagnostics);

    fn matched(pack: &Pack, person: &str, work: &str) -> Match {
        let ((person, _), (work, _)) = resolved(pack, person, work);
        let scorer = Scorer::new(pack, ScoreSettings::default());
        let found = scorer.score(&person, &work, None);
        let points: u32 = found.contributions.iter().map(|c| u32::from(c.points)).sum();
        assert_eq!(points, u32::from(found.score));
        // Ranking sums up along lists; it must come to the same.
        let vacancies = [work];
        let index = VacancyIndex::new(&scorer, &vacancies);
        let ranked = index.rank(&person, 1, None);
        assert_eq!(ranked.first().map_or(0, |best| best.found.score), found.score);
        found
    }

    /// Worked out by hand: whoever held an occupation has its skills at 7,000; a broader occupation
    /// counts 8,000, a narrower one 5,000, a close one 9,000, a related one 3,000 of that.
    #[test]
    fn the_relation_limits_what_counts() {
        let pack = listed(WORK);
        for (person, work, score) in [
            ("urn:none", "weld", 0),
            ("a:1", "weld", 7_000),
            ("a:2", "weld", 5_600),
            // Two candidates. Both need s2, one s1: 7,000 × 5,000 is 3,500 and half of that 1,750.
            // Of three occupations one asks for s1 (weight 2,000), two for s2 (1,200), so
            // (2,000 × 1,750 + 1,200 × 3,500) / 3,200.
            ("a:3", "weld", 2_406),
            ("a:4", "cook", 2_100),
            // The vacancy's side, seen from the person: b:1 is narrower than weld, 5,000.
            ("weld", "b:1", 3_500),
            ("a:1", "b:1", 3_500),
            ("a:2", "b:1", 2_800),
            ("cook", "b:2", 6_300),
            // Two candidates on the vacancy's side, which takes both in: 8,000. s1 and s3 have half
            // their weight: (1,000 × 5,600 + 1,200 × 5,600 + 1,000 × 0) / 3,200.
            ("weld", "b:3", 3_850),
        ] {
            // Words are titles; codes have the name of their list before them, in its spellings.
            let named = |name: &str| match name.split_once(':') {
                Some(("a", number)) => format!("A-LIST:0{number}.10"),
                Some(("b", number)) => format!("beta:{number}10"),
                _ => name.to_owned(),
            };
            assert_eq!(matched(&pack, &named(person), &named(work)).score, score, "{person} {work}");
        }
    }

    fn coded(text: &str) -> Pack {
        let mut taxonomy = taxonomy(text);
        for (list, title) in [("a", "Alpha List A-LIST"), ("b", "Beta der Orte"), ("h", "Hub")] {
            let uri = format!("urn:ponte:classification:{list}");
            taxonomy.add_scheme(Scheme { uri: uri.clone(), title: title.to_owned(), version: String::new() });
        }
        let uris: Vec<String> = taxonomy.iter().map(|(uri, _)| uri.to_owned()).collect();
        for uri in uris {
            let record = taxonomy.get_mut(&uri).unwrap();
            if record.kind == Kind::Occupation {
                let list = uri.split_once(':').map_or("h", |(list, _)| list);
                record.add_scheme(&format!("urn:ponte:classification:{list}"));
                record.notation = Some(format!("{}1", uri.replace(':', "").to_uppercase()));
            }
        }
        compiled(&taxonomy)
    }

    #[test]
    fn explanations_name_the_way_from_code_to_code() {
        let pack = listed(WORK);
        let found = matched(&pack, "a-list:02.10", "beta:01.10");
        let way = &found.crosswalk[0];
        assert_eq!(pack.concept(way.from).uri(), "a:2");
        assert_eq!(steps(&pack, &way.path.steps), "broad weld, narrow b:1");
        assert_eq!((found.crosswalk.len(), way.path.chain.relation()), (1, Related));
        let crossing = found.contributions[0].by.as_ref().unwrap().crossing.as_ref().unwrap();
        assert_eq!((crossing.limit, crossing.share, crossing.candidates), (8_000, 10_000, 1));
        // Both lead to different occupations: the way of each is told.
        let found = matched(&pack, "a-list:02.10", "beta:02.10");
        let sides: Vec<_> =
            found.crosswalk.iter().map(|way| (way.side.as_str(), way.path.steps.len())).collect();
        assert_eq!(sides, [("vacancy", 1), ("profile", 1)]);
    }

    #[test]
    fn open_codes_count_by_the_share_that_needs_a_skill() {
        let pack = listed(WORK);
        let ((person, said), _) = resolved(&pack, "A-LIST:3.10", "x");
        let told: Vec<_> = person
            .skills
            .iter()
            .map(|held| (held.skill.uri(&pack).to_owned(), held.crossing.as_ref().unwrap().factor()))
            .collect();
        assert_eq!(told, [("s1".to_owned(), 2_500), ("s2".to_owned(), 5_000), ("s3".to_owned(), 2_500)]);
        assert_eq!((said.count("no-safe-target"), person.crossings.len()), (1, 2));
    }

    /// Worked out by hand: stated skills count in full, the relation of the mapping limits them.
    #[test]
    fn skills_may_be_coded_too() {
        let mut taxonomy = taxonomy("skill s1\nskill x:1\nskill x:2\nx:1 exact s1\nx:2 narrow s1");
        let scheme =
            Scheme { uri: "urn:x".to_owned(), title: "Skill List".to_owned(), version: String::new() };
        taxonomy.add_scheme(scheme);
        for (uri, code) in [("x:1", "K 1-1"), ("x:2", "K 1-2")] {
            let record = taxonomy.get_mut(uri).unwrap();
            record.add_scheme("urn:x");
            record.notation = Some(code.to_owned());
        }
        let pack = compiled(&taxonomy);
        for (skill, uri, score) in [("skill list:k1-1", "x:1", 10_000), ("sl:K 1-2", "x:2", 5_000)] {
            let (people, _) =
                read_profiles("p", Format::Csv, &mut format!("id,skills\np,{skill}\n").as_bytes());
            let (person, said) = Resolver::new(&pack).profile(&people[0]);
            assert!(said.is_empty() && person.skills[0].skill.uri(&pack) == uri, "{skill}");
            let work = vacancy("v", [asked(skill_ref(&pack, "s1"), ponte_matcher::Relation::Essential, 0)]);
            let scorer = Scorer::new(&pack, ScoreSettings::default());
            assert_eq!(scorer.score(&person, &work, None).score, score, "{skill}");
        }
    }

    #[test]
    fn codes_that_lead_nowhere_or_to_several_concepts_are_told() {
        let pack = listed(WORK);
        let ((person, said), _) = resolved(&pack, "A-LIST:05.10", "x");
        assert_eq!((person.skills.len(), said.count("no-skills")), (0, 1));
        // Both lists have a code 01.10.
        let ((person, said), _) = resolved(&pack, "01.10", "x");
        assert_eq!((person.skills.len(), said.count("ambiguous-occupation")), (0, 1));
        let ((person, said), _) = resolved(&pack, "05.10", "x");
        assert_eq!(
            (person.skills.len(), said.count("no-skills"), said.count("ambiguous-occupation")),
            (0, 1, 0)
        );
    }

    #[test]
    fn regulated_occupations_need_recognition_and_score_the_same() {
        let mut taxonomy = taxonomy(WORK);
        let en = || "en".parse().unwrap();
        for (uri, note) in [("weld", "regulated"), ("cook", "unregulated")] {
            let note = format!("http://data.europa.eu/esco/regulated-professions/{note}");
            taxonomy.get_mut(uri).unwrap().add_note(en(), NoteKind::Regulated, &note);
        }
        for (uri, list) in [("weld", "h"), ("cook", "h"), ("b:1", "b"), ("b:2", "b")] {
            let scheme = format!("urn:x:{list}");
            let title = if list == "h" { "Hub" } else { "Beta" };
            taxonomy.add_scheme(Scheme {
                uri: scheme.clone(),
                title: title.to_owned(),
                version: String::new(),
            });
            let record = taxonomy.get_mut(uri).unwrap();
            record.add_scheme(&scheme);
            record.notation =
                Some(format!("{}", uri.len() * 100 + usize::from(uri.as_bytes()[uri.len() - 1])));
        }
        let pack = compiled(&taxonomy);
        for (work, needed) in [("weld", true), ("b:1", true), ("cook", false), ("b:2", false)] {
            let id = pack.find(work).unwrap();
            let code = pack.concept(id).notation().unwrap();
            let scheme = if work.starts_with('b') { "beta" } else { "hub" };
            let found = matched(&pack, "urn:none", &format!("{scheme}:{code}"));
            let told: Vec<_> = found.conditions.iter().map(|c| (c.code.as_str(), c.state)).collect();
            let expected: &[(&str, ConditionState)] =
                if needed { &[("recognition needed", ConditionState::Unknown)] } else { &[] };
            assert_eq!(told, expected, "{work}");
            // Stated requirements change nothing of that.
            let table = format!("id,occupation,essential\nv,{scheme}:{code},urn:s\n");
            let (vacancies, _) = read_vacancies("v", Format::Csv, &mut table.as_bytes());
            let (vacancy, _) = Resolver::new(&pack).vacancy(&vacancies[0]);
            assert_eq!(!vacancy.regulated.is_empty(), needed, "{work}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        /// A code that leads to one occupation never scores above that occupation itself, on
        /// either side, whatever the relation, the skills and the hierarchy.
        #[test]
        fn native_coding_scores_at_least_as_high(
            needs in prop::collection::vec((0_usize..4, 0_usize..6), 1..16),
            broader in prop::collection::vec((0_usize..6, 0_usize..6), 0..5),
            relations in prop::collection::vec(relation(), 8),
            person in 0_usize..4, work in 0_usize..4,
        ) {
            let mut text = String::new();
            for number in 0..6 {
                text.push_str(&format!("skill s{number}\n"));
            }
            for number in 0..4 {
                text.push_str(&format!("occupation h{number}\noccupation a:{number}\noccupation b:{number}\n"));
            }
            for (place, relation) in relations.iter().enumerate() {
                let list = if place < 4 { "a" } else { "b" };
                let word = if *relation == Related { "related-match" } else { relation.as_str() };
                text.push_str(&format!("{list}:{} {word} h{}\n", place % 4, place % 4));
            }
            for (occupation, skill) in &needs {
                text.push_str(&format!("h{occupation} essential s{skill}\n"));
            }
            let broader: Vec<_> = broader.iter().filter(|(one, other)| one > other).collect();
            for (one, other) in &broader {
                text.push_str(&format!("skill s{one} < s{other}\n"));
            }
            let pack = coded(&text);
            let [native, through, both] = [("H", "H"), ("A", "H"), ("A", "B")].map(|(one, other)| {
                let code = |list: &str, number| match list {
                    "H" => format!("hub:H{number}1"),
                    list => format!("{}:{list}{number}1", if list == "A" { "a-list" } else { "beta" }),
                };
                matched(&pack, &code(one, person), &code(other, work)).score
            });
            prop_assert!(through <= native && both <= through, "{native} {through} {both}");
            let exact = relations[person] == Exact && relations[4 + work] == Exact;
            prop_assert!(!exact || both == native, "exact codes lose nothing: {native} {both}");
        }
    }
}
