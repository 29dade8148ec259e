use crate::pages::text::testing::{Mutation, Outcome, document, silent_losses};

fn read(text: &str) -> Outcome {
    crate::pages::text::testing::read(super::read, text)
}

fn messages(section: &str) -> Vec<String> {
    read(&format!("News\nAbout it.\nRoles\n{section}")).messages()
}

#[test]
fn the_real_page_is_read_in_full() {
    let page = read(&document("changelog-new-system-events.txt"));
    let outline = page.outline();
    assert!(outline.starts_with("title \"New system events for automations,"), "{outline}");
    let events = &page.page.events;
    assert_eq!(events.len(), 21);
    assert!(events.iter().all(|event| event.payload.is_none() && event.section.is_some()));
    let deprecated: Vec<_> = events.iter().filter(|event| event.deprecated.is_some()).collect();
    assert_eq!(deprecated.len(), 1);
    assert_eq!(deprecated[0].event_type.value, "com.qlik.license.data.volume.consumption.aggregated");
    let sections: Vec<_> = page.page.sections.iter().map(|section| section.title.value.as_str()).collect();
    assert_eq!(sections, ["New event types", "Automations", "Licenses", "Roles", "Web integrations", "IP policies"]);
    assert_eq!(page.page.introduction.len(), 2);
    let aggregated = "aggregated deprecated\n  in \"Licenses\"\n  says \"data volume consumption aggregated\"\ncom.qlik.v1.role.created";
    assert!(outline.contains(aggregated), "{outline}");
}

#[test]
fn sections_hold_prose_and_pairs() {
    let text = "News\nAbout it. Use com.q.x.y: no.\nOf old\n\nRoles\nTwo new events:com.q.a.b: a bcom.q.c.d (deprecated): \
                c d, with\n_updates listed\nSee\ncom.q.a.b.\nLast.";
    assert_eq!(
        read(text).outline(),
        "title \"News\"\nintroduction \"About it. Use\"\nsection \"Of old\"\nsection \"Roles\"\n  prose \"Two new \
         events:\" \"See\\ncom.q.a.b.\" \"Last.\"\ncom.q.x.y\n  says \"no.\"\ncom.q.a.b\n  in \"Roles\"\n  says \"a \
         b\"\ncom.q.c.d deprecated\n  in \"Roles\"\n  says \"c d, with\\n_updates listed\"\n"
    );
}

#[test]
fn a_page_can_have_no_headings() {
    let outline = read("A new event tracks it:\ncom.q.a.b: a b").outline();
    assert_eq!(outline, "introduction \"A new event tracks it:\"\ncom.q.a.b\n  says \"a b\"\n");
}

#[test]
fn a_count_must_agree() {
    assert!(messages("Two new events:\ncom.q.a.b: ab\ncom.q.c.d: cd").is_empty());
    assert!(messages("One new event:\ncom.q.a.b: ab\nOne new event:\ncom.q.c.d: cd").is_empty());
    assert!(messages("com.q.a.b: ab\ncom.q.c.d: cd\nThese are 2 new events.").is_empty());
    assert_eq!(
        messages("Here are ten new events:\ncom.q.a.b: ab"),
        ["4:10 `ten` (10) new events are announced here, but 1 event is listed"]
    );
    assert_eq!(
        messages("One new event:\ncom.q.a.b: ab\n3 new events:\ncom.q.c.d: cd\ncom.q.e.f: ef"),
        ["6:1 `3` (3) new events are announced here, but 2 events are listed"]
    );
    assert_eq!(
        messages("A new event.\nUsers\ncom.q.a.b: ab"),
        ["4:1 `A` (1) new events are announced here, but 0 events are listed"]
    );
    assert_eq!(
        read("News\nThere are five new events.\nRoles\ncom.q.a.b: ab").messages(),
        ["2:11 `five` (5) new events are announced here, but 1 event is listed"]
    );
}

#[test]
fn a_malformed_pair_is_an_error() {
    assert_eq!(
        messages("com.q: a\ncom.q.Role.x: b\ncom.q.a.b(beta): c\ncom.q.a.b:d\ncom.q.a.b: com.q.c.d: ok\ncom.q.e.f:"),
        [
            "4:1 `com.q` is not an event type",
            "5:1 `com.q.Role.x` is not an event type",
            "6:10 unknown mark `(beta)` after `com.q.a.b`",
            "7:1 an event type and a colon without a space after it",
            "8:1 `com.q.a.b` is announced without a summary",
            "9:1 `com.q.e.f` is announced without a summary",
        ]
    );
}

#[test]
fn a_truncated_page_is_an_error() {
    assert_eq!(messages("com.q.a.b: ab\nUsers\n"), ["5:1 a heading with nothing after it"]);
    assert_eq!(read("News\nAbout it.\n").messages(), ["2:10 this page announces no event"]);
}

#[test]
fn no_mutation_loses_facts_silently() {
    let text = document("changelog-new-system-events.txt");
    let is_whole = |cut: &str| {
        let last = cut.lines().last().unwrap_or_default();
        cut.is_empty() || last.contains("com.qlik.") || last.starts_with("Note") || last.starts_with("For full")
    };
    let sharp =
        [Mutation::Double, Mutation::Swap, Mutation::Join, Mutation::JoinSpaced, Mutation::Cut, Mutation::Halve];
    assert_eq!(silent_losses(super::read, &text, &sharp, is_whole), [""; 0]);
    // No sentence counts the event of the section `Automations`.
    let lost = silent_losses(super::read, &text, &[Mutation::Drop], is_whole);
    assert!(lost.len() == 1 && lost[0].contains("com.qlik.v1.automation.run.ended"), "{lost:?}");
}
