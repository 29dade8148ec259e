//! The order of descriptions: published ones before this project's own, then those of newer documents.

use super::rank::Ranked;

/// The first description in that order. Empty ones are skipped. The documents must be sorted, the newest first.
pub(super) fn first<'s, 'd>(
    stated: impl IntoIterator<Item = (&'d Ranked<'d>, &'s str)>,
) -> Option<(&'d Ranked<'d>, &'s str)> {
    in_order(stated).into_iter().next()
}

/// The descriptions in that order.
pub(super) fn in_order<'s, 'd>(
    stated: impl IntoIterator<Item = (&'d Ranked<'d>, &'s str)>,
) -> Vec<(&'d Ranked<'d>, &'s str)> {
    let mut stated: Vec<_> = stated.into_iter().filter(|(_, text)| !text.trim().is_empty()).collect();
    stated.sort_by_key(|(document, _)| document.own_sentences);
    stated
}
