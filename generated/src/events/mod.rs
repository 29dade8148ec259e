// @generated from spec/events/ by cargo xtask regen; do not edit.

//! What the pages say, as Rust: a module a page.

pub mod apps;
pub mod environments;
pub mod spaces;
pub mod tasks;
pub mod types;
mod data;
mod event_type;

pub use self::data::Data;
pub use self::event_type::EventType;
