//! Where pages contradict themselves or one another: found, named by place, and silenced one place at a time.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops at what is wrong")]

use std::fs;
use std::path::Path;

use qlik_events_codegen::project;

/// The findings of a project with these pages and corrections, a line each.
fn findings(pages: &[(&str, &str)], fixups: &str) -> Vec<String> {
    let root = tempfile::tempdir().expect("a folder");
    let spec = root.path().join("spec");
    fs::create_dir_all(spec.join("docs")).expect("a folder");
    for (name, text) in pages {
        fs::write(spec.join("docs").join(name), text).expect(name);
    }
    fs::write(spec.join("fixups.yaml"), fixups).expect("fixups");
    let built = project::build(root.path()).unwrap_or_else(|report| panic!("{}", report.render(false)));
    built.findings.iter().map(|one| format!("{} {} {}: {}", one.page, one.id, one.place, one.message)).collect()
}

fn page(name: &str) -> String {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/docs");
    fs::read_to_string(docs.join(name)).expect(name)
}

#[test]
fn an_example_of_another_type_is_found_and_silenced_place_by_place() {
    let tasks = page("tasks.txt");
    let pages = [("tasks.txt", tasks.as_str())];
    let found = findings(&pages, "");
    assert_eq!(found.len(), 3, "{found:?}");
    assert_eq!(
        found.first().map(String::as_str),
        Some(
            "tasks.txt example-type com.qlik.scheduling.task.created: the example has the type \
             `com.qlik.scheduling.tasks.created`"
        )
    );
    let allow =
        |place: &str| format!("allow:\n  - finding: example-type\n    place: {place}\n    reason: known upstream\n");
    let left = findings(&pages, &allow("com.qlik.scheduling.task.created"));
    assert_eq!(left, found.get(1..).unwrap_or_default());
    assert!(findings(&pages, &allow("com.qlik.scheduling.task.*")).is_empty());
}

#[test]
fn deprecation_that_only_prose_says_is_found() {
    let old = "| `name` | `string` | No |  |";
    let environments = page("environments.md");
    assert!(environments.contains(old));
    let edited = environments.replace(old, "| `name` | `string` | No | DEPRECATED. Use the id. |");
    let found = findings(&[("environments.md", &edited)], "");
    assert_eq!(
        found,
        [
            "environments.md deprecated-in-prose com.qlik.v1.environment.deleted data.name: the description says deprecated, \
             no flag does"
        ]
    );
}

#[test]
fn what_an_older_edition_says_otherwise_is_found() {
    let newer = page("environments.md");
    let older = newer
        .replace("2026-06-02T09:50:42Z", "2025-01-01T00:00:00Z")
        .replace("| `tenantId` | `string` | Yes | Identifier of the tenant the environment belongs to. |\n", "")
        .replace("| `updatedAt` | `string` | Yes |", "| `updatedAt` | `string` | No |");
    let found = findings(&[("environments.md", &newer), ("environments-2025.md", &older)], "");
    assert_eq!(
        found,
        [
            "environments-2025.md editions-differ com.qlik.v1.environment.created data.tenantId: only environments.md has \
             this property",
            "environments-2025.md editions-differ com.qlik.v1.environment.updated data.updatedAt: `string optional` here, \
             `string required` on environments.md",
        ]
    );
}
