//! Files of a newer minor version.

use std::collections::BTreeMap;
use std::ops::Range;

use serde_json::value::RawValue;

use super::diagnose::{Diagnosis, UnknownMember};
use super::raw::{each_item, each_member};
use super::read::DatasetReader;
use super::shape::Shape;
use super::write::compact;
use crate::dataset::Dataset;
use crate::dataset::store::RecordStore;
use crate::error::{Fault, FaultCode, Faults, slice};
use crate::record::FormatVersion;
use crate::value::IdKind;

/// A dataset whose file may have things in it that this version does not know, and those things.
///
/// What is known is in [`dataset`](Self::dataset), checked as ever; what is not, members of objects and arrays of
/// unknown kinds of records, is set aside and comes back on [writing](Self::to_json). Unknown terms are not set aside:
/// they are in the records, as [`Term`](crate::Term)s. A choice with a key that is not known can't be read.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let newer = r#"{"format":"1.1","laws":[{"id":"tides","kind":"treaty","name":"T","mood":"calm"}],"planets":[{"id":"p"}]}"#;
/// assert!(Dataset::from_json(newer).unwrap_err().iter().any(|fault| fault.code() == FaultCode::NewerFormat));
///
/// let lenient = LenientDataset::from_json(newer)?;
/// assert_eq!(lenient.dataset().laws().len(), 1);
/// assert_eq!(lenient.format(), "1.1");
/// let set_aside: Vec<_> = lenient.set_aside().collect();
/// assert_eq!(set_aside, [("/laws/0/mood", "\"calm\""), ("/planets", "[{\"id\":\"p\"}]")]);
/// assert_eq!(lenient.to_json().trim_end(), newer);
/// # Ok::<(), digital_governance::Faults>(())
/// ```
#[derive(Clone, Debug)]
pub struct LenientDataset {
    dataset: Dataset,
    format: String,
    set_aside: Vec<SetAside>,
}

#[derive(Clone, Debug)]
struct SetAside {
    /// The JSON Pointer in the file.
    pointer: String,
    /// The segments of the pointer, with the id of a record for its index: the order of the records may change.
    path: Vec<String>,
    json: String,
}

impl LenientDataset {
    /// Reads a dataset from JSON of this minor version or a newer one.
    ///
    /// # Errors
    ///
    /// As [`Dataset::from_json`], but for unknown members. They must be I-JSON and not be needed: what refers to a record
    /// of an unknown kind from a known member does not resolve.
    pub fn from_json(text: impl AsRef<str>) -> Result<Self, Faults> {
        let text = text.as_ref();
        let mut diagnosis = Diagnosis::lenient(text);
        let Some(json) = diagnosis.syntax(text) else {
            return Err(diagnosis.finish());
        };
        let shape = Shape::of_format();
        diagnosis.look_at(json, shape, shape.dataset);
        let newer = diagnosis.take_newer();
        let known = without(text, newer.format.as_ref().map(|(_, range)| range), &newer.members);
        // All faults of what is known are found again, together with those between records.
        let own: Vec<Fault> =
            diagnosis.finish().into_iter().filter(|fault| is_of(fault, &newer.members)).collect();
        let dataset = match (DatasetReader::new().json(known), own.is_empty()) {
            (Ok(dataset), true) => dataset,
            (Ok(_), false) => return Err(Faults::new(own, 0)),
            (Err(mut faults), _) => {
                faults.merge(Faults::new(own, 0), Faults::LIMIT);
                return Err(faults);
            }
        };
        let records = RecordIds::of(json);
        let set_aside = newer.members.into_iter().map(|member| SetAside {
            path: records.by_id(&member.pointer),
            pointer: member.pointer,
            json: slice(text, member.value).to_owned(),
        });
        let format = newer.format.map_or_else(|| FormatVersion::CURRENT.to_string(), |(format, _)| format);
        Ok(Self { dataset, format, set_aside: set_aside.collect() })
    }

    /// The records, as far as this version knows them.
    pub fn dataset(&self) -> &Dataset {
        &self.dataset
    }

    /// The version of the file's format, such as `1.1`.
    pub fn format(&self) -> &str {
        &self.format
    }

    /// What this version does not know: its JSON Pointer in the file, and its text.
    pub fn set_aside(&self) -> impl Iterator<Item = (&str, &str)> {
        self.set_aside.iter().map(|aside| (aside.pointer.as_str(), aside.json.as_str()))
    }

    /// The whole as JSON, in the format of the file, with everything that was set aside: compact, records ordered by
    /// id, what was set aside behind the known members of its object.
    pub fn to_json(&self) -> String {
        let known = compact(&self.dataset);
        let mut additions = Additions::default();
        for aside in &self.set_aside {
            additions.add(&aside.path, &aside.json);
        }
        let mut text = String::new();
        additions.write(&known, 0, &mut text);
        let current = format!("{{\"format\":\"{}\"", FormatVersion::CURRENT);
        let format = format!("{{\"format\":\"{}\"", self.format);
        text = text.replacen(&current, &format, 1);
        text.push('\n');
        text
    }
}

/// Whether a fault is one of the members that were set aside.
fn is_of(fault: &Fault, members: &[UnknownMember]) -> bool {
    matches!(fault.code(), FaultCode::RepeatedKey | FaultCode::LoneSurrogate | FaultCode::TooDeep)
        && members.iter().any(|member| member.pointer == fault.pointer())
}

/// How many bytes the current format takes in a file.
const FORMAT_LEN: usize = FormatVersion::CURRENT.as_str().len() + 2;

/// The text without these members and in the current format. Everything else keeps its line and column.
fn without(text: &str, format: Option<&Range<usize>>, members: &[UnknownMember]) -> String {
    let mut known = String::with_capacity(text.len());
    let mut end = 0_usize;
    // Adds the text up to an offset, and then spaces up to another.
    let blank = |known: &mut String, end: &mut usize, range: Range<usize>| {
        known.push_str(slice(text, *end..range.start.max(*end)));
        let blanked = slice(text, range.start.max(*end)..range.end.max(*end));
        known.extend(blanked.chars().map(|character| if character == '\n' { '\n' } else { ' ' }));
        *end = range.end.max(*end);
    };
    let format = format.map(|range| (range.clone(), true));
    let mut ranges: Vec<(Range<usize>, bool)> = members
        .iter()
        .map(|member| (key_start(text, member.value.start)..member.value.end, false))
        .chain(format)
        .collect();
    ranges.sort_by_key(|(range, _)| range.start);
    for (range, is_format) in ranges {
        if is_format {
            known.push_str(slice(text, end..range.start));
            known.extend(["\"", FormatVersion::CURRENT.as_str(), "\""]);
            known.extend(std::iter::repeat_n(' ', range.len().saturating_sub(FORMAT_LEN)));
            end = range.end;
            continue;
        }
        let behind = slice(text, range.end..text.len());
        let rest = behind.trim_start();
        let comma = behind.len().saturating_sub(rest.len()).saturating_add(1);
        if rest.starts_with(',') {
            blank(&mut known, &mut end, range.start..range.end.saturating_add(comma));
        } else {
            // The last member: the comma in front of it goes.
            blank(&mut known, &mut end, range.start..range.start);
            let kept = known.trim_end().len();
            if known.get(..kept).is_some_and(|kept| kept.ends_with(',')) {
                known.replace_range(kept.saturating_sub(1)..kept, " ");
            }
            blank(&mut known, &mut end, range);
        }
    }
    known.push_str(slice(text, end..text.len()));
    known
}

/// The byte offset of the key of the member whose value begins at an offset.
fn key_start(text: &str, value: usize) -> usize {
    let before = slice(text, 0..value).trim_end();
    let before = before.strip_suffix(':').unwrap_or(before).trim_end();
    let mut key = before.strip_suffix('"').unwrap_or(before);
    // A quotation mark behind an odd number of backslashes is part of the key.
    while let Some((rest, _)) = key.rsplit_once('"') {
        key = rest;
        if key.bytes().rev().take_while(|byte| *byte == b'\\').count().is_multiple_of(2) {
            break;
        }
    }
    key.len()
}

/// The ids of the records of a file, by their array and index.
struct RecordIds(BTreeMap<(String, String), String>);

impl RecordIds {
    fn of(json: &RawValue) -> Self {
        let mut ids = BTreeMap::new();
        // The text has been looked at: every member can be read.
        let _ = each_member(json.get(), |array, records| {
            if !is_array_of_records(array) {
                return;
            }
            each_item(records, |index, record| {
                let _ = each_member(record.get(), |key, id| {
                    if key == "id"
                        && let Ok(id) = serde_json::from_str(id.get())
                    {
                        ids.insert((array.to_owned(), index.to_string()), id);
                    }
                });
            });
        });
        Self(ids)
    }

    /// The segments of a pointer, with the id of a record for its index.
    fn by_id(&self, pointer: &str) -> Vec<String> {
        let mut path: Vec<String> =
            pointer.split('/').skip(1).map(|segment| segment.replace("~1", "/").replace("~0", "~")).collect();
        if let [array, index, _, ..] = path.as_mut_slice()
            && let Some(id) = self.0.get(&(array.clone(), index.clone()))
        {
            index.clone_from(id);
        }
        path
    }
}

fn is_array_of_records(name: &str) -> bool {
    let mut kinds = IdKind::ALL.iter().filter(|kind| **kind != IdKind::Provision);
    kinds.any(|kind| RecordStore::array_name(*kind) == name)
}

/// What comes back into a text: a tree by the segments of the paths.
#[derive(Default)]
struct Additions {
    below: BTreeMap<String, Additions>,
    /// The members that come back here, in the order in which they were set aside.
    members: Vec<(String, String)>,
}

impl Additions {
    fn add(&mut self, path: &[String], json: &str) {
        match path {
            [] => {}
            [key] => self.members.push((key.clone(), json.to_owned())),
            [segment, rest @ ..] => self.below.entry(segment.clone()).or_default().add(rest, json),
        }
    }

    /// Writes a JSON value, at a depth, with what comes back in it.
    fn write(&self, json: &str, depth: usize, out: &mut String) {
        let Ok(value) = serde_json::from_str::<&RawValue>(json) else { return };
        let mut parts: Vec<String> = Vec::new();
        let below = |segment: &str, json: &str| {
            let mut part = String::new();
            match self.below.get(segment) {
                Some(additions) => additions.write(json, depth.saturating_add(1), &mut part),
                None => part.push_str(json),
            }
            part
        };
        let is_array = json.starts_with('[');
        each_item(value, |index, item| {
            // The items of the arrays of a dataset are records, which are known by their ids.
            let id = if depth == 1 { id_of(item) } else { None };
            parts.push(below(&id.unwrap_or_else(|| index.to_string()), item.get()));
        });
        let member = |key: &str, json: &str| format!("{}:{json}", compact(&key));
        let _ = each_member(json, |key, value| parts.push(member(key, &below(key, value.get()))));
        parts.extend(self.members.iter().map(|(key, json)| member(key, json)));
        let (open, close) = if is_array { ('[', ']') } else { ('{', '}') };
        out.push(open);
        out.push_str(&parts.join(","));
        out.push(close);
    }
}

fn id_of(record: &RawValue) -> Option<String> {
    let mut found = None;
    let _ = each_member(record.get(), |key, id| {
        if key == "id" {
            found = serde_json::from_str(id.get()).ok();
        }
    });
    found
}
