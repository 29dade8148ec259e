//! The envelope.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::str::{FromStr, Utf8Error};

use serde::de::Error as _;
use serde_json::{Map, Value};

use crate::data::EventData;
use crate::object::Payload;
use crate::{Data, Delivery, Error, EventType, Mismatch, RawJson, Timestamp, json};

/// An event: who says what about which thing, and the data.
///
/// The fields are the context attributes of CloudEvents and those that Qlik adds, under their own names. They say what
/// was sent: an attribute that was not sent, or sent as `null`, is `None`, or empty where CloudEvents requires it. One
/// that is not a text is among the [`extensions`](Self::extensions), with all attributes that are no fields.
///
/// `data` is a [`Data`], or the payload itself in an event that is known to carry it: `Event<spaces::SpaceCreated>`.
/// `From` and `TryFrom` convert one into the other.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Event<D = Data> {
    /// Identifies the event, together with the source.
    pub id: String,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// `type`: what happened, such as `com.qlik.space.created`; see [`known_type`](Self::known_type).
    pub event_type: Cow<'static, str>,
    /// What it happened in, such as `com.qlik/my-service`.
    pub source: String,
    /// The version of CloudEvents, such as `1.0`.
    pub specversion: Cow<'static, str>,
    /// The media type of the data, such as `application/json`.
    pub datacontenttype: Option<Cow<'static, str>>,
    /// The schema that the data adheres to.
    pub dataschema: Option<String>,
    /// What it happened to, within the source.
    pub subject: Option<String>,
    /// The user whose action it was.
    pub userid: Option<String>,
    /// The tenant it happened in.
    pub tenantid: Option<String>,
    /// How the user was authenticated, such as `service_account`.
    pub authtype: Option<String>,
    /// The claims the user was authenticated with.
    pub authclaims: Option<String>,
    /// The session it happened in.
    pub sessionid: Option<String>,
    /// The address that the action came from.
    pub originip: Option<String>,
    /// Vendors' part of the distributed trace.
    pub tracestate: Option<String>,
    /// The place in the distributed trace.
    pub traceparent: Option<String>,
    /// The resource at the top, where the event is about a part of it.
    pub toplevelresourceid: Option<String>,
    /// The owner of the resource.
    pub ownerid: Option<String>,
    /// The space of the resource.
    pub spaceid: Option<String>,
    /// The host that the event comes from.
    pub host: Option<String>,
    /// Why it happened.
    pub reason: Option<String>,
    /// The client that the action came from.
    pub clientid: Option<String>,
    /// What is particular to the type of the event.
    pub data: D,
    /// Every other attribute, and every one above that was sent as something else than a text.
    ///
    /// They are written back, except for one whose field is set by now.
    pub extensions: Map<String, Value>,
    /// Every attribute whose JSON no text or [`Value`] can hold, as it was sent: half of a surrogate pair, a number
    /// beyond 64 bits, more than 127 objects in one another. They are written back as well.
    pub raw_extensions: BTreeMap<String, RawJson>,
    /// By which delivery it came; it is written as a CloudEvent, whichever it was.
    pub delivery: Delivery,
    /// What was filled in from the legacy part of a hybrid body, which is written as it came.
    pub(crate) filled: Vec<(&'static str, String)>,
}

impl Event {
    /// Reads an event from JSON.
    ///
    /// # Errors
    ///
    /// Fails if the text is not sound JSON, or not an object. Nothing else is an error: see [`Data`].
    pub fn from_slice(json: &[u8]) -> Result<Self, Error> {
        text(json).and_then(Self::from_str)
    }

    /// Reads an event from JSON.
    ///
    /// # Errors
    ///
    /// As [`from_slice`](Self::from_slice).
    #[expect(clippy::should_implement_trait, reason = "it does; so that `Event::from_str` needs no type")]
    pub fn from_str(json: &str) -> Result<Self, Error> {
        EventData::read(json)
    }

    /// Reads an event from a reader that ends where the event does.
    ///
    /// # Errors
    ///
    /// As [`from_slice`](Self::from_slice), and where the reader does.
    pub fn from_reader(mut reader: impl io::Read) -> Result<Self, Error> {
        let mut json = Vec::new();
        reader.read_to_end(&mut json)?;
        Self::from_slice(&json)
    }

    /// The event of which it is known what it carries.
    ///
    /// # Errors
    ///
    /// Fails with a [`Mismatch`] if it is of another type, its data do not fit, or it has none.
    pub fn into_typed<P: Payload>(self) -> Result<Event<P>, Error> {
        let (mut event, mut data) = self.replace_data(P::default());
        if let Some(payload) = data.take() {
            event.data = payload;
            return Ok(event);
        }
        let event_type = P::EVENT_TYPE;
        let (path, expected, found) = match data {
            Data::Mismatch(mismatch) if mismatch.event_type == event_type => return Err(Error::Mismatch(mismatch)),
            Data::Absent if event.payload_type() == Some(event_type) => ("data", "an object", ""),
            _ => ("type", event_type.as_str(), &*event.event_type),
        };
        Err(Error::from(Mismatch {
            event_type,
            path: path.to_owned(),
            expected,
            found: if found.is_empty() { "nothing" } else { found }.to_owned(),
            json: RawJson::of(&data)?,
        }))
    }
}

impl<P: Payload> Event<P> {
    /// An event that carries the payload; its type is that of the payload. The other attributes are set one by one.
    ///
    /// ```
    /// use qlik_events::{Data, Event, apps::AppCreated};
    ///
    /// let mut app = AppCreated::default();
    /// app.name = Some("Sales".to_owned());
    /// let mut event = Event::new("A234-1234-1234", "com.example/tests", app);
    /// event.tenantid = Some("tenant".to_owned());
    ///
    /// let event: Event = event.into();
    /// assert!(matches!(event.data, Data::AppCreated(_)));
    /// ```
    pub fn new(id: impl Into<String>, source: impl Into<String>, payload: P) -> Self {
        Self {
            id: id.into(),
            source: source.into(),
            specversion: Cow::Borrowed("1.0"),
            event_type: Cow::Borrowed(P::EVENT_TYPE.as_str()),
            data: payload,
            ..Self::default()
        }
    }
}

impl<D: EventData> Event<D> {
    /// The JSON text of the event, as a CloudEvent: the same that serde_json writes, in less time.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::event(self)
    }
}

impl<D> Event<D> {
    /// The type whose payload the event has: of a renamed type the one that it has now.
    fn payload_type(&self) -> Option<EventType> {
        self.known_type().and_then(Data::empty)?.event_type()
    }

    /// The type of the event, if this version knows it.
    #[must_use]
    pub fn known_type(&self) -> Option<EventType> {
        EventType::find(&self.event_type)
    }
}

impl<P: Payload> From<Event<P>> for Event {
    fn from(event: Event<P>) -> Self {
        let (mut untyped, payload) = event.replace_data(Data::Absent);
        untyped.data = payload.into();
        untyped
    }
}

/// The event that carries the payload, as [`Event::into_typed`].
impl<P: Payload> TryFrom<Event> for Event<P> {
    type Error = Error;

    fn try_from(event: Event) -> Result<Self, Error> {
        event.into_typed()
    }
}

/// The text of a JSON body.
pub(crate) fn text(json: &[u8]) -> Result<&str, Error> {
    str::from_utf8(json).map_err(|error| unsound(json, error))
}

/// The place of what is not UTF-8, which no JSON is.
#[cold]
fn unsound(json: &[u8], error: Utf8Error) -> Error {
    let place = serde_json::from_slice::<Value>(json).err();
    Error::Json(place.unwrap_or_else(|| serde_json::Error::custom(error)))
}

/// Reads an event from JSON, as [`Event::from_slice`] and [`Event::into_typed`].
impl<D: EventData> TryFrom<&[u8]> for Event<D> {
    type Error = Error;

    fn try_from(json: &[u8]) -> Result<Self, Error> {
        text(json).and_then(D::read)
    }
}

/// Reads an event from JSON, as [`Event::from_str`] and [`Event::into_typed`].
impl<D: EventData> FromStr for Event<D> {
    type Err = Error;

    fn from_str(json: &str) -> Result<Self, Error> {
        D::read(json)
    }
}

#[cfg(test)]
pub(crate) mod tests;
