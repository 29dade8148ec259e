//! Adds lines to `spec/fixups.yaml` and `spec/names.yaml`. The rest of the text stays as people wrote it.

use std::sync::Arc;

use super::annotated::{empty_list, end_of_list, entry_at, spans_within};
use super::yaml_scalar::{self, Context};
use crate::remedy::Remedy;
use crate::source::{Source, Span};
use crate::truncate::truncate;

/// The most characters of a comment.
const MAX_COMMENT: usize = 120;

/// The text with more entries at the end of a list. Each entry is its keys and values.
pub(super) fn append(source: &Arc<Source>, list: &str, entries: &[Vec<(&str, String)>]) -> String {
    let text = source.text();
    // An empty list in one line has no room for entries, so its brackets are removed.
    let opened = empty_list(source, list).map(|brackets| {
        let [before, after] = [text.get(..brackets.start), text.get(brackets.end..)].map(Option::unwrap_or_default);
        Source::new(source.path(), &format!("{}{after}", before.trim_end_matches(' ')))
    });
    let source = opened.as_ref().unwrap_or(source);
    let lines = |indent| entries.iter().map(|entry| item(entry, indent)).collect::<String>();
    match end_of_list(source, list) {
        Some((at, indent)) => insert(source.text(), at, &lines(indent)),
        None => insert(source.text(), source.text().len(), &format!("\n{list}:\n{}", lines(2))),
    }
}

/// An item of a list, with `indent` spaces before each of its lines.
pub(super) fn item(entry: &[(&str, String)], indent: usize) -> String {
    let blanks = " ".repeat(indent);
    let mark = |at: usize| if at == 0 { "- " } else { "  " };
    entry.iter().enumerate().map(|(at, (key, value))| format!("{blanks}{}{key}: {value}\n", mark(at))).collect()
}

/// The text with a remedy; `None` if the entry that it is about is not written line by line.
#[must_use]
pub fn with_remedy(source: &Arc<Source>, remedy: &Remedy) -> Option<String> {
    let text = |text: &str| yaml_scalar::text(text, Context::Block);
    let provisional = ("provisional", "true".to_owned());
    match remedy {
        Remedy::Mark { entry, why, .. } => mark(source, &entry_at(source, entry.start), why),
        Remedy::Leave { entry, path, why } => {
            let fields = [("path", text(path)), ("reason", text(why)), provisional];
            leave(source, &entry_at(source, entry.start), &fields)
        }
        Remedy::Name { list, subject, name: (key, name), why } => {
            let subject = subject.iter().map(|(key, value)| (*key, text(value)));
            let rest = [(*key, text(name)), ("reason", text(why)), provisional];
            Some(append(source, list, &[subject.chain(rest).collect()]))
        }
    }
}

/// Marks an entry, with the reason as a comment that goes away with the mark.
fn mark(source: &Source, entry: &Span, why: &str) -> Option<String> {
    let why: String = truncate(&why.replace(['\n', '\r'], " "), MAX_COMMENT);
    let written = source.slice(entry);
    if let Some(before) = written.strip_suffix('}').filter(|_| written.starts_with("- {")) {
        let at = entry.start + before.trim_end().len();
        return Some(insert(source.text(), at, ", provisional: true"));
    }
    let indent = keys_of(source, entry)?;
    Some(insert(source.text(), entry.end + 1, &format!("{}provisional: true # {why}\n", " ".repeat(indent))))
}

/// Adds an item to the list `except` of an entry.
fn leave(source: &Source, entry: &Span, fields: &[(&str, String)]) -> Option<String> {
    let indent = keys_of(source, entry)?;
    let (at, lines) = match spans_within(source, entry, "except").last() {
        Some(last) => (last.end + 1, item(fields, last.start - source.line_at(last.start).start)),
        None => (entry.end + 1, format!("{}except:\n{}", " ".repeat(indent), item(fields, indent + 2))),
    };
    Some(insert(source.text(), at, &lines))
}

/// The column of the keys of an entry that is written line by line.
fn keys_of(source: &Source, entry: &Span) -> Option<usize> {
    let key = source.slice(entry).strip_prefix('-')?;
    let is_in_lines = key.trim_start().starts_with(|c: char| c.is_ascii_alphabetic());
    let column = entry.end.min(entry.start + 1 + key.len() - key.trim_start().len());
    is_in_lines.then(|| column - source.line_at(entry.start).start)
}

/// A text with lines inserted at an offset.
fn insert(text: &str, at: usize, added: &str) -> String {
    let (before, after) = text.split_at_checked(at.min(text.len())).unwrap_or((text, ""));
    let is_line = added.ends_with('\n');
    let gap = if !is_line || before.is_empty() || before.ends_with('\n') { "" } else { "\n" };
    let added = if before.is_empty() { added.trim_start_matches('\n') } else { added };
    format!("{before}{gap}{added}{after}")
}

#[cfg(test)]
mod tests {
    use super::super::annotated::spans;
    use super::*;

    const NAMES: &str = "shared:
  # One of two.
  - name: A
    description: An a.
    paths: [com.qlik.* data.a] # all
  - name: B
    description: A b.
    except:
      - path: com.qlik.x data.b
        reason: It differs.
    paths:
      - com.qlik.* data.b

modules:
  - {page: x, module: y, reason: Shorter.}
";

    /// The lines that an edit adds, with their numbers.
    fn added(remedy: &Remedy) -> Vec<String> {
        let source = Source::new("spec/names.yaml", NAMES);
        let text = with_remedy(&source, remedy).expect("an edit");
        let old: Vec<_> = NAMES.lines().collect();
        let lines = text.lines().enumerate().filter(|(_, line)| !old.contains(line));
        lines.map(|(at, line)| format!("{} {line}", at + 1)).collect()
    }

    fn entry(list: &str, at: usize) -> Span {
        spans(&Source::new("", NAMES), list)[at].clone()
    }

    #[test]
    fn a_mark_ends_the_entry() {
        let mark = |list, at| Remedy::Mark { file: String::new(), entry: entry(list, at), why: "no\nfit".to_owned() };
        assert_eq!(added(&mark("shared", 0)), ["6     provisional: true # no fit"]);
        assert_eq!(added(&mark("shared", 1)), ["13     provisional: true # no fit"]);
        assert_eq!(added(&mark("modules", 0)), ["15   - {page: x, module: y, reason: Shorter., provisional: true}"]);
    }

    #[test]
    fn a_path_leaves_by_except() {
        let leave = |at| Remedy::Leave {
            entry: entry("shared", at),
            path: "com.qlik.y data.b".to_owned(),
            why: "W.".to_owned(),
        };
        let item = |from: usize| {
            [
                format!("{from}       - path: com.qlik.y data.b"),
                format!("{}         reason: W.", from + 1),
                format!("{}         provisional: true", from + 2),
            ]
        };
        // The line before them, `except:`, is a line of the other type too.
        assert_eq!(added(&leave(0)), item(7));
        assert_eq!(added(&leave(1)), item(11));
    }

    #[test]
    fn two_paths_leave_one_type() {
        let leave =
            |path: &str| Remedy::Leave { entry: entry("shared", 0), path: path.to_owned(), why: "W.".to_owned() };
        let source = Source::new("", NAMES);
        let once = Source::new("", &with_remedy(&source, &leave("com.qlik.y data.a")).expect("an edit"));
        let twice = Source::new("", &with_remedy(&once, &leave("com.qlik.z data.a")).expect("an edit"));
        let except = spans_within(&twice, &entry_at(&twice, entry("shared", 0).start), "except");
        assert_eq!(except.len(), 2, "{}", twice.text());
        assert_eq!(twice.text().matches("except:").count(), 2, "one of each type: {}", twice.text());
    }

    #[test]
    fn a_name_is_added_to_its_list() {
        let subject = vec![("path", "com.qlik.y data.b".to_owned()), ("value", "no".to_owned())];
        let name = ("variant", "Nope".to_owned());
        let remedy = Remedy::Name { list: "renamed", subject, name, why: "W.".to_owned() };
        assert_eq!(
            added(&remedy),
            [
                "17 renamed:",
                "18   - path: com.qlik.y data.b",
                "19     value: \"no\"",
                "20     variant: Nope",
                "21     reason: W.",
                "22     provisional: true"
            ]
        );
    }
}
