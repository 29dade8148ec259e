//! The items of a batch or a page: events, and the items that are not events.

use std::borrow::Borrow;
use std::iter::Peekable;
use std::{error, fmt};

use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::data::EventData;
use crate::delivery::body::read_event;
use crate::{Error, Event, RawJson};

/// An item of a [`Batch`](crate::Batch) or an [`audits::Page`](crate::audits::Page) that could not be read as an event.
///
/// ```
/// use qlik_events::Batch;
///
/// let batch = Batch::from_str(r#"[{"id":"1","type":"com.qlik.app.created"}, 5]"#)?;
/// let bad = &batch.bad_items[0];
/// assert_eq!((bad.index, bad.json.as_str()), (1, "5"));
/// eprintln!("{bad}");
/// # Ok::<(), qlik_events::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BadItem {
    /// The index of the item among all items, counted from 0.
    pub index: usize,
    /// The reason why the item is not an event.
    pub reason: String,
    /// The JSON of the item, as it was sent.
    pub json: RawJson,
}

impl fmt::Display for BadItem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "item {}: {}", self.index, self.reason)
    }
}

impl error::Error for BadItem {}

impl Serialize for BadItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(serializer)
    }
}

/// Reads each item as an event.
pub(crate) fn read<D: EventData>(items: &[&RawValue]) -> (Vec<Event<D>>, Vec<BadItem>) {
    let objects = items.iter().filter(|json| json.get().starts_with('{')).count();
    let (mut events, mut bad_items) = (Vec::with_capacity(objects), Vec::new());
    for (index, &json) in items.iter().enumerate() {
        match read_event(json.get()) {
            Ok(event) => events.push(event),
            Err(error) => bad_items.push(bad_item(index, &error, json)),
        }
    }
    (events, bad_items)
}

fn bad_item(index: usize, error: &Error, json: &RawValue) -> BadItem {
    BadItem { index, reason: error.to_string(), json: json.into() }
}

/// An iterator over the items of a [`Batch`](crate::Batch) or an [`audits::Page`](crate::audits::Page), in the order in
/// which they were sent.
///
/// An item is a `Result`: an [`Event`], or a [`BadItem`].
///
/// ```
/// use qlik_events::Batch;
///
/// let batch = Batch::from_str(r#"[{"id":"1"}, 5]"#)?;
/// let mut items = batch.iter();
/// assert_eq!(items.len(), 2);
/// assert!(items.next().is_some_and(|item| item.is_ok_and(|event| event.id == "1")));
/// assert!(items.next().is_some_and(|item| item.is_err_and(|bad_item| bad_item.index == 1)));
/// # Ok::<(), qlik_events::Error>(())
/// ```
pub struct Items<E, B: Iterator> {
    events: E,
    bad_items: Peekable<B>,
    index: usize,
}

impl<E: fmt::Debug, B: Iterator<Item: fmt::Debug> + fmt::Debug> fmt::Debug for Items<E, B> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { events, bad_items, index } = self;
        let mut fields = formatter.debug_struct("Items");
        fields.field("events", events).field("bad_items", bad_items).field("index", index).finish()
    }
}

impl<E, B: Iterator> Items<E, B> {
    pub(crate) fn new(
        events: impl IntoIterator<IntoIter = E>,
        bad_items: impl IntoIterator<Item = B::Item, IntoIter = B>,
    ) -> Self {
        Self { events: events.into_iter(), bad_items: bad_items.into_iter().peekable(), index: 0 }
    }
}

impl<E: ExactSizeIterator, B: ExactSizeIterator> Iterator for Items<E, B>
where
    B::Item: Borrow<BadItem>,
{
    type Item = Result<E::Item, B::Item>;

    fn next(&mut self) -> Option<Self::Item> {
        let index = self.index;
        self.index += 1;
        if let Some(bad_item) = self.bad_items.next_if(|bad_item| bad_item.borrow().index <= index) {
            return Some(Err(bad_item));
        }
        self.events.next().map(Ok).or_else(|| self.bad_items.next().map(Err))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let length = self.events.len() + self.bad_items.len();
        (length, Some(length))
    }
}

impl<E: ExactSizeIterator, B: ExactSizeIterator> ExactSizeIterator for Items<E, B> where B::Item: Borrow<BadItem> {}

/// Writes events, and the other items as they were sent.
pub(crate) struct List<'a, D>(pub(crate) &'a [Event<D>], pub(crate) &'a [BadItem]);

impl<D: EventData> Serialize for List<'_, D> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(Items::new(self.0, self.1).map(Item))
    }
}

struct Item<'a, D>(Result<&'a Event<D>, &'a BadItem>);

impl<D: EventData> Serialize for Item<'_, D> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Ok(event) => event.serialize(serializer),
            Err(bad_item) => bad_item.serialize(serializer),
        }
    }
}

/// Implements `IntoIterator` for a list of events with [`BadItem`]s beside them.
macro_rules! into_items {
    ($list:ty, $events:ident $(, $data:ident)?) => {
        impl$(<$data>)? IntoIterator for $list {
            type Item = Result<$crate::delivery::items::into_items!(@event $($data)?), $crate::BadItem>;
            type IntoIter = $crate::delivery::items::Items<
                ::std::vec::IntoIter<$crate::delivery::items::into_items!(@event $($data)?)>,
                ::std::vec::IntoIter<$crate::BadItem>,
            >;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                $crate::delivery::items::Items::new(self.$events, self.bad_items)
            }
        }

        impl<'a $(, $data)?> IntoIterator for &'a $list {
            type Item = Result<&'a $crate::delivery::items::into_items!(@event $($data)?), &'a $crate::BadItem>;
            type IntoIter = $crate::delivery::items::Items<
                ::std::slice::Iter<'a, $crate::delivery::items::into_items!(@event $($data)?)>,
                ::std::slice::Iter<'a, $crate::BadItem>,
            >;

            fn into_iter(self) -> Self::IntoIter {
                $crate::delivery::items::Items::new(&self.$events, &self.bad_items)
            }
        }
    };
    (@event $data:ident) => { $crate::Event<$data> };
    (@event) => { $crate::Event };
}
pub(crate) use into_items;
