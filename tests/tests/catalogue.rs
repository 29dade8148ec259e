//! Compares the markdown documents of the project with the model by a much simpler count of their lines.

use qlik_events_codegen::model::path::visit;
use qlik_events_codegen::model::{Event, Layout};

use crate::support::{real_documents, real_page};

/// The number of facts of an event.
#[derive(Debug, Default, PartialEq)]
struct Counts {
    event: String,
    is_deprecated: bool,
    properties: usize,
    required: usize,
    with_allowed_values: usize,
    with_description: usize,
}

/// Counts the rows of an event's tables. The table of an option has one row, which names a schema and is skipped.
fn count_lines(section: &str) -> Counts {
    let (heading, lines) = section.split_once('\n').expect("a heading");
    let mut counts = Counts {
        event: heading.split_whitespace().next().expect("a type").to_owned(),
        is_deprecated: heading.ends_with("_(deprecated)_"),
        ..Counts::default()
    };
    let mut is_after_option = false;
    for line in lines.lines() {
        is_after_option |= line.starts_with("**Option ");
        if !line.starts_with("| `") || std::mem::take(&mut is_after_option) {
            continue;
        }
        let description = line.rsplit_once(" | ").map_or(line, |(_, last)| last).trim_matches(['|', ' ']);
        counts.properties += 1;
        counts.required += usize::from(line.contains("` | Yes |"));
        counts.with_allowed_values += usize::from(line.contains("Allowed values: "));
        counts.with_description += usize::from(!description.is_empty() && !description.starts_with("Metadata: "));
    }
    counts
}

/// Counts the properties that the event itself lists. Properties from a named schema have positions after `events_end`.
fn count_model(event: &Event, events_end: usize) -> Counts {
    let mut counts = Counts { event: event.event_type.clone(), is_deprecated: event.deprecated, ..Counts::default() };
    visit(event, &mut |_, property| {
        if property.origin.span.as_ref().expect("a place").start >= events_end {
            return;
        }
        counts.properties += 1;
        counts.required += usize::from(property.required);
        counts.with_allowed_values += usize::from(!property.allowed.is_empty());
        let only_values = property.description.is_none() && !property.allowed.is_empty();
        counts.with_description += usize::from(property.description.is_some() || only_values);
    });
    counts
}

#[test]
fn every_row_of_every_markdown_document_is_in_the_model() {
    let documents: Vec<_> = real_documents().into_iter().filter(|one| one.layout == Layout::Markdown).collect();
    assert!(documents.len() > 30, "{} markdown documents", documents.len());
    for document in documents {
        let text = real_page(&document.file);
        let events = text.split("\n## Schemas").next().expect("a part");
        let sections = events.split("\n### com.").skip(1).map(|rest| count_lines(&format!("com.{rest}")));
        let model: Vec<_> = document.events.iter().map(|event| count_model(event, events.len())).collect();
        assert_eq!(sections.collect::<Vec<_>>(), model, "{}", document.file);
    }
}
