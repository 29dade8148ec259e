//! The result of a reader: the pieces of a page as they are written, each with its span, before they are interpreted.

use serde_json::Value;

use crate::model::{Type, Unresolved};
use crate::source::Span;

/// A value with its span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T = String> {
    /// The value.
    pub value: T,
    /// The span in the page.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// A value with its span.
    pub fn new(value: impl Into<T>, span: Span) -> Self {
        Self { value: value.into(), span }
    }
}

/// A page in pieces.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DocumentBlock {
    /// The keys and values of the front matter, in the order of the page.
    pub metadata: Vec<(Spanned, Spanned)>,
    /// The page's title.
    pub title: Option<Spanned>,
    /// The paragraphs before the first event that belong to no event.
    pub introduction: Vec<Spanned>,
    /// The links of a table of contents.
    pub contents: Vec<ContentsEntry>,
    /// Headings of a changelog with their prose, in the page's order.
    pub sections: Vec<SectionBlock>,
    /// The events, in the page's order.
    pub events: Vec<EventBlock>,
    /// The named schemas, which follow the events.
    pub schemas: Vec<SchemaBlock>,
}

/// A link of a table of contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentsEntry {
    /// The event type.
    pub event_type: Spanned,
    /// The channel that the event is listed under.
    pub channel: Option<Spanned>,
}

/// A section of a changelog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionBlock {
    /// The heading.
    pub title: Spanned,
    /// The prose, one item for each paragraph.
    pub prose: Vec<Spanned>,
}

/// An event that is announced or documented.
#[derive(Clone, Debug, PartialEq)]
pub struct EventBlock {
    /// The CloudEvents type.
    pub event_type: Spanned,
    /// The heading of the changelog section that announces it.
    pub section: Option<Spanned>,
    /// The channel that it is published on.
    pub channel: Option<Spanned>,
    /// The event's title.
    pub title: Option<Spanned>,
    /// The value of the label `Action`.
    pub action: Option<Spanned>,
    /// The value of the label `Visibility`.
    pub visibility: Option<Spanned>,
    /// The value of the label `Stability`.
    pub stability: Option<Spanned>,
    /// The span that states that the event is deprecated.
    pub deprecated: Option<Span>,
    /// Whether the document states that the event is not deprecated.
    pub not_deprecated: bool,
    /// The version or date since which it is deprecated.
    pub since: Option<Spanned>,
    /// The date from which it may no longer be published.
    pub sunset: Option<Spanned>,
    /// The type of the event that replaces it, as a sentence states it.
    pub successor: Option<Spanned>,
    /// The reason why a part of the payload is unknown.
    pub unresolved: Option<Unresolved>,
    /// The paragraphs that describe it.
    pub description: Vec<Spanned>,
    /// The payload; `None` for an event that is only announced.
    pub payload: Option<PropertiesBlock>,
    /// The example.
    pub example: Option<ExampleBlock>,
}

impl EventBlock {
    /// An event with only a type.
    #[must_use]
    pub fn new(event_type: Spanned) -> Self {
        Self {
            event_type,
            section: None,
            channel: None,
            title: None,
            action: None,
            visibility: None,
            stability: None,
            deprecated: None,
            not_deprecated: false,
            since: None,
            sunset: None,
            successor: None,
            unresolved: None,
            description: Vec::new(),
            payload: None,
            example: None,
        }
    }
}

/// An example payload: its JSON as the page writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExampleBlock {
    /// The title that the page gives to the example.
    pub title: Option<Spanned>,
    /// The JSON text, unchanged.
    pub json: Spanned,
}

/// The properties of a payload, of an object, or of a schema.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertiesBlock {
    /// The properties, in the page's order.
    pub properties: Vec<PropertyBlock>,
    /// The span that states that the page truncated the properties.
    pub truncated: Option<Span>,
    /// The options of a `oneOf`, each a schema.
    pub options: Vec<PropertyBlock>,
}

/// A property as the page writes it.
#[derive(Clone, Debug, PartialEq)]
pub struct PropertyBlock {
    /// The name on the wire.
    pub name: Spanned,
    /// The words for the type, as written; can be empty.
    pub type_words: Spanned,
    /// Whether the page states that it is required.
    pub required: bool,
    /// The span of the flag that states that it is deprecated.
    pub deprecated: Option<Span>,
    /// The description, as written, including phrases that state facts.
    pub description: Vec<Spanned>,
    /// The properties of the object, or of each object of the array; `None` if the page shows no list of properties.
    pub children: Option<PropertiesBlock>,
    /// The facts that are stated apart from the description.
    pub stated: StatedFacts,
}

/// The facts of a property that a layout states apart from its description.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StatedFacts {
    /// The allowed values, in their order.
    pub allowed: Vec<String>,
    /// Keys and values of the metadata, in their order.
    pub metadata: Vec<(String, Value)>,
    /// The type of the named schema, if it is not an object with a list of properties.
    pub underlying: Option<Type>,
    /// The reason why the value is unknown, in whole or in part.
    pub unresolved: Option<Unresolved>,
    /// Whether the document states that the property is not deprecated.
    pub not_deprecated: bool,
    /// The examples of the property alone, as JSON.
    pub examples: Vec<Span>,
}

/// A named schema.
#[derive(Clone, Debug, PartialEq)]
pub struct SchemaBlock {
    /// The name.
    pub name: Spanned,
    /// The words for the type.
    pub type_words: Option<Spanned>,
    /// The paragraphs that describe it.
    pub description: Vec<Spanned>,
    /// The properties.
    pub children: Option<PropertiesBlock>,
}
