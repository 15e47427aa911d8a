//! The tables as CSV and as Markdown.

use std::fmt;
use std::io::{self, Write};

use super::declared::{Column, Table, schema};
use super::rows::{Cell, Rows};
use crate::record::RecordRef;

/// Writes records into all tables, each table to a writer of its own, record by record.
///
/// Nothing is kept of a record, so more can be written than fits into memory. CSV is that of RFC 4180 in UTF-8: a head of
/// column names, a comma between cells, an empty cell where there is nothing. The text stands in it as it is; see
/// [`sheets`](crate::sheets) for what a spreadsheet is to open.
///
/// ```
/// use digital_governance::prelude::*;
/// use digital_governance::tables::TableWriter;
///
/// let law = Law::new(id!("tides"), LawKind::Treaty, text!("Treaty on Tides"));
/// let mut writer = TableWriter::csv(|_| Ok(Vec::new()))?;
/// writer.write(RecordRef::from(&law))?;
/// let files = writer.finish()?;
/// let (_, laws) = files.iter().find(|(table, _)| table.name() == "laws").unwrap();
/// assert_eq!(laws, b"id,kind,name,binding_force,url,filed\ntides,treaty,Treaty on Tides,,,\n");
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct TableWriter<W: Write> {
    /// In the order of the schema.
    tables: Vec<(&'static Table, Output<W>)>,
    rows: Rows,
}

enum Output<W: Write> {
    Csv(Box<csv::Writer<W>>),
    Markdown(W),
}

impl<W: Write> fmt::Debug for TableWriter<W> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("TableWriter").finish_non_exhaustive()
    }
}

impl<W: Write> TableWriter<W> {
    /// A writer of CSV, which asks for the writer of each table.
    ///
    /// # Errors
    ///
    /// Those of the writers.
    pub fn csv(mut open: impl FnMut(&'static Table) -> io::Result<W>) -> io::Result<Self> {
        let mut tables = Vec::new();
        for table in schema() {
            let mut writer = csv::Writer::from_writer(open(table)?);
            writer.write_record(table.columns().iter().map(Column::name))?;
            tables.push((table, Output::Csv(Box::new(writer))));
        }
        Ok(Self { tables, rows: Rows::default() })
    }

    /// A writer of Markdown: a heading, what the table is, and the table.
    ///
    /// # Errors
    ///
    /// Those of the writers.
    pub fn markdown(mut open: impl FnMut(&'static Table) -> io::Result<W>) -> io::Result<Self> {
        let mut tables = Vec::new();
        for table in schema() {
            let mut writer = open(table)?;
            writeln!(writer, "# {}\n\n{}\n", table.name(), table.description())?;
            for column in table.columns() {
                write!(writer, "| {} ", column.name())?;
            }
            writeln!(writer, "|\n{}|", "|---".repeat(table.columns().len()))?;
            tables.push((table, Output::Markdown(writer)));
        }
        Ok(Self { tables, rows: Rows::default() })
    }

    /// Writes the rows of a record.
    ///
    /// # Errors
    ///
    /// Those of the writers.
    pub fn write(&mut self, record: RecordRef<'_>) -> io::Result<()> {
        self.rows.set(record);
        for row in self.rows.iter() {
            match self.tables.get_mut(row.table().index()) {
                Some((_, Output::Csv(writer))) => {
                    for cell in row.cells() {
                        match cell {
                            Cell::Text(text) => writer.write_field(text)?,
                            other => writer.write_field(other.to_string())?,
                        }
                    }
                    writer.write_record(None::<&[u8]>)?;
                }
                Some((_, Output::Markdown(writer))) => {
                    for cell in row.cells() {
                        write!(writer, "| {} ", markdown(&cell.to_string()))?;
                    }
                    writeln!(writer, "|")?;
                }
                None => {}
            }
        }
        Ok(())
    }

    /// Writes what is left to be written, and gives the writers back, each with its table.
    ///
    /// # Errors
    ///
    /// Those of the writers.
    pub fn finish(self) -> io::Result<Vec<(&'static Table, W)>> {
        let mut writers = Vec::new();
        for (table, output) in self.tables {
            let mut writer = match output {
                Output::Csv(writer) => writer.into_inner().map_err(csv::IntoInnerError::into_error)?,
                Output::Markdown(writer) => writer,
            };
            writer.flush()?;
            writers.push((table, writer));
        }
        Ok(writers)
    }
}

/// A text in a cell of Markdown: what has a meaning in Markdown or HTML is escaped.
fn markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | '|' | '*' | '_' | '`' | '[' | ']' | '~' | '#' => escaped.extend(['\\', character]),
            '<' => escaped.push_str("&lt;"),
            '&' => escaped.push_str("&amp;"),
            _ => escaped.push(character),
        }
    }
    escaped
}
