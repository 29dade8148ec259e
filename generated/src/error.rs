//! What can go wrong.

use std::{error, fmt, io};

use crate::{EventType, RawJson};

/// Why there is no event, or not the one that was asked for.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The text is not sound JSON, or it is not an object.
    Json(serde_json::Error),
    /// The event is of another type, or its payload does not fit.
    Mismatch(Box<Mismatch>),
    /// The reader that the text came from failed.
    Io(io::Error),
}

impl Error {
    /// The line in the JSON text where it went wrong, counted from 1.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        self.json().map(serde_json::Error::line).filter(|line| *line > 0)
    }

    /// The column in that line, counted from 1, in bytes.
    #[must_use]
    pub fn column(&self) -> Option<usize> {
        self.line().and(self.json()).map(serde_json::Error::column)
    }

    /// What did not fit, if that is what went wrong.
    #[must_use]
    pub fn mismatch(&self) -> Option<&Mismatch> {
        match self {
            Self::Mismatch(mismatch) => Some(mismatch),
            Self::Json(_) | Self::Io(_) => None,
        }
    }

    fn json(&self) -> Option<&serde_json::Error> {
        match self {
            Self::Json(error) => Some(error),
            Self::Mismatch(_) | Self::Io(_) => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(error) => error.fmt(formatter),
            Self::Mismatch(mismatch) => mismatch.fmt(formatter),
            Self::Io(error) => error.fmt(formatter),
        }
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::Json(error) => error.source(),
            Self::Mismatch(mismatch) => mismatch.source(),
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

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// A payload that is not what its event type documents: where, why, and the JSON itself.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// The type whose payload was expected.
    pub event_type: EventType,
    /// The way to the first value that does not fit: `data.environment.variables[2].key`.
    pub path: String,
    /// What the documentation promises there, such as `a string`.
    pub expected: &'static str,
    /// What is there: the kind of the value and, as far as it is short, the value; `nothing` if it is absent.
    /// Where one of several objects is expected, the reason why it is none: one for each of them.
    pub found: String,
    /// The whole `data` of the event, as it was sent.
    pub json: RawJson,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { event_type, path, expected, found, json: _ } = self;
        write!(formatter, "{event_type}: `{path}`: expected {expected}, found {found}")
    }
}

impl error::Error for Mismatch {}

/// The text is no event type that this version knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownEventType;

impl fmt::Display for UnknownEventType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("unknown event type")
    }
}

impl error::Error for UnknownEventType {}
