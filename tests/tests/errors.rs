//! Golden cases of errors: a `page.*` or the folder of a project in, the printed errors as `error.txt` out.

use std::fs;
use std::path::Path;

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::{load, pages, project};

use crate::support::{assert_golden, cases, copy_of, fixtures, put, snapshot};

/// Cases about a whole file, which have no line to show.
const WHOLE_FILE: [&str; 6] = [
    "empty_file",
    "file_of_another_ending",
    "file_in_place_of_the_folder",
    "folder_in_place_of_a_page",
    "names_collision_of_two_modules",
    "only_white_space",
];

each_case! {
    asyncapi_allowed_values,
    asyncapi_cut_behind_a_comma,
    asyncapi_cut_in_a_text,
    asyncapi_empty_object,
    asyncapi_key_twice,
    asyncapi_message_past_the_channel,
    asyncapi_message_reached_twice,
    asyncapi_message_that_no_operation_reaches,
    asyncapi_messages_in_a_circle,
    asyncapi_missing_parts,
    asyncapi_more_behind_the_end,
    asyncapi_name_that_is_no_event_type,
    asyncapi_no_name_and_no_payload,
    asyncapi_no_operation,
    asyncapi_openapi,
    asyncapi_operation_without_messages,
    asyncapi_other_version,
    asyncapi_payload_is_no_object,
    asyncapi_payload_of_options,
    asyncapi_payload_without_properties,
    asyncapi_properties_of_a_text,
    asyncapi_property_without_a_name,
    asyncapi_reference_to_another_kind,
    asyncapi_reference_to_no_channel,
    asyncapi_reference_to_no_message,
    asyncapi_reference_to_no_schema,
    asyncapi_references_that_lead_on,
    asyncapi_schemas_nested_too_deep,
    asyncapi_schemas_that_double,
    asyncapi_sentences_of_nobody,
    asyncapi_too_deep,
    asyncapi_two_messages_of_one_type,
    asyncapi_unknown_keys,
    asyncapi_unknown_keys_of_schemas,
    asyncapi_unknown_type,
    asyncapi_version_is_no_text,
    asyncapi_wrong_kinds,
    asyncapi_wrong_kinds_at_the_top,
    bell_character,
    bullets_broken_event_type,
    bullets_broken_json,
    bullets_cut_before_the_example,
    bullets_cut_behind_the_description,
    bullets_cut_in_the_json,
    bullets_cut_in_the_payload,
    bullets_doubled_json_key,
    bullets_duplicate_event,
    bullets_flag_twice,
    bullets_list_of_a_string,
    bullets_list_of_another_property,
    bullets_list_that_nothing_opens,
    bullets_more_json,
    bullets_no_event,
    bullets_no_event_type,
    bullets_no_payload_line,
    bullets_odd_column,
    bullets_payload_is_no_object,
    bullets_two_properties_of_one_name,
    bullets_unclosed_list,
    bullets_unclosed_value,
    bullets_unknown_flag,
    bullets_unknown_type_word,
    bullets_value_twice,
    changelog_broken_type,
    changelog_cut_in_the_type,
    changelog_duplicate_event,
    changelog_no_summary,
    changelog_unknown_mark,
    changelog_wrong_count,
    changelog_wrong_count_in_digits,
    control_character,
    empty_file,
    file_in_place_of_the_folder,
    file_of_another_ending,
    fixups_allow_no_event,
    fixups_allow_of_an_unknown_finding,
    fixups_allow_on_an_unknown_document,
    fixups_broken_path,
    fixups_broken_yaml,
    fixups_empty_reason,
    fixups_keep_an_event_and_a_property,
    fixups_keep_no_path,
    fixups_keep_on_an_unknown_page,
    fixups_keep_twice,
    fixups_keep_twice_beside_another_event,
    fixups_keep_what_another_page_documents,
    fixups_keep_what_is_there,
    fixups_no_event,
    fixups_no_path,
    fixups_no_reason,
    fixups_set_a_key_of_properties_on_an_event,
    fixups_set_on_an_unknown_document,
    fixups_set_to_what_it_is,
    fixups_set_twice,
    fixups_type_of_too_many_arrays,
    fixups_unexpected_value,
    fixups_unknown_key,
    fixups_unknown_value_key,
    fixups_unused_allow,
    fixups_wrong_kind_of_value,
    flat_broken_json,
    flat_cut_before_the_example,
    flat_cut_behind_the_next_description,
    flat_cut_in_the_json,
    flat_cut_in_the_payload,
    flat_doubled_json_key,
    flat_duplicate_event,
    flat_list_closed_twice,
    flat_list_of_another_property,
    flat_list_that_nothing_opens,
    flat_no_event,
    flat_no_event_type,
    flat_no_payload_line,
    flat_two_properties_of_one_name,
    flat_type_of_too_many_arrays,
    flat_unclosed_list,
    flat_unclosed_value,
    flat_unknown_flag,
    flat_unknown_type_word,
    flat_values_twice,
    folder_in_place_of_a_page,
    md_broken_json,
    md_contents_list_less,
    md_contents_list_more,
    md_cut_before_the_example,
    md_cut_in_a_row,
    md_cut_in_details,
    md_cut_in_the_description,
    md_cut_in_the_example,
    md_details_closed_twice,
    md_details_of_a_string,
    md_details_of_an_unknown_property,
    md_details_twice,
    md_details_without_summary,
    md_doubled_allowed_value,
    md_doubled_column,
    md_doubled_json_key,
    md_duplicate_event,
    md_empty_allowed_value,
    md_further_column,
    md_heading_that_is_no_event_type,
    md_json_is_no_object,
    md_label_twice,
    md_label_without_a_value,
    md_metadata_of_two_values,
    md_metadata_without_a_value,
    md_missing_column,
    md_neither_yes_nor_no,
    md_no_event,
    md_no_payload,
    md_one_option,
    md_options_of_another_name,
    md_quote,
    md_row_with_too_few_cells,
    md_row_with_too_many_cells,
    md_table_in_a_sentence,
    md_text_behind_the_example,
    md_two_properties_of_one_name,
    md_type_of_too_many_arrays,
    md_type_without_backticks,
    md_unclosed_code,
    md_unclosed_details,
    md_unclosed_front_matter,
    md_unknown_column,
    md_unknown_heading,
    md_unknown_label,
    md_unknown_metadata_key,
    md_unknown_type_word,
    names_collision_of_two_events,
    names_collision_of_two_fields,
    names_collision_of_two_modules,
    names_collision_of_two_options,
    names_collision_of_two_values,
    names_differing_facts,
    names_equal_to_the_rule,
    names_former_type_of_a_page,
    names_former_type_of_nothing,
    names_former_type_with_a_star,
    names_former_type_with_the_name_of_another,
    names_no_identifier_for_a_property,
    names_no_identifier_for_a_value,
    names_no_identifier_in_names_yaml,
    names_no_path,
    names_one_type_of_two_options,
    names_renamed_to_nothing,
    names_renamed_without_a_reason,
    names_right_to_left_override,
    names_successor_of_a_property,
    names_successor_of_nothing,
    names_successor_that_is_no_event,
    names_successor_with_two_stars,
    names_unknown_key,
    not_utf8,
    only_white_space,
    right_to_left_override,
    several_files,
    unknown_layout,
}

fn diagnostics(folder: &Path) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for page in ["page.md", "page.txt", "page.json"] {
        if folder.join(page).exists() {
            if let Some(source) = load::read(folder, page, &mut diagnostics) {
                pages::read(&source, &mut diagnostics);
            }
            return diagnostics;
        }
    }
    project::build(folder).err().unwrap_or_default()
}

fn check(case: &str) {
    let folder = fixtures("errors").join(case);
    assert_golden(&folder.join("error.txt"), &diagnostics(&folder).render(false));
}

#[test]
fn every_folder_is_a_case() {
    assert_eq!(cases("errors"), CASES);
}

/// The errors of a case, each as it is printed.
fn errors_of(case: &str) -> Vec<String> {
    let text = diagnostics(&fixtures("errors").join(case)).render(false);
    let errors: Vec<_> = text.split("error: ").skip(1).map(str::to_owned).collect();
    assert!(!errors.is_empty(), "{case}: nothing is reported");
    errors
}

#[test]
fn each_error_has_a_position_its_line_and_a_caret() {
    for case in CASES {
        for error in errors_of(case) {
            let place = error.lines().find_map(|line| line.trim_start().strip_prefix("--> ")).expect(case);
            if WHOLE_FILE.contains(case) {
                continue;
            }
            let numbers: Vec<_> =
                place.rsplit(':').take(2).map(|number| number.parse::<usize>().expect(case)).collect();
            let line = format!("{} |", numbers[1]);
            assert!(error.lines().any(|shown| shown.trim_start().starts_with(&line)), "{case}: {error}");
            assert!(
                error.lines().any(|shown| shown.trim_start().starts_with('|') && shown.contains('^')),
                "{case}: {error}"
            );
        }
    }
}

#[test]
fn each_error_has_an_expectation_or_a_help() {
    for case in CASES {
        for error in errors_of(case) {
            assert!(error.contains("expected") || error.contains("help: "), "{case}: {error}");
        }
    }
}

/// One run reports all errors, including those of two documents and of the decisions of people.
#[test]
fn one_run_reports_the_errors_of_all_files() {
    let root = copy_of(&fixtures("errors/several_files"));
    let text = project::build(root.path()).expect_err("errors").render(false);
    for file in ["spec/docs/rooms.md", "spec/docs/things.md", "spec/fixups.yaml", "spec/names.yaml"] {
        assert!(text.contains(&format!("--> {file}:")), "{file}\n{text}");
    }
}

#[test]
fn crlf_does_not_change_positions() {
    for case in CASES {
        let folder = fixtures("errors").join(case);
        for page in ["page.md", "page.txt", "page.json"] {
            let Ok(text) = fs::read_to_string(folder.join(page)) else { continue };
            let expected = diagnostics(&folder).render(false);
            let root = tempfile::tempdir().unwrap();
            for other in [text.replace('\n', "\r\n"), format!("\u{feff}{text}")] {
                put(root.path(), page, other);
                assert_eq!(diagnostics(root.path()).render(false), expected, "{case}");
            }
        }
    }
}

#[test]
fn reading_changes_no_file() {
    let before = snapshot(&fixtures("errors"));
    for case in CASES {
        diagnostics(&fixtures("errors").join(case));
    }
    assert_eq!(snapshot(&fixtures("errors")), before);
}
