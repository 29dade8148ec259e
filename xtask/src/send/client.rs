//! The client: one request, one answer.

use std::io::Read as _;
use std::path::Path;
use std::time::{Duration, Instant};

use qlik_events_codegen::diagnostics::Diagnostic;
use ureq::http::Response;
use ureq::tls::RootCerts;
use ureq::{Agent, Body, Error};

use super::report::Answer;
use super::request::{Request, Secret};
use super::target::Target;
use crate::network::proxy::Proxies;
use crate::network::{self, tls};

/// The most bytes of an answer that are read.
const MAX_BYTES: u64 = 200;

/// A client of one receiver.
pub(super) struct Client {
    agent: Agent,
    target: Target,
    time: Duration,
}

impl Client {
    /// A client that waits this long for an answer. A receiver on this machine is reached without a proxy.
    pub(super) fn new(target: Target, ca: Option<&Path>, time: Duration) -> Result<Self, Diagnostic> {
        let is_encrypted = target.url.scheme() == "https";
        let roots = if is_encrypted { tls::roots(ca)? } else { RootCerts::WebPki };
        let proxy = if target.is_local { None } else { Proxies::from_env()?.of(&target.url) };
        let user_agent = concat!("qlik-events-xtask/", env!("CARGO_PKG_VERSION"), " (cargo xtask send)");
        let config = network::client(user_agent, roots).proxy(proxy).timeout_global(Some(time)).build();
        Ok(Self { agent: config.new_agent(), target, time })
    }

    /// Sends a request, signed with a secret if there is one.
    pub(super) fn send(&self, request: &Request, secret: Option<&Secret>) -> Answer {
        let mut post = self.agent.post(self.target.url.as_str());
        for (name, value) in &request.headers {
            post = post.header(name, value);
        }
        if let Some(signature) = secret.and_then(|secret| secret.sign(&request.body)) {
            post = post.header("Qlik-Signature", signature);
        }
        let start = Instant::now();
        match post.send(request.body.as_slice()) {
            Ok(response) => {
                let status = response.status();
                let (text, is_success) = (status.to_string(), status.is_success());
                let time = start.elapsed();
                Answer::Status { status: text, is_success, time, body: first_bytes(response) }
            }
            Err(error) => Answer::None(self.reason(&error)),
        }
    }

    fn reason(&self, error: &Error) -> String {
        match error {
            Error::Timeout(_) => format!("no answer in {} s", self.time.as_secs_f64()),
            Error::HostNotFound => "unknown host".to_owned(),
            Error::ConnectionFailed => "no connection".to_owned(),
            Error::Io(error) if error.to_string().contains("certificate") => {
                format!("the certificate is not trusted ({error}); name its root with --ca FILE")
            }
            Error::Io(error) => format!("no answer ({error})"),
            other => format!("no valid answer ({other})"),
        }
    }
}

/// The first bytes of a body; what is cut or not text is shown as it is.
fn first_bytes(response: Response<Body>) -> String {
    let mut bytes = Vec::new();
    // The status counts, also where the body breaks off.
    let _ = response.into_body().into_reader().take(MAX_BYTES).read_to_end(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}
