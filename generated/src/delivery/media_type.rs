//! Media types of data.

/// Whether a media type is JSON. Data without a media type are JSON.
pub(crate) fn is_json(media_type: Option<&str>) -> bool {
    let Some(media_type) = media_type else { return true };
    let essence = essence(media_type);
    essence.ends_with("/json") || essence.ends_with("+json")
}

/// The media type without its parameters, in lower case.
pub(crate) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}
