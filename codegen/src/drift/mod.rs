//! Drift: where captured events differ from the documents.
//!
//! ```text
//! input ─frames─▶ JSON texts ─delivery─▶ events ─check─▶ tally ─report─▶ findings ─output─▶ text
//!                                                  ▲
//!                              catalogue ─checks───┘
//! ```
//!
//! | file | does |
//! | --- | --- |
//! | `buffer`, `json_text` | a window over the input, and the extent of a JSON value in it |
//! | [`frames`](MAX_RECORD) | the JSON values of an input, one by one, and what is damaged between them |
//! | `log` | the events in the lines of a log |
//! | [`delivery`](crate::delivery) | the event in a value, whatever the delivery |
//! | `checks` | the catalogue prepared for reading many events |
//! | `check` | one event against the properties of its type |
//! | `names` | names from the input, as far as they may be printed |
//! | `hits`, `tally` | counts, in a memory that does not grow with the input |
//! | `report` | a [`Finding`](crate::lint::Finding) for each difference, with its counts and the line of the document |
//! | `suggest` | the fixups that would bring the documents in line with the events |
//! | [`output`] | the report as text, markdown, JSON or SARIF |
//!
//! No value of an input is kept unless [`Options::show_values`] is set. Undocumented names are kept as `names` prints
//! them.
//!
//! To add a rule, add a row to the [rules](crate::rules::drift()), a variant to `check::Problem`, its count to
//! `tally::Problems`, and its message to `report`.

mod buffer;
mod check;
mod checks;
mod facts;
mod frames;
mod hits;
mod json_text;
mod log;
mod names;
mod options;
pub mod output;
mod report;
mod suggest;
mod tally;

use std::io::Read;

use serde_json::Value;

pub use self::checks::Checks;
pub use self::facts::Facts;
pub use self::frames::MAX_RECORD;
use self::frames::{Damage, Frame, Frames};
use self::log::{Line, Lines};
pub use self::options::{Form, Options};
pub use self::report::{Difference, Report};
use self::tally::Tally;
use crate::delivery::each_event;
use crate::model::is_event_type;
use crate::model::levels::Levels;

/// What a value without an event is.
const NO_EVENT: &str = "the value is not an event in any known delivery";

/// Compares captured events with the documents.
#[derive(Debug)]
pub struct Drift<'a> {
    checks: &'a Checks<'a>,
    tally: Tally,
}

impl<'a> Drift<'a> {
    /// Begins without any event.
    #[must_use]
    pub fn new(checks: &'a Checks<'a>, options: Options) -> Self {
        Self { checks, tally: Tally::new(checks, options) }
    }

    /// Reads an input to its end. `file` is its name in the report. What
    /// cannot be read is a finding, never an error.
    pub fn read(&mut self, file: &str, input: impl Read) {
        match self.tally.options.form {
            Form::Json => self.read_json(file, input),
            Form::Log => self.read_log(file, input),
        }
    }

    /// What all inputs showed.
    #[must_use]
    pub fn report(&self, facts: &Facts<'_>, levels: &Levels) -> Report {
        report::report(self.checks, &self.tally, facts, levels)
    }

    fn read_json(&mut self, file: &str, input: impl Read) {
        self.read_frames(file, Frames::new(input, &is_event));
    }

    fn read_frames<R: Read>(&mut self, file: &str, mut frames: Frames<'_, R>) {
        while let Some(frame) = frames.next() {
            match frame {
                Frame::Value { json, line } => self.record(file, json, line),
                Frame::Damaged(damage) => self.tally.damaged.add(file, damage),
            }
        }
    }

    fn record(&mut self, file: &str, json: &str, line: u64) {
        let Self { checks, tally } = self;
        tally.records += 1;
        let damage = |reason: String| Damage { line, resumed: line, reason };
        match serde_json::from_str::<Value>(json) {
            // The items of a page are read one by one, so that only the damaged one is lost.
            Err(error) => match Frames::<&[u8]>::of_page(json, line, &is_event) {
                Some(items) => self.read_frames(file, items),
                None => tally.damaged.add(file, damage(json_text::reason(&error))),
            },
            // An event that was written as JSON twice.
            Ok(Value::String(text)) if text.starts_with('{') => self.record(file, &text, line),
            Ok(body) => each_event(&body, &mut |event| match event {
                Some(event) => tally.event(checks, event),
                None => tally.without_event.add(file, damage(NO_EVENT.to_owned())),
            }),
        }
    }

    fn read_log(&mut self, file: &str, input: impl Read) {
        let mut lines = Lines::new(input);
        while let Some(line) = lines.next() {
            let damage = |line, reason: String| Damage { line, resumed: line, reason };
            match line {
                Line::Text(text, line) => self.log_line(file, text, line),
                Line::TooLong(line) => {
                    self.tally.damaged.add(file, damage(line, frames::too_long()));
                }
                Line::Unreadable(reason, line) => self.tally.damaged.add(file, damage(line, reason)),
            }
        }
    }

    fn log_line(&mut self, file: &str, text: &[u8], line: u64) {
        let Self { checks, tally } = self;
        let mut is_found = false;
        log::each_event_in(text, &mut |event| {
            is_found = true;
            tally.event(checks, event);
        });
        if is_found {
            tally.records += 1;
        } else if log::is_marked(text) {
            let reason = "the line mentions an event type, and has no whole event".to_owned();
            tally.damaged.add(file, Damage { line, resumed: line, reason });
        } else {
            tally.other_lines += 1;
        }
    }
}

/// Calls a function with each JSON value of an input and its first line, as [`Drift::read`] finds them. A damaged one is
/// the reason instead, which has no byte of the input.
pub fn each_value(input: impl Read, see: &mut dyn FnMut(u64, Result<&str, &str>)) {
    let mut frames = Frames::new(input, &is_event);
    while let Some(frame) = frames.next() {
        match frame {
            Frame::Value { json, line } => see(line, Ok(json)),
            Frame::Damaged(damage) => see(damage.line, Err(&damage.reason)),
        }
    }
}

/// Whether a JSON text is an event with a type that looks like one.
fn is_event(json: &str) -> bool {
    let mut is_event = false;
    if let Ok(body) = serde_json::from_str(json) {
        each_event(&body, &mut |event| {
            is_event |= event.is_some_and(|event| event.text("type").is_some_and(is_event_type));
        });
    }
    is_event
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::catalogue::Catalogue;
    use crate::rust::plan::Plan;

    /// The numbers of records, events, damaged records, and values without an event.
    fn numbers(text: &str) -> [u64; 4] {
        let (catalogue, plan) = (Catalogue::default(), Plan::default());
        let checks = Checks::new(&catalogue, &plan);
        let mut drift = Drift::new(&checks, Options::default());
        drift.read("a", text.as_bytes());
        let Tally { records, damaged, without_event, deliveries, .. } = &drift.tally;
        [*records, deliveries.values().sum(), damaged.count, without_event.count]
    }

    #[test]
    fn one_unreadable_item_of_a_page_costs_itself_alone() {
        let event = r#"{"type":"com.qlik.a.b"}"#;
        let deep = format!("{}{}", "[".repeat(200), "]".repeat(200));
        for item in [r#"{"type":"com.qlik.a.b","x":1e999}"#.to_owned(), format!("{{\"x\":{deep}}}")] {
            assert_eq!(
                numbers(&format!("{{\"data\":[{event},{item},{event}],\"links\":{{}}}}")),
                [4, 2, 1, 0],
                "{item}"
            );
        }
    }

    #[test]
    fn texts_and_other_values_are_counted() {
        let text = Value::from(r#"{"type":"com.qlik.a.b"}"#).to_string();
        assert_eq!(numbers(&text), [2, 1, 0, 0]);
        assert_eq!(numbers("5 null \"a\" {}"), [4, 0, 0, 4]);
        assert_eq!(numbers(r#"{"data":[{"type":"com.qlik.a.b"},5,null]}"#), [1, 1, 0, 2]);
    }
}
