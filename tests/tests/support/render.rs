//! Renders a model as a document of each layout, with the facts that the layout can express. It shares no code with the
//! readers.

use std::fmt::Write as _;

use qlik_events_codegen::model::{Document, Event, Property, Type};

/// The site's own export.
pub(crate) fn markdown(document: &Document) -> String {
    let mut out = format!("# {}\n", document.title.as_deref().unwrap_or_default());
    let mut channel = None;
    for event in &document.events {
        if event.channel != channel {
            channel.clone_from(&event.channel);
            let _ = write!(out, "\n## Events published on the `{}` channel\n", channel.as_deref().unwrap_or_default());
        }
        markdown_event(&mut out, event);
    }
    out
}

fn markdown_event(out: &mut String, event: &Event) {
    let flag = if event.deprecated { "  _(deprecated)_" } else { "" };
    let _ = write!(out, "\n### {}{flag}\n\n", event.event_type);
    for (label, value) in
        [("Action", &event.action), ("Visibility", &event.visibility), ("Stability", &event.stability)]
    {
        value.iter().for_each(|value| out.push_str(&format!("**{label}:** `{value}`\n\n")));
    }
    event.title.iter().for_each(|title| out.push_str(&format!("**Title:** {title}\n\n")));
    event.description.iter().for_each(|text| out.push_str(&format!("{text}\n\n")));
    out.push_str("**Payload**\n\n");
    markdown_list(out, &event.properties);
    let _ = write!(out, "**Example**\n\n```json\n{}\n```\n\n", json(event, true));
}

fn markdown_list(out: &mut String, properties: &[Property]) {
    out.push_str("| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n");
    for property in properties {
        let flag = if property.deprecated { " _(deprecated)_" } else { "" };
        let required = if property.required { "Yes" } else { "No" };
        let mut cell: Vec<String> = property.description.iter().cloned().collect();
        if !property.allowed.is_empty() {
            cell.push(format!("Allowed values: {}.", property.allowed.join(" \\| ")));
        }
        if !property.metadata.is_empty() {
            let pairs = property.metadata.iter().map(|(key, value)| format!("{key} = {value}"));
            cell.push(format!("Metadata: {}.", pairs.collect::<Vec<_>>().join(", ")));
        }
        let (name, words) = (&property.name, &property.r#type);
        let _ = writeln!(out, "| `{name}`{flag} | `{words}` | {required} | {} |", cell.join(" "));
    }
    out.push('\n');
    for property in properties.iter().filter(|property| !property.properties.is_empty()) {
        let _ = write!(out, "<details>\n<summary>Properties of `{}`</summary>\n\n", property.name);
        markdown_list(out, &property.properties);
        out.push_str("</details>\n\n");
    }
}

/// The rendered document as text.
pub(crate) fn bullets(document: &Document) -> String {
    let mut out = String::new();
    document.title.iter().for_each(|title| out.push_str(&format!("{title}\n\n")));
    for event in &document.events {
        let _ = write!(out, "{}\n\n", event.title.as_deref().unwrap_or_default());
        out.push_str(if event.deprecated { "Deprecated\n\n" } else { "" });
        event.description.iter().for_each(|text| out.push_str(&format!("{text}\n\n")));
        out.push_str("Payload\n\nobject\n");
        bullets_list(&mut out, &event.properties, 2);
        let _ = write!(out, "{}\n\n{}\n\n{}\n\n", event.event_type, example_title(event), json(event, true));
    }
    out
}

fn bullets_list(out: &mut String, properties: &[Property], indent: usize) {
    let (bullet, content) = (" ".repeat(indent), " ".repeat(indent + 2));
    for property in properties {
        let _ = writeln!(out, "{bullet}• {}{}", property.name, glued(&property.r#type));
        for (flag, word) in [(property.required, "Required"), (property.deprecated, "Deprecated")] {
            out.push_str(&if flag { format!("{content}{word}\n") } else { String::new() });
        }
        out.push('\n');
        for text in property.description.iter().cloned().chain(values(property)) {
            let _ = write!(out, "{content}{text}\n\n");
        }
        if !property.properties.is_empty() {
            let _ = writeln!(out, "{content}Show {} properties", property.name);
            bullets_list(out, &property.properties, indent + 2);
        }
    }
}

/// The document in the flat layout.
pub(crate) fn flat(document: &Document) -> String {
    let mut out = String::new();
    document.title.iter().for_each(|title| out.push_str(&format!("{title}\n")));
    for event in &document.events {
        // The JSON of the example directly precedes the next text. A flag is on a line of its own.
        out.push_str(if event.deprecated { "\nDeprecated\n" } else { "" });
        event.description.iter().for_each(|text| out.push_str(&format!("{text}\n")));
        out.push_str("Payload\nobject");
        flat_list(&mut out, &event.properties);
        let _ = write!(out, "{}\n{}\n{}", event.event_type, example_title(event), json(event, false));
    }
    out
}

fn flat_list(out: &mut String, properties: &[Property]) {
    for property in properties {
        let required = if property.required { "Required" } else { "" };
        let deprecated = if property.deprecated { "Deprecated" } else { "" };
        let _ = writeln!(out, "- {}{}{required}{deprecated}", property.name, glued(&property.r#type));
        property
            .description
            .iter()
            .cloned()
            .chain(values(property))
            .for_each(|text| out.push_str(&format!("{text}\n")));
        if !property.properties.is_empty() {
            let _ = writeln!(out, "{} properties", property.name);
            flat_list(out, &property.properties);
            out.push_str("-\n");
        }
    }
}

/// Prose that announces events.
pub(crate) fn changelog(document: &Document) -> String {
    let mut out = format!("{}\n", document.title.as_deref().unwrap_or_default());
    for section in &document.sections {
        let events = document.events.iter().filter(|event| event.section.as_deref() == Some(&section.title));
        let _ = writeln!(out, "{}", section.title);
        section.text.iter().for_each(|text| out.push_str(&format!("{text}\n")));
        for event in events {
            let flag = if event.deprecated { "(deprecated)" } else { "" };
            let _ = write!(out, "{}{flag}: {}", event.event_type, event.description.as_deref().unwrap_or_default());
        }
        out.push('\n');
    }
    out
}

fn glued(r#type: &Type) -> String {
    match r#type {
        Type::Array(item) => match &**item {
            Type::Array(_) => format!("array of array{}", &glued(item)["array".len()..].replacen(" of", "s of", 1)),
            item => format!("array of {item}s"),
        },
        other => other.to_string(),
    }
}

fn values(property: &Property) -> Option<String> {
    let phrase = if matches!(property.r#type, Type::Array(_)) { "Values may be any of" } else { "Can be one of" };
    let values: String = property.allowed.iter().map(|value| format!("\"{value}\"")).collect();
    (!values.is_empty()).then(|| format!("{phrase}: {values}"))
}

fn example_title(event: &Event) -> String {
    let title = event.example.as_ref().and_then(|example| example.title.as_deref());
    format!("Example payload of the \"{}\" event", title.unwrap_or_default())
}

fn json(event: &Event, pretty: bool) -> String {
    let value = event.example.as_ref().map(|example| serde_json::Value::clone(&example.value)).unwrap_or_default();
    if pretty {
        serde_json::to_string_pretty(&value).unwrap().replace("\n ", "\n").replace("\n ", "\n")
    } else {
        value.to_string()
    }
}
