//! The sheet with a row that is typed: where the row stands, and what it takes from the rows above it.

use std::collections::BTreeSet;

use digital_governance::sheets::{RowKind, SheetRow, SheetText};

use super::super::entry::{Entry, file_of};
use super::super::folder::{Cells, POSITIONS, keep_others};
use super::super::source::place_cells;
use super::Session;
use super::write::GIVEN_UP;

/// What is done with an entry.
#[derive(Clone, Copy)]
pub(super) enum Target {
    /// It is a new row; a provision stands under the record in a row.
    New(Option<u64>),
    /// It changes a row.
    Edit(u64),
}

impl Session<'_, '_, '_> {
    /// Whether a cell names the document that is coded.
    pub(super) fn is_document(&self, cell: Option<&String>) -> bool {
        let title = self.folder.dataset.name_of(self.document.as_str()).map(str::to_lowercase);
        cell.is_some_and(|cell| {
            cell.trim() == self.document.as_str()
                || title.is_some_and(|title| cell.trim().to_lowercase() == title)
        })
    }

    /// The last row of the document, or of defaults for it, if others stand below it.
    pub(super) fn end_of_document(&self, sheet: &SheetText) -> Option<u64> {
        let rows = self.folder.positions().filter(|row| self.is_document(row.cells.get("document")));
        let all = sheet.rows();
        let records: BTreeSet<u64> = self.folder.positions().map(|row| row.number).collect();
        let defaults = all.iter().copied().filter(|row| !records.contains(row)).filter(|row| {
            let cells = sheet.cells(*row);
            cells.get("record").is_some_and(|record| record.trim().eq_ignore_ascii_case("default"))
                && self.is_document(cells.get("document"))
        });
        let last = rows.map(|row| row.number).chain(defaults).max()?;
        all.iter().any(|row| *row > last).then_some(last)
    }

    /// What holds for the next row where its cells are blank.
    pub(super) fn above(&self) -> Cells {
        let statement = Entry { kind: Some(RowKind::Statement), cells: Cells::new(), questions: Vec::new() };
        let (sheet, number) = self.placed(&statement, None);
        let mut cells = self.cells_in(&sheet, POSITIONS, number);
        if let (false, Some(act)) = (cells.contains_key("act"), self.last_act()) {
            cells.insert("act", act.clone());
        }
        cells
    }

    /// The act of the last statement of the document, which is that of the next one.
    fn last_act(&self) -> Option<&String> {
        let rows = self.folder.positions();
        let own =
            rows.filter(|row| row.kind == RowKind::Statement && self.is_document(row.cells.get("document")));
        own.last().and_then(|row| row.cells.get("act"))
    }

    /// What a row of a sheet says, with what holds for it where its cells are blank.
    pub(super) fn cells_in(&self, sheet: &SheetText, file: &'static str, number: u64) -> Cells {
        let rows = self.folder.rows_with(file, sheet.text());
        let row = rows.iter().find(|row| row.file == file && row.number == number);
        row.map(|row| row.cells.clone()).unwrap_or_default()
    }

    /// The sheet of an entry with the entry as a new row, in which the other rows say what they said, and the number of that row.
    fn candidate(&self, entry: &Entry, under: Option<&SheetRow>) -> (SheetText, u64) {
        let (mut sheet, number) = self.placed(entry, under);
        if entry.kind == Some(RowKind::Statement)
            && let Some(act) = self.last_act()
            && !self.cells_in(&sheet, POSITIONS, number).contains_key("act")
        {
            sheet.set(number, &Cells::from([("act", act.clone())]));
        }
        if file_of(entry.kind) == POSITIONS {
            let added: &[u64] = if entry.kind.is_some() { &[number] } else { &[] };
            keep_others(&self.folder, &mut sheet, added, None, &[]);
        }
        (sheet, number)
    }

    /// The sheet of an entry with the entry as a new row, and the number of that row.
    fn placed(&self, entry: &Entry, under: Option<&SheetRow>) -> (SheetText, u64) {
        let file = file_of(entry.kind);
        let mut sheet = self.folder.sheet(file);
        if file != POSITIONS {
            let number = sheet.insert(None, &entry.cells);
            return (sheet, number);
        }
        let mut behind = self.end_of_document(&sheet);
        let mut cells = entry.cells.clone();
        let Some(kind) = entry.kind else {
            cells.insert("record", "default".to_owned());
            cells.entry("document").or_insert_with(|| self.document.to_string());
            let number = sheet.insert(behind, &cells);
            return (sheet, number);
        };
        cells.insert("record", kind.as_str().to_owned());
        let mut place = place_cells(&self.document, &self.source.locators(&self.here));
        if let Some(record) = under {
            let provisions = self.folder.positions().filter(|row| row.number > record.number);
            let provisions = provisions.take_while(|row| row.kind == RowKind::Provision);
            behind = Some(provisions.last().map_or(record.number, |row| row.number));
            let cited =
                self.cited.iter().filter(|(_, ids)| ids.contains(&record.id)).map(|(index, _)| *index);
            if cited.eq(self.here.clone()) {
                place.clear();
            }
        }
        for (column, cell) in place {
            cells.entry(column).or_insert(cell);
        }
        let mut number = sheet.insert(behind, &cells);
        if under.is_none() && !self.is_document(self.cells_in(&sheet, POSITIONS, number).get("document")) {
            // Nothing of other documents holds for the first row of this one.
            sheet = self.folder.sheet(POSITIONS);
            let default =
                Cells::from([("record", "default".to_owned()), ("document", self.document.to_string())]);
            let default = sheet.insert(behind, &default);
            number = sheet.insert(Some(default), &cells);
        }
        (sheet, number)
    }

    /// The sheet with what entries say, and the rows that they say it in: the second one is a provision under the first.
    pub(super) fn changed(&self, entries: &[Entry], target: Target) -> Result<(SheetText, Vec<u64>), String> {
        let [entry, below @ ..] = entries else { return Err(GIVEN_UP.to_owned()) };
        let (mut sheet, number) = match target {
            Target::Edit(number) => (self.edited(entry, number), number),
            Target::New(under) if entry.kind == Some(RowKind::Provision) => {
                let record = self.record_for(under)?;
                self.candidate(entry, Some(record))
            }
            Target::New(_) => self.candidate(entry, None),
        };
        let mut numbers = vec![number];
        for entry in below {
            let mut cells = entry.cells.clone();
            cells.insert("record", RowKind::Provision.as_str().to_owned());
            numbers.push(sheet.insert(Some(number), &cells));
            keep_others(&self.folder, &mut sheet, &numbers, None, &[]);
        }
        Ok((sheet, numbers))
    }

    /// The sheet with other cells in a row.
    fn edited(&self, entry: &Entry, number: u64) -> SheetText {
        let file = file_of(entry.kind);
        let mut sheet = self.folder.sheet(file);
        let mut cells = entry.cells.clone();
        if file == POSITIONS {
            sheet.set(number, &cells);
            keep_others(&self.folder, &mut sheet, &[], Some(number), &[]);
            return sheet;
        }
        let row = self.folder.rows.iter().find(|row| row.file == file && row.number == number);
        // An id that is made of the name stays when the name is another one.
        if let Some(row) = row.filter(|_| cells.contains_key("name")) {
            cells.entry("id").or_insert_with(|| row.id.clone());
        }
        sheet.set(number, &cells);
        sheet
    }

    /// The record under which a provision comes: that of a row, the last one of this sentence, or the newest one.
    pub(super) fn record_for(&self, under: Option<u64>) -> Result<&SheetRow, String> {
        let records = || {
            let own = self.folder.positions().filter(|row| row.kind != RowKind::Provision);
            own.filter(|row| self.is_document(row.cells.get("document")))
        };
        if let Some(number) = under {
            let found = records().find(|row| self.group(row.number).contains(&number));
            return found.ok_or_else(|| {
                format!("Row {number} is no record of this document. Type rows to see them.")
            });
        }
        let here: BTreeSet<&String> =
            self.here.clone().filter_map(|index| self.cited.get(&index)).flatten().collect();
        let found = records().rfind(|row| here.contains(&row.id)).or_else(|| records().next_back());
        found.ok_or_else(|| "A provision stands under a record, and there is none yet. Write a statement, principle or proposal first.".to_owned())
    }

    /// A row, and the provisions under it where it is a record.
    pub(super) fn group(&self, number: u64) -> Vec<u64> {
        let mut rows = self.folder.positions().skip_while(|row| row.number != number);
        let Some(first) = rows.next() else { return Vec::new() };
        let below = rows.take_while(|row| row.kind == RowKind::Provision && first.kind != RowKind::Provision);
        [number].into_iter().chain(below.map(|row| row.number)).collect()
    }
}
