//! Deliveries of many kinds, as files of `tests/fixtures/drift/`, and the report about them.

use std::collections::BTreeMap;

use qlik_events_codegen::drift::{Drift, Facts, Options, output};
use qlik_events_codegen::model::levels::Levels;

use super::{checks, project};
use crate::support::{assert_golden, fixtures, snapshot};

#[test]
fn real_deliveries_are_read() {
    let folder = fixtures("drift").join("deliveries");
    let mut drift = Drift::new(checks(), Options::default());
    let files: BTreeMap<_, _> = snapshot(&folder);
    assert!(files.len() >= 25, "{}", files.len());
    for (path, bytes) in files {
        let name = path.file_name().expect("a file").to_string_lossy().into_owned();
        drift.read(&name, bytes.as_slice());
    }
    let facts = Facts { documents: &project().documents, sources: &project().sources };
    let report = drift.report(&facts, &Levels::default());
    assert_golden(&fixtures("drift").join("report.md"), &output::markdown(&report));
}
