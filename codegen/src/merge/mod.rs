//! Merges documents into the catalogue: each event once, fact by fact.
//!
//! [`facts`](crate::model::facts) is the table of facts: which layouts can express a fact, and what its absence means.
//! `rank` decides which of two documents is newer, and on which page an event is. `event`, `property` and `list` merge,
//! and `sentence` chooses among descriptions. A contradiction between documents becomes a [`Conflict`].
//!
//! [`settle`] runs once, after the corrections of the catalogue. `infer` adds the formats and item types that documents
//! only show, and `decided` drops the conflicts that people have decided.
//!
//! To add a fact, follow "Add a fact" in CONTRIBUTING.md.

mod conflict;
mod decided;
mod event;
mod infer;
mod list;
mod property;
mod rank;
mod sentence;

use std::collections::BTreeMap;

pub use self::conflict::{Conflict, ConflictKind};
use self::rank::{Ranked, rank};
use crate::model::catalogue::{Catalogue, Page};
use crate::model::fixup::{FIXUPS, Fixups};
use crate::model::{Correction, Document, Event, FactSources, Layout};

/// The facts of `spec/sources.yaml` about the documents, by file below `spec/docs/`.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// The page of the site that a document was fetched for.
    pub pages: BTreeMap<String, String>,
    /// The last update of a document that states no date itself, RFC 3339.
    pub updated: BTreeMap<String, String>,
}

/// Merges the documents into a catalogue, and returns their contradictions.
#[must_use]
pub fn merge(documents: &[Document], site: &Site) -> (Catalogue, Vec<Conflict>) {
    let ranked = rank(documents, site);
    let mut merger = Merger { conflicts: Vec::new() };
    let pages = merger.pages(&ranked, site);
    (Catalogue { pages }, merger.conflicts)
}

/// Completes a catalogue after its corrections: marks what documents only show, and drops the conflicts that a correction
/// or a kept property decides.
pub fn settle(catalogue: &mut Catalogue, conflicts: &mut Vec<Conflict>, fixups: &Fixups) {
    catalogue.pages.iter_mut().flat_map(|page| &mut page.events).for_each(infer::infer);
    conflicts.retain_mut(|conflict| {
        let Some(entry) = catalogue.find(&conflict.path.event) else { return true };
        decided::is_open(conflict, entry.event, &fixups.set)
    });
}

/// Collects what documents state against each other.
struct Merger {
    conflicts: Vec<Conflict>,
}

/// The statements of the documents about an event, the newest first.
type Statements<'a> = Vec<(&'a Ranked<'a>, &'a Event)>;

impl Merger {
    fn pages(&mut self, ranked: &[Ranked<'_>], site: &Site) -> Vec<Page> {
        let mut by_type: BTreeMap<&str, Statements<'_>> = BTreeMap::new();
        for document in ranked {
            for event in &document.document.events {
                by_type.entry(&event.event_type).or_default().push((document, event));
            }
        }
        let page_of: BTreeMap<&str, String> =
            by_type.iter().map(|(event_type, stated)| (*event_type, self.page_of(stated, site))).collect();
        let mut documents: BTreeMap<&str, Vec<&Ranked<'_>>> = BTreeMap::new();
        for document in ranked {
            let of_events = document.document.events.iter().filter_map(|one| page_of.get(one.event_type.as_str()));
            let mut pages: Vec<&str> = of_events.map(String::as_str).chain(document.page.as_deref()).collect();
            if !document.document.sections.is_empty() {
                pages.push(document.stem());
            }
            pages.sort_unstable();
            pages.dedup();
            pages.into_iter().for_each(|page| documents.entry(page).or_default().push(document));
        }
        let pages = documents.into_iter().map(|(name, documents)| {
            let events =
                rank::event_order(&documents, |event_type| page_of.get(event_type).is_some_and(|on| on == name));
            let events = events.into_iter().filter_map(|event_type| by_type.get(event_type));
            let events = events.map(|stated| self.event(stated)).collect();
            page(name, &documents, events)
        });
        pages.collect()
    }

    /// The page of an event: the newest listed page of the site that has the event, or else the page of the newest
    /// document.
    fn page_of(&mut self, stated: &Statements<'_>, site: &Site) -> String {
        let mut named =
            stated.iter().filter_map(|(document, event)| Some((document, event, document.page.as_deref()?)));
        if let Some((newest, event, page)) = named.next() {
            let other = named.find(|(_, _, other)| *other != page);
            if let Some((older, stated, other)) = other {
                let text = format!("on the page `{other}` here, on `{page}` in {}, which is newer", newest.file());
                self.conflicts
                    .push(Conflict::new(ConflictKind::Page, older, newest, &event.event_type, text).at(&stated.origin));
            }
            return page.to_owned();
        }
        let describes = |one: &&(&Ranked<'_>, &Event)| one.0.document.layout != Layout::Changelog;
        let newest = stated.iter().find(describes).or(stated.first()).map(|(document, _)| *document);
        let listed = newest.and_then(|newest| site.pages.get(newest.file()).map(String::as_str));
        listed.or(newest.map(Ranked::stem)).unwrap_or_default().to_owned()
    }
}

/// Adds to `merged` the corrections of a document whose fact counts, and returns the keys of the others. A removal counts
/// if no other document states the fact.
fn reached<'c>(
    document: &Ranked<'_>,
    corrected: &'c [Correction],
    is_removed: impl Fn(&str) -> bool,
    merged: &mut Vec<Correction>,
    from: &mut FactSources,
) -> Vec<&'c str> {
    let mut lost = Vec::new();
    for one in corrected {
        let is_summary = document.document.layout == Layout::Changelog && one.key == "description";
        let key = if is_summary { "announced" } else { one.key.as_str() };
        let counts = match from.get(key.split('/').next().unwrap_or_default()) {
            Some(file) => file == document.file(),
            None => is_removed(&one.key),
        };
        if !counts {
            lost.push(key);
            continue;
        }
        merged.push(Correction { key: key.to_owned(), ..one.clone() });
    }
    for one in merged.iter() {
        if from.get(&one.key).is_some() {
            from.set(&one.key, FIXUPS);
        }
    }
    lost
}

/// A page without the facts of its events: the facts about the page as a whole.
fn page(name: &str, documents: &[&Ranked<'_>], events: Vec<Event>) -> Page {
    let of_page = documents.iter().filter(|document| document.page.as_deref().unwrap_or(document.stem()) == name);
    let of_page: Vec<&&Ranked<'_>> = of_page.collect();
    // The title of an AsyncAPI document is a label, not the title of the page.
    let titled = of_page.iter().filter(|one| one.document.layout != Layout::Asyncapi);
    let introductions = of_page.iter().filter_map(|one| Some((**one, one.document.introduction.as_deref()?)));
    let sections =
        of_page.iter().filter(|one| one.stem() == name).flat_map(|one| one.document.sections.iter().cloned());
    Page {
        name: name.to_owned(),
        title: titled.filter_map(|one| one.document.title.clone()).next(),
        source: of_page.iter().find_map(|one| one.document.source.clone()),
        documents: documents.iter().map(|one| one.reference()).collect(),
        introduction: sentence::first(introductions).map(|(_, text)| text.to_owned()),
        sections: sections.collect(),
        events,
    }
}
