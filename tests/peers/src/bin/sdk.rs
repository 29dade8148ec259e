//! The event of the official SDK: its data are not typed.

use std::error::Error;

use cloudevents::Event;

fn main() -> Result<(), Box<dyn Error>> {
    peers::run(|_, body| {
        peers::case(body, |body| serde_json::from_slice::<Event>(body).ok(), |event| serde_json::to_vec(event).ok())
    })
}
