//! The entries of the generator: documents, and files of YAML.

use std::collections::BTreeMap;
use std::sync::Arc;

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::lint::{self, Subject};
use qlik_events_codegen::merge::{Site, merge, settle};
use qlik_events_codegen::model::decision::Decisions;
use qlik_events_codegen::model::fixup::Fixups;
use qlik_events_codegen::model::naming::Naming;
use qlik_events_codegen::model::{Document, Layout};
use qlik_events_codegen::rust::plan::{Published, Sources as PlanSources, plan};
use qlik_events_codegen::source::Source;
use qlik_events_codegen::spec::sources::Sources;
use qlik_events_codegen::{list, load, pages, rust, sample, spec};

/// Reads a text, prints the errors, and passes on what was read without an error.
fn read<T>(
    path: &str,
    bytes: &[u8],
    read: impl FnOnce(&Arc<Source>, &mut Diagnostics) -> Option<T>,
) -> Option<(Arc<Source>, T)> {
    let mut diagnostics = Diagnostics::default();
    let source = load::decode(path, bytes.to_owned(), &mut diagnostics);
    let read = source.as_ref().and_then(|source| read(source, &mut diagnostics));
    let text = diagnostics.render(false);
    assert!(read.is_some() || !text.is_empty(), "nothing was read, without an error");
    assert!(text.len() < 1_000_000, "{} bytes of errors", text.len());
    if diagnostics.is_empty() { Some((source?, read?)) } else { None }
}

pub(super) fn document(bytes: &[u8]) {
    if let Some((source, document)) = read("spec/docs/page.md", bytes, pages::read) {
        stages(&source, document);
    }
}

/// Passes a document through all stages.
fn stages(source: &Arc<Source>, document: Document) {
    let file = document.file.clone();
    let documents = [document];
    let (mut catalogue, mut conflicts) = merge(&documents, &Site::default());
    settle(&mut catalogue, &mut conflicts, &Fixups::default());
    for page in &catalogue.pages {
        let text = spec::save(page);
        let mut diagnostics = Diagnostics::default();
        let loaded = spec::load(&Source::new(&page.path(), &text), &mut diagnostics);
        assert!(loaded.as_ref() == Some(page), "a saved page is another one\n{}\n{text}", diagnostics.render(false));
    }
    assert!(!list::tsv(&catalogue).is_empty() || catalogue.pages.iter().all(|page| page.events.is_empty()));
    assert_eq!(sample::samples(&catalogue).len(), catalogue.entries().count());
    let mut diagnostics = Diagnostics::default();
    let sources: BTreeMap<_, _> = [(file, Arc::clone(source))].into();
    let none = Source::new("spec/names.yaml", "");
    let read_from = PlanSources { documents: &sources, names: &none, published: &Published::default() };
    let plan = plan(&catalogue, &Naming::default(), &read_from, &mut diagnostics);
    assert!(diagnostics.is_empty() || !diagnostics.render(false).is_empty());
    if diagnostics.is_empty() {
        let emitted = rust::emit(&plan);
        assert!(emitted.is_ok(), "the emitted tokens are not valid Rust: {:?}", emitted.err());
    }
    let subject = Subject {
        documents: &documents,
        catalogue: &catalogue,
        conflicts: &conflicts,
        sources: &sources,
        plan: Some(&plan),
    };
    let decisions = &mut Decisions::new(&Source::new("spec/fixups.yaml", ""), Vec::new());
    let findings = lint::find(&subject, &Fixups::default(), decisions, &mut diagnostics);
    assert!(findings.is_empty() || !lint::output::text(&findings, &sources, false).is_empty());
    assert!(lint::suggestions(&findings).len() <= findings.len());
}

fn of_layout(layout: Layout, bytes: &[u8]) {
    read("spec/docs/page", bytes, |source, diagnostics| pages::read_as(layout, source, diagnostics));
}

pub(super) fn markdown(bytes: &[u8]) {
    of_layout(Layout::Markdown, bytes);
}

pub(super) fn asyncapi(bytes: &[u8]) {
    of_layout(Layout::Asyncapi, bytes);
}

pub(super) fn bullets(bytes: &[u8]) {
    of_layout(Layout::Bullets, bytes);
}

pub(super) fn flat(bytes: &[u8]) {
    of_layout(Layout::Flat, bytes);
}

pub(super) fn changelog(bytes: &[u8]) {
    of_layout(Layout::Changelog, bytes);
}

/// A page that loads is saved as a text that loads as an equal page.
pub(super) fn spec(bytes: &[u8]) {
    let Some((_, page)) = read("spec/events/page.yaml", bytes, spec::load) else { return };
    let text = spec::save(&page);
    let mut diagnostics = Diagnostics::default();
    let loaded = spec::load(&Source::new("spec/events/page.yaml", &text), &mut diagnostics);
    assert!(diagnostics.is_empty(), "a saved page does not load\n{}\n{text}", diagnostics.render(false));
    let again = loaded.as_ref().map(spec::save);
    assert!(again.as_deref() == Some(text.as_str()), "a saved page is another one\n{text}\n{again:?}");
}

pub(super) fn fixups(bytes: &[u8]) {
    read("spec/fixups.yaml", bytes, |source, diagnostics| Some(spec::load_fixups(source, diagnostics)));
}

pub(super) fn naming(bytes: &[u8]) {
    read("spec/names.yaml", bytes, |source, diagnostics| Some(spec::load_naming(source, diagnostics)));
}

pub(super) fn levels(bytes: &[u8]) {
    read("spec/levels.yaml", bytes, |source, diagnostics| Some(spec::load_levels(source, diagnostics)));
}

/// A file that is read is written as a text that is read and written the same.
pub(super) fn sources(bytes: &[u8]) {
    let Some((_, sources)) = read("spec/sources.yaml", bytes, Sources::read) else { return };
    let text = sources.text();
    let (again, errors) = {
        let mut diagnostics = Diagnostics::default();
        let again = Sources::read(&Source::new("spec/sources.yaml", &text), &mut diagnostics);
        (again.map(|sources| sources.text()), diagnostics.render(false))
    };
    assert!(again.as_deref() == Some(text.as_str()), "the written file is another one\n{text}\n{errors}");
}
