//! The client of the Audits API. It blocks: one page is asked for after the other.

use std::thread::sleep;
use std::time::{Duration, SystemTime};

use tracing::warn;
use ureq::Agent;
use ureq::http::{Response, StatusCode, Uri, header};

use crate::Error;

/// The number of requests for one page, before the program gives up.
const MAX_TRIES: u32 = 6;
/// The longest time that a request takes.
const MAX_TIME: Duration = Duration::from_secs(60);
/// The size of the largest page that is read, in bytes.
const MAX_BYTES: u64 = 64 << 20;
/// The longest wait that is waited for. When the tenant asks for a longer one, the program ends, and resumes later.
const MAX_WAIT: Duration = Duration::from_secs(15 * 60);

/// The Audits API of a tenant.
pub struct Audits {
    agent: Agent,
    tenant: Uri,
    token: String,
}

/// Why a page could not be read.
#[derive(Debug)]
pub enum PageError {
    /// The tenant does not know the page: a cursor is no longer valid, for example.
    Refused(StatusCode),
    /// Anything else.
    Other(Error),
}

impl<E: Into<Error>> From<E> for PageError {
    fn from(error: E) -> Self {
        Self::Other(error.into())
    }
}

impl Audits {
    /// Takes the address of a tenant, such as `https://example.eu.qlikcloud.com`, and an API key or a token of OAuth.
    ///
    /// # Errors
    ///
    /// Fails if the address is not a URL.
    pub fn new(tenant: &str, token: String) -> Result<Self, Error> {
        let config = Agent::config_builder().http_status_as_error(false).max_redirects(0);
        let agent = Agent::new_with_config(config.timeout_global(Some(MAX_TIME)).build());
        Ok(Self { agent, tenant: tenant.trim_end_matches('/').parse()?, token })
    }

    /// The URL of the first page of the events from one time to another, in RFC 3339, the oldest event first.
    #[must_use]
    pub fn first_url(&self, from: &str, to: &str) -> String {
        let tenant = self.tenant.to_string();
        let tenant = tenant.trim_end_matches('/');
        // A `+` in a query is a blank.
        let [from, to] = [from, to].map(|time| time.replace('+', "%2B"));
        format!("{tenant}/api/v1/audits?limit=100&sort=%2BeventTime&eventTime={from}/{to}")
    }

    /// Reads a page. It waits when the tenant is busy or fails, and asks again.
    ///
    /// # Errors
    ///
    /// Fails if the URL is not one of the tenant, and after an answer that is not a page.
    pub fn page(&self, url: &str) -> Result<Vec<u8>, PageError> {
        let uri = self.of_tenant(url)?;
        let mut pause = Duration::from_secs(1);
        for _ in 0..MAX_TRIES {
            let (reason, asked) = match self.get(&uri) {
                Ok(mut response) => match response.status() {
                    StatusCode::OK => match response.body_mut().with_config().limit(MAX_BYTES).read_to_vec() {
                        Ok(body) => return Ok(body),
                        Err(error) => (error.to_string(), None),
                    },
                    status if is_temporary(status) => (status.to_string(), retry_after(&response)),
                    status => return Err(PageError::Refused(status)),
                },
                Err(error) => (error.to_string(), None),
            };
            let wait = asked.unwrap_or(pause);
            if wait > MAX_WAIT {
                return Err(
                    format!("the tenant asks for a wait of {} seconds: start again then", wait.as_secs()).into()
                );
            }
            warn!(%reason, wait = wait.as_secs(), "asking again");
            sleep(wait);
            pause *= 2;
        }
        Err(format!("no page after {MAX_TRIES} requests: start again later").into())
    }

    fn get(&self, uri: &Uri) -> Result<Response<ureq::Body>, ureq::Error> {
        self.agent.get(uri).header(header::AUTHORIZATION, format!("Bearer {}", self.token)).call()
    }

    /// Parses the URL, which must be one of the tenant: the token is sent to it.
    fn of_tenant(&self, url: &str) -> Result<Uri, Error> {
        let uri: Uri = url.parse()?;
        let is_of_tenant = uri.scheme() == self.tenant.scheme() && uri.authority() == self.tenant.authority();
        if is_of_tenant { Ok(uri) } else { Err(format!("the next page is not one of {}", self.tenant).into()) }
    }
}

fn is_temporary(status: StatusCode) -> bool {
    status == StatusCode::TOO_MANY_REQUESTS || status == StatusCode::REQUEST_TIMEOUT || status.is_server_error()
}

/// The wait that the response asks for, in seconds or until a date.
fn retry_after<B>(response: &Response<B>) -> Option<Duration> {
    let text = response.headers().get(header::RETRY_AFTER)?.to_str().ok()?;
    let seconds = text.parse().ok().map(Duration::from_secs);
    let until = || httpdate::parse_http_date(text).ok();
    seconds.or_else(|| Some(until()?.duration_since(SystemTime::now()).unwrap_or_default()))
}
