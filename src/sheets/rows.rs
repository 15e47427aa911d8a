//! The rows of a CSV file.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::columns::Sheet;
use super::fault::SheetFault;
use crate::error::{FaultKind, excerpt, nearest};

/// The column in which the rows of a mixed sheet say what they are.
pub(super) const RECORD: &str = "record";

/// What a row says in that column that holds what others leave blank.
pub(super) const DEFAULT: &str = "default";

/// A row as it was written.
#[derive(Debug)]
pub(super) struct RawRow {
    /// Counted from 1, the head included.
    pub(super) row: u64,
    /// The cells that are not blank, by the names of their columns.
    pub(super) cells: BTreeMap<&'static str, String>,
}

/// Characters with which a cell begins that a spreadsheet takes for a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A text as a cell that no spreadsheet takes for a formula: with an apostrophe before it where it needs one.
pub(super) fn guard(text: &str) -> Cow<'_, str> {
    let is_formula = text.starts_with(FORMULA);
    let is_guarded =
        text.strip_prefix('\'').is_some_and(|rest| rest.starts_with(FORMULA) || rest.starts_with('\''));
    if is_formula || is_guarded { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text of a cell, without the apostrophe that guards it.
fn unguard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(FORMULA) || rest.starts_with('\'') => rest,
        _ => cell,
    }
}

/// The rows of a file that are neither blank nor comments.
pub(super) fn rows_of(sheet: &Sheet, bytes: &[u8], faults: &mut Vec<SheetFault>) -> Vec<RawRow> {
    let mut report = |row: u64, column: &'static str, cell: &str, message: String| {
        faults.push(SheetFault { file: sheet.file.to_owned(), row, column, cell: cell.to_owned(), message });
    };
    let Ok(text) = std::str::from_utf8(bytes) else {
        report(0, "", "", format!("{}, in a spreadsheet as \"CSV UTF-8\"", FaultKind::not_utf8(bytes)));
        return Vec::new();
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let head = text.lines().next().unwrap_or_default();
    let separator = [b',', b';', b'\t'].into_iter().max_by_key(|separator| {
        let count = head.bytes().filter(|byte| byte == separator).count();
        // Of several that are as frequent the comma is it.
        (count, *separator == b',')
    });
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator.unwrap_or(b','))
        .from_reader(text.as_bytes());
    let (mut columns, mut rows, mut row) = (None, Vec::new(), 0_u64);
    for record in reader.records() {
        // Text in memory that is UTF-8 can be read.
        let Ok(record) = record else { break };
        let start =
            record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or_default();
        row = row.saturating_add(blank_lines(text, start)).saturating_add(1);
        let Some(columns) = &columns else {
            columns = Some(columns_of(sheet, &record, row, &mut report));
            continue;
        };
        if record.iter().all(|cell| cell.trim().is_empty())
            || record.get(0).is_some_and(|cell| cell.starts_with("# "))
        {
            continue;
        }
        let mut cells = BTreeMap::new();
        for (index, cell) in record.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()) {
            let cell = unguard(cell);
            match columns.get(index).copied().flatten() {
                Some(column) if cell.contains(['\n', '\r']) && column != "more" => {
                    let message =
                        "the cell goes over several lines: close its quotation mark, or write it in one line";
                    report(row, column, cell, message.to_owned());
                }
                Some(column) => _ = cells.insert(column, cell.to_owned()),
                None if index >= columns.len() => {
                    let message = "the row has more cells than the head: put a cell with a separator in it in quotation marks";
                    report(row, "", cell, message.to_owned());
                }
                None => {}
            }
        }
        rows.push(RawRow { row, cells });
    }
    rows
}

/// How many blank lines stand at a place where a row begins.
fn blank_lines(text: &str, start: usize) -> u64 {
    let mut rest = text.get(start..).unwrap_or_default();
    // The reader leaves half of a line end to the next row.
    if start > 0 && text.get(..start).is_some_and(|before| before.ends_with('\r')) {
        rest = rest.strip_prefix('\n').unwrap_or(rest);
    }
    let mut count = 0_u64;
    while let Some(behind) = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\n', '\r'])) {
        rest = behind;
        count = count.saturating_add(1);
    }
    count
}

/// The columns that the head names, by their places.
fn columns_of(
    sheet: &Sheet,
    head: &csv::StringRecord,
    row: u64,
    report: &mut impl FnMut(u64, &'static str, &str, String),
) -> Vec<Option<&'static str>> {
    let mut names: Vec<&'static str> = sheet.columns().map(|column| column.name).collect();
    // A column of two kinds of rows is one for each.
    names.dedup();
    if sheet.is_mixed() {
        names.insert(0, RECORD);
    }
    let mut found: Vec<Option<&'static str>> = Vec::new();
    for cell in head {
        let name = cell.trim().to_lowercase();
        let known = names.iter().find(|known| **known == name).copied();
        if known.is_none() && !name.is_empty() {
            let hint = nearest(&name, &names).map_or_else(
                || format!("expected one of {}", names.join(", ")),
                |nearest| format!("did you mean \"{nearest}\"?"),
            );
            report(row, "", cell, format!("{:?} is no column of this sheet: {hint}", excerpt(cell)));
        }
        if known.is_some() && found.contains(&known) {
            report(row, "", cell, format!("the column {cell} stands in the head twice: keep one"));
        }
        found.push(known);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{guard, unguard};

    #[test]
    fn no_cell_is_a_formula_and_every_text_comes_back() {
        let texts = [
            "=1+1",
            "+1",
            "-1",
            "@a",
            "\ta",
            "\ra",
            "'",
            "''",
            "'=1",
            "''=1",
            "'''a",
            "'tis",
            "a=1",
            "",
            "'+",
            "\u{2019}=",
        ];
        for text in texts {
            assert_eq!(unguard(&guard(text)), text);
            assert!(!guard(text).starts_with(super::FORMULA), "{text:?}");
        }
        assert_eq!(guard("'tis"), "'tis");
        assert_eq!(unguard("'tis"), "'tis");
    }
}
