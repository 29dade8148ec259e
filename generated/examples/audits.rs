//! A reader of the Audits API: prints the events of a tenant, one a line, page by page.
//!
//! `QLIK_TENANT=https://example.eu.qlikcloud.com QLIK_TOKEN=... cargo run --example audits`

use std::env;
use std::error::Error;
use std::process::ExitCode;
use std::thread::sleep;
use std::time::Duration;

use qlik_events::Event;
use qlik_events::audits::Page;
use ureq::Agent;
use ureq::http::{Response, StatusCode, Uri, header};

/// How often a page is asked for before it is given up.
const MOST_TRIES: u32 = 5;
/// The largest page that is read.
const MOST_BYTES: u64 = 64 << 20;
/// How many seconds to wait at the most, whatever the answer says.
const LONGEST_WAIT: u64 = 60;

/// Shows every event from the first page on.
pub(crate) fn walk(tenant: &str, token: &str, mut show: impl FnMut(&Event)) -> Result<(), Box<dyn Error>> {
    let agent = Agent::new_with_config(Agent::config_builder().http_status_as_error(false).max_redirects(0).build());
    let tenant: Uri = tenant.parse()?;
    let mut next = Some(format!("{}/api/v1/audits?limit=100", tenant.to_string().trim_end_matches('/')));
    while let Some(url) = next {
        let page = fetch(&agent, &of_tenant(&url, &tenant)?, token)?;
        page.data.iter().for_each(&mut show);
        next = page.next_url().map(str::to_owned);
    }
    Ok(())
}

/// The address, if it is one of the tenant: nobody else gets to see the token.
fn of_tenant(url: &str, tenant: &Uri) -> Result<Uri, Box<dyn Error>> {
    let uri: Uri = url.parse().map_err(|error| format!("{url}: {error}"))?;
    let is_of_tenant = uri.scheme() == tenant.scheme() && uri.authority() == tenant.authority();
    if is_of_tenant { Ok(uri) } else { Err(format!("{url} is not of {tenant}").into()) }
}

fn fetch(agent: &Agent, uri: &Uri, token: &str) -> Result<Page, Box<dyn Error>> {
    for _ in 0..MOST_TRIES {
        let mut response = agent.get(uri).header(header::AUTHORIZATION, format!("Bearer {token}")).call()?;
        match response.status() {
            StatusCode::OK => {
                let body = response.body_mut().with_config().limit(MOST_BYTES).read_to_vec()?;
                return Ok(Page::from_slice(&body)?);
            }
            StatusCode::TOO_MANY_REQUESTS => sleep(wait(&response)),
            status => return Err(format!("{uri} answers {status}").into()),
        }
    }
    Err(format!("{uri} answers too many requests, {MOST_TRIES} times").into())
}

/// How long the answer asks to wait; a second if it does not say.
fn wait<B>(response: &Response<B>) -> Duration {
    let seconds = response.headers().get(header::RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse().ok());
    Duration::from_secs(seconds.unwrap_or(1).min(LONGEST_WAIT))
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
