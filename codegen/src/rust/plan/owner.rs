//! The owner of a name: what it is, where it is, and how the wire spells it.

use crate::model::SourceSpan;
use crate::model::naming::RenameTarget;
use crate::model::path::PropertyPath;
use crate::rust::names;

/// The owner of a name.
#[derive(Clone)]
pub(super) struct Owner {
    pub(super) place: PropertyPath,
    /// What is named at the path; `None` for the variant of unknown values, which has no other name.
    pub(super) target: Option<RenameTarget>,
    /// The wire name.
    pub(super) wire: String,
    pub(super) origin: SourceSpan,
    /// Whether `spec/names.yaml` has the name.
    pub(super) is_decided: bool,
}

impl Owner {
    pub(super) fn new(place: PropertyPath, target: RenameTarget, wire: String, origin: &SourceSpan) -> Self {
        Self { place, target: Some(target), wire, origin: origin.clone(), is_decided: false }
    }

    /// The owner of a name that `spec/names.yaml` has.
    pub(super) fn decided(self) -> Self {
        Self { is_decided: true, ..self }
    }

    /// The name of the variant that holds unknown values, and its owner.
    pub(super) fn unknown_value(place: &PropertyPath) -> (String, Self) {
        let (place, origin) = (place.clone(), SourceSpan::default());
        let owner = Self { place, target: None, wire: "an unknown value".to_owned(), origin, is_decided: true };
        ("Unknown".to_owned(), owner)
    }

    /// Whether a name is the wire name as it is spelled.
    pub(super) fn is_spelled(&self, name: &str) -> bool {
        match &self.target {
            Some(RenameTarget::Field) => names::is_spelled(&self.wire, names::field, name),
            Some(RenameTarget::Variant(_)) => names::is_spelled(&self.wire, names::variant, name),
            Some(RenameTarget::Event | RenameTarget::Type) | None => false,
        }
    }

    /// What must not have another item of the same name: an enum, an object, or the crate.
    pub(super) fn scope(&self, target: &RenameTarget) -> String {
        match target {
            RenameTarget::Event | RenameTarget::Type => String::new(),
            RenameTarget::Variant(_) => self.place.to_string(),
            RenameTarget::Field => self.place.to_string().strip_suffix(&self.wire).unwrap_or_default().to_owned(),
        }
    }

    /// What it is, in an error.
    pub(super) fn what(&self) -> String {
        match &self.target {
            Some(RenameTarget::Event) => format!("the event `{}`", self.place),
            Some(RenameTarget::Type) => format!("the type of `{}`", self.place),
            Some(RenameTarget::Field) => format!("the property `{}`", self.wire),
            Some(RenameTarget::Variant(_)) => format!("the value `{}`", self.wire),
            None => self.wire.clone(),
        }
    }

    /// The name of the type that has a property, by the rule.
    pub(super) fn parent_name(&self) -> String {
        let PropertyPath { event, path } = &self.place;
        let steps = path.split(['.', '<']).map(|step| step.trim_end_matches(['[', ']', '>']));
        let mut steps: Vec<_> = steps.skip(1).collect();
        steps.pop();
        steps.into_iter().fold(names::event(event), |parent, step| names::nested(&parent, step))
    }
}
