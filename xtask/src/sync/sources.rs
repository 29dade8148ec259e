//! `spec/sources.yaml`: where the pages come from, and what was fetched last.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use qlik_events_codegen::diagnostics::{Diagnostic, Diagnostics};
use qlik_events_codegen::load;
use qlik_events_codegen::source::Source;
use qlik_events_codegen::spec::read_yaml;
use serde::Deserialize;

use super::address;
use super::words::{is_digest, is_name, presentable, quoted, quoted_address};

/// Where it is, below the root.
pub(super) const SOURCES: &str = "spec/sources.yaml";
/// The site's list of its pages about events, where the file names no other.
const INDEX: &str = "https://qlik.dev/apis/event/";
const HEADER: &str = "\
# Where the pages come from, and what was fetched last: written by `cargo xtask sync`.
# spec/README.md explains every key.
";

/// Where the pages come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sources {
    /// The address of the site's list of its pages.
    pub(super) index: String,
    /// The pages by their names, which are their files below `spec/docs/` without the ending.
    pub(super) pages: BTreeMap<String, Record>,
    /// What the list has and nobody wants here, with the reasons.
    pub(super) left_out: BTreeMap<String, String>,
}

/// Where a page comes from, and what was fetched last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Record {
    /// The address of its markdown.
    pub(super) url: String,
    /// When it was last updated upstream, in the page's own words.
    pub(super) updated: Option<String>,
    /// The digest of the copy that was last taken.
    pub(super) digest: Option<String>,
    /// What the site called that copy.
    pub(super) etag: Option<String>,
    /// When the site says that copy was made.
    pub(super) modified: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourcesYaml {
    #[serde(default = "default_index")]
    index: String,
    #[serde(default)]
    pages: Vec<PageYaml>,
    #[serde(default)]
    left_out: Vec<LeftOutYaml>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PageYaml {
    name: String,
    url: String,
    updated: Option<String>,
    digest: Option<String>,
    etag: Option<String>,
    last_modified: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LeftOutYaml {
    name: String,
    reason: String,
}

fn default_index() -> String {
    INDEX.to_owned()
}

impl Sources {
    /// Reads the file; one that is not there lists no page.
    pub(super) fn load(root: &Path, diagnostics: &mut Diagnostics) -> Option<Self> {
        if root.join(SOURCES).symlink_metadata().is_err() {
            return Some(Self { index: default_index(), pages: BTreeMap::new(), left_out: BTreeMap::new() });
        }
        let source = load::read(root, SOURCES, diagnostics)?;
        let yaml: SourcesYaml = read_yaml(&source, diagnostics)?;
        let mut reader = Reader { source: &source, diagnostics };
        reader.url(&yaml.index);
        let pages = yaml.pages.into_iter().filter_map(|page| reader.page(page)).collect::<Vec<_>>();
        let left_out = yaml.left_out.into_iter().filter_map(|page| reader.left_out(page)).collect::<Vec<_>>();
        let sources = Self { index: yaml.index, pages: reader.once(pages), left_out: reader.once(left_out) };
        for name in sources.left_out.keys().filter(|name| sources.pages.contains_key(*name)) {
            reader.error(name, format!("`{name}` is listed, and left out"), "expected it in one of the lists");
        }
        diagnostics.is_empty().then_some(sources)
    }

    /// The one text of what is known: sorted by name, with its keys in one order.
    pub(super) fn text(&self) -> String {
        let mut text = format!("{HEADER}index: {}\n", quoted_address(&self.index));
        text.push_str(if self.pages.is_empty() { "" } else { "\npages:\n" });
        for (name, record) in &self.pages {
            record.add_to(name, &mut text);
        }
        text.push_str(if self.left_out.is_empty() { "" } else { "\nleft_out:\n" });
        for (name, reason) in &self.left_out {
            let _ = write!(text, "  - name: {}\n    reason: {}\n", quoted(name), quoted(reason));
        }
        text
    }

    /// The address of the markdown of a page that the index has and this file does not.
    pub(super) fn url_of(&self, name: &str) -> String {
        format!("{}{name}.md", address::folder(&self.index))
    }
}

impl Record {
    fn add_to(&self, name: &str, text: &mut String) {
        let _ = write!(text, "  - name: {}\n    url: {}\n", quoted(name), quoted_address(&self.url));
        if let Some(updated) = &self.updated {
            let _ = writeln!(text, "    updated: {}", quoted(updated));
        }
        if let Some(digest) = &self.digest {
            let _ = writeln!(text, "    digest: {digest}");
        }
        if let Some(etag) = &self.etag {
            let _ = writeln!(text, "    etag: {}", quoted(etag));
        }
        if let Some(modified) = &self.modified {
            let _ = writeln!(text, "    last_modified: {}", quoted(modified));
        }
    }
}

/// Checks what the file says, with places for what does not fit.
struct Reader<'a> {
    source: &'a Arc<Source>,
    diagnostics: &'a mut Diagnostics,
}

impl Reader<'_> {
    fn page(&mut self, page: PageYaml) -> Option<(String, Record)> {
        self.name(&page.name)?;
        self.url(&page.url)?;
        if let Some(digest) = page.digest.as_ref().filter(|digest| !is_digest(digest)) {
            self.error(
                digest,
                format!("found the digest `{digest}`"),
                "expected `sha256:` and 64 digits, or no digest",
            );
            return None;
        }
        for text in [&page.updated, &page.etag, &page.last_modified].into_iter().flatten() {
            if presentable(text).is_none() {
                self.error(text, "found a text that no site sends", "expected up to 200 visible ASCII characters");
                return None;
            }
        }
        let PageYaml { name, url, updated, digest, etag, last_modified: modified } = page;
        Some((name, Record { url, updated, digest, etag, modified }))
    }

    fn left_out(&mut self, page: LeftOutYaml) -> Option<(String, String)> {
        self.name(&page.name)?;
        if page.reason.trim().is_empty() {
            self.error(&page.name, format!("`{}` is left out without a reason", page.name), "expected why it is so");
            return None;
        }
        Some((page.name, page.reason))
    }

    fn name(&mut self, name: &str) -> Option<()> {
        if is_name(name) {
            return Some(());
        }
        self.error(name, format!("found the name `{name}`"), "expected a page below spec/docs/, without its ending");
        None
    }

    fn url(&mut self, url: &str) -> Option<()> {
        let Some(flaw) = address::flaw(url) else { return Some(()) };
        let expected = "expected `https://HOST/PATH`, without a user or a `#`";
        self.error(url, format!("found the address `{url}`: {flaw}"), expected);
        None
    }

    /// The entries by name, each of which stands there once.
    fn once<T>(&mut self, entries: Vec<(String, T)>) -> BTreeMap<String, T> {
        let mut once = BTreeMap::new();
        for (name, entry) in entries {
            if once.contains_key(&name) {
                self.error(&name, format!("`{name}` is listed twice"), "expected it once");
            }
            once.insert(name, entry);
        }
        once
    }

    /// Reports something at the last place of a text, which of a name that stands there twice is the second.
    fn error(&mut self, text: &str, message: impl Into<String>, expected: &str) {
        let at = self.source.text().rfind(text).filter(|_| !text.is_empty());
        let place = at.map_or_else(|| self.source.line_at(0), |at| at..at + text.len());
        self.diagnostics.push(Diagnostic::new(self.source, place, message).label(expected));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sync::words::digest;

    fn load(text: &str) -> Result<Sources, String> {
        let root = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(root.path().join("spec")).expect("a folder");
        std::fs::write(root.path().join(SOURCES), text).expect("a file");
        let mut diagnostics = Diagnostics::default();
        Sources::load(root.path(), &mut diagnostics).ok_or_else(|| diagnostics.render(false))
    }

    #[test]
    fn what_was_written_reads_back_equal_and_is_written_in_one_way() {
        let full = Record {
            url: "https://qlik.dev/apis/event/a.md".to_owned(),
            updated: Some("2026-08-25T10:14:37+01:00".to_owned()),
            digest: Some(digest(b"text")),
            etag: Some("W/\"it's \\ odd: #1\"".to_owned()),
            modified: Some("Wed, 21 Oct 2026 07:28:00 GMT".to_owned()),
        };
        let bare = Record { url: "http://127.0.0.1:80/x".to_owned(), ..Record::default() };
        let odd = Record { url: "https://x/apis/event/a:".to_owned(), ..Record::default() };
        let pages = [("odd", odd), ("core/a", full), ("a", bare.clone()), ("2024", bare.clone()), ("no", bare)];
        let sources = Sources {
            index: INDEX.to_owned(),
            pages: pages.into_iter().map(|(name, record)| (name.to_owned(), record)).collect(),
            left_out: [("legacy".to_owned(), "It has \"no\" event.".to_owned())].into(),
        };
        let read = load(&sources.text()).expect("sound");
        assert_eq!(read, sources);
        assert_eq!(read.text(), sources.text());
    }

    #[test]
    fn the_committed_file_is_as_it_is_written() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
        let text = std::fs::read_to_string(root.join(SOURCES)).expect("the file");
        assert_eq!(load(&text).expect("sound").text(), text);
    }

    #[test]
    fn what_does_not_fit_is_a_fault_with_its_place() {
        for (text, place, found) in [
            ("pages:\n  - name: a\n", "sources.yaml:2:5", "missing field `url`"),
            ("pages:\n  - name: ../a\n    url: https://x/a\n", "sources.yaml:2:11", "found the name `../a`"),
            ("pages:\n  - name: a\n    url: file:///etc/passwd\n", "sources.yaml:3:10", "found the address"),
            ("pages:\n  - name: a\n    url: https://me:secret@x/a\n", "sources.yaml:3:10", "found the address"),
            ("pages:\n  - name: a\n    url: https://x/a\n    digest: md5\n", "sources.yaml:4:13", "found the digest"),
            ("pages:\n  - {name: a, url: https://x/a}\n  - {name: a, url: https://x/a}\n", ":3:", "listed twice"),
            ("pages:\n  - {name: a, url: https://x/a, size: 1}\n", "sources.yaml:2:", "unknown field `size`"),
            ("left_out:\n  - {name: a, reason: ' '}\n", "sources.yaml:2:", "without a reason"),
            ("index: event\n", "sources.yaml:1:8", "found the address `event`"),
        ] {
            let diagnostics = load(text).expect_err(text);
            assert!(diagnostics.contains(place) && diagnostics.contains(found), "{text}\n{diagnostics}");
        }
    }
}
