//! Reads the end of an event: its type, the title of the example, and the example's JSON.

use serde::de::IgnoredAny;

use crate::pages::block::{ExampleBlock, Spanned};
use crate::pages::coverage::Claim;
use crate::pages::is_event_type;
use crate::pages::text::PAYLOAD;
use crate::pages::text::cursor::{Cursor, Line, truncate};
use crate::source::{Source, Span};

const TITLE_BEGINS: &str = "Example payload of the \"";
const TITLE_ENDS: &str = "\" event";

/// The end of an event. A part is `None` if an error was reported for it.
#[derive(Debug, Default)]
pub struct EventTrailer {
    /// The type.
    pub event_type: Option<Spanned>,
    /// The example.
    pub example: Option<ExampleBlock>,
}

/// Whether a line ends a payload: it is part of the end of an event, or starts the next payload.
#[must_use]
pub fn ends_payload(line: &str) -> bool {
    line == PAYLOAD || line.starts_with('{') || is_title(line) || event_type_of(line).is_some()
}

/// Whether the cursor is at a line that ends a payload. A single word before the title of an example is a malformed
/// event type.
#[must_use]
pub fn is_at_end(line: &Line<'_>, cursor: &Cursor<'_>) -> bool {
    ends_payload(line.text)
        || !line.text.contains(char::is_whitespace)
            && !line.text.starts_with('-')
            && cursor.line_after(line).is_some_and(|next| is_title(next.text))
}

/// Whether a line is the title of an example.
#[must_use]
pub fn is_title(line: &str) -> bool {
    line.starts_with(TITLE_BEGINS)
}

/// The event type that is the whole line, or that is directly before the title of the example.
fn event_type_of(line: &str) -> Option<&str> {
    let text = line.split_once(TITLE_BEGINS).map_or(line, |(before, _)| before).trim_end();
    is_event_type(text).then_some(text)
}

/// Reads the end of an event. After an error, the cursor is at the next payload.
pub fn read(cursor: &mut Cursor<'_>) -> EventTrailer {
    let mut trailer = EventTrailer::default();
    let Some(line) = next(cursor, "the type of the event") else { return trailer };
    read_event_type(&line, &mut trailer, cursor);
    if let Some(title) = read_title(cursor)
        && let Some(json) = read_json(cursor)
    {
        trailer.example = Some(ExampleBlock { title, json });
    }
    trailer
}

/// The next line. If the page ends or the next payload starts, the event is truncated, which is an error.
fn next<'a>(cursor: &mut Cursor<'a>, expected: &str) -> Option<Line<'a>> {
    let line = cursor.line();
    let (place, found) = match &line {
        Some(line) if line.text == PAYLOAD => (line.span.clone(), "the next payload begins in the middle of an event"),
        Some(_) => return line,
        None => (cursor.page_end(), "the page ends in the middle of an event"),
    };
    cursor.error(&place, found, format!("expected {expected}"), "if the page is truncated, fetch it again");
    None
}

/// Reads the event type. Without one, the rest is still read.
fn read_event_type(line: &Line<'_>, trailer: &mut EventTrailer, cursor: &mut Cursor<'_>) {
    if let Some(text) = event_type_of(line.text) {
        let span = line.span.start..line.span.start + text.len();
        cursor.take(&span, Claim::Fact);
        trailer.event_type = Some(cursor.spanned(&span));
        return;
    }
    let expected = "expected the type of the event, such as `com.qlik.app.created`";
    if is_title(line.text) || line.text.starts_with('{') {
        cursor.error(&line.span, "an example without an event type before it", expected, "");
    } else {
        cursor.error(&line.span, format!("`{}` is not an event type", truncate(line.text)), expected, "");
        cursor.take(&line.span, Claim::Error);
    }
}

/// Reads the title. The outer `None` means that nothing more can be read.
fn read_title(cursor: &mut Cursor<'_>) -> Option<Option<Spanned>> {
    let line = next(cursor, "the title of the example")?;
    let expected = || format!("expected `{TITLE_BEGINS}...{TITLE_ENDS}`");
    let Some(rest) = line.text.strip_prefix(TITLE_BEGINS) else {
        cursor.error(&line.span, "no title of an example after the event type", expected(), "");
        return if line.text.starts_with('{') { Some(None) } else { give_up(cursor) };
    };
    let Some((title, _)) = rest.split_once(TITLE_ENDS) else {
        cursor.error(&line.span, "the title of an example is not closed", expected(), "");
        return give_up(cursor);
    };
    let start = line.span.start + TITLE_BEGINS.len();
    let span = start..start + title.len();
    cursor.take(&(line.span.start..span.end + TITLE_ENDS.len()), Claim::Fact);
    Some(Some(cursor.spanned(&span)))
}

fn read_json(cursor: &mut Cursor<'_>) -> Option<Spanned> {
    let line = next(cursor, "the JSON of the example")?;
    if !line.text.starts_with('{') {
        let found = format!("found `{}` in place of an example", truncate(line.text));
        cursor.error(&line.span, found, "expected JSON that begins with `{`", "");
        return give_up(cursor);
    }
    match json_at(cursor.source(), line.span.start) {
        Ok(span) => {
            cursor.take(&span, Claim::Example);
            refuse_more_json(cursor);
            Some(cursor.spanned(&span))
        }
        Err((place, message)) => {
            cursor.error(&place, format!("the example is not JSON: {message}"), "expected valid JSON up to here", "");
            give_up(cursor)
        }
    }
}

fn give_up<T>(cursor: &mut Cursor<'_>) -> Option<T> {
    cursor.skip_to_payload();
    None
}

/// Finds the end of the JSON value at an offset. Returns the span and the message of an error.
pub fn json_at(source: &Source, start: usize) -> Result<Span, (Span, String)> {
    let text = source.slice(&(start..source.text().len()));
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<IgnoredAny>();
    match values.next() {
        Some(Ok(_)) => Ok(start..start + values.byte_offset()),
        Some(Err(error)) => Err((error_span(source, start, &error), without_place(&error.to_string()))),
        None => Err((start..start, "nothing found".to_owned())),
    }
}

/// The character at which the parser failed. The parser counts lines and columns from the start of the JSON.
fn error_span(source: &Source, start: usize, error: &serde_json::Error) -> Span {
    let line = source.position(start).line + error.line().saturating_sub(1);
    let at = match error.line() {
        0 | 1 => source.floor(start + error.column().saturating_sub(1)),
        _ => source.offset(line, error.column()),
    };
    let end = source.text().trim_end().len();
    let at = if error.is_eof() { end } else { at.min(end) };
    at..source.text().ceil_char_boundary((at + 1).min(end))
}

fn without_place(message: &str) -> String {
    message.rsplit_once(" at line ").map_or(message, |(message, _)| message).to_owned()
}

/// Refuses text after the example that looks like JSON, since a brace is missing or duplicated.
fn refuse_more_json(cursor: &mut Cursor<'_>) {
    let mut first = None;
    while let Some(more) = cursor.line().and_then(|line| more_json(&line)) {
        cursor.take(&more, Claim::Error);
        first.get_or_insert(more);
    }
    if let Some(place) = first {
        cursor.error(&place, "more JSON after the end of the example", "expected the next event", "check its braces");
    }
}

/// The part of a line that is JSON: the marks at its start, or the whole line if a string follows them.
fn more_json(line: &Line<'_>) -> Option<Span> {
    let rest = line.text.trim_start_matches(['{', '}', '[', ']', ',', ':', ' ']);
    let length = if rest.starts_with('"') { line.text.len() } else { line.text.len() - rest.len() };
    (length > 0).then(|| line.span.start..line.span.start + length)
}
