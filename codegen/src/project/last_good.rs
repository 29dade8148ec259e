//! The spec on disk: what the last `regen` made, and what stays of a page whose document cannot be read.

use std::path::Path;

use super::Unread;
use crate::diagnostics::Diagnostics;
use crate::load;
use crate::model::catalogue::{Catalogue, PAGES, Page};
use crate::spec;

/// The spec on disk. A page that cannot be read is left out.
pub(super) fn catalogue(root: &Path) -> Catalogue {
    let paths = walkdir::WalkDir::new(root.join(PAGES)).sort_by_file_name().into_iter().filter_map(Result::ok);
    let paths = paths.filter(|entry| entry.path().extension().is_some_and(|end| end == "yaml"));
    let paths = paths.filter_map(|entry| crate::files::relative(root, entry.path()));
    let pages = paths.filter_map(|path| {
        let mut errors = Diagnostics::default();
        let page = spec::load(&load::read(root, &path, &mut errors)?, &mut errors)?;
        errors.is_empty().then_some(page)
    });
    let mut pages: Vec<_> = pages.collect();
    pages.sort_by(|one: &Page, other| one.name.cmp(&other.name));
    Catalogue { pages }
}

/// The pages on disk that were made from documents which cannot be read now. Their names are added to the documents.
pub(super) fn pages(root: &Path, unread: &mut [Unread]) -> Vec<Page> {
    if unread.is_empty() {
        return Vec::new();
    }
    let Catalogue { mut pages } = catalogue(root);
    pages.retain(|page| {
        let is_source = |one: &&mut Unread| {
            page.documents.iter().any(|known| format!("{}/{}", super::PAGES, known.file) == one.document)
        };
        let sources = unread.iter_mut().filter(is_source).map(|one| one.pages.push(page.name.clone()));
        sources.count() > 0
    });
    pages
}

/// The types of the events of some pages.
pub(super) fn events(pages: &[Page]) -> Vec<String> {
    pages.iter().flat_map(|page| &page.events).map(|event| event.event_type.clone()).collect()
}

/// Puts pages in the place of those that were merged without their documents.
pub(super) fn restore(kept: Vec<Page>, catalogue: &mut Catalogue) {
    let events = events(&kept);
    catalogue.pages.retain(|page| kept.iter().all(|kept| kept.name != page.name));
    for page in &mut catalogue.pages {
        page.events.retain(|event| !events.contains(&event.event_type));
    }
    catalogue.pages.extend(kept);
    catalogue.pages.sort_by(|one, other| one.name.cmp(&other.name));
}
