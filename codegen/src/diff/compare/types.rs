//! Compares the types of both crates: their paths and their contents.

use std::collections::BTreeMap;

use super::api_index::{Written, bare, kind};
use super::comparison::Comparison;
use super::members::{Member, inside, members};
use super::suppress::{Effect, Explained};
use crate::model::naming::RenameTarget;
use crate::model::path::PropertyPath;
use crate::rules::{self, Rule};
use crate::rust::plan::{Field, SHARED_MODULE};

/// The newer property paths of each pair of an older type and a newer type.
type Types = BTreeMap<String, BTreeMap<String, Vec<PropertyPath>>>;

impl Comparison<'_> {
    /// Reports changes of types, fields and variants that no change of a fact explains.
    pub(super) fn types(&mut self, explained: &Explained) {
        let types = self.paired();
        self.renamed_types(&types, explained);
        self.removed_types(&types, explained);
        for (old, news) in &types {
            for (new, places) in news {
                self.members(old, new, places, &types, explained);
            }
        }
        self.fields(&types, explained);
        self.options(&types, explained);
    }

    /// Pairs the types of both sides by their places.
    fn paired(&self) -> Types {
        let mut types = Types::new();
        for (old, known) in &self.from.view.types {
            for place in &known.places {
                let place = self.newer(place);
                if let Some(new) = self.to.view.at.get(&place) {
                    types.entry(old.clone()).or_default().entry(new.clone()).or_default().push(place);
                }
            }
        }
        types
    }

    /// The newer path of an older property.
    pub(super) fn newer(&self, place: &PropertyPath) -> PropertyPath {
        let event = self.newer_event(&place.event).to_owned();
        let mut path = bare(&place.path);
        for (known, new) in self.paths.iter().rev().filter(|(known, _)| known.event == event) {
            let rest = path.strip_prefix(&known.path).filter(|rest| rest.is_empty() || rest.starts_with(['.', '<']));
            if let Some(rest) = rest {
                path = format!("{new}{rest}");
                break;
            }
        }
        PropertyPath { event, path }
    }

    /// Reports types that have a new path, if no newer type has the old path.
    fn renamed_types(&mut self, types: &Types, explained: &Explained) {
        for (old, news) in types {
            let is_removed = !self.to.view.types.contains_key(old);
            for (new, places) in news.iter().filter(|_| is_removed) {
                let values = (Some(old.clone()), Some(new.clone()));
                let is_reported = |place: &PropertyPath| self.follows_from_a_name(place, old, new, explained);
                let places: Vec<_> = places.iter().filter(|place| !is_reported(place)).cloned().collect();
                self.everywhere(&rules::TYPE_RENAMED, &places, values, Some(&RenameTarget::Type));
            }
        }
    }

    fn removed_types(&mut self, types: &Types, explained: &Explained) {
        let mut removed = Vec::new();
        for (path, known) in &self.from.view.types {
            if !self.to.view.types.contains_key(path) && !types.contains_key(path) {
                let places: Vec<_> = known.places.iter().map(|place| self.newer(place)).collect();
                let is_reported =
                    |place: &PropertyPath| explained.explains(place, rules::TYPE_REMOVED.level(), Effect::Removed);
                if !places.iter().chain(&known.places).any(is_reported) {
                    removed.push((path.clone(), places));
                }
            }
        }
        for (path, places) in removed {
            self.everywhere(&rules::TYPE_REMOVED, &places, (Some(path), None), None);
        }
    }

    /// Compares the contents of a type that is on both sides.
    fn members(&mut self, old: &str, new: &str, places: &[PropertyPath], types: &Types, explained: &Explained) {
        let (Some(was), Some(is)) = (self.from.view.types.get(old), self.to.view.types.get(new)) else { return };
        if kind(was.item) != kind(is.item) {
            let is_reported =
                |place: &PropertyPath| explained.explains(place, rules::TYPE_KIND_CHANGED.level(), Effect::Reshaped);
            // If the path changed too, the change is reported at the fields that have the type.
            if old == new && !places.iter().any(is_reported) {
                let values = (Some(format!("{} {old}", kind(was.item))), Some(format!("{} {new}", kind(is.item))));
                self.everywhere(&rules::TYPE_KIND_CHANGED, places, values, None);
            }
            return;
        }
        // A type that was split is compared with one of the new types, if possible with the one that has the old path.
        let mut news = types.get(old).into_iter().flat_map(BTreeMap::keys);
        let kept = news.clone().find(|new| *new == old).or_else(|| news.next());
        if kept.is_none_or(|kept| kept != new) {
            return;
        }
        let (before, after) = (members(was), members(is));
        for (wire, member) in &before {
            match after.get(wire) {
                Some(other) => self.member(member, other, wire, places),
                None => self.lone_member(member, wire, places, false, explained),
            }
        }
        for (wire, member) in after.iter().filter(|(wire, _)| !before.contains_key(*wire)) {
            self.lone_member(member, wire, places, true, explained);
        }
    }

    fn member(&mut self, was: &Member, is: &Member, wire: &str, places: &[PropertyPath]) {
        if was.name != is.name {
            let rule = if is.is_field { &rules::FIELD_RENAMED } else { &rules::VARIANT_RENAMED };
            let places = inside(places, is, wire);
            let what = if is.is_field { RenameTarget::Field } else { RenameTarget::Variant(wire.to_owned()) };
            self.everywhere(rule, &places, (Some(was.name.clone()), Some(is.name.clone())), Some(&what));
        }
    }

    /// Reports a field or a variant that is on one side only.
    fn lone_member(
        &mut self,
        member: &Member,
        wire: &str,
        places: &[PropertyPath],
        newer: bool,
        explained: &Explained,
    ) {
        let rule = match (member.is_field, newer) {
            (true, true) => &rules::FIELD_ADDED,
            (true, false) => &rules::FIELD_REMOVED,
            (false, true) => &rules::VARIANT_ADDED,
            (false, false) => &rules::VARIANT_REMOVED,
        };
        let inside = inside(places, member, wire);
        let effect = if member.is_variant() { Effect::Valued } else { Effect::Reshaped };
        let is_old = |place: &PropertyPath| self.paths.contains_key(place);
        let is_reported = |place: &PropertyPath| is_old(place) || explained.explains(place, rule.level(), effect);
        if inside.iter().any(is_reported) {
            return;
        }
        let text = Some(member.text());
        let values = if newer { (None, text) } else { (text, None) };
        self.everywhere(rule, &inside, values, None);
    }

    /// Compares the fields of paths that are on both sides.
    fn fields(&mut self, types: &Types, explained: &Explained) {
        let mut changed: BTreeMap<_, Vec<PropertyPath>> = BTreeMap::new();
        for (place, was) in &self.from.view.fields {
            let place = self.newer(place);
            let Some(is) = self.to.view.fields.get(&place) else { continue };
            let mut report = |rule: &'static Rule, before: String, after: String| {
                let key = (rule.id, is.owner.clone(), is.field.wire.clone(), before, after);
                changed.entry(key).or_default().push(place.clone());
            };
            if !self.is_reported_type(&place, (&was.r#type, &is.r#type), types, explained) {
                report(&rules::FIELD_TYPE_CHANGED, was.r#type.text(), is.r#type.text());
            }
            let is_reported = explained.explains(&place, rules::FIELD_DEPRECATED.level(), Effect::Deprecated);
            if was.field.deprecated.is_some() != is.field.deprecated.is_some() && !is_reported {
                report(&rules::FIELD_DEPRECATED, deprecated(was.field), deprecated(is.field));
            }
        }
        for ((id, _, _, before, after), places) in changed {
            let Some(rule) = rules::find(id) else { continue };
            let some = |text: String| Some(text).filter(|text| !text.is_empty());
            self.everywhere(rule, &places, (some(before), some(after)), None);
        }
    }

    /// Compares the structs of options that are on both sides.
    fn options(&mut self, types: &Types, explained: &Explained) {
        let mut changed: BTreeMap<_, Vec<PropertyPath>> = BTreeMap::new();
        for (place, old) in self.from.view.at.iter().filter(|(place, _)| place.path.ends_with('>')) {
            let place = self.newer(place);
            let Some(new) = self.to.view.at.get(&place).filter(|new| *new != old) else { continue };
            if !self.is_renamed(old, new, types) && !self.follows_from_a_name(&place, old, new, explained) {
                changed.entry((old.clone(), new.clone())).or_default().push(place);
            }
        }
        for ((before, after), places) in changed {
            self.everywhere(&rules::FIELD_TYPE_CHANGED, &places, (Some(before), Some(after)), None);
        }
    }

    /// Whether a field has the same type as before, or a change of a fact explains the other type.
    ///
    /// The change of the fact must be the cause. For example, a removed value does not explain that a type is no longer
    /// shared.
    fn is_reported_type(
        &self,
        place: &PropertyPath,
        both: (&Written, &Written),
        types: &Types,
        explained: &Explained,
    ) -> bool {
        let (was, is) = both;
        let explains = |effect| explained.explains(place, rules::FIELD_TYPE_CHANGED.level(), effect);
        if was.value() != is.value() {
            return explains(Effect::Retyped);
        }
        let is_same_type = match (&was.inner, &is.inner) {
            (Some(old), Some(new)) if old != new => {
                self.is_renamed(old, new, types) || self.follows_from_a_name(place, old, new, explained)
            }
            (old, new) => old == new,
        };
        is_same_type && (was.shape == is.shape || explains(Effect::Required))
    }

    /// Whether a type was renamed. This is reported at the type.
    fn is_renamed(&self, old: &str, new: &str, types: &Types) -> bool {
        let is_removed = !self.to.view.types.contains_key(old);
        is_removed && types.get(old).is_some_and(|news| news.contains_key(new))
    }

    /// Whether a type has a new path only because its event, or a property, was renamed or moved. The name of a shared
    /// type is decided by people, and never follows from a property.
    fn follows_from_a_name(&self, place: &PropertyPath, old: &str, new: &str, explained: &Explained) -> bool {
        let (Some(was), Some(is)) = (self.own_part(place, old, false), self.own_part(place, new, true)) else {
            return false;
        };
        let effect = if was == is { Effect::Renamed } else { Effect::RenamedInside };
        explained.explains(place, rules::TYPE_RENAMED.level(), effect)
    }

    /// The part of a type's name that does not come from its event, and whether the name has the event's part. `None`
    /// for a shared type.
    fn own_part<'p>(&self, place: &PropertyPath, path: &'p str, newer: bool) -> Option<(bool, &'p str)> {
        let (_, name) = path.split_once("::").filter(|(module, _)| *module != SHARED_MODULE)?;
        let plan = if newer { &self.to.snapshot.plan } else { &self.from.snapshot.plan };
        let event = if newer { &place.event } else { self.older_event(&place.event) };
        let item = plan.events.get(event)?;
        Some(name.strip_prefix(&item.name).map_or((false, name), |rest| (true, rest)))
    }
}

/// `deprecated`, or an empty text.
fn deprecated(field: &Field) -> String {
    field.deprecated.as_ref().map(|_| "deprecated".to_owned()).unwrap_or_default()
}
