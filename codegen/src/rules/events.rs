//! Rules of `diff` about events.

use super::rules;

rules! { SemverImpact:
    Breaking EVENT_REMOVED "event-removed", "event removed", "events removed" {
        description: "No document has the event any more. The report shows its channel and the size of its payload, and names a new event that is like it, which may be the same one under another type.",
        rationale: "The crate loses the event's payload type, its variant of `Data` and its variant of `EventType`. Code that names one of them no longer compiles.",
        help: "Find out whether Qlik still sends the event. If it does, or if you are not sure, retain the event with `keep` in spec/fixups.yaml; the crate then marks it as deprecated.",
        example: "com.qlik.space.shared" => "",
        effects: ReshapesTypes,
    }
    Breaking EVENT_RENAMED "event-renamed", "event renamed", "events renamed" {
        description: "One event disappeared and another appeared. spec/names.yaml names the one under `former` of the other, or their types differ in one part and their properties are equal or nearly equal. No document says that it is a rename; `diff` assumes it. The report shows one change of the type, and the other differences as changes of their own.",
        rationale: "The Rust names follow the event type, so code that names them no longer compiles. An event of the old type is unknown to the new crate, unless spec/names.yaml has it under `former`.",
        help: "Check that it is one event. If Qlik sends both types for a while, retain the old one with `keep` in spec/fixups.yaml and name its successor in spec/names.yaml. If stored events have the old type, name it under `former` there.",
        example: "com.qlik.v1.app.created" => "com.qlik.app.created",
        effects: RenamesTypes,
    }
    Breaking EVENT_MOVED "event-moved", "event moved to another module", "events moved to another module" {
        description: "Another page documents the event now, and the event's payload moved to that page's module.",
        rationale: "The payload has another path, so code that imports it no longer compiles.",
        help: "If only the page was renamed, keep the name of the module with `modules` in spec/names.yaml.",
        example: "spaces.md (spaces)" => "areas.md (areas)",
        effects: RenamesTypes,
    }
    Breaking PAYLOAD_REMOVED "payload-removed", "payload removed", "payloads removed" {
        description: "The event is still known, but no document describes its payload any more: the event is only announced, or its `data` has no properties.",
        rationale: "The payload's type and its variant of `Data` were removed. The event arrives as `Data::Unknown`.",
        help: "Check whether the page is truncated. If Qlik still sends the payload, retain the event with `keep` in spec/fixups.yaml.",
        example: "data with 7 properties" => "",
        effects: ReshapesTypes,
    }
    Additive PAYLOAD_ADDED "payload-added", "payload documented", "payloads documented" {
        description: "The payload of a known event is documented now. Before, the event was only announced, or its `data` had no properties.",
        rationale: "The crate gains a type and a variant of `Data`, which is `#[non_exhaustive]`. Code that takes the event from `Data::Unknown` still compiles, but the event arrives in the new variant.",
        help: "Mention it in the change log. Look for code that handles `Data::Unknown` for this event type.",
        example: "" => "data with 7 properties",
        effects: ReshapesTypes,
    }
    Additive EVENT_ADDED "event-added", "event added", "events added" {
        description: "The documents have a new event. The report shows its channel and the size of its payload, and names a removed event that is like it, which may be the same one under another type.",
        rationale: "The crate gains a payload type and variants of `Data` and `EventType`, both of which are `#[non_exhaustive]`. Before, the event arrived as `Data::Unknown`.",
        help: "Mention it in the change log. If it replaces an older event, name it as the successor in spec/names.yaml.",
        example: "" => "com.qlik.space.archived",
        effects: ReshapesTypes,
    }
    Additive EVENT_DEPRECATED "event-deprecated", "event deprecated", "events deprecated" {
        description: "A document marks the event as deprecated, or the documents dropped the event and a fixup keeps it.",
        rationale: "Code that names the event compiles with a warning. Cargo's rules allow that in a minor version.",
        help: "If no document names the successor, name it under `successors` in spec/names.yaml, or state there that the event has none.",
        example: "" => "deprecated",
    }
    Additive EVENT_UNDEPRECATED "event-undeprecated", "event no longer deprecated", "events no longer deprecated" {
        description: "No document marks the event as deprecated any more.",
        rationale: "Code compiles as before, without the warning. `EventType::is_deprecated` returns `false`.",
        help: "Check that the mark was not lost in a change of the page's layout. Then remove the event's successor from spec/names.yaml, if it is listed there.",
        example: "deprecated" => "",
    }
    Additive EVENT_CHANNEL_CHANGED "event-channel-changed", "channel changed", "channels changed" {
        description: "The event is published on another channel.",
        rationale: "`EventType::channel` returns another value. Code compiles and events arrive as before, but code that subscribes or sorts by channel may need a change.",
        help: "Check subscriptions that name the channel.",
        example: "system-events.spaces" => "system-events.areas",
    }
    Additive EVENT_SUCCESSOR_CHANGED "event-successor-changed", "successor changed", "successors changed" {
        description: "A document or spec/names.yaml names another successor of the event, a first one, or none.",
        rationale: "`EventType::successor` returns another value, and the deprecation note names it. Nothing else changes.",
        help: "Check that the successor is right. A fixup can set it, if a document states another one.",
        example: "" => "com.qlik.core.space.created",
    }
    Additive EVENT_SINCE_CHANGED "event-since-changed", "start of a deprecation changed", "starts of deprecations changed" {
        description: "A document states another version or date since which the event is deprecated, a first one, or none.",
        rationale: "`EventType::deprecated_since` returns another value, and the deprecation note names it. Nothing else changes.",
        help: "Nothing, if the document is right.",
        example: "2026-04" => "2026-05",
    }
    Additive EVENT_SUNSET_MOVED "event-sunset-moved", "sunset moved", "sunsets moved" {
        description: "A document states another date from which Qlik may no longer publish the event.",
        rationale: "`EventType::sunset` returns another value, and the deprecation note names it. Code compiles as before, but its users have less or more time to stop depending on the event.",
        help: "Mention it in the change log. Check code that still depends on the event.",
        example: "2027-04" => "2027-01",
    }
    Additive EVENT_SUNSET_SET "event-sunset-set", "sunset set", "sunsets set" {
        description: "A document states the date from which Qlik may no longer publish the event; before, no document stated one.",
        rationale: "`EventType::sunset` returns the date, and the deprecation note names it. Code compiles as before, but after this date the event may no longer arrive.",
        help: "Mention it in the change log. Move code to the successor of the event before this date.",
        example: "" => "2027-04",
    }
    Additive EVENT_SUNSET_WITHDRAWN "event-sunset-withdrawn", "sunset withdrawn", "sunsets withdrawn" {
        description: "No document states the date from which Qlik may no longer publish the event any more.",
        rationale: "`EventType::sunset` returns `None`, and the deprecation note names no date. Nothing else changes.",
        help: "Check that the date was not lost by mistake, for example because its document was removed. A fixup can set `sunset`.",
        example: "2027-04" => "",
    }
    Docs EVENT_RELISTED "event-relisted", "event on another page", "events on another page" {
        description: "The event is on another page than before, and its Rust paths are unchanged.",
        rationale: "Only the documentation names the page. Differences between the two pages are reported as changes of their own.",
        help: "Nothing, if the other page is the newer one.",
        example: "spaces.txt" => "spaces.md",
    }
    Docs EVENT_TITLE_CHANGED "event-title-changed", "title changed", "titles changed" {
        description: "The event has another title.",
        rationale: "Only the documentation shows the title.",
        help: "Nothing.",
        example: "Space created" => "A space was created",
    }
    Docs EVENT_DESCRIPTION_CHANGED "event-description-changed", "event described differently", "events described differently" {
        description: "The description of the event changed.",
        rationale: "Only the documentation shows the description.",
        help: "Check whether the description states a fact that no table has, such as a deprecation. A fixup can state it.",
        example: "A space was made." => "A space was made or restored.",
    }
    Docs EVENT_LABEL_CHANGED "event-label-changed", "label changed", "labels changed" {
        description: "The event's action, visibility, stability, announcement or changelog section changed, a reference of it can or cannot be resolved, or its successor is stated where it was inferred, or the reverse.",
        rationale: "The Rust code does not depend on these labels.",
        help: "Check events that are no longer `stable` or `public`.",
        example: "stability: stable" => "stability: experimental",
    }
    Docs EVENT_EXAMPLE_CHANGED "event-example-changed", "example changed", "examples changed" {
        description: "The example of the event was changed, added or removed.",
        rationale: "Only the documentation shows the example. A fact that was inferred from it is reported as a change of the property.",
        help: "Check the findings of `cargo xtask lint`: an example can show what the table omits.",
        example: "{\"id\": \"a\"}" => "{\"id\": \"b\"}",
    }
    Docs EVENT_ORDER_CHANGED "event-order-changed", "order of events changed", "orders of events changed" {
        description: "A page lists its events in another order.",
        rationale: "Only the documentation shows the order.",
        help: "Nothing.",
        example: "created, deleted" => "deleted, created",
    }
    Docs CORRECTION_CHANGED "correction-changed", "correction changed", "corrections changed" {
        description: "A fixup corrects another value than before, or gives another reason for keeping an event or a property. The corrected fact is the same as before, or its change is reported too.",
        rationale: "The correction shows how the spec differs from the document. It is not a fact about the event.",
        help: "Nothing, if the correction is right.",
        example: "type: strin" => "",
    }
}
