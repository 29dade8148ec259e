//! The site's indexes: the pages that they list, and the new ones among them.

use std::collections::{BTreeMap, BTreeSet};

use qlik_events_codegen::portable;
use qlik_events_codegen::spec::sources::{Documents, Kind, Record, Sources, is_page_name};
use url::Url;

/// Extensions of files that are not pages.
const FILES: [&str; 14] =
    ["png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "css", "js", "mjs", "json", "xml", "txt", "woff2"];
/// An index that lacks more than this part of its known pages seems to be cut off: a quarter, but one page at least.
const MAX_DROPPED: usize = 4;
/// The most reported links that cannot be page names.
const MAX_ODD: usize = 20;

/// A list of pages, and the folder of these pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Index {
    /// The URL of the list.
    pub(super) url: Url,
    /// The URL of the folder, with a `/` at its end.
    folder: Url,
    /// The prefix of its pages' names. The first index has none.
    prefix: String,
}

/// The pages that an index links to.
#[derive(Debug, Default)]
pub(super) struct Listed {
    /// The names of pages.
    pub(super) names: BTreeSet<String>,
    /// Links that look like pages but cannot be page names.
    pub(super) odd: BTreeSet<String>,
}

/// What the indexes say, compared with `spec/sources.yaml`.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// Pages that are not listed in the file.
    pub(super) new: BTreeMap<String, Documents>,
    /// Pages of the file that their index no longer lists.
    pub(super) dropped: BTreeSet<String>,
    /// New pages whose name some system cannot check out, each with the reason.
    pub(super) unportable: BTreeMap<String, String>,
    /// Warnings.
    pub(super) warnings: BTreeSet<String>,
}

impl Index {
    /// The indexes of `spec/sources.yaml`. The pages of the first index are named by their path. The pages of the
    /// others have the name of the folder as a prefix: `ui-event/apps`.
    pub(super) fn all(sources: &Sources) -> Vec<Self> {
        let urls = sources.indexes.iter().filter_map(|url| Url::parse(url).ok());
        let prefixed = |(at, url): (usize, Url)| {
            let index = Self::new(url);
            let word = index.folder.path().trim_matches('/').rsplit('/').next().unwrap_or_default();
            let prefix = if at == 0 { String::new() } else { format!("{word}/") };
            Self { prefix, ..index }
        };
        urls.enumerate().map(prefixed).collect()
    }

    /// The index that names a page.
    pub(super) fn of<'i>(indexes: &'i [Self], name: &str) -> Option<&'i Self> {
        let named = indexes.iter().filter(|index| name.starts_with(&index.prefix));
        named.max_by_key(|index| index.prefix.len())
    }

    /// An index whose pages are named by their path.
    pub(super) fn new(url: Url) -> Self {
        let path = [".md", ".html"].iter().find_map(|ending| url.path().strip_suffix(ending)).unwrap_or(url.path());
        let path = format!("{}/", path.strip_suffix("/index").unwrap_or(path).trim_end_matches('/'));
        let mut folder = url.clone();
        folder.set_path(&path);
        folder.set_query(None);
        Self { url, folder, prefix: String::new() }
    }

    /// The URL of a document below the folder.
    pub(super) fn document(&self, page: &str, kind: Kind) -> String {
        format!("{}{}", self.folder, kind.file(page))
    }

    /// The name of the page whose markdown has this URL; `None` if it is not in the folder.
    pub(super) fn name(&self, url: &str) -> Option<String> {
        let page = url.strip_prefix(self.folder.as_str())?.strip_suffix(Kind::Markdown.ending())?;
        Some(format!("{}{page}", self.prefix)).filter(|name| is_page_name(name))
    }

    /// The known pages in the folder that the index no longer lists.
    ///
    /// # Errors
    /// The reason if the index lacks so many of them that it seems to be cut off. Pages that were gone before do not
    /// count.
    pub(super) fn dropped(&self, sources: &Sources, listed: &BTreeSet<String>) -> Result<BTreeSet<String>, String> {
        let known = sources.pages.iter().filter_map(|(name, documents)| {
            let record = documents.get(&Kind::Markdown)?;
            let in_index = self.name(record.url.as_deref()?)?;
            let is_listed = listed.contains(name) || listed.contains(&in_index);
            Some((name, record.gone.is_some(), is_listed))
        });
        let known: Vec<_> = known.collect();
        let present = known.iter().filter(|(_, is_gone, _)| !is_gone).count();
        let missing = known.iter().filter(|(_, is_gone, is_listed)| !is_gone && !is_listed).count();
        if listed.is_empty() || (present > 0 && missing == present) {
            return Err("it lists none of the known pages, so its format may have changed".to_owned());
        }
        if missing > (present / MAX_DROPPED).max(1) {
            let listed = present - missing;
            return Err(format!("it lists only {listed} of the {present} known pages, so it seems to be cut off"));
        }
        Ok(known.into_iter().filter(|(.., is_listed)| !is_listed).map(|(name, ..)| name.clone()).collect())
    }

    /// The documents of a page that the index lists. The AsyncAPI document of `/apis/event/NAME.md` is
    /// `/specs/event/NAME.json`, if the site has one.
    pub(super) fn documents(&self, name: &str) -> Documents {
        let page = name.strip_prefix(&self.prefix).unwrap_or(name);
        let record = |url: String| Record { url: Some(url), ..Record::default() };
        let mut documents = Documents::from([(Kind::Markdown, record(self.document(page, Kind::Markdown)))]);
        if let Some(rest) = self.folder.path().strip_prefix("/apis/") {
            let mut url = self.folder.clone();
            url.set_path(&format!("/specs/{rest}{}", Kind::AsyncApi.file(page)));
            documents.insert(Kind::AsyncApi, record(url.into()));
        }
        documents
    }

    /// The pages that a list links to.
    ///
    /// The list can be markdown, HTML, or JSON within HTML. A link is a URL in the folder that is alone between quotes,
    /// brackets or spaces, or any URL in the position of a link, such as `[text](link)` or `href="link"`.
    pub(super) fn read(&self, place: &Url, text: &str) -> Listed {
        let is_end =
            |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`' | '(' | ')' | '<' | '>' | '[' | ']' | '\\');
        let mut listed = Listed::default();
        let mut start = 0;
        for word in text.split_inclusive(is_end) {
            let before = text.get(..start).unwrap_or_default();
            start += word.len();
            let word = word.trim_end_matches(is_end);
            let is_target = ["](", "](<", "href=\"", "href='"].iter().any(|mark| before.ends_with(mark));
            let link = word.strip_prefix("href=").unwrap_or(word);
            let is_link = is_target
                || link.len() < word.len()
                || ["/", "http://", "https://"].iter().any(|head| link.starts_with(head));
            if is_link && let Some(page) = place.join(link).ok().and_then(|url| self.page(&url)) {
                listed.add(page, &self.prefix);
            }
        }
        listed
    }

    /// The path of a page below the folder.
    fn page(&self, url: &Url) -> Option<String> {
        if url.origin() != self.folder.origin() {
            return None;
        }
        let rest = url.path().strip_prefix(self.folder.path())?.trim_end_matches('/');
        let page = [".md", ".html"].iter().find_map(|ending| rest.strip_suffix(ending)).unwrap_or(rest);
        let page = page.strip_suffix("/index").unwrap_or(page);
        let ending = page.rsplit_once('.').map_or("", |(_, ending)| ending);
        let is_page = !FILES.contains(&ending) && !matches!(page, "" | "index");
        is_page.then(|| page.to_owned())
    }
}

impl Listed {
    pub(super) fn has_known(&self, sources: &Sources) -> bool {
        sources.pages.keys().any(|name| self.names.contains(name))
    }

    fn add(&mut self, page: String, prefix: &str) {
        // With other characters, it is text or code in the position of a link.
        let is_link = page.chars().all(|c| c.is_alphanumeric() || "-_.~%+/".contains(c));
        if is_page_name(&page) {
            self.names.insert(format!("{prefix}{page}"));
        } else if is_link && self.odd.len() < MAX_ODD {
            self.odd.insert(page);
        }
    }
}

/// The listed pages that are neither in `pages` nor in `left_out` of `spec/sources.yaml`, with their documents.
pub(super) fn new_pages(sources: &Sources, index: &Index, listed: &BTreeSet<String>) -> BTreeMap<String, Documents> {
    let urls: BTreeSet<&str> =
        sources.pages.values().flat_map(BTreeMap::values).filter_map(|record| record.url.as_deref()).collect();
    let is_known = |name: &String, documents: &Documents| {
        let is_fetched = |record: &Record| record.url.as_deref().is_some_and(|url| urls.contains(url));
        sources.pages.contains_key(name)
            || sources.left_out.contains_key(name)
            || documents.get(&Kind::Markdown).is_some_and(is_fetched)
    };
    let names = listed.iter().filter(|name| !is_folder(sources, listed, name));
    let pages = names.map(|name| (name.clone(), index.documents(name)));
    pages.filter(|(name, documents)| !is_known(name, documents)).collect()
}

impl Survey {
    /// Adds new pages, except for those whose files some system could not check out.
    pub(super) fn add(&mut self, sources: &Sources, new: BTreeMap<String, Documents>) {
        let names = || sources.pages.keys().chain(new.keys()).map(String::as_str);
        let collisions: BTreeMap<_, _> = portable::case_collisions(names()).into_iter().collect();
        let reason = |name: &str| {
            let collision =
                || collisions.get(name).map(|other| format!("its name differs from `{other}` only in case"));
            portable::path_violation(name).or_else(collision)
        };
        for (name, documents) in &new {
            match reason(name) {
                Some(reason) => drop(self.unportable.insert(name.clone(), reason)),
                None => drop(self.new.insert(name.clone(), documents.clone())),
            }
        }
    }
}

/// Whether a name is that of a folder of pages, such as `core`, to which the headings of an index link.
fn is_folder(sources: &Sources, listed: &BTreeSet<String>, name: &str) -> bool {
    let folder = format!("{name}/");
    let is_inside = |page: Option<&String>| page.is_some_and(|page| page.starts_with(&folder));
    let known = sources.pages.range(folder.clone()..).next().map(|(page, _)| page);
    is_inside(known) || is_inside(listed.range(folder.clone()..).next())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FOLDER: &str = "https://qlik.dev/apis/event/";

    fn index() -> Index {
        Index::new(Url::parse(FOLDER).expect("an address"))
    }

    fn read(text: &str) -> Listed {
        index().read(&index().url, text)
    }

    fn found(text: &str) -> Vec<String> {
        read(text).names.into_iter().collect()
    }

    #[test]
    fn pages_are_found_however_they_are_linked() {
        for text in [
            "- [Spaces](/apis/event/core/spaces/)",
            "- [Spaces](core/spaces.md#top)",
            "<https://qlik.dev/apis/event/core/spaces>",
            "<a class=x href=\"core/spaces/\">Spaces</a>",
            "<a href='/apis/event/core/spaces/?tab=1'>",
            "<a href=core/spaces/>",
            "<a href=core/spaces/index.html>",
            "{\"url\":\"/apis/event/core/spaces\"}",
            "{\\\"url\\\":\\\"/apis/event/core/spaces\\\"}",
        ] {
            assert_eq!(found(text), ["core/spaces"], "{text}");
        }
    }

    #[test]
    fn links_to_other_places_are_not_pages() {
        for text in [
            "/apis/rest/spaces/",
            "https://other.example/apis/event/spaces/",
            "/apis/event/",
            "/apis/event/logo.png",
            "[up](../rest/spaces)",
            "spaces core/spaces",
            "<html><head></head></html> http https",
            "href=\"mailto:x\"",
            "/apis/event/../../etc",
            "[x](/apis/event/%2e%2e/etc) [x](a%2fb) [x](a\u{e9})",
            "[x](index.md) [x](/apis/event/index.html)",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn odd_links_are_reported_except_for_files() {
        let text = "[a](/apis/event/caf%C3%A9/) [b](/apis/event/data.products/) [c](logo.png) [d](x.css) [e](${x})";
        let listed = read(text);
        assert_eq!(listed.names, ["data.products".to_owned()].into());
        assert_eq!(listed.odd, ["caf%C3%A9".to_owned()].into());
    }

    #[test]
    fn a_folder_of_pages_is_not_a_new_page() {
        let listed = ["core", "core/spaces", "apps"].map(str::to_owned).into();
        let new = new_pages(&Sources::default(), &index(), &listed);
        assert_eq!(new.into_keys().collect::<Vec<_>>(), ["apps", "core/spaces"]);
    }

    #[test]
    fn a_page_that_is_listed_under_another_name_is_not_new() {
        let record = Record { url: Some(format!("{FOLDER}apps.md")), ..Record::default() };
        let pages = [("applications".to_owned(), [(Kind::Markdown, record)].into())].into();
        let sources = Sources { pages, ..Sources::default() };
        assert!(new_pages(&sources, &index(), &["apps".to_owned()].into()).is_empty());
    }

    #[test]
    fn pages_of_a_second_index_are_named_by_its_folder() {
        let indexes = [FOLDER, "https://qlik.dev/apis/ui-event/"].map(str::to_owned).into();
        let indexes = Index::all(&Sources { indexes, ..Sources::default() });
        let listed = indexes[1].read(&indexes[1].url, "[Apps](/apis/ui-event/apps/) [Apps](/apis/event/apps/)");
        assert_eq!(listed.names, ["ui-event/apps".to_owned()].into());
        let urls: Vec<_> =
            indexes[1].documents("ui-event/apps").into_values().filter_map(|record| record.url).collect();
        assert_eq!(urls, ["https://qlik.dev/apis/ui-event/apps.md", "https://qlik.dev/specs/ui-event/apps.json"]);
    }

    #[test]
    fn the_folder_of_an_index_is_the_index() {
        for ending in ["", "/", ".md", ".html", "/index.html", "/index.md", "/?x=1"] {
            let index = Index::new(Url::parse(&format!("https://qlik.dev/apis/event{ending}")).expect("an address"));
            assert_eq!(index.folder.as_str(), FOLDER, "{ending}");
        }
    }

    #[test]
    fn a_long_index_is_read_in_linear_time() {
        let text: String = (0..100_000).map(|at| format!("[x](new/page{at})\n")).collect();
        assert_eq!(new_pages(&Sources::default(), &index(), &read(&text).names).len(), 100_000);
    }
}
