//! Every fault of a text that the reader refused, with its place.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use hashbrown::HashSet;
use serde::de::{DeserializeSeed, Deserializer};
use serde_json::value::RawValue;

use super::raw::{
    BorrowedString, JsonType, PositionCursor, check_syntax, each_item, each_member, locate, offset_in,
};
use super::shape::{Node, NodeIndex, Shape, StringCheck};
use crate::dataset::rules;
use crate::error::{Fault, FaultKind, Faults, excerpt, nearest, slice as slice_of};
use crate::record::walk::PathSegment;
use crate::value::{ExtensionKey, IdKind, JsonValue, WholeNumber, repeated};

/// What a newer file has and this version does not know.
#[derive(Default)]
pub(crate) struct Newer {
    /// The version of the file's format, and where it stands.
    pub(crate) format: Option<(String, Range<usize>)>,
    /// The members that are set aside, in the order of the text.
    pub(crate) members: Vec<UnknownMember>,
    /// The pointers of those members.
    seen: HashSet<String>,
}

/// A member that this version does not know.
pub(crate) struct UnknownMember {
    pub(crate) pointer: String,
    /// The byte range of its value.
    pub(crate) value: Range<usize>,
}

/// Collects the faults of one text.
pub(crate) struct Diagnosis<'t> {
    text: &'t str,
    /// The JSON Pointer to the value that is looked at.
    pointer: String,
    /// The faults with their pointers, by their byte offset and the order in which they were found.
    found: BTreeMap<(Option<usize>, u64), (String, FaultKind)>,
    limit: usize,
    omitted: u64,
    /// Where unknown members are no faults but set aside.
    newer: Option<Newer>,
    /// What only a dataset can judge in the records that were looked at.
    noted: Vec<Noted>,
    /// Records of a line that have been read, so that nothing is to be looked for in them.
    pub(crate) already_read: Vec<&'t RawValue>,
}

/// A value in a record that is not well formed, which only a dataset can judge.
struct Noted {
    pointer: String,
    offset: Option<usize>,
    value: NotedValue,
}

enum NotedValue {
    Reference(IdKind, String),
    /// An interval that ends before it starts.
    Interval(FaultKind),
}

impl<'t> Diagnosis<'t> {
    /// A diagnosis of a text that keeps so many faults.
    pub(crate) fn new(text: &'t str, limit: usize) -> Self {
        Self {
            text,
            pointer: String::new(),
            found: BTreeMap::new(),
            limit,
            omitted: 0,
            newer: None,
            noted: Vec::new(),
            already_read: Vec::new(),
        }
    }

    /// A diagnosis that sets aside what only a newer version of the format has. Of the rest it keeps only the faults of
    /// what is set aside.
    pub(crate) fn lenient(text: &'t str) -> Self {
        Self { newer: Some(Newer::default()), ..Self::new(text, Faults::LIMIT) }
    }

    /// How many members a lenient diagnosis has set aside.
    pub(crate) fn newer_count(&self) -> usize {
        self.newer.as_ref().map_or(0, |newer| newer.members.len())
    }

    /// Begins with a line of JSON Lines, whose pointers start anew.
    pub(crate) fn begin_line(&mut self) {
        if let Some(newer) = &mut self.newer {
            newer.seen.clear();
        }
    }

    /// What a lenient diagnosis has set aside.
    pub(crate) fn take_newer(&mut self) -> Newer {
        self.newer.take().unwrap_or_default()
    }

    pub(crate) fn is_clean(&self) -> bool {
        self.count() == 0
    }

    /// How many faults have been found.
    fn count(&self) -> u64 {
        self.omitted.saturating_add(self.found.len() as u64)
    }

    /// Counts faults that are known of and not kept.
    pub(crate) fn omit(&mut self, count: u64) {
        self.omitted = self.omitted.saturating_add(count);
    }

    /// Looks at a member of the object that was looked at.
    pub(crate) fn member<R>(&mut self, name: &str, look: impl FnOnce(&mut Self) -> R) -> R {
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
        let result = look(self);
        self.pointer.truncate(length);
        result
    }

    /// Looks at an item of the array that was looked at.
    pub(crate) fn item<R>(&mut self, index: usize, look: impl FnOnce(&mut Self) -> R) -> R {
        let length = self.pointer.len();
        let _ = write!(self.pointer, "/{index}");
        let result = look(self);
        self.pointer.truncate(length);
        result
    }

    /// Reports a fault at the beginning of a slice of the text.
    pub(crate) fn report(&mut self, slice: &str, fault: FaultKind) {
        self.report_at(offset_in(self.text, slice), fault);
    }

    /// Keeps the first faults of the text, as many as its limit.
    pub(crate) fn report_at(&mut self, offset: Option<usize>, fault: FaultKind) {
        let number = self.count();
        let last = self.found.last_key_value().map(|(key, _)| *key);
        if self.found.len() >= self.limit {
            self.omitted = self.omitted.saturating_add(1);
            if last.is_none_or(|last| last < (offset, number)) {
                return;
            }
            self.found.pop_last();
        }
        self.found.insert((offset, number), (self.pointer.clone(), fault));
    }

    /// Reports faults within a value, by the paths to their places.
    pub(crate) fn report_below(&mut self, json: &RawValue, faults: Vec<(Vec<PathSegment>, FaultKind)>) {
        let paths: Vec<&[PathSegment]> = faults.iter().map(|(path, _)| path.as_slice()).collect();
        let found = locate(json, &paths);
        for ((path, fault), found) in faults.into_iter().zip(found) {
            let length = self.pointer.len();
            self.pointer.extend(path.iter().map(ToString::to_string));
            let offset = found.and_then(|json| offset_in(self.text, json.get()));
            self.report_at(offset, fault);
            self.pointer.truncate(length);
        }
    }

    /// Reports what a dataset finds in the records that were looked at and are not well formed: references that don't
    /// resolve, intervals that end before they start. `kind_of` tells what an id names.
    pub(crate) fn check_noted(&mut self, kind_of: impl Fn(&str) -> Option<IdKind>) {
        for Noted { pointer, offset, value } in std::mem::take(&mut self.noted) {
            let fault = match value {
                NotedValue::Reference(kind, id) => rules::reference_fault(kind, &id, kind_of(&id)),
                NotedValue::Interval(fault) => Some(fault),
            };
            if let Some(fault) = fault {
                self.pointer = pointer;
                self.report_at(offset, fault);
            }
        }
        self.pointer.clear();
    }

    /// The one value of a slice of the text, or nothing after having reported why there is none.
    pub(crate) fn syntax(&mut self, slice: &'t str) -> Option<&'t RawValue> {
        match check_syntax(slice) {
            Ok(json) => Some(json),
            Err((offset, fault)) => {
                self.report(slice_of(slice, offset..slice.len()), fault);
                None
            }
        }
    }

    /// The faults in the order of the text, each with line and column.
    pub(crate) fn finish(self) -> Faults {
        let mut cursor = PositionCursor::new(self.text);
        let faults = self.found.into_iter().map(|((offset, _), (pointer, fault))| {
            let position = offset.map(|offset| cursor.advance(offset));
            Fault::new(fault, pointer).at(position)
        });
        Faults::new(faults.collect(), self.omitted)
    }

    /// Holds a value against a node of the schema.
    pub(crate) fn look_at(&mut self, json: &RawValue, shape: &Shape, node: NodeIndex) {
        if self.already_read.iter().any(|read| std::ptr::eq(*read, json)) {
            return;
        }
        match shape.node(node) {
            Node::Object { title, members, required } => {
                self.look_at_object(json, shape, (title, members, required));
            }
            Node::Choice { title, options } => self.look_at_choice(json, shape, title, options),
            Node::Array { items, is_unique } => {
                if self.expect(json, JsonType::Array, "an array") {
                    self.look_at_items(json, shape, *items, *is_unique);
                }
            }
            Node::String(check) => {
                let Some(text) = self.string(json, check.expecting()) else { return };
                match (&mut self.newer, offset_in(self.text, json.get()), check.fault(&text)) {
                    (None, _, None) => self.note(check, json, &text),
                    (Some(_), _, None) => {}
                    (Some(newer), Some(start), Some(FaultKind::NewerFormat { .. })) => {
                        let range = start..start.saturating_add(json.get().len());
                        newer.format = Some((text.into_owned(), range));
                    }
                    (_, _, Some(fault)) => self.report(json.get(), fault),
                }
            }
            Node::WholeNumber { min, max } => {
                let number = WholeNumber { min: *min, max: *max };
                if self.expect(json, JsonType::Number, "a whole number")
                    && serde_json::Deserializer::from_str(json.get()).deserialize_u64(number).is_err()
                {
                    let fault = FaultKind::InvalidNumber { found: excerpt(json.get()), min: *min, max: *max };
                    self.report(json.get(), fault);
                }
            }
            Node::Boolean => {
                self.expect(json, JsonType::Boolean, "true or false");
            }
            Node::Extensions => self.look_at_extensions(json),
        }
    }

    /// Notes a string that only a dataset can judge. The own id of a record is its member `id`.
    fn note(&mut self, check: &StringCheck, json: &RawValue, text: &str) {
        let value = match check {
            StringCheck::Id { kind } if !self.pointer.ends_with("/id") => {
                NotedValue::Reference(*kind, text.to_owned())
            }
            StringCheck::Date => match text.parse().ok().as_ref().and_then(rules::date_fault) {
                Some(fault) => NotedValue::Interval(fault),
                None => return,
            },
            _ => return,
        };
        self.noted.push(Noted {
            pointer: self.pointer.clone(),
            offset: offset_in(self.text, json.get()),
            value,
        });
    }

    /// Reports a value of another type; true where it is of the right one.
    pub(crate) fn expect(&mut self, json: &RawValue, expected: JsonType, what: &str) -> bool {
        let found = JsonType::of(json);
        if found != expected {
            let fault = FaultKind::WrongType { found: found.name().to_owned(), expected: what.to_owned() };
            self.report(json.get(), fault);
        }
        found == expected
    }

    /// The content of a JSON string, or nothing after having reported why there is none.
    fn string<'j>(&mut self, json: &'j RawValue, expected: &str) -> Option<Cow<'j, str>> {
        if !self.expect(json, JsonType::String, expected) {
            return None;
        }
        let read = serde_json::from_str::<BorrowedString<'j>>(json.get());
        if read.is_err() {
            // The syntax of the whole text has been looked at: what is left is an escape without its other half.
            self.report(json.get(), FaultKind::LoneSurrogate);
        }
        read.ok().map(|BorrowedString(text)| text)
    }

    /// Looks at each member of an object; false where a key is no text.
    fn each_member(&mut self, json: &RawValue, mut each: impl FnMut(&mut Self, &str, &RawValue)) -> bool {
        let read = each_member(json.get(), |name, value| {
            self.member(name, |diagnosis| each(diagnosis, name, value));
        });
        if read.is_err() {
            self.report(json.get(), FaultKind::LoneSurrogate);
        }
        read.is_ok()
    }

    fn look_at_object(
        &mut self,
        json: &RawValue,
        shape: &Shape,
        (title, members, required): (&str, &[(String, NodeIndex)], &[String]),
    ) {
        let keys = if required.is_empty() {
            String::new()
        } else {
            format!(", with the keys {}", required.join(", "))
        };
        if !self.expect(json, JsonType::Object, &format!("an object: {title}{keys}")) {
            return;
        }
        let mut seen: Vec<&str> = Vec::new();
        let whole = self.each_member(json, |diagnosis, name, value| {
            if let Some(node) = diagnosis.known_member(name, value, shape, (members, required), &mut seen) {
                diagnosis.look_at(value, shape, node);
            }
        });
        if whole {
            self.missing_members(json.get(), title, required, &seen);
        }
    }

    /// The node of a member; nothing after having reported that it is unknown or repeated.
    pub(crate) fn known_member<'n>(
        &mut self,
        name: &str,
        value: &RawValue,
        shape: &Shape,
        (members, required): (&'n [(String, NodeIndex)], &[String]),
        seen: &mut Vec<&'n str>,
    ) -> Option<NodeIndex> {
        match members.iter().find(|(known, _)| known == name) {
            None if self.newer.is_some() => {
                self.set_aside(name, value);
                None
            }
            None => {
                let mut known: Vec<&str> = required.iter().map(String::as_str).collect();
                known.extend(
                    members
                        .iter()
                        .map(|(name, _)| name.as_str())
                        .filter(|name| !required.iter().any(|own| own == name)),
                );
                let places = shape.places_of(name, members);
                let hint = if places.is_empty() {
                    suggestion(name, &known)
                } else {
                    format!("which stands elsewhere, as in {}", places.join(" or "))
                };
                let fault = FaultKind::UnknownField { key: excerpt(name), hint };
                self.report(value.get(), fault);
                None
            }
            Some((known, _)) if seen.contains(&known.as_str()) => {
                self.report(value.get(), FaultKind::RepeatedKey { key: known.clone() });
                None
            }
            Some((known, node)) => {
                seen.push(known);
                Some(*node)
            }
        }
    }

    /// Sets a member aside that this version does not know. It must be I-JSON all the same.
    pub(crate) fn set_aside(&mut self, name: &str, value: &RawValue) {
        let json = value.get();
        let (Some(newer), Some(start)) = (&mut self.newer, offset_in(self.text, json)) else { return };
        let fault = if newer.seen.insert(self.pointer.clone()) {
            let fault = RefCell::new(None);
            let mut deserializer = serde_json::Deserializer::from_str(json);
            let read = JsonValue { depth: 0, fault: &fault }.deserialize(&mut deserializer);
            read.is_err().then(|| fault.take().unwrap_or(FaultKind::LoneSurrogate))
        } else {
            Some(FaultKind::RepeatedKey { key: excerpt(name) })
        };
        let range = start..start.saturating_add(json.len());
        newer.members.push(UnknownMember { pointer: self.pointer.clone(), value: range });
        if let Some(fault) = fault {
            self.report(json, fault);
        }
    }

    /// Reports the required members that an object does not have.
    pub(crate) fn missing_members(&mut self, object: &str, title: &str, required: &[String], seen: &[&str]) {
        for name in required.iter().filter(|name| !seen.contains(&name.as_str())) {
            let fault = FaultKind::MissingField { key: format!("\"{name}\""), owner: title.to_owned() };
            self.report(object, fault);
        }
    }

    /// Holds an object against a choice: exactly one of its keys.
    fn look_at_choice(
        &mut self,
        json: &RawValue,
        shape: &Shape,
        title: &str,
        options: &[(String, NodeIndex)],
    ) {
        let known: Vec<&str> = options.iter().map(|(name, _)| name.as_str()).collect();
        let expected = format!("an object with one key: {title}, with one of the keys {}", known.join(", "));
        if !self.expect(json, JsonType::Object, &expected) {
            return;
        }
        let mut count = 0_usize;
        let whole = self.each_member(json, |diagnosis, name, value| {
            count = count.saturating_add(1);
            match options.iter().find(|(option, _)| option == name) {
                _ if count > 1 => {
                    let hint = format!("{title} has exactly one key");
                    diagnosis.report(value.get(), FaultKind::UnknownField { key: excerpt(name), hint });
                }
                Some((_, node)) => diagnosis.look_at(value, shape, *node),
                None => {
                    let hint = suggestion(name, &known);
                    diagnosis.report(value.get(), FaultKind::UnknownKind { key: excerpt(name), hint });
                }
            }
        });
        if whole && count == 0 {
            let key = format!("\"{}\"", known.join("\" or \""));
            self.report(json.get(), FaultKind::MissingField { key, owner: title.to_owned() });
        }
    }

    /// Holds each item against its node, and where items must differ, those that nothing is wrong with against each other.
    fn look_at_items(&mut self, json: &RawValue, shape: &Shape, items: NodeIndex, is_unique: bool) {
        let mut scalars: Vec<(Scalar, usize, &RawValue)> = Vec::new();
        each_item(json, |index, item| {
            let before = self.count();
            self.item(index, |diagnosis| diagnosis.look_at(item, shape, items));
            if is_unique
                && self.count() == before
                && let Some(scalar) = Scalar::of(item)
            {
                scalars.push((scalar, index, item));
            }
        });
        let values: Vec<&Scalar> = scalars.iter().map(|(scalar, ..)| scalar).collect();
        for place in repeated(&values) {
            if let Some((_, index, item)) = scalars.get(place) {
                let fault = FaultKind::RepeatedItem { item: excerpt(item.get()) };
                self.item(*index, |diagnosis| diagnosis.report(item.get(), fault));
            }
        }
    }

    fn look_at_extensions(&mut self, json: &RawValue) {
        if !self.expect(json, JsonType::Object, "an object of extensions") {
            return;
        }
        let mut seen = HashSet::new();
        self.each_member(json, |diagnosis, key, value| {
            if let Err(error) = ExtensionKey::try_from(key) {
                diagnosis.report(value.get(), error.into());
            }
            if !seen.insert(key.to_owned()) {
                diagnosis.report(value.get(), FaultKind::RepeatedKey { key: excerpt(key) });
            }
            let fault = RefCell::new(None);
            let mut deserializer = serde_json::Deserializer::from_str(value.get());
            if (JsonValue { depth: 0, fault: &fault }).deserialize(&mut deserializer).is_err() {
                diagnosis.report(value.get(), fault.take().unwrap_or(FaultKind::LoneSurrogate));
            }
        });
    }
}

/// A value of which a list has each once. Each has one spelling.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Scalar {
    Text(String),
    Number(u64),
}

impl Scalar {
    fn of(json: &RawValue) -> Option<Self> {
        match JsonType::of(json) {
            JsonType::String => serde_json::from_str(json.get()).ok().map(Self::Text),
            JsonType::Number => {
                let number = WholeNumber { min: 0, max: u64::MAX };
                let number = serde_json::Deserializer::from_str(json.get()).deserialize_u64(number);
                number.ok().map(Self::Number)
            }
            _ => None,
        }
    }
}

/// The known name that was probably meant, or all of them.
fn suggestion(name: &str, known: &[&str]) -> String {
    match nearest(name, known) {
        Some(candidate) => format!("did you mean \"{candidate}\"?"),
        None => format!("expected one of {}", known.join(", ")),
    }
}
