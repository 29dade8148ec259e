use crate::pages::text::testing::{Outcome, document};

fn read(text: &str) -> Outcome {
    crate::pages::text::testing::read(super::read, text)
}

/// A page with one event, whose payload has this list.
fn page(list: &str) -> String {
    format!("Space created\n\nPublished.\n\nPayload\n\nobject\n{list}\n\n{}", trailer())
}

fn trailer() -> &'static str {
    "com.q.space.created\n\nExample payload of the \"Space created\" event\n\n{\n\"id\": \"a\"\n}\n"
}

/// The properties of a page with one event, whose payload has this list.
fn list(list: &str) -> String {
    let outline = read(&page(list)).outline();
    outline.lines().filter(|line| line.trim_start().starts_with('-')).collect::<Vec<_>>().join("\n")
}

fn errors(list: &str) -> Vec<String> {
    read(&page(list)).messages()
}

const ID: &str = "  • idstring\n    Required\n\n    An id.\n";

#[test]
fn the_real_page_is_read_in_full() {
    let spaces = read(&document("spaces.txt"));
    assert!(spaces.outline().starts_with(
        "com.qlik.space.assignment.created deprecated\n  title \"Space assignment created\"\n  says \"Published when a \
         user or group is assigned to a space.\"\n  - id: string required \"Identifies the event.\"\n"
    ));
    assert_eq!(spaces.page.events.len(), 12);
    assert!(spaces.page.events.iter().all(|event| event.deprecated.is_some() && event.example.is_some()));
    assert_eq!(spaces.totals(), [221, 133, 0]);
    let environment =
        "    - environment: object \"Environment details if the space belongs to an environment.\"\n      - id: string";
    assert!(spaces.outline().contains(environment));
}

#[test]
fn an_event_has_title_flag_description_payload_type_and_example() {
    let text = page(ID).replace("Published.", "Deprecated\n\nPublished.\nAgain.\n\nMore.");
    assert_eq!(
        read(&text).outline(),
        "com.q.space.created deprecated\n  title \"Space created\"\n  says \"Published.\\nAgain.\" \"More.\"\n  - id: \
         string required \"An id.\"\n  example \"Space created\" \"{\\n\\\"id\\\": \\\"a\\\"\\n}\"\n"
    );
}

#[test]
fn text_before_the_first_title_belongs_to_the_page() {
    let outline = read(&format!("Spaces\n\nAbout spaces.\n\nAnd more.\n\n{}", page(ID))).outline();
    assert!(outline.starts_with("title \"Spaces\"\nintroduction \"About spaces.\" \"And more.\"\ncom.q"), "{outline}");
    let outline = read(&format!("About spaces.\n\n{}", page(ID))).outline();
    assert!(outline.starts_with("introduction \"About spaces.\"\ncom.q"), "{outline}");
}

#[test]
fn the_first_paragraph_is_a_title_unlike_the_examples() {
    let outline = read(&page(ID).replace("Space created\n\nP", "Space was made\n\nP")).outline();
    assert!(outline.contains("  title \"Space was made\"\n  says \"Published.\"\n"), "{outline}");
}

#[test]
fn indentation_is_nesting() {
    let nested = "  • aobject\n\n    An a.\n\n    Show a properties\n    • barray of objects\n      Deprecated\n      \
                  Required\n\n      Show b properties\n      • cstring\n\n        A c.\n        Still c.\n\n        More \
                  c.\n    • dany\n  • eundefined\n";
    assert_eq!(
        list(nested),
        "  - a: object \"An a.\"\n    - b: array of objects required deprecated\n      - c: string \
         \"A c.\\n        Still c.\" \"More c.\"\n    - d: any\n  - e: undefined"
    );
}

#[test]
fn flags_can_be_on_the_line_of_the_item() {
    assert_eq!(
        list("  • idstringDeprecated    Required\n\n    An id."),
        "  - id: string required deprecated \"An id.\""
    );
}

#[test]
fn the_next_event_can_touch_the_example() {
    let text = page(ID);
    let outline = read(&format!("{}{}", text.trim_end(), text.replace("space.", "room."))).outline();
    assert!(outline.contains("com.q.room.created\n  title \"Space created\"\n"), "{outline}");
}

#[test]
fn an_unknown_type_is_an_error() {
    assert_eq!(
        errors("  • idstrng\n    Required\n\n    An id.\n  • string\n  • the idstring\n"),
        [
            "8:5 unknown type word at the end of `idstrng`",
            "12:5 `string` has a type but no name",
            "13:5 `the id` is not the name of a property"
        ]
    );
    let text = read(&page("  • idstrng\n")).errors.render(false);
    assert!(text.contains("expected `string`, `integer`") && text.contains("did you mean `string`?"), "{text}");
}

#[test]
fn an_unexpected_column_is_an_error() {
    let found = "an indentation of 3 columns, which no open item has";
    assert_eq!(errors(&format!("{ID}   • astring\n\n     An a.\n  • bstring\n")), [format!("12:4 {found}")]);
    assert_eq!(errors(&format!("{ID}   text\n")), [format!("12:4 {found}")]);
    assert_eq!(errors(&format!("    text\n{ID}")), ["8:5 an indentation of 4 columns, which no open item has"]);
}

#[test]
fn a_list_needs_its_line_and_its_items() {
    assert_eq!(errors("  • aobject\n    • bstring\n"), ["9:5 a nested list without a line that opens it"]);
    assert_eq!(errors("  • aobject\n    Show a properties\n  • bstring\n"), ["9:5 a list without items"]);
    assert_eq!(
        errors("  • aobject\n    Show b properties\n    • cstring\n"),
        ["9:5 `b properties` is in the item `a`"]
    );
    assert_eq!(
        errors("  • astring\n    Show a properties\n    • cstring\n"),
        ["9:5 `a` has a list of properties, but its type is `string`"]
    );
    let twice = "    Show a properties\n    • cstring\n\n      Text.\n";
    assert_eq!(
        errors(&format!("  • aobject\n{twice}{}", twice.replace('c', "d"))),
        ["13:5 a second list of properties of `a`"]
    );
    assert_eq!(errors(""), ["5:1 a payload without items"]);
}

#[test]
fn a_flag_appears_once_and_under_its_bullet() {
    assert_eq!(errors("  • astring\n    Required\n    Required\n"), ["10:5 the same flag twice"]);
    assert_eq!(errors("  • astring\n\n    An a.\n\n    Required\n"), ["12:5 a flag after the description"]);
    assert_eq!(errors("  • astring\n    Nullable\n\n    An a.\n"), ["9:5 unknown flag `Nullable`"]);
    assert_eq!(read(&page(ID).replace("Published", "Beta\n\nPublished")).messages(), ["3:1 unknown flag `Beta`"]);
}

#[test]
fn lists_nested_too_deeply_are_an_error() {
    let line = |depth: usize| {
        let indent = "  ".repeat(depth);
        format!("{indent}• aobject\n{indent}  Show a properties\n")
    };
    let deep: String = (1..=10_000).map(line).collect();
    assert_eq!(errors(&deep), ["137:133 lists nested more than 64 deep"]);
}

#[test]
fn joined_lines_are_errors() {
    assert_eq!(errors("  • aobject\n    Show a properties    • bstring\n"), ["9:5 a bullet in the middle of a line"]);
    assert_eq!(read(&page(ID).replace("object\n  ", "object  ")).messages(), ["7:1 a payload that is not an object",]);
}

#[test]
fn a_truncated_event_is_an_error() {
    let text = page(ID);
    let cut = |at: &str| read(text.split_once(at).map(|(before, _)| before).expect(at)).messages();
    let end = "the page ends in the middle of an event";
    assert_eq!(cut("Published"), ["1:1 text after the last event"]);
    assert_eq!(cut("  •"), [format!("7:7 {end}")]);
    assert_eq!(cut("com.q"), [format!("11:11 {end}")]);
    assert_eq!(cut("Example"), [format!("14:20 {end}")]);
    assert_eq!(cut("created\" event"), ["16:1 the title of an example is not closed"]);
    assert_eq!(cut("{"), [format!("16:45 {end}")]);
    assert_eq!(cut("\"a\""), ["19:6 the example is not JSON: EOF while parsing a value"]);
}

#[test]
fn an_incomplete_event_does_not_hide_the_next() {
    let check = |from: &str, to: &str, error: &str| {
        let two = format!("{}\n{}", page(ID).replacen(from, to, 1), page(ID).replace("space.", "room."));
        let outcome = read(&two);
        assert_eq!(outcome.messages(), [error]);
        assert_eq!(outcome.page.events.last().map(|event| &*event.event_type.value), Some("com.q.room.created"));
    };
    check("com.q.space.created\n", "\n", "16:1 an example without an event type before it");
    check("Example payload of the", "Example of the", "16:1 no title of an example after the event type");
    check("\" event\n\n{", "\" event\n\n", "19:1 found `\"id\": \"a\"` in place of an example");
    check("\"a\"\n}", "\"a\" }\n}", "20:1 more JSON after the end of the example");
    check("\"a\"\n}", "\"a\",,\n}", "19:11 the example is not JSON: key must be a string");
    check("Payload\n", "", "6:1 a payload that begins without a line `Payload`");
    check("com.q.space", "Com.q.space", "14:1 `Com.q.space.created` is not an event type");
    check("Space created\n", "\n", "3:1 an event without a title");
}

#[test]
fn payload_text_outside_of_a_payload_is_an_error() {
    let check = |before: &str, error: &str| assert_eq!(read(&format!("{before}\n{}", page(ID))).messages(), [error]);
    check("  indented", "1:3 indented text outside of a payload");
    check("} , ]", "1:1 JSON outside of a payload");
    let text = format!("Example payload of the \"x\" event\n{{}}\n\n{}", page(ID));
    assert!(read(&text).messages().contains(&"1:1 the end of an event that has no payload".to_owned()));
}

#[test]
fn the_description_of_a_lost_item_is_not_that_of_the_item_before() {
    let nested =
        "  • sizeobject\n\n    Its size.\n\n    Show size properties\n    • bytesinteger\n\n      In bytes.\n\n";
    let whole = page(&format!("{nested}  • namestring\n\n    Its name."));
    assert_eq!(read(&whole).messages(), [""; 0]);
    let lost = read(&whole.replace("  • namestring\n", ""));
    assert_eq!(lost.messages(), ["18:5 text below the properties of `size`"]);
}
