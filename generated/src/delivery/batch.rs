//! [`Batch`]: several events in one body.

use std::io;
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::data::EventData;
use crate::delivery::body::{text, to_end};
use crate::delivery::items::{self, BadItem, Items, List, into_items};
use crate::{Data, Error, Event, RawJson};

/// A batch of events, as CloudEvents defines it: a JSON array of the media type [`MEDIA_TYPE`](Self::MEDIA_TYPE).
///
/// Each event may have any [`Delivery`](crate::Delivery). An item that is not an event does not affect the others: it
/// is a [`BadItem`].
///
/// ```
/// use qlik_events::Batch;
///
/// let body = br#"[
///     { "id": "1", "type": "com.qlik.app.created", "data": { "name": "Sales" } },
///     "no event",
///     { "id": "2", "type": "com.qlik.app.deleted" }
/// ]"#;
/// for item in Batch::from_slice(body)? {
///     match item {
///         Ok(event) => println!("{} {}", event.event_type, event.id),
///         Err(bad_item) => eprintln!("{bad_item}; its JSON is {}", bad_item.json),
///     }
/// }
/// # Ok::<(), qlik_events::Error>(())
/// ```
///
/// An event takes up to 1 KB of memory, however short its JSON is. Limit the size of the body.
///
/// `Batch<D>` has events with data of type `D`, as [`Event`] has. An item that does not carry these data is a
/// [`BadItem`]. Read it by [`str::parse`], by `TryFrom<&[u8]>` or by serde.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Batch<D = Data> {
    /// The events, in the order of the batch.
    pub events: Vec<Event<D>>,
    /// The items that could not be read, in the order of the batch.
    pub bad_items: Vec<BadItem>,
}

impl Batch {
    /// The media type of a batch.
    pub const MEDIA_TYPE: &'static str = "application/cloudevents-batch+json";

    /// Reads a batch from the bytes of a JSON text.
    ///
    /// # Errors
    ///
    /// Fails if the text is not valid JSON, or not an array.
    #[inline]
    pub fn from_slice(json: &[u8]) -> Result<Self, Error> {
        Self::try_from(json)
    }

    /// Reads a batch from a JSON text.
    ///
    /// # Errors
    ///
    /// As [`from_slice`](Self::from_slice).
    #[expect(clippy::should_implement_trait, reason = "the trait is implemented too; this method infers `D`")]
    #[inline]
    pub fn from_str(json: &str) -> Result<Self, Error> {
        json.parse()
    }

    /// Reads a batch from a reader, to its end.
    ///
    /// # Errors
    ///
    /// As [`from_slice`](Self::from_slice), and if the reader fails.
    pub fn from_reader(reader: impl io::Read) -> Result<Self, Error> {
        Self::from_slice(&to_end(reader)?)
    }
}

impl<D> Batch<D> {
    /// All items in the order in which they were sent: events, and items that could not be read.
    pub fn iter(&self) -> <&Self as IntoIterator>::IntoIter {
        Items::new(&self.events, &self.bad_items)
    }
}

impl<D: EventData> Batch<D> {
    /// The JSON text of the batch. Items that could not be read are written as they were sent.
    ///
    /// ```
    /// use qlik_events::{Batch, Event, apps::AppCreated};
    ///
    /// let batch: Batch<_> = [Event::new("1", "com.example/tests", AppCreated::default())].into_iter().collect();
    /// let body = batch.to_json();
    /// assert_eq!(Batch::from_str(&body)?.events[0].id, "1");
    /// # Ok::<(), qlik_events::Error>(())
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        let items =
            self.iter().map(|item| item.map_or_else(|bad_item| bad_item.json.as_str().to_owned(), Event::to_json));
        format!("[{}]", items.collect::<Vec<_>>().join(","))
    }
}

into_items!(Batch<D>, events, D);

/// An empty batch.
impl<D> Default for Batch<D> {
    fn default() -> Self {
        Self::from(Vec::new())
    }
}

impl<D> From<Vec<Event<D>>> for Batch<D> {
    fn from(events: Vec<Event<D>>) -> Self {
        Self { events, bad_items: Vec::new() }
    }
}

impl<D> FromIterator<Event<D>> for Batch<D> {
    fn from_iter<I: IntoIterator<Item = Event<D>>>(events: I) -> Self {
        Self::from(Vec::from_iter(events))
    }
}

/// As [`Batch::from_str`].
impl<D: EventData> FromStr for Batch<D> {
    type Err = Error;

    fn from_str(json: &str) -> Result<Self, Error> {
        let (events, bad_items) = items::read(&serde_json::from_str::<Vec<&RawValue>>(json)?);
        Ok(Self { events, bad_items })
    }
}

/// As [`Batch::from_slice`].
impl<D: EventData> TryFrom<&[u8]> for Batch<D> {
    type Error = Error;

    fn try_from(json: &[u8]) -> Result<Self, Error> {
        text(json)?.parse()
    }
}

impl<'de, D: EventData> Deserialize<'de> for Batch<D> {
    fn deserialize<T: Deserializer<'de>>(deserializer: T) -> Result<Self, T::Error> {
        RawJson::deserialize(deserializer)?.as_str().parse().map_err(T::Error::custom)
    }
}

impl<D: EventData> Serialize for Batch<D> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        List(&self.events, &self.bad_items).serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::apps::AppCreated;
    use crate::{Delivery, Lossless};

    fn batch() -> Value {
        json!([
            5,
            { "id": "1", "type": "com.qlik.app.created", "data": { "name": "a" } },
            null,
            "x",
            { "eventId": "2", "eventType": "com.qlik.app.created", "data": { "name": 5 } },
            {},
            [{}],
        ])
    }

    #[test]
    fn a_bad_item_is_kept_beside_the_others() {
        let text = batch().to_string();
        let read = Batch::from_slice(text.as_bytes()).unwrap();
        for other in [
            Batch::from_str(&text).unwrap(),
            Batch::from_reader(text.as_bytes()).unwrap(),
            Batch::try_from(text.as_bytes()).unwrap(),
            serde_json::from_str(&text).unwrap(),
            serde_json::from_value(batch()).unwrap(),
        ] {
            assert_eq!(other, read);
        }
        let ids: Vec<_> = read.events.iter().map(|event| (event.id.as_str(), event.delivery)).collect();
        let expected = [("1", Delivery::CloudEvents), ("2", Delivery::Legacy), ("", Delivery::CloudEvents)];
        assert_eq!(ids, expected);
        let bad: Vec<_> = read.bad_items.iter().map(|bad| (bad.index, bad.json.as_str())).collect();
        assert_eq!(bad, [(0, "5"), (2, "null"), (3, "\"x\""), (6, "[{}]")]);
        let message = read.bad_items[0].to_string();
        assert!(message.starts_with("item 0: ") && message.contains("an event, which is an object"), "{message}");
    }

    #[test]
    fn items_are_iterated_and_written_in_their_order() {
        let read: Batch = serde_json::from_value(batch()).unwrap();
        let kinds: Vec<_> = read.iter().map(|item| item.is_ok()).collect();
        assert_eq!(kinds, [false, true, false, false, true, true, false]);
        assert_eq!(read.iter().len(), 7);
        let written: Value = serde_json::from_str(&read.to_json()).unwrap();
        assert_eq!(written, serde_json::to_value(&read).unwrap());
        for index in [0, 1, 2, 3, 5, 6] {
            assert_eq!(written[index], batch()[index]);
        }
        assert_eq!(written[4]["id"], json!("2"));
        let owned: Vec<_> = read.clone().into_iter().map(|item| item.map_err(|bad| bad.index)).collect();
        assert_eq!(owned[3], Err(3));

        // Items that could not be read outlive the events.
        let rest = Batch::<Data> { events: Vec::new(), ..read };
        assert_eq!(rest.to_json(), r#"[5,null,"x",[{}]]"#);
    }

    #[test]
    fn a_body_that_is_not_an_array_is_an_error() {
        for json in ["", "{}", "5", "null", "[", "[1", "[{}] x", "[\u{1}]"] {
            assert!(Batch::from_str(json).is_err(), "{json}");
        }
        assert!(Batch::from_slice(b"[\"\xff\"]").is_err());
        assert_eq!(Batch::from_str(" [ ] ").unwrap(), Batch::default());
    }

    #[test]
    fn a_batch_may_have_other_data() {
        let text = batch().to_string();
        let typed: Batch<AppCreated> = text.parse().unwrap();
        assert_eq!((typed.events.len(), typed.events[0].data.name.as_deref()), (1, Some("a")));
        let reason = &typed.bad_items[3].reason;
        assert!(reason.contains("`data.name`: expected a string"), "{reason}");
        let lossless: Batch<Lossless> = r#"[{"type":"com.qlik.app.created","data":{"x":1}}]"#.parse().unwrap();
        assert_eq!(lossless.to_json(), r#"[{"type":"com.qlik.app.created","data":{"x":1}}]"#);
    }
}
