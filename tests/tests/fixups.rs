//! Fixups: their order has no effect on the result.

use std::path::Path;

use qlik_events_codegen::{project, spec};

use crate::support::put;

const PAGE: &str = r#"# Things

## Events published on the `system-events.things` channel

### com.qlik.thing.created

A thing was created.

**Payload**

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `data` | `object` | Yes | What was created. |

<details>
<summary>Properties of `data`</summary>

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `rows` | `object[]` | No | Its rows. |
| `kind` | `string` | No | Its kind. Allowed values: a \| b. |

<details>
<summary>Properties of `rows`</summary>

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `tags` | `string[]` | No | Their tags. |

</details>

</details>

**Example**

```json
{ "data": { "rows": { "tags": ["t"] }, "kind": "c" } }
```

### com.qlik.thing.deleted

A thing was deleted.

**Payload**

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `data` | `object` | Yes | What was deleted. |

<details>
<summary>Properties of `data`</summary>

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `kind` | `string` | No | Its kind. Allowed values: a \| b. |

</details>

**Example**

```json
{ "data": { "kind": "c" } }
```
"#;

/// A change of a type moves the paths below it, a change of an example's value moves the values inside it, and two
/// entries mark one property.
const SET: [&str; 6] = [
    "{path: com.qlik.thing.created data.rows, key: type, from: \"object[]\", to: object, reason: r}",
    "{path: \"com.qlik.thing.created data.rows[].tags\", key: required, from: false, to: true, reason: r}",
    "{path: com.qlik.thing.created data.rows, key: description, from: Its rows., to: Its row., reason: r}",
    "{path: com.qlik.thing.*, key: example/data, from: {kind: c}, to: {kind: d}, document: other.md, reason: r}",
    "{path: com.qlik.thing.lent, key: example/data/kind, from: d, to: e, reason: r}",
    "{path: \"* data.kind\", key: description, from: Its kind., to: Kind., reason: r}",
];

/// Properties that are kept inside a corrected one, beside a kept one, and at several paths.
const KEEP: [&str; 4] = [
    "{page: things, path: com.qlik.thing.* data, property: {property: {name: size, type: integer}}, reason: r}",
    "{page: things, path: com.qlik.thing.created data, property: {property: {name: area, type: integer}}, reason: r}",
    "{page: things, path: \"com.qlik.thing.created data.rows\", property: {property: {name: key, type: string}}, reason: r}",
    "{page: things, event: {type: com.qlik.thing.renamed, description: Renamed.}, reason: r}",
];

const ALLOW: [&str; 2] = [
    "{finding: example-value, path: com.qlik.thing.created *, reason: r}",
    "{finding: example-value, path: \"* data.kind\", reason: r}",
];

fn fixups(set: &[&str], keep: &[&str], allow: &[&str]) -> String {
    let list = |key: &str, entries: &[&str]| {
        let entries: String = entries.iter().map(|entry| format!("  - {entry}\n")).collect();
        format!("{key}:\n{entries}")
    };
    [list("allow", allow), list("keep", keep), list("set", set)].concat()
}

/// The spec of a project with these fixups, and its findings.
fn made(root: &Path, fixups: &str) -> String {
    put(root, "spec/fixups.yaml", fixups);
    let (catalogue, findings) =
        project::read(root).unwrap_or_else(|diagnostics| panic!("{}\n{fixups}", diagnostics.render(false)));
    let findings: String = findings.iter().map(|finding| format!("{finding}\n")).collect();
    catalogue.pages.iter().map(spec::save).collect::<String>() + &findings
}

/// All orders of some entries.
fn permutations<'a>(entries: &[&'a str]) -> Vec<Vec<&'a str>> {
    let Some((first, rest)) = entries.split_first() else { return vec![Vec::new()] };
    let mut all = Vec::new();
    for order in permutations(rest) {
        for at in 0..=order.len() {
            let mut longer = order.clone();
            longer.insert(at, first);
            all.push(longer);
        }
    }
    all
}

#[test]
fn the_order_of_entries_does_not_matter() {
    let root = tempfile::tempdir().unwrap();
    put(root.path(), "spec/docs/things.md", PAGE);
    put(root.path(), "spec/docs/other.md", OTHER);
    let expected = made(root.path(), &fixups(&SET, &KEEP, &ALLOW));
    for part in [
        "corrected: {description: Its rows., type: \"object[]\"}",
        "{name: tags, type: \"string[]\", required: true}",
        "corrected: {example/data: {kind: c}, example/data/kind: d}",
        "type: com.qlik.thing.renamed\n    kept: r",
    ] {
        assert!(expected.contains(part), "{part}\n{expected}");
    }
    assert_eq!(expected.matches("{name: size, type: integer}").count(), 2, "{expected}");
    assert!(!expected.contains("example-value"), "{expected}");
    let same = |set: &[&str], keep: &[&str], allow: &[&str]| {
        assert_eq!(made(root.path(), &fixups(set, keep, allow)), expected, "{set:#?}\n{keep:#?}");
    };
    let [keep_reversed, allow_reversed]: [Vec<&str>; 2] =
        [&KEEP[..], &ALLOW[..]].map(|one| one.iter().rev().copied().collect());
    for (number, set) in permutations(&SET).iter().enumerate() {
        let (keep, allow) =
            if number % 2 == 0 { (&KEEP[..], &ALLOW[..]) } else { (&keep_reversed[..], &allow_reversed[..]) };
        same(set, keep, allow);
    }
    for keep in permutations(&KEEP) {
        same(&SET, &keep, &ALLOW);
    }
}

/// The printed errors of a project with these fixups.
fn errors(fixups: &str) -> String {
    let root = tempfile::tempdir().unwrap();
    put(root.path(), "spec/docs/things.md", PAGE);
    put(root.path(), "spec/docs/users.md", USERS);
    put(root.path(), "spec/fixups.yaml", fixups);
    project::read(root.path()).err().map(|diagnostics| diagnostics.render(false)).unwrap_or_default()
}

/// A value that is an error in a document is an error in a fixup too, with the same message.
#[test]
fn invalid_values_are_errors_in_fixups_too() {
    let set = |path: &str, key: &str, from: &str, to: &str| {
        format!(
            "set:\n  - {{path: \"com.qlik.thing.created {path}\", key: {key}, from: {from}, to: {to}, reason: r}}\n"
        )
    };
    let kind = |key: &str, from: &str, to: &str| set("data.kind", key, from, to);
    let keep = |place: &str, facts: &str| {
        format!("keep:\n  - {{page: things, path: {place}, property: {{property: {facts}}}, reason: r}}\n")
    };
    let event = |rest: &str| format!("keep:\n  - {{page: things, event: {{{rest}}}, reason: r}}\n");
    let data = "com.qlik.thing.created data";
    for (fixups, message) in [
        (kind("type", "string", "strin"), "unknown type word `strin`; did you mean `string`?"),
        (set("data", "type", "object", "string"), "a value of the type `string` has properties"),
        (kind("type", "string", "\"oneOf(a | b)\""), "the options of `oneOf(a | b)` are none"),
        (kind("minLength", "null", "abc"), "found `minLength = \"abc\"`"),
        (kind("default", "null", "{b: 1}"), "found `default = {\"b\":1}`"),
        (kind("allowed", "[a, b]", "[a, a]"), "found the allowed value `a` twice"),
        (kind("type", "string", "any"), ""),
        (set("data.rows[].tags", "allowed", "null", "[]"), "`allowed` already is `null`"),
        (keep(data, "{name: x, type: strin}"), "unknown type word `strin`; did you mean `string`?"),
        (keep(data, "{name: x, type: boolean, allowed: [x]}"), "found the allowed value `x` of the type `boolean`"),
        (
            keep("com.qlik.thing.created data.kind", "{name: x, type: string}"),
            "a value of the type `string` has properties",
        ),
        (event("type: com.qlik.a.b, properties: [{property: {name: x, type: strin}}]"), "unknown type word `strin`"),
        (event("type: Thing"), "found the event type `Thing`"),
    ] {
        let text = errors(&fixups);
        assert!(text.contains(message) && text.is_empty() == message.is_empty(), "{fixups}\n{text}");
        assert!(message.is_empty() || text.contains("--> spec/fixups.yaml:2:"), "{text}");
    }
}

/// Two entries can correct a type and its values. Only the result of both is checked.
#[test]
fn values_are_checked_after_all_changes() {
    let place = "path: com.qlik.thing.created data.kind";
    let values = format!("  - {{{place}, key: allowed, from: [a, b], to: [\"1\", \"2\"], reason: r}}\n");
    let kind = format!("  - {{{place}, key: type, from: string, to: integer, reason: r}}\n");
    assert_eq!(errors(&format!("set:\n{kind}{values}")), "");
    assert_eq!(errors(&format!("set:\n{values}{kind}")), "");
}

#[test]
fn an_omitted_value_is_null() {
    let root = tempfile::tempdir().unwrap();
    put(root.path(), "spec/docs/things.md", PAGE);
    let spec = |rest: &str| {
        let entry = format!("set:\n  - {{path: com.qlik.thing.deleted{rest}, reason: r}}\n");
        let made = made(root.path(), &entry);
        made.split("- type: com.qlik.thing.deleted").nth(1).expect("the event").to_owned()
    };
    let without = spec(", key: example/data/kind, from: c");
    assert!(!without.contains("\"kind\""), "{without}");
    let with = spec(", key: example/data/name, to: n");
    assert!(with.contains("\"kind\": \"c\"") && with.contains("\"name\": \"n\""), "{with}");
    let required = spec(" data.kind, key: required, to: true");
    assert!(required.contains("{name: kind, type: string, required: true"), "{required}");
    assert!(required.contains("corrected: {required: false}"), "{required}");
    let optional = spec(" data, key: required, from: true");
    assert!(optional.contains("{name: data, type: object}"), "{optional}");
}

#[test]
fn a_path_in_place_of_a_pointer_is_an_error() {
    let text = errors("set:\n  - {path: com.qlik.thing.created, key: example.data.id, to: x, reason: r}\n");
    assert!(text.contains("did you mean `example/data/id`?"), "{text}");
}

#[test]
fn an_option_and_the_items_of_an_array_can_keep_something() {
    let root = tempfile::tempdir().unwrap();
    put(root.path(), "spec/docs/things.md", PAGE);
    put(root.path(), "spec/docs/users.md", USERS);
    let made = |page: &str, path: &str| {
        let keep = format!(
            "{{page: {page}, path: \"{path}\", property: {{property: {{name: nick, type: string}}}}, reason: r}}"
        );
        made(root.path(), &fixups(&[], &[&keep], &[]))
    };
    for path in ["data.rows", "data.rows[]"] {
        let made = made("things", &format!("com.qlik.thing.created {path}"));
        assert_eq!(made.matches("{name: nick, type: string}").count(), 1, "{made}");
    }
    let made = made("users", "com.qlik.user.created data<user>");
    let after_nick = made.split("{name: nick, type: string}").nth(1).expect("the property");
    assert!(after_nick.contains("{name: bot, ") && !after_nick.contains("{name: user, "), "{made}");
}

/// A page with options.
const USERS: &str = r#"# Users

## Events published on the `system-events.users` channel

### com.qlik.user.created

A user was created.

**Payload**

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `data` | `oneOf(user \| bot)` | No | Who it is. |

<details>
<summary>Properties of `data`</summary>

**One of:**

**Option 1:**

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `user` | `object` | No |  |

<details>
<summary>Properties of `user`</summary>

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `id` | `string` | No | Identifies the user. |

</details>

**Option 2:**

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `bot` | `object` | No |  |

<details>
<summary>Properties of `bot`</summary>

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `key` | `string` | No | Identifies the bot. |

</details>

</details>

**Example**

```json
{ "data": { "id": "x" } }
```
"#;

/// A second document, to which one of the fixups is limited.
const OTHER: &str = r#"# Others

## Events published on the `system-events.things` channel

### com.qlik.thing.lent

A thing was lent.

**Payload**

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `data` | `object` | No | What was lent. |

<details>
<summary>Properties of `data`</summary>

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `kind` | `string` | No | Its kind. |

</details>

**Example**

```json
{ "data": { "kind": "c" } }
```
"#;
