//! What is written into the sheets, after asking for what is wrong or missing.

use std::collections::BTreeSet;

use digital_governance::sheets::{RowKind, SheetFaults, SheetText};

use super::super::entry::{Entry, column_of, columns_of, file_of};
use super::super::folder::{Cells, POSITIONS, keep_others};
use super::Session;
use super::rows::Target;
use super::show::described;

/// How the comment begins that says of a sentence that there is nothing to code in it.
pub(super) const SKIPPED: &str = "nothing to code: ";

/// What is typed for the cell that the newest row has.
const REPEATED: &str = "=";

impl Session<'_, '_, '_> {
    /// Writes an entry, after asking for what is wrong or missing in it.
    pub(super) fn write(&mut self, mut entry: Entry, target: Target) -> Result<(), String> {
        let file = file_of(entry.kind);
        loop {
            // Others may have written while a question was open.
            self.refresh()?;
            self.repeat(&mut entry);
            let (sheet, number) = self.changed(&entry, target)?;
            match self.folder.check(file, sheet.text()) {
                Ok(dataset) => {
                    self.folder.save(file, sheet.text(), dataset)?;
                    self.update();
                    let row = self.folder.rows.iter().find(|row| row.file == file && row.number == number);
                    let done = row
                        .map_or_else(|| format!("Row {number}: the defaults for the rows below."), described);
                    self.terminal.say(&done);
                    return Ok(());
                }
                Err(faults) => {
                    if !self.corrected(&mut entry, &faults, number, None) {
                        return Err("Nothing is written.".to_owned());
                    }
                }
            }
        }
    }

    /// Puts what the newest row of the same kind has into the cells that say so.
    fn repeat(&self, entry: &mut Entry) {
        for (column, cell) in entry.cells.iter_mut().filter(|(_, cell)| *cell == REPEATED) {
            let rows = self.folder.positions().filter(|row| Some(row.kind) == entry.kind);
            let newest = rows.filter_map(|row| row.cells.get(column)).next_back();
            *cell = newest.cloned().unwrap_or_default();
        }
    }

    /// Completes or asks for the first cell that is wrong or missing, or that of a column; false where the coder gives the row up.
    pub(super) fn corrected(
        &mut self,
        entry: &mut Entry,
        faults: &SheetFaults,
        number: u64,
        only: Option<&str>,
    ) -> bool {
        let file = file_of(entry.kind);
        let mut own = faults.iter().filter(|fault| fault.file() == file && fault.row() == number);
        let own = own.find(|fault| only.is_none_or(|only| fault.column() == only));
        let column = own.and_then(|fault| {
            columns_of(entry.kind).into_iter().find(|column| column.name() == fault.column())
        });
        let (Some(fault), Some(column)) = (own, column) else {
            self.terminal.say(&faults.to_string());
            return false;
        };
        if let Some(completed) = self.completed(column.name(), fault.cell(), &column.terms()) {
            entry.cells.insert(column.name(), completed);
            return true;
        }
        if fault.cell().is_empty() {
            self.terminal.say(&format!("{}: {}", column.name(), column.description()));
        } else {
            self.terminal.say(&format!("{}: {}", column.name(), fault.message()));
        }
        let correction = fault.correction();
        let prompt = match &correction {
            Some(correction) => format!("{} [{correction}]", column.name()),
            None => column.name().to_owned(),
        };
        let mut cell = self.terminal.ask(&prompt);
        // What the cell needs may have to be written into its sheet first.
        while let Some(other) = cell.as_deref().and_then(of_other_sheet) {
            if let Err(message) = self.write(other, Target::New(None)) {
                self.terminal.say(&message);
            }
            cell = self.terminal.ask(&prompt);
        }
        let cell = match cell {
            Some(cell) if cell.is_empty() => correction,
            Some(cell) => Some(cell).filter(|cell| cell != "-"),
            None => None,
        };
        match cell {
            Some(cell) => {
                entry.cells.insert(column.name(), cell);
                true
            }
            None => false,
        }
    }

    /// A cell with its items completed that begin only one term or name; none where that changes nothing.
    pub(super) fn completed(
        &self,
        column: &str,
        cell: &str,
        terms: &[(&'static str, &'static str)],
    ) -> Option<String> {
        if cell.trim().is_empty() || cell.contains(['[', ':', '\\']) {
            return None;
        }
        let names = self.folder.names(column);
        let items: Vec<String> = cell
            .split(';')
            .map(|item| {
                let item = item.trim();
                let (words, term) = (item.to_lowercase(), item.to_lowercase().replace([' ', '_'], "-"));
                let spellings = terms.iter().map(|(spelling, _)| (*spelling, *spelling));
                let all = names.iter().map(|(name, id)| (name.as_str(), id.as_str())).chain(spellings);
                let is_whole = all.clone().any(|(name, _)| name == words || name == term);
                let found: BTreeSet<&str> = all
                    .filter(|(name, _)| !is_whole && (name.starts_with(&words) || name.starts_with(&term)))
                    .map(|(_, own)| own)
                    .collect();
                match found.first() {
                    Some(only) if found.len() == 1 => (*only).to_owned(),
                    _ => item.to_owned(),
                }
            })
            .collect();
        let completed = items.join("; ");
        (completed != cell.trim()).then_some(completed)
    }

    /// Asks for the cells of a row one by one.
    pub(super) fn ask_for(&mut self, kind: RowKind, under: Option<u64>) -> Result<(), String> {
        self.refresh()?;
        let target = Target::New(under);
        let columns: &[&str] = match kind {
            RowKind::Statement => &["summary", "act", "holders", "topics"],
            RowKind::Principle | RowKind::Proposal => &["title", "summary", "holders", "topics"],
            RowKind::Question => &["summary", "holders", "topics"],
            RowKind::Provision => &["bearers", "verb", "action", "topics"],
            RowKind::Stakeholder | RowKind::Law => &["name", "kind"],
            _ => &["id", "kind", "title"],
        };
        let mut entry = Entry { kind: Some(kind), cells: Cells::new() };
        for column in columns {
            // What the row would have without the cell is what it has if nothing is typed.
            let (sheet, number) = self.changed(&entry, target)?;
            let file = file_of(entry.kind);
            let rows = self.folder.rows_with(file, sheet.text());
            let row = rows.iter().find(|row| row.file == file && row.number == number);
            let prompt = match row.and_then(|row| row.cells.get(column)) {
                Some(above) => format!("{column} [{above}]"),
                None => (*column).to_owned(),
            };
            let Some(cell) = self.terminal.ask(&prompt).filter(|cell| cell != "-") else {
                return Err("Nothing is written.".to_owned());
            };
            if !cell.is_empty()
                && !self.put(&mut entry, target, column_of(column, Some(kind))?.name(), cell)?
            {
                return Err("Nothing is written.".to_owned());
            }
        }
        loop {
            let Some(line) = self.terminal.ask("column: cell, or Enter").filter(|cell| cell != "-") else {
                return Err("Nothing is written.".to_owned());
            };
            if line.is_empty() {
                return self.write(entry, target);
            }
            let found = line.split_once(':').ok_or_else(|| "Write column: cell.".to_owned());
            match found.and_then(|(name, cell)| Ok((column_of(name, Some(kind))?, cell))) {
                Ok((column, cell)) => {
                    if !self.put(&mut entry, target, column.name(), cell.trim().to_owned())? {
                        return Err("Nothing is written.".to_owned());
                    }
                }
                Err(message) => self.terminal.say(&message),
            }
        }
    }

    /// Puts a cell into an entry, after asking until nothing is wrong with it; false where the coder gives up.
    pub(super) fn put(
        &mut self,
        entry: &mut Entry,
        target: Target,
        column: &'static str,
        cell: String,
    ) -> Result<bool, String> {
        entry.cells.insert(column, cell);
        loop {
            let (sheet, number) = self.changed(entry, target)?;
            let Err(faults) = self.folder.check(file_of(entry.kind), sheet.text()) else { return Ok(true) };
            let is_own = faults
                .iter()
                .any(|fault| fault.row() == number && fault.column() == column && !fault.cell().is_empty());
            if !is_own {
                return Ok(true);
            }
            // Only what was typed last is wrong: what is missing comes later.
            if !self.corrected(entry, &faults, number, Some(column)) {
                return Ok(false);
            }
        }
    }

    pub(super) fn edit(&mut self, number: u64, line: &str) -> Result<(), String> {
        self.refresh()?;
        let row = self
            .folder
            .position(number)
            .ok_or_else(|| format!("No row has the number {number}. Type rows to see them."))?;
        let kind = row.kind;
        if line.is_empty() {
            let cells = self.folder.sheet(POSITIONS).cells(number);
            let cells: Vec<String> =
                cells.into_iter().map(|(name, cell)| format!("{name}: {cell}")).collect();
            self.terminal.say(&format!("Row {number} has {}", cells.join(" | ")));
            return Ok(());
        }
        let entry = Entry::of_kind(Some(kind), line)?;
        self.write(entry, Target::Edit(number))
    }

    pub(super) fn delete(&mut self, number: u64) -> Result<(), String> {
        self.refresh()?;
        let gone = self.group(number);
        if gone.is_empty() {
            return Err(format!("No row has the number {number}. Type rows to see them."));
        }
        let mut sheet = self.folder.sheet(POSITIONS);
        for row in gone.iter().rev() {
            sheet.remove(*row);
        }
        keep_others(&self.folder, &mut sheet, None, None, &gone);
        self.save(&sheet)?;
        self.terminal.say(&format!(
            "Taken out: {} of the sheet. Type undo to have it again.",
            count(gone.len(), "row")
        ));
        Ok(())
    }

    pub(super) fn undo(&mut self) -> Result<(), String> {
        self.refresh()?;
        let undone = self.folder.undo()?;
        self.update();
        self.terminal.say(&match undone {
            Some(file) => format!("{file} is as it was before the last change."),
            None => "Nothing was changed since the sheets were read.".to_owned(),
        });
        Ok(())
    }

    /// Notes that there is nothing to code in the sentences at hand; or takes that back.
    pub(super) fn skip(&mut self) -> Result<(), String> {
        self.refresh()?;
        let mut sheet = self.folder.sheet(POSITIONS);
        let known: BTreeSet<u64> =
            self.here.clone().filter_map(|index| self.skipped.get(self.digest(index)?).copied()).collect();
        for row in known.iter().rev() {
            sheet.remove(*row);
        }
        if known.is_empty() {
            for index in self.here.clone() {
                let digest = self.digest(index).cloned().unwrap_or_default();
                let place: Vec<String> =
                    self.source.locators(&(index..index + 1)).iter().map(ToString::to_string).collect();
                sheet.comment(&format!("{SKIPPED}{}, {}, sha256 {digest}", self.document, place.join("; ")));
            }
        }
        self.save(&sheet)?;
        if known.is_empty() {
            self.terminal.say("Skipped.");
            self.go_on(self.here.end);
        } else {
            self.terminal.say("No longer skipped.");
        }
        Ok(())
    }

    pub(super) fn save(&mut self, sheet: &SheetText) -> Result<(), String> {
        let dataset = self
            .folder
            .check(POSITIONS, sheet.text())
            .map_err(|faults| format!("{faults}\nNothing is written."))?;
        self.folder.save(POSITIONS, sheet.text(), dataset)?;
        self.update();
        Ok(())
    }
}

/// The row of another sheet than that of positions that a line says, if it says one.
fn of_other_sheet(line: &str) -> Option<Entry> {
    let entry = Entry::of(line).ok()?;
    (file_of(entry.kind) != POSITIONS).then_some(entry)
}

pub(super) fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
