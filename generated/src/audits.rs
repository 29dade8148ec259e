//! Pages of events, as the Audits API returns them.

use std::collections::BTreeMap;
use std::io;

use serde::de::Error as _;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::envelope::{self, Members, RawName};
use crate::event::text;
use crate::{Delivery, Error, Event, RawJson};

/// A page of events, as `GET /api/v1/audits` returns it, or all events of `GET /api/v1/audits/archive`.
///
/// ```
/// let answer = br#"{
///     "data": [{ "id": "1", "eventType": "com.qlik.app.created", "tenantId": "t", "data": { "name": "Sales" } }],
///     "links": { "next": { "href": "https://example.com/api/v1/audits?next=2" } }
/// }"#;
/// let page = qlik_events::audits::Page::from_slice(answer)?;
/// assert_eq!(page.data[0].event_type, "com.qlik.app.created");
/// assert_eq!(page.next_url(), Some("https://example.com/api/v1/audits?next=2"));
/// # Ok::<(), qlik_events::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// The events, in the order of the page.
    pub data: Vec<Event>,
    /// The addresses of this and the neighbouring pages.
    pub links: Links,
    /// Every other member of the page's JSON object, as it was sent.
    pub others: BTreeMap<String, RawJson>,
}

/// The links of a [`Page`]. The API's reference calls them `links`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Links {
    /// The next page; `None` on the last one.
    pub next: Option<Link>,
    /// The previous page; `None` on the first one.
    pub prev: Option<Link>,
    /// The member `self`: this page.
    pub self_: Option<Link>,
}

/// A link to a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Link {
    /// The URL of the page.
    pub href: String,
}

impl Page {
    /// Reads a page from the bytes of a JSON text: an object with `data` and `links`, or an array of events.
    ///
    /// # Errors
    ///
    /// Fails if the text is not valid JSON, if it is neither an object nor an array, or if an event is not an object.
    /// The error names the index of that event.
    pub fn from_slice(json: &[u8]) -> Result<Self, Error> {
        text(json).and_then(Self::from_str)
    }

    /// Reads a page from a JSON text.
    ///
    /// # Errors
    ///
    /// As [`from_slice`](Self::from_slice).
    #[expect(clippy::should_implement_trait, reason = "as for `Event`, which has both")]
    pub fn from_str(json: &str) -> Result<Self, Error> {
        if json.trim_start().starts_with('[') {
            return Ok(Self { data: events(json)?, ..Self::default() });
        }
        let Members(mut members) = serde_json::from_str(json)?;
        let data = members.remove("data").map_or(Ok(Vec::new()), |data| events(data.get()))?;
        let links = members.get("links").and_then(|links| Links::of(links));
        if links.is_some() {
            members.remove("links");
        }
        let others = members.into_iter().map(|(RawName(name), value)| (name.into_owned(), value.into()));
        Ok(Self { data, links: links.unwrap_or_default(), others: others.collect() })
    }

    /// Reads a page from a reader, to its end.
    ///
    /// # Errors
    ///
    /// As [`from_slice`](Self::from_slice), and if the reader fails.
    pub fn from_reader(mut reader: impl io::Read) -> Result<Self, Error> {
        let mut json = Vec::new();
        reader.read_to_end(&mut json)?;
        Self::from_slice(&json)
    }

    /// The URL of the next page; `None` on the last one.
    #[must_use]
    pub fn next_url(&self) -> Option<&str> {
        self.links.next.as_ref().map(|link| link.href.as_str())
    }
}

fn events(json: &str) -> Result<Vec<Event>, Error> {
    let items: Option<Vec<&RawValue>> = serde_json::from_str(json)?;
    items.unwrap_or_default().into_iter().enumerate().map(|(index, item)| event(index, item.get())).collect()
}

fn event(index: usize, json: &str) -> Result<Event, Error> {
    let place = |error: serde_json::Error| serde_json::Error::custom(format_args!("`data[{index}]`: {error}"));
    let event = envelope::from_str(json).map_err(place)?;
    Ok(Event { delivery: Delivery::Audits, ..event })
}

impl Links {
    /// The links of a JSON object; `None` for any other JSON value.
    fn of(json: &RawValue) -> Option<Self> {
        let json: Value = serde_json::from_str(json.get()).ok()?;
        let links = json.as_object()?;
        let link = |name: &str, capital: &str| links.get(name).or_else(|| links.get(capital)).and_then(Link::of);
        Some(Self { next: link("next", "Next"), prev: link("prev", "Prev"), self_: link("self", "Self") })
    }
}

impl Link {
    fn of(json: &Value) -> Option<Self> {
        let href = json.get("href").or_else(|| json.get("Href"))?.as_str()?;
        Some(Self { href: href.to_owned() }).filter(|link| !link.href.is_empty())
    }
}

impl<'de> Deserialize<'de> for Page {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = RawJson::deserialize(deserializer)?;
        Self::from_str(json.as_str()).map_err(D::Error::custom)
    }
}

impl Serialize for Page {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("data", &self.data)?;
        map.serialize_entry("links", &self.links)?;
        for (name, value) in &self.others {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for Links {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, link) in [("next", &self.next), ("prev", &self.prev), ("self", &self.self_)] {
            if let Some(Link { href }) = link {
                map.serialize_entry(name, &BTreeMap::from([("href", href)]))?;
            }
        }
        map.end()
    }
}

#[cfg(test)]
mod tests;
