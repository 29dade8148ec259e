//! The variables of the environment.

use std::env;
use std::future::Future;

use qlik_events::webhook::Secret;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

use crate::Error;

/// The variable, or an error that names it.
pub fn required(name: &str) -> Result<String, Error> {
    env::var(name).map_err(|error| format!("{name}: {error}").into())
}

/// The variable, or a default.
pub fn optional(name: &str, default: &str) -> String {
    env::var(name).unwrap_or_else(|_| default.to_owned())
}

/// The secret of the webhook, and the old one while the secret is replaced.
pub fn secrets() -> Result<Vec<Secret>, Error> {
    let secret = |name: &str, text: String| Secret::new(text).map_err(|error| format!("{name}: {error}"));
    let mut secrets = vec![secret("QLIK_WEBHOOK_SECRET", required("QLIK_WEBHOOK_SECRET")?)?];
    if let Ok(old) = env::var("QLIK_WEBHOOK_OLD_SECRET") {
        secrets.push(secret("QLIK_WEBHOOK_OLD_SECRET", old)?);
    }
    Ok(secrets)
}

/// Listens on `ADDRESS`, and prints the address, whose port may have been 0.
pub async fn listener() -> Result<TcpListener, Error> {
    let address = optional("ADDRESS", "127.0.0.1:8080");
    let listener = TcpListener::bind(&address).await.map_err(|error| format!("ADDRESS {address}: {error}"))?;
    println!("listening on {}", listener.local_addr()?);
    Ok(listener)
}

/// Completes when the process is asked to end.
///
/// # Errors
///
/// Fails at once if the process cannot listen to signals.
pub fn shutdown() -> Result<impl Future<Output = ()> + Send + 'static, Error> {
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}
