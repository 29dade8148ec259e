//! What each line of a document states: its events, properties, options, schemas and examples, each with its lines.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use qlik_events_codegen::model::{Document, Layout, Property, SourceSpan};

/// An edit of some lines, and where the others are after it.
#[derive(Clone, Copy)]
pub(crate) struct Mapped {
    /// The first edited line.
    pub(crate) at: usize,
    /// The number of edited lines before the edit.
    pub(crate) before: usize,
    /// The number of lines in their place.
    pub(crate) after: usize,
}

impl Mapped {
    /// Whether the edit touches some of the lines.
    fn touches(self, lines: &RangeInclusive<usize>) -> bool {
        *lines.start() < self.at + self.before.max(1) && self.at <= *lines.end()
    }

    /// The place of a line after the edit. An edited line is one of those in its place.
    fn line(self, line: usize) -> RangeInclusive<usize> {
        if line < self.at {
            line..=line
        } else if line < self.at + self.before {
            self.at..=self.at + self.after
        } else {
            let line = line - self.before + self.after;
            line..=line
        }
    }
}

/// What is stated from a line on.
struct Entry {
    /// The name, for messages.
    name: String,
    /// The first line.
    line: usize,
    /// All lines that state it.
    lines: Vec<RangeInclusive<usize>>,
    /// The facts, apart from those of the entries within.
    own: String,
    /// The index of the entry that it is within.
    parent: Option<usize>,
}

/// The entries of a document.
pub(crate) struct Stated {
    entries: Vec<Entry>,
    /// The number of references without a target.
    pub(crate) unresolved: usize,
}

impl Stated {
    pub(crate) fn new(document: &Document, text: &str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let mut reader = Reader { stated: Self { entries: Vec::new(), unresolved: 0 }, starts };
        reader.document(document);
        let mut stated = reader.stated;
        if document.layout == Layout::Asyncapi {
            stated.set_lines_of_json(text);
        } else {
            stated.set_lines(document.layout, text);
        }
        stated
    }

    /// Sets the lines from each entry to the next.
    fn set_lines(&mut self, layout: Layout, text: &str) {
        let lines: Vec<&str> = text.lines().collect();
        let mut starts: Vec<usize> = self.entries.iter().map(|entry| entry.line).collect();
        starts.sort_unstable();
        starts.dedup();
        let next = |line: usize| starts.iter().find(|start| **start > line).copied().unwrap_or(lines.len());
        for index in 0..self.entries.len() {
            let Entry { line, parent, .. } = self.entries[index];
            let mut of_entry = vec![line..=next(line)];
            if self.entries[index].name.starts_with("event ") && layout != Layout::Markdown {
                // The type follows the payload: title and description follow the type of the event before.
                let before = self.entries.iter().filter(|one| one.name.starts_with("event ") && one.line < line);
                let start = before.map(|one| one.line).max().unwrap_or_default();
                let inside = self.entries.iter().filter(|one| one.parent == Some(index)).map(|one| one.line);
                of_entry.push(start..=inside.min().unwrap_or(line));
            }
            if self.entries[index].name.starts_with("event ") && layout == Layout::Markdown {
                // The channel is stated above the first of its events.
                let is_channel = |at: &usize| lines[*at].starts_with("## ");
                of_entry.extend((0..line).rev().find(is_channel).map(|at| at..=at));
            }
            if self.entries[index].name.starts_with("option ") {
                // The row of the property names its options.
                of_entry.extend(parent.map(|parent| self.entries[parent].line..=self.entries[parent].line));
            }
            if parent.is_some() && layout == Layout::Markdown {
                // The block of a property follows the table.
                let name = self.entries[index].name.rsplit(' ').next().unwrap_or_default();
                let summary = format!("<summary>Properties of `{name}`</summary>");
                let blocks = (line..lines.len()).filter(|at| lines[*at].trim() == summary);
                of_entry.extend(blocks.map(|at| at.saturating_sub(1)..=next(at)));
            }
            self.entries[index].lines = of_entry;
        }
        // The document itself is stated before its first entry, and where nothing else is.
        self.entries[0].lines.push(0..=starts.get(1).copied().unwrap_or(lines.len()));
        if layout != Layout::Markdown {
            self.entries[0].lines.push(0..=lines.len());
        }
    }

    /// Sets the lines of the JSON value of each entry, and those beside it of all objects around it.
    fn set_lines_of_json(&mut self, text: &str) {
        let lines: Vec<&str> = text.lines().collect();
        let indent = |at: usize| lines[at].len() - lines[at].trim_start().len();
        let end = |at: usize| {
            let inner = indent(at);
            if !lines[at].ends_with(['{', '[']) {
                return at;
            }
            (at + 1..lines.len()).find(|next| indent(*next) <= inner).unwrap_or(lines.len() - 1)
        };
        let references = References::new(&lines, &end);
        for entry in &mut self.entries {
            entry.lines.push(entry.line..=end(entry.line));
            let mut inside = entry.line;
            while let Some(opener) = (0..inside).rev().find(|at| indent(*at) < indent(inside)) {
                let last = end(opener);
                let mut at = opener;
                while at <= last {
                    if at > opener && lines[at].ends_with('{') {
                        // A member of an `allOf` can state the same property.
                        if lines.get(at + 1).is_some_and(|line| line.contains("\"$ref\"")) {
                            entry.lines.push(at..=end(at));
                        }
                        at = end(at) + 1;
                        continue;
                    }
                    entry.lines.push(at..=at);
                    at += 1;
                }
                inside = opener;
            }
            entry.lines.extend(references.of(&entry.lines[0], entry.line));
            if entry.name.starts_with("event ") {
                // Channels and operations name the message.
                let parts = (0..lines.len()).filter(|at| {
                    indent(*at) == 2
                        && ["\"channels\"", "\"operations\""].iter().any(|key| lines[*at].trim_start().starts_with(key))
                });
                entry.lines.extend(parts.map(|at| at..=end(at)));
            }
        }
        self.entries[0].lines.push(0..=lines.len());
    }

    fn is_touched(&self, index: usize, mapped: Mapped) -> bool {
        self.entries[index].lines.iter().any(|lines| mapped.touches(lines))
    }

    /// The entries whose lines the edit leaves as they are, and that are no longer stated there.
    pub(crate) fn lost(&self, after: &Self, mapped: Mapped) -> Vec<String> {
        let mut there: BTreeMap<usize, Vec<&Entry>> = BTreeMap::new();
        after.entries.iter().for_each(|entry| there.entry(entry.line).or_default().push(entry));
        let is_kept = |entry: &Entry, lines: &[RangeInclusive<usize>]| {
            let at = *mapped.line(entry.line).start();
            there.get(&at).into_iter().flatten().any(|other| {
                let parent = other.parent.map(|parent| after.entries[parent].line);
                other.own == entry.own
                    && (lines.is_empty() || parent.is_some_and(|at| lines.iter().any(|lines| lines.contains(&at))))
            })
        };
        let mut lost = Vec::new();
        for (index, entry) in self.entries.iter().enumerate().filter(|(index, _)| !self.is_touched(*index, mapped)) {
            let parent = entry.parent.map(|parent| (parent, &self.entries[parent]));
            let of_parent: Vec<_> = match parent {
                // A parent that was edited can begin on any of the edited lines.
                Some((parent, entry)) if self.is_touched(parent, mapped) => {
                    vec![mapped.line(entry.line), mapped.at..=mapped.at + mapped.after]
                }
                Some((_, entry)) => vec![mapped.line(entry.line)],
                None => Vec::new(),
            };
            // What a schema states is repeated wherever the schema is used: the line still states it in the schema.
            let is_repeated = parent.is_some_and(|(parent, _)| self.is_touched(parent, mapped))
                && self.entries.iter().enumerate().any(|(other, one)| {
                    other != index && one.line == entry.line && one.own == entry.own && is_kept(entry, &[])
                });
            if !is_repeated && !is_kept(entry, &of_parent) {
                lost.push(format!("{} ({})", entry.name, entry.own.chars().take(120).collect::<String>()));
            }
        }
        lost
    }
}

/// The references of an AsyncAPI document to its schemas.
#[derive(Default)]
struct References<'a> {
    /// The lines of each schema.
    schemas: BTreeMap<&'a str, RangeInclusive<usize>>,
    /// The line and the name of each reference.
    references: Vec<(usize, &'a str)>,
}

impl<'a> References<'a> {
    fn new(lines: &[&'a str], end: &impl Fn(usize) -> usize) -> Self {
        let mut found = Self::default();
        for (at, line) in lines.iter().enumerate() {
            if let Some(name) = line.strip_prefix("      \"").and_then(|rest| rest.strip_suffix("\": {")) {
                found.schemas.insert(name, at..=end(at));
            }
            if let Some((_, name)) = line.split_once("\"$ref\": \"#/components/schemas/") {
                found.references.push((at, name.split('"').next().unwrap_or_default()));
            }
        }
        found
    }

    /// The schemas that some lines refer to, and the references to the schema that a line is in, each with those of those.
    fn of(&self, lines: &RangeInclusive<usize>, line: usize) -> Vec<RangeInclusive<usize>> {
        let mut found: Vec<RangeInclusive<usize>> = Vec::new();
        let mut open = vec![lines.clone()];
        while let Some(lines) = open.pop() {
            let names = self.references.iter().filter(|(at, _)| lines.contains(at)).map(|(_, name)| name);
            let targets: Vec<_> =
                names.filter_map(|name| self.schemas.get(name)).filter(|lines| !found.contains(lines)).collect();
            found.extend(targets.iter().map(|lines| (*lines).clone()));
            open.extend(targets.into_iter().cloned());
        }
        let mut inside = vec![line];
        while let Some(line) = inside.pop() {
            let around = self.schemas.iter().filter(|(_, lines)| lines.contains(&line)).map(|(name, _)| *name);
            for name in around.collect::<Vec<_>>() {
                for (at, _) in self.references.iter().filter(|(_, other)| *other == name) {
                    if !found.contains(&(*at..=*at)) {
                        found.push(*at..=*at);
                        inside.push(*at);
                    }
                }
            }
        }
        found
    }
}

struct Reader {
    stated: Stated,
    /// The offset of each line.
    starts: Vec<usize>,
}

impl Reader {
    fn line(&self, origin: &SourceSpan) -> usize {
        origin.span.as_ref().map_or(0, |span| self.starts.partition_point(|start| *start <= span.start) - 1)
    }

    fn add(&mut self, name: String, origin: &SourceSpan, own: String, parent: Option<usize>) -> usize {
        let line = self.line(origin);
        self.stated.entries.push(Entry { name, line, lines: Vec::new(), own, parent });
        self.stated.entries.len() - 1
    }

    fn document(&mut self, document: &Document) {
        let Document { title, source, last_updated, metadata, introduction, .. } = document;
        let own = format!("{title:?} {source:?} {last_updated:?} {metadata:?} {introduction:?}");
        let root = self.add("document".to_owned(), &SourceSpan::default(), own, None);
        for event in &document.events {
            let words = (&event.title, &event.action, &event.visibility, &event.stability, &event.channel);
            let deprecated =
                (event.deprecated, event.not_deprecated, &event.deprecated_since, &event.sunset, &event.successor);
            let own =
                format!("{} {words:?} {deprecated:?} {:?} {:?}", event.event_type, event.description, event.section);
            let at = self.add(format!("event {}", event.event_type), &event.origin, own, Some(root));
            self.stated.unresolved += usize::from(event.unresolved.is_some());
            self.list(&event.properties, at);
            if let Some(example) = &event.example {
                self.add(format!("example {}", event.event_type), &example.origin, example.value.to_string(), None);
            }
        }
        for schema in &document.schemas {
            let own = format!("{} {} {:?} {}", schema.name, schema.r#type, schema.description, schema.truncated);
            let at = self.add(format!("schema {}", schema.name), &schema.origin, own, Some(root));
            self.list(&schema.properties, at);
        }
    }

    fn list(&mut self, properties: &[Property], parent: usize) {
        for property in properties {
            let Property { name, r#type, required, deprecated, not_deprecated, allowed, metadata, .. } = property;
            let facts =
                (required, deprecated, not_deprecated, allowed, metadata, property.truncated, &property.description);
            let own = format!("{name} {} {facts:?}", r#type);
            let at = self.add(format!("property {name}"), &property.origin, own, Some(parent));
            self.stated.unresolved += usize::from(property.unresolved.is_some());
            self.list(&property.properties, at);
            let options = self.stated.entries.len();
            self.list(&property.options, at);
            for option in self.stated.entries[options..].iter_mut().filter(|option| option.parent == Some(at)) {
                option.name = option.name.replacen("property", "option", 1);
            }
        }
    }
}
