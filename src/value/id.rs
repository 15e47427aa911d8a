//! Ids, typed by what they name.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use super::{Flaw, Storage, ValueError};
use crate::reading::{Read, ReadText, Reading, Slot};
use crate::shape::{FaultCode, Inspection, Part, Shape};

spelled! {
    /// What an id names: one of the record kinds, or a provision, which lives in a record.
    ///
    /// ```
    /// use digital_governance::{IdKind, Identified, Proposal};
    ///
    /// assert_eq!(Proposal::ID_KIND, IdKind::Proposal);
    /// assert_eq!(IdKind::Proposal.to_string(), "proposal");
    /// ```
    pub enum IdKind by b'_' {
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
}

impl IdKind {
    /// The kind as JSON spells it, such as `source_document`.
    pub fn as_str(self) -> &'static str {
        crate::shape::spelling::at(Self::SPELLINGS, self as usize)
    }
}

impl fmt::Display for IdKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

/// A type that has ids: the eight records, and [`Provision`](crate::Provision).
///
/// It is sealed: the kinds are part of the format.
///
/// ```
/// use digital_governance::{Identified, Law};
///
/// assert_eq!(Law::ID_KIND.as_str(), "law");
/// ```
pub trait Identified: sealed::Sealed + 'static {
    /// The kind that the ids of this type have.
    const ID_KIND: IdKind;

    /// The name of the id type in the schema.
    #[doc(hidden)]
    const ID_NAME: &'static str;
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

/// The id of a record or provision of type `T`: stable, readable, unique in a dataset over all kinds.
///
/// Lower-case ASCII letters and digits in words joined by `-`, in parts joined by `/`, as in
/// `china-gdc-2023/proposal-3`; at most [`Id::LONGEST`] characters. The parts are for readers: nothing is derived from
/// them.
///
/// ```
/// use digital_governance::{Id, Law, Proposal, id};
///
/// const PROPOSAL: Id<Proposal> = id!("china-gdc-2023/proposal-3"); // checked while the program compiles
/// let law: Id<Law> = "cyber-security-law".parse()?;
/// assert_eq!(law.as_str(), "cyber-security-law");
/// assert!(Id::<Law>::try_from("Cyber Security Law").is_err());
/// # Ok::<(), digital_governance::ValueError>(())
/// ```
pub struct Id<T> {
    text: Storage,
    kind: PhantomData<fn() -> T>,
}

/// An [`Id`](crate::Id) from a literal, checked while the program compiles. What it names follows from where it is used.
///
/// ```
/// use digital_governance::{Id, Stakeholder, id};
///
/// let holder: Id<Stakeholder> = id!("china");
/// assert_eq!(holder.as_str(), "china");
/// ```
#[macro_export]
macro_rules! id {
    ($text:expr) => {{
        // Of whatever kind it is: a constant with a type of its own is looked at by `cargo check` too.
        const _: $crate::Id<$crate::Law> = $crate::Id::from_literal(&$text);
        const { $crate::Id::from_literal(&$text) }
    }};
}

impl<T> Id<T> {
    /// How many characters an id may have.
    pub const LONGEST: usize = 200;

    /// The id as it was written.
    pub fn as_str(&self) -> &str {
        self.text.as_str()
    }

    /// For the macro only, which calls it while the program compiles.
    #[doc(hidden)]
    #[allow(clippy::panic)]
    pub const fn from_literal(text: &'static &'static str) -> Self {
        match check(text) {
            Ok(()) => Self { text: Storage::Static(text), kind: PhantomData },
            Err(flaw) => panic!("{}", flaw.expected),
        }
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), kind: PhantomData }
    }
}

impl<T> FromStr for Id<T> {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        check(text).map_err(|flaw| ValueError::new(flaw, text))?;
        Ok(Self { text: Storage::own(text.to_owned()), kind: PhantomData })
    }
}

impl<T> TryFrom<&str> for Id<T> {
    type Error = ValueError;

    fn try_from(text: &str) -> Result<Self, ValueError> {
        text.parse()
    }
}

impl<T> TryFrom<String> for Id<T> {
    type Error = ValueError;

    fn try_from(text: String) -> Result<Self, ValueError> {
        check(&text).map_err(|flaw| ValueError::new(flaw, &text))?;
        Ok(Self { text: Storage::own(text), kind: PhantomData })
    }
}

impl<T> AsRef<str> for Id<T> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

string_like!([T] Id<T>);
string_like!(@ordered [T] Id<T>);
string_like!(@print [T] Id<T>);
serde!([T: Identified] Id<T>);

impl<T: Identified> Read for Id<T> {
    fn blank() -> Self {
        Self { text: Storage::EMPTY, kind: PhantomData }
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }
}

impl<T: Identified> ReadText for Id<T> {
    fn expected(&self) -> &'static str {
        WHAT
    }

    fn read_text(&mut self, text: &str, reading: &mut Reading) -> Result<(), ValueError> {
        reading.id(T::ID_KIND, text, &mut self.text)
    }
}

impl<T: Identified> Shape for Id<T> {
    fn inspect(json: &serde_json::value::RawValue, inspection: &mut Inspection<'_>) {
        super::inspect_parsed::<Id<()>>(json, inspection, WHAT);
    }

    fn part(&self) -> Part<'_> {
        Part::Id(T::ID_KIND, self.as_str())
    }
}

const WHAT: &str = "an id";

const INVALID: Flaw = Flaw::new(
    FaultCode::InvalidId,
    "an id such as china-gdc-2023/proposal-3: lower-case letters and digits, joined by single - and /",
);
const TOO_LONG: Flaw = Flaw::new(FaultCode::TooLong, "an id of at most 200 characters");

pub(crate) const fn check(text: &str) -> Result<(), Flaw> {
    if text.len() > 200 {
        Err(TOO_LONG)
    } else if super::is_kebab(text, true) {
        Ok(())
    } else {
        Err(INVALID)
    }
}

#[cfg(feature = "schemars")]
impl<T: Identified> schemars::JsonSchema for Id<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::ID_NAME.into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        super::StringSchema {
            name: T::ID_NAME.into(),
            description: format!("The id of a {}.", T::ID_KIND.as_str().replace('_', " ")).into(),
            pattern: "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$".into(),
            longest: 200,
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
