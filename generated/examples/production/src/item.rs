//! The events of a body, each with its key and its own bytes.

use std::collections::BTreeMap;
use std::fmt::Write;

use qlik_events::audits::Page;
use qlik_events::{BadItem, Batch, Event};
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};

use crate::Error;

/// The longest key and column, in bytes. An index of PostgreSQL holds 2,704 bytes in an entry.
const MAX_TEXT: usize = 512;

/// An event, or what was sent in its place.
#[derive(Debug)]
pub struct Item<'a> {
    /// The source of the event. With the id it identifies the event.
    pub source: String,
    /// The id of the event. The digest of the bytes if it has none, so that a repeated delivery is recognised.
    pub id: String,
    /// The bytes that were sent.
    pub raw: &'a [u8],
    /// The event, or the reason why these bytes are not an event.
    pub event: Result<Event, String>,
}

impl<'a> Item<'a> {
    fn new(raw: &'a [u8], event: Result<Event, String>) -> Self {
        let (source, id) = event.as_ref().map_or(("", ""), |event| (&event.source, &event.id));
        let id = if id.is_empty() { digest(raw) } else { storable(id) };
        Self { source: storable(source), id, raw, event }
    }

    /// The source and the id as one text without line breaks, in which two different pairs are never equal.
    #[must_use]
    pub fn key(&self) -> String {
        serde_json::json!([self.source, self.id]).to_string()
    }
}

/// The items of a webhook's body: those of a batch, or the body itself.
///
/// The header `Content-Type` is not asked, because the signature does not cover it. For the same reason there is no
/// binary mode, in which headers have the attributes: whoever repeats a signed body could choose them.
#[must_use]
pub fn of_body(body: &[u8]) -> Vec<Item<'_>> {
    let batch = Batch::from_slice(body).ok().and_then(|batch| zip(batch, list(body)));
    batch.unwrap_or_else(|| vec![Item::new(body, Event::from_slice(body).map_err(|error| error.to_string()))])
}

/// The items of a page of the Audits API, and the URL of the next page.
///
/// # Errors
///
/// Fails if the answer is not a page. An item that is not an event does not affect the others.
pub fn of_page(answer: &[u8]) -> Result<(Vec<Item<'_>>, Option<String>), Error> {
    let page = Page::from_slice(answer)?;
    let next = page.next_url().map(str::to_owned);
    let members = serde_json::from_slice::<BTreeMap<String, &RawValue>>(answer);
    let data = members.ok().and_then(|mut members| members.remove("data")).map(|data| data.get().as_bytes());
    let items = zip(page, list(data.unwrap_or(answer))).ok_or("the items of the page cannot be told apart")?;
    Ok((items, next))
}

/// The values of a JSON array, as they were sent.
fn list(json: &[u8]) -> Vec<&RawValue> {
    serde_json::from_slice(json).unwrap_or_default()
}

/// The items with their bytes. `None` if these are not as many.
fn zip<'a>(
    items: impl IntoIterator<Item = Read, IntoIter: ExactSizeIterator>,
    raws: Vec<&'a RawValue>,
) -> Option<Vec<Item<'a>>> {
    let items = items.into_iter();
    let is_complete = items.len() == raws.len();
    let item = |(raw, read): (&'a RawValue, Read)| Item::new(raw.get().as_bytes(), read.map_err(|bad| bad.reason));
    is_complete.then(|| raws.into_iter().zip(items).map(item).collect())
}

/// An item of a batch or a page.
type Read = Result<Event, BadItem>;

/// The text, or its digest if a database could not store or index it. The bytes of the item have the text itself.
#[must_use]
pub fn storable(text: &str) -> String {
    let is_plain = text.len() <= MAX_TEXT && !text.contains(char::is_control);
    if is_plain { text.to_owned() } else { digest(text.as_bytes()) }
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold("sha256:".to_owned(), |mut text, byte| {
        _ = write!(text, "{byte:02x}");
        text
    })
}
