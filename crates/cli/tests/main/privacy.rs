//! Standard error never repeats what stands in a cell: it ends up in logs and tickets.

use crate::support::*;

const MARK: &str = "Zxqmark";
const VACANCY: &str = "id,title,essential\nv1,Order picker,urn:ponte:starter:pick-orders\n";

/// Runs a match, quietly, normally and verbosely, and requires that nothing of a mark is said.
#[track_caller]
pub(crate) fn nothing_of_people_is_said(name: &str, profiles: &str, code: i32) {
    let room = Room::new();
    room.write(name, profiles).write("v.csv", VACANCY);
    for voice in ["--quiet", "--threads=2", "--verbose"] {
        let call = room.ponte("match --vacancies v.csv --out m.csv --profiles").arg(name).arg(voice);
        let run = call.run().exits(code);
        assert!(!run.err.to_lowercase().contains(&MARK.to_lowercase()), "{run}");
        assert_eq!(run.err.is_empty(), voice == "--quiet" && code < 2, "{run}");
    }
}

#[test]
fn labels_texts_and_titles_that_cannot_be_linked() {
    let row = |n: u32| {
        format!(
            "{MARK}{n},{MARK} Rossi|{MARK}@3,\"My name is {MARK}, call me\non {MARK}.\",{MARK} of {MARK},\
             it@B1,{MARK},{MARK},{MARK} licence,{MARK}\n"
        )
    };
    let rows: String = (0..300).map(row).collect();
    let header = "id,skills,text,occupation,languages,country,region,licences,remarks\n";
    nothing_of_people_is_said("p.csv", &format!("{header}{rows}"), 0);
}

#[test]
fn empty_profiles_and_other_encodings() {
    let table = format!("id,text\n{MARK},\n{MARK}2,CafÃ© {MARK}\n");
    nothing_of_people_is_said("p.csv", &table, 0);
}

#[test]
fn lines_that_are_no_json() {
    let lines = format!(
        "{{\"id\":\"{MARK}1\",\"skills\":[\"{MARK}\"],\"text\":\"{MARK}\"}}\n{{\"id\":\"{MARK}\" \"{MARK}\"}}\n\
         {MARK}\n[\"{MARK}\"]\n\"{MARK}\"\n{{\"text\":\"{MARK}\"}}\n{{\"id\":\"{MARK}\",\"text\":\"\\ud800{MARK}\"}}\n"
    );
    nothing_of_people_is_said("p.jsonl", &lines, 1);
}

#[test]
fn texts_to_link_and_to_extract_from() {
    let room = Room::new();
    room.write("q.tsv", format!("{MARK}\t{MARK} {MARK}\n{MARK} without a tab\n{MARK}\t\n"));
    room.write("cv.txt", format!("I am {MARK}. {MARK}@example.org\n"));
    room.ponte("link --in q.tsv").run().exits(1).says("q.tsv:2").says_nothing_of(MARK);
    room.ponte("extract --in q.tsv --lang en").run().exits(1).says("q.tsv:2").says_nothing_of(MARK);
    room.ponte("extract cv.txt --verbose").run().exits(0).says_nothing_of(MARK);
}
