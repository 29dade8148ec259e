//! Generates texts with their formats and lengths.

use super::MAX_CHARACTERS;
use super::constraints::{count, counts};
use crate::formats::text_fits;
use crate::model::Property;

/// A text that fits. Different `nth` give different texts.
pub(super) fn text(property: &Property, nth: usize) -> String {
    let format = property.format().unwrap_or_default();
    let text = formatted(format, nth);
    let least = count(property, "minLength").unwrap_or(0).min(MAX_CHARACTERS);
    let most = count(property, "maxLength").unwrap_or(usize::MAX);
    let length = text.chars().count();
    let padding = "a".repeat(least.saturating_sub(length));
    match format {
        "date-time" | "date" | "time" | "duration" | "uuid" | "guid" | "ipv4" | "ipv6" => text,
        "email" | "hostname" => padding + &text,
        "uri" | "url" => text + &padding,
        // Different texts differ at their end, so the start is cut.
        _ if length > most && nth > 0 => text.chars().skip(length - most).collect(),
        _ => text.chars().take(most).chain(padding.chars()).collect(),
    }
}

/// The nth of the allowed values that fit, or of all of them if none fits.
pub(super) fn allowed(property: &Property, values: &[String], nth: usize) -> String {
    let fitting: Vec<&String> = values.iter().filter(|value| fits(property, value)).collect();
    let fitting = if fitting.is_empty() { values.iter().collect() } else { fitting };
    let nth = nth.checked_rem(fitting.len()).unwrap_or(0);
    fitting.get(nth).map_or_else(|| text(property, nth), |value| (*value).clone())
}

/// A text of a format; any text for an unknown format.
fn formatted(format: &str, nth: usize) -> String {
    let (minute, second) = (nth / 60 % 60, nth % 60);
    match format {
        "date-time" => format!("2026-01-02T03:{minute:02}:{second:02}Z"),
        "date" => format!("2026-{:02}-{:02}", nth / 28 % 12 + 1, nth % 28 + 1),
        "time" => format!("03:{minute:02}:{second:02}Z"),
        "duration" => format!("PT{}S", nth + 1),
        "uuid" | "guid" => format!("00000000-0000-4000-8000-{nth:012x}"),
        "uid" => format!("507f1f77bcf86cd7{nth:08x}"),
        "uri" | "url" => format!("https://example.com/{nth}"),
        "uri-reference" => format!("/example/{nth}"),
        "email" => format!("user{nth}@example.com"),
        "hostname" => format!("host{nth}.example.com"),
        "ipv4" => format!("192.0.2.{}", nth % 254 + 1),
        "ipv6" => format!("2001:db8::{:x}", nth % 0xffff + 1),
        _ if nth == 0 => "string".to_owned(),
        _ => format!("string{}", nth + 1),
    }
}

/// Whether a text has the format and the length that the facts require.
pub(super) fn fits(property: &Property, text: &str) -> bool {
    counts(property, "minLength", "maxLength", text.chars().count())
        && property.format().is_none_or(|format| text_fits(format, text))
}
