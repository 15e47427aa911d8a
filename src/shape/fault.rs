//! What can be wrong with a text or a dataset, and where.

use std::fmt;

spelled! {
    /// What is wrong. The code is stable: it is what programs should look at, the message is for people.
    ///
    /// ```
    /// use digital_governance::{Dataset, FaultCode};
    ///
    /// let faults = Dataset::from_json(r#"{"format": "1.0", "laws": 7}"#).unwrap_err();
    /// assert_eq!(faults.iter().next().map(|fault| fault.code()), Some(FaultCode::WrongType));
    /// assert_eq!(FaultCode::WrongType.as_str(), "wrong-type");
    /// ```
    pub enum FaultCode by b'-' {
        /// The bytes are not UTF-8.
        NotUtf8,
        /// The text begins with a byte order mark, which I-JSON (RFC 7493) does not allow.
        ByteOrderMark,
        /// The text is not JSON: it breaks off, or has something where JSON allows it not.
        Syntax,
        /// Arrays and objects are nested deeper than any document of this format needs.
        TooDeep,
        /// A string holds half of a surrogate pair.
        LoneSurrogate,
        /// An object has the same key twice.
        RepeatedKey,
        /// A string stands where an object should, or the like.
        WrongType,
        /// An object has a key that the format does not know.
        UnknownField,
        /// An object lacks a key that it needs.
        MissingField,
        /// A line or a choice names a kind that the format does not know.
        UnknownKind,
        /// The file names no format that this version reads.
        UnknownFormat,
        /// The file was written for a newer minor version of the format.
        NewerFormat,
        /// A text is empty, or has nothing in it that can be seen.
        EmptyText,
        /// A text has a control character, a line end or a bidirectional override in it.
        ForbiddenCharacter,
        /// A text, id or URL is longer than the format allows.
        TooLong,
        /// An id is not of the form `china-gdc-2023/proposal-3`.
        InvalidId,
        /// A date is not an EDTF date of the levels that the format takes, or not in the calendar.
        InvalidDate,
        /// A language is not a BCP 47 tag in its canonical case.
        InvalidLanguage,
        /// A country is not an ISO 3166-1 alpha-2 code.
        InvalidCountry,
        /// A URL is not an absolute http or https one.
        InvalidUrl,
        /// A number is out of its bounds, or not whole where it should be.
        InvalidNumber,
        /// A decimal number in a string is not one.
        InvalidAmount,
        /// An extension is not JSON, or its key is not of the form `org.example/name`.
        InvalidExtension,
        /// A fingerprint is not 64 lower-case hexadecimal digits.
        InvalidFingerprint,
        /// A Sustainable Development Goal or target is not one of the United Nations' list.
        InvalidGoal,
        /// A term of an open vocabulary is not in kebab-case.
        InvalidTerm,
        /// A term of a closed vocabulary is not one of its terms.
        UnknownTerm,
        /// A list that holds each item once has one twice.
        RepeatedItem,
        /// Two records or provisions have the same id.
        RepeatedId,
        /// An id refers to nothing in the dataset.
        DanglingReference,
        /// An id refers to something of another kind.
        WrongKindReference,
        /// Two sessions have the same forum, year, type and number.
        RepeatedSession,
        /// A stakeholder is, through its memberships and what it is a part of, a member of itself. Periods are not looked at.
        MembershipCycle,
        /// A document is, through what it is an excerpt, part or annex of, a part of itself.
        DocumentCycle,
        /// A provision is, through its parents, a part of itself.
        ProvisionCycle,
        /// A provision's parent belongs to another record.
        ForeignParent,
        /// An interval ends before it starts.
        ReversedInterval,
    }
}

impl FaultCode {
    /// Every code, in the order of this page.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The code as it is printed, such as `wrong-type`.
    pub fn as_str(self) -> &'static str {
        super::spelling::at(Self::SPELLINGS, self as usize)
    }

    /// What the code means, in a sentence.
    pub fn meaning(self) -> &'static str {
        super::spelling::at(Self::MEANINGS, self as usize)
    }
}

impl fmt::Display for FaultCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

/// A place in a text: line and column, both counted from 1, the column in characters (Unicode scalar values).
///
/// ```
/// let faults = digital_governance::Dataset::from_json("{\n  \"format\": 1}").unwrap_err();
/// let place = faults.iter().next().and_then(|fault| fault.position()).unwrap();
/// assert_eq!((place.line, place.column), (2, 13));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Position {
    /// The line, counted from 1.
    pub line: u64,
    /// The column, counted from 1 in characters.
    pub column: u64,
}

impl Position {
    pub(crate) const START: Self = Self { line: 1, column: 1 };
}

impl fmt::Display for Position {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.line, self.column)
    }
}

/// One thing that is wrong: its code, its place, what was found and what was expected.
///
/// ```
/// let text = r#"{"format": "1.0", "laws": [{"id": "a law", "kind": "statute", "name": "A"}]}"#;
/// let faults = digital_governance::Dataset::from_json(text).unwrap_err();
/// let fault = faults.iter().next().unwrap();
/// assert_eq!(fault.code().as_str(), "invalid-id");
/// assert_eq!(fault.pointer(), "/laws/0/id");
/// assert!(fault.to_string().starts_with("1:35: invalid-id: "));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub(crate) code: FaultCode,
    pub(crate) pointer: String,
    pub(crate) position: Option<Position>,
    pub(crate) message: String,
}

impl Fault {
    /// What is wrong.
    pub fn code(&self) -> FaultCode {
        self.code
    }

    /// Where it is, as a JSON Pointer (RFC 6901). In JSON Lines it starts at the line's own root.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// Where it is in the text, if it came from one.
    pub fn position(&self) -> Option<Position> {
        self.position
    }

    /// What was found and what was expected, in a sentence without its place.
    pub fn message(&self) -> &str {
        &self.message
    }
}

/// `line:column: code: message (pointer)`, as compilers print it.
impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(position) = self.position {
            write!(formatter, "{position}: ")?;
        }
        write!(formatter, "{}: {}", self.code, self.message)?;
        if !self.pointer.is_empty() {
            write!(formatter, " ({})", self.pointer)?;
        }
        Ok(())
    }
}

impl std::error::Error for Fault {}

/// All that is wrong with a text or a set of records, in the order of the text.
///
/// It is never empty. At most [`Faults::LIMIT`] are kept; [`omitted`](Self::omitted) counts the rest.
///
/// ```
/// let text = r#"{"format": "1.0", "laws": [{"kind": "Statute"}], "sessions": {}}"#;
/// let faults = digital_governance::Dataset::from_json(text).unwrap_err();
/// let codes: Vec<_> = faults.iter().map(|fault| fault.code().as_str()).collect();
/// assert_eq!(codes, ["missing-field", "missing-field", "invalid-term", "wrong-type"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults {
    list: Vec<Fault>,
    omitted: u64,
}

/// A line for each, and how many more there are.
impl fmt::Display for Faults {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, fault) in self.list.iter().enumerate() {
            formatter.write_str(if place > 0 { "\n" } else { "" })?;
            fault.fmt(formatter)?;
        }
        if self.omitted > 0 {
            write!(formatter, "\nand {} more", self.omitted)?;
        }
        Ok(())
    }
}

impl std::error::Error for Faults {}

impl Faults {
    /// How many faults are kept.
    pub const LIMIT: usize = 1_000;

    pub(crate) fn new(list: Vec<Fault>, omitted: u64) -> Self {
        Self { list, omitted }
    }

    /// The faults of a line that stood by itself, as those of that line of a file.
    pub(crate) fn on_line(mut self, line: u64) -> Self {
        for position in self.list.iter_mut().filter_map(|fault| fault.position.as_mut()) {
            position.line = line;
        }
        self
    }

    /// The faults, in the order of the text.
    pub fn iter(&self) -> std::slice::Iter<'_, Fault> {
        self.list.iter()
    }

    /// How many more there are than are kept.
    pub fn omitted(&self) -> u64 {
        self.omitted
    }
}

impl<'a> IntoIterator for &'a Faults {
    type Item = &'a Fault;
    type IntoIter = std::slice::Iter<'a, Fault>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Faults {
    type Item = Fault;
    type IntoIter = std::vec::IntoIter<Fault>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}
