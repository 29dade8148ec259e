//! Where events are published: the channels, and, for events whose pages name none, the pages.

use std::collections::BTreeMap;

use crate::model::catalogue::{Catalogue, Entry, Page};

/// A channel, or a page that names none.
pub(super) struct Group<'a> {
    /// The name by which documents refer to it.
    pub(super) id: String,
    /// The channel.
    pub(super) channel: Option<&'a str>,
    /// The pages, in their order.
    pub(super) pages: Vec<&'a Page>,
    /// The events, in the order of the pages.
    pub(super) events: Vec<Entry<'a>>,
}

impl<'a> Group<'a> {
    /// A text of its pages, such as their titles, each text once.
    pub(super) fn of_pages(&self, what: impl Fn(&'a Page) -> Option<&'a String>) -> Vec<&'a str> {
        let mut all: Vec<&str> = Vec::new();
        for one in self.pages.iter().filter_map(|page| what(page)) {
            if !all.contains(&one.as_str()) {
                all.push(one);
            }
        }
        all
    }

    /// The pages' titles as one, if they have any.
    pub(super) fn title(&self) -> Option<String> {
        Some(self.of_pages(|page| page.title.as_ref()).join(", ")).filter(|title| !title.is_empty())
    }

    /// The pages' introductions as one, if they have any.
    pub(super) fn description(&self) -> Option<String> {
        let texts = self.of_pages(|page| page.introduction.as_ref());
        Some(texts.join("\n\n")).filter(|text| !text.is_empty())
    }

    /// The address of the page, if there is one alone.
    pub(super) fn source(&self) -> Option<&'a str> {
        match self.of_pages(|page| page.source.as_ref()).as_slice() {
            [source] => Some(source),
            _ => None,
        }
    }
}

/// All events by group; the channels first, by name.
pub(super) fn groups(catalogue: &Catalogue) -> Vec<Group<'_>> {
    let mut groups: BTreeMap<(bool, &str), Group<'_>> = BTreeMap::new();
    for entry in catalogue.entries() {
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

/// A text in letters, digits, dots and dashes; every other character is its number between underscores, so that two
/// texts never become one.
fn word(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    text.chars().map(|c| if plain(c) { c.to_string() } else { format!("_{:x}_", u32::from(c)) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_texts_never_become_one_word() {
        assert_eq!(word("system-events.spaces"), "system-events.spaces");
        assert_eq!(word("core/spaces"), "core_2f_spaces");
        assert_eq!(word("core_2f_spaces"), "core_5f_2f_5f_spaces");
    }
}
