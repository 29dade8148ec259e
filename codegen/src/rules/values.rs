//! Rules of `diff` about allowed values, and about the options of a `oneOf`.

use super::rules;

rules! { SemverImpact:
    Breaking ALLOWED_VALUE_REMOVED "allowed-value-removed", "allowed value removed", "allowed values removed" {
        description: "A value is no longer allowed.",
        rationale: "The variant was removed, so code that names it no longer compiles. The value itself still parses, as `Unknown`.",
        help: "Find out whether the value is still sent. If it is, correct the list by a fixup.",
        example: "data.status: archived" => "",
        effects: ChangesVariants,
    }
    Breaking ALLOWED_VALUE_RESPELLED "allowed-value-respelled", "allowed value spelled differently", "allowed values spelled differently" {
        description: "A value disappeared, and another appeared with the same letters in another case or with other punctuation.",
        rationale: "The old spelling parses as `Unknown`. Code that compares with the variant no longer matches it, even where the variant keeps its name.",
        help: "Check the example, which shows how the value is sent.",
        example: "data.status: IN_PROGRESS" => "data.status: in-progress",
        effects: ChangesVariants,
    }
    Breaking ALLOWED_VALUES_INTRODUCED "allowed-values-introduced", "string became a list of values", "strings became lists of values" {
        description: "The page lists the allowed values of a property that could be any string.",
        rationale: "The field was a `String`, and is now an enum, so code that uses its value no longer compiles.",
        help: "Check that the list is complete and does not only name examples. A fixup can remove it.",
        example: "string (Option<String>)" => "string, one of a | b (Option<spaces::SpaceCreatedKind>)",
        effects: ReshapesTypes RetypesField,
    }
    Breaking ALLOWED_VALUES_DROPPED "allowed-values-dropped", "list of values became a string", "lists of values became strings" {
        description: "The page no longer lists the allowed values of a property.",
        rationale: "The field was an enum, and is now a `String`, so code that uses its value no longer compiles.",
        help: "Find out whether other values are allowed, or the page lost the list by mistake. A fixup can restore it.",
        example: "string, one of a | b (Option<spaces::SpaceCreatedKind>)" => "string (Option<String>)",
        effects: ReshapesTypes RetypesField,
    }
    Breaking OPTION_REMOVED "option-removed", "option of a oneOf removed", "options of oneOfs removed" {
        description: "A `oneOf` has lost an option.",
        rationale: "The option's variant and struct were removed, so code that names them no longer compiles.",
        help: "Find out whether such objects are still sent.",
        example: "data<botUser>" => "",
        effects: ReshapesTypes,
    }
    Breaking OPTION_RENAMED "option-renamed", "option of a oneOf renamed", "options of oneOfs renamed" {
        description: "One option of a `oneOf` disappeared, and another with the same properties appeared.",
        rationale: "The option's variant and struct have other names, so code that names them no longer compiles.",
        help: "If only the page's schema was renamed, keep the Rust names with `renamed` in spec/names.yaml.",
        example: "data<botUser>" => "data<bot>",
        effects: RenamesTypes,
    }
    Additive ALLOWED_VALUE_ADDED "allowed-value-added", "allowed value added", "allowed values added" {
        description: "A new value is allowed.",
        rationale: "The enums are `#[non_exhaustive]`, so a new variant breaks no code. Before, the value parsed as `Unknown`.",
        help: "Mention it in the change log. Look for code that handles the value as `Unknown`.",
        example: "" => "data.status: archived",
        effects: ChangesVariants,
    }
    Additive OPTION_ADDED "option-added", "option of a oneOf added", "options of oneOfs added" {
        description: "A `oneOf` has a new option.",
        rationale: "The enum is `#[non_exhaustive]`, so a new variant breaks no code.",
        help: "Mention it in the change log.",
        example: "" => "data<serviceUser>",
        effects: ReshapesTypes,
    }
    Additive OPTIONS_REORDERED "options-reordered", "options of a oneOf reordered", "options of oneOfs reordered" {
        description: "A `oneOf` lists its options in another order.",
        rationale: "Code compiles as before. But the first option is the `Default` of the enum, and among options with equally many matching required properties the first one is read.",
        help: "Nothing, unless code relies on the default.",
        example: "user, botUser" => "botUser, user",
    }
    Docs ALLOWED_VALUES_REORDERED "allowed-values-reordered", "allowed values reordered", "allowed values reordered" {
        description: "The same values are allowed, in another order.",
        rationale: "Only the documentation shows the order: the enums have no order and no numbers.",
        help: "Nothing.",
        example: "a, b" => "b, a",
    }
    Docs STATED_VALUES_CHANGED "stated-values-changed", "stated values changed", "stated values changed" {
        description: "The page lists other values for a property that is not an enum in the crate, such as a number.",
        rationale: "Only the documentation shows the values.",
        help: "Nothing.",
        example: "1, 2" => "1, 2, 3",
    }
}
