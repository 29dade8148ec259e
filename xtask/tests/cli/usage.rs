//! Behaviour of every command: usage, help, the project, colours and `--quiet`.

use std::fs;
use std::process::{Command, Stdio};

use super::{PAGE, command, ends, finish, project, small, snapshot};

const COMMANDS: [&str; 10] = ["regen", "export", "lint", "list", "names", "diff", "explain", "sample", "show", "sync"];

#[test]
fn bad_usage_is_an_error() {
    let root = small();
    for arguments in [
        &[][..],
        &["regenerate"],
        &["regen", "--chek"],
        &["list", "--format", "xml"],
        &["list", "extra"],
        &["list", "--color", "sometimes"],
        &["sample"],
        &["sample", "--all"],
        &["sample", "com.qlik.thing.created", "--all", "samples"],
    ] {
        let (out, err) = ends(root.path(), arguments, 2);
        assert_eq!(out, "", "{arguments:?}");
        assert!(err.contains("Usage:") || err.contains("try '--help'"), "{arguments:?} {err}");
    }
}

#[test]
fn help_has_an_example_for_each_command() {
    let root = small();
    let (out, _) = ends(root.path(), &["--help"], 0);
    assert!(out.contains("Exit status: 0") && COMMANDS.iter().all(|command| out.contains(command)), "{out}");
    for command in COMMANDS {
        let (out, _) = ends(root.path(), &[command, "--help"], 0);
        assert!(out.contains("Example") && out.contains(&format!("  cargo xtask {command}")), "{out}");
    }
}

#[test]
fn help_wraps() {
    for name in COMMANDS {
        let root = small();
        let (out, _) = finish(command(root.path(), &[name, "--help"]).env("COLUMNS", "70"), 0);
        let options = out.split("Options:").nth(1).unwrap().split("\n\nE").next().unwrap();
        assert!(options.lines().all(|line| line.chars().count() <= 70), "{options}");
    }
}

#[test]
fn the_version_is_printed() {
    let (out, _) = ends(small().path(), &["--version"], 0);
    assert_eq!(out, format!("cargo xtask {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn a_folder_without_documents_is_an_error_with_help() {
    let root = tempfile::tempdir().unwrap();
    for arguments in [&["regen"][..], &["regen", "--check"], &["list"], &["sample", "--all", "samples"], &["sync"]] {
        let (_, err) = ends(root.path(), arguments, 2);
        let place = format!("--> {}\n", root.path().display());
        assert!(err.contains("this folder is not a project: it has no spec/docs\n") && err.contains(&place), "{err}");
        assert!(err.contains("name one with `--root DIR`, or create spec/docs"), "{err}");
    }
    assert!(snapshot(root.path()).is_empty());
    let (_, err) = ends(project(&[]).path(), &["regen"], 2);
    assert!(err.contains("this folder has no document"), "{err}");
    let (_, err) = ends(&root.path().join("nowhere"), &["regen"], 2);
    assert!(err.contains("nowhere\n"), "{err}");
}

#[test]
fn the_project_is_found_from_a_subfolder() {
    let root = small();
    let folder = root.path().join("generated/src");
    fs::create_dir_all(&folder).unwrap();
    let list = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.current_dir(&folder).env_remove("CARGO_MANIFEST_DIR").args(arguments);
        command
    };
    assert_eq!(finish(&mut list(&["list"]), 0), ends(root.path(), &["list"], 0));
    let outside = tempfile::tempdir().unwrap();
    let (_, err) = finish(list(&["list"]).current_dir(outside.path()), 2);
    let place = outside.path().canonicalize().unwrap();
    assert!(err.contains("it has no spec/docs, and no folder above it has") && err.contains(place.to_str().unwrap()));
    // `cargo` names the workspace that the command was started in.
    let package = root.path().join("xtask");
    let (out, _) = finish(list(&["list"]).current_dir(outside.path()).env("CARGO_MANIFEST_DIR", package), 0);
    assert_eq!(out, ends(root.path(), &["list"], 0).0);
}

#[test]
fn colours_are_printed_for_terminals_or_on_request() {
    let root = project(&[("spec/docs/things.md", &PAGE.replace("| Yes |", "| Maybe |"))]);
    let err = |color: &str| {
        let output = command(root.path(), &["regen", "--color", color]).output().unwrap();
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(err("always").contains('\u{1b}'));
    assert!(!err("auto").contains('\u{1b}') && !err("never").contains('\u{1b}'));
}

#[test]
fn quiet_omits_notes_and_next_steps() {
    let root = small();
    let (out, err) = ends(root.path(), &["regen", "--quiet"], 0);
    assert!(out.contains("created spec/events/things.yaml\n") && err.is_empty(), "{err}");
    let (_, err) = ends(root.path(), &["sample", "-q", "com.qlik.thing.created"], 0);
    assert_eq!(err, "");
    let (_, err) = ends(root.path(), &["sample", "-q", "com.qlik.thing"], 2);
    assert!(err.contains("unknown event"), "{err}");
}

#[test]
fn a_closed_standard_error_is_not_a_crash() {
    let root = small();
    let mut child = command(root.path(), &["regen"]).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stderr.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
