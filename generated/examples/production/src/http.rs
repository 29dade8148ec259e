//! The server: it verifies the signature, limits size and time, and finishes the running requests before it ends.
//!
//! | response | for |
//! | --- | --- |
//! | 204 | events, also those that were received before, of an unknown type, or with a payload that does not fit |
//! | 400 | a signed body of which nothing is an event; it is kept too |
//! | 401 | a signature that is missing or does not match |
//! | 408 | a request that takes too long; what was stored of it is stored once when it is repeated |
//! | 413 | a body that is too large |
//! | 503 | events that could not be stored: to be sent again |

use std::future::Future;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use qlik_events::webhook::{self, Secret};
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::time::{sleep, timeout};
use tracing::{error, warn};

use crate::Error;
use crate::item::{self, Item};

/// The size of the largest body that is accepted, in bytes.
pub const MAX_BYTES: usize = 1 << 20;
/// The longest time that a request takes, with the reading of its body.
const MAX_TIME: Duration = Duration::from_secs(10);

/// What becomes of the events that are received.
pub trait Accept: Send + Sync + 'static {
    /// Stores all items, each once. Qlik gets its answer only after that.
    fn accept(&self, items: &[Item<'_>]) -> impl Future<Output = Result<(), Error>> + Send;
}

struct Server<A> {
    secrets: Vec<Secret>,
    accept: A,
}

async fn receive<A: Accept>(State(server): State<Arc<Server<A>>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    if let Err(error) = webhook::verify(&server.secrets, &body, headers.get(webhook::HEADER)) {
        warn!(%error, bytes = body.len(), "refused");
        return StatusCode::UNAUTHORIZED;
    }
    let items = item::of_body(&body);
    let is_readable = items.is_empty() || items.iter().any(|item| item.event.is_ok());
    match server.accept.accept(&items).await {
        Ok(()) if is_readable => StatusCode::NO_CONTENT,
        Ok(()) => StatusCode::BAD_REQUEST,
        Err(error) => {
            error!(%error, "not stored");
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}

async fn limit_time(request: Request, next: Next) -> Response {
    timeout(MAX_TIME, next.run(request)).await.unwrap_or_else(|_| StatusCode::REQUEST_TIMEOUT.into_response())
}

/// Receives events until `shutdown` completes, and then finishes the running requests.
///
/// # Errors
///
/// Fails if the server cannot accept connections.
pub async fn serve<A: Accept>(
    listener: TcpListener,
    secrets: Vec<Secret>,
    accept: A,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let app = Router::new()
        .route("/", post(receive::<A>))
        .layer(DefaultBodyLimit::max(MAX_BYTES))
        .layer(middleware::from_fn(limit_time))
        .route("/health", get(|| async { StatusCode::NO_CONTENT }))
        .with_state(Arc::new(Server { secrets, accept }));
    let ending = Arc::new(Notify::new());
    let asked = {
        let ending = Arc::clone(&ending);
        async move {
            shutdown.await;
            ending.notify_one();
        }
    };
    let too_late = async {
        ending.notified().await;
        sleep(MAX_TIME).await;
    };
    tokio::select! {
        result = axum::serve(listener, app).with_graceful_shutdown(asked) => result,
        // A client that never ends its request does not keep the process alive.
        () = too_late => Ok(()),
    }
}
