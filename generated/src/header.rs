//! [`Header`]: the attributes by which an event is routed, read without its payload.

use std::borrow::Cow;

use crate::delivery::TYPE_NAME;
use crate::delivery::body::text;
use crate::envelope;
use crate::{Error, Event, EventType};

mod attributes;
mod sent;

use attributes::Attributes;

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
        if let Some(Attributes { id, source, event_type, tenantid }) = attributes::find(body) {
            let (id, source, event_type) =
                (id.unwrap_or_default(), source.unwrap_or_default(), event_type.unwrap_or_default());
            return Ok(Self { id, source, event_type, tenantid, body });
        }
        let (id, source, event_type, tenantid) = envelope::routing(body)?;
        Ok(Self { id: id.into(), source: source.into(), event_type, tenantid: tenantid.map(Cow::Owned), body })
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
        if is_known || !may_have { None } else { envelope::fallback_type(self.body) }
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
}

#[cfg(test)]
mod tests;
