//! Rules about the crate's names and types: what changed in them that no change of a fact already tells.

use super::rules;

rules! { Level:
    Breaking EVENT_NAME_CHANGED "event-name-changed", "Rust name of an event changed", "Rust names of events changed" {
        means: "The event's type is the same, and its Rust name is another: that of its payload and of its variants.",
        why: "Code that names them no longer compiles.",
        todo: "A name that was published stays: undo the change in spec/names.yaml, unless it is worth a new version.",
        example: "SpaceCreated" => "CreatedSpace",
    }
    Breaking EVENT_TYPE_REMOVED "event-type-removed", "variant of EventType removed", "variants of EventType removed" {
        means: "`EventType` has a variant less, of a type that no page lists.",
        why: "Code that names it no longer compiles.",
        todo: "Put it back in spec/names.yaml, unless it is worth a new version.",
        example: "com.qlik.v1.app.created" => "",
    }
    Breaking MODULE_RENAMED "module-renamed", "module renamed", "modules renamed" {
        means: "The module of a page has another name.",
        why: "The paths of all its types are others, so code that imports them no longer compiles.",
        todo: "A name that was published stays: undo the change in spec/names.yaml, unless it is worth a new version.",
        example: "api_keys" => "keys",
    }
    Breaking TYPE_RENAMED "type-renamed", "Rust type renamed", "Rust types renamed" {
        means: "The type of a property has another name or is in another module, and the property did not change: it is shared with other places now, or no longer, or renamed.",
        why: "The old path is gone, so code that names it no longer compiles.",
        todo: "A name that was published stays: undo the change in spec/names.yaml, unless it is worth a new version.",
        example: "spaces::SpaceCreatedEnvironment" => "types::Environment",
    }
    Breaking TYPE_REMOVED "type-removed", "Rust type removed", "Rust types removed" {
        means: "A type is gone, and no change of a property of its events tells why: a schema of the page changed.",
        why: "Code that names it no longer compiles.",
        todo: "Look at the changes of the page's schemas.",
        example: "spaces::SpaceCreatedEnvironment" => "",
    }
    Breaking TYPE_KIND_CHANGED "type-kind-changed", "Rust type became one of another kind", "Rust types became ones of another kind" {
        means: "A type is a struct that was an enum, or the reverse, and no change of a property tells why.",
        why: "Code that uses it no longer compiles.",
        todo: "Look at the changes of the page's schemas.",
        example: "struct types::Role" => "enum types::Role",
    }
    Breaking FIELD_RENAMED "field-renamed", "field renamed", "fields renamed" {
        means: "The property's name is the same, and its field has another name.",
        why: "Code that reads the field no longer compiles.",
        todo: "A name that was published stays: undo the change in spec/names.yaml, unless it is worth a new version.",
        example: "type_" => "kind",
    }
    Breaking FIELD_REMOVED "field-removed", "field removed", "fields removed" {
        means: "A field is gone, and no change of a property tells why: a schema of the page changed.",
        why: "Code that reads the field no longer compiles.",
        todo: "Look at the changes of the page's schemas.",
        example: "metadata: Option<String>" => "",
    }
    Breaking FIELD_TYPE_CHANGED "field-type-changed", "type of a field changed", "types of fields changed" {
        means: "A field has another type, and no change of its property tells so: its type is shared now or no longer, an object got its first property or lost its last, or a schema changed.",
        why: "Code that uses the field's value no longer compiles.",
        todo: "Look at spec/names.yaml, and at the changes below the property and of the page's schemas.",
        example: "Option<Map<String, Value>>" => "Option<spaces::SpaceCreatedMeta>",
    }
    Breaking VARIANT_RENAMED "variant-renamed", "variant renamed", "variants renamed" {
        means: "The value is the same, and its variant has another name.",
        why: "Code that names the variant no longer compiles.",
        todo: "A name that was published stays: undo the change in spec/names.yaml, unless it is worth a new version.",
        example: "Datum" => "Data",
    }
    Breaking VARIANT_REMOVED "variant-removed", "variant removed", "variants removed" {
        means: "A variant is gone, and no change of a property tells why: a schema of the page changed.",
        why: "Code that names the variant no longer compiles.",
        todo: "Look at the changes of the page's schemas.",
        example: "Data" => "",
    }
    Additive EVENT_TYPE_ADDED "event-type-added", "variant of EventType added", "variants of EventType added" {
        means: "`EventType` has a variant more, of a type that no page lists: spec/names.yaml names it.",
        why: "`EventType` is `#[non_exhaustive]`, so a variant more breaks nothing. Only code that casts it to a number by `as` gets other numbers; cargo-semver-checks calls that breaking.",
        todo: "Say so in the change log.",
        example: "" => "com.qlik.v1.app.created",
    }
    Additive TYPE_ADDED "type-added", "Rust type added", "Rust types added" {
        means: "There is a further type, and no change of a property tells why.",
        why: "A type more breaks nothing.",
        todo: "Look at spec/names.yaml and at the changes of the page's schemas.",
        example: "" => "types::Environment",
    }
    Additive FIELD_ADDED "field-added", "field added", "fields added" {
        means: "There is a further field, and no change of a property tells why: a schema of the page changed.",
        why: "The structs are `#[non_exhaustive]`, so a field more breaks nothing.",
        todo: "Look at the changes of the page's schemas.",
        example: "" => "metadata: Option<String>",
    }
    Additive FIELD_DEPRECATED "field-deprecated", "deprecation of a field changed", "deprecations of fields changed" {
        means: "A field is deprecated, or no longer so, and no change of a property tells why: a schema of the page changed.",
        why: "Code compiles as before, with a warning or without.",
        todo: "Look at the changes of the page's schemas.",
        example: "" => "deprecated",
    }
    Additive VARIANT_ADDED "variant-added", "variant added", "variants added" {
        means: "There is a further variant, and no change of a property tells why: a schema of the page changed.",
        why: "The enums are `#[non_exhaustive]`, so a variant more breaks nothing.",
        todo: "Look at the changes of the page's schemas.",
        example: "" => "Data",
    }
    Docs TYPE_DESCRIPTION_CHANGED "type-description-changed", "shared type described differently", "shared types described differently" {
        means: "spec/names.yaml says something else about a shared type.",
        why: "It stands in the documentation alone.",
        todo: "Nothing.",
        example: "What a space is." => "What sort of space it is.",
    }
}
