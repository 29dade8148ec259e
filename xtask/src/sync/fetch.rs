//! Fetches a URL: conditionally, with limits of time and size, and with retries after transient errors.

use std::io;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use qlik_events_codegen::spec::sources::is_printable;
use ureq::http::{self, HeaderMap, StatusCode, header};
use ureq::{Agent, Body, Error};
use url::Url;

use super::progress::Progress;
use super::retry::{MAX_PAUSE, RateLimit, retry_after};

/// The most attempts to fetch a URL.
const MAX_ATTEMPTS: u32 = 4;
/// The most redirects in a row.
const MAX_REDIRECTS: usize = 5;
const USER_AGENT: &str = concat!("qlik-events-xtask/", env!("CARGO_PKG_VERSION"), " (cargo xtask sync)");

/// The limits of each request.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// The time for the whole request, with redirects and body.
    pub(super) time: Duration,
    /// The size of the body, in bytes.
    pub(super) size: u64,
    /// The pause before the second attempt; it doubles each time.
    pub(super) pause: Duration,
}

/// The cache validators of the local copy. With them, the site only sends the document if it changed.
#[derive(Clone, Debug, Default)]
pub(super) struct CacheValidators {
    pub(super) etag: Option<String>,
    pub(super) last_modified: Option<String>,
}

impl CacheValidators {
    fn is_empty(&self) -> bool {
        self.etag.is_none() && self.last_modified.is_none()
    }
}

/// The response of a site.
#[derive(Debug)]
pub(super) enum Response {
    /// The local copy is current.
    NotModified,
    /// The site has no such document. The text is its answer.
    NotFound(String),
    /// The document.
    Document(Fetched),
}

/// A document and its headers.
#[derive(Debug)]
pub(super) struct Fetched {
    /// The URL, after redirects.
    pub(super) place: String,
    pub(super) bytes: Vec<u8>,
    pub(super) validators: CacheValidators,
}

/// The reason why an attempt failed.
enum FetchError {
    /// Another attempt would fail in the same way.
    Permanent(String),
    /// Another attempt can succeed, after the pause that the site requests.
    Transient(String, Option<Duration>),
}

/// The result of one request.
enum Step {
    Response(Response),
    Redirect(Url),
}

/// A client for all requests of a run.
pub(super) struct Client<'a> {
    agent: Agent,
    limits: Limits,
    rate_limit: RateLimit,
    progress: &'a Progress,
}

impl<'a> Client<'a> {
    pub(super) fn new(limits: Limits, progress: &'a Progress) -> Self {
        let config = Agent::config_builder()
            .user_agent(USER_AGENT)
            .accept_encoding("identity")
            .http_status_as_error(false)
            // Redirects are followed by this module, so that it can refuse them.
            .max_redirects(0)
            .build();
        Self { agent: config.new_agent(), limits, rate_limit: RateLimit::default(), progress }
    }

    /// Fetches a URL, with several attempts if necessary.
    ///
    /// # Errors
    /// The reason of the last failure.
    pub(super) fn get(&self, url: &Url, validators: &CacheValidators) -> Result<Response, String> {
        let mut pause = self.limits.pause;
        let mut left = MAX_ATTEMPTS;
        loop {
            self.rate_limit.wait();
            left -= 1;
            match self.attempt(url, validators) {
                Ok(response) => return Ok(response),
                Err(FetchError::Permanent(reason)) => return Err(reason),
                Err(FetchError::Transient(reason, requested)) if left > 0 => {
                    self.pause(url, &reason, pause, requested)?
                }
                Err(FetchError::Transient(reason, _)) => {
                    return Err(format!("{reason}, {MAX_ATTEMPTS} times in a row"));
                }
            }
            pause *= 2;
        }
    }

    /// Waits before the next attempt. If the site requests a pause, all threads wait.
    fn pause(&self, url: &Url, reason: &str, pause: Duration, requested: Option<Duration>) -> Result<(), String> {
        let wait = requested.unwrap_or_default().max(pause);
        if wait > MAX_PAUSE.max(pause) {
            return Err(format!("{reason}, and the site asks for a pause of more than {}", seconds(MAX_PAUSE)));
        }
        self.progress.note(&format!("{url}: {reason}; next attempt in {}", seconds(wait)));
        match requested {
            Some(_) => self.rate_limit.pause(wait),
            None => thread::sleep(wait),
        }
        Ok(())
    }

    fn attempt(&self, url: &Url, validators: &CacheValidators) -> Result<Response, FetchError> {
        let end = Instant::now() + self.limits.time;
        let mut url = url.clone();
        for _ in 0..=MAX_REDIRECTS {
            match self.request(&url, validators, end)? {
                Step::Response(response) => return Ok(response),
                Step::Redirect(next) => url = next,
            }
        }
        Err(FetchError::Permanent(format!("more than {MAX_REDIRECTS} redirects in a row")))
    }

    fn request(&self, url: &Url, validators: &CacheValidators, end: Instant) -> Result<Step, FetchError> {
        // A time limit of zero would mean no limit.
        let left = end.saturating_duration_since(Instant::now()).max(Duration::from_millis(1));
        let mut request = self.agent.get(url.as_str()).config().timeout_global(Some(left)).build();
        if let Some(etag) = &validators.etag {
            request = request.header(header::IF_NONE_MATCH, etag);
        }
        if let Some(last_modified) = &validators.last_modified {
            request = request.header(header::IF_MODIFIED_SINCE, last_modified);
        }
        let response = request.call().map_err(|error| self.failed(error))?;
        let status = response.status();
        match status.as_u16() {
            200 => self.document(url, response).map(|fetched| Step::Response(Response::Document(fetched))),
            304 if !validators.is_empty() => Ok(Step::Response(Response::NotModified)),
            404 | 410 => Ok(Step::Response(Response::NotFound(answer(status)))),
            301 | 302 | 303 | 307 | 308 => {
                redirect(url, response.headers()).map(Step::Redirect).map_err(FetchError::Permanent)
            }
            408 | 429 | 500..=599 => Err(FetchError::Transient(answer(status), requested_pause(response.headers()))),
            _ => Err(FetchError::Permanent(answer(status))),
        }
    }

    fn document(&self, url: &Url, response: http::Response<Body>) -> Result<Fetched, FetchError> {
        let [encoding, etag, last_modified] = [header::CONTENT_ENCODING, header::ETAG, header::LAST_MODIFIED]
            .map(|name| text(response.headers(), &name).filter(|text| is_printable(text)).map(str::to_owned));
        if let Some(encoding) = encoding.filter(|encoding| !encoding.eq_ignore_ascii_case("identity")) {
            let reason = format!("the body is encoded as `{encoding}`, which was not requested");
            return Err(FetchError::Permanent(reason));
        }
        let body = response.into_body().into_with_config().limit(self.limits.size.saturating_add(1));
        let bytes = body.read_to_vec().map_err(|error| self.failed(error))?;
        Ok(Fetched { place: url.to_string(), bytes, validators: CacheValidators { etag, last_modified } })
    }

    fn failed(&self, error: Error) -> FetchError {
        use FetchError::{Permanent, Transient};
        let Limits { time, size, .. } = self.limits;
        match error {
            Error::Timeout(_) => Permanent(format!("no complete answer in {}", seconds(time))),
            Error::BodyExceedsLimit(_) => Permanent(format!("the body has more than {size} bytes")),
            Error::HostNotFound => Permanent("unknown host".to_owned()),
            Error::Io(error) if is_transient(&error) => Transient(format!("the connection broke ({error})"), None),
            Error::Io(error) => Permanent(format!("the connection failed ({error})")),
            Error::ConnectionFailed => Transient("no connection".to_owned(), None),
            other => Permanent(format!("the answer is not valid ({other})")),
        }
    }
}

/// Whether the next connection can succeed.
fn is_transient(error: &io::Error) -> bool {
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

/// The target of a redirect. It must be on the same host, and must not lead from `https` to `http`.
fn redirect(from: &Url, headers: &HeaderMap) -> Result<Url, String> {
    let location = text(headers, &header::LOCATION).filter(|location| !location.is_empty());
    let location = location.ok_or("the site redirects without an address")?;
    let to = from.join(location).map_err(|_| format!("the site redirects to {location:?}, which is not an address"))?;
    if is_same_site(from, &to) { Ok(to) } else { Err(format!("the site redirects to another host: {to}")) }
}

fn is_same_site(from: &Url, to: &Url) -> bool {
    let is_upgrade = from.scheme() == "http" && to.scheme() == "https" && from.port().is_none() && to.port().is_none();
    let is_same = from.scheme() == to.scheme() && from.port() == to.port();
    let has_user = !to.username().is_empty() || to.password().is_some();
    from.host() == to.host() && (is_same || is_upgrade) && !has_user
}

fn requested_pause(headers: &HeaderMap) -> Option<Duration> {
    retry_after(text(headers, &header::RETRY_AFTER)?, SystemTime::now())
}

fn text<'h>(headers: &'h HeaderMap, name: &header::HeaderName) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

fn answer(status: StatusCode) -> String {
    format!("the site answers {status}")
}

fn seconds(time: Duration) -> String {
    format!("{} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirects_stay_on_the_host_and_encrypted() {
        for (from, to, expected) in [
            ("https://qlik.dev/a", "https://QLIK.dev/b", true),
            ("http://qlik.dev/a", "https://qlik.dev/a", true),
            ("https://qlik.dev/a", "https://qlik.dev:443/a", true),
            ("https://qlik.dev/a", "http://qlik.dev/a", false),
            ("https://qlik.dev/a", "https://www.qlik.dev/a", false),
            ("http://127.0.0.1:1/a", "http://127.0.0.1:2/a", false),
            ("https://qlik.dev/a", "https://qlik.dev@evil.example/a", false),
            ("https://qlik.dev/a", "https://me@qlik.dev/a", false),
            ("https://qlik.dev/a", "file:///etc/passwd", false),
        ] {
            let [from, to] = [from, to].map(|url| Url::parse(url).expect("an address"));
            assert_eq!(is_same_site(&from, &to), expected, "{from} {to}");
        }
    }
}
