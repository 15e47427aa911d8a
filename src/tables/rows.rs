//! The rows that a record gives.

use std::fmt::{self, Write};
use std::ops::Range;
use std::sync::LazyLock;

use hashbrown::{HashMap, HashSet};

use super::declared::{ColumnType, Source, Table, schema};
use crate::record::RecordRef;
use crate::value::{NaiveDate, earliest_day, latest_day};
use values::{Content, Value};

mod values;

/// The rows that a record gives, for all tables, in the order in which they stand in the record.
///
/// ```
/// use digital_governance::prelude::*;
/// use digital_governance::tables::Rows;
///
/// let principle = Principle::new(id!("tides/1"), Attribution::of(id!("atlantis")), text!("Flow."));
/// let law = Law::new(id!("tides"), LawKind::Treaty, text!("Treaty on Tides"));
/// let mut rows = Rows::default();
/// rows.set(RecordRef::from(&principle));
/// let tables: Vec<&str> = rows.iter().map(|row| row.table().name()).collect();
/// assert_eq!(tables, ["records", "positions", "holders"]);
/// rows.set(RecordRef::from(&law));
/// assert_eq!(rows.iter().count(), 2);
/// ```
#[derive(Default)]
pub struct Rows {
    /// The text of all cells.
    text: String,
    values: Vec<Value>,
    cells: Vec<Stored>,
    /// The table of each row, and which cells it has.
    bounds: Vec<(&'static Table, Range<usize>)>,
}

/// A row of a table.
///
/// ```
/// use digital_governance::prelude::*;
/// use digital_governance::tables::{self, Cell};
///
/// let law = Law::new(id!("tides"), LawKind::Treaty, text!("Treaty on Tides"));
/// let rows = tables::rows(RecordRef::from(&law));
/// let row = rows.iter().last().unwrap();
/// assert_eq!((row.table().name(), row.get("kind")), ("laws", Some(Cell::Text("treaty"))));
/// ```
#[derive(Clone, Copy)]
pub struct Row<'r> {
    table: &'static Table,
    cells: &'r [Stored],
    text: &'r str,
}

/// A cell of a row.
///
/// ```
/// use digital_governance::tables::Cell;
///
/// assert_eq!(Cell::Integer(7).to_string(), "7");
/// assert_eq!(Cell::Null.to_string(), "");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cell<'r> {
    /// Nothing.
    Null,
    /// Text, a decimal number, a date or JSON text, as the type of the column says.
    Text(&'r str),
    /// A whole number.
    Integer(u64),
    /// True or false.
    Boolean(bool),
    /// A day of the calendar.
    Day(NaiveDate),
}

/// A cell whose text stands in that of all cells.
#[derive(Clone)]
enum Stored {
    Null,
    Text(Range<usize>),
    Name(&'static str),
    Integer(u64),
    Boolean(bool),
    Day(NaiveDate),
}

/// Text as it is, numbers in digits, `true` and `false`, days as in `2016-11-07`, and nothing for a cell that is null.
impl fmt::Display for Cell<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => Ok(()),
            Self::Text(text) => formatter.pad(text),
            Self::Integer(number) => number.fmt(formatter),
            Self::Boolean(is) => is.fmt(formatter),
            Self::Day(day) => day.fmt(formatter),
        }
    }
}

impl fmt::Debug for Row<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns = self.table.columns().iter().map(super::Column::name);
        formatter.write_str(self.table.name())?;
        formatter.debug_map().entries(columns.zip(self.cells())).finish()
    }
}

impl fmt::Debug for Rows {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.iter()).finish()
    }
}

impl<'r> Row<'r> {
    /// The table that it is a row of.
    pub fn table(&self) -> &'static Table {
        self.table
    }

    /// Its cells, in the order of the columns of the table.
    pub fn cells(&self) -> impl ExactSizeIterator<Item = Cell<'r>> + use<'r> {
        let text = self.text;
        self.cells.iter().map(move |cell| cell.show(text))
    }

    /// The cell of a column, by its name.
    pub fn get(&self, column: &str) -> Option<Cell<'r>> {
        let place = self.table.columns().iter().position(|own| own.name() == column)?;
        Some(self.cells.get(place)?.show(self.text))
    }
}

impl Stored {
    fn show<'r>(&self, text: &'r str) -> Cell<'r> {
        match self {
            Self::Null => Cell::Null,
            Self::Text(range) => text.get(range.clone()).map_or(Cell::Null, Cell::Text),
            Self::Name(name) => Cell::Text(name),
            Self::Integer(number) => Cell::Integer(*number),
            Self::Boolean(is) => Cell::Boolean(*is),
            Self::Day(day) => Cell::Day(*day),
        }
    }
}

/// The rows that a record gives, for all tables, in the order in which they stand in the record. For many records, one
/// [`Rows`] that is set to each of them is faster.
pub fn rows(record: RecordRef<'_>) -> Rows {
    let mut rows = Rows::default();
    rows.set(record);
    rows
}

impl Rows {
    /// Exchanges the rows for those of another record.
    pub fn set(&mut self, record: RecordRef<'_>) {
        self.text.clear();
        self.values.clear();
        self.cells.clear();
        self.bounds.clear();
        let plan = plan();
        values::collect(&record, &plan.json, &mut self.values, &mut self.text);
        let id_start = self.text.len();
        self.text.push_str(record.id());
        let id = id_start..self.text.len();
        let kind = record.kind().as_str();
        let mut maker = Maker {
            plan,
            kind,
            id,
            values: &self.values,
            path: vec![kind],
            pointer: String::new(),
            text: &mut self.text,
            cells: &mut self.cells,
            bounds: &mut self.bounds,
        };
        // The first value is the object that has the kind of the record as its only member.
        maker.walk(1, plan.at(kind), &Place { owner: Stored::Null, provision: Stored::Null, order: 0 });
    }

    /// The rows, in the order in which they stand in the record.
    pub fn iter(&self) -> impl Iterator<Item = Row<'_>> {
        self.bounds.iter().map(|(table, range)| {
            let cells = self.cells.get(range.clone()).unwrap_or_default();
            Row { table, cells, text: &self.text }
        })
    }
}

/// Makes the rows of a record.
struct Maker<'m> {
    plan: &'static Plan,
    kind: &'static str,
    id: Range<usize>,
    values: &'m [Value],
    /// The path to what is looked at: the kind of the record, names of members, and `*` for items.
    path: Vec<&'static str>,
    /// The JSON Pointer to what is looked at.
    pointer: String,
    text: &'m mut String,
    cells: &'m mut Vec<Stored>,
    bounds: &'m mut Vec<(&'static Table, Range<usize>)>,
}

/// Where in its record a value stands.
struct Place {
    owner: Stored,
    provision: Stored,
    /// In its list, counted from 1.
    order: u64,
}

impl Maker<'_> {
    /// Adds the rows that a value is, and those of what is in it. The patterns are those of the name of the value.
    fn walk(&mut self, index: usize, patterns: &'static [Pattern], place: &Place) {
        let Some(value) = self.values.get(index) else { return };
        let mut pointer = None;
        for pattern in patterns.iter().filter(|pattern| pattern.matches(&self.path)) {
            let pointer = pointer.get_or_insert_with(|| {
                let start = self.text.len();
                self.text.push_str(&self.pointer);
                start..self.text.len()
            });
            let start = self.cells.len();
            for (source, holds) in &pattern.columns {
                let cell = self.cell(index, place, pointer, source, *holds);
                self.cells.push(cell);
            }
            self.bounds.push((pattern.table, start..self.cells.len()));
        }
        let owner = match pointer {
            Some(pointer) if pointer.is_empty() => Stored::Null,
            Some(pointer) => Stored::Text(pointer),
            None => place.owner.clone(),
        };
        let is_provision = self.path.ends_with(&["provisions", "*"]);
        let id = if is_provision { self.member(index, "id") } else { None };
        let provision = id.map_or_else(|| place.provision.clone(), |id| self.single(id, ColumnType::Text));
        let length = self.pointer.len();
        let mut order = 0_u64;
        let mut within = Place { owner, provision, order };
        match value.content {
            Content::Object => {
                for child in children(self.values, index) {
                    let Some(member) = self.values.get(child) else { continue };
                    self.path.push(member.name);
                    self.pointer.extend(["/", member.name]);
                    self.walk(child, self.plan.at(member.name), &within);
                    self.pointer.truncate(length);
                    self.path.pop();
                }
            }
            Content::List => {
                self.path.push("*");
                for child in children(self.values, index) {
                    // Writing to a string does not fail.
                    let _ = write!(self.pointer, "/{order}");
                    order = order.saturating_add(1);
                    within.order = order;
                    self.walk(child, patterns, &within);
                    self.pointer.truncate(length);
                }
                self.path.pop();
            }
            _ => {}
        }
    }

    fn cell(
        &self,
        index: usize,
        place: &Place,
        pointer: &Range<usize>,
        source: &Planned,
        holds: ColumnType,
    ) -> Stored {
        let found = |paths: &[Vec<&'static str>]| {
            paths.iter().find_map(|path| {
                let last = path.last().copied().unwrap_or_default();
                let found = path.iter().try_fold(index, |index, name| self.member(index, name))?;
                Some((last, found))
            })
        };
        // The only member of the choice at one of the paths.
        let choice = |paths: &[Vec<&'static str>]| {
            let (name, index) = found(paths)?;
            match self.values.get(index)?.content {
                Content::Object => {
                    let chosen = children(self.values, index).next()?;
                    Some((self.values.get(chosen)?.name, chosen))
                }
                _ => Some((name, index)),
            }
        };
        let day = |paths: &[Vec<&'static str>], of: fn(&str) -> Option<NaiveDate>| {
            let (_, index) = found(paths)?;
            let Content::Text(range) = &self.values.get(index)?.content else { return None };
            of(self.text.get(range.clone())?)
        };
        let or_null = |cell: Option<Stored>| cell.unwrap_or(Stored::Null);
        let (source, paths) = (source.source, source.paths.as_slice());
        match source {
            Source::Path(_) => or_null(found(paths).map(|(_, index)| self.single(index, holds))),
            Source::FirstDay(_) => or_null(day(paths, earliest_day).map(Stored::Day)),
            Source::LastDay(_) => or_null(day(paths, latest_day).map(Stored::Day)),
            Source::ChoiceKind(_) => or_null(choice(paths).map(|(kind, _)| Stored::Name(kind))),
            Source::ChoiceValue(_) => or_null(choice(paths).map(|(_, index)| self.single(index, holds))),
            Source::RecordId => Stored::Text(self.id.clone()),
            Source::RecordKind => Stored::Name(self.kind),
            Source::Pointer => Stored::Text(pointer.clone()),
            Source::Owner => place.owner.clone(),
            Source::Provision => place.provision.clone(),
            Source::Member => {
                or_null(self.path.iter().rev().find(|name| **name != "*").map(|name| Stored::Name(name)))
            }
            Source::Order => Stored::Integer(place.order),
        }
    }

    /// The member of an object, by its name.
    fn member(&self, index: usize, name: &str) -> Option<usize> {
        let object = self.values.get(index)?;
        if !matches!(object.content, Content::Object) {
            return None;
        }
        children(self.values, index)
            .find(|child| self.values.get(*child).is_some_and(|value| value.name == name))
    }

    /// A single value, or JSON text where the column takes that.
    fn single(&self, index: usize, holds: ColumnType) -> Stored {
        match self.values.get(index).map(|value| &value.content) {
            Some(Content::Text(range)) => Stored::Text(range.clone()),
            Some(Content::Json(range)) if holds == ColumnType::Json => Stored::Text(range.clone()),
            Some(Content::Integer(number)) => Stored::Integer(*number),
            Some(Content::Boolean(is)) => Stored::Boolean(*is),
            _ => Stored::Null,
        }
    }
}

/// The values of a list or an object.
fn children(values: &[Value], index: usize) -> impl Iterator<Item = usize> + use<'_> {
    let end = values.get(index).map_or(0, |value| value.end);
    let first = Some(index.saturating_add(1)).filter(|first| *first < end);
    std::iter::successors(first, move |child| Some(values.get(*child)?.end).filter(|next| *next < end))
}

/// How the rows are made, from what is declared.
struct Plan {
    /// The patterns of rows, by the last name of their paths.
    patterns: HashMap<&'static str, Vec<Pattern>>,
    /// The members that are taken as JSON text.
    json: HashSet<&'static str>,
}

/// An end of the paths to the rows of a table.
struct Pattern {
    table: &'static Table,
    names: Vec<&'static str>,
    /// Whether it is the whole path.
    is_whole: bool,
    columns: Vec<(Planned, ColumnType)>,
}

/// Where the cells of a column come from, with the names of the members on each path.
#[derive(Clone)]
struct Planned {
    source: Source,
    paths: Vec<Vec<&'static str>>,
}

impl Plan {
    fn at(&self, name: &str) -> &[Pattern] {
        self.patterns.get(name).map_or(&[], Vec::as_slice)
    }
}

impl Pattern {
    fn matches(&self, path: &[&str]) -> bool {
        path.ends_with(&self.names) && (!self.is_whole || path.len() == self.names.len())
    }
}

fn plan() -> &'static Plan {
    static PLAN: LazyLock<Plan> = LazyLock::new(|| {
        let mut plan = Plan { patterns: HashMap::new(), json: HashSet::new() };
        for table in schema() {
            let columns: Vec<(Planned, ColumnType)> = table.columns.iter().map(planned).collect();
            for (source, _) in columns.iter().filter(|(_, holds)| *holds == ColumnType::Json) {
                plan.json.extend(source.paths.iter().filter_map(|path| path.last()));
            }
            for pattern in table.rows {
                let is_whole = pattern.starts_with('$');
                let names: Vec<&'static str> = pattern.trim_start_matches('$').split('/').collect();
                let name = names.iter().rev().find(|name| **name != "*").copied().unwrap_or_default();
                let pattern = Pattern { table, names, is_whole, columns: columns.clone() };
                plan.patterns.entry(name).or_default().push(pattern);
            }
        }
        plan
    });
    &PLAN
}

fn planned(column: &super::Column) -> (Planned, ColumnType) {
    let paths = match column.source {
        Source::Path(paths)
        | Source::FirstDay(paths)
        | Source::LastDay(paths)
        | Source::ChoiceKind(paths)
        | Source::ChoiceValue(paths) => paths,
        _ => &[],
    };
    let names = |path: &&'static str| path.split('/').filter(|name| !name.is_empty()).collect();
    (Planned { source: column.source, paths: paths.iter().map(names).collect() }, column.column_type())
}

#[cfg(test)]
mod tests;

#[cfg(all(test, feature = "documented"))]
mod slow;

#[cfg(all(test, feature = "documented"))]
#[test]
fn rows_are_those_that_a_slower_way_finds() {
    let mut rows = Rows::default();
    let mut count = 0_usize;
    for record in crate::documented::dataset().records() {
        rows.set(record);
        let cells = |row: Row<'_>| row.cells().map(|cell| cell.to_string()).collect();
        let mut found: Vec<(String, Vec<String>)> =
            rows.iter().map(|row| (row.table().name().to_owned(), cells(row))).collect();
        count = count.saturating_add(found.len());
        let mut expected = slow::rows(record);
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{}", record.id());
    }
    assert!(count > 4_000, "only {count} rows");
}
