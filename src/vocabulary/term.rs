//! Known terms, and terms of others.

use std::any::Any;
use std::fmt;
use std::hash::Hash;
use std::marker::PhantomData;
use std::str::FromStr;

use crate::error::{FaultKind, ValueError, excerpt, nearest_term};
use crate::value::string::is_kebab;

/// A list of terms that this version knows.
///
/// It is sealed: the vocabularies are part of the format. Somebody else's terms go into a [`Term`] as they are. Every
/// vocabulary has these methods itself, so this trait is needed only in generic code.
///
/// ```
/// use digital_governance::prelude::*;
///
/// fn labels<V: Vocabulary>() -> Vec<&'static str> {
///     V::ALL.iter().map(|term| term.label()).collect()
/// }
/// assert!(labels::<RegionalGroup>().contains(&"Asia-Pacific Group"));
/// assert_eq!(Topic::Privacy.uri(), "urn:digital-governance:term:v1:Topic:privacy");
/// ```
pub trait Vocabulary:
    Copy + Ord + Hash + fmt::Debug + FromStr<Err = ValueError> + sealed::Sealed + Send + Sync + Unpin + 'static
{
    /// The name of the vocabulary.
    const NAME: &'static str;

    /// What the terms are of, in a sentence.
    const DESCRIPTION: &'static str;

    /// Every term that this version knows, in the order of the vocabulary.
    const ALL: &'static [Self];

    /// The spellings of the terms, in the same order.
    const SPELLINGS: &'static [&'static str];

    /// The labels of the terms, in the same order.
    fn labels() -> &'static [&'static str];

    /// The term as files spell it.
    fn as_str(self) -> &'static str;

    /// The term as the source of the vocabulary prints it; where it prints none, as files spell it.
    fn label(self) -> &'static str;

    /// What the term means.
    fn meaning(self) -> &'static str;

    /// The name of the term in linked data, a URN such as `urn:digital-governance:term:v1:Topic:privacy`.
    fn uri(self) -> String {
        term_uri(Self::NAME, self.as_str())
    }
}

/// The URN of a term by the name of its vocabulary and its spelling. It never changes within a version of the format.
pub(crate) fn term_uri(vocabulary: &str, term: &str) -> String {
    format!("urn:digital-governance:term:v1:{vocabulary}:{term}")
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

/// Declares a vocabulary: the enum, with strum's derives, and what each vocabulary offers.
///
/// The docstring of a variant is the meaning of the term, in one line; `#[strum(message = "…")]` is the label that the
/// source of the vocabulary prints, and `#[strum(serialize = "…")]` a spelling that does not follow from the name.
macro_rules! vocabulary {
    (
        #[doc = $description:literal]
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident,)+
        }
    ) => {
        #[doc = $description]
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, strum::EnumString, strum::IntoStaticStr,
            strum::VariantArray, strum::VariantNames, strum::EnumMessage,
        )]
        #[strum(
            serialize_all = "kebab-case",
            parse_err_ty = $crate::error::ValueError,
            parse_err_fn = $crate::vocabulary::term::unknown_term::<Self>
        )]
        #[allow(clippy::enum_variant_names, reason = "terms are named as their sources name them")]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)+
        }

        impl $name {
            /// Every term that this version knows, in the order of the vocabulary.
            pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

            /// The term as files spell it.
            pub fn as_str(self) -> &'static str {
                self.into()
            }

            /// The term as the source of the vocabulary prints it; where it prints none, as files spell it.
            pub fn label(self) -> &'static str {
                strum::EnumMessage::get_message(&self).unwrap_or_else(|| self.as_str())
            }

            /// What the term means, in a sentence.
            pub fn meaning(self) -> &'static str {
                strum::EnumMessage::get_documentation(&self).unwrap_or_else(|| self.as_str())
            }

            /// The name of the term in linked data, a URN such as `urn:digital-governance:term:v1:Topic:privacy`.
            pub fn uri(self) -> String {
                $crate::vocabulary::Vocabulary::uri(self)
            }
        }

        impl $crate::vocabulary::term::sealed::Sealed for $name {}

        impl $crate::vocabulary::Vocabulary for $name {
            const NAME: &'static str = stringify!($name);
            const DESCRIPTION: &'static str = $description.trim_ascii();
            const ALL: &'static [Self] = Self::ALL;
            const SPELLINGS: &'static [&'static str] = <Self as strum::VariantNames>::VARIANTS;

            fn labels() -> &'static [&'static str] {
                static LABELS: ::std::sync::LazyLock<Vec<&str>> =
                    ::std::sync::LazyLock::new(|| $name::ALL.iter().map(|term| term.label()).collect());
                &LABELS
            }

            fn as_str(self) -> &'static str {
                self.as_str()
            }

            fn label(self) -> &'static str {
                self.label()
            }

            fn meaning(self) -> &'static str {
                self.meaning()
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

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str($crate::value::string::StringVisitor::new(concat!("a term of ", stringify!($name))))
            }
        }

        // Lets setters of optional members take a term as it is.
        impl From<$name> for Option<$crate::vocabulary::Term<$name>> {
            fn from(term: $name) -> Self {
                Some(term.into())
            }
        }

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                concat!("Known", stringify!($name)).into()
            }

            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                $crate::vocabulary::term::closed_schema::<Self>()
            }
        }
    };
}

/// The error for a spelling that is none of the vocabulary's. It is cheap to make: the nearest term is looked for when it
/// is printed.
pub(crate) fn unknown_term<V: Vocabulary>(text: &str) -> ValueError {
    FaultKind::UnknownTerm {
        found: excerpt(text),
        vocabulary: V::NAME,
        known: V::SPELLINGS,
        labels: V::labels(),
    }
    .into()
}

/// A term of the vocabulary `V`, or one that this version does not know, kept as it was written.
///
/// A file from a newer version, or with a term of somebody's own, goes through an older reader and comes out the same.
/// Any term is in kebab-case: lower-case ASCII letters and digits in words joined by `-`, at most [`Term::MAX_LEN`]
/// characters. No term can be unknown and spelled like a known one.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let known: Term<Topic> = "privacy".parse()?;
/// assert!(matches!(known, Term::Known(Topic::Privacy)));
/// assert_eq!(known, Topic::Privacy);
///
/// let own: Term<Topic> = "undersea-archaeology".parse()?;
/// assert_eq!(own.known(), None);
/// assert_eq!(own.as_str(), "undersea-archaeology");
/// assert_eq!(own.uri(), "urn:digital-governance:term:v1:Topic:undersea-archaeology");
/// assert!("Privacy".parse::<Term<Topic>>().is_err());
/// # Ok::<(), ValueError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Term<V> {
    /// A term that this version knows.
    Known(V),
    /// A term that it does not know.
    Other(OtherTerm<V>),
}

/// A term that is in kebab-case and none of the vocabulary `V`. It is made by parsing a [`Term`].
///
/// ```
/// use digital_governance::prelude::*;
///
/// let Term::Other(other) = "kelp".parse::<Term<Topic>>()? else { panic!("kelp is no topic yet") };
/// assert_eq!(other.as_str(), "kelp");
/// # Ok::<(), ValueError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct OtherTerm<V> {
    text: Box<str>,
    vocabulary: PhantomData<fn() -> V>,
}

impl<V> OtherTerm<V> {
    /// The term as it is spelled.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<V> fmt::Debug for OtherTerm<V> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(formatter)
    }
}

impl<V> fmt::Display for OtherTerm<V> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.text)
    }
}

impl<V> Term<V> {
    /// How many characters a term may have.
    pub const MAX_LEN: usize = 64;
}

impl<V: Vocabulary> Term<V> {
    /// The term, if this version knows it.
    pub fn known(&self) -> Option<V> {
        match self {
            Self::Known(known) => Some(*known),
            Self::Other(_) => None,
        }
    }

    /// The term as it is spelled.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Known(known) => known.as_str(),
            Self::Other(other) => other.as_str(),
        }
    }

    /// The label of a known term, and any other term as it is spelled.
    pub fn label(&self) -> &str {
        match self {
            Self::Known(known) => known.label(),
            Self::Other(other) => other.as_str(),
        }
    }

    /// The name of the term in linked data. That of a term which this version does not know has the same form, and
    /// nothing describes it.
    pub fn uri(&self) -> String {
        term_uri(V::NAME, self.as_str())
    }
}

impl<V: Vocabulary> From<V> for Term<V> {
    fn from(known: V) -> Self {
        Self::Known(known)
    }
}

impl<V: Vocabulary> From<&Self> for Term<V> {
    fn from(term: &Self) -> Self {
        term.clone()
    }
}

impl<V: Vocabulary> FromStr for Term<V> {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        if text.len() > Self::MAX_LEN || !is_kebab(text, false) {
            let example = nearest_term(text, V::SPELLINGS, V::labels()).or(V::SPELLINGS.first().copied());
            return Err(FaultKind::invalid_term(excerpt(text), example).into());
        }
        match text.parse() {
            Ok(known) => Ok(Self::Known(known)),
            Err(_) => Ok(Self::Other(OtherTerm { text: text.into(), vocabulary: PhantomData })),
        }
    }
}

impl<V: Vocabulary> PartialEq<V> for Term<V> {
    fn eq(&self, other: &V) -> bool {
        matches!(self, Self::Known(known) if known == other)
    }
}

ordered_by_text!([V: Vocabulary] Term<V>);
string_traits!([V: Vocabulary] Term<V>, "a term");

/// Declares the vocabularies that members of records have, by name: what the diagnosis of a text knows of their terms.
macro_rules! vocabularies_by_name {
    ($($name:ident),+ $(,)?) => {
        /// The spellings and the labels of the terms of a vocabulary, by its name.
        pub(crate) fn names_of(
            vocabulary: &str,
        ) -> Option<(&'static [&'static str], &'static [&'static str])> {
            match vocabulary {
                $(stringify!($name) => Some((<$name as Vocabulary>::SPELLINGS, <$name as Vocabulary>::labels())),)+
                _ => None,
            }
        }

        /// The spellings of the terms of a vocabulary, by its name, each with its meaning.
        #[cfg(feature = "tables")]
        pub(crate) fn meanings_of(vocabulary: &str) -> Vec<(&'static str, &'static str)> {
            match vocabulary {
                $(stringify!($name) => <$name>::ALL.iter().map(|term| (term.as_str(), term.meaning())).collect(),)+
                _ => Vec::new(),
            }
        }

        /// What linked data says of the vocabularies that members of records have.
        #[cfg(feature = "schemars")]
        pub(crate) fn descriptions() -> Vec<Description> {
            vec![$(Description::of::<$name>()),+]
        }
    };
}

/// A text as vocabularies spell terms: in lower case, with `-` between its words.
pub(crate) fn kebab(text: &str) -> String {
    text.to_lowercase()
        .split(|character: char| character.is_whitespace() || character == '_')
        .collect::<Vec<_>>()
        .join("-")
}

/// The known term that a text is the spelling or the label of.
pub(crate) fn known_term(
    text: &str,
    spellings: &[&'static str],
    labels: &[&'static str],
) -> Option<&'static str> {
    let (spelling, label) = (kebab(text), text.to_lowercase());
    let by_spelling = spellings.iter().find(|own| **own == spelling);
    let mut by_label = spellings.iter().zip(labels).filter(|(_, own)| own.to_lowercase() == label);
    by_spelling.or_else(|| by_label.next().map(|(spelling, _)| spelling)).copied()
}

/// A vocabulary with all that is said of its terms.
#[cfg(feature = "schemars")]
pub(crate) struct Description {
    pub(crate) name: &'static str,
    pub(crate) meaning: &'static str,
    pub(crate) terms: Vec<TermDescription>,
}

#[cfg(feature = "schemars")]
pub(crate) struct TermDescription {
    pub(crate) uri: String,
    pub(crate) spelling: &'static str,
    pub(crate) label: &'static str,
    pub(crate) meaning: &'static str,
}

#[cfg(feature = "schemars")]
impl Description {
    pub(crate) fn of<V: Vocabulary>() -> Self {
        let terms = V::ALL.iter().map(|term| TermDescription {
            uri: term.uri(),
            spelling: term.as_str(),
            label: term.label(),
            meaning: term.meaning(),
        });
        Self { name: V::NAME, meaning: V::DESCRIPTION, terms: terms.collect() }
    }
}

/// A term of whatever vocabulary.
pub(crate) trait AnyTerm: Any {
    /// The name of its vocabulary.
    fn vocabulary(&self) -> &'static str;

    fn text(&self) -> &str;

    fn is_known(&self) -> bool;

    /// The known term that it is spelled most like.
    fn nearest(&self) -> Option<&'static str>;
}

impl<V: Vocabulary> AnyTerm for Term<V> {
    fn vocabulary(&self) -> &'static str {
        V::NAME
    }

    fn text(&self) -> &str {
        self.as_str()
    }

    fn is_known(&self) -> bool {
        matches!(self, Self::Known(_))
    }

    fn nearest(&self) -> Option<&'static str> {
        nearest_term(self.as_str(), V::SPELLINGS, V::labels())
    }
}

#[cfg(feature = "schemars")]
impl<V: Vocabulary> schemars::JsonSchema for Term<V> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        V::NAME.into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "title": V::NAME,
            "description": format!("{} An open vocabulary. Known terms:{}", V::DESCRIPTION, meanings::<V>()),
            "type": "string",
            "minLength": 1,
            "maxLength": Self::MAX_LEN,
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "not": {"type": "string", "pattern": crate::value::string::LINE_ENDS},
            "examples": V::SPELLINGS,
        })
    }
}

/// The schema of the known terms alone.
#[cfg(feature = "schemars")]
pub(crate) fn closed_schema<V: Vocabulary>() -> schemars::Schema {
    schemars::json_schema!({
        "title": format!("Known{}", V::NAME),
        "description": format!("{} Terms:{}", V::DESCRIPTION, meanings::<V>()),
        "type": "string",
        "enum": V::SPELLINGS,
    })
}

#[cfg(feature = "schemars")]
fn meanings<V: Vocabulary>() -> String {
    let meanings = V::ALL.iter().flat_map(|term| ["\n", term.as_str(), ": ", term.meaning()]);
    meanings.collect()
}
