//! The receiver.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use qlik_events::Delivery;
use qlik_events::webhook::{HEADER, Secret, sign};
use serde_json::{Value, json};

use crate::database::{Database, with_each};
use crate::events::{all, space, space_as};
use crate::program::{OLD_SECRET, Program, SECRET, deliver, eventually, post};

pub(crate) fn receiver(database: &Database, instance: &str) -> Program {
    let variables = [("DATABASE_URL", database.url.as_str()), ("INSTANCE", instance)];
    Program::start(env!("CARGO_BIN_EXE_receiver"), &variables)
}

/// Delivers a body, and returns the status of the response.
fn deliver_to(receiver: &mut Program, body: &Value) -> u16 {
    deliver(receiver.address(), body.to_string()).unwrap()
}

pub(crate) fn wait_until_handled(database: &Database) {
    let is_handled = || database.number("events WHERE handled_at IS NULL AND content <> 'unreadable'") == 0;
    eventually(|| is_handled().then_some(()));
}

#[test]
fn every_sample_is_stored_as_it_came_and_handled_once() {
    with_each(|database| {
        let mut receiver = receiver(database, "a");
        let samples = all();
        for sample in &samples {
            assert_eq!(deliver_to(&mut receiver, sample), 204);
        }
        wait_until_handled(database);
        let sent: Vec<_> = samples.iter().map(|sample| sample.to_string().into_bytes()).collect();
        assert_eq!(database.raw(), sent);
        let handled = database.rows(&["id"], "notices ORDER BY id");
        let ids: Vec<_> = samples.iter().map(|sample| vec![sample["id"].as_str().unwrap().to_owned()]).collect();
        assert_eq!(handled, ids);
        let types = database.rows(&["event_type"], "events WHERE content IN ('typed', 'absent') ORDER BY id");
        let expected: Vec<_> = samples.iter().map(|sample| vec![sample["type"].as_str().unwrap().to_owned()]).collect();
        assert_eq!(types, expected);
    });
}

#[test]
fn people_can_query_the_columns() {
    with_each(|database| {
        let mut receiver = receiver(database, "a");
        let mut mismatch = space("mismatch");
        mismatch["data"]["name"] = json!(5);
        mismatch["data"]["variables"][0]["key"] = json!(5);
        mismatch["time"] = json!("2026-04-05T19:31:00.5+02:00");
        let mut unknown = space("unknown");
        unknown["type"] = json!("com.qlik.new");
        let mut absent = space("absent");
        absent.as_object_mut().unwrap().remove("data");
        for event in [mismatch, unknown, absent, space_as(Delivery::Legacy, "legacy")] {
            assert_eq!(deliver_to(&mut receiver, &event), 204);
        }
        let columns = ["id", "event_type", "content", "delivery", "tenant_id", "user_id", "via", "problems"];
        let created = "com.qlik.core.space.created";
        let expected = [
            ["absent", created, "absent", "cloudevents", "string", "string", "webhook", "[]"],
            ["legacy", created, "typed", "legacy", "string", "string", "webhook", "[]"],
            ["mismatch", created, "mismatch", "cloudevents", "string", "string", "webhook", "!"],
            ["unknown", "com.qlik.new", "unknown", "cloudevents", "string", "string", "webhook", "[]"],
        ];
        let mut rows = database.rows(&columns, "events ORDER BY id");
        let problems: Value = serde_json::from_str(&std::mem::replace(&mut rows[2][7], "!".to_owned())).unwrap();
        assert_eq!(problems, json!(["data.name", "data.variables[0].key"]));
        assert_eq!(rows, expected.map(|row| row.map(str::to_owned).to_vec()));
        let later = "events WHERE time > '2026-04-05T17:30:59.999999Z' AND time < '2026-04-05T17:31:01.000000Z'";
        assert_eq!(database.rows(&["id"], later), [["mismatch"]]);
        wait_until_handled(database);
    });
}

#[test]
fn postgres_runs_the_queries_of_the_readme() {
    let Some(database) = Database::postgres() else { return };
    let mut receiver = receiver(&database, "a");
    assert_eq!(deliver_to(&mut receiver, &space("1")), 204);
    let (_, queries) = include_str!("../README.md").split_once("```sql").unwrap();
    let (queries, _) = queries.split_once("```").unwrap();
    let lines: Vec<_> = queries.lines().filter(|line| !line.starts_with("--")).collect();
    let lines = lines.join("\n");
    let queries: Vec<_> = lines.split(';').map(str::trim).filter(|query| !query.is_empty()).collect();
    assert_eq!(queries.len(), 5);
    for query in queries {
        if query.starts_with("SELECT") {
            database.number(&format!("({query}) AS query"));
        } else {
            database.execute(query);
        }
    }
}

#[test]
fn a_repeated_event_is_stored_and_handled_once() {
    with_each(|database| {
        let mut receiver = receiver(database, "a");
        assert_eq!(deliver_to(&mut receiver, &space("1")), 204);
        assert_eq!(deliver_to(&mut receiver, &space("1")), 204);
        for delivery in [Delivery::Hybrid, Delivery::Legacy, Delivery::Audits, Delivery::Record] {
            assert_eq!(deliver_to(&mut receiver, &space_as(delivery, "1")), 204, "{delivery}");
        }
        assert_eq!(deliver_to(&mut receiver, &json!([space("1"), space("2"), space("2")])), 204);
        let mut other = space("1");
        other["source"] = json!("com.qlik/other");
        assert_eq!(deliver_to(&mut receiver, &other), 204);
        wait_until_handled(database);
        assert_eq!(database.number("events"), 3);
        assert_eq!(database.number("notices"), 3);
    });
}

#[test]
fn a_batch_and_a_record_are_read() {
    with_each(|database| {
        let mut receiver = receiver(database, "a");
        let record = space_as(Delivery::Record, "3");
        assert_eq!(deliver_to(&mut receiver, &json!([space("1"), 5, space("2")])), 204);
        assert_eq!(deliver_to(&mut receiver, &record), 204);
        assert_eq!(deliver_to(&mut receiver, &json!([])), 204);
        for _ in 0..2 {
            assert_eq!(deliver(receiver.address(), "no JSON").unwrap(), 400);
        }
        let rows = database.rows(&["id", "content", "delivery"], "events WHERE content = 'typed' ORDER BY id");
        let typed = [["1", "typed", "cloudevents"], ["2", "typed", "cloudevents"], ["3", "typed", "record"]];
        assert_eq!(rows, typed);
        let mut raw = database.raw();
        raw.sort();
        let [one, two, three] = [space("1"), space("2"), record].map(|body| body.to_string().into_bytes());
        let mut expected = vec![b"5".to_vec(), b"no JSON".to_vec(), one, two, three];
        expected.sort();
        assert_eq!(raw, expected);
        assert_eq!(database.number("events WHERE content = 'unreadable' AND error IS NOT NULL"), 2);
    });
}

#[test]
fn texts_that_a_database_cannot_hold_are_stored() {
    with_each(|database| {
        let mut receiver = receiver(database, "a");
        let long = "long ".repeat(10_000);
        let odd = [
            json!({ "id": "a\u{0}b", "source": long, "type": long, "tenantid": "\u{0}", "userid": long }),
            json!({ "id": long, "time": "-009999-01-02T01:59:59Z" }),
            json!({ "id": "3", "time": "no time", "type": "com.qlik.core.space.created", "data": { "\u{0}": 5 } }),
            json!({}),
            json!({ "error": "\u{0}" }),
        ];
        for event in &odd {
            assert_eq!(deliver_to(&mut receiver, event), 204, "{event}");
            assert_eq!(deliver_to(&mut receiver, event), 204, "{event}");
        }
        assert_eq!((database.number("events"), database.number("events WHERE time IS NULL")), (5, 5));
    });
}

#[test]
fn a_body_without_a_valid_signature_is_refused() {
    with_each(|database| {
        let mut receiver = receiver(database, "a");
        let address = receiver.address();
        let body = space("1").to_string();
        let sign = |secret: &str, body: &str| sign(&Secret::new(secret).unwrap(), body.as_bytes());
        for signature in [None, Some(""), Some(&*sign("other", &body)), Some(&*sign(SECRET, "{}"))] {
            assert_eq!(post(address, body.as_bytes(), signature).unwrap(), 401);
        }
        assert_eq!(post(address, body.as_bytes(), Some(&sign(OLD_SECRET, &body))).unwrap(), 204);
        assert_eq!(deliver(address, format!("{body}{}", " ".repeat(1 << 20))).unwrap(), 413);
        assert_eq!(database.number("events"), 1);
    });
}

#[test]
fn an_event_that_cannot_be_stored_is_to_be_sent_again() {
    with_each(|database| {
        let mut receiver = receiver(database, "a");
        let address = receiver.address();
        database.execute("ALTER TABLE events RENAME TO away");
        assert_eq!(deliver(address, space("1").to_string()).unwrap(), 503);
        database.execute("ALTER TABLE away RENAME TO events");
        assert_eq!(deliver(address, space("1").to_string()).unwrap(), 204);
        wait_until_handled(database);
    });
}

#[test]
fn an_event_whose_handling_fails_is_handled_again() {
    with_each(|database| {
        let mut receiver = receiver(database, "a");
        let address = receiver.address();
        database.execute("ALTER TABLE notices RENAME TO away");
        assert_eq!(deliver(address, space("1").to_string()).unwrap(), 204);
        eventually(|| (database.number("events WHERE attempts > 0 AND error IS NOT NULL") == 1).then_some(()));
        database.execute("ALTER TABLE away RENAME TO notices");
        wait_until_handled(database);
        assert_eq!(database.number("notices"), 1);
        assert_eq!(database.number("events WHERE error IS NULL AND handled_by = 'a'"), 1);
    });
}

#[test]
fn no_value_of_a_payload_is_logged() {
    with_each(|database| {
        let mut receiver = receiver(database, "a");
        let mut event = space("1");
        event["data"] = json!({ "name": "private", "type": "private", "ownerId": ["private"], "private": "private" });
        let mut unknown = event.clone();
        (unknown["id"], unknown["type"]) = (json!("2"), json!("com.qlik.new"));
        for event in [&event, &unknown, &json!(["private", event])] {
            deliver_to(&mut receiver, event);
        }
        deliver(receiver.address(), "private").unwrap();
        post(receiver.address(), b"private", Some("private")).unwrap();
        wait_until_handled(database);
        let log = receiver.log();
        assert!(log.contains("mismatch") && log.contains("data.ownerId"), "{log}");
        assert!(!log.contains("private") && !receiver.lines().concat().contains("private"), "{log}");
    });
}

#[test]
fn a_running_request_is_finished_before_the_end() {
    with_each(|database| {
        let mut receiver = receiver(database, "a");
        let address = receiver.address();
        let body = space("1").to_string();
        let signature = sign(&Secret::new(SECRET).unwrap(), body.as_bytes());
        let mut stream = TcpStream::connect(address).unwrap();
        let length = body.len();
        let head = format!("POST / HTTP/1.1\r\nHost: h\r\n{HEADER}: {signature}\r\nContent-Length: {length}\r\n");
        write!(stream, "{head}Expect: 100-continue\r\n\r\n").unwrap();
        let mut runs = [0; 25];
        stream.read_exact(&mut runs).unwrap();
        receiver.ask_to_end();
        while TcpStream::connect(address).is_ok() {
            thread::sleep(Duration::from_millis(5));
        }
        stream.write_all(body.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 204 "), "{answer}");
        assert!(receiver.end());
        assert_eq!(database.number("events"), 1);
    });
}

#[test]
fn a_slow_client_does_not_keep_the_process_alive() {
    let database = Database::sqlite();
    let mut receiver = receiver(&database, "a");
    let address = receiver.address();
    let mut slow = TcpStream::connect(address).unwrap();
    write!(slow, "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\n1").unwrap();
    let mut slower = TcpStream::connect(address).unwrap();
    write!(slower, "POST / HTTP/1.1\r\nHos").unwrap();
    thread::sleep(Duration::from_millis(200));
    let start = Instant::now();
    receiver.ask_to_end();
    let mut answer = String::new();
    slow.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    assert!(receiver.end() && start.elapsed() < Duration::from_secs(15));
}
