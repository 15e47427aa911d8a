//! What can be wrong with a value, a text or a set of records, and where.

use std::fmt;
use std::ops::Range;

use serde::ser::{Serialize, SerializeStruct, Serializer};

/// Declares what each enum of codes offers, which is made of strum's discriminants: the code as it is printed, and its meaning,
/// which is the docstring of its variant.
macro_rules! codes {
    ($name:ident) => {
        impl $name {
            /// Every code, in the order of this page.
            pub const ALL: &'static [Self] = <Self as ::strum::VariantArray>::VARIANTS;

            /// The code as it is printed, in kebab-case.
            pub fn as_str(self) -> &'static str {
                self.into()
            }

            /// What the code means, in a sentence.
            pub fn meaning(self) -> &'static str {
                ::strum::EnumMessage::get_documentation(&self).unwrap_or_else(|| self.into())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}

/// How many characters of a refused value a message repeats.
const EXCERPT_LEN: usize = 60;

/// What is wrong, with its data. Its [`FaultCode`] is stable; the message is for people and may get better.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let faults = Dataset::from_json(r#"{"format": "1.0", "laws": 7}"#).unwrap_err();
/// let kind = faults.first().unwrap().kind();
/// assert!(matches!(kind, FaultKind::WrongType { found, .. } if found == "a number"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, strum::EnumDiscriminants)]
#[strum_discriminants(
    name(FaultCode),
    derive(Hash, PartialOrd, Ord, strum::IntoStaticStr, strum::VariantArray, strum::EnumMessage),
    strum(serialize_all = "kebab-case"),
    non_exhaustive,
    doc = "The code of a fault: stable, and what programs should look at.",
    doc = "",
    doc = "```",
    doc = "use digital_governance::{Dataset, FaultCode};",
    doc = "",
    doc = "let faults = Dataset::from_json(r#\"{\"format\": \"1.0\", \"laws\": 7}\"#).unwrap_err();",
    doc = "assert_eq!(faults.first().map(|fault| fault.code()), Some(FaultCode::WrongType));",
    doc = "assert_eq!(FaultCode::WrongType.as_str(), \"wrong-type\");",
    doc = "```"
)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the messages say what the members of the variants are")]
pub enum FaultKind {
    /// The bytes are not UTF-8.
    #[error("the bytes from here on are not UTF-8: {hint}")]
    #[non_exhaustive]
    NotUtf8 { hint: &'static str },
    /// The text begins with a byte order mark, which I-JSON (RFC 7493) does not allow.
    #[error("the text begins with a byte order mark: save it as UTF-8 without one")]
    ByteOrderMark,
    /// The text is not JSON: it breaks off, or has a character where JSON allows none.
    #[error("not JSON: {reason}")]
    #[non_exhaustive]
    Syntax { reason: String },
    /// Arrays and objects are nested deeper than 127, or than 120 in an extension.
    #[error("nested deeper than {max} arrays and objects")]
    #[non_exhaustive]
    TooDeep { max: usize },
    /// A string holds half of a surrogate pair.
    #[error("half of a surrogate pair: write the pair, or the character itself")]
    LoneSurrogate,
    /// An object has the same key twice.
    #[error("the key {key:?} stands here again: keep one")]
    #[non_exhaustive]
    RepeatedKey { key: String },
    /// A string stands where an object should, or the like.
    #[error("found {found}, expected {expected}{}", if found == "null" { ": leave out what is absent" } else { "" })]
    #[non_exhaustive]
    WrongType { found: String, expected: String },
    /// An object has a key that the format does not know.
    #[error("unknown key {key:?}, {hint}")]
    #[non_exhaustive]
    UnknownField { key: String, hint: String },
    /// An object lacks a key that it needs.
    #[error("the key {key} is missing, {owner} needs it")]
    #[non_exhaustive]
    MissingField { key: String, owner: String },
    /// A line or a choice names a kind that the format does not know.
    #[error("unknown kind {key:?}, {hint}")]
    #[non_exhaustive]
    UnknownKind { key: String, hint: String },
    /// The file names no format that this version reads.
    #[error("found {found:?}, expected format 1.0")]
    #[non_exhaustive]
    UnknownFormat { found: String },
    /// The file was written for a newer minor version of the format.
    #[error(
        "found {found:?}, expected format 1.0, but the file is of a newer version: read it with a newer version of \
         digital-governance, or what this one knows of it with LenientDataset"
    )]
    #[non_exhaustive]
    NewerFormat { found: String },
    /// A text is empty, or has nothing in it that can be seen.
    #[error("found {found:?}, expected a text with at least one visible character")]
    #[non_exhaustive]
    EmptyText { found: String },
    /// A text has a control character, a line end or a bidirectional override in it.
    #[error(
        "found {found:?}, expected a text without line ends, control characters and bidirectional overrides"
    )]
    #[non_exhaustive]
    ForbiddenCharacter { found: String },
    /// A text, id, URL or line is longer than the format allows.
    #[error("{}", too_long(found, what, *max))]
    #[non_exhaustive]
    TooLong { found: String, what: &'static str, max: usize },
    /// An id is not of the form `china-gdc-2023/proposal-3`.
    #[error(
        "found {found:?}, expected an id such as china-gdc-2023/proposal-3: lower-case letters and digits, joined by \
         single - and /"
    )]
    #[non_exhaustive]
    InvalidId { found: String },
    /// A date is not an EDTF date of the levels that the format takes, or not in the calendar.
    #[error(
        "found {found:?}, expected an EDTF date that is in the calendar, such as 2016, 2016-11, 2016-11-07, 2002~, \
         2023-05-25T16:57 or 2016/..{}",
        date_advice(found)
    )]
    #[non_exhaustive]
    InvalidDate { found: String },
    /// A language is not a BCP 47 tag in its canonical case.
    #[error(
        "found {found:?}, expected a BCP 47 language tag in its canonical case, such as en, zh-Hans or pt-BR{}",
        language_advice(found)
    )]
    #[non_exhaustive]
    InvalidLanguage { found: String },
    /// A country is not an ISO 3166-1 alpha-2 code.
    #[error(
        "found {found:?}, expected an officially assigned ISO 3166-1 alpha-2 country code in upper case, such as CN{}",
        country_advice(found)
    )]
    #[non_exhaustive]
    InvalidCountry { found: String },
    /// A URL is not an absolute http or https one.
    #[error(
        "found {found:?}, expected an absolute http or https URL such as https://example.org/page, without spaces{}",
        url_advice(found)
    )]
    #[non_exhaustive]
    InvalidUrl { found: String },
    /// A number is out of its bounds, or not whole where it should be.
    #[error("found {found}, expected a whole number from {min} to {max}")]
    #[non_exhaustive]
    InvalidNumber { found: String, min: u64, max: u64 },
    /// A decimal number in a string is not one.
    #[error(
        "found {found:?}, expected a decimal number such as 90 or 0.7: at most 18 digits before the point and 9 behind it"
    )]
    #[non_exhaustive]
    InvalidAmount { found: String },
    /// An extension's key is not of the form `org.example/name`.
    #[error(
        "found {found:?}, expected a key such as org.example/name: a domain backwards, a slash, and a name, in \
         lower-case letters and digits"
    )]
    #[non_exhaustive]
    InvalidExtension { found: String },
    /// A fingerprint's digest does not have its number of lower-case hexadecimal digits.
    #[error("found {found:?}, expected {digest} of {digits} lower-case hexadecimal digits")]
    #[non_exhaustive]
    InvalidFingerprint { found: String, digest: &'static str, digits: usize },
    /// A Sustainable Development Goal or target is not one of the United Nations' list.
    #[error("found {found:?}, expected {expected}")]
    #[non_exhaustive]
    InvalidGoal { found: String, expected: &'static str },
    /// A paragraph of the Global Digital Compact is not one of those that it prints.
    #[error(
        "found {found:?}, expected a paragraph of the Global Digital Compact, from 1 to 74, such as 47, or one of its items \
         such as 29.d"
    )]
    #[non_exhaustive]
    InvalidCommitment { found: String },
    /// A term of an open vocabulary is not in kebab-case.
    #[error(
        "found {found:?}, expected a term in kebab-case such as {example}: lower-case letters and digits joined by -, at \
         most 64 characters"
    )]
    #[non_exhaustive]
    InvalidTerm { found: String, example: String },
    /// A term is not one that its vocabulary knows, where only those are taken.
    #[error(
        "found {found:?}, expected a term of {vocabulary}{}",
        did_you_mean(nearest_term(found, known, labels))
    )]
    #[non_exhaustive]
    UnknownTerm {
        found: String,
        vocabulary: &'static str,
        known: &'static [&'static str],
        labels: &'static [&'static str],
    },
    /// A list that holds each item once has one twice.
    #[error("{item} stands in the list already: keep one")]
    #[non_exhaustive]
    RepeatedItem { item: String },
    /// Two records or provisions have the same id.
    #[error("the id \"{id}\" names a {kind} already: every id is unique")]
    #[non_exhaustive]
    RepeatedId { id: String, kind: &'static str },
    /// An id refers to nothing in the dataset.
    #[error("no {kind} has the id \"{id}\": add it, or correct the reference")]
    #[non_exhaustive]
    DanglingReference { id: String, kind: &'static str },
    /// An id refers to something of another kind.
    #[error("\"{id}\" is a {found}, and a {expected} is needed here")]
    #[non_exhaustive]
    WrongKindReference { id: String, found: &'static str, expected: &'static str },
    /// Two sessions have the same forum, year, type and number.
    #[error("{session} is a session already: its key is unique")]
    #[non_exhaustive]
    RepeatedSession { session: String },
    /// A stakeholder is, through its memberships and what it is a part of, a member of itself. Periods are not looked at.
    #[error("\"{id}\" is, through its affiliations, a member of itself")]
    #[non_exhaustive]
    MembershipCycle { id: String },
    /// A document is, through what it is an excerpt, part or annex of, a part of itself.
    #[error("\"{id}\" is, through its relations, a part of itself")]
    #[non_exhaustive]
    DocumentCycle { id: String },
    /// A provision is, through its parents, a part of itself.
    #[error("\"{id}\" is, through its parents, a part of itself")]
    #[non_exhaustive]
    ProvisionCycle { id: String },
    /// A provision's parent belongs to another record.
    #[error("the parent \"{id}\" is a provision of another record")]
    #[non_exhaustive]
    ForeignParent { id: String },
    /// An interval ends before it starts.
    #[error("{date} ends before it starts: exchange its ends, or correct them")]
    #[non_exhaustive]
    ReversedInterval { date: String },
    /// A classification has items along an axis that it names as absent.
    #[error("there are {axis} here, which are named as absent: remove them, or \"{axis}\" from the list")]
    #[non_exhaustive]
    ContradictedAbsence { axis: &'static str },
}

fn too_long(found: &str, what: &str, max: usize) -> String {
    match what {
        "a line" => format!("a line of more than {max} bytes is not read"),
        _ => format!("found {found:?}, expected {what} of at most {max} characters"),
    }
}

fn did_you_mean(nearest: Option<&str>) -> String {
    nearest.map(|nearest| format!(": did you mean \"{nearest}\"?")).unwrap_or_default()
}

/// What to write for a form of ISO 8601 or EDTF that is refused, for the message.
fn date_advice(found: &str) -> &'static str {
    if !found.chars().all(|character| "0123456789-+:.,/TZXxu?~%[]{}".contains(character)) {
        return "";
    }
    let mut times = found.split('/').filter_map(|end| end.split_once('T')).map(|(_, time)| time);
    let advice = times.find_map(|time| {
        if time.starts_with("24:00") {
            Some("; the end of a day is 00:00 of the next")
        } else if time.get(5..8) == Some(":60") {
            Some("; a leap second is written as second 59")
        } else if time.contains(['.', ',']) {
            Some("; leave out fractions of seconds")
        } else if time.contains("-00") {
            Some("; write Z for UTC, and no zone where it is not known")
        } else if time.contains(['?', '~', '%']) {
            Some("; leave out the time, and qualify the day")
        } else {
            None
        }
    });
    match advice {
        Some(advice) => advice,
        None if found.contains(['x', 'u', 'X']) => "; what is not known is written as in 201X or 2016-XX",
        None if found.contains(['[', '{']) => "; give each date by itself, or an interval",
        None => "",
    }
}

/// What to write for a tag of the grandfathered list, for the message.
fn language_advice(found: &str) -> String {
    match GRANDFATHERED.iter().find(|(tag, _)| tag.eq_ignore_ascii_case(found)) {
        Some((_, "")) => "; tags of the grandfathered list are refused, and this one has no other".to_owned(),
        Some((_, preferred)) => {
            format!("; tags of the grandfathered list are refused: write {preferred}")
        }
        None => String::new(),
    }
}

/// The tags of the grandfathered list, which is closed, each with the tag that the registry prefers.
pub(crate) const GRANDFATHERED: [(&str, &str); 26] = [
    ("art-lojban", "jbo"),
    ("cel-gaulish", ""),
    ("en-GB-oed", "en-GB-oxendict"),
    ("i-ami", "ami"),
    ("i-bnn", "bnn"),
    ("i-default", ""),
    ("i-enochian", ""),
    ("i-hak", "hak"),
    ("i-klingon", "tlh"),
    ("i-lux", "lb"),
    ("i-mingo", ""),
    ("i-navajo", "nv"),
    ("i-pwn", "pwn"),
    ("i-tao", "tao"),
    ("i-tay", "tay"),
    ("i-tsu", "tsu"),
    ("no-bok", "nb"),
    ("no-nyn", "nn"),
    ("sgn-BE-FR", "sfb"),
    ("sgn-BE-NL", "vgt"),
    ("sgn-CH-DE", "sgg"),
    ("zh-guoyu", "cmn"),
    ("zh-hakka", "hak"),
    ("zh-min", ""),
    ("zh-min-nan", "nan"),
    ("zh-xiang", "hsn"),
];

/// What to write for a code that is in use and not assigned, for the message.
fn country_advice(found: &str) -> &'static str {
    match found {
        "UK" => "; the United Kingdom is GB",
        "EL" => "; Greece is GR",
        "EU" => {
            "; the European Union is a stakeholder: make a record of it, and where a law holds there, refer to it as \
             a jurisdiction by stakeholder"
        }
        "XK" => "; XK is not assigned: leave the country out, and name the stakeholder",
        _ => "",
    }
}

/// What is wrong with a URL, for the message.
fn url_advice(found: &str) -> &'static str {
    let Some((_, rest)) = found.split_once("://") else {
        return "";
    };
    let (authority, rest) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let mut escapes = rest.split('%').skip(1);
    let is_hex = |digits: &str| digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    // What is long is repeated in part only, and may end within an escape.
    let is_cut =
        |escape: &str| escape.strip_suffix('…').is_some_and(|digits| digits.len() < 2 && is_hex(digits));
    if authority.contains('@') {
        "; leave out the user name"
    } else if authority.contains('%') {
        "; write the host without percent escapes"
    } else if escapes.any(|escape| !escape.get(..2).is_some_and(is_hex) && !is_cut(escape)) {
        "; write a percent sign by itself as %25"
    } else if rest.contains(['[', ']']) {
        "; write brackets as %5B and %5D"
    } else {
        ""
    }
}

/// Makes the fault of a refused string from the beginning of the string.
pub(crate) type MakeFault = fn(String) -> FaultKind;

impl FaultKind {
    /// The fault of bytes that are not UTF-8.
    pub(crate) fn not_utf8(bytes: &[u8]) -> Self {
        let hint = match bytes {
            [0x1f, 0x8b, ..] => "they are compressed with gzip: unpack the file",
            [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "they are UTF-16: save the file as UTF-8",
            _ => "save the file as UTF-8",
        };
        Self::NotUtf8 { hint }
    }

    /// The fault of a text that is in the form of no term.
    pub(crate) fn invalid_term(found: String, example: Option<&str>) -> Self {
        Self::InvalidTerm { found, example: example.unwrap_or("some-term").to_owned() }
    }

    /// The code.
    pub fn code(&self) -> FaultCode {
        self.into()
    }
}

codes!(FaultCode);

/// Why a string or number is not the value that it should be.
///
/// ```
/// use digital_governance::prelude::*;
/// use digital_governance::value::PartialDate;
///
/// let error = "2016-13".parse::<PartialDate>().unwrap_err();
/// assert_eq!(error.code(), FaultCode::InvalidDate);
/// assert!(error.to_string().starts_with("found \"2016-13\", expected an EDTF date"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(transparent)]
pub struct ValueError(Box<FaultKind>);

impl ValueError {
    /// The error of a refused string.
    pub(crate) fn new(make: MakeFault, found: &str) -> Self {
        Self(Box::new(make(excerpt(found))))
    }

    /// The code of what is wrong.
    pub fn code(&self) -> FaultCode {
        self.0.code()
    }

    /// What is wrong, with its data.
    pub fn kind(&self) -> &FaultKind {
        &self.0
    }
}

impl From<FaultKind> for ValueError {
    fn from(kind: FaultKind) -> Self {
        Self(Box::new(kind))
    }
}

impl From<ValueError> for FaultKind {
    fn from(error: ValueError) -> Self {
        *error.0
    }
}

/// A place in a text: line and column, both counted from 1, the column in characters (Unicode scalar values).
///
/// ```
/// let faults = digital_governance::Dataset::from_json("{\n  \"format\": 1}").unwrap_err();
/// let place = faults.first().unwrap().position().unwrap();
/// assert_eq!((place.line, place.column), (2, 13));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct TextPosition {
    /// The line, counted from 1.
    pub line: u64,
    /// The column, counted from 1 in characters.
    pub column: u64,
}

impl TextPosition {
    pub(crate) const START: Self = Self { line: 1, column: 1 };
}

impl fmt::Display for TextPosition {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.line, self.column)
    }
}

/// One thing that is wrong, and where.
///
/// It is printed as compilers print, `line:column: code: message (pointer)`. Control characters and bidirectional
/// overrides of the text are escaped in all that is printed.
///
/// ```
/// let text = r#"{"format": "1.0", "laws": [{"id": "a law", "kind": "statute", "name": "A"}]}"#;
/// let faults = digital_governance::Dataset::from_json(text).unwrap_err();
/// let fault = faults.first().unwrap();
/// assert_eq!(fault.code().as_str(), "invalid-id");
/// assert_eq!(fault.pointer(), "/laws/0/id");
/// assert!(fault.to_string().starts_with("1:35: invalid-id: "));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    kind: FaultKind,
    pointer: String,
    pub(crate) position: Option<TextPosition>,
    record: Option<(&'static str, String)>,
}

impl Fault {
    /// A fault at a JSON Pointer, or at whatever a loader names its items by.
    pub fn new(kind: impl Into<FaultKind>, pointer: impl Into<String>) -> Self {
        Self { kind: kind.into(), pointer: pointer.into(), position: None, record: None }
    }

    /// The same fault with its place in a text.
    pub(crate) fn at(mut self, position: Option<TextPosition>) -> Self {
        self.position = position;
        self
    }

    /// The same fault in a record that no text shows.
    pub(crate) fn in_record(mut self, kind: &'static str, id: &str) -> Self {
        self.record = Some((kind, id.to_owned()));
        self
    }

    /// The code of what is wrong.
    pub fn code(&self) -> FaultCode {
        self.kind.code()
    }

    /// What is wrong, with its data.
    pub fn kind(&self) -> &FaultKind {
        &self.kind
    }

    /// Where it is, as a JSON Pointer (RFC 6901). In JSON Lines it starts at the line's own root.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// Where it is in the text, if it came from one.
    pub fn position(&self) -> Option<TextPosition> {
        self.position
    }

    /// The kind and the id of the record that it is in, where the records were not read from a text.
    pub fn record(&self) -> Option<(&str, &str)> {
        self.record.as_ref().map(|(kind, id)| (*kind, id.as_str()))
    }

    /// What was found and what was expected, in a sentence without its place.
    pub fn message(&self) -> String {
        match &self.record {
            Some((kind, id)) => format!("in {kind} \"{id}\": {}", self.kind),
            None => self.kind.to_string(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(position) = self.position {
            write!(formatter, "{position}: ")?;
        }
        write!(formatter, "{}: {}", self.code(), Printable(&self.message()))?;
        if !self.pointer.is_empty() {
            write!(formatter, " ({})", Printable(&self.pointer))?;
        }
        Ok(())
    }
}

impl std::error::Error for Fault {}

impl Serialize for Fault {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Fault", 6)?;
        object.serialize_field("code", &self.code())?;
        object.serialize_field("message", &self.message())?;
        object.serialize_field("pointer", &self.pointer)?;
        if let Some(position) = self.position {
            object.serialize_field("line", &position.line)?;
            object.serialize_field("column", &position.column)?;
        }
        if let Some(record) = &self.record {
            object.serialize_field("record", record)?;
        }
        object.end()
    }
}

/// A text with its control characters and bidirectional overrides as escapes.
pub(crate) struct Printable<'a>(pub(crate) &'a str);

impl fmt::Display for Printable<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for character in self.0.chars() {
            match character {
                '\u{0}'..='\u{1f}'
                | '\u{7f}'..='\u{9f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2066}'..='\u{2069}' => {
                    write!(formatter, "{}", character.escape_unicode())?;
                }
                _ => fmt::Write::write_char(formatter, character)?,
            }
        }
        Ok(())
    }
}

/// Everything that is wrong with a text or a set of records, in the order of the text.
///
/// At least one fault was found. At most [`Faults::LIMIT`] are kept, or as many as a reader was asked for, which may be none;
/// [`omitted`](Self::omitted) counts the rest.
///
/// ```
/// let text = r#"{"format": "1.0", "laws": [{"kind": "Statute"}], "sessions": {}}"#;
/// let faults = digital_governance::Dataset::from_json(text).unwrap_err();
/// let codes: Vec<_> = faults.iter().map(|fault| fault.code().as_str()).collect();
/// assert_eq!(codes, ["missing-field", "missing-field", "invalid-term", "wrong-type"]);
/// assert_eq!(faults.len(), 4);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults {
    list: Vec<Fault>,
    omitted: u64,
}

/// A line for each, and how many more there are.
impl fmt::Display for Faults {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, fault) in self.list.iter().enumerate() {
            formatter.write_str(if index > 0 { "\n" } else { "" })?;
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
    /// How many faults are kept where nothing else is asked for.
    pub const LIMIT: usize = 1_000;

    pub(crate) fn new(list: Vec<Fault>, omitted: u64) -> Self {
        Self { list, omitted }
    }

    /// Adds faults, and keeps no more than so many in all. The rest are counted.
    pub(crate) fn append(&mut self, others: Self, limit: usize) {
        self.omitted = self.omitted.saturating_add(others.omitted);
        self.list.extend(others.list);
        self.cut(limit);
    }

    /// Merges faults of the same text, in the order of the text, and keeps no more than so many in all.
    pub(crate) fn merge(&mut self, others: Self, limit: usize) {
        self.append(others, usize::MAX);
        self.list.sort_by_key(Fault::position);
        self.cut(limit);
    }

    fn cut(&mut self, limit: usize) {
        let over = self.list.len().saturating_sub(limit);
        self.omitted = self.omitted.saturating_add(over as u64);
        self.list.truncate(limit);
    }

    /// The faults of a line that stood by itself, as those of that line of a file.
    pub(crate) fn on_line(mut self, line: u64) -> Self {
        for position in self.list.iter_mut().filter_map(|fault| fault.position.as_mut()) {
            position.line = line;
        }
        self
    }

    /// The first fault of the text; none only where a reader was asked to keep none.
    pub fn first(&self) -> Option<&Fault> {
        self.list.first()
    }

    /// The faults that are kept, in the order of the text.
    pub fn iter(&self) -> std::slice::Iter<'_, Fault> {
        self.list.iter()
    }

    /// How many faults are kept.
    #[allow(clippy::len_without_is_empty, reason = "at least one fault was found")]
    pub fn len(&self) -> usize {
        self.list.len()
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

impl Serialize for Faults {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Faults", 2)?;
        object.serialize_field("faults", &self.list)?;
        object.serialize_field("omitted", &self.omitted)?;
        object.end()
    }
}

/// The beginning of a text, for a message.
pub(crate) fn excerpt(text: &str) -> String {
    let mut characters = text.chars();
    let mut excerpt: String = characters.by_ref().take(EXCERPT_LEN).collect();
    excerpt.extend(characters.next().map(|_| '…'));
    excerpt
}

/// How much of a name is compared with those that are known, in characters: as much as the longest term.
const NAME_LEN: usize = 64;

/// The known name that is nearest, where one is near: which begins like it, or where less than a third differs.
pub(crate) fn nearest<'k>(name: &str, known: &[&'k str]) -> Option<&'k str> {
    nearest_of(name, known.iter().map(|name| (*name, *name)))
}

/// The term whose spelling or label is nearest, where one is near. Of a label with an abbreviation in brackets, both count by
/// themselves.
pub(crate) fn nearest_term(
    name: &str,
    spellings: &[&'static str],
    labels: &[&'static str],
) -> Option<&'static str> {
    let by_spelling = spellings.iter().map(|spelling| (*spelling, *spelling));
    let by_label = labels.iter().zip(spellings).flat_map(|(label, spelling)| {
        label.split(['(', ')']).map(str::trim).filter(|part| !part.is_empty()).map(|part| (part, *spelling))
    });
    nearest_of(name, by_spelling.chain(by_label))
}

/// What stands beside the nearest of the names.
fn nearest_of<'k>(name: &str, known: impl Iterator<Item = (&'k str, &'k str)>) -> Option<&'k str> {
    let plain = |text: &str| -> String {
        let begin = text.chars().take(NAME_LEN);
        begin.filter(char::is_ascii_alphanumeric).map(|character| character.to_ascii_lowercase()).collect()
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
    if meant.len() < 3 {
        return None;
    }
    let near = known.filter_map(|(candidate, meant)| Some((distance(candidate)?, meant)));
    near.min_by_key(|(distance, _)| *distance).map(|(_, meant)| meant)
}

/// The slice of a text at a byte range that was taken from the text.
///
/// # Panics
///
/// If it was not: then a place in this crate counts wrongly, and an empty slice would hide it.
#[allow(clippy::expect_used, reason = "an empty slice would hide a mistake in this crate")]
#[track_caller]
pub(crate) fn slice(text: &str, range: Range<usize>) -> &str {
    text.get(range).expect("the byte range was taken from this text")
}
