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
    Warning DEPRECATION_DENIED "deprecation-denied", "deprecation that another document denies", "deprecations that another document denies" {
        means: "One document deprecates an event or a property, and another one states that it is not deprecated.",
        why: "A deprecation that was stated once stays. A document that is only silent is not a contradiction.",
        todo: "Set `deprecated` to false by a fixup, if the deprecation was withdrawn, or allow the finding.",
        example: "things.txt: `name`, Deprecated" => "things.json: \"x-qlik-deprecated\": false",
    }
    Warning DOCUMENTS_DIFFER "documents-differ", "difference between two documents", "differences between two documents" {
        means: "Two documents describe one event, and state different facts that both layouts can express.",
        why: "The newest document that states a fact counts. What only an older one lists may be lost by oversight.",
        todo: "Compare the documents: correct what counts, `keep` what was dropped, or allow the finding.",
        example: "things.md: | `name` | `string` | Yes | The name. |" => "things.json: \"name\" is not required",
    }
    Warning EVENT_ON_SEVERAL_PAGES "event-on-several-pages", "event on several pages", "events on several pages" {
        means: "Two pages of the site describe the event.",
        why: "The event stands on the page of the newest document. Its Rust module follows the page.",
        todo: "Ask which page is right, and allow the finding.",
        example: "spaces.md: ### com.qlik.space.created" => "core/spaces.md: ### com.qlik.space.created",
    }
    Warning EXAMPLE_FORMAT "example-format", "example with a value that is not of the format", "examples with a value that is not of the format" {
        means: "The table states a format, such as `date-time`, and the example's value is not of it.",
        why: "The crate keeps the text of every format as it was sent, so that none makes an event unreadable.",
        todo: "Set `format` by a fixup, if events have what the example shows, or allow the finding.",
        example: "| `at` | `string` | No | When. Metadata: format = date-time. |" => "{ \"at\": \"yesterday\" }",
    }
    Warning FIXUP_WITHOUT_EFFECT "fixup-without-effect", "correction of a document without effect", "corrections of documents without effect" {
        means: "A fixup corrects one document, and the catalogue takes the fact from another one.",
        why: "The fixup changes nothing that anybody uses.",
        todo: "Delete the fixup, or leave out `document` to set what counts after the merge.",
        example: "document: things.txt" => "",
    }
    Warning SCHEMA_DIFFERS "schema-differs", "difference between a schema and a use of it", "differences between a schema and a use of it" {
        means: "A property names a schema and lists its properties too, and the two lists differ.",
        why: "The event's own listing counts. The schema's is taken only where the event's was cut off.",
        todo: "Correct the event by a fixup, if the schema is right, or allow the finding.",
        example: "the event: | `name` | `string` | Yes | Its name. |" => "the schema: | `name` | `string` | No | Its name. |",
    }
    Warning SENTENCE_PASSED_OVER "sentence-passed-over", "published sentence that is not taken", "published sentences that are not taken" {
        means: "The document of a published sentence states another JSON type or other allowed values than what counts.",
        why: "The sentence may describe something else. The next sentence in order is in the crate's documentation.",
        todo: "Compare the documents; set `description` by a fixup, if the sentence still holds.",
        example: "things.txt: `size`, string: How large." => "things.md: `size`, integer",
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
