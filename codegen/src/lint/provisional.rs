//! Decisions that `regen --fix` made or suspended, and that a person still has to confirm.

use super::{Finding, Subject};
use crate::model::decision::Decisions;

/// The provisional decisions about names, which the plan knows, and those of `spec/fixups.yaml`.
pub(super) fn find(subject: &Subject<'_>, fixups: &Decisions) -> Vec<Finding> {
    let of_names = subject.plan.iter().flat_map(|plan| plan.provisional.clone());
    of_names.chain(fixups.provisional()).map(Finding::provisional).collect()
}
