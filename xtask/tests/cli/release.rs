//! `release`: the version, the change log and the files that name the version, with a real git repository.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::{PAGE, git, project, snapshot};

const MANIFEST: &str =
    "# The crate.\n[package]\nname = \"qlik-events\"\nversion = \"0.1.0\"   # of the crate\nedition = \"2024\"\n";
const LOCK: &str = "version = 4\n\n[[package]]\nname = \"qlik-events\"\nversion = \"0.1.0\"\n";
const README: &str = "# Things\n\n```toml\nqlik-events = \"0.1\"\n```\n";
const CHANGELOG: &str = "\
# Change log

## Unreleased

Somebody's words.

### For users

- A new function.

## 0.1.0

The first version.
";

fn ends(root: &Path, arguments: &[&str], status: i32) -> (String, String) {
    super::finish(super::command(root, arguments).env("GIT_CEILING_DIRECTORIES", std::env::temp_dir()), status)
}

/// A repository with a crate of version 0.1.0, not tagged.
fn repository() -> TempDir {
    let root = project(&[
        ("spec/docs/things.md", PAGE),
        ("generated/Cargo.toml", MANIFEST),
        ("Cargo.lock", LOCK),
        ("README.md", README),
        ("CHANGELOG.md", CHANGELOG),
    ]);
    git(root.path(), &["init", "--quiet", "--initial-branch", "main"]);
    ends(root.path(), &["regen"], 0);
    commit(root.path());
    root
}

/// A repository whose crate was released as 0.1.0.
fn released() -> TempDir {
    let root = repository();
    git(root.path(), &["tag", "v0.1.0"]);
    root
}

fn commit(root: &Path) {
    git(root, &["add", "--all"]);
    git(root, &["commit", "--quiet", "--message", "A change"]);
}

/// Replaces a text of the page, and makes the spec.
fn edit(root: &Path, from: &str, to: &str) {
    let path = root.join("spec/docs/things.md");
    let page = fs::read_to_string(&path).unwrap();
    assert!(page.contains(from), "{from}");
    fs::write(path, page.replacen(from, to, 1)).unwrap();
    ends(root, &["regen"], 0);
}

fn read(root: &Path, file: &str) -> String {
    fs::read_to_string(root.join(file)).unwrap()
}

const ROWS: &str = "| `rows` | `object[]` | No | Its rows. |\n";

/// Adds an optional property.
fn add(root: &Path, name: &str) {
    edit(root, ROWS, &format!("{ROWS}| `{name}` | `string` | No | A text. |\n"));
}

/// Removes a property.
fn remove(root: &Path) {
    edit(root, "| `id` | `` | No | Identifies the user. |", "| `name` | `string` | Yes | Another. |");
}

#[test]
fn the_version_and_the_entry_follow_from_the_changes() {
    let root = released();
    let root = root.path();
    add(root, "size");
    let (out, err) = ends(root, &["release"], 0);
    assert_eq!(
        out,
        "changed CHANGELOG.md\nchanged Cargo.lock\nchanged generated/Cargo.toml\n\
         since v0.1.0: additive: 1 property added\nversion 0.1.1\n"
    );
    assert!(err.contains("next: ") && err.contains("`v0.1.1`"), "{err}");
    assert_eq!(read(root, "generated/Cargo.toml"), MANIFEST.replace("0.1.0", "0.1.1"));
    assert_eq!(read(root, "Cargo.lock"), LOCK.replace("0.1.0", "0.1.1"));
    assert_eq!(read(root, "README.md"), README, "0.1 is still right");
    let changelog = read(root, "CHANGELOG.md");
    let (before, after) = CHANGELOG.replace("Unreleased", "0.1.1").split_once("### For").map(own).unwrap();
    assert!(changelog.starts_with(&before) && changelog.ends_with(&format!("### For{after}")), "{changelog}");
    assert!(
        changelog.contains("- `com.qlik.thing.created`\n  - `data.size`: property added (`string, optional`). <!-- ")
    );
    ends(root, &["diff", "v0.1.0", "--fail-on", "unbumped"], 0);
}

fn own((one, other): (&str, &str)) -> (String, String) {
    (one.to_owned(), other.to_owned())
}

#[test]
fn a_breaking_change_comes_first_with_what_to_do() {
    let root = released();
    let root = root.path();
    add(root, "size");
    ends(root, &["release"], 0);
    remove(root);
    let (out, _) = ends(root, &["release"], 0);
    assert!(out.contains("changed README.md\n") && out.ends_with("version 0.2.0\n"), "{out}");
    assert!(read(root, "README.md").contains("qlik-events = \"0.2\""));
    let changelog = read(root, "CHANGELOG.md");
    assert_eq!(changelog.matches("\n## ").count(), 2, "the section is renamed: {changelog}");
    let at = |text: &str| changelog.find(text).unwrap_or_else(|| panic!("{text}\n{changelog}"));
    assert!(at("## 0.2.0") < at("#### Breaking") && at("#### Breaking") < at("#### Additive"));
    assert!(
        at("envelope attribute removed (`any, optional`). Stop reading the attribute. <!-- ") < at("#### Additive")
    );
}

#[test]
fn running_it_again_changes_nothing() {
    let root = released();
    let root = root.path();
    for edit in [add, |root: &Path, _: &str| remove(root)] {
        edit(root, "size");
        ends(root, &["release"], 0);
        let before = snapshot(root);
        ends(root, &["release"], 0);
        commit(root);
        let (out, err) = ends(root, &["release"], 0);
        assert!(!out.contains("changed ") && !err.contains("next: "), "{out}{err}");
        assert_eq!(git(root, &["status", "--porcelain"]), "");
        let mut after = snapshot(root);
        after.retain(|path, _| before.contains_key(path) && !path.starts_with(root.join(".git")));
        assert!(after.iter().all(|(path, file)| before.get(path) == Some(file)), "a file was written again");
    }
}

#[test]
fn a_dry_run_prints_the_entry_and_writes_nothing() {
    let root = released();
    let root = root.path();
    add(root, "size");
    let before = snapshot(root);
    let (out, err) = ends(root, &["release", "--dry-run"], 0);
    assert!(out.contains("would change CHANGELOG.md\n") && out.contains("version 0.1.1\n"), "{out}");
    assert!(out.contains("`data.size`: property added") && !err.contains("next: "), "{out}{err}");
    let mut after = snapshot(root);
    after.retain(|path, _| before.contains_key(path));
    assert!(before == after, "a file was written");
}

#[test]
fn without_a_tag_the_version_stays_and_the_change_log_starts() {
    let root = repository();
    let root = root.path();
    fs::remove_file(root.join("CHANGELOG.md")).unwrap();
    let (out, _) = ends(root, &["release"], 0);
    assert_eq!(out, "changed CHANGELOG.md\nthere is no tag `v*`: the version stays 0.1.0\n");
    let changelog = read(root, "CHANGELOG.md");
    assert!(changelog.starts_with("# Change log\n\n## 0.1.0\n\n"), "{changelog}");
    assert!(changelog.contains("The first version: every event is new."), "{changelog}");
    ends(root, &["release"], 0);
    assert_eq!(read(root, "CHANGELOG.md"), changelog);

    git(root, &["tag", "v0.1.0"]);
    add(root, "size");
    ends(root, &["release"], 0);
    let next = read(root, "CHANGELOG.md");
    let released = changelog.split_once("\n\n").unwrap().1;
    assert!(next.starts_with("# Change log\n\n## 0.1.1\n") && next.ends_with(released), "{next}");
}

#[test]
fn a_section_that_is_not_released_yet_gets_the_version() {
    for heading in ["## Unreleased", "## [unreleased]", "## 0.1.1", "## v0.1.1 - soon", "Unreleased\n----------"] {
        let root = released();
        let root = root.path();
        fs::write(root.join("CHANGELOG.md"), CHANGELOG.replace("## Unreleased", heading)).unwrap();
        add(root, "size");
        ends(root, &["release"], 0);
        let changelog = read(root, "CHANGELOG.md");
        let expected = ["Unreleased", "unreleased"]
            .iter()
            .fold(heading.to_owned(), |heading, name| heading.replace(name, "0.1.1"));
        assert!(changelog.contains(&format!("\n\n{expected}\n\nSomebody's words.\n\n<!-- ")), "{changelog}");
        assert_eq!(changelog.matches("0.1.1").count(), 1, "{changelog}");
    }
}

#[test]
fn a_change_log_without_such_a_section_gets_one() {
    let released_only =
        "# Changes\n\nAbout.\n\n```\n## Unreleased\n```\n\n## Policy\n\nText.\n\n## 0.1.0\n\nThe first version.\n";
    let root = released();
    let root = root.path();
    fs::write(root.join("CHANGELOG.md"), released_only).unwrap();
    add(root, "size");
    ends(root, &["release"], 0);
    let changelog = read(root, "CHANGELOG.md");
    let (before, after) = released_only.split_once("## 0.1.0").unwrap();
    assert!(changelog.starts_with(&format!("{before}## 0.1.1\n\n<!-- ")), "{changelog}");
    assert!(changelog.ends_with(&format!("-->\n\n## 0.1.0{after}")), "{changelog}");
}

#[test]
fn the_words_of_people_stay() {
    let root = released();
    let root = root.path();
    add(root, "size");
    ends(root, &["release"], 0);
    let path = root.join("CHANGELOG.md");
    let changelog = fs::read_to_string(&path).unwrap();
    let edited = changelog
        .replace("`data.size`: property added (`string, optional`).", "At last, a `size`!")
        .replace("#### Additive\n", "#### Additive\n\nTo be read.\n- `size` is what people asked for.\n")
        .replace("### For users\n", "### For users\n\n- Another function.");
    fs::write(&path, &edited).unwrap();
    add(root, "colour");
    let (out, _) = ends(root, &["release"], 0);
    assert!(out.contains("changed CHANGELOG.md\n"), "{out}");
    let changelog = fs::read_to_string(&path).unwrap();
    for words in
        ["Somebody's words.", "- Another function.", "To be read.\n- `size` is what people asked for.\n\n<!-- "]
    {
        assert_eq!(changelog.matches(words).count(), 1, "{words}\n{changelog}");
    }
    assert_eq!(changelog.matches("  - At last, a `size`! <!-- ").count(), 1, "{changelog}");
    assert_eq!(changelog.matches("`data.colour`: property added").count(), 1, "{changelog}");
    assert!(!changelog.contains("`data.size`: property added"), "{changelog}");
}

#[test]
fn a_change_that_was_taken_back_leaves_the_change_log() {
    let root = released();
    let root = root.path();
    add(root, "size");
    ends(root, &["release"], 0);
    edit(root, "| `size` | `string` | No | A text. |\n", "");
    fs::write(root.join("generated/Cargo.toml"), MANIFEST).unwrap();
    ends(root, &["release"], 0);
    assert_eq!(read(root, "CHANGELOG.md"), CHANGELOG.replace("Unreleased", "0.1.1"));
    let (out, _) = ends(root, &["release"], 0);
    assert_eq!(out, "nothing changed in the spec since v0.1.0\n");
}

#[test]
fn a_greater_version_of_a_person_stays() {
    let root = released();
    let root = root.path();
    add(root, "size");
    fs::write(root.join("generated/Cargo.toml"), MANIFEST.replace("0.1.0", "1.0.0")).unwrap();
    let (out, _) = ends(root, &["release"], 0);
    assert!(out.ends_with("version 1.0.0\n"), "{out}");
    assert_eq!(read(root, "Cargo.lock"), LOCK.replace("0.1.0", "1.0.0"));
    assert!(read(root, "CHANGELOG.md").contains("## 1.0.0\n"));
    assert!(read(root, "README.md").contains("qlik-events = \"1.0\""));
}

#[test]
fn nothing_is_written_after_an_error() {
    let two = CHANGELOG.replace("## 0.1.0", "## 0.1.5\n\n## 0.1.0");
    let marker = CHANGELOG.replace("### For", "<!-- written by `cargo xtask release`: x -->\n\n### For");
    let inherited = MANIFEST.replace("version = \"0.1.0\"", "version.workspace = true");
    for (file, text, expected) in [
        ("CHANGELOG.md", two.as_str(), "CHANGELOG.md:11:1"),
        ("CHANGELOG.md", &marker, "CHANGELOG.md:7:1"),
        ("Cargo.lock", "[[package", "Cargo.lock:1"),
        ("generated/Cargo.toml", &inherited, "has no version, so the next one is not known"),
        ("spec/events/things.yaml", "", "run `cargo xtask regen` first"),
    ] {
        let root = released();
        let root = root.path();
        add(root, "size");
        fs::write(root.join(file), text).unwrap();
        let before = snapshot(root);
        let (_, err) = ends(root, &["release"], 2);
        assert!(err.contains(expected) && err.contains("no files were changed"), "{file}: {err}");
        let mut after = snapshot(root);
        after.retain(|path, _| before.contains_key(path));
        assert!(before == after, "{file}: a file was written");
    }
}

#[test]
fn a_repository_with_its_tags_is_needed() {
    let plain = project(&[("spec/docs/things.md", PAGE), ("generated/Cargo.toml", MANIFEST)]);
    ends(plain.path(), &["regen"], 0);
    let (_, err) = ends(plain.path(), &["release"], 2);
    assert!(err.contains("not a git repository"), "{err}");

    let root = released();
    add(root.path(), "size");
    commit(root.path());
    let shallow = tempfile::tempdir().unwrap();
    let from = root.path().to_str().unwrap();
    git(shallow.path(), &["clone", "--quiet", "--no-local", "--depth", "1", "--no-tags", from, "."]);
    let (_, err) = ends(shallow.path(), &["release"], 2);
    assert!(err.contains("this clone is shallow") && err.contains("git fetch --unshallow --tags"), "{err}");
}
