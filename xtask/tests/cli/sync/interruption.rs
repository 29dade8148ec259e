//! A run that is killed: every page is old or new, and the next run does the rest.

use std::fs;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use super::server::{Reply, status, text};
use super::{Project, page};

const PAGES: [&str; 8] = ["a", "b", "c", "core/d", "core/e", "core/f", "g", "h"];
const RUNS: u32 = 60;

/// Gives the site an edition of every page, which it takes a moment to send.
fn publish(project: &Project, mark: &str) {
    for name in PAGES {
        project.site.page(name, [Reply::Late(Duration::from_millis(2), Box::new(Reply::Tagged(page(name, mark))))]);
    }
}

#[test]
fn a_run_that_is_killed_leaves_every_page_old_or_new() {
    let project = Project::new(&PAGES);
    publish(&project, "first");
    let start = Instant::now();
    project.ends(&[], 0);
    let whole = start.elapsed();
    let mut marks = vec!["old".to_owned(), "first".to_owned()];
    let mut mixed = 0;
    for run in 0..RUNS {
        let mark = format!("edition {run}");
        publish(&project, &mark);
        marks.push(mark.clone());
        let mut child = project.command(&[]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        thread::sleep(whole * run / RUNS);
        child.kill().unwrap();
        child.wait().unwrap();
        let new = PAGES.iter().filter(|name| project.copy(name) == page(name, &mark)).count();
        mixed += u32::from((1..PAGES.len()).contains(&new));
        for name in PAGES {
            let copy = project.copy(name);
            assert!(marks.iter().any(|mark| copy == page(name, mark)), "run {run}: {name}\n{copy}");
        }
        let sources = project.sources();
        assert_eq!(sources.matches("digest: sha256:").count(), PAGES.len(), "run {run}\n{sources}");
    }
    assert!(mixed > 0, "no run was killed between two pages");
    let (_, err) = project.ends(&[], 0);
    for name in PAGES {
        assert_eq!(project.copy(name), page(name, marks.last().unwrap()), "{err}");
    }
    assert!(!project.path("spec/.sync").exists());
    assert_eq!(fs::read_dir(project.path("spec")).unwrap().count(), 2);
    let (out, _) = project.ends(&[], 0);
    assert_eq!(out, "0 created, 0 changed, 8 unchanged, 0 refused, 0 new\n");
}

#[test]
fn what_a_killed_run_noted_is_known_until_its_page_is_recorded() {
    let project = Project::new(&["a", "b"]);
    let old = project.sources();
    project.site.page("a", [text(&page("a", "new"))]);
    project.ends(&["a"], 0);
    // As if killed between the page and its record.
    let sources = project.sources();
    let noted = sources.lines().find_map(|line| line.trim().strip_prefix("digest: ")).unwrap();
    project.write("spec/.sync/taken", &format!("\na {noted}\n"));
    project.write("spec/sources.yaml", &old);
    project.site.page("a", [status("404 Not Found"), text(&page("a", "newer"))]);
    project.ends(&["b"], 0);
    project.ends(&["a"], 2);
    let (out, err) = project.ends(&["a", "--dry-run"], 0);
    assert!(out.starts_with("changed a\n"), "{err}");
    project.ends(&[], 0);
    assert_eq!(project.copy("a"), page("a", "newer"));
    assert!(!project.path("spec/.sync").exists());
}

#[test]
fn two_runs_at_once_do_not_write_into_each_other() {
    let project = Project::new(&["a"]);
    project.site.page("a", [Reply::Late(Duration::from_secs(1), Box::new(text(&page("a", "new"))))]);
    let first = project.command(&[]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let until = Instant::now() + Duration::from_secs(5);
    while project.site.requests().is_empty() && Instant::now() < until {
        thread::sleep(Duration::from_millis(5));
    }
    let (_, err) = project.ends(&[], 2);
    assert!(err.contains("another `cargo xtask sync` is at work here"), "{err}");
    assert!(first.wait_with_output().unwrap().status.success());
    assert_eq!(project.copy("a"), page("a", "new"));
}
