//! Ids, typed by what they name.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use super::string::{Literal, is_kebab};
use crate::error::{FaultKind, MakeFault, ValueError};

/// What an id names: one of the record kinds, or a provision, which lives in a record.
///
/// ```
/// use digital_governance::prelude::*;
///
/// assert_eq!(Proposal::ID_KIND, IdKind::Proposal);
/// assert_eq!(IdKind::Proposal.to_string(), "proposal");
/// ```
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, strum::IntoStaticStr, strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum IdKind {
    /// A [`SourceDocument`](crate::SourceDocument).
    SourceDocument,
    /// A [`Stakeholder`](crate::Stakeholder).
    Stakeholder,
    /// A [`Law`](crate::Law).
    Law,
    /// A [`Session`](crate::Session).
    Session,
    /// A [`Principle`](crate::Principle).
    Principle,
    /// A [`Proposal`](crate::Proposal).
    Proposal,
    /// A [`PolicyQuestion`](crate::PolicyQuestion).
    PolicyQuestion,
    /// A [`Statement`](crate::Statement).
    Statement,
    /// A [`Provision`](crate::Provision).
    Provision,
}

impl IdKind {
    /// Every kind, in the order of a file.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// The kind as JSON spells it, such as `source_document`.
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

impl fmt::Display for IdKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl serde::Serialize for IdKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// A type that has ids: the records, and [`Provision`](crate::Provision).
///
/// It is sealed: the kinds are part of the format.
///
/// ```
/// use digital_governance::prelude::*;
///
/// assert_eq!(Law::ID_KIND.as_str(), "law");
/// ```
pub trait Identified: sealed::Sealed + Sized + 'static {
    /// The kind that the ids of this type have.
    const ID_KIND: IdKind;

    /// The id.
    fn id(&self) -> &Id<Self>;
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

/// The id of a record or provision of type `T`: stable, readable, unique in a dataset over all kinds.
///
/// Lower-case ASCII letters and digits in words joined by `-`, in parts joined by `/`, as in
/// `china-gdc-2023/proposal-3`; at most [`Id::MAX_LEN`] characters. The parts are for readers: nothing is derived from
/// them.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let proposal: Id<Proposal> = id!("china-gdc-2023/proposal-3"); // checked while the program is compiled
/// let law: Id<Law> = "cyber-security-law".parse()?;
/// assert_eq!(law.as_str(), "cyber-security-law");
/// assert!(Id::<Law>::try_from("Cyber Security Law").is_err());
/// # Ok::<(), digital_governance::ValueError>(())
/// ```
pub struct Id<T> {
    text: Box<str>,
    kind: PhantomData<fn() -> T>,
}

/// An [`Id`](crate::Id) from a literal, checked while the program is compiled. What it names follows from where it is
/// used; an id that is known only at run time is parsed, `text.parse::<Id<Law>>()`.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let holder: Id<Stakeholder> = id!("china");
/// assert_eq!(holder.as_str(), "china");
/// ```
#[macro_export]
macro_rules! id {
    ($text:literal) => {{
        const LITERAL: $crate::value::Literal<$crate::value::Id<()>> = $crate::value::Id::literal($text);
        $crate::value::Id::from(LITERAL)
    }};
    ($($other:tt)*) => {
        compile_error!("id! takes a string literal; parse any other string: text.parse::<Id<_>>()")
    };
}

impl Id<()> {
    /// For the macro only, which calls it while the program is compiled.
    #[doc(hidden)]
    #[allow(clippy::panic, reason = "it stops the compiler")]
    pub const fn literal(text: &'static str) -> Literal<Self> {
        match check(text) {
            Ok(()) => Literal(text, PhantomData),
            Err(_) => panic!("the literal is not an id such as china-gdc-2023/proposal-3"),
        }
    }
}

impl<T> Id<T> {
    /// How many characters an id may have.
    pub const MAX_LEN: usize = MAX_LEN;

    /// The id as it was written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The id of a part below another id. The caller sees to it that the part is in the form of ids and that both fit into one.
    pub(crate) fn below(above: &str, part: &str) -> Self {
        Self { text: format!("{above}/{part}").into(), kind: PhantomData }
    }
}

impl<T> From<Literal<Id<()>>> for Id<T> {
    fn from(literal: Literal<Id<()>>) -> Self {
        Self { text: literal.0.into(), kind: PhantomData }
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), kind: PhantomData }
    }
}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for Id<T> {}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<T> std::borrow::Borrow<str> for Id<T> {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl<T> FromStr for Id<T> {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match check(text) {
            Ok(()) => Ok(Self { text: text.into(), kind: PhantomData }),
            Err(make) => Err(ValueError::new(make, text)),
        }
    }
}

ordered_by_text!([T] Id<T>);
string_traits!([T] Id<T>, "an id");

const MAX_LEN: usize = 200;
const INVALID: MakeFault = |found| FaultKind::InvalidId { found };
const TOO_LONG: MakeFault = |found| FaultKind::TooLong { found, what: "an id", max: MAX_LEN };

const fn check(text: &str) -> Result<(), MakeFault> {
    if !is_kebab(text, true) {
        Err(INVALID)
    } else if text.len() > MAX_LEN {
        Err(TOO_LONG)
    } else {
        Ok(())
    }
}

#[cfg(feature = "schemars")]
impl<T: Identified> schemars::JsonSchema for Id<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        schema_name(T::ID_KIND).into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        super::string::StringSchema {
            name: schema_name(T::ID_KIND).into(),
            description: format!("The id of a {}.", T::ID_KIND.as_str().replace('_', " ")).into(),
            pattern: "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$".into(),
            max_len: 200,
            examples: match T::ID_KIND {
                IdKind::SourceDocument => &["atlantis-gdc-2023"],
                IdKind::Stakeholder => &["atlantis"],
                IdKind::Law => &["tidal-data-act"],
                IdKind::Session => &["igf-2031-ws-7"],
                IdKind::Principle => &["atlantis-gdc-2023/principle-1"],
                IdKind::Proposal => &["atlantis-gdc-2023/proposal-2"],
                IdKind::PolicyQuestion => &["igf-2031-ws-7/question-1"],
                IdKind::Statement => &["atlantis-gdc-2023/statement-1"],
                IdKind::Provision => &["atlantis-gdc-2023/proposal-2/provision-1"],
            },
            comment: Some(
                "Unique among all records and provisions of a dataset; as a reference it must name one of its kind.",
            ),
        }
        .into_schema()
    }
}

/// The name of the ids of a kind in the schemas, such as `SourceDocumentId`.
#[cfg(feature = "schemars")]
fn schema_name(kind: IdKind) -> String {
    format!("{kind:?}Id")
}
