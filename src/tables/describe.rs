//! The tables described in Markdown.

use std::fmt::Write;

use super::declared::{Table, schema};

/// What each table and column holds, in Markdown: the second part of the page `docs/tables.md`.
///
/// ```
/// assert!(digital_governance::tables::describe().contains("## `provisions`"));
/// ```
pub fn describe() -> String {
    let mut page = String::new();
    for table in schema() {
        // Writing to a string does not fail.
        let _ = writeln!(
            page,
            "## `{}`\n\n{}\n\n| column | type | what it holds |\n|---|---|---|",
            table.name(),
            table.description()
        );
        for column in table.columns() {
            let name = if column.is_key() {
                format!("**`{}`**", column.name())
            } else {
                format!("`{}`", column.name())
            };
            let target =
                column.references().map(|table| format!(" → [`{table}`](#{table})")).unwrap_or_default();
            let members = if column.name() == "member" { members(table) } else { String::new() };
            let _ = writeln!(
                page,
                "| {name} | {}{target} | {}{members} |",
                column.column_type().as_str(),
                column.description()
            );
        }
        page.push('\n');
    }
    page.truncate(page.trim_end().len());
    page.push('\n');
    page
}

/// The members in which the rows of a table stand, as a sentence.
fn members(table: &Table) -> String {
    let mut members: Vec<&str> = Vec::new();
    for name in table.rows.iter().filter_map(|path| path.rsplit('/').find(|name| *name != "*")) {
        if !members.contains(&name) {
            members.push(name);
        }
    }
    format!(" {} `{}`.", if members.len() > 1 { "One of" } else { "Always" }, members.join("`, `"))
}
