//! What the coder types, and what comes of it.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Range;

use digital_governance::prelude::*;
use digital_governance::sheets::RowKind;
use digital_governance::verify::SourceCopy;

use super::entry::{Entry, kind_of};
use super::folder::{Folder, POSITIONS};
use super::source::Source;
use super::terminal::Terminal;
use rows::Target;
use write::SKIPPED;

pub(crate) mod document;
mod questions;
mod rows;
mod show;
mod write;

const COMMANDS: &str = "\
A line is a row of the sheet:
  It rises twice a day.                    a statement, its summary; the rest is as in the row above
  It rises. | act: prediction | topi: priv  the same with other cells; names of columns and terms may be begun only
  + States should publish their tables     a provision under the record of this sentence, or else under the newest one
  +12 They may sell them                   a provision under the record in row 12
  ++ States should publish them. | act: request   a statement, and a provision of the same words under it
  It rises. | topics: =                    the cell that the newest row of the same kind with that column has
  principle: …   proposal: …   question: …  a row of another kind
  stakeholder: Atlantis | kind: state      a row of another sheet, also law:, session: and document:
  default: holders: Atlantis | coder: Mira  what holds for blank cells below
Commands:
  Enter             the next sentence without a row
  n, next, b, back  the sentence behind or before this one
  NUMBER            that sentence, or goto NUMBER
  to NUMBER         a row for the sentences from this one to that
  add [KIND]        asks for the cells of a row one by one
  s, skip           nothing to code here (again: there is)
  furniture         the line of this sentence is no part of the document
  edit ROW …        other cells of a row: edit 12 act: request | topics:
                    of another sheet: edit document url: …, edit stakeholder atlantis kind: state
  delete ROW        takes a row out, and the provisions of a record; also delete stakeholder atlantis
  undo              takes the last change back
  todo, rows        the sentences without a row; the rows of this document
  terms COLUMN      the terms of a column
  show, help, quit  this sentence again; this text; the end
A question: Enter takes what stands in brackets, - gives the row up; terms COLUMN, rows, todo and help are answered first.
A cell that names rows takes row 12 for the id of row 12.";

/// A document that is being coded.
pub(crate) struct Session<'t, 'i, 'o> {
    /// The text with its furniture.
    text: &'t str,
    /// The same as the row of the document says that it is read: without its furniture, and behind its titles.
    copy: &'t SourceCopy,
    source: Source<'t>,
    folder: Folder,
    document: Id<SourceDocument>,
    /// The sentences at hand.
    here: Range<usize>,
    /// The records and provisions that cite each sentence.
    cited: BTreeMap<usize, Vec<String>>,
    /// The digests of the sentences that are skipped, with the rows of their comments.
    skipped: BTreeMap<String, u64>,
    /// The digests of all sentences.
    digests: OnceCell<Vec<String>>,
    /// Whether the coder has asked to stop.
    is_over: bool,
    terminal: &'i mut Terminal<'o>,
}

impl<'t, 'i, 'o> Session<'t, 'i, 'o> {
    /// A session with a text, and with the copy of it that the row of the document makes of it.
    pub(crate) fn new(
        text: &'t str,
        copy: &'t SourceCopy,
        folder: Folder,
        document: Id<SourceDocument>,
        terminal: &'i mut Terminal<'o>,
    ) -> Self {
        let mut session = Self {
            text,
            copy,
            source: Source::new(copy.source()),
            folder,
            document,
            here: 0..1,
            cited: BTreeMap::new(),
            skipped: BTreeMap::new(),
            digests: OnceCell::new(),
            is_over: false,
            terminal,
        };
        session.update();
        session
    }

    pub(crate) fn into_folder(self) -> Folder {
        self.folder
    }

    /// Asks and answers until the end, first at the sentence of some words near a number, or behind the newest row. Where the
    /// text is to be read in another way, it stops and gives the place to go on at.
    pub(crate) fn run(&mut self, begin: Option<(usize, String)>) -> Result<Option<(usize, String)>, String> {
        if self.source.len() == 0 {
            return Err("The text has no sentence in it.".to_owned());
        }
        match begin {
            None => self.go_on(self.newest().map_or(0, |newest| newest + 1)),
            Some((near, words)) => {
                self.terminal.say("The text is read again.");
                let same = (0..self.source.len()).filter(|index| self.source.sentence(*index) == words);
                self.go_to(
                    same.min_by_key(|index| index.abs_diff(near)).unwrap_or(near.min(self.source.len() - 1)),
                );
            }
        }
        let reading = self.reading();
        while !self.is_over
            && let Some(line) = self.terminal.ask(&(self.here.start + 1).to_string())
        {
            let (here, behind) = (self.source.sentence(self.here.start), self.here.end);
            // What was typed is wrong or could not be written: the session goes on.
            if let Err(message) = self.answer(&line) {
                self.terminal.say(&message);
            }
            if self.reading() != reading {
                let copy = document::copy_of(&self.folder.dataset, &self.document, self.text.to_owned());
                let is_left = copy.text().contains(here);
                let words = if is_left { here } else { self.source.sentence(behind) };
                return Ok(Some((self.here.start, words.to_owned())));
            }
        }
        Ok(None)
    }

    fn answer(&mut self, line: &str) -> Result<(), String> {
        let (typed, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let (word, rest) = (typed.to_lowercase(), rest.trim());
        let number = rest.parse::<usize>().ok();
        match (word.as_str(), rest, number) {
            ("", ..) => self.go_on(self.here.end),
            ("n" | "next", "", _) => self.go_to(self.here.end),
            ("b" | "back", "", _) => self.go_to(self.here.start.saturating_sub(1)),
            ("g" | "goto", _, Some(number)) => self.go_to(number.saturating_sub(1)),
            ("to", _, Some(number)) => return self.extend_to(number),
            ("s" | "skip", "", _) => return self.skip(),
            ("furniture", "", _) => return self.mark_furniture(),
            ("add", kind, _) if kind.is_empty() || kind_of(kind).is_some() => {
                return self.ask_for(kind_of(kind).unwrap_or(RowKind::Statement), None);
            }
            ("+", "", _) => return self.ask_for(RowKind::Provision, None),
            ("undo", "", _) => return self.undo(),
            ("show", "", _) => self.show(),
            ("q" | "quit", "", _) => self.is_over = true,
            _ if self.look(&word, rest, None) => {}
            _ => return self.row(typed, rest, line),
        }
        Ok(())
    }

    /// Answers a command that only shows something of the whole, or the terms of a column of one kind of rows; false where it is none.
    fn look(&mut self, word: &str, rest: &str, kind: Option<RowKind>) -> bool {
        match (word, rest) {
            ("todo", "") => self.list_todo(),
            ("rows", "") => self.list_rows(),
            ("terms", column) if !column.is_empty() && !column.contains(' ') => self.list_terms(column, kind),
            ("help" | "?", "") => self.terminal.say(COMMANDS),
            _ => return false,
        }
        true
    }

    /// A line that is no command of one word or with a number behind.
    fn row(&mut self, word: &str, rest: &str, line: &str) -> Result<(), String> {
        if let Ok(number) = line.parse::<usize>() {
            self.go_to(number.saturating_sub(1));
            return Ok(());
        }
        // A summary that begins with such a word has a capital letter, which a command may have, too.
        let is_lower = word.starts_with(char::is_lowercase);
        let command = word.to_lowercase();
        let is_edit = command == "edit" && (is_lower || numbered(rest).is_some());
        if is_edit || (command == "delete" && (is_lower || rest.parse::<u64>().is_ok())) {
            self.refresh()?;
            match self.named(rest).transpose()? {
                Some((row, cells)) if is_edit => return self.edit(&row, cells),
                Some((row, "")) => return self.delete(&row),
                _ => {}
            }
        }
        if is_lower && let Some(form) = form_of(word) {
            return Err(format!(
                "The command is:\n{form}\nA summary that begins with this word is typed with a capital letter."
            ));
        }
        if let Some(rest) = line.strip_prefix("++") {
            self.refresh()?;
            let mut statement = Entry::of_kind(Some(RowKind::Statement), rest)?;
            self.repeat(&mut statement)?;
            let provision = Entry::below(&statement);
            return self.write(vec![statement, provision], Target::New(None));
        }
        if let Some((number, rest)) = line.strip_prefix('+').and_then(numbered) {
            if rest.is_empty() {
                return self.ask_for(RowKind::Provision, Some(number));
            }
            let entry = Entry::of_kind(Some(RowKind::Provision), rest)?;
            return self.write(vec![entry], Target::New(Some(number)));
        }
        if line.is_ascii() && !line.contains(' ') {
            return Err(format!(
                "No command is called {line:?}, and a summary has several words. Type help to see the commands."
            ));
        }
        self.write(vec![Entry::of(line)?], Target::New(None))
    }

    // Where it stands.

    fn is_done(&self, index: usize) -> bool {
        self.cited.contains_key(&index) || self.is_skipped(index)
    }

    fn is_skipped(&self, index: usize) -> bool {
        !self.skipped.is_empty() && self.digest(index).is_some_and(|digest| self.skipped.contains_key(digest))
    }

    fn digest(&self, index: usize) -> Option<&String> {
        let digests =
            self.digests.get_or_init(|| (0..self.source.len()).map(|own| self.source.digest(own)).collect());
        digests.get(index)
    }

    /// The sentences without a row, those behind one first.
    fn todo(&self, from: usize) -> impl Iterator<Item = usize> + '_ {
        let all = (from..self.source.len()).chain(0..from.min(self.source.len()));
        all.filter(|index| !self.is_done(*index))
    }

    /// The last sentence of the newest row or comment.
    fn newest(&self) -> Option<usize> {
        let numbers: BTreeMap<&str, u64> =
            self.folder.positions().map(|row| (row.id.as_str(), row.number)).collect();
        let rows = self.cited.iter().flat_map(|(index, ids)| ids.iter().map(move |id| (id, *index)));
        let rows = rows.filter_map(|(id, index)| Some((*numbers.get(id.as_str())?, index)));
        let comments = self.skipped.iter().filter_map(|(digest, number)| {
            let index = (0..self.source.len()).find(|index| self.digest(*index) == Some(digest))?;
            Some((*number, index))
        });
        rows.chain(comments).max().map(|(_, index)| index)
    }

    /// Goes to the next sentence without a row.
    fn go_on(&mut self, from: usize) {
        let next = self.todo(from).next();
        if next.is_none() {
            self.terminal.say("Every sentence has a row or is skipped. Type quit to stop.");
        }
        self.go_to(next.unwrap_or_else(|| from.min(self.source.len().saturating_sub(1))));
    }

    fn go_to(&mut self, index: usize) {
        if index >= self.source.len() {
            self.terminal.say(&format!("The text has {} sentences.", self.source.len()));
            return;
        }
        self.here = index..index + 1;
        self.show();
    }

    fn extend_to(&mut self, number: usize) -> Result<(), String> {
        if number <= self.here.start || number > self.source.len() {
            return Err(format!(
                "Write the number of a sentence from {} to {}.",
                self.here.start + 1,
                self.source.len()
            ));
        }
        self.here.end = number;
        self.show();
        Ok(())
    }

    /// Reads what the folder has anew.
    fn update(&mut self) {
        self.cited = self.source.cited(&self.folder.dataset, &self.document);
        let begin = format!("{SKIPPED}{}, ", self.document);
        let comments = self.folder.sheet(POSITIONS).comments();
        let digests = comments.into_iter().filter(|(_, comment)| comment.starts_with(&begin));
        let digests =
            digests.filter_map(|(row, comment)| Some((comment.rsplit_once(' ')?.1.to_owned(), row)));
        self.skipped = digests.collect();
    }

    fn refresh(&mut self) -> Result<(), String> {
        if self.folder.refresh()? {
            self.terminal.say("Another program has changed the sheets. They were read again.");
            self.update();
        }
        Ok(())
    }
}

/// The lines of the help on a command, by one of its words.
fn form_of(word: &str) -> Option<String> {
    let (_, commands) = COMMANDS.split_once("Commands:\n")?;
    let mut lines = commands.lines().skip_while(|line| {
        let command = line.strip_prefix("  ").and_then(|line| line.split("  ").next()).unwrap_or_default();
        word.len() < 2 || !command.split([' ', ',']).any(|own| own == word)
    });
    let first = lines.next()?;
    let form: Vec<&str> =
        [first].into_iter().chain(lines.take_while(|line| line.starts_with("     "))).collect();
    Some(form.join("\n"))
}

/// A number at the beginning of a text, and what stands behind it.
fn numbered(text: &str) -> Option<(u64, &str)> {
    let text = text.trim();
    let end = text.find(|character: char| !character.is_ascii_digit()).unwrap_or(text.len());
    let (number, rest) = text.split_at_checked(end)?;
    let is_apart = rest.is_empty() || rest.starts_with(char::is_whitespace);
    Some((number.parse().ok().filter(|_| is_apart)?, rest.trim()))
}
