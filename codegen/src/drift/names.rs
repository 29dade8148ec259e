//! Names that come from the input: of properties and event types that no document has. A name can be a value in truth,
//! such as the key of a map by user, so a name that looks like one is replaced by its kind.

use std::borrow::Cow;

use crate::formats::text_fits;
use crate::model::is_event_type;

/// The longest name of a property.
const MAX_NAME: usize = 40;
/// The longest event type.
const MAX_TYPE: usize = 100;
/// The fewest characters of a token.
const MIN_TOKEN: usize = 12;
/// The most digits of a name.
const MAX_DIGITS: usize = 3;

/// The name of a property as it is printed: itself, or its kind, such as `<uuid>`.
pub(super) fn property(name: &str) -> Cow<'_, str> {
    kind(name).map_or(Cow::Borrowed(name), Cow::Borrowed)
}

/// An event type as it is printed, with the kind in place of each of its words that looks like a value. A text that is
/// not an event type is replaced as a whole.
pub(super) fn event_type(text: &str) -> Cow<'_, str> {
    if text.is_empty() {
        return Cow::Borrowed("<empty>");
    }
    if text.len() > MAX_TYPE || !is_event_type(text) || kind_of_text(text).is_some() {
        return Cow::Borrowed("<text>");
    }
    if text.split('.').all(|word| word_kind(word).is_none()) {
        return Cow::Borrowed(text);
    }
    text.split('.').map(|word| word_kind(word).unwrap_or(word)).collect::<Vec<_>>().join(".").into()
}

/// The kind of a name that looks like a value.
fn kind(name: &str) -> Option<&'static str> {
    kind_of_text(name).or_else(|| {
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '$');
        if name.is_empty() || name.len() > MAX_NAME || !name.chars().all(is_name) {
            return Some("<text>");
        }
        word_kind(name)
    })
}

/// The kind of a value that is known by its format.
fn kind_of_text(text: &str) -> Option<&'static str> {
    let has_scheme = text.contains("://") || text.starts_with("urn:");
    [
        ("uuid", "<uuid>", true),
        ("email", "<email>", true),
        ("ipv4", "<ip>", true),
        ("ipv6", "<ip>", true),
        ("date-time", "<time>", true),
        ("date", "<date>", true),
        ("uri", "<uri>", has_scheme),
    ]
    .into_iter()
    .find(|(format, _, is_meant)| *is_meant && text_fits(format, text))
    .map(|(_, kind, _)| kind)
}

/// The kind of a word that is a number, or looks like an id or a token.
fn word_kind(word: &str) -> Option<&'static str> {
    if text_fits("uuid", word) {
        return Some("<uuid>");
    }
    let digits = word.chars().filter(char::is_ascii_digit).count();
    if digits > 0 && digits == word.len() {
        return Some("<number>");
    }
    let is_hexadecimal = word.len() >= 8 && word.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
    (digits > MAX_DIGITS || digits > 0 && is_hexadecimal || is_token(word)).then_some("<id>")
}

/// Whether a word is long, without a vowel in a long part of it, or changes case as no name does.
fn is_token(word: &str) -> bool {
    let is_vowel = |c: char| "aeiouyAEIOUY".contains(c);
    let consonants = word.split(|c: char| is_vowel(c) || !c.is_ascii_alphabetic()).map(str::len).max();
    let letters: Vec<char> = word.chars().collect();
    let turns = letters
        .windows(2)
        .filter(|pair| matches!(pair, [one, other] if one.is_ascii_lowercase() && other.is_ascii_uppercase()));
    word.len() >= MIN_TOKEN && (consonants.unwrap_or_default() > 6 || turns.count() * 3 > word.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_properties_are_printed() {
        for name in [
            "name",
            "createdAt",
            "_resourcetype",
            "user_id",
            "x-qlik-trace",
            "$ref",
            "sha256",
            "v2",
            "oauth2ClientId",
            "toplevelresourceid",
            "isAuthorizedByExternalIdentityProvider",
            "HTTPStatusCode",
            "strengths",
            "id",
            "createdByUser",
            "numberOfReloadsInTheLast30Days",
            "md5",
            "deadbeef",
        ] {
            assert_eq!(property(name), name);
        }
    }

    #[test]
    fn names_that_look_like_values_are_replaced_by_their_kind() {
        for (name, kind) in [
            ("6d5dd4ca-8f4b-4ab2-8c38-4bf3a0a4a4d1", "<uuid>"),
            ("anna.miller@example.com", "<email>"),
            ("10.0.0.7", "<ip>"),
            ("2001:db8::1", "<ip>"),
            ("42", "<number>"),
            ("2026-03-07", "<date>"),
            ("https://tenant.example.com/a", "<uri>"),
            ("6405d2a1e4b0c1", "<id>"),
            ("ab12cd34", "<id>"),
            ("auth0_a08d34e", "<id>"),
            ("usr-20260307", "<id>"),
            ("qlik-api-eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", "<text>"),
            ("xKdPqRtVwZbNmL", "<id>"),
            ("aBcDeFgHiJkLmN", "<id>"),
            ("Anna Miller", "<text>"),
            ("Jürgen", "<text>"),
            ("tenant.example.com", "<text>"),
            ("+49 170 1234567", "<text>"),
            ("", "<text>"),
        ] {
            assert_eq!(property(name), kind, "{name}");
        }
    }

    #[test]
    fn event_types_are_printed_if_they_look_like_some() {
        assert_eq!(event_type("com.qlik.v1.app.opened"), "com.qlik.v1.app.opened");
        assert_eq!(event_type("com.qlik.app.6d5dd4ca-8f4b-4ab2-8c38-4bf3a0a4a4d1"), "com.qlik.app.<uuid>");
        assert_eq!(event_type("com.qlik.app.12345"), "com.qlik.app.<number>");
        for other in ["anna.miller@example.com", "user", "10.0.0.7", "com.qlik.Anna Miller", &"a.".repeat(99)] {
            assert_eq!(event_type(other), "<text>", "{other}");
        }
        assert_eq!(event_type(""), "<empty>");
    }
}
