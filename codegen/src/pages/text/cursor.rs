//! A position in a page that only moves forward, with access to the next lines, the claims, and the errors.

use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::pages::block::Spanned;
use crate::pages::coverage::{Claim, Coverage};
use crate::pages::text::PAYLOAD;
use crate::source::{Source, Span};

/// The most errors of a page. The rest of a page with more errors is not read, since it probably has another layout.
const MAX_ERRORS: usize = 1000;
/// The most characters of a page's text in a message.
const MAX_SHOWN: usize = 60;

/// A line at the cursor, or the rest of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    /// The text without the white space around it; never empty.
    pub text: &'a str,
    /// The span of the text.
    pub span: Span,
    /// The number of characters before the text; 0 if the line starts before the cursor.
    pub indent: usize,
}

/// Reads a page from its start to its end.
pub struct Cursor<'a> {
    source: &'a Arc<Source>,
    coverage: &'a mut Coverage,
    diagnostics: &'a mut Diagnostics,
    at: usize,
    end: usize,
    errors: usize,
    skipped: bool,
}

impl<'a> Cursor<'a> {
    /// A cursor at the start of a page.
    pub fn new(source: &'a Arc<Source>, coverage: &'a mut Coverage, diagnostics: &'a mut Diagnostics) -> Self {
        let end = source.text().trim_end().len();
        Self { source, coverage, diagnostics, at: 0, end, errors: 0, skipped: false }
    }

    /// The next line that is not blank; `None` at the end of the page.
    #[must_use]
    pub fn line(&self) -> Option<Line<'a>> {
        self.line_from(self.at)
    }

    /// The next line after another that is not blank.
    #[must_use]
    pub fn line_after(&self, line: &Line<'_>) -> Option<Line<'a>> {
        self.line_from(line.span.end)
    }

    fn line_from(&self, at: usize) -> Option<Line<'a>> {
        let rest = self.source.text().get(at..self.end).filter(|_| !self.is_exhausted())?;
        let start = self.end - rest.trim_start().len();
        let line = self.source.line_at(start);
        let text = self.source.slice(&(start..line.end)).trim_end();
        let indent = if line.start < at { 0 } else { self.slice(&(line.start..start)).chars().count() };
        (!text.is_empty()).then(|| Line { text, span: start..start + text.len(), indent })
    }

    /// Moves forward to an offset.
    pub fn move_to(&mut self, at: usize) {
        self.at = self.at.max(at);
    }

    /// Claims a span, and moves to its end.
    pub fn take(&mut self, span: &Span, claim: Claim) {
        self.claim(span, claim);
        self.move_to(span.end);
    }

    /// Claims a span.
    pub fn claim(&mut self, span: &Span, claim: Claim) {
        self.coverage.claim(span.clone(), claim);
    }

    /// The text of a span.
    #[must_use]
    pub fn slice(&self, span: &Span) -> &'a str {
        self.source.slice(span)
    }

    /// The text of a span, with the span.
    #[must_use]
    pub fn spanned(&self, span: &Span) -> Spanned {
        Spanned::new(self.slice(span), span.clone())
    }

    /// The source of the page.
    #[must_use]
    pub fn source(&self) -> &'a Arc<Source> {
        self.source
    }

    /// The position after the last text of the page.
    #[must_use]
    pub fn page_end(&self) -> Span {
        self.end..self.end
    }

    /// Whether the page has so many errors that the rest is not read.
    #[must_use]
    pub fn is_exhausted(&self) -> bool {
        self.errors >= MAX_ERRORS
    }

    /// Reports an error: what was found, what was expected, and what to do.
    pub fn error(&mut self, span: &Span, found: impl Into<String>, expected: impl Into<String>, help: &str) {
        if self.is_exhausted() {
            return;
        }
        self.errors += 1;
        let diagnostic = Diagnostic::new(self.source, span.clone(), found).label(expected);
        self.diagnostics.push(if help.is_empty() { diagnostic } else { diagnostic.help(help) });
    }

    /// Moves to the next line that starts a payload. The text before it belongs to the error that was just reported.
    pub fn skip_to_payload(&mut self) {
        let start = self.at;
        while let Some(line) = self.line().filter(|line| line.text != PAYLOAD) {
            self.move_to(line.span.end);
        }
        self.claim(&(start..self.at), Claim::Error);
        self.skipped = true;
    }

    /// Whether text was skipped since the last call.
    pub fn take_skipped(&mut self) -> bool {
        std::mem::take(&mut self.skipped)
    }

    /// Ends the reading. If the page has too many errors, the rest of it is claimed by one last error.
    pub fn finish(self) {
        if self.is_exhausted() {
            let rest = self.at..self.end;
            self.diagnostics.push(
                Diagnostic::new(self.source, rest.clone(), format!("the rest is not read after {MAX_ERRORS} errors"))
                    .help("the page probably has another layout; fetch it again"),
            );
            self.coverage.claim(rest, Claim::Error);
        }
    }
}

/// Truncates a text for a message.
#[must_use]
pub fn truncate(text: &str) -> String {
    crate::truncate::truncate(text, MAX_SHOWN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_lines_have_an_indentation() {
        let source = Source::new("p", "\n  ab \n\tc\n\n");
        let (mut coverage, mut diagnostics) = (Coverage::default(), Diagnostics::default());
        let mut cursor = Cursor::new(&source, &mut coverage, &mut diagnostics);
        assert_eq!(cursor.line(), Some(Line { text: "ab", span: 3..5, indent: 2 }));
        cursor.move_to(4);
        assert_eq!(cursor.line(), Some(Line { text: "b", span: 4..5, indent: 0 }));
        cursor.move_to(5);
        assert_eq!(cursor.line().map(|line| line.indent), Some(1));
        cursor.move_to(9);
        assert_eq!(cursor.line(), None);
    }

    #[test]
    fn too_many_errors_end_the_reading() {
        let source = Source::new("p", "ab\ncd\n");
        let (mut coverage, mut diagnostics) = (Coverage::default(), Diagnostics::default());
        let mut cursor = Cursor::new(&source, &mut coverage, &mut diagnostics);
        cursor.take(&(0..2), Claim::Error);
        for _ in 0..2 * MAX_ERRORS {
            cursor.error(&(0..2), "found", "expected", "");
        }
        assert_eq!(cursor.line(), None);
        cursor.finish();
        assert_eq!(diagnostics.len(), MAX_ERRORS + 1);
        coverage.finish(&source, &mut diagnostics);
        assert_eq!(diagnostics.len(), MAX_ERRORS + 1);
    }

    #[test]
    fn a_long_text_is_cut_for_a_message() {
        assert_eq!(truncate("é"), "é");
        assert_eq!(truncate(&"é".repeat(100)).chars().count(), MAX_SHOWN + 3);
    }
}
