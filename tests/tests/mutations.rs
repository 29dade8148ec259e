//! Edits of single lines of documents: none loses a fact silently. `support/line_edits.rs` has the rule.

use std::num::NonZero;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::support::line_edits::{Results, judge};
use crate::support::{fixtures, read, real_page, real_texts};

/// The divisor of the number of edits in a run. `LINE_EDITS=1` makes all of them.
fn one_in(default: usize) -> usize {
    std::env::var("LINE_EDITS").ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

#[test]
fn a_page_truncated_after_the_label_of_a_table_is_an_error() {
    let text = real_page("older/environments.md");
    let end = text.rfind("**Properties**").unwrap() + "**Properties**".len();
    assert!(!read("environments.md", &text[..end]).1.is_empty());
}

#[test]
fn a_summary_truncated_in_its_second_sentence_is_an_error() {
    let text = "New events\nRuns\ncom.qlik.run.ended: Published when a run ends. The payload inclu\n";
    assert!(!read("changelog.txt", text).1.is_empty());
}

/// All edits of all lines of small documents, of each layout.
#[test]
fn no_edit_of_a_small_document_loses_a_fact_silently() {
    let cases = [
        "bullets_nested/page.txt",
        "bullets_two_events/page.txt",
        "changelog_counts/page.txt",
        "flat_nested/page.txt",
        "one_of/page.md",
        "several_channels/page.md",
        "asyncapi_event/page.json",
    ];
    edit_lines(cases.map(|case| (case, std::fs::read_to_string(fixtures("pages").join(case)).unwrap())), 1);
}

/// All edits of all lines take too long for each run, so this makes only a part of them.
#[test]
fn no_edit_of_a_line_loses_a_fact_silently() {
    edit_lines(real_texts(), one_in(8000));
}

/// Prints the table of `tests/benches/README.md`.
#[test]
#[ignore = "takes hours; run by the nightly workflow in part"]
fn no_edit_of_any_line_loses_a_fact_silently() {
    edit_lines(real_texts(), one_in(1));
}

/// Makes one in some edits of all lines of some documents, on all cores, and prints the table.
fn edit_lines(documents: impl IntoIterator<Item = (impl AsRef<str> + Sync, String)>, one_in: usize) {
    let documents: Vec<_> = documents.into_iter().collect();
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Results::default());
    let work = || {
        while let Some((file, text)) = documents.get(next.fetch_add(1, Ordering::Relaxed)) {
            let mut edits = file.as_ref().len();
            let mut is_taken = || {
                edits += 1;
                edits.is_multiple_of(one_in)
            };
            let mut of_document = Results::default();
            judge(file.as_ref(), text, &mut is_taken, &mut of_document);
            results.lock().unwrap().add(of_document);
        }
    };
    thread::scope(|scope| {
        let threads = thread::available_parallelism().map_or(1, NonZero::get);
        (0..threads).for_each(|_| drop(scope.spawn(work)));
    });
    let results = results.into_inner().unwrap();
    println!("{}", results.table());
    assert!(results.losses.is_empty(), "{} losses\n{}", results.losses.len(), results.losses.join("\n"));
}

#[test]
fn a_text_that_resembles_a_keyword_is_an_error() {
    for (file, text, other) in [
        ("core/groups.md", "Allowed values: ", "Allowed value: "),
        ("core/groups.md", "Allowed values: ", "Allowed values "),
        ("environments.md", "Metadata: ", "Metadata:  "),
        ("environments.md", "Metadata: ", "Metadata:\t"),
        ("environments.md", "Metadata: ", "Metadata:"),
        ("environments.md", "Metadata: ", "metadata: "),
        ("environments.md", "last_updated: ", "lastupdated: "),
        ("environments.md", "sentences: own", "sentence: own"),
        ("environments.md", "**Payload**", "Payload"),
        ("environments.md", "## Events published on the", "### Events published on the"),
        ("environments.md", "## Events published on the `system-events.spaces` channel\n", ""),
        ("spaces.txt", "Can be one of: ", "Can beone of: "),
        ("spaces.txt", "Can be one of: ", "Can be any of: "),
        ("spaces.txt", "Can be one of: ", "Can be one of "),
        ("spaces.txt", "Values may be any of: ", "Values may be any of "),
        ("spaces.txt", "    Required\n\n    Identifies", "    Required.\n\n    Identifies"),
        ("spaces.txt", "    Required\n\n    Identifies", "    Required Identifies"),
        ("spaces.txt", "Space assignment created\n\nDeprecated", "Space assignment createdDeprecated"),
        ("apps.txt", "- statusstring", "statusstring"),
        ("apps.txt", "- statusstring", "– statusstring"),
        ("tasks.txt", "Can be one of: ", "Can be any of: "),
        ("changelog-new-system-events.txt", "run.ended: ", "run.ended "),
    ] {
        let document = real_page(file);
        assert!(document.contains(text), "{file} has `{text}`");
        assert!(!read(file, &document.replacen(text, other, 1)).1.is_empty(), "{file}: {text:?} as {other:?}");
    }
}
