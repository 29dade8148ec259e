//! A random document is read as an equal document from its text in each layout, except for facts that the layout cannot
//! express. A page of the catalogue is loaded as an equal page from its spec.

use std::path::PathBuf;

use proptest::prelude::*;
use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::model::catalogue::Page;
use qlik_events_codegen::model::{Document, Layout, Property};
use qlik_events_codegen::project;
use qlik_events_codegen::source::Source;
use qlik_events_codegen::spec;

use crate::support::adversarial::adversarial_page;
use crate::support::render;
use crate::support::valid::document;
use crate::support::{cases, fixtures, page_of, workspace};

/// The facts that a layout can express.
///
/// | layout | cannot express |
/// | --- | --- |
/// | markdown | the title of an example, sections |
/// | bullets | channels, actions, visibility, stability, metadata, sections |
/// | flat | the facts that bullets cannot express, and the titles of events |
/// | changelog | all of these, properties and examples |
fn expressible_by(layout: Layout, document: &Document) -> Document {
    let mut document = Document { layout, file: file(layout).to_owned(), ..document.clone() };
    if layout != Layout::Changelog {
        document.sections.clear();
    }
    for event in &mut document.events {
        if layout == Layout::Markdown {
            event.example.iter_mut().for_each(|example| example.title = None);
        } else {
            (event.channel, event.action, event.visibility, event.stability) = (None, None, None, None);
            without_metadata(&mut event.properties);
        }
        if matches!(layout, Layout::Flat | Layout::Changelog) {
            event.title = None;
        }
        if layout == Layout::Changelog {
            (event.properties, event.example) = (Vec::new(), None);
        } else {
            event.section = None;
        }
    }
    document
}

fn without_metadata(properties: &mut [Property]) {
    for property in properties {
        property.metadata.clear();
        without_metadata(&mut property.properties);
    }
}

const fn file(layout: Layout) -> &'static str {
    if matches!(layout, Layout::Markdown) { "page.md" } else { "page.txt" }
}

fn reads_back(layout: Layout, document: &Document, text: &str) -> Result<(), TestCaseError> {
    let (read, diagnostics) = crate::support::read(file(layout), text);
    prop_assert!(diagnostics.is_empty(), "{}\n{text}", diagnostics.render(false));
    let expected = expressible_by(layout, document);
    let read = read.expect("a document");
    prop_assert_eq!(spec::save(&page_of(&read)), spec::save(&page_of(&expected)), "{}", text);
    prop_assert_eq!(read, expected);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn markdown(document in document()) {
        let mut document = document;
        document.events.sort_by(|one, other| one.channel.cmp(&other.channel));
        reads_back(Layout::Markdown, &document, &render::markdown(&document))?;
    }

    #[test]
    fn bullets(document in document()) {
        reads_back(Layout::Bullets, &document, &render::bullets(&document))?;
    }

    #[test]
    fn flat(document in document()) {
        reads_back(Layout::Flat, &document, &render::flat(&document))?;
    }

    #[test]
    fn changelog(document in document()) {
        reads_back(Layout::Changelog, &document, &render::changelog(&document))?;
    }

    #[test]
    fn a_saved_page_loads_equal(page in adversarial_page()) {
        let text = spec::save(&page);
        prop_assert_eq!(loaded(&text), page, "{}", text);
    }
}

/// The page of a spec.
fn loaded(text: &str) -> Page {
    let mut diagnostics = Diagnostics::default();
    let page = spec::load(&Source::new("spec.yaml", text), &mut diagnostics);
    page.unwrap_or_else(|| panic!("{}\n{text}", diagnostics.render(false)))
}

/// The pages of the project, and of each project in the fixtures.
fn real_pages() -> Vec<Page> {
    let folders = cases("merge").into_iter().map(|case| fixtures("merge").join(case));
    let read = |root: PathBuf| {
        project::read(&root).unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(false))).0.pages
    };
    folders.chain([workspace()]).flat_map(read).collect()
}

#[test]
fn every_page_of_the_project_loads_equal() {
    for page in real_pages() {
        assert_eq!(loaded(&spec::save(&page)), page, "{}", page.name);
    }
}

/// Each entry of `from` differs from the default source. Without it, the loaded page would be another.
#[test]
fn no_entry_of_from_is_redundant() {
    let mut seen = 0;
    for page in real_pages() {
        let text = spec::save(&page);
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let Some((indent, entries)) = line.split_once("from: {") else { continue };
            let entries: Vec<&str> = entries.trim_end_matches('}').split(", ").collect();
            for left_out in 0..entries.len() {
                seen += 1;
                let mut left = entries.clone();
                left.remove(left_out);
                let line = format!("{indent}from: {{{}}}", left.join(", "));
                let without = [&lines[..at], &[line.as_str()], &lines[at + 1..]].concat().join("\n");
                assert_ne!(loaded(&without), page, "{}:{} {}", page.path(), at + 1, entries[left_out]);
            }
        }
        assert!(page.documents.len() > 1 || !text.contains(" from: {"), "{} has one document", page.name);
    }
    assert!(seen > 0);
}
