//! `ponte taxonomy diff` and `ponte profile migrate`: from one version of the harbour to the next.

use crate::support::*;

const OCCUPATION: &str = "http://data.europa.eu/esco/occupation/mig-";
const SKILL: &str = "http://data.europa.eu/esco/skill/mig-";

fn harbour(name: &str) -> String {
    repository("crates/core/tests/migrate").join(name).to_str().unwrap().to_owned()
}

/// A room with `1.pack`, `2.pack` and `3.pack`, the last without skills.
fn room() -> Room {
    let room = Room::new();
    for (pack, name) in
        [("1.pack", "harbour v1.0.0"), ("2.pack", "harbour v2.0.0"), ("3.pack", "harbour v3.0.0 (no skills)")]
    {
        room.ponte("taxonomy compile --out").arg(pack).arg(harbour(name)).run().exits(0);
    }
    room
}

#[test]
fn a_difference_is_told_as_a_page_a_table_and_json() {
    let room = room();
    let page = room.ponte("taxonomy diff 1.pack 2.pack").run().exits(0).says_nothing();
    let text = page.text();
    assert!(text.lines().count() < 60, "{page}");
    for told in [
        "Labels were compared in en.",
        "Replaced (5)",
        "lantern warden → lamp keeper (possible: other-label)",
        "rope reader → rope reader (likely: preferred-label+place)",
        "gull counter → bird surveyor (certain: stated)",
        "tide clerk; could be: tide clerk, tide clerk; nearest broader: Quay hands",
        "buoy painter → buoy and beacon painter (en)",
    ] {
        assert!(text.contains(told), "{told}\n{page}");
    }

    room.ponte("taxonomy diff 1.pack 2.pack --format csv --out d.csv").run().exits(0).says_nothing();
    let rows = rows(&room.bytes("d.csv"));
    let count = |outcome: &str| rows.iter().filter(|row| row.text("outcome") == outcome).count();
    let counts = ["kept", "replaced", "retired", "not-in-sources", "new"].map(count);
    assert_eq!(counts, [5, 5, 5, 0, 7]);
    let renamed = rows.iter().find(|row| row.text("uri") == format!("{OCCUPATION}02")).unwrap();
    assert_eq!(renamed.list("changed"), ["label:en"]);

    let json = room.ponte("taxonomy diff 1.pack 2.pack --format json").run().exits(0).json();
    assert_eq!(json["concepts"].as_array().unwrap().len(), rows.len());
    assert_eq!(
        (&json["totals"]["occupation"]["old"], &json["totals"]["occupation"]["retired"]),
        (&11.into(), &5.into())
    );
    let of =
        |uri: &str| json["concepts"].as_array().unwrap().iter().find(|c| c["uri"] == uri).unwrap().clone();
    assert_eq!(of(&format!("{OCCUPATION}07"))["candidates"].as_array().unwrap().len(), 2);
}

#[test]
fn sources_are_compared_as_packs_are() {
    let room = room();
    let packs = room.ponte("taxonomy diff 1.pack 2.pack").run().exits(0);
    let call = room.ponte("taxonomy diff").arg(harbour("harbour v1.0.0")).arg(harbour("harbour v2.0.0"));
    assert_eq!(packs.text(), call.run().exits(0).text());
    let wide = room.ponte("taxonomy diff 2.pack 3.pack").run().exits(0);
    assert!(wide.text().contains("1 concepts are not in the new sources"), "{wide}");
    assert!(!wide.text().contains("Retired (1)\n  read ropes"), "{wide}");
    room.ponte("taxonomy diff 1.pack nothing.pack").run().exits(2).says("nothing.pack");
    room.write("cut.pack", &room.bytes("1.pack")[..500]);
    room.ponte("taxonomy diff cut.pack 2.pack").run().exits(2).says("copy it again");
}

/// Profiles as they come: unread columns, quotes, levels, blanks, a label, CRLF.
fn profiles() -> String {
    format!(
        "id;name;skills;occupation\r\n\
         a;\"Not; Read\"; {SKILL}02@4 |cook soup|{SKILL}01;{OCCUPATION}03\r\n\
         b;;\"{SKILL}01\";{OCCUPATION}02|{OCCUPATION}08\r\n"
    )
}

#[test]
fn profiles_are_carried_over_and_nothing_else_is_touched() {
    let room = room();
    room.write("p.csv", profiles());
    let migrate = "profile migrate --from 1.pack --to 2.pack --profiles";
    let run = room.ponte(&format!("{migrate} p.csv --out q.csv --report r.csv")).run().exits(0);
    run.says("p.csv: 3 kept, 3 replaced, 0 retired").says("2 of 2 profiles with concepts changed");
    let expected = profiles()
        .replace(&format!("{SKILL}02"), &format!("{SKILL}52"))
        .replace(&format!("{OCCUPATION}03"), &format!("{OCCUPATION}53"))
        .replace(&format!("{OCCUPATION}08"), &format!("{OCCUPATION}61"));
    assert_eq!(room.text("q.csv"), expected);
    let report = rows(&room.bytes("r.csv"));
    let told: Vec<String> = report
        .iter()
        .map(|row| ["id", "row", "field", "outcome", "why"].map(|column| row.text(column)).join(" "))
        .collect();
    assert_eq!(
        told,
        [
            "a 2 skills replaced preferred-label",
            "a 2 skills kept ",
            "a 2 occupation replaced preferred-label",
            "b 3 skills kept ",
            "b 3 occupation kept ",
            "b 3 occupation replaced stated",
        ]
    );
    // Again, onto the file itself.
    let again = room.ponte(&format!("{migrate} q.csv --out q.csv")).run().exits(0);
    again.says("3 kept, 0 replaced, 0 retired, 0 not in the new sources, 3 of the new version already");
    assert_eq!(room.text("q.csv"), expected);
    assert_eq!(room.names(), ["1.pack", "2.pack", "3.pack", "p.csv", "q.csv", "r.csv"]);
}

#[test]
fn what_cannot_be_carried_over_stays_and_is_told() {
    let room = room();
    let lines = format!(
        "{{\"id\":\"a\",\"mood\":1.50,\"skills\":[{{\"uri\":\"{SKILL}02\",\"level\":3}},\"x\"],\
         \"occupation\":\"{OCCUPATION}05\"}}\nno json\n{{\"id\":\"b\",\"skills\":\"urn:nobody:1|note: x\"}}\n"
    );
    room.write("p.jsonl", &lines);
    let migrate = "profile migrate --from 1.pack --to 2.pack --profiles p.jsonl --out - --report r.jsonl";
    let run = room.ponte(migrate).run().exits(1).says("p.jsonl:2: rejected").says("1 retired");
    let run = run.says("2 could not be carried over").says_nothing_of("nobody");
    assert_eq!(run.text(), lines.replace(&format!("{SKILL}02"), &format!("{SKILL}52")));
    let report = json_lines(&room.bytes("r.jsonl"));
    let outcomes: Vec<&str> = report.iter().map(|row| row["outcome"].as_str().unwrap()).collect();
    assert_eq!(outcomes, ["replaced", "retired", "unknown"]);
    assert_eq!(report[1]["nearest"], "http://data.europa.eu/esco/isco/C9992");

    // A pack that lacks skills as a whole says nothing about them.
    let run = room.ponte("profile migrate --from 2.pack --to 3.pack --profiles p.csv --out q.csv");
    room.write("p.csv", format!("id,skills\n1,{SKILL}52\n"));
    run.run().exits(1).says("0 retired, 1 not in the new sources");
    assert_eq!(room.text("q.csv"), room.text("p.csv"));
}

#[test]
fn vacancies_go_the_same_way_and_what_is_no_table_is_refused() {
    let room = room();
    room.write("v.csv", format!("id,title,essential,optional\n1,Keeper,{SKILL}02@2,{SKILL}01\n"));
    let migrate = "profile migrate --from 1.pack --to 2.pack --out w.csv";
    room.ponte(&format!("{migrate} --vacancies v.csv")).run().exits(0).says("1 of 1 vacancies");
    assert!(room.text("w.csv").contains(&format!("Keeper,{SKILL}52@2,{SKILL}01")));
    room.write("n.csv", "id,name\n1,x\n").write("z.csv", b"PK\x03\x04\0\0\0");
    for name in ["n.csv", "z.csv"] {
        let run = room.ponte(&format!("{migrate} --profiles {name}").replace("w.csv", "u.csv")).run();
        run.exits(2).says("nothing was written");
    }
    room.ponte(&format!("{migrate} --profiles v.csv --vacancies v.csv"))
        .run()
        .exits(2)
        .says("cannot be used");
    room.ponte(migrate).run().exits(2).says("--profiles");
    assert!(!room.names().contains(&"u.csv".to_owned()));
}
