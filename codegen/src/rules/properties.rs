//! Rules of `diff` about properties of payloads, and about attributes of the envelope.

use super::rules;

rules! { SemverImpact:
    Breaking PROPERTY_REMOVED "property-removed", "property removed", "properties removed" {
        description: "The payload no longer has the property.",
        rationale: "The field was removed, so code that reads it no longer compiles.",
        help: "Find out whether Qlik still sends the property. If it does, or if you are not sure, retain the property with `keep` in spec/fixups.yaml; the crate then marks it as deprecated.",
        example: "data.ownerId: string, required" => "",
        effects: ReshapesTypes,
    }
    Breaking PROPERTY_RENAMED "property-renamed", "property renamed", "properties renamed" {
        description: "One property disappeared and another appeared beside it. Both have the same facts, and either the same letters in their names or the same description. No document says that it is a rename; `diff` assumes it.",
        rationale: "The field has another name, so code that reads it no longer compiles. (Where only the case changed, the field may keep its name.) An event with the old name, stored or still sent, no longer fills the field; an event with the new name does not fill the field of an older version of the crate.",
        help: "Find out which name is sent: look at received events, or at the site's changelog. If the old name is still sent, retain it with `keep` in spec/fixups.yaml. Otherwise accept the change with the next version.",
        example: "data.name" => "data.displayName",
        effects: RenamesTypes,
    }
    Breaking PROPERTY_MOVED "property-moved", "property moved", "properties moved" {
        description: "One property disappeared, and another with the same name and the same facts appeared in a different object. The report shows one change.",
        rationale: "The field is in another struct, so code that reads it no longer compiles.",
        help: "Check the example, which shows where the property is sent.",
        example: "data.ownerId" => "data.owner.ownerId",
        effects: RenamesTypes,
    }
    Breaking PROPERTY_TYPE_CHANGED "property-type-changed", "type changed", "types changed" {
        description: "The type, the format or an inferred fact changed, and the field in the crate has another type.",
        rationale: "Code that uses the value of the field no longer compiles.",
        help: "Check the example, which shows what is sent. If the page is wrong, correct the type by a fixup.",
        example: "string (Option<String>)" => "string, format date-time (Option<Timestamp>)",
        effects: ReshapesTypes RetypesField,
    }
    Breaking PROPERTY_BECAME_REQUIRED "property-became-required", "property became required", "properties became required" {
        description: "The page says that the property is always present.",
        rationale: "The field was an `Option`, and is now a plain value. Code that matches on it no longer compiles, and a payload without the property is a `Mismatch`.",
        help: "Check that the property is always sent. If it is not, keep it optional by a fixup.",
        example: "optional" => "required",
        effects: ChangesRequired,
    }
    Breaking PROPERTY_BECAME_OPTIONAL "property-became-optional", "property became optional", "properties became optional" {
        description: "The page no longer says that the property is always present.",
        rationale: "The field was a plain value, and is now an `Option`, so code that uses it no longer compiles.",
        help: "Accept the change: code has to handle the absent property.",
        example: "required" => "optional",
        effects: ChangesRequired,
    }
    Breaking PROPERTY_NULLABILITY_CHANGED "property-nullability-changed", "required property that can be null or no longer can", "required properties that can be null or no longer can" {
        description: "A document states that a required property can be null, or no document states it any more.",
        rationale: "The field is an `Option` if the property can be null, and otherwise a plain value, so code that uses it no longer compiles.",
        help: "Check whether the property is sent as null. If it is not, set `nullable` by a fixup.",
        example: "required (String)" => "required, nullable (Option<String>)",
        effects: ChangesRequired,
    }
    Breaking REQUIRED_PROPERTY_ADDED "required-property-added", "required property added", "required properties added" {
        description: "An object that the payload already had has a new property, which is required.",
        rationale: "Code compiles, but a payload without the property is now a `Mismatch`. Every payload that was sent or stored before the property existed is one, so code no longer finds it where it was.",
        help: "Check that the property is always sent. If it is not, or if stored events are read, make it optional by a fixup of `required`; the change is then additive.",
        example: "" => "data.deletedBy: string, required",
        effects: ReshapesTypes,
    }
    Breaking ATTRIBUTE_REMOVED "attribute-removed", "envelope attribute removed", "envelope attributes removed" {
        description: "No document lists the attribute beside `data` any more.",
        rationale: "The envelope in the crate is written by hand and keeps the attribute, so code compiles. If Qlik stops sending the attribute, code that reads it finds nothing, and no compiler warns about that. The stricter level makes sure that somebody checks.",
        help: "Find out whether the attribute is still sent. If it is, retain it with `keep` in spec/fixups.yaml.",
        example: "userid: string" => "",
    }
    Breaking ATTRIBUTE_RENAMED "attribute-renamed", "envelope attribute renamed", "envelope attributes renamed" {
        description: "One attribute beside `data` disappeared, and another appeared that differs only in its name or its position.",
        rationale: "The envelope in the crate is written by hand, so code compiles, but it finds nothing under the old name.",
        help: "Check the example. The envelope in generated/src may need the new name.",
        example: "userId" => "userid",
    }
    Breaking ATTRIBUTE_TYPE_CHANGED "attribute-type-changed", "type of an envelope attribute changed", "types of envelope attributes changed" {
        description: "An attribute beside `data`, or `data` itself, has another JSON type.",
        rationale: "The envelope in the crate is written by hand, so code compiles, but a value of the new type arrives among the `extensions`.",
        help: "Check the example. The envelope in generated/src may need the new type.",
        example: "string" => "object",
    }
    Additive PROPERTY_ADDED "property-added", "property added", "properties added" {
        description: "The payload has a new property, which is optional.",
        rationale: "The structs are `#[non_exhaustive]`, so a new field breaks no code, and a payload without the property is read as before.",
        help: "Mention it in the change log.",
        example: "" => "data.deletedBy: string, optional",
        effects: ReshapesTypes,
    }
    Additive PROPERTY_DEPRECATED "property-deprecated", "property deprecated", "properties deprecated" {
        description: "A document marks the property as deprecated, or the documents dropped the property and a fixup keeps it.",
        rationale: "Code that reads the field compiles with a warning. Cargo's rules allow that in a minor version.",
        help: "Find out what replaces the property, and mention it in the change log.",
        example: "" => "deprecated",
        effects: ChangesDeprecated,
    }
    Additive PROPERTY_UNDEPRECATED "property-undeprecated", "property no longer deprecated", "properties no longer deprecated" {
        description: "No document marks the property as deprecated any more.",
        rationale: "Code compiles as before, without the warning.",
        help: "Check that the mark was not lost in a change of the page's layout.",
        example: "deprecated" => "",
        effects: ChangesDeprecated,
    }
    Additive ATTRIBUTE_ADDED "attribute-added", "envelope attribute added", "envelope attributes added" {
        description: "The documents list a new attribute beside `data`.",
        rationale: "An attribute that the crate does not know arrives among the `extensions`, with or without this entry.",
        help: "If the envelope does not have the attribute, add a field in generated/src.",
        example: "" => "topLevelResourceId: string, optional",
    }
    Docs ATTRIBUTE_FACT_CHANGED "attribute-fact-changed", "fact of an envelope attribute changed", "facts of envelope attributes changed" {
        description: "An attribute beside `data`, or `data` itself, became required, optional or deprecated, stopped being deprecated, or allows other values.",
        rationale: "The envelope in the crate is written by hand. It takes any value, and does not depend on whether the attribute is present.",
        help: "Nothing, unless code relies on the attribute.",
        example: "string, optional" => "string, required",
    }
    Docs RAW_PROPERTY_CHANGED "raw-property-changed", "property of raw JSON changed", "properties of raw JSON changed" {
        description: "The property is part of a value that the crate gives as raw JSON, so it has no field.",
        rationale: "No Rust code is generated for the property.",
        help: "Check code that reads this JSON.",
        example: "string, optional" => "string, required",
    }
    Docs PROPERTY_TYPE_RESTATED "property-type-restated", "type stated differently", "types stated differently" {
        description: "The page states the type in another way: another schema has the same facts, a schema was renamed, or a fact that was inferred before is stated. The field in the crate, or the attribute, has the same type.",
        rationale: "The Rust code does not change, since it does not name the schemas of pages.",
        help: "Nothing.",
        example: "any[], inferred string" => "string[]",
    }
    Docs PROPERTY_FORMAT_CHANGED "property-format-changed", "format changed", "formats changed" {
        description: "The page states another format. The field in the crate has the same type.",
        rationale: "Only the documentation shows the format: only `date-time` has its own Rust type.",
        help: "Nothing.",
        example: "" => "uuid",
    }
    Docs PROPERTY_DEFAULT_CHANGED "property-default-changed", "default changed", "defaults changed" {
        description: "The page states another default.",
        rationale: "Only the documentation shows the default. The crate never fills it in.",
        help: "Nothing.",
        example: "false" => "true",
    }
    Docs PROPERTY_LIMIT_CHANGED "property-limit-changed", "limit changed", "limits changed" {
        description: "The page states another limit of the value, such as its maximum length.",
        rationale: "Only the documentation shows the limit. The crate also reads values beyond it.",
        help: "Check columns and buffers that are sized by the limit.",
        example: "maxLength: 64" => "maxLength: 256",
    }
    Docs PROPERTY_DESCRIPTION_CHANGED "property-description-changed", "property described differently", "properties described differently" {
        description: "The description of the property changed.",
        rationale: "Only the documentation shows the description.",
        help: "Check whether the description states a fact that the table does not have. A fixup can state it.",
        example: "ID of the space." => "Identifies the space.",
    }
    Docs PROPERTY_ORDER_CHANGED "property-order-changed", "order of properties changed", "orders of properties changed" {
        description: "An object lists its properties in another order.",
        rationale: "Only the documentation shows the order: fields have names, and users cannot construct the structs by listing fields.",
        help: "Nothing.",
        example: "id, name" => "name, id",
    }
    Docs PROPERTY_TRUNCATION_CHANGED "property-truncation-changed", "truncation changed", "truncations changed" {
        description: "The page started or stopped truncating the properties of an object.",
        rationale: "This is about how the page shows the object. Properties that appeared or disappeared are reported as changes of their own.",
        help: "If the list is truncated now, check that a schema of the page has the properties.",
        example: "" => "truncated",
    }
}
