//! Pages that are gone from the site, or that the index no longer lists: reported once, and kept.

use super::server::{redirect, status, text};
use super::{Project, page, snapshot};

const UNCHANGED: &str = "0 created, 0 changed, 1 unchanged, 1 gone, 0 refused, 0 new\n";

/// Expects that a run reports a page as gone, and that a second one knows and changes nothing.
fn is_reported_once(project: &Project, name: &str, reason: &str, totals: &str) {
    let copy = project.copy(name);
    let (out, err) = project.ends(&[], 1);
    assert!(out.contains(&format!("gone {name}.md: {reason}")), "{out}");
    assert!(err.contains("from spec/sources.yaml") && err.contains("`keep` in spec/fixups.yaml"), "{err}");
    let before = snapshot(project.root.path());
    let (out, err) = project.ends(&[], 0);
    assert!(out == totals && !err.contains("next:"), "{out}\n{err}");
    assert_eq!(snapshot(project.root.path()), before);
    assert_eq!(project.copy(name), copy);
}

#[test]
fn a_page_that_is_gone_is_reported_once() {
    for answer in ["404 Not Found", "410 Gone"] {
        let project = Project::new(&["a", "b"]);
        project.site.page("a", [status(answer)]);
        project.site.page("b", [text(&page("b", "new"))]);
        is_reported_once(&project, "a", &format!("the site answers {answer}; the copy here stays\n"), UNCHANGED);
        assert_eq!(project.copy("b"), page("b", "new"));
        project.site.page("a", [text(&page("a", "new"))]);
        let (out, _) = project.ends(&[], 0);
        assert!(out.starts_with("changed a.md\nback a.md: the site has it again\n"), "{out}");
        assert!(!project.sources().contains("gone"), "{}", project.sources());
    }
}

#[test]
fn a_page_that_the_index_drops_is_reported_once() {
    let project = Project::new(&["a", "b"]);
    project.list(&["b"]);
    let totals = "0 created, 0 changed, 2 unchanged, 0 refused, 0 new\n";
    is_reported_once(&project, "a", "the index does not list it; the copy here stays\n", totals);
    project.site.page("a", [text(&page("a", "new"))]);
    let (out, _) = project.ends(&[], 0);
    assert!(out.starts_with("changed a.md\n0 "), "the site still has it\n{out}");
    // Then the site removes it.
    project.site.page("a", [status("404 Not Found")]);
    is_reported_once(&project, "a", "the site answers 404 Not Found", UNCHANGED);
    project.list(&["a", "b"]);
    project.site.page("a", [text(&page("a", "newer"))]);
    let (out, _) = project.ends(&[], 0);
    assert!(out.contains("back a.md: "), "{out}");
}

#[test]
fn what_the_site_sends_for_a_dropped_page_is_no_error() {
    for (answer, reason) in [
        (text("<!doctype html><title>Not found</title>"), "this is HTML, not a page in markdown"),
        (redirect("https://qlik.dev/"), "the site redirects to another host: https://qlik.dev/"),
        (redirect("/apis/event/b.md"), "this is another page: its source is https://qlik.dev/apis/event/b/"),
    ] {
        let project = Project::new(&["a", "b"]);
        project.list(&["b"]);
        project.site.page("a", [answer]);
        let said = format!("the index does not list it, and what the site sends is refused: {reason}");
        is_reported_once(&project, "a", &said, UNCHANGED);
    }
}

#[test]
fn a_page_that_was_never_here_is_an_error() {
    let project = Project::new(&["a"]);
    let folder = project.site.folder();
    project.write(
        "spec/sources.yaml",
        &project
            .sources()
            .replace("\npages:\n", &format!("\npages:\n  - {{name: b, markdown: {{url: {folder}b.md}}}}\n")),
    );
    project.list(&["a", "b"]);
    for _ in 0..2 {
        let (_, err) = project.ends(&[], 2);
        assert!(err.contains("error: b.md: the site answers 404 Not Found"), "{err}");
    }
}

#[test]
fn a_page_that_a_mirror_lacks_is_not_gone() {
    let project = Project::new(&["a", "b"]);
    let mirror = Project::new(&["a"]);
    let before = snapshot(project.root.path());
    let (_, err) = project.ends(&["--from", &mirror.site.folder()], 2);
    assert!(err.contains("error: b.md: the site answers 404 Not Found"), "{err}");
    assert_eq!(snapshot(project.root.path()), before);
}

#[test]
fn a_site_without_its_pages_has_failed() {
    let project = Project::new(&["a", "b", "c", "d", "e"]);
    ["a", "b", "c", "d"].iter().for_each(|name| project.site.page(name, [status("404 Not Found")]));
    let before = snapshot(project.root.path());
    for _ in 0..2 {
        let (_, err) = project.ends(&[], 2);
        assert_eq!(err.matches("error:").count(), 1, "{err}");
        assert!(err.contains("error: a, b, c and 1 more: the site no longer has these pages"), "{err}");
        assert_eq!(snapshot(project.root.path()), before);
    }
    project.site.page("a", [text(&page("a", "old"))]);
    project.site.page("b", [text(&page("b", "old"))]);
    let (out, _) = project.ends(&[], 1);
    assert!(out.contains("gone c.md") && out.contains("gone d.md"), "{out}");
}

#[test]
fn half_an_index_is_refused() {
    let names = ["a", "b", "c", "d", "e", "f", "g", "h"];
    let project = Project::new(&names);
    let before = snapshot(project.root.path());
    for listed in [&names[..4], &names[..5], &names[..1]] {
        project.list(listed);
        let (_, err) = project.ends(&[], 2);
        let reason = format!("it lists only {} of the 8 known pages, so it seems to be cut off", listed.len());
        assert!(err.contains("error: the index http") && err.contains(&reason), "{err}");
        assert_eq!(snapshot(project.root.path()), before);
    }
    project.site.on("/apis/event/", [text("")]);
    let (_, err) = project.ends(&[], 2);
    assert!(err.contains("it lists none of the known pages"), "{err}");
    project.list(&names[..6]);
    let (out, _) = project.ends(&[], 1);
    assert!(out.contains("gone g.md") && out.contains("gone h.md"), "{out}");
    // Pages that were dropped before do not count.
    project.list(&names[..5]);
    let (out, _) = project.ends(&[], 1);
    assert!(out.contains("gone f.md") && !out.contains("gone g.md"), "{out}");
}
