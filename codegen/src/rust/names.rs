//! Identifiers: the only place where one is made. Each is a function of its own wire name alone.
//!
//! | rule | wire name | Rust name |
//! | --- | --- | --- |
//! | the prefix `com.qlik.` of an event falls, the rest is upper camel case | `com.qlik.v1.app.opened` | `V1AppOpened` |
//! | fields and modules are snake case | `createdAt` | `created_at` |
//! | variants are upper camel case | `finished with warnings` | `FinishedWithWarnings` |
//! | leading underscores fall | `_updates` | `updates` |
//! | a keyword, and a name that the crate has already, gets an underscore | `type` | `type_` |
//! | a leading digit gets an underscore (field) or a `V` (type, variant) | `2fa`, `1.0` | `_2fa`, `V1_0` |
//! | a dot or a sign between digits stays apart, a sign before them is said | `1.0`, `-1` | `V1_0`, `Minus1` |

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::identifier::is_identifier;

/// Modules that the crate has already, or will have for what is no page.
const RESERVED_MODULES: [&str; 25] = [
    "attributes",
    "audits",
    "cloudevents",
    "data",
    "envelope",
    "error",
    "event",
    "event_type",
    "events",
    "fault",
    "index",
    "legacy",
    "lossless",
    "number",
    "object",
    "one_of",
    "open_enum",
    "raw_json",
    "read",
    "slot",
    "timestamp",
    "types",
    "value",
    "webhook",
    "write",
];

/// Names that emitted code uses for something else.
pub const RESERVED_TYPES: [&str; 30] = [
    "Absent",
    "Box",
    "Choice",
    "Data",
    "Default",
    "Event",
    "EventType",
    "Field",
    "From",
    "Map",
    "Mismatch",
    "Named",
    "None",
    "Number",
    "Object",
    "OneOf",
    "OpenEnum",
    "Option",
    "Payload",
    "RawJson",
    "Result",
    "Self",
    "Slot",
    "Some",
    "String",
    "Timestamp",
    "Unknown",
    "UnknownValue",
    "Value",
    "Vec",
];

/// The name of an event: of its payload and of its variants.
#[must_use]
pub fn event(event_type: &str) -> String {
    camel(event_type.strip_prefix("com.qlik.").unwrap_or(event_type))
}

/// The name of the type of a property, after the name of its parent's type.
#[must_use]
pub fn nested(parent: &str, property: &str) -> String {
    format!("{parent}{}", property.to_upper_camel_case())
}

/// The name of a field.
#[must_use]
pub fn field(property: &str) -> String {
    let name = spelled(property).to_snake_case();
    let name = if name.starts_with(|c: char| c.is_ascii_digit()) { format!("_{name}") } else { name };
    if is_keyword(&name) { format!("{name}_") } else { name }
}

/// The name of a variant for an allowed value.
#[must_use]
pub fn variant(value: &str) -> String {
    let name = camel(value);
    if is_keyword(&name) { format!("{name}_") } else { name }
}

/// The name of the module of a page, of whose file this is the part before the ending.
#[must_use]
pub fn module(stem: &str) -> String {
    let name = field(&stem.replace('/', "_"));
    if RESERVED_MODULES.contains(&name.as_str()) { format!("{name}_") } else { name }
}

fn is_keyword(name: &str) -> bool {
    !name.is_empty() && !is_identifier(name) && syn::parse_str::<syn::Ident>(&format!("{name}_")).is_ok()
}

/// Upper camel case. `1.0` and `10` are two names: where something stood between two digits, an underscore does.
fn camel(text: &str) -> String {
    let is_digit = |c: char| c.is_ascii_digit();
    let mut name = String::new();
    for word in spelled(text).split(|c: char| !c.is_alphanumeric()) {
        if name.ends_with(is_digit) && word.starts_with(is_digit) {
            name.push('_');
        }
        name.push_str(&word.to_upper_camel_case());
    }
    if name.starts_with(is_digit) { format!("V{name}") } else { name }
}

/// A text in which a sign before a digit is a word.
fn spelled(text: &str) -> String {
    let signed = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit());
    match (text.strip_prefix('-'), text.strip_prefix('+')) {
        (Some(rest), _) if signed(rest) => format!("minus {rest}"),
        (_, Some(rest)) if signed(rest) => format!("plus {rest}"),
        _ => text.to_owned(),
    }
}

/// Whether JSON allows a letter of a name only behind a backslash.
#[must_use]
pub fn needs_escape(name: &str) -> bool {
    name.contains(|letter: char| letter.is_ascii_control() || matches!(letter, '"' | '\\'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events() {
        for (wire, name) in [
            ("com.qlik.space.assignment.created", "SpaceAssignmentCreated"),
            ("com.qlik.v1.app.opened", "V1AppOpened"),
            ("com.qlik.core.web-integration.updated", "CoreWebIntegrationUpdated"),
            ("com.qlik.app.harddeleted", "AppHarddeleted"),
            ("org.example.thing.done", "OrgExampleThingDone"),
        ] {
            assert_eq!(event(wire), name);
        }
        assert_eq!(nested("SpaceCreated", "environment"), "SpaceCreatedEnvironment");
        assert_eq!(nested("AppDataUpdated", "_updates"), "AppDataUpdatedUpdates");
    }

    #[test]
    fn fields() {
        for (wire, name) in [
            ("createdAt", "created_at"),
            ("alertID", "alert_id"),
            ("_updates", "updates"),
            ("_resourcetype", "resourcetype"),
            ("type", "type_"),
            ("self", "self_"),
            ("2fa", "_2fa"),
            ("app-id", "app_id"),
            ("x.y", "x_y"),
        ] {
            assert_eq!(field(wire), name);
        }
    }

    #[test]
    fn variants() {
        for (wire, name) in [
            ("basicconsumer", "Basicconsumer"),
            ("DATA_PREPARATION", "DataPreparation"),
            ("CONSECUTIVE-FAILURES", "ConsecutiveFailures"),
            ("finished with warnings", "FinishedWithWarnings"),
            ("1.0", "V1_0"),
            ("10", "V10"),
            ("1.0.2", "V1_0_2"),
            ("-1", "Minus1"),
            ("+1", "Plus1"),
            ("self", "Self_"),
            ("com.qlik/edge-auth", "ComQlikEdgeAuth"),
            ("urn:ietf:params:oauth", "UrnIetfParamsOauth"),
            ("*", ""),
        ] {
            assert_eq!(variant(wire), name, "{wire}");
        }
    }

    #[test]
    fn modules() {
        for (stem, name) in [
            ("spaces", "spaces"),
            ("core/api-keys", "core_api_keys"),
            ("changelog-new-system-events", "changelog_new_system_events"),
            ("data", "data_"),
            ("type", "type_"),
        ] {
            assert_eq!(module(stem), name);
        }
    }
}
