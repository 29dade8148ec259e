//! The flat layout: a page from which a tool has removed the indentation and most line breaks.
//!
//! An item starts with `- `. `x properties` opens the list of the properties of `x`, and a lone `-` closes it. Each of
//! them can be in the middle of a line.

use std::sync::Arc;

use crate::diagnostics::Diagnostics;
use crate::pages::block::{DocumentBlock, EventBlock, PropertiesBlock, Spanned};
use crate::pages::coverage::{Claim, Coverage};
use crate::pages::is_event_type;
use crate::pages::text::cursor::{Cursor, Line};
use crate::pages::text::header::{self, Header, Kind};
use crate::pages::text::list_stack::ListStack;
use crate::pages::text::prose::{claim_sentences, ends_sentence, is_heading, paragraphs, sentence_groups};
use crate::pages::text::{DEPRECATED, OBJECT, OPENS, PAYLOAD, example, item};
use crate::source::{Source, Span};

/// The start of an item.
const ITEM: &str = "- ";

/// Reads the pieces of a page in the flat layout.
pub fn read(source: &Arc<Source>, coverage: &mut Coverage, diagnostics: &mut Diagnostics) -> DocumentBlock {
    let mut cursor = Cursor::new(source, coverage, diagnostics);
    let mut page = DocumentBlock::default();
    let mut first = true;
    while let Some(header) = header::read(&mut cursor, kind) {
        let payload = payload(&header, &mut cursor);
        let trailer = example::read(&mut cursor);
        match trailer.event_type.map(EventBlock::new) {
            Some(mut event) => {
                describe(&header, std::mem::take(&mut first).then_some(&mut page), &mut event, &mut cursor);
                page.events.push(EventBlock { payload: Some(payload), example: trailer.example, ..event });
            }
            None => header.give_up(&mut cursor),
        }
    }
    cursor.finish();
    page
}

fn kind(line: &Line<'_>) -> Kind {
    let text = line.text;
    if text == PAYLOAD {
        Kind::Payload
    } else if let Some(before) = begins_payload(text) {
        Kind::Begun(before)
    } else if text.starts_with('{') {
        Kind::Stray("JSON")
    } else if text.trim_matches(['-', ' ']).is_empty() {
        Kind::Stray("the end of a list")
    } else if example::ends_payload(text) && !is_event_type(text) {
        Kind::End
    } else {
        Kind::Text
    }
}

/// The offset of the first item of a line, if there is one.
fn begins_payload(text: &str) -> Option<usize> {
    let (head, items) = split_items(text);
    let head_is_item = text.get(..head)?.strip_prefix(ITEM).is_some_and(|glued| item::split(glued).is_ok());
    let object = text.strip_prefix(OBJECT).is_some_and(|rest| rest.starts_with(ITEM)).then_some(OBJECT.len());
    if head_is_item { Some(0) } else { items.first().map(|item| item.start).or(object) }
}

/// Splits the header of an event. The header of the first event also has the title and the introduction of the page.
fn describe(header: &Header, first_on: Option<&mut DocumentBlock>, event: &mut EventBlock, cursor: &mut Cursor<'_>) {
    let (mut before, after) = split_at_flag(&header.lines, event, cursor);
    let described = match first_on {
        Some(page) => {
            page.title = take_title(&mut before, after.is_empty(), cursor);
            let mut groups = sentence_groups(&before, cursor.source());
            let last = if after.is_empty() { groups.pop() } else { None };
            page.introduction = claim_sentences(&groups, cursor);
            last.into_iter().chain(paragraphs(&after, cursor.source())).collect()
        }
        None => paragraphs(&[before, after].concat(), cursor.source()),
    };
    event.description = claim_sentences(&described, cursor);
}

/// Finds the flag of a deprecated event. Returns the lines before it, and the lines after it.
fn split_at_flag(lines: &[Span], event: &mut EventBlock, cursor: &mut Cursor<'_>) -> (Vec<Span>, Vec<Span>) {
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for line in lines {
        let flag = flag_of(cursor.slice(line));
        if flag > 0 {
            let span = line.start..line.start + flag;
            cursor.claim(&span, Claim::Fact);
            event.deprecated.get_or_insert(span);
        }
        let rest = line.start + flag..line.end;
        let side = if event.deprecated.is_some() { &mut after } else { &mut before };
        side.extend((!rest.is_empty()).then_some(rest));
    }
    (before, after)
}

/// The length of the flag at the start of a line. It is the whole line, or directly before a word with a capital
/// letter.
fn flag_of(line: &str) -> usize {
    let rest = line.strip_prefix(DEPRECATED);
    let is_flag = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_uppercase));
    if is_flag { DEPRECATED.len() } else { 0 }
}

/// Takes the title of the page: the first line, if it can be a heading and a description follows it.
fn take_title(lines: &mut Vec<Span>, is_all: bool, cursor: &mut Cursor<'_>) -> Option<Spanned> {
    let (first, rest) = lines.split_first()?;
    let continues = rest.first().is_some_and(|next| !cursor.slice(next).starts_with(|c: char| c.is_uppercase()));
    if !is_heading(cursor.slice(first)) || continues || (is_all && rest.is_empty()) {
        return None;
    }
    let title = cursor.spanned(first);
    cursor.claim(&title.span, Claim::Sentence);
    *lines = rest.to_vec();
    Some(title)
}

fn payload(header: &Header, cursor: &mut Cursor<'_>) -> PropertiesBlock {
    let mut lists = ListStack::new(header.payload.clone());
    if header.is_marked {
        take_object(&mut lists, cursor);
    }
    while let Some(line) = cursor.line().filter(|line| !example::is_at_end(line, cursor)) {
        cursor.move_to(line.span.end);
        if lists.is_given_up() {
            cursor.claim(&line.span, Claim::Error);
        } else {
            read_line(&line, &mut lists, cursor);
        }
    }
    if cursor.line().is_some() && !lists.is_given_up() {
        report_unclosed(&lists, cursor);
    }
    lists.finish(cursor)
}

/// Takes the word `object`, the type of every payload. The first item can directly follow it.
fn take_object(lists: &mut ListStack, cursor: &mut Cursor<'_>) {
    let Some(line) = cursor.line().filter(|line| !example::ends_payload(line.text)) else { return };
    let rest = line.text.strip_prefix(OBJECT);
    if rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', ' '])) {
        return cursor.take(&(line.span.start..line.span.start + OBJECT.len()), Claim::Structure);
    }
    cursor.error(&line.span, "a payload that is not an object", "expected `object` before this", "");
    if !line.text.starts_with(ITEM) {
        lists.give_up();
    }
}

fn report_unclosed(lists: &ListStack, cursor: &mut Cursor<'_>) {
    for opener in lists.openers() {
        let found = format!("unclosed list: {}", cursor.slice(opener));
        cursor.error(
            opener,
            found,
            "this list is not closed",
            "a line with a lone `-` is missing before the event type",
        );
    }
}

/// Reads a line of a payload: the text at its start, then the items in it.
fn read_line(line: &Line<'_>, lists: &mut ListStack, cursor: &mut Cursor<'_>) {
    let (head, items) = split_items(line.text);
    let start = line.span.start;
    match line.text.strip_prefix('-') {
        Some(item) if item.starts_with(' ') => read_item(&(start..start + head), lists, cursor),
        Some(item) if item::is_name(item) && is_word(item) => refuse_dash(&(start..start + head), cursor),
        _ => read_head(start, line.text.get(..head).unwrap_or_default(), lists, cursor),
    }
    for item in items {
        read_item(&(start + item.start..start + item.end), lists, cursor);
    }
}

fn read_item(item: &Span, lists: &mut ListStack, cursor: &mut Cursor<'_>) {
    cursor.claim(&(item.start..item.start + ITEM.len()), Claim::Structure);
    lists.item(&(item.start + ITEM.len()..item.end), 0, 0, cursor);
}

/// Refuses a dash directly before a name. A dash before a number is prose.
fn refuse_dash(item: &Span, cursor: &mut Cursor<'_>) {
    cursor.error(item, "a dash that does not start an item", "expected a space after the dash", "");
    cursor.claim(item, Claim::Error);
}

fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Splits the items off the end of a line. Returns the length of the text before them, and the span of each.
fn split_items(text: &str) -> (usize, Vec<Span>) {
    let (mut head, mut items) = (text, Vec::new());
    while let Some((before, glued)) = head.rsplit_once(ITEM)
        && !before.is_empty()
        && is_item_after(before.trim_end(), glued)
    {
        items.push(before.len()..head.len());
        head = before.trim_end();
    }
    items.reverse();
    (head.len(), items)
}

/// Whether an item follows other text on its line. Many words of prose end like the type `any`, so an item of this type
/// must follow the end of a sentence.
fn is_item_after(before: &str, glued: &str) -> bool {
    let Ok(item) = item::split(glued) else { return false };
    let is_common = matches!(glued.get(item.type_words), Some("any" | "null" | "undefined"));
    !is_common || ends_before_item(before)
}

/// Reads the text before the items of a line: a description, then an opener, then closers.
fn read_head(start: usize, text: &str, lists: &mut ListStack, cursor: &mut Cursor<'_>) {
    let (body, closers) = split_closers(text);
    let (prose, opener) = split_opener(body, lists, cursor);
    read_prose(start, prose, lists, cursor);
    if let Some(name) = opener.strip_suffix(OPENS) {
        let span = start + body.len() - opener.len()..start + body.len();
        cursor.claim(&span, Claim::Structure);
        lists.open(&span, name, None, cursor);
    }
    for (at, _) in text.char_indices().skip_while(|(at, _)| *at < text.len() - closers.len()).filter(|(_, c)| *c == '-')
    {
        close(&(start + at..start + at + 1), lists, cursor);
    }
}

fn close(closer: &Span, lists: &mut ListStack, cursor: &mut Cursor<'_>) {
    let closed = lists.close(cursor);
    cursor.claim(closer, if closed { Claim::Structure } else { Claim::Error });
    if !closed {
        let help = "a line `x properties`, which opens a list, is missing before this, or this line is not needed";
        cursor.error(closer, "the end of a list, but no list is open", "expected an item", help);
    }
}

/// Splits closers off the end of a line. They are the whole line, or follow the end of a sentence or of a list of
/// values.
fn split_closers(text: &str) -> (&str, &str) {
    let body = text.trim_end_matches(['-', ' ']);
    let closers = text.get(body.len()..).unwrap_or_default();
    if ends_before_item(body) && closers.contains('-') { (body, closers) } else { (text, "") }
}

/// Splits an opener off the end of a text. After prose, it is an opener only if it names the item that contains it.
fn split_opener<'t>(text: &'t str, lists: &ListStack, cursor: &Cursor<'_>) -> (&'t str, &'t str) {
    let (list, whole) = (lists.top(), ("", text));
    let Some((name, last)) = text.strip_suffix(OPENS).zip(list.last()) else { return (text, "") };
    if name == last.name.value {
        return whole;
    }
    let described = list.described().is_some_and(|text| !ends_sentence(cursor.slice(text)));
    let opens_something = list.is_broken() || (item::has_properties(&last.type_words.value) && last.children.is_none());
    if item::is_name(name) && opens_something && !described {
        return whole;
    }
    match name.strip_suffix(last.name.value.as_str()) {
        Some(prose) if opens_something && !list.is_broken() && ends_sentence(prose.trim_end()) => {
            (prose.trim_end(), text.get(prose.len()..).unwrap_or_default())
        }
        _ => (text, ""),
    }
}

/// Reads a line of a description, which ends where a malformed item starts.
fn read_prose(start: usize, text: &str, lists: &mut ListStack, cursor: &mut Cursor<'_>) {
    let item = broken_item(text).unwrap_or(text.len());
    let prose = start..start + text.get(..item).map_or(0, |prose| prose.trim_end().len());
    if lists.top().last().is_some_and(|last| last.children.is_some()) && !prose.is_empty() {
        cursor.error(&prose, "text after the end of a list", "expected an item or the end of another list", "");
        cursor.claim(&prose, Claim::Error);
    } else if !prose.is_empty() {
        lists.text(&prose, cursor);
    }
    if item < text.len() {
        read_item(&(start + item..start + text.len()), lists, cursor);
    }
}

/// The offset of a text that starts like an item after the end of a sentence, but does not end like one.
fn broken_item(text: &str) -> Option<usize> {
    let is_broken = |at: usize| {
        let (before, after) = text.split_at_checked(at).unwrap_or_default();
        let glued = after.trim_start_matches(ITEM);
        let word = glued.split_whitespace().next().unwrap_or_default();
        let is_typed = word == glued || item::TYPE_WORDS.iter().any(|known| word.contains(known));
        is_typed && is_word(word) && ends_before_item(before.trim_end())
    };
    text.match_indices(ITEM).map(|(at, _)| at).find(|at| is_broken(*at))
}

/// Whether an item or a closer can follow on the same line: the text ends a sentence, or a list of values.
fn ends_before_item(prose: &str) -> bool {
    prose.is_empty() || prose.ends_with('"') || ends_sentence(prose)
}

#[cfg(test)]
mod tests;
