//! An enum of all events with serde's derives, tagged by `type`.

use std::error::Error;

use events::AnyEvent;

#[allow(clippy::all, dead_code, deprecated, unused_macros, reason = "it is as the tool made it")]
mod events {
    include!(concat!(env!("PEERS"), "/derived.rs"));
}

fn main() -> Result<(), Box<dyn Error>> {
    peers::run(|_, body| {
        peers::case(body, |body| serde_json::from_slice::<AnyEvent>(body).ok(), |event| serde_json::to_vec(event).ok())
    })
}
