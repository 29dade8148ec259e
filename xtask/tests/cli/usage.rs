//! What holds for every command: bad usage, help, and a root without pages.

use super::{ends, project, small, snapshot};

#[test]
fn bad_usage_is_a_fault() {
    let root = small();
    for arguments in [
        &[][..],
        &["regenerate"],
        &["regen", "--chek"],
        &["list", "--format", "xml"],
        &["list", "extra"],
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
    assert!(out.contains("Exit status: 0") && out.contains("regen") && out.contains("list"), "{out}");
    for command in ["regen", "list", "names", "sample"] {
        let (out, _) = ends(root.path(), &[command, "--help"], 0);
        assert!(out.contains("Example") && out.contains(&format!("  cargo xtask {command}")), "{out}");
    }
}

#[test]
fn a_root_without_pages() {
    let root = tempfile::tempdir().unwrap();
    for arguments in [&["regen"][..], &["regen", "--check"], &["list"], &["sample", "--all", "samples"]] {
        let (_, err) = ends(root.path(), arguments, 2);
        assert!(err.contains("--> spec/docs\n"), "{err}");
    }
    assert!(snapshot(root.path()).is_empty());
    let (_, err) = ends(project(&[]).path(), &["regen"], 2);
    assert!(err.contains("this folder has no page"), "{err}");
    let (_, err) = ends(&root.path().join("nowhere"), &["regen"], 2);
    assert!(err.contains("--> "), "{err}");
}
