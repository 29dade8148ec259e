//! Merges the lists of properties, or of options, of all documents.

use std::collections::BTreeSet;

use super::rank::{Ranked, ordered};
use super::{Conflict, ConflictKind, Merger};
use crate::model::path::{child_prefix, join};
use crate::model::{Correction, Property};

/// The properties that a document lists in one object.
#[derive(Clone, Copy)]
pub(super) struct Listed<'a> {
    pub(super) document: &'a Ranked<'a>,
    pub(super) properties: &'a [Property],
    /// Whether the document truncated the list.
    truncated: bool,
}

impl<'a> Listed<'a> {
    pub(super) fn new(document: &'a Ranked<'a>, properties: &'a [Property], truncated: bool) -> Self {
        Self { document, properties, truncated }
    }

    /// Whether the list is complete: a property that is not listed does not exist.
    fn is_full(&self) -> bool {
        !self.properties.is_empty() && !self.truncated
    }

    fn find(&self, name: &str) -> Option<&'a Property> {
        self.properties.iter().find(|property| property.name == name)
    }

    fn names(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.properties.iter().map(|property| property.name.as_str())
    }
}

impl Merger {
    /// Merges lists, the newest first. The newest complete list decides which names exist; its document is returned
    /// too.
    pub(super) fn list<'a>(
        &mut self,
        event: &str,
        prefix: &str,
        lists: &[Listed<'a>],
    ) -> (Vec<Property>, Option<&'a Ranked<'a>>) {
        let full = lists.iter().position(Listed::is_full);
        let (deciding, older) = lists.split_at(full.map_or(lists.len(), |at| at + 1));
        let members: BTreeSet<&str> = deciding.iter().flat_map(Listed::names).collect();
        if let Some(newest) = deciding.last().filter(|_| full.is_some()) {
            older.iter().for_each(|list| self.dropped(event, prefix, list, newest, &members));
        }
        let names =
            ordered(lists.iter().map(|list| {
                (list.document.document.layout, list.names().filter(|name| members.contains(name)).collect())
            }));
        let properties = names.into_iter().map(|name| {
            let stated: Vec<_> = lists.iter().filter_map(|list| Some((list.document, list.find(name)?))).collect();
            self.property(event, &join(prefix, name), &stated)
        });
        let properties = properties.collect();
        let source =
            full.and_then(|at| lists.get(at)).or_else(|| lists.iter().find(|list| !list.properties.is_empty()));
        (properties, source.map(|list| list.document))
    }

    /// Reports the properties that only an older document lists.
    fn dropped(
        &mut self,
        event: &str,
        prefix: &str,
        older: &Listed<'_>,
        newest: &Listed<'_>,
        members: &BTreeSet<&str>,
    ) {
        let dropped: Vec<&Property> =
            older.properties.iter().filter(|property| !members.contains(property.name.as_str())).collect();
        let Some(first) = dropped.first() else { return };
        let conflict = Conflict::new(ConflictKind::List, older.document, newest.document, event, "");
        let names = dropped.iter().map(|property| property.name.clone()).collect();
        self.conflicts.push(conflict.on(prefix.trim_end_matches("[]")).listing(names).at(&first.origin));
        for property in dropped {
            self.without_effect(older.document, newest.document, event, &join(prefix, &property.name), property);
        }
    }

    /// Reports the corrections of a property that does not reach the catalogue, and of what it holds.
    pub(super) fn without_effect(
        &mut self,
        document: &Ranked<'_>,
        against: &Ranked<'_>,
        event: &str,
        path: &str,
        property: &Property,
    ) {
        for Correction { key, .. } in &property.corrected {
            let text = format!("the correction of `{key}` has no effect; another document has precedence");
            let conflict = Conflict::new(ConflictKind::Fixup, document, against, event, text);
            self.conflicts.push(conflict.on(path).at(&property.origin));
        }
        let prefix = child_prefix(path, &property.r#type);
        for child in &property.properties {
            self.without_effect(document, against, event, &join(&prefix, &child.name), child);
        }
        for option in &property.options {
            self.without_effect(document, against, event, &format!("{prefix}<{}>", option.name), option);
        }
    }
}
