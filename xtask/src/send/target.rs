//! Where events are sent to.

use url::{Host, Url};

/// The URL of a receiver.
pub(super) struct Target {
    pub(super) url: Url,
    /// Whether the receiver runs on this machine.
    pub(super) is_local: bool,
}

impl Target {
    /// Parses a URL. The error is what was found, and what to do.
    pub(super) fn parse(text: &str, may_leave: bool) -> Result<Self, (String, &'static str)> {
        let help = "name the URL of a receiver, such as http://127.0.0.1:8080";
        let url = Url::parse(text).map_err(|error| (format!("this is not a URL: {error}"), help))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err((format!("the scheme is `{}`; expected `http` or `https`", url.scheme()), help));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err((
                "the URL has a user name or a password".to_owned(),
                "leave it out; it would be sent to the receiver",
            ));
        }
        let is_local = is_local(&url);
        if !is_local && !may_leave {
            let host = url.host_str().unwrap_or_default();
            return Err((format!("`{host}` is not this machine"), "add --yes to send to another machine"));
        }
        Ok(Self { url, is_local })
    }
}

/// Whether a URL is of this machine, by its text alone: a name of the network can lead anywhere.
fn is_local(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.to_canonical().is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_local() {
        for (url, expected) in [
            ("http://localhost:1/a", true),
            ("https://app.localhost/", true),
            ("http://127.0.0.1", true),
            ("http://127.8.9.1:2/", true),
            ("http://0x7f.1/", true),
            ("http://[::1]:80/", true),
            ("http://[::ffff:127.0.0.1]/", true),
            ("http://0.0.0.0/", false),
            ("http://192.168.0.1/", false),
            ("http://localhost.example.com/", false),
            ("http://127.0.0.1.example.com/", false),
            ("http://[::]/", false),
        ] {
            assert_eq!(Target::parse(url, false).is_ok(), expected, "{url}");
            assert!(Target::parse(url, true).is_ok(), "{url}");
        }
        for url in ["", "localhost:8080", "ftp://localhost/", "http://me@localhost/", "http://:secret@localhost/"] {
            assert!(Target::parse(url, true).is_err(), "{url}");
        }
    }
}
