//! Whose it is.

use crate::record::{Citation, Party, Stakeholder, Statement};
use crate::value::{Country, Id, List, PartialDate, Text, UniqueList};
use crate::vocabulary::{ContributorRole, EndorsementKind, Term};

structure! {
    /// Whose view something is, and who says so.
    ///
    /// Without an asserter the holders speak for themselves (first party). With one, it is a report: the asserter says
    /// that it is the holders' view. No holder at all means that the document names none, as a template does.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let own = Attribution::of(id!("atlantis"));
    /// let reported = Attribution::of(id!("atlantis")).with_asserter(id!("the-coral-times"));
    /// assert!(own.is_first_party() && !reported.is_first_party());
    /// ```
    #[derive(Default)]
    pub struct Attribution {
        /// Who says that it is the holders' view, where the holders don't speak themselves. Several who say so together
        /// are a stakeholder of their own, such as a coalition.
        pub asserter: Option<Id<Stakeholder>>,
        /// Whether the holders speak with their members, as in "X and its member States".
        pub members_too: Option<bool>,
        /// Who else had a part in it: the speaker, the drafter, a signatory in a personal role.
        pub contributors: List<Contributor>,
        /// Whose view it is; several who speak together are several.
        pub holders: UniqueList<Id<Stakeholder>>,
    }
}

impl Attribution {
    /// The attribution to one holder who speaks.
    #[must_use]
    pub fn of(holder: Id<Stakeholder>) -> Self {
        Self::new().with_holders([holder])
    }

    /// Whether the holders speak for themselves. False where there are none.
    pub fn is_first_party(&self) -> bool {
        self.asserter.is_none() && !self.holders.is_empty()
    }
}

structure! {
    /// Somebody's part in a document or a position, other than holding it.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let speaker = Contributor::new(ContributorRole::Speaker, Party::Stakeholder(id!("nerea-of-atlantis")))
    ///     .with_capacity(text!("on behalf of the Island Coalition"));
    /// assert_eq!(speaker.role, ContributorRole::Speaker);
    /// ```
    pub struct Contributor {
        /// The part.
        pub role: Term<ContributorRole>,
        /// Who has it.
        pub who: Party,
        /// The capacity in which they have it, as printed: an office, "in a personal capacity".
        pub capacity: Option<Text>,
        /// The name as printed, where it differs from the stakeholder's.
        pub printed: Option<Text>,
        /// Where it is said.
        pub citations: List<Citation>,
    }
}

structure! {
    /// Somebody's support for a document or a proposal that is somebody else's.
    ///
    /// Who endorses is neither author nor holder. A supporter without a record of its own is described by name.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let signature = Endorsement::new(Party::Described(text!("N. N., fisher")))
    ///     .with_kind(EndorsementKind::Signature);
    /// assert!(signature.date.is_none());
    /// ```
    pub struct Endorsement {
        /// Who endorses.
        pub who: Party,
        /// How.
        pub kind: Option<Term<EndorsementKind>>,
        /// When.
        pub date: Option<PartialDate>,
        /// The capacity in which they do, as printed.
        pub capacity: Option<Text>,
        /// The category in which they are listed, as printed.
        pub category: Option<Text>,
        /// The country that they are listed with.
        pub country: Option<Country>,
        /// A condition or reservation that they make, or when and why it ended.
        pub note: Option<Text>,
        /// What they say for themselves in doing so.
        pub statement: Option<Id<Statement>>,
        /// Where it stands.
        pub citations: List<Citation>,
    }
}

/// The attribution to one holder who speaks.
impl From<Id<Stakeholder>> for Attribution {
    fn from(holder: Id<Stakeholder>) -> Self {
        Self::of(holder)
    }
}
