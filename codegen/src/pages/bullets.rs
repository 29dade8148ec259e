//! The bullets layout: the rendered page as text, with nesting by indentation.
//!
//! The content of an item is two columns right of its bullet. There, `Show x properties` opens the list of the
//! properties of `x`, whose bullets are in the same column.

use std::sync::Arc;

use crate::diagnostics::Diagnostics;
use crate::pages::block::{DocumentBlock, EventBlock, PropertiesBlock, Spanned};
use crate::pages::coverage::{Claim, Coverage};
use crate::pages::near_miss;
use crate::pages::text::cursor::{Cursor, Line, truncate};
use crate::pages::text::header::{self, Header, Kind};
use crate::pages::text::list_stack::ListStack;
use crate::pages::text::prose::{claim_sentences, ends_sentence, is_adjacent, is_heading, paragraphs};
use crate::pages::text::{DEPRECATED, OBJECT, OPENS, PAYLOAD, REQUIRED, example, item};
use crate::source::{Source, Span};

const BULLET: char = '•';
/// The columns from a bullet to the content of its item.
const STEP: usize = 2;
/// The start of the line that opens the properties of an object.
const SHOW: &str = "Show ";

/// Reads the pieces of a page in the bullets layout.
pub fn read(source: &Arc<Source>, coverage: &mut Coverage, diagnostics: &mut Diagnostics) -> DocumentBlock {
    let mut cursor = Cursor::new(source, coverage, diagnostics);
    let mut page = DocumentBlock::default();
    let mut first = true;
    while let Some(header) = header::read(&mut cursor, kind) {
        let payload = payload(&header, &mut cursor);
        let trailer = example::read(&mut cursor);
        match trailer.event_type.map(EventBlock::new) {
            Some(event) => {
                let mut event = EventBlock { payload: Some(payload), example: trailer.example, ..event };
                describe(&header, std::mem::take(&mut first).then_some(&mut page), &mut event, &mut cursor);
                page.events.push(event);
            }
            None => header.give_up(&mut cursor),
        }
    }
    cursor.finish();
    page
}

fn kind(line: &Line<'_>) -> Kind {
    match line.text {
        PAYLOAD if line.indent == 0 => Kind::Payload,
        OBJECT => Kind::Begun(OBJECT.len()),
        text if text.starts_with(BULLET) => Kind::Begun(0),
        text if text.starts_with(['{', '}', '[', ']', '"']) => Kind::Stray("JSON"),
        text if example::is_title(text) => Kind::End,
        _ if line.indent > 0 => Kind::Stray("indented text"),
        _ => Kind::Text,
    }
}

/// Splits the header of an event. The title and introduction of the page come before the title of the first event.
fn describe(header: &Header, first_on: Option<&mut DocumentBlock>, event: &mut EventBlock, cursor: &mut Cursor<'_>) {
    let lines = without_flags(&header.lines, event, cursor);
    let (before, title, after) = split_at_title(&lines, event, cursor);
    event.title = title.map(|title| sentence(&title, cursor));
    check_title(header, event, cursor);
    let described = match first_on {
        Some(page) => {
            introduce(&before, page, cursor);
            after
        }
        None => [before, after].concat(),
    };
    let mut described = paragraphs(&described, cursor.source());
    refuse_unknown_flag(&mut described, cursor);
    event.description = claim_sentences(&described, cursor);
}

/// Reports a single word before the description of an event, which is an unknown flag.
fn refuse_unknown_flag(described: &mut Vec<Span>, cursor: &mut Cursor<'_>) {
    if let [first, _, ..] = described.as_slice()
        && is_lone_word(cursor.slice(first))
    {
        let found = format!("unknown flag `{}`", truncate(cursor.slice(first)));
        cursor.error(first, found, format!("expected `{DEPRECATED}` or a description"), "");
        cursor.claim(first, Claim::Error);
        described.remove(0);
    }
}

fn without_flags(lines: &[Span], event: &mut EventBlock, cursor: &mut Cursor<'_>) -> Vec<Span> {
    let (flags, lines): (Vec<Span>, Vec<Span>) =
        lines.iter().cloned().partition(|line| cursor.slice(line) == DEPRECATED);
    flags.iter().for_each(|flag| cursor.claim(flag, Claim::Fact));
    event.deprecated = flags.into_iter().next();
    lines
}

/// Splits at the event's title: the line that is equal to the title of the example, or else the first paragraph.
fn split_at_title(lines: &[Span], event: &EventBlock, cursor: &Cursor<'_>) -> (Vec<Span>, Option<Span>, Vec<Span>) {
    let called = called(event).and_then(|title| lines.iter().position(|line| cursor.slice(line) == title));
    let (before, rest) = lines.split_at_checked(called.unwrap_or(0)).unwrap_or((&[], lines));
    let title = match called {
        Some(_) => rest.first().cloned(),
        None => paragraphs(rest, cursor.source()).into_iter().next(),
    };
    let title = title.filter(|title| !ends_sentence(cursor.slice(title)));
    let end = title.as_ref().map_or(0, |title| title.end);
    let after = rest.iter().filter(|line| line.start >= end).cloned().collect();
    (before.to_vec(), title, after)
}

/// The title of the example, which is the title of its event.
fn called(event: &EventBlock) -> Option<&str> {
    event.example.as_ref()?.title.as_ref().map(|title| title.value.as_str())
}

fn check_title(header: &Header, event: &EventBlock, cursor: &mut Cursor<'_>) {
    if let Some(called) = called(event)
        && event.title.is_none()
        && !header.is_damaged
    {
        let place = header.lines.first().unwrap_or(&header.payload);
        cursor.error(place, "an event without a title", format!("expected `{}` first", truncate(called)), "");
    }
}

fn introduce(lines: &[Span], page: &mut DocumentBlock, cursor: &mut Cursor<'_>) {
    let title = lines.first().filter(|line| is_heading(cursor.slice(line)));
    page.title = title.map(|title| sentence(title, cursor));
    let rest = lines.get(usize::from(title.is_some())..).unwrap_or_default();
    page.introduction = claim_sentences(&paragraphs(rest, cursor.source()), cursor);
}

fn sentence(span: &Span, cursor: &mut Cursor<'_>) -> Spanned {
    cursor.claim(span, Claim::Sentence);
    cursor.spanned(span)
}

fn payload(header: &Header, cursor: &mut Cursor<'_>) -> PropertiesBlock {
    let mut lists = ListStack::new(header.payload.clone());
    if header.is_marked {
        take_object(&mut lists, cursor);
    }
    while let Some(line) = cursor.line().filter(|line| line.indent > 0 || !example::is_at_end(line, cursor)) {
        cursor.move_to(line.span.end);
        if lists.is_given_up() {
            cursor.claim(&line.span, Claim::Error);
        } else {
            read_line(&line, &mut lists, cursor);
        }
    }
    lists.finish(cursor)
}

/// Takes the line `object`, the type of every payload.
fn take_object(lists: &mut ListStack, cursor: &mut Cursor<'_>) {
    let Some(line) = cursor.line().filter(|line| !example::ends_payload(line.text)) else { return };
    if line.text == OBJECT {
        return cursor.take(&line.span, Claim::Structure);
    }
    cursor.error(&line.span, "a payload that is not an object", "expected `object` before this", "");
    if !line.text.starts_with(BULLET) {
        lists.give_up();
    }
}

fn read_line(line: &Line<'_>, lists: &mut ListStack, cursor: &mut Cursor<'_>) {
    if line.text.starts_with(BULLET) {
        read_bullet(line, lists, cursor);
    } else if has_inner_bullet(line.text) {
        refuse(line, "a bullet in the middle of a line", "expected it on a line of its own", cursor);
    } else {
        read_content(line, lists, cursor);
    }
}

/// Whether an item starts in the middle of a line: a bullet before a single word, or before an array.
fn has_inner_bullet(text: &str) -> bool {
    text.rsplit_once(BULLET).is_some_and(|(_, word)| item::is_name(word.trim()) || item::split(word.trim()).is_ok())
}

fn read_bullet(line: &Line<'_>, lists: &mut ListStack, cursor: &mut Cursor<'_>) {
    let glued = line.text.trim_start_matches(BULLET).trim_start();
    let glued = line.span.end - glued.len()..line.span.end;
    find_list(line, lists, cursor);
    if lists.is_given_up() {
        return cursor.claim(&line.span, Claim::Error);
    }
    cursor.claim(&(line.span.start..glued.start), Claim::Structure);
    lists.item(&glued, line.indent, line.indent + STEP, cursor);
}

/// Closes the lists that the column of a bullet leaves.
fn find_list(bullet: &Line<'_>, lists: &mut ListStack, cursor: &mut Cursor<'_>) {
    let column = bullet.indent;
    if let Some(depth) = lists.depth_of(|list| list.column.is_none_or(|own| own == column)) {
        lists.close_to(depth, cursor);
    } else if lists.top().content == Some(column) {
        open_without_line(bullet, lists, cursor);
    } else {
        report_column(bullet, cursor);
        let depth = lists.depth_of(|list| list.column.is_some_and(|own| own < column));
        lists.close_to(depth.unwrap_or(0), cursor);
    }
}

fn open_without_line(bullet: &Line<'_>, lists: &mut ListStack, cursor: &mut Cursor<'_>) {
    let name = lists.top().last().map(|last| last.name.value.clone()).unwrap_or_default();
    let found = "a nested list without a line that opens it";
    cursor.error(&bullet.span, found, format!("expected `{SHOW}{}{OPENS}` before this", truncate(&name)), "");
    lists.open(&bullet.span, &name, Some(bullet.indent), cursor);
}

/// Reads the content of an item: a flag, an opener, or a line of its description.
fn read_content(line: &Line<'_>, lists: &mut ListStack, cursor: &mut Cursor<'_>) {
    let Some(depth) = lists.depth_of(|list| list.content == Some(line.indent)) else {
        report_column(line, cursor);
        return cursor.claim(&line.span, Claim::Error);
    };
    lists.close_to(depth, cursor);
    if matches!(line.text, REQUIRED | DEPRECATED) {
        read_flag(line, lists, cursor);
    } else if is_unknown_flag(line, lists, cursor) {
        let expected = format!("expected `{REQUIRED}`, `{DEPRECATED}`, or a blank line and a description");
        refuse(line, &format!("unknown flag `{}`", truncate(line.text)), &expected, cursor);
    } else if let Some(name) = opened(line.text) {
        cursor.claim(&line.span, Claim::Structure);
        lists.open(&line.span, name, Some(line.indent), cursor);
    } else {
        lists.text(&line.span, cursor);
    }
}

fn read_flag(line: &Line<'_>, lists: &mut ListStack, cursor: &mut Cursor<'_>) {
    if lists.top().described().is_some() {
        refuse(line, "a flag after the description", "expected it under the bullet", cursor);
    } else if lists.flag(&line.span, cursor) {
        cursor.claim(&line.span, Claim::Fact);
    } else {
        refuse(line, "the same flag twice", "expected it once", cursor);
    }
}

/// Whether a line is an unknown flag: a single word directly below a bullet or a flag. Descriptions follow a blank
/// line.
fn is_unknown_flag(line: &Line<'_>, lists: &ListStack, cursor: &Cursor<'_>) -> bool {
    let marked = lists.top().marked;
    (is_lone_word(line.text) || near_miss::first_flag(line.text).is_some())
        && is_adjacent(&(marked..marked), &line.span, cursor.source())
}

fn is_lone_word(text: &str) -> bool {
    text.chars().all(char::is_alphanumeric)
}

/// The name in a line that opens a list.
fn opened(text: &str) -> Option<&str> {
    text.strip_prefix(SHOW)?.strip_suffix(OPENS).filter(|name| item::is_name(name))
}

fn refuse(line: &Line<'_>, found: &str, expected: &str, cursor: &mut Cursor<'_>) {
    cursor.error(&line.span, found, expected, "");
    cursor.claim(&line.span, Claim::Error);
}

fn report_column(line: &Line<'_>, cursor: &mut Cursor<'_>) {
    let found = format!("an indentation of {} columns, which no open item has", line.indent);
    let help = "a bullet is in the column of its list, and its content is two columns further right";
    cursor.error(&line.span, found, "expected another column", help);
}

#[cfg(test)]
mod tests;
