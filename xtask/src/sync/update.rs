//! Updates one page: fetches its documents from their origin, and decides what changes in the project.

use std::collections::BTreeSet;
use std::fs;
use std::io;

use qlik_events_codegen::portable;
use qlik_events_codegen::project::PAGES;
use qlik_events_codegen::spec::sources::{Documents, Kind, Record};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::Run;
use super::digest::digest;
use super::fetch::{CacheValidators, Fetched, Refusal, Response};
use super::index::Index;
use super::origin::Origin;
use super::retry::http_date;
use super::summary::State;
use super::validate::{Valid, events_of, has_own_sentences, is_same_page, validate};

/// The reason for keeping a copy that differs from its record. Its text may not exist anywhere else.
const EDITED: &str = "the copy here was edited after it was fetched, or a run was interrupted, and the site's copy \
                      differs; corrections belong in spec/fixups.yaml; --overwrite takes the site's copy";
/// The reason for keeping a copy without a record.
const BY_HAND: &str = "the copy here was never fetched, and the site's copy differs; --overwrite takes the site's copy";

/// The result of fetching the documents of a page.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) name: String,
    /// The new name, if the page has moved.
    pub(super) moved: Option<String>,
    pub(super) documents: Vec<(Kind, Result<Update, Refusal>)>,
}

/// The result of fetching a document.
#[derive(Debug)]
pub(super) struct Update {
    /// The result for the local copy.
    pub(super) state: State,
    /// The new text, if it differs from the local copy.
    pub(super) text: Option<String>,
    /// The new record; `None` to remove the document from the list.
    pub(super) record: Option<Record>,
    pub(super) warnings: Vec<String>,
    /// What to report about a document that is gone, once.
    pub(super) gone: Option<String>,
    /// The new name of the page, if this document says that the page has moved.
    moved: Option<String>,
    /// The types of the events of the fetched text.
    pub(super) events: BTreeSet<String>,
}

/// What the markdown of a page says about its AsyncAPI document.
#[derive(Debug, Default)]
struct Markdown {
    updated: Option<String>,
    /// The types of its events.
    events: BTreeSet<String>,
}

/// The copy of a document in `spec/docs/`.
struct Copy {
    text: String,
    digest: String,
}

/// The path of a document, below the root.
pub(super) fn path(name: &str, kind: Kind) -> String {
    format!("{PAGES}/{}", kind.file(name))
}

impl Page {
    /// The result for the markdown of the page.
    pub(super) fn markdown(&mut self) -> Option<&mut Result<Update, Refusal>> {
        self.documents.iter_mut().find(|(kind, _)| *kind == Kind::Markdown).map(|(_, update)| update)
    }
}

impl Update {
    /// A result that leaves the local copy as it is.
    pub(super) fn kept(state: State, record: Record, warnings: Vec<String>) -> Self {
        let (text, gone, moved, events) = Default::default();
        Self { state, text, record: Some(record), warnings, gone, moved, events }
    }
}

impl Run {
    /// Fetches the documents of a page that have a URL, without writing them. A new page is only added as a whole, so
    /// it stays new if its markdown is refused. `moved` is the new name if the page is known to have moved.
    pub(super) fn page(&self, name: &str, documents: &Documents, moved: Option<&str>) -> Page {
        let mut page = Page { name: name.to_owned(), moved: moved.map(str::to_owned), documents: Vec::new() };
        let updated = documents.get(&Kind::Markdown).and_then(|record| record.updated.clone());
        let mut markdown = Markdown { updated, ..Markdown::default() };
        for (kind, record) in documents {
            let record = match &page.moved {
                Some(moved) => self.moved_record(moved, *kind, record),
                None => record.clone(),
            };
            let Some(url) = record.url.as_deref() else { continue };
            let update = self.document((name, *kind, url), &record, &markdown);
            if let (Kind::Markdown, Ok(update)) = (kind, &update) {
                markdown.updated = update.record.as_ref().and_then(|record| record.updated.clone());
                markdown.events.clone_from(&update.events);
                if update.events.is_empty() {
                    let copy = self.copy(name, Kind::Markdown).ok().flatten();
                    markdown.events = copy.map(|copy| events_of(&copy.text)).unwrap_or_default();
                }
                page.moved = page.moved.or_else(|| update.moved.clone());
            }
            let is_refused = update.is_err();
            page.documents.push((*kind, update));
            if is_refused && (moved.is_some() || !self.sources.pages.contains_key(name)) {
                break;
            }
        }
        page
    }

    /// The record of a document at the new address of its page.
    pub(super) fn moved_record(&self, moved: &str, kind: Kind, record: &Record) -> Record {
        let indexes = Index::all(&self.sources);
        let url = Index::of(&indexes, moved).and_then(|index| index.documents(moved).remove(&kind)?.url);
        let url = if record.url.is_some() { url } else { None };
        Record { url, etag: None, last_modified: None, gone: None, ..record.clone() }
    }

    /// Fetches a document. The error is the reason why the local copy is kept.
    fn document(&self, at: (&str, Kind, &str), record: &Record, markdown: &Markdown) -> Result<Update, Refusal> {
        let (name, kind, _) = at;
        let copy = self.copy(name, kind)?;
        let is_recorded = copy.as_ref().is_some_and(|copy| Some(&copy.digest) == record.digest.as_ref());
        let validators = if is_recorded {
            CacheValidators { etag: record.etag.clone(), last_modified: record.last_modified.clone() }
        } else {
            CacheValidators::default()
        };
        match self.origin.document(&self.client, at, &validators, self.limits.size)? {
            Response::NotModified => {
                Ok(Update::kept(State::Unchanged, Record { gone: None, ..record.clone() }, Vec::new()))
            }
            Response::NotFound(answer) => self.not_found(kind, record, copy.is_some(), answer),
            Response::Document(fetched) => Ok(self.accept(at, record, copy.as_ref(), fetched, markdown)?),
        }
    }

    /// Validates a fetched document, and compares it with the local copy.
    fn accept(
        &self,
        at: (&str, Kind, &str),
        record: &Record,
        copy: Option<&Copy>,
        fetched: Fetched,
        markdown: &Markdown,
    ) -> Result<Update, String> {
        let (_, kind, _) = at;
        let old = copy.map(|copy| copy.text.as_str());
        let Fetched { place, is_moved, bytes, validators } = fetched;
        let valid = validate(kind, &place, bytes, old, &markdown.events)?;
        let moved = self.new_name(at, &place, is_moved, valid.address.as_deref())?;
        let is_recorded = copy.is_some_and(|copy| Some(&copy.digest) == record.digest.as_ref());
        let is_replaceable = is_recorded || copy.is_none_or(|copy| has_own_sentences(kind, &copy.text));
        let new = new_record(record, &valid, validators, markdown.updated.as_ref());
        let new = match &moved {
            Some(moved) => Record { url: self.moved_record(moved, kind, record).url, ..new },
            None => new,
        };
        self.update(new, record.digest.is_some(), valid, old, is_replaceable).map(|update| Update { moved, ..update })
    }

    fn update(
        &self,
        record: Record,
        was_fetched: bool,
        valid: Valid,
        old: Option<&str>,
        is_replaceable: bool,
    ) -> Result<Update, String> {
        let Valid { text, refusal, warnings, events, .. } = valid;
        let kept = if was_fetched { EDITED } else { BY_HAND };
        let state = match old {
            None => State::Created,
            Some(old) if old == text => State::Unchanged,
            Some(_) => match refusal.or_else(|| (!is_replaceable).then(|| kept.to_owned())) {
                Some(reason) if !self.overwrite => return Err(reason),
                _ => State::Changed,
            },
        };
        let text = (state != State::Unchanged).then_some(text);
        Ok(Update { text, warnings, events, ..Update::kept(state, record, Vec::new()) })
    }

    /// The new name of a page that the site redirected to another address, if that is now the page's own: it states
    /// that address, or states none and the redirect is permanent. `None` if the page has not moved.
    ///
    /// # Errors
    /// The reason if the document is that of another page.
    fn new_name(
        &self,
        (name, kind, url): (&str, Kind, &str),
        place: &str,
        is_moved: bool,
        address: Option<&str>,
    ) -> Result<Option<String>, String> {
        let known = self.sources.pages.get(name).and_then(|documents| documents.get(&kind)?.url.as_deref());
        let is_own =
            |address: &str| is_same_page(address, url) || known.is_some_and(|known| is_same_page(address, known));
        let states_place = address.is_some_and(|address| is_same_page(address, place));
        let is_other = address.is_some_and(|address| !is_own(address));
        let can_move = kind == Kind::Markdown && self.origin == Origin::Site;
        if can_move && place != url && ((is_other && states_place) || (address.is_none() && is_moved)) {
            let new = Index::all(&self.sources).iter().find_map(|index| index.name(place));
            if let Some(new) = new.filter(|new| self.is_free(new)) {
                return Ok(Some(new));
            }
        }
        match address {
            Some(address) if is_other => Err(format!("this is another page: its source is {address}")),
            _ => Ok(None),
        }
    }

    /// Whether a page can get this name: no page and no document here has it, and every system can check it out.
    pub(super) fn is_free(&self, name: &str) -> bool {
        let sources = &self.sources;
        let names = sources.pages.keys().map(String::as_str).chain([name]);
        let is_listed = sources.pages.contains_key(name) || sources.left_out.contains_key(name);
        let is_here = |kind| self.root.join(path(name, kind)).symlink_metadata().is_ok();
        !is_listed
            && !Kind::ALL.into_iter().any(is_here)
            && portable::path_violation(name).is_none()
            && portable::case_collisions(names).is_empty()
    }

    /// Handles a document that the site does not have.
    ///
    /// Not every page has an AsyncAPI document. If it was never fetched, its URL is removed, so that it is reported
    /// once. Its date is kept if there is a local copy. A document that the site had before is gone.
    fn not_found(&self, kind: Kind, record: &Record, has_copy: bool, answer: String) -> Result<Update, Refusal> {
        let (is_site, was_fetched) = (self.origin == Origin::Site, record.digest.is_some());
        match kind {
            _ if is_site && was_fetched => Ok(gone(record, &answer, None)),
            Kind::Markdown if is_site && has_copy => Ok(gone(record, &answer, None)),
            Kind::Markdown => Err(answer.into()),
            Kind::AsyncApi if was_fetched => Err(answer.into()),
            Kind::AsyncApi if is_site => {
                let warnings = vec![format!("{answer}; it will not be fetched again")];
                let update = Update::kept(State::Missing, Record { url: None, ..record.clone() }, warnings);
                let has_date = has_copy && record.updated.is_some();
                Ok(Update { record: update.record.filter(|_| has_date), ..update })
            }
            Kind::AsyncApi => Ok(Update::kept(State::Missing, record.clone(), vec![answer])),
        }
    }

    /// The local copy, if there is one.
    fn copy(&self, name: &str, kind: Kind) -> Result<Option<Copy>, String> {
        let path = path(name, kind);
        match fs::read(self.root.join(&path)) {
            Ok(bytes) => {
                let digest = digest(&bytes);
                Ok(Some(Copy { text: String::from_utf8_lossy(&bytes).into_owned(), digest }))
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(format!("cannot read {path}: {error}")),
        }
    }
}

/// A document that is gone from the site. It is reported once: when the reason is not the recorded one.
pub(super) fn gone(record: &Record, reason: &str, detail: Option<&str>) -> Update {
    let detail = detail.map_or_else(String::new, |detail| format!(", and what the site sends is refused: {detail}"));
    let is_news = record.gone.as_deref() != Some(reason);
    let new = Record { gone: Some(reason.to_owned()), ..record.clone() };
    let gone = is_news.then(|| format!("{reason}{detail}; the copy here stays"));
    Update { gone, ..Update::kept(State::Gone, new, Vec::new()) }
}

/// The record of a document. If its bytes are unchanged, so is its record.
fn new_record(old: &Record, valid: &Valid, validators: CacheValidators, page_updated: Option<&String>) -> Record {
    let digest = Some(digest(valid.text.as_bytes()));
    if digest == old.digest {
        return Record { gone: None, ..old.clone() };
    }
    let modified = validators.last_modified.as_deref().and_then(rfc3339);
    // A page states its date, and the site states the date of an AsyncAPI document. Without a date, the document has
    // the date of its page, or that of its previous version if that is later.
    let borrowed = [page_updated, old.updated.as_ref()].into_iter().flatten().max_by_key(|date| timestamp(date));
    let updated = valid.updated.clone().or(modified).or_else(|| borrowed.cloned());
    let CacheValidators { etag, last_modified } = validators;
    Record { url: old.url.clone(), updated, digest, etag, last_modified, gone: None }
}

fn timestamp(date: &str) -> Option<OffsetDateTime> {
    OffsetDateTime::parse(date, &Rfc3339).ok()
}

/// The date of a `Last-Modified` header as RFC 3339.
fn rfc3339(date: &str) -> Option<String> {
    http_date(date)?.format(&Rfc3339).ok()
}
