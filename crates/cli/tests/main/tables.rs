//! Profiles and vacancies as they really come: what is told, with file, row and field, and what is
//! kept all the same.

use crate::support::*;

const VACANCY: &str = "id,title,essential\nv1,Order picker,urn:ponte:starter:pick-orders\n";

/// Profiles that hold the skill [`VACANCY`] asks for.
fn pickers(ids: &[&str]) -> String {
    let row = |id: &&str| format!("{id},urn:ponte:starter:pick-orders\n");
    format!("id,skills\n{}", ids.iter().map(row).collect::<String>())
}

/// The profiles that were matched with `v1`.
fn kept(room: &Room) -> Vec<String> {
    let mut ids: Vec<String> = room.table().iter().map(|row| row.text("profile_id")).collect();
    ids.sort();
    ids
}

#[test]
fn a_table_without_the_columns_it_needs_is_refused() {
    for (table, needs) in [
        ("name,skills\nx,cook\n", "it needs id and at least one of skills, text, occupation"),
        ("id,name\n1,x\n", "it needs id and at least one of skills, text, occupation"),
        ("\n\n\n", "give a table with a header line"),
        ("", "give a table with a header line"),
    ] {
        let room = Room::new();
        let run = room.matches(table, VACANCY).exits(2).says("p.csv: rejected");
        run.says(needs).says("error: no record could be read from p.csv");
        assert_eq!(room.names(), ["p.csv", "v.csv"], "{table:?}");
    }
    let room = Room::new();
    let run = room.matches(pickers(&["p1"]), "id,skills\n1,x\n").exits(2);
    run.says("v.csv: rejected").says("at least one of title, description, essential, optional, occupation");
    room.matches("id,skills\n", VACANCY).exits(2).says("no record could be read from p.csv");
    let run = room.ponte("match --profiles none.csv --vacancies v.csv").run().exits(2);
    run.says("cannot open none.csv");
    let run = room.ponte("match --profiles . --vacancies v.csv").run().exits(2);
    run.says("is a folder; name a file");
}

#[test]
fn separators_line_ends_case_and_order_of_columns_do_not_matter() {
    let plain = Room::new();
    plain.matches(pickers(&["p1", "p2"]), VACANCY).exits(0);
    let uri = starter("pick-orders");
    for table in [
        format!("\u{feff}id;skills\r\np1;{uri}\r\np2;{uri}\r\n"),
        format!("SKILLS\tName\tId\n{uri}\tx\tp1\n\n\n{uri}\tx\tp2"),
        format!("\"id\",\"skills\"\n\"p1\",\"{uri}\"\n\"p2\",\" {uri}| |{uri}@3 | \"\n"),
    ] {
        let room = Room::new();
        room.matches(&table, VACANCY).exits(0);
        assert_eq!(room.text("matches.csv"), plain.text("matches.csv"), "{table:?}");
    }
}

fn utf_16(text: &str, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(to_bytes).collect()
}

#[test]
fn utf_16_is_refused_with_what_to_do() {
    let table = pickers(&["p1"]);
    for bytes in [
        utf_16(&format!("\u{feff}{table}"), u16::to_le_bytes),
        utf_16(&format!("\u{feff}{table}"), u16::to_be_bytes),
    ] {
        let run = Room::new().matches(bytes, VACANCY).exits(2);
        run.says("p.csv: rejected: the file is UTF-16; save it as \"CSV UTF-8\"");
    }
    for bytes in [utf_16(&table, u16::to_le_bytes), utf_16(&table, u16::to_be_bytes)] {
        let run = Room::new().matches(bytes, VACANCY).exits(2);
        run.says("p.csv: rejected: the file holds zero bytes").says("CSV UTF-8");
    }
}

#[test]
fn latin_1_is_read_and_told_with_row_and_field() {
    let room = Room::new();
    let table = b"id,skills,country\np1,pr\xe9lever les articles d'une commande,FR\np2,urn:ponte:starter:pick-orders,\n";
    let run = room.matches(table, "id,essential\nv1,urn:ponte:starter:pick-orders\n").exits(0);
    let run = run.says("p.csv:2: warning in skills: the cell is not UTF-8; read as Windows-1252");
    run.says("save the file as \"CSV UTF-8\"").says_nothing_of("p.csv:3");
    let mut pairs = room.pairs();
    pairs.sort();
    assert_eq!(pairs, ["p1", "p2"].map(|id| (id.to_owned(), "v1".to_owned(), 10_000)));
}

#[test]
fn mojibake_is_mended_and_noted() {
    let room = Room::new();
    let table = "id,skills\np1,prÃ©lever les articles d'une commande\n";
    room.matches(table, VACANCY).exits(0).says("--verbose shows them").says_nothing_of("warning");
    assert_eq!(room.pairs(), [("p1".to_owned(), "v1".to_owned(), 10_000)]);
    let call = room.ponte("match --profiles p.csv --vacancies v.csv --verbose").run().exits(0);
    call.says("p.csv:2: note in skills: UTF-8 that was read as Windows-1252 was mended");
}

#[test]
fn damaged_files_of_the_demo_taxonomy_are_matched() {
    let room = Room::new();
    let call = room.ponte("taxonomy compile --out x.pack");
    call.arg(demo("demo-v1.1.0")).arg(demo("demo-v1.0.3 - de")).arg(demo("demo-v1.0.x - fr")).run().exits(1);
    let call =
        room.ponte("match --pack x.pack --out matches.csv --profiles").arg(demo("latin1_profiles.csv"));
    let run = call.arg("--vacancies").arg(demo("mojibake_vacancies.csv")).run().exits(0);
    run.says("latin1_profiles.csv:2: warning in skills: the cell is not UTF-8")
        .says("3 profiles × 9 vacancies");
    let titles: Vec<String> = room.table().iter().map(|row| row.text("vacancy_title")).collect();
    assert!(titles.iter().any(|title| title == "доглядач вежі зі світильником"), "{titles:?}");
    assert!(titles.iter().any(|title| title == "São Âncora: ferry on a rope"), "{titles:?}");
}

#[test]
fn records_without_or_with_a_repeated_id_are_left_out_and_the_others_kept() {
    let room = Room::new();
    let run = room.matches(pickers(&["p1", "p1", "", "  ", "p2", "p1", "p3"]), VACANCY).exits(1);
    let run = run.says("p.csv:3: rejected in id").says("stands in row 2 already; this record was left out");
    let run = run.says("p.csv:4: rejected in id: the record has no id").says("p.csv:5: rejected in id");
    run.says("p.csv:7: rejected in id")
        .says("give every record an id of its own")
        .says("3 profiles × 1 vacancies");
    assert_eq!(kept(&room), ["p1", "p2", "p3"]);
}

#[test]
fn values_that_cannot_be_read_cost_only_themselves() {
    let room = Room::new();
    let uri = starter("pick-orders");
    room.write(
        "p.csv",
        format!(
            "id,skills,languages,lat,lon,max_distance_km\n\
             p1,{uri}@9,it@Z9|xx yy|de@B1,95,9,30\n\
             p2,{uri}@3,it@B2,45.4,9.1,far\n\
             p3,{uri},,nan,inf,-1\n"
        ),
    );
    room.write(
        "v.csv",
        format!("id,essential,languages,lat,lon,closes\nv1,{uri}@2,it@B1,45.5,9.2,tomorrow\n"),
    );
    let call = room.ponte("match --profiles p.csv --vacancies v.csv --out matches.csv --verbose");
    let mut run = call.run().exits(1);
    for told in [
        "p.csv:2: rejected in skills",
        "write a level from 1 to 5 after the @",
        "p.csv:2: rejected in languages",
        "write A1 to C2 after the @",
        "BCP 47",
        "p.csv:2: rejected in lat",
        "write a number from -90 to 90",
        "p.csv:3: rejected in max_distance_km",
        "p.csv:4: rejected in lat",
        "p.csv:4: rejected in lon",
        "p.csv:4: rejected in max_distance_km",
        "v.csv:2: rejected in closes",
        "write the day as 2026-11-21",
    ] {
        run = run.says(told);
    }
    assert_eq!(kept(&room), ["p1", "p2", "p3"]);
    let conditions: Vec<String> = room.table().iter().map(|row| row.text("conditions")).collect();
    // Nobody's distance is known: the first has no latitude, the others no distance.
    assert_eq!(conditions[0], "language:it@B1=unknown|distance=unknown");
    assert_eq!(conditions[1], "language:it@B1=met");
    assert!(room.table().iter().all(|row| row.number("score") == 10_000));
}

#[test]
fn unknown_uris_are_kept_told_and_match_only_themselves() {
    let room = Room::new();
    let run = room.matches(
        "id,skills\np1,urn:nope:1\np2,urn:nope:2\np3,urn:NOPE:1\np4,urn:nope:1x\n",
        "id,essential\nv1,urn:nope:1\nv2,urn:nope:3|urn:nope:2\n",
    );
    let run = run.exits(0).says("p.csv:2: warning in skills").says("is not in the pack; it was kept");
    run.says("use a pack of the release the URI comes from");
    let of = |profile: &str, vacancy: &str, score| (profile.to_owned(), vacancy.to_owned(), score);
    assert_eq!(room.pairs(), [of("p1", "v1", 10_000), of("p2", "v2", 5_000)]);
    assert_eq!(room.table()[1].list("missing_essential"), ["urn:nope:3"]);
}

#[test]
fn unknown_labels_are_kept_and_match_only_themselves() {
    let room = Room::new();
    let run = room.matches(
        "id,skills\np1,xyloquent braxing\np2,Xyloquent  BRAXING!\np3,xyloquent\np4,urn:nope:1\n",
        "id,essential\nv1,xyloquent braxing\n",
    );
    run.exits(0).says("p.csv:2: warning in skills: a label could not be linked; it was kept");
    assert_eq!(kept(&room), ["p1", "p2"]);
}

#[test]
fn empty_profiles_and_vacancies_are_told_and_harm_nobody() {
    let room = Room::new();
    let uri = starter("pick-orders");
    let run = room.matches(
        format!("id,skills,text\np1,,\np2,{uri},\np3,||  |,\"  \n \"\n"),
        format!("id,title,essential\nv1,,\nv2,Zzyzx,\nv3,,{uri}\n"),
    );
    let run =
        run.exits(0).says("p.csv:2: warning in skills: nothing in this profile could be read as a skill");
    let run = run.says("add skills, a text or an occupation").says("p.csv:4: warning in skills");
    let run =
        run.says("v.csv:2: warning in essential: nothing in this vacancy could be read as a requirement");
    run.says("v.csv:3: warning in essential").says("3 profiles × 3 vacancies: 1 matches");
    assert_eq!(room.pairs(), [("p2".to_owned(), "v3".to_owned(), 10_000)]);
}

#[test]
fn formulas_reach_no_spreadsheet() {
    let room = Room::new();
    let uri = starter("pick-orders");
    let formulas = ["=cmd|' /C calc'!A0", "+1+1", "@SUM(A1:A9)", "-2+3", "=HYPERLINK(\"http://x\";\"y\")"];
    let quoted = |cell: &&str| format!("\"{}\"", cell.replace('"', "\"\""));
    let row = |cell: &&str| format!("{},{uri}|=1+1\n", quoted(cell));
    let profiles = format!("id,skills\n{}", formulas.iter().map(row).collect::<String>());
    let row = |cell: &&str| format!("{0},{0},{uri}|@SUM(1)|=2+2\n", quoted(cell));
    let vacancies = format!("id,title,essential\n{}", formulas.iter().map(row).collect::<String>());
    room.matches(profiles, vacancies).exits(0);
    let rows = room.table();
    assert_eq!(rows.len(), 25);
    for row in &rows {
        for column in ["profile_id", "vacancy_id", "vacancy_title"] {
            let cell = row.text(column);
            let plain = cell.strip_prefix('\'').unwrap_or_else(|| panic!("{column}: {cell}"));
            assert!(formulas.contains(&plain), "{column}: {cell}");
        }
    }
    // No cell of any row begins like one, whatever it holds.
    for record in csv::Reader::from_reader(room.bytes("matches.csv").as_slice()).records() {
        for cell in &record.unwrap() {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
        }
    }
    room.ponte("vacancy index v.csv --out demand").run().exits(0);
    let list = rows_of_list(&room);
    assert_eq!(list.len(), 5);
    assert!(list.iter().all(|title| title.starts_with('\'')), "{list:?}");
}

fn rows_of_list(room: &Room) -> Vec<String> {
    let run = room.ponte("vacancy list demand --format csv").run().exits(0);
    rows(&run.out).iter().map(|row| row.text("title")).collect()
}

#[test]
fn negative_numbers_are_ids_not_formulas() {
    let room = Room::new();
    room.matches(pickers(&["-5", "-1.5", "+39"]), VACANCY).exits(0);
    assert_eq!(kept(&room), ["+39", "-1.5", "-5"]);
}

#[test]
fn ids_of_every_kind_come_back() {
    let ids =
        ["a,b", "say \"x\"", "semi;colon", "😀👩‍🌾", "عامل-١", "שלום", "  inner  ", "ß/ẞ", "0007", "e\u{301}"];
    let room = Room::new();
    let cell = |id: &&str| format!("\"{}\",{}\n", id.replace('"', "\"\""), starter("pick-orders"));
    room.matches(format!("id,skills\n{}", ids.iter().map(cell).collect::<String>()), VACANCY).exits(0);
    let mut expected = ids.map(str::trim);
    expected.sort_unstable();
    assert_eq!(kept(&room), expected);

    // A line break in an id becomes a blank; rows after it keep their numbers.
    let uri = starter("pick-orders");
    let table = format!("id,skills\n\"two\nlines\",{uri}\n\"x\r\ny\",{uri}\np3,nothing known 1\n");
    room.matches(table, VACANCY).exits(0).says("p.csv:6: warning in skills");
    assert_eq!(kept(&room), ["two lines", "x y"]);
}

#[test]
fn every_script_and_emoji_pass_through() {
    let room = Room::new();
    let titles = ["مشغل رافعة شوكية", "מלגזן", "складальник 📦", "የመጋዘን ሠራተኛ", "গুদাম কর্মী", "仓库工人"];
    let row = |(n, title): (usize, &&str)| format!("v{n},{title},urn:ponte:starter:pick-orders\n");
    let rows: String = titles.iter().enumerate().map(row).collect();
    let run = room.matches(pickers(&["p1"]), format!("id,title,essential\n{rows}"));
    run.exits(0);
    let found: Vec<String> = room.table().iter().map(|row| row.text("vacancy_title")).collect();
    assert_eq!(found, titles);
    let run = room.ponte("match --profiles p.csv --vacancies v.csv --quiet").run().exits(0);
    assert!(titles[..3].iter().all(|title| run.text().contains(title)), "{run}");
}

#[test]
fn terminal_escapes_reach_no_table() {
    let room = Room::new();
    let evil = "\u{1b}[31mred\u{1b}]0;owned\u{7}\u{9b}2J\u{8}\rback";
    let vacancies =
        format!("id,title,essential\n\"v\u{1b}[1m\",\"{evil}\",urn:ponte:starter:pick-orders|{evil}\n");
    let run = room.matches(pickers(&["p\u{1b}[2J"]), vacancies).exits(0);
    assert!(!run.err.contains('\u{1b}'), "{run}");
    let shown = room.ponte("match --profiles p.csv --vacancies v.csv").run().exits(0);
    let index = room.ponte("vacancy index v.csv --out demand").run().exits(0);
    let list = room.ponte("vacancy list demand").run().exits(0);
    for run in [&shown, &index, &list] {
        let control = |c: char| c.is_control() && c != '\n';
        assert!(!run.text().contains(control) && !run.err.contains(control), "{run:?}", run = run.text());
    }
    assert!(shown.text().contains("red") && list.text().contains("red"), "{shown}");
    assert!(!room.text("matches.csv").contains(|c: char| c.is_control() && c != '\n'));
}

#[test]
fn json_lines_that_are_no_records_are_told_and_the_others_kept() {
    let room = Room::new();
    let uri = starter("pick-orders");
    room.write("v.csv", VACANCY).write(
        "p.jsonl",
        format!(
            "\u{feff}{{\"id\":\"p1\",\"skills\":[\"{uri}\"]}}\n\n[1]\n{{\"id\":\n\
             {{\"id\":7,\"skills\":\"{uri}@3\",\"languages\":null}}\nnull\n{{\"skills\":[]}}\n\
             {{\"id\":\"p8\",\"skills\":[{{\"uri\":\"{uri}\",\"level\":2}}]}}"
        ),
    );
    let call = room.ponte("match --profiles p.jsonl --vacancies v.csv --out matches.csv --verbose");
    let mut run = call.run().exits(1).says("write one JSON object on each line");
    for told in
        ["p.jsonl:3: rejected", "p.jsonl:4: rejected", "p.jsonl:6: rejected", "p.jsonl:7: rejected in id"]
    {
        run = run.says(told);
    }
    assert_eq!(kept(&room), ["7", "p1", "p8"]);
    room.write("p.jsonl", format!("{}{}", "[".repeat(200_000), "]".repeat(200_000)));
    room.ponte("match --profiles p.jsonl --vacancies v.csv").run().exits(2).says("p.jsonl:1: rejected");
}

#[test]
fn many_complaints_are_counted_not_recited() {
    let room = Room::new();
    let rows: String = (0..5000).map(|n| format!("p{n},urn:ponte:starter:pick-orders@9\n")).collect();
    let run = room.matches(format!("id,skills\n{rows}"), VACANCY).exits(1).says("… and 4997 more like this");
    assert!(run.err.lines().count() < 12, "{run}");
    assert_eq!(room.table().len(), 5000);
    let run = room.ponte("match --profiles p.csv --vacancies v.csv -k 1 --quiet --out m.csv").run().exits(1);
    run.says_nothing();
}
