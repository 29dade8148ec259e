//! What came of the requests: a line for each, and the totals.

use std::collections::BTreeMap;
use std::time::Duration;

use super::request::Request;
use crate::output::{note, print};
use crate::{Outcome, counted};

/// What came of a request.
pub(super) enum Answer {
    Status {
        /// The status, such as `204 No Content`.
        status: String,
        is_success: bool,
        /// The time until the status was there.
        time: Duration,
        /// The first bytes of the body.
        body: String,
    },
    /// The reason why there is no answer.
    None(String),
}

/// The report of a run.
pub(super) struct Report {
    all: usize,
    sent: usize,
    /// The number of requests by their last answer.
    totals: BTreeMap<String, usize>,
    outcome: Outcome,
}

impl Report {
    /// The report of a run of this many requests.
    pub(super) const fn new(all: usize) -> Self {
        Self { all, sent: 0, totals: BTreeMap::new(), outcome: Outcome::Success }
    }

    /// Prints the line of a request. With a pause, the request is sent again after it.
    pub(super) fn add(&mut self, request: &Request, answer: &Answer, pause: Option<Duration>) {
        let place = if self.all == 1 { String::new() } else { format!("{}/{} ", self.sent + 1, self.all) };
        let (total, text, outcome) = match answer {
            Answer::Status { status, is_success, time, body } => {
                let body = if body.is_empty() { String::new() } else { format!(": {body:?}") };
                let outcome = if *is_success { Outcome::Success } else { Outcome::Findings };
                (status.clone(), format!("{status} in {:.1} ms{body}", time.as_secs_f64() * 1e3), outcome)
            }
            Answer::None(reason) => ("no answer".to_owned(), reason.clone(), Outcome::Partial),
        };
        let again = pause.map(|pause| format!("; again in {} s", pause.as_secs_f64())).unwrap_or_default();
        self.worsen(print(&format!("{place}{}: {text}{again}\n", request.label), Outcome::Success));
        if pause.is_none() {
            self.sent += 1;
            *self.totals.entry(total).or_default() += 1;
            self.worsen(outcome);
        }
    }

    fn worsen(&mut self, outcome: Outcome) {
        self.outcome = match (self.outcome, outcome) {
            (Outcome::Partial, _) | (_, Outcome::Partial) => Outcome::Partial,
            (Outcome::Findings, _) | (_, Outcome::Findings) => Outcome::Findings,
            (first, _) => first,
        };
    }

    /// Prints the totals.
    pub(super) fn end(&self) -> Outcome {
        if self.all > 1 {
            let totals: Vec<_> = self.totals.iter().map(|(answer, number)| format!("{number} {answer}")).collect();
            note(&format!("{}: {}", counted(self.sent, "request"), totals.join(", ")));
        }
        self.outcome
    }

    /// Prints the totals after Ctrl-C.
    pub(super) fn interrupted(&self) -> Outcome {
        self.end();
        note(&format!("interrupted: {} not sent", counted(self.all - self.sent, "request")));
        Outcome::Interrupted
    }
}
