//! [`Mismatch`]: a payload that does not fit its event type.

use std::any::Any;
use std::panic::RefUnwindSafe;
use std::sync::Arc;
use std::{error, fmt};

use serde_json::value::RawValue;

use crate::codec::partial;
use crate::{Data, EventType, Payload, RawJson};

/// A payload that does not fit its event type: all problems, the payload as far as it fits, and the JSON that was sent.
///
/// ```
/// use qlik_events::{Data, Event, apps::AppCreated};
///
/// let body = br#"{"type":"com.qlik.app.created","data":{"name":"Sales","size":5}}"#;
/// let Data::Mismatch(mismatch) = Event::from_slice(body)?.data else { panic!() };
/// let app = mismatch.payload::<AppCreated>().unwrap();
/// assert_eq!(app.name.as_deref(), Some("Sales"));
/// assert!(mismatch.is_present("data.name") && !mismatch.is_present("data.size"));
/// assert_eq!(mismatch.to_string(), "com.qlik.app.created: `data.size`: expected an object, found a number");
/// # Ok::<(), qlik_events::Error>(())
/// ```
///
/// Its [`Display`](fmt::Display) names paths and JSON types, on one line, and never a value that was sent: payloads hold
/// names and tokens, and messages are logged.
#[derive(Clone)]
#[non_exhaustive]
pub struct Mismatch {
    /// The event type whose payload was expected.
    pub event_type: EventType,
    /// The whole `data` of the event, as it was sent. It is written back.
    pub json: RawJson,
    problems: Vec<Problem>,
    payload: SharedData,
}

/// Shared [`Data`] behind a type that does not name them, so that code which drops a [`Mismatch`] does not contain the code
/// that drops every payload.
pub(crate) type SharedData = Arc<dyn Any + Send + Sync + RefUnwindSafe>;

impl fmt::Debug for Mismatch {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { event_type, json, problems, payload: _ } = self;
        let mut fields = formatter.debug_struct("Mismatch");
        fields.field("event_type", event_type).field("json", json).field("problems", problems);
        fields.field("payload", self.data()).finish()
    }
}

impl PartialEq for Mismatch {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        let Self { event_type, json, problems, payload: _ } = self;
        *event_type == other.event_type
            && *json == other.json
            && *problems == other.problems
            && self.data() == other.data()
    }
}

/// A value that does not fit, or is absent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Problem {
    /// The path of the value, such as `data.environment.variables[2].key`. It is `type` for an event of another type
    /// than the one asked for.
    pub path: String,
    /// What is expected there, such as `a string`; for the path `type`, the event type.
    pub expected: &'static str,
    /// What was found there: a JSON type such as `a number`, or `nothing`. It is never the value itself.
    pub found: String,
}

impl Problem {
    pub(crate) fn new(path: &str, expected: &'static str, found: &str) -> Self {
        Self { path: path.to_owned(), expected, found: found.to_owned() }
    }
}

impl Mismatch {
    pub(crate) fn new(event_type: EventType, problems: Vec<Problem>, payload: SharedData, json: RawJson) -> Self {
        Self { event_type, json, problems, payload }
    }

    /// All values that do not fit or are absent, in the order of the documented properties.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The payload as far as it fits. Every value that does not fit has its default. An array keeps its length, with a
    /// default in place of an element that does not fit. Of several objects that a value can be, it is the one with the
    /// fewest problems.
    ///
    /// `None` if `P` is the payload of another event type.
    #[must_use]
    pub fn payload<P: Payload>(&self) -> Option<&P> {
        self.data().get()
    }

    /// Whether a value was sent at that path and fits, so that a default in [`payload`](Self::payload) is one that was
    /// sent: `mismatch.is_present("data.variables[2].key")`.
    #[must_use]
    pub fn is_present(&self, path: &str) -> bool {
        let is_within = |problem: &Problem| {
            path.strip_prefix(problem.path.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        self.find(path).is_some_and(|json| json.get() != RawValue::NULL.get()) && !self.problems.iter().any(is_within)
    }

    /// The JSON that was sent at a path, such as that of a [`Problem`]. `None` if nothing was.
    #[must_use]
    pub fn value(&self, path: &str) -> Option<&str> {
        self.find(path).map(RawValue::get)
    }

    fn data(&self) -> &Data {
        let payload: &dyn Any = &*self.payload;
        payload.downcast_ref().unwrap_or(&Data::Absent)
    }

    fn find(&self, path: &str) -> Option<&RawValue> {
        partial::find(self.json.as_raw(), path)
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: ", self.event_type)?;
        for (index, problem) in self.problems.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(formatter, "{separator}{problem}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, expected, found } = self;
        write!(formatter, "`{path}`: expected {expected}, found {found}")
    }
}

impl error::Error for Mismatch {}

#[cfg(test)]
mod tests;
