//! The table of facts: the layouts that can express a fact, and the meaning of its absence.
//!
//! To add a fact, add a row. `spec/README.md` shows the table.

use super::{Layout, METADATA_KEYS};

/// The meaning of a fact's absence in a document that could state it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    /// The fact is not so. The newest document that can express the fact decides.
    No,
    /// The value can be anything. The newest document decides, and an older one never narrows it.
    Anything,
    /// Nothing. The newest document that states the fact decides.
    Nothing,
    /// Nothing. Once any document states the fact, it stays.
    Stays,
}

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Fact {
    /// The key of the fact in the spec.
    pub key: &'static str,
    /// The meaning of the fact's absence.
    pub absence: Absence,
    /// The layouts that can express the fact.
    pub layouts: &'static [Layout],
}

const ALL: &[Layout] = &[Layout::Markdown, Layout::Asyncapi, Layout::Bullets, Layout::Flat];
const SITE: &[Layout] = &[Layout::Markdown, Layout::Asyncapi];

/// The facts of an event.
pub const OF_EVENTS: &[Fact] = &[
    Fact { key: "channel", absence: Absence::Nothing, layouts: SITE },
    Fact { key: "title", absence: Absence::Nothing, layouts: &[Layout::Markdown, Layout::Asyncapi, Layout::Bullets] },
    Fact { key: "action", absence: Absence::Nothing, layouts: SITE },
    Fact { key: "visibility", absence: Absence::Nothing, layouts: SITE },
    Fact { key: "stability", absence: Absence::Nothing, layouts: SITE },
    Fact {
        key: "deprecated",
        absence: Absence::Stays,
        layouts: &[Layout::Markdown, Layout::Asyncapi, Layout::Bullets, Layout::Changelog],
    },
    Fact { key: "since", absence: Absence::Stays, layouts: &[Layout::Asyncapi] },
    Fact { key: "sunset", absence: Absence::Stays, layouts: &[Layout::Asyncapi] },
    Fact { key: "successor", absence: Absence::Stays, layouts: &[Layout::Asyncapi] },
    Fact { key: "properties", absence: Absence::No, layouts: ALL },
    Fact { key: "example", absence: Absence::Nothing, layouts: &[Layout::Markdown, Layout::Bullets, Layout::Flat] },
    Fact { key: "announced", absence: Absence::Nothing, layouts: &[Layout::Changelog] },
];

/// The facts of a property, apart from its metadata.
pub const OF_PROPERTIES: &[Fact] = &[
    Fact { key: "type", absence: Absence::Anything, layouts: ALL },
    Fact { key: "required", absence: Absence::No, layouts: ALL },
    Fact { key: "deprecated", absence: Absence::Stays, layouts: &[Layout::Asyncapi, Layout::Bullets, Layout::Flat] },
    Fact { key: "allowed", absence: Absence::Nothing, layouts: ALL },
    Fact { key: "properties", absence: Absence::No, layouts: ALL },
    Fact { key: "options", absence: Absence::Nothing, layouts: SITE },
];

/// The row of an event's fact.
#[must_use]
pub fn of_event(key: &str) -> Option<Fact> {
    OF_EVENTS.iter().copied().find(|fact| fact.key == key)
}

/// The row of a property's fact.
#[must_use]
pub fn of_property(key: &str) -> Option<Fact> {
    let metadata = METADATA_KEYS.into_iter().map(|key| Fact { key, absence: Absence::Nothing, layouts: SITE });
    OF_PROPERTIES.iter().copied().chain(metadata).find(|fact| fact.key == key)
}

impl Fact {
    /// Whether a layout can express the fact.
    #[must_use]
    pub fn is_expressible(&self, layout: Layout) -> bool {
        self.layouts.contains(&layout)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readme_shows_every_row() {
        let readme = include_str!("../../../spec/README.md");
        for (of, rows) in [("event", OF_EVENTS), ("property", OF_PROPERTIES)] {
            for Fact { key, absence, layouts } in rows {
                let layouts = layouts.iter().map(|layout| layout.name()).collect::<Vec<_>>().join(", ");
                let absence = match absence {
                    Absence::No => "no",
                    Absence::Anything => "any value",
                    Absence::Nothing => "nothing",
                    Absence::Stays => "nothing, and it stays",
                };
                let row = format!("| {of} | `{key}` | {layouts} | {absence} |\n");
                assert!(readme.contains(&row), "{row}");
            }
        }
    }
}
