//! A deterministic mutator: the same mutants in every run, and on every machine.

/// A sequence of numbers that a name decides.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(name: &str) -> Self {
        Self(
            name.bytes()
                .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)),
        )
    }

    /// A number below a bound; 0 if the bound is 0.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let number = self.0 ^ (self.0 >> 29);
        (number >> 16) as usize % bound.max(1)
    }

    fn range(&mut self, length: usize) -> std::ops::Range<usize> {
        let start = self.below(length);
        let most = [2, 8, 64, 1024][self.below(4)];
        start..length.min(start + 1 + self.below(most))
    }
}

/// Texts that a reader, a parser of YAML or a parser of JSON may take for something else.
const WORDS: [&str; 64] = [
    "\n",
    "\n\n",
    " ",
    "\t",
    "\r\n",
    "|",
    "||",
    "`",
    "```",
    "**",
    "_",
    "#",
    "### ",
    "## ",
    "- ",
    "-",
    "•",
    "• ",
    ":",
    ": ",
    "\\",
    "\\|",
    "<",
    "<details>",
    "</details>",
    "<summary>",
    "[]",
    "[",
    "]",
    "{",
    "}",
    "{}",
    "\"",
    "'",
    "\\u0000",
    "\\ud800",
    "null",
    "true",
    "0",
    "-1",
    "1e999",
    "1.0",
    "99999999999999999999",
    "object",
    "string",
    "array",
    "oneOf(",
    "Required",
    "Deprecated",
    "_(deprecated)_",
    "Can be one of: ",
    "Allowed values: ",
    "Metadata: ",
    "Show x properties",
    "x properties",
    "com.qlik.",
    "$ref",
    "\"type\":",
    "&a ",
    "*a",
    "!!str ",
    "\u{feff}",
    "é\u{301}",
    "\u{10ffff}",
];

/// A mutant of one of the seeds, of at most 16 KB.
pub(crate) fn mutant(seeds: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut bytes = excerpt(&seeds[random.below(seeds.len())], random);
    for _ in 0..=random.below(6) {
        let other = &seeds[random.below(seeds.len())];
        mutate(&mut bytes, other, random);
    }
    bytes.truncate(16 * 1024);
    bytes
}

/// A seed; of a large one, the first lines and some of the others.
fn excerpt(seed: &[u8], random: &mut Random) -> Vec<u8> {
    const LARGE: usize = 6 * 1024;
    if seed.len() <= LARGE {
        return seed.to_owned();
    }
    let lines: Vec<&[u8]> = seed.split_inclusive(|byte| *byte == b'\n').collect();
    let head = lines.len().min(40);
    let start = head + random.below(lines.len() - head + 1);
    let mut size = 0;
    let is_near = |line: &&&[u8]| {
        size += line.len();
        size <= LARGE
    };
    lines[..head]
        .iter()
        .chain(&lines[start.min(lines.len())..])
        .take_while(is_near)
        .copied()
        .collect::<Vec<_>>()
        .concat()
}

fn mutate(bytes: &mut Vec<u8>, other: &[u8], random: &mut Random) {
    let at = random.below(bytes.len() + 1);
    let range = random.range(bytes.len());
    match random.below(12) {
        0 => drop(bytes.drain(range)),
        1 => {
            let copy = bytes[range].to_owned();
            drop(bytes.splice(at..at, copy));
        }
        2 => bytes.truncate(at),
        3 => {
            let word = WORDS[random.below(WORDS.len())];
            drop(bytes.splice(at..at, word.bytes()));
        }
        4 => {
            let word = WORDS[random.below(WORDS.len())];
            drop(bytes.splice(range, word.bytes()));
        }
        5 => {
            let part = &other[random.range(other.len())];
            drop(bytes.splice(at..at, part.iter().copied()));
        }
        6 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte = random.below(256) as u8;
            }
        }
        7 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << random.below(8);
            }
        }
        8 => {
            let times = random.below(40);
            let copy = bytes[range].repeat(times);
            drop(bytes.splice(at..at, copy));
        }
        9 => with_lines(bytes, |lines| {
            let [one, two] = [0; 2].map(|_| random.below(lines.len()));
            lines.swap(one, two);
        }),
        10 => with_lines(bytes, |lines| {
            lines.remove(random.below(lines.len()));
        }),
        _ => {
            let lines: Vec<_> = other.split_inclusive(|byte| *byte == b'\n').collect();
            let line = lines.get(random.below(lines.len())).copied().unwrap_or_default();
            let start = bytes[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
            drop(bytes.splice(start..start, line.iter().copied()));
        }
    }
}

fn with_lines(bytes: &mut Vec<u8>, change: impl FnOnce(&mut Vec<&[u8]>)) {
    let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    if !lines.is_empty() {
        change(&mut lines);
    }
    *bytes = lines.concat();
}
