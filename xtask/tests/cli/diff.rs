//! `diff` and `explain`: their output and exit status, with a real git repository.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use super::{command, finish, git};

const SPEC: &str = "spec/events/areas.yaml";

const AREAS: &str = "\
format: 2
page: areas
documents:
  - document: {file: areas.md, layout: markdown}
events:
  - type: com.qlik.area.created
    description: An area was made.
    properties:
      - property: {name: id, type: string, required: true}
      - property: {name: data, type: object}
        properties:
          - property: {name: id, type: string, required: true}
";

const NAME: &str = "          - property: {name: name, type: string}\n";

fn project(spec: &str, version: &str) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    fill(root.path(), spec, version);
    root
}

fn fill(root: &Path, spec: &str, version: &str) {
    fs::create_dir_all(root.join("spec/events")).unwrap();
    fs::create_dir_all(root.join("generated")).unwrap();
    fs::write(root.join(SPEC), spec).unwrap();
    fs::write(root.join("generated/Cargo.toml"), format!("[package]\nversion = \"{version}\"\n")).unwrap();
}

/// A repository with two commits, `v1` and `v2`, and a work tree with further changes.
fn repository() -> TempDir {
    let root = project(AREAS, "0.1.0");
    git(root.path(), &["init", "--quiet", "--initial-branch", "main"]);
    commit(root.path(), "v1");
    fill(root.path(), &format!("{AREAS}{NAME}"), "0.1.0");
    commit(root.path(), "v2");
    fill(root.path(), &format!("{AREAS}{NAME}{}", NAME.replace("name: name", "name: size")), "0.1.0");
    root
}

fn commit(root: &Path, tag: &str) {
    git(root, &["add", "--all"]);
    git(root, &["commit", "--quiet", "--message", tag]);
    git(root, &["tag", tag]);
}

/// Runs a command in a folder outside of any repository, expects an exit status, and returns its output and errors.
fn ends(root: &Path, arguments: &[&str], status: i32) -> (String, String) {
    finish(above(&mut command(root, arguments)), status)
}

/// Keeps git from finding a repository above the folders of tests.
fn above(command: &mut Command) -> &mut Command {
    command.env("GIT_CEILING_DIRECTORIES", std::env::temp_dir())
}

/// The paths of the properties that are reported as added.
fn added(root: &Path, arguments: &[&str]) -> Vec<String> {
    let (out, _) = ends(root, &[&["diff", "--format", "json"], arguments].concat(), 0);
    let diagnostics: serde_json::Value = serde_json::from_str(&out).unwrap();
    let paths = diagnostics["changes"].as_array().unwrap().iter().filter(|change| change["rule"] == "property-added");
    paths.map(|change| change["path"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn revisions_and_the_work_tree() {
    let root = repository();
    let root = root.path();
    assert_eq!(added(root, &[]), ["data.size"]);
    assert_eq!(added(root, &["v1"]), ["data.name", "data.size"]);
    assert_eq!(added(root, &["v1..v2"]), ["data.name"]);
    assert_eq!(added(root, &["v1.."]), ["data.name"]);
    git(root, &["stash", "--quiet"]);
    git(root, &["checkout", "--quiet", "-b", "side", "v1"]);
    fill(root, &format!("{AREAS}{}", NAME.replace("name: name", "name: side")), "0.1.0");
    commit(root, "v3");
    assert_eq!(added(root, &["main...side"]), ["data.side"]);
    let (out, _) = ends(root, &["diff", "main..side"], 0);
    assert!(out.starts_with("breaking: 1 property removed; also 1 additive; after 0.1.0 comes 0.2.0"), "{out}");
    assert!(git(root, &["status", "--porcelain"]).is_empty(), "the work tree is unchanged");
}

#[test]
fn a_project_can_be_a_folder_of_a_repository() {
    let root = tempfile::tempdir().unwrap();
    let inner = root.path().join("inner");
    fill(&inner, AREAS, "0.1.0");
    git(root.path(), &["init", "--quiet"]);
    commit(root.path(), "v1");
    fill(&inner, &format!("{AREAS}{NAME}"), "0.1.0");
    assert_eq!(added(&inner, &[]), ["data.name"]);
    let (out, _) = ends(&inner, &["diff", "--format", "github"], 0);
    assert!(out.contains("file=inner/spec/events/areas.yaml,line="), "{out}");
}

#[test]
fn two_folders_need_no_git() {
    let (old, new) = (project(AREAS, "0.1.0"), project(&format!("{AREAS}{NAME}"), "0.1.1"));
    let [from, to] = [old.path(), new.path()].map(|path| path.to_str().unwrap());
    let (out, _) = ends(old.path(), &["diff", "--from", from, "--to", to], 0);
    assert!(
        out.starts_with("additive: 1 property added; after 0.1.0 comes 0.1.1 (generated/Cargo.toml has 0.1.1)"),
        "{out}"
    );
    let (out, _) = ends(new.path(), &["diff", "--from", from], 0);
    assert!(out.starts_with("additive: 1 property added"), "{out}");
    let (out, _) = ends(old.path(), &["diff", "--from", from], 0);
    assert!(out.starts_with("no change between"), "{out}");
}

#[test]
fn fail_on_fails_at_its_level() {
    let root = repository();
    let root = root.path();
    ends(root, &["diff"], 0);
    ends(root, &["diff", "--fail-on", "breaking"], 0);
    let (out, _) = ends(root, &["diff", "--fail-on", "additive"], 1);
    ends(root, &["diff", "--fail-on", "unbumped"], 1);
    ends(root, &["diff", "v2..v1", "--fail-on", "breaking"], 1);
    ends(root, &["diff", "v2..v2", "--fail-on", "additive,unbumped"], 0);
    let print = out.lines().find(|line| line.contains(SPEC)).and_then(|line| line.split_whitespace().last()).unwrap();
    ends(root, &["diff", "--fail-on", "additive", "--approve", print], 0);
    let (_, err) = ends(root, &["diff", "--fail-on", "additive", "--approve", "000000000000"], 1);
    assert!(err.contains("no change has the fingerprint 000000000000"), "{err}");
    let manifest = root.join("generated/Cargo.toml");
    fs::write(manifest, "[package]\nversion = \"0.1.1\"\n").unwrap();
    ends(root, &["diff", "--fail-on", "unbumped"], 0);
}

#[test]
fn approve_trims_and_ignores_case() {
    let root = repository();
    let (out, _) = ends(root.path(), &["diff", "--format", "json"], 0);
    let diagnostics: serde_json::Value = serde_json::from_str(&out).unwrap();
    let print = format!(" {} ", diagnostics["changes"][0]["fingerprint"].as_str().unwrap().to_uppercase());
    ends(root.path(), &["diff", "--fail-on", "additive", "--approve", &print], 0);
}

#[test]
fn an_unknown_version_is_an_error_of_fail_on_unbumped() {
    let root = repository();
    let root = root.path();
    fs::write(root.join("generated/Cargo.toml"), "[package]\nversion.workspace = true\n").unwrap();
    commit(root, "v3");
    fill(root, AREAS, "0.2.0");
    let (_, err) = ends(root, &["diff", "--fail-on", "unbumped"], 2);
    assert!(err.contains("HEAD has no version") && err.contains("generated/Cargo.toml"), "{err}");
    let (out, _) = ends(root, &["diff", "--format", "json"], 0);
    assert!(out.contains("\"done\": null"), "{out}");
    ends(root, &["diff", "HEAD..HEAD", "--fail-on", "unbumped"], 0);
    let (_, err) = ends(root, &["diff", "v1..v3", "--fail-on", "unbumped"], 2);
    assert!(err.contains("v3 has no version"), "{err}");

    git(root, &["checkout", "--quiet", "--force", "v3"]);
    fs::write(root.join("Cargo.toml"), "[workspace.package]\nversion = \"0.1.0\"\n").unwrap();
    commit(root, "v4");
    ends(root, &["diff", "v1..v4", "--fail-on", "unbumped"], 1);
    fs::write(root.join("Cargo.toml"), "[workspace.package]\nversion = \"0.1.1\"\n").unwrap();
    ends(root, &["diff", "v1", "--fail-on", "unbumped"], 0);
}

#[test]
fn a_file_missing_in_git_is_an_error_with_its_path() {
    let root = repository();
    let id = git(root.path(), &["rev-parse", &format!("v1:{SPEC}")]);
    let (folder, file) = id.trim().split_at(2);
    fs::remove_file(root.path().join(".git/objects").join(folder).join(file)).unwrap();
    let (_, err) = ends(root.path(), &["diff", "v1"], 2);
    assert!(err.contains(&format!("v1:{SPEC}")) && err.contains("missing"), "{err}");
}

#[test]
fn an_incomplete_comparison_is_an_error() {
    let root = repository();
    fs::create_dir_all(root.path().join("spec/docs")).unwrap();
    fs::write(root.path().join("spec/docs/areas.md"), [0xff, 0xfe, 0xff]).unwrap();
    let (_, err) = ends(root.path(), &["diff"], 2);
    assert!(err.contains("error: the comparison is incomplete: the documents cannot be read"), "{err}");
    ends(root.path(), &["diff", "--fail-on", "breaking"], 1);
    ends(root.path(), &["diff", "v1..HEAD"], 0);
    fs::write(root.path().join("spec/docs/areas.md"), include_str!("../../../spec/docs/core/spaces.md")).unwrap();
    let (_, err) = ends(root.path(), &["diff"], 2);
    assert!(err.contains("error: the comparison is incomplete: spec/events is stale"), "{err}");
}

#[test]
fn errors_of_a_comparison_name_the_missing_side() {
    let root = repository();
    let (_, err) = ends(root.path(), &["diff", "v9"], 2);
    assert!(err.contains("git does not know the revision `v9`"), "{err}");
    let (_, err) = ends(root.path(), &["diff", "v1..--all"], 2);
    assert!(err.contains("git does not know the revision `--all`"), "{err}");
    let (_, err) = ends(root.path(), &["diff", "--from", "/nowhere/at/all"], 2);
    assert!(err.contains("this folder does not exist"), "{err}");
    git(root.path(), &["rm", "--quiet", "-r", "--force", "spec"]);
    commit(root.path(), "bare");
    let (_, err) = ends(root.path(), &["diff", "bare..v1"], 2);
    assert!(err.contains("bare has no spec"), "{err}");

    let plain = project(AREAS, "0.1.0");
    let (_, err) = ends(plain.path(), &["diff"], 2);
    assert!(err.contains("not a git repository") && err.contains("--from DIR"), "{err}");
    let (_, err) = finish(command(plain.path(), &["diff"]).env("PATH", ""), 2);
    assert!(err.contains("git cannot be run") && err.contains("install git"), "{err}");
}

#[test]
fn an_invalid_side_is_an_error_with_its_place() {
    let root = repository();
    fs::write(root.path().join(SPEC), AREAS.replace("type: object", "type: objekt[")).unwrap();
    let (_, err) = ends(root.path(), &["diff"], 2);
    assert!(err.contains("--> spec/events/areas.yaml:10"), "{err}");
    commit(root.path(), "broken");
    let (_, err) = ends(root.path(), &["diff", "v1..broken"], 2);
    assert!(err.contains("--> broken:spec/events/areas.yaml:10"), "{err}");
    let duplicate = "          - property: {name: Id, type: string}\n";
    fs::write(root.path().join(SPEC), format!("{AREAS}{duplicate}")).unwrap();
    let (_, err) = ends(root.path(), &["diff", "v1"], 2);
    assert!(err.contains("both get the name `id`") && err.contains("spec/events/areas.yaml:13"), "{err}");
}

#[test]
fn a_rule_can_be_explained() {
    let root = tempfile::tempdir().unwrap();
    let (out, _) = ends(root.path(), &["explain", "property-added"], 0);
    assert!(out.starts_with("# property-added\n") && out.contains("**What to do:**"), "{out}");
    let (out, _) = ends(root.path(), &["explain"], 0);
    assert!(out.contains("breaking\n") && out.contains("  property-added "), "{out}");
    assert!(out.contains("warning\n") && out.contains("  example-format "), "{out}");
    let (_, err) = ends(root.path(), &["explain", "exmaple-value"], 2);
    assert!(err.contains("did you mean `example-value`?"), "{err}");
    let (_, err) = ends(root.path(), &["explain", "property-aded"], 2);
    assert!(
        err.contains("there is no rule `property-aded`") && err.contains("did you mean `property-added`?"),
        "{err}"
    );
}

#[test]
fn fail_on_docs_fails_at_every_change() {
    let root = repository();
    let described = AREAS.replace("An area was made.", "An area is made.");
    fill(root.path(), &format!("{described}{NAME}"), "0.1.0");
    ends(root.path(), &["diff", "--fail-on", "additive"], 0);
    ends(root.path(), &["diff", "--fail-on", "docs"], 1);
    ends(root.path(), &["diff", "v2..v2", "--fail-on", "docs"], 0);
}

#[test]
fn an_approval_lets_a_change_pass_until_a_day() {
    let root = repository();
    let root = root.path();
    let (out, _) = ends(root, &["diff", "--format", "json"], 0);
    let report: serde_json::Value = serde_json::from_str(&out).unwrap();
    let print = report["changes"][0]["fingerprint"].as_str().unwrap();
    let write = |print: &str| {
        let entry = format!("approvals:\n  - {{fingerprint: \"{print}\", until: 2027-01-31, reason: It is known.}}\n");
        fs::write(root.join("spec/levels.yaml"), entry).unwrap();
    };
    write(print);
    let on = |day: &'static str| ["diff", "--fail-on", "additive", "--today", day];
    let (out, _) = ends(root, &on("2027-01-31"), 0);
    assert!(out.contains("approved until 2027-01-31: It is known."), "{out}");
    let (out, err) = ends(root, &on("2027-02-01"), 1);
    assert!(!out.contains("approved") && err.contains("spec/levels.yaml:2:42"), "{err}");
    let (_, err) = ends(root, &on("2027-2-1"), 2);
    assert!(err.contains("expected a day as YYYY-MM-DD"), "{err}");
    // A new approval that approves nothing is an error, after the report.
    write("0123456789ab");
    let (out, err) = ends(root, &["diff"], 2);
    assert!(out.starts_with("additive: 1 property added"), "{out}");
    assert!(err.contains("spec/levels.yaml:2:20"), "{err}");
    ends(root, &["diff", "--fail-on", "unbumped"], 1);
    git(root, &["add", "--all"]);
    git(root, &["commit", "--quiet", "--message", "v3"]);
    ends(root, &["diff"], 0);
}

#[test]
fn levels_of_the_newer_side_count() {
    let (old, new) = (project(AREAS, "0.1.0"), project(&format!("{AREAS}{NAME}"), "0.1.0"));
    let levels = "levels:\n  - {rule: property-added, level: breaking, reason: We store them.}\n";
    fs::write(old.path().join("spec/levels.yaml"), "levels:\n  - {rule: a-rule-that-is-gone}\n").unwrap();
    fs::write(new.path().join("spec/levels.yaml"), levels).unwrap();
    let [from, to] = [old.path(), new.path()].map(|path| path.to_str().unwrap());
    let (out, _) = ends(old.path(), &["diff", "--from", from, "--to", to, "--fail-on", "breaking"], 1);
    assert!(out.starts_with("breaking: 1 property added; after 0.1.0 comes 0.2.0"), "{out}");
    let (_, err) = ends(new.path(), &["diff", "--from", to, "--to", from], 2);
    assert!(err.contains("spec/levels.yaml:2:5"), "{err}");
    let (out, _) = ends(new.path(), &["explain", "property-added", "--root", to], 0);
    assert!(
        out.contains("Additive: property added.") && out.contains("sets the level `breaking`: We store them."),
        "{out}"
    );
    fs::write(new.path().join("spec/levels.yaml"), levels.replace("property-added", "property-aded")).unwrap();
    let (_, err) = ends(old.path(), &["diff", "--from", from, "--to", to], 2);
    assert!(err.contains("spec/levels.yaml:2:12") && err.contains("did you mean `property-added`?"), "{err}");
}
