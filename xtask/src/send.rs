//! `send`: sends events to a receiver of webhooks, as Qlik does.
//!
//! [`target`] decides where to, [`request`] makes the headers and the body, [`replay`] those of captured events, [`client`]
//! sends them, and [`report`] says what came of it.

mod client;
mod replay;
mod report;
mod request;
mod target;

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use clap::Args;
use qlik_events_codegen::diagnostics::{Diagnostic, Diagnostics};

use self::client::Client;
use self::report::{Answer, Report};
use self::request::{Form, Request, Secret};
use self::target::Target;
use crate::{Failure, Outcome, counted, output};

/// Send a sample event, or captured ones, to a receiver of webhooks
///
/// The event is the one that `sample` prints, with an id of its own and the present time. Captured events are read as
/// `drift` reads them, and sent as they were captured: of the record of a delivery its body, of a page its items. Without
/// --yes, events are sent to this machine only (localhost, 127.0.0.1 or ::1). One line tells the status of each answer,
/// its time, and the first bytes of its body. Redirects are not followed.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask send com.qlik.app.created --to http://127.0.0.1:8080
  QLIK_WEBHOOK_SECRET=secret cargo xtask send SpaceCreated --to http://127.0.0.1:8080 --secret-env QLIK_WEBHOOK_SECRET
  cargo xtask send AppReloadFinished --to http://127.0.0.1:8080 --as legacy --set data.status=FAILED
  cargo xtask send SpaceCreated --to http://127.0.0.1:8080 --id 1 --count 2            the same event twice
  cargo xtask send --replay captured.ndjson --to http://127.0.0.1:8080 --rate 10
  echo 'no JSON' | cargo xtask send --body - --to http://127.0.0.1:8080

Environment: SSL_CERT_FILE, as --ca; HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, but not for this machine

Exit status: 0 all were answered with 2xx, 1 some were answered with another status, 2 an error (bad usage, no answer, a
captured event that cannot be read; the others are sent), 130 interrupted by Ctrl-C")]
pub(crate) struct Arguments {
    /// The type of the event, such as com.qlik.space.created, or its Rust name, SpaceCreated
    #[arg(required_unless_present_any = ["body", "replay"], conflicts_with_all = ["body", "replay"])]
    event: Option<String>,
    /// The URL of the receiver
    #[arg(long, value_name = "URL")]
    to: String,
    /// Send to other machines than this one too
    #[arg(long)]
    yes: bool,
    /// Sign each request with the secret in this environment variable, as Qlik does; without it, nothing is signed
    #[arg(long, value_name = "NAME")]
    secret_env: Option<String>,
    /// The delivery in which the event is sent [default: cloudevents; of captured events, as they were captured]
    #[arg(long = "as", value_name = "DELIVERY", conflicts_with = "body")]
    form: Option<Form>,
    /// Set the value at a path of the event, as JSON; text that is not JSON is a string
    #[arg(long, value_name = "PATH=JSON", conflicts_with_all = ["body", "replay"])]
    set: Vec<String>,
    /// The id of the event; all events have it, so that the receiver gets duplicates [default: a new one for each event]
    #[arg(long, conflicts_with_all = ["body", "replay"])]
    id: Option<String>,
    /// Send captured events: files, folders, or - for standard input, in any form that `drift` reads
    #[arg(long, value_name = "FILE|DIR|-", conflicts_with = "body")]
    replay: Vec<PathBuf>,
    /// Send the bytes of FILE, or of standard input, instead of an event
    #[arg(long, value_name = "FILE|-")]
    body: Option<PathBuf>,
    /// The number of events; a batch holds all of them
    #[arg(long, value_name = "N", default_value_t = 1, conflicts_with = "replay", value_parser = clap::value_parser!(u32).range(1..))]
    count: u32,
    /// The most requests in a second [default: each follows the answer to the one before]
    #[arg(long, value_name = "N", value_parser = rate)]
    rate: Option<f64>,
    /// Send a request again up to N times if it is not answered with 2xx, after 1 s, 2 s, 4 s, ...
    #[arg(long, value_name = "N", default_value_t = 0)]
    retry: u32,
    /// Trust the root certificates of a PEM file, instead of the built-in ones [default: SSL_CERT_FILE]
    #[arg(long, value_name = "FILE")]
    ca: Option<PathBuf>,
    /// The time limit of a request, in milliseconds
    #[arg(long, hide = true, default_value_t = 30_000)]
    time_limit: u64,
    /// The pause before a request is sent again, in milliseconds; it doubles each time
    #[arg(long, hide = true, default_value_t = 1_000)]
    pause: u64,
}

/// The longest pause between two requests.
const LONGEST_PAUSE: Duration = Duration::from_secs(60 * 60);

fn rate(text: &str) -> Result<f64, String> {
    let rate = text.parse().ok().filter(|rate: &f64| rate.is_finite() && *rate > 0.0);
    rate.ok_or_else(|| "expected a number greater than 0, such as 10 or 0.5".to_owned())
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<Outcome, Failure> {
    let mut diagnostics = Diagnostics::default();
    let target = arguments.target().map_err(|error| diagnostics.push(error)).ok();
    let secret = arguments.secret_env.as_deref().map(Secret::from_env).transpose();
    let secret = secret.map_err(|error| diagnostics.push(error)).ok().flatten();
    let mut unread = Diagnostics::default();
    let requests = if arguments.replay.is_empty() {
        request::all(root, arguments, &mut diagnostics)?
    } else {
        replay::requests(&arguments.replay, arguments.form, &mut unread)
    };
    let client = target.and_then(|target| {
        let client = Client::new(target, arguments.ca.as_deref(), Duration::from_millis(arguments.time_limit));
        client.map_err(|error| diagnostics.push(error)).ok()
    });
    let Some(client) = client.filter(|_| diagnostics.is_empty()) else { return Err(diagnostics.into()) };
    let run = Run { client, secret, pause: Duration::from_millis(arguments.pause), retries: arguments.retry };
    let outcome = run.send(&requests, arguments.rate);
    if unread.is_empty() || outcome == Outcome::Interrupted {
        return Ok(outcome);
    }
    output::error(&format!("{}{}; these were not sent", unread.render(true), counted(unread.len(), "error")));
    Ok(Outcome::Partial)
}

impl Arguments {
    fn target(&self) -> Result<Target, Diagnostic> {
        Target::parse(&self.to, self.yes)
            .map_err(|(found, help)| Diagnostic::file(format!("--to {}", self.to), found).help(help))
    }
}

struct Run {
    client: Client,
    secret: Option<Secret>,
    /// The pause before a request is sent again; it doubles each time.
    pause: Duration,
    retries: u32,
}

impl Run {
    /// Sends the requests one after the other, until Ctrl-C.
    fn send(&self, requests: &[Request], rate: Option<f64>) -> Outcome {
        let (sender, interrupt) = mpsc::channel();
        // Without a handler, an interruption ends the process without the totals.
        let handler = sender.clone();
        let _ = ctrlc::set_handler(move || _ = handler.send(()));
        let interval =
            rate.map_or(Duration::ZERO, |rate| Duration::from_secs_f64((1.0 / rate).min(LONGEST_PAUSE.as_secs_f64())));
        let mut report = Report::new(requests.len());
        let start = Instant::now();
        for (request, index) in requests.iter().zip(0..) {
            let due = start.checked_add(interval.saturating_mul(index));
            let left = due.map_or(Duration::ZERO, |due| due.saturating_duration_since(Instant::now()));
            if is_interrupted(&interrupt, left) || !self.send_one(request, &interrupt, &mut report) {
                return report.interrupted();
            }
        }
        // Until here, so that a wait without a handler is a wait.
        drop(sender);
        report.end()
    }

    /// Sends a request until it is answered with 2xx or no attempt is left. False after Ctrl-C.
    fn send_one(&self, request: &Request, interrupt: &Receiver<()>, report: &mut Report) -> bool {
        let mut pause = self.pause;
        for left in (0..=self.retries).rev() {
            let answer = self.client.send(request, self.secret.as_ref());
            let is_last = left == 0 || matches!(answer, Answer::Status { is_success: true, .. });
            report.add(request, &answer, (!is_last).then_some(pause));
            if is_last {
                break;
            }
            if is_interrupted(interrupt, pause) {
                return false;
            }
            pause = pause.saturating_mul(2).min(LONGEST_PAUSE);
        }
        true
    }
}

/// Waits; true if the user interrupts the command before the time has passed.
fn is_interrupted(interrupt: &Receiver<()>, pause: Duration) -> bool {
    interrupt.recv_timeout(pause).is_ok()
}
