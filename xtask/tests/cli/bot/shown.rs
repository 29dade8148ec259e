//! The pull request that the documentation shows.

use std::fs;
use std::path::Path;

use super::super::sync::server::text;
use super::{BRANCH, Bot, ROW, page};

const FILE: &str = ".github/PULL_REQUEST_OF_THE_BOT.md";
const ABOUT: &str = "\
# A pull request of the daily update

`.github/sync.sh` wrote this one in a test, for two small pages of which one property is gone, one has a new value, one
event is deprecated, and a new page came only in half. `UPDATE_GOLDEN=1 cargo test -p xtask bot::shown` writes it anew.
";

#[test]
fn the_documentation_shows_a_pull_request() {
    let mut bot = Bot::new();
    bot.add("areas", "colour");
    bot.edit("areas", ROW, "");
    bot.edit("areas", "open \\| closed", "open \\| closed \\| hidden");
    bot.edit("rooms", "### com.qlik.room.created", "### com.qlik.room.created  _(deprecated)_");
    bot.pages.insert("halls".to_owned(), page("hall"));
    bot.up();
    bot.site.page("halls", [text(&page("hall")[..300])]);
    bot.day(0);
    let one = bot.open();
    let labels: Vec<_> = one.labels.iter().map(|label| format!("`{label}`")).collect();
    let body = one.body.replace(&one.commit, "COMMIT").replace(&bot.site.folder(), "https://qlik.dev/apis/event/");
    let (title, labels) = (&one.title, labels.join(", "));
    let shown =
        format!("{ABOUT}\n- **{title}**\n- Labels: {labels}\n- One commit on `{BRANCH}`, into `main`\n\n---\n\n{body}");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(FILE);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&file, &shown).unwrap();
    }
    assert_eq!(shown, fs::read_to_string(&file).unwrap_or_default(), "{FILE}: see its first lines");
}
