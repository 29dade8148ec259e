//! Tests of the example `audits`, against a server on loopback.

#![allow(clippy::unwrap_used, reason = "a test stops at what is wrong")]

use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::json;
use tokio::runtime::Runtime;

#[path = "../examples/audits.rs"]
#[allow(dead_code, reason = "its `main` is for those who run it")]
mod example;

/// A tenant with these pages: the events of each, and the address of the next.
struct Tenant {
    address: SocketAddr,
    pages: Vec<(&'static [&'static str], Option<String>)>,
    /// The number of requests that will still be answered with 429.
    busy: usize,
    requests: Vec<String>,
}

type Shared = Arc<Mutex<Tenant>>;

async fn answer(State(tenant): State<Shared>, uri: Uri, headers: HeaderMap) -> Response {
    let mut tenant = tenant.lock().unwrap();
    tenant.requests.push(uri.to_string());
    if headers.get("authorization").is_none_or(|value| value != "Bearer token") {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let page = uri.query().and_then(|query| query.strip_prefix("limit=100&page=")).map_or(0, |at| at.parse().unwrap());
    if page == 1 && tenant.busy > 0 {
        tenant.busy -= 1;
        return (StatusCode::TOO_MANY_REQUESTS, [("Retry-After", "1")]).into_response();
    }
    let Some((ids, next)) = tenant.pages.get(page) else { return StatusCode::NOT_FOUND.into_response() };
    let items: Vec<_> = ids.iter().map(|id| json!({ "id": id, "eventType": "com.qlik.app.created" })).collect();
    let next = next.as_ref().map(|href| json!({ "href": href }));
    json!({ "data": items, "links": { "next": next } }).to_string().into_response()
}

impl Tenant {
    fn start() -> Shared {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        let tenant = Arc::new(Mutex::new(Self { address, pages: Vec::new(), busy: 0, requests: Vec::new() }));
        let app = Router::new().route("/api/v1/audits", get(answer)).with_state(Arc::clone(&tenant));
        thread::spawn(|| {
            Runtime::new()?.block_on(async { axum::serve(tokio::net::TcpListener::from_std(listener)?, app).await })
        });
        tenant
    }

    fn page(&self, page: usize) -> Option<String> {
        Some(format!("http://{}/api/v1/audits?limit=100&page={page}", self.address))
    }
}

/// A tenant with three pages.
fn three_pages() -> Shared {
    let shared = Tenant::start();
    let mut tenant = shared.lock().unwrap();
    tenant.pages = vec![(&["1", "2"], tenant.page(1)), (&["3"], tenant.page(2)), (&["4", "5"], None)];
    drop(tenant);
    shared
}

/// The IDs of the events that were shown, and the error.
fn walk(tenant: &Shared, token: &str) -> (Vec<String>, Option<String>) {
    let address = tenant.lock().unwrap().address;
    let mut shown = Vec::new();
    let end = example::walk(&format!("http://{address}"), token, |event| shown.push(event.id.clone()));
    (shown, end.err().map(|error| error.to_string()))
}

fn requests(tenant: &Shared) -> Vec<String> {
    tenant.lock().unwrap().requests.clone()
}

#[test]
fn all_pages_are_read_in_order() {
    let tenant = three_pages();
    assert_eq!(walk(&tenant, "token"), (["1", "2", "3", "4", "5"].map(str::to_owned).to_vec(), None));
    assert_eq!(
        requests(&tenant),
        ["/api/v1/audits?limit=100", "/api/v1/audits?limit=100&page=1", "/api/v1/audits?limit=100&page=2"]
    );
}

#[test]
fn a_busy_tenant_is_asked_again_after_the_wait_it_asks_for() {
    let tenant = three_pages();
    tenant.lock().unwrap().busy = 1;
    let start = Instant::now();
    let (shown, end) = walk(&tenant, "token");
    assert_eq!((shown.len(), end, requests(&tenant).len()), (5, None, 4));
    assert!(start.elapsed() >= Duration::from_secs(1));
}

#[test]
fn the_token_is_sent_to_the_tenant_alone() {
    let (tenant, other) = (three_pages(), three_pages());
    let foreign = other.lock().unwrap().page(1).unwrap();
    tenant.lock().unwrap().pages[0].1 = Some(foreign.clone());
    let (shown, end) = walk(&tenant, "token");
    assert_eq!(shown, ["1", "2"]);
    let end = end.unwrap();
    assert!(end.starts_with(&format!("{foreign} is not an address of http://127.0.0.1:")), "{end}");
    assert!(requests(&other).is_empty());
}

#[test]
fn any_other_status_is_an_error() {
    let tenant = three_pages();
    let (shown, end) = walk(&tenant, "wrong");
    assert!(shown.is_empty() && end.unwrap().ends_with("/api/v1/audits?limit=100 answered 401 Unauthorized"));
    tenant.lock().unwrap().pages.truncate(1);
    let (shown, end) = walk(&tenant, "token");
    assert_eq!(shown, ["1", "2"]);
    assert!(end.unwrap().ends_with("page=1 answered 404 Not Found"));
}
