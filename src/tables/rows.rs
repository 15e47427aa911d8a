//! The rows that a record gives.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use hashbrown::HashMap;
use serde_json::Value;

use super::declared::{ColumnType, Source, Table, schema};
use crate::json::write::members_of;
use crate::record::RecordRef;

/// A row of a table.
///
/// ```
/// use digital_governance::prelude::*;
/// use digital_governance::tables;
///
/// let principle = Principle::new(id!("tides/1"), Attribution::of(id!("atlantis")), text!("Flow."));
/// let rows = tables::rows(RecordRef::from(&principle));
/// let tables: Vec<&str> = rows.iter().map(|row| row.table().name()).collect();
/// assert_eq!(tables, ["records", "positions", "holders"]);
/// ```
#[derive(Clone, Debug)]
pub struct Row {
    pub(super) table: &'static Table,
    pub(super) cells: Vec<Cell>,
}

/// A cell of a row.
///
/// ```
/// use digital_governance::tables::Cell;
///
/// assert_eq!(Cell::Integer(7).to_string(), "7");
/// assert_eq!(Cell::Null.to_string(), "");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cell {
    /// Nothing.
    Null,
    /// Text, a decimal number, a date or JSON text, as the type of the column says.
    Text(String),
    /// A whole number.
    Integer(u64),
    /// True or false.
    Boolean(bool),
}

/// Text as it is, numbers in digits, `true` and `false`, and nothing for a cell that is null.
impl std::fmt::Display for Cell {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Null => Ok(()),
            Self::Text(text) => formatter.pad(text),
            Self::Integer(number) => number.fmt(formatter),
            Self::Boolean(is) => is.fmt(formatter),
        }
    }
}

impl Row {
    /// The table that it is a row of.
    pub fn table(&self) -> &'static Table {
        self.table
    }

    /// Its cells, in the order of the columns of the table.
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// The cell of a column, by its name.
    pub fn get(&self, column: &str) -> Option<&Cell> {
        let place = self.table.columns().iter().position(|own| own.name() == column)?;
        self.cells.get(place)
    }
}

/// The rows that a record gives, for all tables, in the order in which they stand in the record.
pub fn rows(record: RecordRef<'_>) -> Vec<Row> {
    let kind = record.kind().as_str();
    let json = Value::Object(members_of(record));
    let mut collector = Collector { kind, id: record.id(), path: vec![kind], rows: Vec::new() };
    collector.walk(&json, &Place { pointer: String::new(), owner: "", provision: None, order: 0 });
    collector.rows
}

struct Collector<'r> {
    kind: &'static str,
    id: &'r str,
    /// The path to what is looked at: the kind of the record, names of members, and `*` for items.
    path: Vec<&'r str>,
    rows: Vec<Row>,
}

/// Where in its record a value stands.
struct Place<'p> {
    pointer: String,
    owner: &'p str,
    provision: Option<&'p str>,
    /// In its list, counted from 1.
    order: u64,
}

impl<'r> Collector<'r> {
    /// Adds the rows that a value is, and those of what is in it.
    fn walk(&mut self, value: &'r Value, place: &Place<'_>) {
        let before = self.rows.len();
        let name = self.path.iter().rev().find(|name| **name != "*");
        for (table, pattern) in name.and_then(|name| by_name().get(name)).into_iter().flatten() {
            if ends_with(&self.path, pattern) {
                let cells = table.columns.iter();
                let cells = cells.map(|column| self.cell(value, place, column.source, column.column_type()));
                self.rows.push(Row { table, cells: cells.collect() });
            }
        }
        let is_row = self.rows.len() > before;
        let owner = if is_row { &place.pointer } else { place.owner };
        let is_provision = ends_with(&self.path, "provisions/*");
        let provision = if is_provision { value.get("id").and_then(Value::as_str) } else { place.provision };
        match value {
            Value::Object(members) => {
                // In the same order whatever features of serde_json other crates ask for. What is in an extension is no part
                // of the format.
                let members: BTreeMap<&String, &Value> =
                    members.iter().filter(|(name, _)| *name != "extensions").collect();
                for (name, member) in members {
                    self.path.push(name);
                    let pointer = format!("{}/{name}", place.pointer);
                    self.walk(member, &Place { pointer, owner, provision, order: 0 });
                    self.path.pop();
                }
            }
            Value::Array(items) => {
                self.path.push("*");
                for (item, index) in items.iter().zip(0_u64..) {
                    let pointer = format!("{}/{index}", place.pointer);
                    self.walk(item, &Place { pointer, owner, provision, order: index.saturating_add(1) });
                }
                self.path.pop();
            }
            _ => {}
        }
    }

    fn cell(&self, value: &Value, place: &Place<'_>, source: Source, column_type: ColumnType) -> Cell {
        let text = |text: &str| Cell::Text(text.to_owned());
        let found = |paths: &[&'static str]| {
            let mut paths = paths.iter();
            paths.find_map(|path| Some((*path, at(value, path)?)))
        };
        match source {
            Source::Path(paths) => found(paths).map_or(Cell::Null, |(_, value)| single(value, column_type)),
            Source::ChoiceKind(paths) => match found(paths) {
                Some((_, Value::Object(choice))) => {
                    choice.keys().next().map_or(Cell::Null, |kind| text(kind))
                }
                Some((name, _)) => text(name),
                None => Cell::Null,
            },
            Source::ChoiceValue(paths) => match found(paths) {
                Some((_, Value::Object(choice))) => {
                    choice.values().next().map_or(Cell::Null, |value| single(value, column_type))
                }
                Some((_, value)) => single(value, column_type),
                None => Cell::Null,
            },
            Source::RecordId => text(self.id),
            Source::RecordKind => text(self.kind),
            Source::Pointer => text(&place.pointer),
            Source::Owner if place.owner.is_empty() => Cell::Null,
            Source::Owner => text(place.owner),
            Source::Provision => place.provision.map_or(Cell::Null, text),
            Source::Member => {
                let member = self.path.iter().rev().find(|name| **name != "*");
                member.map_or(Cell::Null, |name| text(name))
            }
            Source::Order => Cell::Integer(place.order),
        }
    }
}

/// The tables and the ends of paths to their rows, by the last name of the path.
fn by_name() -> &'static HashMap<&'static str, Vec<(&'static Table, &'static str)>> {
    static BY_NAME: LazyLock<HashMap<&'static str, Vec<(&'static Table, &'static str)>>> =
        LazyLock::new(|| {
            let mut by_name: HashMap<&'static str, Vec<(&'static Table, &'static str)>> = HashMap::new();
            for table in schema() {
                for pattern in table.rows {
                    let name = pattern.trim_end_matches("/*").rsplit(['/', '$']).next().unwrap_or_default();
                    by_name.entry(name).or_default().push((table, pattern));
                }
            }
            by_name
        });
    &BY_NAME
}

/// The value at a path below a value.
fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('/').filter(|name| !name.is_empty()).try_fold(value, |value, name| value.get(name))
}

/// A single value, or JSON text where the column takes that.
fn single(value: &Value, column_type: ColumnType) -> Cell {
    match (column_type, value) {
        (ColumnType::Json, value) => Cell::Text(value.to_string()),
        (_, Value::String(text)) => Cell::Text(text.clone()),
        (_, Value::Bool(is)) => Cell::Boolean(*is),
        (_, Value::Number(number)) => number.as_u64().map_or(Cell::Null, Cell::Integer),
        _ => Cell::Null,
    }
}

/// Whether a path ends as a pattern does; one that begins with `$` is the whole path.
fn ends_with(path: &[&str], pattern: &str) -> bool {
    let mut path = path.iter().rev();
    let mut names = pattern.rsplit('/');
    names.all(|name| match name.strip_prefix('$') {
        Some(kind) => path.next() == Some(&kind) && path.len() == 0,
        None => path.next() == Some(&name),
    })
}

#[cfg(test)]
mod tests;
