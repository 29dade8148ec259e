use crate::pages::text::testing::{Outcome, document};

fn read(text: &str) -> Outcome {
    crate::pages::text::testing::read(super::read, text)
}

const TAIL: &str = "com.q.app.created\nExample payload of the \"AppCreated\" event\n{ \"id\": \"a\" }";

/// A page with one event, whose payload has this list.
fn page(list: &str) -> String {
    format!("An app was created.\nPayload\nobject{list}\n{TAIL}")
}

/// The properties of a page with one event, whose payload has this list.
fn list(list: &str) -> String {
    let outline = read(&page(list)).outline();
    outline.lines().filter(|line| line.trim_start().starts_with('-')).collect::<Vec<_>>().join("\n")
}

fn errors(list: &str) -> Vec<String> {
    read(&page(list)).messages()
}

/// The outline before the properties of a page with this header.
fn header(header: &str) -> String {
    let outline = read(&format!("{header}\nPayload\nobject- idstring\n{TAIL}")).outline();
    outline.split_once("\n  - ").expect("a list").0.to_owned()
}

#[test]
fn the_real_pages_are_read_in_full() {
    let apps = read(&document("apps.txt"));
    assert!(apps.outline().starts_with("introduction \"Events emitted when Analytics apps are created,"));
    assert!(apps.outline().contains("\ncom.qlik.v1.app.opened\n  says \"An app was opened.\"\n  - id: string"));
    assert_eq!((apps.page.events.len(), apps.totals()), (9, [267, 0, 12]));
    let tasks = read(&document("tasks.txt"));
    assert!(
        tasks.outline().starts_with("title \"Tasks\"\ncom.qlik.scheduling.task.created\n  says \"Published when a new")
    );
    assert_eq!((tasks.page.events.len(), tasks.totals()), (3, [96, 33, 0]));
    for glued in [
        "- data: object \"Represents the full state of a task resource at the time the event was published. All \
         lifecycle events carry this object as their\\ndatapayload, capturing the task's configuration, ownership, and \
         execution status.\"\n    - id: string required",
        "- enabled: boolean \"Whether the task is enabled. When\\ntrue, the task is active and eligible to run.\"\n    - \
         ownerId: string required \"The unique identifier of the user that owns the task.",
        "oraborted.Can be one of: \\\"succeeded\\\"\\\"failed\\\"\\\"aborted\\\"\"\n    - enabled",
    ] {
        assert!(tasks.outline().contains(glued), "{glued}");
    }
    assert!(apps.page.events.iter().chain(&tasks.page.events).all(|event| event.example.is_some()));
}

#[test]
fn lists_open_by_name_and_close_by_a_dash() {
    assert_eq!(
        list(
            "- aobject\nAn a.\na properties\n- barray of objectsDeprecated\nb properties\n- cstringRequired\nA \
              c.\nStill c.\n-\n- dany\n-\n- eundefined"
        ),
        "  - a: object \"An a.\"\n    - b: array of objects deprecated\n      - c: string required \"A c.\\nStill \
         c.\"\n    - d: any\n  - e: undefined"
    );
    assert_eq!(list("\n- idstring"), "  - id: string");
}

#[test]
fn openers_items_and_closers_can_be_in_a_line() {
    let one = "  - data: object \"The data.\"\n    - id: string required \"An id.\"\n  - host: string";
    for glued in [
        "- dataobject\nThe data.data properties\n- idstringRequired\nAn id.\n-\n- hoststring",
        "- dataobject\nThe data. data properties- idstringRequired\nAn id.-\n- hoststring",
        "- dataobject\nThe data.data properties - idstringRequired\nAn id. - - hoststring",
    ] {
        assert_eq!(list(glued), one, "{glued}");
    }
    assert_eq!(list("- astring - bstring- cstring"), "  - a: string\n  - b: string\n  - c: string");
    let twice = "- aobject\na properties\n- bobject\nb properties\n- cstring\nCan be one of: \"x\"--\n- dstring";
    assert_eq!(
        list(twice),
        "  - a: object\n    - b: object\n      - c: string \"Can be one of: \\\"x\\\"\"\n  - d: string"
    );
}

#[test]
fn prose_that_names_properties_is_prose() {
    for prose in [
        "Has the data properties",
        "Holds\nother properties",
        "Has metadata properties",
        "Is 1 - 2 - 3.",
        "-1 is none.",
    ] {
        assert_eq!(list(&format!("- dataobject\n{prose}")), format!("  - data: object {prose:?}"));
    }
}

#[test]
fn the_first_header_holds_title_introduction_and_description() {
    assert_eq!(header("It was made."), "com.q.app.created\n  says \"It was made.\"");
    assert_eq!(header("It was made v1"), "com.q.app.created\n  says \"It was made v1\"");
    assert_eq!(
        header("Apps\nAbout apps.\nUse\nit.\nIt was\nmade."),
        "title \"Apps\"\nintroduction \"About apps.\" \"Use\\nit.\"\ncom.q.app.created\n  says \"It was\\nmade.\""
    );
    assert_eq!(
        header("About apps.\nIt was made v1"),
        "introduction \"About apps.\"\ncom.q.app.created\n  says \"It was made v1\""
    );
    assert_eq!(header("When\n_updates is made"), "com.q.app.created\n  says \"When\\n_updates is made\"");
}

#[test]
fn an_event_can_be_deprecated() {
    let event = "com.q.app.created deprecated\n  says \"It was made.\" \"Use it.\"";
    assert_eq!(header("Deprecated\nIt was made.\n\nUse it."), event);
    assert_eq!(header("DeprecatedIt was made.\n\nUse it."), event);
    assert_eq!(
        header("About apps.\nDeprecated\nIt was made.\n\nUse it."),
        format!("introduction \"About apps.\"\n{event}")
    );
    let second = format!("{}DeprecatedIt was deleted.\nPayload\nobject- idstring\n{TAIL}", page("- idstring"));
    let outline = read(&second).outline();
    assert!(outline.contains("\ncom.q.app.created deprecated\n  says \"It was deleted.\"\n"), "{outline}");
    assert_eq!(header("Deprecatedly made."), "com.q.app.created\n  says \"Deprecatedly made.\"");
}

#[test]
fn an_unknown_type_is_an_error() {
    assert_eq!(
        errors("- idstrngRequired\nAn id.\n- string\n- the idstring\nText. - ownerstrng\n- astringText.\n-astrng"),
        [
            "3:9 unknown type word at the end of `idstrng`",
            "5:3 `string` has a type but no name",
            "6:3 `the id` is not the name of a property",
            "7:9 unknown type word at the end of `ownerstrng`",
            "8:3 unknown type word at the end of `astringText.`",
            "9:1 a dash that does not start an item",
        ]
    );
    assert_eq!(errors("- astring\nText. - bstringThe b."), ["4:9 unknown type word at the end of `bstringThe b.`"]);
    let text = read(&page("- idstrng")).errors.render(false);
    assert!(text.contains("expected `string`, `integer`") && text.contains("did you mean `string`?"), "{text}");
}

#[test]
fn unclosed_and_unopened_lists_are_errors() {
    assert_eq!(errors("- aobject\na properties\n- bstring"), ["4:1 unclosed list: a properties"]);
    assert_eq!(errors("- aobject\n- bstring\n-"), ["5:1 the end of a list, but no list is open"]);
    assert_eq!(errors("- aobject\na properties\n-\n- bstring"), ["4:1 a list without items"]);
    assert_eq!(errors("- aobject\nb properties\n- cstring\n-"), ["4:1 `b properties` is in the item `a`"]);
    assert_eq!(
        errors("- astring\na properties\n- cstring\n-"),
        ["4:1 `a` has a list of properties, but its type is `string`"]
    );
    let twice = "a properties\n- bstring\n-\n";
    assert_eq!(
        errors(&format!("- aobject\n{twice}{}", twice.replace('b', "c"))),
        ["7:1 a second list of properties of `a`"]
    );
    assert_eq!(errors(&format!("- aobject\n{twice}Text.")), ["7:1 text after the end of a list"]);
    assert_eq!(errors("\nText.\n- idstring"), ["4:1 text outside of an item"]);
    assert_eq!(errors(""), ["2:1 a payload without items"]);
}

#[test]
fn a_payload_is_marked_and_an_object() {
    let text = page("- idstring");
    assert_eq!(read(&text.replace("Payload\n", "")).messages(), ["2:1 a payload that begins without a line `Payload`"]);
    assert_eq!(
        read(&text.replace("\nPayload", "Payload")).messages(),
        ["2:1 a payload that begins without a line `Payload`"]
    );
    assert_eq!(
        read(&text.replace("Payload\n", "Payload")).messages(),
        ["2:1 a payload that begins without a line `Payload`"]
    );
    assert_eq!(
        read(&text.replace("object- ", "array of strings\n- ")).messages(),
        ["3:1 a payload that is not an object"]
    );
    assert_eq!(read(&text.replace("object- ", "- ")).messages(), ["3:1 a payload that is not an object"]);
}

#[test]
fn lists_nested_too_deeply_are_an_error() {
    let deep = "- aobject\na properties\n".repeat(10_000);
    assert_eq!(errors(&deep), ["132:1 lists nested more than 64 deep"]);
}

#[test]
fn a_truncated_event_is_an_error() {
    let text = page("- aobject\na properties\n- bstring\n-");
    let cut = |at: &str| read(text.split_once(at).map(|(before, _)| before).expect(at)).messages();
    let end = "the page ends in the middle of an event";
    assert_eq!(cut("Payload"), ["1:1 text after the last event"]);
    assert_eq!(cut("object"), [format!("2:8 {end}")]);
    assert_eq!(cut("\n- bstring"), [format!("4:13 {end}")]);
    assert_eq!(cut("com.q"), [format!("6:2 {end}")]);
    assert_eq!(cut("Example"), [format!("7:18 {end}")]);
    assert_eq!(cut("\" event"), ["8:1 the title of an example is not closed"]);
    assert_eq!(cut("{"), [format!("8:42 {end}")]);
    assert_eq!(cut("\"a\""), ["9:8 the example is not JSON: EOF while parsing a value"]);
    assert_eq!(read(&format!("{text}An app was deleted.")).messages(), ["9:14 text after the last event"]);
}

#[test]
fn an_incomplete_event_does_not_hide_the_next() {
    let check = |from: &str, to: &str, error: &str| {
        let two =
            format!("{}{}", page("- idstring").replacen(from, to, 1), page("- idstring").replace("app.", "room."));
        let outcome = read(&two);
        assert_eq!(outcome.messages(), [error]);
        assert_eq!(outcome.page.events.last().map(|event| &*event.event_type.value), Some("com.q.room.created"));
    };
    check("com.q.app.created\n", "", "4:1 an example without an event type before it");
    check("com.q.app.created\n", "com.Q\n", "4:1 `com.Q` is not an event type");
    check(
        &format!(
            "
{TAIL}"
        ),
        "
",
        "5:1 the next payload begins in the middle of an event",
    );
    check("Example payload of the", "Example of the", "5:1 no title of an example after the event type");
    check("{ \"id\": \"a\" }", "\"id\": \"a\"", "6:1 found `\"id\": \"a\"An app was created.` in place of an example");
    check("\"a\" }", "\"a\" }}", "6:14 more JSON after the end of the example");
    check("\"a\" }", "\"a\" ", "6:13 the example is not JSON: expected `,` or `}`");
    check("\"a\" }", "a }", "6:9 the example is not JSON: expected value");
}

#[test]
fn payload_text_outside_of_a_payload_is_an_error() {
    let check =
        |before: &str, error: &str| assert_eq!(read(&format!("{before}\n{}", page("- idstring"))).messages(), [error]);
    check("-", "1:1 the end of a list outside of a payload");
    check("{ \"id\": 1 }", "1:1 JSON outside of a payload");
    check("com.q.a\nExample payload of the \"x\" event\n{}", "2:1 the end of an event that has no payload");
}

#[test]
fn prose_that_ends_like_a_type_word_is_prose() {
    assert_eq!(
        list("- idstring\nWhere it comes from - company\n- hoststring"),
        "  - id: string \"Where it comes from - company\"\n  - host: string"
    );
}
