//! Timing in rounds: in each, every contender takes all events, so that what else the machine does meets all of them alike.

use std::hint::black_box;
use std::time::{Duration, Instant};

use super::bodies::Case;
use super::contenders::{Contender, Seen};

/// Rounds that nobody counts.
const WARM_UP: usize = 5;

/// How the events come.
#[derive(Clone, Copy)]
pub(crate) enum Pace {
    /// Each many times in a row: its code and its data are at hand.
    Repeated,
    /// Each once, then the next: what the processor kept of the last time is what fitted beside all the rest.
    Mixed,
}

impl Pace {
    const fn rounds(self) -> usize {
        match self {
            Self::Repeated => 60,
            Self::Mixed => 400,
        }
    }

    /// How often an event is taken before it is measured, and how often then.
    const fn takes(self) -> (u32, u32) {
        match self {
            Self::Repeated => (3, 20),
            Self::Mixed => (0, 1),
        }
    }
}

/// What a contender took.
#[derive(Clone, Copy)]
pub(crate) struct Measured {
    /// Nanoseconds an event, the median of all rounds.
    pub(crate) nanoseconds: f64,
    /// The median of what the rounds say, each in comparison with the first contender.
    pub(crate) ratio: f64,
}

/// Measures the contenders.
pub(crate) fn measure(contenders: &[Contender], cases: &[Case], pace: Pace) -> Vec<Measured> {
    let all = (0..WARM_UP + pace.rounds()).map(|at| round(contenders, cases, at, pace));
    let rounds: Vec<_> = all.skip(WARM_UP).collect();
    let measured = (0..contenders.len()).map(|contender| Measured {
        nanoseconds: median(rounds.iter().map(|round| round[contender])),
        ratio: median(rounds.iter().map(|round| round[contender] / round[0])),
    });
    measured.collect()
}

/// Nanoseconds an event of each contender. Each round begins with another one.
fn round(contenders: &[Contender], cases: &[Case], at: usize, pace: Pace) -> Vec<f64> {
    let mut times = vec![0.0; contenders.len()];
    for turn in 0..contenders.len() {
        let contender = (at + turn) % contenders.len();
        let time: Duration = cases.iter().map(|case| time(&contenders[contender], case, pace)).sum();
        times[contender] = time.as_secs_f64() * 1e9 / cases.len() as f64;
    }
    times
}

fn time(contender: &Contender, case: &Case, pace: Pace) -> Duration {
    let (before, measured) = pace.takes();
    take(contender, case, before);
    let start = Instant::now();
    take(contender, case, measured);
    start.elapsed() / measured
}

fn take(contender: &Contender, case: &Case, times: u32) {
    for _ in 0..times {
        (contender.run)(black_box(case), &mut |seen| look(&seen));
    }
}

/// What nobody looks at, the compiler may leave out.
pub(crate) fn look(seen: &Seen<'_>) {
    black_box(seen);
}

/// The value in the middle.
fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<_> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
