//! Formats the text of a file: items by the printer, tables row by row.

use proc_macro2::TokenStream;

/// The columns of a row of a table.
const WIDTH: usize = 96;

/// The header of every emitted file.
#[must_use]
pub fn header(sources: &str) -> String {
    format!("// @generated from {sources} by cargo xtask regen; do not edit.\n")
}

/// A part of a file.
#[derive(Debug)]
pub enum Part {
    /// Items.
    Items(TokenStream),
    /// A table.
    Table(Table),
}

/// A call of a macro, with a row for each member of a type. The printer would run the rows together.
#[derive(Debug)]
pub struct Table {
    /// The name of the macro.
    pub name: &'static str,
    /// The type that the rows are of; `None` if it is made by the macro.
    pub of: Option<String>,
    /// The rows, each of one or more lines, without a comma at the end.
    pub rows: Vec<String>,
}

impl From<TokenStream> for Part {
    fn from(items: TokenStream) -> Self {
        Self::Items(items)
    }
}

impl From<Table> for Part {
    fn from(table: Table) -> Self {
        Self::Table(table)
    }
}

/// Formats parts, with an empty line between parts, between items and between the members of their blocks.
///
/// # Errors
/// Returns the error of tokens that are not valid Rust, which is a bug in the generator.
pub fn parts(parts: impl IntoIterator<Item = Part>) -> Result<String, syn::Error> {
    let mut text = String::new();
    for part in parts {
        let part = match part {
            Part::Items(tokens) => spaced(&prettyplease::unparse(&syn::parse2(tokens)?)),
            Part::Table(table) => self::table(&table),
        };
        if !text.is_empty() && !part.is_empty() {
            text.push('\n');
        }
        text.push_str(&part);
    }
    Ok(text)
}

/// Items within brackets: on one line if they fit, or else on as many lines as they need.
#[must_use]
pub fn list(open: &str, items: &[String], close: &str) -> String {
    if items.is_empty() {
        return open.trim_end().to_owned() + close.trim_start();
    }
    let line = format!("{open}{}{close}", items.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let mut lines = vec![open.trim_end().to_owned()];
    let mut last = String::new();
    for item in items {
        if !last.is_empty() && last.len() + item.len() + 6 > WIDTH {
            lines.push(format!("    {last}"));
            last.clear();
        }
        let gap = if last.is_empty() { "" } else { " " };
        last.push_str(&format!("{gap}{item},"));
    }
    lines.push(format!("    {last}"));
    lines.push(close.trim_start().to_owned());
    lines.join("\n")
}

/// A text as Rust names it, with quotes.
#[must_use]
pub fn literal(text: &str) -> String {
    proc_macro2::Literal::string(text).to_string()
}

fn table(Table { name, of, rows }: &Table) -> String {
    let (start, end) = match of {
        Some(of) => (format!("{name}!({of} {{"), "});\n"),
        None => (format!("{name}! {{"), "}\n"),
    };
    let rows: String = rows.iter().map(|row| textwrap::indent(&format!("{row},\n"), "    ")).collect();
    if rows.is_empty() { format!("{start}{end}") } else { format!("{start}\n{rows}{end}") }
}

/// Adds an empty line after each item with a block, and between the members of an `impl`.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    let mut after_member = false;
    let mut after_item = false;
    for line in text.lines() {
        if after_member && line != "}" || after_item {
            spaced.push('\n');
        }
        let is_member = line.strip_prefix("    ").is_some_and(|member| !member.starts_with([' ', '/']));
        after_member = is_member && line.ends_with(['}', ';']);
        after_item = line == "}";
        spaced.push_str(line);
        spaced.push('\n');
    }
    spaced
}
