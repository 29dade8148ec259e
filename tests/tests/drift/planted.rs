//! Differences that are planted at known rates are found with their counts, and nothing else is.

use std::time::Instant;

use qlik_events_codegen::delivery::Delivery;
use qlik_events_codegen::drift::{Options, Report};
use qlik_events_codegen::sample;
use qlik_events_tests::captured::{Captured, PLANTS};
use serde_json::Value;

use super::{counts, project, report, report_of, samples};
use crate::support::workspace;

fn options() -> Options {
    Options { expected: vec![Delivery::CloudEvents, Delivery::Hybrid], ..Options::default() }
}

/// The samples in which nothing differs from the documents.
fn clean_samples() -> Vec<(String, Value)> {
    samples().into_iter().filter(|(_, event)| report(&event.to_string()).differences.is_empty()).collect()
}

fn find_all(events: usize) -> Report {
    let mut captured = Captured::new(clean_samples(), events);
    let report = report_of(&mut captured, options());
    let planted = captured
        .planted
        .iter()
        .map(|((rule, event, path), count)| ((*rule, event.clone(), (*path).to_owned()), *count));
    assert_eq!(counts(&report), planted.collect());
    assert_eq!((report.events, report.records), (events as u64, events as u64));
    assert_eq!((report.damaged, report.without_event, captured.planted.len()), (0, 0, PLANTS.len()));
    for one in &report.differences {
        let events = captured.events.get(&one.finding.place.event).copied();
        match one.unit {
            "events" if one.of.is_some() => assert_eq!(one.of, events, "{:?}", one.finding),
            _ => assert!(one.of.is_none_or(|of| one.count <= of && of > 0), "{:?}", one.finding),
        }
    }
    report
}

#[test]
fn every_planted_difference_is_found_and_nothing_else() {
    let report = find_all(20_000);
    let absent = report.differences.iter().find(|one| one.finding.place.path == "data.tenantId").expect("planted");
    let share = absent.count as f64 / absent.of.expect("objects") as f64;
    assert!((0.055..0.075).contains(&share), "{share}");
    assert_eq!(absent.times.as_ref().map(|(first, _)| first.as_str()), Some("2026-03-07T23:47:53Z"));
    assert!(absent.finding.file.starts_with("spec/docs/core/environments") && absent.finding.position.is_some());
}

/// `cargo test -p qlik-events-tests -- --ignored --nocapture planted`
#[test]
#[ignore = "takes some seconds"]
fn the_memory_does_not_grow_with_the_input() {
    for events in [20_000, 200_000, 2_000_000] {
        let start = Instant::now();
        find_all(events);
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let peak = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default();
        println!("{events} events: {:.1} s, {peak}", start.elapsed().as_secs_f64());
    }
}

/// The facts in which a documented example differs from its own table are findings of `lint`.
#[test]
fn documented_examples_differ_only_as_lint_says() {
    let linted = qlik_events_codegen::project::lint(&workspace()).unwrap_or_else(|_| panic!("no findings"));
    let samples = sample::samples(&project().catalogue);
    for sample in samples.iter().filter(|sample| !sample.is_generated) {
        let event_type = sample.event_type;
        let body: Value = serde_json::from_str(&sample.json()).unwrap();
        for ((rule, event, path), _) in counts(&report(&sample.json())) {
            let property = path.replace("[]", "");
            let is_known = linted.findings.iter().any(|finding| {
                finding.place.event == event
                    && finding.place.path.replace("[]", "") == property
                    && finding.id().replace("example-", "drift-") == rule
            });
            // A format can be stated by another document than the example, whose texts are placeholders.
            let value = body.pointer(&format!("/{}", path.replace("[]", "/0").replace('.', "/")));
            let is_placeholder = rule == "drift-format" && value == Some(&Value::from("string"));
            let is_expected = is_known || is_placeholder || rule == "drift-deprecated";
            assert!(is_expected, "{event_type}: {rule} {path}");
        }
    }
}
