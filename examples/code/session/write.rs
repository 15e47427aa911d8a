//! What is written into the sheets, after asking for what is wrong or missing.

use std::collections::BTreeSet;

use digital_governance::sheets::{RowKind, SheetRow, SheetText};

use super::super::entry::{Entry, REFERRING, file_of, kind_of};
use super::super::folder::{Cells, POSITIONS, keep_others};
use super::super::source::escape;
use super::rows::Target;
use super::show::described;
use super::{Session, numbered};

/// How the comment begins that says of a sentence that there is nothing to code in it.
pub(super) const SKIPPED: &str = "nothing to code: ";

/// What is typed for the cell that the newest row has.
const REPEATED: &str = "=";

/// What stands between the parts of a cell.
const SEPARATORS: [char; 6] = [';', '|', ':', '=', '[', ']'];

pub(super) const GIVEN_UP: &str = "The row is given up. Nothing is written.";

impl Session<'_, '_, '_> {
    /// Writes entries together, after asking for what is wrong or missing in them: a row, or a statement with the provision under it.
    pub(super) fn write(&mut self, mut entries: Vec<Entry>, target: Target) -> Result<(), String> {
        let Some(file) = entries.first().map(|entry| file_of(entry.kind)) else { return Ok(()) };
        self.refresh()?;
        for entry in entries.iter_mut().filter(|entry| entry.kind.is_none()) {
            self.put_defaults(entry)?;
        }
        self.put_questions(&mut entries, target)?;
        loop {
            // Others may have written while a question was open.
            self.refresh()?;
            let (sheet, numbers) = self.resolved(&mut entries, target)?;
            match self.folder.check(file, sheet.text()) {
                Ok(dataset) => {
                    self.check_reading(&dataset)?;
                    self.folder.save(file, sheet.text(), dataset)?;
                    self.update();
                    for number in numbers {
                        let row =
                            self.folder.rows.iter().find(|row| row.file == file && row.number == number);
                        let done = row.map_or_else(
                            || format!("Row {number}: the defaults for the rows below."),
                            described,
                        );
                        self.terminal.say(&done);
                    }
                    return Ok(());
                }
                Err(faults) => {
                    if !self.corrected(&mut entries, target, &faults, &numbers, None)? {
                        return Err(GIVEN_UP.to_owned());
                    }
                }
            }
        }
    }

    /// Replaces the short forms in cells: `=` by what the newest row of the kind has, and `row 12` by the id of that row.
    pub(super) fn repeat(&self, entry: &mut Entry) -> Result<(), String> {
        for (column, cell) in &mut entry.cells {
            if cell == REPEATED {
                let rows = self.folder.rows.iter().filter(|row| row.file == file_of(entry.kind));
                let newest = rows.filter_map(|row| row.cells.get(column)).next_back();
                *cell = newest.cloned().ok_or_else(|| {
                    format!(
                        "No row above has {column} yet, which = would repeat: type the cell. Nothing is written."
                    )
                })?;
            }
            if REFERRING.contains(column) {
                *cell = self.with_ids(cell)?;
            }
        }
        Ok(())
    }

    /// The sheet with what entries say and its rows, after the short forms in their cells are replaced. A row that would refer to
    /// itself is refused, and a second row for the document that is coded.
    pub(super) fn resolved(
        &self,
        entries: &mut [Entry],
        target: Target,
    ) -> Result<(SheetText, Vec<u64>), String> {
        for entry in &mut *entries {
            let is_coded = entry.cells.get("id").is_none_or(|id| id == self.document.as_str());
            if entry.kind == Some(RowKind::Document)
                && is_coded
                && matches!(target, Target::New(_))
                && self.folder.dataset.source_document(&self.document).is_some()
            {
                return Err(format!(
                    "{0} has a row, which edit document … changes. Another document needs an id, as in | id: {0}-2. Nothing is written.",
                    self.document
                ));
            }
            self.repeat(entry)?;
        }
        let (sheet, numbers) = self.changed(entries, target)?;
        for (entry, number) in entries.iter().zip(&numbers) {
            let file = file_of(entry.kind);
            let referring = entry.cells.iter().filter(|(column, _)| REFERRING.contains(column));
            for (column, cell) in referring {
                let own = self.cells_in(&sheet, file, *number).remove("id").unwrap_or_default();
                let is_own = |part: &str| part == own || (part.starts_with('/') && own.ends_with(part));
                if !own.is_empty() && cell.split(SEPARATORS).map(str::trim).any(is_own) {
                    return Err(format!(
                        "The {column} of row {number} would be the row itself. Nothing is written."
                    ));
                }
            }
        }
        Ok((sheet, numbers))
    }

    /// A cell with the ids of the rows that it names as `row 12`.
    fn with_ids(&self, cell: &str) -> Result<String, String> {
        let parts = cell.split_inclusive(SEPARATORS).map(|part| {
            let words = part.trim_end_matches(SEPARATORS).trim();
            let number = words.to_lowercase().strip_prefix("row ").and_then(|own| own.trim().parse().ok());
            match number {
                Some(number) => Ok(part.replacen(words, &self.position(number)?.id, 1)),
                None => Ok(part.to_owned()),
            }
        });
        parts.collect()
    }

    /// The row of a number in the sheet of positions.
    fn position(&self, number: u64) -> Result<&SheetRow, String> {
        let row = self.folder.positions().find(|row| row.number == number);
        row.ok_or_else(|| format!("No row has the number {number}. Type rows to see them."))
    }

    /// Changes cells of a row; without any, it shows them.
    pub(super) fn edit(&mut self, row: &SheetRow, line: &str) -> Result<(), String> {
        if line.is_empty() {
            let cells = self.folder.sheet(row.file).cells(row.number);
            let cells: Vec<String> =
                cells.into_iter().map(|(name, cell)| format!("{name}: {cell}")).collect();
            self.terminal.say(&format!("Row {} has {}", row.number, cells.join(" | ")));
            return Ok(());
        }
        let entry = Entry::of_change(row.kind, line)?;
        if row.id == self.document.as_str() && entry.cells.contains_key("id") {
            return Err("The document that is coded keeps its id. Nothing is written.".to_owned());
        }
        self.write(vec![entry], Target::Edit(row.number))
    }

    pub(super) fn delete(&mut self, row: &SheetRow) -> Result<(), String> {
        if row.id == self.document.as_str() {
            return Err("The document that is coded keeps its row. Nothing is written.".to_owned());
        }
        let gone = if row.file == POSITIONS { self.group(row.number) } else { vec![row.number] };
        let mut sheet = self.folder.sheet(row.file);
        for row in gone.iter().rev() {
            sheet.remove(*row);
        }
        if row.file == POSITIONS {
            keep_others(&self.folder, &mut sheet, &[], None, &gone);
        }
        self.save(row.file, &sheet)?;
        self.terminal.say(&format!(
            "Taken out: {} of the sheet. Type undo to have it again.",
            count(gone.len(), "row")
        ));
        Ok(())
    }

    /// The row that a command names, and what stands behind: by its number in the sheet of positions, or, in another sheet, by its
    /// kind and the beginning of its id or name. None where it names none.
    pub(super) fn named<'l>(&self, text: &'l str) -> Option<Result<(SheetRow, &'l str), String>> {
        if let Some((number, rest)) = numbered(text) {
            return Some(self.position(number).map(|row| (row.clone(), rest)));
        }
        let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let kind = kind_of(word).filter(|kind| file_of(Some(*kind)) != POSITIONS)?;
        // The word before the first colon is a column.
        let before = rest.split_once(':').map_or(rest.len(), |(before, _)| {
            before.trim_end().rfind(char::is_whitespace).map_or(0, |space| space + 1)
        });
        let (name, cells) = rest.split_at_checked(before)?;
        Some(self.other_row(kind, name.trim()).map(|row| (row.clone(), cells.trim())))
    }

    /// The row of another sheet with an id or name, or the only one whose id or name begins so; that of the document that is coded
    /// has no need of a name.
    fn other_row(&self, kind: RowKind, name: &str) -> Result<&SheetRow, String> {
        let name = match (kind, name) {
            (RowKind::Document, "") => self.document.to_string(),
            _ => name.to_lowercase(),
        };
        let rows = || self.folder.rows.iter().filter(|row| row.kind == kind);
        let names = |row: &SheetRow| {
            let names = [Some(&row.id), row.cells.get("name"), row.cells.get("title")];
            names.into_iter().flatten().map(|own| own.to_lowercase()).collect::<Vec<_>>()
        };
        let mut found: Vec<&SheetRow> = rows().filter(|row| names(row).contains(&name)).collect();
        if found.is_empty() && !name.is_empty() {
            found = rows().filter(|row| names(row).iter().any(|own| own.starts_with(&name))).collect();
        }
        if let [row] = found.as_slice() {
            return Ok(row);
        }
        let known = if found.is_empty() { rows().collect() } else { found };
        let known: Vec<&str> = known.into_iter().map(|row| row.id.as_str()).collect();
        let known = if known.is_empty() { "there is none".to_owned() } else { known.join(", ") };
        Err(format!("Write the id or name of one {}: {known}.", kind.as_str()))
    }

    /// Writes the lines of the sentences at hand into the furniture of the document.
    pub(super) fn mark_furniture(&mut self) -> Result<(), String> {
        self.refresh()?;
        let row = self.other_row(RowKind::Document, "")?;
        let mut labels: Vec<String> = row.cells.get("furniture").cloned().into_iter().collect();
        for index in self.here.clone() {
            let label = escape(&self.source.label(index, self.text), ";[]");
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        let cells = Cells::from([("furniture", labels.join("; "))]);
        let entry = Entry { kind: Some(RowKind::Document), cells, questions: Vec::new() };
        self.write(vec![entry], Target::Edit(row.number))
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
            let is_cited = |index: &usize| self.cited.get(index).is_some_and(|ids| !ids.is_empty());
            if let Some(ids) = self.here.clone().find(is_cited).and_then(|index| self.cited.get(&index)) {
                return Err(format!(
                    "{} cites this sentence, so there is something to code in it. Enter goes on. Nothing is written.",
                    ids.join(", ")
                ));
            }
            for index in self.here.clone() {
                let digest = self.digest(index).cloned().unwrap_or_default();
                let place: Vec<String> =
                    self.source.locators(&(index..index + 1)).iter().map(ToString::to_string).collect();
                sheet.comment(&format!("{SKIPPED}{}, {}, sha256 {digest}", self.document, place.join("; ")));
            }
        }
        self.save(POSITIONS, &sheet)?;
        if known.is_empty() {
            self.terminal.say("Skipped.");
            self.go_on(self.here.end);
        } else {
            self.terminal.say("No longer skipped.");
        }
        Ok(())
    }

    fn save(&mut self, file: &'static str, sheet: &SheetText) -> Result<(), String> {
        let dataset = self
            .folder
            .check(file, sheet.text())
            .map_err(|faults| format!("{faults}\nNothing is written."))?;
        self.folder.save(file, sheet.text(), dataset)?;
        self.update();
        Ok(())
    }
}

pub(super) fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
