//! Base64 with the standard alphabet, as JSON has it for bytes.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The bytes of a text; `None` if it is not Base64. The padding may be absent.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let digits = text.trim_end_matches('=');
    let padding = text.len() - digits.len();
    let is_padded = padding <= 2 && text.len().is_multiple_of(4);
    if !is_padded && padding > 0 {
        return None;
    }
    let mut bytes = Vec::with_capacity(digits.len() / 4 * 3 + 2);
    for group in digits.as_bytes().chunks(4) {
        decode_group(group, &mut bytes)?;
    }
    Some(bytes)
}

/// Decodes two to four digits into one to three bytes.
fn decode_group(group: &[u8], bytes: &mut Vec<u8>) -> Option<()> {
    let values = group.iter().map(|digit| value(*digit));
    let bits = values.chain([Some(0); 4]).take(4).try_fold(0, |bits, value| Some(bits << 6 | value?))?;
    let [_, first, second, third] = u32::to_be_bytes(bits);
    match (group.len(), second, third) {
        (4, ..) => bytes.extend([first, second, third]),
        (3, _, 0) => bytes.extend([first, second]),
        (2, 0, 0) => bytes.push(first),
        _ => return None,
    }
    Some(())
}

fn value(digit: u8) -> Option<u32> {
    let value = match digit {
        b'A'..=b'Z' => digit - b'A',
        b'a'..=b'z' => digit - b'a' + 26,
        b'0'..=b'9' => digit - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    };
    Some(value.into())
}

/// The text of bytes, with padding.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let bits = group.iter().chain(&[0; 3]).take(3).fold(0, |bits, byte| bits << 8 | usize::from(*byte));
        let digits = [18, 12, 6, 0].map(|shift| ALPHABET.get(bits >> shift & 63).copied().map_or('=', char::from));
        text.extend(digits.into_iter().take(group.len() + 1));
        text.extend(std::iter::repeat_n('=', 3 - group.len()));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_rfc_4648_are_converted_both_ways() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(encode(bytes.as_bytes()), text);
            assert_eq!(decode(text).as_deref(), Some(bytes.as_bytes()));
            assert_eq!(decode(text.trim_end_matches('=')).as_deref(), Some(bytes.as_bytes()));
        }
    }

    #[test]
    fn every_byte_is_converted_both_ways() {
        let bytes: Vec<u8> = (0..=255).rev().chain(0..=255).collect();
        for start in 0..4 {
            assert_eq!(decode(&encode(&bytes[start..])).as_deref(), Some(&bytes[start..]));
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in ["Z", "Zg=", "Zg===", "=", "====", "Zm9v=", "Z g=", "Zm-_", "Zh==", "Zm9=", "Zg==Zg==", "é"] {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}
