//! Ranks documents: which one is newer, and to which page of the site it belongs.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::sync::Arc;

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::Site;
use crate::model::catalogue::{DocumentRef, is_page_name};
use crate::model::{Document, Layout};

/// A document with the facts that rank it.
pub(super) struct Ranked<'a> {
    pub(super) document: &'a Document,
    /// The page of the site, if the document states it.
    pub(super) page: Option<String>,
    date: Option<(OffsetDateTime, String)>,
    pub(super) own_sentences: bool,
    shared_file: Arc<str>,
}

impl<'a> Ranked<'a> {
    fn new(document: &'a Document, site: &Site) -> Self {
        let date = document.last_updated.as_ref().or_else(|| site.updated.get(&document.file));
        let date = date.and_then(|text| Some((OffsetDateTime::parse(text, &Rfc3339).ok()?, text.clone())));
        let own_sentences = document.metadata.iter().any(|(key, value)| key == "sentences" && value == "own");
        let shared_file = document.file.as_str().into();
        Self { document, page: page_name(document, site), date, own_sentences, shared_file }
    }

    pub(super) fn file(&self) -> &'a str {
        &self.document.file
    }

    /// The file, for each fact that is taken from it.
    pub(super) fn shared_file(&self) -> Arc<str> {
        Arc::clone(&self.shared_file)
    }

    /// The file without its extension.
    pub(super) fn stem(&self) -> &'a str {
        self.document.stem()
    }

    pub(super) fn reference(&self) -> DocumentRef {
        DocumentRef {
            file: self.file().to_owned(),
            layout: self.document.layout,
            date: self.date.as_ref().map(|(_, text)| text.clone()),
            own_sentences: self.own_sentences,
        }
    }
}

/// The documents, the newest first: by date, then by how much the layout can express, then published descriptions
/// before own ones, then by file. A document without a date is the oldest.
pub(super) fn rank<'a>(documents: &'a [Document], site: &Site) -> Vec<Ranked<'a>> {
    let mut ranked: Vec<_> = documents.iter().map(|document| Ranked::new(document, site)).collect();
    let key = |one: &Ranked<'a>| {
        let date = one.date.as_ref().map(|(date, _)| *date);
        (Reverse(date), Reverse(one.document.layout), one.own_sentences, one.file())
    };
    ranked.sort_by(|one, other| key(one).cmp(&key(other)));
    ranked
}

/// The name of the document's page on the site; `None` for a document without a URL.
fn page_name(document: &Document, site: &Site) -> Option<String> {
    if matches!(document.layout, Layout::Asyncapi | Layout::Changelog) {
        return None;
    }
    let listed = site.pages.get(&document.file).cloned();
    let address = document.source.as_deref().and_then(|source| source.split_once("/apis/event/"));
    let addressed = address.map(|(_, path)| path.trim_matches('/').to_owned()).filter(|path| is_page_name(path));
    let is_page = document.source.is_some() || document.layout == Layout::Markdown;
    listed.or(addressed).or_else(|| is_page.then(|| document.stem().to_owned()))
}

/// The rank of a layout for the order of events and properties, whatever the dates: the rendered page first, then its
/// text, then its AsyncAPI document.
fn place(layout: Layout) -> usize {
    match layout {
        Layout::Markdown => 0,
        Layout::Bullets => 1,
        Layout::Flat => 2,
        Layout::Asyncapi => 3,
        Layout::Changelog => 4,
    }
}

/// Names in the order of the documents' lists, without duplicates.
pub(super) fn ordered<'a>(lists: impl IntoIterator<Item = (Layout, Vec<&'a str>)>) -> Vec<&'a str> {
    let mut lists: Vec<_> = lists.into_iter().collect();
    lists.sort_by_key(|(layout, _)| place(*layout));
    let mut seen = BTreeSet::new();
    lists.into_iter().flat_map(|(_, names)| names).filter(|name| seen.insert(*name)).collect()
}

/// The types of a page's events, in their order.
pub(super) fn event_order<'a>(documents: &[&Ranked<'a>], is_on_page: impl Fn(&str) -> bool) -> Vec<&'a str> {
    ordered(documents.iter().map(|one| {
        let types = one.document.events.iter().map(|event| event.event_type.as_str());
        (one.document.layout, types.filter(|event_type| is_on_page(event_type)).collect())
    }))
}
