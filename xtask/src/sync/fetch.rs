//! Fetches a URL: conditionally, with limits of time and size, and with retries after transient errors.

use std::io::{self, Read as _};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use qlik_events_codegen::spec::sources::is_printable;
use ureq::http::{self, HeaderMap, StatusCode, header};
use ureq::tls::RootCerts;
use ureq::{Agent, Body, Error};
use url::Url;

use super::outage::{Outages, Scope};
use super::progress::Progress;
use super::retry::{MAX_PAUSE, RateLimit, http_date, retry_after};
use crate::network::{self, proxy::Proxies};

/// The most attempts to fetch a URL.
const MAX_ATTEMPTS: u32 = 4;
/// The most redirects in a row.
const MAX_REDIRECTS: usize = 5;
/// The name of the client, and where to reach its people.
const USER_AGENT: &str = concat!(
    "qlik-events-xtask/",
    env!("CARGO_PKG_VERSION"),
    " (cargo xtask sync; +",
    env!("CARGO_PKG_REPOSITORY"),
    ")"
);

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
    /// Whether the site redirected to another URL for good.
    pub(super) is_moved: bool,
    pub(super) bytes: Vec<u8>,
    pub(super) validators: CacheValidators,
}

/// The reason why a document was not fetched, or is not taken.
#[derive(Debug)]
pub(super) enum Refusal {
    /// A reason that only concerns this document.
    Document(String),
    /// The site failed; without a reason, the document was not requested since the site is down.
    Site { site: String, reason: Option<String> },
}

impl From<String> for Refusal {
    fn from(reason: String) -> Self {
        Self::Document(reason)
    }
}

/// The reason why an attempt failed.
struct Failure {
    reason: String,
    scope: Scope,
    /// Whether another attempt can succeed.
    is_transient: bool,
    /// The pause that the site requests before it.
    pause: Option<Duration>,
}

impl Failure {
    const fn permanent(reason: String, scope: Scope) -> Self {
        Self { reason, scope, is_transient: false, pause: None }
    }

    const fn transient(reason: String, scope: Scope, pause: Option<Duration>) -> Self {
        Self { reason, scope, is_transient: true, pause }
    }
}

/// The result of one request.
enum Step {
    Response(Response),
    /// The next URL, and whether it replaces this one for good.
    Redirect(Url, bool),
}

/// A client for all requests of a run.
pub(super) struct Client {
    agent: Agent,
    proxies: Proxies,
    limits: Limits,
    rate_limit: RateLimit,
    outages: Outages,
    progress: Progress,
}

impl Client {
    pub(super) fn new(limits: Limits, roots: RootCerts, proxies: Proxies, progress: Progress) -> Self {
        // Redirects are followed by this module, so that it can refuse them. Each request has the proxy for its URL.
        let config = network::client(USER_AGENT, roots).accept_encoding("identity").proxy(None).build();
        let (rate_limit, outages) = Default::default();
        Self { agent: config.new_agent(), proxies, limits, rate_limit, outages, progress }
    }

    /// Fetches a URL, with several attempts if necessary.
    ///
    /// # Errors
    /// The reason of the last failure.
    pub(super) fn get(&self, url: &Url, validators: &CacheValidators) -> Result<Response, Refusal> {
        let site = url.origin().ascii_serialization();
        let mut pause = self.limits.pause;
        let mut left = MAX_ATTEMPTS;
        loop {
            self.rate_limit.wait();
            if self.outages.is_down(&site) {
                return Err(Refusal::Site { site, reason: None });
            }
            left -= 1;
            let failure = match self.attempt(url, validators) {
                Ok(response) => {
                    self.outages.count(&site, None);
                    return Ok(response);
                }
                Err(failure) => failure,
            };
            match self.next_attempt(url, failure, pause, left) {
                Ok(()) => pause *= 2,
                Err(Failure { reason, scope, .. }) => {
                    self.outages.count(&site, Some(scope));
                    return Err(match scope {
                        Scope::Document => Refusal::Document(reason),
                        Scope::Unclear | Scope::Site => Refusal::Site { site, reason: Some(reason) },
                    });
                }
            }
        }
    }

    /// Waits before the next attempt, or returns the reason why there is none.
    fn next_attempt(&self, url: &Url, failure: Failure, pause: Duration, left: u32) -> Result<(), Failure> {
        if !failure.is_transient {
            return Err(failure);
        }
        if left == 0 {
            return Err(Failure { reason: format!("{}, {MAX_ATTEMPTS} times in a row", failure.reason), ..failure });
        }
        match self.pause(url, &failure.reason, pause, failure.pause) {
            Ok(()) => Ok(()),
            Err(reason) => Err(Failure { reason, ..failure }),
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

    fn attempt(&self, url: &Url, validators: &CacheValidators) -> Result<Response, Failure> {
        let end = Instant::now() + self.limits.time;
        let (mut url, mut is_moved) = (url.clone(), true);
        for hop in 0..=MAX_REDIRECTS {
            match self.request(&url, validators, end)? {
                Step::Response(Response::Document(fetched)) => {
                    return Ok(Response::Document(Fetched { is_moved: is_moved && hop > 0, ..fetched }));
                }
                Step::Response(response) => return Ok(response),
                Step::Redirect(next, is_permanent) => {
                    url = next;
                    is_moved &= is_permanent;
                }
            }
        }
        Err(Failure::permanent(format!("more than {MAX_REDIRECTS} redirects in a row"), Scope::Document))
    }

    fn request(&self, url: &Url, validators: &CacheValidators, end: Instant) -> Result<Step, Failure> {
        // A time limit of zero would mean no limit.
        let left = end.saturating_duration_since(Instant::now()).max(Duration::from_millis(1));
        let request = self.agent.get(url.as_str()).config().timeout_global(Some(left)).proxy(self.proxies.of(url));
        let mut request = request.build();
        if let Some(etag) = &validators.etag {
            request = request.header(header::IF_NONE_MATCH, etag);
        }
        if let Some(last_modified) = &validators.last_modified {
            request = request.header(header::IF_MODIFIED_SINCE, last_modified);
        }
        let response = request.call().map_err(|error| self.failed(error, ""))?;
        let status = response.status();
        match status.as_u16() {
            200 => self.document(url, response).map(|fetched| Step::Response(Response::Document(fetched))),
            304 if !validators.is_empty() => Ok(Step::Response(Response::NotModified)),
            404 | 410 => Ok(Step::Response(Response::NotFound(answer(status)))),
            301 | 302 | 303 | 307 | 308 => match redirect(url, response.headers()) {
                Ok(next) => Ok(Step::Redirect(next, matches!(status.as_u16(), 301 | 308))),
                Err(reason) => Err(Failure::permanent(reason, Scope::Document)),
            },
            408 | 429 | 500..=599 => {
                Err(Failure::transient(answer(status), Scope::Unclear, requested_pause(response.headers())))
            }
            _ => Err(Failure::permanent(answer(status), Scope::Document)),
        }
    }

    fn document(&self, url: &Url, response: http::Response<Body>) -> Result<Fetched, Failure> {
        let [encoding, etag, last_modified] = [header::CONTENT_ENCODING, header::ETAG, header::LAST_MODIFIED]
            .map(|name| text(response.headers(), &name).filter(|text| is_printable(text)).map(str::to_owned));
        if let Some(encoding) = encoding.filter(|encoding| !encoding.eq_ignore_ascii_case("identity")) {
            let reason = format!("the body is encoded as `{encoding}`, which was not requested");
            return Err(Failure::permanent(reason, Scope::Document));
        }
        let bytes = self.body(response)?;
        let validators = CacheValidators { etag, last_modified };
        Ok(Fetched { place: url.to_string(), is_moved: false, bytes, validators })
    }

    fn body(&self, response: http::Response<Body>) -> Result<Vec<u8>, Failure> {
        let expected = response.body().content_length();
        let mut body = response.into_body().into_with_config().limit(self.limits.size.saturating_add(1)).reader();
        let mut bytes = Vec::new();
        match body.read_to_end(&mut bytes) {
            Ok(_) => Ok(bytes),
            Err(error) => {
                let expected = expected.map_or_else(|| "an unknown number of".to_owned(), |length| length.to_string());
                Err(self.failed(error.into(), &format!(" after {} of {expected} bytes", bytes.len())))
            }
        }
    }

    /// The failure of a request, of whose body a part was received.
    fn failed(&self, error: Error, received: &str) -> Failure {
        let Limits { time, size, .. } = self.limits;
        let permanent = Failure::permanent;
        match error {
            Error::Timeout(_) => {
                permanent(format!("no complete answer in {}{received}", seconds(time)), Scope::Unclear)
            }
            Error::BodyExceedsLimit(_) => permanent(format!("the body has more than {size} bytes"), Scope::Document),
            Error::HostNotFound => permanent("unknown host".to_owned(), Scope::Site),
            Error::ConnectProxyFailed(answer) => permanent(format!("the proxy answers {answer}"), Scope::Site),
            Error::ConnectionFailed => Failure::transient("no connection".to_owned(), Scope::Site, None),
            Error::Io(error) if error.to_string().contains("certificate") => permanent(
                format!("the site's certificate is not trusted ({error}); name its root with --ca FILE"),
                Scope::Site,
            ),
            Error::Io(error) => match scope(&error) {
                Some(scope) => Failure::transient(format!("the connection broke{received} ({error})"), scope, None),
                // Such as a host without an address, or one that does not encrypt.
                None if received.is_empty() => permanent(format!("the connection failed ({error})"), Scope::Site),
                None => permanent(format!("the connection failed{received} ({error})"), Scope::Unclear),
            },
            other => permanent(format!("the answer is not valid ({other})"), Scope::Document),
        }
    }
}

/// What a broken connection says about the site; `None` if the next connection cannot succeed.
fn scope(error: &io::Error) -> Option<Scope> {
    use io::ErrorKind::{
        BrokenPipe, ConnectionAborted, ConnectionRefused, ConnectionReset, HostUnreachable, Interrupted,
        NetworkUnreachable, NotConnected, UnexpectedEof,
    };
    match error.kind() {
        ConnectionRefused | HostUnreachable | NetworkUnreachable => Some(Scope::Site),
        BrokenPipe | ConnectionAborted | ConnectionReset | Interrupted | NotConnected | UnexpectedEof => {
            Some(Scope::Unclear)
        }
        _ => None,
    }
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

/// The pause that an answer requests. A date is one of the server's clock, which the header `Date` tells.
fn requested_pause(headers: &HeaderMap) -> Option<Duration> {
    let now = text(headers, &header::DATE).and_then(http_date).unwrap_or_else(|| SystemTime::now().into());
    retry_after(text(headers, &header::RETRY_AFTER)?, now)
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
