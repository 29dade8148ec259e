//! Compares the facts of one property.

use super::api_index::Written;
use super::describe::{self, presence, without_options};
use super::properties::{At, Pair, Role};
use super::renames::{letters, unambiguous};
use crate::json::text;
use crate::rules;

impl Pair<'_, '_> {
    /// Reports changes of a property itself.
    pub(super) fn facts(&mut self, from: &At<'_>, to: &At<'_>) {
        match self.role(from, false).min(self.role(to, true)) {
            Role::Attribute => self.attribute(from, to),
            Role::Raw => self.raw(from, to),
            Role::Field => self.field(from, to),
        }
        self.metadata(from, to);
        self.about(from, to);
    }

    fn attribute(&mut self, from: &At<'_>, to: &At<'_>) {
        let (was, is) = (from.property, to.property);
        if without_options(&was.json_type()) != without_options(&is.json_type()) {
            let (before, after) = (was.r#type.to_string(), is.r#type.to_string());
            self.push(&rules::ATTRIBUTE_TYPE_CHANGED, from, to, "", Some(before), Some(after));
        } else {
            self.restated(from, to);
        }
        let (old, new) = (self.from.event.event_type.clone(), self.to.event.event_type.clone());
        let further = |at: &At<'_>| {
            // The attribute `type` allows the event's type, which was renamed with the event.
            let values = describe::values(at.property).into_iter();
            let values: Vec<_> = values.map(|value| if value == old { new.clone() } else { value }).collect();
            let values = values.join(" | ");
            let values = if values.is_empty() { values } else { format!(", one of {values}") };
            let deprecated = if describe::is_deprecated(at.property) { ", deprecated" } else { "" };
            format!("{}{deprecated}{values}", presence(at.property))
        };
        let (before, after) = (further(from), further(to));
        if before != after {
            self.push(&rules::ATTRIBUTE_FACT_CHANGED, from, to, "", Some(before), Some(after));
        }
    }

    fn raw(&mut self, from: &At<'_>, to: &At<'_>) {
        let (before, after) = (describe::line(from.property), describe::line(to.property));
        if before != after {
            self.push(&rules::RAW_PROPERTY_CHANGED, from, to, "", Some(before), Some(after));
        }
    }

    fn field(&mut self, from: &At<'_>, to: &At<'_>) {
        let (was, is) = (from.property, to.property);
        self.r#type(from, to);
        if was.required != is.required && !to.is_option {
            let rule = if is.required { &rules::PROPERTY_BECAME_REQUIRED } else { &rules::PROPERTY_BECAME_OPTIONAL };
            let before = in_code(presence(was), self.written(from, false).as_ref());
            let after = in_code(presence(is), self.written(to, true).as_ref());
            self.push(rule, from, to, "", Some(before), Some(after));
        }
        if self.is_nullability(from, to) {
            let text = |at: &At<'_>| {
                let nullable = if describe::is_nullable(at.property) { ", nullable" } else { "" };
                format!("{}{nullable}", presence(at.property))
            };
            let before = in_code(&text(from), self.written(from, false).as_ref());
            let after = in_code(&text(to), self.written(to, true).as_ref());
            self.push(&rules::PROPERTY_NULLABILITY_CHANGED, from, to, "", Some(before), Some(after));
        }
        let deprecated = |is: bool| is.then(|| "deprecated".to_owned());
        let (before, after) = (describe::is_deprecated(was), describe::is_deprecated(is));
        if before != after {
            let rule = if after { &rules::PROPERTY_DEPRECATED } else { &rules::PROPERTY_UNDEPRECATED };
            self.push(rule, from, to, "", deprecated(before), deprecated(after));
        }
    }

    /// Whether a required field can be null on one side only, which changes its type in the crate.
    fn is_nullability(&self, from: &At<'_>, to: &At<'_>) -> bool {
        let (was, is) = (from.property, to.property);
        let is_field = self.role(from, false).min(self.role(to, true)) == Role::Field;
        is_field
            && was.required
            && is.required
            && !to.is_option
            && describe::is_nullable(was) != describe::is_nullable(is)
    }

    /// Reports a change of the type, in the crate or in the document.
    fn r#type(&mut self, from: &At<'_>, to: &At<'_>) {
        let (was, is) = (from.property, to.property);
        let (before, after) = (self.written(from, false), self.written(to, true));
        let [shape, new_shape] = [&before, &after].map(|written| written.as_ref().map(Written::value));
        let [enum_before, enum_after] = [&shape, &new_shape].map(|shape| is_enum(shape.as_deref()));
        // An object that got its first property or lost its last one only has changed properties.
        let is_object = without_options(&was.r#type) == without_options(&is.r#type)
            && was.properties.is_empty() != is.properties.is_empty();
        if shape != new_shape && !is_object {
            let values_came = was.r#type == is.r#type && enum_before != enum_after;
            let rule = match (values_came, enum_after) {
                (true, true) => &rules::ALLOWED_VALUES_INTRODUCED,
                (true, false) => &rules::ALLOWED_VALUES_DROPPED,
                _ => &rules::PROPERTY_TYPE_CHANGED,
            };
            let (before, after) = (as_code(from, before.as_ref()), as_code(to, after.as_ref()));
            return self.push(rule, from, to, "", Some(before), Some(after));
        }
        if enum_before && enum_after {
            self.allowed(from, to);
        } else if was.allowed != is.allowed {
            let values = |at: &At<'_>| Some(describe::values(at.property).join(", ")).filter(|text| !text.is_empty());
            self.push(&rules::STATED_VALUES_CHANGED, from, to, "", values(from), values(to));
        }
        self.restated(from, to);
    }

    /// Reports a type that is stated in another way. If only the name of its schema differs, the names alone are the
    /// values, so that all uses of the schema are one change.
    fn restated(&mut self, from: &At<'_>, to: &At<'_>) {
        let (was, is) = (from.property, to.property);
        let is_renamed = without_options(&was.r#type) != without_options(&is.r#type);
        let is_inferred =
            was.inferred != is.inferred && was.format() == is.format() || was.inferred.items != is.inferred.items;
        let is_same = was.underlying == is.underlying && was.unresolved == is.unresolved;
        if !is_renamed && !is_inferred && is_same {
            return;
        }
        let names = [was, is].map(|one| one.r#type.item().to_string());
        let lines = [was, is].map(describe::r#type);
        let is_named = !is_inferred && was.unresolved == is.unresolved && names.first() != names.last();
        let [before, after] = if is_named { names } else { lines };
        self.push(&rules::PROPERTY_TYPE_RESTATED, from, to, "", Some(before), Some(after));
    }

    /// The type of a property in the crate; `None` for an option, which is a struct.
    fn written(&self, at: &At<'_>, newer: bool) -> Option<Written> {
        let (view, event) = if newer {
            (&self.all.to.view, &self.to.event.event_type)
        } else {
            (&self.all.from.view, &self.from.event.event_type)
        };
        view.field_at(event, &at.path).map(|field| field.r#type.clone())
    }

    /// Compares the allowed values, where both are enums.
    fn allowed(&mut self, from: &At<'_>, to: &At<'_>) {
        let (was, is) = (&from.property.allowed, &to.property.allowed);
        let removed: Vec<_> = was.iter().filter(|value| !is.contains(value)).collect();
        let added: Vec<_> = is.iter().filter(|value| !was.contains(value)).collect();
        let pairs = unambiguous(&removed, &added, |one, other| {
            let letters = [letters(one), letters(other)];
            letters.iter().all(|text| !text.is_empty()) && letters.first() == letters.last()
        });
        for (at, value) in removed.iter().enumerate() {
            let other = pairs.iter().find(|(one, _)| *one == at).and_then(|(_, other)| added.get(*other));
            let rule = if other.is_some() { &rules::ALLOWED_VALUE_RESPELLED } else { &rules::ALLOWED_VALUE_REMOVED };
            self.push(rule, from, to, "", Some((*value).clone()), other.map(|other| (*other).clone()));
        }
        for (at, value) in added.iter().enumerate() {
            if !pairs.iter().any(|(_, other)| *other == at) {
                self.push(&rules::ALLOWED_VALUE_ADDED, from, to, "", None, Some((*value).clone()));
            }
        }
        let stays = |list: &[String], others: &[String]| {
            list.iter().filter(|value| others.contains(value)).cloned().collect::<Vec<_>>().join(", ")
        };
        let (before, after) = (stays(was, is), stays(is, was));
        if before != after {
            self.push(&rules::ALLOWED_VALUES_REORDERED, from, to, "", Some(before), Some(after));
        }
    }

    /// Reports changes of the metadata. A format that changes the Rust type is reported with the type.
    fn metadata(&mut self, from: &At<'_>, to: &At<'_>) {
        let (was, is) = (from.property, to.property);
        let keys = was.metadata.iter().chain(&is.metadata).map(|(key, _)| key.as_str());
        let mut keys: Vec<_> = keys.filter(|key| was.stated(key) != is.stated(key)).collect();
        keys.sort_unstable();
        keys.dedup();
        for key in keys {
            let (rule, prefix) = match key {
                "format" if self.is_reported_as_type(from, to) => continue,
                "format" => (&rules::PROPERTY_FORMAT_CHANGED, String::new()),
                "default" => (&rules::PROPERTY_DEFAULT_CHANGED, String::new()),
                "nullable" if self.is_nullability(from, to) => continue,
                _ => (&rules::PROPERTY_LIMIT_CHANGED, format!("{key}: ")),
            };
            let [before, after] = [was, is].map(|one| one.stated(key).map(|value| prefix.clone() + &text(value)));
            let (old, new) = (&self.from.event.event_type, &self.to.event.event_type);
            // The default of the attribute `type` is the event's type, and was renamed with the event.
            if old == new || before.as_ref() != Some(old) || after.as_ref() != Some(new) {
                self.push(rule, from, to, "", before, after);
            }
        }
    }

    /// Whether a change of the format changes the Rust type, or the way in which the document states it.
    fn is_reported_as_type(&self, from: &At<'_>, to: &At<'_>) -> bool {
        let (was, is) = (from.property, to.property);
        let [before, after] = [self.written(from, false), self.written(to, true)];
        before.as_ref().map(Written::value) != after.as_ref().map(Written::value)
            || was.inferred.date_time != is.inferred.date_time && was.format() == is.format()
            || self.role(to, true) == Role::Raw
    }

    /// Reports changes of the description, the truncation and the corrections of a property.
    fn about(&mut self, from: &At<'_>, to: &At<'_>) {
        let (was, is) = (from.property, to.property);
        if was.description != is.description {
            let (before, after) = (was.description.clone(), is.description.clone());
            self.push(&rules::PROPERTY_DESCRIPTION_CHANGED, from, to, "description", before, after);
        }
        if was.truncated != is.truncated && self.role(to, true) != Role::Raw {
            let truncated = |is: bool| is.then(|| "truncated".to_owned());
            let (before, after) = (truncated(was.truncated), truncated(is.truncated));
            self.push(&rules::PROPERTY_TRUNCATION_CHANGED, from, to, "", before, after);
        }
        let corrections = |at: &At<'_>| describe::corrections(&at.property.corrected, at.property.kept.as_deref());
        let (before, after) = (corrections(from), corrections(to));
        if before != after {
            self.push(&rules::CORRECTION_CHANGED, from, to, "corrected", before, after);
        }
    }
}

fn is_enum(shape: Option<&[&str]>) -> bool {
    shape.and_then(<[_]>::last).is_some_and(|last| *last == "enum")
}

/// The type in the document, with the type in the crate.
fn as_code(at: &At<'_>, written: Option<&Written>) -> String {
    in_code(&describe::r#type(at.property), written)
}

/// The type in the document, with the Rust type.
fn in_code(says: &str, written: Option<&Written>) -> String {
    let code = written.map(|written| format!(" ({})", written.text())).unwrap_or_default();
    format!("{says}{code}")
}
