//! Hands the events of webhooks on to NATS JetStream. Qlik is answered only after the broker has stored them.
//!
//! The broker recognises repeated events by `Nats-Msg-Id`, which has the source and the id, within [`REMEMBERED`].
//! Several relays may run at once. `reader` reads what they hand on.

use std::process::ExitCode;
use std::time::Duration;

use async_nats::HeaderMap;
use async_nats::header::NATS_MESSAGE_ID;
use async_nats::jetstream::stream::{Config, StorageType};
use async_nats::jetstream::{self, Context};
use production::http::{self, Accept};
use production::item::Item;
use production::{Error, settings};
use tracing::warn;

/// How long the broker remembers the ids. It holds them all in memory.
const REMEMBERED: Duration = Duration::from_secs(24 * 60 * 60);
/// How long the broker keeps the events.
const KEPT: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// How long the broker may take, less than the time of a request.
const MAX_WAIT: Duration = Duration::from_secs(5);
/// The size of the largest headers, in bytes.
const HEADER_BYTES: usize = 4096;

struct Relay(Context);

impl Accept for Relay {
    async fn accept(&self, items: &[Item<'_>]) -> Result<(), Error> {
        for item in items {
            let mut headers = HeaderMap::new();
            headers.insert(NATS_MESSAGE_ID, item.key());
            // The first `await` sends the event, the second one waits until the broker has stored it.
            self.0.publish_with_headers(subject(item), headers, item.raw.to_vec().into()).await?.await?;
        }
        Ok(())
    }
}

/// The subject, `qlik.events.com.qlik.app.created` for example. An unknown type may have letters that are not allowed.
fn subject(item: &Item<'_>) -> String {
    let known = item.event.as_ref().map(|event| event.known_type());
    let name = known.map_or("unreadable", |known| known.map_or("unknown", |known| known.as_str()));
    format!("qlik.events.{name}")
}

async fn run() -> Result<(), Error> {
    let secrets = settings::secrets()?;
    let shutdown = settings::shutdown()?;
    let client = async_nats::connect(settings::optional("NATS_URL", "nats://127.0.0.1:4222")).await?;
    let (max, needed) = (client.server_info().max_payload, http::MAX_BYTES + HEADER_BYTES);
    if max < needed {
        warn!(max, needed, "the broker refuses the largest events: raise its `max_payload`");
    }
    let mut context = jetstream::new(client);
    context.set_timeout(MAX_WAIT);
    let stream = Config {
        name: "QLIK".to_owned(),
        subjects: vec!["qlik.events.>".to_owned()],
        storage: StorageType::File,
        num_replicas: settings::optional("NATS_REPLICAS", "1").parse()?,
        duplicate_window: REMEMBERED,
        max_age: KEPT,
        ..Config::default()
    };
    context.get_or_create_stream(stream).await?;
    Ok(http::serve(settings::listener().await?, secrets, Relay(context), shutdown).await?)
}

#[tokio::main]
async fn main() -> ExitCode {
    production::start(run()).await
}
