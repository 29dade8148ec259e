//! Reads documents into the model: detects the layout, reads the text into blocks, and lowers the blocks to the model.
//!
//! A reader (`markdown`, `asyncapi`, `bullets`, `flat`, `changelog`) reads one layout. It makes [`block`]s with spans,
//! and claims every piece of the text in the [`coverage`]. [`lower`] does not depend on the layout: it parses type
//! words, phrases of descriptions and JSON, and makes the model.
//!
//! To add a layout, add a reader, a variant of [`Layout`], and its marks in `has_mark_of`. JSON is always `asyncapi`.

pub mod asyncapi;
pub mod block;
pub mod bullets;
pub mod changelog;
pub mod coverage;
pub mod flat;
pub mod lower;
pub mod markdown;
pub mod metadata;
pub mod near_miss;
mod resolve;
pub mod text;

use std::sync::Arc;

use self::coverage::Coverage;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{Document, Layout};
pub use crate::model::{is_event_type, type_words as types};
use crate::source::Source;

/// The deepest nesting of properties that is read. The deepest known page has four levels.
pub const MAX_NESTED: usize = 64;

/// Reads one document, and reports all of its errors; `None` if its layout is unknown.
pub fn read(source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Option<Document> {
    let layout = detect_layout(source, diagnostics)?;
    read_as(layout, source, diagnostics)
}

/// Reads one document of a known layout, and reports all of its errors; `None` if it cannot be read at all.
pub fn read_as(layout: Layout, source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Option<Document> {
    let mut coverage = Coverage::default();
    let block = match layout {
        Layout::Markdown => markdown::read(source, &mut coverage, diagnostics),
        Layout::Asyncapi => asyncapi::read(source, &mut coverage, diagnostics)?,
        Layout::Bullets => bullets::read(source, &mut coverage, diagnostics),
        Layout::Flat => flat::read(source, &mut coverage, diagnostics),
        Layout::Changelog => changelog::read(source, &mut coverage, diagnostics),
    };
    coverage.finish(source, diagnostics);
    let mut document = lower::lower(source, layout, block, diagnostics);
    resolve::resolve(source, &mut document, diagnostics);
    Some(document)
}

/// Detects the layout of a text: the one with the most marks.
fn detect_layout(source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Option<Layout> {
    if source.text().trim().is_empty() {
        diagnostics.push(Diagnostic::file(source.path(), "the page is empty").help("fetch the page again"));
        return None;
    }
    if asyncapi::is_json_object(source.text()) {
        return Some(Layout::Asyncapi);
    }
    let marks = |layout: &Layout| source.text().lines().filter(|line| has_mark_of(*layout, line)).count();
    let (most, layout) = Layout::ALL.into_iter().map(|layout| (marks(&layout), layout)).max()?;
    if most == 0 {
        diagnostics.push(
            Diagnostic::new(source, source.line_at(0), "this page has no known layout, and no event")
                .label("expected markdown, AsyncAPI, bullets, flat text, or a changelog")
                .help("spec/README.md shows how each layout is recognised"),
        );
        return None;
    }
    Some(layout)
}

/// Whether a line is a mark of a layout: it only appears in this layout.
fn has_mark_of(layout: Layout, line: &str) -> bool {
    match layout {
        Layout::Markdown => {
            ["# ", "## ", "### ", "**", "| ", "<details>", "```"].iter().any(|mark| line.starts_with(mark))
        }
        Layout::Asyncapi => false,
        Layout::Bullets => line.trim_start().starts_with('•'),
        Layout::Flat => {
            line.starts_with("- ") && !line.starts_with("- [") || line.starts_with("object- ") || line == "-"
        }
        Layout::Changelog => announces(line),
    }
}

/// Whether a line starts like `type: summary`, even if the type is malformed.
fn announces(line: &str) -> bool {
    let Some((head, _)) = line.split_once(':') else { return false };
    let head = head.split('(').next().unwrap_or(head).trim_end();
    head.matches('.').count() >= 2 && !head.contains(char::is_whitespace)
}
