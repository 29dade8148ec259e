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
    Docs SCHEMA_CHANGED "schema-changed", "schema changed", "schemas changed" {
        description: "A named schema of the page changed.",
        rationale: "The property list of the event counts. Where a schema fills a list that was cut off, the consequences for the crate are reported as changes of fields, variants and types.",
        help: "Compare the schema with the properties that use it.",
        example: "spaceRoles[]: string" => "spaceRoles[]: string, one of a | b",
    }
    Docs SUPERSEDED_DOCUMENT_CHANGED "superseded-document-changed", "superseded document changed", "superseded documents changed" {
        description: "A document changed that another one supersedes for this event: an older page, or the announcement of a documented event.",
        rationale: "The crate is made from the document that supersedes it.",
        help: "Check the findings of `cargo xtask lint`, which show where documents differ.",
        example: "data.id: string" => "data.id: integer",
    }
}
