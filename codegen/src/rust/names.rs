//! Rust names. No other module makes identifiers. A name depends on its own wire name alone.
//!
//! | rule | wire name | Rust name |
//! | --- | --- | --- |
//! | the prefix `com.qlik.` of an event is removed, the rest is upper camel case | `com.qlik.v1.app.opened` | `V1AppOpened` |
//! | fields and modules are snake case | `createdAt` | `created_at` |
//! | variants are upper camel case | `finished with warnings` | `FinishedWithWarnings` |
//! | leading underscores are removed | `_updates` | `updates` |
//! | a keyword, and the name of an existing module of the crate, gets an underscore | `type` | `type_` |
//! | a leading digit gets an underscore (field) or a `V` (type, variant) | `2fa`, `1.0` | `_2fa`, `V1_0` |
//! | a dot between digits becomes an underscore, and a sign before digits a word | `1.0`, `-1` | `V1_0`, `Minus1` |

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::fingerprint::fingerprint;
use crate::identifier::is_identifier;

/// Modules of the crate that the module of a page would shadow or collide with, and names that are reserved for later.
#[rustfmt::skip]
const CRATE_MODULES: &[&str] = &[
    "attributes", "audits", "batch", "binary", "cloudevents", "codec", "data", "delivery", "envelope", "error", "event",
    "event_type", "events", "header", "index", "json", "legacy", "lossless", "members", "mismatch", "number",
    "open_enum", "payload", "production", "raw_json", "sample_texts", "samples", "timestamp", "to_json", "types", "value", "webhook", "webhooks",
];

/// Crates at the start of paths.
#[rustfmt::skip]
const CRATES: &[&str] = &[
    "alloc", "core", "proc_macro", "serde", "serde_json", "std",
];

/// Primitive types.
#[rustfmt::skip]
const PRIMITIVES: &[&str] = &[
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8", "u16", "u32", "u64",
    "u128", "usize",
];

/// Types, traits and variants of Rust's prelude.
#[rustfmt::skip]
const PRELUDE: &[&str] = &[
    "AsMut", "AsRef", "Box", "Clone", "Copy", "Default", "DoubleEndedIterator", "Drop", "Eq", "Err",
    "ExactSizeIterator", "Extend", "Fn", "FnMut", "FnOnce", "From", "FromIterator", "Future", "Into",
    "IntoFuture", "IntoIterator", "Iterator", "None", "Ok", "Option", "Ord", "PartialEq", "PartialOrd",
    "Result", "Self", "Send", "Sized", "Some", "String", "Sync", "ToOwned", "ToString", "TryFrom", "TryInto",
    "Unpin", "Vec",
];

/// Names that emitted code uses for other items.
#[rustfmt::skip]
const EMITTED: &[&str] = &[
    "Absent", "Choice", "Data", "Event", "EventType", "Field", "Map", "Mismatch", "Named", "Number", "Object",
    "OneOf", "Payload", "RawJson", "Slot", "Timestamp", "Unknown", "UnknownValue", "Value",
];

/// Whether a name is reserved: the crate has such a module, or emitted code uses the name.
#[must_use]
pub fn is_reserved_module(name: &str) -> bool {
    [CRATE_MODULES, CRATES, PRIMITIVES].iter().any(|names| names.contains(&name))
}

/// Whether a name is reserved, since emitted code uses it for another item.
#[must_use]
pub fn is_reserved_type(name: &str) -> bool {
    [EMITTED, PRELUDE, PRIMITIVES].iter().any(|names| names.contains(&name))
}

/// The name of an event: of its payload and of its variants.
#[must_use]
pub fn event(event_type: &str) -> String {
    camel(event_type.strip_prefix("com.qlik.").unwrap_or(event_type))
}

/// The name of the type of a property, after the name of its parent's type.
#[must_use]
pub fn nested(parent: &str, property: &str) -> String {
    format!("{parent}{}", property.to_upper_camel_case())
}

/// The name of a field.
#[must_use]
pub fn field(property: &str) -> String {
    let name = spelled(property).to_snake_case();
    let name = if name.starts_with(|c: char| c.is_ascii_digit()) { format!("_{name}") } else { name };
    if is_keyword(&name) { format!("{name}_") } else { name }
}

/// The name of a variant for an allowed value.
#[must_use]
pub fn variant(value: &str) -> String {
    let name = camel(value);
    if is_keyword(&name) { format!("{name}_") } else { name }
}

/// The name of the module of a page: `core_api_keys` for `core/api-keys`.
#[must_use]
pub fn module(stem: &str) -> String {
    let name = field(&stem.replace('/', "_"));
    if is_reserved_module(&name) { format!("{name}_") } else { name }
}

/// A name of its own for something whose name by the rule is not: made of its wire spelling, or else with its kind or a
/// hash at the end.
#[must_use]
pub fn own(wire: &str, kind: &str, rule: impl Fn(&str) -> String, is_taken: impl Fn(&str) -> bool) -> String {
    let spelling = spelling(wire.strip_prefix("com.qlik.").unwrap_or(wire));
    let hash = fingerprint([wire], 0);
    let ends = ["".to_owned(), format!("_{kind}"), format!("_{kind}_{hash}")];
    let mut names = ends.iter().map(|end| rule(&format!("{spelling}{end}")));
    let is_free = |name: &String| is_identifier(name) && !is_taken(name);
    names.find(is_free).unwrap_or_else(|| rule(&format!("{kind}_{hash}")))
}

/// Whether a name by the rule is the wire name as it is spelled.
#[must_use]
pub fn is_spelled(wire: &str, rule: impl Fn(&str) -> String, name: &str) -> bool {
    rule(&spelling(wire)) == name
}

/// A wire name with everything in words that a Rust name does not show.
fn spelling(wire: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut is_open = false;
    let letters: Vec<_> = wire.chars().collect();
    for part in letters.chunk_by(|one, next| one.is_ascii_uppercase() && next.is_ascii_uppercase()) {
        let Some((last, before)) = part.split_last() else { continue };
        let is_capital = last.is_ascii_uppercase();
        match last {
            'a'..='z' | '0'..='9' => {
                if !is_open {
                    words.push(String::new());
                }
                words.last_mut().into_iter().for_each(|word| word.push(*last));
            }
            'A'..='Z' if before.is_empty() => {
                words.extend(["capital".to_owned(), last.to_ascii_lowercase().to_string()])
            }
            'A'..='Z' => words.extend(["capitals".to_owned(), part.iter().collect::<String>().to_ascii_lowercase()]),
            sign => {
                let name = SIGNS.iter().find(|(known, _)| known == sign).map(|(_, name)| (*name).to_owned());
                words.push(name.unwrap_or_else(|| format!("u{:x}", u32::from(*sign))));
            }
        }
        is_open = before.is_empty() && (is_capital || last.is_ascii_lowercase() || last.is_ascii_digit());
    }
    words.join("_")
}

/// The names of signs.
#[rustfmt::skip]
const SIGNS: &[(char, &str)] = &[
    (' ', "space"), ('!', "exclamation"), ('"', "quote"), ('#', "hash"), ('$', "dollar"), ('%', "percent"),
    ('&', "ampersand"), ('\'', "apostrophe"), ('(', "open"), (')', "close"), ('*', "asterisk"), ('+', "plus"),
    (',', "comma"), ('-', "hyphen"), ('.', "dot"), ('/', "slash"), (':', "colon"), (';', "semicolon"),
    ('<', "less"), ('=', "equals"), ('>', "greater"), ('?', "question"), ('@', "at"), ('[', "left_bracket"),
    ('\\', "backslash"), (']', "right_bracket"), ('^', "caret"), ('_', "underscore"), ('`', "backtick"),
    ('{', "left_brace"), ('|', "bar"), ('}', "right_brace"), ('~', "tilde"),
];

fn is_keyword(name: &str) -> bool {
    !name.is_empty() && !is_identifier(name) && syn::parse_str::<syn::Ident>(&format!("{name}_")).is_ok()
}

/// Upper camel case. An underscore separates digits that were separate, so that `1.0` and `10` are different names.
fn camel(text: &str) -> String {
    let is_digit = |c: char| c.is_ascii_digit();
    let mut name = String::new();
    for word in spelled(text).split(|c: char| !c.is_alphanumeric()) {
        if name.ends_with(is_digit) && word.starts_with(is_digit) {
            name.push('_');
        }
        name.push_str(&word.to_upper_camel_case());
    }
    if name.starts_with(is_digit) { format!("V{name}") } else { name }
}

/// A text with the sign before a digit replaced by a word.
fn spelled(text: &str) -> String {
    let signed = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit());
    match (text.strip_prefix('-'), text.strip_prefix('+')) {
        (Some(rest), _) if signed(rest) => format!("minus {rest}"),
        (_, Some(rest)) if signed(rest) => format!("plus {rest}"),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;
    use std::process::Command;

    use super::*;

    #[test]
    fn events() {
        for (wire, name) in [
            ("com.qlik.space.assignment.created", "SpaceAssignmentCreated"),
            ("com.qlik.v1.app.opened", "V1AppOpened"),
            ("com.qlik.core.web-integration.updated", "CoreWebIntegrationUpdated"),
            ("com.qlik.app.harddeleted", "AppHarddeleted"),
            ("org.example.thing.done", "OrgExampleThingDone"),
        ] {
            assert_eq!(event(wire), name);
        }
        assert_eq!(nested("SpaceCreated", "environment"), "SpaceCreatedEnvironment");
        assert_eq!(nested("AppDataUpdated", "_updates"), "AppDataUpdatedUpdates");
    }

    #[test]
    fn fields() {
        for (wire, name) in [
            ("createdAt", "created_at"),
            ("alertID", "alert_id"),
            ("_updates", "updates"),
            ("_resourcetype", "resourcetype"),
            ("type", "type_"),
            ("self", "self_"),
            ("2fa", "_2fa"),
            ("app-id", "app_id"),
            ("x.y", "x_y"),
        ] {
            assert_eq!(field(wire), name);
        }
    }

    #[test]
    fn variants() {
        for (wire, name) in [
            ("basicconsumer", "Basicconsumer"),
            ("DATA_PREPARATION", "DataPreparation"),
            ("CONSECUTIVE-FAILURES", "ConsecutiveFailures"),
            ("finished with warnings", "FinishedWithWarnings"),
            ("1.0", "V1_0"),
            ("10", "V10"),
            ("1.0.2", "V1_0_2"),
            ("-1", "Minus1"),
            ("+1", "Plus1"),
            ("self", "Self_"),
            ("com.qlik/edge-auth", "ComQlikEdgeAuth"),
            ("urn:ietf:params:oauth", "UrnIetfParamsOauth"),
            ("*", ""),
        ] {
            assert_eq!(variant(wire), name, "{wire}");
        }
    }

    #[test]
    fn names_of_their_own_show_the_spelling() {
        let free = |_: &str| false;
        for (wire, name) in [
            ("createdAt", "created_capital_at"),
            ("created_at", "created_underscore_at"),
            ("created-at", "created_hyphen_at"),
            ("_updates", "underscore_updates"),
            ("updates", "updates"),
            ("ü", "ufc"),
            ("SOFT", "capitals_soft"),
            ("OAuthURL", "capitals_oa_uth_capitals_url"),
            ("", "field"),
        ] {
            assert_eq!(own(wire, "field", field, free), name, "{wire}");
        }
        assert_eq!(own("*", "value", variant, free), "Asterisk");
        assert_eq!(own("unknown", "value", variant, |name| name == "Unknown"), "UnknownValue");
        assert_eq!(own("com.qlik.option", "event", event, is_reserved_type), "OptionEvent");
        assert_eq!(own("core/api-keys", "page", module, free), "core_slash_api_hyphen_keys");
        let [one, other] = ["ABC", "aBC"].map(|wire| own(wire, "field", field, free));
        assert_ne!(one, other);
    }

    #[test]
    fn modules() {
        for (stem, name) in [
            ("spaces", "spaces"),
            ("core/api-keys", "core_api_keys"),
            ("changelog-new-system-events", "changelog_new_system_events"),
            ("data", "data_"),
            ("delivery", "delivery_"),
            ("type", "type_"),
            ("gen", "gen_"),
            ("str", "str_"),
        ] {
            assert_eq!(module(stem), name);
        }
    }

    #[test]
    fn no_page_has_the_module_name_of_the_crate() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/src");
        for file in ["lib.rs", "events/mod.rs"] {
            let text = fs::read_to_string(root.join(file)).expect(file);
            let items = syn::parse_file(&text).expect(file).items;
            let private = items.iter().filter_map(|item| match item {
                syn::Item::Mod(module) if file == "lib.rs" || matches!(module.vis, syn::Visibility::Inherited) => {
                    Some(module.ident.to_string())
                }
                _ => None,
            });
            let free: Vec<_> = private.filter(|name| !is_reserved_module(name)).collect();
            assert!(free.is_empty(), "add these modules of {file} to CRATE_MODULES: {free:?}");
        }
        for name in [super::super::index::MODULE, super::super::plan::SHARED_MODULE] {
            assert!(is_reserved_module(name), "{name}");
        }
    }

    /// The keywords of the reference: strict, reserved and weak ones.
    const KEYWORDS: &str = "as async await break const continue crate dyn else enum extern false fn for if impl in let \
                            loop match mod move mut pub ref return self Self static struct super trait true type unsafe \
                            use where while abstract become box do final gen macro override priv try typeof unsized \
                            virtual yield macro_rules raw safe union";

    #[test]
    fn every_keyword_makes_a_field_a_variant_and_a_module_that_compile() {
        let words = || KEYWORDS.split_whitespace().chain(PRIMITIVES.iter().copied());
        let fields: BTreeSet<_> = words().map(field).collect();
        let fields: String = fields.iter().map(|name| format!("    pub {name}: u8,\n")).collect();
        let variants: BTreeSet<_> = words().map(variant).collect();
        let variants: String = variants.iter().map(|name| format!("    {name},\n")).collect();
        let modules: BTreeSet<_> = words().map(module).collect();
        let modules: String = modules.iter().map(|name| format!("pub mod {name} {{}}\n")).collect();
        compile(&format!(
            "pub struct Fields {{\n{fields}}}\npub enum Variants {{\n{variants}}}\npub mod pages {{\n{modules}}}\n\
             pub use pages::*;\npub fn text(text: &str) -> usize {{\n    text.len()\n}}\n"
        ));
    }

    /// Compiles a library of edition 2024, up to type checking.
    fn compile(text: &str) {
        let folder = std::env::temp_dir().join(format!("qlik-events-keywords-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        let file = folder.join("lib.rs");
        fs::write(&file, text).expect("a file");
        let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
        let output = Command::new(rustc)
            .args(["--edition", "2024", "--crate-type", "lib", "--emit=metadata", "--out-dir"])
            .args([&folder, &file])
            .output()
            .expect("rustc runs");
        fs::remove_dir_all(&folder).expect("the folder is removed");
        assert!(output.status.success(), "{}\n{text}", String::from_utf8_lossy(&output.stderr));
    }

    #[test]
    fn names_of_the_prelude_are_reserved() {
        for name in ["Self", "Option", "Iterator", "Clone", "i64", "Data"] {
            assert!(is_reserved_type(name), "{name}");
        }
        assert!(!is_reserved_type("SpaceCreated"));
    }
}
