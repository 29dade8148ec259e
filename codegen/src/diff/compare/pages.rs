//! Compares pages and their documents, apart from the events.

use std::collections::BTreeMap;

use super::comparison::{Comparison, NewChange, whole};
use crate::model::catalogue::Page;
use crate::model::{Event, SourceSpan};
use crate::rules::{self, Rule};

impl<'a> Comparison<'a> {
    /// Reports pages that were removed, added or changed, apart from their events.
    pub(super) fn pages(&mut self) {
        let (from, to) = (by_name(&self.from.snapshot.catalogue.pages), by_name(&self.to.snapshot.catalogue.pages));
        for (file, page) in &from {
            match to.get(file) {
                Some(other) => self.page(page, other),
                None => {
                    let at = self.from.snapshot.at(page, &SourceSpan::default(), "");
                    let change = NewChange::new(&rules::PAGE_REMOVED, whole(file)).at(at, None);
                    self.push(change.values(page.name.clone(), None));
                }
            }
        }
        for (file, page) in to.iter().filter(|(file, _)| !from.contains_key(*file)) {
            let at = self.to.snapshot.at(page, &SourceSpan::default(), "");
            self.push(NewChange::new(&rules::PAGE_ADDED, whole(file)).at(None, at).values(None, page.name.clone()));
        }
    }

    fn page(&mut self, from: &'a Page, to: &'a Page) {
        let (before, after) = (from.source.clone(), to.source.clone());
        self.page_key(&rules::PAGE_ADDRESS_CHANGED, "source", (from, to), before, after);
        for (key, before, after) in [
            ("title", &from.title, &to.title),
            ("introduction", &from.introduction, &to.introduction),
            ("sections", &sections(from), &sections(to)),
        ] {
            let text = |text: &Option<String>| text.as_ref().map(|text| format!("{key}: {text}"));
            self.page_key(&rules::PAGE_TEXT_CHANGED, key, (from, to), text(before), text(after));
        }
        // A fixup that keeps an event places it last, which is not an order of the documents.
        let names = |page: &Page, other: &Page| {
            let is_listed = |one: &&Event| one.kept.is_none();
            let stays =
                |one: &&Event| other.events.iter().filter(is_listed).any(|event| event.event_type == one.event_type);
            let names = page.events.iter().filter(is_listed).filter(stays).map(|event| event.event_type.clone());
            Some(names.collect::<Vec<_>>().join(", "))
        };
        self.page_key(&rules::EVENT_ORDER_CHANGED, "events", (from, to), names(from, to), names(to, from));
        let (before, after) = (documents(from), documents(to));
        self.page_key(&rules::PAGE_DOCUMENTS_CHANGED, "documents", (from, to), before, after);
    }

    fn page_key(
        &mut self,
        rule: &'static Rule,
        key: &str,
        pages: (&Page, &Page),
        before: Option<String>,
        after: Option<String>,
    ) {
        if before == after {
            return;
        }
        let at = (
            self.from.snapshot.at(pages.0, &SourceSpan::default(), key),
            self.to.snapshot.at(pages.1, &SourceSpan::default(), key),
        );
        self.push(NewChange::new(rule, whole(&pages.1.name)).at(at.0, at.1).values(before, after));
    }
}

fn by_name(pages: &[Page]) -> BTreeMap<&str, &Page> {
    pages.iter().map(|page| (page.name.as_str(), page)).collect()
}

/// The prose of a changelog.
fn sections(page: &Page) -> Option<String> {
    let sections = page.sections.iter();
    let sections = sections.map(|one| format!("{}: {}", one.title, one.text.as_deref().unwrap_or_default()));
    let all = sections.collect::<Vec<_>>().join("; ");
    (!all.is_empty()).then_some(all)
}

/// The documents of a page, in their order of rank.
fn documents(page: &Page) -> Option<String> {
    let documents: Vec<_> = page.documents.iter().map(|one| one.file.as_str()).collect();
    Some(documents.join(", "))
}
