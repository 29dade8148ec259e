//! What people do with the branch and its pull request stays.

use std::fs;

use super::super::git;
use super::{BRANCH, Bot};

/// Commits a change of a file to the branch, as a person does, and pushes it.
fn commit(bot: &Bot, path: &str, text: &str) -> String {
    let clone = bot.path("clone");
    git(&clone, &["fetch", "--quiet", "origin"]);
    git(&clone, &["checkout", "--quiet", "--detach", &format!("origin/{BRANCH}")]);
    bot.write(path, text);
    bot.commit("Decide");
    git(&clone, &["push", "--quiet", "origin", &format!("HEAD:refs/heads/{BRANCH}")]);
    let commit = git(&clone, &["rev-parse", "HEAD"]).trim().to_owned();
    git(&clone, &["checkout", "--quiet", "main"]);
    commit
}

/// Commits a change of a file to main.
fn advance(bot: &Bot, path: &str, text: &str) {
    bot.write(path, text);
    bot.commit("Go on");
    git(&bot.path("clone"), &["push", "--quiet", "origin", "main"]);
}

fn has(bot: &Bot, commit: &str) -> bool {
    let branches = git(&bot.path("origin"), &["branch", "--contains", commit, "--format=%(refname:short)"]);
    branches.lines().any(|branch| branch == BRANCH)
}

#[test]
fn commits_of_people_stay_on_the_branch() {
    let mut bot = Bot::new();
    bot.add("areas", "colour");
    bot.day(0);
    let decided = commit(&bot, "NOTES.md", "Decided.\n");
    bot.day(0);
    assert_eq!(bot.open().commit, decided, "nothing is new");
    bot.add("areas", "shape");
    advance(&bot, "README.md", "About.\n");
    bot.day(0);
    assert!(has(&bot, &decided));
    assert_eq!(bot.file(BRANCH, "README.md"), "About.\n", "the branch has what main has");
    assert!(bot.open().body.contains("`data.shape`"));
}

#[test]
fn a_branch_that_does_not_merge_is_left_alone() {
    let mut bot = Bot::new();
    bot.add("areas", "colour");
    bot.day(0);
    let decided = commit(&bot, "NOTES.md", "Decided.\n");
    advance(&bot, "NOTES.md", "Otherwise.\n");
    let before = bot.open();
    bot.add("areas", "shape");
    let printed = bot.day(2);
    assert!(printed.contains("does not merge with main: merge it by hand"), "{printed}");
    assert_eq!(bot.open(), before);
    assert_eq!(before.commit, decided);
}

#[test]
fn a_commit_that_was_pushed_during_the_run_is_not_overwritten() {
    let mut bot = Bot::new();
    bot.add("areas", "colour");
    bot.day(0);
    bot.add("areas", "shape");
    let (prepared, text) = bot.script(&["prepare"]);
    assert_eq!(prepared, Some(0), "{text}");
    let decided = commit(&bot, "NOTES.md", "Decided.\n");
    let (proposed, text) = bot.script(&["propose"]);
    assert!(proposed != Some(0) && text.contains("stale info"), "{text}");
    assert_eq!(bot.open().commit, decided);
    let printed = bot.day(0);
    assert!(has(&bot, &decided), "{printed}");
    assert!(bot.open().body.contains("`data.shape`"), "{printed}\n{}", bot.open().body);
}

#[test]
fn the_branch_follows_main() {
    let mut bot = Bot::new();
    bot.add("areas", "colour");
    bot.day(0);
    let before = bot.open();
    advance(&bot, "README.md", "About.\n");
    bot.day(0);
    let after = bot.open();
    assert_ne!(after.commit, before.commit);
    assert_eq!(bot.file(BRANCH, "README.md"), "About.\n");
    let log = git(&bot.path("origin"), &["log", "--oneline", &format!("main..{BRANCH}")]);
    assert_eq!(log.lines().count(), 1, "it is made anew: {log}");
}

#[test]
fn a_pull_request_that_a_person_closed_stays_closed_until_something_is_new() {
    let mut bot = Bot::new();
    bot.add("areas", "colour");
    bot.day(0);
    fs::write(bot.path("gh/head"), bot.open().commit).unwrap();
    fs::write(bot.path("gh/state"), "CLOSED\n").unwrap();
    bot.changes();
    let printed = bot.day(0);
    assert!(printed.contains("#1 was closed by a person"), "{printed}");
    assert_eq!(bot.changes(), Vec::<String>::new());
    bot.add("areas", "shape");
    bot.day(0);
    assert_eq!(bot.open().number, "2");
}

#[test]
fn checks_that_were_lost_are_run_again() {
    let mut bot = Bot::new();
    bot.add("areas", "colour");
    let (found, text) = bot.script(&[]);
    assert_eq!(found, Some(0), "{text}");
    let commit = bot.open().commit;
    let status = || fs::read_to_string(bot.path(&format!("gh/status-{commit}"))).unwrap();
    assert_eq!(status(), "pending\n");
    bot.day(0);
    assert_eq!(status(), "success\n");
    fs::write(bot.path("output"), "").unwrap();
    bot.day(0);
    assert_eq!(fs::read_to_string(bot.path("output")).unwrap(), "", "a result is final");
}
