//! Attributes of items: `#[deprecated]`, and the aliases by which a search finds an event.

use proc_macro2::TokenStream;
use quote::quote;

use super::links;
use super::plan::{EventItem, Plan};

/// `#[deprecated]` with the reason, if there is one.
#[must_use]
pub fn deprecated(reason: Option<&str>) -> TokenStream {
    reason.map(|note| quote!(#[deprecated = #note])).unwrap_or_default()
}

/// The aliases by which a search of the documentation finds an event: the whole type, and its last words, at least two
/// of them. A search must match an alias exactly, so `space.created` finds `com.qlik.core.space.created`.
#[must_use]
pub fn aliases(event_type: &str) -> TokenStream {
    let aliases = alias_texts(event_type);
    quote!(#[doc(alias(#(#aliases),*))])
}

/// The texts of [`aliases`].
#[must_use]
pub fn alias_texts(event_type: &str) -> Vec<&str> {
    let rest = event_type.strip_prefix("com.qlik.").unwrap_or_default();
    let starts = std::iter::once(0).chain(rest.match_indices('.').map(|(at, _)| at + 1));
    let shorter = starts.filter_map(|at| rest.get(at..)).filter(|text| text.contains('.'));
    std::iter::once(event_type).chain(shorter).collect()
}

/// The note of `#[deprecated]` for an item that names an event: the reason, the dates and the successor.
#[must_use]
pub fn deprecation(event: &EventItem, plan: &Plan) -> Option<String> {
    let successor = links::successor(event, plan, |successor| format!("`{}`", successor.name));
    event.deprecated.as_deref().map(|reason| note(reason, event.dates().as_deref(), successor.as_deref()))
}

/// The reason of a deprecation with its dates and the successor: `Qlik has deprecated this event (since 2026-04)`.
#[must_use]
pub fn note(reason: &str, dates: Option<&str>, successor: Option<&str>) -> String {
    let dates = dates.map(|dates| format!(" ({dates})")).unwrap_or_default();
    let successor = successor.map(|successor| format!("; {successor}")).unwrap_or_default();
    format!("{}{dates}{successor}", reason.trim_end_matches('.'))
}
