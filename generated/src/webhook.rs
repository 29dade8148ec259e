//! The signature of a delivery by webhook.
//!
//! Qlik signs the body of each request with the secret of the webhook, and puts the HMAC-SHA256, in hexadecimal digits
//! and nothing else, into the header [`HEADER`]. Whoever does not check it takes events from anyone:
//!
//! ```
//! use qlik_events::{Event, webhook};
//!
//! # let (secret, body) = ("secret", br#"{"id":"1"}"#.as_slice());
//! # let header = webhook::sign(secret, body);
//! # let header = Some(header.as_str());
//! webhook::verify(secret, body, header)?;
//! let event = Event::from_slice(body)?;
//! # assert_eq!(event.id, "1");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! What is signed are the bytes that were sent: verify the body as it came, before anything reads and rewrites it.

use std::{error, fmt};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// The header that holds the signature.
pub const HEADER: &str = "Qlik-Signature";

/// The number of digits of a signature.
const DIGITS: usize = 64;

/// Verifies that the body was signed with the secret.
///
/// `signature` is the value of the header [`HEADER`], as text or bytes, if there is such a header: what
/// `headers.get(HEADER)` returns for the headers of the crate `http`. Digits may be of either case. White space around
/// the value belongs to HTTP, whose parsers take it off, and not to the signature: here it is refused, like any other
/// byte that is no digit. The secret is taken to the byte: a line break at its end, as files have it, makes it another.
///
/// How long the comparison takes does not depend on how much of the signature is right.
///
/// # Errors
///
/// Fails with the reason why the body cannot be trusted.
pub fn verify(
    secret: impl AsRef<[u8]>,
    body: &[u8],
    signature: Option<impl AsRef<[u8]>>,
) -> Result<(), SignatureError> {
    let secret = secret.as_ref();
    if secret.is_empty() {
        return Err(SignatureError::EmptySecret);
    }
    let signature = decode(signature.ok_or(SignatureError::Missing)?.as_ref())?;
    let is_right = mac(secret, body).is_some_and(|mac| mac.verify_slice(&signature).is_ok());
    if is_right { Ok(()) } else { Err(SignatureError::NoMatch) }
}

/// The signature of a body, as Qlik sends it: for tests, and for those who deliver events themselves.
#[must_use]
pub fn sign(secret: impl AsRef<[u8]>, body: &[u8]) -> String {
    let code = mac(secret.as_ref(), body).map(|mac| mac.finalize().into_bytes()).unwrap_or_default();
    code.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The code of the body. There is always one, as a secret may have any length; if there were none, nothing would be
/// verified.
fn mac(secret: &[u8], body: &[u8]) -> Option<Hmac<Sha256>> {
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

/// Why a body cannot be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureError {
    /// The secret is empty, so that anyone could sign: a variable that is not set, most likely.
    EmptySecret,
    /// There is no signature.
    Missing,
    /// The signature does not have 64 digits.
    Length {
        /// The number of bytes it has.
        found: usize,
    },
    /// The signature has something else than hexadecimal digits.
    NotHex {
        /// Where the first of it is, counted from 1, in bytes.
        position: usize,
    },
    /// The signature is that of another body, or was made with another secret.
    NoMatch,
}

impl fmt::Display for SignatureError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EmptySecret => formatter.write_str("the secret of the webhook is empty"),
            Self::Missing => write!(formatter, "no header `{HEADER}`"),
            Self::Length { found } => write!(formatter, "expected a signature of {DIGITS} digits, found {found}"),
            Self::NotHex { position } => {
                write!(formatter, "expected a hexadecimal digit at position {position} of the signature")
            }
            Self::NoMatch => formatter.write_str("the signature is of another body, or made with another secret"),
        }
    }
}

impl error::Error for SignatureError {}

#[cfg(test)]
mod tests;
