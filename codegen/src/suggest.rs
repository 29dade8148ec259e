//! "Did you mean": the known name that is nearest to an unknown one.

/// The known name that is nearest to an unknown one, ignoring case.
///
/// `None` if the nearest one differs in more than a third of its letters.
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name = name.to_lowercase();
    let length = name.chars().count();
    // Names of a very different length are never near, and comparing them could be slow.
    let is_near = |known: &&str| known.chars().count().abs_diff(length) * 3 <= known.chars().count();
    let (distance, nearest) = known
        .into_iter()
        .filter(is_near)
        .map(|known| (strsim::damerau_levenshtein(&name, &known.to_lowercase()), known))
        .min_by_key(|(distance, _)| *distance)?;
    (distance * 3 <= nearest.chars().count()).then_some(nearest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_near_name_is_suggested() {
        assert_eq!(nearest("Titel", ["Action", "Title"]), Some("Title"));
        assert_eq!(nearest("Colour", ["Action", "Title"]), None);
        assert_eq!(nearest("x", []), None);
        assert_eq!(nearest(&"Titel".repeat(1_000_000), ["Action", "Title"]), None);
    }
}
