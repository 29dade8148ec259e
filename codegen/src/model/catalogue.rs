//! The catalogue: of each event the edition that counts.
//!
//! An event may stand on several pages. A documented one beats one that is only announced, one of a page a copy that
//! people keep, and a newer `last_updated` an older one; where the dates do not tell, the layout that says more counts, then the page that
//! comes first by its name.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::{Event, Layout, Page};

/// An event and the page that it counts on.
#[derive(Clone, Copy, Debug)]
pub struct Edition<'a> {
    /// The page.
    pub page: &'a Page,
    /// The event.
    pub event: &'a Event,
}

impl Edition<'_> {
    /// Whether the page documents the payload, and does not only announce the event.
    #[must_use]
    pub fn is_documented(&self) -> bool {
        self.page.layout != Layout::Changelog
    }
}

/// The events of all pages, in the order of the pages and of the events on them, each once.
#[must_use]
pub fn catalogue(pages: &[Page]) -> Vec<Edition<'_>> {
    let mut best: BTreeMap<&str, Edition<'_>> = BTreeMap::new();
    for edition in editions(pages) {
        let known = best.entry(&edition.event.event_type).or_insert(edition);
        if rank(&edition) > rank(known) {
            *known = edition;
        }
    }
    editions(pages)
        .filter(|edition| {
            best.get(edition.event.event_type.as_str()).is_some_and(|best| best.page.file == edition.page.file)
        })
        .collect()
}

/// All editions of all events, those too that do not count.
pub fn editions(pages: &[Page]) -> impl Iterator<Item = Edition<'_>> {
    pages.iter().flat_map(|page| page.events.iter().map(move |event| Edition { page, event }))
}

/// How much an edition counts.
fn rank<'a>(edition: &Edition<'a>) -> (bool, bool, Option<OffsetDateTime>, Layout, Reverse<&'a str>) {
    let date = edition.page.last_updated.as_deref().and_then(|date| OffsetDateTime::parse(date, &Rfc3339).ok());
    (edition.is_documented(), edition.event.kept.is_none(), date, edition.page.layout, Reverse(&edition.page.file))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(file: &str, layout: Layout, date: Option<&str>, events: &[&str]) -> Page {
        let event = |event_type: &&str| Event { event_type: (*event_type).to_owned(), ..Event::default() };
        Page {
            file: file.to_owned(),
            layout,
            last_updated: date.map(str::to_owned),
            events: events.iter().map(event).collect(),
            ..Page::default()
        }
    }

    fn chosen(pages: &[Page]) -> Vec<String> {
        catalogue(pages).iter().map(|one| format!("{} {}", one.event.event_type, one.page.file)).collect()
    }

    #[test]
    fn a_documented_event_beats_an_announced_one_and_a_newer_one_an_older_one() {
        let pages = [
            page("a.txt", Layout::Changelog, Some("2030-01-01T00:00:00Z"), &["x.y.a", "x.y.only"]),
            page("b.md", Layout::Markdown, Some("2026-04-10T12:00:00Z"), &["x.y.a", "x.y.b"]),
            page("c.md", Layout::Markdown, Some("2026-04-10T10:00:00-04:00"), &["x.y.a"]),
            page("d.txt", Layout::Bullets, None, &["x.y.b"]),
        ];
        assert_eq!(chosen(&pages), ["x.y.only a.txt", "x.y.b b.md", "x.y.a c.md"]);
    }

    #[test]
    fn a_documented_event_beats_one_that_is_kept_and_that_an_announced_one() {
        let mut pages = [
            page("a.txt", Layout::Changelog, None, &["x.y.a", "x.y.b"]),
            page("b.md", Layout::Markdown, Some("2030-01-01T00:00:00Z"), &["x.y.a", "x.y.b"]),
            page("c.md", Layout::Markdown, Some("2026-04-10T10:00:00Z"), &["x.y.a"]),
        ];
        pages.iter_mut().skip(1).take(1).flat_map(|page| &mut page.events).for_each(|event| {
            event.kept = Some("r".to_owned());
        });
        assert_eq!(chosen(&pages), ["x.y.b b.md", "x.y.a c.md"]);
    }

    #[test]
    fn without_dates_the_layout_that_says_more_counts_then_the_first_page() {
        let pages = [
            page("a.txt", Layout::Flat, None, &["x.y.a"]),
            page("b.txt", Layout::Bullets, None, &["x.y.a"]),
            page("c.txt", Layout::Bullets, None, &["x.y.a"]),
        ];
        assert_eq!(chosen(&pages), ["x.y.a b.txt"]);
    }
}
