//! A struct with serde's derives for each event, whose type is known beforehand.

use std::error::Error;

use events::{Envelope, each_event};
use peers::Case;

#[allow(clippy::all, dead_code, reason = "people would write no more than that")]
mod events {
    include!(concat!(env!("PEERS"), "/derived.rs"));
    pub(crate) use each_event;
}

fn main() -> Result<(), Box<dyn Error>> {
    peers::run(known)
}

macro_rules! known {
    ($($event_type:literal $variant:ident $module:ident::$payload:ident;)+) => {
        fn known(event_type: &str, body: &[u8]) -> Option<Box<dyn Case>> {
            match event_type {
                $($event_type => peers::serde_case::<Envelope<events::$module::$payload>>(body),)+
                _ => None,
            }
        }
    };
}

each_event!(known);
