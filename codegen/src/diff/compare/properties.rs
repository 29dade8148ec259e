//! Compares the properties of an event: the attributes of the envelope and, below `data`, the payload.

use super::api_index::bare;
use super::comparison::{Comparison, NewChange};
use super::describe;
use super::renames::{is_same_option, is_same_property, parent, unambiguous};
use crate::diff::change::Location;
use crate::model::Property;
use crate::model::catalogue::Entry;
use crate::model::path::{PropertyPath, child_prefix, join, visit};
use crate::rules::{self, Rule};

/// A property and its path.
#[derive(Clone)]
pub(super) struct At<'a> {
    pub(super) path: String,
    pub(super) property: &'a Property,
    /// Whether it is an option of a `oneOf`.
    pub(super) is_option: bool,
}

/// How the crate represents a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// An attribute of the envelope, including `data`. The crate's envelope is written by hand.
    Attribute,
    /// Raw JSON, without a type of its own.
    Raw,
    /// A field of a struct, or an option of an enum.
    Field,
}

/// The comparison of two events.
pub(super) struct Pair<'c, 'a> {
    pub(super) all: &'c mut Comparison<'a>,
    pub(super) from: Entry<'a>,
    pub(super) to: Entry<'a>,
    /// Whether `data` is compared inside. It is not if the payload as a whole was added or removed.
    data: bool,
    removed: Vec<At<'a>>,
    added: Vec<At<'a>>,
}

impl<'a> Comparison<'a> {
    pub(super) fn properties(&mut self, from: Entry<'a>, to: Entry<'a>, data: bool) {
        let mut pair = Pair { all: self, from, to, data, removed: Vec::new(), added: Vec::new() };
        pair.list(&from.event.properties, &to.event.properties, ("", ""));
        pair.renamed();
        pair.removed();
        pair.added();
    }
}

impl<'a> Pair<'_, 'a> {
    /// Compares two lists of properties with these prefixes.
    fn list(&mut self, from: &'a [Property], to: &'a [Property], prefixes: (&str, &str)) {
        let at = |property: &'a Property, prefix: &str| At {
            path: join(prefix, &property.name),
            property,
            is_option: false,
        };
        self.pairs(from, to, |one| at(one, prefixes.0), |one| at(one, prefixes.1));
        self.order(from, to, &rules::PROPERTY_ORDER_CHANGED, prefixes.1);
    }

    /// Compares two lists of options of the property at these paths.
    fn options(&mut self, from: &'a [Property], to: &'a [Property], prefixes: (&str, &str)) {
        let at = |property: &'a Property, prefix: &str| At {
            path: format!("{prefix}<{}>", property.name),
            property,
            is_option: true,
        };
        self.pairs(from, to, |one| at(one, prefixes.0), |one| at(one, prefixes.1));
        self.order(from, to, &rules::OPTIONS_REORDERED, prefixes.1);
    }

    fn pairs(
        &mut self,
        from: &'a [Property],
        to: &'a [Property],
        at_from: impl Fn(&'a Property) -> At<'a>,
        at_to: impl Fn(&'a Property) -> At<'a>,
    ) {
        for property in from {
            match to.iter().find(|other| other.name == property.name) {
                Some(other) => self.property(&at_from(property), &at_to(other)),
                None => self.removed.push(at_from(property)),
            }
        }
        let is_new = |property: &&Property| !from.iter().any(|other| other.name == property.name);
        self.added.extend(to.iter().filter(is_new).map(at_to));
    }

    /// Reports a new order of the properties that are on both sides.
    fn order(&mut self, from: &[Property], to: &[Property], rule: &'static Rule, prefix: &str) {
        // A fixup that keeps a property places it last, which is not an order of the document.
        let names = |list: &[Property], others: &[Property]| {
            let is_listed = |one: &&Property| one.kept.is_none();
            let stays = |one: &&Property| others.iter().filter(is_listed).any(|other| other.name == one.name);
            list.iter().filter(is_listed).filter(stays).map(|one| one.name.clone()).collect::<Vec<_>>()
        };
        let (before, after) = (names(from, to), names(to, from));
        if before != after {
            let path = prefix.trim_end_matches("[]").to_owned();
            let at = (self.parent_at(&path, false), self.parent_at(&path, true));
            let change = NewChange::new(rule, self.place(&path)).at(at.0, at.1);
            self.all.push(change.values(before.join(", "), after.join(", ")));
        }
    }

    /// Compares a property that is on both sides, including nested properties.
    fn property(&mut self, from: &At<'a>, to: &At<'a>) {
        self.facts(from, to);
        let is_payload = to.path == "data";
        let (was, is) = (from.property, to.property);
        let same_lists = was.options.is_empty() == is.options.is_empty();
        let comparable = was.r#type.item() == is.r#type.item() || was.properties.is_empty() == is.properties.is_empty();
        if (is_payload && !self.data) || !same_lists || !comparable {
            return;
        }
        let prefixes = (child_prefix(&from.path, &was.r#type), child_prefix(&to.path, &is.r#type));
        let prefixes = (prefixes.0.as_str(), prefixes.1.as_str());
        self.list(&was.properties, &is.properties, prefixes);
        self.options(&was.options, &is.options, prefixes);
    }

    /// Reports renamed properties. First pairs the properties that were themselves removed and added, then the nested
    /// properties of the rest, which must also have the same description.
    fn renamed(&mut self) {
        self.renamed_among(self.removed.clone(), self.added.clone(), false);
        self.renamed_among(inner(&self.removed), inner(&self.added), true);
    }

    fn renamed_among(&mut self, removed: Vec<At<'a>>, added: Vec<At<'a>>, same_sentence: bool) {
        let pairs = unambiguous(&removed, &added, |one, other| {
            let (was, is) = (one.property, other.property);
            let (from, to) = ((one.path.as_str(), was), (other.path.as_str(), is));
            match (one.is_option, other.is_option) {
                (true, true) => is_same_option(from, to),
                (false, false) if same_sentence && was.description.is_none() => false,
                (false, false) if same_sentence && was.description != is.description => false,
                (false, false) => is_same_property(from, to),
                _ => false,
            }
        });
        let pairs: Vec<_> =
            pairs.iter().filter_map(|(at, other)| Some((removed.get(*at)?, added.get(*other)?))).collect();
        self.removed.retain(|one| !pairs.iter().any(|(from, _)| from.path == one.path));
        self.added.retain(|one| !pairs.iter().any(|(_, to)| to.path == one.path));
        for (from, to) in pairs {
            self.renamed_property(from, to);
        }
    }

    fn renamed_property(&mut self, from: &At<'a>, to: &At<'a>) {
        let role = self.role(from, false).max(self.role(to, true));
        let beside = parent(&from.path) == parent(&to.path);
        let rule = match (role, to.is_option, beside) {
            (Role::Raw, ..) => &rules::RAW_PROPERTY_CHANGED,
            (Role::Attribute, ..) => &rules::ATTRIBUTE_RENAMED,
            (Role::Field, true, _) => &rules::OPTION_RENAMED,
            (Role::Field, false, true) => &rules::PROPERTY_RENAMED,
            (Role::Field, false, false) => &rules::PROPERTY_MOVED,
        };
        let event = self.to.event.event_type.clone();
        self.all.paths.insert(PropertyPath { event, path: bare(&from.path) }, bare(&to.path));
        self.push(rule, from, to, "", Some(from.path.clone()), Some(to.path.clone()));
        self.property(from, to);
    }

    fn removed(&mut self) {
        for from in std::mem::take(&mut self.removed) {
            let rule = match (self.role(&from, false), from.is_option) {
                (Role::Attribute, _) => &rules::ATTRIBUTE_REMOVED,
                (Role::Raw, _) => &rules::RAW_PROPERTY_CHANGED,
                (Role::Field, true) => &rules::OPTION_REMOVED,
                (Role::Field, false) => &rules::PROPERTY_REMOVED,
            };
            let at = self.all.from.snapshot.at(self.from.page, &from.property.origin, "");
            let anchor = self.parent_at(&from.path, true);
            let change = NewChange::new(rule, self.place(&from.path)).at(at, None).anchor(anchor);
            self.all.push(change.values(describe::line(from.property), None));
        }
    }

    fn added(&mut self) {
        for to in std::mem::take(&mut self.added) {
            let rule = match (self.role(&to, true), to.is_option) {
                (Role::Attribute, _) => &rules::ATTRIBUTE_ADDED,
                (Role::Raw, _) => &rules::RAW_PROPERTY_CHANGED,
                (Role::Field, true) => &rules::OPTION_ADDED,
                (Role::Field, false) if to.property.required => &rules::REQUIRED_PROPERTY_ADDED,
                (Role::Field, false) => &rules::PROPERTY_ADDED,
            };
            let at = self.all.to.snapshot.at(self.to.page, &to.property.origin, "");
            let change = NewChange::new(rule, self.place(&to.path)).at(None, at);
            self.all.push(change.values(None, describe::line(to.property)));
        }
    }

    /// The role of a property on one side.
    pub(super) fn role(&self, at: &At<'_>, newer: bool) -> Role {
        let (view, event) = if newer {
            (&self.all.to.view, &self.to.event.event_type)
        } else {
            (&self.all.from.view, &self.from.event.event_type)
        };
        let has_type = || view.type_at(event, &at.path).is_some();
        match (is_in_data(&at.path), at.is_option) {
            (true, true) if has_type() => Role::Field,
            (true, false) if view.field_at(event, &at.path).is_some() => Role::Field,
            (true, _) => Role::Raw,
            (false, _) => Role::Attribute,
        }
    }

    /// Reports a change of a property that is on both sides, at one of its keys.
    pub(super) fn push(
        &mut self,
        rule: &'static Rule,
        from: &At<'_>,
        to: &At<'_>,
        key: &str,
        before: Option<String>,
        after: Option<String>,
    ) {
        let at = (
            self.all.from.snapshot.at(self.from.page, &from.property.origin, key),
            self.all.to.snapshot.at(self.to.page, &to.property.origin, key),
        );
        self.all.push(NewChange::new(rule, self.place(&to.path)).at(at.0, at.1).values(before, after));
    }

    fn place(&self, path: &str) -> PropertyPath {
        PropertyPath { event: self.to.event.event_type.clone(), path: path.to_owned() }
    }

    /// The line of the innermost ancestor that exists on a side.
    fn parent_at(&self, path: &str, newer: bool) -> Option<Location> {
        let (side, entry) = if newer { (&self.all.to, &self.to) } else { (&self.all.from, &self.from) };
        let mut origin = &entry.event.origin;
        visit(entry.event, &mut |known, property| {
            let rest = path.strip_prefix(known);
            if rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[', '<'])) {
                origin = &property.origin;
            }
        });
        side.snapshot.at(entry.page, origin, "")
    }
}

/// Whether a path is below `data`. `data` itself belongs to the envelope.
fn is_in_data(path: &str) -> bool {
    path.strip_prefix("data").is_some_and(|rest| rest.starts_with(['.', '<', '[']))
}

/// The properties, including nested properties.
fn inner<'a>(list: &[At<'a>]) -> Vec<At<'a>> {
    let mut all = Vec::new();
    for at in list {
        let prefix = child_prefix(&at.path, &at.property.r#type);
        let children = at.property.properties.iter();
        let children: Vec<_> =
            children.map(|property| At { path: join(&prefix, &property.name), property, is_option: false }).collect();
        all.push(at.clone());
        all.extend(inner(&children));
    }
    all
}
