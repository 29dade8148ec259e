//! Compares the types of both crates: their paths, and what is in them.

use std::collections::{BTreeMap, BTreeSet};

use super::api_index::{Written, bare, kind};
use super::comparison::Comparison;
use super::members::{Member, inside, members};
use super::suppress::{Effect, Explained};
use crate::model::naming::RenameTarget;
use crate::model::path::PropertyPath;
use crate::rules::{self, Rule};
use crate::rust::plan::{Field, SHARED_MODULE};

/// Types by the older path, and then the newer: the newer places of both.
type Types = BTreeMap<String, BTreeMap<String, Vec<PropertyPath>>>;

impl Comparison<'_> {
    /// Reports changes of types, fields and variants that no change of a fact explains.
    pub(super) fn types(&mut self, explained: &Explained) {
        let types = self.paired();
        self.renamed_types(&types, explained);
        self.removed_types(&types, explained);
        self.added_types(&types, explained);
        for (old, news) in &types {
            for (new, places) in news {
                self.members(old, new, places, &types, explained);
            }
        }
        self.fields(&types, explained);
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

    /// The newer place of an older one.
    fn newer(&self, place: &PropertyPath) -> PropertyPath {
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

    /// Reports types that have another path, if no type has the old one.
    fn renamed_types(&mut self, types: &Types, explained: &Explained) {
        for (old, news) in types {
            let is_gone = !self.to.view.types.contains_key(old);
            for (new, places) in news.iter().filter(|_| is_gone) {
                let values = (Some(old.clone()), Some(new.clone()));
                let told = |place: &PropertyPath| self.follows_from_a_name(place, old, new, explained);
                let places: Vec<_> = places.iter().filter(|place| !told(place)).cloned().collect();
                self.everywhere(&rules::TYPE_RENAMED, &places, values, Some(&RenameTarget::Type));
            }
        }
    }

    fn removed_types(&mut self, types: &Types, explained: &Explained) {
        let mut removed = Vec::new();
        for (path, known) in &self.from.view.types {
            if !self.to.view.types.contains_key(path) && !types.contains_key(path) {
                let places: Vec<_> = known.places.iter().map(|place| self.newer(place)).collect();
                let told =
                    |place: &PropertyPath| explained.explains(place, rules::TYPE_REMOVED.level(), Effect::Reshaped);
                if !places.iter().chain(&known.places).any(told) {
                    removed.push((path.clone(), places));
                }
            }
        }
        for (path, places) in removed {
            self.everywhere(&rules::TYPE_REMOVED, &places, (Some(path), None), None);
        }
    }

    fn added_types(&mut self, types: &Types, explained: &Explained) {
        let renamed: BTreeSet<_> = types
            .iter()
            .filter(|(old, _)| !self.to.view.types.contains_key(*old))
            .flat_map(|(_, news)| news.keys())
            .collect();
        let mut added = Vec::new();
        for (path, known) in &self.to.view.types {
            if !self.from.view.types.contains_key(path) && !renamed.contains(path) {
                let told =
                    |place: &PropertyPath| explained.explains(place, rules::TYPE_ADDED.level(), Effect::Reshaped);
                if !known.places.iter().any(told) {
                    added.push((path.clone(), known.places.clone()));
                }
            }
        }
        for (path, places) in added {
            self.everywhere(&rules::TYPE_ADDED, &places, (None, Some(path)), Some(&RenameTarget::Type));
        }
    }

    /// Compares what is in a type of both sides.
    fn members(&mut self, old: &str, new: &str, places: &[PropertyPath], types: &Types, explained: &Explained) {
        let (Some(was), Some(is)) = (self.from.view.types.get(old), self.to.view.types.get(new)) else { return };
        if kind(was.item) != kind(is.item) {
            let told =
                |place: &PropertyPath| explained.explains(place, rules::TYPE_KIND_CHANGED.level(), Effect::Reshaped);
            // Where the path is another too, the fields tell that have the type.
            if old == new && !places.iter().any(told) {
                let values = (Some(format!("{} {old}", kind(was.item))), Some(format!("{} {new}", kind(is.item))));
                self.everywhere(&rules::TYPE_KIND_CHANGED, places, values, None);
            }
            return;
        }
        // What became several types is compared with one of them, the one that kept the path if there is one.
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

    /// Reports a field or a variant that is on one side alone.
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
        let told = |place: &PropertyPath| is_old(place) || explained.explains(place, rule.level(), effect);
        if inside.iter().any(told) {
            return;
        }
        let text = Some(member.text());
        let values = if newer { (None, text) } else { (text, None) };
        self.everywhere(rule, &inside, values, None);
    }

    /// Compares the fields of places that are on both sides.
    fn fields(&mut self, types: &Types, explained: &Explained) {
        let mut changed: BTreeMap<_, Vec<PropertyPath>> = BTreeMap::new();
        for (place, was) in &self.from.view.fields {
            let place = self.newer(place);
            let Some(is) = self.to.view.fields.get(&place) else { continue };
            let mut tell = |rule: &'static Rule, before: String, after: String| {
                let key = (rule.id, is.owner.clone(), is.field.wire.clone(), before, after);
                changed.entry(key).or_default().push(place.clone());
            };
            if !self.is_told_type(&place, (&was.r#type, &is.r#type), types, explained) {
                tell(&rules::FIELD_TYPE_CHANGED, was.r#type.text(), is.r#type.text());
            }
            let is_told = explained.explains(&place, rules::FIELD_DEPRECATED.level(), Effect::Deprecated);
            if was.field.deprecated.is_some() != is.field.deprecated.is_some() && !is_told {
                tell(&rules::FIELD_DEPRECATED, deprecated(was.field), deprecated(is.field));
            }
        }
        for ((id, _, _, before, after), places) in changed {
            let Some(rule) = rules::find(id) else { continue };
            let some = |text: String| Some(text).filter(|text| !text.is_empty());
            self.everywhere(rule, &places, (some(before), some(after)), None);
        }
    }

    /// Whether a field has the same type as before, or a change of a fact explains the other type.
    ///
    /// The change of the fact must be the cause: a removed value does not explain that a type is no longer shared.
    fn is_told_type(
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

    /// Whether a type was renamed, which is reported at the type.
    fn is_renamed(&self, old: &str, new: &str, types: &Types) -> bool {
        let is_gone = !self.to.view.types.contains_key(old);
        is_gone && types.get(old).is_some_and(|news| news.contains_key(new))
    }

    /// Whether a type has another path for no other reason than that its event, or a property, was renamed or moved.
    /// A shared type has its name from people, and never from a place.
    fn follows_from_a_name(&self, place: &PropertyPath, old: &str, new: &str, explained: &Explained) -> bool {
        let (Some(was), Some(is)) = (self.own_part(place, old, false), self.own_part(place, new, true)) else {
            return false;
        };
        let effect = if was == is { Effect::Renamed } else { Effect::RenamedInside };
        explained.explains(place, rules::TYPE_RENAMED.level(), effect)
    }

    /// What a type's name has beside that of its event, and whether it has that one; of a shared type nothing.
    fn own_part<'p>(&self, place: &PropertyPath, path: &'p str, newer: bool) -> Option<(bool, &'p str)> {
        let (_, name) = path.split_once("::").filter(|(module, _)| *module != SHARED_MODULE)?;
        let plan = if newer { &self.to.snapshot.plan } else { &self.from.snapshot.plan };
        let event = if newer { &place.event } else { self.older_event(&place.event) };
        let item = plan.events.get(event)?;
        Some(name.strip_prefix(&item.name).map_or((false, name), |rest| (true, rest)))
    }
}

/// Whether a field is deprecated, in a word.
fn deprecated(field: &Field) -> String {
    field.deprecated.as_ref().map(|_| "deprecated".to_owned()).unwrap_or_default()
}
