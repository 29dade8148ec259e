//! Rules about pages, apart from their events.

use super::rules;

rules! { Level:
    Docs PAGE_ADDED "page-added", "page added", "pages added" {
        means: "There is a page that was not there.",
        why: "What its events mean for the crate is shown as changes of their own.",
        todo: "Nothing.",
        example: "" => "areas.md",
    }
    Docs PAGE_REMOVED "page-removed", "page removed", "pages removed" {
        means: "A page is gone.",
        why: "What became of its events is shown as changes of their own.",
        todo: "See that its events are gone on purpose.",
        example: "spaces.txt" => "",
    }
    Docs PAGE_ADDRESS_CHANGED "page-address-changed", "address of a page changed", "addresses of pages changed" {
        means: "The page was published at another address.",
        why: "`EventType::page` and the links of the documentation give the new one: a link for people, on which no code should build.",
        todo: "Nothing.",
        example: "https://qlik.dev/apis/event/spaces/" => "https://qlik.dev/events/spaces/",
    }
    Docs PAGE_TEXT_CHANGED "page-text-changed", "text of a page changed", "texts of pages changed" {
        means: "The title, the introduction or a changelog's prose is another.",
        why: "It stands in the documentation alone.",
        todo: "Read whether it announces something.",
        example: "title: Spaces" => "title: Spaces and shares",
    }
    Docs PAGE_DOCUMENTS_CHANGED "page-documents-changed", "documents of a page changed", "documents of pages changed" {
        means: "A document behind the page came, went, or has another date.",
        why: "The newest document that states a fact counts. What that changes is shown as changes of its own.",
        todo: "Look for findings of `cargo xtask lint` that say where documents differ.",
        example: "spaces.md of 2026-04-10T12:00:00Z" => "spaces.json of 2026-08-29T00:00:00Z, spaces.md of 2026-04-10T12:00:00Z",
    }
}
