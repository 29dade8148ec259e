//! README.md and CONTRIBUTING.md show the output of the commands after the described edits.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::ends;

const PAGE: &str = "spec/docs/core/environments.md";
const README: &str = "README.md";
const CONTRIBUTING: &str = "CONTRIBUTING.md";

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

/// The project, with one text of the page replaced by another after a mark.
fn edited(mark: &str, from: &str, to: &str) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    for folder in ["spec", "generated/samples", "generated/src"] {
        copy(&workspace().join(folder), &root.path().join(folder));
    }
    let manifest = "[package]\nname = \"qlik-events\"\nversion = \"0.1.0\"\n";
    fs::write(root.path().join("generated/Cargo.toml"), manifest).unwrap();
    let page = fs::read_to_string(root.path().join(PAGE)).unwrap();
    let (before, after) = page.split_once(mark).unwrap();
    assert!(after.contains(from));
    let page = format!("{before}{mark}{}", after.replacen(from, to, 1));
    fs::write(root.path().join(PAGE), page).unwrap();
    root
}

/// Fails unless a document of the project contains the text.
fn shows(document: &str, text: &str) {
    let shown = fs::read_to_string(workspace().join(document)).unwrap();
    assert!(shown.contains(text.trim_matches('\n')), "{document} does not show\n{text}");
}

/// The lines that an edited file has and the original does not, in the form of a diff.
fn added(root: &Path, file: &str) -> String {
    let [before, after] = [workspace().as_path(), root].map(|root| fs::read_to_string(root.join(file)).unwrap());
    let before: Vec<_> = before.lines().collect();
    after.lines().filter(|line| !before.contains(line)).map(|line| format!("+{line}\n")).collect()
}

#[test]
fn the_readme_shows_the_summary_of_regen() {
    let (out, _) = ends(edited("", "string", "string").path(), &["regen"], 0);
    shows(README, out.lines().last().unwrap());
}

#[test]
fn the_readme_shows_an_added_property() {
    let row = "| `deletedBy` | `string` | No | Identifier of the user who deleted the environment. |";
    shows(README, &format!("+{row}"));
    let last = "Whether the environment itself is gone. |\n";
    let root = edited("### com.qlik.core.environment.deleted", last, &format!("{last}{row}\n"));
    let (out, err) = ends(root.path(), &["regen", "--check"], 1);
    shows(README, &format!("{out}{err}"));
    ends(root.path(), &["regen"], 0);
    shows(README, &added(root.path(), "spec/events/core/environments.yaml"));
    let rust = added(root.path(), "generated/src/events/core_environments.rs");
    let field = rust.lines().position(|line| line.contains("pub deleted_by")).unwrap();
    shows(README, &rust.lines().skip(field - 1).take(2).collect::<Vec<_>>().join("\n"));
    let before = edited("", "string", "string");
    let (out, _) = ends(root.path(), &["diff", "--from", before.path().to_str().unwrap()], 0);
    shows(README, &out);
}

#[test]
fn contributing_shows_an_error() {
    let root = edited("", "| Name | Type |", "| Name | Typ |");
    let (_, err) = ends(root.path(), &["regen"], 2);
    shows(CONTRIBUTING, &err);
}

#[test]
fn contributing_shows_a_finding_and_its_fixup() {
    let root = edited("\"type\": \"com.qlik.core.environment.deleted\"", "\"name\": \"string\"", "\"name\": 42");
    let (out, _) = ends(root.path(), &["lint"], 1);
    let finding = &out[out.find("error[").unwrap()..];
    let help = finding.find("= help: ").unwrap();
    shows(CONTRIBUTING, &finding[..help + finding[help..].find('\n').unwrap()]);
    let fixup = &finding[finding.find("  - document: ").unwrap()..];
    let reason = fixup.find("reason: ").unwrap();
    shows(CONTRIBUTING, &fixup[..reason + fixup[reason..].find('\n').unwrap()]);
}

#[test]
fn the_readme_shows_properties_of_an_event() {
    let (out, _) = ends(&workspace(), &["show", "V1AppOpened"], 0);
    let of = |name: &str| out.find(&format!("\n{name}: ")).unwrap() + 1;
    let [data, deprecated] = ["data", "data._resourcetype"].map(|name| &out[of(name)..]);
    shows(README, &data.lines().take(2).collect::<Vec<_>>().join("\n"));
    shows(README, deprecated.lines().next().unwrap());
}
