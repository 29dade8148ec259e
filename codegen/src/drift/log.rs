//! The events in the lines of a log: a JSON object somewhere in a line, also inside another object, and also as a text.

use std::io::Read;

use serde_json::Value;

use super::buffer::Buffer;
use super::frames::MAX_RECORD;
use super::json_text::length;
use crate::delivery::{Received, each_event};
use crate::model::is_event_type;

/// The most places of a line at which an object is looked for.
const MAX_TRIES: usize = 200;
/// The text that a line with an event has.
const MARK: &[u8] = b"com.qlik.";

/// The lines of an input.
pub(super) struct Lines<R> {
    buffer: Buffer<R>,
}

/// A line.
pub(super) enum Line<'a> {
    Text(&'a [u8], u64),
    /// A line that is longer than a record can be.
    TooLong(u64),
    /// An input that cannot be read further, and the reason.
    Unreadable(String, u64),
}

impl<R: Read> Lines<R> {
    pub(super) const fn new(input: R) -> Self {
        Self { buffer: Buffer::new(input) }
    }

    /// The next line; `None` at the end of the input.
    pub(super) fn next(&mut self) -> Option<Line<'_>> {
        let line = self.buffer.line();
        let mut is_too_long = false;
        let mut seen = 0;
        loop {
            let rest = self.buffer.rest();
            if let Some(end) = rest.iter().skip(seen).position(|byte| *byte == b'\n') {
                let length = seen + end + 1;
                self.buffer.advance(length);
                return Some(self.line(length, line, is_too_long));
            }
            seen = rest.len();
            if seen > MAX_RECORD {
                is_too_long = true;
                self.buffer.advance(seen);
                seen = 0;
            }
            if !self.buffer.fill() {
                return self.last(line, is_too_long);
            }
        }
    }

    fn line(&self, length: usize, line: u64, is_too_long: bool) -> Line<'_> {
        if is_too_long { Line::TooLong(line) } else { Line::Text(self.buffer.passed(length), line) }
    }

    fn last(&mut self, line: u64, is_too_long: bool) -> Option<Line<'_>> {
        let length = self.buffer.rest().len();
        if length > 0 || is_too_long {
            self.buffer.advance(length);
            return Some(self.line(length, line, is_too_long));
        }
        Some(Line::Unreadable(self.buffer.take_error()?, line))
    }
}

/// Whether a line should have an event.
pub(super) fn is_marked(line: &[u8]) -> bool {
    line.windows(MARK.len()).any(|part| part == MARK)
}

/// Calls a function with each event in a line.
pub(super) fn each_event_in(line: &[u8], see: &mut dyn FnMut(&Received<'_>)) {
    let mut at = 0;
    for _ in 0..MAX_TRIES {
        let Some(brace) = line.get(at..).and_then(|rest| rest.iter().position(|byte| *byte == b'{')) else { return };
        let brace = at + brace;
        // The object may be the text of a string.
        let quoted = brace.checked_sub(1).filter(|quote| line.get(*quote) == Some(&b'"'));
        let found = quoted.and_then(|quote| value(line, quote)).or_else(|| value(line, brace));
        at = match found {
            Some((value, end)) => {
                each_event_within(&value, see);
                end
            }
            None => brace + 1,
        };
    }
}

/// The JSON value at a place of a line, and its end.
fn value(line: &[u8], at: usize) -> Option<(Value, usize)> {
    let rest = line.get(at..)?;
    let length = length(rest).ok()?;
    Some((serde_json::from_slice(rest.get(..length)?).ok()?, at + length))
}

/// Calls a function with each event in a value.
fn each_event_within(value: &Value, see: &mut dyn FnMut(&Received<'_>)) {
    let mut is_event = false;
    each_event(value, &mut |event| {
        if let Some(event) = event.filter(|event| event.text("type").is_some_and(is_event_type)) {
            is_event = true;
            see(event);
        }
    });
    match value {
        _ if is_event => {}
        Value::Object(object) => object.values().for_each(|value| each_event_within(value, see)),
        Value::Array(items) => items.iter().for_each(|item| each_event_within(item, see)),
        Value::String(text) if text.trim_start().starts_with('{') => {
            if let Ok(value) = serde_json::from_str(text) {
                each_event_within(&value, see);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn types(line: &str) -> Vec<String> {
        let mut types = Vec::new();
        each_event_in(line.as_bytes(), &mut |event| types.extend(event.text("type").map(str::to_owned)));
        types
    }

    #[test]
    fn an_event_is_found_anywhere_in_a_line() {
        let event = r#"{"type":"com.qlik.app.created","data":{"name":"{"}}"#;
        let text = Value::from(event).to_string();
        for line in [
            event.to_owned(),
            format!("2026-01-01 INFO {{received}} {event} in 5 ms"),
            format!(r#"{{"level":"info","type":"access","event":{event}}}"#),
            format!(r#"{{"level":"info","msg":{text}}}"#),
            format!("level=info body={text}"),
            format!("<14>1 - [x] {{ {event}"),
        ] {
            assert_eq!(types(&line), ["com.qlik.app.created"], "{line}");
        }
        assert_eq!(types(&format!("{event}{event}")).len(), 2);
        for line in ["", "{", r#"{"a":{"type":"user"}}"#, r#"{"type":"com.qlik.app.cre"#, &"{".repeat(9999)] {
            assert_eq!(types(line).len(), 0, "{line}");
        }
    }

    #[test]
    fn lines_are_read_with_their_numbers() {
        let mut lines = Lines::new(&b"a\n\nlast"[..]);
        let mut found = Vec::new();
        while let Some(Line::Text(text, line)) = lines.next() {
            found.push((String::from_utf8_lossy(text).into_owned(), line));
        }
        assert_eq!(found, [("a\n".to_owned(), 1), ("\n".to_owned(), 2), ("last".to_owned(), 3)]);
    }
}
