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
    Docs SCHEMA_CHANGED "schema-changed", "schema changed", "schemas changed" {
        means: "One of the schemas behind a page's events is another.",
        why: "An event's own list counts. Where a schema fills a list that was cut off, what follows for the crate is shown as changes of fields, variants and types.",
        todo: "Compare it with its uses.",
        example: "spaceRoles[]: string" => "spaceRoles[]: string, one of a | b",
    }
    Docs EDITION_CHANGED "edition-changed", "edition that does not count changed", "editions that do not count changed" {
        means: "An edition of an event changed, came or went that another one beats: an older page, or an announcement of what is documented.",
        why: "The crate is made of the edition that counts.",
        todo: "Look for findings of `cargo xtask regen`, which tell where documented editions differ.",
        example: "data.id: string" => "data.id: integer",
    }
}
