//! Validates a document: `regen` must be able to read it, and it must be the requested document.

use std::collections::BTreeSet;
use std::sync::Arc;

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::model::Document;
use qlik_events_codegen::source::Source;
use qlik_events_codegen::spec::sources::{Kind, is_printable};
use qlik_events_codegen::{load, pages};
use serde_json::Value;

use super::regressions::{regressions, truncation};

/// The most errors of a document that are shown.
const MAX_SHOWN: usize = 3;

/// A valid document.
#[derive(Debug)]
pub(super) struct Valid {
    /// The text, with LF line endings and without a byte-order mark.
    pub(super) text: String,
    /// The date and time of the last update that the document states.
    pub(super) updated: Option<String>,
    /// The reason for keeping the local copy unless `--overwrite` is given: the document seems to be another one, or
    /// truncated.
    pub(super) refusal: Option<String>,
    /// The regressions compared with the local copy.
    pub(super) warnings: Vec<String>,
    /// The address that the document states as its own.
    pub(super) address: Option<String>,
    /// The types of its events.
    pub(super) events: BTreeSet<String>,
}

/// Validates the bytes of a document. `place` is the origin for messages, and `known` are the events of the markdown of
/// its page.
///
/// # Errors
/// The reason if it cannot be read, or is another document.
pub(super) fn validate(
    kind: Kind,
    place: &str,
    bytes: Vec<u8>,
    old: Option<&str>,
    known: &BTreeSet<String>,
) -> Result<Valid, String> {
    if bytes.trim_ascii().is_empty() {
        return Err("the body is empty".to_owned());
    }
    refuse_html(kind, &bytes)?;
    if let Err(error) = str::from_utf8(&bytes) {
        return Err(not_utf8(&bytes, error.valid_up_to()));
    }
    let (source, page) = read(place, bytes)?;
    if page.layout.name() != kind.key() {
        return Err(format!("this is not {}: its layout is {}", described(kind), page.layout.name()));
    }
    if page.events.is_empty() {
        return Err("this document has no event".to_owned());
    }
    let old = old.and_then(read_old);
    let refusal = old.as_ref().and_then(|old| refusal(kind, old, &page, known));
    let warnings = old.map(|old| regressions(&old, &page)).unwrap_or_default();
    let updated = page.last_updated.clone().filter(|updated| is_printable(updated));
    let events = events(&page).into_iter().map(str::to_owned).collect();
    Ok(Valid { text: source.text().to_owned(), updated, refusal, warnings, address: page.source, events })
}

/// The types of the events of a local copy.
pub(super) fn events_of(text: &str) -> BTreeSet<String> {
    read_old(text).map(|page| events(&page).into_iter().map(str::to_owned).collect()).unwrap_or_default()
}

/// Whether two addresses are those of one page.
pub(super) fn is_same_page(one: &str, other: &str) -> bool {
    let path = |address: &str| {
        let path = url::Url::parse(address).map_or_else(|_| address.to_owned(), |url| url.path().to_owned());
        path.trim_end_matches('/').trim_end_matches(".md").to_owned()
    };
    path(one) == path(other)
}

/// The reason for refusing a body in another encoding, or a compressed one.
fn not_utf8(bytes: &[u8], valid: usize) -> String {
    let encoding = match bytes {
        [0x1f, 0x8b, ..] => "; it seems to be compressed with gzip",
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "; it seems to be UTF-16",
        _ => "",
    };
    format!("the body is not UTF-8 from byte {} on{encoding}", valid + 1)
}

const fn described(kind: Kind) -> &'static str {
    match kind {
        Kind::Markdown => "a page in markdown",
        Kind::AsyncApi => "an AsyncAPI document",
    }
}

/// Whether the descriptions of a document are the project's own, not the site's.
pub(super) fn has_own_sentences(kind: Kind, text: &str) -> bool {
    match kind {
        Kind::Markdown => {
            let mut lines = text.lines();
            lines.next() == Some("---") && lines.take_while(|line| *line != "---").any(|line| line == "sentences: own")
        }
        Kind::AsyncApi => {
            let document: Option<Value> = serde_json::from_str(text).ok();
            document.is_some_and(|document| document.pointer("/info/x-sentences").is_some_and(|value| value == "own"))
        }
    }
}

/// Refuses HTML with one reason, instead of an error for each line.
fn refuse_html(kind: Kind, bytes: &[u8]) -> Result<(), String> {
    let text = String::from_utf8_lossy(bytes).to_ascii_lowercase();
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    if !["<!doctype", "<html", "<head", "<body", "<?xml"].iter().any(|mark| start.starts_with(mark)) {
        return Ok(());
    }
    let is_login = ["type=\"password\"", "type='password'", "type=password"].iter().any(|mark| text.contains(mark))
        || ["log in", "login", "sign in"].iter().any(|words| title(&text).contains(words));
    Err(if is_login { "this is a login page".to_owned() } else { format!("this is HTML, not {}", described(kind)) })
}

/// The title of an HTML page.
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
        None => Err(format!("cannot read the document\n{}", first_errors(&diagnostics))),
    }
}

fn first_errors(diagnostics: &Diagnostics) -> String {
    let mut shown = Diagnostics::default();
    diagnostics.iter().take(MAX_SHOWN).for_each(|error| shown.push(error.clone()));
    let more = diagnostics.len().saturating_sub(shown.len());
    let more = if more == 0 { String::new() } else { format!("\nand {more} more errors") };
    format!("{}{more}", shown.render(true).trim_end())
}

/// The local copy, if it can be read.
fn read_old(text: &str) -> Option<Document> {
    pages::read(&Source::new("", text), &mut Diagnostics::default())
}

fn events(page: &Document) -> BTreeSet<&str> {
    page.events.iter().map(|event| event.event_type.as_str()).collect()
}

fn refusal(kind: Kind, old: &Document, new: &Document, known: &BTreeSet<String>) -> Option<String> {
    // All events can be renamed at once. Then its address identifies a page, and its page an AsyncAPI document.
    let is_known = new.source.is_some() || events(new).iter().any(|event| known.contains(*event));
    let is_other = !is_known && !old.events.is_empty() && events(old).is_disjoint(&events(new));
    let reason = if is_other {
        "it has none of the events of the copy here, so it seems to be another document".to_owned()
    } else if kind == Kind::Markdown {
        format!("{}, so it seems to be truncated", truncation(old, new)?)
    } else {
        // A truncated JSON document is not valid JSON, so it was already refused.
        return None;
    };
    Some(format!("{reason}; --overwrite takes it anyway"))
}
