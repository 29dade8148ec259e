//! `spec/sources.yaml`: the URL of each document on the site, and the state of the copy that was last fetched.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use serde::Deserialize;
use url::Url;

use super::read_yaml;
use super::yaml_scalar::{self, Context};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::catalogue;
use crate::portable;
use crate::source::Source;

/// The path of the file, below the root.
pub const SOURCES: &str = "spec/sources.yaml";
/// The site's index of its event pages, if the file names no other.
const INDEX: &str = "https://qlik.dev/apis/event/";
/// The longest name, date or header value, in bytes.
const MAX_LENGTH: usize = 200;
const HEADER: &str = "\
# The address of each document, and what was fetched last. Written by `cargo xtask sync`.
# spec/README.md explains every key.
";

/// The content of `spec/sources.yaml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sources {
    /// The URLs of the site's lists of pages.
    pub indexes: Vec<String>,
    /// The documents of each page, by the page's name.
    pub pages: BTreeMap<String, Documents>,
    /// Pages that an index lists but that are not fetched, each with the reason.
    pub left_out: BTreeMap<String, String>,
}

/// The documents of one page.
pub type Documents = BTreeMap<Kind, Record>;

/// The kind of a document that the site publishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The page itself, as markdown.
    Markdown,
    /// The AsyncAPI document of the page.
    AsyncApi,
}

/// The URL of a document, and the state of the copy that was last fetched.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The URL. A document without one is not fetched, but its date is used.
    pub url: Option<String>,
    /// The date and time of the last update upstream.
    pub updated: Option<String>,
    /// The digest of the last fetched copy.
    pub digest: Option<String>,
    /// The `ETag` of the last fetched copy.
    pub etag: Option<String>,
    /// The `Last-Modified` of the last fetched copy.
    pub last_modified: Option<String>,
    /// Why the document seems to be gone from the site, once that was reported.
    pub gone: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourcesYaml {
    #[serde(default = "default_indexes")]
    indexes: Vec<String>,
    #[serde(default)]
    pages: Vec<PageYaml>,
    #[serde(default)]
    left_out: Vec<LeftOutYaml>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PageYaml {
    name: String,
    markdown: Option<Record>,
    asyncapi: Option<Record>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LeftOutYaml {
    name: String,
    reason: String,
}

fn default_indexes() -> Vec<String> {
    vec![INDEX.to_owned()]
}

impl Default for Sources {
    fn default() -> Self {
        Self { indexes: default_indexes(), pages: BTreeMap::new(), left_out: BTreeMap::new() }
    }
}

impl Kind {
    /// Both kinds. The markdown of a page comes before its AsyncAPI document.
    pub const ALL: [Self; 2] = [Self::Markdown, Self::AsyncApi];

    /// The key of the kind in `spec/sources.yaml`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Markdown => "markdown",
            Self::AsyncApi => "asyncapi",
        }
    }

    /// The extension of its files, with the dot.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Markdown => ".md",
            Self::AsyncApi => ".json",
        }
    }

    /// The file of a page's document, below `spec/docs/`.
    #[must_use]
    pub fn file(self, page: &str) -> String {
        format!("{page}{}", self.ending())
    }
}

impl Sources {
    /// Reads the file below a root. Without a file, there are no pages. `None` and the errors if it is invalid.
    pub fn load(root: &Path, diagnostics: &mut Diagnostics) -> Option<Self> {
        if root.join(SOURCES).symlink_metadata().is_err() {
            return Some(Self::default());
        }
        let source = crate::load::read(root, SOURCES, diagnostics)?;
        Self::read(&source, diagnostics)
    }

    /// Reads the text of the file. `None` and the errors if it is invalid.
    pub fn read(source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let yaml = read_yaml(source, diagnostics)?;
        let before = diagnostics.len();
        let sources = Reader { source, diagnostics }.sources(yaml);
        (diagnostics.len() == before).then_some(sources)
    }

    /// The text of the file: pages sorted by name, keys in a fixed order.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = format!("{HEADER}indexes:\n");
        for index in &self.indexes {
            let _ = writeln!(text, "  - {}", yaml_scalar::text(index, Context::Block));
        }
        text.push_str(if self.pages.is_empty() { "" } else { "\npages:\n" });
        for (name, documents) in &self.pages {
            let _ = writeln!(text, "  - name: {}", yaml_scalar::text(name, Context::Block));
            for (kind, record) in documents {
                let _ = writeln!(text, "    {}:", kind.key());
                record.write(&mut text);
            }
        }
        text.push_str(if self.left_out.is_empty() { "" } else { "\nleft_out:\n" });
        for (name, reason) in &self.left_out {
            let [name, reason] = [name, reason].map(|field| yaml_scalar::text(field, Context::Block));
            let _ = write!(text, "  - name: {name}\n    reason: {reason}\n");
        }
        text
    }

    /// The record of a file below `spec/docs/`, such as `core/spaces.md`.
    #[must_use]
    pub fn record(&self, file: &str) -> Option<&Record> {
        let (page, kind) = split(file)?;
        self.pages.get(page)?.get(&kind)
    }

    /// The date and time of the last update of a file below `spec/docs/`.
    #[must_use]
    pub fn updated(&self, file: &str) -> Option<&str> {
        self.record(file)?.updated.as_deref()
    }

    /// The name of the page that a file below `spec/docs/` describes, if the file is listed.
    #[must_use]
    pub fn page<'f>(&self, file: &'f str) -> Option<&'f str> {
        self.record(file)?;
        split(file).map(|(page, _)| page)
    }
}

/// The page and the kind of a file name.
fn split(file: &str) -> Option<(&str, Kind)> {
    Kind::ALL.into_iter().find_map(|kind| Some((file.strip_suffix(kind.ending())?, kind)))
}

impl Record {
    fn write(&self, text: &mut String) {
        let Self { url, updated, digest, etag, last_modified, gone } = self;
        for (key, value) in [
            ("url", url),
            ("updated", updated),
            ("digest", digest),
            ("etag", etag),
            ("last_modified", last_modified),
            ("gone", gone),
        ] {
            if let Some(value) = value {
                let _ = writeln!(text, "      {key}: {}", yaml_scalar::text(value, Context::Block));
            }
        }
    }
}

/// Parses the URL of a document. The error is the reason why it is invalid.
pub fn parse_url(text: &str) -> Result<Url, &'static str> {
    const EXPECTED: &str = "it is not `https://HOST/PATH`";
    let url = Url::parse(text).map_err(|error| match error {
        url::ParseError::InvalidPort => "its port is not a number up to 65535",
        _ => EXPECTED,
    })?;
    let is_strict = text.get(url.scheme().len()..).is_some_and(|rest| rest.starts_with("://"))
        && !text.contains(|c: char| c == '\\' || c.is_whitespace() || c.is_control());
    if !matches!(url.scheme(), "http" | "https") || !is_strict {
        Err(EXPECTED)
    } else if url.fragment().is_some() {
        Err("it has a `#`")
    } else if !url.username().is_empty() || url.password().is_some() {
        Err("it names a user")
    } else {
        Ok(url)
    }
}

/// Whether a text is a digest: `sha256:` and 64 lower-case hexadecimal digits.
#[must_use]
pub fn is_digest(text: &str) -> bool {
    let is_hexadecimal = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
    text.strip_prefix("sha256:").is_some_and(|hex| hex.len() == 64 && hex.chars().all(is_hexadecimal))
}

/// Whether a text is a valid page name: words of ASCII letters, digits, `-`, `_` and inner dots, with `/` between them.
/// A name cannot lead out of its folder, and cannot end like a file.
#[must_use]
pub fn is_page_name(text: &str) -> bool {
    text.len() <= MAX_LENGTH && split(text).is_none() && catalogue::is_page_name(text)
}

/// Whether a text from the site can be stored in the file: not empty, short, and only printable ASCII.
#[must_use]
pub fn is_printable(text: &str) -> bool {
    (1..=MAX_LENGTH).contains(&text.len()) && text.chars().all(|c| c == ' ' || c.is_ascii_graphic())
}

/// Checks the content of the file. Each error has a position.
struct Reader<'a> {
    source: &'a Arc<Source>,
    diagnostics: &'a mut Diagnostics,
}

impl Reader<'_> {
    fn sources(&mut self, yaml: SourcesYaml) -> Sources {
        yaml.indexes.iter().for_each(|index| self.url(index));
        if yaml.indexes.is_empty() {
            self.error("indexes", "found no index", "expected at least one address");
        }
        let pages = yaml.pages.into_iter().map(|page| self.page(page)).collect();
        let left_out = yaml.left_out.into_iter().map(|page| self.left_out(page)).collect();
        let sources = Sources { indexes: yaml.indexes, pages: self.unique(pages), left_out: self.unique(left_out) };
        for name in sources.left_out.keys().filter(|name| sources.pages.contains_key(*name)) {
            self.error(name, format!("`{name}` is in `pages` and in `left_out`"), "expected it in one of them");
        }
        for (name, other) in portable::case_collisions(sources.pages.keys().map(String::as_str)) {
            let expected = "many systems would treat their files as one; expected another name";
            self.error(name, format!("`{name}` differs from `{other}` only in case"), expected);
        }
        sources
    }

    fn page(&mut self, page: PageYaml) -> (String, Documents) {
        self.name(&page.name);
        if let Some(reason) = portable::path_violation(&page.name) {
            self.error(&page.name, format!("found the name `{}`: {reason}", page.name), "expected another name");
        }
        let documents = [(Kind::Markdown, page.markdown), (Kind::AsyncApi, page.asyncapi)];
        let documents: Documents = documents.into_iter().filter_map(|(kind, record)| Some((kind, record?))).collect();
        if documents.is_empty() {
            self.error(&page.name, format!("`{}` has no document", page.name), "expected `markdown` or `asyncapi`");
        }
        for (kind, record) in &documents {
            if *record == Record::default() {
                let message = format!("`{}` of `{}` is empty", kind.key(), page.name);
                self.error(&page.name, message, "expected `url`, or `updated` for a document that is not fetched");
            }
            self.record(record);
        }
        (page.name, documents)
    }

    fn record(&mut self, record: &Record) {
        record.url.iter().for_each(|url| self.url(url));
        if let Some(digest) = record.digest.as_ref().filter(|digest| !is_digest(digest)) {
            let expected = "expected `sha256:` and 64 hexadecimal digits, or no digest";
            self.error(digest, format!("found the digest `{digest}`"), expected);
        }
        for text in [&record.updated, &record.etag, &record.last_modified, &record.gone].into_iter().flatten() {
            if !is_printable(text) {
                self.error(text, "found an invalid text", "expected 1 to 200 printable ASCII characters");
            }
        }
    }

    fn left_out(&mut self, page: LeftOutYaml) -> (String, String) {
        self.name(&page.name);
        if page.reason.trim().is_empty() {
            let message = format!("`{}` is left out without a reason", page.name);
            self.error(&page.name, message, "expected the reason");
        }
        (page.name, page.reason)
    }

    fn name(&mut self, name: &str) {
        if !is_page_name(name) {
            let expected = "expected the path of the page below spec/docs/, without the extension of its files";
            self.error(name, format!("found the name `{name}`"), expected);
        }
    }

    fn url(&mut self, url: &str) {
        if let Err(reason) = parse_url(url) {
            let expected = "expected `http(s)://HOST/PATH`, without a user or a `#`";
            self.error(url, format!("found the address `{url}`: {reason}"), expected);
        }
    }

    /// The entries by name. Reports duplicate names.
    fn unique<T>(&mut self, entries: Vec<(String, T)>) -> BTreeMap<String, T> {
        let mut unique = BTreeMap::new();
        for (name, entry) in entries {
            if unique.contains_key(&name) {
                self.error(&name, format!("`{name}` is listed twice"), "expected it once");
            }
            unique.insert(name, entry);
        }
        unique
    }

    /// Reports an error at the last value with this text. For a duplicate name, this is the second one.
    fn error(&mut self, text: &str, message: impl Into<String>, expected: &str) {
        let content = self.source.text();
        let is_inside = |c: char| c.is_alphanumeric() || "-_./".contains(c);
        let is_whole = |(at, _): &(usize, &str)| {
            let [before, after] = [content.get(..*at), content.get(at + text.len()..)].map(Option::unwrap_or_default);
            before.ends_with([' ', '"', '\'', '[', ',']) && !after.starts_with(is_inside)
        };
        let at = content.rmatch_indices(text).find(is_whole).map(|(at, _)| at..at + text.len());
        let place = at.filter(|at| !at.is_empty()).unwrap_or_else(|| self.source.line_at(0));
        self.diagnostics.push(Diagnostic::new(self.source, place, message).label(expected));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(text: &str) -> Result<Sources, String> {
        let root = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(root.path().join("spec")).expect("a folder");
        std::fs::write(root.path().join(SOURCES), text).expect("a file");
        let mut diagnostics = Diagnostics::default();
        Sources::load(root.path(), &mut diagnostics).ok_or_else(|| diagnostics.render(false))
    }

    fn sources() -> Sources {
        let full = Record {
            url: Some("https://qlik.dev/apis/event/a.md".to_owned()),
            updated: Some("2026-08-25T10:14:37+01:00".to_owned()),
            digest: Some(format!("sha256:{}", "0a".repeat(32))),
            etag: Some("W/\"it's \\ odd: #1\"".to_owned()),
            last_modified: Some("Wed, 21 Oct 2026 07:28:00 GMT".to_owned()),
            gone: Some("the site answers 404 Not Found".to_owned()),
        };
        let bare = Record { url: Some("http://127.0.0.1:80/x".to_owned()), ..Record::default() };
        let odd = Record { url: Some("https://x/apis/event/a:".to_owned()), ..Record::default() };
        let only = |kind, record| Documents::from([(kind, record)]);
        let both = Documents::from([(Kind::Markdown, bare.clone()), (Kind::AsyncApi, full.clone())]);
        let pages = [
            ("odd", only(Kind::Markdown, odd)),
            ("core/a", only(Kind::Markdown, full)),
            ("a", both),
            ("2024", only(Kind::AsyncApi, bare.clone())),
            ("no", only(Kind::Markdown, bare)),
        ];
        Sources {
            indexes: vec![INDEX.to_owned(), "https://qlik.dev/apis/ui-event/".to_owned()],
            pages: pages.into_iter().map(|(name, documents)| (name.to_owned(), documents)).collect(),
            left_out: [("legacy".to_owned(), "It has \"no\" event.".to_owned())].into(),
        }
    }

    #[test]
    fn saved_sources_load_equal() {
        let read = load(&sources().text()).expect("valid");
        assert_eq!(read, sources());
        assert_eq!(read.text(), sources().text());
    }

    #[test]
    fn the_committed_file_has_the_saved_form() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
        let text = std::fs::read_to_string(root.join(SOURCES)).expect("the file");
        assert_eq!(load(&text).expect("valid").text(), text);
    }

    #[test]
    fn a_file_has_the_date_and_the_page_of_its_record() {
        let sources = sources();
        assert_eq!(sources.updated("a.json"), Some("2026-08-25T10:14:37+01:00"));
        assert_eq!(sources.updated("core/a.md"), Some("2026-08-25T10:14:37+01:00"));
        assert_eq!(sources.updated("a.md"), None);
        assert_eq!(sources.page("a.md"), Some("a"));
        assert_eq!(sources.page("core/a.md"), Some("core/a"));
        assert_eq!(sources.page("core/a.json"), None);
        assert_eq!(sources.page("a.txt"), None);
    }

    #[test]
    fn errors_have_a_place() {
        for (text, place, found) in [
            ("pages:\n  - markdown: {url: https://x/a}\n", "sources.yaml:2:5", "missing field `name`"),
            ("pages:\n  - name: a\n", "sources.yaml:2:11", "`a` has no document"),
            ("pages:\n  - name: a\n    markdown: {}\n", "sources.yaml:2:11", "`markdown` of `a` is empty"),
            ("pages:\n  - name: ../a\n    markdown: {url: https://x/a}\n", "sources.yaml:2:11", "the name `../a`"),
            ("pages:\n  - name: a\n    asyncapi: {url: 'file:///etc/x'}\n", "sources.yaml:3:22", "found the address"),
            ("pages:\n  - name: a\n    markdown: {url: https://me:secret@x/a}\n", "sources.yaml:3:21", "names a user"),
            ("pages:\n  - name: a\n    markdown:\n      url: https://x/a\n      digest: md5\n", ":5:15", "the digest"),
            (
                "pages:\n  - {name: a, markdown: {url: https://x/a}}\n  - {name: a, markdown: {url: https://x/a}}\n",
                ":3:",
                "listed twice",
            ),
            (
                "pages:\n  - {name: core/NUL, markdown: {url: https://x/a}}\n",
                ":2:12",
                "Windows reserves the name `nul`",
            ),
            (
                "pages:\n  - {name: a/b, markdown: {url: https://x/a}}\n  - {name: A/b, markdown: {url: https://x/b}}\n",
                ":2:12",
                "`a/b` differs from `A/b` only in case",
            ),
            ("pages:\n  - {name: a, url: https://x/a}\n", "sources.yaml:2:", "unknown key `url`"),
            ("left_out:\n  - {name: a, reason: ' '}\n", "sources.yaml:2:", "without a reason"),
            ("indexes: [event]\n", "sources.yaml:1:11", "found the address `event`"),
            ("indexes: []\n", "sources.yaml:1:1", "found no index"),
            (
                "pages:\n  - {name: a, markdown: {url: https://x/a}}\nleft_out:\n  - {name: a, reason: x}\n",
                ":4:12",
                "in `left_out`",
            ),
        ] {
            let diagnostics = load(text).expect_err(text);
            assert!(diagnostics.contains(place) && diagnostics.contains(found), "{text}\n{diagnostics}");
        }
    }

    #[test]
    fn page_names_stay_in_their_folder() {
        for name in ["a", "core/spaces", "api-keys_2", "data.products"] {
            assert!(is_page_name(name), "{name}");
        }
        for name in [
            "", "/a", "a/", "a//b", ".", "..", "a/../b", ".a", "a.md", "a.json", "a b", "C:\\a", "é", "-a", "a.",
            "a..b",
        ] {
            assert!(!is_page_name(name), "{name}");
        }
    }

    #[test]
    fn urls_are_http_without_user_and_fragment() {
        for (text, expected) in [
            ("https://qlik.dev/a?x=1", None),
            ("http://localhost:65535/", None),
            ("http://[::1]:80/", None),
            ("http://[::1]/", None),
            ("http://localhost:99999/", Some("its port is not a number up to 65535")),
            ("https://qlik.dev/a#b", Some("it has a `#`")),
            ("https://me@qlik.dev/", Some("it names a user")),
            ("ftp://qlik.dev/", Some("it is not `https://HOST/PATH`")),
            ("https:qlik.dev/", Some("it is not `https://HOST/PATH`")),
            ("https://qlik.dev\\a", Some("it is not `https://HOST/PATH`")),
            ("https://", Some("it is not `https://HOST/PATH`")),
        ] {
            assert_eq!(parse_url(text).err(), expected, "{text}");
        }
    }
}
