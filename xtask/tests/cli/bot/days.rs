//! Ten days of changes: after each there is one branch and one pull request that says what changed, or none.

use super::super::sync::server::{status, text};
use super::{BRANCH, Bot, page};

#[test]
fn ten_days_of_changes() {
    let mut bot = Bot::new();

    // Nothing is new.
    bot.day(0);
    assert_eq!((bot.commit_of(BRANCH), bot.pull_request()), (None, None));
    assert!(bot.changes().is_empty());

    // A new optional property.
    bot.add("areas", "colour");
    bot.day(0);
    let first = bot.open();
    assert_eq!(first.number, "1");
    assert_eq!(first.title, "Update the documents: additive: 1 property added");
    assert_eq!(first.labels, ["additive"]);
    assert!(
        first.body.contains("`data.colour`") && first.body.contains("- `changed spec/docs/areas.md`"),
        "{}",
        first.body
    );
    assert!(bot.file(BRANCH, "generated/Cargo.toml").contains("version = \"0.1.1\""));
    assert!(bot.file(BRANCH, "CHANGELOG.md").contains("## 0.1.1\n"));

    // The site is down: what the branch has stays, and the pull request says so.
    bot.changes();
    bot.down();
    bot.day(0);
    let down = bot.open();
    assert_eq!((&down.commit, down.labels.join(" ").as_str()), (&first.commit, "additive failed-page"));
    assert!(down.body.contains("### Not taken over\n") && down.body.contains("- `error: "), "{}", down.body);
    assert!(bot.changes().iter().any(|call| call.starts_with("pr edit 1 ")));

    // The site is back, and nothing is new: the note goes. The day after it, nothing is called at all.
    bot.up();
    bot.day(0);
    assert_eq!(bot.open(), first);
    bot.changes();
    bot.day(0);
    assert_eq!(bot.open(), first);
    assert_eq!(bot.changes(), Vec::<String>::new());

    // A new page, in the same pull request.
    bot.pages.insert("halls".to_owned(), page("hall"));
    bot.up();
    bot.day(0);
    let added = bot.open();
    assert_eq!((added.number.as_str(), added.labels.join(" ").as_str()), ("1", "additive"));
    assert!(added.title.contains("1 event added") && added.body.contains("`com.qlik.hall.created`"), "{}", added.title);
    assert!(added.body.contains("`data.colour`"), "{}", added.body);
    assert_ne!(added.commit, first.commit);
    bot.merge();

    // What was merged is not released yet, so the next change needs no further version.
    bot.add("areas", "shape");
    bot.day(0);
    let more = bot.open();
    assert!(more.body.contains("\nVersion: 0.1.1, ") && !more.body.contains("**To do**"), "{}", more.body);
    bot.merge();

    // Half a page, and nothing to propose: the run fails, since nothing else would say so.
    let half = bot.pages["rooms"][..300].to_owned();
    bot.site.page("rooms", [text(&half)]);
    let printed = bot.day(1);
    assert!(printed.contains("::warning::error: rooms.md: "), "{printed}");
    assert_eq!((bot.commit_of(BRANCH), bot.pull_request().unwrap().state.as_str()), (None, "MERGED"));

    // A page is gone, while another says a sentence in other words.
    bot.edit("areas", "Published when a area is created.", "Published when somebody creates an area.");
    bot.site.page("rooms", [status("404 Not Found")]);
    bot.day(0);
    let reworded = bot.open();
    assert_eq!(reworded.number, "3", "a merged pull request is not opened again");
    assert!(reworded.labels.contains(&"docs".to_owned()), "{:?}", reworded.labels);
    assert!(reworded.body.contains("### Gone\n") && reworded.body.contains("- `rooms: "), "{}", reworded.body);
    // `sync` reports it once, but the pull request says it as long as it is so.
    bot.changes();
    bot.day(0);
    assert_eq!((bot.open(), bot.changes()), (reworded, Vec::new()));
    assert!(bot.file(BRANCH, "spec/docs/rooms.md").contains("com.qlik.room.created"));

    // A deprecation.
    bot.edit("rooms", "### com.qlik.room.created", "### com.qlik.room.created  _(deprecated)_");
    bot.day(0);
    let deprecated = bot.open();
    assert_eq!(deprecated.labels, ["additive"]);
    assert!(deprecated.title.contains("1 event deprecated") && !deprecated.body.contains("### Not taken over"));

    // A property is gone.
    bot.edit("areas", super::ROW, "");
    bot.day(0);
    let removed = bot.open();
    assert_eq!(removed.labels, ["breaking"], "{}", removed.body);
    assert!(bot.file(BRANCH, "generated/Cargo.toml").contains("version = \"0.2.0\""));

    // The site takes everything back.
    let kind = "Allowed values: open \\| closed. |\n";
    bot.edit("areas", kind, &format!("{kind}{}", super::ROW));
    bot.edit("rooms", "  _(deprecated)_", "");
    bot.edit("areas", "Published when somebody creates an area.", "Published when a area is created.");
    bot.day(0);
    assert_eq!((bot.commit_of(BRANCH), bot.pull_request().unwrap().state.as_str()), (None, "CLOSED"));
    bot.changes();
    bot.day(0);
    assert_eq!(bot.changes(), Vec::<String>::new());
}
