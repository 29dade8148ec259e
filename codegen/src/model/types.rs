//! Types, in the form of documents and of `cargo xtask list`.

use std::fmt;

use serde_json::Value;

/// The type of a value. It prints as `string[]` or `oneOf(user | botUser)`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Type {
    /// Any JSON value. Also used if a document prints `undefined`, no type, or no item type.
    #[default]
    Any,
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// An object.
    Object,
    /// A named schema of the document.
    Named(String),
    /// An array of such values.
    Array(Box<Type>),
    /// One of several named schemas of the document.
    OneOf(Vec<String>),
}

impl Type {
    /// The type words that every document can use.
    pub const WORDS: [(&'static str, Self); 6] = [
        ("any", Self::Any),
        ("string", Self::String),
        ("integer", Self::Integer),
        ("number", Self::Number),
        ("boolean", Self::Boolean),
        ("object", Self::Object),
    ];

    /// The most nested arrays of a type, equal to the nesting limit of JSON.
    pub const MAX_ARRAYS: usize = 128;

    /// The type of a JSON value; `None` for null, and for an array of items with different types.
    #[must_use]
    pub fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Null => None,
            Value::Bool(_) => Some(Self::Boolean),
            Value::Number(number) if number.is_f64() => Some(Self::Number),
            Value::Number(_) => Some(Self::Integer),
            Value::String(_) => Some(Self::String),
            Value::Object(_) => Some(Self::Object),
            Value::Array(items) => {
                let mut types = items.iter().map(Self::of);
                let first = types.next()??;
                types.all(|other| other.as_ref() == Some(&first)).then(|| first.array())
            }
        }
    }

    /// Whether a JSON value is of this type. The items of arrays are not checked, and the name of a schema accepts any
    /// value.
    #[must_use]
    pub fn has(&self, value: &Value) -> bool {
        match self {
            Self::String => value.is_string(),
            Self::Integer => value.is_i64() || value.is_u64(),
            Self::Number => value.is_number(),
            Self::Boolean => value.is_boolean(),
            Self::Object => value.is_object(),
            Self::Array(_) => value.is_array(),
            Self::Any | Self::Named(_) | Self::OneOf(_) => true,
        }
    }

    /// An array of this type.
    #[must_use]
    pub fn array(self) -> Self {
        Self::Array(Box::new(self))
    }

    /// The type of the items, inside all nested arrays.
    #[must_use]
    pub fn item(&self) -> &Self {
        match self {
            Self::Array(item) => item.item(),
            other => other,
        }
    }

    /// Parses the text that [`Display`](fmt::Display) prints; `None` if it is not a type, or has more than
    /// [`MAX_ARRAYS`](Self::MAX_ARRAYS) arrays.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let item = text.trim_end_matches("[]");
        let arrays = (text.len() - item.len()) / "[]".len();
        if arrays > Self::MAX_ARRAYS {
            return None;
        }
        Self::parse_item(item).map(|item| (0..arrays).fold(item, |item, _| item.array()))
    }

    fn parse_item(text: &str) -> Option<Self> {
        if let Some(options) = text.strip_prefix("oneOf(").and_then(|rest| rest.strip_suffix(')')) {
            let options: Vec<_> = options.split('|').map(|option| option.trim().to_owned()).collect();
            return options.iter().all(|option| is_option_name(option)).then_some(Self::OneOf(options));
        }
        let word = Self::WORDS.into_iter().find(|(word, _)| *word == text).map(|(_, word)| word);
        word.or_else(|| is_schema_name(text).then(|| Self::Named(text.to_owned())))
    }
}

/// Whether a text can be the name of an option of a `oneOf`: the name of a schema, or `Option 1` for a schema without a
/// name.
fn is_option_name(text: &str) -> bool {
    let number = text.strip_prefix("Option ").is_some_and(|number| number.parse::<u32>().is_ok());
    number || is_schema_name(text)
}

/// Whether a text can be the name of a schema: a letter or `_`, then letters, digits, `_`, `-` and `.`.
#[must_use]
pub fn is_schema_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
}

/// Whether a text is an event type: at least three lower-case words with dots between them.
#[must_use]
pub fn is_event_type(text: &str) -> bool {
    let is_word = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
            && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_'))
    };
    text.split('.').count() >= 3 && text.starts_with(|c: char| c.is_ascii_lowercase()) && text.split('.').all(is_word)
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Named(name) => f.write_str(name),
            Self::Array(item) => write!(f, "{item}[]"),
            Self::OneOf(options) => write!(f, "oneOf({})", options.join(" | ")),
            word => f.write_str(Self::WORDS.iter().find(|(_, known)| known == word).map_or("any", |(text, _)| text)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_parses_from_its_text() {
        for text in [
            "any",
            "string",
            "integer[]",
            "object[][]",
            "spaceRoles[]",
            "oneOf(user | botUser)",
            "oneOf(Option 1 | Option 2)",
        ] {
            assert_eq!(Type::parse(text).expect(text).to_string(), text);
        }
        for text in ["", "[]", "two words", "oneOf()", "string[", "9x"] {
            assert_eq!(Type::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_type_has_a_limited_number_of_arrays() {
        let nested = |arrays: usize| format!("string{}", "[]".repeat(arrays));
        assert_eq!(Type::parse(&nested(Type::MAX_ARRAYS)).expect("a type").to_string(), nested(Type::MAX_ARRAYS));
        assert_eq!(Type::parse(&nested(Type::MAX_ARRAYS + 1)), None);
        assert_eq!(Type::parse(&nested(1_000_000)), None);
    }

    #[test]
    fn a_value_has_its_type() {
        for text in ["true", "1", "1.5", "\"a\"", "{}", "[1, 2]", "[[true]]"] {
            let value: Value = serde_json::from_str(text).expect(text);
            let r#type = Type::of(&value).expect(text);
            assert!(r#type.has(&value) && Type::Any.has(&value), "{text}");
            assert!(!matches!(r#type, Type::Any), "{text}");
        }
        assert!(Type::Number.has(&1.into()) && !Type::Integer.has(&1.5.into()) && !Type::String.has(&1.into()));
        let mixed = serde_json::from_str("[1, \"a\"]").expect("JSON");
        assert_eq!((Type::of(&Value::Null), Type::of(&mixed)), (None, None));
    }
}
