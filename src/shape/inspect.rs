//! The second pass: every fault of a text that the first pass refused.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::{self, Write};

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::{Fault, FaultCode, Faults, Position, Step, Table};

/// How deep arrays and objects may be nested: as deep as `serde_json` reads them into a `Value`, so that what the
/// reader takes can be validated too. The format itself needs 9.
pub(crate) const MAX_DEPTH: usize = 127;

/// How much of a name is compared with those that are known: as much as the longest term.
const LONGEST_NAME: usize = 64;

/// How much of a found value a message repeats, in characters.
const EXCERPT: usize = 60;

/// What a JSON value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
}

impl Kind {
    pub(crate) fn of(json: &RawValue) -> Self {
        match json.get().as_bytes().first() {
            Some(b'{') => Self::Object,
            Some(b'[') => Self::Array,
            Some(b'"') => Self::String,
            Some(b't' | b'f') => Self::Boolean,
            Some(b'n') => Self::Null,
            _ => Self::Number,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Object => "an object",
            Self::Array => "an array",
            Self::String => "a string",
            Self::Number => "a number",
            Self::Boolean => "a boolean",
            Self::Null => "null",
        }
    }
}

/// A fault whose place is still a byte offset.
struct Found {
    offset: Option<usize>,
    code: FaultCode,
    pointer: String,
    message: String,
}

/// One inspection of one text.
pub(crate) struct Inspection<'t> {
    text: &'t str,
    pointer: String,
    /// Length of `pointer` before each step that is still open.
    steps: Vec<usize>,
    found: Vec<Found>,
    limit: usize,
    omitted: u64,
    /// The records that can't be read; nothing where that is not known, and all are gone through.
    refused: Option<Refused<'t>>,
}

/// Records that can't be read, by where they are in memory, each with its place in its array.
pub(crate) type Refused<'t> = BTreeMap<usize, (usize, &'t RawValue)>;

impl<'t> Inspection<'t> {
    /// An inspection of `text`, which is empty where there is none.
    pub(crate) fn new(text: &'t str) -> Self {
        Self {
            text,
            pointer: String::new(),
            steps: Vec::new(),
            found: Vec::new(),
            limit: Faults::LIMIT,
            omitted: 0,
            refused: None,
        }
    }

    /// The same, keeping so many faults.
    pub(crate) fn with_limit(text: &'t str, limit: usize) -> Self {
        Self { limit, ..Self::new(text) }
    }

    /// Goes through these records only.
    pub(crate) fn only(&mut self, refused: Refused<'t>) {
        self.refused = Some(refused);
    }

    /// The same, keeping all that it finds.
    pub(crate) fn without_limit(text: &'t str) -> Self {
        Self { limit: usize::MAX, ..Self::new(text) }
    }

    pub(crate) fn is_clean(&self) -> bool {
        self.found.is_empty()
    }

    pub(crate) fn enter(&mut self, step: Step) {
        match step {
            Step::Member(name) => self.enter_member(name),
            Step::Item(index) => {
                self.steps.push(self.pointer.len());
                // Writing to a String cannot fail.
                let _ = write!(self.pointer, "/{index}");
            }
        }
    }

    fn enter_member(&mut self, name: &str) {
        self.steps.push(self.pointer.len());
        self.pointer.push('/');
        self.pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
    }

    pub(crate) fn leave(&mut self) {
        if let Some(length) = self.steps.pop() {
            self.pointer.truncate(length);
        }
    }

    pub(crate) fn leave_all(&mut self) {
        self.steps.clear();
        self.pointer.clear();
    }

    /// Counts faults that are known of and not kept.
    pub(crate) fn omit(&mut self, count: u64) {
        self.omitted = self.omitted.saturating_add(count);
    }

    /// Where in the text a piece of it begins.
    fn offset(&self, piece: &str) -> Option<usize> {
        offset_in(self.text, piece)
    }

    pub(crate) fn report(&mut self, json: &RawValue, code: FaultCode, message: String) {
        self.report_in(json.get(), code, message);
    }

    /// Reports at the beginning of a piece of the text.
    pub(crate) fn report_in(&mut self, piece: &str, code: FaultCode, message: String) {
        let offset = self.offset(piece);
        self.report_at(offset, code, message);
    }

    pub(crate) fn report_at(&mut self, offset: Option<usize>, code: FaultCode, message: String) {
        if self.found.len() < self.limit {
            let pointer = self.pointer.clone();
            self.found.push(Found { offset, code, pointer, message });
        } else {
            self.omitted = self.omitted.saturating_add(1);
        }
    }

    /// Reports a value of another type; true where it is of the right one.
    pub(crate) fn expect(&mut self, json: &RawValue, kind: Kind, expected: &str) -> bool {
        let found = Kind::of(json);
        if found != kind {
            let hint = if found == Kind::Null { ": leave out what is absent" } else { "" };
            let message = format!("found {}, expected {expected}{hint}", found.name());
            self.report(json, FaultCode::WrongType, message);
        }
        found == kind
    }

    /// The content of a JSON string, or `None` after having reported why there is none.
    pub(crate) fn string<'j>(&mut self, json: &'j RawValue, expected: &str) -> Option<Cow<'j, str>> {
        if !self.expect(json, Kind::String, expected) {
            return None;
        }
        match serde_json::from_str::<Borrowed<'j>>(json.get()) {
            Ok(Borrowed(text)) => Some(text),
            Err(error) => {
                // The syntax of the whole text has been looked at: what is left is an escape without its other half.
                let message = format!("{}: write the pair, or the character itself", reason(&error));
                self.report(json, FaultCode::LoneSurrogate, message);
                None
            }
        }
    }

    /// Holds each item of an array against a shape.
    pub(crate) fn items(
        &mut self,
        json: &RawValue,
        expected: &str,
        each: &mut dyn FnMut(&RawValue, &mut Self),
    ) {
        if !self.expect(json, Kind::Array, expected) {
            return;
        }
        let mut item = |index, item: &RawValue, inspection: &mut Self| {
            inspection.enter(Step::Item(index));
            each(item, inspection);
            inspection.leave();
        };
        // In a record that is refused everything is gone through.
        if let Some(refused) = self.refused.take() {
            let inside = address(json)..address(json).saturating_add(json.get().len());
            for (index, json) in refused.range(inside).map(|(_, place)| *place) {
                item(index, json, self);
            }
            self.refused = Some(refused);
            return;
        }
        for_each_item(json, |index, json| item(index, json, self));
    }

    /// Holds each member of an object against a shape; false where it is no object.
    pub(crate) fn members(
        &mut self,
        json: &RawValue,
        expected: &str,
        mut each: impl FnMut(&str, &RawValue, &mut Self),
    ) -> bool {
        if !self.expect(json, Kind::Object, expected) {
            return false;
        }
        let read = each_member(json.get(), |name, value| {
            self.enter_member(name);
            each(name, value, self);
            self.leave();
        });
        if let Err(error) = read {
            let message = format!("{} in a key: write the pair, or the character itself", reason(&error));
            self.report(json, FaultCode::LoneSurrogate, message);
            return false;
        }
        true
    }

    /// How many faults have been found.
    pub(crate) fn count(&self) -> u64 {
        self.omitted.saturating_add(u64::try_from(self.found.len()).unwrap_or(u64::MAX))
    }

    /// Takes out the faults of some codes, and gives their pointers. For an inspection without a limit.
    pub(crate) fn take(&mut self, codes: &[FaultCode]) -> Vec<String> {
        let (taken, rest) =
            std::mem::take(&mut self.found).into_iter().partition(|found| codes.contains(&found.code));
        self.found = rest;
        let taken: Vec<Found> = taken;
        taken.into_iter().map(|found| found.pointer).collect()
    }

    /// The faults in the order of the text, each with line and column.
    pub(crate) fn finish(mut self) -> Faults {
        self.found.sort_by_key(|found| found.offset);
        let mut cursor = Cursor::new(self.text);
        let list = self
            .found
            .into_iter()
            .map(|found| Fault {
                code: found.code,
                pointer: found.pointer,
                position: found.offset.map(|offset| cursor.advance(offset)),
                message: found.message,
            })
            .collect();
        Faults::new(list, self.omitted)
    }
}

/// Where in a text a piece begins; nothing where it is no piece of it.
pub(crate) fn offset_in(text: &str, piece: &str) -> Option<usize> {
    let offset = (piece.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    (offset.saturating_add(piece.len()) <= text.len()).then_some(offset)
}

/// Where in memory a value is, which is what tells it from others of a text.
pub(crate) fn address(json: &RawValue) -> usize {
    json.get().as_ptr() as usize
}

/// Goes over a text once and tells line and column of rising offsets.
struct Cursor<'t> {
    rest: &'t str,
    offset: usize,
    position: Position,
}

impl<'t> Cursor<'t> {
    fn new(text: &'t str) -> Self {
        Self { rest: text, offset: 0, position: Position::START }
    }

    fn advance(&mut self, offset: usize) -> Position {
        let step = offset.saturating_sub(self.offset);
        let Some((passed, rest)) = self.rest.split_at_checked(step) else {
            return self.position;
        };
        let count = |text: &str| u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
        match passed.rsplit_once('\n') {
            Some((before, line)) => {
                let lines = before.bytes().filter(|byte| *byte == b'\n').count();
                let lines = u64::try_from(lines).unwrap_or(u64::MAX).saturating_add(1);
                self.position.line = self.position.line.saturating_add(lines);
                self.position.column = count(line).saturating_add(1);
            }
            None => self.position.column = self.position.column.saturating_add(count(passed)),
        }
        self.rest = rest;
        self.offset = offset;
        self.position
    }
}

/// A string of JSON, borrowed where it has no escapes.
pub(crate) struct Borrowed<'t>(pub(crate) Cow<'t, str>);

impl<'de> Deserialize<'de> for Borrowed<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl<'de> Visitor<'de> for Text {
            type Value = Borrowed<'de>;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a string")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Borrowed(Cow::Borrowed(text)))
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Borrowed(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

/// Calls `each` with every member of a JSON object; not at all where it is something else.
pub(crate) fn for_each_member<'t>(json: &'t RawValue, each: impl FnMut(&str, &'t RawValue)) {
    // What cannot be read has been reported by the inspection.
    let _ = each_member(json.get(), each);
}

/// Calls `each` with every member of a JSON object, in the order of the text; fails where the text is something else.
pub(crate) fn each_member<'t>(
    text: &'t str,
    mut each: impl FnMut(&str, &'t RawValue),
) -> Result<(), serde_json::Error> {
    struct Members<'e, 't>(&'e mut dyn FnMut(&str, &'t RawValue));
    impl<'de> Visitor<'de> for Members<'_, 'de> {
        type Value = ();
        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("an object")
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
            while let Some((Borrowed(name), value)) = map.next_entry::<Borrowed<'de>, &RawValue>()? {
                (self.0)(&name, value);
            }
            Ok(())
        }
    }
    let mut json = serde_json::Deserializer::from_str(text);
    json.deserialize_map(Members(&mut each))?;
    json.end()
}

/// Calls `each` with every item of a JSON array and its place; not at all where it is something else.
pub(crate) fn for_each_item<'t>(json: &'t RawValue, mut each: impl FnMut(usize, &'t RawValue)) {
    // Made once for all callers.
    struct Items<'e, 't>(&'e mut dyn FnMut(usize, &'t RawValue));
    impl<'de> Visitor<'de> for Items<'_, 'de> {
        type Value = ();
        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("an array")
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
            let mut index = 0_usize;
            while let Some(item) = items.next_element::<&RawValue>()? {
                (self.0)(index, item);
                index = index.saturating_add(1);
            }
            Ok(())
        }
    }
    let _ = serde_json::Deserializer::from_str(json.get()).deserialize_seq(Items(&mut each));
}

/// Holds an object against its members: unknown, repeated and missing ones, and what is wrong in the known.
pub(crate) fn inspect_object(json: &RawValue, table: &Table, inspection: &mut Inspection<'_>) {
    if Kind::of(json) != Kind::Object {
        let (keys, names) = if table.is_choice {
            (", with one of the keys ", table.names)
        } else {
            (", with the keys ", table.names.get(..table.required).unwrap_or_default())
        };
        let keys = if names.is_empty() { "" } else { keys };
        let expected = [table.expected, keys, &names.join(", ")].concat();
        inspection.expect(json, Kind::Object, &expected);
        return;
    }
    if table.is_choice {
        return inspect_choice(json, table, inspection);
    }
    let mut seen = Vec::new();
    let whole = inspection.members(json, table.expected, |name, value, inspection| {
        inspect_member(name, value, table, &mut seen, inspection);
    });
    if whole {
        inspect_missing(json.get(), table, &seen, inspection);
    }
}

/// The same for an object whose members are known already.
pub(crate) fn inspect_known(
    text: &str,
    known: &[(String, &RawValue)],
    table: &Table,
    inspection: &mut Inspection<'_>,
) {
    let mut seen = Vec::new();
    for (name, value) in known {
        inspection.enter_member(name);
        inspect_member(name, value, table, &mut seen, inspection);
        inspection.leave();
    }
    inspect_missing(text, table, &seen, inspection);
}

fn inspect_member(
    name: &str,
    value: &RawValue,
    table: &Table,
    seen: &mut Vec<&'static str>,
    inspection: &mut Inspection<'_>,
) {
    match table.members.iter().find(|member| member.name == name) {
        None => {
            let message = format!("unknown key {:?}, {}", excerpt(name), suggest(name, table.names));
            inspection.report(value, FaultCode::UnknownField, message);
        }
        Some(member) if seen.contains(&member.name) => {
            let message = format!("the key \"{}\" stands here again: keep one", member.name);
            inspection.report(value, FaultCode::RepeatedKey, message);
        }
        Some(member) => {
            seen.push(member.name);
            (member.inspect)(value, inspection);
        }
    }
}

fn inspect_missing(text: &str, table: &Table, seen: &[&'static str], inspection: &mut Inspection<'_>) {
    for name in table.names.iter().take(table.required).filter(|name| !seen.contains(name)) {
        let message = format!("the key \"{name}\" is missing, {} needs it", table.name);
        inspection.report_in(text, FaultCode::MissingField, message);
    }
}

/// Holds an object against a choice: exactly one of its keys.
fn inspect_choice(json: &RawValue, table: &Table, inspection: &mut Inspection<'_>) {
    let what = table.name;
    let mut count = 0_usize;
    let whole = inspection.members(json, table.expected, |name, value, inspection| {
        count = count.saturating_add(1);
        match table.members.iter().find(|member| member.name == name) {
            _ if count > 1 => {
                let message = format!("a second key {:?}, {what} has exactly one", excerpt(name));
                inspection.report(value, FaultCode::UnknownField, message);
            }
            Some(member) => (member.inspect)(value, inspection),
            None => {
                let message = format!("unknown kind {:?}, {}", excerpt(name), suggest(name, table.names));
                inspection.report(value, FaultCode::UnknownKind, message);
            }
        }
    });
    if whole && count == 0 {
        let message = format!("no key, {what} has exactly one of {}", table.names.join(", "));
        inspection.report(json, FaultCode::MissingField, message);
    }
}

/// The known name that was probably meant, or all of them.
pub(crate) fn suggest(name: &str, known: &[&str]) -> String {
    match nearest(name, known) {
        Some(candidate) => format!("did you mean \"{candidate}\"?"),
        None => format!("expected one of {}", known.join(", ")),
    }
}

/// The known name that is nearest, where one is near: which begins like it, or where less than a third differs.
pub(crate) fn nearest<'k>(name: &str, known: &[&'k str]) -> Option<&'k str> {
    let plain = |text: &str| -> String {
        let begin = text.chars().take(LONGEST_NAME);
        begin.filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
    };
    let meant = plain(name);
    let distance = |candidate: &str| {
        let candidate = plain(candidate);
        let begins = candidate.starts_with(&meant) || meant.starts_with(&candidate);
        let most = candidate.len().max(meant.len()).div_ceil(3).saturating_sub(1);
        let far = candidate.len().abs_diff(meant.len()) > most;
        match (begins, far) {
            (true, _) => Some(usize::from(candidate != meant)),
            (_, true) => None,
            _ => Some(strsim::osa_distance(&meant, &candidate)).filter(|distance| *distance <= most),
        }
    };
    let near = known.iter().filter_map(|candidate| Some((distance(candidate)?, *candidate)));
    near.min_by_key(|(distance, _)| *distance).map(|(_, candidate)| candidate).filter(|_| meant.len() > 2)
}

/// The beginning of a text, for a message.
pub(crate) fn excerpt(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => Cow::Owned(format!("{}…", text.get(..end).unwrap_or_default())),
        None => Cow::Borrowed(text),
    }
}

/// What `serde_json` says, without its place.
pub(crate) fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind(" at line ") {
        Some(end) => text.get(..end).unwrap_or_default().to_owned(),
        None => text,
    }
}

/// The values at the ends of many ways through a value, in one go over it.
pub(crate) fn locate<'t>(json: &'t RawValue, ways: &[&[Step]]) -> Vec<Option<&'t RawValue>> {
    let mut found = vec![None; ways.len()];
    locate_below(json, ways.iter().copied().enumerate().collect(), &mut found);
    found
}

fn locate_below<'t>(json: &'t RawValue, ways: Vec<(usize, &[Step])>, found: &mut Vec<Option<&'t RawValue>>) {
    let mut members: BTreeMap<&str, Vec<(usize, &[Step])>> = BTreeMap::new();
    let mut items: BTreeMap<usize, Vec<(usize, &[Step])>> = BTreeMap::new();
    for (number, way) in ways {
        match way.split_first() {
            Some((Step::Member(name), rest)) => members.entry(name).or_default().push((number, rest)),
            Some((Step::Item(index), rest)) => items.entry(*index).or_default().push((number, rest)),
            None => {
                if let Some(found) = found.get_mut(number) {
                    *found = Some(json);
                }
            }
        }
    }
    if !members.is_empty() {
        for_each_member(json, |name, value| {
            if let Some(ways) = members.remove(name) {
                locate_below(value, ways, found);
            }
        });
    }
    if !items.is_empty() {
        for_each_item(json, |index, item| {
            if let Some(ways) = items.remove(&index) {
                locate_below(item, ways, found);
            }
        });
    }
}

/// Whether the text is JSON and not nested too deep: its one value, or the one fault that there is to report.
pub(crate) fn check_syntax<'t>(text: &'t str, inspection: &mut Inspection<'_>) -> Option<&'t RawValue> {
    if text.starts_with('\u{feff}') {
        let message = "the text begins with a byte order mark: save it as UTF-8 without one".to_owned();
        inspection.report_in(text, FaultCode::ByteOrderMark, message);
        return None;
    }
    if !check_depth(text, 0, inspection) {
        return None;
    }
    match serde_json::from_str::<&RawValue>(text) {
        Ok(json) => Some(json),
        Err(error) => {
            let offset = offset_of(text, error.line(), error.column());
            let message = format!("not JSON: {}", reason(&error));
            inspection.report_in(text.get(offset..).unwrap_or_default(), FaultCode::Syntax, message);
            None
        }
    }
}

/// Whether a piece of the text, within so many arrays and objects, goes nowhere too deep.
pub(crate) fn check_depth(piece: &str, depth: usize, inspection: &mut Inspection<'_>) -> bool {
    let Some(offset) = too_deep(piece, MAX_DEPTH.saturating_sub(depth)) else { return true };
    let message = format!("nested deeper than {MAX_DEPTH} arrays and objects");
    inspection.report_in(piece.get(offset..).unwrap_or_default(), FaultCode::TooDeep, message);
    false
}

/// Where the text goes deeper than that. Brackets in strings do not count.
pub(crate) fn too_deep(text: &str, deepest: usize) -> Option<usize> {
    let mut depth = 0_usize;
    let mut rest = text;
    loop {
        let (outside, string) = rest.split_once('"').unwrap_or((rest, ""));
        for (place, byte) in outside.bytes().enumerate() {
            match byte {
                b'[' | b'{' => depth = depth.saturating_add(1),
                b']' | b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > deepest {
                return Some(text.len().saturating_sub(rest.len()).saturating_add(place));
            }
        }
        rest = string;
        // A quotation mark behind an odd number of backslashes is part of the string.
        loop {
            let (inside, behind) = rest.split_once('"')?;
            rest = behind;
            if inside.bytes().rev().take_while(|byte| *byte == b'\\').count().is_multiple_of(2) {
                break;
            }
        }
    }
}

/// The offset of `serde_json`'s line and column, which counts bytes and points at the last byte that it has read.
fn offset_of(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .fold(0, |sum, line| sum.saturating_add(line.len()));
    let mut offset = start.saturating_add(column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(offset) {
        offset = offset.saturating_sub(1);
    }
    offset
}
