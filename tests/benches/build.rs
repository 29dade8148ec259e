//! What it takes to build the crate, with as many events as it has and with many more, against the same events with
//! derives: `cargo bench --features benches --bench build`, or `cargo bench --bench build -- 162 500 --derives --rounds 1`.
//!
//! The further events are those of the project under other names. Each crate is a package of a workspace in a temporary
//! folder, built alone, from nothing, with its dependencies built beforehand. The crates take turns in every round, and
//! of each what is printed is the round that took least. Processor time is that of all processes of a build; it says
//! more than the clock where the machine has other work, and is known on Linux alone.
//!
//! The crate of derives can read and write an event of any type, as ours can, and nothing else: no `EventType`, no open
//! enums, no documentation. Derives are built for the least number of events alone, since more take minutes, unless
//! `--derives` is there.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a benchmark stops at what is wrong")]

#[path = "support/enlarged.rs"]
mod enlarged;

use std::env;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// The profiles that crates are built in.
const PROFILES: [&str; 2] = ["dev", "release"];

/// What is asked for.
struct Asked {
    counts: Vec<usize>,
    has_all_derives: bool,
    rounds: usize,
}

/// A crate, and what its builds took at the least.
struct Side {
    package: String,
    events: usize,
    lines: (usize, usize),
    /// Of each profile.
    took: [Took; 2],
}

/// Seconds of a build.
#[derive(Clone, Copy)]
struct Took {
    clock: f64,
    processor: f64,
}

impl Took {
    const MOST: Self = Self { clock: f64::INFINITY, processor: f64::INFINITY };

    fn least(self, other: Self) -> Self {
        Self { clock: self.clock.min(other.clock), processor: self.processor.min(other.processor) }
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let asked = asked()?;
    let folder = tempfile::tempdir()?;
    let mut sides = write_sides(&asked, folder.path())?;
    let first = sides.first().ok_or("no number of events")?.package.clone();
    for profile in PROFILES {
        build(folder.path(), &first, profile)?;
    }
    for round in 1..=asked.rounds {
        for (at, profile) in PROFILES.iter().enumerate() {
            for side in &mut sides {
                let took = build(folder.path(), &side.package, profile)?;
                eprintln!("round {round}: {} in {profile}: {:.1} s", side.package, took.clock);
                side.took[at] = side.took[at].least(took);
            }
        }
    }
    print(&sides, folder.path())
}

fn asked() -> Result<Asked, Box<dyn Error>> {
    let mut asked = Asked { counts: Vec::new(), has_all_derives: false, rounds: 2 };
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--bench" => {}
            "--derives" => asked.has_all_derives = true,
            "--rounds" => asked.rounds = arguments.next().ok_or("how many rounds?")?.parse()?,
            count => asked.counts.push(count.parse().map_err(|_| format!("`{count}` is no number of events"))?),
        }
    }
    if asked.counts.is_empty() {
        asked.counts = vec![162, 500, 1000];
    }
    asked.counts.sort_unstable();
    Ok(asked)
}

/// Writes all crates: ours from the smallest to the largest, then those with derives.
fn write_sides(asked: &Asked, folder: &Path) -> Result<Vec<Side>, Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("no workspace")?;
    enlarged::write_workspace(root, folder)?;
    let (mut ours, mut derived) = (Vec::new(), Vec::new());
    for (at, &count) in asked.counts.iter().enumerate() {
        let enlarged = enlarged::enlarged(root, count)?;
        assert_eq!(enlarged.plan.events.len(), count);
        let package = format!("qlik-events-{count}");
        enlarged::write_ours(root, folder, &package, &enlarged)?;
        ours.push(side(folder, package, count)?);
        if at == 0 || asked.has_all_derives {
            let package = format!("derived-{count}");
            enlarged::write_derived(root, folder, &package, &enlarged.plan)?;
            derived.push(side(folder, package, count)?);
        }
    }
    ours.extend(derived);
    Ok(ours)
}

fn side(folder: &Path, package: String, events: usize) -> Result<Side, Box<dyn Error>> {
    let lines = enlarged::lines(&folder.join(&package))?;
    Ok(Side { package, events, lines, took: [Took::MOST; 2] })
}

/// Builds a crate from nothing.
fn build(folder: &Path, package: &str, profile: &str) -> Result<Took, Box<dyn Error>> {
    cargo(folder, "clean", package, profile)?;
    let (start, processor) = (Instant::now(), processor_of_children());
    cargo(folder, "build", package, profile)?;
    let clock = start.elapsed().as_secs_f64();
    let processor = processor_of_children().zip(processor).map_or(f64::NAN, |(after, before)| after - before);
    Ok(Took { clock, processor })
}

/// Runs Cargo over one package, without the network.
fn cargo(folder: &Path, command: &str, package: &str, profile: &str) -> Result<(), Box<dyn Error>> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args([command, "--offline", "--quiet", "--package", package, "--profile", profile]);
    let status = cargo.arg("--target-dir").arg(target(folder)).current_dir(folder).status()?;
    if status.success() { Ok(()) } else { Err(format!("cargo {command} of {package} failed").into()) }
}

fn target(folder: &Path) -> PathBuf {
    folder.join("target")
}

/// The processor time of all processes that this one waited for, in seconds.
fn processor_of_children() -> Option<f64> {
    const TICKS_A_SECOND: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    let (_, behind_the_name) = stat.rsplit_once(')')?;
    let times: Vec<f64> =
        behind_the_name.split_whitespace().skip(13).take(2).map_while(|time| time.parse().ok()).collect();
    Some(times.iter().sum::<f64>() / TICKS_A_SECOND)
}

fn print(sides: &[Side], folder: &Path) -> Result<(), Box<dyn Error>> {
    println!(
        "{:<20}{:>9}{:>9}{:>9}{:>10}{:>10}{:>13}{:>10}",
        "package", "lines", "code", "dev s", "of CPU", "release s", "of CPU", "rlib MB"
    );
    for side in sides {
        let [dev, release] = side.took;
        println!(
            "{:<20}{:>9}{:>9}{:>9.1}{:>10.1}{:>10.1}{:>13.1}{:>10.1}",
            side.package,
            side.lines.0,
            side.lines.1,
            dev.clock,
            dev.processor,
            release.clock,
            release.processor,
            megabytes(folder, &side.package)?
        );
    }
    sides.windows(2).for_each(print_slope);
    Ok(())
}

fn megabytes(folder: &Path, package: &str) -> Result<f64, Box<dyn Error>> {
    let library = target(folder).join("release").join(format!("lib{}.rlib", package.replace('-', "_")));
    Ok(fs::metadata(library)?.len() as f64 / 1e6)
}

/// What an event more takes, between two crates of the same kind.
fn print_slope(sides: &[Side]) {
    let (less, more) = (&sides[0], &sides[1]);
    if less.events >= more.events {
        return;
    }
    let milliseconds = |seconds: f64| seconds * 1e3 / (more.events - less.events) as f64;
    for (at, profile) in PROFILES.iter().enumerate() {
        let clock = milliseconds(more.took[at].clock - less.took[at].clock);
        let processor = milliseconds(more.took[at].processor - less.took[at].processor);
        let (less, more) = (&less.package, &more.package);
        println!("an event more, {less} to {more}, {profile}: {clock:.0} ms, {processor:.0} ms of CPU");
    }
}
