//! What a reader makes of a page: its pieces as they are written, each with its place, before any is understood.

use serde_json::Value;

use crate::model::{Type, Unresolved};
use crate::source::Span;

/// A piece of text with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T = String> {
    /// The value.
    pub value: T,
    /// Where in the page.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// A piece with its place.
    pub fn new(value: impl Into<T>, span: Span) -> Self {
        Self { value: value.into(), span }
    }
}

/// A page in pieces.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DocumentBlock {
    /// Key and value of the front matter, in the page's order.
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
    /// Its heading.
    pub title: Spanned,
    /// Its prose, a paragraph each.
    pub prose: Vec<Spanned>,
}

/// An event, announced or documented.
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
    /// `Action` label.
    pub action: Option<Spanned>,
    /// `Visibility` label.
    pub visibility: Option<Spanned>,
    /// `Stability` label.
    pub stability: Option<Spanned>,
    /// Where the page states that the event is deprecated.
    pub deprecated: Option<Span>,
    /// Whether it is stated not to be deprecated.
    pub not_deprecated: bool,
    /// Since when it is deprecated.
    pub since: Option<Spanned>,
    /// Until when it is published.
    pub sunset: Option<Spanned>,
    /// The type of the event that replaces it, which a sentence names.
    pub successor: Option<Spanned>,
    /// Why a part of the payload is unknown.
    pub unresolved: Option<Unresolved>,
    /// The paragraphs that describe it.
    pub description: Vec<Spanned>,
    /// The payload; `None` of an event that is only announced.
    pub payload: Option<PropertiesBlock>,
    /// The example.
    pub example: Option<ExampleBlock>,
}

impl EventBlock {
    /// An event of which only the type is known yet.
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

/// An example payload: its JSON as the page has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExampleBlock {
    /// The title that the page gives to the example.
    pub title: Option<Spanned>,
    /// The JSON text; its value is that of the page, byte for byte.
    pub json: Spanned,
}

/// The properties of a payload, of an object, or of a schema.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertiesBlock {
    /// The properties, in the page's order.
    pub properties: Vec<PropertyBlock>,
    /// Where the page states that it cut the properties off.
    pub truncated: Option<Span>,
    /// The options of a `oneOf`, each a schema.
    pub options: Vec<PropertyBlock>,
}

/// A property as it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct PropertyBlock {
    /// The name on the wire.
    pub name: Spanned,
    /// The type words, as written; may be empty.
    pub type_words: Spanned,
    /// Whether the page states that it is required.
    pub required: bool,
    /// Where the page states that it is deprecated, as a flag.
    pub deprecated: Option<Span>,
    /// The description, as written, with the phrases in it that are facts.
    pub description: Vec<Spanned>,
    /// What the object, or each object of the array, has; `None` where the page shows no list of properties.
    pub children: Option<PropertiesBlock>,
    /// What is stated apart from the description.
    pub stated: StatedFacts,
}

/// The facts of a property that a layout states apart from its description.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StatedFacts {
    /// The allowed values, in their order.
    pub allowed: Vec<String>,
    /// Keys and values of the metadata, in their order.
    pub metadata: Vec<(String, Value)>,
    /// What a named type is, where it is not an object with a list of properties.
    pub underlying: Option<Type>,
    /// Why the value is unknown, in whole or in part.
    pub unresolved: Option<Unresolved>,
    /// Whether the property is stated not to be deprecated.
    pub not_deprecated: bool,
}

/// A named schema.
#[derive(Clone, Debug, PartialEq)]
pub struct SchemaBlock {
    /// Its name.
    pub name: Spanned,
    /// Its type words.
    pub type_words: Option<Spanned>,
    /// The paragraphs that describe it.
    pub description: Vec<Spanned>,
    /// Its properties.
    pub children: Option<PropertiesBlock>,
}
