//! The types that typify makes of the exported JSON Schema.

use std::error::Error;

use events::QlikEvent;

#[allow(clippy::all, dead_code, deprecated, unused_macros, reason = "it is as the tool made it")]
mod events {
    include!(concat!(env!("PEERS"), "/typify.rs"));
}

fn main() -> Result<(), Box<dyn Error>> {
    peers::run(|_, body| {
        peers::case(body, |body| serde_json::from_slice::<QlikEvent>(body).ok(), |event| serde_json::to_vec(event).ok())
    })
}
