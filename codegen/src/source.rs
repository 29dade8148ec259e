//! The text of one input file, with the way from a byte to its line and column.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Diagnostics};

/// A range of bytes in the text of a [`Source`].
pub type Span = Range<usize>;

/// The largest file that is read; the largest published page is some 50 KB.
pub const MAX_FILE_BYTES: u64 = 16 * 1024 * 1024;

/// One input file: its path as messages show it, and its text with LF line ends and no byte-order mark.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    path: String,
    text: String,
    line_starts: Vec<usize>,
}

/// A place as editors count it: line and column from 1, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl Source {
    /// A source of a text that is at hand. CRLF becomes LF, and a byte-order mark falls.
    #[must_use]
    pub fn new(path: &str, text: &str) -> Arc<Self> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Arc::new(Self { path: path.to_owned(), text, line_starts })
    }

    /// Reads a file; `None` when it cannot be read as text, with the fault reported.
    pub fn read(root: &Path, path: &str, diagnostics: &mut Diagnostics) -> Option<Arc<Self>> {
        match load(&root.join(path)) {
            Ok(bytes) => Self::decode(path, bytes, diagnostics),
            Err(message) => {
                diagnostics.push(Diagnostic::file(path, message));
                None
            }
        }
    }

    /// Takes a file's bytes as text; `None` when they are not, with the fault reported.
    pub fn decode(path: &str, bytes: Vec<u8>, diagnostics: &mut Diagnostics) -> Option<Arc<Self>> {
        match String::from_utf8(bytes) {
            Ok(text) => {
                let source = Self::new(path, &text);
                source.refuse_control_characters(diagnostics).then_some(source)
            }
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                let bytes = error.into_bytes();
                let found = bytes.get(valid).copied().unwrap_or_default();
                let sound = String::from_utf8_lossy(bytes.get(..valid).unwrap_or_default());
                let source = Self::new(path, &sound);
                let end = source.text.len();
                diagnostics.push(
                    Diagnostic::new(&source, end..end, format!("this file is not UTF-8: found the byte 0x{found:02x}"))
                        .label("the text is sound up to here")
                        .help("save the file as UTF-8"),
                );
                None
            }
        }
    }

    fn refuse_control_characters(self: &Arc<Self>, diagnostics: &mut Diagnostics) -> bool {
        let unwanted = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
        let Some((at, found)) = self.text.char_indices().find(|(_, c)| unwanted(*c)) else { return true };
        diagnostics.push(
            Diagnostic::new(
                self,
                at..at + found.len_utf8(),
                format!("found the control character U+{:04X}", u32::from(found)),
            )
            .label("expected text, line feeds and tabs")
            .help("this is no published page; take the page from its source again"),
        );
        false
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

    /// The text of a span; empty when the span is not in the text.
    #[must_use]
    pub fn slice(&self, span: &Span) -> &str {
        self.text.get(span.clone()).unwrap_or_default()
    }

    /// The span of a text within a span, or else of that span's first line.
    #[must_use]
    pub fn find_in(&self, span: &Span, text: &str) -> Span {
        let found = self.slice(span).find(text).filter(|_| !text.is_empty());
        match found {
            Some(at) => span.start + at..span.start + at + text.len(),
            None => span.start..self.line_at(span.start).end.clamp(span.start, span.end.max(span.start)),
        }
    }

    /// The span of each line, without its line feed.
    pub fn lines(&self) -> impl Iterator<Item = Span> + '_ {
        let ends = self.line_starts.iter().skip(1).map(|start| start - 1).chain([self.text.len()]);
        self.line_starts.iter().zip(ends).map(|(&start, end)| start..end)
    }

    /// The span of the line that holds a byte, without its line feed.
    #[must_use]
    pub fn line_at(&self, offset: usize) -> Span {
        let line = self.line_index(offset);
        let start = self.line_starts.get(line).copied().unwrap_or_default();
        let end = self.line_starts.get(line + 1).map_or(self.text.len(), |next| next - 1);
        start..end
    }

    /// The line of a byte, from 1. Unlike its column it costs nothing, however long the line is.
    #[must_use]
    pub fn line_number(&self, offset: usize) -> usize {
        self.line_index(offset.min(self.text.len())) + 1
    }

    /// The line and column of a byte.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.text.len());
        let start = self.line_at(offset).start;
        let column = self.text.get(start..offset).map_or(0, |before| before.chars().count()) + 1;
        Position { line: self.line_number(offset), column }
    }

    /// The byte at a line and column that a parser of the whole text names, both from 1, the column in bytes.
    #[must_use]
    pub fn offset(&self, line: usize, column: usize) -> usize {
        let start = self.line_starts.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len());
        self.floor(start + column.saturating_sub(1))
    }

    /// The nearest start of a character at or before a byte.
    #[must_use]
    pub fn floor(&self, offset: usize) -> usize {
        self.text.floor_char_boundary(offset.min(self.text.len()))
    }

    fn line_index(&self, offset: usize) -> usize {
        self.line_starts.partition_point(|start| *start <= offset).saturating_sub(1)
    }
}

fn load(path: &Path) -> Result<Vec<u8>, String> {
    let metadata = std::fs::metadata(path).map_err(|error| format!("this file cannot be read: {error}"))?;
    if metadata.is_dir() {
        return Err("this is a folder; expected a file".to_owned());
    }
    if metadata.len() > MAX_FILE_BYTES {
        return Err(format!("this file has {} bytes; expected {MAX_FILE_BYTES} at the most", metadata.len()));
    }
    std::fs::read(path).map_err(|error| format!("this file cannot be read: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crlf_and_a_byte_order_mark_read_as_lf() {
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

    #[test]
    fn bytes_that_are_no_text_have_a_place() {
        let mut diagnostics = Diagnostics::default();
        assert_eq!(Source::decode("p", b"ok\nno\xff".to_vec(), &mut diagnostics), None);
        assert!(diagnostics.render(false).contains("p:2:3"), "{}", diagnostics.render(false));
        assert_eq!(Source::decode("p", b"a\0b".to_vec(), &mut diagnostics), None);
        assert!(diagnostics.render(false).contains("U+0000"));
    }
}
