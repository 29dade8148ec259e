//! The site's list of its pages: which of them are not ours yet.

use std::collections::BTreeSet;

use super::address;
use super::sources::Sources;
use super::words::is_name;

/// How files end that pages load, and that are no pages.
const FILES: [&str; 14] =
    ["png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "css", "js", "mjs", "json", "xml", "txt", "woff2"];
/// The most addresses that are told of, though they cannot be names.
const MOST_TOLD: usize = 20;

/// What a list links to below the folder.
#[derive(Debug, Default)]
pub(super) struct Listed {
    /// The names of pages.
    pub(super) names: BTreeSet<String>,
    /// What seems to be a page, and cannot be a name here.
    pub(super) odd: BTreeSet<String>,
}

/// The pages that a list links to.
///
/// The list may be markdown or HTML, and no rule says how it is made. So a link is any address of the folder that stands
/// by itself between quotes, brackets or spaces, and what stands where links do, as `[text](link)` or `href="link"`.
pub(super) fn names(folder: &str, place: &str, text: &str) -> Listed {
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
        if is_link && let Some(name) = address::resolve(place, link).and_then(|link| name(folder, &link)) {
            listed.add(name);
        }
    }
    listed
}

/// What the list has, and neither we nor those who left it out on purpose do.
pub(super) fn new(sources: &Sources, listed: &BTreeSet<String>) -> BTreeSet<String> {
    let is_known = |name: &String| sources.pages.contains_key(name) || sources.left_out.contains_key(name);
    listed.iter().filter(|name| !is_known(name) && !is_folder(sources, listed, name)).cloned().collect()
}

/// Whether a name is that of a folder of pages, as `core` is, to which a list links for its headings.
fn is_folder(sources: &Sources, listed: &BTreeSet<String>, name: &str) -> bool {
    let folder = format!("{name}/");
    let is_within = |page: Option<&String>| page.is_some_and(|page| page.starts_with(&folder));
    let known = sources.pages.range(folder.clone()..).next().map(|(page, _)| page);
    is_within(known) || is_within(listed.range(folder.clone()..).next())
}

/// The name of the page at an address, if it is below the folder.
fn name(folder: &str, address: &str) -> Option<String> {
    let path = address.split('?').next()?;
    let rest = path.strip_prefix(folder)?.trim_end_matches('/');
    let name = [".md", ".html"].iter().find_map(|ending| rest.strip_suffix(ending)).unwrap_or(rest);
    let name = name.strip_suffix("/index").unwrap_or(name);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_page = !FILES.contains(&ending) && !matches!(name, "" | "index");
    is_page.then(|| name.to_owned())
}

impl Listed {
    fn add(&mut self, name: String) {
        // What has other characters is no link, but text or code that stands where links do.
        let is_link = name.chars().all(|c| c.is_alphanumeric() || "-_.~%+/".contains(c));
        if is_name(&name) {
            self.names.insert(name);
        } else if is_link && self.odd.len() < MOST_TOLD {
            self.odd.insert(name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FOLDER: &str = "https://qlik.dev/apis/event/";

    fn found(text: &str) -> Vec<String> {
        names(FOLDER, FOLDER, text).names.into_iter().collect()
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
    fn what_is_no_page_of_the_folder_is_not_found() {
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
    fn what_cannot_be_a_name_is_told_of_and_files_are_not() {
        let text = "[a](/apis/event/caf%C3%A9/) [b](/apis/event/data.products/) [c](logo.png) [d](x.css) [e](${x})";
        let listed = names(FOLDER, FOLDER, text);
        assert_eq!(listed.names, ["data.products".to_owned()].into());
        assert_eq!(listed.odd, ["caf%C3%A9".to_owned()].into());
    }

    #[test]
    fn a_folder_of_pages_is_no_new_page() {
        let listed = ["core", "core/spaces", "apps"].map(str::to_owned).into();
        let sources = Sources { index: FOLDER.to_owned(), pages: [].into(), left_out: [].into() };
        assert_eq!(new(&sources, &listed), ["apps", "core/spaces"].map(str::to_owned).into());
    }

    #[test]
    fn a_list_without_end_takes_no_time_without_end() {
        let text: String = (0..100_000).map(|at| format!("[x](new/page{at})\n")).collect();
        let sources = Sources { index: FOLDER.to_owned(), pages: [].into(), left_out: [].into() };
        assert_eq!(new(&sources, &names(FOLDER, FOLDER, &text).names).len(), 100_000);
    }
}
