//! The extent of a JSON value at the start of some bytes, found without reading it.

use serde_json::Deserializer;
use serde_json::value::RawValue;

/// Why a value is not whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Broken {
    /// The bytes end within the value.
    Incomplete,
    /// The bytes are not JSON: the reason, and the number of bytes up to it. The reason never has a byte of the input.
    Invalid(String, usize),
}

/// The number of bytes of the value at the start of some bytes, with the white space before it.
pub(super) fn length(bytes: &[u8]) -> Result<usize, Broken> {
    let mut values = Deserializer::from_slice(bytes).into_iter::<&RawValue>();
    match values.next() {
        Some(Ok(_)) => Ok(values.byte_offset()),
        Some(Err(error)) if !error.is_eof() => match invalid(bytes, &error) {
            // A number that is cut, such as `1.`, is not the end of the text to serde_json.
            Broken::Invalid(reason, reach) if reach >= bytes.len() && reason.ends_with("invalid number") => {
                Err(Broken::Incomplete)
            }
            broken => Err(broken),
        },
        _ => Err(Broken::Incomplete),
    }
}

fn invalid(bytes: &[u8], error: &serde_json::Error) -> Broken {
    let line: usize =
        bytes.split_inclusive(|byte| *byte == b'\n').take(error.line().saturating_sub(1)).map(<[u8]>::len).sum();
    Broken::Invalid(reason(error), (line + error.column()).clamp(1, bytes.len().max(1)))
}

/// The reason of an error of syntax, without its position, which counts from the start of the value.
pub(super) fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    format!("not valid JSON: {}", text.split(" at line ").next().unwrap_or_default())
}

/// The number of bytes of white space at the start of some bytes.
pub(super) fn blanks(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| byte.is_ascii_whitespace()).count()
}

/// The names that an event has and a page of events has not.
const OF_EVENTS: [&[u8]; 5] =
    [b"\"type\"", b"\"specversion\"", b"\"eventType\"", b"\"cloudEventsVersion\"", b"\"request\""];

/// The number of bytes of an object up to the first item of its `data`, if it seems to be a page: `data` is an array, and
/// no name of an event is before it.
pub(super) fn items_of_page(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    let mut expected = b'{';
    loop {
        at += blanks(bytes.get(at..)?);
        if *bytes.get(at)? != expected {
            return None;
        }
        at += 1;
        at += blanks(bytes.get(at..)?);
        let key = bytes.get(at..at + length(bytes.get(at..)?).ok()?)?;
        if OF_EVENTS.contains(&key) {
            return None;
        }
        at += key.len();
        at += blanks(bytes.get(at..)?);
        if *bytes.get(at)? != b':' {
            return None;
        }
        at += 1;
        at += blanks(bytes.get(at..)?);
        if key == b"\"data\"" {
            return (*bytes.get(at)? == b'[').then_some(at + 1);
        }
        at += length(bytes.get(at..)?).ok()?;
        expected = b',';
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_ends_where_the_next_begins() {
        assert_eq!(length(br#"{"a": [1, "}"]}{"b""#), Ok(15));
        assert_eq!(length(b" [] x"), Ok(3));
        for cut in [&b""[..], b"{", b"{\"a", b"{\"a\": tru", b"[\"\\"] {
            assert_eq!(length(cut), Err(Broken::Incomplete));
        }
        let reason = "not valid JSON: key must be a string".to_owned();
        assert_eq!(length(b"{\"a\": 1,\n{\"secret\": 2}}"), Err(Broken::Invalid(reason, 10)));
        assert!(matches!(length(b"{\"a\": \"x\ny\"}"), Err(Broken::Invalid(_, 8..=10))));
        assert!(matches!(length(b"\"\xff\""), Err(Broken::Invalid(..))));
    }

    #[test]
    fn no_beginning_of_a_value_is_invalid() {
        let text = r#"{"a": [-1.5e-7, 0.25, 1E+2, true, null, "\u00e9\ud83d\ude00 é \\ \"", {}], "b": -0}"#;
        for end in 0..text.len() {
            assert_eq!(
                length(&text.as_bytes()[..end]),
                Err(Broken::Incomplete),
                "{}",
                text.get(..end).unwrap_or_default()
            );
        }
        assert_eq!(length(text.as_bytes()), Ok(text.len()));
        assert!(matches!(length(b"[1.x]"), Err(Broken::Invalid(..))));
    }

    #[test]
    fn a_page_has_data_before_any_name_of_an_event() {
        for (text, found) in [
            (r#"{"data": [{"#, Some(10)),
            (r#"{ "links" : {"next": {}}, "data":[1"#, Some(34)),
            (r#"{"type": "a", "data": ["#, None),
            (r#"{"data": {"#, None),
            (r#"{"data""#, None),
            (r#"{"links": {"#, None),
            ("[1]", None),
            ("", None),
        ] {
            assert_eq!(items_of_page(text.as_bytes()), found, "{text}");
        }
    }
}
