//! The markdown pages of the project against the model, counted in another and much simpler way: by their lines.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops at what is wrong")]

use std::fs;
use std::path::Path;

use qlik_events_codegen::model::path::visit;
use qlik_events_codegen::model::{Event, Layout};
use qlik_events_codegen::project;
use qlik_events_tests::catalogue::pages_and;

/// How much is said of an event.
#[derive(Debug, Default, PartialEq)]
struct Counts {
    event: String,
    is_deprecated: bool,
    properties: usize,
    required: usize,
    with_allowed_values: usize,
    with_description: usize,
}

/// Counts the rows of an event's tables; a table of an option has one row, which names a schema.
fn count_lines(section: &str) -> Counts {
    let (heading, lines) = section.split_once('\n').expect("a heading");
    let mut counts = Counts {
        event: heading.split_whitespace().next().expect("a type").to_owned(),
        is_deprecated: heading.ends_with("_(deprecated)_"),
        ..Counts::default()
    };
    let mut is_behind_option = false;
    for line in lines.lines() {
        is_behind_option |= line.starts_with("**Option ");
        if !line.starts_with("| `") || std::mem::take(&mut is_behind_option) {
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

fn count_model(event: &Event) -> Counts {
    let mut counts = Counts { event: event.event_type.clone(), is_deprecated: event.deprecated, ..Counts::default() };
    visit(event, &mut |_, property| {
        counts.properties += 1;
        counts.required += usize::from(property.required);
        counts.with_allowed_values += usize::from(!property.allowed.is_empty());
        let only_values = property.description.is_none() && !property.allowed.is_empty();
        counts.with_description += usize::from(property.description.is_some() || only_values);
    });
    counts
}

#[test]
fn every_row_of_every_markdown_page_is_in_the_model() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    pages_and(|pages| {
        let pages: Vec<_> = pages.iter().filter(|page| page.layout == Layout::Markdown).collect();
        assert!(pages.len() > 30, "{} markdown pages", pages.len());
        for page in pages {
            let text = fs::read_to_string(root.join(project::PAGES).join(&page.file)).expect("the page is there");
            let events = text.split("\n## Schemas").next().expect("a part");
            let sections = events.split("\n### com.").skip(1).map(|rest| count_lines(&format!("com.{rest}")));
            let model: Vec<_> = page.events.iter().map(count_model).collect();
            assert_eq!(sections.collect::<Vec<_>>(), model, "{}", page.file);
        }
    });
}
