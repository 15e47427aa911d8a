//! The terms: each spelled once, as the name of its variant, and explained once, in its docstring.
//!
//! An enum here lists the terms that this version knows. A field that takes terms of others too holds a [`Term`] of
//! it, which keeps one that it does not know exactly as it was written.

use std::fmt;
use std::str::FromStr;

use serde_json::value::RawValue;

use crate::reading::{Read, ReadText, Reading, Slot};
use crate::shape::spelling::at;
use crate::shape::{AnyTerm, FaultCode, Inspection, Part, Shape};
use crate::value::{Flaw, Storage, ValueError};

/// Declares a vocabulary: the variants in the order in which they are listed, spelled in kebab-case.
///
/// The first line of the docstring says what the terms are of, in the schema too. `#[spelling = "…"]` gives a spelling
/// that does not follow from the name, `#[label = "…"]` the label that the source of the vocabulary prints.
macro_rules! vocabulary {
    (
        #[doc = $what:literal]
        $(#[doc = $more:literal])*
        pub enum $name:ident {
            $(
                #[doc = $meaning:literal]
                $(#[spelling = $spelling:literal])?
                $(#[label = $label:literal])?
                $variant:ident,
            )+
        }
    ) => {
        spelled! {
            #[doc = $what]
            $(#[doc = $more])*
            #[allow(clippy::enum_variant_names, reason = "terms are named as their sources name them")]
            pub enum $name by b'-' {
                $(#[doc = $meaning] $(#[spelling = $spelling])? $variant,)+
            }
        }

        impl $crate::vocabulary::sealed::Sealed for $name {
            const TERMS: &'static $crate::vocabulary::sealed::Terms = &$crate::vocabulary::sealed::Terms {
                spellings: Self::SPELLINGS,
                places: $crate::shape::spelling::Places::of(Self::SPELLINGS),
                labels: &[$(concat!($($label)?)),+],
                meanings: Self::MEANINGS,
                #[cfg(feature = "schemars")]
                what: $what.trim_ascii(),
            };
        }

        impl $crate::vocabulary::Vocabulary for $name {
            const NAME: &'static str = stringify!($name);

            const ALL: &'static [Self] = Self::VARIANTS;

            fn number(self) -> usize {
                self as usize
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::value::ValueError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::vocabulary::known(text).ok_or_else(|| $crate::vocabulary::unknown_term(text, concat!("a term of ", stringify!($name))))
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::value::ValueError;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad($crate::vocabulary::Vocabulary::as_str(*self))
            }
        }
    };
}

mod document;
mod law;
mod provision;
#[macro_use]
mod sdg;
mod session;
mod stakeholder;
mod statement;
mod topic;

pub use document::{
    Availability, ContributorRole, DocumentKind, DocumentRelation, EndorsementKind, EventKind,
    IdentifierScheme, TextAuthority,
};
pub use law::{BindingForce, LawKind, LawReferenceRole, LawRelation};
pub use provision::{EstablishmentKind, MappingRelation, Modality, Verb, WordingKind};
pub use sdg::{AgendaTheme, GoalReference, SdgGoal, SdgTarget};
pub use session::{
    Attendance, Basis, IgfTheme, ParticipationRole, ParticipationStatus, QuestionForm, RoomLayout,
    SessionFormat, SessionType,
};
pub use stakeholder::{
    ActorClass, AffiliationKind, NameKind, RegionalGroup, StakeholderGroup, StakeholderKind,
};
pub use statement::{
    Act, AmendmentOperation, Change, Comparator, Confidence, EvidenceKind, ProposalOutcome, Relation, Stance,
};
pub use topic::{Basket, CompactObjective, CompactTheme, PolicyLever, Technology, Topic};

/// A list of terms.
///
/// It is sealed: the vocabularies are part of the format. Somebody else's terms go into a [`Term`] as they are.
///
/// ```
/// use digital_governance::{RegionalGroup, Vocabulary};
///
/// assert_eq!(RegionalGroup::AsiaPacific.as_str(), "asia-pacific");
/// assert_eq!(RegionalGroup::AsiaPacific.label(), "Asia-Pacific Group");
/// assert!(RegionalGroup::ALL.len() >= 5);
/// ```
pub trait Vocabulary: Copy + Ord + fmt::Debug + FromStr<Err = ValueError> + sealed::Sealed + 'static {
    /// The name of the vocabulary.
    const NAME: &'static str;

    /// Every term that this version knows, in the order of the vocabulary.
    const ALL: &'static [Self];

    /// The term as files spell it.
    fn as_str(self) -> &'static str {
        at(Self::TERMS.spellings, self.number())
    }

    /// The place of the term in [`ALL`](Self::ALL), from 0.
    #[doc(hidden)]
    fn number(self) -> usize;

    /// The term as the source of the vocabulary prints it; where it prints none, as files spell it.
    fn label(self) -> &'static str {
        match at(Self::TERMS.labels, self.number()) {
            "" => self.as_str(),
            label => label,
        }
    }

    /// What the term means.
    fn meaning(self) -> &'static str {
        at(Self::TERMS.meanings, self.number())
    }
}

mod sealed {
    /// What there is to know of each term, in the order of the vocabulary.
    #[derive(Debug)]
    pub struct Terms {
        pub(crate) spellings: &'static [&'static str],
        pub(crate) places: crate::shape::spelling::Places,
        /// Empty where the source prints none.
        pub(crate) labels: &'static [&'static str],
        pub(crate) meanings: &'static [&'static str],
        /// What they are terms of, in a sentence.
        #[cfg(feature = "schemars")]
        pub(crate) what: &'static str,
    }

    pub trait Sealed {
        const TERMS: &'static Terms;
    }
}

/// The term of the vocabulary that is spelled so.
fn known<V: Vocabulary>(text: &str) -> Option<V> {
    V::ALL.get(V::TERMS.places.find(V::TERMS.spellings, text)?).copied()
}

/// What is wrong with a spelling that is none of the vocabulary's.
#[cold]
fn unknown_term(found: &str, expected: &'static str) -> ValueError {
    ValueError::new(Flaw::new(FaultCode::UnknownTerm, expected), found)
}

/// A term of the vocabulary `V`, or one that this version does not know, kept as it was written.
///
/// A file from a newer version, or with a term of somebody's own, goes through an older reader and comes out the same.
/// Any term is in kebab-case: lower-case ASCII letters and digits in words joined by `-`, at most [`Term::LONGEST`]
/// characters. No term can be unknown and spelled like a known one.
///
/// ```
/// use digital_governance::{Term, Topic};
///
/// let known: Term<Topic> = "privacy".parse()?;
/// assert_eq!(known.known(), Some(Topic::Privacy));
/// assert_eq!(known, Topic::Privacy);
///
/// let own: Term<Topic> = "undersea-archaeology".parse()?;
/// assert_eq!(own.known(), None);
/// assert_eq!(own.as_str(), "undersea-archaeology");
/// assert!("Privacy".parse::<Term<Topic>>().is_err());
/// # Ok::<(), digital_governance::ValueError>(())
/// ```
#[derive(Clone)]
pub struct Term<V>(Spelling<V>);

#[derive(Clone)]
enum Spelling<V> {
    Known(V),
    Other(Storage),
}

impl<V> Term<V> {
    /// How many characters a term may have.
    pub const LONGEST: usize = LONGEST;

    /// The term of a known one. The same as `From`, for constants.
    pub const fn of(known: V) -> Self
    where
        V: Copy,
    {
        Self(Spelling::Known(known))
    }
}

impl<V: Vocabulary> Term<V> {
    /// The term, if this version knows it.
    pub fn known(&self) -> Option<V> {
        match &self.0 {
            Spelling::Known(known) => Some(*known),
            Spelling::Other(_) => None,
        }
    }

    /// The term as it is spelled.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Spelling::Known(known) => known.as_str(),
            Spelling::Other(other) => other.as_str(),
        }
    }

    /// The label of a known term, and any other term as it is spelled.
    pub fn label(&self) -> &str {
        match &self.0 {
            Spelling::Known(known) => known.label(),
            Spelling::Other(other) => other.as_str(),
        }
    }
}

impl<V: Vocabulary> From<V> for Term<V> {
    fn from(known: V) -> Self {
        Self::of(known)
    }
}

impl<V: Vocabulary> FromStr for Term<V> {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match known(text) {
            Some(known) => Ok(Self::of(known)),
            None => other(text).map(|other| Self(Spelling::Other(other))),
        }
    }
}

/// A term that is not known.
#[cold]
fn other(text: &str) -> Result<Storage, ValueError> {
    if text.len() <= LONGEST && crate::value::is_kebab(text, false) {
        Ok(Storage::own(text.to_owned()))
    } else {
        Err(ValueError::new(INVALID, text))
    }
}

const LONGEST: usize = 64;

const INVALID: Flaw = Flaw::new(
    FaultCode::InvalidTerm,
    "a term in kebab-case such as civil-society: lower-case letters and digits joined by -, at most 64 characters",
);

impl<V: Vocabulary> TryFrom<&str> for Term<V> {
    type Error = ValueError;

    fn try_from(text: &str) -> Result<Self, ValueError> {
        text.parse()
    }
}

impl<V: Vocabulary> PartialEq<V> for Term<V> {
    fn eq(&self, other: &V) -> bool {
        self.known().as_ref() == Some(other)
    }
}

string_like!([V: Vocabulary] Term<V>);
string_like!(@ordered [V: Vocabulary] Term<V>);
string_like!(@print [V: Vocabulary] Term<V>);
serde!([V: Vocabulary] Term<V>);

impl<V: Vocabulary> Read for Term<V> {
    fn blank() -> Self {
        Self(Spelling::Other(Storage::EMPTY))
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }
}

impl<V: Vocabulary> ReadText for Term<V> {
    fn expected(&self) -> &'static str {
        WHAT
    }

    fn read_text(&mut self, text: &str, reading: &mut Reading) -> Result<(), ValueError> {
        *self = text.parse()?;
        if let Some(mentions) = &mut reading.mentions {
            mentions.term(V::NAME, self);
        }
        Ok(())
    }
}

impl<V: Vocabulary> Shape for Term<V> {
    fn inspect(json: &RawValue, inspection: &mut Inspection<'_>) {
        // Terms that are known have the form of others too.
        crate::value::inspect_string(json, inspection, WHAT, |text| other(text).err());
    }

    fn part(&self) -> Part<'_> {
        Part::Term(self)
    }
}

impl<V: Vocabulary> AnyTerm for Term<V> {
    fn vocabulary(&self) -> &'static str {
        V::NAME
    }

    fn place(&self) -> Option<usize> {
        self.known().map(V::number)
    }

    fn spellings(&self) -> &'static [&'static str] {
        V::TERMS.spellings
    }

    fn text(&self) -> &str {
        self.as_str()
    }
}

const WHAT: &str = "a term";

#[cfg(feature = "schemars")]
impl<V: Vocabulary> schemars::JsonSchema for Term<V> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        V::NAME.into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        term_schema(V::NAME, V::TERMS)
    }
}

/// The schema of a vocabulary, by its terms and their meanings.
#[cfg(feature = "schemars")]
fn term_schema(name: &str, terms: &sealed::Terms) -> schemars::Schema {
    let mut description = format!("{} An open vocabulary. Known terms:", terms.what);
    for (term, meaning) in terms.spellings.iter().zip(terms.meanings) {
        description.extend(["\n", term, ": ", meaning]);
    }
    schemars::json_schema!({
        "title": name,
        "description": description,
        "type": "string",
        "minLength": 1,
        "maxLength": 64,
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "not": {"type": "string", "pattern": "[\\n\\r\\u2028\\u2029]"},
        "examples": terms.spellings,
    })
}

#[cfg(test)]
mod tests {
    use super::{LawKind, RegionalGroup, Technology, Verb, Vocabulary};

    #[test]
    fn terms_have_spelling_label_and_meaning() {
        let of = |term: Technology| (term.as_str(), term.label());
        assert_eq!(of(Technology::FifthGenerationNetworks), ("5g", "5G"));
        assert_eq!(RegionalGroup::AsiaPacific.label(), "Asia-Pacific Group");
        assert_eq!(LawKind::Directive.label(), "directive");
        assert_eq!(Verb::ShallNot.meaning(), "Prints shall not: a prohibition as strong as shall.");
        for (place, verb) in Verb::ALL.iter().enumerate() {
            assert_eq!(verb.number(), place);
            assert_eq!(verb.as_str().parse(), Ok(*verb));
            assert!(verb.meaning().starts_with("Prints ") && verb.meaning().ends_with('.'), "{verb}");
        }
    }
}
