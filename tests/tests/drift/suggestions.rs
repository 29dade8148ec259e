//! The suggested fixups, pasted, bring the documents in line with the events.

use std::fs;

use qlik_events_codegen::drift::{Checks, Drift, Facts, Options, Report, output};
use qlik_events_codegen::fix;
use qlik_events_codegen::model::levels::Levels;
use qlik_events_codegen::project::{self, Compared};
use qlik_events_tests::captured::Captured;

use super::{counts, key, read, samples};
use crate::support::{copy, put, workspace};

/// The rules that a fixup can resolve.
const RESOLVED: [&str; 6] =
    ["drift-absent", "drift-format", "drift-json-type", "drift-limit", "drift-null", "drift-value"];

fn compare(compared: &Compared, show_values: bool) -> Report {
    let checks = Checks::new(&compared.catalogue, &compared.plan);
    let mut drift = Drift::new(&checks, Options { show_values, ..Options::default() });
    drift.read("captured", Captured::new(samples(), 3000));
    drift.report(&Facts { documents: &compared.documents, sources: &compared.sources }, &Levels::default())
}

#[test]
fn pasted_suggestions_resolve_the_differences() {
    let before = compare(super::project(), true);
    let fixups = output::fixups(&before);
    let entries = fixups.strip_prefix("set:\n").expect("entries alone");
    assert_eq!(entries.matches("    provisional: true\n").count(), entries.matches("  - path: ").count());
    assert!(entries.contains("In captured events: ") && entries.contains("Archived"), "{entries}");

    let root = tempfile::tempdir().unwrap();
    copy(&workspace().join("spec"), &root.path().join("spec"));
    let path = root.path().join("spec/fixups.yaml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen("set:\n", &format!("set:\n{entries}"), 1)).unwrap();
    // Some paths have shared types, which they leave.
    let decided = fix::decide(root.path(), &project::Options::default()).unwrap_or_else(|_| panic!("no decision"));
    decided.files.0.iter().for_each(|(path, text)| put(root.path(), path, text));
    let after = compare(&read(root.path()), true);

    let is_resolved = |rule: &str| RESOLVED.contains(&rule);
    let left: Vec<_> = after.differences.iter().map(key).filter(|(rule, ..)| is_resolved(rule)).collect();
    // The payload has a list of properties, so that another type needs another decision than a word.
    assert_eq!(left, [("drift-json-type", "com.qlik.core.environment.deleted".to_owned(), "data".to_owned())]);
    let others = |report: &Report| {
        let mut counts = counts(report);
        counts.retain(|(rule, ..), _| !is_resolved(rule));
        counts
    };
    assert_eq!(others(&after), others(&before));
}

#[test]
fn a_value_is_suggested_only_if_values_may_be_shown() {
    let fixups = output::fixups(&compare(super::project(), false));
    assert!(!fixups.contains("Archived"), "{fixups}");
    assert!(fixups.starts_with("# --show-values adds the values of com.qlik.core.group.created data.status\nset:\n"));
}
