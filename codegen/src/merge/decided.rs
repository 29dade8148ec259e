//! Conflicts that people have decided, by a correction of the catalogue or a kept property.

use super::{Conflict, ConflictKind};
use crate::model::fixup::FIXUPS;
use crate::model::path::visit;
use crate::model::{Correction, Event, FactSources};

/// Whether a conflict is still open. A list loses the properties that are kept.
pub(super) fn is_open(conflict: &mut Conflict, event: &Event) -> bool {
    match conflict.kind {
        ConflictKind::Fact | ConflictKind::Deprecated => !is_corrected(conflict, event),
        ConflictKind::List => remove_kept(conflict, event),
        ConflictKind::Page | ConflictKind::Sentence | ConflictKind::Fixup => true,
    }
}

fn is_corrected(conflict: &Conflict, event: &Event) -> bool {
    let is_set = |corrected: &[Correction], from: &FactSources| {
        let mut keys = conflict.about.iter();
        keys.any(|key| from.get(key) == Some(FIXUPS) || corrected.iter().any(|one| one.key == *key))
    };
    let mut is_decided = conflict.path.path.is_empty() && is_set(&event.corrected, &event.from);
    visit(event, &mut |path, property| {
        is_decided |= path == conflict.path.path && is_set(&property.corrected, &property.from);
    });
    is_decided
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
    *conflict = conflict.clone().listing(names);
    is_open
}
