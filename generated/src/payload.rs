//! [`Payload`]: what the data of an event can be.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::codec::FieldValue;
use crate::{Data, EventType};

/// Only this crate can make one: it keeps the methods that take it to this crate.
#[derive(Clone, Copy, Debug)]
pub struct Internal(pub(crate) ());

/// The payload of one event type, such as [`spaces::SpaceCreated`](crate::spaces::SpaceCreated).
///
/// The trait is sealed: only types of this crate can implement it.
pub trait Payload:
    Clone
    + Debug
    + Default
    + DeserializeOwned
    + Into<Data>
    + PartialEq
    + Send
    + Serialize
    + Sync
    + TryFrom<Data, Error = Data>
    + 'static
{
    /// The event type that has this payload.
    const EVENT_TYPE: EventType;

    #[doc(hidden)]
    fn into_data(self, internal: Internal) -> Data;

    #[doc(hidden)]
    fn value_ref(&self, internal: Internal) -> &dyn FieldValue;
}
