//! Whether both sides generate the same files for the crate.

use std::collections::BTreeMap;

use super::snapshot::Snapshot;
use crate::rust::emit;
use crate::sample::samples;

/// Whether the code and the samples of both sides are the same, byte for byte. Files that are written by hand are not
/// part of a side.
pub(super) fn is_same(from: &Snapshot, to: &Snapshot) -> bool {
    texts(from) == texts(to) && (from.plan == to.plan || is_same_code(from, to))
}

/// The sample of each event, by its type.
fn texts(side: &Snapshot) -> BTreeMap<&str, String> {
    samples(&side.catalogue).iter().map(|sample| (sample.event_type, sample.json())).collect()
}

/// Plans can differ in what is not emitted, such as the reason for a name.
fn is_same_code(from: &Snapshot, to: &Snapshot) -> bool {
    matches!((emit(&from.plan), emit(&to.plan)), (Ok(from), Ok(to)) if from == to)
}
