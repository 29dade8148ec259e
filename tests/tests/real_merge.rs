//! The project's own documents: what the merge makes of those that disagree.

use qlik_events_codegen::list;
use qlik_events_codegen::model::path::visit;
use qlik_events_codegen::model::{Property, catalogue::Catalogue};

use qlik_events_tests::catalogue::catalogue;

fn with(catalogue: &Catalogue, event: &str, path: &str, check: impl FnOnce(&Property)) {
    let entry = catalogue.find(event).expect(event);
    let mut found = None;
    visit(entry.event, &mut |known, property| {
        if known == path {
            found = Some(property.clone());
        }
    });
    check(&found.unwrap_or_else(|| panic!("{event} {path}")));
}

fn has(catalogue: &Catalogue, row: &str) -> bool {
    list::tsv(catalogue).lines().any(|line| line.starts_with(row))
}

#[test]
fn apps_have_three_documents() {
    let catalogue = catalogue();
    with(&catalogue, "com.qlik.v1.app.opened", "data._resourcetype", |property| {
        assert!(property.deprecated, "the text deprecates it");
        assert_eq!(property.from.get("description"), Some("apps.txt"), "its sentences are Qlik's");
    });
    assert!(has(&catalogue, "com.qlik.v1.app.opened\tdata\tAppOpened\t"), "the AsyncAPI document names the schema");
}

#[test]
fn environments_have_the_published_sentences() {
    with(&catalogue(), "com.qlik.v1.environment.created", "data.id", |property| {
        assert_eq!(property.from.get("description"), Some("older/environments.md"));
    });
}

#[test]
fn scheduling_tasks_have_the_sentences_of_the_glued_text() {
    let catalogue = catalogue();
    let event = catalogue.find("com.qlik.scheduling.task.created").expect("the event").event;
    assert_eq!(event.from.get("description"), Some("tasks.txt"));
    let example = event.example.as_ref().expect("an example");
    assert_eq!(example.value["type"], "com.qlik.scheduling.task.created", "a fixup corrects the example");
}

#[test]
fn reporting_tasks_are_those_of_the_newer_page() {
    let catalogue = catalogue();
    let row = |path: &str| has(&catalogue, &format!("com.qlik.reporting-task.summary.created\t{path}\t"));
    assert!(row("data.transports") && row("data.failedReports"));
    assert!(!row("data.taskId") && !row("data.imageLocation"), "only the older AsyncAPI document lists them");
}

#[test]
fn users_have_what_their_page_truncates() {
    let row = "com.qlik.v1.user.created\tdata<user>.assignedRoles[].level\tstring\trequired\t-\tadmin,user";
    assert!(has(&catalogue(), row));
}

#[test]
fn licenses_have_formats_that_only_the_older_document_states() {
    with(&catalogue(), "com.qlik.v1.license.lease.created", "data.createdAt", |property| {
        assert_eq!((property.format(), property.from.get("format")), (Some("date-time"), Some("licenses.md")));
    });
}

#[test]
fn an_empty_type_of_ip_policies_is_not_narrowed() {
    assert!(has(&catalogue(), "com.qlik.core.ip-policy.updated\tdata._updates[].newValue\tany\t"));
}

#[test]
fn reloads_require_what_the_newest_page_requires() {
    assert!(has(&catalogue(), "com.qlik.v1.reload.finished\ttype\tstring\trequired\t"));
}

#[test]
fn an_announcement_stays_beside_the_documented_event() {
    let catalogue = catalogue();
    let documented = catalogue.find("com.qlik.core.ip-policy.updated").expect("the event").event;
    assert!(documented.announced.is_some() && documented.description != documented.announced);
    let announced = catalogue.find("com.qlik.v1.licenses.purged").expect("the event").event;
    assert!(announced.announced.is_some() && announced.description == announced.announced);
}
