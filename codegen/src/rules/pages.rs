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
        description: "A page was removed.",
        rationale: "Its events are reported as changes of their own.",
        help: "Check that its events were removed on purpose.",
        example: "spaces.txt" => "",
    }
    Docs PAGE_ADDRESS_CHANGED "page-address-changed", "address of a page changed", "addresses of pages changed" {
        description: "The page is published at another address.",
        rationale: "`EventType::page` and the links in the documentation give the new address. The address is for people, and code should not depend on it.",
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
        description: "A document of the page was added or removed, or another one is now the newest.",
        rationale: "The newest document that states a fact has precedence. Its effects are reported as changes of their own.",
        help: "Look for findings of `cargo xtask lint` about differences between documents.",
        example: "spaces.md" => "spaces.json, spaces.md",
    }
}
