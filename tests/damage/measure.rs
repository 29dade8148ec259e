//! Runs an entry within its bounds.

use std::any::Any;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::Builder;
use std::time::{Duration, Instant};

use peak_alloc::PeakAlloc;
use qlik_events_tests::entry::Entry;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

/// The most time for one input in a dev build, on a machine with other work.
const TIME: Duration = Duration::from_secs(10);
/// The most stack for one input.
const STACK: usize = 256 * 1024;

/// Inputs that break an entry, by the first line of the message.
#[derive(Default)]
pub(crate) struct Broken(BTreeMap<String, String>);

/// Waits until no other test runs, since the allocator counts for the whole process.
pub(crate) fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Broken {
    /// Runs an entry, and records whether it panics, or exceeds its memory or time.
    pub(crate) fn check(&mut self, entry: Entry, input: &[u8]) {
        if let Err(message) = run(entry, input) {
            let first = message.lines().next().unwrap_or_default();
            let what: String = first.chars().filter(|c| !c.is_ascii_digit()).take(60).collect();
            let shown: String = message.chars().take(2_000).collect();
            let number = self.0.len();
            self.0
                .entry(format!("{} {what} {:?}", entry.name, String::from_utf8_lossy(&input[..30.min(input.len())])))
                .or_insert_with(|| format!("{}\n  {}", shown.replace('\n', "\n  "), keep(entry, number, input)));
        }
    }

    /// Fails if an input broke an entry.
    pub(crate) fn assert_none(&self) {
        let all: Vec<_> = self.0.iter().map(|(entry, message)| format!("{entry}\n  {message}\n")).collect();
        assert!(all.is_empty(), "{} ways to break an entry\n{}", all.len(), all.join("\n"));
    }
}

/// Runs an entry. The error is the reason why it is broken.
fn run(entry: Entry, input: &[u8]) -> Result<(), String> {
    ALLOCATOR.reset_peak_usage();
    let (before, start) = (ALLOCATOR.current_usage(), Instant::now());
    guarded(entry.read, input)?;
    let used = ALLOCATOR.peak_usage().saturating_sub(before);
    guarded(entry.run, input)?;
    let took = start.elapsed();
    let most = entry.input.memory(input);
    if used > most {
        return Err(format!("{used} bytes of memory for {} bytes; expected at most {most}", input.len()));
    }
    if took > TIME {
        return Err(format!("{took:?} for {} bytes", input.len()));
    }
    Ok(())
}

/// The most bytes in use to read an input.
pub(crate) fn memory(entry: Entry, input: &[u8]) -> usize {
    ALLOCATOR.reset_peak_usage();
    let before = ALLOCATOR.current_usage();
    (entry.read)(input);
    ALLOCATOR.peak_usage().saturating_sub(before)
}

/// Calls a function. The error is the message of its panic.
fn guarded(call: fn(&[u8]), input: &[u8]) -> Result<(), String> {
    let text = |panic: Box<dyn Any + Send>| match panic.downcast::<String>() {
        Ok(text) => *text,
        Err(panic) => panic.downcast::<&str>().map_or_else(|_| "a panic".to_owned(), |text| (*text).to_owned()),
    };
    catch_unwind(AssertUnwindSafe(|| call(input))).map_err(text)
}

/// Runs an entry on a small stack. A stack that is too small ends the process.
pub(crate) fn on_small_stack(work: impl FnOnce() + Send) {
    std::thread::scope(|scope| {
        let thread = Builder::new().stack_size(STACK).spawn_scoped(scope, work).expect("a thread");
        thread.join().unwrap_or_else(|panic| resume_unwind(panic));
    });
}

/// Writes an input that breaks an entry, so that it can be added to `tests/fixtures/damage/`.
fn keep(entry: Entry, number: usize, input: &[u8]) -> String {
    let path = std::env::temp_dir().join(format!("{}-broken-{number}", entry.name));
    match std::fs::write(&path, input) {
        Ok(()) => format!("the input is in {}", path.display()),
        Err(error) => format!("the input cannot be written: {error}"),
    }
}
