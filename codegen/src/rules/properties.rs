//! Rules about properties of payloads, and about attributes of the envelope.

use super::rules;

rules! { Level:
    Breaking PROPERTY_REMOVED "property-removed", "property removed", "properties removed" {
        means: "The payload no longer has the property.",
        why: "Its field is gone, so code that reads it no longer compiles.",
        todo: "Find out whether Qlik stopped sending it. If it is still sent, or you are not sure, retain it with `keep` in spec/fixups.yaml; the crate then marks it as deprecated.",
        example: "data.ownerId: string, required" => "",
    }
    Breaking PROPERTY_RENAMED "property-renamed", "property renamed", "properties renamed" {
        means: "One property went and another came beside it that has the same facts, and whose name has the same letters or whose sentence is the same. No page says that it is a rename; they are taken for one.",
        why: "The field has another name, so code that reads it no longer compiles. Where only the case changed, the field's name may stay. In either case an event that is stored or still sent with the old name is no longer read into the field, nor one with the new name by an older version of the crate.",
        todo: "Find out what is sent: look at received events, or at the site's changelog. Where the old name is still sent, `keep` it in spec/fixups.yaml; else take the change, with the version that follows.",
        example: "data.name" => "data.displayName",
    }
    Breaking PROPERTY_MOVED "property-moved", "property moved", "properties moved" {
        means: "One property went and another came in a different object, of the same name and with the same facts. It is shown as one change.",
        why: "The field is in another struct, so code that reads it no longer compiles.",
        todo: "Look at the example: it shows where the property is sent.",
        example: "data.ownerId" => "data.owner.ownerId",
    }
    Breaking PROPERTY_TYPE_CHANGED "property-type-changed", "type changed", "types changed" {
        means: "The type, the format or what was inferred is another, and so is the type of the field in the crate.",
        why: "Code that uses the field's value no longer compiles.",
        todo: "Look at the example: it shows what is sent. If the page is wrong, a fixup sets the type right.",
        example: "string (Option<String>)" => "string, format date-time (Option<Timestamp>)",
    }
    Breaking PROPERTY_BECAME_REQUIRED "property-became-required", "property became required", "properties became required" {
        means: "The page says that the property is always there.",
        why: "The field was an `Option` and is a plain value now: code that matches on it no longer compiles, and a payload without it is a `Mismatch`.",
        todo: "Check that it is really always sent; if not, a fixup keeps it optional.",
        example: "optional" => "required",
    }
    Breaking PROPERTY_BECAME_OPTIONAL "property-became-optional", "property became optional", "properties became optional" {
        means: "The page no longer says that the property is always there.",
        why: "The field was a plain value and is an `Option` now: code that uses it no longer compiles.",
        todo: "Believe it: code has to handle the absence.",
        example: "required" => "optional",
    }
    Breaking ATTRIBUTE_REMOVED "attribute-removed", "envelope attribute removed", "envelope attributes removed" {
        means: "The pages no longer list an attribute beside `data`.",
        why: "The crate's envelope is written by hand and stays, so code compiles. But code that reads the attribute finds nothing once it is no longer sent, and no compiler tells: the stricter level makes somebody look.",
        todo: "Find out whether it is still sent. If it is, retain it with `keep` in spec/fixups.yaml.",
        example: "userid: string" => "",
    }
    Breaking ATTRIBUTE_RENAMED "attribute-renamed", "envelope attribute renamed", "envelope attributes renamed" {
        means: "An attribute went and another came beside `data` that is the same but for its name or place.",
        why: "Code compiles, since the crate's envelope is written by hand, but finds nothing under the old name.",
        todo: "Look at the example. The envelope in generated/src may need the new name.",
        example: "userId" => "userid",
    }
    Breaking ATTRIBUTE_TYPE_CHANGED "attribute-type-changed", "type of an envelope attribute changed", "types of envelope attributes changed" {
        means: "An attribute beside `data` has another type.",
        why: "Code compiles, since the crate's envelope is written by hand, but an attribute of another type ends up among the `extensions`.",
        todo: "Look at the example. The envelope in generated/src may need the new type.",
        example: "string" => "object",
    }
    Additive PROPERTY_ADDED "property-added", "property added", "properties added" {
        means: "The payload has a property that it did not have.",
        why: "The structs are `#[non_exhaustive]`, so a field more breaks nothing. A payload without a new required property is a `Mismatch`, also one that was stored before.",
        todo: "Say so in the change log. Of a required one, check that it is really always sent.",
        example: "" => "data.deletedBy: string, optional",
    }
    Additive PROPERTY_DEPRECATED "property-deprecated", "property deprecated", "properties deprecated" {
        means: "The page marks the property as deprecated, or no longer has it and a fixup keeps it.",
        why: "Code that reads the field compiles with a warning, as Cargo's rules allow in a minor version.",
        todo: "Look for what to use instead, and say so in the change log.",
        example: "" => "deprecated",
    }
    Additive PROPERTY_UNDEPRECATED "property-undeprecated", "property no longer deprecated", "properties no longer deprecated" {
        means: "The page no longer marks the property as deprecated.",
        why: "Code compiles as before, without the warning.",
        todo: "Check that the mark was not lost with a change of the page's layout.",
        example: "deprecated" => "",
    }
    Additive ATTRIBUTE_ADDED "attribute-added", "envelope attribute added", "envelope attributes added" {
        means: "The pages list a further attribute beside `data`.",
        why: "An attribute that the crate does not know is among the `extensions`, as it was when it came unlisted.",
        todo: "If the crate's envelope does not know it, give it a field in generated/src.",
        example: "" => "topLevelResourceId: string, optional",
    }
    Docs ATTRIBUTE_FACT_CHANGED "attribute-fact-changed", "fact of an envelope attribute changed", "facts of envelope attributes changed" {
        means: "An attribute beside `data` became required, optional, deprecated or not, or lists other values; or `data` itself did.",
        why: "The crate's envelope is written by hand: it keeps any value and bears the absence of what it does not need.",
        todo: "Nothing, unless code relies on the attribute.",
        example: "string, optional" => "string, required",
    }
    Docs RAW_PROPERTY_CHANGED "raw-property-changed", "property of raw JSON changed", "properties of raw JSON changed" {
        means: "A property changed for which the crate has no type, since something around it is any value: it is handed out as JSON.",
        why: "No Rust is made of it.",
        todo: "Check code that reads this JSON.",
        example: "string, optional" => "string, required",
    }
    Docs PROPERTY_TYPE_RESTATED "property-type-restated", "type stated differently", "types stated differently" {
        means: "The page names the type in another way, or states what was inferred before, and the field in the crate has the same type as before.",
        why: "No Rust changes.",
        todo: "Nothing.",
        example: "any[], inferred string" => "string[]",
    }
    Docs PROPERTY_FORMAT_CHANGED "property-format-changed", "format changed", "formats changed" {
        means: "The page states another format, and the field in the crate has the same type as before.",
        why: "It stands in the documentation alone: only `date-time` makes a type.",
        todo: "Nothing.",
        example: "" => "uuid",
    }
    Docs PROPERTY_DEFAULT_CHANGED "property-default-changed", "default changed", "defaults changed" {
        means: "The page states another default.",
        why: "It stands in the documentation alone: who receives an event gets what was sent.",
        todo: "Nothing.",
        example: "false" => "true",
    }
    Docs PROPERTY_LIMIT_CHANGED "property-limit-changed", "limit changed", "limits changed" {
        means: "The page states another limit of the value, such as its length.",
        why: "It stands in the documentation alone: the crate does not refuse what is beyond a limit.",
        todo: "Check columns and buffers that were sized by it.",
        example: "maxLength: 64" => "maxLength: 256",
    }
    Docs PROPERTY_DESCRIPTION_CHANGED "property-description-changed", "property described differently", "properties described differently" {
        means: "The sentence about the property is another.",
        why: "It stands in the documentation alone.",
        todo: "Read whether it tells of a fact that the table does not have; a fixup can state it.",
        example: "ID of the space." => "Identifies the space.",
    }
    Docs PROPERTY_ORDER_CHANGED "property-order-changed", "order of properties changed", "orders of properties changed" {
        means: "The properties of an object stand in another order.",
        why: "Fields are named, and structs cannot be made by listing them, so their order shows in the documentation alone.",
        todo: "Nothing.",
        example: "id, name" => "name, id",
    }
    Docs PROPERTY_TRUNCATION_CHANGED "property-truncation-changed", "truncation changed", "truncations changed" {
        means: "The page cut the properties of an object off, or no longer does.",
        why: "It tells how the page shows the object. What came or went with it is shown as changes of its own.",
        todo: "Where a list was cut off, see that the page's schemas fill it.",
        example: "" => "truncated",
    }
}
