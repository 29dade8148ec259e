//! `regen --fix`: an ordinary change of the documents never stops the pipeline.

use std::fs;
use std::path::Path;

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::diff::{Diff, Snapshot, Tree, print};
use qlik_events_codegen::files::{self, Files};
use qlik_events_codegen::fix::{Decided, decide};
use qlik_events_codegen::project::{self, FIXUPS, NAMES, Options};
use tempfile::TempDir;

use crate::support::put;

/// A page in markdown: its events, each with the properties of its `data` as rows of `name` and description.
fn page(events: &[(&str, &[(&str, &str)])]) -> String {
    let row = |(name, description): &(&str, &str)| format!("| `{name}` | `string` | No | {description} |\n");
    let event = |(event_type, rows): &(&str, &[(&str, &str)])| {
        format!(
            "### {event_type}\n\nSomething happened.\n\n**Payload**\n\n{HEAD}| `data` | `object` | No | Data. |\n\n\
             <details>\n<summary>Properties of `data`</summary>\n\n{HEAD}{}\n</details>\n\n\
             **Example**\n\n```json\n{{ \"data\": {{}} }}\n```\n\n",
            rows.iter().map(row).collect::<String>()
        )
    };
    let events: String = events.iter().map(event).collect();
    format!("# Things\n\n## Events published on the `system-events.things` channel\n\n{events}")
}

const HEAD: &str = "| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n";
const CREATED: &str = "com.qlik.thing.created";
const DELETED: &str = "com.qlik.thing.deleted";
const AB: (&str, &str) = ("kind", r"Its kind. Allowed values: a \| b.");
const ABC: (&str, &str) = ("kind", r"Its kind. Allowed values: a \| b \| c.");

const SHARED: &str = "\
shared:
  - name: ThingKind
    description: What a thing is.
    paths:
      - com.qlik.thing.* data.kind
";

/// A project with these files, and with the spec that they make.
fn project(files: &[(&str, &str)]) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    files.iter().for_each(|(path, text)| put(root.path(), path, text));
    fix(root.path());
    root
}

/// Runs `regen --fix`, and checks that `regen --check` then passes.
fn fix(root: &Path) -> Decided {
    let decided = fix_with(root, &Options::default());
    let check = project::check(root).unwrap_or_else(|errors| panic!("{}", errors.render(false)));
    assert_eq!(check, []);
    decided
}

/// Runs `regen --fix` with options, and checks that doing it again changes nothing.
fn fix_with(root: &Path, options: &Options) -> Decided {
    let decided = decide(root, options).unwrap_or_else(|errors| panic!("{}", errors.render(false)));
    let mut errors = Default::default();
    for (path, text) in decided.files.0.iter().chain(&decided.built.files.0) {
        put(root, path, text);
    }
    for difference in files::verify(root, &decided.built.files, &mut errors) {
        fs::remove_file(root.join(difference.path)).unwrap();
    }
    let again = decide(root, options).unwrap_or_else(|errors| panic!("{}", errors.render(false)));
    assert_eq!(again.files, Files::default(), "twice does no more than once");
    assert_eq!(files::verify(root, &again.built.files, &mut errors), [], "twice does no more than once");
    decided
}

/// The errors without `--fix`, and the lines that `--fix` adds to a file of decisions.
fn change(root: &Path, document: &str, text: &str) -> (String, Vec<String>) {
    put(root, document, text);
    let before = decisions(root);
    let errors = project::build(root).map_err(|errors| errors.render(false)).err().unwrap_or_default();
    fix(root);
    let after = decisions(root);
    let mut old = before.lines();
    let added = after.lines().filter(|line| {
        let is_old = old.clone().next() == Some(line);
        is_old.then(|| old.next());
        !is_old
    });
    (errors, added.map(|line| line.trim().to_owned()).collect())
}

fn decisions(root: &Path) -> String {
    [NAMES, FIXUPS].map(|file| fs::read_to_string(root.join(file)).unwrap_or_default()).concat()
}

/// The provisional decisions that `lint` lists, each with its line.
fn listed(root: &Path) -> Vec<String> {
    let linted = project::lint(root).unwrap_or_else(|errors| panic!("{}", errors.render(false)));
    let provisional = linted.findings.iter().filter(|finding| finding.id() == "provisional-decision");
    provisional.map(ToString::to_string).collect()
}

#[test]
fn the_path_that_changed_leaves_a_shared_type() {
    let root = project(&[("spec/docs/things.md", &page(&[(CREATED, &[AB]), (DELETED, &[AB])])), (NAMES, SHARED)]);
    for (changed, pages) in
        [(CREATED, [(CREATED, &[ABC][..]), (DELETED, &[AB])]), (DELETED, [(CREATED, &[AB][..]), (DELETED, &[ABC])])]
    {
        let root = crate::support::copy_of(root.path());
        let (errors, added) = change(root.path(), "spec/docs/things.md", &page(&pages));
        let other = if changed == CREATED { DELETED } else { CREATED };
        assert_eq!(
            added,
            [
                "except:".to_owned(),
                format!("- path: {changed} data.kind"),
                format!("reason: Its facts differ from those of `{other} data.kind`."),
                "provisional: true".to_owned(),
            ]
        );
        for part in [
            "decided at spec/names.yaml:2",
            "or `cargo xtask regen --fix`, which gives `com.qlik.thing.",
            " --> spec/docs/things.md:",
        ] {
            assert!(errors.contains(part), "{part}\n{errors}");
        }
        let at = format!("spec/names.yaml:9:9: provisional-decision: {changed} data.kind: Its facts differ");
        assert!(listed(root.path())[0].starts_with(&at), "{:?}", listed(root.path()));
    }
}

#[test]
fn a_type_keeps_the_facts_of_most_of_its_paths() {
    const ENDED: &str = "com.qlik.thing.ended";
    let page_of = |one, two, three| page(&[(CREATED, &[one]), (DELETED, &[two]), (ENDED, &[three])]);
    let root = project(&[("spec/docs/things.md", &page_of(AB, AB, AB)), (NAMES, SHARED)]);
    let (_, added) = change(root.path(), "spec/docs/things.md", &page_of(ABC, ABC, AB));
    assert!(added.contains(&format!("- path: {ENDED} data.kind")), "{added:?}");
    // What left stays away until a person lets it back.
    let (_, added) = change(root.path(), "spec/docs/things.md", &page_of(ABC, ABC, ABC));
    assert_eq!(added, [""; 0]);
}

#[test]
fn a_confirmed_exception_is_no_finding() {
    let root = project(&[("spec/docs/things.md", &page(&[(CREATED, &[AB]), (DELETED, &[AB])])), (NAMES, SHARED)]);
    change(root.path(), "spec/docs/things.md", &page(&[(CREATED, &[AB]), (DELETED, &[ABC])]));
    let names = fs::read_to_string(root.path().join(NAMES)).unwrap();
    put(root.path(), NAMES, names.replace("        provisional: true\n", ""));
    assert_eq!(listed(root.path()), [""; 0]);
    assert_eq!(project::check(root.path()).unwrap(), []);
}

#[test]
fn names_that_meet_get_names_made_of_their_spelling() {
    let plain = |name| (name, "Text.");
    type Rows = [(&'static str, &'static str)];
    let cases: &[(&Rows, &[&str])] = &[
        (&[plain("createdAt"), plain("created_at")], &["field: created_capital_at", "field: created_underscore_at"]),
        // The name of this one is its spelling.
        (&[plain("_updates"), plain("updates")], &["field: underscore_updates"]),
        (&[("kind", r"Allowed values: a \| A.")], &["variant: CapitalA"]),
        (&[("kind", r"Allowed values: on \| unknown.")], &["variant: UnknownValue"]),
        (&[("kind", r"Allowed values: x \| * \| +.")], &["variant: Asterisk", "variant: Plus"]),
        (&[plain("---")], &["field: hyphen_hyphen_hyphen"]),
    ];
    for (rows, names) in cases {
        let root = project(&[("spec/docs/things.md", &page(&[(CREATED, &[AB])]))]);
        let (errors, added) = change(root.path(), "spec/docs/things.md", &page(&[(CREATED, rows)]));
        let given: Vec<_> =
            added.iter().filter(|line| line.starts_with("field:") || line.starts_with("variant:")).collect();
        assert_eq!(given, names.iter().collect::<Vec<_>>(), "{errors}");
        assert_eq!(listed(root.path()).len(), names.len());
    }
}

/// More than the errors of one document that are printed.
#[test]
fn all_names_that_meet_on_a_page_get_names_in_its_order() {
    let names: Vec<_> = (0..450).flat_map(|at| [format!("kind{at}"), format!("Kind{at}")]).collect();
    let rows: Vec<_> = names.iter().map(|name| (name.as_str(), "It.")).collect();
    let root = project(&[("spec/docs/things.md", &page(&[(CREATED, &rows)]))]);
    let decisions = decisions(root.path());
    let given: Vec<_> = decisions.lines().filter_map(|line| line.trim().strip_prefix("field: ")).collect();
    assert_eq!(given, (0..450).map(|at| format!("capital_kind{at}")).collect::<Vec<_>>());
}

#[test]
fn a_published_name_stays_and_the_new_one_gets_another() {
    let cases =
        [("created_at", "createdAt"), ("createdAt", "created_at"), ("_updates", "updates"), ("updates", "_updates")];
    for (old, new) in cases {
        let (old, new) = ((old, "Text."), (new, "Text."));
        for rows in [[old, new], [new, old]] {
            let root = project(&[("spec/docs/things.md", &page(&[(CREATED, &[old])]))]);
            let (_, added) = change(root.path(), "spec/docs/things.md", &page(&[(CREATED, &rows)]));
            let named: Vec<_> = added.iter().filter(|line| line.starts_with("- path: ")).collect();
            assert_eq!(named, [&format!("- path: com.qlik.thing.created data.{}", new.0)], "{old:?}");
        }
    }
    let [old, new] = [r"Allowed values: SOFT.", r"Allowed values: SOFT \| soft."];
    let root = project(&[("spec/docs/things.md", &page(&[(CREATED, &[("kind", old)])]))]);
    let (_, added) = change(root.path(), "spec/docs/things.md", &page(&[(CREATED, &[("kind", new)])]));
    let reason = "reason: The value `SOFT` and the value `soft` both get the name `Soft`, so the value `soft` is named `SoftValue`.";
    assert!(added.contains(&"value: soft".to_owned()) && added.contains(&reason.to_owned()), "{added:?}");
    assert!(!added.contains(&"value: SOFT".to_owned()), "{added:?}");
}

#[test]
fn events_and_pages_that_meet_get_names_of_their_own() {
    let root = project(&[("spec/docs/things.md", &page(&[("com.qlik.a-b", &[AB])]))]);
    let (_, added) =
        change(root.path(), "spec/docs/things.md", &page(&[("com.qlik.a-b", &[AB]), ("com.qlik.a.b", &[AB])]));
    assert!(added.contains(&"event: ADotB".to_owned()), "{added:?}");

    let root = project(&[("spec/docs/core/keys.md", &page(&[("com.qlik.one", &[AB])]))]);
    let (_, added) = change(root.path(), "spec/docs/core-keys.md", &page(&[("com.qlik.two", &[AB])]));
    assert!(added.contains(&"module: core_hyphen_keys".to_owned()), "{added:?}");

    let root = project(&[("spec/docs/things.md", &page(&[("com.qlik.one", &[AB])]))]);
    let (_, added) =
        change(root.path(), "spec/docs/things.md", &page(&[("com.qlik.option", &[AB]), ("com.qlik.one", &[AB])]));
    assert!(added.contains(&"event: OptionEvent".to_owned()), "{added:?}");
}

#[test]
fn the_type_of_a_property_and_an_event_that_meet() {
    let enums = page(&[("com.qlik.a.b", &[("c", r"Allowed values: x \| y.")])]);
    let root = project(&[("spec/docs/things.md", &enums)]);
    let (_, added) = change(root.path(), "spec/docs/more.md", &page(&[("com.qlik.a.b.c", &[AB])]));
    assert_eq!(added.iter().filter(|line| line.starts_with("event:")).count(), 1, "{added:?}");
}

#[test]
fn decisions_that_no_longer_fit_have_no_effect() {
    const FILE: &str = "\
set:
  - document: things.md
    path: com.qlik.thing.created data.size
    key: description
    from: Text.
    to: Its size.
    reason: It says more.
keep:
  - page: things
    path: com.qlik.thing.created data
    property: {property: {name: gone, type: string}}
    reason: Users have it.
allow:
  - finding: deprecated-in-prose
    path: com.qlik.thing.created data.old
    reason: It only says so.
";
    const DECIDED: &str = "\
renamed:
  - path: com.qlik.thing.created data.size
    field: extent
    reason: It reads better.
distinct:
  - paths: [com.qlik.thing.* data.kind]
    reason: They are two lists.
successors:
  - from: com.qlik.thing.deleted
    to: com.qlik.thing.created
    reason: Qlik says so.
former:
  - from: com.qlik.thing.made
    to: com.qlik.thing.created
    reason: Qlik renamed it.
";
    let rows: &[(&str, &str)] = &[AB, ("size", "Text."), ("old", "Deprecated. Use size.")];
    let old = page(&[(CREATED, rows), (DELETED, &[AB])]);
    let root = project(&[("spec/docs/things.md", &old), (FIXUPS, FILE), (NAMES, DECIDED)]);
    assert_eq!(listed(root.path()), [""; 0]);
    let new = page(&[("com.qlik.thing.made", &[("gone", "It is back.")]), (CREATED, &[("gone", "It is back.")])]);
    let (errors, added) = change(root.path(), "spec/docs/things.md", &new);
    assert_eq!(added.len(), 7, "{added:?}");
    assert!(added.iter().all(|line| line.starts_with("provisional: true # ")), "{added:?}");
    assert!(errors.contains("its reason: It says more.") && errors.contains("regen --fix"), "{errors}");
    assert_eq!(listed(root.path()).len(), 7);
    // When the page is as it was, what fits again has its effect again, and stays a finding until a person removes it.
    put(root.path(), "spec/docs/things.md", old);
    fix(root.path());
    let spec = fs::read_to_string(root.path().join("spec/events/things.yaml")).unwrap();
    assert!(spec.contains("Its size."), "{spec}");
    assert_eq!(listed(root.path()).len(), 7);
}

#[test]
fn a_correction_that_would_make_a_value_invalid_has_no_effect() {
    const FILE: &str = "\
set:
  - path: com.qlik.thing.* data.size
    key: default
    to: large
    reason: The API says so.
";
    let page_of =
        |word| page(&[(CREATED, &[("size", "Text.")])]).replace("`size` | `string`", &format!("`size` | `{word}`"));
    let root = project(&[("spec/docs/things.md", &page_of("string")), (FIXUPS, FILE)]);
    let (_, added) = change(root.path(), "spec/docs/things.md", &page_of("integer"));
    assert_eq!(added.len(), 1, "{added:?}");
    let spec = fs::read_to_string(root.path().join("spec/events/things.yaml")).unwrap();
    assert!(!spec.contains("large"), "{spec}");
}

#[test]
fn a_page_that_is_gone_takes_its_decisions_along() {
    let files = [
        ("spec/docs/things.md", page(&[(CREATED, &[AB])])),
        ("spec/docs/more.md", page(&[("com.qlik.more.made", &[AB])])),
    ];
    let names = "modules:\n  - {page: more, module: others, reason: It is shorter.}\n";
    let root = project(&[(files[0].0, &files[0].1), (files[1].0, &files[1].1), (NAMES, names)]);
    fs::remove_file(root.path().join(files[1].0)).unwrap();
    fix(root.path());
    let names = fs::read_to_string(root.path().join(NAMES)).unwrap();
    assert!(names.contains("reason: It is shorter., provisional: true}"), "{names}");
}

#[test]
fn an_error_that_no_decision_resolves_stays_an_error() {
    let root = project(&[("spec/docs/things.md", &page(&[(CREATED, &[AB]), (DELETED, &[AB])])), (NAMES, SHARED)]);
    put(root.path(), "spec/docs/things.md", page(&[(CREATED, &[AB]), (DELETED, &[ABC])]));
    put(root.path(), "spec/docs/broken.md", "# Broken\n\nA stray | line\n\n### com.qlik.x\n\n| a |\n");
    let errors = decide(root.path(), &Options::default()).map(|_| ()).unwrap_err().render(false);
    assert!(errors.contains("spec/docs/broken.md") && !errors.contains("ThingKind"), "{errors}");
}

#[test]
fn a_document_that_cannot_be_read_costs_only_its_own_page() {
    let more = page(&[("com.qlik.more.made", &[AB])]);
    let fixups = "set:\n  - path: com.qlik.more.* data.kind\n    key: description\n    from: Its kind.\n    to: Kind.\n    reason: R.\n";
    let root =
        project(&[("spec/docs/things.md", &page(&[(CREATED, &[AB])])), ("spec/docs/more.md", &more), (FIXUPS, fixups)]);
    let kept = fs::read_to_string(root.path().join("spec/events/more.yaml")).unwrap();
    put(root.path(), "spec/docs/things.md", page(&[(CREATED, &[ABC])]));
    put(root.path(), "spec/docs/more.md", more.split_at(more.len() / 2).0);
    put(root.path(), "spec/docs/new.md", "# New\n\n| a |\n");
    assert!(project::build(root.path()).is_err());
    let options = Options { keep_going: true, ..Options::default() };
    let Decided { built, files } =
        decide(root.path(), &options).unwrap_or_else(|errors| panic!("{}", errors.render(false)));
    assert_eq!(files, Files::default());
    assert_eq!(built.files.0["spec/events/more.yaml"], kept);
    assert!(built.files.0["spec/events/things.yaml"].contains("[a, b, c]"));
    assert!(!built.files.0.contains_key("spec/events/new.yaml"));
    let unread: Vec<_> = built.unread.iter().map(|unread| (unread.document.as_str(), unread.pages.join(" "))).collect();
    assert_eq!(unread, [("spec/docs/more.md", "more".to_owned()), ("spec/docs/new.md", String::new())]);
}

#[test]
fn lint_lists_what_can_be_known() {
    let old = ("old", "Deprecated. Use kind.");
    let root = project(&[("spec/docs/things.md", &page(&[(CREATED, &[AB, old])]))]);
    for (path, text) in [(NAMES, "shared: 5\n"), ("spec/docs/more.md", "# More\n\n| a |\n")] {
        let root = crate::support::copy_of(root.path());
        put(root.path(), path, text);
        let linted = project::lint_readable(root.path()).unwrap_or_else(|errors| panic!("{}", errors.render(false)));
        assert!(linted.findings.iter().any(|finding| finding.id() == "deprecated-in-prose"), "{path}");
        assert!(linted.errors.render(false).contains(path), "{}", linted.errors.render(false));
    }
}

#[test]
fn diff_lists_what_is_to_be_confirmed() {
    let root = project(&[("spec/docs/things.md", &page(&[(CREATED, &[AB]), (DELETED, &[AB])])), (NAMES, SHARED)]);
    let snapshot = |root: &Path| {
        let mut errors = Diagnostics::default();
        let snapshot = Snapshot::load(Tree::new("a side", "").read(root, &mut errors), &mut errors);
        snapshot.unwrap_or_else(|| panic!("{}", errors.render(false)))
    };
    let before = snapshot(root.path());
    assert!(!print::markdown(&Diff::new(&before, &before), None).contains("To confirm"));
    change(root.path(), "spec/docs/things.md", &page(&[(CREATED, &[AB]), (DELETED, &[ABC])]));
    let diff = Diff::new(&before, &snapshot(root.path()));
    let why = "Its facts differ from those of `com.qlik.thing.created data.kind`.";
    let text = print::text(&diff, false);
    let expected =
        format!("\nto confirm\n    com.qlik.thing.deleted data.kind\n      {why}\n      spec/names.yaml:9\n");
    assert!(text.contains(&expected), "{text}");
    let markdown = print::markdown(&diff, None);
    let expected = format!("\n- [ ] `com.qlik.thing.deleted data.kind`: {why} `spec/names.yaml:9`\n");
    assert!(markdown.contains(&expected) && markdown.contains("**To confirm (1)**"), "{markdown}");
    assert!(print::json(&diff).contains(r#""to_confirm": ["#), "{}", print::json(&diff));
    assert!(print::github(&diff, "").contains("1 provisional decision to confirm"), "{}", print::github(&diff, ""));
}

/// A change of the project's own documents: blocks of events and rows of tables are dropped, doubled or reworded.
#[test]
fn made_up_changes_of_all_documents_never_stop_the_pipeline() {
    let mut random = Random(7);
    for _ in 0..2 {
        let spec = tempfile::tempdir().unwrap();
        crate::support::copy(&crate::support::workspace().join("spec"), &spec.path().join("spec"));
        for (path, bytes) in crate::support::snapshot(&spec.path().join(project::PAGES)) {
            let text = String::from_utf8(bytes).unwrap();
            let changed: String = text.lines().filter_map(|line| changed(line, &mut random)).collect();
            if path.extension().is_some_and(|end| end == "md") && random.byte() < 128 {
                fs::write(path, changed).unwrap();
            }
        }
        let options = Options { keep_going: true, ..Options::default() };
        fix_with(spec.path(), &options);
    }
}

/// A sequence of bytes that is the same in each run.
struct Random(u64);

impl Random {
    fn byte(&mut self) -> u8 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0.to_be_bytes()[0]
    }
}

fn changed(line: &str, random: &mut Random) -> Option<String> {
    let is_row = line.starts_with("| `") && !line.contains("`data`");
    let line = match random.byte() {
        0..3 if is_row => return None,
        3..6 if is_row => line.replace("Allowed values: ", r"Allowed values: unknown \| A \| a \| "),
        6..9 if is_row => line.replace("Yes", "No").replace("`string`", "`integer`"),
        9..12 if line.starts_with("### com.qlik") => format!("{line}-again"),
        12..15 if is_row && line.len() > 20 => line.replacen("| `", "| `x_", 1),
        _ => line.to_owned(),
    };
    Some(line + "\n")
}
