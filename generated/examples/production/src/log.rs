//! What is worth a line in the log: attributes, paths and JSON types. No value of a payload is logged.
//!
//! The names of the fields are those of the crate's page `production`.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use qlik_events::{Data, Event, EventType};
use tracing::{info, warn};

/// Writes the log to standard error.
pub fn start() {
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_ansi(false).init();
}

/// Logs an event that is being handled. Texts are quoted, so that a line break in one does not begin a line.
pub fn note(event: &Event) {
    let (event_type, id) = (&event.event_type, &event.id);
    info!("type" = ?event_type, ?id, "handling");
    match &event.data {
        Data::Unknown(_) => warn!("type" = ?event_type, ?id, "unknown"),
        Data::Mismatch(mismatch) => {
            for problem in mismatch.problems() {
                let (path, expected, found) = (&problem.path, problem.expected, &problem.found);
                warn!("type" = ?event_type, ?id, ?path, expected, found, "mismatch");
            }
        }
        _ => {}
    }
    if let Some(known) = event.known_type() {
        note_sunset(known);
    }
}

/// Logs the sunset of an event type, once in the life of the process.
fn note_sunset(known: EventType) {
    static NOTED: Mutex<BTreeSet<&str>> = Mutex::new(BTreeSet::new());
    let Some(sunset) = known.sunset() else { return };
    if NOTED.lock().unwrap_or_else(PoisonError::into_inner).insert(known.as_str()) {
        let successor = known.successor().map(EventType::as_str);
        warn!("type" = known.as_str(), sunset, successor, "sunset");
    }
}
