//! Which sentence counts: a published one before one of this project, then that of the newest document.

use super::rank::Ranked;

/// The first of the sentences by that order; empty ones are silence. The documents come newest first.
pub(super) fn first<'s, 'd>(
    stated: impl IntoIterator<Item = (&'d Ranked<'d>, &'s str)>,
) -> Option<(&'d Ranked<'d>, &'s str)> {
    in_order(stated).into_iter().next()
}

/// The sentences by that order.
pub(super) fn in_order<'s, 'd>(
    stated: impl IntoIterator<Item = (&'d Ranked<'d>, &'s str)>,
) -> Vec<(&'d Ranked<'d>, &'s str)> {
    let mut stated: Vec<_> = stated.into_iter().filter(|(_, text)| !text.trim().is_empty()).collect();
    stated.sort_by_key(|(document, _)| document.own_sentences);
    stated
}
