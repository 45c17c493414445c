//! Bytes without end: refused or cut off early, within bounded memory.
//!
//! Memory is the most that the system says a run had at once. A run that wants far more aborts at a
//! bound on its address space, so that a test that fails harms nobody.

#![cfg(target_os = "linux")]

use std::io::Write;

use crate::support::*;
use crate::zip::{Member, archive, bomb};

/// What a run may use whatever it is fed, in mebibytes. The unoptimised command itself takes some 30.
const MOST_MEMORY: u64 = 150;
/// The address space it gets: far more, and far less than the machine has.
const ADDRESSES: u64 = 1200;

const VACANCY: &str = "id,title,essential\nv1,Order picker,urn:ponte:starter:pick-orders\n";

/// 200 megabytes, a mebibyte at a time.
fn endless(
    start: &'static [u8],
    piece: &'static [u8],
) -> impl FnOnce(&mut dyn Write) -> std::io::Result<()> + Send {
    move |to| {
        let pieces = piece.repeat((1 << 20) / piece.len());
        to.write_all(start)?;
        (0..200).try_for_each(|_| to.write_all(&pieces))
    }
}

/// Feeds a table that never ends a row; what stands before it is kept.
#[track_caller]
fn a_row_without_end(piece: &'static [u8]) -> Run {
    let room = Room::new();
    room.write("v.csv", VACANCY);
    let words = "match --profiles - --vacancies v.csv --out matches.csv";
    let start = b"id,skills\np1,urn:ponte:starter:pick-orders\np2,";
    let run = room.ponte_within(ADDRESSES, words).input_from(endless(start, piece)).run().exits(1);
    assert_eq!(room.pairs(), [("p1".to_owned(), "v1".to_owned(), 10_000)]);
    run.says("standard input:3: rejected").says("rows before this one were kept")
}

#[test]
fn garbage_without_a_line_break_is_cut_off() {
    a_row_without_end(b"x").stays_within(MOST_MEMORY);
    a_row_without_end(b"\"\"\xff\x01").stays_within(MOST_MEMORY);
}

#[test]
fn a_quote_that_is_never_closed_is_cut_off() {
    let room = Room::new();
    room.write("v.csv", VACANCY);
    let feed = endless(b"id,text\np1,\"", b"a line, \"\"quoted\"\"\n");
    let run = room.ponte_within(ADDRESSES, "match --profiles - --vacancies v.csv").input_from(feed).run();
    let run = run.exits(2).stays_within(MOST_MEMORY);
    run.says("standard input:2: rejected: a row of more than").says("probably a quote is never closed");
}

#[test]
fn garbage_that_is_no_table_at_all_is_refused() {
    let room = Room::new();
    room.write("v.csv", VACANCY);
    for (piece, told) in
        [(&b"x"[..], "standard input:1: rejected"), (b"\0", "zero bytes"), (b"\xff\xfe", "UTF-16")]
    {
        let call = room.ponte_within(ADDRESSES, "match --profiles - --vacancies v.csv");
        let run = call.input_from(endless(b"", piece)).run().exits(2).stays_within(MOST_MEMORY);
        run.says(told).says("no record could be read from standard input");
    }
}

#[test]
fn lines_without_end_are_cut_off() {
    let room = Room::new();
    for words in ["link -k 1", "extract --in - -k 1 --lang en"] {
        let feed = endless(b"q1\tcook meals\nq2\t", b"x");
        let run =
            room.ponte_within(ADDRESSES, words).input_from(feed).run().exits(1).stays_within(MOST_MEMORY);
        let found = tab_rows(&run.out).iter().map(|row| row.text("query_id")).collect::<Vec<_>>();
        assert_eq!(found, ["q1"]);
        run.says("standard input:2: rejected: the line is longer than a mebibyte");
    }
}

/// Compiles an archive of which nothing can be read.
#[track_caller]
pub(crate) fn refused(content: &[u8]) -> Run {
    let room = Room::new();
    room.write("bomb.zip", content);
    let run = room.ponte_within(ADDRESSES, "taxonomy compile bomb.zip --out x.pack").run().exits(2);
    assert_eq!(room.names(), ["bomb.zip"]);
    run.says("bomb.zip").stays_within(MOST_MEMORY)
}

#[test]
fn tables_that_unpack_to_more_than_a_gibibyte_are_refused() {
    refused(&bomb("skills_en.csv", b"", 0, 1500))
        .says("bomb.zip!skills_en.csv: rejected: the file holds zero bytes");
    refused(&bomb("skills_en.csv", b"", b'x', 1500))
        .says("bomb.zip!skills_en.csv:1: rejected: a row of more than");
    let header = b"conceptUri,conceptType,preferredLabel\nurn:x:1,\"";
    refused(&bomb("skills_en.csv", header, b'\n', 1500))
        .says("bomb.zip!skills_en.csv:2: rejected: a row of more than");
}

#[test]
fn rdf_that_unpacks_to_more_than_a_gibibyte_is_refused() {
    for (name, start) in [
        ("a.ttl", &b""[..]),
        ("a.ttl", b"<urn:a> <urn:b> \""),
        ("a.ttl", b"# "),
        ("a.nt", b"<urn:"),
        ("a.jsonld", b"{\"@id\":\""),
    ] {
        refused(&bomb(name, start, b'x', 1500)).says(&format!("bomb.zip!{name}: rejected: "));
    }
    refused(&bomb("a.jsonld", b"", b'[', 1500)).says("bomb.zip!a.jsonld: rejected: ");
}

#[test]
fn an_archive_of_too_many_files_is_refused() {
    let names: Vec<String> = (0..10_001).map(|n| format!("{n}_en.csv")).collect();
    let member =
        |name: &'static str| Member { name, start: b"conceptUri,preferredLabel\n", fill: 0, times: 0 };
    let names: Vec<&'static str> = names.into_iter().map(|name| &*name.leak()).collect();
    let members: Vec<Member<'_>> = names.iter().map(|name| member(name)).collect();
    let run = refused(&archive(&members));
    run.says("bomb.zip: rejected: it holds 10001 files, the limit is 10000; unpack it yourself");
    // One fewer is read, and told to be empty.
    refused(&archive(&members[..10_000]))
        .says("no concept could be read from bomb.zip")
        .says_nothing_of("the limit is");
}

#[test]
fn a_bomb_beside_a_good_file_costs_only_itself() {
    let room = Room::new();
    let good = std::fs::read(demo("demo.rdf")).unwrap();
    let good = Member { name: "demo.rdf", start: &good, fill: 0, times: 0 };
    let bomb = Member { name: "a_en.csv", start: b"", fill: b'x', times: 1500 << 20 };
    room.write("both.zip", archive(&[bomb, good]));
    let run = room.ponte_within(ADDRESSES, "taxonomy compile both.zip --out x.pack").run().exits(1);
    run.stays_within(MOST_MEMORY).says("both.zip!a_en.csv:1: rejected").says("wrote x.pack: 2 occupations");
    room.ponte("taxonomy verify x.pack").run().exits(0);
}
