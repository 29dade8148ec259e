//! Adds lines to `spec/fixups.yaml` and `spec/names.yaml`. The rest of the text stays as people wrote it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::annotated::{empty_list, end_of_list, entry_at, spans_within};
use super::yaml_scalar::{self, Context};
use crate::remedy::Remedy;
use crate::source::{Source, Span};
use crate::truncate::truncate;

/// The most characters of a comment.
const MAX_COMMENT: usize = 120;

/// The keys of an entry of a list and their values in YAML.
type Entry<'a> = Vec<(&'a str, String)>;

/// The text with more entries at the end of a list.
pub(super) fn append(source: &Arc<Source>, list: &str, entries: &[Entry<'_>]) -> String {
    let text = source.text();
    // An empty list in one line has no room for entries, so its brackets are removed.
    let opened = empty_list(source, list).map(|brackets| {
        let [before, after] = [text.get(..brackets.start), text.get(brackets.end..)].map(Option::unwrap_or_default);
        Source::new(source.path(), &format!("{}{after}", before.trim_end_matches(' ')))
    });
    let source = opened.as_ref().unwrap_or(source);
    let lines = |indent| entries.iter().map(|entry| item(entry, indent)).collect::<String>();
    match end_of_list(source, list) {
        Some((at, indent)) => insert(source.text(), &[(at, lines(indent))].into()),
        None => insert(source.text(), &[(source.text().len(), format!("\n{list}:\n{}", lines(2)))].into()),
    }
}

/// An item of a list, with `indent` spaces before each of its lines.
pub(super) fn item(entry: &[(&str, String)], indent: usize) -> String {
    let blanks = " ".repeat(indent);
    let mark = |at: usize| if at == 0 { "- " } else { "  " };
    entry.iter().enumerate().map(|(at, (key, value))| format!("{blanks}{}{key}: {value}\n", mark(at))).collect()
}

/// The text with remedies, all in one edit.
///
/// # Errors
/// Returns the entry of a remedy, if it is not written line by line.
pub fn with_remedies(source: &Arc<Source>, remedies: &[Remedy]) -> Result<String, Span> {
    let text = |text: &str| yaml_scalar::text(text, Context::Block);
    let provisional = ("provisional", "true".to_owned());
    let mut marks = Vec::new();
    let mut leaving: BTreeMap<usize, Vec<Entry<'_>>> = BTreeMap::new();
    let mut named: Vec<(&str, Vec<Entry<'_>>)> = Vec::new();
    for remedy in remedies {
        match remedy {
            Remedy::Mark { entry, why, .. } => marks.push((entry_at(source, entry.start), why.as_str())),
            Remedy::Leave { entry, path, why } => {
                let fields = vec![("path", text(path)), ("reason", text(why)), provisional.clone()];
                leaving.entry(entry.start).or_default().push(fields);
            }
            Remedy::Name { list, subject, name: (key, name), why } => {
                let subject = subject.iter().map(|(key, value)| (*key, text(value)));
                let rest = [(*key, text(name)), ("reason", text(why)), provisional.clone()];
                let fields = subject.chain(rest).collect();
                match named.iter_mut().find(|(known, _)| known == list) {
                    Some((_, entries)) => entries.push(fields),
                    None => named.push((list, vec![fields])),
                }
            }
        }
    }
    let edited = insert(source.text(), &additions(source, leaving, marks)?);
    Ok(named.iter().fold(edited, |text, (list, entries)| append(&Source::new(source.path(), &text), list, entries)))
}

/// What is added within entries, by its place: items of `except`, and marks.
fn additions(
    source: &Source,
    leaving: BTreeMap<usize, Vec<Entry<'_>>>,
    marks: Vec<(Span, &str)>,
) -> Result<BTreeMap<usize, String>, Span> {
    let leaving = leaving.into_iter().map(|(start, entries)| {
        let entry = entry_at(source, start);
        leave(source, &entry, &entries).ok_or(entry)
    });
    let marks = marks.into_iter().map(|(entry, why)| mark(source, &entry, why).ok_or(entry));
    let mut additions: BTreeMap<usize, String> = BTreeMap::new();
    // An item of `except` comes before a mark at the same place, which would end the list.
    for addition in leaving.chain(marks) {
        let (at, lines) = addition?;
        additions.entry(at).or_default().push_str(&lines);
    }
    Ok(additions)
}

/// The mark of an entry and its place, with the reason as a comment that goes away with the mark.
fn mark(source: &Source, entry: &Span, why: &str) -> Option<(usize, String)> {
    let why: String = truncate(&why.replace(['\n', '\r'], " "), MAX_COMMENT);
    let written = source.slice(entry);
    if let Some(before) = written.strip_suffix('}').filter(|_| written.starts_with("- {")) {
        return Some((entry.start + before.trim_end().len(), ", provisional: true".to_owned()));
    }
    let indent = keys_of(source, entry)?;
    Some((entry.end + 1, format!("{}provisional: true # {why}\n", " ".repeat(indent))))
}

/// The items that are added to the list `except` of an entry, and their place.
fn leave(source: &Source, entry: &Span, entries: &[Entry<'_>]) -> Option<(usize, String)> {
    let indent = keys_of(source, entry)?;
    let items = |indent| entries.iter().map(|entry| item(entry, indent)).collect::<String>();
    Some(match spans_within(source, entry, "except").last() {
        Some(last) => (last.end + 1, items(last.start - source.line_at(last.start).start)),
        None => (entry.end + 1, format!("{}except:\n{}", " ".repeat(indent), items(indent + 2))),
    })
}

/// The column of the keys of an entry that is written line by line.
fn keys_of(source: &Source, entry: &Span) -> Option<usize> {
    let key = source.slice(entry).strip_prefix('-')?;
    let is_in_lines = key.trim_start().starts_with(|c: char| c.is_ascii_alphabetic());
    let column = entry.end.min(entry.start + 1 + key.len() - key.trim_start().len());
    is_in_lines.then(|| column - source.line_at(entry.start).start)
}

/// A text with texts inserted at offsets. Whole lines start on a line of their own.
fn insert(text: &str, added: &BTreeMap<usize, String>) -> String {
    let mut new = String::with_capacity(text.len() + added.values().map(|added| added.len() + 1).sum::<usize>());
    let mut done = 0;
    for (at, added) in added {
        let at = text.floor_char_boundary(*at);
        new.push_str(text.get(done..at).unwrap_or_default());
        if added.ends_with('\n') && !new.is_empty() && !new.ends_with('\n') {
            new.push('\n');
        }
        new.push_str(if new.is_empty() { added.trim_start_matches('\n') } else { added });
        done = at;
    }
    new.push_str(text.get(done..).unwrap_or_default());
    new
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
        let text = with_remedies(&source, std::slice::from_ref(remedy)).expect("an edit");
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
    fn two_paths_leave_one_type_that_is_marked_too() {
        for at in [0, 1] {
            let entry = entry("shared", at);
            let leave =
                |path: &str| Remedy::Leave { entry: entry.clone(), path: path.to_owned(), why: "W.".to_owned() };
            let mark = Remedy::Mark { file: String::new(), entry: entry.clone(), why: "no fit".to_owned() };
            let source = Source::new("", NAMES);
            let remedies = [mark, leave("com.qlik.y data.a"), leave("com.qlik.z data.a")];
            let text = Source::new("", &with_remedies(&source, &remedies).expect("an edit"));
            let edited = entry_at(&text, entry.start);
            let except = spans_within(&text, &edited, "except");
            let paths: Vec<_> = except.iter().filter_map(|one| text.slice(one).lines().next()).collect();
            assert_eq!(paths[at..], ["- path: com.qlik.y data.a", "- path: com.qlik.z data.a"], "{}", text.text());
            assert_eq!(text.slice(&edited).matches("    provisional: true # no fit").count(), 1, "{}", text.text());
            let named = crate::spec::load_naming(&text, &mut crate::diagnostics::Diagnostics::default());
            assert_eq!(named.shared.len(), 2, "{}", text.text());
            assert!(named.shared[at].provisional && named.shared[at].except.len() == 2 + at, "{}", text.text());
        }
    }

    #[test]
    fn an_entry_within_a_line_is_refused() {
        let text = "renamed: [{path: com.qlik.x, event: X, reason: Y.}]\n";
        let mark = Remedy::Mark { file: String::new(), entry: 0..0, why: String::new() };
        assert_eq!(with_remedies(&Source::new("", text), &[mark]), Err(0..text.len() - 1));
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
