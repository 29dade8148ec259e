//! A site with one error: the page is kept, the reason is printed, and the other page is updated.

use std::time::{Duration, Instant};

use super::server::{Reply, Site, bytes, redirect, status, text};
use super::{Project, page, page_with, with_schemas};

/// Two pages with new versions on the site. The site gives other replies for the first page.
fn project(replies: &[Reply]) -> Project {
    let project = Project::new(&["core/thing", "other"]);
    project.site.page("core/thing", replies.to_vec());
    project.site.page("other", [text(&page("other", "new"))]);
    project
}

/// Expects that the page is refused with a reason, after a number of requests.
fn refused(what: &str, replies: &[Reply], reason: &str, requests: usize) {
    let project = project(replies);
    let (out, err) = project.ends(&[], 2);
    assert!(err.contains("error: core/thing.md: ") && err.contains(reason), "{what}: {reason}\n{err}");
    assert!(out.contains("0 created, 1 changed, 0 unchanged, 1 refused, 0 new"), "{what}\n{out}");
    assert_eq!(project.copy("core/thing"), page("core/thing", "old"), "{what}");
    assert_eq!(project.copy("other"), page("other", "new"), "{what}");
    assert_eq!(project.site.count("core/thing"), requests, "{what}");
}

/// Expects that the page is updated, after a number of requests.
fn taken(what: &str, replies: &[Reply], requests: usize) {
    let project = project(replies);
    let (out, err) = project.ends(&[], 0);
    assert!(out.starts_with("changed core/thing.md\nchanged other.md\n"), "{what}\n{out}\n{err}");
    assert_eq!(project.copy("core/thing"), page("core/thing", "new"), "{what}");
    assert_eq!(project.site.count("core/thing"), requests, "{what}");
}

fn new() -> Reply {
    text(&page("core/thing", "new"))
}

fn raw(answer: &str) -> Reply {
    Reply::Close(answer.as_bytes().to_vec())
}

fn send(answer: String) -> Reply {
    Reply::Send(answer.into_bytes())
}

#[test]
fn error_statuses_are_refused() {
    refused("locked", &[status("401 Unauthorized")], "the site answers 401 Unauthorized", 1);
    refused("nothing", &[status("204 No Content")], "the site answers 204 No Content", 1);
    refused("a part", &[status("206 Partial Content")], "the site answers 206 Partial Content", 1);
    refused("unasked", &[status("304 Not Modified")], "the site answers 304 Not Modified", 1);
}

#[test]
fn a_busy_site_is_retried() {
    let busy = status("500 Internal Server Error");
    taken("once", &[busy.clone(), new()], 2);
    taken("three times", &[busy.clone(), status("502 Bad Gateway"), status("503 Service Unavailable"), new()], 4);
    refused("always", &[busy], "500 Internal Server Error, 4 times in a row", 4);
}

#[test]
fn retry_after_is_obeyed() {
    let start = Instant::now();
    taken("seconds", &[status("429 Too Many Requests\r\nRetry-After: 1"), new()], 2);
    assert!(start.elapsed() >= Duration::from_secs(1));
    let past = "503 Service Unavailable\r\nRetry-After: Sun, 06 Nov 1994 08:49:37 GMT";
    taken("a date", &[status(past), new()], 2);
    taken("nonsense", &[status("429 Too Many Requests\r\nRetry-After: soon"), new()], 2);
    // The date is one of the site's clock, wherever that is.
    let start = Instant::now();
    let date =
        "503 Service Unavailable\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: Sun, 06 Nov 1994 08:49:38 GMT";
    taken("a date of a late clock", &[status(date), new()], 2);
    assert!(start.elapsed() >= Duration::from_secs(1));
    let date =
        "503 Service Unavailable\r\nDate: Fri, 31 Dec 9999 23:59:59 GMT\r\nRetry-After: Fri, 31 Dec 9999 23:59:59 GMT";
    taken("a date of a fast clock", &[status(date), new()], 2);
    for long in ["3600", "99999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"] {
        let long = status(&format!("429 Too Many Requests\r\nRetry-After: {long}"));
        refused("too long", &[long], "429 Too Many Requests, and the site asks for a pause of more than 120 s", 1);
    }
}

#[test]
fn a_broken_connection_is_retried() {
    let all = page("core/thing", "new");
    let half = &all[..all.len() / 2];
    for (what, answer) in [
        ("before the headers", String::new()),
        ("in the status", "HTTP/1.1 2".to_owned()),
        ("in the headers", "HTTP/1.1 200 OK\r\nContent-Le".to_owned()),
        ("before the body", format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", all.len())),
        ("in the body", format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{half}", all.len())),
        ("before the end", format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{all}", all.len() + 1)),
        ("in a chunk", format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{half}", all.len())),
        (
            "between chunks",
            format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{half}\r\n", half.len()),
        ),
    ] {
        taken(what, &[raw(&answer), new()], 2);
        refused(what, &[raw(&answer)], "the connection broke", 4);
    }
}

#[test]
fn a_cut_body_is_refused_with_its_lengths() {
    let all = page("core/thing", "new");
    let half = &all[..all.len() / 2];
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{half}", all.len());
    let lengths = format!("after {} of {} bytes", half.len(), all.len());
    refused("closed", &[raw(&head)], &format!("the connection broke {lengths}"), 4);
    refused("open", &[send(head)], &format!("no complete answer in 1.5 s {lengths}"), 1);
    let chunk = format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{half}\r\n", half.len());
    let lengths = format!("after {} of an unknown number of bytes", half.len());
    refused("chunks", &[raw(&chunk)], &format!("the connection broke {lengths}"), 4);
}

#[test]
fn a_truncated_page_is_refused() {
    let events = ["com.qlik.thing.created", "com.qlik.thing.deleted"];
    let all = page_with("core/thing", "new", &events);
    let half = &all[..all.find("### com.qlik.thing.deleted").unwrap()];
    let listed = "the table of contents lists `com.qlik.thing.deleted`";
    refused("without a length", &[raw(&format!("HTTP/1.1 200 OK\r\n\r\n{half}"))], listed, 1);
    refused("as HTTP/1.0", &[raw(&format!("HTTP/1.0 200 OK\r\n\r\n{half}"))], listed, 1);
    let short = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{all}", half.len());
    refused("a length that is too small", &[send(short)], listed, 1);
}

#[test]
fn a_page_truncated_in_its_schemas_is_refused() {
    let project = Project::new(&["core/thing"]);
    let all = |mark| with_schemas("core/thing", mark, &["Thing", "ThingOwner"]);
    project.site.page("core/thing", [text(&all("first"))]);
    project.ends(&[], 0);
    for (cut, reason) in [
        ("\n## Schemas", "unknown type word `Thing`"),
        (
            "\n### ThingOwner",
            "it no longer has the schema ThingOwner, which it uses, so it seems to be truncated; --overwrite takes it",
        ),
        ("| `p1`", "it ends within the schema ThingOwner, so it seems to be truncated; --overwrite takes it"),
    ] {
        let new = all("new");
        let half = &new[..new.rfind(cut).unwrap()];
        project.site.page("core/thing", [raw(&format!("HTTP/1.1 200 OK\r\n\r\n{half}"))]);
        let (_, err) = project.ends(&[], 2);
        assert!(err.contains("error: core/thing.md: ") && err.contains(reason), "{cut}\n{err}");
        assert_eq!(project.copy("core/thing"), all("first"), "{cut}");
    }
    let (out, _) = project.ends(&["--overwrite"], 0);
    assert!(out.contains("warning: core/thing.md: the schema ThingOwner no longer has p1\n"), "{out}");
}

#[test]
fn what_was_removed_with_its_uses_is_gone_for_real() {
    const ROW: &str = "| `p1` | `string` | No | A text. |\n";
    let project = Project::new(&["core/thing"]);
    let all = with_schemas("core/thing", "new", &["Thing", "ThingOwner"]);
    project.site.page("core/thing", [text(&all)]);
    project.ends(&[], 0);
    // The last property of the page, in the schema and in its use; the last schema; the last property of an event.
    let without_row = all.replace(ROW, "");
    let without_schema = with_schemas("core/thing", "new", &["Thing"]);
    let without_schemas = page("core/thing", "new");
    let other = without_schemas.replace("| `id` | `string` | Yes | Identifies it. |", "| `no` | `string` | No | It. |");
    for new in [without_row, without_schema, without_schemas, other] {
        project.site.page("core/thing", [text(&new)]);
        let (out, _) = project.ends(&[], 0);
        assert!(out.contains("warning: core/thing.md: "), "{out}");
        assert_eq!(project.copy("core/thing"), new);
    }
}

#[test]
fn surplus_bytes_are_not_the_next_answer() {
    let project = project(&[]);
    let thief = page("other", "stolen");
    let surplus = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{thief}", thief.len());
    let all = page("core/thing", "new");
    project
        .site
        .page("core/thing", [send(format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{all}{surplus}", all.len()))]);
    project.ends(&["--jobs", "1"], 0);
    assert_eq!(project.copy("other"), page("other", "new"));
}

#[test]
fn an_endless_body_is_refused() {
    let head = b"HTTP/1.1 200 OK\r\n\r\n".to_vec();
    refused("no length", &[Reply::Endless(head)], "the body has more than 200000 bytes", 1);
    let head = b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n".to_vec();
    refused("a great length", &[Reply::Endless(head)], "the body has more than 200000 bytes", 1);
    let chunk = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffff\r\n".to_vec();
    refused("a great chunk", &[Reply::Endless(chunk)], "the body has more than 200000 bytes", 1);
    let large = page("core/thing", "new");
    let most = format!("{large}{}", "\n".repeat(200_000 - large.len()));
    refused("a byte too many", &[text(&format!("{most}\n"))], "the body has more than 200000 bytes", 1);
    let project = project(&[text(&most)]);
    project.ends(&[], 0);
    assert_eq!(project.copy("core/thing"), most);
    refused("headers", &[Reply::Endless(b"HTTP/1.1 200 OK\r\nX: ".to_vec())], "the answer is not valid", 1);
    let hints = Reply::Endless(b"HTTP/1.1 103 Early Hints\r\n\r\n".repeat(10_000));
    refused("answers before the answer", &[hints], "the answer is not valid", 1);
}

#[test]
fn a_slow_site_times_out() {
    let all = page("core/thing", "new");
    let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{all}", all.len());
    let drip = Reply::Drip(answer.clone().into_bytes(), Duration::from_millis(10));
    refused("drops", &[drip], "no complete answer in 1.5 s", 1);
    refused("silence", &[Reply::Silence], "no complete answer in 1.5 s", 1);
    let hop = Reply::Late(Duration::from_millis(1_000), Box::new(redirect("/apis/event/core/thing.md")));
    refused("slow redirects", &[hop], "no complete answer in 1.5 s", 2);
    taken("late", &[Reply::Late(Duration::from_millis(300), Box::new(new()))], 1);
}

#[test]
fn redirects_are_followed_within_the_host() {
    for to in ["/moved/thing.md", "../../../moved/./thing.md", "/moved/thing.md#top"] {
        let project = project(&[redirect(to)]);
        project.site.on("/moved/thing.md", [new()]);
        project.ends(&[], 0);
        assert_eq!(project.copy("core/thing"), page("core/thing", "new"), "{to}");
    }
}

#[test]
fn redirects_to_other_hosts_are_refused() {
    let elsewhere = Site::new();
    elsewhere.page("core/thing", [new()]);
    let to = format!("{}core/thing.md", elsewhere.folder());
    refused("another port", &[redirect(&to)], "the site redirects to another host", 1);
    refused(
        "another host",
        &[redirect(&to.replace("127.0.0.1", "localhost"))],
        "the site redirects to another host",
        1,
    );
    refused("no site", &[redirect("file:///etc/passwd")], "the site redirects to another host: file:///etc/passwd", 1);
    refused("nowhere", &[status("302 Found")], "the site redirects without an address", 1);
    refused("nowhere", &[redirect("")], "the site redirects without an address", 1);
    refused("in a circle", &[redirect("/apis/event/core/thing.md")], "more than 5 redirects in a row", 6);
    refused("to another page", &[redirect("/apis/event/other.md")], "this is another page: its source is", 1);
    assert_eq!(elsewhere.requests().len(), 0);
}

#[test]
fn other_content_is_refused() {
    let html = "\n<!DOCTYPE html><html><head><title>Things</title></head><body># Things</body></html>";
    let login = "<html><title>Sign in to Qlik</title><form></form></html>";
    let password = "<html><form><input name=p type=\"password\"></form></html>";
    for (what, body, reason) in [
        ("HTML", html.as_bytes(), "this is HTML, not a page in markdown"),
        ("login", login.as_bytes(), "this is a login page"),
        ("password", password.as_bytes(), "this is a login page"),
        ("empty", b"", "the body is empty"),
        ("blank", b" \r\n\n", "the body is empty"),
        ("no UTF-8", b"# Things\n\xff\n", "the body is not UTF-8 from byte 10 on"),
        ("control", b"# Things\n\x00\n", "found the control character U+0000"),
        ("Latin 1", b"# Caf\xe9\n", "the body is not UTF-8 from byte 6 on"),
        ("UTF-16", b"\xff\xfe#\0 \0T\0", "the body is not UTF-8 from byte 1 on; it seems to be UTF-16"),
        ("prose", b"Page not found", "this page has no known layout"),
        ("markdown", b"# Page not found\n\nSorry.\n", "core/thing.md"),
        ("JSON", b"{\"error\": \"not found\"}", "expected an object with the key `asyncapi`"),
        (
            "announcements",
            b"Rooms\ncom.qlik.room.created: room created\n",
            "this is not a page in markdown: its layout is changelog",
        ),
    ] {
        refused(what, &[bytes(body)], reason, 1);
    }
}

#[test]
fn an_unreadable_page_is_refused_with_its_places() {
    let broken = page("core/thing", "new").replace("| Type |", "| Typ |");
    let project = project(&[text(&broken)]);
    let (_, err) = project.ends(&[], 2);
    let place = format!("{}core/thing.md:24:10", project.site.folder());
    assert!(err.contains("unknown column `Typ`; did you mean `Type`?") && err.contains(&place), "{err}");
    let flood = page("core/thing", "new") + &"\n## What\n".repeat(50);
    project.site.page("core/thing", [text(&flood)]);
    let (_, err) = project.ends(&[], 2);
    assert!(err.lines().count() < 40 && err.contains("and 47 more errors"), "{err}");
}

#[test]
fn invalid_http_is_refused() {
    let all = page("core/thing", "new");
    let two = format!("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: {}\r\n\r\n{all}", all.len());
    refused("two lengths", &[raw(&two)], "the answer is not valid", 1);
    refused("no HTTP", &[raw("220 mail.example ESMTP\r\n\r\n")], "the answer is not valid", 1);
    let odd = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nxx\r\n";
    refused("no chunk", &[raw(odd)], "the answer is not valid", 1);
    let odd = format!("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{all}");
    refused("no length", &[raw(&odd)], "the answer is not valid", 1);
    refused("no status", &[raw(&format!("HTTP/1.1 abc OK\r\n\r\n{all}"))], "the answer is not valid", 1);
    refused("HTTP/2", &[raw(&format!("HTTP/2 200\r\n\r\n{all}"))], "the answer is not valid", 1);
    refused("a part", &[raw(&format!("HTTP/1.1 206 Partial Content\r\n\r\n{all}"))], "206 Partial Content", 1);
    let packed = "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n3\r\n\x1f\x0b\x08\r\n0\r\n\r\n";
    refused("packed chunks", &[raw(packed)], "core/thing.md: ", 1);
}

#[test]
fn unrequested_compression_is_refused() {
    let gzip = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00".to_vec();
    let mut said = format!("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n", gzip.len());
    refused(
        "not said",
        &[bytes(&gzip)],
        "the body is not UTF-8 from byte 2 on; it seems to be compressed with gzip",
        1,
    );
    let mut answer = std::mem::take(&mut said).into_bytes();
    answer.extend(gzip);
    refused("said", &[Reply::Send(answer)], "the body is encoded as `gzip`, which was not requested", 1);
    let all = page("core/thing", "new");
    let length = all.len();
    for encoding in ["br", "gzip, gzip", "deflate"] {
        let answer =
            format!("HTTP/1.1 200 OK\r\nContent-Encoding: {encoding}\r\nContent-Length: {length}\r\n\r\n{all}");
        refused("said", &[send(answer)], &format!("the body is encoded as `{encoding}`"), 1);
    }
}

#[test]
fn unusual_answers_are_taken() {
    let all = page("core/thing", "new");
    taken("as HTTP/1.0", &[raw(&format!("HTTP/1.0 200 OK\r\n\r\n{all}"))], 1);
    taken("without a reason", &[raw(&format!("HTTP/1.1 200\r\nContent-Length: {}\r\n\r\n{all}", all.len()))], 1);
    let said =
        format!("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Length: {}", all.len());
    taken("with another type and character set", &[send(format!("{said}\r\n\r\n{all}"))], 1);
    let long = "x".repeat(5_000);
    let head = format!("HTTP/1.1 200 OK\r\nETag: \"{long}\"\r\nSet-Cookie: {long}\r\nContent-Length: {}", all.len());
    taken("with long headers", &[send(format!("{head}\r\n\r\n{all}"))], 1);
    let mut odd = b"HTTP/1.1 200 OK\r\nETag: \"\xff\"\r\nLast-Modified: \xe9t\xe9\r\n".to_vec();
    odd.extend(format!("Content-Length: {}\r\n\r\n{all}", all.len()).into_bytes());
    taken("with headers that are no text", &[Reply::Send(odd)], 1);
    let chunks = format!(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{:x};x=y\r\n{all}\r\n0\r\nX: y\r\n\r\n",
        all.len()
    );
    taken("with a trailer", &[send(chunks)], 1);
}

#[test]
fn an_unencrypted_site_fails_over_https() {
    let project = Project::new(&["core/thing"]);
    project.write("spec/sources.yaml", &project.sources().replace("http://", "https://"));
    let (_, err) = project.ends(&["core/thing"], 2);
    assert!(err.contains("error: core/thing.md: "), "{err}");
    assert_eq!(project.copy("core/thing"), page("core/thing", "old"));
}
