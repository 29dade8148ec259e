//! `regen`: its output, and that it writes all files or none.

use std::fs;

use super::{CHANGELOG, PAGE, ends, project, small, snapshot};

#[test]
fn regen_prints_changes_totals_and_the_next_step() {
    let root = small();
    let (out, err) = ends(root.path(), &["regen"], 0);
    assert_eq!(err, "next: `cargo xtask diff` to see what that means for users of the crate, then commit\n");
    for line in
        ["created spec/events/things.yaml", "created spec/events/news.yaml", "created generated/src/events/things.rs"]
    {
        assert!(out.lines().any(|one| one == line), "{line}\n{out}");
    }
    let last = out.lines().last().unwrap();
    assert!(last.starts_with("2 events with 7 properties on 2 pages"), "{last}");
    let before = snapshot(root.path());
    let (out, err) = ends(root.path(), &["regen"], 0);
    assert_eq!(err, "");
    assert!(!out.lines().any(|line| line.starts_with("created ")) && out.trim_end().ends_with(", 0 changed"), "{out}");
    assert_eq!(snapshot(root.path()), before, "a second run changes nothing");
}

#[test]
fn check_counts_fresh_files_and_lists_stale_ones() {
    let root = small();
    ends(root.path(), &["regen"], 0);
    let (out, err) = ends(root.path(), &["regen", "--check"], 0);
    let [spec, code] = ["spec/events", "generated"].map(|folder| snapshot(&root.path().join(folder)).len());
    // And spec/RULES.md.
    let files = spec + code + 1;
    assert_eq!((out, err), (format!("fresh: {files} files\n"), String::new()));
    fs::remove_file(root.path().join("spec/events/news.yaml")).unwrap();
    fs::write(root.path().join("spec/events/old.yaml"), "").unwrap();
    fs::write(root.path().join("generated/src/events/things.rs"), "").unwrap();
    let before = snapshot(root.path());
    let (out, err) = ends(root.path(), &["regen", "--check"], 1);
    let expected = "stale   generated/src/events/things.rs\nmissing spec/events/news.yaml\norphan  spec/events/old.yaml\n\
                    run `cargo xtask regen` and commit\n";
    assert_eq!((out.as_str(), err.as_str()), (expected, ""));
    assert_eq!(snapshot(root.path()), before, "a check changes nothing");
    let (out, _) = ends(root.path(), &["regen"], 0);
    for line in
        ["changed generated/src/events/things.rs", "created spec/events/news.yaml", "removed spec/events/old.yaml"]
    {
        assert!(out.lines().any(|one| one == line), "{line}\n{out}");
    }
    ends(root.path(), &["regen", "--check"], 0);
}

#[test]
fn errors_go_to_standard_error_and_nothing_is_written() {
    let root =
        project(&[("spec/docs/things.md", &PAGE.replace("| Yes |", "| Maybe |")), ("spec/docs/news.txt", CHANGELOG)]);
    let before = snapshot(root.path());
    for (arguments, last) in [
        (&["regen"][..], "\n2 errors; no files were changed\n"),
        (&["regen", "--check"], "\n2 errors\n"),
        (&["list"], "\n2 errors\n"),
    ] {
        let (out, err) = ends(root.path(), arguments, 2);
        assert_eq!(out, "");
        assert!(
            err.contains("--> spec/docs/things.md:13:21\n") && err.contains("--> spec/docs/things.md:50:38\n"),
            "{err}"
        );
        assert!(err.ends_with(last), "{err}");
    }
    assert_eq!(snapshot(root.path()), before);
}

#[test]
fn fix_goes_on_with_provisional_decisions() {
    let root = small();
    let stale = "allow:\n  - finding: truncated\n    path: com.qlik.gone\n    reason: It is so.\n";
    fs::write(root.path().join("spec/fixups.yaml"), stale).unwrap();
    let (_, err) = ends(root.path(), &["regen"], 2);
    for part in
        ["--> spec/fixups.yaml:3:11", "its reason: It is so.", "or `cargo xtask regen --fix`, which marks the entry"]
    {
        assert!(err.contains(part), "{part}\n{err}");
    }
    let (out, err) = ends(root.path(), &["regen", "--fix"], 0);
    assert!(out.contains("changed spec/fixups.yaml\n"), "{out}");
    assert!(out.contains("finding: spec/fixups.yaml:5:5: provisional-decision: com.qlik.gone: "), "{out}");
    assert!(err.contains("next: confirm each provisional decision"), "{err}");
    ends(root.path(), &["regen", "--check"], 0);
    let before = snapshot(root.path());
    ends(root.path(), &["regen", "--fix"], 0);
    assert_eq!(snapshot(root.path()), before, "twice does no more than once");
    let (out, _) = ends(root.path(), &["lint"], 0);
    assert!(
        out.contains("warning[provisional-decision]: com.qlik.gone: ") && out.contains("spec/fixups.yaml:5:5"),
        "{out}"
    );
}

#[test]
fn keep_going_keeps_the_page_of_a_document_that_cannot_be_read() {
    let root = small();
    ends(root.path(), &["regen"], 0);
    let kept = fs::read_to_string(root.path().join("spec/events/things.yaml")).unwrap();
    fs::write(root.path().join("spec/docs/things.md"), PAGE.replace("| Yes |", "| Maybe |")).unwrap();
    ends(root.path(), &["regen"], 2);
    let (out, err) = ends(root.path(), &["regen", "--keep-going"], 1);
    assert!(out.contains("kept things: spec/docs/things.md:13:21: "), "{out}");
    assert!(err.contains("--> spec/docs/things.md:13:21"), "{err}");
    assert_eq!(fs::read_to_string(root.path().join("spec/events/things.yaml")).unwrap(), kept);
    let (out, _) = ends(root.path(), &["regen", "--check", "--keep-going"], 1);
    assert!(out.contains("fresh: "), "{out}");
    let (out, err) = ends(root.path(), &["lint"], 2);
    assert!(out.contains("note[announced-only]") && err.contains("the findings may be incomplete"), "{out}\n{err}");
}

#[test]
fn a_target_that_cannot_be_written() {
    let root = small();
    fs::create_dir_all(root.path().join("spec/events/things.yaml/in_the_way")).unwrap();
    let before = snapshot(root.path());
    let (_, err) = ends(root.path(), &["regen"], 2);
    assert!(err.contains("spec/events/things.yaml"), "{err}");
    assert_eq!(snapshot(root.path()), before, "all or nothing");
}

#[cfg(unix)]
#[test]
fn a_folder_that_must_not_be_written() {
    use std::os::unix::fs::PermissionsExt as _;
    let root = small();
    let folder = root.path().join("spec/events");
    fs::create_dir_all(&folder).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).unwrap();
    if fs::write(folder.join("probe"), "").is_ok() {
        return; // The superuser may write everywhere.
    }
    let before = snapshot(root.path());
    let (_, err) = ends(root.path(), &["regen"], 2);
    assert!(err.contains("spec/events/"), "{err}");
    assert_eq!(snapshot(root.path()), before, "all or nothing");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn a_folder_in_place_of_a_page() {
    let root = project(&[("spec/docs/things.md/more.md", PAGE)]);
    let (_, err) = ends(root.path(), &["regen"], 2);
    assert!(
        err.contains("this is a folder; expected a document") && err.contains("--> spec/docs/things.md\n"),
        "{err}"
    );
}
