//! The rows of a CSV file.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use super::columns::Sheet;
use super::fault::SheetFault;
use crate::error::{FaultKind, excerpt, nearest};

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
pub(super) fn unguard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(FORMULA) || rest.starts_with('\'') => rest,
        _ => cell,
    }
}

/// A row of a file, whatever it holds.
pub(super) struct Line {
    /// Counted from 1, the head and blank lines included.
    pub(super) row: u64,
    /// Its byte range in the text, with its line end.
    pub(super) place: Range<usize>,
    pub(super) cells: csv::StringRecord,
}

/// What stands between the cells of a file: of comma, semicolon and tab the one that its head has most of.
pub(super) fn separator_of(text: &str) -> u8 {
    let head = text.lines().next().unwrap_or_default();
    let separator = [b',', b';', b'\t'].into_iter().max_by_key(|separator| {
        let count = head.bytes().filter(|byte| byte == separator).count();
        // Of several that are as frequent the comma is it.
        (count, *separator == b',')
    });
    separator.unwrap_or(b',')
}

/// The rows of a text without a byte order mark. Lines in which nothing stands are only counted.
pub(super) fn lines_of(text: &str) -> Vec<Line> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator_of(text))
        .from_reader(text.as_bytes());
    let (mut lines, mut row) = (Vec::new(), 0_u64);
    let mut cells = csv::StringRecord::new();
    // Text in memory that is UTF-8 can be read.
    while reader.read_record(&mut cells).unwrap_or(false) {
        let at = |position: &csv::Position| usize::try_from(position.byte()).unwrap_or_default();
        let start = cells.position().map(at).unwrap_or_default();
        let (blank, start) = behind_blank_lines(text, start);
        let mut end = at(reader.position());
        // The reader leaves half of a line end to the next row.
        if text.get(..end).is_some_and(|before| before.ends_with('\r'))
            && text.get(end..).is_some_and(|behind| behind.starts_with('\n'))
        {
            end = end.saturating_add(1);
        }
        row = row.saturating_add(blank).saturating_add(1);
        lines.push(Line { row, place: start..end, cells: cells.clone() });
    }
    lines
}

/// Whether a row is blank or a comment.
pub(super) fn is_passed_over(cells: &csv::StringRecord) -> bool {
    cells.iter().all(|cell| cell.trim().is_empty()) || cells.get(0).is_some_and(|cell| cell.starts_with("# "))
}

/// The rows of a file that are neither blank nor comments.
pub(super) fn rows_of(sheet: &Sheet, bytes: &[u8], faults: &mut Vec<SheetFault>) -> Vec<RawRow> {
    let mut report = |row: u64, column: &'static str, cell: &str, message: String| {
        let (file, cell) = (sheet.file.to_owned(), cell.to_owned());
        faults.push(SheetFault { file, row, column, cell, message, nearest: None });
    };
    let Ok(text) = std::str::from_utf8(bytes) else {
        report(0, "", "", format!("{}, in a spreadsheet as \"CSV UTF-8\"", FaultKind::not_utf8(bytes)));
        return Vec::new();
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (mut columns, mut rows) = (None, Vec::new());
    for Line { row, cells: record, .. } in lines_of(text) {
        let Some(columns) = &columns else {
            columns = Some(columns_of(sheet, &record, row, &mut report));
            continue;
        };
        if is_passed_over(&record) {
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

/// How many blank lines stand at a place where a row begins, and the place behind them.
fn behind_blank_lines(text: &str, start: usize) -> (u64, usize) {
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
    (count, text.len().saturating_sub(rest.len()))
}

/// The columns that the head names, by their places.
pub(super) fn columns_of(
    sheet: &Sheet,
    head: &csv::StringRecord,
    row: u64,
    report: &mut impl FnMut(u64, &'static str, &str, String),
) -> Vec<Option<&'static str>> {
    let names = sheet.column_names();
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
