//! What all validated strings share: the ways in and out.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, Visitor};

use crate::error::ValueError;

/// A string literal that was checked while the program was compiled. The macros of the values make it.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Literal<T>(pub(super) &'static str, pub(super) PhantomData<fn() -> T>);

/// Reads a value from a string of any serde format.
pub(crate) struct StringVisitor<T> {
    expecting: &'static str,
    value: PhantomData<T>,
}

impl<T> StringVisitor<T> {
    pub(crate) fn new(expecting: &'static str) -> Self {
        Self { expecting, value: PhantomData }
    }
}

impl<T: for<'a> TryFrom<&'a str, Error = ValueError>> Visitor<'_> for StringVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.expecting)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        T::try_from(text).map_err(E::custom)
    }
}

/// The traits of a type that is a string outside: it needs `as_str` and `FromStr`.
macro_rules! string_traits {
    ([$($generics:tt)*] $name:ty, $expecting:literal) => {
        impl<$($generics)*> TryFrom<&str> for $name {
            type Error = $crate::error::ValueError;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl<$($generics)*> TryFrom<String> for $name {
            type Error = $crate::error::ValueError;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl<$($generics)*> From<$name> for String {
            fn from(value: $name) -> Self {
                value.as_str().to_owned()
            }
        }

        impl<$($generics)*> AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

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

        impl<$($generics)*> PartialEq<String> for $name {
            fn eq(&self, other: &String) -> bool {
                self.as_str() == other.as_str()
            }
        }

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

        impl<$($generics)*> ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de, $($generics)*> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str($crate::value::string::StringVisitor::new($expecting))
            }
        }
    };
}

/// A newtype over a string that one check has seen: `check` is a `const fn(&str) -> Result<(), MakeFault>`, and `schema`
/// makes the [`StringSchema`] that accepts the same strings, but for those that `refused` lists.
macro_rules! validated_string {
    (
        $(#[$meta:meta])*
        pub struct $name:ident;
        check: $check:path;
        expecting: $expecting:literal;
        schema: $schema:path;
        $(refused: $refused:path;)?
    ) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// The value as it was written.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// For the macro only, which calls it while the program is compiled.
            #[doc(hidden)]
            #[allow(clippy::panic, reason = "it stops the compiler")]
            pub const fn literal(text: &'static str) -> $crate::value::Literal<Self> {
                match $check(text) {
                    Ok(()) => $crate::value::Literal(text, ::std::marker::PhantomData),
                    Err(_) => panic!(concat!("the literal is not ", $expecting, ": see the page of ", stringify!($name))),
                }
            }
        }

        impl From<$crate::value::Literal<Self>> for $name {
            fn from(literal: $crate::value::Literal<Self>) -> Self {
                Self(literal.0.into())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::error::ValueError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match $check(text) {
                    Ok(()) => Ok(Self(text.into())),
                    Err(make) => Err($crate::error::ValueError::new(make, text)),
                }
            }
        }

        impl ::std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                self.as_str()
            }
        }

        string_traits!([] $name, $expecting);

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                $schema().name
            }

            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                let schema = $schema().into_schema();
                $(let schema = $crate::value::string::without(schema, $refused());)?
                schema
            }
        }
    };
}

/// Orders values by their text.
macro_rules! ordered_by_text {
    ([$($generics:tt)*] $name:ty) => {
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
}

/// A value from a literal, for the macros of the values.
#[doc(hidden)]
#[macro_export]
macro_rules! checked_literal {
    ($type:ident, $text:literal) => {{
        const LITERAL: $crate::value::Literal<$crate::value::$type> = $crate::value::$type::literal($text);
        $crate::value::$type::from(LITERAL)
    }};
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

/// The JSON Schema of a validated string.
#[cfg(feature = "schemars")]
pub(crate) struct StringSchema {
    pub(crate) name: std::borrow::Cow<'static, str>,
    pub(crate) description: std::borrow::Cow<'static, str>,
    pub(crate) pattern: std::borrow::Cow<'static, str>,
    /// In characters.
    pub(crate) max_len: u32,
    pub(crate) examples: &'static [&'static str],
    /// What the pattern cannot express.
    pub(crate) comment: Option<&'static str>,
}

/// A pattern of line ends. Those outside ASCII stand as themselves: not all dialects know `\\u`.
#[cfg(feature = "schemars")]
pub(crate) const LINE_ENDS: &str = "[\\n\\r\u{2028}\u{2029}]";

/// The same schema without strings that its pattern would accept.
#[cfg(feature = "schemars")]
pub(crate) fn without<'w>(
    mut schema: schemars::Schema,
    words: impl Iterator<Item = &'w str>,
) -> schemars::Schema {
    let words = words.collect::<Vec<_>>().join("|");
    let pattern = format!("{LINE_ENDS}|^({words})$");
    schema.insert("not".to_owned(), serde_json::json!({"type": "string", "pattern": pattern}));
    schema
}

#[cfg(feature = "schemars")]
impl StringSchema {
    pub(crate) fn into_schema(self) -> schemars::Schema {
        let mut schema = schemars::json_schema!({
            "title": self.name,
            "description": self.description,
            "type": "string",
            "minLength": 1,
            "maxLength": self.max_len,
            "pattern": self.pattern,
            // Beside the pattern, because `$` matches before a final line end in some dialects.
            "not": {"type": "string", "pattern": LINE_ENDS},
            "examples": self.examples,
        });
        if let Some(comment) = self.comment {
            schema.insert("$comment".to_owned(), comment.into());
        }
        schema
    }
}
