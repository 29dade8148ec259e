//! Events, their properties and examples.

use std::sync::Arc;

use serde_json::Value;

use super::{FactSources, SourceSpan, Type};

/// An event.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Event {
    /// The CloudEvents type: `com.qlik.space.created`.
    pub event_type: String,
    /// The heading of the changelog section that announces it.
    pub section: Option<String>,
    /// The channel that it is published on.
    pub channel: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The publisher's action: `send`.
    pub action: Option<String>,
    /// The visibility: `public`.
    pub visibility: Option<String>,
    /// The stability: `stable`.
    pub stability: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether the document states that the event is not deprecated. Only set in documents, not in the catalogue.
    pub not_deprecated: bool,
    /// The version or date since which the event is deprecated: `2026-04`.
    pub deprecated_since: Option<String>,
    /// The date from which the event may no longer be published: `2027-04`.
    pub sunset: Option<String>,
    /// The type of the event that replaces this one.
    pub successor: Option<String>,
    /// Whether the successor was inferred from a sentence.
    pub successor_inferred: bool,
    /// The reason why a part of the payload is unknown: an unresolved reference.
    pub unresolved: Option<Unresolved>,
    /// The description.
    pub description: Option<String>,
    /// The summary of the changelog that announces it. Only set in the catalogue.
    pub announced: Option<String>,
    /// The attributes of the envelope and, below `data`, the payload.
    pub properties: Vec<Property>,
    /// The example of a whole event.
    pub example: Option<Example>,
    /// The files that describe or announce it, the newest first. Only set in the catalogue.
    pub documents: Vec<String>,
    /// The file that each fact was taken from. Only set in the catalogue.
    pub from: FactSources,
    /// The facts that fixups changed.
    pub corrected: Vec<Correction>,
    /// The reason why a fixup keeps it, if no document has it any more.
    pub kept: Option<String>,
    /// The place in the document.
    pub origin: SourceSpan,
}

/// An example.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// The title that the document gives to the example.
    pub title: Option<String>,
    /// The event as JSON. The catalogue shares it with the document.
    pub value: Arc<Value>,
    /// The place in the document.
    pub origin: SourceSpan,
}

/// A property of an envelope, a payload, an object, or a schema.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Property {
    /// The name on the wire.
    pub name: String,
    /// The type, as the document writes it.
    pub r#type: Type,
    /// The type of the named schema, if it is not an object: `string[]` for `spaceRoles`.
    pub underlying: Option<Type>,
    /// Whether it is required.
    pub required: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether the document states that the property is not deprecated. Only set in documents, not in the catalogue.
    pub not_deprecated: bool,
    /// The allowed values, in the order of the document; empty if any value is allowed.
    pub allowed: Vec<String>,
    /// The metadata, in the order of the document: `format`, `default`, `minLength`, ...
    pub metadata: Vec<(String, Value)>,
    /// Facts that documents only show, and that were inferred.
    pub inferred: Inferred,
    /// Whether the document truncated the list of nested properties.
    pub truncated: bool,
    /// The reason why the value is unknown, in whole or in part: an unresolved reference.
    pub unresolved: Option<Unresolved>,
    /// The description.
    pub description: Option<String>,
    /// The places of the examples of the property alone, or of an item of the array. Only set in documents, not in the
    /// catalogue, which takes examples of whole events.
    pub examples: Vec<SourceSpan>,
    /// The properties of the object, or of each object of the array.
    pub properties: Vec<Property>,
    /// The options of a `oneOf`, each with the name of its schema.
    pub options: Vec<Property>,
    /// The file that each fact was taken from. Only set in the catalogue.
    pub from: FactSources,
    /// The facts that fixups changed.
    pub corrected: Vec<Correction>,
    /// The reason why a fixup keeps it, if no document has it any more.
    pub kept: Option<String>,
    /// The place in the document.
    pub origin: SourceSpan,
}

impl Property {
    /// The value of a metadata key.
    #[must_use]
    pub fn stated(&self, key: &str) -> Option<&Value> {
        self.metadata.iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }

    /// The type with the names of schemas replaced by their types, such as `object` or `string[]`. Two documents agree
    /// on a property if these types are equal.
    #[must_use]
    pub fn json_type(&self) -> Type {
        let of_values = (!self.allowed.is_empty() && self.properties.is_empty()).then_some(&Type::String);
        json_type(&self.r#type, self.underlying.as_ref().or(of_values))
    }

    /// Whether the document lists all nested properties of the object.
    #[must_use]
    pub fn is_listed_in_full(&self) -> bool {
        !self.properties.is_empty() && !self.truncated
    }

    /// The format that a document states, or else the inferred one.
    #[must_use]
    pub fn format(&self) -> Option<&str> {
        let stated = self.stated("format").and_then(Value::as_str);
        stated.or(self.inferred.date_time.then_some("date-time"))
    }
}

fn json_type(r#type: &Type, underlying: Option<&Type>) -> Type {
    match r#type {
        Type::Named(_) => underlying.cloned().unwrap_or(Type::Object),
        Type::Array(item) => match (&**item, underlying) {
            // The schema is itself an array: `spaceRoles[]` is one array, not an array of arrays.
            (Type::Named(_), Some(inner @ Type::Array(_))) => inner.clone(),
            (item, underlying) => json_type(item, underlying).array(),
        },
        other => other.clone(),
    }
}

/// The two kinds of facts that are inferred.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inferred {
    /// Whether the description mentions RFC 3339, or the example's value is an RFC 3339 timestamp.
    pub date_time: bool,
    /// The type of the array's items, as the example shows it.
    pub items: Option<Type>,
}

/// A fact that a fixup changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Correction {
    /// The key: `type`, `example/type`, ...
    pub key: String,
    /// The value before the correction; `Null` if there was none.
    pub page: Value,
}

/// The reason why a reference to a schema is unresolved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unresolved {
    /// The document does not have the schema.
    Missing,
    /// The schema contains itself.
    Cyclic,
}

impl Unresolved {
    /// Both reasons.
    pub const ALL: [Self; 2] = [Self::Missing, Self::Cyclic];

    /// The reason's name in the spec.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Cyclic => "cyclic",
        }
    }
}

/// A named schema.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Schema {
    /// The name.
    pub name: String,
    /// The type.
    pub r#type: Type,
    /// The description.
    pub description: Option<String>,
    /// The properties.
    pub properties: Vec<Property>,
    /// Whether the document truncated the list of properties.
    pub truncated: bool,
    /// The place in the document.
    pub origin: SourceSpan,
}

/// The metadata keys that are known.
pub const METADATA_KEYS: [&str; 18] = [
    "format",
    "default",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "readOnly",
    "writeOnly",
    "nullable",
];
