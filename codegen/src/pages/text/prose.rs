//! Prose: finds the ends of sentences, paragraphs and headings.

use crate::pages::block::Spanned;
use crate::pages::coverage::Claim;
use crate::pages::text::cursor::Cursor;
use crate::source::{Source, Span};

/// The longest line that can be a heading, in bytes.
const MAX_HEADING: usize = 80;

/// Whether a text ends with the end of a sentence.
#[must_use]
pub fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches([')', '"', '\'']).ends_with(['.', '!', '?'])
}

/// Whether a line can be a heading: short, not the end of a sentence, and not the continuation of another line.
#[must_use]
pub fn is_heading(text: &str) -> bool {
    text.len() <= MAX_HEADING
        && !text.ends_with([':', ',', ';'])
        && !ends_sentence(text)
        && !text.contains(". ")
        && text.starts_with(|c: char| c.is_alphanumeric() && !c.is_lowercase())
}

/// Adds a line to the paragraphs: to the last one, if there is no blank line between them.
pub fn add_line(paragraphs: &mut Vec<Span>, line: &Span, source: &Source) {
    match paragraphs.last_mut().filter(|last| is_adjacent(last, line, source)) {
        Some(last) => last.end = line.end,
        None => paragraphs.push(line.clone()),
    }
}

/// Groups lines to paragraphs.
#[must_use]
pub fn paragraphs(lines: &[Span], source: &Source) -> Vec<Span> {
    let mut paragraphs = Vec::new();
    for line in lines {
        add_line(&mut paragraphs, line, source);
    }
    paragraphs
}

/// Groups lines: each group ends at the end of a sentence, or of a paragraph.
#[must_use]
pub fn sentence_groups(lines: &[Span], source: &Source) -> Vec<Span> {
    let mut groups: Vec<Span> = Vec::new();
    let mut ended = true;
    for line in lines {
        match groups.last_mut().filter(|last| !ended && is_adjacent(last, line, source)) {
            Some(last) => last.end = line.end,
            None => groups.push(line.clone()),
        }
        ended = ends_sentence(source.slice(line));
    }
    groups
}

/// Claims paragraphs as sentences of the model.
pub fn claim_sentences(paragraphs: &[Span], cursor: &mut Cursor<'_>) -> Vec<Spanned> {
    paragraphs.iter().for_each(|span| cursor.claim(span, Claim::Sentence));
    paragraphs.iter().map(|span| cursor.spanned(span)).collect()
}

/// Whether a line follows a text without a blank line between them.
#[must_use]
pub fn is_adjacent(before: &Span, line: &Span, source: &Source) -> bool {
    let gap = source.slice(&(before.end..line.start));
    gap.trim_start().is_empty() && gap.bytes().filter(|byte| *byte == b'\n').count() < 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(source: &Source) -> Vec<Span> {
        source.lines().filter(|line| !line.is_empty()).collect()
    }

    #[test]
    fn a_blank_line_ends_a_paragraph() {
        let source = Source::new("p", "a\nb.\nc\n\nd");
        assert_eq!(paragraphs(&lines(&source), &source), [0..6, 8..9]);
    }

    #[test]
    fn a_sentence_can_continue_on_the_next_line() {
        let source = Source::new("p", "Use\nb.\nc (d.)\ne\n\nf");
        assert_eq!(sentence_groups(&lines(&source), &source), [0..6, 7..13, 14..15, 17..18]);
    }

    #[test]
    fn headings_are_short_and_not_sentences() {
        assert!(is_heading("IP policies"));
        for text in ["An app was created.", "Four new events:", "true, the task", "_updates", &"A".repeat(81)] {
            assert!(!is_heading(text), "{text}");
        }
    }
}
