//! Runs independent work on all cores, with results in the order of the input.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, Builder};

/// The stack of a thread, in bytes: as large as that of a main thread, since documents are nested.
const STACK: usize = 8 << 20;

/// The results of a function for all items, in their order.
pub(crate) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            match items.get(at) {
                Some(item) => done.push((at, work(item))),
                None => return done,
            }
        }
    };
    let mut all = thread::scope(|scope| {
        let others = thread::available_parallelism().map_or(1, NonZero::get).min(items.len()).saturating_sub(1);
        // If no thread can be created, this thread does the work.
        let others: Vec<_> =
            (0..others).filter_map(|_| Builder::new().stack_size(STACK).spawn_scoped(scope, worker).ok()).collect();
        let own = worker();
        let theirs = others.into_iter().flat_map(|one| one.join().unwrap_or_else(|panic| resume_unwind(panic)));
        own.into_iter().chain(theirs).collect::<Vec<_>>()
    });
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_have_the_order_of_the_items() {
        let items: Vec<usize> = (0..1000).collect();
        assert_eq!(map(&items, |item| item * 2), (0..2000).step_by(2).collect::<Vec<_>>());
        assert!(map(&[] as &[usize], |item| *item).is_empty());
    }
}
