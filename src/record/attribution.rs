//! Whose it is.

use crate::record::{Citation, Party, Stakeholder, Statement};
use crate::value::{Country, Id, Language, PartialDate, Text};
use crate::vocabulary::{Confidence, ContributorRole, EndorsementKind, Term};

structure! {
    /// Whose view something is, and who says so.
    ///
    /// Without an asserter the holders speak for themselves (first party). With one, it is a report: the asserter says
    /// that it is the holders' view. No holder at all means that the document names none, as a template does.
    ///
    /// ```
    /// use digital_governance::{Attribution, id};
    ///
    /// let own = Attribution::of(id!("atlantis"));
    /// let reported = Attribution::of(id!("atlantis")).with_asserter(id!("the-coral-times"));
    /// assert!(own.is_first_party() && !reported.is_first_party());
    /// ```
    pub struct Attribution {
        optional {
            /// Who says that it is the holders' view, where the holders don't speak themselves. Several who say so together
            /// are a stakeholder of their own, such as a coalition.
            asserter, with_asserter: Id<Stakeholder>,
            /// Whether the holders speak with their members, as in "X and its member States".
            members_too, with_members_too: bool,
        }
        lists {
            /// Who else had a part in it: the speaker, the drafter, a signatory in a personal role.
            contributors, with_contributors: Contributor,
        }
        sets {
            /// Whose view it is; several who speak together are several.
            holders, with_holders: Id<Stakeholder>,
        }
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
    /// use digital_governance::{Contributor, ContributorRole, Party, id, text};
    ///
    /// let speaker = Contributor::new(ContributorRole::Speaker.into(), Party::Stakeholder(id!("nerea-of-atlantis")))
    ///     .with_capacity(text!("on behalf of the Island Coalition"));
    /// assert_eq!(speaker.role, ContributorRole::Speaker);
    /// ```
    pub struct Contributor {
        required {
            /// The part.
            role: Term<ContributorRole>,
            /// Who has it.
            who: Party,
        }
        optional {
            /// The capacity in which they have it, as printed: an office, "in a personal capacity".
            capacity, with_capacity: Text,
            /// The name as printed, where it differs from the stakeholder's.
            printed, with_printed: Text,
        }
    }
}

structure! {
    /// Somebody's support for a document or a proposal that is somebody else's.
    ///
    /// Who endorses is neither author nor holder. A supporter without a record of its own is described by name.
    ///
    /// ```
    /// use digital_governance::{Endorsement, EndorsementKind, Party, text};
    ///
    /// let signature = Endorsement::new(Party::Described(text!("N. N., fisher")))
    ///     .with_kind(EndorsementKind::Signature);
    /// assert!(signature.date.is_none());
    /// ```
    pub struct Endorsement {
        required {
            /// Who endorses.
            who: Party,
        }
        optional {
            /// How.
            kind, with_kind: Term<EndorsementKind>,
            /// When.
            date, with_date: PartialDate,
            /// The capacity in which they do, as printed.
            capacity, with_capacity: Text,
            /// The category in which they are listed, as printed.
            category, with_category: Text,
            /// The country that they are listed with.
            country, with_country: Country,
            /// A condition or reservation that they make, or when and why it ended.
            note, with_note: Text,
            /// What they say for themselves in doing so.
            statement, with_statement: Id<Statement>,
        }
        lists {
            /// Where it stands.
            citations, with_citations: Citation,
        }
    }
}

structure! {
    /// Who coded a record from its source, so that two codings of one passage can stand side by side.
    ///
    /// ```
    /// use digital_governance::{Coding, Confidence, text};
    ///
    /// let coding = Coding::new(text!("coder B")).with_confidence(Confidence::Low);
    /// assert_eq!(coding.coder, "coder B");
    /// ```
    pub struct Coding {
        required {
            /// Who coded.
            coder: Text,
        }
        optional {
            /// The language of the coder's words, such as summaries and actions. What is as printed is in that of the text.
            language, with_language: Language,
            /// The code book.
            scheme, with_scheme: Text,
            /// When.
            date, with_date: PartialDate,
            /// How sure the coder is.
            confidence, with_confidence: Term<Confidence>,
            /// What the coder wants known.
            note, with_note: Text,
        }
    }
}
