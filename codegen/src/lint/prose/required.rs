//! Descriptions that contradict whether a property is required.

use serde_json::Value;

use crate::lint::described::Described;
use crate::lint::suggestion::suggestion;
use crate::lint::{Finding, Subject};
use crate::model::path::visit;
use crate::rules::REQUIRED_IN_PROSE;

/// Whole sentences, in lower case and without `this field is`, that say that a property is always there.
const REQUIRED: [&str; 12] = [
    "required",
    "mandatory",
    "is required",
    "is mandatory",
    "always present",
    "always set",
    "always sent",
    "always included",
    "is always present",
    "is always set",
    "must be present",
    "must be set",
];

/// Whole sentences that say that a property may be absent.
const OPTIONAL: [&str; 8] = [
    "optional",
    "not required",
    "not mandatory",
    "is optional",
    "is not required",
    "not always present",
    "not always set",
    "is not always present",
];

/// The starts of sentences that say when a property is there.
const SOMETIMES: [&str; 11] = [
    "only present ",
    "only set ",
    "only sent ",
    "present only ",
    "set only if ",
    "set only when ",
    "absent if ",
    "absent when ",
    "omitted if ",
    "null if ",
    "null when ",
];

/// The starts and the words of sentences that say that a property can be absent: `Can be empty or omitted`.
const ABSENT: ([&str; 3], [&str; 4]) = (["may ", "can ", "might "], [" omitted", " absent", " missing", " left out"]);

/// The nouns that a sentence can end with: `An optional field`.
const NOUNS: [&str; 5] = [" field", " property", " attribute", " parameter", " value"];

/// The subjects that a sentence can begin with.
const SUBJECTS: [&str; 8] =
    ["this field ", "this property ", "this attribute ", "this value ", "this ", "the field ", "the property ", "it "];

pub(super) fn required(described: &Described<'_, '_>, subject: &Subject<'_>) -> Option<Finding> {
    let property = described.property;
    let (said, words) = says_required(property.description.as_deref()?)?;
    let is_null = words.to_lowercase().starts_with("null");
    if said == property.required || is_null && is_nullable(described, subject) {
        return None;
    }
    let word = |required: bool| if required { "required" } else { "optional" };
    let message = format!("the description says \"{words}\", and the property is {}", word(property.required));
    let reason = format!("The description says \"{words}\".");
    let (key, values) = match is_null {
        true => ("nullable", (Value::Null, true.into())),
        false => ("required", (property.required.into(), said.into())),
    };
    let fixup = suggestion(&described.event, described.path, key, values, reason);
    Some(described.finding(&REQUIRED_IN_PROSE, message).suggest(fixup))
}

/// Whether any document states that the property can be null. Not every layout can.
fn is_nullable(described: &Described<'_, '_>, subject: &Subject<'_>) -> bool {
    let mut found = false;
    if let Some(entry) = subject.catalogue.find(&described.event.event.event_type) {
        visit(entry.event, &mut |path, property| {
            found |= path == described.path && property.stated("nullable") == Some(&Value::Bool(true));
        });
    }
    found
}

/// Whether a description says that the property is required, and the words that say so. `None` if it does not say.
fn says_required(text: &str) -> Option<(bool, &str)> {
    let in_brackets = text.split(['(', '[']).skip(1).filter_map(|rest| rest.split([')', ']']).next());
    let labels = text.split_once([':', ',', ';']).map(|(label, _)| label).into_iter().chain(text.split("**"));
    let sentences =
        text.split(['.', ';', '\n']).flat_map(|sentence| sentence.split(" - ")).chain(in_brackets).chain(labels);
    sentences.map(str::trim).find_map(|sentence| Some((is_required(sentence)?, sentence)))
}

fn is_required(sentence: &str) -> Option<bool> {
    let lower = sentence.to_lowercase();
    let plain = lower.trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_' | '`' | '!' | '(' | ')'));
    let plain = SUBJECTS.iter().find_map(|subject| plain.strip_prefix(subject)).unwrap_or(plain);
    let plain = NOUNS.iter().find_map(|noun| plain.strip_suffix(noun)).unwrap_or(plain);
    let plain = ["a ", "an "].iter().find_map(|article| plain.strip_prefix(article)).unwrap_or(plain);
    let is_absent =
        ABSENT.0.iter().any(|start| plain.starts_with(start)) && ABSENT.1.iter().any(|word| plain.contains(word));
    let is_sometimes = is_absent || SOMETIMES.iter().any(|start| plain.starts_with(start));
    match plain {
        _ if REQUIRED.contains(&plain) => Some(true),
        _ if OPTIONAL.contains(&plain) || is_sometimes => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wording_says_whether_a_property_is_required() {
        for (text, said) in [
            ("Required. The name.", true),
            ("The name. Required.", true),
            ("**Required.** The name.", true),
            ("The name (required).", true),
            ("Required: the name.", true),
            ("Required - the name.", true),
            ("The name. This field is required.", true),
            ("The name. It is always set.", true),
            ("Optional. The name.", false),
            ("The name [optional]", false),
            ("The name. Not required.", false),
            ("The name. May be omitted.", false),
            ("The name. Can be empty or omitted.", false),
            ("An optional field.", false),
            ("**Required** The name.", true),
            ("The name. Only present if there is one.", false),
            ("The name; null if there is none.", false),
        ] {
            assert_eq!(says_required(text).map(|(said, _)| said), Some(said), "{text}");
        }
        for text in [
            "",
            "The name.",
            "Required if there is one.",
            "Optional features of the license.",
            "Whether a name is required.",
            "Required scopes: one for each app.",
        ] {
            assert_eq!(says_required(text), None, "{text}");
        }
    }
}
