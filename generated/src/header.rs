//! [`Header`]: the attributes by which an event is routed, read without its payload.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::delivery::body::text;
use crate::delivery::{self, TYPE_NAME};
use crate::members::{EXPECTED, Name};
use crate::{Error, Event, EventType, envelope};

/// The type, tenant, id and source of an event, borrowed from the body. The payload is skipped.
///
/// The four fields equal those of the [`Event`] of the same body, and take a fraction of the time. [`read`](Self::read)
/// reads the whole event. If all four attributes precede `data`, as in the bodies that Qlik sends, reading stops there:
/// invalid JSON or a repeated attribute after that point is not noticed.
///
/// ```
/// # let body = br#"{"id":"1","type":"com.qlik.app.created","source":"com.qlik/engine","tenantid":"t","data":{"name":"Sales"}}"#;
/// use qlik_events::{EventType, Header};
///
/// let header = Header::from_slice(body)?;
/// // The type `com.qlik.v1.app.created`, a former name, has the same payload.
/// if header.known_type().map(EventType::canonical) == Some(EventType::AppCreated) {
///     let event = header.read()?;
/// }
/// # Ok::<(), qlik_events::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Header<'a> {
    /// As [`Event::id`].
    pub id: Cow<'a, str>,
    /// As [`Event::source`].
    pub source: Cow<'a, str>,
    /// As [`Event::event_type`].
    pub event_type: Cow<'a, str>,
    /// As [`Event::tenantid`].
    pub tenantid: Option<Cow<'a, str>>,
    body: &'a str,
}

impl<'a> Header<'a> {
    /// Reads the header of an event from the bytes of a JSON text.
    ///
    /// # Errors
    ///
    /// As [`Event::from_slice`].
    pub fn from_slice(body: &'a [u8]) -> Result<Self, Error> {
        text(body).and_then(Self::from_str)
    }

    /// Reads the header of an event from a JSON text.
    ///
    /// # Errors
    ///
    /// As [`Event::from_slice`].
    #[expect(clippy::should_implement_trait, reason = "the trait cannot borrow from the text")]
    pub fn from_str(body: &'a str) -> Result<Self, Error> {
        let mut attributes = Attributes::default();
        let outcome = envelope::read(&mut attributes, body);
        if attributes.are_all || (outcome.is_ok() && (attributes.say_all() || attributes.are_of_cloud_event())) {
            return Ok(attributes.into_header(body));
        }
        Event::from_str(body).map(|event| Self::of(event, body))
    }

    /// As [`Event::known_type`].
    #[must_use]
    pub fn known_type(&self) -> Option<EventType> {
        EventType::find(&self.event_type).or_else(|| self.fallback_type())
    }

    /// As [`Event::fallback_type`]. Only if this version does not know [`event_type`](Self::event_type), the body is
    /// searched for another one.
    #[must_use]
    pub fn fallback_type(&self) -> Option<EventType> {
        // The name may have been sent with escapes.
        let may_have = self.body.contains(TYPE_NAME) || self.body.contains("\\u");
        let is_known = EventType::find(&self.event_type).is_some();
        if is_known || !may_have { None } else { Event::from_str(self.body).ok()?.fallback_type() }
    }

    /// Reads the whole event from the body.
    ///
    /// # Errors
    ///
    /// As [`Event::from_slice`].
    pub fn read(&self) -> Result<Event, Error> {
        Event::from_str(self.body)
    }

    /// The body that the header was read from.
    #[must_use]
    pub const fn body(&self) -> &'a str {
        self.body
    }

    fn of(event: Event, body: &'a str) -> Self {
        Self {
            id: event.id.into(),
            source: event.source.into(),
            event_type: event.event_type,
            tenantid: event.tenantid.map(Cow::Owned),
            body,
        }
    }
}

/// The four attributes, as far as they have been read under the names of CloudEvents.
#[derive(Default)]
struct Attributes<'a> {
    id: Text<'a>,
    source: Text<'a>,
    event_type: Text<'a>,
    tenantid: Text<'a>,
    is_cloud_event: bool,
    is_hybrid: bool,
    /// Whether reading has stopped because all four attributes are known.
    are_all: bool,
}

impl<'a> Attributes<'a> {
    /// Whether all four attributes are known and not empty.
    fn say_all(&self) -> bool {
        let all = [&self.id, &self.source, &self.event_type, &self.tenantid];
        all.into_iter().all(|Text(text)| text.as_ref().is_some_and(|text| !text.is_empty()))
    }

    /// Whether no legacy name can supply an attribute that is missing.
    const fn are_of_cloud_event(&self) -> bool {
        self.is_cloud_event && !self.is_hybrid
    }

    fn into_header(self, body: &'a str) -> Header<'a> {
        let Self { id, source, event_type, tenantid, .. } = self;
        Header {
            id: id.0.unwrap_or_default(),
            source: source.0.unwrap_or_default(),
            event_type: event_type.0.unwrap_or_default(),
            tenantid: tenantid.0,
            body,
        }
    }
}

impl<'de> DeserializeSeed<'de> for &mut Attributes<'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for &mut Attributes<'de> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(EXPECTED)
    }

    /// Stops when all four attributes are known. serde_json then reports that the object does not end, which is
    /// ignored.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(Name(name)) = map.next_key()? {
            match &*name {
                "id" => self.id = map.next_value()?,
                "source" => self.source = map.next_value()?,
                "type" => {
                    self.is_cloud_event = true;
                    self.event_type = map.next_value()?;
                }
                "tenantid" => self.tenantid = map.next_value()?,
                "data" if self.say_all() => {
                    self.are_all = true;
                    return Ok(());
                }
                other => {
                    self.is_cloud_event |= other == "specversion";
                    self.is_hybrid |= delivery::is_legacy(other);
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}

/// A string; `None` for any other JSON value.
#[derive(Default)]
struct Text<'a>(Option<Cow<'a, str>>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextVisitor).map(Self)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Option<Cow<'de, str>>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Some(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Some(Cow::Owned(text.to_owned())))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        IgnoredAny.visit_seq(seq).map(|_| None)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        IgnoredAny.visit_map(map).map(|_| None)
    }
}

#[cfg(test)]
mod tests;
