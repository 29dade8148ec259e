//! Rust identifiers.

/// The keywords of edition 2024 that `syn` still accepts as identifiers.
const KEYWORDS_BEYOND_SYN: [&str; 1] = ["gen"];

/// Whether a text is a Rust identifier that needs no escape.
#[must_use]
pub(crate) fn is_identifier(name: &str) -> bool {
    !KEYWORDS_BEYOND_SYN.contains(&name) && syn::parse_str::<syn::Ident>(name).is_ok()
}
