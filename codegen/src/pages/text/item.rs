//! An item of a list: a name, a type and flags, without separators.

use std::ops::Range;

use crate::pages::text::{DEPRECATED, REQUIRED};

/// The words for types, apart from `array of ...`. No word is the end of another, so at most one fits.
pub const TYPE_WORDS: [&str; 9] =
    ["string", "integer", "number", "boolean", "object", "any", "undefined", "null", "array"];
const ARRAY_OF: &str = "array of ";

/// The parts of an item, as byte ranges of its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The name.
    pub name: Range<usize>,
    /// The type words.
    pub type_words: Range<usize>,
    /// Whether the flag `Required` follows the type.
    pub required: bool,
    /// The flag `Deprecated` after the type.
    pub deprecated: Option<Range<usize>>,
}

/// The reason why a text is not an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemError<'a> {
    /// The text does not end with a type word. The value is the text without flags.
    Type(&'a str),
    /// There is no name before the type word.
    Nameless,
    /// The text before the type word cannot be a name.
    Name(&'a str),
}

/// Splits an item from its end.
pub fn split(text: &str) -> Result<Item, ItemError<'_>> {
    let (core, required, deprecated) = strip_flags(text);
    let name = strip_type(core).ok_or(ItemError::Type(core))?;
    match name {
        "" => Err(ItemError::Nameless),
        name if !is_name(name) => Err(ItemError::Name(name)),
        name => Ok(Item { name: 0..name.len(), type_words: name.len()..core.len(), required, deprecated }),
    }
}

/// Whether a text can be the name of a property.
#[must_use]
pub fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '$' | '@'))
}

/// Whether values of a type can have properties.
#[must_use]
pub fn has_properties(type_words: &str) -> bool {
    let word = type_words.rsplit(' ').next().unwrap_or_default();
    let word = word.strip_suffix('s').unwrap_or(word);
    !matches!(word, "string" | "integer" | "number" | "boolean" | "null")
}

/// The type word that is nearest to the end of a text.
#[must_use]
pub fn nearest_type(core: &str) -> Option<&'static str> {
    let distance = |word: &str| {
        let ends = (word.len() - 1..=word.len() + 1).filter_map(|length| core.get(core.len().checked_sub(length)?..));
        ends.map(|end| strsim::damerau_levenshtein(end, word)).min()
    };
    let near = TYPE_WORDS.into_iter().filter_map(|word| Some((distance(word)?, word)));
    near.filter(|(distance, word)| *distance <= word.len() / 4).min().map(|(_, word)| word)
}

fn strip_flags(text: &str) -> (&str, bool, Option<Range<usize>>) {
    let (mut core, mut required, mut deprecated) = (text.trim_end(), false, None);
    loop {
        if let Some(rest) = core.strip_suffix(REQUIRED).filter(|_| !required) {
            required = true;
            core = rest.trim_end();
        } else if let Some(rest) = core.strip_suffix(DEPRECATED).filter(|_| deprecated.is_none()) {
            deprecated = Some(rest.len()..core.len());
            core = rest.trim_end();
        } else {
            return (core, required, deprecated);
        }
    }
}

fn strip_type(core: &str) -> Option<&str> {
    match core.split_once(ARRAY_OF) {
        Some((name, items)) => is_plural(items).then_some(name),
        None => TYPE_WORDS.iter().find_map(|word| core.strip_suffix(word)),
    }
}

/// Whether a text names the items of an array: `strings`, `spaceRoles`, `arrays of integers`.
fn is_plural(mut items: &str) -> bool {
    while let Some(inner) = items.strip_prefix("arrays of ").or_else(|| items.strip_prefix(ARRAY_OF)) {
        items = inner;
    }
    items.len() > 1 && items.ends_with('s') && is_name(items)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> String {
        let item = match split(text) {
            Ok(item) => item,
            Err(reason) => return format!("{reason:?}"),
        };
        let spanned = |range| text.get(range).unwrap();
        let required = if item.required { " required" } else { "" };
        let deprecated = item.deprecated.map(|flag| format!(" {}", spanned(flag).to_lowercase())).unwrap_or_default();
        format!("{}|{}{required}{deprecated}", spanned(item.name), spanned(item.type_words))
    }

    #[test]
    fn name_type_and_flags_come_apart() {
        assert_eq!(parts("idstring"), "id|string");
        assert_eq!(parts("isobjectstring"), "isobject|string");
        assert_eq!(parts("isRequiredbooleanRequired"), "isRequired|boolean required");
        assert_eq!(parts("ownerstringDeprecated"), "owner|string deprecated");
        assert_eq!(parts("ownerstringRequiredDeprecated"), "owner|string required deprecated");
        assert_eq!(parts("ownerstringDeprecated    Required"), "owner|string required deprecated");
        assert_eq!(parts("$ref-x.y@zany"), "$ref-x.y@z|any");
    }

    #[test]
    fn arrays_name_their_items() {
        assert_eq!(parts("rolesarray of strings"), "roles|array of strings");
        assert_eq!(parts("myarrayarray of undefinedsDeprecated"), "myarray|array of undefineds deprecated");
        assert_eq!(parts("rolesarray of spaceRoles"), "roles|array of spaceRoles");
        assert_eq!(parts("rowsarray of arrays"), "rows|array of arrays");
        assert_eq!(parts("rowsarray of arrays of integers"), "rows|array of arrays of integers");
        assert_eq!(parts("rowsarray"), "rows|array");
        assert_eq!(parts("rowsarray of string"), "Type(\"rowsarray of string\")");
        assert_eq!(parts("rowsarray of strings and more words"), "Type(\"rowsarray of strings and more words\")");
    }

    #[test]
    fn a_text_that_is_not_an_item_has_a_reason() {
        assert_eq!(parts("idstrngRequired"), "Type(\"idstrng\")");
        assert_eq!(parts("idstringRequiredRequired"), "Type(\"idstringRequired\")");
        assert_eq!(parts("string"), "Nameless");
        assert_eq!(parts("the wrong string"), "Name(\"the wrong \")");
        assert_eq!(parts(""), "Type(\"\")");
    }

    #[test]
    fn a_misspelled_type_word_is_near_the_right_one() {
        assert_eq!(nearest_type("ownerIdstrng"), Some("string"));
        assert_eq!(nearest_type("ownerIdsrting"), Some("string"));
        assert_eq!(nearest_type("isOpenbooleans"), Some("boolean"));
        assert_eq!(nearest_type("ownerId"), None);
        assert_eq!(nearest_type("é"), None);
    }
}
