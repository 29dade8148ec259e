//! Addresses: what a link or a redirect leads to, and whether it stays where it was.

use ureq::http::Uri;

/// Whether a text is the address of something on a site, without a user and a password.
pub(super) fn is_address(text: &str) -> bool {
    flaw(text).is_none()
}

/// Why a text is no such address.
pub(super) fn flaw(text: &str) -> Option<&'static str> {
    let uri = text.parse::<Uri>().ok().filter(|_| scheme(text).is_some());
    let host = uri.as_ref().and_then(Uri::host).filter(|host| !host.is_empty());
    match (uri.as_ref(), host) {
        _ if text.contains('#') => Some("it has a `#`"),
        _ if authority(text).contains('@') => Some("it names a user"),
        (Some(uri), Some(host)) if authority(text).len() > host.len() && uri.port_u16().is_none() => {
            Some("its port is no number up to 65535")
        }
        (Some(_), Some(_)) => None,
        _ => Some("it is not `https://HOST/PATH`"),
    }
}

/// Whether a text is meant as an address.
pub(super) fn is_meant(text: &str) -> bool {
    scheme(text).is_some()
}

/// The folder of the pages that an index lists: the index itself, without an ending, or the folder that it is in.
pub(super) fn folder(index: &str) -> String {
    let path = index.split(['?', '#']).next().unwrap_or(index);
    let path = [".md", ".html"].iter().find_map(|ending| path.strip_suffix(ending)).unwrap_or(path);
    format!("{}/", path.strip_suffix("/index").unwrap_or(path).trim_end_matches('/'))
}

/// What a link or a `Location` on a page leads to; `None` where that is nothing on a site.
pub(super) fn resolve(page: &str, link: &str) -> Option<String> {
    let link = link.split('#').next().unwrap_or_default();
    let (head, path) = origin_and_path(page)?;
    let whole = if scheme(link).is_some() {
        link.to_owned()
    } else if has_scheme(link) {
        return None;
    } else if let Some(rest) = link.strip_prefix("//") {
        format!("{}://{rest}", scheme(page)?)
    } else if link.starts_with('/') {
        format!("{head}{link}")
    } else if link.is_empty() || link.starts_with('?') {
        format!("{head}{path}{link}")
    } else {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        format!("{head}{folder}/{link}")
    };
    without_dots(&whole)
}

/// Whether a redirect stays within its host, and does not give up encryption.
pub(super) fn stays(from: &str, to: &str) -> bool {
    let (Some(before), Some(after)) = (scheme(from), scheme(to)) else { return false };
    let place = |text| authority(text).to_ascii_lowercase();
    // `https` in place of `http` is the same host where neither names a port.
    let same_port = before == after || (after == "https" && !place(from).contains(':'));
    place(from) == place(to) && same_port
}

/// Whether a text begins with any scheme: letters, and a colon before any slash.
fn has_scheme(text: &str) -> bool {
    text.split(['/', '?']).next().is_some_and(|head| head.contains(':'))
}

fn scheme(text: &str) -> Option<&'static str> {
    ["https", "http"].into_iter().find(|scheme| {
        let head = text.get(..scheme.len()).unwrap_or_default();
        head.eq_ignore_ascii_case(scheme) && text.get(scheme.len()..).is_some_and(|rest| rest.starts_with("://"))
    })
}

fn authority(address: &str) -> &str {
    let rest = address.split_once("://").map_or("", |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

/// An address as its scheme and host, and its path without a query.
fn origin_and_path(address: &str) -> Option<(&str, &str)> {
    let length = scheme(address)?.len() + "://".len() + authority(address).len();
    let (head, rest) = address.split_at_checked(length)?;
    Some((head, rest.split(['?', '#']).next().unwrap_or_default()))
}

/// An address whose path has neither `.` nor `..`.
fn without_dots(address: &str) -> Option<String> {
    let (head, path) = origin_and_path(address)?;
    let query = address.get(head.len() + path.len()..)?;
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/').skip(1) {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    let is_folder = path.ends_with("/.") || path.ends_with("/..");
    let end = if is_folder && !parts.is_empty() { "/" } else { "" };
    Some(format!("{head}/{}{end}{query}", parts.join("/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_where_a_browser_would_go() {
        let page = "https://qlik.dev/apis/event/core/spaces.md?x=1";
        for (link, expected) in [
            ("https://other.example/a#b", Some("https://other.example/a")),
            ("//other.example/a", Some("https://other.example/a")),
            ("/apis/event/x/", Some("https://qlik.dev/apis/event/x/")),
            ("../apps/?q#f", Some("https://qlik.dev/apis/event/apps/?q")),
            ("./roles", Some("https://qlik.dev/apis/event/core/roles")),
            ("../../../../..", Some("https://qlik.dev/")),
            ("#top", Some("https://qlik.dev/apis/event/core/spaces.md")),
            ("HTTPS://qlik.dev", Some("HTTPS://qlik.dev/")),
            ("mailto:someone", None),
            ("javascript:x", None),
        ] {
            assert_eq!(resolve(page, link).as_deref(), expected, "{link}");
        }
    }

    #[test]
    fn a_redirect_stays_on_its_host_and_encrypted() {
        for (from, to, expected) in [
            ("https://qlik.dev/a", "https://QLIK.dev/b", true),
            ("http://qlik.dev/a", "https://qlik.dev/a", true),
            ("https://qlik.dev/a", "http://qlik.dev/a", false),
            ("https://qlik.dev/a", "https://www.qlik.dev/a", false),
            ("http://127.0.0.1:1/a", "http://127.0.0.1:2/a", false),
            ("https://qlik.dev/a", "https://qlik.dev@evil.example/a", false),
        ] {
            assert_eq!(stays(from, to), expected, "{from} {to}");
        }
    }

    #[test]
    fn what_is_wrong_with_an_address_is_said() {
        for (text, expected) in [
            ("https://qlik.dev/a?x=1", None),
            ("http://localhost:65535/", None),
            ("http://[::1]:80/", None),
            ("http://[::1]/", None),
            ("http://localhost:99999/", Some("its port is no number up to 65535")),
            ("http://localhost:/", Some("its port is no number up to 65535")),
            ("https://qlik.dev/a#b", Some("it has a `#`")),
            ("https://me@qlik.dev/", Some("it names a user")),
            ("ftp://qlik.dev/", Some("it is not `https://HOST/PATH`")),
            ("https://", Some("it is not `https://HOST/PATH`")),
        ] {
            assert_eq!(flaw(text), expected, "{text}");
        }
    }

    #[test]
    fn the_folder_of_an_index_is_the_index() {
        for ending in ["", "/", ".md", ".html", "/index.html", "/index.md", "/?x=1"] {
            let index = format!("https://qlik.dev/apis/event{ending}");
            assert_eq!(folder(&index), "https://qlik.dev/apis/event/", "{index}");
        }
    }
}
