#![allow(deprecated, reason = "the only events with a `oneOf` payload are deprecated")]

use serde::Deserialize;
use serde_json::{Value, json};

use crate::codec::{object, one_of};
use crate::types::{V1BotUser, V1User};
use crate::users::V1UserCreated;
use crate::{Data, Event, Mismatch, Payload};

fn user() -> Value {
    json!({ "id": "u1", "name": "Ada", "subject": "s", "tenantId": "t", "status": "invited" })
}

fn bot() -> Value {
    json!({ "id": "b1", "name": "Bot", "subject": "s", "tenantId": "t", "clientId": "c", "groups": ["g"] })
}

fn with(mut object: Value, name: &str, value: Value) -> Value {
    object[name] = value;
    object
}

fn without(mut object: Value, name: &str) -> Value {
    object.as_object_mut().unwrap().remove(name).unwrap();
    object
}

fn event(data: &Value) -> Value {
    json!({
        "type": "com.qlik.v1.user.created",
        "id": "e1",
        "source": "com.qlik/identities",
        "specversion": "1.0",
        "tenantid": "t",
        "brandnew": [1],
        "data": data,
    })
}

/// Reads an event in every way there is, each of which must tell the same, as must another order of its attributes.
fn read(data: &Value) -> Event {
    let json = event(data);
    let text = json.to_string();
    let data_first = format!(r#"{{"data":{data},{}"#, without(json.clone(), "data").to_string().split_at(1).1);
    let event = Event::from_str(&text).unwrap();
    for other in [
        Event::from_slice(text.as_bytes()).unwrap(),
        Event::from_reader(text.as_bytes()).unwrap(),
        Event::from_str(&data_first).unwrap(),
        Event::try_from(text.as_bytes()).unwrap(),
        text.parse().unwrap(),
        serde_json::from_slice(text.as_bytes()).unwrap(),
        serde_json::from_str(&data_first).unwrap(),
        serde_json::from_reader(text.as_bytes()).unwrap(),
        Event::deserialize(&json).unwrap(),
        Event::deserialize(json.clone()).unwrap(),
    ] {
        assert_eq!(other, event);
    }
    assert_eq!((event.id.as_str(), event.tenantid.as_deref()), ("e1", Some("t")));
    assert_eq!(event.extensions["brandnew"], json!([1]));
    event
}

fn payload(data: &Value) -> V1UserCreated {
    read(data).into_typed().unwrap().data
}

fn mismatch(data: &Value) -> Mismatch {
    let event = read(data);
    assert_eq!(serde_json::to_value(&event).unwrap(), self::event(data));
    match event.data {
        Data::Mismatch(mismatch) => *mismatch,
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_option_is_read_and_written_back() {
    let V1UserCreated::User(read_user) = payload(&user()) else { panic!() };
    assert_eq!((read_user.name.as_str(), read_user.email), ("Ada", None));
    let V1UserCreated::BotUser(read_bot) = payload(&bot()) else { panic!() };
    assert_eq!((read_bot.client_id.as_str(), read_bot.groups), ("c", Some(vec!["g".to_owned()])));

    for data in [user(), bot()] {
        let read = read(&data);
        assert!(matches!(&read.data, Data::V1UserCreated(_)));
        assert_eq!(serde_json::to_value(&read).unwrap(), event(&data));
        let typed: Event<V1UserCreated> = serde_json::from_value(event(&data)).unwrap();
        assert_eq!(read.data.get(), Some(&typed.data));
        assert_eq!(serde_json::to_value(&typed).unwrap(), event(&data));
        assert_eq!(serde_json::to_value(&typed.data).unwrap(), data);
        assert_eq!(V1UserCreated::deserialize(&data).unwrap(), typed.data);
        assert_eq!(Event::from(typed), read);
    }
}

#[test]
fn null_is_the_same_as_absent() {
    assert_eq!(payload(&with(user(), "email", Value::Null)), payload(&user()));
    assert_eq!(payload(&with(bot(), "groups", Value::Null)), payload(&without(bot(), "groups")));
    assert_eq!(payload(&with(user(), "clientId", Value::Null)), payload(&user()));
}

fn problems(mismatch: &Mismatch) -> Vec<String> {
    mismatch.problems().iter().map(ToString::to_string).collect()
}

#[test]
fn the_option_that_requires_more_is_chosen() {
    let mismatch = mismatch(&with(bot(), "clientId", json!(17)));
    assert_eq!(problems(&mismatch), ["`data.clientId`: expected a string, found a number"]);
    let Some(V1UserCreated::BotUser(bot)) = mismatch.payload::<V1UserCreated>() else { panic!("{mismatch:?}") };
    assert_eq!((bot.name.as_str(), bot.client_id.as_str()), ("Bot", ""));
}

#[test]
fn the_option_with_the_fewest_problems_is_read_as_far_as_it_fits() {
    let data = with(user(), "id", json!(5));
    let error = mismatch(&data);
    assert_eq!(error.to_string(), "com.qlik.v1.user.created: `data.id`: expected a string, found a number");
    assert_eq!(error.json.parse::<Value>().unwrap(), data);
    assert_eq!(*read(&data).into_typed::<V1UserCreated>().unwrap_err().mismatch, error);
    let Some(V1UserCreated::User(user)) = error.payload() else { panic!("{error:?}") };
    assert_eq!((user.id.as_str(), user.name.as_str()), ("", "Ada"));
    assert!(!error.is_present("data.id") && error.is_present("data.name"));

    let required = ["id", "name", "subject", "tenantId"];
    let found = |name: &str| if name == "id" { "null" } else { "nothing" };
    let expected = required.map(|name| format!("`data.{name}`: expected a string, found {}", found(name)));
    assert_eq!(problems(&mismatch(&json!({ "id": null }))), expected);
}

/// As Qlik published a sample of the event, whose page requires `name`.
#[test]
fn what_fits_of_a_published_sample_is_typed() {
    let mismatch = mismatch(&json!({ "id": "u", "subject": "s", "tenantId": "t" }));
    assert_eq!(problems(&mismatch), ["`data.name`: expected a string, found nothing"]);
    let Some(V1UserCreated::User(user)) = mismatch.payload() else { panic!("{mismatch:?}") };
    assert_eq!((user.id.as_str(), user.subject.as_str(), user.name.as_str()), ("u", "s", ""));
}

#[test]
fn a_value_that_is_not_an_object_does_not_fit() {
    for (data, found) in [(json!([1]), "an array"), (json!("x"), "a string"), (json!(5), "a number")] {
        assert_eq!(problems(&mismatch(&data)), [format!("`data`: expected an object, found {found}")]);
    }
    assert_eq!(read(&Value::Null).data, Data::Absent);
}

#[test]
fn an_option_can_be_written() {
    let bot = V1BotUser { client_id: "c".to_owned(), ..V1BotUser::default() };
    let event = Event::new("1", "com.example/test", V1UserCreated::from(bot));
    let json = serde_json::to_value(&event).unwrap();
    assert_eq!(json["type"], V1UserCreated::EVENT_TYPE.as_str());
    assert_eq!(json["data"], json!({ "id": "", "name": "", "subject": "", "clientId": "c", "tenantId": "" }));
    assert_eq!(serde_json::from_value::<Event<V1UserCreated>>(json).unwrap(), event);
    assert_eq!(V1UserCreated::default(), V1User::default().into());
}

/// An object with options in it, alone and in an array; `circle` and `square` require the same, of another kind.
#[derive(Clone, Debug, PartialEq)]
struct Drawing {
    frame: Shape,
    shapes: Option<Vec<Shape>>,
    cover: Option<Shape>,
}

#[derive(Clone, Debug, PartialEq)]
enum Shape {
    Circle(Box<Circle>),
    Square(Box<Square>),
    Group(Box<Group>),
}

#[derive(Clone, Debug, PartialEq)]
struct Circle {
    size: i64,
}

#[derive(Clone, Debug, PartialEq)]
struct Square {
    size: String,
}

#[derive(Clone, Debug, PartialEq)]
struct Group {
    note: Value,
    parts: Vec<Shape>,
}

object!(Drawing {
    required frame = "frame",
    optional shapes = "shapes",
    optional cover = "cover",
});
object!(Circle {
    required size = "size",
});
object!(Square {
    required size = "size",
});
object!(Group {
    required note = "note",
    required parts = "parts",
});

one_of!(Shape {
    Circle(Circle) = "circle",
    Square(Square) = "square",
    Group(Group) = "group",
});

fn refuse(json: &Value) -> String {
    let error = Drawing::deserialize(json).unwrap_err().to_string();
    let from_text = serde_json::from_str::<Drawing>(&json.to_string()).unwrap_err().to_string();
    assert!(from_text.starts_with(&error) && from_text.contains(" at line 1 column "), "{from_text}");
    error
}

#[test]
fn options_may_be_anywhere() {
    let json = json!({
        "frame": { "size": "large" },
        "shapes": [{ "size": 1 }, { "note": null, "parts": [{ "size": "small" }] }, { "note": 1, "parts": [] }],
    });
    let drawing = Drawing::deserialize(&json).unwrap();
    assert_eq!(drawing.frame, Shape::Square(Box::new(Square { size: "large".to_owned() })));
    let shapes = drawing.shapes.as_ref().unwrap();
    assert!(matches!(shapes.as_slice(), [Shape::Circle(_), Shape::Group(_), Shape::Group(_)]));
    assert_eq!(drawing.cover, None);
    assert_eq!(serde_json::to_value(&drawing).unwrap(), json);
    assert_eq!(serde_json::from_str::<Drawing>(&json.to_string()).unwrap(), drawing);
    assert_eq!(Drawing::deserialize(with(json, "cover", Value::Null)).unwrap(), drawing);
}

#[test]
fn a_mismatch_within_an_option_has_its_path() {
    for (json, message) in [
        (json!({}), "frame: expected an object, found nothing"),
        (json!({ "frame": null }), "frame: expected an object, found null"),
        (json!({ "frame": { "size": 1 }, "cover": "x" }), "cover: expected an object, found a string"),
        (
            json!({ "frame": { "size": 1 }, "shapes": [{ "size": 2 }, { "note": 1, "parts": [{ "size": true }] }] }),
            "shapes[1]: expected one of circle, square, group, found none (\
             `circle`: `size`: expected an integer, found nothing; \
             `square`: `size`: expected a string, found nothing; \
             `group`: `parts[0]`: expected one of circle, square, group, found none (\
             `circle`: `parts[0].size`: expected an integer, found a boolean; \
             `square`: `parts[0].size`: expected a string, found a boolean; \
             `group`: `parts[0].note`: expected a value, found nothing))",
        ),
    ] {
        assert_eq!(refuse(&json), message);
    }
}

#[test]
fn the_last_of_repeated_properties_counts() {
    let drawing: Drawing = serde_json::from_str(r#"{"frame":{"size":1},"frame":{"size":"a","size":"b"}}"#).unwrap();
    assert_eq!(drawing.frame, Shape::Square(Box::new(Square { size: "b".to_owned() })));
}

/// `text` and `list` have a property of the same name, which only `text` requires.
#[derive(Clone, Debug, PartialEq)]
enum Label {
    Text(Box<Text>),
    List(Box<List>),
}

#[derive(Clone, Debug, PartialEq)]
struct Text {
    words: String,
    size: Option<i64>,
}

#[derive(Clone, Debug, PartialEq)]
struct List {
    words: Option<Vec<String>>,
}

object!(Text {
    required words = "words",
    optional size = "size",
});
object!(List {
    optional words = "words",
});

one_of!(Label {
    Text(Text) = "text",
    List(List) = "list",
});

#[test]
fn an_option_that_documents_everything_is_read_although_another_requires_more() {
    let list = Label::List(Box::new(List { words: Some(vec!["a".to_owned()]) }));
    assert_eq!(Label::deserialize(&json!({ "words": ["a"] })).unwrap(), list);
    // The size is of a text, so the words are wrong.
    assert!(Label::deserialize(&json!({ "words": ["a"], "size": 1 })).is_err());
}
