//! The JSON text of an event.
//!
//! [`to_json`] writes it. [`through_serde`] hands it to serde_json where that would write the same text more slowly, value
//! by value.

use std::any::TypeId;
use std::cell::Cell;
use std::sync::LazyLock;

use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use crate::Event;
use crate::attributes::Name;
use crate::codec::json::{any_name, plain_name, separate, value};
use crate::data::EventData;
use crate::payload::Internal;

/// The capacity that a text starts with, in bytes. Most events fit into it.
const USUAL_LENGTH: usize = 1024;

pub(crate) fn to_json<D: EventData>(event: &Event<D>) -> String {
    let mut text = String::with_capacity(USUAL_LENGTH);
    write(event, &mut text);
    text
}

/// Adds the JSON of an event to a text.
fn write<D: EventData>(event: &Event<D>, text: &mut String) {
    text.push('{');
    let mut is_first = true;
    event.entries(|name, attribute| {
        separate(text, &mut is_first);
        match name {
            Name::Documented(name) => plain_name(text, name),
            Name::Sent(name) => any_name(text, name),
        }
        value(text, attribute);
    });
    let mut write_data = |data: crate::codec::ValueRef<'_>| {
        if !data.is_absent() {
            separate(text, &mut is_first);
            plain_name(text, "data");
            value(text, data);
        }
    };
    event.data.lend(&mut write_data, Internal(()));
    text.push('}');
}

/// Writes an event as its finished text, if the serializer is one to which that makes no difference: that of
/// [`serde_json::to_vec`] and [`serde_json::to_string`]. Returns any other serializer.
pub(crate) fn through_serde<D: EventData, S: Serializer>(
    event: &Event<D>,
    serializer: S,
) -> Result<Result<S::Ok, S::Error>, S> {
    if !is_compact::<S>() || !*TAKES_TEXT {
        return Err(serializer);
    }
    let mut text = BUFFER.take();
    text.clear();
    write(event, &mut text);
    let outcome = Text(&text).serialize(serializer);
    if text.capacity() <= MAX_BUFFER {
        BUFFER.set(text);
    }
    Ok(outcome)
}

thread_local! {
    /// The text of an event before it is copied to its serializer, so that not every event allocates one.
    static BUFFER: Cell<String> = const { Cell::new(String::new()) };
}

/// The capacity of the buffer that a thread keeps, in bytes.
const MAX_BUFFER: usize = 64 * 1024;

/// Whether a serializer writes JSON on one line into a vector of bytes.
fn is_compact<S: Serializer>() -> bool {
    type Compact = serde_json::Serializer<&'static mut Vec<u8>>;
    typeid::of::<S>() == TypeId::of::<&'static mut Compact>()
}

/// A text of JSON, given to serde_json as a [`RawValue`](serde_json::value::RawValue) gives its own. A `RawValue` of a
/// text that was just written would be parsed once more.
struct Text<'a>(&'a str);

/// The name by which serde_json knows a `RawValue`. It is private to serde_json, so [`TAKES_TEXT`] checks it.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut raw = serializer.serialize_struct(RAW_VALUE, 1)?;
        raw.serialize_field(RAW_VALUE, self.0)?;
        raw.end()
    }
}

/// Whether this version of serde_json writes a [`Text`] as it is. If not, events are written value by value.
static TAKES_TEXT: LazyLock<bool> = LazyLock::new(|| {
    const PROBE: &str = "[1]";
    serde_json::to_string(&Text(PROBE)).is_ok_and(|written| written == PROBE)
});

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Otherwise `serde_json::to_vec` takes twice as long. Nothing else changes.
    #[test]
    fn this_version_of_serde_json_takes_text() {
        assert!(*TAKES_TEXT);
        assert!(is_compact::<&mut serde_json::Serializer<&mut Vec<u8>>>());
        assert!(!is_compact::<&mut serde_json::Serializer<&mut Vec<u8>, serde_json::ser::PrettyFormatter<'_>>>());
    }

    #[test]
    fn every_serializer_writes_the_same_event() {
        let body = r#"{"type":"com.qlik.app.created","id":"1","data":{"name":"Sales \u0022","size":{"file":42}}}"#;
        let event: Event = body.parse().unwrap();
        let text = event.to_json();
        assert_eq!(serde_json::to_string(&event).unwrap(), text);
        let mut bytes = Vec::new();
        serde_json::to_writer(std::io::BufWriter::new(&mut bytes), &event).unwrap();
        assert_eq!(bytes, text.as_bytes(), "a writer that is no vector");
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::to_value(&event).unwrap(), value);
        let pretty = serde_json::to_string_pretty(&event).unwrap();
        assert!(pretty.contains("\n    \"name\": "), "{pretty}");
        let row = BTreeMap::from([("event", [&event, &event])]);
        assert_eq!(serde_json::to_string(&row).unwrap(), format!(r#"{{"event":[{text},{text}]}}"#));
    }
}
