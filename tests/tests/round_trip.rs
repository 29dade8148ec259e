//! A random model reads back equal: from its page in each layout, minus what that layout cannot say, and from its spec.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops at what is wrong"
)]

use proptest::prelude::*;
use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::model::{Layout, Page, Property};
use qlik_events_codegen::source::Source;
use qlik_events_codegen::spec;

use crate::support::nasty::nasty_page;
use crate::support::render;
use crate::support::sound::page;

/// What a layout can say of a page.
///
/// | layout | cannot say |
/// | --- | --- |
/// | markdown | the title of an example, sections |
/// | bullets | channels, actions, visibility, stability, metadata, sections |
/// | flat | the same, and the titles of events |
/// | changelog | all of these, properties and examples |
fn said_by(layout: Layout, page: &Page) -> Page {
    let mut page = Page { layout, file: file(layout).to_owned(), ..page.clone() };
    if layout != Layout::Changelog {
        page.sections.clear();
    }
    for event in &mut page.events {
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
    page
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

fn reads_back(layout: Layout, page: &Page, text: &str) -> Result<(), TestCaseError> {
    let (read, diagnostics) = crate::support::read(file(layout), text);
    prop_assert!(diagnostics.is_empty(), "{}\n{text}", diagnostics.render(false));
    let expected = said_by(layout, page);
    let read = read.expect("a page");
    prop_assert_eq!(spec::save(&read), spec::save(&expected), "{}", text);
    prop_assert_eq!(read, expected);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn markdown(page in page()) {
        let mut page = page;
        page.events.sort_by(|one, other| one.channel.cmp(&other.channel));
        reads_back(Layout::Markdown, &page, &render::markdown(&page))?;
    }

    #[test]
    fn bullets(page in page()) {
        reads_back(Layout::Bullets, &page, &render::bullets(&page))?;
    }

    #[test]
    fn flat(page in page()) {
        reads_back(Layout::Flat, &page, &render::flat(&page))?;
    }

    #[test]
    fn changelog(page in page()) {
        reads_back(Layout::Changelog, &page, &render::changelog(&page))?;
    }

    #[test]
    fn a_spec_loads_as_it_was_saved(page in nasty_page()) {
        let text = spec::save(&page);
        let mut diagnostics = Diagnostics::default();
        let loaded = spec::load(&Source::new("spec.yaml", &text), &mut diagnostics);
        prop_assert!(diagnostics.is_empty(), "{}\n{text}", diagnostics.render(false));
        prop_assert_eq!(loaded, Some(page), "{}", text);
    }
}
