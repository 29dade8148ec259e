//! Pages of events, as the Audits API returns them.

use std::collections::BTreeMap;
use std::io;

use serde::de::Error as _;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::delivery::body::{text, to_end};
use crate::delivery::items::{self, BadItem, Items, List, into_items};
use crate::members::{Members, RawName};
use crate::{Data, Delivery, Error, Event, RawJson};

/// A page of events, as `GET /api/v1/audits` returns it, or all events of `GET /api/v1/audits/archive`. A page of the
/// records of webhook deliveries is read as well.
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
///
/// An item that is not an event does not affect the others. An iteration shows both:
///
/// ```
/// # let answer = br#"{ "data": [5] }"#;
/// for item in qlik_events::audits::Page::from_slice(answer)? {
///     match item {
///         Ok(event) => println!("{} {}", event.event_type, event.id),
///         Err(bad_item) => eprintln!("{bad_item}; its JSON is {}", bad_item.json),
///     }
/// }
/// # Ok::<(), qlik_events::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// The events, in the order of the page.
    pub data: Vec<Event>,
    /// The items that could not be read, in the order of the page.
    pub bad_items: Vec<BadItem>,
    /// The addresses of this and the neighbouring pages.
    pub links: Links,
    /// Every other member of the page's JSON object, as it was sent.
    pub others: BTreeMap<String, RawJson>,
}

/// The links of a [`Page`]. The API's reference calls them `links`.
///
/// ```
/// let answer = r#"{ "data": [], "links": { "next": "https://example.com/2", "total": 7 } }"#;
/// let links = qlik_events::audits::Page::from_str(answer)?.links;
/// assert_eq!(links.next.map(|link| link.href).as_deref(), Some("https://example.com/2"));
/// assert_eq!(links.others["total"].as_str(), "7");
/// # Ok::<(), qlik_events::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Links {
    /// The next page; `None` on the last one.
    pub next: Option<Link>,
    /// The previous page; `None` on the first one.
    pub prev: Option<Link>,
    /// The member `self`: this page.
    pub self_: Option<Link>,
    /// Every other member of `links`, and every link above that has no URL, as they were sent.
    pub others: BTreeMap<String, RawJson>,
}

/// A link to a page: an object with `href`, or the URL alone. It is written as an object.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Link {
    /// The URL of the page.
    pub href: String,
    /// Every other member of the link, as it was sent.
    pub others: BTreeMap<String, RawJson>,
}

impl Page {
    /// Reads a page from the bytes of a JSON text: an object with `data` and `links`, or an array of events.
    ///
    /// # Errors
    ///
    /// Fails if the text is not valid JSON, or not a page: an object without `data`, such as the answer to a request
    /// that failed. The error shows the start of that object. An item that is not an event is a [`BadItem`], not an
    /// error.
    #[inline]
    pub fn from_slice(json: &[u8]) -> Result<Self, Error> {
        text(json).and_then(Self::from_str)
    }

    /// Reads a page from a JSON text.
    ///
    /// # Errors
    ///
    /// As [`from_slice`](Self::from_slice).
    #[expect(clippy::should_implement_trait, reason = "as for `Event`, which has both")]
    #[inline]
    pub fn from_str(json: &str) -> Result<Self, Error> {
        if json.trim_start().starts_with('[') {
            return Ok(Self::of(&serde_json::from_str::<Vec<_>>(json)?));
        }
        let Members(mut members) = serde_json::from_str(json)?;
        let data = members.remove("data").ok_or_else(|| no_page(json))?;
        let links = members.get("links").and_then(|links| Links::of(links));
        if links.is_some() {
            members.remove("links");
        }
        Ok(Self { links: links.unwrap_or_default(), others: Members(members).into_owned(), ..Self::of(&items(data)?) })
    }

    /// Reads a page from a reader, to its end.
    ///
    /// # Errors
    ///
    /// As [`from_slice`](Self::from_slice), and if the reader fails.
    pub fn from_reader(reader: impl io::Read) -> Result<Self, Error> {
        Self::from_slice(&to_end(reader)?)
    }

    /// The URL of the next page; `None` on the last one.
    #[must_use]
    pub fn next_url(&self) -> Option<&str> {
        self.links.next.as_ref().map(|link| link.href.as_str())
    }

    /// All items in the order in which they were sent: events, and items that could not be read.
    pub fn iter(&self) -> <&Self as IntoIterator>::IntoIter {
        Items::new(&self.data, &self.bad_items)
    }

    #[inline]
    fn of(items: &[&RawValue]) -> Self {
        let (mut data, bad_items) = items::read::<Data>(items);
        for event in data.iter_mut().filter(|event| event.delivery != Delivery::Record) {
            event.delivery = Delivery::Audits;
        }
        Self { data, bad_items, ..Self::default() }
    }
}

into_items!(Page, data);

/// The items of a page. A page without events may have `null`.
fn items(data: &RawValue) -> Result<Vec<&RawValue>, Error> {
    let items: Option<Vec<_>> = serde_json::from_str(data.get())
        .map_err(|error| serde_json::Error::custom(format_args!("expected a page of events; `data`: {error}")))?;
    Ok(items.unwrap_or_default())
}

/// The error for an object that is not a page.
fn no_page(json: &str) -> Error {
    let found = json.trim();
    let end = found.char_indices().nth(MAX_SHOWN).map(|(end, _)| end);
    let (found, more) = end.map_or((found, ""), |end| (found.get(..end).unwrap_or_default(), "…"));
    Error::Json(serde_json::Error::custom(format_args!(
        "expected a page of events, which has `data`; found {found}{more}"
    )))
}

/// The number of characters of an unexpected object that an error shows.
const MAX_SHOWN: usize = 300;

impl Links {
    /// The links of a JSON object; `None` for any other JSON value.
    fn of(json: &RawValue) -> Option<Self> {
        let Members(mut members) = serde_json::from_str(json.get()).ok()?;
        let mut link = |names: [&str; 2]| {
            let (name, link) = names.into_iter().find_map(|name| Some((name, Link::of(members.get(name)?)?)))?;
            members.remove(name);
            Some(link)
        };
        let (next, prev, self_) = (link(["next", "Next"]), link(["prev", "Prev"]), link(["self", "Self"]));
        members.retain(|_, value| !is_empty_link(value));
        Some(Self { next, prev, self_, others: Members(members).into_owned() })
    }
}

/// Whether the member says that there is no such page: `null`, `""` or an object with an empty `href`.
fn is_empty_link(json: &RawValue) -> bool {
    let is_empty = |value: &Value| value.is_null() || value == "";
    let object = |value: &Value| Some(value.as_object()?.len() == 1 && is_empty(href(value)?));
    serde_json::from_str(json.get()).is_ok_and(|value| is_empty(&value) || object(&value).unwrap_or_default())
}

fn href(json: &Value) -> Option<&Value> {
    json.get("href").or_else(|| json.get("Href"))
}

impl Link {
    fn of(json: &RawValue) -> Option<Self> {
        let value: Value = serde_json::from_str(json.get()).ok()?;
        let href = value.as_str().or_else(|| href(&value)?.as_str()).filter(|href| !href.is_empty())?;
        let Members(mut members) = serde_json::from_str(json.get()).unwrap_or_default();
        members.retain(|RawName(name), _| !name.eq_ignore_ascii_case("href"));
        Some(Self { href: href.to_owned(), others: Members(members).into_owned() })
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
        map.serialize_entry("data", &List(&self.data, &self.bad_items))?;
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
            if let Some(link) = link {
                map.serialize_entry(name, link)?;
            }
        }
        for (name, value) in &self.others {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Serialize for Link {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("href", &self.href)?;
        for (name, value) in &self.others {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests;
