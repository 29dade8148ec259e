//! A guide to receiving events in production: what to verify, deduplicate, store, log and count.
//!
//! # In short
//!
//! 1. [Verify](#verify) the signature of the raw body.
//! 2. [Store](#store) the body, unless its event is stored already, and only then answer with 2xx.
//! 3. [Handle](#order) the event later, from the store.
//! 4. [Count](#log-and-count) what is unknown, what does not fit, and what has a sunset.
//!
//! `generated/examples/production` of the repository has programs that do so: a `receiver` with SQLite or PostgreSQL, a
//! `backfill` from the Audits API into the same tables, and a `relay` to NATS JetStream with a `reader`.
//!
//! # Verify
//!
//! The feature `webhook` verifies `Qlik-Signature`. The signature covers the body alone:
//!
//! - **It has no time in it.** Whoever has seen a signed request can send it again. Deduplicate, and use TLS.
//! - **It says nothing about headers.** In [binary mode](crate::Event::from_http) the attributes are headers, and are not
//!   signed.
//! - A request without a signature, or with a wrong one, is answered with 401 and counted. Its body is not logged.
//!
//! To **rotate a secret**, give the receiver both secrets, the new one first: `webhook::verify` takes a list. Then set the
//! new secret at Qlik. Remove the old one from the receiver when `webhook::verify` with the new secret alone has accepted
//! every request for a day: a delivery that Qlik signed before may still be repeated.
//!
//! # Deduplicate
//!
//! A delivery can be repeated: after a time-out Qlik sends it again, and the Audits API returns what a webhook has
//! brought. The key of an event is [`source`](crate::Event::source) with [`id`](crate::Event::id), as CloudEvents defines
//! it. Put it under a unique constraint, and let the insert decide. A list in memory forgets when the process ends, and
//! two processes do not share it.
//!
//! ```
//! use qlik_events::Event;
//!
//! /// The key of an event; `None` if it has none, and cannot be told from another one.
//! fn key(event: &Event) -> Option<(&str, &str)> {
//!     event.check().is_ok().then_some((event.source.as_str(), event.id.as_str()))
//! }
//!
//! let body = br#"{"id":"1","type":"com.qlik.app.created","source":"com.qlik/engine","specversion":"1.0"}"#;
//! let event = Event::from_slice(body)?;
//! assert_eq!(key(&event), Some(("com.qlik/engine", "1")));
//! # Ok::<(), qlik_events::Error>(())
//! ```
//!
//! An item of the Audits API has the id of the event as `eventId`, or as `id` if it has no `eventId`; both become
//! [`Event::id`](crate::Event::id). Where an item has both, its own id is the extension `auditid`.
//!
//! # Order
//!
//! Deliveries are not in order. An `updated` can arrive before its `created`, and a repeated delivery after a newer one.
//! [`time`](crate::Event::time) is when the event happened: keep the newest time of each object, and skip what is older.
//! The hours in which nothing was received are read from the Audits API.
//!
//! # Store
//!
//! | column | value | why |
//! | --- | --- | --- |
//! | `source`, `id` | [`Event::source`](crate::Event::source), [`Event::id`](crate::Event::id) | the primary key |
//! | `type` | [`Event::event_type`](crate::Event::event_type) | what people search for; text, since types are added |
//! | `time` | [`Event::time`](crate::Event::time) as text | a malformed one is kept too |
//! | `tenant` | [`Event::tenantid`](crate::Event::tenantid) | one receiver can serve several tenants |
//! | `body` | the bytes that were received | an event that does not fit today is read again after an update of this crate |
//! | `received` | the time of the receiver | it is monotonic where `time` is not |
//!
//! Store the body before it is read: an event of an unknown type, or with a payload that does not fit, is an event too.
//!
//! # Log and count
//!
//! Payloads hold names, addresses and tokens. Every message of this crate names paths and JSON types, never values, so it
//! can be logged.
//!
//! | what | metric | labels | log, once for each value of the labels |
//! | --- | --- | --- | --- |
//! | every event | `qlik_events_received_total` | `type`, `delivery` | no |
//! | an event that was stored before | `qlik_events_repeated_total` | `type` | no |
//! | a signature that is missing or wrong | `qlik_events_rejected_total` | `reason` | `reason`, the address of the sender |
//! | [`Data::Unknown`](crate::Data::Unknown) | `qlik_events_unknown_total` | `type` | `type`, `id`: look for a newer version of this crate |
//! | [`Data::Mismatch`](crate::Data::Mismatch) | `qlik_events_mismatch_total` | `type`, `path` | `type`, `id`, and `path`, `expected`, `found` of each problem |
//! | a value that is `Unknown` | `qlik_events_unknown_value_total` | `type`, `path` | `type`, `path` |
//! | a type with a sunset | `qlik_events_sunset_seconds`, the time until it | `type` | `type`, `sunset`, `successor`, from 90 days before |
//! | the age of an event when it is handled | `qlik_events_delay_seconds` | `type` | no |
//!
//! Types, paths and deliveries are few, so they can be labels. Ids, tenants and users are not: they belong in logs.
//!
//! ```
//! use qlik_events::{Data, Event};
//!
//! /// What is worth a line in the log.
//! fn notes(event: &Event) -> Vec<String> {
//!     let mut notes = Vec::new();
//!     match &event.data {
//!         Data::Unknown(_) => notes.push(format!("unknown type={} id={}", event.event_type, event.id)),
//!         Data::Mismatch(mismatch) => notes.extend(mismatch.problems().iter().map(|problem| {
//!             let (path, expected, found) = (&problem.path, problem.expected, &problem.found);
//!             format!("mismatch type={} path={path} expected={expected:?} found={found:?}", event.event_type)
//!         })),
//!         _ => {}
//!     }
//!     if let Some(known) = event.known_type() {
//!         notes.extend(known.sunset().map(|sunset| format!("sunset type={known} sunset={sunset}")));
//!     }
//!     notes
//! }
//!
//! let body = br#"{"id":"1","type":"com.qlik.app.created","source":"s","data":{"name":5}}"#;
//! let event = Event::from_slice(body)?;
//! assert_eq!(notes(&event), [r#"mismatch type=com.qlik.app.created path=data.name expected="a string" found="a number""#]);
//! # Ok::<(), qlik_events::Error>(())
//! ```
//!
//! A `Mismatch` in every event of a type means that Qlik changed it, or that its documentation is wrong: handle
//! [`Mismatch::payload`](crate::Mismatch::payload), which has all that fits, and report it.
