//! Shared parts of the text layouts: a cursor over lines, items of a name and a type without a separator, nested lists,
//! prose, and the example at the end of an event.

pub mod cursor;
pub mod example;
pub mod header;
pub mod item;
pub mod list_stack;
pub mod prose;

/// The line at the start of a payload.
pub const PAYLOAD: &str = "Payload";
/// The type of every payload, on the line after [`PAYLOAD`].
pub const OBJECT: &str = "object";
/// The flag of a required property.
pub const REQUIRED: &str = "Required";
/// The flag of a deprecated property or event.
pub const DEPRECATED: &str = "Deprecated";
/// The text after the name of an object, in the line that opens its properties.
pub const OPENS: &str = " properties";

#[cfg(test)]
pub mod testing;

#[cfg(test)]
mod tests;
