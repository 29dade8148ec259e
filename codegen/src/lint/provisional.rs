//! Decisions that `regen --fix` made or suspended, and that a person still has to confirm.

use super::{Finding, Subject};
use crate::model::decision::Decisions;
use crate::source::Source;

/// The provisional decisions about names, which the plan knows, and those of `spec/fixups.yaml`.
pub(super) fn find(subject: &Subject<'_>, fixups: &Decisions) -> Vec<Finding> {
    let of_names = subject.plan.iter().flat_map(|plan| plan.provisional.clone());
    let of_names = of_names.map(|one| located(Finding::provisional(one), subject.names));
    let of_fixups = fixups.provisional().into_iter();
    of_names.chain(of_fixups.map(|one| located(Finding::provisional(one), fixups.source()))).collect()
}

fn located(mut finding: Finding, source: &Source) -> Finding {
    finding.position = finding.span.as_ref().map(|span| source.position(span.start));
    finding
}
