//! The contract script that other parts of the project are held against too.

use std::path::Path;
use std::process::Command;

#[test]
fn the_contract_script_finds_nothing_broken() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let script = shared.join("eval/contract.sh");
    if !script.is_file() {
        eprintln!("skipped: {} is not there", script.display());
        return;
    }
    // English and the language-independent part of one release; without them the script goes on.
    let zips =
        ["", "en"].map(|language| format!("ESCO dataset - v1.1.1 - classification - {language} - csv.zip"));
    let zips: Vec<_> = zips.iter().map(|name| shared.join("data/esco").join(name)).collect();
    let mut command = Command::new("bash");
    command.arg(script).arg(env!("CARGO_BIN_EXE_ponte")).env_remove("PONTE_PACK");
    if zips.iter().all(|zip| zip.is_file()) {
        command.args(zips);
    } else {
        eprintln!("without ESCO: its zips are not there");
    }
    let ended = command.output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&ended.stdout), String::from_utf8_lossy(&ended.stderr));
    assert!(ended.status.success() && !out.contains("FAIL"), "{out}{err}");
    assert!(out.contains("ok      explanations add up"), "{out}{err}");
}
