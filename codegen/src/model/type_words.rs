//! The words for types in each layout.

use crate::model::Type;
use crate::truncate::truncate;

/// The most characters of an unknown word in a message.
const MAX_SHOWN: usize = 60;

/// Parses the words for a type in any layout: `string`, `string[]`, `array of strings`, `oneOf(a | b)`, the name of a
/// schema, or nothing. `None` if they are not a type.
#[must_use]
pub fn read(words: &str) -> Option<Type> {
    read_within(words, Type::MAX_ARRAYS)
}

/// Parses a type with at most `arrays` nested arrays.
fn read_within(words: &str, arrays: usize) -> Option<Type> {
    let words = words.trim();
    if let Some(items) = words.strip_suffix("[]") {
        return read_within(items, arrays.checked_sub(1)?).map(Type::array);
    }
    if let Some(items) = words.strip_prefix("array of ") {
        return singular(items, arrays.checked_sub(1)?).map(Type::array);
    }
    match words {
        "" | "undefined" | "null" => Some(Type::Any),
        "array" => Some(Type::Any.array()),
        _ => Type::parse(words),
    }
}

fn singular(plural: &str, arrays: usize) -> Option<Type> {
    if let Some(inner) = plural.strip_prefix("arrays of ") {
        return singular(inner, arrays.checked_sub(1)?).map(Type::array);
    }
    plural.strip_suffix('s').and_then(|item| read_within(item, arrays))
}

/// The message about an unknown type word, and what was expected.
#[must_use]
pub fn unknown(word: &str) -> (String, String) {
    if word.matches("[]").count().max(word.matches("arrays of ").count()) > Type::MAX_ARRAYS {
        let limit = format!("expected {} at most", Type::MAX_ARRAYS);
        return (format!("found a type of too many nested arrays: `{}`", truncate(word, MAX_SHOWN)), limit);
    }
    let near = nearest(word).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    let known: Vec<_> = Type::WORDS.iter().map(|(word, _)| *word).collect();
    let expected = format!("expected {}, arrays of them, or a schema of this page", known.join(", "));
    (format!("unknown type word `{}`{near}", truncate(word, MAX_SHOWN)), expected)
}

/// The type word that is nearest to a misspelled one, if any is near.
#[must_use]
pub fn nearest(word: &str) -> Option<&'static str> {
    let words = Type::WORDS.iter().map(|(word, _)| *word).chain(["array", "undefined"]);
    crate::suggest::nearest(word, words)
}

/// Whether the name of an unknown schema is probably a misspelled type word.
#[must_use]
pub fn is_misspelled(name: &str) -> bool {
    nearest(name).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_type_words_of_every_layout_are_known() {
        for (words, expected) in [
            ("string", "string"),
            ("string[]", "string[]"),
            ("array of strings", "string[]"),
            ("array of objects", "object[]"),
            ("array of arrays", "any[][]"),
            ("array of arrays of strings", "string[][]"),
            ("array of spaceRoles", "spaceRole[]"),
            ("spaceRoles[]", "spaceRoles[]"),
            ("JsonObject", "JsonObject"),
            ("oneOf(user | botUser)", "oneOf(user | botUser)"),
        ] {
            assert_eq!(read(words).expect(words).to_string(), expected, "{words}");
        }
    }

    #[test]
    fn a_missing_type_is_any() {
        for (words, expected) in [
            ("", "any"),
            ("undefined", "any"),
            ("array", "any[]"),
            ("undefined[]", "any[]"),
            ("array of undefineds", "any[]"),
        ] {
            assert_eq!(read(words).expect(words).to_string(), expected, "{words}");
        }
    }

    #[test]
    fn an_unknown_type_word_gets_a_suggestion() {
        for words in ["a string", "string]", "array of string", "oneOf(", "array of "] {
            assert_eq!(read(words), None, "{words}");
        }
        assert_eq!(nearest("strng"), Some("string"));
        assert_eq!(nearest("Boolean"), Some("boolean"));
        assert!(!is_misspelled("spaceRoles"));
        assert!(!is_misspelled("JsonObject"));
    }
}
