//! The event of the official SDK: its data are not typed.

use std::error::Error;

use cloudevents::Event;

fn main() -> Result<(), Box<dyn Error>> {
    peers::run(|_, body| peers::serde_case::<Event>(body))
}
