//! Texts with a syntax error that a person makes, repaired so far that the rest of them can be looked at.

use std::borrow::Cow;

use super::raw::{CONTROL_CHARACTER, EXPECTED_COMMA, PositionCursor, check_syntax};
use crate::error::{Fault, FaultKind, Faults, TextPosition, slice};

/// How many errors of a text are repaired. Each takes one more reading of its syntax.
const MAX_REPAIRS: usize = 20;

/// A text that can be read but for what its own content has wrong, and what was repaired in it.
pub(crate) struct Repaired {
    pub(crate) text: String,
    /// The syntax errors, at their places in the text as it was.
    faults: Vec<Fault>,
    /// Where characters were put in, in the order of the text; positions in the repaired text.
    inserted: Vec<TextPosition>,
}

impl Repaired {
    /// Repairs a JSON text; nothing where it needs no repair, or one that could only be guessed.
    pub(crate) fn of_json(text: &str) -> Option<Self> {
        let mut repaired = Cow::Borrowed(text);
        let (mut places, mut edits) = (Vec::new(), Vec::<usize>::new());
        while let Err((offset, fault)) = check_syntax(&repaired) {
            let edit = Edit::at(&repaired, offset, &fault)?;
            if places.len() >= MAX_REPAIRS {
                return None;
            }
            // The errors are found in the order of the text, so all characters that were put in stand before this one.
            places.push((offset.saturating_sub(edits.len()), fault));
            if let Some(place) = edit.apply(repaired.to_mut()) {
                edits.push(place);
            }
        }
        if places.is_empty() {
            return None;
        }
        let mut cursor = PositionCursor::new(text);
        let fault = |(offset, fault)| Fault::new(fault, "").at(Some(cursor.advance(offset)));
        let faults = places.into_iter().map(fault).collect();
        edits.sort_unstable();
        let mut cursor = PositionCursor::new(&repaired);
        let inserted = edits.into_iter().map(|edit| cursor.advance(edit)).collect();
        Some(Self { text: repaired.into_owned(), faults, inserted })
    }

    /// Repairs the lines of JSON Lines, each by itself; nothing where none can be.
    pub(crate) fn of_json_lines(text: &str) -> Option<Self> {
        let mut whole =
            Self { text: String::with_capacity(text.len()), faults: Vec::new(), inserted: Vec::new() };
        for (number, line) in (1..).zip(text.split_inclusive('\n')) {
            match Self::of_json(line.strip_suffix('\n').unwrap_or(line)) {
                Some(repaired) => {
                    let repaired = repaired.on_line(number);
                    whole.text.push_str(&repaired.text);
                    whole.text.extend(line.ends_with('\n').then_some('\n'));
                    whole.faults.extend(repaired.faults);
                    whole.inserted.extend(repaired.inserted);
                }
                None => whole.text.push_str(line),
            }
        }
        (!whole.faults.is_empty()).then_some(whole)
    }

    /// The repair of a line that stood by itself, as that of a line of a file.
    pub(crate) fn on_line(mut self, line: u64) -> Self {
        self.faults = Faults::new(self.faults, 0).on_line(line).into_iter().collect();
        self.inserted.iter_mut().for_each(|place| place.line = line);
        self
    }

    /// Faults of the repaired text at their places in the text as it was.
    pub(crate) fn moved_back(&self, faults: Faults) -> Faults {
        let omitted = faults.omitted();
        let moved = faults.into_iter().map(|fault| {
            let position = fault.position().map(|place| {
                let is_before =
                    |other: &&TextPosition| other.line == place.line && other.column < place.column;
                let count = self.inserted.iter().filter(is_before).count() as u64;
                TextPosition { column: place.column.saturating_sub(count), ..place }
            });
            fault.at(position)
        });
        Faults::new(moved.collect(), omitted)
    }

    /// The syntax errors together with the faults of the repaired text.
    pub(crate) fn faults(self, content: Option<Faults>, limit: usize) -> Faults {
        let content = content.map_or_else(|| Faults::new(Vec::new(), 0), |content| self.moved_back(content));
        let mut faults = Faults::new(self.faults, 0);
        faults.merge(content, limit);
        faults
    }
}

/// The repair of a syntax error.
enum Edit {
    /// Puts a space in the place of the comma at this byte offset.
    TakeOut(usize),
    /// Puts a character in at this byte offset.
    PutIn(usize, char),
}

impl Edit {
    /// The repair of the error at a byte offset; nothing where it would be a guess.
    fn at(text: &str, offset: usize, fault: &FaultKind) -> Option<Self> {
        let FaultKind::Syntax { reason } = fault else { return None };
        let before = slice(text, 0..offset).trim_end();
        let rest = slice(text, offset..text.len());
        if before.ends_with(',') && rest.starts_with(['}', ']']) {
            return Some(Self::TakeOut(before.len().saturating_sub(1)));
        }
        if reason.starts_with(EXPECTED_COMMA) && rest.starts_with(['"', '{', '[']) {
            return Some(Self::PutIn(before.len(), ','));
        }
        // A line end in a string: the string was to end before it, or before the comma there.
        if reason.starts_with(CONTROL_CHARACTER) && rest.starts_with(['\n', '\r']) {
            let (line, next) = (before, rest.trim_start());
            return match line.strip_suffix(',') {
                Some(string) => Some(Self::PutIn(string.len(), '"')),
                None if next.starts_with(['}', ']']) && !line.ends_with(['}', ']', '{', '[', ':']) => {
                    Some(Self::PutIn(line.len(), '"'))
                }
                None => None,
            };
        }
        None
    }

    /// Repairs the text, and gives the byte offset of a character that was put in.
    fn apply(self, text: &mut String) -> Option<usize> {
        match self {
            Self::TakeOut(place) => {
                text.replace_range(place..place.saturating_add(1), " ");
                None
            }
            Self::PutIn(place, character) => {
                text.insert(place, character);
                Some(place)
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::Repaired;

    #[test]
    fn what_a_person_gets_wrong_is_repaired() {
        for (text, repaired, places) in [
            ("{\"a\": [1, 2,],\n}", "{\"a\": [1, 2 ]\u{20}\n}", vec!["1:13", "2:1"]),
            ("{\"a\": 1\n\"b\": 2}", "{\"a\": 1,\n\"b\": 2}", vec!["2:1"]),
            ("[{}\n{}[]]", "[{},\n{},[]]", vec!["2:1", "2:3"]),
            ("{\"a\": \"x,\n\"b\": 2}", "{\"a\": \"x\",\n\"b\": 2}", vec!["1:10"]),
            ("{\"a\": \"xä\n}", "{\"a\": \"xä\"\n}", vec!["1:10"]),
        ] {
            let found = Repaired::of_json(text).unwrap();
            assert_eq!(found.text, repaired);
            let found: Vec<String> =
                found.faults.iter().map(|fault| fault.position().unwrap().to_string()).collect();
            assert_eq!(found, places, "{text}");
        }
        for guess in [
            "{}",
            "{\"a\": }",
            "{\"a\": \"x",
            "{\"a\": \"The \"Tides\" treaty\"}",
            "{\"a\": \"one\ntwo\"}",
            "{\"a\": [\"x]\n}",
            "{\"a\": \"x, \"b\": 1\n}",
            "{a: 1}",
            "{} {}",
            "[1 2]",
        ] {
            assert!(Repaired::of_json(guess).is_none(), "{guess}");
        }
        assert!(
            Repaired::of_json(&format!("[{}]", "{\"a\": 1,},".repeat(30).trim_end_matches(','))).is_none()
        );
    }
}
