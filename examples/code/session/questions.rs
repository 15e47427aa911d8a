//! What is asked for while a row is typed.

use std::collections::{BTreeSet, VecDeque};

use digital_governance::sheets::{RowKind, SheetFaults};

use super::super::entry::{Entry, column_of, columns_of, file_of};
use super::super::folder::{Cells, NONE, PARTIES, POSITIONS};
use super::Session;
use super::rows::Target;
use super::write::GIVEN_UP;

/// Words before a noun that its name is found without.
const ARTICLES: [&str; 7] = ["the ", "all ", "a ", "an ", "each ", "every ", "any "];

impl Session<'_, '_, '_> {
    /// What is typed at a question for a row of a kind; none where the row is given up. Commands that only show something are answered,
    /// and it is asked again.
    fn question(&mut self, kind: Option<RowKind>, prompt: &str) -> Option<String> {
        loop {
            let line = self.terminal.ask(prompt)?;
            let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((&line, ""));
            match (word, rest.trim()) {
                ("-", "") => return None,
                ("q" | "quit", "") => {
                    self.is_over = true;
                    return None;
                }
                (word, _) if word.starts_with('+') => {
                    self.terminal.say("A question is open: answer it, or type - to give the row up first.");
                }
                (word, rest) => {
                    if !self.look(word, rest, kind) {
                        return Some(line);
                    }
                }
            }
        }
    }

    /// Asks for a cell until something is typed or Enter takes what is proposed; none where the row is given up.
    fn ask_cell(
        &mut self,
        kind: Option<RowKind>,
        column: &str,
        message: &str,
        proposal: Option<&str>,
    ) -> Option<String> {
        self.terminal.say(message);
        let (prompt, hint) = match proposal {
            Some(own) => (format!("{column} [{own}]"), format!("Enter takes {own}, - gives the row up.")),
            None => (column.to_owned(), "- gives the row up.".to_owned()),
        };
        while !self.is_over {
            self.terminal.say(&hint);
            match (self.question(kind, &prompt)?, proposal) {
                (cell, Some(own)) if cell.is_empty() => return Some(own.to_owned()),
                (cell, _) if !cell.is_empty() => return Some(cell),
                _ => {}
            }
        }
        None
    }

    /// Asks for what lines leave open.
    pub(super) fn put_questions(&mut self, entries: &mut [Entry], target: Target) -> Result<(), String> {
        for index in 0..entries.len() {
            let Some(entry) = entries.get_mut(index) else { continue };
            let (kind, own) = (entry.kind, std::mem::take(&mut entry.questions));
            let mut questions: VecDeque<(&'static str, String)> = own.into();
            while let Some((column, message)) = questions.pop_front() {
                if column == "verb" && self.has_verb(entries, index, target)? {
                    continue;
                }
                loop {
                    let cell = self.ask_cell(kind, column, &message, None).ok_or(GIVEN_UP)?;
                    let is_verb = column == "verb" && cell != NONE;
                    if !self.put_answer(entries, index, column, cell) {
                        continue;
                    }
                    // The words around a verb that was not found are told apart by the coder.
                    if let Some(entry) = entries.get_mut(index).filter(|_| is_verb) {
                        entry.cells.remove("action");
                        let has_bearers = entry.cells.contains_key("bearers");
                        let bearers = ("bearers", "Write who is to do it, or none.");
                        let action = ("action", "Write what is to be done, as an infinitive without \"to\".");
                        let asked = [bearers].into_iter().filter(|_| !has_bearers).chain([action]);
                        questions.extend(asked.map(|(column, message)| (column, message.to_owned())));
                    }
                    break;
                }
            }
        }
        Ok(())
    }

    /// Whether a row that is changed, or a row of defaults, says the verb.
    fn has_verb(&self, entries: &[Entry], index: usize, target: Target) -> Result<bool, String> {
        let (sheet, numbers) = self.changed(entries, target)?;
        let number = numbers.get(index).copied().unwrap_or_default();
        let cells = self.cells_in(&sheet, POSITIONS, number);
        Ok(cells.contains_key("verb") || cells.contains_key("parent"))
    }

    /// Completes or asks for the first cell that is wrong or missing, or that of a column; false where the coder gives the row up.
    pub(super) fn corrected(
        &mut self,
        entries: &mut [Entry],
        target: Target,
        faults: &SheetFaults,
        numbers: &[u64],
        only: Option<&str>,
    ) -> Result<bool, String> {
        let own = faults.iter().find_map(|fault| {
            let index = numbers.iter().position(|number| *number == fault.row())?;
            let entry = entries.get(index).filter(|entry| file_of(entry.kind) == fault.file())?;
            let columns = columns_of(entry.kind);
            let column = columns.into_iter().find(|column| column.name() == fault.column())?;
            only.is_none_or(|only| column.name() == only).then_some((index, column, fault))
        });
        let Some((index, column, fault)) = own else {
            self.terminal.say(&format!("{faults}"));
            return Ok(false);
        };
        let name = column.name();
        if let Some(completed) = self.completed(name, fault.cell(), &column.terms()) {
            set(entries, index, name, completed);
            return Ok(true);
        }
        let (mut items, refused, fault) = match self.refused_item(entries, index, name, target)? {
            Some((items, place, faults)) => {
                let number = numbers.get(index).copied();
                let own = faults.iter().find(|fault| Some(fault.row()) == number && fault.column() == name);
                (items, place, own.unwrap_or(fault).clone())
            }
            None => (Vec::new(), 0, fault.clone()),
        };
        let begun = self.begun(name, fault.cell(), &column.terms());
        let begins = format!(
            "{:?} begins several: {}",
            fault.cell(),
            begun.iter().cloned().collect::<Vec<_>>().join(", ")
        );
        let message = match fault.cell() {
            "" => column.description(),
            _ if begun.len() > 1 => &begins,
            _ => fault.message(),
        };
        // Several are not to be replaced by one.
        let count = |cell: &str| if PARTIES.contains(&name) { pieces(cell).len() } else { 0 };
        let proposal = fault.correction().filter(|own| count(own) >= count(fault.cell()) && begun.len() < 2);
        let kind = entries.get(index).and_then(|entry| entry.kind);
        let cell = self.ask_cell(kind, name, &format!("{name}: {message}"), proposal.as_deref());
        let Some(cell) = cell else { return Ok(false) };
        let cell = match items.get_mut(refused) {
            Some(item) if !cell.contains(';') && of_other_sheet(&cell).is_none() => {
                *item = cell;
                items.join("; ")
            }
            _ => cell,
        };
        // The cell is tried again behind a row of another sheet, which it may need.
        self.put_answer(entries, index, name, cell);
        Ok(!self.is_over)
    }

    /// Puts what is typed at a question into a cell. A whole row of the same kind is put into the row, and one of another sheet is
    /// written, which is false: the cell has no answer yet.
    fn put_answer(
        &mut self,
        entries: &mut [Entry],
        index: usize,
        column: &'static str,
        cell: String,
    ) -> bool {
        let Some(entry) = entries.get_mut(index) else { return true };
        match of_other_sheet(&cell) {
            Some(other) if other.kind == entry.kind => entry.cells.extend(other.cells),
            Some(other) => {
                if let Err(message) = self.write(vec![other], Target::New(None)) {
                    self.terminal.say(&message);
                }
                return false;
            }
            None => _ = entry.cells.insert(column, cell),
        }
        true
    }

    /// The items of a list, the first of which that is wrong by itself, and what is wrong with it.
    fn refused_item(
        &self,
        entries: &[Entry],
        index: usize,
        column: &'static str,
        target: Target,
    ) -> Result<Option<(Vec<String>, usize, SheetFaults)>, String> {
        let cell = entries.get(index).and_then(|entry| entry.cells.get(column)).cloned().unwrap_or_default();
        if !cell.contains(';') || cell.contains(['[', '\\']) {
            return Ok(None);
        }
        let items: Vec<String> = cell.split(';').map(|item| item.trim().to_owned()).collect();
        for (place, item) in items.iter().enumerate() {
            let mut entries = entries.to_vec();
            set(&mut entries, index, column, item.clone());
            let (sheet, numbers) = self.changed(&entries, target)?;
            let file = entries.first().map_or(POSITIONS, |entry| file_of(entry.kind));
            if let Err(faults) = self.folder.check(file, sheet.text()) {
                let number = numbers.get(index).copied();
                if faults.iter().any(|fault| Some(fault.row()) == number && fault.column() == column) {
                    return Ok(Some((items, place, faults)));
                }
            }
        }
        Ok(None)
    }

    /// A cell with its items completed that begin only one term or name, without their articles, and with lists of parties in
    /// words as lists; none where that changes nothing.
    fn completed(&self, column: &str, cell: &str, terms: &[(&'static str, &'static str)]) -> Option<String> {
        if cell.trim().is_empty() || cell.contains('\\') {
            return None;
        }
        let names = self.names(column, terms);
        // What an item is called, with or without its article and in the plural, where something is called so.
        let known = |item: &str| {
            let bare = without_article(item);
            let is_known = |own: &String| {
                let (words, term) = spelled(own);
                names.iter().any(|(name, _)| *name == words || *name == term)
            };
            let several = if bare == item { None } else { Some(plural(bare)) };
            [item, bare].map(str::to_owned).into_iter().chain(several).find(is_known)
        };
        // With its article it is a word of the sentence: "the Internet" begins no term.
        // Bearers are words of the sentence too: "AI" is not the class of those who develop it.
        let begun = |item: &str| {
            let found = begun_in(&names, item);
            let is_other = |own: &&String| {
                column == "bearers" && own.get(item.len()..).is_some_and(|rest| rest.starts_with(['-', ' ']))
            };
            found.first().filter(|own| found.len() == 1 && !is_other(own)).cloned()
        };
        let one = |item: &str| known(item).or_else(|| begun(item)).unwrap_or_else(|| item.to_owned());
        let items = cell.split(';').flat_map(|item| {
            let item = item.trim();
            let (head, details) = item.split_at(item.find('[').unwrap_or(item.len()));
            if head.trim().is_empty() || head.contains(':') {
                return vec![item.to_owned()];
            }
            if !details.is_empty() {
                return vec![format!("{} {details}", one(head.trim()))];
            }
            let pieces = if PARTIES.contains(&column) { pieces(item) } else { Vec::new() };
            let is_list = item.contains(',') || pieces.iter().any(|piece| known(piece).is_some());
            if known(item).is_some() || !is_list || pieces.is_empty() {
                return vec![one(item)];
            }
            // "individuals and organizations" may be one of them.
            let (mut found, mut first) = (Vec::new(), 0);
            while let Some(piece) = pieces.get(first) {
                let longest = (first + 1..pieces.len()).rev().find_map(|last| {
                    let joined = joined(item, piece, pieces.get(last)?)?;
                    known(joined).map(|own| (own, last))
                });
                let (own, last) = longest.unwrap_or_else(|| (one(piece), first));
                found.push(own);
                first = last + 1;
            }
            found
        });
        let completed = items.collect::<Vec<_>>().join("; ");
        (completed != cell.trim()).then_some(completed)
    }

    /// What the items of a column may be: names in lower case and spellings, each with what is written for it.
    fn names(&self, column: &str, terms: &[(&'static str, &'static str)]) -> Vec<(String, String)> {
        let spellings = terms.iter().map(|(spelling, _)| ((*spelling).to_owned(), (*spelling).to_owned()));
        self.folder.names(column).into_iter().chain(spellings).collect()
    }

    /// What an item begins.
    fn begun(&self, column: &str, item: &str, terms: &[(&'static str, &'static str)]) -> BTreeSet<String> {
        if item.trim().is_empty() || item.contains([';', '[', ':']) {
            return BTreeSet::new();
        }
        begun_in(&self.names(column, terms), item.trim())
    }

    /// Completes or asks for the cells of a row of defaults, each as that of a row of a kind which has its column. What only
    /// provisions have is checked with the rows below.
    pub(super) fn put_defaults(&mut self, entry: &mut Entry) -> Result<(), String> {
        let columns: Vec<&'static str> = entry.cells.keys().copied().collect();
        for name in columns {
            let column = column_of(name, None)?;
            let Some(kind) = column.kinds().iter().find(|kind| **kind != RowKind::Provision) else {
                continue;
            };
            let cell = entry.cells.get(name).cloned().unwrap_or_default();
            let mut row = Entry { kind: Some(*kind), cells: Cells::new(), questions: Vec::new() };
            if !self.put(&mut row, Target::New(None), column.name(), cell)? {
                return Err(GIVEN_UP.to_owned());
            }
            entry.cells.extend(row.cells);
        }
        Ok(())
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
        let mut entry = Entry { kind: Some(kind), cells: Cells::new(), questions: Vec::new() };
        for column in columns {
            // What the row would have without the cell is what it has if nothing is typed.
            let (sheet, numbers) = self.changed(std::slice::from_ref(&entry), target)?;
            let number = numbers.first().copied().unwrap_or_default();
            let prompt = match self.cells_in(&sheet, file_of(entry.kind), number).get(column) {
                Some(above) => format!("{column} [{above}]"),
                None => (*column).to_owned(),
            };
            let Some(cell) = self.question(Some(kind), &prompt) else {
                return Err(GIVEN_UP.to_owned());
            };
            if !cell.is_empty()
                && !self.put(&mut entry, target, column_of(column, Some(kind))?.name(), cell)?
            {
                return Err(GIVEN_UP.to_owned());
            }
        }
        loop {
            let Some(line) = self.question(Some(kind), "column: cell, or Enter") else {
                return Err(GIVEN_UP.to_owned());
            };
            if line.is_empty() {
                return self.write(vec![entry], target);
            }
            let found = line.split_once(':').ok_or_else(|| "Write column: cell.".to_owned());
            match found.and_then(|(name, cell)| Ok((column_of(name, Some(kind))?, cell))) {
                Ok((column, cell)) => {
                    if !self.put(&mut entry, target, column.name(), cell.trim().to_owned())? {
                        return Err(GIVEN_UP.to_owned());
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
        let entries = std::slice::from_mut(entry);
        loop {
            let (sheet, numbers) = self.resolved(entries, target)?;
            let file = entries.first().map_or(POSITIONS, |entry| file_of(entry.kind));
            let Err(faults) = self.folder.check(file, sheet.text()) else { return Ok(true) };
            let is_own = faults.iter().any(|fault| {
                numbers.contains(&fault.row()) && fault.column() == column && !fault.cell().is_empty()
            });
            if !is_own {
                return Ok(true);
            }
            // Only what was typed last is wrong: what is missing comes later.
            if !self.corrected(entries, target, &faults, &numbers, Some(column))? {
                return Ok(false);
            }
        }
    }
}

/// The row of another sheet than that of positions that a line says, if it says one.
fn of_other_sheet(line: &str) -> Option<Entry> {
    let entry = Entry::of(line).ok()?;
    (file_of(entry.kind) != POSITIONS).then_some(entry)
}

fn set(entries: &mut [Entry], index: usize, column: &'static str, cell: String) {
    if let Some(entry) = entries.get_mut(index) {
        entry.cells.insert(column, cell);
    }
}

/// A text as names and as terms are spelled.
fn spelled(text: &str) -> (String, String) {
    let words = text.to_lowercase();
    let term = words.replace([' ', '_'], "-");
    (words, term)
}

/// The names and spellings that an item begins, as they are written.
fn begun_in(names: &[(String, String)], item: &str) -> BTreeSet<String> {
    let (words, term) = spelled(item);
    let found = names.iter().filter(|(name, _)| name.starts_with(&words) || name.starts_with(&term));
    found.map(|(_, own)| own.clone()).collect()
}

fn plural(noun: &str) -> String {
    match noun.strip_suffix('y') {
        Some(stem) => format!("{stem}ies"),
        None => format!("{noun}s"),
    }
}

fn without_article(text: &str) -> &str {
    let rest = ARTICLES.iter().find_map(|article| {
        let (first, rest) = text.split_at_checked(article.len())?;
        first.eq_ignore_ascii_case(article).then_some(rest)
    });
    rest.unwrap_or(text)
}

/// The pieces of a list in words, between commas, "and" and "or"; none where it is none.
fn pieces(text: &str) -> Vec<&str> {
    let pieces = text.split(',').flat_map(|part| part.split(" and ")).flat_map(|part| part.split(" or "));
    let pieces = pieces.map(|piece| {
        let piece = piece.trim();
        piece.strip_prefix("and ").or_else(|| piece.strip_prefix("or ")).unwrap_or(piece).trim()
    });
    let pieces: Vec<&str> = pieces.filter(|piece| !piece.is_empty()).collect();
    if pieces.len() > 1 { pieces } else { Vec::new() }
}

/// A text from one of its pieces to another.
fn joined<'t>(text: &'t str, first: &str, last: &str) -> Option<&'t str> {
    let start = text.find(first)?;
    let end = text.rfind(last)? + last.len();
    text.get(start..end)
}
