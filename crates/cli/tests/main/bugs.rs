//! Found while these tests were written. Each failed on that day and says what should hold; what is
//! mended since stays as a regression test.

use crate::manual::{into_a_closed_pipe, onto_a_full_disk, writers_room};
use crate::privacy::nothing_of_people_is_said;
use crate::support::*;

const VACANCY: &str = "id,title,essential\nv1,Order picker,urn:ponte:starter:pick-orders\n";

// Nothing is lost, and what is lost is told.

#[test]
fn a_label_that_names_both_genders_is_linked_exactly() {
    let room = Room::new();
    let queries = "a\tSchweißer/Schweißerin\nb\tSchweißer\nc\tSchweißerin\nd\tKoch/Köchin\n";
    let run = room.ponte("link --lang de --kind occupation -k 1").input(queries).run().exits(0);
    for row in tab_rows(&run.out) {
        assert_eq!(row.text("evidence"), "exact_preferred", "{}", row.text("query_id"));
    }
}

#[test]
fn a_table_cut_off_inside_a_quote_is_told() {
    let room = Room::new();
    let whole = format!("id,skills,text\np1,{0},\np2,{0},\"I can pick orders and", starter("pick-orders"));
    room.matches(whole, VACANCY).exits(1).says("p.csv:3");
    assert_eq!(room.table()[0].text("profile_id"), "p1");
}

#[test]
fn a_record_with_an_open_quote_is_told_by_its_own_row() {
    let run = Room::new().matches("id,skills\np1,cook soup\np2,\"zzyzx unterminated\n", VACANCY);
    run.says("p.csv:3");
}

#[test]
fn a_row_with_more_cells_than_the_header_is_told() {
    // A comma was not quoted; what stands behind it is not read.
    let room = Room::new();
    room.write("p.csv", "id,skills\np1,pick orders, check picked orders\n").write("v.csv", VACANCY);
    let run = room.ponte("match --profiles p.csv --vacancies v.csv --verbose").run();
    run.says("p.csv:2");
}

#[test]
fn a_line_that_is_too_long_costs_only_itself() {
    let room = Room::new();
    let queries = format!("q1\tcook\nq2\t{}\nq3\tcook\n", "cook ".repeat(300_000));
    let run = room.ponte("link -k 1").input(queries).run().exits(1).says("standard input:2: rejected");
    let ids: Vec<String> = tab_rows(&run.out).iter().map(|row| row.text("query_id")).collect();
    assert_eq!(ids, ["q1", "q3"]);
}

#[test]
fn a_query_without_an_id_is_left_out_and_told() {
    let run = Room::new().ponte("link -k 1").input("\tcook\nq2\tcook\n").run().exits(1);
    run.says("standard input:1: rejected");
}

#[test]
fn an_unreadable_text_costs_only_itself() {
    let room = Room::new();
    room.write("good.txt", "Bonjour, je sais cueillir les fruits à la main.")
        .write("bad.txt", b"\xff\xfe\x00");
    let run = room.ponte("extract good.txt bad.txt --format csv").run().exits(1).says("bad.txt");
    assert_eq!(rows(&run.out)[0].text("file"), "good.txt");
}

#[test]
fn a_text_of_which_nothing_was_read_is_not_passed_over_with_exit_code_0() {
    let room = Room::new();
    room.write("odd.txt", "zzz qqq\n");
    room.ponte("extract odd.txt").run().exits(1).says("odd.txt");
}

#[test]
fn a_text_longer_than_the_limit_is_told_to_be_too_long() {
    // One byte, then two-byte letters: the limit of 64 MiB falls into a letter.
    let room = Room::new();
    let call = room.ponte("extract - --lang fr").input_from(|to| {
        to.write_all(b"x")?;
        let piece = "é".repeat(1 << 19);
        (0..65).try_for_each(|_| to.write_all(piece.as_bytes()))
    });
    let run = call.run();
    assert!(
        run.err.contains("longer") || run.err.contains("more than") || run.err.contains("limit"),
        "{run}"
    );
}

#[test]
fn folders_inside_a_source_are_not_passed_over_in_silence() {
    let room = Room::new();
    let table = |name: &str| std::fs::read(demo(&format!("demo-v1.1.0/{name}"))).unwrap();
    room.write("esco/skillGroups_en.csv", table("skillGroups_en.csv"));
    room.write("esco/more/skills_en.csv", table("skills_en.csv"));
    let run = room.ponte("taxonomy compile esco --out x.pack --verbose").run();
    assert!(run.err.contains("esco/more") || run.err.contains(" 26 skills"), "{run}");
}

#[test]
fn a_level_in_words_does_not_spoil_the_skill_of_a_json_object() {
    let room = Room::new();
    let skill = format!("{{\"uri\":\"{}\",\"level\":\"expert\"}}", starter("pick-orders"));
    room.write("p.jsonl", format!("{{\"id\":\"p1\",\"skills\":[{skill}]}}\n")).write("v.csv", VACANCY);
    let run = room.ponte("match --profiles p.jsonl --vacancies v.csv --out matches.csv").run().exits(1);
    run.says("p.jsonl:1: rejected in skills").says("write a level from 1 to 5");
    assert_eq!(room.pairs(), [("p1".to_owned(), "v1".to_owned(), 10_000)]);
}

#[test]
fn json_fields_that_are_not_read_are_noted_like_columns() {
    let room = Room::new();
    let lines = "{\"id\":\"p1\",\"skils\":[\"cook soup\"]}\n{\"id\":\"p2\",\"skills\":[\"pick orders\"]}\n";
    room.write("p.jsonl", lines).write("v.csv", VACANCY);
    let run = room.ponte("match --profiles p.jsonl --vacancies v.csv --verbose").run().exits(0);
    run.says("in skils");
}

#[test]
fn a_language_that_the_pack_lacks_is_told() {
    // The starter taxonomy has no Polish: what comes is held against English, or does not come.
    let room = Room::new();
    for words in ["link --lang pl", "link --label-languages pl", "concept search spawacz --lang pl"] {
        let run = room.ponte(words).input("q\tspawacz\n").run().exits(0);
        assert!(run.err.contains("pl"), "{run}");
    }
}

#[test]
fn rejected_lines_of_a_labelled_set_give_exit_code_1() {
    let room = Room::new();
    room.write("set_en/queries.tsv", "no tab\nq1\tcook\n");
    room.write("set_en/qrels.tsv", "q1\turn:ponte:starter:restaurant-cook\n");
    room.ponte("evaluate link set_en").run().says("queries.tsv:1: rejected").exits(1);
}

// Files: whole or not at all, and none that nobody asked for.

#[test]
fn an_output_that_is_a_folder_leaves_no_file_behind() {
    let room = Room::new();
    std::fs::create_dir(room.path("x.pack")).unwrap();
    let run = room.ponte("taxonomy compile --out x.pack").arg(demo("demo.rdf")).run().exits(2);
    run.says("cannot write x.pack");
    assert_eq!(room.names(), ["x.pack"]);
}

#[test]
fn matches_and_explanations_cannot_go_into_one_file() {
    let room = Room::with_examples();
    room.write("m", "before");
    let job = "match --profiles profiles.csv --vacancies vacancies.csv";
    room.ponte(job).arg("--out=m").arg("--explain=m").run().exits(2);
    assert_eq!(room.text("m"), "before");
}

#[test]
fn matches_and_explanations_cannot_both_go_to_standard_output() {
    let room = Room::with_examples();
    let job = "match --profiles profiles.csv --vacancies vacancies.csv";
    let run = room.ponte(job).arg("--out=-").arg("--explain=-").run().exits(2);
    assert!(run.out.is_empty(), "{run}");
}

#[test]
fn an_index_said_to_be_left_as_it_is_was_left_as_it_is() {
    let room = Room::with_examples();
    room.write("bad.csv", "id,name\n1,x\n");
    room.ponte("vacancy index vacancies.csv bad.csv --out demand").run().exits(2).says("bad.csv");
    let list = room.ponte("vacancy list demand --format jsonl").run();
    assert!(list.out.is_empty(), "{list}");
}

#[test]
fn no_index_comes_to_be_from_a_file_that_is_not_there() {
    let room = Room::new();
    room.ponte("vacancy index none.csv --out demand").run().exits(2).says("cannot open none.csv");
    assert!(room.names().is_empty(), "{:?}", room.names());
}

// What is written, and to whom.

#[test]
fn figures_in_json_are_numbers() {
    let room = Room::new();
    let json = room.ponte("concept search cook -k 1 --format json").run().exits(0).json();
    assert!(json[0]["score"].is_number(), "{json}");
}

#[test]
fn figures_of_an_evaluation_in_json_are_numbers() {
    let room = Room::new();
    room.write("set_en/queries.tsv", "q1\tcook\n");
    room.write("set_en/qrels.tsv", "q1\turn:ponte:starter:restaurant-cook\n");
    let json = room.ponte("evaluate link set_en --format json").run().exits(0).json();
    assert!(json[0]["mrr"].is_number(), "{json}");
}

#[test]
fn the_manual_page_tells_the_options_of_subcommands() {
    // It names pages such as ponte-match(1), which nothing prints.
    let run = Room::new().ponte("man").run().exits(0);
    assert!(run.text().replace('\\', "").contains("--profiles"), "no --profiles in the manual page");
}

#[test]
fn info_and_verify_take_the_pack_option_behind_them() {
    // Their help says "default is the one of --pack".
    let room = Room::new();
    room.ponte("taxonomy compile --out x.pack").arg(demo("demo-v1.0.x - fr")).run().exits(0);
    for words in ["info", "verify"] {
        let before = room.ponte("--pack x.pack taxonomy").arg(words).run().exits(0);
        let behind = room.ponte("taxonomy").arg(words).arg("--pack=x.pack").run().exits(0);
        assert_eq!(before.text(), behind.text());
    }
}

#[test]
fn an_empty_variable_is_no_pack() {
    Room::new().ponte("taxonomy info").env("PONTE_PACK", "").run().exits(0);
}

#[test]
fn verify_into_a_closed_pipe_does_not_panic() {
    into_a_closed_pipe(&writers_room(), "taxonomy verify").exits(0);
}

#[test]
fn completions_into_a_closed_pipe_do_not_panic() {
    into_a_closed_pipe(&writers_room(), "completions bash").exits(0);
}

#[test]
fn verify_and_completions_onto_a_full_disk_do_not_panic() {
    for words in ["taxonomy verify", "completions bash"] {
        if let Some(run) = onto_a_full_disk(&writers_room(), words) {
            run.exits(2).says("error: ");
        }
    }
}

#[test]
fn a_message_is_not_as_long_as_the_line_it_is_about() {
    let room = Room::new();
    room.write("p.csv", format!("{},b\n1,2\n", "x".repeat(1_000_000))).write("v.csv", VACANCY);
    let run = room.ponte("match --profiles p.csv --vacancies v.csv").run().exits(2);
    assert!(run.err.len() < 10_000, "{} bytes were said", run.err.len());
    let run = room.ponte("taxonomy compile p.csv --out x.pack").run().exits(2);
    assert!(run.err.len() < 10_000, "{} bytes were said", run.err.len());
    room.write("a.ttl", format!("<urn:a> {} .\n", "y".repeat(1_000_000)));
    let run = room.ponte("taxonomy compile a.ttl --out x.pack").run().exits(2);
    assert!(run.err.len() < 10_000, "{} bytes were said", run.err.len());
}

#[test]
fn terminal_escapes_of_a_file_do_not_reach_standard_error() {
    let room = Room::new();
    let run =
        room.ponte("link").input("q\tcook\t\u{1b}[2Jde\n").run().exits(1).says("standard input:1: rejected");
    assert!(!run.err.contains('\u{1b}'), "{run}");
    room.write("set.csv", "\u{1b}[2Jsentence,label\na,b\n");
    let run = room.ponte("evaluate extract set.csv").run().exits(2).says("set.csv has the columns");
    assert!(!run.err.contains('\u{1b}'), "{run}");
}

#[test]
fn a_title_does_not_turn_round_the_rest_of_its_line() {
    let room = Room::new();
    let title = "Picker \u{202e}100%  v2\u{2066}";
    room.write("p.csv", format!("id,skills\np1,{}\n", starter("pick-orders")));
    room.write("v.csv", format!("id,title,essential\nv1,{title},{}\n", starter("pick-orders")));
    let run = room.ponte("match --profiles p.csv --vacancies v.csv").run().exits(0);
    let opened = run.text().matches(['\u{202e}', '\u{2066}']).count();
    let closed = run.text().matches(['\u{202c}', '\u{2069}']).count();
    assert_eq!(opened, closed, "{run}");
}

// Standard error never repeats what stands in a cell.

#[test]
fn a_table_without_a_header_does_not_have_its_first_person_printed() {
    nothing_of_people_is_said("p.csv", "1,Zxqmark Rossi,cook,+39 333 1234567\n2,x,y,z\n", 2);
}

#[test]
fn json_lines_taken_for_a_table_do_not_have_their_first_person_printed() {
    nothing_of_people_is_said("p.txt", "{\"id\":\"1\",\"text\":\"I am Zxqmark Rossi\"}\n", 2);
}

#[test]
fn skills_with_a_level_that_was_not_taken_are_not_printed() {
    nothing_of_people_is_said("p.csv", "id,skills\np1,Zxqmark Rossi@9\n", 1);
}

#[test]
fn languages_and_numbers_that_were_not_taken_are_not_printed() {
    nothing_of_people_is_said("p.csv", "id,text,languages\np1,x,Zxqmark Rossi\n", 1);
    nothing_of_people_is_said("p.csv", "id,text,languages\np1,x,it@Zxqmark\n", 1);
    nothing_of_people_is_said("p.csv", "id,text,lat\np1,x,Zxqmark Rossi\n", 1);
}

#[test]
fn repeated_ids_are_not_printed() {
    nothing_of_people_is_said("p.csv", "id,text\nZxqmark Rossi,x\nZxqmark Rossi,y\n", 1);
}

#[test]
fn what_only_looks_like_a_uri_is_not_printed() {
    nothing_of_people_is_said(
        "p.csv",
        "id,skills\np1,Name:Zxqmark|mailto:zxqmark@example.org|tel:zxqmark\n",
        0,
    );
}

// Bounds.

#[cfg(target_os = "linux")]
mod limits {
    use std::io::Write;

    use crate::limits::refused;
    use crate::support::*;
    use crate::zip::bomb;

    #[test]
    fn xml_without_end_stays_within_its_memory() {
        refused(&bomb("a.rdf", b"", b'x', 1000)).says("bomb.zip!a.rdf: rejected: ");
    }

    #[test]
    fn xml_entities_that_grow_do_not_fill_the_memory() {
        let room = Room::new();
        let mut entities = format!("<!ENTITY a0 \"{}\">", "x".repeat(1000));
        for n in 1..8 {
            entities += &format!("<!ENTITY a{n} \"{}\">", format!("&a{};", n - 1).repeat(10));
        }
        let rdf = "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"";
        let skos = "xmlns:skos=\"http://www.w3.org/2004/02/skos/core#\"";
        let label = "<skos:prefLabel xml:lang=\"en\">&a7;</skos:prefLabel>";
        let concept = format!("<skos:Concept rdf:about=\"urn:x:1\">{label}</skos:Concept>");
        room.write("a.rdf", format!("<!DOCTYPE r [{entities}]><rdf:RDF {rdf} {skos}>{concept}</rdf:RDF>"));
        let run = room.ponte_within(1200, "taxonomy compile a.rdf --out x.pack").run().exits(2);
        run.says("a.rdf: rejected").stays_within(150);
    }

    #[test]
    fn a_row_of_nothing_but_commas_stays_within_its_memory() {
        let room = Room::new();
        room.write("v.csv", super::VACANCY);
        let call = room.ponte_within(1200, "match --profiles - --vacancies v.csv").input_from(
            |to: &mut dyn Write| {
                to.write_all(b"id,skills\np1,urn:ponte:starter:pick-orders\np2,")?;
                let piece = vec![b','; 1 << 20];
                (0..200).try_for_each(|_| to.write_all(&piece))
            },
        );
        call.run().exits(1).says("standard input:3: rejected").stays_within(150);
    }

    #[test]
    fn a_text_without_end_stays_within_its_memory() {
        let room = Room::new();
        let call =
            room.ponte_within(1200, "extract - --lang en").patience(8).input_from(|to: &mut dyn Write| {
                let piece = vec![b'x'; 1 << 20];
                (0..200).try_for_each(|_| to.write_all(&piece))
            });
        call.run().exits(2).stays_within(250);
    }
}
