//! The sheets of a folder: read, changed and written so that nothing is lost.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use digital_governance::prelude::*;
use digital_governance::sheets::{self, RowKind, SheetFaults, SheetRow, SheetText};

/// The sheet of positions.
pub(crate) const POSITIONS: &str = "positions.csv";
/// The word for nothing, where a blank cell would be filled.
pub(crate) const NONE: &str = "none";

/// What a cell says that is to be as the nearest cell above it.
pub(crate) const SAME: &str = "same";

/// Cells by the names of their columns.
pub(crate) type Cells = BTreeMap<&'static str, String>;

/// The sheets of a folder as they are on the disk, the dataset that they make, and their rows.
pub(crate) struct Folder {
    path: PathBuf,
    texts: BTreeMap<&'static str, String>,
    pub(crate) dataset: Dataset,
    pub(crate) rows: Rc<[SheetRow]>,
    /// The rows that were asked for last, with the sheet and its text.
    asked: RefCell<(&'static str, String, Rc<[SheetRow]>)>,
    /// What the sheets were before each change of this session: the name of a file and its text.
    undone: Vec<(&'static str, String)>,
}

impl Folder {
    /// Reads the sheets of a folder. Those that are not there are empty.
    pub(crate) fn read(path: &Path) -> Result<Self, String> {
        fs::create_dir_all(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let texts = read_texts(path)?;
        let dataset = sheets::read(&texts).map_err(|faults| {
            format!("{faults}\nCorrect the sheets in {} first, and start again.", path.display())
        })?;
        let rows: Rc<[SheetRow]> = sheets::rows(&texts).into();
        let asked =
            RefCell::new((POSITIONS, texts.get(POSITIONS).cloned().unwrap_or_default(), rows.clone()));
        Ok(Self { path: path.to_owned(), texts, dataset, rows, asked, undone: Vec::new() })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// A sheet to try a change on.
    #[allow(clippy::unreachable, reason = "the names of files here are those of sheets")]
    pub(crate) fn sheet(&self, file: &'static str) -> SheetText {
        let text = self.texts.get(file).cloned().unwrap_or_default();
        SheetText::new(file, text).unwrap_or_else(|| unreachable!("{file} is a sheet"))
    }

    /// What the sheets would be with another text of one of them.
    pub(crate) fn check(&self, file: &'static str, text: &str) -> Result<Dataset, SheetFaults> {
        sheets::read(self.with(file, text))
    }

    /// The rows that the sheets would have with another text of one of them.
    pub(crate) fn rows_with(&self, file: &'static str, text: &str) -> Rc<[SheetRow]> {
        let mut asked = self.asked.borrow_mut();
        if (asked.0, asked.1.as_str()) != (file, text) {
            *asked = (file, text.to_owned(), sheets::rows(self.with(file, text)).into());
        }
        asked.2.clone()
    }

    fn with<'t>(&'t self, file: &'static str, text: &'t str) -> BTreeMap<&'static str, &'t str> {
        let mut texts: BTreeMap<&'static str, &str> =
            self.texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
        texts.insert(file, text);
        texts
    }

    /// Reads the sheets again if another program has changed them, and tells whether it has. What can be undone is forgotten then.
    pub(crate) fn refresh(&mut self) -> Result<bool, String> {
        if read_texts(&self.path)? == self.texts {
            return Ok(false);
        }
        *self = Self::read(&self.path)?;
        Ok(true)
    }

    /// Writes a sheet that was checked: when this returns it is on the disk.
    pub(crate) fn save(&mut self, file: &'static str, text: &str, dataset: Dataset) -> Result<(), String> {
        let before = self.texts.get(file).cloned().unwrap_or_default();
        self.put(file, text, dataset)?;
        self.undone.push((file, before));
        Ok(())
    }

    /// Takes the last change of this session back; none where there is none.
    pub(crate) fn undo(&mut self) -> Result<Option<&'static str>, String> {
        let Some((file, text)) = self.undone.pop() else { return Ok(None) };
        let dataset = self.check(file, &text).map_err(|faults| faults.to_string())?;
        self.put(file, &text, dataset)?;
        Ok(Some(file))
    }

    fn put(&mut self, file: &'static str, text: &str, dataset: Dataset) -> Result<(), String> {
        write_whole(&self.path.join(file), text)?;
        self.rows = self.rows_with(file, text);
        self.texts.insert(file, text.to_owned());
        self.dataset = dataset;
        Ok(())
    }

    /// The rows of the sheet of positions.
    pub(crate) fn positions(&self) -> impl DoubleEndedIterator<Item = &SheetRow> {
        self.rows.iter().filter(|row| row.file == POSITIONS)
    }

    /// The names and ids of the records that a column may name, in lower case, each with the id.
    pub(crate) fn names(&self, column: &str) -> Vec<(String, String)> {
        let kinds: &[RowKind] = match column {
            "holders" | "asserter" => &[RowKind::Stakeholder],
            "about" => &[RowKind::Stakeholder, RowKind::Law],
            column if PARTIES.contains(&column) => &[RowKind::Stakeholder, RowKind::Law],
            "laws" => &[RowKind::Law],
            _ => &[],
        };
        let rows = self.rows.iter().filter(|row| kinds.contains(&row.kind));
        let names = rows.flat_map(|row| {
            let name = row.cells.get("name").cloned().into_iter();
            name.chain([row.id.clone()]).map(|name| (name.to_lowercase(), row.id.clone()))
        });
        names.collect()
    }
}

/// The sheets that are in a folder.
fn read_texts(path: &Path) -> Result<BTreeMap<&'static str, String>, String> {
    let mut texts = BTreeMap::new();
    for sheet in sheets::all() {
        let file = path.join(sheet.file());
        match fs::read(&file) {
            Ok(bytes) => {
                let text = String::from_utf8(bytes)
                    .map_err(|_| format!("{}: not UTF-8: save it as \"CSV UTF-8\"", file.display()))?;
                texts.insert(sheet.file(), text);
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(format!("{}: {error}", file.display())),
        }
    }
    Ok(texts)
}

/// Writes a file so that whoever reads it finds the old text or the new one, whole, even if this program or the machine
/// stops at any moment.
pub(crate) fn write_whole(path: &Path, text: &str) -> Result<(), String> {
    let failed = |error| format!("{}: {error}", path.display());
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let new = path.with_file_name(name);
    let mut file = File::create(&new).map_err(failed)?;
    file.write_all(text.as_bytes()).map_err(failed)?;
    file.sync_all().map_err(failed)?;
    fs::rename(&new, path).map_err(failed)?;
    // The new name is on the disk when the folder is. Windows opens no folders, and keeps the names itself.
    if let Some(folder) = path.parent().and_then(|folder| File::open(folder).ok()) {
        folder.sync_all().map_err(failed)?;
    }
    Ok(())
}

/// Writes what the rows that stay would otherwise no longer say: what they had of a row above which is another one now, and ids
/// that others refer to.
///
/// `changed` is the sheet after the change, in which the rows `added` are new. `edited` is the old row that was changed on purpose, and
/// `gone` are the old rows that are not there any more.
pub(crate) fn keep_others(
    folder: &Folder,
    changed: &mut SheetText,
    added: &[u64],
    edited: Option<u64>,
    gone: &[u64],
) {
    let old: Vec<&SheetRow> = folder.positions().filter(|row| !gone.contains(&row.number)).collect();
    // Each round writes one row, and no row needs more than one.
    for _ in 0..=old.len() {
        let rows = folder.rows_with(POSITIONS, changed.text());
        let new = rows.iter().filter(|row| row.file == POSITIONS && !added.contains(&row.number));
        let needed = old.iter().zip(new).find_map(|(old, new)| {
            let is_same = old.cells == new.cells || edited == Some(old.number);
            let cells =
                if is_same { Cells::new() } else { lost(folder, old, new, &changed.cells(new.number)) };
            (!cells.is_empty()).then_some((new.number, cells))
        });
        let Some((number, cells)) = needed else { return };
        changed.set(number, &cells);
    }
}

/// The cells that a row must have of its own to say what it said.
fn lost(folder: &Folder, old: &SheetRow, new: &SheetRow, written: &Cells) -> Cells {
    let has_place = PLACE.iter().any(|column| written.contains_key(column));
    // The place of a provision is that of its record where it has none of its own.
    let follows =
        |column: &&'static str| old.kind == RowKind::Provision && !has_place && PLACE.contains(column);
    let columns: BTreeSet<&'static str> = old.cells.keys().chain(new.cells.keys()).copied().collect();
    let changed = columns.into_iter().filter(|column| *column != "id" && !follows(column));
    let changed = changed.filter(|column| old.cells.get(column) != new.cells.get(column));
    let mut cells: Cells = changed
        .map(|column| (column, old.cells.get(column).cloned().unwrap_or_else(|| NONE.to_owned())))
        .collect();
    let refers = |cell: &String| {
        let is_short = |item: &str| item.trim().starts_with('/') && old.id.ends_with(item.trim());
        cell.contains(old.id.as_str()) || cell.split(';').any(is_short)
    };
    let mut others = folder.rows.iter().flat_map(|row| &row.cells);
    if old.id != new.id && others.any(|(column, cell)| *column != "id" && refers(cell)) {
        cells.insert("id", old.id.clone());
    }
    cells
}

/// The columns that list parties.
pub(crate) const PARTIES: [&str; 7] =
    ["actors", "bearers", "addressees", "partners", "beneficiaries", "affected", "concerns"];

/// The columns of the place of a position.
pub(crate) const PLACE: [&str; 7] =
    ["document", "sections", "paragraph", "sentences", "item", "page", "footnote"];
