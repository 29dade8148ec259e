//! The formats of values, such as `date-time`. Every value fits a format that is not listed here, such as `uid`, which
//! is not a standard.

use std::net::{Ipv4Addr, Ipv6Addr};

use serde_json::Value;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// Whether a value fits a format.
pub(crate) fn fits(format: &str, value: &Value) -> bool {
    match (value, format) {
        (Value::String(text), _) => text_fits(format, text),
        (Value::Number(number), "int32") => number.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
        (Value::Number(number), "int64") => number.is_i64() || number.is_u64(),
        _ => true,
    }
}

/// Whether a text fits a format.
pub(crate) fn text_fits(format: &str, text: &str) -> bool {
    match format {
        "date-time" => is_timestamp(text),
        "date" => text.len() == "2026-01-01".len() && is_timestamp(&format!("{text}T00:00:00Z")),
        "time" => is_timestamp(&format!("2026-01-01T{text}")),
        "duration" => text.starts_with('P'),
        "uuid" | "guid" => is_uuid(text),
        "uri" | "url" => is_uri(text),
        "uri-reference" => !text.contains(|c: char| c.is_whitespace() || "<>\"\\^`{|}".contains(c)),
        "email" => text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty()),
        "hostname" => !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.')),
        "ipv4" => text.parse::<Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<Ipv6Addr>().is_ok(),
        "int32" | "int64" => false,
        _ => true,
    }
}

/// Whether a text is an RFC 3339 timestamp.
#[must_use]
pub(crate) fn is_timestamp(text: &str) -> bool {
    OffsetDateTime::parse(text, &Rfc3339).is_ok()
}

fn is_uuid(text: &str) -> bool {
    text.split('-').map(str::len).eq([8, 4, 4, 4, 12]) && text.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
}

fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let is_scheme = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(is_scheme)
        && !rest.is_empty()
        && text_fits("uri-reference", rest)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_format_has_values_that_fit_and_values_that_do_not() {
        for (format, good, bad) in [
            ("date-time", json!("2026-03-07T23:47:53Z"), json!("2026-03-07 23:47")),
            ("date", json!("2026-03-07"), json!("2026-03-07T23:47:53Z")),
            ("date", json!("2024-02-29"), json!("2026-02-29")),
            ("time", json!("23:47:53Z"), json!("23:47")),
            ("duration", json!("PT1S"), json!("1 s")),
            ("uuid", json!("6d5dd4ca-8f4b-4ab2-8c38-4bf3a0a4a4d1"), json!("6d5dd4ca")),
            ("guid", json!("6d5dd4ca-8f4b-4ab2-8c38-4bf3a0a4a4d1"), json!("6d5dd4ca-8f4b-4ab2-8c38-4bf3a0a4a4dx")),
            ("uri", json!("https://qlik.dev/x"), json!("string")),
            ("uri", json!("com.qlik:x"), json!("https://qlik.dev/<x>")),
            ("url", json!("https://qlik.dev/x"), json!("qlik.dev")),
            ("uri-reference", json!("com.qlik/my-service"), json!("my service")),
            ("email", json!("a@b.example"), json!("a")),
            ("hostname", json!("a.example"), json!("a b")),
            ("ipv4", json!("127.0.0.1"), json!("127.0.0.256")),
            ("ipv6", json!("::1"), json!("1")),
            ("int32", json!(-1), json!(2_147_483_648_i64)),
            ("int64", json!(2_147_483_648_i64), json!("1")),
        ] {
            assert!(fits(format, &good), "{format} {good}");
            assert!(!fits(format, &bad), "{format} {bad}");
        }
        assert!(fits("uid", &json!("anything")) && fits("date", &json!(null)));
    }
}
