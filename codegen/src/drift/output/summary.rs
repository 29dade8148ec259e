//! The numbers of a whole run, in sentences.

use crate::drift::Report;
use crate::drift::report::grouped;

/// The documented properties that did not occur and are listed.
const MAX_UNSEEN: usize = 20;

/// The first line of a report: what was read.
#[must_use]
pub fn summary(report: &Report) -> String {
    let deliveries = report.deliveries.iter().map(|(delivery, count)| format!("{delivery} {}", grouped(*count)));
    let deliveries = deliveries.collect::<Vec<_>>().join(", ");
    let deliveries = if deliveries.is_empty() { String::new() } else { format!(" ({deliveries})") };
    let mut text = format!("{} in {}{deliveries}", counted(report.events, "event"), counted(report.records, "record"));
    for (count, noun, what) in [
        (report.damaged, "record", "cannot be read"),
        (report.without_event, "value", "without an event"),
        (report.other_lines, "other line", "of logs"),
    ] {
        if count > 0 {
            text.push_str(&format!("; {} {what}", counted(count, noun)));
        }
    }
    text
}

/// The notes at the end: what is documented and did not occur, a sentence each.
pub(super) fn unseen(report: &Report) -> Vec<String> {
    let mut notes = Vec::new();
    let properties: usize = report.unseen_properties.values().map(Vec::len).sum();
    if properties > 0 {
        let all =
            report.unseen_properties.iter().flat_map(|(event, paths)| paths.iter().map(move |path| (event, path)));
        let some: Vec<_> = all.take(MAX_UNSEEN).map(|(event, path)| format!("{event} {path}")).collect();
        let more = properties.checked_sub(some.len()).filter(|more| *more > 0);
        let more = more.map(|more| format!("\nand {more} more, which --format json lists")).unwrap_or_default();
        let noun = if properties == 1 { "property" } else { "properties" };
        let all = grouped(properties as u64);
        notes.push(format!("{all} documented {noun} did not occur:\n{}{more}", some.join("\n")));
    }
    if !report.unseen_types.is_empty() {
        let types = counted(report.unseen_types.len() as u64, "documented event type");
        notes.push(format!("{types} did not occur"));
    }
    notes
}

fn counted(count: u64, noun: &str) -> String {
    format!("{} {noun}{}", grouped(count), if count == 1 { "" } else { "s" })
}
