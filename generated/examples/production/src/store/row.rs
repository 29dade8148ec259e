//! The columns of an event beside its bytes: what people query.

use qlik_events::{Data, Event};

use crate::item::{Item, storable};

/// The columns of an item.
#[derive(Default)]
pub(super) struct Row {
    pub(super) event_type: String,
    /// In UTC, with six digits behind the point, so that texts compare as times do.
    pub(super) time: Option<String>,
    pub(super) tenant_id: Option<String>,
    pub(super) user_id: Option<String>,
    pub(super) delivery: Option<&'static str>,
    /// `typed`, `absent`, `unknown`, `mismatch` or `unreadable`.
    pub(super) content: &'static str,
    /// The paths of the values that do not fit, as a JSON array.
    pub(super) problems: String,
    pub(super) error: Option<String>,
}

impl Row {
    pub(super) fn of(item: &Item<'_>) -> Self {
        match &item.event {
            Ok(event) => Self::of_event(event),
            Err(reason) => Self {
                content: "unreadable",
                problems: "[]".to_owned(),
                error: Some(storable(reason)),
                ..Self::default()
            },
        }
    }

    fn of_event(event: &Event) -> Self {
        let (content, problems) = content(&event.data);
        Self {
            event_type: storable(&event.event_type),
            time: time(event),
            tenant_id: event.tenantid.as_deref().map(storable),
            user_id: event.userid.as_deref().map(storable),
            delivery: Some(event.delivery.as_str()),
            content,
            problems: serde_json::json!(problems).to_string(),
            error: None,
        }
    }
}

/// The time of the event; `None` for one that a column of PostgreSQL cannot hold. The bytes have it as it was sent.
fn time(event: &Event) -> Option<String> {
    let time = jiff::Timestamp::try_from(event.time.as_ref()?).ok()?;
    (time >= jiff::Timestamp::UNIX_EPOCH).then(|| format!("{time:.6}"))
}

fn content(data: &Data) -> (&'static str, Vec<String>) {
    match data {
        Data::Absent => ("absent", Vec::new()),
        Data::Unknown(_) => ("unknown", Vec::new()),
        Data::Mismatch(mismatch) => {
            ("mismatch", mismatch.problems().iter().map(|problem| storable(&problem.path)).collect())
        }
        _ => ("typed", Vec::new()),
    }
}
