//! The tables as Arrow schemas.

use std::sync::Arc;

use arrow_schema::{DataType, Field, Metadata, Schema, SchemaRef};
use digital_governance::tables::{Column, ColumnType, Table};

/// The Arrow schema of a table.
///
/// Texts, dates, decimal numbers and JSON are `Utf8`, whole numbers `Int64`, days `Date32`: types that all readers of Arrow and
/// Parquet have. Only columns of the key are without nulls. The metadata of a field are its `description`, its `type` as
/// [`ColumnType::as_str`] spells it, for a column of the key `key`, and for a column that names rows of another table
/// `references`, such as `stakeholders.id`. The metadata of the schema is the `description` of the table.
///
/// ```
/// use digital_governance::tables;
///
/// let holders = tables::schema().iter().find(|table| table.name() == "holders").unwrap();
/// let schema = digital_governance_arrow::schema(holders);
/// let stakeholder = schema.field_with_name("stakeholder")?;
/// assert_eq!(stakeholder.metadata()["references"], "stakeholders.id");
/// assert_eq!(schema.field_with_name("record")?.metadata()["key"], "true");
/// # Ok::<(), arrow_schema::ArrowError>(())
/// ```
pub fn schema(table: &Table) -> SchemaRef {
    let fields: Vec<Field> = table.columns().iter().map(field).collect();
    let metadata = [("description".to_owned(), table.description().to_owned())];
    Arc::new(Schema::new_with_metadata(fields, metadata))
}

fn field(column: &Column) -> Field {
    let data_type = match column.column_type() {
        ColumnType::Integer => DataType::Int64,
        ColumnType::Boolean => DataType::Boolean,
        ColumnType::Day => DataType::Date32,
        _ => DataType::Utf8,
    };
    let mut metadata = vec![
        ("description".to_owned(), column.description().to_owned()),
        ("type".to_owned(), column.column_type().as_str().to_owned()),
    ];
    if column.is_key() {
        metadata.push(("key".to_owned(), "true".to_owned()));
    }
    if let Some(table) = column.references() {
        metadata.push(("references".to_owned(), format!("{table}.id")));
    }
    Field::new(column.name(), data_type, !column.is_key())
        .with_metadata(metadata.into_iter().collect::<Metadata>())
}
