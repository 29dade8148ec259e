//! What several suites share: fixtures, pages from text, and temporary projects.

pub(crate) mod edits;
pub(crate) mod nasty;
pub(crate) mod render;
pub(crate) mod sound;
pub(crate) mod specs;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::model::Page;
use qlik_events_codegen::pages;
use qlik_events_codegen::source::Source;
use tempfile::TempDir;

/// A test for each case of a stage, which `check` runs; a case with a known defect is ignored with its reason.
macro_rules! each_case {
    ($($(#[$meta:meta])* $name:ident),* $(,)?) => {
        $(
            #[test]
            $(#[$meta])*
            fn $name() {
                check(stringify!($name));
            }
        )*

        const CASES: &[&str] = &[$(stringify!($name)),*];
    };
}

/// The folder of a stage's cases.
pub(crate) fn fixtures(stage: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(stage)
}

/// The root of the workspace.
pub(crate) fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a folder above").to_owned()
}

/// The names of the cases of a stage.
pub(crate) fn cases(stage: &str) -> Vec<String> {
    let entries = fs::read_dir(fixtures(stage)).expect("a folder of cases");
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort();
    names
}

/// Compares a text with the expected one, or rewrites that if `UPDATE_GOLDEN=1`.
pub(crate) fn assert_golden(path: &Path, found: &str) {
    if std::env::var("UPDATE_GOLDEN").is_ok_and(|value| value == "1") {
        fs::write(path, found).unwrap();
        return;
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    assert!(
        found == expected,
        "{} differs (UPDATE_GOLDEN=1 rewrites it)\n--- expected\n{expected}\n--- found\n{found}",
        path.display()
    );
}

/// Reads a page from its text.
pub(crate) fn read(file: &str, text: &str) -> (Option<Page>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let page = pages::read(&Source::new(&format!("spec/docs/{file}"), text), &mut diagnostics);
    (page, diagnostics)
}

/// Reads a page that has no fault.
pub(crate) fn read_sound(file: &str, text: &str) -> Page {
    let (page, diagnostics) = read(file, text);
    assert!(diagnostics.is_empty(), "{}\n{text}", diagnostics.render(false));
    page.expect("a page")
}

/// One of the project's pages.
pub(crate) fn real_page(name: &str) -> String {
    fs::read_to_string(workspace().join("spec/docs").join(name)).expect("the page is in the repository")
}

/// A temporary copy of a folder.
pub(crate) fn copy_of(folder: &Path) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    copy(folder, root.path());
    root
}

/// Copies a folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// All files below a folder with their bytes.
pub(crate) fn snapshot(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = fs::read(&path).unwrap();
                files.insert(path, bytes);
            }
        }
    }
    files
}

/// Writes a file, and the folders that it needs.
pub(crate) fn put(root: &Path, path: &str, text: impl AsRef<[u8]>) {
    let target = root.join(path);
    fs::create_dir_all(target.parent().unwrap()).unwrap();
    fs::write(target, text).unwrap();
}
