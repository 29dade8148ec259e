//! The program `backfill`, against a tenant on loopback.

use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use qlik_events::Delivery;
use serde_json::{Value, json};

use crate::database::{Database, run, with_each};
use crate::events::{space, space_as};
use crate::program::{Program, deliver, eventually};
use crate::receiver::{receiver, wait_until_handled};

/// A tenant: the answer for each page, and the requests.
struct Tenant {
    address: SocketAddr,
    answers: Mutex<Vec<Answer>>,
    requests: Mutex<Vec<String>>,
}

#[derive(Clone)]
enum Answer {
    /// The items of a page, which is not the last one unless it is the last of the answers.
    Page(Vec<Value>),
    Status(u16, &'static str),
    /// A text in place of a page.
    Text(&'static str),
    /// The address of another tenant as that of the next page.
    Elsewhere(SocketAddr),
    Never,
}

impl Tenant {
    fn start(answers: Vec<Answer>) -> Arc<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        let tenant = Arc::new(Self { address, answers: Mutex::new(answers), requests: Mutex::default() });
        let app = Router::new().route("/api/v1/audits", get(answer)).with_state(Arc::clone(&tenant));
        thread::spawn(|| run(async { axum::serve(tokio::net::TcpListener::from_std(listener).unwrap(), app).await }));
        tenant
    }

    fn set(&self, page: usize, answer: Answer) {
        self.answers.lock().unwrap()[page] = answer;
    }

    /// The pages that have been asked for since the last call.
    fn requested(&self) -> Vec<usize> {
        std::mem::take(&mut *self.requests.lock().unwrap()).iter().map(|query| page(query)).collect()
    }
}

fn page(query: &str) -> usize {
    query.split_once("next=").map_or(0, |(_, page)| page.parse().unwrap())
}

async fn answer(State(tenant): State<Arc<Tenant>>, uri: Uri, headers: HeaderMap) -> Response {
    let query = uri.query().unwrap();
    let page = page(query);
    tenant.requests.lock().unwrap().push(query.to_owned());
    if headers.get("authorization").is_none_or(|token| token != "Bearer token") {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let (answer, count) = {
        let answers = tenant.answers.lock().unwrap();
        (answers.get(page).cloned(), answers.len())
    };
    let next = (page + 1 < count)
        .then(|| json!({ "href": format!("http://{}/api/v1/audits?next={}", tenant.address, page + 1) }));
    match answer {
        None => StatusCode::NOT_FOUND.into_response(),
        Some(Answer::Page(items)) => json!({ "data": items, "links": { "next": next } }).to_string().into_response(),
        Some(Answer::Status(status, wait)) => {
            (StatusCode::from_u16(status).unwrap(), [("Retry-After", wait)]).into_response()
        }
        Some(Answer::Text(text)) => text.into_response(),
        Some(Answer::Elsewhere(other)) => {
            let next = json!({ "href": format!("http://{other}/api/v1/audits?next=0") });
            json!({ "data": [], "links": { "next": next } }).to_string().into_response()
        }
        Some(Answer::Never) => std::future::pending().await,
    }
}

fn start(tenant: &Tenant, database: &Database) -> Program {
    let variables = [
        ("QLIK_TENANT", &*format!("http://{}", tenant.address)),
        ("QLIK_TOKEN", "token"),
        ("FROM", "2026-03-01T00:00:00+01:00"),
        ("TO", "2026-04-01T00:00:00Z"),
        ("DATABASE_URL", &database.url),
    ];
    Program::start(env!("CARGO_BIN_EXE_backfill"), &variables)
}

/// Runs the program to its end. Returns what it printed, or its log if it failed.
fn backfill(tenant: &Tenant, database: &Database) -> Result<String, String> {
    let mut program = start(tenant, database);
    if program.end() { Ok(eventually(|| program.lines().last().cloned())) } else { Err(program.log()) }
}

fn audits_space(id: &str) -> Value {
    space_as(Delivery::Audits, id)
}

fn pages() -> Vec<Answer> {
    let pages = [vec![audits_space("1"), audits_space("2")], vec![audits_space("3")], vec![audits_space("4")]];
    pages.map(Answer::Page).to_vec()
}

#[test]
fn what_the_webhook_brought_is_told_apart_by_its_id() {
    with_each(|database| {
        let mut receiver = receiver(database, "a");
        assert_eq!(deliver(receiver.address(), space("2").to_string()).unwrap(), 204);
        let tenant = Tenant::start(pages());
        assert_eq!(backfill(&tenant, database).unwrap(), "4 items, 3 new, 0 unreadable");
        let query = tenant.requests.lock().unwrap()[0].clone();
        assert_eq!(query, "limit=100&sort=%2BeventTime&eventTime=2026-03-01T00:00:00%2B01:00/2026-04-01T00:00:00Z");
        assert_eq!(deliver(receiver.address(), space("3").to_string()).unwrap(), 204);
        wait_until_handled(database);
        let rows = database.rows(&["id", "via", "content"], "events ORDER BY id");
        let expected = [("1", "audits"), ("2", "webhook"), ("3", "audits"), ("4", "audits")];
        assert_eq!(rows, expected.map(|(id, via)| [id, via, "typed"].map(str::to_owned).to_vec()));
        assert_eq!(database.raw()[3], audits_space("4").to_string().into_bytes());
        assert_eq!(database.number("notices"), 4);
    });
}

#[test]
fn it_resumes_at_the_page_where_it_was_killed() {
    with_each(|database| {
        let tenant = Tenant::start(pages());
        tenant.set(2, Answer::Never);
        let mut program = start(&tenant, database);
        eventually(|| (tenant.requests.lock().unwrap().len() == 3).then_some(()));
        program.kill();
        assert_eq!((tenant.requested(), database.number("events")), (vec![0, 1, 2], 3));
        tenant.set(2, Answer::Page(vec![audits_space("4")]));
        assert_eq!(backfill(&tenant, database).unwrap(), "1 items, 1 new, 0 unreadable");
        assert_eq!(tenant.requested(), [2]);
        assert_eq!(backfill(&tenant, database).unwrap(), "0 items, 0 new, 0 unreadable");
        assert!(tenant.requested().is_empty(), "the time span was complete");
    });
}

#[test]
fn an_error_ends_it_and_loses_nothing() {
    with_each(|database| {
        let tenant = Tenant::start(pages());
        let bad = [
            (Answer::Status(403, ""), "the tenant answered 403 Forbidden"),
            (Answer::Text(r#"{"errors":[{"code":"AUDITS-1"}]}"#), "expected a page of events"),
            (Answer::Text("<html>"), "expected"),
            (Answer::Status(429, "3600"), "a wait of 3600 seconds"),
        ];
        for (answer, expected) in bad {
            tenant.set(1, answer);
            let error = backfill(&tenant, database).unwrap_err();
            assert!(error.contains(expected), "{error}");
        }
        assert_eq!((tenant.requested(), database.number("events")), (vec![0, 1, 1, 1, 1], 2));
        tenant.set(1, Answer::Page(vec![audits_space("3")]));
        assert_eq!(backfill(&tenant, database).unwrap(), "2 items, 2 new, 0 unreadable");
    });
}

#[test]
fn it_waits_as_long_as_the_tenant_asks_for() {
    for status in [429, 503] {
        let database = Database::sqlite();
        let tenant = Tenant::start(pages());
        tenant.set(1, Answer::Status(status, "2"));
        let start = Instant::now();
        let mut program = self::start(&tenant, &database);
        eventually(|| (tenant.requests.lock().unwrap().len() == 2).then_some(()));
        tenant.set(1, Answer::Page(vec![audits_space("3")]));
        assert!(program.end());
        assert_eq!((tenant.requested(), database.number("events")), (vec![0, 1, 1, 2], 4));
        assert!(start.elapsed() >= Duration::from_secs(2));
    }
}

#[test]
fn a_bad_item_does_not_affect_the_others() {
    with_each(|database| {
        let bad = vec![audits_space("1"), json!(5), json!("private"), audits_space("2")];
        let tenant = Tenant::start(vec![Answer::Page(bad)]);
        assert_eq!(backfill(&tenant, database).unwrap(), "4 items, 4 new, 2 unreadable");
        assert_eq!(database.number("events WHERE content = 'unreadable'"), 2);
        assert_eq!(database.number("events WHERE content = 'typed' AND delivery = 'audits'"), 2);
    });
}

#[test]
fn a_position_that_is_no_longer_valid_starts_again() {
    let database = Database::sqlite();
    let tenant = Tenant::start(pages());
    tenant.set(1, Answer::Status(403, ""));
    backfill(&tenant, &database).unwrap_err();
    tenant.requested();
    tenant.set(1, Answer::Status(400, ""));
    let mut program = start(&tenant, &database);
    eventually(|| (tenant.requests.lock().unwrap().len() >= 2).then_some(()));
    program.end();
    assert_eq!(tenant.requested(), [1, 0, 1], "it does so once");
    tenant.set(1, Answer::Page(vec![audits_space("3")]));
    assert_eq!(backfill(&tenant, &database).unwrap(), "2 items, 2 new, 0 unreadable");
}

#[test]
fn the_token_is_sent_to_the_tenant_alone() {
    let database = Database::sqlite();
    let (tenant, other) = (Tenant::start(pages()), Tenant::start(pages()));
    tenant.set(0, Answer::Elsewhere(other.address));
    let error = backfill(&tenant, &database).unwrap_err();
    assert!(error.contains("the next page is not one of http://127.0.0.1:"), "{error}");
    assert!(other.requested().is_empty());
}
