//! Deprecations that only a description states.

use crate::lint::Finding;
use crate::lint::suggestion::suggestion;
use crate::model::documents::DocumentEvent;
use crate::rules::DEPRECATED_IN_PROSE;

/// The starts of descriptions that state a deprecation, in lower case.
const DEPRECATED: [&str; 10] = [
    "deprecated.",
    "deprecated:",
    "deprecated,",
    "deprecated;",
    "(deprecated)",
    "[deprecated]",
    "this attribute is deprecated",
    "this event is deprecated",
    "this field is deprecated",
    "this property is deprecated",
];

/// The text that may follow `deprecated` at the start of a sentence, in lower case.
const FOLLOWS: [&str; 10] = [".", ":", ",", ";", " - ", " (", " in favo", " since ", " as of ", " and "];

pub(super) fn deprecated(described: &DocumentEvent<'_>, path: &str, flag: bool, text: Option<&str>) -> Option<Finding> {
    let DocumentEvent { document, event } = described;
    let reason = says_deprecated(text.filter(|_| !flag)?)?;
    let suggestion = suggestion(described, path, "deprecated", (false.into(), true.into()), reason);
    let message = "the description says deprecated, but the table does not";
    Some(Finding::new(&DEPRECATED_IN_PROSE, &document.file, &event.event_type, path, message).suggest(suggestion))
}

/// The reason of a fixup, if a description states a deprecation.
fn says_deprecated(text: &str) -> Option<String> {
    if let Some(start) = DEPRECATED.into_iter().find(|start| begins(text, start)) {
        return Some(format!("The description begins with \"{}\".", text.get(..start.len())?));
    }
    let is_last = text.trim_end_matches('.').to_ascii_lowercase().ends_with("(deprecated)");
    let sentence = text.split_inclusive(". ").find(|sentence| is_deprecation(sentence.trim_end()));
    let said = sentence.or_else(|| is_last.then_some("(deprecated)"))?;
    Some(format!("The description says \"{}\".", said.trim_end()))
}

/// Whether a sentence states a deprecation by its first word, such as `Deprecated in favour of ...` or `**Deprecated**
/// ...`.
fn is_deprecation(sentence: &str) -> bool {
    let plain = sentence.trim_start_matches(['*', '_', '`']);
    let Some(rest) = plain.get("deprecated".len()..).filter(|_| begins(plain, "deprecated")) else { return false };
    let after = rest.trim_start_matches(['*', '_', '`']);
    let is_marked = sentence.starts_with(['*', '_']) && rest.starts_with(['*', '_']);
    is_marked || after.is_empty() || FOLLOWS.into_iter().any(|follows| begins(after, follows))
}

fn begins(text: &str, start: &str) -> bool {
    text.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_says_deprecated_at_its_start() {
        for start in DEPRECATED {
            assert!(DEPRECATED.iter().any(|known| begins(&format!("{} x", start.to_uppercase()), known)), "{start}");
        }
        for text in ["", "Deprecation date.", "Whether it is deprecated.", "Deprecatedé"] {
            assert!(!DEPRECATED.iter().any(|start| begins(text, start)), "{text}");
        }
    }

    #[test]
    fn each_wording_says_deprecated() {
        for text in [
            "Deprecated",
            "Deprecated in favour of `id`.",
            "Deprecated in favor of `id`.",
            "Deprecated - use `id`.",
            "Deprecated since 2025, use `id`.",
            "Deprecated as of 2025.",
            "DEPRECATED (use `id`)",
            "**Deprecated** Use `id`.",
            "**Deprecated.** Use `id`.",
            "`Deprecated`. Use `id`.",
            "This attribute is deprecated.",
            "What it was called. Deprecated.",
            "What it was called (deprecated).",
            "Deprecated. Use `id`.",
        ] {
            assert!(says_deprecated(text).is_some(), "{text}");
        }
        for text in [
            "",
            "Deprecated date.",
            "Deprecated events are counted.",
            "`deprecated` or not.",
            "Whether it is deprecated.",
            "When it was deprecated. Deprecation comes first.",
            "Deprecated-by link.",
        ] {
            assert_eq!(says_deprecated(text), None, "{text}");
        }
    }
}
