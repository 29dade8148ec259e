//! Descriptions that name another default than the table, or one that the table does not allow.

use serde_json::Value;

use crate::json::text;
use crate::lint::Finding;
use crate::lint::described::Described;
use crate::rules::DEFAULT_IN_PROSE;

/// Phrases before a default, in lower case.
const PHRASES: [&str; 5] = ["defaults to ", "default is ", "default value is ", "default: ", "default value: "];

pub(super) fn default(described: &Described<'_, '_>) -> Option<Finding> {
    let property = described.property;
    let named = named(property.description.as_deref()?)?;
    let is_named = |value: &str| value.eq_ignore_ascii_case(named);
    let stated =
        property.stated("default").filter(|value| value.is_string() || value.is_number() || value.is_boolean());
    let message = match stated {
        Some(default) if !is_named(&text(default)) && is_comparable(default, named) => {
            format!("the description names the default `{named}`, the table `{}`", text(default))
        }
        None if !property.allowed.is_empty() && !property.allowed.iter().any(|value| is_named(value)) => {
            let allowed = property.allowed.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ");
            format!("the description names the default `{named}`, and the list allows {allowed}")
        }
        _ => return None,
    };
    Some(described.finding(&DEFAULT_IN_PROSE, message))
}

/// Whether a word can be a default of the same kind as another one: `Defaults to zero` says no number.
fn is_comparable(default: &Value, named: &str) -> bool {
    match default {
        Value::Number(_) => named.parse::<f64>().is_ok(),
        Value::Bool(_) => ["true", "false"].contains(&named.to_ascii_lowercase().as_str()),
        _ => true,
    }
}

/// The default that a description names: a value in quotes or backticks, or one word that ends its clause.
fn named(text: &str) -> Option<&str> {
    let lower = text.to_ascii_lowercase();
    let after = PHRASES.iter().find_map(|phrase| text.get(lower.find(phrase)? + phrase.len()..))?;
    if let Some(mark) = after.chars().next().filter(|c| matches!(c, '`' | '"' | '\'')) {
        return after.get(1..)?.split_once(mark).map(|(value, _)| value).filter(|value| !value.is_empty());
    }
    let end = after.find(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ')')).unwrap_or(after.len());
    let word = after.get(..end)?.trim_end_matches('.');
    let rest = after.get(word.len()..)?;
    let ends = ["", ".", ",", ";", ")", " if ", " when ", " unless "];
    let is_end = ends.iter().any(|end| if end.is_empty() { rest.is_empty() } else { rest.starts_with(end) });
    (is_end && !word.is_empty()).then_some(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_names_a_default() {
        for (text, value) in [
            ("The usage. Defaults to `ANALYTICS` when not specified.", "ANALYTICS"),
            ("How often (default: daily).", "daily"),
            ("The version. The default is 1.0.", "1.0"),
            ("The kind; defaults to \"new one\".", "new one"),
        ] {
            assert_eq!(named(text), Some(value), "{text}");
        }
        for text in ["Defaults to the time zone of the tenant.", "The default name.", "Default is not known yet."] {
            assert_eq!(named(text), None, "{text}");
        }
    }
}
