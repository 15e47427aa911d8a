//! What the coder reads: the sentence at hand, the rows and the terms.

use std::collections::BTreeSet;

use digital_governance::sheets::{RowKind, SheetColumn, SheetRow};

use super::super::entry::{KINDS, column_of};
use super::super::folder::PLACE;
use super::super::terminal::beginning;
use super::Session;

impl Session<'_, '_, '_> {
    pub(super) fn show(&mut self) {
        let todo = self.todo(0).count();
        let numbers = match self.here.len() {
            1 => format!("Sentence {}", self.here.start + 1),
            _ => format!("Sentences {} to {}", self.here.start + 1, self.here.end),
        };
        let places: Vec<String> = self.source.locators(&self.here).iter().map(ToString::to_string).collect();
        self.terminal.say(&format!(
            "\n{numbers} of {}, {todo} without a row. {}",
            self.source.len(),
            places.join("; ")
        ));
        if let Some(before) = self.here.start.checked_sub(1) {
            self.terminal.faint(&format!("  before: {}", beginning(self.source.sentence(before), 100)));
        }
        for index in self.here.clone() {
            self.terminal.strong(&format!("  {}", self.source.sentence(index)));
        }
        if self.here.end < self.source.len() {
            self.terminal
                .faint(&format!("  behind: {}", beginning(self.source.sentence(self.here.end), 100)));
        }
        let ids: BTreeSet<&String> =
            self.here.clone().filter_map(|index| self.cited.get(&index)).flatten().collect();
        let rows: Vec<String> =
            self.folder.positions().filter(|row| ids.contains(&row.id)).map(described).collect();
        for row in rows {
            self.terminal.say(&row);
        }
        if self.here.clone().any(|index| self.is_skipped(index)) {
            self.terminal.say("Skipped: nothing to code here.");
        }
        let above = self.above();
        let above = ["holders", "act", "coder", "confidence"]
            .into_iter()
            .filter_map(|name| Some(format!("{name} {}", above.get(name)?)));
        let above: Vec<String> = above.collect();
        if !above.is_empty() {
            self.terminal.faint(&format!("As above: {}", above.join("; ")));
        }
    }

    pub(super) fn list_todo(&mut self) {
        let todo: Vec<usize> = self.todo(0).collect();
        for index in &todo {
            let words = beginning(self.source.sentence(*index), 100);
            self.terminal.say(&format!("{}: {words}", index + 1));
        }
        self.terminal.say(&format!("{} of {} sentences have no row.", todo.len(), self.source.len()));
    }

    pub(super) fn list_rows(&mut self) {
        let own: BTreeSet<&String> = self.cited.values().flatten().collect();
        let rows: Vec<String> =
            self.folder.positions().filter(|row| own.contains(&row.id)).map(described).collect();
        let count = rows.len();
        for row in rows {
            self.terminal.say(&row);
        }
        self.terminal.say(&format!("{count} rows cite {}.", self.document));
    }

    /// Lists the terms of a column, of one kind of rows or of all that have it.
    pub(super) fn list_terms(&mut self, name: &str, kind: Option<RowKind>) {
        let kinds = KINDS.into_iter().filter(|own| kind.is_none_or(|kind| kind == *own));
        let mut columns: Vec<&SheetColumn> =
            kinds.filter_map(|kind| column_of(name, Some(kind)).ok()).collect();
        if let Some(first) = columns.first().copied() {
            columns.retain(|column| column.name() == first.name());
            columns.dedup_by_key(|column| column.description());
        } else {
            self.terminal.say(&format!("No column is called {name:?}."));
        }
        for column in columns {
            self.terminal.say(&format!("{}: {}", column.name(), column.description()));
            for (term, meaning) in column.terms() {
                self.terminal.say(&format!("  {term}: {meaning}"));
            }
        }
    }
}

/// A row in a line: its number and kind, what it says, and its other cells without its place.
pub(super) fn described(row: &SheetRow) -> String {
    let cell = |name: &str| row.cells.get(name).map(String::as_str).unwrap_or_default();
    let words = match row.kind {
        RowKind::Provision => [cell("bearers"), cell("verb"), cell("action")].join(" "),
        RowKind::Stakeholder | RowKind::Law => cell("name").to_owned(),
        RowKind::Document | RowKind::Session => row.id.clone(),
        _ => cell("summary").to_owned(),
    };
    let is_shown = |name: &str| {
        !matches!(name, "id" | "name" | "summary" | "bearers" | "action" | "also")
            && !PLACE.contains(&name)
            && (name != "verb" || row.kind != RowKind::Provision)
    };
    let others = row.cells.iter().filter(|(name, _)| is_shown(name));
    let others =
        others.flat_map(|(name, cell)| [" | ".to_owned(), format!("{name}: {}", beginning(cell, 60))]);
    let others: String = others.collect();
    format!("Row {}, {}: {}{others}", row.number, row.kind.as_str(), words.trim())
}
