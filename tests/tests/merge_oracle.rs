//! Random documents of the five layouts are merged as a simple reading of the design expects, and the spec of the
//! catalogue loads as an equal catalogue.

use proptest::prelude::*;
use qlik_events_codegen::diagnostics::Diagnostics;

use qlik_events_codegen::model::{Document, Property};
use qlik_events_codegen::source::Source;
use qlik_events_codegen::{pages, spec};

use crate::support::merge_model::{expected, found, found_conflicts};
use crate::support::merge_render::render;
use crate::support::merge_world::{World, world};
use crate::support::merged_on;

/// 64 cases, or the number in `PROPTEST_CASES`.
pub(crate) fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(64);
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 20_000, ..ProptestConfig::default() }
}

fn read(document: &Document, composition: usize) -> Result<Document, TestCaseError> {
    let text = render(document, composition);
    let mut diagnostics = Diagnostics::default();
    let source = Source::new(&format!("spec/docs/{}", document.file), &text);
    let read = pages::read(&source, &mut diagnostics);
    prop_assert!(diagnostics.is_empty(), "{}\n{}", diagnostics.render(false), text);
    Ok(read.expect("a document"))
}

/// The document with a line for each property, for readable differences. The targets of names are ignored.
pub(crate) fn comparable(document: &Document) -> String {
    fn plain(properties: &mut [Property]) {
        for property in properties {
            property.underlying = None;
            plain(&mut property.properties);
            plain(&mut property.options);
        }
    }
    let mut document = document.clone();
    document.events.iter_mut().for_each(|event| plain(&mut event.properties));
    spans_apart(&format!("{document:#?}"))
}

fn lines(one: &[String], other: &[String]) -> String {
    let only = |lines: &[String], than: &[String], mark: &str| {
        lines.iter().filter(|line| !than.contains(line)).map(|line| format!("{mark} {line}\n")).collect::<String>()
    };
    let text = only(one, other, "expected") + &only(other, one, "found   ");
    if text.is_empty() { format!("in another order: {one:#?}\nfound {other:#?}") } else { text }
}

fn spans_apart(text: &str) -> String {
    let mut kept = Vec::new();
    let mut skip = 0;
    for line in text.lines() {
        if skip == 0 && line.trim_start().starts_with("origin: SourceSpan") {
            skip = line.len() - line.trim_start().len() + 1;
        } else if skip > 0 {
            let indent = line.len() - line.trim_start().len();
            if indent + 1 == skip && line.trim_start().starts_with('}') {
                skip = 0;
            }
        } else {
            kept.push(line);
        }
    }
    kept.join("\n")
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn documents_are_read_as_they_were_made(world in world(), composition in 0_usize..4) {
        for document in &world.documents {
            let read = read(document, composition)?;
            let (read, made) = (comparable(&read), comparable(document));
            prop_assert!(read == made, "{}\n{}", first_difference(&made, &read), render(document, composition));
        }
    }

    #[test]
    fn the_merge_is_what_the_design_says(world in world()) {
        let (catalogue, conflicts) = merged_on(&world.documents, &world.site);
        let (expected, found) = (expected(&world), found(&catalogue));
        prop_assert!(expected.lines == found, "{}", lines(&expected.lines, &found));
        let found = found_conflicts(&conflicts);
        let [expected, found] = [expected.findings, found].map(|lines| lines.into_iter().collect::<Vec<_>>());
        prop_assert!(expected == found, "{}", lines(&expected, &found));
    }

    #[test]
    fn texts_merge_like_their_documents(world in world(), composition in 0_usize..4) {
        let World { documents, site } = &world;
        let read: Result<Vec<_>, _> = documents.iter().map(|document| read(document, composition)).collect();
        let (catalogue, _) = merged_on(&read?, site);
        let (expected, found) = (expected(&world).lines, found(&catalogue));
        prop_assert!(expected == found, "{}", lines(&expected, &found));
    }

    #[test]
    fn a_spec_reads_back_as_it_was_saved(world in world()) {
        let (catalogue, _) = merged_on(&world.documents, &world.site);
        for page in &catalogue.pages {
            let text = spec::save(page);
            let mut diagnostics = Diagnostics::default();
            let loaded = spec::load(&Source::new(&page.path(), &text), &mut diagnostics);
            prop_assert!(diagnostics.is_empty(), "{}\n{}", diagnostics.render(false), text);
            let loaded = loaded.expect("a page");
            prop_assert_eq!(spec::save(&loaded), text.clone());
            prop_assert!(loaded == *page, "{}\n{}", text, first_difference(&spans_apart(&format!("{page:#?}")), &spans_apart(&format!("{loaded:#?}"))));
        }
    }
}

pub(crate) fn first_difference(saved: &str, loaded: &str) -> String {
    let differs = saved.lines().zip(loaded.lines()).position(|(one, other)| one != other);
    let around = |text: &str| {
        let start = differs.unwrap_or_default().saturating_sub(12);
        text.lines().skip(start).take(20).collect::<Vec<_>>().join("\n")
    };
    format!("--- expected\n{}\n--- found\n{}", around(saved), around(loaded))
}
