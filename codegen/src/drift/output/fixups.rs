//! Entries for `spec/fixups.yaml`, each provisional.

use crate::drift::Report;
use crate::rules::DRIFT_VALUE;

/// The suggested fixups as a list `set`, with comments for what they leave out.
#[must_use]
pub fn fixups(report: &Report) -> String {
    let all = report.differences.iter().filter_map(|one| one.finding.suggestion.as_ref());
    let entries: String = all.map(|entry| entry.provisional_yaml(2)).collect();
    let hidden = report.differences.iter().filter(|one| one.finding.rule == &DRIFT_VALUE);
    let hidden = hidden.filter(|one| one.finding.suggestion.is_none() && !report.shows_values);
    let hidden: String =
        hidden.map(|one| format!("# --show-values adds the values of {}\n", one.finding.place)).collect();
    match entries.is_empty() {
        true if hidden.is_empty() => "# No fixup to suggest.\n".to_owned(),
        true => hidden,
        false => format!("{hidden}set:\n{entries}"),
    }
}
