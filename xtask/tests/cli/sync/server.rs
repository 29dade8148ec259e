//! A site on loopback that does what it is told, right or wrong, byte for byte.

use std::collections::{BTreeMap, VecDeque};
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What the site does with a request.
#[derive(Clone)]
pub(crate) enum Reply {
    /// Sends these bytes, and waits for the next request.
    Send(Vec<u8>),
    /// Sends these bytes, and ends the connection.
    Close(Vec<u8>),
    /// Sends these bytes one by one, with a pause before each.
    Drip(Vec<u8>, Duration),
    /// Sends these bytes, and then others without end.
    Endless(Vec<u8>),
    /// Answers after a pause.
    Late(Duration, Box<Reply>),
    /// Sends this text, or 304 to who has it already.
    Tagged(String),
    /// Keeps the connection open, and says nothing.
    Silence,
}

/// A request: its path, and its headers with names in small letters.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) path: String,
    pub(crate) headers: BTreeMap<String, String>,
}

#[derive(Default)]
struct State {
    replies: Mutex<BTreeMap<String, VecDeque<Reply>>>,
    requests: Mutex<Vec<Request>>,
    at_once: AtomicUsize,
    most_at_once: AtomicUsize,
}

/// A site; it ends with the test's process.
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

    /// Where the site has its pages about events.
    pub(crate) fn folder(&self) -> String {
        format!("http://{}/apis/event/", self.address)
    }

    /// What the site does with requests for a path, in their order; the last reply is for all that follow.
    pub(crate) fn on(&self, path: &str, replies: impl IntoIterator<Item = Reply>) {
        self.state.replies.lock().unwrap().insert(path.to_owned(), replies.into_iter().collect());
    }

    /// The same for the page of a name.
    pub(crate) fn page(&self, name: &str, replies: impl IntoIterator<Item = Reply>) {
        self.on(&format!("/apis/event/{name}.md"), replies);
    }

    /// The same for the AsyncAPI document of a page.
    pub(crate) fn asyncapi(&self, name: &str, replies: impl IntoIterator<Item = Reply>) {
        self.on(&format!("/specs/event/{name}.json"), replies);
    }

    /// All requests since the last call.
    pub(crate) fn requests(&self) -> Vec<Request> {
        std::mem::take(&mut self.state.requests.lock().unwrap())
    }

    /// How often a page was asked for, since the last call.
    pub(crate) fn count(&self, name: &str) -> usize {
        let path = format!("/apis/event/{name}.md");
        self.requests().iter().filter(|request| request.path == path).count()
    }

    /// The most requests that were open at the same time, since the last call.
    pub(crate) fn most_at_once(&self) -> usize {
        self.state.most_at_once.swap(0, Ordering::SeqCst)
    }
}

impl State {
    fn serve(&self, stream: TcpStream) {
        // Small answers in many writes would wait for each other.
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
    let path = line.split(' ').nth(1)?.to_owned();
    let mut headers = BTreeMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok().filter(|length| *length > 0)?;
        let Some((name, value)) = line.trim_end().split_once(": ") else { break };
        headers.insert(name.to_ascii_lowercase(), value.to_owned());
    }
    Some(Request { path, headers })
}

/// Whether the connection goes on.
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

/// A tag that is another for another text.
fn tag(text: &str) -> String {
    format!("W/\"{:x}'\\\"", text.bytes().fold(7_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into())))
}

fn ok(tag: &str, text: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\nETag: {tag}\r\nContent-Length: {}\r\n\r\n{text}", text.len()).into_bytes()
}

/// An answer with a text and nothing about it.
pub(crate) fn text(text: &str) -> Reply {
    bytes(text.as_bytes())
}

/// The same with any bytes.
pub(crate) fn bytes(bytes: &[u8]) -> Reply {
    let mut answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", bytes.len()).into_bytes();
    answer.extend(bytes);
    Reply::Send(answer)
}

/// An answer without a body: a status, and headers behind it, each with a line end before it.
pub(crate) fn status(status: &str) -> Reply {
    Reply::Send(format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n").into_bytes())
}

/// A redirect.
pub(crate) fn redirect(to: &str) -> Reply {
    status(&format!("302 Found\r\nLocation: {to}"))
}
