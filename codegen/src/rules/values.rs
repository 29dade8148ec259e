//! Rules about allowed values, and about the options of a `oneOf`.

use super::rules;

rules! { Level:
    Breaking ALLOWED_VALUE_REMOVED "allowed-value-removed", "allowed value removed", "allowed values removed" {
        means: "A value is no longer among the allowed ones.",
        why: "Its variant is gone, so code that names it no longer compiles. The value itself would still be read, as `Unknown`.",
        todo: "Find out whether it is still sent; then a fixup sets the list right.",
        example: "data.status: archived" => "",
    }
    Breaking ALLOWED_VALUE_RESPELLED "allowed-value-respelled", "allowed value spelled differently", "allowed values spelled differently" {
        means: "A value went and another came that has the same letters in another case or with other signs between them.",
        why: "The old spelling is read as `Unknown`, and code that compares with the variant no longer meets it, even where the variant's name stays.",
        todo: "Look at the example: it shows how the value is sent.",
        example: "data.status: IN_PROGRESS" => "data.status: in-progress",
    }
    Breaking ALLOWED_VALUES_INTRODUCED "allowed-values-introduced", "text became a list of values", "texts became lists of values" {
        means: "The page lists the allowed values of a property that could be any text.",
        why: "The field was a `String` and is an enum now, so code that uses its value no longer compiles.",
        todo: "Check that the list is one of values and no list of examples; a fixup can take it away.",
        example: "string (Option<String>)" => "string, one of a | b (Option<spaces::SpaceCreatedKind>)",
    }
    Breaking ALLOWED_VALUES_DROPPED "allowed-values-dropped", "list of values became text", "lists of values became text" {
        means: "The page no longer lists the allowed values of a property.",
        why: "The field was an enum and is a `String` now, so code that uses its value no longer compiles.",
        todo: "Find out whether more values are allowed, or the list was lost with a change of the page; a fixup can restore it.",
        example: "string, one of a | b (Option<spaces::SpaceCreatedKind>)" => "string (Option<String>)",
    }
    Breaking OPTION_REMOVED "option-removed", "option of a oneOf removed", "options of oneOfs removed" {
        means: "A `oneOf` has an option less.",
        why: "Its variant and its struct are gone, so code that names them no longer compiles.",
        todo: "Find out whether such objects are still sent.",
        example: "data<botUser>" => "",
    }
    Breaking OPTION_RENAMED "option-renamed", "option of a oneOf renamed", "options of oneOfs renamed" {
        means: "An option of a `oneOf` went and another came that has the same properties.",
        why: "Its variant and its struct have other names, so code that names them no longer compiles.",
        todo: "Retain the names with `renamed` in spec/names.yaml, if only the page's schema was renamed.",
        example: "data<botUser>" => "data<bot>",
    }
    Additive ALLOWED_VALUE_ADDED "allowed-value-added", "allowed value added", "allowed values added" {
        means: "A further value is allowed.",
        why: "The enums are `#[non_exhaustive]`, so a variant more breaks nothing. The value was read as `Unknown` before.",
        todo: "Say so in the change log. Look for code that handles the value as `Unknown`.",
        example: "" => "data.status: archived",
    }
    Additive OPTION_ADDED "option-added", "option of a oneOf added", "options of oneOfs added" {
        means: "A `oneOf` has a further option.",
        why: "Its enum is `#[non_exhaustive]`, so a variant more breaks nothing.",
        todo: "Say so in the change log.",
        example: "" => "data<serviceUser>",
    }
    Additive OPTIONS_REORDERED "options-reordered", "options of a oneOf reordered", "options of oneOfs reordered" {
        means: "The options of a `oneOf` stand in another order.",
        why: "Code compiles as before, but the first option is the enum's `Default`, and of options that require equally much the first is read.",
        todo: "Nothing, unless code relies on the default.",
        example: "user, botUser" => "botUser, user",
    }
    Docs ALLOWED_VALUES_REORDERED "allowed-values-reordered", "allowed values reordered", "allowed values reordered" {
        means: "The same values are allowed, in another order.",
        why: "The order shows in the documentation alone: the enums have no order and no numbers.",
        todo: "Nothing.",
        example: "a, b" => "b, a",
    }
    Docs STATED_VALUES_CHANGED "stated-values-changed", "stated values changed", "stated values changed" {
        means: "The page lists other values for a property whose type in the crate is no enum, such as a number.",
        why: "They stand in the documentation alone.",
        todo: "Nothing.",
        example: "1, 2" => "1, 2, 3",
    }
}
