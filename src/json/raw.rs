//! JSON text as raw values: its members and items, its syntax, and where a part of it stands.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::error::{FaultKind, TextPosition, slice};
use crate::record::walk::PathSegment;

/// How deep arrays and objects may be nested: as deep as `serde_json` reads them into a `Value`, so that what the
/// reader takes can be validated too. The format itself needs 9.
pub(crate) const MAX_DEPTH: usize = 127;

/// The type of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum JsonType {
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
}

impl JsonType {
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

    pub(crate) fn name(self) -> &'static str {
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

/// The byte offset in a text at which a slice of it begins; none where it is no slice of it.
pub(crate) fn offset_in(text: &str, slice: &str) -> Option<usize> {
    let offset = (slice.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    (offset.saturating_add(slice.len()) <= text.len()).then_some(offset)
}

/// Goes over a text once and tells line and column of rising offsets.
pub(crate) struct PositionCursor<'t> {
    rest: &'t str,
    offset: usize,
    position: TextPosition,
}

impl<'t> PositionCursor<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self { rest: text, offset: 0, position: TextPosition::START }
    }

    pub(crate) fn advance(&mut self, offset: usize) -> TextPosition {
        let step = offset.saturating_sub(self.offset);
        let Some((passed, rest)) = self.rest.split_at_checked(step) else {
            return self.position;
        };
        let count = |text: &str| text.chars().count() as u64;
        match passed.rsplit_once('\n') {
            Some((before, line)) => {
                let lines = before.bytes().filter(|byte| *byte == b'\n').count() as u64;
                self.position.line = self.position.line.saturating_add(lines).saturating_add(1);
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
pub(crate) struct BorrowedString<'t>(pub(crate) Cow<'t, str>);

impl<'de> Deserialize<'de> for BorrowedString<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl<'de> Visitor<'de> for Text {
            type Value = BorrowedString<'de>;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a string")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(BorrowedString(Cow::Borrowed(text)))
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(BorrowedString(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(Text)
    }
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
            while let Some((BorrowedString(name), value)) =
                map.next_entry::<BorrowedString<'de>, &RawValue>()?
            {
                (self.0)(&name, value);
            }
            Ok(())
        }
    }
    let mut json = serde_json::Deserializer::from_str(text);
    json.deserialize_map(Members(&mut each))?;
    json.end()
}

/// Calls `each` with every item of a JSON array and its index; not at all where it is something else.
pub(crate) fn each_item<'t>(json: &'t RawValue, mut each: impl FnMut(usize, &'t RawValue)) {
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
    // A raw value is well formed, so this fails only where it is no array.
    let _ = serde_json::Deserializer::from_str(json.get()).deserialize_seq(Items(&mut each));
}

/// The id of a record; none where it has none, or is no object.
pub(crate) fn id_in(record: &RawValue) -> Option<String> {
    let mut found = None;
    let _ = each_member(record.get(), |key, id| {
        if key == "id" {
            found = serde_json::from_str(id.get()).ok();
        }
    });
    found
}

/// The values at the ends of many paths through a value, in one pass over it.
pub(crate) fn locate<'t>(json: &'t RawValue, paths: &[&[PathSegment]]) -> Vec<Option<&'t RawValue>> {
    let mut found = vec![None; paths.len()];
    locate_below(json, paths.iter().copied().enumerate().collect(), &mut found);
    found
}

fn locate_below<'t>(
    json: &'t RawValue,
    paths: Vec<(usize, &[PathSegment])>,
    found: &mut [Option<&'t RawValue>],
) {
    let mut members: BTreeMap<&str, Vec<(usize, &[PathSegment])>> = BTreeMap::new();
    let mut items: BTreeMap<usize, Vec<(usize, &[PathSegment])>> = BTreeMap::new();
    for (number, path) in paths {
        match path.split_first() {
            Some((PathSegment::Member(name), rest)) => members.entry(name).or_default().push((number, rest)),
            Some((PathSegment::Index(index), rest)) => items.entry(*index).or_default().push((number, rest)),
            Some((PathSegment::Root, _)) | None => {
                if let Some(found) = found.get_mut(number) {
                    *found = Some(json);
                }
            }
        }
    }
    if !members.is_empty() {
        // Fails only where it is no object: then nothing is found there.
        let _ = each_member(json.get(), |name, value| {
            if let Some(paths) = members.remove(name) {
                locate_below(value, paths, found);
            }
        });
    }
    if !items.is_empty() {
        each_item(json, |index, item| {
            if let Some(paths) = items.remove(&index) {
                locate_below(item, paths, found);
            }
        });
    }
}

/// The one value of a text that is JSON and not nested too deep; otherwise the byte offset of the one fault there is to
/// report, and the fault.
pub(crate) fn check_syntax(text: &str) -> Result<&RawValue, (usize, FaultKind)> {
    if text.starts_with('\u{feff}') {
        return Err((0, FaultKind::ByteOrderMark));
    }
    check_depth(text, 0)?;
    serde_json::from_str::<&RawValue>(text).map_err(|error| {
        let (mut offset, reason) = (offset_of(text, error.line(), error.column()), reason(&error));
        if reason.starts_with(CONTROL_CHARACTER) {
            // `serde_json` points before the character.
            let rest = slice(text, offset..text.len());
            offset =
                offset.saturating_add(rest.find(|character: char| character.is_ascii_control()).unwrap_or(0));
        }
        let hint = syntax_hint(text, offset, &reason).map(|hint| format!(": {hint}")).unwrap_or_default();
        (offset, FaultKind::Syntax { reason: format!("{reason}{hint}") })
    })
}

/// How `serde_json` begins its message on a control character in a string, such as a line end.
pub(crate) const CONTROL_CHARACTER: &str = "control character";

/// How `serde_json` begins its message where a comma or the end of an object or array should stand.
pub(crate) const EXPECTED_COMMA: &str = "expected `,` or";

/// What was probably meant where a text stops being JSON, and what to do.
fn syntax_hint(text: &str, offset: usize, reason: &str) -> Option<&'static str> {
    let before = slice(text, 0..offset).trim_end();
    let rest = slice(text, offset..text.len()).trim_start();
    let begins = |words: &[&str]| words.iter().any(|word| rest.starts_with(word));
    // A word is refused at its last letter that fits.
    let word_start = before.trim_end_matches(|character: char| character.is_ascii_alphabetic()).len();
    let word = slice(text, word_start..text.len());
    if text.bytes().take(2).any(|byte| byte == 0) {
        Some("the text has the bytes of UTF-16: save the file as UTF-8")
    } else if begins(&["//", "/*", "#"]) {
        Some("JSON has no comments: take it out")
    } else if before.ends_with(',') && begins(&["}", "]"]) || rest.starts_with(',') && is_trailing(rest) {
        Some("no comma stands behind the last one: take it out")
    } else if rest.starts_with('\'') {
        Some("strings stand in double quotation marks")
    } else if ["NaN", "Infinity", "-Infinity", "undefined", "None", "True", "False"]
        .iter()
        .any(|name| word.starts_with(name) || rest.starts_with(name))
    {
        Some("JSON has no such value: leave out the member, or write null, true, false or a number")
    } else if reason.starts_with(CONTROL_CHARACTER)
        && slice(text, offset..text.len()).starts_with(['\n', '\r'])
    {
        Some("the string is not closed on its line: close it, or write a line end in it as \\n")
    } else if reason.starts_with(EXPECTED_COMMA) && rest.starts_with(['"', '{', '[']) {
        Some("a comma is missing before it")
    } else if before.ends_with('}') && rest.starts_with('{') {
        Some(if slice(text, before.len()..offset).contains('\r') && !text.contains('\n') {
            "its lines end with CR alone: save the file with LF or CR LF"
        } else {
            "objects behind each other are JSON Lines, one in each line, or stand in one array with commas between them"
        })
    } else {
        None
    }
}

/// Whether a comma is followed by a closing bracket.
fn is_trailing(comma: &str) -> bool {
    comma.trim_start_matches(',').trim_start().starts_with(['}', ']'])
}

/// Whether a slice of a text, within so many arrays and objects, is nested nowhere too deep; otherwise where it is.
pub(crate) fn check_depth(slice: &str, depth: usize) -> Result<(), (usize, FaultKind)> {
    match too_deep(slice, MAX_DEPTH.saturating_sub(depth)) {
        Some(offset) => Err((offset, FaultKind::TooDeep { max: MAX_DEPTH })),
        None => Ok(()),
    }
}

/// The byte offset at which a text goes deeper than that. Brackets in strings do not count.
fn too_deep(text: &str, max: usize) -> Option<usize> {
    let mut depth = 0_usize;
    let mut rest = text;
    loop {
        let (outside, string) = rest.split_once('"').unwrap_or((rest, ""));
        for (index, byte) in outside.bytes().enumerate() {
            match byte {
                b'[' | b'{' => depth = depth.saturating_add(1),
                b']' | b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > max {
                return Some(text.len().saturating_sub(rest.len()).saturating_add(index));
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

/// The message of `serde_json`, without the line and the column.
pub(crate) fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rsplit_once(" at line ") {
        Some((reason, _)) => reason.to_owned(),
        None => text,
    }
}

/// The byte offset of `serde_json`'s line and column, which counts bytes and points at the last byte that was read.
fn offset_of(text: &str, line: usize, column: usize) -> usize {
    let lines = text.split_inclusive('\n').take(line.saturating_sub(1));
    let start = lines.fold(0_usize, |sum, line| sum.saturating_add(line.len()));
    text.floor_char_boundary(start.saturating_add(column.saturating_sub(1)).min(text.len()))
}

#[cfg(test)]
mod tests {
    use super::check_syntax;

    #[test]
    fn what_is_no_json_is_named() {
        for (text, offset, hint) in [
            ("{\"a\": 1,}", 8, "take it out"),
            ("[1, 2, ]", 7, "take it out"),
            ("{\"a\": 1 // one\n}", 8, "no comments"),
            ("{# one\n\"a\": 1}", 1, "no comments"),
            ("{'a': 1}", 1, "double quotation marks"),
            ("{\"a\": NaN}", 6, "no such value"),
            ("{\"a\": True}", 6, "no such value"),
            ("{\"ä\": ä}", 7, "expected value"),
            ("{\"a\": -Infinity}", 7, "no such value"),
            ("{\"a\": 1}{\"a\": 2}", 8, "JSON Lines"),
            ("{\"a\": 1}\r{\"a\": 2}", 9, "CR alone"),
            ("{\0\"\0a\0\"\0:\x001\0}\0", 1, "UTF-16"),
        ] {
            let found = check_syntax(text).map_err(|(place, fault)| (place, fault.to_string()));
            assert!(
                matches!(&found, Err((place, message)) if *place == offset && message.contains(hint)),
                "{text:?}: {found:?}"
            );
        }
        // What the text breaks off behind may take several bytes.
        assert!(check_syntax("{\"\u{e4}").is_err() && check_syntax("\u{1f600}a").is_err());
        assert!(check_syntax(" {\"a\": [1.0, null]} ").is_ok());
    }
}
