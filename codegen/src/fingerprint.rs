//! Fingerprints of findings and changes.

/// 16 hexadecimal digits of the FNV-1a hash of some texts. Each text is followed by `end`, a byte that no text
/// contains.
///
/// The hash is the same on every machine and in every version of Rust. It is not cryptographic.
pub(crate) fn fingerprint<'a>(texts: impl IntoIterator<Item = &'a str>, end: u8) -> String {
    let bytes = texts.into_iter().flat_map(|text| text.bytes().chain([end]));
    let add = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}", bytes.fold(0xcbf2_9ce4_8422_2325, add))
}

#[cfg(test)]
mod tests {
    use super::fingerprint;

    #[test]
    fn the_digits_are_those_of_fnv_1a() {
        assert_eq!(fingerprint([], 0), "cbf29ce484222325");
        assert_eq!(fingerprint(["fooba"], b'r'), "85944171f73967e8");
        assert_ne!(fingerprint(["a", "b"], 0), fingerprint(["ab"], 0));
    }
}
