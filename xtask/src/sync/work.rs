//! The work of a run: searches the indexes, fetches the pages in several threads, and finds pages that are gone or that
//! moved. It reports each result to the main thread, which writes what it has when the user interrupts the run.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::mpsc::{self, Sender};
use std::sync::{Mutex, PoisonError};
use std::thread;

use qlik_events_codegen::spec::sources::{Documents, Kind};

use super::Run;
use super::fetch::Refusal;
use super::index::{self, Survey};
use super::summary::State;
use super::update::{self, Page};
use super::validate::events_of;

/// The recorded reason of a page that the site may still have.
const NOT_LISTED: &str = "the index does not list it";

/// A result for the main thread.
pub(super) enum Report {
    /// An index cannot be used.
    Index(String, Refusal),
    /// The indexes were searched, and this number of documents will be fetched.
    Begin(Survey, usize),
    /// A page was fetched.
    Page(Page),
    /// The names of new pages, which were not taken.
    New(BTreeSet<String>),
    /// So many documents in a row are gone that the site seems to have failed.
    Vanished(Vec<Page>),
    /// The work has ended, and whether all of it is done.
    End(bool),
    /// The user interrupts the run.
    Interrupt,
}

impl Run {
    /// Does all work. Without a receiver, nobody needs the results.
    pub(super) fn work(&self, wanted: &BTreeMap<String, Documents>, reports: &Sender<Report>) {
        let report = |report| drop(reports.send(report));
        let mut survey = if self.is_whole { self.survey(&report) } else { Survey::default() };
        let (mut new, dropped) = (std::mem::take(&mut survey.new), std::mem::take(&mut survey.dropped));
        let more = if self.is_adding { Some(&new) } else { None };
        let documents = wanted.values().chain(more.into_iter().flat_map(BTreeMap::values)).flat_map(BTreeMap::values);
        report(Report::Begin(survey, documents.filter(|record| record.url.is_some()).count()));
        let (mut gone, mut found) = (Vec::new(), 0);
        self.fetch(wanted, |mut page| {
            self.drop_page(&mut page, &dropped);
            if is_gone(&mut page) {
                gone.push(page);
            } else {
                found += 1;
                page.moved.iter().for_each(|name| drop(new.remove(name)));
                report(Report::Page(page));
            }
        });
        gone.sort_by(|one, other| one.name.cmp(&other.name));
        if self.is_whole && self.has_vanished(&mut gone, found) {
            report(Report::Vanished(gone));
            report(Report::New(new.into_keys().collect()));
        } else {
            self.follow(gone, new, &report);
        }
    }

    /// Searches the indexes for new pages, and for known ones that they no longer list.
    fn survey(&self, report: &impl Fn(Report)) -> Survey {
        let (mut survey, sources) = (Survey::default(), &self.sources);
        for index in self.origin.indexes(sources) {
            let label = self.origin.label(&index);
            match self.origin.list(&self.client, &index, sources) {
                Ok((listed, dropped)) => {
                    survey.add(sources, index::new_pages(sources, &index, &listed.names));
                    survey.dropped.extend(dropped);
                    let odd = listed.odd.iter().map(|odd| format!("{label}: `{odd}` cannot be the name of a page"));
                    survey.warnings.extend(odd);
                }
                Err(reason) => report(Report::Index(label, reason)),
            }
        }
        survey
    }

    /// Fetches pages in several threads, and hands on each as it arrives.
    fn fetch(&self, wanted: &BTreeMap<String, Documents>, mut hand_on: impl FnMut(Page)) {
        let queue = Mutex::new(wanted.iter());
        let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
        let (sender, receiver) = mpsc::channel();
        thread::scope(|scope| {
            for _ in 0..self.jobs {
                let sender = sender.clone();
                scope.spawn(move || {
                    while let Some((name, documents)) = next() {
                        // The receiver outlives the threads.
                        let _ = sender.send(self.page(name, documents, None));
                    }
                });
            }
            drop(sender);
            receiver.into_iter().for_each(&mut hand_on);
        });
    }

    /// Marks a page that its index no longer lists. What the site sends in its place can be anything.
    fn drop_page(&self, page: &mut Page, dropped: &BTreeSet<String>) {
        let old = self.sources.pages.get(&page.name).and_then(|documents| documents.get(&Kind::Markdown));
        let (Some(old), true, None) = (old, dropped.contains(&page.name), &page.moved) else { return };
        let Some(markdown) = page.markdown() else { return };
        match markdown {
            Ok(update) if update.state != State::Gone => {
                update.gone = update::gone(old, NOT_LISTED, None).gone;
                update.record.iter_mut().for_each(|record| record.gone = Some(NOT_LISTED.to_owned()));
            }
            Err(Refusal::Document(reason)) => *markdown = Ok(update::gone(old, NOT_LISTED, Some(reason))),
            _ => {}
        }
    }

    /// Whether more than half of the pages, and more than one, are not found any more. Pages that were gone before do
    /// not count.
    fn has_vanished(&self, gone: &mut [Page], found: usize) -> bool {
        let is_new = |page: &&mut Page| {
            let record = self.sources.pages.get(&page.name).and_then(|documents| documents.get(&Kind::Markdown));
            record.is_some_and(|record| record.gone.is_none())
        };
        let is_missing = |page: &mut Page| matches!(page.markdown(), Some(Ok(update)) if update.state == State::Gone);
        let missing = gone.iter_mut().filter(is_new).map(is_missing).filter(|is_missing| *is_missing).count();
        missing > 1 && missing > found
    }

    /// Reports the pages that are gone, and the new ones. A new page that has all events of one that is gone is that
    /// page at its new address.
    fn follow(&self, gone: Vec<Page>, new: BTreeMap<String, Documents>, report: &impl Fn(Report)) {
        let mut fetched = BTreeMap::new();
        if self.is_adding || !gone.is_empty() {
            self.fetch(&new, |page| drop(fetched.insert(page.name.clone(), page)));
        }
        let mut names: BTreeSet<String> = new.keys().cloned().collect();
        for page in gone {
            match self.successor(&page, &mut fetched) {
                Some(name) => {
                    names.remove(&name);
                    fetched.remove(&name);
                    report(Report::Page(self.moved(page, &name)));
                }
                None => report(Report::Page(page)),
            }
        }
        if self.is_adding {
            fetched.into_values().for_each(|page| report(Report::Page(page)));
        } else {
            report(Report::New(names));
        }
    }

    /// The new page that has all events of a page.
    fn successor(&self, gone: &Page, fetched: &mut BTreeMap<String, Page>) -> Option<String> {
        let text = fs::read_to_string(self.root.join(update::path(&gone.name, Kind::Markdown))).ok()?;
        let events = events_of(&text);
        let has_all = |page: &mut Page| matches!(page.markdown(), Some(Ok(update)) if !events.is_empty() && events.is_subset(&update.events));
        fetched.iter_mut().find_map(|(name, page)| (has_all(page) && self.is_free(name)).then(|| name.clone()))
    }

    /// Fetches a page at its new address. If it is refused there, it stays at the old one.
    fn moved(&self, gone: Page, new: &str) -> Page {
        let Some(documents) = self.sources.pages.get(&gone.name) else { return gone };
        let mut page = self.page(&gone.name, documents, Some(new));
        match page.markdown() {
            Some(Err(Refusal::Document(reason))) => {
                *reason = format!("the page has moved to {new}, but {reason}");
                Page { moved: None, ..page }
            }
            Some(Ok(_)) => page,
            _ => gone,
        }
    }
}

/// Whether the markdown of a page is gone, or no longer listed.
fn is_gone(page: &mut Page) -> bool {
    let record = page.markdown().and_then(|update| update.as_ref().ok()?.record.as_ref());
    record.is_some_and(|record| record.gone.is_some())
}
