//! Rust identifiers.

/// Whether a text is a Rust identifier that needs no escape.
#[must_use]
pub(crate) fn is_identifier(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
}
