//! An enum of all events with serde's derives, tagged by `type`.

use std::error::Error;

#[allow(clippy::all, dead_code, deprecated, unused_macros, reason = "it is as the tool made it")]
mod events {
    include!(concat!(env!("PEERS"), "/derived.rs"));
}

fn main() -> Result<(), Box<dyn Error>> {
    peers::run(|_, body| peers::serde_case::<events::AnyEvent>(body))
}
