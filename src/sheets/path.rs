//! Values at the ends of paths of members and indices.

use serde_json::{Map, Value};

use super::columns::FURTHER;

/// The value at the end of a path of members and indices.
pub(super) fn at<'v>(value: &'v Value, path: &[&str]) -> Option<&'v Value> {
    path.iter().try_fold(value, |value, name| match value {
        Value::Array(items) => items.get(name.parse::<usize>().ok()?),
        _ => value.get(name),
    })
}

/// Takes out what is at the end of a path, and what is empty without it. The first of several items stays, so that the others
/// keep their places.
pub(super) fn take(value: &mut Value, path: &[&str]) {
    let Some((first, rest)) = path.split_first() else { return };
    match value {
        Value::Object(members) => {
            let is_empty = match members.get_mut(*first) {
                Some(below) if !rest.is_empty() => {
                    take(below, rest);
                    is_empty(below)
                }
                _ => true,
            };
            if is_empty {
                members.remove(*first);
            }
        }
        Value::Array(items) => {
            if *first == FURTHER {
                items.truncate(1);
            } else if let Some(item) = first.parse::<usize>().ok().and_then(|index| items.get_mut(index)) {
                take(item, rest);
            }
            if items.len() == 1 && items.first().is_some_and(is_empty) {
                items.clear();
            }
        }
        _ => {}
    }
}

pub(super) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

/// Puts a value at the end of a path of members and indices, or items behind the first of a list.
pub(super) fn set(at: &mut Value, path: &[&str], value: Value) {
    if let ([FURTHER], Value::Array(items)) = (path, &value) {
        for (item, index) in items.iter().zip(1_usize..) {
            set(at, &[&index.to_string()], item.clone());
        }
        return;
    }
    let Some((first, rest)) = path.split_first() else {
        *at = value;
        return;
    };
    let below = if let Ok(index) = first.parse::<usize>() {
        if !at.is_array() {
            *at = Value::Array(Vec::new());
        }
        let Value::Array(items) = at else { return };
        if items.len() <= index {
            items.resize(index.saturating_add(1), Value::Object(Map::new()));
        }
        items.get_mut(index)
    } else {
        if !at.is_object() {
            *at = Value::Object(Map::new());
        }
        at.as_object_mut().map(|members| members.entry(*first).or_insert(Value::Null))
    };
    if let Some(below) = below {
        set(below, rest, value);
    }
}
