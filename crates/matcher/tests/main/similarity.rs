//! How much one skill covers of another, with figures worked out by hand.
//!
//! Seen through the scorer: one stated skill, one requirement without a level, so that the coverage
//! of the requirement is the similarity.

use ponte_core::pack::Pack;
use ponte_matcher::score::{ScoreSettings, Scorer};
use ponte_matcher::{Origin, Reason, Relation};

use crate::support::*;

/// Skills of one scheme under two groups, some of another; four occupations, so that the corpus is ln 5 = 1.6094.
///
/// | asked for by | information |
/// |---|---|
/// | 1 of 4 | 1 − 0 = 10,000 |
/// | 2 of 4 | 1 − 0.6931 / 1.6094 = 5,693 |
/// | 3 of 4 | 1 − 1.0986 / 1.6094 = 3,174 |
/// | 4 of 4 | 1 − 1.3863 / 1.6094 = 1,386 |
const TREES: &str = "
    group woods
    group tools
    skill forest-work < woods
    skill cut < forest-work
    skill fell < cut
    skill fell-oak < fell
    skill fell-by-hand < fell-oak
    skill prune < cut
    skill plant < forest-work
    skill sharpen < tools
    skill oil < tools
    skill climb
    skill rope
    skill signal
    occupation feller
    occupation pruner
    occupation planter
    occupation smith
    feller essential fell-by-hand climb
    pruner essential prune climb
    planter essential plant
    planter optional fell-oak
    smith essential sharpen
    smith optional oil
    pruner optional oil
    climb essential rope
    climb optional signal
    oil related signal
    skill far:work
    skill far:cut < far:work
    skill far:cut-ice < far:cut
    skill far:axe
    cut exact far:cut
    cut close far:trim
    cut broad far:work
    cut narrow far:lop
    cut related-match far:saw
    far:axe exact far:work
";

struct Trees(Pack, Scorer);

fn trees() -> Trees {
    let pack = pack(TREES);
    let scorer = Scorer::new(&pack, ScoreSettings::default());
    Trees(pack, scorer)
}

/// What a person with one skill covers of another, and why.
fn covers(pack: &Pack, scorer: &Scorer, has: &str, wanted: &str) -> (u16, Reason) {
    let known = |uri: &str| skill_ref(pack, uri);
    let person = profile("p", [held(known(has), 0, Origin::Stated)]);
    let found = scorer.score(&person, &vacancy("v", [asked(known(wanted), Relation::Essential, 0)]), None);
    (found.contributions[0].coverage, found.contributions[0].reason)
}

impl Trees {
    fn covers(&self, has: &str, wanted: &str) -> (u16, Reason) {
        covers(&self.0, &self.1, has, wanted)
    }

    fn information(&self, uri: &str) -> u16 {
        self.0.concept(self.0.find(uri).unwrap()).information()
    }
}

#[test]
fn information_content_is_that_of_the_occupations() {
    let trees = trees();
    for (skill, content) in [
        ("fell-by-hand", 10_000), // feller
        ("fell-oak", 5_693),      // feller through fell-by-hand, planter
        ("fell", 5_693),
        ("prune", 10_000), // pruner
        ("cut", 3_174),    // feller, planter, pruner
        ("forest-work", 3_174),
        ("woods", 3_174),
        ("sharpen", 10_000), // smith
        ("oil", 5_693),      // smith, pruner
        ("tools", 5_693),
        ("climb", 5_693), // feller, pruner
    ] {
        assert_eq!(trees.information(skill), content, "{skill}");
    }
    // No occupation asks for it and nothing is narrower.
    assert_eq!(trees.information("rope"), 10_000);
}

#[test]
fn itself_in_full() {
    let trees = trees();
    assert_eq!(trees.covers("cut", "cut"), (10_000, Reason::Same));
    assert_eq!(trees.covers("nobody-knows", "nobody-knows"), (10_000, Reason::Same));
    assert_eq!(trees.covers("nobody-knows", "cut"), (0, Reason::Missing));
    assert_eq!(trees.covers("cut", "nobody-knows"), (0, Reason::Missing));
}

#[test]
fn a_narrower_skill_covers_less_with_each_step_and_three_steps_at_most() {
    let trees = trees();
    assert_eq!(trees.covers("fell", "cut"), (9_000, Reason::Narrower));
    assert_eq!(trees.covers("fell-oak", "cut"), (8_000, Reason::Narrower));
    assert_eq!(trees.covers("fell-by-hand", "cut"), (7_000, Reason::Narrower));
    assert_eq!(trees.covers("fell-by-hand", "forest-work"), (0, Reason::Missing), "four steps");
    // A group is reached like a broader skill, and said to be a group.
    assert_eq!(trees.covers("cut", "woods"), (8_000, Reason::Group));
}

#[test]
fn a_broader_skill_covers_what_it_tells_of_the_narrower_one() {
    let trees = trees();
    // 6,000 × 3,174 / 5,693 = 3,345.2.
    assert_eq!(trees.covers("cut", "fell"), (3_345, Reason::Broader));
    // 6,000 × 5,693 / 10,000 = 3,415.8.
    assert_eq!(trees.covers("fell-oak", "fell-by-hand"), (3_415, Reason::Broader));
    // The same content on both ends: 6,000.
    assert_eq!(trees.covers("fell", "fell-oak"), (6_000, Reason::Broader));
    // Two steps: 3,600 × 3,174 / 5,693 = 2,007.1.
    assert_eq!(trees.covers("cut", "fell-oak"), (2_007, Reason::Broader));
    // Three steps: nothing, with a floor or without.
    assert_eq!(trees.covers("cut", "fell-by-hand"), (0, Reason::Missing));
    let mut settings = ScoreSettings::default();
    settings.similarity.floor = 0;
    let lenient = Scorer::new(&trees.0, settings);
    assert_eq!(covers(&trees.0, &lenient, "cut", "fell-by-hand"), (0, Reason::Missing));
    // A group tells nothing of its members.
    assert_eq!(trees.covers("woods", "forest-work"), (0, Reason::Missing));
}

#[test]
fn siblings_cover_each_other_by_lins_measure() {
    let trees = trees();
    // 4,000 × 2 × 3,174 / (5,693 + 10,000) = 1,618.0.
    assert_eq!(trees.covers("fell", "prune"), (1_618, Reason::Sibling));
    assert_eq!(trees.covers("prune", "fell"), (1_618, Reason::Sibling), "the same both ways");
    // 4,000 × 2 × 3,174 / (3,174 + 10,000) = 1,927.4.
    assert_eq!(trees.covers("cut", "plant"), (1_927, Reason::Sibling));
}

#[test]
fn members_of_a_group_cover_each_other_less_and_say_why() {
    let trees = trees();
    // 3,000 × 2 × 5,693 / (10,000 + 5,693) = 2,176.6.
    assert_eq!(trees.covers("sharpen", "oil"), (2_176, Reason::Group));
    let mut settings = ScoreSettings::default();
    settings.similarity.floor = 2_177;
    let strict = Scorer::new(&trees.0, settings);
    assert_eq!(covers(&trees.0, &strict, "sharpen", "oil"), (0, Reason::Missing), "floored out");
    settings.similarity.floor = 2_176;
    let strict = Scorer::new(&trees.0, settings);
    assert_eq!(covers(&trees.0, &strict, "sharpen", "oil"), (2_176, Reason::Group), "the floor itself stays");
}

#[test]
fn relations_between_skills() {
    let trees = trees();
    assert_eq!(trees.covers("climb", "rope"), (8_000, Reason::Needed));
    assert_eq!(trees.covers("rope", "climb"), (3_000, Reason::Related));
    assert_eq!(trees.covers("climb", "signal"), (3_000, Reason::Related));
    assert_eq!(trees.covers("signal", "climb"), (3_000, Reason::Related));
    assert_eq!(trees.covers("oil", "signal"), (3_000, Reason::Related));
    assert_eq!(trees.covers("signal", "oil"), (3_000, Reason::Related));
    // Relations are not followed twice.
    assert_eq!(trees.covers("rope", "signal"), (0, Reason::Missing));
}

#[test]
fn mappings_in_both_directions() {
    let trees = trees();
    for (other, there, back) in [
        ("far:cut", (10_000, Reason::ExactMatch), (10_000, Reason::ExactMatch)),
        ("far:trim", (9_000, Reason::CloseMatch), (9_000, Reason::CloseMatch)),
        // The target is broader, so it is covered by what is narrower; and the other way round. Here
        // the exact twin far:cut, one step below far:work, is the better way there.
        ("far:lop", (5_000, Reason::Broader), (8_000, Reason::Narrower)),
        ("far:saw", (3_000, Reason::Related), (3_000, Reason::Related)),
    ] {
        assert_eq!(trees.covers("cut", other), there, "{other}");
        assert_eq!(trees.covers(other, "cut"), back, "{other}, back");
    }
}

#[test]
fn an_exact_twins_neighbours_are_ones_own() {
    let trees = trees();
    // far:cut < far:work, in the other scheme: 9,000 beats the mapped 8,000.
    assert_eq!(trees.covers("cut", "far:work"), (9_000, Reason::Narrower));
    assert_eq!(trees.covers("far:cut-ice", "far:cut"), (9_000, Reason::Narrower));
    // … and what is exactly the same as something reached is reached.
    assert_eq!(trees.covers("far:cut-ice", "cut"), (9_000, Reason::Narrower));
    assert_eq!(trees.covers("cut", "far:axe"), (9_000, Reason::Narrower));
    assert_eq!(trees.covers("fell", "far:cut"), (9_000, Reason::Narrower));
}

#[test]
fn ways_can_be_switched_off() {
    let trees = trees();
    let with = |hierarchy: bool, mappings: bool| {
        let mut settings = ScoreSettings::default();
        settings.similarity.hierarchy = hierarchy;
        settings.similarity.mappings = mappings;
        Scorer::new(&trees.0, settings)
    };
    let (no_hierarchy, no_mappings) = (with(false, true), with(true, false));
    assert_eq!(covers(&trees.0, &no_hierarchy, "fell", "cut"), (0, Reason::Missing));
    assert_eq!(covers(&trees.0, &no_hierarchy, "climb", "rope"), (0, Reason::Missing));
    assert_eq!(covers(&trees.0, &no_hierarchy, "cut", "far:cut"), (10_000, Reason::ExactMatch));
    assert_eq!(covers(&trees.0, &no_mappings, "cut", "far:cut"), (0, Reason::Missing));
    assert_eq!(covers(&trees.0, &no_mappings, "fell", "cut"), (9_000, Reason::Narrower));
}

#[test]
fn a_drawer_is_no_common_parent() {
    let with = |children: usize| {
        let mut text = String::from("skill all\noccupation o\noccupation q\nq essential only\nskill only\n");
        (0..children).for_each(|n| text.push_str(&format!("skill s{n:03} < all\n")));
        text.push_str("o essential s000 s001\n");
        pack(&text)
    };
    for (children, coverage, reason) in [(200, 4_000, Reason::Sibling), (201, 0, Reason::Missing)] {
        let pack = with(children);
        let scorer = Scorer::new(&pack, ScoreSettings::default());
        assert_eq!(covers(&pack, &scorer, "s000", "s001"), (coverage, reason), "{children} children");
    }
}

#[test]
fn the_best_way_counts_and_of_equally_good_ones_the_plainest() {
    // b is narrower than a (9,000) and mapped close to it (9,000): the mapping is the plainer reason.
    let pack = pack("skill a\nskill b < a\nb close a");
    let scorer = Scorer::new(&pack, ScoreSettings::default());
    assert_eq!(covers(&pack, &scorer, "b", "a"), (9_000, Reason::CloseMatch));
    // From a to b: close 9,000 against broader 6,000 × I(a) / I(b).
    assert_eq!(covers(&pack, &scorer, "a", "b"), (9_000, Reason::CloseMatch));
}

#[test]
fn reasons_have_words_of_their_own() {
    let words: std::collections::BTreeSet<&str> = Reason::ALL.iter().map(|reason| reason.as_str()).collect();
    assert_eq!(words.len(), Reason::ALL.len());
}

/// Siblings that nearly every occupation asks for share nearly everything they say, however little
/// that is.
#[test]
fn common_skills_have_siblings_too() {
    // Nine of ten occupations ask for each: 1 − ln 9 / ln 11 = 837.
    let mut text = String::from("skill talk\nskill listen < talk\nskill speak < talk\n");
    for occupation in 0..10 {
        text.push_str(&format!("occupation o{occupation}\nskill own{occupation}\n"));
        text.push_str(&format!("o{occupation} essential own{occupation}\n"));
        if occupation > 0 {
            text.push_str(&format!("o{occupation} essential listen speak\n"));
        }
    }
    let pack = pack(&text);
    for skill in ["talk", "listen", "speak"] {
        assert_eq!(pack.concept(pack.find(skill).unwrap()).information(), 837);
    }
    let scorer = Scorer::new(&pack, ScoreSettings::default());
    // 4,000 × 2 × 837 / (837 + 837) = 4,000, four times the floor.
    assert_eq!(covers(&pack, &scorer, "listen", "speak"), (4_000, Reason::Sibling));
}
