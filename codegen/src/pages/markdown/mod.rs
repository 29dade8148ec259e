//! Reads the site's own export: markdown with front matter, a heading an event, and tables of properties.
//!
//! `token` makes a flat row of blocks of the page, `table` reads tables, `properties` the nesting behind them,
//! and this file the page around them.

mod properties;
mod table;
mod token;

use std::sync::Arc;

use self::token::{Placed, Token, lines, tokens, trim};
use super::account::{Account, Claim};
use super::block::{EventBlock, ExampleBlock, PageBlock, Said, SchemaBlock};
use crate::names;
use crate::report::{Diagnostic, Report};
use crate::source::{Source, Span};

/// The labels of an event.
const LABELS: [&str; 5] = ["Title", "Action", "Deprecated", "Visibility", "Stability"];
/// What cannot stand in a sentence: if it does, the lines around it are not what they look like.
const MARKS: [&str; 9] =
    ["**", "<details", "</details", "<summary", "</summary", "```", "| `", "| ---", "_Properties truncated"];

/// Reads a page.
pub fn read(source: &Arc<Source>, account: &mut Account, report: &mut Report) -> PageBlock {
    let mut page = PageBlock::default();
    let start = front_matter(source, account, report, &mut page);
    let tokens = tokens(source, start);
    let mut reader = Reader { source, account, report, tokens: &tokens, at: 0 };
    reader.page(&mut page);
    page
}

/// Reads the keys between two `---` at the top; gives the byte behind them.
fn front_matter(source: &Arc<Source>, account: &mut Account, report: &mut Report, page: &mut PageBlock) -> usize {
    let mut lines = source.lines();
    let Some(open) = lines.next().filter(|line| source.slice(line) == "---") else { return 0 };
    account.claim(open.clone(), Claim::Furniture);
    for line in lines {
        if source.slice(&line) == "---" {
            account.claim(line.clone(), Claim::Furniture);
            return line.end;
        }
        match key_and_value(source, &line) {
            Some(pair) => {
                account.claim(trim(source, &line), Claim::Fact);
                page.metadata.push(pair);
            }
            None if source.slice(&line).trim().is_empty() => {}
            None => {
                report.fault(
                    Diagnostic::new(source, open, "this front matter has no end")
                        .label("expected `key: value` lines and a second `---`"),
                );
                return line.start;
            }
        }
    }
    report.fault(Diagnostic::new(source, open, "this front matter has no end").label("expected a second `---`"));
    source.text().len()
}

fn key_and_value(source: &Source, line: &Span) -> Option<(Said, Said)> {
    let text = source.slice(line);
    let (key, value) = text.split_once(": ").or_else(|| Some((text.strip_suffix(':')?, "")))?;
    let is_key = !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    let value_span = trim(source, &(line.end - value.len()..line.end));
    let value = unquote(source.slice(&value_span));
    is_key.then(|| (Said::new(key, line.start..line.start + key.len()), Said::new(value, value_span)))
}

fn unquote(value: &str) -> &str {
    let quoted = |mark| value.strip_prefix(mark).and_then(|rest: &str| rest.strip_suffix(mark));
    quoted('"').or_else(|| quoted('\'')).unwrap_or(value)
}

/// Walks over the tokens of a page.
struct Reader<'a> {
    source: &'a Arc<Source>,
    account: &'a mut Account,
    report: &'a mut Report,
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
        self.account.claim(span.clone(), claim);
    }

    fn fault(&mut self, span: Span, message: impl Into<String>, expected: impl Into<String>) {
        self.account.claim(span.clone(), Claim::Fault);
        self.report.fault(Diagnostic::new(self.source, span, message).label(expected));
    }

    /// Reports something about text that is claimed, or that its own rule will claim.
    fn remark(&mut self, span: Span, message: impl Into<String>, expected: impl Into<String>) {
        self.report.fault(Diagnostic::new(self.source, span, message).label(expected));
    }

    /// The words of a heading of a level; a heading that is underlined is none.
    fn heading(&self, level: usize) -> Option<(Span, Span)> {
        match self.peek()? {
            (Token::Heading(found), span) if *found == level => {
                let words = self.text(span).strip_prefix(&"#".repeat(level))?;
                Some((span.clone(), trim(self.source, &(span.end - words.len()..span.end))))
            }
            _ => None,
        }
    }

    fn page(&mut self, page: &mut PageBlock) {
        self.rules();
        if let Some((span, words)) = self.heading(1) {
            self.claim(&span, Claim::Fact);
            page.title = Some(Said::new(self.text(&words), words));
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
                    self.claim(span, Claim::Furniture);
                }
                self.at += 1;
            }
        }
    }

    fn section(&mut self, page: &mut PageBlock, channel: &mut Option<Said>, heading: &Span, words: &Span) {
        let text = self.text(words);
        if text == "Table of Contents" {
            self.claim(heading, Claim::Furniture);
            self.contents(page);
        } else if text == "Schemas" {
            self.claim(heading, Claim::Furniture);
            self.schemas(page);
        } else if let Some(name) = channel_of(text) {
            let start = words.start + "Events published on the `".len();
            *channel = Some(Said::new(name, start..start + name.len()));
            self.claim(heading, Claim::Fact);
        } else {
            self.fault(
                heading.clone(),
                format!("unknown heading `{text}`"),
                "expected `Table of Contents`, `Events published on the `CHANNEL` channel`, or `Schemas`",
            );
        }
    }

    /// `### channel` and a list of links to events, until the next heading of the second level.
    fn contents(&mut self, page: &mut PageBlock) {
        while let Some((token, span)) = self.peek() {
            match token {
                Token::Heading(3) if !self.next_is_label() => self.claim(span, Claim::Furniture),
                Token::List => {
                    for line in lines(self.source, span) {
                        self.link(page, line);
                    }
                }
                Token::Rule => self.claim(span, Claim::Furniture),
                _ => return,
            }
            self.at += 1;
        }
    }

    /// Whether what follows a heading shows that it is an event's, so that no table of contents swallows it.
    fn next_is_label(&self) -> bool {
        matches!(self.tokens.get(self.at + 1), Some((Token::Line, span)) if self.text(span).starts_with("**"))
    }

    fn link(&mut self, page: &mut PageBlock, line: Span) {
        let link = self.text(&line).strip_prefix("- [").and_then(|rest| rest.split_once("](#"));
        match link.filter(|(_, anchor)| anchor.find(')') == Some(anchor.len() - 1)) {
            Some((name, _)) => {
                let start = line.start + "- [".len();
                page.contents.push(Said::new(name, start..start + name.len()));
                self.claim(&line, Claim::Furniture);
            }
            None => self.fault(line, "found no link in the table of contents", "expected `- [EVENT TYPE](#anchor)`"),
        }
    }

    fn event(&mut self, channel: Option<Said>) -> Option<EventBlock> {
        let (heading, words) = self.heading(3)?;
        self.at += 1;
        let (name, flag) = deprecated_heading(self.source, &words);
        let mut event = EventBlock::new(Said::new(self.text(&name), name.clone()));
        event.channel = channel;
        event.deprecated = flag;
        self.claim(&heading, Claim::Fact);
        if !super::is_event_type(&event.event_type.value) {
            let message = format!("found `{}` where an event type should stand", event.event_type.value);
            self.remark(name, message, "expected an event type, like `com.qlik.space.created`");
        }
        self.labels_and_description(&mut event);
        self.payload(&mut event, &heading);
        self.example(&mut event, &heading);
        Some(event)
    }

    fn labels_and_description(&mut self, event: &mut EventBlock) {
        let mut seen: Vec<&str> = Vec::new();
        while let Some((token, span)) = self.peek() {
            if *token == Token::Line && self.text(span).starts_with("**") {
                if matches!(self.text(span), "**Payload**" | "**Example**") {
                    return;
                }
                self.label(span, &mut seen, event);
                self.at += 1;
            } else if matches!(token, Token::Line | Token::List) {
                event.description.extend(self.paragraph());
            } else {
                return;
            }
        }
    }

    fn label(&mut self, line: &Span, seen: &mut Vec<&'a str>, event: &mut EventBlock) {
        let text = self.text(line);
        let Some((label, value)) = text.strip_prefix("**").and_then(|rest| rest.split_once(":**")) else {
            return self.fault(
                line.clone(),
                format!("found `{text}`"),
                format!("expected `**{}:** ...`", LABELS.join(":**`, `**")),
            );
        };
        let Some(known) = LABELS.into_iter().find(|known| *known == label) else {
            let near = names::nearest(label, LABELS).map(|near| format!("; did you mean `{near}`?"));
            let message = format!("unknown label `{label}`{}", near.unwrap_or_default());
            return self.fault(line.clone(), message, format!("expected one of {}", LABELS.join(", ")));
        };
        if seen.contains(&label) {
            return self.fault(line.clone(), format!("the label `{label}` stands twice"), "expected each label once");
        }
        seen.push(label);
        self.claim(line, Claim::Fact);
        let value = trim(self.source, &(line.end - value.len()..line.end));
        self.label_value(known, value, event);
    }

    fn label_value(&mut self, label: &str, value: Span, event: &mut EventBlock) {
        let said = if label == "Title" {
            let text = self.text(&value);
            if text.is_empty() || has_mark(text) {
                return self.remark(value, format!("found the title `{text}`"), "expected a title and no more");
            }
            Said::new(text, value)
        } else {
            let expected = format!("a value in backticks behind `{label}`");
            let Some(said) = table::code_cell(self.source, value, &expected, self.report) else { return };
            said
        };
        match label {
            "Title" => event.title = Some(said),
            "Action" => event.action = Some(said),
            "Visibility" => event.visibility = Some(said),
            "Stability" => event.stability = Some(said),
            _ => match said.value.as_str() {
                "true" => event.deprecated = Some(said.span),
                "false" => {}
                other => {
                    let message = format!("found `{other}` behind `Deprecated`");
                    self.remark(said.span, message, "expected `true` or `false`");
                }
            },
        }
    }

    fn payload(&mut self, event: &mut EventBlock, heading: &Span) {
        if !self.line("**Payload**", Claim::Furniture) {
            let message = format!("the event `{}` has no payload", event.event_type.value);
            return self.remark(heading.clone(), message, "expected `**Payload**` and a table behind its description");
        }
        match self.properties(heading, 0) {
            Some(properties) => event.payload = Some(properties),
            None => self.remark(heading.clone(), "this event's payload has no table", "expected a table of properties"),
        }
    }

    fn example(&mut self, event: &mut EventBlock, heading: &Span) {
        if !self.line("**Example**", Claim::Furniture) {
            let message = format!("the event `{}` has no example", event.event_type.value);
            return self.remark(heading.clone(), message, "expected `**Example**` and JSON behind its payload");
        }
        match self.peek() {
            Some((Token::Fence(info, Some(json)), span)) if self.text(info) == "json" => {
                let json = trim(self.source, json);
                event.example = Some(ExampleBlock { title: None, json: Said::new(self.text(&json), json) });
                self.claim(span, Claim::Example);
                self.at += 1;
            }
            Some((Token::Fence(_, None), span)) => {
                let first = self.source.line_at(span.start);
                self.claim(span, Claim::Fault);
                self.remark(first, "this block of code has no end", "expected a line of ``` behind it");
                self.at += 1;
            }
            _ => {
                let message = format!("the example of `{}` has no JSON", event.event_type.value);
                self.remark(heading.clone(), message, "expected ```json behind `**Example**`");
            }
        }
    }

    fn schemas(&mut self, page: &mut PageBlock) {
        loop {
            while let Some((Token::Rule, span)) = self.peek() {
                self.claim(span, Claim::Furniture);
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
            self.remark(heading.clone(), message, "expected `**Type:** `object`` behind its description");
        }
        let children = if self.line("**Properties**", Claim::Furniture) { self.properties(heading, 0) } else { None };
        SchemaBlock { name: Said::new(self.text(&name), name), type_words, description, children }
    }

    fn schema_type(&mut self) -> Option<Said> {
        let Some((Token::Line, span)) = self.peek() else { return None };
        let words = self.text(span).strip_prefix("**Type:**")?;
        self.claim(span, Claim::Fact);
        self.at += 1;
        let words = trim(self.source, &(span.end - words.len()..span.end));
        table::code_cell(self.source, words, "a type in backticks behind `Type`", self.report)
    }

    /// Takes a line that is this text to the letter.
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
            self.claim(span, Claim::Furniture);
            self.at += 1;
        }
    }

    /// Paragraphs and lists up to the first label or other block.
    fn paragraphs(&mut self) -> Vec<Said> {
        std::iter::from_fn(|| self.paragraph()).collect()
    }

    /// One paragraph or list, unless a label stands here.
    fn paragraph(&mut self) -> Option<Said> {
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
        match text.lines().find(|line| has_mark(line) || line.trim_start().starts_with(['#', '|', '<'])) {
            Some(line) => {
                let message = format!("found `{}` in a sentence", line.trim());
                self.fault(
                    span,
                    message,
                    "expected a sentence; a heading, label, table or block stands on lines of its own",
                );
                None.or_else(|| self.paragraph())
            }
            None => {
                self.claim(&span, Claim::Sentence);
                Some(Said::new(text, span))
            }
        }
    }

    /// The last line of the paragraph that begins here: lines without a blank one between, up to a label.
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

fn deprecated_heading(source: &Source, words: &Span) -> (Span, Option<Span>) {
    const FLAG: &str = "_(deprecated)_";
    match source.slice(words).strip_suffix(FLAG) {
        Some(name) => (trim(source, &(words.start..words.start + name.len())), Some(words.end - FLAG.len()..words.end)),
        None => (words.clone(), None),
    }
}
