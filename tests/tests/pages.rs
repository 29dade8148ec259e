//! Golden cases of reading: `page.md`, `page.txt` or `page.json` in, its page of the catalogue as `spec.yaml` out; one
//! oddity each.

use std::fs;
use std::path::Path;

use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::model::catalogue::Page;
use qlik_events_codegen::source::Source;
use qlik_events_codegen::spec;

use crate::support::{assert_golden, cases, fixtures, page_of, read_valid};

each_case! {
    array_without_item_type,
    asyncapi_all_of_of_one,
    asyncapi_all_of_without_reference,
    asyncapi_array_behind_reference,
    asyncapi_arrays,
    asyncapi_chain_of_references,
    asyncapi_channels_and_operations,
    asyncapi_data_behind_all_of,
    asyncapi_data_behind_reference,
    asyncapi_deprecated_properties,
    asyncapi_empty_members,
    asyncapi_event,
    asyncapi_examples_of_every_kind,
    asyncapi_facts_of_items,
    asyncapi_limits,
    asyncapi_member_with_data_and_attributes,
    asyncapi_members_of_all_of,
    asyncapi_nullable,
    asyncapi_odd_formats,
    asyncapi_odd_names,
    asyncapi_on_one_line,
    asyncapi_one_allowed_value,
    asyncapi_one_of,
    asyncapi_payload_behind_reference,
    asyncapi_payload_member_without_target,
    asyncapi_payload_without_all_of,
    asyncapi_properties_beside_all_of,
    asyncapi_properties_beside_one_of,
    asyncapi_properties_called_like_keywords,
    asyncapi_property_in_two_members,
    asyncapi_published_sentences,
    asyncapi_reference_behind_the_first_member,
    asyncapi_reference_without_target,
    asyncapi_scalar_behind_reference,
    asyncapi_schema_used_twice,
    asyncapi_schema_within_itself,
    asyncapi_sentences,
    asyncapi_successors,
    asyncapi_titles_with_constants,
    asyncapi_type_beside_all_of,
    asyncapi_unused_schemas,
    asyncapi_without_a_type,
    bullets_allowed_values,
    bullets_deprecated_event,
    bullets_description_of_two_paragraphs,
    bullets_event,
    bullets_flags,
    bullets_names_that_look_like_types,
    bullets_nested,
    bullets_title_and_introduction,
    bullets_two_events,
    bullets_two_levels_end_at_once,
    bullets_types,
    changelog_counts,
    changelog_deprecated,
    changelog_mention_before_the_next_type,
    changelog_pairs_run_together,
    changelog_summaries_with_colons_and_notes,
    columns_in_another_order,
    data_in_the_middle,
    defaults_of_every_kind,
    deprecated_flags,
    deprecated_in_prose,
    description_with_bars_and_colons,
    doubled_key,
    empty_type,
    event_and_schema_differ,
    event_without_example,
    flat_dash_in_prose,
    flat_event,
    flat_example_of_another_type,
    flat_flags,
    flat_introduction,
    flat_introduction_with_a_broken_first_line,
    flat_item_in_the_middle,
    flat_nested,
    flat_next_description_behind_json,
    flat_opener_behind_description,
    flat_property_called_properties,
    flat_title,
    flat_two_lists_end_at_once,
    flat_values_behind_prose,
    front_matter,
    inferred_timestamps,
    json_object,
    labels_in_any_order,
    negative_numbers,
    no_introduction,
    object_with_an_empty_table,
    object_without_properties,
    odd_cells,
    one_of,
    one_of_without_schemas,
    own_sentences,
    parent_and_child_of_one_name,
    prose_that_looks_like_facts,
    same_name_under_two_parents,
    schema_as_type,
    schema_that_is_an_array,
    several_channels,
    several_line_description,
    truncated,
    undefined_items,
    undefined_type,
    unquoted_string,
    values_with_dots_colons_and_spaces,
}

fn check(case: &str) {
    let folder = fixtures("pages").join(case);
    let page = read_case(&folder);
    let yaml = spec::save(&page);
    assert_golden(&folder.join("spec.yaml"), &yaml);
    let mut diagnostics = Diagnostics::default();
    let loaded = spec::load(&Source::new("spec.yaml", &yaml), &mut diagnostics);
    assert!(diagnostics.is_empty(), "{}", diagnostics.render(false));
    assert_eq!(loaded, Some(page), "a saved page loads equal");
}

fn read_case(folder: &Path) -> Page {
    let read = |file: &str| Some(page_of(&read_valid(file, &fs::read_to_string(folder.join(file)).ok()?)));
    ["page.md", "page.txt", "page.json"].into_iter().find_map(read).expect("a page.md, page.txt or page.json")
}

#[test]
fn every_folder_is_a_case() {
    let mut known: Vec<_> = CASES.to_vec();
    known.sort_unstable();
    assert_eq!(cases("pages"), known);
}

/// The same page with CRLF line endings, and with a byte-order mark, is the same page.
#[test]
fn crlf_and_a_byte_order_mark_change_nothing() {
    for case in CASES {
        let folder = fixtures("pages").join(case);
        for file in ["page.md", "page.txt", "page.json"] {
            let Ok(text) = fs::read_to_string(folder.join(file)) else { continue };
            let expected = spec::save(&page_of(&read_valid(file, &text)));
            let crlf = text.replace('\n', "\r\n");
            for other in [crlf.clone(), format!("\u{feff}{text}"), format!("\u{feff}{crlf}")] {
                assert_eq!(spec::save(&page_of(&read_valid(file, &other))), expected, "{case}");
            }
        }
    }
}
