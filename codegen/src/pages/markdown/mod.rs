//! Reads the site's own export: markdown with front matter, a heading for each event, and tables of properties.
//!
//! `token` makes a flat list of the blocks of the page. This file reads the page, `front_matter` its front matter,
//! `event` an event, `table` a table, and `properties` the nested properties after a table.

mod event;
mod front_matter;
mod properties;
mod table;
mod token;

use std::sync::Arc;

use self::token::{Placed, Token, lines, tokens, trim};
use super::block::{ContentsEntry, DocumentBlock, SchemaBlock, Spanned};
use super::coverage::{Claim, Coverage};
use super::near_miss;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::source::{Source, Span};

/// Marks that no sentence contains. A line with one of them is a malformed heading, label, table or block.
const MARKS: [&str; 9] =
    ["**", "<details", "</details", "<summary", "</summary", "```", "| `", "| ---", "_Properties truncated"];

/// Reads a page.
pub fn read(source: &Arc<Source>, coverage: &mut Coverage, diagnostics: &mut Diagnostics) -> DocumentBlock {
    let mut page = DocumentBlock::default();
    let start = front_matter::read(source, coverage, diagnostics, &mut page);
    let tokens = tokens(source, start);
    let mut reader = Reader { source, coverage, diagnostics, tokens: &tokens, at: 0 };
    reader.page(&mut page);
    page
}

/// Walks over the tokens of a page.
struct Reader<'a> {
    source: &'a Arc<Source>,
    coverage: &'a mut Coverage,
    diagnostics: &'a mut Diagnostics,
    tokens: &'a [Placed],
    at: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<&'a Placed> {
        self.tokens.get(self.at)
    }

    fn text(&self, span: &Span) -> &'a str {
        self.source.slice(span)
    }

    fn claim(&mut self, span: &Span, claim: Claim) {
        self.coverage.claim(span.clone(), claim);
    }

    fn error(&mut self, span: Span, message: impl Into<String>, expected: impl Into<String>) {
        self.coverage.claim(span.clone(), Claim::Error);
        self.diagnostics.push(Diagnostic::new(self.source, span, message).label(expected));
    }

    /// Reports an error at text that is claimed, or that its own rule will claim.
    fn remark(&mut self, span: Span, message: impl Into<String>, expected: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(self.source, span, message).label(expected));
    }

    /// The span and the words of a heading of a level. Underlined headings do not count.
    fn heading(&self, level: usize) -> Option<(Span, Span)> {
        match self.peek()? {
            (Token::Heading(found), span) if *found == level => {
                let words = self.text(span).strip_prefix(&"#".repeat(level))?;
                Some((span.clone(), trim(self.source, &(span.end - words.len()..span.end))))
            }
            _ => None,
        }
    }

    fn page(&mut self, page: &mut DocumentBlock) {
        self.rules();
        if let Some((span, words)) = self.heading(1) {
            self.claim(&span, Claim::Fact);
            page.title = Some(Spanned::new(self.text(&words), words));
            self.at += 1;
        }
        page.introduction = self.paragraphs();
        let mut channel = None;
        while let Some((token, span)) = self.peek() {
            if let Some((heading, words)) = self.heading(2) {
                self.at += 1;
                self.section(page, &mut channel, &heading, &words);
            } else if self.heading(3).is_some() {
                let event = self.event(channel.clone());
                page.events.extend(event);
            } else {
                if *token == Token::Rule {
                    self.claim(span, Claim::Structure);
                }
                self.at += 1;
            }
        }
    }

    fn section(&mut self, page: &mut DocumentBlock, channel: &mut Option<Spanned>, heading: &Span, words: &Span) {
        let text = self.text(words);
        if text == "Table of Contents" {
            self.claim(heading, Claim::Structure);
            self.contents(page);
        } else if text == "Schemas" {
            self.claim(heading, Claim::Structure);
            self.schemas(page);
        } else if let Some(name) = channel_of(text) {
            let start = words.start + "Events published on the `".len();
            *channel = Some(Spanned::new(name, start..start + name.len()));
            self.claim(heading, Claim::Fact);
        } else {
            self.error(
                heading.clone(),
                format!("unknown heading `{text}`"),
                "expected `Table of Contents`, `Events published on the `CHANNEL` channel`, or `Schemas`",
            );
        }
    }

    /// Reads `### channel` and a list of links to events, up to the next heading of the second level.
    fn contents(&mut self, page: &mut DocumentBlock) {
        let mut channel = None;
        while let Some((token, span)) = self.peek() {
            match token {
                Token::Heading(3) if !self.next_is_label() => channel = self.listed_channel(span),
                Token::List => {
                    for line in lines(self.source, span) {
                        self.link(page, line, channel.clone());
                    }
                }
                Token::Rule => self.claim(span, Claim::Structure),
                _ => return,
            }
            self.at += 1;
        }
    }

    /// Whether the text after a heading shows that it is the heading of an event, which ends the table of contents.
    fn next_is_label(&self) -> bool {
        matches!(self.tokens.get(self.at + 1), Some((Token::Line, span)) if self.text(span).starts_with("**"))
    }

    /// The channel of the next events in the table of contents.
    fn listed_channel(&mut self, span: &Span) -> Option<Spanned> {
        let (_, words) = self.heading(3)?;
        let name = self.text(&words);
        if name.is_empty() || name.contains([' ', '`']) {
            let message = format!("found the heading `{name}` in the table of contents");
            self.error(span.clone(), message, "expected a channel, or a heading of the second level after the links");
            return None;
        }
        self.claim(span, Claim::Structure);
        Some(Spanned::new(name, words))
    }

    fn link(&mut self, page: &mut DocumentBlock, line: Span, channel: Option<Spanned>) {
        let link = self.text(&line).strip_prefix("- [").and_then(|rest| rest.split_once("](#"));
        match link.filter(|(_, anchor)| anchor.find(')') == Some(anchor.len() - 1)) {
            Some((name, _)) => {
                let start = line.start + "- [".len();
                let event_type = Spanned::new(name, start..start + name.len());
                page.contents.push(ContentsEntry { event_type, channel });
                self.claim(&line, Claim::Structure);
            }
            None => self.error(line, "found no link in the table of contents", "expected `- [EVENT TYPE](#anchor)`"),
        }
    }

    fn schemas(&mut self, page: &mut DocumentBlock) {
        loop {
            while let Some((Token::Rule, span)) = self.peek() {
                self.claim(span, Claim::Structure);
                self.at += 1;
            }
            match (self.heading(3), self.peek()) {
                (Some((heading, name)), _) => {
                    self.at += 1;
                    self.claim(&heading, Claim::Fact);
                    let schema = self.schema(&heading, name);
                    page.schemas.push(schema);
                }
                (None, Some((Token::Heading(2), _)) | None) => return,
                (None, Some(_)) => self.at += 1,
            }
        }
    }

    fn schema(&mut self, heading: &Span, name: Span) -> SchemaBlock {
        let description = self.paragraphs();
        let type_words = self.schema_type();
        if type_words.is_none() {
            let message = format!("the schema `{}` has no type", self.text(&name));
            self.remark(heading.clone(), message, "expected `**Type:** `object`` after its description");
        }
        let is_listed = self.line("**Properties**", Claim::Structure);
        let children = if is_listed { self.properties(heading, 0) } else { None };
        if is_listed && children.is_none() {
            let message = format!("the schema `{}` has no properties after `**Properties**`", self.text(&name));
            self.remark(heading.clone(), message, "expected a table of properties");
        }
        SchemaBlock { name: Spanned::new(self.text(&name), name), type_words, description, children }
    }

    fn schema_type(&mut self) -> Option<Spanned> {
        let Some((Token::Line, span)) = self.peek() else { return None };
        let words = self.text(span).strip_prefix("**Type:**")?;
        self.claim(span, Claim::Fact);
        self.at += 1;
        let words = trim(self.source, &(span.end - words.len()..span.end));
        table::code_cell(self.source, words, "a type in backticks after `Type`", self.diagnostics)
    }

    /// Takes a line that is exactly this text.
    fn line(&mut self, text: &str, claim: Claim) -> bool {
        match self.peek() {
            Some((Token::Line, span)) if self.text(span) == text => {
                self.claim(span, claim);
                self.at += 1;
                true
            }
            _ => false,
        }
    }

    fn rules(&mut self) {
        while let Some((Token::Rule, span)) = self.peek() {
            self.claim(span, Claim::Structure);
            self.at += 1;
        }
    }

    /// Reads paragraphs and lists, up to the first label or other block.
    fn paragraphs(&mut self) -> Vec<Spanned> {
        std::iter::from_fn(|| self.paragraph()).collect()
    }

    /// Reads one paragraph or list; `None` if a label is next.
    fn paragraph(&mut self) -> Option<Spanned> {
        let (token, first) = self.peek()?;
        let span = match token {
            Token::List => first.clone(),
            Token::Line if !self.text(first).starts_with("**") => first.start..self.last_line_of_paragraph()?.end,
            _ => return None,
        };
        while matches!(self.peek(), Some((_, next)) if next.start < span.end) {
            self.at += 1;
        }
        let text = self.text(&span);
        let is_odd = |line: &str| {
            has_mark(line) || line.trim_start().starts_with(['#', '|', '<']) || near_miss::label(line).is_some()
        };
        match text.lines().find(|line| is_odd(line)) {
            Some(line) => {
                let message = format!("found `{}` in a sentence", line.trim());
                self.error(span, message, "expected a sentence; a heading, label, table or block needs its own line");
                None.or_else(|| self.paragraph())
            }
            None => {
                self.claim(&span, Claim::Sentence);
                Some(Spanned::new(text, span))
            }
        }
    }

    /// The last line of the paragraph that starts here: lines without a blank line between them, up to a label.
    fn last_line_of_paragraph(&self) -> Option<Span> {
        let mut last = self.peek()?.1.clone();
        for (token, span) in self.tokens.get(self.at + 1..)? {
            let gap = self.text(&(last.end..span.start));
            if *token != Token::Line || gap.matches('\n').count() != 1 || self.text(span).starts_with("**") {
                break;
            }
            last = span.clone();
        }
        Some(last)
    }
}

fn has_mark(text: &str) -> bool {
    MARKS.iter().any(|mark| text.contains(mark))
}

fn channel_of(heading: &str) -> Option<&str> {
    let name = heading.strip_prefix("Events published on the `")?.strip_suffix("` channel")?;
    (!name.is_empty() && !name.contains(['`', ' '])).then_some(name)
}
