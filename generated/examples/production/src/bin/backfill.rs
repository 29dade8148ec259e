//! Reads the events of a time span from the Audits API into the store of the receiver. It resumes where it was ended.

use std::process::ExitCode;

use production::audits::{Audits, PageError};
use production::store::Store;
use production::{Error, item, settings};
use tokio::task::block_in_place;
use tracing::{info, warn};

async fn run() -> Result<(), Error> {
    let audits = Audits::new(&settings::required("QLIK_TENANT")?, settings::required("QLIK_TOKEN")?)?;
    let first = audits.first_url(&settings::required("FROM")?, &settings::required("TO")?);
    let store = Store::open(&settings::optional("DATABASE_URL", "sqlite:events.db?mode=rwc")).await?;

    // The tenant and the time span name the position. `None` in it: all pages have been read.
    let stored = store.cursor(&first).await?;
    let mut is_resumed = stored.is_some();
    let mut next = stored.unwrap_or_else(|| Some(first.clone()));
    let (mut seen, mut new, mut unreadable) = (0, 0, 0);
    while let Some(url) = next {
        let answer = match block_in_place(|| audits.page(&url)) {
            Ok(answer) => answer,
            // A position is not valid for ever. What was read before is recognised by its id.
            Err(PageError::Refused(status)) if is_resumed && status.as_u16() != 401 && status.as_u16() != 403 => {
                warn!(%status, "the stored position is not valid: starting at the first page");
                is_resumed = false;
                next = Some(first.clone());
                continue;
            }
            Err(PageError::Refused(status)) => return Err(format!("the tenant answered {status}").into()),
            Err(PageError::Other(error)) => return Err(error),
        };
        is_resumed = false;
        let (items, following) = item::of_page(&answer)?;
        seen += items.len();
        unreadable += items.iter().filter(|item| item.event.is_err()).count();
        // The events and the position are committed together, so that neither is ahead of the other.
        new += store.insert_page(&first, &items, following.as_deref()).await?;
        info!(seen, new, "page stored");
        next = following;
    }
    println!("{seen} items, {new} new, {unreadable} unreadable");
    Ok(())
}

#[tokio::main]
async fn main() -> ExitCode {
    production::start(run()).await
}
