//! TSDoc comments, made of the annotations of a schema.

use serde_json::Value;

use crate::json::text;

/// The keywords that become lines of their own, since TypeScript does not check them.
const SHOWN: [&str; 17] = [
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "readOnly",
    "writeOnly",
    "contentEncoding",
];

/// The comment of a schema, with its indentation; empty if it has nothing to say.
pub(super) fn comment(schema: &Value, indent: &str) -> String {
    let lines = lines(schema);
    match lines.as_slice() {
        [] => String::new(),
        [line] => format!("{indent}/** {line} */\n"),
        lines => {
            let line = |line: &String| format!("{indent} * {line}").trim_end().to_owned() + "\n";
            format!("{indent}/**\n{}{indent} */\n", lines.iter().map(line).collect::<String>())
        }
    }
}

fn lines(schema: &Value) -> Vec<String> {
    let text = |key: &str| schema.get(key).and_then(Value::as_str);
    let mut blocks: Vec<String> = Vec::new();
    blocks.extend(text("description").map(|text| escape(text.trim_end())));
    let facts: Vec<_> = facts(schema).collect();
    blocks.extend((!facts.is_empty()).then(|| facts.join("\n")));
    let notes = text("$comment").map(escape);
    let is_deprecated = schema.get("deprecated") == Some(&Value::Bool(true));
    match notes {
        Some(notes) if is_deprecated => {
            blocks.push(format!("@deprecated {}", notes.strip_prefix("deprecated ").unwrap_or(&notes)));
        }
        Some(notes) => blocks.push(format!("@remarks {notes}")),
        None if is_deprecated => blocks.push("@deprecated".to_owned()),
        None => {}
    }
    let value = schema.get("default").map(|value| format!("@defaultValue {}", code(&value.to_string())));
    blocks.extend(value);
    blocks.join("\n\n").lines().map(str::to_owned).collect()
}

/// The keywords of a schema, and those of the items of an array.
fn facts(schema: &Value) -> impl Iterator<Item = String> + '_ {
    let levels = std::iter::successors(Some((schema, "")), |(schema, _)| Some((schema.get("items")?, "items: ")));
    let untitled = levels.enumerate().take_while(|(depth, (schema, _))| *depth == 0 || schema.get("title").is_none());
    untitled.flat_map(|(_, (schema, of))| {
        SHOWN.iter().filter_map(move |key| {
            let value = schema.get(key)?;
            Some(format!("- {of}{key} {}", code(&text(value))))
        })
    })
}

/// A text as code.
fn code(text: &str) -> String {
    format!("`{}`", text.replace('`', "'").replace("*/", "*\\/").replace(['\n', '\r'], " "))
}

/// A text without the characters that mean something in TSDoc. Code between backticks stays.
fn escape(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    let is_paired = parts.len() % 2 == 1;
    let mut escaped = String::new();
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            escaped.push_str(if is_paired { "`" } else { "\\`" });
        }
        if is_paired && at % 2 == 1 {
            escaped.push_str(&part.replace("*/", "*\\/"));
        } else {
            part.chars().for_each(|c| escape_char(c, &mut escaped));
        }
    }
    escaped
}

fn escape_char(c: char, escaped: &mut String) {
    match c {
        '\\' | '@' | '{' | '}' | '<' | '>' => escaped.extend(['\\', c]),
        '/' if escaped.ends_with('*') => escaped.push_str("\\/"),
        '\r' => {}
        _ => escaped.push(c),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn no_description_ends_the_comment() {
        let of = |text: &str| comment(&json!({"description": text}), "");
        assert_eq!(of("Paths such as /a/*/b."), "/** Paths such as /a/*\\/b. */\n");
        assert_eq!(of("`*/` ends"), "/** `*\\/` ends */\n");
        assert_eq!(of("a ` b */"), "/** a \\` b *\\/ */\n");
        assert_eq!(of("See @deprecated {x} <b>."), "/** See \\@deprecated \\{x\\} \\<b\\>. */\n");
        assert_eq!(of("One.\n\nTwo.\n"), "/**\n * One.\n *\n * Two.\n */\n");
    }

    #[test]
    fn facts_of_values_are_listed() {
        let schema = json!({
            "type": "array",
            "items": {"type": "string", "format": "uuid", "maxLength": 36},
            "minItems": 1,
            "deprecated": true,
            "$comment": "deprecated since 2026-04",
            "default": ["a"],
        });
        let expected = "/**\n * - minItems `1`\n * - items: format `uuid`\n * - items: maxLength `36`\n *\n * @deprecated \
                        since 2026-04\n *\n * @defaultValue `[\"a\"]`\n */\n";
        assert_eq!(comment(&schema, ""), expected);
    }
}
