//! The templates, and filling them in.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Error, UndefinedBehavior, Value, context};
use serde::Serialize;

use crate::model::is_event_type;

/// The templates, by their names. `page.html` is the frame of all pages.
const TEMPLATES: [(&str, &str); 9] = [
    ("deprecated.html", include_str!("templates/deprecated.html")),
    ("event.html", include_str!("templates/event.html")),
    ("list.html", include_str!("templates/list.html")),
    ("page.html", include_str!("templates/page.html")),
    ("properties.html", include_str!("templates/properties.html")),
    ("prose.html", include_str!("templates/prose.html")),
    ("event_link.html", include_str!("templates/event_link.html")),
    ("type.html", include_str!("templates/type.html")),
    ("types.html", include_str!("templates/types.html")),
];

/// Fills in templates.
pub(super) struct Renderer(Environment<'static>);

impl Renderer {
    pub(super) fn new() -> Result<Self, Error> {
        let mut environment = Environment::new();
        environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
        // A misspelt name is an error, not an empty text.
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        for (name, text) in TEMPLATES {
            environment.add_template(name, text)?;
        }
        Ok(Self(environment))
    }

    /// The page of a template. `root` is the way from the page to the folder of the site.
    pub(super) fn page(&self, template: &str, root: &str, view: &impl Serialize) -> Result<String, Error> {
        self.0
            .get_template(template)?
            .render(context! { root => Value::from_safe_string(root.to_owned()), ..Value::from(Serde(view)) })
    }
}

/// An event type that can be broken behind each dot. The characters of a type have no meaning in HTML.
pub(super) fn breakable(event_type: &str) -> Value {
    if is_event_type(event_type) {
        Value::from_safe_string(event_type.replace('.', ".<wbr>"))
    } else {
        event_type.into()
    }
}

/// JSON for the content of an element. Quotes need no escape there, and would make up a tenth of the site; lines begin
/// with tabs instead of two spaces each, which the script replaces in what it copies.
pub(super) fn json(text: &str) -> Value {
    let line = |line: &str| {
        let rest = line.trim_start_matches(' ');
        "\t".repeat((line.len() - rest.len()) / 2) + rest
    };
    let text = text.lines().map(line).collect::<Vec<_>>().join("\n");
    Value::from_safe_string(text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_event_type_has_breaks() {
        assert!(breakable("com.qlik.a").is_safe() && !breakable("com.qlik.<b>").is_safe());
        assert_eq!(breakable("com.qlik.a").as_str(), Some("com.<wbr>qlik.<wbr>a"));
    }

    #[test]
    fn json_has_no_element() {
        assert_eq!(json("{\n  \"a\": [\n    1").as_str(), Some("{\n\t\"a\": [\n\t\t1"));
        assert_eq!(json("{\"a\": \"</pre>&\"}").as_str(), Some("{\"a\": \"&lt;/pre&gt;&amp;\"}"));
    }
}
