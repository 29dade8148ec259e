//! The text of an input file, and the line and column of a byte in it.

use std::ops::Range;
use std::sync::Arc;

/// A range of bytes in the text of a [`Source`].
pub type Span = Range<usize>;

/// An input file: its path in messages, and its text with LF line endings and without a byte-order mark.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    path: String,
    text: Box<str>,
    line_starts: Box<[usize]>,
}

/// A line and a column, as editors count them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl Source {
    /// The source of a text. CRLF becomes LF, and a byte-order mark is removed.
    #[must_use]
    pub fn new(path: &str, text: &str) -> Arc<Self> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n").into_boxed_str();
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Arc::new(Self { path: path.to_owned(), text, line_starts })
    }

    /// The path, relative to the root, with `/`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text of a span; empty if the span is not in the text.
    #[must_use]
    pub fn slice(&self, span: &Span) -> &str {
        self.text.get(span.clone()).unwrap_or_default()
    }

    /// The span of a text inside a span, or else the first line of that span.
    #[must_use]
    pub fn find_in(&self, span: &Span, text: &str) -> Span {
        let found = self.slice(span).find(text).filter(|_| !text.is_empty());
        match found {
            Some(at) => span.start + at..span.start + at + text.len(),
            None => span.start..self.line_at(span.start).end.clamp(span.start, span.end.max(span.start)),
        }
    }

    /// The spans of the lines, without their line feeds.
    pub fn lines(&self) -> impl Iterator<Item = Span> + '_ {
        let ends = self.line_starts.iter().skip(1).map(|start| start - 1).chain([self.text.len()]);
        self.line_starts.iter().zip(ends).map(|(&start, end)| start..end)
    }

    /// The spans of the line at an offset and of all lines after it.
    pub fn lines_from(&self, offset: usize) -> impl Iterator<Item = Span> + '_ {
        let starts = self.line_starts.get(self.line_index(offset)..).unwrap_or_default();
        starts.iter().map(|start| self.line_at(*start))
    }

    /// The span of the line at an offset, without its line feed.
    #[must_use]
    pub fn line_at(&self, offset: usize) -> Span {
        let line = self.line_index(offset);
        let start = self.line_starts.get(line).copied().unwrap_or_default();
        let end = self.line_starts.get(line + 1).map_or(self.text.len(), |next| next - 1);
        start..end
    }

    /// The line at an offset, from 1. Unlike the column, it is fast even in a very long line.
    #[must_use]
    pub fn line_number(&self, offset: usize) -> usize {
        self.line_index(offset.min(self.text.len())) + 1
    }

    /// The line and column at an offset.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.text.len());
        let start = self.line_at(offset).start;
        let column = self.text.get(start..offset).map_or(0, |before| before.chars().count()) + 1;
        Position { line: self.line_number(offset), column }
    }

    /// The offset of a line and column that a parser reports, both from 1, the column in bytes.
    #[must_use]
    pub fn offset(&self, line: usize, column: usize) -> usize {
        let start = self.line_starts.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len());
        self.floor(start + column.saturating_sub(1))
    }

    /// The nearest start of a character at or before an offset.
    #[must_use]
    pub fn floor(&self, offset: usize) -> usize {
        self.text.floor_char_boundary(offset.min(self.text.len()))
    }

    fn line_index(&self, offset: usize) -> usize {
        self.line_starts.partition_point(|start| *start <= offset).saturating_sub(1)
    }
}

/// Whether a character is forbidden in texts: control characters except for line feed and tab, and the characters that
/// change the direction of text, which rustc refuses in comments and literals.
pub(crate) fn is_forbidden(c: char) -> bool {
    match c {
        '\n' | '\t' => false,
        '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        _ => c.is_control(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crlf_and_a_byte_order_mark_are_normalised() {
        let source = Source::new("p", "\u{feff}a\r\nb\r\n");
        assert_eq!(source.text(), "a\nb\n");
    }

    #[test]
    fn positions_count_characters_from_one() {
        let source = Source::new("p", "aé•x\nb");
        assert_eq!(source.position(0), Position { line: 1, column: 1 });
        assert_eq!(source.position("aé•".len()), Position { line: 1, column: 4 });
        assert_eq!(source.position(source.text().len()), Position { line: 2, column: 2 });
        assert_eq!(source.lines().map(|line| source.slice(&line)).collect::<Vec<_>>(), ["aé•x", "b"]);
    }
}
