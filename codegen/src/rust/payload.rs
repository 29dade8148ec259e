//! What every payload has, be it a struct or an enum: documentation by which its event is found and understood.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{Docs, inline};
use super::links::{self, Here};
use super::plan::{EventItem, Plan};
use super::structs::deprecated;

/// Adds what is said of an event's payload, with its table of properties, to the sentence about it.
#[must_use]
pub fn docs(
    docs: Docs,
    event_type: &str,
    example: Option<&str>,
    page: &str,
    here: Here<'_>,
    table: impl FnOnce(Docs) -> Docs,
) -> Docs {
    let mut docs = docs.markdown(&format!("The payload of `{event_type}`, as {page} documents it."));
    // The attribute stands where code names the event, in `Data` and `EventType`: here it would warn of each field too.
    if let Some(event) = here.plan.events.get(event_type)
        && let Some(reason) = &event.deprecated
    {
        let dates = event.dates().map(|dates| inline(&dates));
        let note = note(&inline(reason), dates.as_deref(), here.to_successor(event).as_deref());
        docs = docs.markdown(&format!("**Deprecated**: {note}."));
    }
    let docs = table(docs);
    match example {
        Some(example) => docs.markdown("# Example").code("json", example),
        None => docs,
    }
}

/// What a search of the documentation finds an event by: its type, whole, and shorter by word after word down to two,
/// since a search for an alias must meet it exactly. `space.created` finds `com.qlik.core.space.created` too.
#[must_use]
pub fn aliases(event_type: &str) -> TokenStream {
    let rest = event_type.strip_prefix("com.qlik.").unwrap_or_default();
    let starts = std::iter::once(0).chain(rest.match_indices('.').map(|(at, _)| at + 1));
    let shorter = starts.filter_map(|at| rest.get(at..)).filter(|text| text.contains('.'));
    let aliases = std::iter::once(event_type).chain(shorter);
    quote!(#[doc(alias(#(#aliases),*))])
}

/// `#[deprecated]` for what stands for an event; it names the successor too.
#[must_use]
pub fn deprecated_event(event: &EventItem, plan: &Plan) -> TokenStream {
    let successor = links::successor(event, plan, |successor| format!("`{}`", successor.name));
    let note = event.deprecated.as_deref().map(|reason| note(reason, event.dates().as_deref(), successor.as_deref()));
    deprecated(note.as_deref())
}

/// The reason, the dates and the successor: `Qlik has deprecated this event (since 2026-04); use ...`.
fn note(reason: &str, dates: Option<&str>, successor: Option<&str>) -> String {
    let dates = dates.map(|dates| format!(" ({dates})")).unwrap_or_default();
    let successor = successor.map(|successor| format!("; {successor}")).unwrap_or_default();
    format!("{}{dates}{successor}", reason.trim_end_matches('.'))
}
