//! The output of `diff` for single edits of documents: exactly the change, and nothing else.

use std::collections::BTreeSet;
use std::{fs, iter};

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::diff::{Change, Diff, Snapshot, Tree, print};
use qlik_events_codegen::model::levels::{self as decided, Format, Levels, Reported};
use qlik_events_codegen::rules;

use crate::support::edits::{self, Case, Edit};
use crate::support::specs::{BASE, diff, edited, load, says};
use crate::support::{assert_golden, fixtures, workspace};

const PAGE: &str = "spec/docs/areas.md";
const SPEC: &str = "spec/events/areas.yaml";

/// Edits with a change of each level, and one that affects two events alike.
const SEVERAL: [Edit; 5] = [
    (PAGE, "| `level` | `integer` | No | How high it is. |\n", ""),
    (PAGE, "| `userid` | `string` | No | Who did it. |", "| `userid` | `string` | Yes | Who did it. |"),
    (
        PAGE,
        "| `tags` | `string[]` | No |",
        "| `place` | `string` | No | Where it is, \\| and `how`. |\n| `tags` | `string[]` | No |",
    ),
    (PAGE, "Somebody came.", "Somebody came, at 100%: here."),
    (PAGE, "event/areas/", "events/areas/"),
];

/// Checks the changes of edits, and that the reverse of an edit with changes is a change too.
fn check(cases: &[Case]) {
    for case in cases {
        let edited = load(edited(case.edits).path());
        let found: Vec<_> = Diff::new(&BASE, &edited).changes.iter().map(says).collect();
        assert_eq!(found, case.says, "{}", case.name);
        let back = Diff::new(&edited, &BASE).changes;
        assert_eq!(back.is_empty(), found.is_empty(), "{}", case.name);
        let prints: BTreeSet<_> = back.iter().map(Change::fingerprint).collect();
        assert_eq!(prints.len(), back.len(), "{}", case.name);
    }
}

#[test]
fn invisible_edits_are_no_change() {
    check(edits::NOTHING);
}

#[test]
fn edits_of_events() {
    check(edits::EVENTS);
}

#[test]
fn edits_of_pages() {
    check(edits::PAGES);
}

#[test]
fn edits_of_properties() {
    check(edits::PROPERTIES);
}

#[test]
fn edits_of_values_and_options() {
    check(edits::VALUES);
}

#[test]
fn edits_of_attributes() {
    check(edits::ATTRIBUTES);
}

#[test]
fn edits_of_names_alone() {
    check(edits::NAMES_ALONE);
}

/// The changes between two edited copies.
fn between(from: &[Edit], to: &[Edit]) -> Vec<String> {
    Diff::new(&load(edited(from).path()), &load(edited(to).path())).changes.iter().map(says).collect()
}

const MAIL: &str = "| `mail` | `string` | No | Where the owner gets mail. |\n";
const MAIL_AND_PHONE: Edit = (
    PAGE,
    MAIL,
    "| `mail` | `string` | No | Where the owner gets mail. |\n| `phone` | `string` | No | Their phone. |\n",
);
const HOLDER: Edit = (PAGE, "`owner`", "`holder`");

/// An object that was renamed and changed inside is still the same object.
#[test]
fn an_object_is_renamed_with_changes_inside() {
    let renamed = "property-renamed breaking created data.holder: data.owner -> data.holder";
    assert_eq!(
        between(&[], &[MAIL_AND_PHONE, HOLDER]),
        [renamed, "property-added additive created data.holder.phone: () -> string, optional"]
    );
    assert_eq!(
        between(&[MAIL_AND_PHONE], &[HOLDER]),
        [renamed, "property-removed breaking created data.owner.phone: string, optional -> ()"]
    );
}

/// Code names the type of an option, as it names that of a field.
#[test]
fn an_option_that_leaves_a_shared_type_breaks_code() {
    const OWNER: Edit = (
        PAGE,
        "| `id` | `string` | Yes | Identifies the owner. |\n| `mail` | `string` | No | Where the owner gets mail. |\n",
        "| `name` | `string` | Yes | What the owner is called. |\n",
    );
    const SHARED: &str = "shared:\n  - name: Person\n    description: Somebody.\n    paths:\n      \
                          - com.qlik.v1.area.created data.owner\n      - com.qlik.v1.area.visited data<person>\n";
    const NAMES: &str = "spec/names.yaml";
    let apart: &[Edit] = &[
        OWNER,
        (NAMES, "shared:\n", SHARED),
        (NAMES, "      - com.qlik.v1.area.visited data<person>\n", ""),
        (PAGE, "| `serial` |", "| `id` | `string` | No | Its ID. |\n| `serial` |"),
        (
            PAGE,
            "What the person is called. |\n",
            "What the person is called. |\n| `age` | `integer` | No | Their age. |\n",
        ),
    ];
    assert_eq!(
        between(&[OWNER, (NAMES, "shared:\n", SHARED)], apart),
        [
            "field-type-changed breaking visited data<person>: types::Person -> areas::V1AreaVisitedPerson",
            "property-added additive visited data<person>.age: () -> integer, optional",
            "property-added additive visited data<robot>.id: () -> string, optional",
        ]
    );
}

/// A spec of one page with these events.
fn spec_of(events: &str) -> Snapshot {
    let page = "format: 2\npage: a\ndocuments:\n  - document: {file: a.json, layout: asyncapi}\nevents:\n";
    let mut tree = Tree::new("a side", "");
    tree.files = [("spec/events/a.yaml".to_owned(), format!("{page}{events}").into_bytes())].into();
    let mut diagnostics = Diagnostics::default();
    Snapshot::load(tree, &mut diagnostics).unwrap_or_else(|| panic!("{}", diagnostics.render(false)))
}

/// An event with this attribute `type`, and these properties of `data`.
fn event_of(name: &str, attribute: &str, properties: &[&str]) -> String {
    let properties: String = properties.iter().map(|one| format!("          - property: {{{one}}}\n")).collect();
    format!(
        "  - type: {name}\n    properties:\n      - property: {{name: type, type: string{attribute}}}\n      \
         - property: {{name: data, type: object}}\n        properties:\n{properties}"
    )
}

fn between_specs(from: &str, to: &str) -> Vec<String> {
    Diff::new(&spec_of(from), &spec_of(to)).changes.iter().map(says).collect()
}

#[test]
fn a_required_property_that_can_be_null_is_optional_in_the_crate() {
    let id = |more: &str| event_of("com.qlik.a.made", "", &[&format!("name: id, type: string{more}")]);
    assert_eq!(
        between_specs(&id(", required: true"), &id(", required: true, nullable: true")),
        [
            "property-nullability-changed breaking com.qlik.a.made data.id: required (String) -> required, nullable (Option<String>)"
        ]
    );
    assert_eq!(
        between_specs(&id(""), &id(", nullable: true")),
        ["property-limit-changed docs com.qlik.a.made data.id: () -> nullable: true"]
    );
}

#[test]
fn the_allowed_type_of_an_event_is_renamed_with_it() {
    let event = |name: &str| event_of(name, &format!(", allowed: [{name}]"), &["name: id, type: string"]);
    assert_eq!(
        between_specs(&event("com.qlik.a.updated"), &event("com.qlik.core.a.changed")),
        ["event-renamed breaking com.qlik.core.a.changed: com.qlik.a.updated -> com.qlik.core.a.changed"]
    );
}

/// Of several events that are like a removed one, only the nearest is its likely partner.
#[test]
fn an_event_has_one_likely_partner() {
    let [a, b, c, d] = ["a", "b", "c", "d"].map(|name| format!("name: {name}, type: string"));
    let from = event_of("com.qlik.x.sold", "", &[&a, &b, &c]);
    let to = event_of("com.qlik.y.b.lent", "", &[&a, &b, &c]) + &event_of("com.qlik.y.b.split", "", &[&a, &b, &d]);
    let found = between_specs(&from, &to);
    let with_partner: Vec<_> = found.iter().filter(|one| one.contains("perhaps renamed")).collect();
    assert_eq!((found.len(), with_partner.len()), (3, 2), "{found:?}");
    assert!(with_partner[1].contains("com.qlik.y.b.lent"), "{found:?}");
}

/// Changes of the spec for which no single edit of a document exists: removed files, and changed texts.
fn says_of_spec(removed: &[&str], edits: &[Edit]) -> Vec<String> {
    let [from, to] = [edited(&[]), edited(&[])];
    for path in removed {
        fs::remove_file(to.path().join(path)).unwrap();
    }
    for (path, before, after) in edits {
        let text = fs::read_to_string(to.path().join(path)).unwrap();
        assert!(text.contains(before), "{path} has {before:?}");
        fs::write(to.path().join(path), text.replace(before, after)).unwrap();
    }
    Diff::new(&load(from.path()), &load(to.path())).changes.iter().map(says).collect()
}

#[test]
fn a_removed_page_removes_its_events() {
    assert_eq!(
        says_of_spec(&["spec/events/news.yaml"], &[]),
        [
            "event-removed breaking painted: com.qlik.v1.area.painted, announced only -> ()",
            "page-removed docs news: news -> ()",
        ]
    );
    let removed = [SPEC, "spec/events/older/areas.yaml", "spec/names.yaml"];
    assert_eq!(
        says_of_spec(&removed, &[]),
        [
            "event-removed breaking created: com.qlik.v1.area.created, channel system-events.areas, data with 9 properties -> ()",
            "event-removed breaking deleted: com.qlik.v1.area.deleted, channel system-events.areas, data with 3 properties -> ()",
            "event-removed breaking visited: com.qlik.v1.area.visited, channel system-events.areas, data with 2 options -> ()",
            "page-removed docs areas: areas -> ()",
            "page-removed docs older/areas: older/areas -> ()",
        ]
    );
}

#[test]
fn edits_of_the_spec() {
    for (edit, expected) in [
        (
            (SPEC, "{name: extra, type: object}", "{name: extra, type: object, truncated: true}"),
            "property-truncation-changed docs created data.extra: () -> truncated",
        ),
        (
            (
                SPEC,
                "{name: level, type: integer}",
                "{name: level, type: integer}\n            corrected: {type: string}",
            ),
            "correction-changed docs created data.level: () -> type: string",
        ),
        (
            (SPEC, "type: oneOf(person | robot)", "type: any"),
            "payload-removed breaking visited: data with 2 options -> ()",
        ),
    ] {
        assert!(says_of_spec(&[], &[edit]).iter().any(|one| one == expected), "{:#?}", says_of_spec(&[], &[edit]));
    }
}

#[test]
fn a_decision_of_names_yaml_is_reported_at_its_line() {
    let successor =
        "successors:\n  - {from: com.qlik.v1.area.painted, to: com.qlik.v1.area.created, reason: It does.}\n";
    let none = successor.replace("to: com.qlik.v1.area.created, ", "");
    let former = "former:\n  - {from: com.qlik.area.made, to: com.qlik.v1.area.created, reason: It was.}\n";
    let with = |decided: &str| {
        let root = edited(&[]);
        let names = fs::read_to_string(root.path().join("spec/names.yaml")).unwrap();
        fs::write(root.path().join("spec/names.yaml"), format!("{decided}{names}")).unwrap();
        load(root.path())
    };
    for (from, to, rule, lines) in [
        (former, "", "event-type-removed", [Some(2), None]),
        ("", former, "event-type-added", [None, Some(2)]),
        (none.as_str(), successor, "event-successor-changed", [Some(2), Some(2)]),
        (successor, "", "event-successor-changed", [Some(2), None]),
    ] {
        let diff = Diff::new(&with(from), &with(to));
        let change = diff.changes.iter().find(|change| change.rule.id == rule).expect(rule);
        let found = [&change.spot.from, &change.spot.to];
        let found = found.map(|at| at.as_ref().filter(|at| at.file == "spec/names.yaml").map(|at| at.line));
        assert_eq!(found, lines, "{change:#?}");
    }
}

#[test]
fn a_change_of_the_api_points_at_the_line_of_its_property_or_of_the_decision() {
    let base = edited(&[]);
    let (mut properties, mut decisions) = (0, BTreeSet::new());
    for case in edits::all() {
        let newer = edited(case.edits);
        for change in Diff::new(&BASE, &load(newer.path())).changes {
            let (id, before, after) = (change.rule.id, change.before.as_deref(), change.after.as_deref());
            let is_renamed = matches!(id, "type-renamed" | "field-renamed" | "event-name-changed");
            if !is_renamed && !id.starts_with("type-") && !id.starts_with("field-") {
                continue;
            }
            for spot in iter::once(&change.spot).chain(&change.also) {
                let property = spot.place.path.trim_end_matches("[]").rsplit(['.', '>']).next().unwrap();
                for (root, at, name) in [(base.path(), &spot.from, before), (newer.path(), &spot.to, after)] {
                    let Some(at) = at else { continue };
                    let text = fs::read_to_string(root.join(&at.file)).unwrap();
                    let line = text.lines().nth(at.line - 1).unwrap();
                    if at.file != "spec/names.yaml" {
                        properties += 1;
                        assert!(line.contains(property), "{}: {spot:?} points at {line:?}", case.name);
                    } else if let Some(name) = name.filter(|_| is_renamed) {
                        let name = name.rsplit("::").next().unwrap();
                        decisions.insert(name.to_owned());
                        assert!(line.contains(name), "{}: {spot:?} points at {line:?}", case.name);
                    }
                }
            }
        }
    }
    assert!(properties > 10, "{properties}");
    let decisions: Vec<_> = decisions.iter().map(String::as_str).collect();
    assert_eq!(decisions, ["AreaType", "NewArea", "Owner", "SortOfArea", "height", "key"]);
}

#[test]
fn an_edit_that_is_undone_is_reported_as_the_opposite() {
    let base = load(edited(&[]).path());
    for (name, expected) in [
        ("an event is deprecated", "event-undeprecated"),
        ("deprecated", "property-undeprecated"),
        ("an option is added", "option-removed"),
        ("an announced event is added", "event-removed"),
        ("values of a text", "allowed-values-dropped"),
        ("the first property of an object", "property-removed"),
        ("a schema gets a property", "property-removed"),
    ] {
        let case = edits::all().find(|case| case.name == name).expect(name);
        let back = Diff::new(&load(edited(case.edits).path()), &base);
        assert!(back.changes.iter().any(|change| change.rule.id == expected), "{name}: {:#?}", back.changes);
        // A struct that goes is reported, since code can name it. One that comes is part of the field's new type.
        let more = usize::from(name == "the first property of an object");
        assert_eq!(back.changes.len(), case.says.len() + more, "{name}");
    }
}

#[test]
fn fingerprints_do_not_depend_on_lines() {
    let first = diff(&SEVERAL);
    for change in &first.changes {
        let to = change.spot.to.as_ref().or(change.spot.anchor.as_ref()).expect("a line");
        assert!(to.file == SPEC && to.line > 0, "{to}");
    }
    let added = first.changes.iter().find(|change| *change.rule == rules::PROPERTY_ADDED).expect("a property");
    let root = edited(&SEVERAL);
    let text = fs::read_to_string(root.path().join(SPEC)).unwrap();
    let line = text.lines().nth(added.spot.to.as_ref().unwrap().line - 1).unwrap();
    assert_eq!(line.trim(), "- property: {name: place, type: string}");
    // All lines move: there are two comments more, and an event more at the top.
    let moved = text.replacen("page:", "# One.\n# Two.\npage:", 1);
    fs::write(root.path().join(SPEC), moved).unwrap();
    let second = Diff::new(&BASE, &load(root.path()));
    let prints = |diff: &Diff| diff.changes.iter().map(Change::fingerprint).collect::<Vec<_>>();
    assert_eq!(prints(&first), prints(&second));
    let lines = |diff: &Diff| diff.changes.iter().map(|change| change.spot.to.clone()).collect::<Vec<_>>();
    assert_ne!(lines(&first), lines(&second));
}

#[test]
fn each_format_has_the_expected_form() {
    let diff = diff(&SEVERAL);
    let folder = fixtures("diff/expected");
    assert_golden(&folder.join("diff.txt"), &print::text(&diff, false));
    assert_golden(&folder.join("diff.md"), &print::markdown(&diff, Some("https://example.com/files/")));
    assert_golden(&folder.join("diff.json"), &print::json(&diff));
    assert_golden(&folder.join("github.txt"), &print::github(&diff, ""));
    assert!(print::text(&diff, true).contains('\u{1b}'));
}

#[test]
fn many_changes_are_truncated_in_markdown() {
    let all = load(edited(&[]).path());
    let mut tree = Tree::new("nothing", "");
    tree.files.clear();
    let none = Snapshot::load(tree, &mut Diagnostics::default()).expect("an empty side is valid");
    let real = load(&workspace());
    let text = print::markdown(&Diff::new(&none, &real), None);
    assert!(text.contains("more, which `cargo xtask diff` lists"), "{text}");
    assert!(text.len() < 65_000, "{}", text.len());
    assert_eq!(Diff::new(&none, &all).of_level(rules::SemverImpact::Additive).count(), 4);
}

#[test]
fn the_last_properties_of_an_object_take_its_type_away() {
    let emptied = [(
        PAGE,
        "<details>\n<summary>Properties of `owner`</summary>\n\n| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n| `id` | `string` | Yes | Identifies the owner. |\n| `mail` | `string` | No | Where the owner gets mail. |\n\n</details>\n\n",
        "",
    )];
    assert_eq!(
        diff(&emptied).changes.iter().map(says).collect::<Vec<_>>(),
        [
            "field-type-changed breaking created data.owner: Option<areas::V1AreaCreatedOwner> -> Option<Map<String, Value>>",
            "type-removed breaking created data.owner: areas::V1AreaCreatedOwner -> ()",
            "property-removed breaking created data.owner.id: string, required -> ()",
            "property-removed breaking created data.owner.mail: string, optional -> ()",
        ]
    );
}

#[test]
fn a_schema_behind_a_type_is_not_a_type() {
    for (before, after, expected) in [
        (
            "{name: data, type: object}",
            "{name: data, type: areaData}",
            &["property-type-restated docs created data +1: object -> areaData"][..],
        ),
        (
            "type: areaRules}",
            "type: ruleSet}",
            &["property-type-restated docs created data.rules: areaRules -> ruleSet"],
        ),
        ("type: areaRules}", "type: object}", &["property-type-restated docs created data.rules: areaRules -> object"]),
    ] {
        assert_eq!(says_of_spec(&[], &[(SPEC, before, after)]), expected);
    }
    // All uses of one schema are one change, at whatever paths.
    let extra = ("{name: extra, type: object}", "{name: extra, type: areaRules}");
    let (from, to) = (edited(&[]), edited(&[]));
    for (side, schema) in [(&from, "areaRules"), (&to, "ruleSet")] {
        let text = fs::read_to_string(side.path().join(SPEC)).unwrap().replace(extra.0, extra.1);
        fs::write(side.path().join(SPEC), text.replace("areaRules", schema)).unwrap();
    }
    let diff = Diff::new(&load(from.path()), &load(to.path()));
    assert_eq!(
        diff.changes.iter().map(says).collect::<Vec<_>>(),
        ["property-type-restated docs created data.extra +1: areaRules -> ruleSet"]
    );
    assert!(print::markdown(&diff, None).contains("`com.qlik.v1.area.created data.rules`"));
}

#[test]
fn what_a_fixup_keeps_is_not_out_of_order() {
    let level = "          - property: {name: level, type: integer}\n            description: How high it is.\n";
    let rules = "          - property: {name: rules, type: areaRules}\n";
    let kept = format!(
        "          - property: {{name: level, type: integer}}\n            kept: It is sent.\n            description: How high it is.\n{rules}"
    );
    let [from, to] = [edited(&[]), edited(&[])];
    let text = fs::read_to_string(to.path().join(SPEC)).unwrap();
    fs::write(to.path().join(SPEC), text.replace(level, "").replace(rules, &kept)).unwrap();
    assert_eq!(
        Diff::new(&load(from.path()), &load(to.path())).changes.iter().map(says).collect::<Vec<_>>(),
        [
            "property-deprecated additive created data.level: () -> deprecated",
            "correction-changed docs created data.level: () -> kept: It is sent.",
        ]
    );
}

#[test]
fn the_headline_counts_places() {
    let summary = |edits: &[Edit]| print::summary(&diff(edits));
    assert!(
        summary(&[(PAGE, "`system-events.areas`", "`system-events.places`")])
            .starts_with("additive: 3 channels changed;")
    );
    let both = summary(&[(PAGE, "| `level` | `integer`", "| `level` | `string`"), (PAGE, "`userid`", "`userId`")]);
    assert!(both.starts_with("breaking: 2 envelope attributes renamed, 1 type changed;"), "{both}");
}

#[test]
fn no_version_is_needed_for_the_same_crate() {
    for (edit, is_changed) in [
        ((PAGE, "`stable`", "`experimental`"), false),
        ((PAGE, "| `userid` | `string` | No |", "| `userid` | `string` | Yes |"), false),
        ((PAGE, "| `userid` | `string` | No | Who did it. |\n", ""), false),
        ((PAGE, "**Title:** Area created", "**Title:** New area"), false),
        ((PAGE, "Somebody came.", "Somebody came or went."), true),
        ((PAGE, "\"id\": \"b\"", "\"id\": \"c\""), true),
    ] {
        let diff = diff(&[edit]);
        assert!(!diff.changes.is_empty());
        assert_eq!((diff.changes_crate, diff.required_version().is_some()), (is_changed, is_changed), "{edit:?}");
        assert_eq!(diff.is_unbumped(), is_changed);
        assert_eq!(print::summary(&diff).contains("the generated crate is the same"), !is_changed, "{edit:?}");
        assert_eq!(print::json(&diff).contains("\"needed\": null"), !is_changed);
    }
}

#[test]
fn an_attribute_in_many_examples_is_one_change() {
    let example = |attribute: &str, event: &str| {
        format!("    example:\n      json: |\n        {{ \"type\": \"{event}\", \"{attribute}\": \"{event}\" }}\n")
    };
    let tree = |attribute: &str| {
        let mut page =
            "format: 2\npage: many\ndocuments:\n  - document: {file: many.md, layout: markdown}\nevents:\n".to_owned();
        for number in 0..13 {
            let event = format!("com.qlik.v1.some-resource{number}.created");
            page += &format!(
                "  - type: {event}\n    description: It was.\n    properties:\n      - property: {{name: {attribute}, type: string}}\n"
            );
            page += &example(attribute, &event);
        }
        let mut tree = Tree::new("many", "");
        tree.files = [("spec/events/many.yaml".to_owned(), page.into_bytes())].into();
        Snapshot::load(tree, &mut Diagnostics::default()).expect("a valid side")
    };
    let diff = Diff::new(&tree("userid"), &tree("userId"));
    let found: Vec<_> = diff.changes.iter().map(|change| (change.rule.id, change.also.len())).collect();
    assert_eq!(found, [("attribute-renamed", 12), ("event-example-changed", 12)]);
}

#[test]
fn github_shows_ten_annotations_of_a_step() {
    let names: Vec<_> = (0..15).map(|number| format!("attribute{number}")).collect();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    let text = print::github(&Diff::new(&side(2, &names[..3]), &side(2, &names)), "");
    assert_eq!(text.lines().count(), 10, "{text}");
    assert!(text.lines().next().is_some_and(|line| line.contains("and 4 more annotations")), "{text}");
    let levels = ["breaking", "additive", "docs"];
    let level = |line: &str| levels.iter().position(|level| line.contains(&format!("title={level}%3A")));
    let shown: Vec<_> = text.lines().skip(1).filter_map(level).collect();
    assert!(shown.len() == 9 && shown.is_sorted(), "{text}");
}

/// The diff of two sides, the newer one with this `spec/levels.yaml`.
fn diff_with(levels: &str, edits: &[Edit]) -> Result<(Diff, Snapshot), String> {
    let root = edited(edits);
    fs::write(root.path().join("spec/levels.yaml"), levels).unwrap();
    let mut diagnostics = Diagnostics::default();
    let tree = Tree::new("a side", "").read(root.path(), &mut diagnostics);
    let to = Snapshot::load(tree, &mut diagnostics).ok_or_else(|| diagnostics.render(false))?;
    Ok((Diff::new(&BASE, &to), to))
}

const TITLE: Edit = (PAGE, "**Title:** Area created", "**Title:** New area");

#[test]
fn people_set_the_level_of_a_rule() {
    let levels = "levels:\n  - {rule: event-description-changed, level: additive, reason: We show them.}\n";
    let came = (PAGE, "Somebody came.", "Somebody came or went.");
    let (diff, _) = diff_with(levels, &[came, TITLE]).expect("valid levels");
    assert_eq!(
        diff.changes.iter().map(says).collect::<Vec<_>>(),
        [
            "event-description-changed additive visited: Somebody came. -> Somebody came or went.",
            "event-title-changed docs created: Area created -> New area",
        ]
    );
    let text = print::text(&diff, false);
    assert!(text.contains("the rule is docs; spec/levels.yaml makes it additive"), "{text}");
    let error = diff_with("levels:\n  - {rule: event-descripton-changed, level: docs, reason: R.}\n", &[]);
    let error = error.expect_err("an unknown rule");
    assert!(error.contains("spec/levels.yaml:2:12") && error.contains("`event-description-changed`"), "{error}");
}

#[test]
fn people_leave_a_rule_out_of_a_format() {
    let levels = "left_out:\n  - {rule: event-title-changed, formats: [github], reason: Nobody reads them.}\n";
    let came = (PAGE, "Somebody came.", "Somebody came or went.");
    let (mut diff, to) = diff_with(levels, &[came, TITLE]).expect("valid levels");
    diff.leave_out(&to.levels, Format::Text);
    assert_eq!((diff.changes.len(), diff.left_out.len()), (2, 0));
    diff.leave_out(&to.levels, Format::Github);
    assert_eq!((diff.changes.len(), diff.left_out.len()), (1, 1));
    let text = print::github(&diff, "");
    assert!(text.contains("1 event described differently, 1 title changed"), "it counts: {text}");
    assert!(
        text.contains("1 left out here by spec/levels.yaml: event-title-changed") && text.lines().count() == 2,
        "{text}"
    );
}

#[test]
fn people_approve_a_change_until_a_day() {
    let (diff, _) = diff_with("", &[TITLE]).expect("no levels");
    let print = diff.changes[0].fingerprint();
    let levels = |print: &str| {
        format!("approvals:\n  - fingerprint: \"{print}\"\n    until: 2027-01-31\n    reason: It is only a title.\n")
    };
    let on = |print: &str, day: &str| {
        let (mut diff, to) = diff_with(&levels(print), &[TITLE]).expect("valid levels");
        let mut diagnostics = Diagnostics::default();
        let today = decided::day(day).expect(day);
        diff.approve(&to.levels, &Levels::default(), today, &mut diagnostics);
        let ended = to.levels.ended(Reported::Changes, today).render(false);
        (diff, ended, diagnostics.render(false))
    };
    let (diff, ended, errors) = on(&print, "2027-01-31");
    assert_eq!((diff.changes[0].approval.is_some(), ended.as_str(), errors.as_str()), (true, "", ""));
    assert!(print::text(&diff, false).contains("approved until 2027-01-31: It is only a title."));
    assert!(print::markdown(&diff, None).contains("approved until 2027-01-31"));
    let (diff, ended, errors) = on(&print, "2027-02-01");
    assert_eq!((diff.changes[0].approval.is_some(), errors.as_str()), (false, ""));
    assert!(ended.contains("spec/levels.yaml:3:12") && ended.contains("ended on 2027-01-31"), "{ended}");
    let (_, _, errors) = on("0123456789ab", "2027-01-01");
    assert!(errors.contains("spec/levels.yaml:2:19") && errors.contains("no change"), "{errors}");
    let (mut diff, to) = diff_with(&levels("0123456789ab"), &[TITLE]).expect("valid levels");
    let mut diagnostics = Diagnostics::default();
    diff.approve(&to.levels, &to.levels, decided::day("2027-01-01").expect("a day"), &mut diagnostics);
    assert!(diagnostics.is_empty(), "the older side has the approval, for a change that was merged");
    // A fingerprint of 16 digits is one of `lint`.
    assert_eq!(on("0123456789abcdef", "2027-01-01").2, "");
}

/// A side with the events of one page, each with all attributes, and a payload.
fn side(events: usize, attributes: &[&str]) -> Snapshot {
    let mut page =
        "format: 2\npage: many\ndocuments:\n  - document: {file: many.md, layout: markdown}\nevents:\n".to_owned();
    for event in 0..events {
        page +=
            &format!("  - type: com.qlik.v1.some-resource{event}.created\n    description: It was.\n    properties:\n");
        for attribute in attributes {
            page += &format!("      - property: {{name: {attribute}, type: string}}\n");
        }
        page += "      - property: {name: data, type: object}\n        properties:\n";
        page += &format!("          - property: {{name: id, type: string, default: {}}}\n", attributes.len());
    }
    let mut tree = Tree::new("many", "");
    tree.files = [("spec/events/many.yaml".to_owned(), page.into_bytes())].into();
    let mut diagnostics = Diagnostics::default();
    Snapshot::load(tree, &mut diagnostics).unwrap_or_else(|| panic!("{}", diagnostics.render(false)))
}

/// GitHub accepts comments of at most 65,536 characters.
#[test]
fn a_comment_is_never_too_long() {
    let names: Vec<_> = (0..60).map(|number| format!("attribute{number}")).collect();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    let links = format!("https://github.com/{}/blob/{}", "owner/name".repeat(4), "0123456789".repeat(4));
    for (from, to) in [(&names[..3], &names[..0]), (&names[..30], &names[30..60])] {
        let text = print::markdown(&Diff::new(&side(130, from), &side(130, to)), Some(&links));
        assert!(text.len() < 65_536, "{}", text.len());
        assert!(text.contains("and 110 more, which `cargo xtask diff --format json` lists"), "{text}");
        assert!(text.contains(&format!("**Breaking ({})**", from.len() * 130)), "{text}");
        assert_eq!(text.matches("<details>").count(), text.matches("</details>").count());
    }
}

#[test]
fn the_error_of_an_invalid_side_has_a_position() {
    let root = edited(&[]);
    let text = fs::read_to_string(root.path().join(SPEC)).unwrap();
    fs::write(root.path().join(SPEC), text.replace("    channel:", "    chanel:")).unwrap();
    let mut diagnostics = Diagnostics::default();
    let tree = Tree::new("HEAD", "HEAD:").read(root.path(), &mut diagnostics);
    assert!(Snapshot::load(tree, &mut diagnostics).is_none());
    let text = diagnostics.render(false);
    assert!(text.contains("HEAD:spec/events/areas.yaml:") && text.contains("chanel"), "{text}");
}

#[test]
fn specs_of_two_formats_are_not_compared() {
    for format in ["format: 1", "# none"] {
        let root = edited(&[]);
        let text = fs::read_to_string(root.path().join(SPEC)).unwrap();
        fs::write(root.path().join(SPEC), text.replace("format: 2", format).replace("channel:", "canal:")).unwrap();
        let mut diagnostics = Diagnostics::default();
        let tree = Tree::new("HEAD", "HEAD:").read(root.path(), &mut diagnostics);
        assert!(Snapshot::load(tree, &mut diagnostics).is_none());
        let text = diagnostics.render(false);
        assert!(text.contains("the spec of HEAD has format 1, and this tool reads format 2"), "{text}");
        assert!(text.contains("--> HEAD:spec/events/areas.yaml"), "{text}");
    }
}

#[test]
fn the_required_version_is_requested_until_it_is_set() {
    let bumped = |version: &str, edits: &[Edit]| {
        let root = edited(edits);
        let manifest = format!("[package]\nname = \"qlik-events\"\nversion = \"{version}\"\n");
        fs::write(root.path().join(Tree::MANIFEST), manifest).unwrap();
        Diff::new(&BASE, &load(root.path()))
    };
    let [removed, _, _, described, _] = SEVERAL;
    for (edit, version, is_unbumped) in [
        (removed, "0.1.0", true),
        (removed, "0.1.9", true),
        (removed, "0.2.0", false),
        (removed, "1.0.0", false),
        (described, "0.1.0", true),
        (described, "0.1.1", false),
    ] {
        let diff = bumped(version, &[edit]);
        assert_eq!(diff.is_unbumped(), is_unbumped, "{version} {}", print::summary(&diff));
    }
    assert!(!bumped("0.1.0", &[]).is_unbumped());
}
