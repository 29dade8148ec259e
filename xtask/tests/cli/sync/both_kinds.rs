//! Pages and their AsyncAPI documents: fetching both, their dates, and replacing own sentences.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::server::{Reply, redirect, status, text};
use super::{Project, page, snapshot};

const MODIFIED: &str = "Wed, 21 Oct 2026 07:28:00 GMT";

/// The AsyncAPI document of a page, with a mark in every description.
fn asyncapi(name: &str, mark: &str) -> String {
    let event = format!("com.qlik.{}.created", name.replace('/', "-"));
    let document = json!({
        "asyncapi": "3.0.0",
        "info": {"title": name, "version": ""},
        "channels": {"things": {
            "address": "system-events.things",
            "messages": {"created": {"$ref": "#/components/messages/created"}}
        }},
        "operations": {"created": {
            "action": "send",
            "channel": {"$ref": "#/channels/things"},
            "messages": [{"$ref": "#/channels/things/messages/created"}]
        }},
        "components": {"messages": {"created": {
            "name": event,
            "description": format!("Sent when {mark}."),
            "payload": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": {"type": "string", "description": format!("The id {mark}.")},
                    "size": {"type": "integer", "description": format!("The size {mark}.")}
                }
            }
        }}}
    });
    serde_json::to_string_pretty(&document).unwrap() + "\n"
}

fn own_page(name: &str) -> String {
    page(name, "here").replace("\n---\n\n#", "\nsentences: own\n---\n\n#")
}

fn own_asyncapi(name: &str) -> String {
    asyncapi(name, "here").replace("\"version\": \"\"", "\"version\": \"\",\n    \"x-sentences\": \"own\"")
}

/// The document with the header `Last-Modified`.
fn dated(document: &str) -> Reply {
    let length = document.len();
    let head = format!("HTTP/1.1 200 OK\r\nLast-Modified: {MODIFIED}\r\nContent-Length: {length}\r\n\r\n");
    Reply::Send((head + document).into_bytes())
}

impl Project {
    /// A project with pages that have both documents, on the site and in `spec/sources.yaml`. No document was fetched
    /// yet.
    fn of_both_kinds(names: &[&str]) -> Self {
        let project = Self::new(&[]);
        let site = project.site.folder();
        let specs = site.replace("/apis/", "/specs/");
        let mut sources = format!("indexes: [\"{site}\"]\n\npages:\n");
        for name in names {
            let [markdown, asyncapi] = [format!("{site}{name}.md"), format!("{specs}{name}.json")];
            sources.push_str(&format!("  - {{name: {name}, markdown: {{url: \"{markdown}\"}}"));
            sources.push_str(&format!(", asyncapi: {{url: \"{asyncapi}\"}}}}\n"));
            project.site.page(name, [text(&page(name, "there"))]);
            project.site.asyncapi(name, [text(&self::asyncapi(name, "there"))]);
        }
        project.write("spec/sources.yaml", &sources);
        project.list(names);
        project
    }

    fn docs(&self, file: &str) -> String {
        fs::read_to_string(self.path(&format!("spec/docs/{file}"))).unwrap()
    }

    /// The recorded dates of both documents of the only page.
    fn dates(&self) -> Vec<String> {
        let sources = self.sources();
        sources.lines().filter_map(|line| line.trim().strip_prefix("updated: ")).map(str::to_owned).collect()
    }
}

#[test]
fn both_documents_of_a_page_are_fetched_and_recorded() {
    let project = Project::of_both_kinds(&["core/a", "b"]);
    let (out, _) = project.ends(&[], 0);
    assert!(
        out.starts_with("created b.json\ncreated b.md\ncreated core/a.json\ncreated core/a.md\n4 created"),
        "{out}"
    );
    assert_eq!(project.docs("core/a.md"), page("core/a", "there"));
    assert_eq!(project.docs("core/a.json"), asyncapi("core/a", "there"));
    assert_eq!(project.sources().matches("digest: sha256:").count(), 4);
    let before = snapshot(project.root.path());
    let (out, _) = project.ends(&[], 0);
    assert_eq!(out, "0 created, 0 changed, 4 unchanged, 0 refused, 0 new\n");
    assert_eq!(snapshot(project.root.path()), before, "a run without changes writes no file");
}

#[test]
fn own_sentences_are_replaced_and_the_facts_stay() {
    let names = ["core/a", "b"];
    let project = Project::of_both_kinds(&names);
    for name in names {
        project.write(&format!("spec/docs/{name}.md"), &own_page(name));
        project.write(&format!("spec/docs/{name}.json"), &own_asyncapi(name));
    }
    let list = || super::super::ends(project.root.path(), &["list", "--format", "tsv"], 0).0;
    let before = list();
    assert!(before.contains("com.qlik.b.created\tid\tstring"), "{before}");
    let (out, _) = project.ends(&[], 0);
    assert!(out.contains("4 changed") && !out.contains("warning"), "{out}");
    assert_eq!(list(), before);
    for name in names {
        for file in [format!("{name}.md"), format!("{name}.json")] {
            let document = project.docs(&file);
            assert!(document.contains(" there.") && !document.contains(" here."), "{document}");
            assert!(!document.contains("sentences"), "{document}");
        }
    }
    // From now on, the copies are the site's, and an edited one is kept.
    project.write("spec/docs/b.json", &asyncapi("b", "edited"));
    let (_, err) = project.ends(&[], 2);
    assert!(err.contains("error: b.json: the copy here was edited"), "{err}");
}

#[test]
fn an_asyncapi_document_has_the_date_of_the_site() {
    let project = Project::of_both_kinds(&["a"]);
    project.site.asyncapi("a", [dated(&asyncapi("a", "there")), status("304 Not Modified")]);
    project.ends(&[], 0);
    assert_eq!(project.dates(), ["\"2026-01-01T00:00:00Z\"", "\"2026-10-21T07:28:00Z\""]);
    project.site.requests();
    project.ends(&[], 0);
    let since = |request: &super::server::Request| request.headers.get("if-modified-since").cloned();
    assert_eq!(project.site.requests().iter().filter_map(since).collect::<Vec<_>>(), [MODIFIED]);
}

#[test]
fn an_asyncapi_document_without_a_date_borrows_that_of_its_page() {
    let project = Project::of_both_kinds(&["a"]);
    project.ends(&[], 0);
    let old = "\"2026-01-01T00:00:00Z\"";
    assert_eq!(project.dates(), [old, old]);
    let newer = |mark: &str| page("a", mark).replace("2026-01-01", "2026-02-02");
    project.site.page("a", [text(&newer("newer"))]);
    project.ends(&[], 0);
    let new = "\"2026-02-02T00:00:00Z\"";
    assert_eq!(project.dates(), [new, old], "its bytes did not change");
    project.site.asyncapi("a", [text(&asyncapi("a", "newer"))]);
    project.ends(&[], 0);
    assert_eq!(project.dates(), [new, new]);
}

#[test]
fn a_new_version_is_never_older_than_the_one_before() {
    let project = Project::of_both_kinds(&["a"]);
    let later = "\"2026-08-29T00:00:00Z\"";
    let dated = project.sources().replace("a.json\"}", &format!("a.json\", updated: {later}}}"));
    project.write("spec/sources.yaml", &dated);
    project.write("spec/docs/a.json", &own_asyncapi("a"));
    project.ends(&[], 0);
    assert_eq!(project.dates(), ["\"2026-01-01T00:00:00Z\"", later]);
}

#[test]
fn a_missing_asyncapi_document_is_reported_once() {
    let project = Project::of_both_kinds(&["a", "b"]);
    let dated = project.sources().replace("b.json\"}", "b.json\", updated: \"2026-01-01T00:00:00Z\"}");
    project.write("spec/sources.yaml", &dated);
    project.write("spec/docs/b.json", &own_asyncapi("b"));
    ["a", "b"].iter().for_each(|name| project.site.asyncapi(name, [status("404 Not Found")]));
    let (out, _) = project.ends(&[], 0);
    for name in ["a", "b"] {
        let line = format!("missing {name}.json: the site answers 404 Not Found; it will not be fetched again\n");
        assert!(out.contains(&line), "{out}");
    }
    let sources = project.sources();
    assert!(!sources.contains(".json"), "{sources}");
    // The date of the local copy is kept.
    assert!(sources.ends_with("    asyncapi:\n      updated: \"2026-01-01T00:00:00Z\"\n"), "{sources}");
    assert_eq!(project.docs("b.json"), own_asyncapi("b"));
    let (out, _) = project.ends(&[], 0);
    assert_eq!(out, "0 created, 0 changed, 2 unchanged, 0 refused, 0 new\n");
}

#[test]
fn a_removed_asyncapi_document_is_gone() {
    let project = Project::of_both_kinds(&["a"]);
    project.ends(&[], 0);
    project.site.asyncapi("a", [status("404 Not Found")]);
    let (out, _) = project.ends(&[], 1);
    assert!(out.contains("gone a.json: the site answers 404 Not Found; the copy here stays\n"), "{out}");
    assert_eq!(project.docs("a.json"), asyncapi("a", "there"));
    let before = snapshot(project.root.path());
    let (out, _) = project.ends(&[], 0);
    assert_eq!(out, "0 created, 0 changed, 1 unchanged, 1 gone, 0 refused, 0 new\n");
    assert_eq!(snapshot(project.root.path()), before);
    project.site.asyncapi("a", [text(&asyncapi("a", "there"))]);
    let (out, _) = project.ends(&[], 0);
    assert!(out.contains("back a.json: the site has it again\n") && !project.sources().contains("gone"), "{out}");
}

#[test]
fn a_moved_page_takes_its_asyncapi_document_along() {
    let project = Project::of_both_kinds(&["a", "z"]);
    project.ends(&[], 0);
    project.list(&["core/a", "z"]);
    let moved = page("a", "there").replace("event/a/", "event/core/a/");
    project.site.page("a", [status("301 Moved Permanently\r\nLocation: /apis/event/core/a.md")]);
    project.site.page("core/a", [text(&moved)]);
    project.site.asyncapi("a", [status("404 Not Found")]);
    project.site.asyncapi("core/a", [text(&asyncapi("a", "newer"))]);
    let (out, _) = project.ends(&[], 0);
    assert!(out.starts_with("moved a: the page is now core/a"), "{out}");
    assert_eq!(files(&project.path("spec/docs")).len(), 4);
    assert_eq!([project.docs("core/a.md"), project.docs("core/a.json")], [moved, asyncapi("a", "newer")]);
    assert!(project.sources().contains("/specs/event/core/a.json\n"), "{}", project.sources());
    let (out, _) = project.ends(&[], 0);
    assert_eq!(out, "0 created, 0 changed, 4 unchanged, 0 refused, 0 new\n");
}

#[test]
fn a_moved_page_keeps_an_asyncapi_document_that_is_gone() {
    let project = Project::of_both_kinds(&["a", "z"]);
    project.ends(&[], 0);
    project.list(&["b", "z"]);
    project.site.page("a", [status("410 Gone")]);
    project.site.page("b", [text(&page("a", "there").replace("event/a/", "event/b/"))]);
    let (out, _) = project.ends(&[], 1);
    assert!(out.starts_with("moved a: the page is now b"), "{out}");
    assert!(out.contains("gone b.json: the site answers 404 Not Found"), "{out}");
    assert_eq!(project.docs("b.json"), asyncapi("a", "there"));
    assert!(!project.path("spec/docs/a.json").exists());
    project.ends(&[], 0);
}

#[test]
fn events_that_are_renamed_in_both_documents_are_taken() {
    let project = Project::of_both_kinds(&["a"]);
    project.ends(&[], 0);
    let rename = |text: String| text.replace("com.qlik.a.", "com.qlik.z.");
    let renamed = [rename(page("a", "new")).replace("comqlika", "comqlikz"), rename(asyncapi("a", "new"))];
    project.site.page("a", [text(&renamed[0])]);
    project.site.on("/specs/event/a.json", [text(&renamed[1])]);
    project.ends(&[], 0);
    assert_eq!(["a.md", "a.json"].map(|file| project.docs(file)), renamed);
}

#[test]
fn an_asyncapi_document_is_validated() {
    let other = asyncapi("b", "there");
    let broken = asyncapi("a", "there").replace("\"integer\"", "\"whole\"");
    for (what, reply, reason) in [
        ("half", text(&asyncapi("a", "there")[..200]), "cannot read the document"),
        ("an unknown type", text(&broken), "unknown type `whole`"),
        ("HTML", text("<html><body>Not found</body></html>"), "this is HTML, not an AsyncAPI document"),
        ("markdown", text(&page("a", "there")), "this is not an AsyncAPI document: its layout is markdown"),
        ("another document", text(&other), "it has none of the events of the copy here"),
        ("another host", redirect("https://qlik.dev/a.json"), "the site redirects to another host"),
    ] {
        let project = Project::of_both_kinds(&["a"]);
        project.ends(&[], 0);
        project.site.asyncapi("a", [reply]);
        project.site.page("a", [text(&page("a", "new"))]);
        let (_, err) = project.ends(&[], 2);
        assert!(err.contains("error: a.json: ") && err.contains(reason), "{what}: {err}");
        assert_eq!(project.docs("a.json"), asyncapi("a", "there"), "{what}");
        assert_eq!(project.docs("a.md"), page("a", "new"), "{what}: the page is still updated");
    }
}

#[test]
fn a_new_page_brings_its_asyncapi_document() {
    let project = Project::of_both_kinds(&["a"]);
    project.list(&["a", "core/c"]);
    project.site.page("core/c", [text(&page("core/c", "there"))]);
    project.site.asyncapi("core/c", [text(&asyncapi("core/c", "there"))]);
    let (out, _) = project.ends(&["--add"], 0);
    assert!(out.contains("created core/c.json\ncreated core/c.md\n"), "{out}");
    project.ends(&[], 0);
}

#[test]
fn pages_of_a_second_index_are_named_by_its_folder() {
    let project = Project::of_both_kinds(&["a"]);
    project.ends(&[], 0);
    let second = project.site.folder().replace("event", "ui-event");
    let both = project.sources().replace("\n\npages", &format!("\n  - {second}\n\npages"));
    project.write("spec/sources.yaml", &both);
    project.site.on("/apis/ui-event/", [text("[Apps](/apis/ui-event/a/)")]);
    let (out, _) = project.ends(&[], 1);
    assert!(out.contains("new ui-event/a: not in spec/sources.yaml\n"), "{out}");
    let source = page("ui-a", "there").replace("/apis/event/ui-a/", "/apis/ui-event/a/");
    project.site.on("/apis/ui-event/a.md", [text(&source)]);
    let (out, _) = project.ends(&["--add"], 0);
    assert!(out.contains("created ui-event/a.md\n"), "{out}");
    assert!(out.contains("missing ui-event/a.json: "), "{out}");
    assert_eq!(project.docs("ui-event/a.md"), source);
}

#[test]
fn asyncapi_documents_are_optional_in_a_folder() {
    let project = Project::of_both_kinds(&["a"]);
    project.write("mirror/a.md", &page("a", "folder"));
    let (out, _) = project.ends(&["--from", project.path("mirror").to_str().unwrap()], 0);
    assert!(out.contains("created a.md\n") && out.contains("missing a.json: there is no file "), "{out}");
    assert!(project.sources().contains("a.json"), "only the site can say that it has no such document");
}

/// Adds a sentence before every description of a table, or of a JSON document.
fn resaid(file: &Path, document: &str) -> String {
    if file.extension().is_some_and(|ending| ending == "json") {
        let mut document: Value = serde_json::from_str(document).unwrap();
        document["info"].as_object_mut().unwrap().remove("x-sentences");
        resay(&mut document);
        return serde_json::to_string_pretty(&document).unwrap();
    }
    let row = |line: &str| match line.rsplit_once(" | ") {
        Some((cells, sentence)) if line.starts_with("| `") && !sentence.starts_with(['|', 'M', 'A']) => {
            format!("{cells} | As published. {sentence}\n")
        }
        _ => format!("{line}\n"),
    };
    document.lines().filter(|line| *line != "sentences: own").map(row).collect()
}

fn resay(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(resay),
        Value::Object(members) => {
            for (key, member) in members {
                match member {
                    Value::String(sentence) if key == "description" => *sentence = format!("As published. {sentence}"),
                    other => resay(other),
                }
            }
        }
        _ => {}
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The first sync of this project: every listed document, with other descriptions.
#[test]
fn the_first_sync_replaces_every_own_sentence() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let project = Project::new(&[]);
    let site = project.site.folder().replace("/apis/event/", "");
    let mut served = BTreeMap::new();
    for path in files(&workspace.join("spec")) {
        let name = path.strip_prefix(workspace).unwrap();
        let document = fs::read_to_string(&path).unwrap();
        project.write(name.to_str().unwrap(), &document.replace("https://qlik.dev/", &format!("{site}/")));
        let Ok(file) = name.strip_prefix("spec/docs") else { continue };
        let (stem, ending) = file.to_str().unwrap().rsplit_once('.').unwrap();
        let document = resaid(file, &document);
        match ending {
            "md" => project.site.page(stem, [text(&document)]),
            "json" => project.site.asyncapi(stem, [text(&document)]),
            _ => continue,
        }
        served.insert(file.to_owned(), document);
    }
    let names = served.keys().filter_map(|file| file.to_str().unwrap().strip_suffix(".md"));
    let names: Vec<_> = names.filter(|name| !name.starts_with("older")).collect();
    let list = || super::super::ends(project.root.path(), &["list", "--format", "tsv"], 0).0;
    let before = list();
    let (out, err) = project.ends(&names, 0);
    assert!(!out.contains("warning") && out.contains(" 0 refused, 0 new\n"), "{out}\n{err}");
    for (file, document) in served.iter().filter(|(file, _)| !file.starts_with("older")) {
        assert_eq!(project.docs(file.to_str().unwrap()), *document, "{}", file.display());
    }
    let after = list();
    let changed: Vec<_> = before.lines().zip(after.lines()).filter(|(one, other)| one != other).take(5).collect();
    assert!(changed.is_empty() && before.len() == after.len(), "{changed:#?}");
}
