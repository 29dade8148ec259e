//! The lists of a payload while they are read: the current one, and the lists around it.

use crate::pages::MAX_NESTED;
use crate::pages::block::{PropertiesBlock, PropertyBlock, Spanned, StatedFacts};
use crate::pages::coverage::Claim;
use crate::pages::near_miss;
use crate::pages::text::cursor::{Cursor, truncate};
use crate::pages::text::item::{self, Item, ItemError};
use crate::pages::text::{OPENS, REQUIRED, prose};
use crate::source::Span;

/// The open lists of one payload, the outermost first.
pub struct ListStack {
    root: List,
    nested: Vec<List>,
    given_up: bool,
}

/// An open list.
pub struct List {
    opener: Span,
    /// The column of its items; `None` before the first item, or if the layout has no columns.
    pub column: Option<usize>,
    properties: Vec<PropertyBlock>,
    /// The column of the content of the last item.
    pub content: Option<usize>,
    /// The end of the name, the type and the flags of the last item.
    pub marked: usize,
    paragraphs: Vec<Span>,
    broken: bool,
}

impl List {
    fn new(opener: Span, column: Option<usize>) -> Self {
        let (properties, paragraphs) = (Vec::new(), Vec::new());
        Self { opener, column, properties, content: None, marked: 0, paragraphs, broken: false }
    }

    /// The last item.
    #[must_use]
    pub fn last(&self) -> Option<&PropertyBlock> {
        self.properties.last()
    }

    /// Whether the last item could not be read, so that nothing about it is known.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        self.broken
    }

    /// The end of the description of the last item so far.
    #[must_use]
    pub fn described(&self) -> Option<&Span> {
        self.paragraphs.last()
    }

    fn end_item(&mut self, cursor: &mut Cursor<'_>) {
        let description = prose::claim_sentences(&std::mem::take(&mut self.paragraphs), cursor);
        if let Some(last) = self.properties.last_mut() {
            last.description = description;
        }
    }

    fn end(mut self, kind: &str, is_read: bool, cursor: &mut Cursor<'_>) -> PropertiesBlock {
        self.end_item(cursor);
        if self.properties.is_empty() && is_read && cursor.line().is_some() {
            cursor.error(&self.opener, format!("a {kind} without items"), "expected an item after this", "");
        }
        PropertiesBlock { properties: self.properties, ..PropertiesBlock::default() }
    }
}

impl ListStack {
    /// The lists of a payload that starts at a span.
    #[must_use]
    pub fn new(opener: Span) -> Self {
        Self { root: List::new(opener, None), nested: Vec::new(), given_up: false }
    }

    /// The innermost open list.
    #[must_use]
    pub fn top(&self) -> &List {
        self.nested.last().unwrap_or(&self.root)
    }

    fn top_mut(&mut self) -> &mut List {
        self.nested.last_mut().unwrap_or(&mut self.root)
    }

    /// Whether the rest of the payload is skipped, after an error.
    #[must_use]
    pub fn is_given_up(&self) -> bool {
        self.given_up
    }

    /// Skips the rest of the payload.
    pub fn give_up(&mut self) {
        self.given_up = true;
    }

    /// The openers of the open lists, apart from the payload's own list.
    pub fn openers(&self) -> impl Iterator<Item = &Span> {
        self.nested.iter().map(|list| &list.opener)
    }

    /// Adds an item to the innermost list: its text, and the columns of its bullet and its content.
    pub fn item(&mut self, glued: &Span, column: usize, content: usize, cursor: &mut Cursor<'_>) {
        let read = item::split(cursor.slice(glued));
        let broken = read.is_err();
        let property = match read {
            Ok(read) => {
                cursor.claim(glued, Claim::Fact);
                property(&read, glued.start, cursor)
            }
            Err(reason) => {
                cursor.claim(glued, Claim::Error);
                report_item(reason, glued, cursor);
                placeholder(glued)
            }
        };
        let list = self.top_mut();
        list.end_item(cursor);
        list.column.get_or_insert(column);
        list.content = Some(content);
        list.marked = glued.end;
        list.broken = broken;
        list.properties.push(property);
    }

    /// Adds a line to the description of the last item.
    pub fn text(&mut self, line: &Span, cursor: &mut Cursor<'_>) {
        let list = self.top_mut();
        if list.properties.is_empty() {
            cursor.error(line, "text outside of an item", "expected an item", "");
            cursor.claim(line, Claim::Error);
        } else if let Some(last) = list.last().filter(|last| last.children.is_some()) {
            // Else a lost item would leave its description to the item before.
            let found = format!("text below the properties of `{}`", truncate(&last.name.value));
            cursor.error(line, found, "expected an item, or this text above the properties", "");
            cursor.claim(line, Claim::Error);
        } else if !self.refuse_near_miss(line, cursor) {
            let list = self.top_mut();
            prose::add_line(&mut list.paragraphs, line, cursor.source());
        }
    }

    /// Reports a line of a description that resembles a flag or an item, and returns whether it did.
    fn refuse_near_miss(&mut self, line: &Span, cursor: &mut Cursor<'_>) -> bool {
        let list = self.top();
        let Some(last) = list.last().filter(|_| !list.is_broken()) else { return false };
        let is_new_sentence = list.described().is_none_or(|text| prose::ends_sentence(cursor.slice(text)));
        let text = cursor.slice(line);
        let is_rest_of_type = last.type_words.value == "array" && list.described().is_none() && text.starts_with("of ");
        let (place, found, expected) = if let Some(item) = near_miss::item(text, is_new_sentence) {
            let item = line.start + item.start..line.start + item.end;
            let found = format!("`{}`, which resembles an item", truncate(cursor.slice(&item)));
            (item, found, "expected a bullet or a dash, and a space, before it".to_owned())
        } else if let Some(flag) = near_miss::flag(text) {
            let found = format!("`{}`, which resembles the flag `{flag}`", truncate(text));
            (line.clone(), found, format!("expected `{flag}` as the layout writes it, or other words"))
        } else if is_rest_of_type {
            (line.clone(), format!("`{}` below `array`", truncate(text)), "expected the type on one line".to_owned())
        } else {
            return false;
        };
        cursor.error(&place, found, expected, "");
        cursor.claim(line, Claim::Error);
        true
    }

    /// Sets a flag of the last item; false if it was already set.
    pub fn flag(&mut self, flag: &Span, cursor: &Cursor<'_>) -> bool {
        let list = self.top_mut();
        list.marked = flag.end;
        let Some(last) = list.properties.last_mut() else { return false };
        let (required, deprecated) = (last.required, last.deprecated.is_some());
        match cursor.slice(flag) {
            REQUIRED => last.required = true,
            _ => last.deprecated = Some(flag.clone()),
        }
        (required, deprecated) != (last.required, last.deprecated.is_some())
    }

    /// Opens the list of the last item's properties, with the name in the opener.
    pub fn open(&mut self, opener: &Span, name: &str, column: Option<usize>, cursor: &mut Cursor<'_>) {
        self.check_opener(opener, name, cursor);
        if self.nested.len() >= MAX_NESTED {
            self.give_up();
            let found = format!("lists nested more than {MAX_NESTED} deep");
            cursor.error(opener, found, "the rest of this payload is not read", "");
        } else {
            self.nested.push(List::new(opener.clone(), column));
        }
    }

    fn check_opener(&self, opener: &Span, name: &str, cursor: &mut Cursor<'_>) {
        let list = self.top();
        let Some(last) = list.last() else {
            let found = format!("`{}{OPENS}` does not follow an item", truncate(name));
            return cursor.error(opener, found, "expected an item before it", "");
        };
        if list.is_broken() {
            return;
        }
        let (own, words) = (truncate(&last.name.value), truncate(&last.type_words.value));
        if last.name.value != name {
            let found = format!("`{}{OPENS}` is in the item `{own}`", truncate(name));
            cursor.error(opener, found, format!("expected `{own}{OPENS}`"), "compare the page with its source");
        } else if !item::has_properties(&last.type_words.value) {
            let found = format!("`{own}` has a list of properties, but its type is `{words}`");
            cursor.error(opener, found, "expected this after an object or an array of objects", "");
        } else if last.children.is_some() {
            cursor.error(opener, format!("a second list of properties of `{own}`"), "expected one list", "");
        }
    }

    /// Closes the innermost list; false if only the payload's own list is open.
    pub fn close(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let Some(list) = self.nested.pop() else { return false };
        let block = list.end("list", !self.given_up, cursor);
        if let Some(parent) = self.top_mut().properties.last_mut() {
            match &mut parent.children {
                Some(children) => children.properties.extend(block.properties),
                none => *none = Some(block),
            }
        }
        true
    }

    /// Closes the lists below a depth.
    pub fn close_to(&mut self, depth: usize, cursor: &mut Cursor<'_>) {
        while self.nested.len() > depth && self.close(cursor) {}
    }

    /// The depth of the innermost list that fits; 0 for the payload's own list.
    pub fn depth_of(&self, fits: impl Fn(&List) -> bool) -> Option<usize> {
        let nested = self.nested.iter().rposition(&fits).map(|index| index + 1);
        nested.or_else(|| fits(&self.root).then_some(0))
    }

    /// Closes all lists at the end of the payload.
    pub fn finish(mut self, cursor: &mut Cursor<'_>) -> PropertiesBlock {
        self.close_to(0, cursor);
        self.root.end("payload", !self.given_up, cursor)
    }
}

fn property(read: &Item, start: usize, cursor: &Cursor<'_>) -> PropertyBlock {
    let place = |range: &Span| range.start + start..range.end + start;
    PropertyBlock {
        name: cursor.spanned(&place(&read.name)),
        type_words: cursor.spanned(&place(&read.type_words)),
        required: read.required,
        deprecated: read.deprecated.as_ref().map(place),
        description: Vec::new(),
        children: None,
        stated: StatedFacts::default(),
    }
}

/// A placeholder for an item that could not be read, so that its content is not added to the previous item.
fn placeholder(glued: &Span) -> PropertyBlock {
    PropertyBlock {
        name: Spanned::new("", glued.clone()),
        type_words: Spanned::new("", glued.end..glued.end),
        required: false,
        deprecated: None,
        description: Vec::new(),
        children: None,
        stated: StatedFacts::default(),
    }
}

fn report_item(reason: ItemError<'_>, glued: &Span, cursor: &mut Cursor<'_>) {
    let text = truncate(cursor.slice(glued));
    match reason {
        ItemError::Type(core) => {
            let found = format!("unknown type word at the end of `{}`", truncate(core));
            let expected = format!("expected {} or `array of ...s`", known_words());
            let nearest = item::nearest_type(core).map(|word| format!("did you mean `{word}`?"));
            let help =
                nearest.as_deref().unwrap_or("an item is a name, a type and flags, with nothing else on its line");
            cursor.error(glued, found, expected, help);
        }
        ItemError::Nameless => cursor.error(glued, format!("`{text}` has a type but no name"), "expected a name", ""),
        ItemError::Name(name) => {
            let found = format!("`{}` is not the name of a property", truncate(name));
            cursor.error(glued, found, "expected a name of letters, digits and `_-.$@` before the type", "");
        }
    }
}

fn known_words() -> String {
    item::TYPE_WORDS.map(|word| format!("`{word}`")).join(", ")
}
