//! The command line by its output and its exit status.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops at what is wrong"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;

use tempfile::TempDir;

const PAGE: &str = "\
# Things

## Events published on the `system-events.things` channel

### com.qlik.thing.created  _(deprecated)_

Published when a thing is created.

**Payload**

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `id` | `string` | Yes | Identifies the event. |
| `actor` | `oneOf(user \\| bot)` | No | Who it is. |
| `data` | `object` | No | What was created. |

<details>
<summary>Properties of `actor`</summary>

**One of:**

**Option 1:**

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `user` | `object` | No |  |

<details>
<summary>Properties of `user`</summary>

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `id` | `` | No | Identifies the user. |

</details>

**Option 2:**

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `bot` | `object` | No |  |

</details>

<details>
<summary>Properties of `data`</summary>

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `kind` _(deprecated)_ | `string` | Yes | Its kind. Allowed values: a b \\| 1.0. |
| `rows` | `object[]` | No | Its rows. |

<details>
<summary>Properties of `rows`</summary>

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `tags` | `array` | No | Its tags. |

</details>

</details>

**Example**

```json
{ \"id\": \"x\", \"data\": { \"kind\": \"a b\", \"rows\": [{ \"tags\": [\"t\"] }] } }
```
";

const CHANGELOG: &str = "New events\nRooms\ncom.qlik.room.created: room created\n";

fn project(files: &[(&str, &str)]) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("spec/docs")).unwrap();
    for (path, text) in files {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    root
}

fn small() -> TempDir {
    project(&[("spec/docs/things.md", PAGE), ("spec/docs/news.txt", CHANGELOG)])
}

fn run(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).arg("--root").arg(root).args(arguments).output().unwrap()
}

/// Runs a command that ends with a status, and gives its output and its errors.
fn ends(root: &Path, arguments: &[&str], status: i32) -> (String, String) {
    let output = run(root, arguments);
    let [out, err] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    assert_eq!(output.status.code(), Some(status), "{arguments:?}\n{out}\n{err}");
    assert!(!out.contains('\u{1b}') && !err.contains('\u{1b}'), "colour without a terminal\n{out}\n{err}");
    (out, err)
}

/// All files with their texts and time stamps.
fn snapshot(root: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(root).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(snapshot(&path));
        } else {
            let stamp = fs::metadata(&path).unwrap().modified().unwrap();
            files.insert(path.clone(), (fs::read(&path).unwrap(), stamp));
        }
    }
    files
}

#[test]
fn regen_says_what_changed_and_ends_with_totals() {
    let root = small();
    let (out, err) = ends(root.path(), &["regen"], 0);
    assert_eq!(err, "");
    for line in
        ["created spec/events/things.yaml", "created spec/events/news.yaml", "created generated/src/events/things.rs"]
    {
        assert!(out.lines().any(|one| one == line), "{line}\n{out}");
    }
    let last = out.lines().last().unwrap();
    assert!(last.starts_with("2 events with 7 properties on 2 pages"), "{last}");
    let before = snapshot(root.path());
    let (out, _) = ends(root.path(), &["regen"], 0);
    assert!(!out.lines().any(|line| line.starts_with("created ")) && out.trim_end().ends_with(", 0 changed"), "{out}");
    assert_eq!(snapshot(root.path()), before, "a second run touches nothing");
}

#[test]
fn names_lists_departures_and_asks_for_a_decision() {
    let root = small();
    let departure = "no-successor: com.qlik.thing.created";
    let (out, _) = ends(root.path(), &["regen"], 0);
    assert!(out.contains(&format!("name: {departure} (decide in spec/names.yaml)\n")), "{out}");
    let (out, _) = ends(root.path(), &["names"], 1);
    assert_eq!(
        out,
        format!(
            "{departure}\n    no reason yet: decide in spec/names.yaml\n\
             departures with a reason: 0; that nobody has decided: 1\n"
        )
    );
    let decision = "successors:\n  - from: com.qlik.thing.created\n    reason: Nothing took over.\n";
    fs::write(root.path().join("spec/names.yaml"), decision).unwrap();
    let (out, _) = ends(root.path(), &["names"], 0);
    assert!(
        out.starts_with(&format!(
            "{departure}\n    Nothing took over.\ndepartures with a reason: 1; that nobody has decided: 0"
        )),
        "{out}"
    );
    let (out, _) = ends(root.path(), &["regen"], 0);
    assert!(!out.contains("name: "), "{out}");
}

#[test]
fn check_is_silent_when_fresh_and_lists_what_is_stale() {
    let root = small();
    ends(root.path(), &["regen"], 0);
    assert_eq!(ends(root.path(), &["regen", "--check"], 0), (String::new(), String::new()));
    fs::remove_file(root.path().join("spec/events/news.yaml")).unwrap();
    fs::write(root.path().join("spec/events/old.yaml"), "").unwrap();
    fs::write(root.path().join("generated/src/events/things.rs"), "").unwrap();
    let before = snapshot(root.path());
    let (out, err) = ends(root.path(), &["regen", "--check"], 1);
    let expected = "stale   generated/src/events/things.rs\nmissing spec/events/news.yaml\norphan  spec/events/old.yaml\n\
                    run `cargo xtask regen` and commit\n";
    assert_eq!((out.as_str(), err.as_str()), (expected, ""));
    assert_eq!(snapshot(root.path()), before, "a check changes nothing");
    let (out, _) = ends(root.path(), &["regen"], 0);
    for line in
        ["changed generated/src/events/things.rs", "created spec/events/news.yaml", "removed spec/events/old.yaml"]
    {
        assert!(out.lines().any(|one| one == line), "{line}\n{out}");
    }
    ends(root.path(), &["regen", "--check"], 0);
}

#[test]
fn faults_go_to_the_errors_and_nothing_is_written() {
    let root =
        project(&[("spec/docs/things.md", &PAGE.replace("| Yes |", "| Maybe |")), ("spec/docs/news.txt", CHANGELOG)]);
    let before = snapshot(root.path());
    for arguments in [&["regen"][..], &["regen", "--check"], &["list"]] {
        let (out, err) = ends(root.path(), arguments, 2);
        assert_eq!(out, "");
        assert!(
            err.contains("--> spec/docs/things.md:13:21\n") && err.contains("--> spec/docs/things.md:50:38\n"),
            "{err}"
        );
        assert!(err.ends_with("2 faults; no file was touched\n"), "{err}");
    }
    assert_eq!(snapshot(root.path()), before);
}

#[test]
fn bad_usage_is_a_fault() {
    let root = small();
    for arguments in [
        &[][..],
        &["regenerate"],
        &["regen", "--chek"],
        &["list", "--format", "xml"],
        &["list", "extra"],
        &["sample"],
        &["sample", "--all"],
        &["sample", "com.qlik.thing.created", "--all", "samples"],
    ] {
        let (out, err) = ends(root.path(), arguments, 2);
        assert_eq!(out, "", "{arguments:?}");
        assert!(err.contains("Usage:") || err.contains("try '--help'"), "{arguments:?} {err}");
    }
}

#[test]
fn help_has_an_example_for_each_command() {
    let root = small();
    let (out, _) = ends(root.path(), &["--help"], 0);
    assert!(out.contains("Exit status: 0") && out.contains("regen") && out.contains("list"), "{out}");
    for command in ["regen", "list", "names", "sample"] {
        let (out, _) = ends(root.path(), &[command, "--help"], 0);
        assert!(out.contains("Example") && out.contains(&format!("  cargo xtask {command}")), "{out}");
    }
}

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
fn a_target_that_cannot_be_written() {
    let root = small();
    fs::create_dir_all(root.path().join("spec/events/things.yaml/in_the_way")).unwrap();
    let before = snapshot(root.path());
    let (_, err) = ends(root.path(), &["regen"], 2);
    assert!(err.contains("spec/events/things.yaml"), "{err}");
    assert_eq!(snapshot(root.path()), before, "all or nothing");
}

#[cfg(unix)]
#[test]
fn a_folder_that_must_not_be_written() {
    use std::os::unix::fs::PermissionsExt as _;
    let root = small();
    let folder = root.path().join("spec/events");
    fs::create_dir_all(&folder).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).unwrap();
    if fs::write(folder.join("probe"), "").is_ok() {
        return; // The superuser may write everywhere.
    }
    let before = snapshot(root.path());
    let (_, err) = ends(root.path(), &["regen"], 2);
    assert!(err.contains("spec/events/"), "{err}");
    assert_eq!(snapshot(root.path()), before, "all or nothing");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn a_root_without_pages() {
    let root = tempfile::tempdir().unwrap();
    for arguments in [&["regen"][..], &["regen", "--check"], &["list"], &["sample", "--all", "samples"]] {
        let (_, err) = ends(root.path(), arguments, 2);
        assert!(err.contains("--> spec/docs\n"), "{err}");
    }
    assert!(snapshot(root.path()).is_empty());
    let (_, err) = ends(project(&[]).path(), &["regen"], 2);
    assert!(err.contains("this folder has no page"), "{err}");
    let (_, err) = ends(&root.path().join("nowhere"), &["regen"], 2);
    assert!(err.contains("--> "), "{err}");
}

#[test]
fn a_folder_in_place_of_a_page() {
    let root = project(&[("spec/docs/things.md/more.md", PAGE)]);
    let (_, err) = ends(root.path(), &["regen"], 2);
    assert!(err.contains("this is a folder; expected a page") && err.contains("--> spec/docs/things.md\n"), "{err}");
}

#[test]
fn a_reader_that_stops_early_is_no_fault() {
    let root = small();
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["list", "--root"])
        .arg(root.path())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_sample_is_the_example_of_the_page() {
    let (out, err) = ends(small().path(), &["sample", "com.qlik.thing.created"], 0);
    assert_eq!(
        out.lines().take(4).collect::<Vec<_>>(),
        ["{", "  \"id\": \"x\",", "  \"data\": {", "    \"kind\": \"a b\","]
    );
    let sample: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(sample, serde_json::json!({"id": "x", "data": {"kind": "a b", "rows": [{"tags": ["t"]}]}}));
    assert_eq!(err, "the example of spec/docs/things.md\n");
}

#[test]
fn a_sample_is_made_from_the_facts_where_the_page_has_no_example() {
    let kept = "\
keep:
  - page: things.md
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
    assert_eq!(err, "made from the facts: spec/docs/things.md has no example of com.qlik.thing.dropped\n");
    let (out, _) = ends(root.path(), &["sample", "com.qlik.room.created"], 0);
    let sample: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&sample["type"], sample.get("data")), (&"com.qlik.room.created".into(), None));
}

#[test]
fn all_samples_are_files_and_what_does_not_change_is_not_touched() {
    let root = small();
    let folder = root.path().join("new/samples");
    let all = ["sample", "--all", folder.to_str().unwrap()];
    let (out, err) = ends(root.path(), &all, 0);
    let first = format!("2 samples in {}: 1 of the pages, 1 made from the facts; 2 written\n", folder.display());
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
fn of_samples_all_are_written_or_none() {
    let root = small();
    let folder = root.path().join("samples");
    let blocked = folder.join("com.qlik.thing.created.json");
    fs::create_dir_all(blocked.join("in_the_way")).unwrap();
    let all = ["sample", "--all", folder.to_str().unwrap()];
    let before = snapshot(root.path());
    let (out, err) = ends(root.path(), &all, 2);
    assert_eq!(out, "");
    assert!(err.contains(blocked.to_str().unwrap()) && err.ends_with("1 fault; no file was touched\n"), "{err}");
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
fn a_reader_of_a_sample_that_stops_early_is_no_fault() {
    let root = small();
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["sample", "com.qlik.thing.created", "--root"])
        .arg(root.path())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
