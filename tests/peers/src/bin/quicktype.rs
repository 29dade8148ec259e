//! The type that quicktype makes of the exported JSON Schema: one struct with the properties of all events.

use std::error::Error;

#[allow(clippy::all, dead_code, deprecated, unused_macros, reason = "it is as the tool made it")]
mod events {
    include!(concat!(env!("PEERS"), "/quicktype.rs"));
}

fn main() -> Result<(), Box<dyn Error>> {
    peers::run(|_, body| peers::serde_case::<events::QlikEvent>(body))
}
