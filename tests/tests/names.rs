//! Departures from the naming policy: the list, and the effect of decisions on it.

use std::fs;

use qlik_events_codegen::project;

const SHARED: &str = "shared:
  - name: ThingKind
    description: What a thing is.
    paths: [com.qlik.thing.* data.kind]
";

const DISTINCT: &str = "distinct:
  - paths: [com.qlik.thing.* data.kind]
    reason: They are two lists.
";

/// A page with two events, each of which has a `kind` with these values.
fn page(heading: &str, one: &str, other: &str) -> String {
    let event = |name: &str, heading: &str, values: &str| {
        format!(
            "### com.qlik.thing.{name}{heading}\n\n**Payload**\n\n| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n\
             | `data` | `object` | No | Data. |\n\n<details>\n<summary>Properties of `data`</summary>\n\n\
             | Name | Type | Required | Description |\n| --- | --- | --- | --- |\n\
             | `kind` | `string` | No | Kind. Allowed values: {values}. |\n\n</details>\n\n\
             **Example**\n\n```json\n{{ \"data\": {{}} }}\n```\n\n"
        )
    };
    let head = "# Things\n\n## Events published on the `system-events.things` channel\n\n";
    format!("{head}{}{}", event("created", heading, one), event("deleted", "", other))
}

/// The departures of a project: each with its reason, if it has one.
fn departures(page: &str, names: &str) -> Vec<String> {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join(project::PAGES)).unwrap();
    fs::write(root.path().join(project::PAGES).join("things.md"), page).unwrap();
    fs::write(root.path().join(project::NAMES), names).unwrap();
    let built = project::build(root.path()).unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(false)));
    let text = |one: &qlik_events_codegen::rust::plan::Departure| match &one.reason {
        Some(reason) => format!("{one} ({reason})"),
        None => one.to_string(),
    };
    built.plan.departures.iter().map(text).collect()
}

#[test]
fn equal_types_that_are_separate() {
    let page = page("", r"a \| b", r"b \| a");
    let places = "com.qlik.thing.created data.kind, com.qlik.thing.deleted data.kind";
    assert_eq!(departures(&page, ""), [format!("duplicate-types: {places}")]);
    assert_eq!(departures(&page, DISTINCT), [format!("duplicate-types: {places} (They are two lists.)")]);
    assert!(departures(&page, SHARED).is_empty());
}

#[test]
fn similar_types_that_are_separate() {
    let page_of = |other| page("", r"a \| b \| c", other);
    let types = "ThingCreatedKind, ThingDeletedKind";
    assert_eq!(departures(&page_of(r"a \| b"), ""), [format!("similar-types: {types}")]);
    assert_eq!(departures(&page_of(r"a \| b"), DISTINCT), [format!("similar-types: {types} (They are two lists.)")]);
    assert!(departures(&page_of(r"a \| x"), "").is_empty(), "one of two is not more than half");
    assert!(departures(&page_of("a"), "").is_empty(), "one of three is less than half");
}

#[test]
fn a_shared_type_whose_name_does_not_end_like_the_property() {
    let page = page("", r"a \| b", r"b \| a");
    let odd = SHARED.replace("ThingKind", "ThingSort");
    assert_eq!(departures(&page, &odd), ["shared-name: ThingSort"]);
    let reason = format!("{odd}    reason: The site calls it so.\n");
    assert_eq!(departures(&page, &reason), ["shared-name: ThingSort (The site calls it so.)"]);
}

#[test]
fn names_that_differ_from_the_rule() {
    let names = "renamed:
  - path: com.qlik.thing.created data.kind
    field: sort
    reason: It reads better.
modules:
  - page: things
    module: stuff
    reason: It is stuff.
";
    let expected = [
        "renamed: module stuff of things (It is stuff.)",
        "renamed: sort at com.qlik.thing.created data.kind (It reads better.)",
    ];
    assert_eq!(departures(&page("", "a", "x"), names), expected);
}

#[test]
fn a_deprecated_event_without_a_successor() {
    let page = page("  _(deprecated)_", "a", "x");
    let successor = |to: &str| format!("successors:\n  - from: com.qlik.thing.created\n{to}    reason: So it is.\n");
    assert_eq!(departures(&page, ""), ["no-successor: com.qlik.thing.created"]);
    assert_eq!(departures(&page, &successor("")), ["no-successor: com.qlik.thing.created (So it is.)"]);
    assert!(departures(&page, &successor("    to: com.qlik.thing.deleted\n")).is_empty());
}

#[test]
fn a_star_is_the_same_text_in_a_successor() {
    let page = page("  _(deprecated)_", "a", "x").replace("com.qlik.thing.deleted", "com.qlik.core.thing.created");
    let names =
        "successors:\n  - from: com.qlik.thing.*\n    to: com.qlik.core.thing.*\n    reason: The page is new.\n";
    assert!(departures(&page, names).is_empty());
}
