//! Whether a page that came in is one: it reads as `regen` reads it, and is the page that was asked for.

use std::collections::BTreeSet;
use std::sync::Arc;

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::model::{Document, Layout};
use qlik_events_codegen::source::Source;
use qlik_events_codegen::{load, pages};

use super::losses::{cut, losses};
use super::words::presentable;

/// The most faults of a page that are shown: one that is no page at all has many.
const MOST_SHOWN: usize = 3;

/// A page that reads.
#[derive(Debug)]
pub(super) struct Checked {
    /// Its text, with LF line ends and no byte-order mark.
    pub(super) text: String,
    /// When it was last updated upstream.
    pub(super) updated: Option<String>,
    /// Why the copy here should rather stay: it seems to be another page, or half of it.
    pub(super) doubt: Option<String>,
    /// What is odd about it, though it reads.
    pub(super) warnings: Vec<String>,
}

/// Takes the bytes from a place as the page of an address; the error says why they are not.
pub(super) fn check(url: &str, place: &str, bytes: Vec<u8>, old: Option<&str>) -> Result<Checked, String> {
    if bytes.trim_ascii().is_empty() {
        return Err("the body is empty".to_owned());
    }
    refuse_html(&bytes)?;
    if let Err(error) = str::from_utf8(&bytes) {
        return Err(format!("the body is not UTF-8 from its byte {} on", error.valid_up_to() + 1));
    }
    let (source, page) = read(place, bytes)?;
    if page.layout != Layout::Markdown || page.events.is_empty() {
        return Err("this is no page of events".to_owned());
    }
    refuse_another(url, &page)?;
    let old = old.and_then(read_old);
    let doubt = old.as_ref().and_then(|old| doubt(old, &page));
    let warnings = old.map(|old| losses(&old, &page)).unwrap_or_default();
    let updated = page.last_updated.as_deref().and_then(presentable);
    Ok(Checked { text: source.text().to_owned(), updated, doubt, warnings })
}

/// HTML in place of markdown has one reason, not a fault for each of its lines.
fn refuse_html(bytes: &[u8]) -> Result<(), String> {
    let text = String::from_utf8_lossy(bytes).to_ascii_lowercase();
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    if !["<!doctype", "<html", "<head", "<body", "<?xml"].iter().any(|mark| start.starts_with(mark)) {
        return Ok(());
    }
    let wants_login = ["type=\"password\"", "type='password'", "type=password"].iter().any(|mark| text.contains(mark))
        || ["log in", "login", "sign in"].iter().any(|words| title(&text).contains(words));
    Err(if wants_login { "this is a login page" } else { "this is HTML in place of markdown" }.to_owned())
}

/// The title of a page in HTML.
fn title(text: &str) -> &str {
    let title = text.split_once("<title").and_then(|(_, rest)| rest.split_once("</title"));
    title.map_or("", |(title, _)| title)
}

fn read(place: &str, bytes: Vec<u8>) -> Result<(Arc<Source>, Document), String> {
    let mut diagnostics = Diagnostics::default();
    let source = load::decode(place, bytes, &mut diagnostics);
    let page = source.as_ref().and_then(|source| pages::read(source, &mut diagnostics));
    match source.zip(page).filter(|_| diagnostics.is_empty()) {
        Some(read) => Ok(read),
        None => Err(format!("this page does not read\n{}", first_errors(&diagnostics))),
    }
}

fn first_errors(diagnostics: &Diagnostics) -> String {
    let mut shown = Diagnostics::default();
    diagnostics.iter().take(MOST_SHOWN).for_each(|error| shown.push(error.clone()));
    let more = diagnostics.len().saturating_sub(shown.len());
    let more = if more == 0 { String::new() } else { format!("\nand {more} faults more") };
    format!("{}{more}", shown.render(true).trim_end())
}

/// The page that stands here already, if it reads.
fn read_old(text: &str) -> Option<Document> {
    pages::read(&Source::new("", text), &mut Diagnostics::default())
}

/// A page names its own address, which is how another page in its place is known.
fn refuse_another(url: &str, page: &Document) -> Result<(), String> {
    let path = |address: &str| {
        let path = address.split_once("://").map_or(address, |(_, rest)| rest);
        let path = path.split(['?', '#']).next().unwrap_or_default();
        path.split_once('/').map_or("", |(_, path)| path).trim_end_matches('/').trim_end_matches(".md").to_owned()
    };
    match &page.source {
        Some(source) if path(source) != path(url) => Err(format!("this is another page: its source is {source}")),
        _ => Ok(()),
    }
}

fn events(page: &Document) -> BTreeSet<&str> {
    page.events.iter().map(|event| event.event_type.as_str()).collect()
}

fn doubt(old: &Document, new: &Document) -> Option<String> {
    let seems = if !old.events.is_empty() && events(old).is_disjoint(&events(new)) {
        "none of the events of the copy here is on it, so it seems to be another page".to_owned()
    } else {
        format!("{}, so it seems to be half a page", cut(old, new)?)
    };
    Some(format!("{seems}; --overwrite takes it all the same"))
}
