//! The origin of documents: the site, a mirror of it, or a folder.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use qlik_events_codegen::files;
use qlik_events_codegen::spec::sources::{Documents, Kind, Sources, is_page_name, parse_url};
use url::Url;
use walkdir::WalkDir;

use super::fetch::{CacheValidators, Client, Fetched, Response};
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
        client: &Client<'_>,
        (name, kind, url): (&str, Kind, &str),
        validators: &CacheValidators,
        size: u64,
    ) -> Result<Response, String> {
        match self {
            Self::Site => client.get(&parse(url)?, validators),
            Self::Mirror(index) => client.get(&parse(&index.document(name, kind))?, &CacheValidators::default()),
            Self::Folder(folder) => {
                let path = folder.join(kind.file(name));
                let place = path.to_string_lossy().into_owned();
                match read_file(&path, size) {
                    Ok(bytes) => {
                        Ok(Response::Document(Fetched { place, bytes, validators: CacheValidators::default() }))
                    }
                    Err(error) if error.kind() == io::ErrorKind::NotFound => {
                        Ok(Response::NotFound(format!("there is no file {place}")))
                    }
                    Err(error) => Err(format!("cannot read {place}: {error}")),
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

    /// Lists the pages of an index.
    ///
    /// # Errors
    /// The reason if the index cannot be fetched, or lists none of its known pages.
    pub(super) fn list(&self, client: &Client<'_>, index: &Index, sources: &Sources) -> Result<Listed, String> {
        let listed = match self {
            Self::Site | Self::Mirror(_) => fetch_index(client, index)?,
            Self::Folder(folder) => Listed { names: pages_in(folder)?, ..Listed::default() },
        };
        let is_in_index = |documents: &Documents| *self != Self::Site || index.has(documents);
        let mut known = sources.pages.iter().filter(|(_, documents)| is_in_index(documents)).peekable();
        let has_known = known.peek().is_none() || known.any(|(name, _)| listed.names.contains(name));
        if listed.names.is_empty() || !has_known {
            return Err("it lists none of the known pages, so its format may have changed".to_owned());
        }
        Ok(listed)
    }
}

fn fetch_index(client: &Client<'_>, index: &Index) -> Result<Listed, String> {
    match client.get(&index.url, &CacheValidators::default())? {
        Response::NotModified => Ok(Listed::default()),
        Response::NotFound(answer) => Err(answer),
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
