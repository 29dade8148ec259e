//! Reads the events that the relay has handed on: a durable pull consumer, of which several may run at once.
//!
//! An event is acknowledged after it has been handled. One that is not acknowledged in [`MAX_TIME`] is delivered again,
//! to any reader. Where that must not be seen, handle it in a transaction that inserts its source and id first.

use std::process::ExitCode;
use std::time::Duration;

use async_nats::jetstream::consumer::{AckPolicy, pull};
use async_nats::jetstream::{self, AckKind};
use futures_util::StreamExt;
use production::{Error, settings};
use qlik_events::{Data, Event};
use tracing::{error, warn};

/// How long handling an event may take.
const MAX_TIME: Duration = Duration::from_secs(30);

/// Handles an event. Replace it by what your program does.
fn handle(event: &Event) {
    let (event_type, id, source) = (&event.event_type, &event.id, &event.source);
    match &event.data {
        Data::CoreSpaceCreated(space) => println!("{event_type:?} {source:?} {id:?} space {:?}", space.id),
        Data::Mismatch(mismatch) => println!("{event_type:?} {source:?} {id:?} {mismatch}"),
        _ => println!("{event_type:?} {source:?} {id:?}"),
    }
}

async fn run() -> Result<(), Error> {
    let shutdown = settings::shutdown()?;
    let client = async_nats::connect(settings::optional("NATS_URL", "nats://127.0.0.1:4222")).await?;
    let stream = jetstream::new(client).get_stream("QLIK").await?;
    let name = settings::optional("READER", "reader");
    let config = pull::Config {
        durable_name: Some(name.clone()),
        ack_policy: AckPolicy::Explicit,
        ack_wait: MAX_TIME,
        ..pull::Config::default()
    };
    let consumer = stream.get_or_create_consumer(&name, config).await?;
    let mut messages = consumer.messages().await?;
    tokio::pin!(shutdown);
    loop {
        let message = tokio::select! {
            () = &mut shutdown => return Ok(()),
            message = messages.next() => message.ok_or("the consumer has ended")?,
        };
        let message = match message {
            Ok(message) => message,
            Err(error) => {
                // The broker is away, for example. The client connects again.
                warn!(%error, "no event");
                continue;
            }
        };
        let outcome = match Event::from_slice(&message.payload) {
            Ok(event) => {
                handle(&event);
                message.double_ack().await
            }
            Err(error) => {
                error!(%error, subject = %message.subject, "not an event");
                message.ack_with(AckKind::Term).await
            }
        };
        if let Err(error) = outcome {
            warn!(%error, "not acknowledged: the event comes again");
        }
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    production::start(run()).await
}
