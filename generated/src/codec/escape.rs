//! The characters that JSON requires to be escaped in a string, and their escapes.

use std::fmt::Write;

/// Adds a text with its escapes.
#[cold]
pub(crate) fn escaped(text: &mut String, value: &str) {
    let mut rest = value;
    while let Some((plain, special)) = rest.bytes().position(needs_escape).and_then(|at| rest.split_at_checked(at)) {
        text.push_str(plain);
        rest = escape(text, special);
    }
    text.push_str(rest);
}

/// The opposite of [`any_needs_escape`], for constants, which have no iterators.
pub(crate) const fn is_plain(text: &str) -> bool {
    let mut bytes = text.as_bytes();
    while let [first, rest @ ..] = bytes {
        if needs_escape(*first) {
            return false;
        }
        bytes = rest;
    }
    true
}

/// Whether any byte needs an escape. It tests eight bytes at once; the last eight may overlap.
pub(crate) fn any_needs_escape(bytes: &[u8]) -> bool {
    let Some(last) = bytes.last_chunk() else {
        return bytes.iter().fold(false, |any, byte| any | needs_escape(*byte));
    };
    let (words, _) = bytes.as_chunks();
    words.iter().chain([last]).fold(0, |any, word| any | special(*word)) != 0
}

/// Not zero if one of the bytes is a control character, a quote or a backslash: subtracting sets the high bit of a byte
/// that is smaller, and of no other ASCII character.
const fn special(word: [u8; 8]) -> u64 {
    const EACH: u64 = u64::from_ne_bytes([1; 8]);
    const HIGH_BITS: u64 = u64::from_ne_bytes([0x80; 8]);
    let word = u64::from_ne_bytes(word);
    let (quote, backslash) = (word ^ (EACH * b'"' as u64), word ^ (EACH * b'\\' as u64));
    let smaller = word.wrapping_sub(EACH * 0x20) & !word;
    (smaller | (quote.wrapping_sub(EACH) & !quote) | (backslash.wrapping_sub(EACH) & !backslash)) & HIGH_BITS
}

/// Whether JSON requires an escape for the byte in a string.
const fn needs_escape(byte: u8) -> bool {
    (byte < 0x20) | (byte == b'"') | (byte == b'\\')
}

/// Escapes the first character, and returns the rest.
fn escape<'v>(text: &mut String, value: &'v str) -> &'v str {
    let mut letters = value.chars();
    match letters.next() {
        Some('\u{8}') => text.push_str("\\b"),
        Some('\t') => text.push_str("\\t"),
        Some('\n') => text.push_str("\\n"),
        Some('\u{c}') => text.push_str("\\f"),
        Some('\r') => text.push_str("\\r"),
        Some(letter @ ('"' | '\\')) => text.extend(['\\', letter]),
        Some(control) => {
            // A string takes whatever is written to it.
            let _ = write!(text, "\\u{:04x}", u32::from(control));
        }
        None => {}
    }
    letters.as_str()
}
