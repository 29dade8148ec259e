//! The table of the keys that an AsyncAPI document can have, with the kind of each value.
//!
//! The walk over the document claims each key and value once. An unknown key, or a value of another kind, is an error
//! at its position. So nothing is skipped, not even schemas without a reference.

use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::json_span::{Json, Member, Node, Object};
use crate::pages::coverage::{Claim, Coverage};
use crate::source::{Source, Span};
use crate::suggest;

/// The kind of a value.
#[derive(Clone, Copy)]
enum Kind {
    Any,
    Text,
    Flag,
    Number,
    /// A whole number of at least 0.
    Count,
    /// The name of a JSON type, or a list of them.
    Type,
    List(&'static Kind),
    /// An object whose keys are names.
    Map(&'static Kind),
    Object(&'static Keys),
    /// A reference, or an object in place.
    Either(&'static Keys),
}

/// The keys of one kind of object.
pub(super) struct Keys {
    /// The name of the kind, with its article.
    pub(super) noun: &'static str,
    required: &'static [&'static str],
    known: &'static [(&'static str, Claim, Kind)],
}

use Claim::{Example, Fact, Sentence, Structure};
use Kind::{Any, Count, Either, Flag, List, Map, Number, Text};

static DOCUMENT: Keys = Keys {
    noun: "a document",
    required: &["asyncapi", "channels", "operations", "components"],
    known: &[
        ("asyncapi", Structure, Text),
        ("id", Structure, Text),
        ("info", Structure, Kind::Object(&INFO)),
        ("defaultContentType", Structure, Text),
        ("channels", Structure, Map(&Kind::Object(&CHANNEL))),
        ("operations", Structure, Map(&Kind::Object(&OPERATION))),
        ("components", Structure, Kind::Object(&COMPONENTS)),
    ],
};

static INFO: Keys = Keys {
    noun: "an `info` object",
    required: &[],
    known: &[
        ("title", Structure, Text),
        ("version", Structure, Text),
        ("description", Sentence, Text),
        ("x-sentences", Fact, Text),
    ],
};

pub(super) static CHANNEL: Keys = Keys {
    noun: "a channel",
    required: &["address"],
    known: &[
        ("address", Fact, Text),
        ("title", Structure, Text),
        ("description", Structure, Text),
        ("messages", Structure, Map(&Either(&MESSAGE))),
    ],
};

static OPERATION: Keys = Keys {
    noun: "an operation",
    required: &["action", "channel"],
    known: &[
        ("action", Fact, Text),
        ("channel", Structure, Kind::Object(&REFERENCE)),
        ("messages", Structure, List(&Kind::Object(&REFERENCE))),
        ("title", Sentence, Text),
        ("summary", Sentence, Text),
        ("description", Sentence, Text),
        ("tags", Structure, List(&Kind::Object(&TAG))),
    ],
};

static COMPONENTS: Keys = Keys {
    noun: "a `components` object",
    required: &[],
    known: &[("messages", Structure, Map(&Either(&MESSAGE))), ("schemas", Structure, Map(&Kind::Object(&SCHEMA)))],
};

static REFERENCE: Keys = Keys { noun: "a reference", required: &["$ref"], known: &[("$ref", Structure, Text)] };

static TAG: Keys =
    Keys { noun: "a tag", required: &[], known: &[("name", Structure, Text), ("description", Structure, Text)] };

pub(super) static MESSAGE: Keys = Keys {
    noun: "a message",
    required: &["name", "payload"],
    known: &[
        ("name", Fact, Text),
        ("title", Fact, Text),
        ("summary", Sentence, Text),
        ("description", Sentence, Text),
        ("contentType", Structure, Text),
        ("tags", Structure, List(&Kind::Object(&TAG))),
        ("payload", Structure, Kind::Object(&SCHEMA)),
        ("x-qlik-deprecated", Fact, Flag),
        ("x-qlik-deprecated-version", Fact, Text),
        ("x-qlik-deprecated-sunset", Fact, Text),
        ("x-qlik-deprecated-description", Sentence, Text),
        ("x-qlik-stability", Fact, Text),
        ("x-qlik-visibility", Fact, Text),
    ],
};

pub(super) static SCHEMA: Keys = Keys {
    noun: "a schema",
    required: &[],
    known: &[
        ("$ref", Fact, Text),
        ("type", Fact, Kind::Type),
        ("title", Fact, Text),
        ("description", Sentence, Text),
        ("properties", Structure, Map(&Kind::Object(&SCHEMA))),
        ("required", Fact, List(&Text)),
        ("additionalProperties", Structure, Flag),
        ("items", Structure, Kind::Object(&SCHEMA)),
        ("allOf", Structure, List(&Kind::Object(&SCHEMA))),
        ("oneOf", Structure, List(&Kind::Object(&SCHEMA))),
        ("anyOf", Structure, List(&Kind::Object(&SCHEMA))),
        ("enum", Fact, List(&Any)),
        ("const", Fact, Any),
        ("default", Fact, Any),
        ("example", Example, Any),
        ("examples", Example, Any),
        ("format", Fact, Text),
        ("pattern", Fact, Text),
        ("minimum", Fact, Number),
        ("maximum", Fact, Number),
        ("exclusiveMinimum", Fact, Number),
        ("exclusiveMaximum", Fact, Number),
        ("multipleOf", Fact, Number),
        ("minLength", Fact, Count),
        ("maxLength", Fact, Count),
        ("minItems", Fact, Count),
        ("maxItems", Fact, Count),
        ("uniqueItems", Fact, Flag),
        ("minProperties", Fact, Count),
        ("maxProperties", Fact, Count),
        ("readOnly", Fact, Flag),
        ("writeOnly", Fact, Flag),
        ("nullable", Fact, Flag),
        ("deprecated", Fact, Flag),
        ("x-qlik-const", Structure, Any),
        ("x-qlik-deprecated", Fact, Flag),
        ("x-qlik-deprecated-version", Structure, Text),
        ("x-qlik-deprecated-sunset", Structure, Text),
        ("x-qlik-deprecated-description", Sentence, Text),
        ("x-qlik-stability", Structure, Text),
        ("x-qlik-visibility", Structure, Text),
    ],
};

/// The names of JSON types.
const TYPES: [&str; 7] = ["string", "integer", "number", "boolean", "object", "array", "null"];

/// Walks the whole document, and returns the offset and the noun of each object, in the order of the text.
pub(super) fn check(
    root: &Node,
    source: &Arc<Source>,
    coverage: &mut Coverage,
    diagnostics: &mut Diagnostics,
) -> Vec<(usize, &'static str)> {
    let mut walk = Walk { source, coverage, diagnostics, places: Vec::new() };
    walk.value("the document", root, Kind::Object(&DOCUMENT), Structure);
    walk.places
}

struct Walk<'a> {
    source: &'a Arc<Source>,
    coverage: &'a mut Coverage,
    diagnostics: &'a mut Diagnostics,
    places: Vec<(usize, &'static str)>,
}

impl Walk<'_> {
    fn error(&mut self, span: &Span, message: String, expected: String) {
        self.diagnostics.push(Diagnostic::new(self.source, span.clone(), message).label(expected));
    }

    /// Claims a value and everything in it. `name` is the name of the member or list that contains it.
    fn value(&mut self, name: &str, node: &Node, kind: Kind, claim: Claim) {
        match (kind, &node.json) {
            (Kind::Object(keys) | Either(keys), Json::Object(members)) => {
                self.places.push((node.span.start, keys.noun));
                let is_reference = matches!(kind, Either(_)) && members.contains_key("$ref");
                self.object(node, members, if is_reference { &REFERENCE } else { keys });
            }
            (Map(kind), Json::Object(members)) => {
                self.brackets(node, members.values().map(place));
                for (name, member) in members.iter() {
                    self.member(name, member, *kind, Fact);
                }
            }
            (List(kind), Json::Array(items)) => {
                self.brackets(node, items.iter().map(|item| item.span.clone()));
                for item in items {
                    self.value(name, item, *kind, claim);
                }
            }
            (Kind::Type, Json::Array(items)) if !items.is_empty() => {
                self.brackets(node, items.iter().map(|item| item.span.clone()));
                for item in items {
                    self.json_type(name, item, claim);
                }
            }
            (Kind::Type, _) => self.json_type(name, node, claim),
            (Any, _) | (Text, Json::String(_)) | (Flag, Json::Bool(_)) | (Number, Json::Number(_)) => {
                self.coverage.claim(node.span.clone(), claim);
            }
            (Count, Json::Number(number)) if number.is_u64() => self.coverage.claim(node.span.clone(), claim),
            _ => self.mismatch(name, node, kind),
        }
    }

    fn json_type(&mut self, name: &str, node: &Node, claim: Claim) {
        match node.text() {
            Some(word) if TYPES.contains(&word) => self.coverage.claim(node.span.clone(), claim),
            Some(word) => {
                self.coverage.claim(node.span.clone(), Claim::Error);
                let message = format!("unknown type `{word}`{}", did_you_mean(word, TYPES));
                self.error(&node.span, message, format!("expected one of {}", TYPES.join(", ")));
            }
            None => self.mismatch(name, node, Kind::Type),
        }
    }

    fn mismatch(&mut self, name: &str, node: &Node, kind: Kind) {
        self.coverage.claim(node.span.clone(), Claim::Error);
        let message = format!("found {} as the value of `{name}`", node.kind());
        self.error(&node.span, message, format!("expected {}", kind.noun()));
    }

    fn object(&mut self, node: &Node, members: &Object, keys: &'static Keys) {
        self.brackets(node, members.values().map(place));
        for key in keys.required.iter().filter(|key| !members.contains_key(**key)) {
            let message = format!("found {} without `{key}`", keys.noun);
            let span = node.span.start..node.span.start + 1;
            self.error(&span, message, format!("expected the key `{key}`"));
        }
        for (name, member) in members {
            match keys.known.iter().find(|(known, ..)| known == name) {
                Some((_, claim, kind)) => self.member(name, member, *kind, *claim),
                None => {
                    self.coverage.claim(place(member), Claim::Error);
                    let known = keys.known.iter().map(|(known, ..)| *known);
                    let message = format!("unknown key `{name}` in {}{}", keys.noun, did_you_mean(name, known.clone()));
                    self.error(
                        &member.key,
                        message,
                        format!("expected one of {}", known.collect::<Vec<_>>().join(", ")),
                    );
                }
            }
        }
    }

    fn member(&mut self, name: &str, member: &Member, kind: Kind, claim: Claim) {
        self.coverage.claim(member.key.start..member.value.span.start, claim);
        self.value(name, &member.value, kind, claim);
    }

    /// Claims the text around and between the parts of an object or array.
    fn brackets(&mut self, node: &Node, parts: impl Iterator<Item = Span>) {
        let mut at = node.span.start;
        for part in parts {
            self.coverage.claim(at..part.start, Structure);
            at = part.end;
        }
        self.coverage.claim(at..node.span.end, Structure);
    }
}

impl Kind {
    const fn noun(self) -> &'static str {
        match self {
            Any => "any value",
            Text => "a text",
            Flag => "`true` or `false`",
            Number => "a number",
            Count => "a whole number, 0 or more",
            Kind::Type => "the name of a type, or a list of them",
            List(_) => "a list",
            Map(_) => "an object whose keys are names",
            Kind::Object(keys) | Either(keys) => keys.noun,
        }
    }
}

fn place(member: &Member) -> Span {
    member.key.start..member.value.span.end
}

/// The known name that is nearest to an unknown one, as the end of a message.
pub(super) fn did_you_mean<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    suggest::nearest(name, known).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default()
}
