//! The types that typify makes of the exported JSON Schema.

use std::error::Error;

#[allow(clippy::all, dead_code, deprecated, unused_macros, reason = "it is as the tool made it")]
mod events {
    include!(concat!(env!("PEERS"), "/typify.rs"));
}

fn main() -> Result<(), Box<dyn Error>> {
    peers::run(|_, body| peers::serde_case::<events::QlikEvent>(body))
}
