//! The origin of documents: the site, a mirror of it, or a folder.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use qlik_events_codegen::files;
use qlik_events_codegen::spec::sources::{Kind, Sources, is_page_name, parse_url};
use url::Url;
use walkdir::WalkDir;

use super::fetch::{CacheValidators, Client, Fetched, Refusal, Response};
use super::index::{Index, Listed};

/// The origin of documents.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// The URL of each document.
    Site,
    /// A URL to which the names of files are appended.
    Mirror(Index),
    /// A folder with the documents, by the names of their files.
    Folder(PathBuf),
}

impl Origin {
    /// The origin that `--from` names.
    ///
    /// # Errors
    /// The reason if it is neither a folder nor a URL.
    pub(super) fn new(from: Option<&str>) -> Result<Self, String> {
        let Some(from) = from else { return Ok(Self::Site) };
        match parse_url(from) {
            Ok(url) => Ok(Self::Mirror(Index::new(url))),
            Err(_) if Path::new(from).is_dir() => Ok(Self::Folder(PathBuf::from(from))),
            Err(reason) if from.starts_with("http:") || from.starts_with("https:") => {
                Err(format!("this is not the address of a mirror: {reason}"))
            }
            Err(_) => Err("this is neither a folder nor an address".to_owned()),
        }
    }

    /// Fetches a document. The validators are only used for the site, since another origin does not know them.
    pub(super) fn document(
        &self,
        client: &Client,
        (name, kind, url): (&str, Kind, &str),
        validators: &CacheValidators,
        size: u64,
    ) -> Result<Response, Refusal> {
        match self {
            Self::Site => client.get(&parse(url)?, validators),
            Self::Mirror(index) => client.get(&parse(&index.document(name, kind))?, &CacheValidators::default()),
            Self::Folder(folder) => {
                let path = folder.join(kind.file(name));
                let place = path.to_string_lossy().into_owned();
                match read_file(&path, size) {
                    Ok(bytes) => {
                        let validators = CacheValidators::default();
                        Ok(Response::Document(Fetched { place, is_moved: false, bytes, validators }))
                    }
                    Err(error) if error.kind() == io::ErrorKind::NotFound => {
                        Ok(Response::NotFound(format!("there is no file {place}")))
                    }
                    Err(error) => Err(format!("cannot read {place}: {error}").into()),
                }
            }
        }
    }

    /// The indexes to search for new pages.
    pub(super) fn indexes(&self, sources: &Sources) -> Vec<Index> {
        match self {
            Self::Site => Index::all(sources),
            Self::Mirror(index) => vec![index.clone()],
            Self::Folder(_) => Index::all(sources).into_iter().take(1).collect(),
        }
    }

    /// The name of an index in messages.
    pub(super) fn label(&self, index: &Index) -> String {
        match self {
            Self::Site | Self::Mirror(_) => format!("the index {}", index.url),
            Self::Folder(folder) => format!("the folder {}", folder.display()),
        }
    }

    /// Lists the pages of an index, and the known pages that it no longer lists. Only the site itself can drop a page.
    ///
    /// # Errors
    /// The reason if the index cannot be fetched, or lacks its known pages.
    pub(super) fn list(
        &self,
        client: &Client,
        index: &Index,
        sources: &Sources,
    ) -> Result<(Listed, BTreeSet<String>), Refusal> {
        let listed = match self {
            Self::Site | Self::Mirror(_) => fetch_index(client, index)?,
            Self::Folder(folder) => Listed { names: pages_in(folder)?, ..Listed::default() },
        };
        if *self == Self::Site {
            let dropped = index.dropped(sources, &listed.names)?;
            return Ok((listed, dropped));
        }
        if listed.names.is_empty() || !(sources.pages.is_empty() || listed.has_known(sources)) {
            return Err("it lists none of the known pages, so its format may have changed".to_owned().into());
        }
        Ok((listed, BTreeSet::new()))
    }
}

fn fetch_index(client: &Client, index: &Index) -> Result<Listed, Refusal> {
    match client.get(&index.url, &CacheValidators::default())? {
        Response::NotModified => Ok(Listed::default()),
        Response::NotFound(answer) => Err(answer.into()),
        Response::Document(fetched) => {
            Ok(index.read(&parse(&fetched.place)?, &String::from_utf8_lossy(&fetched.bytes)))
        }
    }
}

fn parse(url: &str) -> Result<Url, String> {
    parse_url(url).map_err(|reason| format!("`{url}`: {reason}"))
}

fn pages_in(folder: &Path) -> Result<BTreeSet<String>, String> {
    let mut names = BTreeSet::new();
    for entry in WalkDir::new(folder) {
        let entry = entry.map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
        let path = files::relative(folder, entry.path()).filter(|_| entry.file_type().is_file());
        let name = path.as_deref().and_then(|path| path.strip_suffix(Kind::Markdown.ending()));
        names.extend(name.filter(|name| is_page_name(name)).map(str::to_owned));
    }
    Ok(names)
}

/// Reads a regular file of limited size.
fn read_file(path: &Path, size: u64) -> io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("this is not a file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(size.saturating_add(1)).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length <= size) {
        Ok(bytes)
    } else {
        Err(io::Error::other(format!("it has more than {size} bytes")))
    }
}
