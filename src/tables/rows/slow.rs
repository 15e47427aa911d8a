//! The rows of a record made another way: from its `serde_json::Value`, with a path for each value.

#![allow(clippy::arithmetic_side_effects, clippy::indexing_slicing, reason = "a test may stop")]

use serde_json::Value;

use super::super::declared::{ColumnType, Source, schema};
use crate::record::RecordRef;
use crate::value::PartialDate;

/// The name of the table and the cells of each row, in no order.
pub(super) fn rows(record: RecordRef<'_>) -> Vec<(String, Vec<String>)> {
    let kind = record.kind().as_str();
    let json = serde_json::to_value(record).unwrap_or_default();
    let mut found = Vec::new();
    walk(record, &json[kind], &[kind.to_owned()], &["", "", ""], 0, &mut found);
    found
}

/// The place is the pointer, the owner and the provision.
fn walk(
    record: RecordRef<'_>,
    value: &Value,
    path: &[String],
    [pointer, owner, provision]: &[&str; 3],
    order: usize,
    found: &mut Vec<(String, Vec<String>)>,
) {
    let before = found.len();
    for table in schema() {
        for pattern in table.rows {
            let whole = format!("${}", path.join("/"));
            if whole != *pattern && !whole.ends_with(&format!("/{pattern}")) {
                continue;
            }
            let cells = table.columns.iter().map(|column| {
                let at = |paths: &[&str]| {
                    paths.iter().find_map(|path| {
                        let pointer = if path.is_empty() { String::new() } else { format!("/{path}") };
                        Some(((*path).to_owned(), value.pointer(&pointer)?.clone()))
                    })
                };
                let single = |value: &Value| match value {
                    value if column.column_type() == ColumnType::Json => value.to_string(),
                    Value::String(text) => text.clone(),
                    Value::Number(_) | Value::Bool(_) => value.to_string(),
                    _ => String::new(),
                };
                let choice = |paths: &[&str]| match at(paths) {
                    Some((_, Value::Object(choice))) => choice.into_iter().next(),
                    other => other,
                };
                let date = |paths: &[&str]| {
                    let (_, date) = at(paths)?;
                    date.as_str()?.parse::<PartialDate>().ok()
                };
                match column.source {
                    Source::Path(paths) => at(paths).map(|(_, value)| single(&value)),
                    Source::FirstDay(paths) => {
                        date(paths).and_then(|date| date.earliest_day()).map(|day| day.to_string())
                    }
                    Source::LastDay(paths) => {
                        date(paths).and_then(|date| date.latest_day()).map(|day| day.to_string())
                    }
                    Source::ChoiceKind(paths) => choice(paths).map(|(kind, _)| kind),
                    Source::ChoiceValue(paths) => choice(paths).map(|(_, value)| single(&value)),
                    Source::RecordId => Some(record.id().to_owned()),
                    Source::RecordKind => Some(record.kind().to_string()),
                    Source::Pointer => Some((*pointer).to_owned()),
                    Source::Owner => Some((*owner).to_owned()),
                    Source::Provision => Some((*provision).to_owned()),
                    Source::Member => path.iter().rev().find(|name| *name != "*").cloned(),
                    Source::Order => Some(order.to_string()),
                }
            });
            found.push((table.name().to_owned(), cells.map(Option::unwrap_or_default).collect()));
        }
    }
    let owner = if found.len() > before { pointer } else { owner };
    let is_provision = path.ends_with(&["provisions".to_owned(), "*".to_owned()]);
    let provision = if is_provision { value["id"].as_str().unwrap_or_default() } else { provision };
    let children: Vec<(String, String, &Value)> = match value {
        Value::Object(members) => {
            members.iter().map(|(name, member)| (name.clone(), name.clone(), member)).collect()
        }
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, item)| (index.to_string(), "*".to_owned(), item)).collect()
        }
        _ => Vec::new(),
    };
    for (order, (segment, name, child)) in children.iter().enumerate() {
        // What is in an extension is no part of the format.
        if name == "extensions" {
            continue;
        }
        let order = if name == "*" { order + 1 } else { 0 };
        let path = [path, std::slice::from_ref(name)].concat();
        walk(record, child, &path, &[&format!("{pointer}/{segment}"), owner, provision], order, found);
    }
}
