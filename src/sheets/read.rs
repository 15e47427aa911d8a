//! A dataset from sheets.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::cell::{Wrong, parse};
use super::columns::{FURTHER, RECORD, RowKind, Sheet, SheetColumn, all};
use super::fault::{SheetFault, SheetFaults};
use super::ids::{Ids, ids_of, kind_of};
use super::path::set;
use super::rows::{DEFAULT, RawRow, rows_of};
use crate::dataset::Dataset;
use crate::error::{Fault, FaultKind, excerpt, nearest};
use crate::json::DatasetReader;
use crate::json::write::members_of;
use crate::record::FormatVersion;
use crate::value::slug;
use crate::vocabulary::Verb;

/// What a cell says that is to be empty, where a blank one is not.
pub(super) const NONE: &str = "none";

/// What a cell says that is to be as the nearest cell above it.
const SAME: &str = "same";

/// The columns whose defaults hold for provisions only: the verb of a statement is one of saying.
const OF_PROVISIONS: [&str; 2] = ["verb", "printed_verb"];

/// The parts of a place, the largest first.
const PLACE: [&str; 8] =
    ["document", "sections", "page", "paragraph", "item", "footnote", "sentences", "quote"];

/// Reads a dataset from sheets: the name and the content of each file. A sheet that is not there has no rows.
///
/// Files are CSV in UTF-8, with or without a byte order mark, their cells separated by commas, semicolons or tabs, as
/// spreadsheets write them. Columns may stand in any order and be left out.
///
/// # Errors
///
/// Everything that is wrong in the files together, each fault with file, row, column and cell.
pub fn read<N: AsRef<str>, B: AsRef<[u8]>>(
    files: impl IntoIterator<Item = (N, B)>,
) -> Result<Dataset, SheetFaults> {
    let (reader, rows) = Reader::resolve(files, None);
    reader.build(rows)
}

/// Reads sheets whose rows may refer to the records of a dataset, and gives both together.
///
/// ```
/// use digital_governance::prelude::*;
/// use digital_governance::sheets;
///
/// let known = Dataset::builder()
///     .add(Stakeholder::new(id!("atlantis"), StakeholderKind::State).with_name(text!("Atlantis")))
///     .build()?;
/// let person = "kind,name,affiliations\nperson,Nerea,Atlantis [kind=representative]\n";
/// let both = sheets::read_with([("stakeholders.csv", person)], &known)?;
/// assert_eq!(both.stakeholders().len(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// Everything that is wrong in the files together. A row that is a record of the dataset again is a fault too.
pub fn read_with<N: AsRef<str>, B: AsRef<[u8]>>(
    files: impl IntoIterator<Item = (N, B)>,
    known: &Dataset,
) -> Result<Dataset, SheetFaults> {
    let (reader, rows) = Reader::resolve(files, Some(known));
    reader.build(rows)
}

/// A row of a sheet, with what the rows above and the defaults say where its own cells are blank.
///
/// ```
/// use digital_governance::sheets::{self, RowKind};
///
/// let rows = sheets::rows([
///     ("documents.csv", "id,kind\natlantis-gdc,submission\n"),
///     ("stakeholders.csv", "kind,name\nstate,Atlantis\n"),
///     (
///         "positions.csv",
///         "record,document,holders,act,summary\nstatement,atlantis-gdc,Atlantis,assertion,It rises.\n\
///          # The second,,,,\nstatement,,,assertion,It falls.\n",
///     ),
/// ]);
/// let last = rows.last().unwrap();
/// assert_eq!((last.kind, last.number), (RowKind::Statement, 4));
/// assert_eq!(last.id, "atlantis-gdc/statement-2");
/// assert_eq!(last.cells["holders"], "Atlantis");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SheetRow {
    /// The name of the file.
    pub file: &'static str,
    /// The number of the row, counted from 1 as spreadsheets do: row 1 is the head.
    pub number: u64,
    /// What the row is.
    pub kind: RowKind,
    /// The id, written or made.
    pub id: String,
    /// The cells that are not blank, by the names of their columns, as they are written.
    pub cells: BTreeMap<&'static str, String>,
}

/// The rows of some sheets with what holds for each, in the order of the sheets and rows; without comments and rows of
/// defaults.
///
/// No cell is checked here, and what can't be told is left out: [`read()`] says what is wrong.
pub fn rows<N: AsRef<str>, B: AsRef<[u8]>>(files: impl IntoIterator<Item = (N, B)>) -> Vec<SheetRow> {
    let (_, rows) = Reader::resolve(files, None);
    let rows = rows.into_iter().map(|row| SheetRow {
        file: row.sheet.file,
        number: row.number,
        kind: row.kind,
        id: row.cells.get("id").map(|id| id.text.trim().to_owned()).unwrap_or_default(),
        cells: row.cells.into_iter().map(|(name, cell)| (name, cell.text)).collect(),
    });
    rows.collect()
}

impl<'d> Reader<'d> {
    /// The rows of some files, with what each takes from the rows above it and with its id.
    fn resolve<N: AsRef<str>, B: AsRef<[u8]>>(
        files: impl IntoIterator<Item = (N, B)>,
        known: Option<&'d Dataset>,
    ) -> (Self, Vec<Row>) {
        let ids = known.map(ids_of).unwrap_or_default();
        let mut reader = Self { faults: Vec::new(), ids, known };
        let mut raw: BTreeMap<usize, Vec<RawRow>> = BTreeMap::new();
        for (name, bytes) in files {
            if let Some((place, sheet)) =
                all().iter().enumerate().find(|(_, sheet)| sheet.file == name.as_ref())
            {
                let rows = rows_of(sheet, bytes.as_ref(), &mut reader.faults);
                raw.entry(place).or_default().extend(rows);
            } else {
                let names: Vec<&str> = all().iter().map(|sheet| sheet.file).collect();
                let message = format!("no sheet has this name, expected one of {}", names.join(", "));
                let (file, cell) = (name.as_ref().to_owned(), String::new());
                reader.faults.push(SheetFault { file, row: 0, column: "", cell, message, nearest: None });
            }
        }
        let mut rows = Vec::new();
        for (place, raw) in raw {
            if let Some(sheet) = all().get(place) {
                rows.extend(reader.resolved(sheet, raw));
            }
        }
        reader.make_ids(&mut rows);
        (reader, rows)
    }
}

/// A cell with the row that it was written in, which may be another than the one that it holds for.
#[derive(Clone, Debug, Default)]
struct Cell {
    text: String,
    row: u64,
}

/// A row with the cells that hold for it.
struct Row {
    sheet: &'static Sheet,
    kind: RowKind,
    /// Its number, counted from 1 with the head.
    number: u64,
    cells: BTreeMap<&'static str, Cell>,
}

/// What is known of the row that a record or provision came from, to say where a fault is.
struct Origin {
    sheet: &'static Sheet,
    kind: RowKind,
    /// Its number, counted from 1 with the head.
    number: u64,
    cells: BTreeMap<&'static str, Cell>,
    /// The columns that were found faulty.
    faulty: BTreeSet<&'static str>,
    /// Those of its provisions.
    provisions: Vec<Origin>,
}

struct Reader<'d> {
    faults: Vec<SheetFault>,
    ids: Ids,
    /// The records that rows may refer to.
    known: Option<&'d Dataset>,
}

impl Row {
    /// What a cell says; nothing where it is blank or says that there is none.
    fn get(&self, column: &str) -> Option<&Cell> {
        self.cells.get(column).filter(|cell| !self.sheet.is_mixed() || cell.text.trim() != NONE)
    }
}

impl Reader<'_> {
    fn report(&mut self, sheet: &Sheet, row: u64, column: &'static str, cell: &str, wrong: impl Into<Wrong>) {
        let (file, cell) = (sheet.file.to_owned(), cell.to_owned());
        let Wrong { message, nearest } = wrong.into();
        self.faults.push(SheetFault { file, row, column, cell, message, nearest });
    }

    /// The rows of a sheet with what they take from the rows above them.
    fn resolved(&mut self, sheet: &'static Sheet, raw: Vec<RawRow>) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        let mut defaults = BTreeMap::new();
        // What the row above says in the columns that hold on.
        let mut above: BTreeMap<&'static str, Cell> = BTreeMap::new();
        // The nearest cell above in each column, in the same document.
        let mut nearest_above: BTreeMap<&'static str, Cell> = BTreeMap::new();
        // The place of the record whose provisions follow.
        let mut place: BTreeMap<&'static str, Cell> = BTreeMap::new();
        for raw in raw {
            let row = raw.row;
            let own = raw.cells.into_iter().map(|(name, text)| (name, Cell { text, row }));
            let mut own: BTreeMap<&'static str, Cell> = own.collect();
            let Some(kind) = self.kind_of(sheet, row, own.remove(RECORD)) else { continue };
            let Some(kind) = kind else {
                defaults = own;
                continue;
            };
            self.report_other_columns(sheet, kind, &own);
            let is_place = |name: &str| sheet.column(name, kind).is_some_and(SheetColumn::is_place);
            // The largest part of a provision's place that its row says: what is larger is that of its record.
            let largest = if kind == RowKind::Provision {
                let parts = PLACE.iter().position(|part| own.contains_key(part));
                parts.unwrap_or(PLACE.len())
            } else {
                0
            };
            let is_of_record = |name: &str| PLACE.iter().take(largest).any(|part| *part == name);
            let mut cells = BTreeMap::new();
            for column in sheet.columns().filter(|column| column.kinds.contains(&kind)) {
                let found = if is_of_record(column.name) {
                    place.get(column.name)
                } else {
                    let is_of_provisions = kind != RowKind::Provision && OF_PROVISIONS.contains(&column.name);
                    let default = defaults.get(column.name).filter(|_| !is_of_provisions);
                    own.get(column.name)
                        .or(default)
                        .or_else(|| above.get(column.name).filter(|_| column.inherits))
                };
                let is_same = |cell: &&Cell| sheet.is_mixed() && cell.text.trim() == SAME;
                let found = match found.filter(is_same) {
                    Some(_) => {
                        let nearest = nearest_above.get(column.name);
                        if nearest.is_none() {
                            let message = format!(
                                "no row above says it for this document: write what it is, not {SAME}"
                            );
                            self.report(sheet, row, column.name, SAME, message);
                        }
                        nearest
                    }
                    None => found,
                };
                let found = found.cloned();
                // Nothing of another document holds on.
                if column.name == "document" && column.inherits {
                    let text = |cell: Option<&Cell>| cell.map(|cell| cell.text.trim().to_owned());
                    if text(found.as_ref()) != text(above.get(column.name)) {
                        above.clear();
                        nearest_above.clear();
                    }
                }
                if let Some(cell) = found {
                    if column.inherits {
                        above.insert(column.name, cell.clone());
                    }
                    cells.insert(column.name, cell);
                }
            }
            nearest_above.extend(cells.iter().map(|(name, cell)| (*name, cell.clone())));
            if sheet.is_mixed() {
                if kind == RowKind::Provision && rows.is_empty() {
                    let message = "a provision stands below its record, and there is none above it: write the record first";
                    self.report(sheet, row, RECORD, kind.as_str(), message.to_owned());
                    continue;
                }
                let needed: &[(&'static str, &str)] = match kind {
                    RowKind::Provision => &[("document", "the document that it stands in")],
                    _ => &[("document", "the document that it stands in"), ("holders", "whose view it is")],
                };
                for (name, what) in needed.iter().filter(|(name, _)| !cells.contains_key(name)) {
                    let message = format!("blank, and no row above says it: write {what}, or {NONE}");
                    self.report(sheet, row, name, "", message);
                }
                if kind != RowKind::Provision {
                    place = cells
                        .iter()
                        .filter(|(name, _)| is_place(name))
                        .map(|(name, cell)| (*name, cell.clone()))
                        .collect();
                }
            }
            rows.push(Row { sheet, kind, number: row, cells });
        }
        rows
    }

    /// Reports the cells of a row in columns that rows of its kind do not have.
    fn report_other_columns(&mut self, sheet: &Sheet, kind: RowKind, own: &BTreeMap<&'static str, Cell>) {
        for (name, cell) in own.iter().filter(|(name, _)| sheet.column(name, kind).is_none()) {
            let others = sheet.columns().filter(|column| column.name == *name);
            let mut others: Vec<&str> =
                others.flat_map(|column| column.kinds).map(|kind| kind.as_str()).collect();
            others.dedup();
            let message = format!(
                "a {} has no {name}, which a {} has: leave the cell blank",
                kind.as_str(),
                others.join(" or ")
            );
            self.report(sheet, cell.row, name, &cell.text, message);
        }
    }

    /// The kind of a row, none for a row of defaults; nothing at all where the cell is wrong.
    #[allow(clippy::option_option, reason = "a wrong cell and a row of defaults are two things")]
    fn kind_of(&mut self, sheet: &'static Sheet, row: u64, cell: Option<Cell>) -> Option<Option<RowKind>> {
        if let [kind] = sheet.kinds {
            return Some(Some(*kind));
        }
        let written = cell.unwrap_or_default().text.trim().to_lowercase();
        if written == DEFAULT {
            return Some(None);
        }
        let found = sheet.kinds.iter().find(|kind| kind.as_str() == written);
        if found.is_none() {
            let mut names: Vec<&str> = sheet.kinds.iter().map(|kind| kind.as_str()).collect();
            names.push(DEFAULT);
            let hint = nearest(&written, &names).map_or_else(
                || format!("write one of {}", names.join(", ")),
                |nearest| format!("did you mean \"{nearest}\"?"),
            );
            self.report(
                sheet,
                row,
                RECORD,
                &written,
                format!("{:?} is no kind of row: {hint}", excerpt(&written)),
            );
        }
        found.map(|kind| Some(*kind))
    }

    /// Reports a row that is a record of the known dataset again.
    fn report_repeated(&mut self, row: &Row, id: &str) {
        if let Some(record) = self.known.and_then(|known| known.get(id)) {
            let kind = record.kind().as_str().replace('_', " ");
            let message = format!(
                "{id:?} is a {kind} that the rows can refer to as it is: take the row out, or give it an id of its own"
            );
            self.report(row.sheet, row.number, "id", id, message);
        }
    }

    /// Gives every row an id, and notes all ids and names.
    fn make_ids(&mut self, rows: &mut [Row]) {
        // What is named and what is written comes first, so that nothing that is made is the same.
        for row in &mut *rows {
            if row.sheet.is_mixed() {
                continue;
            }
            let name = row.get("name").or_else(|| row.get("title")).map(|cell| cell.text.clone());
            if !row.cells.contains_key("id") {
                let made = matches!(row.kind, RowKind::Stakeholder | RowKind::Law)
                    .then(|| name.as_deref().and_then(slug));
                let text = made.flatten().unwrap_or_else(|| {
                    let is_foreign = matches!(row.kind, RowKind::Stakeholder | RowKind::Law) && name.is_some();
                    let why = if is_foreign { ", and the name has letters that no id has" } else { "" };
                    let message = format!(
                        "blank{why}: write an id in lower-case letters a to z and digits joined by - and /, such as \
                         atlantis-gdc-2023"
                    );
                    self.report(row.sheet, row.number, "id", "", message);
                    // What names the row finds it, so that this is the only fault.
                    format!("{}-row-{}", row.kind.as_str(), row.number)
                });
                row.cells.insert("id", Cell { text, row: row.number });
            }
            if let Some(id) = row.cells.get("id").cloned() {
                self.report_repeated(row, id.text.trim());
                self.ids.add(row.kind.id_kind(), id.text.trim());
                if let Some(name) = &name {
                    self.ids.add_name(row.kind.id_kind(), id.text.trim(), name);
                }
            }
        }
        self.add_other_names(rows);
        for row in &*rows {
            if let Some(id) =
                row.cells.get("id").filter(|id| row.sheet.is_mixed() && !id.text.starts_with('/'))
            {
                self.ids.add(row.kind.id_kind(), id.text.trim());
            }
        }
        let mut counts: BTreeMap<(String, RowKind), u64> = BTreeMap::new();
        let mut record = String::new();
        for row in rows.iter_mut().filter(|row| row.sheet.is_mixed()) {
            let is_provision = row.kind == RowKind::Provision;
            let above = if is_provision { record.clone() } else { self.document_of(row) };
            let number = counts.entry((above.clone(), row.kind)).or_default();
            let written = row.cells.get("id").map(|id| id.text.trim().to_owned());
            let id = match written {
                Some(written) if written.starts_with('/') => format!("{above}{written}"),
                Some(written) => written,
                None if above.is_empty() => {
                    let message = "blank: without a document no id can be made, so write one";
                    let (sheet, place) = (row.sheet, row.number);
                    if row.cells.contains_key("document") {
                        self.report(sheet, place, "id", "", message.to_owned());
                    }
                    format!("row-{place}")
                }
                None => loop {
                    *number = number.saturating_add(1);
                    let made = format!("{above}/{}-{number}", row.kind.as_str());
                    if !self.ids.has(&made) {
                        break made;
                    }
                },
            };
            self.report_repeated(row, &id);
            self.ids.add(row.kind.id_kind(), &id);
            let origin = row.cells.get("id").map_or(row.number, |id| id.row);
            row.cells.insert("id", Cell { text: id.clone(), row: origin });
            if let Some(parent) = row.cells.get_mut("parent").filter(|parent| parent.text.starts_with('/')) {
                parent.text = format!("{above}{}", parent.text);
            }
            if !is_provision {
                record = id;
            }
        }
    }

    /// Notes the other names of stakeholders and laws. What is wrong in a cell is reported when the row is read.
    fn add_other_names(&mut self, rows: &[Row]) {
        for row in rows {
            let column = row.sheet.column("other_names", row.kind);
            let (Some(column), Some(cell), Some(id)) = (column, row.get("other_names"), row.cells.get("id"))
            else {
                continue;
            };
            let names = parse(&cell.text, column.form, &self.ids);
            for name in names.iter().filter_map(Value::as_array).flatten() {
                if let Some(name) = name.get("text").and_then(Value::as_str) {
                    self.ids.add_other_name(row.kind.id_kind(), id.text.trim(), name);
                }
            }
        }
    }

    /// The id of the document of a position; empty where there is none.
    fn document_of(&self, row: &Row) -> String {
        let text = row.get("document").map(|cell| cell.text.trim()).unwrap_or_default();
        match self.ids.find(text, &["document"]).as_slice() {
            [(_, id)] => id.clone(),
            _ => text.to_owned(),
        }
    }

    /// The members of the record or provision that a row is.
    fn members(&mut self, row: Row) -> (Map<String, Value>, Origin) {
        let mut value = Value::Object(Map::new());
        let mut faulty = BTreeSet::new();
        self.ids.set_here(match row.kind {
            RowKind::Document => row.cells.get("id").map(|id| id.text.trim().to_owned()).unwrap_or_default(),
            _ => self.document_of(&row),
        });
        for column in
            row.sheet.columns().filter(|column| column.kinds.contains(&row.kind) && !column.path.is_empty())
        {
            let Some(cell) = row.get(column.name) else { continue };
            let text = if row.sheet.is_mixed() { without_escape(&cell.text) } else { &cell.text };
            let text = if column.name == "id" { text.trim() } else { text };
            match parse(text, column.form, &self.ids) {
                Ok(mut parsed) => {
                    if column.name == "enumerations" {
                        close_lists(&mut parsed);
                    }
                    set(&mut value, column.path, parsed);
                }
                Err(wrong) => {
                    let (origin, text) = (cell.row, cell.text.clone());
                    self.report(row.sheet, origin, column.name, &text, wrong);
                    faulty.insert(column.name);
                }
            }
        }
        if row.kind == RowKind::Provision && !row.cells.contains_key("modality") {
            let verb = value.get("verb").and_then(Value::as_str).and_then(|verb| verb.parse().ok());
            if let Some(modality) = verb.and_then(Verb::modality) {
                set(&mut value, &["modality"], modality.as_str().into());
            }
        }
        if let (RowKind::Document, Some(id)) = (row.kind, row.cells.get("id"))
            && let Some(Value::Object(citation)) = value.get_mut("citations").and_then(|list| list.get_mut(0))
        {
            citation.entry("document").or_insert_with(|| id.text.trim().into());
        }
        if is_position(row.kind) && value.get("attribution").is_none() {
            set(&mut value, &["attribution"], Value::Object(Map::new()));
        }
        if let Some(cell) = row.get("more") {
            let merged = match parse(&cell.text, super::columns::Form::Json, &self.ids) {
                Ok(more) => merge(&mut value, more, "").map_err(Wrong::from),
                Err(wrong) => Err(wrong),
            };
            if let Err(wrong) = merged {
                let (origin, text) = (cell.row, cell.text.clone());
                self.report(row.sheet, origin, "more", &text, wrong);
                faulty.insert("more");
            }
        }
        let members = if let Value::Object(members) = value { members } else { Map::new() };
        let Row { sheet, kind, number, cells } = row;
        (members, Origin { sheet, kind, number, cells, faulty, provisions: Vec::new() })
    }

    /// The dataset of all rows, or everything that is wrong.
    fn build(mut self, rows: Vec<Row>) -> Result<Dataset, SheetFaults> {
        let mut arrays: BTreeMap<&'static str, (Vec<Value>, Vec<Origin>)> = BTreeMap::new();
        let mut last = "";
        for row in rows {
            let kind = row.kind;
            let (members, origin) = self.members(row);
            if kind != RowKind::Provision {
                last = kind.array();
                let (records, origins) = arrays.entry(last).or_default();
                records.push(Value::Object(members));
                origins.push(origin);
            } else if let Some((records, origins)) = arrays.get_mut(last)
                && let (Some(record), Some(above)) = (records.last_mut(), origins.last_mut())
            {
                let place = above.provisions.len().to_string();
                // A record that has provisions in its column of JSON too is given both, which is then a fault of that column.
                set(record, &["provisions", &place], Value::Object(members));
                above.provisions.push(origin);
            }
        }
        // Those of the rows stand first, so that faults are found by their places.
        for record in self.known.into_iter().flat_map(Dataset::records) {
            let (records, _) = arrays.entry(kind_of(record).array()).or_default();
            records.push(Value::Object(members_of(record)));
        }
        let mut file = Map::from_iter([("format".to_owned(), FormatVersion::CURRENT.as_str().into())]);
        let mut origins = BTreeMap::new();
        for (array, (records, own)) in arrays {
            file.insert(array.to_owned(), records.into());
            origins.insert(array, own);
        }
        let read = DatasetReader::new().with_limit(usize::MAX).json(Value::Object(file).to_string());
        let faults = match read {
            Ok(dataset) if self.faults.is_empty() => return Ok(dataset),
            Ok(_) => Vec::new(),
            Err(faults) => faults.into_iter().filter_map(|fault| placed(&fault, &origins)).collect(),
        };
        let place = |file: &str| all().iter().position(|sheet| sheet.file == file);
        self.faults.extend(faults);
        self.faults.sort_by_cached_key(|fault| (place(&fault.file), fault.clone()));
        self.faults.dedup();
        Err(SheetFaults(self.faults))
    }
}

/// Makes the lists complete that do not say that they are open.
fn close_lists(enumerations: &mut Value) {
    for list in enumerations.as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut) {
        list.entry("open").or_insert(Value::Bool(false));
    }
}

fn is_position(kind: RowKind) -> bool {
    matches!(kind, RowKind::Principle | RowKind::Proposal | RowKind::Question | RowKind::Statement)
}

/// A fault of the dataset at the cell that it comes from; none where the cell was found faulty already.
fn placed(fault: &Fault, origins: &BTreeMap<&'static str, Vec<Origin>>) -> Option<SheetFault> {
    let mut segments: Vec<&str> = fault.pointer().split('/').skip(1).collect();
    let missing = match fault.kind() {
        FaultKind::MissingField { key, .. } => Some(key.trim_matches('"')),
        _ => None,
    };
    segments.extend(missing);
    let (array, index) =
        (segments.first().copied()?, segments.get(1).and_then(|index| index.parse::<usize>().ok())?);
    let mut origin = origins.get(array)?.get(index)?;
    let mut rest = segments.get(2..).unwrap_or_default();
    if let ["provisions", index, below @ ..] = rest
        && let Some(provision) = index.parse::<usize>().ok().and_then(|index| origin.provisions.get(index))
    {
        (origin, rest) = (provision, below);
    }
    let columns = origin
        .sheet
        .columns()
        .filter(|column| column.kinds.contains(&origin.kind) && !column.path.is_empty());
    let is_in = |column: &&SheetColumn| match (column.path, rest) {
        (["citations", FURTHER], ["citations", index, ..]) => *index != "0",
        (path, rest) => rest.starts_with(path),
    };
    let holds = columns.filter(is_in).max_by_key(|column| column.path.len());
    let column = match holds {
        Some(column) => column.name,
        None if origin.cells.contains_key("more") && !rest.is_empty() => "more",
        None => "",
    };
    if origin.faulty.contains(column) {
        return None;
    }
    let cell = origin.cells.get(column);
    let message = match (missing, cell) {
        (Some(_), None) => "blank, and the row needs it: fill the cell".to_owned(),
        _ => fault.kind().to_string(),
    };
    Some(SheetFault {
        file: origin.sheet.file.to_owned(),
        row: cell.map_or(origin.number, |cell| cell.row),
        column,
        cell: cell.map(|cell| cell.text.clone()).unwrap_or_default(),
        message,
        nearest: None,
    })
}

/// The text of a cell whose backslash says that it is a text and not one of the words for nothing and for the cell above.
fn without_escape(cell: &str) -> &str {
    match cell.strip_prefix('\\') {
        Some(rest) if is_word_with_escapes(rest) => rest,
        _ => cell,
    }
}

/// Whether a text is the word for nothing or for the cell above, with any number of backslashes before it.
pub(super) fn is_word_with_escapes(text: &str) -> bool {
    matches!(text.trim().trim_start_matches('\\'), NONE | SAME)
}

/// Adds the members of an object to those of another, and the items of a list to those in the same places.
fn merge(into: &mut Value, more: Value, path: &str) -> Result<(), String> {
    match (into, more) {
        (Value::Object(into), Value::Object(more)) => {
            for (name, value) in more {
                let path = if path.is_empty() { name.clone() } else { format!("{path}/{name}") };
                match into.get_mut(&name) {
                    Some(into) => merge(into, value, &path)?,
                    None => _ = into.insert(name, value),
                }
            }
            Ok(())
        }
        (Value::Array(into), Value::Array(more)) => {
            for (index, value) in more.into_iter().enumerate() {
                match into.get_mut(index) {
                    Some(into) => merge(into, value, &format!("{path}/{index}"))?,
                    None => into.push(value),
                }
            }
            Ok(())
        }
        (into, more) if *into == more => Ok(()),
        _ => Err(format!("{path} stands in a column too: take it out of one of the two")),
    }
}
