//! A row as it is typed in a line.

use digital_governance::sheets::{self, RowKind, SheetColumn, SheetFault};

use super::folder::{Cells, POSITIONS};
use super::provision::provision;

/// A column that must be asked for, and what is asked.
pub(crate) type Question = (&'static str, String);

/// What a line says: a row of some kind with the cells that are typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// None for a row of defaults.
    pub(crate) kind: Option<RowKind>,
    pub(crate) cells: Cells,
    /// What the line leaves open.
    pub(crate) questions: Vec<Question>,
}

/// The kinds of rows that can be typed, by the word before the colon.
pub(crate) const KINDS: [RowKind; 9] = [
    RowKind::Statement,
    RowKind::Provision,
    RowKind::Principle,
    RowKind::Proposal,
    RowKind::Question,
    RowKind::Stakeholder,
    RowKind::Law,
    RowKind::Session,
    RowKind::Document,
];

/// The columns of what a row is filed under.
const FILING: [&str; 7] = ["topics", "themes", "objectives", "goals", "technologies", "laws", "filed"];

/// The kind that a word names.
pub(crate) fn kind_of(word: &str) -> Option<RowKind> {
    KINDS.into_iter().find(|kind| kind.as_str() == word.trim().to_lowercase())
}

/// The columns that rows of a kind have; all of the sheet of positions for a row of defaults.
pub(crate) fn columns_of(kind: Option<RowKind>) -> Vec<&'static SheetColumn> {
    let sheet = sheets::all().iter().find(|sheet| match kind {
        Some(kind) => sheet.columns().any(|column| column.kinds().contains(&kind)),
        None => sheet.file() == POSITIONS,
    });
    let columns = sheet.into_iter().flat_map(sheets::Sheet::columns);
    columns.filter(|column| kind.is_none_or(|kind| column.kinds().contains(&kind))).collect()
}

/// The columns in which rows refer to positions or provisions.
pub(crate) const REFERRING: [&str; 7] =
    ["about", "amendment", "endorsements", "mappings", "parent", "relations", "supports"];

/// The sheet of a kind of rows.
pub(crate) fn file_of(kind: Option<RowKind>) -> &'static str {
    match kind {
        Some(RowKind::Document) => "documents.csv",
        Some(RowKind::Stakeholder) => "stakeholders.csv",
        Some(RowKind::Law) => "laws.csv",
        Some(RowKind::Session) => "sessions.csv",
        _ => POSITIONS,
    }
}

/// Whether some rows of a sheet have a column of which a text is all or the beginning.
fn begins(sheet: &sheets::Sheet, text: &str) -> bool {
    !text.is_empty() && sheet.columns().any(|column| column.name().starts_with(text))
}

/// The column of which a name is all or the beginning.
pub(crate) fn column_of(name: &str, kind: Option<RowKind>) -> Result<&'static SheetColumn, String> {
    let name = name.trim().to_lowercase();
    let columns = columns_of(kind);
    if let Some(column) = columns.iter().find(|column| column.name() == name) {
        return Ok(column);
    }
    let mut near: Vec<&'static SheetColumn> =
        columns.iter().copied().filter(|column| column.name().starts_with(&name)).collect();
    near.dedup_by_key(|column| column.name());
    let of = kind.map_or("row of defaults", RowKind::as_str);
    match near.as_slice() {
        [column] if !name.is_empty() => Ok(column),
        [] if sheets::all().iter().any(|sheet| sheet.file() == file_of(kind) && begins(sheet, &name)) => {
            Err(format!("A {of} has no column {name:?}."))
        }
        // The reader of sheets knows the nearest.
        [] => Err(match sheets::read([(file_of(kind), format!("{name}\n"))]) {
            Err(faults) => faults.iter().map(SheetFault::message).collect(),
            Ok(_) => format!("A {of} has no column {name:?}."),
        }),
        _ => {
            let names: Vec<&str> = near.iter().map(|column| column.name()).collect();
            Err(format!("{name:?} begins several columns of a {of}: {}.", names.join(", ")))
        }
    }
}

impl Entry {
    /// What a line says.
    pub(crate) fn of(line: &str) -> Result<Self, String> {
        let line = line.trim();
        if let Some(rest) = line.strip_prefix('+') {
            return Self::of_kind(Some(RowKind::Provision), rest);
        }
        if let Some((word, rest)) = line.split_once(':') {
            if let Some(kind) = kind_of(word) {
                return Self::of_kind(Some(kind), rest);
            }
            if word.trim().eq_ignore_ascii_case("default") {
                return Self::of_kind(None, rest);
            }
        }
        Self::of_kind(Some(RowKind::Statement), line)
    }

    /// The provision under a statement: it is made of the words of the summary, without the stop at the end, and filed alike.
    pub(crate) fn below(statement: &Self) -> Self {
        let words = statement.cells.get("summary").map(String::as_str).unwrap_or_default();
        let filed = statement.cells.iter().filter(|(column, _)| FILING.contains(column));
        let mut cells: Cells = filed.map(|(column, cell)| (*column, cell.clone())).collect();
        let questions = provision(words.trim_end_matches(['.', '!', '。', '！', '۔', '।', ' ']), &mut cells);
        Self { kind: Some(RowKind::Provision), cells, questions }
    }

    /// What a line says of a row of a kind: its main words, then `| column: cell`.
    pub(crate) fn of_kind(kind: Option<RowKind>, line: &str) -> Result<Self, String> {
        let columns = columns_of(kind);
        Self::with_cells(kind, line, |name| columns.iter().any(|column| column.name() == name.to_lowercase()))
    }

    /// What a line says of a row that is there: what begins with a word in lower case and a colon is a cell, too, so that no
    /// mistyped column becomes the main words.
    pub(crate) fn of_change(kind: RowKind, line: &str) -> Result<Self, String> {
        let columns = columns_of(Some(kind).filter(|kind| file_of(Some(*kind)) != POSITIONS));
        Self::with_cells(Some(kind), line, |name| {
            let is_word = name.chars().all(|character| character.is_ascii_lowercase() || character == '_');
            is_word || columns.iter().any(|column| column.name().starts_with(&name.to_lowercase()))
        })
    }

    fn with_cells(
        kind: Option<RowKind>,
        line: &str,
        is_column: impl Fn(&str) -> bool,
    ) -> Result<Self, String> {
        let mut cells = Cells::new();
        let mut parts = parts(line).into_iter();
        let first = parts.next().unwrap_or_default();
        let parts: Vec<String> = parts.collect();
        let name = first.split_once(':').map(|(name, _)| name.trim());
        let (main, others) = if kind.is_none() || name.is_some_and(is_column) {
            ("", [vec![first.clone()], parts].concat())
        } else {
            (first.trim(), parts)
        };
        for part in others.iter().filter(|part| !part.trim().is_empty()) {
            let Some((name, cell)) = part.split_once(':') else {
                return Err(format!("{:?} has no column before it: write column: cell", part.trim()));
            };
            let column = column_of(name, kind)?;
            if cells.insert(column.name(), cell.trim().to_owned()).is_some() {
                return Err(format!("The column {} is typed twice: keep one.", column.name()));
            }
        }
        let mut questions = Vec::new();
        if !main.is_empty() {
            match kind {
                Some(RowKind::Provision) if !cells.contains_key("verb") => {
                    questions = provision(main, &mut cells);
                }
                Some(RowKind::Provision) => _ = cells.insert("action", main.to_owned()),
                Some(RowKind::Stakeholder | RowKind::Law) => _ = cells.insert("name", main.to_owned()),
                Some(RowKind::Document | RowKind::Session) => _ = cells.insert("title", main.to_owned()),
                _ => _ = cells.insert("summary", main.to_owned()),
            }
        }
        Ok(Self { kind, cells, questions })
    }
}

/// The parts of a line between bars that have `column:` behind them. Bars in brackets and behind a backslash are part of a cell.
fn parts(line: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let (mut is_inside, mut is_escaped) = (false, false);
    for (place, character) in line.char_indices() {
        let behind = line.get(place..).unwrap_or_default().strip_prefix('|');
        let is_bar = !is_inside && !is_escaped && behind.is_some_and(begins_cell);
        match character {
            '[' if !is_escaped => is_inside = true,
            ']' if !is_escaped => is_inside = false,
            _ => {}
        }
        is_escaped = character == '\\' && !is_escaped;
        if is_bar {
            parts.push(String::new());
        } else if let Some(last) = parts.last_mut() {
            last.push(character);
        }
    }
    parts
}

/// Whether a text begins with a word and a colon.
fn begins_cell(text: &str) -> bool {
    let name = text.trim_start().split_once(':').map(|(name, _)| name);
    name.is_some_and(|name| {
        !name.is_empty() && name.chars().all(|character| character.is_ascii_alphabetic() || character == '_')
    })
}
