//! Typed events of Qlik Cloud, as webhooks and the Audits API deliver them.
//!
//! An [`Event`] has the attributes of the delivery as fields. Its [`Data`] has one variant for each type of event that
//! Qlik documents, and a struct in it with the documented properties:
//!
//! ```
//! use qlik_events::{Data, Event};
//!
//! let body = br#"{
//!     "id": "A234-1234-1234",
//!     "time": "2026-04-05T17:31:00Z",
//!     "type": "com.qlik.app.created",
//!     "source": "com.qlik/engine",
//!     "specversion": "1.0",
//!     "tenantid": "TiQ8GPVr8qI714Lp5ChAAFFaU24MJy69",
//!     "data": { "name": "Sales", "size": { "file": 42 } }
//! }"#;
//!
//! let event = Event::from_slice(body)?;
//! assert_eq!(event.tenantid.as_deref(), Some("TiQ8GPVr8qI714Lp5ChAAFFaU24MJy69"));
//! match &event.data {
//!     Data::AppCreated(app) => assert_eq!(app.name.as_deref(), Some("Sales")),
//!     Data::Mismatch(mismatch) => eprintln!("{mismatch}; it was sent as {}", mismatch.json),
//!     Data::Unknown(json) => eprintln!("{} with {json}", event.event_type),
//!     _ => {}
//! }
//! # Ok::<(), qlik_events::Error>(())
//! ```
//!
//! **All events are listed in the [index of events](index)**, page by page: what each means, where its payload is, and
//! what is deprecated. A search of this documentation for a type, such as `com.qlik.space.created`, finds its payload.
//!
//! | To | there is |
//! | --- | --- |
//! | read an event, whatever it is | [`Event::from_slice`], [`from_str`](Event::from_str), [`from_reader`](Event::from_reader), or serde |
//! | read one whose payload is known | `Event<apps::AppCreated>`, by the same ways or by [`Event::into_typed`] |
//! | read pages of the Audits API | [`audits::Page`] |
//! | route events by type and tenant alone | [`Header`] |
//! | read, change and send on all that was sent | [`Lossless`] |
//! | make events | [`Event::new`], with payloads from their `Default` |
//! | write events | [`Event::to_json`], or serde |
//! | ask what types there are | [`EventType`] |
//!
//! # Deliveries
//!
//! CloudEvents, hybrid and legacy bodies of webhooks, and items of the Audits API and of its archive all become one
//! [`Event`], with the names of CloudEvents; [`Event::delivery`] tells which it was. Five types of events of apps have
//! lost their `v1`: both names have one payload, and [`Event::event_type`] is what was sent.
//!
//! # Nothing is lost
//!
//! Qlik sends what it has not documented yet, and documents what it does not send. So
//! - a type that this version does not know, or that is only announced, has [`Data::Unknown`] with the JSON;
//! - a payload that does not fit has [`Data::Mismatch`] with the JSON, and where and why it does not;
//! - an allowed value that is new is kept in the `Unknown` variant of its enum;
//! - an attribute that is new, or not a text, is kept in [`Event::extensions`], and in [`Event::raw_extensions`] if no text
//!   and no number can hold it;
//! - a [`Timestamp`] is kept as it was sent, whatever it is.
//!
//! All of it is written back as it came. Only properties of a payload that are not documented are left out, unless they
//! are [`Lossless`]. An [`Error`] means that the body is no JSON object at all, or not what was asked for.
//!
//! **What can be one of several objects**, such as [`users::V1UserCreated`], is an enum of them. It is read as the one
//! that requires the most of what was sent, so that a bot user is never taken for a user.
//!
//! **What Qlik has deprecated** warns where code names it: a variant of [`EventType`] or [`Data`], or a property. The
//! struct of a deprecated payload only says so in its documentation, so that its other fields do not warn as well.
//!
//! # Features
//!
//! None is on by default, and none changes what another means.
//! - `chrono`, `jiff` and `time` convert a [`Timestamp`] to and from what the library of that name has for it.
//! - `cloudevents` converts an [`Event`] to and from that of the official SDK, `cloudevents-sdk`.
//! - `webhook` verifies the signature of a delivery.
//!
//! # Formats
//!
//! Events, payloads and their parts are read and written by serde in any format that tells what it holds. From JSON text
//! [`Event::from_slice`] and [`Event::from_str`] are the fastest, the more so where `type` stands before `data`; and so is
//! [`Event::to_json`] to it.

// The envelope: its fields, how each delivery becomes one, and what is read or written with or without all of it.
mod attributes;
pub mod audits;
mod delivery;
mod envelope;
mod event;
mod event_type;
mod header;
mod lossless;

// The payloads: what the pages say, written by the generator, and what it has its parts from.
mod data;
#[allow(deprecated, reason = "what Qlik has deprecated is still read and written")]
#[rustfmt::skip]
mod events;
mod number;
mod object;
mod one_of;
mod open_enum;
mod raw_json;
mod timestamp;

// What the features add; those of `Timestamp` stand beside it.
#[cfg(feature = "cloudevents")]
pub mod cloudevents;
#[cfg(feature = "webhook")]
pub mod webhook;

// The machine: values go into slots and are viewed in them, by one reader and one writer, or one writer of JSON text.
mod error;
mod fault;
mod json;
mod read;
mod slot;
mod write;

pub use data::EventData;
pub use delivery::Delivery;
pub use error::{Error, Mismatch, UnknownEventType};
pub use event::Event;
pub use events::*;
pub use header::Header;
pub use lossless::Lossless;
pub use number::Number;
pub use object::Payload;
pub use open_enum::UnknownValue;
pub use raw_json::RawJson;
pub use timestamp::Timestamp;

/// Compiles the example of the README as a test.
#[cfg(all(doctest, feature = "webhook"))]
#[doc = include_str!("../README.md")]
struct Readme;
