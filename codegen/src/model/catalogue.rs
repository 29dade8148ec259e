//! The catalogue: the merged documents, with each event once.

use std::borrow::Cow;
use std::sync::Arc;

use super::facts::{of_event, of_property};
use super::{Event, Layout, Section};

/// The folder of the spec's pages.
pub const PAGES: &str = "spec/events";

/// All pages, sorted by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalogue {
    /// The pages.
    pub pages: Vec<Page>,
}

/// A page of the site, as merged from all documents that describe or announce its events.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// The path below the site's event reference: `spaces`, `core/api-keys`.
    pub name: String,
    /// The title.
    pub title: Option<String>,
    /// The URL.
    pub source: Option<String>,
    /// The documents that the page was merged from, the newest first.
    pub documents: Vec<DocumentRef>,
    /// The text before the events.
    pub introduction: Option<String>,
    /// The sections of a changelog.
    pub sections: Vec<Section>,
    /// The events.
    pub events: Vec<Event>,
}

/// One of the documents of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentRef {
    /// The file below `spec/docs/`.
    pub file: String,
    /// The layout.
    pub layout: Layout,
    /// The last update upstream, RFC 3339.
    pub date: Option<String>,
    /// Whether the descriptions were written by this project, not by Qlik.
    pub own_sentences: bool,
}

/// The document that each fact was taken from, by the key of the fact in the spec.
///
/// Each property of the catalogue has one, so that it is a sorted list of keys that are not copied and of files that are
/// shared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FactSources(Vec<(Cow<'static, str>, Arc<str>)>);

impl FactSources {
    /// The file that a fact was taken from.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.get(self.at(key).ok()?).map(|(_, file)| &**file)
    }

    /// Records the file that a fact was taken from.
    pub fn set(&mut self, key: &str, file: impl Into<Arc<str>>) {
        let known = of_event(key).or_else(|| of_property(key)).map(|fact| Cow::Borrowed(fact.key));
        let entry = (known.unwrap_or_else(|| Cow::Owned(key.to_owned())), file.into());
        match self.at(key) {
            Ok(at) => self.0.splice(at..=at, [entry]).for_each(drop),
            Err(at) => self.0.insert(at, entry),
        }
    }

    /// Forgets the file that a fact was taken from.
    pub fn remove(&mut self, key: &str) {
        self.0.retain(|(known, _)| known != key);
    }

    /// The keys of all facts, sorted, each with its file.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, file)| (&**key, &**file))
    }

    fn at(&self, key: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| (**known).cmp(key))
    }
}

impl FromIterator<(String, String)> for FactSources {
    fn from_iter<T: IntoIterator<Item = (String, String)>>(files: T) -> Self {
        let mut sources = Self::default();
        files.into_iter().for_each(|(key, file)| sources.set(&key, file));
        sources
    }
}

/// An event of the catalogue, and its page.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The page.
    pub page: &'a Page,
    /// The event.
    pub event: &'a Event,
}

impl Catalogue {
    /// All events, in the order of the pages and of the events on them.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.pages.iter().flat_map(|page| page.events.iter().map(move |event| Entry { page, event }))
    }

    /// The event of a type; `None` if there is none.
    #[must_use]
    pub fn find(&self, event_type: &str) -> Option<Entry<'_>> {
        self.entries().find(|entry| entry.event.event_type == event_type)
    }

    /// The page of a name; `None` if there is none.
    #[must_use]
    pub fn page(&self, name: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.name == name)
    }
}

impl Page {
    /// The path of the page's file in the spec, below the root.
    #[must_use]
    pub fn path(&self) -> String {
        format!("{PAGES}/{}.yaml", self.name)
    }

    /// The document of a file.
    #[must_use]
    pub fn document(&self, file: &str) -> Option<&DocumentRef> {
        self.documents.iter().find(|document| document.file == file)
    }
}

impl<'a> Entry<'a> {
    /// The documents that describe or announce the event, the newest first.
    pub fn documents(&self) -> impl Iterator<Item = &'a DocumentRef> + use<'a> {
        let Self { page, event } = *self;
        page.documents.iter().filter(move |one| event.documents.is_empty() || event.documents.contains(&one.file))
    }

    /// The layout of the newest document that describes the event, or `Changelog` if none does.
    #[must_use]
    pub fn layout(&self) -> Layout {
        let layouts = self.documents().map(|document| document.layout);
        layouts.into_iter().find(|layout| *layout != Layout::Changelog).unwrap_or(Layout::Changelog)
    }

    /// Whether a document describes the event, rather than only announcing it.
    #[must_use]
    pub fn is_documented(&self) -> bool {
        self.layout() != Layout::Changelog || self.event.kept.is_some()
    }
}

/// Whether a text can be the name of a page: words of ASCII letters, digits, `-`, `_` and `.`, with `/` between them.
#[must_use]
pub fn is_page_name(text: &str) -> bool {
    let is_word = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_alphanumeric())
            && word.ends_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
            && word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
    };
    !text.contains("..") && text.split('/').all(is_word)
}
