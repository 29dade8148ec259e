//! The facts of the project's markdown documents are the same when they are read from the other layouts.

use qlik_events_codegen::list;
use qlik_events_codegen::model::{Document, Layout, Property};

use crate::support::{merged, read_valid, real_documents, render};

/// The document as a text layout shows it: without the names of schemas, and without options.
fn as_text(document: &Document) -> Document {
    let mut document = Document { schemas: Vec::new(), ..document.clone() };
    document.events.retain(|event| !event.properties.iter().any(has_options));
    for event in &mut document.events {
        // The title of the example is the title of its event.
        event.example.iter_mut().for_each(|example| example.title.clone_from(&event.title));
        event.properties.iter_mut().for_each(without_names);
    }
    document
}

fn has_options(property: &Property) -> bool {
    !property.options.is_empty() || property.properties.iter().any(has_options)
}

fn without_names(property: &mut Property) {
    property.r#type = property.json_type();
    property.underlying = None;
    property.properties.iter_mut().for_each(without_names);
}

fn rows(document: &Document, layout: Layout) -> String {
    list::tsv(&merged(&[Document { layout, ..document.clone() }]))
}

#[test]
fn markdown_bullets_and_flat_have_the_same_facts() {
    let markdown = real_documents().into_iter().filter(|document| document.layout == Layout::Markdown);
    let documents: Vec<_> = markdown.map(|one| as_text(&one)).filter(|one| !one.events.is_empty()).collect();
    assert!(documents.len() > 30);
    for document in documents {
        for (layout, text) in [(Layout::Bullets, render::bullets(&document)), (Layout::Flat, render::flat(&document))] {
            let read = read_valid("page.txt", &text);
            assert_eq!(read.layout, layout, "{}", document.file);
            assert_eq!(rows(&read, layout), rows(&document, layout), "{}", document.file);
        }
    }
}
