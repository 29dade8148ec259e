//! Gives each event and property its lines in the YAML of its page.
//!
//! The YAML parser reports no positions. The entries appear in the text in the order of the model, so the lines on
//! which they begin are paired with the entries of the model. If a file was edited by hand and the two do not agree,
//! its facts have no position. Nothing else depends on the positions.

use crate::model::catalogue::Page;
use crate::model::{Property, SourceSpan};
use crate::source::{Source, Span};

/// Sets the position of all events and properties of a page.
pub(super) fn locate(of: &mut Page, source: &Source) {
    let page = of.name.as_str();
    let entries = entries(source);
    let mut events = of_kind(&entries, "- type: ");
    let mut properties = of_kind(&entries, "- property: ");
    for event in &mut of.events {
        place(page, source, &mut event.origin, events.next(), &event.event_type);
        if let Some(example) = &mut event.example {
            example.origin = event.origin.clone();
        }
        locate_list(page, &mut event.properties, source, &mut properties);
    }
}

fn of_kind<'a>(entries: &'a [Entry], head: &'static str) -> impl Iterator<Item = &'a Span> {
    entries.iter().filter(move |entry| entry.head == head).map(|entry| &entry.span)
}

/// `spans` is a trait object: with a generic parameter, the recursion would create types without end.
fn locate_list(page: &str, list: &mut [Property], source: &Source, spans: &mut dyn Iterator<Item = &Span>) {
    for property in list {
        place(page, source, &mut property.origin, spans.next(), &property.name);
        locate_list(page, &mut property.properties, source, spans);
        locate_list(page, &mut property.options, source, spans);
    }
}

fn place(page: &str, source: &Source, origin: &mut SourceSpan, span: Option<&Span>, name: &str) {
    let names_it = |span: &&Span| source.slice(&source.line_at(span.start)).contains(name);
    *origin = SourceSpan { span: span.filter(names_it).cloned(), document: Some(page.into()) };
}

/// The span of the line of a key in an entry, or else the span of the entry.
pub(super) fn span_of_key(source: &Source, entry: &Span, key: &str) -> Span {
    let first = source.line_at(entry.start);
    let inside = format!("{}{key}:", " ".repeat(entry.start - first.start + 2));
    let mut at = first.end + 1;
    while !key.is_empty() && at < entry.end {
        let line = source.line_at(at);
        if source.slice(&line).starts_with(&inside) {
            return line;
        }
        at = line.end + 1;
    }
    entry.clone()
}

/// The span of the line of a top-level key, or else of the first line.
pub(super) fn span_of_top(source: &Source, key: &str) -> Span {
    let head = format!("{key}:");
    let mut lines = source.lines().filter(|line| !key.is_empty() && source.slice(line).starts_with(&head));
    lines.next().unwrap_or(0..0)
}

/// An entry of a list: the start of its first line, and its lines.
struct Entry {
    head: &'static str,
    indent: usize,
    span: Span,
}

/// All entries, in the order of the text.
fn entries(source: &Source) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut literal = None;
    for line in source.lines() {
        let text = source.slice(&line);
        let inner = text.trim_start();
        let indent = text.len() - inner.len();
        if inner.is_empty() || literal.is_some_and(|depth| indent > depth) {
            continue;
        }
        literal = opens_literal(inner).then_some(indent);
        close(&mut entries, &mut open, indent, line.start);
        if let Some(head) = HEADS.into_iter().find(|head| inner.starts_with(head)) {
            open.push(entries.len());
            entries.push(Entry { head, indent, span: line.start + indent..source.text().len() });
        }
    }
    entries
}

const HEADS: [&str; 2] = ["- type: ", "- property: "];

/// Closes the entries that a line with this indentation does not belong to.
fn close(entries: &mut [Entry], open: &mut Vec<usize>, indent: usize, end: usize) {
    while let Some(entry) = open.last().and_then(|last| entries.get_mut(*last)).filter(|one| one.indent >= indent) {
        entry.span.end = end;
        open.pop();
    }
}

/// Whether the line opens a literal block: the deeper lines below it are text.
fn opens_literal(line: &str) -> bool {
    [": |", ": |-", ": |+", ": >", ": >-", ": >+"].iter().any(|mark| line.ends_with(mark))
}
