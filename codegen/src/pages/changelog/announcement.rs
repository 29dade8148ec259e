//! Finds the pairs `type: summary` in a line.

use crate::source::Span;

/// The start of every event type. If a type directly follows a summary, nothing else shows where it starts.
const BEGIN: &str = "com.";
const DEPRECATED: &str = "(deprecated)";
/// The most bytes of a type, its mark and the colon. A longer text is prose.
const MAX_HEAD: usize = 300;

/// A pair of an event type and its summary, which can be malformed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Announcement {
    pub(super) start: usize,
    pub(super) event_type: Span,
    /// The text in parentheses after the type.
    pub(super) mark: Option<Span>,
    pub(super) summary: Span,
    pub(super) malformed: Option<Malformed>,
}

/// The problem of a malformed pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Malformed {
    Type,
    Mark,
    Colon,
    Summary,
    Truncated,
}

/// The pairs of a line that starts at an offset of its page.
pub(super) fn find(line: &str, start: usize) -> Vec<Announcement> {
    let mut announcements: Vec<Announcement> = Vec::new();
    let mut at = 0;
    while let Some(found) = line.get(at..).and_then(|rest| rest.find(BEGIN)) {
        let begin = at + found;
        let head = Head::read(line.get(begin..).unwrap_or_default());
        at = begin + head.event_type;
        if head.length > 0 {
            at = begin + head.length;
            end_last(&mut announcements, line, start, begin);
            announcements.push(head.announcement(start + begin, start + line.len()));
        }
    }
    end_last(&mut announcements, line, start, line.len());
    announcements
}

/// Ends the last summary before an offset of the line, without the white space around it.
fn end_last(announcements: &mut [Announcement], line: &str, start: usize, end: usize) {
    let Some(last) = announcements.last_mut() else { return };
    let text = line.get(last.summary.start - start..end).unwrap_or_default();
    let begin = last.summary.start + text.len() - text.trim_start().len();
    last.summary =
        if text.trim().is_empty() { last.summary.start..last.summary.start } else { begin..begin + text.trim().len() };
}

/// A text that looks like a type and perhaps a mark. The lengths are from its start.
struct Head {
    event_type: usize,
    mark: Option<Span>,
    /// The length including the colon; 0 if there is no colon, so that it is not a pair.
    length: usize,
    malformed: Option<Malformed>,
}

impl Head {
    fn read(text: &str) -> Self {
        let text = text.get(..text.floor_char_boundary(MAX_HEAD)).unwrap_or_default();
        let event_type = text.find(|c: char| c.is_whitespace() || matches!(c, ':' | '(')).unwrap_or(text.len());
        if let Some(mention) = mention(text.get(..event_type).unwrap_or_default()) {
            return Self { event_type: mention, mark: None, length: 0, malformed: None };
        }
        let after = text.get(event_type..).unwrap_or_default();
        let mark = read_mark(after).map(|mark| mark.start + event_type..mark.end + event_type);
        let end = mark.as_ref().map_or(event_type, |mark| mark.end);
        let rest = text.get(end..).unwrap_or_default().strip_prefix(':');
        let known = mark.as_ref().is_none_or(|mark| text.get(mark.clone()).is_some_and(is_deprecated));
        let spaced = rest.is_none_or(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace));
        let malformed = if !known { Some(Malformed::Mark) } else { (!spaced).then_some(Malformed::Colon) };
        Self { event_type, mark, length: rest.map_or(0, |_| end + 1), malformed }
    }

    fn announcement(self, begin: usize, line_end: usize) -> Announcement {
        Announcement {
            start: begin,
            event_type: begin..begin + self.event_type,
            mark: self.mark.map(|mark| begin + mark.start..begin + mark.end),
            summary: begin + self.length..line_end,
            malformed: self.malformed,
        }
    }
}

/// The length of an event type that is only mentioned, if the next event type directly follows it. Both start with the
/// same two words.
fn mention(text: &str) -> Option<usize> {
    let begin = |text: &str| text.match_indices('.').nth(1).and_then(|(at, _)| text.get(..=at).map(str::to_owned));
    let origin = begin(text)?;
    text.match_indices(&origin).map(|(at, _)| at).find(|at| *at > 0)
}

fn is_deprecated(mark: &str) -> bool {
    mark.eq_ignore_ascii_case(DEPRECATED)
}

/// A word in parentheses before a colon. A space can come before it.
fn read_mark(text: &str) -> Option<Span> {
    let inner = text.trim_start_matches(' ').strip_prefix('(')?;
    let start = text.len() - inner.len() - 1;
    let length = inner.find(|c: char| !c.is_alphanumeric() && c != '-')?;
    let end = start + length + 2;
    text.get(start + length + 1..)?.starts_with("):").then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn announcements(line: &str) -> Vec<String> {
        let show = |announcement: Announcement| {
            let mark = announcement.mark.map(|mark| line.get(mark).unwrap()).unwrap_or_default();
            let malformed = announcement.malformed.map(|reason| format!("{reason:?} ")).unwrap_or_default();
            format!(
                "{malformed}{}{mark} = {}",
                line.get(announcement.event_type).unwrap(),
                line.get(announcement.summary).unwrap()
            )
        };
        find(line, 0).into_iter().map(show).collect()
    }

    #[test]
    fn a_type_can_directly_follow_a_summary() {
        assert_eq!(
            announcements(
                "com.q.a: role a.com.q.b(deprecated): role bcom.q.c (Deprecated):  see com.q.d in com.x (y) "
            ),
            ["com.q.a = role a.", "com.q.b(deprecated) = role b", "com.q.c(Deprecated) = see com.q.d in com.x (y)"]
        );
        assert_eq!(announcements("Two events: com.q.a: a"), ["com.q.a = a"]);
    }

    #[test]
    fn malformed_pairs_are_found() {
        assert_eq!(
            announcements("com.Q: a com.q.b(beta): b com.q.c:c com.q.d: com.q.e:"),
            ["com.Q = a", "Mark com.q.b(beta) = b", "Colon com.q.c = c", "com.q.d = ", "com.q.e = "]
        );
    }

    #[test]
    fn a_type_can_directly_follow_a_mention() {
        assert_eq!(
            announcements("com.q.a.b: see com.q.x.ycom.q.c.d: text"),
            ["com.q.a.b = see com.q.x.y", "com.q.c.d = text"]
        );
        assert_eq!(announcements("com.q.telecom.made: text"), ["com.q.telecom.made = text"]);
    }

    #[test]
    fn a_mention_is_not_a_pair() {
        assert!(announcements("Use com.q.a, com.q.b (deprecated) and http://x.com.").is_empty());
    }
}
