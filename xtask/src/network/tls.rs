//! The certificates that the client trusts.

use std::env;
use std::fs;
use std::path::Path;

use qlik_events_codegen::diagnostics::Diagnostic;
use ureq::tls::{PemItem, RootCerts, parse_pem};

/// The variable with the file of root certificates, as OpenSSL reads it.
const VARIABLE: &str = "SSL_CERT_FILE";

/// The root certificates: those of a file of `--ca`, else of `SSL_CERT_FILE`, else the built-in ones of Mozilla.
pub(crate) fn roots(given: Option<&Path>) -> Result<RootCerts, Diagnostic> {
    let variable = env::var_os(VARIABLE).filter(|value| !value.is_empty());
    let (option, path) = match (given, &variable) {
        (Some(path), _) => ("--ca", path),
        (None, Some(value)) => (VARIABLE, Path::new(value)),
        (None, None) => return Ok(RootCerts::WebPki),
    };
    read(path).map_err(|reason| {
        let place = format!("{option} {}", path.display());
        Diagnostic::file(place, reason).help("name a file with the root certificates in PEM form")
    })
}

fn read(path: &Path) -> Result<RootCerts, String> {
    let pem = fs::read(path).map_err(|error| format!("cannot read the file: {error}"))?;
    let mut certificates = Vec::new();
    for item in parse_pem(&pem) {
        if let PemItem::Certificate(certificate) = item.map_err(|_| "this file is not in PEM form")? {
            certificates.push(certificate);
        }
    }
    if certificates.is_empty() { Err("this file has no certificate".to_owned()) } else { Ok(certificates.into()) }
}
