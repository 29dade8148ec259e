//! Groups of events: one for each channel, and one for each page that names no channel.

use std::collections::BTreeMap;

use super::input::Input;
use crate::model::catalogue::{Entry, Page};

/// A channel, or a page that names no channel.
pub(super) struct Group<'a> {
    /// The identifier in the exported document.
    pub(super) id: String,
    /// The channel; `None` for a page that names no channel.
    pub(super) channel: Option<&'a str>,
    /// The pages, in their order.
    pub(super) pages: Vec<&'a Page>,
    /// The events, in the order of the pages.
    pub(super) events: Vec<Entry<'a>>,
}

impl<'a> Group<'a> {
    /// A text of the pages, such as their titles, without duplicates.
    pub(super) fn of_pages(&self, what: impl Fn(&'a Page) -> Option<&'a String>) -> Vec<&'a str> {
        let mut all: Vec<&str> = Vec::new();
        for one in self.pages.iter().filter_map(|page| what(page)) {
            if !all.contains(&one.as_str()) {
                all.push(one);
            }
        }
        all
    }

    /// The titles of the pages as one text, if there are any.
    pub(super) fn title(&self) -> Option<String> {
        Some(self.of_pages(|page| page.title.as_ref()).join(", ")).filter(|title| !title.is_empty())
    }

    /// The introductions of the pages as one text, if there are any.
    pub(super) fn description(&self) -> Option<String> {
        let texts = self.of_pages(|page| page.introduction.as_ref());
        Some(texts.join("\n\n")).filter(|text| !text.is_empty())
    }

    /// The URL of the page, if there is exactly one page.
    pub(super) fn source(&self) -> Option<&'a str> {
        match self.of_pages(|page| page.source.as_ref()).as_slice() {
            [source] => Some(source),
            _ => None,
        }
    }
}

/// The exported events by group. The channels come first, by name.
pub(super) fn groups<'a>(input: &Input<'a>) -> Vec<Group<'a>> {
    let mut groups: BTreeMap<(bool, &str), Group<'_>> = BTreeMap::new();
    for entry in input.entries() {
        let channel = entry.event.channel.as_deref();
        let key = channel.map_or((true, entry.page.name.as_str()), |channel| (false, channel));
        let group = groups.entry(key).or_insert_with(|| {
            let id = channel.map_or_else(|| format!("page_{}", word(&entry.page.name)), word);
            Group { id, channel, pages: Vec::new(), events: Vec::new() }
        });
        if !group.pages.iter().any(|page| page.name == entry.page.name) {
            group.pages.push(entry.page);
        }
        group.events.push(entry);
    }
    groups.into_values().collect()
}

/// A text in letters, digits, dots and dashes. Every other character becomes its number between underscores, so that
/// different texts have different results.
fn word(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    text.chars().map(|c| if plain(c) { c.to_string() } else { format!("_{:x}_", u32::from(c)) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn different_texts_become_different_words() {
        assert_eq!(word("system-events.spaces"), "system-events.spaces");
        assert_eq!(word("core/spaces"), "core_2f_spaces");
        assert_eq!(word("core_2f_spaces"), "core_5f_2f_5f_spaces");
    }
}
