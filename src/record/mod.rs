//! The records: plain data, one file each, and the parts that they share.
//!
//! A record that exists is well formed, because each of its values is. Whether its references resolve is known only in
//! a [`Dataset`](crate::Dataset).

use crate::value::{IdKind, Identified};

#[macro_use]
pub(crate) mod structure;
mod attribution;
mod citation;
mod classification;
mod event;
mod law;
mod party;
mod policy_question;
mod principle;
mod proposal;
mod provision;
mod quantity;
mod session;
mod source_document;
mod stakeholder;
mod statement;
mod unknown_term;

pub use attribution::{Attribution, Coding, Contributor, Endorsement};
pub use citation::{Citation, Fingerprint, Locator, Quote, Remark};
pub use classification::{Classification, Instrument, LawReference};
pub use event::Event;
pub use law::{Jurisdiction, Law, RelatedLaw};
pub use party::{Actor, Party, Related, Target};
pub use policy_question::PolicyQuestion;
pub use principle::Principle;
pub use proposal::{Amendment, Outcome, Proposal};
pub use provision::{Enumeration, Establishment, Mapping, Preference, Provision, Wording};
pub use quantity::{QuantifiedTarget, Quantity};
pub use session::{AgendaItem, Participation, Session};
pub use source_document::{AnnouncedCount, Carrier, Identifier, Licence, RelatedDocument, SourceDocument};
pub use stakeholder::{Affiliation, Name, Stakeholder};
pub use statement::{Evidence, Statement, StatementTarget};
pub use unknown_term::UnknownTerm;

/// Calls a macro with every record kind, in the order of a file: type, name of the id type, array and look-up in a
/// dataset.
macro_rules! for_each_record {
    ($callback:ident) => {
        $callback! {
            SourceDocument, "SourceDocumentId", source_documents, source_document;
            Stakeholder, "StakeholderId", stakeholders, stakeholder;
            Law, "LawId", laws, law;
            Session, "SessionId", sessions, session;
            Principle, "PrincipleId", principles, principle;
            Proposal, "ProposalId", proposals, proposal;
            PolicyQuestion, "PolicyQuestionId", policy_questions, policy_question;
            Statement, "StatementId", statements, statement;
        }
    };
}

choice! {
    /// A record of any kind, as a line of JSON Lines has it: an object with one key, the kind.
    ///
    /// ```
    /// use digital_governance::{Law, LawKind, Record, id, text};
    ///
    /// let record = Record::from(Law::new(id!("tides"), LawKind::Treaty.into(), text!("Treaty on Tides")));
    /// let line = r#"{"law":{"id":"tides","kind":"treaty","name":"Treaty on Tides"}}"#;
    /// assert_eq!(serde_json::to_string(&record)?, line);
    /// assert_eq!(record.id(), "tides");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum Record {
        /// A text that somebody published.
        SourceDocument(SourceDocument) = "source_document",
        /// Whoever holds, says, owes or is affected.
        Stakeholder(Stakeholder) = "stakeholder",
        /// An instrument that positions refer to.
        Law(Law) = "law",
        /// A session of a forum.
        Session(Session) = "session",
        /// A principle that a holder upholds.
        Principle(Principle) = "principle",
        /// Something that a holder puts forward.
        Proposal(Proposal) = "proposal",
        /// A question put for discussion.
        PolicyQuestion(PolicyQuestion) = "policy_question",
        /// Anything else that somebody holds.
        Statement(Statement) = "statement",
    }
}

macro_rules! define_records {
    ($($name:ident, $id_name:literal, $array:ident, $one:ident;)+) => {
        $(
            impl crate::value::sealed::Sealed for $name {}

            impl Identified for $name {
                const ID_KIND: IdKind = IdKind::$name;
                const ID_NAME: &'static str = $id_name;
            }

            impl<'a> From<&'a $name> for RecordRef<'a> {
                fn from(record: &'a $name) -> Self {
                    Self::$name(record)
                }
            }
        )+

        /// A record of any kind in a dataset.
        ///
        /// ```
        /// use digital_governance::{IdKind, Law, LawKind, RecordRef, id, text};
        ///
        /// let law = Law::new(id!("tides"), LawKind::Treaty.into(), text!("Treaty on Tides"));
        /// let record = RecordRef::from(&law);
        /// assert_eq!((record.kind(), record.id()), (IdKind::Law, "tides"));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum RecordRef<'a> {
            $(
                #[doc = concat!("A [`", stringify!($name), "`](crate::", stringify!($name), ").")]
                $name(&'a $name),
            )+
        }

        impl<'a> RecordRef<'a> {
            /// The kind of the record.
            pub fn kind(self) -> IdKind {
                match self {
                    $(Self::$name(_) => IdKind::$name,)+
                }
            }

            /// The id of the record, as text; the records have it with its type.
            pub fn id(self) -> &'a str {
                match self {
                    $(Self::$name(record) => record.id.as_str(),)+
                }
            }

            /// Where it stands as a whole; its parts can have citations of their own.
            pub fn citations(self) -> &'a [Citation] {
                match self {
                    $(Self::$name(record) => &record.citations,)+
                }
            }

            /// What it is in JSON.
            pub(crate) fn part(self) -> crate::shape::Part<'a> {
                use crate::shape::Shape;
                match self {
                    $(Self::$name(record) => record.part(),)+
                }
            }

            /// The same record, owned.
            #[must_use]
            pub fn to_record(self) -> Record {
                match self {
                    $(Self::$name(record) => Record::$name(record.clone()),)+
                }
            }
        }

        impl Record {
            /// The same record, borrowed.
            pub fn as_ref(&self) -> RecordRef<'_> {
                match self {
                    $(Self::$name(record) => RecordRef::$name(record),)+
                }
            }
        }
    };
}

for_each_record!(define_records);

impl Record {
    /// The kind of the record.
    pub fn kind(&self) -> IdKind {
        self.as_ref().kind()
    }

    /// The id of the record, as text; the records have it with its type.
    pub fn id(&self) -> &str {
        self.as_ref().id()
    }
}

impl<'a> RecordRef<'a> {
    /// The provisions of a principle, proposal or statement; no other record has any.
    pub fn provisions(self) -> &'a [Provision] {
        match self {
            Self::Principle(principle) => &principle.provisions,
            Self::Proposal(proposal) => &proposal.provisions,
            Self::Statement(statement) => &statement.provisions,
            _ => &[],
        }
    }

    /// What it is filed under as a whole; its provisions can have classifications of their own. Documents, stakeholders and
    /// laws have none.
    pub fn classification(self) -> Option<&'a Classification> {
        match self {
            Self::Session(session) => session.classification.as_ref(),
            Self::Principle(principle) => principle.classification.as_ref(),
            Self::Proposal(proposal) => proposal.classification.as_ref(),
            Self::PolicyQuestion(question) => question.classification.as_ref(),
            Self::Statement(statement) => statement.classification.as_ref(),
            _ => None,
        }
    }

    /// Whose it is; documents, stakeholders, laws and sessions are nobody's position.
    pub fn attribution(self) -> Option<&'a Attribution> {
        match self {
            Self::Principle(principle) => Some(&principle.attribution),
            Self::Proposal(proposal) => Some(&proposal.attribution),
            Self::PolicyQuestion(question) => Some(&question.attribution),
            Self::Statement(statement) => Some(&statement.attribution),
            _ => None,
        }
    }
}

impl crate::value::sealed::Sealed for Provision {}

impl Identified for Provision {
    const ID_KIND: IdKind = IdKind::Provision;
    const ID_NAME: &'static str = "ProvisionId";
}
