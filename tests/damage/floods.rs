//! Inputs that repeat a piece, or nest it: what a small input can make large.

use qlik_events_tests::entry::Input;

const MARKDOWN: &str = "# Things\n\n## Events published on the `c` channel\n\n### com.qlik.thing.created\n\n**Payload**\n\n\
                        | Name | Type | Required | Description |\n| --- | --- | --- | --- |\n";
const BULLETS: &str = "Thing created\n\nPayload\n\nobject\n";
const FLAT: &str = "A thing was created.\nPayload\nobject";
const CHANGELOG: &str = "New events\nThings\ncom.qlik.thing.created: thing created\n";
const ASYNCAPI: &str = r#"{"asyncapi":"3.0.0","info":{"title":"/things","version":"1"},"components":{"schemas":{"a":"#;
const SPEC: &str =
    "format: 2\npage: a\ndocuments:\n  - document: {file: a.md, layout: markdown}\nevents:\n  - type: com.qlik.a.b\n";

/// Pieces of documents that are repeated after the start of each layout.
const OF_DOCUMENTS: [&str; 26] = [
    "a",
    "|",
    "•",
    "- ",
    "{",
    "[",
    "<details>\n\n",
    "`",
    "> ",
    "*a ",
    "\n",
    "- idstring\n",
    "  • idstring\n",
    "| `id` | `string` | Yes | x. |\n",
    "| `a` | `object` | No | x. |\n\n",
    "com.qlik.a.b: c",
    "### com.qlik.a.b\n",
    "Can be one of: \"a\"",
    "Metadata: a = 1, ",
    "Allowed values: a \\| ",
    "a properties\n",
    "aobject\na properties\n",
    "\"a\":{\"type\":\"object\",\"properties\":{",
    "\"a\":1,",
    "{\"allOf\":[",
    "1,",
];

/// Pieces of YAML that are repeated after the start of a file.
const OF_YAML: [&str; 19] = [
    "a",
    "- ",
    "- a\n",
    "[\n",
    "a: {\n",
    "  a: [\n",
    "{",
    "[",
    "a: b\n",
    "{a: ",
    "[[], ",
    "'",
    "\"",
    "&a ",
    "? ",
    "# a\n",
    "  - type: com.qlik.a.b\n",
    "    properties:\n      - property: {name: a, type: string}\n",
    "set:\n  - path: com.qlik.a.b\n",
];

/// The starts and the pieces of bodies. What is open is closed where a body would be valid.
const OF_BODIES: [(&str, &str, &str); 18] = [
    ("[", "0,", "0]"),
    ("[", "{},", "{}]"),
    ("[", "[],", "[]]"),
    ("{\"x\":[", "0,", "0]}"),
    ("{\"x\":[", "{},", "{}]}"),
    ("{\"x\":[", "\"\",", "\"\"]}"),
    ("{\"x\":\"", "\\n", "\"}"),
    ("{\"x\":\"", "\\u00e9", "\"}"),
    ("{\"extensions\":{\"actor\":[", "0,", "0]}}"),
    ("{\"data\":[", "{},", "{}]}"),
    ("{\"data\":[", "{},", "{}],\"links\":{}}"),
    ("{\"type\":\"com.qlik.app.created\",\"data\":{\"x\":[", "0,", "0]}}"),
    ("{\"type\":\"com.qlik.core.environment.created\",\"data\":{\"environment\":{\"variables\":[", "{},", "{}]}}}"),
    ("{\"type\":\"com.qlik.core.environment.created\",\"data\":{\"environment\":{\"variables\":[", "0,", "0]}}}"),
    ("{\"request\":{\"body\":\"", "\\\"", "\"}}"),
    ("{\"request\":{\"body\":{\"x\":[", "0,", "0]}}}"),
    ("{\"data_base64\":\"", "AAAA", "\"}"),
    ("{\"type\":\"com.qlik.app.created\",\"data\":{\"attributes\":{\"id\":[", "0,", "0]}}}"),
];

/// Inputs of some size that repeat a piece.
pub(crate) fn of(input: Input, size: usize) -> Vec<Vec<u8>> {
    let fill = |start: &str, piece: &str, end: &str| {
        let times = size.saturating_sub(start.len() + end.len()) / piece.len();
        format!("{start}{}{end}", piece.repeat(times)).into_bytes()
    };
    let after = |starts: &[&str], pieces: &[&str]| {
        starts.iter().flat_map(|start| pieces.iter().map(|piece| fill(start, piece, ""))).collect()
    };
    match input {
        Input::Document => after(&["", MARKDOWN, BULLETS, FLAT, CHANGELOG, ASYNCAPI], &OF_DOCUMENTS),
        Input::Yaml => after(&["", SPEC], &OF_YAML),
        Input::Body | Input::List | Input::Capture => {
            OF_BODIES.iter().map(|(start, piece, end)| fill(start, piece, end)).chain([members(size)]).collect()
        }
        Input::Request => {
            let header = "ce-type: com.qlik.app.created\ncontent-type: application/json\n";
            let many = |line: &dyn Fn(usize) -> String| (0..size / 12).map(line).collect::<String>();
            vec![
                fill(header, "ce-x: y\n", "\n{}"),
                fill(&format!("{header}ce-x: \""), "\\a", "\"\n\n{}"),
                fill(&format!("{header}ce-x: "), "%41", "\n\n{}"),
                fill(&format!("{header}\n"), "\u{1}", ""),
                fill(&format!("{header}\n[\""), "0,", "0]"),
                fill(&format!("{header}\n["), "{},", "{}]"),
                format!("{header}{}\n{{}}", many(&|at| format!("ce-{at}: y\n"))).into_bytes(),
            ]
        }
    }
}

/// An object with many attributes.
fn members(size: usize) -> Vec<u8> {
    let members: Vec<_> = (0..size / 12).map(|at| format!("\"a{at}\":0")).collect();
    format!("{{{}}}", members.join(",")).into_bytes()
}

/// Inputs that nest a piece some times.
pub(crate) fn nested(input: Input, times: usize) -> Vec<Vec<u8>> {
    let nest = |start: &str, open: &str, middle: &str, close: &str| {
        format!("{start}{}{middle}{}", open.repeat(times), close.repeat(times)).into_bytes()
    };
    let lists = |start: &str, open: &dyn Fn(usize) -> String| {
        format!("{start}{}", (0..times).map(open).collect::<String>()).into_bytes()
    };
    let block = "| `a` | `object` | No |  |\n\n<details>\n<summary>Properties of `a`</summary>\n\n\
                 | Name | Type | Required | Description |\n| --- | --- | --- | --- |\n";
    match input {
        Input::Document => vec![
            nest("", "{\"a\":", "1", "}"),
            nest("", "[", "1", "]"),
            nest(ASYNCAPI, "{\"properties\":{\"a\":", "{}", "}}"),
            nest(ASYNCAPI, "{\"items\":", "{}", "}"),
            nest(ASYNCAPI, "{\"allOf\":[", "{}", "]}"),
            nest(MARKDOWN, block, "", "</details>\n\n"),
            nest(MARKDOWN, "> ", "a", ""),
            nest(MARKDOWN, "- ", "a", ""),
            nest(MARKDOWN, "*a ", "a", ""),
            nest(MARKDOWN, "[", "a", "](b)"),
            nest(&format!("{MARKDOWN}| `a` | `"), "oneOf(", "a", ")"),
            nest(&format!("{MARKDOWN}| `a` | `string"), "[]", "` | No | |", ""),
            nest(&format!("{MARKDOWN}| `a` | `string` | No | Metadata: default = "), "[", "", "]"),
            nest(&format!("{MARKDOWN}\n**Example**\n\n```json\n"), "{\"a\":", "1", "}"),
            nest(&format!("{FLAT}- a"), "array of ", "strings\n", ""),
            nest(&format!("{FLAT}- astring\ncom.qlik.a.b\nExample payload of the \"x\" event\n"), "{\"a\":", "1", "}"),
            lists(FLAT, &|_| "- aobject\na properties\n".to_owned()),
            lists(BULLETS, &|at| {
                let indent = " ".repeat(2 * at);
                if at < 300 { format!("{indent}  • aobject\n{indent}    Show a properties\n") } else { String::new() }
            }),
        ],
        Input::Yaml => vec![
            nest("", "{a: ", "b", "}"),
            nest("", "[", "b", "]"),
            nest("[\"x\n a: \",", "[", "\"", "]"),
            nest("['\n a: \"', ", "[", "\"'", "]"),
            nest("a: x\n  \"y\nb: ", "[", "", "]"),
            nest("", "- ", "b", ""),
            nest("", "? ", "b", ""),
            nest(SPEC, "[", "b", "]"),
            nest(&format!("{SPEC}    example:\n      value: "), "{a: ", "b", "}"),
            nest(&format!("{SPEC}    properties: "), "[{property: {name: a, type: object}, properties: ", "[]", "}]"),
            nest(&format!("{SPEC}    properties:\n      - property: {{name: a, type: \""), "oneOf(", "a", ")\"}"),
            nest(&format!("{SPEC}    properties:\n      - property: {{name: a, type: \"a"), "[]", "\"}", ""),
            lists(SPEC, &|at| if at < 400 { format!("{}a:\n", " ".repeat(at)) } else { String::new() }),
        ],
        Input::Body | Input::List | Input::Capture => bodies(times),
        Input::Request => bodies(times)
            .into_iter()
            .flat_map(|body| {
                let binary = [b"ce-type: com.qlik.app.created\n\n".as_slice(), &body].concat();
                [[b"content-type: application/json\n\n".as_slice(), &body].concat(), binary]
            })
            .collect(),
    }
}

/// Bodies with a value that is nested some times, in each place where one can be.
fn bodies(times: usize) -> Vec<Vec<u8>> {
    let nest = |start: &str, open: &str, middle: &str, close: &str, end: &str| {
        format!("{start}{}{middle}{}{end}", open.repeat(times), close.repeat(times)).into_bytes()
    };
    let typed = "{\"type\":\"com.qlik.app.created\",";
    [("[", "]"), ("{\"a\":", "}"), ("{\"data\":", "}"), ("{\"request\":{\"body\":", "}}"), ("[{\"a\":", "}]")]
        .into_iter()
        .flat_map(|(open, close)| {
            [
                nest("", open, "1", close, ""),
                nest("{\"x\":", open, "1", close, "}"),
                nest(&format!("{typed}\"data\":"), open, "1", close, "}"),
                nest(&format!("{typed}\"data\":{{\"name\":"), open, "1", close, "}}"),
                nest(&format!("{typed}\"data\":{{\"attributes\":"), open, "1", close, "}}"),
                nest(&format!("{typed}\"extensions\":{{\"actor\":"), open, "1", close, "}}"),
                nest("{\"data\":{\"a\":", open, "1", close, "},\"type\":\"com.qlik.app.created\"}"),
                nest("[{\"data\":", open, "1", close, "}]"),
                nest("{\"data\":[", open, "1", close, "],\"links\":{}}"),
            ]
        })
        .collect()
}
