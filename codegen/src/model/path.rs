//! Paths in the model: an event type, and the path of a property.
//!
//! Paths have the form that `cargo xtask list` prints: `data.environment.variables[].key`, or `data<user>.id` for an
//! option of a `oneOf`.

use std::fmt;

use super::{Event, Property, Type};

/// A path: an event, or a property of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PropertyPath {
    /// The event type.
    pub event: String,
    /// The path of the property; empty for the event itself.
    pub path: String,
}

impl fmt::Display for PropertyPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let gap = if self.path.is_empty() { "" } else { " " };
        write!(f, "{}{gap}{}", self.event, self.path)
    }
}

/// A pattern of paths: `EVENT` or `EVENT PATH`. In both parts, `*` matches any text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PathPattern {
    event: String,
    path: String,
}

impl PathPattern {
    /// Parses `EVENT` or `EVENT PATH`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut words = text.split_whitespace();
        let event = words.next()?.to_owned();
        let path = words.next().unwrap_or_default().to_owned();
        words.next().is_none().then_some(Self { event, path })
    }

    /// The pattern as a path, for lists of decisions.
    #[must_use]
    pub fn subject(&self) -> PropertyPath {
        PropertyPath { event: self.event.clone(), path: self.path.clone() }
    }

    /// Whether the pattern matches a path.
    #[must_use]
    pub fn matches(&self, place: &PropertyPath) -> bool {
        matches(&self.event, &place.event) && matches(&self.path, &place.path)
    }

    /// The part that matches event types.
    #[must_use]
    pub fn event(&self) -> &str {
        &self.event
    }

    /// The part that matches paths of properties; empty if the pattern matches events.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether the pattern can match more than one path.
    #[must_use]
    pub fn has_wildcard(&self) -> bool {
        self.event.contains('*') || self.path.contains('*')
    }

    /// Whether the pattern matches events rather than properties.
    #[must_use]
    pub const fn means_events(&self) -> bool {
        self.path.is_empty()
    }

    /// Whether the pattern matches an event, or could match a property of it.
    #[must_use]
    pub fn matches_event(&self, event: &str) -> bool {
        matches(&self.event, event)
    }
}

impl fmt::Display for PathPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.subject().fmt(f)
    }
}

fn matches(pattern: &str, text: &str) -> bool {
    wildmatch::WildMatchPattern::<'*', '\0'>::new(pattern).matches(text)
}

/// The prefix of the paths of a property's children: its own path, with `[]` for each array.
#[must_use]
pub fn child_prefix(path: &str, r#type: &Type) -> String {
    let mut prefix = path.to_owned();
    let mut inner = r#type;
    while let Type::Array(item) = inner {
        prefix.push_str("[]");
        inner = item;
    }
    prefix
}

/// The path of a property, given the prefix of its parent's children.
#[must_use]
pub fn join(prefix: &str, name: &str) -> String {
    if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") }
}

/// Visits all properties of an event with their paths, in the order of the page, including nested properties and
/// options.
pub fn visit<'a>(event: &'a Event, see: &mut dyn FnMut(&str, &'a Property)) {
    for property in &event.properties {
        visit_property(property, &join("", &property.name), see);
    }
}

fn visit_property<'a>(property: &'a Property, path: &str, see: &mut dyn FnMut(&str, &'a Property)) {
    see(path, property);
    let prefix = child_prefix(path, &property.r#type);
    for child in &property.properties {
        visit_property(child, &join(&prefix, &child.name), see);
    }
    for option in &property.options {
        let prefix = child_prefix(&format!("{prefix}<{}>", option.name), &option.r#type);
        for child in &option.properties {
            visit_property(child, &join(&prefix, &child.name), see);
        }
    }
}

/// Visits all properties of an event like [`visit`], and can change them.
pub fn visit_mut(event: &mut Event, see: &mut dyn FnMut(&str, &mut Property)) {
    for property in &mut event.properties {
        let path = join("", &property.name);
        visit_property_mut(property, &path, see);
    }
}

fn visit_property_mut(property: &mut Property, path: &str, see: &mut dyn FnMut(&str, &mut Property)) {
    see(path, property);
    let prefix = child_prefix(path, &property.r#type);
    for child in &mut property.properties {
        let path = join(&prefix, &child.name);
        visit_property_mut(child, &path, see);
    }
    for option in &mut property.options {
        let prefix = child_prefix(&format!("{prefix}<{}>", option.name), &option.r#type);
        for child in &mut option.properties {
            let path = join(&prefix, &child.name);
            visit_property_mut(child, &path, see);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_matches_an_event_or_a_property() {
        let place = |event: &str, path: &str| PropertyPath { event: event.to_owned(), path: path.to_owned() };
        let pattern = |text: &str| PathPattern::parse(text).expect(text);
        assert!(pattern("com.qlik.a").matches(&place("com.qlik.a", "")));
        assert!(!pattern("com.qlik.a").matches(&place("com.qlik.a", "data")));
        assert!(pattern("com.qlik.* data.roles").matches(&place("com.qlik.a.b", "data.roles")));
        assert!(pattern("* *.variables[]").matches(&place("com.qlik.a", "data.environment.variables[]")));
        assert!(!pattern("* data.?").matches(&place("com.qlik.a", "data.x")));
        assert_eq!(PathPattern::parse("a b c"), None);
        assert_eq!(PathPattern::parse(""), None);
    }
}
