//! `list` in its formats.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use super::{command, ends, project, small};

#[test]
fn list_as_tsv() {
    let (out, _) = ends(small().path(), &["list", "--format", "tsv"], 0);
    let rows = [
        "com.qlik.room.created\t\tevent\t-\t-\tannounced",
        "com.qlik.thing.created\t\tevent\t-\tdeprecated\tmarkdown",
        "com.qlik.thing.created\tid\tstring\trequired\t-\t",
        "com.qlik.thing.created\tactor\toneOf(user | bot)\toptional\t-\t",
        "com.qlik.thing.created\tactor<user>.id\tany\toptional\t-\t",
        "com.qlik.thing.created\tdata\tobject\toptional\t-\t",
        "com.qlik.thing.created\tdata.kind\tstring\trequired\tdeprecated\ta b,1.0",
        "com.qlik.thing.created\tdata.rows\tobject[]\toptional\t-\t",
        "com.qlik.thing.created\tdata.rows[].tags\tany[]\toptional\t-\t",
    ];
    assert_eq!(out.lines().collect::<Vec<_>>(), rows);
}

#[test]
fn list_as_text_and_as_json() {
    let root = small();
    let (text, _) = ends(root.path(), &["list"], 0);
    assert_eq!(ends(root.path(), &["list", "--format", "text"], 0).0, text);
    for part in ["com.qlik.room.created", "announced", "com.qlik.thing.created", "deprecated", "data.kind"] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    let (out, _) = ends(root.path(), &["list", "--format", "json"], 0);
    let events: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(events[0]["type"], "com.qlik.room.created");
    assert_eq!(events[0]["layout"], "announced");
    assert_eq!(events[1]["deprecated"], true);
    let kind = &events[1]["properties"][4];
    let expected = serde_json::json!({
        "path": "data.kind", "type": "string", "required": true, "deprecated": true, "allowed": ["a b", "1.0"],
    });
    assert_eq!(*kind, expected);
}

#[test]
fn totals_of_the_five_documents() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let root = project(&[]);
    let names = ["apps.txt", "changelog-new-system-events.txt", "older/environments.md", "spaces.txt", "tasks.txt"];
    for name in names {
        let page = fs::read(workspace.join("spec/docs").join(name)).unwrap();
        fs::write(root.path().join("spec/docs").join(name.replace('/', "-")), page).unwrap();
    }
    let (out, _) = ends(root.path(), &["list", "--format", "tsv"], 0);
    let rows: Vec<Vec<&str>> = out.lines().map(|line| line.split('\t').collect()).collect();
    assert!(rows.iter().all(|row| row.len() == 6));
    let count = |is: &dyn Fn(&[&str]) -> bool| rows.iter().filter(|row| is(row)).count();
    assert_eq!(count(&|row| row[2] == "event"), 48);
    assert_eq!(count(&|row| row[2] == "event" && row[5] != "announced"), 27);
    assert_eq!(count(&|row| row[2] == "event" && row[4] == "deprecated"), 16);
    assert_eq!(count(&|row| row[2] != "event"), 631);
    assert_eq!(count(&|row| row[3] == "required"), 187);
    assert_eq!(count(&|row| row[2] != "event" && !row[5].is_empty()), 39);
    assert_eq!(count(&|row| row[2] != "event" && row[4] == "deprecated"), 12);
}

#[test]
fn a_reader_that_stops_early_is_not_an_error() {
    let root = small();
    let mut child = command(root.path(), &["list"]).stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
