//! Conflicts that people have decided, by a correction of the catalogue or a kept property.

use super::{Conflict, ConflictKind};
use crate::model::Event;
use crate::model::fixup::Set;
use crate::model::path::visit;

/// Whether a conflict is still open. A list loses the properties that are kept.
pub(super) fn is_open(conflict: &mut Conflict, event: &Event, corrections: &[Set]) -> bool {
    match conflict.kind {
        ConflictKind::Fact | ConflictKind::Deprecated => !is_corrected(conflict, corrections),
        ConflictKind::List => remove_kept(conflict, event),
        ConflictKind::Page | ConflictKind::Sentence | ConflictKind::Fixup => true,
    }
}

/// Whether a correction of the catalogue, not of a document, sets the fact.
fn is_corrected(conflict: &Conflict, corrections: &[Set]) -> bool {
    let of_catalogue = corrections.iter().filter(|set| set.document.is_none());
    of_catalogue.into_iter().any(|set| conflict.about.contains(&set.key) && set.place.matches(&conflict.path))
}

fn remove_kept(conflict: &mut Conflict, event: &Event) -> bool {
    let mut kept = Vec::new();
    visit(event, &mut |path, property| {
        let parent = path.strip_suffix(&property.name).map(|parent| parent.trim_end_matches(['.', ']', '[']));
        if property.kept.is_some() && parent == Some(conflict.path.path.as_str()) {
            kept.push(property.name.clone());
        }
    });
    let mut names = std::mem::take(&mut conflict.about);
    names.retain(|name| !kept.contains(name));
    let is_open = !names.is_empty();
    conflict.list(names);
    is_open
}
