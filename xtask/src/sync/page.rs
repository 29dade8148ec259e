//! One page: from where it is to what that means for the copy here.

use std::fs;
use std::io;

use qlik_events_codegen::project::PAGES;

use super::Run;
use super::check::{Checked, check};
use super::fetch::{Answer, Condition, Fetched};
use super::origin::SourceSpan;
use super::sources::Record;
use super::told::State;
use super::words::digest;

/// Why a page stays that somebody edited: its text may be nowhere else.
const EDITED: &str = "the copy here was edited since it was fetched, and is not the site's; \
                      corrections belong into spec/fixups.yaml, and --overwrite takes the site's copy";

/// Why a page stays that nobody fetched.
const BY_HAND: &str = "the copy here was never fetched, and is not the site's; --overwrite takes the site's copy";

/// What a page that was asked for brought.
#[derive(Debug)]
pub(super) struct News {
    /// What becomes of the copy here.
    pub(super) state: State,
    /// The text of the new copy, where it differs from the one here.
    pub(super) text: Option<String>,
    /// What is known of it now.
    pub(super) record: Record,
    /// What is odd about it.
    pub(super) warnings: Vec<String>,
}

/// The file of a page, below the root.
pub(super) fn file(name: &str) -> String {
    format!("{PAGES}/{name}.md")
}

/// Why a copy stays that is not as recorded.
const fn kept(record: &Record) -> &'static str {
    if record.digest.is_some() { EDITED } else { BY_HAND }
}

impl Run<'_> {
    /// Asks for a page; the error says why the copy here stays. Nothing is written.
    pub(super) fn page(&self, name: &str, record: &Record) -> Result<News, String> {
        let old = self.old(name)?;
        let found = old.as_deref().map(digest);
        let is_recorded = found.is_some() && found == record.digest;
        let condition = if is_recorded {
            Condition { etag: record.etag.clone(), modified: record.modified.clone() }
        } else {
            Condition::default()
        };
        match self.origin.page(&self.client, name, record, &condition, self.limits.size)? {
            Answer::Unchanged => {
                Ok(News { state: State::Unchanged, text: None, record: record.clone(), warnings: Vec::new() })
            }
            Answer::Body(fetched) => {
                let is_edited = found.is_some_and(|found| !is_recorded && !self.was_taken(name, found));
                self.news(record, fetched, old.as_deref(), is_edited)
            }
        }
    }

    fn news(&self, record: &Record, fetched: Fetched, old: Option<&[u8]>, is_edited: bool) -> Result<News, String> {
        let Fetched { place, bytes, etag, modified } = fetched;
        let old_text = old.map(String::from_utf8_lossy);
        let Checked { text, updated, doubt, warnings } = check(&record.url, &place, bytes, old_text.as_deref())?;
        let state = match old {
            None => State::Created,
            Some(old) if old == text.as_bytes() => State::Unchanged,
            Some(_) => match doubt.or_else(|| is_edited.then(|| kept(record).to_owned())) {
                Some(doubt) if !self.overwrite => return Err(doubt),
                _ => State::Changed,
            },
        };
        let digest = Some(digest(text.as_bytes()));
        // Of the text that the site sent, what it said then still holds, wherever the text is found now.
        let (etag, modified) = match self.origin {
            SourceSpan::Site => (etag, modified),
            _ if digest == record.digest => (record.etag.clone(), record.modified.clone()),
            _ => (None, None),
        };
        let record = Record { url: record.url.clone(), updated, digest, etag, modified };
        let text = (state != State::Unchanged).then_some(text);
        Ok(News { state, text, record, warnings })
    }

    /// The copy here, if there is one.
    fn old(&self, name: &str) -> Result<Option<Vec<u8>>, String> {
        match fs::read(self.root.join(file(name))) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(format!("{} cannot be read: {error}", file(name))),
        }
    }
}
