//! [`Lossless`]: data that are written back with the undocumented properties that were sent.

use std::ops::{Deref, DerefMut};

use serde_json::value::RawValue;

use crate::data::EventData;
use crate::envelope::{self, Members, RawName};
use crate::object::{Named, Object};
use crate::slot::{Array, View};
use crate::{Data, Error, Event, RawJson, json};

/// Data that keep their undocumented properties, to store events or to forward them.
///
/// ```
/// use qlik_events::{Data, Event, Lossless};
///
/// let body = r#"{"type":"com.qlik.app.created","data":{"name":"Sales","colour":"green"}}"#;
/// let mut event: Event<Lossless> = body.parse()?;
/// if let Data::AppCreated(app) = &mut *event.data {
///     app.name = Some("Purchases".to_owned());
/// }
/// assert_eq!(event.to_json(), body.replace("Sales", "Purchases"));
/// # Ok::<(), qlik_events::Error>(())
/// ```
///
/// It dereferences to `D`: a [`Data`], or one [`Payload`](crate::Payload) as in `Event<Lossless<AppCreated>>`. In every
/// object it writes the documented properties with their present values, then the undocumented properties that were
/// sent. A documented property that was sent as `null` is written as `null` as long as its field is `None`. The
/// elements of an array are matched by their index. If their number has changed, only their documented properties are
/// written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lossless<D = Data> {
    data: D,
    original: RawJson,
}

impl<D> Lossless<D> {
    /// The `data` of the event as they were sent, unaffected by changes; `null` if there were none.
    pub const fn original(&self) -> &RawJson {
        &self.original
    }

    /// The data, without their undocumented properties.
    pub fn into_inner(self) -> D {
        self.data
    }
}

impl<D> Deref for Lossless<D> {
    type Target = D;

    fn deref(&self) -> &D {
        &self.data
    }
}

impl<D> DerefMut for Lossless<D> {
    fn deref_mut(&mut self) -> &mut D {
        &mut self.data
    }
}

impl<D> From<Event<Lossless<D>>> for Event<D> {
    fn from(event: Event<Lossless<D>>) -> Self {
        let (event, lossless) = event.replace_data(());
        event.replace_data(lossless.data).0
    }
}

impl<D: EventData> EventData for Lossless<D> {
    fn read(json: &str) -> Result<Event<Self>, Error> {
        let (event, data) = D::read(json)?.replace_data(());
        let original = envelope::original_data(&event, json).unwrap_or_default();
        Ok(event.replace_data(Self { data, original }).0)
    }

    fn lend(&self, to: &mut dyn FnMut(View<'_>)) {
        self.data.lend(&mut |view| {
            let mut merged = String::new();
            merge(&mut merged, view, Some(self.original.as_str()));
            match RawJson::from_string(merged) {
                Ok(merged) if !view.is_absent() => to(View::Raw(&merged)),
                _ => to(view),
            }
        });
    }
}

/// Writes a value, and the undocumented properties of the original value in its place.
fn merge(text: &mut String, view: View<'_>, original: Option<&str>) {
    match view {
        View::Object(object) => merge_object(text, object, original),
        View::Array(array) => merge_array(text, array, original),
        other => json::value(text, other),
    }
}

fn merge_object(text: &mut String, object: &dyn Object, original: Option<&str>) {
    let Members(mut others) = original.and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default();
    let mut is_first = true;
    text.push('{');
    object.write(&mut |fields| {
        for Named(name, slot) in fields {
            let (view, original) = (slot.view(), others.remove(*name).map(RawValue::get));
            if view.is_absent() && original != Some(RawValue::NULL.get()) {
                continue;
            }
            json::separate(text, &mut is_first);
            json::plain_name(text, name);
            merge(text, view, original);
        }
    });
    for (RawName(name), value) in others {
        json::separate(text, &mut is_first);
        json::any_name(text, &name);
        text.push_str(value.get());
    }
    text.push('}');
}

fn merge_array(text: &mut String, array: &dyn Array, original: Option<&str>) {
    let original: Option<Vec<&RawValue>> = original.and_then(|json| serde_json::from_str(json).ok());
    let original = original.filter(|items| items.len() == array.len()).unwrap_or_default();
    let mut is_first = true;
    text.push('[');
    for (index, item) in (0..array.len()).filter_map(|index| Some((index, array.get(index)?))) {
        json::separate(text, &mut is_first);
        merge(text, item.view(), original.get(index).map(|json| json.get()));
    }
    text.push(']');
}

#[cfg(test)]
mod tests;
