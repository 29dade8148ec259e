//! Rules of `drift`: captured events that differ from the documents.

use super::rules;

rules! { Severity:
    Error DRIFT_ABSENT "drift-absent", "required property that is absent", "required properties that are absent" {
        description: "The documents require a property, and events do not have it. Attributes are only required of CloudEvents: legacy bodies and items of the Audits API lack some.",
        rationale: "Every such event is a `Mismatch` in the crate.",
        help: "Set `required` to false by a fixup, if events are right. `cargo xtask drift --suggest` prints it.",
        example: "| `name` | `string` | Yes | The name. |" => "{ \"type\": \"com.qlik.thing.created\", \"data\": { \"id\": \"1\" } }",
    }
    Error DRIFT_DAMAGED "drift-damaged", "record that cannot be read", "records that cannot be read" {
        description: "A piece of the input is not JSON: it is cut off, has another syntax, is not UTF-8, is nested too deeply, or is longer than 64 MiB. Or a compressed file is damaged. Reading resumes at the next record.",
        rationale: "The events in it were not compared.",
        help: "Look at the line. For a log with JSON in its lines use `--from log`.",
        example: "{ \"type\": \"com.qlik.thing.created\", \"data\": {" => "",
    }
    Error DRIFT_JSON_TYPE "drift-json-type", "value of another JSON type than documented", "values of other JSON types than documented" {
        description: "The documents give a property one JSON type, such as `integer`, and events have a value of another type, such as a string. An integer is a whole number of 64 bits, written without a fraction.",
        rationale: "Every such event is a `Mismatch` in the crate.",
        help: "Set `type` by a fixup, if events are right. `cargo xtask drift --suggest` prints it.",
        example: "| `duration` | `integer` | Yes | In seconds. |" => "{ \"data\": { \"duration\": \"12\" } }",
    }
    Error DRIFT_NULL "drift-null", "required property that is null", "required properties that are null" {
        description: "The documents require a property and do not say that it can be null, and events have null.",
        rationale: "Every such event is a `Mismatch` in the crate.",
        help: "Set `nullable` to true by a fixup, if events are right. `cargo xtask drift --suggest` prints it.",
        example: "| `name` | `string` | Yes | The name. |" => "{ \"data\": { \"name\": null } }",
    }
    Warning DRIFT_DELIVERY "drift-delivery", "event in another delivery than expected", "events in other deliveries than expected" {
        description: "An event was delivered in another form than `--expect` names, for example as a legacy body instead of a CloudEvent.",
        rationale: "The crate reads every delivery. Other receivers may not, and legacy bodies and items of the Audits API lack attributes.",
        help: "Look at the settings of the webhook, or expect this delivery too.",
        example: "--expect cloudevents" => "{ \"cloudEventsVersion\": \"0.1\", \"eventType\": \"com.qlik.thing.created\" }",
    }
    Warning DRIFT_DEPRECATED "drift-deprecated", "deprecated or former event type that is still sent", "deprecated or former event types that are still sent" {
        description: "The documents deprecate the event type, or it is a former type of another event, and it still occurs.",
        rationale: "Receivers that route only the successor lose such events. From the sunset on they may no longer be sent.",
        help: "Route both types until the old one no longer occurs.",
        example: "### com.qlik.thing.created  _(deprecated)_" => "{ \"type\": \"com.qlik.thing.created\" }",
    }
    Warning DRIFT_EVENT_TYPE "drift-event-type", "event type that no document has", "event types that no document has" {
        description: "Events have a type that no document describes or announces. A type that does not look like one, or a part of it that looks like a value, is printed as its kind.",
        rationale: "The crate keeps such an event as `Unknown`: its payload is not typed.",
        help: "Look for a page that describes it (`cargo xtask sync --add`), or ask Qlik for one.",
        example: "" => "{ \"type\": \"com.qlik.thing.copied\" }",
    }
    Warning DRIFT_FORMAT "drift-format", "value that does not fit its format", "values that do not fit their formats" {
        description: "The documents state a format, such as `date-time`, and events have a text that does not fit it.",
        rationale: "Validators that check formats reject such events. The crate keeps every text as it was sent.",
        help: "Remove or set `format` by a fixup, if events are right. `cargo xtask drift --suggest` prints it.",
        example: "| `at` | `string` | No | When. Metadata: format = date-time. |" => "{ \"data\": { \"at\": \"yesterday\" } }",
    }
    Warning DRIFT_LIMIT "drift-limit", "value beyond a limit", "values beyond a limit" {
        description: "The documents limit the values of a property, for example by `minimum` or `maxLength`, and events have a value beyond the limit. A `pattern` is not checked.",
        rationale: "Validators reject such events. The crate does not check limits.",
        help: "Remove or set the limit by a fixup, if events are right. `cargo xtask drift --suggest` prints it.",
        example: "| `size` | `integer` | Yes | Its size. Metadata: maximum = 10. |" => "{ \"data\": { \"size\": 11 } }",
    }
    Warning DRIFT_NO_EVENT "drift-no-event", "value that is not an event", "values that are not events" {
        description: "A JSON value of the input is not an event in any delivery that the project knows.",
        rationale: "It was not compared with any document.",
        help: "Look at the line: the events may be wrapped in other objects. `--from log` finds events inside other objects.",
        example: "{ \"error\": \"unauthorized\" }" => "",
    }
    Warning DRIFT_PROPERTY "drift-property", "property that no document has", "properties that no document has" {
        description: "An object whose properties are listed has another one. A name that looks like a value is printed as its kind. An object with more than 50 different ones is a map, and none of its names is printed.",
        rationale: "`Event` drops such a property; `Event<Lossless>` keeps it. A payload without any documented property is a `Mismatch` in the crate.",
        help: "Look whether a newer document has it (`cargo xtask sync`), or ask Qlik to document it.",
        example: "| `id` | `string` | Yes | Identifies it. |" => "{ \"data\": { \"id\": \"1\", \"name\": \"one\" } }",
    }
    Warning DRIFT_VALUE "drift-value", "value that is not in the list of allowed values", "values that are not in the lists of allowed values" {
        description: "The documents list the allowed values of a property, and events have another one.",
        rationale: "The crate's enum has no variant for it, and keeps it as `Unknown`.",
        help: "Add the value to `allowed` by a fixup. `cargo xtask drift --suggest --show-values` prints it.",
        example: "| `kind` | `string` | Yes | Its kind. Allowed values: a \\| b. |" => "{ \"data\": { \"kind\": \"c\" } }",
    }
    Note DRIFT_ATTRIBUTE "drift-attribute", "attribute that no document of the event has", "attributes that no document of the event has" {
        description: "An event has an attribute beside its payload that its documents do not list and CloudEvents does not define.",
        rationale: "The crate keeps it: in a field, if other events have the attribute, else in `extensions`.",
        help: "Nothing needs to be done. A document that lists it gives it a description.",
        example: "" => "{ \"type\": \"com.qlik.thing.created\", \"fleetid\": \"7\" }",
    }
}
