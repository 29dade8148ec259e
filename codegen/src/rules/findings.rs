//! Rules of `lint`: documents that contradict themselves or each other, or that state something that cannot be correct.

use super::rules;

rules! { Severity:
    Error DEFAULT_EVENT_TYPE "default-event-type", "`type` with the type of another event as its value", "`type`s with the types of other events as their values" {
        description: "The default or the only allowed value of the attribute `type` is not the event type under which the document describes the event.",
        rationale: "One of the two is wrong. The crate identifies events by their type.",
        help: "Set `default` or `allowed` of `type` by a fixup, if the heading is right.",
        example: "### com.qlik.task.deleted" => "| `type` | `string` | Yes | Metadata: default = \"com.qlik.task.created\". |",
    }
    Error DEFAULT_VALUE "default-value", "default or allowed value that the property cannot have", "defaults or allowed values that the properties cannot have" {
        description: "The default of a property is not in its list of allowed values, or the default or an allowed value has another JSON type than the property.",
        rationale: "One of the two statements is wrong. If it is the list, the crate's enum lacks a variant; if it is the type, every such event is a `Mismatch`.",
        help: "Set `default`, `allowed` or `type` by a fixup. Otherwise suppress the finding with `allow`.",
        example: "| `kind` | `string` | Yes | Allowed values: a \\| b. Metadata: default = \"c\". |" => "",
    }
    Error EXAMPLE_EVENT_TYPE "example-event-type", "example with the type of another event", "examples with the type of another event" {
        description: "The `type` in the example is not the event type under which the page documents the event.",
        rationale: "One of the two is wrong. The crate identifies events by their type, and its documentation shows the example.",
        help: "Set `example/type` by a fixup, if the heading is right.",
        example: "### com.qlik.task.deleted" => "{ \"type\": \"com.qlik.task.created\" }",
    }
    Error EXAMPLE_JSON_TYPE "example-json-type", "example with another JSON type than the table", "examples with another JSON type than the table" {
        description: "The table gives a property one JSON type, such as `integer`, and the example has a value of another type, such as a string.",
        rationale: "One of the two is wrong. If it is the table, every such event is a `Mismatch` in the crate.",
        help: "Set `type` by a fixup, if the example is right. Otherwise suppress the finding with `allow`.",
        example: "| `size` | `integer` | Yes | How large it is. |" => "{ \"size\": \"1 MB\" }",
    }
    Error EXAMPLE_NULL "example-null", "example with null for a property that the table requires", "examples with null for properties that the table requires" {
        description: "The table requires a property and does not say that it can be null, and the example has `null`.",
        rationale: "One of the two is wrong. If it is the table, every such event is a `Mismatch` in the crate.",
        help: "Set `nullable` to true by a fixup, or `required` to false, if the example is right. Otherwise suppress the finding with `allow`.",
        example: "| `name` | `string` | Yes | Its name. |" => "{ \"name\": null }",
    }
    Error EXAMPLE_PROPERTY "example-property", "example with a property that the table lacks", "examples with a property that the table lacks" {
        description: "An object in the example has a key that the list of the object's properties does not have.",
        rationale: "One of the two is wrong. If it is the table, for example because a row is missing, the crate lacks a field.",
        help: "Compare the page with its source. Then retain the dropped property with `keep`, or suppress the finding with `allow`.",
        example: "| `id` | `string` | Yes | Identifies it. |" => "{ \"id\": \"1\", \"name\": \"one\" }",
    }
    Error EXAMPLE_REQUIRED "example-required", "example without a property that the table requires", "examples without a property that the table requires" {
        description: "The table requires a property that the example does not have.",
        rationale: "One of the two is wrong. If it is the table, every such event is a `Mismatch` in the crate.",
        help: "Set `required` by a fixup, if the example is right. Otherwise suppress the finding with `allow`.",
        example: "| `name` | `string` | Yes | Its name. |" => "{ \"id\": \"1\" }",
    }
    Error EXAMPLE_VALUE "example-value", "example with a value that is not allowed", "examples with a value that is not allowed" {
        description: "The table lists the allowed values of a property, and the example has another value.",
        rationale: "One of the two is wrong. If it is the table, the crate's enum lacks a variant.",
        help: "Set `allowed` by a fixup, if the example is right. Otherwise suppress the finding with `allow`.",
        example: "| `kind` | `string` | Yes | Its kind. Allowed values: a \\| b. |" => "{ \"kind\": \"c\" }",
    }
    Warning ANNOUNCED_SUMMARY "announced-summary", "announcement whose summary names another action", "announcements whose summaries name another action" {
        description: "The event type ends with an action, such as `created`, and the summary names another action instead.",
        rationale: "One of the two is wrong. The crate uses the type; only its documentation shows the summary.",
        help: "Set `description` by a fixup, if the summary is wrong.",
        example: "com.qlik.thing.created: thing deleted" => "",
    }
    Warning DEFAULT_IN_PROSE "default-in-prose", "description that names another default than the table", "descriptions that name other defaults than the table" {
        description: "The description names a default, as in \"Defaults to `daily`\", and the table has another default, or does not allow the value.",
        rationale: "One of the two is wrong. The crate sets no default; only its documentation shows both.",
        help: "Set `default` or `description` by a fixup. Otherwise suppress the finding with `allow`.",
        example: "| `rate` | `string` | No | Defaults to `daily`. Metadata: default = \"weekly\". |" => "",
    }
    Warning DEPRECATED_IN_PROSE "deprecated-in-prose", "deprecation that only the description states", "deprecations that only the description states" {
        description: "The description says that the property or the event is deprecated, but the table does not flag it.",
        rationale: "Descriptions never set facts, and not every layout can flag a property. The crate's documentation shows the description.",
        help: "Set `deprecated` by a fixup, so that the crate warns too. Otherwise suppress the finding with `allow`.",
        example: "| `name` | `string` | No | Deprecated. Use the id. |" => "",
    }
    Warning DEPRECATION_DENIED "deprecation-denied", "deprecation that another document denies", "deprecations that another document denies" {
        description: "One document deprecates an event or a property, and another one states that it is not deprecated.",
        rationale: "A deprecation that was stated once stays. A document that is only silent is not a contradiction.",
        help: "Set `deprecated` to false by a fixup, if the deprecation was withdrawn. Otherwise suppress the finding with `allow`.",
        example: "things.txt: `name`, Deprecated" => "things.json: \"x-qlik-deprecated\": false",
    }
    Warning DEPRECATION_MARKS "deprecation-marks", "event whose marks of deprecation disagree", "events whose marks of deprecation disagree" {
        description: "The heading of the event has `_(deprecated)_` and the label `Deprecated` does not say true, or the reverse. Or the document states since when, until when or by what an event is replaced, and does not mark it as deprecated.",
        rationale: "One of the two is wrong. The crate marks the event as deprecated if the heading or the label says so.",
        help: "Set `deprecated` by a fixup, if the event is not deprecated, or is deprecated without a mark. Otherwise suppress the finding with `allow`.",
        example: "### com.qlik.thing.created  _(deprecated)_" => "**Deprecated:** `false`",
    }
    Warning DOCUMENTS_DIFFER "documents-differ", "difference between two documents", "differences between two documents" {
        description: "Two documents describe one event, and state different values of a fact that both layouts can express.",
        rationale: "The newest document that states a fact has precedence. A property that only an older document lists may have been lost by mistake.",
        help: "Compare the documents: correct the value with `set`, or retain a dropped property with `keep`. Otherwise suppress the finding with `allow`.",
        example: "things.md: | `name` | `string` | Yes | The name. |" => "things.json: \"name\" is not required",
    }
    Warning EVENT_ON_SEVERAL_PAGES "event-on-several-pages", "event on several pages", "events on several pages" {
        description: "Two pages of the site describe the event.",
        rationale: "The event is on the page of the newest document. Its Rust module follows the page.",
        help: "Find out which page is right, and suppress the finding with `allow`.",
        example: "spaces.md: ### com.qlik.space.created" => "core/spaces.md: ### com.qlik.space.created",
    }
    Warning EXAMPLE_DEFAULT "example-default", "example with another value than the default", "examples with another value than the default" {
        description: "The table states a default of an attribute that is the same in every event of a type, such as `source` or `specversion`, and the example has another value.",
        rationale: "One of the two is wrong. Receivers filter by `source`; the crate accepts any text.",
        help: "Set `default` by a fixup, or correct `example/source`. Otherwise suppress the finding with `allow`.",
        example: "| `source` | `string` | Yes | Metadata: default = \"com.qlik/things\". |" => "{ \"source\": \"com.qlik/others\" }",
    }
    Warning EXAMPLE_FORMAT "example-format", "example with a value that does not fit the format", "examples with a value that does not fit the format" {
        description: "The table states a format, such as `date-time`, and the value in the example does not fit it.",
        rationale: "The crate keeps every formatted text as it was sent, so such a value never makes an event unreadable.",
        help: "Set `format` by a fixup, if events look like the example. Otherwise suppress the finding with `allow`.",
        example: "| `at` | `string` | No | When. Metadata: format = date-time. |" => "{ \"at\": \"yesterday\" }",
    }
    Warning EXAMPLE_LIMIT "example-limit", "example beyond the limits of the table", "examples beyond the limits of the table" {
        description: "The table limits the values of a property, for example by `minimum` or `maxLength`, and the value in the example is beyond the limit.",
        rationale: "One of the two is wrong. The crate does not check limits, so such a value never makes an event unreadable.",
        help: "Correct the limit by a fixup, if the example is right. Otherwise suppress the finding with `allow`.",
        example: "| `size` | `integer` | Yes | Its size. Metadata: maximum = 10. |" => "{ \"size\": 11 }",
    }
    Warning FIXUP_WITHOUT_EFFECT "fixup-without-effect", "correction of a document without effect", "corrections of documents without effect" {
        description: "A fixup corrects one document, but the catalogue takes the fact from another one.",
        rationale: "The fixup has no effect.",
        help: "Delete the fixup, or omit `document` to correct the catalogue after the merge.",
        example: "document: things.txt" => "",
    }
    Warning IMPOSSIBLE_FORMAT "impossible-format", "format that the values cannot have", "formats that the values cannot have" {
        description: "The attribute `time` has another format than `date-time`, the description speaks of a time of day and the format is `date`, the format belongs to texts and the property is not a text, or the default or an allowed value does not fit the format.",
        rationale: "Every validator that checks formats rejects such events. The crate keeps every formatted text as it was sent.",
        help: "Set `format` by a fixup. Without `to`, the format is removed.",
        example: "| `time` | `string` | Yes | When it was sent. Metadata: format = \"date\". |" => "",
    }
    Warning IMPOSSIBLE_LIMITS "impossible-limits", "limits that contradict each other or a stated value", "limits that contradict each other or stated values" {
        description: "A minimum is over its maximum, or the default or an allowed value of a property is beyond the limits of the property.",
        rationale: "No value satisfies such limits, or a documented value does not. The crate does not check limits.",
        help: "Correct the limit by a fixup. Otherwise suppress the finding with `allow`.",
        example: "| `size` | `integer` | Yes | Its size. Metadata: minimum = 10, maximum = 1. |" => "",
    }
    Warning LIMIT_IN_PROSE "limit-in-prose", "description that names another limit than the table", "descriptions that name other limits than the table" {
        description: "The description names a limit, as in \"at most 64 characters\", and the table has another limit on that side.",
        rationale: "One of the two is wrong. The crate does not check limits; its documentation shows both.",
        help: "Set the limit or `description` by a fixup. Otherwise suppress the finding with `allow`.",
        example: "| `name` | `string` | No | At most 64 characters. Metadata: maxLength = 100. |" => "",
    }
    Warning OTHER_ACTION "other-action", "title or description of another action", "titles or descriptions of other actions" {
        description: "The event type ends with an action, such as `created`, and the title, the first sentence of the description, or the title of the example names only another one.",
        rationale: "One of the two is wrong. The crate uses the type; only its documentation shows the title and the description.",
        help: "Set `title` or `description` by a fixup, if it is wrong. Otherwise suppress the finding with `allow`.",
        example: "### com.qlik.thing.created" => "**Title:** Thing deleted",
    }
    Warning PROPERTY_EXAMPLE "property-example", "example of a property that contradicts its facts", "examples of properties that contradict their facts" {
        description: "An AsyncAPI document has an example of a single property, and the example has another JSON type, is not an allowed value, is beyond a limit, does not fit the format, or is null for a required property.",
        rationale: "One of the two is wrong. The crate's documentation and samples show examples of whole events, not of properties.",
        help: "Correct the fact by a fixup, if the example is right. Otherwise suppress the finding with `allow`.",
        example: "\"type\": \"integer\", \"example\": \"1 MB\"" => "",
    }
    Warning PROVISIONAL_DECISION "provisional-decision", "decision that a person still has to confirm", "decisions that a person still has to confirm" {
        description: "An entry of `spec/names.yaml` or `spec/fixups.yaml` is marked `provisional: true`. `cargo xtask regen --fix` made it, or suspended it, since a change of the documents would otherwise have stopped the build.",
        rationale: "The build is sound, but the decision was not a person's. A provisional entry has no effect where it does not fit.",
        help: "Remove the line `provisional: true` to confirm the entry, change the entry, or remove it. An entry that fits nothing is an error again without the mark.",
        example: "- path: com.qlik.thing.created data.kind" => "  provisional: true # nothing matches it",
    }
    Warning REDUNDANT_SUCCESSOR "redundant-successor", "decision about a successor that a document states", "decisions about successors that documents state" {
        description: "spec/names.yaml decides the successor of events, and for all these events a document states the successor.",
        rationale: "The document has precedence, so the decision has no effect. It hides the source of the successor.",
        help: "Delete the entry under `successors` in spec/names.yaml. If the document is wrong, set `successor` by a fixup.",
        example: "things.json: `com.qlik.thing.created` gives way to `com.qlik.core.thing.created`." => "successors: {from: com.qlik.thing.*, to: com.qlik.core.thing.*}",
    }
    Warning REQUIRED_IN_PROSE "required-in-prose", "description that contradicts whether the property is required", "descriptions that contradict whether the properties are required" {
        description: "The description says that the property is required, and the table says that it is optional, or the reverse. Or it says when the property is null, and no document states that it can be.",
        rationale: "One of the two is wrong. Descriptions never set facts. If an event lacks a property that the table requires, it is a `Mismatch` in the crate.",
        help: "Set `required`, or `nullable`, by a fixup, if the description is right. Otherwise suppress the finding with `allow`.",
        example: "| `name` | `string` | No | Required. The name. |" => "",
    }
    Warning SCHEMA_DIFFERS "schema-differs", "difference between a schema and a use of it", "differences between a schema and a use of it" {
        description: "A property names a schema and also lists its properties, and the two lists differ. A property `_updates` that only the event lists is not a finding: the site adds it to the schema of a resource in the events that update the resource.",
        rationale: "The list of the property has precedence. The list of the schema is only used if the property's list is truncated.",
        help: "Correct the event by a fixup, if the schema is right. Otherwise suppress the finding with `allow`.",
        example: "the event: | `name` | `string` | Yes | Its name. |" => "the schema: | `name` | `string` | No | Its name. |",
    }
    Warning SENTENCE_PASSED_OVER "sentence-passed-over", "published description that is not used", "published descriptions that are not used" {
        description: "The document of a published description states another JSON type or other allowed values than the catalogue.",
        rationale: "The description may be about something else. The crate's documentation has the next description in order.",
        help: "Compare the documents; set `description` by a fixup, if the description is still correct.",
        example: "things.txt: `size`, string: How large." => "things.md: `size`, integer",
    }
    Warning SPELLING_VARIANTS "spelling-variants", "property spelled differently on one page", "properties spelled differently on one page" {
        description: "Events of one page have a property at the same path, and the names differ only in case, `_` or `-`.",
        rationale: "One of the names may be a mistake. The crate reads each name as its page spells it.",
        help: "Look at real events of both types. Suppress the finding with `allow` if both spellings are sent.",
        example: "com.qlik.alert.created: | `alertId` | `string` |" => "com.qlik.alert.deleted: | `alertID` | `string` |",
    }
    Warning TYPE_IN_PROSE "type-in-prose", "description of another type of value", "descriptions of other types of values" {
        description: "The description speaks of a timestamp, a number or a flag, and the property has a JSON type that cannot hold one.",
        rationale: "One of the two is wrong. Descriptions never set facts. If it is the type, every such event is a `Mismatch` in the crate.",
        help: "Set `type` by a fixup, if the description is right. Otherwise suppress the finding with `allow`.",
        example: "| `createdAt` | `boolean` | No | Timestamp of its creation. |" => "",
    }
    Warning TYPE_UNLIKE_SIBLINGS "type-unlike-siblings", "property with another JSON type than in the other events", "properties with other JSON types than in the other events" {
        description: "Events of one document have a property at the same path, and nearly all of them give it another JSON type. Attributes of the envelope are compared over all documents.",
        rationale: "One of the types is probably wrong. If so, every such event is a `Mismatch` in the crate.",
        help: "Look at real events. Set `type` by a fixup, if the other events are right. Otherwise suppress the finding with `allow`.",
        example: "com.qlik.thing.created: | `size` | `string` |" => "com.qlik.thing.deleted, com.qlik.thing.updated: | `size` | `integer` |",
    }
    Warning UNKNOWN_EVENT "unknown-event", "mention of an event that no document describes", "mentions of events that no document describes" {
        description: "A text names an event type, and no document describes or announces an event of that type.",
        rationale: "The text sends its readers to an event that does not exist, or a page is missing. The finding is at the path of the event that is named.",
        help: "Fetch the page that documents the event. If the name is wrong, correct the `description` by a fixup, or suppress the finding with `allow`.",
        example: "Use com.qlik.v1.thing.made when you need all of it." => "",
    }
    Warning UNKNOWN_SUCCESSOR "unknown-successor", "successor that no document describes", "successors that no document describes" {
        description: "A document, or a fixup, names the successor of an event, and no document describes or announces an event of that type.",
        rationale: "`EventType::successor` returns `None` for such an event. The documentation and the deprecation note of the crate name the successor as text.",
        help: "Fetch the page that documents the successor, or correct `successor` by a fixup. Otherwise suppress the finding with `allow`.",
        example: "things.json: `com.qlik.thing.created` gives way to `com.qlik.core.thing.created`." => "",
    }
    Warning UNRESOLVED_REFERENCE "unresolved-reference", "reference to a schema that cannot be resolved", "references to schemas that cannot be resolved" {
        description: "An AsyncAPI document refers to a schema that it does not have, or to a schema that contains itself.",
        rationale: "The crate keeps the value as JSON, unless another document describes it. Nothing is lost.",
        help: "Ask upstream for the schema. Otherwise suppress the finding with `allow`.",
        example: "{ \"$ref\": \"#/components/schemas/missing\" }" => "",
    }
    Warning VALUES_IN_PROSE "values-in-prose", "description that lists other values than the table", "descriptions that list other values than the table" {
        description: "The description lists the values of a property, as in \"One of `a` or `b`\", and the table allows other ones.",
        rationale: "One of the two lists is wrong. Descriptions never set facts. If it is the table, the crate's enum lacks a variant.",
        help: "Set `allowed` by a fixup, if the description is right. Otherwise suppress the finding with `allow`.",
        example: "| `state` | `string` | No | One of `on` or `off`. Allowed values: on \\| auto. |" => "",
    }
    Note ALLOWED_IN_PROSE "allowed-in-prose", "list of values that only the description states", "lists of values that only the description states" {
        description: "The description of a string lists its values, and the table has no allowed values.",
        rationale: "Descriptions never set facts: the property stays a string, which accepts every value. Nothing is lost.",
        help: "Set `allowed` by a fixup if an enum is useful. Otherwise suppress the finding with `allow`.",
        example: "| `state` | `string` | No | One of `on` or `off`. |" => "",
    }
    Note ANNOUNCED_ONLY "announced-only", "announced event without a page", "announced events without a page" {
        description: "A changelog announces an event, and no other document describes it.",
        rationale: "The crate knows the event type and keeps the payload as JSON. Nothing is lost.",
        help: "Fetch the page that documents the event as soon as it is published.",
        example: "com.qlik.thing.created: thing created" => "",
    }
    Note DOUBLED_METADATA "doubled-metadata", "metadata with a duplicate key", "metadata with duplicate keys" {
        description: "The metadata of a property has a key more than once, with the same value. Two different values are an error.",
        rationale: "The second value adds nothing and is ignored.",
        help: "Nothing; only the site can correct it.",
        example: "Metadata: default = 0, default = 0." => "",
    }
    Note TRUNCATED "truncated", "object with truncated properties", "objects with truncated properties" {
        description: "The page states that it omits the properties of an object because of its depth.",
        rationale: "The crate takes the properties from the schema. Without one, the crate keeps the object as JSON, and nothing is lost.",
        help: "Nothing, if a schema has the properties. Otherwise fetch the page again, or leave the object as JSON.",
        example: "_Properties truncated due to depth limit._" => "",
    }
    Note TYPES_APART "types-apart", "type that could be shared", "types that could be shared" {
        description: "Nested types at several paths have equal facts, or most of their facts in common.",
        rationale: "The crate has more types than it needs, and its users more conversions.",
        help: "Decide in spec/names.yaml: `shared` makes one type of them, `distinct` gives the reason to keep them separate.",
        example: "com.qlik.thing.created data.owner: {id, name}" => "com.qlik.thing.deleted data.owner: {id, name}",
    }
}
