use std::io;

use super::*;

/// The frames of a text: the JSON with its line, or the lines of damage.
fn frames_of(input: impl Read) -> Vec<String> {
    let is_event = |json: &str| json.contains("com.qlik.");
    let mut frames = Frames::new(input, &is_event);
    let mut found = Vec::new();
    while let Some(frame) = frames.next() {
        found.push(match frame {
            Frame::Value { json, line } => format!("{line} {json}"),
            Frame::Damaged(Damage { line, resumed, reason }) => format!("{line}-{resumed} {reason}"),
        });
    }
    found
}

/// Gives a byte at a time, so that every piece ends within a value.
struct Slow<'a>(&'a [u8]);

impl Read for Slow<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = buffer.len().min(1);
        self.0.read(buffer.get_mut(..length).unwrap_or_default())
    }
}

fn frames(text: &str) -> Vec<String> {
    let found = frames_of(text.as_bytes());
    assert_eq!(frames_of(Slow(text.as_bytes())), found);
    found
}

/// An event with a number.
fn event(number: u32) -> String {
    format!(r#"{{"type":"com.qlik.a.b","id":{number}}}"#)
}

#[test]
fn values_are_found_in_any_arrangement() {
    let [one, two] = [event(1), event(2)];
    let arranged = [
        (format!("{one}\n{two}\n"), [1, 2]),
        (format!("\u{feff}{one}\r\n\r\n{two}"), [1, 3]),
        (format!("{one}{two}"), [1, 1]),
        (format!("{one},\n{two},\n"), [1, 2]),
        (format!("\u{1e}{one}\n\u{1e}{two}\n"), [1, 2]),
        (format!("[{one},{two}]"), [1, 1]),
        (format!("[\n{one},\n[{two}]\n]\n"), [2, 3]),
        (format!("[]\n[[{one}]] {two}"), [2, 2]),
    ];
    for (text, [first, second]) in arranged {
        assert_eq!(frames(&text), [format!("{first} {one}"), format!("{second} {two}")], "{text}");
    }
    assert_eq!(frames(""), [""; 0]);
    assert_eq!(frames(" \n [ ] "), [""; 0]);
    assert_eq!(frames("1 true \"a\" null 12"), ["1 1", "1 true", "1 \"a\"", "1 null", "1 12"]);
}

#[test]
fn a_small_page_is_one_value_and_a_large_one_is_left_for_its_items() {
    let small = format!(r#"{{"data":[{}],"links":{{}}}}"#, event(1));
    assert_eq!(frames(&small), [format!("1 {small}")]);
    let items = u32::try_from(MAX_PAGE / event(1).len() + 2).unwrap();
    let list: Vec<_> = (0..items).map(event).collect();
    let large =
        format!("{{\"links\":{{\"next\":{{}}}},\"data\":[{}],\"x\":{{\"y\":[1]}}}}\n{}", list.join(","), event(7));
    let found = frames_of(large.as_bytes());
    assert_eq!((found.len(), found[0].len()), (list.len() + 1, event(0).len() + 2));
    assert!(list.iter().zip(&found).all(|(item, found)| *found == format!("1 {item}")));
    assert_eq!(found.last(), Some(&format!("2 {}", event(7))));
}

#[test]
fn damage_costs_only_the_damaged_value() {
    let (one, two) = (event(1), event(2));
    for (text, lines) in [
        // NDJSON: a cut line, garbage, and values that would go on in the next line.
        (format!("{{\"a\": {{\"b\": 1\n{one}\n{two}\n"), "1-2"),
        (format!("{{\"a\": \"x\n{one}\n{two}\n"), "1-2"),
        (format!("{{\"a\":\n{one}\n{two}\n"), "1-2"),
        (format!("{{\"a\": [1,\n{one}\n{two}\n"), "1-2"),
        (format!("garbage {{\nmore\n{one}\n{two}\n"), "1-3"),
        // Several lines for a value.
        (format!("{{\n  \"a\": {{\n    \"b\": x\n  }}\n}}\n{one}\n{two}\n"), "1-6"),
        // Items of an array, on lines of their own and on one line.
        (format!("[\n  {{\"a\": \n  {one},\n  {two}\n]\n"), "2-3"),
        (format!("[{{\"a\": nul}},{one},{two}]"), "1-1"),
        (format!("[{{\"a\": [{{\"b\": 1}}, {{\"c\": nul}}]}},{one},{two}]"), "1-1"),
        (format!("[{{\"a\": {{\"b\": 1,{one},{two}]"), "1-1"),
        // Values one after another on one line.
        (format!("{{\"a\":}}{one}{two}"), "1-1"),
        // Items of a page.
        (format!("{{\"data\":[{{\"a\": nul}},{one},{two}],\"links\":{{}}}}"), "1-1"),
    ] {
        let found = frames(&text);
        let values = [&one, &two].map(|one| found.iter().filter(|found| found.ends_with(one)).count());
        assert_eq!((values, found.len()), ([1, 1], 3), "{text}: {found:?}");
        assert!(found.iter().any(|found| found.starts_with(&format!("{lines} "))), "{text}: {found:?}");
    }
}

#[test]
fn damage_between_values_keeps_those_before_it() {
    let (one, two) = (event(1), event(2));
    let found = frames(&format!("[{one},\n{{\"a\": 'x'}},\n{two}]"));
    assert_eq!(found[0], format!("1 {one}"));
    assert!(found[1].starts_with("2-3 "), "{found:?}");
    assert_eq!(found[2..], [format!("3 {two}")]);
}

#[test]
fn an_event_behind_garbage_is_found() {
    let one = event(1);
    for text in [format!("\u{0}\u{0}{one}"), format!("INFO {{}} {one}")] {
        assert_eq!(frames(&text)[1..], [format!("1 {one}")], "{text}");
    }
}

#[test]
fn a_cut_input_is_damage_at_its_end() {
    let one = event(1);
    for (cut, line) in [(format!("{one}\n{{\"a\": 1"), 2), (format!("[{one},\n{{\"a\""), 2), (format!("[{one}"), 1)] {
        let found = frames(&cut);
        assert_eq!((found.len(), &found[0]), (2, &format!("1 {one}")), "{cut}");
        assert!(found[1].starts_with(&format!("{line}-")) && found[1].contains("the input ends within"), "{found:?}");
    }
    let page = format!("{{\"data\":[{one},{{\"a\"");
    assert_eq!(frames(&page)[0], format!("1 {one}"));
    let broken = one.as_bytes().chain(Failing);
    assert_eq!(frames_of(broken)[1], "1-1 the input cannot be read further: unexpected end of file");
}

struct Failing;

impl Read for Failing {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::ErrorKind::UnexpectedEof.into())
    }
}

#[test]
fn hostile_input_takes_neither_time_nor_memory() {
    let nested = "{\"a\":[\n".repeat(300_000);
    assert!(frames_of(nested.as_bytes()).len() < 1000);
    let arrays = "[".repeat(1_000_000);
    assert!(!frames_of(arrays.as_bytes()).is_empty());
    for text in ["]", "}", "]]]", "{{{", ",,,", "\u{0}", "{\"data\":[", "{\"data\":[]", ":", "\"", "\\", "\u{fffd}"] {
        frames(text);
    }
    assert!(frames_of(&b"\xff\xfe{\x00"[..]).len() == 1);
    let blanks = " ".repeat(1_000_000) + &event(1);
    assert_eq!(frames_of(blanks.as_bytes()).len(), 1);
}

#[test]
fn a_value_beyond_the_limit_is_damaged() {
    let long = format!("{{\"a\": \"{}\"}}\n{}\n", "x".repeat(MAX_RECORD + 300_000), event(1));
    let found = frames_of(long.as_bytes());
    assert!(found[0].starts_with("1-2 ") && found[0].ends_with(&too_long()));
    assert_eq!(found[1..], [format!("2 {}", event(1))]);
}
