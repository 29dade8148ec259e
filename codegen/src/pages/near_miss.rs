//! Near misses: text that resembles a keyword of its layout, but is not written like the keyword.
//!
//! Such a text would be read as prose, and its fact would be lost silently. A near miss is an error if the context
//! shows that the keyword is meant: the text after it has the form of the fact, or it is in the position of the
//! keyword.
//!
//! | keyword | layouts | the keyword is meant if |
//! | --- | --- | --- |
//! | [`CELL`]: `Allowed values:`, `Metadata:` | markdown | a colon at the start of a sentence; `a \| b`; a key of the metadata |
//! | [`LABELS`]: `**Title:**`, `**Payload**`, ... | markdown | it is a whole line, or a colon follows |
//! | [`FRONT_MATTER`]: `source`, `last_updated`, `sentences` | markdown | it is a key |
//! | [`TEXT`]: `Can be one of:`, `Values may be any of:` | bullets, flat | a colon at the start of a sentence; `"a""b"` |
//! | [`FLAGS`]: `Required`, `Deprecated` | bullets, flat | it is a whole line, directly before or after a word, or directly below a bullet |
//! | an item: `- idstring` | bullets, flat | a sentence, or a line, is a name directly before a type |
//! | an event type with a colon | changelog | it starts a line |

use crate::model::METADATA_KEYS;
use crate::pages::text::item;
use crate::pages::text::prose::ends_sentence;
use crate::pages::text::{DEPRECATED, REQUIRED};
use crate::source::Span;

/// A keyword in a description, which states a fact together with the text after it.
pub struct Keyword {
    /// The keyword as it is written.
    pub text: &'static str,
    /// Whether the text after a near miss has the form of the fact.
    is_followed: fn(&str) -> bool,
}

/// The keyword of the allowed values in a cell of a table.
pub const ALLOWED: &str = "Allowed values: ";
/// The keyword of the metadata in a cell of a table.
pub const METADATA: &str = "Metadata: ";
/// The keywords of the allowed values in a text layout: for a value, and for the items of an array.
pub const QUOTED: [&str; 2] = ["Can be one of: ", "Values may be any of: "];

/// The keywords of a description in markdown.
pub const CELL: &[Keyword] = &[
    Keyword { text: ALLOWED, is_followed: |rest| rest.contains(" | ") },
    Keyword { text: METADATA, is_followed: starts_with_key },
];
/// The keywords of a description in the text layouts.
pub const TEXT: &[Keyword] = &[
    Keyword { text: QUOTED[0], is_followed: ends_with_values },
    Keyword { text: QUOTED[1], is_followed: ends_with_values },
];
/// The flags of the text layouts.
pub const FLAGS: [&str; 2] = [REQUIRED, DEPRECATED];
/// The labels of markdown, which are between asterisks.
pub const LABELS: [&str; 11] = [
    "Title:",
    "Action:",
    "Deprecated:",
    "Visibility:",
    "Stability:",
    "Type:",
    "One of:",
    "Payload",
    "Example",
    "Properties",
    "Properties truncated due to depth limit.",
];
/// The keys of the front matter that are facts.
pub const FRONT_MATTER: [&str; 3] = ["source", "last_updated", "sentences"];

/// Words that continue a sentence: `Allowed values are ...` is prose.
const VERBS: [&str; 12] = ["are", "is", "of", "for", "can", "may", "must", "depend", "include", "in", "about", "that"];

/// The letters of a text in lower case.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect()
}

/// Whether a text has the letters of a keyword, with at most one wrong letter in five.
#[must_use]
pub fn resembles(text: &str, keyword: &str) -> bool {
    let count = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
    let of_keyword = count(keyword);
    let wrong = of_keyword / 5;
    // Computing a distance is slow, so it is only computed for a text of a similar length.
    text.len() <= 4 * keyword.len() + 16
        && count(text).abs_diff(of_keyword) <= wrong
        && strsim::damerau_levenshtein(&letters(text), &letters(keyword)) <= wrong
}

/// The first near miss of a keyword in the prose of a description.
#[must_use]
pub fn keyword<'k>(prose: &str, keywords: &'k [Keyword]) -> Option<(Span, &'k Keyword)> {
    let words = Words::of(prose);
    keywords
        .iter()
        .filter_map(|keyword| Some((words.find(prose, keyword)?, keyword)))
        .min_by_key(|(span, _)| span.start)
}

/// The letters of a text in lower case, and the start and end of each word, in the text and among the letters.
struct Words {
    letters: Vec<char>,
    starts: Vec<(usize, usize)>,
    ends: Vec<(usize, usize)>,
}

impl Words {
    fn of(text: &str) -> Self {
        let mut words = Self { letters: Vec::new(), starts: Vec::new(), ends: Vec::new() };
        let mut before = ' ';
        for (at, c) in text.char_indices() {
            let count = words.letters.len();
            if before.is_alphanumeric() && !c.is_alphanumeric() {
                words.ends.push((at, count));
            }
            if c.is_alphabetic() {
                if !before.is_alphanumeric() || before.is_lowercase() && c.is_uppercase() {
                    words.starts.push((at, count));
                }
                words.letters.extend(c.to_lowercase().next());
            }
            before = c;
        }
        if before.is_alphanumeric() {
            words.ends.push((text.len(), words.letters.len()));
        }
        words
    }

    /// The words that resemble a keyword most, among those that are meant to be the keyword.
    fn find(&self, prose: &str, keyword: &Keyword) -> Option<Span> {
        let letters: Vec<char> = letters(keyword.text).chars().collect();
        let wrong = letters.len() / 5;
        let near = |(start, first): &(usize, usize)| {
            let begins_alike =
                self.letters.iter().skip(*first).take(2).any(|c| letters.iter().take(2).any(|known| known == c));
            let (shortest, longest) = (first + letters.len() - wrong, first + letters.len() + wrong);
            let from = self.ends.partition_point(|(_, end)| *end < shortest);
            let ends = self.ends.iter().skip(from).take_while(move |(_, end)| begins_alike && *end <= longest);
            let (start, first) = (*start, *first);
            ends.map(move |(end, last)| (start..*end, first..*last))
        };
        let distance = |(span, range): (Span, Span)| {
            let found = self.letters.get(range)?;
            let distance = strsim::generic_damerau_levenshtein(found, &letters);
            (distance <= wrong).then_some((distance, span))
        };
        // Computing a distance is slow, and almost no words are meant, so `is_meant` is checked first.
        let meant = self.starts.iter().flat_map(near).filter(|(span, _)| is_meant(prose, span.clone(), keyword));
        meant.filter_map(distance).min_by_key(|(distance, span)| (*distance, span.start)).map(|(_, span)| span)
    }
}

/// Whether a text that resembles a keyword is meant to be the keyword.
fn is_meant(prose: &str, span: Span, keyword: &Keyword) -> bool {
    let before = prose.get(..span.start).unwrap_or_default().trim_end();
    let text = prose.get(span.clone()).unwrap_or_default();
    let rest = prose.get(span.end..).unwrap_or_default();
    let starts_sentence = before.is_empty() || ends_sentence(before);
    let has_colon = rest.trim_start().starts_with([':', ';', '=', '：']);
    let is_exact = || text.starts_with(char::is_uppercase) && letters(text) == letters(keyword.text);
    let next = rest.split_whitespace().next().unwrap_or_default();
    (keyword.is_followed)(rest)
        || starts_sentence && (has_colon || !VERBS.contains(&next) && is_exact())
        || has_colon && keyword.text == ALLOWED && is_exact()
}

/// Whether the text starts with a key of the metadata, or with a word and an equals sign.
fn starts_with_key(rest: &str) -> bool {
    let rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
    let key = rest.trim_start_matches(char::is_alphanumeric);
    let word = rest.get(..rest.len() - key.len()).unwrap_or_default();
    METADATA_KEYS.contains(&word) || !word.is_empty() && key.trim_start().starts_with('=')
}

/// Whether the text ends with a value in quotes.
fn ends_with_values(rest: &str) -> bool {
    rest.trim_end().strip_suffix('"').is_some_and(|rest| rest.contains('"'))
}

/// The span of adjacent values in quotes at the end of a text, without a keyword before them.
#[must_use]
pub fn values(prose: &str) -> Option<Span> {
    let end = prose.trim_end().len();
    let start = prose.find("\"\"").filter(|_| prose.trim_end().ends_with('"'))?;
    let start = prose.get(..start)?.rfind('"').unwrap_or(start);
    (start < end).then_some(start..end)
}

/// The flag that a line of a description is meant to be, or that is attached to its first or last word: `Required.`,
/// `Space createdDeprecated`.
#[must_use]
pub fn flag(line: &str) -> Option<&'static str> {
    let touches_last = |flag: &str| {
        let before = line.strip_suffix(flag).and_then(|before| before.chars().next_back());
        before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | ')' | ':'))
    };
    let touches_first = |flag: &str| line.strip_prefix(flag).is_some_and(|rest| rest.starts_with(char::is_uppercase));
    FLAGS.into_iter().find(|flag| resembles(line, flag) || touches_last(flag) || touches_first(flag))
}

/// The flag that the first word of a line resembles.
#[must_use]
pub fn first_flag(line: &str) -> Option<&'static str> {
    let word = line.split_whitespace().next().unwrap_or_default();
    FLAGS.into_iter().find(|flag| resembles(word, flag))
}

/// The item that is a line of prose, or its last sentence, without the dash or with another character in its place.
#[must_use]
pub fn item(line: &str, is_new_sentence: bool) -> Option<Span> {
    let sentence = |(at, end): (usize, &str)| (at + end.len(), true);
    let sentences = [". ", "! ", "? ", "\" "].into_iter().flat_map(|end| line.match_indices(end).map(sentence));
    std::iter::once((0, is_new_sentence)).chain(sentences).find_map(|(at, is_new)| {
        let text = line.get(at..)?;
        let glued = text.trim_start_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '$' | '@'));
        let item = item::split(glued).ok()?;
        let has_dash = glued.len() < text.trim_start().len();
        let is_common = matches!(glued.get(item.type_words), Some("any" | "null" | "undefined"));
        (has_dash || is_new || !is_common).then(|| at + text.len() - text.trim_start().len()..line.trim_end().len())
    })
}

/// The label of markdown that a line would be with asterisks: `Payload`, `Title: Space created`.
#[must_use]
pub fn label(line: &str) -> Option<&'static str> {
    let text = line.trim_matches(|c: char| !c.is_alphanumeric());
    LABELS.into_iter().find(|label| match label.strip_suffix(':') {
        Some(word) => text.strip_prefix(word).is_some_and(|rest| rest.starts_with(':') || rest.is_empty()),
        None => text == label.trim_end_matches('.'),
    })
}

/// The key of the front matter that another key resembles.
#[must_use]
pub fn key(key: &str) -> Option<&'static str> {
    FRONT_MATTER.into_iter().find(|known| *known != key && resembles(key, known))
}

/// Whether a line of a changelog starts with an event type that is meant to announce an event: there is no colon after
/// it, and no sentence continues.
#[must_use]
pub fn announcement(line: &str) -> bool {
    let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let name = word.split(['(', ':', ';', '=', '：']).next().unwrap_or_default();
    let is_type = name.matches('.').count() >= 2 && !name.ends_with('.') && !name.contains("..") && !name.contains('/');
    let continues = name == word && rest.trim_start().starts_with(char::is_lowercase);
    is_type && !continues
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(text: &str) -> Option<&str> {
        keyword(text, CELL).and_then(|(span, _)| text.get(span))
    }

    fn text(text: &str) -> Option<&str> {
        keyword(text, TEXT).and_then(|(span, _)| text.get(span))
    }

    #[test]
    fn a_misspelled_keyword_of_a_cell_is_found() {
        for (prose, found) in [
            ("Allowed value: enabled.", "Allowed value"),
            ("Kind. Allowed values enabled | disabled.", "Allowed values"),
            ("Kind. Allowed values enabled.", "Allowed values"),
            ("Kind allowed values; a | b", "allowed values"),
            ("X. Metadata:  minLength = 1.", "Metadata"),
            ("X. Metadata:\tminLength = 1.", "Metadata"),
            ("X. Metadata:", "Metadata"),
            ("X. metadata: minLength = 1.", "metadata"),
            ("X metdata minLength = 1.", "metdata"),
            ("X. Meta data: minLength 1.", "Meta data"),
        ] {
            assert_eq!(cell(prose), Some(found), "{prose}");
        }
    }

    #[test]
    fn prose_about_values_and_metadata_is_prose() {
        for prose in [
            "",
            "Allowed values are listed elsewhere.",
            "The metadata of the app.",
            "See Metadata: it tells more.",
            "One of the allowed values: any text",
            "Metadata of the data set.",
            "Whether it can be one of many.",
            "The screen can be one off 24\"",
        ] {
            assert_eq!(cell(prose), None, "{prose}");
            assert_eq!(text(prose), None, "{prose}");
        }
    }

    #[test]
    fn a_misspelled_keyword_of_a_text_layout_is_found() {
        for (prose, found) in [
            ("Can beone of: \"a\"\"b\"", "Can beone of"),
            ("Can be any of: \"a\"\"b\"", "Can be any of"),
            ("Can be one of \"a\"", "Can be one of"),
            ("or aborted.can be one\nof: \"a\"", "can be one\nof"),
            ("Can be one of:", "Can be one of"),
            ("Roles. Values maybe any of: \"a\"", "Values maybe any of"),
            ("The mode can be one off \"a\"\"b\"", "can be one off"),
        ] {
            assert_eq!(text(prose), Some(found), "{prose}");
        }
        assert_eq!(values("One of \"a\"\"b\" "), Some(7..13));
        assert_eq!(values("The text \"a\""), None);
    }

    #[test]
    fn a_flag_with_something_attached_is_found() {
        for line in [
            "Required.",
            "required",
            "Requird",
            "Space createdDeprecated",
            "Deprecated:",
            "made.Required",
            "DeprecatedPublished",
        ] {
            assert!(flag(line).is_some(), "{line}");
        }
        for line in
            ["Required when it is there.", "Whether isRequired is set.", "Deprecated. Use it.", "Identifies it."]
        {
            assert_eq!(flag(line), None, "{line}");
        }
        assert_eq!(first_flag("Required Identifies"), Some(REQUIRED));
    }

    #[test]
    fn an_item_without_its_dash_is_found() {
        for line in
            ["modestring", "– modestring", " modestringRequired", "-\trolesarray of strings", "It ran. – modestring"]
        {
            assert!(item(line, false).is_some(), "{line}");
        }
        for line in ["It is a string.", "string", "many", "datapayload, capturing", "Mode of a substring of it"] {
            assert_eq!(item(line, false), None, "{line}");
        }
    }

    #[test]
    fn labels_keys_and_announcements_are_found() {
        assert_eq!(label("Payload"), Some("Payload"));
        assert_eq!(label("*Title:* Space created"), Some("Title:"));
        assert_eq!(label("Titles are short."), None);
        assert_eq!((key("lastupdated"), key("source"), key("sidebar_position")), (Some("last_updated"), None, None));
        assert!(announcement("com.qlik.a.b Published when it ends.") && announcement("comqlik.a.b.c: x"));
        assert!(!announcement("com.qlik.a.b replaces it.") && !announcement("New events, e.g. these"));
    }
}
