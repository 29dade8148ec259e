//! `serde_json::Value`: nothing is typed.

use std::error::Error;

use serde_json::Value;

fn main() -> Result<(), Box<dyn Error>> {
    peers::run(|_, body| {
        peers::case(body, |body| serde_json::from_slice::<Value>(body).ok(), |event| serde_json::to_vec(event).ok())
    })
}
