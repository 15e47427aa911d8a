//! The tables against the published schemas: every member of every record is in a column, or is left out for a reason.

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::declared::{Column, ColumnType, Source, Table, schema};
use super::plan;

/// The members that no table has, each with the reason.
const LEFT_OUT: [(&str, &str); 1] =
    [("$schema", "it is for editors of a file, and says nothing of the record")];

const SCHEMAS: [(&str, &str); 8] = [
    ("source_document", include_str!("../../../schemas/v1/source_document.schema.json")),
    ("stakeholder", include_str!("../../../schemas/v1/stakeholder.schema.json")),
    ("law", include_str!("../../../schemas/v1/law.schema.json")),
    ("session", include_str!("../../../schemas/v1/session.schema.json")),
    ("principle", include_str!("../../../schemas/v1/principle.schema.json")),
    ("proposal", include_str!("../../../schemas/v1/proposal.schema.json")),
    ("policy_question", include_str!("../../../schemas/v1/policy_question.schema.json")),
    ("statement", include_str!("../../../schemas/v1/statement.schema.json")),
];

/// Collects the paths to all single values of a schema, each with its type.
fn leaves(schema: &Value, root: &Value, path: &mut Vec<String>, found: &mut BTreeSet<(Vec<String>, String)>) {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let name = reference.rsplit('/').next().unwrap_or_default();
        // Extensions are JSON of any form, in one column.
        if name == "Extensions" {
            found.insert((path.clone(), "json".to_owned()));
        } else if name == "PartialDate" || name == "Decimal" {
            found.insert((path.clone(), name.to_owned()));
        } else {
            leaves(definition(root, name), root, path, found);
        }
        return;
    }
    for option in
        ["allOf", "oneOf"].iter().filter_map(|key| schema.get(*key).and_then(Value::as_array)).flatten()
    {
        leaves(option, root, path, found);
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("object") => {
            for (name, member) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
                path.push(name.clone());
                leaves(member, root, path, found);
                path.pop();
            }
        }
        Some("array") => {
            path.push("*".to_owned());
            leaves(schema.get("items").unwrap_or(&Value::Null), root, path, found);
            path.pop();
        }
        Some(single) => _ = found.insert((path.clone(), single.to_owned())),
        None => {}
    }
}

fn definition<'r>(root: &'r Value, name: &str) -> &'r Value {
    root.pointer(&format!("/$defs/{name}")).unwrap_or(&Value::Null)
}

/// The types of the columns that have the single value at the end of a path.
fn columns_of(path: &[&str]) -> Vec<ColumnType> {
    let mut types = Vec::new();
    for table in schema() {
        for length in 1..=path.len() {
            let (row, rest) = path.split_at(length);
            let mut patterns = plan().patterns.values().flatten();
            if !patterns.any(|pattern| pattern.table.index() == table.index() && pattern.matches(row)) {
                continue;
            }
            for column in &table.columns {
                let rest = rest.join("/");
                let is_in = match column.source {
                    // A list is in a column of JSON as a whole.
                    Source::Path(paths) if column.column_type() == ColumnType::Json => paths
                        .iter()
                        .any(|path| rest.strip_prefix(path).is_some_and(|end| end.is_empty() || end == "/*")),
                    Source::Path(paths) => paths.contains(&rest.as_str()),
                    Source::ChoiceValue(paths) => paths.iter().any(|path| {
                        let below =
                            if path.is_empty() { Some(rest.as_str()) } else { rest.strip_prefix(path) };
                        let below = below.map(|below| below.trim_start_matches('/'));
                        below.is_some_and(|below| {
                            !below.contains('/') && (!path.is_empty() || !below.is_empty())
                        })
                    }),
                    _ => false,
                };
                if is_in {
                    types.push(column.column_type());
                }
            }
        }
    }
    types
}

#[test]
#[allow(clippy::arithmetic_side_effects, reason = "small known numbers")]
fn every_member_of_a_record_is_in_a_table_and_with_its_type() {
    let (mut missing, mut wrong, mut count) = (Vec::new(), Vec::new(), 0);
    for (kind, text) in SCHEMAS {
        let root: Value = serde_json::from_str(text).unwrap_or_default();
        let mut found = BTreeSet::new();
        leaves(&root, &root, &mut vec![kind.to_owned()], &mut found);
        for (path, value_type) in found {
            count += 1;
            let path: Vec<&str> = path.iter().map(String::as_str).collect();
            if LEFT_OUT.iter().any(|(left_out, _)| path.last() == Some(left_out)) {
                continue;
            }
            let types = columns_of(&path);
            let fits = |column: &ColumnType| match (column, value_type.as_str()) {
                (ColumnType::Json, _) | (ColumnType::Text, "string") => true,
                (other, value_type) => {
                    other.as_str() == value_type.trim_start_matches("Partial").to_lowercase()
                }
            };
            if types.is_empty() {
                missing.push(path.join("/"));
            } else if !types.iter().all(fits) {
                wrong.push(format!("{}: {value_type} in {types:?}", path.join("/")));
            }
        }
    }
    assert!(count > 1_000, "only {count} members were found");
    assert!(missing.is_empty(), "no table has these members:\n{}", missing.join("\n"));
    assert!(wrong.is_empty(), "columns of another type:\n{}", wrong.join("\n"));
}

/// Members that are taken as JSON text are not looked into.
#[test]
fn no_row_and_no_single_value_comes_from_a_member_that_is_taken_as_json() {
    let json = &plan().json;
    assert!(json.contains("extensions"));
    for pattern in plan().patterns.values().flatten() {
        assert!(!pattern.names.iter().any(|name| json.contains(name)), "{:?}", pattern.names);
        for (source, _) in pattern.columns.iter().filter(|(_, holds)| *holds != ColumnType::Json) {
            assert!(!source.paths.iter().flatten().any(|name| json.contains(name)), "{:?}", source.paths);
        }
    }
}

#[test]
fn each_date_has_its_first_and_its_last_day_behind_it() {
    let mut count = 0_usize;
    for table in schema() {
        let columns = table.columns();
        for (place, date) in columns.iter().enumerate() {
            if date.column_type() != ColumnType::Date {
                continue;
            }
            count = count.saturating_add(1);
            let behind: Vec<(&str, ColumnType)> = columns
                .iter()
                .skip(place.saturating_add(1))
                .take(2)
                .map(|column| (column.name(), column.column_type()))
                .collect();
            let (first, last) = (format!("{}_first", date.name()), format!("{}_last", date.name()));
            assert_eq!(behind, [(first.as_str(), ColumnType::Day), (last.as_str(), ColumnType::Day)]);
        }
    }
    assert!(count > 10, "only {count} dates");
}

#[test]
fn names_are_unique_and_references_lead_to_tables() {
    let names: BTreeSet<&str> = schema().iter().map(Table::name).collect();
    assert_eq!(names.len(), schema().len());
    for table in schema() {
        let columns: BTreeSet<&str> = table.columns().iter().map(Column::name).collect();
        assert_eq!(columns.len(), table.columns().len(), "{}", table.name());
        assert!(table.key().count() > 0);
        for column in table.columns() {
            assert!(column.references().is_none_or(|name| names.contains(name)), "{}", column.name());
        }
    }
}
