//! The model of one document: its layout, events and named schemas.

use super::{Event, Schema, catalogue};

/// The layout of a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layout {
    /// Prose that announces events, without their payloads.
    #[default]
    Changelog,
    /// The page after a tool removed its line breaks and indentation.
    Flat,
    /// The rendered page as text.
    Bullets,
    /// The AsyncAPI document of a page.
    Asyncapi,
    /// The site's own markdown export.
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

    /// The word in `cargo xtask list` for an event whose newest document has this layout.
    #[must_use]
    pub const fn event_kind(self) -> &'static str {
        match self {
            Self::Changelog => "announced",
            other => other.name(),
        }
    }
}

/// The facts of one document about events.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// The file below `spec/docs/`, with its extension: `spaces.txt`, `core/api-keys.md`.
    pub file: String,
    /// The layout.
    pub layout: Layout,
    /// The page's title.
    pub title: Option<String>,
    /// The URL on the site.
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
    /// The file without its extension.
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

/// A section of a changelog, apart from the events that it announces.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// The prose.
    pub text: Option<String>,
}

/// A collection of events: a document, or a page of the catalogue.
pub trait HasEvents {
    /// The file of a document, or the name of a page.
    fn name(&self) -> &str;
    /// The events.
    fn events(&self) -> &[Event];
    /// The events, to change them.
    fn events_mut(&mut self) -> &mut Vec<Event>;
    /// Whether the named schemas include one with this name.
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

    /// Always false: a page of the catalogue has no named schemas, since the merge replaces references.
    fn has_schema(&self, _: &str) -> bool {
        false
    }
}
