//! Changes that need a person: the pull request has provisional decisions, and they stay until they are confirmed.

use super::{BRANCH, Bot, ROW};

const KIND: &str = "Allowed values: open \\| closed. |";

#[test]
fn provisional_decisions_are_to_be_confirmed() {
    let mut bot = Bot::new();

    // A new value in one of two places that share a type.
    bot.edit("areas", KIND, &KIND.replace("closed", "closed \\| hidden"));
    bot.day(0);
    let shared = bot.open();
    assert!(shared.labels.contains(&"to-confirm".to_owned()), "{:?}\n{}", shared.labels, shared.body);
    assert!(shared.body.contains("To confirm") && shared.body.contains("- [ ] "), "{}", shared.body);
    assert!(bot.file(BRANCH, "spec/names.yaml").contains("provisional: true"));

    // Two names that meet, in the same pull request.
    bot.edit("rooms", ROW, &format!("{ROW}| `Size` | `string` | No | Its size in words. |\n"));
    bot.day(0);
    let met = bot.open();
    assert_eq!(met.number, shared.number);
    assert!(met.body.matches("- [ ] ").count() > shared.body.matches("- [ ] ").count(), "{}", met.body);
    bot.changes();
    bot.day(0);
    assert_eq!((bot.open(), bot.changes()), (met, Vec::new()), "decisions are made once");

    // A person merges without a confirmation: the decisions stay, and the next change is one of its own.
    bot.merge();
    bot.day(0);
    assert_eq!(bot.commit_of(BRANCH), None);
}
