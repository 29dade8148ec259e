//! What the text layouts share: a cursor over lines, items whose name and type stand glued together, lists that open
//! and close, prose, and the example at an event's end.

pub mod cursor;
pub mod example;
pub mod header;
pub mod item;
pub mod list_stack;
pub mod prose;

/// The line that begins a payload.
pub const PAYLOAD: &str = "Payload";
/// The type of every payload, on the line after [`PAYLOAD`].
pub const OBJECT: &str = "object";
/// The flag of a property that is always there.
pub const REQUIRED: &str = "Required";
/// The flag of a property or an event that is going away.
pub const DEPRECATED: &str = "Deprecated";
/// What stands after an object's name where its properties begin.
pub const OPENS: &str = " properties";

#[cfg(test)]
pub mod testing;

#[cfg(test)]
mod tests;
