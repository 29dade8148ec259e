//! `names`: departures, and open decisions.

use std::fs;

use super::{ends, small};

#[test]
fn names_lists_departures_and_requests_a_decision() {
    let root = small();
    let departure = "no-successor: com.qlik.thing.created";
    let (out, _) = ends(root.path(), &["regen"], 0);
    assert!(out.contains(&format!("name: {departure} (decide in spec/names.yaml)\n")), "{out}");
    let (out, err) = ends(root.path(), &["names"], 1);
    assert_eq!(err, "next: decide in spec/names.yaml, then `cargo xtask regen`\n");
    assert_eq!(
        out,
        format!(
            "{departure}\n    no reason yet: decide in spec/names.yaml\n\
             departures with a reason: 0; without: 1\n"
        )
    );
    let decision = "successors:\n  - from: com.qlik.thing.created\n    reason: Nothing took over.\n";
    fs::write(root.path().join("spec/names.yaml"), decision).unwrap();
    let (out, _) = ends(root.path(), &["names"], 0);
    assert!(
        out.starts_with(&format!("{departure}\n    Nothing took over.\ndepartures with a reason: 1; without: 0")),
        "{out}"
    );
    let (out, _) = ends(root.path(), &["regen"], 0);
    assert!(!out.contains("name: "), "{out}");
}
