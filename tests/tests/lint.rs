//! Golden cases of findings: the folder of a project in, the output of `lint` as `findings.txt` out. One oddity each.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use qlik_events_codegen::fix;
use qlik_events_codegen::lint::{self, Finding, output};
use qlik_events_codegen::project::{self, Linted};
use qlik_events_codegen::rules::{self, Severity};
use serde_json::Value;

use crate::support::{assert_golden, cases, copy_of, fixtures, put, real_page, snapshot, workspace};

each_case! {
    allowed,
    allowed_in_prose,
    announced_only,
    announced_summary,
    clean,
    default_event_type,
    default_in_prose,
    default_value,
    deprecated_in_prose,
    deprecation_marks,
    documents_differ,
    doubled_metadata,
    example_default,
    example_event_type,
    example_format,
    example_in_part,
    example_json_type,
    example_limit,
    example_null,
    example_of_a_schema,
    example_of_an_option,
    example_property,
    example_required,
    example_value,
    flat_page,
    impossible_format,
    impossible_limits,
    limit_in_prose,
    other_action,
    property_example,
    provisional_decision,
    redundant_successor,
    required_in_prose,
    schema_differs,
    spelling_variants,
    truncated,
    type_in_prose,
    type_unlike_siblings,
    types_apart,
    unknown_event,
    unknown_successor,
    unresolved_reference,
    values_in_prose,
}

fn lint(root: &Path) -> Linted {
    project::lint(root).unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(false)))
}

fn lint_case(case: &str) -> Linted {
    lint(&fixtures("lint").join(case))
}

fn check(case: &str) {
    let Linted { findings, sources, .. } = lint_case(case);
    assert_golden(&fixtures("lint").join(case).join("findings.txt"), &output::text(&findings, &sources, false));
}

#[test]
fn every_folder_is_a_case() {
    assert_eq!(cases("lint"), CASES);
}

#[test]
fn every_rule_has_a_case_and_a_clean_page_has_no_finding() {
    for rule in rules::findings() {
        assert!(case_of(rule).findings.iter().any(|one| one.id() == rule.id), "{}", rule.id);
    }
    assert!(lint_case("clean").findings.is_empty());
}

/// The case with the name of a rule. The case is one of the merge if the merge finds it.
fn case_of(rule: &rules::Rule<Severity>) -> Linted {
    let case = rule.id.replace('-', "_");
    let folder = if CASES.contains(&case.as_str()) { "lint" } else { "merge" };
    lint(&fixtures(folder).join(case))
}

/// A case with the name of a rule about one document has only this finding.
#[test]
fn a_case_of_one_rule_has_no_other_finding() {
    for rule in rules::findings() {
        let case = rule.id.replace('-', "_");
        if CASES.contains(&case.as_str()) {
            assert!(lint_case(&case).findings.iter().all(|one| one.id() == rule.id), "{case}");
        }
    }
}

/// The first documents of the project, whose errors are known.
fn first_documents() -> Linted {
    let root = tempfile::tempdir().unwrap();
    for name in ["apps.txt", "tasks.txt", "spaces.txt", "changelog-new-system-events.txt"] {
        put(root.path(), &format!("spec/docs/{name}"), real_page(name));
    }
    put(root.path(), "spec/docs/environments.md", real_page("older/environments.md"));
    lint(root.path())
}

#[test]
fn the_first_documents_have_three_errors() {
    let found = first_documents().findings;
    let errors: Vec<_> = found
        .iter()
        .filter(|one| one.level() == Severity::Error)
        .map(|one| format!("{} {}", one.id(), one.place))
        .collect();
    let task = |action: &str| format!("example-event-type com.qlik.scheduling.task.{action}");
    assert_eq!(errors, ["created", "deleted", "updated"].map(task));
    let others: BTreeSet<_> = found.iter().filter(|one| one.level() != Severity::Error).map(Finding::id).collect();
    assert_eq!(others, BTreeSet::from(["announced-only", "types-apart", "unknown-event"]));
}

/// The findings of the project are questions for Qlik. None of them needs a decision.
#[test]
fn the_project_has_no_error() {
    let Linted { findings, .. } = lint(&workspace());
    let errors: Vec<_> =
        findings.iter().filter(|one| one.level() == Severity::Error).map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

/// A validator that checks formats accepts the documented examples.
#[test]
fn the_examples_of_the_project_fit_their_formats() {
    let Linted { findings, .. } = lint(&workspace());
    let formats: Vec<_> =
        findings.iter().filter(|one| one.id().ends_with("-format")).map(ToString::to_string).collect();
    assert!(formats.is_empty(), "{formats:#?}");
}

#[test]
fn sarif_matches_its_schema() {
    let schema = fs::read_to_string(fixtures("sarif").join("sarif-schema-2.1.0.json")).unwrap();
    // The published pattern of a language ends with an unmatched bracket.
    let schema = schema.replace("{2}]?$", "{2}\\\\]?$");
    let validator = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).expect("a schema");
    let all = CASES.iter().map(|case| lint_case(case)).chain([first_documents(), lint(&workspace())]);
    for Linted { findings, sources, .. } in all {
        let sarif: Value = serde_json::from_str(&output::sarif(&findings, &sources)).unwrap();
        let errors: Vec<_> = validator.iter_errors(&sarif).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:#?}");
        assert_eq!(sarif["runs"][0]["results"].as_array().unwrap().len(), findings.len());
    }
    let nonsense = serde_json::json!({"version": "2.1.0", "runs": [{"tool": {}, "results": [{}]}]});
    assert!(!validator.is_valid(&nonsense), "the schema rejects other JSON");
}

#[test]
fn a_sarif_result_names_its_rule_and_its_region() {
    let Linted { findings, sources, .. } = lint_case("example_value");
    let sarif: Value = serde_json::from_str(&output::sarif(&findings, &sources)).unwrap();
    let run = &sarif["runs"][0];
    for (result, finding) in run["results"].as_array().unwrap().iter().zip(&findings) {
        let index = result["ruleIndex"].as_u64().unwrap();
        assert_eq!(run["tool"]["driver"]["rules"][index as usize]["id"], finding.id());
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], finding.file);
        let text = &sources[&finding.file];
        let number = |key: &str| place["region"][key].as_u64().unwrap() as usize - 1;
        let line: Vec<char> = text.text().lines().nth(number("startLine")).unwrap().chars().collect();
        let marked: String = line[number("startColumn")..number("endColumn")].iter().collect();
        assert_eq!(Some(marked.as_str()), finding.span.clone().map(|span| text.slice(&span)));
    }
}

/// A fingerprint identifies the content of a finding, not its line.
#[test]
fn fingerprints_differ_and_do_not_depend_on_lines() {
    let before = lint_case("example_json_type").findings;
    let prints = |findings: &[Finding]| findings.iter().map(Finding::fingerprint).collect::<BTreeSet<_>>();
    assert_eq!(prints(&before).len(), before.len());
    let root = copy_of(&fixtures("lint/example_json_type"));
    let page = root.path().join("spec/docs/things.md");
    let moved = fs::read_to_string(&page).unwrap().replace("# Things\n", "# Things\n\nOne line more.\n");
    fs::write(&page, moved).unwrap();
    let after = lint(root.path()).findings;
    assert_ne!(before.first().unwrap().position, after.first().unwrap().position);
    assert_eq!(prints(&before), prints(&after));
}

/// The offered fixups correct their findings, keep the text of people, and leave no further fixup to add.
#[test]
fn offered_fixups_correct_their_findings() {
    for case in CASES {
        let folder = fixtures("lint").join(case);
        let before = lint(&folder).findings;
        let fixed = fix::fix(&folder).unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(false)));
        let offered = before.iter().filter(|one| one.suggestion.is_some()).count();
        assert_eq!(fixed.added.is_empty(), offered == 0, "{case}");
        assert!(fixed.added.iter().all(|entry| !entry.reason.is_empty()), "{case}");
        assert!(lint::suggestions(&fixed.remaining.findings).is_empty(), "{case}");
        assert!(fixed.remaining.findings.len() <= before.len() - offered, "{case}: {:#?}", fixed.remaining.findings);
        let Some(text) = fixed.text else { continue };
        let own = fs::read_to_string(folder.join("spec/fixups.yaml")).unwrap_or_default();
        assert!(own.lines().all(|line| text.lines().any(|other| other == line)), "{case}\n{text}");
        let root = copy_of(&folder);
        put(root.path(), "spec/fixups.yaml", &text);
        assert_eq!(fix::fix(root.path()).unwrap().text, None, "{case}: a second time");
        project::build(root.path()).unwrap_or_else(|diagnostics| panic!("{case}: {}", diagnostics.render(false)));
    }
}

/// The entries are added after the existing ones, in any position and form of the list.
#[test]
fn entries_are_added_below_the_right_list() {
    let page = fs::read_to_string(fixtures("lint/deprecated_in_prose/spec/docs/things.md")).unwrap();
    let own = "path: com.qlik.thing.created data\n    key: description\n    from: What it is about.\n    to: It.\n    \
               reason: Shorter.\n";
    let hidden = own.replace("Shorter.", "|\n      Shorter.\n      # no comment");
    for (before, after) in [
        (
            format!("# ours\nset:\n  # the first\n  - {own}\n# and what we allow\nallow: []\n"),
            "begins with \"Deprecated.\".\n\n# and what we allow\nallow: []\n",
        ),
        (format!("allow: []\nset:\n- {}", own.replace("    ", "  ")), "\n- document: things.md\n  path: "),
        (format!("set:\n  - {hidden}allow: []\n"), ""),
        ("allow: []".to_owned(), ""),
        (String::new(), ""),
        ("# ours\n".to_owned(), ""),
    ] {
        let root = tempfile::tempdir().unwrap();
        put(root.path(), "spec/docs/things.md", &page);
        put(root.path(), "spec/fixups.yaml", &before);
        match fix::fix(root.path()) {
            Ok(fixed) => {
                let text = fixed.text.expect("entries");
                assert_eq!(fixed.added.len(), 2);
                assert!(text.contains(own) == before.contains(own) && text.contains(after), "{text}");
            }
            // A `#` inside a text hides the end of the entry. This is an error, and nothing is added.
            Err(diagnostics) => {
                assert!(before.contains("# no comment"), "{}", diagnostics.render(false));
                assert!(diagnostics.render(false).contains("entries cannot be added to the list `set`"));
            }
        }
    }
}

#[test]
fn an_empty_list_in_one_line_is_expanded() {
    for (before, begin, end) in [
        ("set: []\n", "set:\n  - document: things.md\n", "\n"),
        ("# ours\nset: [ ] # none yet\nallow: []\n", "# ours\nset: # none yet\n  - document", "\nallow: []\n"),
        ("# ours\r\nallow: []\r\n", "# ours\r\nallow: []\r\n\r\nset:\r\n  - document: things.md\r\n", "\r\n"),
    ] {
        let root = copy_of(&fixtures("lint/deprecated_in_prose"));
        put(root.path(), "spec/fixups.yaml", before);
        let text = fixed(root.path()).text.unwrap();
        assert!(text.starts_with(begin) && text.ends_with(end), "{text}");
        assert_eq!(text.contains('\r'), before.contains('\r'), "{text}");
        assert_eq!(text.matches('\n').count() == text.matches("\r\n").count(), before.contains('\r'), "{text}");
    }
}

#[test]
fn a_list_in_one_line_is_left_to_people() {
    let root = copy_of(&fixtures("lint/deprecated_in_prose"));
    let entry = "{path: com.qlik.thing.created, key: description, from: A thing was created., to: It was., reason: r}";
    put(root.path(), "spec/fixups.yaml", format!("set: [{entry}]\n"));
    let diagnostics = fix::fix(root.path()).expect_err("nothing can be added").render(false);
    assert!(diagnostics.contains("spec/fixups.yaml") && diagnostics.contains("by hand"), "{diagnostics}");
}

/// A document is untrusted text, and `regen` lints it too. So many findings must take linear time.
#[test]
fn many_findings_on_one_line_take_linear_time() {
    const MANY: usize = 20_000;
    let rows: String = (0..MANY).map(|at| format!("- p{at}integerRequired\nIts number.\n")).collect();
    let example: Vec<_> = (0..MANY).map(|at| format!("\"p{at}\": \"x\", \"q{at}\": 1")).collect();
    let page = format!(
        "Room created\nA room was made.\nPayload\nobject{rows}com.qlik.room.created\nExample payload of the \
         \"com.qlik.room.created\" event\n{{ {} }}\n",
        example.join(", ")
    );
    let root = tempfile::tempdir().unwrap();
    put(root.path(), "spec/docs/rooms.txt", page);
    let start = Instant::now();
    let findings = lint(root.path()).findings;
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    assert_eq!(findings.len(), 2 * MANY);
}

/// Every property has texts, limits and values that are checked, and a null in the example.
#[test]
fn many_statements_of_one_event_take_linear_time() {
    const MANY: usize = 10_000;
    let row = |at| {
        format!(
            "| `p{at}` | `string` | Yes | Optional. One of `a` or `b`, not com.qlik.x{at}.made. Allowed values: a \\| c. \
             Metadata: minLength = 2, maxLength = 1, default = \"b\". |\n"
        )
    };
    let shown: Vec<_> = (0..MANY).map(|at| format!("\"p{at}\": null")).collect();
    let page = with_properties(&(0..MANY).map(row).collect::<String>(), &shown.join(", "));
    let root = tempfile::tempdir().unwrap();
    put(root.path(), "spec/docs/things.md", page);
    let start = Instant::now();
    let findings = lint(root.path()).findings;
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    let of = |id: &str| findings.iter().filter(|one| one.id() == id).count();
    for id in
        ["default-value", "example-null", "impossible-limits", "required-in-prose", "unknown-event", "values-in-prose"]
    {
        assert_eq!(of(id), MANY, "{id}");
    }
}

#[test]
fn events_and_documents_are_compared_in_linear_time() {
    const MANY: usize = 4_000;
    let event = |at| {
        format!(
            "### com.qlik.thing{at}.created\n\nA thing was deleted.\n\n**Payload**\n\n| Name | Type | Required | \
             Description |\n| --- | --- | --- | --- |\n| `type` | `string` | Yes | See com.qlik.x{at}.made. |\n\n\
             **Example**\n\n```json\n{{ \"type\": \"com.qlik.thing{at}.created\" }}\n```\n\n"
        )
    };
    let events: String = (0..MANY).map(event).collect();
    let root = tempfile::tempdir().unwrap();
    put(root.path(), "spec/docs/things.md", format!("# Things\n\n## Events published on the `c` channel\n\n{events}"));
    let start = Instant::now();
    let findings = lint(root.path()).findings;
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    assert_eq!(findings.len(), 2 * MANY);
}

/// A kept property is in no document that a fixup could correct.
#[test]
fn no_fixup_is_offered_for_a_kept_property() {
    let root = copy_of(&fixtures("lint/clean"));
    let keep = "keep:\n  - page: things\n    path: com.qlik.thing.created data\n    reason: Events still have it.\n    \
                property:\n      property: {name: owner, type: object}\n      properties:\n        \
                - property: {name: name, type: string}\n          description: Deprecated. Use the id.\n";
    put(root.path(), "spec/fixups.yaml", keep);
    let fixed = fix::fix(root.path()).unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(false)));
    assert_eq!(fixed.remaining.findings, []);
    assert_eq!(fixed.text, None);
}

#[test]
fn linting_changes_no_file() {
    let before = snapshot(&fixtures("lint"));
    for case in CASES {
        lint_case(case);
        fix::fix(&fixtures("lint").join(case)).unwrap();
    }
    assert_eq!(snapshot(&fixtures("lint")), before);
}

/// The README has a row for each rule of findings.
#[test]
fn the_readme_has_a_row_for_each_rule() {
    let text = fs::read_to_string(workspace().join("spec/README.md")).unwrap();
    let section = text.split("\n## ").find(|section| section.starts_with("Findings\n")).expect("a section");
    let rows: Vec<_> = section.lines().filter(|line| line.starts_with("| [`")).collect();
    let row = |rule: &rules::Rule<Severity>| {
        format!("| [`{0}`](RULES.md#{0}) | {1} | {2} |", rule.id, rule.level, rule.summary)
    };
    assert_eq!(rows, rules::findings().map(row).collect::<Vec<_>>());
}

/// The README explains each key of the JSON.
#[test]
fn the_readme_has_a_row_for_each_key_of_the_json() {
    let text = fs::read_to_string(workspace().join("spec/README.md")).unwrap();
    let Linted { findings, .. } = lint_case("example_value");
    let json: Value = serde_json::from_str(&output::json(&findings)).unwrap();
    for key in json[0].as_object().unwrap().keys() {
        assert!(text.contains(&format!("`{key}`")), "{key}");
    }
    assert_eq!(json.as_array().unwrap().len(), findings.len());
}

/// The document of `deprecated_in_prose`, with more properties of one event, which its example shows.
fn with_properties(rows: &str, shown: &str) -> String {
    let page = fs::read_to_string(fixtures("lint/deprecated_in_prose/spec/docs/things.md")).unwrap();
    let row = "| `name` | `string` | No | DEPRECATED. Use the id. |\n";
    page.replace(row, &format!("{row}{rows}")).replacen("\"id\": \"x\",\n", &format!("\"id\": \"x\", {shown},\n"), 1)
}

fn fixed(root: &Path) -> fix::Fixed {
    fix::fix(root).unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(false)))
}

#[test]
fn all_unknown_values_of_a_property_are_one_fixup() {
    let root = tempfile::tempdir().unwrap();
    let row = "| `rights` | `string[]` | No | What. Allowed values: read \\| write. |\n";
    put(
        root.path(),
        "spec/docs/things.md",
        with_properties(row, "\"rights\": [\"own\", \"read\", \"guest\", \"own\"]"),
    );
    let added = fixed(root.path()).added;
    let entry = added.iter().find(|one| one.key == "allowed").unwrap();
    assert_eq!(entry.to, serde_json::json!(["read", "write", "own", "guest"]));
    assert_eq!(entry.reason, "The example shows `own`, `guest`.");
}

/// Two values with the same Rust name are an error. The other fixups are still added.
#[test]
fn a_fixup_that_breaks_the_build_is_refused() {
    let root = tempfile::tempdir().unwrap();
    let row = "| `kind` | `string` | No | What. Allowed values: a-b \\| c. |\n";
    put(root.path(), "spec/docs/things.md", with_properties(row, "\"kind\": \"a_b\""));
    let fixed = fixed(root.path());
    assert_eq!(fixed.added.iter().map(|one| one.key.as_str()).collect::<Vec<_>>(), ["deprecated", "deprecated"]);
    let [(refused, error)] = &fixed.refused[..] else { panic!("{:?}", fixed.refused) };
    assert_eq!(refused.place.to_string(), "com.qlik.thing.created data.kind");
    assert!(!error.is_empty());
    assert_eq!(fixed.remaining.findings.iter().map(Finding::id).collect::<Vec<_>>(), ["example-value"]);
}

/// A shared type needs one decision for all its paths. A fixup of one path would split it into two types.
#[test]
fn no_fixup_is_offered_for_one_path_of_a_shared_type() {
    let root = tempfile::tempdir().unwrap();
    crate::support::copy(&workspace().join("spec"), &root.path().join("spec"));
    let page = real_page("core/spaces.md");
    put(root.path(), "spec/docs/core/spaces.md", page.replacen("\"facilitator\"", "\"owner\"", 1));
    let other = fs::read_to_string(fixtures("lint/deprecated_in_prose/spec/docs/things.md")).unwrap();
    put(root.path(), "spec/docs/things.md", other);
    let fixed = fixed(root.path());
    assert!(fixed.added.iter().any(|one| one.document.as_deref() == Some("things.md")), "{:#?}", fixed.added);
    assert_eq!(fixed.refused, []);
    let is_shown = |one: &Finding| {
        one.id() == "example-value" && one.document() == Some("core/spaces.md") && one.suggestion.is_none()
    };
    assert!(fixed.remaining.findings.iter().any(is_shown));
}
