//! The derived struct of each type of event.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::contenders::{See, Seen};
use super::derived::{AnyEvent, Envelope, each_event};

/// An event in a derived struct.
pub(crate) trait Written {
    fn write(&self) -> Vec<u8>;
}

impl<D: Serialize> Written for Envelope<D> {
    fn write(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("JSON")
    }
}

/// What is known about a type of event beforehand.
#[derive(Clone, Copy)]
pub(crate) struct Known {
    /// Reads a body straight into the derived struct.
    pub(crate) read: fn(&[u8], See<'_>),
    /// The same, to be kept.
    pub(crate) parse: fn(&[u8]) -> serde_json::Result<Box<dyn Written>>,
    /// Makes a value the derived payload.
    pub(crate) read_payload: fn(Value),
}

impl Known {
    fn of<D: Serialize + DeserializeOwned + 'static>() -> Self {
        Self { read: read::<D>, parse: parse::<D>, read_payload: read_payload::<D> }
    }
}

fn read<D: DeserializeOwned>(body: &[u8], see: See<'_>) {
    let event: Envelope<D> = serde_json::from_slice(body).expect("an event");
    see(Seen::Event(&event.event_type, &event.id));
    std::hint::black_box(event);
}

fn parse<D: Serialize + DeserializeOwned + 'static>(body: &[u8]) -> serde_json::Result<Box<dyn Written>> {
    Ok(Box::new(serde_json::from_slice::<Envelope<D>>(body)?))
}

fn read_payload<D: DeserializeOwned>(value: Value) {
    let payload: D = serde_json::from_value(value).expect("a payload");
    std::hint::black_box(payload);
}

macro_rules! find {
    ($($event_type:literal $variant:ident $module:ident::$payload:ident;)+) => {
        impl Known {
            /// The struct of that type.
            pub(crate) fn find(event_type: &str) -> Option<Self> {
                Some(match event_type {
                    $($event_type => Self::of::<super::derived::$module::$payload>(),)+
                    _ => return None,
                })
            }
        }

        impl AnyEvent {
            /// Shows its type and its id.
            pub(crate) fn show(&self, see: See<'_>) {
                match self {
                    $(Self::$variant(event) => see(Seen::Event($event_type, &event.id)),)+
                }
            }
        }
    };
}

each_event!(find);
