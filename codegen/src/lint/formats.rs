//! Values against formats. A format that is not known fits every value.

use std::net::{Ipv4Addr, Ipv6Addr};

use serde_json::Value;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// Whether a value is of a format.
pub(super) fn fits(format: &str, value: &Value) -> bool {
    match (value, format) {
        (Value::String(text), _) => text_fits(format, text),
        (Value::Number(number), "int32") => number.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
        (Value::Number(number), "int64") => number.is_i64() || number.is_u64(),
        _ => true,
    }
}

fn text_fits(format: &str, text: &str) -> bool {
    match format {
        "date-time" => OffsetDateTime::parse(text, &Rfc3339).is_ok(),
        "date" => is_date(text),
        "uuid" => is_uuid(text),
        "uri" | "url" => is_uri(text),
        "uri-reference" => !text.contains([' ', '<', '>', '"', '\\', '^', '`', '{', '|', '}']),
        "email" => text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty()),
        "ipv4" => text.parse::<Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<Ipv6Addr>().is_ok(),
        "int32" | "int64" => false,
        _ => true,
    }
}

/// A date is what stands before the time in a timestamp.
fn is_date(text: &str) -> bool {
    text.len() == 10 && OffsetDateTime::parse(&format!("{text}T00:00:00Z"), &Rfc3339).is_ok()
}

fn is_uuid(text: &str) -> bool {
    let mut lengths = text.split('-').map(str::len);
    let is_hex = text.chars().all(|c| c == '-' || c.is_ascii_hexdigit());
    is_hex && [8, 4, 4, 4, 12].into_iter().all(|length| lengths.next() == Some(length)) && lengths.next().is_none()
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
            ("uuid", json!("6d5dd4ca-8f4b-4ab2-8c38-4bf3a0a4a4d1"), json!("6d5dd4ca")),
            ("uri", json!("https://qlik.dev/x"), json!("string")),
            ("url", json!("https://qlik.dev/x"), json!("qlik.dev")),
            ("uri-reference", json!("com.qlik/my-service"), json!("my service")),
            ("email", json!("a@b.example"), json!("a")),
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
