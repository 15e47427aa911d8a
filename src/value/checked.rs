//! What all checked strings share.

#[cfg(feature = "schemars")]
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde_json::value::RawValue;

use crate::shape::{FaultCode, Inspection, excerpt};

/// Why a string is not the value that it should be.
///
/// ```
/// use digital_governance::{FaultCode, PartialDate};
///
/// let error = "2016-13".parse::<PartialDate>().unwrap_err();
/// assert_eq!(error.code(), FaultCode::InvalidDate);
/// assert!(error.to_string().starts_with("found \"2016-13\", expected an EDTF date"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueError {
    code: FaultCode,
    expected: &'static str,
    found: String,
}

impl fmt::Display for ValueError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "found {:?}, expected {}", self.found, self.expected)
    }
}

impl std::error::Error for ValueError {}

impl ValueError {
    pub(crate) fn new(flaw: Flaw, found: &str) -> Self {
        Self { code: flaw.code, expected: flaw.expected, found: excerpt(found).into_owned() }
    }

    /// What is wrong.
    pub fn code(&self) -> FaultCode {
        self.code
    }
}

/// What a check says of a string that it refuses.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Flaw {
    pub(crate) code: FaultCode,
    pub(crate) expected: &'static str,
}

impl Flaw {
    pub(crate) const fn new(code: FaultCode, expected: &'static str) -> Self {
        Self { code, expected }
    }
}

/// A newtype over a string with one check. `$name` gets every way in and out that a value has.
///
/// The check is a `const fn(&str) -> Result<(), Flaw>`; `quick` is true only of texts that it finds nothing in; `schema` is a function that says the same as a pattern.
macro_rules! checked_string {
    (
        $(#[$meta:meta])*
        pub struct $name:ident;
        check: $check:path;
        $(quick: $quick:path;)?
        what: $what:literal;
        schema: $schema:path;
    ) => {
        $(#[$meta])*
        #[derive(Clone)]
        pub struct $name($crate::value::Storage);

        impl $name {
            /// The value as it was written.
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }

            /// For the macros only, which call it while the program compiles.
            #[doc(hidden)]
            #[allow(clippy::panic)]
            pub const fn from_literal(text: &'static &'static str) -> Self {
                match $check(text) {
                    Ok(()) => Self($crate::value::Storage::Static(text)),
                    Err(flaw) => panic!("{}", flaw.expected),
                }
            }

            fn checked(text: &str) -> Result<(), $crate::value::ValueError> {
                $check(text).map_err(|flaw| $crate::value::ValueError::new(flaw, text))
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::value::ValueError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::checked(text)?;
                Ok(Self($crate::value::Storage::own(text.to_owned())))
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::value::ValueError;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::value::ValueError;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::checked(&text)?;
                Ok(Self($crate::value::Storage::own(text)))
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        string_like!([] $name);
        string_like!(@print [] $name);
        serde!([] $name);

        impl $crate::reading::Read for $name {
            fn blank() -> Self {
                Self($crate::value::Storage::EMPTY)
            }

            fn slot(&mut self) -> $crate::reading::Slot<'_> {
                $crate::reading::Slot::Text(self)
            }
        }

        impl $crate::reading::ReadText for $name {
            fn expected(&self) -> &'static str {
                $what
            }

            fn read_text(
                &mut self,
                text: &str,
                reading: &mut $crate::reading::Reading,
            ) -> Result<(), $crate::value::ValueError> {
                let is_plain = false $(|| $quick(text))?;
                if !is_plain {
                    Self::checked(text)?;
                }
                reading.store(text, &mut self.0);
                Ok(())
            }
        }

        impl $crate::shape::Shape for $name {
            fn inspect(json: &::serde_json::value::RawValue, inspection: &mut $crate::shape::Inspection<'_>) {
                $crate::value::inspect_string(json, inspection, $what, |text| Self::checked(text).err());
            }

            fn part(&self) -> $crate::shape::Part<'_> {
                $crate::shape::Part::Text(self.as_str())
            }
        }

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                $schema().name
            }

            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                $schema().into_schema()
            }
        }
    };
}

/// What values that are strings in JSON share. It needs `as_str`.
macro_rules! string_like {
    // Equality, by the text.
    ([$($generics:tt)*] $name:ty) => {
        impl<$($generics)*> PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl<$($generics)*> Eq for $name {}

        impl<$($generics)*> PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl<$($generics)*> PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl<$($generics)*> ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }
    };
    // Order, by the text.
    (@ordered [$($generics:tt)*] $name:ty) => {
        impl<$($generics)*> PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl<$($generics)*> Ord for $name {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }
    };
    (@print [$($generics:tt)*] $name:ty) => {
        impl<$($generics)*> ::std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(self.as_str(), formatter)
            }
        }

        impl<$($generics)*> ::std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }
    };
}

/// Whether a string is words of lower-case letters and digits joined by single `-`, and where `parts`, also by `/`.
pub(crate) const fn is_kebab(text: &str, parts: bool) -> bool {
    let mut bytes = text.as_bytes();
    let mut in_word = false;
    while let [byte, rest @ ..] = bytes {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' => in_word = true,
            b'-' if in_word => in_word = false,
            b'/' if in_word && parts => in_word = false,
            _ => return false,
        }
        bytes = rest;
    }
    in_word
}

/// Reports why a JSON value is not a string that parses.
pub(crate) fn inspect_parsed<T: FromStr<Err = ValueError>>(
    json: &RawValue,
    inspection: &mut Inspection<'_>,
    expected: &'static str,
) {
    inspect_string(json, inspection, expected, |text| text.parse::<T>().err());
}

/// Reports why a JSON value is not a string that is not refused.
pub(crate) fn inspect_string(
    json: &RawValue,
    inspection: &mut Inspection<'_>,
    expected: &'static str,
    refuse: fn(&str) -> Option<ValueError>,
) {
    if let Some(text) = inspection.string(json, expected)
        && let Some(error) = refuse(&text)
    {
        inspection.report(json, error.code(), error.to_string());
    }
}

/// What the schema says of a string.
#[cfg(feature = "schemars")]
pub(crate) struct StringSchema {
    pub(crate) name: Cow<'static, str>,
    pub(crate) description: Cow<'static, str>,
    pub(crate) pattern: Cow<'static, str>,
    /// In characters.
    pub(crate) longest: u32,
    pub(crate) examples: &'static [&'static str],
    /// What the pattern cannot say.
    pub(crate) comment: Option<&'static str>,
}

#[cfg(feature = "schemars")]
impl StringSchema {
    pub(crate) fn into_schema(self) -> schemars::Schema {
        let mut schema = schemars::json_schema!({
            "title": self.name,
            "description": self.description,
            "type": "string",
            "minLength": 1,
            "maxLength": self.longest,
            "pattern": self.pattern,
            // Beside the pattern, because `$` matches before a final line end in some dialects.
            "not": {"type": "string", "pattern": "[\\n\\r\\u2028\\u2029]"},
            "examples": self.examples,
        });
        if let Some(comment) = self.comment {
            schema.insert("$comment".to_owned(), comment.into());
        }
        schema
    }
}
