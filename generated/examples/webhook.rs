//! A receiver of webhooks: verifies the signature, reads the event, and prints one line for it.
//!
//! `QLIK_WEBHOOK_SECRET=... ADDRESS=127.0.0.1:8080 cargo run --example webhook --features webhook`
//!
//! While the secret is replaced, `QLIK_WEBHOOK_OLD_SECRET` has the old one.
//!
//! It is short, to be pasted, and leaves out what a program in production needs:
//! - It remembers the ids in memory: after a restart, or in a second process, an event is handled again.
//! - It answers after it has handled the event. An event whose handling fails is lost, and so is one that is not stored
//!   when the process is killed.
//! - It reads neither batches nor requests in binary mode, does not limit the time of a request, and counts nothing.
//!
//! The programs in `generated/examples/production` of the repository do this: a `receiver` with SQLite or PostgreSQL, a
//! `backfill` from the Audits API into the same tables, and a `relay` to NATS JetStream.
//!
//! | response | for |
//! | --- | --- |
//! | 204 | an event, also one that was received before, of an unknown type, or with a payload that does not fit |
//! | 400 | a signed body that is not a JSON object |
//! | 401 | a signature that is missing or does not match |
//! | 413 | a body that is too large |

use std::collections::VecDeque;
use std::env;
use std::error::Error;
use std::io;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use qlik_events::webhook::{self, Secret};
use qlik_events::{Data, Event};
use tokio::net::TcpListener;

/// The size of the largest body that is accepted, in bytes.
const MAX_BYTES: usize = 1 << 20;
/// The number of events that are remembered, to recognise a repeated delivery.
const MAX_SEEN: usize = 10_000;

pub(crate) struct Receiver {
    secrets: Vec<Secret>,
    seen: Mutex<VecDeque<(String, String)>>,
}

impl Receiver {
    pub(crate) fn new(secrets: Vec<Secret>) -> Self {
        Self { secrets, seen: Mutex::default() }
    }

    /// Whether the event was received before. CloudEvents identifies an event by its source and its id.
    pub(crate) fn knows(&self, event: &Event) -> bool {
        if event.id.is_empty() {
            return false;
        }
        let key = (event.source.clone(), event.id.clone());
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.contains(&key) {
            return true;
        }
        seen.truncate(MAX_SEEN - 1);
        seen.push_front(key);
        false
    }
}

async fn receive(State(receiver): State<Arc<Receiver>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    if let Err(error) = webhook::verify(&receiver.secrets, &body, headers.get(webhook::HEADER)) {
        eprintln!("refused: {error}");
        return StatusCode::UNAUTHORIZED;
    }
    match Event::from_slice(&body) {
        Err(error) => {
            eprintln!("refused: {error}");
            StatusCode::BAD_REQUEST
        }
        Ok(event) if receiver.knows(&event) => {
            println!("{} (repeated)", line(&event));
            StatusCode::NO_CONTENT
        }
        Ok(event) => {
            println!("{}", line(&event));
            StatusCode::NO_CONTENT
        }
    }
}

/// The line for an event. Replace it by what your program does with the event.
///
/// Strings are printed with escapes, so that every event is one line.
fn line(event: &Event) -> String {
    let (event_type, id, tenant) = (&event.event_type, &event.id, event.tenantid.as_deref().unwrap_or_default());
    let what = match &event.data {
        Data::CoreSpaceCreated(space) => format!("space {:?}", space.id),
        Data::Unknown(json) => format!("{} bytes of data", json.as_str().len()),
        Data::Mismatch(mismatch) => format!("{:?}", mismatch.to_string()),
        _ => String::new(),
    };
    format!("{event_type:?} {id:?} {tenant:?} {what}")
}

/// Receives events until `shutdown` completes, and then finishes the running requests.
pub(crate) async fn serve(
    listener: TcpListener,
    receiver: Receiver,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let app =
        Router::new().route("/", post(receive)).layer(DefaultBodyLimit::max(MAX_BYTES)).with_state(Arc::new(receiver));
    axum::serve(listener, app).with_graceful_shutdown(shutdown).await
}

/// Completes when the process is asked to end.
async fn asked_to_end() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    if let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        tokio::select! {
            _ = interrupt => {}
            _ = terminate.recv() => {}
        }
        return;
    }
    _ = interrupt.await;
}

/// The secret, and the old one while that is replaced.
fn secrets() -> Result<Vec<Secret>, String> {
    let secret = |name: &str, text: String| Secret::new(text).map_err(|error| format!("the variable {name}: {error}"));
    let mut secrets = vec![secret("QLIK_WEBHOOK_SECRET", env::var("QLIK_WEBHOOK_SECRET").unwrap_or_default())?];
    if let Ok(old) = env::var("QLIK_WEBHOOK_OLD_SECRET") {
        secrets.push(secret("QLIK_WEBHOOK_OLD_SECRET", old)?);
    }
    Ok(secrets)
}

async fn run() -> Result<(), Box<dyn Error>> {
    let secrets = secrets()?;
    let address = env::var("ADDRESS").unwrap_or_else(|_| "127.0.0.1:8080".to_owned());
    let listener = TcpListener::bind(&address).await.map_err(|error| format!("ADDRESS {address}: {error}"))?;
    println!("listening on {}", listener.local_addr()?);
    Ok(serve(listener, Receiver::new(secrets), asked_to_end()).await?)
}

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
