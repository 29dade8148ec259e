//! Corrections together: whatever the order of the entries, they make the same of the pages.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test stops at what is wrong"
)]

mod support;

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

/// A change of a type moves the paths below it, and of an example's value what lies in it; two entries mark one property.
const SET: [&str; 6] = [
    "{place: com.qlik.thing.created data.rows, key: type, from: \"object[]\", to: object, reason: r}",
    "{place: \"com.qlik.thing.created data.rows[].tags\", key: required, from: false, to: true, reason: r}",
    "{place: com.qlik.thing.created data.rows, key: description, from: Its rows., to: Its row., reason: r}",
    "{place: com.qlik.thing.*, key: example/data, from: {kind: c}, to: {kind: d}, page: other.md, reason: r}",
    "{place: com.qlik.thing.lent, key: example/data/kind, from: c, to: e, reason: r}",
    "{place: \"* data.kind\", key: description, from: Its kind., to: Kind., reason: r}",
];

/// What is kept in what is corrected, beside what is kept, and at many places.
const KEEP: [&str; 4] = [
    "{page: things.md, place: com.qlik.thing.* data, property: {property: {name: size, type: integer}}, reason: r}",
    "{page: things.md, place: com.qlik.thing.created data, property: {property: {name: area, type: integer}}, reason: r}",
    "{page: things.md, place: \"com.qlik.thing.created data.rows\", property: {property: {name: key, type: string}}, reason: r}",
    "{page: things.md, event: {type: com.qlik.thing.renamed, description: Renamed.}, reason: r}",
];

const ALLOW: [&str; 2] = [
    "{finding: example-value, place: com.qlik.thing.created *, reason: r}",
    "{finding: example-value, place: \"* data.kind\", reason: r}",
];

fn fixups(set: &[&str], keep: &[&str], allow: &[&str]) -> String {
    let list = |key: &str, entries: &[&str]| {
        let entries: String = entries.iter().map(|entry| format!("  - {entry}\n")).collect();
        format!("{key}:\n{entries}")
    };
    [list("allow", allow), list("keep", keep), list("set", set)].concat()
}

/// The spec of a project with these corrections, and what is found in it.
fn made(root: &Path, fixups: &str) -> String {
    put(root, "spec/fixups.yaml", fixups);
    let (pages, findings) = project::read(root).unwrap_or_else(|report| panic!("{}\n{fixups}", report.render(false)));
    let findings: String = findings.iter().map(|finding| format!("{finding}\n")).collect();
    pages.iter().map(spec::save).collect::<String>() + &findings
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
        "corrected: {example/data: {kind: c}, example/data/kind: c}",
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
    for set in permutations(&SET) {
        same(&set, &KEEP, &ALLOW);
        same(&set, &keep_reversed, &allow_reversed);
    }
    for keep in permutations(&KEEP) {
        same(&SET, &keep, &ALLOW);
    }
}

/// A second page, to which one of the corrections is bound.
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
