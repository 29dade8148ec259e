//! A reader of the Audits API: reads all pages of a tenant and prints one line for each event.
//!
//! `QLIK_TENANT=https://example.eu.qlikcloud.com QLIK_TOKEN=... cargo run --example audits`
//!
//! It begins at the first page each time. The program `backfill` in `generated/examples/production` of the repository
//! stores the events, and resumes.

use std::env;
use std::error::Error;
use std::process::ExitCode;
use std::thread::sleep;
use std::time::Duration;

use qlik_events::Event;
use qlik_events::audits::Page;
use ureq::Agent;
use ureq::http::{Response, StatusCode, Uri, header};

/// The number of requests for one page, before the program gives up.
const MAX_TRIES: u32 = 5;
/// The size of the largest page that is read, in bytes.
const MAX_BYTES: u64 = 64 << 20;
/// The longest wait between two requests, in seconds.
const MAX_WAIT: u64 = 60;

/// Calls `show` for every event, from the first page to the last.
pub(crate) fn walk(tenant: &str, token: &str, mut show: impl FnMut(&Event)) -> Result<(), Box<dyn Error>> {
    let agent = Agent::new_with_config(Agent::config_builder().http_status_as_error(false).max_redirects(0).build());
    let tenant: Uri = tenant.parse()?;
    let mut next = Some(format!("{}/api/v1/audits?limit=100", tenant.to_string().trim_end_matches('/')));
    while let Some(url) = next {
        let page = fetch(&agent, &of_tenant(&url, &tenant)?, token)?;
        for item in &page {
            match item {
                Ok(event) => show(event),
                Err(bad_item) => eprintln!("{url}: {bad_item}"),
            }
        }
        next = page.next_url().map(str::to_owned);
    }
    Ok(())
}

/// Parses the address, which must be one of the tenant: the token is sent to it.
fn of_tenant(url: &str, tenant: &Uri) -> Result<Uri, Box<dyn Error>> {
    let uri: Uri = url.parse().map_err(|error| format!("{url}: {error}"))?;
    let is_of_tenant = uri.scheme() == tenant.scheme() && uri.authority() == tenant.authority();
    if is_of_tenant { Ok(uri) } else { Err(format!("{url} is not an address of {tenant}").into()) }
}

fn fetch(agent: &Agent, uri: &Uri, token: &str) -> Result<Page, Box<dyn Error>> {
    for _ in 0..MAX_TRIES {
        let mut response = agent.get(uri).header(header::AUTHORIZATION, format!("Bearer {token}")).call()?;
        match response.status() {
            StatusCode::OK => {
                let body = response.body_mut().with_config().limit(MAX_BYTES).read_to_vec()?;
                return Ok(Page::from_slice(&body)?);
            }
            StatusCode::TOO_MANY_REQUESTS => sleep(wait(&response)),
            status => return Err(format!("{uri} answered {status}").into()),
        }
    }
    Err(format!("{uri} answered `too many requests` {MAX_TRIES} times").into())
}

/// The wait that the response asks for; one second if it names none.
fn wait<B>(response: &Response<B>) -> Duration {
    let seconds = response.headers().get(header::RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse().ok());
    Duration::from_secs(seconds.unwrap_or(1).min(MAX_WAIT))
}

fn print(event: &Event) {
    let time = event.time.as_ref().map(|time| time.as_str()).unwrap_or_default();
    println!("{time:?} {:?} {:?}", event.event_type, event.userid.as_deref().unwrap_or_default());
}

fn run() -> Result<(), Box<dyn Error>> {
    let variable = |name: &str| env::var(name).map_err(|error| format!("{name}: {error}"));
    walk(&variable("QLIK_TENANT")?, &variable("QLIK_TOKEN")?, print)
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
