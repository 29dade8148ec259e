//! Rules about events.

use super::rules;

rules! { Level:
    Breaking EVENT_REMOVED "event-removed", "event removed", "events removed" {
        means: "No page has the event any more, and the crate loses its payload, its variant of `Data` and its variant of `EventType`.",
        why: "Code that names any of them no longer compiles.",
        todo: "Find out whether Qlik stopped sending it. If it is still sent, or you are not sure, retain it with `keep` in spec/fixups.yaml; the crate then marks it as deprecated.",
        example: "com.qlik.space.shared" => "",
    }
    Breaking EVENT_RENAMED "event-renamed", "event renamed", "events renamed" {
        means: "One event went and another came whose properties are the same or nearly so, and whose type differs by one part. It is shown as one change of the type; what else differs is shown too.",
        why: "The Rust names follow the type, so code that names them no longer compiles; and an event of the old type is unknown to the new crate.",
        todo: "Check that it is one event. Qlik may send both types for a while: then retain the old one with `keep` in spec/fixups.yaml, and name its successor in spec/names.yaml.",
        example: "com.qlik.v1.app.created" => "com.qlik.app.created",
    }
    Breaking EVENT_MOVED "event-moved", "event moved to another module", "events moved to another module" {
        means: "The event is documented on another page than before, and its payload is in the module of that page.",
        why: "The path of the payload is another, so code that imports it no longer compiles.",
        todo: "If the page was only renamed, keep the module's name with `modules` in spec/names.yaml.",
        example: "spaces.md (spaces)" => "areas.md (areas)",
    }
    Breaking PAYLOAD_REMOVED "payload-removed", "payload removed", "payloads removed" {
        means: "The event is still known, but no page documents its payload any more: it is only announced, or its `data` has no properties.",
        why: "The payload's type and its variant of `Data` are gone. The event arrives as `Data::Unknown`.",
        todo: "Look whether the page was cut off. If the payload is still sent, retain the event with `keep` in spec/fixups.yaml.",
        example: "data with 7 properties" => "",
    }
    Additive PAYLOAD_ADDED "payload-added", "payload documented", "payloads documented" {
        means: "An event that was only announced, or whose `data` had no properties, has a documented payload now.",
        why: "There is a new type and a new variant of `Data`, which is `#[non_exhaustive]`. Code that took the event from `Data::Unknown` compiles, but the event arrives in the new variant.",
        todo: "Say so in the change log. Look for code that handles `Data::Unknown` for this type.",
        example: "" => "data with 7 properties",
    }
    Additive EVENT_ADDED "event-added", "event added", "events added" {
        means: "The pages have an event that they did not have.",
        why: "There are a new payload and new variants of `Data` and `EventType`, both of which are `#[non_exhaustive]`. The event came as `Data::Unknown` before. Only code that casts an `EventType` to a number by `as` gets other numbers, which are nobody's to keep; cargo-semver-checks calls that breaking.",
        todo: "Say so in the change log. If an older event means the same, name the successor in spec/names.yaml.",
        example: "" => "com.qlik.space.archived",
    }
    Additive EVENT_DEPRECATED "event-deprecated", "event deprecated", "events deprecated" {
        means: "The page marks the event as deprecated, or the pages no longer have it and a fixup keeps it.",
        why: "Code that names the event compiles with a warning, as Cargo's rules allow in a minor version.",
        todo: "Name the event that took over in spec/names.yaml under `successors`, or that there is none.",
        example: "" => "deprecated",
    }
    Additive EVENT_UNDEPRECATED "event-undeprecated", "event no longer deprecated", "events no longer deprecated" {
        means: "The page no longer marks the event as deprecated.",
        why: "Code compiles as before, without the warning, and `EventType::is_deprecated` says the opposite.",
        todo: "Check that the mark was not lost with a change of the page's layout; then remove its successor from spec/names.yaml.",
        example: "deprecated" => "",
    }
    Additive EVENT_CHANNEL_CHANGED "event-channel-changed", "channel changed", "channels changed" {
        means: "The page says that the event is published on another channel.",
        why: "`EventType::channel` gives another value. Code compiles, and events arrive as before, but code that subscribes or sorts by channel should be looked at: that is more than a sentence.",
        todo: "Check subscriptions that name the channel.",
        example: "system-events.spaces" => "system-events.areas",
    }
    Additive EVENT_SUCCESSOR_CHANGED "event-successor-changed", "successor changed", "successors changed" {
        means: "spec/names.yaml names another event as the one that took over, or none where there was one.",
        why: "`EventType::successor` gives another value, and the note of the deprecation names it. Nothing else changes.",
        todo: "Check the reason that is given in spec/names.yaml.",
        example: "" => "com.qlik.core.space.created",
    }
    Docs EVENT_RELISTED "event-relisted", "event on another page", "events on another page" {
        means: "Another page counts for the event than before, and the Rust paths stay as they are: the page's edition is newer, or the module's name is the same.",
        why: "Only the documentation names the page. What the other page says differently is shown as changes of its own.",
        todo: "Nothing, if the page is the newer one.",
        example: "spaces.txt" => "spaces.md",
    }
    Docs EVENT_TITLE_CHANGED "event-title-changed", "title changed", "titles changed" {
        means: "The event has another title.",
        why: "It stands in the documentation alone.",
        todo: "Nothing.",
        example: "Space created" => "A space was created",
    }
    Docs EVENT_DESCRIPTION_CHANGED "event-description-changed", "event described differently", "events described differently" {
        means: "The sentence about the event is another.",
        why: "It stands in the documentation alone.",
        todo: "Read whether it tells of a fact that no table has, such as a deprecation; a fixup can state it.",
        example: "A space was made." => "A space was made or restored.",
    }
    Docs EVENT_LABEL_CHANGED "event-label-changed", "label changed", "labels changed" {
        means: "One of the labels action, visibility, stability, or the changelog's section is another.",
        why: "No Rust is made of them.",
        todo: "An event that is no longer `stable` or `public` deserves a look.",
        example: "stability: stable" => "stability: experimental",
    }
    Docs EVENT_EXAMPLE_CHANGED "event-example-changed", "example changed", "examples changed" {
        means: "The example of the event is another, has come, or is gone.",
        why: "It stands in the documentation alone. What was inferred from it is shown as a change of the property.",
        todo: "Look for findings of `cargo xtask regen`: an example shows what tables leave out.",
        example: "{\"id\": \"a\"}" => "{\"id\": \"b\"}",
    }
    Docs EVENT_ORDER_CHANGED "event-order-changed", "order of events changed", "orders of events changed" {
        means: "The events of a page stand in another order.",
        why: "The order shows in the documentation alone.",
        todo: "Nothing.",
        example: "created, deleted" => "deleted, created",
    }
    Docs CORRECTION_CHANGED "correction-changed", "correction changed", "corrections changed" {
        means: "What a fixup corrects, or the reason why one keeps something, is another. What the spec says in the end is the same, or is shown as a change of its own.",
        why: "It tells where the spec differs from the page, and is no fact about the event.",
        todo: "Nothing, if the correction is right.",
        example: "type: strin" => "",
    }
}
