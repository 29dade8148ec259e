//! Documents with words of the layouts as names and sentences: each is read back equal, or is an error with a place. None
//! is read as something else.

use proptest::prelude::*;
use qlik_events_codegen::diagnostics::Diagnostics;
use qlik_events_codegen::model::{Document, Property};
use qlik_events_codegen::pages;
use qlik_events_codegen::source::Source;

use crate::merge_oracle::{comparable, config, first_difference};
use crate::support::merge_render::render;
use crate::support::wild::wild_world;

/// The document with each run of white space in a description as one blank: readers need not keep it.
fn with_plain_blanks(document: &Document) -> Document {
    fn plain(text: &mut Option<String>) {
        *text = text.take().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    fn within(properties: &mut [Property]) {
        for property in properties {
            plain(&mut property.description);
            within(&mut property.properties);
            within(&mut property.options);
        }
    }
    let mut document = document.clone();
    for event in &mut document.events {
        plain(&mut event.description);
        within(&mut event.properties);
    }
    document
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_resembles_a_layout_is_an_error_or_read_back_equal(world in wild_world(), composition in 0_usize..4) {
        for document in &world.documents {
            let text = render(document, composition);
            let mut diagnostics = Diagnostics::default();
            let read = pages::read(&Source::new(&format!("spec/docs/{}", document.file), &text), &mut diagnostics);
            if !diagnostics.is_empty() {
                let errors = diagnostics.render(false);
                prop_assert!(errors.matches("error: ").count() <= errors.matches("--> spec/docs/").count(), "{errors}");
                continue;
            }
            let [read, made] = [&read.expect("a document"), document].map(|one| comparable(&with_plain_blanks(one)));
            prop_assert!(read == made, "{}\n{text}", first_difference(&made, &read));
        }
    }
}
