//! The entries of a file that people write, each with its span.

use std::sync::Arc;

use serde::de::DeserializeOwned;

use super::read_yaml;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::path::PathPattern;
use crate::source::{Source, Span};

/// Reads a file of entries; `None` if it has none, or is malformed.
pub(super) fn read_entries<T: DeserializeOwned>(source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Option<T> {
    let is_empty = source.text().lines().all(|line| line.trim().is_empty() || is_comment(line));
    if is_empty { None } else { read_yaml(source, diagnostics) }
}

/// Converts entries to decisions, and reports invalid ones.
pub(super) struct Entries<'a> {
    pub(super) source: &'a Arc<Source>,
    pub(super) diagnostics: &'a mut Diagnostics,
}

impl Entries<'_> {
    /// Converts each entry of a list, together with its span.
    pub(super) fn each<T, U>(
        &mut self,
        key: &str,
        entries: Vec<T>,
        read: fn(&mut Self, T, Span) -> Option<U>,
    ) -> Vec<U> {
        let spans = spans(self.source, key).into_iter().chain(std::iter::repeat(0..0));
        entries.into_iter().zip(spans).filter_map(|(entry, span)| read(self, entry, span)).collect()
    }

    /// Converts each entry of a list inside an entry, together with its span.
    pub(super) fn nested<T, U>(
        &mut self,
        key: &str,
        within: &Span,
        entries: Vec<T>,
        read: fn(&mut Self, T, Span) -> Option<U>,
    ) -> Vec<U> {
        let spans = spans_within(self.source, within, key).into_iter().chain(std::iter::repeat(within.clone()));
        entries.into_iter().zip(spans).filter_map(|(entry, span)| read(self, entry, span)).collect()
    }

    pub(super) fn patterns(&mut self, texts: &[String], span: &Span) -> Option<Vec<PathPattern>> {
        texts.iter().map(|text| self.pattern(text, span)).collect()
    }

    pub(super) fn pattern(&mut self, text: &str, span: &Span) -> Option<PathPattern> {
        let pattern = PathPattern::parse(text);
        if pattern.is_none() {
            self.error(span, text, &format!("found the path `{text}`"), "expected `EVENT` or `EVENT PATH`");
        }
        pattern
    }

    pub(super) fn identifier(&mut self, name: &str, span: &Span) -> Option<()> {
        if crate::identifier::is_identifier(name) {
            return Some(());
        }
        self.error(span, name, &format!("found the name `{name}`"), "expected a Rust identifier");
        None
    }

    pub(super) fn reason(&mut self, reason: &str, span: &Span) -> Option<()> {
        if !reason.trim().is_empty() {
            return Some(());
        }
        self.error(span, "reason:", "the entry has no reason", "expected the reason");
        None
    }

    pub(super) fn error(&mut self, span: &Span, text: &str, message: &str, expected: &str) {
        let place = self.source.find_in(span, text);
        self.diagnostics.push(Diagnostic::new(self.source, place, message).label(expected));
    }
}

/// The spans of the items of the list under a top-level key, in their order.
pub(super) fn spans(source: &Source, key: &str) -> Vec<Span> {
    list(source, source.lines().skip_while(|line| !source.slice(line).starts_with(&format!("{key}:"))))
}

/// The spans of the items of the list under a key of an entry, in their order.
pub(super) fn spans_within(source: &Source, entry: &Span, key: &str) -> Vec<Span> {
    list(source, lines_from_key(source, entry, key))
}

/// The lines of an entry from that of a key on.
fn lines_from_key(source: &Source, entry: &Span, key: &str) -> impl Iterator<Item = Span> {
    let head = format!("{key}:");
    let lines = source.lines_from(entry.start).take_while(|line| line.start <= entry.end);
    lines.skip_while(move |line| !without_dash(source.slice(line)).1.starts_with(&head))
}

/// The spans of the items of a list, in their order. The first line is that of its key.
fn list(source: &Source, lines: impl Iterator<Item = Span>) -> Vec<Span> {
    let mut lines = lines.peekable();
    let Some((indent, _)) = lines.next().map(|line| without_dash(source.slice(&line))) else { return Vec::new() };
    let mut spans: Vec<Span> = Vec::new();
    let mut depth = None;
    while let Some(line) = lines.next_if(|line| !ends_list(source.slice(line), indent)) {
        let text = source.slice(&line);
        let own = text.len() - text.trim_start().len();
        if text.trim_start().starts_with("- ") && *depth.get_or_insert(own) == own {
            spans.push(line.start + own..line.end);
        } else if let Some(last) = spans.last_mut().filter(|_| !text.trim().is_empty() && !is_comment(text)) {
            last.end = line.end;
        }
    }
    spans
}

/// The span of the entry that starts at an offset.
pub(super) fn entry_at(source: &Source, start: usize) -> Span {
    let first = source.line_at(start);
    let indent = start - first.start;
    let depth = |line: &str| line.len() - line.trim_start().len();
    let rest = source.lines_from(start).skip(1);
    let is_inside = |line: &Span| {
        let text = source.slice(line);
        text.trim().is_empty() || is_comment(text) || depth(text) > indent
    };
    let written = |line: &Span| !source.slice(line).trim().is_empty() && !is_comment(source.slice(line));
    let last = rest.take_while(is_inside).filter(written).last();
    start..last.map_or(first.end, |last| last.end)
}

/// A line without its indentation and the dash of an item, and the column of what follows.
fn without_dash(line: &str) -> (usize, &str) {
    let text = line.trim_start_matches([' ', '-']);
    (line.len() - text.len(), text)
}

/// The end of the list under a top-level key, and the indentation of its entries; `None` if there is no list.
pub(super) fn end_of_list(source: &Source, key: &str) -> Option<(usize, usize)> {
    let head = format!("{key}:");
    let line = source.lines().find(|line| source.slice(line).starts_with(&head))?;
    let (end, indent) = match spans(source, key).last() {
        Some(last) => (last.end, last.start - source.line_at(last.start).start),
        None => (line.end, 2),
    };
    Some((source.text().len().min(end + 1), indent))
}

/// The brackets of an empty list in the line of its key.
pub(super) fn empty_list(source: &Source, key: &str) -> Option<Span> {
    let head = format!("{key}:");
    let line = source.lines().find(|line| source.slice(line).starts_with(&head))?;
    let rest = source.slice(&line).get(head.len()..)?;
    let (list, comment) = rest.split_once('#').map_or((rest, ""), |(list, _)| (list, "#"));
    let is_empty = list.split_whitespace().collect::<String>() == "[]" && (comment.is_empty() || list.ends_with(' '));
    let start = line.start + head.len() + list.find('[')?;
    is_empty.then(|| start..line.start + head.len() + list.trim_end().len())
}

/// Whether a line ends the list under a key with this indentation.
fn ends_list(line: &str, indent: usize) -> bool {
    let text = line.trim_start();
    let depth = line.len() - text.len();
    !text.is_empty() && !is_comment(text) && (depth < indent || depth == indent && !text.starts_with('-'))
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with('#')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_entry_has_its_lines() {
        let source =
            Source::new("f", "# head\nset:\n  - place: a\n    to:\n      - x\n  # b\n  - place: b\n\nkeep:\n- c\n");
        let texts = |key| spans(&source, key).iter().map(|span| source.slice(span).to_owned()).collect::<Vec<_>>();
        assert_eq!(texts("set"), ["- place: a\n    to:\n      - x", "- place: b"]);
        assert_eq!(texts("keep"), ["- c"]);
        assert_eq!(texts("allow"), [""; 0]);
    }

    #[test]
    fn a_list_inside_an_entry_has_entries_too() {
        let text = "shared:\n  - name: A\n    except:\n      - path: a\n        reason: b\n      # c\n      - path: d\n    reason: e\n  - name: B\n    except:\n    - path: f\n    paths: []\n";
        let source = Source::new("f", text);
        let entries = spans(&source, "shared");
        let within = |at: usize| {
            let spans = spans_within(&source, &entries[at], "except");
            spans.iter().map(|span| source.slice(span).to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(within(0), ["- path: a\n        reason: b", "- path: d"]);
        assert_eq!(within(1), ["- path: f"]);
    }
}
