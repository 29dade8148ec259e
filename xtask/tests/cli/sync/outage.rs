//! A site that is down: the run ends after a few pages, with one message.

use super::server::{Reply, status, text};
use super::{Project, page, snapshot};

const NAMES: [&str; 20] =
    ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t"];

/// Expects one error, which names the site.
fn fails_once(project: &Project, arguments: &[&str], site: &str, reason: &str) {
    let before = snapshot(project.root.path());
    let (out, err) = project.ends(arguments, 2);
    assert_eq!(err.matches("error: ").count(), 1, "{err}");
    assert!(err.contains(&format!("error: {site} seems to be down: ")) && err.contains(reason), "{err}");
    assert!(err.contains("run the command again later") && err.matches("refused").count() < 8, "{err}");
    assert!(out.contains("0 created, 0 changed, 0 unchanged, "), "{out}");
    assert_eq!(snapshot(project.root.path()), before);
}

#[test]
fn a_site_that_only_has_errors_is_asked_a_few_times() {
    let project = Project::new(&NAMES);
    let site = project.site.folder().replace("/apis/event/", "");
    for (reply, reason) in [
        (status("503 Service Unavailable"), "503 Service Unavailable, 4 times in a row"),
        (Reply::Close(Vec::new()), "the connection broke"),
        (status("429 No\r\nRetry-After: 3600"), "asks for a pause of more than 120 s"),
    ] {
        NAMES.iter().for_each(|name| project.site.page(name, [reply.clone()]));
        project.site.on("/apis/event/", [reply]);
        fails_once(&project, &[], &site, reason);
        let requests = project.site.requests().len();
        assert!(requests <= 4 + 4 * 4 + 4, "{requests} requests");
    }
}

#[test]
fn a_site_that_is_not_there_is_not_asked_again() {
    let project = Project::new(&NAMES);
    let folder = project.site.folder();
    let sources = project.sources();
    for (site, reason) in [
        ("http://127.0.0.1:1", "the connection broke (Connection refused"),
        ("https://no-host.invalid", "the connection failed ("),
    ] {
        project.write("spec/sources.yaml", &sources.replace(&folder, &format!("{site}/apis/event/")));
        if cfg!(unix) || site.starts_with("https") {
            fails_once(&project, &[], site, reason);
        }
    }
}

#[test]
fn a_page_that_fails_alone_does_not_end_the_run() {
    let project = Project::new(&NAMES);
    NAMES.iter().for_each(|name| project.site.page(name, [text(&page(name, "new"))]));
    ["b", "f", "j", "n"].iter().for_each(|name| project.site.page(name, [status("500 No")]));
    let (out, err) = project.ends(&["--jobs", "1"], 2);
    assert!(out.contains("16 changed") && out.contains("4 refused"), "{out}\n{err}");
    assert!(err.contains("4 times in a row"), "{err}");
}

#[test]
fn a_site_that_fails_during_the_run_keeps_what_it_sent() {
    let project = Project::new(&NAMES);
    NAMES.iter().for_each(|name| project.site.page(name, [status("500 No")]));
    ["a", "b", "c"].iter().for_each(|name| project.site.page(name, [text(&page(name, "new"))]));
    let (out, err) = project.ends(&["--jobs", "1"], 2);
    assert!(out.contains("3 changed, 0 unchanged, 17 refused"), "{out}");
    assert!(err.contains("after d.md, e.md, f.md, 14 documents were not requested"), "{err}");
    assert_eq!(project.copy("c"), page("c", "new"));
}

#[test]
fn another_site_is_still_asked() {
    let project = Project::new(&NAMES);
    let other = Project::new(&["z"]);
    NAMES.iter().for_each(|name| project.site.page(name, [status("500 No")]));
    let entry = format!("  - {{name: z, markdown: {{url: {}z.md}}}}\n", other.site.folder());
    project.write("spec/sources.yaml", &(project.sources() + &entry));
    let (out, _) = project.ends(&[], 2);
    assert!(out.contains("created z.md\n"), "{out}");
}

#[test]
fn pages_that_fail_at_the_end_are_named() {
    let project = Project::new(&NAMES);
    ["r", "s", "t"].iter().for_each(|name| project.site.page(name, [status("500 No")]));
    let (out, err) = project.ends(&[], 2);
    assert!(out.contains("17 unchanged, 3 refused"), "{out}");
    for name in ["r", "s", "t"] {
        assert!(err.contains(&format!("error: {name}.md: the site answers 500")), "{err}");
    }
}
