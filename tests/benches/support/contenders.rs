//! The ways to read, to route and to write an event, each of which tells what it did.

use cloudevents::{AttributesReader, Data};
use qlik_events::{Event, Header};
use serde_json::Value;

use super::bodies::Case;
use super::derived::AnyEvent;

/// What a contender made of an event.
pub(crate) enum Seen<'a> {
    /// Its type and its id.
    Event(&'a str, &'a str),
    /// JSON.
    Json(&'a [u8]),
}

/// Who looks at it. The event is dropped afterwards, which is part of the cost.
pub(crate) type See<'a> = &'a mut dyn FnMut(Seen<'_>);

/// A way to do it.
#[derive(Clone, Copy)]
pub(crate) struct Contender {
    pub(crate) name: &'static str,
    pub(crate) run: fn(&Case, See<'_>),
}

impl Contender {
    const fn new(name: &'static str, run: fn(&Case, See<'_>)) -> Self {
        Self { name, run }
    }

    /// Fails where the contender does not make of each case what it is.
    pub(crate) fn check(&self, cases: &[Case]) {
        for case in cases {
            let mut seen = 0;
            (self.run)(case, &mut |what| {
                seen += 1;
                assert_is(case, &what, self.name);
            });
            assert_eq!(seen, 1, "{} of {}", self.name, case.event_type);
        }
    }
}

fn assert_is(case: &Case, seen: &Seen<'_>, contender: &str) {
    let expected = (case.event_type.as_str(), case.id.as_str());
    match seen {
        Seen::Event(event_type, id) => assert_eq!((*event_type, *id), expected, "{contender}"),
        Seen::Json(json) => {
            let json: Value = serde_json::from_slice(json).expect("JSON");
            assert_eq!(identity(&json), expected, "{contender}");
        }
    }
}

fn identity(event: &Value) -> (&str, &str) {
    let text = |name| event.get(name).and_then(Value::as_str).expect("a text");
    (text("type"), text("id"))
}

/// Ways to read an event; the first is what the others are compared with.
pub(crate) const READ: [Contender; 6] = [
    Contender::new("derived struct, known beforehand", |case, see| (case.known.read)(&case.body, see)),
    Contender::new("qlik_events::Event::from_slice", |case, see| {
        let event = Event::from_slice(&case.body).expect("an event");
        see(Seen::Event(&event.event_type, &event.id));
    }),
    Contender::new("serde_json::from_slice::<qlik_events::Event>", |case, see| {
        let event: Event = serde_json::from_slice(&case.body).expect("an event");
        see(Seen::Event(&event.event_type, &event.id));
    }),
    Contender::new("derived enum, internally tagged", |case, see| {
        let event = AnyEvent::from_slice(&case.body).expect("an event");
        event.show(see);
    }),
    Contender::new("serde_json::Value, nothing typed", |case, see| {
        let event: Value = serde_json::from_slice(&case.body).expect("JSON");
        let (event_type, id) = identity(&event);
        see(Seen::Event(event_type, id));
    }),
    Contender::new("cloudevents::Event, then the known derived payload", |case, see| {
        let mut event: cloudevents::Event = serde_json::from_slice(&case.flat_body).expect("an event");
        let (_, _, data) = event.take_data();
        let Some(Data::Json(data)) = data else { panic!("{} has no data", case.event_type) };
        (case.known.read_payload)(data);
        see(Seen::Event(event.ty(), event.id()));
    }),
];

/// Ways to write an event; the first is what the others are compared with.
pub(crate) const WRITE: [Contender; 3] = [
    Contender::new("derived struct, serde_json::to_vec", |case, see| see(Seen::Json(&case.derived.write()))),
    Contender::new("qlik_events::Event::to_json", |case, see| see(Seen::Json(case.ours.to_json().as_bytes()))),
    Contender::new("qlik_events::Event, serde_json::to_vec", |case, see| {
        see(Seen::Json(&serde_json::to_vec(&case.ours).expect("JSON")));
    }),
];

/// Ways to find out where an event goes; the first is what the other is compared with.
pub(crate) const ROUTE: [Contender; 2] = [
    Contender::new("qlik_events::Event::from_slice", |case, see| {
        let event = Event::from_slice(&case.body).expect("an event");
        see(Seen::Event(&event.event_type, &event.id));
    }),
    Contender::new("qlik_events::Header::from_slice", |case, see| {
        let header = Header::from_slice(&case.body).expect("an event");
        assert!(header.tenantid.is_some() == case.ours.tenantid.is_some());
        see(Seen::Event(&header.event_type, &header.id));
    }),
];
