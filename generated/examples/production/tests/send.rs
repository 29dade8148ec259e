//! The receiver, and `cargo xtask send` of the repository: two real programs.

use std::path::Path;
use std::process::Command;

use crate::database::with_each;
use crate::program::SECRET;
use crate::receiver::{receiver, wait_until_handled};

/// Runs `cargo xtask send` with a secret, and returns its exit status and its output.
fn send(url: &str, secret: &str, arguments: &[&str]) -> (i32, String) {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let mut command = Command::new("cargo");
    command.current_dir(repository).args(["xtask", "--quiet", "send"]).args(arguments);
    command.args(["--to", url, "--secret-env", "TEST_SECRET"]).env("TEST_SECRET", secret);
    let output = command.output().unwrap();
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    (output.status.code().unwrap(), out + &err)
}

#[test]
fn each_sent_event_is_handled_once() {
    with_each(|database| {
        let mut receiver = receiver(database, "a");
        let url = format!("http://{}", receiver.address());
        let event = "com.qlik.core.space.created";
        let sent = |secret: &str, arguments: &[&str], status: i32, expected: &str| {
            let (found, output) = send(&url, secret, arguments);
            assert!(found == status && output.contains(expected), "{found} {output}");
        };
        sent(SECRET, &[event, "--id", "1"], 0, " 204 No Content in ");
        sent(SECRET, &[event, "--id", "1", "--count", "2"], 0, " 204 No Content in ");
        for (number, form) in ["hybrid", "legacy", "batch"].iter().enumerate() {
            sent(SECRET, &[event, "--as", form, "--id", "1"], 0, " 204 No Content in ");
            sent(SECRET, &[event, "--as", form, "--id", &format!("{}", number + 2)], 0, " 204 No Content in ");
        }
        sent("another", &[event], 1, " 401 Unauthorized in ");
        sent(SECRET, &["--body", "Cargo.toml"], 1, " 400 Bad Request in ");
        wait_until_handled(database);
        assert_eq!(database.number("notices"), 4);
        assert_eq!(database.number("events WHERE content = 'typed'"), 4);
    });
}
