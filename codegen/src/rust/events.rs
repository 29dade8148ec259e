//! The two enums of all events: `EventType` and `Data`.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::attributes::{aliases, deprecated_event};
use super::docs::{Docs, inline, summary};
use super::links;
use super::plan::{EventItem, Plan};

type Events = BTreeMap<String, EventItem>;

/// The enum `EventType` with every documented or announced event. Its items are emitted one by one, since they can be
/// large.
pub fn event_type(plan: &Plan) -> impl Iterator<Item = TokenStream> {
    [event_type_enum, event_type_impl].into_iter().map(move |emit| emit(plan))
}

fn event_type_enum(plan: &Plan) -> TokenStream {
    let events = &plan.events;
    let names: Vec<_> = events.values().map(|event| format_ident!("{}", event.name)).collect();
    let docs = events.iter().map(|(text, event)| {
        let sentence = event.description.as_deref().map(summary).filter(|sentence| !sentence.is_empty());
        let sentence = sentence.map(|sentence| format!(": {sentence}")).unwrap_or_default();
        let note = status(event);
        let instead = links::successor(event, plan, |event| format!("[`{0}`](Self::{0})", event.name));
        let instead = instead.map(|instead| format!("; {instead}")).unwrap_or_default();
        Docs::default().markdown(&format!("`{text}`{note}{instead}{sentence}")).outer()
    });
    // A search should find the payload, or the type if there is no payload.
    let attributes = events.iter().map(|(text, event)| {
        let aliases = event.payload.is_none().then(|| aliases(text));
        let deprecated = deprecated_event(event, plan);
        quote!(#aliases #deprecated)
    });
    quote! {
        /// The type of an event: one variant for each event type that Qlik documents or announces.
        ///
        /// The [index](crate::index) lists them page by page, with their descriptions and payloads. An event of any
        /// other type is read as well, as [`Data::Unknown`](crate::Data::Unknown).
        ///
        /// Variants have no stable numbers: `as` casts do not compile. Use [`as_str`](Self::as_str) to store a type.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum EventType {
            #(#docs #attributes #names,)*
            /// Prevents `as` casts to numbers, which a new event type would renumber. It is never constructed.
            #[doc(hidden)]
            __NoNumber(::core::convert::Infallible),
        }
    }
}

/// The status of an event in its documentation: `, announced, deprecated (since 2026-04)`.
fn status(event: &EventItem) -> String {
    if event.is_former {
        return ", a former name".to_owned();
    }
    let dates = event.dates().map(|dates| format!(" ({})", inline(&dates))).unwrap_or_default();
    let announced = if event.is_announced { ", announced" } else { "" };
    let deprecated = event.deprecated.as_ref().map(|_| format!(", deprecated{dates}")).unwrap_or_default();
    let payload = if event.is_announced { ", with no documented payload" } else { "" };
    format!("{announced}{deprecated}{payload}")
}

fn event_type_impl(plan: &Plan) -> TokenStream {
    let events = &plan.events;
    let names: Vec<_> = events.values().map(|event| format_ident!("{}", event.name)).collect();
    let texts = events.keys();
    let is_deprecated = any_of(events, |event| event.deprecated.is_some());
    let successor = arms(events, |event| {
        let (text, successor) = events.get_key_value(event.successor.as_deref()?)?;
        let name = format_ident!("{}", successor.name);
        Some((text.as_str(), quote!(Self::#name)))
    });
    let since = arms(events, |event| text(event.since.as_deref()));
    let sunset = arms(events, |event| text(event.sunset.as_deref()));
    let channel = arms(events, |event| text(event.channel.as_deref()));
    let page = arms(events, |event| text(event.page.as_deref()));
    quote! {
        impl EventType {
            /// All types, sorted by their texts.
            pub const ALL: &'static [Self] = &[#(Self::#names),*];

            /// The type as it is sent.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    #(Self::#names => #texts,)*
                }
            }

            /// Whether Qlik has deprecated the event, or renamed it.
            #[must_use]
            pub const fn is_deprecated(self) -> bool {
                #is_deprecated
            }

            /// The version or date since which Qlik has deprecated the event, where a document states it: `2026-04`.
            #[must_use]
            pub const fn deprecated_since(self) -> Option<&'static str> {
                #since
            }

            /// The date from which Qlik may no longer publish the event, where a document states it: `2027-04`.
            #[must_use]
            pub const fn sunset(self) -> Option<&'static str> {
                #sunset
            }

            /// The event type that replaces this one, if this version knows it. For a former type, the current one.
            #[must_use]
            pub const fn successor(self) -> Option<Self> {
                #successor
            }

            /// The channel that the event is published on, where its page says so.
            #[must_use]
            pub const fn channel(self) -> Option<&'static str> {
                #channel
            }

            /// The address of the page that documents the event, where it is known.
            #[must_use]
            pub const fn page(self) -> Option<&'static str> {
                #page
            }
        }
    }
}

fn any_of(events: &Events, is: impl Fn(&EventItem) -> bool) -> TokenStream {
    let names: Vec<_> =
        events.values().filter(|event| is(event)).map(|event| format_ident!("{}", event.name)).collect();
    if names.is_empty() { quote!(false) } else { quote!(matches!(self, #(Self::#names)|*)) }
}

fn text(text: Option<&str>) -> Option<(&str, TokenStream)> {
    text.map(|text| (text, quote!(#text)))
}

/// A match that gives each event its value, with one arm for all events with the same value. The arms are sorted by the
/// text of each value.
fn arms<'a>(events: &'a Events, value: impl Fn(&'a EventItem) -> Option<(&'a str, TokenStream)>) -> TokenStream {
    let mut by_text: BTreeMap<&str, (TokenStream, Vec<_>)> = BTreeMap::new();
    let mut has_rest = false;
    for event in events.values() {
        let name = format_ident!("{}", event.name);
        match value(event) {
            Some((text, value)) => by_text.entry(text).or_insert((value, Vec::new())).1.push(name),
            None => has_rest = true,
        }
    }
    if by_text.is_empty() {
        return quote!(None);
    }
    let arms = by_text.values().map(|(value, names)| quote!(#(Self::#names)|* => Some(#value),));
    let rest = has_rest.then(|| quote!(_ => None,));
    quote!(match self { #(#arms)* #rest })
}

/// The enum `Data` with every documented payload, and the variants for other payloads. Its items are emitted one by
/// one.
pub fn data(plan: &Plan) -> impl Iterator<Item = TokenStream> {
    [data_enum, data_impl, data_machinery].into_iter().map(move |emit| emit(plan))
}

fn data_enum(plan: &Plan) -> TokenStream {
    let events = &plan.events;
    let documented: Vec<_> =
        events.iter().filter_map(|(text, event)| Some((text, event, event.payload.as_deref()?))).collect();
    let names: Vec<_> = documented.iter().map(|(_, event, _)| format_ident!("{}", event.name)).collect();
    let modules: Vec<_> = documented.iter().map(|(_, _, module)| format_ident!("{module}")).collect();
    let docs = documented.iter().map(|(text, _, _)| Docs::default().markdown(&format!("`{text}`")).outer());
    let deprecated = documented.iter().map(|(_, event, _)| deprecated_event(event, plan));
    quote! {
        /// The payload of an event.
        ///
        /// ```
        /// use qlik_events::{Data, Event};
        ///
        /// let event = Event::from_slice(br#"{"type":"com.qlik.app.created","data":{"name":"Sales"}}"#)?;
        /// match event.data {
        ///     Data::AppCreated(app) => println!("{:?} was created", app.name),
        ///     Data::Unknown(json) => println!("no documented payload: {} bytes", json.as_str().len()),
        ///     Data::Mismatch(mismatch) => println!("{mismatch}"),
        ///     _ => {}
        /// }
        /// # Ok::<(), qlik_events::Error>(())
        /// ```
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Data {
            /// The event has no payload.
            Absent,
            /// The event has a type that this version does not know, or whose payload no document describes.
            Unknown(RawJson),
            /// The payload does not fit the event's type. What fits of it is typed.
            Mismatch(Box<Mismatch>),
            #(#docs #names(#deprecated Box<#modules::#names>),)*
        }
    }
}

/// The names of the variants with a payload.
fn payloads(events: &Events) -> Vec<Ident> {
    let documented = events.values().filter(|event| event.payload.is_some());
    documented.map(|event| format_ident!("{}", event.name)).collect()
}

/// The variants of the former types of the event with this name.
fn former(events: &Events, name: &Ident) -> Vec<Ident> {
    let leads = |event: &&EventItem| {
        let to = event.successor.as_deref().and_then(|to| events.get(to));
        event.is_former && to.is_some_and(|to| name == &to.name)
    };
    events.values().filter(leads).map(|event| format_ident!("{}", event.name)).collect()
}

fn data_impl(plan: &Plan) -> TokenStream {
    let names = payloads(&plan.events);
    quote! {
        impl Data {
            /// The type of the events with such a payload; `None` where there is no documented payload.
            #[must_use]
            pub const fn event_type(&self) -> Option<EventType> {
                match self {
                    #(Self::#names(_) => Some(EventType::#names),)*
                    Self::Absent | Self::Unknown(_) | Self::Mismatch(_) => None,
                }
            }
        }
    }
}

fn data_machinery(plan: &Plan) -> TokenStream {
    let names = payloads(&plan.events);
    let routes = names.iter().map(|name| {
        let former = former(&plan.events, name);
        quote!(EventType::#name #(| EventType::#former)*)
    });
    quote! {
        impl Data {
            /// An empty payload of a type, to read into; of a former one that of its successor.
            pub(crate) fn empty(event_type: EventType) -> Option<Self> {
                match event_type {
                    #(#routes => Some(Self::#names(Box::default())),)*
                    _ => None,
                }
            }

            /// The payload, to be written.
            pub(crate) fn payload(&self) -> Option<&dyn FieldValue> {
                match self {
                    #(Self::#names(payload) => Some(&**payload),)*
                    Self::Absent | Self::Unknown(_) | Self::Mismatch(_) => None,
                }
            }

            /// The payload, to be read into.
            pub(crate) fn payload_mut(&mut self) -> Option<&mut dyn FieldValue> {
                match self {
                    #(Self::#names(payload) => Some(&mut **payload),)*
                    Self::Absent | Self::Unknown(_) | Self::Mismatch(_) => None,
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::links::tests::plan;
    use super::super::print;
    use super::*;

    #[test]
    fn a_successor_is_named_in_every_place_of_the_event() {
        let types = print::items(event_type(&plan())).expect("Rust");
        let note = "#[deprecated = \"Qlik has deprecated this event (since 2026-04, sunset 2027-04); use `CoreThingMade` (`com.qlik.core.thing.made`)\"]";
        let docs = "/// `com.qlik.thing.made`, deprecated (since 2026-04, sunset 2027-04); use\n    \
                    /// [`CoreThingMade`](Self::CoreThingMade) (`com.qlik.core.thing.made`)";
        assert!(types.contains(note) && types.contains(docs), "{types}");
        assert!(types.contains("Self::ThingMade => Some(Self::CoreThingMade),"), "{types}");
        assert!(types.contains("Self::ThingMade => Some(\"2026-04\"),"), "{types}");
        assert!(types.contains("Self::ThingMade => Some(\"2027-04\"),"), "{types}");
        assert!(types.contains("            _ => None,"), "{types}");
        let data = print::items(data(&plan())).expect("Rust");
        assert!(data.contains(note), "{data}");
    }

    #[test]
    fn a_search_finds_the_payload_or_else_the_type() {
        let types = print::items(event_type(&plan())).expect("Rust");
        assert_eq!(types.matches("#[doc(alias").count(), 1, "{types}");
        assert!(types.contains("#[doc(alias(\"com.qlik.thing.lost\", \"thing.lost\"))]\n    ThingLost,"), "{types}");
        let all = |event_type: &str, all: &[&str]| {
            assert_eq!(aliases(event_type).to_string(), quote!(#[doc(alias(#(#all),*))]).to_string());
        };
        all("com.qlik.core.thing.made", &["com.qlik.core.thing.made", "core.thing.made", "thing.made"]);
        all("org.thing.made", &["org.thing.made"]);
    }
}
