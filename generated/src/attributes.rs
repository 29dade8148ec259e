//! The attributes of an event that are fields.

use crate::Event;
use crate::slot::{Slot, View};

/// Lists the fields that are named as in JSON, in the order in which they are written; `type` comes before them.
macro_rules! attributes {
    ($($name:ident,)+) => {
        const COUNT: usize = 1 + [$(stringify!($name)),+].len();

        impl<D> Event<D> {
            /// The field of the attribute of that name; not of `type`, which is read together with the data.
            pub(crate) fn attribute_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
                Some(match name {
                    $(stringify!($name) => &mut self.$name,)+
                    _ => return None,
                })
            }

            /// All of them, in the order in which they are written.
            pub(crate) fn attributes(&self) -> [Attribute<'_>; COUNT] {
                [("type", View::Text(&self.event_type)), $((stringify!($name), self.$name.view())),+]
            }

            /// The same event with other data, and the data it had.
            pub(crate) fn replace_data<E>(self, data: E) -> (Event<E>, D) {
                let Self { event_type, $($name,)+ data: old, extensions } = self;
                (Event { event_type, $($name,)+ data, extensions }, old)
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

/// An attribute by its name in JSON.
pub(crate) type Attribute<'a> = (&'static str, View<'a>);

/// Whether there is such an attribute: one that must be there is empty if it is not.
pub(crate) fn is_there((name, view): &&Attribute<'_>) -> bool {
    match view {
        View::Absent => false,
        View::Text("") => !matches!(*name, "id" | "source" | "specversion" | "type"),
        _ => true,
    }
}
