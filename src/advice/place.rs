//! Where advice is in the text of a dataset.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::kind::Advice;
use crate::dataset::store::RecordStore;
use crate::error::TextPosition;
use crate::json::is_json_lines;
use crate::json::raw::{PositionCursor, each_item, each_member, id_in, locate as locate_paths, offset_in};
use crate::record::walk::PathSegment;
use crate::value::IdKind;

/// Gives each piece of advice its place, as far as the text has it, and puts all in the order of the text.
pub(super) fn locate(text: &str, advice: &mut [Advice]) {
    let offsets = offsets(text, advice);
    let mut in_order: Vec<usize> = offsets.iter().copied().flatten().collect();
    in_order.sort_unstable();
    in_order.dedup();
    let mut cursor = PositionCursor::new(text);
    let positions: BTreeMap<usize, TextPosition> =
        in_order.into_iter().map(|offset| (offset, cursor.advance(offset))).collect();
    for (advice, offset) in advice.iter_mut().zip(offsets) {
        advice.position = offset.and_then(|offset| positions.get(&offset).copied());
    }
    advice.sort_by_key(Advice::position);
}

/// The byte offset of each piece of advice.
fn offsets(text: &str, advice: &[Advice]) -> Vec<Option<usize>> {
    let mut wanted: BTreeMap<IdKind, BTreeMap<&str, Vec<usize>>> = BTreeMap::new();
    for (number, advice) in advice.iter().enumerate() {
        let (kind, id) = advice.record();
        wanted.entry(kind).or_default().entry(id).or_default().push(number);
    }
    let mut offsets = vec![None; advice.len()];
    let mut look_at = |kind: IdKind, record: &RawValue| {
        let numbers = id_in(record).and_then(|id| wanted.get(&kind)?.get(&*id));
        let Some(numbers) = numbers else { return };
        let paths: Vec<&[PathSegment]> =
            numbers.iter().filter_map(|number| Some(advice.get(*number)?.path.as_slice())).collect();
        for (number, found) in numbers.iter().zip(locate_paths(record, &paths)) {
            // What is about something that is not there stands at its record.
            let found = found.unwrap_or(record);
            if let Some(offset) = offsets.get_mut(*number) {
                *offset = offset_in(text, found.get());
            }
        }
    };
    if is_json_lines(text) {
        for line in text.lines() {
            let _ = each_member(line, |key, record| {
                if let Some(kind) = RecordStore::kind_of_line(key) {
                    look_at(kind, record);
                }
            });
        }
    } else {
        let _ = each_member(text, |key, records| {
            if let Some(kind) = RecordStore::kind_of_array(key) {
                each_item(records, |_, record| look_at(kind, record));
            }
        });
    }
    offsets
}
