//! The entries of `drift`: captured deliveries, as JSON and in a log.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::drift::{Checks, Drift, Facts, Form, Options, output};
use qlik_events_codegen::merge::{Site, merge};
use qlik_events_codegen::model::Document;
use qlik_events_codegen::model::catalogue::Catalogue;
use qlik_events_codegen::model::levels::Levels;
use qlik_events_codegen::model::naming::Naming;
use qlik_events_codegen::pages;
use qlik_events_codegen::rust::plan::{Plan, Published, Sources, plan};
use qlik_events_codegen::source::Source;

/// The documents that captures are compared with: one page of the project.
struct Compared {
    documents: Vec<Document>,
    sources: BTreeMap<String, Arc<Source>>,
    catalogue: Catalogue,
    plan: Plan,
}

fn compared() -> &'static Compared {
    static COMPARED: OnceLock<Compared> = OnceLock::new();
    COMPARED.get_or_init(|| {
        let mut diagnostics = Diagnostics::default();
        let source = Source::new("spec/docs/apps.md", include_str!("../../../spec/docs/apps.md"));
        let documents: Vec<_> = pages::read(&source, &mut diagnostics).into_iter().collect();
        let sources: BTreeMap<_, _> = [("apps.md".to_owned(), source)].into();
        let (catalogue, _) = merge(&documents, &Site::default());
        let none = Source::new("spec/names.yaml", "");
        let read_from = Sources { documents: &sources, names: &none, published: &Published::default() };
        let plan = plan(&catalogue, &Naming::default(), &read_from, &mut diagnostics);
        Compared { documents, sources, catalogue, plan }
    })
}

fn drift(form: Form, bytes: &[u8]) {
    let Compared { documents, sources, catalogue, plan } = compared();
    let checks = Checks::new(catalogue, plan);
    let mut drift = Drift::new(&checks, Options { form, ..Options::default() });
    drift.read("capture", bytes);
    let report = drift.report(&Facts { documents, sources }, &Levels::default());
    let texts = [output::text(&report, sources, false), output::json(&report), output::markdown(&report)];
    assert!(texts.iter().all(|text| text.len() < 10_000_000), "a report of {} bytes", texts.concat().len());
}

pub(super) fn json(bytes: &[u8]) {
    drift(Form::Json, bytes);
}

pub(super) fn log(bytes: &[u8]) {
    drift(Form::Log, bytes);
}
