//! What `sync` and `send` need of HTTP: proxies and certificates.

pub(crate) mod proxy;
pub(crate) mod tls;
