//! `qlik_events::Event`.

use std::error::Error;

use qlik_events::Event;

fn main() -> Result<(), Box<dyn Error>> {
    peers::run(|_, body| {
        peers::case(body, |body| Event::from_slice(body).ok(), |event| Some(event.to_json().into_bytes()))
    })
}
