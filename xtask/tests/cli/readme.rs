//! What the README shows: the edits that it tells of give the output that it prints.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::ends;

const PAGE: &str = "spec/docs/core/environments.md";

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The project, with one text of the page in the place of another behind a mark.
fn edited(mark: &str, from: &str, to: &str) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    for folder in ["spec", "generated/src"] {
        copy(&workspace().join(folder), &root.path().join(folder));
    }
    fs::copy(workspace().join("generated/Cargo.toml"), root.path().join("generated/Cargo.toml")).unwrap();
    let page = fs::read_to_string(root.path().join(PAGE)).unwrap();
    let (before, behind) = page.split_once(mark).unwrap();
    assert!(behind.contains(from));
    let page = format!("{before}{mark}{}", behind.replacen(from, to, 1));
    fs::write(root.path().join(PAGE), page).unwrap();
    root
}

/// Fails where the README does not show a text as it is.
fn shows(text: &str) {
    let readme = fs::read_to_string(workspace().join("README.md")).unwrap();
    assert!(readme.contains(text.trim_matches('\n')), "the README does not show\n{text}");
}

#[test]
fn the_totals() {
    let (out, _) = ends(edited("", "string", "string").path(), &["regen"], 0);
    shows(out.lines().last().unwrap());
}

#[test]
fn a_row_more() {
    let row = "| `deletedBy` | `string` | No | Identifier of the user who deleted the environment. |";
    shows(&format!("+{row}"));
    let last = "Whether the environment itself is gone. |\n";
    let root = edited("### com.qlik.core.environment.deleted", last, &format!("{last}{row}\n"));
    let (out, err) = ends(root.path(), &["regen", "--check"], 1);
    shows(&format!("{out}{err}"));
    ends(root.path(), &["regen"], 0);
    let before = workspace();
    let (out, _) = ends(root.path(), &["diff", "--from", before.to_str().unwrap()], 0);
    shows(&out);
}

#[test]
fn a_garbled_table() {
    let root = edited("", "| Name | Type |", "| Name | Typ |");
    let (_, err) = ends(root.path(), &["regen"], 2);
    shows(&err);
}

#[test]
fn a_contradiction() {
    let root = edited("\"type\": \"com.qlik.core.environment.deleted\"", "\"name\": \"string\"", "\"name\": 42");
    let (out, _) = ends(root.path(), &["lint"], 1);
    let start = out.find("error[").unwrap();
    let end = start + out[start..].find("reason: ").unwrap();
    let end = end + out[end..].find('\n').unwrap();
    shows(&out[start..end]);
}
