//! [`Event`]: the envelope of every event, and the ways to read, make and convert one.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::str::FromStr;

use serde_json::{Map, Value};

use crate::attributes::{REQUIRED, is_missing};
use crate::data::EventData;
use crate::delivery::body::{read_event, text, to_end};
use crate::delivery::twins::Twins;
use crate::delivery::{TYPE_NAME, http};
use crate::to_json::to_json;
use crate::{
    Data, Delivery, Error, EventType, IntoTypedError, Mismatch, MissingAttributes, Payload, Problem, RawJson,
    Timestamp, envelope,
};

/// An event of Qlik Cloud: its attributes and its data.
///
/// The fields are the context attributes of CloudEvents and the extension attributes that Qlik documents, under their
/// names on the wire; only `type` is called [`event_type`](Self::event_type). An attribute that was not sent, or was
/// sent as `null`, is `None`, or the empty string where CloudEvents requires the attribute. An attribute that is not a
/// field, or is not a string, is in [`extensions`](Self::extensions).
///
/// `D` is the type of the data: [`Data`] for any event, or one payload, as in `Event<spaces::SpaceCreated>`. `From` and
/// `TryFrom` convert between the two.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Event<D = Data> {
    /// The identifier of the event, unique within its `source`.
    pub id: String,
    /// The time when it happened.
    pub time: Option<Timestamp>,
    /// The attribute `type`: the event type as it was sent, such as `com.qlik.space.created`. See
    /// [`known_type`](Self::known_type).
    pub event_type: Cow<'static, str>,
    /// The service that published the event, such as `com.qlik/my-service`.
    pub source: String,
    /// The version of the CloudEvents specification, such as `1.0`.
    pub specversion: Cow<'static, str>,
    /// The media type of `data`, such as `application/json`.
    pub datacontenttype: Option<Cow<'static, str>>,
    /// The URI of the schema of `data`.
    pub dataschema: Option<String>,
    /// The subject of the event within its `source`.
    pub subject: Option<String>,
    /// The ID of the user who acted.
    pub userid: Option<String>,
    /// The ID of the tenant.
    pub tenantid: Option<String>,
    /// The kind of authentication of the user, such as `service_account`.
    pub authtype: Option<String>,
    /// The claims of the user's authentication.
    pub authclaims: Option<String>,
    /// The ID of the session.
    pub sessionid: Option<String>,
    /// The address from which the user acted.
    pub originip: Option<String>,
    /// The `tracestate` of W3C Trace Context: vendors' data of the distributed trace.
    pub tracestate: Option<String>,
    /// The `traceparent` of W3C Trace Context: the position in the distributed trace.
    pub traceparent: Option<String>,
    /// The ID of the top-level resource that the event's resource belongs to.
    pub toplevelresourceid: Option<String>,
    /// The ID of the resource's owner.
    pub ownerid: Option<String>,
    /// The ID of the resource's space.
    pub spaceid: Option<String>,
    /// The host that sent the event.
    pub host: Option<String>,
    /// The reason why it happened.
    pub reason: Option<String>,
    /// The ID of the client through which the user acted.
    pub clientid: Option<String>,
    /// The data: the payload that belongs to the event type.
    pub data: D,
    /// Every other attribute, and every attribute above that was sent as something other than a string.
    ///
    /// They are written back. An attribute whose field above is set is written from that field alone. So is a legacy
    /// name of an attribute, such as `userId` in `extensions`, once that field has changed.
    pub extensions: Map<String, Value>,
    /// Every attribute whose JSON neither a string nor a [`Value`] can represent: a lone surrogate, a number beyond 64
    /// bits, or more than 127 nested levels. They are written back as they were sent.
    pub raw_extensions: BTreeMap<String, RawJson>,
    /// How the event was delivered. It is always written as a CloudEvent.
    pub delivery: Delivery,
    /// The attributes that were sent under another name too, which is in the extensions.
    pub(crate) twins: Twins,
}

impl Event {
    /// Reads an event from the bytes of a JSON text.
    ///
    /// # Errors
    ///
    /// Fails if the text is not valid JSON, or not an object. A payload that does not fit is [`Data::Mismatch`], not an
    /// error.
    pub fn from_slice(json: &[u8]) -> Result<Self, Error> {
        text(json).and_then(Self::from_str)
    }

    /// Reads an event from a JSON text.
    ///
    /// # Errors
    ///
    /// As [`from_slice`](Self::from_slice).
    #[expect(clippy::should_implement_trait, reason = "the trait is implemented too; this method infers `D`")]
    pub fn from_str(json: &str) -> Result<Self, Error> {
        read_event(json)
    }

    /// Reads an event from a reader, to its end.
    ///
    /// # Errors
    ///
    /// As [`from_slice`](Self::from_slice), and if the reader fails.
    pub fn from_reader(reader: impl io::Read) -> Result<Self, Error> {
        Self::from_slice(&to_end(reader)?)
    }

    /// Reads an event from the headers and the body of an HTTP request.
    ///
    /// In binary mode each attribute is a header, as `ce-id`, and the body has the data. The media type of the data is
    /// the header `content-type`. If there is no header `ce-...`, or the media type is
    /// `application/cloudevents+json`, the whole event is in the body, and is read as by
    /// [`from_slice`](Self::from_slice).
    ///
    /// A header map of the crate `http` can be passed by reference: its names are `AsRef<str>`, and its values are
    /// `AsRef<[u8]>`.
    ///
    /// ```
    /// use qlik_events::{Data, Event};
    ///
    /// let headers = [
    ///     ("Content-Type", "application/json"),
    ///     ("ce-specversion", "1.0"),
    ///     ("ce-type", "com.qlik.app.created"),
    ///     ("ce-source", "com.qlik/engine"),
    ///     ("ce-id", "1"),
    ///     ("ce-subject", "Sales%20%E2%82%AC"),
    /// ];
    /// let event = Event::from_http(headers, br#"{"name":"Sales"}"#)?;
    /// assert_eq!((event.id.as_str(), event.subject.as_deref()), ("1", Some("Sales €")));
    /// assert!(matches!(event.data, Data::AppCreated(_)));
    /// # Ok::<(), qlik_events::Error>(())
    /// ```
    ///
    /// A body that is not JSON is kept as the attribute `data_base64` in [`extensions`](Self::extensions).
    ///
    /// The signature of a webhook covers the body, not the headers: in binary mode it says nothing about the attributes.
    ///
    /// # Errors
    ///
    /// In binary mode every request can be read. Otherwise as [`from_slice`](Self::from_slice). A request with a
    /// [`Batch`](crate::Batch) is an error.
    pub fn from_http<N, V>(headers: impl IntoIterator<Item = (N, V)>, body: &[u8]) -> Result<Self, Error>
    where
        N: AsRef<str>,
        V: AsRef<[u8]>,
    {
        http::read(headers, body)
    }

    /// Converts the event into one with a payload of type `P`.
    ///
    /// # Errors
    ///
    /// Fails with a [`Mismatch`] and the event if the event has another type, if its payload does not fit, or if it has
    /// no data. The operator `?` makes the [`Mismatch`] an [`Error`].
    pub fn into_typed<P: Payload>(self) -> Result<Event<P>, IntoTypedError> {
        let (mut event, data) = self.replace_data(P::default());
        match P::try_from(data) {
            Ok(payload) => {
                event.data = payload;
                Ok(event)
            }
            Err(data) => {
                let event = Box::new(event.replace_data(data).0);
                Err(IntoTypedError { mismatch: event.refusal::<P>(), event })
            }
        }
    }

    /// The reason why the event does not have a payload of type `P`.
    fn refusal<P: Payload>(&self) -> Box<Mismatch> {
        let event_type = P::EVENT_TYPE;
        let problem = match &self.data {
            Data::Mismatch(mismatch) if mismatch.event_type == event_type => return mismatch.clone(),
            Data::Absent if self.payload_type() == Some(event_type) => Problem::new("data", "an object", "nothing"),
            _ => Problem::new("type", event_type.as_str(), found_type(&self.event_type)),
        };
        let json = RawJson::of(&self.data).unwrap_or_default();
        let payload = envelope::shared(Data::empty(event_type).unwrap_or_default());
        Box::new(Mismatch::new(event_type, vec![problem], payload, json))
    }
}

/// The event type as an error names it: a known one by its name, any other only as such.
fn found_type(event_type: &str) -> &'static str {
    match EventType::find(event_type) {
        Some(known) => known.as_str(),
        None if event_type.is_empty() => "nothing",
        None => "an unknown event type",
    }
}

/// Reads an [`Event`] whose data have any type, such as `Event<apps::AppCreated>` or `Event<Lossless>`.
///
/// [`Event`] has functions of the same names, which need no import and read an `Event<Data>`:
///
/// ```
/// use qlik_events::apps::AppCreated;
/// use qlik_events::{Event, Lossless, ReadEvent};
///
/// let body = br#"{"type":"com.qlik.app.created","data":{"name":"Sales","colour":"green"}}"#;
/// let typed = Event::<AppCreated>::from_slice(body)?;
/// assert_eq!(typed.data.name.as_deref(), Some("Sales"));
/// let lossless = Event::<Lossless>::from_slice(body)?;
/// assert_eq!(lossless.to_json().as_bytes(), body);
/// let event = Event::from_slice(body)?;
/// assert_eq!(event.data.get::<AppCreated>(), Some(&typed.data));
/// # Ok::<(), qlik_events::Error>(())
/// ```
///
/// The trait is sealed: only [`Event`] implements it.
pub trait ReadEvent: Sized + sealed::Sealed {
    /// As [`Event::from_slice`].
    ///
    /// # Errors
    ///
    /// As [`Event::from_slice`], and, for an event with one payload, as [`Event::into_typed`].
    fn from_slice(json: &[u8]) -> Result<Self, Error>;

    /// As [`Event::from_str`]. If [`FromStr`] is imported as well, use [`str::parse`].
    ///
    /// # Errors
    ///
    /// As [`from_slice`](Self::from_slice).
    fn from_str(json: &str) -> Result<Self, Error>;

    /// As [`Event::from_reader`].
    ///
    /// # Errors
    ///
    /// As [`from_slice`](Self::from_slice), and if the reader fails.
    fn from_reader(reader: impl io::Read) -> Result<Self, Error>;

    /// As [`Event::from_http`].
    ///
    /// # Errors
    ///
    /// As [`Event::from_http`], and, for an event with one payload, as [`Event::into_typed`].
    fn from_http<N, V>(headers: impl IntoIterator<Item = (N, V)>, body: &[u8]) -> Result<Self, Error>
    where
        N: AsRef<str>,
        V: AsRef<[u8]>;
}

mod sealed {
    /// Prevents implementations outside of this crate.
    pub trait Sealed {}

    impl<D: super::EventData> Sealed for super::Event<D> {}
}

impl<D: EventData> ReadEvent for Event<D> {
    fn from_slice(json: &[u8]) -> Result<Self, Error> {
        read_event(text(json)?)
    }

    fn from_str(json: &str) -> Result<Self, Error> {
        read_event(json)
    }

    fn from_reader(reader: impl io::Read) -> Result<Self, Error> {
        read_event(text(&to_end(reader)?)?)
    }

    fn from_http<N, V>(headers: impl IntoIterator<Item = (N, V)>, body: &[u8]) -> Result<Self, Error>
    where
        N: AsRef<str>,
        V: AsRef<[u8]>,
    {
        http::read(headers, body)
    }
}

impl<P: Payload> Event<P> {
    /// Makes an event with a payload, and with the event type of that payload.
    ///
    /// `specversion` is `1.0`. All other attributes are absent; set their fields.
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
    /// The JSON text of the event, as a CloudEvent. `serde_json::to_string` writes the same text, in more time.
    #[must_use]
    pub fn to_json(&self) -> String {
        to_json(self)
    }
}

impl<D> Event<D> {
    /// The type whose payload the event has. A renamed type has that of its present name.
    fn payload_type(&self) -> Option<EventType> {
        self.known_type().and_then(Data::payload_type)
    }

    /// Checks that the event has the attributes that CloudEvents requires: `id`, `source`, `specversion` and `type`.
    ///
    /// Any JSON object can be read as an event, also `{}` and an answer such as `{"error":"..."}`. Call this where such
    /// a body must be refused. Items of the Audits API may lack each of these attributes but `specversion`.
    ///
    /// ```
    /// use qlik_events::Event;
    ///
    /// let event = Event::from_str(r#"{"error":"not found","type":"about:blank"}"#)?;
    /// assert_eq!(event.check().unwrap_err().names, ["id", "source", "specversion"]);
    /// # Ok::<(), qlik_events::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with the names of the attributes that are absent, empty, or not a string.
    pub fn check(&self) -> Result<(), MissingAttributes> {
        let attributes = self.attributes();
        let names: Vec<_> = REQUIRED.into_iter().filter(|name| is_missing(&attributes, name)).collect();
        if names.is_empty() { Ok(()) } else { Err(MissingAttributes { names }) }
    }

    /// The event type, if this version knows it: that of [`event_type`](Self::event_type), or else the
    /// [`fallback_type`](Self::fallback_type).
    #[must_use]
    pub fn known_type(&self) -> Option<EventType> {
        EventType::find(&self.event_type).or_else(|| self.fallback_type())
    }

    /// The event type that was sent under the legacy name `eventType`, if this version knows it and does not know
    /// [`event_type`](Self::event_type). The payload is read as that of this type. `None` for every other event.
    ///
    /// ```
    /// use qlik_events::{Data, Event, EventType};
    ///
    /// let body = r#"{"type":"com.qlik.v9.app.created","eventType":"com.qlik.app.created","data":{"name":"Sales"}}"#;
    /// let event = Event::from_str(body)?;
    /// assert_eq!(event.event_type, "com.qlik.v9.app.created");
    /// assert_eq!(event.fallback_type(), Some(EventType::AppCreated));
    /// assert!(matches!(event.data, Data::AppCreated(_)));
    /// # Ok::<(), qlik_events::Error>(())
    /// ```
    #[must_use]
    pub fn fallback_type(&self) -> Option<EventType> {
        if self.twins.are_empty() || EventType::find(&self.event_type).is_some() {
            return None;
        }
        let event_type = Some(&*self.event_type).filter(|text| !text.is_empty());
        let legacy = self.extensions.get(TYPE_NAME).and_then(Value::as_str);
        let legacy = legacy.filter(|_| self.twins.is_unchanged("type", event_type));
        legacy.and_then(EventType::find)
    }
}

impl<P: Payload> From<Event<P>> for Event {
    fn from(event: Event<P>) -> Self {
        let (mut untyped, payload) = event.replace_data(Data::Absent);
        untyped.data = payload.into();
        untyped
    }
}

/// As [`Event::into_typed`].
impl<P: Payload> TryFrom<Event> for Event<P> {
    type Error = IntoTypedError;

    fn try_from(event: Event) -> Result<Self, IntoTypedError> {
        event.into_typed()
    }
}

/// Reads an event from the bytes of a JSON text, as [`Event::from_slice`] and [`Event::into_typed`].
impl<D: EventData> TryFrom<&[u8]> for Event<D> {
    type Error = Error;

    fn try_from(json: &[u8]) -> Result<Self, Error> {
        text(json).and_then(read_event)
    }
}

/// Reads an event from a JSON text, as [`Event::from_str`] and [`Event::into_typed`].
impl<D: EventData> FromStr for Event<D> {
    type Err = Error;

    fn from_str(json: &str) -> Result<Self, Error> {
        read_event(json)
    }
}

#[cfg(test)]
pub(crate) mod tests;
