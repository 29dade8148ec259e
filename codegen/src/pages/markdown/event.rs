//! Reads an event: its heading, labels, description, payload and example.

use super::token::{Token, trim};
use super::{Reader, has_mark, table};
use crate::pages::block::{EventBlock, ExampleBlock, Spanned};
use crate::pages::coverage::Claim;
use crate::pages::is_event_type;
use crate::source::{Source, Span};
use crate::suggest::nearest;

/// The labels of an event.
const LABELS: [&str; 5] = ["Title", "Action", "Deprecated", "Visibility", "Stability"];
impl<'a> Reader<'a> {
    pub(super) fn event(&mut self, channel: Option<Spanned>) -> Option<EventBlock> {
        let (heading, words) = self.heading(3)?;
        self.at += 1;
        let (name, flag) = deprecated_heading(self.source, &words);
        let mut event = EventBlock::new(Spanned::new(self.text(&name), name.clone()));
        event.channel = channel;
        event.deprecated = flag;
        self.claim(&heading, Claim::Fact);
        if !is_event_type(&event.event_type.value) {
            let message = format!("found `{}` where an event type is expected", event.event_type.value);
            self.remark(name, message, "expected an event type, such as `com.qlik.space.created`");
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
            return self.error(
                line.clone(),
                format!("found `{text}`"),
                format!("expected `**{}:** ...`", LABELS.join(":**`, `**")),
            );
        };
        let Some(known) = LABELS.into_iter().find(|known| *known == label) else {
            let near = nearest(label, LABELS).map(|near| format!("; did you mean `{near}`?"));
            let message = format!("unknown label `{label}`{}", near.unwrap_or_default());
            return self.error(line.clone(), message, format!("expected one of {}", LABELS.join(", ")));
        };
        if seen.contains(&label) {
            return self.error(line.clone(), format!("the label `{label}` appears twice"), "expected each label once");
        }
        seen.push(label);
        self.claim(line, Claim::Fact);
        let value = trim(self.source, &(line.end - value.len()..line.end));
        self.label_value(known, value, event);
    }

    fn label_value(&mut self, label: &str, value: Span, event: &mut EventBlock) {
        let spanned = if label == "Title" {
            let text = self.text(&value);
            if text.is_empty() || has_mark(text) {
                return self.remark(value, format!("found the title `{text}`"), "expected only a title");
            }
            Spanned::new(text, value)
        } else {
            let expected = format!("a value in backticks after `{label}`");
            let Some(spanned) = table::code_cell(self.source, value, &expected, self.diagnostics) else { return };
            spanned
        };
        match label {
            "Title" => event.title = Some(spanned),
            "Action" => event.action = Some(spanned),
            "Visibility" => event.visibility = Some(spanned),
            "Stability" => event.stability = Some(spanned),
            _ => match spanned.value.as_str() {
                "true" => event.deprecated = Some(spanned.span),
                "false" => {}
                other => {
                    let message = format!("found `{other}` after `Deprecated`");
                    self.remark(spanned.span, message, "expected `true` or `false`");
                }
            },
        }
    }

    fn payload(&mut self, event: &mut EventBlock, heading: &Span) {
        if !self.line("**Payload**", Claim::Structure) {
            let message = format!("the event `{}` has no payload", event.event_type.value);
            return self.remark(heading.clone(), message, "expected `**Payload**` and a table after its description");
        }
        match self.properties(heading, 0) {
            Some(properties) => event.payload = Some(properties),
            None => self.remark(heading.clone(), "this event's payload has no table", "expected a table of properties"),
        }
    }

    /// Reads `**Example**` and JSON. An event can have no example.
    fn example(&mut self, event: &mut EventBlock, heading: &Span) {
        if !self.line("**Example**", Claim::Structure) {
            return;
        }
        match self.peek() {
            Some((Token::Fence(info, Some(json)), span)) if self.text(info) == "json" => {
                let json = trim(self.source, json);
                event.example = Some(ExampleBlock { title: None, json: Spanned::new(self.text(&json), json) });
                self.claim(span, Claim::Example);
                self.at += 1;
            }
            Some((Token::Fence(_, None), span)) => {
                let first = self.source.line_at(span.start);
                self.claim(span, Claim::Error);
                self.remark(first, "this code block is not closed", "expected a line of ``` after it");
                self.at += 1;
            }
            _ => {
                let message = format!("the example of `{}` has no JSON", event.event_type.value);
                self.remark(heading.clone(), message, "expected ```json after `**Example**`");
            }
        }
    }
}

fn deprecated_heading(source: &Source, words: &Span) -> (Span, Option<Span>) {
    const FLAG: &str = "_(deprecated)_";
    match source.slice(words).strip_suffix(FLAG) {
        Some(name) => (trim(source, &(words.start..words.start + name.len())), Some(words.end - FLAG.len()..words.end)),
        None => (words.clone(), None),
    }
}
