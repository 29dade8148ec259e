//! The documentation of a payload, which is a struct or an enum.

use super::attributes::note;
use super::docs::{Docs, inline};
use super::links::DocScope;

/// Adds the page, the deprecation, the table of nested properties and the sample of a payload to its description.
#[must_use]
pub fn docs(
    docs: Docs,
    event_type: &str,
    has_example: bool,
    page: &str,
    scope: DocScope<'_>,
    table: impl FnOnce(Docs) -> Docs,
) -> Docs {
    let mut docs = docs.markdown(&format!("The payload of `{event_type}`, as {page} documents it."));
    // The attribute is in `Data` and `EventType`, where code names the event. Here, it would also warn about each
    // field.
    if let Some(event) = scope.plan.events.get(event_type)
        && let Some(reason) = &event.deprecated
    {
        let dates = event.dates().map(|dates| inline(&dates));
        let note = note(&inline(reason), dates.as_deref(), scope.to_successor(event).as_deref());
        docs = docs.markdown(&format!("**Deprecated**: {note}."));
    }
    let docs = table(docs);
    let docs = if has_example {
        docs.markdown("# Example")
    } else {
        docs.markdown("# Sample")
            .markdown("No document has an example. This event is generated from the documented properties.")
    };
    docs.json_file(format!("../../samples/{event_type}.json"))
}
