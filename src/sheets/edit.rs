//! A sheet that is changed row by row.

use std::collections::BTreeMap;

use super::columns::{Sheet, all};
use super::rows::{Line, columns_of, guard, is_passed_over, lines_of, separator_of, unguard};
use super::write::BYTE_ORDER_MARK;

/// The text of a sheet that is changed row by row. What is not changed stays as it is, byte by byte: other rows, comments, blank
/// lines, the order of the columns, the separator, the line ends and the byte order mark.
///
/// Rows have the numbers that spreadsheets and [`SheetFault::row`](super::SheetFault::row) give them: the head is row 1. A column that the
/// head does not name yet is put at its end.
///
/// ```
/// use std::collections::BTreeMap;
///
/// use digital_governance::sheets::SheetText;
///
/// let mut laws = SheetText::new("laws.csv", "name;kind\n# Our laws\nTidal Data Act;act\n").unwrap();
/// laws.insert(None, &BTreeMap::from([("kind", "treaty".to_owned()), ("name", "Treaty on Tides".to_owned())]));
/// laws.set(3, &BTreeMap::from([("url", "https://tides.example/act".to_owned())]));
/// assert_eq!(
///     laws.text(),
///     "name;kind;url\n# Our laws\nTidal Data Act;act;https://tides.example/act\nTreaty on Tides;treaty\n"
/// );
/// ```
#[derive(Clone, Debug)]
pub struct SheetText {
    sheet: &'static Sheet,
    text: String,
}

impl SheetText {
    /// A sheet by the name of its file, with what stands in it; an empty text is a new sheet. `None` where no sheet has that name.
    pub fn new(file: &str, text: impl Into<String>) -> Option<Self> {
        let sheet = all().iter().find(|sheet| sheet.file == file)?;
        let text = text.into();
        let text = if text.trim().is_empty() { BYTE_ORDER_MARK.to_string() } else { text };
        Some(Self { sheet, text })
    }

    /// What stands in the file.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The numbers of the rows that are neither blank nor comments nor the head; rows of defaults are among them.
    pub fn rows(&self) -> Vec<u64> {
        let lines = self.lines().into_iter().skip(1).filter(|line| !is_passed_over(&line.cells));
        lines.map(|line| line.row).collect()
    }

    /// The comments, each with the number of its row: the first cells without `#` and the space behind it.
    pub fn comments(&self) -> Vec<(u64, String)> {
        let lines = self.lines().into_iter().skip(1);
        let comments = lines.filter_map(|line| {
            let comment = line.cells.get(0)?.strip_prefix("# ")?;
            Some((line.row, comment.to_owned()))
        });
        comments.collect()
    }

    /// The cells of a row that are not blank, as they are written, by the names of their columns. No row is blank, too.
    pub fn cells(&self, row: u64) -> BTreeMap<&'static str, String> {
        let lines = self.lines();
        let columns = self.columns(&lines);
        let Some(line) = lines.iter().find(|line| line.row == row) else { return BTreeMap::new() };
        let cells = columns.iter().zip(&line.cells).filter(|(_, cell)| !cell.trim().is_empty());
        cells.filter_map(|(name, cell)| Some(((*name)?, unguard(cell).to_owned()))).collect()
    }

    /// Puts a row in behind another one, or at the end, and gives its number. Columns that the sheet does not have are left
    /// out.
    pub fn insert(&mut self, behind: Option<u64>, cells: &BTreeMap<&'static str, String>) -> u64 {
        self.add_columns(cells);
        let columns = self.columns(&self.lines());
        let written = columns.iter().map(|name| name.and_then(|name| cells.get(name)));
        let written: Vec<String> =
            written.map(|cell| cell.map(|cell| guard(cell).into_owned()).unwrap_or_default()).collect();
        self.insert_line(behind, &written)
    }

    /// Puts a comment at the end, and gives the number of its row.
    pub fn comment(&mut self, comment: &str) -> u64 {
        self.add_columns(&BTreeMap::new());
        let width = self.columns(&self.lines()).len();
        let mut cells = vec![format!("# {comment}")];
        cells.resize(width.max(1), String::new());
        self.insert_line(None, &cells)
    }

    /// Writes some cells of a row; a blank text makes a cell blank. The other cells keep what they have. Nothing is done where
    /// there is no such row.
    pub fn set(&mut self, row: u64, cells: &BTreeMap<&'static str, String>) {
        self.add_columns(cells);
        let lines = self.lines();
        let columns = self.columns(&lines);
        let Some(line) = lines.iter().find(|line| line.row == row) else { return };
        let mut written: Vec<String> = line.cells.iter().map(str::to_owned).collect();
        written.resize(written.len().max(columns.len()), String::new());
        for (name, written) in columns.iter().zip(&mut written) {
            if let Some(cell) = name.and_then(|name| cells.get(name)) {
                *written = guard(cell).into_owned();
            }
        }
        // What the head has no name for stays, and no cell is added that the row does not need.
        let least = line.cells.len();
        while written.len() > least && written.last().is_some_and(String::is_empty) {
            written.pop();
        }
        let (mut place, mut replacement) = (line.place.clone(), self.csv_of(&written));
        place.start = place.start.saturating_add(self.mark());
        place.end = place.end.saturating_add(self.mark());
        let old = self.text.get(place.clone()).unwrap_or_default();
        replacement.push_str(old.get(old.trim_end_matches(['\r', '\n']).len()..).unwrap_or_default());
        self.text.replace_range(place, &replacement);
    }

    /// Takes a row or a comment out. Nothing is done where there is no such row.
    pub fn remove(&mut self, row: u64) {
        if let Some(line) = self.lines().into_iter().find(|line| line.row == row) {
            let mark = self.mark();
            self.text.replace_range(
                line.place.start.saturating_add(mark)..line.place.end.saturating_add(mark),
                "",
            );
        }
    }

    /// How many bytes the byte order mark has.
    fn mark(&self) -> usize {
        if self.text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len_utf8() } else { 0 }
    }

    /// The rows; their places are those behind the byte order mark.
    fn lines(&self) -> Vec<Line> {
        lines_of(self.text.get(self.mark()..).unwrap_or_default())
    }

    fn columns(&self, lines: &[Line]) -> Vec<Option<&'static str>> {
        let head = lines.first();
        head.map(|head| columns_of(self.sheet, &head.cells, head.row, &mut |_, _, _, _| ()))
            .unwrap_or_default()
    }

    /// Puts the columns that the head does not name at its end.
    fn add_columns(&mut self, cells: &BTreeMap<&'static str, String>) {
        let lines = self.lines();
        let known = self.columns(&lines);
        let is_new = |name: &&'static str| {
            !known.contains(&Some(*name)) && cells.get(name).is_some_and(|cell| !cell.is_empty())
        };
        let new: Vec<&'static str> = self.sheet.column_names().into_iter().filter(is_new).collect();
        let Some(head) = lines.first() else {
            // The first columns of the template, so that no row begins as a comment does.
            let mut names: Vec<&'static str> = self.sheet.column_names().into_iter().take(1).collect();
            names.extend(new.into_iter().filter(|name| names.first() != Some(name)).collect::<Vec<_>>());
            let head = csv_of(b',', names.iter().map(|name| (*name).to_owned()));
            self.text.push_str(&head);
            self.text.push('\n');
            return;
        };
        if new.is_empty() {
            return;
        }
        let separator = char::from(separator_of(self.text.get(self.mark()..).unwrap_or_default()));
        let line = self.text.get(head.place.start.saturating_add(self.mark())..).unwrap_or_default();
        let line = line.get(..head.place.len()).unwrap_or_default().trim_end_matches(['\r', '\n']);
        let end = head.place.start.saturating_add(self.mark()).saturating_add(line.len());
        let names: String = new.iter().flat_map(|name| [separator.to_string(), (*name).to_owned()]).collect();
        self.text.insert_str(end, &names);
    }

    fn csv_of(&self, cells: &[String]) -> String {
        csv_of(separator_of(self.text.get(self.mark()..).unwrap_or_default()), cells.iter().cloned())
    }

    fn insert_line(&mut self, behind: Option<u64>, cells: &[String]) -> u64 {
        let lines = self.lines();
        let text = self.text.get(self.mark()..).unwrap_or_default();
        let head = lines.first().and_then(|head| text.get(head.place.clone()));
        let line_end = if head.is_some_and(|head| head.ends_with("\r\n")) { "\r\n" } else { "\n" };
        let place = behind.and_then(|row| lines.iter().find(|line| line.row == row));
        let place = place.map_or(self.text.len(), |line| line.place.end.saturating_add(self.mark()));
        let mut line = self.csv_of(cells);
        line.push_str(line_end);
        let before = self.text.get(self.mark()..place).unwrap_or_default();
        let is_open = !before.is_empty() && !before.ends_with(['\n', '\r']);
        if is_open {
            line.insert_str(0, line_end);
        }
        self.text.insert_str(place, &line);
        let start =
            place.saturating_sub(self.mark()).saturating_add(if is_open { line_end.len() } else { 0 });
        let new = self.lines().into_iter().find(|line| line.place.start >= start);
        new.map(|line| line.row).unwrap_or_default()
    }
}

/// A row without its line end.
fn csv_of(separator: u8, cells: impl Iterator<Item = String>) -> String {
    let mut writer = csv::WriterBuilder::new().delimiter(separator).from_writer(Vec::new());
    // Memory takes everything.
    let _ = writer.write_record(cells);
    let mut line = String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default();
    line.truncate(line.trim_end_matches('\n').len());
    line
}
