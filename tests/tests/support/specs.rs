//! Edited copies of the project in `fixtures/diff`, with the spec and the crate that are generated from them.

use std::path::Path;
use std::sync::LazyLock;

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::diff::{Change, Diff, Snapshot, Tree};
use qlik_events_codegen::{files, project};
use tempfile::TempDir;

use super::edits::Edit;
use super::{copy_of, fixtures};

/// A generated copy with some edits.
pub(crate) fn edited(edits: &[Edit]) -> TempDir {
    let root = copy_of(&fixtures("diff"));
    for (path, from, to) in edits {
        let path = root.path().join(path);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{} has {from:?}", path.display());
        std::fs::write(&path, text.replace(from, to)).unwrap();
    }
    regen(root.path());
    root
}

/// Generates the spec and the crate of a folder.
pub(crate) fn regen(root: &Path) {
    let built = project::build(root).unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(false)));
    let mut diagnostics = Diagnostics::default();
    let differences = files::verify(root, &built.files, &mut diagnostics);
    files::write(root, &built.files, &differences, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{}", diagnostics.render(false));
}

/// The snapshot of a folder.
pub(crate) fn load(root: &Path) -> Snapshot {
    let mut diagnostics = Diagnostics::default();
    let tree = Tree::new("a side", "").read(root, &mut diagnostics);
    let snapshot = Snapshot::load(tree, &mut diagnostics);
    snapshot.unwrap_or_else(|| panic!("{}", diagnostics.render(false)))
}

/// The snapshot without an edit.
pub(crate) static BASE: LazyLock<Snapshot> = LazyLock::new(|| load(edited(&[]).path()));

/// The diff that results from some edits.
pub(crate) fn diff(edits: &[Edit]) -> Diff {
    Diff::new(&BASE, &load(edited(edits).path()))
}

/// A change as `RULE LEVEL EVENT PATH +FURTHER PATHS: BEFORE -> AFTER`.
pub(crate) fn says(change: &Change) -> String {
    let event = change.spot.place.event.replace("com.qlik.v1.area.", "");
    let also = if change.also.is_empty() { String::new() } else { format!(" +{}", change.also.len()) };
    let side = |text: &Option<String>| text.clone().unwrap_or_else(|| "()".to_owned());
    let (before, after) = (side(&change.before), side(&change.after));
    let place = format!("{event} {}", change.spot.place.path);
    format!("{} {} {}{also}: {before} -> {after}", change.rule.id, change.level(), place.trim())
}
