//! Sheets from a dataset, and empty ones.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::cell::format;
use super::columns::{FURTHER, RECORD, RowKind, Sheet, SheetColumn, all};
use super::ids::{Ids, ids_of, kind_of};
use super::path::{at, take};
use super::read::{NONE, is_word_with_escapes};
use super::rows::guard;
use crate::dataset::Dataset;
use crate::json::write::members_of;
use crate::vocabulary::Verb;

/// What spreadsheets recognize UTF-8 by.
pub(super) const BYTE_ORDER_MARK: char = '\u{feff}';

/// The sheets of a dataset, each with the name of its file: what [`read`](super::read) makes the same dataset of.
///
/// Columns in which nothing stands are left out. A text that a spreadsheet would take for a formula has an apostrophe before
/// it.
pub fn write(dataset: &Dataset) -> Vec<(&'static str, String)> {
    let ids = ids_of(dataset);
    all().iter().map(|sheet| (sheet.file, sheet_of(sheet, dataset, &ids))).collect()
}

/// Empty sheets: the head, and below it what each column holds, as a comment that is not read.
///
/// ```
/// use digital_governance::sheets;
///
/// let files = sheets::template();
/// assert_eq!(files.len(), 5);
/// assert!(sheets::read(files)?.is_empty());
/// # Ok::<(), sheets::SheetFaults>(())
/// ```
pub fn template() -> Vec<(&'static str, String)> {
    let sheets = all().iter().map(|sheet| {
        let columns = sheet.column_names();
        let notes = columns.iter().enumerate().map(|(index, name)| {
            let note = match sheet.columns().find(|column| column.name == *name) {
                Some(column) => column.description.replace('`', "\""),
                None => "What the row is: principle, proposal, question, statement, provision or default."
                    .to_owned(),
            };
            if index == 0 { format!("# {note}") } else { note }
        });
        (sheet.file, csv_of(&columns, [notes.collect()]))
    });
    sheets.collect()
}

fn sheet_of(sheet: &Sheet, dataset: &Dataset, ids: &Ids) -> String {
    let mut rows: Vec<BTreeMap<&'static str, String>> = Vec::new();
    for record in dataset.records().filter(|record| sheet.kinds.contains(&kind_of(*record))) {
        let mut members = members_of(record);
        let provisions = members.remove("provisions");
        rows.push(row_of(sheet, kind_of(record), members, ids));
        for provision in provisions
            .into_iter()
            .filter_map(|list| if let Value::Array(items) = list { Some(items) } else { None })
            .flatten()
        {
            if let Value::Object(members) = provision {
                rows.push(row_of(sheet, RowKind::Provision, members, ids));
            }
        }
    }
    let filled: BTreeSet<&'static str> = rows.iter().flat_map(BTreeMap::keys).copied().collect();
    let columns: Vec<&'static str> =
        sheet.column_names().into_iter().filter(|name| *name == "id" || filled.contains(name)).collect();
    let cells = rows
        .into_iter()
        .map(|mut row| columns.iter().map(|name| row.remove(name).unwrap_or_default()).collect());
    csv_of(&columns, cells)
}

/// The cells of a record or provision; what no column holds is in the last.
fn row_of(
    sheet: &Sheet,
    kind: RowKind,
    members: Map<String, Value>,
    ids: &Ids,
) -> BTreeMap<&'static str, String> {
    let verb = members.get("verb").and_then(Value::as_str).and_then(|verb| verb.parse::<Verb>().ok());
    let is_implied = verb.and_then(Verb::modality).is_some();
    let mut rest = Value::Object(members);
    let mut cells = BTreeMap::new();
    if sheet.is_mixed() {
        cells.insert(RECORD, kind.as_str().to_owned());
    }
    for column in sheet.columns().filter(|column| column.kinds.contains(&kind) && !column.path.is_empty()) {
        let value = match (column.path, at(&rest, &["citations"])) {
            (["citations", FURTHER], further) => {
                let items = further.and_then(Value::as_array).and_then(|items| items.get(1..));
                items.map(|items| Value::Array(items.to_vec()))
            }
            (path, _) => at(&rest, path).cloned(),
        };
        let cell = value.and_then(|value| format(&value, column.form, ids));
        // A cell that is blank, or a text that is read as nothing.
        let cell = cell.filter(|cell| !cell.trim().is_empty());
        match cell {
            Some(cell) => {
                take(&mut rest, column.path);
                let is_escaped = sheet.is_mixed() && is_word_with_escapes(&cell);
                cells.insert(column.name, if is_escaped { format!("\\{cell}") } else { cell });
            }
            None if is_needed(sheet, column, kind, is_implied) => {
                cells.insert(column.name, NONE.to_owned());
            }
            None => {}
        }
    }
    if let Value::Object(members) = &mut rest {
        members.retain(|name, value| {
            name != "attribution" || value.as_object().is_none_or(|members| !members.is_empty())
        });
        if !members.is_empty() {
            rest.sort_all_objects();
            cells.insert("more", rest.to_string());
        }
    }
    cells
}

/// Whether a blank cell would not be read as nothing.
fn is_needed(sheet: &Sheet, column: &SheetColumn, kind: RowKind, is_implied: bool) -> bool {
    sheet.is_mixed()
        && (column.inherits || kind == RowKind::Provision && column.name == "modality" && is_implied)
}

fn csv_of(columns: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Memory takes everything, and every row has as many cells as the head.
    let _ = writer.write_record(columns);
    for row in rows {
        let _ = writer.write_record(row.iter().map(|cell| guard(cell).into_owned()));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    let mut text = String::from(BYTE_ORDER_MARK);
    text.push_str(&String::from_utf8(bytes).unwrap_or_default());
    text
}
