//! Values that are one of several objects, and tell which by the properties they have.

use serde::de::DeserializeSeed;
use serde_json::Value;

use crate::fault::Fault;
use crate::object::{Field, Object};
use crate::read::Reader;

/// An enum with a variant for each object that a value can be.
pub(crate) trait OneOf: Sized + 'static {
    /// The options, in the order in which they are documented.
    const OPTIONS: &'static [Choice<Self>];

    /// What goes here, in words.
    const EXPECTED: &'static str;

    /// The option that it is.
    fn object(&self) -> &dyn Object;

    /// The option that it is, to be read into.
    fn object_mut(&mut self) -> &mut dyn Object;
}

/// The name of an option in the documentation, and how it is made with nothing in it.
pub(crate) struct Choice<T>(pub(crate) &'static str, pub(crate) fn() -> T);

/// A [`OneOf`], whichever it is.
pub trait Options {
    /// The name of the option of that index, and the option, with nothing in it: it is what the enum is now.
    fn choose(&mut self, index: usize) -> Option<(&'static str, &mut dyn Object)>;

    /// What goes here, in words.
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

/// Why an option was not chosen; nothing where another one requires more of what is there.
pub(crate) type Unfit = (&'static str, Option<Fault>);

/// Reads an object into the option that requires the most of what is there, so that no option is taken for a lesser one.
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

/// How many properties the object requires, or the first of them that is not there.
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

/// Makes a [`OneOf`] a [`Slot`](crate::slot::Slot), and gives it to serde.
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

/// Makes a [`OneOf`] the [`Payload`](crate::Payload) of the event of its name.
macro_rules! payload_one_of {
    ($payload:ident) => {
        $crate::one_of::one_of!($payload);

        $crate::object::carried!($payload);
    };
}
pub(crate) use payload_one_of;

#[cfg(test)]
mod tests;
