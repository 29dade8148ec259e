//! `lint`: its output, its exit status, and the file that it can change.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use super::CHANGELOG;

const PAGE: &str = "\
# Things

## Events published on the `system-events.things` channel

### com.qlik.thing.created

Published when a thing is created.

**Payload**

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `size` | `integer` | No | How large it is. |
| `name` | `string` | No | Deprecated. Use the size. |

**Example**

```json
{ \"size\": 1, \"name\": \"n\" }
```
";

/// A project with a note and a warning, and with an error if the example is wrong.
fn project(is_wrong: bool) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("spec/docs")).unwrap();
    let page = if is_wrong { PAGE.replace("\"size\": 1", "\"size\": \"1 MB\"") } else { PAGE.to_owned() };
    fs::write(root.path().join("spec/docs/things, 1.md"), page).unwrap();
    fs::write(root.path().join("spec/docs/news.txt"), CHANGELOG).unwrap();
    root
}

/// Runs `lint`, expects an exit status, and returns its output and errors.
fn ends(root: &Path, arguments: &[&str], status: i32) -> (String, String) {
    super::ends(root, &[&["lint"], arguments].concat(), status)
}

fn fixups(root: &Path) -> String {
    fs::read_to_string(root.join("spec/fixups.yaml")).unwrap_or_default()
}

#[test]
fn warnings_fail_with_deny() {
    let (fine, wrong) = (project(false), project(true));
    let (out, _) = ends(fine.path(), &[], 0);
    assert!(out.ends_with("\n0 errors, 1 warning, 1 note\n"), "{out}");
    ends(fine.path(), &["--deny", "warnings"], 1);
    let (out, _) = ends(wrong.path(), &[], 1);
    assert!(out.ends_with("\n1 error, 1 warning, 1 note\n"), "{out}");
    ends(wrong.path(), &["--deny", "notes"], 2);
    let only_notes = project(false);
    let page = only_notes.path().join("spec/docs/things, 1.md");
    fs::write(&page, PAGE.replace("Deprecated. ", "")).unwrap();
    ends(only_notes.path(), &["--deny", "warnings"], 0);
}

#[test]
fn text_shows_line_caret_help_and_fixup() {
    let (out, err) = ends(project(true).path(), &[], 1);
    assert!(err.starts_with("next: `cargo xtask lint --fix` adds the suggested fixups"), "{err}");
    for part in [
        "error[example-json-type]: com.qlik.thing.created size: the example has `\"1 MB\"`, the table says `integer`\n",
        "--> spec/docs/things, 1.md:19:11\n",
        "19 | { \"size\": \"1 MB\", \"name\": \"n\" }\n",
        "   |           ^^^^^^\n",
        "= help: Set `type` by a fixup",
        "\n  - document: things, 1.md\n    path: com.qlik.thing.created size\n    key: type\n    from: integer\n    \
         to: string\n    reason: The example shows `\"1 MB\"`.\n",
        "warning[deprecated-in-prose]",
        "note[announced-only]",
    ] {
        assert!(out.contains(part), "{part}\n{out}");
    }
}

#[test]
fn json_has_everything_the_text_has() {
    let (out, _) = ends(project(true).path(), &["--format", "json"], 1);
    let json: Value = serde_json::from_str(&out).unwrap();
    let found = json.as_array().unwrap().iter().find(|one| one["id"] == "example-json-type").unwrap();
    assert_eq!((&found["line"], &found["column"], &found["level"]), (&19.into(), &11.into(), &"error".into()));
    assert_eq!((&found["event"], &found["path"]), (&"com.qlik.thing.created".into(), &"size".into()));
    assert_eq!((&found["fixup"]["from"], &found["fixup"]["to"]), (&"integer".into(), &"string".into()));
    assert_eq!(json.as_array().unwrap().len(), 3);
}

#[test]
fn github_prints_an_escaped_command_for_each_finding() {
    let (out, _) = ends(project(true).path(), &["--format", "github"], 1);
    let lines: Vec<_> = out.lines().collect();
    assert_eq!(lines.len(), 3, "{out}");
    assert!(lines[2].starts_with("::notice file=spec/docs/news.txt,line=3,col=1,title=announced-only%3A com.qlik."));
    let error = lines[0];
    assert!(error.starts_with("::error file=spec/docs/things%2C 1.md,line=19,col=11,title="), "{error}");
    assert!(error.contains("::the example has `\"1 MB\"`, the table says `integer`%0ASet `type`"), "{error}");
    assert!(error.ends_with("%0A`cargo xtask lint --fix` adds the fixup."), "{error}");
}

#[test]
fn sarif_names_its_version() {
    let (out, _) = ends(project(true).path(), &["--format", "sarif"], 1);
    let sarif: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    let place = &sarif["runs"][0]["results"][2]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "spec/docs/things%2C%201.md");
}

#[test]
fn fix_adds_fixups_once() {
    let root = project(true);
    let own = "# Ours.\nallow:\n  # Known for long.\n  - finding: announced-only\n    path: com.qlik.room.created\n    \
               reason: Its page comes later.\n";
    fs::write(root.path().join("spec/fixups.yaml"), own).unwrap();
    let (out, err) = ends(root.path(), &["--fix"], 0);
    assert_eq!(out, "0 errors, 0 warnings, 0 notes\n");
    assert_eq!(err.matches("added to spec/fixups.yaml: ").count(), 2, "{err}");
    assert!(err.contains("2 fixups added") && err.contains("\nnext: review the fixups, write their reasons"), "{err}");
    let text = fixups(root.path());
    assert!(text.starts_with(own) && !text.contains("reason: \"\""), "{text}");
    let stamp = || fs::metadata(root.path().join("spec/fixups.yaml")).unwrap().modified().unwrap();
    let before = stamp();
    let (_, err) = ends(root.path(), &["--fix"], 0);
    assert_eq!(err, "no fixup to add\n");
    assert_eq!((fixups(root.path()), stamp()), (text, before));
    super::ends(root.path(), &["regen"], 0);
    let spec = fs::read_to_string(root.path().join("spec/events/things, 1.yaml")).unwrap();
    assert!(spec.contains("corrected: {type: integer}"), "{spec}");
}

#[test]
fn an_error_keeps_the_fixups_unchanged() {
    let root = project(true);
    let own =
        "allow:\n  - finding: example-json-type\n    path: com.qlik.thing.created sise\n    reason: It is a text.\n";
    fs::write(root.path().join("spec/fixups.yaml"), own).unwrap();
    let (out, err) = ends(root.path(), &["--fix"], 2);
    assert_eq!(out, "");
    assert!(err.contains("no finding matches `example-json-type` at `com.qlik.thing.created sise`"), "{err}");
    assert!(err.contains("^^^^ did you mean `size`?"), "{err}");
    assert!(err.ends_with("1 error; no files were changed\n"), "{err}");
    assert_eq!(fixups(root.path()), own);
    let (_, err) = ends(root.path(), &[], 2);
    assert!(err.ends_with("\n1 error; the findings may be incomplete\n"), "{err}");
}

#[test]
fn fix_reports_refused_fixups_and_remaining_findings() {
    let root = project(false);
    let data = "| `data` | `object` | No | All of it. |\n\n<details>\n<summary>Properties of `data`</summary>\n\n\
                | Name | Type | Required | Description |\n| --- | --- | --- | --- |\n\
                | `kind` | `string` | No | Its kind. Allowed values: a-b \\| c. |\n\n</details>\n\n**Example**";
    let example = "\"data\": { \"kind\": \"a_b\" }, \"size\": 1";
    let page = PAGE.replace("\n**Example**", data).replace("\"size\": 1", example);
    fs::write(root.path().join("spec/docs/things, 1.md"), page).unwrap();
    let (out, err) = ends(root.path(), &["--fix"], 1);
    assert!(out.contains("error[example-value]: com.qlik.thing.created data.kind"), "{out}");
    assert!(err.contains(
        "not added, since the crate could not be generated with it: `allowed` of `com.qlik.thing.created data.kind`"
    ));
    assert!(err.contains("\n1 fixup added to spec/fixups.yaml\n"), "{err}");
}

#[test]
fn equal_findings_are_grouped() {
    let root = project(false);
    let more = "com.qlik.room.created: room created\ncom.qlik.room.deleted: room deleted\n";
    fs::write(root.path().join("spec/docs/news.txt"), CHANGELOG.replace("com.qlik.room.created: room created\n", more))
        .unwrap();
    let (out, _) = ends(root.path(), &[], 0);
    assert_eq!(out.matches("note[announced-only]").count(), 1, "{out}");
    assert!(
        out.contains("= note: the same at\n") && out.contains(" spec/docs/news.txt:4 com.qlik.room.deleted\n"),
        "{out}"
    );
    assert!(out.contains("\nnote    announced-only         2 announced events without a page\n"), "{out}");
    assert!(out.ends_with("\n0 errors, 1 warning, 2 notes\n"), "{out}");
    let (out, _) = ends(root.path(), &["--format", "github"], 0);
    assert!(out.contains("%0Athe same at%0Aspec/docs/news.txt:4 com.qlik.room.deleted%0A"), "{out}");
    let (out, _) = ends(root.path(), &["--format", "json"], 0);
    let found: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(found.as_array().unwrap().len(), 2);
    assert_eq!(found[0]["also"][0]["event"], "com.qlik.room.deleted");
}

/// Every printed id has a page.
#[test]
fn every_finding_can_be_explained() {
    let root = project(true);
    let (out, _) = ends(root.path(), &["--format", "json"], 1);
    for finding in serde_json::from_str::<Value>(&out).unwrap().as_array().unwrap() {
        let id = finding["id"].as_str().unwrap();
        let (page, _) = super::ends(root.path(), &["explain", id], 0);
        assert!(page.starts_with(&format!("# {id}\n")), "{page}");
        assert!(page.contains(finding["help"].as_str().unwrap().split_whitespace().next().unwrap()), "{page}");
    }
}

#[test]
fn help_has_examples_and_the_exit_statuses() {
    let (out, _) = ends(project(false).path(), &["--help"], 0);
    for part in ["cargo xtask lint --fix", "--format <FORMAT>", "sarif", "--deny <LEVEL>", "Exit status: 1 if"] {
        assert!(out.contains(part), "{part}\n{out}");
    }
}

#[test]
fn people_set_levels_leave_out_rules_and_approve_findings() {
    let root = project(true);
    let write = |text: &str| fs::write(root.path().join("spec/levels.yaml"), text).unwrap();
    let (out, _) = ends(root.path(), &["--format", "json"], 1);
    let findings: Value = serde_json::from_str(&out).unwrap();
    let wrong = findings.as_array().unwrap().iter().find(|finding| finding["level"] == "error").unwrap();
    let print = wrong["fingerprint"].as_str().unwrap();
    let approval = format!("approvals:\n  - {{fingerprint: \"{print}\", until: 2027-01-31, reason: It is known.}}\n");
    write(&approval);
    let (out, err) = ends(root.path(), &["--today", "2027-01-31"], 0);
    assert!(out.contains("1 error") && err.contains("1 finding approved by spec/levels.yaml"), "{out}{err}");
    let (_, err) = ends(root.path(), &["--today", "2027-02-01"], 1);
    assert!(err.contains("ended on 2027-01-31") && err.contains("spec/levels.yaml:2:"), "{err}");
    write("levels:\n  - {rule: example-json-type, level: note, reason: The examples are made up.}\n");
    let (out, _) = ends(root.path(), &[], 0);
    assert!(out.ends_with("\n0 errors, 1 warning, 2 notes\n"), "{out}");
    write("left_out:\n  - {rule: example-json-type, formats: [sarif], reason: The examples are made up.}\n");
    let (out, err) = ends(root.path(), &["--format", "sarif"], 1);
    assert!(
        !out.contains("\"ruleId\": \"example-json-type\"") && err.contains("1 finding left out here"),
        "{out}{err}"
    );
    write("approvals:\n  - {fingerprint: 0123456789abcdef, until: 2027-01-31, reason: It is known.}\n");
    let (_, err) = ends(root.path(), &[], 2);
    assert!(err.contains("spec/levels.yaml:2:19") && err.contains("no finding has the fingerprint"), "{err}");
    write("levels:\n  - {rule: exmaple-json-type, level: note, reason: R.}\n");
    let (_, err) = ends(root.path(), &[], 2);
    assert!(err.contains("spec/levels.yaml:2:12") && err.contains("did you mean `example-json-type`?"), "{err}");
}
