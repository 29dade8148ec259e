#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "only tests and benchmarks use it")]
//! Captured events made on the fly, with known differences from the documents at known rates.

use std::collections::BTreeMap;
use std::io::{self, Read};

use qlik_events_codegen::delivery::{self, Delivery};
use serde_json::{Value, json};

/// A difference that is planted.
pub struct Plant {
    /// The rule that finds it.
    pub rule: &'static str,
    /// The event type in which it is planted.
    pub event_type: &'static str,
    /// The path under which it is found.
    pub path: &'static str,
    /// How many of a thousand events of the type have it.
    pub rate: u64,
    change: fn(&mut Value),
}

const CREATED: &str = "com.qlik.core.environment.created";
const DELETED: &str = "com.qlik.core.environment.deleted";
const GROUP: &str = "com.qlik.core.group.created";
const RELOADED: &str = "com.qlik.v1.reload.finished";
/// The type that events of `CREATED` get for an undocumented type.
pub const COPIED: &str = "com.qlik.core.environment.copied";

fn data(event: &mut Value) -> &mut Value {
    &mut event["data"]
}

fn remove(object: &mut Value, name: &str) {
    object.as_object_mut().and_then(|object| object.shift_remove(name)).expect("a property");
}

/// What is planted: every rule about events, some at several depths.
pub const PLANTS: [Plant; 13] = [
    Plant {
        rule: "drift-absent",
        event_type: CREATED,
        path: "data.tenantId",
        rate: 65,
        change: |e| remove(data(e), "tenantId"),
    },
    Plant { rule: "drift-absent", event_type: CREATED, path: "source", rate: 3, change: |e| remove(e, "source") },
    Plant {
        rule: "drift-null",
        event_type: CREATED,
        path: "data.id",
        rate: 10,
        change: |e| data(e)["id"] = Value::Null,
    },
    Plant {
        rule: "drift-json-type",
        event_type: CREATED,
        path: "data.variables[].value",
        rate: 40,
        change: |e| data(e)["variables"][0]["value"] = json!(7),
    },
    Plant { rule: "drift-json-type", event_type: DELETED, path: "data", rate: 5, change: |e| *data(e) = json!([1]) },
    Plant {
        rule: "drift-value",
        event_type: GROUP,
        path: "data.status",
        rate: 100,
        change: |e| data(e)["status"] = json!("Archived"),
    },
    Plant {
        rule: "drift-format",
        event_type: CREATED,
        path: "data.createdAt",
        rate: 20,
        change: |e| data(e)["createdAt"] = json!("03/07/2026"),
    },
    Plant {
        rule: "drift-limit",
        event_type: RELOADED,
        path: "data.weight",
        rate: 30,
        change: |e| data(e)["weight"] = json!(11),
    },
    Plant {
        rule: "drift-property",
        event_type: CREATED,
        path: "data.deletedBy",
        rate: 500,
        change: |e| data(e)["deletedBy"] = json!("x"),
    },
    Plant {
        rule: "drift-property",
        event_type: GROUP,
        path: "data.<uuid>",
        rate: 50,
        change: |e| data(e)["6d5dd4ca-8f4b-4ab2-8c38-4bf3a0a4a4d1"] = json!(1),
    },
    Plant {
        rule: "drift-attribute",
        event_type: CREATED,
        path: "fleetid",
        rate: 15,
        change: |e| e["fleetid"] = json!("x"),
    },
    Plant { rule: "drift-event-type", event_type: CREATED, path: "", rate: 8, change: |e| e["type"] = json!(COPIED) },
    Plant {
        rule: "drift-delivery",
        event_type: DELETED,
        path: "",
        rate: 12,
        change: |e| *e = delivery::render(e.as_object().expect("an event"), Delivery::Legacy),
    },
];

/// Events as lines of NDJSON, always the same ones.
pub struct Captured {
    /// The counts of what was planted so far: rule, event type and path.
    pub planted: BTreeMap<(&'static str, String, &'static str), u64>,
    /// The events made so far, by type.
    pub events: BTreeMap<String, u64>,
    samples: Vec<(String, Value)>,
    left: usize,
    state: u64,
    rest: Vec<u8>,
}

impl Captured {
    /// So many events, with the samples as their bodies: event types and whole events.
    #[must_use]
    pub fn new(samples: Vec<(String, Value)>, events: usize) -> Self {
        assert!(PLANTS.iter().all(|plant| samples.iter().any(|(event_type, _)| event_type == plant.event_type)));
        Self { planted: BTreeMap::new(), events: BTreeMap::new(), samples, left: events, state: 7, rest: Vec::new() }
    }

    /// The next number of a fixed sequence, below a limit. It is SplitMix64.
    fn below(&mut self, limit: u64) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }

    /// Plants at most one difference.
    fn plant(&mut self, event_type: &str, event: &mut Value) {
        let mut roll = self.below(1000);
        for plant in PLANTS.iter().filter(|plant| plant.event_type == event_type) {
            if roll < plant.rate {
                (plant.change)(event);
                let found_at = if plant.rule == "drift-event-type" { COPIED } else { event_type };
                *self.planted.entry((plant.rule, found_at.to_owned(), plant.path)).or_default() += 1;
                return;
            }
            roll -= plant.rate;
        }
    }
}

impl Iterator for Captured {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        self.left = self.left.checked_sub(1)?;
        // Half of the events are of the types in which something is planted.
        let planted = PLANTS[usize::try_from(self.below(PLANTS.len() as u64)).expect("small")].event_type;
        let at = usize::try_from(self.below(2 * self.samples.len() as u64)).expect("small");
        let sample = self.samples.get(at).or_else(|| self.samples.iter().find(|(event_type, _)| event_type == planted));
        let (event_type, mut event) = sample.expect("a sample").clone();
        self.plant(&event_type, &mut event);
        if event["type"] != COPIED {
            *self.events.entry(event_type).or_default() += 1;
        }
        Some(event.to_string())
    }
}

/// The lines, one after another.
impl Read for Captured {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.rest.is_empty()
            && let Some(line) = self.next()
        {
            self.rest = line.into_bytes();
            self.rest.push(b'\n');
        }
        let length = self.rest.len().min(buffer.len());
        let rest = self.rest.split_off(length);
        buffer[..length].copy_from_slice(&self.rest);
        self.rest = rest;
        Ok(length)
    }
}
