//! `export`: its output and exit status.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::ends;

const FORMATS: [&str; 5] = ["asyncapi", "json-schema", "openapi", "typescript", "xregistry"];

fn small() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("tests/fixtures/export/small")
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

#[test]
fn a_document_goes_to_the_standard_output_or_to_a_file() {
    let folder = folder();
    for format in FORMATS {
        let (document, err) = ends(&small(), &["export", format], 0);
        assert_eq!(err, "");
        let is_json = serde_json::from_str::<serde_json::Value>(&document).is_ok_and(|document| document.is_object());
        assert_eq!(is_json, format != "typescript", "{format}");
        let file = folder.path().join("made/here").join(format);
        let file = file.to_str().unwrap();
        assert_eq!(ends(&small(), &["export", format, "--output", file], 0), (String::new(), String::new()));
        assert_eq!(fs::read_to_string(file).unwrap(), document);
    }
}

#[test]
fn an_equal_file_is_not_written() {
    let folder = folder();
    let file = folder.path().join("document.json");
    let arguments = ["export", "asyncapi", "--output", file.to_str().unwrap()];
    ends(&small(), &arguments, 0);
    let stamp = || fs::metadata(&file).unwrap().modified().unwrap();
    let before = stamp();
    ends(&small(), &arguments, 0);
    assert_eq!(stamp(), before);
    fs::write(&file, "another text").unwrap();
    ends(&small(), &arguments, 0);
    assert!(fs::read_to_string(&file).unwrap().starts_with("{\n"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "there is no other file");
}

#[test]
fn open_exports_say_that_they_are_open() {
    let (closed, _) = ends(&small(), &["export", "json-schema"], 0);
    let (open, _) = ends(&small(), &["export", "json-schema", "--open"], 0);
    assert!(!closed.contains("UnknownEvent") && open.contains("UnknownEvent"), "{open}");
}

#[test]
fn errors_go_to_standard_error_and_no_file_is_created() {
    let folder = folder();
    fs::create_dir_all(folder.path().join("spec/docs")).unwrap();
    fs::write(folder.path().join("spec/docs/things.md"), "# Things\n\nno event\n").unwrap();
    let file = folder.path().join("document.json");
    let (out, err) = ends(folder.path(), &["export", "json-schema", "--output", file.to_str().unwrap()], 2);
    assert_eq!(out, "");
    assert!(err.contains("spec/docs/things.md") && err.ends_with("1 error; no files were changed\n"), "{err}");
    assert!(!file.exists());
}

#[test]
fn a_file_that_cannot_be_written_is_an_error() {
    let folder = folder();
    let (out, err) = ends(&small(), &["export", "xregistry", "--output", folder.path().to_str().unwrap()], 2);
    assert_eq!(out, "");
    assert!(err.contains(folder.path().to_str().unwrap()), "{err}");
}

#[test]
fn all_formats_are_written_or_none() {
    let folder = folder();
    let made = folder.path().join("made");
    let arguments = ["export", "--all", made.to_str().unwrap()];
    let (out, _) = ends(&small(), &arguments, 0);
    assert!(out.starts_with(&format!("5 documents and the site in {}; ", made.display())), "{out}");
    let names = || {
        let mut names: Vec<_> = fs::read_dir(&made).unwrap().map(|file| file.unwrap().file_name()).collect();
        names.sort();
        names
    };
    assert_eq!(names(), ["asyncapi.json", "events.d.ts", "openapi.json", "schema.json", "site", "xregistry.json"]);
    let (document, _) = ends(&small(), &["export", "openapi"], 0);
    assert_eq!(fs::read_to_string(made.join("openapi.json")).unwrap(), document);
    let (out, _) = ends(&small(), &arguments, 0);
    assert!(out.ends_with("; 0 files written\n"), "{out}");

    fs::remove_dir_all(&made).unwrap();
    fs::create_dir_all(made.join("openapi.json")).unwrap();
    let (out, err) = ends(&small(), &arguments, 2);
    assert_eq!(out, "");
    assert!(err.contains("openapi.json") && err.ends_with("no files were changed\n"), "{err}");
    assert_eq!(names(), ["openapi.json"]);
}

#[test]
fn one_event_is_exported_by_its_type_or_its_name() {
    for format in FORMATS {
        let (by_type, _) = ends(&small(), &["export", format, "--event", "com.qlik.thing.created"], 0);
        let (by_name, _) = ends(&small(), &["export", format, "--event", "ThingCreated"], 0);
        assert_eq!(by_type, by_name);
        assert!(by_type.contains("com.qlik.thing.created") && !by_type.contains("com.qlik.thing.moved"), "{by_type}");
    }
    let (out, err) = ends(&small(), &["export", "typescript", "--event", "com.qlik.thing.create"], 2);
    assert_eq!(out, "");
    assert!(err.contains("did you mean `com.qlik.thing.created`?"), "{err}");
}

#[test]
fn the_version_of_asyncapi_is_chosen() {
    for (arguments, version) in
        [(&["export", "asyncapi"][..], "3.0.0"), (&["export", "asyncapi", "--asyncapi-version", "3.1"], "3.1.0")]
    {
        let (out, _) = ends(&small(), arguments, 0);
        assert!(out.starts_with(&format!("{{\n  \"asyncapi\": \"{version}\"")), "{out}");
    }
    ends(&small(), &["export", "asyncapi", "--asyncapi-version", "2.6"], 2);
}

#[test]
fn bad_usage_is_an_error() {
    for arguments in [&["export"][..], &["export", "protobuf"], &["export", "asyncapi", "--output"]] {
        let (out, err) = ends(&small(), arguments, 2);
        assert_eq!(out, "", "{arguments:?}");
        assert!(err.contains("Usage:") || err.contains("try '--help'"), "{arguments:?} {err}");
    }
}

#[test]
fn help_lists_the_limits_of_each_format_and_has_an_example() {
    let (out, _) = ends(&small(), &["export", "--help"], 0);
    for format in FORMATS.into_iter().chain(["html"]) {
        assert!(out.contains(&format!("Limits of {format}:\n  - ")), "{out}");
    }
    assert!(out.contains("Example") && out.contains("  cargo xtask export json-schema --output"), "{out}");
}

#[cfg(unix)]
#[test]
fn links_are_kept_and_devices_are_written_to() {
    let folder = folder();
    let (file, link) = (folder.path().join("file.json"), folder.path().join("link.json"));
    fs::write(&file, "").unwrap();
    std::os::unix::fs::symlink(&file, &link).unwrap();
    ends(&small(), &["export", "asyncapi", "--output", link.to_str().unwrap()], 0);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(fs::read_to_string(&file).unwrap().starts_with('{'));
    ends(&small(), &["export", "asyncapi", "--output", "/dev/null"], 0);
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
    let (out, _) = ends(&small(), &["export", "asyncapi", "--output", "-"], 0);
    assert!(out.starts_with('{'));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_output_is_an_error() {
    for arguments in [&["export", "asyncapi"][..], &["list"], &["explain"], &["regen", "--check"]] {
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let output = super::command(&small(), arguments).stdout(full).output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}\n{err}");
        assert!(err.contains("standard output cannot be written"), "{err}");
    }
}

/// A folder that `export html` writes to.
fn site(folder: &Path) -> String {
    folder.join("site").to_str().unwrap().to_owned()
}

#[test]
fn a_site_is_a_folder_of_files() {
    let folder = folder();
    let output = site(folder.path());
    assert_eq!(ends(&small(), &["export", "html", "--output", &output], 0), (String::new(), String::new()));
    let read = |path: &str| fs::read_to_string(Path::new(&output).join(path)).unwrap();
    assert!(read("index.html").contains("events/com.qlik.thing.created.html"));
    assert!(read("events/com.qlik.thing.created.html").starts_with("<!doctype html>"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "there is no other file");
}

#[test]
fn a_site_is_replaced_as_a_whole_and_only_if_it_differs() {
    let folder = folder();
    let output = site(folder.path());
    let arguments = ["export", "html", "--output", output.as_str()];
    ends(&small(), &arguments, 0);
    let index = Path::new(&output).join("index.html");
    let stamp = || fs::metadata(&index).unwrap().modified().unwrap();
    let before = stamp();
    ends(&small(), &arguments, 0);
    assert_eq!(stamp(), before, "an equal site is not written");
    let old = Path::new(&output).join("events/com.qlik.gone.html");
    fs::write(&old, "").unwrap();
    fs::remove_file(Path::new(&output).join("style.css")).unwrap();
    ends(&small(), &arguments, 0);
    assert!(!old.exists() && Path::new(&output).join("style.css").exists());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "there is no other file");
}

#[test]
fn a_folder_with_other_files_is_not_replaced() {
    let folder = folder();
    for (file, text) in [("notes.txt", "mine"), ("index.html", "<!doctype html><title>Mine</title>")] {
        let mine = folder.path().join(file).join(file);
        fs::create_dir_all(mine.parent().unwrap()).unwrap();
        fs::write(&mine, text).unwrap();
        let output = mine.parent().unwrap().to_str().unwrap();
        let (out, err) = ends(&small(), &["export", "html", "--output", output], 2);
        assert_eq!(out, "");
        assert!(err.contains(output) && err.ends_with("1 error; no files were changed\n"), "{err}");
        assert_eq!(fs::read_to_string(&mine).unwrap(), text);
        assert_eq!(fs::read_dir(mine.parent().unwrap()).unwrap().count(), 1);
    }
    let file = folder.path().join("file");
    fs::write(&file, "mine").unwrap();
    ends(&small(), &["export", "html", "--output", file.to_str().unwrap()], 2);
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
}

#[test]
fn a_site_needs_a_folder_and_is_neither_open_nor_closed() {
    for arguments in [
        &["export", "html"][..],
        &["export", "html", "--output", "-"],
        &["export", "html", "--open", "--output", "never"],
    ] {
        let (out, err) = ends(&small(), arguments, 2);
        assert_eq!(out, "", "{arguments:?}");
        assert!(err.contains("--output") || err.contains("--open"), "{arguments:?} {err}");
    }
}

#[test]
fn errors_of_a_project_leave_the_site_as_it_was() {
    let folder = folder();
    let output = site(folder.path());
    ends(&small(), &["export", "html", "--output", &output], 0);
    fs::create_dir_all(folder.path().join("spec/docs")).unwrap();
    fs::write(folder.path().join("spec/docs/things.md"), "# Things\n\nno event\n").unwrap();
    let (_, err) = ends(folder.path(), &["export", "html", "--output", &output], 2);
    assert!(err.ends_with("1 error; no files were changed\n"), "{err}");
    assert!(Path::new(&output).join("events/com.qlik.thing.created.html").exists());
}

#[cfg(unix)]
#[test]
fn the_target_of_a_link_is_replaced() {
    let folder = folder();
    let (target, link) = (folder.path().join("target"), folder.path().join("link"));
    fs::create_dir(&target).unwrap();
    std::os::unix::fs::symlink(&target, &link).unwrap();
    ends(&small(), &["export", "html", "--output", link.to_str().unwrap()], 0);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink() && target.join("index.html").exists());
}
