//! Rules of `diff` about the names and types of the crate: changes that no change of a fact explains.

use super::rules;

rules! { SemverImpact:
    Breaking EVENT_NAME_CHANGED "event-name-changed", "Rust name of an event changed", "Rust names of events changed" {
        description: "The event type is the same, but its Rust name changed: the name of its payload and of its variants.",
        rationale: "Code that names them no longer compiles.",
        help: "Keep published names: undo the change in spec/names.yaml, unless it is worth a new version.",
        example: "SpaceCreated" => "CreatedSpace",
        effects: RenamesTypes,
    }
    Breaking EVENT_TYPE_REMOVED "event-type-removed", "variant of EventType removed", "variants of EventType removed" {
        description: "`EventType` lost a variant whose event type no document lists.",
        rationale: "Code that names the variant no longer compiles.",
        help: "Restore the entry in spec/names.yaml, unless the change is worth a new version.",
        example: "com.qlik.v1.app.created" => "",
    }
    Breaking MODULE_RENAMED "module-renamed", "module renamed", "modules renamed" {
        description: "The module of a page has another name.",
        rationale: "All types of the module have other paths, so code that imports them no longer compiles.",
        help: "Keep published names: undo the change in spec/names.yaml, unless it is worth a new version.",
        example: "api_keys" => "keys",
        effects: RenamesTypes,
    }
    Breaking TYPE_RENAMED "type-renamed", "Rust type renamed", "Rust types renamed" {
        description: "The type of an unchanged property has another name or is in another module: it became shared, stopped being shared, or was renamed.",
        rationale: "The old path no longer exists, so code that names it no longer compiles.",
        help: "Keep published names: undo the change in spec/names.yaml, unless it is worth a new version.",
        example: "spaces::SpaceCreatedEnvironment" => "types::Environment",
    }
    Breaking TYPE_REMOVED "type-removed", "Rust type removed", "Rust types removed" {
        description: "A type was removed, and no change of a property explains it: a schema of the page changed.",
        rationale: "Code that names the type no longer compiles.",
        help: "Check the changes of the page's schemas.",
        example: "spaces::SpaceCreatedEnvironment" => "",
    }
    Breaking TYPE_KIND_CHANGED "type-kind-changed", "kind of a Rust type changed", "kinds of Rust types changed" {
        description: "A struct became an enum, or the reverse, and no change of a property explains it.",
        rationale: "Code that uses the type no longer compiles.",
        help: "Check the changes of the page's schemas.",
        example: "struct types::Role" => "enum types::Role",
    }
    Breaking FIELD_RENAMED "field-renamed", "field renamed", "fields renamed" {
        description: "The name of the property is the same, but its field has another name.",
        rationale: "Code that reads the field no longer compiles.",
        help: "Keep published names: undo the change in spec/names.yaml, unless it is worth a new version.",
        example: "type_" => "kind",
    }
    Breaking FIELD_REMOVED "field-removed", "field removed", "fields removed" {
        description: "A field was removed, and no change of a property explains it: a schema of the page changed.",
        rationale: "Code that reads the field no longer compiles.",
        help: "Check the changes of the page's schemas.",
        example: "metadata: Option<String>" => "",
    }
    Breaking FIELD_TYPE_CHANGED "field-type-changed", "type of a field changed", "types of fields changed" {
        description: "A field, or an option of a oneOf, has another type, and no change of its property explains it. Its type became shared or stopped being shared, an object gained its first property or lost its last one, or a schema changed.",
        rationale: "Code that uses the value of the field no longer compiles.",
        help: "Check spec/names.yaml, the changes inside the property, and the changes of the page's schemas.",
        example: "Option<Map<String, Value>>" => "Option<spaces::SpaceCreatedMeta>",
    }
    Breaking VARIANT_RENAMED "variant-renamed", "variant renamed", "variants renamed" {
        description: "The value is the same, but its variant has another name.",
        rationale: "Code that names the variant no longer compiles.",
        help: "Keep published names: undo the change in spec/names.yaml, unless it is worth a new version.",
        example: "Datum" => "Data",
    }
    Breaking VARIANT_REMOVED "variant-removed", "variant removed", "variants removed" {
        description: "A variant was removed, and no change of a property explains it: a schema of the page changed.",
        rationale: "Code that names the variant no longer compiles.",
        help: "Check the changes of the page's schemas.",
        example: "Data" => "",
    }
    Additive EVENT_TYPE_ADDED "event-type-added", "variant of EventType added", "variants of EventType added" {
        description: "`EventType` has a new variant. No document lists its event type; spec/names.yaml does.",
        rationale: "`EventType` is `#[non_exhaustive]`, so a new variant breaks no code.",
        help: "Mention it in the change log.",
        example: "" => "com.qlik.v1.app.created",
    }
    Additive FIELD_ADDED "field-added", "field added", "fields added" {
        description: "There is a new field, and no change of a property explains it: a schema of the page changed.",
        rationale: "The structs are `#[non_exhaustive]`, so a new field breaks no code.",
        help: "Check the changes of the page's schemas.",
        example: "" => "metadata: Option<String>",
    }
    Additive FIELD_DEPRECATED "field-deprecated", "deprecation of a field changed", "deprecations of fields changed" {
        description: "A field became deprecated or stopped being so, and no change of a property explains it: a schema of the page changed.",
        rationale: "Code compiles as before; only its warnings differ.",
        help: "Check the changes of the page's schemas.",
        example: "" => "deprecated",
    }
    Additive VARIANT_ADDED "variant-added", "variant added", "variants added" {
        description: "There is a new variant, and no change of a property explains it: a schema of the page changed.",
        rationale: "The enums are `#[non_exhaustive]`, so a new variant breaks no code.",
        help: "Check the changes of the page's schemas.",
        example: "" => "Data",
    }
    Docs TYPE_DESCRIPTION_CHANGED "type-description-changed", "shared type described differently", "shared types described differently" {
        description: "spec/names.yaml has another description of a shared type.",
        rationale: "Only the documentation shows the description.",
        help: "Nothing.",
        example: "What a space is." => "The kind of space.",
    }
}
