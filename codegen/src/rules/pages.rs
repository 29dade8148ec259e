//! Rules of `diff` about pages, apart from their events.

use super::rules;

rules! { SemverImpact:
    Docs PAGE_ADDED "page-added", "page added", "pages added" {
        description: "There is a new page.",
        rationale: "Its events are reported as changes of their own.",
        help: "Nothing.",
        example: "" => "areas.md",
    }
    Docs PAGE_REMOVED "page-removed", "page removed", "pages removed" {
        description: "A page is gone.",
        rationale: "Its events are reported as changes of their own.",
        help: "Check that its events were removed on purpose.",
        example: "spaces.txt" => "",
    }
    Docs PAGE_ADDRESS_CHANGED "page-address-changed", "address of a page changed", "addresses of pages changed" {
        description: "The page is published at another address.",
        rationale: "`EventType::page` and the links in the documentation give the new address. It is a link for people, and code should not depend on it.",
        help: "Nothing.",
        example: "https://qlik.dev/apis/event/spaces/" => "https://qlik.dev/events/spaces/",
    }
    Docs PAGE_TEXT_CHANGED "page-text-changed", "text of a page changed", "texts of pages changed" {
        description: "The title, the introduction or the prose of a changelog changed.",
        rationale: "Only the documentation shows these texts.",
        help: "Check whether the new text announces something.",
        example: "title: Spaces" => "title: Spaces and shares",
    }
    Docs PAGE_DOCUMENTS_CHANGED "page-documents-changed", "documents of a page changed", "documents of pages changed" {
        description: "A document of the page came or went, or another one is the newest.",
        rationale: "The newest document that states a fact counts. What that changes is shown as changes of its own.",
        help: "Look for findings of `cargo xtask lint` that say where documents differ.",
        example: "spaces.md" => "spaces.json, spaces.md",
    }
}
