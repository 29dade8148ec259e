//! The attributes that are fields of an [`Event`], by name: to read, write and fill them in.

use std::borrow::Cow;

use crate::Event;
use crate::codec::{FieldValue, FromText, ValueMut, ValueRef, put_text};
use crate::data::EventData;
use crate::delivery::{self, twins};
use crate::event_type::TypeText;
use crate::payload::Internal;

/// Takes the fields whose names are those on the wire, in the order in which they are written, after `type`.
macro_rules! attributes {
    ($($name:ident,)+) => {
        const COUNT: usize = 1 + [$(stringify!($name)),+].len();

        impl<D> Event<D> {
            /// The field of an attribute; `None` for `type`, which is read together with the data.
            pub(crate) fn attribute_mut(&mut self, name: &str) -> Option<&mut dyn FieldValue> {
                Some(match name {
                    $(stringify!($name) => &mut self.$name,)+
                    _ => return None,
                })
            }

            /// All attributes that are fields, in the order in which they are written.
            pub(crate) fn attributes(&self) -> [Attribute<'_>; COUNT] {
                [("type", ValueRef::Text(&self.event_type)), $((stringify!($name), self.$name.value_ref())),+]
            }

            /// Replaces the data. Returns the event and its old data.
            pub(crate) fn replace_data<E>(self, data: E) -> (Event<E>, D) {
                let Self { event_type, $($name,)+ data: old, extensions, raw_extensions, delivery, twins } = self;
                (Event { event_type, $($name,)+ data, extensions, raw_extensions, delivery, twins }, old)
            }
        }
    };
}

attributes! {
    id,
    time,
    source,
    specversion,
    datacontenttype,
    dataschema,
    subject,
    userid,
    tenantid,
    authtype,
    authclaims,
    sessionid,
    originip,
    tracestate,
    traceparent,
    toplevelresourceid,
    ownerid,
    spaceid,
    host,
    reason,
    clientid,
}

/// The attributes that CloudEvents requires.
pub(crate) const REQUIRED: [&str; 4] = ["id", "source", "specversion", "type"];

impl<D> Event<D> {
    /// Whether the attribute of that name is a field.
    pub(crate) fn has_field(&self, name: &str) -> bool {
        self.attributes().iter().any(|(field, _)| *field == name)
    }

    /// Fills in an attribute that is missing. Returns whether the event now has that text there.
    pub(crate) fn fill(&mut self, name: &str, text: &str) -> bool {
        if name == "type" {
            if self.event_type.is_empty() {
                self.event_type = TypeText::from(text).text;
            }
            return self.event_type == text;
        }
        let Some(slot) = self.attribute_mut(name) else { return false };
        if let ValueRef::Text(known) = slot.value_ref()
            && !known.is_empty()
        {
            return known == text;
        }
        put_text(slot, Cow::Borrowed(text)).is_none()
    }
}

/// A text that is nearly always one of three, which need no allocation.
impl FromText for Cow<'static, str> {
    fn set(&mut self, text: Cow<'_, str>) {
        let common = ["1.0", "application/json", "1.0.2"].into_iter().find(|common| *common == text);
        *self = common.map_or_else(|| Self::Owned(text.into_owned()), Self::Borrowed);
    }
}

impl FieldValue for Cow<'static, str> {
    fn value_mut(&mut self) -> ValueMut<'_> {
        ValueMut::Known(self)
    }

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Text(self)
    }
}

/// The name of an attribute.
#[derive(Clone, Copy)]
pub(crate) enum Name<'a> {
    /// The name of a field.
    Documented(&'static str),
    /// A name that was sent, which may need escapes.
    Sent(&'a str),
}

impl<'a> Name<'a> {
    pub(crate) const fn as_str(self) -> &'a str {
        match self {
            Self::Documented(name) => name,
            Self::Sent(name) => name,
        }
    }
}

/// The name and the value of an attribute.
pub(crate) type Attribute<'a> = (&'static str, ValueRef<'a>);

/// Whether the attribute is present. A required one is absent if it is empty.
fn is_there((name, view): &Attribute<'_>) -> bool {
    match view {
        ValueRef::Absent => false,
        ValueRef::Text("") => !REQUIRED.contains(name),
        _ => true,
    }
}

/// Whether an attribute is a field, and absent or empty.
pub(crate) fn is_missing(attributes: &[Attribute<'_>], name: &str) -> bool {
    let is_missing = |view: &ValueRef<'_>| matches!(view, ValueRef::Absent | ValueRef::Text(""));
    attributes.iter().any(|(field, view)| *field == name && is_missing(view))
}

/// The text of an attribute that is a field; `None` if it is absent.
pub(crate) fn text<'a>(attributes: &[Attribute<'a>], name: &str) -> Option<&'a str> {
    match attributes.iter().find(|(field, _)| *field == name).filter(|attribute| is_there(attribute))?.1 {
        ValueRef::Text(text) => Some(text),
        _ => None,
    }
}

impl<D: EventData> Event<D> {
    /// Calls `write` for each attribute that is written, `type` first. The data are not among them.
    pub(crate) fn entries(&self, mut write: impl FnMut(Name<'_>, ValueRef<'_>)) {
        let mut attributes = self.attributes();
        let changes = self.twins.changes(&attributes);
        if !self.twins.are_empty() {
            attributes
                .iter_mut()
                .filter(|attribute| self.is_filled(attribute))
                .for_each(|(_, view)| *view = ValueRef::Absent);
        }
        let attributes = || attributes.iter().filter(|attribute| is_there(attribute));
        let is_taken =
            |name: &str| (name == "data" && self.has_data()) || attributes().any(|(taken, _)| *taken == name);
        for (name, view) in attributes() {
            write(Name::Documented(name), *view);
        }
        for (name, value) in self.extensions.iter().filter(|(name, _)| !is_taken(name)) {
            if let Some(value) = twins::rewrite(name, value, &changes) {
                write(Name::Sent(name), ValueRef::Json(&value));
            }
        }
        for (name, json) in self.raw_extensions.iter().filter(|(name, _)| !is_taken(name)) {
            if let Some(json) = twins::rewrite_raw(name, json, &changes) {
                write(Name::Sent(name), ValueRef::Raw(&json));
            }
        }
    }

    /// Whether an attribute was filled in from a legacy name of a hybrid body, and neither of the two has changed.
    fn is_filled(&self, (name, view): &Attribute<'_>) -> bool {
        let ValueRef::Text(text) = view else { return false };
        self.twins.have_filled(name, text)
            && delivery::legacy_attributes(&self.extensions).any(|legacy| legacy == (*name, *text))
    }

    fn has_data(&self) -> bool {
        let mut has_data = false;
        self.data.lend(&mut |data| has_data = !data.is_absent(), Internal(()));
        has_data
    }
}
