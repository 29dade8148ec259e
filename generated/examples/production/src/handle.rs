//! What is done with an event, and the loop that does it.

use std::time::Duration;

use qlik_events::core_spaces::CoreSpaceCreated;
use qlik_events::{Data, Event};
use sqlx::{AnyConnection, Connection};
use tokio::time::sleep;
use tracing::warn;

use crate::store::Store;
use crate::{Error, log};

/// The pause when nothing is left to be handled.
const PAUSE: Duration = Duration::from_millis(200);
/// The pause after the database has failed.
const PAUSE_AFTER_ERROR: Duration = Duration::from_secs(2);

/// Handles an event. Replace it by what your program does.
///
/// What it writes through `connection` is committed together with the mark that the event is handled: it happens once.
/// Anything else, such as a mail, can happen again after a crash. Give the receiver of such a thing the source and the
/// id of the event, so that it recognises a repetition.
///
/// Events come out of order: a space may be deleted before it is created. Compare `time` before you overwrite anything.
///
/// # Errors
///
/// An event whose handling fails is handled again later.
pub async fn handle(connection: &mut AnyConnection, event: &Event) -> Result<(), Error> {
    let text = match &event.data {
        Data::CoreSpaceCreated(space) => notice(space),
        // The fields that fit are usable. `problems` names the others; their values are those of an empty payload.
        Data::Mismatch(mismatch) => match mismatch.payload::<CoreSpaceCreated>() {
            Some(space) if mismatch.is_present("data.name") => notice(space),
            _ => format!("{mismatch}"),
        },
        Data::Unknown(json) => format!("{} bytes of data", json.as_str().len()),
        _ => event.event_type.clone().into_owned(),
    };
    let query = sqlx::query("INSERT INTO notices (source, id, text) VALUES ($1, $2, $3)");
    query.bind(&event.source).bind(&event.id).bind(text).execute(connection).await?;
    Ok(())
}

fn notice(space: &CoreSpaceCreated) -> String {
    format!("the space {:?} was created", space.name)
}

/// Handles events, one after the other, as they arrive. It may be dropped at any time: the event that is being handled
/// is then handled again, by this or another instance.
pub async fn run(store: &Store, instance: &str) {
    loop {
        match handle_next(store, instance).await {
            Ok(true) => {}
            Ok(false) => sleep(PAUSE).await,
            Err(error) => {
                warn!(%error, "the database has failed");
                sleep(PAUSE_AFTER_ERROR).await;
            }
        }
    }
}

/// Handles the next event. Returns whether there was one.
///
/// # Errors
///
/// Fails if the database does. The failure of [`handle`] is not an error: it is stored.
pub async fn handle_next(store: &Store, instance: &str) -> sqlx::Result<bool> {
    let mut transaction = store.begin().await?;
    let Some(claim) = store.claim(&mut transaction, instance).await? else { return Ok(false) };
    // What a failing handler wrote is rolled back, and the mark that it failed is not.
    let mut savepoint = transaction.begin().await?;
    let outcome = match Event::from_slice(&claim.raw) {
        Ok(event) => {
            log::note(&event);
            handle(&mut savepoint, &event).await
        }
        Err(error) => Err(error.into()),
    };
    match outcome {
        Ok(()) => {
            savepoint.commit().await?;
            store.mark_handled(&mut transaction, &claim).await?;
        }
        Err(error) => {
            savepoint.rollback().await?;
            warn!(seq = claim.seq, %error, "not handled");
            store.mark_failed(&mut transaction, &claim, &error.to_string()).await?;
        }
    }
    transaction.commit().await?;
    Ok(true)
}
