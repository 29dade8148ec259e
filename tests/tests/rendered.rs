//! The generator and the crate agree on deliveries: what one renders, the other reads.

use qlik_events::audits::Page;
use qlik_events::{Batch, Delivery as Read, Event};
use qlik_events_codegen::delivery::{Delivery, recognise, render};
use qlik_events_codegen::sample::samples;
use serde_json::Value;

use qlik_events_tests::catalogue::catalogue;

/// The events of a body, as the crate reads it.
fn events_of(body: &Value, delivery: Delivery) -> Vec<Event> {
    let json = body.to_string();
    match delivery {
        Delivery::Batch => Batch::from_str(&json).expect("a batch").events,
        Delivery::AuditsPage => Page::from_str(&json).expect("a page").data,
        _ => vec![Event::from_str(&json).expect("an event")],
    }
}

/// The delivery that the crate recognises.
fn name_of(delivery: Read) -> &'static str {
    match delivery {
        Read::Hybrid => "hybrid",
        Read::Legacy => "legacy",
        Read::Audits => "audits",
        Read::Record => "record",
        _ => "cloudevents",
    }
}

#[test]
fn the_crate_reads_each_delivery_as_the_generator_renders_it() {
    let catalogue = catalogue();
    for sample in samples(&catalogue) {
        let Value::Object(sample) = &*sample.value else { panic!("an event is an object") };
        let event = Event::from_str(&render(sample, Delivery::CloudEvents).to_string()).expect("an event");
        for delivery in Delivery::ALL {
            let body = render(sample, delivery);
            assert_eq!(recognise(&body), Some(delivery), "{body}");
            let read = events_of(&body, delivery);
            let [read] = read.as_slice() else { panic!("{body}") };
            let expected = match delivery {
                Delivery::Batch => "cloudevents",
                Delivery::AuditsPage => "audits",
                other => other.name(),
            };
            assert_eq!(name_of(read.delivery), expected, "{body}");
            let facts = |event: &Event| {
                let attributes = [&event.tenantid, &event.userid, &event.ownerid, &event.spaceid].map(Clone::clone);
                (event.id.clone(), event.event_type.clone(), event.time.clone(), attributes, event.data.clone())
            };
            assert_eq!(facts(read), facts(&event), "{delivery}: {body}");
        }
    }
}
