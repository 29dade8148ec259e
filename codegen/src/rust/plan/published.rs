//! What the spec on disk has, before the documents changed: the names that the crate has published.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::model::catalogue::Catalogue;
use crate::model::naming::RenameTarget;
use crate::model::path::{PropertyPath, child_prefix};
use crate::model::shape::Shape;
use crate::model::{Event, Property};

/// The spec on disk. It is only read when names meet, or when paths of a shared type differ.
pub struct Published(LazyCell<Known, Box<dyn FnOnce() -> Known>>);

/// What the spec on disk has.
struct Known {
    pages: BTreeSet<String>,
    events: BTreeMap<String, Event>,
}

impl Known {
    fn new(catalogue: Catalogue) -> Self {
        let pages = catalogue.pages.iter().map(|page| page.name.clone()).collect();
        let events = catalogue.pages.into_iter().flat_map(|page| page.events);
        Self { pages, events: events.map(|event| (event.event_type.clone(), event)).collect() }
    }
}

impl Published {
    /// The spec that a function reads.
    pub fn new(read: impl FnOnce() -> Catalogue + 'static) -> Self {
        Self(LazyCell::new(Box::new(|| Known::new(read()))))
    }

    /// Whether there was such a page.
    pub(super) fn has_page(&self, name: &str) -> bool {
        self.0.pages.contains(name)
    }

    /// Whether the part of a path had a name.
    pub(super) fn has(&self, place: &PropertyPath, target: &RenameTarget) -> bool {
        let Some(event) = self.0.events.get(&place.event) else { return false };
        match target {
            RenameTarget::Event => true,
            RenameTarget::Field | RenameTarget::Type => find(&event.properties, &place.path).is_some(),
            RenameTarget::Variant(value) => find(&event.properties, &place.path).is_some_and(|property| {
                property.allowed.contains(value) || property.options.iter().any(|option| option.name == *value)
            }),
        }
    }

    /// The facts of the type that a path had.
    pub(super) fn facts(&self, place: &PropertyPath) -> Option<String> {
        let property = find(&self.0.events.get(&place.event)?.properties, &place.path)?;
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

/// The property, or the option of a `oneOf`, at a path below a list of properties.
fn find<'e>(properties: &'e [Property], path: &str) -> Option<&'e Property> {
    properties.iter().find_map(|property| {
        let rest = path.strip_prefix(property.name.as_str())?;
        if rest.is_empty() {
            return Some(property);
        }
        let rest = rest.strip_prefix(child_prefix("", &property.r#type).as_str())?;
        let below = rest.strip_prefix('.').and_then(|rest| find(&property.properties, rest));
        below.or_else(|| find_option(&property.options, rest.strip_prefix('<')?))
    })
}

/// The option, or the property below it, at a path that starts with the name of the option and `>`.
fn find_option<'e>(options: &'e [Property], path: &str) -> Option<&'e Property> {
    options.iter().find_map(|option| {
        let rest = path.strip_prefix(option.name.as_str())?.strip_prefix('>')?;
        if rest.is_empty() {
            return Some(option);
        }
        let rest = rest.strip_prefix(child_prefix("", &option.r#type).as_str())?;
        find(&option.properties, rest.strip_prefix('.')?)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Type;

    #[test]
    fn a_property_or_option_is_found_by_its_path() {
        let named = |name: &str| Property { name: name.to_owned(), ..Property::default() };
        let option = Property { properties: vec![named("id")], ..named("user") };
        let list = Property {
            r#type: Type::OneOf(vec!["user".to_owned()]).array(),
            properties: vec![named("x"), named("x.y")],
            options: vec![option],
            ..named("list")
        };
        let data = Property { properties: vec![named("li"), list], ..named("data") };
        let all = [named("id"), data];
        let name = |path: &str| find(&all, path).map(|property| property.name.as_str());
        for (path, found) in [
            ("id", Some("id")),
            ("data.list", Some("list")),
            ("data.list[].x", Some("x")),
            ("data.list[].x.y", Some("x.y")),
            ("data.list[]<user>", Some("user")),
            ("data.list[]<user>.id", Some("id")),
            ("data.list.x", None),
            ("data.list[]<user>.name", None),
            ("data.lis", None),
        ] {
            assert_eq!(name(path), found, "{path}");
        }
    }
}
