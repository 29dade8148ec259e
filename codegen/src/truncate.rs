//! Truncates long texts in messages.

/// The first characters of a text, with `...` after them if the text is longer.
pub(crate) fn truncate(text: &str, max: usize) -> String {
    match text.char_indices().nth(max).and_then(|(end, _)| text.get(..end)) {
        Some(start) => format!("{start}..."),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::truncate;

    #[test]
    fn only_a_longer_text_is_cut() {
        assert_eq!(truncate("éü", 2), "éü");
        assert_eq!(truncate("éüx", 2), "éü...");
        assert_eq!(truncate("", 0), "");
    }
}
