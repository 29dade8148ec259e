//! `export html`: the site has a page for everything, its links lead somewhere, it is small, and shows every text as it
//! is.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use qlik_events_codegen::delivery::{Delivery, render};
use qlik_events_codegen::diff::{Change, Diff};
use qlik_events_codegen::export::html::{self, INDEX};
use qlik_events_codegen::files::Files;
use qlik_events_codegen::model::path::visit;
use qlik_events_codegen::{project, show};
use qlik_events_tests::catalogue::catalogue;
use serde_json::Value;

use crate::export_diff::{NAMES, changed, named};
use crate::support::specs::{BASE, edited, load};
use crate::support::{copy_of, edits, fixtures, put, workspace};

fn site(root: &Path) -> Files {
    project::exported(root, html::site).unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(false))).0
}

fn small() -> Files {
    site(&fixtures("export").join("small"))
}

/// The text of an element's content or attribute.
fn unescaped(html: &str) -> String {
    let entities = [("&#x2f;", "/"), ("&#x27;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
    entities.iter().fold(html.to_owned(), |text, (entity, c)| text.replace(entity, c))
}

/// The values of an attribute in a page.
fn values(page: &str, attribute: &str) -> Vec<String> {
    let start = format!(" {attribute}=\"");
    page.split(&start).skip(1).map(|rest| unescaped(rest.split('"').next().expect("a value"))).collect()
}

/// The text that a page shows.
fn shown(page: &str) -> String {
    let mut text = String::new();
    for piece in page.split('<') {
        text.push_str(piece.split_once('>').map_or("", |(_, after)| after));
    }
    unescaped(&text)
}

fn pages(site: &Files) -> impl Iterator<Item = (&String, &String)> {
    site.0.iter().filter(|(path, _)| path.ends_with(".html"))
}

/// The file and the anchor that an address in a page leads to; `None` if it leads out of the site.
fn target(page: &str, address: &str) -> Option<(String, Option<String>)> {
    if address.starts_with("https://") || address.starts_with("http://") || address.starts_with("data:") {
        return None;
    }
    let (path, anchor) = address.split_once('#').map_or((address, None), |(path, anchor)| (path, Some(anchor)));
    let mut folders: Vec<&str> = page.split('/').collect();
    let file = folders.pop().expect("a file");
    if path.is_empty() {
        folders.push(file);
    }
    for part in path.split('/').filter(|part| !part.is_empty()) {
        if part == ".." { folders.pop().map_or_else(|| panic!("{page}: {address}"), drop) } else { folders.push(part) }
    }
    Some((folders.join("/"), anchor.map(str::to_owned)))
}

#[test]
fn the_catalogue_is_small_and_its_first_page_smaller() {
    let site = site(&workspace());
    let size: usize = site.0.values().map(String::len).sum();
    assert!(size < 3_000_000, "{size} bytes");
    let first: usize =
        [INDEX, "style.css", "site.js", "search.js", "finder.js"].iter().map(|path| site.0[*path].len()).sum();
    assert!(first < 100_000, "{first} bytes");
}

#[test]
fn every_link_leads_to_a_page_and_a_place_on_it() {
    for site in [site(&workspace()), small()] {
        let ids: BTreeMap<&str, Vec<String>> =
            pages(&site).map(|(path, page)| (path.as_str(), values(page, "id"))).collect();
        let mut count = 0;
        for (path, page) in pages(&site) {
            let unique: BTreeSet<_> = ids[path.as_str()].iter().collect();
            assert_eq!(unique.len(), ids[path.as_str()].len(), "{path} has an id twice");
            for address in values(page, "href").into_iter().chain(values(page, "src")) {
                let Some((file, anchor)) = target(path, &address) else { continue };
                assert!(site.0.contains_key(&file), "{path}: {address}");
                let is_there = |anchor: &String| ids[file.as_str()].contains(anchor);
                assert!(anchor.as_ref().is_none_or(is_there), "{path}: {address}");
                count += 1;
            }
            let labels = values(page, "aria-labelledby").into_iter().chain(values(page, "for"));
            labels.for_each(|label| assert!(unique.contains(&label), "{path}: no {label}"));
        }
        assert!(count > 50, "{count} links");
    }
}

#[test]
fn the_same_spec_makes_the_same_site() {
    assert_eq!(site(&workspace()), site(&workspace()));
}

#[test]
fn every_event_has_a_page_with_its_properties_and_its_sample_in_each_delivery() {
    let site = site(&workspace());
    let catalogue = catalogue();
    for entry in catalogue.entries() {
        let event = entry.event;
        let page = &site.0[&format!("events/{}.html", event.event_type)];
        let ids: BTreeSet<_> = values(page, "id").into_iter().collect();
        let text = shown(page);
        visit(event, &mut |path, property| {
            assert!(text.contains(path), "{}: {path}", event.event_type);
            let is_shown = property.allowed.iter().all(|value| text.contains(value));
            assert!(is_shown, "{}: {path}: {:?}", event.event_type, property.allowed);
        });
        let anchors = ids.iter().filter(|id| !id.starts_with(':')).count();
        let mut count = 0;
        visit(event, &mut |_, property| count += 1 + property.options.len());
        assert_eq!(anchors, count, "{}", event.event_type);
        let sample = qlik_events_codegen::sample::sample(&entry).value;
        let bodies: Vec<_> = page.split("<pre").skip(1).map(body).collect();
        let sample = sample.as_object().expect("an event");
        assert_eq!(bodies, Delivery::ALL.map(|delivery| render(sample, delivery)), "{}", event.event_type);
        let listed = &site.0[INDEX];
        assert!(values(listed, "href").contains(&format!("events/{}.html", event.event_type)));
    }
}

/// The JSON of a `pre` element.
fn body(pre: &str) -> Value {
    let (_, text) = pre.split_once('>').expect("an element");
    serde_json::from_str(&unescaped(text.split("</pre>").next().expect("an end"))).expect("JSON")
}

#[test]
fn a_page_names_the_document_and_the_line_of_every_fact() {
    let site = site(&workspace());
    for event_type in ["com.qlik.space.created", "com.qlik.v1.app.opened", "com.qlik.core.user.created"] {
        let page = shown(&site.0[&format!("events/{event_type}.html")]);
        let json = project::show(&workspace(), event_type, show::json)
            .unwrap_or_else(|errors| panic!("{}", errors.render(false)));
        let json: Value = serde_json::from_str(&json).expect("JSON");
        let properties = json["properties"].as_array().expect("a list").iter();
        let facts = properties.map(|property| &property["facts"]).chain([&json["facts"]]);
        let mut count = 0;
        for place in facts.flat_map(|facts| facts.as_array().expect("a list")).map(|fact| &fact["from"]) {
            let (Some(file), Some(line)) = (place["document"].as_str(), place["line"].as_u64()) else { continue };
            assert!(page.contains(&format!("{file}:{line}")), "{event_type}: {file}:{line}");
            count += 1;
        }
        assert!(count > 50, "{event_type}: {count} facts");
    }
}

#[test]
fn what_other_documents_state_instead_is_shown() {
    let page = shown(&site(&workspace()).0["events/com.qlik.v1.app.opened.html"]);
    assert!(page.contains("apps.txt:12 states type object"), "{page}");
    assert!(page.contains("format from spec/fixups.yaml"), "{page}");
}

#[test]
fn every_shared_type_has_a_page_with_all_its_users() {
    let site = site(&workspace());
    let plan = project::planned(&workspace()).expect("a plan").plan;
    assert!(plan.shared_by.len() > 30);
    for (name, places) in &plan.shared_by {
        let page = &site.0[&format!("types/{name}.html")];
        let links = values(page, "href");
        for place in places {
            let start = format!("../events/{}.html#", place.event);
            assert!(links.iter().any(|link| link.starts_with(&start)), "{name}: {place}");
            assert!(shown(page).contains(&place.path), "{name}: {place}");
        }
        assert!(values(&site.0["types.html"], "href").contains(&format!("types/{name}.html")));
    }
}

#[test]
fn what_is_deprecated_is_sorted_by_its_sunset() {
    let (catalogue, site) = (catalogue(), site(&workspace()));
    let page = &site.0["deprecated.html"];
    let at =
        |event_type: &str| page.find(&format!("events/{event_type}.html")).unwrap_or_else(|| panic!("{event_type}"));
    let mut deprecated: Vec<_> =
        catalogue.entries().filter(|entry| entry.event.deprecated).map(|entry| entry.event).collect();
    assert!(
        deprecated.iter().any(|event| event.sunset.is_some()) && deprecated.iter().any(|event| event.sunset.is_none())
    );
    deprecated.sort_by_key(|event| (event.sunset.is_none(), event.sunset.clone(), at(&event.event_type)));
    assert!(deprecated.is_sorted_by_key(|event| at(&event.event_type)));
    let text = shown(page);
    catalogue.entries().for_each(|entry| {
        visit(entry.event, &mut |path, property| assert!(!property.deprecated || text.contains(path), "{path}"));
    });
}

#[test]
fn an_event_and_its_successor_are_compared() {
    let site = small();
    let page = &site.0["events/com.qlik.thing.created.html"];
    assert!(values(page, "href").contains(&"../events/com.qlik.room.created.html".to_owned()), "{page}");
    assert!(!page.contains(":changes"), "an event that is only announced has no properties to compare");
    let new = shown(&site.0["events/com.qlik.room.created.html"]);
    assert!(new.contains("Replaces") && new.contains("com.qlik.thing.created"), "{new}");
    let real = shown(&self::site(&workspace()).0["events/com.qlik.space.created.html"]);
    assert!(real.contains("data.environment.defaultDesignEnvironment added"), "{real}");
}

/// Texts that would be HTML, an attribute, a script or a template, if they were not escaped.
const HOSTILE: &str = "A </code></pre><script>alert(1)</script>\" onfocus=alert(1) x='&lt;{{ root }}{% raw %}<!--";

#[test]
fn no_text_of_a_document_becomes_html() {
    let root = copy_of(&fixtures("export").join("small"));
    let path = "spec/docs/things.md";
    let page = fs::read_to_string(root.path().join(path)).expect("a page");
    let hostile = HOSTILE.replace('|', "\\|");
    let page = page
        .replace("# Things\n", &format!("# Things {HOSTILE}\n"))
        .replace("**Title:** Thing created", &format!("**Title:** {HOSTILE}"))
        .replace("Published when a thing is created.", HOSTILE)
        .replace("Its kind.", &format!("{hostile} [x](javascript:alert(1)) `{hostile}`."))
        .replace("\"kind\": \"a b\"", &format!("\"kind\": {}", Value::from(HOSTILE)))
        .replace("/things/\n", "/things/\"onload=\"alert(1)\n");
    put(root.path(), path, page);
    let (clean, site) = (small(), site(root.path()));
    let elements = |site: &Files| -> BTreeSet<String> {
        let tag = |piece: &str| piece.split(|c: char| c.is_whitespace() || c == '>').next().expect("a tag").to_owned();
        pages(site).flat_map(|(_, page)| page.split('<').skip(1).map(tag).collect::<Vec<_>>()).collect()
    };
    assert_eq!(elements(&site), elements(&clean));
    for (path, page) in pages(&site) {
        assert_eq!(page.matches("<script").count(), clean.0[path].matches("<script").count(), "{path}");
        // Quotes have no meaning in the content of an element, and are left as they are in samples.
        let others: String =
            page.split("<pre").map(|part| part.split_once("</pre>").map_or(part, |(_, after)| after)).collect();
        assert!(!others.contains("\" onfocus") && !others.contains("\"onload"), "{path}: {page}");
        let schemes = values(page, "href").into_iter().filter(|address| target(path, address).is_some());
        schemes.for_each(|address| assert!(!address.contains("script"), "{path}: {address}"));
    }
    let event = &site.0["events/com.qlik.thing.created.html"];
    assert!(shown(event).contains(HOSTILE), "{event}");
    assert_eq!(event.split("<pre").skip(1).map(body).next().expect("a sample")["data"]["kind"], HOSTILE);
}

#[test]
fn the_search_has_every_property_and_description() {
    let (catalogue, site) = (catalogue(), site(&workspace()));
    let text = site.0["texts.js"].strip_prefix("window.searchTexts = ").and_then(|text| text.strip_suffix(";\n"));
    let data: Value = serde_json::from_str(text.expect("an assignment")).expect("JSON");
    let events = data["events"].as_array().expect("a list");
    for (entry, found) in catalogue.entries().zip(events) {
        let event = entry.event;
        assert_eq!(found[0], event.event_type.as_str());
        assert_eq!(found[2].as_str(), event.description.as_deref().or(event.announced.as_deref()).or(Some("")));
        let texts = |property: &Value| {
            [0, 1].map(|at| data["texts"][property[at].as_u64().expect("an index") as usize].clone())
        };
        let mut properties = found[3].as_array().expect("a list").iter().map(texts);
        visit(event, &mut |path, property| {
            let description = property.description.as_deref().unwrap_or_default();
            assert_eq!(properties.next().expect(path), [path, description]);
        });
    }
    assert_eq!(events.len(), catalogue.entries().count());
}

#[test]
fn the_site_asks_for_nothing_from_elsewhere() {
    let site = site(&workspace());
    for (path, page) in pages(&site) {
        for address in values(page, "src").iter().chain(&values(page, "action")) {
            assert!(target(path, address).is_some(), "{path}: {address}");
        }
        assert!(page.contains("default-src 'none'"), "{path}");
        assert!(!page.contains("type=\"module\""), "{path}");
    }
    for path in ["finder.js", "search.js", "site.js", "style.css"] {
        for word in ["fetch(", "XMLHttpRequest", "import(", "@import", "url("] {
            assert!(!site.0[path].contains(word), "{path}: {word}");
        }
    }
}

/// The text and the links of each event's page and of the types that it links to, without the numbers of lines, which
/// other edits change too.
fn event_pages(root: &Path) -> BTreeMap<String, String> {
    let site = site(root);
    let types = |page: &str| {
        let links = values(page, "href").into_iter();
        let types = links
            .filter_map(|link| link.strip_prefix("../").filter(|link| link.starts_with("types/")).map(str::to_owned));
        types.map(|link| shown(&site.0[&link])).collect::<String>()
    };
    let of = |(path, page): (&String, &String)| {
        let event_type = path.strip_prefix("events/")?.strip_suffix(".html")?;
        let text = shown(page) + &types(page);
        let words = text.split_whitespace().map(|word| match word.split_once(':') {
            Some((file, line)) if line.starts_with(|c: char| c.is_ascii_digit()) => file.to_owned(),
            _ => word.to_owned(),
        });
        Some((event_type.to_owned(), words.chain(values(page, "href")).collect::<Vec<_>>().join(" ")))
    };
    site.0.iter().filter_map(of).collect()
}

/// The rules whose changes are named after a page, not after its events. The site does not show introductions of pages.
const NOT_OF_EVENTS: [&str; 3] = ["module-renamed", "page-documents-changed", "page-text-changed"];

#[test]
fn every_change_that_diff_reports_is_seen_on_the_page_of_its_event() {
    let before = event_pages(edited(&[]).path());
    let mut errors = Vec::new();
    for case in edits::all() {
        let other = edited(case.edits);
        let diff = Diff::new(&BASE, &load(other.path()));
        let is_shown = |change: &&Change| !NAMES.contains(&change.rule.id) && !NOT_OF_EVENTS.contains(&change.rule.id);
        let reported = named(diff.changes.iter().filter(is_shown), other.path());
        let found = changed(&before, &event_pages(other.path()));
        if !reported.is_subset(&found) {
            errors.push(format!("{}: {reported:?} are reported, {found:?} found", case.name));
        }
    }
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}
