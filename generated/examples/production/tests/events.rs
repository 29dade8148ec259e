//! Bodies, made of the crate's samples.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

/// The samples of all events, each with an id of its own.
pub(crate) fn samples() -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../samples");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let sample = |(index, path): (usize, &std::path::PathBuf)| {
        let mut sample: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
        sample["id"] = json!(format!("sample {index:03}"));
        sample
    };
    paths.iter().enumerate().map(sample).collect()
}

/// The sample `com.qlik.core.space.created`, with an id.
pub(crate) fn space(id: &str) -> Value {
    let samples = samples();
    let mut space = samples.into_iter().find(|sample| sample["type"] == "com.qlik.core.space.created").unwrap();
    space["id"] = json!(id);
    space
}

/// The same event as [`space`], in the legacy form.
pub(crate) fn legacy_space(id: &str) -> Value {
    let space = space(id);
    json!({
        "cloudEventsVersion": "0.1", "eventId": id, "eventType": space["type"], "source": space["source"],
        "eventTime": space["time"], "contentType": "application/json",
        "extensions": { "tenantId": space["tenantid"], "userId": space["userid"] }, "data": space["data"],
    })
}

/// The same event as [`space`], as an item of the Audits API.
pub(crate) fn audits_space(id: &str) -> Value {
    let space = space(id);
    json!({
        "id": format!("audit of {id}"), "eventId": id, "eventType": space["type"], "source": space["source"],
        "eventTime": space["time"], "tenantId": space["tenantid"], "userId": space["userid"], "data": space["data"],
    })
}
