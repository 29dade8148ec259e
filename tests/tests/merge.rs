//! Golden cases of the merge: the documents and fixups of a project in, the pages of its catalogue as `expected/*.yaml`
//! and its findings as `findings.txt` out. One rule of the table each.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use qlik_events_codegen::lint::output;
use qlik_events_codegen::merge::{Conflict, ConflictKind, Site};
use qlik_events_codegen::model::path::visit;
use qlik_events_codegen::model::{Document, Event, Layout};
use qlik_events_codegen::{project, spec};

use crate::support::{assert_golden, cases, fixtures, merged, merged_on, read_valid, real_documents, snapshot};

each_case! {
    announced_and_documented,
    announced_event_kept,
    bullets_beside_markdown,
    conflict_decided,
    cut_off_lists_filled,
    deprecation_dates_and_successor,
    deprecation_denied,
    deprecation_stays,
    empty_type_not_narrowed,
    equal_dates_by_layout,
    equal_dates_published_first,
    equal_dates_without_markdown,
    event_on_several_pages,
    example_taken_whole,
    findings_of_one_pair_together,
    fixup_of_a_document,
    fixup_of_the_catalogue,
    fixup_that_removes_a_fact,
    fixup_without_effect,
    format_of_an_older_document,
    inference_after_the_merge,
    newest_decides_required,
    no_date_is_oldest,
    older_text_fills,
    order_of_markdown,
    own_sentences,
    property_kept,
    property_left_out,
    published_before_a_newer_own,
    schema_name_of_an_older_document,
    sentence_passed_over,
}

fn check(case: &str) {
    let root = fixtures("merge").join(case);
    let linted = project::lint(&root).unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(false)));
    assert_golden(&root.join("findings.txt"), &output::text(&linted.findings, &linted.sources, false));
    let (catalogue, _) = project::read(&root).unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(false)));
    for page in &catalogue.pages {
        assert_golden(&root.join("expected").join(format!("{}.yaml", page.name)), &spec::save(page));
    }
    let files = fs::read_dir(root.join("expected")).expect("a folder").count();
    assert_eq!(files, catalogue.pages.len(), "the catalogue has exactly the expected pages");
}

#[test]
fn every_folder_is_a_case() {
    assert_eq!(cases("merge"), CASES);
}

/// The documents of a case, without corrections.
fn documents(case: &str) -> Vec<Document> {
    let folder = fixtures("merge").join(case).join(project::PAGES);
    let file = |path: &Path| path.strip_prefix(&folder).unwrap().to_str().unwrap().to_owned();
    let files = snapshot(&folder).into_iter();
    files.map(|(path, bytes)| read_valid(&file(&path), &String::from_utf8(bytes).unwrap())).collect()
}

#[test]
fn the_order_of_documents_does_not_matter() {
    for mut documents in CASES.iter().map(|case| documents(case)).chain([real_documents()]) {
        let expected = merged_on(&documents, &Site::default());
        documents.reverse();
        assert!(merged_on(&documents, &Site::default()) == expected, "{}", documents[0].file);
    }
}

#[test]
fn every_announcement_stays_with_its_event() {
    let documents = real_documents();
    let catalogue = merged(&documents);
    let announced = documents.iter().filter(|one| one.layout == Layout::Changelog).flat_map(|one| &one.events);
    let announced: Vec<_> = announced.collect();
    assert!(announced.len() > 20);
    for event in announced {
        let merged = catalogue.find(&event.event_type).expect("the event").event;
        assert_eq!(merged.announced, event.description, "{}", event.event_type);
    }
}

/// The paths of an event without `[]`, which depends on the effective type.
fn paths(event: &Event) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    visit(event, &mut |path, _| {
        paths.insert(path.replace("[]", ""));
    });
    paths
}

/// Whether a conflict explains that a property of a document is not in the catalogue: it is about a parent of the
/// property.
fn explains(conflict: &Conflict, document: &Document, event: &Event, path: &str) -> bool {
    let above = conflict.path.path.replace("[]", "");
    let below = path.strip_prefix(&above).is_some_and(|rest| above.is_empty() || rest.starts_with(['.', '<']));
    let is_reason = matches!(conflict.kind, ConflictKind::List | ConflictKind::Fact);
    is_reason && conflict.document == document.file && conflict.path.event == event.event_type && below
}

#[test]
fn no_property_is_dropped_silently() {
    let documents = real_documents();
    let (catalogue, conflicts) = merged_on(&documents, &Site::default());
    let mut silent = Vec::new();
    for document in &documents {
        for event in &document.events {
            let merged = paths(catalogue.find(&event.event_type).expect("the event").event);
            let lost = paths(event).into_iter().filter(|path| {
                !merged.contains(path) && !conflicts.iter().any(|one| explains(one, document, event, path))
            });
            silent.extend(lost.map(|path| format!("{}: {} {path}", document.file, event.event_type)));
        }
    }
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}
