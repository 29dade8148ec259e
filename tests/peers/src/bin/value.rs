//! `serde_json::Value`: nothing is typed.

use std::error::Error;

use serde_json::Value;

fn main() -> Result<(), Box<dyn Error>> {
    peers::run(|_, body| peers::serde_case::<Value>(body))
}
