//! Errors: of reading an event, and of a payload that does not fit its type.

use std::{error, fmt, io};

use crate::Mismatch;

/// An event could not be read, or it does not carry the payload that was asked for.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The text is not valid JSON, or it is not a JSON object.
    Json(serde_json::Error),
    /// The event has another type than the one asked for, or its payload does not fit that type.
    Mismatch(Box<Mismatch>),
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

/// The string is not an event type that this version knows; the error of [`EventType`]'s `FromStr`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownEventType;

impl fmt::Display for UnknownEventType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("unknown event type")
    }
}

impl error::Error for UnknownEventType {}
