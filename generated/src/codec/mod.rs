//! The machine that reads and writes the values of payloads.
//!
//! The generated code of a payload is plain: a struct, and a table of its fields. Everything else is here, once for
//! all payloads. It is plain serde, and works with every self-describing format.
//!
//! Take the property `size` of `com.qlik.app.created`, an optional integer: `size: Option<i64>`.
//! Of its row in the table, `optional size = "size"`, [`object!`](object) makes a [`Property`] and what lends the field.
//!
//! **Reading.** [`ValueSeed`] holds the struct as `&mut dyn FieldValue` and asks it for its place: a
//! [`ValueMut::Object`]. The reader then has the struct lend its fields, `&mut self.size` among them, and looks up each
//! name of the JSON among the properties. At `"size"` it makes a `ValueSeed` of the field with the same index. The
//! field's place is a [`ValueMut::Integer`], and the number goes into it. A string does not fit: [`ErrorPath`] gets `size`
//! while the reader returns, and the outcome is an error. Only then, [`partial`] reads the payload once more, puts every
//! value that fits into its place, and names all others.
//!
//! **Writing.** The writer asks the struct for its [`ValueRef`], an object, and has it lend its fields, `&self.size`
//! among them. `None` is [`ValueRef::Absent`] and is left out; a number is [`ValueRef::Integer`] and is written.
//! [`writer`] does this for any serializer of serde, [`json`] for JSON text.
//!
//! ```text
//!  Event, Data, serde           generated structs and enums
//!        │                                │
//!        │                             macros     object!, payload!, one_of!
//!        ▼                                ▼
//!  reader ─▶ error_path, filled    value: FieldValue, Object, Options, Array
//!  partial ─▶ error_path                  ▲
//!  writer, json ─▶ escape             primitives: String, i64, Option, Vec, ...
//!        └───────────── use ──────────────┘
//! ```

pub(crate) mod error_path;
mod escape;
mod filled;
pub(crate) mod json;
mod macros;
pub(crate) mod partial;
mod primitives;
mod reader;
mod value;
mod writer;

pub(crate) use self::error_path::ErrorPath;
pub(crate) use self::macros::{carried, default_of, object, one_of, payload, payload_one_of, with_serde};
pub(crate) use self::reader::{ValueSeed, ValueVisitor, deserialize, put, put_text};
pub(crate) use self::value::{Array, Choice, FieldValue, FromText, Object, OneOf, Property, ValueMut, ValueRef};
