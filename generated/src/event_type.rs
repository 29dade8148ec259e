//! Event types by name: a hash table that is built at compile time.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use crate::codec::{FieldValue, FromText, ValueMut, ValueRef};
use crate::{EventType, UnknownEventType};

impl EventType {
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

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::find(text).ok_or(UnknownEventType)
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
