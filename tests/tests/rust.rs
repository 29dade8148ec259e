//! Golden cases of emission: a small project in, `plan.txt` and for some cases the emitted files below `expected/` out.

use std::fs;
use std::path::Path;

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::files::Files;
use qlik_events_codegen::project::{self, Built};
use qlik_events_codegen::rust::plan::{Published, Sources, plan};
use qlik_events_codegen::source::Source;
use qlik_events_codegen::spec::load_naming;
use qlik_events_codegen::{load, pages, rust};

use crate::support::{assert_golden, cases, copy_of, fixtures, merged, put, snapshot, workspace};

each_case! {
    announced_and_documented,
    corrected_and_kept,
    field_types,
    names,
    nested_objects,
    one_of,
    payload_without_properties,
    property_that_needs_an_escape,
    renamed,
    reserved_words,
    schemas,
    shared_types,
    text_that_looks_like_markdown,
    two_editions,
}

fn built(root: &Path) -> Built {
    project::build(root).unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(false)))
}

fn check(case: &str) {
    let folder = fixtures("rust").join(case);
    let built = built(&folder);
    assert_golden(&folder.join("plan.txt"), &built.plan.to_string());
    let expected = folder.join("expected");
    if expected.is_dir() {
        for path in snapshot(&expected).into_keys() {
            let name = path.strip_prefix(&expected).unwrap().to_str().unwrap();
            let text = built.files.0.get(&format!("generated/src/events/{name}")).expect(name);
            assert_golden(&path, text);
        }
    }
}

#[test]
fn every_folder_is_a_case() {
    assert_eq!(cases("rust"), CASES);
}

fn rust_of(files: &Files) -> Vec<(&String, &String)> {
    files.0.iter().filter(|(path, _)| path.ends_with(".rs")).collect()
}

#[test]
fn emitting_twice_gives_the_same_bytes() {
    for root in CASES.iter().map(|case| fixtures("rust").join(case)).chain([workspace()]) {
        assert_eq!(built(&root).files, built(&root).files, "{}", root.display());
    }
}

/// Every emitted file names its sources, has LF line endings, and is formatted Rust.
#[test]
fn each_file_has_a_header_and_lf_line_endings() {
    for root in CASES.iter().map(|case| fixtures("rust").join(case)).chain([workspace()]) {
        let built = built(&root);
        for (path, text) in rust_of(&built.files) {
            let first = text.lines().next().unwrap_or_default();
            assert!(first.starts_with("// @generated from spec/"), "{path}: {first}");
            assert!(first.contains("cargo xtask regen") && first.contains("do not edit"), "{path}: {first}");
            assert!(text.ends_with('\n') && !text.ends_with("\n\n") && !text.contains('\r'), "{path}");
        }
    }
}

/// Reads the documents of a project in an order, and emits the crate from them.
fn emitted_in_order(root: &Path, mut files: Vec<String>, reverse: bool) -> Files {
    files.sort();
    if reverse {
        files.reverse();
    }
    let mut diagnostics = Diagnostics::default();
    let sources: Vec<_> = files
        .iter()
        .map(|file| (file.clone(), load::read(root, &format!("spec/docs/{file}"), &mut diagnostics).unwrap()))
        .collect();
    let read: Vec<_> = sources.iter().map(|(_, source)| pages::read(source, &mut diagnostics).unwrap()).collect();
    let names_source =
        Source::new("spec/names.yaml", &fs::read_to_string(root.join("spec/names.yaml")).unwrap_or_default());
    let names = load_naming(&names_source, &mut diagnostics);
    let sources = sources.into_iter().collect();
    let read_from = Sources { documents: &sources, names: &names_source, published: &Published::default() };
    let plan = plan(&merged(&read), &names, &read_from, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{}", diagnostics.render(false));
    rust::emit(&plan).unwrap()
}

#[test]
fn pages_given_in_another_order_give_the_same_bytes() {
    for root in CASES.iter().map(|case| fixtures("rust").join(case)).filter(|root| !root.join(project::FIXUPS).exists())
    {
        let docs = root.join("spec/docs");
        let file = |path: &Path| path.strip_prefix(&docs).unwrap().to_str().unwrap().to_owned();
        let files: Vec<_> = snapshot(&docs).keys().map(|path| file(path)).collect();
        let (one, other) = (emitted_in_order(&root, files.clone(), false), emitted_in_order(&root, files, true));
        assert_eq!(one, other, "{}", root.display());
    }
}

/// A published name depends on its own wire name alone: another event does not change any line of the plan.
#[test]
fn another_page_renames_nothing() {
    for case in CASES {
        let root = copy_of(&fixtures("rust").join(case));
        let before = built(root.path()).plan.to_string();
        let event =
            "New events\nThings\ncom.qlik.zzz.thing.created: a further thing\ncom.qlik.aaa.thing.created: another\n";
        put(root.path(), "spec/docs/further-news.txt", event);
        let after = built(root.path()).plan.to_string();
        let lost: Vec<_> = before.lines().filter(|line| !after.lines().any(|other| other == *line)).collect();
        assert_eq!(lost, [""; 0], "{case}");
    }
}
