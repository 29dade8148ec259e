use crate::pages::text::testing::{Mutation, Reader, document, read};
use crate::pages::{bullets, changelog, flat};

const READERS: [Reader; 3] = [bullets::read, flat::read, changelog::read];
const PAGES: [&str; 5] = ["spaces.txt", "apps.txt", "tasks.txt", "changelog-new-system-events.txt", "environments.md"];

/// Pieces of pages, from which random pages are made.
const PIECES: [&str; 40] = [
    "Payload\n",
    "object\n",
    "object- ",
    "  • idstring\n",
    "  • dataobject\n    Show data properties\n",
    "    • ",
    "•",
    "    Required\n",
    "    Text.\n",
    "- idstring\n",
    "- dataobject\ndata properties\n",
    "data properties\n",
    "- ",
    "-",
    ". - x",
    " - astring",
    "-\n",
    "com.q.app.created\n",
    "com.q.app.created",
    "com.",
    "com.q.a.b: ",
    "com.q.a.b(deprecated): a b",
    "Example payload of the \"x\" event\n",
    "Example payload of the \"",
    "{ \"id\": 1 }\n",
    "{",
    "{}",
    "[",
    "\"",
    "}\n",
    "Ten new events track it:\n",
    " new ",
    "A heading\n",
    "array of ",
    "array of arrays of ",
    "string",
    "\n",
    " ",
    ".",
    "é",
];

/// A simple generator of pseudo-random numbers, which are the same on every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit.max(1)
    }
}

/// Reads a text with each reader. Every piece must be claimed exactly once.
fn survives(text: &str) {
    for reader in READERS {
        let outcome = read(reader, text);
        assert!(outcome.uncovered.is_empty(), "{}\n{text:.2000}", outcome.uncovered.render(false));
    }
}

#[test]
fn many_copies_of_any_piece_are_read() {
    let size = std::env::var("FLOOD").ok().and_then(|size| size.parse().ok()).unwrap_or(200_000);
    let begin = "A.\nPayload\nobject\n  • dataobject\n    Show data properties\n- dataobject\ndata properties\n";
    for piece in PIECES {
        for begin in ["", begin] {
            survives(&format!("{begin}{}", piece.repeat(size / piece.len())));
        }
    }
}

#[test]
fn pages_of_any_pieces_are_read() {
    let mut numbers = Numbers(1);
    for _ in 0..3_000 {
        let pieces = (0..numbers.below(40)).map(|_| PIECES[numbers.below(PIECES.len())]);
        survives(&pieces.collect::<String>());
    }
}

#[test]
fn pages_that_are_damaged_in_many_places_are_read() {
    let mut numbers = Numbers(2);
    for page in PAGES {
        for _ in 0..100 {
            let mut text = document(page);
            for _ in 0..=numbers.below(8) {
                let lines = text.lines().count();
                let mutation = Mutation::ALL[numbers.below(Mutation::ALL.len())];
                text = if lines == 0 { text } else { mutation.apply(&text, numbers.below(lines)) };
            }
            survives(&text);
        }
    }
}
