//! What every half asks of a name: whether it can be one in Rust, and which known name an unknown one is nearest to.

/// The known name nearest to a name, when it differs in a third of its letters at the most, whatever their case.
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name = name.to_lowercase();
    let (distance, nearest) = known
        .into_iter()
        .map(|known| (strsim::damerau_levenshtein(&name, &known.to_lowercase()), known))
        .min_by_key(|(distance, _)| *distance)?;
    (distance * 3 <= nearest.chars().count()).then_some(nearest)
}

/// Whether a text is a Rust identifier that needs no escape.
#[must_use]
pub fn is_identifier(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_near_name_is_offered() {
        assert_eq!(nearest("Titel", ["Action", "Title"]), Some("Title"));
        assert_eq!(nearest("Colour", ["Action", "Title"]), None);
        assert_eq!(nearest("x", []), None);
    }
}
