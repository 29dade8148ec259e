//! Finds the number of events that a sentence announces: `Ten new events`, `10 new events`, `A new event`.

use crate::source::Span;

const NEW: &str = " new ";
const WORDS: [&str; 20] = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];

/// A number of events, and its span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct EventCount {
    pub(super) number: usize,
    pub(super) span: Span,
}

/// The counts in a text that starts at an offset of its page.
pub(super) fn find(text: &str, start: usize) -> Vec<EventCount> {
    text.match_indices(NEW).filter_map(|(at, _)| read(text, at, start)).collect()
}

fn read(text: &str, at: usize, start: usize) -> Option<EventCount> {
    let word = text.get(..at)?.rsplit(char::is_whitespace).next()?;
    let mut after = text.get(at + NEW.len()..)?.split_whitespace();
    let first = is_event(after.next()?);
    let number = if word == "A" && first { 1 } else { number(word)? };
    let counts_events = first || after.next().is_some_and(is_event);
    counts_events.then(|| EventCount { number, span: start + at - word.len()..start + at })
}

fn is_event(word: &str) -> bool {
    matches!(word.trim_end_matches(['.', ',', ':', ';']), "event" | "events")
}

fn number(word: &str) -> Option<usize> {
    let position = WORDS.iter().position(|known| known.eq_ignore_ascii_case(word)).map(|index| index + 1);
    position.or_else(|| word.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event_counts(text: &str) -> Vec<(usize, &str)> {
        find(text, 0).into_iter().map(|event_count| (event_count.number, text.get(event_count.span).unwrap())).collect()
    }

    #[test]
    fn numbers_are_words_or_digits() {
        assert_eq!(event_counts("Ten new events track it:"), [(10, "Ten")]);
        assert_eq!(event_counts("Here are 10 new events, and twenty new events."), [(10, "10"), (20, "twenty")]);
        assert_eq!(event_counts("One new event tracks it. A new event, too."), [(1, "One"), (1, "A")]);
        assert_eq!(event_counts("Four new license events track it:"), [(4, "Four")]);
    }

    #[test]
    fn other_sentences_count_nothing() {
        for text in ["All new events follow it.", "Each time a new event is sent.", "Ten new roles and events", "new "]
        {
            assert_eq!(event_counts(text), [], "{text}");
        }
    }
}
