//! Captured events against the documents of the project.

mod crate_parity;
mod deliveries;
mod planted;
mod privacy;
mod suggestions;

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;
use std::sync::OnceLock;

use qlik_events_codegen::drift::{Checks, Difference, Drift, Facts, Options, Report};
use qlik_events_codegen::lint::Finding;
use qlik_events_codegen::model::levels::Levels;
use qlik_events_codegen::project::{self, Compared};
use qlik_events_codegen::sample;
use serde_json::Value;

use crate::support::workspace;

/// The documents of the project.
fn project() -> &'static Compared {
    static PROJECT: OnceLock<Compared> = OnceLock::new();
    PROJECT.get_or_init(|| read(&workspace()))
}

fn read(root: &Path) -> Compared {
    project::compared(root).unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(false)))
}

/// The documents of the project, prepared.
fn checks() -> &'static Checks<'static> {
    static CHECKS: OnceLock<Checks<'static>> = OnceLock::new();
    CHECKS.get_or_init(|| Checks::new(&project().catalogue, &project().plan))
}

fn report_of(input: impl Read, options: Options) -> Report {
    let mut drift = Drift::new(checks(), options);
    drift.read("captured.json", input);
    let facts = Facts { documents: &project().documents, sources: &project().sources };
    drift.report(&facts, &Levels::default())
}

fn report(text: &str) -> Report {
    report_of(text.as_bytes(), Options::default())
}

/// The rule, the event and the path of a difference.
fn key(difference: &Difference) -> (&'static str, String, String) {
    let Finding { place, .. } = &difference.finding;
    (difference.finding.id(), place.event.clone(), place.path.clone())
}

/// The counts of all differences.
fn counts(report: &Report) -> BTreeMap<(&'static str, String, String), u64> {
    report.differences.iter().map(|one| (key(one), one.count)).collect()
}

/// A sample of each event.
fn samples() -> Vec<(String, Value)> {
    let samples = sample::samples(&project().catalogue);
    samples
        .into_iter()
        .map(|sample| (sample.event_type.to_owned(), serde_json::from_str(&sample.json()).unwrap()))
        .collect()
}
