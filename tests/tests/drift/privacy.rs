//! No value of the input is in any output, unless values may be shown.

use std::collections::BTreeMap;

use qlik_events_codegen::delivery::{self, Delivery};
use qlik_events_codegen::drift::{Form, Options, Report, output};
use serde_json::{Map, Value, json};

use super::{project, report_of, samples};

/// All default outputs of a report.
fn outputs(report: &Report) -> Vec<String> {
    let sources = project().sources.values().map(|source| (source.path().to_owned(), source.clone()));
    let sources = sources.collect::<BTreeMap<_, _>>();
    vec![
        output::text(report, &sources, false),
        output::text(report, &sources, true),
        output::markdown(report),
        output::json(report),
        output::sarif(report, &sources),
        output::fixups(report),
        output::summary(report),
        format!("{report:?}"),
    ]
}

/// A part of every secret, as it is in texts and numbers, and as it is in addresses.
const MARKS: [&str; 2] = ["48151623", "48.151.62"];

/// Makes values that are found again by their marks.
#[derive(Default)]
struct Secrets {
    made: usize,
}

impl Secrets {
    fn number(&mut self) -> String {
        self.made += 1;
        format!("48151623{}", 1000 + self.made % 9000)
    }

    fn text(&mut self) -> String {
        // As a person would name something, so that nothing but its place says that it is a value.
        format!("Hidden{}Value", self.number())
    }

    /// The value with all scalars replaced, also by ones of other types. Times and types stay: they are attributes.
    fn hide(&mut self, value: &Value, path: &str) -> Value {
        match value {
            _ if matches!(path, "/time" | "/type" | "/eventTime" | "/eventType" | "/specversion") => value.clone(),
            Value::Object(object) => {
                let hide =
                    |(name, value): (&String, &Value)| (name.clone(), self.hide(value, &format!("{path}/{name}")));
                let mut hidden: Map<String, Value> = object.iter().map(hide).collect();
                // The keys of a map are values too.
                for key in self.keys() {
                    hidden.insert(key, self.text().into());
                }
                hidden.into()
            }
            Value::Array(items) => items.iter().map(|item| self.hide(item, path)).collect(),
            Value::String(_) if self.made.is_multiple_of(5) => json!(self.number().parse::<u64>().expect("a number")),
            _ => self.text().into(),
        }
    }

    /// Keys of several kinds that look like values.
    fn keys(&mut self) -> Vec<String> {
        let number = self.number();
        vec![
            format!("6d5dd4ca-8f4b-4ab2-8c38-{number}"),
            format!("anna.{number}@example.com"),
            format!("48.151.62.{}", self.made % 250),
            format!("auth0|{number}"),
            format!("Anna Miller {number}"),
            format!("eyJhbGciOi{number}IUzI1NiIsInR5cCI6IkpXVCJ9"),
            number,
        ]
    }
}

fn assert_hidden(report: &Report) {
    for output in outputs(report) {
        for mark in MARKS {
            assert!(!output.contains(mark), "{mark} is in\n{output}");
        }
    }
}

#[test]
fn no_value_is_in_any_default_output() {
    let mut secrets = Secrets::default();
    let mut input = String::new();
    for (_, event) in samples() {
        let hidden = secrets.hide(&event, "");
        for delivery in Delivery::ALL {
            input.push_str(&format!("{}\n", delivery::render(hidden.as_object().expect("an object"), delivery)));
        }
    }
    for damaged in ["{{\"a\": \"{}", "{{\"{}\": nul}}", "{} is no JSON", "[\"{}\"", "{{\"{}\": 1e999}}", "\"{}\""] {
        input.push_str(&damaged.replace("{{", "{").replace("}}", "}").replace("{}", &secrets.text()));
        input.push('\n');
    }
    let text = secrets.text();
    input.push_str(&json!({"type": text, "time": text}).to_string());
    assert!(secrets.made > 1000 && MARKS.iter().all(|mark| input.contains(mark)), "{}", secrets.made);
    for form in [Form::Json, Form::Log] {
        let report = report_of(input.as_bytes(), Options { form, ..Options::default() });
        assert!(report.differences.len() > 500, "{form:?}");
        assert_hidden(&report);
    }
}

#[test]
fn a_map_has_no_names() {
    // Keys that look like names of properties, of which only the number gives them away.
    let names: Vec<String> = (b'a'..=b'z')
        .flat_map(|one| ["mary", "john", "lee"].map(|name| format!("{name}{}", char::from(one))))
        .collect();
    let members: Map<String, Value> = names.iter().map(|name| (name.clone(), json!({"a": 1}))).collect();
    let event = json!({"type": "com.qlik.app.deleted", "data": members});
    let report = report_of(event.to_string().as_bytes(), Options::default());
    let all = outputs(&report).join("\n");
    assert!(all.contains("data.<name>") && all.contains("more than 50 different ones"), "{all}");
    assert!(names.iter().all(|name| !all.contains(name)), "{all}");
    let difference = report.differences.iter().find(|one| one.finding.id() == "drift-property").expect("a map");
    assert_eq!((difference.count, difference.kinds.get("object")), (78, Some(&50)));
}

#[test]
fn a_long_timestamp_hides_no_value() {
    let event = json!({"type": "com.qlik.thing.created", "time": "2026-01-01T00:00:00.000000000000000000048151623Z"});
    assert!(!outputs(&report_of(event.to_string().as_bytes(), Options::default())).join("").contains("48151623"));
}

#[test]
fn values_are_shown_on_demand() {
    let event = json!({
        "type": "com.qlik.core.group.created", "data": {"status": "Archived", "anna@example.com": 1},
    });
    let show = Options { show_values: true, ..Options::default() };
    let report = report_of(event.to_string().as_bytes(), show);
    let all = outputs(&report).join("\n");
    assert!(all.contains("Archived 1") && all.contains("data.anna@example.com"), "{all}");
}
