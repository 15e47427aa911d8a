//! Files of a newer minor version.

use std::collections::BTreeMap;
use std::ops::Range;

use serde_json::value::RawValue;

use super::diagnose::{Diagnosis, UnknownMember};
use super::raw::{each_item, each_member, id_in};
use super::read::{DatasetReader, lines};
use super::shape::Shape;
use super::write::compact;
use crate::dataset::Dataset;
use crate::dataset::store::RecordStore;
use crate::error::{Fault, FaultCode, Faults, slice};
use crate::record::FormatVersion;

/// A dataset whose file may have things in it that this version does not know, and those things.
///
/// What is known is in [`dataset`](Self::dataset), checked as ever; what is not, members of objects and arrays of
/// unknown kinds of records, is set aside and comes back on [writing](Self::to_text). Unknown terms are not set aside:
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
/// assert_eq!(lenient.to_text().trim_end(), newer);
/// # Ok::<(), digital_governance::Faults>(())
/// ```
#[derive(Clone, Debug)]
pub struct LenientDataset {
    dataset: Dataset,
    format: String,
    is_lines: bool,
    set_aside: Vec<SetAside>,
}

#[derive(Clone, Debug)]
struct SetAside {
    /// The JSON Pointer in the file, or in the line.
    pointer: String,
    /// The segments of the pointer, with the id of a record for its index: the order of the records may change. None of a
    /// line that is set aside as a whole.
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
        let known = without(text, newer.format.as_ref().map(|(_, range)| range), &newer.members, &[]);
        let dataset = known_dataset(diagnosis, &newer.members, |reader| reader.json(known))?;
        let records = RecordIds::of(json);
        let set_aside = newer.members.into_iter().map(|member| SetAside {
            path: records.by_id(&member.pointer),
            pointer: member.pointer,
            json: slice(text, member.value).to_owned(),
        });
        let set_aside = set_aside.collect();
        Ok(Self { dataset, format: format_of(newer.format), is_lines: false, set_aside })
    }

    /// Reads a dataset from JSON Lines of this minor version or a newer one.
    ///
    /// Lines with a record of an unknown kind are set aside as a whole, as are further format lines of a newer version.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let newer = "{\"format\":\"1.1\"}\n{\"law\":{\"id\":\"tides\",\"kind\":\"treaty\",\"name\":\"T\",\"mood\":1}}\n{\"planet\":{}}\n";
    /// let lenient = LenientDataset::from_json_lines(newer)?;
    /// let set_aside: Vec<_> = lenient.set_aside().collect();
    /// assert_eq!(set_aside, [("/law/mood", "1"), ("", "{\"planet\":{}}")]);
    /// assert_eq!(lenient.to_text(), newer);
    /// # Ok::<(), digital_governance::Faults>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Dataset::from_json_lines`], but for unknown members and kinds, which must be I-JSON and not be needed.
    pub fn from_json_lines(text: impl AsRef<str>) -> Result<Self, Faults> {
        let text = text.as_ref();
        let mut diagnosis = Diagnosis::lenient(text);
        let shape = Shape::of_format();
        let (mut kinds, mut whole_lines) = (Vec::new(), Vec::new());
        for (number, line) in lines(text).enumerate() {
            diagnosis.begin_line();
            let Some(json) = diagnosis.syntax(line) else { continue };
            let kind = LineKind::of(json);
            match (&kind, number) {
                (LineKind::Header { is_known: true }, _) | (LineKind::Header { .. }, 0) => {
                    diagnosis.look_at(json, shape, shape.header);
                }
                (LineKind::Record { .. } | LineKind::Other, _) => {
                    diagnosis.look_at(json, shape, shape.record);
                }
                (LineKind::Unknown | LineKind::Header { .. }, _) => {
                    diagnosis.set_aside("", json);
                    whole_lines.push(diagnosis.newer_count());
                }
            }
            kinds.resize(diagnosis.newer_count(), kind);
        }
        let newer = diagnosis.take_newer();
        let known =
            without(text, newer.format.as_ref().map(|(_, range)| range), &newer.members, &whole_lines);
        let dataset = known_dataset(diagnosis, &newer.members, |reader| reader.json_lines(known))?;
        let set_aside = newer.members.into_iter().zip(kinds).map(|(member, kind)| SetAside {
            path: kind.path(&member.pointer),
            pointer: member.pointer,
            json: slice(text, member.value).to_owned(),
        });
        let set_aside = set_aside.collect();
        Ok(Self { dataset, format: format_of(newer.format), is_lines: true, set_aside })
    }

    /// The records, as far as this version knows them.
    pub fn dataset(&self) -> &Dataset {
        &self.dataset
    }

    /// The version of the file's format, such as `1.1`.
    pub fn format(&self) -> &str {
        &self.format
    }

    /// What this version does not know, in the order of the file: its JSON Pointer in the file, or in its line, and its text.
    /// The pointer of a line that is set aside as a whole is empty.
    pub fn set_aside(&self) -> impl Iterator<Item = (&str, &str)> {
        self.set_aside.iter().map(|aside| (aside.pointer.as_str(), aside.json.as_str()))
    }

    /// The whole in the form in which it was read, JSON or JSON Lines, and in the format of the file, with everything that
    /// was set aside: compact, records ordered by id, what was set aside behind the known members of its object, and lines
    /// that were set aside at the end.
    pub fn to_text(&self) -> String {
        let mut additions = Additions::default();
        for aside in &self.set_aside {
            additions.add(&aside.path, &aside.json);
        }
        let mut text = String::new();
        if self.is_lines {
            for line in self.dataset.to_json_lines().lines() {
                additions.write_line(line, &mut text);
                text.push('\n');
            }
            for aside in self.set_aside.iter().filter(|aside| aside.path.is_empty()) {
                text.extend([aside.json.as_str(), "\n"]);
            }
        } else {
            additions.write(&compact(&self.dataset), 0, &mut text);
            text.push('\n');
        }
        let current = format!("{{\"format\":\"{}\"", FormatVersion::CURRENT);
        let format = format!("{{\"format\":\"{}\"", self.format);
        text.replacen(&current, &format, 1)
    }
}

/// The version of a file's format.
fn format_of(newer: Option<(String, Range<usize>)>) -> String {
    newer.map_or_else(|| FormatVersion::CURRENT.to_string(), |(format, _)| format)
}

/// The dataset of what is known. All faults of that are found again, together with those between records; the others are of
/// what is set aside.
fn known_dataset(
    diagnosis: Diagnosis<'_>,
    members: &[UnknownMember],
    read: impl FnOnce(DatasetReader<'_>) -> Result<Dataset, Faults>,
) -> Result<Dataset, Faults> {
    let own: Vec<Fault> = diagnosis.finish().into_iter().filter(|fault| is_of(fault, members)).collect();
    match (read(DatasetReader::new()), own.is_empty()) {
        (Ok(dataset), true) => Ok(dataset),
        (Ok(_), false) => Err(Faults::new(own, 0)),
        (Err(mut faults), _) => {
            faults.merge(Faults::new(own, 0), Faults::LIMIT);
            Err(faults)
        }
    }
}

/// What stands in a line.
#[derive(Clone)]
enum LineKind {
    /// The format, in this version or a newer one.
    Header { is_known: bool },
    /// A record of a known kind, and its id.
    Record { kind: &'static str, id: String },
    /// One member, which is no kind of record that this version knows.
    Unknown,
    /// Something else.
    Other,
}

impl LineKind {
    fn of(line: &RawValue) -> Self {
        let mut members = Vec::new();
        if each_member(line.get(), |key, value| members.push((key.to_owned(), value))).is_err() {
            return Self::Other;
        }
        if let Some((_, format)) = members.iter().find(|(key, _)| key == "format") {
            let current = format!("\"{}\"", FormatVersion::CURRENT);
            return Self::Header { is_known: members.len() == 1 && format.get() == current };
        }
        let [(key, value)] = members.as_slice() else { return Self::Other };
        match RecordStore::kind_of_line(key) {
            Some(kind) => Self::Record { kind: kind.as_str(), id: id_in(value).unwrap_or_default() },
            None => Self::Unknown,
        }
    }

    /// The path to a member of the line, with the id of the record.
    fn path(&self, pointer: &str) -> Vec<String> {
        let mut path = segments(pointer);
        match self {
            Self::Record { kind, id } => {
                path.splice(0..1.min(path.len()), [(*kind).to_owned(), id.clone()]);
            }
            Self::Header { .. } if !path.is_empty() => path.insert(0, "format".to_owned()),
            _ => {}
        }
        path
    }
}

/// The segments of a JSON Pointer.
fn segments(pointer: &str) -> Vec<String> {
    pointer.split('/').skip(1).map(|segment| segment.replace("~1", "/").replace("~0", "~")).collect()
}

/// Whether a fault is one of the members that were set aside.
fn is_of(fault: &Fault, members: &[UnknownMember]) -> bool {
    matches!(fault.code(), FaultCode::RepeatedKey | FaultCode::LoneSurrogate | FaultCode::TooDeep)
        && members.iter().any(|member| member.pointer == fault.pointer())
}

/// What is taken out of a text.
enum Cut {
    /// The version of the format, for which the current one is put in.
    Format,
    /// A member of an object, with its key and its comma.
    Member,
    /// A whole line.
    Line,
}

/// How many bytes the current format takes in a file.
const FORMAT_LEN: usize = FormatVersion::CURRENT.as_str().len() + 2;

/// The text without these members and in the current format. Everything else keeps its line and column. Of the members
/// with these numbers, counted from 1, the value is a whole line.
fn without(
    text: &str,
    format: Option<&Range<usize>>,
    members: &[UnknownMember],
    whole_lines: &[usize],
) -> String {
    let mut known = String::with_capacity(text.len());
    let mut end = 0_usize;
    // Adds the text up to an offset, and then spaces up to another.
    let blank = |known: &mut String, end: &mut usize, range: Range<usize>| {
        known.push_str(slice(text, *end..range.start.max(*end)));
        let blanked = slice(text, range.start.max(*end)..range.end.max(*end));
        known.extend(blanked.chars().map(|character| if character == '\n' { '\n' } else { ' ' }));
        *end = range.end.max(*end);
    };
    let format = format.map(|range| (range.clone(), Cut::Format));
    let cut = |(number, member): (usize, &UnknownMember)| {
        if whole_lines.binary_search(&number).is_ok() {
            (member.value.clone(), Cut::Line)
        } else {
            (key_start(text, member.value.start)..member.value.end, Cut::Member)
        }
    };
    let mut ranges: Vec<(Range<usize>, Cut)> = (1..).zip(members).map(cut).chain(format).collect();
    ranges.sort_by_key(|(range, _)| range.start);
    for (range, cut) in ranges {
        match cut {
            Cut::Format => {
                known.push_str(slice(text, end..range.start));
                known.extend(["\"", FormatVersion::CURRENT.as_str(), "\""]);
                known.extend(std::iter::repeat_n(' ', range.len().saturating_sub(FORMAT_LEN)));
                end = range.end;
                continue;
            }
            Cut::Line => {
                blank(&mut known, &mut end, range);
                continue;
            }
            Cut::Member => {}
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
            if RecordStore::kind_of_array(array).is_none() {
                return;
            }
            each_item(records, |index, record| {
                if let Some(id) = id_in(record) {
                    ids.insert((array.to_owned(), index.to_string()), id);
                }
            });
        });
        Self(ids)
    }

    /// The segments of a pointer, with the id of a record for its index.
    fn by_id(&self, pointer: &str) -> Vec<String> {
        let mut path = segments(pointer);
        if let [array, index, _, ..] = path.as_mut_slice()
            && let Some(id) = self.0.get(&(array.clone(), index.clone()))
        {
            index.clone_from(id);
        }
        path
    }
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

    /// Writes a line of JSON Lines with what comes back in it.
    fn write_line(&self, line: &str, out: &mut String) {
        let mut written = false;
        // A line that was just written is an object.
        let _ = each_member(line, |key, value| {
            let below = self.below.get(key);
            if key == "format" {
                if let Some(additions) = below {
                    additions.write(line, 0, out);
                    written = true;
                }
            } else if let Some(additions) =
                below.zip(id_in(value)).and_then(|(below, id)| below.below.get(&id))
            {
                out.extend(["{\"", key, "\":"]);
                additions.write(value.get(), 2, out);
                out.push('}');
                written = true;
            }
        });
        if !written {
            out.push_str(line);
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
            let id = if depth == 1 { id_in(item) } else { None };
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
