//! The tables in the form of CSV on the Web.

use serde_json::{Map, Value, json};

use super::declared::{ColumnType, Table, schema};

/// The metadata of the CSV files, as a JSON file beside them: `csv-metadata.json`, the name that readers look for.
///
/// It is in the form of the W3C's Metadata Vocabulary for Tabular Data: names, types and descriptions of columns, primary keys
/// and foreign keys.
///
/// ```
/// let metadata: serde_json::Value = serde_json::from_str(&digital_governance::tables::csvw()).unwrap();
/// assert_eq!(metadata["@context"], "http://www.w3.org/ns/csvw");
/// assert_eq!(metadata["tables"][0]["url"], "records.csv");
/// ```
pub fn csvw() -> String {
    let tables: Vec<Value> = schema().iter().map(table).collect();
    let metadata = json!({
        "@context": "http://www.w3.org/ns/csvw",
        "dc:title": "Positions on digital governance",
        "tables": tables,
    });
    let mut sorted = metadata;
    // The same order whatever features of serde_json other crates ask for.
    sorted.sort_all_objects();
    format!("{sorted:#}\n")
}

fn table(table: &Table) -> Value {
    let file = |name: &str| format!("{name}.csv");
    let columns = table.columns().iter().map(|column| {
        let mut members = Map::new();
        members.insert("name".to_owned(), column.name().into());
        members.insert("titles".to_owned(), column.name().into());
        members.insert("dc:description".to_owned(), column.description().into());
        let datatype = match column.column_type() {
            ColumnType::Text => json!("string"),
            ColumnType::Integer => json!("integer"),
            ColumnType::Decimal => json!("decimal"),
            ColumnType::Boolean => json!("boolean"),
            ColumnType::Date => json!({"base": "string", "dc:title": "EDTF (ISO 8601-2)"}),
            ColumnType::Day => json!("date"),
            ColumnType::Json => json!("json"),
        };
        members.insert("datatype".to_owned(), datatype);
        if column.is_key() {
            members.insert("required".to_owned(), true.into());
        }
        Value::Object(members)
    });
    let foreign_keys = table.columns().iter().filter_map(|column| {
        let resource = file(column.references()?);
        Some(json!({
            "columnReference": column.name(),
            "reference": {"resource": resource, "columnReference": "id"},
        }))
    });
    json!({
        "url": file(table.name()),
        "dc:description": table.description(),
        "tableSchema": {
            "columns": columns.collect::<Vec<_>>(),
            "primaryKey": table.key().collect::<Vec<_>>(),
            "foreignKeys": foreign_keys.collect::<Vec<_>>(),
        },
    })
}
