//! Typed events of Qlik Cloud.
//!
//! Qlik Cloud publishes an event when something happens in a tenant, such as `com.qlik.app.created`. Webhooks and the
//! Audits API deliver these events as JSON. This crate reads that JSON into an [`Event`]. The fields of an `Event` are
//! its attributes, such as `id` and `tenantid`. Its [`data`](Event::data) is a [`Data`]: an enum with one variant for
//! each event type whose payload Qlik documents, and a documented struct in each variant.
//!
//! The [index of events](index) lists all event types, page by page. To find a payload, search this documentation for
//! its event type.
//!
//! # Receive
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
//!     Data::Unknown(json) => eprintln!("{}: no documented payload, but {json}", event.event_type),
//!     Data::Mismatch(mismatch) => eprintln!("{mismatch}"),
//!     _ => {}
//! }
//! # Ok::<(), qlik_events::Error>(())
//! ```
//!
//! - [`production`] is a guide: what to verify, deduplicate, store, log and count.
//! - `webhook::verify` (feature `webhook`) checks the signature of a delivery. Call it before `Event::from_slice`.
//! - [`Event::check`] refuses what is a JSON object and not an event, such as `{"error":"..."}`.
//! - [`Batch`] is a body with several events, and [`Event::from_http`] reads events whose attributes are headers.
//! - [`audits::Page`] is a page of the Audits API, with the address of the next page.
//! - `Event<apps::AppCreated>` is an event with a known payload. [`ReadEvent`] reads it, and [`Event::into_typed`]
//!   makes it from an [`Event`].
//!
//! # Route
//!
//! [`Header`] reads the type, tenant, id and source of an event and skips its payload:
//!
//! ```
//! # let body = br#"{"id":"1","type":"com.qlik.app.created","source":"com.qlik/engine","data":{"name":"Sales"}}"#;
//! use qlik_events::{EventType, Header};
//!
//! let header = Header::from_slice(body)?;
//! match header.known_type().map(EventType::canonical) {
//!     Some(EventType::AppCreated) => println!("{:?}", header.read()?.data),
//!     Some(known) => println!("{known} is not handled here"),
//!     None => println!("{} is not known to this version", header.event_type),
//! }
//! # Ok::<(), qlik_events::Error>(())
//! ```
//!
//! # Store
//!
//! Store the body itself if every byte matters. Otherwise store [`Event::to_json`]. It writes every attribute of the
//! envelope and every documented property of the payload. [`Lossless`] adds the undocumented properties:
//!
//! ```
//! use qlik_events::{Event, Lossless};
//!
//! let body = r#"{"type":"com.qlik.app.created","data":{"name":"Sales","colour":"green"}}"#;
//! let event: Event<Lossless> = body.parse()?;
//! assert_eq!(event.to_json(), body);
//! # Ok::<(), qlik_events::Error>(())
//! ```
//!
//! # Forward
//!
//! `Event<Lossless>` also forwards an event after a change: it writes the changed fields, and everything else that was
//! sent. [`Lossless`] shows an example. The feature `cloudevents` converts an [`Event`] to and from the event of the
//! official SDK, for systems that use it.
//!
//! # Redact
//!
//! An attribute whose field is cleared is not written, neither under its own name nor under a legacy name in
//! [`Event::extensions`]. An `Event` without [`Lossless`] drops the undocumented properties of the payload. Clear
//! everything else that must not be passed on:
//!
//! ```
//! use qlik_events::{Data, Event};
//!
//! let body = br#"{"id":"1","type":"com.qlik.app.created","userid":"u","data":{"name":"Sales","colour":"green"}}"#;
//! let mut event = Event::from_slice(body)?;
//! event.userid = None;
//! event.extensions.clear();
//! event.raw_extensions.clear();
//! match &mut event.data {
//!     Data::AppCreated(app) => app.name = None,
//!     // `Data::Unknown` and `Data::Mismatch` hold the JSON that was sent.
//!     _ => event.data = Data::Absent,
//! }
//! assert_eq!(event.to_json(), r#"{"type":"com.qlik.app.created","id":"1","data":{}}"#);
//! # Ok::<(), qlik_events::Error>(())
//! ```
//!
//! # Test
//!
//! The feature `samples` has a sample of each event: `samples::body` as the body of any delivery, `samples::request` as a
//! request, which `sign` signs. [`Event::new`] makes an event of your own, and `webhook::sign` (feature `webhook`) its
//! signature:
//!
//! ```
//! use qlik_events::{Data, Event, apps::AppCreated};
//!
//! let mut app = AppCreated::default();
//! app.name = Some("Sales".to_owned());
//! let body = Event::new("A234-1234-1234", "com.example/tests", app).to_json();
//!
//! let event = Event::from_slice(body.as_bytes())?;
//! assert!(matches!(event.data, Data::AppCreated(_)));
//! # Ok::<(), qlik_events::Error>(())
//! ```
//!
//! # Deliveries
//!
//! Every delivery becomes an [`Event`] with the attribute names of CloudEvents. [`Event::delivery`] says which one it
//! was.
//!
//! | delivery | read by |
//! | --- | --- |
//! | a body of a webhook: CloudEvents, hybrid or legacy | [`Event::from_slice`] |
//! | a CloudEvent in binary mode: headers and a body | [`Event::from_http`], which reads all bodies of webhooks too |
//! | a batch: `application/cloudevents-batch+json` | [`Batch::from_slice`] |
//! | an item of the Audits API or of its archive | [`Event::from_slice`] |
//! | a page of the Audits API | [`audits::Page::from_slice`] |
//! | a record of a webhook delivery, with the event in `request.body` | [`Event::from_slice`]; a list of them: [`audits::Page::from_slice`] |
//!
//! `data_base64` is read as the data of the event if it is JSON. Otherwise it stays in [`Event::extensions`].
//!
//! A hybrid body has attributes under two names. If this version does not know its `type` but knows its `eventType`, the
//! payload is read as that of `eventType`, and [`Event::fallback_type`] says so.
//!
//! # What is kept
//!
//! Any JSON object can be read as an event. What this version does not know, or what does not fit, is kept:
//! - [`Data::Unknown`] holds the JSON of a payload whose type is new, or announced without a documented payload.
//! - [`Data::Mismatch`] holds the JSON of a payload that does not fit its type, every path that does not fit with the
//!   reason, and the payload as far as it fits: [`Mismatch::payload`].
//! - The `Unknown` variant of an enum holds a value that is not among the documented ones.
//! - [`Event::extensions`] holds attributes that are no fields, and attributes whose value is not a string.
//!   [`Event::raw_extensions`] holds those that neither a string nor a [`Value`](serde_json::Value) can represent.
//! - [`Timestamp`] holds the text that was sent, even if it is malformed.
//! - [`BadItem`] holds an item of a batch or a page that is not an event, with the reason.
//!
//! All of this is written back as it was sent, on one line. Only the undocumented properties of a payload are dropped, unless
//! [`Lossless`] keeps them. An [`Error`] means that the body is not a JSON object, or that it does not carry the
//! payload that was asked for.
//!
//! # One of several objects
//!
//! A payload or property that can be one of several objects is an enum with a variant for each of them, such as
//! [`users::V1UserCreated`]. A value is read as the object that requires the most of the properties that were sent.
//!
//! # Deprecated events and properties
//!
//! Variants of [`EventType`], the payloads in variants of [`Data`], and fields of payloads are `#[deprecated]` where Qlik
//! deprecates them. The struct of a deprecated payload has no such attribute, because its fields would then warn as well. Its documentation
//! names the deprecation.
//!
//! Qlik renamed five types of app events by removing `v1`. Both names have the same payload struct, and
//! [`Event::event_type`] holds the name that was sent. [`EventType::canonical`] is the current name of both.
//!
//! # Formats
//!
//! Events, payloads and their parts implement serde's `Serialize` and `Deserialize` for every self-describing format.
//! For JSON, [`Event::from_slice`], [`Event::from_str`] and [`Event::to_json`] are the fastest. Reading is faster still
//! if `type` precedes `data`.
//!
//! # Features
//!
//! No feature is on by default, and none changes what another one does.
//!
//! | feature | what it adds |
//! | --- | --- |
//! | `chrono`, `jiff`, `time` | conversions between [`Timestamp`] and the type of the library of that name |
//! | `cloudevents` | conversions between [`Event`] and the event of the official SDK, `cloudevents-sdk` |
//! | `samples` | `samples::json`, `samples::body` and `samples::request`: a sample of each event in every delivery, for tests |
//! | `webhook` | `webhook::verify`, which checks the signature of a delivery, `webhook::sign`, and `webhook::Secret` |

#![cfg_attr(docsrs, feature(doc_cfg))]

// The envelope: its fields, how each delivery becomes an event, and the types that read or write a part of it.
mod attributes;
pub mod audits;
mod delivery;
mod envelope;
mod event;
mod event_type;
mod header;
mod lossless;

// The payloads: generated from the spec, and the types that they are made of.
mod data;
#[allow(deprecated, reason = "deprecated events and properties are still read and written")]
#[rustfmt::skip]
mod events;
mod mismatch;
mod number;
mod open_enum;
mod payload;
mod raw_json;
mod timestamp;

// A page of documentation.
pub mod production;

// What the features add. The conversions of `Timestamp` are in `timestamp`.
#[cfg(feature = "cloudevents")]
pub mod cloudevents;
#[cfg(feature = "samples")]
pub mod samples;
#[cfg(feature = "webhook")]
pub mod webhook;

// Reading and writing. `codec` explains it.
mod codec;
mod error;
mod members;
mod to_json;

pub use data::EventData;
pub use delivery::{BadItem, Batch, Delivery, Items, UnknownDelivery};
pub use error::{Error, IntoTypedError, MissingAttributes, UnknownEventType};
pub use event::{Event, ReadEvent};
pub use events::*;
pub use header::Header;
pub use lossless::Lossless;
pub use mismatch::{Mismatch, Problem};
pub use number::{NotFinite, Number};
pub use open_enum::UnknownValue;
pub use payload::Payload;
pub use raw_json::RawJson;
pub use timestamp::Timestamp;

/// Compiles the example of the README as a test.
#[cfg(all(doctest, feature = "webhook"))]
#[doc = include_str!("../README.md")]
struct Readme;
