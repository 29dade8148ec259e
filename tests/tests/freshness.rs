//! The check for stale files: it finds each kind of difference, and an error changes no file.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use std::time::SystemTime;

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::files::{self, Files};
use qlik_events_codegen::project;
use qlik_events_codegen::spec::sources::SOURCES;
use tempfile::TempDir;

use crate::support::{copy, put, snapshot, workspace};

const PAGE: &str = "spec/docs/core/environments.md";
const SPEC: &str = "spec/events/core/environments.yaml";
const RUST: &str = "generated/src/events/core_environments.rs";

/// The files that the project's documents make, which are made once for all tests.
static BUILT: LazyLock<Files> = LazyLock::new(|| build(documents().path()));

/// A copy of the documents alone.
fn documents() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    copy(&workspace().join("spec/docs"), &root.path().join("spec/docs"));
    for file in [project::FIXUPS, project::NAMES, SOURCES] {
        fs::copy(workspace().join(file), root.path().join(file)).unwrap();
    }
    root
}

/// A copy of the documents with what is generated from them.
fn project() -> TempDir {
    let root = documents();
    write(root.path(), &BUILT);
    root
}

fn build(root: &Path) -> Files {
    project::build(root).unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(false))).files
}

fn write(root: &Path, built: &Files) {
    let mut diagnostics = Diagnostics::default();
    let differences = files::verify(root, built, &mut diagnostics);
    files::write(root, built, &differences, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{}", diagnostics.render(false));
}

fn regen(root: &Path) {
    write(root, &build(root));
}

/// The differences that `check` finds, as `status path`.
fn found(root: &Path) -> Vec<String> {
    let differences = project::check(root).unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(false)));
    differences.iter().map(|one| format!("{} {}", one.status, one.path)).collect()
}

fn edit(root: &Path, path: &str, from: &str, to: &str) {
    let text = fs::read_to_string(root.join(path)).unwrap();
    assert!(text.contains(from), "{path} has {from:?}");
    fs::write(root.join(path), text.replacen(from, to, 1)).unwrap();
}

fn stale(paths: &[&str]) -> Vec<String> {
    paths.iter().map(|path| format!("stale {path}")).collect()
}

#[test]
fn a_written_copy_and_the_project_are_fresh() {
    let root = project();
    assert!(found(root.path()).is_empty());
    for file in [SPEC, RUST, "generated/src/events/mod.rs", "generated/src/events/types.rs"] {
        assert!(root.path().join(file).is_file(), "{file}");
    }
}

#[test]
fn one_word_of_a_page() {
    let root = project();
    edit(root.path(), PAGE, "ID of the environment.", "ID of this environment.");
    assert_eq!(found(root.path()), stale(&[RUST, SPEC]));
}

#[test]
fn a_spec_file_by_hand() {
    let root = project();
    edit(root.path(), SPEC, "required: true", "required: false");
    assert_eq!(found(root.path()), stale(&[SPEC]));
}

#[test]
fn one_space_in_a_generated_file() {
    let root = project();
    edit(root.path(), RUST, "\n", " \n");
    assert_eq!(found(root.path()), stale(&[RUST]));
}

#[test]
fn crlf_in_a_generated_file() {
    let root = project();
    let text = fs::read_to_string(root.path().join(RUST)).unwrap();
    put(root.path(), RUST, text.replace('\n', "\r\n"));
    assert_eq!(found(root.path()), stale(&[RUST]));
}

#[test]
fn removed_files() {
    let root = project();
    fs::remove_file(root.path().join(RUST)).unwrap();
    fs::remove_file(root.path().join(SPEC)).unwrap();
    assert_eq!(found(root.path()), [format!("missing {RUST}"), format!("missing {SPEC}")]);
}

#[test]
fn orphaned_files() {
    let root = project();
    put(root.path(), "generated/src/events/old.rs", "");
    put(root.path(), "spec/events/folder/old.yaml", "format: 2\npage: folder/old\n");
    assert_eq!(found(root.path()), ["orphan generated/src/events/old.rs", "orphan spec/events/folder/old.yaml"]);
    regen(root.path());
    assert!(found(root.path()).is_empty());
    assert!(!root.path().join("spec/events/folder").exists(), "an empty folder is not removed");
}

#[test]
fn a_removed_page() {
    let root = project();
    fs::remove_file(root.path().join("spec/docs/changelog-new-system-events.txt")).unwrap();
    let fixups = fs::read_to_string(root.path().join(project::FIXUPS)).unwrap();
    put(root.path(), project::FIXUPS, fixups.split("  - document: changelog-new-system-events.txt").next().unwrap());
    let found = found(root.path());
    assert!(found.contains(&"orphan spec/events/changelog-new-system-events.yaml".to_owned()), "{found:?}");
    assert!(found.contains(&"stale generated/src/events/event_type.rs".to_owned()), "{found:?}");
}

#[test]
fn a_correction() {
    let root = project();
    edit(root.path(), project::FIXUPS, "to: IP policy updated", "to: The IP policy was updated");
    assert_eq!(found(root.path()), stale(&["spec/events/core/ip-policies.yaml"]));
}

#[test]
fn a_date_of_the_sources() {
    let root = project();
    let spec = fs::read_to_string(root.path().join("spec/events/ai/mcps.yaml")).unwrap();
    let date = spec.split("file: ai/mcps.json, layout: asyncapi, date: \"").nth(1).expect("the document");
    let date = date.split('"').next().unwrap();
    let sources = fs::read_to_string(root.path().join(SOURCES)).unwrap();
    let (before, after) = sources.split_once("/ai/mcps.json\n").expect("the record");
    put(root.path(), SOURCES, format!("{before}/ai/mcps.json\n{}", after.replacen(date, "2025-01-01T00:00:00Z", 1)));
    assert!(found(root.path()).contains(&"stale spec/events/ai/mcps.yaml".to_owned()));
}

#[test]
fn a_name() {
    let root = project();
    edit(root.path(), project::NAMES, "name: Variable", "name: EnvVariable");
    let found = found(root.path());
    assert!(found.contains(&"stale generated/src/events/types.rs".to_owned()), "{found:?}");
    assert!(found.iter().all(|one| one.starts_with("stale generated/")), "{found:?}");
}

#[test]
fn an_unchanged_file_keeps_its_time_stamp() {
    let root = project();
    let stamps = |root: &Path| -> Vec<(std::path::PathBuf, SystemTime)> {
        snapshot(root)
            .into_keys()
            .map(|path| (path.clone(), fs::metadata(&path).unwrap().modified().unwrap()))
            .collect()
    };
    let before = stamps(root.path());
    regen(root.path());
    assert_eq!(stamps(root.path()), before);
    edit(root.path(), PAGE, "ID of the environment.", "ID of this environment.");
    regen(root.path());
    let after = stamps(root.path());
    let mut touched = before.iter().zip(&after).filter(|(one, other)| one != other).map(|(one, _)| one.0.clone());
    let expected = [RUST, PAGE, SPEC].map(|path| root.path().join(path));
    assert!(touched.all(|path| expected.contains(&path)));
    assert!(found(root.path()).is_empty());
}

#[test]
fn two_runs_give_the_same_bytes_in_any_folder() {
    let (one, other) = (documents(), documents());
    regen(one.path());
    regen(other.path());
    let relative = |root: &TempDir| {
        let files = snapshot(root.path()).into_iter();
        files.map(|(path, bytes)| (path.strip_prefix(root.path()).unwrap().to_owned(), bytes)).collect::<Vec<_>>()
    };
    assert_eq!(relative(&one), relative(&other));
}

#[test]
fn an_error_changes_no_file() {
    let root = project();
    edit(root.path(), PAGE, "ID of the environment.", "ID of this environment.");
    edit(root.path(), "spec/docs/tasks.txt", "- idstringRequired", "- idstrngRequired");
    let before = snapshot(root.path());
    let diagnostics = project::build(root.path()).expect_err("an error");
    assert!(diagnostics.render(false).contains("spec/docs/tasks.txt:"), "{}", diagnostics.render(false));
    assert!(project::check(root.path()).is_err());
    assert_eq!(snapshot(root.path()), before);
}

#[test]
fn an_unwritable_file_keeps_all_others_unchanged() {
    let root = project();
    edit(root.path(), PAGE, "ID of the environment.", "ID of this environment.");
    fs::remove_file(root.path().join(SPEC)).unwrap();
    put(root.path(), &format!("{SPEC}/in_the_way"), "");
    let before = snapshot(root.path());
    let built = project::build(root.path()).unwrap();
    let mut diagnostics = Diagnostics::default();
    let differences = files::verify(root.path(), &built.files, &mut diagnostics);
    files::write(root.path(), &built.files, &differences, &mut diagnostics);
    assert!(diagnostics.render(false).contains(SPEC), "{}", diagnostics.render(false));
    assert_eq!(snapshot(root.path()), before);
}

#[cfg(unix)]
#[test]
fn a_page_name_with_a_line_feed_is_an_error() {
    let root = tempfile::tempdir().unwrap();
    put(root.path(), "spec/docs/a\nb.txt", "New events\nThings\ncom.qlik.thing.created: thing created\n");
    assert!(project::build(root.path()).is_err());
}
