//! Compares the levels of `diff` with `cargo-semver-checks`, which compares the crates that result from the same edits.

use std::fs;
use std::path::Path;
use std::process::Command;

use qlik_events_codegen::diff::Diff;
use qlik_events_codegen::rules::SemverImpact;
use tempfile::TempDir;

use crate::support::edits::{self, Case};
use crate::support::specs::{edited, load};
use crate::support::{copy, workspace};

/// A workspace with the crate of an edited project.
fn crate_of(case: Option<&Case>) -> TempDir {
    let root = edited(case.map_or(&[], |case| case.edits));
    let here = workspace();
    let by_hand = tempfile::tempdir().unwrap();
    copy(&here.join("generated"), by_hand.path());
    fs::remove_dir_all(by_hand.path().join("src/events")).unwrap();
    copy(by_hand.path(), &root.path().join("generated"));
    let manifest = fs::read_to_string(here.join("generated/Cargo.toml")).unwrap();
    let version = manifest.lines().find(|line| line.starts_with("version = ")).unwrap();
    let manifest = manifest.replacen(version, "version = \"1.0.0\"", 1);
    fs::write(root.path().join("generated/Cargo.toml"), manifest).unwrap();
    let manifest = fs::read_to_string(here.join("Cargo.toml")).unwrap();
    let members = "members = [\"codegen\", \"generated\", \"tests\", \"xtask\"]";
    assert!(manifest.contains(members));
    fs::write(root.path().join("Cargo.toml"), manifest.replace(members, "members = [\"generated\"]")).unwrap();
    fs::copy(here.join("Cargo.lock"), root.path().join("Cargo.lock")).unwrap();
    root
}

/// The level and the lints that the tool reports for two crates.
fn found(from: &Path, to: &Path, target: &Path) -> (SemverImpact, Vec<String>) {
    let output = Command::new("cargo")
        .args(["semver-checks", "check-release", "--release-type", "patch", "--default-features", "--manifest-path"])
        .arg(to.join("generated/Cargo.toml"))
        .arg("--baseline-root")
        .arg(from)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_TERM_COLOR", "never")
        .output()
        .expect("cargo-semver-checks is installed");
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    let lint = |line: &str| Some(line.strip_prefix("--- failure ")?.split(':').next()?.to_owned());
    let lints: Vec<_> = text.lines().filter_map(lint).collect();
    let level = if text.contains("requires new major version") {
        SemverImpact::Breaking
    } else if text.contains("requires new minor version") {
        SemverImpact::Additive
    } else {
        assert!(text.contains("no semver update required"), "{text}");
        SemverImpact::Docs
    };
    (level, lints)
}

#[test]
#[ignore = "needs cargo-semver-checks, and some minutes"]
fn no_level_is_below_that_of_cargo_semver_checks() {
    let target = workspace().join("target/semver");
    let base = crate_of(None);
    let mut too_low = Vec::new();
    println!("| edit | ours | cargo-semver-checks | lints |\n| --- | --- | --- | --- |");
    for case in edits::all() {
        let crate_of_case = crate_of(Some(case));
        let diff = Diff::new(&load(base.path()), &load(crate_of_case.path()));
        let ours = diff.level().unwrap_or(SemverImpact::Docs);
        let (theirs, lints) = found(base.path(), crate_of_case.path(), &target);
        let stricter = if ours > theirs { " (stricter)" } else { "" };
        println!("| {} | {ours}{stricter} | {theirs} | {} |", case.name, lints.join(", "));
        if ours < theirs {
            too_low.push(case.name);
        }
    }
    assert_eq!(too_low, [""; 0]);
}
