//! `sample`: one event, and all events.

use std::fs;
use std::process::Stdio;

use super::{CHANGELOG, PAGE, command, ends, project, small, snapshot};

#[test]
fn a_sample_is_the_example_of_the_page() {
    let (out, err) = ends(small().path(), &["sample", "com.qlik.thing.created"], 0);
    assert_eq!(
        out.lines().take(4).collect::<Vec<_>>(),
        ["{", "  \"id\": \"x\",", "  \"data\": {", "    \"kind\": \"a b\","]
    );
    let sample: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(sample, serde_json::json!({"id": "x", "data": {"kind": "a b", "rows": [{"tags": ["t"]}]}}));
    assert_eq!(err, "the example in spec/docs/things.md\n");
}

#[test]
fn a_sample_without_an_example_is_generated_from_the_facts() {
    let kept = "\
keep:
  - page: things
    event:
      type: com.qlik.thing.dropped
      properties:
        - property: {name: data, type: object}
          properties:
            - property: {name: kind, type: string, allowed: [a b, c]}
            - property: {name: rows, type: 'integer[]', minItems: 2}
    reason: It is still sent.
";
    let files = [("spec/docs/things.md", PAGE), ("spec/docs/news.txt", CHANGELOG), ("spec/fixups.yaml", kept)];
    let root = project(&files);
    let (out, err) = ends(root.path(), &["sample", "com.qlik.thing.dropped"], 0);
    let sample: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(sample["type"], "com.qlik.thing.dropped");
    assert_eq!(sample["data"], serde_json::json!({"kind": "a b", "rows": [1, 2]}));
    assert_eq!(err, "generated from the facts: no document has an example of com.qlik.thing.dropped\n");
    let (out, _) = ends(root.path(), &["sample", "com.qlik.room.created"], 0);
    let sample: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&sample["type"], sample.get("data")), (&"com.qlik.room.created".into(), None));
}

#[test]
fn all_samples_are_files_and_equal_ones_are_not_written() {
    let root = small();
    let folder = root.path().join("new/samples");
    let all = ["sample", "--all", folder.to_str().unwrap()];
    let (out, err) = ends(root.path(), &all, 0);
    let first =
        format!("2 samples in {}: 1 from the documents, 1 generated from the facts; 2 written\n", folder.display());
    assert_eq!((out, err.as_str()), (first, ""));
    let [room, thing] = ["room", "thing"].map(|name| folder.join(format!("com.qlik.{name}.created.json")));
    let before = snapshot(&folder);
    assert_eq!(before.keys().collect::<Vec<_>>(), [&room, &thing]);
    assert_eq!(before[&thing].0, ends(root.path(), &["sample", "com.qlik.thing.created"], 0).0.into_bytes());
    fs::write(folder.join("mine.json"), "{}").unwrap();
    fs::write(&room, "old").unwrap();
    let (out, _) = ends(root.path(), &all, 0);
    assert!(out.ends_with("; 1 written\n"), "{out}");
    let after = snapshot(&folder);
    assert_eq!((after.len(), &after[&thing]), (3, &before[&thing]));
    assert_eq!(after[&room].0, before[&room].0);
}

#[test]
fn samples_are_written_all_or_none() {
    let root = small();
    let folder = root.path().join("samples");
    let blocked = folder.join("com.qlik.thing.created.json");
    fs::create_dir_all(blocked.join("in_the_way")).unwrap();
    let all = ["sample", "--all", folder.to_str().unwrap()];
    let before = snapshot(root.path());
    let (out, err) = ends(root.path(), &all, 2);
    assert_eq!(out, "");
    assert!(err.contains(blocked.to_str().unwrap()) && err.ends_with("\n1 error; no files were changed\n"), "{err}");
    assert_eq!(snapshot(root.path()), before, "all or nothing");
    let file = root.path().join("spec/docs/news.txt");
    let (_, err) = ends(root.path(), &["sample", "--all", file.to_str().unwrap()], 2);
    assert!(err.contains(file.to_str().unwrap()), "{err}");
    assert_eq!(snapshot(root.path()), before);
}

#[test]
fn a_sample_of_an_unknown_event() {
    let root = small();
    let (out, err) = ends(root.path(), &["sample", "com.qlik.things.created"], 2);
    assert_eq!(out, "");
    assert!(err.contains("unknown event `com.qlik.things.created`; did you mean `com.qlik.thing.created`?"), "{err}");
    let (_, err) = ends(root.path(), &["sample", "something-else"], 2);
    assert!(!err.contains("did you mean") && err.contains("`cargo xtask list` prints every event"), "{err}");
}

#[test]
fn a_reader_that_stops_early_is_not_an_error() {
    let root = small();
    let mut child = command(root.path(), &["sample", "com.qlik.thing.created"]).stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
