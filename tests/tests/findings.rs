//! Contradictions in documents: they are found, have a position, and are suppressed one path at a time.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::lint::{self, Subject};
use qlik_events_codegen::merge::Site;
use qlik_events_codegen::model::decision::Decisions;
use qlik_events_codegen::model::fixup::Fixups;
use qlik_events_codegen::source::Source;
use qlik_events_codegen::{pages, project};

use crate::support::merged_on;

/// The findings of a project with these pages and corrections, a line each.
fn found_in(pages: &[(&str, &str)], fixups: &str) -> Vec<String> {
    let root = tempfile::tempdir().expect("a folder");
    let spec = root.path().join("spec");
    fs::create_dir_all(spec.join("docs")).expect("a folder");
    for (name, text) in pages {
        fs::write(spec.join("docs").join(name), text).expect(name);
    }
    fs::write(spec.join("fixups.yaml"), fixups).expect("fixups");
    let linted = project::lint(root.path()).unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(false)));
    // Types that could be shared are not contradictions, and depend on all documents together.
    let findings = linted.findings.iter().filter(|finding| finding.id() != "types-apart");
    findings.map(ToString::to_string).collect()
}

fn page(name: &str) -> String {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/docs");
    fs::read_to_string(docs.join(name)).expect(name)
}

#[test]
fn an_allow_suppresses_one_path() {
    let tasks = page("tasks.txt");
    let pages = [("tasks.txt", tasks.as_str())];
    let found = found_in(&pages, "");
    assert_eq!(found.len(), 3, "{found:?}");
    assert_eq!(
        found.first().map(String::as_str),
        Some(
            "spec/docs/tasks.txt:79:67: example-event-type: com.qlik.scheduling.task.created: the example has the type \
             `com.qlik.scheduling.tasks.created`"
        )
    );
    let allow = |place: &str| {
        format!("allow:\n  - finding: example-event-type\n    path: {place}\n    reason: known upstream\n")
    };
    let left = found_in(&pages, &allow("com.qlik.scheduling.task.created"));
    assert_eq!(left, found.get(1..).unwrap_or_default());
    assert!(found_in(&pages, &allow("com.qlik.scheduling.task.*")).is_empty());
}

/// A fact that people state for all documents settles what one document says about it.
#[test]
fn a_decision_about_a_fact_settles_its_findings() {
    let apps = page("apps.md");
    let pages = [("apps.md", apps.as_str())];
    let formats = |fixups: &str| {
        let found = found_in(&pages, fixups);
        found.into_iter().filter(|line| line.contains("-format: ") && line.contains(" time: ")).count()
    };
    assert_eq!(formats(""), 18);
    let set =
        "set:\n  - path: com.qlik.*app.* time\n    key: format\n    from: date\n    to: date-time\n    reason: r\n";
    assert_eq!(formats(set), 0);
    let of_document = set.replace("  - path", "  - document: apps.md\n    path");
    assert_eq!(formats(&of_document), 0);
    let wrong = of_document.replace("to: date-time", "to: time");
    assert_eq!(formats(&wrong), 18);
}

#[test]
fn a_deprecation_that_only_prose_states_is_found() {
    let old = "| `name` | `string` | No |  |";
    let environments = page("older/environments.md");
    assert!(environments.contains(old));
    let edited = environments.replace(old, "| `name` | `string` | No | DEPRECATED. Use the id. |");
    let found = found_in(&[("environments.md", &edited)], "");
    assert_eq!(
        found,
        [
            "spec/docs/environments.md:136:4: deprecated-in-prose: com.qlik.v1.environment.deleted data.name: the description says deprecated, \
             but the table does not"
        ]
    );
}

#[test]
fn a_contradiction_of_an_older_document_is_found() {
    let newer = page("older/environments.md");
    let older = newer
        .replace("2026-06-02T09:50:42Z", "2025-01-01T00:00:00Z")
        .replace("| `tenantId` | `string` | Yes | Identifier of the tenant the environment belongs to. |\n", "")
        .replace("| `updatedAt` | `string` | Yes |", "| `updatedAt` | `string` | No |");
    let found = found_in(&[("environments.md", &newer), ("environments-2025.md", &older)], "");
    assert_eq!(
        found,
        [
            "spec/docs/environments-2025.md:86:5: example-property: com.qlik.v1.environment.created data.tenantId: the \
             example has this property, the table does not",
            "spec/docs/environments-2025.md:196:4: documents-differ: com.qlik.v1.environment.updated data.updatedAt: optional \
             here, required in environments.md",
        ]
    );
}

/// A removed line leaves no trace in its list, but the example still shows the property.
#[test]
fn a_property_removed_from_a_page_is_found() {
    for name in ["older/environments.md", "spaces.txt", "tasks.txt"] {
        let text = page(name);
        let lines: Vec<&str> = text.lines().collect();
        let begins_property = |line: &&str| {
            line.starts_with("- ") && !line.starts_with("- [")
                || line.trim_start().starts_with('•')
                || line.starts_with("| `")
        };
        let schemas = lines.iter().position(|line| *line == "## Schemas").unwrap_or(lines.len());
        let properties = lines.iter().take(schemas).enumerate().filter(|(_, line)| begins_property(line));
        let before = reports(name, &text);
        let mut silent = Vec::new();
        for (at, line) in properties {
            let left: Vec<&str> =
                lines.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, line)| *line).collect();
            if reports(name, &left.join("\n")) == before {
                silent.push(format!("{name}:{}: {line}", at + 1));
            }
        }
        assert!(silent.is_empty(), "{silent:#?}");
    }
}

/// The number of errors and findings of a document.
fn reports(name: &str, text: &str) -> usize {
    let mut diagnostics = Diagnostics::default();
    let source = Source::new(&format!("spec/docs/{name}"), text);
    let Some(page) = pages::read(&source, &mut diagnostics) else { return diagnostics.len() };
    let pages = [page];
    let (catalogue, conflicts) = merged_on(&pages, &Site::default());
    let sources = BTreeMap::from([(name.to_owned(), source)]);
    let no_decisions = Source::new("spec/fixups.yaml", "");
    let subject =
        Subject { documents: &pages, catalogue: &catalogue, conflicts: &conflicts, sources: &sources, plan: None };
    let found =
        lint::find(&subject, &Fixups::default(), &mut Decisions::new(&no_decisions, Vec::new()), &mut diagnostics);
    found.len() + diagnostics.len()
}
