//! The coverage of a page: every piece of its text is claimed by exactly one rule, or reported.

use std::fmt::Write as _;
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::source::{Source, Span};

/// The use of a piece of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Claim {
    /// A fact of the model: a name, a type, a flag, or the value of a label.
    Fact,
    /// A sentence of the model.
    Sentence,
    /// An example payload.
    Example,
    /// Part of the layout without information: a rule line, the head of a table, a table of contents.
    Structure,
    /// Text that is already reported as an error.
    Error,
}

impl Claim {
    fn name(self) -> &'static str {
        match self {
            Self::Fact => "fact",
            Self::Sentence => "sentence",
            Self::Example => "example",
            Self::Structure => "structure",
            Self::Error => "error",
        }
    }
}

/// Collects the claims of a page's reader.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    claims: Vec<(Span, Claim)>,
}

impl Coverage {
    /// Claims a span of the text. An empty span claims nothing.
    pub fn claim(&mut self, span: Span, claim: Claim) {
        if !span.is_empty() {
            self.claims.push((span, claim));
        }
    }

    /// Whether a byte is claimed.
    #[must_use]
    pub fn holds(&self, offset: usize) -> bool {
        self.claims.iter().any(|(span, _)| span.contains(&offset))
    }

    /// Ends the coverage. Reports text that no rule claimed, and text that two rules claimed.
    pub fn finish(mut self, source: &Arc<Source>, diagnostics: &mut Diagnostics) {
        self.claims.sort_by_key(|(span, _)| (span.start, span.end));
        let mut covered = 0;
        for (span, _) in &self.claims {
            if span.start < covered {
                claimed_twice(source, span.start..covered.min(span.end), diagnostics);
            } else {
                unclaimed(source, covered..span.start, diagnostics);
            }
            covered = covered.max(span.end);
        }
        unclaimed(source, covered..source.text().len(), diagnostics);
    }

    /// The coverage as text, with a line for each claim. Used in tests, and to see how a page was read.
    #[must_use]
    pub fn print(&self, source: &Source) -> String {
        let mut claims = self.claims.clone();
        claims.sort_by_key(|(span, _)| (span.start, span.end));
        let mut text = String::new();
        for (span, claim) in claims {
            let line = source.position(span.start).line;
            let _ = writeln!(text, "{line:>5} {:<9} {:?}", claim.name(), source.slice(&span).trim());
        }
        text
    }
}

/// Reports each line of a gap that has more than white space. Adjacent lines are one error.
fn unclaimed(source: &Arc<Source>, gap: Span, diagnostics: &mut Diagnostics) {
    let text = source.slice(&gap);
    let left = text.trim_start();
    if left.is_empty() {
        return;
    }
    let start = gap.start + text.len() - left.len();
    let end = start + left.trim_end().len();
    let lines = source.slice(&(start..end)).lines().filter(|line| !line.trim().is_empty()).count();
    let line_end = source.line_at(start).end.min(end);
    let message = match lines {
        1 => "unrecognised text".to_owned(),
        more => format!("{more} unrecognised lines"),
    };
    diagnostics.push(
        Diagnostic::new(source, start..line_end, message)
            .label("expected a heading, a label, a property, an example or a sentence in its place")
            .help("compare the page with its source; if the layout has changed, extend its reader"),
    );
}

fn claimed_twice(source: &Arc<Source>, span: Span, diagnostics: &mut Diagnostics) {
    diagnostics.push(
        Diagnostic::new(source, span, "two rules of the reader claim this text")
            .help("this is a bug in the reader; please report it with the page"),
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finish(text: &str, claims: &[Span]) -> String {
        let source = Source::new("p", text);
        let mut coverage = Coverage::default();
        for span in claims {
            coverage.claim(span.clone(), Claim::Fact);
        }
        let mut diagnostics = Diagnostics::default();
        coverage.finish(&source, &mut diagnostics);
        diagnostics.render(false)
    }

    #[test]
    fn white_space_needs_no_claim() {
        assert_eq!(finish("ab \n\n cd\n", &[6..8, 0..2]), "");
    }

    #[test]
    fn an_unclaimed_line_is_an_error() {
        let text = finish("ab\n  lost\ncd", &[0..2, 10..12]);
        assert!(text.contains("unrecognised text"), "{text}");
        assert!(text.contains("p:2:3"), "{text}");
        assert!(finish("ab lost", std::slice::from_ref(&(0..2))).contains("p:1:4"));
        assert!(finish("a\nb\nc", &[]).contains("3 unrecognised lines"));
    }

    #[test]
    fn a_line_that_two_rules_claim_is_an_error() {
        let text = finish("abcd", &[0..3, 2..4]);
        assert!(text.contains("two rules"), "{text}");
        assert!(text.contains("p:1:3"), "{text}");
    }

    #[test]
    fn the_coverage_prints_in_the_order_of_the_text() {
        let source = Source::new("p", "name\nA sentence.");
        let mut coverage = Coverage::default();
        coverage.claim(5..16, Claim::Sentence);
        coverage.claim(0..4, Claim::Fact);
        assert_eq!(coverage.print(&source), "    1 fact      \"name\"\n    2 sentence  \"A sentence.\"\n");
    }
}
