//! The changelog layout: prose that announces events as pairs `type: summary`. Nothing separates a summary from the
//! type of the next pair.

use std::sync::Arc;

use crate::diagnostics::Diagnostics;
use crate::pages::block::{DocumentBlock, EventBlock, SectionBlock, Spanned};
use crate::pages::coverage::{Claim, Coverage};
use crate::pages::is_event_type;
use crate::pages::near_miss;
use crate::pages::text::cursor::{Cursor, Line, truncate};
use crate::pages::text::prose::{claim_sentences, ends_sentence, is_adjacent, is_heading, sentence_groups};
use crate::source::{Source, Span};

mod announcement;
mod event_count;

use self::announcement::{Announcement, Malformed};
use self::event_count::EventCount;

/// The longest line that can be the title of a page, in bytes.
const MAX_TITLE: usize = 200;

/// Reads the pieces of a page in the changelog layout.
pub fn read(source: &Arc<Source>, coverage: &mut Coverage, diagnostics: &mut Diagnostics) -> DocumentBlock {
    let mut cursor = Cursor::new(source, coverage, diagnostics);
    let mut page = DocumentBlock { title: take_title(&mut cursor), ..DocumentBlock::default() };
    let introduction = read_part(None, &mut cursor);
    let mut announcements = introduction.announcements.len();
    page.events = announced(&introduction, &mut cursor);
    page.introduction = claim_sentences(&sentence_groups(&introduction.prose, source), &mut cursor);
    while let Some(heading) = take_heading(&mut cursor) {
        let part = read_part(Some(heading.clone()), &mut cursor);
        announcements += part.announcements.len();
        check_counts(&part, part.announcements.len(), &mut cursor);
        check_last(&part, &heading, &mut cursor);
        page.events.extend(announced(&part, &mut cursor));
        let prose = claim_sentences(&sentence_groups(&part.prose, source), &mut cursor);
        page.sections.push(SectionBlock { title: heading, prose });
    }
    check_introduction(&introduction, announcements, &mut cursor);
    cursor.finish();
    page
}

/// The text between two headings.
struct Part {
    heading: Option<Spanned>,
    prose: Vec<Span>,
    announcements: Vec<Announcement>,
    /// Lines that start with an event type but do not announce an event.
    near_misses: Vec<Span>,
    /// Each count, with the number of pairs before it.
    event_counts: Vec<(EventCount, usize)>,
}

fn take_title(cursor: &mut Cursor<'_>) -> Option<Spanned> {
    let line = cursor.line()?;
    let is_title = line.text.len() <= MAX_TITLE
        && !line.text.ends_with(':')
        && !ends_sentence(line.text)
        && announcement::find(line.text, 0).is_empty();
    is_title.then(|| take_sentence(&line, cursor))
}

fn take_heading(cursor: &mut Cursor<'_>) -> Option<Spanned> {
    cursor.line().map(|line| take_sentence(&line, cursor))
}

fn take_sentence(line: &Line<'_>, cursor: &mut Cursor<'_>) -> Spanned {
    cursor.take(&line.span, Claim::Sentence);
    cursor.spanned(&line.span)
}

/// Reads up to the next heading.
fn read_part(heading: Option<Spanned>, cursor: &mut Cursor<'_>) -> Part {
    let mut part = Part {
        heading,
        prose: Vec::new(),
        announcements: Vec::new(),
        near_misses: Vec::new(),
        event_counts: Vec::new(),
    };
    while let Some(line) = cursor.line() {
        let announcements = announcement::find(line.text, line.span.start);
        if announcements.is_empty() && is_heading(line.text) && !continues_on_next_line(&line, cursor) {
            break;
        }
        cursor.move_to(line.span.end);
        read_line(&line, announcements, &mut part, cursor.source());
    }
    part
}

/// Whether a line continues the sentence of the previous line.
fn is_continuation(text: &str) -> bool {
    text.starts_with(|c: char| c.is_lowercase() || c == '_')
}

/// Whether the sentence of a line continues on the next line.
fn continues_on_next_line(line: &Line<'_>, cursor: &Cursor<'_>) -> bool {
    let next = cursor.line_after(line).filter(|next| is_adjacent(&line.span, &next.span, cursor.source()));
    next.is_some_and(|next| {
        is_continuation(next.text)
            && announcement::find(next.text, 0).first().is_none_or(|announcement| announcement.start > 0)
    })
}

fn read_line(line: &Line<'_>, announcements: Vec<Announcement>, part: &mut Part, source: &Source) {
    let prose = line.span.start..announcements.first().map_or(line.span.end, |announcement| announcement.start);
    let prose = prose.start..prose.start + source.slice(&prose).trim_end().len();
    let continues = is_continuation(line.text) && !prose.is_empty();
    let unfinished = part.announcements.last_mut().map(|announcement| &mut announcement.summary);
    if near_miss::announcement(source.slice(&prose)) {
        part.near_misses.push(prose.clone());
    }
    match unfinished.filter(|summary| continues && is_adjacent(summary, &line.span, source)) {
        Some(summary) => summary.end = prose.end,
        None => {
            let before = part.announcements.len();
            let event_counts = event_count::find(source.slice(&prose), prose.start);
            part.event_counts.extend(event_counts.into_iter().map(|event_count| (event_count, before)));
            part.prose.extend((!prose.is_empty()).then_some(prose));
        }
    }
    part.announcements.extend(announcements);
}

/// The events of the well-formed pairs. The malformed ones are reported.
fn announced(part: &Part, cursor: &mut Cursor<'_>) -> Vec<EventBlock> {
    for line in &part.near_misses {
        let found = format!("`{}` does not announce an event", truncate(cursor.slice(line)));
        cursor.error(line, found, "expected `type: summary`, or a sentence that does not start with an event type", "");
    }
    part.announcements.iter().filter_map(|announcement| announce(announcement, part.heading.as_ref(), cursor)).collect()
}

fn announce(announcement: &Announcement, section: Option<&Spanned>, cursor: &mut Cursor<'_>) -> Option<EventBlock> {
    if let Some(reason) = malformed(announcement, cursor) {
        report_malformed(reason, announcement, cursor);
        cursor.claim(&(announcement.start..announcement.summary.end), Claim::Error);
        return None;
    }
    cursor.claim(&(announcement.start..announcement.summary.start), Claim::Fact);
    Some(EventBlock {
        section: section.cloned(),
        deprecated: announcement.mark.clone(),
        description: claim_sentences(std::slice::from_ref(&announcement.summary), cursor),
        ..EventBlock::new(cursor.spanned(&announcement.event_type))
    })
}

fn malformed(announcement: &Announcement, cursor: &Cursor<'_>) -> Option<Malformed> {
    if !is_event_type(cursor.slice(&announcement.event_type)) {
        return Some(Malformed::Type);
    }
    let summary = cursor.slice(&announcement.summary);
    let is_truncated = summary.contains(". ") && !ends_sentence(summary);
    let malformed =
        if summary.is_empty() { Some(Malformed::Summary) } else { is_truncated.then_some(Malformed::Truncated) };
    announcement.malformed.or(malformed)
}

fn report_malformed(reason: Malformed, announcement: &Announcement, cursor: &mut Cursor<'_>) {
    let event_type = truncate(cursor.slice(&announcement.event_type));
    match reason {
        Malformed::Type => {
            let expected = "expected three or more lower-case words with dots between them";
            cursor.error(&announcement.event_type, format!("`{event_type}` is not an event type"), expected, "");
        }
        Malformed::Mark => {
            let mark = announcement.mark.as_ref().unwrap_or(&announcement.event_type);
            let found = format!("unknown mark `{}` after `{event_type}`", truncate(cursor.slice(mark)));
            cursor.error(mark, found, "expected `(deprecated)` or nothing", "");
        }
        Malformed::Colon => {
            let expected = format!("expected `{event_type}: ` and a summary");
            cursor.error(&announcement.event_type, "an event type and a colon without a space after it", expected, "");
        }
        Malformed::Truncated => {
            let found = format!("the summary of `{event_type}` ends within a sentence");
            let help = "if the page is truncated, fetch it again";
            cursor.error(&announcement.summary, found, "expected the end of the sentence", help);
        }
        Malformed::Summary => {
            let found = format!("`{event_type}` is announced without a summary");
            cursor.error(&announcement.event_type, found, "expected a summary after `: `", "");
        }
    }
}

/// Checks that each count is equal to the number of pairs up to the next count. The first one includes the pairs before
/// it.
fn check_counts(part: &Part, all: usize, cursor: &mut Cursor<'_>) {
    let ends = part.event_counts.iter().skip(1).map(|(_, before)| *before).chain([all]);
    let mut begin = 0;
    for ((event_count, _), end) in part.event_counts.iter().zip(ends) {
        let found = end - begin;
        begin = end;
        if event_count.number != found {
            let word = cursor.slice(&event_count.span);
            let events = if found == 1 { "event is" } else { "events are" };
            let message =
                format!("`{word}` ({}) new events are announced here, but {found} {events} listed", event_count.number);
            cursor.error(&event_count.span, message, format!("expected {found}"), "compare the page with its source");
        }
    }
}

/// Checks the count in the introduction, which is of the events of the whole page.
fn check_introduction(introduction: &Part, all: usize, cursor: &mut Cursor<'_>) {
    let own = introduction.announcements.len();
    check_counts(introduction, if own == 0 { all } else { own }, cursor);
    if all == 0 {
        let found = "this page announces no event";
        cursor.error(&cursor.page_end(), found, "expected pairs of `type: summary` before this", "");
    }
}

/// Reports a heading without text after it at the end of the page, which shows that the page is truncated.
fn check_last(part: &Part, heading: &Spanned, cursor: &mut Cursor<'_>) {
    if cursor.line().is_none() && part.prose.is_empty() && part.announcements.is_empty() {
        let help = "if the page is truncated, fetch it again";
        cursor.error(&heading.span, "a heading with nothing after it", "expected events or text", help);
    }
}

#[cfg(test)]
mod tests;
