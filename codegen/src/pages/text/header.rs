//! Reads the lines before a payload.

use crate::pages::coverage::Claim;
use crate::pages::near_miss;
use crate::pages::text::DEPRECATED;
use crate::pages::text::cursor::{Cursor, Line, truncate};
use crate::source::Span;

/// The kind of a line before a payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text of the page or the event.
    Text,
    /// The line that starts the payload.
    Payload,
    /// The payload has started without such a line. The value is the offset of its first item in the line.
    Begun(usize),
    /// The end of an event without a payload.
    End,
    /// A line that only appears in a payload or an example. The value describes it.
    Stray(&'static str),
}

/// The lines before a payload, which are not claimed yet.
#[derive(Debug)]
pub struct Header {
    /// The lines.
    pub lines: Vec<Span>,
    /// The start of the payload.
    pub payload: Span,
    /// Whether the payload has its start line, and therefore its type.
    pub is_marked: bool,
    /// Whether lines are missing because of an error.
    pub is_damaged: bool,
}

impl Header {
    /// Claims the lines of an event that was reported and is not read.
    pub fn give_up(&self, cursor: &mut Cursor<'_>) {
        self.lines.iter().for_each(|line| cursor.claim(line, Claim::Error));
    }
}

/// Reads up to the start of a payload; `None` at the end of the page.
pub fn read(cursor: &mut Cursor<'_>, kind: impl Fn(&Line<'_>) -> Kind) -> Option<Header> {
    let mut header = Header { lines: Vec::new(), payload: 0..0, is_marked: false, is_damaged: false };
    while let Some(line) = cursor.line() {
        match kind(&line) {
            Kind::Text => {
                cursor.move_to(line.span.end);
                check_flag(&line, cursor);
                header.lines.push(line.span);
            }
            Kind::Payload => {
                cursor.take(&line.span, Claim::Structure);
                return Some(Header {
                    payload: line.span,
                    is_marked: true,
                    is_damaged: cursor.take_skipped(),
                    ..header
                });
            }
            Kind::Begun(before) => {
                begin_without_mark(&line, before, cursor);
                return Some(Header { payload: line.span, ..header });
            }
            Kind::End => {
                cursor.error(&line.span, "the end of an event that has no payload", "expected `Payload` before it", "");
                cursor.skip_to_payload();
            }
            Kind::Stray(found) => {
                cursor.error(&line.span, format!("{found} outside of a payload"), "expected text or `Payload`", "");
                cursor.take(&line.span, Claim::Error);
            }
        }
    }
    end_of_page(&header, cursor);
    None
}

/// Refuses a line that resembles the flag of an event. The correct flag can be directly before the description.
fn check_flag(line: &Line<'_>, cursor: &mut Cursor<'_>) {
    let text = line.text.strip_prefix(DEPRECATED).unwrap_or(line.text);
    if let Some(flag) = near_miss::flag(text) {
        let found = format!("`{}`, which resembles the flag `{flag}`", truncate(line.text));
        cursor.error(&line.span, found, format!("expected `{DEPRECATED}` on a line of its own, or other words"), "");
    }
}

fn begin_without_mark(line: &Line<'_>, before: usize, cursor: &mut Cursor<'_>) {
    let place = line.span.clone();
    cursor.error(&place, "a payload that begins without a line `Payload`", "expected `Payload` before it", "");
    cursor.take(&(place.start..place.start + before), Claim::Error);
}

fn end_of_page(header: &Header, cursor: &mut Cursor<'_>) {
    if let Some(last) = header.lines.last() {
        let help = "if this is the start of an event, the page is truncated: fetch it again";
        cursor.error(last, "text after the last event", "expected `Payload` after this", help);
        header.give_up(cursor);
    }
}
