//! A site on loopback whose replies are set byte for byte, valid or not.

use std::collections::{BTreeMap, VecDeque};
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// The reaction of the site to a request.
#[derive(Clone)]
pub(crate) enum Reply {
    /// Sends these bytes, and waits for the next request.
    Send(Vec<u8>),
    /// Sends these bytes, and ends the connection.
    Close(Vec<u8>),
    /// Sends these bytes one by one, with a pause before each.
    Drip(Vec<u8>, Duration),
    /// Sends these bytes, and then further bytes without end.
    Endless(Vec<u8>),
    /// Answers after a pause.
    Late(Duration, Box<Reply>),
    /// Sends this text, or 304 if the request has its tag.
    Tagged(String),
    /// Keeps the connection open without an answer.
    Silence,
}

/// A request: its method, its path, its headers with lower-case names, and its body.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

#[derive(Default)]
struct State {
    replies: Mutex<BTreeMap<String, VecDeque<Reply>>>,
    requests: Mutex<Vec<Request>>,
    at_once: AtomicUsize,
    most_at_once: AtomicUsize,
}

/// A site, which runs until the process of the test ends.
#[derive(Clone)]
pub(crate) struct Site {
    address: SocketAddr,
    state: Arc<State>,
}

impl Site {
    pub(crate) fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let site = Self { address: listener.local_addr().unwrap(), state: Arc::default() };
        let state = Arc::clone(&site.state);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let state = Arc::clone(&state);
                thread::spawn(move || state.serve(stream));
            }
        });
        site
    }

    /// The URL of a path.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// The URL of the folder of event pages.
    pub(crate) fn folder(&self) -> String {
        self.url("/apis/event/")
    }

    /// Sets the replies to requests for a path, in their order. The last reply is repeated.
    pub(crate) fn on(&self, path: &str, replies: impl IntoIterator<Item = Reply>) {
        self.state.replies.lock().unwrap().insert(path.to_owned(), replies.into_iter().collect());
    }

    /// Sets the replies for a page.
    pub(crate) fn page(&self, name: &str, replies: impl IntoIterator<Item = Reply>) {
        self.on(&format!("/apis/event/{name}.md"), replies);
    }

    /// Sets the replies for the AsyncAPI document of a page.
    pub(crate) fn asyncapi(&self, name: &str, replies: impl IntoIterator<Item = Reply>) {
        self.on(&format!("/specs/event/{name}.json"), replies);
    }

    /// All requests since the last call.
    pub(crate) fn requests(&self) -> Vec<Request> {
        std::mem::take(&mut self.state.requests.lock().unwrap())
    }

    /// The number of requests for a page since the last call.
    pub(crate) fn count(&self, name: &str) -> usize {
        let path = format!("/apis/event/{name}.md");
        self.requests().iter().filter(|request| request.path == path).count()
    }

    /// The most simultaneous requests since the last call.
    pub(crate) fn most_at_once(&self) -> usize {
        self.state.most_at_once.swap(0, Ordering::SeqCst)
    }
}

impl State {
    fn serve(&self, stream: TcpStream) {
        // Without this, small answers in many writes would be delayed.
        stream.set_nodelay(true).unwrap();
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        while let Some(request) = read(&mut reader) {
            let at_once = self.at_once.fetch_add(1, Ordering::SeqCst) + 1;
            self.most_at_once.fetch_max(at_once, Ordering::SeqCst);
            self.requests.lock().unwrap().push(request.clone());
            let reply = self.reply(&request.path);
            let goes_on = perform(&stream, &request, reply);
            self.at_once.fetch_sub(1, Ordering::SeqCst);
            if !goes_on {
                return;
            }
        }
    }

    fn reply(&self, path: &str) -> Reply {
        let mut replies = self.replies.lock().unwrap();
        match replies.get_mut(path) {
            Some(replies) if replies.len() > 1 => replies.pop_front().unwrap(),
            Some(replies) => replies[0].clone(),
            None => status("404 Not Found"),
        }
    }
}

fn read(reader: &mut impl BufRead) -> Option<Request> {
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|length| *length > 0)?;
    let mut words = line.split(' ').map(str::to_owned);
    let (method, path) = (words.next()?, words.next()?);
    let mut headers = BTreeMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok().filter(|length| *length > 0)?;
        let Some((name, value)) = line.trim_end().split_once(": ") else { break };
        headers.insert(name.to_ascii_lowercase(), value.to_owned());
    }
    let mut body = vec![0; headers.get("content-length").map_or(0, |length| length.parse().unwrap())];
    reader.read_exact(&mut body).ok()?;
    Some(Request { method, path, headers, body })
}

/// Sends a reply, and returns whether the connection stays open.
fn perform(mut stream: &TcpStream, request: &Request, reply: Reply) -> bool {
    match reply {
        Reply::Send(bytes) => stream.write_all(&bytes).is_ok(),
        Reply::Close(bytes) => {
            let _ = stream.write_all(&bytes);
            let _ = stream.shutdown(std::net::Shutdown::Both);
            false
        }
        Reply::Drip(bytes, pause) => bytes.chunks(1).all(|byte| {
            thread::sleep(pause);
            stream.write_all(byte).is_ok()
        }),
        Reply::Endless(bytes) => {
            let mut is_open = stream.write_all(&bytes).is_ok();
            while is_open {
                is_open = stream.write_all(&[b'x'; 4096]).is_ok();
            }
            false
        }
        Reply::Late(pause, reply) => {
            thread::sleep(pause);
            perform(stream, request, *reply)
        }
        Reply::Tagged(text) => {
            let tag = tag(&text);
            let is_known = request.headers.get("if-none-match") == Some(&tag);
            let answer = if is_known { b"HTTP/1.1 304 Not Modified\r\n\r\n".to_vec() } else { ok(&tag, &text) };
            stream.write_all(&answer).is_ok()
        }
        Reply::Silence => {
            thread::sleep(Duration::from_secs(20));
            false
        }
    }
}

/// An `ETag` that depends on the text.
fn tag(text: &str) -> String {
    format!("W/\"{:x}'\\\"", text.bytes().fold(7_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into())))
}

fn ok(tag: &str, text: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\nETag: {tag}\r\nContent-Length: {}\r\n\r\n{text}", text.len()).into_bytes()
}

/// An answer with a text, without further headers.
pub(crate) fn text(text: &str) -> Reply {
    bytes(text.as_bytes())
}

/// An answer with bytes, without further headers.
pub(crate) fn bytes(bytes: &[u8]) -> Reply {
    let mut answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", bytes.len()).into_bytes();
    answer.extend(bytes);
    Reply::Send(answer)
}

/// An answer without a body: a status and headers, each after a line end.
pub(crate) fn status(status: &str) -> Reply {
    Reply::Send(format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n").into_bytes())
}

/// A redirect.
pub(crate) fn redirect(to: &str) -> Reply {
    status(&format!("302 Found\r\nLocation: {to}"))
}
