//! Receives webhooks, stores each event once, and handles it once.

use std::process::ExitCode;

use production::store::Store;
use production::{Error, handle, http, settings};

async fn run() -> Result<(), Error> {
    let secrets = settings::secrets()?;
    let shutdown = settings::shutdown()?;
    let store = Store::open(&settings::optional("DATABASE_URL", "sqlite:events.db?mode=rwc")).await?;
    let instance = settings::optional("INSTANCE", &format!("process {}", std::process::id()));
    let listener = settings::listener().await?;
    tokio::select! {
        result = http::serve(listener, secrets, store.clone(), shutdown) => Ok(result?),
        () = handle::run(&store, &instance) => Ok(()),
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    production::start(run()).await
}
