//! [`Lossless`]: data that are written back with the undocumented properties that were sent.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use crate::codec::json::{any_name, one_line, property_name, separate, value};
use crate::codec::{Array, FieldValue, Object, ValueRef};
use crate::data::EventData;
use crate::members::{Members, RawName};
use crate::payload::Internal;
use crate::{Data, Error, Event, RawJson, envelope};

/// Data that keep their undocumented properties, to store events or to forward them.
///
/// ```
/// use qlik_events::{Data, Event, Lossless};
///
/// let body = r#"{"type":"com.qlik.app.created","data":{"name":"Sales","colour":"green"}}"#;
/// let mut event: Event<Lossless> = body.parse()?;
/// if let Data::AppCreated(app) = event.data.get_mut() {
///     app.name = Some("Purchases".to_owned());
/// }
/// assert_eq!(event.to_json(), body.replace("Sales", "Purchases"));
/// # Ok::<(), qlik_events::Error>(())
/// ```
///
/// `D` is a [`Data`], or one [`Payload`](crate::Payload) as in `Event<Lossless<AppCreated>>`. In every object it writes
/// the documented properties with their present values, then the undocumented properties that were sent. A documented
/// property that was sent as `null` is written as `null` as long as its field is `None`.
///
/// The undocumented properties of an array's element follow the element: it is found by what it held when it was read.
/// An element that was changed or added has none, and neither has a payload of another event type. If several elements
/// held the same when they were read, and differ in their undocumented properties, these are dropped too, unless the
/// array is as it was.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lossless<D = Data> {
    data: D,
    /// The data as they were read.
    read: D,
    original: RawJson,
}

impl<D> Lossless<D> {
    /// The data, without their undocumented properties.
    pub const fn get(&self) -> &D {
        &self.data
    }

    /// The data, to be changed.
    pub const fn get_mut(&mut self) -> &mut D {
        &mut self.data
    }

    /// The `data` of the event as they were sent, unaffected by changes; `null` if there were none.
    pub const fn original(&self) -> &RawJson {
        &self.original
    }

    /// The data, without their undocumented properties.
    pub fn into_inner(self) -> D {
        self.data
    }
}

impl<D> From<Event<Lossless<D>>> for Event<D> {
    fn from(event: Event<Lossless<D>>) -> Self {
        let (event, lossless) = event.replace_data(());
        event.replace_data(lossless.data).0
    }
}

impl<D: EventData + Clone> EventData for Lossless<D> {
    fn from_event(event: Event, json: &str, internal: Internal) -> Result<Event<Self>, Error> {
        let (event, data) = D::from_event(event, json, internal)?.replace_data(());
        let original = envelope::original_data(&event, json).unwrap_or_default();
        Ok(event.replace_data(Self { read: data.clone(), data, original }).0)
    }

    fn lend(&self, to: &mut dyn FnMut(ValueRef<'_>), internal: Internal) {
        let with_read = |present: ValueRef<'_>, to: &mut dyn FnMut(ValueRef<'_>)| {
            let write = &mut |read: ValueRef<'_>| {
                let mut merged = String::new();
                Written { present, read: Some(read), original: Some(self.original.as_str()) }.merge(&mut merged);
                match RawJson::from_string(merged) {
                    Ok(merged) if !present.is_absent() => to(ValueRef::Raw(&merged)),
                    _ => to(present),
                }
            };
            self.read.lend(write, internal);
        };
        self.data.lend(&mut |present| with_read(present, to), internal);
    }
}

/// A value to be written, with what it was when it was read, and the JSON that it was read from.
#[derive(Clone, Copy)]
struct Written<'a> {
    present: ValueRef<'a>,
    read: Option<ValueRef<'a>>,
    original: Option<&'a str>,
}

impl<'a> Written<'a> {
    fn merge(self, text: &mut String) {
        match (self.present, self.read) {
            (ValueRef::Object(object), Some(ValueRef::Object(read))) if object.type_id() == read.type_id() => {
                merge_object(text, object, Some(read), self.original);
            }
            (ValueRef::Object(object), _) => merge_object(text, object, None, None),
            (ValueRef::Array(array), Some(ValueRef::Array(read))) => merge_array(text, array, read, self.original),
            (other, _) => value(text, other),
        }
    }
}

fn merge_object(text: &mut String, object: &dyn Object, read: Option<&dyn Object>, original: Option<&str>) {
    let Members(mut others) = original.and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default();
    let mut is_first = true;
    text.push('{');
    object.write(&mut |fields| {
        let mut write = |before: Option<&[&dyn FieldValue]>| {
            for (index, (property, field)) in object.properties().iter().zip(fields).enumerate() {
                let read = before.and_then(|before| before.get(index)).map(|field| property.value_ref(*field));
                let (present, original) = (property.value_ref(*field), others.remove(property.name).map(RawValue::get));
                if present.is_absent() && original != Some(RawValue::NULL.get()) {
                    continue;
                }
                separate(text, &mut is_first);
                property_name(text, property);
                Written { present, read, original }.merge(text);
            }
        };
        match read {
            Some(read) => read.write(&mut |before| write(Some(before))),
            None => write(None),
        }
    });
    for (RawName(name), json) in others {
        separate(text, &mut is_first);
        any_name(text, &name);
        text.push_str(&one_line(json.get()));
    }
    text.push('}');
}

fn merge_array(text: &mut String, array: &dyn Array, read: &dyn Array, original: Option<&str>) {
    let originals: Vec<&RawValue> = original.and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default();
    let before = texts(read);
    let present = texts(array);
    let sources =
        if present == before { (0..present.len()).map(Some).collect() } else { sources(&before, &present, &originals) };
    let mut is_first = true;
    text.push('[');
    for (item, source) in items(array).zip(sources) {
        separate(text, &mut is_first);
        let read = source.and_then(|index| read.get(index)).map(|item| item.value_ref());
        let original = source.and_then(|index| originals.get(index)).map(|json| json.get());
        Written { present: item, read, original }.merge(text);
    }
    text.push(']');
}

/// For each present element the index of the one that held the same when it was read, if there is no doubt.
fn sources(before: &[String], present: &[String], originals: &[&RawValue]) -> Vec<Option<usize>> {
    let mut known: BTreeMap<&str, Option<usize>> = BTreeMap::new();
    for (index, text) in before.iter().enumerate() {
        let json = |at: usize| originals.get(at).map(|json| json.get());
        let source = known.entry(text).or_insert(Some(index));
        *source = source.filter(|first| json(*first) == json(index));
    }
    present.iter().map(|text| known.get(text.as_str()).copied().flatten()).collect()
}

fn items(array: &dyn Array) -> impl Iterator<Item = ValueRef<'_>> {
    (0..array.len()).filter_map(|index| array.get(index)).map(|item| item.value_ref())
}

/// The documented JSON of each element.
fn texts(array: &dyn Array) -> Vec<String> {
    let text = |item| {
        let mut text = String::new();
        value(&mut text, item);
        text
    };
    items(array).map(text).collect()
}

#[cfg(test)]
mod tests;
