//! The JSON text of an event.

use crate::Event;
use crate::attributes::Name;
use crate::codec::json::{any_name, plain_name, separate, value};
use crate::data::EventData;
use crate::payload::Internal;

/// The capacity that a text starts with, in bytes. Most events fit into it.
const USUAL_LENGTH: usize = 1024;

pub(crate) fn to_json<D: EventData>(event: &Event<D>) -> String {
    let mut text = String::with_capacity(USUAL_LENGTH);
    text.push('{');
    let mut is_first = true;
    event.entries(|name, attribute| {
        separate(&mut text, &mut is_first);
        match name {
            Name::Documented(name) => plain_name(&mut text, name),
            Name::Sent(name) => any_name(&mut text, name),
        }
        value(&mut text, attribute);
    });
    let mut write_data = |data: crate::codec::ValueRef<'_>| {
        if !data.is_absent() {
            separate(&mut text, &mut is_first);
            plain_name(&mut text, "data");
            value(&mut text, data);
        }
    };
    event.data.lend(&mut write_data, Internal(()));
    text.push('}');
    text
}
