//! What the spec on disk has, before the documents changed: the names that the crate has published.

use std::cell::LazyCell;
use std::fmt;

use crate::model::catalogue::Catalogue;
use crate::model::naming::RenameTarget;
use crate::model::path::{PropertyPath, child_prefix, visit};
use crate::model::shape::Shape;
use crate::model::{Event, Property};

/// The spec on disk. It is only read when names meet, or when paths of a shared type differ.
pub struct Published(LazyCell<Catalogue, Box<dyn FnOnce() -> Catalogue>>);

impl Published {
    /// The spec that a function reads.
    pub fn new(read: impl FnOnce() -> Catalogue + 'static) -> Self {
        Self(LazyCell::new(Box::new(read)))
    }

    /// Whether there was such a page.
    pub(super) fn has_page(&self, name: &str) -> bool {
        self.0.pages.iter().any(|page| page.name == name)
    }

    /// Whether the part of a path had a name.
    pub(super) fn has(&self, place: &PropertyPath, target: &RenameTarget) -> bool {
        let Some(entry) = self.0.find(&place.event) else { return false };
        match target {
            RenameTarget::Event => true,
            RenameTarget::Field | RenameTarget::Type => find(entry.event, &place.path).is_some(),
            RenameTarget::Variant(value) => find(entry.event, &place.path).is_some_and(|property| {
                property.allowed.contains(value) || property.options.iter().any(|option| option.name == *value)
            }),
        }
    }

    /// The facts of the type that a path had.
    pub(super) fn facts(&self, place: &PropertyPath) -> Option<String> {
        let property = find(self.0.find(&place.event)?.event, &place.path)?;
        Some(Shape::of(property).item().signature())
    }
}

impl Default for Published {
    fn default() -> Self {
        Self::new(Catalogue::default)
    }
}

impl fmt::Debug for Published {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Published")
    }
}

/// The property, or the option of a `oneOf`, at a path.
fn find<'e>(event: &'e Event, wanted: &str) -> Option<&'e Property> {
    let mut found = None;
    visit(event, &mut |path, property| {
        let prefix = child_prefix(path, &property.r#type);
        let option = |option: &&'e Property| format!("{prefix}<{}>", option.name) == wanted;
        found = if path == wanted { Some(property) } else { found.or_else(|| property.options.iter().find(option)) };
    });
    found
}
