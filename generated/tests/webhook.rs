//! Tests of the example `webhook`, with requests on loopback.

#![allow(clippy::unwrap_used, reason = "a test stops at what is wrong")]

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use qlik_events::Event;
use qlik_events::webhook::{HEADER, Secret, sign};
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use tokio::sync::oneshot;

#[path = "../examples/webhook.rs"]
#[allow(dead_code, reason = "its `main` is for those who run it")]
mod example;

const SECRET: &str = "secret";

fn secret(text: &str) -> Secret {
    Secret::new(text).unwrap()
}

/// The running example. It ends when this is dropped.
struct Server {
    address: SocketAddr,
    shutdown: oneshot::Sender<()>,
    thread: JoinHandle<io::Result<()>>,
}

impl Server {
    fn start() -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        let (shutdown, asked) = oneshot::channel();
        let serve = async move {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            let receiver = example::Receiver::new(vec![secret("new"), secret(SECRET)]);
            example::serve(listener, receiver, async { _ = asked.await }).await
        };
        Self { address, shutdown, thread: thread::spawn(|| Runtime::new()?.block_on(serve)) }
    }

    fn post(&self, signature: Option<&str>, body: &[u8]) -> u16 {
        let config = ureq::Agent::config_builder().http_status_as_error(false).build();
        let mut request = ureq::Agent::new_with_config(config).post(format!("http://{}/", self.address));
        if let Some(signature) = signature {
            request = request.header(HEADER, signature);
        }
        request.send(body).unwrap().status().as_u16()
    }

    /// Posts a body with its signature.
    fn deliver(&self, body: impl AsRef<[u8]>) -> u16 {
        let body = body.as_ref();
        self.post(Some(&sign(&secret(SECRET), body)), body)
    }
}

fn app(id: &str) -> Value {
    json!({
        "id": id,
        "source": "com.qlik/engine",
        "type": "com.qlik.app.created",
        "specversion": "1.0",
        "tenantid": "t",
        "data": { "name": "Sales" },
    })
}

fn hybrid(id: &str) -> Value {
    json!({
        "id": id,
        "source": "com.qlik/engine",
        "type": "com.qlik.v1.app.created",
        "specversion": "1.0.2",
        "time": "2026-04-05T17:31:00Z",
        "tenantid": "t",
        "userid": "u",
        "cloudEventsVersion": "0.1",
        "contentType": "application/json",
        "eventId": id,
        "eventTime": "2026-04-05T17:31:00Z",
        "eventType": "com.qlik.v1.app.created",
        "eventTypeVersion": "1.0.0",
        "extensions": { "tenantId": "t", "userId": "u", "ownerId": "o" },
        "data": { "name": "Sales" },
    })
}

fn legacy(id: &str) -> Value {
    json!({
        "cloudEventsVersion": "0.1",
        "source": "com.qlik/engine",
        "contentType": "application/json",
        "eventId": id,
        "eventTime": "2026-04-05T17:31:00Z",
        "eventTypeVersion": "1.0.0",
        "eventType": "com.qlik.v1.app.created",
        "extensions": { "ownerId": "o", "tenantId": "t", "userId": "u", "spaceId": "s" },
        "data": { "name": "Sales" },
    })
}

#[test]
fn a_signed_event_is_accepted() {
    let server = Server::start();
    let body = app("1").to_string();
    assert_eq!(server.deliver(&body), 204);

    let body = app("2").to_string();
    assert_eq!(server.post(Some(&sign(&secret(SECRET), body.as_bytes()).to_uppercase()), body.as_bytes()), 204);
}

#[test]
fn either_of_two_secrets_is_accepted() {
    let server = Server::start();
    let body = app("1").to_string();
    assert_eq!(server.post(Some(&sign(&secret("new"), body.as_bytes())), body.as_bytes()), 204);
    assert_eq!(server.deliver(&body), 204);
}

#[test]
fn an_event_without_a_valid_signature_is_refused() {
    let server = Server::start();
    let body = app("1").to_string();
    let other = sign(&secret("other"), body.as_bytes());
    for signature in [None, Some(""), Some("sha256=00"), Some(&*other), Some(&*sign(&secret(SECRET), b"{}"))] {
        assert_eq!(server.post(signature, body.as_bytes()), 401);
    }
    assert_eq!(server.post(None, b"no JSON"), 401);
    assert_eq!(server.deliver(body), 204);
}

#[test]
fn a_body_that_is_not_an_object_is_a_bad_request() {
    let server = Server::start();
    for body in ["", "no JSON", "[]", "5", r#"{"id":"#] {
        assert_eq!(server.deliver(body), 400, "{body}");
    }
    assert_eq!(server.deliver([0xff]), 400);
}

#[test]
fn an_unknown_event_type_is_accepted() {
    let server = Server::start();
    let mut unknown = app("1");
    unknown["type"] = json!("com.qlik.new.created");
    assert_eq!(server.deliver(unknown.to_string()), 204);

    let mut mismatch = app("2");
    mismatch["data"] = json!({ "name": 5 });
    assert_eq!(server.deliver(mismatch.to_string()), 204);
    assert_eq!(server.deliver(r#"{"id":"3"}"#), 204);
}

/// Whether a receiver takes each of these for a repeated event.
fn repeated(events: &[Value]) -> Vec<bool> {
    let server = Server::start();
    let receiver = example::Receiver::new(vec![secret(SECRET)]);
    let is_repeated = |event: &Value| {
        let body = event.to_string();
        assert_eq!(server.deliver(&body), 204);
        receiver.knows(&Event::from_slice(body.as_bytes()).unwrap())
    };
    events.iter().map(is_repeated).collect()
}

#[test]
fn a_repeated_event_is_recognised_by_source_and_id() {
    let (mut changed, mut other) = (app("1"), app("1"));
    changed["data"] = json!({});
    other["source"] = json!("com.qlik/other");
    let events = [app("1"), app("1"), changed, other, app("2"), app("1")];
    assert_eq!(repeated(&events), [false, true, true, false, false, true]);
}

#[test]
fn an_event_without_an_id_is_never_a_repeated_one() {
    assert_eq!(repeated(&[json!({}), json!({})]), [false, false]);
}

#[test]
fn an_event_is_the_same_in_every_delivery() {
    let events = [hybrid("1"), hybrid("2"), hybrid("1"), legacy("1"), legacy("2"), legacy("3"), hybrid("3")];
    assert_eq!(repeated(&events), [false, false, true, true, true, false, true]);
}

#[test]
fn a_body_that_is_too_large_is_refused() {
    let server = Server::start();
    let mut body = app("1").to_string();
    body += &" ".repeat((1 << 20) - body.len());
    assert_eq!(server.deliver(&body), 204);
    body.push(' ');
    assert_eq!(server.deliver(&body), 413);
}

#[test]
fn a_running_request_is_finished_before_shutdown() {
    let Server { address, shutdown, thread } = Server::start();
    let body = app("1").to_string();
    let mut stream = TcpStream::connect(address).unwrap();
    let signature = sign(&secret(SECRET), body.as_bytes());
    let length = body.len();
    write!(
        stream,
        "POST / HTTP/1.1\r\nHost: h\r\n{HEADER}: {signature}\r\nContent-Length: {length}\r\nExpect: 100-continue\r\n\r\n"
    )
    .unwrap();
    let mut runs = [0; 25];
    stream.read_exact(&mut runs).unwrap();
    assert_eq!(&runs, b"HTTP/1.1 100 Continue\r\n\r\n");

    shutdown.send(()).unwrap();
    while TcpStream::connect(address).is_ok() {
        thread::sleep(Duration::from_millis(1));
    }
    assert!(!thread.is_finished());
    stream.write_all(body.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 204 "), "{answer}");
    thread.join().unwrap().unwrap();
}
