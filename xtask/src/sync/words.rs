//! The words of `spec/sources.yaml`: which texts they may be, and how they are written.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

/// The digest of a text as the file has it.
pub(super) fn digest(bytes: &[u8]) -> String {
    let mut text = "sha256:".to_owned();
    for byte in Sha256::digest(bytes) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Whether a text is a digest.
pub(super) fn is_digest(text: &str) -> bool {
    let is_hexadecimal = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
    text.strip_prefix("sha256:").is_some_and(|hex| hex.len() == 64 && hex.chars().all(is_hexadecimal))
}

/// Whether a text can be the name of a page: words with `/` between them, which lead to no other folder. A word may have
/// a dot inside; what ends as pages do is the file of one.
pub(super) fn is_name(text: &str) -> bool {
    let is_word = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_alphanumeric())
            && word.ends_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
            && word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
    };
    text.len() <= 200 && !text.contains("..") && !text.ends_with(".md") && text.split('/').all(is_word)
}

/// What the site says beside a page, where it is short and fit to be seen; the rest is not worth keeping.
pub(super) fn presentable(text: &str) -> Option<String> {
    let is_presentable = (1..=200).contains(&text.len()) && text.chars().all(|c| c == ' ' || c.is_ascii_graphic());
    is_presentable.then(|| text.to_owned())
}

/// A text as YAML: plain where it begins with a letter and has nothing but letters, digits and what names have.
pub(super) fn quoted(text: &str) -> String {
    const WORDS: [&str; 9] = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];
    let is_plain = text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '/'))
        && !WORDS.iter().any(|word| text.eq_ignore_ascii_case(word));
    if is_plain { text.to_owned() } else { serde_json::Value::from(text).to_string() }
}

/// An address as YAML: plain where it has nothing that YAML could take for its own, as a `:` at its end.
pub(super) fn quoted_address(text: &str) -> String {
    let is_plain = text.starts_with("http")
        && text.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '/')
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_/.:?=&%+~".contains(c));
    if is_plain { text.to_owned() } else { serde_json::Value::from(text).to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_to_pages_alone() {
        for name in ["a", "core/spaces", "api-keys_2", "data.products"] {
            assert!(is_name(name), "{name}");
        }
        for name in ["", "/a", "a/", "a//b", ".", "..", "a/../b", ".a", "a.md", "a b", "C:\\a", "é", "-a", "a.", "a..b"]
        {
            assert!(!is_name(name), "{name}");
        }
    }
}
