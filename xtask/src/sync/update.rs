//! Updates one document: fetches it from its origin, and decides what changes in the project.

use std::fs;
use std::io;

use qlik_events_codegen::project::PAGES;
use qlik_events_codegen::spec::sources::{Documents, Kind, Record};
use time::OffsetDateTime;
use time::format_description::well_known::{Rfc2822, Rfc3339};

use super::Run;
use super::digest::digest;
use super::fetch::{CacheValidators, Fetched, Response};
use super::origin::Origin;
use super::summary::State;
use super::validate::{Valid, has_own_sentences, validate};

/// The reason for keeping a copy that differs from its record. Its text may not exist anywhere else.
const EDITED: &str = "the copy here was edited after it was fetched, or a run was interrupted, and the site's copy \
                      differs; corrections belong in spec/fixups.yaml; --overwrite takes the site's copy";
/// The reason for keeping a copy without a record.
const BY_HAND: &str = "the copy here was never fetched, and the site's copy differs; --overwrite takes the site's copy";

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

impl Run<'_> {
    /// Fetches the documents of a page that have a URL, without writing them. A new page is only added as a whole, so
    /// it stays new if its markdown is refused.
    pub(super) fn page(&self, name: &str, documents: &Documents) -> Vec<(Kind, Result<Update, String>)> {
        let mut page_updated = documents.get(&Kind::Markdown).and_then(|record| record.updated.clone());
        let mut updates = Vec::new();
        for (kind, record) in documents {
            let Some(url) = record.url.as_deref() else { continue };
            let update = self.document((name, *kind, url), record, page_updated.as_ref());
            if let (Kind::Markdown, Ok(Update { record: Some(record), .. })) = (kind, &update) {
                page_updated.clone_from(&record.updated);
            }
            let is_refused = update.is_err();
            updates.push((*kind, update));
            if is_refused && !self.sources.pages.contains_key(name) {
                break;
            }
        }
        updates
    }

    /// Fetches a document. The error is the reason why the local copy is kept.
    fn document(
        &self,
        at: (&str, Kind, &str),
        record: &Record,
        page_updated: Option<&String>,
    ) -> Result<Update, String> {
        let (name, kind, url) = at;
        let copy = self.copy(name, kind)?;
        let is_recorded = copy.as_ref().is_some_and(|copy| Some(&copy.digest) == record.digest.as_ref());
        let validators = if is_recorded {
            CacheValidators { etag: record.etag.clone(), last_modified: record.last_modified.clone() }
        } else {
            CacheValidators::default()
        };
        match self.origin.document(&self.client, at, &validators, self.limits.size)? {
            Response::NotModified => Ok(unchanged(record)),
            Response::NotFound(answer) if kind == Kind::AsyncApi => self.not_found(record, copy.is_some(), answer),
            Response::NotFound(answer) => Err(answer),
            Response::Document(Fetched { place, bytes, validators }) => {
                let old = copy.as_ref().map(|copy| copy.text.as_str());
                let valid = validate(kind, (url, &place), bytes, old)?;
                let is_replaceable =
                    is_recorded || copy.as_ref().is_none_or(|copy| has_own_sentences(kind, &copy.text));
                let new = new_record(record, &valid, validators, page_updated);
                self.update(record, valid, old, is_replaceable).map(|update| Update { record: Some(new), ..update })
            }
        }
    }

    fn update(&self, record: &Record, valid: Valid, old: Option<&str>, is_replaceable: bool) -> Result<Update, String> {
        let Valid { text, refusal, warnings, .. } = valid;
        let kept = if record.digest.is_some() { EDITED } else { BY_HAND };
        let state = match old {
            None => State::Created,
            Some(old) if old == text => State::Unchanged,
            Some(_) => match refusal.or_else(|| (!is_replaceable).then(|| kept.to_owned())) {
                Some(reason) if !self.overwrite => return Err(reason),
                _ => State::Changed,
            },
        };
        let text = (state != State::Unchanged).then_some(text);
        Ok(Update { state, text, record: None, warnings })
    }

    /// Handles a document that the site does not have. Not every page has an AsyncAPI document. If it was never
    /// fetched, its URL is removed, so that it is reported once. Its date is kept if there is a local copy.
    fn not_found(&self, record: &Record, has_copy: bool, answer: String) -> Result<Update, String> {
        if record.digest.is_some() {
            return Err(answer);
        }
        let update = Update { state: State::Missing, ..unchanged(record) };
        if *self.origin != Origin::Site {
            return Ok(Update { warnings: vec![answer], ..update });
        }
        let record = Record { url: None, ..record.clone() };
        let record = Some(record).filter(|record| has_copy && record.updated.is_some());
        Ok(Update { record, warnings: vec![format!("{answer}; it will not be fetched again")], ..update })
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

fn unchanged(record: &Record) -> Update {
    Update { state: State::Unchanged, text: None, record: Some(record.clone()), warnings: Vec::new() }
}

/// The record of a document. If its bytes are unchanged, so is its record.
fn new_record(old: &Record, valid: &Valid, validators: CacheValidators, page_updated: Option<&String>) -> Record {
    let digest = Some(digest(valid.text.as_bytes()));
    let modified = validators.last_modified.as_deref().and_then(rfc3339);
    // A page states its date, and the site states the date of an AsyncAPI document. Without a date, the document has
    // the date of its page, or that of its previous version if that is later.
    let borrowed = [page_updated, old.updated.as_ref()].into_iter().flatten().max_by_key(|date| timestamp(date));
    let updated = valid.updated.clone().or(modified).or_else(|| borrowed.cloned());
    let CacheValidators { etag, last_modified } = validators;
    let new = Record { url: old.url.clone(), updated, digest, etag, last_modified };
    if new.digest != old.digest {
        return new;
    }
    let old = old.clone();
    Record {
        updated: old.updated.or(new.updated),
        etag: old.etag.or(new.etag),
        last_modified: old.last_modified.or(new.last_modified),
        ..new
    }
}

fn timestamp(date: &str) -> Option<OffsetDateTime> {
    OffsetDateTime::parse(date, &Rfc3339).ok()
}

/// The date of a `Last-Modified` header as RFC 3339.
fn rfc3339(date: &str) -> Option<String> {
    OffsetDateTime::parse(date, &Rfc2822).ok()?.format(&Rfc3339).ok()
}
