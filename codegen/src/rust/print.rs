//! Formats tokens as the text of a file, with a header.

use proc_macro2::TokenStream;

/// The header of every emitted file.
#[must_use]
pub fn header(sources: &str) -> String {
    format!("// @generated from {sources} by cargo xtask regen; do not edit.\n")
}

/// Formats items, with an empty line between items and between the members of their blocks.
///
/// # Errors
/// Returns the error of tokens that are not valid Rust, which is a bug in the generator.
pub fn items(items: impl IntoIterator<Item = TokenStream>) -> Result<String, syn::Error> {
    let mut text = String::new();
    for tokens in items {
        if !text.is_empty() {
            text.push('\n');
        }
        let file = syn::parse2(tokens)?;
        text.push_str(&spaced(&prettyplease::unparse(&file)));
    }
    Ok(text)
}

/// Adds an empty line after each item with a block, and between the members of an `impl`.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    let mut after_member = false;
    let mut after_item = false;
    for line in text.lines() {
        if after_member && line != "}" || after_item {
            spaced.push('\n');
        }
        let is_member = line.strip_prefix("    ").is_some_and(|member| !member.starts_with([' ', '/']));
        after_member = is_member && line.ends_with(['}', ';']);
        after_item = line == "}";
        spaced.push_str(line);
        spaced.push('\n');
    }
    spaced
}
