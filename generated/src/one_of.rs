//! Values that are one of several objects (`oneOf`): the object is chosen by its required properties.

use serde::de::DeserializeSeed;
use serde_json::Value;

use crate::fault::Fault;
use crate::object::{Field, Object};
use crate::read::Reader;

/// An enum with a variant for each object that a value can be.
pub(crate) trait OneOf: Sized + 'static {
    /// The options, in the order in which they are documented.
    const OPTIONS: &'static [Choice<Self>];

    /// What is expected here, in the words of an error message.
    const EXPECTED: &'static str;

    /// The present option.
    fn object(&self) -> &dyn Object;

    /// The present option, to be read into.
    fn object_mut(&mut self) -> &mut dyn Object;
}

/// An option: its name in the documentation, and a constructor of an empty one.
pub(crate) struct Choice<T>(pub(crate) &'static str, pub(crate) fn() -> T);

/// A [`OneOf`] as a trait object.
pub trait Options {
    /// Sets the enum to the option at that index, empty. Returns the option and its name.
    fn choose(&mut self, index: usize) -> Option<(&'static str, &mut dyn Object)>;

    /// What is expected here, in the words of an error message.
    fn expected(&self) -> &'static str;
}

impl<T: OneOf> Options for T {
    fn choose(&mut self, index: usize) -> Option<(&'static str, &mut dyn Object)> {
        let Choice(name, make) = T::OPTIONS.get(index)?;
        *self = make();
        Some((name, self.object_mut()))
    }

    fn expected(&self) -> &'static str {
        T::EXPECTED
    }
}

/// An option that was not chosen, and the reason; `None` if another option requires more of the properties sent.
pub(crate) type Unfit = (&'static str, Option<Fault>);

/// Reads an object into the option that requires the most of its properties, so that a bot user does not become a user.
pub(crate) fn fill(options: &mut dyn Options, json: &Value, fault: &mut Fault) -> Result<(), String> {
    let mut required = Vec::new();
    while let Some((_, object)) = options.choose(required.len()) {
        required.push(count_required(object, json));
    }
    let most = required.iter().filter_map(|count| count.as_ref().ok()).max().copied();

    let mut unfit = Vec::new();
    for (index, count) in required.into_iter().enumerate() {
        let Some((name, object)) = options.choose(index) else { break };
        let reason = match count {
            Err(missing) => Some(missing),
            Ok(count) if Some(count) < most => None,
            Ok(_) => match read(object, json) {
                Ok(()) => return Ok(()),
                Err(misfit) => Some(misfit),
            },
        };
        unfit.push((name, reason));
    }
    Err(fault.fit_none(options.expected(), unfit))
}

/// The number of properties that the object requires; an error for the first of them that is missing.
fn count_required(object: &mut dyn Object, json: &Value) -> Result<usize, Fault> {
    let mut outcome = Ok(0);
    object.read(&mut |fields| {
        let mut required = fields.iter_mut().filter(|field| field.is_required);
        outcome = required.try_fold(0, |count, field| missing(field, json.get(field.name)).map_or(Ok(count + 1), Err));
    });
    outcome
}

fn missing(field: &mut Field<'_>, value: Option<&Value>) -> Option<Fault> {
    let mut fault = Fault::default();
    match value {
        None => fault.miss(field.slot.place().expected()),
        Some(null) if null.is_null() && !field.slot.empty() => fault.refuse(field.slot.place().expected(), null),
        Some(_) => return None,
    };
    fault.under_name(field.name);
    Some(fault)
}

fn read(object: &mut dyn Object, json: &Value) -> Result<(), Fault> {
    let mut fault = Fault::default();
    let outcome = Reader { slot: object, fault: &mut fault }.deserialize(json);
    outcome.map_err(|_| fault)
}

/// Implements [`Slot`](crate::slot::Slot) and serde's traits for a [`OneOf`].
macro_rules! one_of {
    ($name:ident) => {
        impl $crate::slot::Slot for $name {
            fn place(&mut self) -> $crate::slot::Place<'_> {
                $crate::slot::Place::OneOf(self)
            }

            fn view(&self) -> $crate::slot::View<'_> {
                $crate::slot::View::Object($crate::one_of::OneOf::object(self))
            }
        }

        $crate::slot::with_serde!($name);
    };
}
pub(crate) use one_of;

/// Makes a [`OneOf`] a [`Payload`](crate::Payload): that of the event type with its name.
macro_rules! payload_one_of {
    ($payload:ident) => {
        $crate::one_of::one_of!($payload);

        $crate::object::carried!($payload);
    };
}
pub(crate) use payload_one_of;

#[cfg(test)]
mod tests;
