//! Event types: the macro that makes [`EventType`] of the table of all events, and a look-up by name in a hash table that
//! is built at compile time.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::codec::{FieldValue, FromText, ValueMut, ValueRef};
use crate::{Data, EventType, UnknownEventType};

/// Makes [`EventType`] of a table. Each row has a variant, the type as it is sent, and what else is known of the event.
macro_rules! event_types {
    ($(
        $(#[$attribute:meta])*
        $name:ident = $text:literal {
            $(page $page:literal $(,)?)?
            $(channel $channel:literal $(,)?)?
            $(deprecated $deprecated:literal $(,)?)?
            $(since $since:literal $(,)?)?
            $(sunset $sunset:literal $(,)?)?
            $(successor $successor:ident $(,)?)?
        },
    )*) => {
        /// The type of an event: one variant for each event type that Qlik documents or announces.
        ///
        /// The [index](crate::index) lists them page by page, with their descriptions and payloads. An event of any
        /// other type is read as well, as [`Data::Unknown`](crate::Data::Unknown).
        ///
        /// Variants have no stable numbers: `as` casts do not compile. Use [`as_str`](Self::as_str) to store a type.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum EventType {
            $(
                $(#[$attribute])*
                $(#[deprecated = $deprecated])?
                $name,
            )*
            /// Prevents `as` casts to numbers, which a new event type would renumber. It is never constructed.
            #[doc(hidden)]
            __NoNumber(::core::convert::Infallible),
        }

        impl EventType {
            /// All types, sorted by their texts.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The type as it is sent.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }

            /// Whether Qlik has deprecated the event, or renamed it.
            #[must_use]
            pub const fn is_deprecated(self) -> bool {
                let deprecated: Option<&'static str> = match self {
                    $(Self::$name => $crate::event_type::option!($($deprecated)?),)*
                };
                deprecated.is_some()
            }

            /// The version or date since which Qlik has deprecated the event, where a document states it: `2026-04`.
            #[must_use]
            pub const fn deprecated_since(self) -> Option<&'static str> {
                match self {
                    $(Self::$name => $crate::event_type::option!($($since)?),)*
                }
            }

            /// The date from which Qlik may no longer publish the event, where a document states it: `2027-04`.
            #[must_use]
            pub const fn sunset(self) -> Option<&'static str> {
                match self {
                    $(Self::$name => $crate::event_type::option!($($sunset)?),)*
                }
            }

            /// The event type that replaces this one, if this version knows it. For a former type, the current one.
            #[must_use]
            pub const fn successor(self) -> Option<Self> {
                match self {
                    $(Self::$name => $crate::event_type::option!($(Self::$successor)?),)*
                }
            }

            /// The channel that the event is published on, where its page says so.
            #[must_use]
            pub const fn channel(self) -> Option<&'static str> {
                match self {
                    $(Self::$name => $crate::event_type::option!($($channel)?),)*
                }
            }

            /// The address of the page that documents the event, where it is known.
            #[must_use]
            pub const fn page(self) -> Option<&'static str> {
                match self {
                    $(Self::$name => $crate::event_type::option!($($page)?),)*
                }
            }
        }
    };
}
pub(crate) use event_types;

/// A value that a row of a table may have.
macro_rules! option {
    () => {
        None
    };
    ($value:expr) => {
        Some($value)
    };
}
pub(crate) use option;

impl EventType {
    /// The current name of a renamed type; any other type itself.
    ///
    /// A renamed type has the payload of its [`successor`](Self::successor), so that both can be handled as one. A type
    /// that was replaced has a successor too, but a payload of its own: it is its own canonical type.
    ///
    /// ```
    /// use qlik_events::EventType;
    ///
    /// let renamed = EventType::try_from("com.qlik.v1.app.created")?;
    /// assert_eq!(renamed.canonical(), EventType::AppCreated);
    /// let replaced = EventType::try_from("com.qlik.api-key.created")?;
    /// assert_eq!(replaced.successor(), Some(EventType::CoreApiKeyCreated));
    /// assert_eq!(replaced.canonical(), replaced);
    /// # Ok::<(), qlik_events::UnknownEventType>(())
    /// ```
    #[must_use]
    pub fn canonical(self) -> Self {
        Data::payload_type(self).unwrap_or(self)
    }

    /// The event type of that name, if this version knows it.
    pub(crate) fn find(text: &str) -> Option<Self> {
        let start = hash(text.as_bytes());
        let places = (start..start + PLACES).map(|place| TABLE.get(place % PLACES).copied().flatten());
        places.map_while(|known| known).find(|known| known.as_str() == text)
    }
}

/// The size of the table: four times the number of types, so that a look-up mostly needs one comparison.
const PLACES: usize = (4 * EventType::ALL.len()).next_power_of_two();

/// All types, each at the index of its hash or at the next free one.
static TABLE: [Option<EventType>; PLACES] = table();

#[expect(clippy::indexing_slicing, reason = "evaluated when the crate is built")]
const fn table() -> [Option<EventType>; PLACES] {
    let mut table = [None; PLACES];
    let mut types = EventType::ALL;
    while let [first, rest @ ..] = types {
        let mut place = hash(first.as_str().as_bytes());
        while table[place].is_some() {
            place = (place + 1) % PLACES;
        }
        table[place] = Some(*first);
        types = rest;
    }
    table
}

/// A hash of every third byte, from the last one: the names begin alike.
const fn hash(mut text: &[u8]) -> usize {
    let mut hash = text.len();
    while let [rest @ .., _, _, last] = text {
        hash = hash.wrapping_mul(31).wrapping_add(*last as usize);
        text = rest;
    }
    hash % PLACES
}

impl FromStr for EventType {
    type Err = UnknownEventType;

    fn from_str(text: &str) -> Result<Self, UnknownEventType> {
        Self::find(text).ok_or_else(|| UnknownEventType::new(text))
    }
}

/// As [`FromStr`].
impl TryFrom<&str> for EventType {
    type Error = UnknownEventType;

    fn try_from(text: &str) -> Result<Self, UnknownEventType> {
        text.parse()
    }
}

impl PartialEq<str> for EventType {
    fn eq(&self, text: &str) -> bool {
        self.as_str() == text
    }
}

impl PartialEq<&str> for EventType {
    fn eq(&self, text: &&str) -> bool {
        self.as_str() == *text
    }
}

impl PartialEq<EventType> for str {
    fn eq(&self, event_type: &EventType) -> bool {
        self == event_type.as_str()
    }
}

impl PartialEq<EventType> for &str {
    fn eq(&self, event_type: &EventType) -> bool {
        *self == event_type.as_str()
    }
}

impl From<EventType> for &'static str {
    fn from(event_type: EventType) -> Self {
        event_type.as_str()
    }
}

impl From<EventType> for String {
    fn from(event_type: EventType) -> Self {
        event_type.as_str().to_owned()
    }
}

impl AsRef<str> for EventType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for EventType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl Serialize for EventType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for EventType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TypeVisitor)
    }
}

struct TypeVisitor;

impl Visitor<'_> for TypeVisitor {
    type Value = EventType;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an event type")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<EventType, E> {
        text.parse().map_err(E::custom)
    }
}

/// The event type of an event. Only an unknown one needs an allocation.
#[derive(Default)]
pub(crate) struct TypeText {
    pub(crate) text: Cow<'static, str>,
    pub(crate) known: Option<EventType>,
}

impl<'a, T: Into<Cow<'a, str>>> From<T> for TypeText {
    fn from(text: T) -> Self {
        let text = text.into();
        let known = EventType::find(&text);
        Self { known, text: known.map_or_else(|| Cow::Owned(text.into_owned()), |known| Cow::Borrowed(known.as_str())) }
    }
}

impl FromText for TypeText {
    fn set(&mut self, text: Cow<'_, str>) {
        *self = Self::from(text);
    }
}

impl FieldValue for TypeText {
    fn value_mut(&mut self) -> ValueMut<'_> {
        ValueMut::Known(self)
    }

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Text(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn a_type_is_read_from_text() {
        let created = EventType::AppCreated;
        assert_eq!(EventType::try_from("com.qlik.app.created"), Ok(created));
        assert_eq!(serde_json::from_str::<EventType>(r#""com.qlik.app.\u0063reated""#).unwrap(), created);
        assert_eq!(serde_json::from_value::<EventType>("com.qlik.app.created".into()).unwrap(), created);
        let counts: BTreeMap<EventType, u32> = serde_json::from_str(r#"{"com.qlik.app.created":1}"#).unwrap();
        assert_eq!(serde_json::to_string(&counts).unwrap(), r#"{"com.qlik.app.created":1}"#);
    }

    #[test]
    fn a_type_is_compared_with_text() {
        let created = EventType::AppCreated;
        let (text, other) = ("com.qlik.app.created", "com.qlik.app.deleted");
        assert_eq!(
            [created == text, created == *text, created == other, created == *other],
            [true, true, false, false]
        );
        assert_eq!(
            [text == created, *text == created, other == created, *other == created],
            [true, true, false, false]
        );
        assert_eq!((<&str>::from(created), String::from(created)), (created.as_str(), created.to_string()));
    }

    #[test]
    fn a_canonical_type_has_the_same_payload() {
        for known in EventType::ALL {
            let canonical = known.canonical();
            assert_eq!(canonical.canonical(), canonical);
            let payload = |one: EventType| Data::empty(one).and_then(|data| data.event_type());
            assert_eq!(payload(canonical), payload(*known), "{known}");
            assert!(canonical == *known || Some(canonical) == known.successor(), "{known}");
        }
        assert_eq!(EventType::try_from("com.qlik.v1.app.created").map(EventType::canonical), Ok(EventType::AppCreated));
    }

    #[test]
    fn the_error_names_the_text() {
        let unknown = EventType::try_from("com.qlik.new\n").unwrap_err();
        assert_eq!(
            (unknown.as_str(), unknown.to_string().as_str()),
            ("com.qlik.new\n", r#"unknown event type "com.qlik.new\n""#)
        );
        let error = serde_json::from_str::<EventType>(r#""x""#).unwrap_err().to_string();
        assert!(error.starts_with(r#"unknown event type "x""#), "{error}");
        let error = serde_json::from_str::<EventType>("5").unwrap_err().to_string();
        assert!(error.contains("expected an event type"), "{error}");
    }
}
