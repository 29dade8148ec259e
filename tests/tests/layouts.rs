//! The facts of the project's own markdown pages are the same when they are read from the other layouts.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops at what is wrong"
)]

use qlik_events_codegen::list;
use qlik_events_codegen::model::{Layout, Page, Property, Schema, Type};
use qlik_events_tests::catalogue::pages_and;

use crate::support::{read_sound, render};

/// The page as a text shows it: what stands behind the names of schemas, and no options, which no text shows.
fn as_text(page: &Page) -> Page {
    let mut page = Page { schemas: Vec::new(), ..page.clone() };
    let schemas = pages_and(|pages| {
        let original = pages.iter().find(|one| one.file == page.file);
        original.map(|page| page.schemas.clone()).unwrap_or_default()
    });
    page.events.retain(|event| event.properties.iter().all(|property| property.options.is_empty()));
    for event in &mut page.events {
        // The example of a text is called by the title of its event.
        event.example.iter_mut().for_each(|example| example.title.clone_from(&event.title));
        event.properties.iter_mut().for_each(|property| without_names(property, &schemas));
    }
    page
}

fn without_names(property: &mut Property, schemas: &[Schema]) {
    property.r#type = without_name(&property.r#type, schemas);
    property.properties.iter_mut().for_each(|property| without_names(property, schemas));
}

fn without_name(r#type: &Type, schemas: &[Schema]) -> Type {
    match r#type {
        Type::Named(name) => schemas.iter().find(|schema| schema.name == *name).map_or(Type::Object, |schema| {
            if matches!(schema.r#type, Type::Named(_)) { Type::Object } else { schema.r#type.clone() }
        }),
        Type::Array(item) => match without_name(item, schemas) {
            // A schema that is an array itself: `spaceRoles[]` is one array, not an array of arrays.
            array @ Type::Array(_) if matches!(**item, Type::Named(_)) => array,
            item => item.array(),
        },
        other => other.clone(),
    }
}

fn rows(page: &Page, layout: Layout) -> String {
    list::tsv(&[Page { layout, ..page.clone() }])
}

#[test]
fn every_markdown_page_says_the_same_as_bullets_and_flat() {
    let pages = pages_and(|pages| {
        let markdown = pages.iter().filter(|page| page.layout == Layout::Markdown);
        markdown.map(as_text).filter(|page| !page.events.is_empty()).collect::<Vec<_>>()
    });
    assert!(pages.len() > 30);
    for page in pages {
        for (layout, text) in [(Layout::Bullets, render::bullets(&page)), (Layout::Flat, render::flat(&page))] {
            let read = read_sound("page.txt", &text);
            assert_eq!(read.layout, layout, "{}", page.file);
            assert_eq!(rows(&read, layout), rows(&page, layout), "{}", page.file);
        }
    }
}
