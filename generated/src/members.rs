//! The members of a JSON object, each as its JSON text.

use std::borrow::{Borrow, Cow};
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use crate::RawJson;

/// What is expected, in the words of an error message.
pub(crate) const EXPECTED: &str = "an event, which is an object";

/// The members of an object, each as its JSON text. Of members with the same name it has the last.
#[derive(Default)]
pub(crate) struct Members<'a>(pub(crate) BTreeMap<RawName<'a>, &'a RawValue>);

impl Members<'_> {
    /// The members, each as its JSON text, no longer borrowed.
    pub(crate) fn into_owned(self) -> BTreeMap<String, RawJson> {
        // To collect into a map compiles a sort. So do the loops of `twins`.
        let mut owned = BTreeMap::new();
        for (RawName(name), value) in self.0 {
            owned.insert(name.into_owned(), value.into());
        }
        owned
    }
}

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collector;

        impl<'de> Visitor<'de> for Collector {
            type Value = Members<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(EXPECTED)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = BTreeMap::new();
                while let Some((name, value)) = map.next_entry()? {
                    members.insert(name, value);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Collector)
    }
}

/// A name, borrowed if it has no escapes.
#[derive(Deserialize)]
pub(crate) struct Name<'a>(#[serde(borrow)] pub(crate) Cow<'a, str>);

/// A name that may have a lone surrogate, which no string can hold. It is the escaped name then.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct RawName<'a>(pub(crate) Cow<'a, str>);

impl Borrow<str> for RawName<'_> {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for RawName<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = <&RawValue>::deserialize(deserializer)?.get();
        let escaped = || Cow::Borrowed(json.trim_matches('"'));
        Ok(Self(serde_json::from_str(json).map_or_else(|_| escaped(), |Name(name)| name)))
    }
}
