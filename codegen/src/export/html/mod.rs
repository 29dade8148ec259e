//! The catalogue as a site for people: static files that a browser reads from a disk, without a server.
//!
//! | file | makes |
//! | --- | --- |
//! | `mod` | the files of the site |
//! | `catalogue` | what all pages look up: events, shared types, predecessors |
//! | `links` | anchors, and the addresses of pages |
//! | `prose` | descriptions, as paragraphs and lists |
//! | `list` | the first page: every event, and the filters |
//! | `event` | the page of an event |
//! | `properties` | the properties of an event, with the sources of their facts |
//! | `comparison` | what differs between an event and its successor |
//! | `types` | the pages of shared types, and their list |
//! | `deprecated` | the page of what is deprecated |
//! | `search` | the texts that the search reads |
//! | `render` | the templates, and filling them in |
//!
//! Each page is plain data, which a template of `templates/` prints. The templates escape every text. `assets/` has the
//! styles and the script.

mod catalogue;
mod comparison;
mod deprecated;
mod event;
mod links;
mod list;
mod properties;
mod prose;
mod render;
mod search;
mod types;

use self::catalogue::Lookup;
use self::render::Renderer;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::files::Files;
use crate::model::catalogue::Catalogue;
use crate::sample::no_file_name;
use crate::show::{self, show};

/// Facts that the site does not contain.
pub const LIMITATIONS: &[&str] = &[
    "the findings of `lint`",
    "the introduction of a page, and the prose of a changelog",
    "the lines of the documents: a fact has the name of its document and the number of the line",
    "without JavaScript: the search, the filters and the copy buttons. All pages can be read without it",
];

/// The name on the command line.
pub const NAME: &str = "html";

/// The mark in the first page of each site, which identifies the folder of a site.
pub const MARK: &str = r#"<meta name="generator" content="qlik-events">"#;

/// The first page.
pub const INDEX: &str = "index.html";

/// The files that are written by hand. The scripts of the search are for the first page alone.
const ASSETS: [(&str, &str); 4] = [
    ("finder.js", include_str!("assets/finder.js")),
    ("search.js", include_str!("assets/search.js")),
    ("site.js", include_str!("assets/site.js")),
    ("style.css", include_str!("assets/style.css")),
];

/// The files of the site, by their paths below its folder. The same input gives the same bytes.
///
/// # Errors
/// Returns an error for each event whose type cannot be the name of a file.
pub fn site(catalogue: &Catalogue, input: &show::Input<'_>) -> Result<Files, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    catalogue
        .entries()
        .filter_map(|entry| no_file_name(&entry.event.event_type))
        .for_each(|error| diagnostics.push(error));
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    files(catalogue, input).map_err(|error| {
        let mut diagnostics = Diagnostics::default();
        diagnostics.push(
            Diagnostic::file(NAME, format!("a template cannot be filled in: {error:#}"))
                .help("this is a bug in the generator; please report it with the documents"),
        );
        diagnostics
    })
}

fn files(catalogue: &Catalogue, input: &show::Input<'_>) -> Result<Files, minijinja::Error> {
    let lookup = Lookup::new(catalogue, input.plan);
    let renderer = Renderer::new()?;
    let mut files = Files::default();
    let mut add = |path: String, text: String| files.0.insert(path, text);
    for (path, text) in ASSETS {
        add(path.to_owned(), text.to_owned());
    }
    add("texts.js".to_owned(), search::script(catalogue, &lookup));
    add(INDEX.to_owned(), renderer.page("list.html", "", &list::list(catalogue))?);
    add("deprecated.html".to_owned(), renderer.page("deprecated.html", "", &deprecated::page(catalogue, &lookup))?);
    add("types.html".to_owned(), renderer.page("types.html", "", &types::list(&lookup))?);
    for page in types::pages(&lookup) {
        add(links::r#type(&page.name), renderer.page("type.html", "../", &page)?);
    }
    for entry in catalogue.entries() {
        let page = event::page(&show(entry, input), &lookup);
        add(links::event(&entry.event.event_type), renderer.page("event.html", "../", &page)?);
    }
    Ok(files)
}
