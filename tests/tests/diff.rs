//! The output of `diff` for single edits of documents: exactly the change, and nothing else.

use std::collections::BTreeSet;
use std::fs;

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::diff::{Change, Diff, Snapshot, Tree, print};
use qlik_events_codegen::rules;

use crate::support::edits::{self, Case, Edit};
use crate::support::specs::{diff, edited, load, says};
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

fn check(cases: &[Case]) {
    for case in cases {
        let found: Vec<_> = diff(case.edits).changes.iter().map(says).collect();
        assert_eq!(found, case.says, "{}", case.name);
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

/// The reverse of an edit is a change too, of the same level or another.
#[test]
fn an_addition_that_is_undone_is_a_removal() {
    let base = load(edited(&[]).path());
    for case in edits::all().filter(|case| !case.says.is_empty()) {
        let back = Diff::new(&load(edited(case.edits).path()), &base);
        assert!(!back.changes.is_empty(), "{}", case.name);
        let prints: BTreeSet<_> = back.changes.iter().map(Change::fingerprint).collect();
        assert_eq!(prints.len(), back.changes.len(), "{}", case.name);
    }
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
        ["event-removed breaking painted: com.qlik.v1.area.painted -> ()", "page-removed docs news: news -> ()",]
    );
    let removed = [SPEC, "spec/events/older/areas.yaml", "spec/names.yaml"];
    assert_eq!(
        says_of_spec(&removed, &[]),
        [
            "event-removed breaking created: com.qlik.v1.area.created -> ()",
            "event-removed breaking deleted: com.qlik.v1.area.deleted -> ()",
            "event-removed breaking visited: com.qlik.v1.area.visited -> ()",
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
        // The removal of the last property is already breaking, and explains the new type of the object.
        let less = usize::from(name == "the first property of an object");
        assert_eq!(back.changes.len(), case.says.len() - less, "{name}");
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
    let second = Diff::new(&load(edited(&[]).path()), &load(root.path()));
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
        assert!(text.contains(&format!("**Breaking ({})**", from.len())), "{text}");
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
        Diff::new(&load(edited(&[]).path()), &load(root.path()))
    };
    let [removed, required, ..] = SEVERAL;
    for (edit, version, is_unbumped) in [
        (removed, "0.1.0", true),
        (removed, "0.1.9", true),
        (removed, "0.2.0", false),
        (removed, "1.0.0", false),
        (required, "0.1.0", true),
        (required, "0.1.1", false),
    ] {
        let diff = bumped(version, &[edit]);
        assert_eq!(diff.is_unbumped(), is_unbumped, "{version} {}", print::summary(&diff));
    }
    assert!(!bumped("0.1.0", &[]).is_unbumped());
}
