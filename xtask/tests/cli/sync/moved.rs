//! Pages that moved to another address: their documents and their entry follow.

use super::server::{Reply, redirect, status, text};
use super::{Project, page, page_with, snapshot};

const UNCHANGED: &str = "0 created, 0 changed, 2 unchanged, 0 refused, 0 new\n";

/// The page `a` at the address of another one.
fn at(name: &str, mark: &str) -> String {
    page("a", mark).replace("/apis/event/a/", &format!("/apis/event/{name}/"))
}

fn permanent(to: &str) -> Reply {
    status(&format!("308 Permanent Redirect\r\nLocation: {to}"))
}

/// Expects that a run moves the page `a`, and that the next one changes nothing.
fn moves(project: &Project, new: &str, copy: &str) {
    let (out, err) = project.ends(&[], 0);
    assert!(
        out.starts_with(&format!("moved a: the page is now {new}, ")) && out.contains(", 1 moved, "),
        "{out}\n{err}"
    );
    assert!(!out.contains("new ") && !out.contains("gone"), "{out}");
    assert!(err.contains("next: `cargo xtask regen`"), "{err}");
    assert_eq!(project.copy(new), copy);
    assert!(!project.path("spec/docs/a.md").exists());
    let sources = project.sources();
    let entry = format!("  - name: {new}\n    markdown:\n      url: {}{new}.md\n", project.site.folder());
    assert!(sources.contains(&entry) && !sources.contains("name: a\n"), "{sources}");
    let before = snapshot(project.root.path());
    project.site.requests();
    let (out, _) = project.ends(&[], 0);
    assert_eq!(out, UNCHANGED);
    assert_eq!((project.site.count("a"), snapshot(project.root.path())), (0, before));
}

#[test]
fn a_redirect_to_the_own_new_address_moves_a_page() {
    let project = Project::new(&["a", "b"]);
    project.list(&["core/a", "b"]);
    project.site.page("a", [redirect("/apis/event/core/a.md")]);
    project.site.page("core/a", [text(&at("core/a", "old"))]);
    moves(&project, "core/a", &at("core/a", "old"));
}

#[test]
fn a_named_page_moves_without_the_index() {
    let project = Project::new(&["a", "b"]);
    project.site.page("a", [redirect("/apis/event/core/a.md")]);
    project.site.page("core/a", [text(&at("core/a", "new"))]);
    let (out, _) = project.ends(&["a"], 0);
    assert!(out.starts_with("moved a: the page is now core/a, "), "{out}");
    assert_eq!(project.copy("core/a"), at("core/a", "new"));
}

#[test]
fn a_permanent_redirect_moves_a_page_without_an_address() {
    let silent = |mark| page("a", mark).replace("source: https://qlik.dev/apis/event/a/\n", "");
    let project = Project::new(&["a", "b"]);
    project.site.page("a", [text(&silent("older"))]);
    project.ends(&[], 0);
    project.site.page("core/a", [text(&silent("older"))]);
    project.site.page("a", [redirect("/apis/event/core/a.md")]);
    let (out, _) = project.ends(&[], 0);
    assert_eq!(out, UNCHANGED, "a temporary redirect moves nothing");
    project.site.page("a", [permanent("/apis/event/core/a.md")]);
    project.list(&["core/a", "b"]);
    moves(&project, "core/a", &silent("older"));
}

#[test]
fn a_page_with_the_same_events_in_the_index_is_the_page_that_is_gone() {
    for (what, answer) in [("gone", status("404 Not Found")), ("still there", text(&page("a", "old")))] {
        for arguments in [&[][..], &["--dry-run"], &["--add", "--dry-run"]] {
            let project = Project::new(&["a", "b"]);
            project.list(&["b", "core/a"]);
            project.site.page("a", [answer.clone()]);
            project.site.page("core/a", [text(&at("core/a", "new"))]);
            if arguments.is_empty() {
                moves(&project, "core/a", &at("core/a", "new"));
            } else {
                let before = snapshot(project.root.path());
                let (out, _) = project.ends(arguments, 0);
                assert!(out.starts_with("moved a: ") && !out.contains("\ncreated"), "{what}\n{out}");
                assert_eq!(snapshot(project.root.path()), before, "{what}");
            }
        }
    }
}

#[test]
fn a_page_that_was_gone_can_move_later() {
    let project = Project::new(&["a", "b"]);
    project.list(&["b"]);
    project.site.page("a", [status("404 Not Found")]);
    project.ends(&[], 1);
    project.ends(&[], 0);
    project.list(&["b", "c"]);
    project.site.page("c", [text(&at("c", "new"))]);
    moves(&project, "c", &at("c", "new"));
}

#[test]
fn a_page_with_other_events_is_new() {
    let project = Project::new(&["a", "b"]);
    project.list(&["b", "c"]);
    project.site.page("a", [status("404 Not Found")]);
    project.site.page("c", [text(&page_with("c", "new", &["com.qlik.c.created"]))]);
    let (out, _) = project.ends(&[], 1);
    assert!(out.contains("gone a.md: ") && out.contains("new c: ") && !out.contains("moved"), "{out}");
    assert!(project.copy("a") == page("a", "old") && !project.path("spec/docs/c.md").exists());
}

#[test]
fn an_edited_page_does_not_move() {
    let project = Project::new(&["a", "b"]);
    project.list(&["b", "c"]);
    project.write("spec/docs/a.md", &page("a", "edited"));
    project.site.page("c", [text(&at("c", "new"))]);
    for answer in [status("404 Not Found"), permanent("/apis/event/c.md")] {
        project.site.page("a", [answer]);
        let (_, err) = project.ends(&[], 2);
        assert!(err.contains("error: a.md: ") && err.contains("the copy here was edited"), "{err}");
        assert_eq!(project.copy("a"), page("a", "edited"));
    }
}

#[test]
fn a_page_does_not_move_where_it_cannot_be() {
    let project = Project::new(&["a", "b"]);
    for name in ["nul", "B"] {
        project.site.page("a", [permanent(&format!("/apis/event/{name}.md"))]);
        project.site.page(name, [text(&at(name, "new"))]);
        let (_, err) = project.ends(&[], 2);
        assert!(err.contains("error: a.md: this is another page: its source is "), "{err}");
    }
}

#[test]
fn a_page_does_not_move_over_a_document() {
    let project = Project::new(&["a", "b"]);
    project.write("spec/docs/c.md", "mine");
    project.list(&["b", "c"]);
    project.site.page("c", [text(&at("c", "new"))]);
    project.site.page("a", [status("404 Not Found")]);
    let (out, _) = project.ends(&[], 1);
    assert!(out.contains("gone a.md: ") && out.contains("new c: ") && !out.contains("moved"), "{out}");
    project.site.page("a", [permanent("/apis/event/c.md")]);
    let (_, err) = project.ends(&["a"], 2);
    assert!(err.contains("error: a.md: this is another page"), "{err}");
    assert_eq!(project.copy("c"), "mine");
}

#[test]
fn decisions_about_a_moved_page_are_named() {
    let project = Project::new(&["a", "b"]);
    project.write("spec/fixups.yaml", "set:\n  - document: a.md\n    path: x\n  - {document: 'b.md', path: y}\n");
    project.write("spec/names.yaml", "modules:\n  - {page: a, module: x, reason: The page a is odd.}\n");
    project.list(&["b", "c"]);
    project.site.page("a", [permanent("/apis/event/c.md")]);
    project.site.page("c", [text(&at("c", "new"))]);
    let (out, _) = project.ends(&[], 0);
    assert!(out.contains("warning: spec/fixups.yaml:2 still names a.md, which has moved to c.md\n"), "{out}");
    assert!(out.contains("warning: spec/names.yaml:2 still names a, which has moved to c\n"), "{out}");
    assert_eq!(out.matches("warning: ").count(), 2, "{out}");
}
