//! What `sync` and `send` need of HTTP: a client that hides nothing, proxies and certificates.

pub(crate) mod proxy;
pub(crate) mod tls;

use ureq::Agent;
use ureq::config::ConfigBuilder;
use ureq::tls::{RootCerts, TlsConfig};
use ureq::typestate::AgentScope;

/// The settings of a client that returns every status, and does not follow redirects.
pub(crate) fn client(user_agent: &str, roots: RootCerts) -> ConfigBuilder<AgentScope> {
    Agent::config_builder()
        .user_agent(user_agent)
        .http_status_as_error(false)
        .max_redirects(0)
        .tls_config(TlsConfig::builder().root_certs(roots).build())
}
