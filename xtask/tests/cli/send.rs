//! `send` to a receiver on loopback: the requests, the output and the exit status.

use std::fs;
use std::io::Write;
use std::net::TcpListener;
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

use super::sync::server::{Reply, Request, Site, redirect, status};
use super::{command, finish, small};

const EVENT: &str = "com.qlik.thing.created";
const NO_CONTENT: &str = "204 No Content";

/// A receiver that answers each request to `/`, and the project with the event.
struct Receiver {
    root: TempDir,
    site: Site,
}

impl Receiver {
    fn new(replies: impl IntoIterator<Item = Reply>) -> Self {
        let receiver = Self { root: small(), site: Site::new() };
        receiver.site.on("/", replies);
        receiver
    }

    fn send(&self, arguments: &[&str], status: i32) -> (String, String) {
        let url = self.site.url("/");
        let arguments = [&["send"], arguments, &["--to", &url]].concat();
        finish(command(self.root.path(), &arguments).env("SECRET", "the secret").env("BLANK", " \n"), status)
    }

    fn requests(&self) -> Vec<Request> {
        self.site.requests()
    }
}

fn json(request: &Request) -> Value {
    serde_json::from_slice(&request.body).unwrap()
}

/// The output without times, which differ.
fn without_times(text: &str) -> String {
    let line = |line: &str| match line.split_once(" in ") {
        Some((before, after)) => {
            format!("{before}{}", after.trim_start_matches(|c: char| c.is_ascii_digit() || ". ms".contains(c)))
        }
        None => line.to_owned(),
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_sample_is_sent_with_an_id_and_a_time_of_its_own() {
    let receiver = Receiver::new([status(NO_CONTENT)]);
    let (out, err) = receiver.send(&[EVENT, "--count", "2", "--set", "data.kind=c", "--set", "data.n.m=[1]"], 0);
    let requests = receiver.requests();
    let events: Vec<_> = requests.iter().map(json).collect();
    let ids: Vec<_> = events.iter().map(|event| event["id"].as_str().unwrap()).collect();
    assert_eq!(
        without_times(&out),
        format!("1/2 {EVENT} {}: {NO_CONTENT}\n2/2 {EVENT} {}: {NO_CONTENT}", ids[0], ids[1])
    );
    assert_eq!(err, "2 requests: 2 204 No Content\n");
    assert!(ids[0] != ids[1] && ids[0].len() == 36, "{ids:?}");
    for (request, event) in requests.iter().zip(&events) {
        assert_eq!((request.method.as_str(), request.path.as_str()), ("POST", "/"));
        assert_eq!(request.headers["content-type"], "application/cloudevents+json");
        assert!(!request.headers.contains_key("qlik-signature"));
        assert_eq!(event["type"], EVENT);
        assert_eq!(event["data"], json!({"kind": "c", "rows": [{"tags": ["t"]}], "n": {"m": [1]}}));
        let time = event["time"].as_str().unwrap();
        assert!(
            time.starts_with("20") && time.ends_with('Z') && time.len() <= "2026-01-01T00:00:00.000Z".len(),
            "{time}"
        );
    }
}

#[test]
fn a_duplicate_has_the_same_id() {
    let receiver = Receiver::new([status(NO_CONTENT)]);
    receiver.send(&[EVENT, "--id", "one", "--count", "3"], 0);
    let ids: Vec<_> = receiver.requests().iter().map(|request| json(request)["id"].clone()).collect();
    assert_eq!(ids, ["one", "one", "one"]);
}

#[test]
fn each_delivery_has_its_form() {
    let receiver = Receiver::new([status(NO_CONTENT)]);
    let sent = |form: &str, more: &[&str]| {
        receiver.send(&[&[EVENT, "--as", form, "--id", "é 1"], more].concat(), 0);
        receiver.requests().remove(0)
    };
    let hybrid = sent("hybrid", &[]);
    assert_eq!((&json(&hybrid)["id"], &json(&hybrid)["eventId"]), (&json!("é 1"), &json!("é 1")));
    assert_eq!(hybrid.headers["content-type"], "application/json");
    let legacy = json(&sent("legacy", &["--set", "tenantid=t"]));
    assert_eq!((&legacy["eventType"], &legacy["extensions"]["tenantId"]), (&json!(EVENT), &json!("t")));
    assert!(legacy.get("id").is_none());
    let binary = sent("binary", &["--set", "data={\"a\":1}"]);
    assert_eq!(binary.body, b"{\"a\":1}");
    let headers = ["content-type", "ce-id", "ce-type"].map(|name| binary.headers[name].as_str());
    assert_eq!(headers, ["application/json", "%C3%A9%201", EVENT]);
    let batch = sent("batch", &["--count", "3"]);
    assert_eq!(batch.headers["content-type"], "application/cloudevents-batch+json");
    assert_eq!(json(&batch).as_array().unwrap().len(), 3);
}

#[test]
fn a_secret_signs_and_is_never_printed() {
    let receiver = Receiver::new([status(NO_CONTENT)]);
    let (out, err) = receiver.send(&["--body", "not there", "--secret-env", "SECRET"], 2);
    assert!(out.is_empty() && err.contains("cannot read it") && err.contains("--body not there"), "{err}");
    let body = receiver.root.path().join("body");
    fs::write(&body, "{}").unwrap();
    let body = body.to_str().unwrap();
    let (out, err) = receiver.send(&["--body", body, "--secret-env", "SECRET"], 0);
    // printf '{}' | openssl dgst -sha256 -hmac 'the secret'
    let expected = "cbedf16e2101816b98420bc5dcd9fbafc24b04a7848317fa3cfc40cf09a1b93e";
    assert_eq!(receiver.requests()[0].headers["qlik-signature"], expected);
    assert_eq!(without_times(&out), format!("2 bytes: {NO_CONTENT}"));
    assert!(err.is_empty(), "{err}");
    for (name, found) in [("BLANK", "is empty or white space"), ("NOT_SET", "is not set")] {
        let (_, err) = receiver.send(&[EVENT, "--secret-env", name], 2);
        assert!(err.contains(&format!("the environment variable {found}")) && err.contains(name), "{err}");
    }
    assert!(receiver.requests().is_empty());
}

#[test]
fn captured_events_are_sent_as_they_came() {
    let receiver = Receiver::new([status(NO_CONTENT)]);
    let cloud = r#"{"specversion":"1.0","type":"com.qlik.a","id":"1","x":1.50}"#;
    let legacy = json!({"cloudEventsVersion": "0.1", "eventType": "com.qlik.a", "eventId": "2", "extensions": {"tenantId": "t"}});
    let record = json!({"id": "r", "request": {"url": "https://example.com", "body": cloud.replace("\"1\"", "\"3\"")}});
    let page = json!({"data": [{"id": "4", "eventType": "com.qlik.a", "tenantId": "t"}], "links": {}});
    let captured = format!("{cloud}\nno JSON\n{legacy}\n{record}\n{page}\n{{\"other\":1}}\n");
    fs::write(receiver.root.path().join("captured.ndjson"), captured).unwrap();
    let path = receiver.root.path().join("captured.ndjson");
    let path = path.to_str().unwrap();
    let (out, err) = receiver.send(&["--replay", path], 2);
    let requests = receiver.requests();
    let bodies: Vec<_> = requests.iter().map(json).collect();
    assert_eq!(bodies.len(), 4, "{out}{err}");
    assert_eq!((&bodies[0]["id"], &bodies[1], &bodies[2]["id"]), (&json!("1"), &legacy, &json!("3")));
    assert_eq!(bodies[3]["eventType"], "com.qlik.a");
    assert_eq!(
        (requests[0].body.as_slice(), requests[1].body.as_slice()),
        (cloud.as_bytes(), legacy.to_string().as_bytes())
    );
    assert_eq!(requests[0].headers["content-type"], "application/cloudevents+json");
    for (line, reason) in [(2, "not valid JSON"), (6, "not an event in any delivery")] {
        assert!(err.contains(&format!("{path}:{line}")) && err.contains(reason), "{err}");
    }
    assert!(err.contains("2 errors; these were not sent"), "{err}");
    receiver.send(&["--replay", path, "--as", "legacy"], 2);
    let types: Vec<_> = receiver.requests().iter().map(|request| json(request)["eventType"].clone()).collect();
    assert_eq!(types, ["com.qlik.a"; 4]);
    receiver.send(&["--replay", path, "--as", "batch"], 2);
    assert_eq!(json(&receiver.requests()[0]).as_array().unwrap().len(), 4);
    let (_, err) = receiver.send(&["--replay", "not there"], 2);
    assert!(err.contains("not there") && receiver.requests().is_empty(), "{err}");
}

#[test]
fn bytes_of_standard_input_are_sent_as_they_are() {
    let receiver = Receiver::new([status("400 Bad Request")]);
    let url = receiver.site.url("/");
    let mut command = command(receiver.root.path(), &["send", "--body", "-", "--to", &url]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"no JSON\xff").unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(1));
    assert_eq!(receiver.requests()[0].body, b"no JSON\xff");
}

#[test]
fn an_answer_is_shown_on_one_line() {
    let body = format!("a \"b\"\n\u{1b}[31m\u{e9}{}", "x".repeat(500));
    let reply = format!("HTTP/1.1 503 Service Unavailable\r\nContent-Length: {}\r\n\r\n{body}", body.len());
    let receiver = Receiver::new([Reply::Send(reply.into_bytes())]);
    let (out, _) = receiver.send(&[EVENT, "--id", "1"], 1);
    let out = without_times(&out);
    let expected = format!("{EVENT} 1: 503 Service Unavailable: \"a \\\"b\\\"\\n\\u{{1b}}[31m\u{e9}xxx");
    assert!(out.starts_with(&expected), "{out}");
    assert!(out.lines().count() == 1 && out.len() < 300, "{out}");
}

#[test]
fn a_redirect_is_not_followed() {
    let receiver = Receiver::new([redirect("/elsewhere")]);
    let (out, _) = receiver.send(&[EVENT, "--id", "1"], 1);
    assert_eq!(without_times(&out), format!("{EVENT} 1: 302 Found"));
    assert_eq!(receiver.requests().len(), 1);
}

#[test]
fn a_request_is_sent_again_only_when_asked() {
    let busy = || status("503 Service Unavailable");
    let receiver = Receiver::new([busy(), status(NO_CONTENT)]);
    receiver.send(&[EVENT], 1);
    let receiver = Receiver::new([busy(), Reply::Close(Vec::new()), status(NO_CONTENT)]);
    let (out, err) = receiver.send(&[EVENT, "--id", "1", "--retry", "5", "--pause", "1"], 0);
    let lines: Vec<_> = out.lines().collect();
    assert!(lines[0].ends_with("; again in 0.001 s") && lines[1].contains("no answer"), "{out}");
    assert!(lines[1].ends_with("; again in 0.002 s") && lines[2].contains(NO_CONTENT), "{out}");
    assert_eq!((lines.len(), err.as_str()), (3, ""));
    let bodies: Vec<_> = receiver.requests().into_iter().map(|request| request.body).collect();
    assert!(bodies.len() == 3 && bodies.iter().all(|body| *body == bodies[0]));
}

#[test]
fn no_answer_is_an_error() {
    let unused = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let root = small();
    let (out, _) =
        finish(&mut command(root.path(), &["send", EVENT, "--id", "1", "--to", &format!("http://{unused}")]), 2);
    assert!(out.starts_with(&format!("{EVENT} 1: no answer")) || out.contains("no connection"), "{out}");
    let receiver = Receiver::new([Reply::Silence]);
    let (out, _) = receiver.send(&[EVENT, "--id", "1", "--time-limit", "50"], 2);
    assert_eq!(out, format!("{EVENT} 1: no answer in 0.05 s\n"));
}

#[test]
fn the_rate_is_the_most_in_a_second() {
    let receiver = Receiver::new([status(NO_CONTENT)]);
    let start = Instant::now();
    receiver.send(&[EVENT, "--count", "4", "--rate", "20"], 0);
    assert!(start.elapsed() >= Duration::from_millis(150));
    for rate in ["0", "-1", "NaN", "inf", "x"] {
        let (_, err) = receiver.send(&[EVENT, &format!("--rate={rate}")], 2);
        assert!(err.contains("expected a number greater than 0"), "{err}");
    }
    // A rate so low that a clock cannot hold it is one without an end, not a panic.
    receiver.send(&[EVENT, "--rate", "1e-300"], 0);
}

#[test]
fn other_machines_need_a_yes() {
    let root = small();
    let send = |url: &str| finish(&mut command(root.path(), &["send", EVENT, "--to", url]), 2).1;
    let err = send("https://receiver.example.com/");
    assert!(err.contains("`receiver.example.com` is not this machine") && err.contains("--yes"), "{err}");
    assert!(send("receiver").contains("this is not a URL"));
    assert!(send("file:///etc/passwd").contains("the scheme is `file`"));
    let err = send("http://me:secret@127.0.0.1/");
    assert!(err.contains("a user name or a password"), "{err}");
}

#[test]
fn a_wrong_event_or_setting_sends_nothing() {
    let receiver = Receiver::new([status(NO_CONTENT)]);
    let (_, err) = receiver.send(&["com.qlik.thing.creatd"], 2);
    assert!(err.contains("did you mean `com.qlik.thing.created`?"), "{err}");
    let (_, err) = receiver.send(&[EVENT, "--set", "data.rows[7].x=1", "--set", "x"], 2);
    assert!(err.contains("no place for `data.rows[7].x`") && err.contains("expected PATH=JSON"), "{err}");
    receiver.send(&[EVENT, "--body", "x"], 2);
    receiver.send(&[], 2);
    assert!(receiver.requests().is_empty());
}

#[cfg(unix)]
#[test]
fn an_interruption_tells_how_far_it_got() {
    let receiver = Receiver::new([status(NO_CONTENT)]);
    let url = receiver.site.url("/");
    let arguments = ["send", EVENT, "--count", "100", "--rate", "0.01", "--to", &url];
    let child =
        command(receiver.root.path(), &arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let until = Instant::now() + Duration::from_secs(20);
    while receiver.requests().is_empty() && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(5));
    }
    std::thread::sleep(Duration::from_millis(100));
    std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130));
    let err = String::from_utf8(output.stderr).unwrap();
    assert!(err.contains("1 request: 1 204 No Content\ninterrupted: 99 requests not sent"), "{err}");
}
