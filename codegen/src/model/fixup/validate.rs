//! Checks that the values of a fixup would be valid in a document.

use std::collections::BTreeSet;

use crate::model::type_words as types;
use crate::model::{HasEvents, METADATA_KEYS, Property, Type};

/// An invalid value: the text to point at, what was found, and what was expected.
pub(super) struct Violation {
    pub(super) text: String,
    pub(super) message: String,
    pub(super) expected: String,
}

impl Violation {
    fn new(text: impl Into<String>, message: impl Into<String>, expected: impl Into<String>) -> Self {
        Self { text: text.into(), message: message.into(), expected: expected.into() }
    }
}

/// The violations of a list of kept properties, including nested properties.
pub(super) fn properties(list: &[Property], page: &impl HasEvents) -> Vec<Violation> {
    let mut seen = BTreeSet::new();
    let mut violation = Vec::new();
    for property in list {
        if !seen.insert(property.name.as_str()) {
            let message = format!("the property `{}` appears twice in one list", property.name);
            violation.push(Violation::new(&property.name, message, "expected it once"));
        }
        violation
            .extend(["type", "allowed"].into_iter().chain(METADATA_KEYS).filter_map(|key| value(property, key, page)));
        violation.extend(properties(&property.properties, page));
        violation.extend(properties(&property.options, page));
    }
    violation
}

/// The violation of the value of a key.
pub(super) fn value(property: &Property, key: &str, page: &impl HasEvents) -> Option<Violation> {
    match key {
        "type" => type_word(property, page).or_else(|| children(property)),
        "allowed" => allowed(property),
        _ => metadata(property, key),
    }
}

/// The violation of a type that cannot have properties.
pub(super) fn below(r#type: &Type) -> Option<Violation> {
    let is_scalar = matches!(r#type.item(), Type::String | Type::Integer | Type::Number | Type::Boolean);
    let message = format!("a value of the type `{type}` has properties");
    is_scalar.then(|| Violation::new(r#type.to_string(), message, "expected an object, or an array of objects"))
}

fn type_word(property: &Property, page: &impl HasEvents) -> Option<Violation> {
    let Type::Named(name) = property.r#type.item() else { return None };
    let is_known = !property.properties.is_empty()
        || property.truncated
        || !property.allowed.is_empty()
        || property.underlying.is_some();
    let is_odd = types::is_misspelled(name) || !is_known && !name.contains(char::is_uppercase);
    let (message, expected) = types::unknown(name);
    (is_odd && !page.has_schema(name)).then(|| Violation::new(name, message, expected))
}

fn children(property: &Property) -> Option<Violation> {
    let Property { r#type, properties, options, .. } = property;
    let has_any = !properties.is_empty() || property.truncated;
    let below = below(r#type).filter(|_| has_any);
    below.or_else(|| match r#type.item() {
        Type::OneOf(names) if !options.iter().map(|option| &option.name).eq(names) => {
            let known: Vec<_> = options.iter().map(|option| option.name.as_str()).collect();
            let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
            let message = format!("the options of `{type}` are {known}");
            Some(Violation::new(r#type.to_string(), message, "expected an option for each name, in their order"))
        }
        Type::OneOf(_) => None,
        _ if options.is_empty() => None,
        _ => {
            let message = format!("found options with the type `{type}`");
            Some(Violation::new(r#type.to_string(), message, "expected `oneOf(a | b)` as the type"))
        }
    })
}

fn allowed(property: &Property) -> Option<Violation> {
    let mut seen = BTreeSet::new();
    property.allowed.iter().find_map(|value| {
        if value.is_empty() {
            return Some(Violation::new("allowed", "found an empty allowed value", "expected `[a, b]`"));
        }
        if !seen.insert(value) {
            return Some(Violation::new(
                value,
                format!("found the allowed value `{value}` twice"),
                "expected each value once",
            ));
        }
        let message = format!("found the allowed value `{value}` of the type `{}`", property.r#type);
        (!can_be(property.r#type.item(), value)).then(|| Violation::new(value, message, "expected values of that type"))
    })
}

/// Whether a value of a type can have this text.
fn can_be(r#type: &Type, text: &str) -> bool {
    match r#type {
        Type::Any | Type::String | Type::Named(_) => true,
        Type::Integer => text.parse::<i64>().is_ok(),
        Type::Number => text.parse::<f64>().is_ok(),
        Type::Boolean => text.parse::<bool>().is_ok(),
        Type::Object | Type::Array(_) | Type::OneOf(_) => false,
    }
}

fn metadata(property: &Property, key: &str) -> Option<Violation> {
    let value = property.stated(key)?;
    let (fits, expected) = match key {
        "format" | "pattern" => (value.is_string(), "a text".to_owned()),
        "default" => (property.r#type.has(value), format!("a value of the type `{}`", property.r#type)),
        "minimum" | "maximum" | "multipleOf" => (value.is_number(), "a number".to_owned()),
        "exclusiveMinimum" | "exclusiveMaximum" => (value.is_number() || value.is_boolean(), "a number".to_owned()),
        "uniqueItems" | "readOnly" | "writeOnly" | "nullable" => (value.is_boolean(), "true or false".to_owned()),
        _ => (value.is_u64(), "a whole number".to_owned()),
    };
    (!fits).then(|| Violation::new(key, format!("found `{key} = {value}`"), format!("expected {expected}")))
}
