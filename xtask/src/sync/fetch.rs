//! One address to its bytes: conditional, limited in time and size, and asked again where that may help.

use std::io;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use ureq::http::{HeaderMap, Response, StatusCode, header};
use ureq::{Agent, Body, Error};

use super::address;
use super::progress::Progress;
use super::wait::{Gate, LONGEST, retry_after};
use super::words::presentable;

/// How often one address is asked before it counts as out of reach.
const ATTEMPTS: u32 = 4;
/// How many redirects in a row are followed.
const MOST_REDIRECTS: usize = 5;
/// Who asks.
const USER_AGENT: &str = concat!("qlik-events-xtask/", env!("CARGO_PKG_VERSION"), " (cargo xtask sync)");

/// The bounds of each request.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// How long it may take, redirects and body included.
    pub(super) time: Duration,
    /// The most bytes that its body may have.
    pub(super) size: u64,
    /// The pause before it is made again, which doubles each time.
    pub(super) pause: Duration,
}

/// What is known of the copy at hand, so that the site need not send it again.
#[derive(Clone, Debug, Default)]
pub(super) struct Condition {
    pub(super) etag: Option<String>,
    pub(super) modified: Option<String>,
}

impl Condition {
    fn is_none(&self) -> bool {
        self.etag.is_none() && self.modified.is_none()
    }
}

/// What a site answered.
#[derive(Debug)]
pub(super) enum Answer {
    /// The copy at hand is the site's.
    Unchanged,
    /// Here is another.
    Body(Fetched),
}

/// A body, and what the site says about it.
#[derive(Debug)]
pub(super) struct Fetched {
    /// Where it was found.
    pub(super) place: String,
    pub(super) bytes: Vec<u8>,
    pub(super) etag: Option<String>,
    pub(super) modified: Option<String>,
}

/// Why there is no answer.
enum Failed {
    /// Another attempt would end the same way.
    For(String),
    /// Another attempt may help, after the pause that the site asks for.
    Now(String, Option<Duration>),
}

/// What one request led to.
enum Step {
    Answer(Answer),
    Redirect(String),
}

/// Fetches from sites.
pub(super) struct Client<'a> {
    agent: Agent,
    limits: Limits,
    gate: Gate,
    progress: &'a Progress,
}

impl<'a> Client<'a> {
    pub(super) fn new(limits: Limits, progress: &'a Progress) -> Self {
        let config = Agent::config_builder()
            .user_agent(USER_AGENT)
            .accept_encoding("identity")
            .http_status_as_error(false)
            // Redirects are followed here, where they can be refused.
            .max_redirects(0)
            .build();
        Self { agent: config.new_agent(), limits, gate: Gate::default(), progress }
    }

    /// Asks for an address, several times if need be; the error says what is wrong.
    pub(super) fn get(&self, url: &str, condition: &Condition) -> Result<Answer, String> {
        let mut pause = self.limits.pause;
        let mut left = ATTEMPTS;
        loop {
            self.gate.pass();
            left -= 1;
            match self.attempt(url, condition) {
                Ok(answer) => return Ok(answer),
                Err(Failed::For(reason)) => return Err(reason),
                Err(Failed::Now(reason, asked)) if left > 0 => self.rest(url, &reason, pause, asked)?,
                Err(Failed::Now(reason, _)) => return Err(format!("{reason}, {ATTEMPTS} times in a row")),
            }
            pause *= 2;
        }
    }

    /// Waits before the next attempt: all who fetch, where the site asks for it, else only this one.
    fn rest(&self, url: &str, reason: &str, pause: Duration, asked: Option<Duration>) -> Result<(), String> {
        let wait = asked.unwrap_or_default().max(pause);
        if wait > LONGEST.max(pause) {
            return Err(format!("{reason}, and the site asks for a pause of more than {}", seconds(LONGEST)));
        }
        self.progress.say(&format!("{url}: {reason}; asking again in {}", seconds(wait)));
        match asked {
            Some(_) => self.gate.close(wait),
            None => thread::sleep(wait),
        }
        Ok(())
    }

    fn attempt(&self, url: &str, condition: &Condition) -> Result<Answer, Failed> {
        let end = Instant::now() + self.limits.time;
        let mut url = url.to_owned();
        for _ in 0..=MOST_REDIRECTS {
            match self.request(&url, condition, end)? {
                Step::Answer(answer) => return Ok(answer),
                Step::Redirect(next) => url = next,
            }
        }
        Err(Failed::For(format!("it is redirected more than {MOST_REDIRECTS} times")))
    }

    fn request(&self, url: &str, condition: &Condition, end: Instant) -> Result<Step, Failed> {
        // No time at all would mean no limit.
        let left = end.saturating_duration_since(Instant::now()).max(Duration::from_millis(1));
        let mut request = self.agent.get(url).config().timeout_global(Some(left)).build();
        if let Some(etag) = &condition.etag {
            request = request.header(header::IF_NONE_MATCH, etag);
        }
        if let Some(modified) = &condition.modified {
            request = request.header(header::IF_MODIFIED_SINCE, modified);
        }
        let response = request.call().map_err(|error| self.failed(error))?;
        let status = response.status();
        match status.as_u16() {
            200 => self.body(url, response).map(|body| Step::Answer(Answer::Body(body))),
            304 if !condition.is_none() => Ok(Step::Answer(Answer::Unchanged)),
            301 | 302 | 303 | 307 | 308 => redirect(url, response.headers()).map(Step::Redirect).map_err(Failed::For),
            408 | 429 | 500..=599 => Err(Failed::Now(answers(status), asked(response.headers()))),
            _ => Err(Failed::For(answers(status))),
        }
    }

    fn body(&self, url: &str, response: Response<Body>) -> Result<Fetched, Failed> {
        let [encoding, etag, modified] = [header::CONTENT_ENCODING, header::ETAG, header::LAST_MODIFIED]
            .map(|name| text(response.headers(), &name).and_then(presentable));
        if let Some(encoding) = encoding.filter(|encoding| !encoding.eq_ignore_ascii_case("identity")) {
            return Err(Failed::For(format!("the body is encoded as `{encoding}`, which was not asked for")));
        }
        let body = response.into_body().into_with_config().limit(self.limits.size.saturating_add(1));
        let bytes = body.read_to_vec().map_err(|error| self.failed(error))?;
        Ok(Fetched { place: url.to_owned(), bytes, etag, modified })
    }

    fn failed(&self, error: Error) -> Failed {
        let Limits { time, size, .. } = self.limits;
        match error {
            Error::Timeout(_) => Failed::For(format!("no whole answer in {}", seconds(time))),
            Error::BodyExceedsLimit(_) => Failed::For(format!("the body has more than {size} bytes")),
            Error::HostNotFound => Failed::For("its host is not known".to_owned()),
            Error::Io(error) if is_broken(&error) => Failed::Now(format!("the connection broke ({error})"), None),
            Error::Io(error) => Failed::For(format!("the connection failed ({error})")),
            Error::ConnectionFailed => Failed::Now("no connection".to_owned(), None),
            other => Failed::For(format!("the answer is not sound ({other})")),
        }
    }
}

/// Whether a connection broke, and the next one may not.
fn is_broken(error: &io::Error) -> bool {
    use io::ErrorKind::{
        BrokenPipe, ConnectionAborted, ConnectionRefused, ConnectionReset, HostUnreachable, Interrupted,
        NetworkUnreachable, NotConnected, UnexpectedEof,
    };
    matches!(
        error.kind(),
        BrokenPipe
            | ConnectionAborted
            | ConnectionRefused
            | ConnectionReset
            | HostUnreachable
            | Interrupted
            | NetworkUnreachable
            | NotConnected
            | UnexpectedEof
    )
}

fn redirect(from: &str, headers: &HeaderMap) -> Result<String, String> {
    let location = text(headers, &header::LOCATION).filter(|location| !location.is_empty());
    let location = location.ok_or("it is redirected to nowhere")?;
    let to = address::resolve(from, location).ok_or_else(|| format!("it is redirected to {location:?}"))?;
    if address::stays(from, &to) { Ok(to) } else { Err(format!("it is redirected away from its host, to {to:?}")) }
}

fn asked(headers: &HeaderMap) -> Option<Duration> {
    retry_after(text(headers, &header::RETRY_AFTER)?, SystemTime::now())
}

fn text<'h>(headers: &'h HeaderMap, name: &header::HeaderName) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

fn answers(status: StatusCode) -> String {
    format!("the site answers {status}")
}

fn seconds(time: Duration) -> String {
    format!("{} s", time.as_secs_f64())
}
