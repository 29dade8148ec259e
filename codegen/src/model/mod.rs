//! The model: what documents state about events, as plain data in wire names.
//!
//! It has no input or output, and knows neither markdown nor Rust. The same fact read from any layout gives the same
//! model; what a layout cannot express is absent.
//!
//! | module | content |
//! | --- | --- |
//! | here | what one document states |
//! | [`catalogue`] | what all documents state together |
//! | [`path`] | paths of properties, patterns of them, and walks over an event |
//! | [`facts`], [`keys`] | the table of facts, and facts by their keys |
//! | [`default_source`] | the document from which the rules take a fact |
//! | [`shape`] | what a value is in Rust, without names |
//! | [`fixup`] | corrections |

pub mod catalogue;
pub mod default_source;
pub mod documents;
pub mod examples;
pub mod facts;
pub mod fixup;
pub mod keys;
pub mod path;
pub mod shape;

use std::fmt;

use serde_json::Value;

pub use self::catalogue::FactSources;
use crate::source::Span;

/// Where a fact stands in its document. Two places are always equal, as the spans of a syntax tree are, so that models
/// compare by their facts alone.
#[derive(Clone, Debug, Default)]
pub struct SourceSpan {
    /// The bytes of the file.
    pub span: Option<Span>,
    /// The file below `spec/docs/`, where the catalogue took it from one of several.
    pub document: Option<String>,
}

impl SourceSpan {
    /// A place in a file.
    #[must_use]
    pub fn at(span: Span) -> Self {
        Self { span: Some(span), document: None }
    }

    /// The same place, of a document.
    #[must_use]
    pub fn of(&self, document: &str) -> Self {
        Self { span: self.span.clone(), document: Some(document.to_owned()) }
    }
}

impl PartialEq for SourceSpan {
    fn eq(&self, _: &Self) -> bool {
        true
    }
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

/// The layout of a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layout {
    /// Prose that announces events, with nothing about their payloads.
    #[default]
    Changelog,
    /// The page after a tool has stripped it of lines and indentation.
    Flat,
    /// The rendered page as text.
    Bullets,
    /// The AsyncAPI document of a page.
    Asyncapi,
    /// The site's own export.
    Markdown,
}

impl Layout {
    /// All layouts, the one that can express the least first.
    pub const ALL: [Self; 5] = [Self::Changelog, Self::Flat, Self::Bullets, Self::Asyncapi, Self::Markdown];

    /// The layout's name in the spec.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Changelog => "changelog",
            Self::Flat => "flat",
            Self::Bullets => "bullets",
            Self::Asyncapi => "asyncapi",
            Self::Markdown => "markdown",
        }
    }

    /// The word of `list` for an event whose newest document has this layout.
    #[must_use]
    pub const fn event_kind(self) -> &'static str {
        match self {
            Self::Changelog => "announced",
            other => other.name(),
        }
    }
}

/// What one file states about events.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// The file below `spec/docs/`, with its ending: `spaces.txt`, `core/api-keys.md`.
    pub file: String,
    /// The layout.
    pub layout: Layout,
    /// The page's title.
    pub title: Option<String>,
    /// The address on the site.
    pub source: Option<String>,
    /// The last update upstream, RFC 3339.
    pub last_updated: Option<String>,
    /// Further keys of the front matter.
    pub metadata: Vec<(String, String)>,
    /// The text before the events.
    pub introduction: Option<String>,
    /// The sections of a changelog.
    pub sections: Vec<Section>,
    /// The events, in the order of the document.
    pub events: Vec<Event>,
    /// The named schemas that follow the events, in the order of the document.
    pub schemas: Vec<Schema>,
}

impl Document {
    /// The file without its ending.
    #[must_use]
    pub fn stem(&self) -> &str {
        self.file.rsplit_once('.').map_or(&self.file, |(stem, _)| stem)
    }

    /// The named schema, if the document lists it.
    #[must_use]
    pub fn schema(&self, name: &str) -> Option<&Schema> {
        self.schemas.iter().find(|schema| schema.name == name)
    }
}

/// What has events: a document, or a page of the catalogue.
pub trait HasEvents {
    /// The file of a document, or the name of a page.
    fn name(&self) -> &str;
    /// The events.
    fn events(&self) -> &[Event];
    /// The events, to change them.
    fn events_mut(&mut self) -> &mut Vec<Event>;
    /// Whether it explains a schema.
    fn has_schema(&self, name: &str) -> bool;
}

impl HasEvents for Document {
    fn name(&self) -> &str {
        &self.file
    }

    fn events(&self) -> &[Event] {
        &self.events
    }

    fn events_mut(&mut self) -> &mut Vec<Event> {
        &mut self.events
    }

    fn has_schema(&self, name: &str) -> bool {
        self.schema(name).is_some()
    }
}

impl HasEvents for catalogue::Page {
    fn name(&self) -> &str {
        &self.name
    }

    fn events(&self) -> &[Event] {
        &self.events
    }

    fn events_mut(&mut self) -> &mut Vec<Event> {
        &mut self.events
    }

    /// Named schemas belong to their document: what they explain is filled in.
    fn has_schema(&self, _: &str) -> bool {
        false
    }
}

/// A section of a changelog, apart from the events that it announces.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// The prose.
    pub text: Option<String>,
}

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
    /// Whether the document says that it is not deprecated, and is not only silent; of a document alone.
    pub not_deprecated: bool,
    /// The version or date since which the event is deprecated: `2026-04`.
    pub deprecated_since: Option<String>,
    /// The date from which the event may no longer be published: `2027-04`.
    pub sunset: Option<String>,
    /// The type of the event that replaces this one.
    pub successor: Option<String>,
    /// Whether the successor was inferred from a sentence.
    pub successor_inferred: bool,
    /// Why a part of the payload is unknown: a reference that cannot be followed.
    pub unresolved: Option<Unresolved>,
    /// The description.
    pub description: Option<String>,
    /// The summary of the changelog that announces it; in the catalogue alone.
    pub announced: Option<String>,
    /// The attributes of the envelope and, below `data`, the payload.
    pub properties: Vec<Property>,
    /// The example of a whole event.
    pub example: Option<Example>,
    /// The files that describe or announce it, the newest first; in the catalogue alone.
    pub documents: Vec<String>,
    /// The file that each fact was taken from; in the catalogue alone.
    pub from: FactSources,
    /// The facts that fixups changed.
    pub corrected: Vec<Correction>,
    /// The reason why it is kept, though no document has it any more.
    pub kept: Option<String>,
    /// The place in the document.
    pub origin: SourceSpan,
}

/// An example.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// The title that the document gives to the example.
    pub title: Option<String>,
    /// The event as JSON.
    pub value: Value,
    /// The place in the document.
    pub origin: SourceSpan,
}

/// A property of an envelope, a payload, an object, or a schema.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Property {
    /// The name on the wire.
    pub name: String,
    /// The type, as the document says.
    pub r#type: Type,
    /// What the named schema of the type is, where it is not an object: `string[]` of `spaceRoles`.
    pub underlying: Option<Type>,
    /// Whether it is required.
    pub required: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether the document says that it is not deprecated, and is not only silent; of a document alone.
    pub not_deprecated: bool,
    /// The allowed values, in the order of the document; empty where any value is allowed.
    pub allowed: Vec<String>,
    /// The metadata, in the order of the document: `format`, `default`, `minLength`, ...
    pub metadata: Vec<(String, Value)>,
    /// What was inferred, since documents only show it.
    pub inferred: Inferred,
    /// Whether the document cut the list of its properties off.
    pub truncated: bool,
    /// Why the value is unknown, in whole or in part: a reference that cannot be followed.
    pub unresolved: Option<Unresolved>,
    /// The description.
    pub description: Option<String>,
    /// The properties of the object, or of each object of the array.
    pub properties: Vec<Property>,
    /// The options of a `oneOf`, each with the name of its schema.
    pub options: Vec<Property>,
    /// The file that each fact was taken from; in the catalogue alone.
    pub from: FactSources,
    /// The facts that fixups changed.
    pub corrected: Vec<Correction>,
    /// The reason why it is kept, though no document has it any more.
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

    /// The type with the names of schemas replaced by what they are: `object`, `string[]`. Two documents agree on a
    /// property where these are equal.
    #[must_use]
    pub fn json_type(&self) -> Type {
        let of_values = (!self.allowed.is_empty() && self.properties.is_empty()).then_some(&Type::String);
        json_type(&self.r#type, self.underlying.as_ref().or(of_values))
    }

    /// Whether the document lists all properties of the object.
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
            // A schema that is an array itself: `spaceRoles[]` is one array, not an array of arrays.
            (Type::Named(_), Some(inner @ Type::Array(_))) => inner.clone(),
            (item, underlying) => json_type(item, underlying).array(),
        },
        other => other.clone(),
    }
}

/// Why a reference to a schema cannot be followed.
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

/// The two inferences that are allowed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inferred {
    /// The description says RFC 3339, or the example's value is an RFC 3339 timestamp.
    pub date_time: bool,
    /// The example shows the type of the array's items.
    pub items: Option<Type>,
}

/// A fact that a fixup changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Correction {
    /// The key: `type`, `example/type`, ...
    pub key: String,
    /// The value that was replaced; `Null` where there was none.
    pub page: Value,
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
    /// Whether the document cut the list of its properties off.
    pub truncated: bool,
    /// The place in the document.
    pub origin: SourceSpan,
}

/// The type of a value. Its text is that of `list`: `string[]`, `oneOf(user | botUser)`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Type {
    /// Any JSON value; also where a document prints nothing, `undefined`, or no item type.
    #[default]
    Any,
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// An object.
    Object,
    /// A named schema of the document.
    Named(String),
    /// An array of such values.
    Array(Box<Type>),
    /// One of several named schemas of the document.
    OneOf(Vec<String>),
}

impl Type {
    /// The type words that every document can use.
    pub const WORDS: [(&'static str, Self); 6] = [
        ("any", Self::Any),
        ("string", Self::String),
        ("integer", Self::Integer),
        ("number", Self::Number),
        ("boolean", Self::Boolean),
        ("object", Self::Object),
    ];

    /// The most arrays that a type may be nested in, as many as JSON that is read.
    pub const MAX_ARRAYS: usize = 128;

    /// The type of a JSON value; `None` for null, and for an array whose items have no common type.
    #[must_use]
    pub fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Null => None,
            Value::Bool(_) => Some(Self::Boolean),
            Value::Number(number) if number.is_f64() => Some(Self::Number),
            Value::Number(_) => Some(Self::Integer),
            Value::String(_) => Some(Self::String),
            Value::Object(_) => Some(Self::Object),
            Value::Array(items) => {
                let mut types = items.iter().map(Self::of);
                let first = types.next()??;
                types.all(|other| other.as_ref() == Some(&first)).then(|| first.array())
            }
        }
    }

    /// Whether a JSON value is of this type. Items of arrays are not looked at, and a schema's name takes any value.
    #[must_use]
    pub fn has(&self, value: &Value) -> bool {
        match self {
            Self::String => value.is_string(),
            Self::Integer => value.is_i64() || value.is_u64(),
            Self::Number => value.is_number(),
            Self::Boolean => value.is_boolean(),
            Self::Object => value.is_object(),
            Self::Array(_) => value.is_array(),
            Self::Any | Self::Named(_) | Self::OneOf(_) => true,
        }
    }

    /// An array of this type.
    #[must_use]
    pub fn array(self) -> Self {
        Self::Array(Box::new(self))
    }

    /// The type of the items, inside all arrays.
    #[must_use]
    pub fn item(&self) -> &Self {
        match self {
            Self::Array(item) => item.item(),
            other => other,
        }
    }

    /// Reads the text that [`Display`](fmt::Display) writes; `None` where it is no type, or has more than
    /// [`MAX_ARRAYS`](Self::MAX_ARRAYS) arrays.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let item = text.trim_end_matches("[]");
        let arrays = (text.len() - item.len()) / "[]".len();
        if arrays > Self::MAX_ARRAYS {
            return None;
        }
        Self::parse_item(item).map(|item| (0..arrays).fold(item, |item, _| item.array()))
    }

    fn parse_item(text: &str) -> Option<Self> {
        if let Some(options) = text.strip_prefix("oneOf(").and_then(|rest| rest.strip_suffix(')')) {
            let options: Vec<_> = options.split('|').map(|option| option.trim().to_owned()).collect();
            return options.iter().all(|option| is_option_name(option)).then_some(Self::OneOf(options));
        }
        let word = Self::WORDS.into_iter().find(|(word, _)| *word == text).map(|(_, word)| word);
        word.or_else(|| is_schema_name(text).then(|| Self::Named(text.to_owned())))
    }
}

/// Whether a text can name an option of a `oneOf`: the name of a schema, or `Option 1` where it has none.
fn is_option_name(text: &str) -> bool {
    let number = text.strip_prefix("Option ").is_some_and(|number| number.parse::<u32>().is_ok());
    number || is_schema_name(text)
}

/// Whether a text can be the name of a schema: a letter or `_`, then letters, digits, `_`, `-`, `.`.
#[must_use]
pub fn is_schema_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Named(name) => f.write_str(name),
            Self::Array(item) => write!(f, "{item}[]"),
            Self::OneOf(options) => write!(f, "oneOf({})", options.join(" | ")),
            word => f.write_str(Self::WORDS.iter().find(|(_, known)| known == word).map_or("any", |(text, _)| text)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_reads_back_from_its_text() {
        for text in [
            "any",
            "string",
            "integer[]",
            "object[][]",
            "spaceRoles[]",
            "oneOf(user | botUser)",
            "oneOf(Option 1 | Option 2)",
        ] {
            assert_eq!(Type::parse(text).expect(text).to_string(), text);
        }
        for text in ["", "[]", "two words", "oneOf()", "string[", "9x"] {
            assert_eq!(Type::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_type_has_a_limited_number_of_arrays() {
        let nested = |arrays: usize| format!("string{}", "[]".repeat(arrays));
        assert_eq!(Type::parse(&nested(Type::MAX_ARRAYS)).expect("a type").to_string(), nested(Type::MAX_ARRAYS));
        assert_eq!(Type::parse(&nested(Type::MAX_ARRAYS + 1)), None);
        assert_eq!(Type::parse(&nested(1_000_000)), None);
    }

    #[test]
    fn a_type_has_the_values_that_it_is_the_type_of() {
        for text in ["true", "1", "1.5", "\"a\"", "{}", "[1, 2]", "[[true]]"] {
            let value: Value = serde_json::from_str(text).expect(text);
            let r#type = Type::of(&value).expect(text);
            assert!(r#type.has(&value) && Type::Any.has(&value), "{text}");
            assert!(!matches!(r#type, Type::Any), "{text}");
        }
        assert!(Type::Number.has(&1.into()) && !Type::Integer.has(&1.5.into()) && !Type::String.has(&1.into()));
        let mixed = serde_json::from_str("[1, \"a\"]").expect("JSON");
        assert_eq!((Type::of(&Value::Null), Type::of(&mixed)), (None, None));
    }
}
