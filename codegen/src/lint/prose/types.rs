//! Descriptions of another type of value than the property has.

use crate::lint::Finding;
use crate::lint::described::Described;
use crate::model::Type;
use crate::rules::TYPE_IN_PROSE;

/// A kind of value that descriptions speak of.
struct Kind {
    noun: &'static str,
    /// The starts of descriptions, in lower case.
    starts: &'static [&'static str],
    /// Words anywhere in descriptions, in lower case.
    words: &'static [&'static str],
    /// Whether a type contradicts the kind.
    contradicts: fn(&Type) -> bool,
}

const KINDS: [Kind; 8] = [
    Kind {
        noun: "a flag",
        starts: &["true if ", "true when ", "true for ", "true, if ", "if true", "boolean "],
        words: &[],
        contradicts: |r#type| !matches!(r#type, Type::Boolean),
    },
    Kind {
        noun: "a flag",
        starts: &["whether ", "indicates whether ", "indicates if ", "tells if ", "tells whether "],
        words: &[],
        contradicts: |r#type| matches!(r#type, Type::Integer | Type::Number | Type::Array(_)),
    },
    Kind {
        noun: "a timestamp",
        starts: &[
            "date when ",
            "date on which ",
            "time when ",
            "time at which ",
            "moment ",
            "the time when ",
            "the date when ",
        ],
        words: &["timestamp", "rfc 3339", "rfc3339", "date and time", "date-time", "time and date"],
        contradicts: |r#type| matches!(r#type, Type::Boolean | Type::Object),
    },
    Kind {
        noun: "a timestamp",
        starts: &[],
        words: &["rfc 3339", "rfc3339", "iso 8601", "iso8601"],
        contradicts: |r#type| matches!(r#type, Type::Integer | Type::Number | Type::Boolean),
    },
    Kind {
        noun: "a list",
        starts: &["list of ", "the list of ", "array of ", "an array of ", "a list of "],
        words: &[],
        contradicts: |r#type| matches!(r#type, Type::Integer | Type::Number | Type::Boolean | Type::Object),
    },
    Kind {
        noun: "a text",
        starts: &["name of ", "the name of ", "url of ", "title of "],
        words: &[],
        contradicts: |r#type| matches!(r#type, Type::Integer | Type::Number | Type::Boolean),
    },
    Kind {
        noun: "a number",
        starts: &["how many ", "the number of ", "total number of ", "count of ", "number of "],
        words: &[],
        contradicts: |r#type| matches!(r#type, Type::Boolean | Type::Array(_)),
    },
    Kind {
        noun: "a text",
        starts: &["id of ", "identifier of ", "unique identifier "],
        words: &[],
        contradicts: |r#type| matches!(r#type, Type::Boolean),
    },
];

/// What makes a description that of a flag, in lower case, whatever else it speaks of.
const FLAGS: [&str; 8] = ["whether", "true if", "true for", "true when", "if true", "tells if", "indicates", "flag"];
/// What can make it that of a flag, unless it clearly speaks of another type.
const PERHAPS_FLAGS: [&str; 5] = ["true", "false", "enabled", "allowed", " if "];
/// The words for a point in time, of which the description of a flag has none.
const TIMES: [&str; 7] = ["timestamp", "date", "time", "datetime", "moment", "utc", "8601"];
/// The starts and the verbs of a sentence about a point in time: `When the app was opened`.
const WHEN: ([&str; 4], [&str; 7]) = (
    ["when the ", "when it ", "when a ", "when an "],
    [" was ", " were ", " happened", " took place", " ended", " began", " expires"],
);

pub(super) fn type_of_value(described: &Described<'_, '_>) -> Option<Finding> {
    let property = described.property;
    let r#type = &property.r#type;
    if matches!(r#type, Type::Any | Type::Named(_) | Type::OneOf(_)) {
        return None;
    }
    let noun = other_kind(property.description.as_deref()?, r#type)?;
    let message = format!("the description is that of {noun}, the type is `{}`", property.r#type);
    Some(described.finding(&TYPE_IN_PROSE, message))
}

/// The kind of value that a description speaks of, if a type contradicts it.
fn other_kind(text: &str, r#type: &Type) -> Option<&'static str> {
    let lower = text.to_lowercase();
    let is_flag = FLAGS.iter().any(|words| lower.contains(words));
    let is_perhaps_flag = is_flag || PERHAPS_FLAGS.iter().any(|words| lower.contains(words));
    let is_of = |kind: &&Kind| {
        let starts = kind.starts.iter().any(|start| lower.starts_with(start));
        starts || kind.words.iter().any(|word| lower.contains(word))
    };
    let kind = KINDS.iter().filter(|kind| !is_flag || kind.noun == "a flag").find(is_of);
    let mut words = lower.split(|c: char| !c.is_alphanumeric());
    let is_time = words.any(|word| TIMES.contains(&word))
        || WHEN.0.iter().any(|start| lower.starts_with(start)) && WHEN.1.iter().any(|verb| lower.contains(verb));
    match kind {
        Some(kind) => (kind.contradicts)(r#type).then_some(kind.noun),
        None => (is_time && !is_perhaps_flag && *r#type == Type::Boolean).then_some("a timestamp"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_of_another_type_is_found() {
        for (text, r#type, noun) in [
            ("Timestamp of its creation.", Type::Boolean, "a timestamp"),
            ("When it was created, in RFC 3339 form.", Type::Boolean, "a timestamp"),
            ("When the app was opened.", Type::Boolean, "a timestamp"),
            ("The UTC timestamp when it was enabled.", Type::Boolean, "a timestamp"),
            ("Creation date of the app.", Type::Boolean, "a timestamp"),
            ("Deletion (ISO 8601).", Type::Boolean, "a timestamp"),
            ("Date and time of the run.", Type::Object, "a timestamp"),
            ("When it began, in ISO 8601.", Type::Integer, "a timestamp"),
            ("Name of the app.", Type::Integer, "a text"),
            ("List of its users.", Type::Boolean, "a list"),
            ("True if it is on.", Type::Integer, "a flag"),
            ("Whether it is on.", Type::Number, "a flag"),
            ("How many there are.", Type::Boolean, "a number"),
            ("Name of the app.", Type::Boolean, "a text"),
        ] {
            assert_eq!(other_kind(text, &r#type), Some(noun), "{text}");
        }
        for (text, r#type) in [
            ("Timestamp of its creation.", Type::String),
            ("Timestamp in milliseconds.", Type::Integer),
            ("Whether the timestamp is exact.", Type::Boolean),
            ("Whether it is a user or a group.", Type::String),
            ("When the reload is partial.", Type::Boolean),
            ("How many there are.", Type::Integer),
            ("Number of the license.", Type::String),
            ("Tells if it is on.", Type::Boolean),
        ] {
            assert_eq!(other_kind(text, &r#type), None, "{text}");
        }
    }
}
