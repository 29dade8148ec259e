//! Text in markdown, with every character escaped that would mean something else there.

/// Text as code in the cell of a table, with every character escaped that would end it.
pub(crate) fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ").replace('|', "\\|");
    let fence = "`".repeat(longest_run(&text) + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') || text.is_empty() { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or_default()
}

/// Text in a cell of a table.
pub(crate) fn cell_text(text: &str) -> String {
    escaped(&text.replace(['\n', '\r'], " ").replace('|', "\\|"))
}

/// Text with the characters of markdown escaped, except in code between backticks.
pub(crate) fn escaped(text: &str) -> String {
    let plain = |text: &str| text.replace('<', "&lt;").replace('>', "&gt;").replace('*', "\\*").replace('_', "\\_");
    let parts: Vec<_> = text.split('`').collect();
    // A backtick without a partner begins no code.
    let is_code = |at: usize| at % 2 == 1 && at + 1 < parts.len();
    let parts = parts.iter().enumerate().map(|(at, part)| if is_code(at) { (*part).to_owned() } else { plain(part) });
    parts.collect::<Vec<_>>().join("`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_in_a_cell_is_escaped() {
        assert_eq!(code("a | b"), "`a \\| b`");
        assert_eq!(code("`x` y"), "`` `x` y ``");
        assert_eq!(code("a\nb"), "`a b`");
    }

    #[test]
    fn code_in_a_sentence_is_not_escaped() {
        assert_eq!(escaped("_a_ `created_at` *b* `data<x>` <c>"), "\\_a\\_ `created_at` \\*b\\* `data<x>` &lt;c&gt;");
        assert_eq!(escaped("a_b ` c_d"), "a\\_b ` c\\_d");
    }
}
