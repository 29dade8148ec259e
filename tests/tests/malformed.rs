//! Malformed input: it never panics or hangs, and the memory is limited.

use std::sync::Arc;
use std::time::{Duration, Instant};

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::source::Source;
use qlik_events_codegen::{load, pages, spec};

use crate::support::{fixtures, read};

/// The time after which a text counts as one that hangs. It does not measure speed: each text takes far less than a
/// second on an idle machine, and would take hours if the time grew with the square of the size.
const LIMIT: Duration = Duration::from_secs(120);
/// The size of the large texts.
const LARGE: usize = 2 * 1024 * 1024;

const MARKDOWN: &str =
    "# Things\n\n## Events published on the `c` channel\n\n### com.qlik.thing.created\n\n**Payload**\n\n";
const TABLE: &str = "| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n";
const BULLETS: &str = "Thing created\n\nPayload\n\nobject\n";
const FLAT: &str = "A thing was created.\nPayload\nobject";
const CHANGELOG: &str = "New events\nThings\ncom.qlik.thing.created: thing created\n";

/// Reads a text and prints its errors within the limit. Returns the number of errors.
fn survives(what: &str, text: &str) -> usize {
    let start = Instant::now();
    let (_, diagnostics) = read("page", text);
    let rendered = diagnostics.render(false);
    let took = start.elapsed();
    assert!(took < LIMIT, "{what}: {took:?}");
    assert!(rendered.len() < 1_000_000, "{what}: {} bytes of errors", rendered.len());
    diagnostics.len()
}

/// Reads the text after the start of each layout.
fn after_each_layout(what: &str, text: &str) {
    for begin in ["", MARKDOWN, &format!("{MARKDOWN}{TABLE}"), BULLETS, FLAT, CHANGELOG] {
        survives(&format!("{what} after {begin:?}"), &format!("{begin}{text}"));
    }
}

fn flood(piece: &str) {
    survives(piece, &piece.repeat(LARGE / piece.len()));
    after_each_layout(piece, &piece.repeat(LARGE / 8 / piece.len()));
}

macro_rules! floods {
    ($($(#[$meta:meta])* $name:ident: $piece:expr,)*) => {
        $(
            #[test]
            $(#[$meta])*
            fn $name() {
                flood($piece);
            }
        )*
    };
}

floods! {
    a_flood_of_one_line: "a",
    a_flood_of_bars: "|",
    a_flood_of_bullets: "•",
    a_flood_of_items: "- ",
    a_flood_of_braces: "{",
    a_flood_of_details: "<details>",
    a_flood_of_details_on_lines: "<details>\n\n",
    a_flood_of_backticks: "`",
    a_flood_of_quotes: "> ",
    a_flood_of_stars: "*a ",
    a_flood_of_line_feeds: "\n",
    a_flood_of_item_lines: "- idstring\n",
    a_flood_of_bullet_lines: "  • idstring\n",
    a_flood_of_rows: "| `id` | `string` | Yes | x. |\n",
    a_flood_of_types: "com.qlik.a.b: c",
    a_flood_of_headings: "### com.qlik.a.b\n",
}

fn nested(times: usize, level: impl Fn(usize) -> String) -> String {
    (0..times).map(level).collect()
}

#[test]
fn ten_thousand_nested_lists() {
    let bullets = nested(10_000, |at| {
        let indent = " ".repeat(2 * at % 2_000);
        format!("{indent}  • aobject\n{indent}    Show a properties\n")
    });
    assert!(survives("bullets", &format!("{BULLETS}{bullets}")) > 0);
    let flat = nested(10_000, |_| "- aobject\na properties\n".to_owned());
    assert!(survives("flat", &format!("{FLAT}{flat}")) > 0);
    let block = format!("<details>\n<summary>Properties of `a`</summary>\n\n{TABLE}| `a` | `object` | No |  |\n\n");
    let details = nested(10_000, |_| block.clone());
    assert!(survives("details", &format!("{MARKDOWN}{TABLE}| `a` | `object` | No |  |\n\n{details}")) > 0);
}

#[test]
fn json_ten_thousand_deep() {
    let deep = format!("{}1{}", "{\"a\":".repeat(10_000), "}".repeat(10_000));
    let row = "| `id` | `string` | Yes | x. |\n\n";
    assert!(survives("markdown", &format!("{MARKDOWN}{TABLE}{row}**Example**\n\n```json\n{deep}\n```\n")) > 0);
    let tail = format!("com.qlik.thing.created\nExample payload of the \"x\" event\n{deep}");
    assert!(survives("bullets", &format!("{BULLETS}  • idstring\n\n{tail}")) > 0);
    assert!(survives("flat", &format!("{FLAT}- idstring\n{tail}")) > 0);
    let metadata = format!("| `id` | `string` | Yes | Metadata: default = {}. |\n", "[".repeat(10_000));
    assert!(survives("metadata", &format!("{MARKDOWN}{TABLE}{metadata}")) > 0);
}

#[test]
fn deep_types() {
    let arrays = format!("| `id` | `string{}` | Yes | x. |\n", "[]".repeat(1_000_000));
    assert!(survives("markdown", &format!("{MARKDOWN}{TABLE}{arrays}")) > 0);
    let arrays = format!("- idarray of {}strings\n", "arrays of ".repeat(1_000_000));
    assert!(survives("flat", &format!("{FLAT}{arrays}")) > 0);
    assert!(survives("bullets", &format!("{BULLETS}  • id{}", arrays.trim_start_matches("- id"))) > 0);
}

/// A simple generator of pseudo-random numbers, which are the same on every run.
fn numbers(seed: u64) -> impl Iterator<Item = u64> {
    std::iter::successors(Some(seed), |seed| Some(seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1)))
        .skip(1)
        .map(|number| number >> 33)
}

#[test]
fn random_bytes_are_refused() {
    for seed in 0..50 {
        let bytes: Vec<u8> = numbers(seed).take(5_000).map(|number| number.to_le_bytes()[0]).collect();
        let mut diagnostics = Diagnostics::default();
        assert_eq!(load::decode("page", bytes, &mut diagnostics), None);
        assert_eq!(diagnostics.len(), 1);
    }
}

#[test]
fn random_text_is_read() {
    for seed in 0..200 {
        let text: String =
            numbers(seed).take(2_000).filter_map(|number| char::from_u32((number % 0x3_0000) as u32)).collect();
        after_each_layout("unicode", &text);
    }
}

/// Pieces of all layouts in random order.
#[test]
fn random_pieces_of_pages_are_read() {
    let text: String =
        ["one_of/page.md", "bullets_nested/page.txt", "flat_nested/page.txt", "changelog_counts/page.txt"]
            .map(|file| std::fs::read_to_string(fixtures("pages").join(file)).unwrap())
            .concat();
    let lines: Vec<&str> = text.lines().collect();
    for seed in 0..500 {
        let count = 1 + seed as usize % 60;
        let text: String = numbers(seed)
            .take(count)
            .map(|at| lines[at as usize % lines.len()])
            .flat_map(|line| [line, "\n"])
            .collect();
        survives("pieces", &text);
    }
}

#[test]
fn nuls_are_errors_in_a_file_and_do_not_panic_in_a_text() {
    let mut diagnostics = Diagnostics::default();
    assert_eq!(load::decode("page", vec![0; 1_000_000], &mut diagnostics), None);
    after_each_layout("NUL", &"\0".repeat(1_000_000));
}

#[test]
fn a_file_of_a_hundred_megabytes_is_refused_without_being_read() {
    let root = tempfile::tempdir().unwrap();
    std::fs::File::create(root.path().join("page.md")).and_then(|file| file.set_len(100 << 20)).unwrap();
    let mut diagnostics = Diagnostics::default();
    let start = Instant::now();
    assert_eq!(load::read(root.path(), "page.md", &mut diagnostics), None);
    assert!(start.elapsed() < Duration::from_secs(1));
    assert!(diagnostics.render(false).contains("104857600 bytes"));
}

#[test]
fn malformed_yaml_is_refused() {
    let bomb = (1..40).fold("a0: &a0 [x]\n".to_owned(), |text, at| {
        let alias = format!("*a{}, ", at - 1).repeat(10);
        format!("{text}a{at}: &a{at} [{alias}]\n")
    });
    for text in [bomb, "[".repeat(100_000), "- ".repeat(100_000), "&a [*a]".to_owned()] {
        let source: Arc<Source> = Source::new("spec.yaml", &text);
        let mut diagnostics = Diagnostics::default();
        let start = Instant::now();
        assert_eq!(spec::load(&with_format(&text), &mut diagnostics), None);
        spec::load_fixups(&source, &mut diagnostics);
        spec::load_naming(&source, &mut diagnostics);
        assert!(start.elapsed() < LIMIT, "{:?} {:.40}", start.elapsed(), text);
        assert!(diagnostics.len() >= 3, "{text:.40}");
    }
}

/// A spec in the supported format.
fn with_format(text: &str) -> Arc<Source> {
    Source::new("spec.yaml", &format!("format: {}\n{text}", spec::FORMAT))
}

#[test]
fn deep_yaml_mappings_are_refused_at_once() {
    let source = with_format(&"{a: ".repeat(100_000));
    let mut diagnostics = Diagnostics::default();
    let start = Instant::now();
    assert_eq!(spec::load(&source, &mut diagnostics), None);
    assert!(start.elapsed() < LIMIT, "{:?}", start.elapsed());
}

#[test]
fn an_empty_text_is_not_a_page() {
    assert!(pages::read(&Source::new("page", ""), &mut Diagnostics::default()).is_none());
}
