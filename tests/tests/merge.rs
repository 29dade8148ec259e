//! Golden cases of the merge: a project's documents and corrections in; the pages of its catalogue as `expected/*.yaml`
//! and what is found as `findings.txt` out. One rule of the table each.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops at what is wrong"
)]

use std::fs;

use qlik_events_codegen::lint::output;
use qlik_events_codegen::{project, spec};

use crate::support::{assert_golden, cases, fixtures};

each_case! {
    announced_and_documented,
    announced_event_kept,
    bullets_beside_markdown,
    event_on_two_pages,
    fixup_of_a_document,
    fixup_of_the_catalogue,
    fixup_without_effect,
    newest_decides_required,
    older_text_fills,
    own_sentences,
    property_kept,
    property_left_out,
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
    assert_eq!(files, catalogue.pages.len(), "the expected pages are those of the catalogue");
}

#[test]
fn every_folder_is_a_case() {
    assert_eq!(cases("merge"), CASES);
}
