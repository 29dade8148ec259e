//! Signatures of webhook deliveries (feature `webhook`).
//!
//! Qlik signs the body of each request with the secret of the webhook. The header [`HEADER`] has the HMAC-SHA256 of the
//! body as 64 hexadecimal digits, without a prefix. A receiver that does not verify it accepts events from anyone:
//!
//! ```
//! use qlik_events::Event;
//! use qlik_events::webhook::{self, Secret};
//!
//! let secret = Secret::new("the secret of the webhook")?;
//! # let body = br#"{"id":"1"}"#.as_slice();
//! # let header = webhook::sign(&secret, body);
//! # let header = Some(header.as_str());
//! webhook::verify(&secret, body, header)?;
//! let event = Event::from_slice(body)?;
//! # assert_eq!(event.id, "1");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The signature covers the bytes that were sent. Verify the raw body, before a framework parses it and writes it
//! again.

use std::str::FromStr;
use std::{error, fmt, slice};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// The name of the header that has the signature.
pub const HEADER: &str = "Qlik-Signature";

/// The number of digits of a signature.
const DIGITS: usize = 64;

/// The secret of a webhook.
///
/// It is used byte for byte: a line break at its end, as a file may have it, makes it another secret. `Debug` does not
/// show it, and there is no `Display`.
///
/// ```
/// use qlik_events::webhook::Secret;
///
/// let secret = Secret::new("a secret")?;
/// assert_eq!(format!("{secret:?}"), "Secret(..)");
/// assert!(Secret::new(" ").is_err());
/// # Ok::<(), qlik_events::webhook::BlankSecret>(())
/// ```
#[derive(Clone)]
pub struct Secret(Box<[u8]>);

impl Secret {
    /// Takes a secret.
    ///
    /// # Errors
    ///
    /// Fails if the secret is empty or white space, most likely because a variable is not set. Anyone could sign with
    /// it.
    pub fn new(secret: impl AsRef<[u8]>) -> Result<Self, BlankSecret> {
        let secret = secret.as_ref();
        if secret.trim_ascii().is_empty() { Err(BlankSecret) } else { Ok(Self(secret.into())) }
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(..)")
    }
}

/// As [`Secret::new`].
impl FromStr for Secret {
    type Err = BlankSecret;

    fn from_str(secret: &str) -> Result<Self, BlankSecret> {
        Self::new(secret)
    }
}

/// As [`Secret::new`].
impl TryFrom<String> for Secret {
    type Error = BlankSecret;

    fn try_from(secret: String) -> Result<Self, BlankSecret> {
        Self::new(secret)
    }
}

/// The one secret, for [`verify`].
impl AsRef<[Self]> for Secret {
    fn as_ref(&self) -> &[Self] {
        slice::from_ref(self)
    }
}

/// The secret is empty or white space; the error of [`Secret::new`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BlankSecret;

impl fmt::Display for BlankSecret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the secret of the webhook is empty or white space")
    }
}

impl error::Error for BlankSecret {}

/// Verifies that a body was signed with the secret of the webhook, or with one of several secrets.
///
/// `secrets` is a `&Secret`, or a list such as `&[Secret]` or `Vec<Secret>`: while a secret is replaced, both the old
/// and the new one are accepted.
///
/// `signature` is the value of the header [`HEADER`], as `headers.get(HEADER)` of the crate `http` returns it. Digits
/// may be of either case. White space around them is an error; parsers of HTTP remove it.
///
/// The comparison with each secret takes constant time, and all secrets are compared.
///
/// ```
/// use qlik_events::webhook::{self, Secret};
///
/// let secrets = [Secret::new("new")?, Secret::new("old")?];
/// let body = br#"{"id":"1"}"#;
/// let signature = webhook::sign(&Secret::new("old")?, body);
/// webhook::verify(&secrets, body, Some(&signature))?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// Fails with the reason if the body must not be trusted.
pub fn verify(
    secrets: impl AsRef<[Secret]>,
    body: &[u8],
    signature: Option<impl AsRef<[u8]>>,
) -> Result<(), SignatureError> {
    let secrets = secrets.as_ref();
    if secrets.is_empty() {
        return Err(SignatureError::NoSecret);
    }
    let signature = decode(signature.ok_or(SignatureError::Missing)?.as_ref())?;
    let is_right = |secret: &Secret| mac(secret, body).is_some_and(|mac| mac.verify_slice(&signature).is_ok());
    if secrets.iter().fold(false, |any, secret| any | is_right(secret)) { Ok(()) } else { Err(SignatureError::NoMatch) }
}

/// The signature of a body, as 64 lower-case hexadecimal digits: for tests, and to deliver events yourself.
///
/// ```
/// use qlik_events::webhook::{self, Secret};
///
/// let signature = webhook::sign(&Secret::new("a secret")?, b"{}");
/// assert_eq!(signature.len(), 64);
/// # Ok::<(), qlik_events::webhook::BlankSecret>(())
/// ```
#[must_use]
pub fn sign(secret: &Secret, body: &[u8]) -> String {
    let code = mac(secret, body).map(|mac| mac.finalize().into_bytes()).unwrap_or_default();
    code.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The HMAC of the body. It is always `Some`, because a secret may have any length; `None` would verify nothing.
fn mac(Secret(secret): &Secret, body: &[u8]) -> Option<Hmac<Sha256>> {
    Some(Hmac::<Sha256>::new_from_slice(secret).ok()?.chain_update(body))
}

fn decode(signature: &[u8]) -> Result<Vec<u8>, SignatureError> {
    if signature.len() != DIGITS {
        return Err(SignatureError::Length { found: signature.len() });
    }
    let (pairs, _) = signature.as_chunks();
    pairs.iter().map(|&[high, low]| Some(digit(high)? << 4 | digit(low)?)).collect::<Option<_>>().ok_or_else(|| {
        let before = signature.iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
        SignatureError::NotHex { position: before + 1 }
    })
}

/// The value of a hexadecimal digit.
fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16)?.try_into().ok()
}

/// The reason why a body must not be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureError {
    /// The list of secrets is empty.
    NoSecret,
    /// The request has no signature.
    Missing,
    /// The signature is not 64 bytes long.
    Length {
        /// Its length in bytes.
        found: usize,
    },
    /// The signature has a byte that is not a hexadecimal digit.
    NotHex {
        /// The position of the first such byte, counted from 1.
        position: usize,
    },
    /// The signature does not match: it was made for another body, or with another secret.
    NoMatch,
}

impl fmt::Display for SignatureError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSecret => formatter.write_str("there is no secret of the webhook"),
            Self::Missing => write!(formatter, "the header `{HEADER}` is missing"),
            Self::Length { found } => {
                write!(formatter, "expected a signature of {DIGITS} hexadecimal digits, found {found} bytes")
            }
            Self::NotHex { position } => {
                write!(formatter, "expected a hexadecimal digit at position {position} of the signature")
            }
            Self::NoMatch => {
                formatter.write_str("the signature does not match: it was made for another body or with another secret")
            }
        }
    }
}

impl error::Error for SignatureError {}

#[cfg(test)]
mod tests;
