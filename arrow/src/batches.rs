//! Record batches of records, and their cells.

use std::sync::Arc;

use arrow_array::builder::{BooleanBuilder, Date32Builder, Int64Builder, StringBuilder};
use arrow_array::types::Date32Type;
use arrow_array::{Array, ArrayRef, BooleanArray, Date32Array, Int64Array, RecordBatch, StringArray};
use arrow_schema::{DataType, SchemaRef};
use digital_governance::prelude::RecordRef;
use digital_governance::tables::{self, Cell, Row, Rows, Table};

use crate::{Error, schema};

/// Makes record batches of records: for each table one after the other, so that memory does not grow with the records.
///
/// A batch is full with [`MAX_ROWS`](Self::MAX_ROWS) rows, or with the row that brings its text to
/// [`MAX_BYTES`](Self::MAX_BYTES).
///
/// ```
/// use digital_governance::prelude::*;
/// use digital_governance_arrow::Batches;
///
/// let law = Law::new(id!("tides"), LawKind::Treaty, text!("Treaty on Tides"));
/// let mut batches = Batches::new();
/// assert!(batches.add(RecordRef::from(&law))?.is_empty()); // none is full
/// for (table, batch) in batches.finish()? {
///     let rows = usize::from(table.name() == "records" || table.name() == "laws");
///     assert_eq!(batch.num_rows(), rows);
/// }
/// # Ok::<(), digital_governance_arrow::Error>(())
/// ```
#[derive(Debug)]
pub struct Batches {
    rows: Rows,
    /// In the order of the tables.
    builders: Vec<Builder>,
}

/// Makes the batches of a table.
#[derive(Debug)]
struct Builder {
    table: &'static Table,
    schema: SchemaRef,
    columns: Vec<ColumnBuilder>,
    rows: usize,
    /// Of text.
    bytes: usize,
}

#[derive(Debug)]
enum ColumnBuilder {
    Text(StringBuilder),
    Integer(Int64Builder),
    Boolean(BooleanBuilder),
    Day(Date32Builder),
}

/// How many bytes of text a column of Arrow takes.
const MAX_COLUMN_BYTES: usize = 0x7fff_ffff;

impl Batches {
    /// How many rows a batch has at most.
    pub const MAX_ROWS: usize = 8_192;

    /// A batch is full with so many bytes of text: 16 MiB.
    pub const MAX_BYTES: usize = 16 << 20;

    /// Batches without rows.
    pub fn new() -> Self {
        Self { rows: Rows::default(), builders: tables::schema().iter().map(Builder::new).collect() }
    }

    /// Adds the rows of a record, and gives the batches that are full.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`] where a text is longer than a column of Arrow takes.
    pub fn add(&mut self, record: RecordRef<'_>) -> Result<Vec<(&'static Table, RecordBatch)>, Error> {
        self.rows.set(record);
        add(&mut self.builders, &self.rows)
    }

    /// The last batch of each table, in the order of the tables. It has no rows where there are none.
    ///
    /// # Errors
    ///
    /// [`Error::Batch`], which would be a mistake of this crate.
    pub fn finish(mut self) -> Result<Vec<(&'static Table, RecordBatch)>, Error> {
        self.builders.iter_mut().map(|builder| Ok((builder.table, builder.finish()?))).collect()
    }
}

impl Default for Batches {
    fn default() -> Self {
        Self::new()
    }
}

fn add(builders: &mut [Builder], rows: &Rows) -> Result<Vec<(&'static Table, RecordBatch)>, Error> {
    let mut full = Vec::new();
    for row in rows.iter() {
        let Some(builder) = builders.get_mut(row.table().index()) else { continue };
        builder.add(&row)?;
        if builder.rows >= Batches::MAX_ROWS || builder.bytes >= Batches::MAX_BYTES {
            full.push((builder.table, builder.finish()?));
        }
    }
    Ok(full)
}

impl Builder {
    fn new(table: &'static Table) -> Self {
        let schema = schema(table);
        let columns = schema.fields().iter().map(|field| ColumnBuilder::new(field.data_type())).collect();
        Self { table, schema, columns, rows: 0, bytes: 0 }
    }

    fn add(&mut self, row: &Row<'_>) -> Result<(), Error> {
        for (column, cell) in self.columns.iter_mut().zip(row.cells()) {
            if let Cell::Text(text) = cell {
                self.bytes = self.bytes.saturating_add(text.len());
                if self.bytes > MAX_COLUMN_BYTES {
                    return Err(Error::TooLong { table: self.table.name(), bytes: text.len() });
                }
            }
            column.add(cell);
        }
        self.rows = self.rows.saturating_add(1);
        Ok(())
    }

    fn finish(&mut self) -> Result<RecordBatch, Error> {
        (self.rows, self.bytes) = (0, 0);
        let columns = self.columns.iter_mut().map(ColumnBuilder::finish).collect();
        let batch = RecordBatch::try_new(Arc::clone(&self.schema), columns);
        batch.map_err(|error| Error::Batch { table: self.table.name(), error })
    }
}

impl ColumnBuilder {
    fn new(data_type: &DataType) -> Self {
        match data_type {
            DataType::Int64 => Self::Integer(Int64Builder::new()),
            DataType::Boolean => Self::Boolean(BooleanBuilder::new()),
            DataType::Date32 => Self::Day(Date32Builder::new()),
            _ => Self::Text(StringBuilder::new()),
        }
    }

    fn add(&mut self, cell: Cell<'_>) {
        match (self, cell) {
            (Self::Text(builder), Cell::Text(text)) => builder.append_value(text),
            (Self::Text(builder), _) => builder.append_null(),
            // No whole number of a record is more than 2^53.
            (Self::Integer(builder), Cell::Integer(number)) => {
                builder.append_option(i64::try_from(number).ok());
            }
            (Self::Integer(builder), _) => builder.append_null(),
            (Self::Boolean(builder), Cell::Boolean(is)) => builder.append_value(is),
            (Self::Boolean(builder), _) => builder.append_null(),
            (Self::Day(builder), Cell::Day(day)) => {
                builder.append_value(Date32Type::from_naive_date(day));
            }
            (Self::Day(builder), _) => builder.append_null(),
        }
    }

    fn finish(&mut self) -> ArrayRef {
        match self {
            Self::Text(builder) => {
                let texts = builder.finish();
                // The next batch is about as long.
                *builder = StringBuilder::with_capacity(texts.len(), texts.value_data().len());
                Arc::new(texts)
            }
            Self::Integer(builder) => Arc::new(builder.finish()),
            Self::Boolean(builder) => Arc::new(builder.finish()),
            Self::Day(builder) => Arc::new(builder.finish()),
        }
    }
}

/// The rows of a record batch, with the cells that [`Row::cells`] gives. Columns of types that [`schema`] does
/// not have are null.
///
/// ```
/// use digital_governance::prelude::*;
/// use digital_governance::tables::Cell;
/// use digital_governance_arrow::{Batches, rows};
///
/// let law = Law::new(id!("tides"), LawKind::Treaty, text!("Treaty on Tides"));
/// let mut batches = Batches::new();
/// batches.add(RecordRef::from(&law))?;
/// let all = batches.finish()?;
/// let (_, laws) = all.iter().find(|(table, _)| table.name() == "laws").unwrap();
/// let row = rows(laws).next().unwrap();
/// assert_eq!(row[..3], [Cell::Text("tides"), Cell::Text("treaty"), Cell::Text("Treaty on Tides")]);
/// # Ok::<(), digital_governance_arrow::Error>(())
/// ```
pub fn rows(batch: &RecordBatch) -> impl Iterator<Item = Vec<Cell<'_>>> {
    (0..batch.num_rows()).map(|row| batch.columns().iter().map(|column| cell(column, row)).collect())
}

fn cell(column: &dyn Array, row: usize) -> Cell<'_> {
    if column.is_null(row) {
        return Cell::Null;
    }
    let any = column.as_any();
    if let Some(texts) = any.downcast_ref::<StringArray>() {
        Cell::Text(texts.value(row))
    } else if let Some(numbers) = any.downcast_ref::<Int64Array>() {
        u64::try_from(numbers.value(row)).map_or(Cell::Null, Cell::Integer)
    } else if let Some(are) = any.downcast_ref::<BooleanArray>() {
        Cell::Boolean(are.value(row))
    } else if let Some(days) = any.downcast_ref::<Date32Array>() {
        days.value_as_date(row).map_or(Cell::Null, Cell::Day)
    } else {
        Cell::Null
    }
}
