//! The change log: people write it, and a release writes one part of one section.
//!
//! The section of the next release is the one above the sections of past releases: `## Unreleased`, or a version that is
//! not released yet. A release gives it the version's name, and writes the part between two markers. A line of a change
//! ends with the fingerprint of the change. If people reword such a line, their words stay as long as the change does.
//! Whatever else they write between the markers is moved above them. All other text is theirs alone.

use std::collections::BTreeMap;
use std::sync::Arc;

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag};
use semver::Version;

use super::Release;
use super::entry::{self, FIRST, HEADING};
use crate::diagnostics::Diagnostic;
use crate::rules::SemverImpact;
use crate::source::{Source, Span};

const BEGIN: &str =
    "<!-- written by `cargo xtask release`: reword its lines, but keep the number at the end of each -->";
const BEGINS: &str = "<!-- written by `cargo xtask release`";
const END: &str = "<!-- end of what `cargo xtask release` writes -->";
const TITLE: &str = "# Change log\n";

/// The change log with the section of a release.
pub(super) fn update(source: &Arc<Source>, release: &Release<'_>) -> Result<String, Diagnostic> {
    let text = source.text();
    let headings = headings(source);
    let open: Vec<_> = headings.iter().filter(|heading| heading.is_open(release)).collect();
    match open.as_slice() {
        [] if release.is_empty() => Ok(text.to_owned()),
        [] => {
            let start = headings.iter().find(|heading| heading.name != Name::Other).map(|heading| heading.span.start);
            Ok(with_new_section(text, start, release))
        }
        [heading] => {
            let end = headings.iter().map(|other| other.span.start).find(|start| *start > heading.span.start);
            let section = heading.span.start..end.unwrap_or(text.len());
            let (before, after) = (text.get(..section.start), text.get(section.end..));
            let section = with_part(source, heading, &section, release)?;
            Ok(format!("{}{section}{}", before.unwrap_or_default(), after.unwrap_or_default()))
        }
        [_, second, ..] => Err(Diagnostic::new(source, second.span.clone(), "two sections are not released yet")
            .label("expected one section above those of past releases")
            .help("move the entries of one section to the other, and delete its heading")),
    }
}

/// A heading of a section.
struct Heading {
    span: Span,
    name: Name,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Name {
    Unreleased,
    Version(Version),
    Other,
}

impl Heading {
    /// Whether the section is that of the next release.
    fn is_open(&self, release: &Release<'_>) -> bool {
        match (&self.name, release.last()) {
            (Name::Unreleased, _) => true,
            (Name::Version(version), Some(last)) => version > last,
            (Name::Version(version), None) => *version >= release.version,
            (Name::Other, _) => false,
        }
    }
}

/// The headings of the sections.
fn headings(source: &Source) -> Vec<Heading> {
    let is_heading = |event: &Event<'_>| matches!(event, Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }));
    let events = Parser::new(source.text()).into_offset_iter();
    let spans = events.filter(|(event, _)| is_heading(event)).map(|(_, span)| span);
    spans.map(|span| Heading { name: name(source.slice(&span)), span }).collect()
}

/// The name in a heading: `## Unreleased`, `## [0.2.0] - 2026-05-01`.
fn name(heading: &str) -> Name {
    let words = heading.trim_start_matches('#').split_whitespace();
    let word = words.map(|word| word.trim_matches(['[', ']'])).next().unwrap_or_default();
    if word.eq_ignore_ascii_case("unreleased") {
        return Name::Unreleased;
    }
    Version::parse(word.strip_prefix('v').unwrap_or(word)).map_or(Name::Other, Name::Version)
}

fn with_new_section(text: &str, start: Option<usize>, release: &Release<'_>) -> String {
    let text = if text.trim().is_empty() { TITLE } else { text };
    let start = start.unwrap_or(text.len());
    let (before, after) = (text.get(..start).unwrap_or(text), text.get(start..).unwrap_or_default());
    let (title, part) = (format!("## {}", release.version), part(release, &BTreeMap::new()));
    paragraphs([before, &title, &part, after])
}

/// A section with the name of the version and the written part.
fn with_part(
    source: &Arc<Source>,
    heading: &Heading,
    section: &Span,
    release: &Release<'_>,
) -> Result<String, Diagnostic> {
    let body = heading.span.end..section.end;
    let old = written(source, &body)?;
    if release.is_empty() && old.is_none() {
        return Ok(source.slice(section).to_owned());
    }
    let at = old.clone().unwrap_or_else(|| {
        let start = first_subsection(source, &body);
        start..start
    });
    let Written { lines, others } = old.map(|old| Written::read(source.slice(&old))).unwrap_or_default();
    let (title, part) = (renamed(source, heading, release), part(release, &lines));
    let (before, after) = (source.slice(&(body.start..at.start)), source.slice(&(at.end..body.end)));
    let end = if section.end == source.text().len() { "" } else { "\n" };
    Ok(paragraphs([&title, before, &others, &part, after]) + end)
}

/// Texts with an empty line between them.
fn paragraphs<const N: usize>(texts: [&str; N]) -> String {
    let texts = texts.map(|text| text.trim_matches('\n'));
    let texts: Vec<_> = texts.into_iter().filter(|text| !text.is_empty()).collect();
    format!("{}\n", texts.join("\n\n"))
}

/// The heading with the name of the version.
fn renamed(source: &Source, heading: &Heading, release: &Release<'_>) -> String {
    let (line, version) = (source.slice(&heading.span), release.version.to_string());
    match &heading.name {
        _ if release.is_empty() => line.to_owned(),
        Name::Version(old) => line.replacen(&old.to_string(), &version, 1),
        _ => {
            let at = line.to_ascii_lowercase().find("unreleased").unwrap_or_default();
            let end = at + "unreleased".len();
            format!("{}{version}{}", line.get(..at).unwrap_or_default(), line.get(end..).unwrap_or_default())
        }
    }
}

/// Where the written part is, with its markers.
fn written(source: &Arc<Source>, body: &Span) -> Result<Option<Span>, Diagnostic> {
    let text = source.slice(body);
    let Some(start) = text.find(BEGINS) else { return Ok(None) };
    let Some(length) = text.get(start..).and_then(|rest| rest.find(END)) else {
        let at = body.start + start;
        return Err(Diagnostic::new(source, at..at + BEGINS.len(), "the part that begins here has no end")
            .label(format!("expected `{END}` below it"))
            .help("add the marker, or delete this one"));
    };
    Ok(Some(body.start + start..body.start + start + length + END.len()))
}

/// Where the first subsection begins, or else the end of the section.
fn first_subsection(source: &Source, body: &Span) -> usize {
    let text = source.slice(body);
    let is_heading = |event: &Event<'_>| matches!(event, Event::Start(Tag::Heading { .. }));
    let found = Parser::new(text).into_offset_iter().find(|(event, _)| is_heading(event));
    found.map_or(body.end, |(_, span)| body.start + span.start)
}

/// The written part with its markers; empty without a change.
fn part(release: &Release<'_>, known: &BTreeMap<String, String>) -> String {
    if release.since.is_some_and(|diff| diff.changes.is_empty()) {
        return String::new();
    }
    format!("{BEGIN}\n\n{}\n{END}\n", entry::text(release.since, known))
}

/// What stands between the markers.
#[derive(Debug, Default, PartialEq, Eq)]
struct Written {
    /// The line of each change, by its fingerprint, with the deeper lines below it.
    lines: BTreeMap<String, String>,
    /// What no release wrote.
    others: String,
}

impl Written {
    fn read(text: &str) -> Self {
        let (mut written, mut current) = (Self::default(), None);
        for line in text.lines() {
            if let Some(print) = fingerprint(line) {
                written.lines.insert(print.to_owned(), format!("{line}\n"));
                current = Some(print);
            } else if is_own(line) {
                current = None;
            } else if let Some(entry) =
                current.filter(|_| line.starts_with("    ")).and_then(|print| written.lines.get_mut(print))
            {
                entry.push_str(&format!("{line}\n"));
            } else {
                written.others.push_str(&format!("{line}\n"));
            }
        }
        written
    }
}

/// The fingerprint at the end of a line.
fn fingerprint(line: &str) -> Option<&str> {
    let print = line.trim_end().strip_suffix("-->")?.rsplit_once("<!--")?.1.trim();
    (print.len() == 12 && print.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(print)
}

/// Whether a release writes such a line, apart from those of changes: a marker, a heading, or events.
fn is_own(line: &str) -> bool {
    let line = line.trim();
    let is_heading = || SemverImpact::ALL.into_iter().any(|level| line == entry::heading(level));
    line.is_empty()
        || line.starts_with(BEGINS)
        || [END, HEADING, FIRST].contains(&line)
        || is_heading()
        || line.strip_prefix("- ").is_some_and(is_events)
}

/// Whether a text lists events: `a`, `b` and 3 more.
fn is_events(text: &str) -> bool {
    let named = match text.rsplit_once(" and ") {
        Some((named, more)) if more.ends_with(" more") => named,
        _ => text,
    };
    named
        .split(", ")
        .all(|name| name.len() > 2 && name.matches('`').count() == 2 && name.starts_with('`') && name.ends_with('`'))
}
