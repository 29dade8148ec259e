//! Where pages are taken from: the site, a mirror of it, or a folder.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use qlik_events_codegen::files;
use walkdir::WalkDir;

use super::fetch::{Answer, Client, Condition, Fetched};
use super::index::Listed;
use super::sources::{Record, Sources};
use super::words::is_name;
use super::{address, index};

/// Where pages are taken from.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum SourceSpan {
    /// The address of each page.
    Site,
    /// An address in front of the names of the pages.
    Mirror(String),
    /// A folder that holds the pages by their names.
    Folder(PathBuf),
}

impl SourceSpan {
    /// What `--from` means, if it is anything.
    pub(super) fn new(from: Option<&str>) -> Option<Self> {
        match from {
            None => Some(Self::Site),
            Some(url) if address::is_address(url) => Some(Self::Mirror(address::folder(url))),
            Some(folder) => Some(PathBuf::from(folder)).filter(|folder| folder.is_dir()).map(Self::Folder),
        }
    }

    /// A page. Only the site knows what it said about the copy at hand.
    pub(super) fn page(
        &self,
        client: &Client<'_>,
        name: &str,
        record: &Record,
        condition: &Condition,
        size: u64,
    ) -> Result<Answer, String> {
        match self {
            Self::Site => client.get(&record.url, condition),
            Self::Mirror(folder) => client.get(&format!("{folder}{name}.md"), &Condition::default()),
            Self::Folder(folder) => {
                let path = folder.join(format!("{name}.md"));
                let place = path.to_string_lossy().into_owned();
                let bytes = read_file(&path, size).map_err(|error| format!("{place} cannot be read: {error}"))?;
                Ok(Answer::Body(Fetched { place, bytes, etag: None, modified: None }))
            }
        }
    }

    /// All pages that there are.
    pub(super) fn names(&self, client: &Client<'_>, sources: &Sources) -> Result<Listed, String> {
        let listed = match self {
            Self::Site => linked(client, &sources.index)?,
            Self::Mirror(folder) => linked(client, folder)?,
            Self::Folder(folder) => Listed { names: files_of(folder)?, ..Listed::default() },
        };
        let is_ours = |name: &String| sources.pages.contains_key(name);
        if listed.names.is_empty() || !(sources.pages.is_empty() || listed.names.iter().any(is_ours)) {
            return Err("the list of pages has none of those that are here: it does not read any more".to_owned());
        }
        Ok(listed)
    }
}

fn linked(client: &Client<'_>, url: &str) -> Result<Listed, String> {
    match client.get(url, &Condition::default())? {
        Answer::Unchanged => Ok(Listed::default()),
        Answer::Body(fetched) => {
            let text = String::from_utf8_lossy(&fetched.bytes);
            Ok(index::names(&address::folder(url), &fetched.place, &text))
        }
    }
}

fn files_of(folder: &Path) -> Result<BTreeSet<String>, String> {
    let mut names = BTreeSet::new();
    for entry in WalkDir::new(folder) {
        let entry = entry.map_err(|error| format!("{} cannot be read: {error}", folder.display()))?;
        let path = files::relative(folder, entry.path()).filter(|_| entry.file_type().is_file());
        names.extend(
            path.as_deref().and_then(|path| path.strip_suffix(".md")).filter(|name| is_name(name)).map(str::to_owned),
        );
    }
    Ok(names)
}

/// Reads a file that is one, and no larger than a page may be.
fn read_file(path: &Path, size: u64) -> io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("this is no file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(size.saturating_add(1)).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length <= size) {
        Ok(bytes)
    } else {
        Err(io::Error::other(format!("it has more than {size} bytes")))
    }
}
