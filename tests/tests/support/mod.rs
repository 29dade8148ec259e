//! Helpers of several suites: fixtures, documents from text, and temporary projects.

pub(crate) mod adversarial;
pub(crate) mod edits;
pub(crate) mod line_edits;
pub(crate) mod merge_model;
pub(crate) mod merge_render;
pub(crate) mod merge_world;
pub(crate) mod render;
pub(crate) mod specs;
pub(crate) mod stated;
pub(crate) mod valid;
pub(crate) mod wild;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::merge::{Conflict, Site, merge, settle};
use qlik_events_codegen::model::Document;
use qlik_events_codegen::model::catalogue::{Catalogue, Page};
use qlik_events_codegen::model::fixup::Fixups;
use qlik_events_codegen::pages;
use qlik_events_codegen::project;
use qlik_events_codegen::source::Source;
use tempfile::TempDir;

/// Defines a test for each case of a stage, which runs `check`. A case with a known defect is ignored with its reason.
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

/// Compares a text with the expected file, or rewrites the file if `UPDATE_GOLDEN=1`.
pub(crate) fn assert_golden(path: &Path, found: &str) {
    if std::env::var("UPDATE_GOLDEN").is_ok_and(|value| value == "1") {
        fs::create_dir_all(path.parent().expect("a folder")).unwrap();
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

/// Reads a document from its text.
pub(crate) fn read(file: &str, text: &str) -> (Option<Document>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let document = pages::read(&Source::new(&format!("spec/docs/{file}"), text), &mut diagnostics);
    (document, diagnostics)
}

/// Reads a document without errors.
pub(crate) fn read_valid(file: &str, text: &str) -> Document {
    let (document, diagnostics) = read(file, text);
    assert!(diagnostics.is_empty(), "{}\n{text}", diagnostics.render(false));
    document.expect("a document")
}

/// The catalogue of some documents, without a `sources.yaml`.
pub(crate) fn merged(documents: &[Document]) -> Catalogue {
    merged_on(documents, &Site::default()).0
}

/// The catalogue of some documents, and their conflicts.
pub(crate) fn merged_on(documents: &[Document], site: &Site) -> (Catalogue, Vec<Conflict>) {
    let (mut catalogue, mut conflicts) = merge(documents, site);
    settle(&mut catalogue, &mut conflicts, &Fixups::default());
    (catalogue, conflicts)
}

/// The only page of a document.
pub(crate) fn page_of(document: &Document) -> Page {
    let mut pages = merged(std::slice::from_ref(document)).pages;
    assert_eq!(pages.len(), 1, "{}", document.file);
    pages.remove(0)
}

/// The text of one of the project's documents.
pub(crate) fn real_page(file: &str) -> String {
    fs::read_to_string(workspace().join(project::PAGES).join(file)).expect("the document is in the repository")
}

/// The file and the text of each of the project's documents.
pub(crate) fn real_texts() -> Vec<(String, String)> {
    let folder = workspace().join(project::PAGES);
    let file = |path: &Path| path.strip_prefix(&folder).unwrap().to_str().unwrap().to_owned();
    let files = snapshot(&folder).into_iter();
    files.map(|(path, bytes)| (file(&path), String::from_utf8(bytes).unwrap())).collect()
}

/// All documents of the project, without corrections.
pub(crate) fn real_documents() -> Vec<Document> {
    real_texts().iter().map(|(file, text)| read_valid(file, text)).collect()
}

/// A temporary copy of a folder.
pub(crate) fn copy_of(folder: &Path) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    copy(folder, root.path());
    root
}

/// Copies a folder with its content.
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

/// Writes a file, and creates its folders.
pub(crate) fn put(root: &Path, path: &str, text: impl AsRef<[u8]>) {
    let target = root.join(path);
    fs::create_dir_all(target.parent().unwrap()).unwrap();
    fs::write(target, text).unwrap();
}
