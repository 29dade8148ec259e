//! Rules about what pages say: where they contradict themselves or one another, or cannot be right.

use super::rules;

rules! { Severity:
    Error EXAMPLE_KIND "example-kind", "example with another JSON type than the table says", "examples with another JSON type than the table says" {
        means: "The table says a type, such as `integer`, and the example has a value of another one, such as a text.",
        why: "One of the two is wrong. If it is the table, the crate takes every such event for a mismatch.",
        todo: "Set `type` by a fixup, if the example is right, or allow the finding.",
        example: "| `size` | `integer` | Yes | How large it is. |" => "{ \"size\": \"1 MB\" }",
    }
    Error EXAMPLE_PROPERTY "example-property", "example with a property that the table does not have", "examples with a property that the table does not have" {
        means: "An object of the example has a key, and the list of that object's properties does not.",
        why: "One of the two is wrong. If it is the table, perhaps because a line of it was lost, the crate lacks a field.",
        todo: "Compare the page with its source; then allow the finding, or `keep` what the page dropped.",
        example: "| `id` | `string` | Yes | Identifies it. |" => "{ \"id\": \"1\", \"name\": \"one\" }",
    }
    Error EXAMPLE_REQUIRED "example-required", "example without a property that the table requires", "examples without a property that the table requires" {
        means: "The table says that a property is required, and the example does not have it.",
        why: "One of the two is wrong. If it is the table, the crate takes every such event for a mismatch.",
        todo: "Set `required` by a fixup, if the example is right, or allow the finding.",
        example: "| `name` | `string` | Yes | Its name. |" => "{ \"id\": \"1\" }",
    }
    Error EXAMPLE_TYPE "example-type", "example with the type of another event", "examples with the type of another event" {
        means: "The example's `type` is not the type that the page documents it under.",
        why: "One of the two is wrong. The crate knows events by their types, and its documentation shows the example.",
        todo: "Set `example/type` by a fixup, if the heading is right.",
        example: "### com.qlik.task.deleted" => "{ \"type\": \"com.qlik.task.created\" }",
    }
    Error EXAMPLE_VALUE "example-value", "example with a value that is not allowed", "examples with a value that is not allowed" {
        means: "The table lists the allowed values of a property, and the example has another one.",
        why: "One of the two is wrong. If it is the table, the crate's enum lacks a variant for it.",
        todo: "Set `allowed` by a fixup, if the example is right, or allow the finding.",
        example: "| `kind` | `string` | Yes | Its kind. Allowed values: a \\| b. |" => "{ \"kind\": \"c\" }",
    }
    Warning ANNOUNCED_DEPRECATED "announced-deprecated", "event announced as deprecated whose page does not say so", "events announced as deprecated whose pages do not say so" {
        means: "A changelog marks an event as deprecated, and the edition that counts does not.",
        why: "The page counts, and may just not be up to date. The crate does not warn those who use the event.",
        todo: "Ask whether the event is deprecated; if so, set `deprecated` by a fixup on its page.",
        example: "com.qlik.thing.created (deprecated): thing created" => "### com.qlik.thing.created",
    }
    Warning ANNOUNCED_SUMMARY "announced-summary", "announced event whose summary tells of another action", "announced events whose summaries tell of another action" {
        means: "The type ends with an action, such as `created`, and the summary has another one and not this one.",
        why: "One of the two is wrong. The crate takes the type, and only its documentation takes the summary.",
        todo: "Set `description` by a fixup, if the summary is wrong.",
        example: "com.qlik.thing.created: thing deleted" => "",
    }
    Warning DEPRECATED_IN_PROSE "deprecated-in-prose", "description that says deprecated where no flag does", "descriptions that say deprecated where no flag does" {
        means: "A sentence or a bracket of the description says \"Deprecated\", or that this property or event is, without a flag.",
        why: "Prose makes no facts, and not every page can flag a property. The sentence is in the crate's documentation.",
        todo: "Set `deprecated` by a fixup, so that the crate warns too, or allow the finding.",
        example: "| `name` | `string` | No | Deprecated. Use the id. |" => "",
    }
    Warning EDITIONS_DIFFER "editions-differ", "difference between two editions of an event", "differences between two editions of an event" {
        means: "Two pages document one event, and differ in what both layouts can say: properties, types, flags, values.",
        why: "The newer one counts, whatever the older one says. What it no longer has may be lost by oversight.",
        todo: "Compare the editions: correct the one that counts, `keep` what it dropped, or allow the finding.",
        example: "older/things.md: | `name` | `string` | Yes | Its name. |" => "things.md: | `name` | `string` | No | Its name. |",
    }
    Warning EXAMPLE_FORMAT "example-format", "example with a value that is not of the format", "examples with a value that is not of the format" {
        means: "The table states a format, such as `date-time`, and the example's value is not of it.",
        why: "The crate keeps the text of every format as it was sent, so that none makes an event unreadable.",
        todo: "Set `format` by a fixup, if events have what the example shows, or allow the finding.",
        example: "| `at` | `string` | No | When. Metadata: format = date-time. |" => "{ \"at\": \"yesterday\" }",
    }
    Warning SCHEMA_DIFFERS "schema-differs", "difference between a schema and a use of it", "differences between a schema and a use of it" {
        means: "A property names a schema and lists its properties too, and the two lists differ.",
        why: "The event's own listing counts. The schema's is taken only where the event's was cut off.",
        todo: "Correct the event by a fixup, if the schema is right, or allow the finding.",
        example: "the event: | `name` | `string` | Yes | Its name. |" => "the schema: | `name` | `string` | No | Its name. |",
    }
    Warning SPELLING_VARIANTS "spelling-variants", "property in another spelling than on the rest of its page", "properties in another spelling than on the rest of their page" {
        means: "Events of one page have a property at the same place, in names that differ in case, `_` or `-` alone.",
        why: "One of them may be a slip. The crate reads each name as its page writes it.",
        todo: "Look at real events of both types; allow the finding where both spellings are sent.",
        example: "com.qlik.alert.created: | `alertId` | `string` |" => "com.qlik.alert.deleted: | `alertID` | `string` |",
    }
    Note ALLOWED_IN_PROSE "allowed-in-prose", "description that names values where no list does", "descriptions that name values where no list does" {
        means: "The description of a text says which values there are, and the table has no list of allowed values.",
        why: "Prose makes no facts: the property stays a text, which takes every value. Nothing is lost.",
        todo: "Set `allowed` by a fixup where an enum is worth it, or allow the finding.",
        example: "| `state` | `string` | No | One of `on` or `off`. |" => "",
    }
    Note ANNOUNCED_ONLY "announced-only", "announced event without a page", "announced events without a page" {
        means: "A changelog announces an event, and no page of another layout has it.",
        why: "The crate knows the event's type and keeps its payload as JSON. Nothing is lost.",
        todo: "Fetch the page that documents the event, as soon as there is one.",
        example: "com.qlik.thing.created: thing created" => "",
    }
    Note DOUBLED_METADATA "doubled-metadata", "metadata with a key twice", "metadata with a key twice" {
        means: "The metadata of a property states the same value twice. Two values for one key are a fault of the page.",
        why: "It says nothing new, and counts once.",
        todo: "Nothing; it is upstream's to mend.",
        example: "Metadata: default = 0, default = 0." => "",
    }
    Note TRUNCATED "truncated", "object whose properties are cut off", "objects whose properties are cut off" {
        means: "The page says that it truncated the properties. The finding tells which schema or page has them, if any.",
        why: "The crate takes them from the schemas, and otherwise gives the object as JSON. Nothing is lost.",
        todo: "Nothing, where the schemas have them; otherwise take the page anew, or leave the object as JSON.",
        example: "_Properties truncated due to depth limit._" => "",
    }
    Note TYPES_APART "types-apart", "type that could be one with others", "types that could be one with others" {
        means: "Nested types of several places are equal in their facts, or have most of them in common.",
        why: "The crate has one more type than it needs, and those who use it one more conversion.",
        todo: "Decide in spec/names.yaml: `shared` makes them one type, `distinct` says why they stay apart.",
        example: "com.qlik.thing.created data.owner: {id, name}" => "com.qlik.thing.deleted data.owner: {id, name}",
    }
}
