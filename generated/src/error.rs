//! Errors: of reading an event, and of a payload that does not fit its type.

use std::{error, fmt, io};

use crate::{Event, Mismatch};

/// An event could not be read, or it does not carry the payload that was asked for.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The text is not valid JSON, or it is not a JSON object.
    Json(serde_json::Error),
    /// The event has another type than the one asked for, or its payload does not fit that type.
    Mismatch(Box<Mismatch>),
    /// The event lacks attributes that CloudEvents requires. Only [`Event::check`] returns it.
    Missing(MissingAttributes),
    /// The reader failed.
    Io(io::Error),
}

impl Error {
    /// The line of the JSON text where the error is, counted from 1. `None` unless this is an [`Error::Json`] with a
    /// position.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        self.json().map(serde_json::Error::line).filter(|line| *line > 0)
    }

    /// The column in that line, in bytes, counted from 1. `None` if [`line`](Self::line) is.
    #[must_use]
    pub fn column(&self) -> Option<usize> {
        self.line().and(self.json()).map(serde_json::Error::column)
    }

    /// The mismatch, if this is an [`Error::Mismatch`].
    #[must_use]
    pub fn mismatch(&self) -> Option<&Mismatch> {
        match self {
            Self::Mismatch(mismatch) => Some(mismatch),
            _ => None,
        }
    }

    fn json(&self) -> Option<&serde_json::Error> {
        match self {
            Self::Json(error) => Some(error),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(error) => error.fmt(formatter),
            Self::Mismatch(mismatch) => mismatch.fmt(formatter),
            Self::Missing(missing) => missing.fmt(formatter),
            Self::Io(error) => error.fmt(formatter),
        }
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::Json(error) => error.source(),
            Self::Mismatch(mismatch) => mismatch.source(),
            Self::Missing(missing) => missing.source(),
            Self::Io(error) => error.source(),
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}

impl From<Mismatch> for Error {
    fn from(mismatch: Mismatch) -> Self {
        Self::Mismatch(Box::new(mismatch))
    }
}

impl From<MissingAttributes> for Error {
    fn from(missing: MissingAttributes) -> Self {
        Self::Missing(missing)
    }
}

impl From<IntoTypedError> for Error {
    #[inline]
    fn from(error: IntoTypedError) -> Self {
        Self::Mismatch(error.mismatch)
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// The event has another type than the one asked for, or its payload does not fit that type; the error of
/// [`Event::into_typed`]. It has the event, which is not lost.
///
/// ```
/// use qlik_events::Event;
/// use qlik_events::apps::{AppCreated, AppDeleted};
///
/// let event = Event::from_str(r#"{"id":"1","type":"com.qlik.app.deleted","data":{}}"#)?;
/// let event = match event.into_typed::<AppCreated>() {
///     Ok(created) => panic!("{created:?}"),
///     Err(error) => error.event,
/// };
/// assert_eq!(event.into_typed::<AppDeleted>()?.id, "1");
/// # Ok::<(), qlik_events::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntoTypedError {
    /// The event, as it was.
    pub event: Box<Event>,
    /// The reason.
    pub mismatch: Box<Mismatch>,
}

impl fmt::Display for IntoTypedError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.mismatch.fmt(formatter)
    }
}

impl error::Error for IntoTypedError {}

/// The attributes that CloudEvents requires and an event does not have; the error of [`Event::check`].
///
/// ```
/// let event = qlik_events::Event::from_str(r#"{"id":"1","source":"com.qlik/engine","specversion":"1.0"}"#)?;
/// let missing = event.check().unwrap_err();
/// assert_eq!(missing.to_string(), "not a complete event: `type` absent, empty, or not a string");
/// # Ok::<(), qlik_events::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MissingAttributes {
    /// The names of the attributes: some of `id`, `source`, `specversion` and `type`.
    pub names: Vec<&'static str>,
}

impl fmt::Display for MissingAttributes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        write!(formatter, "not a complete event: {names} absent, empty, or not a string")
    }
}

impl error::Error for MissingAttributes {}

/// The text is not an event type that this version knows; the error of [`EventType`](crate::EventType)'s
/// [`FromStr`](std::str::FromStr).
///
/// ```
/// use qlik_events::EventType;
///
/// let error = EventType::try_from("com.qlik.new").unwrap_err();
/// assert_eq!(error.as_str(), "com.qlik.new");
/// assert_eq!(error.to_string(), r#"unknown event type "com.qlik.new""#);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UnknownEventType(Box<str>);

impl UnknownEventType {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownEventType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "unknown event type {:?}", self.as_str())
    }
}

impl error::Error for UnknownEventType {}
