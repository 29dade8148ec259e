//! Anchors, and the addresses of pages below the folder of the site.

/// The address of an event's page.
pub(super) fn event(event_type: &str) -> String {
    format!("events/{event_type}.html")
}

/// The address of a shared type's page.
pub(super) fn r#type(name: &str) -> String {
    format!("types/{name}.html")
}

/// A text as the name of an anchor, percent-encoded, so that it is the same in `id` and behind `#`.
pub(super) fn anchor(text: &str) -> String {
    let mut anchor = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'/' => anchor.push(char::from(byte)),
            other => anchor.push_str(&format!("%{other:02X}")),
        }
    }
    anchor
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_anchor_has_no_character_with_a_meaning() {
        assert_eq!(anchor("data.roles"), "data.roles");
        assert_eq!(anchor("data<user>.a[].b c\"#&%\u{e9}"), "data%3Cuser%3E.a%5B%5D.b%20c%22%23%26%25%C3%A9");
    }
}
