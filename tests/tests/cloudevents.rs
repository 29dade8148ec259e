//! Every documented example round-trips through the event of the official SDK.

use cloudevents::AttributesReader;
use qlik_events::Event;
use serde_json::Value;

use qlik_events_tests::catalogue::{Documented, documented, documented_options};

/// All documented examples.
fn examples() -> impl Iterator<Item = (String, Value)> {
    let pair = |Documented { event_type, example, .. }| (event_type, example);
    documented().into_iter().chain(documented_options()).map(pair).map(|(event_type, mut example)| {
        // Pages have `string` as the `dataschema`, but the SDK only accepts absolute URIs.
        if let Some(schema) = example.get_mut("dataschema") {
            *schema = "https://example.com/schema".into();
        }
        (event_type, example)
    })
}

fn read(example: &Value) -> Event {
    Event::from_str(&example.to_string()).expect("a valid event")
}

#[test]
fn every_documented_example_round_trips() {
    for (event_type, example) in examples() {
        let sdk = cloudevents::Event::try_from(read(&example)).expect(&event_type);
        assert_eq!((sdk.id(), sdk.ty()), (example["id"].as_str().expect("text"), &*event_type));
        let back = Event::try_from(sdk).expect(&event_type);
        assert_eq!(back, read(&example));
        assert_eq!(serde_json::to_value(back).expect("JSON"), example);
    }
}
