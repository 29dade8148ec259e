//! The proxies that the environment names.

use std::env;

use qlik_events_codegen::diagnostics::Diagnostic;
use ureq::Proxy;
use url::Url;

/// The proxies by scheme, and the hosts that are reached without one.
#[derive(Debug, Default)]
pub(crate) struct Proxies {
    http: Option<Proxy>,
    https: Option<Proxy>,
    /// Hosts, whose subdomains belong to them, or `*`.
    direct: Vec<String>,
}

impl Proxies {
    /// Reads `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, which can be in lower case too.
    pub(crate) fn from_env() -> Result<Self, Diagnostic> {
        Self::read(|name| env::var(name).ok())
    }

    fn read(variable: impl Fn(&str) -> Option<String>) -> Result<Self, Diagnostic> {
        let value = |name: &str| {
            let names = [name.to_lowercase(), name.to_owned()];
            let found = names.into_iter().find_map(|name| variable(&name).map(|value| (name, value.trim().to_owned())));
            found.filter(|(_, value)| !value.is_empty())
        };
        let proxy = |name: &str| value(name).or_else(|| value("ALL_PROXY")).map(parse).transpose();
        let direct = value("NO_PROXY").map(|(_, value)| value).unwrap_or_default();
        let direct = direct.split([',', ' ']).map(|host| host.trim_start_matches("*.").trim_start_matches('.'));
        let direct = direct.filter(|host| !host.is_empty()).map(str::to_lowercase).collect();
        Ok(Self { http: proxy("HTTP_PROXY")?, https: proxy("HTTPS_PROXY")?, direct })
    }

    /// The proxy for a URL.
    pub(crate) fn of(&self, url: &Url) -> Option<Proxy> {
        let host = url.host_str().unwrap_or_default();
        let is_below =
            |domain: &str| host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
        let is_direct = self.direct.iter().any(|domain| domain == "*" || is_below(domain));
        let proxy = if url.scheme() == "https" { &self.https } else { &self.http };
        proxy.clone().filter(|_| !is_direct)
    }
}

/// Parses the value of a variable. The error does not repeat it, since it can have a password.
fn parse((name, value): (String, String)) -> Result<Proxy, Diagnostic> {
    let address = if value.contains("://") { value } else { format!("http://{value}") };
    let is_valid = Url::parse(&address).is_ok_and(|url| matches!(url.scheme(), "http" | "https"));
    let proxy = Proxy::new(&address).ok().filter(|_| is_valid);
    proxy.ok_or_else(|| {
        Diagnostic::file(name, "the value of this variable is not the address of a proxy")
            .help("expected `http://HOST:PORT`, or no variable of this name")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Result<Proxies, Diagnostic> {
        Proxies::read(|name| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned()))
    }

    /// The port of the proxy for each URL.
    fn ports(variables: &[(&str, &str)], urls: &[&str]) -> Vec<Option<u16>> {
        let proxies = read(variables).expect("valid");
        urls.iter().map(|url| Some(proxies.of(&Url::parse(url).expect("an address"))?.port())).collect()
    }

    #[test]
    fn the_proxy_depends_on_the_scheme() {
        let urls = ["https://qlik.dev/a", "http://qlik.dev/a"];
        let [https, http, all] =
            [("HTTPS_PROXY", "http://proxy:1"), ("http_proxy", "proxy:2"), ("ALL_PROXY", "http://me:secret@proxy:3")];
        assert_eq!(ports(&[], &urls), [None, None]);
        assert_eq!(ports(&[https], &urls), [Some(1), None]);
        assert_eq!(ports(&[https, http, all], &urls), [Some(1), Some(2)]);
        assert_eq!(ports(&[all], &urls), [Some(3), Some(3)]);
        assert_eq!(ports(&[("https_proxy", ""), all], &urls), [Some(3), Some(3)]);
        assert_eq!(ports(&[("HTTPS_PROXY", "http://x:4"), ("https_proxy", "http://x:5")], &urls), [Some(5), None]);
    }

    #[test]
    fn hosts_of_no_proxy_are_reached_directly() {
        for (direct, host, expected) in [
            ("qlik.dev", "qlik.dev", true),
            ("localhost, qlik.dev", "QLIK.dev", true),
            (".qlik.dev", "www.qlik.dev", true),
            ("*.qlik.dev", "qlik.dev", true),
            ("Qlik.dev", "www.qlik.dev", true),
            ("*", "qlik.dev", true),
            ("127.0.0.1", "127.0.0.1", true),
            ("lik.dev", "qlik.dev", false),
            ("www.qlik.dev", "qlik.dev", false),
            ("", "qlik.dev", false),
            (" , ", "qlik.dev", false),
        ] {
            let found = ports(&[("ALL_PROXY", "proxy:1"), ("NO_PROXY", direct)], &[&format!("https://{host}/")]);
            assert_eq!(found == [None], expected, "{direct} {host}");
        }
    }

    #[test]
    fn an_invalid_proxy_is_an_error_that_does_not_repeat_it() {
        for value in ["socks5://secret:1", "http://", "http://secret:port", "http://secret secret"] {
            let error = read(&[("https_proxy", value)]).expect_err(value);
            let mut diagnostics = qlik_events_codegen::diagnostics::Diagnostics::default();
            diagnostics.push(error);
            let text = diagnostics.render(false);
            assert!(text.contains("--> https_proxy") && !text.contains("secret"), "{text}");
        }
    }
}
